;; test: run
;; f64: lt, gt. Written by generate.py.
(module
  (func (export "f64.lt") (param f64 f64) (result i32) (f64.lt (local.get 0) (local.get 1)))
  ;; run: f64.lt(0, 0) == 0
  ;; run: f64.lt(0, -inf) == 0
  ;; run: f64.lt(0, nan:0xfff8000000000005) == 0
  ;; run: f64.lt(-0x0p+0, -0x1.8p+0) == 0
  ;; run: f64.lt(-0x0p+0, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.lt(1, -0x0p+0) == 0
  ;; run: f64.lt(1, 0x0.0000000000001p-1022) == 0
  ;; run: f64.lt(1, nan:0x7ff0000000000003) == 0
  ;; run: f64.lt(-0x1.8p+0, inf) == 1
  ;; run: f64.lt(-0x1.8p+0, nan:0x7ff8000000000000) == 0
  ;; run: f64.lt(inf, 1) == 0
  ;; run: f64.lt(inf, 0x1.fffffffffffffp+1023) == 0
  ;; run: f64.lt(-inf, 0) == 1
  ;; run: f64.lt(-inf, -inf) == 0
  ;; run: f64.lt(-inf, nan:0xfff8000000000005) == 0
  ;; run: f64.lt(0x0.0000000000001p-1022, -0x1.8p+0) == 0
  ;; run: f64.lt(0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.lt(0x1.fffffffffffffp+1023, -0x0p+0) == 0
  ;; run: f64.lt(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) == 0
  ;; run: f64.lt(0x1.fffffffffffffp+1023, nan:0x7ff0000000000003) == 0
  ;; run: f64.lt(-0x1.fffffffffffffp+1023, inf) == 1
  ;; run: f64.lt(-0x1.fffffffffffffp+1023, nan:0x7ff8000000000000) == 0
  ;; run: f64.lt(nan:0x7ff8000000000000, 1) == 0
  ;; run: f64.lt(nan:0x7ff8000000000000, 0x1.fffffffffffffp+1023) == 0
  ;; run: f64.lt(nan:0xfff8000000000005, 0) == 0
  ;; run: f64.lt(nan:0xfff8000000000005, -inf) == 0
  ;; run: f64.lt(nan:0xfff8000000000005, nan:0xfff8000000000005) == 0
  ;; run: f64.lt(nan:0x7ff0000000000003, -0x1.8p+0) == 0
  ;; run: f64.lt(nan:0x7ff0000000000003, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.lt(1, 3) == 1
  ;; run: f64.lt(0x1.999999999999ap-4, 0x1.999999999999ap-3) == 1
  ;; run: f64.lt(-7, 0x1p-1) == 1
  ;; run: f64.lt(0x1.4484bfeebc2ap-100, 0x1.203af9ee75616p-50) == 1
  (func (export "f64.lt.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.lt (f64.const 0) (f64.const -0x0p+0))
    (f64.lt (f64.const 0) (f64.const 0x0.0000000000001p-1022))
    (f64.lt (f64.const 0) (f64.const nan:0x3))
    (f64.lt (f64.const -0x0p+0) (f64.const inf))
    (f64.lt (f64.const -0x0p+0) (f64.const nan:0x8000000000000))
    (f64.lt (f64.const 1) (f64.const 1))
    (f64.lt (f64.const 1) (f64.const 0x1.fffffffffffffp+1023))
    (f64.lt (f64.const -0x1.8p+0) (f64.const 0))
    (f64.lt (f64.const -0x1.8p+0) (f64.const -inf))
    (f64.lt (f64.const -0x1.8p+0) (f64.const -nan:0x8000000000005))
    (f64.lt (f64.const inf) (f64.const -0x1.8p+0))
    (f64.lt (f64.const inf) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.lt.folded0() == 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0
  (func (export "f64.lt.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.lt (f64.const -inf) (f64.const -0x0p+0))
    (f64.lt (f64.const -inf) (f64.const 0x0.0000000000001p-1022))
    (f64.lt (f64.const -inf) (f64.const nan:0x3))
    (f64.lt (f64.const 0x0.0000000000001p-1022) (f64.const inf))
    (f64.lt (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x8000000000000))
    (f64.lt (f64.const 0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.lt (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.lt (f64.const -0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.lt (f64.const -0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.lt (f64.const -0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.lt (f64.const nan:0x8000000000000) (f64.const -0x1.8p+0))
    (f64.lt (f64.const nan:0x8000000000000) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.lt.folded1() == 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0
  (func (export "f64.lt.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.lt (f64.const -nan:0x8000000000005) (f64.const -0x0p+0))
    (f64.lt (f64.const -nan:0x8000000000005) (f64.const 0x0.0000000000001p-1022))
    (f64.lt (f64.const -nan:0x8000000000005) (f64.const nan:0x3))
    (f64.lt (f64.const nan:0x3) (f64.const inf))
    (f64.lt (f64.const nan:0x3) (f64.const nan:0x8000000000000))
    (f64.lt (f64.const 1) (f64.const 3))
    (f64.lt (f64.const 0x1.999999999999ap-4) (f64.const 0x1.999999999999ap-3))
    (f64.lt (f64.const -7) (f64.const 0x1p-1))
    (f64.lt (f64.const 0x1.4484bfeebc2ap-100) (f64.const 0x1.203af9ee75616p-50)))
  ;; run: f64.lt.folded2() == 0, 0, 0, 0, 0, 1, 1, 1, 1
  (func (export "f64.lt.right") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.lt (local.get 0) (f64.const 0))
    (f64.lt (local.get 0) (f64.const -0x0p+0))
    (f64.lt (local.get 0) (f64.const 1))
    (f64.lt (local.get 0) (f64.const -0x1.8p+0))
    (f64.lt (local.get 0) (f64.const inf))
    (f64.lt (local.get 0) (f64.const -inf))
    (f64.lt (local.get 0) (f64.const 0x0.0000000000001p-1022))
    (f64.lt (local.get 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.lt (local.get 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.lt (local.get 0) (f64.const nan:0x8000000000000))
    (f64.lt (local.get 0) (f64.const -nan:0x8000000000005))
    (f64.lt (local.get 0) (f64.const nan:0x3)))
  ;; run: f64.lt.right(0) == 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.lt.right(-0x0p+0) == 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.lt.right(1) == 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f64.lt.right(-0x1.8p+0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.lt.right(inf) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.lt.right(-inf) == 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0
  ;; run: f64.lt.right(0x0.0000000000001p-1022) == 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f64.lt.right(0x1.fffffffffffffp+1023) == 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.lt.right(-0x1.fffffffffffffp+1023) == 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.lt.right(nan:0x7ff8000000000000) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.lt.right(nan:0xfff8000000000005) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.lt.right(nan:0x7ff0000000000003) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f64.lt.left") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.lt (f64.const 0) (local.get 0))
    (f64.lt (f64.const -0x0p+0) (local.get 0))
    (f64.lt (f64.const 1) (local.get 0))
    (f64.lt (f64.const -0x1.8p+0) (local.get 0))
    (f64.lt (f64.const inf) (local.get 0))
    (f64.lt (f64.const -inf) (local.get 0))
    (f64.lt (f64.const 0x0.0000000000001p-1022) (local.get 0))
    (f64.lt (f64.const 0x1.fffffffffffffp+1023) (local.get 0))
    (f64.lt (f64.const -0x1.fffffffffffffp+1023) (local.get 0))
    (f64.lt (f64.const nan:0x8000000000000) (local.get 0))
    (f64.lt (f64.const -nan:0x8000000000005) (local.get 0))
    (f64.lt (f64.const nan:0x3) (local.get 0)))
  ;; run: f64.lt.left(0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.lt.left(-0x0p+0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.lt.left(1) == 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f64.lt.left(-0x1.8p+0) == 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0
  (func (export "f64.gt") (param f64 f64) (result i32) (f64.gt (local.get 0) (local.get 1)))
  ;; run: f64.gt(0, 0) == 0
  ;; run: f64.gt(0, -inf) == 1
  ;; run: f64.gt(0, nan:0xfff8000000000005) == 0
  ;; run: f64.gt(-0x0p+0, -0x1.8p+0) == 1
  ;; run: f64.gt(-0x0p+0, -0x1.fffffffffffffp+1023) == 1
  ;; run: f64.gt(1, -0x0p+0) == 1
  ;; run: f64.gt(1, 0x0.0000000000001p-1022) == 1
  ;; run: f64.gt(1, nan:0x7ff0000000000003) == 0
  ;; run: f64.gt(-0x1.8p+0, inf) == 0
  ;; run: f64.gt(-0x1.8p+0, nan:0x7ff8000000000000) == 0
  ;; run: f64.gt(inf, 1) == 1
  ;; run: f64.gt(inf, 0x1.fffffffffffffp+1023) == 1
  ;; run: f64.gt(-inf, 0) == 0
  ;; run: f64.gt(-inf, -inf) == 0
  ;; run: f64.gt(-inf, nan:0xfff8000000000005) == 0
  ;; run: f64.gt(0x0.0000000000001p-1022, -0x1.8p+0) == 1
  ;; run: f64.gt(0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023) == 1
  ;; run: f64.gt(0x1.fffffffffffffp+1023, -0x0p+0) == 1
  ;; run: f64.gt(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) == 1
  ;; run: f64.gt(0x1.fffffffffffffp+1023, nan:0x7ff0000000000003) == 0
  ;; run: f64.gt(-0x1.fffffffffffffp+1023, inf) == 0
  ;; run: f64.gt(-0x1.fffffffffffffp+1023, nan:0x7ff8000000000000) == 0
  ;; run: f64.gt(nan:0x7ff8000000000000, 1) == 0
  ;; run: f64.gt(nan:0x7ff8000000000000, 0x1.fffffffffffffp+1023) == 0
  ;; run: f64.gt(nan:0xfff8000000000005, 0) == 0
  ;; run: f64.gt(nan:0xfff8000000000005, -inf) == 0
  ;; run: f64.gt(nan:0xfff8000000000005, nan:0xfff8000000000005) == 0
  ;; run: f64.gt(nan:0x7ff0000000000003, -0x1.8p+0) == 0
  ;; run: f64.gt(nan:0x7ff0000000000003, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.gt(1, 3) == 0
  ;; run: f64.gt(0x1.999999999999ap-4, 0x1.999999999999ap-3) == 0
  ;; run: f64.gt(-7, 0x1p-1) == 0
  ;; run: f64.gt(0x1.4484bfeebc2ap-100, 0x1.203af9ee75616p-50) == 0
  (func (export "f64.gt.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.gt (f64.const 0) (f64.const -0x0p+0))
    (f64.gt (f64.const 0) (f64.const 0x0.0000000000001p-1022))
    (f64.gt (f64.const 0) (f64.const nan:0x3))
    (f64.gt (f64.const -0x0p+0) (f64.const inf))
    (f64.gt (f64.const -0x0p+0) (f64.const nan:0x8000000000000))
    (f64.gt (f64.const 1) (f64.const 1))
    (f64.gt (f64.const 1) (f64.const 0x1.fffffffffffffp+1023))
    (f64.gt (f64.const -0x1.8p+0) (f64.const 0))
    (f64.gt (f64.const -0x1.8p+0) (f64.const -inf))
    (f64.gt (f64.const -0x1.8p+0) (f64.const -nan:0x8000000000005))
    (f64.gt (f64.const inf) (f64.const -0x1.8p+0))
    (f64.gt (f64.const inf) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.gt.folded0() == 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1
  (func (export "f64.gt.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.gt (f64.const -inf) (f64.const -0x0p+0))
    (f64.gt (f64.const -inf) (f64.const 0x0.0000000000001p-1022))
    (f64.gt (f64.const -inf) (f64.const nan:0x3))
    (f64.gt (f64.const 0x0.0000000000001p-1022) (f64.const inf))
    (f64.gt (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x8000000000000))
    (f64.gt (f64.const 0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.gt (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.gt (f64.const -0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.gt (f64.const -0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.gt (f64.const -0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.gt (f64.const nan:0x8000000000000) (f64.const -0x1.8p+0))
    (f64.gt (f64.const nan:0x8000000000000) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.gt.folded1() == 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0
  (func (export "f64.gt.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.gt (f64.const -nan:0x8000000000005) (f64.const -0x0p+0))
    (f64.gt (f64.const -nan:0x8000000000005) (f64.const 0x0.0000000000001p-1022))
    (f64.gt (f64.const -nan:0x8000000000005) (f64.const nan:0x3))
    (f64.gt (f64.const nan:0x3) (f64.const inf))
    (f64.gt (f64.const nan:0x3) (f64.const nan:0x8000000000000))
    (f64.gt (f64.const 1) (f64.const 3))
    (f64.gt (f64.const 0x1.999999999999ap-4) (f64.const 0x1.999999999999ap-3))
    (f64.gt (f64.const -7) (f64.const 0x1p-1))
    (f64.gt (f64.const 0x1.4484bfeebc2ap-100) (f64.const 0x1.203af9ee75616p-50)))
  ;; run: f64.gt.folded2() == 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f64.gt.right") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.gt (local.get 0) (f64.const 0))
    (f64.gt (local.get 0) (f64.const -0x0p+0))
    (f64.gt (local.get 0) (f64.const 1))
    (f64.gt (local.get 0) (f64.const -0x1.8p+0))
    (f64.gt (local.get 0) (f64.const inf))
    (f64.gt (local.get 0) (f64.const -inf))
    (f64.gt (local.get 0) (f64.const 0x0.0000000000001p-1022))
    (f64.gt (local.get 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.gt (local.get 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.gt (local.get 0) (f64.const nan:0x8000000000000))
    (f64.gt (local.get 0) (f64.const -nan:0x8000000000005))
    (f64.gt (local.get 0) (f64.const nan:0x3)))
  ;; run: f64.gt.right(0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.gt.right(-0x0p+0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.gt.right(1) == 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f64.gt.right(-0x1.8p+0) == 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.gt.right(inf) == 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0
  ;; run: f64.gt.right(-inf) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.gt.right(0x0.0000000000001p-1022) == 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.gt.right(0x1.fffffffffffffp+1023) == 1, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f64.gt.right(-0x1.fffffffffffffp+1023) == 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
  ;; run: f64.gt.right(nan:0x7ff8000000000000) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.gt.right(nan:0xfff8000000000005) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.gt.right(nan:0x7ff0000000000003) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f64.gt.left") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.gt (f64.const 0) (local.get 0))
    (f64.gt (f64.const -0x0p+0) (local.get 0))
    (f64.gt (f64.const 1) (local.get 0))
    (f64.gt (f64.const -0x1.8p+0) (local.get 0))
    (f64.gt (f64.const inf) (local.get 0))
    (f64.gt (f64.const -inf) (local.get 0))
    (f64.gt (f64.const 0x0.0000000000001p-1022) (local.get 0))
    (f64.gt (f64.const 0x1.fffffffffffffp+1023) (local.get 0))
    (f64.gt (f64.const -0x1.fffffffffffffp+1023) (local.get 0))
    (f64.gt (f64.const nan:0x8000000000000) (local.get 0))
    (f64.gt (f64.const -nan:0x8000000000005) (local.get 0))
    (f64.gt (f64.const nan:0x3) (local.get 0)))
  ;; run: f64.gt.left(0) == 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.gt.left(-0x0p+0) == 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.gt.left(1) == 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f64.gt.left(-0x1.8p+0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
)
