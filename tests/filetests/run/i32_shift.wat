;; test: run
;; i32: shl, shr_s, shr_u. Written by generate.py.
(module
  (func (export "i32.shl") (param i32 i32) (result i32) (i32.shl (local.get 0) (local.get 1)))
  ;; run: i32.shl(0, 0) == 0
  ;; run: i32.shl(1, 1) == 2
  ;; run: i32.shl(1, 0) == 1
  ;; run: i32.shl(0, 1) == 0
  ;; run: i32.shl(7, 3) == 56
  ;; run: i32.shl(-7, 3) == -56
  ;; run: i32.shl(7, -3) == -536870912
  ;; run: i32.shl(-7, -3) == 536870912
  ;; run: i32.shl(-2147483648, -1) == 0
  ;; run: i32.shl(-2147483648, 1) == 0
  ;; run: i32.shl(-2147483648, 0) == -2147483648
  ;; run: i32.shl(2147483647, 1) == -2
  ;; run: i32.shl(2147483647, 2147483647) == -2147483648
  ;; run: i32.shl(-2147483648, -2147483648) == -2147483648
  ;; run: i32.shl(-1, 32) == -1
  ;; run: i32.shl(19088743, 31) == -2147483648
  ;; run: i32.shl(-2, 33) == -4
  ;; run: i32.shl(-1, 33) == -2
  ;; run: i32.shl(1073741825, 4) == 16
  ;; run: i32.shl(-2147483648, 2) == 0
  ;; run: i32.shl(-1, -2147483648) == -1
  ;; run: i32.shl(5, 2147483647) == -2147483648
  (func (export "i32.shl.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.shl (i32.const 0) (i32.const 0))
    (i32.shl (i32.const 1) (i32.const 1))
    (i32.shl (i32.const 1) (i32.const 0))
    (i32.shl (i32.const 0) (i32.const 1))
    (i32.shl (i32.const 7) (i32.const 3))
    (i32.shl (i32.const -7) (i32.const 3))
    (i32.shl (i32.const 7) (i32.const -3))
    (i32.shl (i32.const -7) (i32.const -3))
    (i32.shl (i32.const -2147483648) (i32.const -1))
    (i32.shl (i32.const -2147483648) (i32.const 1))
    (i32.shl (i32.const -2147483648) (i32.const 0))
    (i32.shl (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.shl.folded0() == 0, 2, 1, 0, 56, -56, -536870912, 536870912, 0, 0, -2147483648, -2
  (func (export "i32.shl.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.shl (i32.const 2147483647) (i32.const 2147483647))
    (i32.shl (i32.const -2147483648) (i32.const -2147483648))
    (i32.shl (i32.const -1) (i32.const 32))
    (i32.shl (i32.const 19088743) (i32.const 31))
    (i32.shl (i32.const -2) (i32.const 33))
    (i32.shl (i32.const -1) (i32.const 33))
    (i32.shl (i32.const 1073741825) (i32.const 4))
    (i32.shl (i32.const -2147483648) (i32.const 2))
    (i32.shl (i32.const -1) (i32.const -2147483648))
    (i32.shl (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.shl.folded1() == -2147483648, -2147483648, -1, -2147483648, -4, -2, 16, 0, -1, -2147483648
  (func (export "i32.shl.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.shl (local.get 0) (i32.const 1))
    (i32.shl (local.get 0) (i32.const -1))
    (i32.shl (local.get 0) (i32.const 2))
    (i32.shl (local.get 0) (i32.const 8))
    (i32.shl (local.get 0) (i32.const 31))
    (i32.shl (local.get 0) (i32.const 127))
    (i32.shl (local.get 0) (i32.const 128))
    (i32.shl (local.get 0) (i32.const -128))
    (i32.shl (local.get 0) (i32.const 2147483647))
    (i32.shl (local.get 0) (i32.const -2147483648)))
  ;; run: i32.shl.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.shl.right(100) == 200, 0, 400, 25600, 0, 0, 100, 100, 0, 100
  ;; run: i32.shl.right(-100) == -200, 0, -400, -25600, 0, 0, -100, -100, 0, -100
  ;; run: i32.shl.right(-2147483648) == 0, 0, 0, 0, 0, 0, -2147483648, -2147483648, 0, -2147483648
  ;; run: i32.shl.right(-1) == -2, -2147483648, -4, -256, -2147483648, -2147483648, -1, -1, -2147483648, -1
  (func (export "i32.shl.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.shl (i32.const 1) (local.get 0))
    (i32.shl (i32.const -1) (local.get 0))
    (i32.shl (i32.const 2) (local.get 0))
    (i32.shl (i32.const 8) (local.get 0))
    (i32.shl (i32.const 31) (local.get 0))
    (i32.shl (i32.const 127) (local.get 0)))
  ;; run: i32.shl.left(100) == 16, -16, 32, 128, 496, 2032
  ;; run: i32.shl.left(-100) == 268435456, -268435456, 536870912, -2147483648, -268435456, -268435456
  (func (export "i32.shr_s") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (local.get 1)))
  ;; run: i32.shr_s(0, 0) == 0
  ;; run: i32.shr_s(1, 1) == 0
  ;; run: i32.shr_s(1, 0) == 1
  ;; run: i32.shr_s(0, 1) == 0
  ;; run: i32.shr_s(7, 3) == 0
  ;; run: i32.shr_s(-7, 3) == -1
  ;; run: i32.shr_s(7, -3) == 0
  ;; run: i32.shr_s(-7, -3) == -1
  ;; run: i32.shr_s(-2147483648, -1) == -1
  ;; run: i32.shr_s(-2147483648, 1) == -1073741824
  ;; run: i32.shr_s(-2147483648, 0) == -2147483648
  ;; run: i32.shr_s(2147483647, 1) == 1073741823
  ;; run: i32.shr_s(2147483647, 2147483647) == 0
  ;; run: i32.shr_s(-2147483648, -2147483648) == -2147483648
  ;; run: i32.shr_s(-1, 32) == -1
  ;; run: i32.shr_s(19088743, 31) == 0
  ;; run: i32.shr_s(-2, 33) == -1
  ;; run: i32.shr_s(-1, 33) == -1
  ;; run: i32.shr_s(1073741825, 4) == 67108864
  ;; run: i32.shr_s(-2147483648, 2) == -536870912
  ;; run: i32.shr_s(-1, -2147483648) == -1
  ;; run: i32.shr_s(5, 2147483647) == 0
  (func (export "i32.shr_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.shr_s (i32.const 0) (i32.const 0))
    (i32.shr_s (i32.const 1) (i32.const 1))
    (i32.shr_s (i32.const 1) (i32.const 0))
    (i32.shr_s (i32.const 0) (i32.const 1))
    (i32.shr_s (i32.const 7) (i32.const 3))
    (i32.shr_s (i32.const -7) (i32.const 3))
    (i32.shr_s (i32.const 7) (i32.const -3))
    (i32.shr_s (i32.const -7) (i32.const -3))
    (i32.shr_s (i32.const -2147483648) (i32.const -1))
    (i32.shr_s (i32.const -2147483648) (i32.const 1))
    (i32.shr_s (i32.const -2147483648) (i32.const 0))
    (i32.shr_s (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.shr_s.folded0() == 0, 0, 1, 0, 0, -1, 0, -1, -1, -1073741824, -2147483648, 1073741823
  (func (export "i32.shr_s.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.shr_s (i32.const 2147483647) (i32.const 2147483647))
    (i32.shr_s (i32.const -2147483648) (i32.const -2147483648))
    (i32.shr_s (i32.const -1) (i32.const 32))
    (i32.shr_s (i32.const 19088743) (i32.const 31))
    (i32.shr_s (i32.const -2) (i32.const 33))
    (i32.shr_s (i32.const -1) (i32.const 33))
    (i32.shr_s (i32.const 1073741825) (i32.const 4))
    (i32.shr_s (i32.const -2147483648) (i32.const 2))
    (i32.shr_s (i32.const -1) (i32.const -2147483648))
    (i32.shr_s (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.shr_s.folded1() == 0, -2147483648, -1, 0, -1, -1, 67108864, -536870912, -1, 0
  (func (export "i32.shr_s.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.shr_s (local.get 0) (i32.const 1))
    (i32.shr_s (local.get 0) (i32.const -1))
    (i32.shr_s (local.get 0) (i32.const 2))
    (i32.shr_s (local.get 0) (i32.const 8))
    (i32.shr_s (local.get 0) (i32.const 31))
    (i32.shr_s (local.get 0) (i32.const 127))
    (i32.shr_s (local.get 0) (i32.const 128))
    (i32.shr_s (local.get 0) (i32.const -128))
    (i32.shr_s (local.get 0) (i32.const 2147483647))
    (i32.shr_s (local.get 0) (i32.const -2147483648)))
  ;; run: i32.shr_s.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.shr_s.right(100) == 50, 0, 25, 0, 0, 0, 100, 100, 0, 100
  ;; run: i32.shr_s.right(-100) == -50, -1, -25, -1, -1, -1, -100, -100, -1, -100
  ;; run: i32.shr_s.right(-2147483648) == -1073741824, -1, -536870912, -8388608, -1, -1, -2147483648, -2147483648, -1, -2147483648
  ;; run: i32.shr_s.right(-1) == -1, -1, -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "i32.shr_s.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.shr_s (i32.const 1) (local.get 0))
    (i32.shr_s (i32.const -1) (local.get 0))
    (i32.shr_s (i32.const 2) (local.get 0))
    (i32.shr_s (i32.const 8) (local.get 0))
    (i32.shr_s (i32.const 31) (local.get 0))
    (i32.shr_s (i32.const 127) (local.get 0)))
  ;; run: i32.shr_s.left(100) == 0, -1, 0, 0, 1, 7
  ;; run: i32.shr_s.left(-100) == 0, -1, 0, 0, 0, 0
  (func (export "i32.shr_u") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (local.get 1)))
  ;; run: i32.shr_u(0, 0) == 0
  ;; run: i32.shr_u(1, 1) == 0
  ;; run: i32.shr_u(1, 0) == 1
  ;; run: i32.shr_u(0, 1) == 0
  ;; run: i32.shr_u(7, 3) == 0
  ;; run: i32.shr_u(-7, 3) == 536870911
  ;; run: i32.shr_u(7, -3) == 0
  ;; run: i32.shr_u(-7, -3) == 7
  ;; run: i32.shr_u(-2147483648, -1) == 1
  ;; run: i32.shr_u(-2147483648, 1) == 1073741824
  ;; run: i32.shr_u(-2147483648, 0) == -2147483648
  ;; run: i32.shr_u(2147483647, 1) == 1073741823
  ;; run: i32.shr_u(2147483647, 2147483647) == 0
  ;; run: i32.shr_u(-2147483648, -2147483648) == -2147483648
  ;; run: i32.shr_u(-1, 32) == -1
  ;; run: i32.shr_u(19088743, 31) == 0
  ;; run: i32.shr_u(-2, 33) == 2147483647
  ;; run: i32.shr_u(-1, 33) == 2147483647
  ;; run: i32.shr_u(1073741825, 4) == 67108864
  ;; run: i32.shr_u(-2147483648, 2) == 536870912
  ;; run: i32.shr_u(-1, -2147483648) == -1
  ;; run: i32.shr_u(5, 2147483647) == 0
  (func (export "i32.shr_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.shr_u (i32.const 0) (i32.const 0))
    (i32.shr_u (i32.const 1) (i32.const 1))
    (i32.shr_u (i32.const 1) (i32.const 0))
    (i32.shr_u (i32.const 0) (i32.const 1))
    (i32.shr_u (i32.const 7) (i32.const 3))
    (i32.shr_u (i32.const -7) (i32.const 3))
    (i32.shr_u (i32.const 7) (i32.const -3))
    (i32.shr_u (i32.const -7) (i32.const -3))
    (i32.shr_u (i32.const -2147483648) (i32.const -1))
    (i32.shr_u (i32.const -2147483648) (i32.const 1))
    (i32.shr_u (i32.const -2147483648) (i32.const 0))
    (i32.shr_u (i32.const 2147483647) (i32.const 1)))
  ;; run: i32.shr_u.folded0() == 0, 0, 1, 0, 0, 536870911, 0, 7, 1, 1073741824, -2147483648, 1073741823
  (func (export "i32.shr_u.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.shr_u (i32.const 2147483647) (i32.const 2147483647))
    (i32.shr_u (i32.const -2147483648) (i32.const -2147483648))
    (i32.shr_u (i32.const -1) (i32.const 32))
    (i32.shr_u (i32.const 19088743) (i32.const 31))
    (i32.shr_u (i32.const -2) (i32.const 33))
    (i32.shr_u (i32.const -1) (i32.const 33))
    (i32.shr_u (i32.const 1073741825) (i32.const 4))
    (i32.shr_u (i32.const -2147483648) (i32.const 2))
    (i32.shr_u (i32.const -1) (i32.const -2147483648))
    (i32.shr_u (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.shr_u.folded1() == 0, -2147483648, -1, 0, 2147483647, 2147483647, 67108864, 536870912, -1, 0
  (func (export "i32.shr_u.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.shr_u (local.get 0) (i32.const 1))
    (i32.shr_u (local.get 0) (i32.const -1))
    (i32.shr_u (local.get 0) (i32.const 2))
    (i32.shr_u (local.get 0) (i32.const 8))
    (i32.shr_u (local.get 0) (i32.const 31))
    (i32.shr_u (local.get 0) (i32.const 127))
    (i32.shr_u (local.get 0) (i32.const 128))
    (i32.shr_u (local.get 0) (i32.const -128))
    (i32.shr_u (local.get 0) (i32.const 2147483647))
    (i32.shr_u (local.get 0) (i32.const -2147483648)))
  ;; run: i32.shr_u.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.shr_u.right(100) == 50, 0, 25, 0, 0, 0, 100, 100, 0, 100
  ;; run: i32.shr_u.right(-100) == 2147483598, 1, 1073741799, 16777215, 1, 1, -100, -100, 1, -100
  ;; run: i32.shr_u.right(-2147483648) == 1073741824, 1, 536870912, 8388608, 1, 1, -2147483648, -2147483648, 1, -2147483648
  ;; run: i32.shr_u.right(-1) == 2147483647, 1, 1073741823, 16777215, 1, 1, -1, -1, 1, -1
  (func (export "i32.shr_u.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.shr_u (i32.const 1) (local.get 0))
    (i32.shr_u (i32.const -1) (local.get 0))
    (i32.shr_u (i32.const 2) (local.get 0))
    (i32.shr_u (i32.const 8) (local.get 0))
    (i32.shr_u (i32.const 31) (local.get 0))
    (i32.shr_u (i32.const 127) (local.get 0)))
  ;; run: i32.shr_u.left(100) == 0, 268435455, 0, 0, 1, 7
  ;; run: i32.shr_u.left(-100) == 0, 15, 0, 0, 0, 0
)
