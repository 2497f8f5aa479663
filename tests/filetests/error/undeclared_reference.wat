;; test: error
(module (func $f) (func (drop (ref.func $f))))
;; expect:
;; function 1 at offset 0x1b: ref.func makes an undeclared function reference to function 0
