;; test: run
;; f32: add. Written by generate.py.
(module
  (func (export "f32.add") (param f32 f32) (result f32) (f32.add (local.get 0) (local.get 1)))
  ;; run: f32.add(0, 0) == 0
  ;; run: f32.add(0, -inf) == -inf
  ;; run: f32.add(0, nan:0xffc00005) == nan
  ;; run: f32.add(-0x0p+0, -0x1.8p+0) == -0x1.8p+0
  ;; run: f32.add(-0x0p+0, -0x1.fffffep+127) == -0x1.fffffep+127
  ;; run: f32.add(1, -0x0p+0) == 1
  ;; run: f32.add(1, 0x1p-149) == 1
  ;; run: f32.add(1, nan:0x7f800003) == nan
  ;; run: f32.add(-0x1.8p+0, inf) == inf
  ;; run: f32.add(-0x1.8p+0, nan:0x7fc00000) == nan
  ;; run: f32.add(inf, 1) == inf
  ;; run: f32.add(inf, 0x1.fffffep+127) == inf
  ;; run: f32.add(-inf, 0) == -inf
  ;; run: f32.add(-inf, -inf) == -inf
  ;; run: f32.add(-inf, nan:0xffc00005) == nan
  ;; run: f32.add(0x1p-149, -0x1.8p+0) == -0x1.8p+0
  ;; run: f32.add(0x1p-149, -0x1.fffffep+127) == -0x1.fffffep+127
  ;; run: f32.add(0x1.fffffep+127, -0x0p+0) == 0x1.fffffep+127
  ;; run: f32.add(0x1.fffffep+127, 0x1p-149) == 0x1.fffffep+127
  ;; run: f32.add(0x1.fffffep+127, nan:0x7f800003) == nan
  ;; run: f32.add(-0x1.fffffep+127, inf) == inf
  ;; run: f32.add(-0x1.fffffep+127, nan:0x7fc00000) == nan
  ;; run: f32.add(nan:0x7fc00000, 1) == nan
  ;; run: f32.add(nan:0x7fc00000, 0x1.fffffep+127) == nan
  ;; run: f32.add(nan:0xffc00005, 0) == nan
  ;; run: f32.add(nan:0xffc00005, -inf) == nan
  ;; run: f32.add(nan:0xffc00005, nan:0xffc00005) == nan
  ;; run: f32.add(nan:0x7f800003, -0x1.8p+0) == nan
  ;; run: f32.add(nan:0x7f800003, -0x1.fffffep+127) == nan
  ;; run: f32.add(1, 3) == 4
  ;; run: f32.add(0x1.99999ap-4, 0x1.99999ap-3) == 0x1.333334p-2
  ;; run: f32.add(-7, 0x1p-1) == -0x1.ap+2
  ;; run: f32.add(0x1.4484cp-100, 0x1.203afap-50) == 0x1.203afap-50
  (func (export "f32.add.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const 0) (f32.const 0))
    (f32.add (f32.const 0) (f32.const -0x0p+0))
    (f32.add (f32.const 0) (f32.const 1))
    (f32.add (f32.const 0) (f32.const -0x1.8p+0))
    (f32.add (f32.const 0) (f32.const inf))
    (f32.add (f32.const 0) (f32.const -inf))
    (f32.add (f32.const 0) (f32.const 0x1p-149))
    (f32.add (f32.const 0) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const 0) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const 0) (f32.const nan:0x400000))
    (f32.add (f32.const 0) (f32.const -nan:0x400005))
    (f32.add (f32.const 0) (f32.const nan:0x3)))
  ;; run: f32.add.folded0() == 0, 0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.add.folded1") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const -0x0p+0) (f32.const 0))
    (f32.add (f32.const -0x0p+0) (f32.const -0x0p+0))
    (f32.add (f32.const -0x0p+0) (f32.const 1))
    (f32.add (f32.const -0x0p+0) (f32.const -0x1.8p+0))
    (f32.add (f32.const -0x0p+0) (f32.const inf))
    (f32.add (f32.const -0x0p+0) (f32.const -inf))
    (f32.add (f32.const -0x0p+0) (f32.const 0x1p-149))
    (f32.add (f32.const -0x0p+0) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const -0x0p+0) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.add (f32.const -0x0p+0) (f32.const -nan:0x400005))
    (f32.add (f32.const -0x0p+0) (f32.const nan:0x3)))
  ;; run: f32.add.folded1() == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.add.folded2") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const 1) (f32.const 0))
    (f32.add (f32.const 1) (f32.const -0x0p+0))
    (f32.add (f32.const 1) (f32.const 1))
    (f32.add (f32.const 1) (f32.const -0x1.8p+0))
    (f32.add (f32.const 1) (f32.const inf))
    (f32.add (f32.const 1) (f32.const -inf))
    (f32.add (f32.const 1) (f32.const 0x1p-149))
    (f32.add (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const 1) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const 1) (f32.const nan:0x400000))
    (f32.add (f32.const 1) (f32.const -nan:0x400005))
    (f32.add (f32.const 1) (f32.const nan:0x3)))
  ;; run: f32.add.folded2() == 1, 1, 2, -0x1p-1, inf, -inf, 1, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.add.folded3") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const -0x1.8p+0) (f32.const 0))
    (f32.add (f32.const -0x1.8p+0) (f32.const -0x0p+0))
    (f32.add (f32.const -0x1.8p+0) (f32.const 1))
    (f32.add (f32.const -0x1.8p+0) (f32.const -0x1.8p+0))
    (f32.add (f32.const -0x1.8p+0) (f32.const inf))
    (f32.add (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.add (f32.const -0x1.8p+0) (f32.const 0x1p-149))
    (f32.add (f32.const -0x1.8p+0) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const -0x1.8p+0) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const -0x1.8p+0) (f32.const nan:0x400000))
    (f32.add (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.add (f32.const -0x1.8p+0) (f32.const nan:0x3)))
  ;; run: f32.add.folded3() == -0x1.8p+0, -0x1.8p+0, -0x1p-1, -3, inf, -inf, -0x1.8p+0, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.add.folded4") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const inf) (f32.const 0))
    (f32.add (f32.const inf) (f32.const -0x0p+0))
    (f32.add (f32.const inf) (f32.const 1))
    (f32.add (f32.const inf) (f32.const -0x1.8p+0))
    (f32.add (f32.const inf) (f32.const inf))
    (f32.add (f32.const inf) (f32.const -inf))
    (f32.add (f32.const inf) (f32.const 0x1p-149))
    (f32.add (f32.const inf) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const inf) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const inf) (f32.const nan:0x400000))
    (f32.add (f32.const inf) (f32.const -nan:0x400005))
    (f32.add (f32.const inf) (f32.const nan:0x3)))
  ;; run: f32.add.folded4() == inf, inf, inf, inf, inf, nan, inf, inf, inf, nan, nan, nan
  (func (export "f32.add.folded5") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const -inf) (f32.const 0))
    (f32.add (f32.const -inf) (f32.const -0x0p+0))
    (f32.add (f32.const -inf) (f32.const 1))
    (f32.add (f32.const -inf) (f32.const -0x1.8p+0))
    (f32.add (f32.const -inf) (f32.const inf))
    (f32.add (f32.const -inf) (f32.const -inf))
    (f32.add (f32.const -inf) (f32.const 0x1p-149))
    (f32.add (f32.const -inf) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const -inf) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const -inf) (f32.const nan:0x400000))
    (f32.add (f32.const -inf) (f32.const -nan:0x400005))
    (f32.add (f32.const -inf) (f32.const nan:0x3)))
  ;; run: f32.add.folded5() == -inf, -inf, -inf, -inf, nan, -inf, -inf, -inf, -inf, nan, nan, nan
  (func (export "f32.add.folded6") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const 0x1p-149) (f32.const 0))
    (f32.add (f32.const 0x1p-149) (f32.const -0x0p+0))
    (f32.add (f32.const 0x1p-149) (f32.const 1))
    (f32.add (f32.const 0x1p-149) (f32.const -0x1.8p+0))
    (f32.add (f32.const 0x1p-149) (f32.const inf))
    (f32.add (f32.const 0x1p-149) (f32.const -inf))
    (f32.add (f32.const 0x1p-149) (f32.const 0x1p-149))
    (f32.add (f32.const 0x1p-149) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const 0x1p-149) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.add (f32.const 0x1p-149) (f32.const -nan:0x400005))
    (f32.add (f32.const 0x1p-149) (f32.const nan:0x3)))
  ;; run: f32.add.folded6() == 0x1p-149, 0x1p-149, 1, -0x1.8p+0, inf, -inf, 0x1p-148, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  (func (export "f32.add.folded7") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const 0x1.fffffep+127) (f32.const 0))
    (f32.add (f32.const 0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.add (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.add (f32.const 0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.add (f32.const 0x1.fffffep+127) (f32.const inf))
    (f32.add (f32.const 0x1.fffffep+127) (f32.const -inf))
    (f32.add (f32.const 0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.add (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const 0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const 0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.add (f32.const 0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.add (f32.const 0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.add.folded7() == 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, inf, -inf, 0x1.fffffep+127, inf, 0, nan, nan, nan
  (func (export "f32.add.folded8") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.add (f32.const -0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.add (f32.const -0x1.fffffep+127) (f32.const 1))
    (f32.add (f32.const -0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.add (f32.const -0x1.fffffep+127) (f32.const inf))
    (f32.add (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.add (f32.const -0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.add (f32.const -0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const -0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const -0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.add (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.add (f32.const -0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.add.folded8() == -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, inf, -inf, -0x1.fffffep+127, 0, -inf, nan, nan, nan
  (func (export "f32.add.folded9") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const nan:0x400000) (f32.const 0))
    (f32.add (f32.const nan:0x400000) (f32.const -0x0p+0))
    (f32.add (f32.const nan:0x400000) (f32.const 1))
    (f32.add (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.add (f32.const nan:0x400000) (f32.const inf))
    (f32.add (f32.const nan:0x400000) (f32.const -inf))
    (f32.add (f32.const nan:0x400000) (f32.const 0x1p-149))
    (f32.add (f32.const nan:0x400000) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const nan:0x400000) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const nan:0x400000) (f32.const nan:0x400000))
    (f32.add (f32.const nan:0x400000) (f32.const -nan:0x400005))
    (f32.add (f32.const nan:0x400000) (f32.const nan:0x3)))
  ;; run: f32.add.folded9() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.add.folded10") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const -nan:0x400005) (f32.const 0))
    (f32.add (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.add (f32.const -nan:0x400005) (f32.const 1))
    (f32.add (f32.const -nan:0x400005) (f32.const -0x1.8p+0))
    (f32.add (f32.const -nan:0x400005) (f32.const inf))
    (f32.add (f32.const -nan:0x400005) (f32.const -inf))
    (f32.add (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.add (f32.const -nan:0x400005) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const -nan:0x400005) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const -nan:0x400005) (f32.const nan:0x400000))
    (f32.add (f32.const -nan:0x400005) (f32.const -nan:0x400005))
    (f32.add (f32.const -nan:0x400005) (f32.const nan:0x3)))
  ;; run: f32.add.folded10() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.add.folded11") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const nan:0x3) (f32.const 0))
    (f32.add (f32.const nan:0x3) (f32.const -0x0p+0))
    (f32.add (f32.const nan:0x3) (f32.const 1))
    (f32.add (f32.const nan:0x3) (f32.const -0x1.8p+0))
    (f32.add (f32.const nan:0x3) (f32.const inf))
    (f32.add (f32.const nan:0x3) (f32.const -inf))
    (f32.add (f32.const nan:0x3) (f32.const 0x1p-149))
    (f32.add (f32.const nan:0x3) (f32.const 0x1.fffffep+127))
    (f32.add (f32.const nan:0x3) (f32.const -0x1.fffffep+127))
    (f32.add (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.add (f32.const nan:0x3) (f32.const -nan:0x400005))
    (f32.add (f32.const nan:0x3) (f32.const nan:0x3)))
  ;; run: f32.add.folded11() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.add.folded12") (result f32 f32 f32 f32)
    (f32.add (f32.const 1) (f32.const 3))
    (f32.add (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.add (f32.const -7) (f32.const 0x1p-1))
    (f32.add (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.add.folded12() == 4, 0x1.333334p-2, -0x1.ap+2, 0x1.203afap-50
  (func (export "f32.add.right") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (local.get 0) (f32.const 0))
    (f32.add (local.get 0) (f32.const -0x0p+0))
    (f32.add (local.get 0) (f32.const 1))
    (f32.add (local.get 0) (f32.const -0x1.8p+0))
    (f32.add (local.get 0) (f32.const inf))
    (f32.add (local.get 0) (f32.const -inf))
    (f32.add (local.get 0) (f32.const 0x1p-149))
    (f32.add (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.add (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.add (local.get 0) (f32.const nan:0x400000))
    (f32.add (local.get 0) (f32.const -nan:0x400005))
    (f32.add (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.add.right(0) == 0, 0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.add.right(-0x0p+0) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.add.right(1) == 1, 1, 2, -0x1p-1, inf, -inf, 1, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.add.right(-0x1.8p+0) == -0x1.8p+0, -0x1.8p+0, -0x1p-1, -3, inf, -inf, -0x1.8p+0, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.add.right(inf) == inf, inf, inf, inf, inf, nan, inf, inf, inf, nan, nan, nan
  ;; run: f32.add.right(-inf) == -inf, -inf, -inf, -inf, nan, -inf, -inf, -inf, -inf, nan, nan, nan
  ;; run: f32.add.right(0x1p-149) == 0x1p-149, 0x1p-149, 1, -0x1.8p+0, inf, -inf, 0x1p-148, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.add.right(0x1.fffffep+127) == 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, inf, -inf, 0x1.fffffep+127, inf, 0, nan, nan, nan
  ;; run: f32.add.right(-0x1.fffffep+127) == -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, -0x1.fffffep+127, inf, -inf, -0x1.fffffep+127, 0, -inf, nan, nan, nan
  ;; run: f32.add.right(nan:0x7fc00000) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f32.add.right(nan:0xffc00005) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f32.add.right(nan:0x7f800003) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f32.add.left") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.add (f32.const 0) (local.get 0))
    (f32.add (f32.const -0x0p+0) (local.get 0))
    (f32.add (f32.const 1) (local.get 0))
    (f32.add (f32.const -0x1.8p+0) (local.get 0))
    (f32.add (f32.const inf) (local.get 0))
    (f32.add (f32.const -inf) (local.get 0))
    (f32.add (f32.const 0x1p-149) (local.get 0))
    (f32.add (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.add (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.add (f32.const nan:0x400000) (local.get 0))
    (f32.add (f32.const -nan:0x400005) (local.get 0))
    (f32.add (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.add.left(0) == 0, 0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.add.left(-0x0p+0) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x1p-149, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.add.left(1) == 1, 1, 2, -0x1p-1, inf, -inf, 1, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
  ;; run: f32.add.left(-0x1.8p+0) == -0x1.8p+0, -0x1.8p+0, -0x1p-1, -3, inf, -inf, -0x1.8p+0, 0x1.fffffep+127, -0x1.fffffep+127, nan, nan, nan
)
