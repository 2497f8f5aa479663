;; test: run
;; Shifts combined that are rotations only in part: signed, by amounts beyond the width, by amounts in registers
;; (where 0 makes or, xor and add differ), and parts of a 64-bit value. Written by generate_causes.py.
(module
  (func (export "signed0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_s (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_s (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_s (local.get 0) (i32.const 0)))
    (i32.or (i32.shr_s (local.get 0) (i32.const 31)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.xor (i32.shr_s (local.get 0) (i32.const 31)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.add (i32.shr_s (local.get 0) (i32.const 31)) (i32.shl (local.get 0) (i32.const 1)))
    (i32.or (i32.shr_s (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.xor (i32.shr_s (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 7))))
  ;; run: signed0(-1985229329, 1985229328) == -1985229329, 0, 324508638, -1, -324508639, 324508637, -60, 706283588
  ;; run: signed0(-1, -2147483647) == -1, 0, -2, -1, 1, -3, -1, 127
  (func (export "signed1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shr_s (local.get 0) (i32.const 25)) (i32.shl (local.get 0) (i32.const 7)))
    (i32.or (i32.shl (local.get 0) (i32.const 16)) (i32.shr_s (local.get 0) (i32.const 16)))
    (i32.xor (i32.shl (local.get 0) (i32.const 16)) (i32.shr_s (local.get 0) (i32.const 16)))
    (i32.add (i32.shl (local.get 0) (i32.const 16)) (i32.shr_s (local.get 0) (i32.const 16)))
    (i32.or (i32.shr_s (local.get 0) (i32.const 1)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.xor (i32.shr_s (local.get 0) (i32.const 1)) (i32.shl (local.get 0) (i32.const 31)))
    (i32.add (i32.shr_s (local.get 0) (i32.const 1)) (i32.shl (local.get 0) (i32.const 31))))
  ;; run: signed1(-1985229329, 1985229328) == -706283708, -30293, 839944619, -840005205, -992614665, 1154868983, 1154868983
  ;; run: signed1(-1, -2147483647) == -129, -1, 65535, -65537, -1, 2147483647, 2147483647
  (func (export "beyond0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.xor (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 0) (i32.const 0)))
    (i32.add (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 1) (i32.const 0)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 32)))
    (i32.or (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 32))))
  ;; run: beyond0(-1985229329, 1985229328) == -1985229329, -1, 0, -1, 324508638, -1, -1985229329, -1
  ;; run: beyond0(-1, -2147483647) == -1, -1, 0, 2147483646, -2, -2147483648, -1, -1
  (func (export "beyond1") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 32)))
    (i32.xor (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 32)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 0) (i32.const 32)))
    (i32.add (i32.shl (local.get 0) (i32.const 0)) (i32.shr_u (local.get 1) (i32.const 32)))
    (i32.or (i32.shl (local.get 0) (i32.const 33)) (i32.shr_u (local.get 0) (i32.const 31)))
    (i32.or (i32.shl (local.get 0) (i32.const 33)) (i32.shr_u (local.get 1) (i32.const 31)))
    (i32.xor (i32.shl (local.get 0) (i32.const 33)) (i32.shr_u (local.get 0) (i32.const 31)))
    (i32.xor (i32.shl (local.get 0) (i32.const 33)) (i32.shr_u (local.get 1) (i32.const 31))))
  ;; run: beyond1(-1985229329, 1985229328) == 0, -1, 324508638, -1, 324508639, 324508638, 324508639, 324508638
  ;; run: beyond1(-1, -2147483647) == 0, 2147483646, -2, -2147483648, -1, -1, -1, -1
  (func (export "beyond2") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 33)) (i32.shr_u (local.get 0) (i32.const 31)))
    (i32.add (i32.shl (local.get 0) (i32.const 33)) (i32.shr_u (local.get 1) (i32.const 31)))
    (i32.or (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 63)))
    (i32.or (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 1) (i32.const 63)))
    (i32.xor (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 63)))
    (i32.xor (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 1) (i32.const 63)))
    (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 0) (i32.const 63)))
    (i32.add (i32.shl (local.get 0) (i32.const 1)) (i32.shr_u (local.get 1) (i32.const 63))))
  ;; run: beyond2(-1985229329, 1985229328) == 324508639, 324508638, 324508639, 324508638, 324508639, 324508638, 324508639, 324508638
  ;; run: beyond2(-1, -2147483647) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "beyond3") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.or (i32.shl (local.get 0) (i32.const 39)) (i32.shr_u (local.get 0) (i32.const 25)))
    (i32.or (i32.shl (local.get 0) (i32.const 39)) (i32.shr_u (local.get 1) (i32.const 25)))
    (i32.xor (i32.shl (local.get 0) (i32.const 39)) (i32.shr_u (local.get 0) (i32.const 25)))
    (i32.xor (i32.shl (local.get 0) (i32.const 39)) (i32.shr_u (local.get 1) (i32.const 25)))
    (i32.add (i32.shl (local.get 0) (i32.const 39)) (i32.shr_u (local.get 0) (i32.const 25)))
    (i32.add (i32.shl (local.get 0) (i32.const 39)) (i32.shr_u (local.get 1) (i32.const 25)))
    (i32.or (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 0) (i32.const 32)))
    (i32.or (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 1) (i32.const 32))))
  ;; run: beyond3(-1985229329, 1985229328) == -706283580, -706283589, -706283580, -706283589, -706283580, -706283589, -1985229329, -1
  ;; run: beyond3(-1, -2147483647) == -1, -64, -1, -64, -1, -64, -1, -1
  (func (export "beyond4") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.xor (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 0) (i32.const 32)))
    (i32.xor (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 1) (i32.const 32)))
    (i32.add (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 0) (i32.const 32)))
    (i32.add (i32.shl (local.get 0) (i32.const 32)) (i32.shr_u (local.get 1) (i32.const 32)))
    (i32.or (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 33)))
    (i32.or (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 1) (i32.const 33)))
    (i32.xor (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 33)))
    (i32.xor (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 1) (i32.const 33))))
  ;; run: beyond4(-1985229329, 1985229328) == 0, -1, 324508638, -1, -992614665, -1154868984, -992614665, -1154868984
  ;; run: beyond4(-1, -2147483647) == 0, 2147483646, -2, -2147483648, -1, -1073741824, -1, -1073741824
  (func (export "beyond5") (param i32 i32) (result i32 i32)
    (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 0) (i32.const 33)))
    (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.shr_u (local.get 1) (i32.const 33))))
  ;; run: beyond5(-1985229329, 1985229328) == -992614665, -1154868984
  ;; run: beyond5(-1, -2147483647) == -1, -1073741824
  (func (export "or.rest.shl") (param i32 i32) (result i32)
    (i32.or (i32.shl (local.get 0) (local.get 1))
      (i32.shr_u (local.get 0) (i32.sub (i32.const 32) (local.get 1)))))
  ;; run: or.rest.shl(-1985229329, 0) == -1985229329
  ;; run: or.rest.shl(-1985229329, 1) == 324508639
  ;; run: or.rest.shl(-1985229329, 31) == -992614665
  ;; run: or.rest.shl(-1985229329, 32) == -1985229329
  ;; run: or.rest.shl(-1985229329, -1) == -992614665
  (func (export "or.rest.shr_u") (param i32 i32) (result i32)
    (i32.or (i32.shr_u (local.get 0) (local.get 1))
      (i32.shl (local.get 0) (i32.sub (i32.const 32) (local.get 1)))))
  ;; run: or.rest.shr_u(-1985229329, 0) == -1985229329
  ;; run: or.rest.shr_u(-1985229329, 1) == -992614665
  ;; run: or.rest.shr_u(-1985229329, 31) == 324508639
  ;; run: or.rest.shr_u(-1985229329, 32) == -1985229329
  ;; run: or.rest.shr_u(-1985229329, -1) == 324508639
  (func (export "or.negated.shl") (param i32 i32) (result i32)
    (i32.or (i32.shl (local.get 0) (local.get 1))
      (i32.shr_u (local.get 0) (i32.sub (i32.const 0) (local.get 1)))))
  ;; run: or.negated.shl(-1985229329, 0) == -1985229329
  ;; run: or.negated.shl(-1985229329, 1) == 324508639
  ;; run: or.negated.shl(-1985229329, 31) == -992614665
  ;; run: or.negated.shl(-1985229329, 32) == -1985229329
  ;; run: or.negated.shl(-1985229329, -1) == -992614665
  (func (export "or.negated.shr_u") (param i32 i32) (result i32)
    (i32.or (i32.shr_u (local.get 0) (local.get 1))
      (i32.shl (local.get 0) (i32.sub (i32.const 0) (local.get 1)))))
  ;; run: or.negated.shr_u(-1985229329, 0) == -1985229329
  ;; run: or.negated.shr_u(-1985229329, 1) == -992614665
  ;; run: or.negated.shr_u(-1985229329, 31) == 324508639
  ;; run: or.negated.shr_u(-1985229329, 32) == -1985229329
  ;; run: or.negated.shr_u(-1985229329, -1) == 324508639
  (func (export "xor.rest.shl") (param i32 i32) (result i32)
    (i32.xor (i32.shl (local.get 0) (local.get 1))
      (i32.shr_u (local.get 0) (i32.sub (i32.const 32) (local.get 1)))))
  ;; run: xor.rest.shl(-1985229329, 0) == 0
  ;; run: xor.rest.shl(-1985229329, 1) == 324508639
  ;; run: xor.rest.shl(-1985229329, 31) == -992614665
  ;; run: xor.rest.shl(-1985229329, 32) == 0
  ;; run: xor.rest.shl(-1985229329, -1) == -992614665
  (func (export "xor.rest.shr_u") (param i32 i32) (result i32)
    (i32.xor (i32.shr_u (local.get 0) (local.get 1))
      (i32.shl (local.get 0) (i32.sub (i32.const 32) (local.get 1)))))
  ;; run: xor.rest.shr_u(-1985229329, 0) == 0
  ;; run: xor.rest.shr_u(-1985229329, 1) == -992614665
  ;; run: xor.rest.shr_u(-1985229329, 31) == 324508639
  ;; run: xor.rest.shr_u(-1985229329, 32) == 0
  ;; run: xor.rest.shr_u(-1985229329, -1) == 324508639
  (func (export "xor.negated.shl") (param i32 i32) (result i32)
    (i32.xor (i32.shl (local.get 0) (local.get 1))
      (i32.shr_u (local.get 0) (i32.sub (i32.const 0) (local.get 1)))))
  ;; run: xor.negated.shl(-1985229329, 0) == 0
  ;; run: xor.negated.shl(-1985229329, 1) == 324508639
  ;; run: xor.negated.shl(-1985229329, 31) == -992614665
  ;; run: xor.negated.shl(-1985229329, 32) == 0
  ;; run: xor.negated.shl(-1985229329, -1) == -992614665
  (func (export "xor.negated.shr_u") (param i32 i32) (result i32)
    (i32.xor (i32.shr_u (local.get 0) (local.get 1))
      (i32.shl (local.get 0) (i32.sub (i32.const 0) (local.get 1)))))
  ;; run: xor.negated.shr_u(-1985229329, 0) == 0
  ;; run: xor.negated.shr_u(-1985229329, 1) == -992614665
  ;; run: xor.negated.shr_u(-1985229329, 31) == 324508639
  ;; run: xor.negated.shr_u(-1985229329, 32) == 0
  ;; run: xor.negated.shr_u(-1985229329, -1) == 324508639
  (func (export "add.rest.shl") (param i32 i32) (result i32)
    (i32.add (i32.shl (local.get 0) (local.get 1))
      (i32.shr_u (local.get 0) (i32.sub (i32.const 32) (local.get 1)))))
  ;; run: add.rest.shl(-1985229329, 0) == 324508638
  ;; run: add.rest.shl(-1985229329, 1) == 324508639
  ;; run: add.rest.shl(-1985229329, 31) == -992614665
  ;; run: add.rest.shl(-1985229329, 32) == 324508638
  ;; run: add.rest.shl(-1985229329, -1) == -992614665
  (func (export "add.rest.shr_u") (param i32 i32) (result i32)
    (i32.add (i32.shr_u (local.get 0) (local.get 1))
      (i32.shl (local.get 0) (i32.sub (i32.const 32) (local.get 1)))))
  ;; run: add.rest.shr_u(-1985229329, 0) == 324508638
  ;; run: add.rest.shr_u(-1985229329, 1) == -992614665
  ;; run: add.rest.shr_u(-1985229329, 31) == 324508639
  ;; run: add.rest.shr_u(-1985229329, 32) == 324508638
  ;; run: add.rest.shr_u(-1985229329, -1) == 324508639
  (func (export "add.negated.shl") (param i32 i32) (result i32)
    (i32.add (i32.shl (local.get 0) (local.get 1))
      (i32.shr_u (local.get 0) (i32.sub (i32.const 0) (local.get 1)))))
  ;; run: add.negated.shl(-1985229329, 0) == 324508638
  ;; run: add.negated.shl(-1985229329, 1) == 324508639
  ;; run: add.negated.shl(-1985229329, 31) == -992614665
  ;; run: add.negated.shl(-1985229329, 32) == 324508638
  ;; run: add.negated.shl(-1985229329, -1) == -992614665
  (func (export "add.negated.shr_u") (param i32 i32) (result i32)
    (i32.add (i32.shr_u (local.get 0) (local.get 1))
      (i32.shl (local.get 0) (i32.sub (i32.const 0) (local.get 1)))))
  ;; run: add.negated.shr_u(-1985229329, 0) == 324508638
  ;; run: add.negated.shr_u(-1985229329, 1) == -992614665
  ;; run: add.negated.shr_u(-1985229329, 31) == 324508639
  ;; run: add.negated.shr_u(-1985229329, 32) == 324508638
  ;; run: add.negated.shr_u(-1985229329, -1) == 324508639
  (func (export "pair") (param i32 i32) (result i64) (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))))
  ;; run: pair(-1985229329, 1985229328) == -8526495041129795056
  (func (export "funnel0") (param i32 i32) (result i32 i32 i32 i32 i32 i32 i32 i32)
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 0)))
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 1)))
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 7)))
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 8)))
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 16)))
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 24)))
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 31)))
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 32))))
  ;; run: funnel0(-1985229329, 1985229328) == 1985229328, -1154868984, -554915740, -277457870, -839944620, -1412567178, 324508638, -1985229329
  ;; run: funnel0(-1, -2147483647) == -2147483647, -1073741824, -16777216, -8388608, -32768, -128, -1, -1
  (func (export "funnel1") (param i32 i32) (result i32 i32 i32 i32)
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 33)))
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 39)))
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 48)))
    (i32.wrap_i64 (i64.shr_u (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))) (i64.const 63))))
  ;; run: funnel1(-1985229329, 1985229328) == 1154868983, 18044827, 35243, 1
  ;; run: funnel1(-1, -2147483647) == 2147483647, 33554431, 65535, 1
)
