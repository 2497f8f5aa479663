;; test: run
;; Extensions and masks of loads that extend already, and of those that do not.
(module
  (memory 1)
  (data (i32.const 16) "\80\ff\00\80\ff\ff\ff\7f\fe\81\83\87\8f\9f\bf\ff")
  (func (export "masked8") (param i32) (result i32) (i32.and (i32.load8_u (local.get 0)) (i32.const 255)))
  (func (export "masked16") (param i32) (result i64) (i64.and (i64.load16_u (local.get 0)) (i64.const 0xffff)))
  (func (export "shifted32") (param i32) (result i64) (i64.shr_u (i64.load32_u (local.get 0)) (i64.const 32)))
  (func (export "below256") (param i32) (result i32) (i32.lt_u (i32.load8_u (local.get 0)) (i32.const 256)))
  (func (export "extended8") (param i32) (result i32) (i32.extend8_s (i32.load8_s (local.get 0))))
  (func (export "extended16") (param i32) (result i64) (i64.extend16_s (i64.load16_s (local.get 0))))
  (func (export "extended32") (param i32) (result i64) (i64.extend32_s (i64.load32_s (local.get 0))))
  (func (export "wider") (param i32) (result i64) (i64.extend32_s (i64.load8_s (local.get 0))))
  (func (export "kept8") (param i32) (result i32) (i32.extend8_s (i32.load16_s (local.get 0))))
  (func (export "kept16") (param i32) (result i64) (i64.extend16_s (i64.load32_s (local.get 0))))
  (func (export "unsigned") (param i32) (result i32) (i32.extend8_s (i32.load8_u (local.get 0)))))
;; run: masked8(16) == 128
;; run: masked8(17) == 255
;; run: masked8(19) == 128
;; run: masked8(20) == 255
;; run: masked8(24) == 254
;; run: masked8(65535) == 0
;; run: masked8(65536) traps: out of bounds memory access
;; run: masked16(16) == 65408
;; run: masked16(17) == 255
;; run: masked16(19) == 65408
;; run: masked16(20) == 65535
;; run: masked16(24) == 33278
;; run: masked16(65534) == 0
;; run: masked16(65535) traps: out of bounds memory access
;; run: shifted32(16) == 0
;; run: shifted32(17) == 0
;; run: shifted32(19) == 0
;; run: shifted32(20) == 0
;; run: shifted32(24) == 0
;; run: shifted32(65532) == 0
;; run: shifted32(65533) traps: out of bounds memory access
;; run: below256(16) == 1
;; run: below256(17) == 1
;; run: below256(19) == 1
;; run: below256(20) == 1
;; run: below256(24) == 1
;; run: below256(65535) == 1
;; run: below256(65536) traps: out of bounds memory access
;; run: extended8(16) == -128
;; run: extended8(17) == -1
;; run: extended8(19) == -128
;; run: extended8(20) == -1
;; run: extended8(24) == -2
;; run: extended8(65535) == 0
;; run: extended8(65536) traps: out of bounds memory access
;; run: extended16(16) == -128
;; run: extended16(17) == 255
;; run: extended16(19) == -128
;; run: extended16(20) == -1
;; run: extended16(24) == -32258
;; run: extended16(65534) == 0
;; run: extended16(65535) traps: out of bounds memory access
;; run: extended32(16) == -2147418240
;; run: extended32(17) == -8388353
;; run: extended32(19) == -128
;; run: extended32(20) == 2147483647
;; run: extended32(24) == -2021424642
;; run: extended32(65532) == 0
;; run: extended32(65533) traps: out of bounds memory access
;; run: wider(16) == -128
;; run: wider(17) == -1
;; run: wider(19) == -128
;; run: wider(20) == -1
;; run: wider(24) == -2
;; run: wider(65535) == 0
;; run: wider(65536) traps: out of bounds memory access
;; run: kept8(16) == -128
;; run: kept8(17) == -1
;; run: kept8(19) == -128
;; run: kept8(20) == -1
;; run: kept8(24) == -2
;; run: kept8(65534) == 0
;; run: kept8(65535) traps: out of bounds memory access
;; run: kept16(16) == -128
;; run: kept16(17) == 255
;; run: kept16(19) == -128
;; run: kept16(20) == -1
;; run: kept16(24) == -32258
;; run: kept16(65532) == 0
;; run: kept16(65533) traps: out of bounds memory access
;; run: unsigned(16) == -128
;; run: unsigned(17) == -1
;; run: unsigned(19) == -128
;; run: unsigned(20) == -1
;; run: unsigned(24) == -2
;; run: unsigned(65535) == 0
;; run: unsigned(65536) traps: out of bounds memory access
