;; test: run
;; An i64 shifted by 8 to 15 as an address, by itself and with an index: loads of each width.
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
  (func (export "i32.load8_s<<8") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))))
    (i32.load8_s offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (local.get 1))))
  ;; run: i32.load8_s<<8(3812507118032912632, -31015) == 5, -62
  ;; run: i32.load8_s<<8(3397246731543380171, 13544) traps: out of bounds memory access
  (func (export "i32.load16_s<<8") (param i64 i32) (result i32 i32)
    (i32.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))))
    (i32.load16_s (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))))))
  ;; run: i32.load16_s<<8(5014812120487821382, 51773) == -1453, 860
  ;; run: i32.load16_s<<8(6450928690439127296, 65536) traps: out of bounds memory access
  (func (export "i32.load<<8") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))))
    (i32.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (i32.const 48)) (local.get 1))))
  ;; run: i32.load<<8(-931052132801445727, -24178) == -1543744082, 1858543737
  ;; run: i32.load<<8(-348543406663794624, 49093) traps: out of bounds memory access
  (func (export "i64.load<<8") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))))
    (i64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 8))))))
  ;; run: i64.load<<8(327496504820367429, 42354) == -2072616877860783790, -1855596359346553771
  ;; run: i64.load<<8(-4282079012798332672, -65536) traps: out of bounds memory access
  (func (export "f32.load<<8") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))))
    (f32.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 8))))))
  ;; run: f32.load<<8(7136687876539940871, 26159) == 0x1.c57628p-109, -0x1.c27526p-110
  ;; run: f32.load<<8(-2390040165994200935, 26349) traps: out of bounds memory access
  (func (export "f64.load<<8") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 8))))))
  ;; run: f64.load<<8(-5503021654269231072, 54997) == -0x1.770c9227bd42dp-30, -0x1.03992eb449df6p-897
  ;; run: f64.load<<8(-7943029426818645760, -65536) traps: out of bounds memory access
  (func (export "v128.load<<8") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))))))))
  ;; run: v128.load<<8(-2661629975244832626, -24368) == -3208214639807120028, -8995146991859765996
  ;; run: v128.load<<8(1434469841841946796, 21489) traps: out of bounds memory access
  (func (export "i32.load16_u<<9") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 9))))
    (i32.load16_u offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 9))) (i32.const 48)) (local.get 1))))
  ;; run: i32.load16_u<<9(-6855046434270478335, 64966) == 46607, 26046
  ;; run: i32.load16_u<<9(8940210473614180480, -65584) traps: out of bounds memory access
  (func (export "i64.load<<9") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 9))))
    (i64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 9))))))
  ;; run: i64.load<<9(-3595399477541732314, 46056) == -1566235667994312615, 7331323016584002516
  ;; run: i64.load<<9(-5208362592476594048, -65536) traps: out of bounds memory access
  (func (export "f64.load<<9") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 9))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 9))))))
  ;; run: f64.load<<9(7272051496177369205, 5624) == -0x1.13a93ec459ef7p-881, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<9(8197846078427496576, -65536) traps: out of bounds memory access
  (func (export "i64.load8_s<<10") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 10))))
    (i64.load8_s offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 10))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load8_s<<10(-2291555320943607803, 28293) == 33, -38
  ;; run: i64.load8_s<<10(7621334780843393035, 54216) traps: out of bounds memory access
  (func (export "i64.load32_u<<10") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 10))))
    (i64.load32_u offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 10))))))
  ;; run: i64.load32_u<<10(1639769157832540170, 49786) == 713284661, 4065043709
  ;; run: i64.load32_u<<10(1519231300018372633, 39917) traps: out of bounds memory access
  (func (export "f32.load<<10") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 10))))
    (f32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 10))))))
  ;; run: f32.load<<10(-3781088362857758659, -61765) == -0x1.9f5002p+109, 0x1.b56618p-125
  ;; run: f32.load<<10(-4431361701899665399, 56317) traps: out of bounds memory access
  (func (export "v128.load<<10") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 10))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 10))))))))
  ;; run: v128.load<<10(-1904786112119832528, 107424) == -6824941806717465806, 2217297223536937135
  ;; run: v128.load<<10(5345253641324331031, 89073) traps: out of bounds memory access
  (func (export "i64.load16_u<<11") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 11))))
    (i64.load16_u offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 11))))))
  ;; run: i64.load16_u<<11(-723656460266897405, 59374) == 52261, 26046
  ;; run: i64.load16_u<<11(8729498879879282720, -65536) traps: out of bounds memory access
  (func (export "i64.load<<11") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 11))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 11))))))
  ;; run: i64.load<<11(7842951180408848403, 26616) == 3931616368187886757, 7331323016584002516
  ;; run: i64.load<<11(-6450247646522114016, -65536) traps: out of bounds memory access
  (func (export "f64.load<<11") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 11))))
    (f64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 11))))))
  ;; run: f64.load<<11(-8556975770396786675, 92152) == 0x1.fb8116ac31c75p-922, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<11(3795690370088566816, 65536) traps: out of bounds memory access
  (func (export "i32.load8_s<<12") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 12))))
    (i32.load8_s offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 12))))))
  ;; run: i32.load8_s<<12(731212403626213391, -43086) == -3, -30
  ;; run: i32.load8_s<<12(-1670345705737158642, 8176) traps: out of bounds memory access
  (func (export "i64.load32_s<<12") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 12))))
    (i64.load32_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 12))))))
  ;; run: i64.load32_s<<12(8150146754417786885, -2558) == 1386939485, -1762703199
  ;; run: i64.load32_s<<12(-5657037037769850877, 53245) traps: out of bounds memory access
  (func (export "f32.load<<12") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 12))))
    (f32.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 12))))))
  ;; run: f32.load<<12(6622448823436312580, 67350) == 0x1.37e89ap+6, 0x1.f9aa5cp-57
  ;; run: f32.load<<12(1005836397881327628, 114685) traps: out of bounds memory access
  (func (export "v128.load<<12") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 12))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 12))))))))
  ;; run: v128.load<<12(-5170099595593646079, 1479) == 5906646038278847458, 8872875699145172236
  ;; run: v128.load<<12(-2638080067505225722, 40945) traps: out of bounds memory access
  (func (export "i32.load16_u<<13") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 13))))
    (i32.load16_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 13))))))
  ;; run: i32.load16_u<<13(-1072578639696494585, 8190) == 38125, 26046
  ;; run: i32.load16_u<<13(-7629405992032141304, -65536) traps: out of bounds memory access
  (func (export "i64.load<<13") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 13))))
    (i64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 13))))))
  ;; run: i64.load<<13(2592706005200011271, 122872) == 9139827337535919341, 7331323016584002516
  ;; run: i64.load<<13(-6256183944035172344, 65536) traps: out of bounds memory access
  (func (export "f64.load<<13") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 13))))
    (f64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 13))))))
  ;; run: f64.load<<13(-3466213611497062395, 24568) == 0x1.7f049a2fb54adp-22, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<13(4537585165775929352, -65536) traps: out of bounds memory access
  (func (export "i64.load8_s<<14") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 14))))
    (i64.load8_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 14))))))
  ;; run: i64.load8_s<<14(144799524633706499, 14200) == -51, 76
  ;; run: i64.load8_s<<14(-212605784041455616, 65536) traps: out of bounds memory access
  (func (export "i32.load<<14") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 14))))
    (i32.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 14))))))
  ;; run: i32.load<<14(1205643253007515651, 97952) == -1038388019, 544854571
  ;; run: i32.load<<14(8297108036708204547, 114685) traps: out of bounds memory access
  (func (export "f32.load<<14") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 14))))
    (f32.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 14))))))
  ;; run: f32.load<<14(5543071105804140545, 46695) == 0x1.37e89ap+6, 0x1.05b668p-44
  ;; run: f32.load<<14(2366644284963422210, 32765) traps: out of bounds memory access
  (func (export "v128.load<<14") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 14))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 14))))))))
  ;; run: v128.load<<14(2888375117944979456, 20664) == 6992031209650146290, 698154693449020314
  ;; run: v128.load<<14(-428615589616156671, 49137) traps: out of bounds memory access
  (func (export "i64.load16_u<<15") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 15))))
    (i64.load16_u (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 15))))))
  ;; run: i64.load16_u<<15(5196688920559484929, 98302) == 13453, 26046
  ;; run: i64.load16_u<<15(-1457964146797838334, 65536) traps: out of bounds memory access
  (func (export "i64.load<<15") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 15))))
    (i64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 15))))))
  ;; run: i64.load<<15(-2422299946546757632, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<15(6960664014058422274, -65536) traps: out of bounds memory access
  (func (export "f64.load<<15") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 15))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 15))))))
  ;; run: f64.load<<15(-1752459889189060607, 32760) == 0x1.7d02982db348dp-536, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<15(-2540895856807378942, -65536) traps: out of bounds memory access
)
