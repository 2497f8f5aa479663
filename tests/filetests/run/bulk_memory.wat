;; test: run
;; memory.fill, copy and init, data.drop: overlaps, ends, and that a trap writes nothing.
(module
  (memory 1)
  (data $d "\01\02\03\04\05\06\07\08")
  (data $active (i32.const 100) "abc")
  (func (export "fill") (param i32 i32 i32) (memory.fill (local.get 0) (local.get 1) (local.get 2)))
  (func (export "copy") (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
  (func (export "init") (param i32 i32 i32) (memory.init $d (local.get 0) (local.get 1) (local.get 2)))
  (func (export "init_active") (param i32) (memory.init $active (i32.const 0) (i32.const 0) (local.get 0)))
  (func (export "drop") (data.drop $d))
  (func (export "get") (param i32) (result i64) (i64.load (local.get 0)))
  (func (export "get8") (param i32) (result i32) (i32.load8_u (local.get 0)))
  ;; run: get(100) == 0x636261
  ;; run: fill(0, 0x1ff, 4)
  ;; run: get(0) == 0xffffffff
  ;; run: fill(65536, 1, 0)
  ;; run: fill(65537, 1, 0) traps: out of bounds memory access
  ;; run: fill(65535, 1, 2) traps: out of bounds memory access
  ;; run: get8(65535) == 0
  ;; run: fill(1, 1, -1) traps: out of bounds memory access
  ;; run: fill(-1, 1, 1) traps: out of bounds memory access
  ;; run: get(0) == 0xffffffff
  ;; run: fill(65535, 9, 1)
  ;; run: get8(65535) == 9
  ;; run: init(16, 0, 8)
  ;; run: get(16) == 0x0807060504030201
  ;; run: copy(18, 16, 6)
  ;; run: get(16) == 0x0605040302010201
  ;; run: copy(16, 18, 6)
  ;; run: get(16) == 0x0605060504030201
  ;; run: copy(16, 16, 8)
  ;; run: get(16) == 0x0605060504030201
  ;; run: copy(65536, 65536, 0)
  ;; run: copy(65537, 0, 0) traps: out of bounds memory access
  ;; run: copy(0, 65537, 0) traps: out of bounds memory access
  ;; run: copy(65530, 16, 7) traps: out of bounds memory access
  ;; run: get8(65530) == 0
  ;; run: copy(16, 65530, 7) traps: out of bounds memory access
  ;; run: copy(0, 1, -1) traps: out of bounds memory access
  ;; run: copy(-1, 0, 2) traps: out of bounds memory access
  ;; run: init(32, 6, 2)
  ;; run: get(32) == 0x0807
  ;; run: init(32, 6, 3) traps: out of bounds memory access
  ;; run: init(32, 8, 0)
  ;; run: init(32, 9, 0) traps: out of bounds memory access
  ;; run: init(32, -1, 2) traps: out of bounds memory access
  ;; run: init(65530, 0, 7) traps: out of bounds memory access
  ;; run: get8(65530) == 0
  ;; An active segment is dropped after it was written.
  ;; run: init_active(0)
  ;; run: init_active(1) traps: out of bounds memory access
  ;; run: drop()
  ;; run: init(0, 0, 0)
  ;; run: init(0, 0, 1) traps: out of bounds memory access
  ;; run: drop()
  (func (export "constants") (result i64)
    (memory.fill (i32.const 200) (i32.const 0xab) (i32.const 8))
    (memory.copy (i32.const 203) (i32.const 16) (i32.const 4))
    (i64.load (i32.const 200)))
  ;; run: constants() == 0xab04030201ababab
)
