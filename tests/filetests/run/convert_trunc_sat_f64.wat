;; test: run
;; i32.trunc_sat_f64_s, i32.trunc_sat_f64_u, i64.trunc_sat_f64_s, i64.trunc_sat_f64_u. Written by generate.py.
(module
  (func (export "i32.trunc_sat_f64_s") (param f64) (result i32) (i32.trunc_sat_f64_s (local.get 0)))
  ;; run: i32.trunc_sat_f64_s(0) == 0
  ;; run: i32.trunc_sat_f64_s(-0x0p+0) == 0
  ;; run: i32.trunc_sat_f64_s(1) == 1
  ;; run: i32.trunc_sat_f64_s(-0x1.8p+0) == -1
  ;; run: i32.trunc_sat_f64_s(inf) == 2147483647
  ;; run: i32.trunc_sat_f64_s(-inf) == -2147483648
  ;; run: i32.trunc_sat_f64_s(0x0.0000000000001p-1022) == 0
  ;; run: i32.trunc_sat_f64_s(0x1.fffffffffffffp+1023) == 2147483647
  ;; run: i32.trunc_sat_f64_s(-0x1.fffffffffffffp+1023) == -2147483648
  ;; run: i32.trunc_sat_f64_s(nan:0x7ff8000000000000) == 0
  ;; run: i32.trunc_sat_f64_s(nan:0xfff8000000000005) == 0
  ;; run: i32.trunc_sat_f64_s(nan:0x7ff0000000000003) == 0
  ;; run: i32.trunc_sat_f64_s(0x1.fffffffffffffp+30) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1p+31) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1.0000000000001p+31) == 2147483647
  ;; run: i32.trunc_sat_f64_s(-0x1.fffffffffffffp+30) == -2147483647
  ;; run: i32.trunc_sat_f64_s(-0x1p+31) == -2147483648
  ;; run: i32.trunc_sat_f64_s(-0x1.0000000000001p+31) == -2147483648
  ;; run: i32.trunc_sat_f64_s(-0x1.00000001fffffp+31) == -2147483648
  ;; run: i32.trunc_sat_f64_s(-0x1.00000002p+31) == -2147483648
  ;; run: i32.trunc_sat_f64_s(-0x1.0000000200001p+31) == -2147483648
  ;; run: i32.trunc_sat_f64_s(0x1.fffffffffffffp+31) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1p+32) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1.0000000000001p+32) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1.fffffffffffffp+62) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1p+63) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1.0000000000001p+63) == 2147483647
  ;; run: i32.trunc_sat_f64_s(-0x1.fffffffffffffp+62) == -2147483648
  ;; run: i32.trunc_sat_f64_s(-0x1p+63) == -2147483648
  ;; run: i32.trunc_sat_f64_s(-0x1.0000000000001p+63) == -2147483648
  ;; run: i32.trunc_sat_f64_s(0x1.fffffffffffffp+63) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1p+64) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1.0000000000001p+64) == 2147483647
  ;; run: i32.trunc_sat_f64_s(-0x1.fffffffffffffp-1) == 0
  ;; run: i32.trunc_sat_f64_s(-1) == -1
  ;; run: i32.trunc_sat_f64_s(-0x1.0000000000001p+0) == -1
  ;; run: i32.trunc_sat_f64_s(0x1.ccccccccccccdp-1) == 0
  ;; run: i32.trunc_sat_f64_s(-0x1.ccccccccccccdp-1) == 0
  ;; run: i32.trunc_sat_f64_s(0x1.fffffffcp+30) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1.fffffffep+31) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1.ffffffffccccdp+31) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1.ffffffff9999ap+30) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1.000001p+0) == 1
  ;; run: i32.trunc_sat_f64_s(0x1.000003p+0) == 1
  ;; run: i32.trunc_sat_f64_s(0x1.fffffep+127) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1.fffffefffffffp+127) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1.ffffffp+127) == 2147483647
  ;; run: i32.trunc_sat_f64_s(0x1p-149) == 0
  ;; run: i32.trunc_sat_f64_s(0x1p-150) == 0
  ;; run: i32.trunc_sat_f64_s(0x1.8p-150) == 0
  ;; run: i32.trunc_sat_f64_s(0x1.fffffcp-127) == 0
  (func (export "i32.trunc_sat_f64_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.trunc_sat_f64_s (f64.const 0))
    (i32.trunc_sat_f64_s (f64.const inf))
    (i32.trunc_sat_f64_s (f64.const -0x1.fffffffffffffp+1023))
    (i32.trunc_sat_f64_s (f64.const 0x1.fffffffffffffp+30))
    (i32.trunc_sat_f64_s (f64.const -0x1p+31))
    (i32.trunc_sat_f64_s (f64.const -0x1.0000000200001p+31))
    (i32.trunc_sat_f64_s (f64.const 0x1.fffffffffffffp+62))
    (i32.trunc_sat_f64_s (f64.const -0x1p+63))
    (i32.trunc_sat_f64_s (f64.const 0x1.0000000000001p+64))
    (i32.trunc_sat_f64_s (f64.const 0x1.ccccccccccccdp-1))
    (i32.trunc_sat_f64_s (f64.const 0x1.ffffffffccccdp+31))
    (i32.trunc_sat_f64_s (f64.const 0x1.fffffep+127)))
  ;; run: i32.trunc_sat_f64_s.folded0() == 0, 2147483647, -2147483648, 2147483647, -2147483648, -2147483648, 2147483647, -2147483648, 2147483647, 0, 2147483647, 2147483647
  (func (export "i32.trunc_sat_f64_s.folded1") (result i32)
    (i32.trunc_sat_f64_s (f64.const 0x1p-150)))
  ;; run: i32.trunc_sat_f64_s.folded1() == 0
  (func (export "i32.trunc_sat_f64_u") (param f64) (result i32) (i32.trunc_sat_f64_u (local.get 0)))
  ;; run: i32.trunc_sat_f64_u(0) == 0
  ;; run: i32.trunc_sat_f64_u(-0x0p+0) == 0
  ;; run: i32.trunc_sat_f64_u(1) == 1
  ;; run: i32.trunc_sat_f64_u(-0x1.8p+0) == 0
  ;; run: i32.trunc_sat_f64_u(inf) == -1
  ;; run: i32.trunc_sat_f64_u(-inf) == 0
  ;; run: i32.trunc_sat_f64_u(0x0.0000000000001p-1022) == 0
  ;; run: i32.trunc_sat_f64_u(0x1.fffffffffffffp+1023) == -1
  ;; run: i32.trunc_sat_f64_u(-0x1.fffffffffffffp+1023) == 0
  ;; run: i32.trunc_sat_f64_u(nan:0x7ff8000000000000) == 0
  ;; run: i32.trunc_sat_f64_u(nan:0xfff8000000000005) == 0
  ;; run: i32.trunc_sat_f64_u(nan:0x7ff0000000000003) == 0
  ;; run: i32.trunc_sat_f64_u(0x1.fffffffffffffp+30) == 2147483647
  ;; run: i32.trunc_sat_f64_u(0x1p+31) == -2147483648
  ;; run: i32.trunc_sat_f64_u(0x1.0000000000001p+31) == -2147483648
  ;; run: i32.trunc_sat_f64_u(-0x1.fffffffffffffp+30) == 0
  ;; run: i32.trunc_sat_f64_u(-0x1p+31) == 0
  ;; run: i32.trunc_sat_f64_u(-0x1.0000000000001p+31) == 0
  ;; run: i32.trunc_sat_f64_u(-0x1.00000001fffffp+31) == 0
  ;; run: i32.trunc_sat_f64_u(-0x1.00000002p+31) == 0
  ;; run: i32.trunc_sat_f64_u(-0x1.0000000200001p+31) == 0
  ;; run: i32.trunc_sat_f64_u(0x1.fffffffffffffp+31) == -1
  ;; run: i32.trunc_sat_f64_u(0x1p+32) == -1
  ;; run: i32.trunc_sat_f64_u(0x1.0000000000001p+32) == -1
  ;; run: i32.trunc_sat_f64_u(0x1.fffffffffffffp+62) == -1
  ;; run: i32.trunc_sat_f64_u(0x1p+63) == -1
  ;; run: i32.trunc_sat_f64_u(0x1.0000000000001p+63) == -1
  ;; run: i32.trunc_sat_f64_u(-0x1.fffffffffffffp+62) == 0
  ;; run: i32.trunc_sat_f64_u(-0x1p+63) == 0
  ;; run: i32.trunc_sat_f64_u(-0x1.0000000000001p+63) == 0
  ;; run: i32.trunc_sat_f64_u(0x1.fffffffffffffp+63) == -1
  ;; run: i32.trunc_sat_f64_u(0x1p+64) == -1
  ;; run: i32.trunc_sat_f64_u(0x1.0000000000001p+64) == -1
  ;; run: i32.trunc_sat_f64_u(-0x1.fffffffffffffp-1) == 0
  ;; run: i32.trunc_sat_f64_u(-1) == 0
  ;; run: i32.trunc_sat_f64_u(-0x1.0000000000001p+0) == 0
  ;; run: i32.trunc_sat_f64_u(0x1.ccccccccccccdp-1) == 0
  ;; run: i32.trunc_sat_f64_u(-0x1.ccccccccccccdp-1) == 0
  ;; run: i32.trunc_sat_f64_u(0x1.fffffffcp+30) == 2147483647
  ;; run: i32.trunc_sat_f64_u(0x1.fffffffep+31) == -1
  ;; run: i32.trunc_sat_f64_u(0x1.ffffffffccccdp+31) == -1
  ;; run: i32.trunc_sat_f64_u(0x1.ffffffff9999ap+30) == 2147483647
  ;; run: i32.trunc_sat_f64_u(0x1.000001p+0) == 1
  ;; run: i32.trunc_sat_f64_u(0x1.000003p+0) == 1
  ;; run: i32.trunc_sat_f64_u(0x1.fffffep+127) == -1
  ;; run: i32.trunc_sat_f64_u(0x1.fffffefffffffp+127) == -1
  ;; run: i32.trunc_sat_f64_u(0x1.ffffffp+127) == -1
  ;; run: i32.trunc_sat_f64_u(0x1p-149) == 0
  ;; run: i32.trunc_sat_f64_u(0x1p-150) == 0
  ;; run: i32.trunc_sat_f64_u(0x1.8p-150) == 0
  ;; run: i32.trunc_sat_f64_u(0x1.fffffcp-127) == 0
  (func (export "i32.trunc_sat_f64_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.trunc_sat_f64_u (f64.const 0))
    (i32.trunc_sat_f64_u (f64.const inf))
    (i32.trunc_sat_f64_u (f64.const -0x1.fffffffffffffp+1023))
    (i32.trunc_sat_f64_u (f64.const 0x1.fffffffffffffp+30))
    (i32.trunc_sat_f64_u (f64.const -0x1p+31))
    (i32.trunc_sat_f64_u (f64.const -0x1.0000000200001p+31))
    (i32.trunc_sat_f64_u (f64.const 0x1.fffffffffffffp+62))
    (i32.trunc_sat_f64_u (f64.const -0x1p+63))
    (i32.trunc_sat_f64_u (f64.const 0x1.0000000000001p+64))
    (i32.trunc_sat_f64_u (f64.const 0x1.ccccccccccccdp-1))
    (i32.trunc_sat_f64_u (f64.const 0x1.ffffffffccccdp+31))
    (i32.trunc_sat_f64_u (f64.const 0x1.fffffep+127)))
  ;; run: i32.trunc_sat_f64_u.folded0() == 0, -1, 0, 2147483647, 0, 0, -1, 0, -1, 0, -1, -1
  (func (export "i32.trunc_sat_f64_u.folded1") (result i32)
    (i32.trunc_sat_f64_u (f64.const 0x1p-150)))
  ;; run: i32.trunc_sat_f64_u.folded1() == 0
  (func (export "i64.trunc_sat_f64_s") (param f64) (result i64) (i64.trunc_sat_f64_s (local.get 0)))
  ;; run: i64.trunc_sat_f64_s(0) == 0
  ;; run: i64.trunc_sat_f64_s(-0x0p+0) == 0
  ;; run: i64.trunc_sat_f64_s(1) == 1
  ;; run: i64.trunc_sat_f64_s(-0x1.8p+0) == -1
  ;; run: i64.trunc_sat_f64_s(inf) == 9223372036854775807
  ;; run: i64.trunc_sat_f64_s(-inf) == -9223372036854775808
  ;; run: i64.trunc_sat_f64_s(0x0.0000000000001p-1022) == 0
  ;; run: i64.trunc_sat_f64_s(0x1.fffffffffffffp+1023) == 9223372036854775807
  ;; run: i64.trunc_sat_f64_s(-0x1.fffffffffffffp+1023) == -9223372036854775808
  ;; run: i64.trunc_sat_f64_s(nan:0x7ff8000000000000) == 0
  ;; run: i64.trunc_sat_f64_s(nan:0xfff8000000000005) == 0
  ;; run: i64.trunc_sat_f64_s(nan:0x7ff0000000000003) == 0
  ;; run: i64.trunc_sat_f64_s(0x1.fffffffffffffp+30) == 2147483647
  ;; run: i64.trunc_sat_f64_s(0x1p+31) == 2147483648
  ;; run: i64.trunc_sat_f64_s(0x1.0000000000001p+31) == 2147483648
  ;; run: i64.trunc_sat_f64_s(-0x1.fffffffffffffp+30) == -2147483647
  ;; run: i64.trunc_sat_f64_s(-0x1p+31) == -2147483648
  ;; run: i64.trunc_sat_f64_s(-0x1.0000000000001p+31) == -2147483648
  ;; run: i64.trunc_sat_f64_s(-0x1.00000001fffffp+31) == -2147483648
  ;; run: i64.trunc_sat_f64_s(-0x1.00000002p+31) == -2147483649
  ;; run: i64.trunc_sat_f64_s(-0x1.0000000200001p+31) == -2147483649
  ;; run: i64.trunc_sat_f64_s(0x1.fffffffffffffp+31) == 4294967295
  ;; run: i64.trunc_sat_f64_s(0x1p+32) == 4294967296
  ;; run: i64.trunc_sat_f64_s(0x1.0000000000001p+32) == 4294967296
  ;; run: i64.trunc_sat_f64_s(0x1.fffffffffffffp+62) == 9223372036854774784
  ;; run: i64.trunc_sat_f64_s(0x1p+63) == 9223372036854775807
  ;; run: i64.trunc_sat_f64_s(0x1.0000000000001p+63) == 9223372036854775807
  ;; run: i64.trunc_sat_f64_s(-0x1.fffffffffffffp+62) == -9223372036854774784
  ;; run: i64.trunc_sat_f64_s(-0x1p+63) == -9223372036854775808
  ;; run: i64.trunc_sat_f64_s(-0x1.0000000000001p+63) == -9223372036854775808
  ;; run: i64.trunc_sat_f64_s(0x1.fffffffffffffp+63) == 9223372036854775807
  ;; run: i64.trunc_sat_f64_s(0x1p+64) == 9223372036854775807
  ;; run: i64.trunc_sat_f64_s(0x1.0000000000001p+64) == 9223372036854775807
  ;; run: i64.trunc_sat_f64_s(-0x1.fffffffffffffp-1) == 0
  ;; run: i64.trunc_sat_f64_s(-1) == -1
  ;; run: i64.trunc_sat_f64_s(-0x1.0000000000001p+0) == -1
  ;; run: i64.trunc_sat_f64_s(0x1.ccccccccccccdp-1) == 0
  ;; run: i64.trunc_sat_f64_s(-0x1.ccccccccccccdp-1) == 0
  ;; run: i64.trunc_sat_f64_s(0x1.fffffffcp+30) == 2147483647
  ;; run: i64.trunc_sat_f64_s(0x1.fffffffep+31) == 4294967295
  ;; run: i64.trunc_sat_f64_s(0x1.ffffffffccccdp+31) == 4294967295
  ;; run: i64.trunc_sat_f64_s(0x1.ffffffff9999ap+30) == 2147483647
  ;; run: i64.trunc_sat_f64_s(0x1.000001p+0) == 1
  ;; run: i64.trunc_sat_f64_s(0x1.000003p+0) == 1
  ;; run: i64.trunc_sat_f64_s(0x1.fffffep+127) == 9223372036854775807
  ;; run: i64.trunc_sat_f64_s(0x1.fffffefffffffp+127) == 9223372036854775807
  ;; run: i64.trunc_sat_f64_s(0x1.ffffffp+127) == 9223372036854775807
  ;; run: i64.trunc_sat_f64_s(0x1p-149) == 0
  ;; run: i64.trunc_sat_f64_s(0x1p-150) == 0
  ;; run: i64.trunc_sat_f64_s(0x1.8p-150) == 0
  ;; run: i64.trunc_sat_f64_s(0x1.fffffcp-127) == 0
  (func (export "i64.trunc_sat_f64_s.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.trunc_sat_f64_s (f64.const 0))
    (i64.trunc_sat_f64_s (f64.const inf))
    (i64.trunc_sat_f64_s (f64.const -0x1.fffffffffffffp+1023))
    (i64.trunc_sat_f64_s (f64.const 0x1.fffffffffffffp+30))
    (i64.trunc_sat_f64_s (f64.const -0x1p+31))
    (i64.trunc_sat_f64_s (f64.const -0x1.0000000200001p+31))
    (i64.trunc_sat_f64_s (f64.const 0x1.fffffffffffffp+62))
    (i64.trunc_sat_f64_s (f64.const -0x1p+63))
    (i64.trunc_sat_f64_s (f64.const 0x1.0000000000001p+64))
    (i64.trunc_sat_f64_s (f64.const 0x1.ccccccccccccdp-1))
    (i64.trunc_sat_f64_s (f64.const 0x1.ffffffffccccdp+31))
    (i64.trunc_sat_f64_s (f64.const 0x1.fffffep+127)))
  ;; run: i64.trunc_sat_f64_s.folded0() == 0, 9223372036854775807, -9223372036854775808, 2147483647, -2147483648, -2147483649, 9223372036854774784, -9223372036854775808, 9223372036854775807, 0, 4294967295, 9223372036854775807
  (func (export "i64.trunc_sat_f64_s.folded1") (result i64)
    (i64.trunc_sat_f64_s (f64.const 0x1p-150)))
  ;; run: i64.trunc_sat_f64_s.folded1() == 0
  (func (export "i64.trunc_sat_f64_u") (param f64) (result i64) (i64.trunc_sat_f64_u (local.get 0)))
  ;; run: i64.trunc_sat_f64_u(0) == 0
  ;; run: i64.trunc_sat_f64_u(-0x0p+0) == 0
  ;; run: i64.trunc_sat_f64_u(1) == 1
  ;; run: i64.trunc_sat_f64_u(-0x1.8p+0) == 0
  ;; run: i64.trunc_sat_f64_u(inf) == -1
  ;; run: i64.trunc_sat_f64_u(-inf) == 0
  ;; run: i64.trunc_sat_f64_u(0x0.0000000000001p-1022) == 0
  ;; run: i64.trunc_sat_f64_u(0x1.fffffffffffffp+1023) == -1
  ;; run: i64.trunc_sat_f64_u(-0x1.fffffffffffffp+1023) == 0
  ;; run: i64.trunc_sat_f64_u(nan:0x7ff8000000000000) == 0
  ;; run: i64.trunc_sat_f64_u(nan:0xfff8000000000005) == 0
  ;; run: i64.trunc_sat_f64_u(nan:0x7ff0000000000003) == 0
  ;; run: i64.trunc_sat_f64_u(0x1.fffffffffffffp+30) == 2147483647
  ;; run: i64.trunc_sat_f64_u(0x1p+31) == 2147483648
  ;; run: i64.trunc_sat_f64_u(0x1.0000000000001p+31) == 2147483648
  ;; run: i64.trunc_sat_f64_u(-0x1.fffffffffffffp+30) == 0
  ;; run: i64.trunc_sat_f64_u(-0x1p+31) == 0
  ;; run: i64.trunc_sat_f64_u(-0x1.0000000000001p+31) == 0
  ;; run: i64.trunc_sat_f64_u(-0x1.00000001fffffp+31) == 0
  ;; run: i64.trunc_sat_f64_u(-0x1.00000002p+31) == 0
  ;; run: i64.trunc_sat_f64_u(-0x1.0000000200001p+31) == 0
  ;; run: i64.trunc_sat_f64_u(0x1.fffffffffffffp+31) == 4294967295
  ;; run: i64.trunc_sat_f64_u(0x1p+32) == 4294967296
  ;; run: i64.trunc_sat_f64_u(0x1.0000000000001p+32) == 4294967296
  ;; run: i64.trunc_sat_f64_u(0x1.fffffffffffffp+62) == 9223372036854774784
  ;; run: i64.trunc_sat_f64_u(0x1p+63) == -9223372036854775808
  ;; run: i64.trunc_sat_f64_u(0x1.0000000000001p+63) == -9223372036854773760
  ;; run: i64.trunc_sat_f64_u(-0x1.fffffffffffffp+62) == 0
  ;; run: i64.trunc_sat_f64_u(-0x1p+63) == 0
  ;; run: i64.trunc_sat_f64_u(-0x1.0000000000001p+63) == 0
  ;; run: i64.trunc_sat_f64_u(0x1.fffffffffffffp+63) == -2048
  ;; run: i64.trunc_sat_f64_u(0x1p+64) == -1
  ;; run: i64.trunc_sat_f64_u(0x1.0000000000001p+64) == -1
  ;; run: i64.trunc_sat_f64_u(-0x1.fffffffffffffp-1) == 0
  ;; run: i64.trunc_sat_f64_u(-1) == 0
  ;; run: i64.trunc_sat_f64_u(-0x1.0000000000001p+0) == 0
  ;; run: i64.trunc_sat_f64_u(0x1.ccccccccccccdp-1) == 0
  ;; run: i64.trunc_sat_f64_u(-0x1.ccccccccccccdp-1) == 0
  ;; run: i64.trunc_sat_f64_u(0x1.fffffffcp+30) == 2147483647
  ;; run: i64.trunc_sat_f64_u(0x1.fffffffep+31) == 4294967295
  ;; run: i64.trunc_sat_f64_u(0x1.ffffffffccccdp+31) == 4294967295
  ;; run: i64.trunc_sat_f64_u(0x1.ffffffff9999ap+30) == 2147483647
  ;; run: i64.trunc_sat_f64_u(0x1.000001p+0) == 1
  ;; run: i64.trunc_sat_f64_u(0x1.000003p+0) == 1
  ;; run: i64.trunc_sat_f64_u(0x1.fffffep+127) == -1
  ;; run: i64.trunc_sat_f64_u(0x1.fffffefffffffp+127) == -1
  ;; run: i64.trunc_sat_f64_u(0x1.ffffffp+127) == -1
  ;; run: i64.trunc_sat_f64_u(0x1p-149) == 0
  ;; run: i64.trunc_sat_f64_u(0x1p-150) == 0
  ;; run: i64.trunc_sat_f64_u(0x1.8p-150) == 0
  ;; run: i64.trunc_sat_f64_u(0x1.fffffcp-127) == 0
  (func (export "i64.trunc_sat_f64_u.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.trunc_sat_f64_u (f64.const 0))
    (i64.trunc_sat_f64_u (f64.const inf))
    (i64.trunc_sat_f64_u (f64.const -0x1.fffffffffffffp+1023))
    (i64.trunc_sat_f64_u (f64.const 0x1.fffffffffffffp+30))
    (i64.trunc_sat_f64_u (f64.const -0x1p+31))
    (i64.trunc_sat_f64_u (f64.const -0x1.0000000200001p+31))
    (i64.trunc_sat_f64_u (f64.const 0x1.fffffffffffffp+62))
    (i64.trunc_sat_f64_u (f64.const -0x1p+63))
    (i64.trunc_sat_f64_u (f64.const 0x1.0000000000001p+64))
    (i64.trunc_sat_f64_u (f64.const 0x1.ccccccccccccdp-1))
    (i64.trunc_sat_f64_u (f64.const 0x1.ffffffffccccdp+31))
    (i64.trunc_sat_f64_u (f64.const 0x1.fffffep+127)))
  ;; run: i64.trunc_sat_f64_u.folded0() == 0, -1, 0, 2147483647, 0, 0, 9223372036854774784, 0, -1, 0, 4294967295, -1
  (func (export "i64.trunc_sat_f64_u.folded1") (result i64)
    (i64.trunc_sat_f64_u (f64.const 0x1p-150)))
  ;; run: i64.trunc_sat_f64_u.folded1() == 0
)
