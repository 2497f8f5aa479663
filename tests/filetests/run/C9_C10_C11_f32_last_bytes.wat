;; test: run
;; An operator that takes an operand from memory reads no more than the bytes of the load, at the end of memory too.
;; Written by generate.py.
(module
  (memory 1)
  (func $fill (local $i i32)
    (loop $next
      (i32.store8 (local.get $i) (i32.add (i32.const 13)
        (i32.add (i32.mul (local.get $i) (i32.const 167)) (i32.shr_u (local.get $i) (i32.const 8)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 65536)))))
  (start $fill)
  (func (export "f32.add") (param i32 f32) (result f32) (f32.add (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.add(65532, 0x1.4p+1) == 0x1.7c2eep+76
  ;; run: f32.add(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.sub") (param i32 f32) (result f32) (f32.sub (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.sub(65532, 0x1.4p+1) == -0x1.7c2eep+76
  ;; run: f32.sub(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.mul") (param i32 f32) (result f32) (f32.mul (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.mul(65532, 0x1.4p+1) == 0x1.db3a98p+77
  ;; run: f32.mul(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.div") (param i32 f32) (result f32) (f32.div (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.div(65532, 0x1.4p+1) == 0x1.aef342p-76
  ;; run: f32.div(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.min") (param i32 f32) (result f32) (f32.min (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.min(65532, 0x1.4p+1) == 0x1.4p+1
  ;; run: f32.min(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.max") (param i32 f32) (result f32) (f32.max (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.max(65532, 0x1.4p+1) == 0x1.7c2eep+76
  ;; run: f32.max(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.sqrt") (param i32) (result f32) (f32.sqrt (f32.load (local.get 0))))
  ;; run: f32.sqrt(65532) == 0x1.37f8fap+38
  (func (export "f32.ceil") (param i32) (result f32) (f32.ceil (f32.load (local.get 0))))
  ;; run: f32.ceil(65532) == 0x1.7c2eep+76
  (func (export "f32.floor") (param i32) (result f32) (f32.floor (f32.load (local.get 0))))
  ;; run: f32.floor(65532) == 0x1.7c2eep+76
  (func (export "f32.trunc") (param i32) (result f32) (f32.trunc (f32.load (local.get 0))))
  ;; run: f32.trunc(65532) == 0x1.7c2eep+76
  (func (export "f32.nearest") (param i32) (result f32) (f32.nearest (f32.load (local.get 0))))
  ;; run: f32.nearest(65532) == 0x1.7c2eep+76
  (func (export "f32.eq") (param i32 f32) (result i32) (f32.eq (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.eq(65532, 0x1.4p+1) == 0
  ;; run: f32.eq(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.ne") (param i32 f32) (result i32) (f32.ne (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.ne(65532, 0x1.4p+1) == 1
  ;; run: f32.ne(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.lt") (param i32 f32) (result i32) (f32.lt (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.lt(65532, 0x1.4p+1) == 1
  ;; run: f32.lt(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.gt") (param i32 f32) (result i32) (f32.gt (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.gt(65532, 0x1.4p+1) == 0
  ;; run: f32.gt(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.le") (param i32 f32) (result i32) (f32.le (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.le(65532, 0x1.4p+1) == 1
  ;; run: f32.le(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.ge") (param i32 f32) (result i32) (f32.ge (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.ge(65532, 0x1.4p+1) == 0
  ;; run: f32.ge(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.copysign") (param i32 f32) (result f32) (f32.copysign (local.get 1) (f32.load (local.get 0))))
  ;; run: f32.copysign(65532, 0x1.4p+1) == 0x1.4p+1
  ;; run: f32.copysign(65533, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f32.abs") (param i32) (result f32) (f32.abs (f32.load (local.get 0))))
  ;; run: f32.abs(65532) == 0x1.7c2eep+76
  (func (export "f32.neg") (param i32) (result f32) (f32.neg (f32.load (local.get 0))))
  ;; run: f32.neg(65532) == -0x1.7c2eep+76
  (func (export "f64.promote_f32") (param i32) (result f64) (f64.promote_f32 (f32.load (local.get 0))))
  ;; run: f64.promote_f32(65532) == 0x1.7c2eep+76
  (func (export "i32.reinterpret_f32") (param i32) (result i32) (i32.reinterpret_f32 (f32.load (local.get 0))))
  ;; run: i32.reinterpret_f32(65532) == 1706956656
  (func (export "i32.trunc_sat_f32_s") (param i32) (result i32) (i32.trunc_sat_f32_s (f32.load (local.get 0))))
  ;; run: i32.trunc_sat_f32_s(65532) == 2147483647
  (func (export "i32.trunc_sat_f32_u") (param i32) (result i32) (i32.trunc_sat_f32_u (f32.load (local.get 0))))
  ;; run: i32.trunc_sat_f32_u(65532) == -1
  (func (export "i64.trunc_sat_f32_s") (param i32) (result i64) (i64.trunc_sat_f32_s (f32.load (local.get 0))))
  ;; run: i64.trunc_sat_f32_s(65532) == 9223372036854775807
  (func (export "i64.trunc_sat_f32_u") (param i32) (result i64) (i64.trunc_sat_f32_u (f32.load (local.get 0))))
  ;; run: i64.trunc_sat_f32_u(65532) == -1
)
