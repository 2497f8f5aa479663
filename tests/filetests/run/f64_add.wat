;; test: run
;; f64: add. Written by generate.py.
(module
  (func (export "f64.add") (param f64 f64) (result f64) (f64.add (local.get 0) (local.get 1)))
  ;; run: f64.add(0, 0) == 0
  ;; run: f64.add(0, -inf) == -inf
  ;; run: f64.add(0, nan:0xfff8000000000005) == nan
  ;; run: f64.add(-0x0p+0, -0x1.8p+0) == -0x1.8p+0
  ;; run: f64.add(-0x0p+0, -0x1.fffffffffffffp+1023) == -0x1.fffffffffffffp+1023
  ;; run: f64.add(1, -0x0p+0) == 1
  ;; run: f64.add(1, 0x0.0000000000001p-1022) == 1
  ;; run: f64.add(1, nan:0x7ff0000000000003) == nan
  ;; run: f64.add(-0x1.8p+0, inf) == inf
  ;; run: f64.add(-0x1.8p+0, nan:0x7ff8000000000000) == nan
  ;; run: f64.add(inf, 1) == inf
  ;; run: f64.add(inf, 0x1.fffffffffffffp+1023) == inf
  ;; run: f64.add(-inf, 0) == -inf
  ;; run: f64.add(-inf, -inf) == -inf
  ;; run: f64.add(-inf, nan:0xfff8000000000005) == nan
  ;; run: f64.add(0x0.0000000000001p-1022, -0x1.8p+0) == -0x1.8p+0
  ;; run: f64.add(0x0.0000000000001p-1022, -0x1.fffffffffffffp+1023) == -0x1.fffffffffffffp+1023
  ;; run: f64.add(0x1.fffffffffffffp+1023, -0x0p+0) == 0x1.fffffffffffffp+1023
  ;; run: f64.add(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) == 0x1.fffffffffffffp+1023
  ;; run: f64.add(0x1.fffffffffffffp+1023, nan:0x7ff0000000000003) == nan
  ;; run: f64.add(-0x1.fffffffffffffp+1023, inf) == inf
  ;; run: f64.add(-0x1.fffffffffffffp+1023, nan:0x7ff8000000000000) == nan
  ;; run: f64.add(nan:0x7ff8000000000000, 1) == nan
  ;; run: f64.add(nan:0x7ff8000000000000, 0x1.fffffffffffffp+1023) == nan
  ;; run: f64.add(nan:0xfff8000000000005, 0) == nan
  ;; run: f64.add(nan:0xfff8000000000005, -inf) == nan
  ;; run: f64.add(nan:0xfff8000000000005, nan:0xfff8000000000005) == nan
  ;; run: f64.add(nan:0x7ff0000000000003, -0x1.8p+0) == nan
  ;; run: f64.add(nan:0x7ff0000000000003, -0x1.fffffffffffffp+1023) == nan
  ;; run: f64.add(1, 3) == 4
  ;; run: f64.add(0x1.999999999999ap-4, 0x1.999999999999ap-3) == 0x1.3333333333334p-2
  ;; run: f64.add(-7, 0x1p-1) == -0x1.ap+2
  ;; run: f64.add(0x1.4484bfeebc2ap-100, 0x1.203af9ee75616p-50) == 0x1.203af9ee7561bp-50
  (func (export "f64.add.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const 0) (f64.const 0))
    (f64.add (f64.const 0) (f64.const -0x0p+0))
    (f64.add (f64.const 0) (f64.const 1))
    (f64.add (f64.const 0) (f64.const -0x1.8p+0))
    (f64.add (f64.const 0) (f64.const inf))
    (f64.add (f64.const 0) (f64.const -inf))
    (f64.add (f64.const 0) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const 0) (f64.const nan:0x8000000000000))
    (f64.add (f64.const 0) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const 0) (f64.const nan:0x3)))
  ;; run: f64.add.folded0() == 0, 0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  (func (export "f64.add.folded1") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const -0x0p+0) (f64.const 0))
    (f64.add (f64.const -0x0p+0) (f64.const -0x0p+0))
    (f64.add (f64.const -0x0p+0) (f64.const 1))
    (f64.add (f64.const -0x0p+0) (f64.const -0x1.8p+0))
    (f64.add (f64.const -0x0p+0) (f64.const inf))
    (f64.add (f64.const -0x0p+0) (f64.const -inf))
    (f64.add (f64.const -0x0p+0) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const -0x0p+0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const -0x0p+0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const -0x0p+0) (f64.const nan:0x8000000000000))
    (f64.add (f64.const -0x0p+0) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const -0x0p+0) (f64.const nan:0x3)))
  ;; run: f64.add.folded1() == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  (func (export "f64.add.folded2") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const 1) (f64.const 0))
    (f64.add (f64.const 1) (f64.const -0x0p+0))
    (f64.add (f64.const 1) (f64.const 1))
    (f64.add (f64.const 1) (f64.const -0x1.8p+0))
    (f64.add (f64.const 1) (f64.const inf))
    (f64.add (f64.const 1) (f64.const -inf))
    (f64.add (f64.const 1) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const 1) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const 1) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const 1) (f64.const nan:0x8000000000000))
    (f64.add (f64.const 1) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const 1) (f64.const nan:0x3)))
  ;; run: f64.add.folded2() == 1, 1, 2, -0x1p-1, inf, -inf, 1, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  (func (export "f64.add.folded3") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const -0x1.8p+0) (f64.const 0))
    (f64.add (f64.const -0x1.8p+0) (f64.const -0x0p+0))
    (f64.add (f64.const -0x1.8p+0) (f64.const 1))
    (f64.add (f64.const -0x1.8p+0) (f64.const -0x1.8p+0))
    (f64.add (f64.const -0x1.8p+0) (f64.const inf))
    (f64.add (f64.const -0x1.8p+0) (f64.const -inf))
    (f64.add (f64.const -0x1.8p+0) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const -0x1.8p+0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const -0x1.8p+0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const -0x1.8p+0) (f64.const nan:0x8000000000000))
    (f64.add (f64.const -0x1.8p+0) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const -0x1.8p+0) (f64.const nan:0x3)))
  ;; run: f64.add.folded3() == -0x1.8p+0, -0x1.8p+0, -0x1p-1, -3, inf, -inf, -0x1.8p+0, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  (func (export "f64.add.folded4") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const inf) (f64.const 0))
    (f64.add (f64.const inf) (f64.const -0x0p+0))
    (f64.add (f64.const inf) (f64.const 1))
    (f64.add (f64.const inf) (f64.const -0x1.8p+0))
    (f64.add (f64.const inf) (f64.const inf))
    (f64.add (f64.const inf) (f64.const -inf))
    (f64.add (f64.const inf) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const inf) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const inf) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const inf) (f64.const nan:0x8000000000000))
    (f64.add (f64.const inf) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const inf) (f64.const nan:0x3)))
  ;; run: f64.add.folded4() == inf, inf, inf, inf, inf, nan, inf, inf, inf, nan, nan, nan
  (func (export "f64.add.folded5") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const -inf) (f64.const 0))
    (f64.add (f64.const -inf) (f64.const -0x0p+0))
    (f64.add (f64.const -inf) (f64.const 1))
    (f64.add (f64.const -inf) (f64.const -0x1.8p+0))
    (f64.add (f64.const -inf) (f64.const inf))
    (f64.add (f64.const -inf) (f64.const -inf))
    (f64.add (f64.const -inf) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const -inf) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const -inf) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const -inf) (f64.const nan:0x8000000000000))
    (f64.add (f64.const -inf) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const -inf) (f64.const nan:0x3)))
  ;; run: f64.add.folded5() == -inf, -inf, -inf, -inf, nan, -inf, -inf, -inf, -inf, nan, nan, nan
  (func (export "f64.add.folded6") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const 0))
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const -0x0p+0))
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const 1))
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const -0x1.8p+0))
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const inf))
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const -inf))
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x8000000000000))
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const 0x0.0000000000001p-1022) (f64.const nan:0x3)))
  ;; run: f64.add.folded6() == 0x0.0000000000001p-1022, 0x0.0000000000001p-1022, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000002p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  (func (export "f64.add.folded7") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x0p+0))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x1.8p+0))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const inf))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const nan:0x8000000000000))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (f64.const nan:0x3)))
  ;; run: f64.add.folded7() == 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, inf, -inf, 0x1.fffffffffffffp+1023, inf, 0, nan, nan, nan
  (func (export "f64.add.folded8") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const 0))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x0p+0))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const 1))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x1.8p+0))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const inf))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const -inf))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const nan:0x8000000000000))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (f64.const nan:0x3)))
  ;; run: f64.add.folded8() == -0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, inf, -inf, -0x1.fffffffffffffp+1023, 0, -inf, nan, nan, nan
  (func (export "f64.add.folded9") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const nan:0x8000000000000) (f64.const 0))
    (f64.add (f64.const nan:0x8000000000000) (f64.const -0x0p+0))
    (f64.add (f64.const nan:0x8000000000000) (f64.const 1))
    (f64.add (f64.const nan:0x8000000000000) (f64.const -0x1.8p+0))
    (f64.add (f64.const nan:0x8000000000000) (f64.const inf))
    (f64.add (f64.const nan:0x8000000000000) (f64.const -inf))
    (f64.add (f64.const nan:0x8000000000000) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const nan:0x8000000000000) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const nan:0x8000000000000) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const nan:0x8000000000000) (f64.const nan:0x8000000000000))
    (f64.add (f64.const nan:0x8000000000000) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const nan:0x8000000000000) (f64.const nan:0x3)))
  ;; run: f64.add.folded9() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.add.folded10") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const -nan:0x8000000000005) (f64.const 0))
    (f64.add (f64.const -nan:0x8000000000005) (f64.const -0x0p+0))
    (f64.add (f64.const -nan:0x8000000000005) (f64.const 1))
    (f64.add (f64.const -nan:0x8000000000005) (f64.const -0x1.8p+0))
    (f64.add (f64.const -nan:0x8000000000005) (f64.const inf))
    (f64.add (f64.const -nan:0x8000000000005) (f64.const -inf))
    (f64.add (f64.const -nan:0x8000000000005) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const -nan:0x8000000000005) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const -nan:0x8000000000005) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const -nan:0x8000000000005) (f64.const nan:0x8000000000000))
    (f64.add (f64.const -nan:0x8000000000005) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const -nan:0x8000000000005) (f64.const nan:0x3)))
  ;; run: f64.add.folded10() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.add.folded11") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const nan:0x3) (f64.const 0))
    (f64.add (f64.const nan:0x3) (f64.const -0x0p+0))
    (f64.add (f64.const nan:0x3) (f64.const 1))
    (f64.add (f64.const nan:0x3) (f64.const -0x1.8p+0))
    (f64.add (f64.const nan:0x3) (f64.const inf))
    (f64.add (f64.const nan:0x3) (f64.const -inf))
    (f64.add (f64.const nan:0x3) (f64.const 0x0.0000000000001p-1022))
    (f64.add (f64.const nan:0x3) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (f64.const nan:0x3) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (f64.const nan:0x3) (f64.const nan:0x8000000000000))
    (f64.add (f64.const nan:0x3) (f64.const -nan:0x8000000000005))
    (f64.add (f64.const nan:0x3) (f64.const nan:0x3)))
  ;; run: f64.add.folded11() == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.add.folded12") (result f64 f64 f64 f64)
    (f64.add (f64.const 1) (f64.const 3))
    (f64.add (f64.const 0x1.999999999999ap-4) (f64.const 0x1.999999999999ap-3))
    (f64.add (f64.const -7) (f64.const 0x1p-1))
    (f64.add (f64.const 0x1.4484bfeebc2ap-100) (f64.const 0x1.203af9ee75616p-50)))
  ;; run: f64.add.folded12() == 4, 0x1.3333333333334p-2, -0x1.ap+2, 0x1.203af9ee7561bp-50
  (func (export "f64.add.right") (param f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (local.get 0) (f64.const 0))
    (f64.add (local.get 0) (f64.const -0x0p+0))
    (f64.add (local.get 0) (f64.const 1))
    (f64.add (local.get 0) (f64.const -0x1.8p+0))
    (f64.add (local.get 0) (f64.const inf))
    (f64.add (local.get 0) (f64.const -inf))
    (f64.add (local.get 0) (f64.const 0x0.0000000000001p-1022))
    (f64.add (local.get 0) (f64.const 0x1.fffffffffffffp+1023))
    (f64.add (local.get 0) (f64.const -0x1.fffffffffffffp+1023))
    (f64.add (local.get 0) (f64.const nan:0x8000000000000))
    (f64.add (local.get 0) (f64.const -nan:0x8000000000005))
    (f64.add (local.get 0) (f64.const nan:0x3)))
  ;; run: f64.add.right(0) == 0, 0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.add.right(-0x0p+0) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.add.right(1) == 1, 1, 2, -0x1p-1, inf, -inf, 1, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.add.right(-0x1.8p+0) == -0x1.8p+0, -0x1.8p+0, -0x1p-1, -3, inf, -inf, -0x1.8p+0, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.add.right(inf) == inf, inf, inf, inf, inf, nan, inf, inf, inf, nan, nan, nan
  ;; run: f64.add.right(-inf) == -inf, -inf, -inf, -inf, nan, -inf, -inf, -inf, -inf, nan, nan, nan
  ;; run: f64.add.right(0x0.0000000000001p-1022) == 0x0.0000000000001p-1022, 0x0.0000000000001p-1022, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000002p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.add.right(0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, 0x1.fffffffffffffp+1023, inf, -inf, 0x1.fffffffffffffp+1023, inf, 0, nan, nan, nan
  ;; run: f64.add.right(-0x1.fffffffffffffp+1023) == -0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, inf, -inf, -0x1.fffffffffffffp+1023, 0, -inf, nan, nan, nan
  ;; run: f64.add.right(nan:0x7ff8000000000000) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f64.add.right(nan:0xfff8000000000005) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  ;; run: f64.add.right(nan:0x7ff0000000000003) == nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan, nan
  (func (export "f64.add.left") (param f64) (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.add (f64.const 0) (local.get 0))
    (f64.add (f64.const -0x0p+0) (local.get 0))
    (f64.add (f64.const 1) (local.get 0))
    (f64.add (f64.const -0x1.8p+0) (local.get 0))
    (f64.add (f64.const inf) (local.get 0))
    (f64.add (f64.const -inf) (local.get 0))
    (f64.add (f64.const 0x0.0000000000001p-1022) (local.get 0))
    (f64.add (f64.const 0x1.fffffffffffffp+1023) (local.get 0))
    (f64.add (f64.const -0x1.fffffffffffffp+1023) (local.get 0))
    (f64.add (f64.const nan:0x8000000000000) (local.get 0))
    (f64.add (f64.const -nan:0x8000000000005) (local.get 0))
    (f64.add (f64.const nan:0x3) (local.get 0)))
  ;; run: f64.add.left(0) == 0, 0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.add.left(-0x0p+0) == 0, -0x0p+0, 1, -0x1.8p+0, inf, -inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.add.left(1) == 1, 1, 2, -0x1p-1, inf, -inf, 1, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
  ;; run: f64.add.left(-0x1.8p+0) == -0x1.8p+0, -0x1.8p+0, -0x1p-1, -3, inf, -inf, -0x1.8p+0, 0x1.fffffffffffffp+1023, -0x1.fffffffffffffp+1023, nan, nan, nan
)
