;; test: translate
;; Entries of a table that have the same target share an edge.
(module
  (func $pick (param i32) (result i32)
    (block (block (br_table 0 1 0 0 1 (local.get 0))) (return (i32.const 10)))
    (i32.const 20)))
;; expect:
;; function %pick(i32) -> i32 davit {
;; block0(v0: i32):
;;   @1f br_table v0, [block1, block2, block1, block1], block2
;;
;; block1:
;;   @26 v2 = iconst.i32 10
;;   @29 return v2
;;
;; block2:
;;   @2a v4 = iconst.i32 20
;;   @2d return v4
;; }
