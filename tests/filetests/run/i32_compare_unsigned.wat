;; test: run
;; i32: lt_u, gt_u, le_u, ge_u. Written by generate.py.
(module
  (func (export "i32.lt_u") (param i32 i32) (result i32) (i32.lt_u (local.get 0) (local.get 1)))
  ;; run: i32.lt_u(0, 0) == 0
  ;; run: i32.lt_u(1, 1) == 0
  ;; run: i32.lt_u(1, 0) == 0
  ;; run: i32.lt_u(0, 1) == 1
  ;; run: i32.lt_u(7, 3) == 0
  ;; run: i32.lt_u(-7, 3) == 0
  ;; run: i32.lt_u(7, -3) == 1
  ;; run: i32.lt_u(-7, -3) == 1
  ;; run: i32.lt_u(-2147483648, -1) == 1
  ;; run: i32.lt_u(-2147483648, 1) == 0
  ;; run: i32.lt_u(-2147483648, 0) == 0
  ;; run: i32.lt_u(2147483647, 1) == 0
  ;; run: i32.lt_u(2147483647, 2147483647) == 0
  ;; run: i32.lt_u(-2147483648, -2147483648) == 0
  ;; run: i32.lt_u(-1, 32) == 0
  ;; run: i32.lt_u(19088743, 31) == 0
  ;; run: i32.lt_u(-2, 33) == 0
  ;; run: i32.lt_u(-1, 33) == 0
  ;; run: i32.lt_u(1073741825, 4) == 0
  ;; run: i32.lt_u(-2147483648, 2) == 0
  ;; run: i32.lt_u(-1, -2147483648) == 0
  ;; run: i32.lt_u(5, 2147483647) == 1
  (func (export "i32.lt_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.lt_u (i32.const 0) (i32.const 0))
    (i32.lt_u (i32.const 1) (i32.const 1))
    (i32.lt_u (i32.const 1) (i32.const 0))
    (i32.lt_u (i32.const 0) (i32.const 1))
    (i32.lt_u (i32.const 7) (i32.const 3))
    (i32.lt_u (i32.const -7) (i32.const 3))
    (i32.lt_u (i32.const 7) (i32.const -3))
    (i32.lt_u (i32.const -7) (i32.const -3))
    (i32.lt_u (i32.const -2147483648) (i32.const -1))
    (i32.lt_u (i32.const -2147483648) (i32.const 1))
    (i32.lt_u (i32.const -2147483648) (i32.const 0))
    (i32.lt_u (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.lt_u.folded0() == 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0
  (func (export "i32.lt_u.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.lt_u (i32.const 2147483647) (i32.const 2147483647))
    (i32.lt_u (i32.const -2147483648) (i32.const -2147483648))
    (i32.lt_u (i32.const -1) (i32.const 32))
    (i32.lt_u (i32.const 19088743) (i32.const 31))
    (i32.lt_u (i32.const -2) (i32.const 33))
    (i32.lt_u (i32.const -1) (i32.const 33))
    (i32.lt_u (i32.const 1073741825) (i32.const 4))
    (i32.lt_u (i32.const -2147483648) (i32.const 2))
    (i32.lt_u (i32.const -1) (i32.const -2147483648))
    (i32.lt_u (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.lt_u.folded1() == 0, 0, 0, 0, 0, 0, 0, 0, 0, 1
  (func (export "i32.lt_u.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.lt_u (local.get 0) (i32.const 1))
    (i32.lt_u (local.get 0) (i32.const -1))
    (i32.lt_u (local.get 0) (i32.const 2))
    (i32.lt_u (local.get 0) (i32.const 8))
    (i32.lt_u (local.get 0) (i32.const 31))
    (i32.lt_u (local.get 0) (i32.const 127))
    (i32.lt_u (local.get 0) (i32.const 128))
    (i32.lt_u (local.get 0) (i32.const -128))
    (i32.lt_u (local.get 0) (i32.const 2147483647))
    (i32.lt_u (local.get 0) (i32.const -2147483648)))
  ;; run: i32.lt_u.right(0) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i32.lt_u.right(100) == 0, 1, 0, 0, 0, 1, 1, 1, 1, 1
  ;; run: i32.lt_u.right(-100) == 0, 1, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.lt_u.right(-2147483648) == 0, 1, 0, 0, 0, 0, 0, 1, 0, 0
  (func (export "i32.gt_u") (param i32 i32) (result i32) (i32.gt_u (local.get 0) (local.get 1)))
  ;; run: i32.gt_u(0, 0) == 0
  ;; run: i32.gt_u(1, 1) == 0
  ;; run: i32.gt_u(1, 0) == 1
  ;; run: i32.gt_u(0, 1) == 0
  ;; run: i32.gt_u(7, 3) == 1
  ;; run: i32.gt_u(-7, 3) == 1
  ;; run: i32.gt_u(7, -3) == 0
  ;; run: i32.gt_u(-7, -3) == 0
  ;; run: i32.gt_u(-2147483648, -1) == 0
  ;; run: i32.gt_u(-2147483648, 1) == 1
  ;; run: i32.gt_u(-2147483648, 0) == 1
  ;; run: i32.gt_u(2147483647, 1) == 1
  ;; run: i32.gt_u(2147483647, 2147483647) == 0
  ;; run: i32.gt_u(-2147483648, -2147483648) == 0
  ;; run: i32.gt_u(-1, 32) == 1
  ;; run: i32.gt_u(19088743, 31) == 1
  ;; run: i32.gt_u(-2, 33) == 1
  ;; run: i32.gt_u(-1, 33) == 1
  ;; run: i32.gt_u(1073741825, 4) == 1
  ;; run: i32.gt_u(-2147483648, 2) == 1
  ;; run: i32.gt_u(-1, -2147483648) == 1
  ;; run: i32.gt_u(5, 2147483647) == 0
  (func (export "i32.gt_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.gt_u (i32.const 0) (i32.const 0))
    (i32.gt_u (i32.const 1) (i32.const 1))
    (i32.gt_u (i32.const 1) (i32.const 0))
    (i32.gt_u (i32.const 0) (i32.const 1))
    (i32.gt_u (i32.const 7) (i32.const 3))
    (i32.gt_u (i32.const -7) (i32.const 3))
    (i32.gt_u (i32.const 7) (i32.const -3))
    (i32.gt_u (i32.const -7) (i32.const -3))
    (i32.gt_u (i32.const -2147483648) (i32.const -1))
    (i32.gt_u (i32.const -2147483648) (i32.const 1))
    (i32.gt_u (i32.const -2147483648) (i32.const 0))
    (i32.gt_u (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.gt_u.folded0() == 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1
  (func (export "i32.gt_u.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.gt_u (i32.const 2147483647) (i32.const 2147483647))
    (i32.gt_u (i32.const -2147483648) (i32.const -2147483648))
    (i32.gt_u (i32.const -1) (i32.const 32))
    (i32.gt_u (i32.const 19088743) (i32.const 31))
    (i32.gt_u (i32.const -2) (i32.const 33))
    (i32.gt_u (i32.const -1) (i32.const 33))
    (i32.gt_u (i32.const 1073741825) (i32.const 4))
    (i32.gt_u (i32.const -2147483648) (i32.const 2))
    (i32.gt_u (i32.const -1) (i32.const -2147483648))
    (i32.gt_u (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.gt_u.folded1() == 0, 0, 1, 1, 1, 1, 1, 1, 1, 0
  (func (export "i32.gt_u.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.gt_u (local.get 0) (i32.const 1))
    (i32.gt_u (local.get 0) (i32.const -1))
    (i32.gt_u (local.get 0) (i32.const 2))
    (i32.gt_u (local.get 0) (i32.const 8))
    (i32.gt_u (local.get 0) (i32.const 31))
    (i32.gt_u (local.get 0) (i32.const 127))
    (i32.gt_u (local.get 0) (i32.const 128))
    (i32.gt_u (local.get 0) (i32.const -128))
    (i32.gt_u (local.get 0) (i32.const 2147483647))
    (i32.gt_u (local.get 0) (i32.const -2147483648)))
  ;; run: i32.gt_u.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.gt_u.right(100) == 1, 0, 1, 1, 1, 0, 0, 0, 0, 0
  ;; run: i32.gt_u.right(-100) == 1, 0, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i32.gt_u.right(-2147483648) == 1, 0, 1, 1, 1, 1, 1, 0, 1, 0
  (func (export "i32.le_u") (param i32 i32) (result i32) (i32.le_u (local.get 0) (local.get 1)))
  ;; run: i32.le_u(0, 0) == 1
  ;; run: i32.le_u(1, 1) == 1
  ;; run: i32.le_u(1, 0) == 0
  ;; run: i32.le_u(0, 1) == 1
  ;; run: i32.le_u(7, 3) == 0
  ;; run: i32.le_u(-7, 3) == 0
  ;; run: i32.le_u(7, -3) == 1
  ;; run: i32.le_u(-7, -3) == 1
  ;; run: i32.le_u(-2147483648, -1) == 1
  ;; run: i32.le_u(-2147483648, 1) == 0
  ;; run: i32.le_u(-2147483648, 0) == 0
  ;; run: i32.le_u(2147483647, 1) == 0
  ;; run: i32.le_u(2147483647, 2147483647) == 1
  ;; run: i32.le_u(-2147483648, -2147483648) == 1
  ;; run: i32.le_u(-1, 32) == 0
  ;; run: i32.le_u(19088743, 31) == 0
  ;; run: i32.le_u(-2, 33) == 0
  ;; run: i32.le_u(-1, 33) == 0
  ;; run: i32.le_u(1073741825, 4) == 0
  ;; run: i32.le_u(-2147483648, 2) == 0
  ;; run: i32.le_u(-1, -2147483648) == 0
  ;; run: i32.le_u(5, 2147483647) == 1
  (func (export "i32.le_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.le_u (i32.const 0) (i32.const 0))
    (i32.le_u (i32.const 1) (i32.const 1))
    (i32.le_u (i32.const 1) (i32.const 0))
    (i32.le_u (i32.const 0) (i32.const 1))
    (i32.le_u (i32.const 7) (i32.const 3))
    (i32.le_u (i32.const -7) (i32.const 3))
    (i32.le_u (i32.const 7) (i32.const -3))
    (i32.le_u (i32.const -7) (i32.const -3))
    (i32.le_u (i32.const -2147483648) (i32.const -1))
    (i32.le_u (i32.const -2147483648) (i32.const 1))
    (i32.le_u (i32.const -2147483648) (i32.const 0))
    (i32.le_u (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.le_u.folded0() == 1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0
  (func (export "i32.le_u.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.le_u (i32.const 2147483647) (i32.const 2147483647))
    (i32.le_u (i32.const -2147483648) (i32.const -2147483648))
    (i32.le_u (i32.const -1) (i32.const 32))
    (i32.le_u (i32.const 19088743) (i32.const 31))
    (i32.le_u (i32.const -2) (i32.const 33))
    (i32.le_u (i32.const -1) (i32.const 33))
    (i32.le_u (i32.const 1073741825) (i32.const 4))
    (i32.le_u (i32.const -2147483648) (i32.const 2))
    (i32.le_u (i32.const -1) (i32.const -2147483648))
    (i32.le_u (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.le_u.folded1() == 1, 1, 0, 0, 0, 0, 0, 0, 0, 1
  (func (export "i32.le_u.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.le_u (local.get 0) (i32.const 1))
    (i32.le_u (local.get 0) (i32.const -1))
    (i32.le_u (local.get 0) (i32.const 2))
    (i32.le_u (local.get 0) (i32.const 8))
    (i32.le_u (local.get 0) (i32.const 31))
    (i32.le_u (local.get 0) (i32.const 127))
    (i32.le_u (local.get 0) (i32.const 128))
    (i32.le_u (local.get 0) (i32.const -128))
    (i32.le_u (local.get 0) (i32.const 2147483647))
    (i32.le_u (local.get 0) (i32.const -2147483648)))
  ;; run: i32.le_u.right(0) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i32.le_u.right(100) == 0, 1, 0, 0, 0, 1, 1, 1, 1, 1
  ;; run: i32.le_u.right(-100) == 0, 1, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.le_u.right(-2147483648) == 0, 1, 0, 0, 0, 0, 0, 1, 0, 1
  (func (export "i32.ge_u") (param i32 i32) (result i32) (i32.ge_u (local.get 0) (local.get 1)))
  ;; run: i32.ge_u(0, 0) == 1
  ;; run: i32.ge_u(1, 1) == 1
  ;; run: i32.ge_u(1, 0) == 1
  ;; run: i32.ge_u(0, 1) == 0
  ;; run: i32.ge_u(7, 3) == 1
  ;; run: i32.ge_u(-7, 3) == 1
  ;; run: i32.ge_u(7, -3) == 0
  ;; run: i32.ge_u(-7, -3) == 0
  ;; run: i32.ge_u(-2147483648, -1) == 0
  ;; run: i32.ge_u(-2147483648, 1) == 1
  ;; run: i32.ge_u(-2147483648, 0) == 1
  ;; run: i32.ge_u(2147483647, 1) == 1
  ;; run: i32.ge_u(2147483647, 2147483647) == 1
  ;; run: i32.ge_u(-2147483648, -2147483648) == 1
  ;; run: i32.ge_u(-1, 32) == 1
  ;; run: i32.ge_u(19088743, 31) == 1
  ;; run: i32.ge_u(-2, 33) == 1
  ;; run: i32.ge_u(-1, 33) == 1
  ;; run: i32.ge_u(1073741825, 4) == 1
  ;; run: i32.ge_u(-2147483648, 2) == 1
  ;; run: i32.ge_u(-1, -2147483648) == 1
  ;; run: i32.ge_u(5, 2147483647) == 0
  (func (export "i32.ge_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.ge_u (i32.const 0) (i32.const 0))
    (i32.ge_u (i32.const 1) (i32.const 1))
    (i32.ge_u (i32.const 1) (i32.const 0))
    (i32.ge_u (i32.const 0) (i32.const 1))
    (i32.ge_u (i32.const 7) (i32.const 3))
    (i32.ge_u (i32.const -7) (i32.const 3))
    (i32.ge_u (i32.const 7) (i32.const -3))
    (i32.ge_u (i32.const -7) (i32.const -3))
    (i32.ge_u (i32.const -2147483648) (i32.const -1))
    (i32.ge_u (i32.const -2147483648) (i32.const 1))
    (i32.ge_u (i32.const -2147483648) (i32.const 0))
    (i32.ge_u (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.ge_u.folded0() == 1, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1
  (func (export "i32.ge_u.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.ge_u (i32.const 2147483647) (i32.const 2147483647))
    (i32.ge_u (i32.const -2147483648) (i32.const -2147483648))
    (i32.ge_u (i32.const -1) (i32.const 32))
    (i32.ge_u (i32.const 19088743) (i32.const 31))
    (i32.ge_u (i32.const -2) (i32.const 33))
    (i32.ge_u (i32.const -1) (i32.const 33))
    (i32.ge_u (i32.const 1073741825) (i32.const 4))
    (i32.ge_u (i32.const -2147483648) (i32.const 2))
    (i32.ge_u (i32.const -1) (i32.const -2147483648))
    (i32.ge_u (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.ge_u.folded1() == 1, 1, 1, 1, 1, 1, 1, 1, 1, 0
  (func (export "i32.ge_u.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.ge_u (local.get 0) (i32.const 1))
    (i32.ge_u (local.get 0) (i32.const -1))
    (i32.ge_u (local.get 0) (i32.const 2))
    (i32.ge_u (local.get 0) (i32.const 8))
    (i32.ge_u (local.get 0) (i32.const 31))
    (i32.ge_u (local.get 0) (i32.const 127))
    (i32.ge_u (local.get 0) (i32.const 128))
    (i32.ge_u (local.get 0) (i32.const -128))
    (i32.ge_u (local.get 0) (i32.const 2147483647))
    (i32.ge_u (local.get 0) (i32.const -2147483648)))
  ;; run: i32.ge_u.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.ge_u.right(100) == 1, 0, 1, 1, 1, 0, 0, 0, 0, 0
  ;; run: i32.ge_u.right(-100) == 1, 0, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i32.ge_u.right(-2147483648) == 1, 0, 1, 1, 1, 1, 1, 0, 1, 1
)
