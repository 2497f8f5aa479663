;; test: lower aarch64
;; What one machine instruction does for several operators.
(module
  (func $add_shifted (param i64 i64) (result i64)
    (i64.add (local.get 0) (i64.shl (local.get 1) (i64.const 3))))
  (func $add_extended (param i64 i32) (result i64)
    (i64.add (local.get 0) (i64.extend_i32_s (local.get 1))))
  (func $multiply_add (param i32 i32 i32) (result i32)
    (i32.add (local.get 0) (i32.mul (local.get 1) (local.get 2))))
  (func $multiply_subtract (param i64 i64 i64) (result i64)
    (i64.sub (local.get 0) (i64.mul (local.get 1) (local.get 2))))
  (func $and_not (param i32 i32) (result i32)
    (i32.and (local.get 0) (i32.xor (local.get 1) (i32.const -1))))
  (func $long_multiply (param i32 i32) (result i64)
    (i64.mul (i64.extend_i32_u (local.get 0)) (i64.extend_i32_u (local.get 1))))
  (func $select_of_compare (param i32 i32 i32 i32) (result i32)
    (select (local.get 0) (local.get 1) (i32.lt_u (local.get 2) (local.get 3))))
  (func $select_increment (param i32 i32 i32) (result i32)
    (select (i32.add (local.get 0) (i32.const 1)) (local.get 1) (local.get 2)))
  (func $both (param i32 i32 i32) (result i32)
    (i32.and (i32.lt_s (local.get 0) (local.get 1)) (i32.eq (local.get 1) (local.get 2)))))
;; expect:
;; add_shifted:
;; block0:
;;     args -> v2:x0, v1:x1
;;     add v0, v2, v1, lsl #3
;;     ret v0:x0
;;
;; add_extended:
;; block0:
;;     args -> v2:x0, v1:x1
;;     add v0, v2, v1, sxtw
;;     ret v0:x0
;;
;; multiply_add:
;; block0:
;;     args -> v3:x0, v1:x1, v2:x2
;;     madd v0, v1, v2, v3
;;     ret v0:x0
;;
;; multiply_subtract:
;; block0:
;;     args -> v3:x0, v1:x1, v2:x2
;;     msub v0, v1, v2, v3
;;     ret v0:x0
;;
;; and_not:
;; block0:
;;     args -> v2:x0, v1:x1
;;     bic v0, v2, v1
;;     ret v0:x0
;;
;; long_multiply:
;; block0:
;;     args -> v1:x0, v2:x1
;;     mul v0, v1, v2
;;     ret v0:x0
;;
;; select_of_compare:
;; block0:
;;     args -> v1:x0, v2:x1, v3:x2, v4:x3
;;     cmp v3, v4
;;     csel v0, v1, v2, lo
;;     ret v0:x0
;;
;; select_increment:
;; block0:
;;     args -> v2:x0, v1:x1, v3:x2
;;     cmp v3, #0
;;     csinc v0, v1, v2, eq
;;     ret v0:x0
;;
;; both:
;; block0:
;;     args -> v5:x0, v3:x1, v4:x2
;;     cmp v5, v3
;;     cset v1, lt
;;     cmp v3, v4
;;     cset v2, eq
;;     and v0, v1, v2
;;     ret v0:x0
