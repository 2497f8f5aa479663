;; test: run
;; i32: rotl, rotr. Written by generate.py.
(module
  (func (export "i32.rotl") (param i32 i32) (result i32) (i32.rotl (local.get 0) (local.get 1)))
  ;; run: i32.rotl(0, 0) == 0
  ;; run: i32.rotl(1, 1) == 2
  ;; run: i32.rotl(1, 0) == 1
  ;; run: i32.rotl(0, 1) == 0
  ;; run: i32.rotl(7, 3) == 56
  ;; run: i32.rotl(-7, 3) == -49
  ;; run: i32.rotl(7, -3) == -536870912
  ;; run: i32.rotl(-7, -3) == 1073741823
  ;; run: i32.rotl(-2147483648, -1) == 1073741824
  ;; run: i32.rotl(-2147483648, 1) == 1
  ;; run: i32.rotl(-2147483648, 0) == -2147483648
  ;; run: i32.rotl(2147483647, 1) == -2
  ;; run: i32.rotl(2147483647, 2147483647) == -1073741825
  ;; run: i32.rotl(-2147483648, -2147483648) == -2147483648
  ;; run: i32.rotl(-1, 32) == -1
  ;; run: i32.rotl(19088743, 31) == -2137939277
  ;; run: i32.rotl(-2, 33) == -3
  ;; run: i32.rotl(-1, 33) == -1
  ;; run: i32.rotl(1073741825, 4) == 20
  ;; run: i32.rotl(-2147483648, 2) == 2
  ;; run: i32.rotl(-1, -2147483648) == -1
  ;; run: i32.rotl(5, 2147483647) == -2147483646
  (func (export "i32.rotl.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotl (i32.const 0) (i32.const 0))
    (i32.rotl (i32.const 1) (i32.const 1))
    (i32.rotl (i32.const 1) (i32.const 0))
    (i32.rotl (i32.const 0) (i32.const 1))
    (i32.rotl (i32.const 7) (i32.const 3))
    (i32.rotl (i32.const -7) (i32.const 3))
    (i32.rotl (i32.const 7) (i32.const -3))
    (i32.rotl (i32.const -7) (i32.const -3))
    (i32.rotl (i32.const -2147483648) (i32.const -1))
    (i32.rotl (i32.const -2147483648) (i32.const 1))
    (i32.rotl (i32.const -2147483648) (i32.const 0))
    (i32.rotl (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.rotl.folded0() == 0, 2, 1, 0, 56, -49, -536870912, 1073741823, 1073741824, 1, -2147483648, -2
  (func (export "i32.rotl.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotl (i32.const 2147483647) (i32.const 2147483647))
    (i32.rotl (i32.const -2147483648) (i32.const -2147483648))
    (i32.rotl (i32.const -1) (i32.const 32))
    (i32.rotl (i32.const 19088743) (i32.const 31))
    (i32.rotl (i32.const -2) (i32.const 33))
    (i32.rotl (i32.const -1) (i32.const 33))
    (i32.rotl (i32.const 1073741825) (i32.const 4))
    (i32.rotl (i32.const -2147483648) (i32.const 2))
    (i32.rotl (i32.const -1) (i32.const -2147483648))
    (i32.rotl (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.rotl.folded1() == -1073741825, -2147483648, -1, -2137939277, -3, -1, 20, 2, -1, -2147483646
  (func (export "i32.rotl.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotl (local.get 0) (i32.const 1))
    (i32.rotl (local.get 0) (i32.const -1))
    (i32.rotl (local.get 0) (i32.const 2))
    (i32.rotl (local.get 0) (i32.const 8))
    (i32.rotl (local.get 0) (i32.const 31))
    (i32.rotl (local.get 0) (i32.const 127))
    (i32.rotl (local.get 0) (i32.const 128))
    (i32.rotl (local.get 0) (i32.const -128))
    (i32.rotl (local.get 0) (i32.const 2147483647))
    (i32.rotl (local.get 0) (i32.const -2147483648)))
  ;; run: i32.rotl.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.rotl.right(100) == 200, 50, 400, 25600, 50, 50, 100, 100, 50, 100
  ;; run: i32.rotl.right(-100) == -199, 2147483598, -397, -25345, 2147483598, 2147483598, -100, -100, 2147483598, -100
  ;; run: i32.rotl.right(-2147483648) == 1, 1073741824, 2, 128, 1073741824, 1073741824, -2147483648, -2147483648, 1073741824, -2147483648
  ;; run: i32.rotl.right(-1) == -1, -1, -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "i32.rotl.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.rotl (i32.const 1) (local.get 0))
    (i32.rotl (i32.const -1) (local.get 0))
    (i32.rotl (i32.const 2) (local.get 0))
    (i32.rotl (i32.const 8) (local.get 0))
    (i32.rotl (i32.const 31) (local.get 0))
    (i32.rotl (i32.const 127) (local.get 0)))
  ;; run: i32.rotl.left(100) == 16, -1, 32, 128, 496, 2032
  ;; run: i32.rotl.left(-100) == 268435456, -1, 536870912, -2147483648, -268435455, -268435449
  (func (export "i32.rotr") (param i32 i32) (result i32) (i32.rotr (local.get 0) (local.get 1)))
  ;; run: i32.rotr(0, 0) == 0
  ;; run: i32.rotr(1, 1) == -2147483648
  ;; run: i32.rotr(1, 0) == 1
  ;; run: i32.rotr(0, 1) == 0
  ;; run: i32.rotr(7, 3) == -536870912
  ;; run: i32.rotr(-7, 3) == 1073741823
  ;; run: i32.rotr(7, -3) == 56
  ;; run: i32.rotr(-7, -3) == -49
  ;; run: i32.rotr(-2147483648, -1) == 1
  ;; run: i32.rotr(-2147483648, 1) == 1073741824
  ;; run: i32.rotr(-2147483648, 0) == -2147483648
  ;; run: i32.rotr(2147483647, 1) == -1073741825
  ;; run: i32.rotr(2147483647, 2147483647) == -2
  ;; run: i32.rotr(-2147483648, -2147483648) == -2147483648
  ;; run: i32.rotr(-1, 32) == -1
  ;; run: i32.rotr(19088743, 31) == 38177486
  ;; run: i32.rotr(-2, 33) == 2147483647
  ;; run: i32.rotr(-1, 33) == -1
  ;; run: i32.rotr(1073741825, 4) == 335544320
  ;; run: i32.rotr(-2147483648, 2) == 536870912
  ;; run: i32.rotr(-1, -2147483648) == -1
  ;; run: i32.rotr(5, 2147483647) == 10
  (func (export "i32.rotr.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotr (i32.const 0) (i32.const 0))
    (i32.rotr (i32.const 1) (i32.const 1))
    (i32.rotr (i32.const 1) (i32.const 0))
    (i32.rotr (i32.const 0) (i32.const 1))
    (i32.rotr (i32.const 7) (i32.const 3))
    (i32.rotr (i32.const -7) (i32.const 3))
    (i32.rotr (i32.const 7) (i32.const -3))
    (i32.rotr (i32.const -7) (i32.const -3))
    (i32.rotr (i32.const -2147483648) (i32.const -1))
    (i32.rotr (i32.const -2147483648) (i32.const 1))
    (i32.rotr (i32.const -2147483648) (i32.const 0))
    (i32.rotr (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.rotr.folded0() == 0, -2147483648, 1, 0, -536870912, 1073741823, 56, -49, 1, 1073741824, -2147483648, -1073741825
  (func (export "i32.rotr.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotr (i32.const 2147483647) (i32.const 2147483647))
    (i32.rotr (i32.const -2147483648) (i32.const -2147483648))
    (i32.rotr (i32.const -1) (i32.const 32))
    (i32.rotr (i32.const 19088743) (i32.const 31))
    (i32.rotr (i32.const -2) (i32.const 33))
    (i32.rotr (i32.const -1) (i32.const 33))
    (i32.rotr (i32.const 1073741825) (i32.const 4))
    (i32.rotr (i32.const -2147483648) (i32.const 2))
    (i32.rotr (i32.const -1) (i32.const -2147483648))
    (i32.rotr (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.rotr.folded1() == -2, -2147483648, -1, 38177486, 2147483647, -1, 335544320, 536870912, -1, 10
  (func (export "i32.rotr.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotr (local.get 0) (i32.const 1))
    (i32.rotr (local.get 0) (i32.const -1))
    (i32.rotr (local.get 0) (i32.const 2))
    (i32.rotr (local.get 0) (i32.const 8))
    (i32.rotr (local.get 0) (i32.const 31))
    (i32.rotr (local.get 0) (i32.const 127))
    (i32.rotr (local.get 0) (i32.const 128))
    (i32.rotr (local.get 0) (i32.const -128))
    (i32.rotr (local.get 0) (i32.const 2147483647))
    (i32.rotr (local.get 0) (i32.const -2147483648)))
  ;; run: i32.rotr.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.rotr.right(100) == 50, 200, 25, 1677721600, 200, 200, 100, 100, 200, 100
  ;; run: i32.rotr.right(-100) == 2147483598, -199, 1073741799, -1660944385, -199, -199, -100, -100, -199, -100
  ;; run: i32.rotr.right(-2147483648) == 1073741824, 1, 536870912, 8388608, 1, 1, -2147483648, -2147483648, 1, -2147483648
  ;; run: i32.rotr.right(-1) == -1, -1, -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "i32.rotr.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.rotr (i32.const 1) (local.get 0))
    (i32.rotr (i32.const -1) (local.get 0))
    (i32.rotr (i32.const 2) (local.get 0))
    (i32.rotr (i32.const 8) (local.get 0))
    (i32.rotr (i32.const 31) (local.get 0))
    (i32.rotr (i32.const 127) (local.get 0)))
  ;; run: i32.rotr.left(100) == 268435456, -1, 536870912, -2147483648, -268435455, -268435449
  ;; run: i32.rotr.left(-100) == 16, -1, 32, 128, 496, 2032
)
