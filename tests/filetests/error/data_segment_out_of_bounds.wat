;; test: error
(module (memory 1) (data (i32.const 65535) "ab"))
;; expect:
;; out of bounds memory access
