(module
  (memory 1)
  (global v128 (v128.const f32x4 1 -0 inf nan:0x1))
  (func (param v128 i32) (result v128)
    (v128.store8_lane offset=1 3 (local.get 1) (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31
      (v128.const i32x4 1 2 3 4) (v128.const i64x2 -1 0x10)))
    (i8x16.replace_lane 15 (i16x8.shl (local.get 0) (i32.const 3)) (i8x16.extract_lane_u 7 (local.get 0)))
    (v128.bitselect (f64x2.splat (f64.const 2)) (v128.load32x2_s (local.get 1)))
    (i32x4.dot_i16x8_s (v128.load8_splat offset=7 (local.get 1)))
    (v128.load64_lane 1 (local.get 1) (v128.load64_zero (local.get 1)))
    i8x16.swizzle i16x8.extend_low_i8x16_s)
  (func (param v128 v128 v128) (result v128 i32)
    (f32x4.relaxed_madd (local.get 0) (local.get 1) (local.get 2))
    (i32x4.relaxed_trunc_f32x4_u (local.get 0)) i8x16.relaxed_swizzle
    (i16x8.all_true (i16x8.relaxed_q15mulr_s (local.get 1) (local.get 2)))))
