;; test: run
;; As C21_bounds, with constant addresses; stores as well. Written by generate.py.
(module
  (memory 1 1)
  (func (export "i32.store8@65534+0") (i32.store8 offset=0 (i32.const 65534) (i32.const 0)))
  ;; run: i32.store8@65534+0()
  (func (export "i32.store8@65534+1") (i32.store8 offset=1 (i32.const 65534) (i32.const 0)))
  ;; run: i32.store8@65534+1()
  (func (export "i32.store8@65535+0") (i32.store8 offset=0 (i32.const 65535) (i32.const 0)))
  ;; run: i32.store8@65535+0()
  (func (export "i32.store8@65535+1") (i32.store8 offset=1 (i32.const 65535) (i32.const 0)))
  ;; run: i32.store8@65535+1() traps: out of bounds memory access
  (func (export "i32.store8@65536+0") (i32.store8 offset=0 (i32.const 65536) (i32.const 0)))
  ;; run: i32.store8@65536+0() traps: out of bounds memory access
  (func (export "i32.store8@65536+1") (i32.store8 offset=1 (i32.const 65536) (i32.const 0)))
  ;; run: i32.store8@65536+1() traps: out of bounds memory access
  (func (export "i32.store8@4294967295+0") (i32.store8 offset=0 (i32.const 4294967295) (i32.const 0)))
  ;; run: i32.store8@4294967295+0() traps: out of bounds memory access
  (func (export "i32.store8@4294967295+1") (i32.store8 offset=1 (i32.const 4294967295) (i32.const 0)))
  ;; run: i32.store8@4294967295+1() traps: out of bounds memory access
  (func (export "i32.store16@65533+0") (i32.store16 offset=0 (i32.const 65533) (i32.const 0)))
  ;; run: i32.store16@65533+0()
  (func (export "i32.store16@65533+1") (i32.store16 offset=1 (i32.const 65533) (i32.const 0)))
  ;; run: i32.store16@65533+1()
  (func (export "i32.store16@65534+0") (i32.store16 offset=0 (i32.const 65534) (i32.const 0)))
  ;; run: i32.store16@65534+0()
  (func (export "i32.store16@65534+1") (i32.store16 offset=1 (i32.const 65534) (i32.const 0)))
  ;; run: i32.store16@65534+1() traps: out of bounds memory access
  (func (export "i32.store16@65535+0") (i32.store16 offset=0 (i32.const 65535) (i32.const 0)))
  ;; run: i32.store16@65535+0() traps: out of bounds memory access
  (func (export "i32.store16@65535+1") (i32.store16 offset=1 (i32.const 65535) (i32.const 0)))
  ;; run: i32.store16@65535+1() traps: out of bounds memory access
  (func (export "i32.store16@65536+0") (i32.store16 offset=0 (i32.const 65536) (i32.const 0)))
  ;; run: i32.store16@65536+0() traps: out of bounds memory access
  (func (export "i32.store16@65536+1") (i32.store16 offset=1 (i32.const 65536) (i32.const 0)))
  ;; run: i32.store16@65536+1() traps: out of bounds memory access
  (func (export "i32.store16@4294967295+0") (i32.store16 offset=0 (i32.const 4294967295) (i32.const 0)))
  ;; run: i32.store16@4294967295+0() traps: out of bounds memory access
  (func (export "i32.store16@4294967295+1") (i32.store16 offset=1 (i32.const 4294967295) (i32.const 0)))
  ;; run: i32.store16@4294967295+1() traps: out of bounds memory access
  (func (export "i64.store8@65534+0") (i64.store8 offset=0 (i32.const 65534) (i64.const 0)))
  ;; run: i64.store8@65534+0()
  (func (export "i64.store8@65534+1") (i64.store8 offset=1 (i32.const 65534) (i64.const 0)))
  ;; run: i64.store8@65534+1()
  (func (export "i64.store8@65535+0") (i64.store8 offset=0 (i32.const 65535) (i64.const 0)))
  ;; run: i64.store8@65535+0()
  (func (export "i64.store8@65535+1") (i64.store8 offset=1 (i32.const 65535) (i64.const 0)))
  ;; run: i64.store8@65535+1() traps: out of bounds memory access
  (func (export "i64.store8@65536+0") (i64.store8 offset=0 (i32.const 65536) (i64.const 0)))
  ;; run: i64.store8@65536+0() traps: out of bounds memory access
  (func (export "i64.store8@65536+1") (i64.store8 offset=1 (i32.const 65536) (i64.const 0)))
  ;; run: i64.store8@65536+1() traps: out of bounds memory access
  (func (export "i64.store8@4294967295+0") (i64.store8 offset=0 (i32.const 4294967295) (i64.const 0)))
  ;; run: i64.store8@4294967295+0() traps: out of bounds memory access
  (func (export "i64.store8@4294967295+1") (i64.store8 offset=1 (i32.const 4294967295) (i64.const 0)))
  ;; run: i64.store8@4294967295+1() traps: out of bounds memory access
  (func (export "i64.store16@65533+0") (i64.store16 offset=0 (i32.const 65533) (i64.const 0)))
  ;; run: i64.store16@65533+0()
  (func (export "i64.store16@65533+1") (i64.store16 offset=1 (i32.const 65533) (i64.const 0)))
  ;; run: i64.store16@65533+1()
  (func (export "i64.store16@65534+0") (i64.store16 offset=0 (i32.const 65534) (i64.const 0)))
  ;; run: i64.store16@65534+0()
  (func (export "i64.store16@65534+1") (i64.store16 offset=1 (i32.const 65534) (i64.const 0)))
  ;; run: i64.store16@65534+1() traps: out of bounds memory access
  (func (export "i64.store16@65535+0") (i64.store16 offset=0 (i32.const 65535) (i64.const 0)))
  ;; run: i64.store16@65535+0() traps: out of bounds memory access
  (func (export "i64.store16@65535+1") (i64.store16 offset=1 (i32.const 65535) (i64.const 0)))
  ;; run: i64.store16@65535+1() traps: out of bounds memory access
  (func (export "i64.store16@65536+0") (i64.store16 offset=0 (i32.const 65536) (i64.const 0)))
  ;; run: i64.store16@65536+0() traps: out of bounds memory access
  (func (export "i64.store16@65536+1") (i64.store16 offset=1 (i32.const 65536) (i64.const 0)))
  ;; run: i64.store16@65536+1() traps: out of bounds memory access
  (func (export "i64.store16@4294967295+0") (i64.store16 offset=0 (i32.const 4294967295) (i64.const 0)))
  ;; run: i64.store16@4294967295+0() traps: out of bounds memory access
  (func (export "i64.store16@4294967295+1") (i64.store16 offset=1 (i32.const 4294967295) (i64.const 0)))
  ;; run: i64.store16@4294967295+1() traps: out of bounds memory access
  (func (export "i64.store32@65531+0") (i64.store32 offset=0 (i32.const 65531) (i64.const 0)))
  ;; run: i64.store32@65531+0()
  (func (export "i64.store32@65531+1") (i64.store32 offset=1 (i32.const 65531) (i64.const 0)))
  ;; run: i64.store32@65531+1()
  (func (export "i64.store32@65532+0") (i64.store32 offset=0 (i32.const 65532) (i64.const 0)))
  ;; run: i64.store32@65532+0()
  (func (export "i64.store32@65532+1") (i64.store32 offset=1 (i32.const 65532) (i64.const 0)))
  ;; run: i64.store32@65532+1() traps: out of bounds memory access
  (func (export "i64.store32@65533+0") (i64.store32 offset=0 (i32.const 65533) (i64.const 0)))
  ;; run: i64.store32@65533+0() traps: out of bounds memory access
  (func (export "i64.store32@65533+1") (i64.store32 offset=1 (i32.const 65533) (i64.const 0)))
  ;; run: i64.store32@65533+1() traps: out of bounds memory access
  (func (export "i64.store32@65536+0") (i64.store32 offset=0 (i32.const 65536) (i64.const 0)))
  ;; run: i64.store32@65536+0() traps: out of bounds memory access
  (func (export "i64.store32@65536+1") (i64.store32 offset=1 (i32.const 65536) (i64.const 0)))
  ;; run: i64.store32@65536+1() traps: out of bounds memory access
  (func (export "i64.store32@4294967295+0") (i64.store32 offset=0 (i32.const 4294967295) (i64.const 0)))
  ;; run: i64.store32@4294967295+0() traps: out of bounds memory access
  (func (export "i64.store32@4294967295+1") (i64.store32 offset=1 (i32.const 4294967295) (i64.const 0)))
  ;; run: i64.store32@4294967295+1() traps: out of bounds memory access
  (func (export "i32.store@65531+0") (i32.store offset=0 (i32.const 65531) (i32.const 0)))
  ;; run: i32.store@65531+0()
  (func (export "i32.store@65531+1") (i32.store offset=1 (i32.const 65531) (i32.const 0)))
  ;; run: i32.store@65531+1()
  (func (export "i32.store@65532+0") (i32.store offset=0 (i32.const 65532) (i32.const 0)))
  ;; run: i32.store@65532+0()
  (func (export "i32.store@65532+1") (i32.store offset=1 (i32.const 65532) (i32.const 0)))
  ;; run: i32.store@65532+1() traps: out of bounds memory access
  (func (export "i32.store@65533+0") (i32.store offset=0 (i32.const 65533) (i32.const 0)))
  ;; run: i32.store@65533+0() traps: out of bounds memory access
  (func (export "i32.store@65533+1") (i32.store offset=1 (i32.const 65533) (i32.const 0)))
  ;; run: i32.store@65533+1() traps: out of bounds memory access
  (func (export "i32.store@65536+0") (i32.store offset=0 (i32.const 65536) (i32.const 0)))
  ;; run: i32.store@65536+0() traps: out of bounds memory access
  (func (export "i32.store@65536+1") (i32.store offset=1 (i32.const 65536) (i32.const 0)))
  ;; run: i32.store@65536+1() traps: out of bounds memory access
  (func (export "i32.store@4294967295+0") (i32.store offset=0 (i32.const 4294967295) (i32.const 0)))
  ;; run: i32.store@4294967295+0() traps: out of bounds memory access
  (func (export "i32.store@4294967295+1") (i32.store offset=1 (i32.const 4294967295) (i32.const 0)))
  ;; run: i32.store@4294967295+1() traps: out of bounds memory access
  (func (export "i64.store@65527+0") (i64.store offset=0 (i32.const 65527) (i64.const 0)))
  ;; run: i64.store@65527+0()
  (func (export "i64.store@65527+1") (i64.store offset=1 (i32.const 65527) (i64.const 0)))
  ;; run: i64.store@65527+1()
  (func (export "i64.store@65528+0") (i64.store offset=0 (i32.const 65528) (i64.const 0)))
  ;; run: i64.store@65528+0()
  (func (export "i64.store@65528+1") (i64.store offset=1 (i32.const 65528) (i64.const 0)))
  ;; run: i64.store@65528+1() traps: out of bounds memory access
  (func (export "i64.store@65529+0") (i64.store offset=0 (i32.const 65529) (i64.const 0)))
  ;; run: i64.store@65529+0() traps: out of bounds memory access
  (func (export "i64.store@65529+1") (i64.store offset=1 (i32.const 65529) (i64.const 0)))
  ;; run: i64.store@65529+1() traps: out of bounds memory access
  (func (export "i64.store@65536+0") (i64.store offset=0 (i32.const 65536) (i64.const 0)))
  ;; run: i64.store@65536+0() traps: out of bounds memory access
  (func (export "i64.store@65536+1") (i64.store offset=1 (i32.const 65536) (i64.const 0)))
  ;; run: i64.store@65536+1() traps: out of bounds memory access
  (func (export "i64.store@4294967295+0") (i64.store offset=0 (i32.const 4294967295) (i64.const 0)))
  ;; run: i64.store@4294967295+0() traps: out of bounds memory access
  (func (export "i64.store@4294967295+1") (i64.store offset=1 (i32.const 4294967295) (i64.const 0)))
  ;; run: i64.store@4294967295+1() traps: out of bounds memory access
  (func (export "f32.store@65531+0") (f32.store offset=0 (i32.const 65531) (f32.const 0)))
  ;; run: f32.store@65531+0()
  (func (export "f32.store@65531+1") (f32.store offset=1 (i32.const 65531) (f32.const 0)))
  ;; run: f32.store@65531+1()
  (func (export "f32.store@65532+0") (f32.store offset=0 (i32.const 65532) (f32.const 0)))
  ;; run: f32.store@65532+0()
  (func (export "f32.store@65532+1") (f32.store offset=1 (i32.const 65532) (f32.const 0)))
  ;; run: f32.store@65532+1() traps: out of bounds memory access
  (func (export "f32.store@65533+0") (f32.store offset=0 (i32.const 65533) (f32.const 0)))
  ;; run: f32.store@65533+0() traps: out of bounds memory access
  (func (export "f32.store@65533+1") (f32.store offset=1 (i32.const 65533) (f32.const 0)))
  ;; run: f32.store@65533+1() traps: out of bounds memory access
  (func (export "f32.store@65536+0") (f32.store offset=0 (i32.const 65536) (f32.const 0)))
  ;; run: f32.store@65536+0() traps: out of bounds memory access
  (func (export "f32.store@65536+1") (f32.store offset=1 (i32.const 65536) (f32.const 0)))
  ;; run: f32.store@65536+1() traps: out of bounds memory access
  (func (export "f32.store@4294967295+0") (f32.store offset=0 (i32.const 4294967295) (f32.const 0)))
  ;; run: f32.store@4294967295+0() traps: out of bounds memory access
  (func (export "f32.store@4294967295+1") (f32.store offset=1 (i32.const 4294967295) (f32.const 0)))
  ;; run: f32.store@4294967295+1() traps: out of bounds memory access
  (func (export "f64.store@65527+0") (f64.store offset=0 (i32.const 65527) (f64.const 0)))
  ;; run: f64.store@65527+0()
  (func (export "f64.store@65527+1") (f64.store offset=1 (i32.const 65527) (f64.const 0)))
  ;; run: f64.store@65527+1()
  (func (export "f64.store@65528+0") (f64.store offset=0 (i32.const 65528) (f64.const 0)))
  ;; run: f64.store@65528+0()
  (func (export "f64.store@65528+1") (f64.store offset=1 (i32.const 65528) (f64.const 0)))
  ;; run: f64.store@65528+1() traps: out of bounds memory access
  (func (export "f64.store@65529+0") (f64.store offset=0 (i32.const 65529) (f64.const 0)))
  ;; run: f64.store@65529+0() traps: out of bounds memory access
  (func (export "f64.store@65529+1") (f64.store offset=1 (i32.const 65529) (f64.const 0)))
  ;; run: f64.store@65529+1() traps: out of bounds memory access
  (func (export "f64.store@65536+0") (f64.store offset=0 (i32.const 65536) (f64.const 0)))
  ;; run: f64.store@65536+0() traps: out of bounds memory access
  (func (export "f64.store@65536+1") (f64.store offset=1 (i32.const 65536) (f64.const 0)))
  ;; run: f64.store@65536+1() traps: out of bounds memory access
  (func (export "f64.store@4294967295+0") (f64.store offset=0 (i32.const 4294967295) (f64.const 0)))
  ;; run: f64.store@4294967295+0() traps: out of bounds memory access
  (func (export "f64.store@4294967295+1") (f64.store offset=1 (i32.const 4294967295) (f64.const 0)))
  ;; run: f64.store@4294967295+1() traps: out of bounds memory access
)
