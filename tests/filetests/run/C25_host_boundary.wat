;; test: run
;; An i32 or f32 that crosses between WebAssembly and C++ has nothing to say about the upper half of its slot.
(module
  (import "host" "dirty_i32" (func $dirty_i32 (param i32) (result i32)))
  (import "host" "dirty_f32" (func $dirty_f32 (param f32) (result f32)))
  (import "host" "slot_i32" (func $slot_i32 (param i32) (result i64)))
  (import "host" "i32" (func $i32 (param i32) (result i32)))
  (import "host" "i64" (func $i64 (param i64) (result i64)))
  (import "host" "f32" (func $f32 (param f32) (result f32)))
  (import "host" "f64" (func $f64 (param f64) (result f64)))
  (import "host" "sum" (func $sum (param i32 i64 f32 f64 i32 i64 f32 f64 i32 i64 f32 f64) (result f64)))
  (memory 1)
  (data (i32.const 40) "\2a")
  (func (export "address") (param i32) (result i32) (i32.load8_u (call $dirty_i32 (local.get 0))))
  ;; run: address(40) == 42
  ;; run: address(65536) traps: out of bounds memory access
  (func (export "extend_u") (param i32) (result i64) (i64.extend_i32_u (call $dirty_i32 (local.get 0))))
  ;; run: extend_u(5) == 5
  ;; run: extend_u(-1) == 0xffffffff
  (func (export "extend_s") (param i32) (result i64) (i64.extend_i32_s (call $dirty_i32 (local.get 0))))
  ;; run: extend_s(-2) == -2
  (func (export "divide") (param i32) (result i32) (i32.div_u (call $dirty_i32 (local.get 0)) (i32.const 2)))
  ;; run: divide(-1) == 0x7fffffff
  (func (export "convert") (param i32) (result f64) (f64.convert_i32_u (call $dirty_i32 (local.get 0))))
  ;; run: convert(-1) == 4294967295
  (func (export "compare") (param i32) (result i32) (i32.eqz (call $dirty_i32 (local.get 0))))
  ;; run: compare(0) == 1
  (func (export "table") (param i32) (result i32)
    (block (block (block (br_table 0 1 2 (call $dirty_i32 (local.get 0)))) (return (i32.const 10)))
      (return (i32.const 11))) (i32.const 12))
  ;; run: table(0) == 10
  ;; run: table(1) == 11
  ;; run: table(7) == 12
  (func (export "float") (param f32) (result f32) (f32.add (call $dirty_f32 (local.get 0)) (f32.const 1)))
  ;; run: float(1.5) == 2.5
  (func (export "float_bits") (param f32) (result i64)
    (i64.extend_i32_u (i32.reinterpret_f32 (call $dirty_f32 (local.get 0)))))
  ;; run: float_bits(-1) == 0xbf800000
  ;; What the host sees of an i32 that was wrapped: at least its low half.
  (func (export "out") (param i64) (result i64)
    (i64.and (call $slot_i32 (i32.wrap_i64 (local.get 0))) (i64.const 0xffffffff)))
  ;; run: out(0x1234567880000001) == 0x80000001
  (func (export "echo") (param i32 i64 f32 f64) (result i32 i64 f32 f64)
    (call $i32 (local.get 0)) (call $i64 (local.get 1)) (call $f32 (local.get 2)) (call $f64 (local.get 3)))
  ;; run: echo(-2147483648, -9223372036854775808, nan:0x7fa00001, -0x0p0) == -2147483648, -9223372036854775808, nan:0x7fa00001, -0x0p0
  (func (export "sum") (param i64) (result f64)
    (call $sum (i32.wrap_i64 (local.get 0)) (local.get 0) (f32.const 0.5) (f64.const 0.25)
      (i32.wrap_i64 (local.get 0)) (local.get 0) (f32.const 0.125) (f64.const 1)
      (i32.const -1) (i64.const -2) (f32.const 4) (f64.const 8)))
  ;; run: sum(3) == 22.875
)
