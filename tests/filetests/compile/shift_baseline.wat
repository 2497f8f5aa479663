;; test: compile
;; The baseline: x86-64-v2.
(module
  (func $shift (param i32 i32 i32) (result i32) (i32.shl (local.get 0) (local.get 2)))
  (func $clz (param i64) (result i64) (i64.clz (local.get 0)))
  (func $ctz (param i32) (result i32) (i32.ctz (local.get 0))))
;; expect:
;; shift:
;;     push rbp
;;     mov rbp, rsp
;;     mov rcx, rdx
;;     shl edi, cl
;;     mov rax, rdi
;;     pop rbp
;;     ret
;;
;; clz:
;;     push rbp
;;     mov rbp, rsp
;;     mov eax, 0x7f
;;     bsr rax, rdi
;;     xor eax, 0x3f
;;     pop rbp
;;     ret
;;
;; ctz:
;;     push rbp
;;     mov rbp, rsp
;;     mov eax, 0x20
;;     bsf eax, edi
;;     pop rbp
;;     ret
