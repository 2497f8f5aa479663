;; test: compile
;; Frame, stack check, spill across calls.
(module
  (func $fib (param i32) (result i32)
    (if (i32.lt_u (local.get 0) (i32.const 2)) (then (return (local.get 0))))
    (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1))) (call $fib (i32.sub (local.get 0) (i32.const 2))))))
;; expect:
;; fib:
;;     push rbp
;;     mov rbp, rsp
;;     sub rsp, 0x10
;;     cmp rsp, qword ptr [r15]
;;     jb L1
;;     mov qword ptr [rbp - 0x10], rdi
;;     cmp edi, 2
;;     jae L0
;;     mov rax, rdi
;;     mov rsp, rbp
;;     pop rbp
;;     ret
;; L0:
;;     lea eax, [rdi - 1]
;;     mov rdi, rax
;;     call @0:0
;;     mov qword ptr [rbp - 8], rax
;;     mov rdi, qword ptr [rbp - 0x10]
;;     lea edi, [rdi - 2]
;;     call @0:0
;;     mov rcx, qword ptr [rbp - 8]
;;     add ecx, eax
;;     mov rax, rcx
;;     mov rsp, rbp
;;     pop rbp
;;     ret
;; L1:
;;     ud2                                      ; trap stack_overflow
