(module
  (func (param i32 i64 f32 f64) (result i32)
    (i32.add
      (i32.div_s (i32.clz (local.get 0)) (i32.or (i32.trunc_sat_f32_s (local.get 2)) (i32.const 1)))
      (select (i32.wrap_i64 (i64.rem_u (local.get 1) (i64.const 10)))
              (i32.trunc_f64_s (local.get 3))
              (f64.lt (local.get 3) (f64.const -0x1.8p+3)))))
  (func (result i64 f32 f64)
    (i64.extend8_s (i64.extend_i32_u (i32.extend16_s (i32.const -0x8000_0000))))
    (f32.demote_f64 (f64.reinterpret_i64 (i64.const 0x7ff0_0000_0000_0001)))
    (f64.copysign (f64.const nan:0x4000) (f64.const -inf)))
  (func (param f32) (result i64) (i64.trunc_sat_f32_u (f32.min (local.get 0) (f32.const 1e-45)))))
