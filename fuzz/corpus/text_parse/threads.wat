(module
  (memory 1 2 shared)
  (func (param i32 i64) (result i32)
    (i64.atomic.store offset=8 (local.get 0) (local.get 1))
    (atomic.fence)
    (drop (i64.atomic.rmw16.cmpxchg_u (local.get 0) (i64.const 1) (i64.const 2)))
    (drop (memory.atomic.wait32 (local.get 0) (i32.const 0) (i64.const -1)))
    (i32.atomic.rmw8.add_u (local.get 0) (memory.atomic.notify (local.get 0) (i32.const 1)))))
