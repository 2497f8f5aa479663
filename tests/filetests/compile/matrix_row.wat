;; test: compile
;; The inner loop of a matrix product.
(module
  (memory 16)
  (func $dot (param $a i32) (param $b i32) (param $n i32) (param $stride i32) (result f64) (local $s f64)
    (loop $k
      (local.set $s (f64.add (local.get $s)
        (f64.mul (f64.load (local.get $a)) (f64.load (local.get $b)))))
      (local.set $a (i32.add (local.get $a) (i32.const 8)))
      (local.set $b (i32.add (local.get $b) (local.get $stride)))
      (br_if $k (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $s)))
;; expect:
;; dot:
;;     push rbp
;;     mov rbp, rsp
;;     xorps xmm0, xmm0
;; L0:
;;     movsd xmm1, qword ptr [r14 + rdi]        ; trap memory_out_of_bounds
;;     mulsd xmm1, qword ptr [r14 + rsi]        ; trap memory_out_of_bounds
;;     addsd xmm0, xmm1
;;     lea edi, [rdi + 8]
;;     mov rax, rcx
;;     add eax, esi
;;     add edx, -1
;;     test edx, edx
;;     je L1
;;     mov rsi, rax
;;     jmp L0
;; L1:
;;     pop rbp
;;     ret
