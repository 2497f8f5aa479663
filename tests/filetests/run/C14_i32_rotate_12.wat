;; test: run
;; (a << k) op (b >> m) for k = 12 to 15 and m, a and b the same; op is each of or, xor,
;; add where k + m is 31, 32 or 33, and where one is 0; of the other pairs those whose sum is even. Written by generate_causes.py.
(module
  (func (export "shl12.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.add (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.or (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.xor (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.add (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl12.0(-1985229329, 1985229328) == -1107296785, 896876015, 1183497711, -1632369797, -981881634, -1090584777, -1135125555, -1123984653
  ;; run: shl12.0(-1, -2147483647) == -1, 4095, -4097, -1073737729, 268431359, -1, -16773121, 4190207
  (func (export "shl12.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.xor (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.add (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.or (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 19)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 19)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 19)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.or (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 20))))
  ;; run: shl12.1(-1985229329, 1985229328) == -1126237508, -1126377809, -1126205013, -1126239638, -1126239947, -1126244043, -1126235851, -1126238054
  ;; run: shl12.1(-1, -2147483647) == -1, -258049, 61439, -1, -1, -4097, 4095, -1
  (func (export "shl12.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.add (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 21)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 21)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 21)) (i32.shl (local.get 0) (i32.const 12)))
    (i32.add (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.or (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.xor (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl12.2(-1985229329, 1985229328) == -1126238054, -1126238054, -1126239155, -1126239155, -1126239155, -1126239706, -1126240119, -1126240222
  ;; run: shl12.2(-1, -2147483647) == -1, -1, -2049, -2049, -2049, -3073, -3841, -4033
  (func (export "shl12.3") (param i32 i32) (result i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.or (i32.shl (local.get 0) (i32.const 12)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl12.3(-1985229329, 1985229328) == -1126240248, -1126240254
  ;; run: shl12.3(-1, -2147483647) == -4081, -4093
  (func (export "shl13.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.or (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.xor (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.add (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.or (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.xor (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl13.0(-1985229329, 1985229328) == -104862225, -266981905, 57257455, 2113791735, 1753782717, 2114666095, 2042623899, 2046375398
  ;; run: shl13.0(-1, -2147483647) == -1, 8191, -8193, -1, -536862721, 134209535, -1, -8380417
  (func (export "shl13.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.or (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.xor (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.add (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 18)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 18)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 18)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.or (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 19))))
  ;; run: shl13.1(-1985229329, 1985229328) == 2043614585, 2042490206, 2042426199, 2042504405, 2042487402, 2042479210, 2042495594, 2042491189
  ;; run: shl13.1(-1, -2147483647) == 2088959, -1, -122881, 24575, -1, -8193, 8191, -1
  (func (export "shl13.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.add (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 20)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 20)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 20)) (i32.shl (local.get 0) (i32.const 13)))
    (i32.xor (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.add (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.or (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl13.2(-1985229329, 1985229328) == 2042491189, 2042491189, 2042488986, 2042488986, 2042488986, 2042487885, 2042487059, 2042486852
  ;; run: shl13.2(-1, -2147483647) == -1, -1, -4097, -4097, -4097, -6145, -7681, -8065
  (func (export "shl13.3") (param i32 i32) (result i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.add (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.or (i32.shl (local.get 0) (i32.const 13)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl13.3(-1985229329, 1985229328) == 2042486801, 2042486788, 2042486785
  ;; run: shl13.3(-1, -2147483647) == -8161, -8185, -8191
  (func (export "shl14.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 2)))
    (i32.xor (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 4)))
    (i32.add (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 6)))
    (i32.or (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 8)))
    (i32.xor (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 10))))
  ;; run: shl14.0(-1985229329, 1985229328) == -67383825, 2060455407, 2099744239, -209980549, -69108514, -173904073, -201593907, -212227341
  ;; run: shl14.0(-1, -2147483647) == -1, 16383, -16385, -1, -268419073, 67092479, -1, -4177921
  (func (export "shl14.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 12)))
    (i32.or (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 14)))
    (i32.xor (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 16)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 17)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 17)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 17)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.or (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.xor (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 18))))
  ;; run: shl14.1(-1985229329, 1985229328) == -209429828, -209983825, -210024021, -209992491, -210008875, -209976107, -209984918, -209984918
  ;; run: shl14.1(-1, -2147483647) == 1032191, -1, -49153, -1, -16385, 16383, -1, -1
  (func (export "shl14.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 18)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 19)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 19)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 19)) (i32.shl (local.get 0) (i32.const 14)))
    (i32.or (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 20)))
    (i32.xor (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 22)))
    (i32.add (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 24)))
    (i32.or (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 26))))
  ;; run: shl14.2(-1985229329, 1985229328) == -209984918, -209989323, -209989323, -209989323, -209991526, -209993178, -209993591, -209993694
  ;; run: shl14.2(-1, -2147483647) == -1, -8193, -8193, -8193, -12289, -15361, -16129, -16321
  (func (export "shl14.3") (param i32 i32) (result i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 28)))
    (i32.add (i32.shl (local.get 0) (i32.const 14)) (i32.shr_u (local.get 0) (i32.const 30))))
  ;; run: shl14.3(-1985229329, 1985229328) == -209993720, -209993726
  ;; run: shl14.3(-1, -2147483647) == -16369, -16381
  (func (export "shl15.0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 0)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 1)))
    (i32.or (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 3)))
    (i32.xor (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 5)))
    (i32.add (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 7)))
    (i32.or (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 9))))
  ;; run: shl15.0(-1985229329, 1985229328) == -268448273, 1868320239, 1889750511, 734881527, -134743619, -491069841, -401942629, -419965466
  ;; run: shl15.0(-1, -2147483647) == -1, 32767, -32769, 2147450879, -1, -134184961, 33521663, -1
  (func (export "shl15.1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 11)))
    (i32.add (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 13)))
    (i32.or (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 15)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 16)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 16)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 16)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.or (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.xor (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 17))))
  ;; run: shl15.1(-1985229329, 1985229328) == -421087879, -419705506, -419982505, -419984981, -420017749, -419952213, -419969835, -419969835
  ;; run: shl15.1(-1, -2147483647) == -2064385, 491519, -1, -1, -32769, 32767, -1, -1
  (func (export "shl15.2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 17)))
    (i32.or (i32.shr_u (local.get 0) (i32.const 18)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.xor (i32.shr_u (local.get 0) (i32.const 18)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shr_u (local.get 0) (i32.const 18)) (i32.shl (local.get 0) (i32.const 15)))
    (i32.add (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 19)))
    (i32.or (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 21)))
    (i32.xor (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 23)))
    (i32.add (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 25))))
  ;; run: shl15.2(-1985229329, 1985229328) == -419969835, -419978646, -419978646, -419978646, -419983051, -419986355, -419987181, -419987388
  ;; run: shl15.2(-1, -2147483647) == -1, -16385, -16385, -16385, -24577, -30721, -32257, -32641
  (func (export "shl15.3") (param i32 i32) (result i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 27)))
    (i32.xor (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 29)))
    (i32.add (i32.shl (local.get 0) (i32.const 15)) (i32.shr_u (local.get 0) (i32.const 31))))
  ;; run: shl15.3(-1985229329, 1985229328) == -419987439, -419987452, -419987455
  ;; run: shl15.3(-1, -2147483647) == -32737, -32761, -32767
)
