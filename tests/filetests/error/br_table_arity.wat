;; test: error
(module (func (block (block (result i32) (br_table 0 1 (i32.const 1) (i32.const 2))) (drop))))
;; expect:
;; function 0 at offset 0x1f: br_table has targets that take 0 and 1 values
