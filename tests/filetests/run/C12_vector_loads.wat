;; test: run
;; Loads that widen, splat or fill a lane, whose address is a shift and an index.
;; Written by generate_causes.py.
(module
  (memory 1)
  (func $fill (local $i i32)
    (loop $next
      (i32.store8 (local.get $i) (i32.add (i32.const 13)
        (i32.add (i32.mul (local.get $i) (i32.const 167)) (i32.shr_u (local.get $i) (i32.const 8)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 65536)))))
  (start $fill)
  (func (export "v128.load8_splat.i32<<24.1") (param i32 i32) (result i64) (i64x2.extract_lane 1 (v128.load8_splat offset=24 (i32.add (i32.shl (local.get 0) (i32.const 24)) (local.get 1)))))
  ;; run: v128.load8_splat.i32<<24.1(281204480, 62534) == 6004234345560363859
  ;; run: v128.load8_splat.i32<<24.1(-1213159424, 65511) == 7306357456645743973
  ;; run: v128.load8_splat.i32<<24.1(-841452032, 65512) traps: out of bounds memory access
  (func (export "v128.load8_splat.i64<<40.2") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load8_splat offset=0 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40)))))))
  ;; run: v128.load8_splat.i64<<40.2(785571406680670554, 12920) == -8680820740569200761
  ;; run: v128.load8_splat.i64<<40.2(-2144777238859284164, 65535) == 7306357456645743973
  ;; run: v128.load8_splat.i64<<40.2(8355411985108039905, 65536) traps: out of bounds memory access
  (func (export "v128.load8_splat.i64<<3.3") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load8_splat offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (i32.const 48)) (local.get 1)))))
  ;; run: v128.load8_splat.i64<<3.3(-8757546222228596228, -44240) == 2893606913523066920
  ;; run: v128.load8_splat.i64<<3.3(7477896101547217779, 25647) == 7306357456645743973
  ;; run: v128.load8_splat.i64<<3.3(593648950502752321, 64960) traps: out of bounds memory access
  (func (export "v128.load16_splat.i32<<1.4") (param i32 i32) (result i64) (i64x2.extract_lane 0 (v128.load16_splat offset=0 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 1))))))
  ;; run: v128.load16_splat.i32<<1.4(-2147466666, -4227) == -1783171186495002816
  ;; run: v128.load16_splat.i32<<1.4(-2147483611, 65460) == 7331409111830914494
  ;; run: v128.load16_splat.i32<<1.4(-2147462673, 23585) traps: out of bounds memory access
  (func (export "v128.load16_splat.i64<<63.5") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load16_splat offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 63)))))))
  ;; run: v128.load16_splat.i64<<63.5(3190232247813076288, 4023) == -7715346838489033491
  ;; run: v128.load16_splat.i64<<63.5(-7439061730135485676, 65518) == 7331409111830914494
  ;; run: v128.load16_splat.i64<<63.5(4490368569729201484, 65519) traps: out of bounds memory access
  (func (export "v128.load16_splat.i64<<16.6") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load16_splat offset=0 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 16)))))))
  ;; run: v128.load16_splat.i64<<16.6(353357660883517440, 50026) == -7064285282946343434
  ;; run: v128.load16_splat.i64<<16.6(7594330172044410880, 65534) == 7331409111830914494
  ;; run: v128.load16_splat.i64<<16.6(774008946239012864, 65535) traps: out of bounds memory access
  (func (export "v128.load32_splat.i32<<4.7") (param i32 i32) (result i64) (i64x2.extract_lane 1 (v128.load32_splat offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.const 48)) (local.get 1)))))
  ;; run: v128.load32_splat.i32<<4.7(268439185, -57290) == 4437997576370188104
  ;; run: v128.load32_splat.i32<<4.7(-536869287, 39476) == 7331323014916478832
  ;; run: v128.load32_splat.i32<<4.7(268438916, 10117) traps: out of bounds memory access
  (func (export "v128.load32_splat.i64<<2.8") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load32_splat offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (local.get 1)))))
  ;; run: v128.load32_splat.i64<<2.8(-794608726525855400, -37518) == -408793999485981691
  ;; run: v128.load32_splat.i64<<2.8(5614311715958173127, 18632) == 7331323014916478832
  ;; run: v128.load32_splat.i64<<2.8(9053849795793257144, 62725) traps: out of bounds memory access
  (func (export "v128.load32_splat.i64<<32.9") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load32_splat offset=0 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32)))))))
  ;; run: v128.load32_splat.i64<<32.9(1037940137409762501, 16135) == -3302399813497420579
  ;; run: v128.load32_splat.i64<<32.9(-7651443337129928298, 65532) == 7331323014916478832
  ;; run: v128.load32_splat.i64<<32.9(2657142488874613251, 65533) traps: out of bounds memory access
  (func (export "v128.load64_splat.i32<<24.10") (param i32 i32) (result i64) (i64x2.extract_lane 0 (v128.load64_splat offset=0 (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 24))))))
  ;; run: v128.load64_splat.i32<<24.10(-1316872960, 61859) == -2000276705022707117
  ;; run: v128.load64_splat.i32<<24.10(-618940928, 65528) == 7331323016584002516
  ;; run: v128.load64_splat.i32<<24.10(1361243648, 65529) traps: out of bounds memory access
  (func (export "v128.load64_splat.i64<<8.11") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load64_splat offset=0 (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 8)))))))
  ;; run: v128.load64_splat.i64<<8.11(-3056658345042640837, 36538) == -4821543445707697364
  ;; run: v128.load64_splat.i64<<8.11(-5975032709532090283, 43768) == 7331323016584002516
  ;; run: v128.load64_splat.i64<<8.11(-1376491930220756795, 15097) traps: out of bounds memory access
  (func (export "v128.load64_splat.i64<<35.12") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load64_splat offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 35)))))))
  ;; run: v128.load64_splat.i64<<35.12(3667675653190417618, 11756) == 3497575331142583710
  ;; run: v128.load64_splat.i64<<35.12(-7015431661661417368, 65512) == 7331323016584002516
  ;; run: v128.load64_splat.i64<<35.12(1781798302254668983, 65513) traps: out of bounds memory access
  (func (export "v128.load32_zero.i32<<1.13") (param i32 i32) (result i64) (i64x2.extract_lane 1 (v128.load32_zero offset=24 (i32.add (i32.shl (local.get 0) (i32.const 1)) (local.get 1)))))
  ;; run: v128.load32_zero.i32<<1.13(18504, -16141) == 0
  ;; run: v128.load32_zero.i32<<1.13(-2147464870, 27952) == 0
  ;; run: v128.load32_zero.i32<<1.13(31934, 1641) traps: out of bounds memory access
  (func (export "v128.load32_zero.i64<<31.14") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load32_zero offset=0 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31)))))))
  ;; run: v128.load32_zero.i64<<31.14(3717369587625368504, 40282) == 1437468512
  ;; run: v128.load32_zero.i64<<31.14(1769675597813049272, 65532) == 1706956656
  ;; run: v128.load32_zero.i64<<31.14(-5434274689788456230, 65533) traps: out of bounds memory access
  (func (export "v128.load32_zero.i64<<48.15") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load32_zero offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (local.get 1)))))
  ;; run: v128.load32_zero.i64<<48.15(-7574053087819910665, 63082) == 0
  ;; run: v128.load32_zero.i64<<48.15(697974233590575847, 65508) == 0
  ;; run: v128.load32_zero.i64<<48.15(2857773058606694547, 65509) traps: out of bounds memory access
  (func (export "v128.load64_zero.i32<<4.16") (param i32 i32) (result i64) (i64x2.extract_lane 0 (v128.load64_zero offset=0 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 4))))))
  ;; run: v128.load64_zero.i32<<4.16(-1073738716, 9225) == 2557153084264429970
  ;; run: v128.load64_zero.i32<<4.16(268438839, 11400) == 7331323016584002516
  ;; run: v128.load64_zero.i32<<4.16(-536870593, 60425) traps: out of bounds memory access
  (func (export "v128.load64_zero.i64<<34.17") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load64_zero offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (i32.const 48)) (local.get 1)))))
  ;; run: v128.load64_zero.i64<<34.17(-6870924811306707037, 1143) == 0
  ;; run: v128.load64_zero.i64<<34.17(-342411920791917483, 65472) == 0
  ;; run: v128.load64_zero.i64<<34.17(689544614325307751, 65473) traps: out of bounds memory access
  (func (export "v128.load64_zero.i64<<0.18") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load64_zero offset=0 (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 0)))))))
  ;; run: v128.load64_zero.i64<<0.18(-8461749974495884084, -31665) == 5523100170608796347
  ;; run: v128.load64_zero.i64<<0.18(-4129363471714221249, 64697) == 7331323016584002516
  ;; run: v128.load64_zero.i64<<0.18(1117529840216486601, 19760) traps: out of bounds memory access
  (func (export "v128.load8x8_s.i32<<24.19") (param i32 i32) (result i64) (i64x2.extract_lane 1 (v128.load8x8_s offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.const 48)) (local.get 1)))))
  ;; run: v128.load8x8_s.i32<<24.19(1455620608, 33011) == 12665849963741239
  ;; run: v128.load8x8_s.i32<<24.19(1855132160, 65472) == 28710164158152816
  ;; run: v128.load8x8_s.i32<<24.19(384203008, 65473) traps: out of bounds memory access
  (func (export "v128.load8x8_s.i64<<40.20") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load8x8_s offset=0 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 40)))))))
  ;; run: v128.load8x8_s.i64<<40.20(6589987046907654795, 44318) == 18576914670354508
  ;; run: v128.load8x8_s.i64<<40.20(-110550764126090940, 65528) == -15480977682071596
  ;; run: v128.load8x8_s.i64<<40.20(6096943154153857096, 65529) traps: out of bounds memory access
  (func (export "v128.load8x8_s.i64<<3.21") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load8x8_s offset=0 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3)))))))
  ;; run: v128.load8x8_s.i64<<3.21(-5721035122229111903, 25207) == 33495311777857409
  ;; run: v128.load8x8_s.i64<<3.21(-1610984829417941037, 16736) == 28710164158152816
  ;; run: v128.load8x8_s.i64<<3.21(5986093714953473655, 35905) traps: out of bounds memory access
  (func (export "v128.load8x8_u.i32<<1.22") (param i32 i32) (result i64) (i64x2.extract_lane 0 (v128.load8x8_u offset=0 (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 1))))))
  ;; run: v128.load8x8_u.i32<<1.22(20804, 102164) == 18578014198825037
  ;; run: v128.load8x8_u.i32<<1.22(15129, 95786) == 56576616355791060
  ;; run: v128.load8x8_u.i32<<1.22(3949, 73427) traps: out of bounds memory access
  (func (export "v128.load8x8_u.i64<<63.23") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load8x8_u offset=0 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63)))))))
  ;; run: v128.load8x8_u.i64<<63.23(-384339167130680314, 49704) == 33777894856196227
  ;; run: v128.load8x8_u.i64<<63.23(1687381792710619550, 65528) == 28429788693069936
  ;; run: v128.load8x8_u.i64<<63.23(7589973738395927240, 65529) traps: out of bounds memory access
  (func (export "v128.load8x8_u.i64<<16.24") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load8x8_u offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (i32.const 48)) (local.get 1)))))
  ;; run: v128.load8x8_u.i64<<16.24(-5638095227198242816, 62636) == 50102593105690813
  ;; run: v128.load8x8_u.i64<<16.24(4674806099509903360, 65472) == 56576616355791060
  ;; run: v128.load8x8_u.i64<<16.24(4395149221714853888, 65473) traps: out of bounds memory access
  (func (export "v128.load16x4_s.i32<<4.25") (param i32 i32) (result i64) (i64x2.extract_lane 1 (v128.load16x4_s offset=24 (i32.add (i32.shl (local.get 0) (i32.const 4)) (local.get 1)))))
  ;; run: v128.load16x4_s.i32<<4.25(-1610610584, -1646) == -135390254057841
  ;; run: v128.load16x4_s.i32<<4.25(1073745751, 2672) == 111866718197616
  ;; run: v128.load16x4_s.i32<<4.25(1610615941, 14225) traps: out of bounds memory access
  (func (export "v128.load16x4_s.i64<<2.26") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load16x4_s offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 2)))))))
  ;; run: v128.load16x4_s.i64<<2.26(3255224736984087886, -37330) == 105243878625642
  ;; run: v128.load16x4_s.i64<<2.26(7193105911521488459, 18108) == -60327110607916
  ;; run: v128.load16x4_s.i64<<2.26(-2003896784924963908, 53497) traps: out of bounds memory access
  (func (export "v128.load16x4_s.i64<<32.27") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load16x4_s offset=0 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 32)))))))
  ;; run: v128.load16x4_s.i64<<32.27(6227554989962864033, 6121) == -83507049109825
  ;; run: v128.load16x4_s.i64<<32.27(1957378345138803133, 65528) == 111866718197616
  ;; run: v128.load16x4_s.i64<<32.27(-2742297658505207656, 65529) traps: out of bounds memory access
  (func (export "v128.load16x4_u.i32<<24.28") (param i32 i32) (result i64) (i64x2.extract_lane 0 (v128.load16x4_u offset=0 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 24))))))
  ;; run: v128.load16x4_u.i32<<24.28(605851392, 49715) == 10316511492884
  ;; run: v128.load16x4_u.i32<<24.28(913232384, 65528) == 221147866102740
  ;; run: v128.load16x4_u.i32<<24.28(-1801365504, 65529) traps: out of bounds memory access
  (func (export "v128.load16x4_u.i64<<8.29") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load16x4_u offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (local.get 1)))))
  ;; run: v128.load16x4_u.i64<<8.29(-8911460452513349399, -33187) == 97517232458339
  ;; run: v128.load16x4_u.i64<<8.29(1632383837092708400, 53216) == 111866718197616
  ;; run: v128.load16x4_u.i64<<8.29(-1050902850105769746, 4577) traps: out of bounds memory access
  (func (export "v128.load16x4_u.i64<<35.30") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load16x4_u offset=0 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35)))))))
  ;; run: v128.load16x4_u.i64<<35.30(-1430859682388878674, 9223) == 201279347386818
  ;; run: v128.load16x4_u.i64<<35.30(6600477838615808617, 65528) == 221147866102740
  ;; run: v128.load16x4_u.i64<<35.30(5007981520080734549, 65529) traps: out of bounds memory access
  (func (export "v128.load32x2_s.i32<<1.31") (param i32 i32) (result i64) (i64x2.extract_lane 1 (v128.load32x2_s offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.const 48)) (local.get 1)))))
  ;; run: v128.load32x2_s.i32<<1.31(-2147457882, -35247) == -802585893
  ;; run: v128.load32x2_s.i32<<1.31(-2147481773, 61722) == 1706956656
  ;; run: v128.load32x2_s.i32<<1.31(26411, 12651) traps: out of bounds memory access
  (func (export "v128.load32x2_s.i64<<31.32") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load32x2_s offset=0 (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 31)))))))
  ;; run: v128.load32x2_s.i64<<31.32(7989069687596084054, 47115) == -415196686
  ;; run: v128.load32x2_s.i64<<31.32(-3203314102470145414, 65528) == -920486956
  ;; run: v128.load32x2_s.i64<<31.32(6834598824221086354, 65529) traps: out of bounds memory access
  (func (export "v128.load32x2_s.i64<<48.33") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load32x2_s offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 48)))))))
  ;; run: v128.load32x2_s.i64<<48.33(-4156431718623198465, 44788) == -381510668
  ;; run: v128.load32x2_s.i64<<48.33(-6957696370386113844, 65512) == 1706956656
  ;; run: v128.load32x2_s.i64<<48.33(4971870432091719549, 65513) traps: out of bounds memory access
  (func (export "v128.load32x2_u.i32<<4.34") (param i32 i32) (result i64) (i64x2.extract_lane 0 (v128.load32x2_u offset=0 (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 4))))))
  ;; run: v128.load32x2_u.i32<<4.34(-536869221, 83939) == 629069616
  ;; run: v128.load32x2_u.i32<<4.34(-1073739061, 109736) == 3374480340
  ;; run: v128.load32x2_u.i32<<4.34(-268431536, 128249) traps: out of bounds memory access
  (func (export "v128.load32x2_u.i64<<34.35") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load32x2_u offset=0 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34)))))))
  ;; run: v128.load32x2_u.i64<<34.35(3275797248787335801, 23816) == 864871742
  ;; run: v128.load32x2_u.i64<<34.35(6411013779535330147, 65528) == 1706956656
  ;; run: v128.load32x2_u.i64<<34.35(4470455703114904942, 65529) traps: out of bounds memory access
  (func (export "v128.load32x2_u.i64<<0.36") (param i64 i32) (result i64) (i64x2.extract_lane 0 (v128.load32x2_u offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (local.get 1)))))
  ;; run: v128.load32x2_u.i64<<0.36(1290968801541657844, 16765) == 932243778
  ;; run: v128.load32x2_u.i64<<0.36(8165656724406031349, 44011) == 3374480340
  ;; run: v128.load32x2_u.i64<<0.36(5902103582391432001, 36000) traps: out of bounds memory access
  (func (export "v128.load8_lane.i32<<24.37") (param i32 i32) (result i64) (i64x2.extract_lane 1 (v128.load8_lane offset=24 15 (i32.add (i32.shl (local.get 0) (i32.const 24)) (local.get 1)) (v128.const i64x2 -1 -1))))
  ;; run: v128.load8_lane.i32<<24.37(236383232, 51082) == -9007199254740992001
  ;; run: v128.load8_lane.i32<<24.37(-1938220032, 65511) == 7349874591868649471
  ;; run: v128.load8_lane.i32<<24.37(1366523904, 65512) traps: out of bounds memory access
  (func (export "v128.load8_lane.i64<<40.38") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load8_lane offset=8 15 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (i32.const 48)) (local.get 1)) (v128.const i64x2 -1 -1))))
  ;; run: v128.load8_lane.i64<<40.38(4448769889765755727, 43037) == 2954361355555045375
  ;; run: v128.load8_lane.i64<<40.38(6622972253747733659, 65479) == 7349874591868649471
  ;; run: v128.load8_lane.i64<<40.38(-2789998796933422780, 65480) traps: out of bounds memory access
  (func (export "v128.load8_lane.i64<<3.39") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load8_lane offset=0 15 (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 3)))) (v128.const i64x2 -1 -1))))
  ;; run: v128.load8_lane.i64<<3.39(-1759198975367314080, 16531) == 6773413839565225983
  ;; run: v128.load8_lane.i64<<3.39(6477756653746784085, 50519) == 7349874591868649471
  ;; run: v128.load8_lane.i64<<3.39(-2673030225352191264, 26880) traps: out of bounds memory access
  (func (export "v128.load16_lane.i32<<1.40") (param i32 i32) (result i64) (i64x2.extract_lane 1 (v128.load16_lane offset=0 7 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 1))) (v128.const i64x2 -1 -1))))
  ;; run: v128.load16_lane.i32<<1.40(7171, -12702) == -7859907249668358145
  ;; run: v128.load16_lane.i32<<1.40(-2147467733, 33704) == 7331578718382456831
  ;; run: v128.load16_lane.i32<<1.40(-2147473524, 45287) traps: out of bounds memory access
  (func (export "v128.load16_lane.i64<<63.41") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load16_lane offset=0 7 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 63)))) (v128.const i64x2 -1 -1))))
  ;; run: v128.load16_lane.i64<<63.41(3680108951549795492, 19807) == -408701666183872513
  ;; run: v128.load16_lane.i64<<63.41(615785358252854941, 65534) == 7331578718382456831
  ;; run: v128.load16_lane.i64<<63.41(-2803529338853678969, 65535) traps: out of bounds memory access
  (func (export "v128.load16_lane.i64<<16.42") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load16_lane offset=0 7 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16)))) (v128.const i64x2 -1 -1))))
  ;; run: v128.load16_lane.i64<<16.42(3740520524877856768, 10238) == -8221602594741551105
  ;; run: v128.load16_lane.i64<<16.42(1884100540375760896, 65534) == 7331578718382456831
  ;; run: v128.load16_lane.i64<<16.42(-864650697290285056, 65535) traps: out of bounds memory access
  (func (export "v128.load32_lane.i32<<4.43") (param i32 i32) (result i64) (i64x2.extract_lane 1 (v128.load32_lane offset=8 3 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.const 48)) (local.get 1)) (v128.const i64x2 -1 -1))))
  ;; run: v128.load32_lane.i32<<4.43(1073745674, -49391) == 3497575332955815935
  ;; run: v128.load32_lane.i32<<4.43(536872548, 39300) == 7331323017504489471
  ;; run: v128.load32_lane.i32<<4.43(-805303417, 18261) traps: out of bounds memory access
  (func (export "v128.load32_lane.i64<<2.44") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load32_lane offset=0 3 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2)))) (v128.const i64x2 -1 -1))))
  ;; run: v128.load32_lane.i64<<2.44(-6685554666782058086, 49868) == -7281391896679677953
  ;; run: v128.load32_lane.i64<<2.44(2825223179075594110, 105972) == 7331323017504489471
  ;; run: v128.load32_lane.i64<<2.44(-6295813485913692841, 103769) traps: out of bounds memory access
  (func (export "v128.load32_lane.i64<<32.45") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load32_lane offset=8 3 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (i32.const 48)) (local.get 1)) (v128.const i64x2 -1 -1))))
  ;; run: v128.load32_lane.i64<<32.45(6288922384521301218, 13713) == 6246220425185984511
  ;; run: v128.load32_lane.i64<<32.45(-6696017181763519367, 65476) == 7331323017504489471
  ;; run: v128.load32_lane.i64<<32.45(7737055182163577584, 65477) traps: out of bounds memory access
  (func (export "v128.load64_lane.i32<<24.46") (param i32 i32) (result i64) (i64x2.extract_lane 1 (v128.load64_lane offset=0 1 (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 24))) (v128.const i64x2 -1 -1))))
  ;; run: v128.load64_lane.i32<<24.46(121351424, 51311) == -3519420334622317250
  ;; run: v128.load64_lane.i32<<24.46(561018624, 65528) == 7331323016584002516
  ;; run: v128.load64_lane.i32<<24.46(-1578055680, 65529) traps: out of bounds memory access
  (func (export "v128.load64_lane.i64<<8.47") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load64_lane offset=16 1 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 8)))) (v128.const i64x2 -1 -1))))
  ;; run: v128.load64_lane.i64<<8.47(-3304171432178614195, 40857) == -3953461371650777288
  ;; run: v128.load64_lane.i64<<8.47(-3978167102707072988, 56296) == 7331323016584002516
  ;; run: v128.load64_lane.i64<<8.47(3535228315092648036, 39913) traps: out of bounds memory access
  (func (export "v128.load64_lane.i64<<35.48") (param i64 i32) (result i64) (i64x2.extract_lane 1 (v128.load64_lane offset=0 1 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 35)))) (v128.const i64x2 -1 -1))))
  ;; run: v128.load64_lane.i64<<35.48(-2752225413983348610, 36465) == -2072616877860783790
  ;; run: v128.load64_lane.i64<<35.48(8594478269814848309, 65528) == 7331323016584002516
  ;; run: v128.load64_lane.i64<<35.48(-7726616221814702616, 65529) traps: out of bounds memory access
)
