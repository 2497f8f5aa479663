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
  (func (export "f64.add") (param i32 f64) (result f64) (f64.add (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.add(65528, 0x1.4p+1) == 0x1.e1770c9227bd4p+604
  ;; run: f64.add(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.sub") (param i32 f64) (result f64) (f64.sub (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.sub(65528, 0x1.4p+1) == -0x1.e1770c9227bd4p+604
  ;; run: f64.sub(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.mul") (param i32 f64) (result f64) (f64.mul (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.mul(65528, 0x1.4p+1) == 0x1.2cea67db58d64p+606
  ;; run: f64.mul(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.div") (param i32 f64) (result f64) (f64.div (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.div(65528, 0x1.4p+1) == 0x1.544b717b2c7adp-604
  ;; run: f64.div(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.min") (param i32 f64) (result f64) (f64.min (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.min(65528, 0x1.4p+1) == 0x1.4p+1
  ;; run: f64.min(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.max") (param i32 f64) (result f64) (f64.max (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.max(65528, 0x1.4p+1) == 0x1.e1770c9227bd4p+604
  ;; run: f64.max(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.sqrt") (param i32) (result f64) (f64.sqrt (f64.load (local.get 0))))
  ;; run: f64.sqrt(65528) == 0x1.5f13b54301fccp+302
  (func (export "f64.ceil") (param i32) (result f64) (f64.ceil (f64.load (local.get 0))))
  ;; run: f64.ceil(65528) == 0x1.e1770c9227bd4p+604
  (func (export "f64.floor") (param i32) (result f64) (f64.floor (f64.load (local.get 0))))
  ;; run: f64.floor(65528) == 0x1.e1770c9227bd4p+604
  (func (export "f64.trunc") (param i32) (result f64) (f64.trunc (f64.load (local.get 0))))
  ;; run: f64.trunc(65528) == 0x1.e1770c9227bd4p+604
  (func (export "f64.nearest") (param i32) (result f64) (f64.nearest (f64.load (local.get 0))))
  ;; run: f64.nearest(65528) == 0x1.e1770c9227bd4p+604
  (func (export "f64.eq") (param i32 f64) (result i32) (f64.eq (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.eq(65528, 0x1.4p+1) == 0
  ;; run: f64.eq(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.ne") (param i32 f64) (result i32) (f64.ne (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.ne(65528, 0x1.4p+1) == 1
  ;; run: f64.ne(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.lt") (param i32 f64) (result i32) (f64.lt (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.lt(65528, 0x1.4p+1) == 1
  ;; run: f64.lt(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.gt") (param i32 f64) (result i32) (f64.gt (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.gt(65528, 0x1.4p+1) == 0
  ;; run: f64.gt(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.le") (param i32 f64) (result i32) (f64.le (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.le(65528, 0x1.4p+1) == 1
  ;; run: f64.le(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.ge") (param i32 f64) (result i32) (f64.ge (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.ge(65528, 0x1.4p+1) == 0
  ;; run: f64.ge(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.copysign") (param i32 f64) (result f64) (f64.copysign (local.get 1) (f64.load (local.get 0))))
  ;; run: f64.copysign(65528, 0x1.4p+1) == 0x1.4p+1
  ;; run: f64.copysign(65529, 0x1.4p+1) traps: out of bounds memory access
  (func (export "f64.abs") (param i32) (result f64) (f64.abs (f64.load (local.get 0))))
  ;; run: f64.abs(65528) == 0x1.e1770c9227bd4p+604
  (func (export "f64.neg") (param i32) (result f64) (f64.neg (f64.load (local.get 0))))
  ;; run: f64.neg(65528) == -0x1.e1770c9227bd4p+604
  (func (export "f32.demote_f64") (param i32) (result f32) (f32.demote_f64 (f64.load (local.get 0))))
  ;; run: f32.demote_f64(65528) == inf
  (func (export "i64.reinterpret_f64") (param i32) (result i64) (i64.reinterpret_f64 (f64.load (local.get 0))))
  ;; run: i64.reinterpret_f64(65528) == 7331323016584002516
  (func (export "i32.trunc_sat_f64_s") (param i32) (result i32) (i32.trunc_sat_f64_s (f64.load (local.get 0))))
  ;; run: i32.trunc_sat_f64_s(65528) == 2147483647
  (func (export "i32.trunc_sat_f64_u") (param i32) (result i32) (i32.trunc_sat_f64_u (f64.load (local.get 0))))
  ;; run: i32.trunc_sat_f64_u(65528) == -1
  (func (export "i64.trunc_sat_f64_s") (param i32) (result i64) (i64.trunc_sat_f64_s (f64.load (local.get 0))))
  ;; run: i64.trunc_sat_f64_s(65528) == 9223372036854775807
  (func (export "i64.trunc_sat_f64_u") (param i32) (result i64) (i64.trunc_sat_f64_u (f64.load (local.get 0))))
  ;; run: i64.trunc_sat_f64_u(65528) == -1
)
