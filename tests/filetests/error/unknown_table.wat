;; test: error
(module (type (func)) (func (call_indirect (type 0) (i32.const 0))))
;; expect:
;; function 0 at offset 0x19: call_indirect refers to unknown table 0
