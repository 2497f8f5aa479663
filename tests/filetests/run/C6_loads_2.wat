;; test: run
;; i32 arithmetic in an address wraps at 2^32: every load by every form of index.
;; Written by generate.py.
(module
  (memory 1)
  (func $fill (local $i i32)
    (loop $next
      (i32.store8 (local.get $i) (i32.add (i32.const 13)
        (i32.add (i32.mul (local.get $i) (i32.const 167)) (i32.shr_u (local.get $i) (i32.const 8)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 65536)))))
  (start $fill)
  (func (export "i32.load8_s.mul") (param i32) (result i32) (i32.load8_s offset=0 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i32.load8_s.mul(-1431655760) == -115
  ;; run: i32.load8_s.mul(536870913) == -75
  ;; run: i32.load8_s.mul(-1) traps: out of bounds memory access
  (func (export "i32.load8_u.mul") (param i32) (result i32) (i32.load8_u offset=3 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i32.load8_u.mul(-1431655760) == 130
  ;; run: i32.load8_u.mul(536870913) == 170
  ;; run: i32.load8_u.mul(-1) traps: out of bounds memory access
  (func (export "i32.load16_s.mul") (param i32) (result i32) (i32.load16_s offset=500 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i32.load16_s.mul(-1431655760) == 25275
  ;; run: i32.load16_s.mul(536870913) == -29981
  ;; run: i32.load16_s.mul(-1) traps: out of bounds memory access
  (func (export "i32.load16_u.mul") (param i32) (result i32) (i32.load16_u offset=0 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i32.load16_u.mul(-1431655760) == 13453
  ;; run: i32.load16_u.mul(536870913) == 23733
  ;; run: i32.load16_u.mul(-1) traps: out of bounds memory access
  (func (export "i64.load8_s.mul") (param i32) (result i64) (i64.load8_s offset=3 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i64.load8_s.mul(-1431655760) == -126
  ;; run: i64.load8_s.mul(536870913) == -86
  ;; run: i64.load8_s.mul(-1) traps: out of bounds memory access
  (func (export "i64.load8_u.mul") (param i32) (result i64) (i64.load8_u offset=500 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i64.load8_u.mul(-1431655760) == 187
  ;; run: i64.load8_u.mul(536870913) == 227
  ;; run: i64.load8_u.mul(-1) traps: out of bounds memory access
  (func (export "i64.load16_s.mul") (param i32) (result i64) (i64.load16_s offset=0 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i64.load16_s.mul(-1431655760) == 13453
  ;; run: i64.load16_s.mul(536870913) == 23733
  ;; run: i64.load16_s.mul(-1) traps: out of bounds memory access
  (func (export "i64.load16_u.mul") (param i32) (result i64) (i64.load16_u offset=3 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i64.load16_u.mul(-1431655760) == 10626
  ;; run: i64.load16_u.mul(536870913) == 20906
  ;; run: i64.load16_u.mul(-1) traps: out of bounds memory access
  (func (export "i64.load32_s.mul") (param i32) (result i64) (i64.load32_s offset=500 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i64.load32_s.mul(-1431655760) == -1341562181
  ;; run: i64.load32_s.mul(536870913) == -667841821
  ;; run: i64.load32_s.mul(-1) traps: out of bounds memory access
  (func (export "i64.load32_u.mul") (param i32) (result i64) (i64.load32_u offset=0 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i64.load32_u.mul(-1431655760) == 2195403917
  ;; run: i64.load32_u.mul(536870913) == 2852347061
  ;; run: i64.load32_u.mul(-1) traps: out of bounds memory access
  (func (export "i32.load.mul") (param i32) (result i32) (i32.load offset=3 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i32.load.mul(-1431655760) == 2010130818
  ;; run: i32.load.mul(536870913) == -1611116118
  ;; run: i32.load.mul(-1) traps: out of bounds memory access
  (func (export "i64.load.mul") (param i32) (result i64) (i64.load offset=500 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: i64.load.mul(-1431655760) == 5523100170608796347
  ;; run: i64.load.mul(536870913) == 8416425609155152611
  ;; run: i64.load.mul(-1) traps: out of bounds memory access
  (func (export "f32.load.mul") (param i32) (result f32) (f32.load offset=0 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: f32.load.mul(-1431655760) == -0x1.b6691ap-122
  ;; run: f32.load.mul(536870913) == -0x1.06b96ap-43
  ;; run: f32.load.mul(-1) traps: out of bounds memory access
  (func (export "f64.load.mul") (param i32) (result f64) (f64.load offset=3 (i32.mul (local.get 0) (i32.const 24))))
  ;; run: f64.load.mul(-1431655760) == 0x1.cc51e77d02982p-713
  ;; run: f64.load.mul(536870913) == 0x1.4ed469ff851aap-70
  ;; run: f64.load.mul(-1) traps: out of bounds memory access
  (func (export "i32.load8_s.and") (param i32) (result i32) (i32.load8_s offset=0 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i32.load8_s.and(2147418403) == -18
  ;; run: i32.load8_s.and(-1) traps: out of bounds memory access
  (func (export "i32.load8_u.and") (param i32) (result i32) (i32.load8_u offset=3 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i32.load8_u.and(2147418403) == 227
  ;; run: i32.load8_u.and(-1) traps: out of bounds memory access
  (func (export "i32.load16_s.and") (param i32) (result i32) (i32.load16_s offset=500 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i32.load16_s.and(2147418403) == -15588
  ;; run: i32.load16_s.and(-1) traps: out of bounds memory access
  (func (export "i32.load16_u.and") (param i32) (result i32) (i32.load16_u offset=0 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i32.load16_u.and(2147418403) == 38382
  ;; run: i32.load16_u.and(-1) traps: out of bounds memory access
  (func (export "i64.load8_s.and") (param i32) (result i64) (i64.load8_s offset=3 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i64.load8_s.and(2147418403) == -29
  ;; run: i64.load8_s.and(-1) traps: out of bounds memory access
  (func (export "i64.load8_u.and") (param i32) (result i64) (i64.load8_u offset=500 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i64.load8_u.and(2147418403) == 28
  ;; run: i64.load8_u.and(-1) traps: out of bounds memory access
  (func (export "i64.load16_s.and") (param i32) (result i64) (i64.load16_s offset=0 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i64.load16_s.and(2147418403) == -27154
  ;; run: i64.load16_s.and(-1) traps: out of bounds memory access
  (func (export "i64.load16_u.and") (param i32) (result i64) (i64.load16_u offset=3 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i64.load16_u.and(2147418403) == 35555
  ;; run: i64.load16_u.and(-1) traps: out of bounds memory access
  (func (export "i64.load32_s.and") (param i32) (result i64) (i64.load32_s offset=500 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i64.load32_s.and(2147418403) == 292209436
  ;; run: i64.load32_s.and(-1) traps: out of bounds memory access
  (func (export "i64.load32_u.and") (param i32) (result i64) (i64.load32_u offset=0 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i64.load32_u.and(2147418403) == 3812398574
  ;; run: i64.load32_u.and(-1) traps: out of bounds memory access
  (func (export "i32.load.and") (param i32) (result i32) (i32.load offset=3 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i32.load.and(2147418403) == -667841821
  ;; run: i32.load.and(-1) traps: out of bounds memory access
  (func (export "i64.load.and") (param i32) (result i64) (i64.load offset=500 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: i64.load.and(2147418403) == -5978986211116924132
  ;; run: i64.load.and(-1) traps: out of bounds memory access
  (func (export "f32.load.and") (param i32) (result f32) (f32.load offset=0 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: f32.load.and(2147418403) == -0x1.792bdcp+71
  ;; run: f32.load.and(-1) traps: out of bounds memory access
  (func (export "f64.load.and") (param i32) (result f64) (f64.load offset=3 (i32.and (local.get 0) (i32.const 0x8000fff0))))
  ;; run: f64.load.and(2147418403) == 0x1.d267fd8318ae3p+845
  ;; run: f64.load.and(-1) traps: out of bounds memory access
  (func (export "i32.load8_s.extend8_s") (param i32) (result i32) (i32.load8_s offset=0 (i32.extend8_s (local.get 0))))
  ;; run: i32.load8_s.extend8_s(383) == -26
  ;; run: i32.load8_s.extend8_s(128) traps: out of bounds memory access
  (func (export "i32.load8_u.extend8_s") (param i32) (result i32) (i32.load8_u offset=3 (i32.extend8_s (local.get 0))))
  ;; run: i32.load8_u.extend8_s(383) == 219
  ;; run: i32.load8_u.extend8_s(128) traps: out of bounds memory access
  (func (export "i32.load16_s.extend8_s") (param i32) (result i32) (i32.load16_s offset=500 (i32.extend8_s (local.get 0))))
  ;; run: i32.load16_s.extend8_s(383) == -17644
  ;; run: i32.load16_s.extend8_s(128) traps: out of bounds memory access
  (func (export "i32.load16_u.extend8_s") (param i32) (result i32) (i32.load16_u offset=0 (i32.extend8_s (local.get 0))))
  ;; run: i32.load16_u.extend8_s(383) == 36326
  ;; run: i32.load16_u.extend8_s(128) traps: out of bounds memory access
  (func (export "i64.load8_s.extend8_s") (param i32) (result i64) (i64.load8_s offset=3 (i32.extend8_s (local.get 0))))
  ;; run: i64.load8_s.extend8_s(383) == -37
  ;; run: i64.load8_s.extend8_s(128) traps: out of bounds memory access
  (func (export "i64.load8_u.extend8_s") (param i32) (result i64) (i64.load8_u offset=500 (i32.extend8_s (local.get 0))))
  ;; run: i64.load8_u.extend8_s(383) == 20
  ;; run: i64.load8_u.extend8_s(128) traps: out of bounds memory access
  (func (export "i64.load16_s.extend8_s") (param i32) (result i64) (i64.load16_s offset=0 (i32.extend8_s (local.get 0))))
  ;; run: i64.load16_s.extend8_s(383) == -29210
  ;; run: i64.load16_s.extend8_s(128) traps: out of bounds memory access
  (func (export "i64.load16_u.extend8_s") (param i32) (result i64) (i64.load16_u offset=3 (i32.extend8_s (local.get 0))))
  ;; run: i64.load16_u.extend8_s(383) == 33499
  ;; run: i64.load16_u.extend8_s(128) traps: out of bounds memory access
  (func (export "i64.load32_s.extend8_s") (param i32) (result i64) (i64.load32_s offset=500 (i32.extend8_s (local.get 0))))
  ;; run: i64.load32_s.extend8_s(383) == 157465364
  ;; run: i64.load32_s.extend8_s(128) traps: out of bounds memory access
  (func (export "i64.load32_u.extend8_s") (param i32) (result i64) (i64.load32_u offset=0 (i32.extend8_s (local.get 0))))
  ;; run: i64.load32_u.extend8_s(383) == 3677654502
  ;; run: i64.load32_u.extend8_s(128) traps: out of bounds memory access
  (func (export "i32.load.extend8_s") (param i32) (result i32) (i32.load offset=3 (i32.extend8_s (local.get 0))))
  ;; run: i32.load.extend8_s(383) == -802585893
  ;; run: i32.load.extend8_s(128) traps: out of bounds memory access
  (func (export "i64.load.extend8_s") (param i32) (result i64) (i64.load offset=500 (i32.extend8_s (local.get 0))))
  ;; run: i64.load.extend8_s(383) == -6485649999783609580
  ;; run: i64.load.extend8_s(128) traps: out of bounds memory access
  (func (export "f32.load.extend8_s") (param i32) (result f32) (f32.load offset=0 (i32.extend8_s (local.get 0))))
  ;; run: f32.load.extend8_s(383) == -0x1.691bccp+55
  ;; run: f32.load.extend8_s(128) traps: out of bounds memory access
  (func (export "f64.load.extend8_s") (param i32) (result f64) (f64.load offset=3 (i32.extend8_s (local.get 0))))
  ;; run: f64.load.extend8_s(383) == 0x1.51e77d02982dbp+717
  ;; run: f64.load.extend8_s(128) traps: out of bounds memory access
  (func (export "i32.load8_s.extend16_s") (param i32) (result i32) (i32.load8_s offset=0 (i32.extend16_s (local.get 0))))
  ;; run: i32.load8_s.extend16_s(74565) == 51
  ;; run: i32.load8_s.extend16_s(65535) traps: out of bounds memory access
  (func (export "i32.load8_u.extend16_s") (param i32) (result i32) (i32.load8_u offset=3 (i32.extend16_s (local.get 0))))
  ;; run: i32.load8_u.extend16_s(74565) == 40
  ;; run: i32.load8_u.extend16_s(65535) traps: out of bounds memory access
  (func (export "i32.load16_s.extend16_s") (param i32) (result i32) (i32.load16_s offset=500 (i32.extend16_s (local.get 0))))
  ;; run: i32.load16_s.extend16_s(74565) == 2145
  ;; run: i32.load16_s.extend16_s(65535) traps: out of bounds memory access
  (func (export "i32.load16_u.extend16_s") (param i32) (result i32) (i32.load16_u offset=0 (i32.extend16_s (local.get 0))))
  ;; run: i32.load16_u.extend16_s(74565) == 55859
  ;; run: i32.load16_u.extend16_s(65535) traps: out of bounds memory access
  (func (export "i64.load8_s.extend16_s") (param i32) (result i64) (i64.load8_s offset=3 (i32.extend16_s (local.get 0))))
  ;; run: i64.load8_s.extend16_s(74565) == 40
  ;; run: i64.load8_s.extend16_s(65535) traps: out of bounds memory access
  (func (export "i64.load8_u.extend16_s") (param i32) (result i64) (i64.load8_u offset=500 (i32.extend16_s (local.get 0))))
  ;; run: i64.load8_u.extend16_s(74565) == 97
  ;; run: i64.load8_u.extend16_s(65535) traps: out of bounds memory access
  (func (export "i64.load16_s.extend16_s") (param i32) (result i64) (i64.load16_s offset=0 (i32.extend16_s (local.get 0))))
  ;; run: i64.load16_s.extend16_s(74565) == -9677
  ;; run: i64.load16_s.extend16_s(65535) traps: out of bounds memory access
  (func (export "i64.load16_u.extend16_s") (param i32) (result i64) (i64.load16_u offset=3 (i32.extend16_s (local.get 0))))
  ;; run: i64.load16_u.extend16_s(74565) == 53032
  ;; run: i64.load16_u.extend16_s(65535) traps: out of bounds memory access
  (func (export "i64.load32_s.extend16_s") (param i32) (result i64) (i64.load32_s offset=500 (i32.extend16_s (local.get 0))))
  ;; run: i64.load32_s.extend16_s(74565) == 1454311521
  ;; run: i64.load32_s.extend16_s(65535) traps: out of bounds memory access
  (func (export "i64.load32_u.extend16_s") (param i32) (result i64) (i64.load32_u offset=0 (i32.extend16_s (local.get 0))))
  ;; run: i64.load32_u.extend16_s(74565) == 679598643
  ;; run: i64.load32_u.extend16_s(65535) traps: out of bounds memory access
  (func (export "i32.load.extend16_s") (param i32) (result i32) (i32.load offset=3 (i32.extend16_s (local.get 0))))
  ;; run: i32.load.extend16_s(74565) == 494325544
  ;; run: i32.load.extend16_s(65535) traps: out of bounds memory access
  (func (export "i64.load.extend16_s") (param i32) (result i64) (i64.load offset=500 (i32.extend16_s (local.get 0))))
  ;; run: i64.load.extend16_s(74565) == -987514285289699231
  ;; run: i64.load.extend16_s(65535) traps: out of bounds memory access
  (func (export "f32.load.extend16_s") (param i32) (result f32) (f32.load offset=0 (i32.extend16_s (local.get 0))))
  ;; run: f32.load.extend16_s(74565) == 0x1.03b466p-46
  ;; run: f32.load.extend16_s(65535) traps: out of bounds memory access
  (func (export "f64.load.extend16_s") (param i32) (result f64) (f64.load offset=3 (i32.extend16_s (local.get 0))))
  ;; run: f64.load.extend16_s(74565) == -0x1.26bc41d76cf28p-110
  ;; run: f64.load.extend16_s(65535) traps: out of bounds memory access
)
