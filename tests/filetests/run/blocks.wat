;; test: run
;; Nested blocks, loops and ifs with values.
(module
  (func (export "block_value") (param i32) (result i32)
    (i32.add (i32.const 1) (block (result i32)
      (drop (br_if 0 (i32.const 10) (local.get 0)))
      (i32.const 20))))
  ;; run: block_value(0) == 21
  ;; run: block_value(1) == 11
  (func (export "nested_exit") (param i32) (result i32)
    (block (result i32) (block (result i32) (block (result i32)
      (br_table 0 1 2 (i32.const 5) (local.get 0)))
      (i32.add (i32.const 100))) (i32.add (i32.const 1000))))
  ;; run: nested_exit(0) == 1105
  ;; run: nested_exit(1) == 1005
  ;; run: nested_exit(2) == 5
  ;; run: nested_exit(-1) == 5
  (func (export "if_else") (param i32 i32) (result i32)
    (if (result i32) (local.get 0)
      (then (if (result i32) (local.get 1) (then (i32.const 3)) (else (i32.const 2))))
      (else (if (result i32) (local.get 1) (then (i32.const 1)) (else (i32.const 0))))))
  ;; run: if_else(0, 0) == 0
  ;; run: if_else(0, 1) == 1
  ;; run: if_else(1, 0) == 2
  ;; run: if_else(-2147483648, 5) == 3
  (func (export "if_without_else") (param i32) (result i32) (local i32)
    (if (i32.gt_s (local.get 0) (i32.const 5)) (then (local.set 1 (i32.const 7))))
    (local.get 1))
  ;; run: if_without_else(5) == 0
  ;; run: if_without_else(6) == 7
  (func (export "multi_value_if") (param i32) (result i32 i64 f64)
    (if (result i32 i64 f64) (local.get 0)
      (then (i32.const 1) (i64.const 2) (f64.const 3))
      (else (i32.const -1) (i64.const -2) (f64.const -3))))
  ;; run: multi_value_if(1) == 1, 2, 3
  ;; run: multi_value_if(0) == -1, -2, -3
  (type $swap (func (param i32 i32) (result i32 i32)))
  (func (export "block_params") (param i32 i32) (result i32)
    (local.get 0) (local.get 1)
    (block (type $swap) (local.set 0) (local.set 1) (local.get 0) (local.get 1))
    (i32.sub))
  ;; run: block_params(7, 3) == -4
  ;; A loop whose parameters change places every time round.
  (func (export "loop_params") (param $n i32) (param $a i32) (param $b i32) (result i32 i32)
    (local $x i32) (local $y i32)
    (local.get $a) (local.get $b)
    (loop $l (type $swap)
      (local.set $y) (local.set $x)
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (local.get $y) (local.get $x)
      (br_if $l (i32.gt_s (local.get $n) (i32.const 0)))))
  ;; run: loop_params(1, 10, 20) == 20, 10
  ;; run: loop_params(2, 10, 20) == 10, 20
  ;; run: loop_params(7, 10, 20) == 20, 10
  (func (export "rotate_locals") (param $n i32) (result i32)
    (local $a i32) (local $b i32) (local $c i32) (local $t i32)
    (local.set $a (i32.const 1)) (local.set $b (i32.const 20)) (local.set $c (i32.const 300))
    (block $out (loop $l
      (br_if $out (i32.eqz (local.get $n)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (local.set $t (local.get $a)) (local.set $a (local.get $b))
      (local.set $b (local.get $c)) (local.set $c (local.get $t))
      (br $l)))
    (i32.sub (local.get $a) (i32.mul (local.get $b) (local.get $c))))
  ;; run: rotate_locals(0) == -5999
  ;; run: rotate_locals(1) == -280
  ;; run: rotate_locals(2) == 280
  ;; run: rotate_locals(3) == -5999
  (func (export "factorial") (param i64) (result i64) (local i64)
    (local.set 1 (i64.const 1))
    (block (loop
      (br_if 1 (i64.eqz (local.get 0)))
      (local.set 1 (i64.mul (local.get 0) (local.get 1)))
      (local.set 0 (i64.sub (local.get 0) (i64.const 1)))
      (br 0)))
    (local.get 1))
  ;; run: factorial(0) == 1
  ;; run: factorial(20) == 2432902008176640000
  ;; run: factorial(25) == 7034535277573963776
  (func (export "nested_loops") (param $n i32) (result i32) (local $i i32) (local $j i32) (local $sum i32)
    (loop $outer
      (local.set $j (i32.const 0))
      (loop $inner
        (local.set $sum (i32.add (local.get $sum) (i32.xor (local.get $i) (local.get $j))))
        (br_if $inner (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))
      (br_if $outer (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $sum))
  ;; run: nested_loops(4) == 24
  ;; run: nested_loops(1) == 0
  ;; Code after br, return and unreachable is valid with any stack and never runs.
  (func (export "dead_code") (param i32) (result i32)
    (block (result i32)
      (br 0 (i32.const 1))
      (drop (i32.add (f64.neg) (i32.trunc_f64_s)))
      (unreachable)))
  ;; run: dead_code(0) == 1
  (func (export "return_in_loop") (param i32) (result i32)
    (loop (result i32)
      (if (i32.ge_u (local.get 0) (i32.const 100)) (then (return (local.get 0))))
      (local.set 0 (i32.mul (local.get 0) (i32.const 3)))
      (br 0)))
  ;; run: return_in_loop(1) == 243
  ;; run: return_in_loop(-1) == -1
  (func (export "select") (param i32 i64 i64 f32 f32) (result i64 f32)
    (select (local.get 1) (local.get 2) (local.get 0))
    (select (result f32) (local.get 3) (local.get 4) (i32.eqz (local.get 0))))
  ;; run: select(1, 5, 6, nan:0x7fa00001, -0x0p0) == 5, -0x0p0
  ;; run: select(0, 5, 6, nan:0x7fa00001, -0x0p0) == 6, nan:0x7fa00001
  (func (export "select_float_compare") (param f64 f64) (result i32 i32 i32)
    (select (i32.const 1) (i32.const 0) (f64.eq (local.get 0) (local.get 1)))
    (select (i32.const 1) (i32.const 0) (f64.ne (local.get 0) (local.get 1)))
    (select (i32.const 1) (i32.const 0) (f64.lt (local.get 0) (local.get 1))))
  ;; run: select_float_compare(1, 1) == 1, 0, 0
  ;; run: select_float_compare(1, 2) == 0, 1, 1
  ;; run: select_float_compare(nan, 1) == 0, 1, 0
  (func (export "branch_float_compare") (param f64 f64) (result i32)
    (if (f64.eq (local.get 0) (local.get 1)) (then (return (i32.const 0))))
    (if (f64.lt (local.get 0) (local.get 1)) (then (return (i32.const -1))))
    (if (f64.gt (local.get 0) (local.get 1)) (then (return (i32.const 1))))
    (if (i32.eqz (f64.ge (local.get 0) (local.get 1))) (then (return (i32.const 2))))
    (i32.const 3))
  ;; run: branch_float_compare(1, 1) == 0
  ;; run: branch_float_compare(-0x0p0, 0) == 0
  ;; run: branch_float_compare(1, 2) == -1
  ;; run: branch_float_compare(2, 1) == 1
  ;; run: branch_float_compare(nan, 1) == 2
)
