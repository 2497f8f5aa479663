;; test: run
;; Tables of both reference types: get, set, size, grow, fill, copy, init, drop, and what traps.
(module
  (table $e 4 6 externref)
  (table $f 8 funcref)
  (table $g 4 funcref)
  (elem $passive func $a $b $c $a)
  (elem $nulls funcref (ref.null func) (ref.func $b))
  (elem declare func $d)
  (type $i (func (result i32)))
  (func $a (result i32) (i32.const 10))
  (func $b (result i32) (i32.const 20))
  (func $c (result i32) (i32.const 30))
  (func $d (result i32) (i32.const 40))
  (func (export "get") (param i32) (result externref) (table.get $e (local.get 0)))
  (func (export "set") (param i32 externref) (table.set $e (local.get 0) (local.get 1)))
  (func (export "size") (result i32 i32 i32) (table.size $e) (table.size $f) (table.size $g))
  (func (export "grow") (param i32 externref) (result i32) (table.grow $e (local.get 1) (local.get 0)))
  (func (export "fill") (param i32 externref i32) (table.fill $e (local.get 0) (local.get 1) (local.get 2)))
  (func (export "is_null") (param i32) (result i32) (ref.is_null (table.get $e (local.get 0))))
  ;; run: get(0) == null
  ;; run: set(3, extern:7)
  ;; run: get(3) == extern:7
  ;; run: is_null(3) == 0
  ;; run: is_null(2) == 1
  ;; run: get(4) traps: undefined element: out of bounds table access
  ;; run: get(-1) traps: undefined element: out of bounds table access
  ;; run: set(4, null) traps: undefined element: out of bounds table access
  ;; run: size() == 4, 8, 4
  ;; run: grow(2, extern:5) == 4
  ;; run: get(5) == extern:5
  ;; run: get(3) == extern:7
  ;; run: grow(1, null) == -1
  ;; run: size() == 6, 8, 4
  ;; run: fill(1, extern:6, 2)
  ;; run: get(0) == null
  ;; run: get(1) == extern:6
  ;; run: get(2) == extern:6
  ;; run: get(3) == extern:7
  ;; run: fill(6, null, 0)
  ;; run: fill(7, null, 0) traps: undefined element: out of bounds table access
  ;; run: fill(4, extern:1, 3) traps: undefined element: out of bounds table access
  ;; run: get(4) == extern:5
  ;; run: fill(1, null, -1) traps: undefined element: out of bounds table access
  (func (export "call") (param i32) (result i32) (call_indirect $f (type $i) (local.get 0)))
  (func (export "call_g") (param i32) (result i32) (call_indirect $g (type $i) (local.get 0)))
  (func (export "init") (param i32 i32 i32) (table.init $f $passive (local.get 0) (local.get 1) (local.get 2)))
  (func (export "init_nulls") (param i32) (table.init $f $nulls (local.get 0) (i32.const 0) (i32.const 2)))
  (func (export "drop") (elem.drop $passive))
  (func (export "copy") (param i32 i32 i32) (table.copy $f $f (local.get 0) (local.get 1) (local.get 2)))
  (func (export "copy_g") (param i32 i32 i32) (table.copy $g $f (local.get 0) (local.get 1) (local.get 2)))
  ;; run: init(1, 0, 4)
  ;; run: call(0) traps: uninitialized element
  ;; run: call(1) == 10
  ;; run: call(3) == 30
  ;; run: init(5, 0, 4) traps: undefined element: out of bounds table access
  ;; run: init(0, 3, 2) traps: undefined element: out of bounds table access
  ;; run: call(5) traps: uninitialized element
  ;; run: init(8, 4, 0)
  ;; run: init(9, 0, 0) traps: undefined element: out of bounds table access
  ;; run: init(0, 5, 0) traps: undefined element: out of bounds table access
  ;; Both directions of an overlap.
  ;; run: copy(2, 1, 3)
  ;; run: call(2) == 10
  ;; run: call(3) == 20
  ;; run: call(4) == 30
  ;; run: copy(1, 2, 3)
  ;; run: call(1) == 10
  ;; run: call(2) == 20
  ;; run: call(3) == 30
  ;; run: call(4) == 30
  ;; run: copy(6, 1, 3) traps: undefined element: out of bounds table access
  ;; run: copy(1, 6, 3) traps: undefined element: out of bounds table access
  ;; run: copy(-1, 1, 1) traps: undefined element: out of bounds table access
  ;; run: copy(8, 8, 0)
  ;; run: copy_g(0, 1, 4)
  ;; run: call_g(3) == 30
  ;; run: copy_g(1, 1, 4) traps: undefined element: out of bounds table access
  ;; run: init_nulls(3)
  ;; run: call(3) traps: uninitialized element
  ;; run: call(4) == 20
  ;; run: drop()
  ;; run: init(0, 0, 0)
  ;; run: init(0, 0, 1) traps: undefined element: out of bounds table access
  ;; run: drop()
  (func (export "references") (result funcref funcref i32 i32)
    (ref.func $d) (ref.null func) (ref.is_null (ref.func $d)) (ref.is_null (ref.null extern)))
  ;; run: references() == func, null, 0, 1
  (func (export "select") (param externref externref i32) (result externref)
    (select (result externref) (local.get 0) (local.get 1) (local.get 2)))
  ;; run: select(extern:1, extern:2, 0) == extern:2
  ;; run: select(extern:1, null, 1) == extern:1
  (func (export "through_set") (param i32) (result i32)
    (table.set $f (local.get 0) (ref.func $d)) (call_indirect $f (type $i) (local.get 0)))
  ;; run: through_set(7) == 40
  ;; run: through_set(8) traps: undefined element: out of bounds table access
)
