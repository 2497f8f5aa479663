;; test: run
;; i64: clz, ctz, popcnt, eqz, extend8_s, extend16_s, extend32_s. Written by generate.py.
(module
  (func (export "i64.clz") (param i64) (result i64) (i64.clz (local.get 0)))
  ;; run: i64.clz(0) == 64
  ;; run: i64.clz(1) == 63
  ;; run: i64.clz(-1) == 0
  ;; run: i64.clz(2) == 62
  ;; run: i64.clz(7) == 61
  ;; run: i64.clz(-8) == 0
  ;; run: i64.clz(63) == 58
  ;; run: i64.clz(64) == 57
  ;; run: i64.clz(65) == 57
  ;; run: i64.clz(127) == 57
  ;; run: i64.clz(128) == 56
  ;; run: i64.clz(255) == 56
  ;; run: i64.clz(32768) == 48
  ;; run: i64.clz(65408) == 48
  ;; run: i64.clz(65535) == 48
  ;; run: i64.clz(305419896) == 35
  ;; run: i64.clz(-9223372036854775808) == 0
  ;; run: i64.clz(9223372036854775807) == 1
  ;; run: i64.clz(-9223372036854775807) == 0
  ;; run: i64.clz(6148914691236517205) == 1
  ;; run: i64.clz(2147483647) == 33
  ;; run: i64.clz(2147483648) == 32
  ;; run: i64.clz(4294967295) == 32
  ;; run: i64.clz(4294967296) == 31
  (func (export "i64.clz.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.clz (i64.const 0))
    (i64.clz (i64.const -1))
    (i64.clz (i64.const 7))
    (i64.clz (i64.const 63))
    (i64.clz (i64.const 65))
    (i64.clz (i64.const 128))
    (i64.clz (i64.const 32768))
    (i64.clz (i64.const 65535))
    (i64.clz (i64.const -9223372036854775808))
    (i64.clz (i64.const -9223372036854775807))
    (i64.clz (i64.const 2147483647))
    (i64.clz (i64.const 4294967295)))
  ;; run: i64.clz.folded0() == 64, 0, 61, 58, 57, 56, 48, 48, 0, 0, 33, 32
  (func (export "i64.ctz") (param i64) (result i64) (i64.ctz (local.get 0)))
  ;; run: i64.ctz(0) == 64
  ;; run: i64.ctz(1) == 0
  ;; run: i64.ctz(-1) == 0
  ;; run: i64.ctz(2) == 1
  ;; run: i64.ctz(7) == 0
  ;; run: i64.ctz(-8) == 3
  ;; run: i64.ctz(63) == 0
  ;; run: i64.ctz(64) == 6
  ;; run: i64.ctz(65) == 0
  ;; run: i64.ctz(127) == 0
  ;; run: i64.ctz(128) == 7
  ;; run: i64.ctz(255) == 0
  ;; run: i64.ctz(32768) == 15
  ;; run: i64.ctz(65408) == 7
  ;; run: i64.ctz(65535) == 0
  ;; run: i64.ctz(305419896) == 3
  ;; run: i64.ctz(-9223372036854775808) == 63
  ;; run: i64.ctz(9223372036854775807) == 0
  ;; run: i64.ctz(-9223372036854775807) == 0
  ;; run: i64.ctz(6148914691236517205) == 0
  ;; run: i64.ctz(2147483647) == 0
  ;; run: i64.ctz(2147483648) == 31
  ;; run: i64.ctz(4294967295) == 0
  ;; run: i64.ctz(4294967296) == 32
  (func (export "i64.ctz.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.ctz (i64.const 0))
    (i64.ctz (i64.const -1))
    (i64.ctz (i64.const 7))
    (i64.ctz (i64.const 63))
    (i64.ctz (i64.const 65))
    (i64.ctz (i64.const 128))
    (i64.ctz (i64.const 32768))
    (i64.ctz (i64.const 65535))
    (i64.ctz (i64.const -9223372036854775808))
    (i64.ctz (i64.const -9223372036854775807))
    (i64.ctz (i64.const 2147483647))
    (i64.ctz (i64.const 4294967295)))
  ;; run: i64.ctz.folded0() == 64, 0, 0, 0, 0, 7, 15, 0, 63, 0, 0, 0
  (func (export "i64.popcnt") (param i64) (result i64) (i64.popcnt (local.get 0)))
  ;; run: i64.popcnt(0) == 0
  ;; run: i64.popcnt(1) == 1
  ;; run: i64.popcnt(-1) == 64
  ;; run: i64.popcnt(2) == 1
  ;; run: i64.popcnt(7) == 3
  ;; run: i64.popcnt(-8) == 61
  ;; run: i64.popcnt(63) == 6
  ;; run: i64.popcnt(64) == 1
  ;; run: i64.popcnt(65) == 2
  ;; run: i64.popcnt(127) == 7
  ;; run: i64.popcnt(128) == 1
  ;; run: i64.popcnt(255) == 8
  ;; run: i64.popcnt(32768) == 1
  ;; run: i64.popcnt(65408) == 9
  ;; run: i64.popcnt(65535) == 16
  ;; run: i64.popcnt(305419896) == 13
  ;; run: i64.popcnt(-9223372036854775808) == 1
  ;; run: i64.popcnt(9223372036854775807) == 63
  ;; run: i64.popcnt(-9223372036854775807) == 2
  ;; run: i64.popcnt(6148914691236517205) == 32
  ;; run: i64.popcnt(2147483647) == 31
  ;; run: i64.popcnt(2147483648) == 1
  ;; run: i64.popcnt(4294967295) == 32
  ;; run: i64.popcnt(4294967296) == 1
  (func (export "i64.popcnt.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.popcnt (i64.const 0))
    (i64.popcnt (i64.const -1))
    (i64.popcnt (i64.const 7))
    (i64.popcnt (i64.const 63))
    (i64.popcnt (i64.const 65))
    (i64.popcnt (i64.const 128))
    (i64.popcnt (i64.const 32768))
    (i64.popcnt (i64.const 65535))
    (i64.popcnt (i64.const -9223372036854775808))
    (i64.popcnt (i64.const -9223372036854775807))
    (i64.popcnt (i64.const 2147483647))
    (i64.popcnt (i64.const 4294967295)))
  ;; run: i64.popcnt.folded0() == 0, 64, 3, 6, 2, 1, 1, 16, 1, 2, 31, 32
  (func (export "i64.eqz") (param i64) (result i32) (i64.eqz (local.get 0)))
  ;; run: i64.eqz(0) == 1
  ;; run: i64.eqz(1) == 0
  ;; run: i64.eqz(-1) == 0
  ;; run: i64.eqz(2) == 0
  ;; run: i64.eqz(7) == 0
  ;; run: i64.eqz(-8) == 0
  ;; run: i64.eqz(63) == 0
  ;; run: i64.eqz(64) == 0
  ;; run: i64.eqz(65) == 0
  ;; run: i64.eqz(127) == 0
  ;; run: i64.eqz(128) == 0
  ;; run: i64.eqz(255) == 0
  ;; run: i64.eqz(32768) == 0
  ;; run: i64.eqz(65408) == 0
  ;; run: i64.eqz(65535) == 0
  ;; run: i64.eqz(305419896) == 0
  ;; run: i64.eqz(-9223372036854775808) == 0
  ;; run: i64.eqz(9223372036854775807) == 0
  ;; run: i64.eqz(-9223372036854775807) == 0
  ;; run: i64.eqz(6148914691236517205) == 0
  ;; run: i64.eqz(2147483647) == 0
  ;; run: i64.eqz(2147483648) == 0
  ;; run: i64.eqz(4294967295) == 0
  ;; run: i64.eqz(4294967296) == 0
  (func (export "i64.eqz.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i64.eqz (i64.const 0))
    (i64.eqz (i64.const -1))
    (i64.eqz (i64.const 7))
    (i64.eqz (i64.const 63))
    (i64.eqz (i64.const 65))
    (i64.eqz (i64.const 128))
    (i64.eqz (i64.const 32768))
    (i64.eqz (i64.const 65535))
    (i64.eqz (i64.const -9223372036854775808))
    (i64.eqz (i64.const -9223372036854775807))
    (i64.eqz (i64.const 2147483647))
    (i64.eqz (i64.const 4294967295)))
  ;; run: i64.eqz.folded0() == 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "i64.extend8_s") (param i64) (result i64) (i64.extend8_s (local.get 0)))
  ;; run: i64.extend8_s(0) == 0
  ;; run: i64.extend8_s(1) == 1
  ;; run: i64.extend8_s(-1) == -1
  ;; run: i64.extend8_s(2) == 2
  ;; run: i64.extend8_s(7) == 7
  ;; run: i64.extend8_s(-8) == -8
  ;; run: i64.extend8_s(63) == 63
  ;; run: i64.extend8_s(64) == 64
  ;; run: i64.extend8_s(65) == 65
  ;; run: i64.extend8_s(127) == 127
  ;; run: i64.extend8_s(128) == -128
  ;; run: i64.extend8_s(255) == -1
  ;; run: i64.extend8_s(32768) == 0
  ;; run: i64.extend8_s(65408) == -128
  ;; run: i64.extend8_s(65535) == -1
  ;; run: i64.extend8_s(305419896) == 120
  ;; run: i64.extend8_s(-9223372036854775808) == 0
  ;; run: i64.extend8_s(9223372036854775807) == -1
  ;; run: i64.extend8_s(-9223372036854775807) == 1
  ;; run: i64.extend8_s(6148914691236517205) == 85
  ;; run: i64.extend8_s(2147483647) == -1
  ;; run: i64.extend8_s(2147483648) == 0
  ;; run: i64.extend8_s(4294967295) == -1
  ;; run: i64.extend8_s(4294967296) == 0
  (func (export "i64.extend8_s.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.extend8_s (i64.const 0))
    (i64.extend8_s (i64.const -1))
    (i64.extend8_s (i64.const 7))
    (i64.extend8_s (i64.const 63))
    (i64.extend8_s (i64.const 65))
    (i64.extend8_s (i64.const 128))
    (i64.extend8_s (i64.const 32768))
    (i64.extend8_s (i64.const 65535))
    (i64.extend8_s (i64.const -9223372036854775808))
    (i64.extend8_s (i64.const -9223372036854775807))
    (i64.extend8_s (i64.const 2147483647))
    (i64.extend8_s (i64.const 4294967295)))
  ;; run: i64.extend8_s.folded0() == 0, -1, 7, 63, 65, -128, 0, -1, 0, 1, -1, -1
  (func (export "i64.extend16_s") (param i64) (result i64) (i64.extend16_s (local.get 0)))
  ;; run: i64.extend16_s(0) == 0
  ;; run: i64.extend16_s(1) == 1
  ;; run: i64.extend16_s(-1) == -1
  ;; run: i64.extend16_s(2) == 2
  ;; run: i64.extend16_s(7) == 7
  ;; run: i64.extend16_s(-8) == -8
  ;; run: i64.extend16_s(63) == 63
  ;; run: i64.extend16_s(64) == 64
  ;; run: i64.extend16_s(65) == 65
  ;; run: i64.extend16_s(127) == 127
  ;; run: i64.extend16_s(128) == 128
  ;; run: i64.extend16_s(255) == 255
  ;; run: i64.extend16_s(32768) == -32768
  ;; run: i64.extend16_s(65408) == -128
  ;; run: i64.extend16_s(65535) == -1
  ;; run: i64.extend16_s(305419896) == 22136
  ;; run: i64.extend16_s(-9223372036854775808) == 0
  ;; run: i64.extend16_s(9223372036854775807) == -1
  ;; run: i64.extend16_s(-9223372036854775807) == 1
  ;; run: i64.extend16_s(6148914691236517205) == 21845
  ;; run: i64.extend16_s(2147483647) == -1
  ;; run: i64.extend16_s(2147483648) == 0
  ;; run: i64.extend16_s(4294967295) == -1
  ;; run: i64.extend16_s(4294967296) == 0
  (func (export "i64.extend16_s.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.extend16_s (i64.const 0))
    (i64.extend16_s (i64.const -1))
    (i64.extend16_s (i64.const 7))
    (i64.extend16_s (i64.const 63))
    (i64.extend16_s (i64.const 65))
    (i64.extend16_s (i64.const 128))
    (i64.extend16_s (i64.const 32768))
    (i64.extend16_s (i64.const 65535))
    (i64.extend16_s (i64.const -9223372036854775808))
    (i64.extend16_s (i64.const -9223372036854775807))
    (i64.extend16_s (i64.const 2147483647))
    (i64.extend16_s (i64.const 4294967295)))
  ;; run: i64.extend16_s.folded0() == 0, -1, 7, 63, 65, 128, -32768, -1, 0, 1, -1, -1
  (func (export "i64.extend32_s") (param i64) (result i64) (i64.extend32_s (local.get 0)))
  ;; run: i64.extend32_s(0) == 0
  ;; run: i64.extend32_s(1) == 1
  ;; run: i64.extend32_s(-1) == -1
  ;; run: i64.extend32_s(2) == 2
  ;; run: i64.extend32_s(7) == 7
  ;; run: i64.extend32_s(-8) == -8
  ;; run: i64.extend32_s(63) == 63
  ;; run: i64.extend32_s(64) == 64
  ;; run: i64.extend32_s(65) == 65
  ;; run: i64.extend32_s(127) == 127
  ;; run: i64.extend32_s(128) == 128
  ;; run: i64.extend32_s(255) == 255
  ;; run: i64.extend32_s(32768) == 32768
  ;; run: i64.extend32_s(65408) == 65408
  ;; run: i64.extend32_s(65535) == 65535
  ;; run: i64.extend32_s(305419896) == 305419896
  ;; run: i64.extend32_s(-9223372036854775808) == 0
  ;; run: i64.extend32_s(9223372036854775807) == -1
  ;; run: i64.extend32_s(-9223372036854775807) == 1
  ;; run: i64.extend32_s(6148914691236517205) == 1431655765
  ;; run: i64.extend32_s(2147483647) == 2147483647
  ;; run: i64.extend32_s(2147483648) == -2147483648
  ;; run: i64.extend32_s(4294967295) == -1
  ;; run: i64.extend32_s(4294967296) == 0
  (func (export "i64.extend32_s.folded0") (result i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.extend32_s (i64.const 0))
    (i64.extend32_s (i64.const -1))
    (i64.extend32_s (i64.const 7))
    (i64.extend32_s (i64.const 63))
    (i64.extend32_s (i64.const 65))
    (i64.extend32_s (i64.const 128))
    (i64.extend32_s (i64.const 32768))
    (i64.extend32_s (i64.const 65535))
    (i64.extend32_s (i64.const -9223372036854775808))
    (i64.extend32_s (i64.const -9223372036854775807))
    (i64.extend32_s (i64.const 2147483647))
    (i64.extend32_s (i64.const 4294967295)))
  ;; run: i64.extend32_s.folded0() == 0, -1, 7, 63, 65, 128, 32768, 65535, 0, 1, 2147483647, -1
)
