;; test: error
(module (table 1 funcref) (func (call_indirect (type 9) (i32.const 0))))
;; expect:
;; function 0 at offset 0x1f: call_indirect refers to unknown type 9
