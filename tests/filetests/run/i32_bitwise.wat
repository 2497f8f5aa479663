;; test: run
;; i32: and, or, xor. Written by generate.py.
(module
  (func (export "i32.and") (param i32 i32) (result i32) (i32.and (local.get 0) (local.get 1)))
  ;; run: i32.and(0, 0) == 0
  ;; run: i32.and(1, 1) == 1
  ;; run: i32.and(1, 0) == 0
  ;; run: i32.and(0, 1) == 0
  ;; run: i32.and(7, 3) == 3
  ;; run: i32.and(-7, 3) == 1
  ;; run: i32.and(7, -3) == 5
  ;; run: i32.and(-7, -3) == -7
  ;; run: i32.and(-2147483648, -1) == -2147483648
  ;; run: i32.and(-2147483648, 1) == 0
  ;; run: i32.and(-2147483648, 0) == 0
  ;; run: i32.and(2147483647, 1) == 1
  ;; run: i32.and(2147483647, 2147483647) == 2147483647
  ;; run: i32.and(-2147483648, -2147483648) == -2147483648
  ;; run: i32.and(-1, 32) == 32
  ;; run: i32.and(19088743, 31) == 7
  ;; run: i32.and(-2, 33) == 32
  ;; run: i32.and(-1, 33) == 33
  ;; run: i32.and(1073741825, 4) == 0
  ;; run: i32.and(-2147483648, 2) == 0
  ;; run: i32.and(-1, -2147483648) == -2147483648
  ;; run: i32.and(5, 2147483647) == 5
  (func (export "i32.and.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.and (i32.const 0) (i32.const 0))
    (i32.and (i32.const 1) (i32.const 1))
    (i32.and (i32.const 1) (i32.const 0))
    (i32.and (i32.const 0) (i32.const 1))
    (i32.and (i32.const 7) (i32.const 3))
    (i32.and (i32.const -7) (i32.const 3))
    (i32.and (i32.const 7) (i32.const -3))
    (i32.and (i32.const -7) (i32.const -3))
    (i32.and (i32.const -2147483648) (i32.const -1))
    (i32.and (i32.const -2147483648) (i32.const 1))
    (i32.and (i32.const -2147483648) (i32.const 0))
    (i32.and (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.and.folded0() == 0, 1, 0, 0, 3, 1, 5, -7, -2147483648, 0, 0, 1
  (func (export "i32.and.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.and (i32.const 2147483647) (i32.const 2147483647))
    (i32.and (i32.const -2147483648) (i32.const -2147483648))
    (i32.and (i32.const -1) (i32.const 32))
    (i32.and (i32.const 19088743) (i32.const 31))
    (i32.and (i32.const -2) (i32.const 33))
    (i32.and (i32.const -1) (i32.const 33))
    (i32.and (i32.const 1073741825) (i32.const 4))
    (i32.and (i32.const -2147483648) (i32.const 2))
    (i32.and (i32.const -1) (i32.const -2147483648))
    (i32.and (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.and.folded1() == 2147483647, -2147483648, 32, 7, 32, 33, 0, 0, -2147483648, 5
  (func (export "i32.and.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.and (local.get 0) (i32.const 1))
    (i32.and (local.get 0) (i32.const -1))
    (i32.and (local.get 0) (i32.const 2))
    (i32.and (local.get 0) (i32.const 8))
    (i32.and (local.get 0) (i32.const 31))
    (i32.and (local.get 0) (i32.const 127))
    (i32.and (local.get 0) (i32.const 128))
    (i32.and (local.get 0) (i32.const -128))
    (i32.and (local.get 0) (i32.const 2147483647))
    (i32.and (local.get 0) (i32.const -2147483648)))
  ;; run: i32.and.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.and.right(100) == 0, 100, 0, 0, 4, 100, 0, 0, 100, 0
  ;; run: i32.and.right(-100) == 0, -100, 0, 8, 28, 28, 128, -128, 2147483548, -2147483648
  ;; run: i32.and.right(-2147483648) == 0, -2147483648, 0, 0, 0, 0, 0, -2147483648, 0, -2147483648
  ;; run: i32.and.right(-1) == 1, -1, 2, 8, 31, 127, 128, -128, 2147483647, -2147483648
  (func (export "i32.and.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.and (i32.const 1) (local.get 0))
    (i32.and (i32.const -1) (local.get 0))
    (i32.and (i32.const 2) (local.get 0))
    (i32.and (i32.const 8) (local.get 0))
    (i32.and (i32.const 31) (local.get 0))
    (i32.and (i32.const 127) (local.get 0)))
  ;; run: i32.and.left(100) == 0, 100, 0, 0, 4, 100
  ;; run: i32.and.left(-100) == 0, -100, 0, 8, 28, 28
  (func (export "i32.or") (param i32 i32) (result i32) (i32.or (local.get 0) (local.get 1)))
  ;; run: i32.or(0, 0) == 0
  ;; run: i32.or(1, 1) == 1
  ;; run: i32.or(1, 0) == 1
  ;; run: i32.or(0, 1) == 1
  ;; run: i32.or(7, 3) == 7
  ;; run: i32.or(-7, 3) == -5
  ;; run: i32.or(7, -3) == -1
  ;; run: i32.or(-7, -3) == -3
  ;; run: i32.or(-2147483648, -1) == -1
  ;; run: i32.or(-2147483648, 1) == -2147483647
  ;; run: i32.or(-2147483648, 0) == -2147483648
  ;; run: i32.or(2147483647, 1) == 2147483647
  ;; run: i32.or(2147483647, 2147483647) == 2147483647
  ;; run: i32.or(-2147483648, -2147483648) == -2147483648
  ;; run: i32.or(-1, 32) == -1
  ;; run: i32.or(19088743, 31) == 19088767
  ;; run: i32.or(-2, 33) == -1
  ;; run: i32.or(-1, 33) == -1
  ;; run: i32.or(1073741825, 4) == 1073741829
  ;; run: i32.or(-2147483648, 2) == -2147483646
  ;; run: i32.or(-1, -2147483648) == -1
  ;; run: i32.or(5, 2147483647) == 2147483647
  (func (export "i32.or.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.const 0) (i32.const 0))
    (i32.or (i32.const 1) (i32.const 1))
    (i32.or (i32.const 1) (i32.const 0))
    (i32.or (i32.const 0) (i32.const 1))
    (i32.or (i32.const 7) (i32.const 3))
    (i32.or (i32.const -7) (i32.const 3))
    (i32.or (i32.const 7) (i32.const -3))
    (i32.or (i32.const -7) (i32.const -3))
    (i32.or (i32.const -2147483648) (i32.const -1))
    (i32.or (i32.const -2147483648) (i32.const 1))
    (i32.or (i32.const -2147483648) (i32.const 0))
    (i32.or (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.or.folded0() == 0, 1, 1, 1, 7, -5, -1, -3, -1, -2147483647, -2147483648, 2147483647
  (func (export "i32.or.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.const 2147483647) (i32.const 2147483647))
    (i32.or (i32.const -2147483648) (i32.const -2147483648))
    (i32.or (i32.const -1) (i32.const 32))
    (i32.or (i32.const 19088743) (i32.const 31))
    (i32.or (i32.const -2) (i32.const 33))
    (i32.or (i32.const -1) (i32.const 33))
    (i32.or (i32.const 1073741825) (i32.const 4))
    (i32.or (i32.const -2147483648) (i32.const 2))
    (i32.or (i32.const -1) (i32.const -2147483648))
    (i32.or (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.or.folded1() == 2147483647, -2147483648, -1, 19088767, -1, -1, 1073741829, -2147483646, -1, 2147483647
  (func (export "i32.or.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (local.get 0) (i32.const 1))
    (i32.or (local.get 0) (i32.const -1))
    (i32.or (local.get 0) (i32.const 2))
    (i32.or (local.get 0) (i32.const 8))
    (i32.or (local.get 0) (i32.const 31))
    (i32.or (local.get 0) (i32.const 127))
    (i32.or (local.get 0) (i32.const 128))
    (i32.or (local.get 0) (i32.const -128))
    (i32.or (local.get 0) (i32.const 2147483647))
    (i32.or (local.get 0) (i32.const -2147483648)))
  ;; run: i32.or.right(0) == 1, -1, 2, 8, 31, 127, 128, -128, 2147483647, -2147483648
  ;; run: i32.or.right(100) == 101, -1, 102, 108, 127, 127, 228, -28, 2147483647, -2147483548
  ;; run: i32.or.right(-100) == -99, -1, -98, -100, -97, -1, -100, -100, -1, -100
  ;; run: i32.or.right(-2147483648) == -2147483647, -1, -2147483646, -2147483640, -2147483617, -2147483521, -2147483520, -128, -1, -2147483648
  ;; run: i32.or.right(-1) == -1, -1, -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "i32.or.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.or (i32.const 1) (local.get 0))
    (i32.or (i32.const -1) (local.get 0))
    (i32.or (i32.const 2) (local.get 0))
    (i32.or (i32.const 8) (local.get 0))
    (i32.or (i32.const 31) (local.get 0))
    (i32.or (i32.const 127) (local.get 0)))
  ;; run: i32.or.left(100) == 101, -1, 102, 108, 127, 127
  ;; run: i32.or.left(-100) == -99, -1, -98, -100, -97, -1
  (func (export "i32.xor") (param i32 i32) (result i32) (i32.xor (local.get 0) (local.get 1)))
  ;; run: i32.xor(0, 0) == 0
  ;; run: i32.xor(1, 1) == 0
  ;; run: i32.xor(1, 0) == 1
  ;; run: i32.xor(0, 1) == 1
  ;; run: i32.xor(7, 3) == 4
  ;; run: i32.xor(-7, 3) == -6
  ;; run: i32.xor(7, -3) == -6
  ;; run: i32.xor(-7, -3) == 4
  ;; run: i32.xor(-2147483648, -1) == 2147483647
  ;; run: i32.xor(-2147483648, 1) == -2147483647
  ;; run: i32.xor(-2147483648, 0) == -2147483648
  ;; run: i32.xor(2147483647, 1) == 2147483646
  ;; run: i32.xor(2147483647, 2147483647) == 0
  ;; run: i32.xor(-2147483648, -2147483648) == 0
  ;; run: i32.xor(-1, 32) == -33
  ;; run: i32.xor(19088743, 31) == 19088760
  ;; run: i32.xor(-2, 33) == -33
  ;; run: i32.xor(-1, 33) == -34
  ;; run: i32.xor(1073741825, 4) == 1073741829
  ;; run: i32.xor(-2147483648, 2) == -2147483646
  ;; run: i32.xor(-1, -2147483648) == 2147483647
  ;; run: i32.xor(5, 2147483647) == 2147483642
  (func (export "i32.xor.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.const 0) (i32.const 0))
    (i32.xor (i32.const 1) (i32.const 1))
    (i32.xor (i32.const 1) (i32.const 0))
    (i32.xor (i32.const 0) (i32.const 1))
    (i32.xor (i32.const 7) (i32.const 3))
    (i32.xor (i32.const -7) (i32.const 3))
    (i32.xor (i32.const 7) (i32.const -3))
    (i32.xor (i32.const -7) (i32.const -3))
    (i32.xor (i32.const -2147483648) (i32.const -1))
    (i32.xor (i32.const -2147483648) (i32.const 1))
    (i32.xor (i32.const -2147483648) (i32.const 0))
    (i32.xor (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.xor.folded0() == 0, 0, 1, 1, 4, -6, -6, 4, 2147483647, -2147483647, -2147483648, 2147483646
  (func (export "i32.xor.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.const 2147483647) (i32.const 2147483647))
    (i32.xor (i32.const -2147483648) (i32.const -2147483648))
    (i32.xor (i32.const -1) (i32.const 32))
    (i32.xor (i32.const 19088743) (i32.const 31))
    (i32.xor (i32.const -2) (i32.const 33))
    (i32.xor (i32.const -1) (i32.const 33))
    (i32.xor (i32.const 1073741825) (i32.const 4))
    (i32.xor (i32.const -2147483648) (i32.const 2))
    (i32.xor (i32.const -1) (i32.const -2147483648))
    (i32.xor (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.xor.folded1() == 0, 0, -33, 19088760, -33, -34, 1073741829, -2147483646, 2147483647, 2147483642
  (func (export "i32.xor.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (local.get 0) (i32.const 1))
    (i32.xor (local.get 0) (i32.const -1))
    (i32.xor (local.get 0) (i32.const 2))
    (i32.xor (local.get 0) (i32.const 8))
    (i32.xor (local.get 0) (i32.const 31))
    (i32.xor (local.get 0) (i32.const 127))
    (i32.xor (local.get 0) (i32.const 128))
    (i32.xor (local.get 0) (i32.const -128))
    (i32.xor (local.get 0) (i32.const 2147483647))
    (i32.xor (local.get 0) (i32.const -2147483648)))
  ;; run: i32.xor.right(0) == 1, -1, 2, 8, 31, 127, 128, -128, 2147483647, -2147483648
  ;; run: i32.xor.right(100) == 101, -101, 102, 108, 123, 27, 228, -28, 2147483547, -2147483548
  ;; run: i32.xor.right(-100) == -99, 99, -98, -108, -125, -29, -228, 28, -2147483549, 2147483548
  ;; run: i32.xor.right(-2147483648) == -2147483647, 2147483647, -2147483646, -2147483640, -2147483617, -2147483521, -2147483520, 2147483520, -1, 0
  ;; run: i32.xor.right(-1) == -2, 0, -3, -9, -32, -128, -129, 127, -2147483648, 2147483647
  (func (export "i32.xor.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.const 1) (local.get 0))
    (i32.xor (i32.const -1) (local.get 0))
    (i32.xor (i32.const 2) (local.get 0))
    (i32.xor (i32.const 8) (local.get 0))
    (i32.xor (i32.const 31) (local.get 0))
    (i32.xor (i32.const 127) (local.get 0)))
  ;; run: i32.xor.left(100) == 101, -101, 102, 108, 123, 27
  ;; run: i32.xor.left(-100) == -99, 99, -98, -108, -125, -29
)
