;; test: error
(module (memory 1) (data "a") (func (data.drop 2)))
;; expect:
;; function 0 at offset 0x1f: data.drop refers to unknown data segment 2
