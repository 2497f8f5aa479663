;; test: error
(module (func (i32.const 1)))
;; expect:
;; function 0 at offset 0x19: end expects 0 values on the stack, found 1
