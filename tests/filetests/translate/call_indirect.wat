;; test: translate
(module
  (type $t (func (param i32) (result i32)))
  (table 4 4 funcref)
  (func $apply (param i32 i32) (result i32)
    (call_indirect (type $t) (local.get 1) (local.get 0))))
;; expect:
;; function %apply(i32, i32) -> i32 davit {
;;   sig0 = (i32) -> i32 davit
;;
;; block0(v0: i32, v1: i32):
;;   @2a v2 = pinned.i64 0
;;   @2a v3 = load.i64 readonly instance v2+32
;;   @2a v4 = load.i32 tables v3+8
;;   @2a v5 = icmp.i32 uge v0, v4
;;   @2a trapnz v5, table_out_of_bounds
;;   @2a v7 = pinned.i64 0
;;   @2a v8 = load.i64 readonly instance v7+32
;;   @2a v9 = load.i64 tables v8
;;   @2a v10 = uextend.i64 v0
;;   @2a v11 = iconst.i64 8
;;   @2a v12 = imul.i64 v10, v11
;;   @2a v13 = iadd.i64 v9, v12
;;   @2a v14 = load.ref tables v13
;;   @2a v15 = bitcast.i64 v14
;;   @2a v16 = iconst.i64 0
;;   @2a v17 = icmp.i64 eq v15, v16
;;   @2a trapnz v17, indirect_call_to_null
;;   @2a v19 = load.i32 instance v15+16
;;   @2a v20 = pinned.i64 0
;;   @2a v21 = load.i64 readonly instance v20+24
;;   @2a v22 = load.i32 readonly instance v21
;;   @2a v23 = icmp.i32 ne v19, v22
;;   @2a trapnz v23, bad_signature
;;   @2a v25 = load.i64 instance v15
;;   @2a v26 = load.i64 instance v15+8
;;   @2a v27 = call_indirect.i32 switch_context sig0, v25(v26, v1)
;;   @2d return v27
;; }
