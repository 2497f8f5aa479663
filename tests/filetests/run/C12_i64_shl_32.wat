;; test: run
;; An i64 shifted by 32 to 39 as an address, by itself and with an index: loads of each width.
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
  (func (export "i32.load8_s<<32") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))))
    (i32.load8_s (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 32))))))
  ;; run: i32.load8_s<<32(-7690001449290039897, 9356) == 13, -123
  ;; run: i32.load8_s<<32(2262515763182858111, 65536) traps: out of bounds memory access
  (func (export "i32.load16_s<<32") (param i64 i32) (result i32 i32)
    (i32.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))))
    (i32.load16_s offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 32))))))
  ;; run: i32.load16_s<<32(-5621236209934159052, 55823) == -19443, -14560
  ;; run: i32.load16_s<<32(-3093616326082536491, 65519) traps: out of bounds memory access
  (func (export "i32.load<<32") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))))
    (i32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 32))))))
  ;; run: i32.load<<32(8864705006380357282, 6325) == 39564301, 763813688
  ;; run: i32.load<<32(-5978748628625939832, 65533) traps: out of bounds memory access
  (func (export "i64.load<<32") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))))))
  ;; run: i64.load<<32(-684278453111542456, 42346) == -6992031209650146291, 7620683707936309208
  ;; run: i64.load<<32(3736394036300675490, 65529) traps: out of bounds memory access
  (func (export "f32.load<<32") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))))
    (f32.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (local.get 1))))
  ;; run: f32.load<<32(3205631310900789898, 62303) == 0x1.b7681ap-123, -0x1.de9142p-82
  ;; run: f32.load<<32(-5907142314823322549, 65509) traps: out of bounds memory access
  (func (export "f64.load<<32") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))))
    (f64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))))))
  ;; run: f64.load<<32(-4853832853198241910, 55839) == -0x1.750a9025bb40dp-528, -0x1.a63bc156ec72p-239
  ;; run: f64.load<<32(4544775040297232330, 65529) traps: out of bounds memory access
  (func (export "v128.load<<32") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (i32.const 48)) (local.get 1))))))
  ;; run: v128.load<<32(-2476084135888258007, 20079) == 6992031209650146290, 2506657914889243827
  ;; run: v128.load<<32(4735256348379875219, 65465) traps: out of bounds memory access
  (func (export "i32.load8_u<<33") (param i64 i32) (result i32 i32)
    (i32.load8_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))))
    (i32.load8_u offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 33))))))
  ;; run: i32.load8_u<<33(2734436847651995748, 65519) == 13, 101
  ;; run: i32.load8_u<<33(-2173059873849814587, 65520) traps: out of bounds memory access
  (func (export "i32.load16_u<<33") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))))
    (i32.load16_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 33))))))
  ;; run: i32.load16_u<<33(3653734152756924827, 65534) == 46093, 26046
  ;; run: i32.load16_u<<33(-4763720088883314534, 65535) traps: out of bounds memory access
  (func (export "i64.load32_s<<33") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))))
    (i64.load32_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))))))
  ;; run: i64.load32_s<<33(-6983066850128788780, 65532) == 39564301, 1706956656
  ;; run: i64.load32_s<<33(194058722748831739, 65533) traps: out of bounds memory access
  (func (export "i64.load<<33") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))))
    (i64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))) (local.get 1))))
  ;; run: i64.load<<33(-4602882070456313228, 65504) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<33(-9132898951898629557, 65505) traps: out of bounds memory access
  (func (export "f32.load<<33") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))))
    (f32.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))))))
  ;; run: f32.load<<33(2170882379469344204, 65532) == 0x1.b7681ap-123, 0x1.7c2eep+76
  ;; run: f32.load<<33(8443740933784325467, 65533) traps: out of bounds memory access
  (func (export "f64.load<<33") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))))
    (f64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))) (i32.const 48)) (local.get 1))))
  ;; run: f64.load<<33(6883320120682610224, 65472) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<33(-4725970212762850329, 65473) traps: out of bounds memory access
  (func (export "v128.load<<33") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))))))
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 33))))))))
  ;; run: v128.load<<33(-3543054768908921066, 65520) == 3013039124755780538, -7331323016584002517
  ;; run: v128.load<<33(-4816148125596500473, 65521) traps: out of bounds memory access
  (func (export "i64.load8_s<<34") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))))
    (i64.load8_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 34))))))
  ;; run: i64.load8_s<<34(2549331602164501267, 19985) == 13, 114
  ;; run: i64.load8_s<<34(-9138672533785213762, 65536) traps: out of bounds memory access
  (func (export "i64.load16_s<<34") (param i64 i32) (result i64 i64)
    (i64.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))))
    (i64.load16_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))))))
  ;; run: i64.load16_s<<34(7641345806051366511, 47355) == -19443, 10626
  ;; run: i64.load16_s<<34(-7819829876943353813, 65535) traps: out of bounds memory access
  (func (export "i64.load32_u<<34") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))))
    (i64.load32_u offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (local.get 1))))
  ;; run: i64.load32_u<<34(-5361925642374241202, 21276) == 39564301, 1100673868
  ;; run: i64.load32_u<<34(-6366498719538556209, 65509) traps: out of bounds memory access
  (func (export "i64.load<<34") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))))
    (i64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))))))
  ;; run: i64.load<<34(-7125480605200672707, 48918) == -6992031209650146291, -5255584482736157402
  ;; run: i64.load<<34(-8803025572405597503, 65529) traps: out of bounds memory access
  (func (export "f32.load<<34") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))))
    (f32.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (i32.const 48)) (local.get 1))))
  ;; run: f32.load<<34(-7840407165387721180, 30380) == 0x1.b7681ap-123, 0x1.1bcc7ep-22
  ;; run: f32.load<<34(5181333907405541844, 65477) traps: out of bounds memory access
  (func (export "f64.load<<34") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))))
    (f64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 34))))))
  ;; run: f64.load<<34(-8988733418518424941, 1773) == -0x1.750a9025bb40dp-528, 0x1.8f14aa3fc55aep-6
  ;; run: f64.load<<34(2409568499771585619, 65529) traps: out of bounds memory access
  (func (export "v128.load<<34") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 34))))))))
  ;; run: v128.load<<34(-874565087402492031, 42488) == 6992031209650146290, -8995146991859765996
  ;; run: v128.load<<34(-3643047286741553435, 65505) traps: out of bounds memory access
  (func (export "i64.load8_u<<35") (param i64 i32) (result i64 i64)
    (i64.load8_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))))
    (i64.load8_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))))))
  ;; run: i64.load8_u<<35(-5981100834398763818, 65535) == 13, 101
  ;; run: i64.load8_u<<35(-4830891143574723860, 65536) traps: out of bounds memory access
  (func (export "i64.load16_u<<35") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))))
    (i64.load16_u offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))) (local.get 1))))
  ;; run: i64.load16_u<<35(-9081238155459755939, 65510) == 46093, 26046
  ;; run: i64.load16_u<<35(7966636270313364099, 65511) traps: out of bounds memory access
  (func (export "i32.load<<35") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))))
    (i32.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))))))
  ;; run: i32.load<<35(5582826948805356281, 65532) == 39564301, 1706956656
  ;; run: i32.load<<35(-7565667987853320965, 65533) traps: out of bounds memory access
  (func (export "i64.load<<35") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))))
    (i64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<35(135647159289079257, 65472) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<35(-817704602476266642, 65473) traps: out of bounds memory access
  (func (export "f32.load<<35") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))))
    (f32.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 35))))))
  ;; run: f32.load<<35(-2477555859439499471, 65532) == 0x1.b7681ap-123, 0x1.7c2eep+76
  ;; run: f32.load<<35(-2890361979661936123, 65533) traps: out of bounds memory access
  (func (export "f64.load<<35") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))))
    (f64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 35))))))
  ;; run: f64.load<<35(9186234446623030563, 65512) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<35(-4823949704892118503, 65513) traps: out of bounds memory access
  (func (export "v128.load<<35") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 35))))))
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 35))))))))
  ;; run: v128.load<<35(-5680167968468504490, 65520) == 3013039124755780538, -7331323016584002517
  ;; run: v128.load<<35(8829058010223141574, 65521) traps: out of bounds memory access
  (func (export "i32.load8_s<<36") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))))
    (i32.load8_s offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))) (local.get 1))))
  ;; run: i32.load8_s<<36(-7160440960356309172, 59066) == 13, -15
  ;; run: i32.load8_s<<36(4057212336300199066, 65512) traps: out of bounds memory access
  (func (export "i32.load16_s<<36") (param i64 i32) (result i32 i32)
    (i32.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))))
    (i32.load16_s (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))))))
  ;; run: i32.load16_s<<36(-3122622065519685972, 6973) == -19443, -25869
  ;; run: i32.load16_s<<36(5979753523026080313, 65535) traps: out of bounds memory access
  (func (export "i64.load32_s<<36") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))))
    (i64.load32_s offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load32_s<<36(-2569568993002829957, 5536) == 39564301, -10964726
  ;; run: i64.load32_s<<36(7930158488351549806, 65477) traps: out of bounds memory access
  (func (export "i64.load<<36") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))))
    (i64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 36))))))
  ;; run: i64.load<<36(-8999154884567421833, 35523) == -6992031209650146291, 6752601633879389132
  ;; run: i64.load<<36(8657976241866578387, 65529) traps: out of bounds memory access
  (func (export "f32.load<<36") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))))
    (f32.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 36))))))
  ;; run: f32.load<<36(-6669382346156381653, 56885) == 0x1.b7681ap-123, -0x1.792bdcp+71
  ;; run: f32.load<<36(4158582543899603962, 65517) traps: out of bounds memory access
  (func (export "f64.load<<36") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 36))))))
  ;; run: f64.load<<36(-5002679902842226628, 15783) == -0x1.750a9025bb40dp-528, -0x1.57ed73089e23bp+195
  ;; run: f64.load<<36(8583168010862633071, 65529) traps: out of bounds memory access
  (func (export "v128.load<<36") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 36))))))))
  ;; run: v128.load<<36(-2379910970367692389, 47829) == 6992031209650146290, -5450759997770719675
  ;; run: v128.load<<36(-5034323081349778458, 65521) traps: out of bounds memory access
  (func (export "i32.load16_u<<37") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 37))))
    (i32.load16_u offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 37))) (i32.const 48)) (local.get 1))))
  ;; run: i32.load16_u<<37(-3235003629459609949, 65478) == 46093, 26046
  ;; run: i32.load16_u<<37(-7857957376330119683, 65479) traps: out of bounds memory access
  (func (export "i64.load<<37") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 37))))
    (i64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 37))))))
  ;; run: i64.load<<37(-833065370493605829, 65512) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<37(2237148720371069520, 65513) traps: out of bounds memory access
  (func (export "f64.load<<37") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 37))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 37))))))
  ;; run: f64.load<<37(-1773303048801457429, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<37(7472146584283733603, 65529) traps: out of bounds memory access
  (func (export "i64.load8_s<<38") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 38))))
    (i64.load8_s offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 38))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load8_s<<38(-1503036578332466385, 22348) == 13, -128
  ;; run: i64.load8_s<<38(-5401174722402836974, 65480) traps: out of bounds memory access
  (func (export "i32.load<<38") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 38))))
    (i32.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 38))))))
  ;; run: i32.load<<38(1643501182894186149, 5236) == 39564301, 848028733
  ;; run: i32.load<<38(-8941430419828765349, 65517) traps: out of bounds memory access
  (func (export "f32.load<<38") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 38))))
    (f32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 38))))))
  ;; run: f32.load<<38(-9009443336903549378, 44746) == 0x1.b7681ap-123, 0x1.9e5102p+110
  ;; run: f32.load<<38(-3584633445315271005, 65533) traps: out of bounds memory access
  (func (export "v128.load<<38") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 38))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 38))))))))
  ;; run: v128.load<<38(-2371000315307482193, 2575) == 6992031209650146290, -8199405090640922593
  ;; run: v128.load<<38(-3557281590546080454, 65521) traps: out of bounds memory access
  (func (export "i64.load16_u<<39") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 39))))
    (i64.load16_u offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 39))))))
  ;; run: i64.load16_u<<39(-3034573509570169420, 65518) == 46093, 26046
  ;; run: i64.load16_u<<39(-5834423542378144476, 65519) traps: out of bounds memory access
  (func (export "i64.load<<39") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 39))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 39))))))
  ;; run: i64.load<<39(420590296933182235, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<39(-184863001929937163, 65529) traps: out of bounds memory access
  (func (export "f64.load<<39") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 39))))
    (f64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 39))))))
  ;; run: f64.load<<39(7849205315676838666, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<39(-7941092450819362915, 65529) traps: out of bounds memory access
)
