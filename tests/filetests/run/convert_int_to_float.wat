;; test: run
;; f32.convert_i32_s, f32.convert_i32_u, f32.convert_i64_s, f32.convert_i64_u, f64.convert_i32_s and others. Written by generate.py.
(module
  (func (export "f32.convert_i32_s") (param i32) (result f32) (f32.convert_i32_s (local.get 0)))
  ;; run: f32.convert_i32_s(0) == 0
  ;; run: f32.convert_i32_s(1) == 1
  ;; run: f32.convert_i32_s(-1) == -1
  ;; run: f32.convert_i32_s(-2147483648) == -0x1p+31
  ;; run: f32.convert_i32_s(2147483647) == 0x1p+31
  ;; run: f32.convert_i32_s(-2147483647) == -0x1p+31
  ;; run: f32.convert_i32_s(1431655765) == 0x1.555556p+30
  ;; run: f32.convert_i32_s(16777217) == 0x1p+24
  ;; run: f32.convert_i32_s(16777215) == 0x1.fffffep+23
  ;; run: f32.convert_i32_s(-16777217) == -0x1p+24
  ;; run: f32.convert_i32_s(16777219) == 0x1.000004p+24
  ;; run: f32.convert_i32_s(33554433) == 0x1p+25
  ;; run: f32.convert_i32_s(33554431) == 0x1p+25
  ;; run: f32.convert_i32_s(-33554433) == -0x1p+25
  ;; run: f32.convert_i32_s(33554435) == 0x1.000002p+25
  (func (export "f32.convert_i32_s.folded0") (result f32 f32 f32 f32 f32)
    (f32.convert_i32_s (i32.const 0))
    (f32.convert_i32_s (i32.const 2147483647))
    (f32.convert_i32_s (i32.const -2147483648))
    (f32.convert_i32_s (i32.const 16777215))
    (f32.convert_i32_s (i32.const 33554431)))
  ;; run: f32.convert_i32_s.folded0() == 0, 0x1p+31, -0x1p+31, 0x1.fffffep+23, 0x1p+25
  (func (export "f32.convert_i32_u") (param i32) (result f32) (f32.convert_i32_u (local.get 0)))
  ;; run: f32.convert_i32_u(0) == 0
  ;; run: f32.convert_i32_u(1) == 1
  ;; run: f32.convert_i32_u(-1) == 0x1p+32
  ;; run: f32.convert_i32_u(-2147483648) == 0x1p+31
  ;; run: f32.convert_i32_u(2147483647) == 0x1p+31
  ;; run: f32.convert_i32_u(-2147483647) == 0x1p+31
  ;; run: f32.convert_i32_u(1431655765) == 0x1.555556p+30
  ;; run: f32.convert_i32_u(16777217) == 0x1p+24
  ;; run: f32.convert_i32_u(16777215) == 0x1.fffffep+23
  ;; run: f32.convert_i32_u(-16777217) == 0x1.fep+31
  ;; run: f32.convert_i32_u(16777219) == 0x1.000004p+24
  ;; run: f32.convert_i32_u(33554433) == 0x1p+25
  ;; run: f32.convert_i32_u(33554431) == 0x1p+25
  ;; run: f32.convert_i32_u(-33554433) == 0x1.fcp+31
  ;; run: f32.convert_i32_u(33554435) == 0x1.000002p+25
  (func (export "f32.convert_i32_u.folded0") (result f32 f32 f32 f32 f32)
    (f32.convert_i32_u (i32.const 0))
    (f32.convert_i32_u (i32.const 2147483647))
    (f32.convert_i32_u (i32.const -2147483648))
    (f32.convert_i32_u (i32.const 16777215))
    (f32.convert_i32_u (i32.const 33554431)))
  ;; run: f32.convert_i32_u.folded0() == 0, 0x1p+31, 0x1p+31, 0x1.fffffep+23, 0x1p+25
  (func (export "f32.convert_i64_s") (param i64) (result f32) (f32.convert_i64_s (local.get 0)))
  ;; run: f32.convert_i64_s(0) == 0
  ;; run: f32.convert_i64_s(1) == 1
  ;; run: f32.convert_i64_s(-1) == -1
  ;; run: f32.convert_i64_s(-9223372036854775808) == -0x1p+63
  ;; run: f32.convert_i64_s(9223372036854775807) == 0x1p+63
  ;; run: f32.convert_i64_s(-9223372036854775807) == -0x1p+63
  ;; run: f32.convert_i64_s(6148914691236517205) == 0x1.555556p+62
  ;; run: f32.convert_i64_s(2147483647) == 0x1p+31
  ;; run: f32.convert_i64_s(2147483648) == 0x1p+31
  ;; run: f32.convert_i64_s(4294967295) == 0x1p+32
  ;; run: f32.convert_i64_s(4294967296) == 0x1p+32
  ;; run: f32.convert_i64_s(16777217) == 0x1p+24
  ;; run: f32.convert_i64_s(16777215) == 0x1.fffffep+23
  ;; run: f32.convert_i64_s(-16777217) == -0x1p+24
  ;; run: f32.convert_i64_s(16777219) == 0x1.000004p+24
  ;; run: f32.convert_i64_s(33554433) == 0x1p+25
  ;; run: f32.convert_i64_s(33554431) == 0x1p+25
  ;; run: f32.convert_i64_s(-33554433) == -0x1p+25
  ;; run: f32.convert_i64_s(33554435) == 0x1.000002p+25
  ;; run: f32.convert_i64_s(9007199254740993) == 0x1p+53
  ;; run: f32.convert_i64_s(9007199254740991) == 0x1p+53
  ;; run: f32.convert_i64_s(-9007199254740993) == -0x1p+53
  ;; run: f32.convert_i64_s(9007199254740995) == 0x1p+53
  ;; run: f32.convert_i64_s(18014398509481985) == 0x1p+54
  ;; run: f32.convert_i64_s(18014398509481983) == 0x1p+54
  ;; run: f32.convert_i64_s(-18014398509481985) == -0x1p+54
  ;; run: f32.convert_i64_s(18014398509481987) == 0x1p+54
  ;; run: f32.convert_i64_s(9223371761976868863) == 0x1.fffffep+62
  ;; run: f32.convert_i64_s(9223371212221054977) == 0x1.fffffep+62
  ;; run: f32.convert_i64_s(-9223371761976868863) == -0x1.fffffep+62
  ;; run: f32.convert_i64_s(-1649267441663) == -0x1.8p+40
  ;; run: f32.convert_i64_s(-9223372036854774784) == -0x1p+63
  ;; run: f32.convert_i64_s(-9223372036854774783) == -0x1p+63
  ;; run: f32.convert_i64_s(-9223372036854772737) == -0x1p+63
  ;; run: f32.convert_i64_s(-1024) == -1024
  (func (export "f32.convert_i64_s.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.convert_i64_s (i64.const 0))
    (f32.convert_i64_s (i64.const 9223372036854775807))
    (f32.convert_i64_s (i64.const 2147483648))
    (f32.convert_i64_s (i64.const 16777215))
    (f32.convert_i64_s (i64.const 33554431))
    (f32.convert_i64_s (i64.const 9007199254740991))
    (f32.convert_i64_s (i64.const 18014398509481983))
    (f32.convert_i64_s (i64.const 9223371212221054977))
    (f32.convert_i64_s (i64.const -9223372036854774783)))
  ;; run: f32.convert_i64_s.folded0() == 0, 0x1p+63, 0x1p+31, 0x1.fffffep+23, 0x1p+25, 0x1p+53, 0x1p+54, 0x1.fffffep+62, -0x1p+63
  (func (export "f32.convert_i64_u") (param i64) (result f32) (f32.convert_i64_u (local.get 0)))
  ;; run: f32.convert_i64_u(0) == 0
  ;; run: f32.convert_i64_u(1) == 1
  ;; run: f32.convert_i64_u(-1) == 0x1p+64
  ;; run: f32.convert_i64_u(-9223372036854775808) == 0x1p+63
  ;; run: f32.convert_i64_u(9223372036854775807) == 0x1p+63
  ;; run: f32.convert_i64_u(-9223372036854775807) == 0x1p+63
  ;; run: f32.convert_i64_u(6148914691236517205) == 0x1.555556p+62
  ;; run: f32.convert_i64_u(2147483647) == 0x1p+31
  ;; run: f32.convert_i64_u(2147483648) == 0x1p+31
  ;; run: f32.convert_i64_u(4294967295) == 0x1p+32
  ;; run: f32.convert_i64_u(4294967296) == 0x1p+32
  ;; run: f32.convert_i64_u(16777217) == 0x1p+24
  ;; run: f32.convert_i64_u(16777215) == 0x1.fffffep+23
  ;; run: f32.convert_i64_u(-16777217) == 0x1p+64
  ;; run: f32.convert_i64_u(16777219) == 0x1.000004p+24
  ;; run: f32.convert_i64_u(33554433) == 0x1p+25
  ;; run: f32.convert_i64_u(33554431) == 0x1p+25
  ;; run: f32.convert_i64_u(-33554433) == 0x1p+64
  ;; run: f32.convert_i64_u(33554435) == 0x1.000002p+25
  ;; run: f32.convert_i64_u(9007199254740993) == 0x1p+53
  ;; run: f32.convert_i64_u(9007199254740991) == 0x1p+53
  ;; run: f32.convert_i64_u(-9007199254740993) == 0x1.ffcp+63
  ;; run: f32.convert_i64_u(9007199254740995) == 0x1p+53
  ;; run: f32.convert_i64_u(18014398509481985) == 0x1p+54
  ;; run: f32.convert_i64_u(18014398509481983) == 0x1p+54
  ;; run: f32.convert_i64_u(-18014398509481985) == 0x1.ff8p+63
  ;; run: f32.convert_i64_u(18014398509481987) == 0x1p+54
  ;; run: f32.convert_i64_u(9223371761976868863) == 0x1.fffffep+62
  ;; run: f32.convert_i64_u(9223371212221054977) == 0x1.fffffep+62
  ;; run: f32.convert_i64_u(-9223371761976868863) == 0x1p+63
  ;; run: f32.convert_i64_u(-1649267441663) == 0x1.fffffep+63
  ;; run: f32.convert_i64_u(-9223372036854774784) == 0x1p+63
  ;; run: f32.convert_i64_u(-9223372036854774783) == 0x1p+63
  ;; run: f32.convert_i64_u(-9223372036854772737) == 0x1p+63
  ;; run: f32.convert_i64_u(-1024) == 0x1p+64
  (func (export "f32.convert_i64_u.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.convert_i64_u (i64.const 0))
    (f32.convert_i64_u (i64.const 9223372036854775807))
    (f32.convert_i64_u (i64.const 2147483648))
    (f32.convert_i64_u (i64.const 16777215))
    (f32.convert_i64_u (i64.const 33554431))
    (f32.convert_i64_u (i64.const 9007199254740991))
    (f32.convert_i64_u (i64.const 18014398509481983))
    (f32.convert_i64_u (i64.const 9223371212221054977))
    (f32.convert_i64_u (i64.const -9223372036854774783)))
  ;; run: f32.convert_i64_u.folded0() == 0, 0x1p+63, 0x1p+31, 0x1.fffffep+23, 0x1p+25, 0x1p+53, 0x1p+54, 0x1.fffffep+62, 0x1p+63
  (func (export "f64.convert_i32_s") (param i32) (result f64) (f64.convert_i32_s (local.get 0)))
  ;; run: f64.convert_i32_s(0) == 0
  ;; run: f64.convert_i32_s(1) == 1
  ;; run: f64.convert_i32_s(-1) == -1
  ;; run: f64.convert_i32_s(-2147483648) == -0x1p+31
  ;; run: f64.convert_i32_s(2147483647) == 0x1.fffffffcp+30
  ;; run: f64.convert_i32_s(-2147483647) == -0x1.fffffffcp+30
  ;; run: f64.convert_i32_s(1431655765) == 0x1.55555554p+30
  ;; run: f64.convert_i32_s(16777217) == 0x1.000001p+24
  ;; run: f64.convert_i32_s(16777215) == 0x1.fffffep+23
  ;; run: f64.convert_i32_s(-16777217) == -0x1.000001p+24
  ;; run: f64.convert_i32_s(16777219) == 0x1.000003p+24
  ;; run: f64.convert_i32_s(33554433) == 0x1.0000008p+25
  ;; run: f64.convert_i32_s(33554431) == 0x1.ffffffp+24
  ;; run: f64.convert_i32_s(-33554433) == -0x1.0000008p+25
  ;; run: f64.convert_i32_s(33554435) == 0x1.0000018p+25
  (func (export "f64.convert_i32_s.folded0") (result f64 f64 f64 f64 f64)
    (f64.convert_i32_s (i32.const 0))
    (f64.convert_i32_s (i32.const 2147483647))
    (f64.convert_i32_s (i32.const -2147483648))
    (f64.convert_i32_s (i32.const 16777215))
    (f64.convert_i32_s (i32.const 33554431)))
  ;; run: f64.convert_i32_s.folded0() == 0, 0x1.fffffffcp+30, -0x1p+31, 0x1.fffffep+23, 0x1.ffffffp+24
  (func (export "f64.convert_i32_u") (param i32) (result f64) (f64.convert_i32_u (local.get 0)))
  ;; run: f64.convert_i32_u(0) == 0
  ;; run: f64.convert_i32_u(1) == 1
  ;; run: f64.convert_i32_u(-1) == 0x1.fffffffep+31
  ;; run: f64.convert_i32_u(-2147483648) == 0x1p+31
  ;; run: f64.convert_i32_u(2147483647) == 0x1.fffffffcp+30
  ;; run: f64.convert_i32_u(-2147483647) == 0x1.00000002p+31
  ;; run: f64.convert_i32_u(1431655765) == 0x1.55555554p+30
  ;; run: f64.convert_i32_u(16777217) == 0x1.000001p+24
  ;; run: f64.convert_i32_u(16777215) == 0x1.fffffep+23
  ;; run: f64.convert_i32_u(-16777217) == 0x1.fdfffffep+31
  ;; run: f64.convert_i32_u(16777219) == 0x1.000003p+24
  ;; run: f64.convert_i32_u(33554433) == 0x1.0000008p+25
  ;; run: f64.convert_i32_u(33554431) == 0x1.ffffffp+24
  ;; run: f64.convert_i32_u(-33554433) == 0x1.fbfffffep+31
  ;; run: f64.convert_i32_u(33554435) == 0x1.0000018p+25
  (func (export "f64.convert_i32_u.folded0") (result f64 f64 f64 f64 f64)
    (f64.convert_i32_u (i32.const 0))
    (f64.convert_i32_u (i32.const 2147483647))
    (f64.convert_i32_u (i32.const -2147483648))
    (f64.convert_i32_u (i32.const 16777215))
    (f64.convert_i32_u (i32.const 33554431)))
  ;; run: f64.convert_i32_u.folded0() == 0, 0x1.fffffffcp+30, 0x1p+31, 0x1.fffffep+23, 0x1.ffffffp+24
  (func (export "f64.convert_i64_s") (param i64) (result f64) (f64.convert_i64_s (local.get 0)))
  ;; run: f64.convert_i64_s(0) == 0
  ;; run: f64.convert_i64_s(1) == 1
  ;; run: f64.convert_i64_s(-1) == -1
  ;; run: f64.convert_i64_s(-9223372036854775808) == -0x1p+63
  ;; run: f64.convert_i64_s(9223372036854775807) == 0x1p+63
  ;; run: f64.convert_i64_s(-9223372036854775807) == -0x1p+63
  ;; run: f64.convert_i64_s(6148914691236517205) == 0x1.5555555555555p+62
  ;; run: f64.convert_i64_s(2147483647) == 0x1.fffffffcp+30
  ;; run: f64.convert_i64_s(2147483648) == 0x1p+31
  ;; run: f64.convert_i64_s(4294967295) == 0x1.fffffffep+31
  ;; run: f64.convert_i64_s(4294967296) == 0x1p+32
  ;; run: f64.convert_i64_s(16777217) == 0x1.000001p+24
  ;; run: f64.convert_i64_s(16777215) == 0x1.fffffep+23
  ;; run: f64.convert_i64_s(-16777217) == -0x1.000001p+24
  ;; run: f64.convert_i64_s(16777219) == 0x1.000003p+24
  ;; run: f64.convert_i64_s(33554433) == 0x1.0000008p+25
  ;; run: f64.convert_i64_s(33554431) == 0x1.ffffffp+24
  ;; run: f64.convert_i64_s(-33554433) == -0x1.0000008p+25
  ;; run: f64.convert_i64_s(33554435) == 0x1.0000018p+25
  ;; run: f64.convert_i64_s(9007199254740993) == 0x1p+53
  ;; run: f64.convert_i64_s(9007199254740991) == 0x1.fffffffffffffp+52
  ;; run: f64.convert_i64_s(-9007199254740993) == -0x1p+53
  ;; run: f64.convert_i64_s(9007199254740995) == 0x1.0000000000002p+53
  ;; run: f64.convert_i64_s(18014398509481985) == 0x1p+54
  ;; run: f64.convert_i64_s(18014398509481983) == 0x1p+54
  ;; run: f64.convert_i64_s(-18014398509481985) == -0x1p+54
  ;; run: f64.convert_i64_s(18014398509481987) == 0x1.0000000000001p+54
  ;; run: f64.convert_i64_s(9223371761976868863) == 0x1.ffffffp+62
  ;; run: f64.convert_i64_s(9223371212221054977) == 0x1.fffffdp+62
  ;; run: f64.convert_i64_s(-9223371761976868863) == -0x1.ffffffp+62
  ;; run: f64.convert_i64_s(-1649267441663) == -0x1.7fffffffffp+40
  ;; run: f64.convert_i64_s(-9223372036854774784) == -0x1.fffffffffffffp+62
  ;; run: f64.convert_i64_s(-9223372036854774783) == -0x1.fffffffffffffp+62
  ;; run: f64.convert_i64_s(-9223372036854772737) == -0x1.ffffffffffffdp+62
  ;; run: f64.convert_i64_s(-1024) == -1024
  (func (export "f64.convert_i64_s.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.convert_i64_s (i64.const 0))
    (f64.convert_i64_s (i64.const 9223372036854775807))
    (f64.convert_i64_s (i64.const 2147483648))
    (f64.convert_i64_s (i64.const 16777215))
    (f64.convert_i64_s (i64.const 33554431))
    (f64.convert_i64_s (i64.const 9007199254740991))
    (f64.convert_i64_s (i64.const 18014398509481983))
    (f64.convert_i64_s (i64.const 9223371212221054977))
    (f64.convert_i64_s (i64.const -9223372036854774783)))
  ;; run: f64.convert_i64_s.folded0() == 0, 0x1p+63, 0x1p+31, 0x1.fffffep+23, 0x1.ffffffp+24, 0x1.fffffffffffffp+52, 0x1p+54, 0x1.fffffdp+62, -0x1.fffffffffffffp+62
  (func (export "f64.convert_i64_u") (param i64) (result f64) (f64.convert_i64_u (local.get 0)))
  ;; run: f64.convert_i64_u(0) == 0
  ;; run: f64.convert_i64_u(1) == 1
  ;; run: f64.convert_i64_u(-1) == 0x1p+64
  ;; run: f64.convert_i64_u(-9223372036854775808) == 0x1p+63
  ;; run: f64.convert_i64_u(9223372036854775807) == 0x1p+63
  ;; run: f64.convert_i64_u(-9223372036854775807) == 0x1p+63
  ;; run: f64.convert_i64_u(6148914691236517205) == 0x1.5555555555555p+62
  ;; run: f64.convert_i64_u(2147483647) == 0x1.fffffffcp+30
  ;; run: f64.convert_i64_u(2147483648) == 0x1p+31
  ;; run: f64.convert_i64_u(4294967295) == 0x1.fffffffep+31
  ;; run: f64.convert_i64_u(4294967296) == 0x1p+32
  ;; run: f64.convert_i64_u(16777217) == 0x1.000001p+24
  ;; run: f64.convert_i64_u(16777215) == 0x1.fffffep+23
  ;; run: f64.convert_i64_u(-16777217) == 0x1.fffffffffep+63
  ;; run: f64.convert_i64_u(16777219) == 0x1.000003p+24
  ;; run: f64.convert_i64_u(33554433) == 0x1.0000008p+25
  ;; run: f64.convert_i64_u(33554431) == 0x1.ffffffp+24
  ;; run: f64.convert_i64_u(-33554433) == 0x1.fffffffffcp+63
  ;; run: f64.convert_i64_u(33554435) == 0x1.0000018p+25
  ;; run: f64.convert_i64_u(9007199254740993) == 0x1p+53
  ;; run: f64.convert_i64_u(9007199254740991) == 0x1.fffffffffffffp+52
  ;; run: f64.convert_i64_u(-9007199254740993) == 0x1.ffcp+63
  ;; run: f64.convert_i64_u(9007199254740995) == 0x1.0000000000002p+53
  ;; run: f64.convert_i64_u(18014398509481985) == 0x1p+54
  ;; run: f64.convert_i64_u(18014398509481983) == 0x1p+54
  ;; run: f64.convert_i64_u(-18014398509481985) == 0x1.ff8p+63
  ;; run: f64.convert_i64_u(18014398509481987) == 0x1.0000000000001p+54
  ;; run: f64.convert_i64_u(9223371761976868863) == 0x1.ffffffp+62
  ;; run: f64.convert_i64_u(9223371212221054977) == 0x1.fffffdp+62
  ;; run: f64.convert_i64_u(-9223371761976868863) == 0x1.0000008p+63
  ;; run: f64.convert_i64_u(-1649267441663) == 0x1.fffffdp+63
  ;; run: f64.convert_i64_u(-9223372036854774784) == 0x1p+63
  ;; run: f64.convert_i64_u(-9223372036854774783) == 0x1.0000000000001p+63
  ;; run: f64.convert_i64_u(-9223372036854772737) == 0x1.0000000000001p+63
  ;; run: f64.convert_i64_u(-1024) == 0x1p+64
  (func (export "f64.convert_i64_u.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.convert_i64_u (i64.const 0))
    (f64.convert_i64_u (i64.const 9223372036854775807))
    (f64.convert_i64_u (i64.const 2147483648))
    (f64.convert_i64_u (i64.const 16777215))
    (f64.convert_i64_u (i64.const 33554431))
    (f64.convert_i64_u (i64.const 9007199254740991))
    (f64.convert_i64_u (i64.const 18014398509481983))
    (f64.convert_i64_u (i64.const 9223371212221054977))
    (f64.convert_i64_u (i64.const -9223372036854774783)))
  ;; run: f64.convert_i64_u.folded0() == 0, 0x1p+63, 0x1p+31, 0x1.fffffep+23, 0x1.ffffffp+24, 0x1.fffffffffffffp+52, 0x1p+54, 0x1.fffffdp+62, 0x1.0000000000001p+63
)
