;; test: run
;; (a << k) op (b >> m) for k = 4 to 7 and m, a and b different; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is odd. Written by generate_causes.py.
(module
  (func (export "shl4.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 4))))
  ;; run: shl4.0(-1985229329, 1985229328) == -16974096, -320279328, 286331136, -1145118728, -1804183374, -1636859776, -1694695692, -1702365975
  ;; run: shl4.0(-1, -2147483647) == -15, 2147483633, 2147483633, -16, -268435472, 67108848, -16, -4194320
  (func (export "shl4.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 4))))
  ;; run: shl4.1(-1985229329, 1985229328) == -1697928842, -1698693391, -1698942376, -1698883046, -1698898182, -1698898622, -1698897956, -1698898181
  ;; run: shl4.1(-1, -2147483647) == 1048560, -16, -65552, 16368, -16, -1040, 240, -16
  (func (export "shl4.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.or (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 1) (i32.const 28)))
    (i32.xor (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 1) (i32.const 28)))
    (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 1) (i32.const 28)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 4))))
  ;; run: shl4.2(-1985229329, 1985229328) == -1698898178, -1698898178, -1698898178, -1698898185, -1698898185, -1698898185, -1698898189, -1698898189
  ;; run: shl4.2(-1, -2147483647) == -16, -32, 0, -8, -8, -8, -12, -12
  (func (export "shl4.3") (param i32 i32) (result i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 4))))
  ;; run: shl4.3(-1985229329, 1985229328) == -1698898189, -1698898192
  ;; run: shl4.3(-1, -2147483647) == -12, -15
  (func (export "shl5.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 5))))
  ;; run: shl5.0(-1985229329, 1985229328) == 2004729840, 1127059440, -1412567056, 1040039396, 840761025, 928190120, 897580530, 895756524
  ;; run: shl5.0(-1, -2147483647) == -31, 2147483617, 2147483617, -32, -134217760, 33554400, -32, -2097184
  (func (export "shl5.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 5))))
  ;; run: shl5.1(-1985229329, 1985229328) == 897655587, 897187312, 897174452, 897178485, 897171429, 897170489, 897171030, 897170941
  ;; run: shl5.1(-1, -2147483647) == 524256, -32, -32800, 8160, -32, -544, 96, -32
  (func (export "shl5.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.or (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 1) (i32.const 27)))
    (i32.xor (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 1) (i32.const 27)))
    (i32.add (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 1) (i32.const 27)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 5))))
  ;; run: shl5.2(-1985229329, 1985229328) == 897170941, 897170941, 897170926, 897170926, 897170926, 897170919, 897170919, 897170919
  ;; run: shl5.2(-1, -2147483647) == -64, 0, -16, -16, -16, -24, -24, -24
  (func (export "shl5.3") (param i32 i32) (result i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 5))))
  ;; run: shl5.3(-1985229329, 1985229328) == 897170913
  ;; run: shl5.3(-1, -2147483647) == -30
  (func (export "shl6.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 6))))
  ;; run: shl6.0(-1985229329, 1985229328) == 2130148304, 480725456, -515396144, -1508010808, 1862008770, 1765923408, 1809851428, 1794866137
  ;; run: shl6.0(-1, -2147483647) == -63, 2147483585, 2147483585, 1073741760, -64, -67108928, 16777152, -64
  (func (export "shl6.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 6))))
  ;; run: shl6.1(-1985229329, 1985229328) == 1795010886, 1794584161, 1794375656, 1794326762, 1794345610, 1794341874, 1794341676, 1794341883
  ;; run: shl6.1(-1, -2147483647) == -1048640, 262080, -64, -16448, 4032, -64, -320, -64
  (func (export "shl6.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.or (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 1) (i32.const 26)))
    (i32.xor (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 1) (i32.const 26)))
    (i32.add (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 1) (i32.const 26)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 6))))
  ;; run: shl6.2(-1985229329, 1985229328) == 1794341883, 1794341883, 1794341853, 1794341853, 1794341853, 1794341838, 1794341838, 1794341838
  ;; run: shl6.2(-1, -2147483647) == -128, 0, -32, -32, -32, -48, -48, -48
  (func (export "shl6.3") (param i32 i32) (result i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 6))))
  ;; run: shl6.3(-1985229329, 1985229328) == 1794341827, 1794341824
  ;; run: shl6.3(-1, -2147483647) == -60, -63
  (func (export "shl7.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 7))))
  ;; run: shl7.0(-1985229329, 1985229328) == -134809712, -1548565104, 1278945680, -209976316, -672663647, -734025912, -698528846, -704645236
  ;; run: shl7.0(-1, -2147483647) == -127, 2147483521, 2147483521, 536870784, -128, -33554560, 8388480, -128
  (func (export "shl7.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 7))))
  ;; run: shl7.1(-1985229329, 1985229328) == -706637117, -706162480, -706283564, -706287083, -706281755, -706283559, -706283530, -706283530
  ;; run: shl7.1(-1, -2147483647) == -524416, 130944, -128, -8320, 1920, -128, -128, -256
  (func (export "shl7.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.or (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 1) (i32.const 25)))
    (i32.xor (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 1) (i32.const 25)))
    (i32.add (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 1) (i32.const 25)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 7))))
  ;; run: shl7.2(-1985229329, 1985229328) == -706283530, -706283589, -706283589, -706283589, -706283619, -706283619, -706283619, -706283641
  ;; run: shl7.2(-1, -2147483647) == 0, -64, -64, -64, -96, -96, -96, -120
  (func (export "shl7.3") (param i32 i32) (result i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 7))))
  ;; run: shl7.3(-1985229329, 1985229328) == -706283647
  ;; run: shl7.3(-1, -2147483647) == -126
)
