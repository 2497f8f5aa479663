;; test: error
(module (func (br 5)))
;; expect:
;; function 0 at offset 0x17: br refers to unknown label 5
