;; test: run
;; (a << k) op (b >> m) for k = 12 to 15 and m, a and b different; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is odd. Written by generate_causes.py.
(module
  (func (export "shl12.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 12))))
  ;; run: shl12.0(-1985229329, 1985229328) == -18943472, -896876016, 858989072, -133625592, -1092684222, -1083420272, -1110730652, -1124074983
  ;; run: shl12.0(-1, -2147483647) == -4095, 2147479553, 2147479553, 1073737728, -4096, -67112960, 16773120, -4096
  (func (export "shl12.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.or (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 1) (i32.const 20))))
  ;; run: shl12.1(-1985229329, 1985229328) == -1127204218, -1125997919, -1126237016, -1126249686, -1126236470, -1126236470, -1126236470, -1126238363
  ;; run: shl12.1(-1, -2147483647) == -1052672, 258048, -4096, -20480, -4096, -8192, 0, -2048
  (func (export "shl12.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 1) (i32.const 20)))
    (i32.add (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 1) (i32.const 20)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 12))))
  ;; run: shl12.2(-1985229329, 1985229328) == -1126238363, -1126238363, -1126239310, -1126239310, -1126239310, -1126240020, -1126240197, -1126240242
  ;; run: shl12.2(-1, -2147483647) == -2048, -2048, -3072, -3072, -3072, -3840, -4032, -4080
  (func (export "shl12.3") (param i32 i32) (result i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 12))))
  ;; run: shl12.3(-1985229329, 1985229328) == -1126240253, -1126240256
  ;; run: shl12.3(-1, -2147483647) == -4092, -4095
  (func (export "shl13.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 13))))
  ;; run: shl13.0(-1985229329, 1985229328) == 2147349008, 266981904, -267251184, -1756173180, 2147345185, 2019864776, 2050241586, 2042492172
  ;; run: shl13.0(-1, -2147483647) == -8191, 2147475457, 2147475457, 536862720, -8192, -33562624, 8380416, -8192
  (func (export "shl13.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.or (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 1) (i32.const 19)))
    (i32.xor (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 1) (i32.const 19))))
  ;; run: shl13.1(-1985229329, 1985229328) == 2042266947, 2042607952, 2042492500, 2042494357, 2042494357, 2042494357, 2042490570, 2042490570
  ;; run: shl13.1(-1, -2147483647) == -532480, 122880, -8192, -8192, -16384, 0, -4096, -4096
  (func (export "shl13.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 1) (i32.const 19)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 13))))
  ;; run: shl13.2(-1985229329, 1985229328) == 2042490570, 2042488677, 2042488677, 2042488677, 2042487257, 2042486902, 2042486813, 2042486791
  ;; run: shl13.2(-1, -2147483647) == -4096, -6144, -6144, -6144, -7680, -8064, -8160, -8184
  (func (export "shl13.3") (param i32 i32) (result i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 13))))
  ;; run: shl13.3(-1985229329, 1985229328) == 2042486785
  ;; run: shl13.3(-1, -2147483647) == -8190
  (func (export "shl14.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 14))))
  ;; run: shl14.0(-1985229329, 1985229328) == -142609904, -2060455408, 1775235600, -934160120, 38159938, -201596528, -208181148, -206116327
  ;; run: shl14.0(-1, -2147483647) == -16383, 2147467265, 2147467265, -1073758208, 268419072, -16384, -16793600, 4177920
  (func (export "shl14.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.or (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 1) (i32.const 18)))
    (i32.xor (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 1) (i32.const 18))))
  ;; run: shl14.1(-1985229329, 1985229328) == -209728890, -210210143, -209933144, -209978582, -209978582, -209978582, -209986155, -209986155
  ;; run: shl14.1(-1, -2147483647) == -16384, -278528, 49152, -16384, -32768, 0, -8192, -8192
  (func (export "shl14.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 1) (i32.const 18)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 14))))
  ;; run: shl14.2(-1985229329, 1985229328) == -209986155, -209989942, -209989942, -209989942, -209992782, -209993492, -209993669, -209993714
  ;; run: shl14.2(-1, -2147483647) == -8192, -12288, -12288, -12288, -15360, -16128, -16320, -16368
  (func (export "shl14.3") (param i32 i32) (result i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 14))))
  ;; run: shl14.3(-1985229329, 1985229328) == -209993725, -209993728
  ;; run: shl14.3(-1, -2147483647) == -16380, -16383
  (func (export "shl15.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 15))))
  ;; run: shl15.0(-1985229329, 1985229328) == -151539184, -1868320240, 1565241872, -77427580, -295910623, -402665272, -427699150, -418048756
  ;; run: shl15.0(-1, -2147483647) == -32767, 2147450881, 2147450881, -536903680, 134184960, -32768, -8421376, 2064384
  (func (export "shl15.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.or (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 1) (i32.const 17)))
    (i32.xor (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 1) (i32.const 17)))
    (i32.add (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 1) (i32.const 17))))
  ;; run: shl15.1(-1985229329, 1985229328) == -419961533, -420062896, -419957164, -419957164, -419957164, -419972310, -419972310, -419972310
  ;; run: shl15.1(-1, -2147483647) == -32768, -163840, -32768, -65536, 0, -16384, -16384, -16384
  (func (export "shl15.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 15))))
  ;; run: shl15.2(-1985229329, 1985229328) == -419979883, -419979883, -419979883, -419985563, -419986983, -419987338, -419987427, -419987449
  ;; run: shl15.2(-1, -2147483647) == -24576, -24576, -24576, -30720, -32256, -32640, -32736, -32760
  (func (export "shl15.3") (param i32 i32) (result i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 15))))
  ;; run: shl15.3(-1985229329, 1985229328) == -419987455
  ;; run: shl15.3(-1, -2147483647) == -32766
)
