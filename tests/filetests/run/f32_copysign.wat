;; test: run
;; f32: copysign. Written by generate.py.
(module
  (func (export "f32.copysign") (param f32 f32) (result f32) (f32.copysign (local.get 0) (local.get 1)))
  ;; run: f32.copysign(0, 0) == 0
  ;; run: f32.copysign(0, -inf) == -0x0p+0
  ;; run: f32.copysign(0, nan:0xffc00005) == -0x0p+0
  ;; run: f32.copysign(-0x0p+0, -0x1.8p+0) == -0x0p+0
  ;; run: f32.copysign(-0x0p+0, -0x1.fffffep+127) == -0x0p+0
  ;; run: f32.copysign(1, -0x0p+0) == -1
  ;; run: f32.copysign(1, 0x1p-149) == 1
  ;; run: f32.copysign(1, nan:0x7f800003) == 1
  ;; run: f32.copysign(-0x1.8p+0, inf) == 0x1.8p+0
  ;; run: f32.copysign(-0x1.8p+0, nan:0x7fc00000) == 0x1.8p+0
  ;; run: f32.copysign(inf, 1) == inf
  ;; run: f32.copysign(inf, 0x1.fffffep+127) == inf
  ;; run: f32.copysign(-inf, 0) == inf
  ;; run: f32.copysign(-inf, -inf) == -inf
  ;; run: f32.copysign(-inf, nan:0xffc00005) == -inf
  ;; run: f32.copysign(0x1p-149, -0x1.8p+0) == -0x1p-149
  ;; run: f32.copysign(0x1p-149, -0x1.fffffep+127) == -0x1p-149
  ;; run: f32.copysign(0x1.fffffep+127, -0x0p+0) == -0x1.fffffep+127
  ;; run: f32.copysign(0x1.fffffep+127, 0x1p-149) == 0x1.fffffep+127
  ;; run: f32.copysign(0x1.fffffep+127, nan:0x7f800003) == 0x1.fffffep+127
  ;; run: f32.copysign(-0x1.fffffep+127, inf) == 0x1.fffffep+127
  ;; run: f32.copysign(-0x1.fffffep+127, nan:0x7fc00000) == 0x1.fffffep+127
  ;; run: f32.copysign(nan:0x7fc00000, 1) == nan:0x7fc00000
  ;; run: f32.copysign(nan:0x7fc00000, 0x1.fffffep+127) == nan:0x7fc00000
  ;; run: f32.copysign(nan:0xffc00005, 0) == nan:0x7fc00005
  ;; run: f32.copysign(nan:0xffc00005, -inf) == nan:0xffc00005
  ;; run: f32.copysign(nan:0xffc00005, nan:0xffc00005) == nan:0xffc00005
  ;; run: f32.copysign(nan:0x7f800003, -0x1.8p+0) == nan:0xff800003
  ;; run: f32.copysign(nan:0x7f800003, -0x1.fffffep+127) == nan:0xff800003
  ;; run: f32.copysign(1, 3) == 1
  ;; run: f32.copysign(0x1.99999ap-4, 0x1.99999ap-3) == 0x1.99999ap-4
  ;; run: f32.copysign(-7, 0x1p-1) == 7
  ;; run: f32.copysign(0x1.4484cp-100, 0x1.203afap-50) == 0x1.4484cp-100
  (func (export "f32.copysign.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const 0) (f32.const 0))
    (f32.copysign (f32.const 0) (f32.const -0x0p+0))
    (f32.copysign (f32.const 0) (f32.const 1))
    (f32.copysign (f32.const 0) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const 0) (f32.const inf))
    (f32.copysign (f32.const 0) (f32.const -inf))
    (f32.copysign (f32.const 0) (f32.const 0x1p-149))
    (f32.copysign (f32.const 0) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const 0) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const 0) (f32.const nan:0x400000))
    (f32.copysign (f32.const 0) (f32.const -nan:0x400005))
    (f32.copysign (f32.const 0) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded0() == 0, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, 0, -0x0p+0, 0
  (func (export "f32.copysign.folded1") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const -0x0p+0) (f32.const 0))
    (f32.copysign (f32.const -0x0p+0) (f32.const -0x0p+0))
    (f32.copysign (f32.const -0x0p+0) (f32.const 1))
    (f32.copysign (f32.const -0x0p+0) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const -0x0p+0) (f32.const inf))
    (f32.copysign (f32.const -0x0p+0) (f32.const -inf))
    (f32.copysign (f32.const -0x0p+0) (f32.const 0x1p-149))
    (f32.copysign (f32.const -0x0p+0) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const -0x0p+0) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.copysign (f32.const -0x0p+0) (f32.const -nan:0x400005))
    (f32.copysign (f32.const -0x0p+0) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded1() == 0, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, 0, -0x0p+0, 0
  (func (export "f32.copysign.folded2") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const 1) (f32.const 0))
    (f32.copysign (f32.const 1) (f32.const -0x0p+0))
    (f32.copysign (f32.const 1) (f32.const 1))
    (f32.copysign (f32.const 1) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const 1) (f32.const inf))
    (f32.copysign (f32.const 1) (f32.const -inf))
    (f32.copysign (f32.const 1) (f32.const 0x1p-149))
    (f32.copysign (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const 1) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const 1) (f32.const nan:0x400000))
    (f32.copysign (f32.const 1) (f32.const -nan:0x400005))
    (f32.copysign (f32.const 1) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded2() == 1, -1, 1, -1, 1, -1, 1, 1, -1, 1, -1, 1
  (func (export "f32.copysign.folded3") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const -0x1.8p+0) (f32.const 0))
    (f32.copysign (f32.const -0x1.8p+0) (f32.const -0x0p+0))
    (f32.copysign (f32.const -0x1.8p+0) (f32.const 1))
    (f32.copysign (f32.const -0x1.8p+0) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const -0x1.8p+0) (f32.const inf))
    (f32.copysign (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.copysign (f32.const -0x1.8p+0) (f32.const 0x1p-149))
    (f32.copysign (f32.const -0x1.8p+0) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const -0x1.8p+0) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const -0x1.8p+0) (f32.const nan:0x400000))
    (f32.copysign (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.copysign (f32.const -0x1.8p+0) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded3() == 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0
  (func (export "f32.copysign.folded4") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const inf) (f32.const 0))
    (f32.copysign (f32.const inf) (f32.const -0x0p+0))
    (f32.copysign (f32.const inf) (f32.const 1))
    (f32.copysign (f32.const inf) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const inf) (f32.const inf))
    (f32.copysign (f32.const inf) (f32.const -inf))
    (f32.copysign (f32.const inf) (f32.const 0x1p-149))
    (f32.copysign (f32.const inf) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const inf) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const inf) (f32.const nan:0x400000))
    (f32.copysign (f32.const inf) (f32.const -nan:0x400005))
    (f32.copysign (f32.const inf) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded4() == inf, -inf, inf, -inf, inf, -inf, inf, inf, -inf, inf, -inf, inf
  (func (export "f32.copysign.folded5") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const -inf) (f32.const 0))
    (f32.copysign (f32.const -inf) (f32.const -0x0p+0))
    (f32.copysign (f32.const -inf) (f32.const 1))
    (f32.copysign (f32.const -inf) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const -inf) (f32.const inf))
    (f32.copysign (f32.const -inf) (f32.const -inf))
    (f32.copysign (f32.const -inf) (f32.const 0x1p-149))
    (f32.copysign (f32.const -inf) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const -inf) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const -inf) (f32.const nan:0x400000))
    (f32.copysign (f32.const -inf) (f32.const -nan:0x400005))
    (f32.copysign (f32.const -inf) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded5() == inf, -inf, inf, -inf, inf, -inf, inf, inf, -inf, inf, -inf, inf
  (func (export "f32.copysign.folded6") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const 0x1p-149) (f32.const 0))
    (f32.copysign (f32.const 0x1p-149) (f32.const -0x0p+0))
    (f32.copysign (f32.const 0x1p-149) (f32.const 1))
    (f32.copysign (f32.const 0x1p-149) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const 0x1p-149) (f32.const inf))
    (f32.copysign (f32.const 0x1p-149) (f32.const -inf))
    (f32.copysign (f32.const 0x1p-149) (f32.const 0x1p-149))
    (f32.copysign (f32.const 0x1p-149) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const 0x1p-149) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.copysign (f32.const 0x1p-149) (f32.const -nan:0x400005))
    (f32.copysign (f32.const 0x1p-149) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded6() == 0x1p-149, -0x1p-149, 0x1p-149, -0x1p-149, 0x1p-149, -0x1p-149, 0x1p-149, 0x1p-149, -0x1p-149, 0x1p-149, -0x1p-149, 0x1p-149
  (func (export "f32.copysign.folded7") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const 0))
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const inf))
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const -inf))
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.copysign (f32.const 0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded7() == 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127
  (func (export "f32.copysign.folded8") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const -0x0p+0))
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const 1))
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const inf))
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const 0x1p-149))
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const nan:0x400000))
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.copysign (f32.const -0x1.fffffep+127) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded8() == 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127
  (func (export "f32.copysign.folded9") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const nan:0x400000) (f32.const 0))
    (f32.copysign (f32.const nan:0x400000) (f32.const -0x0p+0))
    (f32.copysign (f32.const nan:0x400000) (f32.const 1))
    (f32.copysign (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const nan:0x400000) (f32.const inf))
    (f32.copysign (f32.const nan:0x400000) (f32.const -inf))
    (f32.copysign (f32.const nan:0x400000) (f32.const 0x1p-149))
    (f32.copysign (f32.const nan:0x400000) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const nan:0x400000) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const nan:0x400000) (f32.const nan:0x400000))
    (f32.copysign (f32.const nan:0x400000) (f32.const -nan:0x400005))
    (f32.copysign (f32.const nan:0x400000) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded9() == nan:0x7fc00000, nan:0xffc00000, nan:0x7fc00000, nan:0xffc00000, nan:0x7fc00000, nan:0xffc00000, nan:0x7fc00000, nan:0x7fc00000, nan:0xffc00000, nan:0x7fc00000, nan:0xffc00000, nan:0x7fc00000
  (func (export "f32.copysign.folded10") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const -nan:0x400005) (f32.const 0))
    (f32.copysign (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.copysign (f32.const -nan:0x400005) (f32.const 1))
    (f32.copysign (f32.const -nan:0x400005) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const -nan:0x400005) (f32.const inf))
    (f32.copysign (f32.const -nan:0x400005) (f32.const -inf))
    (f32.copysign (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.copysign (f32.const -nan:0x400005) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const -nan:0x400005) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const -nan:0x400005) (f32.const nan:0x400000))
    (f32.copysign (f32.const -nan:0x400005) (f32.const -nan:0x400005))
    (f32.copysign (f32.const -nan:0x400005) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded10() == nan:0x7fc00005, nan:0xffc00005, nan:0x7fc00005, nan:0xffc00005, nan:0x7fc00005, nan:0xffc00005, nan:0x7fc00005, nan:0x7fc00005, nan:0xffc00005, nan:0x7fc00005, nan:0xffc00005, nan:0x7fc00005
  (func (export "f32.copysign.folded11") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const nan:0x3) (f32.const 0))
    (f32.copysign (f32.const nan:0x3) (f32.const -0x0p+0))
    (f32.copysign (f32.const nan:0x3) (f32.const 1))
    (f32.copysign (f32.const nan:0x3) (f32.const -0x1.8p+0))
    (f32.copysign (f32.const nan:0x3) (f32.const inf))
    (f32.copysign (f32.const nan:0x3) (f32.const -inf))
    (f32.copysign (f32.const nan:0x3) (f32.const 0x1p-149))
    (f32.copysign (f32.const nan:0x3) (f32.const 0x1.fffffep+127))
    (f32.copysign (f32.const nan:0x3) (f32.const -0x1.fffffep+127))
    (f32.copysign (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.copysign (f32.const nan:0x3) (f32.const -nan:0x400005))
    (f32.copysign (f32.const nan:0x3) (f32.const nan:0x3)))
  ;; run: f32.copysign.folded11() == nan:0x7f800003, nan:0xff800003, nan:0x7f800003, nan:0xff800003, nan:0x7f800003, nan:0xff800003, nan:0x7f800003, nan:0x7f800003, nan:0xff800003, nan:0x7f800003, nan:0xff800003, nan:0x7f800003
  (func (export "f32.copysign.folded12") (result f32 f32 f32 f32)
    (f32.copysign (f32.const 1) (f32.const 3))
    (f32.copysign (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.copysign (f32.const -7) (f32.const 0x1p-1))
    (f32.copysign (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.copysign.folded12() == 1, 0x1.99999ap-4, 7, 0x1.4484cp-100
  (func (export "f32.copysign.right") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (local.get 0) (f32.const 0))
    (f32.copysign (local.get 0) (f32.const -0x0p+0))
    (f32.copysign (local.get 0) (f32.const 1))
    (f32.copysign (local.get 0) (f32.const -0x1.8p+0))
    (f32.copysign (local.get 0) (f32.const inf))
    (f32.copysign (local.get 0) (f32.const -inf))
    (f32.copysign (local.get 0) (f32.const 0x1p-149))
    (f32.copysign (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.copysign (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.copysign (local.get 0) (f32.const nan:0x400000))
    (f32.copysign (local.get 0) (f32.const -nan:0x400005))
    (f32.copysign (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.copysign.right(0) == 0, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, 0, -0x0p+0, 0
  ;; run: f32.copysign.right(-0x0p+0) == 0, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, 0, -0x0p+0, 0
  ;; run: f32.copysign.right(1) == 1, -1, 1, -1, 1, -1, 1, 1, -1, 1, -1, 1
  ;; run: f32.copysign.right(-0x1.8p+0) == 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0
  ;; run: f32.copysign.right(inf) == inf, -inf, inf, -inf, inf, -inf, inf, inf, -inf, inf, -inf, inf
  ;; run: f32.copysign.right(-inf) == inf, -inf, inf, -inf, inf, -inf, inf, inf, -inf, inf, -inf, inf
  ;; run: f32.copysign.right(0x1p-149) == 0x1p-149, -0x1p-149, 0x1p-149, -0x1p-149, 0x1p-149, -0x1p-149, 0x1p-149, 0x1p-149, -0x1p-149, 0x1p-149, -0x1p-149, 0x1p-149
  ;; run: f32.copysign.right(0x1.fffffep+127) == 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127
  ;; run: f32.copysign.right(-0x1.fffffep+127) == 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127, -0x1.fffffep+127, 0x1.fffffep+127
  ;; run: f32.copysign.right(nan:0x7fc00000) == nan:0x7fc00000, nan:0xffc00000, nan:0x7fc00000, nan:0xffc00000, nan:0x7fc00000, nan:0xffc00000, nan:0x7fc00000, nan:0x7fc00000, nan:0xffc00000, nan:0x7fc00000, nan:0xffc00000, nan:0x7fc00000
  ;; run: f32.copysign.right(nan:0xffc00005) == nan:0x7fc00005, nan:0xffc00005, nan:0x7fc00005, nan:0xffc00005, nan:0x7fc00005, nan:0xffc00005, nan:0x7fc00005, nan:0x7fc00005, nan:0xffc00005, nan:0x7fc00005, nan:0xffc00005, nan:0x7fc00005
  ;; run: f32.copysign.right(nan:0x7f800003) == nan:0x7f800003, nan:0xff800003, nan:0x7f800003, nan:0xff800003, nan:0x7f800003, nan:0xff800003, nan:0x7f800003, nan:0x7f800003, nan:0xff800003, nan:0x7f800003, nan:0xff800003, nan:0x7f800003
  (func (export "f32.copysign.left") (param f32) (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.copysign (f32.const 0) (local.get 0))
    (f32.copysign (f32.const -0x0p+0) (local.get 0))
    (f32.copysign (f32.const 1) (local.get 0))
    (f32.copysign (f32.const -0x1.8p+0) (local.get 0))
    (f32.copysign (f32.const inf) (local.get 0))
    (f32.copysign (f32.const -inf) (local.get 0))
    (f32.copysign (f32.const 0x1p-149) (local.get 0))
    (f32.copysign (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.copysign (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.copysign (f32.const nan:0x400000) (local.get 0))
    (f32.copysign (f32.const -nan:0x400005) (local.get 0))
    (f32.copysign (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.copysign.left(0) == 0, 0, 1, 0x1.8p+0, inf, inf, 0x1p-149, 0x1.fffffep+127, 0x1.fffffep+127, nan:0x7fc00000, nan:0x7fc00005, nan:0x7f800003
  ;; run: f32.copysign.left(-0x0p+0) == -0x0p+0, -0x0p+0, -1, -0x1.8p+0, -inf, -inf, -0x1p-149, -0x1.fffffep+127, -0x1.fffffep+127, nan:0xffc00000, nan:0xffc00005, nan:0xff800003
  ;; run: f32.copysign.left(1) == 0, 0, 1, 0x1.8p+0, inf, inf, 0x1p-149, 0x1.fffffep+127, 0x1.fffffep+127, nan:0x7fc00000, nan:0x7fc00005, nan:0x7f800003
  ;; run: f32.copysign.left(-0x1.8p+0) == -0x0p+0, -0x0p+0, -1, -0x1.8p+0, -inf, -inf, -0x1p-149, -0x1.fffffep+127, -0x1.fffffep+127, nan:0xffc00000, nan:0xffc00005, nan:0xff800003
)
