(module
  (memory 65536 65536)
  (table 0 0xffff_ffff funcref)
  (global i64 (i64.const -0x8000_0000_0000_0000))
  (global i32 (i32.const 0xffff_ffff))
  (global f32 (f32.const nan:0x200000)) (global f64 (f64.const 0x0.0000000000001p-1022))
  (func (result i32) (i32.load8_u offset=0xffff_ffff (i32.const -1))))
