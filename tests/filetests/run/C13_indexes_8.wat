;; test: run
;; The i32 of reinterpret, lane, lane8_s, trunc_sat, computed from values with other bits above:
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
  (func (export "reinterpret.load8") (param f32 i32) (result i32) (i32.load8_u (i32.reinterpret_f32 (local.get 0))))
  ;; run: reinterpret.load8(0x1.44p-143, 81) == 228
  ;; run: reinterpret.load8(-1, 81) traps: out of bounds memory access
  ;; run: reinterpret.load8(1, 81) traps: out of bounds memory access
  (func (export "reinterpret.load64") (param f32 i32) (result i64) (i64.load offset=8 (i32.reinterpret_f32 (local.get 0))))
  ;; run: reinterpret.load64(0x1.44p-143, 81) == -5978986211116924132
  ;; run: reinterpret.load64(-1, 81) traps: out of bounds memory access
  ;; run: reinterpret.load64(1, 81) traps: out of bounds memory access
  (func (export "reinterpret.indexed") (param f32 i32) (result i32) (i32.load16_u (i32.add (i32.reinterpret_f32 (local.get 0)) (local.get 1))))
  ;; run: reinterpret.indexed(0x1.44p-143, -33) == 1117
  ;; run: reinterpret.indexed(0x1.44p-143, 0) == 35812
  ;; run: reinterpret.indexed(-1, 1082130480) == 1117
  ;; run: reinterpret.indexed(-1, 0) traps: out of bounds memory access
  ;; run: reinterpret.indexed(1, -1065353168) == 1117
  ;; run: reinterpret.indexed(1, 0) traps: out of bounds memory access
  (func (export "reinterpret.scaled") (param f32 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.reinterpret_f32 (local.get 0)) (i32.const 2)))))
  ;; run: reinterpret.scaled(0x1.44p-143, -260) == -1038388019
  ;; run: reinterpret.scaled(-1, 33554496) == -1038388019
  ;; run: reinterpret.scaled(1, 33554496) == -1038388019
  (func (export "reinterpret.extend_u") (param f32 i32) (result i64) (i64.extend_i32_u (i32.reinterpret_f32 (local.get 0))))
  ;; run: reinterpret.extend_u(0x1.44p-143, 81) == 81
  ;; run: reinterpret.extend_u(-1, 81) == 3212836864
  ;; run: reinterpret.extend_u(1, 81) == 1065353216
  (func (export "reinterpret.extend_s") (param f32 i32) (result i64) (i64.extend_i32_s (i32.reinterpret_f32 (local.get 0))))
  ;; run: reinterpret.extend_s(0x1.44p-143, 81) == 81
  ;; run: reinterpret.extend_s(-1, 81) == -1082130432
  ;; run: reinterpret.extend_s(1, 81) == 1065353216
  (func (export "reinterpret.add64") (param f32 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.reinterpret_f32 (local.get 0)))))
  ;; run: reinterpret.add64(0x1.44p-143, 81) == 162
  ;; run: reinterpret.add64(-1, 81) == 3212836945
  ;; run: reinterpret.add64(1, 81) == 1065353297
  (func (export "reinterpret.shl64") (param f32 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.reinterpret_f32 (local.get 0))) (i64.const 3)))
  ;; run: reinterpret.shl64(0x1.44p-143, 81) == 648
  ;; run: reinterpret.shl64(-1, 81) == 25702694912
  ;; run: reinterpret.shl64(1, 81) == 8522825728
  (func (export "reinterpret.mul64") (param f32 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.reinterpret_f32 (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: reinterpret.mul64(0x1.44p-143, 81) == 6561
  ;; run: reinterpret.mul64(-1, 81) == 260239785984
  ;; run: reinterpret.mul64(1, 81) == 86293610496
  (func (export "reinterpret.less64") (param f32 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.reinterpret_f32 (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: reinterpret.less64(0x1.44p-143, 81) == 0
  ;; run: reinterpret.less64(-1, 81) == 0
  ;; run: reinterpret.less64(1, 81) == 0
  (func (export "reinterpret.equal64") (param f32 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.reinterpret_f32 (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: reinterpret.equal64(0x1.44p-143, 81) == 0
  ;; run: reinterpret.equal64(-1, 81) == 0
  ;; run: reinterpret.equal64(1, 81) == 0
  (func (export "reinterpret.less_s") (param f32 i32) (result i32) (i32.lt_s (i32.reinterpret_f32 (local.get 0)) (local.get 1)))
  ;; run: reinterpret.less_s(0x1.44p-143, 81) == 0
  ;; run: reinterpret.less_s(-1, 81) == 1
  ;; run: reinterpret.less_s(1, 81) == 0
  (func (export "reinterpret.convert") (param f32 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.reinterpret_f32 (local.get 0)))))
  ;; run: reinterpret.convert(0x1.44p-143, 81) == 81
  ;; run: reinterpret.convert(-1, 81) == 0x1.7fp+31
  ;; run: reinterpret.convert(1, 81) == 0x1.fcp+29
  (func (export "reinterpret.divide") (param f32 i32) (result i32) (i32.div_u (i32.reinterpret_f32 (local.get 0)) (i32.const 3)))
  ;; run: reinterpret.divide(0x1.44p-143, 81) == 27
  ;; run: reinterpret.divide(-1, 81) == 1070945621
  ;; run: reinterpret.divide(1, 81) == 355117738
  (func (export "reinterpret.table") (param f32 i32) (result i32) (ref.is_null (table.get $refs (i32.reinterpret_f32 (local.get 0)))))
  ;; run: reinterpret.table(0x1.44p-143, 81) == 1
  ;; run: reinterpret.table(-1, 81) traps: undefined element: out of bounds table access
  ;; run: reinterpret.table(1, 81) traps: undefined element: out of bounds table access
  (func (export "reinterpret.bulk") (param f32 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.reinterpret_f32 (local.get 0))))
  ;; run: reinterpret.bulk(0x1.44p-143, 81)
  ;; run: reinterpret.bulk(-1, 81) traps: out of bounds memory access
  ;; run: reinterpret.bulk(1, 81) traps: out of bounds memory access
  (func (export "lane.load8") (param i64 i32) (result i32) (i32.load8_u (i32x4.extract_lane 2 (i64x2.splat (local.get 0)))))
  ;; run: lane.load8(-2401053092612145071, 81) == 228
  ;; run: lane.load8(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: lane.load8(4294967296, 81) == 13
  (func (export "lane.load64") (param i64 i32) (result i64) (i64.load offset=8 (i32x4.extract_lane 2 (i64x2.splat (local.get 0)))))
  ;; run: lane.load64(-2401053092612145071, 81) == -5978986211116924132
  ;; run: lane.load64(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: lane.load64(4294967296, 81) == -3013039124755780539
  (func (export "lane.indexed") (param i64 i32) (result i32) (i32.load16_u (i32.add (i32x4.extract_lane 2 (i64x2.splat (local.get 0))) (local.get 1))))
  ;; run: lane.indexed(-2401053092612145071, -33) == 1117
  ;; run: lane.indexed(-2401053092612145071, 0) == 35812
  ;; run: lane.indexed(-2401053088317177872, 64) == 1117
  ;; run: lane.indexed(-2401053088317177872, 0) traps: out of bounds memory access
  ;; run: lane.indexed(4294967296, 48) == 1117
  ;; run: lane.indexed(4294967296, 0) == 46093
  (func (export "lane.scaled") (param i64 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32x4.extract_lane 2 (i64x2.splat (local.get 0))) (i32.const 2)))))
  ;; run: lane.scaled(-2401053092612145071, -260) == -1038388019
  ;; run: lane.scaled(-2401053088317177872, 128) == -1038388019
  ;; run: lane.scaled(4294967296, 64) == -1038388019
  (func (export "lane.extend_u") (param i64 i32) (result i64) (i64.extend_i32_u (i32x4.extract_lane 2 (i64x2.splat (local.get 0)))))
  ;; run: lane.extend_u(-2401053092612145071, 81) == 81
  ;; run: lane.extend_u(-2401053088317177872, 81) == 4294967280
  ;; run: lane.extend_u(4294967296, 81) == 0
  (func (export "lane.extend_s") (param i64 i32) (result i64) (i64.extend_i32_s (i32x4.extract_lane 2 (i64x2.splat (local.get 0)))))
  ;; run: lane.extend_s(-2401053092612145071, 81) == 81
  ;; run: lane.extend_s(-2401053088317177872, 81) == -16
  ;; run: lane.extend_s(4294967296, 81) == 0
  (func (export "lane.add64") (param i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32x4.extract_lane 2 (i64x2.splat (local.get 0))))))
  ;; run: lane.add64(-2401053092612145071, 81) == 162
  ;; run: lane.add64(-2401053088317177872, 81) == 4294967361
  ;; run: lane.add64(4294967296, 81) == 81
  (func (export "lane.shl64") (param i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32x4.extract_lane 2 (i64x2.splat (local.get 0)))) (i64.const 3)))
  ;; run: lane.shl64(-2401053092612145071, 81) == 648
  ;; run: lane.shl64(-2401053088317177872, 81) == 34359738240
  ;; run: lane.shl64(4294967296, 81) == 0
  (func (export "lane.mul64") (param i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32x4.extract_lane 2 (i64x2.splat (local.get 0)))) (i64.extend_i32_u (local.get 1))))
  ;; run: lane.mul64(-2401053092612145071, 81) == 6561
  ;; run: lane.mul64(-2401053088317177872, 81) == 347892349680
  ;; run: lane.mul64(4294967296, 81) == 0
  (func (export "lane.less64") (param i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32x4.extract_lane 2 (i64x2.splat (local.get 0)))) (i64.extend_i32_u (local.get 1))))
  ;; run: lane.less64(-2401053092612145071, 81) == 0
  ;; run: lane.less64(-2401053088317177872, 81) == 0
  ;; run: lane.less64(4294967296, 81) == 1
  (func (export "lane.equal64") (param i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32x4.extract_lane 2 (i64x2.splat (local.get 0)))) (i64.const 0xfffffff8)))
  ;; run: lane.equal64(-2401053092612145071, 81) == 0
  ;; run: lane.equal64(-2401053088317177872, 81) == 0
  ;; run: lane.equal64(4294967296, 81) == 0
  (func (export "lane.less_s") (param i64 i32) (result i32) (i32.lt_s (i32x4.extract_lane 2 (i64x2.splat (local.get 0))) (local.get 1)))
  ;; run: lane.less_s(-2401053092612145071, 81) == 0
  ;; run: lane.less_s(-2401053088317177872, 81) == 1
  ;; run: lane.less_s(4294967296, 81) == 1
  (func (export "lane.convert") (param i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32x4.extract_lane 2 (i64x2.splat (local.get 0))))))
  ;; run: lane.convert(-2401053092612145071, 81) == 81
  ;; run: lane.convert(-2401053088317177872, 81) == 0x1.ffffffep+31
  ;; run: lane.convert(4294967296, 81) == 0
  (func (export "lane.divide") (param i64 i32) (result i32) (i32.div_u (i32x4.extract_lane 2 (i64x2.splat (local.get 0))) (i32.const 3)))
  ;; run: lane.divide(-2401053092612145071, 81) == 27
  ;; run: lane.divide(-2401053088317177872, 81) == 1431655760
  ;; run: lane.divide(4294967296, 81) == 0
  (func (export "lane.table") (param i64 i32) (result i32) (ref.is_null (table.get $refs (i32x4.extract_lane 2 (i64x2.splat (local.get 0))))))
  ;; run: lane.table(-2401053092612145071, 81) == 1
  ;; run: lane.table(-2401053088317177872, 81) traps: undefined element: out of bounds table access
  ;; run: lane.table(4294967296, 81) == 1
  (func (export "lane.bulk") (param i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32x4.extract_lane 2 (i64x2.splat (local.get 0)))))
  ;; run: lane.bulk(-2401053092612145071, 81)
  ;; run: lane.bulk(-2401053088317177872, 81) traps: out of bounds memory access
  ;; run: lane.bulk(4294967296, 81)
  (func (export "lane8_s.load8") (param i64 i32) (result i32) (i32.load8_u (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0)))))
  ;; run: lane8_s.load8(-2401053092612145033, 81) == 174
  ;; run: lane8_s.load8(-2401053092612145016, 81) traps: out of bounds memory access
  (func (export "lane8_s.load64") (param i64 i32) (result i64) (i64.load offset=8 (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0)))))
  ;; run: lane8_s.load64(-2401053092612145033, 81) == 8633446127669382630
  ;; run: lane8_s.load64(-2401053092612145016, 81) traps: out of bounds memory access
  (func (export "lane8_s.indexed") (param i64 i32) (result i32) (i32.load16_u (i32.add (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0))) (local.get 1))))
  ;; run: lane8_s.indexed(-2401053092612145033, -71) == 1117
  ;; run: lane8_s.indexed(-2401053092612145033, 0) == 21934
  ;; run: lane8_s.indexed(-2401053092612145016, 168) == 1117
  ;; run: lane8_s.indexed(-2401053092612145016, 0) traps: out of bounds memory access
  (func (export "lane8_s.scaled") (param i64 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0))) (i32.const 2)))))
  ;; run: lane8_s.scaled(-2401053092612145033, -412) == -1038388019
  ;; run: lane8_s.scaled(-2401053092612145016, 544) == -1038388019
  (func (export "lane8_s.extend_u") (param i64 i32) (result i64) (i64.extend_i32_u (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0)))))
  ;; run: lane8_s.extend_u(-2401053092612145033, 81) == 119
  ;; run: lane8_s.extend_u(-2401053092612145016, 81) == 4294967176
  (func (export "lane8_s.extend_s") (param i64 i32) (result i64) (i64.extend_i32_s (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0)))))
  ;; run: lane8_s.extend_s(-2401053092612145033, 81) == 119
  ;; run: lane8_s.extend_s(-2401053092612145016, 81) == -120
  (func (export "lane8_s.add64") (param i64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0))))))
  ;; run: lane8_s.add64(-2401053092612145033, 81) == 200
  ;; run: lane8_s.add64(-2401053092612145016, 81) == 4294967257
  (func (export "lane8_s.shl64") (param i64 i32) (result i64) (i64.shl (i64.extend_i32_u (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0)))) (i64.const 3)))
  ;; run: lane8_s.shl64(-2401053092612145033, 81) == 952
  ;; run: lane8_s.shl64(-2401053092612145016, 81) == 34359737408
  (func (export "lane8_s.mul64") (param i64 i32) (result i64) (i64.mul (i64.extend_i32_u (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0)))) (i64.extend_i32_u (local.get 1))))
  ;; run: lane8_s.mul64(-2401053092612145033, 81) == 9639
  ;; run: lane8_s.mul64(-2401053092612145016, 81) == 347892341256
  (func (export "lane8_s.less64") (param i64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0)))) (i64.extend_i32_u (local.get 1))))
  ;; run: lane8_s.less64(-2401053092612145033, 81) == 0
  ;; run: lane8_s.less64(-2401053092612145016, 81) == 0
  (func (export "lane8_s.equal64") (param i64 i32) (result i32) (i64.eq (i64.extend_i32_u (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0)))) (i64.const 0xfffffff8)))
  ;; run: lane8_s.equal64(-2401053092612145033, 81) == 0
  ;; run: lane8_s.equal64(-2401053092612145016, 81) == 0
  (func (export "lane8_s.less_s") (param i64 i32) (result i32) (i32.lt_s (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0))) (local.get 1)))
  ;; run: lane8_s.less_s(-2401053092612145033, 81) == 0
  ;; run: lane8_s.less_s(-2401053092612145016, 81) == 1
  (func (export "lane8_s.convert") (param i64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0))))))
  ;; run: lane8_s.convert(-2401053092612145033, 81) == 119
  ;; run: lane8_s.convert(-2401053092612145016, 81) == 0x1.ffffff1p+31
  (func (export "lane8_s.divide") (param i64 i32) (result i32) (i32.div_u (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0))) (i32.const 3)))
  ;; run: lane8_s.divide(-2401053092612145033, 81) == 39
  ;; run: lane8_s.divide(-2401053092612145016, 81) == 1431655725
  (func (export "lane8_s.table") (param i64 i32) (result i32) (ref.is_null (table.get $refs (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0))))))
  ;; run: lane8_s.table(-2401053092612145033, 81) == 1
  ;; run: lane8_s.table(-2401053092612145016, 81) traps: undefined element: out of bounds table access
  (func (export "lane8_s.bulk") (param i64 i32) (memory.copy (i32.const 0) (i32.const 0) (i8x16.extract_lane_s 8 (i64x2.splat (local.get 0)))))
  ;; run: lane8_s.bulk(-2401053092612145033, 81)
  ;; run: lane8_s.bulk(-2401053092612145016, 81) traps: out of bounds memory access
  (func (export "trunc_sat.load8") (param f64 i32) (result i32) (i32.load8_u (i32.trunc_sat_f64_s (local.get 0))))
  ;; run: trunc_sat.load8(0x1.8ep+6, 81) == 162
  ;; run: trunc_sat.load8(-5, 81) traps: out of bounds memory access
  ;; run: trunc_sat.load8(-0x1.7e43c8800759cp+996, 81) traps: out of bounds memory access
  (func (export "trunc_sat.load64") (param f64 i32) (result i64) (i64.load offset=8 (i32.trunc_sat_f64_s (local.get 0))))
  ;; run: trunc_sat.load64(0x1.8ep+6, 81) == 7765364053612462554
  ;; run: trunc_sat.load64(-5, 81) traps: out of bounds memory access
  ;; run: trunc_sat.load64(-0x1.7e43c8800759cp+996, 81) traps: out of bounds memory access
  (func (export "trunc_sat.indexed") (param f64 i32) (result i32) (i32.load16_u (i32.add (i32.trunc_sat_f64_s (local.get 0)) (local.get 1))))
  ;; run: trunc_sat.indexed(0x1.8ep+6, -51) == 1117
  ;; run: trunc_sat.indexed(0x1.8ep+6, 0) == 18850
  ;; run: trunc_sat.indexed(-5, 53) == 1117
  ;; run: trunc_sat.indexed(-5, 0) traps: out of bounds memory access
  ;; run: trunc_sat.indexed(-0x1.7e43c8800759cp+996, -2147483600) == 1117
  ;; run: trunc_sat.indexed(-0x1.7e43c8800759cp+996, 0) traps: out of bounds memory access
  (func (export "trunc_sat.scaled") (param f64 i32) (result i32) (i32.load (i32.add (local.get 1) (i32.shl (i32.trunc_sat_f64_s (local.get 0)) (i32.const 2)))))
  ;; run: trunc_sat.scaled(0x1.8ep+6, -332) == -1038388019
  ;; run: trunc_sat.scaled(-5, 84) == -1038388019
  ;; run: trunc_sat.scaled(-0x1.7e43c8800759cp+996, 64) == -1038388019
  (func (export "trunc_sat.extend_u") (param f64 i32) (result i64) (i64.extend_i32_u (i32.trunc_sat_f64_s (local.get 0))))
  ;; run: trunc_sat.extend_u(0x1.8ep+6, 81) == 99
  ;; run: trunc_sat.extend_u(-5, 81) == 4294967291
  ;; run: trunc_sat.extend_u(-0x1.7e43c8800759cp+996, 81) == 2147483648
  (func (export "trunc_sat.extend_s") (param f64 i32) (result i64) (i64.extend_i32_s (i32.trunc_sat_f64_s (local.get 0))))
  ;; run: trunc_sat.extend_s(0x1.8ep+6, 81) == 99
  ;; run: trunc_sat.extend_s(-5, 81) == -5
  ;; run: trunc_sat.extend_s(-0x1.7e43c8800759cp+996, 81) == -2147483648
  (func (export "trunc_sat.add64") (param f64 i32) (result i64) (i64.add (i64.extend_i32_u (local.get 1)) (i64.extend_i32_u (i32.trunc_sat_f64_s (local.get 0)))))
  ;; run: trunc_sat.add64(0x1.8ep+6, 81) == 180
  ;; run: trunc_sat.add64(-5, 81) == 4294967372
  ;; run: trunc_sat.add64(-0x1.7e43c8800759cp+996, 81) == 2147483729
  (func (export "trunc_sat.shl64") (param f64 i32) (result i64) (i64.shl (i64.extend_i32_u (i32.trunc_sat_f64_s (local.get 0))) (i64.const 3)))
  ;; run: trunc_sat.shl64(0x1.8ep+6, 81) == 792
  ;; run: trunc_sat.shl64(-5, 81) == 34359738328
  ;; run: trunc_sat.shl64(-0x1.7e43c8800759cp+996, 81) == 17179869184
  (func (export "trunc_sat.mul64") (param f64 i32) (result i64) (i64.mul (i64.extend_i32_u (i32.trunc_sat_f64_s (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: trunc_sat.mul64(0x1.8ep+6, 81) == 8019
  ;; run: trunc_sat.mul64(-5, 81) == 347892350571
  ;; run: trunc_sat.mul64(-0x1.7e43c8800759cp+996, 81) == 173946175488
  (func (export "trunc_sat.less64") (param f64 i32) (result i32) (i64.lt_u (i64.extend_i32_u (i32.trunc_sat_f64_s (local.get 0))) (i64.extend_i32_u (local.get 1))))
  ;; run: trunc_sat.less64(0x1.8ep+6, 81) == 0
  ;; run: trunc_sat.less64(-5, 81) == 0
  ;; run: trunc_sat.less64(-0x1.7e43c8800759cp+996, 81) == 0
  (func (export "trunc_sat.equal64") (param f64 i32) (result i32) (i64.eq (i64.extend_i32_u (i32.trunc_sat_f64_s (local.get 0))) (i64.const 0xfffffff8)))
  ;; run: trunc_sat.equal64(0x1.8ep+6, 81) == 0
  ;; run: trunc_sat.equal64(-5, 81) == 0
  ;; run: trunc_sat.equal64(-0x1.7e43c8800759cp+996, 81) == 0
  (func (export "trunc_sat.less_s") (param f64 i32) (result i32) (i32.lt_s (i32.trunc_sat_f64_s (local.get 0)) (local.get 1)))
  ;; run: trunc_sat.less_s(0x1.8ep+6, 81) == 0
  ;; run: trunc_sat.less_s(-5, 81) == 1
  ;; run: trunc_sat.less_s(-0x1.7e43c8800759cp+996, 81) == 1
  (func (export "trunc_sat.convert") (param f64 i32) (result f64) (f64.convert_i64_u (i64.extend_i32_u (i32.trunc_sat_f64_s (local.get 0)))))
  ;; run: trunc_sat.convert(0x1.8ep+6, 81) == 99
  ;; run: trunc_sat.convert(-5, 81) == 0x1.fffffff6p+31
  ;; run: trunc_sat.convert(-0x1.7e43c8800759cp+996, 81) == 0x1p+31
  (func (export "trunc_sat.divide") (param f64 i32) (result i32) (i32.div_u (i32.trunc_sat_f64_s (local.get 0)) (i32.const 3)))
  ;; run: trunc_sat.divide(0x1.8ep+6, 81) == 33
  ;; run: trunc_sat.divide(-5, 81) == 1431655763
  ;; run: trunc_sat.divide(-0x1.7e43c8800759cp+996, 81) == 715827882
  (func (export "trunc_sat.table") (param f64 i32) (result i32) (ref.is_null (table.get $refs (i32.trunc_sat_f64_s (local.get 0)))))
  ;; run: trunc_sat.table(0x1.8ep+6, 81) == 1
  ;; run: trunc_sat.table(-5, 81) traps: undefined element: out of bounds table access
  ;; run: trunc_sat.table(-0x1.7e43c8800759cp+996, 81) traps: undefined element: out of bounds table access
  (func (export "trunc_sat.bulk") (param f64 i32) (memory.copy (i32.const 0) (i32.const 0) (i32.trunc_sat_f64_s (local.get 0))))
  ;; run: trunc_sat.bulk(0x1.8ep+6, 81)
  ;; run: trunc_sat.bulk(-5, 81) traps: out of bounds memory access
  ;; run: trunc_sat.bulk(-0x1.7e43c8800759cp+996, 81) traps: out of bounds memory access
)
