;; test: error
(module (func (param i32) (drop (local.get 7))))
;; expect:
;; function 0 at offset 0x18: local.get refers to unknown local 7
