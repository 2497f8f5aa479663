;; test: run
;; f64: div. Written by generate.py.
(module
  (func (export "f64.div") (param f64 f64) (result f64) (f64.div (local.get 0) (local.get 1)))
  ;; run: f64.div(0, 0) == nan
  ;; run: f64.div(0, -inf) == -0x0p+0
  ;; run: f64.div(0, nan:0xfff8000000000005) == nan
  ;; run: f64.div(-0x0p+0, -0x1.8p+0) == 0
  ;; run: f64.div(-0x0p+0, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.div(1, -0x0p+0) == -inf
  ;; run: f64.div(1, 0x0.0000000000001p-1022) == inf
  ;; run: f64.div(1, nan:0x7ff0000000000003) == nan
  ;; run: f64.div(-0x1.8p+0, inf) == -0x0p+0
  ;; run: f64.div(-0x1.8p+0, nan:0x7ff8000000000000) == nan
  ;; run: f64.div(inf, 1) == inf
  ;; run: f64.div(inf, 0x1.fffffffffffffp+1023) == inf
  ;; run: f64.div(-inf, 0) == -inf
  ;; run: f64.div(-inf, -inf) == nan
  ;; run: f64.div(-inf, nan:0xfff8000000000005) == nan
  ;; run: f64.div(0x0.0000000000001p-1022, -0x1.8p+0) == -0x0.0000000000001p-1022
  ;; run: f64.div(0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023) == -0x0p+0
  ;; run: f64.div(0x1.fffffffffffffp+1023, -0x0p+0) == -inf
  ;; run: f64.div(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) == inf
  ;; run: f64.div(0x1.fffffffffffffp+1023, nan:0x7ff0000000000003) == nan
  ;; run: f64.div(-0x1.fffffffffffffp+1023, inf) == -0x0p+0
  ;; run: f64.div(-0x1.fffffffffffffp+1023, nan:0x7ff8000000000000) == nan
  ;; run: f64.div(nan:0x7ff8000000000000, 1) == nan
  ;; run: f64.div(nan:0x7ff8000000000000, 0x1.fffffffffffffp+1023) == nan
  ;; run: f64.div(nan:0xfff8000000000005, 0) == nan
  ;; run: f64.div(nan:0xfff8000000000005, -inf) == nan
  ;; run: f64.div(nan:0xfff8000000000005, nan:0xfff8000000000005) == nan
  ;; run: f64.div(nan:0x7ff0000000000003, -0x1.8p+0) == nan
  ;; run: f64.div(nan:0x7ff0000000000003, -0x1.fffffffffffffp+1023) == nan
  ;; run: f64.div(1, 3) == 0x1.5555555555555p-2
  ;; run: f64.div(0x1.999999999999ap-4, 0x1.999999999999ap-3) == 0x1p-1
  ;; run: f64.div(-7, 0x1p-1) == -14
  ;; run: f64.div(0x1.4484bfeebc2ap-100, 0x1.203af9ee75616p-50) == 0x1.203af9ee75616p-50
  (func (export "f64.div.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const 0) (f64.const 0))
    (f64.div (f64.const 0) (f64.const -0x0p+0))
    (f64.div (f64.const 0) (f64.const 1))
    (f64.div (f64.const 0) (f64.const -0x1.8p+0))
    (f64.div (f64.const 0) (f64.const inf))
    (f64.div (f64.const 0) (f64.const -inf))
    (f64.div (f64.const 0) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const 0) (f64.const nan:0x8000000000000))
    (f64.div (f64.const 0) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const 0) (f64.const nan:0x3)))
  ;; run: f64.div.folded0() == nan, nan, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, nan, nan, nan
  (func (export "f64.div.folded1") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const -0x0p+0) (f64.const 0))
    (f64.div (f64.const -0x0p+0) (f64.const -0x0p+0))
    (f64.div (f64.const -0x0p+0) (f64.const 1))
    (f64.div (f64.const -0x0p+0) (f64.const -0x1.8p+0))
    (f64.div (f64.const -0x0p+0) (f64.const inf))
    (f64.div (f64.const -0x0p+0) (f64.const -inf))
    (f64.div (f64.const -0x0p+0) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const -0x0p+0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const -0x0p+0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const -0x0p+0) (f64.const nan:0x8000000000000))
    (f64.div (f64.const -0x0p+0) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const -0x0p+0) (f64.const nan:0x3)))
  ;; run: f64.div.folded1() == nan, nan, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, -0x0p+0, 0, nan, nan, nan
  (func (export "f64.div.folded2") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const 1) (f64.const 0))
    (f64.div (f64.const 1) (f64.const -0x0p+0))
    (f64.div (f64.const 1) (f64.const 1))
    (f64.div (f64.const 1) (f64.const -0x1.8p+0))
    (f64.div (f64.const 1) (f64.const inf))
    (f64.div (f64.const 1) (f64.const -inf))
    (f64.div (f64.const 1) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const 1) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const 1) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const 1) (f64.const nan:0x8000000000000))
    (f64.div (f64.const 1) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const 1) (f64.const nan:0x3)))
  ;; run: f64.div.folded2() == inf, -inf, 1, -0x1.5555555555555p-1, 0, -0x0p+0, inf, 0x0.4p-1022, -0x0.4p-1022, nan, nan, nan
  (func (export "f64.div.folded3") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const -0x1.8p+0) (f64.const 0))
    (f64.div (f64.const -0x1.8p+0) (f64.const -0x0p+0))
    (f64.div (f64.const -0x1.8p+0) (f64.const 1))
    (f64.div (f64.const -0x1.8p+0) (f64.const -0x1.8p+0))
    (f64.div (f64.const -0x1.8p+0) (f64.const inf))
    (f64.div (f64.const -0x1.8p+0) (f64.const -inf))
    (f64.div (f64.const -0x1.8p+0) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const -0x1.8p+0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const -0x1.8p+0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const -0x1.8p+0) (f64.const nan:0x8000000000000))
    (f64.div (f64.const -0x1.8p+0) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const -0x1.8p+0) (f64.const nan:0x3)))
  ;; run: f64.div.folded3() == -inf, inf, -0x1.8p+0, 1, -0x0p+0, 0, -inf, -0x0.6p-1022, 0x0.6p-1022, nan, nan, nan
  (func (export "f64.div.folded4") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const inf) (f64.const 0))
    (f64.div (f64.const inf) (f64.const -0x0p+0))
    (f64.div (f64.const inf) (f64.const 1))
    (f64.div (f64.const inf) (f64.const -0x1.8p+0))
    (f64.div (f64.const inf) (f64.const inf))
    (f64.div (f64.const inf) (f64.const -inf))
    (f64.div (f64.const inf) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const inf) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const inf) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const inf) (f64.const nan:0x8000000000000))
    (f64.div (f64.const inf) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const inf) (f64.const nan:0x3)))
  ;; run: f64.div.folded4() == inf, -inf, inf, -inf, nan, nan, inf, inf, -inf, nan, nan, nan
  (func (export "f64.div.folded5") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const -inf) (f64.const 0))
    (f64.div (f64.const -inf) (f64.const -0x0p+0))
    (f64.div (f64.const -inf) (f64.const 1))
    (f64.div (f64.const -inf) (f64.const -0x1.8p+0))
    (f64.div (f64.const -inf) (f64.const inf))
    (f64.div (f64.const -inf) (f64.const -inf))
    (f64.div (f64.const -inf) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const -inf) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const -inf) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const -inf) (f64.const nan:0x8000000000000))
    (f64.div (f64.const -inf) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const -inf) (f64.const nan:0x3)))
  ;; run: f64.div.folded5() == -inf, inf, -inf, inf, nan, nan, -inf, -inf, inf, nan, nan, nan
  (func (export "f64.div.folded6") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const 0))
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const -0x0p+0))
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const 1))
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const -0x1.8p+0))
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const inf))
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const -inf))
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x8000000000000))
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x3)))
  ;; run: f64.div.folded6() == inf, -inf, 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0, -0x0p+0, 1, 0, -0x0p+0, nan, nan, nan
  (func (export "f64.div.folded7") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x0p+0))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x1.8p+0))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const inf))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const nan:0x8000000000000))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (f64.const nan:0x3)))
  ;; run: f64.div.folded7() == inf, -inf, 0x1.fffffffffffffp+1023, -0x1.5555555555555p+1023, 0, -0x0p+0, inf, 1, -1, nan, nan, nan
  (func (export "f64.div.folded8") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x0p+0))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x1.8p+0))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const inf))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const nan:0x8000000000000))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (f64.const nan:0x3)))
  ;; run: f64.div.folded8() == -inf, inf, -0x1.fffffffffffffp+1023, 0x1.5555555555555p+1023, -0x0p+0, 0, -inf, -1, 1, nan, nan, nan
  (func (export "f64.div.folded9") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const nan:0x8000000000000) (f64.const 0))
    (f64.div (f64.const nan:0x8000000000000) (f64.const -0x0p+0))
    (f64.div (f64.const nan:0x8000000000000) (f64.const 1))
    (f64.div (f64.const nan:0x8000000000000) (f64.const -0x1.8p+0))
    (f64.div (f64.const nan:0x8000000000000) (f64.const inf))
    (f64.div (f64.const nan:0x8000000000000) (f64.const -inf))
    (f64.div (f64.const nan:0x8000000000000) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const nan:0x8000000000000) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const nan:0x8000000000000) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const nan:0x8000000000000) (f64.const nan:0x8000000000000))
    (f64.div (f64.const nan:0x8000000000000) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const nan:0x8000000000000) (f64.const nan:0x3)))
  ;; run: f64.div.folded9() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.div.folded10") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const -nan:0x8000000000005) (f64.const 0))
    (f64.div (f64.const -nan:0x8000000000005) (f64.const -0x0p+0))
    (f64.div (f64.const -nan:0x8000000000005) (f64.const 1))
    (f64.div (f64.const -nan:0x8000000000005) (f64.const -0x1.8p+0))
    (f64.div (f64.const -nan:0x8000000000005) (f64.const inf))
    (f64.div (f64.const -nan:0x8000000000005) (f64.const -inf))
    (f64.div (f64.const -nan:0x8000000000005) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const -nan:0x8000000000005) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const -nan:0x8000000000005) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const -nan:0x8000000000005) (f64.const nan:0x8000000000000))
    (f64.div (f64.const -nan:0x8000000000005) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const -nan:0x8000000000005) (f64.const nan:0x3)))
  ;; run: f64.div.folded10() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.div.folded11") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const nan:0x3) (f64.const 0))
    (f64.div (f64.const nan:0x3) (f64.const -0x0p+0))
    (f64.div (f64.const nan:0x3) (f64.const 1))
    (f64.div (f64.const nan:0x3) (f64.const -0x1.8p+0))
    (f64.div (f64.const nan:0x3) (f64.const inf))
    (f64.div (f64.const nan:0x3) (f64.const -inf))
    (f64.div (f64.const nan:0x3) (f64.const 0x0.0000000000001p-1022))
    (f64.div (f64.const nan:0x3) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (f64.const nan:0x3) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (f64.const nan:0x3) (f64.const nan:0x8000000000000))
    (f64.div (f64.const nan:0x3) (f64.const -nan:0x8000000000005))
    (f64.div (f64.const nan:0x3) (f64.const nan:0x3)))
  ;; run: f64.div.folded11() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.div.folded12") (result f64 f64 f64 f64)
    (f64.div (f64.const 1) (f64.const 3))
    (f64.div (f64.const 0x1.999999999999ap-4) (f64.const 0x1.999999999999ap-3))
    (f64.div (f64.const -7) (f64.const 0x1p-1))
    (f64.div (f64.const 0x1.4484bfeebc2ap-100) (f64.const 0x1.203af9ee75616p-50)))
  ;; run: f64.div.folded12() == 0x1.5555555555555p-2, 0x1p-1, -14, 0x1.203af9ee75616p-50
  (func (export "f64.div.right") (param f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (local.get 0) (f64.const 0))
    (f64.div (local.get 0) (f64.const -0x0p+0))
    (f64.div (local.get 0) (f64.const 1))
    (f64.div (local.get 0) (f64.const -0x1.8p+0))
    (f64.div (local.get 0) (f64.const inf))
    (f64.div (local.get 0) (f64.const -inf))
    (f64.div (local.get 0) (f64.const 0x0.0000000000001p-1022))
    (f64.div (local.get 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.div (local.get 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.div (local.get 0) (f64.const nan:0x8000000000000))
    (f64.div (local.get 0) (f64.const -nan:0x8000000000005))
    (f64.div (local.get 0) (f64.const nan:0x3)))
  ;; run: f64.div.right(0) == nan, nan, 0, -0x0p+0, 0, -0x0p+0, 0, 0, -0x0p+0, nan, nan, nan
  ;; run: f64.div.right(-0x0p+0) == nan, nan, -0x0p+0, 0, -0x0p+0, 0, -0x0p+0, -0x0p+0, 0, nan, nan, nan
  ;; run: f64.div.right(1) == inf, -inf, 1, -0x1.5555555555555p-1, 0, -0x0p+0, inf, 0x0.4p-1022, -0x0.4p-1022, nan, nan, nan
  ;; run: f64.div.right(-0x1.8p+0) == -inf, inf, -0x1.8p+0, 1, -0x0p+0, 0, -inf, -0x0.6p-1022, 0x0.6p-1022, nan, nan, nan
  ;; run: f64.div.right(inf) == inf, -inf, inf, -inf, nan, nan, inf, inf, -inf, nan, nan, nan
  ;; run: f64.div.right(-inf) == -inf, inf, -inf, inf, nan, nan, -inf, -inf, inf, nan, nan, nan
  ;; run: f64.div.right(0x0.0000000000001p-1022) == inf, -inf, 0x0.0000000000001p-1022, -0x0.0000000000001p-1022, 0, -0x0p+0, 1, 0, -0x0p+0, nan, nan, nan
  ;; run: f64.div.right(0x1.fffffffffffffp+1023) == inf, -inf, 0x1.fffffffffffffp+1023, -0x1.5555555555555p+1023, 0, -0x0p+0, inf, 1, -1, nan, nan, nan
  ;; run: f64.div.right(-0x1.fffffffffffffp+1023) == -inf, inf, -0x1.fffffffffffffp+1023, 0x1.5555555555555p+1023, -0x0p+0, 0, -inf, -1, 1, nan, nan, nan
  ;; run: f64.div.right(nan:0x7ff8000000000000) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f64.div.right(nan:0xfff8000000000005) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f64.div.right(nan:0x7ff0000000000003) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.div.left") (param f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.div (f64.const 0) (local.get 0))
    (f64.div (f64.const -0x0p+0) (local.get 0))
    (f64.div (f64.const 1) (local.get 0))
    (f64.div (f64.const -0x1.8p+0) (local.get 0))
    (f64.div (f64.const inf) (local.get 0))
    (f64.div (f64.const -inf) (local.get 0))
    (f64.div (f64.const 0x0.0000000000001p-1022) (local.get 0))
    (f64.div (f64.const 0x1.fffffffffffffp+1023) (local.get 0))
    (f64.div (f64.const -0x1.fffffffffffffp+1023) (local.get 0))
    (f64.div (f64.const nan:0x8000000000000) (local.get 0))
    (f64.div (f64.const -nan:0x8000000000005) (local.get 0))
    (f64.div (f64.const nan:0x3) (local.get 0)))
  ;; run: f64.div.left(0) == nan, nan, inf, -inf, inf, -inf, inf, inf, -inf, nan, nan, nan
  ;; run: f64.div.left(-0x0p+0) == nan, nan, -inf, inf, -inf, inf, -inf, -inf, inf, nan, nan, nan
  ;; run: f64.div.left(1) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.div.left(-0x1.8p+0) == -0x0p+0, 0, -0x1.5555555555555p-1, 1, -inf, inf, -0x0.0000000000001p-1022, -0x1.5555555555555p+1023, 0x1.5555555555555p+1023, nan, nan, nan
)
