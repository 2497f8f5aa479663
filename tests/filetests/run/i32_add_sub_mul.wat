;; test: run
;; i32: add, sub, mul. Written by generate.py.
(module
  (func (export "i32.add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  ;; run: i32.add(0, 0) == 0
  ;; run: i32.add(1, 1) == 2
  ;; run: i32.add(1, 0) == 1
  ;; run: i32.add(0, 1) == 1
  ;; run: i32.add(7, 3) == 10
  ;; run: i32.add(-7, 3) == -4
  ;; run: i32.add(7, -3) == 4
  ;; run: i32.add(-7, -3) == -10
  ;; run: i32.add(-2147483648, -1) == 2147483647
  ;; run: i32.add(-2147483648, 1) == -2147483647
  ;; run: i32.add(-2147483648, 0) == -2147483648
  ;; run: i32.add(2147483647, 1) == -2147483648
  ;; run: i32.add(2147483647, 2147483647) == -2
  ;; run: i32.add(-2147483648, -2147483648) == 0
  ;; run: i32.add(-1, 32) == 31
  ;; run: i32.add(19088743, 31) == 19088774
  ;; run: i32.add(-2, 33) == 31
  ;; run: i32.add(-1, 33) == 32
  ;; run: i32.add(1073741825, 4) == 1073741829
  ;; run: i32.add(-2147483648, 2) == -2147483646
  ;; run: i32.add(-1, -2147483648) == 2147483647
  ;; run: i32.add(5, 2147483647) == -2147483644
  (func (export "i32.add.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.const 0) (i32.const 0))
    (i32.add (i32.const 1) (i32.const 1))
    (i32.add (i32.const 1) (i32.const 0))
    (i32.add (i32.const 0) (i32.const 1))
    (i32.add (i32.const 7) (i32.const 3))
    (i32.add (i32.const -7) (i32.const 3))
    (i32.add (i32.const 7) (i32.const -3))
    (i32.add (i32.const -7) (i32.const -3))
    (i32.add (i32.const -2147483648) (i32.const -1))
    (i32.add (i32.const -2147483648) (i32.const 1))
    (i32.add (i32.const -2147483648) (i32.const 0))
    (i32.add (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.add.folded0() == 0, 2, 1, 1, 10, -4, 4, -10, 2147483647, -2147483647, -2147483648, -2147483648
  (func (export "i32.add.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.const 2147483647) (i32.const 2147483647))
    (i32.add (i32.const -2147483648) (i32.const -2147483648))
    (i32.add (i32.const -1) (i32.const 32))
    (i32.add (i32.const 19088743) (i32.const 31))
    (i32.add (i32.const -2) (i32.const 33))
    (i32.add (i32.const -1) (i32.const 33))
    (i32.add (i32.const 1073741825) (i32.const 4))
    (i32.add (i32.const -2147483648) (i32.const 2))
    (i32.add (i32.const -1) (i32.const -2147483648))
    (i32.add (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.add.folded1() == -2, 0, 31, 19088774, 31, 32, 1073741829, -2147483646, 2147483647, -2147483644
  (func (export "i32.add.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (local.get 0) (i32.const 1))
    (i32.add (local.get 0) (i32.const -1))
    (i32.add (local.get 0) (i32.const 2))
    (i32.add (local.get 0) (i32.const 8))
    (i32.add (local.get 0) (i32.const 31))
    (i32.add (local.get 0) (i32.const 127))
    (i32.add (local.get 0) (i32.const 128))
    (i32.add (local.get 0) (i32.const -128))
    (i32.add (local.get 0) (i32.const 2147483647))
    (i32.add (local.get 0) (i32.const -2147483648)))
  ;; run: i32.add.right(0) == 1, -1, 2, 8, 31, 127, 128, -128, 2147483647, -2147483648
  ;; run: i32.add.right(100) == 101, 99, 102, 108, 131, 227, 228, -28, -2147483549, -2147483548
  ;; run: i32.add.right(-100) == -99, -101, -98, -92, -69, 27, 28, -228, 2147483547, 2147483548
  ;; run: i32.add.right(-2147483648) == -2147483647, 2147483647, -2147483646, -2147483640, -2147483617, -2147483521, -2147483520, 2147483520, -1, 0
  ;; run: i32.add.right(-1) == 0, -2, 1, 7, 30, 126, 127, -129, 2147483646, 2147483647
  (func (export "i32.add.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.add (i32.const 1) (local.get 0))
    (i32.add (i32.const -1) (local.get 0))
    (i32.add (i32.const 2) (local.get 0))
    (i32.add (i32.const 8) (local.get 0))
    (i32.add (i32.const 31) (local.get 0))
    (i32.add (i32.const 127) (local.get 0)))
  ;; run: i32.add.left(100) == 101, 99, 102, 108, 131, 227
  ;; run: i32.add.left(-100) == -99, -101, -98, -92, -69, 27
  (func (export "i32.sub") (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
  ;; run: i32.sub(0, 0) == 0
  ;; run: i32.sub(1, 1) == 0
  ;; run: i32.sub(1, 0) == 1
  ;; run: i32.sub(0, 1) == -1
  ;; run: i32.sub(7, 3) == 4
  ;; run: i32.sub(-7, 3) == -10
  ;; run: i32.sub(7, -3) == 10
  ;; run: i32.sub(-7, -3) == -4
  ;; run: i32.sub(-2147483648, -1) == -2147483647
  ;; run: i32.sub(-2147483648, 1) == 2147483647
  ;; run: i32.sub(-2147483648, 0) == -2147483648
  ;; run: i32.sub(2147483647, 1) == 2147483646
  ;; run: i32.sub(2147483647, 2147483647) == 0
  ;; run: i32.sub(-2147483648, -2147483648) == 0
  ;; run: i32.sub(-1, 32) == -33
  ;; run: i32.sub(19088743, 31) == 19088712
  ;; run: i32.sub(-2, 33) == -35
  ;; run: i32.sub(-1, 33) == -34
  ;; run: i32.sub(1073741825, 4) == 1073741821
  ;; run: i32.sub(-2147483648, 2) == 2147483646
  ;; run: i32.sub(-1, -2147483648) == 2147483647
  ;; run: i32.sub(5, 2147483647) == -2147483642
  (func (export "i32.sub.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.sub (i32.const 0) (i32.const 0))
    (i32.sub (i32.const 1) (i32.const 1))
    (i32.sub (i32.const 1) (i32.const 0))
    (i32.sub (i32.const 0) (i32.const 1))
    (i32.sub (i32.const 7) (i32.const 3))
    (i32.sub (i32.const -7) (i32.const 3))
    (i32.sub (i32.const 7) (i32.const -3))
    (i32.sub (i32.const -7) (i32.const -3))
    (i32.sub (i32.const -2147483648) (i32.const -1))
    (i32.sub (i32.const -2147483648) (i32.const 1))
    (i32.sub (i32.const -2147483648) (i32.const 0))
    (i32.sub (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.sub.folded0() == 0, 0, 1, -1, 4, -10, 10, -4, -2147483647, 2147483647, -2147483648, 2147483646
  (func (export "i32.sub.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.sub (i32.const 2147483647) (i32.const 2147483647))
    (i32.sub (i32.const -2147483648) (i32.const -2147483648))
    (i32.sub (i32.const -1) (i32.const 32))
    (i32.sub (i32.const 19088743) (i32.const 31))
    (i32.sub (i32.const -2) (i32.const 33))
    (i32.sub (i32.const -1) (i32.const 33))
    (i32.sub (i32.const 1073741825) (i32.const 4))
    (i32.sub (i32.const -2147483648) (i32.const 2))
    (i32.sub (i32.const -1) (i32.const -2147483648))
    (i32.sub (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.sub.folded1() == 0, 0, -33, 19088712, -35, -34, 1073741821, 2147483646, 2147483647, -2147483642
  (func (export "i32.sub.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.sub (local.get 0) (i32.const 1))
    (i32.sub (local.get 0) (i32.const -1))
    (i32.sub (local.get 0) (i32.const 2))
    (i32.sub (local.get 0) (i32.const 8))
    (i32.sub (local.get 0) (i32.const 31))
    (i32.sub (local.get 0) (i32.const 127))
    (i32.sub (local.get 0) (i32.const 128))
    (i32.sub (local.get 0) (i32.const -128))
    (i32.sub (local.get 0) (i32.const 2147483647))
    (i32.sub (local.get 0) (i32.const -2147483648)))
  ;; run: i32.sub.right(0) == -1, 1, -2, -8, -31, -127, -128, 128, -2147483647, -2147483648
  ;; run: i32.sub.right(100) == 99, 101, 98, 92, 69, -27, -28, 228, -2147483547, -2147483548
  ;; run: i32.sub.right(-100) == -101, -99, -102, -108, -131, -227, -228, 28, 2147483549, 2147483548
  ;; run: i32.sub.right(-2147483648) == 2147483647, -2147483647, 2147483646, 2147483640, 2147483617, 2147483521, 2147483520, -2147483520, 1, 0
  ;; run: i32.sub.right(-1) == -2, 0, -3, -9, -32, -128, -129, 127, -2147483648, 2147483647
  (func (export "i32.sub.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.sub (i32.const 1) (local.get 0))
    (i32.sub (i32.const -1) (local.get 0))
    (i32.sub (i32.const 2) (local.get 0))
    (i32.sub (i32.const 8) (local.get 0))
    (i32.sub (i32.const 31) (local.get 0))
    (i32.sub (i32.const 127) (local.get 0)))
  ;; run: i32.sub.left(100) == -99, -101, -98, -92, -69, 27
  ;; run: i32.sub.left(-100) == 101, 99, 102, 108, 131, 227
  (func (export "i32.mul") (param i32 i32) (result i32) (i32.mul (local.get 0) (local.get 1)))
  ;; run: i32.mul(0, 0) == 0
  ;; run: i32.mul(1, 1) == 1
  ;; run: i32.mul(1, 0) == 0
  ;; run: i32.mul(0, 1) == 0
  ;; run: i32.mul(7, 3) == 21
  ;; run: i32.mul(-7, 3) == -21
  ;; run: i32.mul(7, -3) == -21
  ;; run: i32.mul(-7, -3) == 21
  ;; run: i32.mul(-2147483648, -1) == -2147483648
  ;; run: i32.mul(-2147483648, 1) == -2147483648
  ;; run: i32.mul(-2147483648, 0) == 0
  ;; run: i32.mul(2147483647, 1) == 2147483647
  ;; run: i32.mul(2147483647, 2147483647) == 1
  ;; run: i32.mul(-2147483648, -2147483648) == 0
  ;; run: i32.mul(-1, 32) == -32
  ;; run: i32.mul(19088743, 31) == 591751033
  ;; run: i32.mul(-2, 33) == -66
  ;; run: i32.mul(-1, 33) == -33
  ;; run: i32.mul(1073741825, 4) == 4
  ;; run: i32.mul(-2147483648, 2) == 0
  ;; run: i32.mul(-1, -2147483648) == -2147483648
  ;; run: i32.mul(5, 2147483647) == 2147483643
  (func (export "i32.mul.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.mul (i32.const 0) (i32.const 0))
    (i32.mul (i32.const 1) (i32.const 1))
    (i32.mul (i32.const 1) (i32.const 0))
    (i32.mul (i32.const 0) (i32.const 1))
    (i32.mul (i32.const 7) (i32.const 3))
    (i32.mul (i32.const -7) (i32.const 3))
    (i32.mul (i32.const 7) (i32.const -3))
    (i32.mul (i32.const -7) (i32.const -3))
    (i32.mul (i32.const -2147483648) (i32.const -1))
    (i32.mul (i32.const -2147483648) (i32.const 1))
    (i32.mul (i32.const -2147483648) (i32.const 0))
    (i32.mul (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.mul.folded0() == 0, 1, 0, 0, 21, -21, -21, 21, -2147483648, -2147483648, 0, 2147483647
  (func (export "i32.mul.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.mul (i32.const 2147483647) (i32.const 2147483647))
    (i32.mul (i32.const -2147483648) (i32.const -2147483648))
    (i32.mul (i32.const -1) (i32.const 32))
    (i32.mul (i32.const 19088743) (i32.const 31))
    (i32.mul (i32.const -2) (i32.const 33))
    (i32.mul (i32.const -1) (i32.const 33))
    (i32.mul (i32.const 1073741825) (i32.const 4))
    (i32.mul (i32.const -2147483648) (i32.const 2))
    (i32.mul (i32.const -1) (i32.const -2147483648))
    (i32.mul (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.mul.folded1() == 1, 0, -32, 591751033, -66, -33, 4, 0, -2147483648, 2147483643
  (func (export "i32.mul.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.mul (local.get 0) (i32.const 1))
    (i32.mul (local.get 0) (i32.const -1))
    (i32.mul (local.get 0) (i32.const 2))
    (i32.mul (local.get 0) (i32.const 8))
    (i32.mul (local.get 0) (i32.const 31))
    (i32.mul (local.get 0) (i32.const 127))
    (i32.mul (local.get 0) (i32.const 128))
    (i32.mul (local.get 0) (i32.const -128))
    (i32.mul (local.get 0) (i32.const 2147483647))
    (i32.mul (local.get 0) (i32.const -2147483648)))
  ;; run: i32.mul.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.mul.right(100) == 100, -100, 200, 800, 3100, 12700, 12800, -12800, -100, 0
  ;; run: i32.mul.right(-100) == -100, 100, -200, -800, -3100, -12700, -12800, 12800, 100, 0
  ;; run: i32.mul.right(-2147483648) == -2147483648, -2147483648, 0, 0, -2147483648, -2147483648, 0, 0, -2147483648, 0
  ;; run: i32.mul.right(-1) == -1, 1, -2, -8, -31, -127, -128, 128, -2147483647, -2147483648
  (func (export "i32.mul.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.mul (i32.const 1) (local.get 0))
    (i32.mul (i32.const -1) (local.get 0))
    (i32.mul (i32.const 2) (local.get 0))
    (i32.mul (i32.const 8) (local.get 0))
    (i32.mul (i32.const 31) (local.get 0))
    (i32.mul (i32.const 127) (local.get 0)))
  ;; run: i32.mul.left(100) == 100, -100, 200, 800, 3100, 12700
  ;; run: i32.mul.left(-100) == -100, 100, -200, -800, -3100, -12700
)
