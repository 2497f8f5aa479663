;; test: lower
;; What one machine instruction does for several operators.
(module
  (memory 1)
  (func $load_add (param i32 i32) (result i32) (i32.add (local.get 0) (i32.load offset=8 (local.get 1))))
  (func $modify (param i32 i32)
    (i32.store offset=4 (local.get 0) (i32.add (i32.load offset=4 (local.get 0)) (local.get 1))))
  (func $lea (param i64 i64) (result i64)
    (i64.add (i64.add (local.get 0) (i64.shl (local.get 1) (i64.const 3))) (i64.const 24)))
  (func $compare_branch (param i32 i32) (result i32)
    (if (result i32) (i32.lt_s (local.get 0) (local.get 1)) (then (i32.const 1)) (else (i32.const 2))))
  (func $test_branch (param i32) (result i32)
    (if (result i32) (i32.and (local.get 0) (i32.const 64)) (then (i32.const 1)) (else (i32.const 2))))
  (func $store_constant (param i32) (i32.store16 offset=2 (local.get 0) (i32.const 77)))
  (func $sign_extend (param i32) (result i64) (i64.extend_i32_s (i32.load16_s (local.get 0)))))
;; expect:
;; load_add:
;; block0:
;;     args -> v1:rdi, v2:rsi
;;     add v0=v1, [pinned1+v2*1+8]!
;;     ret v0:rax
;;
;; modify:
;; block0:
;;     args -> v1:rdi, v0:rsi
;;     add [pinned1+v1*1+4]!, v0
;;     ret
;;
;; lea:
;; block0:
;;     args -> v2:rdi, v3:rsi
;;     lea v1, [v2+v3*8]
;;     add v0=v1, 24
;;     ret v0:rax
;;
;; compare_branch:
;; block0:
;;     args -> v3:rdi, v4:rsi
;;     cmp v3, v4
;;     jl block1, block2
;; block1:
;;     mov v2, 1
;;     jmp block3(v2)
;; block2:
;;     mov v1, 2
;;     jmp block3(v1)
;; block3(v0):
;;     ret v0:rax
;;
;; test_branch:
;; block0:
;;     args -> v3:rdi
;;     test v3, 64
;;     jne block1, block2
;; block1:
;;     mov v2, 1
;;     jmp block3(v2)
;; block2:
;;     mov v1, 2
;;     jmp block3(v1)
;; block3(v0):
;;     ret v0:rax
;;
;; store_constant:
;; block0:
;;     args -> v0:rdi
;;     mov [pinned1+v0*1+2]!, 77
;;     ret
;;
;; sign_extend:
;; block0:
;;     args -> v2:rdi
;;     movsx v1, [pinned1+v2*1]!
;;     movsxd v0, v1
;;     ret v0:rax
