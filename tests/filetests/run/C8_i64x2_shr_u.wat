;; test: run
;; shr_u of i64x2 by every constant, beyond the width too, and by the same amounts in a register.
;; Written by generate_vector_causes.py.
(module
  (func $halves (param v128) (result i64 i64) (i64x2.extract_lane 0 (local.get 0)) (i64x2.extract_lane 1 (local.get 0)))
  (func (export "shr_u0") (param i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 0)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 1)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 2)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 3)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 4)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 5)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 6)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 7)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 8)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 9)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 10)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 11)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 12)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 13)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 14)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 15))))
  ;; run: shr_u0(-1089357896855742841, -9141386507638288913, 0, 0) == -1089357896855742841, -9141386507638288913, 8678693088426904387, 4652678783035631351, 4339346544213452193, 2326339391517815675, 2169673272106726096, 1163169695758907837, 1084836636053363048, 581584847879453918, 542418318026681524, 290792423939726959, 271209159013340762, 145396211969863479, 135604579506670381, 72698105984931739, 67802289753335190, 36349052992465869, 33901144876667595, 18174526496232934, 16950572438333797, 9087263248116467, 8475286219166898, 4543631624058233, 4237643109583449, 2271815812029116, 2118821554791724, 1135907906014558, 1059410777395862, 567953953007279, 529705388697931, 283976976503639
  (func (export "shr_u1") (param i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 16)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 17)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 18)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 19)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 20)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 21)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 22)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 23)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 24)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 25)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 26)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 27)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 28)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 29)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 30)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 31))))
  ;; run: shr_u1(-1089357896855742841, -9141386507638288913, 0, 0) == 264852694348965, 141988488251819, 132426347174482, 70994244125909, 66213173587241, 35497122062954, 33106586793620, 17748561031477, 16553293396810, 8874280515738, 8276646698405, 4437140257869, 4138323349202, 2218570128934, 2069161674601, 1109285064467, 1034580837300, 554642532233, 517290418650, 277321266116, 258645209325, 138660633058, 129322604662, 69330316529, 64661302331, 34665158264, 32330651165, 17332579132, 16165325582, 8666289566, 8082662791, 4333144783
  (func (export "shr_u2") (param i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 32)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 33)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 34)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 35)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 36)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 37)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 38)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 39)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 40)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 41)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 42)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 43)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 44)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 45)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 46)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 47))))
  ;; run: shr_u2(-1089357896855742841, -9141386507638288913, 0, 0) == 4041331395, 2166572391, 2020665697, 1083286195, 1010332848, 541643097, 505166424, 270821548, 252583212, 135410774, 126291606, 67705387, 63145803, 33852693, 31572901, 16926346, 15786450, 8463173, 7893225, 4231586, 3946612, 2115793, 1973306, 1057896, 986653, 528948, 493326, 264474, 246663, 132237, 123331, 66118
  (func (export "shr_u3") (param i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 48)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 49)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 50)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 51)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 52)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 53)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 54)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 55)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 56)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 57)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 58)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 59)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 60)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 61)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 62)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 63))))
  ;; run: shr_u3(-1089357896855742841, -9141386507638288913, 0, 0) == 61665, 33059, 30832, 16529, 15416, 8264, 7708, 4132, 3854, 2066, 1927, 1033, 963, 516, 481, 258, 240, 129, 120, 64, 60, 32, 30, 16, 15, 8, 7, 4, 3, 2, 1, 1
  (func (export "shr_u4") (param i64 i64 i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64) (local v128 v128)
    (local.set 4 (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1))) (local.set 5 (i64x2.replace_lane 1 (i64x2.splat (local.get 2)) (local.get 3)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 64)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 65)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 127)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 255)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 256)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const 2147483647)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const -2147483648)))
    (call $halves (i64x2.shr_u (local.get 4) (i32.const -1))))
  ;; run: shr_u4(-1089357896855742841, -9141386507638288913, 0, 0) == -1089357896855742841, -9141386507638288913, 8678693088426904387, 4652678783035631351, 1, 1, 1, 1, -1089357896855742841, -9141386507638288913, 1, 1, -1089357896855742841, -9141386507638288913, 1, 1
  (func (export "shr_u.register") (param i64 i64 i32) (result i64 i64)
    (call $halves (i64x2.shr_u (i64x2.replace_lane 1 (i64x2.splat (local.get 0)) (local.get 1)) (local.get 2))))
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 0) == -1089357896855742841, -9141386507638288913
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 1) == 8678693088426904387, 4652678783035631351
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 2) == 4339346544213452193, 2326339391517815675
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 3) == 2169673272106726096, 1163169695758907837
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 4) == 1084836636053363048, 581584847879453918
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 5) == 542418318026681524, 290792423939726959
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 6) == 271209159013340762, 145396211969863479
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 7) == 135604579506670381, 72698105984931739
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 8) == 67802289753335190, 36349052992465869
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 9) == 33901144876667595, 18174526496232934
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 10) == 16950572438333797, 9087263248116467
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 11) == 8475286219166898, 4543631624058233
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 12) == 4237643109583449, 2271815812029116
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 13) == 2118821554791724, 1135907906014558
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 14) == 1059410777395862, 567953953007279
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 15) == 529705388697931, 283976976503639
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 16) == 264852694348965, 141988488251819
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 17) == 132426347174482, 70994244125909
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 18) == 66213173587241, 35497122062954
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 19) == 33106586793620, 17748561031477
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 20) == 16553293396810, 8874280515738
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 21) == 8276646698405, 4437140257869
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 22) == 4138323349202, 2218570128934
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 23) == 2069161674601, 1109285064467
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 24) == 1034580837300, 554642532233
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 25) == 517290418650, 277321266116
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 26) == 258645209325, 138660633058
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 27) == 129322604662, 69330316529
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 28) == 64661302331, 34665158264
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 29) == 32330651165, 17332579132
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 30) == 16165325582, 8666289566
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 31) == 8082662791, 4333144783
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 32) == 4041331395, 2166572391
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 33) == 2020665697, 1083286195
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 34) == 1010332848, 541643097
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 35) == 505166424, 270821548
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 36) == 252583212, 135410774
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 37) == 126291606, 67705387
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 38) == 63145803, 33852693
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 39) == 31572901, 16926346
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 40) == 15786450, 8463173
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 41) == 7893225, 4231586
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 42) == 3946612, 2115793
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 43) == 1973306, 1057896
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 44) == 986653, 528948
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 45) == 493326, 264474
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 46) == 246663, 132237
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 47) == 123331, 66118
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 48) == 61665, 33059
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 49) == 30832, 16529
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 50) == 15416, 8264
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 51) == 7708, 4132
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 52) == 3854, 2066
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 53) == 1927, 1033
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 54) == 963, 516
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 55) == 481, 258
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 56) == 240, 129
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 57) == 120, 64
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 58) == 60, 32
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 59) == 30, 16
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 60) == 15, 8
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 61) == 7, 4
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 62) == 3, 2
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 63) == 1, 1
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 64) == -1089357896855742841, -9141386507638288913
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 65) == 8678693088426904387, 4652678783035631351
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 127) == 1, 1
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 255) == 1, 1
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 256) == -1089357896855742841, -9141386507638288913
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, 2147483647) == 1, 1
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, -2147483648) == -1089357896855742841, -9141386507638288913
  ;; run: shr_u.register(-1089357896855742841, -9141386507638288913, -1) == 1, 1
)
