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
  (func (export "i32.add") (param i32 i32) (result i32) (i32.add (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.add(65532, 77) == 1706956733
  ;; run: i32.add(65533, 77) traps: out of bounds memory access
  (func (export "i32.sub") (param i32 i32) (result i32) (i32.sub (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.sub(65532, 77) == -1706956579
  ;; run: i32.sub(65533, 77) traps: out of bounds memory access
  (func (export "i32.mul") (param i32 i32) (result i32) (i32.mul (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.mul(65532, 77) == -1708323664
  ;; run: i32.mul(65533, 77) traps: out of bounds memory access
  (func (export "i32.div_s") (param i32 i32) (result i32) (i32.div_s (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.div_s(65532, 77) == 0
  ;; run: i32.div_s(65533, 77) traps: out of bounds memory access
  (func (export "i32.div_u") (param i32 i32) (result i32) (i32.div_u (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.div_u(65532, 77) == 0
  ;; run: i32.div_u(65533, 77) traps: out of bounds memory access
  (func (export "i32.rem_s") (param i32 i32) (result i32) (i32.rem_s (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.rem_s(65532, 77) == 77
  ;; run: i32.rem_s(65533, 77) traps: out of bounds memory access
  (func (export "i32.rem_u") (param i32 i32) (result i32) (i32.rem_u (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.rem_u(65532, 77) == 77
  ;; run: i32.rem_u(65533, 77) traps: out of bounds memory access
  (func (export "i32.and") (param i32 i32) (result i32) (i32.and (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.and(65532, 77) == 64
  ;; run: i32.and(65533, 77) traps: out of bounds memory access
  (func (export "i32.or") (param i32 i32) (result i32) (i32.or (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.or(65532, 77) == 1706956669
  ;; run: i32.or(65533, 77) traps: out of bounds memory access
  (func (export "i32.xor") (param i32 i32) (result i32) (i32.xor (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.xor(65532, 77) == 1706956605
  ;; run: i32.xor(65533, 77) traps: out of bounds memory access
  (func (export "i32.shl") (param i32 i32) (result i32) (i32.shl (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.shl(65532, 77) == 5046272
  ;; run: i32.shl(65533, 77) traps: out of bounds memory access
  (func (export "i32.shr_s") (param i32 i32) (result i32) (i32.shr_s (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.shr_s(65532, 77) == 0
  ;; run: i32.shr_s(65533, 77) traps: out of bounds memory access
  (func (export "i32.shr_u") (param i32 i32) (result i32) (i32.shr_u (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.shr_u(65532, 77) == 0
  ;; run: i32.shr_u(65533, 77) traps: out of bounds memory access
  (func (export "i32.rotl") (param i32 i32) (result i32) (i32.rotl (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.rotl(65532, 77) == 5046272
  ;; run: i32.rotl(65533, 77) traps: out of bounds memory access
  (func (export "i32.rotr") (param i32 i32) (result i32) (i32.rotr (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.rotr(65532, 77) == 5046272
  ;; run: i32.rotr(65533, 77) traps: out of bounds memory access
  (func (export "i32.eq") (param i32 i32) (result i32) (i32.eq (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.eq(65532, 77) == 0
  ;; run: i32.eq(65533, 77) traps: out of bounds memory access
  (func (export "i32.ne") (param i32 i32) (result i32) (i32.ne (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.ne(65532, 77) == 1
  ;; run: i32.ne(65533, 77) traps: out of bounds memory access
  (func (export "i32.lt_s") (param i32 i32) (result i32) (i32.lt_s (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.lt_s(65532, 77) == 1
  ;; run: i32.lt_s(65533, 77) traps: out of bounds memory access
  (func (export "i32.lt_u") (param i32 i32) (result i32) (i32.lt_u (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.lt_u(65532, 77) == 1
  ;; run: i32.lt_u(65533, 77) traps: out of bounds memory access
  (func (export "i32.gt_s") (param i32 i32) (result i32) (i32.gt_s (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.gt_s(65532, 77) == 0
  ;; run: i32.gt_s(65533, 77) traps: out of bounds memory access
  (func (export "i32.gt_u") (param i32 i32) (result i32) (i32.gt_u (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.gt_u(65532, 77) == 0
  ;; run: i32.gt_u(65533, 77) traps: out of bounds memory access
  (func (export "i32.le_s") (param i32 i32) (result i32) (i32.le_s (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.le_s(65532, 77) == 1
  ;; run: i32.le_s(65533, 77) traps: out of bounds memory access
  (func (export "i32.le_u") (param i32 i32) (result i32) (i32.le_u (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.le_u(65532, 77) == 1
  ;; run: i32.le_u(65533, 77) traps: out of bounds memory access
  (func (export "i32.ge_s") (param i32 i32) (result i32) (i32.ge_s (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.ge_s(65532, 77) == 0
  ;; run: i32.ge_s(65533, 77) traps: out of bounds memory access
  (func (export "i32.ge_u") (param i32 i32) (result i32) (i32.ge_u (local.get 1) (i32.load (local.get 0))))
  ;; run: i32.ge_u(65532, 77) == 0
  ;; run: i32.ge_u(65533, 77) traps: out of bounds memory access
  (func (export "i32.clz") (param i32) (result i32) (i32.clz (i32.load (local.get 0))))
  ;; run: i32.clz(65532) == 1
  (func (export "i32.ctz") (param i32) (result i32) (i32.ctz (i32.load (local.get 0))))
  ;; run: i32.ctz(65532) == 4
  (func (export "i32.popcnt") (param i32) (result i32) (i32.popcnt (i32.load (local.get 0))))
  ;; run: i32.popcnt(65532) == 17
  (func (export "i32.extend8_s") (param i32) (result i32) (i32.extend8_s (i32.load (local.get 0))))
  ;; run: i32.extend8_s(65532) == 112
  (func (export "i32.extend16_s") (param i32) (result i32) (i32.extend16_s (i32.load (local.get 0))))
  ;; run: i32.extend16_s(65532) == 6000
  (func (export "i32.eqz") (param i32) (result i32) (i32.eqz (i32.load (local.get 0))))
  ;; run: i32.eqz(65532) == 0
  (func (export "i64.extend_i32_s") (param i32) (result i64) (i64.extend_i32_s (i32.load (local.get 0))))
  ;; run: i64.extend_i32_s(65532) == 1706956656
  (func (export "i64.extend_i32_u") (param i32) (result i64) (i64.extend_i32_u (i32.load (local.get 0))))
  ;; run: i64.extend_i32_u(65532) == 1706956656
  (func (export "f32.reinterpret_i32") (param i32) (result f32) (f32.reinterpret_i32 (i32.load (local.get 0))))
  ;; run: f32.reinterpret_i32(65532) == 0x1.7c2eep+76
  (func (export "f32.convert_i32_s") (param i32) (result f32) (f32.convert_i32_s (i32.load (local.get 0))))
  ;; run: f32.convert_i32_s(65532) == 0x1.96f85ep+30
  (func (export "f32.convert_i32_u") (param i32) (result f32) (f32.convert_i32_u (i32.load (local.get 0))))
  ;; run: f32.convert_i32_u(65532) == 0x1.96f85ep+30
  (func (export "f64.convert_i32_s") (param i32) (result f64) (f64.convert_i32_s (i32.load (local.get 0))))
  ;; run: f64.convert_i32_s(65532) == 0x1.96f85dcp+30
  (func (export "f64.convert_i32_u") (param i32) (result f64) (f64.convert_i32_u (i32.load (local.get 0))))
  ;; run: f64.convert_i32_u(65532) == 0x1.96f85dcp+30
)
