;; test: error
(module
  (memory 1)
  (func (param i32 i32) (result i32) (i32.atomic.rmw8.add_u (local.get 0) (local.get 1))))
;; expect:
;; function 0 at offset 0x23: i32.atomic.rmw8.add_u needs the feature threads, which cannot be compiled
