;; test: run
;; Memory: every width at both ends, sign extension, unaligned, growth.
(module
  (memory (export "m") 1 3)
  (data (i32.const 0) "\81\82\83\84\85\86\87\88\09")
  (data (i32.const 65528) "\f1\f2\f3\f4\f5\f6\f7\f8")
  (func (export "loads") (param i32) (result i32 i32 i32 i32 i32 i64 i64 i64 i64 i64 i64 i64)
    (i32.load8_s (local.get 0)) (i32.load8_u (local.get 0)) (i32.load16_s (local.get 0)) (i32.load16_u (local.get 0))
    (i32.load (local.get 0))
    (i64.load8_s (local.get 0)) (i64.load8_u (local.get 0)) (i64.load16_s (local.get 0)) (i64.load16_u (local.get 0))
    (i64.load32_s (local.get 0)) (i64.load32_u (local.get 0)) (i64.load (local.get 0)))
  ;; run: loads(0) == -127, 129, -32127, 33409, 0x84838281, -127, 129, -32127, 33409, -2071756159, 0x84838281, 0x8887868584838281
  ;; run: loads(1) == -126, 130, -31870, 33666, 0x85848382, -126, 130, -31870, 33666, -2054913150, 0x85848382, 0x0988878685848382
  ;; run: loads(65528) == -15, 241, -3343, 62193, 0xf4f3f2f1, -15, 241, -3343, 62193, -185339151, 0xf4f3f2f1, 0xf8f7f6f5f4f3f2f1
  ;; run: loads(65529) traps: out of bounds memory access
  ;; run: loads(-1) traps: out of bounds memory access
  (func (export "floats") (param i32 f32 f64) (result f32 f64)
    (f32.store (local.get 0) (local.get 1)) (f64.store offset=3 align=1 (local.get 0) (local.get 2))
    (f32.load (local.get 0)) (f64.load offset=3 align=1 (local.get 0)))
  ;; run: floats(101, 1.5, -0x0p0) == 0x1.8p-126, -0x0p0
  (func (export "sum") (param $p i32) (param $n i32) (result i64) (local $s i64)
    (block $out (loop $l
      (br_if $out (i32.eqz (local.get $n)))
      (local.set $s (i64.add (local.get $s) (i64.load8_u (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $l)))
    (local.get $s))
  ;; run: sum(65528, 8) == 1956
  ;; run: sum(65528, 9) traps: out of bounds memory access
  ;; A store that traps stores nothing, not even the bytes that are within.
  (func (export "store64") (param i32 i64) (i64.store (local.get 0) (local.get 1)))
  ;; run: store64(65532, -1) traps: out of bounds memory access
  ;; run: sum(65528, 8) == 1956
  (func (export "far") (param i32) (result i32) (i32.load8_u offset=4294967295 (local.get 0)))
  ;; run: far(0) traps: out of bounds memory access
  ;; run: far(1) traps: out of bounds memory access
  ;; run: far(-1) traps: out of bounds memory access
  (func (export "far_store") (param i32) (i64.store offset=0x80000000 (local.get 0) (i64.const 0)))
  ;; run: far_store(0) traps: out of bounds memory access
  ;; run: far_store(0x80000000) traps: out of bounds memory access
  ;; run: far_store(-1) traps: out of bounds memory access
  (func (export "size") (result i32) (memory.size))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "load8") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "grow_and_store") (param i32) (result i32) (local i32)
    (local.set 1 (memory.grow (i32.const 1)))
    (i32.store8 (i32.sub (i32.mul (memory.size) (i32.const 65536)) (i32.const 1)) (local.get 0))
    (i32.add (local.get 1) (i32.load8_u (i32.sub (i32.mul (memory.size) (i32.const 65536)) (i32.const 1)))))
  ;; run: size() == 1
  ;; run: grow(0) == 1
  ;; run: load8(65536) traps: out of bounds memory access
  ;; run: grow(1) == 1
  ;; run: size() == 2
  ;; run: load8(65535) == 248
  ;; run: load8(65536) == 0
  ;; run: load8(131071) == 0
  ;; run: load8(131072) traps: out of bounds memory access
  ;; run: grow(2) == -1
  ;; run: grow(-1) == -1
  ;; run: size() == 2
  ;; run: grow_and_store(200) == 202
  ;; run: load8(196607) == 200
  ;; run: grow(1) == -1
)
