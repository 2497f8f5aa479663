;; test: run
;; f64: abs, neg, sqrt, ceil, floor, trunc, nearest. Written by generate.py.
(module
  (func (export "f64.abs") (param f64) (result f64) (f64.abs (local.get 0)))
  ;; run: f64.abs(0) == 0
  ;; run: f64.abs(-0x0p+0) == 0
  ;; run: f64.abs(1) == 1
  ;; run: f64.abs(-0x1.8p+0) == 0x1.8p+0
  ;; run: f64.abs(inf) == inf
  ;; run: f64.abs(-inf) == inf
  ;; run: f64.abs(0x0.0000000000001p-1022) == 0x0.0000000000001p-1022
  ;; run: f64.abs(0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+1023
  ;; run: f64.abs(-0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+1023
  ;; run: f64.abs(nan:0x7ff8000000000000) == nan:0x7ff8000000000000
  ;; run: f64.abs(nan:0xfff8000000000005) == nan:0x7ff8000000000005
  ;; run: f64.abs(nan:0x7ff0000000000003) == nan:0x7ff0000000000003
  (func (export "f64.abs.folded0") (result f64 f64 f64 f64 f64 f64)
    (f64.abs (f64.const 0))
    (f64.abs (f64.const 1))
    (f64.abs (f64.const inf))
    (f64.abs (f64.const 0x0.0000000000001p-1022))
    (f64.abs (f64.const -0x1.fffffffffffffp+1023))
    (f64.abs (f64.const -nan:0x8000000000005)))
  ;; run: f64.abs.folded0() == 0, 1, inf, 0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, nan:0x7ff8000000000005
  (func (export "f64.neg") (param f64) (result f64) (f64.neg (local.get 0)))
  ;; run: f64.neg(0) == -0x0p+0
  ;; run: f64.neg(-0x0p+0) == 0
  ;; run: f64.neg(1) == -1
  ;; run: f64.neg(-0x1.8p+0) == 0x1.8p+0
  ;; run: f64.neg(inf) == -inf
  ;; run: f64.neg(-inf) == inf
  ;; run: f64.neg(0x0.0000000000001p-1022) == -0x0.0000000000001p-1022
  ;; run: f64.neg(0x1.fffffffffffffp+1023) == -0x1.fffffffffffffp+1023
  ;; run: f64.neg(-0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+1023
  ;; run: f64.neg(nan:0x7ff8000000000000) == nan:0xfff8000000000000
  ;; run: f64.neg(nan:0xfff8000000000005) == nan:0x7ff8000000000005
  ;; run: f64.neg(nan:0x7ff0000000000003) == nan:0xfff0000000000003
  (func (export "f64.neg.folded0") (result f64 f64 f64 f64 f64 f64)
    (f64.neg (f64.const 0))
    (f64.neg (f64.const 1))
    (f64.neg (f64.const inf))
    (f64.neg (f64.const 0x0.0000000000001p-1022))
    (f64.neg (f64.const -0x1.fffffffffffffp+1023))
    (f64.neg (f64.const -nan:0x8000000000005)))
  ;; run: f64.neg.folded0() == -0x0p+0, -1, -inf, -0x0.0000000000001p-1022, 0x1.fffffffffffffp+1023, nan:0x7ff8000000000005
  (func (export "f64.sqrt") (param f64) (result f64) (f64.sqrt (local.get 0)))
  ;; run: f64.sqrt(0) == 0
  ;; run: f64.sqrt(-0x0p+0) == -0x0p+0
  ;; run: f64.sqrt(1) == 1
  ;; run: f64.sqrt(-0x1.8p+0) == nan
  ;; run: f64.sqrt(inf) == inf
  ;; run: f64.sqrt(-inf) == nan
  ;; run: f64.sqrt(0x0.0000000000001p-1022) == 0x1p-537
  ;; run: f64.sqrt(0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+511
  ;; run: f64.sqrt(-0x1.fffffffffffffp+1023) == nan
  ;; run: f64.sqrt(nan:0x7ff8000000000000) == nan
  ;; run: f64.sqrt(nan:0xfff8000000000005) == nan
  ;; run: f64.sqrt(nan:0x7ff0000000000003) == nan
  ;; run: f64.sqrt(0x1p-1) == 0x1.6a09e667f3bcdp-1
  ;; run: f64.sqrt(-0x1p-1) == nan
  ;; run: f64.sqrt(0x1.8p-1) == 0x1.bb67ae8584caap-1
  ;; run: f64.sqrt(0x1.8p+0) == 0x1.3988e1409212ep+0
  ;; run: f64.sqrt(0x1.4p+1) == 0x1.94c583ada5b53p+0
  ;; run: f64.sqrt(-0x1.4p+1) == nan
  ;; run: f64.sqrt(-0x1p-2) == nan
  ;; run: f64.sqrt(0x1.cp+1) == 0x1.deeea11683f49p+0
  ;; run: f64.sqrt(0x1.fffffffffffffp+51) == 0x1.fffffffffffffp+25
  ;; run: f64.sqrt(0x1.0000000000001p+52) == 0x1p+26
  ;; run: f64.sqrt(-0x1.0000000000001p+51) == nan
  ;; run: f64.sqrt(0x1.93e5939a08ceap+99) == 0x1.c6bf52634p+49
  ;; run: f64.sqrt(4) == 2
  ;; run: f64.sqrt(2) == 0x1.6a09e667f3bcdp+0
  (func (export "f64.sqrt.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.sqrt (f64.const 0))
    (f64.sqrt (f64.const 1))
    (f64.sqrt (f64.const inf))
    (f64.sqrt (f64.const 0x0.0000000000001p-1022))
    (f64.sqrt (f64.const -0x1.fffffffffffffp+1023))
    (f64.sqrt (f64.const -nan:0x8000000000005))
    (f64.sqrt (f64.const 0x1p-1))
    (f64.sqrt (f64.const 0x1.8p-1))
    (f64.sqrt (f64.const 0x1.4p+1))
    (f64.sqrt (f64.const -0x1p-2))
    (f64.sqrt (f64.const 0x1.fffffffffffffp+51))
    (f64.sqrt (f64.const -0x1.0000000000001p+51)))
  ;; run: f64.sqrt.folded0() == 0, 1, inf, 0x1p-537, nan, nan, 0x1.6a09e667f3bcdp-1, 0x1.bb67ae8584caap-1, 0x1.94c583ada5b53p+0, nan, 0x1.fffffffffffffp+25, nan
  (func (export "f64.sqrt.folded1") (result f64)
    (f64.sqrt (f64.const 4)))
  ;; run: f64.sqrt.folded1() == 2
  (func (export "f64.ceil") (param f64) (result f64) (f64.ceil (local.get 0)))
  ;; run: f64.ceil(0) == 0
  ;; run: f64.ceil(-0x0p+0) == -0x0p+0
  ;; run: f64.ceil(1) == 1
  ;; run: f64.ceil(-0x1.8p+0) == -1
  ;; run: f64.ceil(inf) == inf
  ;; run: f64.ceil(-inf) == -inf
  ;; run: f64.ceil(0x0.0000000000001p-1022) == 1
  ;; run: f64.ceil(0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+1023
  ;; run: f64.ceil(-0x1.fffffffffffffp+1023) == -0x1.fffffffffffffp+1023
  ;; run: f64.ceil(nan:0x7ff8000000000000) == nan
  ;; run: f64.ceil(nan:0xfff8000000000005) == nan
  ;; run: f64.ceil(nan:0x7ff0000000000003) == nan
  ;; run: f64.ceil(0x1p-1) == 1
  ;; run: f64.ceil(-0x1p-1) == -0x0p+0
  ;; run: f64.ceil(0x1.8p-1) == 1
  ;; run: f64.ceil(0x1.8p+0) == 2
  ;; run: f64.ceil(0x1.4p+1) == 3
  ;; run: f64.ceil(-0x1.4p+1) == -2
  ;; run: f64.ceil(-0x1p-2) == -0x0p+0
  ;; run: f64.ceil(0x1.cp+1) == 4
  ;; run: f64.ceil(0x1.fffffffffffffp+51) == 0x1p+52
  ;; run: f64.ceil(0x1.0000000000001p+52) == 0x1.0000000000001p+52
  ;; run: f64.ceil(-0x1.0000000000001p+51) == -0x1p+51
  ;; run: f64.ceil(0x1.93e5939a08ceap+99) == 0x1.93e5939a08ceap+99
  ;; run: f64.ceil(4) == 4
  ;; run: f64.ceil(2) == 2
  (func (export "f64.ceil.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.ceil (f64.const 0))
    (f64.ceil (f64.const 1))
    (f64.ceil (f64.const inf))
    (f64.ceil (f64.const 0x0.0000000000001p-1022))
    (f64.ceil (f64.const -0x1.fffffffffffffp+1023))
    (f64.ceil (f64.const -nan:0x8000000000005))
    (f64.ceil (f64.const 0x1p-1))
    (f64.ceil (f64.const 0x1.8p-1))
    (f64.ceil (f64.const 0x1.4p+1))
    (f64.ceil (f64.const -0x1p-2))
    (f64.ceil (f64.const 0x1.fffffffffffffp+51))
    (f64.ceil (f64.const -0x1.0000000000001p+51)))
  ;; run: f64.ceil.folded0() == 0, 1, inf, 1, -0x1.fffffffffffffp+1023, nan, 1, 1, 3, -0x0p+0, 0x1p+52, -0x1p+51
  (func (export "f64.ceil.folded1") (result f64)
    (f64.ceil (f64.const 4)))
  ;; run: f64.ceil.folded1() == 4
  (func (export "f64.floor") (param f64) (result f64) (f64.floor (local.get 0)))
  ;; run: f64.floor(0) == 0
  ;; run: f64.floor(-0x0p+0) == -0x0p+0
  ;; run: f64.floor(1) == 1
  ;; run: f64.floor(-0x1.8p+0) == -2
  ;; run: f64.floor(inf) == inf
  ;; run: f64.floor(-inf) == -inf
  ;; run: f64.floor(0x0.0000000000001p-1022) == 0
  ;; run: f64.floor(0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+1023
  ;; run: f64.floor(-0x1.fffffffffffffp+1023) == -0x1.fffffffffffffp+1023
  ;; run: f64.floor(nan:0x7ff8000000000000) == nan
  ;; run: f64.floor(nan:0xfff8000000000005) == nan
  ;; run: f64.floor(nan:0x7ff0000000000003) == nan
  ;; run: f64.floor(0x1p-1) == 0
  ;; run: f64.floor(-0x1p-1) == -1
  ;; run: f64.floor(0x1.8p-1) == 0
  ;; run: f64.floor(0x1.8p+0) == 1
  ;; run: f64.floor(0x1.4p+1) == 2
  ;; run: f64.floor(-0x1.4p+1) == -3
  ;; run: f64.floor(-0x1p-2) == -1
  ;; run: f64.floor(0x1.cp+1) == 3
  ;; run: f64.floor(0x1.fffffffffffffp+51) == 0x1.ffffffffffffep+51
  ;; run: f64.floor(0x1.0000000000001p+52) == 0x1.0000000000001p+52
  ;; run: f64.floor(-0x1.0000000000001p+51) == -0x1.0000000000002p+51
  ;; run: f64.floor(0x1.93e5939a08ceap+99) == 0x1.93e5939a08ceap+99
  ;; run: f64.floor(4) == 4
  ;; run: f64.floor(2) == 2
  (func (export "f64.floor.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.floor (f64.const 0))
    (f64.floor (f64.const 1))
    (f64.floor (f64.const inf))
    (f64.floor (f64.const 0x0.0000000000001p-1022))
    (f64.floor (f64.const -0x1.fffffffffffffp+1023))
    (f64.floor (f64.const -nan:0x8000000000005))
    (f64.floor (f64.const 0x1p-1))
    (f64.floor (f64.const 0x1.8p-1))
    (f64.floor (f64.const 0x1.4p+1))
    (f64.floor (f64.const -0x1p-2))
    (f64.floor (f64.const 0x1.fffffffffffffp+51))
    (f64.floor (f64.const -0x1.0000000000001p+51)))
  ;; run: f64.floor.folded0() == 0, 1, inf, 0, -0x1.fffffffffffffp+1023, nan, 0, 0, 2, -1, 0x1.ffffffffffffep+51, -0x1.0000000000002p+51
  (func (export "f64.floor.folded1") (result f64)
    (f64.floor (f64.const 4)))
  ;; run: f64.floor.folded1() == 4
  (func (export "f64.trunc") (param f64) (result f64) (f64.trunc (local.get 0)))
  ;; run: f64.trunc(0) == 0
  ;; run: f64.trunc(-0x0p+0) == -0x0p+0
  ;; run: f64.trunc(1) == 1
  ;; run: f64.trunc(-0x1.8p+0) == -1
  ;; run: f64.trunc(inf) == inf
  ;; run: f64.trunc(-inf) == -inf
  ;; run: f64.trunc(0x0.0000000000001p-1022) == 0
  ;; run: f64.trunc(0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+1023
  ;; run: f64.trunc(-0x1.fffffffffffffp+1023) == -0x1.fffffffffffffp+1023
  ;; run: f64.trunc(nan:0x7ff8000000000000) == nan
  ;; run: f64.trunc(nan:0xfff8000000000005) == nan
  ;; run: f64.trunc(nan:0x7ff0000000000003) == nan
  ;; run: f64.trunc(0x1p-1) == 0
  ;; run: f64.trunc(-0x1p-1) == -0x0p+0
  ;; run: f64.trunc(0x1.8p-1) == 0
  ;; run: f64.trunc(0x1.8p+0) == 1
  ;; run: f64.trunc(0x1.4p+1) == 2
  ;; run: f64.trunc(-0x1.4p+1) == -2
  ;; run: f64.trunc(-0x1p-2) == -0x0p+0
  ;; run: f64.trunc(0x1.cp+1) == 3
  ;; run: f64.trunc(0x1.fffffffffffffp+51) == 0x1.ffffffffffffep+51
  ;; run: f64.trunc(0x1.0000000000001p+52) == 0x1.0000000000001p+52
  ;; run: f64.trunc(-0x1.0000000000001p+51) == -0x1p+51
  ;; run: f64.trunc(0x1.93e5939a08ceap+99) == 0x1.93e5939a08ceap+99
  ;; run: f64.trunc(4) == 4
  ;; run: f64.trunc(2) == 2
  (func (export "f64.trunc.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.trunc (f64.const 0))
    (f64.trunc (f64.const 1))
    (f64.trunc (f64.const inf))
    (f64.trunc (f64.const 0x0.0000000000001p-1022))
    (f64.trunc (f64.const -0x1.fffffffffffffp+1023))
    (f64.trunc (f64.const -nan:0x8000000000005))
    (f64.trunc (f64.const 0x1p-1))
    (f64.trunc (f64.const 0x1.8p-1))
    (f64.trunc (f64.const 0x1.4p+1))
    (f64.trunc (f64.const -0x1p-2))
    (f64.trunc (f64.const 0x1.fffffffffffffp+51))
    (f64.trunc (f64.const -0x1.0000000000001p+51)))
  ;; run: f64.trunc.folded0() == 0, 1, inf, 0, -0x1.fffffffffffffp+1023, nan, 0, 0, 2, -0x0p+0, 0x1.ffffffffffffep+51, -0x1p+51
  (func (export "f64.trunc.folded1") (result f64)
    (f64.trunc (f64.const 4)))
  ;; run: f64.trunc.folded1() == 4
  (func (export "f64.nearest") (param f64) (result f64) (f64.nearest (local.get 0)))
  ;; run: f64.nearest(0) == 0
  ;; run: f64.nearest(-0x0p+0) == -0x0p+0
  ;; run: f64.nearest(1) == 1
  ;; run: f64.nearest(-0x1.8p+0) == -2
  ;; run: f64.nearest(inf) == inf
  ;; run: f64.nearest(-inf) == -inf
  ;; run: f64.nearest(0x0.0000000000001p-1022) == 0
  ;; run: f64.nearest(0x1.fffffffffffffp+1023) == 0x1.fffffffffffffp+1023
  ;; run: f64.nearest(-0x1.fffffffffffffp+1023) == -0x1.fffffffffffffp+1023
  ;; run: f64.nearest(nan:0x7ff8000000000000) == nan
  ;; run: f64.nearest(nan:0xfff8000000000005) == nan
  ;; run: f64.nearest(nan:0x7ff0000000000003) == nan
  ;; run: f64.nearest(0x1p-1) == 0
  ;; run: f64.nearest(-0x1p-1) == -0x0p+0
  ;; run: f64.nearest(0x1.8p-1) == 1
  ;; run: f64.nearest(0x1.8p+0) == 2
  ;; run: f64.nearest(0x1.4p+1) == 2
  ;; run: f64.nearest(-0x1.4p+1) == -2
  ;; run: f64.nearest(-0x1p-2) == -0x0p+0
  ;; run: f64.nearest(0x1.cp+1) == 4
  ;; run: f64.nearest(0x1.fffffffffffffp+51) == 0x1p+52
  ;; run: f64.nearest(0x1.0000000000001p+52) == 0x1.0000000000001p+52
  ;; run: f64.nearest(-0x1.0000000000001p+51) == -0x1p+51
  ;; run: f64.nearest(0x1.93e5939a08ceap+99) == 0x1.93e5939a08ceap+99
  ;; run: f64.nearest(4) == 4
  ;; run: f64.nearest(2) == 2
  (func (export "f64.nearest.folded0") (result f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64)
    (f64.nearest (f64.const 0))
    (f64.nearest (f64.const 1))
    (f64.nearest (f64.const inf))
    (f64.nearest (f64.const 0x0.0000000000001p-1022))
    (f64.nearest (f64.const -0x1.fffffffffffffp+1023))
    (f64.nearest (f64.const -nan:0x8000000000005))
    (f64.nearest (f64.const 0x1p-1))
    (f64.nearest (f64.const 0x1.8p-1))
    (f64.nearest (f64.const 0x1.4p+1))
    (f64.nearest (f64.const -0x1p-2))
    (f64.nearest (f64.const 0x1.fffffffffffffp+51))
    (f64.nearest (f64.const -0x1.0000000000001p+51)))
  ;; run: f64.nearest.folded0() == 0, 1, inf, 0, -0x1.fffffffffffffp+1023, nan, 0, 1, 2, -0x0p+0, 0x1p+52, -0x1p+51
  (func (export "f64.nearest.folded1") (result f64)
    (f64.nearest (f64.const 4)))
  ;; run: f64.nearest.folded1() == 4
)
