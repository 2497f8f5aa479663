;; test: run
;; (a << k) op (b >> m) on i64 for or, xor, add, a and b different. Written by generate_causes.py.
(module
  (func (export "shl0.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 0)))
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 0)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 0)))
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 1)))
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 1)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 1)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 7)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 7)) (i64.shl (local.get 0) (i64.const 0))))
  ;; run: shl0.0(-8526495043095935641, -1089357896855742841) == -438010318100637721, 8739832303750403040, 8830891133757873134, -433491324676354201, -1019180694683677148, 152198045330968746, -8508478443310330001, -8626066423031394742
  ;; run: shl0.0(-1, -9223372036854775807) == -1, 9223372036854775806, -9223372036854775808, -1, -4611686018427387905, 4611686018427387903, -1, -72057594037927937
  (func (export "shl0.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shr_u (local.get 1) (i64.const 7)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 31)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 31)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 31)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 32)))
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 32)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 32)))
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 33))))
  ;; run: shl0.1(-8526495043095935641, -1089357896855742841) == -8390890463589265260, -8526495039325215257, -8526495043637157664, -8526495035013272850, -8526495039056783385, -8526495039058962524, -8526495039054604246, -8526495041077383833
  ;; run: shl0.1(-1, -9223372036854775807) == 72057594037927935, -1, -4294967297, 4294967295, -1, -2147483649, 2147483647, -1
  (func (export "shl0.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 33)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 33)))
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 57)))
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 57)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 57)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 63)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 63)) (i64.shl (local.get 0) (i64.const 0)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 63)) (i64.shl (local.get 0) (i64.const 0))))
  ;; run: shl0.2(-8526495043095935641, -1089357896855742841) == -8526495041079497722, -8526495041075269944, -8526495043095935617, -8526495043095935713, -8526495043095935521, -8526495043095935641, -8526495043095935642, -8526495043095935640
  ;; run: shl0.2(-1, -9223372036854775807) == -1073741825, 1073741823, -1, -65, 63, -1, -2, 0
  (func (export "shl1.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.or (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 7))))
  ;; run: shl1.0(-8526495043095935641, -1089357896855742841) == -866982649352708401, -2038361389367354295, 304396090661937493, 8896856665192057807, 7721266254439530893, -8374296997764966895, 1438860496503557103, 1348362425982763491
  ;; run: shl1.0(-1, -9223372036854775807) == -1, 9223372036854775807, 9223372036854775807, -2, -4611686018427387906, 4611686018427387902, -2, -72057594037927938
  (func (export "shl1.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 1))))
  ;; run: shl1.1(-8526495043095935641, -1089357896855742841) == 1529358567024350715, 1393753995595984847, 1393753995591626569, 1393753995600343125, 1393753991554783951, 1393753991550556173, 1393753991559011729, 1393753989534116847
  ;; run: shl1.1(-1, -9223372036854775807) == 72057594037927934, -2, -4294967298, 4294967294, -2, -2147483650, 2147483646, -2
  (func (export "shl1.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.or (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 63))))
  ;; run: shl1.2(-8526495043095935641, -1089357896855742841) == 1393753989529887663, 1393753989538346031, 1393753987517680382, 1393753987517680310, 1393753987517680454, 1393753987517680335, 1393753987517680335, 1393753987517680335
  ;; run: shl1.2(-1, -9223372036854775807) == -1073741826, 1073741822, -2, -66, 62, -1, -1, -1
  (func (export "shl7.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 1) (i64.const 7))))
  ;; run: shl7.0(-8526495043095935641, -1089357896855742841) == -727340394858694777, 2668142274554569991, -4122823064271959545, -146648592320103485, -5938525105650894653, 5645227921010687683, -3033183533420250195, -3168506478930954067
  ;; run: shl7.0(-1, -9223372036854775807) == -127, 9223372036854775681, 9223372036854775681, -128, -4611686018427388032, 4611686018427387776, -128, -72057594037928064
  (func (export "shl7.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 7))))
  ;; run: shl7.1(-8526495043095935641, -1089357896855742841) == -2897860587909546323, -3033465161506375801, -3033465163679197689, -3033465159333553913, -3033465165801327677, -3033465168227770045, -3033465163374885309, -3033465165666124831
  ;; run: shl7.1(-1, -9223372036854775807) == 72057594037927808, -128, -4294967424, 4294967168, -128, -2147483776, 2147483520, -128
  (func (export "shl7.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 7)) (i64.shr_u (local.get 1) (i64.const 63))))
  ;; run: shl7.2(-8526495043095935641, -1089357896855742841) == -3033465165936698655, -3033465165395551007, -3033465167416216584, -3033465167416216584, -3033465167416216584, -3033465167416216703, -3033465167416216703, -3033465167416216703
  ;; run: shl7.2(-1, -9223372036854775807) == -1073741952, 1073741696, -64, -64, -64, -127, -127, -127
  (func (export "shl31.0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 0)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 1)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.or (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.xor (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 1) (i64.const 7))))
  ;; run: shl31.0(-8526495043095935641, -1089357896855742841) == -1084818906697853305, 8102099356861437575, 8175006903452407431, -508365850343716029, -513045515712935101, -503686184974496957, -9083228596039234771, -9119682498183738579
  ;; run: shl31.0(-1, -9223372036854775807) == -2147483647, 9223372034707292161, 9223372034707292161, -2147483648, -4611686020574871552, 4611686016279904256, -2147483648, -72057596185411584
  (func (export "shl31.1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 1) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.xor (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.add (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 1) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 32)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 31))))
  ;; run: shl31.1(-8526495043095935641, -1089357896855742841) == -9046774693894730963, -9182379271761189497, -9182379278203640441, -9182379265318738553, -9182379271507553597, -9182379273655037245, -9182379269360069949, -9182379271380735647
  ;; run: shl31.1(-1, -9223372036854775807) == 72057591890444288, -2147483648, -6442450944, 2147483648, -2147483648, -4294967296, 0, -1073741824
  (func (export "shl31.2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 33)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.or (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.xor (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.add (i64.shr_u (local.get 1) (i64.const 57)) (i64.shl (local.get 0) (i64.const 31)))
    (i64.or (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 31)) (i64.shr_u (local.get 1) (i64.const 63))))
  ;; run: shl31.2(-8526495043095935641, -1089357896855742841) == -9182379271380735647, -9182379271380735647, -9182379273401401224, -9182379273401401224, -9182379273401401224, -9182379273401401343, -9182379273401401343, -9182379273401401343
  ;; run: shl31.2(-1, -9223372036854775807) == -1073741824, -1073741824, -2147483584, -2147483584, -2147483584, -2147483647, -2147483647, -2147483647
)
