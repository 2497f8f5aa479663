;; test: run
;; rotl and rotr of i32 by every constant, by themselves and as an operand.
;; Written by generate_causes.py.
(module
  (func (export "rotl0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotl (local.get 0) (i32.const 0))
    (i32.rotl (local.get 0) (i32.const 1))
    (i32.rotl (local.get 0) (i32.const 2))
    (i32.rotl (local.get 0) (i32.const 3))
    (i32.rotl (local.get 0) (i32.const 4))
    (i32.rotl (local.get 0) (i32.const 5))
    (i32.rotl (local.get 0) (i32.const 6))
    (i32.rotl (local.get 0) (i32.const 7)))
  ;; run: rotl0(-1985229329, 1985229328) == -1985229329, 324508639, 649017278, 1298034556, -1698898184, 897170929, 1794341858, -706283580
  ;; run: rotl0(-1, -2147483647) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotl (local.get 0) (i32.const 8))
    (i32.rotl (local.get 0) (i32.const 9))
    (i32.rotl (local.get 0) (i32.const 10))
    (i32.rotl (local.get 0) (i32.const 11))
    (i32.rotl (local.get 0) (i32.const 12))
    (i32.rotl (local.get 0) (i32.const 13))
    (i32.rotl (local.get 0) (i32.const 14))
    (i32.rotl (local.get 0) (i32.const 15)))
  ;; run: rotl1(-1985229329, 1985229328) == -1412567159, 1469832979, -1355301338, 1584364621, -1126238054, 2042491189, -209984918, -419969835
  ;; run: rotl1(-1, -2147483647) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotl (local.get 0) (i32.const 16))
    (i32.rotl (local.get 0) (i32.const 17))
    (i32.rotl (local.get 0) (i32.const 18))
    (i32.rotl (local.get 0) (i32.const 19))
    (i32.rotl (local.get 0) (i32.const 20))
    (i32.rotl (local.get 0) (i32.const 21))
    (i32.rotl (local.get 0) (i32.const 22))
    (i32.rotl (local.get 0) (i32.const 23)))
  ;; run: rotl2(-1985229329, 1985229328) == -839939669, -1679879337, 935208623, 1870417246, -554132804, -1108265607, 2078436083, -138095130
  ;; run: rotl2(-1, -2147483647) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl3") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotl (local.get 0) (i32.const 24))
    (i32.rotl (local.get 0) (i32.const 25))
    (i32.rotl (local.get 0) (i32.const 26))
    (i32.rotl (local.get 0) (i32.const 27))
    (i32.rotl (local.get 0) (i32.const 28))
    (i32.rotl (local.get 0) (i32.const 29))
    (i32.rotl (local.get 0) (i32.const 30))
    (i32.rotl (local.get 0) (i32.const 31)))
  ;; run: rotl3(-1985229329, 1985229328) == -276190259, -552380517, -1104761033, 2085445231, -124076834, -248153667, -496307333, -992614665
  ;; run: rotl3(-1, -2147483647) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl4") (param i32 i32) (result i32 i32 i32)
    (i32.rotl (local.get 0) (i32.const 32))
    (i32.rotl (local.get 0) (i32.const 33))
    (i32.rotl (local.get 0) (i32.const -1)))
  ;; run: rotl4(-1985229329, 1985229328) == -1985229329, 324508639, -992614665
  ;; run: rotl4(-1, -2147483647) == -1, -1, -1
  (func (export "rotl.operand0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (local.get 1) (i32.rotl (local.get 0) (i32.const 0)))
    (i32.sub (local.get 1) (i32.rotl (local.get 0) (i32.const 0)))
    (i32.and (local.get 1) (i32.rotl (local.get 0) (i32.const 0)))
    (i32.or (local.get 1) (i32.rotl (local.get 0) (i32.const 0)))
    (i32.xor (local.get 1) (i32.rotl (local.get 0) (i32.const 0)))
    (i32.add (local.get 1) (i32.rotl (local.get 0) (i32.const 1)))
    (i32.sub (local.get 1) (i32.rotl (local.get 0) (i32.const 1)))
    (i32.and (local.get 1) (i32.rotl (local.get 0) (i32.const 1))))
  ;; run: rotl.operand0(-1985229329, 1985229328) == -1, -324508639, 0, -1, -1, -1985229329, 1660720689, 307499536
  ;; run: rotl.operand0(-1, -2147483647) == -2147483648, -2147483646, -2147483647, -1, 2147483646, -2147483648, -2147483646, -2147483647
  (func (export "rotl.operand1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (local.get 1) (i32.rotl (local.get 0) (i32.const 1)))
    (i32.xor (local.get 1) (i32.rotl (local.get 0) (i32.const 1)))
    (i32.add (local.get 1) (i32.rotl (local.get 0) (i32.const 7)))
    (i32.sub (local.get 1) (i32.rotl (local.get 0) (i32.const 7)))
    (i32.and (local.get 1) (i32.rotl (local.get 0) (i32.const 7)))
    (i32.or (local.get 1) (i32.rotl (local.get 0) (i32.const 7)))
    (i32.xor (local.get 1) (i32.rotl (local.get 0) (i32.const 7)))
    (i32.add (local.get 1) (i32.rotl (local.get 0) (i32.const 16))))
  ;; run: rotl.operand1(-1985229329, 1985229328) == 2002238431, 1694738895, 1278945748, -1603454388, 1413755392, -134809644, -1548565036, 1145289659
  ;; run: rotl.operand1(-1, -2147483647) == -1, 2147483646, -2147483648, -2147483646, -2147483647, -1, 2147483646, -2147483648
  (func (export "rotl.operand2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.sub (local.get 1) (i32.rotl (local.get 0) (i32.const 16)))
    (i32.and (local.get 1) (i32.rotl (local.get 0) (i32.const 16)))
    (i32.or (local.get 1) (i32.rotl (local.get 0) (i32.const 16)))
    (i32.xor (local.get 1) (i32.rotl (local.get 0) (i32.const 16)))
    (i32.add (local.get 1) (i32.rotl (local.get 0) (i32.const 25)))
    (i32.sub (local.get 1) (i32.rotl (local.get 0) (i32.const 25)))
    (i32.and (local.get 1) (i32.rotl (local.get 0) (i32.const 25)))
    (i32.or (local.get 1) (i32.rotl (local.get 0) (i32.const 25))))
  ;; run: rotl.operand2(-1985229329, 1985229328) == -1469798299, 1145307136, -17477, -1145324613, 1432848811, -1757357451, 1443893776, -11044965
  ;; run: rotl.operand2(-1, -2147483647) == -2147483646, -2147483647, -1, 2147483646, -2147483648, -2147483646, -2147483647, -1
  (func (export "rotl.operand3") (param i32 i32) (result i32 i32 i32 i32 i32 i32)
    (i32.xor (local.get 1) (i32.rotl (local.get 0) (i32.const 25)))
    (i32.add (local.get 1) (i32.rotl (local.get 0) (i32.const 31)))
    (i32.sub (local.get 1) (i32.rotl (local.get 0) (i32.const 31)))
    (i32.and (local.get 1) (i32.rotl (local.get 0) (i32.const 31)))
    (i32.or (local.get 1) (i32.rotl (local.get 0) (i32.const 31)))
    (i32.xor (local.get 1) (i32.rotl (local.get 0) (i32.const 31))))
  ;; run: rotl.operand3(-1985229329, 1985229328) == -1454938741, 992614663, -1317123303, 1146364432, -153749769, -1300114201
  ;; run: rotl.operand3(-1, -2147483647) == 2147483646, -2147483648, -2147483646, -2147483647, -1, 2147483646
  (func (export "rotr0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotr (local.get 0) (i32.const 0))
    (i32.rotr (local.get 0) (i32.const 1))
    (i32.rotr (local.get 0) (i32.const 2))
    (i32.rotr (local.get 0) (i32.const 3))
    (i32.rotr (local.get 0) (i32.const 4))
    (i32.rotr (local.get 0) (i32.const 5))
    (i32.rotr (local.get 0) (i32.const 6))
    (i32.rotr (local.get 0) (i32.const 7)))
  ;; run: rotr0(-1985229329, 1985229328) == -1985229329, -992614665, -496307333, -248153667, -124076834, 2085445231, -1104761033, -552380517
  ;; run: rotr0(-1, -2147483647) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotr (local.get 0) (i32.const 8))
    (i32.rotr (local.get 0) (i32.const 9))
    (i32.rotr (local.get 0) (i32.const 10))
    (i32.rotr (local.get 0) (i32.const 11))
    (i32.rotr (local.get 0) (i32.const 12))
    (i32.rotr (local.get 0) (i32.const 13))
    (i32.rotr (local.get 0) (i32.const 14))
    (i32.rotr (local.get 0) (i32.const 15)))
  ;; run: rotr1(-1985229329, 1985229328) == -276190259, -138095130, 2078436083, -1108265607, -554132804, 1870417246, 935208623, -1679879337
  ;; run: rotr1(-1, -2147483647) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotr (local.get 0) (i32.const 16))
    (i32.rotr (local.get 0) (i32.const 17))
    (i32.rotr (local.get 0) (i32.const 18))
    (i32.rotr (local.get 0) (i32.const 19))
    (i32.rotr (local.get 0) (i32.const 20))
    (i32.rotr (local.get 0) (i32.const 21))
    (i32.rotr (local.get 0) (i32.const 22))
    (i32.rotr (local.get 0) (i32.const 23)))
  ;; run: rotr2(-1985229329, 1985229328) == -839939669, -419969835, -209984918, 2042491189, -1126238054, 1584364621, -1355301338, 1469832979
  ;; run: rotr2(-1, -2147483647) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr3") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.rotr (local.get 0) (i32.const 24))
    (i32.rotr (local.get 0) (i32.const 25))
    (i32.rotr (local.get 0) (i32.const 26))
    (i32.rotr (local.get 0) (i32.const 27))
    (i32.rotr (local.get 0) (i32.const 28))
    (i32.rotr (local.get 0) (i32.const 29))
    (i32.rotr (local.get 0) (i32.const 30))
    (i32.rotr (local.get 0) (i32.const 31)))
  ;; run: rotr3(-1985229329, 1985229328) == -1412567159, -706283580, 1794341858, 897170929, -1698898184, 1298034556, 649017278, 324508639
  ;; run: rotr3(-1, -2147483647) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr4") (param i32 i32) (result i32 i32 i32)
    (i32.rotr (local.get 0) (i32.const 32))
    (i32.rotr (local.get 0) (i32.const 33))
    (i32.rotr (local.get 0) (i32.const -1)))
  ;; run: rotr4(-1985229329, 1985229328) == -1985229329, -992614665, 324508639
  ;; run: rotr4(-1, -2147483647) == -1, -1, -1
  (func (export "rotr.operand0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (local.get 1) (i32.rotr (local.get 0) (i32.const 0)))
    (i32.sub (local.get 1) (i32.rotr (local.get 0) (i32.const 0)))
    (i32.and (local.get 1) (i32.rotr (local.get 0) (i32.const 0)))
    (i32.or (local.get 1) (i32.rotr (local.get 0) (i32.const 0)))
    (i32.xor (local.get 1) (i32.rotr (local.get 0) (i32.const 0)))
    (i32.add (local.get 1) (i32.rotr (local.get 0) (i32.const 1)))
    (i32.sub (local.get 1) (i32.rotr (local.get 0) (i32.const 1)))
    (i32.and (local.get 1) (i32.rotr (local.get 0) (i32.const 1))))
  ;; run: rotr.operand0(-1985229329, 1985229328) == -1, -324508639, 0, -1, -1, 992614663, -1317123303, 1146364432
  ;; run: rotr.operand0(-1, -2147483647) == -2147483648, -2147483646, -2147483647, -1, 2147483646, -2147483648, -2147483646, -2147483647
  (func (export "rotr.operand1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (local.get 1) (i32.rotr (local.get 0) (i32.const 1)))
    (i32.xor (local.get 1) (i32.rotr (local.get 0) (i32.const 1)))
    (i32.add (local.get 1) (i32.rotr (local.get 0) (i32.const 7)))
    (i32.sub (local.get 1) (i32.rotr (local.get 0) (i32.const 7)))
    (i32.and (local.get 1) (i32.rotr (local.get 0) (i32.const 7)))
    (i32.or (local.get 1) (i32.rotr (local.get 0) (i32.const 7)))
    (i32.xor (local.get 1) (i32.rotr (local.get 0) (i32.const 7)))
    (i32.add (local.get 1) (i32.rotr (local.get 0) (i32.const 16))))
  ;; run: rotr.operand1(-1985229329, 1985229328) == -153749769, -1300114201, 1432848811, -1757357451, 1443893776, -11044965, -1454938741, 1145289659
  ;; run: rotr.operand1(-1, -2147483647) == -1, 2147483646, -2147483648, -2147483646, -2147483647, -1, 2147483646, -2147483648
  (func (export "rotr.operand2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.sub (local.get 1) (i32.rotr (local.get 0) (i32.const 16)))
    (i32.and (local.get 1) (i32.rotr (local.get 0) (i32.const 16)))
    (i32.or (local.get 1) (i32.rotr (local.get 0) (i32.const 16)))
    (i32.xor (local.get 1) (i32.rotr (local.get 0) (i32.const 16)))
    (i32.add (local.get 1) (i32.rotr (local.get 0) (i32.const 25)))
    (i32.sub (local.get 1) (i32.rotr (local.get 0) (i32.const 25)))
    (i32.and (local.get 1) (i32.rotr (local.get 0) (i32.const 25)))
    (i32.or (local.get 1) (i32.rotr (local.get 0) (i32.const 25))))
  ;; run: rotr.operand2(-1985229329, 1985229328) == -1469798299, 1145307136, -17477, -1145324613, 1278945748, -1603454388, 1413755392, -134809644
  ;; run: rotr.operand2(-1, -2147483647) == -2147483646, -2147483647, -1, 2147483646, -2147483648, -2147483646, -2147483647, -1
  (func (export "rotr.operand3") (param i32 i32) (result i32 i32 i32 i32 i32 i32)
    (i32.xor (local.get 1) (i32.rotr (local.get 0) (i32.const 25)))
    (i32.add (local.get 1) (i32.rotr (local.get 0) (i32.const 31)))
    (i32.sub (local.get 1) (i32.rotr (local.get 0) (i32.const 31)))
    (i32.and (local.get 1) (i32.rotr (local.get 0) (i32.const 31)))
    (i32.or (local.get 1) (i32.rotr (local.get 0) (i32.const 31)))
    (i32.xor (local.get 1) (i32.rotr (local.get 0) (i32.const 31))))
  ;; run: rotr.operand3(-1985229329, 1985229328) == -1548565036, -1985229329, 1660720689, 307499536, 2002238431, 1694738895
  ;; run: rotr.operand3(-1, -2147483647) == 2147483646, -2147483648, -2147483646, -2147483647, -1, 2147483646
)
