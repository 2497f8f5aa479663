;; test: run
;; An i32 shifted by 16 to 23 as an address, by itself and with an index: loads of each width.
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
  (func (export "i32.load8_s<<16") (param i32 i32) (result i32 i32)
    (i32.load8_s (i32.shl (local.get 0) (i32.const 16)))
    (i32.load8_s (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 16)))))
  ;; run: i32.load8_s<<16(839778304, 56910) == 13, -51
  ;; run: i32.load8_s<<16(1990459392, 65536) traps: out of bounds memory access
  (func (export "i32.load16_s<<16") (param i32 i32) (result i32 i32)
    (i32.load16_s (i32.shl (local.get 0) (i32.const 16)))
    (i32.load16_s offset=24 (i32.add (i32.shl (local.get 0) (i32.const 16)) (local.get 1))))
  ;; run: i32.load16_s<<16(-277020672, 23513) == -19443, 18079
  ;; run: i32.load16_s<<16(-309657599, -65536) traps: out of bounds memory access
  (func (export "i64.load32_u<<16") (param i32 i32) (result i64 i64)
    (i64.load32_u (i32.shl (local.get 0) (i32.const 16)))
    (i64.load32_u (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 16)))))
  ;; run: i64.load32_u<<16(1163329536, 56292) == 39564301, 2582793124
  ;; run: i64.load32_u<<16(1362690048, 65533) traps: out of bounds memory access
  (func (export "i64.load<<16") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 16)))
    (i64.load offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<16(-1560674304, 57611) == -6992031209650146291, 3786936022511733411
  ;; run: i64.load<<16(997130241, -65584) traps: out of bounds memory access
  (func (export "f32.load<<16") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 16)))
    (f32.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 16)))))
  ;; run: f32.load<<16(-1267662848, 53103) == 0x1.b7681ap-123, 0x1.27d88ap-10
  ;; run: f32.load<<16(-780271616, 65533) traps: out of bounds memory access
  (func (export "f64.load<<16") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 16)))
    (f64.load offset=24 (i32.add (i32.shl (local.get 0) (i32.const 16)) (local.get 1))))
  ;; run: f64.load<<16(1335296000, 19437) == -0x1.750a9025bb40dp-528, 0x1.6df3891ea439cp-295
  ;; run: f64.load<<16(-1734213631, -65536) traps: out of bounds memory access
  (func (export "v128.load<<16") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 16)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 16)))))))
  ;; run: v128.load<<16(-1919811584, 35793) == 6992031209650146290, 9162236390497478928
  ;; run: v128.load<<16(1630535680, 65521) traps: out of bounds memory access
  (func (export "i32.load16_u<<17") (param i32 i32) (result i32 i32)
    (i32.load16_u (i32.shl (local.get 0) (i32.const 17)))
    (i32.load16_u (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 17)))))
  ;; run: i32.load16_u<<17(978878464, 65534) == 46093, 26046
  ;; run: i32.load16_u<<17(-807272447, 131072) traps: out of bounds memory access
  (func (export "i64.load<<17") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 17)))
    (i64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 17)))))
  ;; run: i64.load<<17(2019557376, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<17(324665345, -131072) traps: out of bounds memory access
  (func (export "f64.load<<17") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 17)))
    (f64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 17)))))
  ;; run: f64.load<<17(1323958272, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<17(-1678475263, 131072) traps: out of bounds memory access
  (func (export "i64.load8_s<<18") (param i32 i32) (result i64 i64)
    (i64.load8_s (i32.shl (local.get 0) (i32.const 18)))
    (i64.load8_s (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 18)))))
  ;; run: i64.load8_s<<18(-679362560, 41554) == 13, 45
  ;; run: i64.load8_s<<18(889290752, 65536) traps: out of bounds memory access
  (func (export "i64.load32_s<<18") (param i32 i32) (result i64 i64)
    (i64.load32_s (i32.shl (local.get 0) (i32.const 18)))
    (i64.load32_s (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 18)))))
  ;; run: i64.load32_s<<18(1520074752, 1846) == 39564301, 1134359886
  ;; run: i64.load32_s<<18(1979351040, 65533) traps: out of bounds memory access
  (func (export "f32.load<<18") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 18)))
    (f32.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 18)))))
  ;; run: f32.load<<18(-1485012992, 32213) == 0x1.b7681ap-123, 0x1.9648fap+102
  ;; run: f32.load<<18(2019278848, 65533) traps: out of bounds memory access
  (func (export "v128.load<<18") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 18)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 18)))))))
  ;; run: v128.load<<18(-1510637568, 55265) == 6992031209650146290, -4365657405216346796
  ;; run: v128.load<<18(80297984, 65521) traps: out of bounds memory access
  (func (export "i64.load16_u<<19") (param i32 i32) (result i64 i64)
    (i64.load16_u (i32.shl (local.get 0) (i32.const 19)))
    (i64.load16_u (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 19)))))
  ;; run: i64.load16_u<<19(-820256768, 65534) == 46093, 26046
  ;; run: i64.load16_u<<19(742047745, -524288) traps: out of bounds memory access
  (func (export "i64.load<<19") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 19)))
    (i64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 19)))))
  ;; run: i64.load<<19(938426368, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<19(422813697, 524288) traps: out of bounds memory access
  (func (export "f64.load<<19") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 19)))
    (f64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 19)))))
  ;; run: f64.load<<19(-2010611712, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<19(-560218111, -524288) traps: out of bounds memory access
  (func (export "i32.load8_s<<20") (param i32 i32) (result i32 i32)
    (i32.load8_s (i32.shl (local.get 0) (i32.const 20)))
    (i32.load8_s (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 20)))))
  ;; run: i32.load8_s<<20(-1884622848, 16352) == 13, 108
  ;; run: i32.load8_s<<20(-1066237952, 65536) traps: out of bounds memory access
  (func (export "i32.load<<20") (param i32 i32) (result i32 i32)
    (i32.load (i32.shl (local.get 0) (i32.const 20)))
    (i32.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 20)))))
  ;; run: i32.load<<20(-1830088704, 60521) == 39564301, 1841700728
  ;; run: i32.load<<20(-786620416, 65533) traps: out of bounds memory access
  (func (export "f32.load<<20") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 20)))
    (f32.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 20)))))
  ;; run: f32.load<<20(-156463104, 62233) == 0x1.b7681ap-123, 0x1.3bec9ep+10
  ;; run: f32.load<<20(-1554677760, 65533) traps: out of bounds memory access
  (func (export "v128.load<<20") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 20)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 20)))))))
  ;; run: v128.load<<20(1181376512, 52650) == 6992031209650146290, -5884519559822469057
  ;; run: v128.load<<20(-40026112, 65521) traps: out of bounds memory access
  (func (export "i32.load16_u<<21") (param i32 i32) (result i32 i32)
    (i32.load16_u (i32.shl (local.get 0) (i32.const 21)))
    (i32.load16_u (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 21)))))
  ;; run: i32.load16_u<<21(-145821696, 65534) == 46093, 26046
  ;; run: i32.load16_u<<21(-1138038783, 2097152) traps: out of bounds memory access
  (func (export "i64.load<<21") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 21)))
    (i64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 21)))))
  ;; run: i64.load<<21(1163825152, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<21(-1969121279, -2097152) traps: out of bounds memory access
  (func (export "f64.load<<21") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 21)))
    (f64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 21)))))
  ;; run: f64.load<<21(1190723584, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<21(-109887487, 2097152) traps: out of bounds memory access
  (func (export "i64.load8_s<<22") (param i32 i32) (result i64 i64)
    (i64.load8_s (i32.shl (local.get 0) (i32.const 22)))
    (i64.load8_s (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 22)))))
  ;; run: i64.load8_s<<22(-338063360, 61171) == 13, -128
  ;; run: i64.load8_s<<22(1429263360, 65536) traps: out of bounds memory access
  (func (export "i64.load32_u<<22") (param i32 i32) (result i64 i64)
    (i64.load32_u (i32.shl (local.get 0) (i32.const 22)))
    (i64.load32_u (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 22)))))
  ;; run: i64.load32_u<<22(-86158336, 31822) == 39564301, 1622741611
  ;; run: i64.load32_u<<22(2116753408, 65533) traps: out of bounds memory access
  (func (export "f32.load<<22") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 22)))
    (f32.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 22)))))
  ;; run: f32.load<<22(89088, 14977) == 0x1.b7681ap-123, 0x1.782adcp+72
  ;; run: f32.load<<22(-1965522944, 65533) traps: out of bounds memory access
  (func (export "v128.load<<22") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 22)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 22)))))))
  ;; run: v128.load<<22(1512337408, 26563) == 6992031209650146290, -4220977059540193450
  ;; run: v128.load<<22(1250217984, 65521) traps: out of bounds memory access
  (func (export "i64.load16_u<<23") (param i32 i32) (result i64 i64)
    (i64.load16_u (i32.shl (local.get 0) (i32.const 23)))
    (i64.load16_u (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 23)))))
  ;; run: i64.load16_u<<23(2037201408, 65534) == 46093, 26046
  ;; run: i64.load16_u<<23(1621297153, -8388608) traps: out of bounds memory access
  (func (export "i64.load<<23") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 23)))
    (i64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 23)))))
  ;; run: i64.load<<23(1653366784, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<23(1666649089, 8388608) traps: out of bounds memory access
  (func (export "f64.load<<23") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 23)))
    (f64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 23)))))
  ;; run: f64.load<<23(-238390784, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<23(-965885439, -8388608) traps: out of bounds memory access
)
