;; test: run
;; i32.trunc_f32_s, i32.trunc_f32_u, i64.trunc_f32_s, i64.trunc_f32_u. Written by generate.py.
(module
  (func (export "i32.trunc_f32_s") (param f32) (result i32) (i32.trunc_f32_s (local.get 0)))
  ;; run: i32.trunc_f32_s(0) == 0
  ;; run: i32.trunc_f32_s(-0x0p+0) == 0
  ;; run: i32.trunc_f32_s(1) == 1
  ;; run: i32.trunc_f32_s(-0x1.8p+0) == -1
  ;; run: i32.trunc_f32_s(inf) traps: integer overflow
  ;; run: i32.trunc_f32_s(-inf) traps: integer overflow
  ;; run: i32.trunc_f32_s(0x1p-149) == 0
  ;; run: i32.trunc_f32_s(0x1.fffffep+127) traps: integer overflow
  ;; run: i32.trunc_f32_s(-0x1.fffffep+127) traps: integer overflow
  ;; run: i32.trunc_f32_s(nan:0x7fc00000) traps: invalid conversion to integer
  ;; run: i32.trunc_f32_s(nan:0xffc00005) traps: invalid conversion to integer
  ;; run: i32.trunc_f32_s(nan:0x7f800003) traps: invalid conversion to integer
  ;; run: i32.trunc_f32_s(0x1.fffffep+30) == 2147483520
  ;; run: i32.trunc_f32_s(0x1p+31) traps: integer overflow
  ;; run: i32.trunc_f32_s(0x1.000002p+31) traps: integer overflow
  ;; run: i32.trunc_f32_s(-0x1.fffffep+30) == -2147483520
  ;; run: i32.trunc_f32_s(-0x1p+31) == -2147483648
  ;; run: i32.trunc_f32_s(-0x1.000002p+31) traps: integer overflow
  ;; run: i32.trunc_f32_s(0x1.fffffep+31) traps: integer overflow
  ;; run: i32.trunc_f32_s(0x1p+32) traps: integer overflow
  ;; run: i32.trunc_f32_s(0x1.000002p+32) traps: integer overflow
  ;; run: i32.trunc_f32_s(0x1.fffffep+62) traps: integer overflow
  ;; run: i32.trunc_f32_s(0x1p+63) traps: integer overflow
  ;; run: i32.trunc_f32_s(0x1.000002p+63) traps: integer overflow
  ;; run: i32.trunc_f32_s(-0x1.fffffep+62) traps: integer overflow
  ;; run: i32.trunc_f32_s(-0x1p+63) traps: integer overflow
  ;; run: i32.trunc_f32_s(-0x1.000002p+63) traps: integer overflow
  ;; run: i32.trunc_f32_s(0x1.fffffep+63) traps: integer overflow
  ;; run: i32.trunc_f32_s(0x1p+64) traps: integer overflow
  ;; run: i32.trunc_f32_s(0x1.000002p+64) traps: integer overflow
  ;; run: i32.trunc_f32_s(-0x1.fffffep-1) == 0
  ;; run: i32.trunc_f32_s(-1) == -1
  ;; run: i32.trunc_f32_s(-0x1.000002p+0) == -1
  ;; run: i32.trunc_f32_s(0x1.ccccccp-1) == 0
  ;; run: i32.trunc_f32_s(-0x1.ccccccp-1) == 0
  (func (export "i32.trunc_f32_s.folded0") (result i32 i32 i32 i32)
    (i32.trunc_f32_s (f32.const 0))
    (i32.trunc_f32_s (f32.const 0x1.fffffep+30))
    (i32.trunc_f32_s (f32.const -0x1p+31))
    (i32.trunc_f32_s (f32.const -0x1.000002p+0)))
  ;; run: i32.trunc_f32_s.folded0() == 0, 2147483520, -2147483648, -1
  (func (export "i32.trunc_f32_s.trap0") (result i32) (i32.trunc_f32_s (f32.const inf)))
  ;; run: i32.trunc_f32_s.trap0() traps: integer overflow
  (func (export "i32.trunc_f32_s.trap1") (result i32) (i32.trunc_f32_s (f32.const -0x1.fffffep+127)))
  ;; run: i32.trunc_f32_s.trap1() traps: integer overflow
  (func (export "i32.trunc_f32_s.trap2") (result i32) (i32.trunc_f32_s (f32.const 0x1.000002p+32)))
  ;; run: i32.trunc_f32_s.trap2() traps: integer overflow
  (func (export "i32.trunc_f32_s.trap3") (result i32) (i32.trunc_f32_s (f32.const -0x1.fffffep+62)))
  ;; run: i32.trunc_f32_s.trap3() traps: integer overflow
  (func (export "i32.trunc_f32_s.trap4") (result i32) (i32.trunc_f32_s (f32.const 0x1p+64)))
  ;; run: i32.trunc_f32_s.trap4() traps: integer overflow
  (func (export "i32.trunc_f32_u") (param f32) (result i32) (i32.trunc_f32_u (local.get 0)))
  ;; run: i32.trunc_f32_u(0) == 0
  ;; run: i32.trunc_f32_u(-0x0p+0) == 0
  ;; run: i32.trunc_f32_u(1) == 1
  ;; run: i32.trunc_f32_u(-0x1.8p+0) traps: integer overflow
  ;; run: i32.trunc_f32_u(inf) traps: integer overflow
  ;; run: i32.trunc_f32_u(-inf) traps: integer overflow
  ;; run: i32.trunc_f32_u(0x1p-149) == 0
  ;; run: i32.trunc_f32_u(0x1.fffffep+127) traps: integer overflow
  ;; run: i32.trunc_f32_u(-0x1.fffffep+127) traps: integer overflow
  ;; run: i32.trunc_f32_u(nan:0x7fc00000) traps: invalid conversion to integer
  ;; run: i32.trunc_f32_u(nan:0xffc00005) traps: invalid conversion to integer
  ;; run: i32.trunc_f32_u(nan:0x7f800003) traps: invalid conversion to integer
  ;; run: i32.trunc_f32_u(0x1.fffffep+30) == 2147483520
  ;; run: i32.trunc_f32_u(0x1p+31) == -2147483648
  ;; run: i32.trunc_f32_u(0x1.000002p+31) == -2147483392
  ;; run: i32.trunc_f32_u(-0x1.fffffep+30) traps: integer overflow
  ;; run: i32.trunc_f32_u(-0x1p+31) traps: integer overflow
  ;; run: i32.trunc_f32_u(-0x1.000002p+31) traps: integer overflow
  ;; run: i32.trunc_f32_u(0x1.fffffep+31) == -256
  ;; run: i32.trunc_f32_u(0x1p+32) traps: integer overflow
  ;; run: i32.trunc_f32_u(0x1.000002p+32) traps: integer overflow
  ;; run: i32.trunc_f32_u(0x1.fffffep+62) traps: integer overflow
  ;; run: i32.trunc_f32_u(0x1p+63) traps: integer overflow
  ;; run: i32.trunc_f32_u(0x1.000002p+63) traps: integer overflow
  ;; run: i32.trunc_f32_u(-0x1.fffffep+62) traps: integer overflow
  ;; run: i32.trunc_f32_u(-0x1p+63) traps: integer overflow
  ;; run: i32.trunc_f32_u(-0x1.000002p+63) traps: integer overflow
  ;; run: i32.trunc_f32_u(0x1.fffffep+63) traps: integer overflow
  ;; run: i32.trunc_f32_u(0x1p+64) traps: integer overflow
  ;; run: i32.trunc_f32_u(0x1.000002p+64) traps: integer overflow
  ;; run: i32.trunc_f32_u(-0x1.fffffep-1) == 0
  ;; run: i32.trunc_f32_u(-1) traps: integer overflow
  ;; run: i32.trunc_f32_u(-0x1.000002p+0) traps: integer overflow
  ;; run: i32.trunc_f32_u(0x1.ccccccp-1) == 0
  ;; run: i32.trunc_f32_u(-0x1.ccccccp-1) == 0
  (func (export "i32.trunc_f32_u.folded0") (result i32 i32)
    (i32.trunc_f32_u (f32.const 0))
    (i32.trunc_f32_u (f32.const 0x1.fffffep+30)))
  ;; run: i32.trunc_f32_u.folded0() == 0, 2147483520
  (func (export "i32.trunc_f32_u.trap0") (result i32) (i32.trunc_f32_u (f32.const inf)))
  ;; run: i32.trunc_f32_u.trap0() traps: integer overflow
  (func (export "i32.trunc_f32_u.trap1") (result i32) (i32.trunc_f32_u (f32.const -0x1.fffffep+127)))
  ;; run: i32.trunc_f32_u.trap1() traps: integer overflow
  (func (export "i32.trunc_f32_u.trap2") (result i32) (i32.trunc_f32_u (f32.const -0x1p+31)))
  ;; run: i32.trunc_f32_u.trap2() traps: integer overflow
  (func (export "i32.trunc_f32_u.trap3") (result i32) (i32.trunc_f32_u (f32.const 0x1.000002p+32)))
  ;; run: i32.trunc_f32_u.trap3() traps: integer overflow
  (func (export "i32.trunc_f32_u.trap4") (result i32) (i32.trunc_f32_u (f32.const -0x1.fffffep+62)))
  ;; run: i32.trunc_f32_u.trap4() traps: integer overflow
  (func (export "i32.trunc_f32_u.trap5") (result i32) (i32.trunc_f32_u (f32.const 0x1p+64)))
  ;; run: i32.trunc_f32_u.trap5() traps: integer overflow
  (func (export "i32.trunc_f32_u.trap6") (result i32) (i32.trunc_f32_u (f32.const -0x1.000002p+0)))
  ;; run: i32.trunc_f32_u.trap6() traps: integer overflow
  (func (export "i64.trunc_f32_s") (param f32) (result i64) (i64.trunc_f32_s (local.get 0)))
  ;; run: i64.trunc_f32_s(0) == 0
  ;; run: i64.trunc_f32_s(-0x0p+0) == 0
  ;; run: i64.trunc_f32_s(1) == 1
  ;; run: i64.trunc_f32_s(-0x1.8p+0) == -1
  ;; run: i64.trunc_f32_s(inf) traps: integer overflow
  ;; run: i64.trunc_f32_s(-inf) traps: integer overflow
  ;; run: i64.trunc_f32_s(0x1p-149) == 0
  ;; run: i64.trunc_f32_s(0x1.fffffep+127) traps: integer overflow
  ;; run: i64.trunc_f32_s(-0x1.fffffep+127) traps: integer overflow
  ;; run: i64.trunc_f32_s(nan:0x7fc00000) traps: invalid conversion to integer
  ;; run: i64.trunc_f32_s(nan:0xffc00005) traps: invalid conversion to integer
  ;; run: i64.trunc_f32_s(nan:0x7f800003) traps: invalid conversion to integer
  ;; run: i64.trunc_f32_s(0x1.fffffep+30) == 2147483520
  ;; run: i64.trunc_f32_s(0x1p+31) == 2147483648
  ;; run: i64.trunc_f32_s(0x1.000002p+31) == 2147483904
  ;; run: i64.trunc_f32_s(-0x1.fffffep+30) == -2147483520
  ;; run: i64.trunc_f32_s(-0x1p+31) == -2147483648
  ;; run: i64.trunc_f32_s(-0x1.000002p+31) == -2147483904
  ;; run: i64.trunc_f32_s(0x1.fffffep+31) == 4294967040
  ;; run: i64.trunc_f32_s(0x1p+32) == 4294967296
  ;; run: i64.trunc_f32_s(0x1.000002p+32) == 4294967808
  ;; run: i64.trunc_f32_s(0x1.fffffep+62) == 9223371487098961920
  ;; run: i64.trunc_f32_s(0x1p+63) traps: integer overflow
  ;; run: i64.trunc_f32_s(0x1.000002p+63) traps: integer overflow
  ;; run: i64.trunc_f32_s(-0x1.fffffep+62) == -9223371487098961920
  ;; run: i64.trunc_f32_s(-0x1p+63) == -9223372036854775808
  ;; run: i64.trunc_f32_s(-0x1.000002p+63) traps: integer overflow
  ;; run: i64.trunc_f32_s(0x1.fffffep+63) traps: integer overflow
  ;; run: i64.trunc_f32_s(0x1p+64) traps: integer overflow
  ;; run: i64.trunc_f32_s(0x1.000002p+64) traps: integer overflow
  ;; run: i64.trunc_f32_s(-0x1.fffffep-1) == 0
  ;; run: i64.trunc_f32_s(-1) == -1
  ;; run: i64.trunc_f32_s(-0x1.000002p+0) == -1
  ;; run: i64.trunc_f32_s(0x1.ccccccp-1) == 0
  ;; run: i64.trunc_f32_s(-0x1.ccccccp-1) == 0
  (func (export "i64.trunc_f32_s.folded0") (result i64 i64 i64 i64 i64 i64)
    (i64.trunc_f32_s (f32.const 0))
    (i64.trunc_f32_s (f32.const 0x1.fffffep+30))
    (i64.trunc_f32_s (f32.const -0x1p+31))
    (i64.trunc_f32_s (f32.const 0x1.000002p+32))
    (i64.trunc_f32_s (f32.const -0x1.fffffep+62))
    (i64.trunc_f32_s (f32.const -0x1.000002p+0)))
  ;; run: i64.trunc_f32_s.folded0() == 0, 2147483520, -2147483648, 4294967808, -9223371487098961920, -1
  (func (export "i64.trunc_f32_s.trap0") (result i64) (i64.trunc_f32_s (f32.const inf)))
  ;; run: i64.trunc_f32_s.trap0() traps: integer overflow
  (func (export "i64.trunc_f32_s.trap1") (result i64) (i64.trunc_f32_s (f32.const -0x1.fffffep+127)))
  ;; run: i64.trunc_f32_s.trap1() traps: integer overflow
  (func (export "i64.trunc_f32_s.trap2") (result i64) (i64.trunc_f32_s (f32.const 0x1p+64)))
  ;; run: i64.trunc_f32_s.trap2() traps: integer overflow
  (func (export "i64.trunc_f32_u") (param f32) (result i64) (i64.trunc_f32_u (local.get 0)))
  ;; run: i64.trunc_f32_u(0) == 0
  ;; run: i64.trunc_f32_u(-0x0p+0) == 0
  ;; run: i64.trunc_f32_u(1) == 1
  ;; run: i64.trunc_f32_u(-0x1.8p+0) traps: integer overflow
  ;; run: i64.trunc_f32_u(inf) traps: integer overflow
  ;; run: i64.trunc_f32_u(-inf) traps: integer overflow
  ;; run: i64.trunc_f32_u(0x1p-149) == 0
  ;; run: i64.trunc_f32_u(0x1.fffffep+127) traps: integer overflow
  ;; run: i64.trunc_f32_u(-0x1.fffffep+127) traps: integer overflow
  ;; run: i64.trunc_f32_u(nan:0x7fc00000) traps: invalid conversion to integer
  ;; run: i64.trunc_f32_u(nan:0xffc00005) traps: invalid conversion to integer
  ;; run: i64.trunc_f32_u(nan:0x7f800003) traps: invalid conversion to integer
  ;; run: i64.trunc_f32_u(0x1.fffffep+30) == 2147483520
  ;; run: i64.trunc_f32_u(0x1p+31) == 2147483648
  ;; run: i64.trunc_f32_u(0x1.000002p+31) == 2147483904
  ;; run: i64.trunc_f32_u(-0x1.fffffep+30) traps: integer overflow
  ;; run: i64.trunc_f32_u(-0x1p+31) traps: integer overflow
  ;; run: i64.trunc_f32_u(-0x1.000002p+31) traps: integer overflow
  ;; run: i64.trunc_f32_u(0x1.fffffep+31) == 4294967040
  ;; run: i64.trunc_f32_u(0x1p+32) == 4294967296
  ;; run: i64.trunc_f32_u(0x1.000002p+32) == 4294967808
  ;; run: i64.trunc_f32_u(0x1.fffffep+62) == 9223371487098961920
  ;; run: i64.trunc_f32_u(0x1p+63) == -9223372036854775808
  ;; run: i64.trunc_f32_u(0x1.000002p+63) == -9223370937343148032
  ;; run: i64.trunc_f32_u(-0x1.fffffep+62) traps: integer overflow
  ;; run: i64.trunc_f32_u(-0x1p+63) traps: integer overflow
  ;; run: i64.trunc_f32_u(-0x1.000002p+63) traps: integer overflow
  ;; run: i64.trunc_f32_u(0x1.fffffep+63) == -1099511627776
  ;; run: i64.trunc_f32_u(0x1p+64) traps: integer overflow
  ;; run: i64.trunc_f32_u(0x1.000002p+64) traps: integer overflow
  ;; run: i64.trunc_f32_u(-0x1.fffffep-1) == 0
  ;; run: i64.trunc_f32_u(-1) traps: integer overflow
  ;; run: i64.trunc_f32_u(-0x1.000002p+0) traps: integer overflow
  ;; run: i64.trunc_f32_u(0x1.ccccccp-1) == 0
  ;; run: i64.trunc_f32_u(-0x1.ccccccp-1) == 0
  (func (export "i64.trunc_f32_u.folded0") (result i64 i64 i64)
    (i64.trunc_f32_u (f32.const 0))
    (i64.trunc_f32_u (f32.const 0x1.fffffep+30))
    (i64.trunc_f32_u (f32.const 0x1.000002p+32)))
  ;; run: i64.trunc_f32_u.folded0() == 0, 2147483520, 4294967808
  (func (export "i64.trunc_f32_u.trap0") (result i64) (i64.trunc_f32_u (f32.const inf)))
  ;; run: i64.trunc_f32_u.trap0() traps: integer overflow
  (func (export "i64.trunc_f32_u.trap1") (result i64) (i64.trunc_f32_u (f32.const -0x1.fffffep+127)))
  ;; run: i64.trunc_f32_u.trap1() traps: integer overflow
  (func (export "i64.trunc_f32_u.trap2") (result i64) (i64.trunc_f32_u (f32.const -0x1p+31)))
  ;; run: i64.trunc_f32_u.trap2() traps: integer overflow
  (func (export "i64.trunc_f32_u.trap3") (result i64) (i64.trunc_f32_u (f32.const -0x1.fffffep+62)))
  ;; run: i64.trunc_f32_u.trap3() traps: integer overflow
  (func (export "i64.trunc_f32_u.trap4") (result i64) (i64.trunc_f32_u (f32.const 0x1p+64)))
  ;; run: i64.trunc_f32_u.trap4() traps: integer overflow
  (func (export "i64.trunc_f32_u.trap5") (result i64) (i64.trunc_f32_u (f32.const -0x1.000002p+0)))
  ;; run: i64.trunc_f32_u.trap5() traps: integer overflow
)
