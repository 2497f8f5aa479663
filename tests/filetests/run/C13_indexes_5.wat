;; test: run
;; The i32 of neg, mul, madd, shl, computed from values with other bits above:
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
  (func (export "neg.load8") (param i32 i32) (result i32) (i32.load8_u (i32.sub (i32.const 0) (local.get 0))))
  ;; run: neg.load8(-97, 81) == 84
  ;; run: neg.load8(1, 81) traps: out of bounds memory access
  ;; run: neg.load8(-2147483648, 81) traps: out of bounds memory access
  (func (export "neg.load64") (param i32 i32) (result i64) (i64.load offset=8 (i32.sub (i32.const 0) (local.get 0))))
  ;; run: neg.load64(-97, 81) == 2123112047235969932
  ;; run: neg.load64(1, 81) traps: out of bounds memory access
  ;; run: neg.load64(-2147483648, 81) traps: out of bounds memory access
  (func (export "neg.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (i32.sub (i32.const 0) (local.get 0)) (local.get 1))))
  ;; run: neg.indexed(-97, -49) == 1117
  ;; run: neg.indexed(-97, 0) == 64340
  ;; run: neg.indexed(1, 49) == 1117
  ;; run: neg.indexed(1, 0) traps: out of bounds memory access
  ;; run: neg.indexed(-2147483648, -2147483600) == 1117
  ;; run: neg.indexed(-2147483648, 0) traps: out of bounds memory access
  (func (export "neg.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.sub (i32.const 0) (local.get 0)) (i32.const 2)))))
  ;; run: neg.scaled(-97, -324) == -1038388019
  ;; run: neg.scaled(1, 68) == -1038388019
  ;; run: neg.scaled(-2147483648, 64) == -1038388019
  (func (export "neg.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (i32.sub (i32.const 0) (local.get 0))))
  ;; run: neg.extend_u(-97, 81) == 97
  ;; run: neg.extend_u(1, 81) == 4294967295
  ;; run: neg.extend_u(-2147483648, 81) == 2147483648
  (func (export "neg.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (i32.sub (i32.const 0) (local.get 0))))
  ;; run: neg.extend_s(-97, 81) == 97
  ;; run: neg.extend_s(1, 81) == -1
  ;; run: neg.extend_s(-2147483648, 81) == -2147483648
  (func (export "neg.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.sub (i32.const 0) (local.get 0)))))
  ;; run: neg.add64(-97, 81) == 178
  ;; run: neg.add64(1, 81) == 4294967376
  ;; run: neg.add64(-2147483648, 81) == 2147483729
  (func (export "neg.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.sub (i32.const 0) (local.get 0))) (i64.const 3)))
  ;; run: neg.shl64(-97, 81) == 776
  ;; run: neg.shl64(1, 81) == 34359738360
  ;; run: neg.shl64(-2147483648, 81) == 17179869184
  (func (export "neg.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.sub (i32.const 0) (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: neg.mul64(-97, 81) == 7857
  ;; run: neg.mul64(1, 81) == 347892350895
  ;; run: neg.mul64(-2147483648, 81) == 173946175488
  (func (export "neg.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.sub (i32.const 0) (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: neg.less64(-97, 81) == 0
  ;; run: neg.less64(1, 81) == 0
  ;; run: neg.less64(-2147483648, 81) == 0
  (func (export "neg.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.sub (i32.const 0) (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: neg.equal64(-97, 81) == 0
  ;; run: neg.equal64(1, 81) == 0
  ;; run: neg.equal64(-2147483648, 81) == 0
  (func (export "neg.less_s") (param i32 i32) (result i32) (i32.lt_s (i32.sub (i32.const 0) (local.get 0)) (local.get 1)))
  ;; run: neg.less_s(-97, 81) == 0
  ;; run: neg.less_s(1, 81) == 1
  ;; run: neg.less_s(-2147483648, 81) == 1
  (func (export "neg.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.sub (i32.const 0) (local.get 0)))))
  ;; run: neg.convert(-97, 81) == 97
  ;; run: neg.convert(1, 81) == 0x1.fffffffep+31
  ;; run: neg.convert(-2147483648, 81) == 0x1p+31
  (func (export "neg.divide") (param i32 i32) (result i32) (i32.div_u (i32.sub (i32.const 0) (local.get 0)) (i32.const 3)))
  ;; run: neg.divide(-97, 81) == 32
  ;; run: neg.divide(1, 81) == 1431655765
  ;; run: neg.divide(-2147483648, 81) == 715827882
  (func (export "neg.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (i32.sub (i32.const 0) (local.get 0)))))
  ;; run: neg.table(-97, 81) == 1
  ;; run: neg.table(1, 81) traps: undefined element: out of bounds table access
  ;; run: neg.table(-2147483648, 81) traps: undefined element: out of bounds table access
  (func (export "neg.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.sub (i32.const 0) (local.get 0))))
  ;; run: neg.bulk(-97, 81)
  ;; run: neg.bulk(1, 81) traps: out of bounds memory access
  ;; run: neg.bulk(-2147483648, 81) traps: out of bounds memory access
  (func (export "mul.load8") (param i32 i32 i32) (result i32) (i32.load8_u (i32.mul (local.get 0) (local.get 1))))
  ;; run: mul.load8(65537, 65569, 81) traps: out of bounds memory access
  ;; run: mul.load8(-1, 1, 81) traps: out of bounds memory access
  ;; run: mul.load8(-3, -21, 81) == 38
  (func (export "mul.load64") (param i32 i32 i32) (result i64) (i64.load offset=8 (i32.mul (local.get 0) (local.get 1))))
  ;; run: mul.load64(65537, 65569, 81) traps: out of bounds memory access
  ;; run: mul.load64(-1, 1, 81) traps: out of bounds memory access
  ;; run: mul.load64(-3, -21, 81) == -1204534803803929250
  (func (export "mul.indexed") (param i32 i32 i32) (result i32) (i32.load16_u (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 2))))
  ;; run: mul.indexed(65537, 65569, -2228209) == 1117
  ;; run: mul.indexed(65537, 65569, 0) traps: out of bounds memory access
  ;; run: mul.indexed(-1, 1, 49) == 1117
  ;; run: mul.indexed(-1, 1, 0) traps: out of bounds memory access
  ;; run: mul.indexed(-3, -21, -15) == 1117
  ;; run: mul.indexed(-3, -21, 0) == 52518
  (func (export "mul.scaled") (param i32 i32 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (i32.mul (local.get 0) (local.get 1)) (i32.const 2)))))
  ;; run: mul.scaled(65537, 65569, -8912964) == -1038388019
  ;; run: mul.scaled(-1, 1, 68) == -1038388019
  ;; run: mul.scaled(-3, -21, -188) == -1038388019
  (func (export "mul.extend_u") (param i32 i32 i32) (result i64) (i64.extend_i32_u (i32.mul (local.get 0) (local.get 1))))
  ;; run: mul.extend_u(65537, 65569, 81) == 2228257
  ;; run: mul.extend_u(-1, 1, 81) == 4294967295
  ;; run: mul.extend_u(-3, -21, 81) == 63
  (func (export "mul.extend_s") (param i32 i32 i32) (result i64) (i64.extend_i32_s (i32.mul (local.get 0) (local.get 1))))
  ;; run: mul.extend_s(65537, 65569, 81) == 2228257
  ;; run: mul.extend_s(-1, 1, 81) == -1
  ;; run: mul.extend_s(-3, -21, 81) == 63
  (func (export "mul.add64") (param i32 i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (i32.mul (local.get 0) (local.get 1)))))
  ;; run: mul.add64(65537, 65569, 81) == 2228338
  ;; run: mul.add64(-1, 1, 81) == 4294967376
  ;; run: mul.add64(-3, -21, 81) == 144
  (func (export "mul.shl64") (param i32 i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.mul (local.get 0) (local.get 1))) (i64.const 3)))
  ;; run: mul.shl64(65537, 65569, 81) == 17826056
  ;; run: mul.shl64(-1, 1, 81) == 34359738360
  ;; run: mul.shl64(-3, -21, 81) == 504
  (func (export "mul.mul64") (param i32 i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.mul (local.get 0) (local.get 1))) (i64.extend_i32_u (local.get 2))))
  ;; run: mul.mul64(65537, 65569, 81) == 180488817
  ;; run: mul.mul64(-1, 1, 81) == 347892350895
  ;; run: mul.mul64(-3, -21, 81) == 5103
  (func (export "mul.less64") (param i32 i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.mul (local.get 0) (local.get 1))) (i64.extend_i32_u (local.get 2))))
  ;; run: mul.less64(65537, 65569, 81) == 0
  ;; run: mul.less64(-1, 1, 81) == 0
  ;; run: mul.less64(-3, -21, 81) == 1
  (func (export "mul.equal64") (param i32 i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.mul (local.get 0) (local.get 1))) (i64.const 0xfffffff8)))
  ;; run: mul.equal64(65537, 65569, 81) == 0
  ;; run: mul.equal64(-1, 1, 81) == 0
  ;; run: mul.equal64(-3, -21, 81) == 0
  (func (export "mul.less_s") (param i32 i32 i32) (result i32) (i32.lt_s (i32.mul (local.get 0) (local.get 1)) (local.get 2)))
  ;; run: mul.less_s(65537, 65569, 81) == 0
  ;; run: mul.less_s(-1, 1, 81) == 1
  ;; run: mul.less_s(-3, -21, 81) == 1
  (func (export "mul.convert") (param i32 i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.mul (local.get 0) (local.get 1)))))
  ;; run: mul.convert(65537, 65569, 81) == 0x1.100108p+21
  ;; run: mul.convert(-1, 1, 81) == 0x1.fffffffep+31
  ;; run: mul.convert(-3, -21, 81) == 63
  (func (export "mul.divide") (param i32 i32 i32) (result i32) (i32.div_u (i32.mul (local.get 0) (local.get 1)) (i32.const 3)))
  ;; run: mul.divide(65537, 65569, 81) == 742752
  ;; run: mul.divide(-1, 1, 81) == 1431655765
  ;; run: mul.divide(-3, -21, 81) == 21
  (func (export "mul.table") (param i32 i32 i32) (result i32) (ref.is_null (table.get $refs (i32.mul (local.get 0) (local.get 1)))))
  ;; run: mul.table(65537, 65569, 81) traps: undefined element: out of bounds table access
  ;; run: mul.table(-1, 1, 81) traps: undefined element: out of bounds table access
  ;; run: mul.table(-3, -21, 81) == 1
  (func (export "mul.bulk") (param i32 i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.mul (local.get 0) (local.get 1))))
  ;; run: mul.bulk(65537, 65569, 81) traps: out of bounds memory access
  ;; run: mul.bulk(-1, 1, 81) traps: out of bounds memory access
  ;; run: mul.bulk(-3, -21, 81)
  (func (export "madd.load8") (param i32 i32 i32) (result i32) (i32.load8_u (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0))))
  ;; run: madd.load8(-1, -100, 81) == 162
  ;; run: madd.load8(65536, 65536, 81) traps: out of bounds memory access
  ;; run: madd.load8(-1, 1, 81) traps: out of bounds memory access
  (func (export "madd.load64") (param i32 i32 i32) (result i64) (i64.load offset=8 (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0))))
  ;; run: madd.load64(-1, -100, 81) == 7765364053612462554
  ;; run: madd.load64(65536, 65536, 81) traps: out of bounds memory access
  ;; run: madd.load64(-1, 1, 81) traps: out of bounds memory access
  (func (export "madd.indexed") (param i32 i32 i32) (result i32) (i32.load16_u (i32.add (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0)) (local.get 2))))
  ;; run: madd.indexed(-1, -100, -51) == 1117
  ;; run: madd.indexed(-1, -100, 0) == 18850
  ;; run: madd.indexed(65536, 65536, -65488) == 1117
  ;; run: madd.indexed(65536, 65536, 0) traps: out of bounds memory access
  ;; run: madd.indexed(-1, 1, 50) == 1117
  ;; run: madd.indexed(-1, 1, 0) traps: out of bounds memory access
  (func (export "madd.scaled") (param i32 i32 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0)) (i32.const 2)))))
  ;; run: madd.scaled(-1, -100, -332) == -1038388019
  ;; run: madd.scaled(65536, 65536, -262080) == -1038388019
  ;; run: madd.scaled(-1, 1, 72) == -1038388019
  (func (export "madd.extend_u") (param i32 i32 i32) (result i64) (i64.extend_i32_u (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0))))
  ;; run: madd.extend_u(-1, -100, 81) == 99
  ;; run: madd.extend_u(65536, 65536, 81) == 65536
  ;; run: madd.extend_u(-1, 1, 81) == 4294967294
  (func (export "madd.extend_s") (param i32 i32 i32) (result i64) (i64.extend_i32_s (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0))))
  ;; run: madd.extend_s(-1, -100, 81) == 99
  ;; run: madd.extend_s(65536, 65536, 81) == 65536
  ;; run: madd.extend_s(-1, 1, 81) == -2
  (func (export "madd.add64") (param i32 i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0)))))
  ;; run: madd.add64(-1, -100, 81) == 180
  ;; run: madd.add64(65536, 65536, 81) == 65617
  ;; run: madd.add64(-1, 1, 81) == 4294967375
  (func (export "madd.shl64") (param i32 i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0))) (i64.const 3)))
  ;; run: madd.shl64(-1, -100, 81) == 792
  ;; run: madd.shl64(65536, 65536, 81) == 524288
  ;; run: madd.shl64(-1, 1, 81) == 34359738352
  (func (export "madd.mul64") (param i32 i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0))) (i64.extend_i32_u (local.get 2))))
  ;; run: madd.mul64(-1, -100, 81) == 8019
  ;; run: madd.mul64(65536, 65536, 81) == 5308416
  ;; run: madd.mul64(-1, 1, 81) == 347892350814
  (func (export "madd.less64") (param i32 i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0))) (i64.extend_i32_u (local.get 2))))
  ;; run: madd.less64(-1, -100, 81) == 0
  ;; run: madd.less64(65536, 65536, 81) == 0
  ;; run: madd.less64(-1, 1, 81) == 0
  (func (export "madd.equal64") (param i32 i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: madd.equal64(-1, -100, 81) == 0
  ;; run: madd.equal64(65536, 65536, 81) == 0
  ;; run: madd.equal64(-1, 1, 81) == 0
  (func (export "madd.less_s") (param i32 i32 i32) (result i32) (i32.lt_s (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0)) (local.get 2)))
  ;; run: madd.less_s(-1, -100, 81) == 0
  ;; run: madd.less_s(65536, 65536, 81) == 0
  ;; run: madd.less_s(-1, 1, 81) == 1
  (func (export "madd.convert") (param i32 i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0)))))
  ;; run: madd.convert(-1, -100, 81) == 99
  ;; run: madd.convert(65536, 65536, 81) == 65536
  ;; run: madd.convert(-1, 1, 81) == 0x1.fffffffcp+31
  (func (export "madd.divide") (param i32 i32 i32) (result i32) (i32.div_u (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0)) (i32.const 3)))
  ;; run: madd.divide(-1, -100, 81) == 33
  ;; run: madd.divide(65536, 65536, 81) == 21845
  ;; run: madd.divide(-1, 1, 81) == 1431655764
  (func (export "madd.table") (param i32 i32 i32) (result i32) (ref.is_null (table.get $refs (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0)))))
  ;; run: madd.table(-1, -100, 81) == 1
  ;; run: madd.table(65536, 65536, 81) traps: undefined element: out of bounds table access
  ;; run: madd.table(-1, 1, 81) traps: undefined element: out of bounds table access
  (func (export "madd.bulk") (param i32 i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.add (i32.mul (local.get 0) (local.get 1)) (local.get 0))))
  ;; run: madd.bulk(-1, -100, 81)
  ;; run: madd.bulk(65536, 65536, 81)
  ;; run: madd.bulk(-1, 1, 81) traps: out of bounds memory access
  (func (export "shl.load8") (param i32 i32) (result i32) (i32.load8_u (i32.shl (local.get 0) (i32.const 7))))
  ;; run: shl.load8(-33554399, 81) == 157
  ;; run: shl.load8(-1, 81) traps: out of bounds memory access
  ;; run: shl.load8(33554432, 81) == 13
  (func (export "shl.load64") (param i32 i32) (result i64) (i64.load offset=8 (i32.shl (local.get 0) (i32.const 7))))
  ;; run: shl.load64(-33554399, 81) == 7403663189422079189
  ;; run: shl.load64(-1, 81) traps: out of bounds memory access
  ;; run: shl.load64(33554432, 81) == -3013039124755780539
  (func (export "shl.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (i32.shl (local.get 0) (i32.const 7)) (local.get 1))))
  ;; run: shl.indexed(-33554399, -4176) == 1117
  ;; run: shl.indexed(-33554399, 0) == 17565
  ;; run: shl.indexed(-1, 176) == 1117
  ;; run: shl.indexed(-1, 0) traps: out of bounds memory access
  ;; run: shl.indexed(33554432, 48) == 1117
  ;; run: shl.indexed(33554432, 0) == 46093
  (func (export "shl.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.shl (local.get 0) (i32.const 7)) (i32.const 2)))))
  ;; run: shl.scaled(-33554399, -16832) == -1038388019
  ;; run: shl.scaled(-1, 576) == -1038388019
  ;; run: shl.scaled(33554432, 64) == -1038388019
  (func (export "shl.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (i32.shl (local.get 0) (i32.const 7))))
  ;; run: shl.extend_u(-33554399, 81) == 4224
  ;; run: shl.extend_u(-1, 81) == 4294967168
  ;; run: shl.extend_u(33554432, 81) == 0
  (func (export "shl.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (i32.shl (local.get 0) (i32.const 7))))
  ;; run: shl.extend_s(-33554399, 81) == 4224
  ;; run: shl.extend_s(-1, 81) == -128
  ;; run: shl.extend_s(33554432, 81) == 0
  (func (export "shl.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.shl (local.get 0) (i32.const 7)))))
  ;; run: shl.add64(-33554399, 81) == 4305
  ;; run: shl.add64(-1, 81) == 4294967249
  ;; run: shl.add64(33554432, 81) == 81
  (func (export "shl.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.shl (local.get 0) (i32.const 7))) (i64.const 3)))
  ;; run: shl.shl64(-33554399, 81) == 33792
  ;; run: shl.shl64(-1, 81) == 34359737344
  ;; run: shl.shl64(33554432, 81) == 0
  (func (export "shl.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.shl (local.get 0) (i32.const 7))) (i64.extend_i32_u (local.get 1))))
  ;; run: shl.mul64(-33554399, 81) == 342144
  ;; run: shl.mul64(-1, 81) == 347892340608
  ;; run: shl.mul64(33554432, 81) == 0
  (func (export "shl.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.shl (local.get 0) (i32.const 7))) (i64.extend_i32_u (local.get 1))))
  ;; run: shl.less64(-33554399, 81) == 0
  ;; run: shl.less64(-1, 81) == 0
  ;; run: shl.less64(33554432, 81) == 1
  (func (export "shl.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.shl (local.get 0) (i32.const 7))) (i64.const 0xfffffff8)))
  ;; run: shl.equal64(-33554399, 81) == 0
  ;; run: shl.equal64(-1, 81) == 0
  ;; run: shl.equal64(33554432, 81) == 0
  (func (export "shl.less_s") (param i32 i32) (result i32) (i32.lt_s (i32.shl (local.get 0) (i32.const 7)) (local.get 1)))
  ;; run: shl.less_s(-33554399, 81) == 0
  ;; run: shl.less_s(-1, 81) == 1
  ;; run: shl.less_s(33554432, 81) == 1
  (func (export "shl.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.shl (local.get 0) (i32.const 7)))))
  ;; run: shl.convert(-33554399, 81) == 4224
  ;; run: shl.convert(-1, 81) == 0x1.ffffffp+31
  ;; run: shl.convert(33554432, 81) == 0
  (func (export "shl.divide") (param i32 i32) (result i32) (i32.div_u (i32.shl (local.get 0) (i32.const 7)) (i32.const 3)))
  ;; run: shl.divide(-33554399, 81) == 1408
  ;; run: shl.divide(-1, 81) == 1431655722
  ;; run: shl.divide(33554432, 81) == 0
  (func (export "shl.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (i32.shl (local.get 0) (i32.const 7)))))
  ;; run: shl.table(-33554399, 81) traps: undefined element: out of bounds table access
  ;; run: shl.table(-1, 81) traps: undefined element: out of bounds table access
  ;; run: shl.table(33554432, 81) == 1
  (func (export "shl.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.shl (local.get 0) (i32.const 7))))
  ;; run: shl.bulk(-33554399, 81)
  ;; run: shl.bulk(-1, 81) traps: out of bounds memory access
  ;; run: shl.bulk(33554432, 81)
)
