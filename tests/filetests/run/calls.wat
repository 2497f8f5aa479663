;; test: run
;; Calls with more parameters and results than there are registers, recursion, and arguments in every order.
(module
  (func $f9 (param i32 f64 i64 f32 i32 f64 i64 f32 i32) (result i32 f32 i64 f64 i32 f32 i64 f64 i32)
    (local.get 8) (local.get 7) (local.get 6) (local.get 5) (local.get 4) (local.get 3) (local.get 2) (local.get 1) (local.get 0))
  (export "reverse9" (func $f9))
  ;; run: reverse9(-1, -1.125, -3298534883328, 3.25, -5, -5.125, -7696581394432, 7.25, -9) == -9, 7.25, -7696581394432, -5.125, -5, 3.25, -3298534883328, -1.125, -1
  (func (export "twice9") (param i32 f64 i64 f32 i32 f64 i64 f32 i32) (result i32 f32 i64 f64 i32 f32 i64 f64 i32)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (call $f9)
    (local.set 0) (local.set 1) (local.set 2) (local.set 3) (local.set 4) (local.set 5) (local.set 6) (local.set 7) (local.set 8)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (call $f9))
  ;; run: twice9(-1, -1.125, -3298534883328, 3.25, -5, -5.125, -7696581394432, 7.25, -9) == -9, 7.25, -7696581394432, -5.125, -5, 3.25, -3298534883328, -1.125, -1
  (func $f17 (param i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32) (result i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32)
    (local.get 16) (local.get 15) (local.get 14) (local.get 13) (local.get 12) (local.get 11) (local.get 10) (local.get 9) (local.get 8) (local.get 7) (local.get 6) (local.get 5) (local.get 4) (local.get 3) (local.get 2) (local.get 1) (local.get 0))
  (export "reverse17" (func $f17))
  ;; run: reverse17(-1, -1.125, -3298534883328, 3.25, -5, -5.125, -7696581394432, 7.25, -9, -9.125, -12094627905536, 11.25, -13, -13.125, -16492674416640, 15.25, -17) == -17, 15.25, -16492674416640, -13.125, -13, 11.25, -12094627905536, -9.125, -9, 7.25, -7696581394432, -5.125, -5, 3.25, -3298534883328, -1.125, -1
  (func (export "twice17") (param i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32) (result i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get 12) (local.get 13) (local.get 14) (local.get 15) (local.get 16) (call $f17)
    (local.set 0) (local.set 1) (local.set 2) (local.set 3) (local.set 4) (local.set 5) (local.set 6) (local.set 7) (local.set 8) (local.set 9) (local.set 10) (local.set 11) (local.set 12) (local.set 13) (local.set 14) (local.set 15) (local.set 16)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get 12) (local.get 13) (local.get 14) (local.get 15) (local.get 16) (call $f17))
  ;; run: twice17(-1, -1.125, -3298534883328, 3.25, -5, -5.125, -7696581394432, 7.25, -9, -9.125, -12094627905536, 11.25, -13, -13.125, -16492674416640, 15.25, -17) == -17, 15.25, -16492674416640, -13.125, -13, 11.25, -12094627905536, -9.125, -9, 7.25, -7696581394432, -5.125, -5, 3.25, -3298534883328, -1.125, -1
  (func $f40 (param i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32) (result f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32)
    (local.get 39) (local.get 38) (local.get 37) (local.get 36) (local.get 35) (local.get 34) (local.get 33) (local.get 32) (local.get 31) (local.get 30) (local.get 29) (local.get 28) (local.get 27) (local.get 26) (local.get 25) (local.get 24) (local.get 23) (local.get 22) (local.get 21) (local.get 20) (local.get 19) (local.get 18) (local.get 17) (local.get 16) (local.get 15) (local.get 14) (local.get 13) (local.get 12) (local.get 11) (local.get 10) (local.get 9) (local.get 8) (local.get 7) (local.get 6) (local.get 5) (local.get 4) (local.get 3) (local.get 2) (local.get 1) (local.get 0))
  (export "reverse40" (func $f40))
  ;; run: reverse40(-1, -1.125, -3298534883328, 3.25, -5, -5.125, -7696581394432, 7.25, -9, -9.125, -12094627905536, 11.25, -13, -13.125, -16492674416640, 15.25, -17, -17.125, -20890720927744, 19.25, -21, -21.125, -25288767438848, 23.25, -25, -25.125, -29686813949952, 27.25, -29, -29.125, -34084860461056, 31.25, -33, -33.125, -38482906972160, 35.25, -37, -37.125, -42880953483264, 39.25) == 39.25, -42880953483264, -37.125, -37, 35.25, -38482906972160, -33.125, -33, 31.25, -34084860461056, -29.125, -29, 27.25, -29686813949952, -25.125, -25, 23.25, -25288767438848, -21.125, -21, 19.25, -20890720927744, -17.125, -17, 15.25, -16492674416640, -13.125, -13, 11.25, -12094627905536, -9.125, -9, 7.25, -7696581394432, -5.125, -5, 3.25, -3298534883328, -1.125, -1
  (func (export "twice40") (param i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32 i32 f64 i64 f32) (result f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32 f32 i64 f64 i32)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get 12) (local.get 13) (local.get 14) (local.get 15) (local.get 16) (local.get 17) (local.get 18) (local.get 19) (local.get 20) (local.get 21) (local.get 22) (local.get 23) (local.get 24) (local.get 25) (local.get 26) (local.get 27) (local.get 28) (local.get 29) (local.get 30) (local.get 31) (local.get 32) (local.get 33) (local.get 34) (local.get 35) (local.get 36) (local.get 37) (local.get 38) (local.get 39) (call $f40)
    (local.set 0) (local.set 1) (local.set 2) (local.set 3) (local.set 4) (local.set 5) (local.set 6) (local.set 7) (local.set 8) (local.set 9) (local.set 10) (local.set 11) (local.set 12) (local.set 13) (local.set 14) (local.set 15) (local.set 16) (local.set 17) (local.set 18) (local.set 19) (local.set 20) (local.set 21) (local.set 22) (local.set 23) (local.set 24) (local.set 25) (local.set 26) (local.set 27) (local.set 28) (local.set 29) (local.set 30) (local.set 31) (local.set 32) (local.set 33) (local.set 34) (local.set 35) (local.set 36) (local.set 37) (local.set 38) (local.set 39)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11) (local.get 12) (local.get 13) (local.get 14) (local.get 15) (local.get 16) (local.get 17) (local.get 18) (local.get 19) (local.get 20) (local.get 21) (local.get 22) (local.get 23) (local.get 24) (local.get 25) (local.get 26) (local.get 27) (local.get 28) (local.get 29) (local.get 30) (local.get 31) (local.get 32) (local.get 33) (local.get 34) (local.get 35) (local.get 36) (local.get 37) (local.get 38) (local.get 39) (call $f40))
  ;; run: twice40(-1, -1.125, -3298534883328, 3.25, -5, -5.125, -7696581394432, 7.25, -9, -9.125, -12094627905536, 11.25, -13, -13.125, -16492674416640, 15.25, -17, -17.125, -20890720927744, 19.25, -21, -21.125, -25288767438848, 23.25, -25, -25.125, -29686813949952, 27.25, -29, -29.125, -34084860461056, 31.25, -33, -33.125, -38482906972160, 35.25, -37, -37.125, -42880953483264, 39.25) == 39.25, -42880953483264, -37.125, -37, 35.25, -38482906972160, -33.125, -33, 31.25, -34084860461056, -29.125, -29, 27.25, -29686813949952, -25.125, -25, 23.25, -25288767438848, -21.125, -21, 19.25, -20890720927744, -17.125, -17, 15.25, -16492674416640, -13.125, -13, 11.25, -12094627905536, -9.125, -9, 7.25, -7696581394432, -5.125, -5, 3.25, -3298534883328, -1.125, -1
  (func $sub8 (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (i32.add (i32.mul (i32.sub (local.get 0) (local.get 1)) (i32.const 1000))
      (i32.add (i32.mul (i32.sub (local.get 2) (local.get 3)) (i32.const 100))
        (i32.add (i32.mul (i32.sub (local.get 4) (local.get 5)) (i32.const 10))
          (i32.sub (local.get 6) (local.get 7))))))
  ;; Arguments that are parameters in another order: cycles of registers and stack slots.
  (func (export "permute") (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32)
    (call $sub8 (local.get 1) (local.get 0) (local.get 3) (local.get 2)
      (local.get 5) (local.get 4) (local.get 7) (local.get 6))
    (call $sub8 (local.get 7) (local.get 6) (local.get 5) (local.get 4)
      (local.get 3) (local.get 2) (local.get 1) (local.get 0))
    (call $sub8 (local.get 1) (local.get 2) (local.get 3) (local.get 4)
      (local.get 5) (local.get 6) (local.get 7) (local.get 0)))
  ;; run: permute(1, 2, 4, 7, 11, 16, 22, 29) == 1357, 7531, -2432
  (func $fib (export "fib") (param i32) (result i32)
    (if (result i32) (i32.lt_u (local.get 0) (i32.const 2)) (then (local.get 0))
      (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1)))
        (call $fib (i32.sub (local.get 0) (i32.const 2)))))))
  ;; run: fib(20) == 6765
  (func $ackermann (export "ackermann") (param i32 i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.add (local.get 1) (i32.const 1)))))
    (if (i32.eqz (local.get 1)) (then (return (call $ackermann (i32.sub (local.get 0) (i32.const 1)) (i32.const 1)))))
    (call $ackermann (i32.sub (local.get 0) (i32.const 1))
      (call $ackermann (local.get 0) (i32.sub (local.get 1) (i32.const 1)))))
  ;; run: ackermann(2, 3) == 9
  ;; run: ackermann(3, 3) == 61
  (func $even (export "even") (param i64) (result i32)
    (if (result i32) (i64.eqz (local.get 0)) (then (i32.const 1))
      (else (call $odd (i64.sub (local.get 0) (i64.const 1))))))
  (func $odd (param i64) (result i32)
    (if (result i32) (i64.eqz (local.get 0)) (then (i32.const 0))
      (else (call $even (i64.sub (local.get 0) (i64.const 1))))))
  ;; run: even(1001) == 0
  ;; run: even(1000) == 1
  (func $forever (export "forever") (param i32) (result i32)
    (i32.add (i32.const 1) (call $forever (local.get 0))))
  ;; run: forever(0) traps: call stack exhausted
  ;; The stack is whole again.
  ;; run: fib(10) == 55
)
