;; test: optimize
;; Extensions and masks of loads that extend already fall away; those of loads that keep more bits do not.
(module
  (memory 1)
  (data (i32.const 16) "\80\ff\00\80\ff\ff\ff\7f\fe\81\83\87\8f\9f\bf\ff")
  (func $masked8 (param i32) (result i32) (i32.and (i32.load8_u (local.get 0)) (i32.const 255)))
  (func $masked16 (param i32) (result i64) (i64.and (i64.load16_u (local.get 0)) (i64.const 0xffff)))
  (func $shifted32 (param i32) (result i64) (i64.shr_u (i64.load32_u (local.get 0)) (i64.const 32)))
  (func $below256 (param i32) (result i32) (i32.lt_u (i32.load8_u (local.get 0)) (i32.const 256)))
  (func $extended8 (param i32) (result i32) (i32.extend8_s (i32.load8_s (local.get 0))))
  (func $extended16 (param i32) (result i64) (i64.extend16_s (i64.load16_s (local.get 0))))
  (func $extended32 (param i32) (result i64) (i64.extend32_s (i64.load32_s (local.get 0))))
  (func $wider (param i32) (result i64) (i64.extend32_s (i64.load8_s (local.get 0))))
  (func $kept8 (param i32) (result i32) (i32.extend8_s (i32.load16_s (local.get 0))))
  (func $kept16 (param i32) (result i64) (i64.extend16_s (i64.load32_s (local.get 0))))
  (func $unsigned (param i32) (result i32) (i32.extend8_s (i32.load8_u (local.get 0)))))
;; expect:
;; function %masked8(i32) -> i32 davit {
;; block0(v0: i32):
;;   @2f v1 = pinned.i64 1
;;   @2f v2 = iadd_uext.i64 v1, v0
;;   @2f v3 = uload8.i32 trapping memory v2
;;   @2f v4 = iconst.i32 255
;;   @36 return v3
;; }
;;
;; function %masked16(i32) -> i64 davit {
;; block0(v0: i32):
;;   @3b v1 = pinned.i64 1
;;   @3b v2 = iadd_uext.i64 v1, v0
;;   @3b v3 = uload16.i64 trapping memory v2
;;   @3b v4 = iconst.i64 65535
;;   @43 return v3
;; }
;;
;; function %shifted32(i32) -> i64 davit {
;; block0(v0: i32):
;;   @48 v1 = pinned.i64 1
;;   @48 v2 = iadd_uext.i64 v1, v0
;;   @48 v3 = uload32.i64 trapping memory v2
;;   @48 v4 = iconst.i64 32
;;   @4d v5 = iconst.i64 0
;;   @4e return v5
;; }
;;
;; function %below256(i32) -> i32 davit {
;; block0(v0: i32):
;;   @53 v1 = pinned.i64 1
;;   @53 v2 = iadd_uext.i64 v1, v0
;;   @53 v3 = uload8.i32 trapping memory v2
;;   @53 v4 = iconst.i32 256
;;   @59 v5 = iconst.i32 1
;;   @5a return v5
;; }
;;
;; function %extended8(i32) -> i32 davit {
;; block0(v0: i32):
;;   @5f v1 = pinned.i64 1
;;   @5f v2 = iadd_uext.i64 v1, v0
;;   @5f v3 = sload8.i32 trapping memory v2
;;   @63 return v3
;; }
;;
;; function %extended16(i32) -> i64 davit {
;; block0(v0: i32):
;;   @68 v1 = pinned.i64 1
;;   @68 v2 = iadd_uext.i64 v1, v0
;;   @68 v3 = sload16.i64 trapping memory v2
;;   @6c return v3
;; }
;;
;; function %extended32(i32) -> i64 davit {
;; block0(v0: i32):
;;   @71 v1 = pinned.i64 1
;;   @71 v2 = iadd_uext.i64 v1, v0
;;   @71 v3 = sload32.i64 trapping memory v2
;;   @75 return v3
;; }
;;
;; function %wider(i32) -> i64 davit {
;; block0(v0: i32):
;;   @7a v1 = pinned.i64 1
;;   @7a v2 = iadd_uext.i64 v1, v0
;;   @7a v3 = sload8.i64 trapping memory v2
;;   @7e return v3
;; }
;;
;; function %kept8(i32) -> i32 davit {
;; block0(v0: i32):
;;   @83 v1 = pinned.i64 1
;;   @83 v2 = iadd_uext.i64 v1, v0
;;   @83 v3 = sload16.i32 trapping memory v2
;;   @86 v4 = sext8.i32 v3
;;   @87 return v4
;; }
;;
;; function %kept16(i32) -> i64 davit {
;; block0(v0: i32):
;;   @8c v1 = pinned.i64 1
;;   @8c v2 = iadd_uext.i64 v1, v0
;;   @8c v3 = sload32.i64 trapping memory v2
;;   @8f v4 = sext16.i64 v3
;;   @90 return v4
;; }
;;
;; function %unsigned(i32) -> i32 davit {
;; block0(v0: i32):
;;   @95 v1 = pinned.i64 1
;;   @95 v2 = iadd_uext.i64 v1, v0
;;   @95 v3 = uload8.i32 trapping memory v2
;;   @98 v4 = sext8.i32 v3
;;   @99 return v4
;; }
