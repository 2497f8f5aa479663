;; test: run
;; Stores and loads of different widths that overlap: nothing that is forwarded from one to
;; another may be of the wrong width or stale. Written by generate.py.
(module
  (memory 1)
  (func $other (param i32) (i64.store offset=8 (local.get 0) (i64.const 0x0123456789abcdef)))
  (func (export "f0") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load8_u offset=12 (local.get 0)))) (f64.store offset=9 (local.get 0) (f64.reinterpret_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load8_u offset=12 (local.get 0)))))
  ;; run: reset()
  ;; run: f0(16, -1017017724017666168) == 221
  (func (export "f1") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=12 (local.get 0))) (i32.store16 offset=8 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load offset=12 (local.get 0))))
  ;; run: reset()
  ;; run: f1(16, -1017017724017666168) == 9116563897930239056
  (func (export "f2") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_u offset=8 (local.get 0))) (i32.store8 offset=12 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load16_u offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f2(16, -1017017724017666168) == 23648
  (func (export "f3") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (f32.store offset=8 (local.get 0) (f32.reinterpret_i32 (i32.wrap_i64 (local.get 1))))
    (i64.add (local.get 2) (i64.load offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f3(16, -1017017724017666168) == 4920266503138493880
  (func (export "f4") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (i32.store offset=4 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load32_s offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f4(16, -1017017724017666168) == 1415076960
  (func (export "f5") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i32.store offset=8 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load16_s offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f5(16, -1017017724017666168) == -14920
  (func (export "f6") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0)))) (i32.store16 offset=8 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0)))))
  ;; run: reset()
  ;; run: f6(16, -1017017724017666168) == 50616
  (func (export "f7") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (i64.store16 offset=9 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f7(16, -1017017724017666168) == 4920266500805473888
  (func (export "f8") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0)))) (i32.store8 offset=8 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0)))))
  ;; run: reset()
  ;; run: f8(16, -1017017724017666168) == 23736
  (func (export "f9") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0)))) (i64.store16 offset=9 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0)))))
  ;; run: reset()
  ;; run: f9(16, -1017017724017666168) == 96
  (func (export "f10") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=12 (local.get 0))) (i32.store8 offset=4 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load16_s offset=12 (local.get 0))))
  ;; run: reset()
  ;; run: f10(16, -1017017724017666168) == 19536
  (func (export "f11") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load offset=10 (local.get 0)))) (i64.store8 offset=9 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load offset=10 (local.get 0)))))
  ;; run: reset()
  ;; run: f11(16, -1017017724017666168) == 1280332888
  (func (export "f12") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load16_u offset=10 (local.get 0)))) (i64.store16 offset=12 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load16_u offset=10 (local.get 0)))))
  ;; run: reset()
  ;; run: f12(16, -1017017724017666168) == 21592
  (func (export "f13") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load offset=12 (local.get 0)))) (f64.store offset=9 (local.get 0) (f64.reinterpret_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load offset=12 (local.get 0)))))
  ;; run: reset()
  ;; run: f13(16, -1017017724017666168) == 4378323677
  (func (export "f14") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (i64.store32 offset=8 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load32_s offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f14(16, -1017017724017666168) == -539834952
  (func (export "f15") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load16_u offset=9 (local.get 0)))) (f64.store offset=8 (local.get 0) (f64.reinterpret_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load16_u offset=9 (local.get 0)))))
  ;; run: reset()
  ;; run: f15(16, -1017017724017666168) == 53957
  (func (export "f16") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (f32.store offset=9 (local.get 0) (f32.reinterpret_i32 (i32.wrap_i64 (local.get 1))))
    (i64.add (local.get 2) (i64.load8_u offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f16(16, -1017017724017666168) == 96
  (func (export "f17") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=12 (local.get 0))) (f32.store offset=7 (local.get 0) (f32.reinterpret_i32 (i32.wrap_i64 (local.get 1))))
    (i64.add (local.get 2) (i64.load offset=12 (local.get 0))))
  ;; run: reset()
  ;; run: f17(16, -1017017724017666168) == 9116563897930239056
  (func (export "f18") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0)))) (i32.store16 offset=4 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0)))))
  ;; run: reset()
  ;; run: f18(16, -1017017724017666168) == 23648
  (func (export "f19") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (i32.store offset=9 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f19(16, -1017017724017666168) == 4920267108476237408
  (func (export "f20") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0)))) (i32.store16 offset=7 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load16_s offset=8 (local.get 0)))))
  ;; run: reset()
  ;; run: f20(16, -1017017724017666168) == 23751
  (func (export "f21") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (i32.store16 offset=8 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f21(16, -1017017724017666168) == 4920266500798465464
  (func (export "f22") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=9 (local.get 0))) (i64.store16 offset=4 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load32_u offset=9 (local.get 0))))
  ;; run: reset()
  ;; run: f22(16, -1017017724017666168) == 1347704924
  (func (export "f23") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load8_u offset=9 (local.get 0)))) (i64.store8 offset=4 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load8_u offset=9 (local.get 0)))))
  ;; run: reset()
  ;; run: f23(16, -1017017724017666168) == 92
  (func (export "f24") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (i32.store8 offset=7 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load32_u offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f24(16, -1017017724017666168) == 1415076960
  (func (export "f25") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load16_u offset=9 (local.get 0)))) (i64.store8 offset=4 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load16_u offset=9 (local.get 0)))))
  ;; run: reset()
  ;; run: f25(16, -1017017724017666168) == 22620
  (func (export "f26") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load8_u offset=12 (local.get 0)))) (i32.store offset=12 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load8_u offset=12 (local.get 0)))))
  ;; run: reset()
  ;; run: f26(16, -1017017724017666168) == 176
  (func (export "f27") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i64.store offset=4 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load16_s offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f27(16, -1017017724017666168) == 500
  (func (export "f28") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load32_u offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f28(16, -1017017724017666168) == 3755132344
  (func (export "f29") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=9 (local.get 0))) (f32.store offset=4 (local.get 0) (f32.reinterpret_i32 (i32.wrap_i64 (local.get 1))))
    (i64.add (local.get 2) (i64.load8_u offset=9 (local.get 0))))
  ;; run: reset()
  ;; run: f29(16, -1017017724017666168) == 92
  (func (export "f30") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0)))) (i32.store offset=7 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load16_u offset=8 (local.get 0)))))
  ;; run: reset()
  ;; run: f30(16, -1017017724017666168) == 54471
  (func (export "f31") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i64.store offset=8 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load16_s offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f31(16, -1017017724017666168) == -14920
  (func (export "f32") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=12 (local.get 0))) (i64.store16 offset=9 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load16_s offset=12 (local.get 0))))
  ;; run: reset()
  ;; run: f32(16, -1017017724017666168) == 19536
  (func (export "f33") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (f64.store offset=8 (local.get 0) (f64.reinterpret_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load8_u offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f33(16, -1017017724017666168) == 184
  (func (export "f34") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_u offset=8 (local.get 0))) (i64.store offset=9 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load8_u offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f34(16, -1017017724017666168) == 96
  (func (export "f35") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load16_s offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f35(16, -1017017724017666168) == 23736
  (func (export "f36") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load16_s offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f36(16, -1017017724017666168) == 23736
  (func (export "f37") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load16_s offset=12 (local.get 0))) (i32.store8 offset=12 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load16_s offset=12 (local.get 0))))
  ;; run: reset()
  ;; run: f37(16, -1017017724017666168) == 19632
  (func (export "f38") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load offset=8 (local.get 0)))) (f32.store offset=7 (local.get 0) (f32.reinterpret_i32 (i32.wrap_i64 (local.get 1))))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load offset=8 (local.get 0)))))
  ;; run: reset()
  ;; run: f38(16, -1017017724017666168) == 1424086215
  (func (export "f39") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load16_s offset=12 (local.get 0)))) (i32.store8 offset=7 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load16_s offset=12 (local.get 0)))))
  ;; run: reset()
  ;; run: f39(16, -1017017724017666168) == 19536
  (func (export "f40") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=12 (local.get 0))) (i64.store32 offset=8 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load32_u offset=12 (local.get 0))))
  ;; run: reset()
  ;; run: f40(16, -1017017724017666168) == 1145588816
  (func (export "f41") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0)))) (i64.store offset=4 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.extend_i32_u (i32.load8_s offset=8 (local.get 0)))))
  ;; run: reset()
  ;; run: f41(16, -1017017724017666168) == 4294967284
  (func (export "f42") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (f64.store offset=7 (local.get 0) (f64.reinterpret_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load32_s offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f42(16, -1017017724017666168) == -287189817
  (func (export "f43") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=10 (local.get 0))) (i32.store offset=4 (local.get 0) (i32.wrap_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load32_u offset=10 (local.get 0))))
  ;; run: reset()
  ;; run: f43(16, -1017017724017666168) == 1280332888
  (func (export "f44") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=9 (local.get 0))) (f64.store offset=7 (local.get 0) (f64.reinterpret_i64 (local.get 1)))
    (i64.add (local.get 2) (i64.load8_s offset=9 (local.get 0))))
  ;; run: reset()
  ;; run: f44(16, -1017017724017666168) == -44
  (func (export "f45") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=10 (local.get 0))) (i64.store offset=8 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load8_s offset=10 (local.get 0))))
  ;; run: reset()
  ;; run: f45(16, -1017017724017666168) == -46
  (func (export "f46") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_s offset=8 (local.get 0))) (i64.store offset=9 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load32_s offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f46(16, -1017017724017666168) == -792480160
  (func (export "f47") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load32_u offset=8 (local.get 0))) (i64.store8 offset=8 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load32_u offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f47(16, -1017017724017666168) == 1415077048
  (func (export "f48") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load8_s offset=12 (local.get 0))) (i64.store32 offset=9 (local.get 0) (local.get 1))
    (i64.add (local.get 2) (i64.load8_s offset=12 (local.get 0))))
  ;; run: reset()
  ;; run: f48(16, -1017017724017666168) == -35
  (func (export "f49") (param i32 i64) (result i64) (local i64)
    (local.set 2 (i64.load offset=8 (local.get 0))) (f32.store offset=4 (local.get 0) (f32.reinterpret_i32 (i32.wrap_i64 (local.get 1))))
    (i64.add (local.get 2) (i64.load offset=8 (local.get 0))))
  ;; run: reset()
  ;; run: f49(16, -1017017724017666168) == 4920266500798438496
  (func (export "reset") (i64.store offset=16 (i32.const 0) (i64.const 0x1112131415161718))
    (i64.store offset=24 (i32.const 0) (i64.const 0x222426282a2c2e30))
    (i64.store offset=32 (i32.const 0) (i64.const 0x3336393c3f424548)))
)
