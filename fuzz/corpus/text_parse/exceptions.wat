(module
  (tag $e (export "e") (param i32))
  (tag $none)
  (func (param exnref) (result i32)
    (block $h (result i32)
      (block $all
        (block $ref (result i32 exnref)
          (try_table (result i32) (catch $e $h) (catch_ref $e $ref) (catch_all $all)
            (throw $e (i32.const 3)))
          (return))
        (throw_ref))
      (throw_ref (local.get 0)))))
