;; test: error
(module (func (result i32) (i64.const 1)))
;; expect:
;; function 0 at offset 0x1a: end expects i32, found i64
