;; test: run
;; Two loads of the same bytes that differ in width, sign or type: neither is the other.
;; Written by generate_effect_causes.py.
(module
  (memory 1)
  (data $bytes "\88\a3\be\d9\f4\0f\2a\45\60\7b\96\b1\cc\e7\02\1d\38\53\6e\89\a4\bf\da\f5\10\2b\46\61\7c\97\b2\cd")
  (func (export "reset") (memory.init $bytes (i32.const 16) (i32.const 0) (i32.const 32)))
  (func $other (param i32) (i64.store offset=8 (local.get 0) (i64.const 0x0123456789abcdef)))
  (func (export "i32.load8_s,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,i32.load8_u(16) == 12384
  (func (export "i32.load8_s,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,i32.load16_s(16) == 4042848
  (func (export "i32.load8_s,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,i32.load16_u(16) == 4042848
  (func (export "i32.load8_s,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,i64.load8_s(16) == 12384
  (func (export "i32.load8_s,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,i64.load8_u(16) == 12384
  (func (export "i32.load8_s,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,i64.load16_s(16) == 4042848
  (func (export "i32.load8_s,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,i64.load16_u(16) == 4042848
  (func (export "i32.load8_s,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,i64.load32_s(16) == -168388874209
  (func (export "i32.load8_s,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,i64.load32_u(16) == 381366939744
  (func (export "i32.load8_s,i32.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,i32.load(16) == 381366939744
  (func (export "i32.load8_s,i64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,i64.load(16) == -9118691551453794194
  (func (export "i32.load8_s,f32.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,f32.load(16) == 381366939744
  (func (export "i32.load8_s,f64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_s,f64.load(16) == -9118691551453794194
  (func (export "i32.load8_u,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,i32.load8_s(16) == 12384
  (func (export "i32.load8_u,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,i32.load16_s(16) == 4042848
  (func (export "i32.load8_u,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,i32.load16_u(16) == 4042848
  (func (export "i32.load8_u,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,i64.load8_s(16) == 12384
  (func (export "i32.load8_u,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,i64.load8_u(16) == 12384
  (func (export "i32.load8_u,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,i64.load16_s(16) == 4042848
  (func (export "i32.load8_u,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,i64.load16_u(16) == 4042848
  (func (export "i32.load8_u,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,i64.load32_s(16) == -168388874209
  (func (export "i32.load8_u,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,i64.load32_u(16) == 381366939744
  (func (export "i32.load8_u,i32.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,i32.load(16) == 381366939744
  (func (export "i32.load8_u,i64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,i64.load(16) == -9118691551453794194
  (func (export "i32.load8_u,f32.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,f32.load(16) == 381366939744
  (func (export "i32.load8_u,f64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load8_u,f64.load(16) == -9118691551453794194
  (func (export "i32.load16_s,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,i32.load8_s(16) == 19296
  (func (export "i32.load16_s,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,i32.load8_u(16) == 19296
  (func (export "i32.load16_s,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,i32.load16_u(16) == 4049760
  (func (export "i32.load16_s,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,i64.load8_s(16) == 19296
  (func (export "i32.load16_s,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,i64.load8_u(16) == 19296
  (func (export "i32.load16_s,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,i64.load16_s(16) == 4049760
  (func (export "i32.load16_s,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,i64.load16_u(16) == 4049760
  (func (export "i32.load16_s,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,i64.load32_s(16) == -168388867297
  (func (export "i32.load16_s,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,i64.load32_u(16) == 381366946656
  (func (export "i32.load16_s,i32.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,i32.load(16) == 381366946656
  (func (export "i32.load16_s,i64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,i64.load(16) == -9118691551453787282
  (func (export "i32.load16_s,f32.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,f32.load(16) == 381366946656
  (func (export "i32.load16_s,f64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_s,f64.load(16) == -9118691551453787282
  (func (export "i32.load16_u,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,i32.load8_s(16) == 19296
  (func (export "i32.load16_u,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,i32.load8_u(16) == 19296
  (func (export "i32.load16_u,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,i32.load16_s(16) == 4049760
  (func (export "i32.load16_u,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,i64.load8_s(16) == 19296
  (func (export "i32.load16_u,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,i64.load8_u(16) == 19296
  (func (export "i32.load16_u,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,i64.load16_s(16) == 4049760
  (func (export "i32.load16_u,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,i64.load16_u(16) == 4049760
  (func (export "i32.load16_u,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,i64.load32_s(16) == -168388867297
  (func (export "i32.load16_u,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,i64.load32_u(16) == 381366946656
  (func (export "i32.load16_u,i32.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,i32.load(16) == 381366946656
  (func (export "i32.load16_u,i64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,i64.load(16) == -9118691551453787282
  (func (export "i32.load16_u,f32.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,f32.load(16) == 381366946656
  (func (export "i32.load16_u,f64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load16_u,f64.load(16) == -9118691551453787282
  (func (export "i64.load8_s,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,i32.load8_s(16) == 12384
  (func (export "i64.load8_s,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,i32.load8_u(16) == 12384
  (func (export "i64.load8_s,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,i32.load16_s(16) == 4042848
  (func (export "i64.load8_s,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,i32.load16_u(16) == 4042848
  (func (export "i64.load8_s,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,i64.load8_u(16) == 12384
  (func (export "i64.load8_s,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,i64.load16_s(16) == 4042848
  (func (export "i64.load8_s,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,i64.load16_u(16) == 4042848
  (func (export "i64.load8_s,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,i64.load32_s(16) == -168388874209
  (func (export "i64.load8_s,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,i64.load32_u(16) == 381366939744
  (func (export "i64.load8_s,i32.load") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,i32.load(16) == 381366939744
  (func (export "i64.load8_s,i64.load") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,i64.load(16) == -9118691551453794194
  (func (export "i64.load8_s,f32.load") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,f32.load(16) == 381366939744
  (func (export "i64.load8_s,f64.load") (param i32) (result i64)
    (i64.xor (i64.load8_s offset=8 (local.get 0)) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_s,f64.load(16) == -9118691551453794194
  (func (export "i64.load8_u,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,i32.load8_s(16) == 12384
  (func (export "i64.load8_u,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,i32.load8_u(16) == 12384
  (func (export "i64.load8_u,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,i32.load16_s(16) == 4042848
  (func (export "i64.load8_u,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,i32.load16_u(16) == 4042848
  (func (export "i64.load8_u,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,i64.load8_s(16) == 12384
  (func (export "i64.load8_u,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,i64.load16_s(16) == 4042848
  (func (export "i64.load8_u,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,i64.load16_u(16) == 4042848
  (func (export "i64.load8_u,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,i64.load32_s(16) == -168388874209
  (func (export "i64.load8_u,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,i64.load32_u(16) == 381366939744
  (func (export "i64.load8_u,i32.load") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,i32.load(16) == 381366939744
  (func (export "i64.load8_u,i64.load") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,i64.load(16) == -9118691551453794194
  (func (export "i64.load8_u,f32.load") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,f32.load(16) == 381366939744
  (func (export "i64.load8_u,f64.load") (param i32) (result i64)
    (i64.xor (i64.load8_u offset=8 (local.get 0)) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load8_u,f64.load(16) == -9118691551453794194
  (func (export "i64.load16_s,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,i32.load8_s(16) == 19296
  (func (export "i64.load16_s,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,i32.load8_u(16) == 19296
  (func (export "i64.load16_s,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,i32.load16_s(16) == 4049760
  (func (export "i64.load16_s,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,i32.load16_u(16) == 4049760
  (func (export "i64.load16_s,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,i64.load8_s(16) == 19296
  (func (export "i64.load16_s,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,i64.load8_u(16) == 19296
  (func (export "i64.load16_s,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,i64.load16_u(16) == 4049760
  (func (export "i64.load16_s,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,i64.load32_s(16) == -168388867297
  (func (export "i64.load16_s,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,i64.load32_u(16) == 381366946656
  (func (export "i64.load16_s,i32.load") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,i32.load(16) == 381366946656
  (func (export "i64.load16_s,i64.load") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,i64.load(16) == -9118691551453787282
  (func (export "i64.load16_s,f32.load") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,f32.load(16) == 381366946656
  (func (export "i64.load16_s,f64.load") (param i32) (result i64)
    (i64.xor (i64.load16_s offset=8 (local.get 0)) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_s,f64.load(16) == -9118691551453787282
  (func (export "i64.load16_u,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,i32.load8_s(16) == 19296
  (func (export "i64.load16_u,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,i32.load8_u(16) == 19296
  (func (export "i64.load16_u,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,i32.load16_s(16) == 4049760
  (func (export "i64.load16_u,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,i32.load16_u(16) == 4049760
  (func (export "i64.load16_u,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,i64.load8_s(16) == 19296
  (func (export "i64.load16_u,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,i64.load8_u(16) == 19296
  (func (export "i64.load16_u,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,i64.load16_s(16) == 4049760
  (func (export "i64.load16_u,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,i64.load32_s(16) == -168388867297
  (func (export "i64.load16_u,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,i64.load32_u(16) == 381366946656
  (func (export "i64.load16_u,i32.load") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,i32.load(16) == 381366946656
  (func (export "i64.load16_u,i64.load") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,i64.load(16) == -9118691551453787282
  (func (export "i64.load16_u,f32.load") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,f32.load(16) == 381366946656
  (func (export "i64.load16_u,f64.load") (param i32) (result i64)
    (i64.xor (i64.load16_u offset=8 (local.get 0)) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load16_u,f64.load(16) == -9118691551453787282
  (func (export "i64.load32_s,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,i32.load8_s(16) == -1315550368
  (func (export "i64.load32_s,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,i32.load8_u(16) == -1315550368
  (func (export "i64.load32_s,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,i32.load16_s(16) == -1314141344
  (func (export "i64.load32_s,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,i32.load16_u(16) == -1314141344
  (func (export "i64.load32_s,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,i64.load8_s(16) == -1315550368
  (func (export "i64.load32_s,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,i64.load8_u(16) == -1315550368
  (func (export "i64.load32_s,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,i64.load16_s(16) == -1314141344
  (func (export "i64.load32_s,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,i64.load16_u(16) == -1314141344
  (func (export "i64.load32_s,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,i64.load32_u(16) == -380194010272
  (func (export "i64.load32_s,i32.load") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,i32.load(16) == -380194010272
  (func (export "i64.load32_s,i64.load") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,i64.load(16) == 9118691552626723694
  (func (export "i64.load32_s,f32.load") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,f32.load(16) == -380194010272
  (func (export "i64.load32_s,f64.load") (param i32) (result i64)
    (i64.xor (i64.load32_s offset=8 (local.get 0)) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_s,f64.load(16) == 9118691552626723694
  (func (export "i64.load32_u,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,i32.load8_s(16) == 2979416928
  (func (export "i64.load32_u,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,i32.load8_u(16) == 2979416928
  (func (export "i64.load32_u,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,i32.load16_s(16) == 2980825952
  (func (export "i64.load32_u,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,i32.load16_u(16) == 2980825952
  (func (export "i64.load32_u,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,i64.load8_s(16) == 2979416928
  (func (export "i64.load32_u,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,i64.load8_u(16) == 2979416928
  (func (export "i64.load32_u,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,i64.load16_s(16) == 2980825952
  (func (export "i64.load32_u,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,i64.load16_u(16) == 2980825952
  (func (export "i64.load32_u,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,i64.load32_s(16) == -169740612833
  (func (export "i64.load32_u,i32.load") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,i32.load(16) == 380015201120
  (func (export "i64.load32_u,i64.load") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,i64.load(16) == -9118691552805532818
  (func (export "i64.load32_u,f32.load") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,f32.load(16) == 380015201120
  (func (export "i64.load32_u,f64.load") (param i32) (result i64)
    (i64.xor (i64.load32_u offset=8 (local.get 0)) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load32_u,f64.load(16) == -9118691552805532818
  (func (export "i32.load,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,i32.load8_s(16) == 2979416928
  (func (export "i32.load,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,i32.load8_u(16) == 2979416928
  (func (export "i32.load,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,i32.load16_s(16) == 2980825952
  (func (export "i32.load,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,i32.load16_u(16) == 2980825952
  (func (export "i32.load,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,i64.load8_s(16) == 2979416928
  (func (export "i32.load,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,i64.load8_u(16) == 2979416928
  (func (export "i32.load,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,i64.load16_s(16) == 2980825952
  (func (export "i32.load,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,i64.load16_u(16) == 2980825952
  (func (export "i32.load,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,i64.load32_s(16) == -169740612833
  (func (export "i32.load,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,i64.load32_u(16) == 380015201120
  (func (export "i32.load,i64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,i64.load(16) == -9118691552805532818
  (func (export "i32.load,f32.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,f32.load(16) == 380015201120
  (func (export "i32.load,f64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i32.load,f64.load(16) == -9118691552805532818
  (func (export "i64.load,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,i32.load8_s(16) == 2090488043392093024
  (func (export "i64.load,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,i32.load8_u(16) == 2090488043392093024
  (func (export "i64.load,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,i32.load16_s(16) == 2090488043393502048
  (func (export "i64.load,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,i32.load16_u(16) == 2090488043393502048
  (func (export "i64.load,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,i64.load8_s(16) == 2090488043392093024
  (func (export "i64.load,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,i64.load8_u(16) == 2090488043392093024
  (func (export "i64.load,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,i64.load16_s(16) == 2090488043393502048
  (func (export "i64.load,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,i64.load16_u(16) == 2090488043393502048
  (func (export "i64.load,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,i64.load32_s(16) == -2090488175793550561
  (func (export "i64.load,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,i64.load32_u(16) == 2090487801952586592
  (func (export "i64.load,i32.load") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,i32.load(16) == 2090487801952586592
  (func (export "i64.load,f32.load") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,f32.load(16) == 2090487801952586592
  (func (export "i64.load,f64.load") (param i32) (result i64)
    (i64.xor (i64.load offset=8 (local.get 0)) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: i64.load,f64.load(16) == -7173950994199622802
  (func (export "f32.load,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i32.load8_s(16) == 2979416928
  (func (export "f32.load,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i32.load8_u(16) == 2979416928
  (func (export "f32.load,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i32.load16_s(16) == 2980825952
  (func (export "f32.load,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i32.load16_u(16) == 2980825952
  (func (export "f32.load,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i64.load8_s(16) == 2979416928
  (func (export "f32.load,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i64.load8_u(16) == 2979416928
  (func (export "f32.load,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i64.load16_s(16) == 2980825952
  (func (export "f32.load,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i64.load16_u(16) == 2980825952
  (func (export "f32.load,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i64.load32_s(16) == -169740612833
  (func (export "f32.load,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i64.load32_u(16) == 380015201120
  (func (export "f32.load,i32.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i32.load(16) == 380015201120
  (func (export "f32.load,i64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,i64.load(16) == -9118691552805532818
  (func (export "f32.load,f64.load") (param i32) (result i64)
    (i64.xor (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.rotl (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: f32.load,f64.load(16) == -9118691552805532818
  (func (export "f64.load,i32.load8_s") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i32.load8_s(16) == 2090488043392093024
  (func (export "f64.load,i32.load8_u") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load8_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i32.load8_u(16) == 2090488043392093024
  (func (export "f64.load,i32.load16_s") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i32.load16_s(16) == 2090488043393502048
  (func (export "f64.load,i32.load16_u") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i32.load16_u(16) == 2090488043393502048
  (func (export "f64.load,i64.load8_s") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.load8_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i64.load8_s(16) == 2090488043392093024
  (func (export "f64.load,i64.load8_u") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.load8_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i64.load8_u(16) == 2090488043392093024
  (func (export "f64.load,i64.load16_s") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.load16_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i64.load16_s(16) == 2090488043393502048
  (func (export "f64.load,i64.load16_u") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.load16_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i64.load16_u(16) == 2090488043393502048
  (func (export "f64.load,i64.load32_s") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.load32_s offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i64.load32_s(16) == -2090488175793550561
  (func (export "f64.load,i64.load32_u") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.load32_u offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i64.load32_u(16) == 2090487801952586592
  (func (export "f64.load,i32.load") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.load offset=8 (local.get 0))) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i32.load(16) == 2090487801952586592
  (func (export "f64.load,i64.load") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.load offset=8 (local.get 0)) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,i64.load(16) == -7173950994199622802
  (func (export "f64.load,f32.load") (param i32) (result i64)
    (i64.xor (i64.reinterpret_f64 (f64.load offset=8 (local.get 0))) (i64.rotl (i64.extend_i32_u (i32.reinterpret_f32 (f32.load offset=8 (local.get 0)))) (i64.const 7))))
  ;; run: reset()
  ;; run: f64.load,f32.load(16) == 2090487801952586592
)
