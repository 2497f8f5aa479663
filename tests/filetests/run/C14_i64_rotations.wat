;; test: run
;; rotl and rotr of i64 by every constant, by themselves and as an operand.
;; Written by generate_causes.py.
(module
  (func (export "rotl0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotl (local.get 0) (i64.const 0))
    (i64.rotl (local.get 0) (i64.const 1))
    (i64.rotl (local.get 0) (i64.const 2))
    (i64.rotl (local.get 0) (i64.const 3))
    (i64.rotl (local.get 0) (i64.const 4))
    (i64.rotl (local.get 0) (i64.const 5))
    (i64.rotl (local.get 0) (i64.const 6))
    (i64.rotl (local.get 0) (i64.const 7)))
  ;; run: rotl0(-8526495043095935641, -1089357896855742841) == -8526495043095935641, 1393753987517680335, 2787507975035360670, 5575015950070721340, -7296712173568108936, 3853319726573333745, 7706639453146667490, -3033465167416216636
  ;; run: rotl0(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotl (local.get 0) (i64.const 8))
    (i64.rotl (local.get 0) (i64.const 9))
    (i64.rotl (local.get 0) (i64.const 10))
    (i64.rotl (local.get 0) (i64.const 11))
    (i64.rotl (local.get 0) (i64.const 12))
    (i64.rotl (local.get 0) (i64.const 13))
    (i64.rotl (local.get 0) (i64.const 14))
    (i64.rotl (local.get 0) (i64.const 15)))
  ;; run: rotl1(-8526495043095935641, -1089357896855742841) == -6066930334832433271, 6312883404044685075, -5820977265620181466, 6804789542469188685, -4837164988771174246, 8772414096167203125, -901915881375145366, -1803831762750290731
  ;; run: rotl1(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotl (local.get 0) (i64.const 16))
    (i64.rotl (local.get 0) (i64.const 17))
    (i64.rotl (local.get 0) (i64.const 18))
    (i64.rotl (local.get 0) (i64.const 19))
    (i64.rotl (local.get 0) (i64.const 20))
    (i64.rotl (local.get 0) (i64.const 21))
    (i64.rotl (local.get 0) (i64.const 22))
    (i64.rotl (local.get 0) (i64.const 23)))
  ;; run: rotl2(-8526495043095935641, -1089357896855742841) == -3607663525500581461, -7215327051001162921, 4016089971707225775, 8032179943414451550, -2382384186880648516, -4764768373761297031, 8917207326186957555, -612329421335636506
  ;; run: rotl2(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl3") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotl (local.get 0) (i64.const 24))
    (i64.rotl (local.get 0) (i64.const 25))
    (i64.rotl (local.get 0) (i64.const 26))
    (i64.rotl (local.get 0) (i64.const 27))
    (i64.rotl (local.get 0) (i64.const 28))
    (i64.rotl (local.get 0) (i64.const 29))
    (i64.rotl (local.get 0) (i64.const 30))
    (i64.rotl (local.get 0) (i64.const 31)))
  ;; run: rotl3(-8526495043095935641, -1089357896855742841) == -1224658842671273011, -2449317685342546021, -4898635370685092041, 8649473332339367535, -1147797409030816546, -2295594818061633091, -4591189636123266181, -9182379272246532361
  ;; run: rotl3(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl4") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotl (local.get 0) (i64.const 32))
    (i64.rotl (local.get 0) (i64.const 33))
    (i64.rotl (local.get 0) (i64.const 34))
    (i64.rotl (local.get 0) (i64.const 35))
    (i64.rotl (local.get 0) (i64.const 36))
    (i64.rotl (local.get 0) (i64.const 37))
    (i64.rotl (local.get 0) (i64.const 38))
    (i64.rotl (local.get 0) (i64.const 39)))
  ;; run: rotl4(-8526495043095935641, -1089357896855742841) == 81985529216486895, 163971058432973790, 327942116865947580, 655884233731895160, 1311768467463790320, 2623536934927580640, 5247073869855161280, -7952596333999229056
  ;; run: rotl4(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl5") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotl (local.get 0) (i64.const 40))
    (i64.rotl (local.get 0) (i64.const 41))
    (i64.rotl (local.get 0) (i64.const 42))
    (i64.rotl (local.get 0) (i64.const 43))
    (i64.rotl (local.get 0) (i64.const 44))
    (i64.rotl (local.get 0) (i64.const 45))
    (i64.rotl (local.get 0) (i64.const 46))
    (i64.rotl (local.get 0) (i64.const 47)))
  ;; run: rotl5(-8526495043095935641, -1089357896855742841) == 2541551405711093505, 5083102811422187010, -8280538450865177596, 1885667171979196425, 3771334343958392850, 7542668687916785700, -3361406697875980216, -6722813395751960431
  ;; run: rotl5(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl6") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotl (local.get 0) (i64.const 48))
    (i64.rotl (local.get 0) (i64.const 49))
    (i64.rotl (local.get 0) (i64.const 50))
    (i64.rotl (local.get 0) (i64.const 51))
    (i64.rotl (local.get 0) (i64.const 52))
    (i64.rotl (local.get 0) (i64.const 53))
    (i64.rotl (local.get 0) (i64.const 54))
    (i64.rotl (local.get 0) (i64.const 55)))
  ;; run: rotl6(-8526495043095935641, -1089357896855742841) == 5001117282205630755, -8444509509298290106, 1557725055112971405, 3115450110225942810, 6230900220451885620, -5984943632805780376, 6476856808097990865, -5493030457513569886
  ;; run: rotl6(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl7") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotl (local.get 0) (i64.const 56))
    (i64.rotl (local.get 0) (i64.const 57))
    (i64.rotl (local.get 0) (i64.const 58))
    (i64.rotl (local.get 0) (i64.const 59))
    (i64.rotl (local.get 0) (i64.const 60))
    (i64.rotl (local.get 0) (i64.const 61))
    (i64.rotl (local.get 0) (i64.const 62))
    (i64.rotl (local.get 0) (i64.const 63)))
  ;; run: rotl7(-8526495043095935641, -1089357896855742841) == 7460683158682411845, -3525377756344727926, -7050755512689455851, 4345233048330639915, 8690466096661279830, -1065811880386991956, -2131623760773983911, -4263247521547967821
  ;; run: rotl7(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotl8") (param i64 i64) (result i64 i64 i64)
    (i64.rotl (local.get 0) (i64.const 64))
    (i64.rotl (local.get 0) (i64.const 65))
    (i64.rotl (local.get 0) (i64.const -1)))
  ;; run: rotl8(-8526495043095935641, -1089357896855742841) == -8526495043095935641, 1393753987517680335, -4263247521547967821
  ;; run: rotl8(-1, -9223372036854775807) == -1, -1, -1
  (func (export "rotl.operand0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (local.get 1) (i64.rotl (local.get 0) (i64.const 0)))
    (i64.sub (local.get 1) (i64.rotl (local.get 0) (i64.const 0)))
    (i64.and (local.get 1) (i64.rotl (local.get 0) (i64.const 0)))
    (i64.or (local.get 1) (i64.rotl (local.get 0) (i64.const 0)))
    (i64.xor (local.get 1) (i64.rotl (local.get 0) (i64.const 0)))
    (i64.add (local.get 1) (i64.rotl (local.get 0) (i64.const 1)))
    (i64.sub (local.get 1) (i64.rotl (local.get 0) (i64.const 1)))
    (i64.and (local.get 1) (i64.rotl (local.get 0) (i64.const 1))))
  ;; run: rotl.operand0(-8526495043095935641, -1089357896855742841) == 8830891133757873134, 7437137146240192800, -9177842621851040761, -438010318100637721, 8739832303750403040, 304396090661937494, -2483111884373423176, 1171378740014645895
  ;; run: rotl.operand0(-1, -9223372036854775807) == -9223372036854775808, -9223372036854775806, -9223372036854775807, -1, 9223372036854775806, -9223372036854775808, -9223372036854775806, -9223372036854775807
  (func (export "rotl.operand1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (local.get 1) (i64.rotl (local.get 0) (i64.const 1)))
    (i64.xor (local.get 1) (i64.rotl (local.get 0) (i64.const 1)))
    (i64.add (local.get 1) (i64.rotl (local.get 0) (i64.const 7)))
    (i64.sub (local.get 1) (i64.rotl (local.get 0) (i64.const 7)))
    (i64.and (local.get 1) (i64.rotl (local.get 0) (i64.const 7)))
    (i64.or (local.get 1) (i64.rotl (local.get 0) (i64.const 7)))
    (i64.xor (local.get 1) (i64.rotl (local.get 0) (i64.const 7)))
    (i64.add (local.get 1) (i64.rotl (local.get 0) (i64.const 32))))
  ;; run: rotl.operand1(-8526495043095935641, -1089357896855742841) == -866982649352708401, -2038361389367354296, -4122823064271959477, 1944107270560473795, -3395482669413264764, -727340394858694713, 2668142274554570051, -1007372367639255946
  ;; run: rotl.operand1(-1, -9223372036854775807) == -1, 9223372036854775806, -9223372036854775808, -9223372036854775806, -9223372036854775807, -1, 9223372036854775806, -9223372036854775808
  (func (export "rotl.operand2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.sub (local.get 1) (i64.rotl (local.get 0) (i64.const 32)))
    (i64.and (local.get 1) (i64.rotl (local.get 0) (i64.const 32)))
    (i64.or (local.get 1) (i64.rotl (local.get 0) (i64.const 32)))
    (i64.xor (local.get 1) (i64.rotl (local.get 0) (i64.const 32)))
    (i64.add (local.get 1) (i64.rotl (local.get 0) (i64.const 57)))
    (i64.sub (local.get 1) (i64.rotl (local.get 0) (i64.const 57)))
    (i64.and (local.get 1) (i64.rotl (local.get 0) (i64.const 57)))
    (i64.or (local.get 1) (i64.rotl (local.get 0) (i64.const 57))))
  ;; run: rotl.operand2(-8526495043095935641, -1089357896855742841) == -1171343426072229736, 9359332896507015, -1016731700535762961, -1026091033432269976, -4614735653200470767, 2436019859488985085, -4611313818373454206, -3421834827016561
  ;; run: rotl.operand2(-1, -9223372036854775807) == -9223372036854775806, -9223372036854775807, -1, 9223372036854775806, -9223372036854775808, -9223372036854775806, -9223372036854775807, -1
  (func (export "rotl.operand3") (param i64 i64) (result i64 i64 i64 i64 i64 i64)
    (i64.xor (local.get 1) (i64.rotl (local.get 0) (i64.const 57)))
    (i64.add (local.get 1) (i64.rotl (local.get 0) (i64.const 63)))
    (i64.sub (local.get 1) (i64.rotl (local.get 0) (i64.const 63)))
    (i64.and (local.get 1) (i64.rotl (local.get 0) (i64.const 63)))
    (i64.or (local.get 1) (i64.rotl (local.get 0) (i64.const 63)))
    (i64.xor (local.get 1) (i64.rotl (local.get 0) (i64.const 63))))
  ;; run: rotl.operand3(-8526495043095935641, -1089357896855742841) == 4607891983546437645, -5352605418403710662, 3173889624692224980, -4557147202991848829, -795458215411861833, 3761688987579986996
  ;; run: rotl.operand3(-1, -9223372036854775807) == 9223372036854775806, -9223372036854775808, -9223372036854775806, -9223372036854775807, -1, 9223372036854775806
  (func (export "rotr0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotr (local.get 0) (i64.const 0))
    (i64.rotr (local.get 0) (i64.const 1))
    (i64.rotr (local.get 0) (i64.const 2))
    (i64.rotr (local.get 0) (i64.const 3))
    (i64.rotr (local.get 0) (i64.const 4))
    (i64.rotr (local.get 0) (i64.const 5))
    (i64.rotr (local.get 0) (i64.const 6))
    (i64.rotr (local.get 0) (i64.const 7)))
  ;; run: rotr0(-8526495043095935641, -1089357896855742841) == -8526495043095935641, -4263247521547967821, -2131623760773983911, -1065811880386991956, 8690466096661279830, 4345233048330639915, -7050755512689455851, -3525377756344727926
  ;; run: rotr0(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotr (local.get 0) (i64.const 8))
    (i64.rotr (local.get 0) (i64.const 9))
    (i64.rotr (local.get 0) (i64.const 10))
    (i64.rotr (local.get 0) (i64.const 11))
    (i64.rotr (local.get 0) (i64.const 12))
    (i64.rotr (local.get 0) (i64.const 13))
    (i64.rotr (local.get 0) (i64.const 14))
    (i64.rotr (local.get 0) (i64.const 15)))
  ;; run: rotr1(-8526495043095935641, -1089357896855742841) == 7460683158682411845, -5493030457513569886, 6476856808097990865, -5984943632805780376, 6230900220451885620, 3115450110225942810, 1557725055112971405, -8444509509298290106
  ;; run: rotr1(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotr (local.get 0) (i64.const 16))
    (i64.rotr (local.get 0) (i64.const 17))
    (i64.rotr (local.get 0) (i64.const 18))
    (i64.rotr (local.get 0) (i64.const 19))
    (i64.rotr (local.get 0) (i64.const 20))
    (i64.rotr (local.get 0) (i64.const 21))
    (i64.rotr (local.get 0) (i64.const 22))
    (i64.rotr (local.get 0) (i64.const 23)))
  ;; run: rotr2(-8526495043095935641, -1089357896855742841) == 5001117282205630755, -6722813395751960431, -3361406697875980216, 7542668687916785700, 3771334343958392850, 1885667171979196425, -8280538450865177596, 5083102811422187010
  ;; run: rotr2(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr3") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotr (local.get 0) (i64.const 24))
    (i64.rotr (local.get 0) (i64.const 25))
    (i64.rotr (local.get 0) (i64.const 26))
    (i64.rotr (local.get 0) (i64.const 27))
    (i64.rotr (local.get 0) (i64.const 28))
    (i64.rotr (local.get 0) (i64.const 29))
    (i64.rotr (local.get 0) (i64.const 30))
    (i64.rotr (local.get 0) (i64.const 31)))
  ;; run: rotr3(-8526495043095935641, -1089357896855742841) == 2541551405711093505, -7952596333999229056, 5247073869855161280, 2623536934927580640, 1311768467463790320, 655884233731895160, 327942116865947580, 163971058432973790
  ;; run: rotr3(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr4") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotr (local.get 0) (i64.const 32))
    (i64.rotr (local.get 0) (i64.const 33))
    (i64.rotr (local.get 0) (i64.const 34))
    (i64.rotr (local.get 0) (i64.const 35))
    (i64.rotr (local.get 0) (i64.const 36))
    (i64.rotr (local.get 0) (i64.const 37))
    (i64.rotr (local.get 0) (i64.const 38))
    (i64.rotr (local.get 0) (i64.const 39)))
  ;; run: rotr4(-8526495043095935641, -1089357896855742841) == 81985529216486895, -9182379272246532361, -4591189636123266181, -2295594818061633091, -1147797409030816546, 8649473332339367535, -4898635370685092041, -2449317685342546021
  ;; run: rotr4(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr5") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotr (local.get 0) (i64.const 40))
    (i64.rotr (local.get 0) (i64.const 41))
    (i64.rotr (local.get 0) (i64.const 42))
    (i64.rotr (local.get 0) (i64.const 43))
    (i64.rotr (local.get 0) (i64.const 44))
    (i64.rotr (local.get 0) (i64.const 45))
    (i64.rotr (local.get 0) (i64.const 46))
    (i64.rotr (local.get 0) (i64.const 47)))
  ;; run: rotr5(-8526495043095935641, -1089357896855742841) == -1224658842671273011, -612329421335636506, 8917207326186957555, -4764768373761297031, -2382384186880648516, 8032179943414451550, 4016089971707225775, -7215327051001162921
  ;; run: rotr5(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr6") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotr (local.get 0) (i64.const 48))
    (i64.rotr (local.get 0) (i64.const 49))
    (i64.rotr (local.get 0) (i64.const 50))
    (i64.rotr (local.get 0) (i64.const 51))
    (i64.rotr (local.get 0) (i64.const 52))
    (i64.rotr (local.get 0) (i64.const 53))
    (i64.rotr (local.get 0) (i64.const 54))
    (i64.rotr (local.get 0) (i64.const 55)))
  ;; run: rotr6(-8526495043095935641, -1089357896855742841) == -3607663525500581461, -1803831762750290731, -901915881375145366, 8772414096167203125, -4837164988771174246, 6804789542469188685, -5820977265620181466, 6312883404044685075
  ;; run: rotr6(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr7") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.rotr (local.get 0) (i64.const 56))
    (i64.rotr (local.get 0) (i64.const 57))
    (i64.rotr (local.get 0) (i64.const 58))
    (i64.rotr (local.get 0) (i64.const 59))
    (i64.rotr (local.get 0) (i64.const 60))
    (i64.rotr (local.get 0) (i64.const 61))
    (i64.rotr (local.get 0) (i64.const 62))
    (i64.rotr (local.get 0) (i64.const 63)))
  ;; run: rotr7(-8526495043095935641, -1089357896855742841) == -6066930334832433271, -3033465167416216636, 7706639453146667490, 3853319726573333745, -7296712173568108936, 5575015950070721340, 2787507975035360670, 1393753987517680335
  ;; run: rotr7(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "rotr8") (param i64 i64) (result i64 i64 i64)
    (i64.rotr (local.get 0) (i64.const 64))
    (i64.rotr (local.get 0) (i64.const 65))
    (i64.rotr (local.get 0) (i64.const -1)))
  ;; run: rotr8(-8526495043095935641, -1089357896855742841) == -8526495043095935641, -4263247521547967821, 1393753987517680335
  ;; run: rotr8(-1, -9223372036854775807) == -1, -1, -1
  (func (export "rotr.operand0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (local.get 1) (i64.rotr (local.get 0) (i64.const 0)))
    (i64.sub (local.get 1) (i64.rotr (local.get 0) (i64.const 0)))
    (i64.and (local.get 1) (i64.rotr (local.get 0) (i64.const 0)))
    (i64.or (local.get 1) (i64.rotr (local.get 0) (i64.const 0)))
    (i64.xor (local.get 1) (i64.rotr (local.get 0) (i64.const 0)))
    (i64.add (local.get 1) (i64.rotr (local.get 0) (i64.const 1)))
    (i64.sub (local.get 1) (i64.rotr (local.get 0) (i64.const 1)))
    (i64.and (local.get 1) (i64.rotr (local.get 0) (i64.const 1))))
  ;; run: rotr.operand0(-8526495043095935641, -1089357896855742841) == 8830891133757873134, 7437137146240192800, -9177842621851040761, -438010318100637721, 8739832303750403040, -5352605418403710662, 3173889624692224980, -4557147202991848829
  ;; run: rotr.operand0(-1, -9223372036854775807) == -9223372036854775808, -9223372036854775806, -9223372036854775807, -1, 9223372036854775806, -9223372036854775808, -9223372036854775806, -9223372036854775807
  (func (export "rotr.operand1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (local.get 1) (i64.rotr (local.get 0) (i64.const 1)))
    (i64.xor (local.get 1) (i64.rotr (local.get 0) (i64.const 1)))
    (i64.add (local.get 1) (i64.rotr (local.get 0) (i64.const 7)))
    (i64.sub (local.get 1) (i64.rotr (local.get 0) (i64.const 7)))
    (i64.and (local.get 1) (i64.rotr (local.get 0) (i64.const 7)))
    (i64.or (local.get 1) (i64.rotr (local.get 0) (i64.const 7)))
    (i64.xor (local.get 1) (i64.rotr (local.get 0) (i64.const 7)))
    (i64.add (local.get 1) (i64.rotr (local.get 0) (i64.const 32))))
  ;; run: rotr.operand1(-8526495043095935641, -1089357896855742841) == -795458215411861833, 3761688987579986996, -4614735653200470767, 2436019859488985085, -4611313818373454206, -3421834827016561, 4607891983546437645, -1007372367639255946
  ;; run: rotr.operand1(-1, -9223372036854775807) == -1, 9223372036854775806, -9223372036854775808, -9223372036854775806, -9223372036854775807, -1, 9223372036854775806, -9223372036854775808
  (func (export "rotr.operand2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.sub (local.get 1) (i64.rotr (local.get 0) (i64.const 32)))
    (i64.and (local.get 1) (i64.rotr (local.get 0) (i64.const 32)))
    (i64.or (local.get 1) (i64.rotr (local.get 0) (i64.const 32)))
    (i64.xor (local.get 1) (i64.rotr (local.get 0) (i64.const 32)))
    (i64.add (local.get 1) (i64.rotr (local.get 0) (i64.const 57)))
    (i64.sub (local.get 1) (i64.rotr (local.get 0) (i64.const 57)))
    (i64.and (local.get 1) (i64.rotr (local.get 0) (i64.const 57)))
    (i64.or (local.get 1) (i64.rotr (local.get 0) (i64.const 57))))
  ;; run: rotr.operand2(-8526495043095935641, -1089357896855742841) == -1171343426072229736, 9359332896507015, -1016731700535762961, -1026091033432269976, -4122823064271959477, 1944107270560473795, -3395482669413264764, -727340394858694713
  ;; run: rotr.operand2(-1, -9223372036854775807) == -9223372036854775806, -9223372036854775807, -1, 9223372036854775806, -9223372036854775808, -9223372036854775806, -9223372036854775807, -1
  (func (export "rotr.operand3") (param i64 i64) (result i64 i64 i64 i64 i64 i64)
    (i64.xor (local.get 1) (i64.rotr (local.get 0) (i64.const 57)))
    (i64.add (local.get 1) (i64.rotr (local.get 0) (i64.const 63)))
    (i64.sub (local.get 1) (i64.rotr (local.get 0) (i64.const 63)))
    (i64.and (local.get 1) (i64.rotr (local.get 0) (i64.const 63)))
    (i64.or (local.get 1) (i64.rotr (local.get 0) (i64.const 63)))
    (i64.xor (local.get 1) (i64.rotr (local.get 0) (i64.const 63))))
  ;; run: rotr.operand3(-8526495043095935641, -1089357896855742841) == 2668142274554570051, 304396090661937494, -2483111884373423176, 1171378740014645895, -866982649352708401, -2038361389367354296
  ;; run: rotr.operand3(-1, -9223372036854775807) == 9223372036854775806, -9223372036854775808, -9223372036854775806, -9223372036854775807, -1, 9223372036854775806
)
