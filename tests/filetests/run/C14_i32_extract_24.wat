;; test: run
;; (a << k) op (b >> m) for k = 24 to 27 and m, a and b different; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is odd. Written by generate_causes.py.
(module
  (func (export "shl24.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 24))))
  ;; run: shl24.0(-1985229329, 1985229328) == -11259376, -1722535408, 1700016656, 707401992, -271940030, -323837552, -269703068, -269703068
  ;; run: shl24.0(-1, -2147483647) == -16777215, 2130706433, 2130706433, 1056964608, -16777216, -83886080, -16777216, -33554432
  (func (export "shl24.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.or (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 1) (i32.const 8)))
    (i32.xor (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 1) (i32.const 8)))
    (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.shr_u (local.get 1) (i32.const 8)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 24))))
  ;; run: shl24.1(-1985229329, 1985229328) == -269703068, -277457870, -277457870, -277457870, -281335271, -281335271, -281335271, -284243322
  ;; run: shl24.1(-1, -2147483647) == 0, -8388608, -8388608, -8388608, -12582912, -12582912, -12582912, -15728640
  (func (export "shl24.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 24))))
  ;; run: shl24.2(-1985229329, 1985229328) == -284970335, -285152088, -285197526, -285208886, -285211726, -285212436, -285212613, -285212658
  ;; run: shl24.2(-1, -2147483647) == -16515072, -16711680, -16760832, -16773120, -16776192, -16776960, -16777152, -16777200
  (func (export "shl24.3") (param i32 i32) (result i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 24)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 24))))
  ;; run: shl24.3(-1985229329, 1985229328) == -285212669, -285212672
  ;; run: shl24.3(-1, -2147483647) == -16777212, -16777215
  (func (export "shl25.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 25))))
  ;; run: shl25.0(-1985229329, 1985229328) == -28036592, -1470877168, 1414803984, -74118012, -547011807, -539406136, -539406136, -539406136
  ;; run: shl25.0(-1, -2147483647) == -33554431, 2113929217, 2113929217, 503316480, -33554432, -33554432, -67108864, 0
  (func (export "shl25.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 1) (i32.const 7)))
    (i32.xor (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 1) (i32.const 7)))
    (i32.add (i32.shl (local.get 0) (i32.const 25)) (i32.shr_u (local.get 1) (i32.const 7)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 25))))
  ;; run: shl25.1(-1985229329, 1985229328) == -554915740, -554915740, -554915740, -562670542, -562670542, -562670542, -568486644, -569940669
  ;; run: shl25.1(-1, -2147483647) == -16777216, -16777216, -16777216, -25165824, -25165824, -25165824, -31457280, -33030144
  (func (export "shl25.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 25)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 25))))
  ;; run: shl25.2(-1985229329, 1985229328) == -570304176, -570395052, -570417771, -570423451, -570424871, -570425226, -570425315, -570425337
  ;; run: shl25.2(-1, -2147483647) == -33423360, -33521664, -33546240, -33552384, -33553920, -33554304, -33554400, -33554424
  (func (export "shl25.3") (param i32 i32) (result i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 25))))
  ;; run: shl25.3(-1985229329, 1985229328) == -570425343
  ;; run: shl25.3(-1, -2147483647) == -33554430
  (func (export "shl26.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 26))))
  ;; run: shl26.0(-1985229329, 1985229328) == -28036592, -900451824, 844378640, -2027284216, -892697022, -1078812272, -1078812272, -1078812272
  ;; run: shl26.0(-1, -2147483647) == -67108863, 2080374785, 2080374785, -1140850688, 201326592, -67108864, -134217728, 0
  (func (export "shl26.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 1) (i32.const 6)))
    (i32.xor (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 1) (i32.const 6)))
    (i32.add (i32.shl (local.get 0) (i32.const 26)) (i32.shr_u (local.get 1) (i32.const 6)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 26))))
  ;; run: shl26.1(-1985229329, 1985229328) == -1109831480, -1109831480, -1109831480, -1125341084, -1125341084, -1125341084, -1136973287, -1139881338
  ;; run: shl26.1(-1, -2147483647) == -33554432, -33554432, -33554432, -50331648, -50331648, -50331648, -62914560, -66060288
  (func (export "shl26.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 26))))
  ;; run: shl26.2(-1985229329, 1985229328) == -1140608351, -1140790104, -1140835542, -1140846902, -1140849742, -1140850452, -1140850629, -1140850674
  ;; run: shl26.2(-1, -2147483647) == -66846720, -67043328, -67092480, -67104768, -67107840, -67108608, -67108800, -67108848
  (func (export "shl26.3") (param i32 i32) (result i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 26)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 26))))
  ;; run: shl26.3(-1985229329, 1985229328) == -1140850685, -1140850688
  ;; run: shl26.3(-1, -2147483647) == -67108860, -67108863
  (func (export "shl27.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.or (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 1) (i32.const 5))))
  ;; run: shl27.0(-1985229329, 1985229328) == 2119447056, 240398864, -296472048, 1704266884, 2137342753, 2137342753, 2137342753, 2075304336
  ;; run: shl27.0(-1, -2147483647) == -134217727, 2013265921, 2013265921, -671088640, -134217728, -268435456, 0, -67108864
  (func (export "shl27.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 1) (i32.const 5)))
    (i32.add (i32.shl (local.get 0) (i32.const 27)) (i32.shr_u (local.get 1) (i32.const 5)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 27))))
  ;; run: shl27.1(-1985229329, 1985229328) == 2075304336, 2075304336, 2044285128, 2044285128, 2044285128, 2021020722, 2015204620, 2013750595
  ;; run: shl27.1(-1, -2147483647) == -67108864, -67108864, -100663296, -100663296, -100663296, -125829120, -132120576, -133693440
  (func (export "shl27.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 27)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 27))))
  ;; run: shl27.2(-1985229329, 1985229328) == 2013387088, 2013296212, 2013273493, 2013267813, 2013266393, 2013266038, 2013265949, 2013265927
  ;; run: shl27.2(-1, -2147483647) == -134086656, -134184960, -134209536, -134215680, -134217216, -134217600, -134217696, -134217720
  (func (export "shl27.3") (param i32 i32) (result i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 27))))
  ;; run: shl27.3(-1985229329, 1985229328) == 2013265921
  ;; run: shl27.3(-1, -2147483647) == -134217726
)
