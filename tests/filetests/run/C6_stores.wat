;; test: run
;; i32 arithmetic in an address wraps at 2^32: every store by forms of index. The result is
;; what lies at the address afterwards. Written by generate.py.
(module
  (memory 1)
  (func (export "at") (param i32) (result i64) (i64.load (local.get 0)))
  (func (export "i32.store8.add") (param i32 i32) (i32.store8 (i32.add (local.get 0) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store8.add(-16, 116)
  ;; run: at(100) == 13
  ;; run: i64.store.clear(100)
  ;; run: i32.store8.add(-2147483648, -2147483632)
  ;; run: at(16) == 13
  ;; run: i64.store.clear(16)
  (func (export "i32.store16.add") (param i32 i32) (i32.store16 (i32.add (local.get 0) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store16.add(-16, 116)
  ;; run: at(100) == 61453
  ;; run: i64.store.clear(100)
  ;; run: i32.store16.add(-2147483648, -2147483632)
  ;; run: at(16) == 61453
  ;; run: i64.store.clear(16)
  (func (export "i64.store8.add") (param i32 i32) (i64.store8 (i32.add (local.get 0) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store8.add(-16, 116)
  ;; run: at(100) == 239
  ;; run: i64.store.clear(100)
  ;; run: i64.store8.add(-2147483648, -2147483632)
  ;; run: at(16) == 239
  ;; run: i64.store.clear(16)
  (func (export "i64.store16.add") (param i32 i32) (i64.store16 (i32.add (local.get 0) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store16.add(-16, 116)
  ;; run: at(100) == 48879
  ;; run: i64.store.clear(100)
  ;; run: i64.store16.add(-2147483648, -2147483632)
  ;; run: at(16) == 48879
  ;; run: i64.store.clear(16)
  (func (export "i64.store32.add") (param i32 i32) (i64.store32 (i32.add (local.get 0) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store32.add(-16, 116)
  ;; run: at(100) == 3735928559
  ;; run: i64.store.clear(100)
  ;; run: i64.store32.add(-2147483648, -2147483632)
  ;; run: at(16) == 3735928559
  ;; run: i64.store.clear(16)
  (func (export "i32.store.add") (param i32 i32) (i32.store (i32.add (local.get 0) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store.add(-16, 116)
  ;; run: at(100) == 2343432205
  ;; run: i64.store.clear(100)
  ;; run: i32.store.add(-2147483648, -2147483632)
  ;; run: at(16) == 2343432205
  ;; run: i64.store.clear(16)
  (func (export "i64.store.add") (param i32 i32) (i64.store (i32.add (local.get 0) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store.add(-16, 116)
  ;; run: at(100) == -8381779389105455377
  ;; run: i64.store.clear(100)
  ;; run: i64.store.add(-2147483648, -2147483632)
  ;; run: at(16) == -8381779389105455377
  ;; run: i64.store.clear(16)
  (func (export "f32.store.add") (param i32 i32) (f32.store (i32.add (local.get 0) (local.get 1)) (f32.const 0x1.8p+0)))
  ;; run: f32.store.add(-16, 116)
  ;; run: at(100) == 1069547520
  ;; run: i64.store.clear(100)
  ;; run: f32.store.add(-2147483648, -2147483632)
  ;; run: at(16) == 1069547520
  ;; run: i64.store.clear(16)
  (func (export "f64.store.add") (param i32 i32) (f64.store (i32.add (local.get 0) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store.add(-16, 116)
  ;; run: at(100) == -4611123068473966592
  ;; run: i64.store.clear(100)
  ;; run: f64.store.add(-2147483648, -2147483632)
  ;; run: at(16) == -4611123068473966592
  ;; run: i64.store.clear(16)
  (func (export "i32.store8.shl1") (param i32) (i32.store8 (i32.shl (local.get 0) (i32.const 1)) (i32.const -1951535091)))
  ;; run: i32.store8.shl1(-2147483615)
  ;; run: at(66) == 13
  ;; run: i64.store.clear(66)
  ;; run: i32.store8.shl1(1073741824) traps: out of bounds memory access
  (func (export "i32.store16.shl1") (param i32) (i32.store16 (i32.shl (local.get 0) (i32.const 1)) (i32.const -1951535091)))
  ;; run: i32.store16.shl1(-2147483615)
  ;; run: at(66) == 61453
  ;; run: i64.store.clear(66)
  ;; run: i32.store16.shl1(1073741824) traps: out of bounds memory access
  (func (export "i64.store8.shl1") (param i32) (i64.store8 (i32.shl (local.get 0) (i32.const 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store8.shl1(-2147483615)
  ;; run: at(66) == 239
  ;; run: i64.store.clear(66)
  ;; run: i64.store8.shl1(1073741824) traps: out of bounds memory access
  (func (export "i64.store16.shl1") (param i32) (i64.store16 (i32.shl (local.get 0) (i32.const 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store16.shl1(-2147483615)
  ;; run: at(66) == 48879
  ;; run: i64.store.clear(66)
  ;; run: i64.store16.shl1(1073741824) traps: out of bounds memory access
  (func (export "i64.store32.shl1") (param i32) (i64.store32 (i32.shl (local.get 0) (i32.const 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store32.shl1(-2147483615)
  ;; run: at(66) == 3735928559
  ;; run: i64.store.clear(66)
  ;; run: i64.store32.shl1(1073741824) traps: out of bounds memory access
  (func (export "i32.store.shl1") (param i32) (i32.store (i32.shl (local.get 0) (i32.const 1)) (i32.const -1951535091)))
  ;; run: i32.store.shl1(-2147483615)
  ;; run: at(66) == 2343432205
  ;; run: i64.store.clear(66)
  ;; run: i32.store.shl1(1073741824) traps: out of bounds memory access
  (func (export "i64.store.shl1") (param i32) (i64.store (i32.shl (local.get 0) (i32.const 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store.shl1(-2147483615)
  ;; run: at(66) == -8381779389105455377
  ;; run: i64.store.clear(66)
  ;; run: i64.store.shl1(1073741824) traps: out of bounds memory access
  (func (export "f32.store.shl1") (param i32) (f32.store (i32.shl (local.get 0) (i32.const 1)) (f32.const 0x1.8p+0)))
  ;; run: f32.store.shl1(-2147483615)
  ;; run: at(66) == 1069547520
  ;; run: i64.store.clear(66)
  ;; run: f32.store.shl1(1073741824) traps: out of bounds memory access
  (func (export "f64.store.shl1") (param i32) (f64.store (i32.shl (local.get 0) (i32.const 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store.shl1(-2147483615)
  ;; run: at(66) == -4611123068473966592
  ;; run: i64.store.clear(66)
  ;; run: f64.store.shl1(1073741824) traps: out of bounds memory access
  (func (export "i32.store8.shl2") (param i32) (i32.store8 (i32.shl (local.get 0) (i32.const 2)) (i32.const -1951535091)))
  ;; run: i32.store8.shl2(-1073741791)
  ;; run: at(132) == 13
  ;; run: i64.store.clear(132)
  ;; run: i32.store8.shl2(536870912) traps: out of bounds memory access
  (func (export "i32.store16.shl2") (param i32) (i32.store16 (i32.shl (local.get 0) (i32.const 2)) (i32.const -1951535091)))
  ;; run: i32.store16.shl2(-1073741791)
  ;; run: at(132) == 61453
  ;; run: i64.store.clear(132)
  ;; run: i32.store16.shl2(536870912) traps: out of bounds memory access
  (func (export "i64.store8.shl2") (param i32) (i64.store8 (i32.shl (local.get 0) (i32.const 2)) (i64.const -8381779389105455377)))
  ;; run: i64.store8.shl2(-1073741791)
  ;; run: at(132) == 239
  ;; run: i64.store.clear(132)
  ;; run: i64.store8.shl2(536870912) traps: out of bounds memory access
  (func (export "i64.store16.shl2") (param i32) (i64.store16 (i32.shl (local.get 0) (i32.const 2)) (i64.const -8381779389105455377)))
  ;; run: i64.store16.shl2(-1073741791)
  ;; run: at(132) == 48879
  ;; run: i64.store.clear(132)
  ;; run: i64.store16.shl2(536870912) traps: out of bounds memory access
  (func (export "i64.store32.shl2") (param i32) (i64.store32 (i32.shl (local.get 0) (i32.const 2)) (i64.const -8381779389105455377)))
  ;; run: i64.store32.shl2(-1073741791)
  ;; run: at(132) == 3735928559
  ;; run: i64.store.clear(132)
  ;; run: i64.store32.shl2(536870912) traps: out of bounds memory access
  (func (export "i32.store.shl2") (param i32) (i32.store (i32.shl (local.get 0) (i32.const 2)) (i32.const -1951535091)))
  ;; run: i32.store.shl2(-1073741791)
  ;; run: at(132) == 2343432205
  ;; run: i64.store.clear(132)
  ;; run: i32.store.shl2(536870912) traps: out of bounds memory access
  (func (export "i64.store.shl2") (param i32) (i64.store (i32.shl (local.get 0) (i32.const 2)) (i64.const -8381779389105455377)))
  ;; run: i64.store.shl2(-1073741791)
  ;; run: at(132) == -8381779389105455377
  ;; run: i64.store.clear(132)
  ;; run: i64.store.shl2(536870912) traps: out of bounds memory access
  (func (export "f32.store.shl2") (param i32) (f32.store (i32.shl (local.get 0) (i32.const 2)) (f32.const 0x1.8p+0)))
  ;; run: f32.store.shl2(-1073741791)
  ;; run: at(132) == 1069547520
  ;; run: i64.store.clear(132)
  ;; run: f32.store.shl2(536870912) traps: out of bounds memory access
  (func (export "f64.store.shl2") (param i32) (f64.store (i32.shl (local.get 0) (i32.const 2)) (f64.const -0x1.2p+1)))
  ;; run: f64.store.shl2(-1073741791)
  ;; run: at(132) == -4611123068473966592
  ;; run: i64.store.clear(132)
  ;; run: f64.store.shl2(536870912) traps: out of bounds memory access
  (func (export "i32.store8.shl3") (param i32) (i32.store8 (i32.shl (local.get 0) (i32.const 3)) (i32.const -1951535091)))
  ;; run: i32.store8.shl3(-536870879)
  ;; run: at(264) == 13
  ;; run: i64.store.clear(264)
  ;; run: i32.store8.shl3(268435456) traps: out of bounds memory access
  (func (export "i32.store16.shl3") (param i32) (i32.store16 (i32.shl (local.get 0) (i32.const 3)) (i32.const -1951535091)))
  ;; run: i32.store16.shl3(-536870879)
  ;; run: at(264) == 61453
  ;; run: i64.store.clear(264)
  ;; run: i32.store16.shl3(268435456) traps: out of bounds memory access
  (func (export "i64.store8.shl3") (param i32) (i64.store8 (i32.shl (local.get 0) (i32.const 3)) (i64.const -8381779389105455377)))
  ;; run: i64.store8.shl3(-536870879)
  ;; run: at(264) == 239
  ;; run: i64.store.clear(264)
  ;; run: i64.store8.shl3(268435456) traps: out of bounds memory access
  (func (export "i64.store16.shl3") (param i32) (i64.store16 (i32.shl (local.get 0) (i32.const 3)) (i64.const -8381779389105455377)))
  ;; run: i64.store16.shl3(-536870879)
  ;; run: at(264) == 48879
  ;; run: i64.store.clear(264)
  ;; run: i64.store16.shl3(268435456) traps: out of bounds memory access
  (func (export "i64.store32.shl3") (param i32) (i64.store32 (i32.shl (local.get 0) (i32.const 3)) (i64.const -8381779389105455377)))
  ;; run: i64.store32.shl3(-536870879)
  ;; run: at(264) == 3735928559
  ;; run: i64.store.clear(264)
  ;; run: i64.store32.shl3(268435456) traps: out of bounds memory access
  (func (export "i32.store.shl3") (param i32) (i32.store (i32.shl (local.get 0) (i32.const 3)) (i32.const -1951535091)))
  ;; run: i32.store.shl3(-536870879)
  ;; run: at(264) == 2343432205
  ;; run: i64.store.clear(264)
  ;; run: i32.store.shl3(268435456) traps: out of bounds memory access
  (func (export "i64.store.shl3") (param i32) (i64.store (i32.shl (local.get 0) (i32.const 3)) (i64.const -8381779389105455377)))
  ;; run: i64.store.shl3(-536870879)
  ;; run: at(264) == -8381779389105455377
  ;; run: i64.store.clear(264)
  ;; run: i64.store.shl3(268435456) traps: out of bounds memory access
  (func (export "f32.store.shl3") (param i32) (f32.store (i32.shl (local.get 0) (i32.const 3)) (f32.const 0x1.8p+0)))
  ;; run: f32.store.shl3(-536870879)
  ;; run: at(264) == 1069547520
  ;; run: i64.store.clear(264)
  ;; run: f32.store.shl3(268435456) traps: out of bounds memory access
  (func (export "f64.store.shl3") (param i32) (f64.store (i32.shl (local.get 0) (i32.const 3)) (f64.const -0x1.2p+1)))
  ;; run: f64.store.shl3(-536870879)
  ;; run: at(264) == -4611123068473966592
  ;; run: i64.store.clear(264)
  ;; run: f64.store.shl3(268435456) traps: out of bounds memory access
  (func (export "i32.store8.wrap") (param i64) (i32.store8 (i32.wrap_i64 (local.get 0)) (i32.const -1951535091)))
  ;; run: i32.store8.wrap(-2401053092612145071)
  ;; run: at(81) == 13
  ;; run: i64.store.clear(81)
  ;; run: i32.store8.wrap(8589934576) traps: out of bounds memory access
  (func (export "i32.store16.wrap") (param i64) (i32.store16 (i32.wrap_i64 (local.get 0)) (i32.const -1951535091)))
  ;; run: i32.store16.wrap(-2401053092612145071)
  ;; run: at(81) == 61453
  ;; run: i64.store.clear(81)
  ;; run: i32.store16.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.store8.wrap") (param i64) (i64.store8 (i32.wrap_i64 (local.get 0)) (i64.const -8381779389105455377)))
  ;; run: i64.store8.wrap(-2401053092612145071)
  ;; run: at(81) == 239
  ;; run: i64.store.clear(81)
  ;; run: i64.store8.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.store16.wrap") (param i64) (i64.store16 (i32.wrap_i64 (local.get 0)) (i64.const -8381779389105455377)))
  ;; run: i64.store16.wrap(-2401053092612145071)
  ;; run: at(81) == 48879
  ;; run: i64.store.clear(81)
  ;; run: i64.store16.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.store32.wrap") (param i64) (i64.store32 (i32.wrap_i64 (local.get 0)) (i64.const -8381779389105455377)))
  ;; run: i64.store32.wrap(-2401053092612145071)
  ;; run: at(81) == 3735928559
  ;; run: i64.store.clear(81)
  ;; run: i64.store32.wrap(8589934576) traps: out of bounds memory access
  (func (export "i32.store.wrap") (param i64) (i32.store (i32.wrap_i64 (local.get 0)) (i32.const -1951535091)))
  ;; run: i32.store.wrap(-2401053092612145071)
  ;; run: at(81) == 2343432205
  ;; run: i64.store.clear(81)
  ;; run: i32.store.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.store.wrap") (param i64) (i64.store (i32.wrap_i64 (local.get 0)) (i64.const -8381779389105455377)))
  ;; run: i64.store.wrap(-2401053092612145071)
  ;; run: at(81) == -8381779389105455377
  ;; run: i64.store.clear(81)
  ;; run: i64.store.wrap(8589934576) traps: out of bounds memory access
  (func (export "f32.store.wrap") (param i64) (f32.store (i32.wrap_i64 (local.get 0)) (f32.const 0x1.8p+0)))
  ;; run: f32.store.wrap(-2401053092612145071)
  ;; run: at(81) == 1069547520
  ;; run: i64.store.clear(81)
  ;; run: f32.store.wrap(8589934576) traps: out of bounds memory access
  (func (export "f64.store.wrap") (param i64) (f64.store (i32.wrap_i64 (local.get 0)) (f64.const -0x1.2p+1)))
  ;; run: f64.store.wrap(-2401053092612145071)
  ;; run: at(81) == -4611123068473966592
  ;; run: i64.store.clear(81)
  ;; run: f64.store.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.store.clear") (param i32) (i64.store (local.get 0) (i64.const 0)))
)
