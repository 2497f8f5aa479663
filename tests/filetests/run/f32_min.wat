;; test: run
;; f32: min. Written by generate.py.
(module
  (func (export "f32.min") (param f32 f32) (result f32) (f32.min (local.get 0) (local.get 1)))
  ;; run: f32.min(0, 0) == 0
  ;; run: f32.min(0, -inf) == -inf
  ;; run: f32.min(0, nan:0xffc00005) == nan
  ;; run: f32.min(-0x0p+0, -0x1.8p+0) == -0x1.8p+0
  ;; run: f32.min(-0x0p+0, -0x1.fffffep+127) == -0x1.fffffep+127
  ;; run: f32.min(1, -0x0p+0) == -0x0p+0
  ;; run: f32.min(1, 0x1p-149) == 0x1p-149
  ;; run: f32.min(1, nan:0x7f800003) == nan
  ;; run: f32.min(-0x1.8p+0, inf) == -0x1.8p+0
  ;; run: f32.min(-0x1.8p+0, nan:0x7fc00000) == nan
  ;; run: f32.min(inf, 1) == 1
  ;; run: f32.min(inf, 0x1.fffffep+127) == 0x1.fffffep+127
  ;; run: f32.min(-inf, 0) == -inf
  ;; run: f32.min(-inf, -inf) == -inf
  ;; run: f32.min(-inf, nan:0xffc00005) == nan
  ;; run: f32.min(0x1p-149, -0x1.8p+0) == -0x1.8p+0
  ;; run: f32.min(0x1p-149, -0x1.fffffep+127) == -0x1.fffffep+127
  ;; run: f32.min(0x1.fffffep+127, -0x0p+0) == -0x0p+0
  ;; run: f32.min(0x1.fffffep+127, 0x1p-149) == 0x1p-149
  ;; run: f32.min(0x1.fffffep+127, nan:0x7f800003) == nan
  ;; run: f32.min(-0x1.fffffep+127, inf) == -0x1.fffffep+127
  ;; run: f32.min(-0x1.fffffep+127, nan:0x7fc00000) == nan
  ;; run: f32.min(nan:0x7fc00000, 1) == nan
  ;; run: f32.min(nan:0x7fc00000, 0x1.fffffep+127) == nan
  ;; run: f32.min(nan:0xffc00005, 0) == nan
  ;; run: f32.min(nan:0xffc00005, -inf) == nan
  ;; run: f32.min(nan:0xffc00005, nan:0xffc00005) == nan
  ;; run: f32.min(nan:0x7f800003, -0x1.8p+0) == nan
  ;; run: f32.min(nan:0x7f800003, -0x1.fffffep+127) == nan
  ;; run: f32.min(1, 3) == 1
  ;; run: f32.min(0x1.99999ap-4, 0x1.99999ap-3) == 0x1.99999ap-4
  ;; run: f32.min(-7, 0x1p-1) == -7
  ;; run: f32.min(0x1.4484cp-100, 0x1.203afap-50) == 0x1.4484cp-100
  (func (export "f32.min.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const 0) (f32.const 0))
    (f32.min (f32.const 0) (f32.const -0x0p+0))
    (f32.min (f32.const 0) (f32.const 1))
    (f32.min (f32.const 0) (f32.const -0x1.8p+0))
    (f32.min (f32.const 0) (f32.const inf))
    (f32.min (f32.const 0) (f32.const -inf))
    (f32.min (f32.const 0) (f32.const 0x1p-149))
    (f32.min (f32.const 0) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const 0) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const 0) (f32.const nan:0x400000))
    (f32.min (f32.const 0) (f32.const -nan:0x400005))
    (f32.min (f32.const 0) (f32.const nan:0x3)))
  ;; run: f32.min.folded0() == 0, -0x0p+0, 0, -0x1.8p+0, 0, -inf, 0, 0, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.min.folded1") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const -0x0p+0) (f32.const 0))
    (f32.min (f32.const -0x0p+0) (f32.const -0x0p+0))
    (f32.min (f32.const -0x0p+0) (f32.const 1))
    (f32.min (f32.const -0x0p+0) (f32.const -0x1.8p+0))
    (f32.min (f32.const -0x0p+0) (f32.const inf))
    (f32.min (f32.const -0x0p+0) (f32.const -inf))
    (f32.min (f32.const -0x0p+0) (f32.const 0x1p-149))
    (f32.min (f32.const -0x0p+0) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const -0x0p+0) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.min (f32.const -0x0p+0) (f32.const -nan:0x400005))
    (f32.min (f32.const -0x0p+0) (f32.const nan:0x3)))
  ;; run: f32.min.folded1() == -0x0p+0, -0x0p+0, -0x0p+0, -0x1.8p+0, -0x0p+0, -inf, -0x0p+0, -0x0p+0, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.min.folded2") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const 1) (f32.const 0))
    (f32.min (f32.const 1) (f32.const -0x0p+0))
    (f32.min (f32.const 1) (f32.const 1))
    (f32.min (f32.const 1) (f32.const -0x1.8p+0))
    (f32.min (f32.const 1) (f32.const inf))
    (f32.min (f32.const 1) (f32.const -inf))
    (f32.min (f32.const 1) (f32.const 0x1p-149))
    (f32.min (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const 1) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const 1) (f32.const nan:0x400000))
    (f32.min (f32.const 1) (f32.const -nan:0x400005))
    (f32.min (f32.const 1) (f32.const nan:0x3)))
  ;; run: f32.min.folded2() == 0, -0x0p+0, 1, -0x1.8p+0, 1, -inf, 0x1p-149, 1, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.min.folded3") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const -0x1.8p+0) (f32.const 0))
    (f32.min (f32.const -0x1.8p+0) (f32.const -0x0p+0))
    (f32.min (f32.const -0x1.8p+0) (f32.const 1))
    (f32.min (f32.const -0x1.8p+0) (f32.const -0x1.8p+0))
    (f32.min (f32.const -0x1.8p+0) (f32.const inf))
    (f32.min (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.min (f32.const -0x1.8p+0) (f32.const 0x1p-149))
    (f32.min (f32.const -0x1.8p+0) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const -0x1.8p+0) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const -0x1.8p+0) (f32.const nan:0x400000))
    (f32.min (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.min (f32.const -0x1.8p+0) (f32.const nan:0x3)))
  ;; run: f32.min.folded3() == -0x1.8p+0, -0x1.8p+0, -0x1.8p+0, -0x1.8p+0, -0x1.8p+0, -inf, -0x1.8p+0, -0x1.8p+0, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.min.folded4") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const inf) (f32.const 0))
    (f32.min (f32.const inf) (f32.const -0x0p+0))
    (f32.min (f32.const inf) (f32.const 1))
    (f32.min (f32.const inf) (f32.const -0x1.8p+0))
    (f32.min (f32.const inf) (f32.const inf))
    (f32.min (f32.const inf) (f32.const -inf))
    (f32.min (f32.const inf) (f32.const 0x1p-149))
    (f32.min (f32.const inf) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const inf) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const inf) (f32.const nan:0x400000))
    (f32.min (f32.const inf) (f32.const -nan:0x400005))
    (f32.min (f32.const inf) (f32.const nan:0x3)))
  ;; run: f32.min.folded4() == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.min.folded5") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const -inf) (f32.const 0))
    (f32.min (f32.const -inf) (f32.const -0x0p+0))
    (f32.min (f32.const -inf) (f32.const 1))
    (f32.min (f32.const -inf) (f32.const -0x1.8p+0))
    (f32.min (f32.const -inf) (f32.const inf))
    (f32.min (f32.const -inf) (f32.const -inf))
    (f32.min (f32.const -inf) (f32.const 0x1p-149))
    (f32.min (f32.const -inf) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const -inf) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const -inf) (f32.const nan:0x400000))
    (f32.min (f32.const -inf) (f32.const -nan:0x400005))
    (f32.min (f32.const -inf) (f32.const nan:0x3)))
  ;; run: f32.min.folded5() == -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, nan, nan, nan
  (func (export "f32.min.folded6") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const 0x1p-149) (f32.const 0))
    (f32.min (f32.const 0x1p-149) (f32.const -0x0p+0))
    (f32.min (f32.const 0x1p-149) (f32.const 1))
    (f32.min (f32.const 0x1p-149) (f32.const -0x1.8p+0))
    (f32.min (f32.const 0x1p-149) (f32.const inf))
    (f32.min (f32.const 0x1p-149) (f32.const -inf))
    (f32.min (f32.const 0x1p-149) (f32.const 0x1p-149))
    (f32.min (f32.const 0x1p-149) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const 0x1p-149) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.min (f32.const 0x1p-149) (f32.const -nan:0x400005))
    (f32.min (f32.const 0x1p-149) (f32.const nan:0x3)))
  ;; run: f32.min.folded6() == 0, -0x0p+0, 0x1p-149, -0x1.8p+0, 0x1p-149, -inf, 0x1p-149, 0x1p-149, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.min.folded7") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const 0x1.fffffep+127) (f32.const 0))
    (f32.min (f32.const 0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.min (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.min (f32.const 0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.min (f32.const 0x1.fffffep+127) (f32.const inf))
    (f32.min (f32.const 0x1.fffffep+127) (f32.const -inf))
    (f32.min (f32.const 0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.min (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const 0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const 0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.min (f32.const 0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.min (f32.const 0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.min.folded7() == 0, -0x0p+0, 1, -0x1.8p+0, 0x1.fffffep+127, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.min.folded8") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.min (f32.const -0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.min (f32.const -0x1.fffffep+127) (f32.const 1))
    (f32.min (f32.const -0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.min (f32.const -0x1.fffffep+127) (f32.const inf))
    (f32.min (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.min (f32.const -0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.min (f32.const -0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const -0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const -0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.min (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.min (f32.const -0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.min.folded8() == -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, -inf, -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.min.folded9") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const nan:0x400000) (f32.const 0))
    (f32.min (f32.const nan:0x400000) (f32.const -0x0p+0))
    (f32.min (f32.const nan:0x400000) (f32.const 1))
    (f32.min (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.min (f32.const nan:0x400000) (f32.const inf))
    (f32.min (f32.const nan:0x400000) (f32.const -inf))
    (f32.min (f32.const nan:0x400000) (f32.const 0x1p-149))
    (f32.min (f32.const nan:0x400000) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const nan:0x400000) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const nan:0x400000) (f32.const nan:0x400000))
    (f32.min (f32.const nan:0x400000) (f32.const -nan:0x400005))
    (f32.min (f32.const nan:0x400000) (f32.const nan:0x3)))
  ;; run: f32.min.folded9() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.min.folded10") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const -nan:0x400005) (f32.const 0))
    (f32.min (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.min (f32.const -nan:0x400005) (f32.const 1))
    (f32.min (f32.const -nan:0x400005) (f32.const -0x1.8p+0))
    (f32.min (f32.const -nan:0x400005) (f32.const inf))
    (f32.min (f32.const -nan:0x400005) (f32.const -inf))
    (f32.min (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.min (f32.const -nan:0x400005) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const -nan:0x400005) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const -nan:0x400005) (f32.const nan:0x400000))
    (f32.min (f32.const -nan:0x400005) (f32.const -nan:0x400005))
    (f32.min (f32.const -nan:0x400005) (f32.const nan:0x3)))
  ;; run: f32.min.folded10() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.min.folded11") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const nan:0x3) (f32.const 0))
    (f32.min (f32.const nan:0x3) (f32.const -0x0p+0))
    (f32.min (f32.const nan:0x3) (f32.const 1))
    (f32.min (f32.const nan:0x3) (f32.const -0x1.8p+0))
    (f32.min (f32.const nan:0x3) (f32.const inf))
    (f32.min (f32.const nan:0x3) (f32.const -inf))
    (f32.min (f32.const nan:0x3) (f32.const 0x1p-149))
    (f32.min (f32.const nan:0x3) (f32.const 0x1.fffffep+127))
    (f32.min (f32.const nan:0x3) (f32.const -0x1.fffffep+127))
    (f32.min (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.min (f32.const nan:0x3) (f32.const -nan:0x400005))
    (f32.min (f32.const nan:0x3) (f32.const nan:0x3)))
  ;; run: f32.min.folded11() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.min.folded12") (result f32 f32 f32 f32)
    (f32.min (f32.const 1) (f32.const 3))
    (f32.min (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.min (f32.const -7) (f32.const 0x1p-1))
    (f32.min (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.min.folded12() == 1, 0x1.99999ap-4, -7, 0x1.4484cp-100
  (func (export "f32.min.right") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (local.get 0) (f32.const 0))
    (f32.min (local.get 0) (f32.const -0x0p+0))
    (f32.min (local.get 0) (f32.const 1))
    (f32.min (local.get 0) (f32.const -0x1.8p+0))
    (f32.min (local.get 0) (f32.const inf))
    (f32.min (local.get 0) (f32.const -inf))
    (f32.min (local.get 0) (f32.const 0x1p-149))
    (f32.min (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.min (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.min (local.get 0) (f32.const nan:0x400000))
    (f32.min (local.get 0) (f32.const -nan:0x400005))
    (f32.min (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.min.right(0) == 0, -0x0p+0, 0, -0x1.8p+0, 0, -inf, 0, 0, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.min.right(-0x0p+0) == -0x0p+0, -0x0p+0, -0x0p+0, -0x1.8p+0, -0x0p+0, -inf, -0x0p+0, -0x0p+0, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.min.right(1) == 0, -0x0p+0, 1, -0x1.8p+0, 1, -inf, 0x1p-149, 1, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.min.right(-0x1.8p+0) == -0x1.8p+0, -0x1.8p+0, -0x1.8p+0, -0x1.8p+0, -0x1.8p+0, -inf, -0x1.8p+0, -0x1.8p+0, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.min.right(inf) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.min.right(-inf) == -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, -inf, nan, nan, nan
  ;; run: f32.min.right(0x1p-149) == 0, -0x0p+0, 0x1p-149, -0x1.8p+0, 0x1p-149, -inf, 0x1p-149, 0x1p-149, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.min.right(0x1.fffffep+127) == 0, -0x0p+0, 1, -0x1.8p+0, 0x1.fffffep+127, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.min.right(-0x1.fffffep+127) == -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, -inf, -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.min.right(nan:0x7fc00000) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f32.min.right(nan:0xffc00005) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f32.min.right(nan:0x7f800003) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.min.left") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.min (f32.const 0) (local.get 0))
    (f32.min (f32.const -0x0p+0) (local.get 0))
    (f32.min (f32.const 1) (local.get 0))
    (f32.min (f32.const -0x1.8p+0) (local.get 0))
    (f32.min (f32.const inf) (local.get 0))
    (f32.min (f32.const -inf) (local.get 0))
    (f32.min (f32.const 0x1p-149) (local.get 0))
    (f32.min (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.min (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.min (f32.const nan:0x400000) (local.get 0))
    (f32.min (f32.const -nan:0x400005) (local.get 0))
    (f32.min (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.min.left(0) == 0, -0x0p+0, 0, -0x1.8p+0, 0, -inf, 0, 0, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.min.left(-0x0p+0) == -0x0p+0, -0x0p+0, -0x0p+0, -0x1.8p+0, -0x0p+0, -inf, -0x0p+0, -0x0p+0, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.min.left(1) == 0, -0x0p+0, 1, -0x1.8p+0, 1, -inf, 0x1p-149, 1, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.min.left(-0x1.8p+0) == -0x1.8p+0, -0x1.8p+0, -0x1.8p+0, -0x1.8p+0, -0x1.8p+0, -inf, -0x1.8p+0, -0x1.8p+0, -0x1.fffffep+127, nan, nan, nan
)
