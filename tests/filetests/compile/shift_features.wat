;; test: compile bmi2 lzcnt bmi1
;; With BMI2 a shift by a variable needs neither rcx nor a move; with LZCNT and BMI1 a count is one instruction.
(module
  (func $shift (param i32 i32 i32) (result i32) (i32.shl (local.get 0) (local.get 2)))
  (func $clz (param i64) (result i64) (i64.clz (local.get 0)))
  (func $ctz (param i32) (result i32) (i32.ctz (local.get 0))))
;; expect:
;; shift:
;;     push rbp
;;     mov rbp, rsp
;;     shlx eax, edi, edx
;;     pop rbp
;;     ret
;;
;; clz:
;;     push rbp
;;     mov rbp, rsp
;;     lzcnt rax, rdi
;;     pop rbp
;;     ret
;;
;; ctz:
;;     push rbp
;;     mov rbp, rsp
;;     tzcnt eax, edi
;;     pop rbp
;;     ret
