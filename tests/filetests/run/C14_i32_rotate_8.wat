;; test: run
;; (a << k) op (b >> m) for k = 8 to 11 and m, a and b the same; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is even. Written by generate_causes.py.
(module
  (func (export "shl8.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.xor (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.add (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.or (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.xor (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl8.0(-1985229329, 1985229328) == -1410338833, 577118959, 897170671, -1410334853, -1554557986, -1376477641, -1412567091, -1410365965
  ;; run: shl8.0(-1, -2147483647) == -1, 255, -257, -1, -268435201, 67108607, -1, -4194049
  (func (export "shl8.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.or (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.xor (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.add (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.or (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.xor (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 23)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 23)) (i32.shl (local.get 0) (i32.const 8))))
  ;; run: shl8.1(-1985229329, 1985229328) == -1412003396, -1412436049, -1412602197, -1412558486, -1412567142, -1412567770, -1412567277, -1412567533
  ;; run: shl8.1(-1, -2147483647) == 1048319, -1, -65281, 16127, -1, -769, -1, -257
  (func (export "shl8.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 0) (i32.const 23)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.or (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.xor (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.add (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.or (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl8.2(-1985229329, 1985229328) == -1412567021, -1412567159, -1412567159, -1412567159, -1412567228, -1412567228, -1412567228, -1412567262
  ;; run: shl8.2(-1, -2147483647) == 255, -1, -1, -1, -129, -129, -129, -193
  (func (export "shl8.3") (param i32 i32) (result i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.add (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl8.3(-1985229329, 1985229328) == -1412567288, -1412567294
  ;; run: shl8.3(-1, -2147483647) == -241, -253
  (func (export "shl9.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.add (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.or (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.xor (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.add (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.or (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl9.0(-1985229329, 1985229328) == -541335569, -567274513, -515396625, -1670265609, 1472200637, 1406566511, 1487877531, 1474289638
  ;; run: shl9.0(-1, -2147483647) == -1, 511, -513, 2147483135, -1, -134217217, 33553919, -1
  (func (export "shl9.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.add (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.or (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.xor (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.add (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.or (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 22)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 22)) (i32.shl (local.get 0) (i32.const 9))))
  ;; run: shl9.1(-1985229329, 1985229328) == 1468722041, 1470114654, 1469833047, 1469815509, 1469837109, 1469832781, 1469832742, 1469832230
  ;; run: shl9.1(-1, -2147483647) == -2096641, 523775, -1, -32257, 7679, -1, -1, -513
  (func (export "shl9.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 0) (i32.const 22)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.or (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.xor (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.add (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 24)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 24)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 24)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.add (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl9.2(-1985229329, 1985229328) == 1469833254, 1469832979, 1469832979, 1469832979, 1469832841, 1469832841, 1469832841, 1469832772
  ;; run: shl9.2(-1, -2147483647) == 511, -1, -1, -1, -257, -257, -257, -385
  (func (export "shl9.3") (param i32 i32) (result i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.xor (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.add (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl9.3(-1985229329, 1985229328) == 1469832721, 1469832708, 1469832705
  ;; run: shl9.3(-1, -2147483647) == -481, -505, -511
  (func (export "shl10.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.or (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.xor (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.add (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.or (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl10.0(-1985229329, 1985229328) == -1346372113, 647786991, 954436079, -777867397, -1346388770, -1391389897, -1346279475, -1355284749
  ;; run: shl10.0(-1, -2147483647) == -1, 1023, -1025, 1073740799, -1, -67107841, 16776191, -1
  (func (export "shl10.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.add (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.or (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.xor (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.add (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 21)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 21)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 21)) (i32.shl (local.get 0) (i32.const 10))))
  ;; run: shl10.1(-1985229329, 1985229328) == -1354815812, -1355160913, -1355301461, -1355309462, -1355299686, -1355301811, -1355302835, -1355300787
  ;; run: shl10.1(-1, -2147483647) == -1047553, 261119, -1, -15361, 3071, -1, -1025, 1023
  (func (export "shl10.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.xor (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.add (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 23)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 23)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 23)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.xor (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.add (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl10.2(-1985229329, 1985229328) == -1355301338, -1355301338, -1355301338, -1355301613, -1355301613, -1355301613, -1355301751, -1355301854
  ;; run: shl10.2(-1, -2147483647) == -1, -1, -1, -513, -513, -513, -769, -961
  (func (export "shl10.3") (param i32 i32) (result i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.xor (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl10.3(-1985229329, 1985229328) == -1355301880, -1355301886
  ;; run: shl10.3(-1, -2147483647) == -1009, -1021
  (func (export "shl11.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.xor (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.add (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.or (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.xor (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.add (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl11.0(-1985229329, 1985229328) == -537920017, -674974225, -400865809, 448438007, 1873080765, 1584365167, 1601974171, 1588874726
  ;; run: shl11.0(-1, -2147483647) == -1, 2047, -2049, -2147481601, 536868863, -1, -33552385, 8386559
  (func (export "shl11.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.xor (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.add (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.or (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.xor (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 20)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 20)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 20)) (i32.shl (local.get 0) (i32.const 11))))
  ;; run: shl11.1(-1985229329, 1985229328) == 1585413497, 1584084318, 1584434007, 1584364757, 1584359733, 1584363674, 1584361626, 1584365722
  ;; run: shl11.1(-1, -2147483647) == -1, -522241, 129023, -1, -6145, -1, -2049, 2047
  (func (export "shl11.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.xor (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.add (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 22)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 22)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 22)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.or (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.xor (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl11.2(-1985229329, 1985229328) == 1584364621, 1584364621, 1584364621, 1584364070, 1584364070, 1584364070, 1584363795, 1584363588
  ;; run: shl11.2(-1, -2147483647) == -1, -1, -1, -1025, -1025, -1025, -1537, -1921
  (func (export "shl11.3") (param i32 i32) (result i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.or (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.xor (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl11.3(-1985229329, 1985229328) == 1584363537, 1584363524, 1584363521
  ;; run: shl11.3(-1, -2147483647) == -2017, -2041, -2047
)
