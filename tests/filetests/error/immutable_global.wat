;; test: error
(module (global i32 (i32.const 0)) (func (global.set 0 (i32.const 1))))
;; expect:
;; function 0 at offset 0x21: global.set sets global 0, which is immutable
