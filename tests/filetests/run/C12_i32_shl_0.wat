;; test: run
;; An i32 shifted by 0 to 7 as an address, by itself and with an index: loads of each width.
;; The amount is that of the shift's type, whatever the access is. Written by generate_causes.py.
(module
  (memory 1)
  (func $fill (local $i i32)
    (loop $next
      (i32.store8 (local.get $i) (i32.add (i32.const 13)
        (i32.add (i32.mul (local.get $i) (i32.const 167)) (i32.shr_u (local.get $i) (i32.const 8)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 65536)))))
  (start $fill)
  (func (export "i32.load8_s<<0") (param i32 i32) (result i32 i32)
    (i32.load8_s (i32.shl (local.get 0) (i32.const 0)))
    (i32.load8_s (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 0)))))
  ;; run: i32.load8_s<<0(31101, -13473) == 17, -43
  ;; run: i32.load8_s<<0(43088, 22448) traps: out of bounds memory access
  (func (export "i32.load16_s<<0") (param i32 i32) (result i32 i32)
    (i32.load16_s (i32.shl (local.get 0) (i32.const 0)))
    (i32.load16_s offset=24 (i32.add (i32.shl (local.get 0) (i32.const 0)) (local.get 1))))
  ;; run: i32.load16_s<<0(25011, -24300) == -9677, 12168
  ;; run: i32.load16_s<<0(65536, -65536) traps: out of bounds memory access
  (func (export "i64.load32_s<<0") (param i32 i32) (result i64 i64)
    (i64.load32_s (i32.shl (local.get 0) (i32.const 0)))
    (i64.load32_s (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 0)))))
  ;; run: i64.load32_s<<0(53106, 83266) == 797499706, 662755634
  ;; run: i64.load32_s<<0(45258, 110791) traps: out of bounds memory access
  (func (export "i64.load<<0") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 0)))
    (i64.load offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<0(109, 43183) == -5110904137060004056, 1399710318855203202
  ;; run: i64.load<<0(65536, -65584) traps: out of bounds memory access
  (func (export "f32.load<<0") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 0)))
    (f32.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 0)))))
  ;; run: f32.load<<0(10634, 11627) == 0x1.15c678p-28, 0x1.09ba6cp-40
  ;; run: f32.load<<0(59373, 6160) traps: out of bounds memory access
  (func (export "f64.load<<0") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 0)))
    (f64.load offset=24 (i32.add (i32.shl (local.get 0) (i32.const 0)) (local.get 1))))
  ;; run: f64.load<<0(13083, -8194) == 0x1.72079d22b84ddp+749, -0x1.15ab30c65be17p-383
  ;; run: f64.load<<0(65536, -65536) traps: out of bounds memory access
  (func (export "v128.load<<0") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 0)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 0)))))))
  ;; run: v128.load<<0(26516, 78805) == 7932453452250175743, 3374739988946163903
  ;; run: v128.load<<0(55207, 120728) traps: out of bounds memory access
  (func (export "i32.load8_u<<1") (param i32 i32) (result i32 i32)
    (i32.load8_u (i32.shl (local.get 0) (i32.const 1)))
    (i32.load8_u offset=24 (i32.add (i32.shl (local.get 0) (i32.const 1)) (local.get 1))))
  ;; run: i32.load8_u<<1(-2147456790, 11795) == 42, 101
  ;; run: i32.load8_u<<1(-2147453665, 5546) traps: out of bounds memory access
  (func (export "i32.load16_u<<1") (param i32 i32) (result i32 i32)
    (i32.load16_u (i32.shl (local.get 0) (i32.const 1)))
    (i32.load16_u (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 1)))))
  ;; run: i32.load16_u<<1(-2147451226, 130378) == 17822, 26046
  ;; run: i32.load16_u<<1(32768, 65536) traps: out of bounds memory access
  (func (export "i64.load32_u<<1") (param i32 i32) (result i64 i64)
    (i64.load32_u (i32.shl (local.get 0) (i32.const 1)))
    (i64.load32_u offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.const 48)) (local.get 1))))
  ;; run: i64.load32_u<<1(21655, 22166) == 2902876088, 1706956656
  ;; run: i64.load32_u<<1(13867, 37743) traps: out of bounds memory access
  (func (export "i64.load<<1") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 1)))
    (i64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 1)))))
  ;; run: i64.load<<1(-2147454746, 7724) == -7787773106574022398, 7331323016584002516
  ;; run: i64.load<<1(-2147450880, -65536) traps: out of bounds memory access
  (func (export "f32.load<<1") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 1)))
    (f32.load offset=24 (i32.add (i32.shl (local.get 0) (i32.const 1)) (local.get 1))))
  ;; run: f32.load<<1(29018, 7472) == 0x1.5204b6p+34, 0x1.7c2eep+76
  ;; run: f32.load<<1(-2147481966, 62145) traps: out of bounds memory access
  (func (export "f64.load<<1") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 1)))
    (f64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 1)))))
  ;; run: f64.load<<1(-2147480909, 71006) == 0x1.6ef48a1fa53acp-38, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<1(32768, 65536) traps: out of bounds memory access
  (func (export "v128.load<<1") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 1)))))
    (i64x2.extract_lane 1 (v128.not (v128.load offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.const 48)) (local.get 1))))))
  ;; run: v128.load<<1(-2147468261, 34690) == 8583515007792865544, -7331323016584002517
  ;; run: v128.load<<1(-2147468026, 34221) traps: out of bounds memory access
  (func (export "i64.load8_s<<2") (param i32 i32) (result i64 i64)
    (i64.load8_s (i32.shl (local.get 0) (i32.const 2)))
    (i64.load8_s (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 2)))))
  ;; run: i64.load8_s<<2(10497, 89588) == 77, 86
  ;; run: i64.load8_s<<2(1354, 70952) traps: out of bounds memory access
  (func (export "i64.load16_s<<2") (param i32 i32) (result i64 i64)
    (i64.load16_s (i32.shl (local.get 0) (i32.const 2)))
    (i64.load16_s offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.const 48)) (local.get 1))))
  ;; run: i64.load16_s<<2(-2147472776, -26395) == 32214, 346
  ;; run: i64.load16_s<<2(1073758208, -65584) traps: out of bounds memory access
  (func (export "i32.load<<2") (param i32 i32) (result i32 i32)
    (i32.load (i32.shl (local.get 0) (i32.const 2)))
    (i32.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 2)))))
  ;; run: i32.load<<2(-2147477331, 18888) == -802585893, -1830075235
  ;; run: i32.load<<2(5077, 45225) traps: out of bounds memory access
  (func (export "i64.load<<2") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 2)))
    (i64.load offset=24 (i32.add (i32.shl (local.get 0) (i32.const 2)) (local.get 1))))
  ;; run: i64.load<<2(-1073735872, 523) == -336453829258636950, -3302399816108087231
  ;; run: i64.load<<2(16384, -65536) traps: out of bounds memory access
  (func (export "f32.load<<2") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 2)))
    (f32.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 2)))))
  ;; run: f32.load<<2(2939, 13600) == 0x1.f9aa5cp-57, -0x1.9d4ep+107
  ;; run: f32.load<<2(-2147477408, 90493) traps: out of bounds memory access
  (func (export "f64.load<<2") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 2)))
    (f64.load offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.const 48)) (local.get 1))))
  ;; run: f64.load<<2(1073750327, -32374) == -0x1.f58b10a63bc15p-400, -0x1.f68c11a73cc25p-159
  ;; run: f64.load<<2(-2147467264, -65584) traps: out of bounds memory access
  (func (export "v128.load<<2") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 2)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 2)))))))
  ;; run: v128.load<<2(-2147480300, 37196) == -169927380607899762, -2846513775616736663
  ;; run: v128.load<<2(1073751773, 25725) traps: out of bounds memory access
  (func (export "i64.load8_u<<3") (param i32 i32) (result i64 i64)
    (i64.load8_u (i32.shl (local.get 0) (i32.const 3)))
    (i64.load8_u offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.const 48)) (local.get 1))))
  ;; run: i64.load8_u<<3(1610614194, 53815) == 42, 101
  ;; run: i64.load8_u<<3(-2147483010, 60376) traps: out of bounds memory access
  (func (export "i64.load16_u<<3") (param i32 i32) (result i64 i64)
    (i64.load16_u (i32.shl (local.get 0) (i32.const 3)))
    (i64.load16_u (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 3)))))
  ;; run: i64.load16_u<<3(-536868647, 47414) == 29387, 26046
  ;; run: i64.load16_u<<3(-1610604544, -65536) traps: out of bounds memory access
  (func (export "i64.load32_s<<3") (param i32 i32) (result i64 i64)
    (i64.load32_s (i32.shl (local.get 0) (i32.const 3)))
    (i64.load32_s offset=24 (i32.add (i32.shl (local.get 0) (i32.const 3)) (local.get 1))))
  ;; run: i64.load32_s<<3(426, 62100) == 1066987850, 1706956656
  ;; run: i64.load32_s<<3(-536866702, 31829) traps: out of bounds memory access
  (func (export "i64.load<<3") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 3)))
    (i64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 3)))))
  ;; run: i64.load<<3(1610615045, 84000) == -119433310744406931, 7331323016584002516
  ;; run: i64.load<<3(-536862720, 65536) traps: out of bounds memory access
  (func (export "f32.load<<3") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 3)))
    (f32.load offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.const 48)) (local.get 1))))
  ;; run: f32.load<<3(-2147479708, 33956) == 0x1.6c1edp+60, 0x1.7c2eep+76
  ;; run: f32.load<<3(1073743789, 49757) traps: out of bounds memory access
  (func (export "f64.load<<3") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 3)))
    (f64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 3)))))
  ;; run: f64.load<<3(7571, 4960) == -0x1.b64bd166fc821p-223, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<3(-536862720, -65536) traps: out of bounds memory access
  (func (export "v128.load<<3") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 3)))))
    (i64x2.extract_lane 1 (v128.not (v128.load offset=24 (i32.add (i32.shl (local.get 0) (i32.const 3)) (local.get 1))))))
  ;; run: v128.load<<3(-1610606605, 16448) == 4821543445707697363, -7331323016584002517
  ;; run: v128.load<<3(1801, 51089) traps: out of bounds memory access
  (func (export "i32.load8_s<<4") (param i32 i32) (result i32 i32)
    (i32.load8_s (i32.shl (local.get 0) (i32.const 4)))
    (i32.load8_s (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 4)))))
  ;; run: i32.load8_s<<4(-1073740726, 42427) == -79, 84
  ;; run: i32.load8_s<<4(-268432300, 15040) traps: out of bounds memory access
  (func (export "i32.load16_s<<4") (param i32 i32) (result i32 i32)
    (i32.load16_s (i32.shl (local.get 0) (i32.const 4)))
    (i32.load16_s offset=24 (i32.add (i32.shl (local.get 0) (i32.const 4)) (local.get 1))))
  ;; run: i32.load16_s<<4(-536867656, -51531) == -168, -3766
  ;; run: i32.load16_s<<4(-268431360, -65536) traps: out of bounds memory access
  (func (export "i64.load32_u<<4") (param i32 i32) (result i64 i64)
    (i64.load32_u (i32.shl (local.get 0) (i32.const 4)))
    (i64.load32_u (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 4)))))
  ;; run: i64.load32_u<<4(268439485, 88119) == 2902876088, 2414363034
  ;; run: i64.load32_u<<4(1073745913, 130957) traps: out of bounds memory access
  (func (export "i64.load<<4") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 4)))
    (i64.load offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<4(1610616535, -39700) == -7209051723869409014, 8995146991859765995
  ;; run: i64.load<<4(268439552, -65584) traps: out of bounds memory access
  (func (export "f32.load<<4") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 4)))
    (f32.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 4)))))
  ;; run: f32.load<<4(2619, -34164) == 0x1.9c4fp+108, 0x1.3bec9ep+10
  ;; run: f32.load<<4(-1073740884, 50493) traps: out of bounds memory access
  (func (export "f64.load<<4") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 4)))
    (f64.load offset=24 (i32.add (i32.shl (local.get 0) (i32.const 4)) (local.get 1))))
  ;; run: f64.load<<4(-805304362, 8995) == -0x1.46dc61f78d12ap-78, 0x1.40d66bf1871cap+444
  ;; run: f64.load<<4(1879052288, -65536) traps: out of bounds memory access
  (func (export "v128.load<<4") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 4)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 4)))))))
  ;; run: v128.load<<4(-805302705, 107027) == -1327370146017126530, -3497575331159426720
  ;; run: v128.load<<4(536871576, 76145) traps: out of bounds memory access
  (func (export "i32.load16_u<<5") (param i32 i32) (result i32 i32)
    (i32.load16_u (i32.shl (local.get 0) (i32.const 5)))
    (i32.load16_u (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 5)))))
  ;; run: i32.load16_u<<5(1744830558, 68542) == 65368, 26046
  ;; run: i32.load16_u<<5(1207961600, 65536) traps: out of bounds memory access
  (func (export "i64.load<<5") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 5)))
    (i64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 5)))))
  ;; run: i64.load<<5(536872223, 23576) == 7041962325231695824, 7331323016584002516
  ;; run: i64.load<<5(-2013263872, -65536) traps: out of bounds memory access
  (func (export "f64.load<<5") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 5)))
    (f64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 5)))))
  ;; run: f64.load<<5(-1610611233, 113624) == 0x1.22b84dd368fe8p+926, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<5(-1879046144, 65536) traps: out of bounds memory access
  (func (export "i64.load8_s<<6") (param i32 i32) (result i64 i64)
    (i64.load8_s (i32.shl (local.get 0) (i32.const 6)))
    (i64.load8_s (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 6)))))
  ;; run: i64.load8_s<<6(1946157059, 45680) == 77, -114
  ;; run: i64.load8_s<<6(-1006632933, 67264) traps: out of bounds memory access
  (func (export "i64.load32_s<<6") (param i32 i32) (result i64 i64)
    (i64.load32_s (i32.shl (local.get 0) (i32.const 6)))
    (i64.load32_s (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 6)))))
  ;; run: i64.load32_s<<6(-1073741394, -18452) == -314138632, -1712174172
  ;; run: i64.load32_s<<6(-1946156809, 49725) traps: out of bounds memory access
  (func (export "f32.load<<6") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 6)))
    (f32.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 6)))))
  ;; run: f32.load<<6(335544380, 40535) == 0x1.d58638p-93, 0x1.5608bap+38
  ;; run: f32.load<<6(-1744829881, 102845) traps: out of bounds memory access
  (func (export "v128.load<<6") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 6)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 6)))))))
  ;; run: v128.load<<6(603980761, -46138) == -6101540078336699076, 3881121198812700614
  ;; run: v128.load<<6(2013266698, 15729) traps: out of bounds memory access
  (func (export "i64.load16_u<<7") (param i32 i32) (result i64 i64)
    (i64.load16_u (i32.shl (local.get 0) (i32.const 7)))
    (i64.load16_u (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 7)))))
  ;; run: i64.load16_u<<7(-1409286097, 59518) == 19364, 26046
  ;; run: i64.load16_u<<7(637534720, -65536) traps: out of bounds memory access
  (func (export "i64.load<<7") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 7)))
    (i64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 7)))))
  ;; run: i64.load<<7(-1207959267, 102008) == -6051326383955000805, 7331323016584002516
  ;; run: i64.load<<7(973079040, 65536) traps: out of bounds memory access
  (func (export "f64.load<<7") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 7)))
    (f64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 7)))))
  ;; run: f64.load<<7(738197701, 40312) == -0x1.9328be43d96efp-1010, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<7(-234880512, -65536) traps: out of bounds memory access
)
