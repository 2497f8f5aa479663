;; test: run
;; i64: rem_s, rem_u. Written by generate.py.
(module
  (func (export "i64.rem_s") (param i64 i64) (result i64) (i64.rem_s (local.get 0) (local.get 1)))
  ;; run: i64.rem_s(0, 0) traps: integer divide by zero
  ;; run: i64.rem_s(1, 1) == 0
  ;; run: i64.rem_s(1, 0) traps: integer divide by zero
  ;; run: i64.rem_s(0, 1) == 0
  ;; run: i64.rem_s(7, 3) == 1
  ;; run: i64.rem_s(-7, 3) == -1
  ;; run: i64.rem_s(7, -3) == 1
  ;; run: i64.rem_s(-7, -3) == -1
  ;; run: i64.rem_s(-9223372036854775808, -1) == 0
  ;; run: i64.rem_s(-9223372036854775808, 1) == 0
  ;; run: i64.rem_s(-9223372036854775808, 0) traps: integer divide by zero
  ;; run: i64.rem_s(9223372036854775807, 1) == 0
  ;; run: i64.rem_s(9223372036854775807, 9223372036854775807) == 0
  ;; run: i64.rem_s(-9223372036854775808, -9223372036854775808) == 0
  ;; run: i64.rem_s(-1, 64) == -1
  ;; run: i64.rem_s(19088743, 63) == 58
  ;; run: i64.rem_s(-2, 65) == -2
  ;; run: i64.rem_s(-1, 33) == -1
  ;; run: i64.rem_s(1073741825, 4) == 1
  ;; run: i64.rem_s(-9223372036854775808, 2) == 0
  ;; run: i64.rem_s(-1, -9223372036854775808) == -1
  ;; run: i64.rem_s(5, 9223372036854775807) == 5
  (func (export "i64.rem_s.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rem_s (i64.const 1) (i64.const 1))
    (i64.rem_s (i64.const 0) (i64.const 1))
    (i64.rem_s (i64.const 7) (i64.const 3))
    (i64.rem_s (i64.const -7) (i64.const 3))
    (i64.rem_s (i64.const 7) (i64.const -3))
    (i64.rem_s (i64.const -7) (i64.const -3))
    (i64.rem_s (i64.const -9223372036854775808) (i64.const -1))
    (i64.rem_s (i64.const -9223372036854775808) (i64.const 1))
    (i64.rem_s (i64.const 9223372036854775807) (i64.const 1))
    (i64.rem_s (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.rem_s (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.rem_s (i64.const -1) (i64.const 64)))
  ;; run: i64.rem_s.folded0() == 0, 0, 1, -1, 1, -1, 0, 0, 0, 0, 0, -1
  (func (export "i64.rem_s.folded1") (result i64 i64 i64 i64 i64 i64 i64)
    (i64.rem_s (i64.const 19088743) (i64.const 63))
    (i64.rem_s (i64.const -2) (i64.const 65))
    (i64.rem_s (i64.const -1) (i64.const 33))
    (i64.rem_s (i64.const 1073741825) (i64.const 4))
    (i64.rem_s (i64.const -9223372036854775808) (i64.const 2))
    (i64.rem_s (i64.const -1) (i64.const -9223372036854775808))
    (i64.rem_s (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.rem_s.folded1() == 58, -2, -1, 1, 0, -1, 5
  (func (export "i64.rem_s.trap0") (result i64) (i64.rem_s (i64.const 0) (i64.const 0)))
  ;; run: i64.rem_s.trap0() traps: integer divide by zero
  (func (export "i64.rem_s.trap1") (result i64) (i64.rem_s (i64.const 1) (i64.const 0)))
  ;; run: i64.rem_s.trap1() traps: integer divide by zero
  (func (export "i64.rem_s.trap2") (result i64) (i64.rem_s (i64.const -9223372036854775808) (i64.const 0)))
  ;; run: i64.rem_s.trap2() traps: integer divide by zero
  (func (export "i64.rem_s.right") (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rem_s (local.get 0) (i64.const 1))
    (i64.rem_s (local.get 0) (i64.const -1))
    (i64.rem_s (local.get 0) (i64.const 2))
    (i64.rem_s (local.get 0) (i64.const 8))
    (i64.rem_s (local.get 0) (i64.const 63))
    (i64.rem_s (local.get 0) (i64.const 127))
    (i64.rem_s (local.get 0) (i64.const 128))
    (i64.rem_s (local.get 0) (i64.const -128))
    (i64.rem_s (local.get 0) (i64.const 2147483647))
    (i64.rem_s (local.get 0) (i64.const -2147483648))
    (i64.rem_s (local.get 0) (i64.const 2147483648))
    (i64.rem_s (local.get 0) (i64.const 4294967295))
    (i64.rem_s (local.get 0) (i64.const -2147483649))
    (i64.rem_s (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.rem_s.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.rem_s.right(100) == 0, 0, 0, 4, 37, 100, 100, 100, 100, 100, 100, 100, 100, 100
  ;; run: i64.rem_s.right(-100) == 0, 0, 0, -4, -37, -100, -100, -100, -100, -100, -100, -100, -100, -100
  ;; run: i64.rem_s.right(-9223372036854775808) == 0, 0, 0, 0, -8, -1, 0, 0, -2, 0, 0, -2147483648, -2, 0
  ;; run: i64.rem_s.right(-1) == 0, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "i64.rem_s.left") (param i64) (result i64 i64 i64 i64 i64 i64)
    (i64.rem_s (i64.const 1) (local.get 0))
    (i64.rem_s (i64.const -1) (local.get 0))
    (i64.rem_s (i64.const 2) (local.get 0))
    (i64.rem_s (i64.const 8) (local.get 0))
    (i64.rem_s (i64.const 63) (local.get 0))
    (i64.rem_s (i64.const 127) (local.get 0)))
  ;; run: i64.rem_s.left(100) == 1, -1, 2, 8, 63, 27
  ;; run: i64.rem_s.left(-100) == 1, -1, 2, 8, 63, 27
  (func (export "i64.rem_u") (param i64 i64) (result i64) (i64.rem_u (local.get 0) (local.get 1)))
  ;; run: i64.rem_u(0, 0) traps: integer divide by zero
  ;; run: i64.rem_u(1, 1) == 0
  ;; run: i64.rem_u(1, 0) traps: integer divide by zero
  ;; run: i64.rem_u(0, 1) == 0
  ;; run: i64.rem_u(7, 3) == 1
  ;; run: i64.rem_u(-7, 3) == 0
  ;; run: i64.rem_u(7, -3) == 7
  ;; run: i64.rem_u(-7, -3) == -7
  ;; run: i64.rem_u(-9223372036854775808, -1) == -9223372036854775808
  ;; run: i64.rem_u(-9223372036854775808, 1) == 0
  ;; run: i64.rem_u(-9223372036854775808, 0) traps: integer divide by zero
  ;; run: i64.rem_u(9223372036854775807, 1) == 0
  ;; run: i64.rem_u(9223372036854775807, 9223372036854775807) == 0
  ;; run: i64.rem_u(-9223372036854775808, -9223372036854775808) == 0
  ;; run: i64.rem_u(-1, 64) == 63
  ;; run: i64.rem_u(19088743, 63) == 58
  ;; run: i64.rem_u(-2, 65) == 14
  ;; run: i64.rem_u(-1, 33) == 15
  ;; run: i64.rem_u(1073741825, 4) == 1
  ;; run: i64.rem_u(-9223372036854775808, 2) == 0
  ;; run: i64.rem_u(-1, -9223372036854775808) == 9223372036854775807
  ;; run: i64.rem_u(5, 9223372036854775807) == 5
  (func (export "i64.rem_u.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rem_u (i64.const 1) (i64.const 1))
    (i64.rem_u (i64.const 0) (i64.const 1))
    (i64.rem_u (i64.const 7) (i64.const 3))
    (i64.rem_u (i64.const -7) (i64.const 3))
    (i64.rem_u (i64.const 7) (i64.const -3))
    (i64.rem_u (i64.const -7) (i64.const -3))
    (i64.rem_u (i64.const -9223372036854775808) (i64.const -1))
    (i64.rem_u (i64.const -9223372036854775808) (i64.const 1))
    (i64.rem_u (i64.const 9223372036854775807) (i64.const 1))
    (i64.rem_u (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.rem_u (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.rem_u (i64.const -1) (i64.const 64)))
  ;; run: i64.rem_u.folded0() == 0, 0, 1, 0, 7, -7, -9223372036854775808, 0, 0, 0, 0, 63
  (func (export "i64.rem_u.folded1") (result i64 i64 i64 i64 i64 i64 i64)
    (i64.rem_u (i64.const 19088743) (i64.const 63))
    (i64.rem_u (i64.const -2) (i64.const 65))
    (i64.rem_u (i64.const -1) (i64.const 33))
    (i64.rem_u (i64.const 1073741825) (i64.const 4))
    (i64.rem_u (i64.const -9223372036854775808) (i64.const 2))
    (i64.rem_u (i64.const -1) (i64.const -9223372036854775808))
    (i64.rem_u (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.rem_u.folded1() == 58, 14, 15, 1, 0, 9223372036854775807, 5
  (func (export "i64.rem_u.trap0") (result i64) (i64.rem_u (i64.const 0) (i64.const 0)))
  ;; run: i64.rem_u.trap0() traps: integer divide by zero
  (func (export "i64.rem_u.trap1") (result i64) (i64.rem_u (i64.const 1) (i64.const 0)))
  ;; run: i64.rem_u.trap1() traps: integer divide by zero
  (func (export "i64.rem_u.trap2") (result i64) (i64.rem_u (i64.const -9223372036854775808) (i64.const 0)))
  ;; run: i64.rem_u.trap2() traps: integer divide by zero
  (func (export "i64.rem_u.right") (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rem_u (local.get 0) (i64.const 1))
    (i64.rem_u (local.get 0) (i64.const -1))
    (i64.rem_u (local.get 0) (i64.const 2))
    (i64.rem_u (local.get 0) (i64.const 8))
    (i64.rem_u (local.get 0) (i64.const 63))
    (i64.rem_u (local.get 0) (i64.const 127))
    (i64.rem_u (local.get 0) (i64.const 128))
    (i64.rem_u (local.get 0) (i64.const -128))
    (i64.rem_u (local.get 0) (i64.const 2147483647))
    (i64.rem_u (local.get 0) (i64.const -2147483648))
    (i64.rem_u (local.get 0) (i64.const 2147483648))
    (i64.rem_u (local.get 0) (i64.const 4294967295))
    (i64.rem_u (local.get 0) (i64.const -2147483649))
    (i64.rem_u (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.rem_u.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.rem_u.right(100) == 0, 100, 0, 4, 37, 100, 100, 100, 100, 100, 100, 100, 100, 100
  ;; run: i64.rem_u.right(-100) == 0, -100, 0, 4, 42, 29, 28, 28, 2147483551, 2147483548, 2147483548, 4294967196, 2147483549, 9223372036854775708
  ;; run: i64.rem_u.right(-9223372036854775808) == 0, -9223372036854775808, 0, 0, 8, 1, 0, -9223372036854775808, 2, -9223372036854775808, 0, 2147483648, -9223372036854775808, 0
  ;; run: i64.rem_u.right(-1) == 0, 0, 1, 7, 15, 1, 127, 127, 3, 2147483647, 2147483647, 0, 2147483648, 9223372036854775807
  (func (export "i64.rem_u.left") (param i64) (result i64 i64 i64 i64 i64 i64)
    (i64.rem_u (i64.const 1) (local.get 0))
    (i64.rem_u (i64.const -1) (local.get 0))
    (i64.rem_u (i64.const 2) (local.get 0))
    (i64.rem_u (i64.const 8) (local.get 0))
    (i64.rem_u (i64.const 63) (local.get 0))
    (i64.rem_u (i64.const 127) (local.get 0)))
  ;; run: i64.rem_u.left(100) == 1, 15, 2, 8, 63, 27
  ;; run: i64.rem_u.left(-100) == 1, 99, 2, 8, 63, 127
)
