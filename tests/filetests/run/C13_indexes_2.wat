;; test: run
;; The i32 of wrap_extend8, wrap_load, host, dirty, computed from values with other bits above:
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
  (func (export "wrap_extend8.load8") (param i64 i32) (result i32) (i32.load8_u (i32.wrap_i64 (i64.extend8_s (local.get 0)))))
  ;; run: wrap_extend8.load8(-2401053092612144769, 81) == 230
  ;; run: wrap_extend8.load8(128, 81) traps: out of bounds memory access
  (func (export "wrap_extend8.load64") (param i64 i32) (result i64) (i64.load offset=8 (i32.wrap_i64 (i64.extend8_s (local.get 0)))))
  ;; run: wrap_extend8.load64(-2401053092612144769, 81) == -5834305865440770786
  ;; run: wrap_extend8.load64(128, 81) traps: out of bounds memory access
  (func (export "wrap_extend8.indexed") (param i64 i32) (result i32) (i32.load16_u (i32.add (i32.wrap_i64 (i64.extend8_s (local.get 0))) (local.get 1))))
  ;; run: wrap_extend8.indexed(-2401053092612144769, -79) == 1117
  ;; run: wrap_extend8.indexed(-2401053092612144769, 0) == 36326
  ;; run: wrap_extend8.indexed(128, 176) == 1117
  ;; run: wrap_extend8.indexed(128, 0) traps: out of bounds memory access
  (func (export "wrap_extend8.scaled") (param i64 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.wrap_i64 (i64.extend8_s (local.get 0))) (i32.const 2)))))
  ;; run: wrap_extend8.scaled(-2401053092612144769, -444) == -1038388019
  ;; run: wrap_extend8.scaled(128, 576) == -1038388019
  (func (export "wrap_extend8.extend_u") (param i64 i32) (result i64) (i64.extend_i32_u (i32.wrap_i64 (i64.extend8_s (local.get 0)))))
  ;; run: wrap_extend8.extend_u(-2401053092612144769, 81) == 127
  ;; run: wrap_extend8.extend_u(128, 81) == 4294967168
  (func (export "wrap_extend8.extend_s") (param i64 i32) (result i64) (i64.extend_i32_s (i32.wrap_i64 (i64.extend8_s (local.get 0)))))
  ;; run: wrap_extend8.extend_s(-2401053092612144769, 81) == 127
  ;; run: wrap_extend8.extend_s(128, 81) == -128
  (func (export "wrap_extend8.add64") (param i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.wrap_i64 (i64.extend8_s (local.get 0))))))
  ;; run: wrap_extend8.add64(-2401053092612144769, 81) == 208
  ;; run: wrap_extend8.add64(128, 81) == 4294967249
  (func (export "wrap_extend8.shl64") (param i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.wrap_i64 (i64.extend8_s (local.get 0)))) (i64.const 3)))
  ;; run: wrap_extend8.shl64(-2401053092612144769, 81) == 1016
  ;; run: wrap_extend8.shl64(128, 81) == 34359737344
  (func (export "wrap_extend8.mul64") (param i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.wrap_i64 (i64.extend8_s (local.get 0)))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap_extend8.mul64(-2401053092612144769, 81) == 10287
  ;; run: wrap_extend8.mul64(128, 81) == 347892340608
  (func (export "wrap_extend8.less64") (param i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.wrap_i64 (i64.extend8_s (local.get 0)))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap_extend8.less64(-2401053092612144769, 81) == 0
  ;; run: wrap_extend8.less64(128, 81) == 0
  (func (export "wrap_extend8.equal64") (param i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.wrap_i64 (i64.extend8_s (local.get 0)))) (i64.const 0xfffffff8)))
  ;; run: wrap_extend8.equal64(-2401053092612144769, 81) == 0
  ;; run: wrap_extend8.equal64(128, 81) == 0
  (func (export "wrap_extend8.less_s") (param i64 i32) (result i32) (i32.lt_s (i32.wrap_i64 (i64.extend8_s (local.get 0))) (local.get 1)))
  ;; run: wrap_extend8.less_s(-2401053092612144769, 81) == 0
  ;; run: wrap_extend8.less_s(128, 81) == 1
  (func (export "wrap_extend8.convert") (param i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.wrap_i64 (i64.extend8_s (local.get 0))))))
  ;; run: wrap_extend8.convert(-2401053092612144769, 81) == 127
  ;; run: wrap_extend8.convert(128, 81) == 0x1.ffffffp+31
  (func (export "wrap_extend8.divide") (param i64 i32) (result i32) (i32.div_u (i32.wrap_i64 (i64.extend8_s (local.get 0))) (i32.const 3)))
  ;; run: wrap_extend8.divide(-2401053092612144769, 81) == 42
  ;; run: wrap_extend8.divide(128, 81) == 1431655722
  (func (export "wrap_extend8.table") (param i64 i32) (result i32) (ref.is_null (table.get $refs (i32.wrap_i64 (i64.extend8_s (local.get 0))))))
  ;; run: wrap_extend8.table(-2401053092612144769, 81) == 1
  ;; run: wrap_extend8.table(128, 81) traps: undefined element: out of bounds table access
  (func (export "wrap_extend8.bulk") (param i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.wrap_i64 (i64.extend8_s (local.get 0)))))
  ;; run: wrap_extend8.bulk(-2401053092612144769, 81)
  ;; run: wrap_extend8.bulk(128, 81) traps: out of bounds memory access
  (func (export "wrap_load.load8") (param i32 i32) (result i32) (i32.load8_u (i32.wrap_i64 (i64.load (local.get 0)))))
  ;; run: wrap_load.load8(0, 81) traps: out of bounds memory access
  ;; run: wrap_load.load8(100, 81) traps: out of bounds memory access
  ;; run: wrap_load.load8(65000, 81) traps: out of bounds memory access
  (func (export "wrap_load.load64") (param i32 i32) (result i64) (i64.load offset=8 (i32.wrap_i64 (i64.load (local.get 0)))))
  ;; run: wrap_load.load64(0, 81) traps: out of bounds memory access
  ;; run: wrap_load.load64(100, 81) traps: out of bounds memory access
  ;; run: wrap_load.load64(65000, 81) traps: out of bounds memory access
  (func (export "wrap_load.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (i32.wrap_i64 (i64.load (local.get 0))) (local.get 1))))
  ;; run: wrap_load.indexed(0, -39564253) == 1117
  ;; run: wrap_load.indexed(0, 0) traps: out of bounds memory access
  ;; run: wrap_load.indexed(100, -1050144793) == 1117
  ;; run: wrap_load.indexed(100, 0) traps: out of bounds memory access
  ;; run: wrap_load.indexed(65000, -1471154482) == 1117
  ;; run: wrap_load.indexed(65000, 0) traps: out of bounds memory access
  (func (export "wrap_load.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.wrap_i64 (i64.load (local.get 0))) (i32.const 2)))))
  ;; run: wrap_load.scaled(0, -158257140) == -1038388019
  ;; run: wrap_load.scaled(100, 94387996) == -1038388019
  ;; run: wrap_load.scaled(65000, -1589650760) == -1038388019
  (func (export "wrap_load.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (i32.wrap_i64 (i64.load (local.get 0)))))
  ;; run: wrap_load.extend_u(0, 81) == 39564301
  ;; run: wrap_load.extend_u(100, 81) == 1050144841
  ;; run: wrap_load.extend_u(65000, 81) == 1471154530
  (func (export "wrap_load.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (i32.wrap_i64 (i64.load (local.get 0)))))
  ;; run: wrap_load.extend_s(0, 81) == 39564301
  ;; run: wrap_load.extend_s(100, 81) == 1050144841
  ;; run: wrap_load.extend_s(65000, 81) == 1471154530
  (func (export "wrap_load.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.wrap_i64 (i64.load (local.get 0))))))
  ;; run: wrap_load.add64(0, 81) == 39564382
  ;; run: wrap_load.add64(100, 81) == 1050144922
  ;; run: wrap_load.add64(65000, 81) == 1471154611
  (func (export "wrap_load.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.wrap_i64 (i64.load (local.get 0)))) (i64.const 3)))
  ;; run: wrap_load.shl64(0, 81) == 316514408
  ;; run: wrap_load.shl64(100, 81) == 8401158728
  ;; run: wrap_load.shl64(65000, 81) == 11769236240
  (func (export "wrap_load.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.wrap_i64 (i64.load (local.get 0)))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap_load.mul64(0, 81) == 3204708381
  ;; run: wrap_load.mul64(100, 81) == 85061732121
  ;; run: wrap_load.mul64(65000, 81) == 119163516930
  (func (export "wrap_load.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.wrap_i64 (i64.load (local.get 0)))) (i64.extend_i32_u (local.get 1))))
  ;; run: wrap_load.less64(0, 81) == 0
  ;; run: wrap_load.less64(100, 81) == 0
  ;; run: wrap_load.less64(65000, 81) == 0
  (func (export "wrap_load.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.wrap_i64 (i64.load (local.get 0)))) (i64.const 0xfffffff8)))
  ;; run: wrap_load.equal64(0, 81) == 0
  ;; run: wrap_load.equal64(100, 81) == 0
  ;; run: wrap_load.equal64(65000, 81) == 0
  (func (export "wrap_load.less_s") (param i32 i32) (result i32) (i32.lt_s (i32.wrap_i64 (i64.load (local.get 0))) (local.get 1)))
  ;; run: wrap_load.less_s(0, 81) == 0
  ;; run: wrap_load.less_s(100, 81) == 0
  ;; run: wrap_load.less_s(65000, 81) == 0
  (func (export "wrap_load.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.wrap_i64 (i64.load (local.get 0))))))
  ;; run: wrap_load.convert(0, 81) == 0x1.2dda068p+25
  ;; run: wrap_load.convert(100, 81) == 0x1.f4bf8248p+29
  ;; run: wrap_load.convert(65000, 81) == 0x1.5ec02588p+30
  (func (export "wrap_load.divide") (param i32 i32) (result i32) (i32.div_u (i32.wrap_i64 (i64.load (local.get 0))) (i32.const 3)))
  ;; run: wrap_load.divide(0, 81) == 13188100
  ;; run: wrap_load.divide(100, 81) == 350048280
  ;; run: wrap_load.divide(65000, 81) == 490384843
  (func (export "wrap_load.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (i32.wrap_i64 (i64.load (local.get 0))))))
  ;; run: wrap_load.table(0, 81) traps: undefined element: out of bounds table access
  ;; run: wrap_load.table(100, 81) traps: undefined element: out of bounds table access
  ;; run: wrap_load.table(65000, 81) traps: undefined element: out of bounds table access
  (func (export "wrap_load.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.wrap_i64 (i64.load (local.get 0)))))
  ;; run: wrap_load.bulk(0, 81) traps: out of bounds memory access
  ;; run: wrap_load.bulk(100, 81) traps: out of bounds memory access
  ;; run: wrap_load.bulk(65000, 81) traps: out of bounds memory access
  (func (export "host.load8") (param i32 i32) (result i32) (i32.load8_u (call $host (local.get 0))))
  ;; run: host.load8(81, 81) == 228
  ;; run: host.load8(1048560, 81) traps: out of bounds memory access
  ;; run: host.load8(-8, 81) traps: out of bounds memory access
  (func (export "host.load64") (param i32 i32) (result i64) (i64.load offset=8 (call $host (local.get 0))))
  ;; run: host.load64(81, 81) == -5978986211116924132
  ;; run: host.load64(1048560, 81) traps: out of bounds memory access
  ;; run: host.load64(-8, 81) traps: out of bounds memory access
  (func (export "host.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (call $host (local.get 0)) (local.get 1))))
  ;; run: host.indexed(81, -33) == 1117
  ;; run: host.indexed(81, 0) == 35812
  ;; run: host.indexed(1048560, -1048512) == 1117
  ;; run: host.indexed(1048560, 0) traps: out of bounds memory access
  ;; run: host.indexed(-8, 56) == 1117
  ;; run: host.indexed(-8, 0) traps: out of bounds memory access
  (func (export "host.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (call $host (local.get 0)) (i32.const 2)))))
  ;; run: host.scaled(81, -260) == -1038388019
  ;; run: host.scaled(1048560, -4194176) == -1038388019
  ;; run: host.scaled(-8, 96) == -1038388019
  (func (export "host.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (call $host (local.get 0))))
  ;; run: host.extend_u(81, 81) == 81
  ;; run: host.extend_u(1048560, 81) == 1048560
  ;; run: host.extend_u(-8, 81) == 4294967288
  (func (export "host.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (call $host (local.get 0))))
  ;; run: host.extend_s(81, 81) == 81
  ;; run: host.extend_s(1048560, 81) == 1048560
  ;; run: host.extend_s(-8, 81) == -8
  (func (export "host.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (call $host (local.get 0)))))
  ;; run: host.add64(81, 81) == 162
  ;; run: host.add64(1048560, 81) == 1048641
  ;; run: host.add64(-8, 81) == 4294967369
  (func (export "host.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (call $host (local.get 0))) (i64.const 3)))
  ;; run: host.shl64(81, 81) == 648
  ;; run: host.shl64(1048560, 81) == 8388480
  ;; run: host.shl64(-8, 81) == 34359738304
  (func (export "host.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (call $host (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: host.mul64(81, 81) == 6561
  ;; run: host.mul64(1048560, 81) == 84933360
  ;; run: host.mul64(-8, 81) == 347892350328
  (func (export "host.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (call $host (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: host.less64(81, 81) == 0
  ;; run: host.less64(1048560, 81) == 0
  ;; run: host.less64(-8, 81) == 0
  (func (export "host.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (call $host (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: host.equal64(81, 81) == 0
  ;; run: host.equal64(1048560, 81) == 0
  ;; run: host.equal64(-8, 81) == 1
  (func (export "host.less_s") (param i32 i32) (result i32) (i32.lt_s (call $host (local.get 0)) (local.get 1)))
  ;; run: host.less_s(81, 81) == 0
  ;; run: host.less_s(1048560, 81) == 0
  ;; run: host.less_s(-8, 81) == 1
  (func (export "host.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (call $host (local.get 0)))))
  ;; run: host.convert(81, 81) == 81
  ;; run: host.convert(1048560, 81) == 0x1.fffep+19
  ;; run: host.convert(-8, 81) == 0x1.fffffffp+31
  (func (export "host.divide") (param i32 i32) (result i32) (i32.div_u (call $host (local.get 0)) (i32.const 3)))
  ;; run: host.divide(81, 81) == 27
  ;; run: host.divide(1048560, 81) == 349520
  ;; run: host.divide(-8, 81) == 1431655762
  (func (export "host.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (call $host (local.get 0)))))
  ;; run: host.table(81, 81) == 1
  ;; run: host.table(1048560, 81) traps: undefined element: out of bounds table access
  ;; run: host.table(-8, 81) traps: undefined element: out of bounds table access
  (func (export "host.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (call $host (local.get 0))))
  ;; run: host.bulk(81, 81)
  ;; run: host.bulk(1048560, 81) traps: out of bounds memory access
  ;; run: host.bulk(-8, 81) traps: out of bounds memory access
  (func (export "dirty.load8") (param i32 i32) (result i32) (i32.load8_u (call $dirty (local.get 0))))
  ;; run: dirty.load8(81, 81) == 228
  ;; run: dirty.load8(1048560, 81) traps: out of bounds memory access
  ;; run: dirty.load8(-8, 81) traps: out of bounds memory access
  (func (export "dirty.load64") (param i32 i32) (result i64) (i64.load offset=8 (call $dirty (local.get 0))))
  ;; run: dirty.load64(81, 81) == -5978986211116924132
  ;; run: dirty.load64(1048560, 81) traps: out of bounds memory access
  ;; run: dirty.load64(-8, 81) traps: out of bounds memory access
  (func (export "dirty.indexed") (param i32 i32) (result i32) (i32.load16_u (i32.add (call $dirty (local.get 0)) (local.get 1))))
  ;; run: dirty.indexed(81, -33) == 1117
  ;; run: dirty.indexed(81, 0) == 35812
  ;; run: dirty.indexed(1048560, -1048512) == 1117
  ;; run: dirty.indexed(1048560, 0) traps: out of bounds memory access
  ;; run: dirty.indexed(-8, 56) == 1117
  ;; run: dirty.indexed(-8, 0) traps: out of bounds memory access
  (func (export "dirty.scaled") (param i32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (call $dirty (local.get 0)) (i32.const 2)))))
  ;; run: dirty.scaled(81, -260) == -1038388019
  ;; run: dirty.scaled(1048560, -4194176) == -1038388019
  ;; run: dirty.scaled(-8, 96) == -1038388019
  (func (export "dirty.extend_u") (param i32 i32) (result i64) (i64.extend_i32_u (call $dirty (local.get 0))))
  ;; run: dirty.extend_u(81, 81) == 81
  ;; run: dirty.extend_u(1048560, 81) == 1048560
  ;; run: dirty.extend_u(-8, 81) == 4294967288
  (func (export "dirty.extend_s") (param i32 i32) (result i64) (i64.extend_i32_s (call $dirty (local.get 0))))
  ;; run: dirty.extend_s(81, 81) == 81
  ;; run: dirty.extend_s(1048560, 81) == 1048560
  ;; run: dirty.extend_s(-8, 81) == -8
  (func (export "dirty.add64") (param i32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (call $dirty (local.get 0)))))
  ;; run: dirty.add64(81, 81) == 162
  ;; run: dirty.add64(1048560, 81) == 1048641
  ;; run: dirty.add64(-8, 81) == 4294967369
  (func (export "dirty.shl64") (param i32 i32) (result i64) (i64.shl (i64.extend_i32_u (call $dirty (local.get 0))) (i64.const 3)))
  ;; run: dirty.shl64(81, 81) == 648
  ;; run: dirty.shl64(1048560, 81) == 8388480
  ;; run: dirty.shl64(-8, 81) == 34359738304
  (func (export "dirty.mul64") (param i32 i32) (result i64) (i64.mul (i64.extend_i32_u (call $dirty (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: dirty.mul64(81, 81) == 6561
  ;; run: dirty.mul64(1048560, 81) == 84933360
  ;; run: dirty.mul64(-8, 81) == 347892350328
  (func (export "dirty.less64") (param i32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (call $dirty (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: dirty.less64(81, 81) == 0
  ;; run: dirty.less64(1048560, 81) == 0
  ;; run: dirty.less64(-8, 81) == 0
  (func (export "dirty.equal64") (param i32 i32) (result i32) (i64.eq (i64.extend_i32_u (call $dirty (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: dirty.equal64(81, 81) == 0
  ;; run: dirty.equal64(1048560, 81) == 0
  ;; run: dirty.equal64(-8, 81) == 1
  (func (export "dirty.less_s") (param i32 i32) (result i32) (i32.lt_s (call $dirty (local.get 0)) (local.get 1)))
  ;; run: dirty.less_s(81, 81) == 0
  ;; run: dirty.less_s(1048560, 81) == 0
  ;; run: dirty.less_s(-8, 81) == 1
  (func (export "dirty.convert") (param i32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (call $dirty (local.get 0)))))
  ;; run: dirty.convert(81, 81) == 81
  ;; run: dirty.convert(1048560, 81) == 0x1.fffep+19
  ;; run: dirty.convert(-8, 81) == 0x1.fffffffp+31
  (func (export "dirty.divide") (param i32 i32) (result i32) (i32.div_u (call $dirty (local.get 0)) (i32.const 3)))
  ;; run: dirty.divide(81, 81) == 27
  ;; run: dirty.divide(1048560, 81) == 349520
  ;; run: dirty.divide(-8, 81) == 1431655762
  (func (export "dirty.table") (param i32 i32) (result i32) (ref.is_null (table.get $refs (call $dirty (local.get 0)))))
  ;; run: dirty.table(81, 81) == 1
  ;; run: dirty.table(1048560, 81) traps: undefined element: out of bounds table access
  ;; run: dirty.table(-8, 81) traps: undefined element: out of bounds table access
  (func (export "dirty.bulk") (param i32 i32) (memory.copy (i32.const 0) (i32.const 0) (call $dirty (local.get 0))))
  ;; run: dirty.bulk(81, 81)
  ;; run: dirty.bulk(1048560, 81) traps: out of bounds memory access
  ;; run: dirty.bulk(-8, 81) traps: out of bounds memory access
)
