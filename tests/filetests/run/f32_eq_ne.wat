;; test: run
;; f32: eq, ne. Written by generate.py.
(module
  (func (export "f32.eq") (param f32 f32) (result i32) (f32.eq (local.get 0) (local.get 1)))
  ;; run: f32.eq(0, 0) == 1
  ;; run: f32.eq(0, -inf) == 0
  ;; run: f32.eq(0, nan:0xffc00005) == 0
  ;; run: f32.eq(-0x0p+0, -0x1.8p+0) == 0
  ;; run: f32.eq(-0x0p+0, -0x1.fffffep+127) == 0
  ;; run: f32.eq(1, -0x0p+0) == 0
  ;; run: f32.eq(1, 0x1p-149) == 0
  ;; run: f32.eq(1, nan:0x7f800003) == 0
  ;; run: f32.eq(-0x1.8p+0, inf) == 0
  ;; run: f32.eq(-0x1.8p+0, nan:0x7fc00000) == 0
  ;; run: f32.eq(inf, 1) == 0
  ;; run: f32.eq(inf, 0x1.fffffep+127) == 0
  ;; run: f32.eq(-inf, 0) == 0
  ;; run: f32.eq(-inf, -inf) == 1
  ;; run: f32.eq(-inf, nan:0xffc00005) == 0
  ;; run: f32.eq(0x1p-149, -0x1.8p+0) == 0
  ;; run: f32.eq(0x1p-149, -0x1.fffffep+127) == 0
  ;; run: f32.eq(0x1.fffffep+127, -0x0p+0) == 0
  ;; run: f32.eq(0x1.fffffep+127, 0x1p-149) == 0
  ;; run: f32.eq(0x1.fffffep+127, nan:0x7f800003) == 0
  ;; run: f32.eq(-0x1.fffffep+127, inf) == 0
  ;; run: f32.eq(-0x1.fffffep+127, nan:0x7fc00000) == 0
  ;; run: f32.eq(nan:0x7fc00000, 1) == 0
  ;; run: f32.eq(nan:0x7fc00000, 0x1.fffffep+127) == 0
  ;; run: f32.eq(nan:0xffc00005, 0) == 0
  ;; run: f32.eq(nan:0xffc00005, -inf) == 0
  ;; run: f32.eq(nan:0xffc00005, nan:0xffc00005) == 0
  ;; run: f32.eq(nan:0x7f800003, -0x1.8p+0) == 0
  ;; run: f32.eq(nan:0x7f800003, -0x1.fffffep+127) == 0
  ;; run: f32.eq(1, 3) == 0
  ;; run: f32.eq(0x1.99999ap-4, 0x1.99999ap-3) == 0
  ;; run: f32.eq(-7, 0x1p-1) == 0
  ;; run: f32.eq(0x1.4484cp-100, 0x1.203afap-50) == 0
  (func (export "f32.eq.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.eq (f32.const 0) (f32.const -0x0p+0))
    (f32.eq (f32.const 0) (f32.const 0x1p-149))
    (f32.eq (f32.const 0) (f32.const nan:0x3))
    (f32.eq (f32.const -0x0p+0) (f32.const inf))
    (f32.eq (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.eq (f32.const 1) (f32.const 1))
    (f32.eq (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.eq (f32.const -0x1.8p+0) (f32.const 0))
    (f32.eq (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.eq (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.eq (f32.const inf) (f32.const -0x1.8p+0))
    (f32.eq (f32.const inf) (f32.const -0x1.fffffep+127)))
  ;; run: f32.eq.folded0() == 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
  (func (export "f32.eq.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.eq (f32.const -inf) (f32.const -0x0p+0))
    (f32.eq (f32.const -inf) (f32.const 0x1p-149))
    (f32.eq (f32.const -inf) (f32.const nan:0x3))
    (f32.eq (f32.const 0x1p-149) (f32.const inf))
    (f32.eq (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.eq (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.eq (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.eq (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.eq (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.eq (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.eq (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.eq (f32.const nan:0x400000) (f32.const -0x1.fffffep+127)))
  ;; run: f32.eq.folded1() == 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0
  (func (export "f32.eq.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.eq (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.eq (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.eq (f32.const -nan:0x400005) (f32.const nan:0x3))
    (f32.eq (f32.const nan:0x3) (f32.const inf))
    (f32.eq (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.eq (f32.const 1) (f32.const 3))
    (f32.eq (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.eq (f32.const -7) (f32.const 0x1p-1))
    (f32.eq (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.eq.folded2() == 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f32.eq.right") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.eq (local.get 0) (f32.const 0))
    (f32.eq (local.get 0) (f32.const -0x0p+0))
    (f32.eq (local.get 0) (f32.const 1))
    (f32.eq (local.get 0) (f32.const -0x1.8p+0))
    (f32.eq (local.get 0) (f32.const inf))
    (f32.eq (local.get 0) (f32.const -inf))
    (f32.eq (local.get 0) (f32.const 0x1p-149))
    (f32.eq (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.eq (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.eq (local.get 0) (f32.const nan:0x400000))
    (f32.eq (local.get 0) (f32.const -nan:0x400005))
    (f32.eq (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.eq.right(0) == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.eq.right(-0x0p+0) == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.eq.right(1) == 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.eq.right(-0x1.8p+0) == 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.eq.right(inf) == 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.eq.right(-inf) == 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
  ;; run: f32.eq.right(0x1p-149) == 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0
  ;; run: f32.eq.right(0x1.fffffep+127) == 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0
  ;; run: f32.eq.right(-0x1.fffffep+127) == 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0
  ;; run: f32.eq.right(nan:0x7fc00000) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.eq.right(nan:0xffc00005) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.eq.right(nan:0x7f800003) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f32.eq.left") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.eq (f32.const 0) (local.get 0))
    (f32.eq (f32.const -0x0p+0) (local.get 0))
    (f32.eq (f32.const 1) (local.get 0))
    (f32.eq (f32.const -0x1.8p+0) (local.get 0))
    (f32.eq (f32.const inf) (local.get 0))
    (f32.eq (f32.const -inf) (local.get 0))
    (f32.eq (f32.const 0x1p-149) (local.get 0))
    (f32.eq (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.eq (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.eq (f32.const nan:0x400000) (local.get 0))
    (f32.eq (f32.const -nan:0x400005) (local.get 0))
    (f32.eq (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.eq.left(0) == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.eq.left(-0x0p+0) == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.eq.left(1) == 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f32.eq.left(-0x1.8p+0) == 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f32.ne") (param f32 f32) (result i32) (f32.ne (local.get 0) (local.get 1)))
  ;; run: f32.ne(0, 0) == 0
  ;; run: f32.ne(0, -inf) == 1
  ;; run: f32.ne(0, nan:0xffc00005) == 1
  ;; run: f32.ne(-0x0p+0, -0x1.8p+0) == 1
  ;; run: f32.ne(-0x0p+0, -0x1.fffffep+127) == 1
  ;; run: f32.ne(1, -0x0p+0) == 1
  ;; run: f32.ne(1, 0x1p-149) == 1
  ;; run: f32.ne(1, nan:0x7f800003) == 1
  ;; run: f32.ne(-0x1.8p+0, inf) == 1
  ;; run: f32.ne(-0x1.8p+0, nan:0x7fc00000) == 1
  ;; run: f32.ne(inf, 1) == 1
  ;; run: f32.ne(inf, 0x1.fffffep+127) == 1
  ;; run: f32.ne(-inf, 0) == 1
  ;; run: f32.ne(-inf, -inf) == 0
  ;; run: f32.ne(-inf, nan:0xffc00005) == 1
  ;; run: f32.ne(0x1p-149, -0x1.8p+0) == 1
  ;; run: f32.ne(0x1p-149, -0x1.fffffep+127) == 1
  ;; run: f32.ne(0x1.fffffep+127, -0x0p+0) == 1
  ;; run: f32.ne(0x1.fffffep+127, 0x1p-149) == 1
  ;; run: f32.ne(0x1.fffffep+127, nan:0x7f800003) == 1
  ;; run: f32.ne(-0x1.fffffep+127, inf) == 1
  ;; run: f32.ne(-0x1.fffffep+127, nan:0x7fc00000) == 1
  ;; run: f32.ne(nan:0x7fc00000, 1) == 1
  ;; run: f32.ne(nan:0x7fc00000, 0x1.fffffep+127) == 1
  ;; run: f32.ne(nan:0xffc00005, 0) == 1
  ;; run: f32.ne(nan:0xffc00005, -inf) == 1
  ;; run: f32.ne(nan:0xffc00005, nan:0xffc00005) == 1
  ;; run: f32.ne(nan:0x7f800003, -0x1.8p+0) == 1
  ;; run: f32.ne(nan:0x7f800003, -0x1.fffffep+127) == 1
  ;; run: f32.ne(1, 3) == 1
  ;; run: f32.ne(0x1.99999ap-4, 0x1.99999ap-3) == 1
  ;; run: f32.ne(-7, 0x1p-1) == 1
  ;; run: f32.ne(0x1.4484cp-100, 0x1.203afap-50) == 1
  (func (export "f32.ne.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.ne (f32.const 0) (f32.const -0x0p+0))
    (f32.ne (f32.const 0) (f32.const 0x1p-149))
    (f32.ne (f32.const 0) (f32.const nan:0x3))
    (f32.ne (f32.const -0x0p+0) (f32.const inf))
    (f32.ne (f32.const -0x0p+0) (f32.const nan:0x400000))
    (f32.ne (f32.const 1) (f32.const 1))
    (f32.ne (f32.const 1) (f32.const 0x1.fffffep+127))
    (f32.ne (f32.const -0x1.8p+0) (f32.const 0))
    (f32.ne (f32.const -0x1.8p+0) (f32.const -inf))
    (f32.ne (f32.const -0x1.8p+0) (f32.const -nan:0x400005))
    (f32.ne (f32.const inf) (f32.const -0x1.8p+0))
    (f32.ne (f32.const inf) (f32.const -0x1.fffffep+127)))
  ;; run: f32.ne.folded0() == 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1
  (func (export "f32.ne.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.ne (f32.const -inf) (f32.const -0x0p+0))
    (f32.ne (f32.const -inf) (f32.const 0x1p-149))
    (f32.ne (f32.const -inf) (f32.const nan:0x3))
    (f32.ne (f32.const 0x1p-149) (f32.const inf))
    (f32.ne (f32.const 0x1p-149) (f32.const nan:0x400000))
    (f32.ne (f32.const 0x1.fffffep+127) (f32.const 1))
    (f32.ne (f32.const 0x1.fffffep+127) (f32.const 0x1.fffffep+127))
    (f32.ne (f32.const -0x1.fffffep+127) (f32.const 0))
    (f32.ne (f32.const -0x1.fffffep+127) (f32.const -inf))
    (f32.ne (f32.const -0x1.fffffep+127) (f32.const -nan:0x400005))
    (f32.ne (f32.const nan:0x400000) (f32.const -0x1.8p+0))
    (f32.ne (f32.const nan:0x400000) (f32.const -0x1.fffffep+127)))
  ;; run: f32.ne.folded1() == 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1
  (func (export "f32.ne.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.ne (f32.const -nan:0x400005) (f32.const -0x0p+0))
    (f32.ne (f32.const -nan:0x400005) (f32.const 0x1p-149))
    (f32.ne (f32.const -nan:0x400005) (f32.const nan:0x3))
    (f32.ne (f32.const nan:0x3) (f32.const inf))
    (f32.ne (f32.const nan:0x3) (f32.const nan:0x400000))
    (f32.ne (f32.const 1) (f32.const 3))
    (f32.ne (f32.const 0x1.99999ap-4) (f32.const 0x1.99999ap-3))
    (f32.ne (f32.const -7) (f32.const 0x1p-1))
    (f32.ne (f32.const 0x1.4484cp-100) (f32.const 0x1.203afap-50)))
  ;; run: f32.ne.folded2() == 1, 1, 1, 1, 1, 1, 1, 1, 1
  (func (export "f32.ne.right") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.ne (local.get 0) (f32.const 0))
    (f32.ne (local.get 0) (f32.const -0x0p+0))
    (f32.ne (local.get 0) (f32.const 1))
    (f32.ne (local.get 0) (f32.const -0x1.8p+0))
    (f32.ne (local.get 0) (f32.const inf))
    (f32.ne (local.get 0) (f32.const -inf))
    (f32.ne (local.get 0) (f32.const 0x1p-149))
    (f32.ne (local.get 0) (f32.const 0x1.fffffep+127))
    (f32.ne (local.get 0) (f32.const -0x1.fffffep+127))
    (f32.ne (local.get 0) (f32.const nan:0x400000))
    (f32.ne (local.get 0) (f32.const -nan:0x400005))
    (f32.ne (local.get 0) (f32.const nan:0x3)))
  ;; run: f32.ne.right(0) == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f32.ne.right(-0x0p+0) == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f32.ne.right(1) == 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f32.ne.right(-0x1.8p+0) == 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f32.ne.right(inf) == 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1
  ;; run: f32.ne.right(-inf) == 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1
  ;; run: f32.ne.right(0x1p-149) == 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1
  ;; run: f32.ne.right(0x1.fffffep+127) == 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1
  ;; run: f32.ne.right(-0x1.fffffep+127) == 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1
  ;; run: f32.ne.right(nan:0x7fc00000) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f32.ne.right(nan:0xffc00005) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f32.ne.right(nan:0x7f800003) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  (func (export "f32.ne.left") (param f32) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f32.ne (f32.const 0) (local.get 0))
    (f32.ne (f32.const -0x0p+0) (local.get 0))
    (f32.ne (f32.const 1) (local.get 0))
    (f32.ne (f32.const -0x1.8p+0) (local.get 0))
    (f32.ne (f32.const inf) (local.get 0))
    (f32.ne (f32.const -inf) (local.get 0))
    (f32.ne (f32.const 0x1p-149) (local.get 0))
    (f32.ne (f32.const 0x1.fffffep+127) (local.get 0))
    (f32.ne (f32.const -0x1.fffffep+127) (local.get 0))
    (f32.ne (f32.const nan:0x400000) (local.get 0))
    (f32.ne (f32.const -nan:0x400005) (local.get 0))
    (f32.ne (f32.const nan:0x3) (local.get 0)))
  ;; run: f32.ne.left(0) == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f32.ne.left(-0x0p+0) == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f32.ne.left(1) == 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f32.ne.left(-0x1.8p+0) == 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1
)
