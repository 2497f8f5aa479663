;; test: run
;; What table.size and table.grow return is 32 bits wide, as an address and extended; so is the amount to grow
;; by, up to values near 2^32. Written by generate_causes.py.
(module
  (memory 1 9)
  (table $t 3 9 externref)
  (data (i32.const 0) "\64\65\66\67\68\69\6a\6b\6c\6d")
  (func (export "size.extend_u") (result i64) (i64.extend_i32_u (table.size $t)))
  (func (export "grow.extend_u") (param i32) (result i64) (i64.extend_i32_u (table.grow $t (ref.null extern) (local.get 0))))
  (func (export "grow64.extend_u") (param i64) (result i64) (i64.extend_i32_u (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0)))))
  (func (export "size.extend_s") (result i64) (i64.extend_i32_s (table.size $t)))
  (func (export "grow.extend_s") (param i32) (result i64) (i64.extend_i32_s (table.grow $t (ref.null extern) (local.get 0))))
  (func (export "grow64.extend_s") (param i64) (result i64) (i64.extend_i32_s (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0)))))
  (func (export "size.minus_one64") (result i32) (i64.eq (i64.extend_i32_s (table.size $t)) (i64.const -1)))
  (func (export "grow.minus_one64") (param i32) (result i32) (i64.eq (i64.extend_i32_s (table.grow $t (ref.null extern) (local.get 0))) (i64.const -1)))
  (func (export "grow64.minus_one64") (param i64) (result i32) (i64.eq (i64.extend_i32_s (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0)))) (i64.const -1)))
  (func (export "size.minus_one32") (result i32) (i64.eq (i64.extend_i32_u (table.size $t)) (i64.const 0xffffffff)))
  (func (export "grow.minus_one32") (param i32) (result i32) (i64.eq (i64.extend_i32_u (table.grow $t (ref.null extern) (local.get 0))) (i64.const 0xffffffff)))
  (func (export "grow64.minus_one32") (param i64) (result i32) (i64.eq (i64.extend_i32_u (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0)))) (i64.const 0xffffffff)))
  (func (export "size.minus_one") (result i32) (i32.eq (table.size $t) (i32.const -1)))
  (func (export "grow.minus_one") (param i32) (result i32) (i32.eq (table.grow $t (ref.null extern) (local.get 0)) (i32.const -1)))
  (func (export "grow64.minus_one") (param i64) (result i32) (i32.eq (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0))) (i32.const -1)))
  (func (export "size.below") (result i32) (i64.lt_u (i64.extend_i32_u (table.size $t)) (i64.const 0x100000000)))
  (func (export "grow.below") (param i32) (result i32) (i64.lt_u (i64.extend_i32_u (table.grow $t (ref.null extern) (local.get 0))) (i64.const 0x100000000)))
  (func (export "grow64.below") (param i64) (result i32) (i64.lt_u (i64.extend_i32_u (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0)))) (i64.const 0x100000000)))
  (func (export "size.bytes") (result i64) (i64.shl (i64.extend_i32_u (table.size $t)) (i64.const 16)))
  (func (export "grow.bytes") (param i32) (result i64) (i64.shl (i64.extend_i32_u (table.grow $t (ref.null extern) (local.get 0))) (i64.const 16)))
  (func (export "grow64.bytes") (param i64) (result i64) (i64.shl (i64.extend_i32_u (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0)))) (i64.const 16)))
  (func (export "size.plus") (result i64) (i64.add (i64.extend_i32_u (table.size $t)) (i64.const 1)))
  (func (export "grow.plus") (param i32) (result i64) (i64.add (i64.extend_i32_u (table.grow $t (ref.null extern) (local.get 0))) (i64.const 1)))
  (func (export "grow64.plus") (param i64) (result i64) (i64.add (i64.extend_i32_u (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0)))) (i64.const 1)))
  (func (export "size.shr_s") (result i32) (i32.shr_s (table.size $t) (i32.const 8)))
  (func (export "grow.shr_s") (param i32) (result i32) (i32.shr_s (table.grow $t (ref.null extern) (local.get 0)) (i32.const 8)))
  (func (export "grow64.shr_s") (param i64) (result i32) (i32.shr_s (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0))) (i32.const 8)))
  (func (export "size.load8") (result i32) (i32.load8_u (table.size $t)))
  (func (export "grow.load8") (param i32) (result i32) (i32.load8_u (table.grow $t (ref.null extern) (local.get 0))))
  (func (export "grow64.load8") (param i64) (result i32) (i32.load8_u (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0)))))
  (func (export "size.load8_1") (result i32) (i32.load8_u offset=1 (table.size $t)))
  (func (export "grow.load8_1") (param i32) (result i32) (i32.load8_u offset=1 (table.grow $t (ref.null extern) (local.get 0))))
  (func (export "grow64.load8_1") (param i64) (result i32) (i32.load8_u offset=1 (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0)))))
  (func (export "size.wrapped") (result i32) (i32.load8_u (i32.add (table.size $t) (i32.const 1))))
  (func (export "grow.wrapped") (param i32) (result i32) (i32.load8_u (i32.add (table.grow $t (ref.null extern) (local.get 0)) (i32.const 1))))
  (func (export "grow64.wrapped") (param i64) (result i32) (i32.load8_u (i32.add (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0))) (i32.const 1))))
  (func (export "size.store8") (i32.store8 offset=20 (table.size $t) (i32.const 1)))
  (func (export "grow.store8") (param i32) (i32.store8 offset=20 (table.grow $t (ref.null extern) (local.get 0)) (i32.const 1)))
  (func (export "grow64.store8") (param i64) (i32.store8 offset=20 (table.grow $t (ref.null extern) (i32.wrap_i64 (local.get 0))) (i32.const 1)))
  ;; run: size.extend_u() == 3
  ;; run: grow.extend_u(-1) == 4294967295
  ;; run: grow.extend_u(-2147483648) == 4294967295
  ;; run: grow.extend_u(-2) == 4294967295
  ;; run: grow.extend_u(-4) == 4294967295
  ;; run: grow.extend_u(-3) == 4294967295
  ;; run: grow.extend_u(-65535) == 4294967295
  ;; run: grow64.extend_u(-2401053088317177857) == 4294967295
  ;; run: grow64.extend_u(-2401053088317177872) == 4294967295
  ;; run: grow64.extend_u(-2401053092612145142) == 4294967295
  ;; run: grow64.extend_u(-2401053092612145152) == 3
  ;; run: grow64.extend_u(-2401053092612145151) == 3
  ;; run: size.extend_u() == 4
  ;; run: size.extend_s() == 4
  ;; run: grow.extend_s(-1) == -1
  ;; run: grow.extend_s(-2147483648) == -1
  ;; run: grow.extend_s(-2) == -1
  ;; run: grow.extend_s(-5) == -1
  ;; run: grow.extend_s(-4) == -1
  ;; run: grow.extend_s(-65535) == -1
  ;; run: grow64.extend_s(-2401053088317177857) == -1
  ;; run: grow64.extend_s(-2401053088317177872) == -1
  ;; run: grow64.extend_s(-2401053092612145142) == -1
  ;; run: grow64.extend_s(-2401053092612145152) == 4
  ;; run: grow64.extend_s(-2401053092612145152) == 4
  ;; run: size.extend_s() == 4
  ;; run: size.minus_one64() == 0
  ;; run: grow.minus_one64(-1) == 1
  ;; run: grow.minus_one64(-2147483648) == 1
  ;; run: grow.minus_one64(-2) == 1
  ;; run: grow.minus_one64(-5) == 1
  ;; run: grow.minus_one64(-4) == 1
  ;; run: grow.minus_one64(-65535) == 1
  ;; run: grow64.minus_one64(-2401053088317177857) == 1
  ;; run: grow64.minus_one64(-2401053088317177872) == 1
  ;; run: grow64.minus_one64(-2401053092612145142) == 1
  ;; run: grow64.minus_one64(-2401053092612145152) == 0
  ;; run: grow64.minus_one64(-2401053092612145152) == 0
  ;; run: size.minus_one64() == 0
  ;; run: size.minus_one32() == 0
  ;; run: grow.minus_one32(-1) == 1
  ;; run: grow.minus_one32(-2147483648) == 1
  ;; run: grow.minus_one32(-2) == 1
  ;; run: grow.minus_one32(-5) == 1
  ;; run: grow.minus_one32(-4) == 1
  ;; run: grow.minus_one32(-65535) == 1
  ;; run: grow64.minus_one32(-2401053088317177857) == 1
  ;; run: grow64.minus_one32(-2401053088317177872) == 1
  ;; run: grow64.minus_one32(-2401053092612145142) == 1
  ;; run: grow64.minus_one32(-2401053092612145152) == 0
  ;; run: grow64.minus_one32(-2401053092612145151) == 0
  ;; run: size.minus_one32() == 0
  ;; run: size.minus_one() == 0
  ;; run: grow.minus_one(-1) == 1
  ;; run: grow.minus_one(-2147483648) == 1
  ;; run: grow.minus_one(-2) == 1
  ;; run: grow.minus_one(-6) == 1
  ;; run: grow.minus_one(-5) == 1
  ;; run: grow.minus_one(-65535) == 1
  ;; run: grow64.minus_one(-2401053088317177857) == 1
  ;; run: grow64.minus_one(-2401053088317177872) == 1
  ;; run: grow64.minus_one(-2401053092612145142) == 1
  ;; run: grow64.minus_one(-2401053092612145152) == 0
  ;; run: grow64.minus_one(-2401053092612145152) == 0
  ;; run: size.minus_one() == 0
  ;; run: size.below() == 1
  ;; run: grow.below(-1) == 1
  ;; run: grow.below(-2147483648) == 1
  ;; run: grow.below(-2) == 1
  ;; run: grow.below(-6) == 1
  ;; run: grow.below(-5) == 1
  ;; run: grow.below(-65535) == 1
  ;; run: grow64.below(-2401053088317177857) == 1
  ;; run: grow64.below(-2401053088317177872) == 1
  ;; run: grow64.below(-2401053092612145142) == 1
  ;; run: grow64.below(-2401053092612145152) == 1
  ;; run: grow64.below(-2401053092612145152) == 1
  ;; run: size.below() == 1
  ;; run: size.bytes() == 327680
  ;; run: grow.bytes(-1) == 281474976645120
  ;; run: grow.bytes(-2147483648) == 281474976645120
  ;; run: grow.bytes(-2) == 281474976645120
  ;; run: grow.bytes(-6) == 281474976645120
  ;; run: grow.bytes(-5) == 281474976645120
  ;; run: grow.bytes(-65535) == 281474976645120
  ;; run: grow64.bytes(-2401053088317177857) == 281474976645120
  ;; run: grow64.bytes(-2401053088317177872) == 281474976645120
  ;; run: grow64.bytes(-2401053092612145142) == 281474976645120
  ;; run: grow64.bytes(-2401053092612145152) == 327680
  ;; run: grow64.bytes(-2401053092612145151) == 327680
  ;; run: size.bytes() == 393216
  ;; run: size.plus() == 7
  ;; run: grow.plus(-1) == 4294967296
  ;; run: grow.plus(-2147483648) == 4294967296
  ;; run: grow.plus(-2) == 4294967296
  ;; run: grow.plus(-7) == 4294967296
  ;; run: grow.plus(-6) == 4294967296
  ;; run: grow.plus(-65535) == 4294967296
  ;; run: grow64.plus(-2401053088317177857) == 4294967296
  ;; run: grow64.plus(-2401053088317177872) == 4294967296
  ;; run: grow64.plus(-2401053092612145142) == 4294967296
  ;; run: grow64.plus(-2401053092612145152) == 7
  ;; run: grow64.plus(-2401053092612145152) == 7
  ;; run: size.plus() == 7
  ;; run: size.shr_s() == 0
  ;; run: grow.shr_s(-1) == -1
  ;; run: grow.shr_s(-2147483648) == -1
  ;; run: grow.shr_s(-2) == -1
  ;; run: grow.shr_s(-7) == -1
  ;; run: grow.shr_s(-6) == -1
  ;; run: grow.shr_s(-65535) == -1
  ;; run: grow64.shr_s(-2401053088317177857) == -1
  ;; run: grow64.shr_s(-2401053088317177872) == -1
  ;; run: grow64.shr_s(-2401053092612145142) == -1
  ;; run: grow64.shr_s(-2401053092612145152) == 0
  ;; run: grow64.shr_s(-2401053092612145152) == 0
  ;; run: size.shr_s() == 0
  ;; run: size.load8() == 106
  ;; run: grow.load8(-1) traps: out of bounds memory access
  ;; run: grow.load8(-2147483648) traps: out of bounds memory access
  ;; run: grow.load8(-2) traps: out of bounds memory access
  ;; run: grow.load8(-7) traps: out of bounds memory access
  ;; run: grow.load8(-6) traps: out of bounds memory access
  ;; run: grow.load8(-65535) traps: out of bounds memory access
  ;; run: grow64.load8(-2401053088317177857) traps: out of bounds memory access
  ;; run: grow64.load8(-2401053088317177872) traps: out of bounds memory access
  ;; run: grow64.load8(-2401053092612145142) traps: out of bounds memory access
  ;; run: grow64.load8(-2401053092612145152) == 106
  ;; run: grow64.load8(-2401053092612145151) == 106
  ;; run: size.load8() == 107
  ;; run: size.load8_1() == 108
  ;; run: grow.load8_1(-1) traps: out of bounds memory access
  ;; run: grow.load8_1(-2147483648) traps: out of bounds memory access
  ;; run: grow.load8_1(-2) traps: out of bounds memory access
  ;; run: grow.load8_1(-8) traps: out of bounds memory access
  ;; run: grow.load8_1(-7) traps: out of bounds memory access
  ;; run: grow.load8_1(-65535) traps: out of bounds memory access
  ;; run: grow64.load8_1(-2401053088317177857) traps: out of bounds memory access
  ;; run: grow64.load8_1(-2401053088317177872) traps: out of bounds memory access
  ;; run: grow64.load8_1(-2401053092612145142) traps: out of bounds memory access
  ;; run: grow64.load8_1(-2401053092612145152) == 108
  ;; run: grow64.load8_1(-2401053092612145152) == 108
  ;; run: size.load8_1() == 108
  ;; run: size.wrapped() == 108
  ;; run: grow.wrapped(-1) == 100
  ;; run: grow.wrapped(-2147483648) == 100
  ;; run: grow.wrapped(-2) == 100
  ;; run: grow.wrapped(-8) == 100
  ;; run: grow.wrapped(-7) == 100
  ;; run: grow.wrapped(-65535) == 100
  ;; run: grow64.wrapped(-2401053088317177857) == 100
  ;; run: grow64.wrapped(-2401053088317177872) == 100
  ;; run: grow64.wrapped(-2401053092612145142) == 100
  ;; run: grow64.wrapped(-2401053092612145152) == 108
  ;; run: grow64.wrapped(-2401053092612145152) == 108
  ;; run: size.wrapped() == 108
  ;; run: size.store8()
  ;; run: grow.store8(-1) traps: out of bounds memory access
  ;; run: grow.store8(-2147483648) traps: out of bounds memory access
  ;; run: grow.store8(-2) traps: out of bounds memory access
  ;; run: grow.store8(-8) traps: out of bounds memory access
  ;; run: grow.store8(-7) traps: out of bounds memory access
  ;; run: grow.store8(-65535) traps: out of bounds memory access
  ;; run: grow64.store8(-2401053088317177857) traps: out of bounds memory access
  ;; run: grow64.store8(-2401053088317177872) traps: out of bounds memory access
  ;; run: grow64.store8(-2401053092612145142) traps: out of bounds memory access
  ;; run: grow64.store8(-2401053092612145152)
  ;; run: grow64.store8(-2401053092612145151)
  ;; run: size.store8()
)
