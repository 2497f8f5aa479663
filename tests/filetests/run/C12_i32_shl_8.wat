;; test: run
;; An i32 shifted by 8 to 15 as an address, by itself and with an index: loads of each width.
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
  (func (export "i32.load8_s<<8") (param i32 i32) (result i32 i32)
    (i32.load8_s (i32.shl (local.get 0) (i32.const 8)))
    (i32.load8_s (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 8)))))
  ;; run: i32.load8_s<<8(268435495, 49247) == 52, -19
  ;; run: i32.load8_s<<8(-1577058297, 63744) traps: out of bounds memory access
  (func (export "i32.load16_s<<8") (param i32 i32) (result i32 i32)
    (i32.load16_s (i32.shl (local.get 0) (i32.const 8)))
    (i32.load16_s offset=24 (i32.add (i32.shl (local.get 0) (i32.const 8)) (local.get 1))))
  ;; run: i32.load16_s<<8(-956301079, -32420) == -25098, -13789
  ;; run: i32.load16_s<<8(-905969408, -65536) traps: out of bounds memory access
  (func (export "i32.load<<8") (param i32 i32) (result i32 i32)
    (i32.load (i32.shl (local.get 0) (i32.const 8)))
    (i32.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 8)))))
  ;; run: i32.load<<8(-905969462, 58153) == -869957929, -634155803
  ;; run: i32.load<<8(-167771979, 111869) traps: out of bounds memory access
  (func (export "i64.load<<8") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 8)))
    (i64.load offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 8)) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<8(-520093457, -9264) == -8221814143602482180, -6775010691135916272
  ;; run: i64.load<<8(1207959808, -65584) traps: out of bounds memory access
  (func (export "f32.load<<8") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 8)))
    (f32.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 8)))))
  ;; run: f32.load<<8(117440668, -31763) == -0x1.eea152p-66, -0x1.2add8ep-7
  ;; run: f32.load<<8(1124073526, 51709) traps: out of bounds memory access
  (func (export "f64.load<<8") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 8)))
    (f64.load offset=24 (i32.add (i32.shl (local.get 0) (i32.const 8)) (local.get 1))))
  ;; run: f64.load<<8(-1560280988, 12455) == 0x1.bb40d66bf1871p-986, -0x1.47dd62f88e13ap+179
  ;; run: f64.load<<8(1946157312, -65536) traps: out of bounds memory access
  (func (export "v128.load<<8") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 8)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 8)))))))
  ;; run: v128.load<<8(100663317, 50286) == 5544945174088464093, -1110349627502896511
  ;; run: v128.load<<8(-134217643, 87281) traps: out of bounds memory access
  (func (export "i32.load16_u<<9") (param i32 i32) (result i32 i32)
    (i32.load16_u (i32.shl (local.get 0) (i32.const 9)))
    (i32.load16_u (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 9)))))
  ;; run: i32.load16_u<<9(-1107296217, 85502) == 603, 26046
  ;; run: i32.load16_u<<9(528482432, 65536) traps: out of bounds memory access
  (func (export "i64.load<<9") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 9)))
    (i64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 9)))))
  ;; run: i64.load<<9(-2013265836, 22520) == 5089059133580336309, 7331323016584002516
  ;; run: i64.load<<9(-964689792, -65536) traps: out of bounds memory access
  (func (export "f64.load<<9") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 9)))
    (f64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 9)))))
  ;; run: f64.load<<9(1501560835, 67064) == -0x1.d56af0861ba13p-432, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<9(-41942912, 65536) traps: out of bounds memory access
  (func (export "i64.load8_s<<10") (param i32 i32) (result i64 i64)
    (i64.load8_s (i32.shl (local.get 0) (i32.const 10)))
    (i64.load8_s (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 10)))))
  ;; run: i64.load8_s<<10(-222298101, 14977) == 57, 66
  ;; run: i64.load8_s<<10(1996488746, 108544) traps: out of bounds memory access
  (func (export "i64.load32_u<<10") (param i32 i32) (result i64 i64)
    (i64.load32_u (i32.shl (local.get 0) (i32.const 10)))
    (i64.load32_u (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 10)))))
  ;; run: i64.load32_u<<10(-159383496, -35885) == 3795555565, 4199787525
  ;; run: i64.load32_u<<10(-1979711482, 59389) traps: out of bounds memory access
  (func (export "f32.load<<10") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 10)))
    (f32.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 10)))))
  ;; run: f32.load<<10(-1598029801, 47569) == 0x1.6e20d2p+62, -0x1.1ed182p-19
  ;; run: f32.load<<10(574619665, 82941) traps: out of bounds memory access
  (func (export "v128.load<<10") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 10)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 10)))))))
  ;; run: v128.load<<10(545259538, -3990) == 1855596359346553770, 264113656420560276
  ;; run: v128.load<<10(1027604513, 31729) traps: out of bounds memory access
  (func (export "i64.load16_u<<11") (param i32 i32) (result i64 i64)
    (i64.load16_u (i32.shl (local.get 0) (i32.const 11)))
    (i64.load16_u (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 11)))))
  ;; run: i64.load16_u<<11(-1830813674, 20478) == 25789, 26046
  ;; run: i64.load16_u<<11(159383584, -65536) traps: out of bounds memory access
  (func (export "i64.load<<11") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 11)))
    (i64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 11)))))
  ;; run: i64.load<<11(-585105389, 104440) == 3931616368187886757, 7331323016584002516
  ;; run: i64.load<<11(-1851785184, 65536) traps: out of bounds memory access
  (func (export "f64.load<<11") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 11)))
    (f64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 11)))))
  ;; run: f64.load<<11(759169038, 36856) == 0x1.7c01972cb247dp-793, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<11(1753219104, -65536) traps: out of bounds memory access
  (func (export "i32.load8_s<<12") (param i32 i32) (result i32 i32)
    (i32.load8_s (i32.shl (local.get 0) (i32.const 12)))
    (i32.load8_s (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 12)))))
  ;; run: i32.load8_s<<12(633339907, 14420) == 61, 65
  ;; run: i32.load8_s<<12(534773768, 32768) traps: out of bounds memory access
  (func (export "i64.load32_s<<12") (param i32 i32) (result i64 i64)
    (i64.load32_s (i32.shl (local.get 0) (i32.const 12)))
    (i64.load32_s (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 12)))))
  ;; run: i64.load32_s<<12(-1687158776, 76899) == -2099563379, 1134359886
  ;; run: i64.load32_s<<12(-1907359737, 94205) traps: out of bounds memory access
  (func (export "f32.load<<12") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 12)))
    (f32.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 12)))))
  ;; run: f32.load<<12(-691011576, 4614) == -0x1.b6691ap-122, 0x1.ae6112p+126
  ;; run: f32.load<<12(-505413622, 24573) traps: out of bounds memory access
  (func (export "v128.load<<12") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 12)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 12)))))))
  ;; run: v128.load<<12(1441792000, 21119) == 6992031209650146290, 3953461371650777287
  ;; run: v128.load<<12(1081081868, 114673) traps: out of bounds memory access
  (func (export "i32.load16_u<<13") (param i32 i32) (result i32 i32)
    (i32.load16_u (i32.shl (local.get 0) (i32.const 13)))
    (i32.load16_u (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 13)))))
  ;; run: i32.load16_u<<13(45613058, 81918) == 62541, 26046
  ;; run: i32.load16_u<<13(1311244296, 65536) traps: out of bounds memory access
  (func (export "i64.load<<13") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 13)))
    (i64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 13)))))
  ;; run: i64.load<<13(147324932, 32760) == 2195452220074046605, 7331323016584002516
  ;; run: i64.load<<13(1225785352, -65536) traps: out of bounds memory access
  (func (export "f64.load<<13") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 13)))
    (f64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 13)))))
  ;; run: f64.load<<13(-623902714, 114680) == 0x1.71069c21b74cdp+492, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<13(-699924472, 65536) traps: out of bounds memory access
  (func (export "i64.load8_s<<14") (param i32 i32) (result i64 i64)
    (i64.load8_s (i32.shl (local.get 0) (i32.const 14)))
    (i64.load8_s (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 14)))))
  ;; run: i64.load8_s<<14(-1647050750, 51301) == -115, 56
  ;; run: i64.load8_s<<14(-1701838847, 81920) traps: out of bounds memory access
  (func (export "i32.load<<14") (param i32 i32) (result i32 i32)
    (i32.load (i32.shl (local.get 0) (i32.const 14)))
    (i32.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 14)))))
  ;; run: i32.load<<14(70778882, -11734) == -2099563379, -1173132091
  ;; run: i32.load<<14(-1200357376, 65533) traps: out of bounds memory access
  (func (export "f32.load<<14") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 14)))
    (f32.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 14)))))
  ;; run: f32.load<<14(-1715208189, 92288) == -0x1.36e99ap+5, 0x1.07b86ap-42
  ;; run: f32.load<<14(1202454530, 98301) traps: out of bounds memory access
  (func (export "v128.load<<14") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 14)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 14)))))))
  ;; run: v128.load<<14(-81526783, 24104) == 2434317742051167154, -6101540078336699076
  ;; run: v128.load<<14(176947202, 32753) traps: out of bounds memory access
  (func (export "i64.load16_u<<15") (param i32 i32) (result i64 i64)
    (i64.load16_u (i32.shl (local.get 0) (i32.const 15)))
    (i64.load16_u (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 15)))))
  ;; run: i64.load16_u<<15(-540803072, 65534) == 46093, 26046
  ;; run: i64.load16_u<<15(114556930, -65536) traps: out of bounds memory access
  (func (export "i64.load<<15") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 15)))
    (i64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 15)))))
  ;; run: i64.load<<15(-2028208127, 98296) == 2195452220074046605, 7331323016584002516
  ;; run: i64.load<<15(-2124808190, 65536) traps: out of bounds memory access
  (func (export "f64.load<<15") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 15)))
    (f64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 15)))))
  ;; run: f64.load<<15(1001914368, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<15(113377282, -65536) traps: out of bounds memory access
)
