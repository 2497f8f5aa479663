;; test: run
;; i32: rem_s, rem_u. Written by generate.py.
(module
  (func (export "i32.rem_s") (param i32 i32) (result i32) (i32.rem_s (local.get 0) (local.get 1)))
  ;; run: i32.rem_s(0, 0) traps: integer divide by zero
  ;; run: i32.rem_s(1, 1) == 0
  ;; run: i32.rem_s(1, 0) traps: integer divide by zero
  ;; run: i32.rem_s(0, 1) == 0
  ;; run: i32.rem_s(7, 3) == 1
  ;; run: i32.rem_s(-7, 3) == -1
  ;; run: i32.rem_s(7, -3) == 1
  ;; run: i32.rem_s(-7, -3) == -1
  ;; run: i32.rem_s(-2147483648, -1) == 0
  ;; run: i32.rem_s(-2147483648, 1) == 0
  ;; run: i32.rem_s(-2147483648, 0) traps: integer divide by zero
  ;; run: i32.rem_s(2147483647, 1) == 0
  ;; run: i32.rem_s(2147483647, 2147483647) == 0
  ;; run: i32.rem_s(-2147483648, -2147483648) == 0
  ;; run: i32.rem_s(-1, 32) == -1
  ;; run: i32.rem_s(19088743, 31) == 28
  ;; run: i32.rem_s(-2, 33) == -2
  ;; run: i32.rem_s(-1, 33) == -1
  ;; run: i32.rem_s(1073741825, 4) == 1
  ;; run: i32.rem_s(-2147483648, 2) == 0
  ;; run: i32.rem_s(-1, -2147483648) == -1
  ;; run: i32.rem_s(5, 2147483647) == 5
  (func (export "i32.rem_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rem_s (i32.const 1) (i32.const 1))
    (i32.rem_s (i32.const 0) (i32.const 1))
    (i32.rem_s (i32.const 7) (i32.const 3))
    (i32.rem_s (i32.const -7) (i32.const 3))
    (i32.rem_s (i32.const 7) (i32.const -3))
    (i32.rem_s (i32.const -7) (i32.const -3))
    (i32.rem_s (i32.const -2147483648) (i32.const -1))
    (i32.rem_s (i32.const -2147483648) (i32.const 1))
    (i32.rem_s (i32.const 2147483647) (i32.const 1))
    (i32.rem_s (i32.const 2147483647) (i32.const 2147483647))
    (i32.rem_s (i32.const -2147483648) (i32.const -2147483648))
    (i32.rem_s (i32.const -1) (i32.const 32)))
  ;; run: i32.rem_s.folded0() == 0, 0, 1, -1, 1, -1, 0, 0, 0, 0, 0, -1
  (func (export "i32.rem_s.folded1") (result i32 i32 i32 i32 i32 i32 i32)
    (i32.rem_s (i32.const 19088743) (i32.const 31))
    (i32.rem_s (i32.const -2) (i32.const 33))
    (i32.rem_s (i32.const -1) (i32.const 33))
    (i32.rem_s (i32.const 1073741825) (i32.const 4))
    (i32.rem_s (i32.const -2147483648) (i32.const 2))
    (i32.rem_s (i32.const -1) (i32.const -2147483648))
    (i32.rem_s (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.rem_s.folded1() == 28, -2, -1, 1, 0, -1, 5
  (func (export "i32.rem_s.trap0") (result i32) (i32.rem_s (i32.const 0) (i32.const 0)))
  ;; run: i32.rem_s.trap0() traps: integer divide by zero
  (func (export "i32.rem_s.trap1") (result i32) (i32.rem_s (i32.const 1) (i32.const 0)))
  ;; run: i32.rem_s.trap1() traps: integer divide by zero
  (func (export "i32.rem_s.trap2") (result i32) (i32.rem_s (i32.const -2147483648) (i32.const 0)))
  ;; run: i32.rem_s.trap2() traps: integer divide by zero
  (func (export "i32.rem_s.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rem_s (local.get 0) (i32.const 1))
    (i32.rem_s (local.get 0) (i32.const -1))
    (i32.rem_s (local.get 0) (i32.const 2))
    (i32.rem_s (local.get 0) (i32.const 8))
    (i32.rem_s (local.get 0) (i32.const 31))
    (i32.rem_s (local.get 0) (i32.const 127))
    (i32.rem_s (local.get 0) (i32.const 128))
    (i32.rem_s (local.get 0) (i32.const -128))
    (i32.rem_s (local.get 0) (i32.const 2147483647))
    (i32.rem_s (local.get 0) (i32.const -2147483648)))
  ;; run: i32.rem_s.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.rem_s.right(100) == 0, 0, 0, 4, 7, 100, 100, 100, 100, 100
  ;; run: i32.rem_s.right(-100) == 0, 0, 0, -4, -7, -100, -100, -100, -100, -100
  ;; run: i32.rem_s.right(-2147483648) == 0, 0, 0, 0, -2, -8, 0, 0, -1, 0
  ;; run: i32.rem_s.right(-1) == 0, 0, -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "i32.rem_s.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.rem_s (i32.const 1) (local.get 0))
    (i32.rem_s (i32.const -1) (local.get 0))
    (i32.rem_s (i32.const 2) (local.get 0))
    (i32.rem_s (i32.const 8) (local.get 0))
    (i32.rem_s (i32.const 31) (local.get 0))
    (i32.rem_s (i32.const 127) (local.get 0)))
  ;; run: i32.rem_s.left(100) == 1, -1, 2, 8, 31, 27
  ;; run: i32.rem_s.left(-100) == 1, -1, 2, 8, 31, 27
  (func (export "i32.rem_u") (param i32 i32) (result i32) (i32.rem_u (local.get 0) (local.get 1)))
  ;; run: i32.rem_u(0, 0) traps: integer divide by zero
  ;; run: i32.rem_u(1, 1) == 0
  ;; run: i32.rem_u(1, 0) traps: integer divide by zero
  ;; run: i32.rem_u(0, 1) == 0
  ;; run: i32.rem_u(7, 3) == 1
  ;; run: i32.rem_u(-7, 3) == 0
  ;; run: i32.rem_u(7, -3) == 7
  ;; run: i32.rem_u(-7, -3) == -7
  ;; run: i32.rem_u(-2147483648, -1) == -2147483648
  ;; run: i32.rem_u(-2147483648, 1) == 0
  ;; run: i32.rem_u(-2147483648, 0) traps: integer divide by zero
  ;; run: i32.rem_u(2147483647, 1) == 0
  ;; run: i32.rem_u(2147483647, 2147483647) == 0
  ;; run: i32.rem_u(-2147483648, -2147483648) == 0
  ;; run: i32.rem_u(-1, 32) == 31
  ;; run: i32.rem_u(19088743, 31) == 28
  ;; run: i32.rem_u(-2, 33) == 2
  ;; run: i32.rem_u(-1, 33) == 3
  ;; run: i32.rem_u(1073741825, 4) == 1
  ;; run: i32.rem_u(-2147483648, 2) == 0
  ;; run: i32.rem_u(-1, -2147483648) == 2147483647
  ;; run: i32.rem_u(5, 2147483647) == 5
  (func (export "i32.rem_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rem_u (i32.const 1) (i32.const 1))
    (i32.rem_u (i32.const 0) (i32.const 1))
    (i32.rem_u (i32.const 7) (i32.const 3))
    (i32.rem_u (i32.const -7) (i32.const 3))
    (i32.rem_u (i32.const 7) (i32.const -3))
    (i32.rem_u (i32.const -7) (i32.const -3))
    (i32.rem_u (i32.const -2147483648) (i32.const -1))
    (i32.rem_u (i32.const -2147483648) (i32.const 1))
    (i32.rem_u (i32.const 2147483647) (i32.const 1))
    (i32.rem_u (i32.const 2147483647) (i32.const 2147483647))
    (i32.rem_u (i32.const -2147483648) (i32.const -2147483648))
    (i32.rem_u (i32.const -1) (i32.const 32)))
  ;; run: i32.rem_u.folded0() == 0, 0, 1, 0, 7, -7, -2147483648, 0, 0, 0, 0, 31
  (func (export "i32.rem_u.folded1") (result i32 i32 i32 i32 i32 i32 i32)
    (i32.rem_u (i32.const 19088743) (i32.const 31))
    (i32.rem_u (i32.const -2) (i32.const 33))
    (i32.rem_u (i32.const -1) (i32.const 33))
    (i32.rem_u (i32.const 1073741825) (i32.const 4))
    (i32.rem_u (i32.const -2147483648) (i32.const 2))
    (i32.rem_u (i32.const -1) (i32.const -2147483648))
    (i32.rem_u (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.rem_u.folded1() == 28, 2, 3, 1, 0, 2147483647, 5
  (func (export "i32.rem_u.trap0") (result i32) (i32.rem_u (i32.const 0) (i32.const 0)))
  ;; run: i32.rem_u.trap0() traps: integer divide by zero
  (func (export "i32.rem_u.trap1") (result i32) (i32.rem_u (i32.const 1) (i32.const 0)))
  ;; run: i32.rem_u.trap1() traps: integer divide by zero
  (func (export "i32.rem_u.trap2") (result i32) (i32.rem_u (i32.const -2147483648) (i32.const 0)))
  ;; run: i32.rem_u.trap2() traps: integer divide by zero
  (func (export "i32.rem_u.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rem_u (local.get 0) (i32.const 1))
    (i32.rem_u (local.get 0) (i32.const -1))
    (i32.rem_u (local.get 0) (i32.const 2))
    (i32.rem_u (local.get 0) (i32.const 8))
    (i32.rem_u (local.get 0) (i32.const 31))
    (i32.rem_u (local.get 0) (i32.const 127))
    (i32.rem_u (local.get 0) (i32.const 128))
    (i32.rem_u (local.get 0) (i32.const -128))
    (i32.rem_u (local.get 0) (i32.const 2147483647))
    (i32.rem_u (local.get 0) (i32.const -2147483648)))
  ;; run: i32.rem_u.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.rem_u.right(100) == 0, 100, 0, 4, 7, 100, 100, 100, 100, 100
  ;; run: i32.rem_u.right(-100) == 0, -100, 0, 4, 28, 43, 28, 28, 2147483549, 2147483548
  ;; run: i32.rem_u.right(-2147483648) == 0, -2147483648, 0, 0, 2, 8, 0, -2147483648, 1, 0
  ;; run: i32.rem_u.right(-1) == 0, 0, 1, 7, 3, 15, 127, 127, 1, 2147483647
  (func (export "i32.rem_u.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.rem_u (i32.const 1) (local.get 0))
    (i32.rem_u (i32.const -1) (local.get 0))
    (i32.rem_u (i32.const 2) (local.get 0))
    (i32.rem_u (i32.const 8) (local.get 0))
    (i32.rem_u (i32.const 31) (local.get 0))
    (i32.rem_u (i32.const 127) (local.get 0)))
  ;; run: i32.rem_u.left(100) == 1, 95, 2, 8, 31, 27
  ;; run: i32.rem_u.left(-100) == 1, 99, 2, 8, 31, 127
)
