;; test: compile aarch64
;; Frames, saved registers, arguments on the stack, checks with their traps behind the code.
(module
  (memory 1)
  (func $factorial (param $n i64) (result i64)
    (if (result i64) (i64.eqz (local.get $n))
      (then (i64.const 1))
      (else (i64.mul (local.get $n) (call $factorial (i64.sub (local.get $n) (i64.const 1)))))))
  (func $many (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32)
    (i32.sub (local.get 8) (local.get 9)))
  (func $call_many (param i32) (result i32)
    (call $many (local.get 0) (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5)
      (i32.const 6) (i32.const 7) (i32.const 8) (local.get 0)))
  (func $keep (param f64 i32) (result f64)
    (f64.add (local.get 0) (f64.convert_i32_s (call $call_many (local.get 1)))))
  (func $divide (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func $vector (result v128) (v128.const i32x4 1 2 3 4)))
;; expect:
;; factorial:
;;     stp x29, x30, [sp, #-0x10]!
;;     mov x29, sp
;;     sub sp, sp, #0x10
;;     ldr x16, [x28]
;;     cmp sp, x16
;;     b.lo L2
;;     str x0, [sp]
;;     cbnz x0, L0
;;     movz x0, #0x1
;;     b L1
;; L0:
;;     sub x1, x0, #1
;;     mov x0, x1
;;     bl @0:0
;;     ldr x1, [sp]
;;     mul x0, x1, x0
;; L1:
;;     mov sp, x29
;;     ldp x29, x30, [sp], #0x10
;;     ret
;; L2:
;;     udf #8                                   ; trap stack_overflow
;;
;; many:
;;     stp x29, x30, [sp, #-0x10]!
;;     mov x29, sp
;;     ldr w0, [x29, #0x10]
;;     ldr w1, [x29, #0x18]
;;     sub w0, w0, w1
;;     ldp x29, x30, [sp], #0x10
;;     ret
;;
;; call_many:
;;     stp x29, x30, [sp, #-0x10]!
;;     mov x29, sp
;;     sub sp, sp, #0x10
;;     ldr x16, [x28]
;;     cmp sp, x16
;;     b.lo L0
;;     movz x1, #0x1
;;     movz x2, #0x2
;;     movz x3, #0x3
;;     movz x4, #0x4
;;     movz x5, #0x5
;;     movz x6, #0x6
;;     movz x7, #0x7
;;     movz x8, #0x8
;;     str x8, [sp]
;;     str x0, [sp, #8]
;;     bl @0:1
;;     mov sp, x29
;;     ldp x29, x30, [sp], #0x10
;;     ret
;; L0:
;;     udf #8                                   ; trap stack_overflow
;;
;; keep:
;;     stp x29, x30, [sp, #-0x10]!
;;     mov x29, sp
;;     sub sp, sp, #0x10
;;     ldr x16, [x28]
;;     cmp sp, x16
;;     b.lo L0
;;     str d0, [sp]
;;     bl @0:2
;;     scvtf d0, w0
;;     ldr d1, [sp]
;;     fadd d0, d1, d0
;;     mov sp, x29
;;     ldp x29, x30, [sp], #0x10
;;     ret
;; L0:
;;     udf #8                                   ; trap stack_overflow
;;
;; divide:
;;     stp x29, x30, [sp, #-0x10]!
;;     mov x29, sp
;;     cbz w1, L0
;;     cmn w1, #1
;;     ccmp w0, #1, #0, eq
;;     b.vs L1
;;     sdiv w0, w0, w1
;;     ldp x29, x30, [sp], #0x10
;;     ret
;; L0:
;;     udf #6                                   ; trap integer_divide_by_zero
;; L1:
;;     udf #5                                   ; trap integer_overflow
;;
;; vector:
;;     stp x29, x30, [sp, #-0x10]!
;;     mov x29, sp
;;     ldr q0, #0x20
;;     ldp x29, x30, [sp], #0x10
;;     ret
;;     .data 0x20: 00000001
;;     .data 0x24: 00000002
;;     .data 0x28: 00000003
;;     .data 0x2c: 00000004
