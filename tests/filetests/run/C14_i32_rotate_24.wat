;; test: run
;; (a << k) op (b >> m) for k = 24 to 27 and m, a and b the same; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is even. Written by generate_causes.py.
(module
  (func (export "shl24.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.or (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 7)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 7)) (i32.shl (local.get 0) (i32.const 24))))
  ;; run: shl24.0(-1985229329, 1985229328) == -273953297, 1722535407, 2024525295, -848628869, -140854050, -282677449, -283945061, -300722277
  ;; run: shl24.0(-1, -2147483647) == -1, 16777215, -16777217, -1056964609, 251658239, -1, -1, -16777217
  (func (export "shl24.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 0) (i32.const 7)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.or (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.xor (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 9)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 9)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 9)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl24.1(-1985229329, 1985229328) == -267167845, -276190259, -276190259, -276190259, -280701466, -280701466, -280701466, -282957069
  ;; run: shl24.1(-1, -2147483647) == 16777215, -1, -1, -1, -8388609, -8388609, -8388609, -12582913
  (func (export "shl24.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.xor (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.or (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.xor (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.or (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.xor (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl24.2(-1985229329, 1985229328) == -284648772, -285071697, -285177429, -285203862, -285210470, -285212122, -285212535, -285212638
  ;; run: shl24.2(-1, -2147483647) == -15728641, -16515073, -16711681, -16760833, -16773121, -16776193, -16776961, -16777153
  (func (export "shl24.3") (param i32 i32) (result i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.or (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl24.3(-1985229329, 1985229328) == -285212664, -285212670
  ;; run: shl24.3(-1, -2147483647) == -16777201, -16777213
  (func (export "shl25.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.or (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.xor (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.add (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 6)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 6)) (i32.shl (local.get 0) (i32.const 25))))
  ;; run: shl25.0(-1985229329, 1985229328) == -542388753, 1470877167, 1739312623, -556407049, -818579011, -498246033, -567890121, -601444553
  ;; run: shl25.0(-1, -2147483647) == -1, 33554431, -33554433, -1, -503316481, 100663295, -1, -33554433
  (func (export "shl25.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 0) (i32.const 6)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.or (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.xor (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.add (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 8)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 8)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 8)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.xor (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl25.1(-1985229329, 1985229328) == -534335689, -552380517, -552380517, -552380517, -561402931, -561402931, -561402931, -565914138
  ;; run: shl25.1(-1, -2147483647) == 33554431, -1, -1, -1, -16777217, -16777217, -16777217, -25165825
  (func (export "shl25.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.or (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.xor (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.add (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.or (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.xor (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.add (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.or (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl25.2(-1985229329, 1985229328) == -569297543, -570143394, -570354857, -570407723, -570420939, -570424243, -570425069, -570425276
  ;; run: shl25.2(-1, -2147483647) == -31457281, -33030145, -33423361, -33521665, -33546241, -33552385, -33553921, -33554305
  (func (export "shl25.3") (param i32 i32) (result i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.add (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.or (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl25.3(-1985229329, 1985229328) == -570425327, -570425340, -570425343
  ;; run: shl25.3(-1, -2147483647) == -33554401, -33554425, -33554431
  (func (export "shl26.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.xor (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 5)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 5)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 5)) (i32.shl (local.get 0) (i32.const 26))))
  ;; run: shl26.0(-1985229329, 1985229328) == -1112814097, 900451823, 1168887279, -1100287109, -1264927522, -1135780241, -1202889105, -1068671377
  ;; run: shl26.0(-1, -2147483647) == -1, 67108863, -67108865, -1, -201326593, -1, -67108865, 67108863
  (func (export "shl26.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.xor (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.add (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 7)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 7)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 7)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.or (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.xor (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl26.1(-1985229329, 1985229328) == -1104761033, -1104761033, -1104761033, -1122805861, -1122805861, -1122805861, -1131828275, -1138595085
  ;; run: shl26.1(-1, -2147483647) == -1, -1, -1, -33554433, -33554433, -33554433, -50331649, -62914561
  (func (export "shl26.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.or (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.xor (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.add (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.or (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.xor (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.add (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.or (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl26.2(-1985229329, 1985229328) == -1140286788, -1140709713, -1140815445, -1140841878, -1140848486, -1140850138, -1140850551, -1140850654
  ;; run: shl26.2(-1, -2147483647) == -66060289, -66846721, -67043329, -67092481, -67104769, -67107841, -67108609, -67108801
  (func (export "shl26.3") (param i32 i32) (result i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.add (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl26.3(-1985229329, 1985229328) == -1140850680, -1140850686
  ;; run: shl26.3(-1, -2147483647) == -67108849, -67108861
  (func (export "shl27.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.or (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 4)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 4)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 4)) (i32.shl (local.get 0) (i32.const 27))))
  ;; run: shl27.0(-1985229329, 1985229328) == -106181137, -240398865, 28036591, -1126832393, 2033547709, 2023406814, 1889189086, -2137342754
  ;; run: shl27.0(-1, -2147483647) == -1, 134217727, -134217729, 2013265919, -1, -1, -134217729, 134217727
  (func (export "shl27.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.xor (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.add (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 6)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 6)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 6)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.or (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl27.1(-1985229329, 1985229328) == 2085445231, 2085445231, 2085445231, 2049355575, 2049355575, 2049355575, 2031310747, 2017777126
  ;; run: shl27.1(-1, -2147483647) == -1, -1, -1, -67108865, -67108865, -67108865, -100663297, -125829121
  (func (export "shl27.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.add (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.or (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.xor (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.add (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.or (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.xor (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.add (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl27.2(-1985229329, 1985229328) == 2014393721, 2013547870, 2013336407, 2013283541, 2013270325, 2013267021, 2013266195, 2013265988
  ;; run: shl27.2(-1, -2147483647) == -132120577, -133693441, -134086657, -134184961, -134209537, -134215681, -134217217, -134217601
  (func (export "shl27.3") (param i32 i32) (result i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.xor (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.add (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl27.3(-1985229329, 1985229328) == 2013265937, 2013265924, 2013265921
  ;; run: shl27.3(-1, -2147483647) == -134217697, -134217721, -134217727
)
