;; test: run
;; f64: le, ge. Written by generate.py.
(module
  (func (export "f64.le") (param f64 f64) (result i32) (f64.le (local.get 0) (local.get 1)))
  ;; run: f64.le(0, 0) == 1
  ;; run: f64.le(0, -inf) == 0
  ;; run: f64.le(0, nan:0xfff8000000000005) == 0
  ;; run: f64.le(-0x0p+0, -0x1.8p+0) == 0
  ;; run: f64.le(-0x0p+0, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.le(1, -0x0p+0) == 0
  ;; run: f64.le(1, 0x0.0000000000001p-1022) == 0
  ;; run: f64.le(1, nan:0x7ff0000000000003) == 0
  ;; run: f64.le(-0x1.8p+0, inf) == 1
  ;; run: f64.le(-0x1.8p+0, nan:0x7ff8000000000000) == 0
  ;; run: f64.le(inf, 1) == 0
  ;; run: f64.le(inf, 0x1.fffffffffffffp+1023) == 0
  ;; run: f64.le(-inf, 0) == 1
  ;; run: f64.le(-inf, -inf) == 1
  ;; run: f64.le(-inf, nan:0xfff8000000000005) == 0
  ;; run: f64.le(0x0.0000000000001p-1022, -0x1.8p+0) == 0
  ;; run: f64.le(0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.le(0x1.fffffffffffffp+1023, -0x0p+0) == 0
  ;; run: f64.le(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) == 0
  ;; run: f64.le(0x1.fffffffffffffp+1023, nan:0x7ff0000000000003) == 0
  ;; run: f64.le(-0x1.fffffffffffffp+1023, inf) == 1
  ;; run: f64.le(-0x1.fffffffffffffp+1023, nan:0x7ff8000000000000) == 0
  ;; run: f64.le(nan:0x7ff8000000000000, 1) == 0
  ;; run: f64.le(nan:0x7ff8000000000000, 0x1.fffffffffffffp+1023) == 0
  ;; run: f64.le(nan:0xfff8000000000005, 0) == 0
  ;; run: f64.le(nan:0xfff8000000000005, -inf) == 0
  ;; run: f64.le(nan:0xfff8000000000005, nan:0xfff8000000000005) == 0
  ;; run: f64.le(nan:0x7ff0000000000003, -0x1.8p+0) == 0
  ;; run: f64.le(nan:0x7ff0000000000003, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.le(1, 3) == 1
  ;; run: f64.le(0x1.999999999999ap-4, 0x1.999999999999ap-3) == 1
  ;; run: f64.le(-7, 0x1p-1) == 1
  ;; run: f64.le(0x1.4484bfeebc2ap-100, 0x1.203af9ee75616p-50) == 1
  (func (export "f64.le.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.le (f64.const 0) (f64.const -0x0p+0))
    (f64.le (f64.const 0) (f64.const 0x0.0000000000001p-1022))
    (f64.le (f64.const 0) (f64.const nan:0x3))
    (f64.le (f64.const -0x0p+0) (f64.const inf))
    (f64.le (f64.const -0x0p+0) (f64.const nan:0x8000000000000))
    (f64.le (f64.const 1) (f64.const 1))
    (f64.le (f64.const 1) (f64.const 0x1.fffffffffffffp+1023))
    (f64.le (f64.const -0x1.8p+0) (f64.const 0))
    (f64.le (f64.const -0x1.8p+0) (f64.const -inf))
    (f64.le (f64.const -0x1.8p+0) (f64.const -nan:0x8000000000005))
    (f64.le (f64.const inf) (f64.const -0x1.8p+0))
    (f64.le (f64.const inf) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.le.folded0() == 1, 1, 0, 1, 0, 1, 1, 1, 0, 0, 0, 0
  (func (export "f64.le.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.le (f64.const -inf) (f64.const -0x0p+0))
    (f64.le (f64.const -inf) (f64.const 0x0.0000000000001p-1022))
    (f64.le (f64.const -inf) (f64.const nan:0x3))
    (f64.le (f64.const 0x0.0000000000001p-1022) (f64.const inf))
    (f64.le (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x8000000000000))
    (f64.le (f64.const 0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.le (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.le (f64.const -0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.le (f64.const -0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.le (f64.const -0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.le (f64.const nan:0x8000000000000) (f64.const -0x1.8p+0))
    (f64.le (f64.const nan:0x8000000000000) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.le.folded1() == 1, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0
  (func (export "f64.le.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.le (f64.const -nan:0x8000000000005) (f64.const -0x0p+0))
    (f64.le (f64.const -nan:0x8000000000005) (f64.const 0x0.0000000000001p-1022))
    (f64.le (f64.const -nan:0x8000000000005) (f64.const nan:0x3))
    (f64.le (f64.const nan:0x3) (f64.const inf))
    (f64.le (f64.const nan:0x3) (f64.const nan:0x8000000000000))
    (f64.le (f64.const 1) (f64.const 3))
    (f64.le (f64.const 0x1.999999999999ap-4) (f64.const 0x1.999999999999ap-3))
    (f64.le (f64.const -7) (f64.const 0x1p-1))
    (f64.le (f64.const 0x1.4484bfeebc2ap-100) (f64.const 0x1.203af9ee75616p-50)))
  ;; run: f64.le.folded2() == 0, 0, 0, 0, 0, 1, 1, 1, 1
  (func (export "f64.le.right") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.le (local.get 0) (f64.const 0))
    (f64.le (local.get 0) (f64.const -0x0p+0))
    (f64.le (local.get 0) (f64.const 1))
    (f64.le (local.get 0) (f64.const -0x1.8p+0))
    (f64.le (local.get 0) (f64.const inf))
    (f64.le (local.get 0) (f64.const -inf))
    (f64.le (local.get 0) (f64.const 0x0.0000000000001p-1022))
    (f64.le (local.get 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.le (local.get 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.le (local.get 0) (f64.const nan:0x8000000000000))
    (f64.le (local.get 0) (f64.const -nan:0x8000000000005))
    (f64.le (local.get 0) (f64.const nan:0x3)))
  ;; run: f64.le.right(0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.le.right(-0x0p+0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.le.right(1) == 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f64.le.right(-0x1.8p+0) == 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.le.right(inf) == 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.le.right(-inf) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0
  ;; run: f64.le.right(0x0.0000000000001p-1022) == 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.le.right(0x1.fffffffffffffp+1023) == 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f64.le.right(-0x1.fffffffffffffp+1023) == 1, 1, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0
  ;; run: f64.le.right(nan:0x7ff8000000000000) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.le.right(nan:0xfff8000000000005) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.le.right(nan:0x7ff0000000000003) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f64.le.left") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.le (f64.const 0) (local.get 0))
    (f64.le (f64.const -0x0p+0) (local.get 0))
    (f64.le (f64.const 1) (local.get 0))
    (f64.le (f64.const -0x1.8p+0) (local.get 0))
    (f64.le (f64.const inf) (local.get 0))
    (f64.le (f64.const -inf) (local.get 0))
    (f64.le (f64.const 0x0.0000000000001p-1022) (local.get 0))
    (f64.le (f64.const 0x1.fffffffffffffp+1023) (local.get 0))
    (f64.le (f64.const -0x1.fffffffffffffp+1023) (local.get 0))
    (f64.le (f64.const nan:0x8000000000000) (local.get 0))
    (f64.le (f64.const -nan:0x8000000000005) (local.get 0))
    (f64.le (f64.const nan:0x3) (local.get 0)))
  ;; run: f64.le.left(0) == 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.le.left(-0x0p+0) == 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.le.left(1) == 1, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f64.le.left(-0x1.8p+0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  (func (export "f64.ge") (param f64 f64) (result i32) (f64.ge (local.get 0) (local.get 1)))
  ;; run: f64.ge(0, 0) == 1
  ;; run: f64.ge(0, -inf) == 1
  ;; run: f64.ge(0, nan:0xfff8000000000005) == 0
  ;; run: f64.ge(-0x0p+0, -0x1.8p+0) == 1
  ;; run: f64.ge(-0x0p+0, -0x1.fffffffffffffp+1023) == 1
  ;; run: f64.ge(1, -0x0p+0) == 1
  ;; run: f64.ge(1, 0x0.0000000000001p-1022) == 1
  ;; run: f64.ge(1, nan:0x7ff0000000000003) == 0
  ;; run: f64.ge(-0x1.8p+0, inf) == 0
  ;; run: f64.ge(-0x1.8p+0, nan:0x7ff8000000000000) == 0
  ;; run: f64.ge(inf, 1) == 1
  ;; run: f64.ge(inf, 0x1.fffffffffffffp+1023) == 1
  ;; run: f64.ge(-inf, 0) == 0
  ;; run: f64.ge(-inf, -inf) == 1
  ;; run: f64.ge(-inf, nan:0xfff8000000000005) == 0
  ;; run: f64.ge(0x0.0000000000001p-1022, -0x1.8p+0) == 1
  ;; run: f64.ge(0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023) == 1
  ;; run: f64.ge(0x1.fffffffffffffp+1023, -0x0p+0) == 1
  ;; run: f64.ge(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) == 1
  ;; run: f64.ge(0x1.fffffffffffffp+1023, nan:0x7ff0000000000003) == 0
  ;; run: f64.ge(-0x1.fffffffffffffp+1023, inf) == 0
  ;; run: f64.ge(-0x1.fffffffffffffp+1023, nan:0x7ff8000000000000) == 0
  ;; run: f64.ge(nan:0x7ff8000000000000, 1) == 0
  ;; run: f64.ge(nan:0x7ff8000000000000, 0x1.fffffffffffffp+1023) == 0
  ;; run: f64.ge(nan:0xfff8000000000005, 0) == 0
  ;; run: f64.ge(nan:0xfff8000000000005, -inf) == 0
  ;; run: f64.ge(nan:0xfff8000000000005, nan:0xfff8000000000005) == 0
  ;; run: f64.ge(nan:0x7ff0000000000003, -0x1.8p+0) == 0
  ;; run: f64.ge(nan:0x7ff0000000000003, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.ge(1, 3) == 0
  ;; run: f64.ge(0x1.999999999999ap-4, 0x1.999999999999ap-3) == 0
  ;; run: f64.ge(-7, 0x1p-1) == 0
  ;; run: f64.ge(0x1.4484bfeebc2ap-100, 0x1.203af9ee75616p-50) == 0
  (func (export "f64.ge.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.ge (f64.const 0) (f64.const -0x0p+0))
    (f64.ge (f64.const 0) (f64.const 0x0.0000000000001p-1022))
    (f64.ge (f64.const 0) (f64.const nan:0x3))
    (f64.ge (f64.const -0x0p+0) (f64.const inf))
    (f64.ge (f64.const -0x0p+0) (f64.const nan:0x8000000000000))
    (f64.ge (f64.const 1) (f64.const 1))
    (f64.ge (f64.const 1) (f64.const 0x1.fffffffffffffp+1023))
    (f64.ge (f64.const -0x1.8p+0) (f64.const 0))
    (f64.ge (f64.const -0x1.8p+0) (f64.const -inf))
    (f64.ge (f64.const -0x1.8p+0) (f64.const -nan:0x8000000000005))
    (f64.ge (f64.const inf) (f64.const -0x1.8p+0))
    (f64.ge (f64.const inf) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.ge.folded0() == 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1
  (func (export "f64.ge.folded1") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.ge (f64.const -inf) (f64.const -0x0p+0))
    (f64.ge (f64.const -inf) (f64.const 0x0.0000000000001p-1022))
    (f64.ge (f64.const -inf) (f64.const nan:0x3))
    (f64.ge (f64.const 0x0.0000000000001p-1022) (f64.const inf))
    (f64.ge (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x8000000000000))
    (f64.ge (f64.const 0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.ge (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.ge (f64.const -0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.ge (f64.const -0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.ge (f64.const -0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.ge (f64.const nan:0x8000000000000) (f64.const -0x1.8p+0))
    (f64.ge (f64.const nan:0x8000000000000) (f64.const -0x1.fffffffffffffp+1023)))
  ;; run: f64.ge.folded1() == 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0
  (func (export "f64.ge.folded2") (result i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.ge (f64.const -nan:0x8000000000005) (f64.const -0x0p+0))
    (f64.ge (f64.const -nan:0x8000000000005) (f64.const 0x0.0000000000001p-1022))
    (f64.ge (f64.const -nan:0x8000000000005) (f64.const nan:0x3))
    (f64.ge (f64.const nan:0x3) (f64.const inf))
    (f64.ge (f64.const nan:0x3) (f64.const nan:0x8000000000000))
    (f64.ge (f64.const 1) (f64.const 3))
    (f64.ge (f64.const 0x1.999999999999ap-4) (f64.const 0x1.999999999999ap-3))
    (f64.ge (f64.const -7) (f64.const 0x1p-1))
    (f64.ge (f64.const 0x1.4484bfeebc2ap-100) (f64.const 0x1.203af9ee75616p-50)))
  ;; run: f64.ge.folded2() == 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f64.ge.right") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.ge (local.get 0) (f64.const 0))
    (f64.ge (local.get 0) (f64.const -0x0p+0))
    (f64.ge (local.get 0) (f64.const 1))
    (f64.ge (local.get 0) (f64.const -0x1.8p+0))
    (f64.ge (local.get 0) (f64.const inf))
    (f64.ge (local.get 0) (f64.const -inf))
    (f64.ge (local.get 0) (f64.const 0x0.0000000000001p-1022))
    (f64.ge (local.get 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.ge (local.get 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.ge (local.get 0) (f64.const nan:0x8000000000000))
    (f64.ge (local.get 0) (f64.const -nan:0x8000000000005))
    (f64.ge (local.get 0) (f64.const nan:0x3)))
  ;; run: f64.ge.right(0) == 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.ge.right(-0x0p+0) == 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.ge.right(1) == 1, 1, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f64.ge.right(-0x1.8p+0) == 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.ge.right(inf) == 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0
  ;; run: f64.ge.right(-inf) == 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0
  ;; run: f64.ge.right(0x0.0000000000001p-1022) == 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0
  ;; run: f64.ge.right(0x1.fffffffffffffp+1023) == 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0
  ;; run: f64.ge.right(-0x1.fffffffffffffp+1023) == 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0
  ;; run: f64.ge.right(nan:0x7ff8000000000000) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.ge.right(nan:0xfff8000000000005) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  ;; run: f64.ge.right(nan:0x7ff0000000000003) == 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "f64.ge.left") (param f64) (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (f64.ge (f64.const 0) (local.get 0))
    (f64.ge (f64.const -0x0p+0) (local.get 0))
    (f64.ge (f64.const 1) (local.get 0))
    (f64.ge (f64.const -0x1.8p+0) (local.get 0))
    (f64.ge (f64.const inf) (local.get 0))
    (f64.ge (f64.const -inf) (local.get 0))
    (f64.ge (f64.const 0x0.0000000000001p-1022) (local.get 0))
    (f64.ge (f64.const 0x1.fffffffffffffp+1023) (local.get 0))
    (f64.ge (f64.const -0x1.fffffffffffffp+1023) (local.get 0))
    (f64.ge (f64.const nan:0x8000000000000) (local.get 0))
    (f64.ge (f64.const -nan:0x8000000000005) (local.get 0))
    (f64.ge (f64.const nan:0x3) (local.get 0)))
  ;; run: f64.ge.left(0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.ge.left(-0x0p+0) == 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0
  ;; run: f64.ge.left(1) == 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0
  ;; run: f64.ge.left(-0x1.8p+0) == 1, 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0
)
