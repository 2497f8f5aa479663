;; test: run
;; The i32 of call, call_indirect, call_sum, load, computed from values with other bits above:
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
  (func (export "call.load8") (param i64 i32) (result i32) (i32.load8_u (call $low (local.get 0))))
  ;; run: call.load8(-2401053092612145071, 81) == 228
  ;; run: call.load8(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: call.load8(4294967296, 81) == 13
  (func (export "call.load64") (param i64 i32) (result i64) (i64.load offset=8 (call $low (local.get 0))))
  ;; run: call.load64(-2401053092612145071, 81) == -5978986211116924132
  ;; run: call.load64(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: call.load64(4294967296, 81) == -3013039124755780539
  (func (export "call.indexed") (param i64 i32) (result i32) (i32.load16_u (i32.add (call $low (local.get 0)) (local.get 1))))
  ;; run: call.indexed(-2401053092612145071, -33) == 1117
  ;; run: call.indexed(-2401053092612145071, 0) == 35812
  ;; run: call.indexed(-2401053088317177872, 64) == 1117
  ;; run: call.indexed(-2401053088317177872, 0) traps: out of bounds memory access
  ;; run: call.indexed(4294967296, 48) == 1117
  ;; run: call.indexed(4294967296, 0) == 46093
  (func (export "call.scaled") (param i64 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (call $low (local.get 0)) (i32.const 2)))))
  ;; run: call.scaled(-2401053092612145071, -260) == -1038388019
  ;; run: call.scaled(-2401053088317177872, 128) == -1038388019
  ;; run: call.scaled(4294967296, 64) == -1038388019
  (func (export "call.extend_u") (param i64 i32) (result i64) (i64.extend_i32_u (call $low (local.get 0))))
  ;; run: call.extend_u(-2401053092612145071, 81) == 81
  ;; run: call.extend_u(-2401053088317177872, 81) == 4294967280
  ;; run: call.extend_u(4294967296, 81) == 0
  (func (export "call.extend_s") (param i64 i32) (result i64) (i64.extend_i32_s (call $low (local.get 0))))
  ;; run: call.extend_s(-2401053092612145071, 81) == 81
  ;; run: call.extend_s(-2401053088317177872, 81) == -16
  ;; run: call.extend_s(4294967296, 81) == 0
  (func (export "call.add64") (param i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (call $low (local.get 0)))))
  ;; run: call.add64(-2401053092612145071, 81) == 162
  ;; run: call.add64(-2401053088317177872, 81) == 4294967361
  ;; run: call.add64(4294967296, 81) == 81
  (func (export "call.shl64") (param i64 i32) (result i64) (i64.shl (i64.extend_i32_u (call $low (local.get 0))) (i64.const 3)))
  ;; run: call.shl64(-2401053092612145071, 81) == 648
  ;; run: call.shl64(-2401053088317177872, 81) == 34359738240
  ;; run: call.shl64(4294967296, 81) == 0
  (func (export "call.mul64") (param i64 i32) (result i64) (i64.mul (i64.extend_i32_u (call $low (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: call.mul64(-2401053092612145071, 81) == 6561
  ;; run: call.mul64(-2401053088317177872, 81) == 347892349680
  ;; run: call.mul64(4294967296, 81) == 0
  (func (export "call.less64") (param i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (call $low (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: call.less64(-2401053092612145071, 81) == 0
  ;; run: call.less64(-2401053088317177872, 81) == 0
  ;; run: call.less64(4294967296, 81) == 1
  (func (export "call.equal64") (param i64 i32) (result i32) (i64.eq (i64.extend_i32_u (call $low (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: call.equal64(-2401053092612145071, 81) == 0
  ;; run: call.equal64(-2401053088317177872, 81) == 0
  ;; run: call.equal64(4294967296, 81) == 0
  (func (export "call.less_s") (param i64 i32) (result i32) (i32.lt_s (call $low (local.get 0)) (local.get 1)))
  ;; run: call.less_s(-2401053092612145071, 81) == 0
  ;; run: call.less_s(-2401053088317177872, 81) == 1
  ;; run: call.less_s(4294967296, 81) == 1
  (func (export "call.convert") (param i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (call $low (local.get 0)))))
  ;; run: call.convert(-2401053092612145071, 81) == 81
  ;; run: call.convert(-2401053088317177872, 81) == 0x1.ffffffep+31
  ;; run: call.convert(4294967296, 81) == 0
  (func (export "call.divide") (param i64 i32) (result i32) (i32.div_u (call $low (local.get 0)) (i32.const 3)))
  ;; run: call.divide(-2401053092612145071, 81) == 27
  ;; run: call.divide(-2401053088317177872, 81) == 1431655760
  ;; run: call.divide(4294967296, 81) == 0
  (func (export "call.table") (param i64 i32) (result i32) (ref.is_null (table.get $refs (call $low (local.get 0)))))
  ;; run: call.table(-2401053092612145071, 81) == 1
  ;; run: call.table(-2401053088317177872, 81) traps: undefined element: out of bounds table access
  ;; run: call.table(4294967296, 81) == 1
  (func (export "call.bulk") (param i64 i32) (memory.copy (i32.const 0) (i32.const 0) (call $low (local.get 0))))
  ;; run: call.bulk(-2401053092612145071, 81)
  ;; run: call.bulk(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: call.bulk(4294967296, 81)
  (func (export "call_indirect.load8") (param i64 i32) (result i32) (i32.load8_u (call_indirect $funcs (type $low) (local.get 0) (i32.const 0))))
  ;; run: call_indirect.load8(-2401053092612145071, 81) == 228
  ;; run: call_indirect.load8(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: call_indirect.load8(4294967296, 81) == 13
  (func (export "call_indirect.load64") (param i64 i32) (result i64) (i64.load offset=8 (call_indirect $funcs (type $low) (local.get 0) (i32.const 0))))
  ;; run: call_indirect.load64(-2401053092612145071, 81) == -5978986211116924132
  ;; run: call_indirect.load64(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: call_indirect.load64(4294967296, 81) == -3013039124755780539
  (func (export "call_indirect.indexed") (param i64 i32) (result i32) (i32.load16_u (i32.add (call_indirect $funcs (type $low) (local.get 0) (i32.const 0)) (local.get 1))))
  ;; run: call_indirect.indexed(-2401053092612145071, -33) == 1117
  ;; run: call_indirect.indexed(-2401053092612145071, 0) == 35812
  ;; run: call_indirect.indexed(-2401053088317177872, 64) == 1117
  ;; run: call_indirect.indexed(-2401053088317177872, 0) traps: out of bounds memory access
  ;; run: call_indirect.indexed(4294967296, 48) == 1117
  ;; run: call_indirect.indexed(4294967296, 0) == 46093
  (func (export "call_indirect.scaled") (param i64 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (call_indirect $funcs (type $low) (local.get 0) (i32.const 0)) (i32.const 2)))))
  ;; run: call_indirect.scaled(-2401053092612145071, -260) == -1038388019
  ;; run: call_indirect.scaled(-2401053088317177872, 128) == -1038388019
  ;; run: call_indirect.scaled(4294967296, 64) == -1038388019
  (func (export "call_indirect.extend_u") (param i64 i32) (result i64) (i64.extend_i32_u (call_indirect $funcs (type $low) (local.get 0) (i32.const 0))))
  ;; run: call_indirect.extend_u(-2401053092612145071, 81) == 81
  ;; run: call_indirect.extend_u(-2401053088317177872, 81) == 4294967280
  ;; run: call_indirect.extend_u(4294967296, 81) == 0
  (func (export "call_indirect.extend_s") (param i64 i32) (result i64) (i64.extend_i32_s (call_indirect $funcs (type $low) (local.get 0) (i32.const 0))))
  ;; run: call_indirect.extend_s(-2401053092612145071, 81) == 81
  ;; run: call_indirect.extend_s(-2401053088317177872, 81) == -16
  ;; run: call_indirect.extend_s(4294967296, 81) == 0
  (func (export "call_indirect.add64") (param i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (call_indirect $funcs (type $low) (local.get 0) (i32.const 0)))))
  ;; run: call_indirect.add64(-2401053092612145071, 81) == 162
  ;; run: call_indirect.add64(-2401053088317177872, 81) == 4294967361
  ;; run: call_indirect.add64(4294967296, 81) == 81
  (func (export "call_indirect.shl64") (param i64 i32) (result i64) (i64.shl (i64.extend_i32_u (call_indirect $funcs (type $low) (local.get 0) (i32.const 0))) (i64.const 3)))
  ;; run: call_indirect.shl64(-2401053092612145071, 81) == 648
  ;; run: call_indirect.shl64(-2401053088317177872, 81) == 34359738240
  ;; run: call_indirect.shl64(4294967296, 81) == 0
  (func (export "call_indirect.mul64") (param i64 i32) (result i64) (i64.mul (i64.extend_i32_u (call_indirect $funcs (type $low) (local.get 0) (i32.const 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: call_indirect.mul64(-2401053092612145071, 81) == 6561
  ;; run: call_indirect.mul64(-2401053088317177872, 81) == 347892349680
  ;; run: call_indirect.mul64(4294967296, 81) == 0
  (func (export "call_indirect.less64") (param i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (call_indirect $funcs (type $low) (local.get 0) (i32.const 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: call_indirect.less64(-2401053092612145071, 81) == 0
  ;; run: call_indirect.less64(-2401053088317177872, 81) == 0
  ;; run: call_indirect.less64(4294967296, 81) == 1
  (func (export "call_indirect.equal64") (param i64 i32) (result i32) (i64.eq (i64.extend_i32_u (call_indirect $funcs (type $low) (local.get 0) (i32.const 0))) (i64.const 0xfffffff8)))
  ;; run: call_indirect.equal64(-2401053092612145071, 81) == 0
  ;; run: call_indirect.equal64(-2401053088317177872, 81) == 0
  ;; run: call_indirect.equal64(4294967296, 81) == 0
  (func (export "call_indirect.less_s") (param i64 i32) (result i32) (i32.lt_s (call_indirect $funcs (type $low) (local.get 0) (i32.const 0)) (local.get 1)))
  ;; run: call_indirect.less_s(-2401053092612145071, 81) == 0
  ;; run: call_indirect.less_s(-2401053088317177872, 81) == 1
  ;; run: call_indirect.less_s(4294967296, 81) == 1
  (func (export "call_indirect.convert") (param i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (call_indirect $funcs (type $low) (local.get 0) (i32.const 0)))))
  ;; run: call_indirect.convert(-2401053092612145071, 81) == 81
  ;; run: call_indirect.convert(-2401053088317177872, 81) == 0x1.ffffffep+31
  ;; run: call_indirect.convert(4294967296, 81) == 0
  (func (export "call_indirect.divide") (param i64 i32) (result i32) (i32.div_u (call_indirect $funcs (type $low) (local.get 0) (i32.const 0)) (i32.const 3)))
  ;; run: call_indirect.divide(-2401053092612145071, 81) == 27
  ;; run: call_indirect.divide(-2401053088317177872, 81) == 1431655760
  ;; run: call_indirect.divide(4294967296, 81) == 0
  (func (export "call_indirect.table") (param i64 i32) (result i32) (ref.is_null (table.get $refs (call_indirect $funcs (type $low) (local.get 0) (i32.const 0)))))
  ;; run: call_indirect.table(-2401053092612145071, 81) == 1
  ;; run: call_indirect.table(-2401053088317177872, 81) traps: undefined element: out of bounds table access
  ;; run: call_indirect.table(4294967296, 81) == 1
  (func (export "call_indirect.bulk") (param i64 i32) (memory.copy (i32.const 0) (i32.const 0) (call_indirect $funcs (type $low) (local.get 0) (i32.const 0))))
  ;; run: call_indirect.bulk(-2401053092612145071, 81)
  ;; run: call_indirect.bulk(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: call_indirect.bulk(4294967296, 81)
  (func (export "call_sum.load8") (param i64 i32 i32) (result i32) (i32.load8_u (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1))))
  ;; run: call_sum.load8(-2401053092612145149, 4, 81) == 158
  ;; run: call_sum.load8(-2401053088317177857, 32, 81) == 70
  ;; run: call_sum.load8(-2401053092612145152, -2, 81) traps: out of bounds memory access
  (func (export "call_sum.load64") (param i64 i32 i32) (result i64) (i64.load offset=8 (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1))))
  ;; run: call_sum.load64(-2401053092612145149, 4, 81) == 7476003362260155862
  ;; run: call_sum.load64(-2401053088317177857, 32, 81) == 1110349627502896510
  ;; run: call_sum.load64(-2401053092612145152, -2, 81) traps: out of bounds memory access
  (func (export "call_sum.indexed") (param i64 i32 i32) (result i32) (i32.load16_u (i32.add (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1)) (local.get 2))))
  ;; run: call_sum.indexed(-2401053092612145149, 4, 41) == 1117
  ;; run: call_sum.indexed(-2401053092612145149, 4, 0) == 17822
  ;; run: call_sum.indexed(-2401053088317177857, 32, 17) == 1117
  ;; run: call_sum.indexed(-2401053088317177857, 32, 0) == 60742
  ;; run: call_sum.indexed(-2401053092612145152, -2, 50) == 1117
  ;; run: call_sum.indexed(-2401053092612145152, -2, 0) traps: out of bounds memory access
  (func (export "call_sum.scaled") (param i64 i32 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1)) (i32.const 2)))))
  ;; run: call_sum.scaled(-2401053092612145149, 4, 36) == -1038388019
  ;; run: call_sum.scaled(-2401053088317177857, 32, -60) == -1038388019
  ;; run: call_sum.scaled(-2401053092612145152, -2, 72) == -1038388019
  (func (export "call_sum.extend_u") (param i64 i32 i32) (result i64) (i64.extend_i32_u (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1))))
  ;; run: call_sum.extend_u(-2401053092612145149, 4, 81) == 7
  ;; run: call_sum.extend_u(-2401053088317177857, 32, 81) == 31
  ;; run: call_sum.extend_u(-2401053092612145152, -2, 81) == 4294967294
  (func (export "call_sum.extend_s") (param i64 i32 i32) (result i64) (i64.extend_i32_s (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1))))
  ;; run: call_sum.extend_s(-2401053092612145149, 4, 81) == 7
  ;; run: call_sum.extend_s(-2401053088317177857, 32, 81) == 31
  ;; run: call_sum.extend_s(-2401053092612145152, -2, 81) == -2
  (func (export "call_sum.add64") (param i64 i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1)))))
  ;; run: call_sum.add64(-2401053092612145149, 4, 81) == 88
  ;; run: call_sum.add64(-2401053088317177857, 32, 81) == 112
  ;; run: call_sum.add64(-2401053092612145152, -2, 81) == 4294967375
  (func (export "call_sum.shl64") (param i64 i32 i32) (result i64) (i64.shl (i64.extend_i32_u (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1))) (i64.const 3)))
  ;; run: call_sum.shl64(-2401053092612145149, 4, 81) == 56
  ;; run: call_sum.shl64(-2401053088317177857, 32, 81) == 248
  ;; run: call_sum.shl64(-2401053092612145152, -2, 81) == 34359738352
  (func (export "call_sum.mul64") (param i64 i32 i32) (result i64) (i64.mul (i64.extend_i32_u (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1))) (i64.extend_i32_u (local.get 2))))
  ;; run: call_sum.mul64(-2401053092612145149, 4, 81) == 567
  ;; run: call_sum.mul64(-2401053088317177857, 32, 81) == 2511
  ;; run: call_sum.mul64(-2401053092612145152, -2, 81) == 347892350814
  (func (export "call_sum.less64") (param i64 i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1))) (i64.extend_i32_u (local.get 2))))
  ;; run: call_sum.less64(-2401053092612145149, 4, 81) == 1
  ;; run: call_sum.less64(-2401053088317177857, 32, 81) == 1
  ;; run: call_sum.less64(-2401053092612145152, -2, 81) == 0
  (func (export "call_sum.equal64") (param i64 i32 i32) (result i32) (i64.eq (i64.extend_i32_u (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1))) (i64.const 0xfffffff8)))
  ;; run: call_sum.equal64(-2401053092612145149, 4, 81) == 0
  ;; run: call_sum.equal64(-2401053088317177857, 32, 81) == 0
  ;; run: call_sum.equal64(-2401053092612145152, -2, 81) == 0
  (func (export "call_sum.less_s") (param i64 i32 i32) (result i32) (i32.lt_s (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1)) (local.get 2)))
  ;; run: call_sum.less_s(-2401053092612145149, 4, 81) == 1
  ;; run: call_sum.less_s(-2401053088317177857, 32, 81) == 1
  ;; run: call_sum.less_s(-2401053092612145152, -2, 81) == 1
  (func (export "call_sum.convert") (param i64 i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1)))))
  ;; run: call_sum.convert(-2401053092612145149, 4, 81) == 7
  ;; run: call_sum.convert(-2401053088317177857, 32, 81) == 31
  ;; run: call_sum.convert(-2401053092612145152, -2, 81) == 0x1.fffffffcp+31
  (func (export "call_sum.divide") (param i64 i32 i32) (result i32) (i32.div_u (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1)) (i32.const 3)))
  ;; run: call_sum.divide(-2401053092612145149, 4, 81) == 2
  ;; run: call_sum.divide(-2401053088317177857, 32, 81) == 10
  ;; run: call_sum.divide(-2401053092612145152, -2, 81) == 1431655764
  (func (export "call_sum.table") (param i64 i32 i32) (result i32) (ref.is_null (table.get $refs (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1)))))
  ;; run: call_sum.table(-2401053092612145149, 4, 81) == 1
  ;; run: call_sum.table(-2401053088317177857, 32, 81) == 1
  ;; run: call_sum.table(-2401053092612145152, -2, 81) traps: undefined element: out of bounds table access
  (func (export "call_sum.bulk") (param i64 i32 i32) (memory.copy (i32.const 0) (i32.const 0) (call $sum (i32.wrap_i64 (local.get 0)) (local.get 1))))
  ;; run: call_sum.bulk(-2401053092612145149, 4, 81)
  ;; run: call_sum.bulk(-2401053088317177857, 32, 81)
  ;; run: call_sum.bulk(-2401053092612145152, -2, 81) traps: out of bounds memory access
  (func (export "load.load8") (param i32 i32) (result i32) (i32.load8_u (i32.load (local.get 0))))
  ;; run: load.load8(0, 81) traps: out of bounds memory access
  ;; run: load.load8(100, 81) traps: out of bounds memory access
  ;; run: load.load8(65000, 81) traps: out of bounds memory access
  (func (export "load.load64") (param i32 i32) (result i64) (i64.load offset=8 (i32.load (local.get 0))))
  ;; run: load.load64(0, 81) traps: out of bounds memory access
  ;; run: load.load64(100, 81) traps: out of bounds memory access
  ;; run: load.load64(65000, 81) traps: out of bounds memory access
  (func (export "load.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (i32.load (local.get 0)) (local.get 1))))
  ;; run: load.indexed(0, -39564253) == 1117
  ;; run: load.indexed(0, 0) traps: out of bounds memory access
  ;; run: load.indexed(100, -1050144793) == 1117
  ;; run: load.indexed(100, 0) traps: out of bounds memory access
  ;; run: load.indexed(65000, -1471154482) == 1117
  ;; run: load.indexed(65000, 0) traps: out of bounds memory access
  (func (export "load.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.load (local.get 0)) (i32.const 2)))))
  ;; run: load.scaled(0, -158257140) == -1038388019
  ;; run: load.scaled(100, 94387996) == -1038388019
  ;; run: load.scaled(65000, -1589650760) == -1038388019
  (func (export "load.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (i32.load (local.get 0))))
  ;; run: load.extend_u(0, 81) == 39564301
  ;; run: load.extend_u(100, 81) == 1050144841
  ;; run: load.extend_u(65000, 81) == 1471154530
  (func (export "load.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (i32.load (local.get 0))))
  ;; run: load.extend_s(0, 81) == 39564301
  ;; run: load.extend_s(100, 81) == 1050144841
  ;; run: load.extend_s(65000, 81) == 1471154530
  (func (export "load.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.load (local.get 0)))))
  ;; run: load.add64(0, 81) == 39564382
  ;; run: load.add64(100, 81) == 1050144922
  ;; run: load.add64(65000, 81) == 1471154611
  (func (export "load.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.load (local.get 0))) (i64.const 3)))
  ;; run: load.shl64(0, 81) == 316514408
  ;; run: load.shl64(100, 81) == 8401158728
  ;; run: load.shl64(65000, 81) == 11769236240
  (func (export "load.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.load (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: load.mul64(0, 81) == 3204708381
  ;; run: load.mul64(100, 81) == 85061732121
  ;; run: load.mul64(65000, 81) == 119163516930
  (func (export "load.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.load (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: load.less64(0, 81) == 0
  ;; run: load.less64(100, 81) == 0
  ;; run: load.less64(65000, 81) == 0
  (func (export "load.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.load (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: load.equal64(0, 81) == 0
  ;; run: load.equal64(100, 81) == 0
  ;; run: load.equal64(65000, 81) == 0
  (func (export "load.less_s") (param i32 i32) (result i32) (i32.lt_s (i32.load (local.get 0)) (local.get 1)))
  ;; run: load.less_s(0, 81) == 0
  ;; run: load.less_s(100, 81) == 0
  ;; run: load.less_s(65000, 81) == 0
  (func (export "load.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.load (local.get 0)))))
  ;; run: load.convert(0, 81) == 0x1.2dda068p+25
  ;; run: load.convert(100, 81) == 0x1.f4bf8248p+29
  ;; run: load.convert(65000, 81) == 0x1.5ec02588p+30
  (func (export "load.divide") (param i32 i32) (result i32) (i32.div_u (i32.load (local.get 0)) (i32.const 3)))
  ;; run: load.divide(0, 81) == 13188100
  ;; run: load.divide(100, 81) == 350048280
  ;; run: load.divide(65000, 81) == 490384843
  (func (export "load.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (i32.load (local.get 0)))))
  ;; run: load.table(0, 81) traps: undefined element: out of bounds table access
  ;; run: load.table(100, 81) traps: undefined element: out of bounds table access
  ;; run: load.table(65000, 81) traps: undefined element: out of bounds table access
  (func (export "load.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.load (local.get 0))))
  ;; run: load.bulk(0, 81) traps: out of bounds memory access
  ;; run: load.bulk(100, 81) traps: out of bounds memory access
  ;; run: load.bulk(65000, 81) traps: out of bounds memory access
)
