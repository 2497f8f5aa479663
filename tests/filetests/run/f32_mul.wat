;; test: run
;; f32: mul. Written by generate.py.
(module
  (func (export "f32.mul") (param f32 f32) (result f32) (f32.mul (local.get 0) (local.get 1)))
  ;; run: f32.mul(0, 0) == 0
  ;; run: f32.mul(0, -inf) == nan
  ;; run: f32.mul(0, nan:0xffc00005) == nan
  ;; run: f32.mul(-0x0p+0, -0x1.8p+0) == 0
  ;; run: f32.mul(-0x0p+0, -0x1.fffffep+127) == 0
  ;; run: f32.mul(1, -0x0p+0) == -0x0p+0
  ;; run: f32.mul(1, 0x1p-149) == 0x1p-149
  ;; run: f32.mul(1, nan:0x7f800003) == nan
  ;; run: f32.mul(-0x1.8p+0, inf) == -inf
  ;; run: f32.mul(-0x1.8p+0, nan:0x7fc00000) == nan
  ;; run: f32.mul(inf, 1) == inf
  ;; run: f32.mul(inf, 0x1.fffffep+127) == inf
  ;; run: f32.mul(-inf, 0) == nan
  ;; run: f32.mul(-inf, -inf) == inf
  ;; run: f32.mul(-inf, nan:0xffc00005) == nan
  ;; run: f32.mul(0x1p-149, -0x1.8p+0) == -0x1p-148
  ;; run: f32.mul(0x1p-149, -0x1.fffffep+127) == -0x1.fffffep-22
  ;; run: f32.mul(0x1.fffffep+127, -0x0p+0) == -0x0p+0
  ;; run: f32.mul(0x1.fffffep+127, 0x1p-149) == 0x1.fffffep-22
  ;; run: f32.mul(0x1.fffffep+127, nan:0x7f800003) == nan
  ;; run: f32.mul(-0x1.fffffep+127, inf) == -inf
  ;; run: f32.mul(-0x1.fffffep+127, nan:0x7fc00000) == nan
  ;; run: f32.mul(nan:0x7fc00000, 1) == nan
  ;; run: f32.mul(nan:0x7fc00000, 0x1.fffffep+127) == nan
  ;; run: f32.mul(nan:0xffc00005, 0) == nan
  ;; run: f32.mul(nan:0xffc00005, -inf) == nan
  ;; run: f32.mul(nan:0xffc00005, nan:0xffc00005) == nan
  ;; run: f32.mul(nan:0x7f800003, -0x1.8p+0) == nan
  ;; run: f32.mul(nan:0x7f800003, -0x1.fffffep+127) == nan
  ;; run: f32.mul(1, 3) == 3
  ;; run: f32.mul(0x1.99999ap-4, 0x1.99999ap-3) == 0x1.47ae16p-6
  ;; run: f32.mul(-7, 0x1p-1) == -0x1.cp+1
  ;; run: f32.mul(0x1.4484cp-100, 0x1.203afap-50) == 0x1p-149
  (func (export "f32.mul.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const 0) (f32.const 0))
    (f32.mul (f32.const 0) (f32.const -0x0p+0))
    (f32.mul (f32.const 0) (f32.const 1))
    (f32.mul (f32.const 0) (f32.const -0x1.8p+0))
    (f32.mul (f32.const 0) (f32.const inf))
    (f32.mul (f32.const 0) (f32.const -inf))
    (f32.mul (f32.const 0) (f32.const 0x1p-149))
    (f32.mul (f32.const 0) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const 0) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const 0) (f32.const nan:0x400000))
    (f32.mul (f32.const 0) (f32.const -nan:0x400005))
    (f32.mul (f32.const 0) (f32.const nan:0x3)))
  ;; run: f32.mul.folded0() == 0, -0x0p+0, 0, -0x0p+0, nan, nan, 0, 0, -0x0p+0, nan, nan, nan
  (func (export "f32.mul.folded1") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const -0x0p+0) (f32.const 0))
    (f32.mul (f32.const -0x0p+0) (f32.const -0x0p+0))
    (f32.mul (f32.const -0x0p+0) (f32.const 1))
    (f32.mul (f32.const -0x0p+0) (f32.const -0x1.8p+0))
    (f32.mul (f32.const -0x0p+0) (f32.const inf))
    (f32.mul (f32.const -0x0p+0) (f32.const -inf))
    (f32.mul (f32.const -0x0p+0) (f32.const 0x1p-149))
    (f32.mul (f32.const -0x0p+0) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const -0x0p+0) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.mul (f32.const -0x0p+0) (f32.const -nan:0x400005))
    (f32.mul (f32.const -0x0p+0) (f32.const nan:0x3)))
  ;; run: f32.mul.folded1() == -0x0p+0, 0, -0x0p+0, 0, nan, nan, -0x0p+0, -0x0p+0, 0, nan, nan, nan
  (func (export "f32.mul.folded2") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const 1) (f32.const 0))
    (f32.mul (f32.const 1) (f32.const -0x0p+0))
    (f32.mul (f32.const 1) (f32.const 1))
    (f32.mul (f32.const 1) (f32.const -0x1.8p+0))
    (f32.mul (f32.const 1) (f32.const inf))
    (f32.mul (f32.const 1) (f32.const -inf))
    (f32.mul (f32.const 1) (f32.const 0x1p-149))
    (f32.mul (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const 1) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const 1) (f32.const nan:0x400000))
    (f32.mul (f32.const 1) (f32.const -nan:0x400005))
    (f32.mul (f32.const 1) (f32.const nan:0x3)))
  ;; run: f32.mul.folded2() == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.mul.folded3") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const -0x1.8p+0) (f32.const 0))
    (f32.mul (f32.const -0x1.8p+0) (f32.const -0x0p+0))
    (f32.mul (f32.const -0x1.8p+0) (f32.const 1))
    (f32.mul (f32.const -0x1.8p+0) (f32.const -0x1.8p+0))
    (f32.mul (f32.const -0x1.8p+0) (f32.const inf))
    (f32.mul (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.mul (f32.const -0x1.8p+0) (f32.const 0x1p-149))
    (f32.mul (f32.const -0x1.8p+0) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const -0x1.8p+0) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const -0x1.8p+0) (f32.const nan:0x400000))
    (f32.mul (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.mul (f32.const -0x1.8p+0) (f32.const nan:0x3)))
  ;; run: f32.mul.folded3() == -0x0p+0, 0, -0x1.8p+0, 0x1.2p+1, -inf, inf, -0x1p-148, -inf, inf, nan, nan, nan
  (func (export "f32.mul.folded4") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const inf) (f32.const 0))
    (f32.mul (f32.const inf) (f32.const -0x0p+0))
    (f32.mul (f32.const inf) (f32.const 1))
    (f32.mul (f32.const inf) (f32.const -0x1.8p+0))
    (f32.mul (f32.const inf) (f32.const inf))
    (f32.mul (f32.const inf) (f32.const -inf))
    (f32.mul (f32.const inf) (f32.const 0x1p-149))
    (f32.mul (f32.const inf) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const inf) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const inf) (f32.const nan:0x400000))
    (f32.mul (f32.const inf) (f32.const -nan:0x400005))
    (f32.mul (f32.const inf) (f32.const nan:0x3)))
  ;; run: f32.mul.folded4() == nan, nan, inf, -inf, inf, -inf, inf, inf, -inf, nan, nan, nan
  (func (export "f32.mul.folded5") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const -inf) (f32.const 0))
    (f32.mul (f32.const -inf) (f32.const -0x0p+0))
    (f32.mul (f32.const -inf) (f32.const 1))
    (f32.mul (f32.const -inf) (f32.const -0x1.8p+0))
    (f32.mul (f32.const -inf) (f32.const inf))
    (f32.mul (f32.const -inf) (f32.const -inf))
    (f32.mul (f32.const -inf) (f32.const 0x1p-149))
    (f32.mul (f32.const -inf) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const -inf) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const -inf) (f32.const nan:0x400000))
    (f32.mul (f32.const -inf) (f32.const -nan:0x400005))
    (f32.mul (f32.const -inf) (f32.const nan:0x3)))
  ;; run: f32.mul.folded5() == nan, nan, -inf, inf, -inf, inf, -inf, -inf, inf, nan, nan, nan
  (func (export "f32.mul.folded6") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const 0x1p-149) (f32.const 0))
    (f32.mul (f32.const 0x1p-149) (f32.const -0x0p+0))
    (f32.mul (f32.const 0x1p-149) (f32.const 1))
    (f32.mul (f32.const 0x1p-149) (f32.const -0x1.8p+0))
    (f32.mul (f32.const 0x1p-149) (f32.const inf))
    (f32.mul (f32.const 0x1p-149) (f32.const -inf))
    (f32.mul (f32.const 0x1p-149) (f32.const 0x1p-149))
    (f32.mul (f32.const 0x1p-149) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const 0x1p-149) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.mul (f32.const 0x1p-149) (f32.const -nan:0x400005))
    (f32.mul (f32.const 0x1p-149) (f32.const nan:0x3)))
  ;; run: f32.mul.folded6() == 0, -0x0p+0, 0x1p-149, -0x1p-148, inf, -inf, 0, 0x1.fffffep-22, -0x1.fffffep-22, nan, nan, nan
  (func (export "f32.mul.folded7") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const 0))
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const inf))
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const -inf))
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.mul (f32.const 0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.mul.folded7() == 0, -0x0p+0, 0x1.fffffep+127, -inf, inf, -inf, 0x1.fffffep-22, inf, -inf, nan, nan, nan
  (func (export "f32.mul.folded8") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const 1))
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const inf))
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.mul (f32.const -0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.mul.folded8() == -0x0p+0, 0, -0x1.fffffep+127, inf, -inf, inf, -0x1.fffffep-22, -inf, inf, nan, nan, nan
  (func (export "f32.mul.folded9") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const nan:0x400000) (f32.const 0))
    (f32.mul (f32.const nan:0x400000) (f32.const -0x0p+0))
    (f32.mul (f32.const nan:0x400000) (f32.const 1))
    (f32.mul (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.mul (f32.const nan:0x400000) (f32.const inf))
    (f32.mul (f32.const nan:0x400000) (f32.const -inf))
    (f32.mul (f32.const nan:0x400000) (f32.const 0x1p-149))
    (f32.mul (f32.const nan:0x400000) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const nan:0x400000) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const nan:0x400000) (f32.const nan:0x400000))
    (f32.mul (f32.const nan:0x400000) (f32.const -nan:0x400005))
    (f32.mul (f32.const nan:0x400000) (f32.const nan:0x3)))
  ;; run: f32.mul.folded9() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.mul.folded10") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const -nan:0x400005) (f32.const 0))
    (f32.mul (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.mul (f32.const -nan:0x400005) (f32.const 1))
    (f32.mul (f32.const -nan:0x400005) (f32.const -0x1.8p+0))
    (f32.mul (f32.const -nan:0x400005) (f32.const inf))
    (f32.mul (f32.const -nan:0x400005) (f32.const -inf))
    (f32.mul (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.mul (f32.const -nan:0x400005) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const -nan:0x400005) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const -nan:0x400005) (f32.const nan:0x400000))
    (f32.mul (f32.const -nan:0x400005) (f32.const -nan:0x400005))
    (f32.mul (f32.const -nan:0x400005) (f32.const nan:0x3)))
  ;; run: f32.mul.folded10() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.mul.folded11") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const nan:0x3) (f32.const 0))
    (f32.mul (f32.const nan:0x3) (f32.const -0x0p+0))
    (f32.mul (f32.const nan:0x3) (f32.const 1))
    (f32.mul (f32.const nan:0x3) (f32.const -0x1.8p+0))
    (f32.mul (f32.const nan:0x3) (f32.const inf))
    (f32.mul (f32.const nan:0x3) (f32.const -inf))
    (f32.mul (f32.const nan:0x3) (f32.const 0x1p-149))
    (f32.mul (f32.const nan:0x3) (f32.const 0x1.fffffep+127))
    (f32.mul (f32.const nan:0x3) (f32.const -0x1.fffffep+127))
    (f32.mul (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.mul (f32.const nan:0x3) (f32.const -nan:0x400005))
    (f32.mul (f32.const nan:0x3) (f32.const nan:0x3)))
  ;; run: f32.mul.folded11() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.mul.folded12") (result f32 f32 f32 f32)
    (f32.mul (f32.const 1) (f32.const 3))
    (f32.mul (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.mul (f32.const -7) (f32.const 0x1p-1))
    (f32.mul (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.mul.folded12() == 3, 0x1.47ae16p-6, -0x1.cp+1, 0x1p-149
  (func (export "f32.mul.right") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (local.get 0) (f32.const 0))
    (f32.mul (local.get 0) (f32.const -0x0p+0))
    (f32.mul (local.get 0) (f32.const 1))
    (f32.mul (local.get 0) (f32.const -0x1.8p+0))
    (f32.mul (local.get 0) (f32.const inf))
    (f32.mul (local.get 0) (f32.const -inf))
    (f32.mul (local.get 0) (f32.const 0x1p-149))
    (f32.mul (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.mul (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.mul (local.get 0) (f32.const nan:0x400000))
    (f32.mul (local.get 0) (f32.const -nan:0x400005))
    (f32.mul (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.mul.right(0) == 0, -0x0p+0, 0, -0x0p+0, nan, nan, 0, 0, -0x0p+0, nan, nan, nan
  ;; run: f32.mul.right(-0x0p+0) == -0x0p+0, 0, -0x0p+0, 0, nan, nan, -0x0p+0, -0x0p+0, 0, nan, nan, nan
  ;; run: f32.mul.right(1) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.mul.right(-0x1.8p+0) == -0x0p+0, 0, -0x1.8p+0, 0x1.2p+1, -inf, inf, -0x1p-148, -inf, inf, nan, nan, nan
  ;; run: f32.mul.right(inf) == nan, nan, inf, -inf, inf, -inf, inf, inf, -inf, nan, nan, nan
  ;; run: f32.mul.right(-inf) == nan, nan, -inf, inf, -inf, inf, -inf, -inf, inf, nan, nan, nan
  ;; run: f32.mul.right(0x1p-149) == 0, -0x0p+0, 0x1p-149, -0x1p-148, inf, -inf, 0, 0x1.fffffep-22, -0x1.fffffep-22, nan, nan, nan
  ;; run: f32.mul.right(0x1.fffffep+127) == 0, -0x0p+0, 0x1.fffffep+127, -inf, inf, -inf, 0x1.fffffep-22, inf, -inf, nan, nan, nan
  ;; run: f32.mul.right(-0x1.fffffep+127) == -0x0p+0, 0, -0x1.fffffep+127, inf, -inf, inf, -0x1.fffffep-22, -inf, inf, nan, nan, nan
  ;; run: f32.mul.right(nan:0x7fc00000) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f32.mul.right(nan:0xffc00005) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f32.mul.right(nan:0x7f800003) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.mul.left") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.mul (f32.const 0) (local.get 0))
    (f32.mul (f32.const -0x0p+0) (local.get 0))
    (f32.mul (f32.const 1) (local.get 0))
    (f32.mul (f32.const -0x1.8p+0) (local.get 0))
    (f32.mul (f32.const inf) (local.get 0))
    (f32.mul (f32.const -inf) (local.get 0))
    (f32.mul (f32.const 0x1p-149) (local.get 0))
    (f32.mul (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.mul (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.mul (f32.const nan:0x400000) (local.get 0))
    (f32.mul (f32.const -nan:0x400005) (local.get 0))
    (f32.mul (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.mul.left(0) == 0, -0x0p+0, 0, -0x0p+0, nan, nan, 0, 0, -0x0p+0, nan, nan, nan
  ;; run: f32.mul.left(-0x0p+0) == -0x0p+0, 0, -0x0p+0, 0, nan, nan, -0x0p+0, -0x0p+0, 0, nan, nan, nan
  ;; run: f32.mul.left(1) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.mul.left(-0x1.8p+0) == -0x0p+0, 0, -0x1.8p+0, 0x1.2p+1, -inf, inf, -0x1p-148, -inf, inf, nan, nan, nan
)
