;; test: error
(module (func (drop (i32.load (i32.const 0)))))
;; expect:
;; function 0 at offset 0x19: i32.load refers to unknown memory 0
