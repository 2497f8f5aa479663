;; test: run
;; An i64 shifted by 16 to 23 as an address, by itself and with an index: loads of each width.
;; The amount is that of the shift's type, whatever the access is. Written by generate_causes.py.
(module
  (memory 1)
  (func $fill (local $i i32)
    (loop $next
      (i32.store8 (local.get $i) (i32.add (i32.const 13)
        (i32.add (i32.mul (local.get $i) (i32.const 167)) (i32.shr_u (local.get $i) (i32.const 8)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 65536)))))
  (start $fill)
  (func (export "i32.load8_s<<16") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))))
    (i32.load8_s (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))))))
  ;; run: i32.load8_s<<16(4808813671842512896, 4968) == 13, -8
  ;; run: i32.load8_s<<16(-1635926754039758848, 65536) traps: out of bounds memory access
  (func (export "i32.load16_s<<16") (param i64 i32) (result i32 i32)
    (i32.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))))
    (i32.load16_s offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (i32.const 48)) (local.get 1))))
  ;; run: i32.load16_s<<16(5776785902509031424, 27726) == -19443, -29981
  ;; run: i32.load16_s<<16(2840099308029739009, -65584) traps: out of bounds memory access
  (func (export "i64.load32_u<<16") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))))
    (i64.load32_u (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 16))))))
  ;; run: i64.load32_u<<16(-8856953260895174656, 13540) == 39564301, 4065043709
  ;; run: i64.load32_u<<16(866656478576705536, 65533) traps: out of bounds memory access
  (func (export "i64.load<<16") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))))
    (i64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 16))))))
  ;; run: i64.load<<16(-8026895534936293376, 53339) == -6992031209650146291, 4293317232378270122
  ;; run: i64.load<<16(-259456098753052671, -65536) traps: out of bounds memory access
  (func (export "f32.load<<16") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))))
    (f32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 16))))))
  ;; run: f32.load<<16(5907257777407262720, 3365) == 0x1.b7681ap-123, 0x1.17c87ap-26
  ;; run: f32.load<<16(7034242984779120640, 65533) traps: out of bounds memory access
  (func (export "f64.load<<16") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))))))
  ;; run: f64.load<<16(6268952061163208704, 9407) == -0x1.750a9025bb40dp-528, 0x1.40d66bf1871cap+444
  ;; run: f64.load<<16(5643442498568847361, -65536) traps: out of bounds memory access
  (func (export "v128.load<<16") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (local.get 1))))))
  ;; run: v128.load<<16(-2606972757940699136, 24100) == 6992031209650146290, -2340132565750199952
  ;; run: v128.load<<16(-5135107186410520576, 65497) traps: out of bounds memory access
  (func (export "i32.load16_u<<17") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 17))))
    (i32.load16_u (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 17))))))
  ;; run: i32.load16_u<<17(7653142127424995328, 65534) == 46093, 26046
  ;; run: i32.load16_u<<17(8438608853254569985, -131072) traps: out of bounds memory access
  (func (export "i64.load<<17") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 17))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 17))))))
  ;; run: i64.load<<17(-7398170151543570432, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<17(-4017325565323018239, -131072) traps: out of bounds memory access
  (func (export "f64.load<<17") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 17))))
    (f64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 17))) (local.get 1))))
  ;; run: f64.load<<17(-8190539005002088448, 65504) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<17(-1014951286905929727, -131072) traps: out of bounds memory access
  (func (export "i64.load8_s<<18") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 18))))
    (i64.load8_s (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 18))))))
  ;; run: i64.load8_s<<18(5493839190701588480, 12186) == 13, -78
  ;; run: i64.load8_s<<18(-8845882791398146048, 65536) traps: out of bounds memory access
  (func (export "i64.load32_s<<18") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 18))))
    (i64.load32_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 18))))))
  ;; run: i64.load32_s<<18(-6218202462275682304, 60157) == 39564301, -128931582
  ;; run: i64.load32_s<<18(-1501453856449822720, 65533) traps: out of bounds memory access
  (func (export "f32.load<<18") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 18))))
    (f32.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 18))) (local.get 1))))
  ;; run: f32.load<<18(-2968381074570493952, 48117) == 0x1.b7681ap-123, 0x1.25d688p-12
  ;; run: f32.load<<18(-6415398400330612736, 65509) traps: out of bounds memory access
  (func (export "v128.load<<18") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 18))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 18))) (i32.const 48)) (local.get 1))))))
  ;; run: v128.load<<18(-504575816310489088, 20350) == 6992031209650146290, 6413027248145384169
  ;; run: v128.load<<18(-5891508580979097600, 65465) traps: out of bounds memory access
  (func (export "i64.load16_u<<19") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 19))))
    (i64.load16_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 19))))))
  ;; run: i64.load16_u<<19(1795329317926461440, 65534) == 46093, 26046
  ;; run: i64.load16_u<<19(-8455257631981895679, -524288) traps: out of bounds memory access
  (func (export "i64.load<<19") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 19))))
    (i64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 19))) (local.get 1))))
  ;; run: i64.load<<19(6459845291874934784, 65504) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<19(-2236702198313574399, -524288) traps: out of bounds memory access
  (func (export "f64.load<<19") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 19))))
    (f64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 19))) (i32.const 48)) (local.get 1))))
  ;; run: f64.load<<19(-6839719775733710848, 65472) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<19(1153084797434028033, -524336) traps: out of bounds memory access
  (func (export "i32.load8_s<<20") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 20))))
    (i32.load8_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 20))))))
  ;; run: i32.load8_s<<20(-9086248335115886592, 50999) == 13, -75
  ;; run: i32.load8_s<<20(-9094902489498566656, 65536) traps: out of bounds memory access
  (func (export "i32.load<<20") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 20))))
    (i32.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 20))) (local.get 1))))
  ;; run: i32.load<<20(-946944664186667008, 32633) == 39564301, 410110499
  ;; run: i32.load<<20(-8824289018408456192, 65509) traps: out of bounds memory access
  (func (export "f32.load<<20") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 20))))
    (f32.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 20))) (i32.const 48)) (local.get 1))))
  ;; run: f32.load<<20(405722045850857472, 26496) == 0x1.b7681ap-123, 0x1.9446f8p+100
  ;; run: f32.load<<20(-3811970105879777280, 65477) traps: out of bounds memory access
  (func (export "v128.load<<20") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 20))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 20))))))))
  ;; run: v128.load<<20(2893808558765387776, 30509) == 6992031209650146290, 2289637396375013808
  ;; run: v128.load<<20(7807397588988964864, 65505) traps: out of bounds memory access
  (func (export "i32.load16_u<<21") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 21))))
    (i32.load16_u offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 21))) (local.get 1))))
  ;; run: i32.load16_u<<21(3604382169688096768, 65510) == 46093, 26046
  ;; run: i32.load16_u<<21(5315965268215992321, -2097152) traps: out of bounds memory access
  (func (export "i64.load<<21") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 21))))
    (i64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 21))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<21(8339565056630937600, 65472) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<21(4316068746978369537, -2097200) traps: out of bounds memory access
  (func (export "f64.load<<21") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 21))))
    (f64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 21))))))
  ;; run: f64.load<<21(6388653627413010432, 65512) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<21(3069352873918500865, -2097152) traps: out of bounds memory access
  (func (export "i64.load8_s<<22") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 22))))
    (i64.load8_s offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 22))) (local.get 1))))
  ;; run: i64.load8_s<<22(-6171110686345145344, 36676) == 13, -96
  ;; run: i64.load8_s<<22(-3241529922362969088, 65512) traps: out of bounds memory access
  (func (export "i64.load32_u<<22") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 22))))
    (i64.load32_u offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 22))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load32_u<<22(4593208491316208640, 64579) == 39564301, 999615814
  ;; run: i64.load32_u<<22(6339382341353696256, 65477) traps: out of bounds memory access
  (func (export "f32.load<<22") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 22))))
    (f32.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 22))))))
  ;; run: f32.load<<22(-1613534709687470080, 11681) == 0x1.b7681ap-123, -0x1.feb162p-50
  ;; run: f32.load<<22(-7790152714802546688, 65517) traps: out of bounds memory access
  (func (export "v128.load<<22") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 22))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 22))))))))
  ;; run: v128.load<<22(-7553643482661324800, 36047) == 6992031209650146290, -3714595849673656739
  ;; run: v128.load<<22(-5659634192977122304, 65521) traps: out of bounds memory access
  (func (export "i64.load16_u<<23") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 23))))
    (i64.load16_u offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 23))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load16_u<<23(-1857650897017638912, 65478) == 46093, 26046
  ;; run: i64.load16_u<<23(-372079257451741183, -8388656) traps: out of bounds memory access
  (func (export "i64.load<<23") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 23))))
    (i64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 23))))))
  ;; run: i64.load<<23(-3727377678889701888, 65512) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<23(-2480842936081862143, -8388608) traps: out of bounds memory access
  (func (export "f64.load<<23") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 23))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 23))))))
  ;; run: f64.load<<23(4419601248336912896, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<23(4423498909974777345, -8388608) traps: out of bounds memory access
)
