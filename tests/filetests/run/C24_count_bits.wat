;; test: run
;; clz and ctz of zero are the width, whatever instruction computes them; also of a zero in memory, and as a condition.
(module
  (memory 1)
  (data (i32.const 8) "\00\80\00\00\00\00\00\00")
  (func (export "clz32") (param i32) (result i32) (i32.clz (local.get 0)))
  ;; run: clz32(0) == 32
  ;; run: clz32(1) == 31
  ;; run: clz32(-1) == 0
  (func (export "ctz32") (param i32) (result i32) (i32.ctz (local.get 0)))
  ;; run: ctz32(0) == 32
  ;; run: ctz32(-2147483648) == 31
  (func (export "clz64") (param i64) (result i64) (i64.clz (local.get 0)))
  ;; run: clz64(0) == 64
  ;; run: clz64(0xffffffff) == 32
  (func (export "ctz64") (param i64) (result i64) (i64.ctz (local.get 0)))
  ;; run: ctz64(0) == 64
  ;; run: ctz64(0x100000000) == 32
  (func (export "memory") (param i32) (result i32 i32 i32 i64 i64 i64)
    (i32.clz (i32.load (local.get 0))) (i32.ctz (i32.load (local.get 0))) (i32.popcnt (i32.load (local.get 0)))
    (i64.clz (i64.load (local.get 0))) (i64.ctz (i64.load (local.get 0))) (i64.popcnt (i64.load (local.get 0))))
  ;; run: memory(0) == 32, 32, 0, 64, 64, 0
  ;; run: memory(8) == 16, 15, 1, 48, 15, 1
  ;; run: memory(4) == 32, 32, 0, 16, 47, 1
  ;; One value as the operand of all, so that none may overwrite it.
  (func (export "shared") (param i32) (result i32)
    (i32.add (i32.add (i32.clz (local.get 0)) (i32.ctz (local.get 0))) (i32.add (i32.popcnt (local.get 0)) (local.get 0))))
  ;; run: shared(0) == 64
  ;; run: shared(8) == 40
  ;; The upper half is garbage before the wrap.
  (func (export "wrapped") (param i64) (result i32 i32 i32) (local i32)
    (local.set 1 (i32.wrap_i64 (local.get 0)))
    (i32.clz (local.get 1)) (i32.ctz (local.get 1)) (i32.popcnt (local.get 1)))
  ;; run: wrapped(0xffffffff00000000) == 32, 32, 0
  (func (export "condition") (param i64) (result i32)
    (if (result i32) (i64.eqz (i64.clz (local.get 0))) (then (i32.const 1)) (else (i32.const 2))))
  ;; run: condition(0) == 2
  ;; run: condition(-1) == 1
)
