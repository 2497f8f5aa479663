;; test: error
(module (import "host" "i32" (func (param i64) (result i32))))
;; expect:
;; incompatible import type: host.i32: expected func [i64] -> [i32], found func [i32] -> [i32]
