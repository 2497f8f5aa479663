;; test: run
;; An i32 that is spilled across a call and then addresses memory: the upper half of its register or slot must be zero
;; however the value came about. Each producer is wrapped out of a 64-bit value with garbage above, or negative before.
(module
  (import "host" "dirty_i32" (func $dirty (param i32) (result i32)))
  (memory 1)
  (data (i32.const 16) "\10\20\30\40\50\60\70\80\90\a0\b0\c0\d0\e0\f0\0f\1f\2f\3f\4f")
  (data (i32.const 48) "\f8\ff\ff\ff")
  (global $g (mut i32) (i32.const 30))
  ;; Clobbers every register that a callee may.
  (func $clobber (param i64 i64 i64 i64 f64 f64) (result i64)
    (i64.xor (i64.mul (local.get 0) (local.get 1)) (i64.mul (local.get 2)
      (i64.add (local.get 3) (i64.trunc_sat_f64_s (f64.mul (local.get 4) (local.get 5)))))))
  (func (export "f") (param $p i64) (param $f f32) (result i64)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $g i32) (local $h i32)
    (local $i i32) (local $j i32) (local $k i32) (local $l i32) (local $m i32) (local $n i32) (local $o i32)
    (local.set $a (i32.wrap_i64 (local.get $p)))
    (local.set $b (i32.sub (i32.wrap_i64 (local.get $p)) (i32.const -1)))
    (local.set $c (i32.wrap_i64 (i64.add (local.get $p) (i64.const 2))))
    (local.set $d (i32.add (i32.load (i32.const 48)) (i32.const 27)))
    (local.set $e (i32.sub (i32.const 12) (i32.load8_s (i32.const 48))))
    (local.set $g (i32.add (i32.load16_s (i32.const 48)) (i32.const 29)))
    (local.set $h (i32.extend8_s (i32.wrap_i64 (i64.add (local.get $p) (i64.const 0x106)))))
    (local.set $i (call $dirty (i32.const 23)))
    (local.set $j (i32.trunc_f32_s (local.get $f)))
    (local.set $k (i32.reinterpret_f32 (f32.reinterpret_i32 (i32.const 25))))
    (local.set $l (select (i32.wrap_i64 (i64.add (local.get $p) (i64.const 10))) (i32.const 0)
      (i64.ne (local.get $p) (i64.const 0))))
    (local.set $m (i32.wrap_i64 (i64.shr_s (i64.shl (local.get $p) (i64.const 8)) (i64.const 8))))
    (local.set $n (global.get $g))
    (local.set $o (i32.rotr (i32.wrap_i64 (i64.shl (local.get $p) (i64.const 4))) (i32.const 4)))
    (drop (call $clobber (i64.const -1) (local.get $p) (local.get $p) (i64.const -1) (f64.const 1e300) (f64.const -1)))
    (i64.add (i64.add (i64.add (i64.add (i64.add (i64.add (i64.add
      (i64.load8_u (local.get $a)) (i64.load8_u (local.get $b)))
      (i64.add (i64.load8_u (local.get $c)) (i64.load8_u (local.get $d))))
      (i64.add (i64.load8_u (local.get $e)) (i64.load8_u (local.get $g))))
      (i64.add (i64.load8_u (local.get $h)) (i64.load8_u (local.get $i))))
      (i64.add (i64.load8_u (local.get $j)) (i64.load8_u (local.get $k))))
      (i64.add (i64.load8_u (local.get $l)) (i64.load8_u (local.get $m))))
      (i64.add (i64.load8_u (local.get $n)) (i64.load8_u (local.get $o)))))
  ;; At 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 16, 30 and 16:
  ;; 0x10 + 0x20 + 0x30 + 0x40 + 0x50 + 0x60 + 0x70 + 0x80 + 0x90 + 0xa0 + 0xb0 + 0x10 + 0xf0 + 0x10.
  ;; run: f(0xdeadbeef00000010, 24) == 1328
  ;; run: f(0xffffffff00000010, 24) == 1328
  ;; run: f(0x8000000000000010, 24) == 1328

  ;; The same by way of extension.
  (func (export "extend") (param $p i64) (result i64) (local $a i32) (local $b i32)
    (local.set $a (i32.wrap_i64 (local.get $p)))
    (local.set $b (i32.sub (i32.const 0) (local.get $a)))
    (drop (call $clobber (i64.const -1) (local.get $p) (local.get $p) (i64.const -1) (f64.const 1e300) (f64.const -1)))
    (i64.add (i64.extend_i32_u (local.get $a)) (i64.extend_i32_u (local.get $b))))
  ;; run: extend(0x700000001) == 0x100000000
  ;; run: extend(-1) == 0x100000000
  ;; run: extend(0xffffffff00000000) == 0

  ;; Values whose highest bit is set, more than there are registers: 12 * 0x80000000 and the sum of 0 to 11.
  (func (export "high") (param $p i64) (result i64)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32)
    (local $g i32) (local $h i32) (local $i i32) (local $j i32) (local $k i32) (local $l i32)
    (local.set $a (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 0)))
    (local.set $b (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 1)))
    (local.set $c (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 2)))
    (local.set $d (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 3)))
    (local.set $e (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 4)))
    (local.set $f (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 5)))
    (local.set $g (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 6)))
    (local.set $h (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 7)))
    (local.set $i (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 8)))
    (local.set $j (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 9)))
    (local.set $k (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 10)))
    (local.set $l (i32.add (i32.wrap_i64 (local.get $p)) (i32.const 11)))
    (drop (call $clobber (i64.const -1) (local.get $p) (local.get $p) (i64.const -1) (f64.const 1e300) (f64.const -1)))
    (i64.add (i64.extend_i32_u (local.get $a)) (i64.add (i64.extend_i32_u (local.get $b)) (i64.add (i64.extend_i32_u (local.get $c)) (i64.add (i64.extend_i32_u (local.get $d))
      (i64.add (i64.extend_i32_u (local.get $e)) (i64.add (i64.extend_i32_u (local.get $f)) (i64.add (i64.extend_i32_u (local.get $g)) (i64.add (i64.extend_i32_u (local.get $h))
      (i64.add (i64.extend_i32_u (local.get $i)) (i64.add (i64.extend_i32_u (local.get $j)) (i64.add (i64.extend_i32_u (local.get $k)) (i64.extend_i32_u (local.get $l))))))))))))))
  ;; run: high(0xdeadbeef80000000) == 0x600000042
  ;; run: high(0x80000000) == 0x600000042
)
