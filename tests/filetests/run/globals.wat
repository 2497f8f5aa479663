;; test: run
(module
  (global $a (mut i32) (i32.const -5))
  (global $b (mut i64) (i64.const 0x123456789abcdef0))
  (global $c (mut f32) (f32.const nan:0x200001))
  (global $d (mut f64) (f64.const -0.0))
  (global $e i32 (i32.const 42))
  (global $f funcref (ref.func $set))
  (global $g (mut externref) (ref.null extern))
  (func $set (export "set") (param i32 i64 f32 f64)
    (global.set $a (local.get 0)) (global.set $b (local.get 1))
    (global.set $c (local.get 2)) (global.set $d (local.get 3)))
  (func (export "get") (result i32 i64 f32 f64 i32)
    (global.get $a) (global.get $b) (global.get $c) (global.get $d) (global.get $e))
  ;; run: get() == -5, 0x123456789abcdef0, nan:0x7fa00001, -0x0p0, 42
  ;; run: set(7, -1, 0.5, inf)
  ;; run: get() == 7, -1, 0.5, inf, 42
  ;; A store between two loads of a global is seen by the second one only.
  (func $increment (global.set $a (i32.add (global.get $a) (i32.const 1))))
  (func (export "order") (result i32 i32 i32)
    (global.get $a) (global.set $a (i32.const 100)) (global.get $a) (call $increment) (global.get $a))
  ;; run: order() == 7, 100, 101
  (func (export "loop") (param i32) (result i32)
    (loop (call $increment) (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (global.get $a))
  ;; run: loop(9) == 110
  (func (export "reference") (param externref) (result externref externref funcref)
    (global.get $g) (global.set $g (local.get 0)) (global.get $g) (global.get $f))
  ;; run: reference(extern:9) == null, extern:9, func
  ;; run: reference(null) == extern:9, null, func
)
