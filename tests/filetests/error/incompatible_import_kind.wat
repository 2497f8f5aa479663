;; test: error
(module (import "host" "i32" (memory 1)))
;; expect:
;; incompatible import type: host.i32: expected memory 1, found func [i32] -> [i32]
