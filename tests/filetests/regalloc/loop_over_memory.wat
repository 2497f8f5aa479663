;; test: regalloc
;; Nothing moves in the loop.
(module
  (memory 1)
  (func $sum (param $p i32) (param $end i32) (result i32) (local $s i32)
    (loop $next
      (local.set $s (i32.add (local.get $s) (i32.load8_u offset=4 (local.get $p))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 1))) (local.get $end))))
    (local.get $s)))
;; expect:
;; sum:
;; block0:
;;     args -> rdi, rsi
;;     xor rax
;;     jmp block1
;; block1 loop depth 1, to block1:
;;     movzx ecx, [pinned1+rdi*1+4]!
;;     add eax, ecx
;;     lea edi, [rdi+1]
;;     cmp esi, edi
;;     jne block1, block2
;; block2:
;;     ret rax
