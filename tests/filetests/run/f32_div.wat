;; test: run
;; f32: div. Written by generate.py.
(module
  (func (export "f32.div") (param f32 f32) (result f32) (f32.div (local.get 0) (local.get 1)))
  ;; run: f32.div(0, 0) == nan
  ;; run: f32.div(0, -inf) == -0x0p+0
  ;; run: f32.div(0, nan:0xffc00005) == nan
  ;; run: f32.div(-0x0p+0, -0x1.8p+0) == 0
  ;; run: f32.div(-0x0p+0, -0x1.fffffep+127) == 0
  ;; run: f32.div(1, -0x0p+0) == -inf
  ;; run: f32.div(1, 0x1p-149) == inf
  ;; run: f32.div(1, nan:0x7f800003) == nan
  ;; run: f32.div(-0x1.8p+0, inf) == -0x0p+0
  ;; run: f32.div(-0x1.8p+0, nan:0x7fc00000) == nan
  ;; run: f32.div(inf, 1) == inf
  ;; run: f32.div(inf, 0x1.fffffep+127) == inf
  ;; run: f32.div(-inf, 0) == -inf
  ;; run: f32.div(-inf, -inf) == nan
  ;; run: f32.div(-inf, nan:0xffc00005) == nan
  ;; run: f32.div(0x1p-149, -0x1.8p+0) == -0x1p-149
  ;; run: f32.div(0x1p-149, -0x1.fffffep+127) == -0x0p+0
  ;; run: f32.div(0x1.fffffep+127, -0x0p+0) == -inf
  ;; run: f32.div(0x1.fffffep+127, 0x1p-149) == inf
  ;; run: f32.div(0x1.fffffep+127, nan:0x7f800003) == nan
  ;; run: f32.div(-0x1.fffffep+127, inf) == -0x0p+0
  ;; run: f32.div(-0x1.fffffep+127, nan:0x7fc00000) == nan
  ;; run: f32.div(nan:0x7fc00000, 1) == nan
  ;; run: f32.div(nan:0x7fc00000, 0x1.fffffep+127) == nan
  ;; run: f32.div(nan:0xffc00005, 0) == nan
  ;; run: f32.div(nan:0xffc00005, -inf) == nan
  ;; run: f32.div(nan:0xffc00005, nan:0xffc00005) == nan
  ;; run: f32.div(nan:0x7f800003, -0x1.8p+0) == nan
  ;; run: f32.div(nan:0x7f800003, -0x1.fffffep+127) == nan
  ;; run: f32.div(1, 3) == 0x1.555556p-2
  ;; run: f32.div(0x1.99999ap-4, 0x1.99999ap-3) == 0x1p-1
  ;; run: f32.div(-7, 0x1p-1) == -14
  ;; run: f32.div(0x1.4484cp-100, 0x1.203afap-50) == 0x1.203afap-50
  (func (export "f32.div.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const 0) (f32.const 0))
    (f32.div (f32.const 0) (f32.const -0x0p+0))
    (f32.div (f32.const 0) (f32.const 1))
    (f32.div (f32.const 0) (f32.const -0x1.8p+0))
    (f32.div (f32.const 0) (f32.const inf))
    (f32.div (f32.const 0) (f32.const -inf))
    (f32.div (f32.const 0) (f32.const 0x1p-149))
    (f32.div (f32.const 0) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const 0) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const 0) (f32.const nan:0x400000))
    (f32.div (f32.const 0) (f32.const -nan:0x400005))
    (f32.div (f32.const 0) (f32.const nan:0x3)))
  ;; run: f32.div.folded0() == nan, nan, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, nan, nan, nan
  (func (export "f32.div.folded1") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const -0x0p+0) (f32.const 0))
    (f32.div (f32.const -0x0p+0) (f32.const -0x0p+0))
    (f32.div (f32.const -0x0p+0) (f32.const 1))
    (f32.div (f32.const -0x0p+0) (f32.const -0x1.8p+0))
    (f32.div (f32.const -0x0p+0) (f32.const inf))
    (f32.div (f32.const -0x0p+0) (f32.const -inf))
    (f32.div (f32.const -0x0p+0) (f32.const 0x1p-149))
    (f32.div (f32.const -0x0p+0) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const -0x0p+0) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.div (f32.const -0x0p+0) (f32.const -nan:0x400005))
    (f32.div (f32.const -0x0p+0) (f32.const nan:0x3)))
  ;; run: f32.div.folded1() == nan, nan, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, -0x0p+0, 0, nan, nan, nan
  (func (export "f32.div.folded2") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const 1) (f32.const 0))
    (f32.div (f32.const 1) (f32.const -0x0p+0))
    (f32.div (f32.const 1) (f32.const 1))
    (f32.div (f32.const 1) (f32.const -0x1.8p+0))
    (f32.div (f32.const 1) (f32.const inf))
    (f32.div (f32.const 1) (f32.const -inf))
    (f32.div (f32.const 1) (f32.const 0x1p-149))
    (f32.div (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const 1) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const 1) (f32.const nan:0x400000))
    (f32.div (f32.const 1) (f32.const -nan:0x400005))
    (f32.div (f32.const 1) (f32.const nan:0x3)))
  ;; run: f32.div.folded2() == inf, -inf, 1, -0x1.555556p-1, 0, -0x0p+0, inf, 0x1p-128, -0x1p-128, nan, nan, nan
  (func (export "f32.div.folded3") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const -0x1.8p+0) (f32.const 0))
    (f32.div (f32.const -0x1.8p+0) (f32.const -0x0p+0))
    (f32.div (f32.const -0x1.8p+0) (f32.const 1))
    (f32.div (f32.const -0x1.8p+0) (f32.const -0x1.8p+0))
    (f32.div (f32.const -0x1.8p+0) (f32.const inf))
    (f32.div (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.div (f32.const -0x1.8p+0) (f32.const 0x1p-149))
    (f32.div (f32.const -0x1.8p+0) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const -0x1.8p+0) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const -0x1.8p+0) (f32.const nan:0x400000))
    (f32.div (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.div (f32.const -0x1.8p+0) (f32.const nan:0x3)))
  ;; run: f32.div.folded3() == -inf, inf, -0x1.8p+0, 1, -0x0p+0, 0, -inf, -0x1.8p-128, 0x1.8p-128, nan, nan, nan
  (func (export "f32.div.folded4") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const inf) (f32.const 0))
    (f32.div (f32.const inf) (f32.const -0x0p+0))
    (f32.div (f32.const inf) (f32.const 1))
    (f32.div (f32.const inf) (f32.const -0x1.8p+0))
    (f32.div (f32.const inf) (f32.const inf))
    (f32.div (f32.const inf) (f32.const -inf))
    (f32.div (f32.const inf) (f32.const 0x1p-149))
    (f32.div (f32.const inf) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const inf) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const inf) (f32.const nan:0x400000))
    (f32.div (f32.const inf) (f32.const -nan:0x400005))
    (f32.div (f32.const inf) (f32.const nan:0x3)))
  ;; run: f32.div.folded4() == inf, -inf, inf, -inf, nan, nan, inf, inf, -inf, nan, nan, nan
  (func (export "f32.div.folded5") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const -inf) (f32.const 0))
    (f32.div (f32.const -inf) (f32.const -0x0p+0))
    (f32.div (f32.const -inf) (f32.const 1))
    (f32.div (f32.const -inf) (f32.const -0x1.8p+0))
    (f32.div (f32.const -inf) (f32.const inf))
    (f32.div (f32.const -inf) (f32.const -inf))
    (f32.div (f32.const -inf) (f32.const 0x1p-149))
    (f32.div (f32.const -inf) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const -inf) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const -inf) (f32.const nan:0x400000))
    (f32.div (f32.const -inf) (f32.const -nan:0x400005))
    (f32.div (f32.const -inf) (f32.const nan:0x3)))
  ;; run: f32.div.folded5() == -inf, inf, -inf, inf, nan, nan, -inf, -inf, inf, nan, nan, nan
  (func (export "f32.div.folded6") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const 0x1p-149) (f32.const 0))
    (f32.div (f32.const 0x1p-149) (f32.const -0x0p+0))
    (f32.div (f32.const 0x1p-149) (f32.const 1))
    (f32.div (f32.const 0x1p-149) (f32.const -0x1.8p+0))
    (f32.div (f32.const 0x1p-149) (f32.const inf))
    (f32.div (f32.const 0x1p-149) (f32.const -inf))
    (f32.div (f32.const 0x1p-149) (f32.const 0x1p-149))
    (f32.div (f32.const 0x1p-149) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const 0x1p-149) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.div (f32.const 0x1p-149) (f32.const -nan:0x400005))
    (f32.div (f32.const 0x1p-149) (f32.const nan:0x3)))
  ;; run: f32.div.folded6() == inf, -inf, 0x1p-149, -0x1p-149, 0, -0x0p+0, 1, 0, -0x0p+0, nan, nan, nan
  (func (export "f32.div.folded7") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const 0x1.fffffep+127) (f32.const 0))
    (f32.div (f32.const 0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.div (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.div (f32.const 0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.div (f32.const 0x1.fffffep+127) (f32.const inf))
    (f32.div (f32.const 0x1.fffffep+127) (f32.const -inf))
    (f32.div (f32.const 0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.div (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const 0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const 0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.div (f32.const 0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.div (f32.const 0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.div.folded7() == inf, -inf, 0x1.fffffep+127, -0x1.555554p+127, 0, -0x0p+0, inf, 1, -1, nan, nan, nan
  (func (export "f32.div.folded8") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.div (f32.const -0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.div (f32.const -0x1.fffffep+127) (f32.const 1))
    (f32.div (f32.const -0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.div (f32.const -0x1.fffffep+127) (f32.const inf))
    (f32.div (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.div (f32.const -0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.div (f32.const -0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const -0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const -0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.div (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.div (f32.const -0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.div.folded8() == -inf, inf, -0x1.fffffep+127, 0x1.555554p+127, -0x0p+0, 0, -inf, -1, 1, nan, nan, nan
  (func (export "f32.div.folded9") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const nan:0x400000) (f32.const 0))
    (f32.div (f32.const nan:0x400000) (f32.const -0x0p+0))
    (f32.div (f32.const nan:0x400000) (f32.const 1))
    (f32.div (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.div (f32.const nan:0x400000) (f32.const inf))
    (f32.div (f32.const nan:0x400000) (f32.const -inf))
    (f32.div (f32.const nan:0x400000) (f32.const 0x1p-149))
    (f32.div (f32.const nan:0x400000) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const nan:0x400000) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const nan:0x400000) (f32.const nan:0x400000))
    (f32.div (f32.const nan:0x400000) (f32.const -nan:0x400005))
    (f32.div (f32.const nan:0x400000) (f32.const nan:0x3)))
  ;; run: f32.div.folded9() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.div.folded10") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const -nan:0x400005) (f32.const 0))
    (f32.div (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.div (f32.const -nan:0x400005) (f32.const 1))
    (f32.div (f32.const -nan:0x400005) (f32.const -0x1.8p+0))
    (f32.div (f32.const -nan:0x400005) (f32.const inf))
    (f32.div (f32.const -nan:0x400005) (f32.const -inf))
    (f32.div (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.div (f32.const -nan:0x400005) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const -nan:0x400005) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const -nan:0x400005) (f32.const nan:0x400000))
    (f32.div (f32.const -nan:0x400005) (f32.const -nan:0x400005))
    (f32.div (f32.const -nan:0x400005) (f32.const nan:0x3)))
  ;; run: f32.div.folded10() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.div.folded11") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const nan:0x3) (f32.const 0))
    (f32.div (f32.const nan:0x3) (f32.const -0x0p+0))
    (f32.div (f32.const nan:0x3) (f32.const 1))
    (f32.div (f32.const nan:0x3) (f32.const -0x1.8p+0))
    (f32.div (f32.const nan:0x3) (f32.const inf))
    (f32.div (f32.const nan:0x3) (f32.const -inf))
    (f32.div (f32.const nan:0x3) (f32.const 0x1p-149))
    (f32.div (f32.const nan:0x3) (f32.const 0x1.fffffep+127))
    (f32.div (f32.const nan:0x3) (f32.const -0x1.fffffep+127))
    (f32.div (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.div (f32.const nan:0x3) (f32.const -nan:0x400005))
    (f32.div (f32.const nan:0x3) (f32.const nan:0x3)))
  ;; run: f32.div.folded11() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.div.folded12") (result f32 f32 f32 f32)
    (f32.div (f32.const 1) (f32.const 3))
    (f32.div (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.div (f32.const -7) (f32.const 0x1p-1))
    (f32.div (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.div.folded12() == 0x1.555556p-2, 0x1p-1, -14, 0x1.203afap-50
  (func (export "f32.div.right") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (local.get 0) (f32.const 0))
    (f32.div (local.get 0) (f32.const -0x0p+0))
    (f32.div (local.get 0) (f32.const 1))
    (f32.div (local.get 0) (f32.const -0x1.8p+0))
    (f32.div (local.get 0) (f32.const inf))
    (f32.div (local.get 0) (f32.const -inf))
    (f32.div (local.get 0) (f32.const 0x1p-149))
    (f32.div (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.div (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.div (local.get 0) (f32.const nan:0x400000))
    (f32.div (local.get 0) (f32.const -nan:0x400005))
    (f32.div (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.div.right(0) == nan, nan, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, nan, nan, nan
  ;; run: f32.div.right(-0x0p+0) == nan, nan, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, -0x0p+0, 0, nan, nan, nan
  ;; run: f32.div.right(1) == inf, -inf, 1, -0x1.555556p-1, 0, -0x0p+0, inf, 0x1p-128, -0x1p-128, nan, nan, nan
  ;; run: f32.div.right(-0x1.8p+0) == -inf, inf, -0x1.8p+0, 1, -0x0p+0, 0, -inf, -0x1.8p-128, 0x1.8p-128, nan, nan, nan
  ;; run: f32.div.right(inf) == inf, -inf, inf, -inf, nan, nan, inf, inf, -inf, nan, nan, nan
  ;; run: f32.div.right(-inf) == -inf, inf, -inf, inf, nan, nan, -inf, -inf, inf, nan, nan, nan
  ;; run: f32.div.right(0x1p-149) == inf, -inf, 0x1p-149, -0x1p-149, 0, -0x0p+0, 1, 0, -0x0p+0, nan, nan, nan
  ;; run: f32.div.right(0x1.fffffep+127) == inf, -inf, 0x1.fffffep+127, -0x1.555554p+127, 0, -0x0p+0, inf, 1, -1, nan, nan, nan
  ;; run: f32.div.right(-0x1.fffffep+127) == -inf, inf, -0x1.fffffep+127, 0x1.555554p+127, -0x0p+0, 0, -inf, -1, 1, nan, nan, nan
  ;; run: f32.div.right(nan:0x7fc00000) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f32.div.right(nan:0xffc00005) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f32.div.right(nan:0x7f800003) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.div.left") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.div (f32.const 0) (local.get 0))
    (f32.div (f32.const -0x0p+0) (local.get 0))
    (f32.div (f32.const 1) (local.get 0))
    (f32.div (f32.const -0x1.8p+0) (local.get 0))
    (f32.div (f32.const inf) (local.get 0))
    (f32.div (f32.const -inf) (local.get 0))
    (f32.div (f32.const 0x1p-149) (local.get 0))
    (f32.div (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.div (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.div (f32.const nan:0x400000) (local.get 0))
    (f32.div (f32.const -nan:0x400005) (local.get 0))
    (f32.div (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.div.left(0) == nan, nan, inf, -inf, inf, -inf, inf, inf, -inf, nan, nan, nan
  ;; run: f32.div.left(-0x0p+0) == nan, nan, -inf, inf, -inf, inf, -inf, -inf, inf, nan, nan, nan
  ;; run: f32.div.left(1) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.div.left(-0x1.8p+0) == -0x0p+0, 0, -0x1.555556p-1, 1, -inf, inf, -0x1p-149, -0x1.555554p+127, 0x1.555554p+127, nan, nan, nan
)
