;; test: lower aarch64
;; Division traps by checks in front of it; conversions that trap are macros.
(module
  (func $signed (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func $unsigned (param i64 i64) (result i64) (i64.div_u (local.get 0) (local.get 1)))
  (func $remainder (param i32 i32) (result i32) (i32.rem_s (local.get 0) (local.get 1)))
  (func $by_constant (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 10)))
  (func $trapping (param f64) (result i32) (i32.trunc_f64_s (local.get 0)))
  (func $saturating (param f32) (result i64) (i64.trunc_sat_f32_u (local.get 0)))
  (func $from_int (param i64) (result f32) (f32.convert_i64_u (local.get 0)))
  (func $bits (param f64) (result i64) (i64.reinterpret_f64 (local.get 0)))
  (func $copysign (param f64 f64) (result f64) (f64.copysign (local.get 0) (local.get 1)))
  (func $round (param f32) (result f32) (f32.nearest (local.get 0))))
;; expect:
;; signed:
;; block0:
;;     args -> v1:x0, v2:x1
;;     trap_if_zero v2, integer_divide_by_zero
;;     cmn v2, #1
;;     ccmp v1, #1, #0, eq
;;     trap_if_vs integer_overflow
;;     sdiv v0, v1, v2
;;     ret v0:x0
;;
;; unsigned:
;; block0:
;;     args -> v1:x0, v2:x1
;;     trap_if_zero v2, integer_divide_by_zero
;;     udiv v0, v1, v2
;;     ret v0:x0
;;
;; remainder:
;; block0:
;;     args -> v1:x0, v2:x1
;;     trap_if_zero v2, integer_divide_by_zero
;;     sdiv v3, v1, v2
;;     msub v0, v3, v2, v1
;;     ret v0:x0
;;
;; by_constant:
;; block0:
;;     args -> v2:x0
;;     mov v3, #3435973837
;;     umull v4, v2, v3
;;     ubfm v1, v4, #32, #63
;;     ubfm v0, v1, #3, #31
;;     ret v0:x0
;;
;; trapping:
;; block0:
;;     args -> v1:v0
;;     fcvt_to_sint.i32 v0, v1
;;     ret v0:x0
;;
;; saturating:
;; block0:
;;     args -> v1:v0
;;     fcvtzu v0, v1
;;     ret v0:x0
;;
;; from_int:
;; block0:
;;     args -> v1:x0
;;     ucvtf v0, v1
;;     ret v0:v0
;;
;; bits:
;; block0:
;;     args -> v1:v0
;;     fmov v0, v1
;;     ret v0:x0
;;
;; copysign:
;; block0:
;;     args -> v1:v0, v2:v1
;;     ushr v3, v2, #63
;;     sli v0=v1, v3, #63
;;     ret v0:v0
;;
;; round:
;; block0:
;;     args -> v1:v0
;;     frintn v0, v1
;;     ret v0:v0
