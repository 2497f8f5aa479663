;; test: run
;; i32.wrap_i64, i64.extend_i32_s, i64.extend_i32_u. Written by generate.py.
(module
  (func (export "i32.wrap_i64") (param i64) (result i32) (i32.wrap_i64 (local.get 0)))
  ;; run: i32.wrap_i64(0) == 0
  ;; run: i32.wrap_i64(1) == 1
  ;; run: i32.wrap_i64(-1) == -1
  ;; run: i32.wrap_i64(2) == 2
  ;; run: i32.wrap_i64(7) == 7
  ;; run: i32.wrap_i64(-8) == -8
  ;; run: i32.wrap_i64(63) == 63
  ;; run: i32.wrap_i64(64) == 64
  ;; run: i32.wrap_i64(65) == 65
  ;; run: i32.wrap_i64(127) == 127
  ;; run: i32.wrap_i64(128) == 128
  ;; run: i32.wrap_i64(255) == 255
  ;; run: i32.wrap_i64(32768) == 32768
  ;; run: i32.wrap_i64(65408) == 65408
  ;; run: i32.wrap_i64(65535) == 65535
  ;; run: i32.wrap_i64(305419896) == 305419896
  ;; run: i32.wrap_i64(-9223372036854775808) == 0
  ;; run: i32.wrap_i64(9223372036854775807) == -1
  ;; run: i32.wrap_i64(-9223372036854775807) == 1
  ;; run: i32.wrap_i64(6148914691236517205) == 1431655765
  ;; run: i32.wrap_i64(2147483647) == 2147483647
  ;; run: i32.wrap_i64(2147483648) == -2147483648
  ;; run: i32.wrap_i64(4294967295) == -1
  ;; run: i32.wrap_i64(4294967296) == 0
  ;; run: i32.wrap_i64(16777217) == 16777217
  ;; run: i32.wrap_i64(16777215) == 16777215
  ;; run: i32.wrap_i64(-16777217) == -16777217
  ;; run: i32.wrap_i64(16777219) == 16777219
  ;; run: i32.wrap_i64(33554433) == 33554433
  ;; run: i32.wrap_i64(33554431) == 33554431
  ;; run: i32.wrap_i64(-33554433) == -33554433
  ;; run: i32.wrap_i64(33554435) == 33554435
  ;; run: i32.wrap_i64(9007199254740993) == 1
  ;; run: i32.wrap_i64(9007199254740991) == -1
  ;; run: i32.wrap_i64(-9007199254740993) == -1
  ;; run: i32.wrap_i64(9007199254740995) == 3
  ;; run: i32.wrap_i64(18014398509481985) == 1
  ;; run: i32.wrap_i64(18014398509481983) == -1
  ;; run: i32.wrap_i64(-18014398509481985) == -1
  ;; run: i32.wrap_i64(18014398509481987) == 3
  ;; run: i32.wrap_i64(9223371761976868863) == -1
  ;; run: i32.wrap_i64(9223371212221054977) == 1
  ;; run: i32.wrap_i64(-9223371761976868863) == 1
  ;; run: i32.wrap_i64(-1649267441663) == 1
  ;; run: i32.wrap_i64(-9223372036854774784) == 1024
  ;; run: i32.wrap_i64(-9223372036854774783) == 1025
  ;; run: i32.wrap_i64(-9223372036854772737) == 3071
  ;; run: i32.wrap_i64(-1024) == -1024
  (func (export "i32.wrap_i64.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.wrap_i64 (i64.const 0))
    (i32.wrap_i64 (i64.const 7))
    (i32.wrap_i64 (i64.const 65))
    (i32.wrap_i64 (i64.const 32768))
    (i32.wrap_i64 (i64.const -9223372036854775808))
    (i32.wrap_i64 (i64.const 2147483647))
    (i32.wrap_i64 (i64.const 16777217))
    (i32.wrap_i64 (i64.const 33554433))
    (i32.wrap_i64 (i64.const 9007199254740993))
    (i32.wrap_i64 (i64.const 18014398509481985))
    (i32.wrap_i64 (i64.const 9223371761976868863))
    (i32.wrap_i64 (i64.const -9223372036854774784)))
  ;; run: i32.wrap_i64.folded0() == 0, 7, 65, 32768, 0, 2147483647, 16777217, 33554433, 1, 1, -1, 1024
  (func (export "i64.extend_i32_s") (param i32) (result i64) (i64.extend_i32_s (local.get 0)))
  ;; run: i64.extend_i32_s(0) == 0
  ;; run: i64.extend_i32_s(1) == 1
  ;; run: i64.extend_i32_s(-1) == -1
  ;; run: i64.extend_i32_s(2) == 2
  ;; run: i64.extend_i32_s(7) == 7
  ;; run: i64.extend_i32_s(-8) == -8
  ;; run: i64.extend_i32_s(31) == 31
  ;; run: i64.extend_i32_s(32) == 32
  ;; run: i64.extend_i32_s(33) == 33
  ;; run: i64.extend_i32_s(127) == 127
  ;; run: i64.extend_i32_s(128) == 128
  ;; run: i64.extend_i32_s(255) == 255
  ;; run: i64.extend_i32_s(32768) == 32768
  ;; run: i64.extend_i32_s(65408) == 65408
  ;; run: i64.extend_i32_s(65535) == 65535
  ;; run: i64.extend_i32_s(305419896) == 305419896
  ;; run: i64.extend_i32_s(-2147483648) == -2147483648
  ;; run: i64.extend_i32_s(2147483647) == 2147483647
  ;; run: i64.extend_i32_s(-2147483647) == -2147483647
  ;; run: i64.extend_i32_s(1431655765) == 1431655765
  ;; run: i64.extend_i32_s(16777217) == 16777217
  ;; run: i64.extend_i32_s(16777215) == 16777215
  ;; run: i64.extend_i32_s(-16777217) == -16777217
  ;; run: i64.extend_i32_s(16777219) == 16777219
  ;; run: i64.extend_i32_s(33554433) == 33554433
  ;; run: i64.extend_i32_s(33554431) == 33554431
  ;; run: i64.extend_i32_s(-33554433) == -33554433
  ;; run: i64.extend_i32_s(33554435) == 33554435
  (func (export "i64.extend_i32_s.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.extend_i32_s (i32.const 0))
    (i64.extend_i32_s (i32.const 7))
    (i64.extend_i32_s (i32.const 33))
    (i64.extend_i32_s (i32.const 32768))
    (i64.extend_i32_s (i32.const -2147483648))
    (i64.extend_i32_s (i32.const 2147483647))
    (i64.extend_i32_s (i32.const 16777217))
    (i64.extend_i32_s (i32.const 33554433)))
  ;; run: i64.extend_i32_s.folded0() == 0, 7, 33, 32768, -2147483648, 2147483647, 16777217, 33554433
  (func (export "i64.extend_i32_u") (param i32) (result i64) (i64.extend_i32_u (local.get 0)))
  ;; run: i64.extend_i32_u(0) == 0
  ;; run: i64.extend_i32_u(1) == 1
  ;; run: i64.extend_i32_u(-1) == 4294967295
  ;; run: i64.extend_i32_u(2) == 2
  ;; run: i64.extend_i32_u(7) == 7
  ;; run: i64.extend_i32_u(-8) == 4294967288
  ;; run: i64.extend_i32_u(31) == 31
  ;; run: i64.extend_i32_u(32) == 32
  ;; run: i64.extend_i32_u(33) == 33
  ;; run: i64.extend_i32_u(127) == 127
  ;; run: i64.extend_i32_u(128) == 128
  ;; run: i64.extend_i32_u(255) == 255
  ;; run: i64.extend_i32_u(32768) == 32768
  ;; run: i64.extend_i32_u(65408) == 65408
  ;; run: i64.extend_i32_u(65535) == 65535
  ;; run: i64.extend_i32_u(305419896) == 305419896
  ;; run: i64.extend_i32_u(-2147483648) == 2147483648
  ;; run: i64.extend_i32_u(2147483647) == 2147483647
  ;; run: i64.extend_i32_u(-2147483647) == 2147483649
  ;; run: i64.extend_i32_u(1431655765) == 1431655765
  ;; run: i64.extend_i32_u(16777217) == 16777217
  ;; run: i64.extend_i32_u(16777215) == 16777215
  ;; run: i64.extend_i32_u(-16777217) == 4278190079
  ;; run: i64.extend_i32_u(16777219) == 16777219
  ;; run: i64.extend_i32_u(33554433) == 33554433
  ;; run: i64.extend_i32_u(33554431) == 33554431
  ;; run: i64.extend_i32_u(-33554433) == 4261412863
  ;; run: i64.extend_i32_u(33554435) == 33554435
  (func (export "i64.extend_i32_u.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.extend_i32_u (i32.const 0))
    (i64.extend_i32_u (i32.const 7))
    (i64.extend_i32_u (i32.const 33))
    (i64.extend_i32_u (i32.const 32768))
    (i64.extend_i32_u (i32.const -2147483648))
    (i64.extend_i32_u (i32.const 2147483647))
    (i64.extend_i32_u (i32.const 16777217))
    (i64.extend_i32_u (i32.const 33554433)))
  ;; run: i64.extend_i32_u.folded0() == 0, 7, 33, 32768, 2147483648, 2147483647, 16777217, 33554433
)
