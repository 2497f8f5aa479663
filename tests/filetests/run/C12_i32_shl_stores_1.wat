;; test: run
;; A shifted i32 as the address of a store of each width, then as part of one; what lies there afterwards.
;; Written by generate_causes.py.
(module
  (memory 1)
  (func (export "at") (param i32) (result i64) (i64.load (local.get 0)))
  (func (export "i32.store8<<16") (param i32 i32)
    (i32.store8 (i32.shl (local.get 0) (i32.const 16)) (i32.const -1951535091)) (i32.store8 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 16))) (i32.const -1951535091)))
  ;; run: i32.store8<<16(2095906816, 39858)
  ;; run: at(0) == 13
  ;; run: at(39858) == 13
  ;; run: i32.store8<<16(2095906816, 65536) traps: out of bounds memory access
  (func (export "i32.store16<<16") (param i32 i32)
    (i32.store16 (i32.shl (local.get 0) (i32.const 16)) (i32.const -1951535091)) (i32.store16 offset=24 (i32.add (i32.shl (local.get 0) (i32.const 16)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store16<<16(190316544, 55580)
  ;; run: at(0) == 61453
  ;; run: at(55604) == 61453
  ;; run: i32.store16<<16(190316544, 65511) traps: out of bounds memory access
  (func (export "i64.store32<<16") (param i32 i32)
    (i64.store32 (i32.shl (local.get 0) (i32.const 16)) (i64.const -8381779389105455377)) (i64.store32 (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 16))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<16(1887764480, 25972)
  ;; run: at(0) == 3735928559
  ;; run: at(25972) == 3735928559
  ;; run: i64.store32<<16(1887764480, 65533) traps: out of bounds memory access
  (func (export "i64.store<<16") (param i32 i32)
    (i64.store (i32.shl (local.get 0) (i32.const 16)) (i64.const -8381779389105455377)) (i64.store offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<16(1168048128, 58560)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(58616) == -8381779389105455377
  ;; run: i64.store<<16(1168048128, 65473) traps: out of bounds memory access
  (func (export "f32.store<<16") (param i32 i32)
    (f32.store (i32.shl (local.get 0) (i32.const 16)) (f32.const 0x1.8p+0)) (f32.store (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 16))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<16(1587281920, 21287)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(21287) == 1069547520
  ;; run: f32.store<<16(1587281920, 65533) traps: out of bounds memory access
  (func (export "f64.store<<16") (param i32 i32)
    (f64.store (i32.shl (local.get 0) (i32.const 16)) (f64.const -0x1.2p+1)) (f64.store offset=24 (i32.add (i32.shl (local.get 0) (i32.const 16)) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<16(-927727616, 44927)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(44951) == -4611123068473966592
  ;; run: f64.store<<16(-927727616, 65505) traps: out of bounds memory access
  (func (export "v128.store<<16") (param i32 i32)
    (v128.store (i32.shl (local.get 0) (i32.const 16)) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 16))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<16(-1825439744, 30108)
  ;; run: at(8) == 77
  ;; run: at(30116) == 77
  ;; run: v128.store<<16(-1825439744, 65521) traps: out of bounds memory access
  (func (export "i32.store8<<24") (param i32 i32)
    (i32.store8 (i32.shl (local.get 0) (i32.const 24)) (i32.const -1951535091)) (i32.store8 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 24))) (i32.const -1951535091)))
  ;; run: i32.store8<<24(1342977280, 22273)
  ;; run: at(0) == -8381779389105455603
  ;; run: at(22273) == 13
  ;; run: i32.store8<<24(1342977280, 65536) traps: out of bounds memory access
  (func (export "i32.store16<<24") (param i32 i32)
    (i32.store16 (i32.shl (local.get 0) (i32.const 24)) (i32.const -1951535091)) (i32.store16 offset=24 (i32.add (i32.shl (local.get 0) (i32.const 24)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store16<<24(-1336389632, 246)
  ;; run: at(0) == -8381779389105442803
  ;; run: at(270) == 61453
  ;; run: i32.store16<<24(-1336389632, 65511) traps: out of bounds memory access
  (func (export "i64.store32<<24") (param i32 i32)
    (i64.store32 (i32.shl (local.get 0) (i32.const 24)) (i64.const -8381779389105455377)) (i64.store32 (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 24))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<24(-750790656, 25057)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(25057) == 3735928559
  ;; run: i64.store32<<24(-750790656, 65533) traps: out of bounds memory access
  (func (export "i64.store<<24") (param i32 i32)
    (i64.store (i32.shl (local.get 0) (i32.const 24)) (i64.const -8381779389105455377)) (i64.store offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<24(1687879680, 44577)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(44633) == -8381779389105455377
  ;; run: i64.store<<24(1687879680, 65473) traps: out of bounds memory access
  (func (export "f32.store<<24") (param i32 i32)
    (f32.store (i32.shl (local.get 0) (i32.const 24)) (f32.const 0x1.8p+0)) (f32.store (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 24))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<24(-1899107584, 63723)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(63723) == 1069547520
  ;; run: f32.store<<24(-1899107584, 65533) traps: out of bounds memory access
  (func (export "f64.store<<24") (param i32 i32)
    (f64.store (i32.shl (local.get 0) (i32.const 24)) (f64.const -0x1.2p+1)) (f64.store offset=24 (i32.add (i32.shl (local.get 0) (i32.const 24)) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<24(596242176, 41858)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(41882) == -4611123068473966592
  ;; run: f64.store<<24(596242176, 65505) traps: out of bounds memory access
  (func (export "v128.store<<24") (param i32 i32)
    (v128.store (i32.shl (local.get 0) (i32.const 24)) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 24))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<24(-1000671232, 62899)
  ;; run: at(8) == 77
  ;; run: at(62907) == 77
  ;; run: v128.store<<24(-1000671232, 65521) traps: out of bounds memory access
  (func (export "i64.store8<<31") (param i32 i32)
    (i64.store8 (i32.shl (local.get 0) (i32.const 31)) (i64.const -8381779389105455377)) (i64.store8 offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store8<<31(450393400, 63649)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(63705) == 239
  ;; run: i64.store8<<31(450393400, 65480) traps: out of bounds memory access
  (func (export "i64.store16<<31") (param i32 i32)
    (i64.store16 (i32.shl (local.get 0) (i32.const 31)) (i64.const -8381779389105455377)) (i64.store16 (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 31))) (i64.const -8381779389105455377)))
  ;; run: i64.store16<<31(1153890880, 474)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(474) == 48879
  ;; run: i64.store16<<31(1153890880, 65535) traps: out of bounds memory access
  (func (export "i32.store<<31") (param i32 i32)
    (i32.store (i32.shl (local.get 0) (i32.const 31)) (i32.const -1951535091)) (i32.store offset=24 (i32.add (i32.shl (local.get 0) (i32.const 31)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store<<31(1812857370, 35146)
  ;; run: at(0) == -8381779390497951731
  ;; run: at(35170) == 2343432205
  ;; run: i32.store<<31(1812857370, 65509) traps: out of bounds memory access
  (func (export "i64.store<<31") (param i32 i32)
    (i64.store (i32.shl (local.get 0) (i32.const 31)) (i64.const -8381779389105455377)) (i64.store (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 31))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<31(-1552359756, 32924)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(32924) == -8381779389105455377
  ;; run: i64.store<<31(-1552359756, 65529) traps: out of bounds memory access
  (func (export "f32.store<<31") (param i32 i32)
    (f32.store (i32.shl (local.get 0) (i32.const 31)) (f32.const 0x1.8p+0)) (f32.store offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.const 48)) (local.get 1)) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<31(-1564727558, 8040)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(8096) == 1069547520
  ;; run: f32.store<<31(-1564727558, 65477) traps: out of bounds memory access
  (func (export "f64.store<<31") (param i32 i32)
    (f64.store (i32.shl (local.get 0) (i32.const 31)) (f64.const -0x1.2p+1)) (f64.store (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 31))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<31(-954398728, 43263)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(43263) == -4611123068473966592
  ;; run: f64.store<<31(-954398728, 65529) traps: out of bounds memory access
  (func (export "v128.store<<31") (param i32 i32)
    (v128.store (i32.shl (local.get 0) (i32.const 31)) (v128.const i64x2 -8381779389105455377 77)) (v128.store offset=24 (i32.add (i32.shl (local.get 0) (i32.const 31)) (local.get 1)) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<31(-1889647808, 10068)
  ;; run: at(8) == 77
  ;; run: at(10100) == 77
  ;; run: v128.store<<31(-1889647808, 65497) traps: out of bounds memory access
)
