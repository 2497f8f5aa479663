;; test: run
;; An i64 shifted by 56 to 63 as an address, by itself and with an index: loads of each width.
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
  (func (export "i32.load8_s<<56") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))))
    (i32.load8_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))))))
  ;; run: i32.load8_s<<56(-3911914567124081621, 37906) == 13, 95
  ;; run: i32.load8_s<<56(-1093501599552731640, 65536) traps: out of bounds memory access
  (func (export "i32.load16_s<<56") (param i64 i32) (result i32 i32)
    (i32.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))))
    (i32.load16_s offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))) (local.get 1))))
  ;; run: i32.load16_s<<56(-813302718447790073, 62154) == -19443, 5229
  ;; run: i32.load16_s<<56(3175941217500401599, 65511) traps: out of bounds memory access
  (func (export "i32.load<<56") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))))
    (i32.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))))))
  ;; run: i32.load<<56(-2689375362192629386, 25475) == 39564301, -634155803
  ;; run: i32.load<<56(8830673483798744755, 65533) traps: out of bounds memory access
  (func (export "i64.load<<56") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))))
    (i64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<56(-8317709381286799056, 938) == -6992031209650146291, 1110349627502896510
  ;; run: i64.load<<56(2528704549755611010, 65473) traps: out of bounds memory access
  (func (export "f32.load<<56") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))))
    (f32.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 56))))))
  ;; run: f32.load<<56(3748696750895689638, 41583) == 0x1.b7681ap-123, 0x1.cd7e3p-101
  ;; run: f32.load<<56(-4125697260570753420, 65533) traps: out of bounds memory access
  (func (export "f64.load<<56") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))))
    (f64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 56))))))
  ;; run: f64.load<<56(8213740918174641571, 26326) == -0x1.750a9025bb40dp-528, 0x1.7c01972cb247dp-793
  ;; run: f64.load<<56(4792521798911486130, 65513) traps: out of bounds memory access
  (func (export "v128.load<<56") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 56))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 56))))))))
  ;; run: v128.load<<56(-7976498832827514659, 33403) == 6992031209650146290, -6752601633879389133
  ;; run: v128.load<<56(5380786949259284617, 65521) traps: out of bounds memory access
  (func (export "i32.load16_u<<57") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 57))))
    (i32.load16_u (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 57))))))
  ;; run: i32.load16_u<<57(5545720635126553782, 65534) == 46093, 26046
  ;; run: i32.load16_u<<57(1834636276630452615, 65535) traps: out of bounds memory access
  (func (export "i64.load<<57") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 57))))
    (i64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 57))))))
  ;; run: i64.load<<57(-7823504225506789757, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<57(-4191698039272015229, 65529) traps: out of bounds memory access
  (func (export "f64.load<<57") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 57))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 57))))))
  ;; run: f64.load<<57(9164655963236172336, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<57(7187693297426321671, 65529) traps: out of bounds memory access
  (func (export "i64.load8_s<<58") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 58))))
    (i64.load8_s (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 58))))))
  ;; run: i64.load8_s<<58(1346634364550381672, 9293) == 13, 108
  ;; run: i64.load8_s<<58(5647095377444630125, 65536) traps: out of bounds memory access
  (func (export "i64.load32_u<<58") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 58))))
    (i64.load32_u (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 58))))))
  ;; run: i64.load32_u<<58(3185669900691619718, 33600) == 39564301, 1168045904
  ;; run: i64.load32_u<<58(6112157208671425167, 65533) traps: out of bounds memory access
  (func (export "f32.load<<58") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 58))))
    (f32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 58))))))
  ;; run: f32.load<<58(-3122017918020955754, 43544) == 0x1.b7681ap-123, 0x1.5a0cbep+42
  ;; run: f32.load<<58(-652334900688774827, 65533) traps: out of bounds memory access
  (func (export "v128.load<<58") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 58))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 58))) (local.get 1))))))
  ;; run: v128.load<<58(2450724249775415410, 56485) == 6992031209650146290, 4242822063003083979
  ;; run: v128.load<<58(2739712888955907693, 65497) traps: out of bounds memory access
  (func (export "i64.load16_u<<59") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 59))))
    (i64.load16_u (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 59))))))
  ;; run: i64.load16_u<<59(928009339169484988, 65534) == 46093, 26046
  ;; run: i64.load16_u<<59(8821144542724244200, 65535) traps: out of bounds memory access
  (func (export "i64.load<<59") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 59))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 59))))))
  ;; run: i64.load<<59(-3746097315089307459, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<59(-7224569343950162425, 65529) traps: out of bounds memory access
  (func (export "f64.load<<59") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 59))))
    (f64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 59))) (local.get 1))))
  ;; run: f64.load<<59(2272447197803034764, 65504) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<59(-173600439508823995, 65505) traps: out of bounds memory access
  (func (export "i32.load8_s<<60") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 60))))
    (i32.load8_s (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 60))))))
  ;; run: i32.load8_s<<60(-4380860771688236974, 63264) == 13, -28
  ;; run: i32.load8_s<<60(-3679690939264183454, 65536) traps: out of bounds memory access
  (func (export "i64.load32_s<<60") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 60))))
    (i64.load32_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 60))))))
  ;; run: i64.load32_s<<60(3002713765830922123, 3391) == 39564301, 679598643
  ;; run: i64.load32_s<<60(9201775748332925837, 65533) traps: out of bounds memory access
  (func (export "f32.load<<60") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 60))))
    (f32.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 60))) (local.get 1))))
  ;; run: f32.load<<60(8511181402018767795, 44816) == 0x1.b7681ap-123, -0x1.44f7a8p+19
  ;; run: f32.load<<60(8359574627509628266, 65509) traps: out of bounds memory access
  (func (export "v128.load<<60") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 60))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 60))) (i32.const 48)) (local.get 1))))))
  ;; run: v128.load<<60(2063288277581544447, 12146) == 6992031209650146290, 5544945174088464093
  ;; run: v128.load<<60(-5775249162706329842, 65465) traps: out of bounds memory access
  (func (export "i32.load16_u<<61") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 61))))
    (i32.load16_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 61))))))
  ;; run: i32.load16_u<<61(6483361684309176318, 65534) == 46093, 26046
  ;; run: i32.load16_u<<61(3768672235590390956, 65535) traps: out of bounds memory access
  (func (export "i64.load<<61") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 61))))
    (i64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 61))) (local.get 1))))
  ;; run: i64.load<<61(-2978451281357081417, 65504) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<61(3238649100055180213, 65505) traps: out of bounds memory access
  (func (export "f64.load<<61") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 61))))
    (f64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 61))) (i32.const 48)) (local.get 1))))
  ;; run: f64.load<<61(6848714631177455030, 65472) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<61(-3515634010821889740, 65473) traps: out of bounds memory access
  (func (export "i64.load8_s<<62") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 62))))
    (i64.load8_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 62))))))
  ;; run: i64.load8_s<<62(-150215331130096596, 62731) == 13, 47
  ;; run: i64.load8_s<<62(-4349269614842376801, 65536) traps: out of bounds memory access
  (func (export "i32.load<<62") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 62))))
    (i32.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 62))) (local.get 1))))
  ;; run: i32.load<<62(4211922171545945212, 44603) == 39564301, -718370848
  ;; run: i32.load<<62(-3400225396162741752, 65509) traps: out of bounds memory access
  (func (export "f32.load<<62") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 62))))
    (f32.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 62))) (i32.const 48)) (local.get 1))))
  ;; run: f32.load<<62(5127390326383765785, 10130) == 0x1.b7681ap-123, -0x1.9143f4p+95
  ;; run: f32.load<<62(6461889103072380678, 65477) traps: out of bounds memory access
  (func (export "v128.load<<62") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 62))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 62))))))))
  ;; run: v128.load<<62(-8387454113853532860, 53157) == 6992031209650146290, 9162236390497478928
  ;; run: v128.load<<62(-1661255349738373424, 65505) traps: out of bounds memory access
  (func (export "i64.load8_u<<63") (param i64 i32) (result i64 i64)
    (i64.load8_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))))
    (i64.load8_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))))))
  ;; run: i64.load8_u<<63(-5638367728928251639, 65535) == 13, 101
  ;; run: i64.load8_u<<63(-1434375738546001590, 65536) traps: out of bounds memory access
  (func (export "i64.load16_u<<63") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))))
    (i64.load16_u offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))) (local.get 1))))
  ;; run: i64.load16_u<<63(-1609945897984757395, 65510) == 46093, 26046
  ;; run: i64.load16_u<<63(-3659285070373614087, 65511) traps: out of bounds memory access
  (func (export "i64.load32_s<<63") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))))
    (i64.load32_s (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))))))
  ;; run: i64.load32_s<<63(9098758374297669685, 65532) == 39564301, 1706956656
  ;; run: i64.load32_s<<63(-8550321489865020365, 65533) traps: out of bounds memory access
  (func (export "i64.load<<63") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))))
    (i64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<63(-75259098874053, 65472) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<63(1694561548849293602, 65473) traps: out of bounds memory access
  (func (export "f32.load<<63") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))))
    (f32.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 63))))))
  ;; run: f32.load<<63(6345440707804127509, 65532) == 0x1.b7681ap-123, 0x1.7c2eep+76
  ;; run: f32.load<<63(2120607441173729092, 65533) traps: out of bounds memory access
  (func (export "f64.load<<63") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))))
    (f64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 63))))))
  ;; run: f64.load<<63(-5441510039251643781, 65512) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<63(-3235878889846294852, 65513) traps: out of bounds memory access
  (func (export "v128.load<<63") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 63))))))
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 63))))))))
  ;; run: v128.load<<63(5650944072442594854, 65520) == 3013039124755780538, -7331323016584002517
  ;; run: v128.load<<63(8119596909923918869, 65521) traps: out of bounds memory access
)
