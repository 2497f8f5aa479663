;; test: error
(module (func (result i32) (i32.const 1) (i32.add)))
;; expect:
;; function 0 at offset 0x1a: i32.add expects i32, found nothing
