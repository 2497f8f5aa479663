;; test: error
(module (func (result v128) (v128.const i32x4 0 0 0 0)))
;; expect:
;; type section at offset 0xe: type v128 needs the feature simd, which is not enabled
