;; test: run
;; (a << k) op (b >> m) for k = 0 to 3 and m, a and b different; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is odd. Written by generate_causes.py.
(module
  (func (export "shl0.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 2)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 2))))
  ;; run: shl0.0(-1985229329, 1985229328) == -1, -1, -1, -1146364433, -1300114201, -992614665, -1648374289, -1807826581
  ;; run: shl0.0(-1, -2147483647) == -1, 2147483646, -2147483648, -1, -1073741825, 1073741823, -1, -536870913
  (func (export "shl0.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 2)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 4)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 4)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 4)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.1(-1985229329, 1985229328) == -1488921997, -1880371217, -2023666771, -1737075663, -1880109073, -1899065650, -1861152496, -1950618113
  ;; run: shl0.1(-1, -2147483647) == 536870911, -1, -268435457, 268435455, -1, -134217729, 134217727, -1
  (func (export "shl0.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 6)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 6)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 6)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.2(-1985229329, 1985229328) == -1978045313, -1923190913, -1979982353, -2005754585, -1954210121, -1980764689, -1991809653, -1969719725
  ;; run: shl0.2(-1, -2147483647) == -67108865, 67108863, -1, -33554433, 33554431, -1, -16777217, 16777215
  (func (export "shl0.3") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 8)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 8)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 8)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 10)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 10))))
  ;; run: shl0.3(-1985229329, 1985229328) == -1979720193, -1981965859, -1977474527, -1984172033, -1986992138, -1981351928, -1983914513, -1984538397
  ;; run: shl0.3(-1, -2147483647) == -1, -8388609, 8388607, -1, -4194305, 4194303, -1, -2097153
  (func (export "shl0.4") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 10)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 12)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 12)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 12)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.4(-1985229329, 1985229328) == -1983290629, -1984966673, -1985673367, -1984259979, -1984958993, -1985173332, -1984744654, -1985216529
  ;; run: shl0.4(-1, -2147483647) == 2097151, -1, -1048577, 1048575, -1, -524289, 524287, -1
  (func (export "shl0.5") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 14)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 14)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 14)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.5(-1985229329, 1985229328) == -1985446066, -1984986992, -1985225217, -1985342273, -1985108161, -1985221137, -1985273529, -1985168745
  ;; run: shl0.5(-1, -2147483647) == -262145, 262143, -1, -131073, 131071, -1, -65537, 65535
  (func (export "shl0.6") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 16)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 16)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 16)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 18)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 18))))
  ;; run: shl0.6(-1985229329, 1985229328) == -1985216513, -1985233989, -1985199037, -1985216529, -1985218875, -1985214183, -1985225217, -1985228678
  ;; run: shl0.6(-1, -2147483647) == -1, -32769, 32767, -1, -16385, 16383, -1, -8193
  (func (export "shl0.7") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 18)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 20)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 20)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 20)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.7(-1985229329, 1985229328) == -1985221756, -1985228817, -1985232091, -1985225543, -1985228817, -1985230198, -1985227436, -1985228801
  ;; run: shl0.7(-1, -2147483647) == 8191, -1, -4097, 4095, -1, -2049, 2047, -1
  (func (export "shl0.8") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 22)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 22)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 22)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.8(-1985229329, 1985229328) == -1985229219, -1985228383, -1985229313, -1985229770, -1985228856, -1985229329, -1985229565, -1985229093
  ;; run: shl0.8(-1, -2147483647) == -1025, 1023, -1, -513, 511, -1, -257, 255
  (func (export "shl0.9") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 24)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 24)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 24)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 26)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 26))))
  ;; run: shl0.9(-1985229329, 1985229328) == -1985229313, -1985229415, -1985229211, -1985229313, -1985229356, -1985229270, -1985229313, -1985229326
  ;; run: shl0.9(-1, -2147483647) == -1, -129, 127, -1, -65, 63, -1, -33
  (func (export "shl0.10") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 26)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 28)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 28)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 28)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.10(-1985229329, 1985229328) == -1985229300, -1985229329, -1985229343, -1985229315, -1985229329, -1985229336, -1985229322, -1985229329
  ;; run: shl0.10(-1, -2147483647) == 31, -1, -17, 15, -1, -9, 7, -1
  (func (export "shl0.11") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 30)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 30)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 30)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.11(-1985229329, 1985229328) == -1985229332, -1985229326, -1985229329, -1985229330, -1985229328, -1985229329, -1985229329, -1985229329
  ;; run: shl0.11(-1, -2147483647) == -5, 3, -1, -3, 1, -1, -2, 0
  (func (export "shl1.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 1))))
  ;; run: shl1.0(-1985229329, 1985229328) == 2002238430, 1694738894, -1985229330, 820815970, 393731071, 311347990, 332263440, 325033950
  ;; run: shl1.0(-1, -2147483647) == -1, 2147483647, 2147483647, 536870910, -2, -33554434, 8388606, -2
  (func (export "shl1.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 1))))
  ;; run: shl1.1(-1985229329, 1985229328) == 324075165, 324629806, 324534238, 324503115, 324510531, 324508639, 324508584, 324508667
  ;; run: shl1.1(-1, -2147483647) == -524290, 131070, -2, -8194, 2046, -2, -130, 30
  (func (export "shl1.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.or (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 1) (i32.const 31)))
    (i32.xor (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 1) (i32.const 31)))
    (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 1) (i32.const 31))))
  ;; run: shl1.2(-1985229329, 1985229328) == 324508639, 324508639, 324508639, 324508639, 324508638, 324508638, 324508638
  ;; run: shl1.2(-1, -2147483647) == -2, -2, -4, 0, -1, -1, -1
  (func (export "shl2.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 2))))
  ;; run: shl2.0(-1985229329, 1985229328) == 1996437436, 1358628268, -1660720692, 495267508, 897170942, 666875836, 641966040, 652894677
  ;; run: shl2.0(-1, -2147483647) == -3, 2147483645, 2147483645, -1073741828, 268435452, -4, -16777220, 4194300
  (func (export "shl2.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 2))))
  ;; run: shl2.1(-1985229329, 1985229328) == 649068478, 648840477, 649077860, 649019326, 649017718, 649018222, 649017340, 649017223
  ;; run: shl2.1(-1, -2147483647) == -4, -262148, 65532, -4, -4100, 1020, -4, -68
  (func (export "shl2.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.or (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 1) (i32.const 30)))
    (i32.xor (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 1) (i32.const 30)))
    (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 1) (i32.const 30)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 2))))
  ;; run: shl2.2(-1985229329, 1985229328) == 649017290, 649017279, 649017279, 649017279, 649017277, 649017277, 649017277, 649017276
  ;; run: shl2.2(-1, -2147483647) == 12, -4, -8, 0, -2, -2, -2, -3
  (func (export "shl2.3") (param i32 i32) (result i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 2))))
  ;; run: shl2.3(-1985229329, 1985229328) == 649017276, 649017276
  ;; run: shl2.3(-1, -2147483647) == -3, -3
  (func (export "shl3.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 3))))
  ;; run: shl3.0(-1985229329, 1985229328) == 2136899448, 990535016, -1011703416, 1355506684, 1422111385, 1306492920, 1294482250, 1299973252
  ;; run: shl3.0(-1, -2147483647) == -7, 2147483641, 2147483641, -536870920, 134217720, -8, -8388616, 2097144
  (func (export "shl3.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 3))))
  ;; run: shl3.1(-1985229329, 1985229328) == 1298100091, 1298118184, 1298064844, 1298038781, 1298032669, 1298035025, 1298034558, 1298034533
  ;; run: shl3.1(-1, -2147483647) == -8, -131080, 32760, -8, -2056, 504, -8, -40
  (func (export "shl3.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.or (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 1) (i32.const 29)))
    (i32.xor (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 1) (i32.const 29)))
    (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 1) (i32.const 29)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 3))))
  ;; run: shl3.2(-1985229329, 1985229328) == 1298034559, 1298034559, 1298034559, 1298034555, 1298034555, 1298034555, 1298034553, 1298034553
  ;; run: shl3.2(-1, -2147483647) == -8, -16, 0, -4, -4, -4, -6, -6
  (func (export "shl3.3") (param i32 i32) (result i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 3))))
  ;; run: shl3.3(-1985229329, 1985229328) == 1298034553
  ;; run: shl3.3(-1, -2147483647) == -6
)
