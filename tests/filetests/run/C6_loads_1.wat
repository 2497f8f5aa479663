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
  (func (export "i32.load8_s.shl1") (param i32) (result i32) (i32.load8_s offset=0 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i32.load8_s.shl1(-2147483615) == 27
  ;; run: i32.load8_s.shl1(1073741824) traps: out of bounds memory access
  ;; run: i32.load8_s.shl1(33) == 27
  (func (export "i32.load8_u.shl1") (param i32) (result i32) (i32.load8_u offset=3 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i32.load8_u.shl1(-2147483615) == 16
  ;; run: i32.load8_u.shl1(1073741824) traps: out of bounds memory access
  ;; run: i32.load8_u.shl1(33) == 16
  (func (export "i32.load16_s.shl1") (param i32) (result i32) (i32.load16_s offset=500 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i32.load16_s.shl1(-2147483615) == -4023
  ;; run: i32.load16_s.shl1(1073741824) traps: out of bounds memory access
  ;; run: i32.load16_s.shl1(33) == -4023
  (func (export "i32.load16_u.shl1") (param i32) (result i32) (i32.load16_u offset=0 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i32.load16_u.shl1(-2147483615) == 49691
  ;; run: i32.load16_u.shl1(1073741824) traps: out of bounds memory access
  ;; run: i32.load16_u.shl1(33) == 49691
  (func (export "i64.load8_s.shl1") (param i32) (result i64) (i64.load8_s offset=3 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i64.load8_s.shl1(-2147483615) == 16
  ;; run: i64.load8_s.shl1(1073741824) traps: out of bounds memory access
  ;; run: i64.load8_s.shl1(33) == 16
  (func (export "i64.load8_u.shl1") (param i32) (result i64) (i64.load8_u offset=500 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i64.load8_u.shl1(-2147483615) == 73
  ;; run: i64.load8_u.shl1(1073741824) traps: out of bounds memory access
  ;; run: i64.load8_u.shl1(33) == 73
  (func (export "i64.load16_s.shl1") (param i32) (result i64) (i64.load16_s offset=0 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i64.load16_s.shl1(-2147483615) == -15845
  ;; run: i64.load16_s.shl1(1073741824) traps: out of bounds memory access
  ;; run: i64.load16_s.shl1(33) == -15845
  (func (export "i64.load16_u.shl1") (param i32) (result i64) (i64.load16_u offset=3 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i64.load16_u.shl1(-2147483615) == 46864
  ;; run: i64.load16_u.shl1(1073741824) traps: out of bounds memory access
  ;; run: i64.load16_u.shl1(33) == 46864
  (func (export "i64.load32_s.shl1") (param i32) (result i64) (i64.load32_s offset=500 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i64.load32_s.shl1(-2147483615) == 1050144841
  ;; run: i64.load32_s.shl1(1073741824) traps: out of bounds memory access
  ;; run: i64.load32_s.shl1(33) == 1050144841
  (func (export "i64.load32_u.shl1") (param i32) (result i64) (i64.load32_u offset=0 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i64.load32_u.shl1(-2147483615) == 275366427
  ;; run: i64.load32_u.shl1(1073741824) traps: out of bounds memory access
  ;; run: i64.load32_u.shl1(33) == 275366427
  (func (export "i32.load.shl1") (param i32) (result i32) (i32.load offset=3 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i32.load.shl1(-2147483615) == 90093328
  ;; run: i32.load.shl1(1073741824) traps: out of bounds memory access
  ;; run: i32.load.shl1(33) == 90093328
  (func (export "i64.load.shl1") (param i32) (result i64) (i64.load offset=500 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: i64.load.shl1(-2147483615) == -2723678433403473847
  ;; run: i64.load.shl1(1073741824) traps: out of bounds memory access
  ;; run: i64.load.shl1(33) == -2723678433403473847
  (func (export "f32.load.shl1") (param i32) (result f32) (f32.load offset=0 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: f32.load.shl1(-2147483615) == 0x1.d38436p-95
  ;; run: f32.load.shl1(1073741824) traps: out of bounds memory access
  ;; run: f32.load.shl1(33) == 0x1.d38436p-95
  (func (export "f64.load.shl1") (param i32) (result f64) (f64.load offset=3 (i32.shl (local.get 0) (i32.const 1))))
  ;; run: f64.load.shl1(-2147483615) == -0x1.a53ac055eb71p-480
  ;; run: f64.load.shl1(1073741824) traps: out of bounds memory access
  ;; run: f64.load.shl1(33) == -0x1.a53ac055eb71p-480
  (func (export "i32.load8_s.shl2") (param i32) (result i32) (i32.load8_s offset=0 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i32.load8_s.shl2(-1073741791) == 41
  ;; run: i32.load8_s.shl2(536870912) traps: out of bounds memory access
  (func (export "i32.load8_u.shl2") (param i32) (result i32) (i32.load8_u offset=3 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i32.load8_u.shl2(-1073741791) == 30
  ;; run: i32.load8_u.shl2(536870912) traps: out of bounds memory access
  (func (export "i32.load16_s.shl2") (param i32) (result i32) (i32.load16_s offset=500 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i32.load16_s.shl2(-1073741791) == -425
  ;; run: i32.load16_s.shl2(536870912) traps: out of bounds memory access
  (func (export "i32.load16_u.shl2") (param i32) (result i32) (i32.load16_u offset=0 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i32.load16_u.shl2(-1073741791) == 53289
  ;; run: i32.load16_u.shl2(536870912) traps: out of bounds memory access
  (func (export "i64.load8_s.shl2") (param i32) (result i64) (i64.load8_s offset=3 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i64.load8_s.shl2(-1073741791) == 30
  ;; run: i64.load8_s.shl2(536870912) traps: out of bounds memory access
  (func (export "i64.load8_u.shl2") (param i32) (result i64) (i64.load8_u offset=500 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i64.load8_u.shl2(-1073741791) == 87
  ;; run: i64.load8_u.shl2(536870912) traps: out of bounds memory access
  (func (export "i64.load16_s.shl2") (param i32) (result i64) (i64.load16_s offset=0 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i64.load16_s.shl2(-1073741791) == -12247
  ;; run: i64.load16_s.shl2(536870912) traps: out of bounds memory access
  (func (export "i64.load16_u.shl2") (param i32) (result i64) (i64.load16_u offset=3 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i64.load16_u.shl2(-1073741791) == 50462
  ;; run: i64.load16_u.shl2(536870912) traps: out of bounds memory access
  (func (export "i64.load32_s.shl2") (param i32) (result i64) (i64.load32_s offset=500 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i64.load32_s.shl2(-1073741791) == 1285946967
  ;; run: i64.load32_s.shl2(536870912) traps: out of bounds memory access
  (func (export "i64.load32_u.shl2") (param i32) (result i64) (i64.load32_u offset=0 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i64.load32_u.shl2(-1073741791) == 511168553
  ;; run: i64.load32_u.shl2(536870912) traps: out of bounds memory access
  (func (export "i32.load.shl2") (param i32) (result i32) (i32.load offset=3 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i32.load.shl2(-1073741791) == 325895454
  ;; run: i32.load.shl2(536870912) traps: out of bounds memory access
  (func (export "i64.load.shl2") (param i32) (result i64) (i64.load offset=500 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: i64.load.shl2(-1073741791) == -1710916013670400425
  ;; run: i64.load.shl2(536870912) traps: out of bounds memory access
  (func (export "f32.load.shl2") (param i32) (result f32) (f32.load offset=0 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: f32.load.shl2(-1073741791) == 0x1.efa052p-67
  ;; run: f32.load.shl2(536870912) traps: out of bounds memory access
  (func (export "f64.load.shl2") (param i32) (result f64) (f64.load offset=3 (i32.shl (local.get 0) (i32.const 2))))
  ;; run: f64.load.shl2(-1073741791) == -0x1.861ba136cc51ep-271
  ;; run: f64.load.shl2(536870912) traps: out of bounds memory access
  (func (export "i32.load8_s.shl3") (param i32) (result i32) (i32.load8_s offset=0 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i32.load8_s.shl3(-536870879) == 70
  ;; run: i32.load8_s.shl3(268435456) traps: out of bounds memory access
  (func (export "i32.load8_u.shl3") (param i32) (result i32) (i32.load8_u offset=3 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i32.load8_u.shl3(-536870879) == 59
  ;; run: i32.load8_u.shl3(268435456) traps: out of bounds memory access
  (func (export "i32.load16_s.shl3") (param i32) (result i32) (i32.load16_s offset=500 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i32.load16_s.shl3(-536870879) == 6771
  ;; run: i32.load16_s.shl3(268435456) traps: out of bounds memory access
  (func (export "i32.load16_u.shl3") (param i32) (result i32) (i32.load16_u offset=0 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i32.load16_u.shl3(-536870879) == 60742
  ;; run: i32.load16_u.shl3(268435456) traps: out of bounds memory access
  (func (export "i64.load8_s.shl3") (param i32) (result i64) (i64.load8_s offset=3 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i64.load8_s.shl3(-536870879) == 59
  ;; run: i64.load8_s.shl3(268435456) traps: out of bounds memory access
  (func (export "i64.load8_u.shl3") (param i32) (result i64) (i64.load8_u offset=500 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i64.load8_u.shl3(-536870879) == 115
  ;; run: i64.load8_u.shl3(268435456) traps: out of bounds memory access
  (func (export "i64.load16_s.shl3") (param i32) (result i64) (i64.load16_s offset=0 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i64.load16_s.shl3(-536870879) == -4794
  ;; run: i64.load16_s.shl3(268435456) traps: out of bounds memory access
  (func (export "i64.load16_u.shl3") (param i32) (result i64) (i64.load16_u offset=3 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i64.load16_u.shl3(-536870879) == 57915
  ;; run: i64.load16_u.shl3(268435456) traps: out of bounds memory access
  (func (export "i64.load32_s.shl3") (param i32) (result i64) (i64.load32_s offset=500 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i64.load32_s.shl3(-536870879) == 1757485683
  ;; run: i64.load32_s.shl3(268435456) traps: out of bounds memory access
  (func (export "i64.load32_u.shl3") (param i32) (result i64) (i64.load32_u offset=0 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i64.load32_u.shl3(-536870879) == 999615814
  ;; run: i64.load32_u.shl3(268435456) traps: out of bounds memory access
  (func (export "i32.load.shl3") (param i32) (result i32) (i32.load offset=3 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i32.load.shl3(-536870879) == 814342715
  ;; run: i32.load.shl3(268435456) traps: out of bounds memory access
  (func (export "i64.load.shl3") (param i32) (result i64) (i64.load offset=500 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: i64.load.shl3(-536870879) == 386947899105286771
  ;; run: i64.load.shl3(268435456) traps: out of bounds memory access
  (func (export "f32.load.shl3") (param i32) (result f32) (f32.load offset=0 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: f32.load.shl3(-536870879) == 0x1.29da8cp-8
  ;; run: f32.load.shl3(268435456) traps: out of bounds memory access
  (func (export "f64.load.shl3") (param i32) (result f64) (f64.load offset=3 (i32.shl (local.get 0) (i32.const 3))))
  ;; run: f64.load.shl3(-536870879) == -0x1.57ed73089e23bp+195
  ;; run: f64.load.shl3(268435456) traps: out of bounds memory access
  (func (export "i32.load8_s.add_shl3") (param i32 i32) (result i32) (i32.load8_s offset=0 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i32.load8_s.add_shl3(200, -16) == 5
  ;; run: i32.load8_s.add_shl3(64, 536870913) == 5
  ;; run: i32.load8_s.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "i32.load8_u.add_shl3") (param i32 i32) (result i32) (i32.load8_u offset=3 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i32.load8_u.add_shl3(200, -16) == 250
  ;; run: i32.load8_u.add_shl3(64, 536870913) == 250
  ;; run: i32.load8_u.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "i32.load16_s.add_shl3") (param i32 i32) (result i32) (i32.load16_s offset=500 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i32.load16_s.add_shl3(200, -16) == -9677
  ;; run: i32.load16_s.add_shl3(64, 536870913) == -9677
  ;; run: i32.load16_s.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "i32.load16_u.add_shl3") (param i32 i32) (result i32) (i32.load16_u offset=0 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i32.load16_u.add_shl3(200, -16) == 44037
  ;; run: i32.load16_u.add_shl3(64, 536870913) == 44037
  ;; run: i32.load16_u.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "i64.load8_s.add_shl3") (param i32 i32) (result i64) (i64.load8_s offset=3 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i64.load8_s.add_shl3(200, -16) == -6
  ;; run: i64.load8_s.add_shl3(64, 536870913) == -6
  ;; run: i64.load8_s.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "i64.load8_u.add_shl3") (param i32 i32) (result i64) (i64.load8_u offset=500 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i64.load8_u.add_shl3(200, -16) == 51
  ;; run: i64.load8_u.add_shl3(64, 536870913) == 51
  ;; run: i64.load8_u.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "i64.load16_s.add_shl3") (param i32 i32) (result i64) (i64.load16_s offset=0 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i64.load16_s.add_shl3(200, -16) == -21499
  ;; run: i64.load16_s.add_shl3(64, 536870913) == -21499
  ;; run: i64.load16_s.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "i64.load16_u.add_shl3") (param i32 i32) (result i64) (i64.load16_u offset=3 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i64.load16_u.add_shl3(200, -16) == 41466
  ;; run: i64.load16_u.add_shl3(64, 536870913) == 41466
  ;; run: i64.load16_u.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "i64.load32_s.add_shl3") (param i32 i32) (result i64) (i64.load32_s offset=500 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i64.load32_s.add_shl3(200, -16) == 679598643
  ;; run: i64.load32_s.add_shl3(64, 536870913) == 679598643
  ;; run: i64.load32_s.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "i64.load32_u.add_shl3") (param i32 i32) (result i64) (i64.load32_u offset=0 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i64.load32_u.add_shl3(200, -16) == 4199787525
  ;; run: i64.load32_u.add_shl3(64, 536870913) == 4199787525
  ;; run: i64.load32_u.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "i32.load.add_shl3") (param i32 i32) (result i32) (i32.load offset=3 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i32.load.add_shl3(200, -16) == -280452614
  ;; run: i32.load.add_shl3(64, 536870913) == -280452614
  ;; run: i32.load.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "i64.load.add_shl3") (param i32 i32) (result i64) (i64.load offset=500 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: i64.load.add_shl3(200, -16) == -4315162235841160653
  ;; run: i64.load.add_shl3(64, 536870913) == -4315162235841160653
  ;; run: i64.load.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "f32.load.add_shl3") (param i32 i32) (result f32) (f32.load offset=0 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: f32.load.add_shl3(200, -16) == -0x1.a7580ap+117
  ;; run: f32.load.add_shl3(64, 536870913) == -0x1.a7580ap+117
  ;; run: f32.load.add_shl3(0, 536870911) traps: out of bounds memory access
  (func (export "f64.load.add_shl3") (param i32 i32) (result f64) (f64.load offset=3 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 3)))))
  ;; run: f64.load.add_shl3(200, -16) == -0x1.43d96ef48a1fap-833
  ;; run: f64.load.add_shl3(64, 536870913) == -0x1.43d96ef48a1fap-833
  ;; run: f64.load.add_shl3(0, 536870911) traps: out of bounds memory access
)
