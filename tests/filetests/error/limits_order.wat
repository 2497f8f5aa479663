;; test: error
(module (memory 3 2))
;; expect:
;; memory section at offset 0xb: size minimum must not be greater than maximum
