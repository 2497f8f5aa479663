(module
  (memory 0 (pagesize 1))
  (tag $t)
  (func (param i64 i64) (result i64 i64) (i64.mul_wide_u (local.get 0) (local.get 1)))
  (func try catch $t rethrow 0 catch_all end))
