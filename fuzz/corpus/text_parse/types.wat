(module
  (type (func)) (type (func (param i32 i64 f32 f64 v128 funcref externref) (result i32)))
  (rec) (rec (type $a (func (param (ref null $b)))) (type $b (struct (field (ref $a) (mut i16)))))
  (type $c (sub (func (result anyref)))) (type $d (sub $c (func (result eqref)))) (type (sub final $d (func (result i31ref))))
  (func (type $d) (ref.null none))
  (func (param (ref null nofunc) (ref null noextern) (ref null noexn) structref arrayref) (result (ref null $b)) (ref.null $b)))
