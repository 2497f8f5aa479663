;; test: regalloc aarch64
;; Values live across a call: one store each, and a reload where they are used; no vector register survives.
(module
  (func $f (param i32) (result i32) (local.get 0))
  (func $caller (param i32 f64 i64) (result f64)
    (drop (call $f (local.get 0)))
    (f64.add (local.get 1)
      (f64.convert_i64_s (i64.add (local.get 2) (i64.const 0x1234567800000001))))))
;; expect:
;; f:
;; block0:
;;     args -> x0
;;     ret x0
;;
;; caller:
;; block0:
;;     args -> x0, v0, x1
;;     ; move s0 <- v0
;;     ; move s1 <- x1
;;     bl x0, @0:0
;;     mov x0, #1311768464867721217
;;     ; move x1 <- s1
;;     add x0, x1, x0
;;     scvtf d0, x0
;;     ; move v1 <- s0
;;     fadd d0, d1, d0
;;     ret v0
