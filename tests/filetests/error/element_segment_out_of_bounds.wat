;; test: error
(module (table 1 funcref) (func $f) (elem (i32.const 1) $f))
;; expect:
;; undefined element: out of bounds table access
