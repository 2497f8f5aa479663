;; test: run
;; Amounts of shifts and rotations that are masked, or sums: which of it matters depends on the width of the
;; shift alone. Written by generate_effect_causes.py.
(module
  (func (export "shl.0") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.and (local.get 1) (i32.const 7))))
  ;; run: shl.0(-1698898191, 1) == 897170914
  ;; run: shl.0(-1698898191, 9) == 897170914
  ;; run: shl.0(-1698898191, 23) == 1584363648
  ;; run: shl.0(-1698898191, 40) == -1698898191
  ;; run: shl.0(-1698898191, -1) == 1584363648
  (func (export "shl.1") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.and (local.get 1) (i32.const 15))))
  ;; run: shl.1(-1698898191, 1) == 897170914
  ;; run: shl.1(-1698898191, 9) == 2042487296
  ;; run: shl.1(-1698898191, 23) == 1584363648
  ;; run: shl.1(-1698898191, 40) == -1126240000
  ;; run: shl.1(-1698898191, -1) == 1870168064
  (func (export "shl.2") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.and (local.get 1) (i32.const 30))))
  ;; run: shl.2(-1698898191, 1) == -1698898191
  ;; run: shl.2(-1698898191, 9) == -1126240000
  ;; run: shl.2(-1698898191, 23) == -1136656384
  ;; run: shl.2(-1698898191, 40) == -1126240000
  ;; run: shl.2(-1698898191, -1) == 1073741824
  (func (export "shl.3") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.and (local.get 1) (i32.const 31))))
  ;; run: shl.3(-1698898191, 1) == 897170914
  ;; run: shl.3(-1698898191, 9) == 2042487296
  ;; run: shl.3(-1698898191, 23) == 2021654528
  ;; run: shl.3(-1698898191, 40) == -1126240000
  ;; run: shl.3(-1698898191, -1) == -2147483648
  (func (export "shl.4") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.and (local.get 1) (i32.const 63))))
  ;; run: shl.4(-1698898191, 1) == 897170914
  ;; run: shl.4(-1698898191, 9) == 2042487296
  ;; run: shl.4(-1698898191, 23) == 2021654528
  ;; run: shl.4(-1698898191, 40) == -1126240000
  ;; run: shl.4(-1698898191, -1) == -2147483648
  (func (export "shl.5") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.add (local.get 1) (i32.const 7))))
  ;; run: shl.5(-1698898191, 1) == -1126240000
  ;; run: shl.5(-1698898191, 9) == -554631168
  ;; run: shl.5(-1698898191, 23) == 1073741824
  ;; run: shl.5(-1698898191, 40) == 1870168064
  ;; run: shl.5(-1698898191, -1) == -1355301824
  (func (export "shl.6") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.add (local.get 1) (i32.const 8))))
  ;; run: shl.6(-1698898191, 1) == 2042487296
  ;; run: shl.6(-1698898191, 9) == -1109262336
  ;; run: shl.6(-1698898191, 23) == -2147483648
  ;; run: shl.6(-1698898191, 40) == -554631168
  ;; run: shl.6(-1698898191, -1) == 1584363648
  (func (export "shl.7") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.add (local.get 1) (i32.const 16))))
  ;; run: shl.7(-1698898191, 1) == -1109262336
  ;; run: shl.7(-1698898191, 9) == -503316480
  ;; run: shl.7(-1698898191, 23) == 1584363648
  ;; run: shl.7(-1698898191, 40) == -251658240
  ;; run: shl.7(-1698898191, -1) == 1870168064
  (func (export "shl.8") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.add (local.get 1) (i32.const 31))))
  ;; run: shl.8(-1698898191, 1) == -1698898191
  ;; run: shl.8(-1698898191, 9) == -1126240000
  ;; run: shl.8(-1698898191, 23) == -1136656384
  ;; run: shl.8(-1698898191, 40) == 1584363648
  ;; run: shl.8(-1698898191, -1) == 1073741824
  (func (export "shl.9") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.add (local.get 1) (i32.const 32))))
  ;; run: shl.9(-1698898191, 1) == 897170914
  ;; run: shl.9(-1698898191, 9) == 2042487296
  ;; run: shl.9(-1698898191, 23) == 2021654528
  ;; run: shl.9(-1698898191, 40) == -1126240000
  ;; run: shl.9(-1698898191, -1) == -2147483648
  (func (export "shl.10") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.add (local.get 1) (i32.const 64))))
  ;; run: shl.10(-1698898191, 1) == 897170914
  ;; run: shl.10(-1698898191, 9) == 2042487296
  ;; run: shl.10(-1698898191, 23) == 2021654528
  ;; run: shl.10(-1698898191, 40) == -1126240000
  ;; run: shl.10(-1698898191, -1) == -2147483648
  (func (export "shl.11") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.sub (i32.const 0) (local.get 1))))
  ;; run: shl.11(-1698898191, 1) == -2147483648
  ;; run: shl.11(-1698898191, 9) == 2021654528
  ;; run: shl.11(-1698898191, 23) == 2042487296
  ;; run: shl.11(-1698898191, 40) == -251658240
  ;; run: shl.11(-1698898191, -1) == 897170914
  (func (export "shl.12") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.sub (i32.const 8) (local.get 1))))
  ;; run: shl.12(-1698898191, 1) == 1584363648
  ;; run: shl.12(-1698898191, 9) == -2147483648
  ;; run: shl.12(-1698898191, 23) == -1109262336
  ;; run: shl.12(-1698898191, 40) == -1698898191
  ;; run: shl.12(-1698898191, -1) == 2042487296
  (func (export "shl.13") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.sub (i32.const 16) (local.get 1))))
  ;; run: shl.13(-1698898191, 1) == 1870168064
  ;; run: shl.13(-1698898191, 9) == 1584363648
  ;; run: shl.13(-1698898191, 23) == -503316480
  ;; run: shl.13(-1698898191, 40) == -1126240000
  ;; run: shl.13(-1698898191, -1) == -1109262336
  (func (export "shl.14") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.sub (i32.const 32) (local.get 1))))
  ;; run: shl.14(-1698898191, 1) == -2147483648
  ;; run: shl.14(-1698898191, 9) == 2021654528
  ;; run: shl.14(-1698898191, 23) == 2042487296
  ;; run: shl.14(-1698898191, 40) == -251658240
  ;; run: shl.14(-1698898191, -1) == 897170914
  (func (export "shl.15") (param i32 i32) (result i32) (i32.shl (local.get 0) (i32.sub (i32.const 64) (local.get 1))))
  ;; run: shl.15(-1698898191, 1) == -2147483648
  ;; run: shl.15(-1698898191, 9) == 2021654528
  ;; run: shl.15(-1698898191, 23) == 2042487296
  ;; run: shl.15(-1698898191, 40) == -251658240
  ;; run: shl.15(-1698898191, -1) == 897170914
  (func (export "shr_s.0") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.and (local.get 1) (i32.const 7))))
  ;; run: shr_s.0(-1698898191, 1) == -849449096
  ;; run: shr_s.0(-1698898191, 9) == -849449096
  ;; run: shr_s.0(-1698898191, 23) == -13272643
  ;; run: shr_s.0(-1698898191, 40) == -1698898191
  ;; run: shr_s.0(-1698898191, -1) == -13272643
  (func (export "shr_s.1") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.and (local.get 1) (i32.const 15))))
  ;; run: shr_s.1(-1698898191, 1) == -849449096
  ;; run: shr_s.1(-1698898191, 9) == -3318161
  ;; run: shr_s.1(-1698898191, 23) == -13272643
  ;; run: shr_s.1(-1698898191, 40) == -6636322
  ;; run: shr_s.1(-1698898191, -1) == -51847
  (func (export "shr_s.2") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.and (local.get 1) (i32.const 30))))
  ;; run: shr_s.2(-1698898191, 1) == -1698898191
  ;; run: shr_s.2(-1698898191, 9) == -6636322
  ;; run: shr_s.2(-1698898191, 23) == -406
  ;; run: shr_s.2(-1698898191, 40) == -6636322
  ;; run: shr_s.2(-1698898191, -1) == -2
  (func (export "shr_s.3") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.and (local.get 1) (i32.const 31))))
  ;; run: shr_s.3(-1698898191, 1) == -849449096
  ;; run: shr_s.3(-1698898191, 9) == -3318161
  ;; run: shr_s.3(-1698898191, 23) == -203
  ;; run: shr_s.3(-1698898191, 40) == -6636322
  ;; run: shr_s.3(-1698898191, -1) == -1
  (func (export "shr_s.4") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.and (local.get 1) (i32.const 63))))
  ;; run: shr_s.4(-1698898191, 1) == -849449096
  ;; run: shr_s.4(-1698898191, 9) == -3318161
  ;; run: shr_s.4(-1698898191, 23) == -203
  ;; run: shr_s.4(-1698898191, 40) == -6636322
  ;; run: shr_s.4(-1698898191, -1) == -1
  (func (export "shr_s.5") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.add (local.get 1) (i32.const 7))))
  ;; run: shr_s.5(-1698898191, 1) == -6636322
  ;; run: shr_s.5(-1698898191, 9) == -25924
  ;; run: shr_s.5(-1698898191, 23) == -2
  ;; run: shr_s.5(-1698898191, 40) == -51847
  ;; run: shr_s.5(-1698898191, -1) == -26545285
  (func (export "shr_s.6") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.add (local.get 1) (i32.const 8))))
  ;; run: shr_s.6(-1698898191, 1) == -3318161
  ;; run: shr_s.6(-1698898191, 9) == -12962
  ;; run: shr_s.6(-1698898191, 23) == -1
  ;; run: shr_s.6(-1698898191, 40) == -25924
  ;; run: shr_s.6(-1698898191, -1) == -13272643
  (func (export "shr_s.7") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.add (local.get 1) (i32.const 16))))
  ;; run: shr_s.7(-1698898191, 1) == -12962
  ;; run: shr_s.7(-1698898191, 9) == -51
  ;; run: shr_s.7(-1698898191, 23) == -13272643
  ;; run: shr_s.7(-1698898191, 40) == -102
  ;; run: shr_s.7(-1698898191, -1) == -51847
  (func (export "shr_s.8") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.add (local.get 1) (i32.const 31))))
  ;; run: shr_s.8(-1698898191, 1) == -1698898191
  ;; run: shr_s.8(-1698898191, 9) == -6636322
  ;; run: shr_s.8(-1698898191, 23) == -406
  ;; run: shr_s.8(-1698898191, 40) == -13272643
  ;; run: shr_s.8(-1698898191, -1) == -2
  (func (export "shr_s.9") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.add (local.get 1) (i32.const 32))))
  ;; run: shr_s.9(-1698898191, 1) == -849449096
  ;; run: shr_s.9(-1698898191, 9) == -3318161
  ;; run: shr_s.9(-1698898191, 23) == -203
  ;; run: shr_s.9(-1698898191, 40) == -6636322
  ;; run: shr_s.9(-1698898191, -1) == -1
  (func (export "shr_s.10") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.add (local.get 1) (i32.const 64))))
  ;; run: shr_s.10(-1698898191, 1) == -849449096
  ;; run: shr_s.10(-1698898191, 9) == -3318161
  ;; run: shr_s.10(-1698898191, 23) == -203
  ;; run: shr_s.10(-1698898191, 40) == -6636322
  ;; run: shr_s.10(-1698898191, -1) == -1
  (func (export "shr_s.11") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.sub (i32.const 0) (local.get 1))))
  ;; run: shr_s.11(-1698898191, 1) == -1
  ;; run: shr_s.11(-1698898191, 9) == -203
  ;; run: shr_s.11(-1698898191, 23) == -3318161
  ;; run: shr_s.11(-1698898191, 40) == -102
  ;; run: shr_s.11(-1698898191, -1) == -849449096
  (func (export "shr_s.12") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.sub (i32.const 8) (local.get 1))))
  ;; run: shr_s.12(-1698898191, 1) == -13272643
  ;; run: shr_s.12(-1698898191, 9) == -1
  ;; run: shr_s.12(-1698898191, 23) == -12962
  ;; run: shr_s.12(-1698898191, 40) == -1698898191
  ;; run: shr_s.12(-1698898191, -1) == -3318161
  (func (export "shr_s.13") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.sub (i32.const 16) (local.get 1))))
  ;; run: shr_s.13(-1698898191, 1) == -51847
  ;; run: shr_s.13(-1698898191, 9) == -13272643
  ;; run: shr_s.13(-1698898191, 23) == -51
  ;; run: shr_s.13(-1698898191, 40) == -6636322
  ;; run: shr_s.13(-1698898191, -1) == -12962
  (func (export "shr_s.14") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.sub (i32.const 32) (local.get 1))))
  ;; run: shr_s.14(-1698898191, 1) == -1
  ;; run: shr_s.14(-1698898191, 9) == -203
  ;; run: shr_s.14(-1698898191, 23) == -3318161
  ;; run: shr_s.14(-1698898191, 40) == -102
  ;; run: shr_s.14(-1698898191, -1) == -849449096
  (func (export "shr_s.15") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (i32.sub (i32.const 64) (local.get 1))))
  ;; run: shr_s.15(-1698898191, 1) == -1
  ;; run: shr_s.15(-1698898191, 9) == -203
  ;; run: shr_s.15(-1698898191, 23) == -3318161
  ;; run: shr_s.15(-1698898191, 40) == -102
  ;; run: shr_s.15(-1698898191, -1) == -849449096
  (func (export "shr_u.0") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.and (local.get 1) (i32.const 7))))
  ;; run: shr_u.0(-1698898191, 1) == 1298034552
  ;; run: shr_u.0(-1698898191, 9) == 1298034552
  ;; run: shr_u.0(-1698898191, 23) == 20281789
  ;; run: shr_u.0(-1698898191, 40) == -1698898191
  ;; run: shr_u.0(-1698898191, -1) == 20281789
  (func (export "shr_u.1") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.and (local.get 1) (i32.const 15))))
  ;; run: shr_u.1(-1698898191, 1) == 1298034552
  ;; run: shr_u.1(-1698898191, 9) == 5070447
  ;; run: shr_u.1(-1698898191, 23) == 20281789
  ;; run: shr_u.1(-1698898191, 40) == 10140894
  ;; run: shr_u.1(-1698898191, -1) == 79225
  (func (export "shr_u.2") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.and (local.get 1) (i32.const 30))))
  ;; run: shr_u.2(-1698898191, 1) == -1698898191
  ;; run: shr_u.2(-1698898191, 9) == 10140894
  ;; run: shr_u.2(-1698898191, 23) == 618
  ;; run: shr_u.2(-1698898191, 40) == 10140894
  ;; run: shr_u.2(-1698898191, -1) == 2
  (func (export "shr_u.3") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.and (local.get 1) (i32.const 31))))
  ;; run: shr_u.3(-1698898191, 1) == 1298034552
  ;; run: shr_u.3(-1698898191, 9) == 5070447
  ;; run: shr_u.3(-1698898191, 23) == 309
  ;; run: shr_u.3(-1698898191, 40) == 10140894
  ;; run: shr_u.3(-1698898191, -1) == 1
  (func (export "shr_u.4") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.and (local.get 1) (i32.const 63))))
  ;; run: shr_u.4(-1698898191, 1) == 1298034552
  ;; run: shr_u.4(-1698898191, 9) == 5070447
  ;; run: shr_u.4(-1698898191, 23) == 309
  ;; run: shr_u.4(-1698898191, 40) == 10140894
  ;; run: shr_u.4(-1698898191, -1) == 1
  (func (export "shr_u.5") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.add (local.get 1) (i32.const 7))))
  ;; run: shr_u.5(-1698898191, 1) == 10140894
  ;; run: shr_u.5(-1698898191, 9) == 39612
  ;; run: shr_u.5(-1698898191, 23) == 2
  ;; run: shr_u.5(-1698898191, 40) == 79225
  ;; run: shr_u.5(-1698898191, -1) == 40563579
  (func (export "shr_u.6") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.add (local.get 1) (i32.const 8))))
  ;; run: shr_u.6(-1698898191, 1) == 5070447
  ;; run: shr_u.6(-1698898191, 9) == 19806
  ;; run: shr_u.6(-1698898191, 23) == 1
  ;; run: shr_u.6(-1698898191, 40) == 39612
  ;; run: shr_u.6(-1698898191, -1) == 20281789
  (func (export "shr_u.7") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.add (local.get 1) (i32.const 16))))
  ;; run: shr_u.7(-1698898191, 1) == 19806
  ;; run: shr_u.7(-1698898191, 9) == 77
  ;; run: shr_u.7(-1698898191, 23) == 20281789
  ;; run: shr_u.7(-1698898191, 40) == 154
  ;; run: shr_u.7(-1698898191, -1) == 79225
  (func (export "shr_u.8") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.add (local.get 1) (i32.const 31))))
  ;; run: shr_u.8(-1698898191, 1) == -1698898191
  ;; run: shr_u.8(-1698898191, 9) == 10140894
  ;; run: shr_u.8(-1698898191, 23) == 618
  ;; run: shr_u.8(-1698898191, 40) == 20281789
  ;; run: shr_u.8(-1698898191, -1) == 2
  (func (export "shr_u.9") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.add (local.get 1) (i32.const 32))))
  ;; run: shr_u.9(-1698898191, 1) == 1298034552
  ;; run: shr_u.9(-1698898191, 9) == 5070447
  ;; run: shr_u.9(-1698898191, 23) == 309
  ;; run: shr_u.9(-1698898191, 40) == 10140894
  ;; run: shr_u.9(-1698898191, -1) == 1
  (func (export "shr_u.10") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.add (local.get 1) (i32.const 64))))
  ;; run: shr_u.10(-1698898191, 1) == 1298034552
  ;; run: shr_u.10(-1698898191, 9) == 5070447
  ;; run: shr_u.10(-1698898191, 23) == 309
  ;; run: shr_u.10(-1698898191, 40) == 10140894
  ;; run: shr_u.10(-1698898191, -1) == 1
  (func (export "shr_u.11") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.sub (i32.const 0) (local.get 1))))
  ;; run: shr_u.11(-1698898191, 1) == 1
  ;; run: shr_u.11(-1698898191, 9) == 309
  ;; run: shr_u.11(-1698898191, 23) == 5070447
  ;; run: shr_u.11(-1698898191, 40) == 154
  ;; run: shr_u.11(-1698898191, -1) == 1298034552
  (func (export "shr_u.12") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.sub (i32.const 8) (local.get 1))))
  ;; run: shr_u.12(-1698898191, 1) == 20281789
  ;; run: shr_u.12(-1698898191, 9) == 1
  ;; run: shr_u.12(-1698898191, 23) == 19806
  ;; run: shr_u.12(-1698898191, 40) == -1698898191
  ;; run: shr_u.12(-1698898191, -1) == 5070447
  (func (export "shr_u.13") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.sub (i32.const 16) (local.get 1))))
  ;; run: shr_u.13(-1698898191, 1) == 79225
  ;; run: shr_u.13(-1698898191, 9) == 20281789
  ;; run: shr_u.13(-1698898191, 23) == 77
  ;; run: shr_u.13(-1698898191, 40) == 10140894
  ;; run: shr_u.13(-1698898191, -1) == 19806
  (func (export "shr_u.14") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.sub (i32.const 32) (local.get 1))))
  ;; run: shr_u.14(-1698898191, 1) == 1
  ;; run: shr_u.14(-1698898191, 9) == 309
  ;; run: shr_u.14(-1698898191, 23) == 5070447
  ;; run: shr_u.14(-1698898191, 40) == 154
  ;; run: shr_u.14(-1698898191, -1) == 1298034552
  (func (export "shr_u.15") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (i32.sub (i32.const 64) (local.get 1))))
  ;; run: shr_u.15(-1698898191, 1) == 1
  ;; run: shr_u.15(-1698898191, 9) == 309
  ;; run: shr_u.15(-1698898191, 23) == 5070447
  ;; run: shr_u.15(-1698898191, 40) == 154
  ;; run: shr_u.15(-1698898191, -1) == 1298034552
  (func (export "rotl.0") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.and (local.get 1) (i32.const 7))))
  ;; run: rotl.0(-1698898191, 1) == 897170915
  ;; run: rotl.0(-1698898191, 9) == 897170915
  ;; run: rotl.0(-1698898191, 23) == 1584363725
  ;; run: rotl.0(-1698898191, 40) == -1698898191
  ;; run: rotl.0(-1698898191, -1) == 1584363725
  (func (export "rotl.1") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.and (local.get 1) (i32.const 15))))
  ;; run: rotl.1(-1698898191, 1) == 897170915
  ;; run: rotl.1(-1698898191, 9) == 2042487605
  ;; run: rotl.1(-1698898191, 23) == 1584363725
  ;; run: rotl.1(-1698898191, 40) == -1126239846
  ;; run: rotl.1(-1698898191, -1) == 1870187870
  (func (export "rotl.2") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.and (local.get 1) (i32.const 30))))
  ;; run: rotl.2(-1698898191, 1) == -1698898191
  ;; run: rotl.2(-1698898191, 9) == -1126239846
  ;; run: rotl.2(-1698898191, 23) == -1134121161
  ;; run: rotl.2(-1698898191, 40) == -1126239846
  ;; run: rotl.2(-1698898191, -1) == 1722759100
  (func (export "rotl.3") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.and (local.get 1) (i32.const 31))))
  ;; run: rotl.3(-1698898191, 1) == 897170915
  ;; run: rotl.3(-1698898191, 9) == 2042487605
  ;; run: rotl.3(-1698898191, 23) == 2026724975
  ;; run: rotl.3(-1698898191, 40) == -1126239846
  ;; run: rotl.3(-1698898191, -1) == -849449096
  (func (export "rotl.4") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.and (local.get 1) (i32.const 63))))
  ;; run: rotl.4(-1698898191, 1) == 897170915
  ;; run: rotl.4(-1698898191, 9) == 2042487605
  ;; run: rotl.4(-1698898191, 23) == 2026724975
  ;; run: rotl.4(-1698898191, 40) == -1126239846
  ;; run: rotl.4(-1698898191, -1) == -849449096
  (func (export "rotl.5") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.add (local.get 1) (i32.const 7))))
  ;; run: rotl.5(-1698898191, 1) == -1126239846
  ;; run: rotl.5(-1698898191, 9) == -554591556
  ;; run: rotl.5(-1698898191, 23) == 1722759100
  ;; run: rotl.5(-1698898191, 40) == 1870187870
  ;; run: rotl.5(-1698898191, -1) == -1355301786
  (func (export "rotl.6") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.add (local.get 1) (i32.const 8))))
  ;; run: rotl.6(-1698898191, 1) == 2042487605
  ;; run: rotl.6(-1698898191, 9) == -1109183111
  ;; run: rotl.6(-1698898191, 23) == -849449096
  ;; run: rotl.6(-1698898191, 40) == -554591556
  ;; run: rotl.6(-1698898191, -1) == 1584363725
  (func (export "rotl.7") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.add (local.get 1) (i32.const 16))))
  ;; run: rotl.7(-1698898191, 1) == -1109183111
  ;; run: rotl.7(-1698898191, 9) == -483034691
  ;; run: rotl.7(-1698898191, 23) == 1584363725
  ;; run: rotl.7(-1698898191, 40) == -241517346
  ;; run: rotl.7(-1698898191, -1) == 1870187870
  (func (export "rotl.8") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.add (local.get 1) (i32.const 31))))
  ;; run: rotl.8(-1698898191, 1) == -1698898191
  ;; run: rotl.8(-1698898191, 9) == -1126239846
  ;; run: rotl.8(-1698898191, 23) == -1134121161
  ;; run: rotl.8(-1698898191, 40) == 1584363725
  ;; run: rotl.8(-1698898191, -1) == 1722759100
  (func (export "rotl.9") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.add (local.get 1) (i32.const 32))))
  ;; run: rotl.9(-1698898191, 1) == 897170915
  ;; run: rotl.9(-1698898191, 9) == 2042487605
  ;; run: rotl.9(-1698898191, 23) == 2026724975
  ;; run: rotl.9(-1698898191, 40) == -1126239846
  ;; run: rotl.9(-1698898191, -1) == -849449096
  (func (export "rotl.10") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.add (local.get 1) (i32.const 64))))
  ;; run: rotl.10(-1698898191, 1) == 897170915
  ;; run: rotl.10(-1698898191, 9) == 2042487605
  ;; run: rotl.10(-1698898191, 23) == 2026724975
  ;; run: rotl.10(-1698898191, 40) == -1126239846
  ;; run: rotl.10(-1698898191, -1) == -849449096
  (func (export "rotl.11") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.sub (i32.const 0) (local.get 1))))
  ;; run: rotl.11(-1698898191, 1) == -849449096
  ;; run: rotl.11(-1698898191, 9) == 2026724975
  ;; run: rotl.11(-1698898191, 23) == 2042487605
  ;; run: rotl.11(-1698898191, 40) == -241517346
  ;; run: rotl.11(-1698898191, -1) == 897170915
  (func (export "rotl.12") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.sub (i32.const 8) (local.get 1))))
  ;; run: rotl.12(-1698898191, 1) == 1584363725
  ;; run: rotl.12(-1698898191, 9) == -849449096
  ;; run: rotl.12(-1698898191, 23) == -1109183111
  ;; run: rotl.12(-1698898191, 40) == -1698898191
  ;; run: rotl.12(-1698898191, -1) == 2042487605
  (func (export "rotl.13") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.sub (i32.const 16) (local.get 1))))
  ;; run: rotl.13(-1698898191, 1) == 1870187870
  ;; run: rotl.13(-1698898191, 9) == 1584363725
  ;; run: rotl.13(-1698898191, 23) == -483034691
  ;; run: rotl.13(-1698898191, 40) == -1126239846
  ;; run: rotl.13(-1698898191, -1) == -1109183111
  (func (export "rotl.14") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.sub (i32.const 32) (local.get 1))))
  ;; run: rotl.14(-1698898191, 1) == -849449096
  ;; run: rotl.14(-1698898191, 9) == 2026724975
  ;; run: rotl.14(-1698898191, 23) == 2042487605
  ;; run: rotl.14(-1698898191, 40) == -241517346
  ;; run: rotl.14(-1698898191, -1) == 897170915
  (func (export "rotl.15") (param i32 i32) (result i32) (i32.rotl (local.get 0) (i32.sub (i32.const 64) (local.get 1))))
  ;; run: rotl.15(-1698898191, 1) == -849449096
  ;; run: rotl.15(-1698898191, 9) == 2026724975
  ;; run: rotl.15(-1698898191, 23) == 2042487605
  ;; run: rotl.15(-1698898191, 40) == -241517346
  ;; run: rotl.15(-1698898191, -1) == 897170915
  (func (export "rotr.0") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.and (local.get 1) (i32.const 7))))
  ;; run: rotr.0(-1698898191, 1) == -849449096
  ;; run: rotr.0(-1698898191, 9) == -849449096
  ;; run: rotr.0(-1698898191, 23) == -483034691
  ;; run: rotr.0(-1698898191, 40) == -1698898191
  ;; run: rotr.0(-1698898191, -1) == -483034691
  (func (export "rotr.1") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.and (local.get 1) (i32.const 15))))
  ;; run: rotr.1(-1698898191, 1) == -849449096
  ;; run: rotr.1(-1698898191, 9) == 2026724975
  ;; run: rotr.1(-1698898191, 23) == -483034691
  ;; run: rotr.1(-1698898191, 40) == -241517346
  ;; run: rotr.1(-1698898191, -1) == -1109183111
  (func (export "rotr.2") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.and (local.get 1) (i32.const 30))))
  ;; run: rotr.2(-1698898191, 1) == -1698898191
  ;; run: rotr.2(-1698898191, 9) == -241517346
  ;; run: rotr.2(-1698898191, 23) == -209992086
  ;; run: rotr.2(-1698898191, 40) == -241517346
  ;; run: rotr.2(-1698898191, -1) == 1794341830
  (func (export "rotr.3") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.and (local.get 1) (i32.const 31))))
  ;; run: rotr.3(-1698898191, 1) == -849449096
  ;; run: rotr.3(-1698898191, 9) == 2026724975
  ;; run: rotr.3(-1698898191, 23) == 2042487605
  ;; run: rotr.3(-1698898191, 40) == -241517346
  ;; run: rotr.3(-1698898191, -1) == 897170915
  (func (export "rotr.4") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.and (local.get 1) (i32.const 63))))
  ;; run: rotr.4(-1698898191, 1) == -849449096
  ;; run: rotr.4(-1698898191, 9) == 2026724975
  ;; run: rotr.4(-1698898191, 23) == 2042487605
  ;; run: rotr.4(-1698898191, 40) == -241517346
  ;; run: rotr.4(-1698898191, -1) == 897170915
  (func (export "rotr.5") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.add (local.get 1) (i32.const 7))))
  ;; run: rotr.5(-1698898191, 1) == -241517346
  ;; run: rotr.5(-1698898191, 9) == -554591556
  ;; run: rotr.5(-1698898191, 23) == 1794341830
  ;; run: rotr.5(-1698898191, 40) == -1109183111
  ;; run: rotr.5(-1698898191, -1) == -966069381
  (func (export "rotr.6") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.add (local.get 1) (i32.const 8))))
  ;; run: rotr.6(-1698898191, 1) == 2026724975
  ;; run: rotr.6(-1698898191, 9) == 1870187870
  ;; run: rotr.6(-1698898191, 23) == 897170915
  ;; run: rotr.6(-1698898191, 40) == -554591556
  ;; run: rotr.6(-1698898191, -1) == -483034691
  (func (export "rotr.7") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.add (local.get 1) (i32.const 16))))
  ;; run: rotr.7(-1698898191, 1) == 1870187870
  ;; run: rotr.7(-1698898191, 9) == 1584363725
  ;; run: rotr.7(-1698898191, 23) == -483034691
  ;; run: rotr.7(-1698898191, 40) == -1126239846
  ;; run: rotr.7(-1698898191, -1) == -1109183111
  (func (export "rotr.8") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.add (local.get 1) (i32.const 31))))
  ;; run: rotr.8(-1698898191, 1) == -1698898191
  ;; run: rotr.8(-1698898191, 9) == -241517346
  ;; run: rotr.8(-1698898191, 23) == -209992086
  ;; run: rotr.8(-1698898191, 40) == -483034691
  ;; run: rotr.8(-1698898191, -1) == 1794341830
  (func (export "rotr.9") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.add (local.get 1) (i32.const 32))))
  ;; run: rotr.9(-1698898191, 1) == -849449096
  ;; run: rotr.9(-1698898191, 9) == 2026724975
  ;; run: rotr.9(-1698898191, 23) == 2042487605
  ;; run: rotr.9(-1698898191, 40) == -241517346
  ;; run: rotr.9(-1698898191, -1) == 897170915
  (func (export "rotr.10") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.add (local.get 1) (i32.const 64))))
  ;; run: rotr.10(-1698898191, 1) == -849449096
  ;; run: rotr.10(-1698898191, 9) == 2026724975
  ;; run: rotr.10(-1698898191, 23) == 2042487605
  ;; run: rotr.10(-1698898191, 40) == -241517346
  ;; run: rotr.10(-1698898191, -1) == 897170915
  (func (export "rotr.11") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.sub (i32.const 0) (local.get 1))))
  ;; run: rotr.11(-1698898191, 1) == 897170915
  ;; run: rotr.11(-1698898191, 9) == 2042487605
  ;; run: rotr.11(-1698898191, 23) == 2026724975
  ;; run: rotr.11(-1698898191, 40) == -1126239846
  ;; run: rotr.11(-1698898191, -1) == -849449096
  (func (export "rotr.12") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.sub (i32.const 8) (local.get 1))))
  ;; run: rotr.12(-1698898191, 1) == -483034691
  ;; run: rotr.12(-1698898191, 9) == 897170915
  ;; run: rotr.12(-1698898191, 23) == 1870187870
  ;; run: rotr.12(-1698898191, 40) == -1698898191
  ;; run: rotr.12(-1698898191, -1) == 2026724975
  (func (export "rotr.13") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.sub (i32.const 16) (local.get 1))))
  ;; run: rotr.13(-1698898191, 1) == -1109183111
  ;; run: rotr.13(-1698898191, 9) == -483034691
  ;; run: rotr.13(-1698898191, 23) == 1584363725
  ;; run: rotr.13(-1698898191, 40) == -241517346
  ;; run: rotr.13(-1698898191, -1) == 1870187870
  (func (export "rotr.14") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.sub (i32.const 32) (local.get 1))))
  ;; run: rotr.14(-1698898191, 1) == 897170915
  ;; run: rotr.14(-1698898191, 9) == 2042487605
  ;; run: rotr.14(-1698898191, 23) == 2026724975
  ;; run: rotr.14(-1698898191, 40) == -1126239846
  ;; run: rotr.14(-1698898191, -1) == -849449096
  (func (export "rotr.15") (param i32 i32) (result i32) (i32.rotr (local.get 0) (i32.sub (i32.const 64) (local.get 1))))
  ;; run: rotr.15(-1698898191, 1) == 897170915
  ;; run: rotr.15(-1698898191, 9) == 2042487605
  ;; run: rotr.15(-1698898191, 23) == 2026724975
  ;; run: rotr.15(-1698898191, 40) == -1126239846
  ;; run: rotr.15(-1698898191, -1) == -849449096
)
