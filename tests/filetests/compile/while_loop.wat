;; test: compile
;; A loop that is left in the middle, with an if in it.
(module
  (memory 1)
  (func $collatz (param $n i32) (result i32) (local $steps i32)
    (block $out
      (loop $next
        (br_if $out (i32.le_u (local.get $n) (i32.const 1)))
        (if (i32.and (local.get $n) (i32.const 1))
          (then (local.set $n (i32.add (i32.mul (local.get $n) (i32.const 3)) (i32.const 1))))
          (else (local.set $n (i32.shr_u (local.get $n) (i32.const 1)))))
        (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
        (br $next)))
    (local.get $steps)))
;; expect:
;; collatz:
;;     push rbp
;;     mov rbp, rsp
;;     xor eax, eax
;; L0:
;;     cmp edi, 1
;;     jbe L3
;;     test dil, 1
;;     je L1
;;     lea edi, [rdi + rdi*2]
;;     add edi, 1
;;     jmp L2
;; L1:
;;     shr edi, 1
;; L2:
;;     lea eax, [rax + 1]
;;     jmp L0
;; L3:
;;     pop rbp
;;     ret
