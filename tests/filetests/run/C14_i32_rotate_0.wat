;; test: run
;; (a << k) op (b >> m) for k = 0 to 3 and m, a and b the same; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is even. Written by generate_causes.py.
(module
  (func (export "shl0.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 1)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 1)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 1)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 2))))
  ;; run: shl0.0(-1985229329, 1985229328) == -1985229329, 0, 324508638, -838864897, -847369448, -830360346, -1410596865, -1413398892
  ;; run: shl0.0(-1, -2147483647) == -1, 0, -2, -1, -2147483648, 2147483646, -1, -1073741824
  (func (export "shl0.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 3)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 3)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 3)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 5)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.1(-1985229329, 1985229328) == -1407794838, -1715470849, -1734429614, -1696512084, -1984168449, -2127466191, -1840870707, -1913659409
  ;; run: shl0.1(-1, -2147483647) == 1073741822, -1, -536870912, 536870910, -1, -268435456, 268435454, -1
  (func (export "shl0.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 5)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 5)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 7)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 7)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 7)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.2(-1985229329, 1985229328) == -1914268800, -1913050018, -1951404033, -1953668392, -1949139674, -1984176129, -2001167756, -1967184502
  ;; run: shl0.2(-1, -2147483647) == -134217728, 134217726, -1, -67108864, 67108862, -1, -33554432, 33554430
  (func (export "shl0.3") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 9)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 9)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 9)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 10)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl0.3(-1985229329, 1985229328) == -1985220625, -1994234334, -1976206916, -1980768785, -1980819447, -1980718123, -1985220609, -1987467492
  ;; run: shl0.3(-1, -2147483647) == -1, -16777216, 16777214, -1, -8388608, 8388606, -1, -4194304
  (func (export "shl0.4") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 10)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 11)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 11)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 11)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 13)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.4(-1985229329, 1985229328) == -1982973726, -1984168449, -1984235370, -1984101528, -1985224705, -1985783981, -1984665429, -1984967169
  ;; run: shl0.4(-1, -2147483647) == 4194302, -1, -2097152, 2097150, -1, -1048576, 1048574, -1
  (func (export "shl0.5") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 13)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 13)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 15)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 15)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 15)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.5(-1985229329, 1985229328) == -1984986959, -1984947379, -1985220625, -1985352896, -1985088354, -1985224705, -1985290568, -1985158842
  ;; run: shl0.5(-1, -2147483647) == -524288, 524286, -1, -262144, 262142, -1, -131072, 131070
  (func (export "shl0.6") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 17)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 17)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 17)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 18))))
  ;; run: shl0.6(-1985229329, 1985229328) == -1985229329, -1985264572, -1985194086, -1985229313, -1985246918, -1985211708, -1985220625, -1985220731
  ;; run: shl0.6(-1, -2147483647) == -1, -65536, 65534, -1, -32768, 32766, -1, -16384
  (func (export "shl0.7") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 19)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 19)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 19)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 21)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.7(-1985229329, 1985229328) == -1985220519, -1985225217, -1985225510, -1985224924, -1985229313, -1985231499, -1985227127, -1985229329
  ;; run: shl0.7(-1, -2147483647) == 16382, -1, -8192, 8190, -1, -4096, 4094, -1
  (func (export "shl0.8") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 21)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 21)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 23)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 23)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 23)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.8(-1985229329, 1985229328) == -1985230430, -1985228228, -1985228817, -1985228855, -1985228779, -1985229313, -1985229572, -1985229054
  ;; run: shl0.8(-1, -2147483647) == -2048, 2046, -1, -1024, 1022, -1, -512, 510
  (func (export "shl0.9") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 26)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl0.9(-1985229329, 1985229328) == -1985229329, -1985229466, -1985229192, -1985229329, -1985229397, -1985229261, -1985229329, -1985229363
  ;; run: shl0.9(-1, -2147483647) == -1, -256, 254, -1, -128, 126, -1, -64
  (func (export "shl0.10") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 26)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 27)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 27)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 27)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 29)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.10(-1985229329, 1985229328) == -1985229295, -1985229313, -1985229314, -1985229312, -1985229329, -1985229337, -1985229321, -1985229329
  ;; run: shl0.10(-1, -2147483647) == 62, -1, -32, 30, -1, -16, 14, -1
  (func (export "shl0.11") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 29)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 29)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 30)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 30)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 30)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 31)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 31)) (i32.shl (local.get 0) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 31)) (i32.shl (local.get 0) (i32.const 0))))
  ;; run: shl0.11(-1985229329, 1985229328) == -1985229333, -1985229325, -1985229329, -1985229331, -1985229327, -1985229329, -1985229330, -1985229328
  ;; run: shl0.11(-1, -2147483647) == -8, 6, -1, -4, 2, -1, -2, 0
  (func (export "shl1.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.or (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.xor (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.or (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.xor (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl1.0(-1985229329, 1985229328) == -1677729793, -1694738895, -1660720691, 1473773567, 40034915, 396687949, 324526047, 320032312
  ;; run: shl1.0(-1, -2147483647) == -1, 1, -3, -1, -536870911, 134217725, -1, -8388607
  (func (export "shl1.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.or (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.xor (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.or (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.xor (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.or (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl1.1(-1985229329, 1985229328) == 325636439, 324526046, 324438153, 324526259, 324508671, 324509587, 324508913, 324508638
  ;; run: shl1.1(-1, -2147483647) == 2097149, -1, -131071, 32765, -1, -2047, 509, -1
  (func (export "shl1.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 30)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 30)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 30)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.or (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 31)))
    (i32.xor (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 31)))
    (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl1.2(-1985229329, 1985229328) == 324508623, 324508642, 324508638, 324508636, 324508640, 324508639, 324508639, 324508639
  ;; run: shl1.2(-1, -2147483647) == -31, 5, -1, -3, 1, -1, -1, -1
  (func (export "shl2.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.xor (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.or (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.xor (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl2.0(-1985229329, 1985229328) == -1347420161, -1358628269, -1336212053, 653260799, 775261026, 685106931, 649052157, 646798671
  ;; run: shl2.0(-1, -2147483647) == -1, 3, -5, -1, -268435453, 67108859, -1, -4194301
  (func (export "shl2.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.or (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.xor (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.or (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.xor (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.or (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl2.1(-1985229329, 1985229328) == 649581176, 649017279, 649051671, 649026086, 649019326, 649016730, 649017413, 649017278
  ;; run: shl2.1(-1, -2147483647) == 1048571, -1, -65533, 16379, -1, -1021, 251, -1
  (func (export "shl2.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 29)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 29)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 29)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.or (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 30)))
    (i32.xor (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 30)))
    (i32.add (i32.shl (local.get 0) (i32.const 2)) (i32.shr_u (local.get 0) (i32.const 30)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 31)) (i32.shl (local.get 0) (i32.const 2))))
  ;; run: shl2.2(-1985229329, 1985229328) == 649017268, 649017276, 649017272, 649017280, 649017278, 649017278, 649017278, 649017277
  ;; run: shl2.2(-1, -2147483647) == -13, -1, -5, 3, -1, -1, -1, -3
  (func (export "shl2.3") (param i32 i32) (result i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 31)) (i32.shl (local.get 0) (i32.const 2)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 31)) (i32.shl (local.get 0) (i32.const 2))))
  ;; run: shl2.3(-1985229329, 1985229328) == 649017277, 649017277
  ;; run: shl2.3(-1, -2147483647) == -3, -3
  (func (export "shl3.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.or (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.xor (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.or (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl3.0(-1985229329, 1985229328) == -838864897, -990535017, -687194777, -1842063761, 1568636925, 1225994519, 1316079379, 1298071550
  ;; run: shl3.0(-1, -2147483647) == -1, 7, -9, 2147483639, -1, -134217721, 33554423, -1
  (func (export "shl3.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.or (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.xor (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.or (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.xor (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl3.1(-1985229329, 1985229328) == 1297046017, 1298316502, 1298104191, 1298017197, 1298038957, 1298034557, 1298034283, 1298034620
  ;; run: shl3.1(-1, -2147483647) == -2097145, 524279, -1, -32761, 8183, -1, -505, 119
  (func (export "shl3.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 28)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 28)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 28)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.or (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.xor (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 30)) (i32.shl (local.get 0) (i32.const 3))))
  ;; run: shl3.2(-1985229329, 1985229328) == 1298034553, 1298034552, 1298034544, 1298034560, 1298034556, 1298034556, 1298034556, 1298034554
  ;; run: shl3.2(-1, -2147483647) == -1, -1, -9, 7, -1, -1, -1, -5
  (func (export "shl3.3") (param i32 i32) (result i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 30)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 30)) (i32.shl (local.get 0) (i32.const 3)))
    (i32.add (i32.shl (local.get 0) (i32.const 3)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl3.3(-1985229329, 1985229328) == 1298034554, 1298034554, 1298034553
  ;; run: shl3.3(-1, -2147483647) == -5, -5, -7
)
