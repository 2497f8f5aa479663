;; test: run
;; i64: rotl, rotr. Written by generate.py.
(module
  (func (export "i64.rotl") (param i64 i64) (result i64) (i64.rotl (local.get 0) (local.get 1)))
  ;; run: i64.rotl(0, 0) == 0
  ;; run: i64.rotl(1, 1) == 2
  ;; run: i64.rotl(1, 0) == 1
  ;; run: i64.rotl(0, 1) == 0
  ;; run: i64.rotl(7, 3) == 56
  ;; run: i64.rotl(-7, 3) == -49
  ;; run: i64.rotl(7, -3) == -2305843009213693952
  ;; run: i64.rotl(-7, -3) == 4611686018427387903
  ;; run: i64.rotl(-9223372036854775808, -1) == 4611686018427387904
  ;; run: i64.rotl(-9223372036854775808, 1) == 1
  ;; run: i64.rotl(-9223372036854775808, 0) == -9223372036854775808
  ;; run: i64.rotl(9223372036854775807, 1) == -2
  ;; run: i64.rotl(9223372036854775807, 9223372036854775807) == -4611686018427387905
  ;; run: i64.rotl(-9223372036854775808, -9223372036854775808) == -9223372036854775808
  ;; run: i64.rotl(-1, 64) == -1
  ;; run: i64.rotl(19088743, 63) == -9223372036845231437
  ;; run: i64.rotl(-2, 65) == -3
  ;; run: i64.rotl(-1, 33) == -1
  ;; run: i64.rotl(1073741825, 4) == 17179869200
  ;; run: i64.rotl(-9223372036854775808, 2) == 2
  ;; run: i64.rotl(-1, -9223372036854775808) == -1
  ;; run: i64.rotl(5, 9223372036854775807) == -9223372036854775806
  (func (export "i64.rotl.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotl (i64.const 0) (i64.const 0))
    (i64.rotl (i64.const 1) (i64.const 1))
    (i64.rotl (i64.const 1) (i64.const 0))
    (i64.rotl (i64.const 0) (i64.const 1))
    (i64.rotl (i64.const 7) (i64.const 3))
    (i64.rotl (i64.const -7) (i64.const 3))
    (i64.rotl (i64.const 7) (i64.const -3))
    (i64.rotl (i64.const -7) (i64.const -3))
    (i64.rotl (i64.const -9223372036854775808) (i64.const -1))
    (i64.rotl (i64.const -9223372036854775808) (i64.const 1))
    (i64.rotl (i64.const -9223372036854775808) (i64.const 0))
    (i64.rotl (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.rotl.folded0() == 0, 2, 1, 0, 56, -49, -2305843009213693952, 4611686018427387903, 4611686018427387904, 1, -9223372036854775808, -2
  (func (export "i64.rotl.folded1") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotl (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.rotl (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.rotl (i64.const -1) (i64.const 64))
    (i64.rotl (i64.const 19088743) (i64.const 63))
    (i64.rotl (i64.const -2) (i64.const 65))
    (i64.rotl (i64.const -1) (i64.const 33))
    (i64.rotl (i64.const 1073741825) (i64.const 4))
    (i64.rotl (i64.const -9223372036854775808) (i64.const 2))
    (i64.rotl (i64.const -1) (i64.const -9223372036854775808))
    (i64.rotl (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.rotl.folded1() == -4611686018427387905, -9223372036854775808, -1, -9223372036845231437, -3, -1, 17179869200, 2, -1, -9223372036854775806
  (func (export "i64.rotl.right") (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotl (local.get 0) (i64.const 1))
    (i64.rotl (local.get 0) (i64.const -1))
    (i64.rotl (local.get 0) (i64.const 2))
    (i64.rotl (local.get 0) (i64.const 8))
    (i64.rotl (local.get 0) (i64.const 63))
    (i64.rotl (local.get 0) (i64.const 127))
    (i64.rotl (local.get 0) (i64.const 128))
    (i64.rotl (local.get 0) (i64.const -128))
    (i64.rotl (local.get 0) (i64.const 2147483647))
    (i64.rotl (local.get 0) (i64.const -2147483648))
    (i64.rotl (local.get 0) (i64.const 2147483648))
    (i64.rotl (local.get 0) (i64.const 4294967295))
    (i64.rotl (local.get 0) (i64.const -2147483649))
    (i64.rotl (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.rotl.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.rotl.right(100) == 200, 50, 400, 25600, 50, 50, 100, 100, 50, 100, 100, 50, 50, 100
  ;; run: i64.rotl.right(-100) == -199, 9223372036854775758, -397, -25345, 9223372036854775758, 9223372036854775758, -100, -100, 9223372036854775758, -100, -100, 9223372036854775758, 9223372036854775758, -100
  ;; run: i64.rotl.right(-9223372036854775808) == 1, 4611686018427387904, 2, 128, 4611686018427387904, 4611686018427387904, -9223372036854775808, -9223372036854775808, 4611686018427387904, -9223372036854775808, -9223372036854775808, 4611686018427387904, 4611686018427387904, -9223372036854775808
  ;; run: i64.rotl.right(-1) == -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "i64.rotl.left") (param i64) (result i64 i64 i64 i64 i64 i64)
    (i64.rotl (i64.const 1) (local.get 0))
    (i64.rotl (i64.const -1) (local.get 0))
    (i64.rotl (i64.const 2) (local.get 0))
    (i64.rotl (i64.const 8) (local.get 0))
    (i64.rotl (i64.const 63) (local.get 0))
    (i64.rotl (i64.const 127) (local.get 0)))
  ;; run: i64.rotl.left(100) == 68719476736, -1, 137438953472, 549755813888, 4329327034368, 8727373545472
  ;; run: i64.rotl.left(-100) == 268435456, -1, 536870912, 2147483648, 16911433728, 34091302912
  (func (export "i64.rotr") (param i64 i64) (result i64) (i64.rotr (local.get 0) (local.get 1)))
  ;; run: i64.rotr(0, 0) == 0
  ;; run: i64.rotr(1, 1) == -9223372036854775808
  ;; run: i64.rotr(1, 0) == 1
  ;; run: i64.rotr(0, 1) == 0
  ;; run: i64.rotr(7, 3) == -2305843009213693952
  ;; run: i64.rotr(-7, 3) == 4611686018427387903
  ;; run: i64.rotr(7, -3) == 56
  ;; run: i64.rotr(-7, -3) == -49
  ;; run: i64.rotr(-9223372036854775808, -1) == 1
  ;; run: i64.rotr(-9223372036854775808, 1) == 4611686018427387904
  ;; run: i64.rotr(-9223372036854775808, 0) == -9223372036854775808
  ;; run: i64.rotr(9223372036854775807, 1) == -4611686018427387905
  ;; run: i64.rotr(9223372036854775807, 9223372036854775807) == -2
  ;; run: i64.rotr(-9223372036854775808, -9223372036854775808) == -9223372036854775808
  ;; run: i64.rotr(-1, 64) == -1
  ;; run: i64.rotr(19088743, 63) == 38177486
  ;; run: i64.rotr(-2, 65) == 9223372036854775807
  ;; run: i64.rotr(-1, 33) == -1
  ;; run: i64.rotr(1073741825, 4) == 1152921504673955840
  ;; run: i64.rotr(-9223372036854775808, 2) == 2305843009213693952
  ;; run: i64.rotr(-1, -9223372036854775808) == -1
  ;; run: i64.rotr(5, 9223372036854775807) == 10
  (func (export "i64.rotr.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotr (i64.const 0) (i64.const 0))
    (i64.rotr (i64.const 1) (i64.const 1))
    (i64.rotr (i64.const 1) (i64.const 0))
    (i64.rotr (i64.const 0) (i64.const 1))
    (i64.rotr (i64.const 7) (i64.const 3))
    (i64.rotr (i64.const -7) (i64.const 3))
    (i64.rotr (i64.const 7) (i64.const -3))
    (i64.rotr (i64.const -7) (i64.const -3))
    (i64.rotr (i64.const -9223372036854775808) (i64.const -1))
    (i64.rotr (i64.const -9223372036854775808) (i64.const 1))
    (i64.rotr (i64.const -9223372036854775808) (i64.const 0))
    (i64.rotr (i64.const 9223372036854775807) (i64.const 1)))
  ;; run: i64.rotr.folded0() == 0, -9223372036854775808, 1, 0, -2305843009213693952, 4611686018427387903, 56, -49, 1, 4611686018427387904, -9223372036854775808, -4611686018427387905
  (func (export "i64.rotr.folded1") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotr (i64.const 9223372036854775807) (i64.const 9223372036854775807))
    (i64.rotr (i64.const -9223372036854775808) (i64.const -9223372036854775808))
    (i64.rotr (i64.const -1) (i64.const 64))
    (i64.rotr (i64.const 19088743) (i64.const 63))
    (i64.rotr (i64.const -2) (i64.const 65))
    (i64.rotr (i64.const -1) (i64.const 33))
    (i64.rotr (i64.const 1073741825) (i64.const 4))
    (i64.rotr (i64.const -9223372036854775808) (i64.const 2))
    (i64.rotr (i64.const -1) (i64.const -9223372036854775808))
    (i64.rotr (i64.const 5) (i64.const 9223372036854775807)))
  ;; run: i64.rotr.folded1() == -2, -9223372036854775808, -1, 38177486, 9223372036854775807, -1, 1152921504673955840, 2305843009213693952, -1, 10
  (func (export "i64.rotr.right") (param i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotr (local.get 0) (i64.const 1))
    (i64.rotr (local.get 0) (i64.const -1))
    (i64.rotr (local.get 0) (i64.const 2))
    (i64.rotr (local.get 0) (i64.const 8))
    (i64.rotr (local.get 0) (i64.const 63))
    (i64.rotr (local.get 0) (i64.const 127))
    (i64.rotr (local.get 0) (i64.const 128))
    (i64.rotr (local.get 0) (i64.const -128))
    (i64.rotr (local.get 0) (i64.const 2147483647))
    (i64.rotr (local.get 0) (i64.const -2147483648))
    (i64.rotr (local.get 0) (i64.const 2147483648))
    (i64.rotr (local.get 0) (i64.const 4294967295))
    (i64.rotr (local.get 0) (i64.const -2147483649))
    (i64.rotr (local.get 0) (i64.const -9223372036854775808)))
  ;; run: i64.rotr.right(0) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: i64.rotr.right(100) == 50, 200, 25, 7205759403792793600, 200, 200, 100, 100, 200, 100, 100, 200, 200, 100
  ;; run: i64.rotr.right(-100) == 9223372036854775758, -199, 4611686018427387879, -7133701809754865665, -199, -199, -100, -100, -199, -100, -100, -199, -199, -100
  ;; run: i64.rotr.right(-9223372036854775808) == 4611686018427387904, 1, 2305843009213693952, 36028797018963968, 1, 1, -9223372036854775808, -9223372036854775808, 1, -9223372036854775808, -9223372036854775808, 1, 1, -9223372036854775808
  ;; run: i64.rotr.right(-1) == -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "i64.rotr.left") (param i64) (result i64 i64 i64 i64 i64 i64)
    (i64.rotr (i64.const 1) (local.get 0))
    (i64.rotr (i64.const -1) (local.get 0))
    (i64.rotr (i64.const 2) (local.get 0))
    (i64.rotr (i64.const 8) (local.get 0))
    (i64.rotr (i64.const 63) (local.get 0))
    (i64.rotr (i64.const 127) (local.get 0)))
  ;; run: i64.rotr.left(100) == 268435456, -1, 536870912, 2147483648, 16911433728, 34091302912
  ;; run: i64.rotr.left(-100) == 68719476736, -1, 137438953472, 549755813888, 4329327034368, 8727373545472
)
