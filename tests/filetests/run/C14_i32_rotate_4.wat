;; test: run
;; (a << k) op (b >> m) for k = 4 to 7 and m, a and b the same; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is even. Written by generate_causes.py.
(module
  (func (export "shl4.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.or (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.xor (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.or (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl4.0(-1985229329, 1985229328) == -1681924097, 320279327, 610839775, -1121463701, -1698758914, -1734708793, -1689875779, -1698758925
  ;; run: shl4.0(-1, -2147483647) == -1, 15, -17, 1073741807, -1, -67108849, 16777199, -1
  (func (export "shl4.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.or (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.xor (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.or (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.xor (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl4.1(-1985229329, 1985229328) == -1699462068, -1698757217, -1698897925, -1698890598, -1698895990, -1698898186, -1698898311, -1698898158
  ;; run: shl4.1(-1, -2147483647) == -1048561, 262127, -1, -16369, 4079, -1, -241, 47
  (func (export "shl4.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 27)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 27)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 27)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.or (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.xor (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.add (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 29)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 29)) (i32.shl (local.get 0) (i32.const 4))))
  ;; run: shl4.2(-1985229329, 1985229328) == -1698898191, -1698898207, -1698898175, -1698898184, -1698898184, -1698898184, -1698898188, -1698898188
  ;; run: shl4.2(-1, -2147483647) == -1, -17, 15, -1, -1, -1, -9, -9
  (func (export "shl4.3") (param i32 i32) (result i32 i32)
    (i32.add (i32.shr_u (local.get 0) (i32.const 29)) (i32.shl (local.get 0) (i32.const 4)))
    (i32.xor (i32.shl (local.get 0) (i32.const 4)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl4.3(-1985229329, 1985229328) == -1698898188, -1698898190
  ;; run: shl4.3(-1, -2147483647) == -9, -13
  (func (export "shl5.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.xor (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.add (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.or (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.xor (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.add (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl5.0(-1985229329, 1985229328) == -1107558929, -1127059441, -1088058417, 1907120919, 1185888157, 897449967, 879422075, 901682118
  ;; run: shl5.0(-1, -2147483647) == -1, 31, -33, -2147483617, 536870879, -1, -33554401, 8388575
  (func (export "shl5.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.xor (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.add (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.or (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.xor (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.add (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.or (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.xor (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl5.1(-1985229329, 1985229328) == 897170937, 897446078, 897241399, 897187317, 897166549, 897172013, 897170931, 897170852
  ;; run: shl5.1(-1, -2147483647) == -1, -524257, 131039, -1, -8161, 2015, -1, -97
  (func (export "shl5.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 26)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 26)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 26)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.or (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.xor (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.add (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 28)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 28)) (i32.shl (local.get 0) (i32.const 5))))
  ;; run: shl5.2(-1985229329, 1985229328) == 897170914, 897170882, 897170946, 897170929, 897170929, 897170929, 897170920, 897170920
  ;; run: shl5.2(-1, -2147483647) == -1, -33, 31, -1, -1, -1, -17, -17
  (func (export "shl5.3") (param i32 i32) (result i32 i32 i32)
    (i32.add (i32.shr_u (local.get 0) (i32.const 28)) (i32.shl (local.get 0) (i32.const 5)))
    (i32.or (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.xor (i32.shl (local.get 0) (i32.const 5)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl5.3(-1985229329, 1985229328) == 897170920, 897170916, 897170913
  ;; run: shl5.3(-1, -2147483647) == -17, -25, -31
  (func (export "shl6.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.add (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.or (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.xor (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.add (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl6.0(-1985229329, 1985229328) == -335806481, -480725457, -190887505, 1218021563, 1938700446, 1794637815, 1786433549, 1796597427
  ;; run: shl6.0(-1, -2147483647) == -1, 63, -65, -1073741761, 268435391, -1, -16777153, 4194239
  (func (export "shl6.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.xor (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.add (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.or (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.xor (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.add (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.or (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 6))))
  ;; run: shl6.1(-1985229329, 1985229328) == 1794898940, 1794202991, 1794377067, 1794341866, 1794339674, 1794342374, 1794341833, 1794341828
  ;; run: shl6.1(-1, -2147483647) == -1, -262081, 65471, -1, -4033, 959, -1, -1
  (func (export "shl6.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.or (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 26)))
    (i32.xor (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 26)))
    (i32.add (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 26)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 27)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 27)) (i32.shl (local.get 0) (i32.const 6)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 27)) (i32.shl (local.get 0) (i32.const 6))))
  ;; run: shl6.2(-1985229329, 1985229328) == 1794341764, 1794341892, 1794341858, 1794341858, 1794341858, 1794341841, 1794341841, 1794341841
  ;; run: shl6.2(-1, -2147483647) == -65, 63, -1, -1, -1, -33, -33, -33
  (func (export "shl6.3") (param i32 i32) (result i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.or (i32.shl (local.get 0) (i32.const 6)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl6.3(-1985229329, 1985229328) == 1794341832, 1794341826
  ;; run: shl6.3(-1, -2147483647) == -49, -61
  (func (export "shl7.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.or (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.xor (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.add (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.or (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.xor (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl7.0(-1985229329, 1985229328) == -571473937, 1548565103, 1603454319, -705169417, -992768451, -634104337, -705169509, -710794650
  ;; run: shl7.0(-1, -2147483647) == -1, 127, -129, -1, -536870785, 134217599, -1, -8388481
  (func (export "shl7.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.or (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.xor (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.add (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.or (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.xor (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.add (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 24)) (i32.shl (local.get 0) (i32.const 7))))
  ;; run: shl7.1(-1985229329, 1985229328) == -705155847, -706281506, -706222889, -706266027, -706283595, -706284595, -706283373, -706283639
  ;; run: shl7.1(-1, -2147483647) == 2097023, -1, -130945, 32639, -1, -1921, 383, -1
  (func (export "shl7.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 0) (i32.const 24)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 24)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.or (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 25)))
    (i32.xor (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 25)))
    (i32.add (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 25)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 26)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 26)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 26)) (i32.shl (local.get 0) (i32.const 7))))
  ;; run: shl7.2(-1985229329, 1985229328) == -706283767, -706283511, -706283580, -706283580, -706283580, -706283614, -706283614, -706283614
  ;; run: shl7.2(-1, -2147483647) == -129, 127, -1, -1, -1, -65, -65, -65
  (func (export "shl7.3") (param i32 i32) (result i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.add (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.or (i32.shl (local.get 0) (i32.const 7)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl7.3(-1985229329, 1985229328) == -706283631, -706283644, -706283647
  ;; run: shl7.3(-1, -2147483647) == -97, -121, -127
)
