;; test: run
;; i32 arithmetic in an address wraps at 2^32: every load by every form of index.
;; Written by generate.py.
(module
  (memory 1)
  (func $fill (local $i i32)
    (loop $next
      (i32.store8 (local.get $i) (i32.add (i32.const 13)
        (i32.add (i32.mul (local.get $i) (i32.const 167)) (i32.shr_u (local.get $i) (i32.const 8)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 65536)))))
  (start $fill)
  (func (export "i32.load8_s.wrap") (param i64) (result i32) (i32.load8_s offset=0 (i32.wrap_i64 (local.get 0))))
  ;; run: i32.load8_s.wrap(-2401053092612145071) == -28
  ;; run: i32.load8_s.wrap(8589934576) traps: out of bounds memory access
  (func (export "i32.load8_u.wrap") (param i64) (result i32) (i32.load8_u offset=3 (i32.wrap_i64 (local.get 0))))
  ;; run: i32.load8_u.wrap(-2401053092612145071) == 217
  ;; run: i32.load8_u.wrap(8589934576) traps: out of bounds memory access
  (func (export "i32.load16_s.wrap") (param i64) (result i32) (i32.load16_s offset=500 (i32.wrap_i64 (local.get 0))))
  ;; run: i32.load16_s.wrap(-2401053092612145071) == -18158
  ;; run: i32.load16_s.wrap(8589934576) traps: out of bounds memory access
  (func (export "i32.load16_u.wrap") (param i64) (result i32) (i32.load16_u offset=0 (i32.wrap_i64 (local.get 0))))
  ;; run: i32.load16_u.wrap(-2401053092612145071) == 35812
  ;; run: i32.load16_u.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.load8_s.wrap") (param i64) (result i64) (i64.load8_s offset=3 (i32.wrap_i64 (local.get 0))))
  ;; run: i64.load8_s.wrap(-2401053092612145071) == -39
  ;; run: i64.load8_s.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.load8_u.wrap") (param i64) (result i64) (i64.load8_u offset=500 (i32.wrap_i64 (local.get 0))))
  ;; run: i64.load8_u.wrap(-2401053092612145071) == 18
  ;; run: i64.load8_u.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.load16_s.wrap") (param i64) (result i64) (i64.load16_s offset=0 (i32.wrap_i64 (local.get 0))))
  ;; run: i64.load16_s.wrap(-2401053092612145071) == -29724
  ;; run: i64.load16_s.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.load16_u.wrap") (param i64) (result i64) (i64.load16_u offset=3 (i32.wrap_i64 (local.get 0))))
  ;; run: i64.load16_u.wrap(-2401053092612145071) == 32985
  ;; run: i64.load16_u.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.load32_s.wrap") (param i64) (result i64) (i64.load32_s offset=500 (i32.wrap_i64 (local.get 0))))
  ;; run: i64.load32_s.wrap(-2401053092612145071) == 123779346
  ;; run: i64.load32_s.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.load32_u.wrap") (param i64) (result i64) (i64.load32_u offset=0 (i32.wrap_i64 (local.get 0))))
  ;; run: i64.load32_u.wrap(-2401053092612145071) == 3643968484
  ;; run: i64.load32_u.wrap(8589934576) traps: out of bounds memory access
  (func (export "i32.load.wrap") (param i64) (result i32) (i32.load offset=3 (i32.wrap_i64 (local.get 0))))
  ;; run: i32.load.wrap(-2401053092612145071) == -836271911
  ;; run: i32.load.wrap(8589934576) traps: out of bounds memory access
  (func (export "i64.load.wrap") (param i64) (result i64) (i64.load offset=500 (i32.wrap_i64 (local.get 0))))
  ;; run: i64.load.wrap(-2401053092612145071) == -6630330345459762926
  ;; run: i64.load.wrap(8589934576) traps: out of bounds memory access
  (func (export "f32.load.wrap") (param i64) (result f32) (f32.load offset=0 (i32.wrap_i64 (local.get 0))))
  ;; run: f32.load.wrap(-2401053092612145071) == -0x1.6517c8p+51
  ;; run: f32.load.wrap(8589934576) traps: out of bounds memory access
  (func (export "f64.load.wrap") (param i64) (result f64) (f64.load offset=3 (i32.wrap_i64 (local.get 0))))
  ;; run: f64.load.wrap(-2401053092612145071) == 0x1.31c75ce2780d9p+685
  ;; run: f64.load.wrap(8589934576) traps: out of bounds memory access
  (func (export "i32.load8_s.wrap_add") (param i64 i64) (result i32) (i32.load8_s offset=0 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i32.load8_s.wrap_add(4294967295, 82) == -28
  ;; run: i32.load8_s.wrap_add(-1, 82) == -28
  ;; run: i32.load8_s.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i32.load8_u.wrap_add") (param i64 i64) (result i32) (i32.load8_u offset=3 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i32.load8_u.wrap_add(4294967295, 82) == 217
  ;; run: i32.load8_u.wrap_add(-1, 82) == 217
  ;; run: i32.load8_u.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i32.load16_s.wrap_add") (param i64 i64) (result i32) (i32.load16_s offset=500 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i32.load16_s.wrap_add(4294967295, 82) == -18158
  ;; run: i32.load16_s.wrap_add(-1, 82) == -18158
  ;; run: i32.load16_s.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i32.load16_u.wrap_add") (param i64 i64) (result i32) (i32.load16_u offset=0 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i32.load16_u.wrap_add(4294967295, 82) == 35812
  ;; run: i32.load16_u.wrap_add(-1, 82) == 35812
  ;; run: i32.load16_u.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i64.load8_s.wrap_add") (param i64 i64) (result i64) (i64.load8_s offset=3 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i64.load8_s.wrap_add(4294967295, 82) == -39
  ;; run: i64.load8_s.wrap_add(-1, 82) == -39
  ;; run: i64.load8_s.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i64.load8_u.wrap_add") (param i64 i64) (result i64) (i64.load8_u offset=500 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i64.load8_u.wrap_add(4294967295, 82) == 18
  ;; run: i64.load8_u.wrap_add(-1, 82) == 18
  ;; run: i64.load8_u.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i64.load16_s.wrap_add") (param i64 i64) (result i64) (i64.load16_s offset=0 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i64.load16_s.wrap_add(4294967295, 82) == -29724
  ;; run: i64.load16_s.wrap_add(-1, 82) == -29724
  ;; run: i64.load16_s.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i64.load16_u.wrap_add") (param i64 i64) (result i64) (i64.load16_u offset=3 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i64.load16_u.wrap_add(4294967295, 82) == 32985
  ;; run: i64.load16_u.wrap_add(-1, 82) == 32985
  ;; run: i64.load16_u.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i64.load32_s.wrap_add") (param i64 i64) (result i64) (i64.load32_s offset=500 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i64.load32_s.wrap_add(4294967295, 82) == 123779346
  ;; run: i64.load32_s.wrap_add(-1, 82) == 123779346
  ;; run: i64.load32_s.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i64.load32_u.wrap_add") (param i64 i64) (result i64) (i64.load32_u offset=0 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i64.load32_u.wrap_add(4294967295, 82) == 3643968484
  ;; run: i64.load32_u.wrap_add(-1, 82) == 3643968484
  ;; run: i64.load32_u.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i32.load.wrap_add") (param i64 i64) (result i32) (i32.load offset=3 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i32.load.wrap_add(4294967295, 82) == -836271911
  ;; run: i32.load.wrap_add(-1, 82) == -836271911
  ;; run: i32.load.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i64.load.wrap_add") (param i64 i64) (result i64) (i64.load offset=500 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: i64.load.wrap_add(4294967295, 82) == -6630330345459762926
  ;; run: i64.load.wrap_add(-1, 82) == -6630330345459762926
  ;; run: i64.load.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "f32.load.wrap_add") (param i64 i64) (result f32) (f32.load offset=0 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: f32.load.wrap_add(4294967295, 82) == -0x1.6517c8p+51
  ;; run: f32.load.wrap_add(-1, 82) == -0x1.6517c8p+51
  ;; run: f32.load.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "f64.load.wrap_add") (param i64 i64) (result f64) (f64.load offset=3 (i32.wrap_i64 (i64.add (local.get 0) (local.get 1)))))
  ;; run: f64.load.wrap_add(4294967295, 82) == 0x1.31c75ce2780d9p+685
  ;; run: f64.load.wrap_add(-1, 82) == 0x1.31c75ce2780d9p+685
  ;; run: f64.load.wrap_add(20014547599360, -1) traps: out of bounds memory access
  (func (export "i32.load8_s.shr_s") (param i32) (result i32) (i32.load8_s offset=0 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i32.load8_s.shr_s(2035) == -26
  ;; run: i32.load8_s.shr_s(-256) traps: out of bounds memory access
  (func (export "i32.load8_u.shr_s") (param i32) (result i32) (i32.load8_u offset=3 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i32.load8_u.shr_s(2035) == 219
  ;; run: i32.load8_u.shr_s(-256) traps: out of bounds memory access
  (func (export "i32.load16_s.shr_s") (param i32) (result i32) (i32.load16_s offset=500 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i32.load16_s.shr_s(2035) == -17644
  ;; run: i32.load16_s.shr_s(-256) traps: out of bounds memory access
  (func (export "i32.load16_u.shr_s") (param i32) (result i32) (i32.load16_u offset=0 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i32.load16_u.shr_s(2035) == 36326
  ;; run: i32.load16_u.shr_s(-256) traps: out of bounds memory access
  (func (export "i64.load8_s.shr_s") (param i32) (result i64) (i64.load8_s offset=3 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i64.load8_s.shr_s(2035) == -37
  ;; run: i64.load8_s.shr_s(-256) traps: out of bounds memory access
  (func (export "i64.load8_u.shr_s") (param i32) (result i64) (i64.load8_u offset=500 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i64.load8_u.shr_s(2035) == 20
  ;; run: i64.load8_u.shr_s(-256) traps: out of bounds memory access
  (func (export "i64.load16_s.shr_s") (param i32) (result i64) (i64.load16_s offset=0 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i64.load16_s.shr_s(2035) == -29210
  ;; run: i64.load16_s.shr_s(-256) traps: out of bounds memory access
  (func (export "i64.load16_u.shr_s") (param i32) (result i64) (i64.load16_u offset=3 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i64.load16_u.shr_s(2035) == 33499
  ;; run: i64.load16_u.shr_s(-256) traps: out of bounds memory access
  (func (export "i64.load32_s.shr_s") (param i32) (result i64) (i64.load32_s offset=500 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i64.load32_s.shr_s(2035) == 157465364
  ;; run: i64.load32_s.shr_s(-256) traps: out of bounds memory access
  (func (export "i64.load32_u.shr_s") (param i32) (result i64) (i64.load32_u offset=0 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i64.load32_u.shr_s(2035) == 3677654502
  ;; run: i64.load32_u.shr_s(-256) traps: out of bounds memory access
  (func (export "i32.load.shr_s") (param i32) (result i32) (i32.load offset=3 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i32.load.shr_s(2035) == -802585893
  ;; run: i32.load.shr_s(-256) traps: out of bounds memory access
  (func (export "i64.load.shr_s") (param i32) (result i64) (i64.load offset=500 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: i64.load.shr_s(2035) == -6485649999783609580
  ;; run: i64.load.shr_s(-256) traps: out of bounds memory access
  (func (export "f32.load.shr_s") (param i32) (result f32) (f32.load offset=0 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: f32.load.shr_s(2035) == -0x1.691bccp+55
  ;; run: f32.load.shr_s(-256) traps: out of bounds memory access
  (func (export "f64.load.shr_s") (param i32) (result f64) (f64.load offset=3 (i32.shr_s (local.get 0) (i32.const 4))))
  ;; run: f64.load.shr_s(2035) == 0x1.51e77d02982dbp+717
  ;; run: f64.load.shr_s(-256) traps: out of bounds memory access
  (func (export "i32.load8_s.add_add") (param i32 i32) (result i32) (i32.load8_s offset=0 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i32.load8_s.add_add(1073741824, 1073741896) == -51
  ;; run: i32.load8_s.add_add(2147483647, 64) == -18
  ;; run: i32.load8_s.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "i32.load8_u.add_add") (param i32 i32) (result i32) (i32.load8_u offset=3 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i32.load8_u.add_add(1073741824, 1073741896) == 194
  ;; run: i32.load8_u.add_add(2147483647, 64) == 227
  ;; run: i32.load8_u.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "i32.load16_s.add_add") (param i32 i32) (result i32) (i32.load16_s offset=500 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i32.load16_s.add_add(1073741824, 1073741896) == -23813
  ;; run: i32.load16_s.add_add(2147483647, 64) == -15588
  ;; run: i32.load16_s.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "i32.load16_u.add_add") (param i32 i32) (result i32) (i32.load16_u offset=0 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i32.load16_u.add_add(1073741824, 1073741896) == 29901
  ;; run: i32.load16_u.add_add(2147483647, 64) == 38382
  ;; run: i32.load16_u.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "i64.load8_s.add_add") (param i32 i32) (result i64) (i64.load8_s offset=3 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i64.load8_s.add_add(1073741824, 1073741896) == -62
  ;; run: i64.load8_s.add_add(2147483647, 64) == -29
  ;; run: i64.load8_s.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "i64.load8_u.add_add") (param i32 i32) (result i64) (i64.load8_u offset=500 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i64.load8_u.add_add(1073741824, 1073741896) == 251
  ;; run: i64.load8_u.add_add(2147483647, 64) == 28
  ;; run: i64.load8_u.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "i64.load16_s.add_add") (param i32 i32) (result i64) (i64.load16_s offset=0 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i64.load16_s.add_add(1073741824, 1073741896) == 29901
  ;; run: i64.load16_s.add_add(2147483647, 64) == -27154
  ;; run: i64.load16_s.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "i64.load16_u.add_add") (param i32 i32) (result i64) (i64.load16_u offset=3 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i64.load16_u.add_add(1073741824, 1073741896) == 27074
  ;; run: i64.load16_u.add_add(2147483647, 64) == 35555
  ;; run: i64.load16_u.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "i64.load32_s.add_add") (param i32 i32) (result i64) (i64.load32_s offset=500 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i64.load32_s.add_add(1073741824, 1073741896) == -263609605
  ;; run: i64.load32_s.add_add(2147483647, 64) == 292209436
  ;; run: i64.load32_s.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "i64.load32_u.add_add") (param i32 i32) (result i64) (i64.load32_u offset=0 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i64.load32_u.add_add(1073741824, 1073741896) == 3256579277
  ;; run: i64.load32_u.add_add(2147483647, 64) == 3812398574
  ;; run: i64.load32_u.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "i32.load.add_add") (param i32 i32) (result i32) (i32.load offset=3 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i32.load.add_add(1073741824, 1073741896) == -1223661118
  ;; run: i32.load.add_add(2147483647, 64) == -667841821
  ;; run: i32.load.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "i64.load.add_add") (param i32 i32) (result i64) (i64.load offset=500 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: i64.load.add_add(1073741824, 1073741896) == -8294154316440558853
  ;; run: i64.load.add_add(2147483647, 64) == -5978986211116924132
  ;; run: i64.load.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "f32.load.add_add") (param i32 i32) (result f32) (f32.load offset=0 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: f32.load.add_add(1073741824, 1073741896) == -0x1.36e99ap+5
  ;; run: f32.load.add_add(2147483647, 64) == -0x1.792bdcp+71
  ;; run: f32.load.add_add(1073741824, 1073741831) traps: out of bounds memory access
  (func (export "f64.load.add_add") (param i32 i32) (result f64) (f64.load offset=3 (i32.add (i32.add (local.get 0) (local.get 1)) (i32.const 0x7ffffff8))))
  ;; run: f64.load.add_add(1073741824, 1073741896) == 0x1.c055eb71069c2p+315
  ;; run: f64.load.add_add(2147483647, 64) == 0x1.d267fd8318ae3p+845
  ;; run: f64.load.add_add(1073741824, 1073741831) traps: out of bounds memory access
)
