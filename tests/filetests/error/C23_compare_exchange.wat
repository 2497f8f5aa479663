;; test: error
(module
  (memory 1)
  (func (param i32 i64 i64) (result i64)
    (i64.atomic.rmw.cmpxchg (local.get 0) (local.get 1) (local.get 2))))
;; expect:
;; function 0 at offset 0x26: i64.atomic.rmw.cmpxchg needs the feature threads, which cannot be compiled
