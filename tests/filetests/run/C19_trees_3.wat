;; test: run
;; Random expressions with equal parts, with and without optimisation.
;; Written by generate_program_causes.py.
(module
  (func (export "f0") (param i32 i32 i64 i64) (result i64) (local i64 i64 i32 i64)
    (local.set 4 (i64.const 2))
    (local.set 5 (i64.extend8_s (i64.shr_s (i64.const 0) (local.get 2))))
    (local.set 6 (select (select (local.get 1) (local.get 1) (i32.const 255)) (i32.const 2) (i64.lt_s (local.get 4) (local.get 4))))
    (local.set 7 (i64.extend8_s (i64.shr_s (i64.const 0) (local.get 2))))
    (i64.or (i64.extend8_s (i64.div_u (i64.extend8_s (i64.shr_s (i64.const 0) (local.get 2))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 5))))) (i64.shr_s (i64.const 0) (local.get 2))))
  ;; run: f0(0, 0, 4294967295, 305419896) == 0
  ;; run: f0(2, -838180991, -6596284510336738343, 4294967295) == 0
  ;; run: f0(896994612, 59809311, -9223372036854775807, 2) == 0
  ;; run: f0(7, -2147483648, 6148914691236517205, -6859931520266206918) == 0
  (func (export "f1") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i32)
    (local.set 4 (i32.gt_s (i32.eq (local.get 0) (local.get 1)) (i32.add (local.get 1) (i32.const 1))))
    (local.set 5 (select (i64.extend_i32_s (local.get 4)) (i64.shl (i64.const 0) (i64.const 0)) (i32.add (local.get 1) (i32.const 1))))
    (local.set 6 (i64.extend_i32_s (local.get 4)))
    (local.set 7 (select (i32.gt_s (i32.eq (local.get 0) (local.get 1)) (i32.add (local.get 1) (i32.const 1))) (i32.const 63) (i32.shl (local.get 0) (i32.const 2147483647))))
    (i64.extend_i32_s (i32.gt_s (select (select (i32.popcnt (local.get 1)) (local.get 4) (i32.gt_s (i32.eq (local.get 0) (local.get 1)) (i32.add (local.get 1) (i32.const 1)))) (i32.const 8) (i32.gt_s (i32.eq (local.get 1) (i32.const 1)) (select (local.get 4) (local.get 7) (local.get 7)))) (i32.or (i32.le_s (i32.xor (local.get 1) (local.get 4)) (i64.ge_u (local.get 2) (local.get 6))) (i32.le_s (i32.xor (local.get 1) (local.get 4)) (i64.ge_u (local.get 2) (local.get 6)))))))
  ;; run: f1(2012211907, -2147483648, -9223372036854775807, 1) == 1
  ;; run: f1(-2136460266, 65408, 2123346541965087584, 2147483647) == 1
  ;; run: f1(1431655765, 32768, 65408, -8) == 1
  ;; run: f1(33, 32768, 124552723641006901, -5745943459152966168) == 1
  (func (export "f2") (param i32 i32 i64 i64) (result i64) (local i64 i64 i32 i32)
    (local.set 4 (select (select (local.get 3) (i64.const -1) (local.get 0)) (select (local.get 2) (i64.const -1) (i32.const 65535)) (i32.add (local.get 1) (local.get 1))))
    (local.set 5 (i64.rotr (i64.div_u (local.get 4) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 32)))) (i64.div_u (local.get 4) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 32))))))
    (local.set 6 (i32.ge_s (i32.add (local.get 1) (local.get 1)) (i32.ctz (local.get 0))))
    (local.set 7 (i32.ge_s (i32.add (local.get 1) (local.get 1)) (i32.ctz (local.get 0))))
    (i64.clz (i64.extend_i32_s (select (i64.lt_u (i64.extend32_s (local.get 3)) (i64.extend16_s (i64.const 63))) (i32.shl (i32.clz (i32.const 0)) (i32.wrap_i64 (local.get 3))) (i32.wrap_i64 (i64.extend_i32_s (local.get 0)))))))
  ;; run: f2(-8, -1587577378, -2844484278816139506, 65535) == 64
  ;; run: f2(305419896, 2147483647, -1, 4294967296) == 63
  ;; run: f2(31, -2147483648, -9223372036854775808, 9152383377149016800) == 64
  ;; run: f2(-2147483647, 1134179635, 2, -2124203603118497513) == 64
  (func (export "f3") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i64)
    (local.set 4 (select (select (local.get 2) (i64.const 1) (local.get 0)) (select (local.get 3) (local.get 2) (local.get 1)) (i32.div_u (i32.const 2147483647) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.const -1))))))
    (local.set 5 (i32.rotr (i64.le_u (local.get 2) (local.get 4)) (local.get 1)))
    (local.set 6 (i64.extend_i32_s (i32.div_u (i32.const -2147483648) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.const 2))))))
    (local.set 7 (i64.rem_u (i64.extend_i32_s (i32.div_u (i32.const -2147483648) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.const 2))))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.div_s (i64.const 8) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 32))))))))
    (i64.extend16_s (i64.mul (select (i64.div_s (i64.const 8) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 32)))) (i64.xor (local.get 4) (i64.clz (i64.const 1))) (i32.gt_u (i32.div_u (i32.const 2147483647) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.const -1)))) (i32.div_u (local.get 0) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0)))))) (i64.shr_s (i64.add (i64.shr_u (local.get 2) (i64.const 0)) (i64.div_s (local.get 6) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 7))))) (i64.add (i64.shr_u (local.get 2) (i64.const 0)) (i64.div_s (local.get 6) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 7)))))))))
  ;; run: f3(1, 490734212, 127, -8) == 0
  ;; run: f3(1074855812, -1771102556, 5098923264667196325, 5329282520824659615) == 0
  ;; run: f3(206899685, 255, 5161377190695494634, 2) == -24650
  ;; run: f3(45711693, 734004587, -5418056835365758462, 255) == -31769
  (func (export "f4") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i32)
    (local.set 4 (i32.eq (select (i32.const 8) (local.get 1) (local.get 1)) (i32.rotr (local.get 0) (local.get 0))))
    (local.set 5 (i64.lt_s (i64.ctz (local.get 3)) (i64.clz (local.get 3))))
    (local.set 6 (i32.div_u (i32.rotr (local.get 0) (local.get 0)) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.add (local.get 1) (local.get 5))))))
    (local.set 7 (i32.gt_s (select (local.get 5) (local.get 4) (i32.const 255)) (i64.eq (local.get 3) (i64.const 32))))
    (i64.extend_i32_u (select (i64.eq (i64.and (i64.mul (i64.const 65535) (local.get 2)) (i64.rotl (local.get 3) (local.get 2))) (i64.const 255)) (i32.lt_s (i32.add (local.get 1) (local.get 5)) (i64.eqz (local.get 3))) (i32.gt_s (i32.or (i64.eqz (local.get 3)) (i64.ne (local.get 3) (local.get 3))) (i32.gt_s (i32.lt_u (i32.const 255) (i32.const 31)) (i32.const 0))))))
  ;; run: f4(2147483647, 2147483647, 7, 63) == 1
  ;; run: f4(-1, 1, 32768, 3149732800337296062) == 0
  ;; run: f4(-2147483648, -1, 4294967296, 32768) == 0
  ;; run: f4(-8, 31, 64, -8757093793228526950) == 0
  (func (export "f5") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i32)
    (local.set 4 (i32.const 2))
    (local.set 5 (i64.extend_i32_s (select (i32.const 0) (local.get 4) (local.get 4))))
    (local.set 6 (i64.div_u (i64.rem_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 5)))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rotr (i64.const 2) (i64.const 2))))))
    (local.set 7 (select (select (i32.const -1) (i32.const 65535) (i32.const 31)) (i64.ge_u (local.get 3) (local.get 5)) (i32.sub (i32.const 8) (local.get 4))))
    (i64.extend32_s (i64.extend_i32_s (select (i32.const 0) (local.get 4) (local.get 4)))))
  ;; run: f5(33, 305419896, -1, 1) == 0
  ;; run: f5(-1, -1511471748, 8877914248953214066, 63) == 0
  ;; run: f5(1219853229, 720932892, 64, 5367086007091231506) == 0
  ;; run: f5(-893250390, 127, 65, 255) == 0
  (func (export "f6") (param i32 i32 i64 i64) (result i64) (local i64 i32 i32 i64)
    (local.set 4 (i64.shr_s (select (i64.const 8) (local.get 3) (i32.const 63)) (select (i64.const 8) (local.get 3) (i32.const 63))))
    (local.set 5 (select (i32.eqz (local.get 1)) (i32.eqz (local.get 1)) (local.get 1)))
    (local.set 6 (i32.const 1))
    (local.set 7 (i64.ctz (local.get 2)))
    (i64.div_u (i64.extend_i32_u (i32.ne (i32.eqz (local.get 1)) (i32.eqz (local.get 1)))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.div_s (i64.div_s (i64.ctz (local.get 2)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.popcnt (local.get 2))))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3))))))))
  ;; run: f6(0, -231737426, 4294967295, 65) == 0
  ;; run: f6(2147483647, -2147483648, 65, 0) == 0
  ;; run: f6(32768, 0, 0, 6148914691236517205) == 0
  ;; run: f6(-1891772948, 255, 305419896, -9164159280984483009) == 0
  (func (export "f7") (param i32 i32 i64 i64) (result i64) (local i32 i64 i32 i64)
    (local.set 4 (i32.add (i32.extend8_s (local.get 0)) (local.get 0)))
    (local.set 5 (i64.ctz (select (i64.const -2147483648) (local.get 3) (local.get 0))))
    (local.set 6 (i64.ge_s (i64.div_s (i64.const 32) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))) (i64.ctz (select (i64.const -2147483648) (local.get 3) (local.get 0)))))
    (local.set 7 (i64.div_s (i64.const 32) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))))
    (i64.extend8_s (i64.div_s (i64.const 32) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))
  ;; run: f7(-2147483647, -379871232, -9223372036854775807, 305419896) == 32
  ;; run: f7(444295377, -2147483648, -1691935052328295414, 127) == 0
  ;; run: f7(-1, 2021722125, 9223372036854775807, -9223372036854775807) == 0
  ;; run: f7(0, -2147483648, 15296644777318846, -1) == 0
  (func (export "f8") (param i32 i32 i64 i64) (result i64) (local i64 i32 i32 i64)
    (local.set 4 (select (i64.shr_u (local.get 2) (local.get 2)) (i64.rem_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3)))) (select (local.get 0) (local.get 0) (local.get 0))))
    (local.set 5 (i32.add (i32.extend8_s (local.get 0)) (i32.ge_s (local.get 0) (local.get 0))))
    (local.set 6 (i32.ctz (local.get 0)))
    (local.set 7 (i64.shr_u (i64.div_u (local.get 4) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))) (i64.popcnt (local.get 2))))
    (select (i64.rem_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3)))) (i64.popcnt (i64.div_u (local.get 4) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))) (i32.div_s (i32.add (i32.extend8_s (local.get 0)) (i32.ge_s (local.get 0) (local.get 0))) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.add (i32.extend8_s (local.get 0)) (i32.ge_s (local.get 0) (local.get 0))))))))
  ;; run: f8(-510967941, 0, 5176898174336462284, 82753440946662889) == 0
  ;; run: f8(-2147483648, 2147483647, 255, -552105016427120837) == 255
  ;; run: f8(0, 0, 4294967296, -9223372036854775807) == 0
  ;; run: f8(-1, 812969875, -9223372036854775807, 6148914691236517205) == 1
  (func (export "f9") (param i32 i32 i64 i64) (result i64) (local i64 i32 i32 i32)
    (local.set 4 (local.get 3))
    (local.set 5 (i32.eq (i32.shl (local.get 0) (local.get 0)) (i32.sub (local.get 0) (local.get 0))))
    (local.set 6 (i32.eq (i32.shl (local.get 0) (local.get 0)) (i32.sub (local.get 0) (local.get 0))))
    (local.set 7 (i32.gt_s (i32.add (local.get 6) (i32.const 255)) (local.get 1)))
    (i64.mul (i64.mul (i64.extend_i32_u (i32.and (i32.sub (local.get 0) (local.get 0)) (i32.gt_s (i32.add (local.get 6) (i32.const 255)) (local.get 1)))) (i64.shr_s (i64.extend_i32_u (i32.and (i32.sub (local.get 0) (local.get 0)) (i32.gt_s (i32.add (local.get 6) (i32.const 255)) (local.get 1)))) (i64.const -2147483648))) (i64.sub (i64.rem_s (i64.rotr (i64.div_s (i64.const 32) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))) (i64.add (i64.const 31) (local.get 3))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rotr (i64.div_s (i64.const 32) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))) (i64.add (i64.const 31) (local.get 3)))))) (i64.rotr (i64.div_s (i64.const 32) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))) (i64.add (i64.const 31) (local.get 3))))))
  ;; run: f9(127, -40895867, 2147483648, 6148914691236517205) == 0
  ;; run: f9(255, -1516733570, 4410888844488565702, 305419896) == 0
  ;; run: f9(-2147483648, 1856260941, 2147483647, 305419896) == 0
  ;; run: f9(65408, 0, 32768, 2147483647) == 0
  (func (export "f10") (param i32 i32 i64 i64) (result i64) (local i32 i64 i32 i32)
    (local.set 4 (i64.gt_u (i64.extend8_s (i64.const 63)) (i64.extend8_s (i64.const 63))))
    (local.set 5 (i64.sub (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3)))) (i64.const 255)))
    (local.set 6 (i64.gt_u (i64.extend8_s (i64.const 63)) (i64.extend8_s (i64.const 63))))
    (local.set 7 (i32.lt_s (i64.gt_u (i64.extend8_s (i64.const 63)) (i64.extend8_s (i64.const 63))) (i64.gt_u (i64.extend8_s (i64.const 63)) (i64.extend8_s (i64.const 63)))))
    (select (i64.or (i64.clz (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3))))) (i64.clz (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3)))))) (i64.clz (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3))))) (local.get 1)))
  ;; run: f10(2, 32768, 32768, 2798893774949553610) == 64
  ;; run: f10(31, 7, 64, 9223372036854775807) == 63
  ;; run: f10(-58975439, 31, -9223372036854775808, 305419896) == 64
  ;; run: f10(2147483647, 480357241, -8, -5258710417560075963) == 0
  (func (export "f11") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i64)
    (local.set 4 (i32.const 2))
    (local.set 5 (select (i32.eq (local.get 1) (local.get 4)) (local.get 1) (i32.ne (local.get 0) (local.get 0))))
    (local.set 6 (i32.eq (local.get 1) (local.get 4)))
    (local.set 7 (select (select (local.get 3) (local.get 2) (local.get 1)) (i64.shr_u (i64.const 2147483647) (local.get 3)) (i32.eq (local.get 1) (local.get 4))))
    (select (select (i64.rotr (i64.rem_u (i64.mul (local.get 7) (local.get 7)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend32_s (i64.const 63))))) (i64.mul (local.get 7) (local.get 7))) (i64.extend32_s (i64.const 63)) (select (i32.xor (i32.ne (local.get 0) (local.get 0)) (select (local.get 1) (local.get 1) (local.get 0))) (select (i32.eq (local.get 5) (i32.const 65535)) (i32.gt_s (i32.const 1) (local.get 1)) (i64.ge_u (local.get 7) (local.get 3))) (i32.shr_s (i64.ge_u (local.get 7) (local.get 3)) (i32.clz (i32.const -2147483648))))) (i64.extend16_s (i64.rotr (i64.rem_u (i64.mul (local.get 7) (local.get 7)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend32_s (i64.const 63))))) (i64.mul (local.get 7) (local.get 7)))) (i64.ge_u (local.get 7) (local.get 3))))
  ;; run: f11(2004586715, -1626107052, 260785893257315591, -8) == 0
  ;; run: f11(-2147483648, -1, 255, 128) == -9223372036854775808
  ;; run: f11(506592895, -1295666072, 4685739725723046706, 5828626086731417508) == 0
  ;; run: f11(-1061846905, -193991520, 64, 63) == 0
  (func (export "f12") (param i32 i32 i64 i64) (result i64) (local i64 i64 i64 i32)
    (local.set 4 (i64.clz (i64.rotr (local.get 3) (local.get 3))))
    (local.set 5 (i64.rem_s (i64.shl (local.get 3) (local.get 2)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rotr (local.get 3) (local.get 3))))))
    (local.set 6 (i64.extend8_s (i64.or (local.get 3) (local.get 5))))
    (local.set 7 (select (i32.eq (local.get 0) (local.get 0)) (local.get 0) (i32.eq (local.get 0) (local.get 0))))
    (i64.xor (i64.popcnt (i64.clz (i64.rotr (local.get 3) (local.get 3)))) (i64.rem_s (i64.clz (i64.popcnt (select (local.get 2) (local.get 3) (i32.const 2147483647)))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend32_s (i64.div_u (i64.popcnt (select (local.get 2) (local.get 3) (i32.const 2147483647))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rotr (local.get 5) (local.get 5)))))))))))
  ;; run: f12(33, -1725348226, 64, 65408) == 2
  ;; run: f12(2, 440149055, 65535, -3591585373026965202) == 8
  ;; run: f12(128, -1701864021, 9173785170641719735, -4037245079550157641) == 0
  ;; run: f12(2142669582, -1, 2147483647, 4294967295) == 5
  (func (export "f13") (param i32 i32 i64 i64) (result i64) (local i64 i32 i32 i32)
    (local.set 4 (i64.div_u (select (i64.const 2) (i64.const 31) (i32.const 32)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rem_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))))
    (local.set 5 (i32.gt_u (i32.ge_s (i32.const 63) (local.get 0)) (i32.rotl (local.get 0) (local.get 1))))
    (local.set 6 (i32.clz (i32.rotl (local.get 0) (local.get 1))))
    (local.set 7 (i32.ge_s (i32.const 63) (local.get 0)))
    (i64.popcnt (i64.rem_u (i64.sub (i64.ctz (i64.shr_u (local.get 4) (i64.const 1))) (i64.shr_u (local.get 4) (i64.const 1))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.sub (i64.shr_u (local.get 4) (i64.const 1)) (i64.shr_u (local.get 4) (i64.const 1))))))))
  ;; run: f13(255, -1, 64, -9223372036854775808) == 0
  ;; run: f13(0, 33, 65, 2147483647) == 0
  ;; run: f13(-1802125597, 255, -957719817806535104, 128) == 0
  ;; run: f13(128, -1790668849, 2534027591692583220, 6148914691236517205) == 0
  (func (export "f14") (param i32 i32 i64 i64) (result i64) (local i64 i64 i64 i64)
    (local.set 4 (i64.shl (local.get 2) (select (local.get 3) (local.get 2) (local.get 0))))
    (local.set 5 (i64.shl (local.get 2) (select (local.get 3) (local.get 2) (local.get 0))))
    (local.set 6 (i64.xor (i64.clz (local.get 5)) (i64.shr_u (local.get 4) (i64.const 1))))
    (local.set 7 (i64.shr_u (local.get 4) (i64.const 1)))
    (i64.rem_u (i64.shr_u (i64.xor (i64.shr_s (i64.extend32_s (i64.const 2147483647)) (i64.extend32_s (i64.const 2147483647))) (i64.shr_s (i64.extend32_s (i64.const 2147483647)) (i64.extend32_s (i64.const 2147483647)))) (i64.xor (i64.shr_s (i64.extend32_s (i64.const 2147483647)) (i64.extend32_s (i64.const 2147483647))) (i64.shr_s (i64.extend32_s (i64.const 2147483647)) (i64.extend32_s (i64.const 2147483647))))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.shr_u (i64.xor (i64.shr_s (i64.extend32_s (i64.const 2147483647)) (i64.extend32_s (i64.const 2147483647))) (i64.shr_s (i64.extend32_s (i64.const 2147483647)) (i64.extend32_s (i64.const 2147483647)))) (i64.xor (i64.shr_s (i64.extend32_s (i64.const 2147483647)) (i64.extend32_s (i64.const 2147483647))) (i64.shr_s (i64.extend32_s (i64.const 2147483647)) (i64.extend32_s (i64.const 2147483647)))))))))
  ;; run: f14(33, 0, -2998889716486062431, 2147483647) == 0
  ;; run: f14(31, -1, 127, -1) == 0
  ;; run: f14(65535, 65408, 32768, 305419896) == 0
  ;; run: f14(2147483647, 0, 9223372036854775807, 2147483647) == 0
  (func (export "f15") (param i32 i32 i64 i64) (result i64) (local i64 i64 i32 i32)
    (local.set 4 (i64.clz (i64.clz (local.get 3))))
    (local.set 5 (i64.clz (i64.clz (local.get 3))))
    (local.set 6 (i32.clz (select (local.get 0) (local.get 1) (local.get 0))))
    (local.set 7 (i32.gt_u (i32.rotr (local.get 0) (i32.const 255)) (i32.rotr (local.get 0) (i32.const 255))))
    (i64.sub (i64.clz (i64.clz (local.get 3))) (i64.rem_u (i64.rem_s (select (i64.clz (local.get 3)) (i64.shr_u (i64.const 65535) (local.get 4)) (i32.rotr (local.get 0) (i32.const 255))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend32_s (i64.popcnt (i64.const 2)))))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rotr (i64.clz (i64.clz (local.get 3))) (i64.add (i64.clz (i64.clz (local.get 3))) (i64.clz (i64.clz (local.get 3))))))))))
  ;; run: f15(7, 127, 7556255803808415949, 4294967295) == 58
  ;; run: f15(0, -1468058088, -8840136462993685607, 305419896) == 58
  ;; run: f15(1481436312, 1323342784, -9223372036854775808, 2147483647) == 58
  ;; run: f15(-8, -978499862, -9223372036854775808, 7) == 58
  (func (export "f16") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i32)
    (local.set 4 (i32.lt_s (i32.le_s (i32.const 63) (local.get 0)) (i64.ge_u (local.get 2) (local.get 2))))
    (local.set 5 (select (i64.rotl (i64.const 2147483647) (i64.const 0)) (i64.extend32_s (local.get 3)) (select (local.get 4) (i32.const 0) (local.get 0))))
    (local.set 6 (i64.and (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 63)))) (i64.rem_s (local.get 5) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 5))))))
    (local.set 7 (i32.lt_u (i64.lt_u (local.get 2) (local.get 5)) (i32.sub (local.get 0) (local.get 4))))
    (i64.shl (i64.extend_i32_u (i32.const 2147483647)) (i64.rotl (local.get 5) (local.get 5))))
  ;; run: f16(0, 0, -1, 9223372036854775807) == -9223372036854775808
  ;; run: f16(1431655765, 255, 9200530665181196271, 1053401934564198923) == 2147483647
  ;; run: f16(-579426017, -334352105, 63, 6148914691236517205) == -9223372036854775808
  ;; run: f16(-2147483648, 7, -5422201649847811049, 65) == -9223372036854775808
  (func (export "f17") (param i32 i32 i64 i64) (result i64) (local i32 i32 i64 i32)
    (local.set 4 (select (i32.gt_s (local.get 0) (local.get 0)) (select (local.get 1) (local.get 0) (i32.const 8)) (i32.or (i32.const 31) (local.get 1))))
    (local.set 5 (i32.clz (i32.or (i32.const 31) (local.get 1))))
    (local.set 6 (select (select (local.get 2) (i64.const 8) (local.get 0)) (i64.popcnt (local.get 3)) (i32.ge_s (local.get 5) (local.get 5))))
    (local.set 7 (i32.or (i32.const 31) (local.get 1)))
    (select (i64.div_u (i64.extend_i32_u (i64.eqz (i64.div_s (i64.const 32) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3)))))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 6)))) (i64.extend32_s (i64.popcnt (local.get 3))) (i32.div_s (i32.div_u (i32.clz (i64.lt_u (local.get 2) (i64.const 65535))) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.clz (i32.or (i32.const 31) (local.get 1)))))) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.div_u (i32.clz (i64.lt_u (local.get 2) (i64.const 65535))) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.clz (i32.or (i32.const 31) (local.get 1)))))))))))
  ;; run: f17(1, 1411370416, 9223372036854775807, -6721450333180686635) == 30
  ;; run: f17(-778798958, 1431655765, 127, 9223372036854775807) == 0
  ;; run: f17(0, -2147483648, 2147483648, -8) == 61
  ;; run: f17(-2147483648, 2147483647, 65408, 4294967296) == 0
  (func (export "f18") (param i32 i32 i64 i64) (result i64) (local i64 i32 i32 i32)
    (local.set 4 (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (select (local.get 3) (local.get 3) (i32.const 31))))))
    (local.set 5 (i32.rem_u (select (local.get 0) (local.get 0) (local.get 1)) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (select (i32.const 65535) (local.get 1) (i32.const 2))))))
    (local.set 6 (i32.rem_u (select (local.get 0) (local.get 0) (local.get 1)) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (select (i32.const 65535) (local.get 1) (i32.const 2))))))
    (local.set 7 (local.get 0))
    (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (select (local.get 3) (local.get 3) (i32.const 31))))))
  ;; run: f18(841262995, -8, 7787450032158261539, 64) == 119806923571665562
  ;; run: f18(32, 32, 127, 2147483648) == 0
  ;; run: f18(1, 1, -9223372036854775807, 127) == -72624976668147841
  ;; run: f18(-1, 32768, -1, -4381697284356882145) == 0
  (func (export "f19") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i64)
    (local.set 4 (select (i32.extend16_s (local.get 0)) (i32.extend16_s (local.get 0)) (i32.extend16_s (local.get 0))))
    (local.set 5 (local.get 0))
    (local.set 6 (i64.gt_u (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3)))) (i64.shr_u (i64.const -2147483648) (i64.const 31))))
    (local.set 7 (i64.rem_u (i64.const 63) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.shr_u (i64.const -2147483648) (i64.const 31))))))
    (select (select (i64.and (local.get 3) (i64.popcnt (i64.const 255))) (i64.rotl (select (i64.shr_u (local.get 7) (i64.const 65535)) (local.get 3) (i32.extend16_s (local.get 0))) (select (i64.shr_u (local.get 7) (i64.const 65535)) (local.get 3) (i32.extend16_s (local.get 0)))) (i32.popcnt (i64.gt_u (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3)))) (i64.shr_u (i64.const -2147483648) (i64.const 31))))) (i64.shr_s (i64.const 1) (i64.and (i64.shr_u (local.get 7) (i64.const 65535)) (i64.shr_s (i64.extend_i32_u (local.get 6)) (i64.extend_i32_u (i32.const 8))))) (i32.le_u (i32.popcnt (i64.gt_u (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3)))) (i64.shr_u (i64.const -2147483648) (i64.const 31)))) (i64.lt_u (i64.or (i64.const -1) (i64.const -1)) (i64.or (i64.const -1) (i64.const -1))))))
  ;; run: f19(127, 1, 64, 1) == 0
  ;; run: f19(-2147483647, -1, -9223372036854775807, -4485388749277620814) == 1
  ;; run: f19(33, 2147483647, 255, 65) == 0
  ;; run: f19(-1, 0, 65535, 496680338051043665) == 0
)
