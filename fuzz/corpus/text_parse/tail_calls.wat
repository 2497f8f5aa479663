(module
  (type $f (func (param i64 i64) (result i64)))
  (table 1 funcref)
  (elem declare func $fac)
  (func $fac (type $f)
    (if (result i64) (i64.eqz (local.get 0)) (then (local.get 1))
      (else (return_call $fac (i64.sub (local.get 0) (i64.const 1)) (i64.mul (local.get 0) (local.get 1))))))
  (func (param i32) (result i64) (return_call_indirect (type $f) (i64.const 3) (i64.const 1) (local.get 0)))
  (func (result i64) (return_call_ref $f (i64.const 3) (i64.const 1) (ref.func $fac))))
