;; test: error
(module
  (func $f (param i32 i64) (return_call $f (local.get 0) (local.get 1))))
;; expect:
;; function 0 ("f") at offset 0x1d: return_call needs the feature tail-call, which cannot be compiled
