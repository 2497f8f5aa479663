;; test: lower aarch64
;; Vectors.
(module
  (memory 1)
  (func $add (param v128 v128) (result v128) (i32x4.add (local.get 0) (local.get 1)))
  (func $multiply_add (param v128 v128 v128) (result v128)
    (i16x8.add (local.get 0) (i16x8.mul (local.get 1) (local.get 2))))
  (func $splat_lane (param v128) (result v128)
    (f32x4.splat (f32x4.extract_lane 2 (local.get 0))))
  (func $replace (param v128 i32) (result v128) (i8x16.replace_lane 5 (local.get 0) (local.get 1)))
  (func $splat_constant (result v128) (i8x16.splat (i32.const 7)))
  (func $constant (result v128) (v128.const i32x4 1 2 3 4))
  (func $select (param v128 v128 v128) (result v128)
    (v128.bitselect (local.get 0) (local.get 1) (local.get 2)))
  (func $any (param v128) (result i32) (v128.any_true (local.get 0)))
  (func $all (param v128) (result i32) (i32x4.all_true (local.get 0)))
  (func $shift (param v128) (result v128) (i16x8.shr_s (local.get 0) (i32.const 3)))
  (func $widen (param v128 v128) (result v128)
    (i32x4.extmul_low_i16x8_s (local.get 0) (local.get 1)))
  (func $narrow (param v128 v128) (result v128)
    (i8x16.narrow_i16x8_u (local.get 0) (local.get 1)))
  (func $shuffle (param v128 v128) (result v128)
    (i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 (local.get 0) (local.get 1)))
  (func $swizzle (param v128 v128) (result v128) (i8x16.swizzle (local.get 0) (local.get 1)))
  (func $load_splat (param i32) (result v128) (v128.load16_splat offset=8 (local.get 0)))
  (func $compare (param v128 v128) (result v128) (f64x2.lt (local.get 0) (local.get 1)))
  (func $bitmask (param v128) (result i32) (i8x16.bitmask (local.get 0))))
;; expect:
;; add:
;; block0:
;;     args -> v1:v0, v2:v1
;;     add v0, v1, v2
;;     ret v0:v0
;;
;; multiply_add:
;; block0:
;;     args -> v1:v0, v2:v1, v3:v2
;;     mla v0=v1, v2, v3
;;     ret v0:v0
;;
;; splat_lane:
;; block0:
;;     args -> v1:v0
;;     dup v0, v1[2]
;;     ret v0:v0
;;
;; replace:
;; block0:
;;     args -> v1:v0, v2:x0
;;     ins v0=v1[5], v2
;;     ret v0:v0
;;
;; splat_constant:
;; block0:
;;     args
;;     movi v0, #7
;;     ret v0:v0
;;
;; constant:
;; block0:
;;     args
;;     ldr v0, [const]
;;     ret v0:v0
;;
;; select:
;; block0:
;;     args -> v2:v0, v3:v1, v1:v2
;;     bsl v0=v1, v2, v3
;;     ret v0:v0
;;
;; any:
;; block0:
;;     args -> v1:v0
;;     umaxp v2, v1, v1
;;     fmov v3, v2
;;     cmp v3, #0
;;     cset v0, ne
;;     ret v0:x0
;;
;; all:
;; block0:
;;     args -> v1:v0
;;     uminv v2, v1
;;     fmov v3, v2
;;     cmp v3, #0
;;     cset v0, ne
;;     ret v0:x0
;;
;; shift:
;; block0:
;;     args -> v1:v0
;;     sshr v0, v1, #3
;;     ret v0:v0
;;
;; widen:
;; block0:
;;     args -> v1:v0, v2:v1
;;     smull v0, v1, v2
;;     ret v0:v0
;;
;; narrow:
;; block0:
;;     args -> v1:v0, v2:v1
;;     sqxtun v3, v1
;;     sqxtun2 v0=v3, v2
;;     ret v0:v0
;;
;; shuffle:
;; block0:
;;     args -> v1:v0, v2:v1
;;     ext v0, v1, v2, #4
;;     ret v0:v0
;;
;; swizzle:
;; block0:
;;     args -> v1:v0, v2:v1
;;     tbl v0, {v1}, v2
;;     ret v0:v0
;;
;; load_splat:
;; block0:
;;     args -> v3:x0
;;     lea v1, [pinned1, v3]
;;     ldr v2, [v1, #8]?
;;     dup v0, v2[0]
;;     ret v0:v0
;;
;; compare:
;; block0:
;;     args -> v2:v0, v1:v1
;;     fcmgt v0, v1, v2
;;     ret v0:v0
;;
;; bitmask:
;; block0:
;;     args -> v1:v0
;;     cmlt v2, v1, #0
;;     ldr v3, [const]
;;     and v4, v3, v2
;;     ext v5, v4, v4, #8
;;     zip1 v6, v4, v5
;;     addv v7, v6
;;     fmov v0, v7
;;     ret v0:x0
