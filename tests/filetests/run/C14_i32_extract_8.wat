;; test: run
;; (a << k) op (b >> m) for k = 8 to 11 and m, a and b different; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is odd. Written by generate_causes.py.
(module
  (func (export "shl8.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 8))))
  ;; run: shl8.0(-1985229329, 1985229328) == -2228464, -577118960, 572662032, -1863846392, -1164413630, -1409290352, -1423882396, -1408689895
  ;; run: shl8.0(-1, -2147483647) == -255, 2147483393, 2147483393, -1073742080, 268435200, -256, -16777472, 4194048
  (func (export "shl8.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 8))))
  ;; run: shl8.1(-1985229329, 1985229328) == -1412436090, -1412538975, -1412506712, -1412563158, -1412570678, -1412566350, -1412567060, -1412567060
  ;; run: shl8.1(-1, -2147483647) == -256, -262400, 65280, -256, -4352, 768, -256, -512
  (func (export "shl8.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.or (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 1) (i32.const 24)))
    (i32.xor (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 1) (i32.const 24)))
    (i32.add (i32.shl (local.get 0) (i32.const 8)) (i32.shr_u (local.get 1) (i32.const 24)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 8))))
  ;; run: shl8.2(-1985229329, 1985229328) == -1412567060, -1412567178, -1412567178, -1412567178, -1412567237, -1412567237, -1412567237, -1412567282
  ;; run: shl8.2(-1, -2147483647) == 0, -128, -128, -128, -192, -192, -192, -240
  (func (export "shl8.3") (param i32 i32) (result i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 8)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 8))))
  ;; run: shl8.3(-1985229329, 1985229328) == -1412567293, -1412567296
  ;; run: shl8.3(-1, -2147483647) == -252, -255
  (func (export "shl9.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 9))))
  ;; run: shl9.0(-1985229329, 1985229328) == 2011168272, 567274512, -839905264, 1242485380, 1593909537, 1474027208, 1475185202, 1471771404
  ;; run: shl9.0(-1, -2147483647) == -511, 2147483137, 2147483137, -536871424, 134217216, -512, -8389120, 2096640
  (func (export "shl9.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 9))))
  ;; run: shl9.1(-1985229329, 1985229328) == 1470103363, 1469712208, 1469862996, 1469833109, 1469831525, 1469833177, 1469833177, 1469833177
  ;; run: shl9.1(-1, -2147483647) == -512, -131584, 32256, -512, -2560, -512, -1024, 0
  (func (export "shl9.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 1) (i32.const 23)))
    (i32.xor (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 1) (i32.const 23)))
    (i32.add (i32.shl (local.get 0) (i32.const 9)) (i32.shr_u (local.get 1) (i32.const 23)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 9)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 9))))
  ;; run: shl9.2(-1985229329, 1985229328) == 1469832940, 1469832940, 1469832940, 1469832822, 1469832822, 1469832822, 1469832733, 1469832711
  ;; run: shl9.2(-1, -2147483647) == -256, -256, -256, -384, -384, -384, -480, -504
  (func (export "shl9.3") (param i32 i32) (result i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 9))))
  ;; run: shl9.3(-1985229329, 1985229328) == 1469832705
  ;; run: shl9.3(-1, -2147483647) == -510
  (func (export "shl10.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 10))))
  ;; run: shl10.0(-1985229329, 1985229328) == -8929776, -647786992, 629927440, -1086341880, -1577239998, -1293263472, -1342194588, -1358129639
  ;; run: shl10.0(-1, -2147483647) == -1023, 2147482625, 2147482625, -1024, -268436480, 67107840, -1024, -4195328
  (func (export "shl10.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 10))))
  ;; run: shl10.1(-1985229329, 1985229328) == -1354332538, -1355301215, -1355329368, -1355286742, -1355301174, -1355300942, -1355300942, -1355300942
  ;; run: shl10.1(-1, -2147483647) == 1047552, -1024, -66560, 15360, -1024, -1024, -2048, 0
  (func (export "shl10.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 1) (i32.const 22)))
    (i32.xor (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 1) (i32.const 22)))
    (i32.add (i32.shl (local.get 0) (i32.const 10)) (i32.shr_u (local.get 1) (i32.const 22)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 10))))
  ;; run: shl10.2(-1985229329, 1985229328) == -1355301415, -1355301415, -1355301415, -1355301652, -1355301652, -1355301652, -1355301829, -1355301874
  ;; run: shl10.2(-1, -2147483647) == -512, -512, -512, -768, -768, -768, -960, -1008
  (func (export "shl10.3") (param i32 i32) (result i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 10)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 10))))
  ;; run: shl10.3(-1985229329, 1985229328) == -1355301885, -1355301888
  ;; run: shl10.3(-1, -2147483647) == -1020, -1023
  (func (export "shl11.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 11))))
  ;; run: shl11.0(-1985229329, 1985229328) == 2122283536, 674974224, -725374448, 1610579076, 1493842721, 1615382728, 1585413170, 1584590092
  ;; run: shl11.0(-1, -2147483647) == -2047, 2147481601, 2147481601, -2048, -134219776, 33552384, -2048, -2099200
  (func (export "shl11.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.or (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 1) (i32.const 21))))
  ;; run: shl11.1(-1985229329, 1985229328) == 1584848195, 1584396624, 1584336468, 1584371093, 1584365413, 1584365413, 1584365413, 1584364466
  ;; run: shl11.1(-1, -2147483647) == 522240, -2048, -34816, 6144, -2048, -4096, 0, -1024
  (func (export "shl11.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 1) (i32.const 21)))
    (i32.add (i32.shl (local.get 0) (i32.const 11)) (i32.shr_u (local.get 1) (i32.const 21)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 11)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 11))))
  ;; run: shl11.2(-1985229329, 1985229328) == 1584364466, 1584364466, 1584363993, 1584363993, 1584363993, 1584363638, 1584363549, 1584363527
  ;; run: shl11.2(-1, -2147483647) == -1024, -1024, -1536, -1536, -1536, -1920, -2016, -2040
  (func (export "shl11.3") (param i32 i32) (result i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 11))))
  ;; run: shl11.3(-1985229329, 1985229328) == 1584363521
  ;; run: shl11.3(-1, -2147483647) == -2046
)
