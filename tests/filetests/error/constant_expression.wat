;; test: error
(module (global i32 (i32.add (i32.const 1) (i32.clz (i32.const 2)))))
;; expect:
;; global section at offset 0x11: constant expression required: i32.clz is not constant
