;; test: run
;; f64: eq, ne. Written by generate.py.
(module
  (func (export "f64.eq") (param f64 f64) (result i32) (f64.eq (local.get 0) (local.get 1)))
  ;; run: f64.eq(0, 0) == 1
  ;; run: f64.eq(0, -inf) == 0
  ;; run: f64.eq(0, nan:0xfff8000000000005) == 0
  ;; run: f64.eq(-0x0p+0, -0x1.8p+0) == 0
  ;; run: f64.eq(-0x0p+0, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.eq(1, -0x0p+0) == 0
  ;; run: f64.eq(1, 0x0.0000000000001p-1022) == 0
  ;; run: f64.eq(1, nan:0x7ff0000000000003) == 0
  ;; run: f64.eq(-0x1.8p+0, inf) == 0
  ;; run: f64.eq(-0x1.8p+0, nan:0x7ff8000000000000) == 0
  ;; run: f64.eq(inf, 1) == 0
  ;; run: f64.eq(inf, 0x1.fffffffffffffp+1023) == 0
  ;; run: f64.eq(-inf, 0) == 0
  ;; run: f64.eq(-inf, -inf) == 1
  ;; run: f64.eq(-inf, nan:0xfff8000000000005) == 0
  ;; run: f64.eq(0x0.0000000000001p-1022, -0x1.8p+0) == 0
  ;; run: f64.eq(0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.eq(0x1.fffffffffffffp+1023, -0x0p+0) == 0
  ;; run: f64.eq(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) == 0
  ;; run: f64.eq(0x1.fffffffffffffp+1023, nan:0x7ff0000000000003) == 0
  ;; run: f64.eq(-0x1.fffffffffffffp+1023, inf) == 0
  ;; run: f64.eq(-0x1.fffffffffffffp+1023, nan:0x7ff8000000000000) == 0
  ;; run: f64.eq(nan:0x7ff8000000000000, 1) == 0
  ;; run: f64.eq(nan:0x7ff8000000000000, 0x1.fffffffffffffp+1023) == 0
  ;; run: f64.eq(nan:0xfff8000000000005, 0) == 0
  ;; run: f64.eq(nan:0xfff8000000000005, -inf) == 0
  ;; run: f64.eq(nan:0xfff8000000000005, nan:0xfff8000000000005) == 0
  ;; run: f64.eq(nan:0x7ff0000000000003, -0x1.8p+0) == 0
  ;; run: f64.eq(nan:0x7ff0000000000003, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.eq(1, 3) == 0
  ;; run: f64.eq(0x1.999999999999ap-4, 0x1.999999999999ap-3) == 0
  ;; run: f64.eq(-7, 0x1p-1) == 0
  ;; run: f64.eq(0x1.4484bfeebc2ap-100, 0x1.203af9ee75616p-50) == 0
  (func (export "f64.eq.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.eq (f64.const 0) (f64.const -0x0p+0))
    (f64.eq (f64.const 0) (f64.const 0x0.0000000000001p-1022))
    (f64.eq (f64.const 0) (f64.const nan:0x3))
    (f64.eq (f64.const -0x0p+0) (f64.const inf))
    (f64.eq (f64.const -0x0p+0) (f64.const nan:0x8000000000000))
    (f64.eq (f64.const 1) (f64.const 1))
    (f64.eq (f64.const 1) (f64.const 0x1.fffffffffffffp+1023))
    (f64.eq (f64.const -0x1.8p+0) (f64.const 0))
    (f64.eq (f64.const -0x1.8p+0) (f64.const -inf))
    (f64.eq (f64.const -0x1.8p+0) (f64.const -nan:0x8000000000005))
    (f64.eq (f64.const inf) (f64.const -0x1.8p+0))
    (f64.eq (f64.const inf) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.eq.folded0() == 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
  (func (export "f64.eq.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.eq (f64.const -inf) (f64.const -0x0p+0))
    (f64.eq (f64.const -inf) (f64.const 0x0.0000000000001p-1022))
    (f64.eq (f64.const -inf) (f64.const nan:0x3))
    (f64.eq (f64.const 0x0.0000000000001p-1022) (f64.const inf))
    (f64.eq (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x8000000000000))
    (f64.eq (f64.const 0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.eq (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.eq (f64.const -0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.eq (f64.const -0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.eq (f64.const -0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.eq (f64.const nan:0x8000000000000) (f64.const -0x1.8p+0))
    (f64.eq (f64.const nan:0x8000000000000) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.eq.folded1() == 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0
  (func (export "f64.eq.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.eq (f64.const -nan:0x8000000000005) (f64.const -0x0p+0))
    (f64.eq (f64.const -nan:0x8000000000005) (f64.const 0x0.0000000000001p-1022))
    (f64.eq (f64.const -nan:0x8000000000005) (f64.const nan:0x3))
    (f64.eq (f64.const nan:0x3) (f64.const inf))
    (f64.eq (f64.const nan:0x3) (f64.const nan:0x8000000000000))
    (f64.eq (f64.const 1) (f64.const 3))
    (f64.eq (f64.const 0x1.999999999999ap-4) (f64.const 0x1.999999999999ap-3))
    (f64.eq (f64.const -7) (f64.const 0x1p-1))
    (f64.eq (f64.const 0x1.4484bfeebc2ap-100) (f64.const 0x1.203af9ee75616p-50)))
  ;; run: f64.eq.folded2() == 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f64.eq.right") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.eq (local.get 0) (f64.const 0))
    (f64.eq (local.get 0) (f64.const -0x0p+0))
    (f64.eq (local.get 0) (f64.const 1))
    (f64.eq (local.get 0) (f64.const -0x1.8p+0))
    (f64.eq (local.get 0) (f64.const inf))
    (f64.eq (local.get 0) (f64.const -inf))
    (f64.eq (local.get 0) (f64.const 0x0.0000000000001p-1022))
    (f64.eq (local.get 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.eq (local.get 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.eq (local.get 0) (f64.const nan:0x8000000000000))
    (f64.eq (local.get 0) (f64.const -nan:0x8000000000005))
    (f64.eq (local.get 0) (f64.const nan:0x3)))
  ;; run: f64.eq.right(0) == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.eq.right(-0x0p+0) == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.eq.right(1) == 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.eq.right(-0x1.8p+0) == 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.eq.right(inf) == 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.eq.right(-inf) == 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
  ;; run: f64.eq.right(0x0.0000000000001p-1022) == 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0
  ;; run: f64.eq.right(0x1.fffffffffffffp+1023) == 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0
  ;; run: f64.eq.right(-0x1.fffffffffffffp+1023) == 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0
  ;; run: f64.eq.right(nan:0x7ff8000000000000) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.eq.right(nan:0xfff8000000000005) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.eq.right(nan:0x7ff0000000000003) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f64.eq.left") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.eq (f64.const 0) (local.get 0))
    (f64.eq (f64.const -0x0p+0) (local.get 0))
    (f64.eq (f64.const 1) (local.get 0))
    (f64.eq (f64.const -0x1.8p+0) (local.get 0))
    (f64.eq (f64.const inf) (local.get 0))
    (f64.eq (f64.const -inf) (local.get 0))
    (f64.eq (f64.const 0x0.0000000000001p-1022) (local.get 0))
    (f64.eq (f64.const 0x1.fffffffffffffp+1023) (local.get 0))
    (f64.eq (f64.const -0x1.fffffffffffffp+1023) (local.get 0))
    (f64.eq (f64.const nan:0x8000000000000) (local.get 0))
    (f64.eq (f64.const -nan:0x8000000000005) (local.get 0))
    (f64.eq (f64.const nan:0x3) (local.get 0)))
  ;; run: f64.eq.left(0) == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.eq.left(-0x0p+0) == 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.eq.left(1) == 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.eq.left(-0x1.8p+0) == 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f64.ne") (param f64 f64) (result i32) (f64.ne (local.get 0) (local.get 1)))
  ;; run: f64.ne(0, 0) == 0
  ;; run: f64.ne(0, -inf) == 1
  ;; run: f64.ne(0, nan:0xfff8000000000005) == 1
  ;; run: f64.ne(-0x0p+0, -0x1.8p+0) == 1
  ;; run: f64.ne(-0x0p+0, -0x1.fffffffffffffp+1023) == 1
  ;; run: f64.ne(1, -0x0p+0) == 1
  ;; run: f64.ne(1, 0x0.0000000000001p-1022) == 1
  ;; run: f64.ne(1, nan:0x7ff0000000000003) == 1
  ;; run: f64.ne(-0x1.8p+0, inf) == 1
  ;; run: f64.ne(-0x1.8p+0, nan:0x7ff8000000000000) == 1
  ;; run: f64.ne(inf, 1) == 1
  ;; run: f64.ne(inf, 0x1.fffffffffffffp+1023) == 1
  ;; run: f64.ne(-inf, 0) == 1
  ;; run: f64.ne(-inf, -inf) == 0
  ;; run: f64.ne(-inf, nan:0xfff8000000000005) == 1
  ;; run: f64.ne(0x0.0000000000001p-1022, -0x1.8p+0) == 1
  ;; run: f64.ne(0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023) == 1
  ;; run: f64.ne(0x1.fffffffffffffp+1023, -0x0p+0) == 1
  ;; run: f64.ne(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) == 1
  ;; run: f64.ne(0x1.fffffffffffffp+1023, nan:0x7ff0000000000003) == 1
  ;; run: f64.ne(-0x1.fffffffffffffp+1023, inf) == 1
  ;; run: f64.ne(-0x1.fffffffffffffp+1023, nan:0x7ff8000000000000) == 1
  ;; run: f64.ne(nan:0x7ff8000000000000, 1) == 1
  ;; run: f64.ne(nan:0x7ff8000000000000, 0x1.fffffffffffffp+1023) == 1
  ;; run: f64.ne(nan:0xfff8000000000005, 0) == 1
  ;; run: f64.ne(nan:0xfff8000000000005, -inf) == 1
  ;; run: f64.ne(nan:0xfff8000000000005, nan:0xfff8000000000005) == 1
  ;; run: f64.ne(nan:0x7ff0000000000003, -0x1.8p+0) == 1
  ;; run: f64.ne(nan:0x7ff0000000000003, -0x1.fffffffffffffp+1023) == 1
  ;; run: f64.ne(1, 3) == 1
  ;; run: f64.ne(0x1.999999999999ap-4, 0x1.999999999999ap-3) == 1
  ;; run: f64.ne(-7, 0x1p-1) == 1
  ;; run: f64.ne(0x1.4484bfeebc2ap-100, 0x1.203af9ee75616p-50) == 1
  (func (export "f64.ne.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.ne (f64.const 0) (f64.const -0x0p+0))
    (f64.ne (f64.const 0) (f64.const 0x0.0000000000001p-1022))
    (f64.ne (f64.const 0) (f64.const nan:0x3))
    (f64.ne (f64.const -0x0p+0) (f64.const inf))
    (f64.ne (f64.const -0x0p+0) (f64.const nan:0x8000000000000))
    (f64.ne (f64.const 1) (f64.const 1))
    (f64.ne (f64.const 1) (f64.const 0x1.fffffffffffffp+1023))
    (f64.ne (f64.const -0x1.8p+0) (f64.const 0))
    (f64.ne (f64.const -0x1.8p+0) (f64.const -inf))
    (f64.ne (f64.const -0x1.8p+0) (f64.const -nan:0x8000000000005))
    (f64.ne (f64.const inf) (f64.const -0x1.8p+0))
    (f64.ne (f64.const inf) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.ne.folded0() == 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1
  (func (export "f64.ne.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.ne (f64.const -inf) (f64.const -0x0p+0))
    (f64.ne (f64.const -inf) (f64.const 0x0.0000000000001p-1022))
    (f64.ne (f64.const -inf) (f64.const nan:0x3))
    (f64.ne (f64.const 0x0.0000000000001p-1022) (f64.const inf))
    (f64.ne (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x8000000000000))
    (f64.ne (f64.const 0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.ne (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.ne (f64.const -0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.ne (f64.const -0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.ne (f64.const -0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.ne (f64.const nan:0x8000000000000) (f64.const -0x1.8p+0))
    (f64.ne (f64.const nan:0x8000000000000) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.ne.folded1() == 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1
  (func (export "f64.ne.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.ne (f64.const -nan:0x8000000000005) (f64.const -0x0p+0))
    (f64.ne (f64.const -nan:0x8000000000005) (f64.const 0x0.0000000000001p-1022))
    (f64.ne (f64.const -nan:0x8000000000005) (f64.const nan:0x3))
    (f64.ne (f64.const nan:0x3) (f64.const inf))
    (f64.ne (f64.const nan:0x3) (f64.const nan:0x8000000000000))
    (f64.ne (f64.const 1) (f64.const 3))
    (f64.ne (f64.const 0x1.999999999999ap-4) (f64.const 0x1.999999999999ap-3))
    (f64.ne (f64.const -7) (f64.const 0x1p-1))
    (f64.ne (f64.const 0x1.4484bfeebc2ap-100) (f64.const 0x1.203af9ee75616p-50)))
  ;; run: f64.ne.folded2() == 1, 1, 1, 1, 1, 1, 1, 1, 1
  (func (export "f64.ne.right") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.ne (local.get 0) (f64.const 0))
    (f64.ne (local.get 0) (f64.const -0x0p+0))
    (f64.ne (local.get 0) (f64.const 1))
    (f64.ne (local.get 0) (f64.const -0x1.8p+0))
    (f64.ne (local.get 0) (f64.const inf))
    (f64.ne (local.get 0) (f64.const -inf))
    (f64.ne (local.get 0) (f64.const 0x0.0000000000001p-1022))
    (f64.ne (local.get 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.ne (local.get 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.ne (local.get 0) (f64.const nan:0x8000000000000))
    (f64.ne (local.get 0) (f64.const -nan:0x8000000000005))
    (f64.ne (local.get 0) (f64.const nan:0x3)))
  ;; run: f64.ne.right(0) == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f64.ne.right(-0x0p+0) == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f64.ne.right(1) == 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f64.ne.right(-0x1.8p+0) == 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f64.ne.right(inf) == 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1
  ;; run: f64.ne.right(-inf) == 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1
  ;; run: f64.ne.right(0x0.0000000000001p-1022) == 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1
  ;; run: f64.ne.right(0x1.fffffffffffffp+1023) == 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1
  ;; run: f64.ne.right(-0x1.fffffffffffffp+1023) == 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1
  ;; run: f64.ne.right(nan:0x7ff8000000000000) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f64.ne.right(nan:0xfff8000000000005) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f64.ne.right(nan:0x7ff0000000000003) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  (func (export "f64.ne.left") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.ne (f64.const 0) (local.get 0))
    (f64.ne (f64.const -0x0p+0) (local.get 0))
    (f64.ne (f64.const 1) (local.get 0))
    (f64.ne (f64.const -0x1.8p+0) (local.get 0))
    (f64.ne (f64.const inf) (local.get 0))
    (f64.ne (f64.const -inf) (local.get 0))
    (f64.ne (f64.const 0x0.0000000000001p-1022) (local.get 0))
    (f64.ne (f64.const 0x1.fffffffffffffp+1023) (local.get 0))
    (f64.ne (f64.const -0x1.fffffffffffffp+1023) (local.get 0))
    (f64.ne (f64.const nan:0x8000000000000) (local.get 0))
    (f64.ne (f64.const -nan:0x8000000000005) (local.get 0))
    (f64.ne (f64.const nan:0x3) (local.get 0)))
  ;; run: f64.ne.left(0) == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f64.ne.left(-0x0p+0) == 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f64.ne.left(1) == 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1
  ;; run: f64.ne.left(-0x1.8p+0) == 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1
)
