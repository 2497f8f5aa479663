;; test: run
;; A memory without pages has an address range all the same, and no byte in it.
(module
  (memory 0)
  (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0)))
  ;; run: load(0) traps: out of bounds memory access
  ;; run: load(-1) traps: out of bounds memory access
  (func (export "store") (param i32) (i64.store offset=65536 (local.get 0) (i64.const 1)))
  ;; run: store(0) traps: out of bounds memory access
  (func (export "fill") (param i32 i32) (memory.fill (local.get 0) (i32.const 0) (local.get 1)))
  ;; run: fill(0, 0)
  ;; run: fill(1, 0) traps: out of bounds memory access
  ;; run: fill(0, 1) traps: out of bounds memory access
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  ;; run: grow(1) == 0
  ;; run: load(65535) == 0
)
