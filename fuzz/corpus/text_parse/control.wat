(module
  (type $pair (func (param i32 i64) (result i64 i32)))
  (func $swap (export "swap") (type $pair) (local.get 1) (local.get 0))
  (func $swap2 (param i64 i32) (result i32 i64) (local.get 1) (local.get 0))
  (func (export "collatz") (param $n i64) (result i32) (local $steps i32)
    (block $done
      (loop $next
        (br_if $done (i64.le_u (local.get $n) (i64.const 1)))
        (local.set $n
          (if (result i64) (i32.wrap_i64 (i64.and (local.get $n) (i64.const 1)))
            (then (i64.add (i64.mul (local.get $n) (i64.const 3)) (i64.const 1)))
            (else (i64.shr_u (local.get $n) (i64.const 1)))))
        (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
        (br_if $next (i32.lt_u (local.get $steps) (i32.const 1000)))))
    (local.get $steps))
  (func (export "switch") (param i32) (result f64)
    (block $a (block $b (block $c (br_table $a $b $c $b (local.get 0)))
      (return (f64.sqrt (f64.const 2))))
      (return (f64.promote_f32 (f32.nearest (f32.const 1.5)))))
    (f64.convert_i32_u (i32.rotl (local.get 0) (i32.const 7))))
  (func (param i32 i64) (result i64 i32)
    local.get 0 local.get 1
    loop (type $pair) call $swap call $swap2 i32.const 0 br_if 0 call $swap end
    block (param i64 i32) (result i64 i32) end))
