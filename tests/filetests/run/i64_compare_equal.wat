;; test: run
;; i64: eq, ne. Written by generate.py.
(module
  (func (export "i64.eq") (param i64 i64) (result i32) (i64.eq (local.get 0) (local.get 1)))
  ;; run: i64.eq(0, 0) == 1
  ;; run: i64.eq(1, 1) == 1
  ;; run: i64.eq(1, 0) == 0
  ;; run: i64.eq(0, 1) == 0
  ;; run: i64.eq(7, 3) == 0
  ;; run: i64.eq(-7, 3) == 0
  ;; run: i64.eq(7, -3) == 0
  ;; run: i64.eq(-7, -3) == 0
  ;; run: i64.eq(-9223372036854775808, -1) == 0
  ;; run: i64.eq(-9223372036854775808, 1) == 0
  ;; run: i64.eq(-9223372036854775808, 0) == 0
  ;; run: i64.eq(9223372036854775807, 1) == 0
  ;; run: i64.eq(9223372036854775807, 9223372036854775807) == 1
  ;; run: i64.eq(-9223372036854775808, -9223372036854775808) == 1
  ;; run: i64.eq(-1, 64) == 0
  ;; run: i64.eq(19088743, 63) == 0
  ;; run: i64.eq(-2, 65) == 0
  ;; run: i64.eq(-1, 33) == 0
  ;; run: i64.eq(1073741825, 4) == 0
  ;; run: i64.eq(-9223372036854775808, 2) == 0
  ;; run: i64.eq(-1, -9223372036854775808) == 0
  ;; run: i64.eq(5, 9223372036854775807) == 0
  (func (export "i64.eq.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.eq (i64.const 0) (i64.const 0))
    (i64.eq (i64.const 1) (i64.const 1))
    (i64.eq (i64.const 1) (i64.const 0))
    (i64.eq (i64.const 0) (i64.const 1))
    (i64.eq (i64.const 7) (i64.const 3))
    (i64.eq (i64.const -7) (i64.const 3))
    (i64.eq (i64.const 7) (i64.const -3))
    (i64.eq (i64.const -7) (i64.const -3))
    (i64.eq (i64.const -9223372036854775808) (i64.const -1))
    (i64.eq (i64.const -9223372036854775808) (i64.const 1))
    (i64.eq (i64.const -9223372036854775808) (i64.const 0))
    (i64.eq (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.eq.folded0() == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "i64.eq.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.eq (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.eq (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.eq (i64.const -1) (i64.const 64))
    (i64.eq (i64.const 19088743) (i64.const 63))
    (i64.eq (i64.const -2) (i64.const 65))
    (i64.eq (i64.const -1) (i64.const 33))
    (i64.eq (i64.const 1073741825) (i64.const 4))
    (i64.eq (i64.const -9223372036854775808) (i64.const 2))
    (i64.eq (i64.const -1) (i64.const -9223372036854775808))
    (i64.eq (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.eq.folded1() == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "i64.eq.right") (param i64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.eq (local.get 0) (i64.const 1))
    (i64.eq (local.get 0) (i64.const -1))
    (i64.eq (local.get 0) (i64.const 2))
    (i64.eq (local.get 0) (i64.const 8))
    (i64.eq (local.get 0) (i64.const 63))
    (i64.eq (local.get 0) (i64.const 127))
    (i64.eq (local.get 0) (i64.const 128))
    (i64.eq (local.get 0) (i64.const -128))
    (i64.eq (local.get 0) (i64.const 2147483647))
    (i64.eq (local.get 0) (i64.const -2147483648))
    (i64.eq (local.get 0) (i64.const 2147483648))
    (i64.eq (local.get 0) (i64.const 4294967295))
    (i64.eq (local.get 0) (i64.const -2147483649))
    (i64.eq (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.eq.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.eq.right(100) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.eq.right(-100) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.eq.right(-9223372036854775808) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1
  (func (export "i64.ne") (param i64 i64) (result i32) (i64.ne (local.get 0) (local.get 1)))
  ;; run: i64.ne(0, 0) == 0
  ;; run: i64.ne(1, 1) == 0
  ;; run: i64.ne(1, 0) == 1
  ;; run: i64.ne(0, 1) == 1
  ;; run: i64.ne(7, 3) == 1
  ;; run: i64.ne(-7, 3) == 1
  ;; run: i64.ne(7, -3) == 1
  ;; run: i64.ne(-7, -3) == 1
  ;; run: i64.ne(-9223372036854775808, -1) == 1
  ;; run: i64.ne(-9223372036854775808, 1) == 1
  ;; run: i64.ne(-9223372036854775808, 0) == 1
  ;; run: i64.ne(9223372036854775807, 1) == 1
  ;; run: i64.ne(9223372036854775807, 9223372036854775807) == 0
  ;; run: i64.ne(-9223372036854775808, -9223372036854775808) == 0
  ;; run: i64.ne(-1, 64) == 1
  ;; run: i64.ne(19088743, 63) == 1
  ;; run: i64.ne(-2, 65) == 1
  ;; run: i64.ne(-1, 33) == 1
  ;; run: i64.ne(1073741825, 4) == 1
  ;; run: i64.ne(-9223372036854775808, 2) == 1
  ;; run: i64.ne(-1, -9223372036854775808) == 1
  ;; run: i64.ne(5, 9223372036854775807) == 1
  (func (export "i64.ne.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.ne (i64.const 0) (i64.const 0))
    (i64.ne (i64.const 1) (i64.const 1))
    (i64.ne (i64.const 1) (i64.const 0))
    (i64.ne (i64.const 0) (i64.const 1))
    (i64.ne (i64.const 7) (i64.const 3))
    (i64.ne (i64.const -7) (i64.const 3))
    (i64.ne (i64.const 7) (i64.const -3))
    (i64.ne (i64.const -7) (i64.const -3))
    (i64.ne (i64.const -9223372036854775808) (i64.const -1))
    (i64.ne (i64.const -9223372036854775808) (i64.const 1))
    (i64.ne (i64.const -9223372036854775808) (i64.const 0))
    (i64.ne (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.ne.folded0() == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  (func (export "i64.ne.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.ne (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.ne (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.ne (i64.const -1) (i64.const 64))
    (i64.ne (i64.const 19088743) (i64.const 63))
    (i64.ne (i64.const -2) (i64.const 65))
    (i64.ne (i64.const -1) (i64.const 33))
    (i64.ne (i64.const 1073741825) (i64.const 4))
    (i64.ne (i64.const -9223372036854775808) (i64.const 2))
    (i64.ne (i64.const -1) (i64.const -9223372036854775808))
    (i64.ne (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.ne.folded1() == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1
  (func (export "i64.ne.right") (param i64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.ne (local.get 0) (i64.const 1))
    (i64.ne (local.get 0) (i64.const -1))
    (i64.ne (local.get 0) (i64.const 2))
    (i64.ne (local.get 0) (i64.const 8))
    (i64.ne (local.get 0) (i64.const 63))
    (i64.ne (local.get 0) (i64.const 127))
    (i64.ne (local.get 0) (i64.const 128))
    (i64.ne (local.get 0) (i64.const -128))
    (i64.ne (local.get 0) (i64.const 2147483647))
    (i64.ne (local.get 0) (i64.const -2147483648))
    (i64.ne (local.get 0) (i64.const 2147483648))
    (i64.ne (local.get 0) (i64.const 4294967295))
    (i64.ne (local.get 0) (i64.const -2147483649))
    (i64.ne (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.ne.right(0) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i64.ne.right(100) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i64.ne.right(-100) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i64.ne.right(-9223372036854775808) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0
)
