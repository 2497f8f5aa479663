(module
  (func (local i32 i32 i64) (local f32) (local) (local v128 funcref externref) (local i32))
  (func (param i32 i32 i32 i32 i32 i32 i32 i32) (result i32 i32 i32)
    (local.get 7) (local.tee 3 (local.get 0)) (local.get 3))
)
