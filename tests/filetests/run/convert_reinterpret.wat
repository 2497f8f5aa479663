;; test: run
;; i32.reinterpret_f32, f32.reinterpret_i32, i64.reinterpret_f64, f64.reinterpret_i64. Written by generate.py.
(module
  (func (export "i32.reinterpret_f32") (param f32) (result i32) (i32.reinterpret_f32 (local.get 0)))
  ;; run: i32.reinterpret_f32(0) == 0
  ;; run: i32.reinterpret_f32(-0x0p+0) == -2147483648
  ;; run: i32.reinterpret_f32(1) == 1065353216
  ;; run: i32.reinterpret_f32(-0x1.8p+0) == -1077936128
  ;; run: i32.reinterpret_f32(inf) == 2139095040
  ;; run: i32.reinterpret_f32(-inf) == -8388608
  ;; run: i32.reinterpret_f32(0x1p-149) == 1
  ;; run: i32.reinterpret_f32(0x1.fffffep+127) == 2139095039
  ;; run: i32.reinterpret_f32(-0x1.fffffep+127) == -8388609
  ;; run: i32.reinterpret_f32(nan:0x7fc00000) == 2143289344
  ;; run: i32.reinterpret_f32(nan:0xffc00005) == -4194299
  ;; run: i32.reinterpret_f32(nan:0x7f800003) == 2139095043
  ;; run: i32.reinterpret_f32(0x1.fffffep+30) == 1325400063
  ;; run: i32.reinterpret_f32(0x1p+31) == 1325400064
  ;; run: i32.reinterpret_f32(0x1.000002p+31) == 1325400065
  ;; run: i32.reinterpret_f32(-0x1.fffffep+30) == -822083585
  ;; run: i32.reinterpret_f32(-0x1p+31) == -822083584
  ;; run: i32.reinterpret_f32(-0x1.000002p+31) == -822083583
  ;; run: i32.reinterpret_f32(0x1.fffffep+31) == 1333788671
  ;; run: i32.reinterpret_f32(0x1p+32) == 1333788672
  ;; run: i32.reinterpret_f32(0x1.000002p+32) == 1333788673
  ;; run: i32.reinterpret_f32(0x1.fffffep+62) == 1593835519
  ;; run: i32.reinterpret_f32(0x1p+63) == 1593835520
  ;; run: i32.reinterpret_f32(0x1.000002p+63) == 1593835521
  ;; run: i32.reinterpret_f32(-0x1.fffffep+62) == -553648129
  ;; run: i32.reinterpret_f32(-0x1p+63) == -553648128
  ;; run: i32.reinterpret_f32(-0x1.000002p+63) == -553648127
  ;; run: i32.reinterpret_f32(0x1.fffffep+63) == 1602224127
  ;; run: i32.reinterpret_f32(0x1p+64) == 1602224128
  ;; run: i32.reinterpret_f32(0x1.000002p+64) == 1602224129
  ;; run: i32.reinterpret_f32(-0x1.fffffep-1) == -1082130433
  ;; run: i32.reinterpret_f32(-1) == -1082130432
  ;; run: i32.reinterpret_f32(-0x1.000002p+0) == -1082130431
  ;; run: i32.reinterpret_f32(0x1.ccccccp-1) == 1063675494
  ;; run: i32.reinterpret_f32(-0x1.ccccccp-1) == -1083808154
  (func (export "i32.reinterpret_f32.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.reinterpret_f32 (f32.const 0))
    (i32.reinterpret_f32 (f32.const inf))
    (i32.reinterpret_f32 (f32.const -0x1.fffffep+127))
    (i32.reinterpret_f32 (f32.const 0x1.fffffep+30))
    (i32.reinterpret_f32 (f32.const -0x1p+31))
    (i32.reinterpret_f32 (f32.const 0x1.000002p+32))
    (i32.reinterpret_f32 (f32.const -0x1.fffffep+62))
    (i32.reinterpret_f32 (f32.const 0x1p+64))
    (i32.reinterpret_f32 (f32.const -0x1.000002p+0)))
  ;; run: i32.reinterpret_f32.folded0() == 0, 2139095040, -8388609, 1325400063, -822083584, 1333788673, -553648129, 1602224128, -1082130431
  (func (export "f32.reinterpret_i32") (param i32) (result f32) (f32.reinterpret_i32 (local.get 0)))
  ;; run: f32.reinterpret_i32(0) == 0
  ;; run: f32.reinterpret_i32(1) == 0x1p-149
  ;; run: f32.reinterpret_i32(-1) == nan:0xffffffff
  ;; run: f32.reinterpret_i32(2) == 0x1p-148
  ;; run: f32.reinterpret_i32(7) == 0x1.cp-147
  ;; run: f32.reinterpret_i32(-8) == nan:0xfffffff8
  ;; run: f32.reinterpret_i32(31) == 0x1.fp-145
  ;; run: f32.reinterpret_i32(32) == 0x1p-144
  ;; run: f32.reinterpret_i32(33) == 0x1.08p-144
  ;; run: f32.reinterpret_i32(127) == 0x1.fcp-143
  ;; run: f32.reinterpret_i32(128) == 0x1p-142
  ;; run: f32.reinterpret_i32(255) == 0x1.fep-142
  ;; run: f32.reinterpret_i32(32768) == 0x1p-134
  ;; run: f32.reinterpret_i32(65408) == 0x1.ffp-134
  ;; run: f32.reinterpret_i32(65535) == 0x1.fffep-134
  ;; run: f32.reinterpret_i32(305419896) == 0x1.68acfp-91
  ;; run: f32.reinterpret_i32(-2147483648) == -0x0p+0
  ;; run: f32.reinterpret_i32(2147483647) == nan:0x7fffffff
  ;; run: f32.reinterpret_i32(-2147483647) == -0x1p-149
  ;; run: f32.reinterpret_i32(1431655765) == 0x1.aaaaaap+43
  ;; run: f32.reinterpret_i32(16777217) == 0x1.000002p-125
  ;; run: f32.reinterpret_i32(16777215) == 0x1.fffffep-126
  ;; run: f32.reinterpret_i32(-16777217) == -0x1.fffffep+126
  ;; run: f32.reinterpret_i32(16777219) == 0x1.000006p-125
  ;; run: f32.reinterpret_i32(33554433) == 0x1.000002p-123
  ;; run: f32.reinterpret_i32(33554431) == 0x1.fffffep-124
  ;; run: f32.reinterpret_i32(-33554433) == -0x1.fffffep+124
  ;; run: f32.reinterpret_i32(33554435) == 0x1.000006p-123
  (func (export "f32.reinterpret_i32.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.reinterpret_i32 (i32.const 0))
    (f32.reinterpret_i32 (i32.const 7))
    (f32.reinterpret_i32 (i32.const 33))
    (f32.reinterpret_i32 (i32.const 32768))
    (f32.reinterpret_i32 (i32.const -2147483648))
    (f32.reinterpret_i32 (i32.const 2147483647))
    (f32.reinterpret_i32 (i32.const 16777217))
    (f32.reinterpret_i32 (i32.const 33554433)))
  ;; run: f32.reinterpret_i32.folded0() == 0, 0x1.cp-147, 0x1.08p-144, 0x1p-134, -0x0p+0, nan:0x7fffffff, 0x1.000002p-125, 0x1.000002p-123
  (func (export "i64.reinterpret_f64") (param f64) (result i64) (i64.reinterpret_f64 (local.get 0)))
  ;; run: i64.reinterpret_f64(0) == 0
  ;; run: i64.reinterpret_f64(-0x0p+0) == -9223372036854775808
  ;; run: i64.reinterpret_f64(1) == 4607182418800017408
  ;; run: i64.reinterpret_f64(-0x1.8p+0) == -4613937818241073152
  ;; run: i64.reinterpret_f64(inf) == 9218868437227405312
  ;; run: i64.reinterpret_f64(-inf) == -4503599627370496
  ;; run: i64.reinterpret_f64(0x0.0000000000001p-1022) == 1
  ;; run: i64.reinterpret_f64(0x1.fffffffffffffp+1023) == 9218868437227405311
  ;; run: i64.reinterpret_f64(-0x1.fffffffffffffp+1023) == -4503599627370497
  ;; run: i64.reinterpret_f64(nan:0x7ff8000000000000) == 9221120237041090560
  ;; run: i64.reinterpret_f64(nan:0xfff8000000000005) == -2251799813685243
  ;; run: i64.reinterpret_f64(nan:0x7ff0000000000003) == 9218868437227405315
  ;; run: i64.reinterpret_f64(0x1.fffffffffffffp+30) == 4746794007248502783
  ;; run: i64.reinterpret_f64(0x1p+31) == 4746794007248502784
  ;; run: i64.reinterpret_f64(0x1.0000000000001p+31) == 4746794007248502785
  ;; run: i64.reinterpret_f64(-0x1.fffffffffffffp+30) == -4476578029606273025
  ;; run: i64.reinterpret_f64(-0x1p+31) == -4476578029606273024
  ;; run: i64.reinterpret_f64(-0x1.0000000000001p+31) == -4476578029606273023
  ;; run: i64.reinterpret_f64(-0x1.00000001fffffp+31) == -4476578029604175873
  ;; run: i64.reinterpret_f64(-0x1.00000002p+31) == -4476578029604175872
  ;; run: i64.reinterpret_f64(-0x1.0000000200001p+31) == -4476578029604175871
  ;; run: i64.reinterpret_f64(0x1.fffffffffffffp+31) == 4751297606875873279
  ;; run: i64.reinterpret_f64(0x1p+32) == 4751297606875873280
  ;; run: i64.reinterpret_f64(0x1.0000000000001p+32) == 4751297606875873281
  ;; run: i64.reinterpret_f64(0x1.fffffffffffffp+62) == 4890909195324358655
  ;; run: i64.reinterpret_f64(0x1p+63) == 4890909195324358656
  ;; run: i64.reinterpret_f64(0x1.0000000000001p+63) == 4890909195324358657
  ;; run: i64.reinterpret_f64(-0x1.fffffffffffffp+62) == -4332462841530417153
  ;; run: i64.reinterpret_f64(-0x1p+63) == -4332462841530417152
  ;; run: i64.reinterpret_f64(-0x1.0000000000001p+63) == -4332462841530417151
  ;; run: i64.reinterpret_f64(0x1.fffffffffffffp+63) == 4895412794951729151
  ;; run: i64.reinterpret_f64(0x1p+64) == 4895412794951729152
  ;; run: i64.reinterpret_f64(0x1.0000000000001p+64) == 4895412794951729153
  ;; run: i64.reinterpret_f64(-0x1.fffffffffffffp-1) == -4616189618054758401
  ;; run: i64.reinterpret_f64(-1) == -4616189618054758400
  ;; run: i64.reinterpret_f64(-0x1.0000000000001p+0) == -4616189618054758399
  ;; run: i64.reinterpret_f64(0x1.ccccccccccccdp-1) == 4606281698874543309
  ;; run: i64.reinterpret_f64(-0x1.ccccccccccccdp-1) == -4617090337980232499
  ;; run: i64.reinterpret_f64(0x1.fffffffcp+30) == 4746794007244308480
  ;; run: i64.reinterpret_f64(0x1.fffffffep+31) == 4751297606873776128
  ;; run: i64.reinterpret_f64(0x1.ffffffffccccdp+31) == 4751297606875663565
  ;; run: i64.reinterpret_f64(0x1.ffffffff9999ap+30) == 4746794007248083354
  ;; run: i64.reinterpret_f64(0x1.000001p+0) == 4607182419068452864
  ;; run: i64.reinterpret_f64(0x1.000003p+0) == 4607182419605323776
  ;; run: i64.reinterpret_f64(0x1.fffffep+127) == 5183643170566569984
  ;; run: i64.reinterpret_f64(0x1.fffffefffffffp+127) == 5183643170835005439
  ;; run: i64.reinterpret_f64(0x1.ffffffp+127) == 5183643170835005440
  ;; run: i64.reinterpret_f64(0x1p-149) == 3936146074321813504
  ;; run: i64.reinterpret_f64(0x1p-150) == 3931642474694443008
  ;; run: i64.reinterpret_f64(0x1.8p-150) == 3933894274508128256
  ;; run: i64.reinterpret_f64(0x1.fffffcp-127) == 4039728864677593088
  (func (export "i64.reinterpret_f64.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.reinterpret_f64 (f64.const 0))
    (i64.reinterpret_f64 (f64.const inf))
    (i64.reinterpret_f64 (f64.const -0x1.fffffffffffffp+1023))
    (i64.reinterpret_f64 (f64.const 0x1.fffffffffffffp+30))
    (i64.reinterpret_f64 (f64.const -0x1p+31))
    (i64.reinterpret_f64 (f64.const -0x1.0000000200001p+31))
    (i64.reinterpret_f64 (f64.const 0x1.fffffffffffffp+62))
    (i64.reinterpret_f64 (f64.const -0x1p+63))
    (i64.reinterpret_f64 (f64.const 0x1.0000000000001p+64))
    (i64.reinterpret_f64 (f64.const 0x1.ccccccccccccdp-1))
    (i64.reinterpret_f64 (f64.const 0x1.ffffffffccccdp+31))
    (i64.reinterpret_f64 (f64.const 0x1.fffffep+127)))
  ;; run: i64.reinterpret_f64.folded0() == 0, 9218868437227405312, -4503599627370497, 4746794007248502783, -4476578029606273024, -4476578029604175871, 4890909195324358655, -4332462841530417152, 4895412794951729153, 4606281698874543309, 4751297606875663565, 5183643170566569984
  (func (export "i64.reinterpret_f64.folded1") (result i64)
    (i64.reinterpret_f64 (f64.const 0x1p-150)))
  ;; run: i64.reinterpret_f64.folded1() == 3931642474694443008
  (func (export "f64.reinterpret_i64") (param i64) (result f64) (f64.reinterpret_i64 (local.get 0)))
  ;; run: f64.reinterpret_i64(0) == 0
  ;; run: f64.reinterpret_i64(1) == 0x0.0000000000001p-1022
  ;; run: f64.reinterpret_i64(-1) == nan:0xffffffffffffffff
  ;; run: f64.reinterpret_i64(2) == 0x0.0000000000002p-1022
  ;; run: f64.reinterpret_i64(7) == 0x0.0000000000007p-1022
  ;; run: f64.reinterpret_i64(-8) == nan:0xfffffffffffffff8
  ;; run: f64.reinterpret_i64(63) == 0x0.000000000003fp-1022
  ;; run: f64.reinterpret_i64(64) == 0x0.000000000004p-1022
  ;; run: f64.reinterpret_i64(65) == 0x0.0000000000041p-1022
  ;; run: f64.reinterpret_i64(127) == 0x0.000000000007fp-1022
  ;; run: f64.reinterpret_i64(128) == 0x0.000000000008p-1022
  ;; run: f64.reinterpret_i64(255) == 0x0.00000000000ffp-1022
  ;; run: f64.reinterpret_i64(32768) == 0x0.0000000008p-1022
  ;; run: f64.reinterpret_i64(65408) == 0x0.000000000ff8p-1022
  ;; run: f64.reinterpret_i64(65535) == 0x0.000000000ffffp-1022
  ;; run: f64.reinterpret_i64(305419896) == 0x0.0000012345678p-1022
  ;; run: f64.reinterpret_i64(-9223372036854775808) == -0x0p+0
  ;; run: f64.reinterpret_i64(9223372036854775807) == nan:0x7fffffffffffffff
  ;; run: f64.reinterpret_i64(-9223372036854775807) == -0x0.0000000000001p-1022
  ;; run: f64.reinterpret_i64(6148914691236517205) == 0x1.5555555555555p+342
  ;; run: f64.reinterpret_i64(2147483647) == 0x0.000007fffffffp-1022
  ;; run: f64.reinterpret_i64(2147483648) == 0x0.000008p-1022
  ;; run: f64.reinterpret_i64(4294967295) == 0x0.00000ffffffffp-1022
  ;; run: f64.reinterpret_i64(4294967296) == 0x0.00001p-1022
  ;; run: f64.reinterpret_i64(16777217) == 0x0.0000001000001p-1022
  ;; run: f64.reinterpret_i64(16777215) == 0x0.0000000ffffffp-1022
  ;; run: f64.reinterpret_i64(-16777217) == nan:0xfffffffffeffffff
  ;; run: f64.reinterpret_i64(16777219) == 0x0.0000001000003p-1022
  ;; run: f64.reinterpret_i64(33554433) == 0x0.0000002000001p-1022
  ;; run: f64.reinterpret_i64(33554431) == 0x0.0000001ffffffp-1022
  ;; run: f64.reinterpret_i64(-33554433) == nan:0xfffffffffdffffff
  ;; run: f64.reinterpret_i64(33554435) == 0x0.0000002000003p-1022
  ;; run: f64.reinterpret_i64(9007199254740993) == 0x1.0000000000001p-1021
  ;; run: f64.reinterpret_i64(9007199254740991) == 0x1.fffffffffffffp-1022
  ;; run: f64.reinterpret_i64(-9007199254740993) == -0x1.fffffffffffffp+1022
  ;; run: f64.reinterpret_i64(9007199254740995) == 0x1.0000000000003p-1021
  ;; run: f64.reinterpret_i64(18014398509481985) == 0x1.0000000000001p-1019
  ;; run: f64.reinterpret_i64(18014398509481983) == 0x1.fffffffffffffp-1020
  ;; run: f64.reinterpret_i64(-18014398509481985) == -0x1.fffffffffffffp+1020
  ;; run: f64.reinterpret_i64(18014398509481987) == 0x1.0000000000003p-1019
  ;; run: f64.reinterpret_i64(9223371761976868863) == nan:0x7fffffbfffffffff
  ;; run: f64.reinterpret_i64(9223371212221054977) == nan:0x7fffff4000000001
  ;; run: f64.reinterpret_i64(-9223371761976868863) == -0x0.0004000000001p-1022
  ;; run: f64.reinterpret_i64(-1649267441663) == nan:0xfffffe8000000001
  ;; run: f64.reinterpret_i64(-9223372036854774784) == -0x0.00000000004p-1022
  ;; run: f64.reinterpret_i64(-9223372036854774783) == -0x0.0000000000401p-1022
  ;; run: f64.reinterpret_i64(-9223372036854772737) == -0x0.0000000000bffp-1022
  ;; run: f64.reinterpret_i64(-1024) == nan:0xfffffffffffffc00
  (func (export "f64.reinterpret_i64.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.reinterpret_i64 (i64.const 0))
    (f64.reinterpret_i64 (i64.const 7))
    (f64.reinterpret_i64 (i64.const 65))
    (f64.reinterpret_i64 (i64.const 32768))
    (f64.reinterpret_i64 (i64.const -9223372036854775808))
    (f64.reinterpret_i64 (i64.const 2147483647))
    (f64.reinterpret_i64 (i64.const 16777217))
    (f64.reinterpret_i64 (i64.const 33554433))
    (f64.reinterpret_i64 (i64.const 9007199254740993))
    (f64.reinterpret_i64 (i64.const 18014398509481985))
    (f64.reinterpret_i64 (i64.const 9223371761976868863))
    (f64.reinterpret_i64 (i64.const -9223372036854774784)))
  ;; run: f64.reinterpret_i64.folded0() == 0, 0x0.0000000000007p-1022, 0x0.0000000000041p-1022, 0x0.0000000008p-1022, -0x0p+0, 0x0.000007fffffffp-1022, 0x0.0000001000001p-1022, 0x0.0000002000001p-1022, 0x1.0000000000001p-1021, 0x1.0000000000001p-1019, nan:0x7fffffbfffffffff, -0x0.00000000004p-1022
)
