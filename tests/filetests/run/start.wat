;; test: run
;; The start function runs after the segments are in place and before any export is called.
(module
  (memory 1)
  (table 2 funcref)
  (elem (i32.const 1) $seven)
  (data (i32.const 8) "\05")
  (global $g (mut i32) (i32.const 1))
  (func $seven (result i32) (i32.const 7))
  (func $start
    (global.set $g (i32.add (i32.load8_u (i32.const 8))
      (i32.mul (i32.const 10) (call_indirect (result i32) (i32.const 1)))))
    (i32.store8 (i32.const 8) (i32.const 6)))
  (start $start)
  (func (export "global") (result i32) (global.get $g))
  ;; run: global() == 75
  (func (export "byte") (result i32) (i32.load8_u (i32.const 8)))
  ;; run: byte() == 6
)
