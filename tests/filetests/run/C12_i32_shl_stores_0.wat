;; test: run
;; A shifted i32 as the address of a store of each width, then as part of one; what lies there afterwards.
;; Written by generate_causes.py.
(module
  (memory 1)
  (func (export "at") (param i32) (result i64) (i64.load (local.get 0)))
  (func (export "i32.store8<<0") (param i32 i32)
    (i32.store8 (i32.shl (local.get 0) (i32.const 0)) (i32.const -1951535091)) (i32.store8 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 0))) (i32.const -1951535091)))
  ;; run: i32.store8<<0(33746, -17437)
  ;; run: at(33746) == 13
  ;; run: at(16309) == 13
  ;; run: i32.store8<<0(33746, 31790) traps: out of bounds memory access
  (func (export "i32.store16<<0") (param i32 i32)
    (i32.store16 (i32.shl (local.get 0) (i32.const 0)) (i32.const -1951535091)) (i32.store16 offset=24 (i32.add (i32.shl (local.get 0) (i32.const 0)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store16<<0(62450, -3720)
  ;; run: at(62450) == 61453
  ;; run: at(58754) == 61453
  ;; run: i32.store16<<0(62450, 3061) traps: out of bounds memory access
  (func (export "i64.store32<<0") (param i32 i32)
    (i64.store32 (i32.shl (local.get 0) (i32.const 0)) (i64.const -8381779389105455377)) (i64.store32 (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 0))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<0(38644, 82679)
  ;; run: at(38644) == 3735928559
  ;; run: at(44035) == 3735928559
  ;; run: i64.store32<<0(38644, 104177) traps: out of bounds memory access
  (func (export "i64.store<<0") (param i32 i32)
    (i64.store (i32.shl (local.get 0) (i32.const 0)) (i64.const -8381779389105455377)) (i64.store offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<0(5979, 14690)
  ;; run: at(5979) == -8381779389105455377
  ;; run: at(20725) == -8381779389105455377
  ;; run: i64.store<<0(5979, 59494) traps: out of bounds memory access
  (func (export "f32.store<<0") (param i32 i32)
    (f32.store (i32.shl (local.get 0) (i32.const 0)) (f32.const 0x1.8p+0)) (f32.store (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 0))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<0(14624, 41659)
  ;; run: at(14624) == 1069547520
  ;; run: at(56283) == 1069547520
  ;; run: f32.store<<0(14624, 50909) traps: out of bounds memory access
  (func (export "f64.store<<0") (param i32 i32)
    (f64.store (i32.shl (local.get 0) (i32.const 0)) (f64.const -0x1.2p+1)) (f64.store offset=24 (i32.add (i32.shl (local.get 0) (i32.const 0)) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<0(21045, 3570)
  ;; run: at(21045) == -4611123068473966592
  ;; run: at(24639) == -4611123068473966592
  ;; run: f64.store<<0(21045, 44460) traps: out of bounds memory access
  (func (export "v128.store<<0") (param i32 i32)
    (v128.store (i32.shl (local.get 0) (i32.const 0)) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 0))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<0(61691, 68891)
  ;; run: at(61699) == 77
  ;; run: at(7208) == 77
  ;; run: v128.store<<0(61691, 127212) traps: out of bounds memory access
  (func (export "i64.store8<<1") (param i32 i32)
    (i64.store8 (i32.shl (local.get 0) (i32.const 1)) (i64.const -8381779389105455377)) (i64.store8 offset=24 (i32.add (i32.shl (local.get 0) (i32.const 1)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store8<<1(-2147473268, -1089)
  ;; run: at(20760) == 239
  ;; run: at(19695) == 239
  ;; run: i64.store8<<1(-2147473268, 44752) traps: out of bounds memory access
  (func (export "i64.store16<<1") (param i32 i32)
    (i64.store16 (i32.shl (local.get 0) (i32.const 1)) (i64.const -8381779389105455377)) (i64.store16 (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 1))) (i64.const -8381779389105455377)))
  ;; run: i64.store16<<1(9385, 37945)
  ;; run: at(18770) == 48879
  ;; run: at(19175) == 48879
  ;; run: i64.store16<<1(9385, 84305) traps: out of bounds memory access
  (func (export "i32.store<<1") (param i32 i32)
    (i32.store (i32.shl (local.get 0) (i32.const 1)) (i32.const -1951535091)) (i32.store offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.const 48)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store<<1(-2147467191, 26667)
  ;; run: at(32914) == 2343432205
  ;; run: at(59637) == 2343432205
  ;; run: i32.store<<1(-2147467191, 32563) traps: out of bounds memory access
  (func (export "i64.store<<1") (param i32 i32)
    (i64.store (i32.shl (local.get 0) (i32.const 1)) (i64.const -8381779389105455377)) (i64.store (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 1))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<1(-2147479860, 20328)
  ;; run: at(7576) == -8381779389105455377
  ;; run: at(27904) == -8381779389105455377
  ;; run: i64.store<<1(-2147479860, 57953) traps: out of bounds memory access
  (func (export "f32.store<<1") (param i32 i32)
    (f32.store (i32.shl (local.get 0) (i32.const 1)) (f32.const 0x1.8p+0)) (f32.store offset=24 (i32.add (i32.shl (local.get 0) (i32.const 1)) (local.get 1)) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<1(28792, -44428)
  ;; run: at(57584) == 1069547520
  ;; run: at(13180) == 1069547520
  ;; run: f32.store<<1(28792, 7925) traps: out of bounds memory access
  (func (export "f64.store<<1") (param i32 i32)
    (f64.store (i32.shl (local.get 0) (i32.const 1)) (f64.const -0x1.2p+1)) (f64.store (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 1))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<1(3110, 6566)
  ;; run: at(6220) == -4611123068473966592
  ;; run: at(346) == -4611123068473966592
  ;; run: f64.store<<1(3110, 71749) traps: out of bounds memory access
  (func (export "v128.store<<1") (param i32 i32)
    (v128.store (i32.shl (local.get 0) (i32.const 1)) (v128.const i64x2 -8381779389105455377 77)) (v128.store offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.const 48)) (local.get 1)) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<1(-2147468936, 28145)
  ;; run: at(29432) == 77
  ;; run: at(57633) == 77
  ;; run: v128.store<<1(-2147468936, 36041) traps: out of bounds memory access
  (func (export "i32.store8<<2") (param i32 i32)
    (i32.store8 (i32.shl (local.get 0) (i32.const 2)) (i32.const -1951535091)) (i32.store8 (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 2))) (i32.const -1951535091)))
  ;; run: i32.store8<<2(1073755015, 111628)
  ;; run: at(52764) == 13
  ;; run: at(58864) == 13
  ;; run: i32.store8<<2(1073755015, 118300) traps: out of bounds memory access
  (func (export "i32.store16<<2") (param i32 i32)
    (i32.store16 (i32.shl (local.get 0) (i32.const 2)) (i32.const -1951535091)) (i32.store16 offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.const 48)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store16<<2(-2147476500, 30221)
  ;; run: at(28592) == 61453
  ;; run: at(58869) == 61453
  ;; run: i32.store16<<2(-2147476500, 36887) traps: out of bounds memory access
  (func (export "i64.store32<<2") (param i32 i32)
    (i64.store32 (i32.shl (local.get 0) (i32.const 2)) (i64.const -8381779389105455377)) (i64.store32 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 2))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<2(-1073732908, 27162)
  ;; run: at(35664) == 3735928559
  ;; run: at(62826) == 3735928559
  ;; run: i64.store32<<2(-1073732908, 29869) traps: out of bounds memory access
  (func (export "i64.store<<2") (param i32 i32)
    (i64.store (i32.shl (local.get 0) (i32.const 2)) (i64.const -8381779389105455377)) (i64.store offset=24 (i32.add (i32.shl (local.get 0) (i32.const 2)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<2(-1073730222, -21429)
  ;; run: at(46408) == -8381779389105455377
  ;; run: at(25003) == -8381779389105455377
  ;; run: i64.store<<2(-1073730222, 19097) traps: out of bounds memory access
  (func (export "f32.store<<2") (param i32 i32)
    (f32.store (i32.shl (local.get 0) (i32.const 2)) (f32.const 0x1.8p+0)) (f32.store (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 2))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<2(488, 27760)
  ;; run: at(1952) == 1069547520
  ;; run: at(25808) == 1069547520
  ;; run: f32.store<<2(488, 67485) traps: out of bounds memory access
  (func (export "f64.store<<2") (param i32 i32)
    (f64.store (i32.shl (local.get 0) (i32.const 2)) (f64.const -0x1.2p+1)) (f64.store offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.const 48)) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<2(4738, 28435)
  ;; run: at(18952) == -4611123068473966592
  ;; run: at(47443) == -4611123068473966592
  ;; run: f64.store<<2(4738, 46521) traps: out of bounds memory access
  (func (export "v128.store<<2") (param i32 i32)
    (v128.store (i32.shl (local.get 0) (i32.const 2)) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 2))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<2(-1073731867, -25745)
  ;; run: at(39836) == 77
  ;; run: at(14091) == 77
  ;; run: v128.store<<2(-1073731867, 25693) traps: out of bounds memory access
  (func (export "i64.store8<<3") (param i32 i32)
    (i64.store8 (i32.shl (local.get 0) (i32.const 3)) (i64.const -8381779389105455377)) (i64.store8 offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store8<<3(536874363, 31861)
  ;; run: at(27608) == 239
  ;; run: at(59525) == 239
  ;; run: i64.store8<<3(536874363, 37872) traps: out of bounds memory access
  (func (export "i64.store16<<3") (param i32 i32)
    (i64.store16 (i32.shl (local.get 0) (i32.const 3)) (i64.const -8381779389105455377)) (i64.store16 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 3))) (i64.const -8381779389105455377)))
  ;; run: i64.store16<<3(3935, 19449)
  ;; run: at(31480) == 48879
  ;; run: at(50929) == 48879
  ;; run: i64.store16<<3(3935, 34055) traps: out of bounds memory access
  (func (export "i32.store<<3") (param i32 i32)
    (i32.store (i32.shl (local.get 0) (i32.const 3)) (i32.const -1951535091)) (i32.store offset=24 (i32.add (i32.shl (local.get 0) (i32.const 3)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store<<3(-1073736175, -17221)
  ;; run: at(45192) == 2343432205
  ;; run: at(27995) == 2343432205
  ;; run: i32.store<<3(-1073736175, 20317) traps: out of bounds memory access
  (func (export "i64.store<<3") (param i32 i32)
    (i64.store (i32.shl (local.get 0) (i32.const 3)) (i64.const -8381779389105455377)) (i64.store (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 3))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<3(-536862768, 108799)
  ;; run: at(65152) == -8381779389105455377
  ;; run: at(43647) == -8381779389105455377
  ;; run: i64.store<<3(-536862768, 130681) traps: out of bounds memory access
  (func (export "f32.store<<3") (param i32 i32)
    (f32.store (i32.shl (local.get 0) (i32.const 3)) (f32.const 0x1.8p+0)) (f32.store offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.const 48)) (local.get 1)) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<3(-536866799, 23952)
  ;; run: at(32904) == 1069547520
  ;; run: at(56912) == 1069547520
  ;; run: f32.store<<3(-536866799, 32573) traps: out of bounds memory access
  (func (export "f64.store<<3") (param i32 i32)
    (f64.store (i32.shl (local.get 0) (i32.const 3)) (f64.const -0x1.2p+1)) (f64.store (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 3))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<3(-1073738943, -19816)
  ;; run: at(23048) == -4611123068473966592
  ;; run: at(3232) == -4611123068473966592
  ;; run: f64.store<<3(-1073738943, 42481) traps: out of bounds memory access
  (func (export "v128.store<<3") (param i32 i32)
    (v128.store (i32.shl (local.get 0) (i32.const 3)) (v128.const i64x2 -8381779389105455377 77)) (v128.store offset=24 (i32.add (i32.shl (local.get 0) (i32.const 3)) (local.get 1)) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<3(1610617264, -21716)
  ;; run: at(36232) == 77
  ;; run: at(14540) == 77
  ;; run: v128.store<<3(1610617264, 29273) traps: out of bounds memory access
  (func (export "i32.store8<<4") (param i32 i32)
    (i32.store8 (i32.shl (local.get 0) (i32.const 4)) (i32.const -1951535091)) (i32.store8 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 4))) (i32.const -1951535091)))
  ;; run: i32.store8<<4(536871884, 6491)
  ;; run: at(15552) == 13
  ;; run: at(22043) == 13
  ;; run: i32.store8<<4(536871884, 49984) traps: out of bounds memory access
  (func (export "i32.store16<<4") (param i32 i32)
    (i32.store16 (i32.shl (local.get 0) (i32.const 4)) (i32.const -1951535091)) (i32.store16 offset=24 (i32.add (i32.shl (local.get 0) (i32.const 4)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store16<<4(-1073739665, 16424)
  ;; run: at(34544) == 61453
  ;; run: at(50992) == 61453
  ;; run: i32.store16<<4(-1073739665, 30967) traps: out of bounds memory access
  (func (export "i64.store32<<4") (param i32 i32)
    (i64.store32 (i32.shl (local.get 0) (i32.const 4)) (i64.const -8381779389105455377)) (i64.store32 (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 4))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<4(-268434825, 46011)
  ;; run: at(10096) == 3735928559
  ;; run: at(35915) == 3735928559
  ;; run: i64.store32<<4(-268434825, 75629) traps: out of bounds memory access
  (func (export "i64.store<<4") (param i32 i32)
    (i64.store (i32.shl (local.get 0) (i32.const 4)) (i64.const -8381779389105455377)) (i64.store offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<4(1073745606, -8629)
  ;; run: at(60512) == -8381779389105455377
  ;; run: at(51939) == -8381779389105455377
  ;; run: i64.store<<4(1073745606, 4961) traps: out of bounds memory access
  (func (export "f32.store<<4") (param i32 i32)
    (f32.store (i32.shl (local.get 0) (i32.const 4)) (f32.const 0x1.8p+0)) (f32.store (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 4))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<4(-1879045554, -20089)
  ;; run: at(42208) == 1069547520
  ;; run: at(22119) == 1069547520
  ;; run: f32.store<<4(-1879045554, 23325) traps: out of bounds memory access
  (func (export "f64.store<<4") (param i32 i32)
    (f64.store (i32.shl (local.get 0) (i32.const 4)) (f64.const -0x1.2p+1)) (f64.store offset=24 (i32.add (i32.shl (local.get 0) (i32.const 4)) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<4(-1073741418, 46392)
  ;; run: at(6496) == -4611123068473966592
  ;; run: at(52912) == -4611123068473966592
  ;; run: f64.store<<4(-1073741418, 59009) traps: out of bounds memory access
  (func (export "v128.store<<4") (param i32 i32)
    (v128.store (i32.shl (local.get 0) (i32.const 4)) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 4))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<4(268436470, 25000)
  ;; run: at(16232) == 77
  ;; run: at(8784) == 77
  ;; run: v128.store<<4(268436470, 81745) traps: out of bounds memory access
  (func (export "i32.store8<<8") (param i32 i32)
    (i32.store8 (i32.shl (local.get 0) (i32.const 8)) (i32.const -1951535091)) (i32.store8 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 8))) (i32.const -1951535091)))
  ;; run: i32.store8<<8(704643252, -42410)
  ;; run: at(46080) == 13
  ;; run: at(3670) == 13
  ;; run: i32.store8<<8(704643252, 19456) traps: out of bounds memory access
  (func (export "i32.store16<<8") (param i32 i32)
    (i32.store16 (i32.shl (local.get 0) (i32.const 8)) (i32.const -1951535091)) (i32.store16 offset=24 (i32.add (i32.shl (local.get 0) (i32.const 8)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store16<<8(-436207386, -28343)
  ;; run: at(58880) == 61453
  ;; run: at(30561) == 61453
  ;; run: i32.store16<<8(-436207386, 6631) traps: out of bounds memory access
  (func (export "i64.store32<<8") (param i32 i32)
    (i64.store32 (i32.shl (local.get 0) (i32.const 8)) (i64.const -8381779389105455377)) (i64.store32 (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 8))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<8(1946157175, 32513)
  ;; run: at(30464) == 3735928559
  ;; run: at(2049) == 3735928559
  ;; run: i64.store32<<8(1946157175, 95997) traps: out of bounds memory access
  (func (export "i64.store<<8") (param i32 i32)
    (i64.store (i32.shl (local.get 0) (i32.const 8)) (i64.const -8381779389105455377)) (i64.store offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 8)) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<8(1006633174, -41775)
  ;; run: at(54784) == -8381779389105455377
  ;; run: at(13065) == -8381779389105455377
  ;; run: i64.store<<8(1006633174, 10689) traps: out of bounds memory access
  (func (export "f32.store<<8") (param i32 i32)
    (f32.store (i32.shl (local.get 0) (i32.const 8)) (f32.const 0x1.8p+0)) (f32.store (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 8))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<8(-67108771, -2214)
  ;; run: at(23808) == 1069547520
  ;; run: at(21594) == 1069547520
  ;; run: f32.store<<8(-67108771, 41725) traps: out of bounds memory access
  (func (export "f64.store<<8") (param i32 i32)
    (f64.store (i32.shl (local.get 0) (i32.const 8)) (f64.const -0x1.2p+1)) (f64.store offset=24 (i32.add (i32.shl (local.get 0) (i32.const 8)) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<8(-872415021, -3607)
  ;; run: at(54016) == -4611123068473966592
  ;; run: at(50433) == -4611123068473966592
  ;; run: f64.store<<8(-872415021, 11489) traps: out of bounds memory access
  (func (export "v128.store<<8") (param i32 i32)
    (v128.store (i32.shl (local.get 0) (i32.const 8)) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 8))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<8(-67108657, 87683)
  ;; run: at(53000) == 77
  ;; run: at(34699) == 77
  ;; run: v128.store<<8(-67108657, 118513) traps: out of bounds memory access
)
