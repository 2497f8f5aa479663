;; test: run
;; f64: max. Written by generate.py.
(module
  (func (export "f64.max") (param f64 f64) (result f64) (f64.max (local.get 0) (local.get 1)))
  ;; run: f64.max(0, 0) == 0
  ;; run: f64.max(0, -inf) == 0
  ;; run: f64.max(0, nan:0xfff8000000000005) == nan
  ;; run: f64.max(-0x0p+0, -0x1.8p+0) == -0x0p+0
  ;; run: f64.max(-0x0p+0, -0x1.fffffffffffffp+1023) == -0x0p+0
  ;; run: f64.max(1, -0x0p+0) == 1
  ;; run: f64.max(1, 0x0.0000000000001p-1022) == 1
  ;; run: f64.max(1, nan:0x7ff0000000000003) == nan
  ;; run: f64.max(-0x1.8p+0, inf) == inf
  ;; run: f64.max(-0x1.8p+0, nan:0x7ff8000000000000) == nan
  ;; run: f64.max(inf, 1) == inf
  ;; run: f64.max(inf, 0x1.fffffffffffffp+1023) == inf
  ;; run: f64.max(-inf, 0) == 0
  ;; run: f64.max(-inf, -inf) == -inf
  ;; run: f64.max(-inf, nan:0xfff8000000000005) == nan
  ;; run: f64.max(0x0.0000000000001p-1022, -0x1.8p+0) == 0x0.0000000000001p-1022
  ;; run: f64.max(0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023) == 0x0.0000000000001p-1022
  ;; run: f64.max(0x1.fffffffffffffp+1023, -0x0p+0) == 0x1.fffffffffffffp+1023
  ;; run: f64.max(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) == 0x1.fffffffffffffp+1023
  ;; run: f64.max(0x1.fffffffffffffp+1023, nan:0x7ff0000000000003) == nan
  ;; run: f64.max(-0x1.fffffffffffffp+1023, inf) == inf
  ;; run: f64.max(-0x1.fffffffffffffp+1023, nan:0x7ff8000000000000) == nan
  ;; run: f64.max(nan:0x7ff8000000000000, 1) == nan
  ;; run: f64.max(nan:0x7ff8000000000000, 0x1.fffffffffffffp+1023) == nan
  ;; run: f64.max(nan:0xfff8000000000005, 0) == nan
  ;; run: f64.max(nan:0xfff8000000000005, -inf) == nan
  ;; run: f64.max(nan:0xfff8000000000005, nan:0xfff8000000000005) == nan
  ;; run: f64.max(nan:0x7ff0000000000003, -0x1.8p+0) == nan
  ;; run: f64.max(nan:0x7ff0000000000003, -0x1.fffffffffffffp+1023) == nan
  ;; run: f64.max(1, 3) == 3
  ;; run: f64.max(0x1.999999999999ap-4, 0x1.999999999999ap-3) == 0x1.999999999999ap-3
  ;; run: f64.max(-7, 0x1p-1) == 0x1p-1
  ;; run: f64.max(0x1.4484bfeebc2ap-100, 0x1.203af9ee75616p-50) == 0x1.203af9ee75616p-50
  (func (export "f64.max.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const 0) (f64.const 0))
    (f64.max (f64.const 0) (f64.const -0x0p+0))
    (f64.max (f64.const 0) (f64.const 1))
    (f64.max (f64.const 0) (f64.const -0x1.8p+0))
    (f64.max (f64.const 0) (f64.const inf))
    (f64.max (f64.const 0) (f64.const -inf))
    (f64.max (f64.const 0) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const 0) (f64.const nan:0x8000000000000))
    (f64.max (f64.const 0) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const 0) (f64.const nan:0x3)))
  ;; run: f64.max.folded0() == 0, 0, 1, 0, inf, 0, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, 0, nan, nan, nan
  (func (export "f64.max.folded1") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const -0x0p+0) (f64.const 0))
    (f64.max (f64.const -0x0p+0) (f64.const -0x0p+0))
    (f64.max (f64.const -0x0p+0) (f64.const 1))
    (f64.max (f64.const -0x0p+0) (f64.const -0x1.8p+0))
    (f64.max (f64.const -0x0p+0) (f64.const inf))
    (f64.max (f64.const -0x0p+0) (f64.const -inf))
    (f64.max (f64.const -0x0p+0) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const -0x0p+0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const -0x0p+0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const -0x0p+0) (f64.const nan:0x8000000000000))
    (f64.max (f64.const -0x0p+0) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const -0x0p+0) (f64.const nan:0x3)))
  ;; run: f64.max.folded1() == 0, -0x0p+0, 1, -0x0p+0, inf, -0x0p+0, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x0p+0, nan, nan, nan
  (func (export "f64.max.folded2") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const 1) (f64.const 0))
    (f64.max (f64.const 1) (f64.const -0x0p+0))
    (f64.max (f64.const 1) (f64.const 1))
    (f64.max (f64.const 1) (f64.const -0x1.8p+0))
    (f64.max (f64.const 1) (f64.const inf))
    (f64.max (f64.const 1) (f64.const -inf))
    (f64.max (f64.const 1) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const 1) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const 1) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const 1) (f64.const nan:0x8000000000000))
    (f64.max (f64.const 1) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const 1) (f64.const nan:0x3)))
  ;; run: f64.max.folded2() == 1, 1, 1, 1, inf, 1, 1, 0x1.fffffffffffffp+1023, 1, nan, nan, nan
  (func (export "f64.max.folded3") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const -0x1.8p+0) (f64.const 0))
    (f64.max (f64.const -0x1.8p+0) (f64.const -0x0p+0))
    (f64.max (f64.const -0x1.8p+0) (f64.const 1))
    (f64.max (f64.const -0x1.8p+0) (f64.const -0x1.8p+0))
    (f64.max (f64.const -0x1.8p+0) (f64.const inf))
    (f64.max (f64.const -0x1.8p+0) (f64.const -inf))
    (f64.max (f64.const -0x1.8p+0) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const -0x1.8p+0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const -0x1.8p+0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const -0x1.8p+0) (f64.const nan:0x8000000000000))
    (f64.max (f64.const -0x1.8p+0) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const -0x1.8p+0) (f64.const nan:0x3)))
  ;; run: f64.max.folded3() == 0, -0x0p+0, 1, -0x1.8p+0, inf, -0x1.8p+0, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.8p+0, nan, nan, nan
  (func (export "f64.max.folded4") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const inf) (f64.const 0))
    (f64.max (f64.const inf) (f64.const -0x0p+0))
    (f64.max (f64.const inf) (f64.const 1))
    (f64.max (f64.const inf) (f64.const -0x1.8p+0))
    (f64.max (f64.const inf) (f64.const inf))
    (f64.max (f64.const inf) (f64.const -inf))
    (f64.max (f64.const inf) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const inf) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const inf) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const inf) (f64.const nan:0x8000000000000))
    (f64.max (f64.const inf) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const inf) (f64.const nan:0x3)))
  ;; run: f64.max.folded4() == inf, inf, inf, inf, inf, inf, inf, inf, inf, nan, nan, nan
  (func (export "f64.max.folded5") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const -inf) (f64.const 0))
    (f64.max (f64.const -inf) (f64.const -0x0p+0))
    (f64.max (f64.const -inf) (f64.const 1))
    (f64.max (f64.const -inf) (f64.const -0x1.8p+0))
    (f64.max (f64.const -inf) (f64.const inf))
    (f64.max (f64.const -inf) (f64.const -inf))
    (f64.max (f64.const -inf) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const -inf) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const -inf) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const -inf) (f64.const nan:0x8000000000000))
    (f64.max (f64.const -inf) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const -inf) (f64.const nan:0x3)))
  ;; run: f64.max.folded5() == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  (func (export "f64.max.folded6") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const 0))
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const -0x0p+0))
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const 1))
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const -0x1.8p+0))
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const inf))
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const -inf))
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x8000000000000))
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x3)))
  ;; run: f64.max.folded6() == 0x0.0000000000001p-1022, 0x0.0000000000001p-1022, 1, 0x0.0000000000001p-1022, inf, 0x0.0000000000001p-1022, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022, nan, nan, nan
  (func (export "f64.max.folded7") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x0p+0))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x1.8p+0))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const inf))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const nan:0x8000000000000))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (f64.const nan:0x3)))
  ;; run: f64.max.folded7() == 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, inf, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, nan, nan, nan
  (func (export "f64.max.folded8") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x0p+0))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x1.8p+0))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const inf))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const nan:0x8000000000000))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (f64.const nan:0x3)))
  ;; run: f64.max.folded8() == 0, -0x0p+0, 1, -0x1.8p+0, inf, -0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  (func (export "f64.max.folded9") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const nan:0x8000000000000) (f64.const 0))
    (f64.max (f64.const nan:0x8000000000000) (f64.const -0x0p+0))
    (f64.max (f64.const nan:0x8000000000000) (f64.const 1))
    (f64.max (f64.const nan:0x8000000000000) (f64.const -0x1.8p+0))
    (f64.max (f64.const nan:0x8000000000000) (f64.const inf))
    (f64.max (f64.const nan:0x8000000000000) (f64.const -inf))
    (f64.max (f64.const nan:0x8000000000000) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const nan:0x8000000000000) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const nan:0x8000000000000) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const nan:0x8000000000000) (f64.const nan:0x8000000000000))
    (f64.max (f64.const nan:0x8000000000000) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const nan:0x8000000000000) (f64.const nan:0x3)))
  ;; run: f64.max.folded9() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.max.folded10") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const -nan:0x8000000000005) (f64.const 0))
    (f64.max (f64.const -nan:0x8000000000005) (f64.const -0x0p+0))
    (f64.max (f64.const -nan:0x8000000000005) (f64.const 1))
    (f64.max (f64.const -nan:0x8000000000005) (f64.const -0x1.8p+0))
    (f64.max (f64.const -nan:0x8000000000005) (f64.const inf))
    (f64.max (f64.const -nan:0x8000000000005) (f64.const -inf))
    (f64.max (f64.const -nan:0x8000000000005) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const -nan:0x8000000000005) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const -nan:0x8000000000005) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const -nan:0x8000000000005) (f64.const nan:0x8000000000000))
    (f64.max (f64.const -nan:0x8000000000005) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const -nan:0x8000000000005) (f64.const nan:0x3)))
  ;; run: f64.max.folded10() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.max.folded11") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const nan:0x3) (f64.const 0))
    (f64.max (f64.const nan:0x3) (f64.const -0x0p+0))
    (f64.max (f64.const nan:0x3) (f64.const 1))
    (f64.max (f64.const nan:0x3) (f64.const -0x1.8p+0))
    (f64.max (f64.const nan:0x3) (f64.const inf))
    (f64.max (f64.const nan:0x3) (f64.const -inf))
    (f64.max (f64.const nan:0x3) (f64.const 0x0.0000000000001p-1022))
    (f64.max (f64.const nan:0x3) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (f64.const nan:0x3) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (f64.const nan:0x3) (f64.const nan:0x8000000000000))
    (f64.max (f64.const nan:0x3) (f64.const -nan:0x8000000000005))
    (f64.max (f64.const nan:0x3) (f64.const nan:0x3)))
  ;; run: f64.max.folded11() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.max.folded12") (result f64 f64 f64 f64)
    (f64.max (f64.const 1) (f64.const 3))
    (f64.max (f64.const 0x1.999999999999ap-4) (f64.const 0x1.999999999999ap-3))
    (f64.max (f64.const -7) (f64.const 0x1p-1))
    (f64.max (f64.const 0x1.4484bfeebc2ap-100) (f64.const 0x1.203af9ee75616p-50)))
  ;; run: f64.max.folded12() == 3, 0x1.999999999999ap-3, 0x1p-1, 0x1.203af9ee75616p-50
  (func (export "f64.max.right") (param f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (local.get 0) (f64.const 0))
    (f64.max (local.get 0) (f64.const -0x0p+0))
    (f64.max (local.get 0) (f64.const 1))
    (f64.max (local.get 0) (f64.const -0x1.8p+0))
    (f64.max (local.get 0) (f64.const inf))
    (f64.max (local.get 0) (f64.const -inf))
    (f64.max (local.get 0) (f64.const 0x0.0000000000001p-1022))
    (f64.max (local.get 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.max (local.get 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.max (local.get 0) (f64.const nan:0x8000000000000))
    (f64.max (local.get 0) (f64.const -nan:0x8000000000005))
    (f64.max (local.get 0) (f64.const nan:0x3)))
  ;; run: f64.max.right(0) == 0, 0, 1, 0, inf, 0, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, 0, nan, nan, nan
  ;; run: f64.max.right(-0x0p+0) == 0, -0x0p+0, 1, -0x0p+0, inf, -0x0p+0, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x0p+0, nan, nan, nan
  ;; run: f64.max.right(1) == 1, 1, 1, 1, inf, 1, 1, 0x1.fffffffffffffp+1023, 1, nan, nan, nan
  ;; run: f64.max.right(-0x1.8p+0) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -0x1.8p+0, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.8p+0, nan, nan, nan
  ;; run: f64.max.right(inf) == inf, inf, inf, inf, inf, inf, inf, inf, inf, nan, nan, nan
  ;; run: f64.max.right(-inf) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.max.right(0x0.0000000000001p-1022) == 0x0.0000000000001p-1022, 0x0.0000000000001p-1022, 1, 0x0.0000000000001p-1022, inf, 0x0.0000000000001p-1022, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022, nan, nan, nan
  ;; run: f64.max.right(0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, inf, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.max.right(-0x1.fffffffffffffp+1023) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.max.right(nan:0x7ff8000000000000) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f64.max.right(nan:0xfff8000000000005) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f64.max.right(nan:0x7ff0000000000003) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.max.left") (param f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.max (f64.const 0) (local.get 0))
    (f64.max (f64.const -0x0p+0) (local.get 0))
    (f64.max (f64.const 1) (local.get 0))
    (f64.max (f64.const -0x1.8p+0) (local.get 0))
    (f64.max (f64.const inf) (local.get 0))
    (f64.max (f64.const -inf) (local.get 0))
    (f64.max (f64.const 0x0.0000000000001p-1022) (local.get 0))
    (f64.max (f64.const 0x1.fffffffffffffp+1023) (local.get 0))
    (f64.max (f64.const -0x1.fffffffffffffp+1023) (local.get 0))
    (f64.max (f64.const nan:0x8000000000000) (local.get 0))
    (f64.max (f64.const -nan:0x8000000000005) (local.get 0))
    (f64.max (f64.const nan:0x3) (local.get 0)))
  ;; run: f64.max.left(0) == 0, 0, 1, 0, inf, 0, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, 0, nan, nan, nan
  ;; run: f64.max.left(-0x0p+0) == 0, -0x0p+0, 1, -0x0p+0, inf, -0x0p+0, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x0p+0, nan, nan, nan
  ;; run: f64.max.left(1) == 1, 1, 1, 1, inf, 1, 1, 0x1.fffffffffffffp+1023, 1, nan, nan, nan
  ;; run: f64.max.left(-0x1.8p+0) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -0x1.8p+0, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.8p+0, nan, nan, nan
)
