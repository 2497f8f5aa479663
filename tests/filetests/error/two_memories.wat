;; test: error
(module (memory 1) (memory 1))
;; expect:
;; memory section at offset 0xd: more than one memory needs the feature multi-memory, which is not enabled
