;; test: run
;; br_table: targets that repeat, the default among them, with and without values, few and many.
(module
  (func (export "repeat") (param i32) (result i32)
    (block $c (block $b (block $a
      (br_table $a $b $a $c $b (local.get 0)))
      (return (i32.const 1)))
      (return (i32.const 2)))
    (i32.const 3))
  ;; run: repeat(0) == 1
  ;; run: repeat(1) == 2
  ;; run: repeat(2) == 1
  ;; run: repeat(3) == 3
  ;; run: repeat(4) == 2
  ;; run: repeat(5) == 2
  ;; run: repeat(-1) == 2
  ;; run: repeat(0x80000000) == 2
  (func (export "only_default") (param i32) (result i32)
    (block (br_table 0 (local.get 0)) (return (i32.const 1)))
    (i32.const 2))
  ;; run: only_default(0) == 2
  ;; run: only_default(9) == 2
  (func (export "all_same") (param i32) (result i32)
    (block $a (block $b (br_table $a $a $a $a (local.get 0))) (return (i32.const 1)))
    (i32.const 2))
  ;; run: all_same(2) == 2
  ;; run: all_same(200) == 2
  (func (export "two") (param i32) (result i32)
    (block $a (block $b (br_table $b $a (local.get 0))) (return (i32.const 1)))
    (i32.const 2))
  ;; run: two(0) == 1
  ;; run: two(1) == 2
  (func (export "to_loop") (param i32 i32) (result i32) (local $count i32)
    (loop $again
      (local.set $count (i32.add (local.get $count) (i32.const 1)))
      (block $out
        (br_table $out $again $out
          (i32.lt_u (local.get $count) (local.get 0)))))
    (i32.add (local.get 1) (local.get $count)))
  ;; run: to_loop(5, 100) == 105
  ;; run: to_loop(0, 100) == 101
  (func (export "values") (param i32 i64 f64) (result i64 f64)
    (block $c (result i64 f64) (block $b (result i64 f64) (block $a (result i64 f64)
      (br_table $a $b $c $b (local.get 1) (local.get 2) (local.get 0)))
      (local.set 2) (local.set 1) (i64.add (local.get 1) (i64.const 1)) (f64.add (local.get 2) (f64.const 0.5)))
      (local.set 2) (local.set 1) (i64.mul (local.get 1) (i64.const 10)) (f64.neg (local.get 2))))
  ;; run: values(0, 4, 1) == 50, -1.5
  ;; run: values(1, 4, 1) == 40, -1
  ;; run: values(2, 4, 1) == 4, 1
  ;; run: values(3, 4, 1) == 40, -1
  (func (export "many") (param i32) (result i32)
    (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block (block 
    (br_table 0 7 14 21 28 35 2 9 16 23 30 37 4 11 18 25 32 39 6 13 20 27 34 1 8 15 22 29 36 3 10 17 24 31 38 5 12 19 26 33 40 (local.get 0))
    ) (return (i32.const 0))
    ) (return (i32.const 3))
    ) (return (i32.const 6))
    ) (return (i32.const 9))
    ) (return (i32.const 12))
    ) (return (i32.const 15))
    ) (return (i32.const 18))
    ) (return (i32.const 21))
    ) (return (i32.const 24))
    ) (return (i32.const 27))
    ) (return (i32.const 30))
    ) (return (i32.const 33))
    ) (return (i32.const 36))
    ) (return (i32.const 39))
    ) (return (i32.const 42))
    ) (return (i32.const 45))
    ) (return (i32.const 48))
    ) (return (i32.const 51))
    ) (return (i32.const 54))
    ) (return (i32.const 57))
    ) (return (i32.const 60))
    ) (return (i32.const 63))
    ) (return (i32.const 66))
    ) (return (i32.const 69))
    ) (return (i32.const 72))
    ) (return (i32.const 75))
    ) (return (i32.const 78))
    ) (return (i32.const 81))
    ) (return (i32.const 84))
    ) (return (i32.const 87))
    ) (return (i32.const 90))
    ) (return (i32.const 93))
    ) (return (i32.const 96))
    ) (return (i32.const 99))
    ) (return (i32.const 102))
    ) (return (i32.const 105))
    ) (return (i32.const 108))
    ) (return (i32.const 111))
    ) (return (i32.const 114))
    ) (return (i32.const 117))
    ) (i32.const -1))
  ;; run: many(0) == 0
  ;; run: many(1) == 21
  ;; run: many(5) == 105
  ;; run: many(6) == 6
  ;; run: many(17) == 117
  ;; run: many(39) == 99
  ;; run: many(40) == -1
  ;; run: many(41) == -1
  ;; run: many(2147483647) == -1
  ;; run: many(-40) == -1
)
