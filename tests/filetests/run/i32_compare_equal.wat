;; test: run
;; i32: eq, ne. Written by generate.py.
(module
  (func (export "i32.eq") (param i32 i32) (result i32) (i32.eq (local.get 0) (local.get 1)))
  ;; run: i32.eq(0, 0) == 1
  ;; run: i32.eq(1, 1) == 1
  ;; run: i32.eq(1, 0) == 0
  ;; run: i32.eq(0, 1) == 0
  ;; run: i32.eq(7, 3) == 0
  ;; run: i32.eq(-7, 3) == 0
  ;; run: i32.eq(7, -3) == 0
  ;; run: i32.eq(-7, -3) == 0
  ;; run: i32.eq(-2147483648, -1) == 0
  ;; run: i32.eq(-2147483648, 1) == 0
  ;; run: i32.eq(-2147483648, 0) == 0
  ;; run: i32.eq(2147483647, 1) == 0
  ;; run: i32.eq(2147483647, 2147483647) == 1
  ;; run: i32.eq(-2147483648, -2147483648) == 1
  ;; run: i32.eq(-1, 32) == 0
  ;; run: i32.eq(19088743, 31) == 0
  ;; run: i32.eq(-2, 33) == 0
  ;; run: i32.eq(-1, 33) == 0
  ;; run: i32.eq(1073741825, 4) == 0
  ;; run: i32.eq(-2147483648, 2) == 0
  ;; run: i32.eq(-1, -2147483648) == 0
  ;; run: i32.eq(5, 2147483647) == 0
  (func (export "i32.eq.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.eq (i32.const 0) (i32.const 0))
    (i32.eq (i32.const 1) (i32.const 1))
    (i32.eq (i32.const 1) (i32.const 0))
    (i32.eq (i32.const 0) (i32.const 1))
    (i32.eq (i32.const 7) (i32.const 3))
    (i32.eq (i32.const -7) (i32.const 3))
    (i32.eq (i32.const 7) (i32.const -3))
    (i32.eq (i32.const -7) (i32.const -3))
    (i32.eq (i32.const -2147483648) (i32.const -1))
    (i32.eq (i32.const -2147483648) (i32.const 1))
    (i32.eq (i32.const -2147483648) (i32.const 0))
    (i32.eq (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.eq.folded0() == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "i32.eq.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.eq (i32.const 2147483647) (i32.const 2147483647))
    (i32.eq (i32.const -2147483648) (i32.const -2147483648))
    (i32.eq (i32.const -1) (i32.const 32))
    (i32.eq (i32.const 19088743) (i32.const 31))
    (i32.eq (i32.const -2) (i32.const 33))
    (i32.eq (i32.const -1) (i32.const 33))
    (i32.eq (i32.const 1073741825) (i32.const 4))
    (i32.eq (i32.const -2147483648) (i32.const 2))
    (i32.eq (i32.const -1) (i32.const -2147483648))
    (i32.eq (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.eq.folded1() == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "i32.eq.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.eq (local.get 0) (i32.const 1))
    (i32.eq (local.get 0) (i32.const -1))
    (i32.eq (local.get 0) (i32.const 2))
    (i32.eq (local.get 0) (i32.const 8))
    (i32.eq (local.get 0) (i32.const 31))
    (i32.eq (local.get 0) (i32.const 127))
    (i32.eq (local.get 0) (i32.const 128))
    (i32.eq (local.get 0) (i32.const -128))
    (i32.eq (local.get 0) (i32.const 2147483647))
    (i32.eq (local.get 0) (i32.const -2147483648)))
  ;; run: i32.eq.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.eq.right(100) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.eq.right(-100) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.eq.right(-2147483648) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 1
  (func (export "i32.ne") (param i32 i32) (result i32) (i32.ne (local.get 0) (local.get 1)))
  ;; run: i32.ne(0, 0) == 0
  ;; run: i32.ne(1, 1) == 0
  ;; run: i32.ne(1, 0) == 1
  ;; run: i32.ne(0, 1) == 1
  ;; run: i32.ne(7, 3) == 1
  ;; run: i32.ne(-7, 3) == 1
  ;; run: i32.ne(7, -3) == 1
  ;; run: i32.ne(-7, -3) == 1
  ;; run: i32.ne(-2147483648, -1) == 1
  ;; run: i32.ne(-2147483648, 1) == 1
  ;; run: i32.ne(-2147483648, 0) == 1
  ;; run: i32.ne(2147483647, 1) == 1
  ;; run: i32.ne(2147483647, 2147483647) == 0
  ;; run: i32.ne(-2147483648, -2147483648) == 0
  ;; run: i32.ne(-1, 32) == 1
  ;; run: i32.ne(19088743, 31) == 1
  ;; run: i32.ne(-2, 33) == 1
  ;; run: i32.ne(-1, 33) == 1
  ;; run: i32.ne(1073741825, 4) == 1
  ;; run: i32.ne(-2147483648, 2) == 1
  ;; run: i32.ne(-1, -2147483648) == 1
  ;; run: i32.ne(5, 2147483647) == 1
  (func (export "i32.ne.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.ne (i32.const 0) (i32.const 0))
    (i32.ne (i32.const 1) (i32.const 1))
    (i32.ne (i32.const 1) (i32.const 0))
    (i32.ne (i32.const 0) (i32.const 1))
    (i32.ne (i32.const 7) (i32.const 3))
    (i32.ne (i32.const -7) (i32.const 3))
    (i32.ne (i32.const 7) (i32.const -3))
    (i32.ne (i32.const -7) (i32.const -3))
    (i32.ne (i32.const -2147483648) (i32.const -1))
    (i32.ne (i32.const -2147483648) (i32.const 1))
    (i32.ne (i32.const -2147483648) (i32.const 0))
    (i32.ne (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.ne.folded0() == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  (func (export "i32.ne.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.ne (i32.const 2147483647) (i32.const 2147483647))
    (i32.ne (i32.const -2147483648) (i32.const -2147483648))
    (i32.ne (i32.const -1) (i32.const 32))
    (i32.ne (i32.const 19088743) (i32.const 31))
    (i32.ne (i32.const -2) (i32.const 33))
    (i32.ne (i32.const -1) (i32.const 33))
    (i32.ne (i32.const 1073741825) (i32.const 4))
    (i32.ne (i32.const -2147483648) (i32.const 2))
    (i32.ne (i32.const -1) (i32.const -2147483648))
    (i32.ne (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.ne.folded1() == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1
  (func (export "i32.ne.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.ne (local.get 0) (i32.const 1))
    (i32.ne (local.get 0) (i32.const -1))
    (i32.ne (local.get 0) (i32.const 2))
    (i32.ne (local.get 0) (i32.const 8))
    (i32.ne (local.get 0) (i32.const 31))
    (i32.ne (local.get 0) (i32.const 127))
    (i32.ne (local.get 0) (i32.const 128))
    (i32.ne (local.get 0) (i32.const -128))
    (i32.ne (local.get 0) (i32.const 2147483647))
    (i32.ne (local.get 0) (i32.const -2147483648)))
  ;; run: i32.ne.right(0) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i32.ne.right(100) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i32.ne.right(-100) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i32.ne.right(-2147483648) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 0
)
