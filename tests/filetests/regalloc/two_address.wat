;; test: regalloc
;; A two-address instruction overwrites its first operand: no move where that dies, one where it lives on.
(module
  (func $dies (param i32 i32) (result i32) (i32.xor (local.get 0) (local.get 1)))
  (func $commutes (param i32 i32) (result i32)
    (i32.mul (i32.xor (local.get 0) (local.get 1)) (local.get 1)))
  (func $lives (param i32 i32) (result i32)
    (i32.sub (i32.xor (local.get 0) (local.get 1)) (local.get 0))))
;; expect:
;; dies:
;; block0:
;;     args -> rdi, rsi
;;     xor edi, esi
;;     ; move rax <- rdi
;;     ret rax
;;
;; commutes:
;; block0:
;;     args -> rdi, rsi
;;     xor edi, esi
;;     imul edi, esi
;;     ; move rax <- rdi
;;     ret rax
;;
;; lives:
;; block0:
;;     args -> rdi, rsi
;;     xor esi, edi
;;     sub esi, edi
;;     ; move rax <- rsi
;;     ret rax
