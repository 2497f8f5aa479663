;; test: error
(module (func $f (unreachable)) (start $f))
;; expect:
;; unreachable
