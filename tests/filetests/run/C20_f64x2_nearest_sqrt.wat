;; test: run
;; nearest, sqrt, ceil, abs, neg of f64x2 on special values, folded and in registers; NaNs that are computed are masked
;; to the bits that every quiet NaN has. Written by generate_vector_causes.py.
(module
  (func $halves (param v128) (result i64 i64) (i64x2.extract_lane 0 (local.get 0)) (i64x2.extract_lane 1 (local.get 0)))
  (func $masked (param v128) (result i64 i64) (call $halves (v128.bitselect (local.get 0)
    (v128.and (local.get 0) (v128.const i64x2 0x7ff8000000000000 0x7ff8000000000000))
    (f64x2.eq (local.get 0) (local.get 0)))))
  (func (export "f64x2.nearest") (param i64 i64 i64 i64) (result i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3))) (call $masked (f64x2.nearest (local.get 4))))
  ;; run: f64x2.nearest(0, -9223372036854775808, 0, 0) == 0, -9223372036854775808
  ;; run: f64x2.nearest(9218868437227405312, -4503599627370496, 0, 0) == 9218868437227405312, -4503599627370496
  ;; run: f64x2.nearest(9221120237041090560, 9218868437227405313, 0, 0) == 9221120237041090560, 9221120237041090560
  ;; run: f64x2.nearest(1, 9218868437227405311, 0, 0) == 0, 9218868437227405311
  (func (export "f64x2.nearest.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64)
    (call $masked (f64x2.nearest (v128.const i64x2 0x0 0x8000000000000000)))
    (call $masked (f64x2.nearest (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000)))
    (call $masked (f64x2.nearest (v128.const i64x2 0x7ff8000000000000 0x7ff0000000000001)))
    (call $masked (f64x2.nearest (v128.const i64x2 0x1 0x7fefffffffffffff))))
  ;; run: f64x2.nearest.folded0() == 0, -9223372036854775808, 9218868437227405312, -4503599627370496, 9221120237041090560, 9221120237041090560, 0, 9218868437227405311
  (func (export "f64x2.sqrt") (param i64 i64 i64 i64) (result i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3))) (call $masked (f64x2.sqrt (local.get 4))))
  ;; run: f64x2.sqrt(0, -9223372036854775808, 0, 0) == 0, -9223372036854775808
  ;; run: f64x2.sqrt(9218868437227405312, -4503599627370496, 0, 0) == 9218868437227405312, 9221120237041090560
  ;; run: f64x2.sqrt(9221120237041090560, 9218868437227405313, 0, 0) == 9221120237041090560, 9221120237041090560
  ;; run: f64x2.sqrt(1, 9218868437227405311, 0, 0) == 2188749418902061056, 6913025428013711359
  (func (export "f64x2.sqrt.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64)
    (call $masked (f64x2.sqrt (v128.const i64x2 0x0 0x8000000000000000)))
    (call $masked (f64x2.sqrt (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000)))
    (call $masked (f64x2.sqrt (v128.const i64x2 0x7ff8000000000000 0x7ff0000000000001)))
    (call $masked (f64x2.sqrt (v128.const i64x2 0x1 0x7fefffffffffffff))))
  ;; run: f64x2.sqrt.folded0() == 0, -9223372036854775808, 9218868437227405312, 9221120237041090560, 9221120237041090560, 9221120237041090560, 2188749418902061056, 6913025428013711359
  (func (export "f64x2.ceil") (param i64 i64 i64 i64) (result i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3))) (call $masked (f64x2.ceil (local.get 4))))
  ;; run: f64x2.ceil(0, -9223372036854775808, 0, 0) == 0, -9223372036854775808
  ;; run: f64x2.ceil(9218868437227405312, -4503599627370496, 0, 0) == 9218868437227405312, -4503599627370496
  ;; run: f64x2.ceil(9221120237041090560, 9218868437227405313, 0, 0) == 9221120237041090560, 9221120237041090560
  ;; run: f64x2.ceil(1, 9218868437227405311, 0, 0) == 4607182418800017408, 9218868437227405311
  (func (export "f64x2.ceil.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64)
    (call $masked (f64x2.ceil (v128.const i64x2 0x0 0x8000000000000000)))
    (call $masked (f64x2.ceil (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000)))
    (call $masked (f64x2.ceil (v128.const i64x2 0x7ff8000000000000 0x7ff0000000000001)))
    (call $masked (f64x2.ceil (v128.const i64x2 0x1 0x7fefffffffffffff))))
  ;; run: f64x2.ceil.folded0() == 0, -9223372036854775808, 9218868437227405312, -4503599627370496, 9221120237041090560, 9221120237041090560, 4607182418800017408, 9218868437227405311
  (func (export "f64x2.abs") (param i64 i64 i64 i64) (result i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3))) (call $halves (f64x2.abs (local.get 4))))
  ;; run: f64x2.abs(0, -9223372036854775808, 0, 0) == 0, 0
  ;; run: f64x2.abs(9218868437227405312, -4503599627370496, 0, 0) == 9218868437227405312, 9218868437227405312
  ;; run: f64x2.abs(9221120237041090560, 9218868437227405313, 0, 0) == 9221120237041090560, 9218868437227405313
  ;; run: f64x2.abs(1, 9218868437227405311, 0, 0) == 1, 9218868437227405311
  (func (export "f64x2.abs.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64)
    (call $halves (f64x2.abs (v128.const i64x2 0x0 0x8000000000000000)))
    (call $halves (f64x2.abs (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000)))
    (call $halves (f64x2.abs (v128.const i64x2 0x7ff8000000000000 0x7ff0000000000001)))
    (call $halves (f64x2.abs (v128.const i64x2 0x1 0x7fefffffffffffff))))
  ;; run: f64x2.abs.folded0() == 0, 0, 9218868437227405312, 9218868437227405312, 9221120237041090560, 9218868437227405313, 1, 9218868437227405311
  (func (export "f64x2.neg") (param i64 i64 i64 i64) (result i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3))) (call $halves (f64x2.neg (local.get 4))))
  ;; run: f64x2.neg(0, -9223372036854775808, 0, 0) == -9223372036854775808, 0
  ;; run: f64x2.neg(9218868437227405312, -4503599627370496, 0, 0) == -4503599627370496, 9218868437227405312
  ;; run: f64x2.neg(9221120237041090560, 9218868437227405313, 0, 0) == -2251799813685248, -4503599627370495
  ;; run: f64x2.neg(1, 9218868437227405311, 0, 0) == -9223372036854775807, -4503599627370497
  (func (export "f64x2.neg.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64)
    (call $halves (f64x2.neg (v128.const i64x2 0x0 0x8000000000000000)))
    (call $halves (f64x2.neg (v128.const i64x2 0x7ff0000000000000 0xfff0000000000000)))
    (call $halves (f64x2.neg (v128.const i64x2 0x7ff8000000000000 0x7ff0000000000001)))
    (call $halves (f64x2.neg (v128.const i64x2 0x1 0x7fefffffffffffff))))
  ;; run: f64x2.neg.folded0() == -9223372036854775808, 0, -4503599627370496, 9218868437227405312, -2251799813685248, -4503599627370495, -9223372036854775807, -4503599627370497
)
