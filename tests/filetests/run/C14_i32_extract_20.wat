;; test: run
;; (a << k) op (b >> m) for k = 20 to 23 and m, a and b different; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is odd. Written by generate_causes.py.
(module
  (func (export "shl20.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 20))))
  ;; run: shl20.0(-1985229329, 1985229328) == -17550832, -1465634288, 1430532624, -438691576, -306543038, -537747056, -568547228, -550819303
  ;; run: shl20.0(-1, -2147483647) == -1048575, 2146435073, 2146435073, -1074790400, 267386880, -1048576, -17825792, 3145728
  (func (export "shl20.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.or (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 1) (i32.const 12)))
    (i32.xor (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 1) (i32.const 12)))
    (i32.add (i32.shl (local.get 0) (i32.const 20)) (i32.shr_u (local.get 1) (i32.const 12)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 20))))
  ;; run: shl20.1(-1985229329, 1985229328) == -553727354, -553727354, -553727354, -554212029, -554212029, -554212029, -554454367, -554454367
  ;; run: shl20.1(-1, -2147483647) == -1048576, -2097152, 0, -524288, -524288, -524288, -786432, -786432
  (func (export "shl20.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 20))))
  ;; run: shl20.2(-1985229329, 1985229328) == -554454367, -554636120, -554681558, -554692918, -554695758, -554696468, -554696645, -554696690
  ;; run: shl20.2(-1, -2147483647) == -786432, -983040, -1032192, -1044480, -1047552, -1048320, -1048512, -1048560
  (func (export "shl20.3") (param i32 i32) (result i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 20)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 20))))
  ;; run: shl20.3(-1985229329, 1985229328) == -554696701, -554696704
  ;; run: shl20.3(-1, -2147483647) == -1048572, -1048575
  (func (export "shl21.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 21))))
  ;; run: shl21.0(-1985229329, 1985229328) == -773616, -877383152, 875835920, -1602941820, -985316575, -1107734328, -1114221518, -1107454708
  ;; run: shl21.0(-1, -2147483647) == -2097151, 2145386497, 2145386497, -538968064, 132120576, -2097152, -10485760, -2097152
  (func (export "shl21.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.or (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 1) (i32.const 11)))
    (i32.xor (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 1) (i32.const 11)))
    (i32.add (i32.shl (local.get 0) (i32.const 21)) (i32.shr_u (local.get 1) (i32.const 11)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 21))))
  ;; run: shl21.1(-1985229329, 1985229328) == -1107454708, -1107454708, -1108424058, -1108424058, -1108424058, -1108908733, -1108908733, -1108908733
  ;; run: shl21.1(-1, -2147483647) == -4194304, 0, -1048576, -1048576, -1048576, -1572864, -1572864, -1572864
  (func (export "shl21.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 21)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 21))))
  ;; run: shl21.2(-1985229329, 1985229328) == -1109272240, -1109363116, -1109385835, -1109391515, -1109392935, -1109393290, -1109393379, -1109393401
  ;; run: shl21.2(-1, -2147483647) == -1966080, -2064384, -2088960, -2095104, -2096640, -2097024, -2097120, -2097144
  (func (export "shl21.3") (param i32 i32) (result i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 21))))
  ;; run: shl21.3(-1985229329, 1985229328) == -1109393407
  ;; run: shl21.3(-1, -2147483647) == -2097150
  (func (export "shl22.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 22))))
  ;; run: shl22.0(-1985229329, 1985229328) == 2144612880, 227815952, -233557488, 2078939400, 1963624002, 2138218896, 2079107172, 2080057881
  ;; run: shl22.0(-1, -2147483647) == -4194303, 2143289345, 2143289345, -4194304, -272629760, 62914560, -4194304, -4194304
  (func (export "shl22.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.or (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 1) (i32.const 10)))
    (i32.xor (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 1) (i32.const 10)))
    (i32.add (i32.shl (local.get 0) (i32.const 22)) (i32.shr_u (local.get 1) (i32.const 10)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 22))))
  ;; run: shl22.1(-1985229329, 1985229328) == 2080057881, 2080057881, 2078119180, 2078119180, 2078119180, 2077149830, 2077149830, 2077149830
  ;; run: shl22.1(-1, -2147483647) == -8388608, 0, -2097152, -2097152, -2097152, -3145728, -3145728, -3145728
  (func (export "shl22.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 22))))
  ;; run: shl22.2(-1985229329, 1985229328) == 2076422817, 2076241064, 2076195626, 2076184266, 2076181426, 2076180716, 2076180539, 2076180494
  ;; run: shl22.2(-1, -2147483647) == -3932160, -4128768, -4177920, -4190208, -4193280, -4194048, -4194240, -4194288
  (func (export "shl22.3") (param i32 i32) (result i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 22)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 22))))
  ;; run: shl22.3(-1985229329, 1985229328) == 2076180483, 2076180480
  ;; run: shl22.3(-1, -2147483647) == -4194300, -4194303
  (func (export "shl23.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 23))))
  ;; run: shl23.0(-1985229329, 1985229328) == -137088496, -2116799984, 1842622992, -7009148, -253410527, -111587128, -134851534, -134851534
  ;; run: shl23.0(-1, -2147483647) == -8388607, 2139095041, 2139095041, -8388608, -142606336, 25165824, -8388608, -16777216
  (func (export "shl23.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.or (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 1) (i32.const 9)))
    (i32.xor (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 1) (i32.const 9)))
    (i32.add (i32.shl (local.get 0) (i32.const 23)) (i32.shr_u (local.get 1) (i32.const 9)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 23))))
  ;; run: shl23.1(-1985229329, 1985229328) == -134851534, -138728935, -138728935, -138728935, -140667636, -140667636, -140667636, -142121661
  ;; run: shl23.1(-1, -2147483647) == 0, -4194304, -4194304, -4194304, -6291456, -6291456, -6291456, -7864320
  (func (export "shl23.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 23)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 23))))
  ;; run: shl23.2(-1985229329, 1985229328) == -142485168, -142576044, -142598763, -142604443, -142605863, -142606218, -142606307, -142606329
  ;; run: shl23.2(-1, -2147483647) == -8257536, -8355840, -8380416, -8386560, -8388096, -8388480, -8388576, -8388600
  (func (export "shl23.3") (param i32 i32) (result i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 23))))
  ;; run: shl23.3(-1985229329, 1985229328) == -142606335
  ;; run: shl23.3(-1, -2147483647) == -8388606
)
