;; test: run
;; (a << k) op (b >> m) for k = 16 to 19 and m, a and b different; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is odd. Written by generate_causes.py.
(module
  (func (export "shl16.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 16))))
  ;; run: shl16.0(-1985229329, 1985229328) == -52720, -1145359856, 1145254416, -1107704, -1020950974, -777936496, -839931804, -841733607
  ;; run: shl16.0(-1, -2147483647) == -65535, 2147418113, 2147418113, -65536, -268500992, 67043328, -65536, -4259840
  (func (export "shl16.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.or (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 1) (i32.const 16)))
    (i32.xor (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 1) (i32.const 16)))
    (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.shr_u (local.get 1) (i32.const 16))))
  ;; run: shl16.1(-1985229329, 1985229328) == -839005562, -839929183, -839914328, -839914328, -839914328, -839944620, -839944620, -839944620
  ;; run: shl16.1(-1, -2147483647) == 983040, -65536, -65536, -131072, 0, -32768, -32768, -32768
  (func (export "shl16.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 16))))
  ;; run: shl16.2(-1985229329, 1985229328) == -839959766, -839959766, -839959766, -839971126, -839973966, -839974676, -839974853, -839974898
  ;; run: shl16.2(-1, -2147483647) == -49152, -49152, -49152, -61440, -64512, -65280, -65472, -65520
  (func (export "shl16.3") (param i32 i32) (result i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 16)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 16))))
  ;; run: shl16.3(-1985229329, 1985229328) == -839974909, -839974912
  ;; run: shl16.3(-1, -2147483647) == -65532, -65535
  (func (export "shl17.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 17))))
  ;; run: shl17.0(-1985229329, 1985229328) == -2215408, -309710320, 305279504, -1612772220, -1665449183, -1648930616, -1677831118, -1681681140
  ;; run: shl17.0(-1, -2147483647) == -131071, 2147352577, 2147352577, -131072, -134348800, 33423360, -131072, -2228224
  (func (export "shl17.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.or (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 1) (i32.const 15)))
    (i32.xor (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 1) (i32.const 15)))
    (i32.add (i32.shl (local.get 0) (i32.const 17)) (i32.shr_u (local.get 1) (i32.const 15)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 17))))
  ;; run: shl17.1(-1985229329, 1985229328) == -1679465149, -1679828656, -1679828656, -1679828656, -1679889240, -1679889240, -1679889240, -1679919532
  ;; run: shl17.1(-1, -2147483647) == 393216, -131072, -262144, 0, -65536, -65536, -65536, -98304
  (func (export "shl17.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 17)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 17))))
  ;; run: shl17.2(-1985229329, 1985229328) == -1679919532, -1679919532, -1679942251, -1679947931, -1679949351, -1679949706, -1679949795, -1679949817
  ;; run: shl17.2(-1, -2147483647) == -98304, -98304, -122880, -129024, -130560, -130944, -131040, -131064
  (func (export "shl17.3") (param i32 i32) (result i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 17))))
  ;; run: shl17.3(-1985229329, 1985229328) == -1679949823
  ;; run: shl17.3(-1, -2147483647) == -131070
  (func (export "shl18.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 18))))
  ;; run: shl18.0(-1985229329, 1985229328) == 2013016592, 1105736208, -1374670320, 1927682312, 1073645122, 873374096, 950577252, 935275033
  ;; run: shl18.0(-1, -2147483647) == -262143, 2147221505, 2147221505, 1073479680, -262144, -67371008, 16515072, -262144
  (func (export "shl18.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.or (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 1) (i32.const 14)))
    (i32.xor (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 1) (i32.const 14)))
    (i32.add (i32.shl (local.get 0) (i32.const 18)) (i32.shr_u (local.get 1) (i32.const 14)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 18))))
  ;; run: shl18.1(-1985229329, 1985229328) == 934464134, 935309985, 935309985, 935309985, 935188816, 935188816, 935188816, 935128232
  ;; run: shl18.1(-1, -2147483647) == -1310720, -262144, -524288, 0, -131072, -131072, -131072, -196608
  (func (export "shl18.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 18))))
  ;; run: shl18.2(-1985229329, 1985229328) == 935128232, 935128232, 935082794, 935071434, 935068594, 935067884, 935067707, 935067662
  ;; run: shl18.2(-1, -2147483647) == -196608, -196608, -245760, -258048, -261120, -261888, -262080, -262128
  (func (export "shl18.3") (param i32 i32) (result i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 18)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 18))))
  ;; run: shl18.3(-1985229329, 1985229328) == 935067651, 935067648
  ;; run: shl18.3(-1, -2147483647) == -262140, -262143
  (func (export "shl19.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 19))))
  ;; run: shl19.0(-1985229329, 1985229328) == 2138845712, 422326800, -439602672, -1928524668, 1870480161, 1856065736, 1877890098, 1870501132
  ;; run: shl19.0(-1, -2147483647) == -524287, 2146959361, 2146959361, 536346624, -524288, -34078720, 7864320, -524288
  (func (export "shl19.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.or (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 1) (i32.const 13)))
    (i32.xor (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 1) (i32.const 13)))
    (i32.add (i32.shl (local.get 0) (i32.const 19)) (i32.shr_u (local.get 1) (i32.const 13)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 19))))
  ;; run: shl19.1(-1985229329, 1985229328) == 1870619971, 1870619971, 1870619971, 1870377633, 1870377633, 1870377633, 1870256464, 1870256464
  ;; run: shl19.1(-1, -2147483647) == -524288, -1048576, 0, -262144, -262144, -262144, -393216, -393216
  (func (export "shl19.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 19)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 19))))
  ;; run: shl19.2(-1985229329, 1985229328) == 1870256464, 1870165588, 1870142869, 1870137189, 1870135769, 1870135414, 1870135325, 1870135303
  ;; run: shl19.2(-1, -2147483647) == -393216, -491520, -516096, -522240, -523776, -524160, -524256, -524280
  (func (export "shl19.3") (param i32 i32) (result i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 19))))
  ;; run: shl19.3(-1985229329, 1985229328) == 1870135297
  ;; run: shl19.3(-1, -2147483647) == -524286
)
