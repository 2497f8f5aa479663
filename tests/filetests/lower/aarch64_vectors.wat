;; test: lower aarch64
;; Comparisons of vectors, and lanes of twice the width.
(module
  (func $ge_s (param v128 v128) (result v128) (i8x16.ge_s (local.get 0) (local.get 1)))
  (func $lt_s (param v128 v128) (result v128) (i16x8.lt_s (local.get 0) (local.get 1)))
  (func $le_s (param v128 v128) (result v128) (i32x4.le_s (local.get 0) (local.get 1)))
  (func $gt_u (param v128 v128) (result v128) (i8x16.gt_u (local.get 0) (local.get 1)))
  (func $ge_u (param v128 v128) (result v128) (i16x8.ge_u (local.get 0) (local.get 1)))
  (func $lt_u (param v128 v128) (result v128) (i32x4.lt_u (local.get 0) (local.get 1)))
  (func $le_u (param v128 v128) (result v128) (i8x16.le_u (local.get 0) (local.get 1)))
  (func $gt_s (param v128 v128) (result v128) (i64x2.gt_s (local.get 0) (local.get 1)))
  (func $ne (param v128 v128) (result v128) (i64x2.ne (local.get 0) (local.get 1)))
  (func $float_ne (param v128 v128) (result v128) (f32x4.ne (local.get 0) (local.get 1)))
  (func $float_gt (param v128 v128) (result v128) (f64x2.gt (local.get 0) (local.get 1)))
  (func $float_ge (param v128 v128) (result v128) (f32x4.ge (local.get 0) (local.get 1)))
  (func $float_le (param v128 v128) (result v128) (f64x2.le (local.get 0) (local.get 1)))
  (func $extend_low_u (param v128) (result v128) (i16x8.extend_low_i8x16_u (local.get 0)))
  (func $extend_low_s (param v128) (result v128) (i32x4.extend_low_i16x8_s (local.get 0)))
  (func $extend_high_u (param v128) (result v128) (i64x2.extend_high_i32x4_u (local.get 0)))
  (func $extmul_low_u (param v128 v128) (result v128)
    (i16x8.extmul_low_i8x16_u (local.get 0) (local.get 1)))
  (func $extmul_high_u (param v128 v128) (result v128)
    (i32x4.extmul_high_i16x8_u (local.get 0) (local.get 1)))
  (func $extmul_high_s (param v128 v128) (result v128)
    (i64x2.extmul_high_i32x4_s (local.get 0) (local.get 1)))
  (func $pairs_u (param v128) (result v128) (i16x8.extadd_pairwise_i8x16_u (local.get 0)))
  (func $accumulated (param v128 v128) (result v128)
    (i32x4.add (local.get 0) (i32x4.extadd_pairwise_i16x8_s (local.get 1))))
  (func $shift_added (param v128 v128) (result v128)
    (i32x4.add (local.get 0) (i32x4.shr_s (local.get 1) (i32.const 5))))
  (func $absolute (param v128) (result v128) (i16x8.abs (local.get 0)))
  (func $count (param v128) (result v128) (i8x16.popcnt (local.get 0)))
  (func $root (param v128) (result v128) (f64x2.sqrt (local.get 0)))
  (func $float_ceil (param v128) (result v128) (f32x4.ceil (local.get 0)))
  (func $to_float (param v128) (result v128) (f32x4.convert_i32x4_u (local.get 0)))
  (func $to_int (param v128) (result v128) (i32x4.trunc_sat_f32x4_s (local.get 0)))
  (func $without (param v128 v128) (result v128) (v128.andnot (local.get 0) (local.get 1)))
  (func $product (param v128 v128) (result v128)
    (i16x8.q15mulr_sat_s (local.get 0) (local.get 1))))
;; expect:
;; ge_s:
;; block0:
;;     args -> v1:v0, v2:v1
;;     cmge v0, v1, v2
;;     ret v0:v0
;;
;; lt_s:
;; block0:
;;     args -> v2:v0, v1:v1
;;     cmgt v0, v1, v2
;;     ret v0:v0
;;
;; le_s:
;; block0:
;;     args -> v2:v0, v1:v1
;;     cmge v0, v1, v2
;;     ret v0:v0
;;
;; gt_u:
;; block0:
;;     args -> v1:v0, v2:v1
;;     cmhi v0, v1, v2
;;     ret v0:v0
;;
;; ge_u:
;; block0:
;;     args -> v1:v0, v2:v1
;;     cmhs v0, v1, v2
;;     ret v0:v0
;;
;; lt_u:
;; block0:
;;     args -> v2:v0, v1:v1
;;     cmhi v0, v1, v2
;;     ret v0:v0
;;
;; le_u:
;; block0:
;;     args -> v2:v0, v1:v1
;;     cmhs v0, v1, v2
;;     ret v0:v0
;;
;; gt_s:
;; block0:
;;     args -> v1:v0, v2:v1
;;     cmgt v0, v1, v2
;;     ret v0:v0
;;
;; ne:
;; block0:
;;     args -> v2:v0, v3:v1
;;     cmeq v1, v2, v3
;;     mvn v0, v1
;;     ret v0:v0
;;
;; float_ne:
;; block0:
;;     args -> v2:v0, v3:v1
;;     fcmeq v1, v2, v3
;;     mvn v0, v1
;;     ret v0:v0
;;
;; float_gt:
;; block0:
;;     args -> v1:v0, v2:v1
;;     fcmgt v0, v1, v2
;;     ret v0:v0
;;
;; float_ge:
;; block0:
;;     args -> v1:v0, v2:v1
;;     fcmge v0, v1, v2
;;     ret v0:v0
;;
;; float_le:
;; block0:
;;     args -> v2:v0, v1:v1
;;     fcmge v0, v1, v2
;;     ret v0:v0
;;
;; extend_low_u:
;; block0:
;;     args -> v1:v0
;;     uxtl v0, v1
;;     ret v0:v0
;;
;; extend_low_s:
;; block0:
;;     args -> v1:v0
;;     sxtl v0, v1
;;     ret v0:v0
;;
;; extend_high_u:
;; block0:
;;     args -> v1:v0
;;     uxtl2 v0, v1
;;     ret v0:v0
;;
;; extmul_low_u:
;; block0:
;;     args -> v1:v0, v2:v1
;;     umull v0, v1, v2
;;     ret v0:v0
;;
;; extmul_high_u:
;; block0:
;;     args -> v1:v0, v2:v1
;;     umull2 v0, v1, v2
;;     ret v0:v0
;;
;; extmul_high_s:
;; block0:
;;     args -> v1:v0, v2:v1
;;     smull2 v0, v1, v2
;;     ret v0:v0
;;
;; pairs_u:
;; block0:
;;     args -> v1:v0
;;     uaddlp v0, v1
;;     ret v0:v0
;;
;; accumulated:
;; block0:
;;     args -> v1:v0, v2:v1
;;     sadalp v0=v1, v2
;;     ret v0:v0
;;
;; shift_added:
;; block0:
;;     args -> v1:v0, v2:v1
;;     ssra v0=v1, v2, #5
;;     ret v0:v0
;;
;; absolute:
;; block0:
;;     args -> v1:v0
;;     abs v0, v1
;;     ret v0:v0
;;
;; count:
;; block0:
;;     args -> v1:v0
;;     cnt v0, v1
;;     ret v0:v0
;;
;; root:
;; block0:
;;     args -> v1:v0
;;     fsqrt v0, v1
;;     ret v0:v0
;;
;; float_ceil:
;; block0:
;;     args -> v1:v0
;;     frintp v0, v1
;;     ret v0:v0
;;
;; to_float:
;; block0:
;;     args -> v1:v0
;;     ucvtf v0, v1
;;     ret v0:v0
;;
;; to_int:
;; block0:
;;     args -> v1:v0
;;     fcvtzs v0, v1
;;     ret v0:v0
;;
;; without:
;; block0:
;;     args -> v1:v0, v2:v1
;;     bic v0, v1, v2
;;     ret v0:v0
;;
;; product:
;; block0:
;;     args -> v1:v0, v2:v1
;;     sqrdmulh v0, v1, v2
;;     ret v0:v0
