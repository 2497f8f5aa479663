;; test: error
(module (func (drop (global.get 0))))
;; expect:
;; function 0 at offset 0x17: global.get refers to unknown global 0
