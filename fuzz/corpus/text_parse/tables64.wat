(module
  (table $t i64 2 0xffff_ffff funcref)
  (table $u 1 1 funcref)
  (elem (table $t) (i64.const 0) func 0)
  (func (param i64)
    (call_indirect $t (local.get 0))
    (table.copy $u $t (i32.const 0) (i64.const 0) (i32.const 1))
    (drop (table.grow $t (table.get $u (i32.const 0)) (table.size $t)))))
