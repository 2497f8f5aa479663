;; test: compile aarch64
;; The entries are 32-bit offsets behind the code.
(module
  (func $pick (param i32) (result i32)
    (block (block (br_table 0 1 0 0 1 (local.get 0))) (return (i32.const 10)))
    (i32.const 20)))
;; expect:
;; pick:
;;     stp x29, x30, [sp, #-0x10]!
;;     mov x29, sp
;;     movz x16, #0x4
;;     cmp w0, w16
;;     csel w16, w0, w16, lo
;;     adr x17, #0x40
;;     ldrsw x16, [x17, w16, uxtw #2]
;;     add x1, x17, x16
;;     br x1
;;     movz x0, #0xa
;;     ldp x29, x30, [sp], #0x10
;;     ret
;;     movz x0, #0x14
;;     ldp x29, x30, [sp], #0x10
;;     ret
;;     .data 0x40: ffffffe4
;;     .data 0x44: fffffff0
;;     .data 0x48: ffffffe4
;;     .data 0x4c: ffffffe4
;;     .data 0x50: fffffff0
