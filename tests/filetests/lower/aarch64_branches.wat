;; test: lower aarch64
;; Comparisons and the branches that they become.
(module
  (func $less (param i32 i32) (result i32)
    (if (result i32) (i32.lt_s (local.get 0) (local.get 1)) (then (i32.const 1)) (else (i32.const 2))))
  (func $zero (param i64) (result i32)
    (if (result i32) (i64.eqz (local.get 0)) (then (i32.const 1)) (else (i32.const 2))))
  (func $not_zero (param i32) (result i32)
    (if (result i32) (local.get 0) (then (i32.const 1)) (else (i32.const 2))))
  (func $bit (param i32) (result i32)
    (if (result i32) (i32.and (local.get 0) (i32.const 64)) (then (i32.const 1)) (else (i32.const 2))))
  (func $bits (param i32) (result i32)
    (if (result i32) (i32.and (local.get 0) (i32.const 96)) (then (i32.const 1)) (else (i32.const 2))))
  (func $negative (param i64) (result i32)
    (if (result i32) (i64.lt_s (local.get 0) (i64.const 0)) (then (i32.const 1)) (else (i32.const 2))))
  (func $float (param f64 f64) (result i32)
    (if (result i32) (f64.lt (local.get 0) (local.get 1)) (then (i32.const 1)) (else (i32.const 2))))
  (func $float_zero (param f32) (result i32) (f32.ge (local.get 0) (f32.const 0)))
  (func $value (param i64 i64) (result i32) (i64.gt_u (local.get 0) (local.get 1))))
;; expect:
;; less:
;; block0:
;;     args -> v3:x0, v4:x1
;;     cmp v3, v4
;;     b.lt block1, block2
;; block1:
;;     mov v2, #1
;;     b block3(v2)
;; block2:
;;     mov v1, #2
;;     b block3(v1)
;; block3(v0):
;;     ret v0:x0
;;
;; zero:
;; block0:
;;     args -> v3:x0
;;     cbz v3, block1, block2
;; block1:
;;     mov v2, #1
;;     b block3(v2)
;; block2:
;;     mov v1, #2
;;     b block3(v1)
;; block3(v0):
;;     ret v0:x0
;;
;; not_zero:
;; block0:
;;     args -> v3:x0
;;     cbz v3, block2, block1
;; block1:
;;     mov v2, #1
;;     b block3(v2)
;; block2:
;;     mov v1, #2
;;     b block3(v1)
;; block3(v0):
;;     ret v0:x0
;;
;; bit:
;; block0:
;;     args -> v3:x0
;;     tbz v3, #6, block2, block1
;; block1:
;;     mov v2, #1
;;     b block3(v2)
;; block2:
;;     mov v1, #2
;;     b block3(v1)
;; block3(v0):
;;     ret v0:x0
;;
;; bits:
;; block0:
;;     args -> v3:x0
;;     tst v3, #0x60
;;     b.ne block1, block2
;; block1:
;;     mov v2, #1
;;     b block3(v2)
;; block2:
;;     mov v1, #2
;;     b block3(v1)
;; block3(v0):
;;     ret v0:x0
;;
;; negative:
;; block0:
;;     args -> v3:x0
;;     tbz v3, #63, block2, block1
;; block1:
;;     mov v2, #1
;;     b block3(v2)
;; block2:
;;     mov v1, #2
;;     b block3(v1)
;; block3(v0):
;;     ret v0:x0
;;
;; float:
;; block0:
;;     args -> v3:v0, v4:v1
;;     fcmp v3, v4
;;     b.mi block1, block2
;; block1:
;;     mov v2, #1
;;     b block3(v2)
;; block2:
;;     mov v1, #2
;;     b block3(v1)
;; block3(v0):
;;     ret v0:x0
;;
;; float_zero:
;; block0:
;;     args -> v1:v0
;;     fcmp v1, #0.0
;;     cset v0, ge
;;     ret v0:x0
;;
;; value:
;; block0:
;;     args -> v1:x0, v2:x1
;;     cmp v1, v2
;;     cset v0, hi
;;     ret v0:x0
