;; test: run
;; call_indirect: all that may be wrong with an element, and the types that count as equal.
(module
  (type $i (func (result i32)))
  (type $same (func (result i32)))
  (type $ii (func (param i32) (result i32)))
  (type $l (func (result i64)))
  (type $mixed (func (param i32 i64 f32 f64 i32 i64 f32 f64 i32 i64) (result i64 i32)))
  (table $t 10 12 funcref)
  (table $other 2 funcref)
  (elem (table $t) (i32.const 1) func $one $two $wide $inc $mixed)
  (elem (table $other) (i32.const 0) func $two)
  (func $one (type $i) (i32.const 1))
  (func $two (type $same) (i32.const 2))
  (func $wide (type $l) (i64.const 3))
  (func $inc (type $ii) (i32.add (local.get 0) (i32.const 1)))
  (func $mixed (type $mixed)
    (i64.add (local.get 1) (i64.add (local.get 5) (local.get 9)))
    (i32.add (i32.add (local.get 0) (local.get 4)) (i32.add (local.get 8)
      (i32.trunc_f64_s (f64.add (local.get 7) (f64.promote_f32 (local.get 2)))))))
  (func (export "call") (param i32) (result i32) (call_indirect $t (type $i) (local.get 0)))
  ;; run: call(0) traps: uninitialized element
  ;; run: call(1) == 1
  ;; run: call(2) == 2
  ;; run: call(3) traps: indirect call type mismatch
  ;; run: call(4) traps: indirect call type mismatch
  ;; run: call(9) traps: uninitialized element
  ;; run: call(10) traps: undefined element: out of bounds table access
  ;; run: call(0x7fffffff) traps: undefined element: out of bounds table access
  ;; run: call(-1) traps: undefined element: out of bounds table access
  (func (export "call_other") (param i32) (result i32) (call_indirect $other (type $same) (local.get 0)))
  ;; run: call_other(0) == 2
  ;; run: call_other(1) traps: uninitialized element
  ;; run: call_other(2) traps: undefined element: out of bounds table access
  (func (export "constant") (result i32 i32 i64)
    (call_indirect $t (type $i) (i32.const 1)) (call_indirect $t (type $ii) (i32.const 41) (i32.const 4))
    (call_indirect $t (type $l) (i32.const 3)))
  ;; run: constant() == 1, 42, 3
  (func (export "constant_null") (result i32) (call_indirect $t (type $i) (i32.const 0)))
  ;; run: constant_null() traps: uninitialized element
  (func (export "constant_bounds") (result i32) (call_indirect $t (type $i) (i32.const 12)))
  ;; run: constant_bounds() traps: undefined element: out of bounds table access
  (func (export "mixed") (param i32 i64 f32 f64) (result i64 i32)
    (call_indirect $t (type $mixed) (local.get 0) (local.get 1) (local.get 2) (local.get 3)
      (i32.const 10) (i64.const 20) (f32.const 30) (f64.const 40) (i32.const 50) (i64.const 60) (i32.const 5)))
  ;; run: mixed(1, 2, 3, 4) == 82, 104
  (func (export "grow") (param i32) (result i32) (table.grow $t (ref.func $one) (local.get 0)))
  ;; run: grow(1) == 10
  ;; run: call(10) == 1
  ;; run: call(11) traps: undefined element: out of bounds table access
  ;; run: grow(2) == -1
  ;; run: grow(-1) == -1
  (func (export "set") (param i32) (table.set $t (local.get 0) (ref.null func)))
  ;; run: set(1)
  ;; run: call(1) traps: uninitialized element
  (func (export "loop") (param i32) (result i32) (local i32)
    (loop
      (local.set 1 (call_indirect $t (type $ii) (local.get 1) (i32.const 4)))
      (br_if 0 (i32.lt_u (local.get 1) (local.get 0))))
    (local.get 1))
  ;; run: loop(1000) == 1000
)
