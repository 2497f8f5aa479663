(; block ; comment (; nested ;) ;)
(module ;; line comment
  (func $e (export "a") (export "b") (import "env" "e") (param i32))
  (memory $mem (data "abc\00\ff\u{1f600}\n\"" "def"))
  (table funcref (elem $e $main))
  (global (export "pi") f64 (f64.const 0x1.921fb54442d18p+1))
  (elem (i32.const 0) $e) (elem (offset i32.const 1) func $main)
  (data (offset (i32.const 7)) "data") (data (i32.const 0))
  (start $main)
  (func $main (local i32)
    (block (result i32) i32.const +0x1_0) drop
    i32.const 0 i32.load offset=0x10 align=2 drop
    (call_indirect (param i32) (i32.const 1) (i32.const 0))
    i32.const 1 if end i32.const 0 if else end nop))
