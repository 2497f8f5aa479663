;; test: run
;; shr_s of i64x2 by every constant, beyond the width too, and by the same amounts in a register.
;; Written by generate_vector_causes.py.
(module
  (func $halves (param v128) (result i64 i64) (i64x2.extract_lane 0 (local.get 0)) (i64x2.extract_lane 1 (local.get 0)))
  (func (export "shr_s0") (param i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 0)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 1)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 2)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 3)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 4)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 5)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 6)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 7)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 8)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 9)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 10)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 11)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 12)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 13)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 14)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 15))))
  ;; run: shr_s0(-1089357896855742841, -9141386507638288913, 0, 0) == -1089357896855742841, -9141386507638288913, -544678948427871421, -4570693253819144457, -272339474213935711, -2285346626909572229, -136169737106967856, -1142673313454786115, -68084868553483928, -571336656727393058, -34042434276741964, -285668328363696529, -17021217138370982, -142834164181848265, -8510608569185491, -71417082090924133, -4255304284592746, -35708541045462067, -2127652142296373, -17854270522731034, -1063826071148187, -8927135261365517, -531913035574094, -4463567630682759, -265956517787047, -2231783815341380, -132978258893524, -1115891907670690, -66489129446762, -557945953835345, -33244564723381, -278972976917673
  (func (export "shr_s1") (param i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 16)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 17)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 18)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 19)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 20)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 21)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 22)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 23)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 24)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 25)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 26)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 27)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 28)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 29)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 30)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 31))))
  ;; run: shr_s1(-1089357896855742841, -9141386507638288913, 0, 0) == -16622282361691, -139486488458837, -8311141180846, -69743244229419, -4155570590423, -34871622114710, -2077785295212, -17435811057355, -1038892647606, -8717905528678, -519446323803, -4358952764339, -259723161902, -2179476382170, -129861580951, -1089738191085, -64930790476, -544869095543, -32465395238, -272434547772, -16232697619, -136217273886, -8116348810, -68108636943, -4058174405, -34054318472, -2029087203, -17027159236, -1014543602, -8513579618, -507271801, -4256789809
  (func (export "shr_s2") (param i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 32)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 33)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 34)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 35)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 36)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 37)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 38)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 39)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 40)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 41)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 42)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 43)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 44)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 45)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 46)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 47))))
  ;; run: shr_s2(-1089357896855742841, -9141386507638288913, 0, 0) == -253635901, -2128394905, -126817951, -1064197453, -63408976, -532098727, -31704488, -266049364, -15852244, -133024682, -7926122, -66512341, -3963061, -33256171, -1981531, -16628086, -990766, -8314043, -495383, -4157022, -247692, -2078511, -123846, -1039256, -61923, -519628, -30962, -259814, -15481, -129907, -7741, -64954
  (func (export "shr_s3") (param i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 48)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 49)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 50)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 51)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 52)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 53)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 54)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 55)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 56)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 57)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 58)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 59)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 60)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 61)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 62)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 63))))
  ;; run: shr_s3(-1089357896855742841, -9141386507638288913, 0, 0) == -3871, -32477, -1936, -16239, -968, -8120, -484, -4060, -242, -2030, -121, -1015, -61, -508, -31, -254, -16, -127, -8, -64, -4, -32, -2, -16, -1, -8, -1, -4, -1, -2, -1, -1
  (func (export "shr_s4") (param i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 64)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 65)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 127)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 255)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 256)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const 2147483647)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const -2147483648)))
    (call $halves (i64x2.shr_s (local.get 4) (i32.const -1))))
  ;; run: shr_s4(-1089357896855742841, -9141386507638288913, 0, 0) == -1089357896855742841, -9141386507638288913, -544678948427871421, -4570693253819144457, -1, -1, -1, -1, -1089357896855742841, -9141386507638288913, -1, -1, -1089357896855742841, -9141386507638288913, -1, -1
  (func (export "shr_s.register") (param i64 i64 i32) (result i64 i64)
    (call $halves (i64x2.shr_s (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1)) (local.get 2))))
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 0) == -1089357896855742841, -9141386507638288913
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 1) == -544678948427871421, -4570693253819144457
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 2) == -272339474213935711, -2285346626909572229
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 3) == -136169737106967856, -1142673313454786115
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 4) == -68084868553483928, -571336656727393058
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 5) == -34042434276741964, -285668328363696529
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 6) == -17021217138370982, -142834164181848265
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 7) == -8510608569185491, -71417082090924133
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 8) == -4255304284592746, -35708541045462067
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 9) == -2127652142296373, -17854270522731034
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 10) == -1063826071148187, -8927135261365517
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 11) == -531913035574094, -4463567630682759
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 12) == -265956517787047, -2231783815341380
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 13) == -132978258893524, -1115891907670690
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 14) == -66489129446762, -557945953835345
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 15) == -33244564723381, -278972976917673
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 16) == -16622282361691, -139486488458837
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 17) == -8311141180846, -69743244229419
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 18) == -4155570590423, -34871622114710
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 19) == -2077785295212, -17435811057355
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 20) == -1038892647606, -8717905528678
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 21) == -519446323803, -4358952764339
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 22) == -259723161902, -2179476382170
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 23) == -129861580951, -1089738191085
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 24) == -64930790476, -544869095543
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 25) == -32465395238, -272434547772
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 26) == -16232697619, -136217273886
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 27) == -8116348810, -68108636943
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 28) == -4058174405, -34054318472
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 29) == -2029087203, -17027159236
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 30) == -1014543602, -8513579618
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 31) == -507271801, -4256789809
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 32) == -253635901, -2128394905
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 33) == -126817951, -1064197453
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 34) == -63408976, -532098727
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 35) == -31704488, -266049364
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 36) == -15852244, -133024682
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 37) == -7926122, -66512341
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 38) == -3963061, -33256171
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 39) == -1981531, -16628086
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 40) == -990766, -8314043
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 41) == -495383, -4157022
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 42) == -247692, -2078511
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 43) == -123846, -1039256
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 44) == -61923, -519628
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 45) == -30962, -259814
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 46) == -15481, -129907
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 47) == -7741, -64954
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 48) == -3871, -32477
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 49) == -1936, -16239
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 50) == -968, -8120
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 51) == -484, -4060
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 52) == -242, -2030
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 53) == -121, -1015
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 54) == -61, -508
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 55) == -31, -254
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 56) == -16, -127
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 57) == -8, -64
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 58) == -4, -32
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 59) == -2, -16
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 60) == -1, -8
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 61) == -1, -4
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 62) == -1, -2
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 63) == -1, -1
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 64) == -1089357896855742841, -9141386507638288913
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 65) == -544678948427871421, -4570693253819144457
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 127) == -1, -1
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 255) == -1, -1
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 256) == -1089357896855742841, -9141386507638288913
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, 2147483647) == -1, -1
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, -2147483648) == -1089357896855742841, -9141386507638288913
  ;; run: shr_s.register(-1089357896855742841, -9141386507638288913, -1) == -1, -1
)
