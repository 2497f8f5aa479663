;; test: run
;; f32.demote_f64, f64.promote_f32. Written by generate.py.
(module
  (func (export "f32.demote_f64") (param f64) (result f32) (f32.demote_f64 (local.get 0)))
  ;; run: f32.demote_f64(0) == 0
  ;; run: f32.demote_f64(-0x0p+0) == -0x0p+0
  ;; run: f32.demote_f64(1) == 1
  ;; run: f32.demote_f64(-0x1.8p+0) == -0x1.8p+0
  ;; run: f32.demote_f64(inf) == inf
  ;; run: f32.demote_f64(-inf) == -inf
  ;; run: f32.demote_f64(0x0.0000000000001p-1022) == 0
  ;; run: f32.demote_f64(0x1.fffffffffffffp+1023) == inf
  ;; run: f32.demote_f64(-0x1.fffffffffffffp+1023) == -inf
  ;; run: f32.demote_f64(nan:0x7ff8000000000000) == nan
  ;; run: f32.demote_f64(nan:0xfff8000000000005) == nan
  ;; run: f32.demote_f64(nan:0x7ff0000000000003) == nan
  ;; run: f32.demote_f64(0x1.fffffffffffffp+30) == 0x1p+31
  ;; run: f32.demote_f64(0x1p+31) == 0x1p+31
  ;; run: f32.demote_f64(0x1.0000000000001p+31) == 0x1p+31
  ;; run: f32.demote_f64(-0x1.fffffffffffffp+30) == -0x1p+31
  ;; run: f32.demote_f64(-0x1p+31) == -0x1p+31
  ;; run: f32.demote_f64(-0x1.0000000000001p+31) == -0x1p+31
  ;; run: f32.demote_f64(-0x1.00000001fffffp+31) == -0x1p+31
  ;; run: f32.demote_f64(-0x1.00000002p+31) == -0x1p+31
  ;; run: f32.demote_f64(-0x1.0000000200001p+31) == -0x1p+31
  ;; run: f32.demote_f64(0x1.fffffffffffffp+31) == 0x1p+32
  ;; run: f32.demote_f64(0x1p+32) == 0x1p+32
  ;; run: f32.demote_f64(0x1.0000000000001p+32) == 0x1p+32
  ;; run: f32.demote_f64(0x1.fffffffffffffp+62) == 0x1p+63
  ;; run: f32.demote_f64(0x1p+63) == 0x1p+63
  ;; run: f32.demote_f64(0x1.0000000000001p+63) == 0x1p+63
  ;; run: f32.demote_f64(-0x1.fffffffffffffp+62) == -0x1p+63
  ;; run: f32.demote_f64(-0x1p+63) == -0x1p+63
  ;; run: f32.demote_f64(-0x1.0000000000001p+63) == -0x1p+63
  ;; run: f32.demote_f64(0x1.fffffffffffffp+63) == 0x1p+64
  ;; run: f32.demote_f64(0x1p+64) == 0x1p+64
  ;; run: f32.demote_f64(0x1.0000000000001p+64) == 0x1p+64
  ;; run: f32.demote_f64(-0x1.fffffffffffffp-1) == -1
  ;; run: f32.demote_f64(-1) == -1
  ;; run: f32.demote_f64(-0x1.0000000000001p+0) == -1
  ;; run: f32.demote_f64(0x1.ccccccccccccdp-1) == 0x1.ccccccp-1
  ;; run: f32.demote_f64(-0x1.ccccccccccccdp-1) == -0x1.ccccccp-1
  ;; run: f32.demote_f64(0x1.fffffffcp+30) == 0x1p+31
  ;; run: f32.demote_f64(0x1.fffffffep+31) == 0x1p+32
  ;; run: f32.demote_f64(0x1.ffffffffccccdp+31) == 0x1p+32
  ;; run: f32.demote_f64(0x1.ffffffff9999ap+30) == 0x1p+31
  ;; run: f32.demote_f64(0x1.000001p+0) == 1
  ;; run: f32.demote_f64(0x1.000003p+0) == 0x1.000004p+0
  ;; run: f32.demote_f64(0x1.fffffep+127) == 0x1.fffffep+127
  ;; run: f32.demote_f64(0x1.fffffefffffffp+127) == 0x1.fffffep+127
  ;; run: f32.demote_f64(0x1.ffffffp+127) == inf
  ;; run: f32.demote_f64(0x1p-149) == 0x1p-149
  ;; run: f32.demote_f64(0x1p-150) == 0
  ;; run: f32.demote_f64(0x1.8p-150) == 0x1p-149
  ;; run: f32.demote_f64(0x1.fffffcp-127) == 0x1.fffffcp-127
  (func (export "f32.demote_f64.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.demote_f64 (f64.const 0))
    (f32.demote_f64 (f64.const 1))
    (f32.demote_f64 (f64.const inf))
    (f32.demote_f64 (f64.const 0x0.0000000000001p-1022))
    (f32.demote_f64 (f64.const -0x1.fffffffffffffp+1023))
    (f32.demote_f64 (f64.const -nan:0x8000000000005))
    (f32.demote_f64 (f64.const 0x1.fffffffffffffp+30))
    (f32.demote_f64 (f64.const 0x1.0000000000001p+31))
    (f32.demote_f64 (f64.const -0x1p+31))
    (f32.demote_f64 (f64.const -0x1.00000001fffffp+31))
    (f32.demote_f64 (f64.const -0x1.0000000200001p+31))
    (f32.demote_f64 (f64.const 0x1p+32)))
  ;; run: f32.demote_f64.folded0() == 0, 1, inf, 0, -inf, nan, 0x1p+31, 0x1p+31, -0x1p+31, -0x1p+31, -0x1p+31, 0x1p+32
  (func (export "f32.demote_f64.folded1") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.demote_f64 (f64.const 0x1.fffffffffffffp+62))
    (f32.demote_f64 (f64.const 0x1.0000000000001p+63))
    (f32.demote_f64 (f64.const -0x1p+63))
    (f32.demote_f64 (f64.const 0x1.fffffffffffffp+63))
    (f32.demote_f64 (f64.const 0x1.0000000000001p+64))
    (f32.demote_f64 (f64.const -1))
    (f32.demote_f64 (f64.const 0x1.ccccccccccccdp-1))
    (f32.demote_f64 (f64.const 0x1.fffffffcp+30))
    (f32.demote_f64 (f64.const 0x1.ffffffffccccdp+31))
    (f32.demote_f64 (f64.const 0x1.000001p+0))
    (f32.demote_f64 (f64.const 0x1.fffffep+127))
    (f32.demote_f64 (f64.const 0x1.ffffffp+127)))
  ;; run: f32.demote_f64.folded1() == 0x1p+63, 0x1p+63, -0x1p+63, 0x1p+64, 0x1p+64, -1, 0x1.ccccccp-1, 0x1p+31, 0x1p+32, 1, 0x1.fffffep+127, inf
  (func (export "f32.demote_f64.folded2") (result f32 f32)
    (f32.demote_f64 (f64.const 0x1p-150))
    (f32.demote_f64 (f64.const 0x1.fffffcp-127)))
  ;; run: f32.demote_f64.folded2() == 0, 0x1.fffffcp-127
  (func (export "f64.promote_f32") (param f32) (result f64) (f64.promote_f32 (local.get 0)))
  ;; run: f64.promote_f32(0) == 0
  ;; run: f64.promote_f32(-0x0p+0) == -0x0p+0
  ;; run: f64.promote_f32(1) == 1
  ;; run: f64.promote_f32(-0x1.8p+0) == -0x1.8p+0
  ;; run: f64.promote_f32(inf) == inf
  ;; run: f64.promote_f32(-inf) == -inf
  ;; run: f64.promote_f32(0x1p-149) == 0x1p-149
  ;; run: f64.promote_f32(0x1.fffffep+127) == 0x1.fffffep+127
  ;; run: f64.promote_f32(-0x1.fffffep+127) == -0x1.fffffep+127
  ;; run: f64.promote_f32(nan:0x7fc00000) == nan
  ;; run: f64.promote_f32(nan:0xffc00005) == nan
  ;; run: f64.promote_f32(nan:0x7f800003) == nan
  ;; run: f64.promote_f32(0x1.fffffep+30) == 0x1.fffffep+30
  ;; run: f64.promote_f32(0x1p+31) == 0x1p+31
  ;; run: f64.promote_f32(0x1.000002p+31) == 0x1.000002p+31
  ;; run: f64.promote_f32(-0x1.fffffep+30) == -0x1.fffffep+30
  ;; run: f64.promote_f32(-0x1p+31) == -0x1p+31
  ;; run: f64.promote_f32(-0x1.000002p+31) == -0x1.000002p+31
  ;; run: f64.promote_f32(0x1.fffffep+31) == 0x1.fffffep+31
  ;; run: f64.promote_f32(0x1p+32) == 0x1p+32
  ;; run: f64.promote_f32(0x1.000002p+32) == 0x1.000002p+32
  ;; run: f64.promote_f32(0x1.fffffep+62) == 0x1.fffffep+62
  ;; run: f64.promote_f32(0x1p+63) == 0x1p+63
  ;; run: f64.promote_f32(0x1.000002p+63) == 0x1.000002p+63
  ;; run: f64.promote_f32(-0x1.fffffep+62) == -0x1.fffffep+62
  ;; run: f64.promote_f32(-0x1p+63) == -0x1p+63
  ;; run: f64.promote_f32(-0x1.000002p+63) == -0x1.000002p+63
  ;; run: f64.promote_f32(0x1.fffffep+63) == 0x1.fffffep+63
  ;; run: f64.promote_f32(0x1p+64) == 0x1p+64
  ;; run: f64.promote_f32(0x1.000002p+64) == 0x1.000002p+64
  ;; run: f64.promote_f32(-0x1.fffffep-1) == -0x1.fffffep-1
  ;; run: f64.promote_f32(-1) == -1
  ;; run: f64.promote_f32(-0x1.000002p+0) == -0x1.000002p+0
  ;; run: f64.promote_f32(0x1.ccccccp-1) == 0x1.ccccccp-1
  ;; run: f64.promote_f32(-0x1.ccccccp-1) == -0x1.ccccccp-1
  (func (export "f64.promote_f32.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.promote_f32 (f32.const 0))
    (f64.promote_f32 (f32.const 1))
    (f64.promote_f32 (f32.const inf))
    (f64.promote_f32 (f32.const 0x1p-149))
    (f64.promote_f32 (f32.const -0x1.fffffep+127))
    (f64.promote_f32 (f32.const -nan:0x400005))
    (f64.promote_f32 (f32.const 0x1.fffffep+30))
    (f64.promote_f32 (f32.const 0x1.000002p+31))
    (f64.promote_f32 (f32.const -0x1p+31))
    (f64.promote_f32 (f32.const 0x1.fffffep+31))
    (f64.promote_f32 (f32.const 0x1.000002p+32))
    (f64.promote_f32 (f32.const 0x1p+63)))
  ;; run: f64.promote_f32.folded0() == 0, 1, inf, 0x1p-149, -0x1.fffffep+127, nan, 0x1.fffffep+30, 0x1.000002p+31, -0x1p+31, 0x1.fffffep+31, 0x1.000002p+32, 0x1p+63
  (func (export "f64.promote_f32.folded1") (result f64 f64 f64 f64 f64 f64)
    (f64.promote_f32 (f32.const -0x1.fffffep+62))
    (f64.promote_f32 (f32.const -0x1.000002p+63))
    (f64.promote_f32 (f32.const 0x1p+64))
    (f64.promote_f32 (f32.const -0x1.fffffep-1))
    (f64.promote_f32 (f32.const -0x1.000002p+0))
    (f64.promote_f32 (f32.const -0x1.ccccccp-1)))
  ;; run: f64.promote_f32.folded1() == -0x1.fffffep+62, -0x1.000002p+63, 0x1p+64, -0x1.fffffep-1, -0x1.000002p+0, -0x1.ccccccp-1
)
