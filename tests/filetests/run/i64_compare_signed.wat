;; test: run
;; i64: lt_s, gt_s, le_s, ge_s. Written by generate.py.
(module
  (func (export "i64.lt_s") (param i64 i64) (result i32) (i64.lt_s (local.get 0) (local.get 1)))
  ;; run: i64.lt_s(0, 0) == 0
  ;; run: i64.lt_s(1, 1) == 0
  ;; run: i64.lt_s(1, 0) == 0
  ;; run: i64.lt_s(0, 1) == 1
  ;; run: i64.lt_s(7, 3) == 0
  ;; run: i64.lt_s(-7, 3) == 1
  ;; run: i64.lt_s(7, -3) == 0
  ;; run: i64.lt_s(-7, -3) == 1
  ;; run: i64.lt_s(-9223372036854775808, -1) == 1
  ;; run: i64.lt_s(-9223372036854775808, 1) == 1
  ;; run: i64.lt_s(-9223372036854775808, 0) == 1
  ;; run: i64.lt_s(9223372036854775807, 1) == 0
  ;; run: i64.lt_s(9223372036854775807, 9223372036854775807) == 0
  ;; run: i64.lt_s(-9223372036854775808, -9223372036854775808) == 0
  ;; run: i64.lt_s(-1, 64) == 1
  ;; run: i64.lt_s(19088743, 63) == 0
  ;; run: i64.lt_s(-2, 65) == 1
  ;; run: i64.lt_s(-1, 33) == 1
  ;; run: i64.lt_s(1073741825, 4) == 0
  ;; run: i64.lt_s(-9223372036854775808, 2) == 1
  ;; run: i64.lt_s(-1, -9223372036854775808) == 0
  ;; run: i64.lt_s(5, 9223372036854775807) == 1
  (func (export "i64.lt_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.lt_s (i64.const 0) (i64.const 0))
    (i64.lt_s (i64.const 1) (i64.const 1))
    (i64.lt_s (i64.const 1) (i64.const 0))
    (i64.lt_s (i64.const 0) (i64.const 1))
    (i64.lt_s (i64.const 7) (i64.const 3))
    (i64.lt_s (i64.const -7) (i64.const 3))
    (i64.lt_s (i64.const 7) (i64.const -3))
    (i64.lt_s (i64.const -7) (i64.const -3))
    (i64.lt_s (i64.const -9223372036854775808) (i64.const -1))
    (i64.lt_s (i64.const -9223372036854775808) (i64.const 1))
    (i64.lt_s (i64.const -9223372036854775808) (i64.const 0))
    (i64.lt_s (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.lt_s.folded0() == 0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 0
  (func (export "i64.lt_s.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.lt_s (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.lt_s (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.lt_s (i64.const -1) (i64.const 64))
    (i64.lt_s (i64.const 19088743) (i64.const 63))
    (i64.lt_s (i64.const -2) (i64.const 65))
    (i64.lt_s (i64.const -1) (i64.const 33))
    (i64.lt_s (i64.const 1073741825) (i64.const 4))
    (i64.lt_s (i64.const -9223372036854775808) (i64.const 2))
    (i64.lt_s (i64.const -1) (i64.const -9223372036854775808))
    (i64.lt_s (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.lt_s.folded1() == 0, 0, 1, 0, 1, 1, 0, 1, 0, 1
  (func (export "i64.lt_s.right") (param i64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.lt_s (local.get 0) (i64.const 1))
    (i64.lt_s (local.get 0) (i64.const -1))
    (i64.lt_s (local.get 0) (i64.const 2))
    (i64.lt_s (local.get 0) (i64.const 8))
    (i64.lt_s (local.get 0) (i64.const 63))
    (i64.lt_s (local.get 0) (i64.const 127))
    (i64.lt_s (local.get 0) (i64.const 128))
    (i64.lt_s (local.get 0) (i64.const -128))
    (i64.lt_s (local.get 0) (i64.const 2147483647))
    (i64.lt_s (local.get 0) (i64.const -2147483648))
    (i64.lt_s (local.get 0) (i64.const 2147483648))
    (i64.lt_s (local.get 0) (i64.const 4294967295))
    (i64.lt_s (local.get 0) (i64.const -2147483649))
    (i64.lt_s (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.lt_s.right(0) == 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 0
  ;; run: i64.lt_s.right(100) == 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0
  ;; run: i64.lt_s.right(-100) == 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 0
  ;; run: i64.lt_s.right(-9223372036854775808) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0
  (func (export "i64.gt_s") (param i64 i64) (result i32) (i64.gt_s (local.get 0) (local.get 1)))
  ;; run: i64.gt_s(0, 0) == 0
  ;; run: i64.gt_s(1, 1) == 0
  ;; run: i64.gt_s(1, 0) == 1
  ;; run: i64.gt_s(0, 1) == 0
  ;; run: i64.gt_s(7, 3) == 1
  ;; run: i64.gt_s(-7, 3) == 0
  ;; run: i64.gt_s(7, -3) == 1
  ;; run: i64.gt_s(-7, -3) == 0
  ;; run: i64.gt_s(-9223372036854775808, -1) == 0
  ;; run: i64.gt_s(-9223372036854775808, 1) == 0
  ;; run: i64.gt_s(-9223372036854775808, 0) == 0
  ;; run: i64.gt_s(9223372036854775807, 1) == 1
  ;; run: i64.gt_s(9223372036854775807, 9223372036854775807) == 0
  ;; run: i64.gt_s(-9223372036854775808, -9223372036854775808) == 0
  ;; run: i64.gt_s(-1, 64) == 0
  ;; run: i64.gt_s(19088743, 63) == 1
  ;; run: i64.gt_s(-2, 65) == 0
  ;; run: i64.gt_s(-1, 33) == 0
  ;; run: i64.gt_s(1073741825, 4) == 1
  ;; run: i64.gt_s(-9223372036854775808, 2) == 0
  ;; run: i64.gt_s(-1, -9223372036854775808) == 1
  ;; run: i64.gt_s(5, 9223372036854775807) == 0
  (func (export "i64.gt_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.gt_s (i64.const 0) (i64.const 0))
    (i64.gt_s (i64.const 1) (i64.const 1))
    (i64.gt_s (i64.const 1) (i64.const 0))
    (i64.gt_s (i64.const 0) (i64.const 1))
    (i64.gt_s (i64.const 7) (i64.const 3))
    (i64.gt_s (i64.const -7) (i64.const 3))
    (i64.gt_s (i64.const 7) (i64.const -3))
    (i64.gt_s (i64.const -7) (i64.const -3))
    (i64.gt_s (i64.const -9223372036854775808) (i64.const -1))
    (i64.gt_s (i64.const -9223372036854775808) (i64.const 1))
    (i64.gt_s (i64.const -9223372036854775808) (i64.const 0))
    (i64.gt_s (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.gt_s.folded0() == 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 1
  (func (export "i64.gt_s.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.gt_s (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.gt_s (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.gt_s (i64.const -1) (i64.const 64))
    (i64.gt_s (i64.const 19088743) (i64.const 63))
    (i64.gt_s (i64.const -2) (i64.const 65))
    (i64.gt_s (i64.const -1) (i64.const 33))
    (i64.gt_s (i64.const 1073741825) (i64.const 4))
    (i64.gt_s (i64.const -9223372036854775808) (i64.const 2))
    (i64.gt_s (i64.const -1) (i64.const -9223372036854775808))
    (i64.gt_s (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.gt_s.folded1() == 0, 0, 0, 1, 0, 0, 1, 0, 1, 0
  (func (export "i64.gt_s.right") (param i64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.gt_s (local.get 0) (i64.const 1))
    (i64.gt_s (local.get 0) (i64.const -1))
    (i64.gt_s (local.get 0) (i64.const 2))
    (i64.gt_s (local.get 0) (i64.const 8))
    (i64.gt_s (local.get 0) (i64.const 63))
    (i64.gt_s (local.get 0) (i64.const 127))
    (i64.gt_s (local.get 0) (i64.const 128))
    (i64.gt_s (local.get 0) (i64.const -128))
    (i64.gt_s (local.get 0) (i64.const 2147483647))
    (i64.gt_s (local.get 0) (i64.const -2147483648))
    (i64.gt_s (local.get 0) (i64.const 2147483648))
    (i64.gt_s (local.get 0) (i64.const 4294967295))
    (i64.gt_s (local.get 0) (i64.const -2147483649))
    (i64.gt_s (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.gt_s.right(0) == 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1
  ;; run: i64.gt_s.right(100) == 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1, 1
  ;; run: i64.gt_s.right(-100) == 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1
  ;; run: i64.gt_s.right(-9223372036854775808) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "i64.le_s") (param i64 i64) (result i32) (i64.le_s (local.get 0) (local.get 1)))
  ;; run: i64.le_s(0, 0) == 1
  ;; run: i64.le_s(1, 1) == 1
  ;; run: i64.le_s(1, 0) == 0
  ;; run: i64.le_s(0, 1) == 1
  ;; run: i64.le_s(7, 3) == 0
  ;; run: i64.le_s(-7, 3) == 1
  ;; run: i64.le_s(7, -3) == 0
  ;; run: i64.le_s(-7, -3) == 1
  ;; run: i64.le_s(-9223372036854775808, -1) == 1
  ;; run: i64.le_s(-9223372036854775808, 1) == 1
  ;; run: i64.le_s(-9223372036854775808, 0) == 1
  ;; run: i64.le_s(9223372036854775807, 1) == 0
  ;; run: i64.le_s(9223372036854775807, 9223372036854775807) == 1
  ;; run: i64.le_s(-9223372036854775808, -9223372036854775808) == 1
  ;; run: i64.le_s(-1, 64) == 1
  ;; run: i64.le_s(19088743, 63) == 0
  ;; run: i64.le_s(-2, 65) == 1
  ;; run: i64.le_s(-1, 33) == 1
  ;; run: i64.le_s(1073741825, 4) == 0
  ;; run: i64.le_s(-9223372036854775808, 2) == 1
  ;; run: i64.le_s(-1, -9223372036854775808) == 0
  ;; run: i64.le_s(5, 9223372036854775807) == 1
  (func (export "i64.le_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.le_s (i64.const 0) (i64.const 0))
    (i64.le_s (i64.const 1) (i64.const 1))
    (i64.le_s (i64.const 1) (i64.const 0))
    (i64.le_s (i64.const 0) (i64.const 1))
    (i64.le_s (i64.const 7) (i64.const 3))
    (i64.le_s (i64.const -7) (i64.const 3))
    (i64.le_s (i64.const 7) (i64.const -3))
    (i64.le_s (i64.const -7) (i64.const -3))
    (i64.le_s (i64.const -9223372036854775808) (i64.const -1))
    (i64.le_s (i64.const -9223372036854775808) (i64.const 1))
    (i64.le_s (i64.const -9223372036854775808) (i64.const 0))
    (i64.le_s (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.le_s.folded0() == 1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 0
  (func (export "i64.le_s.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.le_s (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.le_s (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.le_s (i64.const -1) (i64.const 64))
    (i64.le_s (i64.const 19088743) (i64.const 63))
    (i64.le_s (i64.const -2) (i64.const 65))
    (i64.le_s (i64.const -1) (i64.const 33))
    (i64.le_s (i64.const 1073741825) (i64.const 4))
    (i64.le_s (i64.const -9223372036854775808) (i64.const 2))
    (i64.le_s (i64.const -1) (i64.const -9223372036854775808))
    (i64.le_s (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.le_s.folded1() == 1, 1, 1, 0, 1, 1, 0, 1, 0, 1
  (func (export "i64.le_s.right") (param i64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.le_s (local.get 0) (i64.const 1))
    (i64.le_s (local.get 0) (i64.const -1))
    (i64.le_s (local.get 0) (i64.const 2))
    (i64.le_s (local.get 0) (i64.const 8))
    (i64.le_s (local.get 0) (i64.const 63))
    (i64.le_s (local.get 0) (i64.const 127))
    (i64.le_s (local.get 0) (i64.const 128))
    (i64.le_s (local.get 0) (i64.const -128))
    (i64.le_s (local.get 0) (i64.const 2147483647))
    (i64.le_s (local.get 0) (i64.const -2147483648))
    (i64.le_s (local.get 0) (i64.const 2147483648))
    (i64.le_s (local.get 0) (i64.const 4294967295))
    (i64.le_s (local.get 0) (i64.const -2147483649))
    (i64.le_s (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.le_s.right(0) == 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 0
  ;; run: i64.le_s.right(100) == 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 0
  ;; run: i64.le_s.right(-100) == 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 0
  ;; run: i64.le_s.right(-9223372036854775808) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  (func (export "i64.ge_s") (param i64 i64) (result i32) (i64.ge_s (local.get 0) (local.get 1)))
  ;; run: i64.ge_s(0, 0) == 1
  ;; run: i64.ge_s(1, 1) == 1
  ;; run: i64.ge_s(1, 0) == 1
  ;; run: i64.ge_s(0, 1) == 0
  ;; run: i64.ge_s(7, 3) == 1
  ;; run: i64.ge_s(-7, 3) == 0
  ;; run: i64.ge_s(7, -3) == 1
  ;; run: i64.ge_s(-7, -3) == 0
  ;; run: i64.ge_s(-9223372036854775808, -1) == 0
  ;; run: i64.ge_s(-9223372036854775808, 1) == 0
  ;; run: i64.ge_s(-9223372036854775808, 0) == 0
  ;; run: i64.ge_s(9223372036854775807, 1) == 1
  ;; run: i64.ge_s(9223372036854775807, 9223372036854775807) == 1
  ;; run: i64.ge_s(-9223372036854775808, -9223372036854775808) == 1
  ;; run: i64.ge_s(-1, 64) == 0
  ;; run: i64.ge_s(19088743, 63) == 1
  ;; run: i64.ge_s(-2, 65) == 0
  ;; run: i64.ge_s(-1, 33) == 0
  ;; run: i64.ge_s(1073741825, 4) == 1
  ;; run: i64.ge_s(-9223372036854775808, 2) == 0
  ;; run: i64.ge_s(-1, -9223372036854775808) == 1
  ;; run: i64.ge_s(5, 9223372036854775807) == 0
  (func (export "i64.ge_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.ge_s (i64.const 0) (i64.const 0))
    (i64.ge_s (i64.const 1) (i64.const 1))
    (i64.ge_s (i64.const 1) (i64.const 0))
    (i64.ge_s (i64.const 0) (i64.const 1))
    (i64.ge_s (i64.const 7) (i64.const 3))
    (i64.ge_s (i64.const -7) (i64.const 3))
    (i64.ge_s (i64.const 7) (i64.const -3))
    (i64.ge_s (i64.const -7) (i64.const -3))
    (i64.ge_s (i64.const -9223372036854775808) (i64.const -1))
    (i64.ge_s (i64.const -9223372036854775808) (i64.const 1))
    (i64.ge_s (i64.const -9223372036854775808) (i64.const 0))
    (i64.ge_s (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.ge_s.folded0() == 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 1
  (func (export "i64.ge_s.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.ge_s (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.ge_s (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.ge_s (i64.const -1) (i64.const 64))
    (i64.ge_s (i64.const 19088743) (i64.const 63))
    (i64.ge_s (i64.const -2) (i64.const 65))
    (i64.ge_s (i64.const -1) (i64.const 33))
    (i64.ge_s (i64.const 1073741825) (i64.const 4))
    (i64.ge_s (i64.const -9223372036854775808) (i64.const 2))
    (i64.ge_s (i64.const -1) (i64.const -9223372036854775808))
    (i64.ge_s (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.ge_s.folded1() == 1, 1, 0, 1, 0, 0, 1, 0, 1, 0
  (func (export "i64.ge_s.right") (param i64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.ge_s (local.get 0) (i64.const 1))
    (i64.ge_s (local.get 0) (i64.const -1))
    (i64.ge_s (local.get 0) (i64.const 2))
    (i64.ge_s (local.get 0) (i64.const 8))
    (i64.ge_s (local.get 0) (i64.const 63))
    (i64.ge_s (local.get 0) (i64.const 127))
    (i64.ge_s (local.get 0) (i64.const 128))
    (i64.ge_s (local.get 0) (i64.const -128))
    (i64.ge_s (local.get 0) (i64.const 2147483647))
    (i64.ge_s (local.get 0) (i64.const -2147483648))
    (i64.ge_s (local.get 0) (i64.const 2147483648))
    (i64.ge_s (local.get 0) (i64.const 4294967295))
    (i64.ge_s (local.get 0) (i64.const -2147483649))
    (i64.ge_s (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.ge_s.right(0) == 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1
  ;; run: i64.ge_s.right(100) == 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1, 1
  ;; run: i64.ge_s.right(-100) == 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1
  ;; run: i64.ge_s.right(-9223372036854775808) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1
)
