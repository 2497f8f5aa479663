;; test: run
;; (a << k) op (b >> m) for k = 16 to 19 and m, a and b the same; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is even. Written by generate_causes.py.
(module
  (func (export "shl16.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.or (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.xor (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.or (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl16.0(-1985229329, 1985229328) == -839922193, 1145359855, 1469763055, -262540421, -838877986, -808865993, -830952499, -839947533
  ;; run: shl16.0(-1, -2147483647) == -1, 65535, -65537, 1073676287, -1, -67043329, 16711679, -1
  (func (export "shl16.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 15)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 15)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 15)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.or (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.xor (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 16))))
  ;; run: shl16.1(-1985229329, 1985229328) == -840459588, -839833937, -839969961, -840035497, -839904425, -839939669, -839939669, -839939669
  ;; run: shl16.1(-1, -2147483647) == -983041, 196607, -1, -65537, 65535, -1, -1, -1
  (func (export "shl16.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 17)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 17)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 17)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.xor (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.or (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.xor (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl16.2(-1985229329, 1985229328) == -839957291, -839957291, -839957291, -839966102, -839972710, -839974362, -839974775, -839974878
  ;; run: shl16.2(-1, -2147483647) == -32769, -32769, -32769, -49153, -61441, -64513, -65281, -65473
  (func (export "shl16.3") (param i32 i32) (result i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.xor (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl16.3(-1985229329, 1985229328) == -839974904, -839974910
  ;; run: shl16.3(-1, -2147483647) == -65521, -65533
  (func (export "shl17.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.xor (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.add (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.or (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.xor (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.add (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl17.0(-1985229329, 1985229328) == -1677734417, 309710319, 629788143, -552868105, -1391232579, -1612751249, -1697818725, -1675438618
  ;; run: shl17.0(-1, -2147483647) == -1, 131071, -131073, -2147352577, 536739839, -1, -33423361, 8257535
  (func (export "shl17.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.xor (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 14)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 14)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 14)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.or (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.xor (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.add (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 15))))
  ;; run: shl17.1(-1985229329, 1985229328) == -1679870599, -1680192162, -1679939921, -1680070993, -1679808849, -1679879337, -1679879337, -1679879337
  ;; run: shl17.1(-1, -2147483647) == -1, -393217, -1, -131073, 131071, -1, -1, -1
  (func (export "shl17.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 16)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 16)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 16)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.or (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.xor (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.add (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.or (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.xor (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl17.2(-1985229329, 1985229328) == -1679914581, -1679914581, -1679914581, -1679932203, -1679945419, -1679948723, -1679949549, -1679949756
  ;; run: shl17.2(-1, -2147483647) == -65537, -65537, -65537, -98305, -122881, -129025, -130561, -130945
  (func (export "shl17.3") (param i32 i32) (result i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.or (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.xor (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl17.3(-1985229329, 1985229328) == -1679949807, -1679949820, -1679949823
  ;; run: shl17.3(-1, -2147483647) == -131041, -131065, -131071
  (func (export "shl18.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.add (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.or (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.xor (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.add (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl18.0(-1985229329, 1985229328) == -1077948945, -1105736209, -1050161681, 366408571, 1079426270, 935243575, 926264269, 937323251
  ;; run: shl18.0(-1, -2147483647) == -1, 262143, -262145, -1073479681, 268173311, -1, -16515073, 3932159
  (func (export "shl18.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 13)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 13)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 13)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.or (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.xor (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.add (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 15)) (i32.shl (local.get 0) (i32.const 18))))
  ;; run: shl18.1(-1985229329, 1985229328) == 935107260, 935087454, 934825310, 935349598, 935208623, 935208623, 935208623, 935138135
  ;; run: shl18.1(-1, -2147483647) == -1, -1, -262145, 262143, -1, -1, -1, -131073
  (func (export "shl18.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 15)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 15)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.add (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.or (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.xor (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.add (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.or (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.xor (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl18.2(-1985229329, 1985229328) == 935138135, 935138135, 935102891, 935076458, 935069850, 935068198, 935067785, 935067682
  ;; run: shl18.2(-1, -2147483647) == -131073, -131073, -196609, -245761, -258049, -261121, -261889, -262081
  (func (export "shl18.3") (param i32 i32) (result i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.or (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl18.3(-1985229329, 1985229328) == 935067656, 935067650
  ;; run: shl18.3(-1, -2147483647) == -262129, -262141
  (func (export "shl19.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.or (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.xor (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.add (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.or (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.xor (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl19.0(-1985229329, 1985229328) == -268710417, -422326801, -115094033, 1878910711, 2119006653, 1942314607, 1870354331, 1866257894
  ;; run: shl19.0(-1, -2147483647) == -1, 524287, -524289, -1, -536346625, 133693439, -1, -7864321
  (func (export "shl19.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 12)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 12)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 12)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.or (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.xor (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.add (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 14)) (i32.shl (local.get 0) (i32.const 19))))
  ;; run: shl19.1(-1985229329, 1985229328) == 1871263097, 1870174908, 1869650620, 1870699196, 1870417246, 1870417246, 1870417246, 1870276271
  ;; run: shl19.1(-1, -2147483647) == 1572863, -1, -524289, 524287, -1, -1, -1, -262145
  (func (export "shl19.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 14)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 14)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.xor (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.add (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.or (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.xor (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.add (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.or (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl19.2(-1985229329, 1985229328) == 1870276271, 1870276271, 1870205783, 1870152917, 1870139701, 1870136397, 1870135571, 1870135364
  ;; run: shl19.2(-1, -2147483647) == -262145, -262145, -393217, -491521, -516097, -522241, -523777, -524161
  (func (export "shl19.3") (param i32 i32) (result i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.add (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.or (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl19.3(-1985229329, 1985229328) == 1870135313, 1870135300, 1870135297
  ;; run: shl19.3(-1, -2147483647) == -524257, -524281, -524287
)
