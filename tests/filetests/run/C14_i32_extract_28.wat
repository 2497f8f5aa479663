;; test: run
;; (a << k) op (b >> m) for k = 28 to 31 and m, a and b different; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is odd. Written by generate_causes.py.
(module
  (func (export "shl28.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.or (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 1) (i32.const 4))))
  ;; run: shl28.0(-1985229329, 1985229328) == -162254320, -2041302512, 1716793872, -81127160, -20281790, -20281790, -20281790, -144358623
  ;; run: shl28.0(-1, -2147483647) == -268435455, 1879048193, 1879048193, -268435456, -268435456, -536870912, 0, -134217728
  (func (export "shl28.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 1) (i32.const 4)))
    (i32.add (i32.shl (local.get 0) (i32.const 28)) (i32.shr_u (local.get 1) (i32.const 4)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 28))))
  ;; run: shl28.1(-1985229329, 1985229328) == -144358623, -144358623, -206397040, -206397040, -206397040, -252925852, -264558055, -267466106
  ;; run: shl28.1(-1, -2147483647) == -134217728, -134217728, -201326592, -201326592, -201326592, -251658240, -264241152, -267386880
  (func (export "shl28.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 28))))
  ;; run: shl28.2(-1985229329, 1985229328) == -268193119, -268374872, -268420310, -268431670, -268434510, -268435220, -268435397, -268435442
  ;; run: shl28.2(-1, -2147483647) == -268173312, -268369920, -268419072, -268431360, -268434432, -268435200, -268435392, -268435440
  (func (export "shl28.3") (param i32 i32) (result i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 28)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 28))))
  ;; run: shl28.3(-1985229329, 1985229328) == -268435453, -268435456
  ;; run: shl28.3(-1, -2147483647) == -268435452, -268435455
  (func (export "shl29.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.or (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 1) (i32.const 3)))
    (i32.xor (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 1) (i32.const 3))))
  ;; run: shl29.0(-1985229329, 1985229328) == -162254320, -1772867056, 1448358416, -40563580, -40563580, -40563580, -288717246, -288717246
  ;; run: shl29.0(-1, -2147483647) == -536870911, 1610612737, 1610612737, -536870912, -1073741824, 0, -268435456, -268435456
  (func (export "shl29.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 29)) (i32.shr_u (local.get 1) (i32.const 3)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 29))))
  ;; run: shl29.1(-1985229329, 1985229328) == -288717246, -412794079, -412794079, -412794079, -505851704, -529116110, -534932212, -536386237
  ;; run: shl29.1(-1, -2147483647) == -268435456, -402653184, -402653184, -402653184, -503316480, -528482304, -534773760, -536346624
  (func (export "shl29.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 29)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 29))))
  ;; run: shl29.2(-1985229329, 1985229328) == -536749744, -536840620, -536863339, -536869019, -536870439, -536870794, -536870883, -536870905
  ;; run: shl29.2(-1, -2147483647) == -536739840, -536838144, -536862720, -536868864, -536870400, -536870784, -536870880, -536870904
  (func (export "shl29.3") (param i32 i32) (result i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 29))))
  ;; run: shl29.3(-1985229329, 1985229328) == -536870911
  ;; run: shl29.3(-1, -2147483647) == -536870910
  (func (export "shl30.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 1)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.or (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 1) (i32.const 2)))
    (i32.xor (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 1) (i32.const 2))))
  ;; run: shl30.0(-1985229329, 1985229328) == -162254320, -1235996144, 911487504, -81127160, -81127160, -81127160, -577434492, -577434492
  ;; run: shl30.0(-1, -2147483647) == -1073741823, 1073741825, 1073741825, -1073741824, -2147483648, 0, -536870912, -536870912
  (func (export "shl30.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 30)) (i32.shr_u (local.get 1) (i32.const 2)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 3)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 5)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 7)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 9)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 11)) (i32.shl (local.get 0) (i32.const 30))))
  ;; run: shl30.1(-1985229329, 1985229328) == -577434492, -825588158, -825588158, -825588158, -1011703408, -1058232220, -1069864423, -1072772474
  ;; run: shl30.1(-1, -2147483647) == -536870912, -805306368, -805306368, -805306368, -1006632960, -1056964608, -1069547520, -1072693248
  (func (export "shl30.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 13)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 15)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 17)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 19)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 21)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 23)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 25)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 27)) (i32.shl (local.get 0) (i32.const 30))))
  ;; run: shl30.2(-1985229329, 1985229328) == -1073499487, -1073681240, -1073726678, -1073738038, -1073740878, -1073741588, -1073741765, -1073741810
  ;; run: shl30.2(-1, -2147483647) == -1073479680, -1073676288, -1073725440, -1073737728, -1073740800, -1073741568, -1073741760, -1073741808
  (func (export "shl30.3") (param i32 i32) (result i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 29)) (i32.shl (local.get 0) (i32.const 30)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 31)) (i32.shl (local.get 0) (i32.const 30))))
  ;; run: shl30.3(-1985229329, 1985229328) == -1073741821, -1073741824
  ;; run: shl30.3(-1, -2147483647) == -1073741820, -1073741823
  (func (export "shl31.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 0)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.or (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 1) (i32.const 1)))
    (i32.xor (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 1) (i32.const 1)))
    (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 1) (i32.const 1)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 31))))
  ;; run: shl31.0(-1985229329, 1985229328) == -162254320, -162254320, -162254320, -1154868984, -1154868984, -1154868984, -1651176316, -1651176316
  ;; run: shl31.0(-1, -2147483647) == -2147483647, 1, 1, -1073741824, -1073741824, -1073741824, -1610612736, -1610612736
  (func (export "shl31.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_u (local.get 1) (i32.const 2)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 4)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 6)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 8)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 10)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 12)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 14)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 16)) (i32.shl (local.get 0) (i32.const 31))))
  ;; run: shl31.1(-1985229329, 1985229328) == -1651176316, -2023406815, -2116464440, -2139728846, -2145544948, -2146998973, -2147362480, -2147453356
  ;; run: shl31.1(-1, -2147483647) == -1610612736, -2013265920, -2113929216, -2139095040, -2145386496, -2146959360, -2147352576, -2147450880
  (func (export "shl31.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shr_u (local.get 1) (i32.const 18)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 20)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 22)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 24)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.add (i32.shr_u (local.get 1) (i32.const 26)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.or (i32.shr_u (local.get 1) (i32.const 28)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.xor (i32.shr_u (local.get 1) (i32.const 30)) (i32.shl (local.get 0) (i32.const 31))))
  ;; run: shl31.2(-1985229329, 1985229328) == -2147476075, -2147481755, -2147483175, -2147483530, -2147483619, -2147483641, -2147483647
  ;; run: shl31.2(-1, -2147483647) == -2147475456, -2147481600, -2147483136, -2147483520, -2147483616, -2147483640, -2147483646
)
