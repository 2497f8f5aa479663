;; test: run
;; The i32 of shl_by, shr_s, not, rotl, computed from values with other bits above:
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
  (func (export "shl_by.load8") (param i32 i32 i32) (result i32) (i32.load8_u (i32.shl (local.get 0) (local.get 1))))
  ;; run: shl_by.load8(-1, 31, 81) traps: out of bounds memory access
  ;; run: shl_by.load8(-268435449, 36, 81) == 29
  ;; run: shl_by.load8(-1, 65, 81) traps: out of bounds memory access
  (func (export "shl_by.load64") (param i32 i32 i32) (result i64) (i64.load offset=8 (i32.shl (local.get 0) (local.get 1))))
  ;; run: shl_by.load64(-1, 31, 81) traps: out of bounds memory access
  ;; run: shl_by.load64(-268435449, 36, 81) == -1855596359346553771
  ;; run: shl_by.load64(-1, 65, 81) traps: out of bounds memory access
  (func (export "shl_by.indexed") (param i32 i32 i32) (result i32) (i32.load16_u (i32.add (i32.shl (local.get 0) (local.get 1)) (local.get 2))))
  ;; run: shl_by.indexed(-1, 31, -2147483600) == 1117
  ;; run: shl_by.indexed(-1, 31, 0) traps: out of bounds memory access
  ;; run: shl_by.indexed(-268435449, 36, -64) == 1117
  ;; run: shl_by.indexed(-268435449, 36, 0) == 50205
  ;; run: shl_by.indexed(-1, 65, 50) == 1117
  ;; run: shl_by.indexed(-1, 65, 0) traps: out of bounds memory access
  (func (export "shl_by.scaled") (param i32 i32 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (i32.shl (local.get 0) (local.get 1)) (i32.const 2)))))
  ;; run: shl_by.scaled(-1, 31, 64) == -1038388019
  ;; run: shl_by.scaled(-268435449, 36, -384) == -1038388019
  ;; run: shl_by.scaled(-1, 65, 72) == -1038388019
  (func (export "shl_by.extend_u") (param i32 i32 i32) (result i64) (i64.extend_i32_u (i32.shl (local.get 0) (local.get 1))))
  ;; run: shl_by.extend_u(-1, 31, 81) == 2147483648
  ;; run: shl_by.extend_u(-268435449, 36, 81) == 112
  ;; run: shl_by.extend_u(-1, 65, 81) == 4294967294
  (func (export "shl_by.extend_s") (param i32 i32 i32) (result i64) (i64.extend_i32_s (i32.shl (local.get 0) (local.get 1))))
  ;; run: shl_by.extend_s(-1, 31, 81) == -2147483648
  ;; run: shl_by.extend_s(-268435449, 36, 81) == 112
  ;; run: shl_by.extend_s(-1, 65, 81) == -2
  (func (export "shl_by.add64") (param i32 i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (i32.shl (local.get 0) (local.get 1)))))
  ;; run: shl_by.add64(-1, 31, 81) == 2147483729
  ;; run: shl_by.add64(-268435449, 36, 81) == 193
  ;; run: shl_by.add64(-1, 65, 81) == 4294967375
  (func (export "shl_by.shl64") (param i32 i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.shl (local.get 0) (local.get 1))) (i64.const 3)))
  ;; run: shl_by.shl64(-1, 31, 81) == 17179869184
  ;; run: shl_by.shl64(-268435449, 36, 81) == 896
  ;; run: shl_by.shl64(-1, 65, 81) == 34359738352
  (func (export "shl_by.mul64") (param i32 i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.shl (local.get 0) (local.get 1))) (i64.extend_i32_u (local.get 2))))
  ;; run: shl_by.mul64(-1, 31, 81) == 173946175488
  ;; run: shl_by.mul64(-268435449, 36, 81) == 9072
  ;; run: shl_by.mul64(-1, 65, 81) == 347892350814
  (func (export "shl_by.less64") (param i32 i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.shl (local.get 0) (local.get 1))) (i64.extend_i32_u (local.get 2))))
  ;; run: shl_by.less64(-1, 31, 81) == 0
  ;; run: shl_by.less64(-268435449, 36, 81) == 0
  ;; run: shl_by.less64(-1, 65, 81) == 0
  (func (export "shl_by.equal64") (param i32 i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.shl (local.get 0) (local.get 1))) (i64.const 0xfffffff8)))
  ;; run: shl_by.equal64(-1, 31, 81) == 0
  ;; run: shl_by.equal64(-268435449, 36, 81) == 0
  ;; run: shl_by.equal64(-1, 65, 81) == 0
  (func (export "shl_by.less_s") (param i32 i32 i32) (result i32) (i32.lt_s (i32.shl (local.get 0) (local.get 1)) (local.get 2)))
  ;; run: shl_by.less_s(-1, 31, 81) == 1
  ;; run: shl_by.less_s(-268435449, 36, 81) == 0
  ;; run: shl_by.less_s(-1, 65, 81) == 1
  (func (export "shl_by.convert") (param i32 i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.shl (local.get 0) (local.get 1)))))
  ;; run: shl_by.convert(-1, 31, 81) == 0x1p+31
  ;; run: shl_by.convert(-268435449, 36, 81) == 112
  ;; run: shl_by.convert(-1, 65, 81) == 0x1.fffffffcp+31
  (func (export "shl_by.divide") (param i32 i32 i32) (result i32) (i32.div_u (i32.shl (local.get 0) (local.get 1)) (i32.const 3)))
  ;; run: shl_by.divide(-1, 31, 81) == 715827882
  ;; run: shl_by.divide(-268435449, 36, 81) == 37
  ;; run: shl_by.divide(-1, 65, 81) == 1431655764
  (func (export "shl_by.table") (param i32 i32 i32) (result i32) (ref.is_null (table.get $refs (i32.shl (local.get 0) (local.get 1)))))
  ;; run: shl_by.table(-1, 31, 81) traps: undefined element: out of bounds table access
  ;; run: shl_by.table(-268435449, 36, 81) == 1
  ;; run: shl_by.table(-1, 65, 81) traps: undefined element: out of bounds table access
  (func (export "shl_by.bulk") (param i32 i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.shl (local.get 0) (local.get 1))))
  ;; run: shl_by.bulk(-1, 31, 81) traps: out of bounds memory access
  ;; run: shl_by.bulk(-268435449, 36, 81)
  ;; run: shl_by.bulk(-1, 65, 81) traps: out of bounds memory access
  (func (export "shr_s.load8") (param i32 i32) (result i32) (i32.load8_u (i32.shr_s (local.get 0) (i32.const 3))))
  ;; run: shr_s.load8(819, 81) == 151
  ;; run: shr_s.load8(-1, 81) traps: out of bounds memory access
  ;; run: shr_s.load8(-2147483648, 81) traps: out of bounds memory access
  (func (export "shr_s.load64") (param i32 i32) (result i64) (i64.load offset=8 (i32.shr_s (local.get 0) (i32.const 3))))
  ;; run: shr_s.load64(819, 81) == 6969622152393619151
  ;; run: shr_s.load64(-1, 81) traps: out of bounds memory access
  ;; run: shr_s.load64(-2147483648, 81) traps: out of bounds memory access
  (func (export "shr_s.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (i32.shr_s (local.get 0) (i32.const 3)) (local.get 1))))
  ;; run: shr_s.indexed(819, -54) == 1117
  ;; run: shr_s.indexed(819, 0) == 16023
  ;; run: shr_s.indexed(-1, 49) == 1117
  ;; run: shr_s.indexed(-1, 0) traps: out of bounds memory access
  ;; run: shr_s.indexed(-2147483648, 268435504) == 1117
  ;; run: shr_s.indexed(-2147483648, 0) traps: out of bounds memory access
  (func (export "shr_s.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.shr_s (local.get 0) (i32.const 3)) (i32.const 2)))))
  ;; run: shr_s.scaled(819, -344) == -1038388019
  ;; run: shr_s.scaled(-1, 68) == -1038388019
  ;; run: shr_s.scaled(-2147483648, 1073741888) == -1038388019
  (func (export "shr_s.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (i32.shr_s (local.get 0) (i32.const 3))))
  ;; run: shr_s.extend_u(819, 81) == 102
  ;; run: shr_s.extend_u(-1, 81) == 4294967295
  ;; run: shr_s.extend_u(-2147483648, 81) == 4026531840
  (func (export "shr_s.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (i32.shr_s (local.get 0) (i32.const 3))))
  ;; run: shr_s.extend_s(819, 81) == 102
  ;; run: shr_s.extend_s(-1, 81) == -1
  ;; run: shr_s.extend_s(-2147483648, 81) == -268435456
  (func (export "shr_s.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.shr_s (local.get 0) (i32.const 3)))))
  ;; run: shr_s.add64(819, 81) == 183
  ;; run: shr_s.add64(-1, 81) == 4294967376
  ;; run: shr_s.add64(-2147483648, 81) == 4026531921
  (func (export "shr_s.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.shr_s (local.get 0) (i32.const 3))) (i64.const 3)))
  ;; run: shr_s.shl64(819, 81) == 816
  ;; run: shr_s.shl64(-1, 81) == 34359738360
  ;; run: shr_s.shl64(-2147483648, 81) == 32212254720
  (func (export "shr_s.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.shr_s (local.get 0) (i32.const 3))) (i64.extend_i32_u (local.get 1))))
  ;; run: shr_s.mul64(819, 81) == 8262
  ;; run: shr_s.mul64(-1, 81) == 347892350895
  ;; run: shr_s.mul64(-2147483648, 81) == 326149079040
  (func (export "shr_s.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.shr_s (local.get 0) (i32.const 3))) (i64.extend_i32_u (local.get 1))))
  ;; run: shr_s.less64(819, 81) == 0
  ;; run: shr_s.less64(-1, 81) == 0
  ;; run: shr_s.less64(-2147483648, 81) == 0
  (func (export "shr_s.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.shr_s (local.get 0) (i32.const 3))) (i64.const 0xfffffff8)))
  ;; run: shr_s.equal64(819, 81) == 0
  ;; run: shr_s.equal64(-1, 81) == 0
  ;; run: shr_s.equal64(-2147483648, 81) == 0
  (func (export "shr_s.less_s") (param i32 i32) (result i32) (i32.lt_s (i32.shr_s (local.get 0) (i32.const 3)) (local.get 1)))
  ;; run: shr_s.less_s(819, 81) == 0
  ;; run: shr_s.less_s(-1, 81) == 1
  ;; run: shr_s.less_s(-2147483648, 81) == 1
  (func (export "shr_s.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.shr_s (local.get 0) (i32.const 3)))))
  ;; run: shr_s.convert(819, 81) == 102
  ;; run: shr_s.convert(-1, 81) == 0x1.fffffffep+31
  ;; run: shr_s.convert(-2147483648, 81) == 0x1.ep+31
  (func (export "shr_s.divide") (param i32 i32) (result i32) (i32.div_u (i32.shr_s (local.get 0) (i32.const 3)) (i32.const 3)))
  ;; run: shr_s.divide(819, 81) == 34
  ;; run: shr_s.divide(-1, 81) == 1431655765
  ;; run: shr_s.divide(-2147483648, 81) == 1342177280
  (func (export "shr_s.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (i32.shr_s (local.get 0) (i32.const 3)))))
  ;; run: shr_s.table(819, 81) == 1
  ;; run: shr_s.table(-1, 81) traps: undefined element: out of bounds table access
  ;; run: shr_s.table(-2147483648, 81) traps: undefined element: out of bounds table access
  (func (export "shr_s.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.shr_s (local.get 0) (i32.const 3))))
  ;; run: shr_s.bulk(819, 81)
  ;; run: shr_s.bulk(-1, 81) traps: out of bounds memory access
  ;; run: shr_s.bulk(-2147483648, 81) traps: out of bounds memory access
  (func (export "not.load8") (param i32 i32) (result i32) (i32.load8_u (i32.xor (local.get 0) (i32.const -1))))
  ;; run: not.load8(-85, 81) == 217
  ;; run: not.load8(5, 81) traps: out of bounds memory access
  ;; run: not.load8(2147483647, 81) traps: out of bounds memory access
  (func (export "not.load64") (param i32 i32) (result i64) (i64.load offset=8 (i32.xor (local.get 0) (i32.const -1))))
  ;; run: not.load64(-85, 81) == -6702670518297839599
  ;; run: not.load64(5, 81) traps: out of bounds memory access
  ;; run: not.load64(2147483647, 81) traps: out of bounds memory access
  (func (export "not.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (i32.xor (local.get 0) (i32.const -1)) (local.get 1))))
  ;; run: not.indexed(-85, -36) == 1117
  ;; run: not.indexed(-85, 0) == 32985
  ;; run: not.indexed(5, 54) == 1117
  ;; run: not.indexed(5, 0) traps: out of bounds memory access
  ;; run: not.indexed(2147483647, -2147483600) == 1117
  ;; run: not.indexed(2147483647, 0) traps: out of bounds memory access
  (func (export "not.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.xor (local.get 0) (i32.const -1)) (i32.const 2)))))
  ;; run: not.scaled(-85, -272) == -1038388019
  ;; run: not.scaled(5, 88) == -1038388019
  ;; run: not.scaled(2147483647, 64) == -1038388019
  (func (export "not.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (i32.xor (local.get 0) (i32.const -1))))
  ;; run: not.extend_u(-85, 81) == 84
  ;; run: not.extend_u(5, 81) == 4294967290
  ;; run: not.extend_u(2147483647, 81) == 2147483648
  (func (export "not.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (i32.xor (local.get 0) (i32.const -1))))
  ;; run: not.extend_s(-85, 81) == 84
  ;; run: not.extend_s(5, 81) == -6
  ;; run: not.extend_s(2147483647, 81) == -2147483648
  (func (export "not.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.xor (local.get 0) (i32.const -1)))))
  ;; run: not.add64(-85, 81) == 165
  ;; run: not.add64(5, 81) == 4294967371
  ;; run: not.add64(2147483647, 81) == 2147483729
  (func (export "not.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.xor (local.get 0) (i32.const -1))) (i64.const 3)))
  ;; run: not.shl64(-85, 81) == 672
  ;; run: not.shl64(5, 81) == 34359738320
  ;; run: not.shl64(2147483647, 81) == 17179869184
  (func (export "not.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.xor (local.get 0) (i32.const -1))) (i64.extend_i32_u (local.get 1))))
  ;; run: not.mul64(-85, 81) == 6804
  ;; run: not.mul64(5, 81) == 347892350490
  ;; run: not.mul64(2147483647, 81) == 173946175488
  (func (export "not.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.xor (local.get 0) (i32.const -1))) (i64.extend_i32_u (local.get 1))))
  ;; run: not.less64(-85, 81) == 0
  ;; run: not.less64(5, 81) == 0
  ;; run: not.less64(2147483647, 81) == 0
  (func (export "not.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.xor (local.get 0) (i32.const -1))) (i64.const 0xfffffff8)))
  ;; run: not.equal64(-85, 81) == 0
  ;; run: not.equal64(5, 81) == 0
  ;; run: not.equal64(2147483647, 81) == 0
  (func (export "not.less_s") (param i32 i32) (result i32) (i32.lt_s (i32.xor (local.get 0) (i32.const -1)) (local.get 1)))
  ;; run: not.less_s(-85, 81) == 0
  ;; run: not.less_s(5, 81) == 1
  ;; run: not.less_s(2147483647, 81) == 1
  (func (export "not.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.xor (local.get 0) (i32.const -1)))))
  ;; run: not.convert(-85, 81) == 84
  ;; run: not.convert(5, 81) == 0x1.fffffff4p+31
  ;; run: not.convert(2147483647, 81) == 0x1p+31
  (func (export "not.divide") (param i32 i32) (result i32) (i32.div_u (i32.xor (local.get 0) (i32.const -1)) (i32.const 3)))
  ;; run: not.divide(-85, 81) == 28
  ;; run: not.divide(5, 81) == 1431655763
  ;; run: not.divide(2147483647, 81) == 715827882
  (func (export "not.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (i32.xor (local.get 0) (i32.const -1)))))
  ;; run: not.table(-85, 81) == 1
  ;; run: not.table(5, 81) traps: undefined element: out of bounds table access
  ;; run: not.table(2147483647, 81) traps: undefined element: out of bounds table access
  (func (export "not.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.xor (local.get 0) (i32.const -1))))
  ;; run: not.bulk(-85, 81)
  ;; run: not.bulk(5, 81) traps: out of bounds memory access
  ;; run: not.bulk(2147483647, 81) traps: out of bounds memory access
  (func (export "rotl.load8") (param i32 i32) (result i32) (i32.load8_u (i32.rotl (local.get 0) (i32.const 9))))
  ;; run: rotl.load8(679477248, 81) == 228
  ;; run: rotl.load8(-2, 81) traps: out of bounds memory access
  ;; run: rotl.load8(8388607, 81) traps: out of bounds memory access
  (func (export "rotl.load64") (param i32 i32) (result i64) (i64.load offset=8 (i32.rotl (local.get 0) (i32.const 9))))
  ;; run: rotl.load64(679477248, 81) == -5978986211116924132
  ;; run: rotl.load64(-2, 81) traps: out of bounds memory access
  ;; run: rotl.load64(8388607, 81) traps: out of bounds memory access
  (func (export "rotl.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (i32.rotl (local.get 0) (i32.const 9)) (local.get 1))))
  ;; run: rotl.indexed(679477248, -33) == 1117
  ;; run: rotl.indexed(679477248, 0) == 35812
  ;; run: rotl.indexed(-2, 561) == 1117
  ;; run: rotl.indexed(-2, 0) traps: out of bounds memory access
  ;; run: rotl.indexed(8388607, 560) == 1117
  ;; run: rotl.indexed(8388607, 0) traps: out of bounds memory access
  (func (export "rotl.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.rotl (local.get 0) (i32.const 9)) (i32.const 2)))))
  ;; run: rotl.scaled(679477248, -260) == -1038388019
  ;; run: rotl.scaled(-2, 2116) == -1038388019
  ;; run: rotl.scaled(8388607, 2112) == -1038388019
  (func (export "rotl.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (i32.rotl (local.get 0) (i32.const 9))))
  ;; run: rotl.extend_u(679477248, 81) == 81
  ;; run: rotl.extend_u(-2, 81) == 4294966783
  ;; run: rotl.extend_u(8388607, 81) == 4294966784
  (func (export "rotl.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (i32.rotl (local.get 0) (i32.const 9))))
  ;; run: rotl.extend_s(679477248, 81) == 81
  ;; run: rotl.extend_s(-2, 81) == -513
  ;; run: rotl.extend_s(8388607, 81) == -512
  (func (export "rotl.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.rotl (local.get 0) (i32.const 9)))))
  ;; run: rotl.add64(679477248, 81) == 162
  ;; run: rotl.add64(-2, 81) == 4294966864
  ;; run: rotl.add64(8388607, 81) == 4294966865
  (func (export "rotl.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.rotl (local.get 0) (i32.const 9))) (i64.const 3)))
  ;; run: rotl.shl64(679477248, 81) == 648
  ;; run: rotl.shl64(-2, 81) == 34359734264
  ;; run: rotl.shl64(8388607, 81) == 34359734272
  (func (export "rotl.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.rotl (local.get 0) (i32.const 9))) (i64.extend_i32_u (local.get 1))))
  ;; run: rotl.mul64(679477248, 81) == 6561
  ;; run: rotl.mul64(-2, 81) == 347892309423
  ;; run: rotl.mul64(8388607, 81) == 347892309504
  (func (export "rotl.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.rotl (local.get 0) (i32.const 9))) (i64.extend_i32_u (local.get 1))))
  ;; run: rotl.less64(679477248, 81) == 0
  ;; run: rotl.less64(-2, 81) == 0
  ;; run: rotl.less64(8388607, 81) == 0
  (func (export "rotl.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.rotl (local.get 0) (i32.const 9))) (i64.const 0xfffffff8)))
  ;; run: rotl.equal64(679477248, 81) == 0
  ;; run: rotl.equal64(-2, 81) == 0
  ;; run: rotl.equal64(8388607, 81) == 0
  (func (export "rotl.less_s") (param i32 i32) (result i32) (i32.lt_s (i32.rotl (local.get 0) (i32.const 9)) (local.get 1)))
  ;; run: rotl.less_s(679477248, 81) == 0
  ;; run: rotl.less_s(-2, 81) == 1
  ;; run: rotl.less_s(8388607, 81) == 1
  (func (export "rotl.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.rotl (local.get 0) (i32.const 9)))))
  ;; run: rotl.convert(679477248, 81) == 81
  ;; run: rotl.convert(-2, 81) == 0x1.fffffbfep+31
  ;; run: rotl.convert(8388607, 81) == 0x1.fffffcp+31
  (func (export "rotl.divide") (param i32 i32) (result i32) (i32.div_u (i32.rotl (local.get 0) (i32.const 9)) (i32.const 3)))
  ;; run: rotl.divide(679477248, 81) == 27
  ;; run: rotl.divide(-2, 81) == 1431655594
  ;; run: rotl.divide(8388607, 81) == 1431655594
  (func (export "rotl.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (i32.rotl (local.get 0) (i32.const 9)))))
  ;; run: rotl.table(679477248, 81) == 1
  ;; run: rotl.table(-2, 81) traps: undefined element: out of bounds table access
  ;; run: rotl.table(8388607, 81) traps: undefined element: out of bounds table access
  (func (export "rotl.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.rotl (local.get 0) (i32.const 9))))
  ;; run: rotl.bulk(679477248, 81)
  ;; run: rotl.bulk(-2, 81) traps: out of bounds memory access
  ;; run: rotl.bulk(8388607, 81) traps: out of bounds memory access
)
