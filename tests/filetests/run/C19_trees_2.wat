;; test: run
;; Random expressions with equal parts, with and without optimisation.
;; Written by generate_program_causes.py.
(module
  (func (export "f0") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i32)
    (local.set 4 (i64.ctz (i64.shr_s (local.get 3) (local.get 2))))
    (local.set 5 (select (i32.extend16_s (i32.const 0)) (i32.sub (local.get 0) (local.get 1)) (i32.rem_s (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0))))))
    (local.set 6 (i64.div_u (select (local.get 2) (i64.const 2147483647) (i32.const 63)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (select (local.get 4) (i64.const -2147483648) (i32.const 2147483647))))))
    (local.set 7 (i64.eqz (i64.div_s (i64.const 8) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))
    (i64.rem_s (i64.shr_s (i64.const 2147483647) (i64.const 2147483647)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend_i32_u (i32.gt_u (i64.lt_s (i64.extend32_s (local.get 3)) (i64.extend32_s (local.get 3))) (i32.eqz (local.get 1))))))))
  ;; run: f0(65535, 65535, -9223372036854775807, 65535) == 0
  ;; run: f0(0, 0, -9223372036854775808, 2) == 0
  ;; run: f0(33, 0, -8139432343030832076, 127) == 0
  ;; run: f0(2040129773, 255, 1729028419717595598, 64) == 0
  (func (export "f1") (param i32 i32 i64 i64) (result i64) (local i64 i32 i32 i32)
    (local.set 4 (i64.shr_u (i64.and (local.get 3) (local.get 2)) (i64.and (local.get 3) (local.get 2))))
    (local.set 5 (select (i64.le_u (i64.const -2147483648) (i64.const -2147483648)) (i64.le_u (i64.const -2147483648) (i64.const -2147483648)) (i32.eqz (local.get 1))))
    (local.set 6 (local.get 5))
    (local.set 7 (i32.xor (i32.ctz (local.get 1)) (i32.eqz (local.get 1))))
    (i64.rotr (select (i64.sub (local.get 3) (i64.extend_i32_s (i64.ge_s (i64.const 32) (local.get 3)))) (i64.extend8_s (select (i64.sub (i64.const -2147483648) (local.get 4)) (i64.shl (local.get 4) (local.get 3)) (i32.popcnt (local.get 7)))) (i32.eqz (i32.rotr (i32.ctz (local.get 1)) (i32.lt_s (local.get 6) (local.get 1))))) (i64.rotl (i64.div_u (select (select (i64.const 63) (i64.const 0) (i32.const 8)) (i64.shr_s (i64.const -1) (i64.const -1)) (i32.const 63)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 4)))) (i64.div_u (select (select (i64.const 63) (i64.const 0) (i32.const 8)) (i64.shr_s (i64.const -1) (i64.const -1)) (i32.const 63)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 4)))))))
  ;; run: f1(0, 2, -9223372036854775808, 255) == 0
  ;; run: f1(-713245988, 33, 2147483648, 9223372036854775807) == 9223372036854775807
  ;; run: f1(0, -243239807, 3990316287018838660, 2) == 8589934592
  ;; run: f1(1963324450, -156643256, 7, 0) == 0
  (func (export "f2") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i64)
    (local.set 4 (select (select (local.get 1) (local.get 0) (i32.const 63)) (i32.lt_u (local.get 0) (i32.const -1)) (i32.gt_s (i32.const 2) (i32.const 32))))
    (local.set 5 (i32.sub (i32.shl (local.get 1) (local.get 1)) (i32.lt_s (local.get 0) (i32.const 31))))
    (local.set 6 (i64.eqz (select (i64.const 31) (local.get 2) (i32.const 1))))
    (local.set 7 (i64.add (local.get 2) (select (local.get 3) (local.get 3) (i32.const 2))))
    (i64.popcnt (select (i64.extend_i32_u (i32.eqz (select (local.get 0) (i32.const 8) (local.get 6)))) (i64.shr_u (i64.sub (i64.add (local.get 2) (select (local.get 3) (local.get 3) (i32.const 2))) (i64.const 0)) (i64.sub (i64.clz (local.get 3)) (select (i64.const 31) (local.get 2) (i32.const 8)))) (local.get 0))))
  ;; run: f2(-2147483648, 1960721038, -4580899109855683388, -983554942751902856) == 0
  ;; run: f2(-742376271, -2147483648, 305419896, 8599849077352772213) == 0
  ;; run: f2(-8, -2147483648, -8, 2147483648) == 0
  ;; run: f2(1611689195, -839512613, 6148914691236517205, -3235992946803137921) == 0
  (func (export "f3") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i32)
    (local.set 4 (select (select (local.get 1) (i32.const 65535) (i32.const 31)) (i32.lt_u (local.get 0) (local.get 1)) (select (i32.const 63) (local.get 1) (local.get 0))))
    (local.set 5 (select (i64.ctz (i64.const 2)) (i64.div_u (i64.const 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3)))) (i32.div_s (local.get 0) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0))))))
    (local.set 6 (local.get 2))
    (local.set 7 (i32.lt_u (local.get 0) (local.get 1)))
    (i64.sub (i64.div_u (i64.const 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3)))) (i64.popcnt (i64.const 0))))
  ;; run: f3(33, -1729391646, 0, 32768) == 0
  ;; run: f3(-8, 1, 4294967296, 5515074036152334725) == 0
  ;; run: f3(255, 2120230492, 32768, 6450470830994735745) == 0
  ;; run: f3(2147483647, 32, 3915693608391448883, -1) == 0
  (func (export "f4") (param i32 i32 i64 i64) (result i64) (local i64 i32 i32 i32)
    (local.set 4 (select (local.get 2) (i64.div_s (i64.const 255) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))) (i32.eq (local.get 0) (local.get 1))))
    (local.set 5 (i32.eqz (i32.rotr (local.get 0) (i32.const 63))))
    (local.set 6 (i32.rotr (local.get 0) (i32.const 63)))
    (local.set 7 (i32.rotl (i32.ge_s (local.get 5) (local.get 6)) (i32.eq (local.get 0) (local.get 1))))
    (i64.xor (i64.div_s (i64.const 255) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))) (i64.div_s (i64.const 255) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))
  ;; run: f4(1483488902, -1380764857, 1525955817728562426, 2769936922812091831) == 0
  ;; run: f4(-8, 31, -1929783174039358942, -8) == 0
  ;; run: f4(127, 65535, -74806599794200477, 0) == 0
  ;; run: f4(1030739495, 1, 64, 7) == 0
  (func (export "f5") (param i32 i32 i64 i64) (result i64) (local i64 i64 i32 i64)
    (local.set 4 (i64.extend16_s (i64.extend16_s (local.get 2))))
    (local.set 5 (i64.extend16_s (i64.extend16_s (local.get 2))))
    (local.set 6 (i32.and (i64.eq (local.get 4) (local.get 4)) (i32.rotr (i32.const 0) (i32.const 8))))
    (local.set 7 (i64.shl (i64.rem_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 5)))) (i64.rem_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 5))))))
    (i64.mul (i64.extend16_s (local.get 2)) (i64.shr_u (i64.rotl (local.get 7) (i64.div_u (i64.extend16_s (local.get 2)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.popcnt (local.get 5)))))) (i64.rotl (local.get 7) (i64.div_u (i64.extend16_s (local.get 2)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.popcnt (local.get 5)))))))))
  ;; run: f5(2119053646, -1, -2283287109189572289, 258015114810164053) == -6811879176889379143
  ;; run: f5(2147483647, 0, 1, 0) == 0
  ;; run: f5(-1, -482873171, -3612006529535431588, 9223372036854775807) == -2456572859242250240
  ;; run: f5(7, -8, 128, 7) == 114688
  (func (export "f6") (param i32 i32 i64 i64) (result i64) (local i32 i32 i64 i64)
    (local.set 4 (i32.ge_u (select (i32.const 8) (i32.const 32) (local.get 1)) (select (i32.const 8) (i32.const 32) (local.get 1))))
    (local.set 5 (select (i32.eqz (local.get 0)) (i64.gt_s (local.get 2) (local.get 2)) (i32.div_u (local.get 0) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 4))))))
    (local.set 6 (select (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))) (i64.extend_i32_u (local.get 4)) (i32.mul (local.get 0) (local.get 1))))
    (local.set 7 (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))))
    (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))))
  ;; run: f6(-2147483648, -2147483647, -352846056347224484, 2147483648) == 0
  ;; run: f6(31, -2147483648, -4601698191460850115, -3329036589456781095) == 0
  ;; run: f6(32768, 7, -142622420366321195, 1) == 0
  ;; run: f6(-1388907184, 2147483647, 4294967295, 305419896) == 1
  (func (export "f7") (param i32 i32 i64 i64) (result i64) (local i64 i64 i64 i64)
    (local.set 4 (i64.extend16_s (local.get 3)))
    (local.set 5 (select (i64.extend16_s (local.get 3)) (i64.extend32_s (local.get 4)) (i32.lt_s (local.get 0) (local.get 0))))
    (local.set 6 (i64.and (i64.popcnt (i64.const 2147483647)) (i64.extend16_s (local.get 3))))
    (local.set 7 (i64.shr_u (i64.extend32_s (local.get 4)) (i64.extend32_s (local.get 6))))
    (i64.shr_s (i64.shr_u (i64.extend32_s (local.get 4)) (i64.extend32_s (local.get 4))) (i64.shr_u (i64.extend32_s (local.get 4)) (i64.extend32_s (local.get 4)))))
  ;; run: f7(32768, 2147483647, 65408, -7535674432877157942) == 0
  ;; run: f7(930369811, 305419896, -9223372036854775808, 32768) == -32768
  ;; run: f7(32768, 31, 4294967295, -5319801997125079763) == 0
  ;; run: f7(127, 136698868, 2147483647, 1) == 0
  (func (export "f8") (param i32 i32 i64 i64) (result i64) (local i32 i32 i64 i32)
    (local.set 4 (i32.extend8_s (i32.ge_u (local.get 1) (local.get 1))))
    (local.set 5 (i32.extend8_s (i32.ge_u (local.get 1) (local.get 1))))
    (local.set 6 (i64.extend_i32_s (i32.ge_u (local.get 1) (local.get 1))))
    (local.set 7 (i32.extend8_s (i32.ge_u (local.get 1) (local.get 1))))
    (select (i64.mul (i64.extend_i32_s (i32.ge_u (local.get 1) (local.get 1))) (i64.div_u (i64.extend_i32_s (i32.ge_u (local.get 1) (local.get 1))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.popcnt (i64.sub (local.get 2) (local.get 2))))))) (i64.popcnt (i64.sub (local.get 2) (local.get 2))) (i32.lt_s (i32.ne (i64.lt_s (i64.extend_i32_s (local.get 4)) (select (local.get 2) (i64.const 2) (local.get 4))) (i32.div_u (i32.extend8_s (i32.ge_u (local.get 1) (local.get 1))) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.extend8_s (i32.ge_u (local.get 1) (local.get 1))))))) (i32.ne (i64.eq (i64.popcnt (i64.sub (local.get 2) (local.get 2))) (local.get 6)) (select (local.get 4) (i64.le_u (i64.const 31) (local.get 6)) (i32.gt_u (local.get 0) (local.get 5)))))))
  ;; run: f8(-2147483648, 1257096551, 65, -1) == 1
  ;; run: f8(65408, -2147483648, -9223372036854775808, 4294967295) == 0
  ;; run: f8(-789219346, -1142351226, 255, 4312831128843502100) == 1
  ;; run: f8(-2147483647, 2147483647, -1130235392911088791, 128) == 0
  (func (export "f9") (param i32 i32 i64 i64) (result i64) (local i32 i32 i64 i32)
    (local.set 4 (select (select (local.get 0) (i32.const -2147483648) (local.get 1)) (select (local.get 0) (i32.const 8) (i32.const 65535)) (select (local.get 0) (local.get 1) (local.get 0))))
    (local.set 5 (i64.lt_u (select (i64.const 0) (i64.const -1) (i32.const -1)) (select (i64.const 0) (i64.const -1) (i32.const -1))))
    (local.set 6 (i64.div_s (i64.rotl (i64.const 32) (local.get 2)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend32_s (local.get 3))))))
    (local.set 7 (i64.lt_u (select (i64.const 0) (i64.const -1) (i32.const -1)) (select (i64.const 0) (i64.const -1) (i32.const -1))))
    (i64.extend_i32_u (i32.ge_u (i32.add (select (i64.eqz (local.get 2)) (i64.eqz (local.get 2)) (i32.sub (local.get 1) (local.get 1))) (i32.sub (local.get 1) (local.get 1))) (i64.lt_u (select (i64.const 0) (i64.const -1) (i32.const -1)) (select (i64.const 0) (i64.const -1) (i32.const -1))))))
  ;; run: f9(1991037553, 2147483647, 6148914691236517205, 5543144955819278617) == 1
  ;; run: f9(7, 33, 305419896, 65535) == 1
  ;; run: f9(1242271901, 875412578, 255, 7) == 1
  ;; run: f9(-1624491538, 1, -3438573969866906261, 64) == 1
  (func (export "f10") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i32)
    (local.set 4 (select (i32.shl (local.get 1) (i32.const 32)) (i32.rem_s (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0)))) (i32.clz (local.get 1))))
    (local.set 5 (i32.clz (local.get 1)))
    (local.set 6 (i32.lt_s (i32.div_s (local.get 5) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.const -1)))) (i64.gt_s (i64.const 65535) (local.get 2))))
    (local.set 7 (i64.ge_u (i64.rotr (local.get 3) (local.get 2)) (i64.extend16_s (i64.const 63))))
    (i64.xor (i64.clz (i64.extend16_s (i64.const 63))) (i64.rotr (local.get 3) (local.get 2))))
  ;; run: f10(7, -608953409, 1, -5748471317911648207) == -2874235658955824094
  ;; run: f10(31, 127, 8880436257596447273, 255) == 2139095098
  ;; run: f10(33, -2147483647, 128, 2) == 56
  ;; run: f10(345375561, 65408, 1, -8910026981894138843) == -4455013490947069400
  (func (export "f11") (param i32 i32 i64 i64) (result i64) (local i64 i32 i32 i64)
    (local.set 4 (i64.shr_u (select (local.get 3) (i64.const 255) (local.get 1)) (select (i64.const 32) (local.get 3) (i32.const 0))))
    (local.set 5 (local.get 1))
    (local.set 6 (select (i64.le_s (i64.const 255) (local.get 4)) (i64.le_s (i64.const 255) (local.get 4)) (i64.le_s (i64.const 255) (local.get 4))))
    (local.set 7 (i64.const 0))
    (i64.shr_u (select (local.get 3) (i64.const 255) (local.get 1)) (select (i64.const 32) (local.get 3) (i32.const 0))))
  ;; run: f11(65535, 1431655765, 5034229816466342832, 4294967295) == 0
  ;; run: f11(65408, 2147483647, 64, 255) == 0
  ;; run: f11(31, -2084077136, 0, 4054317359049412010) == 921845
  ;; run: f11(127, 127, 8579274076548576492, -6617887748615460032) == -6617887748615460032
  (func (export "f12") (param i32 i32 i64 i64) (result i64) (local i64 i32 i32 i64)
    (local.set 4 (select (select (local.get 2) (local.get 3) (local.get 1)) (i64.rotr (local.get 3) (i64.const 31)) (i32.ge_u (local.get 0) (i32.const 32))))
    (local.set 5 (i32.ge_u (local.get 0) (i32.const 32)))
    (local.set 6 (i32.ge_u (local.get 0) (i32.const 32)))
    (local.set 7 (i64.rotr (local.get 3) (i64.const 31)))
    (i64.or (i64.rem_u (i64.shl (i64.mul (i64.extend8_s (i64.const 2147483647)) (i64.popcnt (local.get 2))) (i64.mul (i64.extend8_s (i64.const 2147483647)) (i64.popcnt (local.get 2)))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.or (i64.sub (i64.shl (i64.mul (i64.extend8_s (i64.const 2147483647)) (i64.popcnt (local.get 2))) (i64.mul (i64.extend8_s (i64.const 2147483647)) (i64.popcnt (local.get 2)))) (i64.popcnt (i64.const 8))) (i64.rotl (i64.popcnt (local.get 2)) (i64.popcnt (local.get 2))))))) (i64.rotl (i64.popcnt (local.get 2)) (i64.popcnt (local.get 2)))))
  ;; run: f12(852590403, -1, 7, 127) == 29
  ;; run: f12(-2147483648, 65408, 6691374768421064510, -6070554197279809834) == 5090207334402
  ;; run: f12(65535, -2147483648, 63, 7030109192961130434) == 1729382256910270850
  ;; run: f12(0, -8, 7, -8) == 29
  (func (export "f13") (param i32 i32 i64 i64) (result i64) (local i64 i64 i32 i64)
    (local.set 4 (select (select (local.get 3) (local.get 3) (local.get 1)) (select (local.get 2) (local.get 2) (i32.const -1)) (i32.shr_u (local.get 1) (local.get 1))))
    (local.set 5 (i64.and (i64.shr_s (local.get 4) (local.get 4)) (local.get 3)))
    (local.set 6 (i64.lt_s (i64.and (local.get 3) (local.get 2)) (i64.ctz (local.get 5))))
    (local.set 7 (i64.clz (i64.rem_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 5))))))
    (i64.ctz (i64.add (i64.div_u (i64.or (i64.shr_s (local.get 3) (local.get 2)) (local.get 3)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.ctz (i64.shr_s (i64.const 8) (i64.const 31)))))) (select (select (i64.popcnt (i64.const -2147483648)) (i64.popcnt (i64.const -1)) (local.get 0)) (i64.mul (i64.rotr (local.get 7) (i64.const -1)) (i64.popcnt (i64.const -2147483648))) (local.get 6)))))
  ;; run: f13(2, 305419896, 64, -1) == 4
  ;; run: f13(305419896, 255, 2147483647, 63) == 0
  ;; run: f13(305419896, -572092852, -2131611875157146400, -1) == 0
  ;; run: f13(33, -2147483647, 305419896, 255) == 0
  (func (export "f14") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i32)
    (local.set 4 (i64.sub (i64.ctz (local.get 2)) (select (i64.const 8) (local.get 2) (i32.const 2))))
    (local.set 5 (select (select (local.get 0) (local.get 1) (i32.const 65535)) (i64.gt_s (local.get 3) (i64.const 8)) (i64.gt_s (local.get 3) (i64.const 8))))
    (local.set 6 (i64.add (i64.extend_i32_s (local.get 1)) (i64.const 2147483647)))
    (local.set 7 (i32.div_s (i32.ne (local.get 5) (i32.const 2)) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.rem_u (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 1))))))))
    (i64.extend_i32_s (select (i32.const 0) (i64.ge_s (i64.shr_u (i64.extend_i32_s (local.get 1)) (i64.ctz (local.get 2))) (i64.clz (i64.rotl (local.get 6) (i64.const -2147483648)))) (i32.lt_s (i32.ne (local.get 5) (i32.const 2)) (select (i32.shl (local.get 5) (local.get 0)) (i32.rem_u (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 1)))) (i32.shl (local.get 5) (local.get 0)))))))
  ;; run: f14(31, -2147483648, 128, -2672764116028772609) == 1
  ;; run: f14(-1074249814, 65408, 4023052039920461813, 2147483648) == 1
  ;; run: f14(441048985, 305419896, 63, 6148914691236517205) == 0
  ;; run: f14(-2082932007, 32, -8, 4294967296) == 0
  (func (export "f15") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i32)
    (local.set 4 (i64.xor (i64.add (local.get 3) (local.get 3)) (i64.extend16_s (local.get 3))))
    (local.set 5 (i64.ne (i64.xor (i64.add (local.get 3) (local.get 3)) (i64.extend16_s (local.get 3))) (i64.shr_s (local.get 4) (local.get 4))))
    (local.set 6 (select (i64.add (local.get 3) (local.get 3)) (select (i64.const 255) (local.get 4) (local.get 1)) (i32.gt_s (local.get 5) (local.get 1))))
    (local.set 7 (i32.gt_u (i32.mul (i32.const 255) (i32.const 2)) (i32.gt_s (local.get 5) (local.get 1))))
    (i64.extend_i32_s (select (i32.eq (i32.gt_u (i32.mul (i32.const 255) (i32.const 2)) (i32.gt_s (local.get 5) (local.get 1))) (i32.const 65535)) (i32.le_u (i32.wrap_i64 (i64.add (i64.const 255) (i64.const 63))) (i32.wrap_i64 (i64.add (i64.const 255) (i64.const 63)))) (i32.gt_u (i32.rotr (i32.shl (local.get 7) (i32.const -1)) (select (i32.const 8) (local.get 1) (i32.const 2147483647))) (i32.rotr (i32.shl (local.get 7) (i32.const -1)) (select (i32.const 8) (local.get 1) (i32.const 2147483647)))))))
  ;; run: f15(31, 1375637241, -2716212232899583115, -185172039938908943) == 1
  ;; run: f15(32768, 127, 128, -2568740185615228383) == 1
  ;; run: f15(127, 0, 64, 64) == 1
  ;; run: f15(305419896, 2147483647, 65535, 2) == 1
  (func (export "f16") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i64)
    (local.set 4 (select (select (local.get 1) (local.get 0) (local.get 0)) (i32.popcnt (i32.const 255)) (i64.lt_u (local.get 2) (local.get 2))))
    (local.set 5 (i64.clz (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))
    (local.set 6 (i64.or (i64.and (local.get 2) (local.get 2)) (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))
    (local.set 7 (i64.shr_u (i64.and (local.get 2) (local.get 2)) (i64.sub (i64.const 32) (i64.const 32))))
    (select (i64.extend32_s (i64.div_u (i64.shr_u (i64.and (local.get 2) (local.get 2)) (i64.sub (i64.const 32) (i64.const 32))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.or (i64.and (local.get 2) (local.get 2)) (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))))) (local.get 7) (i32.clz (local.get 0))))
  ;; run: f16(-151052553, -2147483648, 9223372036854775807, 2320986158131339218) == 9223372036854775807
  ;; run: f16(7, 1431655765, -960290141880289759, 9223372036854775807) == 2
  ;; run: f16(1, -2147483648, -5261659986589386188, 2) == 3
  ;; run: f16(-2147483648, -349454600, -4629354024590024568, 32768) == -4629354024590024568
  (func (export "f17") (param i32 i32 i64 i64) (result i64) (local i64 i64 i32 i64)
    (local.set 4 (i64.shl (i64.extend16_s (i64.const 32)) (local.get 3)))
    (local.set 5 (i64.shl (i64.extend16_s (i64.const 32)) (local.get 3)))
    (local.set 6 (local.get 0))
    (local.set 7 (i64.or (i64.shr_u (local.get 3) (local.get 5)) (i64.shr_u (local.get 3) (local.get 5))))
    (i64.rem_u (i64.and (local.get 3) (i64.extend32_s (i64.shr_s (i64.extend16_s (i64.const 32)) (i64.and (local.get 3) (i64.const 63))))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.or (i64.shr_u (local.get 3) (local.get 5)) (i64.shr_u (local.get 3) (local.get 5)))))))
  ;; run: f17(33, 2, 6884181686265919529, 1225665712033651349) == 0
  ;; run: f17(128, 32, 65, 2) == 0
  ;; run: f17(2147483647, 255, -8798642723493221098, 4294967296) == 0
  ;; run: f17(255, 65408, 6148914691236517205, 128) == 0
  (func (export "f18") (param i32 i32 i64 i64) (result i64) (local i64 i64 i64 i64)
    (local.set 4 (i64.mul (i64.or (i64.const -1) (local.get 2)) (i64.or (i64.const -1) (local.get 2))))
    (local.set 5 (i64.add (i64.div_s (i64.const 31) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 4)))) (i64.div_u (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 4))))))
    (local.set 6 (i64.const 32))
    (local.set 7 (i64.and (i64.extend8_s (local.get 6)) (i64.div_s (i64.const 31) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 4))))))
    (i64.and (i64.extend32_s (i64.div_u (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 4))))) (i64.add (i64.rotr (i64.mul (i64.sub (i64.const 31) (local.get 6)) (i64.rotr (local.get 3) (local.get 6))) (i64.extend_i32_u (i64.eq (local.get 6) (i64.const 32)))) (i64.and (select (i64.extend_i32_u (local.get 1)) (i64.div_u (local.get 7) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 4)))) (i32.extend8_s (i32.const -1))) (i64.rotr (local.get 3) (local.get 6))))))
  ;; run: f18(782488533, 127, 127, -7095186626840219744) == 1582144660092093856
  ;; run: f18(1431655765, 65408, 4294967296, -3118385470061363881) == -7791331447909867520
  ;; run: f18(0, -8, 64, -9223372036854775808) == 0
  ;; run: f18(1973639066, 955137278, 127, 1) == 0
  (func (export "f19") (param i32 i32 i64 i64) (result i64) (local i64 i64 i64 i64)
    (local.set 4 (select (i64.div_u (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))) (i64.extend_i32_u (i32.const 63)) (select (local.get 1) (local.get 0) (local.get 1))))
    (local.set 5 (i64.xor (i64.add (i64.const 63) (i64.const 2)) (i64.shl (local.get 3) (local.get 3))))
    (local.set 6 (i64.add (select (local.get 2) (local.get 3) (i32.const 0)) (i64.extend_i32_u (i32.const 63))))
    (local.set 7 (i64.shr_s (i64.rotl (local.get 3) (local.get 3)) (i64.or (i64.const 2147483647) (i64.const 2147483647))))
    (i64.extend8_s (select (i64.or (i64.shr_u (i64.rotl (local.get 3) (local.get 3)) (local.get 3)) (i64.shr_u (i64.rotl (local.get 3) (local.get 3)) (local.get 3))) (i64.and (i64.ctz (i64.const 255)) (i64.extend16_s (i64.ctz (i64.const 255)))) (select (i64.lt_s (i64.ctz (i64.const 255)) (i64.extend16_s (local.get 4))) (i32.ne (i32.rem_s (local.get 0) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.const 63)))) (i64.ge_s (i64.const 2147483647) (local.get 7))) (i32.rem_u (local.get 0) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0))))))))
  ;; run: f19(32, 0, 305419896, 8751102402036473340) == 12
  ;; run: f19(1431655765, 305419896, -1, -5682347855598076067) == 93
  ;; run: f19(715605672, -1, 65408, -262147023771597075) == -19
  ;; run: f19(0, 7, 305419896, 7577048671044770019) == -29
)
