;; test: run
;; i64: shl, shr_s, shr_u. Written by generate.py.
(module
  (func (export "i64.shl") (param i64 i64) (result i64) (i64.shl (local.get 0) (local.get 1)))
  ;; run: i64.shl(0, 0) == 0
  ;; run: i64.shl(1, 1) == 2
  ;; run: i64.shl(1, 0) == 1
  ;; run: i64.shl(0, 1) == 0
  ;; run: i64.shl(7, 3) == 56
  ;; run: i64.shl(-7, 3) == -56
  ;; run: i64.shl(7, -3) == -2305843009213693952
  ;; run: i64.shl(-7, -3) == 2305843009213693952
  ;; run: i64.shl(-9223372036854775808, -1) == 0
  ;; run: i64.shl(-9223372036854775808, 1) == 0
  ;; run: i64.shl(-9223372036854775808, 0) == -9223372036854775808
  ;; run: i64.shl(9223372036854775807, 1) == -2
  ;; run: i64.shl(9223372036854775807, 9223372036854775807) == -9223372036854775808
  ;; run: i64.shl(-9223372036854775808, -9223372036854775808) == -9223372036854775808
  ;; run: i64.shl(-1, 64) == -1
  ;; run: i64.shl(19088743, 63) == -9223372036854775808
  ;; run: i64.shl(-2, 65) == -4
  ;; run: i64.shl(-1, 33) == -8589934592
  ;; run: i64.shl(1073741825, 4) == 17179869200
  ;; run: i64.shl(-9223372036854775808, 2) == 0
  ;; run: i64.shl(-1, -9223372036854775808) == -1
  ;; run: i64.shl(5, 9223372036854775807) == -9223372036854775808
  (func (export "i64.shl.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.shl (i64.const 0) (i64.const 0))
    (i64.shl (i64.const 1) (i64.const 1))
    (i64.shl (i64.const 1) (i64.const 0))
    (i64.shl (i64.const 0) (i64.const 1))
    (i64.shl (i64.const 7) (i64.const 3))
    (i64.shl (i64.const -7) (i64.const 3))
    (i64.shl (i64.const 7) (i64.const -3))
    (i64.shl (i64.const -7) (i64.const -3))
    (i64.shl (i64.const -9223372036854775808) (i64.const -1))
    (i64.shl (i64.const -9223372036854775808) (i64.const 1))
    (i64.shl (i64.const -9223372036854775808) (i64.const 0))
    (i64.shl (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.shl.folded0() == 0, 2, 1, 0, 56, -56, -2305843009213693952, 2305843009213693952, 0, 0, -9223372036854775808, -2
  (func (export "i64.shl.folded1") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.shl (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.shl (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.shl (i64.const -1) (i64.const 64))
    (i64.shl (i64.const 19088743) (i64.const 63))
    (i64.shl (i64.const -2) (i64.const 65))
    (i64.shl (i64.const -1) (i64.const 33))
    (i64.shl (i64.const 1073741825) (i64.const 4))
    (i64.shl (i64.const -9223372036854775808) (i64.const 2))
    (i64.shl (i64.const -1) (i64.const -9223372036854775808))
    (i64.shl (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.shl.folded1() == -9223372036854775808, -9223372036854775808, -1, -9223372036854775808, -4, -8589934592, 17179869200, 0, -1, -9223372036854775808
  (func (export "i64.shl.right") (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.shl (local.get 0) (i64.const 1))
    (i64.shl (local.get 0) (i64.const -1))
    (i64.shl (local.get 0) (i64.const 2))
    (i64.shl (local.get 0) (i64.const 8))
    (i64.shl (local.get 0) (i64.const 63))
    (i64.shl (local.get 0) (i64.const 127))
    (i64.shl (local.get 0) (i64.const 128))
    (i64.shl (local.get 0) (i64.const -128))
    (i64.shl (local.get 0) (i64.const 2147483647))
    (i64.shl (local.get 0) (i64.const -2147483648))
    (i64.shl (local.get 0) (i64.const 2147483648))
    (i64.shl (local.get 0) (i64.const 4294967295))
    (i64.shl (local.get 0) (i64.const -2147483649))
    (i64.shl (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.shl.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.shl.right(100) == 200, 0, 400, 25600, 0, 0, 100, 100, 0, 100, 100, 0, 0, 100
  ;; run: i64.shl.right(-100) == -200, 0, -400, -25600, 0, 0, -100, -100, 0, -100, -100, 0, 0, -100
  ;; run: i64.shl.right(-9223372036854775808) == 0, 0, 0, 0, 0, 0, -9223372036854775808, -9223372036854775808, 0, -9223372036854775808, -9223372036854775808, 0, 0, -9223372036854775808
  ;; run: i64.shl.right(-1) == -2, -9223372036854775808, -4, -256, -9223372036854775808, -9223372036854775808, -1, -1, -9223372036854775808, -1, -1, -9223372036854775808, -9223372036854775808, -1
  (func (export "i64.shl.left") (param i64) (result i64 i64 i64 i64 i64 i64)
    (i64.shl (i64.const 1) (local.get 0))
    (i64.shl (i64.const -1) (local.get 0))
    (i64.shl (i64.const 2) (local.get 0))
    (i64.shl (i64.const 8) (local.get 0))
    (i64.shl (i64.const 63) (local.get 0))
    (i64.shl (i64.const 127) (local.get 0)))
  ;; run: i64.shl.left(100) == 68719476736, -68719476736, 137438953472, 549755813888, 4329327034368, 8727373545472
  ;; run: i64.shl.left(-100) == 268435456, -268435456, 536870912, 2147483648, 16911433728, 34091302912
  (func (export "i64.shr_s") (param i64 i64) (result i64) (i64.shr_s (local.get 0) (local.get 1)))
  ;; run: i64.shr_s(0, 0) == 0
  ;; run: i64.shr_s(1, 1) == 0
  ;; run: i64.shr_s(1, 0) == 1
  ;; run: i64.shr_s(0, 1) == 0
  ;; run: i64.shr_s(7, 3) == 0
  ;; run: i64.shr_s(-7, 3) == -1
  ;; run: i64.shr_s(7, -3) == 0
  ;; run: i64.shr_s(-7, -3) == -1
  ;; run: i64.shr_s(-9223372036854775808, -1) == -1
  ;; run: i64.shr_s(-9223372036854775808, 1) == -4611686018427387904
  ;; run: i64.shr_s(-9223372036854775808, 0) == -9223372036854775808
  ;; run: i64.shr_s(9223372036854775807, 1) == 4611686018427387903
  ;; run: i64.shr_s(9223372036854775807, 9223372036854775807) == 0
  ;; run: i64.shr_s(-9223372036854775808, -9223372036854775808) == -9223372036854775808
  ;; run: i64.shr_s(-1, 64) == -1
  ;; run: i64.shr_s(19088743, 63) == 0
  ;; run: i64.shr_s(-2, 65) == -1
  ;; run: i64.shr_s(-1, 33) == -1
  ;; run: i64.shr_s(1073741825, 4) == 67108864
  ;; run: i64.shr_s(-9223372036854775808, 2) == -2305843009213693952
  ;; run: i64.shr_s(-1, -9223372036854775808) == -1
  ;; run: i64.shr_s(5, 9223372036854775807) == 0
  (func (export "i64.shr_s.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.shr_s (i64.const 0) (i64.const 0))
    (i64.shr_s (i64.const 1) (i64.const 1))
    (i64.shr_s (i64.const 1) (i64.const 0))
    (i64.shr_s (i64.const 0) (i64.const 1))
    (i64.shr_s (i64.const 7) (i64.const 3))
    (i64.shr_s (i64.const -7) (i64.const 3))
    (i64.shr_s (i64.const 7) (i64.const -3))
    (i64.shr_s (i64.const -7) (i64.const -3))
    (i64.shr_s (i64.const -9223372036854775808) (i64.const -1))
    (i64.shr_s (i64.const -9223372036854775808) (i64.const 1))
    (i64.shr_s (i64.const -9223372036854775808) (i64.const 0))
    (i64.shr_s (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.shr_s.folded0() == 0, 0, 1, 0, 0, -1, 0, -1, -1, -4611686018427387904, -9223372036854775808, 4611686018427387903
  (func (export "i64.shr_s.folded1") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.shr_s (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.shr_s (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.shr_s (i64.const -1) (i64.const 64))
    (i64.shr_s (i64.const 19088743) (i64.const 63))
    (i64.shr_s (i64.const -2) (i64.const 65))
    (i64.shr_s (i64.const -1) (i64.const 33))
    (i64.shr_s (i64.const 1073741825) (i64.const 4))
    (i64.shr_s (i64.const -9223372036854775808) (i64.const 2))
    (i64.shr_s (i64.const -1) (i64.const -9223372036854775808))
    (i64.shr_s (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.shr_s.folded1() == 0, -9223372036854775808, -1, 0, -1, -1, 67108864, -2305843009213693952, -1, 0
  (func (export "i64.shr_s.right") (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.shr_s (local.get 0) (i64.const 1))
    (i64.shr_s (local.get 0) (i64.const -1))
    (i64.shr_s (local.get 0) (i64.const 2))
    (i64.shr_s (local.get 0) (i64.const 8))
    (i64.shr_s (local.get 0) (i64.const 63))
    (i64.shr_s (local.get 0) (i64.const 127))
    (i64.shr_s (local.get 0) (i64.const 128))
    (i64.shr_s (local.get 0) (i64.const -128))
    (i64.shr_s (local.get 0) (i64.const 2147483647))
    (i64.shr_s (local.get 0) (i64.const -2147483648))
    (i64.shr_s (local.get 0) (i64.const 2147483648))
    (i64.shr_s (local.get 0) (i64.const 4294967295))
    (i64.shr_s (local.get 0) (i64.const -2147483649))
    (i64.shr_s (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.shr_s.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.shr_s.right(100) == 50, 0, 25, 0, 0, 0, 100, 100, 0, 100, 100, 0, 0, 100
  ;; run: i64.shr_s.right(-100) == -50, -1, -25, -1, -1, -1, -100, -100, -1, -100, -100, -1, -1, -100
  ;; run: i64.shr_s.right(-9223372036854775808) == -4611686018427387904, -1, -2305843009213693952, -36028797018963968, -1, -1, -9223372036854775808, -9223372036854775808, -1, -9223372036854775808, -9223372036854775808, -1, -1, -9223372036854775808
  ;; run: i64.shr_s.right(-1) == -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "i64.shr_s.left") (param i64) (result i64 i64 i64 i64 i64 i64)
    (i64.shr_s (i64.const 1) (local.get 0))
    (i64.shr_s (i64.const -1) (local.get 0))
    (i64.shr_s (i64.const 2) (local.get 0))
    (i64.shr_s (i64.const 8) (local.get 0))
    (i64.shr_s (i64.const 63) (local.get 0))
    (i64.shr_s (i64.const 127) (local.get 0)))
  ;; run: i64.shr_s.left(100) == 0, -1, 0, 0, 0, 0
  ;; run: i64.shr_s.left(-100) == 0, -1, 0, 0, 0, 0
  (func (export "i64.shr_u") (param i64 i64) (result i64) (i64.shr_u (local.get 0) (local.get 1)))
  ;; run: i64.shr_u(0, 0) == 0
  ;; run: i64.shr_u(1, 1) == 0
  ;; run: i64.shr_u(1, 0) == 1
  ;; run: i64.shr_u(0, 1) == 0
  ;; run: i64.shr_u(7, 3) == 0
  ;; run: i64.shr_u(-7, 3) == 2305843009213693951
  ;; run: i64.shr_u(7, -3) == 0
  ;; run: i64.shr_u(-7, -3) == 7
  ;; run: i64.shr_u(-9223372036854775808, -1) == 1
  ;; run: i64.shr_u(-9223372036854775808, 1) == 4611686018427387904
  ;; run: i64.shr_u(-9223372036854775808, 0) == -9223372036854775808
  ;; run: i64.shr_u(9223372036854775807, 1) == 4611686018427387903
  ;; run: i64.shr_u(9223372036854775807, 9223372036854775807) == 0
  ;; run: i64.shr_u(-9223372036854775808, -9223372036854775808) == -9223372036854775808
  ;; run: i64.shr_u(-1, 64) == -1
  ;; run: i64.shr_u(19088743, 63) == 0
  ;; run: i64.shr_u(-2, 65) == 9223372036854775807
  ;; run: i64.shr_u(-1, 33) == 2147483647
  ;; run: i64.shr_u(1073741825, 4) == 67108864
  ;; run: i64.shr_u(-9223372036854775808, 2) == 2305843009213693952
  ;; run: i64.shr_u(-1, -9223372036854775808) == -1
  ;; run: i64.shr_u(5, 9223372036854775807) == 0
  (func (export "i64.shr_u.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.shr_u (i64.const 0) (i64.const 0))
    (i64.shr_u (i64.const 1) (i64.const 1))
    (i64.shr_u (i64.const 1) (i64.const 0))
    (i64.shr_u (i64.const 0) (i64.const 1))
    (i64.shr_u (i64.const 7) (i64.const 3))
    (i64.shr_u (i64.const -7) (i64.const 3))
    (i64.shr_u (i64.const 7) (i64.const -3))
    (i64.shr_u (i64.const -7) (i64.const -3))
    (i64.shr_u (i64.const -9223372036854775808) (i64.const -1))
    (i64.shr_u (i64.const -9223372036854775808) (i64.const 1))
    (i64.shr_u (i64.const -9223372036854775808) (i64.const 0))
    (i64.shr_u (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.shr_u.folded0() == 0, 0, 1, 0, 0, 2305843009213693951, 0, 7, 1, 4611686018427387904, -9223372036854775808, 4611686018427387903
  (func (export "i64.shr_u.folded1") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.shr_u (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.shr_u (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.shr_u (i64.const -1) (i64.const 64))
    (i64.shr_u (i64.const 19088743) (i64.const 63))
    (i64.shr_u (i64.const -2) (i64.const 65))
    (i64.shr_u (i64.const -1) (i64.const 33))
    (i64.shr_u (i64.const 1073741825) (i64.const 4))
    (i64.shr_u (i64.const -9223372036854775808) (i64.const 2))
    (i64.shr_u (i64.const -1) (i64.const -9223372036854775808))
    (i64.shr_u (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.shr_u.folded1() == 0, -9223372036854775808, -1, 0, 9223372036854775807, 2147483647, 67108864, 2305843009213693952, -1, 0
  (func (export "i64.shr_u.right") (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.shr_u (local.get 0) (i64.const 1))
    (i64.shr_u (local.get 0) (i64.const -1))
    (i64.shr_u (local.get 0) (i64.const 2))
    (i64.shr_u (local.get 0) (i64.const 8))
    (i64.shr_u (local.get 0) (i64.const 63))
    (i64.shr_u (local.get 0) (i64.const 127))
    (i64.shr_u (local.get 0) (i64.const 128))
    (i64.shr_u (local.get 0) (i64.const -128))
    (i64.shr_u (local.get 0) (i64.const 2147483647))
    (i64.shr_u (local.get 0) (i64.const -2147483648))
    (i64.shr_u (local.get 0) (i64.const 2147483648))
    (i64.shr_u (local.get 0) (i64.const 4294967295))
    (i64.shr_u (local.get 0) (i64.const -2147483649))
    (i64.shr_u (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.shr_u.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.shr_u.right(100) == 50, 0, 25, 0, 0, 0, 100, 100, 0, 100, 100, 0, 0, 100
  ;; run: i64.shr_u.right(-100) == 9223372036854775758, 1, 4611686018427387879, 72057594037927935, 1, 1, -100, -100, 1, -100, -100, 1, 1, -100
  ;; run: i64.shr_u.right(-9223372036854775808) == 4611686018427387904, 1, 2305843009213693952, 36028797018963968, 1, 1, -9223372036854775808, -9223372036854775808, 1, -9223372036854775808, -9223372036854775808, 1, 1, -9223372036854775808
  ;; run: i64.shr_u.right(-1) == 9223372036854775807, 1, 4611686018427387903, 72057594037927935, 1, 1, -1, -1, 1, -1, -1, 1, 1, -1
  (func (export "i64.shr_u.left") (param i64) (result i64 i64 i64 i64 i64 i64)
    (i64.shr_u (i64.const 1) (local.get 0))
    (i64.shr_u (i64.const -1) (local.get 0))
    (i64.shr_u (i64.const 2) (local.get 0))
    (i64.shr_u (i64.const 8) (local.get 0))
    (i64.shr_u (i64.const 63) (local.get 0))
    (i64.shr_u (i64.const 127) (local.get 0)))
  ;; run: i64.shr_u.left(100) == 0, 268435455, 0, 0, 0, 0
  ;; run: i64.shr_u.left(-100) == 0, 68719476735, 0, 0, 0, 0
)
