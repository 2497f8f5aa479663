;; test: error
(module (memory 65537))
;; expect:
;; memory section at offset 0xb: memory size must be at most 65536 pages
