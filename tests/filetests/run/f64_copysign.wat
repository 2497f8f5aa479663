;; test: run
;; f64: copysign. Written by generate.py.
(module
  (func (export "f64.copysign") (param f64 f64) (result f64) (f64.copysign (local.get 0) (local.get 1)))
  ;; run: f64.copysign(0, 0) == 0
  ;; run: f64.copysign(0, -inf) == -0x0p+0
  ;; run: f64.copysign(0, nan:0xfff8000000000005) == -0x0p+0
  ;; run: f64.copysign(-0x0p+0, -0x1.8p+0) == -0x0p+0
  ;; run: f64.copysign(-0x0p+0, -0x1.fffffffffffffp+1023) == -0x0p+0
  ;; run: f64.copysign(1, -0x0p+0) == -1
  ;; run: f64.copysign(1, 0x0.0000000000001p-1022) == 1
  ;; run: f64.copysign(1, nan:0x7ff0000000000003) == 1
  ;; run: f64.copysign(-0x1.8p+0, inf) == 0x1.8p+0
  ;; run: f64.copysign(-0x1.8p+0, nan:0x7ff8000000000000) == 0x1.8p+0
  ;; run: f64.copysign(inf, 1) == inf
  ;; run: f64.copysign(inf, 0x1.fffffffffffffp+1023) == inf
  ;; run: f64.copysign(-inf, 0) == inf
  ;; run: f64.copysign(-inf, -inf) == -inf
  ;; run: f64.copysign(-inf, nan:0xfff8000000000005) == -inf
  ;; run: f64.copysign(0x0.0000000000001p-1022, -0x1.8p+0) == -0x0.0000000000001p-1022
  ;; run: f64.copysign(0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023) == -0x0.0000000000001p-1022
  ;; run: f64.copysign(0x1.fffffffffffffp+1023, -0x0p+0) == -0x1.fffffffffffffp+1023
  ;; run: f64.copysign(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) == 0x1.fffffffffffffp+1023
  ;; run: f64.copysign(0x1.fffffffffffffp+1023, nan:0x7ff0000000000003) == 0x1.fffffffffffffp+1023
  ;; run: f64.copysign(-0x1.fffffffffffffp+1023, inf) == 0x1.fffffffffffffp+1023
  ;; run: f64.copysign(-0x1.fffffffffffffp+1023, nan:0x7ff8000000000000) == 0x1.fffffffffffffp+1023
  ;; run: f64.copysign(nan:0x7ff8000000000000, 1) == nan:0x7ff8000000000000
  ;; run: f64.copysign(nan:0x7ff8000000000000, 0x1.fffffffffffffp+1023) == nan:0x7ff8000000000000
  ;; run: f64.copysign(nan:0xfff8000000000005, 0) == nan:0x7ff8000000000005
  ;; run: f64.copysign(nan:0xfff8000000000005, -inf) == nan:0xfff8000000000005
  ;; run: f64.copysign(nan:0xfff8000000000005, nan:0xfff8000000000005) == nan:0xfff8000000000005
  ;; run: f64.copysign(nan:0x7ff0000000000003, -0x1.8p+0) == nan:0xfff0000000000003
  ;; run: f64.copysign(nan:0x7ff0000000000003, -0x1.fffffffffffffp+1023) == nan:0xfff0000000000003
  ;; run: f64.copysign(1, 3) == 1
  ;; run: f64.copysign(0x1.999999999999ap-4, 0x1.999999999999ap-3) == 0x1.999999999999ap-4
  ;; run: f64.copysign(-7, 0x1p-1) == 7
  ;; run: f64.copysign(0x1.4484bfeebc2ap-100, 0x1.203af9ee75616p-50) == 0x1.4484bfeebc2ap-100
  (func (export "f64.copysign.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const 0) (f64.const 0))
    (f64.copysign (f64.const 0) (f64.const -0x0p+0))
    (f64.copysign (f64.const 0) (f64.const 1))
    (f64.copysign (f64.const 0) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const 0) (f64.const inf))
    (f64.copysign (f64.const 0) (f64.const -inf))
    (f64.copysign (f64.const 0) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const 0) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const 0) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const 0) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded0() == 0, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, 0, -0x0p+0, 0
  (func (export "f64.copysign.folded1") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const -0x0p+0) (f64.const 0))
    (f64.copysign (f64.const -0x0p+0) (f64.const -0x0p+0))
    (f64.copysign (f64.const -0x0p+0) (f64.const 1))
    (f64.copysign (f64.const -0x0p+0) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const -0x0p+0) (f64.const inf))
    (f64.copysign (f64.const -0x0p+0) (f64.const -inf))
    (f64.copysign (f64.const -0x0p+0) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const -0x0p+0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const -0x0p+0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const -0x0p+0) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const -0x0p+0) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const -0x0p+0) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded1() == 0, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, 0, -0x0p+0, 0
  (func (export "f64.copysign.folded2") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const 1) (f64.const 0))
    (f64.copysign (f64.const 1) (f64.const -0x0p+0))
    (f64.copysign (f64.const 1) (f64.const 1))
    (f64.copysign (f64.const 1) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const 1) (f64.const inf))
    (f64.copysign (f64.const 1) (f64.const -inf))
    (f64.copysign (f64.const 1) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const 1) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const 1) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const 1) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const 1) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const 1) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded2() == 1, -1, 1, -1, 1, -1, 1, 1, -1, 1, -1, 1
  (func (export "f64.copysign.folded3") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const -0x1.8p+0) (f64.const 0))
    (f64.copysign (f64.const -0x1.8p+0) (f64.const -0x0p+0))
    (f64.copysign (f64.const -0x1.8p+0) (f64.const 1))
    (f64.copysign (f64.const -0x1.8p+0) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const -0x1.8p+0) (f64.const inf))
    (f64.copysign (f64.const -0x1.8p+0) (f64.const -inf))
    (f64.copysign (f64.const -0x1.8p+0) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const -0x1.8p+0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const -0x1.8p+0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const -0x1.8p+0) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const -0x1.8p+0) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const -0x1.8p+0) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded3() == 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0
  (func (export "f64.copysign.folded4") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const inf) (f64.const 0))
    (f64.copysign (f64.const inf) (f64.const -0x0p+0))
    (f64.copysign (f64.const inf) (f64.const 1))
    (f64.copysign (f64.const inf) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const inf) (f64.const inf))
    (f64.copysign (f64.const inf) (f64.const -inf))
    (f64.copysign (f64.const inf) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const inf) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const inf) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const inf) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const inf) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const inf) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded4() == inf, -inf, inf, -inf, inf, -inf, inf, inf, -inf, inf, -inf, inf
  (func (export "f64.copysign.folded5") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const -inf) (f64.const 0))
    (f64.copysign (f64.const -inf) (f64.const -0x0p+0))
    (f64.copysign (f64.const -inf) (f64.const 1))
    (f64.copysign (f64.const -inf) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const -inf) (f64.const inf))
    (f64.copysign (f64.const -inf) (f64.const -inf))
    (f64.copysign (f64.const -inf) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const -inf) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const -inf) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const -inf) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const -inf) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const -inf) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded5() == inf, -inf, inf, -inf, inf, -inf, inf, inf, -inf, inf, -inf, inf
  (func (export "f64.copysign.folded6") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const 0))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const -0x0p+0))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const 1))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const inf))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const -inf))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded6() == 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0x0.0000000000001p-1022, 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0x0.0000000000001p-1022
  (func (export "f64.copysign.folded7") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x0p+0))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const inf))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded7() == 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023
  (func (export "f64.copysign.folded8") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x0p+0))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const inf))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded8() == 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023
  (func (export "f64.copysign.folded9") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const 0))
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const -0x0p+0))
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const 1))
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const inf))
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const -inf))
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const nan:0x8000000000000) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded9() == nan:0x7ff8000000000000, nan:0xfff8000000000000, nan:0x7ff8000000000000, nan:0xfff8000000000000, nan:0x7ff8000000000000, nan:0xfff8000000000000, nan:0x7ff8000000000000, nan:0x7ff8000000000000, nan:0xfff8000000000000, nan:0x7ff8000000000000, nan:0xfff8000000000000, nan:0x7ff8000000000000
  (func (export "f64.copysign.folded10") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const 0))
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const -0x0p+0))
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const 1))
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const inf))
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const -inf))
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const -nan:0x8000000000005) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded10() == nan:0x7ff8000000000005, nan:0xfff8000000000005, nan:0x7ff8000000000005, nan:0xfff8000000000005, nan:0x7ff8000000000005, nan:0xfff8000000000005, nan:0x7ff8000000000005, nan:0x7ff8000000000005, nan:0xfff8000000000005, nan:0x7ff8000000000005, nan:0xfff8000000000005, nan:0x7ff8000000000005
  (func (export "f64.copysign.folded11") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const nan:0x3) (f64.const 0))
    (f64.copysign (f64.const nan:0x3) (f64.const -0x0p+0))
    (f64.copysign (f64.const nan:0x3) (f64.const 1))
    (f64.copysign (f64.const nan:0x3) (f64.const -0x1.8p+0))
    (f64.copysign (f64.const nan:0x3) (f64.const inf))
    (f64.copysign (f64.const nan:0x3) (f64.const -inf))
    (f64.copysign (f64.const nan:0x3) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (f64.const nan:0x3) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const nan:0x3) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (f64.const nan:0x3) (f64.const nan:0x8000000000000))
    (f64.copysign (f64.const nan:0x3) (f64.const -nan:0x8000000000005))
    (f64.copysign (f64.const nan:0x3) (f64.const nan:0x3)))
  ;; run: f64.copysign.folded11() == nan:0x7ff0000000000003, nan:0xfff0000000000003, nan:0x7ff0000000000003, nan:0xfff0000000000003, nan:0x7ff0000000000003, nan:0xfff0000000000003, nan:0x7ff0000000000003, nan:0x7ff0000000000003, nan:0xfff0000000000003, nan:0x7ff0000000000003, nan:0xfff0000000000003, nan:0x7ff0000000000003
  (func (export "f64.copysign.folded12") (result f64 f64 f64 f64)
    (f64.copysign (f64.const 1) (f64.const 3))
    (f64.copysign (f64.const 0x1.999999999999ap-4) (f64.const 0x1.999999999999ap-3))
    (f64.copysign (f64.const -7) (f64.const 0x1p-1))
    (f64.copysign (f64.const 0x1.4484bfeebc2ap-100) (f64.const 0x1.203af9ee75616p-50)))
  ;; run: f64.copysign.folded12() == 1, 0x1.999999999999ap-4, 7, 0x1.4484bfeebc2ap-100
  (func (export "f64.copysign.right") (param f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (local.get 0) (f64.const 0))
    (f64.copysign (local.get 0) (f64.const -0x0p+0))
    (f64.copysign (local.get 0) (f64.const 1))
    (f64.copysign (local.get 0) (f64.const -0x1.8p+0))
    (f64.copysign (local.get 0) (f64.const inf))
    (f64.copysign (local.get 0) (f64.const -inf))
    (f64.copysign (local.get 0) (f64.const 0x0.0000000000001p-1022))
    (f64.copysign (local.get 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.copysign (local.get 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.copysign (local.get 0) (f64.const nan:0x8000000000000))
    (f64.copysign (local.get 0) (f64.const -nan:0x8000000000005))
    (f64.copysign (local.get 0) (f64.const nan:0x3)))
  ;; run: f64.copysign.right(0) == 0, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, 0, -0x0p+0, 0
  ;; run: f64.copysign.right(-0x0p+0) == 0, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, 0, -0x0p+0, 0
  ;; run: f64.copysign.right(1) == 1, -1, 1, -1, 1, -1, 1, 1, -1, 1, -1, 1
  ;; run: f64.copysign.right(-0x1.8p+0) == 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0, -0x1.8p+0, 0x1.8p+0
  ;; run: f64.copysign.right(inf) == inf, -inf, inf, -inf, inf, -inf, inf, inf, -inf, inf, -inf, inf
  ;; run: f64.copysign.right(-inf) == inf, -inf, inf, -inf, inf, -inf, inf, inf, -inf, inf, -inf, inf
  ;; run: f64.copysign.right(0x0.0000000000001p-1022) == 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0x0.0000000000001p-1022, 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0x0.0000000000001p-1022
  ;; run: f64.copysign.right(0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023
  ;; run: f64.copysign.right(-0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023
  ;; run: f64.copysign.right(nan:0x7ff8000000000000) == nan:0x7ff8000000000000, nan:0xfff8000000000000, nan:0x7ff8000000000000, nan:0xfff8000000000000, nan:0x7ff8000000000000, nan:0xfff8000000000000, nan:0x7ff8000000000000, nan:0x7ff8000000000000, nan:0xfff8000000000000, nan:0x7ff8000000000000, nan:0xfff8000000000000, nan:0x7ff8000000000000
  ;; run: f64.copysign.right(nan:0xfff8000000000005) == nan:0x7ff8000000000005, nan:0xfff8000000000005, nan:0x7ff8000000000005, nan:0xfff8000000000005, nan:0x7ff8000000000005, nan:0xfff8000000000005, nan:0x7ff8000000000005, nan:0x7ff8000000000005, nan:0xfff8000000000005, nan:0x7ff8000000000005, nan:0xfff8000000000005, nan:0x7ff8000000000005
  ;; run: f64.copysign.right(nan:0x7ff0000000000003) == nan:0x7ff0000000000003, nan:0xfff0000000000003, nan:0x7ff0000000000003, nan:0xfff0000000000003, nan:0x7ff0000000000003, nan:0xfff0000000000003, nan:0x7ff0000000000003, nan:0x7ff0000000000003, nan:0xfff0000000000003, nan:0x7ff0000000000003, nan:0xfff0000000000003, nan:0x7ff0000000000003
  (func (export "f64.copysign.left") (param f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.copysign (f64.const 0) (local.get 0))
    (f64.copysign (f64.const -0x0p+0) (local.get 0))
    (f64.copysign (f64.const 1) (local.get 0))
    (f64.copysign (f64.const -0x1.8p+0) (local.get 0))
    (f64.copysign (f64.const inf) (local.get 0))
    (f64.copysign (f64.const -inf) (local.get 0))
    (f64.copysign (f64.const 0x0.0000000000001p-1022) (local.get 0))
    (f64.copysign (f64.const 0x1.fffffffffffffp+1023) (local.get 0))
    (f64.copysign (f64.const -0x1.fffffffffffffp+1023) (local.get 0))
    (f64.copysign (f64.const nan:0x8000000000000) (local.get 0))
    (f64.copysign (f64.const -nan:0x8000000000005) (local.get 0))
    (f64.copysign (f64.const nan:0x3) (local.get 0)))
  ;; run: f64.copysign.left(0) == 0, 0, 1, 0x1.8p+0, inf, inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, nan:0x7ff8000000000000, nan:0x7ff8000000000005, nan:0x7ff0000000000003
  ;; run: f64.copysign.left(-0x0p+0) == -0x0p+0, -0x0p+0, -1, -0x1.8p+0, -inf, -inf, -0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan:0xfff8000000000000, nan:0xfff8000000000005, nan:0xfff0000000000003
  ;; run: f64.copysign.left(1) == 0, 0, 1, 0x1.8p+0, inf, inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, nan:0x7ff8000000000000, nan:0x7ff8000000000005, nan:0x7ff0000000000003
  ;; run: f64.copysign.left(-0x1.8p+0) == -0x0p+0, -0x0p+0, -1, -0x1.8p+0, -inf, -inf, -0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan:0xfff8000000000000, nan:0xfff8000000000005, nan:0xfff0000000000003
)
