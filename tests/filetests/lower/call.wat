;; test: lower
;; Arguments and results in registers; what lives on across the call is the allocator's business.
(module
  (func $callee (param i32 f64 i64) (result i64 f64) (local.get 2) (local.get 1))
  (func $caller (param f64 i64) (result f64)
    (call $callee (i32.const 1) (local.get 0) (local.get 1))
    (f64.add (local.get 0)) (local.set 0) (drop)
    (local.get 0)))
;; expect:
;; callee:
;; block0:
;;     args -> v1:xmm0, v0:rsi
;;     ret v0:rax, v1:xmm0
;;
;; caller:
;; block0:
;;     args -> v1:xmm0, v4:rdi
;;     mov v3, 1
;;     call v3:rdi, v1:xmm0, v4:rsi -> v5:rax, v2:xmm0, @0:0
;;     addsd v0=v1, v2
;;     ret v0:xmm0
