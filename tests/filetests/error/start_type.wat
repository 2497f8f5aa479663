;; test: error
(module (func $f (param i32)) (start $f))
;; expect:
;; start section at offset 0x15: start function 0 has type [i32] -> [], must be [] -> []
