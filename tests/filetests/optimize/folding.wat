;; test: optimize
;; Constants fold, identities vanish, equal values are one, divisions by powers of two are shifts.
(module
  (func $constants (result i32) (i32.add (i32.mul (i32.const 6) (i32.const 7)) (i32.const -2)))
  (func $identities (param i32) (result i32)
    (i32.or (i32.xor (i32.add (local.get 0) (i32.const 0)) (i32.const 0)) (i32.sub (local.get 0) (local.get 0))))
  (func $numbered (param i32 i32) (result i32)
    (i32.xor (i32.mul (local.get 0) (local.get 1)) (i32.mul (local.get 1) (local.get 0))))
  (func $divide (param i32) (result i32)
    (i32.add (i32.div_u (local.get 0) (i32.const 8)) (i32.rem_u (local.get 0) (i32.const 8))))
  (func $traps (result i32) (i32.div_u (i32.const 1) (i32.const 0))))
;; expect:
;; function %constants() -> i32 davit {
;; block0:
;;   v0 = iconst.i32 6
;;   v1 = iconst.i32 7
;;   @2b v2 = iconst.i32 42
;;   @2b v3 = iconst.i32 -2
;;   @2e v4 = iconst.i32 40
;;   @2f return v4
;; }
;;
;; function %identities(i32) -> i32 davit {
;; block0(v0: i32):
;;   v1 = iconst.i32 0
;;   @40 return v0
;; }
;;
;; function %numbered(i32, i32) -> i32 davit {
;; block0(v0: i32, v1: i32):
;;   @47 v2 = imul.i32 v0, v1
;;   @4d v3 = iconst.i32 0
;;   @4e return v3
;; }
;;
;; function %divide(i32) -> i32 davit {
;; block0(v0: i32):
;;   v1 = iconst.i32 8
;;   @55 v2 = iconst.i32 3
;;   @55 v3 = ushr.i32 v0, v2
;;   @5a v4 = iconst.i32 7
;;   @5a v5 = band.i32 v0, v4
;;   @5b v6 = iadd.i32 v3, v5
;;   @5c return v6
;; }
;;
;; function %traps() -> i32 davit {
;; block0:
;;   v0 = iconst.i32 1
;;   v1 = iconst.i32 0
;;   @63 v2 = udiv.i32 v0, v1
;;   @64 return v2
;; }
