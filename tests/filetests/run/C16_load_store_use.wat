;; test: run
;; A load whose value is used behind a store or a call: it is loaded before, also where the use could take it from memory.
;; Written by generate_effect_causes.py.
(module
  (memory 1)
  (data $bytes "\88\a3\be\d9\f4\0f\2a\45\60\7b\96\b1\cc\e7\02\1d\38\53\6e\89\a4\bf\da\f5\10\2b\46\61\7c\97\b2\cd")
  (func (export "reset") (memory.init $bytes (i32.const 16) (i32.const 0) (i32.const 32)))
  (func $other (param i32) (i64.store offset=8 (local.get 0) (i64.const 0x0123456789abcdef)))
  (func (export "i32.load8_s.0") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_s offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_s.0(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_s.1") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_s offset=8 (local.get 0))) (i32.store16 offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_s.1(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_s.2") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_s offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_s.2(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_s.3") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_s offset=8 (local.get 0))) (i64.store16 offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_s.3(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_s.4") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_s offset=8 (local.get 0))) (i64.store32 offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_s.4(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_s.5") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_s offset=8 (local.get 0))) (i32.store offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_s.5(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_s.6") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_s offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_s.6(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_s.7") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_s offset=8 (local.get 0))) (f32.store offset=8 (local.get 0) (f32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_s.7(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_s.8") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_s offset=8 (local.get 0))) (f64.store offset=8 (local.get 0) (f64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_s.8(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_s.9") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_s offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_s.9(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_u.0") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_u offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_u.0(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_u.1") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_u offset=8 (local.get 0))) (i32.store16 offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_u.1(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_u.2") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_u offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_u.2(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_u.3") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_u offset=8 (local.get 0))) (i64.store16 offset=7 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_u.3(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_u.4") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_u offset=8 (local.get 0))) (i64.store32 offset=5 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_u.4(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_u.5") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_u offset=8 (local.get 0))) (i32.store offset=5 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_u.5(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_u.6") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_u offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_u.6(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_u.7") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_u offset=8 (local.get 0))) (f32.store offset=8 (local.get 0) (f32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_u.7(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_u.8") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_u offset=8 (local.get 0))) (f64.store offset=8 (local.get 0) (f64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_u.8(16, -1017017724017666168) == 3047593960
  (func (export "i32.load8_u.9") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load8_u offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load8_u.9(16, -1017017724017666168) == 3047593960
  (func (export "i32.load16_s.0") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_s offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_s.0(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_s.1") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_s offset=8 (local.get 0))) (i32.store16 offset=9 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_s.1(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_s.2") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_s offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_s.2(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_s.3") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_s offset=8 (local.get 0))) (i64.store16 offset=7 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_s.3(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_s.4") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_s offset=8 (local.get 0))) (i64.store32 offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_s.4(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_s.5") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_s offset=8 (local.get 0))) (i32.store offset=9 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_s.5(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_s.6") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_s offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_s.6(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_s.7") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_s offset=8 (local.get 0))) (f32.store offset=8 (local.get 0) (f32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_s.7(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_s.8") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_s offset=8 (local.get 0))) (f64.store offset=9 (local.get 0) (f64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_s.8(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_s.9") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_s offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_s.9(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_u.0") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_u offset=8 (local.get 0))) (i32.store8 offset=9 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_u.0(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_u.1") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_u offset=8 (local.get 0))) (i32.store16 offset=7 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_u.1(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_u.2") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_u offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_u.2(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_u.3") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_u offset=8 (local.get 0))) (i64.store16 offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_u.3(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_u.4") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_u offset=8 (local.get 0))) (i64.store32 offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_u.4(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_u.5") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_u offset=8 (local.get 0))) (i32.store offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_u.5(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_u.6") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_u offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_u.6(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_u.7") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_u offset=8 (local.get 0))) (f32.store offset=5 (local.get 0) (f32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_u.7(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_u.8") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_u offset=8 (local.get 0))) (f64.store offset=8 (local.get 0) (f64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_u.8(16, -1017017724017666168) == 3047625448
  (func (export "i32.load16_u.9") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load16_u offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load16_u.9(16, -1017017724017666168) == 3047625448
  (func (export "i64.load8_s.0") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_s.0(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_s.1") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=8 (local.get 0))) (i32.store16 offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_s.1(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_s.2") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_s.2(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_s.3") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=8 (local.get 0))) (i64.store16 offset=7 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_s.3(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_s.4") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=8 (local.get 0))) (i64.store32 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_s.4(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_s.5") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=8 (local.get 0))) (i32.store offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_s.5(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_s.6") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=8 (local.get 0))) (i64.store offset=1 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_s.6(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_s.7") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=8 (local.get 0))) (f32.store offset=5 (local.get 0) (f32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_s.7(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_s.8") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=8 (local.get 0))) (f64.store offset=8 (local.get 0) (f64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_s.8(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_s.9") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_s.9(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_u.0") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_u.0(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_u.1") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (i32.store16 offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_u.1(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_u.2") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_u.2(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_u.3") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (i64.store16 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_u.3(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_u.4") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (i64.store32 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_u.4(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_u.5") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (i32.store offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_u.5(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_u.6") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_u.6(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_u.7") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (f32.store offset=8 (local.get 0) (f32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_u.7(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_u.8") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (f64.store offset=8 (local.get 0) (f64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_u.8(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load8_u.9") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load8_u.9(16, -1017017724017666168) == -1017017724017666072
  (func (export "i64.load16_s.0") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_s.0(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_s.1") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i32.store16 offset=7 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_s.1(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_s.2") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_s.2(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_s.3") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i64.store16 offset=9 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_s.3(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_s.4") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i64.store32 offset=9 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_s.4(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_s.5") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i32.store offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_s.5(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_s.6") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_s.6(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_s.7") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (f32.store offset=9 (local.get 0) (f32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_s.7(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_s.8") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (f64.store offset=1 (local.get 0) (f64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_s.8(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_s.9") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_s.9(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_u.0") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_u offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_u.0(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_u.1") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_u offset=8 (local.get 0))) (i32.store16 offset=9 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_u.1(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_u.2") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_u offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_u.2(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_u.3") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_u offset=8 (local.get 0))) (i64.store16 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_u.3(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_u.4") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_u offset=8 (local.get 0))) (i64.store32 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_u.4(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_u.5") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_u offset=8 (local.get 0))) (i32.store offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_u.5(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_u.6") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_u offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_u.6(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_u.7") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_u offset=8 (local.get 0))) (f32.store offset=8 (local.get 0) (f32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_u.7(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_u.8") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_u offset=8 (local.get 0))) (f64.store offset=8 (local.get 0) (f64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_u.8(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load16_u.9") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_u offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load16_u.9(16, -1017017724017666168) == -1017017724017634584
  (func (export "i64.load32_s.0") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_s.0(16, -1017017724017666168) == -1017017725333204248
  (func (export "i64.load32_s.1") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (i32.store16 offset=11 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_s.1(16, -1017017724017666168) == -1017017725333204248
  (func (export "i64.load32_s.2") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_s.2(16, -1017017724017666168) == -1017017725333204248
  (func (export "i64.load32_s.3") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (i64.store16 offset=11 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_s.3(16, -1017017724017666168) == -1017017725333204248
  (func (export "i64.load32_s.4") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (i64.store32 offset=11 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_s.4(16, -1017017724017666168) == -1017017725333204248
  (func (export "i64.load32_s.5") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (i32.store offset=11 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_s.5(16, -1017017724017666168) == -1017017725333204248
  (func (export "i64.load32_s.6") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (i64.store offset=1 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_s.6(16, -1017017724017666168) == -1017017725333204248
  (func (export "i64.load32_s.7") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (f32.store offset=5 (local.get 0) (f32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_s.7(16, -1017017724017666168) == -1017017725333204248
  (func (export "i64.load32_s.8") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (f64.store offset=11 (local.get 0) (f64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_s.8(16, -1017017724017666168) == -1017017725333204248
  (func (export "i64.load32_s.9") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_s.9(16, -1017017724017666168) == -1017017725333204248
  (func (export "i64.load32_u.0") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_u.0(16, -1017017724017666168) == -1017017721038236952
  (func (export "i64.load32_u.1") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (i32.store16 offset=11 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_u.1(16, -1017017724017666168) == -1017017721038236952
  (func (export "i64.load32_u.2") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_u.2(16, -1017017724017666168) == -1017017721038236952
  (func (export "i64.load32_u.3") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (i64.store16 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_u.3(16, -1017017724017666168) == -1017017721038236952
  (func (export "i64.load32_u.4") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (i64.store32 offset=11 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_u.4(16, -1017017724017666168) == -1017017721038236952
  (func (export "i64.load32_u.5") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (i32.store offset=5 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_u.5(16, -1017017724017666168) == -1017017721038236952
  (func (export "i64.load32_u.6") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_u.6(16, -1017017724017666168) == -1017017721038236952
  (func (export "i64.load32_u.7") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (f32.store offset=11 (local.get 0) (f32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_u.7(16, -1017017724017666168) == -1017017721038236952
  (func (export "i64.load32_u.8") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (f64.store offset=8 (local.get 0) (f64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_u.8(16, -1017017724017666168) == -1017017721038236952
  (func (export "i64.load32_u.9") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load32_u.9(16, -1017017724017666168) == -1017017721038236952
  (func (export "i32.load.0") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load.0(16, -1017017724017666168) == 1732055784
  (func (export "i32.load.1") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load offset=8 (local.get 0))) (i32.store16 offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load.1(16, -1017017724017666168) == 1732055784
  (func (export "i32.load.2") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load offset=8 (local.get 0))) (i64.store8 offset=11 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load.2(16, -1017017724017666168) == 1732055784
  (func (export "i32.load.3") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load offset=8 (local.get 0))) (i64.store16 offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load.3(16, -1017017724017666168) == 1732055784
  (func (export "i32.load.4") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load offset=8 (local.get 0))) (i64.store32 offset=5 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load.4(16, -1017017724017666168) == 1732055784
  (func (export "i32.load.5") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load offset=8 (local.get 0))) (i32.store offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load.5(16, -1017017724017666168) == 1732055784
  (func (export "i32.load.6") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load.6(16, -1017017724017666168) == 1732055784
  (func (export "i32.load.7") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load offset=8 (local.get 0))) (f32.store offset=8 (local.get 0) (f32.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load.7(16, -1017017724017666168) == 1732055784
  (func (export "i32.load.8") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load offset=8 (local.get 0))) (f64.store offset=11 (local.get 0) (f64.const 77))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load.8(16, -1017017724017666168) == 1732055784
  (func (export "i32.load.9") (param i32 i64) (result i64) (local i32)
    (local.set 2 (i32.load offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get 1)) (local.get 2))))
  ;; run: reset()
  ;; run: i32.load.9(16, -1017017724017666168) == 1732055784
  (func (export "i64.load.0") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load.0(16, -1017017724017666168) == 1073470319374439144
  (func (export "i64.load.1") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (i32.store16 offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load.1(16, -1017017724017666168) == 1073470319374439144
  (func (export "i64.load.2") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load.2(16, -1017017724017666168) == 1073470319374439144
  (func (export "i64.load.3") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (i64.store16 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load.3(16, -1017017724017666168) == 1073470319374439144
  (func (export "i64.load.4") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (i64.store32 offset=8 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load.4(16, -1017017724017666168) == 1073470319374439144
  (func (export "i64.load.5") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (i32.store offset=8 (local.get 0) (i32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load.5(16, -1017017724017666168) == 1073470319374439144
  (func (export "i64.load.6") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (i64.store offset=15 (local.get 0) (i64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load.6(16, -1017017724017666168) == 1073470319374439144
  (func (export "i64.load.7") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (f32.store offset=8 (local.get 0) (f32.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load.7(16, -1017017724017666168) == 1073470319374439144
  (func (export "i64.load.8") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (f64.store offset=8 (local.get 0) (f64.const 77))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load.8(16, -1017017724017666168) == 1073470319374439144
  (func (export "i64.load.9") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.add (local.get 1) (local.get 2)))
  ;; run: reset()
  ;; run: i64.load.9(16, -1017017724017666168) == 1073470319374439144
  (func (export "f32.load.0") (param i32 i64) (result i64) (local f32)
    (local.set 2 (f32.load offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.reinterpret_f32 (f32.neg (f32.neg (local.get 2))))))
  ;; run: reset()
  ;; run: f32.load.0(16, -1017017724017666168) == 2979429216
  (func (export "f32.load.1") (param i32 i64) (result i64) (local f32)
    (local.set 2 (f32.load offset=8 (local.get 0))) (i32.store16 offset=8 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.reinterpret_f32 (f32.neg (f32.neg (local.get 2))))))
  ;; run: reset()
  ;; run: f32.load.1(16, -1017017724017666168) == 2979429216
  (func (export "f32.load.2") (param i32 i64) (result i64) (local f32)
    (local.set 2 (f32.load offset=8 (local.get 0))) (i64.store8 offset=11 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.reinterpret_f32 (f32.neg (f32.neg (local.get 2))))))
  ;; run: reset()
  ;; run: f32.load.2(16, -1017017724017666168) == 2979429216
  (func (export "f32.load.3") (param i32 i64) (result i64) (local f32)
    (local.set 2 (f32.load offset=8 (local.get 0))) (i64.store16 offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.reinterpret_f32 (f32.neg (f32.neg (local.get 2))))))
  ;; run: reset()
  ;; run: f32.load.3(16, -1017017724017666168) == 2979429216
  (func (export "f32.load.4") (param i32 i64) (result i64) (local f32)
    (local.set 2 (f32.load offset=8 (local.get 0))) (i64.store32 offset=5 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.reinterpret_f32 (f32.neg (f32.neg (local.get 2))))))
  ;; run: reset()
  ;; run: f32.load.4(16, -1017017724017666168) == 2979429216
  (func (export "f32.load.5") (param i32 i64) (result i64) (local f32)
    (local.set 2 (f32.load offset=8 (local.get 0))) (i32.store offset=11 (local.get 0) (i32.const 77))
    (i64.extend_i32_u (i32.reinterpret_f32 (f32.neg (f32.neg (local.get 2))))))
  ;; run: reset()
  ;; run: f32.load.5(16, -1017017724017666168) == 2979429216
  (func (export "f32.load.6") (param i32 i64) (result i64) (local f32)
    (local.set 2 (f32.load offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (i64.const 77))
    (i64.extend_i32_u (i32.reinterpret_f32 (f32.neg (f32.neg (local.get 2))))))
  ;; run: reset()
  ;; run: f32.load.6(16, -1017017724017666168) == 2979429216
  (func (export "f32.load.7") (param i32 i64) (result i64) (local f32)
    (local.set 2 (f32.load offset=8 (local.get 0))) (f32.store offset=5 (local.get 0) (f32.const 77))
    (i64.extend_i32_u (i32.reinterpret_f32 (f32.neg (f32.neg (local.get 2))))))
  ;; run: reset()
  ;; run: f32.load.7(16, -1017017724017666168) == 2979429216
  (func (export "f32.load.8") (param i32 i64) (result i64) (local f32)
    (local.set 2 (f32.load offset=8 (local.get 0))) (f64.store offset=11 (local.get 0) (f64.const 77))
    (i64.extend_i32_u (i32.reinterpret_f32 (f32.neg (f32.neg (local.get 2))))))
  ;; run: reset()
  ;; run: f32.load.8(16, -1017017724017666168) == 2979429216
  (func (export "f32.load.9") (param i32 i64) (result i64) (local f32)
    (local.set 2 (f32.load offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.extend_i32_u (i32.reinterpret_f32 (f32.neg (f32.neg (local.get 2))))))
  ;; run: reset()
  ;; run: f32.load.9(16, -1017017724017666168) == 2979429216
  (func (export "f64.load.0") (param i32 i64) (result i64) (local f64)
    (local.set 2 (f64.load offset=8 (local.get 0))) (i32.store8 offset=8 (local.get 0) (i32.const 77))
    (i64.reinterpret_f64 (f64.neg (f64.neg (local.get 2)))))
  ;; run: reset()
  ;; run: f64.load.0(16, -1017017724017666168) == 2090488043392105312
  (func (export "f64.load.1") (param i32 i64) (result i64) (local f64)
    (local.set 2 (f64.load offset=8 (local.get 0))) (i32.store16 offset=15 (local.get 0) (i32.const 77))
    (i64.reinterpret_f64 (f64.neg (f64.neg (local.get 2)))))
  ;; run: reset()
  ;; run: f64.load.1(16, -1017017724017666168) == 2090488043392105312
  (func (export "f64.load.2") (param i32 i64) (result i64) (local f64)
    (local.set 2 (f64.load offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (i64.const 77))
    (i64.reinterpret_f64 (f64.neg (f64.neg (local.get 2)))))
  ;; run: reset()
  ;; run: f64.load.2(16, -1017017724017666168) == 2090488043392105312
  (func (export "f64.load.3") (param i32 i64) (result i64) (local f64)
    (local.set 2 (f64.load offset=8 (local.get 0))) (i64.store16 offset=8 (local.get 0) (i64.const 77))
    (i64.reinterpret_f64 (f64.neg (f64.neg (local.get 2)))))
  ;; run: reset()
  ;; run: f64.load.3(16, -1017017724017666168) == 2090488043392105312
  (func (export "f64.load.4") (param i32 i64) (result i64) (local f64)
    (local.set 2 (f64.load offset=8 (local.get 0))) (i64.store32 offset=5 (local.get 0) (i64.const 77))
    (i64.reinterpret_f64 (f64.neg (f64.neg (local.get 2)))))
  ;; run: reset()
  ;; run: f64.load.4(16, -1017017724017666168) == 2090488043392105312
  (func (export "f64.load.5") (param i32 i64) (result i64) (local f64)
    (local.set 2 (f64.load offset=8 (local.get 0))) (i32.store offset=8 (local.get 0) (i32.const 77))
    (i64.reinterpret_f64 (f64.neg (f64.neg (local.get 2)))))
  ;; run: reset()
  ;; run: f64.load.5(16, -1017017724017666168) == 2090488043392105312
  (func (export "f64.load.6") (param i32 i64) (result i64) (local f64)
    (local.set 2 (f64.load offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (i64.const 77))
    (i64.reinterpret_f64 (f64.neg (f64.neg (local.get 2)))))
  ;; run: reset()
  ;; run: f64.load.6(16, -1017017724017666168) == 2090488043392105312
  (func (export "f64.load.7") (param i32 i64) (result i64) (local f64)
    (local.set 2 (f64.load offset=8 (local.get 0))) (f32.store offset=5 (local.get 0) (f32.const 77))
    (i64.reinterpret_f64 (f64.neg (f64.neg (local.get 2)))))
  ;; run: reset()
  ;; run: f64.load.7(16, -1017017724017666168) == 2090488043392105312
  (func (export "f64.load.8") (param i32 i64) (result i64) (local f64)
    (local.set 2 (f64.load offset=8 (local.get 0))) (f64.store offset=8 (local.get 0) (f64.const 77))
    (i64.reinterpret_f64 (f64.neg (f64.neg (local.get 2)))))
  ;; run: reset()
  ;; run: f64.load.8(16, -1017017724017666168) == 2090488043392105312
  (func (export "f64.load.9") (param i32 i64) (result i64) (local f64)
    (local.set 2 (f64.load offset=8 (local.get 0))) (call $other (local.get 0))
    (i64.reinterpret_f64 (f64.neg (f64.neg (local.get 2)))))
  ;; run: reset()
  ;; run: f64.load.9(16, -1017017724017666168) == 2090488043392105312
)
