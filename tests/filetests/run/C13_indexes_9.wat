;; test: run
;; The i32 of ctz_clz, computed from values with other bits above:
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
  (func (export "ctz_clz.load8") (param i64 i32) (result i32) (i32.load8_u (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0))))))
  ;; run: ctz_clz.load8(1152921504606846976, 81) == 60
  ;; run: ctz_clz.load8(1, 81) traps: out of bounds memory access
  ;; run: ctz_clz.load8(-2401053092612145152, 81) == 237
  (func (export "ctz_clz.load64") (param i64 i32) (result i64) (i64.load offset=8 (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0))))))
  ;; run: ctz_clz.load64(1152921504606846976, 81) == 386947899122129780
  ;; run: ctz_clz.load64(1, 81) traps: out of bounds memory access
  ;; run: ctz_clz.load64(-2401053092612145152, 81) == -5327924655574234075
  (func (export "ctz_clz.indexed") (param i64 i32) (result i32) (i32.load16_u (i32.add (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0)))) (local.get 1))))
  ;; run: ctz_clz.indexed(1152921504606846976, -9) == 1117
  ;; run: ctz_clz.indexed(1152921504606846976, 0) == 58172
  ;; run: ctz_clz.indexed(1, 111) == 1117
  ;; run: ctz_clz.indexed(1, 0) traps: out of bounds memory access
  ;; run: ctz_clz.indexed(-2401053092612145152, 16) == 1117
  ;; run: ctz_clz.indexed(-2401053092612145152, 0) == 38125
  (func (export "ctz_clz.scaled") (param i64 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0)))) (i32.const 2)))))
  ;; run: ctz_clz.scaled(1152921504606846976, -164) == -1038388019
  ;; run: ctz_clz.scaled(1, 316) == -1038388019
  ;; run: ctz_clz.scaled(-2401053092612145152, -64) == -1038388019
  (func (export "ctz_clz.extend_u") (param i64 i32) (result i64) (i64.extend_i32_u (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0))))))
  ;; run: ctz_clz.extend_u(1152921504606846976, 81) == 57
  ;; run: ctz_clz.extend_u(1, 81) == 4294967233
  ;; run: ctz_clz.extend_u(-2401053092612145152, 81) == 32
  (func (export "ctz_clz.extend_s") (param i64 i32) (result i64) (i64.extend_i32_s (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0))))))
  ;; run: ctz_clz.extend_s(1152921504606846976, 81) == 57
  ;; run: ctz_clz.extend_s(1, 81) == -63
  ;; run: ctz_clz.extend_s(-2401053092612145152, 81) == 32
  (func (export "ctz_clz.add64") (param i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0)))))))
  ;; run: ctz_clz.add64(1152921504606846976, 81) == 138
  ;; run: ctz_clz.add64(1, 81) == 4294967314
  ;; run: ctz_clz.add64(-2401053092612145152, 81) == 113
  (func (export "ctz_clz.shl64") (param i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0))))) (i64.const 3)))
  ;; run: ctz_clz.shl64(1152921504606846976, 81) == 456
  ;; run: ctz_clz.shl64(1, 81) == 34359737864
  ;; run: ctz_clz.shl64(-2401053092612145152, 81) == 256
  (func (export "ctz_clz.mul64") (param i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0))))) (i64.extend_i32_u (local.get 1))))
  ;; run: ctz_clz.mul64(1152921504606846976, 81) == 4617
  ;; run: ctz_clz.mul64(1, 81) == 347892345873
  ;; run: ctz_clz.mul64(-2401053092612145152, 81) == 2592
  (func (export "ctz_clz.less64") (param i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0))))) (i64.extend_i32_u (local.get 1))))
  ;; run: ctz_clz.less64(1152921504606846976, 81) == 1
  ;; run: ctz_clz.less64(1, 81) == 0
  ;; run: ctz_clz.less64(-2401053092612145152, 81) == 1
  (func (export "ctz_clz.equal64") (param i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0))))) (i64.const 0xfffffff8)))
  ;; run: ctz_clz.equal64(1152921504606846976, 81) == 0
  ;; run: ctz_clz.equal64(1, 81) == 0
  ;; run: ctz_clz.equal64(-2401053092612145152, 81) == 0
  (func (export "ctz_clz.less_s") (param i64 i32) (result i32) (i32.lt_s (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0)))) (local.get 1)))
  ;; run: ctz_clz.less_s(1152921504606846976, 81) == 1
  ;; run: ctz_clz.less_s(1, 81) == 1
  ;; run: ctz_clz.less_s(-2401053092612145152, 81) == 1
  (func (export "ctz_clz.convert") (param i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0)))))))
  ;; run: ctz_clz.convert(1152921504606846976, 81) == 57
  ;; run: ctz_clz.convert(1, 81) == 0x1.ffffff82p+31
  ;; run: ctz_clz.convert(-2401053092612145152, 81) == 32
  (func (export "ctz_clz.divide") (param i64 i32) (result i32) (i32.div_u (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0)))) (i32.const 3)))
  ;; run: ctz_clz.divide(1152921504606846976, 81) == 19
  ;; run: ctz_clz.divide(1, 81) == 1431655744
  ;; run: ctz_clz.divide(-2401053092612145152, 81) == 10
  (func (export "ctz_clz.table") (param i64 i32) (result i32) (ref.is_null (table.get $refs (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0)))))))
  ;; run: ctz_clz.table(1152921504606846976, 81) == 1
  ;; run: ctz_clz.table(1, 81) traps: undefined element: out of bounds table access
  ;; run: ctz_clz.table(-2401053092612145152, 81) == 1
  (func (export "ctz_clz.bulk") (param i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.wrap_i64 (i64.sub (i64.ctz (local.get 0)) (i64.clz (local.get 0))))))
  ;; run: ctz_clz.bulk(1152921504606846976, 81)
  ;; run: ctz_clz.bulk(1, 81) traps: out of bounds memory access
  ;; run: ctz_clz.bulk(-2401053092612145152, 81)
)
