;; test: regalloc
;; Two values live across a call: one store each, and a reload where they are used.
(module
  (func $callee (param i64) (result i64) (local.get 0))
  (func $caller (param i64 i64) (result i64)
    (i64.add (call $callee (local.get 0)) (i64.mul (local.get 0) (local.get 1)))))
;; expect:
;; callee:
;; block0:
;;     args -> rdi
;;     ; move rax <- rdi
;;     ret rax
;;
;; caller:
;; block0:
;;     args -> rdi, rsi
;;     ; move s0 <- rsi
;;     ; move s1 <- rdi
;;     call rdi -> rax, @0:0
;;     ; move rsi <- s0
;;     imul rsi, s1
;;     add rax, rsi
;;     ret rax
