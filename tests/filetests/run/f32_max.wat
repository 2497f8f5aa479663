;; test: run
;; f32: max. Written by generate.py.
(module
  (func (export "f32.max") (param f32 f32) (result f32) (f32.max (local.get 0) (local.get 1)))
  ;; run: f32.max(0, 0) == 0
  ;; run: f32.max(0, -inf) == 0
  ;; run: f32.max(0, nan:0xffc00005) == nan
  ;; run: f32.max(-0x0p+0, -0x1.8p+0) == -0x0p+0
  ;; run: f32.max(-0x0p+0, -0x1.fffffep+127) == -0x0p+0
  ;; run: f32.max(1, -0x0p+0) == 1
  ;; run: f32.max(1, 0x1p-149) == 1
  ;; run: f32.max(1, nan:0x7f800003) == nan
  ;; run: f32.max(-0x1.8p+0, inf) == inf
  ;; run: f32.max(-0x1.8p+0, nan:0x7fc00000) == nan
  ;; run: f32.max(inf, 1) == inf
  ;; run: f32.max(inf, 0x1.fffffep+127) == inf
  ;; run: f32.max(-inf, 0) == 0
  ;; run: f32.max(-inf, -inf) == -inf
  ;; run: f32.max(-inf, nan:0xffc00005) == nan
  ;; run: f32.max(0x1p-149, -0x1.8p+0) == 0x1p-149
  ;; run: f32.max(0x1p-149, -0x1.fffffep+127) == 0x1p-149
  ;; run: f32.max(0x1.fffffep+127, -0x0p+0) == 0x1.fffffep+127
  ;; run: f32.max(0x1.fffffep+127, 0x1p-149) == 0x1.fffffep+127
  ;; run: f32.max(0x1.fffffep+127, nan:0x7f800003) == nan
  ;; run: f32.max(-0x1.fffffep+127, inf) == inf
  ;; run: f32.max(-0x1.fffffep+127, nan:0x7fc00000) == nan
  ;; run: f32.max(nan:0x7fc00000, 1) == nan
  ;; run: f32.max(nan:0x7fc00000, 0x1.fffffep+127) == nan
  ;; run: f32.max(nan:0xffc00005, 0) == nan
  ;; run: f32.max(nan:0xffc00005, -inf) == nan
  ;; run: f32.max(nan:0xffc00005, nan:0xffc00005) == nan
  ;; run: f32.max(nan:0x7f800003, -0x1.8p+0) == nan
  ;; run: f32.max(nan:0x7f800003, -0x1.fffffep+127) == nan
  ;; run: f32.max(1, 3) == 3
  ;; run: f32.max(0x1.99999ap-4, 0x1.99999ap-3) == 0x1.99999ap-3
  ;; run: f32.max(-7, 0x1p-1) == 0x1p-1
  ;; run: f32.max(0x1.4484cp-100, 0x1.203afap-50) == 0x1.203afap-50
  (func (export "f32.max.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const 0) (f32.const 0))
    (f32.max (f32.const 0) (f32.const -0x0p+0))
    (f32.max (f32.const 0) (f32.const 1))
    (f32.max (f32.const 0) (f32.const -0x1.8p+0))
    (f32.max (f32.const 0) (f32.const inf))
    (f32.max (f32.const 0) (f32.const -inf))
    (f32.max (f32.const 0) (f32.const 0x1p-149))
    (f32.max (f32.const 0) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const 0) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const 0) (f32.const nan:0x400000))
    (f32.max (f32.const 0) (f32.const -nan:0x400005))
    (f32.max (f32.const 0) (f32.const nan:0x3)))
  ;; run: f32.max.folded0() == 0, 0, 1, 0, inf, 0, 0x1p-149, 0x1.fffffep+127, 0, nan, nan, nan
  (func (export "f32.max.folded1") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const -0x0p+0) (f32.const 0))
    (f32.max (f32.const -0x0p+0) (f32.const -0x0p+0))
    (f32.max (f32.const -0x0p+0) (f32.const 1))
    (f32.max (f32.const -0x0p+0) (f32.const -0x1.8p+0))
    (f32.max (f32.const -0x0p+0) (f32.const inf))
    (f32.max (f32.const -0x0p+0) (f32.const -inf))
    (f32.max (f32.const -0x0p+0) (f32.const 0x1p-149))
    (f32.max (f32.const -0x0p+0) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const -0x0p+0) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.max (f32.const -0x0p+0) (f32.const -nan:0x400005))
    (f32.max (f32.const -0x0p+0) (f32.const nan:0x3)))
  ;; run: f32.max.folded1() == 0, -0x0p+0, 1, -0x0p+0, inf, -0x0p+0, 0x1p-149, 0x1.fffffep+127, -0x0p+0, nan, nan, nan
  (func (export "f32.max.folded2") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const 1) (f32.const 0))
    (f32.max (f32.const 1) (f32.const -0x0p+0))
    (f32.max (f32.const 1) (f32.const 1))
    (f32.max (f32.const 1) (f32.const -0x1.8p+0))
    (f32.max (f32.const 1) (f32.const inf))
    (f32.max (f32.const 1) (f32.const -inf))
    (f32.max (f32.const 1) (f32.const 0x1p-149))
    (f32.max (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const 1) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const 1) (f32.const nan:0x400000))
    (f32.max (f32.const 1) (f32.const -nan:0x400005))
    (f32.max (f32.const 1) (f32.const nan:0x3)))
  ;; run: f32.max.folded2() == 1, 1, 1, 1, inf, 1, 1, 0x1.fffffep+127, 1, nan, nan, nan
  (func (export "f32.max.folded3") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const -0x1.8p+0) (f32.const 0))
    (f32.max (f32.const -0x1.8p+0) (f32.const -0x0p+0))
    (f32.max (f32.const -0x1.8p+0) (f32.const 1))
    (f32.max (f32.const -0x1.8p+0) (f32.const -0x1.8p+0))
    (f32.max (f32.const -0x1.8p+0) (f32.const inf))
    (f32.max (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.max (f32.const -0x1.8p+0) (f32.const 0x1p-149))
    (f32.max (f32.const -0x1.8p+0) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const -0x1.8p+0) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const -0x1.8p+0) (f32.const nan:0x400000))
    (f32.max (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.max (f32.const -0x1.8p+0) (f32.const nan:0x3)))
  ;; run: f32.max.folded3() == 0, -0x0p+0, 1, -0x1.8p+0, inf, -0x1.8p+0, 0x1p-149, 0x1.fffffep+127, -0x1.8p+0, nan, nan, nan
  (func (export "f32.max.folded4") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const inf) (f32.const 0))
    (f32.max (f32.const inf) (f32.const -0x0p+0))
    (f32.max (f32.const inf) (f32.const 1))
    (f32.max (f32.const inf) (f32.const -0x1.8p+0))
    (f32.max (f32.const inf) (f32.const inf))
    (f32.max (f32.const inf) (f32.const -inf))
    (f32.max (f32.const inf) (f32.const 0x1p-149))
    (f32.max (f32.const inf) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const inf) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const inf) (f32.const nan:0x400000))
    (f32.max (f32.const inf) (f32.const -nan:0x400005))
    (f32.max (f32.const inf) (f32.const nan:0x3)))
  ;; run: f32.max.folded4() == inf, inf, inf, inf, inf, inf, inf, inf, inf, nan, nan, nan
  (func (export "f32.max.folded5") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const -inf) (f32.const 0))
    (f32.max (f32.const -inf) (f32.const -0x0p+0))
    (f32.max (f32.const -inf) (f32.const 1))
    (f32.max (f32.const -inf) (f32.const -0x1.8p+0))
    (f32.max (f32.const -inf) (f32.const inf))
    (f32.max (f32.const -inf) (f32.const -inf))
    (f32.max (f32.const -inf) (f32.const 0x1p-149))
    (f32.max (f32.const -inf) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const -inf) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const -inf) (f32.const nan:0x400000))
    (f32.max (f32.const -inf) (f32.const -nan:0x400005))
    (f32.max (f32.const -inf) (f32.const nan:0x3)))
  ;; run: f32.max.folded5() == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.max.folded6") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const 0x1p-149) (f32.const 0))
    (f32.max (f32.const 0x1p-149) (f32.const -0x0p+0))
    (f32.max (f32.const 0x1p-149) (f32.const 1))
    (f32.max (f32.const 0x1p-149) (f32.const -0x1.8p+0))
    (f32.max (f32.const 0x1p-149) (f32.const inf))
    (f32.max (f32.const 0x1p-149) (f32.const -inf))
    (f32.max (f32.const 0x1p-149) (f32.const 0x1p-149))
    (f32.max (f32.const 0x1p-149) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const 0x1p-149) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.max (f32.const 0x1p-149) (f32.const -nan:0x400005))
    (f32.max (f32.const 0x1p-149) (f32.const nan:0x3)))
  ;; run: f32.max.folded6() == 0x1p-149, 0x1p-149, 1, 0x1p-149, inf, 0x1p-149, 0x1p-149, 0x1.fffffep+127, 0x1p-149, nan, nan, nan
  (func (export "f32.max.folded7") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const 0x1.fffffep+127) (f32.const 0))
    (f32.max (f32.const 0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.max (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.max (f32.const 0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.max (f32.const 0x1.fffffep+127) (f32.const inf))
    (f32.max (f32.const 0x1.fffffep+127) (f32.const -inf))
    (f32.max (f32.const 0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.max (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const 0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const 0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.max (f32.const 0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.max (f32.const 0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.max.folded7() == 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, inf, 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, nan, nan, nan
  (func (export "f32.max.folded8") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.max (f32.const -0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.max (f32.const -0x1.fffffep+127) (f32.const 1))
    (f32.max (f32.const -0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.max (f32.const -0x1.fffffep+127) (f32.const inf))
    (f32.max (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.max (f32.const -0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.max (f32.const -0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const -0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const -0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.max (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.max (f32.const -0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.max.folded8() == 0, -0x0p+0, 1, -0x1.8p+0, inf, -0x1.fffffep+127, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.max.folded9") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const nan:0x400000) (f32.const 0))
    (f32.max (f32.const nan:0x400000) (f32.const -0x0p+0))
    (f32.max (f32.const nan:0x400000) (f32.const 1))
    (f32.max (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.max (f32.const nan:0x400000) (f32.const inf))
    (f32.max (f32.const nan:0x400000) (f32.const -inf))
    (f32.max (f32.const nan:0x400000) (f32.const 0x1p-149))
    (f32.max (f32.const nan:0x400000) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const nan:0x400000) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const nan:0x400000) (f32.const nan:0x400000))
    (f32.max (f32.const nan:0x400000) (f32.const -nan:0x400005))
    (f32.max (f32.const nan:0x400000) (f32.const nan:0x3)))
  ;; run: f32.max.folded9() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.max.folded10") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const -nan:0x400005) (f32.const 0))
    (f32.max (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.max (f32.const -nan:0x400005) (f32.const 1))
    (f32.max (f32.const -nan:0x400005) (f32.const -0x1.8p+0))
    (f32.max (f32.const -nan:0x400005) (f32.const inf))
    (f32.max (f32.const -nan:0x400005) (f32.const -inf))
    (f32.max (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.max (f32.const -nan:0x400005) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const -nan:0x400005) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const -nan:0x400005) (f32.const nan:0x400000))
    (f32.max (f32.const -nan:0x400005) (f32.const -nan:0x400005))
    (f32.max (f32.const -nan:0x400005) (f32.const nan:0x3)))
  ;; run: f32.max.folded10() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.max.folded11") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const nan:0x3) (f32.const 0))
    (f32.max (f32.const nan:0x3) (f32.const -0x0p+0))
    (f32.max (f32.const nan:0x3) (f32.const 1))
    (f32.max (f32.const nan:0x3) (f32.const -0x1.8p+0))
    (f32.max (f32.const nan:0x3) (f32.const inf))
    (f32.max (f32.const nan:0x3) (f32.const -inf))
    (f32.max (f32.const nan:0x3) (f32.const 0x1p-149))
    (f32.max (f32.const nan:0x3) (f32.const 0x1.fffffep+127))
    (f32.max (f32.const nan:0x3) (f32.const -0x1.fffffep+127))
    (f32.max (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.max (f32.const nan:0x3) (f32.const -nan:0x400005))
    (f32.max (f32.const nan:0x3) (f32.const nan:0x3)))
  ;; run: f32.max.folded11() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.max.folded12") (result f32 f32 f32 f32)
    (f32.max (f32.const 1) (f32.const 3))
    (f32.max (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.max (f32.const -7) (f32.const 0x1p-1))
    (f32.max (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.max.folded12() == 3, 0x1.99999ap-3, 0x1p-1, 0x1.203afap-50
  (func (export "f32.max.right") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (local.get 0) (f32.const 0))
    (f32.max (local.get 0) (f32.const -0x0p+0))
    (f32.max (local.get 0) (f32.const 1))
    (f32.max (local.get 0) (f32.const -0x1.8p+0))
    (f32.max (local.get 0) (f32.const inf))
    (f32.max (local.get 0) (f32.const -inf))
    (f32.max (local.get 0) (f32.const 0x1p-149))
    (f32.max (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.max (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.max (local.get 0) (f32.const nan:0x400000))
    (f32.max (local.get 0) (f32.const -nan:0x400005))
    (f32.max (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.max.right(0) == 0, 0, 1, 0, inf, 0, 0x1p-149, 0x1.fffffep+127, 0, nan, nan, nan
  ;; run: f32.max.right(-0x0p+0) == 0, -0x0p+0, 1, -0x0p+0, inf, -0x0p+0, 0x1p-149, 0x1.fffffep+127, -0x0p+0, nan, nan, nan
  ;; run: f32.max.right(1) == 1, 1, 1, 1, inf, 1, 1, 0x1.fffffep+127, 1, nan, nan, nan
  ;; run: f32.max.right(-0x1.8p+0) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -0x1.8p+0, 0x1p-149, 0x1.fffffep+127, -0x1.8p+0, nan, nan, nan
  ;; run: f32.max.right(inf) == inf, inf, inf, inf, inf, inf, inf, inf, inf, nan, nan, nan
  ;; run: f32.max.right(-inf) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.max.right(0x1p-149) == 0x1p-149, 0x1p-149, 1, 0x1p-149, inf, 0x1p-149, 0x1p-149, 0x1.fffffep+127, 0x1p-149, nan, nan, nan
  ;; run: f32.max.right(0x1.fffffep+127) == 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, inf, 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, nan, nan, nan
  ;; run: f32.max.right(-0x1.fffffep+127) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -0x1.fffffep+127, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.max.right(nan:0x7fc00000) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f32.max.right(nan:0xffc00005) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f32.max.right(nan:0x7f800003) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.max.left") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.max (f32.const 0) (local.get 0))
    (f32.max (f32.const -0x0p+0) (local.get 0))
    (f32.max (f32.const 1) (local.get 0))
    (f32.max (f32.const -0x1.8p+0) (local.get 0))
    (f32.max (f32.const inf) (local.get 0))
    (f32.max (f32.const -inf) (local.get 0))
    (f32.max (f32.const 0x1p-149) (local.get 0))
    (f32.max (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.max (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.max (f32.const nan:0x400000) (local.get 0))
    (f32.max (f32.const -nan:0x400005) (local.get 0))
    (f32.max (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.max.left(0) == 0, 0, 1, 0, inf, 0, 0x1p-149, 0x1.fffffep+127, 0, nan, nan, nan
  ;; run: f32.max.left(-0x0p+0) == 0, -0x0p+0, 1, -0x0p+0, inf, -0x0p+0, 0x1p-149, 0x1.fffffep+127, -0x0p+0, nan, nan, nan
  ;; run: f32.max.left(1) == 1, 1, 1, 1, inf, 1, 1, 0x1.fffffep+127, 1, nan, nan, nan
  ;; run: f32.max.left(-0x1.8p+0) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -0x1.8p+0, 0x1p-149, 0x1.fffffep+127, -0x1.8p+0, nan, nan, nan
)
