(module $m (@name "M")
  (@custom "first" (before first) "content")
  (type $f (func (param $a i32) (param i64 f32) (result f64)))
  (func $g (@name "G g") (param $n i32) (result i32) (local $i i32) (local i64 i64)
    (block $done (loop $next
      (@metadata.code.branch_hint "\00") (br_if $done (i32.ge_u (local.get $i) (local.get $n)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $next)))
    local.get $i
    if $l (result i32) i32.const 1 else $l i32.const 2 end $l)
  (global $"a \u{1f600} b" i32 (i32.const 0))
  (@custom "producers" (after code) "\01\08language\01\01C\0217")
  (@custom "extra" "x\00\ff"))
