;; test: compile aarch64
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
;;     stp x29, x30, [sp, #-0x10]!
;;     mov x29, sp
;;     movz x2, #0
;; L0:
;;     add x3, x27, x0
;;     ldrb w3, [x3, #4]                        ; trap memory_out_of_bounds
;;     add w2, w2, w3
;;     add w0, w0, #1
;;     cmp w1, w0
;;     b.ne L0
;;     mov x0, x2
;;     ldp x29, x30, [sp], #0x10
;;     ret
