;; test: translate
;; A loop over memory as it comes from the front end: unfolded, values numbered by nobody.
(module
  (memory 1)
  (func $sum (param $p i32) (param $end i32) (result i32) (local $s i32)
    (loop $next
      (local.set $s (i32.add (local.get $s) (i32.load8_u offset=4 (local.get $p))))
      (br_if $next (i32.ne (local.tee $p (i32.add (local.get $p) (i32.const 1))) (local.get $end))))
    (local.get $s)))
;; expect:
;; function %sum(i32, i32) -> i32 davit {
;; block0(v0: i32, v1: i32):
;;   v2 = iconst.i32 0
;;   @21 jump block1(v2, v0)
;;
;; block1(@21 v4: i32, @21 v5: i32) loop to block1:
;;   @27 v6 = pinned.i64 1
;;   @27 v7 = iadd_uext.i64 v6, v5
;;   @27 v8 = uload8.i32 trapping memory v7+4
;;   @2a v9 = iadd.i32 v4, v8
;;   @2a v10 = iconst.i32 1
;;   @31 v11 = iadd.i32 v5, v10
;;   @36 v12 = icmp.i32 ne v11, v1
;;   @37 brif v12, block1(v9, v11), block2
;;
;; block2:
;;   @3c return v9
;; }
