;; test: run
;; (a << k) op (b >> m) on i64 for or, xor, add, a and b the same. Written by generate_causes.py.
(module
  (func (export "shl0.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 0)))
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 0)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 0)))
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 1)))
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 1)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 1)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 7)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 7)) (i64.shl (local.get 0) (i64.const 0))))
  ;; run: shl0.0(-8526495043095935641, -1089357896855742841) == -8526495043095935641, 0, 1393753987517680334, -3602897296201357321, -3639424064613586988, -3566370527789127654, -8521971579815245841, -8594950062086224915
  ;; run: shl0.0(-1, -9223372036854775807) == -1, 0, -2, -1, -9223372036854775808, 9223372036854775806, -1, -144115188075855872
  (func (export "shl0.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shr_u (local.get 0) (i64.const 7)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 31)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 31)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 31)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 32)))
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 32)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 32)))
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 33))))
  ;; run: shl0.1(-8526495043095935641, -1089357896855742841) == -8448993097544266767, -8526495042788401153, -8526495047100342599, -8526495038476459707, -8526495040805286417, -8526495040824375160, -8526495040786197674, -8526495041941149705
  ;; run: shl0.1(-1, -9223372036854775807) == 144115188075855870, -1, -8589934592, 8589934590, -1, -4294967296, 4294967294, -1
  (func (export "shl0.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 33)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 33)))
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 57)))
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 57)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 57)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 63)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 63)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 63)) (i64.shl (local.get 0) (i64.const 0))))
  ;; run: shl0.2(-8526495043095935641, -1089357896855742841) == -8526495041941232752, -8526495041941066658, -8526495043095935641, -8526495043095935709, -8526495043095935573, -8526495043095935641, -8526495043095935642, -8526495043095935640
  ;; run: shl0.2(-1, -9223372036854775807) == -2147483648, 2147483646, -1, -128, 126, -1, -2, 0
  (func (export "shl1.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.or (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 7))))
  ;; run: shl1.0(-8526495043095935641, -1089357896855742841) == -7205794592402714641, -7278848129227173975, -7132741055578255307, 6329809274169436927, 6305740045514385533, 6353878502824488321, 1393828762294341326, 1316401591519333444
  ;; run: shl1.0(-1, -9223372036854775807) == -1, 1, -3, -1, -9223372036854775807, 9223372036854775805, -1, -144115188075855871
  (func (export "shl1.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 1))))
  ;; run: shl1.1(-8526495043095935641, -1089357896855742841) == 1471255933069349208, 1393753992098978782, 1393753992060801296, 1393753992137156268, 1393753989827252207, 1393753989827086113, 1393753989827418301, 1393753988668059391
  ;; run: shl1.1(-1, -9223372036854775807) == 144115188075855869, -1, -8589934591, 8589934589, -1, -4294967295, 4294967293, -1
  (func (export "shl1.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.or (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 63))))
  ;; run: shl1.2(-8526495043095935641, -1089357896855742841) == 1393753988663569465, 1393753988672549317, 1393753987517680334, 1393753987517680266, 1393753987517680402, 1393753987517680335, 1393753987517680335, 1393753987517680335
  ;; run: shl1.2(-1, -9223372036854775807) == -2147483647, 2147483645, -1, -127, 125, -1, -1, -1
  (func (export "shl7.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 0) (i64.const 7))))
  ;; run: shl7.0(-8526495043095935641, -1089357896855742841) == -2454461867487922201, 6651036475536307943, 6886783863197399271, -3028679581709913165, -7984018511310417613, 1926659347890591283, -3028679975539378294, -3101396729214208758
  ;; run: shl7.0(-1, -9223372036854775807) == -1, 127, -129, -1, -9223372036854775681, 9223372036854775679, -1, -144115188075855745
  (func (export "shl7.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 7))))
  ;; run: shl7.1(-8526495043095935641, -1089357896855742841) == -2955963221864547830, -3033465163082122274, -3033465163367503778, -3033465162796740770, -3033465167281389585, -3033465169456300433, -3033465165106478737, -3033465166269777929
  ;; run: shl7.1(-1, -9223372036854775807) == 144115188075855743, -1, -8589934465, 8589934463, -1, -4294967169, 4294967167, -1
  (func (export "shl7.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 0) (i64.const 63))))
  ;; run: shl7.2(-8526495043095935641, -1089357896855742841) == -3033465166278208137, -3033465166261347721, -3033465167416216636, -3033465167416216636, -3033465167416216636, -3033465167416216703, -3033465167416216703, -3033465167416216703
  ;; run: shl7.2(-1, -9223372036854775807) == -2147483521, 2147483519, -1, -1, -1, -127, -127, -127
  (func (export "shl31.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 0)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.or (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 0) (i64.const 7))))
  ;; run: shl31.0(-8526495043095935641, -1089357896855742841) == -8521953989206260377, 664966338084816231, 737869757212214631, -4263247521547967821, -4304240285001342285, -4222254758094593357, -9109665234984745334, -9114453142119758198
  ;; run: shl31.0(-1, -9223372036854775807) == -1, 2147483647, -2147483649, -1, -9223372034707292161, 9223372034707292159, -1, -144115185928372225
  (func (export "shl31.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 0) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 32)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 31))))
  ;; run: shl31.1(-8526495043095935641, -1089357896855742841) == -9104877327849732470, -9182379273076892706, -9182379277371860002, -9182379268781925410, -9182379273239147025, -9182379275386630673, -9182379271091663377, -9182379272246532361
  ;; run: shl31.1(-1, -9223372036854775807) == 144115185928372223, -1, -6442450945, 6442450943, -1, -2147483649, 2147483647, -1
  (func (export "shl31.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 33)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.xor (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.add (i64.shr_u (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.or (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 0) (i64.const 63))))
  ;; run: shl31.2(-8526495043095935641, -1089357896855742841) == -9182379272246532361, -9182379272246532361, -9182379273401401276, -9182379273401401276, -9182379273401401276, -9182379273401401343, -9182379273401401343, -9182379273401401343
  ;; run: shl31.2(-1, -9223372036854775807) == -1, -1, -2147483521, -2147483521, -2147483521, -2147483647, -2147483647, -2147483647
)
