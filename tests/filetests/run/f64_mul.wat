;; test: run
;; f64: mul. Written by generate.py.
(module
  (func (export "f64.mul") (param f64 f64) (result f64) (f64.mul (local.get 0) (local.get 1)))
  ;; run: f64.mul(0, 0) == 0
  ;; run: f64.mul(0, -inf) == nan
  ;; run: f64.mul(0, nan:0xfff8000000000005) == nan
  ;; run: f64.mul(-0x0p+0, -0x1.8p+0) == 0
  ;; run: f64.mul(-0x0p+0, -0x1.fffffffffffffp+1023) == 0
  ;; run: f64.mul(1, -0x0p+0) == -0x0p+0
  ;; run: f64.mul(1, 0x0.0000000000001p-1022) == 0x0.0000000000001p-1022
  ;; run: f64.mul(1, nan:0x7ff0000000000003) == nan
  ;; run: f64.mul(-0x1.8p+0, inf) == -inf
  ;; run: f64.mul(-0x1.8p+0, nan:0x7ff8000000000000) == nan
  ;; run: f64.mul(inf, 1) == inf
  ;; run: f64.mul(inf, 0x1.fffffffffffffp+1023) == inf
  ;; run: f64.mul(-inf, 0) == nan
  ;; run: f64.mul(-inf, -inf) == inf
  ;; run: f64.mul(-inf, nan:0xfff8000000000005) == nan
  ;; run: f64.mul(0x0.0000000000001p-1022, -0x1.8p+0) == -0x0.0000000000002p-1022
  ;; run: f64.mul(0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023) == -0x1.fffffffffffffp-51
  ;; run: f64.mul(0x1.fffffffffffffp+1023, -0x0p+0) == -0x0p+0
  ;; run: f64.mul(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) == 0x1.fffffffffffffp-51
  ;; run: f64.mul(0x1.fffffffffffffp+1023, nan:0x7ff0000000000003) == nan
  ;; run: f64.mul(-0x1.fffffffffffffp+1023, inf) == -inf
  ;; run: f64.mul(-0x1.fffffffffffffp+1023, nan:0x7ff8000000000000) == nan
  ;; run: f64.mul(nan:0x7ff8000000000000, 1) == nan
  ;; run: f64.mul(nan:0x7ff8000000000000, 0x1.fffffffffffffp+1023) == nan
  ;; run: f64.mul(nan:0xfff8000000000005, 0) == nan
  ;; run: f64.mul(nan:0xfff8000000000005, -inf) == nan
  ;; run: f64.mul(nan:0xfff8000000000005, nan:0xfff8000000000005) == nan
  ;; run: f64.mul(nan:0x7ff0000000000003, -0x1.8p+0) == nan
  ;; run: f64.mul(nan:0x7ff0000000000003, -0x1.fffffffffffffp+1023) == nan
  ;; run: f64.mul(1, 3) == 3
  ;; run: f64.mul(0x1.999999999999ap-4, 0x1.999999999999ap-3) == 0x1.47ae147ae147cp-6
  ;; run: f64.mul(-7, 0x1p-1) == -0x1.cp+1
  ;; run: f64.mul(0x1.4484bfeebc2ap-100, 0x1.203af9ee75616p-50) == 0x1.6d601ad376abap-150
  (func (export "f64.mul.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const 0) (f64.const 0))
    (f64.mul (f64.const 0) (f64.const -0x0p+0))
    (f64.mul (f64.const 0) (f64.const 1))
    (f64.mul (f64.const 0) (f64.const -0x1.8p+0))
    (f64.mul (f64.const 0) (f64.const inf))
    (f64.mul (f64.const 0) (f64.const -inf))
    (f64.mul (f64.const 0) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const 0) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const 0) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const 0) (f64.const nan:0x3)))
  ;; run: f64.mul.folded0() == 0, -0x0p+0, 0, -0x0p+0, nan, nan, 0, 0, -0x0p+0, nan, nan, nan
  (func (export "f64.mul.folded1") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const -0x0p+0) (f64.const 0))
    (f64.mul (f64.const -0x0p+0) (f64.const -0x0p+0))
    (f64.mul (f64.const -0x0p+0) (f64.const 1))
    (f64.mul (f64.const -0x0p+0) (f64.const -0x1.8p+0))
    (f64.mul (f64.const -0x0p+0) (f64.const inf))
    (f64.mul (f64.const -0x0p+0) (f64.const -inf))
    (f64.mul (f64.const -0x0p+0) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const -0x0p+0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const -0x0p+0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const -0x0p+0) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const -0x0p+0) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const -0x0p+0) (f64.const nan:0x3)))
  ;; run: f64.mul.folded1() == -0x0p+0, 0, -0x0p+0, 0, nan, nan, -0x0p+0, -0x0p+0, 0, nan, nan, nan
  (func (export "f64.mul.folded2") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const 1) (f64.const 0))
    (f64.mul (f64.const 1) (f64.const -0x0p+0))
    (f64.mul (f64.const 1) (f64.const 1))
    (f64.mul (f64.const 1) (f64.const -0x1.8p+0))
    (f64.mul (f64.const 1) (f64.const inf))
    (f64.mul (f64.const 1) (f64.const -inf))
    (f64.mul (f64.const 1) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const 1) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const 1) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const 1) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const 1) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const 1) (f64.const nan:0x3)))
  ;; run: f64.mul.folded2() == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  (func (export "f64.mul.folded3") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const -0x1.8p+0) (f64.const 0))
    (f64.mul (f64.const -0x1.8p+0) (f64.const -0x0p+0))
    (f64.mul (f64.const -0x1.8p+0) (f64.const 1))
    (f64.mul (f64.const -0x1.8p+0) (f64.const -0x1.8p+0))
    (f64.mul (f64.const -0x1.8p+0) (f64.const inf))
    (f64.mul (f64.const -0x1.8p+0) (f64.const -inf))
    (f64.mul (f64.const -0x1.8p+0) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const -0x1.8p+0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const -0x1.8p+0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const -0x1.8p+0) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const -0x1.8p+0) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const -0x1.8p+0) (f64.const nan:0x3)))
  ;; run: f64.mul.folded3() == -0x0p+0, 0, -0x1.8p+0, 0x1.2p+1, -inf, inf, -0x0.0000000000002p-1022, -inf, inf, nan, nan, nan
  (func (export "f64.mul.folded4") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const inf) (f64.const 0))
    (f64.mul (f64.const inf) (f64.const -0x0p+0))
    (f64.mul (f64.const inf) (f64.const 1))
    (f64.mul (f64.const inf) (f64.const -0x1.8p+0))
    (f64.mul (f64.const inf) (f64.const inf))
    (f64.mul (f64.const inf) (f64.const -inf))
    (f64.mul (f64.const inf) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const inf) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const inf) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const inf) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const inf) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const inf) (f64.const nan:0x3)))
  ;; run: f64.mul.folded4() == nan, nan, inf, -inf, inf, -inf, inf, inf, -inf, nan, nan, nan
  (func (export "f64.mul.folded5") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const -inf) (f64.const 0))
    (f64.mul (f64.const -inf) (f64.const -0x0p+0))
    (f64.mul (f64.const -inf) (f64.const 1))
    (f64.mul (f64.const -inf) (f64.const -0x1.8p+0))
    (f64.mul (f64.const -inf) (f64.const inf))
    (f64.mul (f64.const -inf) (f64.const -inf))
    (f64.mul (f64.const -inf) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const -inf) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const -inf) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const -inf) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const -inf) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const -inf) (f64.const nan:0x3)))
  ;; run: f64.mul.folded5() == nan, nan, -inf, inf, -inf, inf, -inf, -inf, inf, nan, nan, nan
  (func (export "f64.mul.folded6") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const 0))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const -0x0p+0))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const 1))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const -0x1.8p+0))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const inf))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const -inf))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x3)))
  ;; run: f64.mul.folded6() == 0, -0x0p+0, 0x0.0000000000001p-1022, -0x0.0000000000002p-1022, inf, -inf, 0, 0x1.fffffffffffffp-51, -0x1.fffffffffffffp-51, nan, nan, nan
  (func (export "f64.mul.folded7") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x0p+0))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x1.8p+0))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const inf))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (f64.const nan:0x3)))
  ;; run: f64.mul.folded7() == 0, -0x0p+0, 0x1.fffffffffffffp+1023, -inf, inf, -inf, 0x1.fffffffffffffp-51, inf, -inf, nan, nan, nan
  (func (export "f64.mul.folded8") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x0p+0))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x1.8p+0))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const inf))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (f64.const nan:0x3)))
  ;; run: f64.mul.folded8() == -0x0p+0, 0, -0x1.fffffffffffffp+1023, inf, -inf, inf, -0x1.fffffffffffffp-51, -inf, inf, nan, nan, nan
  (func (export "f64.mul.folded9") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const nan:0x8000000000000) (f64.const 0))
    (f64.mul (f64.const nan:0x8000000000000) (f64.const -0x0p+0))
    (f64.mul (f64.const nan:0x8000000000000) (f64.const 1))
    (f64.mul (f64.const nan:0x8000000000000) (f64.const -0x1.8p+0))
    (f64.mul (f64.const nan:0x8000000000000) (f64.const inf))
    (f64.mul (f64.const nan:0x8000000000000) (f64.const -inf))
    (f64.mul (f64.const nan:0x8000000000000) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const nan:0x8000000000000) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const nan:0x8000000000000) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const nan:0x8000000000000) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const nan:0x8000000000000) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const nan:0x8000000000000) (f64.const nan:0x3)))
  ;; run: f64.mul.folded9() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.mul.folded10") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const 0))
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const -0x0p+0))
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const 1))
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const -0x1.8p+0))
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const inf))
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const -inf))
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const -nan:0x8000000000005) (f64.const nan:0x3)))
  ;; run: f64.mul.folded10() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.mul.folded11") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const nan:0x3) (f64.const 0))
    (f64.mul (f64.const nan:0x3) (f64.const -0x0p+0))
    (f64.mul (f64.const nan:0x3) (f64.const 1))
    (f64.mul (f64.const nan:0x3) (f64.const -0x1.8p+0))
    (f64.mul (f64.const nan:0x3) (f64.const inf))
    (f64.mul (f64.const nan:0x3) (f64.const -inf))
    (f64.mul (f64.const nan:0x3) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (f64.const nan:0x3) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (f64.const nan:0x3) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (f64.const nan:0x3) (f64.const nan:0x8000000000000))
    (f64.mul (f64.const nan:0x3) (f64.const -nan:0x8000000000005))
    (f64.mul (f64.const nan:0x3) (f64.const nan:0x3)))
  ;; run: f64.mul.folded11() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.mul.folded12") (result f64 f64 f64 f64)
    (f64.mul (f64.const 1) (f64.const 3))
    (f64.mul (f64.const 0x1.999999999999ap-4) (f64.const 0x1.999999999999ap-3))
    (f64.mul (f64.const -7) (f64.const 0x1p-1))
    (f64.mul (f64.const 0x1.4484bfeebc2ap-100) (f64.const 0x1.203af9ee75616p-50)))
  ;; run: f64.mul.folded12() == 3, 0x1.47ae147ae147cp-6, -0x1.cp+1, 0x1.6d601ad376abap-150
  (func (export "f64.mul.right") (param f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (local.get 0) (f64.const 0))
    (f64.mul (local.get 0) (f64.const -0x0p+0))
    (f64.mul (local.get 0) (f64.const 1))
    (f64.mul (local.get 0) (f64.const -0x1.8p+0))
    (f64.mul (local.get 0) (f64.const inf))
    (f64.mul (local.get 0) (f64.const -inf))
    (f64.mul (local.get 0) (f64.const 0x0.0000000000001p-1022))
    (f64.mul (local.get 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.mul (local.get 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.mul (local.get 0) (f64.const nan:0x8000000000000))
    (f64.mul (local.get 0) (f64.const -nan:0x8000000000005))
    (f64.mul (local.get 0) (f64.const nan:0x3)))
  ;; run: f64.mul.right(0) == 0, -0x0p+0, 0, -0x0p+0, nan, nan, 0, 0, -0x0p+0, nan, nan, nan
  ;; run: f64.mul.right(-0x0p+0) == -0x0p+0, 0, -0x0p+0, 0, nan, nan, -0x0p+0, -0x0p+0, 0, nan, nan, nan
  ;; run: f64.mul.right(1) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.mul.right(-0x1.8p+0) == -0x0p+0, 0, -0x1.8p+0, 0x1.2p+1, -inf, inf, -0x0.0000000000002p-1022, -inf, inf, nan, nan, nan
  ;; run: f64.mul.right(inf) == nan, nan, inf, -inf, inf, -inf, inf, inf, -inf, nan, nan, nan
  ;; run: f64.mul.right(-inf) == nan, nan, -inf, inf, -inf, inf, -inf, -inf, inf, nan, nan, nan
  ;; run: f64.mul.right(0x0.0000000000001p-1022) == 0, -0x0p+0, 0x0.0000000000001p-1022, -0x0.0000000000002p-1022, inf, -inf, 0, 0x1.fffffffffffffp-51, -0x1.fffffffffffffp-51, nan, nan, nan
  ;; run: f64.mul.right(0x1.fffffffffffffp+1023) == 0, -0x0p+0, 0x1.fffffffffffffp+1023, -inf, inf, -inf, 0x1.fffffffffffffp-51, inf, -inf, nan, nan, nan
  ;; run: f64.mul.right(-0x1.fffffffffffffp+1023) == -0x0p+0, 0, -0x1.fffffffffffffp+1023, inf, -inf, inf, -0x1.fffffffffffffp-51, -inf, inf, nan, nan, nan
  ;; run: f64.mul.right(nan:0x7ff8000000000000) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f64.mul.right(nan:0xfff8000000000005) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f64.mul.right(nan:0x7ff0000000000003) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.mul.left") (param f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.mul (f64.const 0) (local.get 0))
    (f64.mul (f64.const -0x0p+0) (local.get 0))
    (f64.mul (f64.const 1) (local.get 0))
    (f64.mul (f64.const -0x1.8p+0) (local.get 0))
    (f64.mul (f64.const inf) (local.get 0))
    (f64.mul (f64.const -inf) (local.get 0))
    (f64.mul (f64.const 0x0.0000000000001p-1022) (local.get 0))
    (f64.mul (f64.const 0x1.fffffffffffffp+1023) (local.get 0))
    (f64.mul (f64.const -0x1.fffffffffffffp+1023) (local.get 0))
    (f64.mul (f64.const nan:0x8000000000000) (local.get 0))
    (f64.mul (f64.const -nan:0x8000000000005) (local.get 0))
    (f64.mul (f64.const nan:0x3) (local.get 0)))
  ;; run: f64.mul.left(0) == 0, -0x0p+0, 0, -0x0p+0, nan, nan, 0, 0, -0x0p+0, nan, nan, nan
  ;; run: f64.mul.left(-0x0p+0) == -0x0p+0, 0, -0x0p+0, 0, nan, nan, -0x0p+0, -0x0p+0, 0, nan, nan, nan
  ;; run: f64.mul.left(1) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.mul.left(-0x1.8p+0) == -0x0p+0, 0, -0x1.8p+0, 0x1.2p+1, -inf, inf, -0x0.0000000000002p-1022, -inf, inf, nan, nan, nan
)
