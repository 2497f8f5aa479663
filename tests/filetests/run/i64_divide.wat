;; test: run
;; i64: div_s, div_u. Written by generate.py.
(module
  (func (export "i64.div_s") (param i64 i64) (result i64) (i64.div_s (local.get 0) (local.get 1)))
  ;; run: i64.div_s(0, 0) traps: integer divide by zero
  ;; run: i64.div_s(1, 1) == 1
  ;; run: i64.div_s(1, 0) traps: integer divide by zero
  ;; run: i64.div_s(0, 1) == 0
  ;; run: i64.div_s(7, 3) == 2
  ;; run: i64.div_s(-7, 3) == -2
  ;; run: i64.div_s(7, -3) == -2
  ;; run: i64.div_s(-7, -3) == 2
  ;; run: i64.div_s(-9223372036854775808, -1) traps: integer overflow
  ;; run: i64.div_s(-9223372036854775808, 1) == -9223372036854775808
  ;; run: i64.div_s(-9223372036854775808, 0) traps: integer divide by zero
  ;; run: i64.div_s(9223372036854775807, 1) == 9223372036854775807
  ;; run: i64.div_s(9223372036854775807, 9223372036854775807) == 1
  ;; run: i64.div_s(-9223372036854775808, -9223372036854775808) == 1
  ;; run: i64.div_s(-1, 64) == 0
  ;; run: i64.div_s(19088743, 63) == 302995
  ;; run: i64.div_s(-2, 65) == 0
  ;; run: i64.div_s(-1, 33) == 0
  ;; run: i64.div_s(1073741825, 4) == 268435456
  ;; run: i64.div_s(-9223372036854775808, 2) == -4611686018427387904
  ;; run: i64.div_s(-1, -9223372036854775808) == 0
  ;; run: i64.div_s(5, 9223372036854775807) == 0
  (func (export "i64.div_s.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.div_s (i64.const 1) (i64.const 1))
    (i64.div_s (i64.const 0) (i64.const 1))
    (i64.div_s (i64.const 7) (i64.const 3))
    (i64.div_s (i64.const -7) (i64.const 3))
    (i64.div_s (i64.const 7) (i64.const -3))
    (i64.div_s (i64.const -7) (i64.const -3))
    (i64.div_s (i64.const -9223372036854775808) (i64.const 1))
    (i64.div_s (i64.const 9223372036854775807) (i64.const 1))
    (i64.div_s (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.div_s (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.div_s (i64.const -1) (i64.const 64))
    (i64.div_s (i64.const 19088743) (i64.const 63)))
  ;; run: i64.div_s.folded0() == 1, 0, 2, -2, -2, 2, -9223372036854775808, 9223372036854775807, 1, 1, 0, 302995
  (func (export "i64.div_s.folded1") (result i64 i64 i64 i64 i64 i64)
    (i64.div_s (i64.const -2) (i64.const 65))
    (i64.div_s (i64.const -1) (i64.const 33))
    (i64.div_s (i64.const 1073741825) (i64.const 4))
    (i64.div_s (i64.const -9223372036854775808) (i64.const 2))
    (i64.div_s (i64.const -1) (i64.const -9223372036854775808))
    (i64.div_s (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.div_s.folded1() == 0, 0, 268435456, -4611686018427387904, 0, 0
  (func (export "i64.div_s.trap0") (result i64) (i64.div_s (i64.const 0) (i64.const 0)))
  ;; run: i64.div_s.trap0() traps: integer divide by zero
  (func (export "i64.div_s.trap1") (result i64) (i64.div_s (i64.const 1) (i64.const 0)))
  ;; run: i64.div_s.trap1() traps: integer divide by zero
  (func (export "i64.div_s.trap2") (result i64) (i64.div_s (i64.const -9223372036854775808) (i64.const -1)))
  ;; run: i64.div_s.trap2() traps: integer overflow
  (func (export "i64.div_s.trap3") (result i64) (i64.div_s (i64.const -9223372036854775808) (i64.const 0)))
  ;; run: i64.div_s.trap3() traps: integer divide by zero
  (func (export "i64.div_s.right") (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.div_s (local.get 0) (i64.const 1))
    (i64.div_s (local.get 0) (i64.const -1))
    (i64.div_s (local.get 0) (i64.const 2))
    (i64.div_s (local.get 0) (i64.const 8))
    (i64.div_s (local.get 0) (i64.const 63))
    (i64.div_s (local.get 0) (i64.const 127))
    (i64.div_s (local.get 0) (i64.const 128))
    (i64.div_s (local.get 0) (i64.const -128))
    (i64.div_s (local.get 0) (i64.const 2147483647))
    (i64.div_s (local.get 0) (i64.const -2147483648))
    (i64.div_s (local.get 0) (i64.const 2147483648))
    (i64.div_s (local.get 0) (i64.const 4294967295))
    (i64.div_s (local.get 0) (i64.const -2147483649))
    (i64.div_s (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.div_s.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.div_s.right(100) == 100, -100, 50, 12, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.div_s.right(-100) == -100, 100, -50, -12, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.div_s.right(-9223372036854775808) traps: integer overflow
  ;; run: i64.div_s.right(-1) == -1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "i64.div_s.left") (param i64) (result i64 i64 i64 i64 i64 i64)
    (i64.div_s (i64.const 1) (local.get 0))
    (i64.div_s (i64.const -1) (local.get 0))
    (i64.div_s (i64.const 2) (local.get 0))
    (i64.div_s (i64.const 8) (local.get 0))
    (i64.div_s (i64.const 63) (local.get 0))
    (i64.div_s (i64.const 127) (local.get 0)))
  ;; run: i64.div_s.left(100) == 0, 0, 0, 0, 0, 1
  ;; run: i64.div_s.left(-100) == 0, 0, 0, 0, 0, -1
  (func (export "i64.div_u") (param i64 i64) (result i64) (i64.div_u (local.get 0) (local.get 1)))
  ;; run: i64.div_u(0, 0) traps: integer divide by zero
  ;; run: i64.div_u(1, 1) == 1
  ;; run: i64.div_u(1, 0) traps: integer divide by zero
  ;; run: i64.div_u(0, 1) == 0
  ;; run: i64.div_u(7, 3) == 2
  ;; run: i64.div_u(-7, 3) == 6148914691236517203
  ;; run: i64.div_u(7, -3) == 0
  ;; run: i64.div_u(-7, -3) == 0
  ;; run: i64.div_u(-9223372036854775808, -1) == 0
  ;; run: i64.div_u(-9223372036854775808, 1) == -9223372036854775808
  ;; run: i64.div_u(-9223372036854775808, 0) traps: integer divide by zero
  ;; run: i64.div_u(9223372036854775807, 1) == 9223372036854775807
  ;; run: i64.div_u(9223372036854775807, 9223372036854775807) == 1
  ;; run: i64.div_u(-9223372036854775808, -9223372036854775808) == 1
  ;; run: i64.div_u(-1, 64) == 288230376151711743
  ;; run: i64.div_u(19088743, 63) == 302995
  ;; run: i64.div_u(-2, 65) == 283796062672454640
  ;; run: i64.div_u(-1, 33) == 558992244657865200
  ;; run: i64.div_u(1073741825, 4) == 268435456
  ;; run: i64.div_u(-9223372036854775808, 2) == 4611686018427387904
  ;; run: i64.div_u(-1, -9223372036854775808) == 1
  ;; run: i64.div_u(5, 9223372036854775807) == 0
  (func (export "i64.div_u.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.div_u (i64.const 1) (i64.const 1))
    (i64.div_u (i64.const 0) (i64.const 1))
    (i64.div_u (i64.const 7) (i64.const 3))
    (i64.div_u (i64.const -7) (i64.const 3))
    (i64.div_u (i64.const 7) (i64.const -3))
    (i64.div_u (i64.const -7) (i64.const -3))
    (i64.div_u (i64.const -9223372036854775808) (i64.const -1))
    (i64.div_u (i64.const -9223372036854775808) (i64.const 1))
    (i64.div_u (i64.const 9223372036854775807) (i64.const 1))
    (i64.div_u (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.div_u (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.div_u (i64.const -1) (i64.const 64)))
  ;; run: i64.div_u.folded0() == 1, 0, 2, 6148914691236517203, 0, 0, 0, -9223372036854775808, 9223372036854775807, 1, 1, 288230376151711743
  (func (export "i64.div_u.folded1") (result i64 i64 i64 i64 i64 i64 i64)
    (i64.div_u (i64.const 19088743) (i64.const 63))
    (i64.div_u (i64.const -2) (i64.const 65))
    (i64.div_u (i64.const -1) (i64.const 33))
    (i64.div_u (i64.const 1073741825) (i64.const 4))
    (i64.div_u (i64.const -9223372036854775808) (i64.const 2))
    (i64.div_u (i64.const -1) (i64.const -9223372036854775808))
    (i64.div_u (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.div_u.folded1() == 302995, 283796062672454640, 558992244657865200, 268435456, 4611686018427387904, 1, 0
  (func (export "i64.div_u.trap0") (result i64) (i64.div_u (i64.const 0) (i64.const 0)))
  ;; run: i64.div_u.trap0() traps: integer divide by zero
  (func (export "i64.div_u.trap1") (result i64) (i64.div_u (i64.const 1) (i64.const 0)))
  ;; run: i64.div_u.trap1() traps: integer divide by zero
  (func (export "i64.div_u.trap2") (result i64) (i64.div_u (i64.const -9223372036854775808) (i64.const 0)))
  ;; run: i64.div_u.trap2() traps: integer divide by zero
  (func (export "i64.div_u.right") (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.div_u (local.get 0) (i64.const 1))
    (i64.div_u (local.get 0) (i64.const -1))
    (i64.div_u (local.get 0) (i64.const 2))
    (i64.div_u (local.get 0) (i64.const 8))
    (i64.div_u (local.get 0) (i64.const 63))
    (i64.div_u (local.get 0) (i64.const 127))
    (i64.div_u (local.get 0) (i64.const 128))
    (i64.div_u (local.get 0) (i64.const -128))
    (i64.div_u (local.get 0) (i64.const 2147483647))
    (i64.div_u (local.get 0) (i64.const -2147483648))
    (i64.div_u (local.get 0) (i64.const 2147483648))
    (i64.div_u (local.get 0) (i64.const 4294967295))
    (i64.div_u (local.get 0) (i64.const -2147483649))
    (i64.div_u (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.div_u.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.div_u.right(100) == 100, 0, 50, 12, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.div_u.right(-100) == -100, 0, 9223372036854775758, 2305843009213693939, 292805461487453198, 145249953336295681, 144115188075855871, 1, 8589934595, 1, 8589934591, 4294967296, 1, 1
  ;; run: i64.div_u.right(-9223372036854775808) == -9223372036854775808, 0, 4611686018427387904, 1152921504606846976, 146402730743726600, 72624976668147841, 72057594037927936, 0, 4294967298, 0, 4294967296, 2147483648, 0, 1
  ;; run: i64.div_u.right(-1) == -1, 1, 9223372036854775807, 2305843009213693951, 292805461487453200, 145249953336295682, 144115188075855871, 1, 8589934596, 1, 8589934591, 4294967297, 1, 1
  (func (export "i64.div_u.left") (param i64) (result i64 i64 i64 i64 i64 i64)
    (i64.div_u (i64.const 1) (local.get 0))
    (i64.div_u (i64.const -1) (local.get 0))
    (i64.div_u (i64.const 2) (local.get 0))
    (i64.div_u (i64.const 8) (local.get 0))
    (i64.div_u (i64.const 63) (local.get 0))
    (i64.div_u (i64.const 127) (local.get 0)))
  ;; run: i64.div_u.left(100) == 0, 184467440737095516, 0, 0, 0, 1
  ;; run: i64.div_u.left(-100) == 0, 1, 0, 0, 0, 0
)
