;; test: run
;; i32: clz, ctz, popcnt, eqz, extend8_s, extend16_s. Written by generate.py.
(module
  (func (export "i32.clz") (param i32) (result i32) (i32.clz (local.get 0)))
  ;; run: i32.clz(0) == 32
  ;; run: i32.clz(1) == 31
  ;; run: i32.clz(-1) == 0
  ;; run: i32.clz(2) == 30
  ;; run: i32.clz(7) == 29
  ;; run: i32.clz(-8) == 0
  ;; run: i32.clz(31) == 27
  ;; run: i32.clz(32) == 26
  ;; run: i32.clz(33) == 26
  ;; run: i32.clz(127) == 25
  ;; run: i32.clz(128) == 24
  ;; run: i32.clz(255) == 24
  ;; run: i32.clz(32768) == 16
  ;; run: i32.clz(65408) == 16
  ;; run: i32.clz(65535) == 16
  ;; run: i32.clz(305419896) == 3
  ;; run: i32.clz(-2147483648) == 0
  ;; run: i32.clz(2147483647) == 1
  ;; run: i32.clz(-2147483647) == 0
  ;; run: i32.clz(1431655765) == 1
  (func (export "i32.clz.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.clz (i32.const 0))
    (i32.clz (i32.const -1))
    (i32.clz (i32.const 7))
    (i32.clz (i32.const 31))
    (i32.clz (i32.const 33))
    (i32.clz (i32.const 128))
    (i32.clz (i32.const 32768))
    (i32.clz (i32.const 65535))
    (i32.clz (i32.const -2147483648))
    (i32.clz (i32.const -2147483647)))
  ;; run: i32.clz.folded0() == 32, 0, 29, 27, 26, 24, 16, 16, 0, 0
  (func (export "i32.ctz") (param i32) (result i32) (i32.ctz (local.get 0)))
  ;; run: i32.ctz(0) == 32
  ;; run: i32.ctz(1) == 0
  ;; run: i32.ctz(-1) == 0
  ;; run: i32.ctz(2) == 1
  ;; run: i32.ctz(7) == 0
  ;; run: i32.ctz(-8) == 3
  ;; run: i32.ctz(31) == 0
  ;; run: i32.ctz(32) == 5
  ;; run: i32.ctz(33) == 0
  ;; run: i32.ctz(127) == 0
  ;; run: i32.ctz(128) == 7
  ;; run: i32.ctz(255) == 0
  ;; run: i32.ctz(32768) == 15
  ;; run: i32.ctz(65408) == 7
  ;; run: i32.ctz(65535) == 0
  ;; run: i32.ctz(305419896) == 3
  ;; run: i32.ctz(-2147483648) == 31
  ;; run: i32.ctz(2147483647) == 0
  ;; run: i32.ctz(-2147483647) == 0
  ;; run: i32.ctz(1431655765) == 0
  (func (export "i32.ctz.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.ctz (i32.const 0))
    (i32.ctz (i32.const -1))
    (i32.ctz (i32.const 7))
    (i32.ctz (i32.const 31))
    (i32.ctz (i32.const 33))
    (i32.ctz (i32.const 128))
    (i32.ctz (i32.const 32768))
    (i32.ctz (i32.const 65535))
    (i32.ctz (i32.const -2147483648))
    (i32.ctz (i32.const -2147483647)))
  ;; run: i32.ctz.folded0() == 32, 0, 0, 0, 0, 7, 15, 0, 31, 0
  (func (export "i32.popcnt") (param i32) (result i32) (i32.popcnt (local.get 0)))
  ;; run: i32.popcnt(0) == 0
  ;; run: i32.popcnt(1) == 1
  ;; run: i32.popcnt(-1) == 32
  ;; run: i32.popcnt(2) == 1
  ;; run: i32.popcnt(7) == 3
  ;; run: i32.popcnt(-8) == 29
  ;; run: i32.popcnt(31) == 5
  ;; run: i32.popcnt(32) == 1
  ;; run: i32.popcnt(33) == 2
  ;; run: i32.popcnt(127) == 7
  ;; run: i32.popcnt(128) == 1
  ;; run: i32.popcnt(255) == 8
  ;; run: i32.popcnt(32768) == 1
  ;; run: i32.popcnt(65408) == 9
  ;; run: i32.popcnt(65535) == 16
  ;; run: i32.popcnt(305419896) == 13
  ;; run: i32.popcnt(-2147483648) == 1
  ;; run: i32.popcnt(2147483647) == 31
  ;; run: i32.popcnt(-2147483647) == 2
  ;; run: i32.popcnt(1431655765) == 16
  (func (export "i32.popcnt.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.popcnt (i32.const 0))
    (i32.popcnt (i32.const -1))
    (i32.popcnt (i32.const 7))
    (i32.popcnt (i32.const 31))
    (i32.popcnt (i32.const 33))
    (i32.popcnt (i32.const 128))
    (i32.popcnt (i32.const 32768))
    (i32.popcnt (i32.const 65535))
    (i32.popcnt (i32.const -2147483648))
    (i32.popcnt (i32.const -2147483647)))
  ;; run: i32.popcnt.folded0() == 0, 32, 3, 5, 2, 1, 1, 16, 1, 2
  (func (export "i32.eqz") (param i32) (result i32) (i32.eqz (local.get 0)))
  ;; run: i32.eqz(0) == 1
  ;; run: i32.eqz(1) == 0
  ;; run: i32.eqz(-1) == 0
  ;; run: i32.eqz(2) == 0
  ;; run: i32.eqz(7) == 0
  ;; run: i32.eqz(-8) == 0
  ;; run: i32.eqz(31) == 0
  ;; run: i32.eqz(32) == 0
  ;; run: i32.eqz(33) == 0
  ;; run: i32.eqz(127) == 0
  ;; run: i32.eqz(128) == 0
  ;; run: i32.eqz(255) == 0
  ;; run: i32.eqz(32768) == 0
  ;; run: i32.eqz(65408) == 0
  ;; run: i32.eqz(65535) == 0
  ;; run: i32.eqz(305419896) == 0
  ;; run: i32.eqz(-2147483648) == 0
  ;; run: i32.eqz(2147483647) == 0
  ;; run: i32.eqz(-2147483647) == 0
  ;; run: i32.eqz(1431655765) == 0
  (func (export "i32.eqz.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.eqz (i32.const 0))
    (i32.eqz (i32.const -1))
    (i32.eqz (i32.const 7))
    (i32.eqz (i32.const 31))
    (i32.eqz (i32.const 33))
    (i32.eqz (i32.const 128))
    (i32.eqz (i32.const 32768))
    (i32.eqz (i32.const 65535))
    (i32.eqz (i32.const -2147483648))
    (i32.eqz (i32.const -2147483647)))
  ;; run: i32.eqz.folded0() == 1, 0, 0, 0, 0, 0, 0, 0, 0, 0
  (func (export "i32.extend8_s") (param i32) (result i32) (i32.extend8_s (local.get 0)))
  ;; run: i32.extend8_s(0) == 0
  ;; run: i32.extend8_s(1) == 1
  ;; run: i32.extend8_s(-1) == -1
  ;; run: i32.extend8_s(2) == 2
  ;; run: i32.extend8_s(7) == 7
  ;; run: i32.extend8_s(-8) == -8
  ;; run: i32.extend8_s(31) == 31
  ;; run: i32.extend8_s(32) == 32
  ;; run: i32.extend8_s(33) == 33
  ;; run: i32.extend8_s(127) == 127
  ;; run: i32.extend8_s(128) == -128
  ;; run: i32.extend8_s(255) == -1
  ;; run: i32.extend8_s(32768) == 0
  ;; run: i32.extend8_s(65408) == -128
  ;; run: i32.extend8_s(65535) == -1
  ;; run: i32.extend8_s(305419896) == 120
  ;; run: i32.extend8_s(-2147483648) == 0
  ;; run: i32.extend8_s(2147483647) == -1
  ;; run: i32.extend8_s(-2147483647) == 1
  ;; run: i32.extend8_s(1431655765) == 85
  (func (export "i32.extend8_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.extend8_s (i32.const 0))
    (i32.extend8_s (i32.const -1))
    (i32.extend8_s (i32.const 7))
    (i32.extend8_s (i32.const 31))
    (i32.extend8_s (i32.const 33))
    (i32.extend8_s (i32.const 128))
    (i32.extend8_s (i32.const 32768))
    (i32.extend8_s (i32.const 65535))
    (i32.extend8_s (i32.const -2147483648))
    (i32.extend8_s (i32.const -2147483647)))
  ;; run: i32.extend8_s.folded0() == 0, -1, 7, 31, 33, -128, 0, -1, 0, 1
  (func (export "i32.extend16_s") (param i32) (result i32) (i32.extend16_s (local.get 0)))
  ;; run: i32.extend16_s(0) == 0
  ;; run: i32.extend16_s(1) == 1
  ;; run: i32.extend16_s(-1) == -1
  ;; run: i32.extend16_s(2) == 2
  ;; run: i32.extend16_s(7) == 7
  ;; run: i32.extend16_s(-8) == -8
  ;; run: i32.extend16_s(31) == 31
  ;; run: i32.extend16_s(32) == 32
  ;; run: i32.extend16_s(33) == 33
  ;; run: i32.extend16_s(127) == 127
  ;; run: i32.extend16_s(128) == 128
  ;; run: i32.extend16_s(255) == 255
  ;; run: i32.extend16_s(32768) == -32768
  ;; run: i32.extend16_s(65408) == -128
  ;; run: i32.extend16_s(65535) == -1
  ;; run: i32.extend16_s(305419896) == 22136
  ;; run: i32.extend16_s(-2147483648) == 0
  ;; run: i32.extend16_s(2147483647) == -1
  ;; run: i32.extend16_s(-2147483647) == 1
  ;; run: i32.extend16_s(1431655765) == 21845
  (func (export "i32.extend16_s.folded0") (result i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.extend16_s (i32.const 0))
    (i32.extend16_s (i32.const -1))
    (i32.extend16_s (i32.const 7))
    (i32.extend16_s (i32.const 31))
    (i32.extend16_s (i32.const 33))
    (i32.extend16_s (i32.const 128))
    (i32.extend16_s (i32.const 32768))
    (i32.extend16_s (i32.const 65535))
    (i32.extend16_s (i32.const -2147483648))
    (i32.extend16_s (i32.const -2147483647)))
  ;; run: i32.extend16_s.folded0() == 0, -1, 7, 31, 33, 128, -32768, -1, 0, 1
)
