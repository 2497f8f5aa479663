;; test: run
;; Slots are as large as their types: many values of every scalar type live across calls, more than there are registers.
(module
  (import "host" "sum" (func $sum (param i32 i64 f32 f64 i32 i64 f32 f64 i32 i64 f32 f64) (result f64)))
  (func $callee (param i32 i64 f32 f64) (result f64 f32 i64 i32)
    (local.get 3) (local.get 2) (local.get 1) (local.get 0))
  (func $many (export "many") (param i32 i64 f32 f64 f64 i32 f32 i64 i32 i64 f32 f64 f64 i32 f32 i64 i32 i64 f32 f64 f64 i32 f32 i64)
      (result f64 i32 i64 f32 f64 f64 i32 f32 i64 i32 i64 f32 f64 f64 i32 f32 i64 i32 i64 f32 f64 f64 i32 f32 i64)
    (call $sum (i32.const 1) (i64.const 2) (f32.const 3) (f64.const 4) (i32.const 5) (i64.const 6)
      (f32.const 7) (f64.const 8) (i32.const 9) (i64.const 10) (f32.const 11) (f64.const 12))
    (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8) (local.get 9) (local.get 10) (local.get 11)
    (local.get 12) (local.get 13) (local.get 14) (local.get 15) (local.get 16) (local.get 17) (local.get 18) (local.get 19) (local.get 20) (local.get 21) (local.get 22) (local.get 23))
  ;; run: many(-1000003, -200000000000000002, 3.5, -4.0625, -5.0625, -6000018, 7.5, -800000000000000008, -9000027, -1000000000000000010, 11.5, -12.0625, -13.0625, -14000042, 15.5, -1600000000000000016, -17000051, -1800000000000000018, 19.5, -20.0625, -21.0625, -22000066, 23.5, -2400000000000000024) == 78, -1000003, -200000000000000002, 3.5, -4.0625, -5.0625, -6000018, 7.5, -800000000000000008, -9000027, -1000000000000000010, 11.5, -12.0625, -13.0625, -14000042, 15.5, -1600000000000000016, -17000051, -1800000000000000018, 19.5, -20.0625, -21.0625, -22000066, 23.5, -2400000000000000024
  ;; run: many(-1, -1, nan:0xffffffff, nan:0xffffffffffffffff, nan:0xffffffffffffffff, -1, nan:0xffffffff, -1, -1, -1, nan:0xffffffff, nan:0xffffffffffffffff, nan:0xffffffffffffffff, -1, nan:0xffffffff, -1, -1, -1, nan:0xffffffff, nan:0xffffffffffffffff, nan:0xffffffffffffffff, -1, nan:0xffffffff, -1) == 78, -1, -1, nan:0xffffffff, nan:0xffffffffffffffff, nan:0xffffffffffffffff, -1, nan:0xffffffff, -1, -1, -1, nan:0xffffffff, nan:0xffffffffffffffff, nan:0xffffffffffffffff, -1, nan:0xffffffff, -1, -1, -1, nan:0xffffffff, nan:0xffffffffffffffff, nan:0xffffffffffffffff, -1, nan:0xffffffff, -1
  ;; run: many(0, -1, 0, nan:0xffffffffffffffff, 0, -1, 0, -1, 0, -1, 0, nan:0xffffffffffffffff, 0, -1, 0, -1, 0, -1, 0, nan:0xffffffffffffffff, 0, -1, 0, -1) == 78, 0, -1, 0, nan:0xffffffffffffffff, 0, -1, 0, -1, 0, -1, 0, nan:0xffffffffffffffff, 0, -1, 0, -1, 0, -1, 0, nan:0xffffffffffffffff, 0, -1, 0, -1
  ;; Permuted through memory of the frame: results of one call in the reverse order of its parameters.
  (func (export "reverse") (param i32 i64 f32 f64) (result f64 f32 i64 i32 f64 f32 i64 i32)
    (call $callee (local.get 0) (local.get 1) (local.get 2) (local.get 3))
    (call $callee (i32.add (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 1))
      (f32.neg (local.get 2)) (f64.neg (local.get 3))))
  ;; run: reverse(-1, -1, 1.5, nan:0xfff8000000000001) == nan:0xfff8000000000001, 1.5, -1, -1, nan:0x7ff8000000000001, -1.5, 0, 0
)
