;; test: error
(module (func (param externref) (drop (select (local.get 0) (local.get 0) (i32.const 1)))))
;; expect:
;; function 0 at offset 0x1e: select without a type expects numbers, found externref and externref
