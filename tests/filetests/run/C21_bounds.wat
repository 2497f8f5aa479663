;; test: run
;; Accesses that end one byte before the end of memory, at it and one byte behind it, with the address
;; in a register and constant, with and without a static offset. Written by generate.py.
(module
  (memory 1 1)
  (func (export "i32.load8_s+0") (param i32) (result i32) (i32.load8_s offset=0 (local.get 0)))
  ;; run: i32.load8_s+0(65534) == 0
  ;; run: i32.load8_s+0(65535) == 0
  ;; run: i32.load8_s+0(65536) traps: out of bounds memory access
  (func (export "i32.load8_s+65534") (param i32) (result i32) (i32.load8_s offset=65534 (local.get 0)))
  ;; run: i32.load8_s+65534(0) == 0
  ;; run: i32.load8_s+65534(1) == 0
  ;; run: i32.load8_s+65534(2) traps: out of bounds memory access
  (func (export "i32.load8_s+65535") (param i32) (result i32) (i32.load8_s offset=65535 (local.get 0)))
  ;; run: i32.load8_s+65535(0) == 0
  ;; run: i32.load8_s+65535(1) traps: out of bounds memory access
  (func (export "i32.load8_s+65536") (param i32) (result i32) (i32.load8_s offset=65536 (local.get 0)))
  ;; run: i32.load8_s+65536(0) traps: out of bounds memory access
  ;; run: i32.load8_s+65536(-1) traps: out of bounds memory access
  (func (export "i32.load8_s+4294967295") (param i32) (result i32) (i32.load8_s offset=4294967295 (local.get 0)))
  ;; run: i32.load8_s+4294967295(0) traps: out of bounds memory access
  ;; run: i32.load8_s+4294967295(-1) traps: out of bounds memory access
  (func (export "i32.load8_u+0") (param i32) (result i32) (i32.load8_u offset=0 (local.get 0)))
  ;; run: i32.load8_u+0(65534) == 0
  ;; run: i32.load8_u+0(65535) == 0
  ;; run: i32.load8_u+0(65536) traps: out of bounds memory access
  (func (export "i32.load8_u+65534") (param i32) (result i32) (i32.load8_u offset=65534 (local.get 0)))
  ;; run: i32.load8_u+65534(0) == 0
  ;; run: i32.load8_u+65534(1) == 0
  ;; run: i32.load8_u+65534(2) traps: out of bounds memory access
  (func (export "i32.load8_u+65535") (param i32) (result i32) (i32.load8_u offset=65535 (local.get 0)))
  ;; run: i32.load8_u+65535(0) == 0
  ;; run: i32.load8_u+65535(1) traps: out of bounds memory access
  (func (export "i32.load8_u+65536") (param i32) (result i32) (i32.load8_u offset=65536 (local.get 0)))
  ;; run: i32.load8_u+65536(0) traps: out of bounds memory access
  ;; run: i32.load8_u+65536(-1) traps: out of bounds memory access
  (func (export "i32.load8_u+4294967295") (param i32) (result i32) (i32.load8_u offset=4294967295 (local.get 0)))
  ;; run: i32.load8_u+4294967295(0) traps: out of bounds memory access
  ;; run: i32.load8_u+4294967295(-1) traps: out of bounds memory access
  (func (export "i32.load16_s+0") (param i32) (result i32) (i32.load16_s offset=0 (local.get 0)))
  ;; run: i32.load16_s+0(65533) == 0
  ;; run: i32.load16_s+0(65534) == 0
  ;; run: i32.load16_s+0(65535) traps: out of bounds memory access
  (func (export "i32.load16_s+65533") (param i32) (result i32) (i32.load16_s offset=65533 (local.get 0)))
  ;; run: i32.load16_s+65533(0) == 0
  ;; run: i32.load16_s+65533(1) == 0
  ;; run: i32.load16_s+65533(2) traps: out of bounds memory access
  (func (export "i32.load16_s+65534") (param i32) (result i32) (i32.load16_s offset=65534 (local.get 0)))
  ;; run: i32.load16_s+65534(0) == 0
  ;; run: i32.load16_s+65534(1) traps: out of bounds memory access
  (func (export "i32.load16_s+65535") (param i32) (result i32) (i32.load16_s offset=65535 (local.get 0)))
  ;; run: i32.load16_s+65535(0) traps: out of bounds memory access
  ;; run: i32.load16_s+65535(-1) traps: out of bounds memory access
  (func (export "i32.load16_s+65536") (param i32) (result i32) (i32.load16_s offset=65536 (local.get 0)))
  ;; run: i32.load16_s+65536(0) traps: out of bounds memory access
  ;; run: i32.load16_s+65536(-1) traps: out of bounds memory access
  (func (export "i32.load16_s+4294967295") (param i32) (result i32) (i32.load16_s offset=4294967295 (local.get 0)))
  ;; run: i32.load16_s+4294967295(0) traps: out of bounds memory access
  ;; run: i32.load16_s+4294967295(-1) traps: out of bounds memory access
  (func (export "i32.load16_u+0") (param i32) (result i32) (i32.load16_u offset=0 (local.get 0)))
  ;; run: i32.load16_u+0(65533) == 0
  ;; run: i32.load16_u+0(65534) == 0
  ;; run: i32.load16_u+0(65535) traps: out of bounds memory access
  (func (export "i32.load16_u+65533") (param i32) (result i32) (i32.load16_u offset=65533 (local.get 0)))
  ;; run: i32.load16_u+65533(0) == 0
  ;; run: i32.load16_u+65533(1) == 0
  ;; run: i32.load16_u+65533(2) traps: out of bounds memory access
  (func (export "i32.load16_u+65534") (param i32) (result i32) (i32.load16_u offset=65534 (local.get 0)))
  ;; run: i32.load16_u+65534(0) == 0
  ;; run: i32.load16_u+65534(1) traps: out of bounds memory access
  (func (export "i32.load16_u+65535") (param i32) (result i32) (i32.load16_u offset=65535 (local.get 0)))
  ;; run: i32.load16_u+65535(0) traps: out of bounds memory access
  ;; run: i32.load16_u+65535(-1) traps: out of bounds memory access
  (func (export "i32.load16_u+65536") (param i32) (result i32) (i32.load16_u offset=65536 (local.get 0)))
  ;; run: i32.load16_u+65536(0) traps: out of bounds memory access
  ;; run: i32.load16_u+65536(-1) traps: out of bounds memory access
  (func (export "i32.load16_u+4294967295") (param i32) (result i32) (i32.load16_u offset=4294967295 (local.get 0)))
  ;; run: i32.load16_u+4294967295(0) traps: out of bounds memory access
  ;; run: i32.load16_u+4294967295(-1) traps: out of bounds memory access
  (func (export "i64.load8_s+0") (param i32) (result i64) (i64.load8_s offset=0 (local.get 0)))
  ;; run: i64.load8_s+0(65534) == 0
  ;; run: i64.load8_s+0(65535) == 0
  ;; run: i64.load8_s+0(65536) traps: out of bounds memory access
  (func (export "i64.load8_s+65534") (param i32) (result i64) (i64.load8_s offset=65534 (local.get 0)))
  ;; run: i64.load8_s+65534(0) == 0
  ;; run: i64.load8_s+65534(1) == 0
  ;; run: i64.load8_s+65534(2) traps: out of bounds memory access
  (func (export "i64.load8_s+65535") (param i32) (result i64) (i64.load8_s offset=65535 (local.get 0)))
  ;; run: i64.load8_s+65535(0) == 0
  ;; run: i64.load8_s+65535(1) traps: out of bounds memory access
  (func (export "i64.load8_s+65536") (param i32) (result i64) (i64.load8_s offset=65536 (local.get 0)))
  ;; run: i64.load8_s+65536(0) traps: out of bounds memory access
  ;; run: i64.load8_s+65536(-1) traps: out of bounds memory access
  (func (export "i64.load8_s+4294967295") (param i32) (result i64) (i64.load8_s offset=4294967295 (local.get 0)))
  ;; run: i64.load8_s+4294967295(0) traps: out of bounds memory access
  ;; run: i64.load8_s+4294967295(-1) traps: out of bounds memory access
  (func (export "i64.load8_u+0") (param i32) (result i64) (i64.load8_u offset=0 (local.get 0)))
  ;; run: i64.load8_u+0(65534) == 0
  ;; run: i64.load8_u+0(65535) == 0
  ;; run: i64.load8_u+0(65536) traps: out of bounds memory access
  (func (export "i64.load8_u+65534") (param i32) (result i64) (i64.load8_u offset=65534 (local.get 0)))
  ;; run: i64.load8_u+65534(0) == 0
  ;; run: i64.load8_u+65534(1) == 0
  ;; run: i64.load8_u+65534(2) traps: out of bounds memory access
  (func (export "i64.load8_u+65535") (param i32) (result i64) (i64.load8_u offset=65535 (local.get 0)))
  ;; run: i64.load8_u+65535(0) == 0
  ;; run: i64.load8_u+65535(1) traps: out of bounds memory access
  (func (export "i64.load8_u+65536") (param i32) (result i64) (i64.load8_u offset=65536 (local.get 0)))
  ;; run: i64.load8_u+65536(0) traps: out of bounds memory access
  ;; run: i64.load8_u+65536(-1) traps: out of bounds memory access
  (func (export "i64.load8_u+4294967295") (param i32) (result i64) (i64.load8_u offset=4294967295 (local.get 0)))
  ;; run: i64.load8_u+4294967295(0) traps: out of bounds memory access
  ;; run: i64.load8_u+4294967295(-1) traps: out of bounds memory access
  (func (export "i64.load16_s+0") (param i32) (result i64) (i64.load16_s offset=0 (local.get 0)))
  ;; run: i64.load16_s+0(65533) == 0
  ;; run: i64.load16_s+0(65534) == 0
  ;; run: i64.load16_s+0(65535) traps: out of bounds memory access
  (func (export "i64.load16_s+65533") (param i32) (result i64) (i64.load16_s offset=65533 (local.get 0)))
  ;; run: i64.load16_s+65533(0) == 0
  ;; run: i64.load16_s+65533(1) == 0
  ;; run: i64.load16_s+65533(2) traps: out of bounds memory access
  (func (export "i64.load16_s+65534") (param i32) (result i64) (i64.load16_s offset=65534 (local.get 0)))
  ;; run: i64.load16_s+65534(0) == 0
  ;; run: i64.load16_s+65534(1) traps: out of bounds memory access
  (func (export "i64.load16_s+65535") (param i32) (result i64) (i64.load16_s offset=65535 (local.get 0)))
  ;; run: i64.load16_s+65535(0) traps: out of bounds memory access
  ;; run: i64.load16_s+65535(-1) traps: out of bounds memory access
  (func (export "i64.load16_s+65536") (param i32) (result i64) (i64.load16_s offset=65536 (local.get 0)))
  ;; run: i64.load16_s+65536(0) traps: out of bounds memory access
  ;; run: i64.load16_s+65536(-1) traps: out of bounds memory access
  (func (export "i64.load16_s+4294967295") (param i32) (result i64) (i64.load16_s offset=4294967295 (local.get 0)))
  ;; run: i64.load16_s+4294967295(0) traps: out of bounds memory access
  ;; run: i64.load16_s+4294967295(-1) traps: out of bounds memory access
  (func (export "i64.load16_u+0") (param i32) (result i64) (i64.load16_u offset=0 (local.get 0)))
  ;; run: i64.load16_u+0(65533) == 0
  ;; run: i64.load16_u+0(65534) == 0
  ;; run: i64.load16_u+0(65535) traps: out of bounds memory access
  (func (export "i64.load16_u+65533") (param i32) (result i64) (i64.load16_u offset=65533 (local.get 0)))
  ;; run: i64.load16_u+65533(0) == 0
  ;; run: i64.load16_u+65533(1) == 0
  ;; run: i64.load16_u+65533(2) traps: out of bounds memory access
  (func (export "i64.load16_u+65534") (param i32) (result i64) (i64.load16_u offset=65534 (local.get 0)))
  ;; run: i64.load16_u+65534(0) == 0
  ;; run: i64.load16_u+65534(1) traps: out of bounds memory access
  (func (export "i64.load16_u+65535") (param i32) (result i64) (i64.load16_u offset=65535 (local.get 0)))
  ;; run: i64.load16_u+65535(0) traps: out of bounds memory access
  ;; run: i64.load16_u+65535(-1) traps: out of bounds memory access
  (func (export "i64.load16_u+65536") (param i32) (result i64) (i64.load16_u offset=65536 (local.get 0)))
  ;; run: i64.load16_u+65536(0) traps: out of bounds memory access
  ;; run: i64.load16_u+65536(-1) traps: out of bounds memory access
  (func (export "i64.load16_u+4294967295") (param i32) (result i64) (i64.load16_u offset=4294967295 (local.get 0)))
  ;; run: i64.load16_u+4294967295(0) traps: out of bounds memory access
  ;; run: i64.load16_u+4294967295(-1) traps: out of bounds memory access
  (func (export "i64.load32_s+0") (param i32) (result i64) (i64.load32_s offset=0 (local.get 0)))
  ;; run: i64.load32_s+0(65531) == 0
  ;; run: i64.load32_s+0(65532) == 0
  ;; run: i64.load32_s+0(65533) traps: out of bounds memory access
  (func (export "i64.load32_s+65531") (param i32) (result i64) (i64.load32_s offset=65531 (local.get 0)))
  ;; run: i64.load32_s+65531(0) == 0
  ;; run: i64.load32_s+65531(1) == 0
  ;; run: i64.load32_s+65531(2) traps: out of bounds memory access
  (func (export "i64.load32_s+65532") (param i32) (result i64) (i64.load32_s offset=65532 (local.get 0)))
  ;; run: i64.load32_s+65532(0) == 0
  ;; run: i64.load32_s+65532(1) traps: out of bounds memory access
  (func (export "i64.load32_s+65533") (param i32) (result i64) (i64.load32_s offset=65533 (local.get 0)))
  ;; run: i64.load32_s+65533(0) traps: out of bounds memory access
  ;; run: i64.load32_s+65533(-1) traps: out of bounds memory access
  (func (export "i64.load32_s+65536") (param i32) (result i64) (i64.load32_s offset=65536 (local.get 0)))
  ;; run: i64.load32_s+65536(0) traps: out of bounds memory access
  ;; run: i64.load32_s+65536(-1) traps: out of bounds memory access
  (func (export "i64.load32_s+4294967295") (param i32) (result i64) (i64.load32_s offset=4294967295 (local.get 0)))
  ;; run: i64.load32_s+4294967295(0) traps: out of bounds memory access
  ;; run: i64.load32_s+4294967295(-1) traps: out of bounds memory access
  (func (export "i64.load32_u+0") (param i32) (result i64) (i64.load32_u offset=0 (local.get 0)))
  ;; run: i64.load32_u+0(65531) == 0
  ;; run: i64.load32_u+0(65532) == 0
  ;; run: i64.load32_u+0(65533) traps: out of bounds memory access
  (func (export "i64.load32_u+65531") (param i32) (result i64) (i64.load32_u offset=65531 (local.get 0)))
  ;; run: i64.load32_u+65531(0) == 0
  ;; run: i64.load32_u+65531(1) == 0
  ;; run: i64.load32_u+65531(2) traps: out of bounds memory access
  (func (export "i64.load32_u+65532") (param i32) (result i64) (i64.load32_u offset=65532 (local.get 0)))
  ;; run: i64.load32_u+65532(0) == 0
  ;; run: i64.load32_u+65532(1) traps: out of bounds memory access
  (func (export "i64.load32_u+65533") (param i32) (result i64) (i64.load32_u offset=65533 (local.get 0)))
  ;; run: i64.load32_u+65533(0) traps: out of bounds memory access
  ;; run: i64.load32_u+65533(-1) traps: out of bounds memory access
  (func (export "i64.load32_u+65536") (param i32) (result i64) (i64.load32_u offset=65536 (local.get 0)))
  ;; run: i64.load32_u+65536(0) traps: out of bounds memory access
  ;; run: i64.load32_u+65536(-1) traps: out of bounds memory access
  (func (export "i64.load32_u+4294967295") (param i32) (result i64) (i64.load32_u offset=4294967295 (local.get 0)))
  ;; run: i64.load32_u+4294967295(0) traps: out of bounds memory access
  ;; run: i64.load32_u+4294967295(-1) traps: out of bounds memory access
  (func (export "i32.load+0") (param i32) (result i32) (i32.load offset=0 (local.get 0)))
  ;; run: i32.load+0(65531) == 0
  ;; run: i32.load+0(65532) == 0
  ;; run: i32.load+0(65533) traps: out of bounds memory access
  (func (export "i32.load+65531") (param i32) (result i32) (i32.load offset=65531 (local.get 0)))
  ;; run: i32.load+65531(0) == 0
  ;; run: i32.load+65531(1) == 0
  ;; run: i32.load+65531(2) traps: out of bounds memory access
  (func (export "i32.load+65532") (param i32) (result i32) (i32.load offset=65532 (local.get 0)))
  ;; run: i32.load+65532(0) == 0
  ;; run: i32.load+65532(1) traps: out of bounds memory access
  (func (export "i32.load+65533") (param i32) (result i32) (i32.load offset=65533 (local.get 0)))
  ;; run: i32.load+65533(0) traps: out of bounds memory access
  ;; run: i32.load+65533(-1) traps: out of bounds memory access
  (func (export "i32.load+65536") (param i32) (result i32) (i32.load offset=65536 (local.get 0)))
  ;; run: i32.load+65536(0) traps: out of bounds memory access
  ;; run: i32.load+65536(-1) traps: out of bounds memory access
  (func (export "i32.load+4294967295") (param i32) (result i32) (i32.load offset=4294967295 (local.get 0)))
  ;; run: i32.load+4294967295(0) traps: out of bounds memory access
  ;; run: i32.load+4294967295(-1) traps: out of bounds memory access
  (func (export "i64.load+0") (param i32) (result i64) (i64.load offset=0 (local.get 0)))
  ;; run: i64.load+0(65527) == 0
  ;; run: i64.load+0(65528) == 0
  ;; run: i64.load+0(65529) traps: out of bounds memory access
  (func (export "i64.load+65527") (param i32) (result i64) (i64.load offset=65527 (local.get 0)))
  ;; run: i64.load+65527(0) == 0
  ;; run: i64.load+65527(1) == 0
  ;; run: i64.load+65527(2) traps: out of bounds memory access
  (func (export "i64.load+65528") (param i32) (result i64) (i64.load offset=65528 (local.get 0)))
  ;; run: i64.load+65528(0) == 0
  ;; run: i64.load+65528(1) traps: out of bounds memory access
  (func (export "i64.load+65529") (param i32) (result i64) (i64.load offset=65529 (local.get 0)))
  ;; run: i64.load+65529(0) traps: out of bounds memory access
  ;; run: i64.load+65529(-1) traps: out of bounds memory access
  (func (export "i64.load+65536") (param i32) (result i64) (i64.load offset=65536 (local.get 0)))
  ;; run: i64.load+65536(0) traps: out of bounds memory access
  ;; run: i64.load+65536(-1) traps: out of bounds memory access
  (func (export "i64.load+4294967295") (param i32) (result i64) (i64.load offset=4294967295 (local.get 0)))
  ;; run: i64.load+4294967295(0) traps: out of bounds memory access
  ;; run: i64.load+4294967295(-1) traps: out of bounds memory access
  (func (export "f32.load+0") (param i32) (result f32) (f32.load offset=0 (local.get 0)))
  ;; run: f32.load+0(65531) == 0
  ;; run: f32.load+0(65532) == 0
  ;; run: f32.load+0(65533) traps: out of bounds memory access
  (func (export "f32.load+65531") (param i32) (result f32) (f32.load offset=65531 (local.get 0)))
  ;; run: f32.load+65531(0) == 0
  ;; run: f32.load+65531(1) == 0
  ;; run: f32.load+65531(2) traps: out of bounds memory access
  (func (export "f32.load+65532") (param i32) (result f32) (f32.load offset=65532 (local.get 0)))
  ;; run: f32.load+65532(0) == 0
  ;; run: f32.load+65532(1) traps: out of bounds memory access
  (func (export "f32.load+65533") (param i32) (result f32) (f32.load offset=65533 (local.get 0)))
  ;; run: f32.load+65533(0) traps: out of bounds memory access
  ;; run: f32.load+65533(-1) traps: out of bounds memory access
  (func (export "f32.load+65536") (param i32) (result f32) (f32.load offset=65536 (local.get 0)))
  ;; run: f32.load+65536(0) traps: out of bounds memory access
  ;; run: f32.load+65536(-1) traps: out of bounds memory access
  (func (export "f32.load+4294967295") (param i32) (result f32) (f32.load offset=4294967295 (local.get 0)))
  ;; run: f32.load+4294967295(0) traps: out of bounds memory access
  ;; run: f32.load+4294967295(-1) traps: out of bounds memory access
  (func (export "f64.load+0") (param i32) (result f64) (f64.load offset=0 (local.get 0)))
  ;; run: f64.load+0(65527) == 0
  ;; run: f64.load+0(65528) == 0
  ;; run: f64.load+0(65529) traps: out of bounds memory access
  (func (export "f64.load+65527") (param i32) (result f64) (f64.load offset=65527 (local.get 0)))
  ;; run: f64.load+65527(0) == 0
  ;; run: f64.load+65527(1) == 0
  ;; run: f64.load+65527(2) traps: out of bounds memory access
  (func (export "f64.load+65528") (param i32) (result f64) (f64.load offset=65528 (local.get 0)))
  ;; run: f64.load+65528(0) == 0
  ;; run: f64.load+65528(1) traps: out of bounds memory access
  (func (export "f64.load+65529") (param i32) (result f64) (f64.load offset=65529 (local.get 0)))
  ;; run: f64.load+65529(0) traps: out of bounds memory access
  ;; run: f64.load+65529(-1) traps: out of bounds memory access
  (func (export "f64.load+65536") (param i32) (result f64) (f64.load offset=65536 (local.get 0)))
  ;; run: f64.load+65536(0) traps: out of bounds memory access
  ;; run: f64.load+65536(-1) traps: out of bounds memory access
  (func (export "f64.load+4294967295") (param i32) (result f64) (f64.load offset=4294967295 (local.get 0)))
  ;; run: f64.load+4294967295(0) traps: out of bounds memory access
  ;; run: f64.load+4294967295(-1) traps: out of bounds memory access
)
