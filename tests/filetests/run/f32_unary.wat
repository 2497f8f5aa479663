;; test: run
;; f32: abs, neg, sqrt, ceil, floor, trunc, nearest. Written by generate.py.
(module
  (func (export "f32.abs") (param f32) (result f32) (f32.abs (local.get 0)))
  ;; run: f32.abs(0) == 0
  ;; run: f32.abs(-0x0p+0) == 0
  ;; run: f32.abs(1) == 1
  ;; run: f32.abs(-0x1.8p+0) == 0x1.8p+0
  ;; run: f32.abs(inf) == inf
  ;; run: f32.abs(-inf) == inf
  ;; run: f32.abs(0x1p-149) == 0x1p-149
  ;; run: f32.abs(0x1.fffffep+127) == 0x1.fffffep+127
  ;; run: f32.abs(-0x1.fffffep+127) == 0x1.fffffep+127
  ;; run: f32.abs(nan:0x7fc00000) == nan:0x7fc00000
  ;; run: f32.abs(nan:0xffc00005) == nan:0x7fc00005
  ;; run: f32.abs(nan:0x7f800003) == nan:0x7f800003
  (func (export "f32.abs.folded0") (result f32 f32 f32 f32 f32 f32)
    (f32.abs (f32.const 0))
    (f32.abs (f32.const 1))
    (f32.abs (f32.const inf))
    (f32.abs (f32.const 0x1p-149))
    (f32.abs (f32.const -0x1.fffffep+127))
    (f32.abs (f32.const -nan:0x400005)))
  ;; run: f32.abs.folded0() == 0, 1, inf, 0x1p-149, 0x1.fffffep+127, nan:0x7fc00005
  (func (export "f32.neg") (param f32) (result f32) (f32.neg (local.get 0)))
  ;; run: f32.neg(0) == -0x0p+0
  ;; run: f32.neg(-0x0p+0) == 0
  ;; run: f32.neg(1) == -1
  ;; run: f32.neg(-0x1.8p+0) == 0x1.8p+0
  ;; run: f32.neg(inf) == -inf
  ;; run: f32.neg(-inf) == inf
  ;; run: f32.neg(0x1p-149) == -0x1p-149
  ;; run: f32.neg(0x1.fffffep+127) == -0x1.fffffep+127
  ;; run: f32.neg(-0x1.fffffep+127) == 0x1.fffffep+127
  ;; run: f32.neg(nan:0x7fc00000) == nan:0xffc00000
  ;; run: f32.neg(nan:0xffc00005) == nan:0x7fc00005
  ;; run: f32.neg(nan:0x7f800003) == nan:0xff800003
  (func (export "f32.neg.folded0") (result f32 f32 f32 f32 f32 f32)
    (f32.neg (f32.const 0))
    (f32.neg (f32.const 1))
    (f32.neg (f32.const inf))
    (f32.neg (f32.const 0x1p-149))
    (f32.neg (f32.const -0x1.fffffep+127))
    (f32.neg (f32.const -nan:0x400005)))
  ;; run: f32.neg.folded0() == -0x0p+0, -1, -inf, -0x1p-149, 0x1.fffffep+127, nan:0x7fc00005
  (func (export "f32.sqrt") (param f32) (result f32) (f32.sqrt (local.get 0)))
  ;; run: f32.sqrt(0) == 0
  ;; run: f32.sqrt(-0x0p+0) == -0x0p+0
  ;; run: f32.sqrt(1) == 1
  ;; run: f32.sqrt(-0x1.8p+0) == nan
  ;; run: f32.sqrt(inf) == inf
  ;; run: f32.sqrt(-inf) == nan
  ;; run: f32.sqrt(0x1p-149) == 0x1.6a09e6p-75
  ;; run: f32.sqrt(0x1.fffffep+127) == 0x1.fffffep+63
  ;; run: f32.sqrt(-0x1.fffffep+127) == nan
  ;; run: f32.sqrt(nan:0x7fc00000) == nan
  ;; run: f32.sqrt(nan:0xffc00005) == nan
  ;; run: f32.sqrt(nan:0x7f800003) == nan
  ;; run: f32.sqrt(0x1p-1) == 0x1.6a09e6p-1
  ;; run: f32.sqrt(-0x1p-1) == nan
  ;; run: f32.sqrt(0x1.8p-1) == 0x1.bb67aep-1
  ;; run: f32.sqrt(0x1.8p+0) == 0x1.3988e2p+0
  ;; run: f32.sqrt(0x1.4p+1) == 0x1.94c584p+0
  ;; run: f32.sqrt(-0x1.4p+1) == nan
  ;; run: f32.sqrt(-0x1p-2) == nan
  ;; run: f32.sqrt(0x1.cp+1) == 0x1.deeea2p+0
  ;; run: f32.sqrt(0x1.fffffep+22) == 0x1.6a09e6p+11
  ;; run: f32.sqrt(0x1.000002p+23) == 0x1.6a09e8p+11
  ;; run: f32.sqrt(-0x1.000002p+22) == nan
  ;; run: f32.sqrt(0x1.93e594p+99) == 0x1.c6bf52p+49
  ;; run: f32.sqrt(4) == 2
  ;; run: f32.sqrt(2) == 0x1.6a09e6p+0
  (func (export "f32.sqrt.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.sqrt (f32.const 0))
    (f32.sqrt (f32.const 1))
    (f32.sqrt (f32.const inf))
    (f32.sqrt (f32.const 0x1p-149))
    (f32.sqrt (f32.const -0x1.fffffep+127))
    (f32.sqrt (f32.const -nan:0x400005))
    (f32.sqrt (f32.const 0x1p-1))
    (f32.sqrt (f32.const 0x1.8p-1))
    (f32.sqrt (f32.const 0x1.4p+1))
    (f32.sqrt (f32.const -0x1p-2))
    (f32.sqrt (f32.const 0x1.fffffep+22))
    (f32.sqrt (f32.const -0x1.000002p+22)))
  ;; run: f32.sqrt.folded0() == 0, 1, inf, 0x1.6a09e6p-75, nan, nan, 0x1.6a09e6p-1, 0x1.bb67aep-1, 0x1.94c584p+0, nan, 0x1.6a09e6p+11, nan
  (func (export "f32.sqrt.folded1") (result f32)
    (f32.sqrt (f32.const 4)))
  ;; run: f32.sqrt.folded1() == 2
  (func (export "f32.ceil") (param f32) (result f32) (f32.ceil (local.get 0)))
  ;; run: f32.ceil(0) == 0
  ;; run: f32.ceil(-0x0p+0) == -0x0p+0
  ;; run: f32.ceil(1) == 1
  ;; run: f32.ceil(-0x1.8p+0) == -1
  ;; run: f32.ceil(inf) == inf
  ;; run: f32.ceil(-inf) == -inf
  ;; run: f32.ceil(0x1p-149) == 1
  ;; run: f32.ceil(0x1.fffffep+127) == 0x1.fffffep+127
  ;; run: f32.ceil(-0x1.fffffep+127) == -0x1.fffffep+127
  ;; run: f32.ceil(nan:0x7fc00000) == nan
  ;; run: f32.ceil(nan:0xffc00005) == nan
  ;; run: f32.ceil(nan:0x7f800003) == nan
  ;; run: f32.ceil(0x1p-1) == 1
  ;; run: f32.ceil(-0x1p-1) == -0x0p+0
  ;; run: f32.ceil(0x1.8p-1) == 1
  ;; run: f32.ceil(0x1.8p+0) == 2
  ;; run: f32.ceil(0x1.4p+1) == 3
  ;; run: f32.ceil(-0x1.4p+1) == -2
  ;; run: f32.ceil(-0x1p-2) == -0x0p+0
  ;; run: f32.ceil(0x1.cp+1) == 4
  ;; run: f32.ceil(0x1.fffffep+22) == 0x1p+23
  ;; run: f32.ceil(0x1.000002p+23) == 0x1.000002p+23
  ;; run: f32.ceil(-0x1.000002p+22) == -0x1p+22
  ;; run: f32.ceil(0x1.93e594p+99) == 0x1.93e594p+99
  ;; run: f32.ceil(4) == 4
  ;; run: f32.ceil(2) == 2
  (func (export "f32.ceil.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.ceil (f32.const 0))
    (f32.ceil (f32.const 1))
    (f32.ceil (f32.const inf))
    (f32.ceil (f32.const 0x1p-149))
    (f32.ceil (f32.const -0x1.fffffep+127))
    (f32.ceil (f32.const -nan:0x400005))
    (f32.ceil (f32.const 0x1p-1))
    (f32.ceil (f32.const 0x1.8p-1))
    (f32.ceil (f32.const 0x1.4p+1))
    (f32.ceil (f32.const -0x1p-2))
    (f32.ceil (f32.const 0x1.fffffep+22))
    (f32.ceil (f32.const -0x1.000002p+22)))
  ;; run: f32.ceil.folded0() == 0, 1, inf, 1, -0x1.fffffep+127, nan, 1, 1, 3, -0x0p+0, 0x1p+23, -0x1p+22
  (func (export "f32.ceil.folded1") (result f32)
    (f32.ceil (f32.const 4)))
  ;; run: f32.ceil.folded1() == 4
  (func (export "f32.floor") (param f32) (result f32) (f32.floor (local.get 0)))
  ;; run: f32.floor(0) == 0
  ;; run: f32.floor(-0x0p+0) == -0x0p+0
  ;; run: f32.floor(1) == 1
  ;; run: f32.floor(-0x1.8p+0) == -2
  ;; run: f32.floor(inf) == inf
  ;; run: f32.floor(-inf) == -inf
  ;; run: f32.floor(0x1p-149) == 0
  ;; run: f32.floor(0x1.fffffep+127) == 0x1.fffffep+127
  ;; run: f32.floor(-0x1.fffffep+127) == -0x1.fffffep+127
  ;; run: f32.floor(nan:0x7fc00000) == nan
  ;; run: f32.floor(nan:0xffc00005) == nan
  ;; run: f32.floor(nan:0x7f800003) == nan
  ;; run: f32.floor(0x1p-1) == 0
  ;; run: f32.floor(-0x1p-1) == -1
  ;; run: f32.floor(0x1.8p-1) == 0
  ;; run: f32.floor(0x1.8p+0) == 1
  ;; run: f32.floor(0x1.4p+1) == 2
  ;; run: f32.floor(-0x1.4p+1) == -3
  ;; run: f32.floor(-0x1p-2) == -1
  ;; run: f32.floor(0x1.cp+1) == 3
  ;; run: f32.floor(0x1.fffffep+22) == 0x1.fffffcp+22
  ;; run: f32.floor(0x1.000002p+23) == 0x1.000002p+23
  ;; run: f32.floor(-0x1.000002p+22) == -0x1.000004p+22
  ;; run: f32.floor(0x1.93e594p+99) == 0x1.93e594p+99
  ;; run: f32.floor(4) == 4
  ;; run: f32.floor(2) == 2
  (func (export "f32.floor.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.floor (f32.const 0))
    (f32.floor (f32.const 1))
    (f32.floor (f32.const inf))
    (f32.floor (f32.const 0x1p-149))
    (f32.floor (f32.const -0x1.fffffep+127))
    (f32.floor (f32.const -nan:0x400005))
    (f32.floor (f32.const 0x1p-1))
    (f32.floor (f32.const 0x1.8p-1))
    (f32.floor (f32.const 0x1.4p+1))
    (f32.floor (f32.const -0x1p-2))
    (f32.floor (f32.const 0x1.fffffep+22))
    (f32.floor (f32.const -0x1.000002p+22)))
  ;; run: f32.floor.folded0() == 0, 1, inf, 0, -0x1.fffffep+127, nan, 0, 0, 2, -1, 0x1.fffffcp+22, -0x1.000004p+22
  (func (export "f32.floor.folded1") (result f32)
    (f32.floor (f32.const 4)))
  ;; run: f32.floor.folded1() == 4
  (func (export "f32.trunc") (param f32) (result f32) (f32.trunc (local.get 0)))
  ;; run: f32.trunc(0) == 0
  ;; run: f32.trunc(-0x0p+0) == -0x0p+0
  ;; run: f32.trunc(1) == 1
  ;; run: f32.trunc(-0x1.8p+0) == -1
  ;; run: f32.trunc(inf) == inf
  ;; run: f32.trunc(-inf) == -inf
  ;; run: f32.trunc(0x1p-149) == 0
  ;; run: f32.trunc(0x1.fffffep+127) == 0x1.fffffep+127
  ;; run: f32.trunc(-0x1.fffffep+127) == -0x1.fffffep+127
  ;; run: f32.trunc(nan:0x7fc00000) == nan
  ;; run: f32.trunc(nan:0xffc00005) == nan
  ;; run: f32.trunc(nan:0x7f800003) == nan
  ;; run: f32.trunc(0x1p-1) == 0
  ;; run: f32.trunc(-0x1p-1) == -0x0p+0
  ;; run: f32.trunc(0x1.8p-1) == 0
  ;; run: f32.trunc(0x1.8p+0) == 1
  ;; run: f32.trunc(0x1.4p+1) == 2
  ;; run: f32.trunc(-0x1.4p+1) == -2
  ;; run: f32.trunc(-0x1p-2) == -0x0p+0
  ;; run: f32.trunc(0x1.cp+1) == 3
  ;; run: f32.trunc(0x1.fffffep+22) == 0x1.fffffcp+22
  ;; run: f32.trunc(0x1.000002p+23) == 0x1.000002p+23
  ;; run: f32.trunc(-0x1.000002p+22) == -0x1p+22
  ;; run: f32.trunc(0x1.93e594p+99) == 0x1.93e594p+99
  ;; run: f32.trunc(4) == 4
  ;; run: f32.trunc(2) == 2
  (func (export "f32.trunc.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.trunc (f32.const 0))
    (f32.trunc (f32.const 1))
    (f32.trunc (f32.const inf))
    (f32.trunc (f32.const 0x1p-149))
    (f32.trunc (f32.const -0x1.fffffep+127))
    (f32.trunc (f32.const -nan:0x400005))
    (f32.trunc (f32.const 0x1p-1))
    (f32.trunc (f32.const 0x1.8p-1))
    (f32.trunc (f32.const 0x1.4p+1))
    (f32.trunc (f32.const -0x1p-2))
    (f32.trunc (f32.const 0x1.fffffep+22))
    (f32.trunc (f32.const -0x1.000002p+22)))
  ;; run: f32.trunc.folded0() == 0, 1, inf, 0, -0x1.fffffep+127, nan, 0, 0, 2, -0x0p+0, 0x1.fffffcp+22, -0x1p+22
  (func (export "f32.trunc.folded1") (result f32)
    (f32.trunc (f32.const 4)))
  ;; run: f32.trunc.folded1() == 4
  (func (export "f32.nearest") (param f32) (result f32) (f32.nearest (local.get 0)))
  ;; run: f32.nearest(0) == 0
  ;; run: f32.nearest(-0x0p+0) == -0x0p+0
  ;; run: f32.nearest(1) == 1
  ;; run: f32.nearest(-0x1.8p+0) == -2
  ;; run: f32.nearest(inf) == inf
  ;; run: f32.nearest(-inf) == -inf
  ;; run: f32.nearest(0x1p-149) == 0
  ;; run: f32.nearest(0x1.fffffep+127) == 0x1.fffffep+127
  ;; run: f32.nearest(-0x1.fffffep+127) == -0x1.fffffep+127
  ;; run: f32.nearest(nan:0x7fc00000) == nan
  ;; run: f32.nearest(nan:0xffc00005) == nan
  ;; run: f32.nearest(nan:0x7f800003) == nan
  ;; run: f32.nearest(0x1p-1) == 0
  ;; run: f32.nearest(-0x1p-1) == -0x0p+0
  ;; run: f32.nearest(0x1.8p-1) == 1
  ;; run: f32.nearest(0x1.8p+0) == 2
  ;; run: f32.nearest(0x1.4p+1) == 2
  ;; run: f32.nearest(-0x1.4p+1) == -2
  ;; run: f32.nearest(-0x1p-2) == -0x0p+0
  ;; run: f32.nearest(0x1.cp+1) == 4
  ;; run: f32.nearest(0x1.fffffep+22) == 0x1p+23
  ;; run: f32.nearest(0x1.000002p+23) == 0x1.000002p+23
  ;; run: f32.nearest(-0x1.000002p+22) == -0x1p+22
  ;; run: f32.nearest(0x1.93e594p+99) == 0x1.93e594p+99
  ;; run: f32.nearest(4) == 4
  ;; run: f32.nearest(2) == 2
  (func (export "f32.nearest.folded0") (result f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32 f32)
    (f32.nearest (f32.const 0))
    (f32.nearest (f32.const 1))
    (f32.nearest (f32.const inf))
    (f32.nearest (f32.const 0x1p-149))
    (f32.nearest (f32.const -0x1.fffffep+127))
    (f32.nearest (f32.const -nan:0x400005))
    (f32.nearest (f32.const 0x1p-1))
    (f32.nearest (f32.const 0x1.8p-1))
    (f32.nearest (f32.const 0x1.4p+1))
    (f32.nearest (f32.const -0x1p-2))
    (f32.nearest (f32.const 0x1.fffffep+22))
    (f32.nearest (f32.const -0x1.000002p+22)))
  ;; run: f32.nearest.folded0() == 0, 1, inf, 0, -0x1.fffffep+127, nan, 0, 1, 2, -0x0p+0, 0x1p+23, -0x1p+22
  (func (export "f32.nearest.folded1") (result f32)
    (f32.nearest (f32.const 4)))
  ;; run: f32.nearest.folded1() == 4
)
