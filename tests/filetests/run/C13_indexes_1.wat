;; test: run
;; The i32 of wrap_or, wrap_not, wrap_shr_s, wrap_rotl, computed from values with other bits above:
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
  (func (export "wrap_or.load8") (param i64 i64 i32) (result i32) (i32.load8_u (i32.wrap_i64 (i64.or (local.get 0) (local.get 1)))))
  ;; run: wrap_or.load8(-2401053092612145152, 119, 81) == 174
  ;; run: wrap_or.load8(-2401053092612145152, -8, 81) traps: out of bounds memory access
  ;; run: wrap_or.load8(-2401053092612145152, 2147483633, 81) traps: out of bounds memory access
  (func (export "wrap_or.load64") (param i64 i64 i32) (result i64) (i64.load offset=8 (i32.wrap_i64 (i64.or (local.get 0) (local.get 1)))))
  ;; run: wrap_or.load64(-2401053092612145152, 119, 81) == 8633446127669382630
  ;; run: wrap_or.load64(-2401053092612145152, -8, 81) traps: out of bounds memory access
  ;; run: wrap_or.load64(-2401053092612145152, 2147483633, 81) traps: out of bounds memory access
  (func (export "wrap_or.indexed") (param i64 i64 i32) (result i32) (i32.load16_u (i32.add (i32.wrap_i64 (i64.or (local.get 0) (local.get 1))) (local.get 2))))
  ;; run: wrap_or.indexed(-2401053092612145152, 119, -71) == 1117
  ;; run: wrap_or.indexed(-2401053092612145152, 119, 0) == 21934
  ;; run: wrap_or.indexed(-2401053092612145152, -8, 56) == 1117
  ;; run: wrap_or.indexed(-2401053092612145152, -8, 0) traps: out of bounds memory access
  ;; run: wrap_or.indexed(-2401053092612145152, 2147483633, -2147483585) == 1117
  ;; run: wrap_or.indexed(-2401053092612145152, 2147483633, 0) traps: out of bounds memory access
  (func (export "wrap_or.scaled") (param i64 i64 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (i32.wrap_i64 (i64.or (local.get 0) (local.get 1))) (i32.const 2)))))
  ;; run: wrap_or.scaled(-2401053092612145152, 119, -412) == -1038388019
  ;; run: wrap_or.scaled(-2401053092612145152, -8, 96) == -1038388019
  ;; run: wrap_or.scaled(-2401053092612145152, 2147483633, 124) == -1038388019
  (func (export "wrap_or.extend_u") (param i64 i64 i32) (result i64) (i64.extend_i32_u (i32.wrap_i64 (i64.or (local.get 0) (local.get 1)))))
  ;; run: wrap_or.extend_u(-2401053092612145152, 119, 81) == 119
  ;; run: wrap_or.extend_u(-2401053092612145152, -8, 81) == 4294967288
  ;; run: wrap_or.extend_u(-2401053092612145152, 2147483633, 81) == 2147483633
  (func (export "wrap_or.extend_s") (param i64 i64 i32) (result i64) (i64.extend_i32_s (i32.wrap_i64 (i64.or (local.get 0) (local.get 1)))))
  ;; run: wrap_or.extend_s(-2401053092612145152, 119, 81) == 119
  ;; run: wrap_or.extend_s(-2401053092612145152, -8, 81) == -8
  ;; run: wrap_or.extend_s(-2401053092612145152, 2147483633, 81) == 2147483633
  (func (export "wrap_or.add64") (param i64 i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (i32.wrap_i64 (i64.or (local.get 0) (local.get 1))))))
  ;; run: wrap_or.add64(-2401053092612145152, 119, 81) == 200
  ;; run: wrap_or.add64(-2401053092612145152, -8, 81) == 4294967369
  ;; run: wrap_or.add64(-2401053092612145152, 2147483633, 81) == 2147483714
  (func (export "wrap_or.shl64") (param i64 i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.wrap_i64 (i64.or (local.get 0) (local.get 1)))) (i64.const 3)))
  ;; run: wrap_or.shl64(-2401053092612145152, 119, 81) == 952
  ;; run: wrap_or.shl64(-2401053092612145152, -8, 81) == 34359738304
  ;; run: wrap_or.shl64(-2401053092612145152, 2147483633, 81) == 17179869064
  (func (export "wrap_or.mul64") (param i64 i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.wrap_i64 (i64.or (local.get 0) (local.get 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: wrap_or.mul64(-2401053092612145152, 119, 81) == 9639
  ;; run: wrap_or.mul64(-2401053092612145152, -8, 81) == 347892350328
  ;; run: wrap_or.mul64(-2401053092612145152, 2147483633, 81) == 173946174273
  (func (export "wrap_or.less64") (param i64 i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.wrap_i64 (i64.or (local.get 0) (local.get 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: wrap_or.less64(-2401053092612145152, 119, 81) == 0
  ;; run: wrap_or.less64(-2401053092612145152, -8, 81) == 0
  ;; run: wrap_or.less64(-2401053092612145152, 2147483633, 81) == 0
  (func (export "wrap_or.equal64") (param i64 i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.wrap_i64 (i64.or (local.get 0) (local.get 1)))) (i64.const 0xfffffff8)))
  ;; run: wrap_or.equal64(-2401053092612145152, 119, 81) == 0
  ;; run: wrap_or.equal64(-2401053092612145152, -8, 81) == 1
  ;; run: wrap_or.equal64(-2401053092612145152, 2147483633, 81) == 0
  (func (export "wrap_or.less_s") (param i64 i64 i32) (result i32) (i32.lt_s (i32.wrap_i64 (i64.or (local.get 0) (local.get 1))) (local.get 2)))
  ;; run: wrap_or.less_s(-2401053092612145152, 119, 81) == 0
  ;; run: wrap_or.less_s(-2401053092612145152, -8, 81) == 1
  ;; run: wrap_or.less_s(-2401053092612145152, 2147483633, 81) == 0
  (func (export "wrap_or.convert") (param i64 i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.wrap_i64 (i64.or (local.get 0) (local.get 1))))))
  ;; run: wrap_or.convert(-2401053092612145152, 119, 81) == 119
  ;; run: wrap_or.convert(-2401053092612145152, -8, 81) == 0x1.fffffffp+31
  ;; run: wrap_or.convert(-2401053092612145152, 2147483633, 81) == 0x1.ffffffc4p+30
  (func (export "wrap_or.divide") (param i64 i64 i32) (result i32) (i32.div_u (i32.wrap_i64 (i64.or (local.get 0) (local.get 1))) (i32.const 3)))
  ;; run: wrap_or.divide(-2401053092612145152, 119, 81) == 39
  ;; run: wrap_or.divide(-2401053092612145152, -8, 81) == 1431655762
  ;; run: wrap_or.divide(-2401053092612145152, 2147483633, 81) == 715827877
  (func (export "wrap_or.table") (param i64 i64 i32) (result i32) (ref.is_null (table.get $refs (i32.wrap_i64 (i64.or (local.get 0) (local.get 1))))))
  ;; run: wrap_or.table(-2401053092612145152, 119, 81) == 1
  ;; run: wrap_or.table(-2401053092612145152, -8, 81) traps: undefined element: out of bounds table access
  ;; run: wrap_or.table(-2401053092612145152, 2147483633, 81) traps: undefined element: out of bounds table access
  (func (export "wrap_or.bulk") (param i64 i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.wrap_i64 (i64.or (local.get 0) (local.get 1)))))
  ;; run: wrap_or.bulk(-2401053092612145152, 119, 81)
  ;; run: wrap_or.bulk(-2401053092612145152, -8, 81) traps: out of bounds memory access
  ;; run: wrap_or.bulk(-2401053092612145152, 2147483633, 81) traps: out of bounds memory access
  (func (export "wrap_not.load8") (param i64 i32) (result i32) (i32.load8_u (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1)))))
  ;; run: wrap_not.load8(-256, 81) == 102
  ;; run: wrap_not.load8(65535, 81) traps: out of bounds memory access
  ;; run: wrap_not.load8(4294967279, 81) == 125
  (func (export "wrap_not.load64") (param i64 i32) (result i64) (i64.load offset=8 (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1)))))
  ;; run: wrap_not.load64(-256, 81) == 3497575331159426719
  ;; run: wrap_not.load64(65535, 81) traps: out of bounds memory access
  ;; run: wrap_not.load64(4294967279, 81) == 5089059133580336309
  (func (export "wrap_not.indexed") (param i64 i32) (result i32) (i32.load16_u (i32.add (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1))) (local.get 1))))
  ;; run: wrap_not.indexed(-256, -207) == 1117
  ;; run: wrap_not.indexed(-256, 0) == 3686
  ;; run: wrap_not.indexed(65535, 65584) == 1117
  ;; run: wrap_not.indexed(65535, 0) traps: out of bounds memory access
  ;; run: wrap_not.indexed(4294967279, 32) == 1117
  ;; run: wrap_not.indexed(4294967279, 0) == 9341
  (func (export "wrap_not.scaled") (param i64 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1))) (i32.const 2)))))
  ;; run: wrap_not.scaled(-256, -956) == -1038388019
  ;; run: wrap_not.scaled(65535, 262208) == -1038388019
  ;; run: wrap_not.scaled(4294967279, 0) == -1038388019
  (func (export "wrap_not.extend_u") (param i64 i32) (result i64) (i64.extend_i32_u (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1)))))
  ;; run: wrap_not.extend_u(-256, 81) == 255
  ;; run: wrap_not.extend_u(65535, 81) == 4294901760
  ;; run: wrap_not.extend_u(4294967279, 81) == 16
  (func (export "wrap_not.extend_s") (param i64 i32) (result i64) (i64.extend_i32_s (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1)))))
  ;; run: wrap_not.extend_s(-256, 81) == 255
  ;; run: wrap_not.extend_s(65535, 81) == -65536
  ;; run: wrap_not.extend_s(4294967279, 81) == 16
  (func (export "wrap_not.add64") (param i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1))))))
  ;; run: wrap_not.add64(-256, 81) == 336
  ;; run: wrap_not.add64(65535, 81) == 4294901841
  ;; run: wrap_not.add64(4294967279, 81) == 97
  (func (export "wrap_not.shl64") (param i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1)))) (i64.const 3)))
  ;; run: wrap_not.shl64(-256, 81) == 2040
  ;; run: wrap_not.shl64(65535, 81) == 34359214080
  ;; run: wrap_not.shl64(4294967279, 81) == 128
  (func (export "wrap_not.mul64") (param i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1)))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap_not.mul64(-256, 81) == 20655
  ;; run: wrap_not.mul64(65535, 81) == 347887042560
  ;; run: wrap_not.mul64(4294967279, 81) == 1296
  (func (export "wrap_not.less64") (param i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1)))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap_not.less64(-256, 81) == 0
  ;; run: wrap_not.less64(65535, 81) == 0
  ;; run: wrap_not.less64(4294967279, 81) == 1
  (func (export "wrap_not.equal64") (param i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1)))) (i64.const 0xfffffff8)))
  ;; run: wrap_not.equal64(-256, 81) == 0
  ;; run: wrap_not.equal64(65535, 81) == 0
  ;; run: wrap_not.equal64(4294967279, 81) == 0
  (func (export "wrap_not.less_s") (param i64 i32) (result i32) (i32.lt_s (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1))) (local.get 1)))
  ;; run: wrap_not.less_s(-256, 81) == 0
  ;; run: wrap_not.less_s(65535, 81) == 1
  ;; run: wrap_not.less_s(4294967279, 81) == 1
  (func (export "wrap_not.convert") (param i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1))))))
  ;; run: wrap_not.convert(-256, 81) == 255
  ;; run: wrap_not.convert(65535, 81) == 0x1.fffep+31
  ;; run: wrap_not.convert(4294967279, 81) == 16
  (func (export "wrap_not.divide") (param i64 i32) (result i32) (i32.div_u (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1))) (i32.const 3)))
  ;; run: wrap_not.divide(-256, 81) == 85
  ;; run: wrap_not.divide(65535, 81) == 1431633920
  ;; run: wrap_not.divide(4294967279, 81) == 5
  (func (export "wrap_not.table") (param i64 i32) (result i32) (ref.is_null (table.get $refs (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1))))))
  ;; run: wrap_not.table(-256, 81) == 1
  ;; run: wrap_not.table(65535, 81) traps: undefined element: out of bounds table access
  ;; run: wrap_not.table(4294967279, 81) == 1
  (func (export "wrap_not.bulk") (param i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.wrap_i64 (i64.xor (local.get 0) (i64.const -1)))))
  ;; run: wrap_not.bulk(-256, 81)
  ;; run: wrap_not.bulk(65535, 81) traps: out of bounds memory access
  ;; run: wrap_not.bulk(4294967279, 81)
  (func (export "wrap_shr_s.load8") (param i64 i32) (result i32) (i32.load8_u (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12)))))
  ;; run: wrap_shr_s.load8(-2598876052154338218, 81) == 227
  ;; run: wrap_shr_s.load8(-8192, 81) traps: out of bounds memory access
  ;; run: wrap_shr_s.load8(-2401053092612145152, 81) traps: out of bounds memory access
  (func (export "wrap_shr_s.load64") (param i64 i32) (result i64) (i64.load offset=8 (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12)))))
  ;; run: wrap_shr_s.load64(-2598876052154338218, 81) == -6051326383955000805
  ;; run: wrap_shr_s.load64(-8192, 81) traps: out of bounds memory access
  ;; run: wrap_shr_s.load64(-2401053092612145152, 81) traps: out of bounds memory access
  (func (export "wrap_shr_s.indexed") (param i64 i32) (result i32) (i32.load16_u (i32.add (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12))) (local.get 1))))
  ;; run: wrap_shr_s.indexed(-2598876052154338218, -243) == 1117
  ;; run: wrap_shr_s.indexed(-2598876052154338218, 0) == 35555
  ;; run: wrap_shr_s.indexed(-8192, 50) == 1117
  ;; run: wrap_shr_s.indexed(-8192, 0) traps: out of bounds memory access
  ;; run: wrap_shr_s.indexed(-2401053092612145152, 286261296) == 1117
  ;; run: wrap_shr_s.indexed(-2401053092612145152, 0) traps: out of bounds memory access
  (func (export "wrap_shr_s.scaled") (param i64 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12))) (i32.const 2)))))
  ;; run: wrap_shr_s.scaled(-2598876052154338218, -1100) == -1038388019
  ;; run: wrap_shr_s.scaled(-8192, 72) == -1038388019
  ;; run: wrap_shr_s.scaled(-2401053092612145152, 1145045056) == -1038388019
  (func (export "wrap_shr_s.extend_u") (param i64 i32) (result i64) (i64.extend_i32_u (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12)))))
  ;; run: wrap_shr_s.extend_u(-2598876052154338218, 81) == 291
  ;; run: wrap_shr_s.extend_u(-8192, 81) == 4294967294
  ;; run: wrap_shr_s.extend_u(-2401053092612145152, 81) == 4008706048
  (func (export "wrap_shr_s.extend_s") (param i64 i32) (result i64) (i64.extend_i32_s (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12)))))
  ;; run: wrap_shr_s.extend_s(-2598876052154338218, 81) == 291
  ;; run: wrap_shr_s.extend_s(-8192, 81) == -2
  ;; run: wrap_shr_s.extend_s(-2401053092612145152, 81) == -286261248
  (func (export "wrap_shr_s.add64") (param i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12))))))
  ;; run: wrap_shr_s.add64(-2598876052154338218, 81) == 372
  ;; run: wrap_shr_s.add64(-8192, 81) == 4294967375
  ;; run: wrap_shr_s.add64(-2401053092612145152, 81) == 4008706129
  (func (export "wrap_shr_s.shl64") (param i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12)))) (i64.const 3)))
  ;; run: wrap_shr_s.shl64(-2598876052154338218, 81) == 2328
  ;; run: wrap_shr_s.shl64(-8192, 81) == 34359738352
  ;; run: wrap_shr_s.shl64(-2401053092612145152, 81) == 32069648384
  (func (export "wrap_shr_s.mul64") (param i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12)))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap_shr_s.mul64(-2598876052154338218, 81) == 23571
  ;; run: wrap_shr_s.mul64(-8192, 81) == 347892350814
  ;; run: wrap_shr_s.mul64(-2401053092612145152, 81) == 324705189888
  (func (export "wrap_shr_s.less64") (param i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12)))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap_shr_s.less64(-2598876052154338218, 81) == 0
  ;; run: wrap_shr_s.less64(-8192, 81) == 0
  ;; run: wrap_shr_s.less64(-2401053092612145152, 81) == 0
  (func (export "wrap_shr_s.equal64") (param i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12)))) (i64.const 0xfffffff8)))
  ;; run: wrap_shr_s.equal64(-2598876052154338218, 81) == 0
  ;; run: wrap_shr_s.equal64(-8192, 81) == 0
  ;; run: wrap_shr_s.equal64(-2401053092612145152, 81) == 0
  (func (export "wrap_shr_s.less_s") (param i64 i32) (result i32) (i32.lt_s (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12))) (local.get 1)))
  ;; run: wrap_shr_s.less_s(-2598876052154338218, 81) == 0
  ;; run: wrap_shr_s.less_s(-8192, 81) == 1
  ;; run: wrap_shr_s.less_s(-2401053092612145152, 81) == 1
  (func (export "wrap_shr_s.convert") (param i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12))))))
  ;; run: wrap_shr_s.convert(-2598876052154338218, 81) == 291
  ;; run: wrap_shr_s.convert(-8192, 81) == 0x1.fffffffcp+31
  ;; run: wrap_shr_s.convert(-2401053092612145152, 81) == 0x1.ddep+31
  (func (export "wrap_shr_s.divide") (param i64 i32) (result i32) (i32.div_u (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12))) (i32.const 3)))
  ;; run: wrap_shr_s.divide(-2598876052154338218, 81) == 97
  ;; run: wrap_shr_s.divide(-8192, 81) == 1431655764
  ;; run: wrap_shr_s.divide(-2401053092612145152, 81) == 1336235349
  (func (export "wrap_shr_s.table") (param i64 i32) (result i32) (ref.is_null (table.get $refs (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12))))))
  ;; run: wrap_shr_s.table(-2598876052154338218, 81) == 1
  ;; run: wrap_shr_s.table(-8192, 81) traps: undefined element: out of bounds table access
  ;; run: wrap_shr_s.table(-2401053092612145152, 81) traps: undefined element: out of bounds table access
  (func (export "wrap_shr_s.bulk") (param i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.wrap_i64 (i64.shr_s (local.get 0) (i64.const 12)))))
  ;; run: wrap_shr_s.bulk(-2598876052154338218, 81)
  ;; run: wrap_shr_s.bulk(-8192, 81) traps: out of bounds memory access
  ;; run: wrap_shr_s.bulk(-2401053092612145152, 81) traps: out of bounds memory access
  (func (export "wrap_rotl.load8") (param i64 i32) (result i32) (i32.load8_u (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40)))))
  ;; run: wrap_rotl.load8(20015990439936, 81) traps: out of bounds memory access
  ;; run: wrap_rotl.load8(-2, 81) traps: out of bounds memory access
  ;; run: wrap_rotl.load8(-2401053092612145152, 81) traps: out of bounds memory access
  (func (export "wrap_rotl.load64") (param i64 i32) (result i64) (i64.load offset=8 (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40)))))
  ;; run: wrap_rotl.load64(20015990439936, 81) traps: out of bounds memory access
  ;; run: wrap_rotl.load64(-2, 81) traps: out of bounds memory access
  ;; run: wrap_rotl.load64(-2401053092612145152, 81) traps: out of bounds memory access
  (func (export "wrap_rotl.indexed") (param i64 i32) (result i32) (i32.load16_u (i32.add (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40))) (local.get 1))))
  ;; run: wrap_rotl.indexed(20015990439936, -1192998) == 1117
  ;; run: wrap_rotl.indexed(20015990439936, 0) traps: out of bounds memory access
  ;; run: wrap_rotl.indexed(-2, 49) == 1117
  ;; run: wrap_rotl.indexed(-2, 0) traps: out of bounds memory access
  ;; run: wrap_rotl.indexed(-2401053092612145152, 1379995952) == 1117
  ;; run: wrap_rotl.indexed(-2401053092612145152, 0) traps: out of bounds memory access
  (func (export "wrap_rotl.scaled") (param i64 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40))) (i32.const 2)))))
  ;; run: wrap_rotl.scaled(20015990439936, -4772120) == -1038388019
  ;; run: wrap_rotl.scaled(-2, 68) == -1038388019
  ;; run: wrap_rotl.scaled(-2401053092612145152, 1225016384) == -1038388019
  (func (export "wrap_rotl.extend_u") (param i64 i32) (result i64) (i64.extend_i32_u (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40)))))
  ;; run: wrap_rotl.extend_u(20015990439936, 81) == 1193046
  ;; run: wrap_rotl.extend_u(-2, 81) == 4294967295
  ;; run: wrap_rotl.extend_u(-2401053092612145152, 81) == 2914971392
  (func (export "wrap_rotl.extend_s") (param i64 i32) (result i64) (i64.extend_i32_s (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40)))))
  ;; run: wrap_rotl.extend_s(20015990439936, 81) == 1193046
  ;; run: wrap_rotl.extend_s(-2, 81) == -1
  ;; run: wrap_rotl.extend_s(-2401053092612145152, 81) == -1379995904
  (func (export "wrap_rotl.add64") (param i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40))))))
  ;; run: wrap_rotl.add64(20015990439936, 81) == 1193127
  ;; run: wrap_rotl.add64(-2, 81) == 4294967376
  ;; run: wrap_rotl.add64(-2401053092612145152, 81) == 2914971473
  (func (export "wrap_rotl.shl64") (param i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40)))) (i64.const 3)))
  ;; run: wrap_rotl.shl64(20015990439936, 81) == 9544368
  ;; run: wrap_rotl.shl64(-2, 81) == 34359738360
  ;; run: wrap_rotl.shl64(-2401053092612145152, 81) == 23319771136
  (func (export "wrap_rotl.mul64") (param i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40)))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap_rotl.mul64(20015990439936, 81) == 96636726
  ;; run: wrap_rotl.mul64(-2, 81) == 347892350895
  ;; run: wrap_rotl.mul64(-2401053092612145152, 81) == 236112682752
  (func (export "wrap_rotl.less64") (param i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40)))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap_rotl.less64(20015990439936, 81) == 0
  ;; run: wrap_rotl.less64(-2, 81) == 0
  ;; run: wrap_rotl.less64(-2401053092612145152, 81) == 0
  (func (export "wrap_rotl.equal64") (param i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40)))) (i64.const 0xfffffff8)))
  ;; run: wrap_rotl.equal64(20015990439936, 81) == 0
  ;; run: wrap_rotl.equal64(-2, 81) == 0
  ;; run: wrap_rotl.equal64(-2401053092612145152, 81) == 0
  (func (export "wrap_rotl.less_s") (param i64 i32) (result i32) (i32.lt_s (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40))) (local.get 1)))
  ;; run: wrap_rotl.less_s(20015990439936, 81) == 0
  ;; run: wrap_rotl.less_s(-2, 81) == 1
  ;; run: wrap_rotl.less_s(-2401053092612145152, 81) == 1
  (func (export "wrap_rotl.convert") (param i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40))))))
  ;; run: wrap_rotl.convert(20015990439936, 81) == 0x1.23456p+20
  ;; run: wrap_rotl.convert(-2, 81) == 0x1.fffffffep+31
  ;; run: wrap_rotl.convert(-2401053092612145152, 81) == 0x1.5b7ddep+31
  (func (export "wrap_rotl.divide") (param i64 i32) (result i32) (i32.div_u (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40))) (i32.const 3)))
  ;; run: wrap_rotl.divide(20015990439936, 81) == 397682
  ;; run: wrap_rotl.divide(-2, 81) == 1431655765
  ;; run: wrap_rotl.divide(-2401053092612145152, 81) == 971657130
  (func (export "wrap_rotl.table") (param i64 i32) (result i32) (ref.is_null (table.get $refs (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40))))))
  ;; run: wrap_rotl.table(20015990439936, 81) traps: undefined element: out of bounds table access
  ;; run: wrap_rotl.table(-2, 81) traps: undefined element: out of bounds table access
  ;; run: wrap_rotl.table(-2401053092612145152, 81) traps: undefined element: out of bounds table access
  (func (export "wrap_rotl.bulk") (param i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.wrap_i64 (i64.rotl (local.get 0) (i64.const 40)))))
  ;; run: wrap_rotl.bulk(20015990439936, 81) traps: out of bounds memory access
  ;; run: wrap_rotl.bulk(-2, 81) traps: out of bounds memory access
  ;; run: wrap_rotl.bulk(-2401053092612145152, 81) traps: out of bounds memory access
)
