;; test: run
;; (a << k) op (b >> m) on i64 for or, xor, add, a and b the same. Written by generate_causes.py.
(module
  (func (export "shl32.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 0)))
    (i64.xor (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 0)))
    (i64.add (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 0)))
    (i64.or (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 1)))
    (i64.xor (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 1)))
    (i64.add (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 1)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 7)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 7)) (i64.shl (local.get 0) (i64.const 32))))
  ;; run: shl32.0(-8526495043095935641, -1089357896855742841) == -8526495043095935641, -8608480570002684569, -8444509516189186713, 5041753358064526003, 5041396673915495091, 5042110042213556915, 86509574303139466, 13531676147861130
  ;; run: shl32.0(-1, -9223372036854775807) == -1, 4294967295, -4294967297, -1, -9223372032559808513, 9223372032559808511, -1, -144115183780888577
  (func (export "shl32.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shr_u (local.get 0) (i64.const 7)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 31)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 31)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 31)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.or (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 32)))
    (i64.xor (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 32)))
    (i64.add (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 32)))
    (i64.or (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 33))))
  ;; run: shl32.1(-8526495043095935641, -1089357896855742841) == 159487472458417802, 81985527231257566, 81985522936290270, 81985531526224862, 81985529216486895, 81985529216486895, 81985529216486895, 81985528061617911
  ;; run: shl32.1(-1, -9223372036854775807) == 144115183780888575, -1, -4294967297, 4294967295, -1, -1, -1, -2147483649
  (func (export "shl32.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 33)))
    (i64.add (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 33)))
    (i64.or (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 57)))
    (i64.xor (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 57)))
    (i64.add (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 0) (i64.const 57)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 63)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 63)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 63)) (i64.shl (local.get 0) (i64.const 32))))
  ;; run: shl32.2(-8526495043095935641, -1089357896855742841) == 81985528061617911, 81985528061617911, 81985526906748996, 81985526906748996, 81985526906748996, 81985526906748929, 81985526906748929, 81985526906748929
  ;; run: shl32.2(-1, -9223372036854775807) == -2147483649, -2147483649, -4294967169, -4294967169, -4294967169, -4294967295, -4294967295, -4294967295
  (func (export "shl33.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.or (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 0) (i64.const 7))))
  ;; run: shl33.0(-8526495043095935641, -1089357896855742841) == -8363237357580499609, -8363950725878561433, -8362523989282437785, 5104811483788845747, 5085527398457385651, 5124095569120305843, 240907257683003018, 240341516000839306
  ;; run: shl33.0(-1, -9223372036854775807) == -1, 8589934591, -8589934593, -1, -9223372028264841217, 9223372028264841215, -1, -144115179485921281
  (func (export "shl33.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 33))))
  ;; run: shl33.1(-8526495043095935641, -1089357896855742841) == 241472999365166730, 163971058432973790, 163971058432973790, 163971058432973790, 163971056123235823, 163971056123235823, 163971056123235823, 163971054968366839
  ;; run: shl33.1(-1, -9223372036854775807) == 144115179485921279, -1, -1, -1, -4294967297, -4294967297, -4294967297, -6442450945
  (func (export "shl33.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.or (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 0) (i64.const 63))))
  ;; run: shl33.2(-8526495043095935641, -1089357896855742841) == 163971054968366839, 163971054968366839, 163971053813497924, 163971053813497924, 163971053813497924, 163971053813497857, 163971053813497857, 163971053813497857
  ;; run: shl33.2(-1, -9223372036854775807) == -6442450945, -6442450945, -8589934465, -8589934465, -8589934465, -8589934591, -8589934591, -8589934591
  (func (export "shl57.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.or (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 0) (i64.const 7))))
  ;; run: shl57.0(-8526495043095935641, -1089357896855742841) == -3482463460440980121, 5164447824110372199, 6317369328717219175, -3542671581168688461, -8442587975747788109, 1357244813410411187, -3525377756344727926, -3525377756344727926
  ;; run: shl57.0(-1, -9223372036854775807) == -1, 144115188075855871, -144115188075855873, -1, -9079256848778919937, 9079256848778919935, -1, -1
  (func (export "shl57.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 57))))
  ;; run: shl57.1(-8526495043095935641, -1089357896855742841) == -3525377756344727926, -3602879697276920866, -3602879697276920866, -3602879697276920866, -3602879699586658833, -3602879699586658833, -3602879699586658833, -3602879700741527817
  ;; run: shl57.1(-1, -9223372036854775807) == -1, -144115179485921281, -144115179485921281, -144115179485921281, -144115183780888577, -144115183780888577, -144115183780888577, -144115185928372225
  (func (export "shl57.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.or (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 0) (i64.const 63))))
  ;; run: shl57.2(-8526495043095935641, -1089357896855742841) == -3602879700741527817, -3602879700741527817, -3602879701896396732, -3602879701896396732, -3602879701896396732, -3602879701896396799, -3602879701896396799, -3602879701896396799
  ;; run: shl57.2(-1, -9223372036854775807) == -144115185928372225, -144115185928372225, -144115188075855745, -144115188075855745, -144115188075855745, -144115188075855871, -144115188075855871, -144115188075855871
  (func (export "shl63.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.or (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 7))))
  ;; run: shl63.0(-8526495043095935641, -1089357896855742841) == -8526495043095935641, 696876993758840167, 696876993758840167, -4263247521547967821, -4263247521547967821, -4263247521547967821, -9145870091303106934, -9145870091303106934
  ;; run: shl63.0(-1, -9223372036854775807) == -1, 9223372036854775807, 9223372036854775807, -1, -1, -1, -9079256848778919937, -9079256848778919937
  (func (export "shl63.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 63))))
  ;; run: shl63.1(-8526495043095935641, -1089357896855742841) == -9145870091303106934, -9223372032235299874, -9223372032235299874, -9223372032235299874, -9223372034545037841, -9223372034545037841, -9223372034545037841, -9223372035699906825
  ;; run: shl63.1(-1, -9223372036854775807) == -9079256848778919937, -9223372028264841217, -9223372028264841217, -9223372028264841217, -9223372032559808513, -9223372032559808513, -9223372032559808513, -9223372034707292161
  (func (export "shl63.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.or (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 63))))
  ;; run: shl63.2(-8526495043095935641, -1089357896855742841) == -9223372035699906825, -9223372035699906825, -9223372036854775740, -9223372036854775740, -9223372036854775740, -9223372036854775807, -9223372036854775807, -9223372036854775807
  ;; run: shl63.2(-1, -9223372036854775807) == -9223372034707292161, -9223372034707292161, -9223372036854775681, -9223372036854775681, -9223372036854775681, -9223372036854775807, -9223372036854775807, -9223372036854775807
)
