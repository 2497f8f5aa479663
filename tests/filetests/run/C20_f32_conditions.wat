;; test: run
;; Comparisons negated and branched on: no comparison is the negation of another where a NaN takes part.
;; Written by generate_effect_causes.py.
(module
  (func $one (result i32) (i32.const 1))
  (func (export "eq.eqz") (param f32 f32) (result i32) (i32.eqz (f32.eq (local.get 0) (local.get 1))))
  ;; run: eq.eqz(1, 1) == 0
  ;; run: eq.eqz(1, 0) == 1
  ;; run: eq.eqz(0, 1) == 1
  ;; run: eq.eqz(0, -0x0p+0) == 0
  ;; run: eq.eqz(nan:0x7fc00000, 1) == 1
  ;; run: eq.eqz(1, nan:0x7fc00000) == 1
  ;; run: eq.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: eq.eqz(nan:0x7f800003, inf) == 1
  ;; run: eq.eqz(-inf, inf) == 1
  ;; run: eq.eqz(0x1p-149, 0) == 1
  (func (export "eq.eqz.eqz") (param f32 f32) (result i32) (i32.eqz (i32.eqz (f32.eq (local.get 0) (local.get 1)))))
  ;; run: eq.eqz.eqz(1, 1) == 1
  ;; run: eq.eqz.eqz(1, 0) == 0
  ;; run: eq.eqz.eqz(0, 1) == 0
  ;; run: eq.eqz.eqz(0, -0x0p+0) == 1
  ;; run: eq.eqz.eqz(nan:0x7fc00000, 1) == 0
  ;; run: eq.eqz.eqz(1, nan:0x7fc00000) == 0
  ;; run: eq.eqz.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: eq.eqz.eqz(nan:0x7f800003, inf) == 0
  ;; run: eq.eqz.eqz(-inf, inf) == 0
  ;; run: eq.eqz.eqz(0x1p-149, 0) == 0
  (func (export "eq.xor") (param f32 f32) (result i32) (i32.xor (f32.eq (local.get 0) (local.get 1)) (i32.const 1)))
  ;; run: eq.xor(1, 1) == 0
  ;; run: eq.xor(1, 0) == 1
  ;; run: eq.xor(0, 1) == 1
  ;; run: eq.xor(0, -0x0p+0) == 0
  ;; run: eq.xor(nan:0x7fc00000, 1) == 1
  ;; run: eq.xor(1, nan:0x7fc00000) == 1
  ;; run: eq.xor(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: eq.xor(nan:0x7f800003, inf) == 1
  ;; run: eq.xor(-inf, inf) == 1
  ;; run: eq.xor(0x1p-149, 0) == 1
  (func (export "eq.eq") (param f32 f32) (result i32) (i32.eq (f32.eq (local.get 0) (local.get 1)) (i32.const 0)))
  ;; run: eq.eq(1, 1) == 0
  ;; run: eq.eq(1, 0) == 1
  ;; run: eq.eq(0, 1) == 1
  ;; run: eq.eq(0, -0x0p+0) == 0
  ;; run: eq.eq(nan:0x7fc00000, 1) == 1
  ;; run: eq.eq(1, nan:0x7fc00000) == 1
  ;; run: eq.eq(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: eq.eq(nan:0x7f800003, inf) == 1
  ;; run: eq.eq(-inf, inf) == 1
  ;; run: eq.eq(0x1p-149, 0) == 1
  (func (export "eq.select") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (f32.eq (local.get 0) (local.get 1))))
  ;; run: eq.select(1, 1) == 0
  ;; run: eq.select(1, 0) == 1
  ;; run: eq.select(0, 1) == 1
  ;; run: eq.select(0, -0x0p+0) == 0
  ;; run: eq.select(nan:0x7fc00000, 1) == 1
  ;; run: eq.select(1, nan:0x7fc00000) == 1
  ;; run: eq.select(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: eq.select(nan:0x7f800003, inf) == 1
  ;; run: eq.select(-inf, inf) == 1
  ;; run: eq.select(0x1p-149, 0) == 1
  (func (export "eq.select.eqz") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (i32.eqz (f32.eq (local.get 0) (local.get 1)))))
  ;; run: eq.select.eqz(1, 1) == 1
  ;; run: eq.select.eqz(1, 0) == 0
  ;; run: eq.select.eqz(0, 1) == 0
  ;; run: eq.select.eqz(0, -0x0p+0) == 1
  ;; run: eq.select.eqz(nan:0x7fc00000, 1) == 0
  ;; run: eq.select.eqz(1, nan:0x7fc00000) == 0
  ;; run: eq.select.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: eq.select.eqz(nan:0x7f800003, inf) == 0
  ;; run: eq.select.eqz(-inf, inf) == 0
  ;; run: eq.select.eqz(0x1p-149, 0) == 0
  (func (export "eq.if.eqz") (param f32 f32) (result i32) (if (result i32) (i32.eqz (f32.eq (local.get 0) (local.get 1))) (then (call $one)) (else (i32.const 0))))
  ;; run: eq.if.eqz(1, 1) == 0
  ;; run: eq.if.eqz(1, 0) == 1
  ;; run: eq.if.eqz(0, 1) == 1
  ;; run: eq.if.eqz(0, -0x0p+0) == 0
  ;; run: eq.if.eqz(nan:0x7fc00000, 1) == 1
  ;; run: eq.if.eqz(1, nan:0x7fc00000) == 1
  ;; run: eq.if.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: eq.if.eqz(nan:0x7f800003, inf) == 1
  ;; run: eq.if.eqz(-inf, inf) == 1
  ;; run: eq.if.eqz(0x1p-149, 0) == 1
  (func (export "eq.if") (param f32 f32) (result i32) (if (result i32) (f32.eq (local.get 0) (local.get 1)) (then (i32.const 0)) (else (call $one))))
  ;; run: eq.if(1, 1) == 0
  ;; run: eq.if(1, 0) == 1
  ;; run: eq.if(0, 1) == 1
  ;; run: eq.if(0, -0x0p+0) == 0
  ;; run: eq.if(nan:0x7fc00000, 1) == 1
  ;; run: eq.if(1, nan:0x7fc00000) == 1
  ;; run: eq.if(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: eq.if(nan:0x7f800003, inf) == 1
  ;; run: eq.if(-inf, inf) == 1
  ;; run: eq.if(0x1p-149, 0) == 1
  (func (export "eq.br_if") (param f32 f32) (result i32) (block (result i32) (br_if 0 (call $one) (i32.eqz (f32.eq (local.get 0) (local.get 1)))) (drop) (i32.const 0)))
  ;; run: eq.br_if(1, 1) == 0
  ;; run: eq.br_if(1, 0) == 1
  ;; run: eq.br_if(0, 1) == 1
  ;; run: eq.br_if(0, -0x0p+0) == 0
  ;; run: eq.br_if(nan:0x7fc00000, 1) == 1
  ;; run: eq.br_if(1, nan:0x7fc00000) == 1
  ;; run: eq.br_if(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: eq.br_if(nan:0x7f800003, inf) == 1
  ;; run: eq.br_if(-inf, inf) == 1
  ;; run: eq.br_if(0x1p-149, 0) == 1
  (func (export "ne.eqz") (param f32 f32) (result i32) (i32.eqz (f32.ne (local.get 0) (local.get 1))))
  ;; run: ne.eqz(1, 1) == 1
  ;; run: ne.eqz(1, 0) == 0
  ;; run: ne.eqz(0, 1) == 0
  ;; run: ne.eqz(0, -0x0p+0) == 1
  ;; run: ne.eqz(nan:0x7fc00000, 1) == 0
  ;; run: ne.eqz(1, nan:0x7fc00000) == 0
  ;; run: ne.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: ne.eqz(nan:0x7f800003, inf) == 0
  ;; run: ne.eqz(-inf, inf) == 0
  ;; run: ne.eqz(0x1p-149, 0) == 0
  (func (export "ne.eqz.eqz") (param f32 f32) (result i32) (i32.eqz (i32.eqz (f32.ne (local.get 0) (local.get 1)))))
  ;; run: ne.eqz.eqz(1, 1) == 0
  ;; run: ne.eqz.eqz(1, 0) == 1
  ;; run: ne.eqz.eqz(0, 1) == 1
  ;; run: ne.eqz.eqz(0, -0x0p+0) == 0
  ;; run: ne.eqz.eqz(nan:0x7fc00000, 1) == 1
  ;; run: ne.eqz.eqz(1, nan:0x7fc00000) == 1
  ;; run: ne.eqz.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: ne.eqz.eqz(nan:0x7f800003, inf) == 1
  ;; run: ne.eqz.eqz(-inf, inf) == 1
  ;; run: ne.eqz.eqz(0x1p-149, 0) == 1
  (func (export "ne.xor") (param f32 f32) (result i32) (i32.xor (f32.ne (local.get 0) (local.get 1)) (i32.const 1)))
  ;; run: ne.xor(1, 1) == 1
  ;; run: ne.xor(1, 0) == 0
  ;; run: ne.xor(0, 1) == 0
  ;; run: ne.xor(0, -0x0p+0) == 1
  ;; run: ne.xor(nan:0x7fc00000, 1) == 0
  ;; run: ne.xor(1, nan:0x7fc00000) == 0
  ;; run: ne.xor(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: ne.xor(nan:0x7f800003, inf) == 0
  ;; run: ne.xor(-inf, inf) == 0
  ;; run: ne.xor(0x1p-149, 0) == 0
  (func (export "ne.eq") (param f32 f32) (result i32) (i32.eq (f32.ne (local.get 0) (local.get 1)) (i32.const 0)))
  ;; run: ne.eq(1, 1) == 1
  ;; run: ne.eq(1, 0) == 0
  ;; run: ne.eq(0, 1) == 0
  ;; run: ne.eq(0, -0x0p+0) == 1
  ;; run: ne.eq(nan:0x7fc00000, 1) == 0
  ;; run: ne.eq(1, nan:0x7fc00000) == 0
  ;; run: ne.eq(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: ne.eq(nan:0x7f800003, inf) == 0
  ;; run: ne.eq(-inf, inf) == 0
  ;; run: ne.eq(0x1p-149, 0) == 0
  (func (export "ne.select") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (f32.ne (local.get 0) (local.get 1))))
  ;; run: ne.select(1, 1) == 1
  ;; run: ne.select(1, 0) == 0
  ;; run: ne.select(0, 1) == 0
  ;; run: ne.select(0, -0x0p+0) == 1
  ;; run: ne.select(nan:0x7fc00000, 1) == 0
  ;; run: ne.select(1, nan:0x7fc00000) == 0
  ;; run: ne.select(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: ne.select(nan:0x7f800003, inf) == 0
  ;; run: ne.select(-inf, inf) == 0
  ;; run: ne.select(0x1p-149, 0) == 0
  (func (export "ne.select.eqz") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (i32.eqz (f32.ne (local.get 0) (local.get 1)))))
  ;; run: ne.select.eqz(1, 1) == 0
  ;; run: ne.select.eqz(1, 0) == 1
  ;; run: ne.select.eqz(0, 1) == 1
  ;; run: ne.select.eqz(0, -0x0p+0) == 0
  ;; run: ne.select.eqz(nan:0x7fc00000, 1) == 1
  ;; run: ne.select.eqz(1, nan:0x7fc00000) == 1
  ;; run: ne.select.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: ne.select.eqz(nan:0x7f800003, inf) == 1
  ;; run: ne.select.eqz(-inf, inf) == 1
  ;; run: ne.select.eqz(0x1p-149, 0) == 1
  (func (export "ne.if.eqz") (param f32 f32) (result i32) (if (result i32) (i32.eqz (f32.ne (local.get 0) (local.get 1))) (then (call $one)) (else (i32.const 0))))
  ;; run: ne.if.eqz(1, 1) == 1
  ;; run: ne.if.eqz(1, 0) == 0
  ;; run: ne.if.eqz(0, 1) == 0
  ;; run: ne.if.eqz(0, -0x0p+0) == 1
  ;; run: ne.if.eqz(nan:0x7fc00000, 1) == 0
  ;; run: ne.if.eqz(1, nan:0x7fc00000) == 0
  ;; run: ne.if.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: ne.if.eqz(nan:0x7f800003, inf) == 0
  ;; run: ne.if.eqz(-inf, inf) == 0
  ;; run: ne.if.eqz(0x1p-149, 0) == 0
  (func (export "ne.if") (param f32 f32) (result i32) (if (result i32) (f32.ne (local.get 0) (local.get 1)) (then (i32.const 0)) (else (call $one))))
  ;; run: ne.if(1, 1) == 1
  ;; run: ne.if(1, 0) == 0
  ;; run: ne.if(0, 1) == 0
  ;; run: ne.if(0, -0x0p+0) == 1
  ;; run: ne.if(nan:0x7fc00000, 1) == 0
  ;; run: ne.if(1, nan:0x7fc00000) == 0
  ;; run: ne.if(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: ne.if(nan:0x7f800003, inf) == 0
  ;; run: ne.if(-inf, inf) == 0
  ;; run: ne.if(0x1p-149, 0) == 0
  (func (export "ne.br_if") (param f32 f32) (result i32) (block (result i32) (br_if 0 (call $one) (i32.eqz (f32.ne (local.get 0) (local.get 1)))) (drop) (i32.const 0)))
  ;; run: ne.br_if(1, 1) == 1
  ;; run: ne.br_if(1, 0) == 0
  ;; run: ne.br_if(0, 1) == 0
  ;; run: ne.br_if(0, -0x0p+0) == 1
  ;; run: ne.br_if(nan:0x7fc00000, 1) == 0
  ;; run: ne.br_if(1, nan:0x7fc00000) == 0
  ;; run: ne.br_if(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: ne.br_if(nan:0x7f800003, inf) == 0
  ;; run: ne.br_if(-inf, inf) == 0
  ;; run: ne.br_if(0x1p-149, 0) == 0
  (func (export "lt.eqz") (param f32 f32) (result i32) (i32.eqz (f32.lt (local.get 0) (local.get 1))))
  ;; run: lt.eqz(1, 1) == 1
  ;; run: lt.eqz(1, 0) == 1
  ;; run: lt.eqz(0, 1) == 0
  ;; run: lt.eqz(0, -0x0p+0) == 1
  ;; run: lt.eqz(nan:0x7fc00000, 1) == 1
  ;; run: lt.eqz(1, nan:0x7fc00000) == 1
  ;; run: lt.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: lt.eqz(nan:0x7f800003, inf) == 1
  ;; run: lt.eqz(-inf, inf) == 0
  ;; run: lt.eqz(0x1p-149, 0) == 1
  (func (export "lt.eqz.eqz") (param f32 f32) (result i32) (i32.eqz (i32.eqz (f32.lt (local.get 0) (local.get 1)))))
  ;; run: lt.eqz.eqz(1, 1) == 0
  ;; run: lt.eqz.eqz(1, 0) == 0
  ;; run: lt.eqz.eqz(0, 1) == 1
  ;; run: lt.eqz.eqz(0, -0x0p+0) == 0
  ;; run: lt.eqz.eqz(nan:0x7fc00000, 1) == 0
  ;; run: lt.eqz.eqz(1, nan:0x7fc00000) == 0
  ;; run: lt.eqz.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: lt.eqz.eqz(nan:0x7f800003, inf) == 0
  ;; run: lt.eqz.eqz(-inf, inf) == 1
  ;; run: lt.eqz.eqz(0x1p-149, 0) == 0
  (func (export "lt.xor") (param f32 f32) (result i32) (i32.xor (f32.lt (local.get 0) (local.get 1)) (i32.const 1)))
  ;; run: lt.xor(1, 1) == 1
  ;; run: lt.xor(1, 0) == 1
  ;; run: lt.xor(0, 1) == 0
  ;; run: lt.xor(0, -0x0p+0) == 1
  ;; run: lt.xor(nan:0x7fc00000, 1) == 1
  ;; run: lt.xor(1, nan:0x7fc00000) == 1
  ;; run: lt.xor(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: lt.xor(nan:0x7f800003, inf) == 1
  ;; run: lt.xor(-inf, inf) == 0
  ;; run: lt.xor(0x1p-149, 0) == 1
  (func (export "lt.eq") (param f32 f32) (result i32) (i32.eq (f32.lt (local.get 0) (local.get 1)) (i32.const 0)))
  ;; run: lt.eq(1, 1) == 1
  ;; run: lt.eq(1, 0) == 1
  ;; run: lt.eq(0, 1) == 0
  ;; run: lt.eq(0, -0x0p+0) == 1
  ;; run: lt.eq(nan:0x7fc00000, 1) == 1
  ;; run: lt.eq(1, nan:0x7fc00000) == 1
  ;; run: lt.eq(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: lt.eq(nan:0x7f800003, inf) == 1
  ;; run: lt.eq(-inf, inf) == 0
  ;; run: lt.eq(0x1p-149, 0) == 1
  (func (export "lt.select") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (f32.lt (local.get 0) (local.get 1))))
  ;; run: lt.select(1, 1) == 1
  ;; run: lt.select(1, 0) == 1
  ;; run: lt.select(0, 1) == 0
  ;; run: lt.select(0, -0x0p+0) == 1
  ;; run: lt.select(nan:0x7fc00000, 1) == 1
  ;; run: lt.select(1, nan:0x7fc00000) == 1
  ;; run: lt.select(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: lt.select(nan:0x7f800003, inf) == 1
  ;; run: lt.select(-inf, inf) == 0
  ;; run: lt.select(0x1p-149, 0) == 1
  (func (export "lt.select.eqz") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (i32.eqz (f32.lt (local.get 0) (local.get 1)))))
  ;; run: lt.select.eqz(1, 1) == 0
  ;; run: lt.select.eqz(1, 0) == 0
  ;; run: lt.select.eqz(0, 1) == 1
  ;; run: lt.select.eqz(0, -0x0p+0) == 0
  ;; run: lt.select.eqz(nan:0x7fc00000, 1) == 0
  ;; run: lt.select.eqz(1, nan:0x7fc00000) == 0
  ;; run: lt.select.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: lt.select.eqz(nan:0x7f800003, inf) == 0
  ;; run: lt.select.eqz(-inf, inf) == 1
  ;; run: lt.select.eqz(0x1p-149, 0) == 0
  (func (export "lt.if.eqz") (param f32 f32) (result i32) (if (result i32) (i32.eqz (f32.lt (local.get 0) (local.get 1))) (then (call $one)) (else (i32.const 0))))
  ;; run: lt.if.eqz(1, 1) == 1
  ;; run: lt.if.eqz(1, 0) == 1
  ;; run: lt.if.eqz(0, 1) == 0
  ;; run: lt.if.eqz(0, -0x0p+0) == 1
  ;; run: lt.if.eqz(nan:0x7fc00000, 1) == 1
  ;; run: lt.if.eqz(1, nan:0x7fc00000) == 1
  ;; run: lt.if.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: lt.if.eqz(nan:0x7f800003, inf) == 1
  ;; run: lt.if.eqz(-inf, inf) == 0
  ;; run: lt.if.eqz(0x1p-149, 0) == 1
  (func (export "lt.if") (param f32 f32) (result i32) (if (result i32) (f32.lt (local.get 0) (local.get 1)) (then (i32.const 0)) (else (call $one))))
  ;; run: lt.if(1, 1) == 1
  ;; run: lt.if(1, 0) == 1
  ;; run: lt.if(0, 1) == 0
  ;; run: lt.if(0, -0x0p+0) == 1
  ;; run: lt.if(nan:0x7fc00000, 1) == 1
  ;; run: lt.if(1, nan:0x7fc00000) == 1
  ;; run: lt.if(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: lt.if(nan:0x7f800003, inf) == 1
  ;; run: lt.if(-inf, inf) == 0
  ;; run: lt.if(0x1p-149, 0) == 1
  (func (export "lt.br_if") (param f32 f32) (result i32) (block (result i32) (br_if 0 (call $one) (i32.eqz (f32.lt (local.get 0) (local.get 1)))) (drop) (i32.const 0)))
  ;; run: lt.br_if(1, 1) == 1
  ;; run: lt.br_if(1, 0) == 1
  ;; run: lt.br_if(0, 1) == 0
  ;; run: lt.br_if(0, -0x0p+0) == 1
  ;; run: lt.br_if(nan:0x7fc00000, 1) == 1
  ;; run: lt.br_if(1, nan:0x7fc00000) == 1
  ;; run: lt.br_if(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: lt.br_if(nan:0x7f800003, inf) == 1
  ;; run: lt.br_if(-inf, inf) == 0
  ;; run: lt.br_if(0x1p-149, 0) == 1
  (func (export "gt.eqz") (param f32 f32) (result i32) (i32.eqz (f32.gt (local.get 0) (local.get 1))))
  ;; run: gt.eqz(1, 1) == 1
  ;; run: gt.eqz(1, 0) == 0
  ;; run: gt.eqz(0, 1) == 1
  ;; run: gt.eqz(0, -0x0p+0) == 1
  ;; run: gt.eqz(nan:0x7fc00000, 1) == 1
  ;; run: gt.eqz(1, nan:0x7fc00000) == 1
  ;; run: gt.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: gt.eqz(nan:0x7f800003, inf) == 1
  ;; run: gt.eqz(-inf, inf) == 1
  ;; run: gt.eqz(0x1p-149, 0) == 0
  (func (export "gt.eqz.eqz") (param f32 f32) (result i32) (i32.eqz (i32.eqz (f32.gt (local.get 0) (local.get 1)))))
  ;; run: gt.eqz.eqz(1, 1) == 0
  ;; run: gt.eqz.eqz(1, 0) == 1
  ;; run: gt.eqz.eqz(0, 1) == 0
  ;; run: gt.eqz.eqz(0, -0x0p+0) == 0
  ;; run: gt.eqz.eqz(nan:0x7fc00000, 1) == 0
  ;; run: gt.eqz.eqz(1, nan:0x7fc00000) == 0
  ;; run: gt.eqz.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: gt.eqz.eqz(nan:0x7f800003, inf) == 0
  ;; run: gt.eqz.eqz(-inf, inf) == 0
  ;; run: gt.eqz.eqz(0x1p-149, 0) == 1
  (func (export "gt.xor") (param f32 f32) (result i32) (i32.xor (f32.gt (local.get 0) (local.get 1)) (i32.const 1)))
  ;; run: gt.xor(1, 1) == 1
  ;; run: gt.xor(1, 0) == 0
  ;; run: gt.xor(0, 1) == 1
  ;; run: gt.xor(0, -0x0p+0) == 1
  ;; run: gt.xor(nan:0x7fc00000, 1) == 1
  ;; run: gt.xor(1, nan:0x7fc00000) == 1
  ;; run: gt.xor(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: gt.xor(nan:0x7f800003, inf) == 1
  ;; run: gt.xor(-inf, inf) == 1
  ;; run: gt.xor(0x1p-149, 0) == 0
  (func (export "gt.eq") (param f32 f32) (result i32) (i32.eq (f32.gt (local.get 0) (local.get 1)) (i32.const 0)))
  ;; run: gt.eq(1, 1) == 1
  ;; run: gt.eq(1, 0) == 0
  ;; run: gt.eq(0, 1) == 1
  ;; run: gt.eq(0, -0x0p+0) == 1
  ;; run: gt.eq(nan:0x7fc00000, 1) == 1
  ;; run: gt.eq(1, nan:0x7fc00000) == 1
  ;; run: gt.eq(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: gt.eq(nan:0x7f800003, inf) == 1
  ;; run: gt.eq(-inf, inf) == 1
  ;; run: gt.eq(0x1p-149, 0) == 0
  (func (export "gt.select") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (f32.gt (local.get 0) (local.get 1))))
  ;; run: gt.select(1, 1) == 1
  ;; run: gt.select(1, 0) == 0
  ;; run: gt.select(0, 1) == 1
  ;; run: gt.select(0, -0x0p+0) == 1
  ;; run: gt.select(nan:0x7fc00000, 1) == 1
  ;; run: gt.select(1, nan:0x7fc00000) == 1
  ;; run: gt.select(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: gt.select(nan:0x7f800003, inf) == 1
  ;; run: gt.select(-inf, inf) == 1
  ;; run: gt.select(0x1p-149, 0) == 0
  (func (export "gt.select.eqz") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (i32.eqz (f32.gt (local.get 0) (local.get 1)))))
  ;; run: gt.select.eqz(1, 1) == 0
  ;; run: gt.select.eqz(1, 0) == 1
  ;; run: gt.select.eqz(0, 1) == 0
  ;; run: gt.select.eqz(0, -0x0p+0) == 0
  ;; run: gt.select.eqz(nan:0x7fc00000, 1) == 0
  ;; run: gt.select.eqz(1, nan:0x7fc00000) == 0
  ;; run: gt.select.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: gt.select.eqz(nan:0x7f800003, inf) == 0
  ;; run: gt.select.eqz(-inf, inf) == 0
  ;; run: gt.select.eqz(0x1p-149, 0) == 1
  (func (export "gt.if.eqz") (param f32 f32) (result i32) (if (result i32) (i32.eqz (f32.gt (local.get 0) (local.get 1))) (then (call $one)) (else (i32.const 0))))
  ;; run: gt.if.eqz(1, 1) == 1
  ;; run: gt.if.eqz(1, 0) == 0
  ;; run: gt.if.eqz(0, 1) == 1
  ;; run: gt.if.eqz(0, -0x0p+0) == 1
  ;; run: gt.if.eqz(nan:0x7fc00000, 1) == 1
  ;; run: gt.if.eqz(1, nan:0x7fc00000) == 1
  ;; run: gt.if.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: gt.if.eqz(nan:0x7f800003, inf) == 1
  ;; run: gt.if.eqz(-inf, inf) == 1
  ;; run: gt.if.eqz(0x1p-149, 0) == 0
  (func (export "gt.if") (param f32 f32) (result i32) (if (result i32) (f32.gt (local.get 0) (local.get 1)) (then (i32.const 0)) (else (call $one))))
  ;; run: gt.if(1, 1) == 1
  ;; run: gt.if(1, 0) == 0
  ;; run: gt.if(0, 1) == 1
  ;; run: gt.if(0, -0x0p+0) == 1
  ;; run: gt.if(nan:0x7fc00000, 1) == 1
  ;; run: gt.if(1, nan:0x7fc00000) == 1
  ;; run: gt.if(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: gt.if(nan:0x7f800003, inf) == 1
  ;; run: gt.if(-inf, inf) == 1
  ;; run: gt.if(0x1p-149, 0) == 0
  (func (export "gt.br_if") (param f32 f32) (result i32) (block (result i32) (br_if 0 (call $one) (i32.eqz (f32.gt (local.get 0) (local.get 1)))) (drop) (i32.const 0)))
  ;; run: gt.br_if(1, 1) == 1
  ;; run: gt.br_if(1, 0) == 0
  ;; run: gt.br_if(0, 1) == 1
  ;; run: gt.br_if(0, -0x0p+0) == 1
  ;; run: gt.br_if(nan:0x7fc00000, 1) == 1
  ;; run: gt.br_if(1, nan:0x7fc00000) == 1
  ;; run: gt.br_if(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: gt.br_if(nan:0x7f800003, inf) == 1
  ;; run: gt.br_if(-inf, inf) == 1
  ;; run: gt.br_if(0x1p-149, 0) == 0
  (func (export "le.eqz") (param f32 f32) (result i32) (i32.eqz (f32.le (local.get 0) (local.get 1))))
  ;; run: le.eqz(1, 1) == 0
  ;; run: le.eqz(1, 0) == 1
  ;; run: le.eqz(0, 1) == 0
  ;; run: le.eqz(0, -0x0p+0) == 0
  ;; run: le.eqz(nan:0x7fc00000, 1) == 1
  ;; run: le.eqz(1, nan:0x7fc00000) == 1
  ;; run: le.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: le.eqz(nan:0x7f800003, inf) == 1
  ;; run: le.eqz(-inf, inf) == 0
  ;; run: le.eqz(0x1p-149, 0) == 1
  (func (export "le.eqz.eqz") (param f32 f32) (result i32) (i32.eqz (i32.eqz (f32.le (local.get 0) (local.get 1)))))
  ;; run: le.eqz.eqz(1, 1) == 1
  ;; run: le.eqz.eqz(1, 0) == 0
  ;; run: le.eqz.eqz(0, 1) == 1
  ;; run: le.eqz.eqz(0, -0x0p+0) == 1
  ;; run: le.eqz.eqz(nan:0x7fc00000, 1) == 0
  ;; run: le.eqz.eqz(1, nan:0x7fc00000) == 0
  ;; run: le.eqz.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: le.eqz.eqz(nan:0x7f800003, inf) == 0
  ;; run: le.eqz.eqz(-inf, inf) == 1
  ;; run: le.eqz.eqz(0x1p-149, 0) == 0
  (func (export "le.xor") (param f32 f32) (result i32) (i32.xor (f32.le (local.get 0) (local.get 1)) (i32.const 1)))
  ;; run: le.xor(1, 1) == 0
  ;; run: le.xor(1, 0) == 1
  ;; run: le.xor(0, 1) == 0
  ;; run: le.xor(0, -0x0p+0) == 0
  ;; run: le.xor(nan:0x7fc00000, 1) == 1
  ;; run: le.xor(1, nan:0x7fc00000) == 1
  ;; run: le.xor(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: le.xor(nan:0x7f800003, inf) == 1
  ;; run: le.xor(-inf, inf) == 0
  ;; run: le.xor(0x1p-149, 0) == 1
  (func (export "le.eq") (param f32 f32) (result i32) (i32.eq (f32.le (local.get 0) (local.get 1)) (i32.const 0)))
  ;; run: le.eq(1, 1) == 0
  ;; run: le.eq(1, 0) == 1
  ;; run: le.eq(0, 1) == 0
  ;; run: le.eq(0, -0x0p+0) == 0
  ;; run: le.eq(nan:0x7fc00000, 1) == 1
  ;; run: le.eq(1, nan:0x7fc00000) == 1
  ;; run: le.eq(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: le.eq(nan:0x7f800003, inf) == 1
  ;; run: le.eq(-inf, inf) == 0
  ;; run: le.eq(0x1p-149, 0) == 1
  (func (export "le.select") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (f32.le (local.get 0) (local.get 1))))
  ;; run: le.select(1, 1) == 0
  ;; run: le.select(1, 0) == 1
  ;; run: le.select(0, 1) == 0
  ;; run: le.select(0, -0x0p+0) == 0
  ;; run: le.select(nan:0x7fc00000, 1) == 1
  ;; run: le.select(1, nan:0x7fc00000) == 1
  ;; run: le.select(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: le.select(nan:0x7f800003, inf) == 1
  ;; run: le.select(-inf, inf) == 0
  ;; run: le.select(0x1p-149, 0) == 1
  (func (export "le.select.eqz") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (i32.eqz (f32.le (local.get 0) (local.get 1)))))
  ;; run: le.select.eqz(1, 1) == 1
  ;; run: le.select.eqz(1, 0) == 0
  ;; run: le.select.eqz(0, 1) == 1
  ;; run: le.select.eqz(0, -0x0p+0) == 1
  ;; run: le.select.eqz(nan:0x7fc00000, 1) == 0
  ;; run: le.select.eqz(1, nan:0x7fc00000) == 0
  ;; run: le.select.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: le.select.eqz(nan:0x7f800003, inf) == 0
  ;; run: le.select.eqz(-inf, inf) == 1
  ;; run: le.select.eqz(0x1p-149, 0) == 0
  (func (export "le.if.eqz") (param f32 f32) (result i32) (if (result i32) (i32.eqz (f32.le (local.get 0) (local.get 1))) (then (call $one)) (else (i32.const 0))))
  ;; run: le.if.eqz(1, 1) == 0
  ;; run: le.if.eqz(1, 0) == 1
  ;; run: le.if.eqz(0, 1) == 0
  ;; run: le.if.eqz(0, -0x0p+0) == 0
  ;; run: le.if.eqz(nan:0x7fc00000, 1) == 1
  ;; run: le.if.eqz(1, nan:0x7fc00000) == 1
  ;; run: le.if.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: le.if.eqz(nan:0x7f800003, inf) == 1
  ;; run: le.if.eqz(-inf, inf) == 0
  ;; run: le.if.eqz(0x1p-149, 0) == 1
  (func (export "le.if") (param f32 f32) (result i32) (if (result i32) (f32.le (local.get 0) (local.get 1)) (then (i32.const 0)) (else (call $one))))
  ;; run: le.if(1, 1) == 0
  ;; run: le.if(1, 0) == 1
  ;; run: le.if(0, 1) == 0
  ;; run: le.if(0, -0x0p+0) == 0
  ;; run: le.if(nan:0x7fc00000, 1) == 1
  ;; run: le.if(1, nan:0x7fc00000) == 1
  ;; run: le.if(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: le.if(nan:0x7f800003, inf) == 1
  ;; run: le.if(-inf, inf) == 0
  ;; run: le.if(0x1p-149, 0) == 1
  (func (export "le.br_if") (param f32 f32) (result i32) (block (result i32) (br_if 0 (call $one) (i32.eqz (f32.le (local.get 0) (local.get 1)))) (drop) (i32.const 0)))
  ;; run: le.br_if(1, 1) == 0
  ;; run: le.br_if(1, 0) == 1
  ;; run: le.br_if(0, 1) == 0
  ;; run: le.br_if(0, -0x0p+0) == 0
  ;; run: le.br_if(nan:0x7fc00000, 1) == 1
  ;; run: le.br_if(1, nan:0x7fc00000) == 1
  ;; run: le.br_if(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: le.br_if(nan:0x7f800003, inf) == 1
  ;; run: le.br_if(-inf, inf) == 0
  ;; run: le.br_if(0x1p-149, 0) == 1
  (func (export "ge.eqz") (param f32 f32) (result i32) (i32.eqz (f32.ge (local.get 0) (local.get 1))))
  ;; run: ge.eqz(1, 1) == 0
  ;; run: ge.eqz(1, 0) == 0
  ;; run: ge.eqz(0, 1) == 1
  ;; run: ge.eqz(0, -0x0p+0) == 0
  ;; run: ge.eqz(nan:0x7fc00000, 1) == 1
  ;; run: ge.eqz(1, nan:0x7fc00000) == 1
  ;; run: ge.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: ge.eqz(nan:0x7f800003, inf) == 1
  ;; run: ge.eqz(-inf, inf) == 1
  ;; run: ge.eqz(0x1p-149, 0) == 0
  (func (export "ge.eqz.eqz") (param f32 f32) (result i32) (i32.eqz (i32.eqz (f32.ge (local.get 0) (local.get 1)))))
  ;; run: ge.eqz.eqz(1, 1) == 1
  ;; run: ge.eqz.eqz(1, 0) == 1
  ;; run: ge.eqz.eqz(0, 1) == 0
  ;; run: ge.eqz.eqz(0, -0x0p+0) == 1
  ;; run: ge.eqz.eqz(nan:0x7fc00000, 1) == 0
  ;; run: ge.eqz.eqz(1, nan:0x7fc00000) == 0
  ;; run: ge.eqz.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: ge.eqz.eqz(nan:0x7f800003, inf) == 0
  ;; run: ge.eqz.eqz(-inf, inf) == 0
  ;; run: ge.eqz.eqz(0x1p-149, 0) == 1
  (func (export "ge.xor") (param f32 f32) (result i32) (i32.xor (f32.ge (local.get 0) (local.get 1)) (i32.const 1)))
  ;; run: ge.xor(1, 1) == 0
  ;; run: ge.xor(1, 0) == 0
  ;; run: ge.xor(0, 1) == 1
  ;; run: ge.xor(0, -0x0p+0) == 0
  ;; run: ge.xor(nan:0x7fc00000, 1) == 1
  ;; run: ge.xor(1, nan:0x7fc00000) == 1
  ;; run: ge.xor(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: ge.xor(nan:0x7f800003, inf) == 1
  ;; run: ge.xor(-inf, inf) == 1
  ;; run: ge.xor(0x1p-149, 0) == 0
  (func (export "ge.eq") (param f32 f32) (result i32) (i32.eq (f32.ge (local.get 0) (local.get 1)) (i32.const 0)))
  ;; run: ge.eq(1, 1) == 0
  ;; run: ge.eq(1, 0) == 0
  ;; run: ge.eq(0, 1) == 1
  ;; run: ge.eq(0, -0x0p+0) == 0
  ;; run: ge.eq(nan:0x7fc00000, 1) == 1
  ;; run: ge.eq(1, nan:0x7fc00000) == 1
  ;; run: ge.eq(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: ge.eq(nan:0x7f800003, inf) == 1
  ;; run: ge.eq(-inf, inf) == 1
  ;; run: ge.eq(0x1p-149, 0) == 0
  (func (export "ge.select") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (f32.ge (local.get 0) (local.get 1))))
  ;; run: ge.select(1, 1) == 0
  ;; run: ge.select(1, 0) == 0
  ;; run: ge.select(0, 1) == 1
  ;; run: ge.select(0, -0x0p+0) == 0
  ;; run: ge.select(nan:0x7fc00000, 1) == 1
  ;; run: ge.select(1, nan:0x7fc00000) == 1
  ;; run: ge.select(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: ge.select(nan:0x7f800003, inf) == 1
  ;; run: ge.select(-inf, inf) == 1
  ;; run: ge.select(0x1p-149, 0) == 0
  (func (export "ge.select.eqz") (param f32 f32) (result i32) (select (i32.const 0) (i32.const 1) (i32.eqz (f32.ge (local.get 0) (local.get 1)))))
  ;; run: ge.select.eqz(1, 1) == 1
  ;; run: ge.select.eqz(1, 0) == 1
  ;; run: ge.select.eqz(0, 1) == 0
  ;; run: ge.select.eqz(0, -0x0p+0) == 1
  ;; run: ge.select.eqz(nan:0x7fc00000, 1) == 0
  ;; run: ge.select.eqz(1, nan:0x7fc00000) == 0
  ;; run: ge.select.eqz(nan:0x7fc00000, nan:0x7fc00000) == 0
  ;; run: ge.select.eqz(nan:0x7f800003, inf) == 0
  ;; run: ge.select.eqz(-inf, inf) == 0
  ;; run: ge.select.eqz(0x1p-149, 0) == 1
  (func (export "ge.if.eqz") (param f32 f32) (result i32) (if (result i32) (i32.eqz (f32.ge (local.get 0) (local.get 1))) (then (call $one)) (else (i32.const 0))))
  ;; run: ge.if.eqz(1, 1) == 0
  ;; run: ge.if.eqz(1, 0) == 0
  ;; run: ge.if.eqz(0, 1) == 1
  ;; run: ge.if.eqz(0, -0x0p+0) == 0
  ;; run: ge.if.eqz(nan:0x7fc00000, 1) == 1
  ;; run: ge.if.eqz(1, nan:0x7fc00000) == 1
  ;; run: ge.if.eqz(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: ge.if.eqz(nan:0x7f800003, inf) == 1
  ;; run: ge.if.eqz(-inf, inf) == 1
  ;; run: ge.if.eqz(0x1p-149, 0) == 0
  (func (export "ge.if") (param f32 f32) (result i32) (if (result i32) (f32.ge (local.get 0) (local.get 1)) (then (i32.const 0)) (else (call $one))))
  ;; run: ge.if(1, 1) == 0
  ;; run: ge.if(1, 0) == 0
  ;; run: ge.if(0, 1) == 1
  ;; run: ge.if(0, -0x0p+0) == 0
  ;; run: ge.if(nan:0x7fc00000, 1) == 1
  ;; run: ge.if(1, nan:0x7fc00000) == 1
  ;; run: ge.if(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: ge.if(nan:0x7f800003, inf) == 1
  ;; run: ge.if(-inf, inf) == 1
  ;; run: ge.if(0x1p-149, 0) == 0
  (func (export "ge.br_if") (param f32 f32) (result i32) (block (result i32) (br_if 0 (call $one) (i32.eqz (f32.ge (local.get 0) (local.get 1)))) (drop) (i32.const 0)))
  ;; run: ge.br_if(1, 1) == 0
  ;; run: ge.br_if(1, 0) == 0
  ;; run: ge.br_if(0, 1) == 1
  ;; run: ge.br_if(0, -0x0p+0) == 0
  ;; run: ge.br_if(nan:0x7fc00000, 1) == 1
  ;; run: ge.br_if(1, nan:0x7fc00000) == 1
  ;; run: ge.br_if(nan:0x7fc00000, nan:0x7fc00000) == 1
  ;; run: ge.br_if(nan:0x7f800003, inf) == 1
  ;; run: ge.br_if(-inf, inf) == 1
  ;; run: ge.br_if(0x1p-149, 0) == 0
  (func (export "eq.folded.0") (result i32) (i32.eqz (f32.eq (f32.const 1) (f32.const 1))))
  ;; run: eq.folded.0() == 0
  (func (export "eq.folded.1") (result i32) (i32.eqz (f32.eq (f32.const 1) (f32.const 0))))
  ;; run: eq.folded.1() == 1
  (func (export "eq.folded.2") (result i32) (i32.eqz (f32.eq (f32.const 0) (f32.const 1))))
  ;; run: eq.folded.2() == 1
  (func (export "eq.folded.3") (result i32) (i32.eqz (f32.eq (f32.const 0) (f32.const -0x0p+0))))
  ;; run: eq.folded.3() == 0
  (func (export "eq.folded.4") (result i32) (i32.eqz (f32.eq (f32.const nan:0x400000) (f32.const 1))))
  ;; run: eq.folded.4() == 1
  (func (export "eq.folded.5") (result i32) (i32.eqz (f32.eq (f32.const 1) (f32.const nan:0x400000))))
  ;; run: eq.folded.5() == 1
  (func (export "eq.folded.6") (result i32) (i32.eqz (f32.eq (f32.const nan:0x400000) (f32.const nan:0x400000))))
  ;; run: eq.folded.6() == 1
  (func (export "eq.folded.7") (result i32) (i32.eqz (f32.eq (f32.const nan:0x3) (f32.const inf))))
  ;; run: eq.folded.7() == 1
  (func (export "eq.folded.8") (result i32) (i32.eqz (f32.eq (f32.const -inf) (f32.const inf))))
  ;; run: eq.folded.8() == 1
  (func (export "eq.folded.9") (result i32) (i32.eqz (f32.eq (f32.const 0x1p-149) (f32.const 0))))
  ;; run: eq.folded.9() == 1
  (func (export "ne.folded.0") (result i32) (i32.eqz (f32.ne (f32.const 1) (f32.const 1))))
  ;; run: ne.folded.0() == 1
  (func (export "ne.folded.1") (result i32) (i32.eqz (f32.ne (f32.const 1) (f32.const 0))))
  ;; run: ne.folded.1() == 0
  (func (export "ne.folded.2") (result i32) (i32.eqz (f32.ne (f32.const 0) (f32.const 1))))
  ;; run: ne.folded.2() == 0
  (func (export "ne.folded.3") (result i32) (i32.eqz (f32.ne (f32.const 0) (f32.const -0x0p+0))))
  ;; run: ne.folded.3() == 1
  (func (export "ne.folded.4") (result i32) (i32.eqz (f32.ne (f32.const nan:0x400000) (f32.const 1))))
  ;; run: ne.folded.4() == 0
  (func (export "ne.folded.5") (result i32) (i32.eqz (f32.ne (f32.const 1) (f32.const nan:0x400000))))
  ;; run: ne.folded.5() == 0
  (func (export "ne.folded.6") (result i32) (i32.eqz (f32.ne (f32.const nan:0x400000) (f32.const nan:0x400000))))
  ;; run: ne.folded.6() == 0
  (func (export "ne.folded.7") (result i32) (i32.eqz (f32.ne (f32.const nan:0x3) (f32.const inf))))
  ;; run: ne.folded.7() == 0
  (func (export "ne.folded.8") (result i32) (i32.eqz (f32.ne (f32.const -inf) (f32.const inf))))
  ;; run: ne.folded.8() == 0
  (func (export "ne.folded.9") (result i32) (i32.eqz (f32.ne (f32.const 0x1p-149) (f32.const 0))))
  ;; run: ne.folded.9() == 0
  (func (export "lt.folded.0") (result i32) (i32.eqz (f32.lt (f32.const 1) (f32.const 1))))
  ;; run: lt.folded.0() == 1
  (func (export "lt.folded.1") (result i32) (i32.eqz (f32.lt (f32.const 1) (f32.const 0))))
  ;; run: lt.folded.1() == 1
  (func (export "lt.folded.2") (result i32) (i32.eqz (f32.lt (f32.const 0) (f32.const 1))))
  ;; run: lt.folded.2() == 0
  (func (export "lt.folded.3") (result i32) (i32.eqz (f32.lt (f32.const 0) (f32.const -0x0p+0))))
  ;; run: lt.folded.3() == 1
  (func (export "lt.folded.4") (result i32) (i32.eqz (f32.lt (f32.const nan:0x400000) (f32.const 1))))
  ;; run: lt.folded.4() == 1
  (func (export "lt.folded.5") (result i32) (i32.eqz (f32.lt (f32.const 1) (f32.const nan:0x400000))))
  ;; run: lt.folded.5() == 1
  (func (export "lt.folded.6") (result i32) (i32.eqz (f32.lt (f32.const nan:0x400000) (f32.const nan:0x400000))))
  ;; run: lt.folded.6() == 1
  (func (export "lt.folded.7") (result i32) (i32.eqz (f32.lt (f32.const nan:0x3) (f32.const inf))))
  ;; run: lt.folded.7() == 1
  (func (export "lt.folded.8") (result i32) (i32.eqz (f32.lt (f32.const -inf) (f32.const inf))))
  ;; run: lt.folded.8() == 0
  (func (export "lt.folded.9") (result i32) (i32.eqz (f32.lt (f32.const 0x1p-149) (f32.const 0))))
  ;; run: lt.folded.9() == 1
  (func (export "gt.folded.0") (result i32) (i32.eqz (f32.gt (f32.const 1) (f32.const 1))))
  ;; run: gt.folded.0() == 1
  (func (export "gt.folded.1") (result i32) (i32.eqz (f32.gt (f32.const 1) (f32.const 0))))
  ;; run: gt.folded.1() == 0
  (func (export "gt.folded.2") (result i32) (i32.eqz (f32.gt (f32.const 0) (f32.const 1))))
  ;; run: gt.folded.2() == 1
  (func (export "gt.folded.3") (result i32) (i32.eqz (f32.gt (f32.const 0) (f32.const -0x0p+0))))
  ;; run: gt.folded.3() == 1
  (func (export "gt.folded.4") (result i32) (i32.eqz (f32.gt (f32.const nan:0x400000) (f32.const 1))))
  ;; run: gt.folded.4() == 1
  (func (export "gt.folded.5") (result i32) (i32.eqz (f32.gt (f32.const 1) (f32.const nan:0x400000))))
  ;; run: gt.folded.5() == 1
  (func (export "gt.folded.6") (result i32) (i32.eqz (f32.gt (f32.const nan:0x400000) (f32.const nan:0x400000))))
  ;; run: gt.folded.6() == 1
  (func (export "gt.folded.7") (result i32) (i32.eqz (f32.gt (f32.const nan:0x3) (f32.const inf))))
  ;; run: gt.folded.7() == 1
  (func (export "gt.folded.8") (result i32) (i32.eqz (f32.gt (f32.const -inf) (f32.const inf))))
  ;; run: gt.folded.8() == 1
  (func (export "gt.folded.9") (result i32) (i32.eqz (f32.gt (f32.const 0x1p-149) (f32.const 0))))
  ;; run: gt.folded.9() == 0
  (func (export "le.folded.0") (result i32) (i32.eqz (f32.le (f32.const 1) (f32.const 1))))
  ;; run: le.folded.0() == 0
  (func (export "le.folded.1") (result i32) (i32.eqz (f32.le (f32.const 1) (f32.const 0))))
  ;; run: le.folded.1() == 1
  (func (export "le.folded.2") (result i32) (i32.eqz (f32.le (f32.const 0) (f32.const 1))))
  ;; run: le.folded.2() == 0
  (func (export "le.folded.3") (result i32) (i32.eqz (f32.le (f32.const 0) (f32.const -0x0p+0))))
  ;; run: le.folded.3() == 0
  (func (export "le.folded.4") (result i32) (i32.eqz (f32.le (f32.const nan:0x400000) (f32.const 1))))
  ;; run: le.folded.4() == 1
  (func (export "le.folded.5") (result i32) (i32.eqz (f32.le (f32.const 1) (f32.const nan:0x400000))))
  ;; run: le.folded.5() == 1
  (func (export "le.folded.6") (result i32) (i32.eqz (f32.le (f32.const nan:0x400000) (f32.const nan:0x400000))))
  ;; run: le.folded.6() == 1
  (func (export "le.folded.7") (result i32) (i32.eqz (f32.le (f32.const nan:0x3) (f32.const inf))))
  ;; run: le.folded.7() == 1
  (func (export "le.folded.8") (result i32) (i32.eqz (f32.le (f32.const -inf) (f32.const inf))))
  ;; run: le.folded.8() == 0
  (func (export "le.folded.9") (result i32) (i32.eqz (f32.le (f32.const 0x1p-149) (f32.const 0))))
  ;; run: le.folded.9() == 1
  (func (export "ge.folded.0") (result i32) (i32.eqz (f32.ge (f32.const 1) (f32.const 1))))
  ;; run: ge.folded.0() == 0
  (func (export "ge.folded.1") (result i32) (i32.eqz (f32.ge (f32.const 1) (f32.const 0))))
  ;; run: ge.folded.1() == 0
  (func (export "ge.folded.2") (result i32) (i32.eqz (f32.ge (f32.const 0) (f32.const 1))))
  ;; run: ge.folded.2() == 1
  (func (export "ge.folded.3") (result i32) (i32.eqz (f32.ge (f32.const 0) (f32.const -0x0p+0))))
  ;; run: ge.folded.3() == 0
  (func (export "ge.folded.4") (result i32) (i32.eqz (f32.ge (f32.const nan:0x400000) (f32.const 1))))
  ;; run: ge.folded.4() == 1
  (func (export "ge.folded.5") (result i32) (i32.eqz (f32.ge (f32.const 1) (f32.const nan:0x400000))))
  ;; run: ge.folded.5() == 1
  (func (export "ge.folded.6") (result i32) (i32.eqz (f32.ge (f32.const nan:0x400000) (f32.const nan:0x400000))))
  ;; run: ge.folded.6() == 1
  (func (export "ge.folded.7") (result i32) (i32.eqz (f32.ge (f32.const nan:0x3) (f32.const inf))))
  ;; run: ge.folded.7() == 1
  (func (export "ge.folded.8") (result i32) (i32.eqz (f32.ge (f32.const -inf) (f32.const inf))))
  ;; run: ge.folded.8() == 1
  (func (export "ge.folded.9") (result i32) (i32.eqz (f32.ge (f32.const 0x1p-149) (f32.const 0))))
  ;; run: ge.folded.9() == 0
)
