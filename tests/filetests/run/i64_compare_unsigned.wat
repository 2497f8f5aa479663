;; test: run
;; i64: lt_u, gt_u, le_u, ge_u. Written by generate.py.
(module
  (func (export "i64.lt_u") (param i64 i64) (result i32) (i64.lt_u (local.get 0) (local.get 1)))
  ;; run: i64.lt_u(0, 0) == 0
  ;; run: i64.lt_u(1, 1) == 0
  ;; run: i64.lt_u(1, 0) == 0
  ;; run: i64.lt_u(0, 1) == 1
  ;; run: i64.lt_u(7, 3) == 0
  ;; run: i64.lt_u(-7, 3) == 0
  ;; run: i64.lt_u(7, -3) == 1
  ;; run: i64.lt_u(-7, -3) == 1
  ;; run: i64.lt_u(-9223372036854775808, -1) == 1
  ;; run: i64.lt_u(-9223372036854775808, 1) == 0
  ;; run: i64.lt_u(-9223372036854775808, 0) == 0
  ;; run: i64.lt_u(9223372036854775807, 1) == 0
  ;; run: i64.lt_u(9223372036854775807, 9223372036854775807) == 0
  ;; run: i64.lt_u(-9223372036854775808, -9223372036854775808) == 0
  ;; run: i64.lt_u(-1, 64) == 0
  ;; run: i64.lt_u(19088743, 63) == 0
  ;; run: i64.lt_u(-2, 65) == 0
  ;; run: i64.lt_u(-1, 33) == 0
  ;; run: i64.lt_u(1073741825, 4) == 0
  ;; run: i64.lt_u(-9223372036854775808, 2) == 0
  ;; run: i64.lt_u(-1, -9223372036854775808) == 0
  ;; run: i64.lt_u(5, 9223372036854775807) == 1
  (func (export "i64.lt_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.lt_u (i64.const 0) (i64.const 0))
    (i64.lt_u (i64.const 1) (i64.const 1))
    (i64.lt_u (i64.const 1) (i64.const 0))
    (i64.lt_u (i64.const 0) (i64.const 1))
    (i64.lt_u (i64.const 7) (i64.const 3))
    (i64.lt_u (i64.const -7) (i64.const 3))
    (i64.lt_u (i64.const 7) (i64.const -3))
    (i64.lt_u (i64.const -7) (i64.const -3))
    (i64.lt_u (i64.const -9223372036854775808) (i64.const -1))
    (i64.lt_u (i64.const -9223372036854775808) (i64.const 1))
    (i64.lt_u (i64.const -9223372036854775808) (i64.const 0))
    (i64.lt_u (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.lt_u.folded0() == 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0
  (func (export "i64.lt_u.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.lt_u (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.lt_u (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.lt_u (i64.const -1) (i64.const 64))
    (i64.lt_u (i64.const 19088743) (i64.const 63))
    (i64.lt_u (i64.const -2) (i64.const 65))
    (i64.lt_u (i64.const -1) (i64.const 33))
    (i64.lt_u (i64.const 1073741825) (i64.const 4))
    (i64.lt_u (i64.const -9223372036854775808) (i64.const 2))
    (i64.lt_u (i64.const -1) (i64.const -9223372036854775808))
    (i64.lt_u (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.lt_u.folded1() == 0, 0, 0, 0, 0, 0, 0, 0, 0, 1
  (func (export "i64.lt_u.right") (param i64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.lt_u (local.get 0) (i64.const 1))
    (i64.lt_u (local.get 0) (i64.const -1))
    (i64.lt_u (local.get 0) (i64.const 2))
    (i64.lt_u (local.get 0) (i64.const 8))
    (i64.lt_u (local.get 0) (i64.const 63))
    (i64.lt_u (local.get 0) (i64.const 127))
    (i64.lt_u (local.get 0) (i64.const 128))
    (i64.lt_u (local.get 0) (i64.const -128))
    (i64.lt_u (local.get 0) (i64.const 2147483647))
    (i64.lt_u (local.get 0) (i64.const -2147483648))
    (i64.lt_u (local.get 0) (i64.const 2147483648))
    (i64.lt_u (local.get 0) (i64.const 4294967295))
    (i64.lt_u (local.get 0) (i64.const -2147483649))
    (i64.lt_u (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.lt_u.right(0) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i64.lt_u.right(100) == 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i64.lt_u.right(-100) == 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.lt_u.right(-9223372036854775808) == 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0
  (func (export "i64.gt_u") (param i64 i64) (result i32) (i64.gt_u (local.get 0) (local.get 1)))
  ;; run: i64.gt_u(0, 0) == 0
  ;; run: i64.gt_u(1, 1) == 0
  ;; run: i64.gt_u(1, 0) == 1
  ;; run: i64.gt_u(0, 1) == 0
  ;; run: i64.gt_u(7, 3) == 1
  ;; run: i64.gt_u(-7, 3) == 1
  ;; run: i64.gt_u(7, -3) == 0
  ;; run: i64.gt_u(-7, -3) == 0
  ;; run: i64.gt_u(-9223372036854775808, -1) == 0
  ;; run: i64.gt_u(-9223372036854775808, 1) == 1
  ;; run: i64.gt_u(-9223372036854775808, 0) == 1
  ;; run: i64.gt_u(9223372036854775807, 1) == 1
  ;; run: i64.gt_u(9223372036854775807, 9223372036854775807) == 0
  ;; run: i64.gt_u(-9223372036854775808, -9223372036854775808) == 0
  ;; run: i64.gt_u(-1, 64) == 1
  ;; run: i64.gt_u(19088743, 63) == 1
  ;; run: i64.gt_u(-2, 65) == 1
  ;; run: i64.gt_u(-1, 33) == 1
  ;; run: i64.gt_u(1073741825, 4) == 1
  ;; run: i64.gt_u(-9223372036854775808, 2) == 1
  ;; run: i64.gt_u(-1, -9223372036854775808) == 1
  ;; run: i64.gt_u(5, 9223372036854775807) == 0
  (func (export "i64.gt_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.gt_u (i64.const 0) (i64.const 0))
    (i64.gt_u (i64.const 1) (i64.const 1))
    (i64.gt_u (i64.const 1) (i64.const 0))
    (i64.gt_u (i64.const 0) (i64.const 1))
    (i64.gt_u (i64.const 7) (i64.const 3))
    (i64.gt_u (i64.const -7) (i64.const 3))
    (i64.gt_u (i64.const 7) (i64.const -3))
    (i64.gt_u (i64.const -7) (i64.const -3))
    (i64.gt_u (i64.const -9223372036854775808) (i64.const -1))
    (i64.gt_u (i64.const -9223372036854775808) (i64.const 1))
    (i64.gt_u (i64.const -9223372036854775808) (i64.const 0))
    (i64.gt_u (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.gt_u.folded0() == 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1
  (func (export "i64.gt_u.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.gt_u (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.gt_u (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.gt_u (i64.const -1) (i64.const 64))
    (i64.gt_u (i64.const 19088743) (i64.const 63))
    (i64.gt_u (i64.const -2) (i64.const 65))
    (i64.gt_u (i64.const -1) (i64.const 33))
    (i64.gt_u (i64.const 1073741825) (i64.const 4))
    (i64.gt_u (i64.const -9223372036854775808) (i64.const 2))
    (i64.gt_u (i64.const -1) (i64.const -9223372036854775808))
    (i64.gt_u (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.gt_u.folded1() == 0, 0, 1, 1, 1, 1, 1, 1, 1, 0
  (func (export "i64.gt_u.right") (param i64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.gt_u (local.get 0) (i64.const 1))
    (i64.gt_u (local.get 0) (i64.const -1))
    (i64.gt_u (local.get 0) (i64.const 2))
    (i64.gt_u (local.get 0) (i64.const 8))
    (i64.gt_u (local.get 0) (i64.const 63))
    (i64.gt_u (local.get 0) (i64.const 127))
    (i64.gt_u (local.get 0) (i64.const 128))
    (i64.gt_u (local.get 0) (i64.const -128))
    (i64.gt_u (local.get 0) (i64.const 2147483647))
    (i64.gt_u (local.get 0) (i64.const -2147483648))
    (i64.gt_u (local.get 0) (i64.const 2147483648))
    (i64.gt_u (local.get 0) (i64.const 4294967295))
    (i64.gt_u (local.get 0) (i64.const -2147483649))
    (i64.gt_u (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.gt_u.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.gt_u.right(100) == 1, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.gt_u.right(-100) == 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i64.gt_u.right(-9223372036854775808) == 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 0
  (func (export "i64.le_u") (param i64 i64) (result i32) (i64.le_u (local.get 0) (local.get 1)))
  ;; run: i64.le_u(0, 0) == 1
  ;; run: i64.le_u(1, 1) == 1
  ;; run: i64.le_u(1, 0) == 0
  ;; run: i64.le_u(0, 1) == 1
  ;; run: i64.le_u(7, 3) == 0
  ;; run: i64.le_u(-7, 3) == 0
  ;; run: i64.le_u(7, -3) == 1
  ;; run: i64.le_u(-7, -3) == 1
  ;; run: i64.le_u(-9223372036854775808, -1) == 1
  ;; run: i64.le_u(-9223372036854775808, 1) == 0
  ;; run: i64.le_u(-9223372036854775808, 0) == 0
  ;; run: i64.le_u(9223372036854775807, 1) == 0
  ;; run: i64.le_u(9223372036854775807, 9223372036854775807) == 1
  ;; run: i64.le_u(-9223372036854775808, -9223372036854775808) == 1
  ;; run: i64.le_u(-1, 64) == 0
  ;; run: i64.le_u(19088743, 63) == 0
  ;; run: i64.le_u(-2, 65) == 0
  ;; run: i64.le_u(-1, 33) == 0
  ;; run: i64.le_u(1073741825, 4) == 0
  ;; run: i64.le_u(-9223372036854775808, 2) == 0
  ;; run: i64.le_u(-1, -9223372036854775808) == 0
  ;; run: i64.le_u(5, 9223372036854775807) == 1
  (func (export "i64.le_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.le_u (i64.const 0) (i64.const 0))
    (i64.le_u (i64.const 1) (i64.const 1))
    (i64.le_u (i64.const 1) (i64.const 0))
    (i64.le_u (i64.const 0) (i64.const 1))
    (i64.le_u (i64.const 7) (i64.const 3))
    (i64.le_u (i64.const -7) (i64.const 3))
    (i64.le_u (i64.const 7) (i64.const -3))
    (i64.le_u (i64.const -7) (i64.const -3))
    (i64.le_u (i64.const -9223372036854775808) (i64.const -1))
    (i64.le_u (i64.const -9223372036854775808) (i64.const 1))
    (i64.le_u (i64.const -9223372036854775808) (i64.const 0))
    (i64.le_u (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.le_u.folded0() == 1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0
  (func (export "i64.le_u.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.le_u (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.le_u (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.le_u (i64.const -1) (i64.const 64))
    (i64.le_u (i64.const 19088743) (i64.const 63))
    (i64.le_u (i64.const -2) (i64.const 65))
    (i64.le_u (i64.const -1) (i64.const 33))
    (i64.le_u (i64.const 1073741825) (i64.const 4))
    (i64.le_u (i64.const -9223372036854775808) (i64.const 2))
    (i64.le_u (i64.const -1) (i64.const -9223372036854775808))
    (i64.le_u (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.le_u.folded1() == 1, 1, 0, 0, 0, 0, 0, 0, 0, 1
  (func (export "i64.le_u.right") (param i64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.le_u (local.get 0) (i64.const 1))
    (i64.le_u (local.get 0) (i64.const -1))
    (i64.le_u (local.get 0) (i64.const 2))
    (i64.le_u (local.get 0) (i64.const 8))
    (i64.le_u (local.get 0) (i64.const 63))
    (i64.le_u (local.get 0) (i64.const 127))
    (i64.le_u (local.get 0) (i64.const 128))
    (i64.le_u (local.get 0) (i64.const -128))
    (i64.le_u (local.get 0) (i64.const 2147483647))
    (i64.le_u (local.get 0) (i64.const -2147483648))
    (i64.le_u (local.get 0) (i64.const 2147483648))
    (i64.le_u (local.get 0) (i64.const 4294967295))
    (i64.le_u (local.get 0) (i64.const -2147483649))
    (i64.le_u (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.le_u.right(0) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i64.le_u.right(100) == 0, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i64.le_u.right(-100) == 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.le_u.right(-9223372036854775808) == 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1
  (func (export "i64.ge_u") (param i64 i64) (result i32) (i64.ge_u (local.get 0) (local.get 1)))
  ;; run: i64.ge_u(0, 0) == 1
  ;; run: i64.ge_u(1, 1) == 1
  ;; run: i64.ge_u(1, 0) == 1
  ;; run: i64.ge_u(0, 1) == 0
  ;; run: i64.ge_u(7, 3) == 1
  ;; run: i64.ge_u(-7, 3) == 1
  ;; run: i64.ge_u(7, -3) == 0
  ;; run: i64.ge_u(-7, -3) == 0
  ;; run: i64.ge_u(-9223372036854775808, -1) == 0
  ;; run: i64.ge_u(-9223372036854775808, 1) == 1
  ;; run: i64.ge_u(-9223372036854775808, 0) == 1
  ;; run: i64.ge_u(9223372036854775807, 1) == 1
  ;; run: i64.ge_u(9223372036854775807, 9223372036854775807) == 1
  ;; run: i64.ge_u(-9223372036854775808, -9223372036854775808) == 1
  ;; run: i64.ge_u(-1, 64) == 1
  ;; run: i64.ge_u(19088743, 63) == 1
  ;; run: i64.ge_u(-2, 65) == 1
  ;; run: i64.ge_u(-1, 33) == 1
  ;; run: i64.ge_u(1073741825, 4) == 1
  ;; run: i64.ge_u(-9223372036854775808, 2) == 1
  ;; run: i64.ge_u(-1, -9223372036854775808) == 1
  ;; run: i64.ge_u(5, 9223372036854775807) == 0
  (func (export "i64.ge_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.ge_u (i64.const 0) (i64.const 0))
    (i64.ge_u (i64.const 1) (i64.const 1))
    (i64.ge_u (i64.const 1) (i64.const 0))
    (i64.ge_u (i64.const 0) (i64.const 1))
    (i64.ge_u (i64.const 7) (i64.const 3))
    (i64.ge_u (i64.const -7) (i64.const 3))
    (i64.ge_u (i64.const 7) (i64.const -3))
    (i64.ge_u (i64.const -7) (i64.const -3))
    (i64.ge_u (i64.const -9223372036854775808) (i64.const -1))
    (i64.ge_u (i64.const -9223372036854775808) (i64.const 1))
    (i64.ge_u (i64.const -9223372036854775808) (i64.const 0))
    (i64.ge_u (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.ge_u.folded0() == 1, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 1
  (func (export "i64.ge_u.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.ge_u (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.ge_u (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.ge_u (i64.const -1) (i64.const 64))
    (i64.ge_u (i64.const 19088743) (i64.const 63))
    (i64.ge_u (i64.const -2) (i64.const 65))
    (i64.ge_u (i64.const -1) (i64.const 33))
    (i64.ge_u (i64.const 1073741825) (i64.const 4))
    (i64.ge_u (i64.const -9223372036854775808) (i64.const 2))
    (i64.ge_u (i64.const -1) (i64.const -9223372036854775808))
    (i64.ge_u (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.ge_u.folded1() == 1, 1, 1, 1, 1, 1, 1, 1, 1, 0
  (func (export "i64.ge_u.right") (param i64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.ge_u (local.get 0) (i64.const 1))
    (i64.ge_u (local.get 0) (i64.const -1))
    (i64.ge_u (local.get 0) (i64.const 2))
    (i64.ge_u (local.get 0) (i64.const 8))
    (i64.ge_u (local.get 0) (i64.const 63))
    (i64.ge_u (local.get 0) (i64.const 127))
    (i64.ge_u (local.get 0) (i64.const 128))
    (i64.ge_u (local.get 0) (i64.const -128))
    (i64.ge_u (local.get 0) (i64.const 2147483647))
    (i64.ge_u (local.get 0) (i64.const -2147483648))
    (i64.ge_u (local.get 0) (i64.const 2147483648))
    (i64.ge_u (local.get 0) (i64.const 4294967295))
    (i64.ge_u (local.get 0) (i64.const -2147483649))
    (i64.ge_u (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.ge_u.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.ge_u.right(100) == 1, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.ge_u.right(-100) == 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: i64.ge_u.right(-9223372036854775808) == 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1
)
