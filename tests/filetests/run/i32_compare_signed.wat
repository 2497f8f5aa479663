;; test: run
;; i32: lt_s, gt_s, le_s, ge_s. Written by generate.py.
(module
  (func (export "i32.lt_s") (param i32 i32) (result i32) (i32.lt_s (local.get 0) (local.get 1)))
  ;; run: i32.lt_s(0, 0) == 0
  ;; run: i32.lt_s(1, 1) == 0
  ;; run: i32.lt_s(1, 0) == 0
  ;; run: i32.lt_s(0, 1) == 1
  ;; run: i32.lt_s(7, 3) == 0
  ;; run: i32.lt_s(-7, 3) == 1
  ;; run: i32.lt_s(7, -3) == 0
  ;; run: i32.lt_s(-7, -3) == 1
  ;; run: i32.lt_s(-2147483648, -1) == 1
  ;; run: i32.lt_s(-2147483648, 1) == 1
  ;; run: i32.lt_s(-2147483648, 0) == 1
  ;; run: i32.lt_s(2147483647, 1) == 0
  ;; run: i32.lt_s(2147483647, 2147483647) == 0
  ;; run: i32.lt_s(-2147483648, -2147483648) == 0
  ;; run: i32.lt_s(-1, 32) == 1
  ;; run: i32.lt_s(19088743, 31) == 0
  ;; run: i32.lt_s(-2, 33) == 1
  ;; run: i32.lt_s(-1, 33) == 1
  ;; run: i32.lt_s(1073741825, 4) == 0
  ;; run: i32.lt_s(-2147483648, 2) == 1
  ;; run: i32.lt_s(-1, -2147483648) == 0
  ;; run: i32.lt_s(5, 2147483647) == 1
  (func (export "i32.lt_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.lt_s (i32.const 0) (i32.const 0))
    (i32.lt_s (i32.const 1) (i32.const 1))
    (i32.lt_s (i32.const 1) (i32.const 0))
    (i32.lt_s (i32.const 0) (i32.const 1))
    (i32.lt_s (i32.const 7) (i32.const 3))
    (i32.lt_s (i32.const -7) (i32.const 3))
    (i32.lt_s (i32.const 7) (i32.const -3))
    (i32.lt_s (i32.const -7) (i32.const -3))
    (i32.lt_s (i32.const -2147483648) (i32.const -1))
    (i32.lt_s (i32.const -2147483648) (i32.const 1))
    (i32.lt_s (i32.const -2147483648) (i32.const 0))
    (i32.lt_s (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.lt_s.folded0() == 0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 0
  (func (export "i32.lt_s.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.lt_s (i32.const 2147483647) (i32.const 2147483647))
    (i32.lt_s (i32.const -2147483648) (i32.const -2147483648))
    (i32.lt_s (i32.const -1) (i32.const 32))
    (i32.lt_s (i32.const 19088743) (i32.const 31))
    (i32.lt_s (i32.const -2) (i32.const 33))
    (i32.lt_s (i32.const -1) (i32.const 33))
    (i32.lt_s (i32.const 1073741825) (i32.const 4))
    (i32.lt_s (i32.const -2147483648) (i32.const 2))
    (i32.lt_s (i32.const -1) (i32.const -2147483648))
    (i32.lt_s (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.lt_s.folded1() == 0, 0, 1, 0, 1, 1, 0, 1, 0, 1
  (func (export "i32.lt_s.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.lt_s (local.get 0) (i32.const 1))
    (i32.lt_s (local.get 0) (i32.const -1))
    (i32.lt_s (local.get 0) (i32.const 2))
    (i32.lt_s (local.get 0) (i32.const 8))
    (i32.lt_s (local.get 0) (i32.const 31))
    (i32.lt_s (local.get 0) (i32.const 127))
    (i32.lt_s (local.get 0) (i32.const 128))
    (i32.lt_s (local.get 0) (i32.const -128))
    (i32.lt_s (local.get 0) (i32.const 2147483647))
    (i32.lt_s (local.get 0) (i32.const -2147483648)))
  ;; run: i32.lt_s.right(0) == 1, 0, 1, 1, 1, 1, 1, 0, 1, 0
  ;; run: i32.lt_s.right(100) == 0, 0, 0, 0, 0, 1, 1, 0, 1, 0
  ;; run: i32.lt_s.right(-100) == 1, 1, 1, 1, 1, 1, 1, 0, 1, 0
  ;; run: i32.lt_s.right(-2147483648) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 0
  (func (export "i32.gt_s") (param i32 i32) (result i32) (i32.gt_s (local.get 0) (local.get 1)))
  ;; run: i32.gt_s(0, 0) == 0
  ;; run: i32.gt_s(1, 1) == 0
  ;; run: i32.gt_s(1, 0) == 1
  ;; run: i32.gt_s(0, 1) == 0
  ;; run: i32.gt_s(7, 3) == 1
  ;; run: i32.gt_s(-7, 3) == 0
  ;; run: i32.gt_s(7, -3) == 1
  ;; run: i32.gt_s(-7, -3) == 0
  ;; run: i32.gt_s(-2147483648, -1) == 0
  ;; run: i32.gt_s(-2147483648, 1) == 0
  ;; run: i32.gt_s(-2147483648, 0) == 0
  ;; run: i32.gt_s(2147483647, 1) == 1
  ;; run: i32.gt_s(2147483647, 2147483647) == 0
  ;; run: i32.gt_s(-2147483648, -2147483648) == 0
  ;; run: i32.gt_s(-1, 32) == 0
  ;; run: i32.gt_s(19088743, 31) == 1
  ;; run: i32.gt_s(-2, 33) == 0
  ;; run: i32.gt_s(-1, 33) == 0
  ;; run: i32.gt_s(1073741825, 4) == 1
  ;; run: i32.gt_s(-2147483648, 2) == 0
  ;; run: i32.gt_s(-1, -2147483648) == 1
  ;; run: i32.gt_s(5, 2147483647) == 0
  (func (export "i32.gt_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.gt_s (i32.const 0) (i32.const 0))
    (i32.gt_s (i32.const 1) (i32.const 1))
    (i32.gt_s (i32.const 1) (i32.const 0))
    (i32.gt_s (i32.const 0) (i32.const 1))
    (i32.gt_s (i32.const 7) (i32.const 3))
    (i32.gt_s (i32.const -7) (i32.const 3))
    (i32.gt_s (i32.const 7) (i32.const -3))
    (i32.gt_s (i32.const -7) (i32.const -3))
    (i32.gt_s (i32.const -2147483648) (i32.const -1))
    (i32.gt_s (i32.const -2147483648) (i32.const 1))
    (i32.gt_s (i32.const -2147483648) (i32.const 0))
    (i32.gt_s (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.gt_s.folded0() == 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 1
  (func (export "i32.gt_s.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.gt_s (i32.const 2147483647) (i32.const 2147483647))
    (i32.gt_s (i32.const -2147483648) (i32.const -2147483648))
    (i32.gt_s (i32.const -1) (i32.const 32))
    (i32.gt_s (i32.const 19088743) (i32.const 31))
    (i32.gt_s (i32.const -2) (i32.const 33))
    (i32.gt_s (i32.const -1) (i32.const 33))
    (i32.gt_s (i32.const 1073741825) (i32.const 4))
    (i32.gt_s (i32.const -2147483648) (i32.const 2))
    (i32.gt_s (i32.const -1) (i32.const -2147483648))
    (i32.gt_s (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.gt_s.folded1() == 0, 0, 0, 1, 0, 0, 1, 0, 1, 0
  (func (export "i32.gt_s.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.gt_s (local.get 0) (i32.const 1))
    (i32.gt_s (local.get 0) (i32.const -1))
    (i32.gt_s (local.get 0) (i32.const 2))
    (i32.gt_s (local.get 0) (i32.const 8))
    (i32.gt_s (local.get 0) (i32.const 31))
    (i32.gt_s (local.get 0) (i32.const 127))
    (i32.gt_s (local.get 0) (i32.const 128))
    (i32.gt_s (local.get 0) (i32.const -128))
    (i32.gt_s (local.get 0) (i32.const 2147483647))
    (i32.gt_s (local.get 0) (i32.const -2147483648)))
  ;; run: i32.gt_s.right(0) == 0, 1, 0, 0, 0, 0, 0, 1, 0, 1
  ;; run: i32.gt_s.right(100) == 1, 1, 1, 1, 1, 0, 0, 1, 0, 1
  ;; run: i32.gt_s.right(-100) == 0, 0, 0, 0, 0, 0, 0, 1, 0, 1
  ;; run: i32.gt_s.right(-2147483648) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "i32.le_s") (param i32 i32) (result i32) (i32.le_s (local.get 0) (local.get 1)))
  ;; run: i32.le_s(0, 0) == 1
  ;; run: i32.le_s(1, 1) == 1
  ;; run: i32.le_s(1, 0) == 0
  ;; run: i32.le_s(0, 1) == 1
  ;; run: i32.le_s(7, 3) == 0
  ;; run: i32.le_s(-7, 3) == 1
  ;; run: i32.le_s(7, -3) == 0
  ;; run: i32.le_s(-7, -3) == 1
  ;; run: i32.le_s(-2147483648, -1) == 1
  ;; run: i32.le_s(-2147483648, 1) == 1
  ;; run: i32.le_s(-2147483648, 0) == 1
  ;; run: i32.le_s(2147483647, 1) == 0
  ;; run: i32.le_s(2147483647, 2147483647) == 1
  ;; run: i32.le_s(-2147483648, -2147483648) == 1
  ;; run: i32.le_s(-1, 32) == 1
  ;; run: i32.le_s(19088743, 31) == 0
  ;; run: i32.le_s(-2, 33) == 1
  ;; run: i32.le_s(-1, 33) == 1
  ;; run: i32.le_s(1073741825, 4) == 0
  ;; run: i32.le_s(-2147483648, 2) == 1
  ;; run: i32.le_s(-1, -2147483648) == 0
  ;; run: i32.le_s(5, 2147483647) == 1
  (func (export "i32.le_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.le_s (i32.const 0) (i32.const 0))
    (i32.le_s (i32.const 1) (i32.const 1))
    (i32.le_s (i32.const 1) (i32.const 0))
    (i32.le_s (i32.const 0) (i32.const 1))
    (i32.le_s (i32.const 7) (i32.const 3))
    (i32.le_s (i32.const -7) (i32.const 3))
    (i32.le_s (i32.const 7) (i32.const -3))
    (i32.le_s (i32.const -7) (i32.const -3))
    (i32.le_s (i32.const -2147483648) (i32.const -1))
    (i32.le_s (i32.const -2147483648) (i32.const 1))
    (i32.le_s (i32.const -2147483648) (i32.const 0))
    (i32.le_s (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.le_s.folded0() == 1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 0
  (func (export "i32.le_s.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.le_s (i32.const 2147483647) (i32.const 2147483647))
    (i32.le_s (i32.const -2147483648) (i32.const -2147483648))
    (i32.le_s (i32.const -1) (i32.const 32))
    (i32.le_s (i32.const 19088743) (i32.const 31))
    (i32.le_s (i32.const -2) (i32.const 33))
    (i32.le_s (i32.const -1) (i32.const 33))
    (i32.le_s (i32.const 1073741825) (i32.const 4))
    (i32.le_s (i32.const -2147483648) (i32.const 2))
    (i32.le_s (i32.const -1) (i32.const -2147483648))
    (i32.le_s (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.le_s.folded1() == 1, 1, 1, 0, 1, 1, 0, 1, 0, 1
  (func (export "i32.le_s.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.le_s (local.get 0) (i32.const 1))
    (i32.le_s (local.get 0) (i32.const -1))
    (i32.le_s (local.get 0) (i32.const 2))
    (i32.le_s (local.get 0) (i32.const 8))
    (i32.le_s (local.get 0) (i32.const 31))
    (i32.le_s (local.get 0) (i32.const 127))
    (i32.le_s (local.get 0) (i32.const 128))
    (i32.le_s (local.get 0) (i32.const -128))
    (i32.le_s (local.get 0) (i32.const 2147483647))
    (i32.le_s (local.get 0) (i32.const -2147483648)))
  ;; run: i32.le_s.right(0) == 1, 0, 1, 1, 1, 1, 1, 0, 1, 0
  ;; run: i32.le_s.right(100) == 0, 0, 0, 0, 0, 1, 1, 0, 1, 0
  ;; run: i32.le_s.right(-100) == 1, 1, 1, 1, 1, 1, 1, 0, 1, 0
  ;; run: i32.le_s.right(-2147483648) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  (func (export "i32.ge_s") (param i32 i32) (result i32) (i32.ge_s (local.get 0) (local.get 1)))
  ;; run: i32.ge_s(0, 0) == 1
  ;; run: i32.ge_s(1, 1) == 1
  ;; run: i32.ge_s(1, 0) == 1
  ;; run: i32.ge_s(0, 1) == 0
  ;; run: i32.ge_s(7, 3) == 1
  ;; run: i32.ge_s(-7, 3) == 0
  ;; run: i32.ge_s(7, -3) == 1
  ;; run: i32.ge_s(-7, -3) == 0
  ;; run: i32.ge_s(-2147483648, -1) == 0
  ;; run: i32.ge_s(-2147483648, 1) == 0
  ;; run: i32.ge_s(-2147483648, 0) == 0
  ;; run: i32.ge_s(2147483647, 1) == 1
  ;; run: i32.ge_s(2147483647, 2147483647) == 1
  ;; run: i32.ge_s(-2147483648, -2147483648) == 1
  ;; run: i32.ge_s(-1, 32) == 0
  ;; run: i32.ge_s(19088743, 31) == 1
  ;; run: i32.ge_s(-2, 33) == 0
  ;; run: i32.ge_s(-1, 33) == 0
  ;; run: i32.ge_s(1073741825, 4) == 1
  ;; run: i32.ge_s(-2147483648, 2) == 0
  ;; run: i32.ge_s(-1, -2147483648) == 1
  ;; run: i32.ge_s(5, 2147483647) == 0
  (func (export "i32.ge_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.ge_s (i32.const 0) (i32.const 0))
    (i32.ge_s (i32.const 1) (i32.const 1))
    (i32.ge_s (i32.const 1) (i32.const 0))
    (i32.ge_s (i32.const 0) (i32.const 1))
    (i32.ge_s (i32.const 7) (i32.const 3))
    (i32.ge_s (i32.const -7) (i32.const 3))
    (i32.ge_s (i32.const 7) (i32.const -3))
    (i32.ge_s (i32.const -7) (i32.const -3))
    (i32.ge_s (i32.const -2147483648) (i32.const -1))
    (i32.ge_s (i32.const -2147483648) (i32.const 1))
    (i32.ge_s (i32.const -2147483648) (i32.const 0))
    (i32.ge_s (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.ge_s.folded0() == 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 1
  (func (export "i32.ge_s.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.ge_s (i32.const 2147483647) (i32.const 2147483647))
    (i32.ge_s (i32.const -2147483648) (i32.const -2147483648))
    (i32.ge_s (i32.const -1) (i32.const 32))
    (i32.ge_s (i32.const 19088743) (i32.const 31))
    (i32.ge_s (i32.const -2) (i32.const 33))
    (i32.ge_s (i32.const -1) (i32.const 33))
    (i32.ge_s (i32.const 1073741825) (i32.const 4))
    (i32.ge_s (i32.const -2147483648) (i32.const 2))
    (i32.ge_s (i32.const -1) (i32.const -2147483648))
    (i32.ge_s (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.ge_s.folded1() == 1, 1, 0, 1, 0, 0, 1, 0, 1, 0
  (func (export "i32.ge_s.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.ge_s (local.get 0) (i32.const 1))
    (i32.ge_s (local.get 0) (i32.const -1))
    (i32.ge_s (local.get 0) (i32.const 2))
    (i32.ge_s (local.get 0) (i32.const 8))
    (i32.ge_s (local.get 0) (i32.const 31))
    (i32.ge_s (local.get 0) (i32.const 127))
    (i32.ge_s (local.get 0) (i32.const 128))
    (i32.ge_s (local.get 0) (i32.const -128))
    (i32.ge_s (local.get 0) (i32.const 2147483647))
    (i32.ge_s (local.get 0) (i32.const -2147483648)))
  ;; run: i32.ge_s.right(0) == 0, 1, 0, 0, 0, 0, 0, 1, 0, 1
  ;; run: i32.ge_s.right(100) == 1, 1, 1, 1, 1, 0, 0, 1, 0, 1
  ;; run: i32.ge_s.right(-100) == 0, 0, 0, 0, 0, 0, 0, 1, 0, 1
  ;; run: i32.ge_s.right(-2147483648) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 1
)
