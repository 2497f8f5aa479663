;; test: run
;; (a << k) op (b >> m) for k = 20 to 23 and m, a and b the same; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is even. Written by generate_causes.py.
(module
  (func (export "shl20.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.xor (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.add (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.or (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.xor (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl20.0(-1985229329, 1985229328) == -537145873, 1465634287, 1755041263, -17108101, -697647906, -518607049, -554062899, -556635405
  ;; run: shl20.0(-1, -2147483647) == -1, 1048575, -1048577, -1, -267386881, 66060287, -1, -3145729
  (func (export "shl20.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 11)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 11)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 11)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.or (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.xor (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.add (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 13)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 13)) (i32.shl (local.get 0) (i32.const 20))))
  ;; run: shl20.1(-1985229329, 1985229328) == -554617479, -555666055, -553568903, -554132804, -554132804, -554132804, -554414754, -554414754
  ;; run: shl20.1(-1, -2147483647) == -1, -1048577, 1048575, -1, -1, -1, -524289, -524289
  (func (export "shl20.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 0) (i32.const 13)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.or (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.xor (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.add (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.or (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.xor (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.add (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.or (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl20.2(-1985229329, 1985229328) == -554414754, -554555729, -554661461, -554687894, -554694502, -554696154, -554696567, -554696670
  ;; run: shl20.2(-1, -2147483647) == -524289, -786433, -983041, -1032193, -1044481, -1047553, -1048321, -1048513
  (func (export "shl20.3") (param i32 i32) (result i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.add (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl20.3(-1985229329, 1985229328) == -554696696, -554696702
  ;; run: shl20.3(-1, -2147483647) == -1048561, -1048573
  (func (export "shl21.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.add (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.or (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.xor (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.add (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.or (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl21.0(-1985229329, 1985229328) == -1108619793, 877383151, 1200344559, 45475575, -1107985987, -1179820433, -1091348581, -1109076506
  ;; run: shl21.0(-1, -2147483647) == -1, 2097151, -2097153, 2145386495, -1, -132120577, 31457279, -1
  (func (export "shl21.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 10)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 10)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 10)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.or (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.xor (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.add (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 12)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 12)) (i32.shl (local.get 0) (i32.const 21))))
  ;; run: shl21.1(-1985229329, 1985229328) == -1109234957, -1111332109, -1107137805, -1108265607, -1108265607, -1108265607, -1108829508, -1108829508
  ;; run: shl21.1(-1, -2147483647) == -1, -2097153, 2097151, -1, -1, -1, -1048577, -1048577
  (func (export "shl21.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 0) (i32.const 12)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.add (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.or (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.xor (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.add (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.or (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.xor (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.add (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl21.2(-1985229329, 1985229328) == -1108829508, -1109111458, -1109322921, -1109375787, -1109389003, -1109392307, -1109393133, -1109393340
  ;; run: shl21.2(-1, -2147483647) == -1048577, -1572865, -1966081, -2064385, -2088961, -2095105, -2096641, -2097025
  (func (export "shl21.3") (param i32 i32) (result i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.xor (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.add (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl21.3(-1985229329, 1985229328) == -1109393391, -1109393404, -1109393407
  ;; run: shl21.3(-1, -2147483647) == -2097121, -2097145, -2097151
  (func (export "shl22.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.or (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.xor (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.add (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 9)) (i32.shl (local.get 0) (i32.const 22))))
  ;; run: shl22.0(-1985229329, 1985229328) == -68432401, -227815953, 90951151, -1641352325, 2077932766, 2045161271, 2085202893, 2076497382
  ;; run: shl22.0(-1, -2147483647) == -1, 4194303, -4194305, 1069547519, -1, -62914561, 12582911, -1
  (func (export "shl22.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 9)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 9)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.or (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 10)))
    (i32.xor (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 10)))
    (i32.add (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 10)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 11)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 11)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 11)) (i32.shl (local.get 0) (i32.const 22))))
  ;; run: shl22.1(-1985229329, 1985229328) == 2072303078, 2080691686, 2078436083, 2078436083, 2078436083, 2077308281, 2077308281, 2077308281
  ;; run: shl22.1(-1, -2147483647) == -4194305, 4194303, -1, -1, -1, -2097153, -2097153, -2097153
  (func (export "shl22.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.add (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.or (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.xor (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.add (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.or (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.xor (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.add (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl22.2(-1985229329, 1985229328) == 2076744380, 2076321455, 2076215723, 2076189290, 2076182682, 2076181030, 2076180617, 2076180514
  ;; run: shl22.2(-1, -2147483647) == -3145729, -3932161, -4128769, -4177921, -4190209, -4193281, -4194049, -4194241
  (func (export "shl22.3") (param i32 i32) (result i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.xor (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl22.3(-1985229329, 1985229328) == 2076180488, 2076180482
  ;; run: shl22.3(-1, -2147483647) == -4194289, -4194301
  (func (export "shl23.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.xor (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.add (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.or (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.xor (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 8)) (i32.shl (local.get 0) (i32.const 23))))
  ;; run: shl23.0(-1985229329, 1985229328) == -5517841, 2116799983, -2127835665, -1286215945, 146110909, -137535889, -158115941, -141972531
  ;; run: shl23.0(-1, -2147483647) == -1, 8388607, -8388609, -2139095041, 528482303, -1, -25165825, -1
  (func (export "shl23.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 8)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 8)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.or (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 9)))
    (i32.xor (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 9)))
    (i32.add (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 9)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 10)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 10)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 10)) (i32.shl (local.get 0) (i32.const 23))))
  ;; run: shl23.1(-1985229329, 1985229328) == -150361139, -133583923, -138095130, -138095130, -138095130, -140350733, -140350733, -140350733
  ;; run: shl23.1(-1, -2147483647) == -8388609, 8388607, -1, -1, -1, -4194305, -4194305, -4194305
  (func (export "shl23.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.xor (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.add (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.or (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.xor (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.add (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.or (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.xor (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl23.2(-1985229329, 1985229328) == -141478535, -142324386, -142535849, -142588715, -142601931, -142605235, -142606061, -142606268
  ;; run: shl23.2(-1, -2147483647) == -6291457, -7864321, -8257537, -8355841, -8380417, -8386561, -8388097, -8388481
  (func (export "shl23.3") (param i32 i32) (result i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.or (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.xor (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl23.3(-1985229329, 1985229328) == -142606319, -142606332, -142606335
  ;; run: shl23.3(-1, -2147483647) == -8388577, -8388601, -8388607
)
