(module
  (func (result i32) unreachable i32.add)
  (func (result i64) (block (result i64) (br 0 (i64.const 1)) drop i64.const 2))
  (func (param i32) (result f32) (return (f32.const 1)) select f32.neg)
  (func (loop (br 0)) (return) (drop (i32.eqz)))
  (func (result i32) (block (result i32) (br_table 0 0 (i32.const 1) (i32.const 2)) drop i32.const 3))
  (func (result i32) (if (result i32) (i32.const 1) (then unreachable) (else (i32.const 2)))))
