;; test: error
(module (memory 1) (func (drop (i32.load align=8 (i32.const 0)))))
;; expect:
;; function 0 at offset 0x1e: i32.load has alignment 2^3, which must not be larger than natural, 2^2
