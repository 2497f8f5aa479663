;; test: error
(module (import "host" "nothing" (func (param i32) (result i32))))
;; expect:
;; unknown import: host.nothing: func [i32] -> [i32]
