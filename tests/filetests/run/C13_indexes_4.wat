;; test: run
;; The i32 of load8_s, load16_s, add, sub, computed from values with other bits above:
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
  (func (export "load8_s.load8") (param i32 i32) (result i32) (i32.load8_u (i32.load8_s (local.get 0))))
  ;; run: load8_s.load8(0, 81) == 136
  ;; run: load8_s.load8(1, 81) traps: out of bounds memory access
  ;; run: load8_s.load8(65000, 81) == 251
  (func (export "load8_s.load64") (param i32 i32) (result i64) (i64.load offset=8 (i32.load8_s (local.get 0))))
  ;; run: load8_s.load64(0, 81) == 5884519559822469056
  ;; run: load8_s.load64(1, 81) traps: out of bounds memory access
  ;; run: load8_s.load64(65000, 81) == -4315162235841160653
  (func (export "load8_s.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: load8_s.indexed(0, 35) == 1117
  ;; run: load8_s.indexed(0, 0) == 12168
  ;; run: load8_s.indexed(1, 124) == 1117
  ;; run: load8_s.indexed(1, 0) traps: out of bounds memory access
  ;; run: load8_s.indexed(65000, -50) == 1117
  ;; run: load8_s.indexed(65000, 0) == 41723
  (func (export "load8_s.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.load8_s (local.get 0)) (i32.const 2)))))
  ;; run: load8_s.scaled(0, 12) == -1038388019
  ;; run: load8_s.scaled(1, 368) == -1038388019
  ;; run: load8_s.scaled(65000, -328) == -1038388019
  (func (export "load8_s.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (i32.load8_s (local.get 0))))
  ;; run: load8_s.extend_u(0, 81) == 13
  ;; run: load8_s.extend_u(1, 81) == 4294967220
  ;; run: load8_s.extend_u(65000, 81) == 98
  (func (export "load8_s.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (i32.load8_s (local.get 0))))
  ;; run: load8_s.extend_s(0, 81) == 13
  ;; run: load8_s.extend_s(1, 81) == -76
  ;; run: load8_s.extend_s(65000, 81) == 98
  (func (export "load8_s.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.load8_s (local.get 0)))))
  ;; run: load8_s.add64(0, 81) == 94
  ;; run: load8_s.add64(1, 81) == 4294967301
  ;; run: load8_s.add64(65000, 81) == 179
  (func (export "load8_s.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.load8_s (local.get 0))) (i64.const 3)))
  ;; run: load8_s.shl64(0, 81) == 104
  ;; run: load8_s.shl64(1, 81) == 34359737760
  ;; run: load8_s.shl64(65000, 81) == 784
  (func (export "load8_s.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.load8_s (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: load8_s.mul64(0, 81) == 1053
  ;; run: load8_s.mul64(1, 81) == 347892344820
  ;; run: load8_s.mul64(65000, 81) == 7938
  (func (export "load8_s.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.load8_s (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: load8_s.less64(0, 81) == 1
  ;; run: load8_s.less64(1, 81) == 0
  ;; run: load8_s.less64(65000, 81) == 0
  (func (export "load8_s.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.load8_s (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: load8_s.equal64(0, 81) == 0
  ;; run: load8_s.equal64(1, 81) == 0
  ;; run: load8_s.equal64(65000, 81) == 0
  (func (export "load8_s.less_s") (param i32 i32) (result i32) (i32.lt_s (i32.load8_s (local.get 0)) (local.get 1)))
  ;; run: load8_s.less_s(0, 81) == 1
  ;; run: load8_s.less_s(1, 81) == 1
  ;; run: load8_s.less_s(65000, 81) == 0
  (func (export "load8_s.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.load8_s (local.get 0)))))
  ;; run: load8_s.convert(0, 81) == 13
  ;; run: load8_s.convert(1, 81) == 0x1.ffffff68p+31
  ;; run: load8_s.convert(65000, 81) == 98
  (func (export "load8_s.divide") (param i32 i32) (result i32) (i32.div_u (i32.load8_s (local.get 0)) (i32.const 3)))
  ;; run: load8_s.divide(0, 81) == 4
  ;; run: load8_s.divide(1, 81) == 1431655740
  ;; run: load8_s.divide(65000, 81) == 32
  (func (export "load8_s.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (i32.load8_s (local.get 0)))))
  ;; run: load8_s.table(0, 81) == 1
  ;; run: load8_s.table(1, 81) traps: undefined element: out of bounds table access
  ;; run: load8_s.table(65000, 81) == 1
  (func (export "load8_s.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.load8_s (local.get 0))))
  ;; run: load8_s.bulk(0, 81)
  ;; run: load8_s.bulk(1, 81) traps: out of bounds memory access
  ;; run: load8_s.bulk(65000, 81)
  (func (export "load16_s.load8") (param i32 i32) (result i32) (i32.load8_u (i32.load16_s (local.get 0))))
  ;; run: load16_s.load8(0, 81) traps: out of bounds memory access
  ;; run: load16_s.load8(1, 81) == 212
  ;; run: load16_s.load8(65000, 81) == 4
  (func (export "load16_s.load64") (param i32 i32) (result i64) (i64.load offset=8 (i32.load16_s (local.get 0))))
  ;; run: load16_s.load64(0, 81) traps: out of bounds memory access
  ;; run: load16_s.load64(1, 81) == -7064371382488222964
  ;; run: load16_s.load64(65000, 81) == -3664100680298470596
  (func (export "load16_s.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: load16_s.indexed(0, 19491) == 1117
  ;; run: load16_s.indexed(0, 0) traps: out of bounds memory access
  ;; run: load16_s.indexed(1, -23428) == 1117
  ;; run: load16_s.indexed(1, 0) == 31700
  ;; run: load16_s.indexed(65000, -2354) == 1117
  ;; run: load16_s.indexed(65000, 0) == 43780
  (func (export "load16_s.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.load16_s (local.get 0)) (i32.const 2)))))
  ;; run: load16_s.scaled(0, 77836) == -1038388019
  ;; run: load16_s.scaled(1, -93840) == -1038388019
  ;; run: load16_s.scaled(65000, -9544) == -1038388019
  (func (export "load16_s.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (i32.load16_s (local.get 0))))
  ;; run: load16_s.extend_u(0, 81) == 4294947853
  ;; run: load16_s.extend_u(1, 81) == 23476
  ;; run: load16_s.extend_u(65000, 81) == 2402
  (func (export "load16_s.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (i32.load16_s (local.get 0))))
  ;; run: load16_s.extend_s(0, 81) == -19443
  ;; run: load16_s.extend_s(1, 81) == 23476
  ;; run: load16_s.extend_s(65000, 81) == 2402
  (func (export "load16_s.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.load16_s (local.get 0)))))
  ;; run: load16_s.add64(0, 81) == 4294947934
  ;; run: load16_s.add64(1, 81) == 23557
  ;; run: load16_s.add64(65000, 81) == 2483
  (func (export "load16_s.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.load16_s (local.get 0))) (i64.const 3)))
  ;; run: load16_s.shl64(0, 81) == 34359582824
  ;; run: load16_s.shl64(1, 81) == 187808
  ;; run: load16_s.shl64(65000, 81) == 19216
  (func (export "load16_s.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.load16_s (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: load16_s.mul64(0, 81) == 347890776093
  ;; run: load16_s.mul64(1, 81) == 1901556
  ;; run: load16_s.mul64(65000, 81) == 194562
  (func (export "load16_s.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.load16_s (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: load16_s.less64(0, 81) == 0
  ;; run: load16_s.less64(1, 81) == 0
  ;; run: load16_s.less64(65000, 81) == 0
  (func (export "load16_s.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.load16_s (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: load16_s.equal64(0, 81) == 0
  ;; run: load16_s.equal64(1, 81) == 0
  ;; run: load16_s.equal64(65000, 81) == 0
  (func (export "load16_s.less_s") (param i32 i32) (result i32) (i32.lt_s (i32.load16_s (local.get 0)) (local.get 1)))
  ;; run: load16_s.less_s(0, 81) == 1
  ;; run: load16_s.less_s(1, 81) == 0
  ;; run: load16_s.less_s(65000, 81) == 0
  (func (export "load16_s.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.load16_s (local.get 0)))))
  ;; run: load16_s.convert(0, 81) == 0x1.ffff681ap+31
  ;; run: load16_s.convert(1, 81) == 23476
  ;; run: load16_s.convert(65000, 81) == 2402
  (func (export "load16_s.divide") (param i32 i32) (result i32) (i32.div_u (i32.load16_s (local.get 0)) (i32.const 3)))
  ;; run: load16_s.divide(0, 81) == 1431649284
  ;; run: load16_s.divide(1, 81) == 7825
  ;; run: load16_s.divide(65000, 81) == 800
  (func (export "load16_s.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (i32.load16_s (local.get 0)))))
  ;; run: load16_s.table(0, 81) traps: undefined element: out of bounds table access
  ;; run: load16_s.table(1, 81) traps: undefined element: out of bounds table access
  ;; run: load16_s.table(65000, 81) == 1
  (func (export "load16_s.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.load16_s (local.get 0))))
  ;; run: load16_s.bulk(0, 81) traps: out of bounds memory access
  ;; run: load16_s.bulk(1, 81)
  ;; run: load16_s.bulk(65000, 81)
  (func (export "add.load8") (param i32 i32 i32) (result i32) (i32.load8_u (i32.add (local.get 0) (local.get 1))))
  ;; run: add.load8(-1, 66, 81) == 116
  ;; run: add.load8(-2147483648, -2147483631, 81) == 36
  ;; run: add.load8(-1, -7, 81) traps: out of bounds memory access
  (func (export "add.load64") (param i32 i32 i32) (result i64) (i64.load offset=8 (i32.add (local.get 0) (local.get 1))))
  ;; run: add.load64(-1, 66, 81) == 4437997578054423468
  ;; run: add.load64(-2147483648, -2147483631, 81) == -1349215149480082596
  ;; run: add.load64(-1, -7, 81) traps: out of bounds memory access
  (func (export "add.indexed") (param i32 i32 i32) (result i32) (i32.load16_u (i32.add (i32.add (local.get 0) (local.get 1)) (local.get 2))))
  ;; run: add.indexed(-1, 66, -17) == 1117
  ;; run: add.indexed(-1, 66, 0) == 7028
  ;; run: add.indexed(-2147483648, -2147483631, 31) == 1117
  ;; run: add.indexed(-2147483648, -2147483631, 0) == 52004
  ;; run: add.indexed(-1, -7, 56) == 1117
  ;; run: add.indexed(-1, -7, 0) traps: out of bounds memory access
  (func (export "add.scaled") (param i32 i32 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (i32.add (local.get 0) (local.get 1)) (i32.const 2)))))
  ;; run: add.scaled(-1, 66, -196) == -1038388019
  ;; run: add.scaled(-2147483648, -2147483631, -4) == -1038388019
  ;; run: add.scaled(-1, -7, 96) == -1038388019
  (func (export "add.extend_u") (param i32 i32 i32) (result i64) (i64.extend_i32_u (i32.add (local.get 0) (local.get 1))))
  ;; run: add.extend_u(-1, 66, 81) == 65
  ;; run: add.extend_u(-2147483648, -2147483631, 81) == 17
  ;; run: add.extend_u(-1, -7, 81) == 4294967288
  (func (export "add.extend_s") (param i32 i32 i32) (result i64) (i64.extend_i32_s (i32.add (local.get 0) (local.get 1))))
  ;; run: add.extend_s(-1, 66, 81) == 65
  ;; run: add.extend_s(-2147483648, -2147483631, 81) == 17
  ;; run: add.extend_s(-1, -7, 81) == -8
  (func (export "add.add64") (param i32 i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (i32.add (local.get 0) (local.get 1)))))
  ;; run: add.add64(-1, 66, 81) == 146
  ;; run: add.add64(-2147483648, -2147483631, 81) == 98
  ;; run: add.add64(-1, -7, 81) == 4294967369
  (func (export "add.shl64") (param i32 i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.add (local.get 0) (local.get 1))) (i64.const 3)))
  ;; run: add.shl64(-1, 66, 81) == 520
  ;; run: add.shl64(-2147483648, -2147483631, 81) == 136
  ;; run: add.shl64(-1, -7, 81) == 34359738304
  (func (export "add.mul64") (param i32 i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.add (local.get 0) (local.get 1))) (i64.extend_i32_u (local.get 2))))
  ;; run: add.mul64(-1, 66, 81) == 5265
  ;; run: add.mul64(-2147483648, -2147483631, 81) == 1377
  ;; run: add.mul64(-1, -7, 81) == 347892350328
  (func (export "add.less64") (param i32 i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.add (local.get 0) (local.get 1))) (i64.extend_i32_u (local.get 2))))
  ;; run: add.less64(-1, 66, 81) == 1
  ;; run: add.less64(-2147483648, -2147483631, 81) == 1
  ;; run: add.less64(-1, -7, 81) == 0
  (func (export "add.equal64") (param i32 i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.add (local.get 0) (local.get 1))) (i64.const 0xfffffff8)))
  ;; run: add.equal64(-1, 66, 81) == 0
  ;; run: add.equal64(-2147483648, -2147483631, 81) == 0
  ;; run: add.equal64(-1, -7, 81) == 1
  (func (export "add.less_s") (param i32 i32 i32) (result i32) (i32.lt_s (i32.add (local.get 0) (local.get 1)) (local.get 2)))
  ;; run: add.less_s(-1, 66, 81) == 1
  ;; run: add.less_s(-2147483648, -2147483631, 81) == 1
  ;; run: add.less_s(-1, -7, 81) == 1
  (func (export "add.convert") (param i32 i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.add (local.get 0) (local.get 1)))))
  ;; run: add.convert(-1, 66, 81) == 65
  ;; run: add.convert(-2147483648, -2147483631, 81) == 17
  ;; run: add.convert(-1, -7, 81) == 0x1.fffffffp+31
  (func (export "add.divide") (param i32 i32 i32) (result i32) (i32.div_u (i32.add (local.get 0) (local.get 1)) (i32.const 3)))
  ;; run: add.divide(-1, 66, 81) == 21
  ;; run: add.divide(-2147483648, -2147483631, 81) == 5
  ;; run: add.divide(-1, -7, 81) == 1431655762
  (func (export "add.table") (param i32 i32 i32) (result i32) (ref.is_null (table.get $refs (i32.add (local.get 0) (local.get 1)))))
  ;; run: add.table(-1, 66, 81) == 1
  ;; run: add.table(-2147483648, -2147483631, 81) == 1
  ;; run: add.table(-1, -7, 81) traps: undefined element: out of bounds table access
  (func (export "add.bulk") (param i32 i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.add (local.get 0) (local.get 1))))
  ;; run: add.bulk(-1, 66, 81)
  ;; run: add.bulk(-2147483648, -2147483631, 81)
  ;; run: add.bulk(-1, -7, 81) traps: out of bounds memory access
  (func (export "sub.load8") (param i32 i32 i32) (result i32) (i32.load8_u (i32.sub (local.get 0) (local.get 1))))
  ;; run: sub.load8(1, -66, 81) == 194
  ;; run: sub.load8(3, 4, 81) traps: out of bounds memory access
  ;; run: sub.load8(-2147483648, -2147483648, 81) == 13
  (func (export "sub.load64") (param i32 i32 i32) (result i64) (i64.load offset=8 (i32.sub (local.get 0) (local.get 1))))
  ;; run: sub.load64(1, -66, 81) == -8366494489278635526
  ;; run: sub.load64(3, 4, 81) traps: out of bounds memory access
  ;; run: sub.load64(-2147483648, -2147483648, 81) == -3013039124755780539
  (func (export "sub.indexed") (param i32 i32 i32) (result i32) (i32.load16_u (i32.add (i32.sub (local.get 0) (local.get 1)) (local.get 2))))
  ;; run: sub.indexed(1, -66, -19) == 1117
  ;; run: sub.indexed(1, -66, 0) == 27074
  ;; run: sub.indexed(3, 4, 49) == 1117
  ;; run: sub.indexed(3, 4, 0) traps: out of bounds memory access
  ;; run: sub.indexed(-2147483648, -2147483648, 48) == 1117
  ;; run: sub.indexed(-2147483648, -2147483648, 0) == 46093
  (func (export "sub.scaled") (param i32 i32 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (i32.sub (local.get 0) (local.get 1)) (i32.const 2)))))
  ;; run: sub.scaled(1, -66, -204) == -1038388019
  ;; run: sub.scaled(3, 4, 68) == -1038388019
  ;; run: sub.scaled(-2147483648, -2147483648, 64) == -1038388019
  (func (export "sub.extend_u") (param i32 i32 i32) (result i64) (i64.extend_i32_u (i32.sub (local.get 0) (local.get 1))))
  ;; run: sub.extend_u(1, -66, 81) == 67
  ;; run: sub.extend_u(3, 4, 81) == 4294967295
  ;; run: sub.extend_u(-2147483648, -2147483648, 81) == 0
  (func (export "sub.extend_s") (param i32 i32 i32) (result i64) (i64.extend_i32_s (i32.sub (local.get 0) (local.get 1))))
  ;; run: sub.extend_s(1, -66, 81) == 67
  ;; run: sub.extend_s(3, 4, 81) == -1
  ;; run: sub.extend_s(-2147483648, -2147483648, 81) == 0
  (func (export "sub.add64") (param i32 i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (i32.sub (local.get 0) (local.get 1)))))
  ;; run: sub.add64(1, -66, 81) == 148
  ;; run: sub.add64(3, 4, 81) == 4294967376
  ;; run: sub.add64(-2147483648, -2147483648, 81) == 81
  (func (export "sub.shl64") (param i32 i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.sub (local.get 0) (local.get 1))) (i64.const 3)))
  ;; run: sub.shl64(1, -66, 81) == 536
  ;; run: sub.shl64(3, 4, 81) == 34359738360
  ;; run: sub.shl64(-2147483648, -2147483648, 81) == 0
  (func (export "sub.mul64") (param i32 i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.sub (local.get 0) (local.get 1))) (i64.extend_i32_u (local.get 2))))
  ;; run: sub.mul64(1, -66, 81) == 5427
  ;; run: sub.mul64(3, 4, 81) == 347892350895
  ;; run: sub.mul64(-2147483648, -2147483648, 81) == 0
  (func (export "sub.less64") (param i32 i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.sub (local.get 0) (local.get 1))) (i64.extend_i32_u (local.get 2))))
  ;; run: sub.less64(1, -66, 81) == 1
  ;; run: sub.less64(3, 4, 81) == 0
  ;; run: sub.less64(-2147483648, -2147483648, 81) == 1
  (func (export "sub.equal64") (param i32 i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.sub (local.get 0) (local.get 1))) (i64.const 0xfffffff8)))
  ;; run: sub.equal64(1, -66, 81) == 0
  ;; run: sub.equal64(3, 4, 81) == 0
  ;; run: sub.equal64(-2147483648, -2147483648, 81) == 0
  (func (export "sub.less_s") (param i32 i32 i32) (result i32) (i32.lt_s (i32.sub (local.get 0) (local.get 1)) (local.get 2)))
  ;; run: sub.less_s(1, -66, 81) == 1
  ;; run: sub.less_s(3, 4, 81) == 1
  ;; run: sub.less_s(-2147483648, -2147483648, 81) == 1
  (func (export "sub.convert") (param i32 i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.sub (local.get 0) (local.get 1)))))
  ;; run: sub.convert(1, -66, 81) == 67
  ;; run: sub.convert(3, 4, 81) == 0x1.fffffffep+31
  ;; run: sub.convert(-2147483648, -2147483648, 81) == 0
  (func (export "sub.divide") (param i32 i32 i32) (result i32) (i32.div_u (i32.sub (local.get 0) (local.get 1)) (i32.const 3)))
  ;; run: sub.divide(1, -66, 81) == 22
  ;; run: sub.divide(3, 4, 81) == 1431655765
  ;; run: sub.divide(-2147483648, -2147483648, 81) == 0
  (func (export "sub.table") (param i32 i32 i32) (result i32) (ref.is_null (table.get $refs (i32.sub (local.get 0) (local.get 1)))))
  ;; run: sub.table(1, -66, 81) == 1
  ;; run: sub.table(3, 4, 81) traps: undefined element: out of bounds table access
  ;; run: sub.table(-2147483648, -2147483648, 81) == 1
  (func (export "sub.bulk") (param i32 i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.sub (local.get 0) (local.get 1))))
  ;; run: sub.bulk(1, -66, 81)
  ;; run: sub.bulk(3, 4, 81) traps: out of bounds memory access
  ;; run: sub.bulk(-2147483648, -2147483648, 81)
)
