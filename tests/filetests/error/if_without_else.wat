;; test: error
(module (func (result i32) (if (result i32) (i32.const 1) (then (i32.const 2)))))
;; expect:
;; function 0 at offset 0x1e: end of an if without else, whose type is [] -> [i32]: the parameters must be the results
