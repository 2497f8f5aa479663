;; test: run
;; f32: le, ge. Written by generate.py.
(module
  (func (export "f32.le") (param f32 f32) (result i32) (f32.le (local.get 0) (local.get 1)))
  ;; run: f32.le(0, 0) == 1
  ;; run: f32.le(0, -inf) == 0
  ;; run: f32.le(0, nan:0xffc00005) == 0
  ;; run: f32.le(-0x0p+0, -0x1.8p+0) == 0
  ;; run: f32.le(-0x0p+0, -0x1.fffffep+127) == 0
  ;; run: f32.le(1, -0x0p+0) == 0
  ;; run: f32.le(1, 0x1p-149) == 0
  ;; run: f32.le(1, nan:0x7f800003) == 0
  ;; run: f32.le(-0x1.8p+0, inf) == 1
  ;; run: f32.le(-0x1.8p+0, nan:0x7fc00000) == 0
  ;; run: f32.le(inf, 1) == 0
  ;; run: f32.le(inf, 0x1.fffffep+127) == 0
  ;; run: f32.le(-inf, 0) == 1
  ;; run: f32.le(-inf, -inf) == 1
  ;; run: f32.le(-inf, nan:0xffc00005) == 0
  ;; run: f32.le(0x1p-149, -0x1.8p+0) == 0
  ;; run: f32.le(0x1p-149, -0x1.fffffep+127) == 0
  ;; run: f32.le(0x1.fffffep+127, -0x0p+0) == 0
  ;; run: f32.le(0x1.fffffep+127, 0x1p-149) == 0
  ;; run: f32.le(0x1.fffffep+127, nan:0x7f800003) == 0
  ;; run: f32.le(-0x1.fffffep+127, inf) == 1
  ;; run: f32.le(-0x1.fffffep+127, nan:0x7fc00000) == 0
  ;; run: f32.le(nan:0x7fc00000, 1) == 0
  ;; run: f32.le(nan:0x7fc00000, 0x1.fffffep+127) == 0
  ;; run: f32.le(nan:0xffc00005, 0) == 0
  ;; run: f32.le(nan:0xffc00005, -inf) == 0
  ;; run: f32.le(nan:0xffc00005, nan:0xffc00005) == 0
  ;; run: f32.le(nan:0x7f800003, -0x1.8p+0) == 0
  ;; run: f32.le(nan:0x7f800003, -0x1.fffffep+127) == 0
  ;; run: f32.le(1, 3) == 1
  ;; run: f32.le(0x1.99999ap-4, 0x1.99999ap-3) == 1
  ;; run: f32.le(-7, 0x1p-1) == 1
  ;; run: f32.le(0x1.4484cp-100, 0x1.203afap-50) == 1
  (func (export "f32.le.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.le (f32.const 0) (f32.const -0x0p+0))
    (f32.le (f32.const 0) (f32.const 0x1p-149))
    (f32.le (f32.const 0) (f32.const nan:0x3))
    (f32.le (f32.const -0x0p+0) (f32.const inf))
    (f32.le (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.le (f32.const 1) (f32.const 1))
    (f32.le (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.le (f32.const -0x1.8p+0) (f32.const 0))
    (f32.le (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.le (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.le (f32.const inf) (f32.const -0x1.8p+0))
    (f32.le (f32.const inf) (f32.const -0x1.fffffep+127)))
  ;; run: f32.le.folded0() == 1, 1, 0, 1, 0, 1, 1, 1, 0, 0, 0, 0
  (func (export "f32.le.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.le (f32.const -inf) (f32.const -0x0p+0))
    (f32.le (f32.const -inf) (f32.const 0x1p-149))
    (f32.le (f32.const -inf) (f32.const nan:0x3))
    (f32.le (f32.const 0x1p-149) (f32.const inf))
    (f32.le (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.le (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.le (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.le (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.le (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.le (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.le (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.le (f32.const nan:0x400000) (f32.const -0x1.fffffep+127)))
  ;; run: f32.le.folded1() == 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0
  (func (export "f32.le.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.le (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.le (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.le (f32.const -nan:0x400005) (f32.const nan:0x3))
    (f32.le (f32.const nan:0x3) (f32.const inf))
    (f32.le (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.le (f32.const 1) (f32.const 3))
    (f32.le (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.le (f32.const -7) (f32.const 0x1p-1))
    (f32.le (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.le.folded2() == 0, 0, 0, 0, 0, 1, 1, 1, 1
  (func (export "f32.le.right") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.le (local.get 0) (f32.const 0))
    (f32.le (local.get 0) (f32.const -0x0p+0))
    (f32.le (local.get 0) (f32.const 1))
    (f32.le (local.get 0) (f32.const -0x1.8p+0))
    (f32.le (local.get 0) (f32.const inf))
    (f32.le (local.get 0) (f32.const -inf))
    (f32.le (local.get 0) (f32.const 0x1p-149))
    (f32.le (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.le (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.le (local.get 0) (f32.const nan:0x400000))
    (f32.le (local.get 0) (f32.const -nan:0x400005))
    (f32.le (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.le.right(0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.le.right(-0x0p+0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.le.right(1) == 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f32.le.right(-0x1.8p+0) == 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.le.right(inf) == 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.le.right(-inf) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0
  ;; run: f32.le.right(0x1p-149) == 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.le.right(0x1.fffffep+127) == 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f32.le.right(-0x1.fffffep+127) == 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0
  ;; run: f32.le.right(nan:0x7fc00000) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.le.right(nan:0xffc00005) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.le.right(nan:0x7f800003) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f32.le.left") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.le (f32.const 0) (local.get 0))
    (f32.le (f32.const -0x0p+0) (local.get 0))
    (f32.le (f32.const 1) (local.get 0))
    (f32.le (f32.const -0x1.8p+0) (local.get 0))
    (f32.le (f32.const inf) (local.get 0))
    (f32.le (f32.const -inf) (local.get 0))
    (f32.le (f32.const 0x1p-149) (local.get 0))
    (f32.le (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.le (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.le (f32.const nan:0x400000) (local.get 0))
    (f32.le (f32.const -nan:0x400005) (local.get 0))
    (f32.le (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.le.left(0) == 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.le.left(-0x0p+0) == 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.le.left(1) == 1, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f32.le.left(-0x1.8p+0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  (func (export "f32.ge") (param f32 f32) (result i32) (f32.ge (local.get 0) (local.get 1)))
  ;; run: f32.ge(0, 0) == 1
  ;; run: f32.ge(0, -inf) == 1
  ;; run: f32.ge(0, nan:0xffc00005) == 0
  ;; run: f32.ge(-0x0p+0, -0x1.8p+0) == 1
  ;; run: f32.ge(-0x0p+0, -0x1.fffffep+127) == 1
  ;; run: f32.ge(1, -0x0p+0) == 1
  ;; run: f32.ge(1, 0x1p-149) == 1
  ;; run: f32.ge(1, nan:0x7f800003) == 0
  ;; run: f32.ge(-0x1.8p+0, inf) == 0
  ;; run: f32.ge(-0x1.8p+0, nan:0x7fc00000) == 0
  ;; run: f32.ge(inf, 1) == 1
  ;; run: f32.ge(inf, 0x1.fffffep+127) == 1
  ;; run: f32.ge(-inf, 0) == 0
  ;; run: f32.ge(-inf, -inf) == 1
  ;; run: f32.ge(-inf, nan:0xffc00005) == 0
  ;; run: f32.ge(0x1p-149, -0x1.8p+0) == 1
  ;; run: f32.ge(0x1p-149, -0x1.fffffep+127) == 1
  ;; run: f32.ge(0x1.fffffep+127, -0x0p+0) == 1
  ;; run: f32.ge(0x1.fffffep+127, 0x1p-149) == 1
  ;; run: f32.ge(0x1.fffffep+127, nan:0x7f800003) == 0
  ;; run: f32.ge(-0x1.fffffep+127, inf) == 0
  ;; run: f32.ge(-0x1.fffffep+127, nan:0x7fc00000) == 0
  ;; run: f32.ge(nan:0x7fc00000, 1) == 0
  ;; run: f32.ge(nan:0x7fc00000, 0x1.fffffep+127) == 0
  ;; run: f32.ge(nan:0xffc00005, 0) == 0
  ;; run: f32.ge(nan:0xffc00005, -inf) == 0
  ;; run: f32.ge(nan:0xffc00005, nan:0xffc00005) == 0
  ;; run: f32.ge(nan:0x7f800003, -0x1.8p+0) == 0
  ;; run: f32.ge(nan:0x7f800003, -0x1.fffffep+127) == 0
  ;; run: f32.ge(1, 3) == 0
  ;; run: f32.ge(0x1.99999ap-4, 0x1.99999ap-3) == 0
  ;; run: f32.ge(-7, 0x1p-1) == 0
  ;; run: f32.ge(0x1.4484cp-100, 0x1.203afap-50) == 0
  (func (export "f32.ge.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.ge (f32.const 0) (f32.const -0x0p+0))
    (f32.ge (f32.const 0) (f32.const 0x1p-149))
    (f32.ge (f32.const 0) (f32.const nan:0x3))
    (f32.ge (f32.const -0x0p+0) (f32.const inf))
    (f32.ge (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.ge (f32.const 1) (f32.const 1))
    (f32.ge (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.ge (f32.const -0x1.8p+0) (f32.const 0))
    (f32.ge (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.ge (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.ge (f32.const inf) (f32.const -0x1.8p+0))
    (f32.ge (f32.const inf) (f32.const -0x1.fffffep+127)))
  ;; run: f32.ge.folded0() == 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1
  (func (export "f32.ge.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.ge (f32.const -inf) (f32.const -0x0p+0))
    (f32.ge (f32.const -inf) (f32.const 0x1p-149))
    (f32.ge (f32.const -inf) (f32.const nan:0x3))
    (f32.ge (f32.const 0x1p-149) (f32.const inf))
    (f32.ge (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.ge (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.ge (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.ge (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.ge (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.ge (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.ge (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.ge (f32.const nan:0x400000) (f32.const -0x1.fffffep+127)))
  ;; run: f32.ge.folded1() == 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0
  (func (export "f32.ge.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.ge (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.ge (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.ge (f32.const -nan:0x400005) (f32.const nan:0x3))
    (f32.ge (f32.const nan:0x3) (f32.const inf))
    (f32.ge (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.ge (f32.const 1) (f32.const 3))
    (f32.ge (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.ge (f32.const -7) (f32.const 0x1p-1))
    (f32.ge (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.ge.folded2() == 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f32.ge.right") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.ge (local.get 0) (f32.const 0))
    (f32.ge (local.get 0) (f32.const -0x0p+0))
    (f32.ge (local.get 0) (f32.const 1))
    (f32.ge (local.get 0) (f32.const -0x1.8p+0))
    (f32.ge (local.get 0) (f32.const inf))
    (f32.ge (local.get 0) (f32.const -inf))
    (f32.ge (local.get 0) (f32.const 0x1p-149))
    (f32.ge (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.ge (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.ge (local.get 0) (f32.const nan:0x400000))
    (f32.ge (local.get 0) (f32.const -nan:0x400005))
    (f32.ge (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.ge.right(0) == 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.ge.right(-0x0p+0) == 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.ge.right(1) == 1, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f32.ge.right(-0x1.8p+0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.ge.right(inf) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0
  ;; run: f32.ge.right(-inf) == 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
  ;; run: f32.ge.right(0x1p-149) == 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f32.ge.right(0x1.fffffep+127) == 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0
  ;; run: f32.ge.right(-0x1.fffffep+127) == 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.ge.right(nan:0x7fc00000) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.ge.right(nan:0xffc00005) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.ge.right(nan:0x7f800003) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f32.ge.left") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.ge (f32.const 0) (local.get 0))
    (f32.ge (f32.const -0x0p+0) (local.get 0))
    (f32.ge (f32.const 1) (local.get 0))
    (f32.ge (f32.const -0x1.8p+0) (local.get 0))
    (f32.ge (f32.const inf) (local.get 0))
    (f32.ge (f32.const -inf) (local.get 0))
    (f32.ge (f32.const 0x1p-149) (local.get 0))
    (f32.ge (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.ge (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.ge (f32.const nan:0x400000) (local.get 0))
    (f32.ge (f32.const -nan:0x400005) (local.get 0))
    (f32.ge (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.ge.left(0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.ge.left(-0x0p+0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.ge.left(1) == 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f32.ge.left(-0x1.8p+0) == 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0
)
