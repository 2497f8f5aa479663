;; test: translate
;; An access that is not a whole vector is a scalar access beside an operation on lanes; locals begin as zero vectors.
(module
  (memory 1)
  (func $accesses (param i32)
    (local v128)
    (v128.store (local.get 0) (v128.load8_splat (local.get 0)))
    (v128.store (local.get 0) (v128.load32x2_s offset=8 (local.get 0)))
    (v128.store (local.get 0) (v128.load64_zero (local.get 0)))
    (v128.store (local.get 0) (v128.load16_lane offset=2 6 (local.get 0) (local.get 1)))
    (v128.store32_lane offset=4 3 (local.get 0) (v128.load (local.get 0))))
  (func $join (param i32 v128 v128) (result v128)
    (if (result v128) (local.get 0)
      (then (i8x16.lt_u (local.get 1) (local.get 2)))
      (else (f64x2.le (local.get 1) (local.get 2))))))
;; expect:
;; function %accesses(i32) davit {
;; block0(v0: i32):
;;   v1 = vconst.v128 0x00000000000000000000000000000000
;;   @2b v2 = pinned.i64 1
;;   @2b v3 = iadd_uext.i64 v2, v0
;;   @2b v4 = uload8.i32 trapping memory v3
;;   @2b v5 = splat.i8x16 v4
;;   @2f v6 = pinned.i64 1
;;   @2f v7 = iadd_uext.i64 v6, v0
;;   @2f store trapping memory v5, v7
;;   @37 v9 = pinned.i64 1
;;   @37 v10 = iadd_uext.i64 v9, v0
;;   @37 v11 = load.i64 trapping memory v10+8
;;   @37 v12 = scalar_to_vector.i64x2 v11
;;   @37 v13 = vextend_low_s.i64x2 v12
;;   @3b v14 = pinned.i64 1
;;   @3b v15 = iadd_uext.i64 v14, v0
;;   @3b store trapping memory v13, v15
;;   @43 v17 = pinned.i64 1
;;   @43 v18 = iadd_uext.i64 v17, v0
;;   @43 v19 = load.i64 trapping memory v18
;;   @43 v20 = scalar_to_vector.i64x2 v19
;;   @47 v21 = pinned.i64 1
;;   @47 v22 = iadd_uext.i64 v21, v0
;;   @47 store trapping memory v20, v22
;;   @51 v24 = pinned.i64 1
;;   @51 v25 = iadd_uext.i64 v24, v0
;;   @51 v26 = uload16.i32 trapping memory v25+2
;;   @51 v27 = replace_lane.i16x8 v1, v26, 6
;;   @56 v28 = pinned.i64 1
;;   @56 v29 = iadd_uext.i64 v28, v0
;;   @56 store trapping memory v27, v29
;;   @5e v31 = pinned.i64 1
;;   @5e v32 = iadd_uext.i64 v31, v0
;;   @5e v33 = load.v128 trapping memory v32
;;   @62 v34 = pinned.i64 1
;;   @62 v35 = iadd_uext.i64 v34, v0
;;   @62 v36 = extract_lane.i32x4 v33, 3
;;   @62 store trapping memory v36, v35+4
;;   @67 return
;; }
;;
;; function %join(i32, v128, v128) -> v128 davit {
;; block0(v0: i32, v1: v128, v2: v128):
;;   @6c brif v0, block1, block2
;;
;; block1:
;;   @72 v4 = vicmp.i8x16 ult v1, v2
;;   @74 jump block3(v4)
;;
;; block2:
;;   @79 v6 = vfcmp.f64x2 le v1, v2
;;   @7b jump block3(v6)
;;
;; block3(@7b v8: v128):
;;   @7c return v8
;; }
