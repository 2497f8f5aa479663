;; test: run
;; An i64 shifted by 48 to 55 as an address, by itself and with an index: loads of each width.
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
  (func (export "i32.load8_s<<48") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))))
    (i32.load8_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 48))))))
  ;; run: i32.load8_s<<48(2312168369686794739, 56528) == 13, -103
  ;; run: i32.load8_s<<48(-143997426624260913, 65536) traps: out of bounds memory access
  (func (export "i32.load16_s<<48") (param i64 i32) (result i32 i32)
    (i32.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))))
    (i32.load16_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))))))
  ;; run: i32.load16_s<<48(6337425343574145401, 29594) == -19443, -25098
  ;; run: i32.load16_s<<48(-3724615243570618535, 65535) traps: out of bounds memory access
  (func (export "i64.load32_s<<48") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))))
    (i64.load32_s offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (local.get 1))))
  ;; run: i64.load32_s<<48(3182465953374718594, 24699) == 39564301, 1201731922
  ;; run: i64.load32_s<<48(444988403623629564, 65509) traps: out of bounds memory access
  (func (export "i64.load<<48") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))))
    (i64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))))))
  ;; run: i64.load<<48(-5210440057869505444, 11161) == -6992031209650146291, -7426072242383639033
  ;; run: i64.load<<48(4301297343827786938, 65529) traps: out of bounds memory access
  (func (export "f32.load<<48") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))))
    (f32.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))) (i32.const 48)) (local.get 1))))
  ;; run: f32.load<<48(988127546620546005, 23607) == 0x1.b7681ap-123, -0x1.40f3a4p+15
  ;; run: f32.load<<48(5667417795117900875, 65477) traps: out of bounds memory access
  (func (export "f64.load<<48") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))))
    (f64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 48))))))
  ;; run: f64.load<<48(-1255075209118038340, 41313) == -0x1.750a9025bb40dp-528, -0x1.f3891ea439cf5p-914
  ;; run: f64.load<<48(2069300197043673414, 65529) traps: out of bounds memory access
  (func (export "v128.load<<48") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 48))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 48))))))))
  ;; run: v128.load<<48(7456066997955807161, 29729) == 6992031209650146290, -676308590474436473
  ;; run: v128.load<<48(-2780135621173792249, 65505) traps: out of bounds memory access
  (func (export "i32.load16_u<<49") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 49))))
    (i32.load16_u offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 49))) (local.get 1))))
  ;; run: i32.load16_u<<49(-3482468025233993351, 65510) == 46093, 26046
  ;; run: i32.load16_u<<49(1744413106104956145, 65511) traps: out of bounds memory access
  (func (export "i64.load<<49") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 49))))
    (i64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 49))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<49(-8198469066802325674, 65472) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<49(-4611089694093919207, 65473) traps: out of bounds memory access
  (func (export "f64.load<<49") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 49))))
    (f64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 49))))))
  ;; run: f64.load<<49(-6081363969303376046, 65512) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<49(-5777546896651259350, 65513) traps: out of bounds memory access
  (func (export "i64.load8_s<<50") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 50))))
    (i64.load8_s offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 50))) (local.get 1))))
  ;; run: i64.load8_s<<50(-6076304255334713175, 9567) == 13, -45
  ;; run: i64.load8_s<<50(6497281174715430768, 65512) traps: out of bounds memory access
  (func (export "i32.load<<50") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 50))))
    (i32.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 50))) (i32.const 48)) (local.get 1))))
  ;; run: i32.load<<50(957401654105496708, 37039) == 39564301, 1134359886
  ;; run: i32.load<<50(-5287670558577848568, 65477) traps: out of bounds memory access
  (func (export "f32.load<<50") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 50))))
    (f32.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 50))))))
  ;; run: f32.load<<50(-6085993397283416778, 51636) == 0x1.b7681ap-123, -0x1.00b364p-49
  ;; run: f32.load<<50(-362716255098344666, 65517) traps: out of bounds memory access
  (func (export "v128.load<<50") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 50))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 50))))))))
  ;; run: v128.load<<50(-8964922770736400547, 10058) == 6992031209650146290, -820988936150589819
  ;; run: v128.load<<50(4660833807987983888, 65521) traps: out of bounds memory access
  (func (export "i64.load16_u<<51") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 51))))
    (i64.load16_u offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 51))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load16_u<<51(9061549918044669733, 65478) == 46093, 26046
  ;; run: i64.load16_u<<51(-3998189030826326545, 65479) traps: out of bounds memory access
  (func (export "i64.load<<51") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 51))))
    (i64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 51))))))
  ;; run: i64.load<<51(4291015526004663616, 65512) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<51(-431276892540987842, 65513) traps: out of bounds memory access
  (func (export "f64.load<<51") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 51))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 51))))))
  ;; run: f64.load<<51(1908253682873259531, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<51(-1263471919336391688, 65529) traps: out of bounds memory access
  (func (export "i32.load8_s<<52") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 52))))
    (i32.load8_s offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 52))) (i32.const 48)) (local.get 1))))
  ;; run: i32.load8_s<<52(-1397320110789849654, 60620) == 13, -106
  ;; run: i32.load8_s<<52(3447412110076481084, 65480) traps: out of bounds memory access
  (func (export "i64.load32_u<<52") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 52))))
    (i64.load32_u offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 52))))))
  ;; run: i64.load32_u<<52(6290232605821436806, 35790) == 39564301, 1605898602
  ;; run: i64.load32_u<<52(78507850751969740, 65517) traps: out of bounds memory access
  (func (export "f32.load<<52") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 52))))
    (f32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 52))))))
  ;; run: f32.load<<52(621100334293385812, 8484) == 0x1.b7681ap-123, -0x1.f0a354p-64
  ;; run: f32.load<<52(6715772107820738531, 65533) traps: out of bounds memory access
  (func (export "v128.load<<52") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 52))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 52))))))))
  ;; run: v128.load<<52(5005276537598013523, 13210) == 6992031209650146290, -5161399306418412983
  ;; run: v128.load<<52(7257249060093020106, 65521) traps: out of bounds memory access
  (func (export "i32.load16_u<<53") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 53))))
    (i32.load16_u offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 53))))))
  ;; run: i32.load16_u<<53(8855872526968472566, 65518) == 46093, 26046
  ;; run: i32.load16_u<<53(-5682502665738763668, 65519) traps: out of bounds memory access
  (func (export "i64.load<<53") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 53))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 53))))))
  ;; run: i64.load<<53(-7678485040948393754, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<53(-40992440496120524, 65529) traps: out of bounds memory access
  (func (export "f64.load<<53") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 53))))
    (f64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 53))))))
  ;; run: f64.load<<53(5861026600847786030, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<53(-6547979942698050583, 65529) traps: out of bounds memory access
  (func (export "i64.load8_s<<54") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 54))))
    (i64.load8_s offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 54))))))
  ;; run: i64.load8_s<<54(-8385691454744510187, 7203) == 13, 110
  ;; run: i64.load8_s<<54(-683544655865501995, 65520) traps: out of bounds memory access
  (func (export "i64.load32_s<<54") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 54))))
    (i64.load32_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 54))))))
  ;; run: i64.load32_s<<54(-8091754435570079100, 19259) == 39564301, -903643947
  ;; run: i64.load32_s<<54(6468135312763479960, 65533) traps: out of bounds memory access
  (func (export "f32.load<<54") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 54))))
    (f32.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 54))))))
  ;; run: f32.load<<54(321322319695430767, 54861) == 0x1.b7681ap-123, 0x1.d98a3cp-89
  ;; run: f32.load<<54(3456430735215025546, 65533) traps: out of bounds memory access
  (func (export "v128.load<<54") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 54))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 54))))))))
  ;; run: v128.load<<54(-3406993842559163713, 60379) == 6992031209650146290, -7403663189422079190
  ;; run: v128.load<<54(6453958647028134769, 65521) traps: out of bounds memory access
  (func (export "i64.load16_u<<55") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 55))))
    (i64.load16_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 55))))))
  ;; run: i64.load16_u<<55(-2899593846919053061, 65534) == 46093, 26046
  ;; run: i64.load16_u<<55(-871837341692302129, 65535) traps: out of bounds memory access
  (func (export "i64.load<<55") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 55))))
    (i64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 55))))))
  ;; run: i64.load<<55(3687414971385284933, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<55(2969370196042623653, 65529) traps: out of bounds memory access
  (func (export "f64.load<<55") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 55))))
    (f64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 55))))))
  ;; run: f64.load<<55(5677703766522509589, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<55(2694123055565973873, 65529) traps: out of bounds memory access
)
