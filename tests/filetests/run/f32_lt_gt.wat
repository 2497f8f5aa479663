;; test: run
;; f32: lt, gt. Written by generate.py.
(module
  (func (export "f32.lt") (param f32 f32) (result i32) (f32.lt (local.get 0) (local.get 1)))
  ;; run: f32.lt(0, 0) == 0
  ;; run: f32.lt(0, -inf) == 0
  ;; run: f32.lt(0, nan:0xffc00005) == 0
  ;; run: f32.lt(-0x0p+0, -0x1.8p+0) == 0
  ;; run: f32.lt(-0x0p+0, -0x1.fffffep+127) == 0
  ;; run: f32.lt(1, -0x0p+0) == 0
  ;; run: f32.lt(1, 0x1p-149) == 0
  ;; run: f32.lt(1, nan:0x7f800003) == 0
  ;; run: f32.lt(-0x1.8p+0, inf) == 1
  ;; run: f32.lt(-0x1.8p+0, nan:0x7fc00000) == 0
  ;; run: f32.lt(inf, 1) == 0
  ;; run: f32.lt(inf, 0x1.fffffep+127) == 0
  ;; run: f32.lt(-inf, 0) == 1
  ;; run: f32.lt(-inf, -inf) == 0
  ;; run: f32.lt(-inf, nan:0xffc00005) == 0
  ;; run: f32.lt(0x1p-149, -0x1.8p+0) == 0
  ;; run: f32.lt(0x1p-149, -0x1.fffffep+127) == 0
  ;; run: f32.lt(0x1.fffffep+127, -0x0p+0) == 0
  ;; run: f32.lt(0x1.fffffep+127, 0x1p-149) == 0
  ;; run: f32.lt(0x1.fffffep+127, nan:0x7f800003) == 0
  ;; run: f32.lt(-0x1.fffffep+127, inf) == 1
  ;; run: f32.lt(-0x1.fffffep+127, nan:0x7fc00000) == 0
  ;; run: f32.lt(nan:0x7fc00000, 1) == 0
  ;; run: f32.lt(nan:0x7fc00000, 0x1.fffffep+127) == 0
  ;; run: f32.lt(nan:0xffc00005, 0) == 0
  ;; run: f32.lt(nan:0xffc00005, -inf) == 0
  ;; run: f32.lt(nan:0xffc00005, nan:0xffc00005) == 0
  ;; run: f32.lt(nan:0x7f800003, -0x1.8p+0) == 0
  ;; run: f32.lt(nan:0x7f800003, -0x1.fffffep+127) == 0
  ;; run: f32.lt(1, 3) == 1
  ;; run: f32.lt(0x1.99999ap-4, 0x1.99999ap-3) == 1
  ;; run: f32.lt(-7, 0x1p-1) == 1
  ;; run: f32.lt(0x1.4484cp-100, 0x1.203afap-50) == 1
  (func (export "f32.lt.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.lt (f32.const 0) (f32.const -0x0p+0))
    (f32.lt (f32.const 0) (f32.const 0x1p-149))
    (f32.lt (f32.const 0) (f32.const nan:0x3))
    (f32.lt (f32.const -0x0p+0) (f32.const inf))
    (f32.lt (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.lt (f32.const 1) (f32.const 1))
    (f32.lt (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.lt (f32.const -0x1.8p+0) (f32.const 0))
    (f32.lt (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.lt (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.lt (f32.const inf) (f32.const -0x1.8p+0))
    (f32.lt (f32.const inf) (f32.const -0x1.fffffep+127)))
  ;; run: f32.lt.folded0() == 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0
  (func (export "f32.lt.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.lt (f32.const -inf) (f32.const -0x0p+0))
    (f32.lt (f32.const -inf) (f32.const 0x1p-149))
    (f32.lt (f32.const -inf) (f32.const nan:0x3))
    (f32.lt (f32.const 0x1p-149) (f32.const inf))
    (f32.lt (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.lt (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.lt (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.lt (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.lt (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.lt (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.lt (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.lt (f32.const nan:0x400000) (f32.const -0x1.fffffep+127)))
  ;; run: f32.lt.folded1() == 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0
  (func (export "f32.lt.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.lt (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.lt (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.lt (f32.const -nan:0x400005) (f32.const nan:0x3))
    (f32.lt (f32.const nan:0x3) (f32.const inf))
    (f32.lt (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.lt (f32.const 1) (f32.const 3))
    (f32.lt (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.lt (f32.const -7) (f32.const 0x1p-1))
    (f32.lt (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.lt.folded2() == 0, 0, 0, 0, 0, 1, 1, 1, 1
  (func (export "f32.lt.right") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.lt (local.get 0) (f32.const 0))
    (f32.lt (local.get 0) (f32.const -0x0p+0))
    (f32.lt (local.get 0) (f32.const 1))
    (f32.lt (local.get 0) (f32.const -0x1.8p+0))
    (f32.lt (local.get 0) (f32.const inf))
    (f32.lt (local.get 0) (f32.const -inf))
    (f32.lt (local.get 0) (f32.const 0x1p-149))
    (f32.lt (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.lt (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.lt (local.get 0) (f32.const nan:0x400000))
    (f32.lt (local.get 0) (f32.const -nan:0x400005))
    (f32.lt (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.lt.right(0) == 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.lt.right(-0x0p+0) == 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.lt.right(1) == 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f32.lt.right(-0x1.8p+0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.lt.right(inf) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.lt.right(-inf) == 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0
  ;; run: f32.lt.right(0x1p-149) == 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f32.lt.right(0x1.fffffep+127) == 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.lt.right(-0x1.fffffep+127) == 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.lt.right(nan:0x7fc00000) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.lt.right(nan:0xffc00005) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.lt.right(nan:0x7f800003) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f32.lt.left") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.lt (f32.const 0) (local.get 0))
    (f32.lt (f32.const -0x0p+0) (local.get 0))
    (f32.lt (f32.const 1) (local.get 0))
    (f32.lt (f32.const -0x1.8p+0) (local.get 0))
    (f32.lt (f32.const inf) (local.get 0))
    (f32.lt (f32.const -inf) (local.get 0))
    (f32.lt (f32.const 0x1p-149) (local.get 0))
    (f32.lt (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.lt (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.lt (f32.const nan:0x400000) (local.get 0))
    (f32.lt (f32.const -nan:0x400005) (local.get 0))
    (f32.lt (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.lt.left(0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.lt.left(-0x0p+0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.lt.left(1) == 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f32.lt.left(-0x1.8p+0) == 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0
  (func (export "f32.gt") (param f32 f32) (result i32) (f32.gt (local.get 0) (local.get 1)))
  ;; run: f32.gt(0, 0) == 0
  ;; run: f32.gt(0, -inf) == 1
  ;; run: f32.gt(0, nan:0xffc00005) == 0
  ;; run: f32.gt(-0x0p+0, -0x1.8p+0) == 1
  ;; run: f32.gt(-0x0p+0, -0x1.fffffep+127) == 1
  ;; run: f32.gt(1, -0x0p+0) == 1
  ;; run: f32.gt(1, 0x1p-149) == 1
  ;; run: f32.gt(1, nan:0x7f800003) == 0
  ;; run: f32.gt(-0x1.8p+0, inf) == 0
  ;; run: f32.gt(-0x1.8p+0, nan:0x7fc00000) == 0
  ;; run: f32.gt(inf, 1) == 1
  ;; run: f32.gt(inf, 0x1.fffffep+127) == 1
  ;; run: f32.gt(-inf, 0) == 0
  ;; run: f32.gt(-inf, -inf) == 0
  ;; run: f32.gt(-inf, nan:0xffc00005) == 0
  ;; run: f32.gt(0x1p-149, -0x1.8p+0) == 1
  ;; run: f32.gt(0x1p-149, -0x1.fffffep+127) == 1
  ;; run: f32.gt(0x1.fffffep+127, -0x0p+0) == 1
  ;; run: f32.gt(0x1.fffffep+127, 0x1p-149) == 1
  ;; run: f32.gt(0x1.fffffep+127, nan:0x7f800003) == 0
  ;; run: f32.gt(-0x1.fffffep+127, inf) == 0
  ;; run: f32.gt(-0x1.fffffep+127, nan:0x7fc00000) == 0
  ;; run: f32.gt(nan:0x7fc00000, 1) == 0
  ;; run: f32.gt(nan:0x7fc00000, 0x1.fffffep+127) == 0
  ;; run: f32.gt(nan:0xffc00005, 0) == 0
  ;; run: f32.gt(nan:0xffc00005, -inf) == 0
  ;; run: f32.gt(nan:0xffc00005, nan:0xffc00005) == 0
  ;; run: f32.gt(nan:0x7f800003, -0x1.8p+0) == 0
  ;; run: f32.gt(nan:0x7f800003, -0x1.fffffep+127) == 0
  ;; run: f32.gt(1, 3) == 0
  ;; run: f32.gt(0x1.99999ap-4, 0x1.99999ap-3) == 0
  ;; run: f32.gt(-7, 0x1p-1) == 0
  ;; run: f32.gt(0x1.4484cp-100, 0x1.203afap-50) == 0
  (func (export "f32.gt.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.gt (f32.const 0) (f32.const -0x0p+0))
    (f32.gt (f32.const 0) (f32.const 0x1p-149))
    (f32.gt (f32.const 0) (f32.const nan:0x3))
    (f32.gt (f32.const -0x0p+0) (f32.const inf))
    (f32.gt (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.gt (f32.const 1) (f32.const 1))
    (f32.gt (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.gt (f32.const -0x1.8p+0) (f32.const 0))
    (f32.gt (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.gt (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.gt (f32.const inf) (f32.const -0x1.8p+0))
    (f32.gt (f32.const inf) (f32.const -0x1.fffffep+127)))
  ;; run: f32.gt.folded0() == 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1
  (func (export "f32.gt.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.gt (f32.const -inf) (f32.const -0x0p+0))
    (f32.gt (f32.const -inf) (f32.const 0x1p-149))
    (f32.gt (f32.const -inf) (f32.const nan:0x3))
    (f32.gt (f32.const 0x1p-149) (f32.const inf))
    (f32.gt (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.gt (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.gt (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.gt (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.gt (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.gt (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.gt (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.gt (f32.const nan:0x400000) (f32.const -0x1.fffffep+127)))
  ;; run: f32.gt.folded1() == 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0
  (func (export "f32.gt.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.gt (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.gt (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.gt (f32.const -nan:0x400005) (f32.const nan:0x3))
    (f32.gt (f32.const nan:0x3) (f32.const inf))
    (f32.gt (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.gt (f32.const 1) (f32.const 3))
    (f32.gt (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.gt (f32.const -7) (f32.const 0x1p-1))
    (f32.gt (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.gt.folded2() == 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f32.gt.right") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.gt (local.get 0) (f32.const 0))
    (f32.gt (local.get 0) (f32.const -0x0p+0))
    (f32.gt (local.get 0) (f32.const 1))
    (f32.gt (local.get 0) (f32.const -0x1.8p+0))
    (f32.gt (local.get 0) (f32.const inf))
    (f32.gt (local.get 0) (f32.const -inf))
    (f32.gt (local.get 0) (f32.const 0x1p-149))
    (f32.gt (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.gt (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.gt (local.get 0) (f32.const nan:0x400000))
    (f32.gt (local.get 0) (f32.const -nan:0x400005))
    (f32.gt (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.gt.right(0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.gt.right(-0x0p+0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.gt.right(1) == 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f32.gt.right(-0x1.8p+0) == 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.gt.right(inf) == 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0
  ;; run: f32.gt.right(-inf) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.gt.right(0x1p-149) == 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f32.gt.right(0x1.fffffep+127) == 1, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f32.gt.right(-0x1.fffffep+127) == 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
  ;; run: f32.gt.right(nan:0x7fc00000) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.gt.right(nan:0xffc00005) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.gt.right(nan:0x7f800003) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f32.gt.left") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.gt (f32.const 0) (local.get 0))
    (f32.gt (f32.const -0x0p+0) (local.get 0))
    (f32.gt (f32.const 1) (local.get 0))
    (f32.gt (f32.const -0x1.8p+0) (local.get 0))
    (f32.gt (f32.const inf) (local.get 0))
    (f32.gt (f32.const -inf) (local.get 0))
    (f32.gt (f32.const 0x1p-149) (local.get 0))
    (f32.gt (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.gt (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.gt (f32.const nan:0x400000) (local.get 0))
    (f32.gt (f32.const -nan:0x400005) (local.get 0))
    (f32.gt (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.gt.left(0) == 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.gt.left(-0x0p+0) == 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f32.gt.left(1) == 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f32.gt.left(-0x1.8p+0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
)
