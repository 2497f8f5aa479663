;; test: run
;; What is loaded, changed and stored where it came from, by loads and stores of all widths, at the end of memory.
;; Written by generate_effect_causes.py.
(module
  (memory 1 1)
  (data $bytes "\88\a3\be\d9\f4\0f\2a\45\60\7b\96\b1\cc\e7\02\1d\38\53\6e\89\a4\bf\da\f5\10\2b\46\61\7c\97\b2\cd")
  (func (export "reset") (memory.init $bytes (i32.const 65504) (i32.const 0) (i32.const 32)))
  ;; run: reset()
  (func (export "last") (result i64) (i64.load (i32.const 65528)))
  (func (export "i32.load8_s,add,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.add (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,add,i32.store8(65536, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,add,i32.store8(65535, -1247373432)
  ;; run: last() == 6175164599542098704
  (func (export "i32.load8_s,sub,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.sub (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,sub,i32.store8(65536, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,sub,i32.store8(65535, -1247373432)
  ;; run: last() == 5022243094935251728
  (func (export "i32.load8_s,and,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.and (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,and,i32.store8(65536, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,and,i32.store8(65535, -1247373432)
  ;; run: last() == -8596642178233128176
  (func (export "i32.load8_s,or,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.or (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,or,i32.store8(65536, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,or,i32.store8(65535, -1247373432)
  ;; run: last() == -3624668189616100592
  (func (export "i32.load8_s,xor,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.xor (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,xor,i32.store8(65536, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,xor,i32.store8(65535, -1247373432)
  ;; run: last() == 5022243094935251728
  (func (export "i32.load8_s,add,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.add (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,add,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,add,i32.store16(65534, -1247373432)
  ;; run: last() == -7549555264869487856
  (func (export "i32.load8_s,sub,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.sub (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,sub,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,sub,i32.store16(65534, -1247373432)
  ;; run: last() == 7505978289430080272
  (func (export "i32.load8_s,and,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.and (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,and,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,and,i32.store16(65534, -1247373432)
  ;; run: last() == -7529852016499741936
  (func (export "i32.load8_s,or,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.or (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,or,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,or,i32.store16(65534, -1247373432)
  ;; run: last() == -19536687906018544
  (func (export "i32.load8_s,xor,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.xor (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,xor,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,xor,i32.store16(65534, -1247373432)
  ;; run: last() == 7510481889057450768
  (func (export "i32.load8_s,add,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.add (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,add,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,add,i32.store(65532, -1247373432)
  ;; run: last() == -5357427562131346672
  (func (export "i32.load8_s,sub,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.sub (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,sub,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,sub,i32.store(65532, -1247373432)
  ;; run: last() == 5357428630547213072
  (func (export "i32.load8_s,and,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.and (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,and,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,and,i32.store(65532, -1247373432)
  ;; run: last() == 35991726864
  (func (export "i32.load8_s,or,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.or (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,or,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,or,i32.store(65532, -1247373432)
  ;; run: last() == -5357427596491085040
  (func (export "i32.load8_s,xor,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.xor (i32.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_s,xor,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load8_s,xor,i32.store(65532, -1247373432)
  ;; run: last() == -5357427630850823408
  (func (export "i32.load8_u,add,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.add (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,add,i32.store8(65536, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,add,i32.store8(65535, -1247373432)
  ;; run: last() == 6175164599542098704
  (func (export "i32.load8_u,sub,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.sub (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,sub,i32.store8(65536, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,sub,i32.store8(65535, -1247373432)
  ;; run: last() == 5022243094935251728
  (func (export "i32.load8_u,and,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.and (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,and,i32.store8(65536, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,and,i32.store8(65535, -1247373432)
  ;; run: last() == -8596642178233128176
  (func (export "i32.load8_u,or,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.or (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,or,i32.store8(65536, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,or,i32.store8(65535, -1247373432)
  ;; run: last() == -3624668189616100592
  (func (export "i32.load8_u,xor,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.xor (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,xor,i32.store8(65536, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,xor,i32.store8(65535, -1247373432)
  ;; run: last() == 5022243094935251728
  (func (export "i32.load8_u,add,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.add (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,add,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,add,i32.store16(65534, -1247373432)
  ;; run: last() == -7477497670831559920
  (func (export "i32.load8_u,sub,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.sub (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,sub,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,sub,i32.store16(65534, -1247373432)
  ;; run: last() == 7578035883468008208
  (func (export "i32.load8_u,and,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.and (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,and,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,and,i32.store16(65534, -1247373432)
  ;; run: last() == 36195357482691344
  (func (export "i32.load8_u,or,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.or (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,or,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,or,i32.store16(65534, -1247373432)
  ;; run: last() == -7513526467850523888
  (func (export "i32.load8_u,xor,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.xor (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,xor,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,xor,i32.store16(65534, -1247373432)
  ;; run: last() == -7549555264869487856
  (func (export "i32.load8_u,add,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.add (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,add,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,add,i32.store(65532, -1247373432)
  ;; run: last() == -5357427562131346672
  (func (export "i32.load8_u,sub,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.sub (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,sub,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,sub,i32.store(65532, -1247373432)
  ;; run: last() == 5357428630547213072
  (func (export "i32.load8_u,and,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.and (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,and,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,and,i32.store(65532, -1247373432)
  ;; run: last() == 35991726864
  (func (export "i32.load8_u,or,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.or (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,or,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,or,i32.store(65532, -1247373432)
  ;; run: last() == -5357427596491085040
  (func (export "i32.load8_u,xor,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.xor (i32.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load8_u,xor,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load8_u,xor,i32.store(65532, -1247373432)
  ;; run: last() == -5357427630850823408
  (func (export "i32.load16_s,add,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.add (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,add,i32.store8(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,add,i32.store8(65534, -1247373432)
  ;; run: last() == -3658445186821379312
  (func (export "i32.load16_s,sub,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.sub (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,sub,i32.store8(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,sub,i32.store8(65534, -1247373432)
  ;; run: last() == -3662948786448749808
  (func (export "i32.load16_s,and,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.and (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,and,i32.store8(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,and,i32.store8(65534, -1247373432)
  ;; run: last() == -3638741938451633392
  (func (export "i32.load16_s,or,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.or (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,or,i32.store8(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,or,i32.store8(65534, -1247373432)
  ;; run: last() == -3622416389802415344
  (func (export "i32.load16_s,xor,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.xor (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,xor,i32.store8(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,xor,i32.store8(65534, -1247373432)
  ;; run: last() == -3658445186821379312
  (func (export "i32.load16_s,add,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.add (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,add,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,add,i32.store16(65534, -1247373432)
  ;; run: last() == 7294309106943666960
  (func (export "i32.load16_s,sub,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.sub (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,sub,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,sub,i32.store16(65534, -1247373432)
  ;; run: last() == 3903098587533683472
  (func (export "i32.load16_s,and,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.and (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,and,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,and,i32.store16(65534, -1247373432)
  ;; run: last() == -8826888709182444784
  (func (export "i32.load16_s,or,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.or (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,or,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,or,i32.store16(65534, -1247373432)
  ;; run: last() == -2325379697119712496
  (func (export "i32.load16_s,xor,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.xor (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,xor,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,xor,i32.store16(65534, -1247373432)
  ;; run: last() == 6501675572526459664
  (func (export "i32.load16_s,add,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.add (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,add,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,add,i32.store(65532, -1247373432)
  ;; run: last() == -5357543010852263152
  (func (export "i32.load16_s,sub,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.sub (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,sub,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,sub,i32.store(65532, -1247373432)
  ;; run: last() == 5357313181826296592
  (func (export "i32.load16_s,and,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.and (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,and,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,and,i32.store(65532, -1247373432)
  ;; run: last() == -5357428644463105264
  (func (export "i32.load16_s,or,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.or (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,or,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,or,i32.store(65532, -1247373432)
  ;; run: last() == -114364757169392
  (func (export "i32.load16_s,xor,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.xor (i32.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_s,xor,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load16_s,xor,i32.store(65532, -1247373432)
  ;; run: last() == 5357314281337924368
  (func (export "i32.load16_u,add,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.add (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,add,i32.store8(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,add,i32.store8(65534, -1247373432)
  ;; run: last() == -3658445186821379312
  (func (export "i32.load16_u,sub,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.sub (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,sub,i32.store8(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,sub,i32.store8(65534, -1247373432)
  ;; run: last() == -3662948786448749808
  (func (export "i32.load16_u,and,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.and (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,and,i32.store8(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,and,i32.store8(65534, -1247373432)
  ;; run: last() == -3638741938451633392
  (func (export "i32.load16_u,or,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.or (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,or,i32.store8(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,or,i32.store8(65534, -1247373432)
  ;; run: last() == -3622416389802415344
  (func (export "i32.load16_u,xor,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.xor (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,xor,i32.store8(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,xor,i32.store8(65534, -1247373432)
  ;; run: last() == -3658445186821379312
  (func (export "i32.load16_u,add,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.add (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,add,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,add,i32.store16(65534, -1247373432)
  ;; run: last() == 7294309106943666960
  (func (export "i32.load16_u,sub,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.sub (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,sub,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,sub,i32.store16(65534, -1247373432)
  ;; run: last() == 3903098587533683472
  (func (export "i32.load16_u,and,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.and (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,and,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,and,i32.store16(65534, -1247373432)
  ;; run: last() == -8826888709182444784
  (func (export "i32.load16_u,or,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.or (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,or,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,or,i32.store16(65534, -1247373432)
  ;; run: last() == -2325379697119712496
  (func (export "i32.load16_u,xor,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.xor (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,xor,i32.store16(65535, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,xor,i32.store16(65534, -1247373432)
  ;; run: last() == 6501675572526459664
  (func (export "i32.load16_u,add,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.add (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,add,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,add,i32.store(65532, -1247373432)
  ;; run: last() == -5357261535875552496
  (func (export "i32.load16_u,sub,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.sub (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,sub,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,sub,i32.store(65532, -1247373432)
  ;; run: last() == 5357594656803007248
  (func (export "i32.load16_u,and,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.and (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,and,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,and,i32.store(65532, -1247373432)
  ;; run: last() == 166062247521040
  (func (export "i32.load16_u,or,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.or (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,or,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,or,i32.store(65532, -1247373432)
  ;; run: last() == -5357427596491085040
  (func (export "i32.load16_u,xor,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.xor (i32.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load16_u,xor,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load16_u,xor,i32.store(65532, -1247373432)
  ;; run: last() == -5357593657106617584
  (func (export "i64.load8_s,add,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.add (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,add,i64.store8(65536, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,add,i64.store8(65535, -1017017724017666168)
  ;; run: last() == 6175164599542098704
  (func (export "i64.load8_s,sub,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.sub (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,sub,i64.store8(65536, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,sub,i64.store8(65535, -1017017724017666168)
  ;; run: last() == 5022243094935251728
  (func (export "i64.load8_s,and,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.and (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,and,i64.store8(65536, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,and,i64.store8(65535, -1017017724017666168)
  ;; run: last() == -8596642178233128176
  (func (export "i64.load8_s,or,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.or (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,or,i64.store8(65536, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,or,i64.store8(65535, -1017017724017666168)
  ;; run: last() == -3624668189616100592
  (func (export "i64.load8_s,xor,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.xor (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,xor,i64.store8(65536, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,xor,i64.store8(65535, -1017017724017666168)
  ;; run: last() == 5022243094935251728
  (func (export "i64.load8_s,add,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.add (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,add,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,add,i64.store16(65534, -1017017724017666168)
  ;; run: last() == -7549555264869487856
  (func (export "i64.load8_s,sub,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.sub (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,sub,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,sub,i64.store16(65534, -1017017724017666168)
  ;; run: last() == 7505978289430080272
  (func (export "i64.load8_s,and,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.and (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,and,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,and,i64.store16(65534, -1017017724017666168)
  ;; run: last() == -7529852016499741936
  (func (export "i64.load8_s,or,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.or (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,or,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,or,i64.store16(65534, -1017017724017666168)
  ;; run: last() == -19536687906018544
  (func (export "i64.load8_s,xor,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.xor (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,xor,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,xor,i64.store16(65534, -1017017724017666168)
  ;; run: last() == 7510481889057450768
  (func (export "i64.load8_s,add,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.add (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,add,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,add,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -5357427562131346672
  (func (export "i64.load8_s,sub,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.sub (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,sub,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,sub,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 5357428630547213072
  (func (export "i64.load8_s,and,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.and (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,and,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,and,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 35991726864
  (func (export "i64.load8_s,or,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.or (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,or,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,or,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -5357427596491085040
  (func (export "i64.load8_s,xor,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.xor (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,xor,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,xor,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -5357427630850823408
  (func (export "i64.load8_s,add,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.add (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,add,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,add,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017666152
  (func (export "i64.load8_s,sub,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.sub (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,sub,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,sub,i64.store(65528, -1017017724017666168)
  ;; run: last() == 1017017724017666184
  (func (export "i64.load8_s,and,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.and (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,and,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,and,i64.store(65528, -1017017724017666168)
  ;; run: last() == 0
  (func (export "i64.load8_s,or,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.or (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,or,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,or,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017666152
  (func (export "i64.load8_s,xor,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.xor (i64.load8_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_s,xor,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load8_s,xor,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017666152
  (func (export "i64.load8_u,add,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.add (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,add,i64.store8(65536, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,add,i64.store8(65535, -1017017724017666168)
  ;; run: last() == 6175164599542098704
  (func (export "i64.load8_u,sub,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.sub (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,sub,i64.store8(65536, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,sub,i64.store8(65535, -1017017724017666168)
  ;; run: last() == 5022243094935251728
  (func (export "i64.load8_u,and,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.and (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,and,i64.store8(65536, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,and,i64.store8(65535, -1017017724017666168)
  ;; run: last() == -8596642178233128176
  (func (export "i64.load8_u,or,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.or (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,or,i64.store8(65536, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,or,i64.store8(65535, -1017017724017666168)
  ;; run: last() == -3624668189616100592
  (func (export "i64.load8_u,xor,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.xor (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,xor,i64.store8(65536, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,xor,i64.store8(65535, -1017017724017666168)
  ;; run: last() == 5022243094935251728
  (func (export "i64.load8_u,add,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.add (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,add,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,add,i64.store16(65534, -1017017724017666168)
  ;; run: last() == -7477497670831559920
  (func (export "i64.load8_u,sub,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.sub (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,sub,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,sub,i64.store16(65534, -1017017724017666168)
  ;; run: last() == 7578035883468008208
  (func (export "i64.load8_u,and,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.and (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,and,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,and,i64.store16(65534, -1017017724017666168)
  ;; run: last() == 36195357482691344
  (func (export "i64.load8_u,or,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.or (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,or,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,or,i64.store16(65534, -1017017724017666168)
  ;; run: last() == -7513526467850523888
  (func (export "i64.load8_u,xor,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.xor (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,xor,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,xor,i64.store16(65534, -1017017724017666168)
  ;; run: last() == -7549555264869487856
  (func (export "i64.load8_u,add,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.add (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,add,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,add,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -5357427562131346672
  (func (export "i64.load8_u,sub,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.sub (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,sub,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,sub,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 5357428630547213072
  (func (export "i64.load8_u,and,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.and (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,and,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,and,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 35991726864
  (func (export "i64.load8_u,or,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.or (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,or,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,or,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -5357427596491085040
  (func (export "i64.load8_u,xor,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.xor (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,xor,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,xor,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -5357427630850823408
  (func (export "i64.load8_u,add,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.add (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,add,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,add,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017666152
  (func (export "i64.load8_u,sub,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.sub (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,sub,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,sub,i64.store(65528, -1017017724017666168)
  ;; run: last() == 1017017724017666184
  (func (export "i64.load8_u,and,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.and (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,and,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,and,i64.store(65528, -1017017724017666168)
  ;; run: last() == 0
  (func (export "i64.load8_u,or,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.or (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,or,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,or,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017666152
  (func (export "i64.load8_u,xor,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.xor (i64.load8_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load8_u,xor,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load8_u,xor,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017666152
  (func (export "i64.load16_s,add,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.add (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,add,i64.store8(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,add,i64.store8(65534, -1017017724017666168)
  ;; run: last() == -3658445186821379312
  (func (export "i64.load16_s,sub,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.sub (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,sub,i64.store8(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,sub,i64.store8(65534, -1017017724017666168)
  ;; run: last() == -3662948786448749808
  (func (export "i64.load16_s,and,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.and (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,and,i64.store8(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,and,i64.store8(65534, -1017017724017666168)
  ;; run: last() == -3638741938451633392
  (func (export "i64.load16_s,or,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.or (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,or,i64.store8(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,or,i64.store8(65534, -1017017724017666168)
  ;; run: last() == -3622416389802415344
  (func (export "i64.load16_s,xor,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.xor (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,xor,i64.store8(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,xor,i64.store8(65534, -1017017724017666168)
  ;; run: last() == -3658445186821379312
  (func (export "i64.load16_s,add,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.add (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,add,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,add,i64.store16(65534, -1017017724017666168)
  ;; run: last() == 7294309106943666960
  (func (export "i64.load16_s,sub,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.sub (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,sub,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,sub,i64.store16(65534, -1017017724017666168)
  ;; run: last() == 3903098587533683472
  (func (export "i64.load16_s,and,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.and (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,and,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,and,i64.store16(65534, -1017017724017666168)
  ;; run: last() == -8826888709182444784
  (func (export "i64.load16_s,or,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.or (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,or,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,or,i64.store16(65534, -1017017724017666168)
  ;; run: last() == -2325379697119712496
  (func (export "i64.load16_s,xor,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.xor (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,xor,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,xor,i64.store16(65534, -1017017724017666168)
  ;; run: last() == 6501675572526459664
  (func (export "i64.load16_s,add,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.add (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,add,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,add,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -5357543010852263152
  (func (export "i64.load16_s,sub,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.sub (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,sub,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,sub,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 5357313181826296592
  (func (export "i64.load16_s,and,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.and (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,and,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,and,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -5357428644463105264
  (func (export "i64.load16_s,or,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.or (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,or,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,or,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -114364757169392
  (func (export "i64.load16_s,xor,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.xor (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,xor,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,xor,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 5357314281337924368
  (func (export "i64.load16_s,add,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.add (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,add,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,add,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017655144
  (func (export "i64.load16_s,sub,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.sub (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,sub,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,sub,i64.store(65528, -1017017724017666168)
  ;; run: last() == 1017017724017677192
  (func (export "i64.load16_s,and,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.and (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,and,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,and,i64.store(65528, -1017017724017666168)
  ;; run: last() == 768
  (func (export "i64.load16_s,or,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.or (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,or,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,or,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017655912
  (func (export "i64.load16_s,xor,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.xor (i64.load16_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_s,xor,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load16_s,xor,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017656680
  (func (export "i64.load16_u,add,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.add (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,add,i64.store8(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,add,i64.store8(65534, -1017017724017666168)
  ;; run: last() == -3658445186821379312
  (func (export "i64.load16_u,sub,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.sub (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,sub,i64.store8(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,sub,i64.store8(65534, -1017017724017666168)
  ;; run: last() == -3662948786448749808
  (func (export "i64.load16_u,and,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.and (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,and,i64.store8(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,and,i64.store8(65534, -1017017724017666168)
  ;; run: last() == -3638741938451633392
  (func (export "i64.load16_u,or,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.or (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,or,i64.store8(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,or,i64.store8(65534, -1017017724017666168)
  ;; run: last() == -3622416389802415344
  (func (export "i64.load16_u,xor,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.xor (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,xor,i64.store8(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,xor,i64.store8(65534, -1017017724017666168)
  ;; run: last() == -3658445186821379312
  (func (export "i64.load16_u,add,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.add (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,add,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,add,i64.store16(65534, -1017017724017666168)
  ;; run: last() == 7294309106943666960
  (func (export "i64.load16_u,sub,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.sub (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,sub,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,sub,i64.store16(65534, -1017017724017666168)
  ;; run: last() == 3903098587533683472
  (func (export "i64.load16_u,and,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.and (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,and,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,and,i64.store16(65534, -1017017724017666168)
  ;; run: last() == -8826888709182444784
  (func (export "i64.load16_u,or,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.or (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,or,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,or,i64.store16(65534, -1017017724017666168)
  ;; run: last() == -2325379697119712496
  (func (export "i64.load16_u,xor,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.xor (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,xor,i64.store16(65535, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,xor,i64.store16(65534, -1017017724017666168)
  ;; run: last() == 6501675572526459664
  (func (export "i64.load16_u,add,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.add (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,add,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,add,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -5357261535875552496
  (func (export "i64.load16_u,sub,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.sub (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,sub,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,sub,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 5357594656803007248
  (func (export "i64.load16_u,and,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.and (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,and,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,and,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 166062247521040
  (func (export "i64.load16_u,or,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.or (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,or,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,or,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -5357427596491085040
  (func (export "i64.load16_u,xor,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.xor (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,xor,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,xor,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -5357593657106617584
  (func (export "i64.load16_u,add,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.add (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,add,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,add,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017655144
  (func (export "i64.load16_u,sub,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.sub (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,sub,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,sub,i64.store(65528, -1017017724017666168)
  ;; run: last() == 1017017724017677192
  (func (export "i64.load16_u,and,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.and (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,and,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,and,i64.store(65528, -1017017724017666168)
  ;; run: last() == 768
  (func (export "i64.load16_u,or,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.or (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,or,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,or,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017655912
  (func (export "i64.load16_u,xor,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.xor (i64.load16_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load16_u,xor,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load16_u,xor,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017724017656680
  (func (export "i64.load32_s,add,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.add (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,add,i64.store8(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,add,i64.store8(65532, -1017017724017666168)
  ;; run: last() == -3624668705012176112
  (func (export "i64.load32_s,sub,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.sub (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,sub,i64.store8(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,sub,i64.store8(65532, -1017017724017666168)
  ;; run: last() == -3624667674220025072
  (func (export "i64.load32_s,and,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.and (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,and,i64.store8(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,and,i64.store8(65532, -1017017724017666168)
  ;; run: last() == -3624668687832306928
  (func (export "i64.load32_s,or,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.or (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,or,i64.store8(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,or,i64.store8(65532, -1017017724017666168)
  ;; run: last() == -3624667639860286704
  (func (export "i64.load32_s,xor,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.xor (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,xor,i64.store8(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,xor,i64.store8(65532, -1017017724017666168)
  ;; run: last() == -3624667674220025072
  (func (export "i64.load32_s,add,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.add (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,add,i64.store16(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,add,i64.store16(65532, -1017017724017666168)
  ;; run: last() == -3624783054221464816
  (func (export "i64.load32_s,sub,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.sub (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,sub,i64.store16(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,sub,i64.store16(65532, -1017017724017666168)
  ;; run: last() == -3624553325010736368
  (func (export "i64.load32_s,and,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.and (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,and,i64.store16(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,and,i64.store16(65532, -1017017724017666168)
  ;; run: last() == -3624668687832306928
  (func (export "i64.load32_s,or,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.or (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,or,i64.store16(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,or,i64.store16(65532, -1017017724017666168)
  ;; run: last() == -3624667639860286704
  (func (export "i64.load32_s,xor,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.xor (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,xor,i64.store16(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,xor,i64.store16(65532, -1017017724017666168)
  ;; run: last() == -3624833700475819248
  (func (export "i64.load32_s,add,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.add (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,add,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,add,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -8982096285955380464
  (func (export "i64.load32_s,sub,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.sub (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,sub,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,sub,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 1732759906723179280
  (func (export "i64.load32_s,and,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.and (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,and,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,and,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -8817319058190488816
  (func (export "i64.load32_s,or,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.or (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,or,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,or,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -164777226132903152
  (func (export "i64.load32_s,xor,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.xor (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,xor,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,xor,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 8652541833689574160
  (func (export "i64.load32_s,add,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.add (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,add,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,add,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017722385677672
  (func (export "i64.load32_s,sub,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.sub (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,sub,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,sub,i64.store(65528, -1017017724017666168)
  ;; run: last() == 1017017725649654664
  (func (export "i64.load32_s,and,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.and (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,and,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,and,i64.store(65528, -1017017724017666168)
  ;; run: last() == 554042112
  (func (export "i64.load32_s,or,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.or (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,or,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,or,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017722939719784
  (func (export "i64.load32_s,xor,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.xor (i64.load32_s (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_s,xor,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load32_s,xor,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017723493761896
  (func (export "i64.load32_u,add,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.add (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,add,i64.store8(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,add,i64.store8(65532, -1017017724017666168)
  ;; run: last() == -3624668705012176112
  (func (export "i64.load32_u,sub,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.sub (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,sub,i64.store8(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,sub,i64.store8(65532, -1017017724017666168)
  ;; run: last() == -3624667674220025072
  (func (export "i64.load32_u,and,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.and (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,and,i64.store8(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,and,i64.store8(65532, -1017017724017666168)
  ;; run: last() == -3624668687832306928
  (func (export "i64.load32_u,or,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.or (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,or,i64.store8(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,or,i64.store8(65532, -1017017724017666168)
  ;; run: last() == -3624667639860286704
  (func (export "i64.load32_u,xor,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.xor (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,xor,i64.store8(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,xor,i64.store8(65532, -1017017724017666168)
  ;; run: last() == -3624667674220025072
  (func (export "i64.load32_u,add,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.add (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,add,i64.store16(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,add,i64.store16(65532, -1017017724017666168)
  ;; run: last() == -3624783054221464816
  (func (export "i64.load32_u,sub,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.sub (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,sub,i64.store16(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,sub,i64.store16(65532, -1017017724017666168)
  ;; run: last() == -3624553325010736368
  (func (export "i64.load32_u,and,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.and (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,and,i64.store16(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,and,i64.store16(65532, -1017017724017666168)
  ;; run: last() == -3624668687832306928
  (func (export "i64.load32_u,or,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.or (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,or,i64.store16(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,or,i64.store16(65532, -1017017724017666168)
  ;; run: last() == -3624667639860286704
  (func (export "i64.load32_u,xor,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.xor (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,xor,i64.store16(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,xor,i64.store16(65532, -1017017724017666168)
  ;; run: last() == -3624833700475819248
  (func (export "i64.load32_u,add,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.add (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,add,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,add,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -8982096285955380464
  (func (export "i64.load32_u,sub,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.sub (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,sub,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,sub,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 1732759906723179280
  (func (export "i64.load32_u,and,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.and (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,and,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,and,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -8817319058190488816
  (func (export "i64.load32_u,or,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.or (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,or,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,or,i64.store32(65532, -1017017724017666168)
  ;; run: last() == -164777226132903152
  (func (export "i64.load32_u,xor,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.xor (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,xor,i64.store32(65533, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,xor,i64.store32(65532, -1017017724017666168)
  ;; run: last() == 8652541833689574160
  (func (export "i64.load32_u,add,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.add (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,add,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,add,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017722385677672
  (func (export "i64.load32_u,sub,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.sub (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,sub,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,sub,i64.store(65528, -1017017724017666168)
  ;; run: last() == 1017017725649654664
  (func (export "i64.load32_u,and,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.and (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,and,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,and,i64.store(65528, -1017017724017666168)
  ;; run: last() == 554042112
  (func (export "i64.load32_u,or,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.or (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,or,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,or,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017722939719784
  (func (export "i64.load32_u,xor,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.xor (i64.load32_u (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load32_u,xor,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load32_u,xor,i64.store(65528, -1017017724017666168)
  ;; run: last() == -1017017723493761896
  (func (export "i32.load,add,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.add (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,add,i32.store8(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,add,i32.store8(65532, -1247373432)
  ;; run: last() == -3624668705012176112
  (func (export "i32.load,sub,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.sub (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,sub,i32.store8(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,sub,i32.store8(65532, -1247373432)
  ;; run: last() == -3624667674220025072
  (func (export "i32.load,and,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.and (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,and,i32.store8(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,and,i32.store8(65532, -1247373432)
  ;; run: last() == -3624668687832306928
  (func (export "i32.load,or,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.or (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,or,i32.store8(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,or,i32.store8(65532, -1247373432)
  ;; run: last() == -3624667639860286704
  (func (export "i32.load,xor,i32.store8") (param i32 i32)
    (i32.store8 (local.get 0) (i32.xor (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,xor,i32.store8(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,xor,i32.store8(65532, -1247373432)
  ;; run: last() == -3624667674220025072
  (func (export "i32.load,add,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.add (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,add,i32.store16(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,add,i32.store16(65532, -1247373432)
  ;; run: last() == -3624783054221464816
  (func (export "i32.load,sub,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.sub (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,sub,i32.store16(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,sub,i32.store16(65532, -1247373432)
  ;; run: last() == -3624553325010736368
  (func (export "i32.load,and,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.and (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,and,i32.store16(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,and,i32.store16(65532, -1247373432)
  ;; run: last() == -3624668687832306928
  (func (export "i32.load,or,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.or (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,or,i32.store16(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,or,i32.store16(65532, -1247373432)
  ;; run: last() == -3624667639860286704
  (func (export "i32.load,xor,i32.store16") (param i32 i32)
    (i32.store16 (local.get 0) (i32.xor (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,xor,i32.store16(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,xor,i32.store16(65532, -1247373432)
  ;; run: last() == -3624833700475819248
  (func (export "i32.load,add,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.add (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,add,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,add,i32.store(65532, -1247373432)
  ;; run: last() == -8982096285955380464
  (func (export "i32.load,sub,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.sub (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,sub,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,sub,i32.store(65532, -1247373432)
  ;; run: last() == 1732759906723179280
  (func (export "i32.load,and,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.and (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,and,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,and,i32.store(65532, -1247373432)
  ;; run: last() == -8817319058190488816
  (func (export "i32.load,or,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.or (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,or,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,or,i32.store(65532, -1247373432)
  ;; run: last() == -164777226132903152
  (func (export "i32.load,xor,i32.store") (param i32 i32)
    (i32.store (local.get 0) (i32.xor (i32.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i32.load,xor,i32.store(65533, -1) traps: out of bounds memory access
  ;; run: i32.load,xor,i32.store(65532, -1247373432)
  ;; run: last() == 8652541833689574160
  (func (export "i64.load,add,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.add (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,add,i64.store8(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,add,i64.store8(65528, -1017017724017666168)
  ;; run: last() == -3624668189616100456
  (func (export "i64.load,sub,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.sub (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,sub,i64.store8(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,sub,i64.store8(65528, -1017017724017666168)
  ;; run: last() == -3624668189616100472
  (func (export "i64.load,and,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.and (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,and,i64.store8(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,and,i64.store8(65528, -1017017724017666168)
  ;; run: last() == -3624668189616100608
  (func (export "i64.load,or,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.or (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,or,i64.store8(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,or,i64.store8(65528, -1017017724017666168)
  ;; run: last() == -3624668189616100456
  (func (export "i64.load,xor,i64.store8") (param i32 i64)
    (i64.store8 (local.get 0) (i64.xor (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,xor,i64.store8(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,xor,i64.store8(65528, -1017017724017666168)
  ;; run: last() == -3624668189616100456
  (func (export "i64.load,add,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.add (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,add,i64.store16(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,add,i64.store16(65528, -1017017724017666168)
  ;; run: last() == -3624668189616061800
  (func (export "i64.load,sub,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.sub (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,sub,i64.store16(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,sub,i64.store16(65528, -1017017724017666168)
  ;; run: last() == -3624668189616073848
  (func (export "i64.load,and,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.and (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,and,i64.store16(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,and,i64.store16(65528, -1017017724017666168)
  ;; run: last() == -3624668189616110848
  (func (export "i64.load,or,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.or (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,or,i64.store16(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,or,i64.store16(65528, -1017017724017666168)
  ;; run: last() == -3624668189616062568
  (func (export "i64.load,xor,i64.store16") (param i32 i64)
    (i64.store16 (local.get 0) (i64.xor (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,xor,i64.store16(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,xor,i64.store16(65528, -1017017724017666168)
  ;; run: last() == -3624668189616063336
  (func (export "i64.load,add,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.add (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,add,i64.store32(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,add,i64.store32(65528, -1017017724017666168)
  ;; run: last() == -3624668190863474024
  (func (export "i64.load,sub,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.sub (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,sub,i64.store32(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,sub,i64.store32(65528, -1017017724017666168)
  ;; run: last() == -3624668188368727160
  (func (export "i64.load,and,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.and (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,and,i64.store32(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,and,i64.store32(65528, -1017017724017666168)
  ;; run: last() == -3624668190694046976
  (func (export "i64.load,or,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.or (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,or,i64.store32(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,or,i64.store32(65528, -1017017724017666168)
  ;; run: last() == -3624668187122548840
  (func (export "i64.load,xor,i64.store32") (param i32 i64)
    (i64.store32 (local.get 0) (i64.xor (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,xor,i64.store32(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,xor,i64.store32(65528, -1017017724017666168)
  ;; run: last() == -3624668187676590952
  (func (export "i64.load,add,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.add (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,add,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,add,i64.store(65528, -1017017724017666168)
  ;; run: last() == -4641685913633766760
  (func (export "i64.load,sub,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.sub (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,sub,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,sub,i64.store(65528, -1017017724017666168)
  ;; run: last() == -2607650465598434424
  (func (export "i64.load,and,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.and (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,and,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,and,i64.store(65528, -1017017724017666168)
  ;; run: last() == -4493867557341232384
  (func (export "i64.load,or,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.or (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,or,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,or,i64.store(65528, -1017017724017666168)
  ;; run: last() == -147818356292534376
  (func (export "i64.load,xor,i64.store") (param i32 i64)
    (i64.store (local.get 0) (i64.xor (i64.load (local.get 0)) (local.get 1))))
  ;; run: reset()
  ;; run: i64.load,xor,i64.store(65529, -1) traps: out of bounds memory access
  ;; run: i64.load,xor,i64.store(65528, -1017017724017666168)
  ;; run: last() == 4346049201048698008
)
