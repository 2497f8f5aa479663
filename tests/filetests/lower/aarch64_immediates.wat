;; test: lower aarch64
;; Constants that instructions hold, and those that take some to make.
(module
  (func $add_12_bits (param i32) (result i32) (i32.add (local.get 0) (i32.const 4095)))
  (func $add_shifted (param i64) (result i64) (i64.add (local.get 0) (i64.const 0x123000)))
  (func $add_negative (param i32) (result i32) (i32.add (local.get 0) (i32.const -16)))
  (func $add_large (param i64) (result i64) (i64.add (local.get 0) (i64.const 0x123456)))
  (func $and_run (param i32) (result i32) (i32.and (local.get 0) (i32.const 0x00ff0000)))
  (func $or_pattern (param i64) (result i64) (i64.or (local.get 0) (i64.const 0x5555555555555555)))
  (func $xor_ones (param i32) (result i32) (i32.xor (local.get 0) (i32.const -1)))
  (func $and_other (param i32) (result i32) (i32.and (local.get 0) (i32.const 0x12345)))
  (func $compare_negative (param i32) (result i32) (i32.lt_s (local.get 0) (i32.const -5)))
  (func $moved (result i32) (i32.const 0x12340000))
  (func $inverted (result i64) (i64.const -2))
  (func $pattern (result i64) (i64.const 0x00ff00ff00ff00ff))
  (func $any (result i64) (i64.const 0x123456789abcdef0))
  (func $float_one (result f64) (f64.const 1))
  (func $float_zero (result f32) (f32.const 0))
  (func $float_other (result f64) (f64.const 0.1)))
;; expect:
;; add_12_bits:
;; block0:
;;     args -> v1:x0
;;     add v0, v1, #4095
;;     ret v0:x0
;;
;; add_shifted:
;; block0:
;;     args -> v1:x0
;;     add v0, v1, #291, lsl #12
;;     ret v0:x0
;;
;; add_negative:
;; block0:
;;     args -> v1:x0
;;     sub v0, v1, #16
;;     ret v0:x0
;;
;; add_large:
;; block0:
;;     args -> v2:x0
;;     add v1, v2, #291, lsl #12
;;     add v0, v1, #1110
;;     ret v0:x0
;;
;; and_run:
;; block0:
;;     args -> v1:x0
;;     and v0, v1, #0xff0000
;;     ret v0:x0
;;
;; or_pattern:
;; block0:
;;     args -> v1:x0
;;     orr v0, v1, #0x5555555555555555
;;     ret v0:x0
;;
;; xor_ones:
;; block0:
;;     args -> v1:x0
;;     mvn v0, v1
;;     ret v0:x0
;;
;; and_other:
;; block0:
;;     args -> v1:x0
;;     mov v2, #74565
;;     and v0, v1, v2
;;     ret v0:x0
;;
;; compare_negative:
;; block0:
;;     args -> v1:x0
;;     cmn v1, #5
;;     cset v0, lt
;;     ret v0:x0
;;
;; moved:
;; block0:
;;     args
;;     mov v0, #305397760
;;     ret v0:x0
;;
;; inverted:
;; block0:
;;     args
;;     mov v0, #-2
;;     ret v0:x0
;;
;; pattern:
;; block0:
;;     args
;;     mov v0, #71777214294589695
;;     ret v0:x0
;;
;; any:
;; block0:
;;     args
;;     mov v0, #1311768467463790320
;;     ret v0:x0
;;
;; float_one:
;; block0:
;;     args
;;     fmov v0, #1
;;     ret v0:v0
;;
;; float_zero:
;; block0:
;;     args
;;     movi v0, #0
;;     ret v0:v0
;;
;; float_other:
;; block0:
;;     args
;;     ldr v0, [const]
;;     ret v0:v0
