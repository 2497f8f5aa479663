;; test: lower
;; Arguments and results in registers; what lives on across the call is the allocator's business.
(module
  (func $callee (param i32 f64 i64) (result i64 f64) (local.get 2) (local.get 1))
  (func $caller (param f64 i64) (result f64)
    (call $callee (i32.const 1) (local.get 0) (local.get 1))
    (f64.add (local.get 0)) (local.set 0) (drop)
    (local.get 0)))
