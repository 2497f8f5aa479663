;; test: error
(module (func (call 3)))
;; expect:
;; function 0 at offset 0x17: call refers to unknown function 3
