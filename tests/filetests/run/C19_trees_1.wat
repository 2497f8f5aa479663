;; test: run
;; Random expressions with equal parts, with and without optimisation.
;; Written by generate_program_causes.py.
(module
  (func (export "f0") (param i32 i32 i64 i64) (result i64) (local i32 i64 i32 i32)
    (local.set 4 (i32.ge_u (i64.eqz (local.get 3)) (i32.const 2147483647)))
    (local.set 5 (i64.shl (select (local.get 3) (local.get 3) (local.get 0)) (select (local.get 3) (local.get 3) (local.get 0))))
    (local.set 6 (local.get 0))
    (local.set 7 (local.get 0))
    (i64.extend_i32_s (i32.gt_u (select (i32.eqz (i64.eqz (local.get 3))) (select (i32.eqz (i64.eqz (local.get 3))) (local.get 1) (i32.ge_u (i64.eqz (local.get 3)) (i32.const 2147483647))) (i32.shl (i32.rotl (local.get 6) (local.get 6)) (i32.rotl (local.get 6) (local.get 6)))) (local.get 7))))
  ;; run: f0(-1, -1, 9223372036854775807, 65) == 0
  ;; run: f0(-455955154, 1, 2147483648, 65408) == 0
  ;; run: f0(2147483647, -2147483647, 65408, -5941257536114319680) == 0
  ;; run: f0(0, 32768, 3008853960264529976, 305419896) == 1
  (func (export "f1") (param i32 i32 i64 i64) (result i64) (local i64 i64 i32 i64)
    (local.set 4 (local.get 3))
    (local.set 5 (select (select (local.get 2) (i64.const 63) (local.get 1)) (i64.sub (local.get 3) (local.get 3)) (i32.const -2147483648)))
    (local.set 6 (select (select (local.get 0) (local.get 0) (local.get 0)) (select (local.get 0) (i32.const -2147483648) (i32.const -2147483648)) (select (local.get 1) (local.get 0) (local.get 1))))
    (local.set 7 (i64.sub (i64.rem_u (local.get 5) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 2147483647)))) (i64.sub (local.get 3) (local.get 3))))
    (select (i64.div_s (i64.extend8_s (i64.xor (i64.or (local.get 7) (local.get 3)) (i64.or (local.get 7) (local.get 3)))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.clz (i64.rotl (local.get 5) (i64.const 32)))))) (i64.rotl (i64.extend8_s (i64.xor (i64.or (local.get 7) (local.get 3)) (i64.or (local.get 7) (local.get 3)))) (i64.extend_i32_s (select (local.get 6) (i32.eq (i32.const 0) (i32.const -2147483648)) (select (local.get 6) (i32.const 32) (local.get 0))))) (i32.eq (i32.const 0) (i32.const -2147483648))))
  ;; run: f1(0, 31, 32768, 65) == 0
  ;; run: f1(2, -965551816, 255, -9223372036854775808) == 0
  ;; run: f1(-8, 2147483647, -8781336243756509343, -3131490590097212139) == 0
  ;; run: f1(627942822, 32768, 9223372036854775807, 65535) == 0
  (func (export "f2") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i32)
    (local.set 4 (i64.xor (i64.and (local.get 3) (local.get 2)) (i64.extend_i32_s (local.get 0))))
    (local.set 5 (select (local.get 0) (select (local.get 0) (local.get 1) (i32.const 65535)) (local.get 0)))
    (local.set 6 (i64.xor (i64.and (local.get 3) (local.get 2)) (i64.extend_i32_s (local.get 0))))
    (local.set 7 (i32.sub (local.get 1) (select (i32.const -1) (i32.const -1) (local.get 0))))
    (i64.or (i64.shr_s (local.get 2) (i64.and (i64.xor (i64.and (local.get 3) (local.get 2)) (i64.extend_i32_s (local.get 0))) (i64.div_s (i64.shr_u (i64.const 32) (i64.const 65535)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.and (i64.const 2147483647) (i64.const 255))))))) (i64.const -1)))
  ;; run: f2(2046595043, -1328315229, 64, 305419896) == -1
  ;; run: f2(-1284583231, 32, -3241010299189264101, 305419896) == -1
  ;; run: f2(33, 0, -1420913302160766537, 4402649017195245722) == -1
  ;; run: f2(-1192126679, 31, 2043173573968877063, -1446993960610387129) == -1
  (func (export "f3") (param i32 i32 i64 i64) (result i64) (local i32 i64 i32 i64)
    (local.set 4 (i32.const 31))
    (local.set 5 (local.get 3))
    (local.set 6 (select (select (i32.const 8) (local.get 0) (i32.const 31)) (i32.lt_u (local.get 4) (local.get 4)) (i32.xor (local.get 1) (i32.const 32))))
    (local.set 7 (i64.div_s (select (i64.const 1) (local.get 2) (local.get 4)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 63))))))))
    (i64.div_u (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 63)))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.popcnt (i64.div_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 63)))))))))
  ;; run: f3(-1755802974, 128, 9223372036854775807, 4294967295) == 13309339158520600
  ;; run: f3(255, -2147483648, -1, 7956557657763375918) == 0
  ;; run: f3(127, -1950522551, 4294967296, 2147483647) == 13634816
  ;; run: f3(-1, -2147483648, 4294967296, -803647312114992064) == 13634816
  (func (export "f4") (param i32 i32 i64 i64) (result i64) (local i32 i32 i64 i32)
    (local.set 4 (local.get 1))
    (local.set 5 (select (i32.shr_u (local.get 4) (i32.const -1)) (i32.eqz (i32.const 1)) (i32.eqz (i32.const 1))))
    (local.set 6 (i64.rotr (select (local.get 2) (i64.const -2147483648) (local.get 1)) (local.get 2)))
    (local.set 7 (i32.eqz (i32.const 1)))
    (i64.extend8_s (i64.rotr (select (local.get 2) (i64.const -2147483648) (local.get 1)) (local.get 2))))
  ;; run: f4(2147483647, 65535, -1, -1536048315337372906) == -1
  ;; run: f4(-1740655744, 33, 5312667844336564275, 8483751721679825586) == 55
  ;; run: f4(127, -2147483648, 9223372036854775807, 65) == -2
  ;; run: f4(-1, 31, -7667653147348273749, 65408) == -32
  (func (export "f5") (param i32 i32 i64 i64) (result i64) (local i64 i64 i64 i32)
    (local.set 4 (i64.extend_i32_u (select (i32.const 2) (i32.const 63) (local.get 0))))
    (local.set 5 (local.get 3))
    (local.set 6 (i64.extend8_s (i64.or (local.get 4) (local.get 3))))
    (local.set 7 (i64.eq (local.get 2) (i64.extend8_s (local.get 3))))
    (i64.rem_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend8_s (i64.extend8_s (i64.or (local.get 4) (local.get 3))))))))
  ;; run: f5(1, 255, 65, -9223372036854775807) == 2
  ;; run: f5(2147483647, 896214105, 153536523392103661, 6643536720766962342) == 153536523392103661
  ;; run: f5(-83823413, -681094894, -8, 65408) == -8
  ;; run: f5(390200183, -2147483648, 584670683555654897, -9223372036854775807) == 2
  (func (export "f6") (param i32 i32 i64 i64) (result i64) (local i32 i64 i32 i64)
    (local.set 4 (select (i32.extend8_s (i32.const 1)) (i32.gt_s (local.get 0) (local.get 0)) (i32.const 63)))
    (local.set 5 (i64.shl (i64.xor (local.get 2) (local.get 2)) (i64.xor (local.get 2) (local.get 2))))
    (local.set 6 (i32.extend8_s (i32.const 1)))
    (local.set 7 (i64.extend_i32_u (i64.ne (i64.const 1) (local.get 3))))
    (select (i64.rem_s (i64.xor (local.get 2) (local.get 2)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.div_s (i64.rotl (i64.shr_u (local.get 5) (i64.const 2)) (i64.shr_u (local.get 5) (i64.const 2))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend16_s (i64.extend_i32_u (local.get 6))))))))) (i64.div_u (i64.extend_i32_u (local.get 6)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend_i32_u (i64.ne (i64.const 1) (local.get 3)))))) (i32.const 63)))
  ;; run: f6(127, -2147483648, 32768, 255) == 0
  ;; run: f6(-1833172701, 1273271555, -2919511999886367129, 32768) == 0
  ;; run: f6(31, 65408, 2, 9040674468790742834) == 0
  ;; run: f6(-1591450164, 65535, 2147483647, 9223372036854775807) == 0
  (func (export "f7") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i64)
    (local.set 4 (i64.const 2147483647))
    (local.set 5 (i32.clz (i32.le_u (i32.const 31) (local.get 0))))
    (local.set 6 (select (select (local.get 3) (local.get 3) (local.get 0)) (select (local.get 3) (local.get 2) (i32.const -2147483648)) (i32.rem_u (local.get 0) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 5))))))
    (local.set 7 (i64.ctz (i64.extend_i32_u (local.get 5))))
    (i64.or (i64.extend_i32_s (i32.extend8_s (i32.extend8_s (i32.clz (i32.le_u (i32.const 31) (local.get 0)))))) (i64.clz (i64.clz (i64.ctz (i64.extend_i32_u (local.get 5)))))))
  ;; run: f7(488913160, -8, 7, 128) == 63
  ;; run: f7(-2147483648, -326808597, -9223372036854775807, -8) == 63
  ;; run: f7(65535, 33, -1770641600834525127, -6300297722311275889) == 63
  ;; run: f7(305419896, -8, -9223372036854775808, 7389516516402628117) == 63
  (func (export "f8") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i32)
    (local.set 4 (i64.div_u (select (local.get 3) (local.get 2) (local.get 0)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (select (local.get 3) (local.get 2) (local.get 0))))))
    (local.set 5 (i32.clz (i32.and (local.get 1) (i32.const -2147483648))))
    (local.set 6 (i64.clz (i64.sub (local.get 4) (local.get 2))))
    (local.set 7 (i32.rem_s (i32.clz (i32.and (local.get 1) (i32.const -2147483648))) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.ge_u (local.get 0) (local.get 5))))))
    (select (i64.rotr (i64.extend16_s (i64.ctz (local.get 2))) (i64.extend16_s (i64.ctz (local.get 2)))) (i64.and (i64.and (local.get 3) (local.get 4)) (i64.rem_s (i64.sub (i64.and (local.get 3) (local.get 4)) (i64.rotl (local.get 4) (local.get 4))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rotl (local.get 4) (local.get 4)))))) (i64.lt_u (i64.rotl (local.get 4) (local.get 4)) (i64.shl (i64.rem_s (i64.sub (i64.and (local.get 3) (local.get 4)) (i64.rotl (local.get 4) (local.get 4))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.rotl (local.get 4) (local.get 4))))) (i64.rotr (i64.extend16_s (i64.ctz (local.get 2))) (i64.extend16_s (i64.ctz (local.get 2))))))))
  ;; run: f8(-1465356216, 255, 255, -1) == 0
  ;; run: f8(1431655765, -470272440, 305419896, -8639524619070758056) == 6917529027641081856
  ;; run: f8(2, -613625017, -8, 1) == 6917529027641081856
  ;; run: f8(1356691130, -190821003, 6851074301335226828, 8079066408255369715) == -9223372036854775808
  (func (export "f9") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i32)
    (local.set 4 (i32.shl (i32.popcnt (i32.const 255)) (i32.popcnt (i32.const 255))))
    (local.set 5 (i32.rem_u (i32.gt_s (local.get 1) (local.get 4)) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.gt_s (local.get 1) (local.get 4))))))
    (local.set 6 (i32.popcnt (i32.const 255)))
    (local.set 7 (i32.rem_u (i32.gt_s (i32.const 31) (local.get 0)) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.gt_s (local.get 1) (local.get 4))))))
    (i64.and (i64.extend_i32_u (select (i32.gt_s (i32.const 31) (local.get 0)) (i64.le_u (select (local.get 3) (i64.const 255) (local.get 0)) (select (i64.const 65535) (local.get 3) (local.get 6))) (i32.mul (local.get 0) (i64.ge_s (i64.const 31) (local.get 2))))) (i64.extend_i32_s (i32.add (i32.rotl (i32.rem_u (i32.gt_s (local.get 1) (local.get 4)) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.gt_s (local.get 1) (local.get 4))))) (i32.ctz (local.get 4))) (local.get 1)))))
  ;; run: f9(-1864713432, -1934236385, 9223372036854775807, 2147483647) == 0
  ;; run: f9(32, -453821788, 255, 63) == 0
  ;; run: f9(0, -1, 305419896, 127) == 1
  ;; run: f9(1736185187, 2147483647, -2365568319677028579, 65408) == 0
  (func (export "f10") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i64)
    (local.set 4 (select (i64.xor (local.get 3) (local.get 2)) (i64.mul (local.get 3) (i64.const 63)) (i32.and (local.get 1) (local.get 1))))
    (local.set 5 (i32.and (local.get 1) (local.get 1)))
    (local.set 6 (i64.mul (local.get 3) (i64.const 63)))
    (local.set 7 (local.get 3))
    (i64.shr_u (i64.extend16_s (i64.xor (local.get 3) (local.get 2))) (i64.and (i64.shr_u (select (i64.extend_i32_u (local.get 0)) (i64.extend_i32_u (local.get 0)) (i64.lt_u (local.get 7) (local.get 4))) (i64.extend16_s (i64.extend16_s (i64.xor (local.get 3) (local.get 2))))) (local.get 7))))
  ;; run: f10(1, -2147483648, 64, 3496104620875686826) == -23574
  ;; run: f10(-1172394015, 128, -4098514321010775625, -1023110073146674396) == -9581
  ;; run: f10(-2147483648, -2147483648, -4960855887886507120, -8471560861178305019) == -14955
  ;; run: f10(1746523750, 1891800815, -267147836425515144, -8880773450007202720) == 0
  (func (export "f11") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i32)
    (local.set 4 (i32.popcnt (i32.shl (local.get 1) (local.get 1))))
    (local.set 5 (i64.mul (i64.extend32_s (i64.const -1)) (i64.extend32_s (i64.const -1))))
    (local.set 6 (i64.mul (i64.extend32_s (i64.const -1)) (i64.extend32_s (i64.const -1))))
    (local.set 7 (local.get 0))
    (i64.rem_s (i64.extend16_s (i64.rem_u (i64.extend_i32_u (i64.eq (local.get 3) (local.get 3))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.popcnt (i64.extend_i32_u (i64.eq (local.get 3) (local.get 3)))))))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.extend16_s (i64.rem_u (i64.extend_i32_u (i64.eq (local.get 3) (local.get 3))) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.popcnt (i64.extend_i32_u (i64.eq (local.get 3) (local.get 3))))))))))))
  ;; run: f11(-396738616, 1532643627, 65408, 63) == 0
  ;; run: f11(1, 0, -657063628266406497, -1471684351333925182) == 0
  ;; run: f11(305419896, 1639155883, -1712219592924346824, 6148914691236517205) == 0
  ;; run: f11(1063055187, 2, 63, 65535) == 0
  (func (export "f12") (param i32 i32 i64 i64) (result i64) (local i32 i64 i32 i64)
    (local.set 4 (local.get 1))
    (local.set 5 (select (i64.const 65535) (i64.add (local.get 2) (local.get 2)) (local.get 1)))
    (local.set 6 (select (i32.gt_s (i32.const 2147483647) (i32.const 8)) (i32.add (local.get 4) (local.get 4)) (i32.rem_u (local.get 4) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0))))))
    (local.set 7 (i64.mul (select (i64.const -2147483648) (local.get 5) (local.get 0)) (i64.rem_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))))
    (select (i64.mul (select (i64.const -2147483648) (local.get 5) (local.get 0)) (i64.rem_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))) (i64.mul (select (i64.const -2147483648) (local.get 5) (local.get 0)) (i64.rem_s (local.get 2) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (local.get 2))))) (i32.rem_u (local.get 4) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0))))))
  ;; run: f12(-1585404707, 32, 65408, 2147483648) == -140462610448384
  ;; run: f12(2005775674, -2030767559, -3432035561692150334, 63) == 8040505466209435648
  ;; run: f12(2147483647, -1086559554, 128, 484309193721826672) == -274877906944
  ;; run: f12(31, 7, -1566946226073013107, 3652859510210350032) == 3574808867244081152
  (func (export "f13") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i64)
    (local.set 4 (i64.gt_u (i64.rotr (local.get 3) (i64.const -2147483648)) (select (local.get 3) (local.get 3) (local.get 1))))
    (local.set 5 (i32.le_u (i64.gt_u (i64.rotr (local.get 3) (i64.const -2147483648)) (select (local.get 3) (local.get 3) (local.get 1))) (i64.le_u (local.get 3) (local.get 2))))
    (local.set 6 (i32.mul (i32.rotl (local.get 1) (local.get 0)) (i32.rotl (local.get 1) (local.get 0))))
    (local.set 7 (i64.extend_i32_s (i32.eqz (i32.const 0))))
    (i64.shl (i64.rotr (local.get 3) (i64.const -2147483648)) (i64.popcnt (i64.rotr (local.get 3) (i64.const -2147483648)))))
  ;; run: f13(65408, 2, -3328651476733199738, 4294967295) == -4294967296
  ;; run: f13(31, 1842910093, 65, -3729447390143483582) == -4634722711174643712
  ;; run: f13(0, -1, 127, 4294967295) == -4294967296
  ;; run: f13(32768, 1431655765, 2147483647, -9223372036854775808) == 0
  (func (export "f14") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i64)
    (local.set 4 (i32.shr_u (select (i32.const 1) (i32.const 2147483647) (i32.const 65535)) (i64.le_s (local.get 3) (i64.const -1))))
    (local.set 5 (select (select (local.get 2) (local.get 3) (local.get 4)) (select (local.get 3) (local.get 3) (local.get 0)) (i64.ge_s (local.get 2) (local.get 3))))
    (local.set 6 (i64.popcnt (i64.rotl (i64.const 63) (i64.const 32))))
    (local.set 7 (i64.popcnt (i64.rotl (i64.const 63) (i64.const 32))))
    (i64.shr_u (i64.extend16_s (i64.ctz (select (i64.add (local.get 6) (local.get 3)) (i64.add (local.get 6) (local.get 3)) (i32.div_s (i32.const 31) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 1))))))) (i64.xor (i64.add (local.get 6) (local.get 3)) (i64.extend_i32_s (select (i32.div_s (local.get 1) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (local.get 0)))) (i32.wrap_i64 (i64.const 65535)) (i32.le_s (i32.const 2147483647) (local.get 0)))))))
  ;; run: f14(-1880740601, 7, 3972253869543602587, 2384666844841092774) == 0
  ;; run: f14(2147483647, 7, 63, 2147483648) == 0
  ;; run: f14(1431655765, -2147483647, -8, 128) == 0
  ;; run: f14(851055440, 65535, 63, 8727533195370998139) == 0
  (func (export "f15") (param i32 i32 i64 i64) (result i64) (local i32 i64 i64 i32)
    (local.set 4 (i32.xor (i64.lt_u (local.get 3) (i64.const 0)) (i64.lt_u (local.get 3) (i64.const 0))))
    (local.set 5 (i64.and (i64.extend32_s (local.get 3)) (select (local.get 2) (local.get 2) (i32.const 2))))
    (local.set 6 (i64.and (i64.extend32_s (local.get 3)) (select (local.get 2) (local.get 2) (i32.const 2))))
    (local.set 7 (i64.eq (i64.rotr (local.get 2) (local.get 2)) (i64.rotr (local.get 2) (local.get 2))))
    (i64.extend_i32_u (i64.lt_s (i64.shr_s (i64.popcnt (i64.rotr (local.get 3) (local.get 6))) (i64.shl (i64.rem_u (local.get 6) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const -2147483648)))) (i64.rotr (local.get 5) (local.get 2)))) (i64.shr_s (i64.popcnt (i64.rotr (local.get 3) (local.get 6))) (i64.shl (i64.rem_u (local.get 6) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const -2147483648)))) (i64.rotr (local.get 5) (local.get 2)))))))
  ;; run: f15(2147483647, -2147483648, 65535, -6220299168445990878) == 0
  ;; run: f15(2, 2, 2147483648, 0) == 0
  ;; run: f15(-1384196822, 65408, 2098101379649744543, 9223372036854775807) == 0
  ;; run: f15(-8, -2147483648, 0, 127) == 0
  (func (export "f16") (param i32 i32 i64 i64) (result i64) (local i32 i64 i32 i64)
    (local.set 4 (i32.ge_s (i32.ne (local.get 1) (local.get 0)) (i32.ne (local.get 1) (local.get 0))))
    (local.set 5 (i64.rem_u (select (local.get 2) (local.get 3) (local.get 0)) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.sub (i64.const 63) (local.get 2))))))
    (local.set 6 (i32.const 8))
    (local.set 7 (i64.extend16_s (i64.rem_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 2))))))
    (i64.sub (i64.shr_s (select (i64.rem_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 2)))) (i64.ctz (select (local.get 7) (local.get 7) (local.get 0))) (i64.eq (i64.extend16_s (i64.rem_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 2))))) (local.get 2))) (i64.ctz (i64.extend16_s (i64.rem_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 2))))))) (i64.extend8_s (i64.and (i64.extend_i32_u (i64.eq (i64.extend16_s (i64.rem_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const 2))))) (local.get 2))) (i64.shl (i64.ctz (select (local.get 7) (local.get 7) (local.get 0))) (i64.clz (local.get 2)))))))
  ;; run: f16(-2147483647, -8, -9223372036854775808, 65408) == 0
  ;; run: f16(145252202, -1, 64, 4780705750744215625) == 0
  ;; run: f16(65408, -2046816523, 255, 32768) == 0
  ;; run: f16(7, -1, 9035700891923079811, -9223372036854775808) == 0
  (func (export "f17") (param i32 i32 i64 i64) (result i64) (local i32 i32 i32 i64)
    (local.set 4 (i64.le_s (i64.popcnt (i64.const 255)) (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const -2147483648))))))
    (local.set 5 (i64.le_s (i64.popcnt (i64.const 255)) (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const -2147483648))))))
    (local.set 6 (i32.ctz (local.get 5)))
    (local.set 7 (i64.popcnt (i64.const 255)))
    (i64.div_s (local.get 3) (i64.or (i64.const 1) (i64.and (i64.const 9223372036854775807) (i64.const -2147483648)))))
  ;; run: f17(-1470217866, 33, 65408, 64) == 0
  ;; run: f17(-1, 255, -36776328912226893, -8) == 0
  ;; run: f17(-96761292, -1832396325, 1, -8) == 0
  ;; run: f17(-1340346281, 2147483647, -3481557279278732210, -1) == 0
  (func (export "f18") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i64)
    (local.set 4 (i64.xor (select (i64.const 1) (local.get 2) (local.get 1)) (i64.or (local.get 2) (local.get 2))))
    (local.set 5 (i32.ge_u (i64.gt_u (i64.const 255) (local.get 4)) (i64.gt_u (i64.const 255) (local.get 4))))
    (local.set 6 (i64.or (local.get 2) (local.get 2)))
    (local.set 7 (i64.extend8_s (local.get 4)))
    (i64.extend8_s (i64.rotl (i64.xor (select (i64.const 1) (local.get 2) (local.get 1)) (i64.or (local.get 2) (local.get 2))) (select (local.get 4) (i64.rotl (i64.and (local.get 7) (local.get 4)) (i64.and (local.get 7) (local.get 4))) (i32.sub (i32.rem_u (local.get 0) (i32.or (i32.const 1) (i32.and (i32.const 2147483647) (i32.const 255)))) (i32.shr_s (i32.const 63) (local.get 1)))))))
  ;; run: f18(246121397, 2147483647, 3361205584558836593, -8326108103673314360) == -80
  ;; run: f18(2147483647, -1095885739, 127, 63) == 31
  ;; run: f18(32768, 2, 2147483647, 0) == -1
  ;; run: f18(255, -764083689, 65535, 6148914691236517205) == -1
  (func (export "f19") (param i32 i32 i64 i64) (result i64) (local i64 i32 i64 i64)
    (local.set 4 (i64.shl (select (local.get 3) (local.get 2) (local.get 0)) (select (local.get 3) (local.get 2) (i32.const 0))))
    (local.set 5 (i32.or (i64.lt_u (local.get 4) (local.get 4)) (i64.lt_u (local.get 4) (local.get 4))))
    (local.set 6 (local.get 3))
    (local.set 7 (i64.sub (i64.sub (local.get 6) (i64.const 31)) (i64.sub (local.get 6) (i64.const 31))))
    (i64.shl (select (local.get 3) (local.get 2) (local.get 0)) (select (local.get 3) (local.get 2) (i32.const 0))))
  ;; run: f19(127, 0, 65, 6148914691236517205) == -6148914691236517206
  ;; run: f19(-2147483648, 305419896, -729614030854845573, 65535) == -576460752303423488
  ;; run: f19(-145513394, 97920754, 2147483647, 2147483647) == -9223372036854775808
  ;; run: f19(2, -1310931387, 255, 7) == -9223372036854775808
)
