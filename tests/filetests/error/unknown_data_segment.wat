;; test: error
(module (memory 1) (func (data.drop 2)))
;; expect:
;; function 0 at offset 0x1c: data.drop needs a data count section
