;; test: optimize
;; Constants are one value each and fold; shuffles get their canonical form; lanes pass through.
(module
  (func $constants (param v128) (result v128)
    (v128.xor
      (v128.and (local.get 0) (v128.not (v128.const i32x4 1 2 3 4)))
      (i32x4.add (v128.const i32x4 1 2 3 4) (i32x4.splat (i32.const -1)))))
  (func $equal (param v128) (result v128)
    (i16x8.mul
      (i16x8.add (local.get 0) (v128.const i16x8 5 5 5 5 5 5 5 5))
      (i16x8.add (i16x8.splat (i32.const 0x10005)) (local.get 0))))
  (func $shuffles (param v128 v128) (result v128)
    (i8x16.add
      (i8x16.shuffle 16 17 18 19 0 1 2 3 20 21 22 23 4 5 6 7 (local.get 0) (local.get 1))
      (i8x16.swizzle (local.get 0) (v128.const i8x16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0))))
  (func $lanes (param v128 f32 i32) (result v128)
    (f32x4.mul
      (f32x4.splat (f32x4.extract_lane 2 (f32x4.replace_lane 2 (local.get 0) (local.get 1))))
      (i32x4.shl (f32x4.splat (f32x4.extract_lane 3 (local.get 0))) (i32.and (local.get 2) (i32.const 31))))))
;; expect:
;; function %constants(v128) -> v128 davit {
;; block0(v0: v128):
;;   v1 = vconst.v128 0x00000004000000030000000200000001
;;   @3e v2 = vconst.v128 0xfffffffbfffffffcfffffffdfffffffe
;;   @40 v3 = vand.v128 v0, v2
;;   @40 v4 = iconst.i32 -1
;;   @56 v5 = vconst.v128 0xffffffffffffffffffffffffffffffff
;;   @58 v6 = vconst.v128 0x00000003000000020000000100000000
;;   @5b v7 = vxor.v128 v3, v6
;;   @5d return v7
;; }
;;
;; function %equal(v128) -> v128 davit {
;; block0(v0: v128):
;;   v1 = vconst.v128 0x00050005000500050005000500050005
;;   @74 v2 = viadd.i16x8 v0, v1
;;   @74 v3 = iconst.i32 65541
;;   @82 v4 = vimul.i16x8 v2, v2
;;   @85 return v4
;; }
;;
;; function %shuffles(v128, v128) -> v128 davit {
;; block0(v0: v128, v1: v128):
;;   @8c v2 = shuffle.v128 v1, v0, [0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23]
;;   @8c v3 = vconst.v128 0x000102030405060708090a0b0c0d0e0f
;;   @b2 v4 = shuffle.v128 v0, v0, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
;;   @b4 v5 = viadd.i8x16 v2, v4
;;   @b6 return v5
;; }
;;
;; function %lanes(v128, f32, i32) -> v128 davit {
;; block0(v0: v128, v1: f32, v2: i32):
;;   @bd v3 = replace_lane.f32x4 v0, v1, 2
;;   @c3 v4 = splat.f32x4 v1
;;   @c7 v5 = extract_lane.f32x4 v0, 3
;;   @ca v6 = shuffle.v128 v0, v0, [12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15]
;;   @ca v7 = iconst.i32 31
;;   @d0 v8 = band.i32 v2, v7
;;   @d1 v9 = vishl.i32x4 v6, v2
;;   @d4 v10 = vfmul.f32x4 v4, v9
;;   @d7 return v10
;; }
