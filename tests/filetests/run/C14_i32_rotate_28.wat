;; test: run
;; (a << k) op (b >> m) for k = 28 to 31 and m, a and b the same; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is even. Written by generate_causes.py.
(module
  (func (export "shl28.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 3)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 3)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 3)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.or (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 4))))
  ;; run: shl28.0(-1985229329, 1985229328) == -106181137, 2041302511, 2041302511, 308999035, -248153667, -516589123, 20281789, -124076834
  ;; run: shl28.0(-1, -2147483647) == -1, 268435455, -268435457, 805306367, -1, -268435457, 268435455, -1
  (func (export "shl28.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.add (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 5)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 5)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 5)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.xor (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.add (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.or (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl28.1(-1985229329, 1985229328) == -124076834, -124076834, -196256145, -196256145, -196256145, -232345801, -259413043, -266179853
  ;; run: shl28.1(-1, -2147483647) == -1, -1, -134217729, -134217729, -134217729, -201326593, -251658241, -264241153
  (func (export "shl28.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.add (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.or (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.xor (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.add (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.or (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.xor (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.add (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl28.2(-1985229329, 1985229328) == -267871556, -268294481, -268400213, -268426646, -268433254, -268434906, -268435319, -268435422
  ;; run: shl28.2(-1, -2147483647) == -267386881, -268173313, -268369921, -268419073, -268431361, -268434433, -268435201, -268435393
  (func (export "shl28.3") (param i32 i32) (result i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.xor (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl28.3(-1985229329, 1985229328) == -268435448, -268435454
  ;; run: shl28.3(-1, -2147483647) == -268435441, -268435453
  (func (export "shl29.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.xor (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 2)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 2)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 2)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.or (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 3))))
  ;; run: shl29.0(-1985229329, 1985229328) == -374616593, 1772867055, 1772867055, -1529485577, -496307333, -1033178245, 40563579, -248153667
  ;; run: shl29.0(-1, -2147483647) == -1, 536870911, -536870913, -1610612737, -1, -536870913, 536870911, -1
  (func (export "shl29.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.add (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 4)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 4)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 4)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.or (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.xor (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.add (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl29.1(-1985229329, 1985229328) == -248153667, -248153667, -392512290, -392512290, -392512290, -464691601, -518826085, -532359706
  ;; run: shl29.1(-1, -2147483647) == -1, -1, -268435457, -268435457, -268435457, -402653185, -503316481, -528482305
  (func (export "shl29.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.xor (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.add (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.or (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.xor (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.add (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.or (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.xor (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl29.2(-1985229329, 1985229328) == -535743111, -536588962, -536800425, -536853291, -536866507, -536869811, -536870637, -536870844
  ;; run: shl29.2(-1, -2147483647) == -534773761, -536346625, -536739841, -536838145, -536862721, -536868865, -536870401, -536870785
  (func (export "shl29.3") (param i32 i32) (result i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.or (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.xor (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl29.3(-1985229329, 1985229328) == -536870895, -536870908, -536870911
  ;; run: shl29.3(-1, -2147483647) == -536870881, -536870905, -536870911
  (func (export "shl30.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 1)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 1)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 1)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.or (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.xor (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 2))))
  ;; run: shl30.0(-1985229329, 1985229328) == -911487505, 1235996143, 1235996143, -992614665, -2066356489, 81127159, -496307333, -496307333
  ;; run: shl30.0(-1, -2147483647) == -1, 1073741823, -1073741825, -1, -1073741825, 1073741823, -1, -1
  (func (export "shl30.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 3)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 3)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 3)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.add (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.or (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.xor (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.add (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl30.1(-1985229329, 1985229328) == -496307333, -785024579, -785024579, -785024579, -929383202, -1037652169, -1064719411, -1071486221
  ;; run: shl30.1(-1, -2147483647) == -1, -536870913, -536870913, -536870913, -805306369, -1006632961, -1056964609, -1069547521
  (func (export "shl30.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.xor (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.add (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.or (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.xor (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.add (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.or (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.xor (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl30.2(-1985229329, 1985229328) == -1073177924, -1073600849, -1073706581, -1073733014, -1073739622, -1073741274, -1073741687, -1073741790
  ;; run: shl30.2(-1, -2147483647) == -1072693249, -1073479681, -1073676289, -1073725441, -1073737729, -1073740801, -1073741569, -1073741761
  (func (export "shl30.3") (param i32 i32) (result i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.or (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl30.3(-1985229329, 1985229328) == -1073741816, -1073741822
  ;; run: shl30.3(-1, -2147483647) == -1073741809, -1073741821
  (func (export "shl31.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.or (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.xor (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 2)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 2)) (i32.shl (local.get 0) (i32.const 31))))
  ;; run: shl31.0(-1985229329, 1985229328) == -1985229329, 162254319, 162254319, -992614665, -992614665, -992614665, -1570049157, -1570049157
  ;; run: shl31.0(-1, -2147483647) == -1, 2147483647, 2147483647, -1, -1, -1, -1073741825, -1073741825
  (func (export "shl31.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 0) (i32.const 2)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.xor (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.or (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.xor (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 9)))
    (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.or (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.xor (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 15))))
  ;; run: shl31.1(-1985229329, 1985229328) == -1570049157, -1858766403, -2075304337, -2129438821, -2142972442, -2146355847, -2147201698, -2147413161
  ;; run: shl31.1(-1, -2147483647) == -1073741825, -1610612737, -2013265921, -2113929217, -2139095041, -2145386497, -2146959361, -2147352577
  (func (export "shl31.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.or (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.xor (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.or (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 25)))
    (i32.xor (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.or (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl31.2(-1985229329, 1985229328) == -2147466027, -2147479243, -2147482547, -2147483373, -2147483580, -2147483631, -2147483644, -2147483647
  ;; run: shl31.2(-1, -2147483647) == -2147450881, -2147475457, -2147481601, -2147483137, -2147483521, -2147483617, -2147483641, -2147483647
)
