;; test: lower aarch64
;; Arithmetic of floats, what is stored of them, and how they are passed on the stack.
(module
  (memory 1)
  (func $f32 (param f32 f32) (result f32)
    (f32.sub (f32.mul (local.get 0) (local.get 1)) (f32.div (local.get 0) (local.get 1))))
  (func $f64 (param f64 f64) (result f64)
    (f64.add (f64.min (local.get 0) (local.get 1)) (f64.max (local.get 0) (local.get 1))))
  (func $unary (param f64) (result f64)
    (f64.sqrt (f64.abs (f64.neg (local.get 0)))))
  (func $negate (param f32) (result f32) (f32.neg (local.get 0)))
  (func $ceil (param f32) (result f32) (f32.ceil (local.get 0)))
  (func $floor (param f64) (result f64) (f64.floor (local.get 0)))
  (func $trunc (param f32) (result f32) (f32.trunc (local.get 0)))
  (func $nearest (param f64) (result f64) (f64.nearest (local.get 0)))
  (func $sign (param f32 f32) (result f32) (f32.copysign (local.get 0) (local.get 1)))
  (func $promote (param f32) (result f64) (f64.promote_f32 (local.get 0)))
  (func $demote (param f64) (result f32) (f32.demote_f64 (local.get 0)))
  (func $bits (param f64) (result i64) (i64.reinterpret_f64 (local.get 0)))
  (func $equal (param f64 f64) (result i32) (f64.eq (local.get 0) (local.get 1)))
  (func $less (param f32 f32) (result i32) (f32.lt (local.get 0) (local.get 1)))
  (func $different (param f64 f64 f64 f64) (result f64)
    (select (local.get 2) (local.get 3) (f64.ne (local.get 0) (local.get 1))))
  (func $store (param i32 f32 f64)
    (f32.store (local.get 0) (local.get 1))
    (f64.store offset=8 (local.get 0) (local.get 2)))
  (func $load (param i32) (result f32) (f32.load offset=4 (local.get 0)))
  (func $narrow (param i32 i64)
    (i32.store8 (local.get 0) (local.get 0))
    (i64.store16 (local.get 0) (local.get 1)))
  (func $signed (param i32) (result i64)
    (i64.add (i64.extend8_s (i64.load8_s (local.get 0))) (i64.extend_i32_s (i32.extend16_s (local.get 0)))))
  (func $ten (param f32 f32 f32 f32 f32 f32 f32 f32 f32 f64 v128) (result f64)
    (local.get 9))
  (func $call (param f32 f64 v128) (result f64)
    (call $ten (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0) (local.get 0)
      (local.get 0) (local.get 0) (local.get 0) (local.get 1) (local.get 2))))
;; expect:
;; f32:
;; block0:
;;     args -> v3:v0, v4:v1
;;     fmul v1, v3, v4
;;     fdiv v2, v3, v4
;;     fsub v0, v1, v2
;;     ret v0:v0
;;
;; f64:
;; block0:
;;     args -> v3:v0, v4:v1
;;     fmin v1, v3, v4
;;     fmax v2, v3, v4
;;     fadd v0, v1, v2
;;     ret v0:v0
;;
;; unary:
;; block0:
;;     args -> v2:v0
;;     fabs v1, v2
;;     fsqrt v0, v1
;;     ret v0:v0
;;
;; negate:
;; block0:
;;     args -> v1:v0
;;     fneg v0, v1
;;     ret v0:v0
;;
;; ceil:
;; block0:
;;     args -> v1:v0
;;     frintp v0, v1
;;     ret v0:v0
;;
;; floor:
;; block0:
;;     args -> v1:v0
;;     frintm v0, v1
;;     ret v0:v0
;;
;; trunc:
;; block0:
;;     args -> v1:v0
;;     frintz v0, v1
;;     ret v0:v0
;;
;; nearest:
;; block0:
;;     args -> v1:v0
;;     frintn v0, v1
;;     ret v0:v0
;;
;; sign:
;; block0:
;;     args -> v1:v0, v2:v1
;;     ushr v3, v2, #31
;;     sli v0=v1, v3, #31
;;     ret v0:v0
;;
;; promote:
;; block0:
;;     args -> v1:v0
;;     fcvt v0, v1
;;     ret v0:v0
;;
;; demote:
;; block0:
;;     args -> v1:v0
;;     fcvt v0, v1
;;     ret v0:v0
;;
;; bits:
;; block0:
;;     args -> v1:v0
;;     fmov v0, v1
;;     ret v0:x0
;;
;; equal:
;; block0:
;;     args -> v1:v0, v2:v1
;;     fcmp v1, v2
;;     cset v0, eq
;;     ret v0:x0
;;
;; less:
;; block0:
;;     args -> v1:v0, v2:v1
;;     fcmp v1, v2
;;     cset v0, mi
;;     ret v0:x0
;;
;; different:
;; block0:
;;     args -> v3:v0, v4:v1, v1:v2, v2:v3
;;     fcmp v3, v4
;;     fcsel v0, v1, v2, ne
;;     ret v0:v0
;;
;; store:
;; block0:
;;     args -> v3:x0, v2:v0, v0:v1
;;     lea v1, [pinned1, v3]
;;     str v2, [v1]?
;;     str v0, [v1, #8]?
;;     ret
;;
;; load:
;; block0:
;;     args -> v2:x0
;;     lea v1, [pinned1, v2]
;;     ldr v0, [v1, #4]?
;;     ret v0:v0
;;
;; narrow:
;; block0:
;;     args -> v1:x0, v0:x1
;;     strb v1, [pinned1, v1]?
;;     strh v0, [pinned1, v1]?
;;     ret
;;
;; signed:
;; block0:
;;     args -> v3:x0
;;     ldrsb v2, [pinned1, v3]?
;;     sbfm v1, v3, #0, #15
;;     add v0, v2, v1, sxtw
;;     ret v0:x0
;;
;; ten:
;; block0:
;;     args
;;     ldr v0, [arg_in, #8]
;;     ret v0:v0
;;
;; call:
;; block0:
;;     args -> v1:v0, v2:v1, v3:v2
;;     str v1, [arg_out]
;;     str v2, [arg_out, #8]
;;     str v3, [arg_out, #16]
;;     bl v1:v0, v1:v1, v1:v2, v1:v3, v1:v4, v1:v5, v1:v6, v1:v7 -> v0:v0, @0:19
;;     ret v0:v0
