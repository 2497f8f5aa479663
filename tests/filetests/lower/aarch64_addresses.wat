;; test: lower aarch64
;; Memory operands: the index is the address as it is, offsets are taken into it where they fit.
(module
  (memory 1)
  (func $no_offset (param i32) (result i32) (i32.load (local.get 0)))
  (func $small_offset (param i32) (result i32) (i32.load offset=8 (local.get 0)))
  (func $odd_offset (param i32) (result i64) (i64.load offset=3 (local.get 0)))
  (func $large_offset (param i32) (result i32) (i32.load offset=0x123456 (local.get 0)))
  (func $two_fields (param i32) (result i32)
    (i32.add (i32.load offset=4 (local.get 0)) (i32.load offset=8 (local.get 0))))
  (func $element (param i32 i32) (result i32)
    (i32.load offset=16 (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 2)))))
  (func $sign_extended (param i32) (result i64) (i64.load16_s (local.get 0)))
  (func $byte (param i32) (result i64) (i64.load8_u (local.get 0)))
  (func $store_zero (param i32) (i64.store offset=8 (local.get 0) (i64.const 0)))
  (func $constant_address (result i32) (i32.load (i32.const 1024)))
  (func $float (param i32 f64) (f64.store offset=24 (local.get 0) (local.get 1))))
;; expect:
;; no_offset:
;; block0:
;;     args -> v1:x0
;;     ldr v0, [pinned1, v1]?
;;     ret v0:x0
;;
;; small_offset:
;; block0:
;;     args -> v2:x0
;;     lea v1, [pinned1, v2]
;;     ldr v0, [v1, #8]?
;;     ret v0:x0
;;
;; odd_offset:
;; block0:
;;     args -> v2:x0
;;     lea v1, [pinned1, v2]
;;     ldr v0, [v1, #3]?
;;     ret v0:x0
;;
;; large_offset:
;; block0:
;;     args -> v3:x0
;;     lea v1, [pinned1, v3]
;;     mov v2, #1193046
;;     ldr v0, [v1, v2]?
;;     ret v0:x0
;;
;; two_fields:
;; block0:
;;     args -> v4:x0
;;     lea v3, [pinned1, v4]
;;     ldr v1, [v3, #4]?
;;     ldr v2, [v3, #8]?
;;     add v0, v1, v2
;;     ret v0:x0
;;
;; element:
;; block0:
;;     args -> v4:x0, v3:x1
;;     add v2, v4, v3, lsl #2
;;     lea v1, [pinned1, v2]
;;     ldr v0, [v1, #16]?
;;     ret v0:x0
;;
;; sign_extended:
;; block0:
;;     args -> v1:x0
;;     ldrsh v0, [pinned1, v1]?
;;     ret v0:x0
;;
;; byte:
;; block0:
;;     args -> v1:x0
;;     ldrb v0, [pinned1, v1]?
;;     ret v0:x0
;;
;; store_zero:
;; block0:
;;     args -> v1:x0
;;     lea v0, [pinned1, v1]
;;     str xzr, [v0, #8]?
;;     ret
;;
;; constant_address:
;; block0:
;;     args
;;     ldr v0, [pinned1, #1024]
;;     ret v0:x0
;;
;; float:
;; block0:
;;     args -> v2:x0, v0:v0
;;     lea v1, [pinned1, v2]
;;     str v0, [v1, #24]?
;;     ret
