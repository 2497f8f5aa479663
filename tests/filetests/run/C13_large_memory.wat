;; test: run
;; A memory that ends at 2^32: its last bytes are in bounds, sizes in bytes do not fit into 32 bits.
;; Written by generate_causes.py.
(module
  (memory 65535 65536)
  (func (export "store") (param i64 i32) (i32.store8 (i32.wrap_i64 (local.get 0)) (local.get 1)))
  (func (export "store4") (param i32 i32) (i32.store (i32.add (local.get 0) (i32.const -8)) (local.get 1)))
  (func (export "load") (param i32 i32) (result i32) (i32.load8_u (i32.add (local.get 0) (local.get 1))))
  (func (export "load_offset") (param i32) (result i32) (i32.load offset=0xfffffff0 (local.get 0)))
  (func (export "load8") (param i32) (result i64) (i64.load offset=4 (i32.shl (local.get 0) (i32.const 3))))
  (func (export "last") (result i32) (i32.load (i32.sub (i32.shl (memory.size) (i32.const 16)) (i32.const 4))))
  (func (export "bytes") (result i64) (i64.shl (i64.extend_i32_u (memory.size)) (i64.const 16)))
  (func (export "bytes32") (result i32) (i32.shl (memory.size) (i32.const 16)))
  (func (export "grow") (param i64) (result i64) (i64.extend_i32_u (memory.grow (i32.wrap_i64 (local.get 0)))))
  (func (export "grow_s") (param i32) (result i64) (i64.extend_i32_s (memory.grow (local.get 0))))
  ;; run: bytes() == 0xffff0000
  ;; run: bytes32() == -65536
  ;; run: grow(2) == 0xffffffff
  ;; run: grow_s(-1) == -1
  ;; run: grow(0xdeadbeefffff0001) == 0xffffffff
  ;; run: grow(0xdeadbeef00000000) == 65535
  ;; run: store(0xdeadbeeffffeffff, 7)
  ;; run: load(0xfffeffff, 0) == 7
  ;; run: load(0xffff0000, 0) traps: out of bounds memory access
  ;; run: store(0xdeadbeefffff0000, 7) traps: out of bounds memory access
  ;; run: load_offset(0) traps: out of bounds memory access
  ;; run: last() == 0x07000000
  ;; run: grow(0xdeadbeef00000001) == 65535
  ;; run: bytes() == 0x100000000
  ;; run: bytes32() == 0
  ;; run: grow(0) == 65536
  ;; run: grow_s(1) == -1
  ;; run: grow(0xfffffffff) == 0xffffffff
  ;; run: store4(4, 0x12345678)
  ;; run: last() == 0x12345678
  ;; run: store4(7, -1) traps: out of bounds memory access
  ;; run: last() == 0x12345678
  ;; run: load(-1, 0) == 0x12
  ;; run: load(0x80000000, 0x7fffffff) == 0x12
  ;; run: load(0x80000000, 0x80000000) == 0
  ;; run: load(-1, -2) == 0x56
  ;; run: load_offset(12) == 0x12345678
  ;; run: load_offset(13) traps: out of bounds memory access
  ;; run: load_offset(-1) traps: out of bounds memory access
  ;; run: load8(-1) traps: out of bounds memory access
  ;; run: load8(0x1ffffffe) == 0
  ;; run: load8(0x3fffffff) traps: out of bounds memory access
  ;; run: store(0xdeadbeeffffffff4, -1)
  ;; run: load8(0xfffffffe) == 0xff
  ;; run: load8(0x3ffffffe) == 0xff
)
