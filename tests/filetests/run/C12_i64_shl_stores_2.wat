;; test: run
;; A shifted i64 as the address of a store of each width, then as part of one; what lies there afterwards.
;; Written by generate_causes.py.
(module
  (memory 1)
  (func (export "at") (param i32) (result i64) (i64.load (local.get 0)))
  (func (export "i64.store8<<35") (param i64 i32)
    (i64.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))) (i64.const -8381779389105455377)) (i64.store8 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35)))) (i64.const -8381779389105455377)))
  ;; run: i64.store8<<35(-1426430360790659624, 62151)
  ;; run: at(0) == 239
  ;; run: at(62151) == 239
  ;; run: i64.store8<<35(-1426430360790659624, 65536) traps: out of bounds memory access
  (func (export "i64.store16<<35") (param i64 i32)
    (i64.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))) (i64.const -8381779389105455377)) (i64.store16 offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store16<<35(5609564401761991555, 31687)
  ;; run: at(0) == 48879
  ;; run: at(31711) == 48879
  ;; run: i64.store16<<35(5609564401761991555, 65511) traps: out of bounds memory access
  (func (export "i32.store<<35") (param i64 i32)
    (i32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))) (i32.const -1951535091)) (i32.store (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35)))) (i32.const -1951535091)))
  ;; run: i32.store<<35(2991183473651112146, 59949)
  ;; run: at(0) == 2343432205
  ;; run: at(59949) == 2343432205
  ;; run: i32.store<<35(2991183473651112146, 65533) traps: out of bounds memory access
  (func (export "i64.store<<35") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))) (i64.const -8381779389105455377)) (i64.store offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<35(-2228633730843084924, 52574)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(52630) == -8381779389105455377
  ;; run: i64.store<<35(-2228633730843084924, 65473) traps: out of bounds memory access
  (func (export "f32.store<<35") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))) (f32.const 0x1.8p+0)) (f32.store (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 35)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<35(-1380764850561151202, 39766)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(39766) == 1069547520
  ;; run: f32.store<<35(-1380764850561151202, 65533) traps: out of bounds memory access
  (func (export "f64.store<<35") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))) (f64.const -0x1.2p+1)) (f64.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 35)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<35(-3802127582352565246, 8047)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(8063) == -4611123068473966592
  ;; run: f64.store<<35(-3802127582352565246, 65513) traps: out of bounds memory access
  (func (export "v128.store<<35") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 35)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<35(6432867801504207482, 53012)
  ;; run: at(8) == 77
  ;; run: at(53020) == 77
  ;; run: v128.store<<35(6432867801504207482, 65521) traps: out of bounds memory access
  (func (export "i32.store8<<36") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))) (i32.const -1951535091)) (i32.store8 offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store8<<36(6920993314560533611, 52913)
  ;; run: at(0) == -8381779389105455603
  ;; run: at(52937) == 13
  ;; run: i32.store8<<36(6920993314560533611, 65512) traps: out of bounds memory access
  (func (export "i32.store16<<36") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))) (i32.const -1951535091)) (i32.store16 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36)))) (i32.const -1951535091)))
  ;; run: i32.store16<<36(-5712640280398722100, 39888)
  ;; run: at(0) == -8381779389105442803
  ;; run: at(39888) == 61453
  ;; run: i32.store16<<36(-5712640280398722100, 65535) traps: out of bounds memory access
  (func (export "i64.store32<<36") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))) (i64.const -8381779389105455377)) (i64.store32 offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<36(1743524320688310012, 56074)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(56130) == 3735928559
  ;; run: i64.store32<<36(1743524320688310012, 65477) traps: out of bounds memory access
  (func (export "i64.store<<36") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))) (i64.const -8381779389105455377)) (i64.store (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 36)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<36(5224403363900066319, 48131)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(48131) == -8381779389105455377
  ;; run: i64.store<<36(5224403363900066319, 65529) traps: out of bounds memory access
  (func (export "f32.store<<36") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))) (f32.const 0x1.8p+0)) (f32.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 36)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<36(-7267669285224363199, 60378)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(60394) == 1069547520
  ;; run: f32.store<<36(-7267669285224363199, 65517) traps: out of bounds memory access
  (func (export "f64.store<<36") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))) (f64.const -0x1.2p+1)) (f64.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 36)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<36(2737804676481215688, 32832)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(32832) == -4611123068473966592
  ;; run: f64.store<<36(2737804676481215688, 65529) traps: out of bounds memory access
  (func (export "v128.store<<36") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<36(8569044860218118639, 44050)
  ;; run: at(8) == 77
  ;; run: at(44058) == 77
  ;; run: v128.store<<36(8569044860218118639, 65521) traps: out of bounds memory access
  (func (export "i32.store8<<40") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (i32.const -1951535091)) (i32.store8 offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 40)))) (i32.const -1951535091)))
  ;; run: i32.store8<<40(-693134720252234204, 24237)
  ;; run: at(0) == -8381779389105455603
  ;; run: at(24253) == 13
  ;; run: i32.store8<<40(-693134720252234204, 65520) traps: out of bounds memory access
  (func (export "i32.store16<<40") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (i32.const -1951535091)) (i32.store16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 40)))) (i32.const -1951535091)))
  ;; run: i32.store16<<40(-8589630051158508934, 6063)
  ;; run: at(0) == -8381779389105442803
  ;; run: at(6063) == 61453
  ;; run: i32.store16<<40(-8589630051158508934, 65535) traps: out of bounds memory access
  (func (export "i64.store32<<40") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (i64.const -8381779389105455377)) (i64.store32 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40)))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<40(1063394891266971523, 45872)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(45872) == 3735928559
  ;; run: i64.store32<<40(1063394891266971523, 65533) traps: out of bounds memory access
  (func (export "i64.store<<40") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (i64.const -8381779389105455377)) (i64.store offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<40(-3256054412773774612, 46675)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(46699) == -8381779389105455377
  ;; run: i64.store<<40(-3256054412773774612, 65505) traps: out of bounds memory access
  (func (export "f32.store<<40") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (f32.const 0x1.8p+0)) (f32.store (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<40(-8505100657503905153, 32827)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(32827) == 1069547520
  ;; run: f32.store<<40(-8505100657503905153, 65533) traps: out of bounds memory access
  (func (export "f64.store<<40") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (f64.const -0x1.2p+1)) (f64.store offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (i32.const 48)) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<40(-710704615013377546, 23569)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(23625) == -4611123068473966592
  ;; run: f64.store<<40(-710704615013377546, 65473) traps: out of bounds memory access
  (func (export "v128.store<<40") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 40)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<40(8708132223089676986, 5571)
  ;; run: at(8) == 77
  ;; run: at(5579) == 77
  ;; run: v128.store<<40(8708132223089676986, 65521) traps: out of bounds memory access
  (func (export "i32.store8<<48") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (i32.const -1951535091)) (i32.store8 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 48)))) (i32.const -1951535091)))
  ;; run: i32.store8<<48(-8326867779564703854, 48567)
  ;; run: at(0) == -8381779389105455603
  ;; run: at(48567) == 13
  ;; run: i32.store8<<48(-8326867779564703854, 65536) traps: out of bounds memory access
  (func (export "i32.store16<<48") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (i32.const -1951535091)) (i32.store16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48)))) (i32.const -1951535091)))
  ;; run: i32.store16<<48(4578337312866402037, 9999)
  ;; run: at(0) == -8381779389105442803
  ;; run: at(9999) == 61453
  ;; run: i32.store16<<48(4578337312866402037, 65535) traps: out of bounds memory access
  (func (export "i64.store32<<48") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (i64.const -8381779389105455377)) (i64.store32 offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<48(-2777699300718458481, 25155)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(25179) == 3735928559
  ;; run: i64.store32<<48(-2777699300718458481, 65509) traps: out of bounds memory access
  (func (export "i64.store<<48") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (i64.const -8381779389105455377)) (i64.store (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<48(-3112678860341102669, 49127)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(49127) == -8381779389105455377
  ;; run: i64.store<<48(-3112678860341102669, 65529) traps: out of bounds memory access
  (func (export "f32.store<<48") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (f32.const 0x1.8p+0)) (f32.store offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (i32.const 48)) (local.get 1)) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<48(3661827568676940972, 24340)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(24396) == 1069547520
  ;; run: f32.store<<48(3661827568676940972, 65477) traps: out of bounds memory access
  (func (export "f64.store<<48") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (f64.const -0x1.2p+1)) (f64.store (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 48)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<48(-853790929566595466, 22845)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(22845) == -4611123068473966592
  ;; run: f64.store<<48(-853790929566595466, 65529) traps: out of bounds memory access
  (func (export "v128.store<<48") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (v128.const i64x2 -8381779389105455377 77)) (v128.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 48)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<48(-5376335360456360203, 732)
  ;; run: at(8) == 77
  ;; run: at(756) == 77
  ;; run: v128.store<<48(-5376335360456360203, 65505) traps: out of bounds memory access
  (func (export "i32.store8<<56") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))) (i32.const -1951535091)) (i32.store8 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56)))) (i32.const -1951535091)))
  ;; run: i32.store8<<56(-3614324467371629906, 25314)
  ;; run: at(0) == -8381779389105455603
  ;; run: at(25314) == 13
  ;; run: i32.store8<<56(-3614324467371629906, 65536) traps: out of bounds memory access
  (func (export "i32.store16<<56") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))) (i32.const -1951535091)) (i32.store16 offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store16<<56(-4750632043505626844, 64545)
  ;; run: at(0) == -8381779389105442803
  ;; run: at(64569) == 61453
  ;; run: i32.store16<<56(-4750632043505626844, 65511) traps: out of bounds memory access
  (func (export "i64.store32<<56") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))) (i64.const -8381779389105455377)) (i64.store32 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56)))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<56(1895275808515447646, 29685)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(29685) == 3735928559
  ;; run: i64.store32<<56(1895275808515447646, 65533) traps: out of bounds memory access
  (func (export "i64.store<<56") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))) (i64.const -8381779389105455377)) (i64.store offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<56(8798155800340423903, 55222)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(55278) == -8381779389105455377
  ;; run: i64.store<<56(8798155800340423903, 65473) traps: out of bounds memory access
  (func (export "f32.store<<56") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))) (f32.const 0x1.8p+0)) (f32.store (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 56)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<56(5963750490341455890, 44034)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(44034) == 1069547520
  ;; run: f32.store<<56(5963750490341455890, 65533) traps: out of bounds memory access
  (func (export "f64.store<<56") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))) (f64.const -0x1.2p+1)) (f64.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 56)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<56(-8395002472708218845, 48571)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(48587) == -4611123068473966592
  ;; run: f64.store<<56(-8395002472708218845, 65513) traps: out of bounds memory access
  (func (export "v128.store<<56") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 56)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<56(1069940387374728013, 58538)
  ;; run: at(8) == 77
  ;; run: at(58546) == 77
  ;; run: v128.store<<56(1069940387374728013, 65521) traps: out of bounds memory access
  (func (export "i64.store8<<63") (param i64 i32)
    (i64.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))) (i64.const -8381779389105455377)) (i64.store8 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63)))) (i64.const -8381779389105455377)))
  ;; run: i64.store8<<63(-3704608078097853490, 9577)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(9577) == 239
  ;; run: i64.store8<<63(-3704608078097853490, 65536) traps: out of bounds memory access
  (func (export "i64.store16<<63") (param i64 i32)
    (i64.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))) (i64.const -8381779389105455377)) (i64.store16 offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store16<<63(-7575640982284190381, 11521)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(11545) == 48879
  ;; run: i64.store16<<63(-7575640982284190381, 65511) traps: out of bounds memory access
  (func (export "i32.store<<63") (param i64 i32)
    (i32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))) (i32.const -1951535091)) (i32.store (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63)))) (i32.const -1951535091)))
  ;; run: i32.store<<63(183641510474591330, 30323)
  ;; run: at(0) == -8381779390497951731
  ;; run: at(30323) == 2343432205
  ;; run: i32.store<<63(183641510474591330, 65533) traps: out of bounds memory access
  (func (export "i64.store<<63") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))) (i64.const -8381779389105455377)) (i64.store offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<63(-5098611553647266894, 5625)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(5681) == -8381779389105455377
  ;; run: i64.store<<63(-5098611553647266894, 65473) traps: out of bounds memory access
  (func (export "f32.store<<63") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))) (f32.const 0x1.8p+0)) (f32.store (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 63)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<63(2135320320009411499, 64685)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(64685) == 1069547520
  ;; run: f32.store<<63(2135320320009411499, 65533) traps: out of bounds memory access
  (func (export "f64.store<<63") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))) (f64.const -0x1.2p+1)) (f64.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 63)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<63(231068590620528073, 48113)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(48129) == -4611123068473966592
  ;; run: f64.store<<63(231068590620528073, 65513) traps: out of bounds memory access
  (func (export "v128.store<<63") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 63)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<63(-6024106441696963576, 14036)
  ;; run: at(8) == 77
  ;; run: at(14044) == 77
  ;; run: v128.store<<63(-6024106441696963576, 65521) traps: out of bounds memory access
)
