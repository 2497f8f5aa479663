;; test: compile
;; One branch a round, at its end.
(module
  (memory 1)
  (func $sum (param $p i32) (param $end i32) (result i32) (local $s i32)
    (loop $next
      (local.set $s (i32.add (local.get $s) (i32.load8_u offset=4 (local.get $p))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 1))) (local.get $end))))
    (local.get $s)))
;; expect:
;; sum:
;;     push rbp
;;     mov rbp, rsp
;;     xor eax, eax
;; L0:
;;     movzx ecx, byte ptr [r14 + rdi + 4]      ; trap memory_out_of_bounds
;;     add eax, ecx
;;     lea edi, [rdi + 1]
;;     cmp esi, edi
;;     jne L0
;;     pop rbp
;;     ret
