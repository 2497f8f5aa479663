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
  (func (export "i32.load8_s.add") (param i32 i32) (result i32) (i32.load8_s offset=0 (i32.add (local.get 0) (local.get 1))))
  ;; run: i32.load8_s.add(-16, 116) == 73
  ;; run: i32.load8_s.add(-2147483648, -2147483632) == 125
  ;; run: i32.load8_s.add(-1, -1) traps: out of bounds memory access
  ;; run: i32.load8_s.add(65000, 100) == -97
  (func (export "i32.load8_u.add") (param i32 i32) (result i32) (i32.load8_u offset=3 (i32.add (local.get 0) (local.get 1))))
  ;; run: i32.load8_u.add(-16, 116) == 62
  ;; run: i32.load8_u.add(-2147483648, -2147483632) == 114
  ;; run: i32.load8_u.add(-1, -1) traps: out of bounds memory access
  ;; run: i32.load8_u.add(65000, 100) == 148
  (func (export "i32.load16_s.add") (param i32 i32) (result i32) (i32.load16_s offset=500 (i32.add (local.get 0) (local.get 1))))
  ;; run: i32.load16_s.add(-16, 116) == 7799
  ;; run: i32.load16_s.add(-2147483648, -2147483632) == 21163
  ;; run: i32.load16_s.add(-1, -1) traps: out of bounds memory access
  ;; run: i32.load16_s.add(65000, 100) traps: out of bounds memory access
  (func (export "i32.load16_u.add") (param i32 i32) (result i32) (i32.load16_u offset=0 (i32.add (local.get 0) (local.get 1))))
  ;; run: i32.load16_u.add(-16, 116) == 61513
  ;; run: i32.load16_u.add(-2147483648, -2147483632) == 9341
  ;; run: i32.load16_u.add(-1, -1) traps: out of bounds memory access
  ;; run: i32.load16_u.add(65000, 100) == 18079
  (func (export "i64.load8_s.add") (param i32 i32) (result i64) (i64.load8_s offset=3 (i32.add (local.get 0) (local.get 1))))
  ;; run: i64.load8_s.add(-16, 116) == 62
  ;; run: i64.load8_s.add(-2147483648, -2147483632) == 114
  ;; run: i64.load8_s.add(-1, -1) traps: out of bounds memory access
  ;; run: i64.load8_s.add(65000, 100) == -108
  (func (export "i64.load8_u.add") (param i32 i32) (result i64) (i64.load8_u offset=500 (i32.add (local.get 0) (local.get 1))))
  ;; run: i64.load8_u.add(-16, 116) == 119
  ;; run: i64.load8_u.add(-2147483648, -2147483632) == 171
  ;; run: i64.load8_u.add(-1, -1) traps: out of bounds memory access
  ;; run: i64.load8_u.add(65000, 100) traps: out of bounds memory access
  (func (export "i64.load16_s.add") (param i32 i32) (result i64) (i64.load16_s offset=0 (i32.add (local.get 0) (local.get 1))))
  ;; run: i64.load16_s.add(-16, 116) == -4023
  ;; run: i64.load16_s.add(-2147483648, -2147483632) == 9341
  ;; run: i64.load16_s.add(-1, -1) traps: out of bounds memory access
  ;; run: i64.load16_s.add(65000, 100) == 18079
  (func (export "i64.load16_u.add") (param i32 i32) (result i64) (i64.load16_u offset=3 (i32.add (local.get 0) (local.get 1))))
  ;; run: i64.load16_u.add(-16, 116) == 58686
  ;; run: i64.load16_u.add(-2147483648, -2147483632) == 6514
  ;; run: i64.load16_u.add(-1, -1) traps: out of bounds memory access
  ;; run: i64.load16_u.add(65000, 100) == 15252
  (func (export "i64.load32_s.add") (param i32 i32) (result i64) (i64.load32_s offset=500 (i32.add (local.get 0) (local.get 1))))
  ;; run: i64.load32_s.add(-16, 116) == 1824857719
  ;; run: i64.load32_s.add(-2147483648, -2147483632) == -1594273109
  ;; run: i64.load32_s.add(-1, -1) traps: out of bounds memory access
  ;; run: i64.load32_s.add(65000, 100) traps: out of bounds memory access
  (func (export "i64.load32_u.add") (param i32 i32) (result i64) (i64.load32_u offset=0 (i32.add (local.get 0) (local.get 1))))
  ;; run: i64.load32_u.add(-16, 116) == 1050144841
  ;; run: i64.load32_u.add(-2147483648, -2147483632) == 1925915773
  ;; run: i64.load32_u.add(-1, -1) traps: out of bounds memory access
  ;; run: i64.load32_u.add(65000, 100) == 2498578079
  (func (export "i32.load.add") (param i32 i32) (result i32) (i32.load offset=3 (i32.add (local.get 0) (local.get 1))))
  ;; run: i32.load.add(-16, 116) == 864871742
  ;; run: i32.load.add(-2147483648, -2147483632) == 1740642674
  ;; run: i32.load.add(-1, -1) traps: out of bounds memory access
  ;; run: i32.load.add(65000, 100) == -1981662316
  (func (export "i64.load.add") (param i32 i32) (result i64) (i64.load offset=500 (i32.add (local.get 0) (local.get 1))))
  ;; run: i64.load.add(-16, 116) == 603968417636359799
  ;; run: i64.load.add(-2147483648, -2147483632) == 4365657405216346795
  ;; run: i64.load.add(-1, -1) traps: out of bounds memory access
  ;; run: i64.load.add(65000, 100) traps: out of bounds memory access
  (func (export "f32.load.add") (param i32 i32) (result f32) (f32.load offset=0 (i32.add (local.get 0) (local.get 1))))
  ;; run: f32.load.add(-16, 116) == 0x1.2fe092p-2
  ;; run: f32.load.add(-2147483648, -2147483632) == 0x1.9648fap+102
  ;; run: f32.load.add(-1, -1) traps: out of bounds memory access
  ;; run: f32.load.add(65000, 100) == -0x1.da8d3ep-86
  (func (export "f64.load.add") (param i32 i32) (result f64) (f64.load offset=3 (i32.add (local.get 0) (local.get 1))))
  ;; run: f64.load.add(-16, 116) == -0x1.881da338ce53ep+243
  ;; run: f64.load.add(-2147483648, -2147483632) == 0x1.cb50e67c01972p-970
  ;; run: f64.load.add(-1, -1) traps: out of bounds memory access
  ;; run: f64.load.add(65000, 100) == 0x1.ed73089e23b94p-424
  (func (export "i32.load8_s.add_constant") (param i32) (result i32) (i32.load8_s offset=0 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i32.load8_s.add_constant(356) == 73
  ;; run: i32.load8_s.add_constant(255) traps: out of bounds memory access
  ;; run: i32.load8_s.add_constant(65700) == 8
  (func (export "i32.load8_u.add_constant") (param i32) (result i32) (i32.load8_u offset=3 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i32.load8_u.add_constant(356) == 62
  ;; run: i32.load8_u.add_constant(255) traps: out of bounds memory access
  ;; run: i32.load8_u.add_constant(65700) == 253
  (func (export "i32.load16_s.add_constant") (param i32) (result i32) (i32.load16_s offset=500 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i32.load16_s.add_constant(356) == 7799
  ;; run: i32.load16_s.add_constant(255) traps: out of bounds memory access
  ;; run: i32.load16_s.add_constant(65700) traps: out of bounds memory access
  (func (export "i32.load16_u.add_constant") (param i32) (result i32) (i32.load16_u offset=0 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i32.load16_u.add_constant(356) == 61513
  ;; run: i32.load16_u.add_constant(255) traps: out of bounds memory access
  ;; run: i32.load16_u.add_constant(65700) == 44808
  (func (export "i64.load8_s.add_constant") (param i32) (result i64) (i64.load8_s offset=3 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i64.load8_s.add_constant(356) == 62
  ;; run: i64.load8_s.add_constant(255) traps: out of bounds memory access
  ;; run: i64.load8_s.add_constant(65700) == -3
  (func (export "i64.load8_u.add_constant") (param i32) (result i64) (i64.load8_u offset=500 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i64.load8_u.add_constant(356) == 119
  ;; run: i64.load8_u.add_constant(255) traps: out of bounds memory access
  ;; run: i64.load8_u.add_constant(65700) traps: out of bounds memory access
  (func (export "i64.load16_s.add_constant") (param i32) (result i64) (i64.load16_s offset=0 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i64.load16_s.add_constant(356) == -4023
  ;; run: i64.load16_s.add_constant(255) traps: out of bounds memory access
  ;; run: i64.load16_s.add_constant(65700) == -20728
  (func (export "i64.load16_u.add_constant") (param i32) (result i64) (i64.load16_u offset=3 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i64.load16_u.add_constant(356) == 58686
  ;; run: i64.load16_u.add_constant(255) traps: out of bounds memory access
  ;; run: i64.load16_u.add_constant(65700) == 42237
  (func (export "i64.load32_s.add_constant") (param i32) (result i64) (i64.load32_s offset=500 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i64.load32_s.add_constant(356) == 1824857719
  ;; run: i64.load32_s.add_constant(255) traps: out of bounds memory access
  ;; run: i64.load32_s.add_constant(65700) traps: out of bounds memory access
  (func (export "i64.load32_u.add_constant") (param i32) (result i64) (i64.load32_u offset=0 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i64.load32_u.add_constant(356) == 1050144841
  ;; run: i64.load32_u.add_constant(255) traps: out of bounds memory access
  ;; run: i64.load32_u.add_constant(65700) == 4250316552
  (func (export "i32.load.add_constant") (param i32) (result i32) (i32.load offset=3 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i32.load.add_constant(356) == 864871742
  ;; run: i32.load.add_constant(255) traps: out of bounds memory access
  ;; run: i32.load.add_constant(65700) == -229923587
  (func (export "i64.load.add_constant") (param i32) (result i64) (i64.load offset=500 (i32.add (local.get 0) (i32.const -256))))
  ;; run: i64.load.add_constant(356) == 603968417636359799
  ;; run: i64.load.add_constant(255) traps: out of bounds memory access
  ;; run: i64.load.add_constant(65700) traps: out of bounds memory access
  (func (export "f32.load.add_constant") (param i32) (result f32) (f32.load offset=0 (i32.add (local.get 0) (i32.const -256))))
  ;; run: f32.load.add_constant(356) == 0x1.2fe092p-2
  ;; run: f32.load.add_constant(255) traps: out of bounds memory access
  ;; run: f32.load.add_constant(65700) == -0x1.ad5e1p+123
  (func (export "f64.load.add_constant") (param i32) (result f64) (f64.load offset=3 (i32.add (local.get 0) (i32.const -256))))
  ;; run: f64.load.add_constant(356) == -0x1.881da338ce53ep+243
  ;; run: f64.load.add_constant(255) traps: out of bounds memory access
  ;; run: f64.load.add_constant(65700) == -0x1.74099f24ba4fdp-785
  (func (export "i32.load8_s.sub") (param i32 i32) (result i32) (i32.load8_s offset=0 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i32.load8_s.sub(100, -100) == -123
  ;; run: i32.load8_s.sub(10, 11) traps: out of bounds memory access
  ;; run: i32.load8_s.sub(-1, -101) == 73
  (func (export "i32.load8_u.sub") (param i32 i32) (result i32) (i32.load8_u offset=3 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i32.load8_u.sub(100, -100) == 122
  ;; run: i32.load8_u.sub(10, 11) traps: out of bounds memory access
  ;; run: i32.load8_u.sub(-1, -101) == 62
  (func (export "i32.load16_s.sub") (param i32 i32) (result i32) (i32.load16_s offset=500 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i32.load16_s.sub(100, -100) == 23219
  ;; run: i32.load16_s.sub(10, 11) traps: out of bounds memory access
  ;; run: i32.load16_s.sub(-1, -101) == 7799
  (func (export "i32.load16_u.sub") (param i32 i32) (result i32) (i32.load16_u offset=0 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i32.load16_u.sub(100, -100) == 11397
  ;; run: i32.load16_u.sub(10, 11) traps: out of bounds memory access
  ;; run: i32.load16_u.sub(-1, -101) == 61513
  (func (export "i64.load8_s.sub") (param i32 i32) (result i64) (i64.load8_s offset=3 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i64.load8_s.sub(100, -100) == 122
  ;; run: i64.load8_s.sub(10, 11) traps: out of bounds memory access
  ;; run: i64.load8_s.sub(-1, -101) == 62
  (func (export "i64.load8_u.sub") (param i32 i32) (result i64) (i64.load8_u offset=500 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i64.load8_u.sub(100, -100) == 179
  ;; run: i64.load8_u.sub(10, 11) traps: out of bounds memory access
  ;; run: i64.load8_u.sub(-1, -101) == 119
  (func (export "i64.load16_s.sub") (param i32 i32) (result i64) (i64.load16_s offset=0 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i64.load16_s.sub(100, -100) == 11397
  ;; run: i64.load16_s.sub(10, 11) traps: out of bounds memory access
  ;; run: i64.load16_s.sub(-1, -101) == -4023
  (func (export "i64.load16_u.sub") (param i32 i32) (result i64) (i64.load16_u offset=3 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i64.load16_u.sub(100, -100) == 8570
  ;; run: i64.load16_u.sub(10, 11) traps: out of bounds memory access
  ;; run: i64.load16_u.sub(-1, -101) == 58686
  (func (export "i64.load32_s.sub") (param i32 i32) (result i64) (i64.load32_s offset=500 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i64.load32_s.sub(100, -100) == -1476306253
  ;; run: i64.load32_s.sub(10, 11) traps: out of bounds memory access
  ;; run: i64.load32_s.sub(-1, -101) == 1824857719
  (func (export "i64.load32_u.sub") (param i32 i32) (result i64) (i64.load32_u offset=0 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i64.load32_u.sub(100, -100) == 2060659845
  ;; run: i64.load32_u.sub(10, 11) traps: out of bounds memory access
  ;; run: i64.load32_u.sub(-1, -101) == 1050144841
  (func (export "i32.load.sub") (param i32 i32) (result i32) (i32.load offset=3 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i32.load.sub(100, -100) == 1875386746
  ;; run: i32.load.sub(10, 11) traps: out of bounds memory access
  ;; run: i32.load.sub(-1, -101) == 864871742
  (func (export "i64.load.sub") (param i32 i32) (result i64) (i64.load offset=500 (i32.sub (local.get 0) (local.get 1))))
  ;; run: i64.load.sub(100, -100) == 4944378787904182963
  ;; run: i64.load.sub(10, 11) traps: out of bounds memory access
  ;; run: i64.load.sub(-1, -101) == 603968417636359799
  (func (export "f32.load.sub") (param i32 i32) (result f32) (f32.load offset=0 (i32.sub (local.get 0) (local.get 1))))
  ;; run: f32.load.sub(100, -100) == 0x1.a6590ap+118
  ;; run: f32.load.sub(10, 11) traps: out of bounds memory access
  ;; run: f32.load.sub(-1, -101) == 0x1.2fe092p-2
  (func (export "f64.load.sub") (param i32 i32) (result f64) (f64.load offset=3 (i32.sub (local.get 0) (local.get 1))))
  ;; run: f64.load.sub(100, -100) == 0x1.4bd166fc8217ap-841
  ;; run: f64.load.sub(10, 11) traps: out of bounds memory access
  ;; run: f64.load.sub(-1, -101) == -0x1.881da338ce53ep+243
)
