;; test: run
;; Every kind of trap, alone, with effects before it that remain and effects behind it that never come, and again after it.
(module
  (import "host" "fail" (func $fail))
  (memory 1 1)
  (table 1 funcref)
  (global $steps (mut i32) (i32.const 0))
  (func $step (global.set $steps (i32.add (global.get $steps) (i32.const 1))))
  (func (export "steps") (result i32) (global.get $steps) (global.set $steps (i32.const 0)))
  (func (export "unreachable") (call $step) (unreachable) (call $step))
  ;; run: unreachable() traps: unreachable
  ;; run: steps() == 1
  (func (export "divide") (param i32 i32) (result i32)
    (global.set $steps (i32.const 1))
    (i32.div_s (local.get 0) (local.get 1))
    (global.set $steps (i32.const 2)))
  ;; run: divide(1, 0) traps: integer divide by zero
  ;; run: steps() == 1
  ;; run: divide(-2147483648, -1) traps: integer overflow
  ;; run: steps() == 1
  ;; run: divide(-2147483648, 1) == -2147483648
  ;; run: steps() == 2
  (func (export "truncate") (param f64) (result i32)
    (global.set $steps (i32.const 3)) (i32.trunc_f64_s (local.get 0)) (global.set $steps (i32.const 4)))
  ;; run: truncate(nan) traps: invalid conversion to integer
  ;; run: steps() == 3
  ;; run: truncate(2147483648) traps: integer overflow
  ;; run: truncate(2147483647.5) == 2147483647
  ;; run: steps() == 4
  (func (export "dropped_load") (param i32) (drop (i32.load (local.get 0))))
  ;; run: dropped_load(65533) traps: out of bounds memory access
  ;; run: dropped_load(65532)
  (func (export "dropped_divide") (param i64 i64) (drop (i64.rem_s (local.get 0) (local.get 1))))
  ;; run: dropped_divide(1, 0) traps: integer divide by zero
  ;; run: dropped_divide(-9223372036854775808, -1)
  (func (export "dropped_truncate") (param f32) (drop (i64.trunc_f32_u (local.get 0))))
  ;; run: dropped_truncate(-1) traps: integer overflow
  ;; run: dropped_truncate(nan) traps: invalid conversion to integer
  ;; run: dropped_truncate(-0.5)
  ;; Which of two comes first.
  (func (export "order") (param i32 i32) (result i32)
    (i32.add (i32.load (local.get 0)) (i32.div_u (i32.const 1) (local.get 1))))
  ;; run: order(-1, 0) traps: out of bounds memory access
  ;; run: order(0, 0) traps: integer divide by zero
  (func (export "order2") (param i32 i32) (result i32)
    (i32.add (i32.div_u (i32.const 1) (local.get 1)) (i32.load (local.get 0))))
  ;; run: order2(-1, 0) traps: integer divide by zero
  ;; run: order2(-1, 1) traps: out of bounds memory access
  ;; A store before a trap is made, one behind it is not.
  (func (export "stores") (param i32) (i32.store (i32.const 0) (i32.const 11))
    (i32.store (local.get 0) (i32.const 22)) (i32.store (i32.const 0) (i32.const 33)))
  (func (export "first") (result i32) (i32.load (i32.const 0)))
  ;; run: stores(-4) traps: out of bounds memory access
  ;; run: first() == 11
  ;; run: stores(8)
  ;; run: first() == 33
  ;; In a conditional arm, it traps only there.
  (func (export "conditional") (param i32 i32) (result i32)
    (if (result i32) (local.get 0) (then (i32.div_s (i32.const 100) (local.get 1))) (else (i32.const -1))))
  ;; run: conditional(0, 0) == -1
  ;; run: conditional(1, 0) traps: integer divide by zero
  ;; A select has no arms: both operands are computed.
  (func (export "selected") (param i32 i32) (result i32)
    (select (i32.div_s (i32.const 100) (local.get 1)) (i32.const -1) (local.get 0)))
  ;; run: selected(0, 0) traps: integer divide by zero
  ;; run: selected(0, 5) == -1
  ;; run: selected(1, 5) == 20
  (func (export "null_call") (call_indirect (i32.const 0)))
  ;; run: null_call() traps: uninitialized element
  (func (export "host") (call $step) (call $fail) (call $step))
  ;; run: steps() == 0
  ;; run: host() fails: the host function failed
  ;; run: steps() == 1
  (func $deep (param i64) (result i64) (i64.add (i64.const 1) (call $deep (i64.add (local.get 0) (i64.const 1)))))
  (func (export "overflow") (result i64) (call $deep (i64.const 0)))
  ;; run: overflow() traps: call stack exhausted
  ;; run: overflow() traps: call stack exhausted
  (func (export "loop") (param i32) (result i32)
    (loop (drop (i32.load (local.get 0))) (local.set 0 (i32.add (local.get 0) (i32.const 4096))) (br 0))
    (unreachable))
  ;; run: loop(0) traps: out of bounds memory access
)
