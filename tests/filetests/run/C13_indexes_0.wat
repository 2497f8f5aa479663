;; test: run
;; The i32 of wrap, wrap_add, wrap_sub, wrap_mul, computed from values with other bits above:
;; as an address, extended, compared, as an index. Written by generate_causes.py.
(module
  (import "host" "i32" (func $host (param i32) (result i32)))
  (import "host" "dirty_i32" (func $dirty (param i32) (result i32)))
  (memory 1)
  (func $fill (local $i i32)
    (loop $next
      (i32.store8 (local.get $i) (i32.add (i32.const 13)
        (i32.add (i32.mul (local.get $i) (i32.const 167)) (i32.shr_u (local.get $i) (i32.const 8)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 65536)))))
  (start $fill)
  (table $refs 4096 externref)
  (table $funcs funcref (elem $low))
  (type $low (func (param i64) (result i32)))
  (global $g (mut i32) (i32.const 0))
  (func $low (type $low) (i32.wrap_i64 (local.get 0)))
  (func $sum (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func $global (param i64) (global.set $g (i32.wrap_i64 (local.get 0))))
  (func (export "wrap.load8") (param i64 i32) (result i32) (i32.load8_u (i32.wrap_i64 (local.get 0))))
  ;; run: wrap.load8(-2401053092612145071, 81) == 228
  ;; run: wrap.load8(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: wrap.load8(4294967296, 81) == 13
  (func (export "wrap.load64") (param i64 i32) (result i64) (i64.load offset=8 (i32.wrap_i64 (local.get 0))))
  ;; run: wrap.load64(-2401053092612145071, 81) == -5978986211116924132
  ;; run: wrap.load64(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: wrap.load64(4294967296, 81) == -3013039124755780539
  (func (export "wrap.indexed") (param i64 i32) (result i32) (i32.load16_u (i32.add (i32.wrap_i64 (local.get 0)) (local.get 1))))
  ;; run: wrap.indexed(-2401053092612145071, -33) == 1117
  ;; run: wrap.indexed(-2401053092612145071, 0) == 35812
  ;; run: wrap.indexed(-2401053088317177872, 64) == 1117
  ;; run: wrap.indexed(-2401053088317177872, 0) traps: out of bounds memory access
  ;; run: wrap.indexed(4294967296, 48) == 1117
  ;; run: wrap.indexed(4294967296, 0) == 46093
  (func (export "wrap.scaled") (param i64 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.wrap_i64 (local.get 0)) (i32.const 2)))))
  ;; run: wrap.scaled(-2401053092612145071, -260) == -1038388019
  ;; run: wrap.scaled(-2401053088317177872, 128) == -1038388019
  ;; run: wrap.scaled(4294967296, 64) == -1038388019
  (func (export "wrap.extend_u") (param i64 i32) (result i64) (i64.extend_i32_u (i32.wrap_i64 (local.get 0))))
  ;; run: wrap.extend_u(-2401053092612145071, 81) == 81
  ;; run: wrap.extend_u(-2401053088317177872, 81) == 4294967280
  ;; run: wrap.extend_u(4294967296, 81) == 0
  (func (export "wrap.extend_s") (param i64 i32) (result i64) (i64.extend_i32_s (i32.wrap_i64 (local.get 0))))
  ;; run: wrap.extend_s(-2401053092612145071, 81) == 81
  ;; run: wrap.extend_s(-2401053088317177872, 81) == -16
  ;; run: wrap.extend_s(4294967296, 81) == 0
  (func (export "wrap.add64") (param i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.wrap_i64 (local.get 0)))))
  ;; run: wrap.add64(-2401053092612145071, 81) == 162
  ;; run: wrap.add64(-2401053088317177872, 81) == 4294967361
  ;; run: wrap.add64(4294967296, 81) == 81
  (func (export "wrap.shl64") (param i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 3)))
  ;; run: wrap.shl64(-2401053092612145071, 81) == 648
  ;; run: wrap.shl64(-2401053088317177872, 81) == 34359738240
  ;; run: wrap.shl64(4294967296, 81) == 0
  (func (export "wrap.mul64") (param i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap.mul64(-2401053092612145071, 81) == 6561
  ;; run: wrap.mul64(-2401053088317177872, 81) == 347892349680
  ;; run: wrap.mul64(4294967296, 81) == 0
  (func (export "wrap.less64") (param i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap.less64(-2401053092612145071, 81) == 0
  ;; run: wrap.less64(-2401053088317177872, 81) == 0
  ;; run: wrap.less64(4294967296, 81) == 1
  (func (export "wrap.equal64") (param i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: wrap.equal64(-2401053092612145071, 81) == 0
  ;; run: wrap.equal64(-2401053088317177872, 81) == 0
  ;; run: wrap.equal64(4294967296, 81) == 0
  (func (export "wrap.less_s") (param i64 i32) (result i32) (i32.lt_s (i32.wrap_i64 (local.get 0)) (local.get 1)))
  ;; run: wrap.less_s(-2401053092612145071, 81) == 0
  ;; run: wrap.less_s(-2401053088317177872, 81) == 1
  ;; run: wrap.less_s(4294967296, 81) == 1
  (func (export "wrap.convert") (param i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.wrap_i64 (local.get 0)))))
  ;; run: wrap.convert(-2401053092612145071, 81) == 81
  ;; run: wrap.convert(-2401053088317177872, 81) == 0x1.ffffffep+31
  ;; run: wrap.convert(4294967296, 81) == 0
  (func (export "wrap.divide") (param i64 i32) (result i32) (i32.div_u (i32.wrap_i64 (local.get 0)) (i32.const 3)))
  ;; run: wrap.divide(-2401053092612145071, 81) == 27
  ;; run: wrap.divide(-2401053088317177872, 81) == 1431655760
  ;; run: wrap.divide(4294967296, 81) == 0
  (func (export "wrap.table") (param i64 i32) (result i32) (ref.is_null (table.get $refs (i32.wrap_i64 (local.get 0)))))
  ;; run: wrap.table(-2401053092612145071, 81) == 1
  ;; run: wrap.table(-2401053088317177872, 81) traps: undefined element: out of bounds table access
  ;; run: wrap.table(4294967296, 81) == 1
  (func (export "wrap.bulk") (param i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.wrap_i64 (local.get 0))))
  ;; run: wrap.bulk(-2401053092612145071, 81)
  ;; run: wrap.bulk(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: wrap.bulk(4294967296, 81)
  (func (export "wrap_add.load8") (param i64 i64 i32) (result i32) (i32.load8_u (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: wrap_add.load8(4294967295, 65, 81) == 205
  ;; run: wrap_add.load8(-1, -2401053092612145152, 81) traps: out of bounds memory access
  ;; run: wrap_add.load8(-2401053090464661504, 2147483680, 81) == 237
  (func (export "wrap_add.load64") (param i64 i64 i32) (result i64) (i64.load offset=8 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: wrap_add.load64(4294967295, 65, 81) == -7570752588059792379
  ;; run: wrap_add.load64(-1, -2401053092612145152, 81) traps: out of bounds memory access
  ;; run: wrap_add.load64(-2401053090464661504, 2147483680, 81) == -5327924655574234075
  (func (export "wrap_add.indexed") (param i64 i64 i32) (result i32) (i32.load16_u (i32.add (i32.wrap_i64 (i64.add (local.get 0) (local.get 1))) (local.get 2))))
  ;; run: wrap_add.indexed(4294967295, 65, -16) == 1117
  ;; run: wrap_add.indexed(4294967295, 65, 0) == 29901
  ;; run: wrap_add.indexed(-1, -2401053092612145152, 49) == 1117
  ;; run: wrap_add.indexed(-1, -2401053092612145152, 0) traps: out of bounds memory access
  ;; run: wrap_add.indexed(-2401053090464661504, 2147483680, 16) == 1117
  ;; run: wrap_add.indexed(-2401053090464661504, 2147483680, 0) == 38125
  (func (export "wrap_add.scaled") (param i64 i64 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (i32.wrap_i64 (i64.add (local.get 0) (local.get 1))) (i32.const 2)))))
  ;; run: wrap_add.scaled(4294967295, 65, -192) == -1038388019
  ;; run: wrap_add.scaled(-1, -2401053092612145152, 68) == -1038388019
  ;; run: wrap_add.scaled(-2401053090464661504, 2147483680, -64) == -1038388019
  (func (export "wrap_add.extend_u") (param i64 i64 i32) (result i64) (i64.extend_i32_u (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: wrap_add.extend_u(4294967295, 65, 81) == 64
  ;; run: wrap_add.extend_u(-1, -2401053092612145152, 81) == 4294967295
  ;; run: wrap_add.extend_u(-2401053090464661504, 2147483680, 81) == 32
  (func (export "wrap_add.extend_s") (param i64 i64 i32) (result i64) (i64.extend_i32_s (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: wrap_add.extend_s(4294967295, 65, 81) == 64
  ;; run: wrap_add.extend_s(-1, -2401053092612145152, 81) == -1
  ;; run: wrap_add.extend_s(-2401053090464661504, 2147483680, 81) == 32
  (func (export "wrap_add.add64") (param i64 i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (i32.wrap_i64 (i64.add (local.get 0) (local.get 1))))))
  ;; run: wrap_add.add64(4294967295, 65, 81) == 145
  ;; run: wrap_add.add64(-1, -2401053092612145152, 81) == 4294967376
  ;; run: wrap_add.add64(-2401053090464661504, 2147483680, 81) == 113
  (func (export "wrap_add.shl64") (param i64 i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))) (i64.const 3)))
  ;; run: wrap_add.shl64(4294967295, 65, 81) == 512
  ;; run: wrap_add.shl64(-1, -2401053092612145152, 81) == 34359738360
  ;; run: wrap_add.shl64(-2401053090464661504, 2147483680, 81) == 256
  (func (export "wrap_add.mul64") (param i64 i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: wrap_add.mul64(4294967295, 65, 81) == 5184
  ;; run: wrap_add.mul64(-1, -2401053092612145152, 81) == 347892350895
  ;; run: wrap_add.mul64(-2401053090464661504, 2147483680, 81) == 2592
  (func (export "wrap_add.less64") (param i64 i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: wrap_add.less64(4294967295, 65, 81) == 1
  ;; run: wrap_add.less64(-1, -2401053092612145152, 81) == 0
  ;; run: wrap_add.less64(-2401053090464661504, 2147483680, 81) == 1
  (func (export "wrap_add.equal64") (param i64 i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))) (i64.const 0xfffffff8)))
  ;; run: wrap_add.equal64(4294967295, 65, 81) == 0
  ;; run: wrap_add.equal64(-1, -2401053092612145152, 81) == 0
  ;; run: wrap_add.equal64(-2401053090464661504, 2147483680, 81) == 0
  (func (export "wrap_add.less_s") (param i64 i64 i32) (result i32) (i32.lt_s (i32.wrap_i64 (i64.add (local.get 0) (local.get 1))) (local.get 2)))
  ;; run: wrap_add.less_s(4294967295, 65, 81) == 1
  ;; run: wrap_add.less_s(-1, -2401053092612145152, 81) == 1
  ;; run: wrap_add.less_s(-2401053090464661504, 2147483680, 81) == 1
  (func (export "wrap_add.convert") (param i64 i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.wrap_i64 (i64.add (local.get 0) (local.get 1))))))
  ;; run: wrap_add.convert(4294967295, 65, 81) == 64
  ;; run: wrap_add.convert(-1, -2401053092612145152, 81) == 0x1.fffffffep+31
  ;; run: wrap_add.convert(-2401053090464661504, 2147483680, 81) == 32
  (func (export "wrap_add.divide") (param i64 i64 i32) (result i32) (i32.div_u (i32.wrap_i64 (i64.add (local.get 0) (local.get 1))) (i32.const 3)))
  ;; run: wrap_add.divide(4294967295, 65, 81) == 21
  ;; run: wrap_add.divide(-1, -2401053092612145152, 81) == 1431655765
  ;; run: wrap_add.divide(-2401053090464661504, 2147483680, 81) == 10
  (func (export "wrap_add.table") (param i64 i64 i32) (result i32) (ref.is_null (table.get $refs (i32.wrap_i64 (i64.add (local.get 0) (local.get 1))))))
  ;; run: wrap_add.table(4294967295, 65, 81) == 1
  ;; run: wrap_add.table(-1, -2401053092612145152, 81) traps: undefined element: out of bounds table access
  ;; run: wrap_add.table(-2401053090464661504, 2147483680, 81) == 1
  (func (export "wrap_add.bulk") (param i64 i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: wrap_add.bulk(4294967295, 65, 81)
  ;; run: wrap_add.bulk(-1, -2401053092612145152, 81) traps: out of bounds memory access
  ;; run: wrap_add.bulk(-2401053090464661504, 2147483680, 81)
  (func (export "wrap_sub.load8") (param i64 i64 i32) (result i32) (i32.load8_u (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1)))))
  ;; run: wrap_sub.load8(-2401053092612145152, -51, 81) == 82
  ;; run: wrap_sub.load8(5, 6, 81) traps: out of bounds memory access
  ;; run: wrap_sub.load8(0, -2401053092612145152, 81) == 13
  (func (export "wrap_sub.load64") (param i64 i64 i32) (result i64) (i64.load offset=8 (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1)))))
  ;; run: wrap_sub.load64(-2401053092612145152, -51, 81) == 1978431701559816586
  ;; run: wrap_sub.load64(5, 6, 81) traps: out of bounds memory access
  ;; run: wrap_sub.load64(0, -2401053092612145152, 81) == -3013039124755780539
  (func (export "wrap_sub.indexed") (param i64 i64 i32) (result i32) (i32.load16_u (i32.add (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1))) (local.get 2))))
  ;; run: wrap_sub.indexed(-2401053092612145152, -51, -3) == 1117
  ;; run: wrap_sub.indexed(-2401053092612145152, -51, 0) == 63826
  ;; run: wrap_sub.indexed(5, 6, 49) == 1117
  ;; run: wrap_sub.indexed(5, 6, 0) traps: out of bounds memory access
  ;; run: wrap_sub.indexed(0, -2401053092612145152, 48) == 1117
  ;; run: wrap_sub.indexed(0, -2401053092612145152, 0) == 46093
  (func (export "wrap_sub.scaled") (param i64 i64 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1))) (i32.const 2)))))
  ;; run: wrap_sub.scaled(-2401053092612145152, -51, -140) == -1038388019
  ;; run: wrap_sub.scaled(5, 6, 68) == -1038388019
  ;; run: wrap_sub.scaled(0, -2401053092612145152, 64) == -1038388019
  (func (export "wrap_sub.extend_u") (param i64 i64 i32) (result i64) (i64.extend_i32_u (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1)))))
  ;; run: wrap_sub.extend_u(-2401053092612145152, -51, 81) == 51
  ;; run: wrap_sub.extend_u(5, 6, 81) == 4294967295
  ;; run: wrap_sub.extend_u(0, -2401053092612145152, 81) == 0
  (func (export "wrap_sub.extend_s") (param i64 i64 i32) (result i64) (i64.extend_i32_s (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1)))))
  ;; run: wrap_sub.extend_s(-2401053092612145152, -51, 81) == 51
  ;; run: wrap_sub.extend_s(5, 6, 81) == -1
  ;; run: wrap_sub.extend_s(0, -2401053092612145152, 81) == 0
  (func (export "wrap_sub.add64") (param i64 i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1))))))
  ;; run: wrap_sub.add64(-2401053092612145152, -51, 81) == 132
  ;; run: wrap_sub.add64(5, 6, 81) == 4294967376
  ;; run: wrap_sub.add64(0, -2401053092612145152, 81) == 81
  (func (export "wrap_sub.shl64") (param i64 i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1)))) (i64.const 3)))
  ;; run: wrap_sub.shl64(-2401053092612145152, -51, 81) == 408
  ;; run: wrap_sub.shl64(5, 6, 81) == 34359738360
  ;; run: wrap_sub.shl64(0, -2401053092612145152, 81) == 0
  (func (export "wrap_sub.mul64") (param i64 i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: wrap_sub.mul64(-2401053092612145152, -51, 81) == 4131
  ;; run: wrap_sub.mul64(5, 6, 81) == 347892350895
  ;; run: wrap_sub.mul64(0, -2401053092612145152, 81) == 0
  (func (export "wrap_sub.less64") (param i64 i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: wrap_sub.less64(-2401053092612145152, -51, 81) == 1
  ;; run: wrap_sub.less64(5, 6, 81) == 0
  ;; run: wrap_sub.less64(0, -2401053092612145152, 81) == 1
  (func (export "wrap_sub.equal64") (param i64 i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1)))) (i64.const 0xfffffff8)))
  ;; run: wrap_sub.equal64(-2401053092612145152, -51, 81) == 0
  ;; run: wrap_sub.equal64(5, 6, 81) == 0
  ;; run: wrap_sub.equal64(0, -2401053092612145152, 81) == 0
  (func (export "wrap_sub.less_s") (param i64 i64 i32) (result i32) (i32.lt_s (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1))) (local.get 2)))
  ;; run: wrap_sub.less_s(-2401053092612145152, -51, 81) == 1
  ;; run: wrap_sub.less_s(5, 6, 81) == 1
  ;; run: wrap_sub.less_s(0, -2401053092612145152, 81) == 1
  (func (export "wrap_sub.convert") (param i64 i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1))))))
  ;; run: wrap_sub.convert(-2401053092612145152, -51, 81) == 51
  ;; run: wrap_sub.convert(5, 6, 81) == 0x1.fffffffep+31
  ;; run: wrap_sub.convert(0, -2401053092612145152, 81) == 0
  (func (export "wrap_sub.divide") (param i64 i64 i32) (result i32) (i32.div_u (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1))) (i32.const 3)))
  ;; run: wrap_sub.divide(-2401053092612145152, -51, 81) == 17
  ;; run: wrap_sub.divide(5, 6, 81) == 1431655765
  ;; run: wrap_sub.divide(0, -2401053092612145152, 81) == 0
  (func (export "wrap_sub.table") (param i64 i64 i32) (result i32) (ref.is_null (table.get $refs (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1))))))
  ;; run: wrap_sub.table(-2401053092612145152, -51, 81) == 1
  ;; run: wrap_sub.table(5, 6, 81) traps: undefined element: out of bounds table access
  ;; run: wrap_sub.table(0, -2401053092612145152, 81) == 1
  (func (export "wrap_sub.bulk") (param i64 i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.wrap_i64 (i64.sub (local.get 0) (local.get 1)))))
  ;; run: wrap_sub.bulk(-2401053092612145152, -51, 81)
  ;; run: wrap_sub.bulk(5, 6, 81) traps: out of bounds memory access
  ;; run: wrap_sub.bulk(0, -2401053092612145152, 81)
  (func (export "wrap_mul.load8") (param i64 i64 i32) (result i32) (i32.load8_u (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1)))))
  ;; run: wrap_mul.load8(-2401053092612145149, 4294967303, 81) == 192
  ;; run: wrap_mul.load8(-1, 9, 81) traps: out of bounds memory access
  ;; run: wrap_mul.load8(2147483648, 2, 81) == 13
  (func (export "wrap_mul.load64") (param i64 i64 i32) (result i64) (i64.load offset=8 (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1)))))
  ;; run: wrap_mul.load64(-2401053092612145149, 4294967303, 81) == -8511174834954788872
  ;; run: wrap_mul.load64(-1, 9, 81) traps: out of bounds memory access
  ;; run: wrap_mul.load64(2147483648, 2, 81) == -3013039124755780539
  (func (export "wrap_mul.indexed") (param i64 i64 i32) (result i32) (i32.load16_u (i32.add (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1))) (local.get 2))))
  ;; run: wrap_mul.indexed(-2401053092612145149, 4294967303, 27) == 1117
  ;; run: wrap_mul.indexed(-2401053092612145149, 4294967303, 0) == 26560
  ;; run: wrap_mul.indexed(-1, 9, 57) == 1117
  ;; run: wrap_mul.indexed(-1, 9, 0) traps: out of bounds memory access
  ;; run: wrap_mul.indexed(2147483648, 2, 48) == 1117
  ;; run: wrap_mul.indexed(2147483648, 2, 0) == 46093
  (func (export "wrap_mul.scaled") (param i64 i64 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1))) (i32.const 2)))))
  ;; run: wrap_mul.scaled(-2401053092612145149, 4294967303, -20) == -1038388019
  ;; run: wrap_mul.scaled(-1, 9, 100) == -1038388019
  ;; run: wrap_mul.scaled(2147483648, 2, 64) == -1038388019
  (func (export "wrap_mul.extend_u") (param i64 i64 i32) (result i64) (i64.extend_i32_u (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1)))))
  ;; run: wrap_mul.extend_u(-2401053092612145149, 4294967303, 81) == 21
  ;; run: wrap_mul.extend_u(-1, 9, 81) == 4294967287
  ;; run: wrap_mul.extend_u(2147483648, 2, 81) == 0
  (func (export "wrap_mul.extend_s") (param i64 i64 i32) (result i64) (i64.extend_i32_s (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1)))))
  ;; run: wrap_mul.extend_s(-2401053092612145149, 4294967303, 81) == 21
  ;; run: wrap_mul.extend_s(-1, 9, 81) == -9
  ;; run: wrap_mul.extend_s(2147483648, 2, 81) == 0
  (func (export "wrap_mul.add64") (param i64 i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1))))))
  ;; run: wrap_mul.add64(-2401053092612145149, 4294967303, 81) == 102
  ;; run: wrap_mul.add64(-1, 9, 81) == 4294967368
  ;; run: wrap_mul.add64(2147483648, 2, 81) == 81
  (func (export "wrap_mul.shl64") (param i64 i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1)))) (i64.const 3)))
  ;; run: wrap_mul.shl64(-2401053092612145149, 4294967303, 81) == 168
  ;; run: wrap_mul.shl64(-1, 9, 81) == 34359738296
  ;; run: wrap_mul.shl64(2147483648, 2, 81) == 0
  (func (export "wrap_mul.mul64") (param i64 i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: wrap_mul.mul64(-2401053092612145149, 4294967303, 81) == 1701
  ;; run: wrap_mul.mul64(-1, 9, 81) == 347892350247
  ;; run: wrap_mul.mul64(2147483648, 2, 81) == 0
  (func (export "wrap_mul.less64") (param i64 i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: wrap_mul.less64(-2401053092612145149, 4294967303, 81) == 1
  ;; run: wrap_mul.less64(-1, 9, 81) == 0
  ;; run: wrap_mul.less64(2147483648, 2, 81) == 1
  (func (export "wrap_mul.equal64") (param i64 i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1)))) (i64.const 0xfffffff8)))
  ;; run: wrap_mul.equal64(-2401053092612145149, 4294967303, 81) == 0
  ;; run: wrap_mul.equal64(-1, 9, 81) == 0
  ;; run: wrap_mul.equal64(2147483648, 2, 81) == 0
  (func (export "wrap_mul.less_s") (param i64 i64 i32) (result i32) (i32.lt_s (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1))) (local.get 2)))
  ;; run: wrap_mul.less_s(-2401053092612145149, 4294967303, 81) == 1
  ;; run: wrap_mul.less_s(-1, 9, 81) == 1
  ;; run: wrap_mul.less_s(2147483648, 2, 81) == 1
  (func (export "wrap_mul.convert") (param i64 i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1))))))
  ;; run: wrap_mul.convert(-2401053092612145149, 4294967303, 81) == 21
  ;; run: wrap_mul.convert(-1, 9, 81) == 0x1.ffffffeep+31
  ;; run: wrap_mul.convert(2147483648, 2, 81) == 0
  (func (export "wrap_mul.divide") (param i64 i64 i32) (result i32) (i32.div_u (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1))) (i32.const 3)))
  ;; run: wrap_mul.divide(-2401053092612145149, 4294967303, 81) == 7
  ;; run: wrap_mul.divide(-1, 9, 81) == 1431655762
  ;; run: wrap_mul.divide(2147483648, 2, 81) == 0
  (func (export "wrap_mul.table") (param i64 i64 i32) (result i32) (ref.is_null (table.get $refs (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1))))))
  ;; run: wrap_mul.table(-2401053092612145149, 4294967303, 81) == 1
  ;; run: wrap_mul.table(-1, 9, 81) traps: undefined element: out of bounds table access
  ;; run: wrap_mul.table(2147483648, 2, 81) == 1
  (func (export "wrap_mul.bulk") (param i64 i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.wrap_i64 (i64.mul (local.get 0) (local.get 1)))))
  ;; run: wrap_mul.bulk(-2401053092612145149, 4294967303, 81)
  ;; run: wrap_mul.bulk(-1, 9, 81) traps: out of bounds memory access
  ;; run: wrap_mul.bulk(2147483648, 2, 81)
)
