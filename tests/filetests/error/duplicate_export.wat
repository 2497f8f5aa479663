;; test: error
(module (func $f) (export "a" (func $f)) (export "a" (func $f)))
;; expect:
;; export section at offset 0x19: duplicate export name "a"
