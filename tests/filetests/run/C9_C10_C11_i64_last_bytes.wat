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
  (func (export "i64.add") (param i32 i64) (result i64) (i64.add (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.add(65528, 77) == 7331323016584002593
  ;; run: i64.add(65529, 77) traps: out of bounds memory access
  (func (export "i64.sub") (param i32 i64) (result i64) (i64.sub (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.sub(65528, 77) == -7331323016584002439
  ;; run: i64.sub(65529, 77) traps: out of bounds memory access
  (func (export "i64.mul") (param i32 i64) (result i64) (i64.mul (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.mul(65528, 77) == -7337194008027906364
  ;; run: i64.mul(65529, 77) traps: out of bounds memory access
  (func (export "i64.div_s") (param i32 i64) (result i64) (i64.div_s (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.div_s(65528, 77) == 0
  ;; run: i64.div_s(65529, 77) traps: out of bounds memory access
  (func (export "i64.div_u") (param i32 i64) (result i64) (i64.div_u (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.div_u(65528, 77) == 0
  ;; run: i64.div_u(65529, 77) traps: out of bounds memory access
  (func (export "i64.rem_s") (param i32 i64) (result i64) (i64.rem_s (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.rem_s(65528, 77) == 77
  ;; run: i64.rem_s(65529, 77) traps: out of bounds memory access
  (func (export "i64.rem_u") (param i32 i64) (result i64) (i64.rem_u (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.rem_u(65528, 77) == 77
  ;; run: i64.rem_u(65529, 77) traps: out of bounds memory access
  (func (export "i64.and") (param i32 i64) (result i64) (i64.and (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.and(65528, 77) == 68
  ;; run: i64.and(65529, 77) traps: out of bounds memory access
  (func (export "i64.or") (param i32 i64) (result i64) (i64.or (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.or(65528, 77) == 7331323016584002525
  ;; run: i64.or(65529, 77) traps: out of bounds memory access
  (func (export "i64.xor") (param i32 i64) (result i64) (i64.xor (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.xor(65528, 77) == 7331323016584002457
  ;; run: i64.xor(65529, 77) traps: out of bounds memory access
  (func (export "i64.shl") (param i32 i64) (result i64) (i64.shl (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.shl(65528, 77) == 80740352
  ;; run: i64.shl(65529, 77) traps: out of bounds memory access
  (func (export "i64.shr_s") (param i32 i64) (result i64) (i64.shr_s (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.shr_s(65528, 77) == 0
  ;; run: i64.shr_s(65529, 77) traps: out of bounds memory access
  (func (export "i64.shr_u") (param i32 i64) (result i64) (i64.shr_u (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.shr_u(65528, 77) == 0
  ;; run: i64.shr_u(65529, 77) traps: out of bounds memory access
  (func (export "i64.rotl") (param i32 i64) (result i64) (i64.rotl (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.rotl(65528, 77) == 80740352
  ;; run: i64.rotl(65529, 77) traps: out of bounds memory access
  (func (export "i64.rotr") (param i32 i64) (result i64) (i64.rotr (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.rotr(65528, 77) == 1354598325420032
  ;; run: i64.rotr(65529, 77) traps: out of bounds memory access
  (func (export "i64.eq") (param i32 i64) (result i32) (i64.eq (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.eq(65528, 77) == 0
  ;; run: i64.eq(65529, 77) traps: out of bounds memory access
  (func (export "i64.ne") (param i32 i64) (result i32) (i64.ne (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.ne(65528, 77) == 1
  ;; run: i64.ne(65529, 77) traps: out of bounds memory access
  (func (export "i64.lt_s") (param i32 i64) (result i32) (i64.lt_s (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.lt_s(65528, 77) == 1
  ;; run: i64.lt_s(65529, 77) traps: out of bounds memory access
  (func (export "i64.lt_u") (param i32 i64) (result i32) (i64.lt_u (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.lt_u(65528, 77) == 1
  ;; run: i64.lt_u(65529, 77) traps: out of bounds memory access
  (func (export "i64.gt_s") (param i32 i64) (result i32) (i64.gt_s (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.gt_s(65528, 77) == 0
  ;; run: i64.gt_s(65529, 77) traps: out of bounds memory access
  (func (export "i64.gt_u") (param i32 i64) (result i32) (i64.gt_u (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.gt_u(65528, 77) == 0
  ;; run: i64.gt_u(65529, 77) traps: out of bounds memory access
  (func (export "i64.le_s") (param i32 i64) (result i32) (i64.le_s (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.le_s(65528, 77) == 1
  ;; run: i64.le_s(65529, 77) traps: out of bounds memory access
  (func (export "i64.le_u") (param i32 i64) (result i32) (i64.le_u (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.le_u(65528, 77) == 1
  ;; run: i64.le_u(65529, 77) traps: out of bounds memory access
  (func (export "i64.ge_s") (param i32 i64) (result i32) (i64.ge_s (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.ge_s(65528, 77) == 0
  ;; run: i64.ge_s(65529, 77) traps: out of bounds memory access
  (func (export "i64.ge_u") (param i32 i64) (result i32) (i64.ge_u (local.get 1) (i64.load (local.get 0))))
  ;; run: i64.ge_u(65528, 77) == 0
  ;; run: i64.ge_u(65529, 77) traps: out of bounds memory access
  (func (export "i64.clz") (param i32) (result i64) (i64.clz (i64.load (local.get 0))))
  ;; run: i64.clz(65528) == 1
  (func (export "i64.ctz") (param i32) (result i64) (i64.ctz (i64.load (local.get 0))))
  ;; run: i64.ctz(65528) == 2
  (func (export "i64.popcnt") (param i32) (result i64) (i64.popcnt (i64.load (local.get 0))))
  ;; run: i64.popcnt(65528) == 33
  (func (export "i64.extend8_s") (param i32) (result i64) (i64.extend8_s (i64.load (local.get 0))))
  ;; run: i64.extend8_s(65528) == -44
  (func (export "i64.extend16_s") (param i32) (result i64) (i64.extend16_s (i64.load (local.get 0))))
  ;; run: i64.extend16_s(65528) == 31700
  (func (export "i64.extend32_s") (param i32) (result i64) (i64.extend32_s (i64.load (local.get 0))))
  ;; run: i64.extend32_s(65528) == -920486956
  (func (export "i64.eqz") (param i32) (result i32) (i64.eqz (i64.load (local.get 0))))
  ;; run: i64.eqz(65528) == 0
  (func (export "i32.wrap_i64") (param i32) (result i32) (i32.wrap_i64 (i64.load (local.get 0))))
  ;; run: i32.wrap_i64(65528) == -920486956
  (func (export "f64.reinterpret_i64") (param i32) (result f64) (f64.reinterpret_i64 (i64.load (local.get 0))))
  ;; run: f64.reinterpret_i64(65528) == 0x1.e1770c9227bd4p+604
  (func (export "f32.convert_i64_s") (param i32) (result f32) (f32.convert_i64_s (i64.load (local.get 0))))
  ;; run: f32.convert_i64_s(65528) == 0x1.96f85ep+62
  (func (export "f32.convert_i64_u") (param i32) (result f32) (f32.convert_i64_u (i64.load (local.get 0))))
  ;; run: f32.convert_i64_u(65528) == 0x1.96f85ep+62
  (func (export "f64.convert_i64_s") (param i32) (result f64) (f64.convert_i64_s (i64.load (local.get 0))))
  ;; run: f64.convert_i64_s(65528) == 0x1.96f85dc32489fp+62
  (func (export "f64.convert_i64_u") (param i32) (result f64) (f64.convert_i64_u (i64.load (local.get 0))))
  ;; run: f64.convert_i64_u(65528) == 0x1.96f85dc32489fp+62
)
