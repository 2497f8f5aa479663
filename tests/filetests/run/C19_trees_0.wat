;; test: run
;; Random expressions with equal parts, with and without optimisation.
;; Written by generate_program_causes.py.
(module
  (func (export "f0") (param i32 i32 i64 i64) (result i64) (local i32 i32 i64 i64)
    (local.set 4 (i64.lt_s (select (local.get 3) (local.get 2) (local.get 1)) (i64.shl (i64.const 65535) (i64.const 65535))))
    (local.set 5 (i32.ctz (local.get 1)))
    (local.set 6 (i64.xor (i64.ctz (local.get 3)) (i64.shl (i64.const 65535) (i64.const 65535))))
    (local.set 7 (i64.shl (i64.const 65535) (i64.const 65535)))
    (i64.div_s (i64.rotr (local.get 7) (i64.ctz (i64.ctz (i64.rotl (local.get 2) (i64.const 32))))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.div_u (i64.rotr (select (i64.rotr (local.get 2) (local.get 2)) (local.get 2) (i32.ctz (local.get 1))) (i64.const 32)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.div_s (i64.rotr (local.get 7) (i64.ctz (i64.ctz (i64.rotl (local.get 2) (i64.const 32))))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend_i32_s (i32.popcnt (local.get 0)))))))))))))
  ;; run: f0(1, -2147483647, 65, -9223372036854775808) == 288230376151711744
  ;; run: f0(0, -1487580966, 3635538388677623345, 65535) == -1
  ;; run: f0(583632882, -841165172, 65, 4294967295) == 288230376151711744
  ;; run: f0(-191546778, 0, 127, -9223372036854775807) == 288230376151711744
  (func (export "f1") (param i32 i32 i64 i64) (result i64) (local i64 i64 i64 i32)
    (local.set 4 (i64.sub (i64.and (local.get 2) (local.get 3)) (i64.extend_i32_s (local.get 1))))
    (local.set 5 (i64.div_s (i64.extend_i32_s (local.get 0)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.mul (local.get 4) (i64.const 8))))))
    (local.set 6 (i64.const 63))
    (local.set 7 (i64.ne (i64.const 32) (local.get 6)))
    (i64.popcnt (i64.or (i64.extend_i32_s (local.get 1)) (i64.mul (local.get 4) (i64.const 8)))))
  ;; run: f1(-1, 2147483647, 64, 2) == 61
  ;; run: f1(33, 65535, -8205909719595469033, 127) == 61
  ;; run: f1(65535, 31, 305419896, -9223372036854775808) == 61
  ;; run: f1(255, 1945924980, 65408, 64) == 50
  (func (export "f2") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i32)
    (local.set 4 (i64.div_s (i64.rotl (local.get 2) (i64.const 65535)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rotl (local.get 2) (i64.const 65535))))))
    (local.set 5 (i32.add (i32.rem_s (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 1)))) (i32.rem_s (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 1))))))
    (local.set 6 (i64.shl (i64.rotl (local.get 2) (i64.const 65535)) (i64.rotl (local.get 2) (i64.const 65535))))
    (local.set 7 (i32.div_u (i32.rem_s (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 1)))) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.rem_s (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 1))))))))
    (i64.extend8_s (i64.div_s (i64.rotl (local.get 2) (i64.const 65535)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rotl (local.get 2) (i64.const 65535)))))))
  ;; run: f2(-2147483647, 0, 305419896, -131134516899227958) == 0
  ;; run: f2(2084777577, 1431655765, 3077607921105587503, -8) == -4
  ;; run: f2(297005356, 805363285, -8, -9223372036854775808) == 0
  ;; run: f2(1785090804, -1, 8065414281630936243, 63) == -1
  (func (export "f3") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i64)
    (local.set 4 (i64.extend32_s (i64.rem_u (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3))))))
    (local.set 5 (i32.clz (i32.sub (local.get 1) (local.get 1))))
    (local.set 6 (i64.shr_u (i64.shl (i64.const 255) (i64.const 255)) (i64.extend16_s (local.get 2))))
    (local.set 7 (i64.clz (select (local.get 6) (local.get 2) (local.get 1))))
    (i64.rotr (i64.shl (i64.const 255) (i64.const 255)) (i64.shl (i64.const 255) (i64.const 255))))
  ;; run: f3(305419896, 1431655765, 7135188963414434267, 64) == -9223372036854775808
  ;; run: f3(31, 31, 7, 1) == -9223372036854775808
  ;; run: f3(-24616559, -2147483648, 8901460505441695270, 9223372036854775807) == -9223372036854775808
  ;; run: f3(65535, -1, -9223372036854775807, 255) == -9223372036854775808
  (func (export "f4") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i32)
    (local.set 4 (select (select (local.get 1) (i32.const 31) (local.get 1)) (i32.lt_s (local.get 0) (local.get 0)) (i32.lt_s (local.get 0) (local.get 0))))
    (local.set 5 (select (i64.shr_u (local.get 3) (local.get 3)) (i64.extend_i32_u (i32.const 63)) (i32.sub (local.get 1) (local.get 1))))
    (local.set 6 (local.get 3))
    (local.set 7 (i32.shr_s (i32.and (local.get 1) (local.get 4)) (i32.lt_s (local.get 0) (local.get 0))))
    (select (i64.add (i64.rotl (i64.extend_i32_u (i32.const 63)) (i64.clz (i64.shl (i64.const 2) (local.get 2)))) (i64.extend16_s (i64.shr_u (local.get 3) (local.get 3)))) (i64.rotl (select (i64.rotl (i64.div_s (i64.const 31) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 31)))) (i64.popcnt (local.get 3))) (i64.div_s (i64.const 31) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 31)))) (i32.add (i32.and (local.get 1) (local.get 7)) (local.get 0))) (i64.const 31)) (i32.and (local.get 1) (local.get 7))))
  ;; run: f4(-250365928, 65408, 3571176869984585319, 32768) == 4294967296
  ;; run: f4(-8, -1624922799, -1, 65535) == 140737488355328
  ;; run: f4(-1790874052, 0, -6563037068107092638, 64) == 4294967296
  ;; run: f4(0, -2147483648, 6613353148860104148, 127) == 2147483648
  (func (export "f5") (param i32 i32 i64 i64) (result i64) (local i64 i64 i64 i64)
    (local.set 4 (i64.rotl (select (local.get 2) (local.get 3) (local.get 1)) (i64.div_s (i64.const -1) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))
    (local.set 5 (i64.rotl (select (local.get 2) (local.get 3) (local.get 1)) (i64.div_s (i64.const -1) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))
    (local.set 6 (i64.mul (local.get 3) (i64.mul (local.get 2) (local.get 3))))
    (local.set 7 (i64.rotl (select (local.get 2) (local.get 3) (local.get 1)) (i64.div_s (i64.const -1) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))
    (i64.or (i64.extend32_s (i64.mul (local.get 2) (local.get 3))) (i64.mul (local.get 3) (i64.mul (local.get 2) (local.get 3)))))
  ;; run: f5(-1842360006, 65408, 63, -7096332499970435968) == -4643054065147982976
  ;; run: f5(2147483647, -2147483648, -9223372036854775807, 6148914691236517205) == 1024819116365045629
  ;; run: f5(-1765621097, 32768, 2393144409148119695, 6148914691236517205) == -65537
  ;; run: f5(349569360, 1, 5016671102762510537, -9223372036854775808) == 0
  (func (export "f6") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i32)
    (local.set 4 (select (local.get 1) (select (local.get 1) (i32.const 31) (local.get 1)) (select (local.get 0) (local.get 0) (local.get 1))))
    (local.set 5 (select (i32.shl (local.get 0) (local.get 0)) (i32.add (local.get 1) (i32.const 0)) (i32.le_u (local.get 4) (local.get 4))))
    (local.set 6 (i32.le_u (local.get 4) (local.get 4)))
    (local.set 7 (i64.le_u (i64.div_u (i64.const 63) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 2147483647)))) (i64.ctz (local.get 3))))
    (i64.div_u (i64.const 63) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 2147483647)))))
  ;; run: f6(2147483647, 714839667, 65408, -4392479340451257008) == 0
  ;; run: f6(-1257292871, -2147483648, 4294967295, 32768) == 0
  ;; run: f6(128, 32, 2147483648, 32768) == 0
  ;; run: f6(-562783083, -2147483648, 6148914691236517205, 1377799749596242407) == 0
  (func (export "f7") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i32)
    (local.set 4 (i32.ge_s (i64.eqz (local.get 2)) (i32.rem_u (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0))))))
    (local.set 5 (select (i64.extend8_s (local.get 3)) (local.get 2) (i64.eqz (local.get 2))))
    (local.set 6 (i64.div_s (select (local.get 5) (local.get 3) (local.get 4)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (select (local.get 5) (local.get 3) (local.get 4))))))
    (local.set 7 (i64.ge_s (local.get 5) (i64.div_u (local.get 6) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 255))))))
    (i64.shl (i64.extend_i32_u (i32.ctz (i32.rem_u (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0)))))) (i64.shr_u (i64.extend_i32_u (i32.ctz (i32.rem_u (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0)))))) (i64.extend8_s (local.get 3)))))
  ;; run: f7(1431655765, 32768, 2147483647, -1) == 15
  ;; run: f7(0, -2147483648, -8, -9223372036854775808) == 137438953472
  ;; run: f7(33, 32, -6628227140622879023, 305419896) == 5
  ;; run: f7(-243450400, 2147483647, -8, -3752507403330429894) == 1
  (func (export "f8") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i32)
    (local.set 4 (select (i32.lt_u (local.get 0) (local.get 1)) (i32.popcnt (i32.const -2147483648)) (i64.gt_u (local.get 3) (local.get 2))))
    (local.set 5 (i32.popcnt (i32.const -2147483648)))
    (local.set 6 (i32.lt_u (local.get 0) (local.get 1)))
    (local.set 7 (i32.popcnt (i32.or (local.get 1) (local.get 6))))
    (i64.extend_i32_u (i64.gt_s (i64.extend16_s (i64.rem_u (i64.const 65535) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rem_u (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))))))) (i64.rotl (i64.and (i64.rotl (local.get 2) (i64.const 65535)) (i64.popcnt (local.get 3))) (i64.rotr (i64.xor (local.get 2) (i64.const -1)) (i64.add (i64.const 65535) (i64.const 8)))))))
  ;; run: f8(1, -1389268565, 0, 65) == 0
  ;; run: f8(31, 65408, -9223372036854775807, 0) == 0
  ;; run: f8(786800799, 1811545281, -2289990085674018429, 7) == 0
  ;; run: f8(0, 1943660196, 4870359672315603291, -1541888686959113760) == 0
  (func (export "f9") (param i32 i32 i64 i64) (result i64) (local i64 i64 i64 i32)
    (local.set 4 (select (select (local.get 2) (local.get 2) (local.get 0)) (select (local.get 2) (local.get 3) (i32.const 63)) (i32.const 255)))
    (local.set 5 (i64.add (select (local.get 3) (i64.const 32) (i32.const -2147483648)) (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3))))))
    (local.set 6 (select (i64.add (select (local.get 3) (i64.const 32) (i32.const -2147483648)) (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3))))) (i64.extend32_s (local.get 3)) (i32.or (local.get 0) (i32.const 63))))
    (local.set 7 (i64.eqz (i64.mul (local.get 3) (i64.const 1))))
    (select (i64.popcnt (i64.extend_i32_s (i32.or (local.get 0) (i32.const 63)))) (i64.mul (local.get 3) (i64.const 1)) (i32.shr_u (i32.ne (i32.const -1) (i32.extend16_s (i32.add (i32.const 65535) (i32.const 65535)))) (i32.div_s (i64.le_s (i64.extend_i32_u (i32.const 63)) (i64.popcnt (i64.extend_i32_s (i32.or (local.get 0) (i32.const 63))))) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i64.le_s (i64.extend_i32_u (i32.const 63)) (i64.popcnt (i64.extend_i32_s (i32.or (local.get 0) (i32.const 63)))))))))))
  ;; run: f9(-1, -2064051164, 7, 65408) == 65408
  ;; run: f9(31, 599588551, 4886335919039574183, 7959292250269685106) == 6
  ;; run: f9(32, 32, 2147483648, -1) == 6
  ;; run: f9(-1, -1, -7797424467627303774, -7865830527952860261) == -7865830527952860261
  (func (export "f10") (param i32 i32 i64 i64) (result i64) (local i32 i32 i64 i32)
    (local.set 4 (i64.le_s (i64.or (local.get 2) (local.get 2)) (local.get 2)))
    (local.set 5 (i32.gt_s (local.get 4) (local.get 4)))
    (local.set 6 (i64.extend8_s (i64.or (local.get 2) (local.get 2))))
    (local.set 7 (i32.gt_s (local.get 4) (local.get 4)))
    (i64.extend32_s (i64.sub (i64.or (local.get 2) (local.get 2)) (i64.popcnt (i64.or (i64.or (local.get 2) (local.get 2)) (i64.clz (local.get 2)))))))
  ;; run: f10(625580760, 745159833, -9223372036854775807, 128) == -1
  ;; run: f10(883167035, 32768, 7975224738504167124, 4349783431573246946) == 645058226
  ;; run: f10(0, -8, 3785584661412491385, -6335840459557981540) == 1386786910
  ;; run: f10(33, 33, -4717945745593330250, 63) == 1415058836
  (func (export "f11") (param i32 i32 i64 i64) (result i64) (local i32 i32 i64 i64)
    (local.set 4 (i64.lt_s (i64.extend_i32_s (i32.const -1)) (i64.rem_s (i64.const 1) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3))))))
    (local.set 5 (i32.const 2))
    (local.set 6 (i64.rem_s (i64.or (local.get 3) (local.get 2)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (select (i64.const 32) (i64.const 2147483647) (i32.const -2147483648))))))
    (local.set 7 (i64.popcnt (i64.shr_s (local.get 2) (local.get 2))))
    (i64.or (i64.or (local.get 3) (local.get 2)) (i64.or (local.get 3) (local.get 2))))
  ;; run: f11(255, -8, 0, -8072714108120614058) == -8072714108120614058
  ;; run: f11(2, -1598800771, -7806090912256102007, 7669263176312365388) == -292817822204694067
  ;; run: f11(484387187, 255, -5754536965513968674, -9223372036854775807) == -5754536965513968673
  ;; run: f11(11663872, 305419896, 7, 6148914691236517205) == 6148914691236517207
  (func (export "f12") (param i32 i32 i64 i64) (result i64) (local i32 i32 i64 i64)
    (local.set 4 (select (i32.shl (local.get 0) (i32.const 65535)) (i32.ctz (local.get 0)) (i64.gt_u (local.get 2) (local.get 2))))
    (local.set 5 (i32.lt_u (i32.shl (local.get 0) (i32.const 65535)) (i32.and (local.get 4) (local.get 0))))
    (local.set 6 (i64.shr_u (select (i64.const -2147483648) (i64.const 63) (local.get 1)) (local.get 3)))
    (local.set 7 (i64.extend_i32_u (i32.lt_u (i32.shl (local.get 0) (i32.const 65535)) (i32.and (local.get 4) (local.get 0)))))
    (i64.shr_u (select (i64.const -2147483648) (i64.const 63) (local.get 1)) (local.get 3)))
  ;; run: f12(-1, 0, 305419896, 2147483647) == 0
  ;; run: f12(-2147483648, 65408, -1, 255) == 1
  ;; run: f12(-2147483648, -905260901, -8071859239922502866, -1847872186661366915) == 7
  ;; run: f12(657127618, -2147483648, -1684989131617084831, -1) == 1
  (func (export "f13") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i64)
    (local.set 4 (select (select (i32.const 2) (local.get 0) (local.get 0)) (i32.const -1) (i64.ge_u (local.get 3) (local.get 3))))
    (local.set 5 (i64.extend_i32_s (i64.eqz (i64.const 32))))
    (local.set 6 (i64.extend_i32_s (i64.eqz (i64.const 32))))
    (local.set 7 (i64.extend_i32_s (i64.eqz (i64.const 32))))
    (i64.extend_i32_s (i32.or (i64.lt_s (i64.extend_i32_u (i64.ge_u (local.get 3) (local.get 3))) (i64.rem_u (i64.ctz (i64.const 31)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend_i32_s (i64.eqz (i64.const 32))))))) (i64.lt_s (i64.extend_i32_u (i64.ge_u (local.get 3) (local.get 3))) (i64.rem_u (i64.ctz (i64.const 31)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend_i32_s (i64.eqz (i64.const 32))))))))))
  ;; run: f13(-826532312, -1194705102, 4294967295, -8) == 0
  ;; run: f13(-2147483647, -1244541892, 2, 2147483648) == 0
  ;; run: f13(1242854050, 1558974839, 65408, 0) == 0
  ;; run: f13(-2147483647, 521378240, 3710497460517303454, 2147483648) == 0
  (func (export "f14") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i64)
    (local.set 4 (i32.shr_u (i32.rem_u (local.get 0) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0)))) (i32.clz (i32.const 1))))
    (local.set 5 (i32.ne (i32.and (local.get 4) (i32.const 0)) (i32.and (local.get 4) (i32.const 0))))
    (local.set 6 (i32.rotl (i32.mul (local.get 1) (local.get 0)) (i32.mul (local.get 1) (local.get 0))))
    (local.set 7 (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (select (i64.const 2147483647) (i64.const 31) (local.get 1))))))
    (i64.and (i64.rem_s (i64.mul (i64.ctz (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 63))))) (i64.mul (i64.add (local.get 3) (i64.const -2147483648)) (i64.shr_s (local.get 3) (i64.const 0)))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rotr (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 63)))) (i64.const -1))))) (i64.shr_s (local.get 3) (i64.const 0))))
  ;; run: f14(255, -8, 64, 1) == 0
  ;; run: f14(708230727, 255, -5690741690910399083, 1) == 0
  ;; run: f14(1, 127, -9223372036854775807, 2147483647) == 2113396636
  ;; run: f14(-1576025030, 65535, -7069495658577426930, 2147483647) == 2113396636
  (func (export "f15") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i64)
    (local.set 4 (i64.le_u (i64.shl (i64.const 2) (local.get 2)) (i64.extend8_s (i64.const 31))))
    (local.set 5 (i64.or (select (local.get 3) (local.get 2) (local.get 1)) (local.get 2)))
    (local.set 6 (i64.clz (local.get 2)))
    (local.set 7 (select (i64.const 2147483647) (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 63)))) (i32.const -2147483648)))
    (i64.shl (i64.shl (select (i64.shl (i64.or (select (local.get 3) (local.get 2) (local.get 1)) (local.get 2)) (i64.rem_u (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 8))))) (i64.or (i64.extend_i32_u (i32.const 31)) (i64.or (local.get 6) (local.get 3))) (i64.gt_u (i64.rem_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))) (i64.rem_u (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 8)))))) (i64.rotl (i64.mul (i64.extend_i32_u (i32.const 31)) (i64.extend_i32_u (i32.const 31))) (i64.clz (i64.shl (local.get 5) (local.get 7))))) (i64.rem_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))
  ;; run: f15(-1603310571, -585681866, 4294967295, -6143352456537227558) == 6160039160635096574
  ;; run: f15(-1647000102, 255, 4361018560901073448, 65535) == -281474976710656
  ;; run: f15(1431655765, -1879405832, 9223372036854775807, 255) == 510
  ;; run: f15(-2147483648, 1371788037, 2, 0) == 504
  (func (export "f16") (param i32 i32 i64 i64) (result i64) (local i64 i32 i32 i64)
    (local.set 4 (i64.rem_s (select (local.get 2) (local.get 3) (i32.const 1)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2)))))
    (local.set 5 (i32.wrap_i64 (i64.rem_u (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3))))))
    (local.set 6 (i64.gt_s (i64.extend_i32_s (local.get 5)) (i64.add (i64.const 8) (local.get 4))))
    (local.set 7 (i64.rotr (i64.add (i64.const 8) (local.get 4)) (i64.rem_s (select (local.get 2) (local.get 3) (i32.const 1)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))
    (i64.ctz (i64.extend32_s (i64.shl (select (i64.shr_s (local.get 7) (local.get 7)) (i64.shr_s (local.get 7) (local.get 7)) (local.get 5)) (select (select (i64.const 0) (local.get 4) (local.get 6)) (i64.clz (local.get 4)) (i32.eqz (local.get 6)))))))
  ;; run: f16(-383576001, 1431655765, 4294967295, -4179958900421142033) == 64
  ;; run: f16(32, 65788725, 128, 64) == 64
  ;; run: f16(1, 321636307, 63, -2798375088595779820) == 64
  ;; run: f16(65408, 509274071, 2184449725380132285, 65535) == 64
  (func (export "f17") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i32)
    (local.set 4 (select (select (i32.const 65535) (local.get 1) (local.get 0)) (i32.rem_s (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0)))) (i32.lt_u (i32.const -2147483648) (i32.const -2147483648))))
    (local.set 5 (i64.rotr (i64.extend16_s (local.get 2)) (i64.extend_i32_s (local.get 1))))
    (local.set 6 (i64.ctz (select (i64.const 65535) (local.get 3) (local.get 0))))
    (local.set 7 (select (i32.add (local.get 0) (local.get 0)) (i32.le_s (i32.const 63) (local.get 1)) (i32.le_s (i32.const 63) (local.get 1))))
    (i64.extend_i32_u (i32.eq (i32.rem_s (i64.gt_s (i64.xor (local.get 2) (local.get 2)) (i64.xor (local.get 2) (local.get 2))) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.le_u (i32.wrap_i64 (i64.const 63)) (i32.add (local.get 0) (local.get 0)))))) (i32.rotr (i32.ne (i64.lt_u (local.get 2) (local.get 2)) (i32.sub (local.get 4) (local.get 4))) (i32.ne (i64.lt_u (local.get 2) (local.get 2)) (i32.sub (local.get 4) (local.get 4)))))))
  ;; run: f17(19296633, 33, 64, 63) == 1
  ;; run: f17(163645989, 2147483647, 2147483647, -7320384174203252090) == 1
  ;; run: f17(65408, 127, 2147483648, -5066237782845256329) == 1
  ;; run: f17(976002873, -1, 63, 65) == 1
  (func (export "f18") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i64)
    (local.set 4 (i32.rem_s (i64.le_s (local.get 2) (i64.const 2147483647)) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.rem_u (local.get 0) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0))))))))
    (local.set 5 (select (i64.rem_s (i64.const 8) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 8)))) (i64.rem_s (i64.const 8) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 8)))) (i64.le_s (local.get 2) (i64.const 2147483647))))
    (local.set 6 (i64.rem_s (i64.const 8) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 8)))))
    (local.set 7 (i64.shr_s (i64.rem_s (i64.const 8) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 8)))) (select (local.get 3) (i64.const 1) (i32.const -2147483648))))
    (select (i64.div_s (i64.extend_i32_u (i32.eq (select (i32.const 1) (local.get 1) (i32.const 1)) (i64.ge_s (i64.const 31) (local.get 2)))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend_i32_u (i32.eq (select (i32.const 1) (local.get 1) (i32.const 1)) (i64.ge_s (i64.const 31) (local.get 2))))))) (local.get 5) (select (i32.eq (select (i32.const 1) (local.get 1) (i32.const 1)) (i64.ge_s (i64.const 31) (local.get 2))) (i32.rotl (i64.le_s (local.get 2) (i64.const 2147483647)) (i32.shr_u (i64.ge_s (i64.const 31) (local.get 2)) (i64.ge_s (i64.const 31) (local.get 2)))) (i32.rem_u (local.get 0) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0)))))))
  ;; run: f18(-494920959, -246899727, -8155035790172790425, 4294967296) == 1
  ;; run: f18(32, -507754364, 305419896, 4294967296) == 8
  ;; run: f18(0, 7, 127, 4294967295) == 0
  ;; run: f18(128, 1741407404, 2147483647, 0) == 8
  (func (export "f19") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i64)
    (local.set 4 (i32.div_s (select (i32.const 32) (local.get 0) (i32.const 1)) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0)))))
    (local.set 5 (i32.le_u (i32.div_s (select (i32.const 32) (local.get 0) (i32.const 1)) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0)))) (i32.const -1)))
    (local.set 6 (i32.wrap_i64 (i64.extend32_s (i64.const 31))))
    (local.set 7 (i64.sub (i64.extend16_s (local.get 3)) (i64.rem_u (i64.const 1) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 3))))))
    (i64.extend_i32_s (i32.le_s (i32.extend8_s (i32.shr_u (i32.mul (i32.const 65535) (i32.const 65535)) (i32.mul (i32.const 65535) (i32.const 65535)))) (i32.add (i32.extend8_s (i32.shr_u (i32.mul (i32.const 65535) (i32.const 65535)) (i32.mul (i32.const 65535) (i32.const 65535)))) (i32.extend8_s (i32.shr_u (i32.mul (i32.const 65535) (i32.const 65535)) (i32.mul (i32.const 65535) (i32.const 65535))))))))
  ;; run: f19(760093414, 305419896, -7983919923921780345, 0) == 1
  ;; run: f19(-594865728, 2147483647, -1, 9223372036854775807) == 1
  ;; run: f19(-1563430238, 255, -9223372036854775807, 65535) == 1
  ;; run: f19(-1, -1, -7140673142757391797, 128) == 1
)
