;; test: run
;; nearest, sqrt, ceil, abs, neg of f32x4 on special values, folded and in registers; NaNs that are computed are masked
;; to the bits that every quiet NaN has. Written by generate_vector_causes.py.
(module
  (func $halves (param v128) (result i64 i64) (i64x2.extract_lane 0 (local.get 0)) (i64x2.extract_lane 1 (local.get 0)))
  (func $masked (param v128) (result i64 i64) (call $halves (v128.bitselect (local.get 0)
    (v128.and (local.get 0) (v128.const i64x2 0x7fc000007fc00000 0x7fc000007fc00000))
    (f32x4.eq (local.get 0) (local.get 0)))))
  (func (export "f32x4.nearest") (param i64 i64 i64 i64) (result i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3))) (call $masked (f32x4.nearest (local.get 4))))
  ;; run: f32x4.nearest(-9223372036854775808, -36028794879868928, 0, 0) == -9223372036854775808, -36028794879868928
  ;; run: f32x4.nearest(9187343246274068480, 9187343235540844545, 0, 0) == 9205357640488583168, 9187343235540844544
  (func (export "f32x4.nearest.folded0") (result i64 i64 i64 i64)
    (call $masked (f32x4.nearest (v128.const i64x2 0x8000000000000000 0xff8000007f800000)))
    (call $masked (f32x4.nearest (v128.const i64x2 0x7f8000017fc00000 0x7f7fffff00000001))))
  ;; run: f32x4.nearest.folded0() == -9223372036854775808, -36028794879868928, 9205357640488583168, 9187343235540844544
  (func (export "f32x4.sqrt") (param i64 i64 i64 i64) (result i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3))) (call $masked (f32x4.sqrt (local.get 4))))
  ;; run: f32x4.sqrt(-9223372036854775808, -36028794879868928, 0, 0) == -9223372036854775808, 9205357640484388864
  ;; run: f32x4.sqrt(9187343246274068480, 9187343235540844545, 0, 0) == 9205357640488583168, 6881500226766832883
  (func (export "f32x4.sqrt.folded0") (result i64 i64 i64 i64)
    (call $masked (f32x4.sqrt (v128.const i64x2 0x8000000000000000 0xff8000007f800000)))
    (call $masked (f32x4.sqrt (v128.const i64x2 0x7f8000017fc00000 0x7f7fffff00000001))))
  ;; run: f32x4.sqrt.folded0() == -9223372036854775808, 9205357640484388864, 9205357640488583168, 6881500226766832883
  (func (export "f32x4.ceil") (param i64 i64 i64 i64) (result i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3))) (call $masked (f32x4.ceil (local.get 4))))
  ;; run: f32x4.ceil(-9223372036854775808, -36028794879868928, 0, 0) == -9223372036854775808, -36028794879868928
  ;; run: f32x4.ceil(9187343246274068480, 9187343235540844545, 0, 0) == 9205357640488583168, 9187343236606197760
  (func (export "f32x4.ceil.folded0") (result i64 i64 i64 i64)
    (call $masked (f32x4.ceil (v128.const i64x2 0x8000000000000000 0xff8000007f800000)))
    (call $masked (f32x4.ceil (v128.const i64x2 0x7f8000017fc00000 0x7f7fffff00000001))))
  ;; run: f32x4.ceil.folded0() == -9223372036854775808, -36028794879868928, 9205357640488583168, 9187343236606197760
  (func (export "f32x4.abs") (param i64 i64 i64 i64) (result i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3))) (call $halves (f32x4.abs (local.get 4))))
  ;; run: f32x4.abs(-9223372036854775808, -36028794879868928, 0, 0) == 0, 9187343241974906880
  ;; run: f32x4.abs(9187343246274068480, 9187343235540844545, 0, 0) == 9187343246274068480, 9187343235540844545
  (func (export "f32x4.abs.folded0") (result i64 i64 i64 i64)
    (call $halves (f32x4.abs (v128.const i64x2 0x8000000000000000 0xff8000007f800000)))
    (call $halves (f32x4.abs (v128.const i64x2 0x7f8000017fc00000 0x7f7fffff00000001))))
  ;; run: f32x4.abs.folded0() == 0, 9187343241974906880, 9187343246274068480, 9187343235540844545
  (func (export "f32x4.neg") (param i64 i64 i64 i64) (result i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3))) (call $halves (f32x4.neg (local.get 4))))
  ;; run: f32x4.neg(-9223372036854775808, -36028794879868928, 0, 0) == 2147483648, 9187343244122390528
  ;; run: f32x4.neg(9187343246274068480, 9187343235540844545, 0, 0) == -36028788433223680, -36028799166447615
  (func (export "f32x4.neg.folded0") (result i64 i64 i64 i64)
    (call $halves (f32x4.neg (v128.const i64x2 0x8000000000000000 0xff8000007f800000)))
    (call $halves (f32x4.neg (v128.const i64x2 0x7f8000017fc00000 0x7f7fffff00000001))))
  ;; run: f32x4.neg.folded0() == 2147483648, 9187343244122390528, -36028788433223680, -36028799166447615
)
