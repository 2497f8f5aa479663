;; test: run
;; i32: div_s, div_u. Written by generate.py.
(module
  (func (export "i32.div_s") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  ;; run: i32.div_s(0, 0) traps: integer divide by zero
  ;; run: i32.div_s(1, 1) == 1
  ;; run: i32.div_s(1, 0) traps: integer divide by zero
  ;; run: i32.div_s(0, 1) == 0
  ;; run: i32.div_s(7, 3) == 2
  ;; run: i32.div_s(-7, 3) == -2
  ;; run: i32.div_s(7, -3) == -2
  ;; run: i32.div_s(-7, -3) == 2
  ;; run: i32.div_s(-2147483648, -1) traps: integer overflow
  ;; run: i32.div_s(-2147483648, 1) == -2147483648
  ;; run: i32.div_s(-2147483648, 0) traps: integer divide by zero
  ;; run: i32.div_s(2147483647, 1) == 2147483647
  ;; run: i32.div_s(2147483647, 2147483647) == 1
  ;; run: i32.div_s(-2147483648, -2147483648) == 1
  ;; run: i32.div_s(-1, 32) == 0
  ;; run: i32.div_s(19088743, 31) == 615765
  ;; run: i32.div_s(-2, 33) == 0
  ;; run: i32.div_s(-1, 33) == 0
  ;; run: i32.div_s(1073741825, 4) == 268435456
  ;; run: i32.div_s(-2147483648, 2) == -1073741824
  ;; run: i32.div_s(-1, -2147483648) == 0
  ;; run: i32.div_s(5, 2147483647) == 0
  (func (export "i32.div_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.div_s (i32.const 1) (i32.const 1))
    (i32.div_s (i32.const 0) (i32.const 1))
    (i32.div_s (i32.const 7) (i32.const 3))
    (i32.div_s (i32.const -7) (i32.const 3))
    (i32.div_s (i32.const 7) (i32.const -3))
    (i32.div_s (i32.const -7) (i32.const -3))
    (i32.div_s (i32.const -2147483648) (i32.const 1))
    (i32.div_s (i32.const 2147483647) (i32.const 1))
    (i32.div_s (i32.const 2147483647) (i32.const 2147483647))
    (i32.div_s (i32.const -2147483648) (i32.const -2147483648))
    (i32.div_s (i32.const -1) (i32.const 32))
    (i32.div_s (i32.const 19088743) (i32.const 31)))
  ;; run: i32.div_s.folded0() == 1, 0, 2, -2, -2, 2, -2147483648, 2147483647, 1, 1, 0, 615765
  (func (export "i32.div_s.folded1") (result i32 i32 i32 i32 i32 i32)
    (i32.div_s (i32.const -2) (i32.const 33))
    (i32.div_s (i32.const -1) (i32.const 33))
    (i32.div_s (i32.const 1073741825) (i32.const 4))
    (i32.div_s (i32.const -2147483648) (i32.const 2))
    (i32.div_s (i32.const -1) (i32.const -2147483648))
    (i32.div_s (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.div_s.folded1() == 0, 0, 268435456, -1073741824, 0, 0
  (func (export "i32.div_s.trap0") (result i32) (i32.div_s (i32.const 0) (i32.const 0)))
  ;; run: i32.div_s.trap0() traps: integer divide by zero
  (func (export "i32.div_s.trap1") (result i32) (i32.div_s (i32.const 1) (i32.const 0)))
  ;; run: i32.div_s.trap1() traps: integer divide by zero
  (func (export "i32.div_s.trap2") (result i32) (i32.div_s (i32.const -2147483648) (i32.const -1)))
  ;; run: i32.div_s.trap2() traps: integer overflow
  (func (export "i32.div_s.trap3") (result i32) (i32.div_s (i32.const -2147483648) (i32.const 0)))
  ;; run: i32.div_s.trap3() traps: integer divide by zero
  (func (export "i32.div_s.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.div_s (local.get 0) (i32.const 1))
    (i32.div_s (local.get 0) (i32.const -1))
    (i32.div_s (local.get 0) (i32.const 2))
    (i32.div_s (local.get 0) (i32.const 8))
    (i32.div_s (local.get 0) (i32.const 31))
    (i32.div_s (local.get 0) (i32.const 127))
    (i32.div_s (local.get 0) (i32.const 128))
    (i32.div_s (local.get 0) (i32.const -128))
    (i32.div_s (local.get 0) (i32.const 2147483647))
    (i32.div_s (local.get 0) (i32.const -2147483648)))
  ;; run: i32.div_s.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.div_s.right(100) == 100, -100, 50, 12, 3, 0, 0, 0, 0, 0
  ;; run: i32.div_s.right(-100) == -100, 100, -50, -12, -3, 0, 0, 0, 0, 0
  ;; run: i32.div_s.right(-2147483648) traps: integer overflow
  ;; run: i32.div_s.right(-1) == -1, 1, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "i32.div_s.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.div_s (i32.const 1) (local.get 0))
    (i32.div_s (i32.const -1) (local.get 0))
    (i32.div_s (i32.const 2) (local.get 0))
    (i32.div_s (i32.const 8) (local.get 0))
    (i32.div_s (i32.const 31) (local.get 0))
    (i32.div_s (i32.const 127) (local.get 0)))
  ;; run: i32.div_s.left(100) == 0, 0, 0, 0, 0, 1
  ;; run: i32.div_s.left(-100) == 0, 0, 0, 0, 0, -1
  (func (export "i32.div_u") (param i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 1)))
  ;; run: i32.div_u(0, 0) traps: integer divide by zero
  ;; run: i32.div_u(1, 1) == 1
  ;; run: i32.div_u(1, 0) traps: integer divide by zero
  ;; run: i32.div_u(0, 1) == 0
  ;; run: i32.div_u(7, 3) == 2
  ;; run: i32.div_u(-7, 3) == 1431655763
  ;; run: i32.div_u(7, -3) == 0
  ;; run: i32.div_u(-7, -3) == 0
  ;; run: i32.div_u(-2147483648, -1) == 0
  ;; run: i32.div_u(-2147483648, 1) == -2147483648
  ;; run: i32.div_u(-2147483648, 0) traps: integer divide by zero
  ;; run: i32.div_u(2147483647, 1) == 2147483647
  ;; run: i32.div_u(2147483647, 2147483647) == 1
  ;; run: i32.div_u(-2147483648, -2147483648) == 1
  ;; run: i32.div_u(-1, 32) == 134217727
  ;; run: i32.div_u(19088743, 31) == 615765
  ;; run: i32.div_u(-2, 33) == 130150524
  ;; run: i32.div_u(-1, 33) == 130150524
  ;; run: i32.div_u(1073741825, 4) == 268435456
  ;; run: i32.div_u(-2147483648, 2) == 1073741824
  ;; run: i32.div_u(-1, -2147483648) == 1
  ;; run: i32.div_u(5, 2147483647) == 0
  (func (export "i32.div_u.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.div_u (i32.const 1) (i32.const 1))
    (i32.div_u (i32.const 0) (i32.const 1))
    (i32.div_u (i32.const 7) (i32.const 3))
    (i32.div_u (i32.const -7) (i32.const 3))
    (i32.div_u (i32.const 7) (i32.const -3))
    (i32.div_u (i32.const -7) (i32.const -3))
    (i32.div_u (i32.const -2147483648) (i32.const -1))
    (i32.div_u (i32.const -2147483648) (i32.const 1))
    (i32.div_u (i32.const 2147483647) (i32.const 1))
    (i32.div_u (i32.const 2147483647) (i32.const 2147483647))
    (i32.div_u (i32.const -2147483648) (i32.const -2147483648))
    (i32.div_u (i32.const -1) (i32.const 32)))
  ;; run: i32.div_u.folded0() == 1, 0, 2, 1431655763, 0, 0, 0, -2147483648, 2147483647, 1, 1, 134217727
  (func (export "i32.div_u.folded1") (result i32 i32 i32 i32 i32 i32 i32)
    (i32.div_u (i32.const 19088743) (i32.const 31))
    (i32.div_u (i32.const -2) (i32.const 33))
    (i32.div_u (i32.const -1) (i32.const 33))
    (i32.div_u (i32.const 1073741825) (i32.const 4))
    (i32.div_u (i32.const -2147483648) (i32.const 2))
    (i32.div_u (i32.const -1) (i32.const -2147483648))
    (i32.div_u (i32.const 5) (i32.const 2147483647)))
  ;; run: i32.div_u.folded1() == 615765, 130150524, 130150524, 268435456, 1073741824, 1, 0
  (func (export "i32.div_u.trap0") (result i32) (i32.div_u (i32.const 0) (i32.const 0)))
  ;; run: i32.div_u.trap0() traps: integer divide by zero
  (func (export "i32.div_u.trap1") (result i32) (i32.div_u (i32.const 1) (i32.const 0)))
  ;; run: i32.div_u.trap1() traps: integer divide by zero
  (func (export "i32.div_u.trap2") (result i32) (i32.div_u (i32.const -2147483648) (i32.const 0)))
  ;; run: i32.div_u.trap2() traps: integer divide by zero
  (func (export "i32.div_u.right") (param i32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.div_u (local.get 0) (i32.const 1))
    (i32.div_u (local.get 0) (i32.const -1))
    (i32.div_u (local.get 0) (i32.const 2))
    (i32.div_u (local.get 0) (i32.const 8))
    (i32.div_u (local.get 0) (i32.const 31))
    (i32.div_u (local.get 0) (i32.const 127))
    (i32.div_u (local.get 0) (i32.const 128))
    (i32.div_u (local.get 0) (i32.const -128))
    (i32.div_u (local.get 0) (i32.const 2147483647))
    (i32.div_u (local.get 0) (i32.const -2147483648)))
  ;; run: i32.div_u.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i32.div_u.right(100) == 100, 0, 50, 12, 3, 0, 0, 0, 0, 0
  ;; run: i32.div_u.right(-100) == -100, 0, 2147483598, 536870899, 138547328, 33818639, 33554431, 1, 1, 1
  ;; run: i32.div_u.right(-2147483648) == -2147483648, 0, 1073741824, 268435456, 69273666, 16909320, 16777216, 0, 1, 1
  ;; run: i32.div_u.right(-1) == -1, 1, 2147483647, 536870911, 138547332, 33818640, 33554431, 1, 2, 1
  (func (export "i32.div_u.left") (param i32) (result i32 i32 i32 i32 i32 i32)
    (i32.div_u (i32.const 1) (local.get 0))
    (i32.div_u (i32.const -1) (local.get 0))
    (i32.div_u (i32.const 2) (local.get 0))
    (i32.div_u (i32.const 8) (local.get 0))
    (i32.div_u (i32.const 31) (local.get 0))
    (i32.div_u (i32.const 127) (local.get 0)))
  ;; run: i32.div_u.left(100) == 0, 42949672, 0, 0, 0, 1
  ;; run: i32.div_u.left(-100) == 0, 1, 0, 0, 0, 0
)
