;; test: run
;; (a << k) op (b >> m) on i64 for or, xor, add, a and b different. Written by generate_causes.py.
(module
  (func (export "shl32.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 0)))
    (i64.xor (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 0)))
    (i64.add (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 0)))
    (i64.or (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 1)))
    (i64.xor (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 1)))
    (i64.add (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 1)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 7)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 7)) (i64.shl (local.get 0) (i64.const 32))))
  ;; run: shl32.0(-8526495043095935641, -1089357896855742841) == -1016731700687432057, -1026091031425870201, -1007372369948993913, 8751599531211279171, 8742520447088905027, 8760678615333653315, 136172210974444333, 54754315535469357
  ;; run: shl32.0(-1, -9223372036854775807) == -4294967295, 9223372032559808513, 9223372032559808513, -4294967296, -4611686022722355200, 4611686014132420608, -4294967296, -72057598332895232
  (func (export "shl32.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shr_u (local.get 1) (i64.const 7)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 31)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 31)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 31)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.or (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 32)))
    (i64.xor (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 32)))
    (i64.add (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 32)))
    (i64.or (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 33))))
  ;; run: shl32.1(-8526495043095935641, -1089357896855742841) == 217590106413419309, 81985530694444423, 81985526399477127, 81985534989411719, 81985530948080323, 81985530948080323, 81985530948080323, 81985528927414625
  ;; run: shl32.1(-1, -9223372036854775807) == 72057589742960640, -4294967296, -8589934592, 0, -2147483648, -2147483648, -2147483648, -3221225472
  (func (export "shl32.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 33)))
    (i64.add (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 33)))
    (i64.or (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 57)))
    (i64.xor (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 57)))
    (i64.add (i64.shl (local.get 0) (i64.const 32)) (i64.shr_u (local.get 1) (i64.const 57)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 63)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 63)) (i64.shl (local.get 0) (i64.const 32)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 63)) (i64.shl (local.get 0) (i64.const 32))))
  ;; run: shl32.2(-8526495043095935641, -1089357896855742841) == 81985528927414625, 81985528927414625, 81985526906749048, 81985526906749048, 81985526906749048, 81985526906748929, 81985526906748929, 81985526906748929
  ;; run: shl32.2(-1, -9223372036854775807) == -3221225472, -3221225472, -4294967232, -4294967232, -4294967232, -4294967295, -4294967295, -4294967295
  (func (export "shl33.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.or (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 1) (i64.const 7))))
  ;; run: shl33.0(-8526495043095935641, -1089357896855742841) == -943545011286993273, -961703179531741561, -925386843042244985, 8824499935271635779, 8806335728302869315, 8842664142240402243, 281417731363392301, 263259829406616365
  ;; run: shl33.0(-1, -9223372036854775807) == -8589934591, 9223372028264841217, 9223372028264841217, -8589934592, -4611686027017322496, 4611686009837453312, -8589934592, -72057602627862528
  (func (export "shl33.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 33))))
  ;; run: shl33.1(-8526495043095935641, -1089357896855742841) == 299575633320168237, 163971061896160647, 163971061896160647, 163971061896160647, 163971057854829251, 163971057854829251, 163971057854829251, 163971055834163553
  ;; run: shl33.1(-1, -9223372036854775807) == 72057585447993344, -4294967296, -4294967296, -4294967296, -6442450944, -6442450944, -6442450944, -7516192768
  (func (export "shl33.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 33)))
    (i64.or (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 33)) (i64.shr_u (local.get 1) (i64.const 63))))
  ;; run: shl33.2(-8526495043095935641, -1089357896855742841) == 163971055834163553, 163971055834163553, 163971053813497976, 163971053813497976, 163971053813497976, 163971053813497857, 163971053813497857, 163971053813497857
  ;; run: shl33.2(-1, -9223372036854775807) == -7516192768, -7516192768, -8589934528, -8589934528, -8589934528, -8589934591, -8589934591, -8589934591
  (func (export "shl57.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.or (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 1) (i64.const 7))))
  ;; run: shl57.0(-8526495043095935641, -1089357896855742841) == -80551580324751737, 4531134438102636167, -4692237598752139641, -112333384200303805, -5300480154931115197, 5075813386530507587, -3467275122389726419, -3467275122389726419
  ;; run: shl57.0(-1, -9223372036854775807) == -144115188075855871, 9079256848778919937, 9079256848778919937, -144115188075855872, -4755801206503243776, 4467570830351532032, -72057594037927936, -72057594037927936
  (func (export "shl57.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 57))))
  ;; run: shl57.1(-8526495043095935641, -1089357896855742841) == -3467275122389726419, -3602879693813734009, -3602879693813734009, -3602879693813734009, -3602879697855065405, -3602879697855065405, -3602879697855065405, -3602879699875731103
  ;; run: shl57.1(-1, -9223372036854775807) == -72057594037927936, -144115183780888576, -144115183780888576, -144115183780888576, -144115185928372224, -144115185928372224, -144115185928372224, -144115187002114048
  (func (export "shl57.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 57)))
    (i64.or (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 57)) (i64.shr_u (local.get 1) (i64.const 63))))
  ;; run: shl57.2(-8526495043095935641, -1089357896855742841) == -3602879699875731103, -3602879699875731103, -3602879701896396680, -3602879701896396680, -3602879701896396680, -3602879701896396799, -3602879701896396799, -3602879701896396799
  ;; run: shl57.2(-1, -9223372036854775807) == -144115187002114048, -144115187002114048, -144115188075855808, -144115188075855808, -144115188075855808, -144115188075855871, -144115188075855871, -144115188075855871
  (func (export "shl63.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.or (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 7))))
  ;; run: shl63.0(-8526495043095935641, -1089357896855742841) == -1089357896855742841, 8134014139999032967, 8134014139999032967, -544678948427871421, -544678948427871421, -544678948427871421, -9087767457348105427, -9087767457348105427
  ;; run: shl63.0(-1, -9223372036854775807) == -9223372036854775807, 1, 1, -4611686018427387904, -4611686018427387904, -4611686018427387904, -9151314442816847872, -9151314442816847872
  (func (export "shl63.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 63))))
  ;; run: shl63.1(-8526495043095935641, -1089357896855742841) == -9087767457348105427, -9223372028772113017, -9223372028772113017, -9223372028772113017, -9223372032813444413, -9223372032813444413, -9223372032813444413, -9223372034834110111
  ;; run: shl63.1(-1, -9223372036854775807) == -9151314442816847872, -9223372032559808512, -9223372032559808512, -9223372032559808512, -9223372034707292160, -9223372034707292160, -9223372034707292160, -9223372035781033984
  (func (export "shl63.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.or (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 63))))
  ;; run: shl63.2(-8526495043095935641, -1089357896855742841) == -9223372034834110111, -9223372034834110111, -9223372036854775688, -9223372036854775688, -9223372036854775688, -9223372036854775807, -9223372036854775807, -9223372036854775807
  ;; run: shl63.2(-1, -9223372036854775807) == -9223372035781033984, -9223372035781033984, -9223372036854775744, -9223372036854775744, -9223372036854775744, -9223372036854775807, -9223372036854775807, -9223372036854775807
)
