;; test: lower aarch64
;; Shifts by constants, extensions, and fields of bits.
(module
  (func $shift_left (param i32) (result i32) (i32.shl (local.get 0) (i32.const 5)))
  (func $shift_right (param i64) (result i64) (i64.shr_s (local.get 0) (i64.const 40)))
  (func $rotate_left (param i32) (result i32) (i32.rotl (local.get 0) (i32.const 8)))
  (func $shift_variable (param i64 i64) (result i64) (i64.shr_u (local.get 0) (local.get 1)))
  (func $rotate_variable (param i32 i32) (result i32) (i32.rotl (local.get 0) (local.get 1)))
  (func $extract (param i32) (result i32)
    (i32.and (i32.shr_u (local.get 0) (i32.const 7)) (i32.const 31)))
  (func $insert_in_zeros (param i32) (result i32)
    (i32.shl (i32.and (local.get 0) (i32.const 255)) (i32.const 4)))
  (func $extend8 (param i32) (result i32) (i32.extend8_s (local.get 0)))
  (func $extend32 (param i64) (result i64) (i64.extend32_s (local.get 0)))
  (func $wrap (param i64) (result i32) (i32.wrap_i64 (i64.shr_u (local.get 0) (i64.const 32))))
  (func $leading_zeros (param i32) (result i32) (i32.clz (local.get 0)))
  (func $trailing_zeros (param i64) (result i64) (i64.ctz (local.get 0)))
  (func $population (param i32) (result i32) (i32.popcnt (local.get 0))))
;; expect:
;; shift_left:
;; block0:
;;     args -> v1:x0
;;     ubfm v0, v1, #27, #26
;;     ret v0:x0
;;
;; shift_right:
;; block0:
;;     args -> v1:x0
;;     sbfm v0, v1, #40, #63
;;     ret v0:x0
;;
;; rotate_left:
;; block0:
;;     args -> v1:x0
;;     extr v0, v1, v1, #24
;;     ret v0:x0
;;
;; shift_variable:
;; block0:
;;     args -> v1:x0, v2:x1
;;     lsr v0, v1, v2
;;     ret v0:x0
;;
;; rotate_variable:
;; block0:
;;     args -> v1:x0, v2:x1
;;     neg v3, v2
;;     ror v0, v1, v3
;;     ret v0:x0
;;
;; extract:
;; block0:
;;     args -> v1:x0
;;     ubfm v0, v1, #7, #11
;;     ret v0:x0
;;
;; insert_in_zeros:
;; block0:
;;     args -> v1:x0
;;     ubfm v0, v1, #28, #7
;;     ret v0:x0
;;
;; extend8:
;; block0:
;;     args -> v1:x0
;;     sbfm v0, v1, #0, #7
;;     ret v0:x0
;;
;; extend32:
;; block0:
;;     args -> v1:x0
;;     sbfm v0, v1, #0, #31
;;     ret v0:x0
;;
;; wrap:
;; block0:
;;     args -> v1:x0
;;     ubfm v0, v1, #32, #63
;;     ret v0:x0
;;
;; leading_zeros:
;; block0:
;;     args -> v1:x0
;;     clz v0, v1
;;     ret v0:x0
;;
;; trailing_zeros:
;; block0:
;;     args -> v2:x0
;;     rbit v1, v2
;;     clz v0, v1
;;     ret v0:x0
;;
;; population:
;; block0:
;;     args -> v1:x0
;;     fmov v2, v1
;;     cnt v3, v2
;;     addv v4, v3
;;     fmov v0, v4
;;     ret v0:x0
