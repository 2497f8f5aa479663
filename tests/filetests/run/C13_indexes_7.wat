;; test: run
;; The i32 of extend8, select, block, global, computed from values with other bits above:
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
  (func (export "extend8.load8") (param i32 i32) (result i32) (i32.load8_u (i32.extend8_s (local.get 0))))
  ;; run: extend8.load8(65407, 81) == 230
  ;; run: extend8.load8(128, 81) traps: out of bounds memory access
  (func (export "extend8.load64") (param i32 i32) (result i64) (i64.load offset=8 (i32.extend8_s (local.get 0))))
  ;; run: extend8.load64(65407, 81) == -5834305865440770786
  ;; run: extend8.load64(128, 81) traps: out of bounds memory access
  (func (export "extend8.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (i32.extend8_s (local.get 0)) (local.get 1))))
  ;; run: extend8.indexed(65407, -79) == 1117
  ;; run: extend8.indexed(65407, 0) == 36326
  ;; run: extend8.indexed(128, 176) == 1117
  ;; run: extend8.indexed(128, 0) traps: out of bounds memory access
  (func (export "extend8.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.extend8_s (local.get 0)) (i32.const 2)))))
  ;; run: extend8.scaled(65407, -444) == -1038388019
  ;; run: extend8.scaled(128, 576) == -1038388019
  (func (export "extend8.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (i32.extend8_s (local.get 0))))
  ;; run: extend8.extend_u(65407, 81) == 127
  ;; run: extend8.extend_u(128, 81) == 4294967168
  (func (export "extend8.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (i32.extend8_s (local.get 0))))
  ;; run: extend8.extend_s(65407, 81) == 127
  ;; run: extend8.extend_s(128, 81) == -128
  (func (export "extend8.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.extend8_s (local.get 0)))))
  ;; run: extend8.add64(65407, 81) == 208
  ;; run: extend8.add64(128, 81) == 4294967249
  (func (export "extend8.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.extend8_s (local.get 0))) (i64.const 3)))
  ;; run: extend8.shl64(65407, 81) == 1016
  ;; run: extend8.shl64(128, 81) == 34359737344
  (func (export "extend8.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.extend8_s (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: extend8.mul64(65407, 81) == 10287
  ;; run: extend8.mul64(128, 81) == 347892340608
  (func (export "extend8.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.extend8_s (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: extend8.less64(65407, 81) == 0
  ;; run: extend8.less64(128, 81) == 0
  (func (export "extend8.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.extend8_s (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: extend8.equal64(65407, 81) == 0
  ;; run: extend8.equal64(128, 81) == 0
  (func (export "extend8.less_s") (param i32 i32) (result i32) (i32.lt_s (i32.extend8_s (local.get 0)) (local.get 1)))
  ;; run: extend8.less_s(65407, 81) == 0
  ;; run: extend8.less_s(128, 81) == 1
  (func (export "extend8.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.extend8_s (local.get 0)))))
  ;; run: extend8.convert(65407, 81) == 127
  ;; run: extend8.convert(128, 81) == 0x1.ffffffp+31
  (func (export "extend8.divide") (param i32 i32) (result i32) (i32.div_u (i32.extend8_s (local.get 0)) (i32.const 3)))
  ;; run: extend8.divide(65407, 81) == 42
  ;; run: extend8.divide(128, 81) == 1431655722
  (func (export "extend8.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (i32.extend8_s (local.get 0)))))
  ;; run: extend8.table(65407, 81) == 1
  ;; run: extend8.table(128, 81) traps: undefined element: out of bounds table access
  (func (export "extend8.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.extend8_s (local.get 0))))
  ;; run: extend8.bulk(65407, 81)
  ;; run: extend8.bulk(128, 81) traps: out of bounds memory access
  (func (export "select.load8") (param i64 i64 i32) (result i32) (i32.load8_u (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1)))))
  ;; run: select.load8(-2401053092612145145, -1, 81) == 158
  ;; run: select.load8(-1, -2401053092612145143, 81) == 236
  ;; run: select.load8(-2401053088317177864, -1, 81) traps: out of bounds memory access
  (func (export "select.load64") (param i64 i64 i32) (result i64) (i64.load offset=8 (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1)))))
  ;; run: select.load64(-2401053092612145145, -1, 81) == 7476003362260155862
  ;; run: select.load64(-1, -2401053092612145143, 81) == -5400264828412310748
  ;; run: select.load64(-2401053088317177864, -1, 81) traps: out of bounds memory access
  (func (export "select.indexed") (param i64 i64 i32) (result i32) (i32.load16_u (i32.add (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1))) (local.get 2))))
  ;; run: select.indexed(-2401053092612145145, -1, 41) == 1117
  ;; run: select.indexed(-2401053092612145145, -1, 0) == 17822
  ;; run: select.indexed(-1, -2401053092612145143, 39) == 1117
  ;; run: select.indexed(-1, -2401053092612145143, 0) == 37868
  ;; run: select.indexed(-2401053088317177864, -1, 56) == 1117
  ;; run: select.indexed(-2401053088317177864, -1, 0) traps: out of bounds memory access
  (func (export "select.scaled") (param i64 i64 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1))) (i32.const 2)))))
  ;; run: select.scaled(-2401053092612145145, -1, 36) == -1038388019
  ;; run: select.scaled(-1, -2401053092612145143, 28) == -1038388019
  ;; run: select.scaled(-2401053088317177864, -1, 96) == -1038388019
  (func (export "select.extend_u") (param i64 i64 i32) (result i64) (i64.extend_i32_u (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1)))))
  ;; run: select.extend_u(-2401053092612145145, -1, 81) == 7
  ;; run: select.extend_u(-1, -2401053092612145143, 81) == 9
  ;; run: select.extend_u(-2401053088317177864, -1, 81) == 4294967288
  (func (export "select.extend_s") (param i64 i64 i32) (result i64) (i64.extend_i32_s (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1)))))
  ;; run: select.extend_s(-2401053092612145145, -1, 81) == 7
  ;; run: select.extend_s(-1, -2401053092612145143, 81) == 9
  ;; run: select.extend_s(-2401053088317177864, -1, 81) == -8
  (func (export "select.add64") (param i64 i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1))))))
  ;; run: select.add64(-2401053092612145145, -1, 81) == 88
  ;; run: select.add64(-1, -2401053092612145143, 81) == 90
  ;; run: select.add64(-2401053088317177864, -1, 81) == 4294967369
  (func (export "select.shl64") (param i64 i64 i32) (result i64) (i64.shl (i64.extend_i32_u (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1)))) (i64.const 3)))
  ;; run: select.shl64(-2401053092612145145, -1, 81) == 56
  ;; run: select.shl64(-1, -2401053092612145143, 81) == 72
  ;; run: select.shl64(-2401053088317177864, -1, 81) == 34359738304
  (func (export "select.mul64") (param i64 i64 i32) (result i64) (i64.mul (i64.extend_i32_u (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: select.mul64(-2401053092612145145, -1, 81) == 567
  ;; run: select.mul64(-1, -2401053092612145143, 81) == 729
  ;; run: select.mul64(-2401053088317177864, -1, 81) == 347892350328
  (func (export "select.less64") (param i64 i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: select.less64(-2401053092612145145, -1, 81) == 1
  ;; run: select.less64(-1, -2401053092612145143, 81) == 1
  ;; run: select.less64(-2401053088317177864, -1, 81) == 0
  (func (export "select.equal64") (param i64 i64 i32) (result i32) (i64.eq (i64.extend_i32_u (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1)))) (i64.const 0xfffffff8)))
  ;; run: select.equal64(-2401053092612145145, -1, 81) == 0
  ;; run: select.equal64(-1, -2401053092612145143, 81) == 0
  ;; run: select.equal64(-2401053088317177864, -1, 81) == 1
  (func (export "select.less_s") (param i64 i64 i32) (result i32) (i32.lt_s (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1))) (local.get 2)))
  ;; run: select.less_s(-2401053092612145145, -1, 81) == 1
  ;; run: select.less_s(-1, -2401053092612145143, 81) == 1
  ;; run: select.less_s(-2401053088317177864, -1, 81) == 1
  (func (export "select.convert") (param i64 i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1))))))
  ;; run: select.convert(-2401053092612145145, -1, 81) == 7
  ;; run: select.convert(-1, -2401053092612145143, 81) == 9
  ;; run: select.convert(-2401053088317177864, -1, 81) == 0x1.fffffffp+31
  (func (export "select.divide") (param i64 i64 i32) (result i32) (i32.div_u (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1))) (i32.const 3)))
  ;; run: select.divide(-2401053092612145145, -1, 81) == 2
  ;; run: select.divide(-1, -2401053092612145143, 81) == 3
  ;; run: select.divide(-2401053088317177864, -1, 81) == 1431655762
  (func (export "select.table") (param i64 i64 i32) (result i32) (ref.is_null (table.get $refs (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1))))))
  ;; run: select.table(-2401053092612145145, -1, 81) == 1
  ;; run: select.table(-1, -2401053092612145143, 81) == 1
  ;; run: select.table(-2401053088317177864, -1, 81) traps: undefined element: out of bounds table access
  (func (export "select.bulk") (param i64 i64 i32) (memory.copy (i32.const 0) (i32.const 0) (select (i32.wrap_i64 (local.get 0)) (i32.wrap_i64 (local.get 1)) (i64.lt_u (local.get 0) (local.get 1)))))
  ;; run: select.bulk(-2401053092612145145, -1, 81)
  ;; run: select.bulk(-1, -2401053092612145143, 81)
  ;; run: select.bulk(-2401053088317177864, -1, 81) traps: out of bounds memory access
  (func (export "block.load8") (param i64 i32 i32) (result i32) (i32.load8_u (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1)))))
  ;; run: block.load8(-2401053092612144999, 1, 81) == 220
  ;; run: block.load8(-2401053088317177857, 1, 81) traps: out of bounds memory access
  ;; run: block.load8(-2401053092612145152, 0, 81) traps: out of bounds memory access
  (func (export "block.load64") (param i64 i32 i32) (result i64) (i64.load offset=8 (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1)))))
  ;; run: block.load64(-2401053092612144999, 1, 81) == -6485649999783609580
  ;; run: block.load64(-2401053088317177857, 1, 81) traps: out of bounds memory access
  ;; run: block.load64(-2401053092612145152, 0, 81) traps: out of bounds memory access
  (func (export "block.indexed") (param i64 i32 i32) (result i32) (i32.load16_u (i32.add (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1))) (local.get 2))))
  ;; run: block.indexed(-2401053092612144999, 1, -105) == 1117
  ;; run: block.indexed(-2401053092612144999, 1, 0) == 33756
  ;; run: block.indexed(-2401053088317177857, 1, 49) == 1117
  ;; run: block.indexed(-2401053088317177857, 1, 0) traps: out of bounds memory access
  ;; run: block.indexed(-2401053092612145152, 0, 124) == 1117
  ;; run: block.indexed(-2401053092612145152, 0, 0) traps: out of bounds memory access
  (func (export "block.scaled") (param i64 i32 i32) (result i32) (i32.load (i32.add (local.get 2) (i32.shl (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1))) (i32.const 2)))))
  ;; run: block.scaled(-2401053092612144999, 1, -548) == -1038388019
  ;; run: block.scaled(-2401053088317177857, 1, 68) == -1038388019
  ;; run: block.scaled(-2401053092612145152, 0, 368) == -1038388019
  (func (export "block.extend_u") (param i64 i32 i32) (result i64) (i64.extend_i32_u (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1)))))
  ;; run: block.extend_u(-2401053092612144999, 1, 81) == 153
  ;; run: block.extend_u(-2401053088317177857, 1, 81) == 4294967295
  ;; run: block.extend_u(-2401053092612145152, 0, 81) == 4294967220
  (func (export "block.extend_s") (param i64 i32 i32) (result i64) (i64.extend_i32_s (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1)))))
  ;; run: block.extend_s(-2401053092612144999, 1, 81) == 153
  ;; run: block.extend_s(-2401053088317177857, 1, 81) == -1
  ;; run: block.extend_s(-2401053092612145152, 0, 81) == -76
  (func (export "block.add64") (param i64 i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 2)) (i64.extend_i32_u (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1))))))
  ;; run: block.add64(-2401053092612144999, 1, 81) == 234
  ;; run: block.add64(-2401053088317177857, 1, 81) == 4294967376
  ;; run: block.add64(-2401053092612145152, 0, 81) == 4294967301
  (func (export "block.shl64") (param i64 i32 i32) (result i64) (i64.shl (i64.extend_i32_u (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1)))) (i64.const 3)))
  ;; run: block.shl64(-2401053092612144999, 1, 81) == 1224
  ;; run: block.shl64(-2401053088317177857, 1, 81) == 34359738360
  ;; run: block.shl64(-2401053092612145152, 0, 81) == 34359737760
  (func (export "block.mul64") (param i64 i32 i32) (result i64) (i64.mul (i64.extend_i32_u (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: block.mul64(-2401053092612144999, 1, 81) == 12393
  ;; run: block.mul64(-2401053088317177857, 1, 81) == 347892350895
  ;; run: block.mul64(-2401053092612145152, 0, 81) == 347892344820
  (func (export "block.less64") (param i64 i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1)))) (i64.extend_i32_u (local.get 2))))
  ;; run: block.less64(-2401053092612144999, 1, 81) == 0
  ;; run: block.less64(-2401053088317177857, 1, 81) == 0
  ;; run: block.less64(-2401053092612145152, 0, 81) == 0
  (func (export "block.equal64") (param i64 i32 i32) (result i32) (i64.eq (i64.extend_i32_u (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1)))) (i64.const 0xfffffff8)))
  ;; run: block.equal64(-2401053092612144999, 1, 81) == 0
  ;; run: block.equal64(-2401053088317177857, 1, 81) == 0
  ;; run: block.equal64(-2401053092612145152, 0, 81) == 0
  (func (export "block.less_s") (param i64 i32 i32) (result i32) (i32.lt_s (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1))) (local.get 2)))
  ;; run: block.less_s(-2401053092612144999, 1, 81) == 0
  ;; run: block.less_s(-2401053088317177857, 1, 81) == 1
  ;; run: block.less_s(-2401053092612145152, 0, 81) == 1
  (func (export "block.convert") (param i64 i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1))))))
  ;; run: block.convert(-2401053092612144999, 1, 81) == 153
  ;; run: block.convert(-2401053088317177857, 1, 81) == 0x1.fffffffep+31
  ;; run: block.convert(-2401053092612145152, 0, 81) == 0x1.ffffff68p+31
  (func (export "block.divide") (param i64 i32 i32) (result i32) (i32.div_u (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1))) (i32.const 3)))
  ;; run: block.divide(-2401053092612144999, 1, 81) == 51
  ;; run: block.divide(-2401053088317177857, 1, 81) == 1431655765
  ;; run: block.divide(-2401053092612145152, 0, 81) == 1431655740
  (func (export "block.table") (param i64 i32 i32) (result i32) (ref.is_null (table.get $refs (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1))))))
  ;; run: block.table(-2401053092612144999, 1, 81) == 1
  ;; run: block.table(-2401053088317177857, 1, 81) traps: undefined element: out of bounds table access
  ;; run: block.table(-2401053092612145152, 0, 81) traps: undefined element: out of bounds table access
  (func (export "block.bulk") (param i64 i32 i32) (memory.copy (i32.const 0) (i32.const 0) (block (result i32) (br_if 0 (i32.wrap_i64 (local.get 0)) (local.get 1)) (drop) (i32.load8_s (i32.const 1)))))
  ;; run: block.bulk(-2401053092612144999, 1, 81)
  ;; run: block.bulk(-2401053088317177857, 1, 81) traps: out of bounds memory access
  ;; run: block.bulk(-2401053092612145152, 0, 81) traps: out of bounds memory access
  (func (export "global.load8") (param i64 i32) (result i32) (call $global (local.get 0)) (i32.load8_u (global.get $g)))
  ;; run: global.load8(-2401053092612145071, 81) == 228
  ;; run: global.load8(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: global.load8(4294967296, 81) == 13
  (func (export "global.load64") (param i64 i32) (result i64) (call $global (local.get 0)) (i64.load offset=8 (global.get $g)))
  ;; run: global.load64(-2401053092612145071, 81) == -5978986211116924132
  ;; run: global.load64(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: global.load64(4294967296, 81) == -3013039124755780539
  (func (export "global.indexed") (param i64 i32) (result i32) (call $global (local.get 0)) (i32.load16_u (i32.add (global.get $g) (local.get 1))))
  ;; run: global.indexed(-2401053092612145071, -33) == 1117
  ;; run: global.indexed(-2401053092612145071, 0) == 35812
  ;; run: global.indexed(-2401053088317177872, 64) == 1117
  ;; run: global.indexed(-2401053088317177872, 0) traps: out of bounds memory access
  ;; run: global.indexed(4294967296, 48) == 1117
  ;; run: global.indexed(4294967296, 0) == 46093
  (func (export "global.scaled") (param i64 i32) (result i32) (call $global (local.get 0)) (i32.load (i32.add (local.get 1) (i32.shl (global.get $g) (i32.const 2)))))
  ;; run: global.scaled(-2401053092612145071, -260) == -1038388019
  ;; run: global.scaled(-2401053088317177872, 128) == -1038388019
  ;; run: global.scaled(4294967296, 64) == -1038388019
  (func (export "global.extend_u") (param i64 i32) (result i64) (call $global (local.get 0)) (i64.extend_i32_u (global.get $g)))
  ;; run: global.extend_u(-2401053092612145071, 81) == 81
  ;; run: global.extend_u(-2401053088317177872, 81) == 4294967280
  ;; run: global.extend_u(4294967296, 81) == 0
  (func (export "global.extend_s") (param i64 i32) (result i64) (call $global (local.get 0)) (i64.extend_i32_s (global.get $g)))
  ;; run: global.extend_s(-2401053092612145071, 81) == 81
  ;; run: global.extend_s(-2401053088317177872, 81) == -16
  ;; run: global.extend_s(4294967296, 81) == 0
  (func (export "global.add64") (param i64 i32) (result i64) (call $global (local.get 0)) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (global.get $g))))
  ;; run: global.add64(-2401053092612145071, 81) == 162
  ;; run: global.add64(-2401053088317177872, 81) == 4294967361
  ;; run: global.add64(4294967296, 81) == 81
  (func (export "global.shl64") (param i64 i32) (result i64) (call $global (local.get 0)) (i64.shl (i64.extend_i32_u (global.get $g)) (i64.const 3)))
  ;; run: global.shl64(-2401053092612145071, 81) == 648
  ;; run: global.shl64(-2401053088317177872, 81) == 34359738240
  ;; run: global.shl64(4294967296, 81) == 0
  (func (export "global.mul64") (param i64 i32) (result i64) (call $global (local.get 0)) (i64.mul (i64.extend_i32_u (global.get $g)) (i64.extend_i32_u (local.get 1))))
  ;; run: global.mul64(-2401053092612145071, 81) == 6561
  ;; run: global.mul64(-2401053088317177872, 81) == 347892349680
  ;; run: global.mul64(4294967296, 81) == 0
  (func (export "global.less64") (param i64 i32) (result i32) (call $global (local.get 0)) (i64.lt_u (i64.extend_i32_u (global.get $g)) (i64.extend_i32_u (local.get 1))))
  ;; run: global.less64(-2401053092612145071, 81) == 0
  ;; run: global.less64(-2401053088317177872, 81) == 0
  ;; run: global.less64(4294967296, 81) == 1
  (func (export "global.equal64") (param i64 i32) (result i32) (call $global (local.get 0)) (i64.eq (i64.extend_i32_u (global.get $g)) (i64.const 0xfffffff8)))
  ;; run: global.equal64(-2401053092612145071, 81) == 0
  ;; run: global.equal64(-2401053088317177872, 81) == 0
  ;; run: global.equal64(4294967296, 81) == 0
  (func (export "global.less_s") (param i64 i32) (result i32) (call $global (local.get 0)) (i32.lt_s (global.get $g) (local.get 1)))
  ;; run: global.less_s(-2401053092612145071, 81) == 0
  ;; run: global.less_s(-2401053088317177872, 81) == 1
  ;; run: global.less_s(4294967296, 81) == 1
  (func (export "global.convert") (param i64 i32) (result f64) (call $global (local.get 0)) (f64.convert_i64_u (i64.extend_i32_u (global.get $g))))
  ;; run: global.convert(-2401053092612145071, 81) == 81
  ;; run: global.convert(-2401053088317177872, 81) == 0x1.ffffffep+31
  ;; run: global.convert(4294967296, 81) == 0
  (func (export "global.divide") (param i64 i32) (result i32) (call $global (local.get 0)) (i32.div_u (global.get $g) (i32.const 3)))
  ;; run: global.divide(-2401053092612145071, 81) == 27
  ;; run: global.divide(-2401053088317177872, 81) == 1431655760
  ;; run: global.divide(4294967296, 81) == 0
  (func (export "global.table") (param i64 i32) (result i32) (call $global (local.get 0)) (ref.is_null (table.get $refs (global.get $g))))
  ;; run: global.table(-2401053092612145071, 81) == 1
  ;; run: global.table(-2401053088317177872, 81) traps: undefined element: out of bounds table access
  ;; run: global.table(4294967296, 81) == 1
  (func (export "global.bulk") (param i64 i32) (call $global (local.get 0)) (memory.copy (i32.const 0) (i32.const 0) (global.get $g)))
  ;; run: global.bulk(-2401053092612145071, 81)
  ;; run: global.bulk(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: global.bulk(4294967296, 81)
)
