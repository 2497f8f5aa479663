;; test: run
;; Shifts combined that are rotations only in part: signed, by amounts beyond the width, by amounts in registers
;; (where 0 makes or, xor and add differ), and parts of a 64-bit value. Written by generate_causes.py.
(module
  (func (export "signed0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_s (local.get 0) (i64.const 0)))
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_s (local.get 0) (i64.const 0)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_s (local.get 0) (i64.const 0)))
    (i64.or (i64.shr_s (local.get 0) (i64.const 63)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.xor (i64.shr_s (local.get 0) (i64.const 63)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.add (i64.shr_s (local.get 0) (i64.const 63)) (i64.shl (local.get 0) (i64.const 1)))
    (i64.or (i64.shr_s (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.xor (i64.shr_s (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 7))))
  ;; run: signed0(-8526495043095935641, -1089357896855742841) == -8526495043095935641, 0, 1393753987517680334, -1, -1393753987517680335, 1393753987517680333, -60, 3033465167416216644
  ;; run: signed0(-1, -9223372036854775807) == -1, 0, -2, -1, 1, -3, -1, 127
  (func (export "signed1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shr_s (local.get 0) (i64.const 57)) (i64.shl (local.get 0) (i64.const 7)))
    (i64.or (i64.shl (local.get 0) (i64.const 32)) (i64.shr_s (local.get 0) (i64.const 32)))
    (i64.xor (i64.shl (local.get 0) (i64.const 32)) (i64.shr_s (local.get 0) (i64.const 32)))
    (i64.add (i64.shl (local.get 0) (i64.const 32)) (i64.shr_s (local.get 0) (i64.const 32)))
    (i64.or (i64.shr_s (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.xor (i64.shr_s (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 63)))
    (i64.add (i64.shr_s (local.get 0) (i64.const 1)) (i64.shl (local.get 0) (i64.const 63))))
  ;; run: signed1(-8526495043095935641, -1089357896855742841) == -3033465167416216764, -1985229329, -81985528891978257, 81985524921519599, -4263247521547967821, 4960124515306807987, 4960124515306807987
  ;; run: signed1(-1, -9223372036854775807) == -129, -1, 4294967295, -4294967297, -1, 9223372036854775807, 9223372036854775807
  (func (export "beyond0") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 0) (i64.const 0)))
    (i64.or (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 1) (i64.const 0)))
    (i64.xor (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 0) (i64.const 0)))
    (i64.xor (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 1) (i64.const 0)))
    (i64.add (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 0) (i64.const 0)))
    (i64.add (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 1) (i64.const 0)))
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 64)))
    (i64.or (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 64))))
  ;; run: beyond0(-8526495043095935641, -1089357896855742841) == -8526495043095935641, -438010318100637721, 0, 8739832303750403040, 1393753987517680334, 8830891133757873134, -8526495043095935641, -438010318100637721
  ;; run: beyond0(-1, -9223372036854775807) == -1, -1, 0, 9223372036854775806, -2, -9223372036854775808, -1, -1
  (func (export "beyond1") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 64)))
    (i64.xor (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 64)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 0) (i64.const 64)))
    (i64.add (i64.shl (local.get 0) (i64.const 0)) (i64.shr_u (local.get 1) (i64.const 64)))
    (i64.or (i64.shl (local.get 0) (i64.const 65)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.or (i64.shl (local.get 0) (i64.const 65)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 65)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.xor (i64.shl (local.get 0) (i64.const 65)) (i64.shr_u (local.get 1) (i64.const 63))))
  ;; run: beyond1(-8526495043095935641, -1089357896855742841) == 0, 8739832303750403040, 1393753987517680334, 8830891133757873134, 1393753987517680335, 1393753987517680335, 1393753987517680335, 1393753987517680335
  ;; run: beyond1(-1, -9223372036854775807) == 0, 9223372036854775806, -2, -9223372036854775808, -1, -1, -1, -1
  (func (export "beyond2") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 65)) (i64.shr_u (local.get 0) (i64.const 63)))
    (i64.add (i64.shl (local.get 0) (i64.const 65)) (i64.shr_u (local.get 1) (i64.const 63)))
    (i64.or (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 127)))
    (i64.or (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 127)))
    (i64.xor (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 127)))
    (i64.xor (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 127)))
    (i64.add (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 0) (i64.const 127)))
    (i64.add (i64.shl (local.get 0) (i64.const 1)) (i64.shr_u (local.get 1) (i64.const 127))))
  ;; run: beyond2(-8526495043095935641, -1089357896855742841) == 1393753987517680335, 1393753987517680335, 1393753987517680335, 1393753987517680335, 1393753987517680335, 1393753987517680335, 1393753987517680335, 1393753987517680335
  ;; run: beyond2(-1, -9223372036854775807) == -1, -1, -1, -1, -1, -1, -1, -1
  (func (export "beyond3") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.or (i64.shl (local.get 0) (i64.const 71)) (i64.shr_u (local.get 0) (i64.const 57)))
    (i64.or (i64.shl (local.get 0) (i64.const 71)) (i64.shr_u (local.get 1) (i64.const 57)))
    (i64.xor (i64.shl (local.get 0) (i64.const 71)) (i64.shr_u (local.get 0) (i64.const 57)))
    (i64.xor (i64.shl (local.get 0) (i64.const 71)) (i64.shr_u (local.get 1) (i64.const 57)))
    (i64.add (i64.shl (local.get 0) (i64.const 71)) (i64.shr_u (local.get 0) (i64.const 57)))
    (i64.add (i64.shl (local.get 0) (i64.const 71)) (i64.shr_u (local.get 1) (i64.const 57)))
    (i64.or (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 0) (i64.const 64)))
    (i64.or (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 1) (i64.const 64))))
  ;; run: beyond3(-8526495043095935641, -1089357896855742841) == -3033465167416216636, -3033465167416216584, -3033465167416216636, -3033465167416216584, -3033465167416216636, -3033465167416216584, -8526495043095935641, -438010318100637721
  ;; run: beyond3(-1, -9223372036854775807) == -1, -64, -1, -64, -1, -64, -1, -1
  (func (export "beyond4") (param i64 i64) (result i64 i64 i64 i64 i64 i64 i64 i64)
    (i64.xor (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 0) (i64.const 64)))
    (i64.xor (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 1) (i64.const 64)))
    (i64.add (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 0) (i64.const 64)))
    (i64.add (i64.shl (local.get 0) (i64.const 64)) (i64.shr_u (local.get 1) (i64.const 64)))
    (i64.or (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 65)))
    (i64.or (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 65)))
    (i64.xor (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 65)))
    (i64.xor (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 65))))
  ;; run: beyond4(-8526495043095935641, -1089357896855742841) == 0, 8739832303750403040, 1393753987517680334, 8830891133757873134, -4263247521547967821, -544678948427871421, -4263247521547967821, -544678948427871421
  ;; run: beyond4(-1, -9223372036854775807) == 0, 9223372036854775806, -2, -9223372036854775808, -1, -4611686018427387904, -1, -4611686018427387904
  (func (export "beyond5") (param i64 i64) (result i64 i64)
    (i64.add (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 0) (i64.const 65)))
    (i64.add (i64.shl (local.get 0) (i64.const 63)) (i64.shr_u (local.get 1) (i64.const 65))))
  ;; run: beyond5(-8526495043095935641, -1089357896855742841) == -4263247521547967821, -544678948427871421
  ;; run: beyond5(-1, -9223372036854775807) == -1, -4611686018427387904
  (func (export "or.rest.shl") (param i64 i64) (result i64)
    (i64.or (i64.shl (local.get 0) (local.get 1))
      (i64.shr_u (local.get 0) (i64.sub (i64.const 64) (local.get 1)))))
  ;; run: or.rest.shl(-8526495043095935641, 0) == -8526495043095935641
  ;; run: or.rest.shl(-8526495043095935641, 1) == 1393753987517680335
  ;; run: or.rest.shl(-8526495043095935641, 63) == -4263247521547967821
  ;; run: or.rest.shl(-8526495043095935641, 64) == -8526495043095935641
  ;; run: or.rest.shl(-8526495043095935641, -1) == -4263247521547967821
  (func (export "or.rest.shr_u") (param i64 i64) (result i64)
    (i64.or (i64.shr_u (local.get 0) (local.get 1))
      (i64.shl (local.get 0) (i64.sub (i64.const 64) (local.get 1)))))
  ;; run: or.rest.shr_u(-8526495043095935641, 0) == -8526495043095935641
  ;; run: or.rest.shr_u(-8526495043095935641, 1) == -4263247521547967821
  ;; run: or.rest.shr_u(-8526495043095935641, 63) == 1393753987517680335
  ;; run: or.rest.shr_u(-8526495043095935641, 64) == -8526495043095935641
  ;; run: or.rest.shr_u(-8526495043095935641, -1) == 1393753987517680335
  (func (export "or.negated.shl") (param i64 i64) (result i64)
    (i64.or (i64.shl (local.get 0) (local.get 1))
      (i64.shr_u (local.get 0) (i64.sub (i64.const 0) (local.get 1)))))
  ;; run: or.negated.shl(-8526495043095935641, 0) == -8526495043095935641
  ;; run: or.negated.shl(-8526495043095935641, 1) == 1393753987517680335
  ;; run: or.negated.shl(-8526495043095935641, 63) == -4263247521547967821
  ;; run: or.negated.shl(-8526495043095935641, 64) == -8526495043095935641
  ;; run: or.negated.shl(-8526495043095935641, -1) == -4263247521547967821
  (func (export "or.negated.shr_u") (param i64 i64) (result i64)
    (i64.or (i64.shr_u (local.get 0) (local.get 1))
      (i64.shl (local.get 0) (i64.sub (i64.const 0) (local.get 1)))))
  ;; run: or.negated.shr_u(-8526495043095935641, 0) == -8526495043095935641
  ;; run: or.negated.shr_u(-8526495043095935641, 1) == -4263247521547967821
  ;; run: or.negated.shr_u(-8526495043095935641, 63) == 1393753987517680335
  ;; run: or.negated.shr_u(-8526495043095935641, 64) == -8526495043095935641
  ;; run: or.negated.shr_u(-8526495043095935641, -1) == 1393753987517680335
  (func (export "xor.rest.shl") (param i64 i64) (result i64)
    (i64.xor (i64.shl (local.get 0) (local.get 1))
      (i64.shr_u (local.get 0) (i64.sub (i64.const 64) (local.get 1)))))
  ;; run: xor.rest.shl(-8526495043095935641, 0) == 0
  ;; run: xor.rest.shl(-8526495043095935641, 1) == 1393753987517680335
  ;; run: xor.rest.shl(-8526495043095935641, 63) == -4263247521547967821
  ;; run: xor.rest.shl(-8526495043095935641, 64) == 0
  ;; run: xor.rest.shl(-8526495043095935641, -1) == -4263247521547967821
  (func (export "xor.rest.shr_u") (param i64 i64) (result i64)
    (i64.xor (i64.shr_u (local.get 0) (local.get 1))
      (i64.shl (local.get 0) (i64.sub (i64.const 64) (local.get 1)))))
  ;; run: xor.rest.shr_u(-8526495043095935641, 0) == 0
  ;; run: xor.rest.shr_u(-8526495043095935641, 1) == -4263247521547967821
  ;; run: xor.rest.shr_u(-8526495043095935641, 63) == 1393753987517680335
  ;; run: xor.rest.shr_u(-8526495043095935641, 64) == 0
  ;; run: xor.rest.shr_u(-8526495043095935641, -1) == 1393753987517680335
  (func (export "xor.negated.shl") (param i64 i64) (result i64)
    (i64.xor (i64.shl (local.get 0) (local.get 1))
      (i64.shr_u (local.get 0) (i64.sub (i64.const 0) (local.get 1)))))
  ;; run: xor.negated.shl(-8526495043095935641, 0) == 0
  ;; run: xor.negated.shl(-8526495043095935641, 1) == 1393753987517680335
  ;; run: xor.negated.shl(-8526495043095935641, 63) == -4263247521547967821
  ;; run: xor.negated.shl(-8526495043095935641, 64) == 0
  ;; run: xor.negated.shl(-8526495043095935641, -1) == -4263247521547967821
  (func (export "xor.negated.shr_u") (param i64 i64) (result i64)
    (i64.xor (i64.shr_u (local.get 0) (local.get 1))
      (i64.shl (local.get 0) (i64.sub (i64.const 0) (local.get 1)))))
  ;; run: xor.negated.shr_u(-8526495043095935641, 0) == 0
  ;; run: xor.negated.shr_u(-8526495043095935641, 1) == -4263247521547967821
  ;; run: xor.negated.shr_u(-8526495043095935641, 63) == 1393753987517680335
  ;; run: xor.negated.shr_u(-8526495043095935641, 64) == 0
  ;; run: xor.negated.shr_u(-8526495043095935641, -1) == 1393753987517680335
  (func (export "add.rest.shl") (param i64 i64) (result i64)
    (i64.add (i64.shl (local.get 0) (local.get 1))
      (i64.shr_u (local.get 0) (i64.sub (i64.const 64) (local.get 1)))))
  ;; run: add.rest.shl(-8526495043095935641, 0) == 1393753987517680334
  ;; run: add.rest.shl(-8526495043095935641, 1) == 1393753987517680335
  ;; run: add.rest.shl(-8526495043095935641, 63) == -4263247521547967821
  ;; run: add.rest.shl(-8526495043095935641, 64) == 1393753987517680334
  ;; run: add.rest.shl(-8526495043095935641, -1) == -4263247521547967821
  (func (export "add.rest.shr_u") (param i64 i64) (result i64)
    (i64.add (i64.shr_u (local.get 0) (local.get 1))
      (i64.shl (local.get 0) (i64.sub (i64.const 64) (local.get 1)))))
  ;; run: add.rest.shr_u(-8526495043095935641, 0) == 1393753987517680334
  ;; run: add.rest.shr_u(-8526495043095935641, 1) == -4263247521547967821
  ;; run: add.rest.shr_u(-8526495043095935641, 63) == 1393753987517680335
  ;; run: add.rest.shr_u(-8526495043095935641, 64) == 1393753987517680334
  ;; run: add.rest.shr_u(-8526495043095935641, -1) == 1393753987517680335
  (func (export "add.negated.shl") (param i64 i64) (result i64)
    (i64.add (i64.shl (local.get 0) (local.get 1))
      (i64.shr_u (local.get 0) (i64.sub (i64.const 0) (local.get 1)))))
  ;; run: add.negated.shl(-8526495043095935641, 0) == 1393753987517680334
  ;; run: add.negated.shl(-8526495043095935641, 1) == 1393753987517680335
  ;; run: add.negated.shl(-8526495043095935641, 63) == -4263247521547967821
  ;; run: add.negated.shl(-8526495043095935641, 64) == 1393753987517680334
  ;; run: add.negated.shl(-8526495043095935641, -1) == -4263247521547967821
  (func (export "add.negated.shr_u") (param i64 i64) (result i64)
    (i64.add (i64.shr_u (local.get 0) (local.get 1))
      (i64.shl (local.get 0) (i64.sub (i64.const 0) (local.get 1)))))
  ;; run: add.negated.shr_u(-8526495043095935641, 0) == 1393753987517680334
  ;; run: add.negated.shr_u(-8526495043095935641, 1) == -4263247521547967821
  ;; run: add.negated.shr_u(-8526495043095935641, 63) == 1393753987517680335
  ;; run: add.negated.shr_u(-8526495043095935641, 64) == 1393753987517680334
  ;; run: add.negated.shr_u(-8526495043095935641, -1) == 1393753987517680335
)
