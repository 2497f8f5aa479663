;; test: compile
;; The entries are 32-bit offsets behind the code.
(module
  (func $pick (param i32) (result i32)
    (block (block (br_table 0 1 0 0 1 (local.get 0))) (return (i32.const 10)))
    (i32.const 20)))
;; expect:
;; pick:
;;     push rbp
;;     mov rbp, rsp
;;     mov eax, 4
;;     cmp edi, eax
;;     cmovb eax, edi
;;     lea rcx, [rip + 0x1b]
;;     movsxd rax, dword ptr [rcx + rax*4]
;;     add rax, rcx
;;     jmp rax
;;     mov eax, 0xa
;;     pop rbp
;;     ret
;;     mov eax, 0x14
;;     pop rbp
;;     ret
;;     .data 0x30: ffffffee
;;     .data 0x34: fffffff5
;;     .data 0x38: ffffffee
;;     .data 0x3c: ffffffee
;;     .data 0x40: fffffff5
