;; test: run
;; A shifted i64 as the address of a store of each width, then as part of one; what lies there afterwards.
;; Written by generate_causes.py.
(module
  (memory 1)
  (func (export "at") (param i32) (result i64) (i64.load (local.get 0)))
  (func (export "i32.store8<<16") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (i32.const -1951535091)) (i32.store8 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16)))) (i32.const -1951535091)))
  ;; run: i32.store8<<16(1819797750690611200, 46098)
  ;; run: at(0) == 13
  ;; run: at(46098) == 13
  ;; run: i32.store8<<16(1819797750690611200, 65536) traps: out of bounds memory access
  (func (export "i32.store16<<16") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (i32.const -1951535091)) (i32.store16 offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (i32.const 48)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store16<<16(7626187800851972096, 33134)
  ;; run: at(0) == 61453
  ;; run: at(33190) == 61453
  ;; run: i32.store16<<16(7626187800851972096, 65479) traps: out of bounds memory access
  (func (export "i64.store32<<16") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (i64.const -8381779389105455377)) (i64.store32 (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 16)))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<16(9179315389604823040, 41417)
  ;; run: at(0) == 3735928559
  ;; run: at(41417) == 3735928559
  ;; run: i64.store32<<16(9179315389604823040, 65533) traps: out of bounds memory access
  (func (export "i64.store<<16") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (i64.const -8381779389105455377)) (i64.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 16)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<16(8270421302185361408, 36593)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(36609) == -8381779389105455377
  ;; run: i64.store<<16(8270421302185361408, 65513) traps: out of bounds memory access
  (func (export "f32.store<<16") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (f32.const 0x1.8p+0)) (f32.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 16)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<16(-6112201623078961152, 13921)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(13921) == 1069547520
  ;; run: f32.store<<16(-6112201623078961152, 65533) traps: out of bounds memory access
  (func (export "f64.store<<16") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (f64.const -0x1.2p+1)) (f64.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<16(6442381238615867392, 1600)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(1600) == -4611123068473966592
  ;; run: f64.store<<16(6442381238615867392, 65529) traps: out of bounds memory access
  (func (export "v128.store<<16") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (v128.const i64x2 -8381779389105455377 77)) (v128.store offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 16))) (local.get 1)) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<16(1197972940624560128, 13855)
  ;; run: at(8) == 77
  ;; run: at(13887) == 77
  ;; run: v128.store<<16(1197972940624560128, 65497) traps: out of bounds memory access
  (func (export "i32.store8<<24") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))) (i32.const -1951535091)) (i32.store8 offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))) (i32.const 48)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store8<<24(-549641034013871872, 52090)
  ;; run: at(0) == -8381779389105455603
  ;; run: at(52146) == 13
  ;; run: i32.store8<<24(-549641034013871872, 65480) traps: out of bounds memory access
  (func (export "i32.store16<<24") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))) (i32.const -1951535091)) (i32.store16 (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 24)))) (i32.const -1951535091)))
  ;; run: i32.store16<<24(-6962457882578590976, 9715)
  ;; run: at(0) == -8381779389105442803
  ;; run: at(9715) == 61453
  ;; run: i32.store16<<24(-6962457882578590976, 65535) traps: out of bounds memory access
  (func (export "i64.store32<<24") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))) (i64.const -8381779389105455377)) (i64.store32 offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 24)))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<24(3864935585056470784, 9601)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(9617) == 3735928559
  ;; run: i64.store32<<24(3864935585056470784, 65517) traps: out of bounds memory access
  (func (export "i64.store<<24") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))) (i64.const -8381779389105455377)) (i64.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 24)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<24(401569512387224320, 40555)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(40555) == -8381779389105455377
  ;; run: i64.store<<24(401569512387224320, 65529) traps: out of bounds memory access
  (func (export "f32.store<<24") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))) (f32.const 0x1.8p+0)) (f32.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<24(7603218091126444544, 52284)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(52284) == 1069547520
  ;; run: f32.store<<24(7603218091126444544, 65533) traps: out of bounds memory access
  (func (export "f64.store<<24") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))) (f64.const -0x1.2p+1)) (f64.store offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<24(-4006927277892096512, 33864)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(33888) == -4611123068473966592
  ;; run: f64.store<<24(-4006927277892096512, 65505) traps: out of bounds memory access
  (func (export "v128.store<<24") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<24(8568093116603792896, 29299)
  ;; run: at(8) == 77
  ;; run: at(29307) == 77
  ;; run: v128.store<<24(8568093116603792896, 65521) traps: out of bounds memory access
  (func (export "i64.store8<<31") (param i64 i32)
    (i64.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))) (i64.const -8381779389105455377)) (i64.store8 offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store8<<31(7229338434829031818, 23731)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(23787) == 239
  ;; run: i64.store8<<31(7229338434829031818, 65480) traps: out of bounds memory access
  (func (export "i64.store16<<31") (param i64 i32)
    (i64.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))) (i64.const -8381779389105455377)) (i64.store16 (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 31)))) (i64.const -8381779389105455377)))
  ;; run: i64.store16<<31(-2425141736889980138, 24972)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(24972) == 48879
  ;; run: i64.store16<<31(-2425141736889980138, 65535) traps: out of bounds memory access
  (func (export "i32.store<<31") (param i64 i32)
    (i32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))) (i32.const -1951535091)) (i32.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 31)))) (i32.const -1951535091)))
  ;; run: i32.store<<31(-5877932671136307088, 48876)
  ;; run: at(0) == -8381779390497951731
  ;; run: at(48892) == 2343432205
  ;; run: i32.store<<31(-5877932671136307088, 65517) traps: out of bounds memory access
  (func (export "i64.store<<31") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))) (i64.const -8381779389105455377)) (i64.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 31)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<31(-137476963235380404, 14844)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(14844) == -8381779389105455377
  ;; run: i64.store<<31(-137476963235380404, 65529) traps: out of bounds memory access
  (func (export "f32.store<<31") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))) (f32.const 0x1.8p+0)) (f32.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<31(-8876408667893090382, 11263)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(11263) == 1069547520
  ;; run: f32.store<<31(-8876408667893090382, 65533) traps: out of bounds memory access
  (func (export "f64.store<<31") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))) (f64.const -0x1.2p+1)) (f64.store offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<31(-6320828808353048728, 26097)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(26121) == -4611123068473966592
  ;; run: f64.store<<31(-6320828808353048728, 65505) traps: out of bounds memory access
  (func (export "v128.store<<31") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<31(1423813134251369054, 10723)
  ;; run: at(8) == 77
  ;; run: at(10731) == 77
  ;; run: v128.store<<31(1423813134251369054, 65521) traps: out of bounds memory access
  (func (export "i32.store8<<32") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (i32.const -1951535091)) (i32.store8 (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 32)))) (i32.const -1951535091)))
  ;; run: i32.store8<<32(9058770234388546918, 61352)
  ;; run: at(0) == -8381779389105455603
  ;; run: at(61352) == 13
  ;; run: i32.store8<<32(9058770234388546918, 65536) traps: out of bounds memory access
  (func (export "i32.store16<<32") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (i32.const -1951535091)) (i32.store16 offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 32)))) (i32.const -1951535091)))
  ;; run: i32.store16<<32(1973221219912063078, 22174)
  ;; run: at(0) == -8381779389105442803
  ;; run: at(22190) == 61453
  ;; run: i32.store16<<32(1973221219912063078, 65519) traps: out of bounds memory access
  (func (export "i64.store32<<32") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (i64.const -8381779389105455377)) (i64.store32 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 32)))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<32(-3448959216340978825, 11229)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(11229) == 3735928559
  ;; run: i64.store32<<32(-3448959216340978825, 65533) traps: out of bounds memory access
  (func (export "i64.store<<32") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (i64.const -8381779389105455377)) (i64.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<32(5246209228786865921, 33922)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(33922) == -8381779389105455377
  ;; run: i64.store<<32(5246209228786865921, 65529) traps: out of bounds memory access
  (func (export "f32.store<<32") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (f32.const 0x1.8p+0)) (f32.store offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (local.get 1)) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<32(8196743560618281469, 25223)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(25247) == 1069547520
  ;; run: f32.store<<32(8196743560618281469, 65509) traps: out of bounds memory access
  (func (export "f64.store<<32") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (f64.const -0x1.2p+1)) (f64.store (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<32(-25412430075259398, 60901)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(60901) == -4611123068473966592
  ;; run: f64.store<<32(-25412430075259398, 65529) traps: out of bounds memory access
  (func (export "v128.store<<32") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (v128.const i64x2 -8381779389105455377 77)) (v128.store offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 32))) (i32.const 48)) (local.get 1)) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<32(1506952475907783704, 14758)
  ;; run: at(8) == 77
  ;; run: at(14822) == 77
  ;; run: v128.store<<32(1506952475907783704, 65465) traps: out of bounds memory access
  (func (export "i64.store8<<33") (param i64 i32)
    (i64.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))) (i64.const -8381779389105455377)) (i64.store8 offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 33)))) (i64.const -8381779389105455377)))
  ;; run: i64.store8<<33(-617772727013558575, 7209)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(7225) == 239
  ;; run: i64.store8<<33(-617772727013558575, 65520) traps: out of bounds memory access
  (func (export "i64.store16<<33") (param i64 i32)
    (i64.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))) (i64.const -8381779389105455377)) (i64.store16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 33)))) (i64.const -8381779389105455377)))
  ;; run: i64.store16<<33(-3677150717492188929, 19041)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(19041) == 48879
  ;; run: i64.store16<<33(-3677150717492188929, 65535) traps: out of bounds memory access
  (func (export "i32.store<<33") (param i64 i32)
    (i32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))) (i32.const -1951535091)) (i32.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33)))) (i32.const -1951535091)))
  ;; run: i32.store<<33(-960340077691826866, 34262)
  ;; run: at(0) == -8381779390497951731
  ;; run: at(34262) == 2343432205
  ;; run: i32.store<<33(-960340077691826866, 65533) traps: out of bounds memory access
  (func (export "i64.store<<33") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))) (i64.const -8381779389105455377)) (i64.store offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<33(-863899040675582144, 10335)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(10359) == -8381779389105455377
  ;; run: i64.store<<33(-863899040675582144, 65505) traps: out of bounds memory access
  (func (export "f32.store<<33") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))) (f32.const 0x1.8p+0)) (f32.store (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<33(-6371597643243532127, 36852)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(36852) == 1069547520
  ;; run: f32.store<<33(-6371597643243532127, 65533) traps: out of bounds memory access
  (func (export "f64.store<<33") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))) (f64.const -0x1.2p+1)) (f64.store offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))) (i32.const 48)) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<33(442750491450630732, 40883)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(40939) == -4611123068473966592
  ;; run: f64.store<<33(442750491450630732, 65473) traps: out of bounds memory access
  (func (export "v128.store<<33") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 33))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 33)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<33(-4607547581986706742, 38298)
  ;; run: at(8) == 77
  ;; run: at(38306) == 77
  ;; run: v128.store<<33(-4607547581986706742, 65521) traps: out of bounds memory access
  (func (export "i32.store8<<34") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (i32.const -1951535091)) (i32.store8 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 34)))) (i32.const -1951535091)))
  ;; run: i32.store8<<34(5105702298448942553, 7003)
  ;; run: at(0) == -8381779389105455603
  ;; run: at(7003) == 13
  ;; run: i32.store8<<34(5105702298448942553, 65536) traps: out of bounds memory access
  (func (export "i32.store16<<34") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (i32.const -1951535091)) (i32.store16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34)))) (i32.const -1951535091)))
  ;; run: i32.store16<<34(-8965886430945104683, 18062)
  ;; run: at(0) == -8381779389105442803
  ;; run: at(18062) == 61453
  ;; run: i32.store16<<34(-8965886430945104683, 65535) traps: out of bounds memory access
  (func (export "i64.store32<<34") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (i64.const -8381779389105455377)) (i64.store32 offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<34(-444939652567431027, 37404)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(37428) == 3735928559
  ;; run: i64.store32<<34(-444939652567431027, 65509) traps: out of bounds memory access
  (func (export "i64.store<<34") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (i64.const -8381779389105455377)) (i64.store (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<34(-6187582802885382383, 28369)
  ;; run: at(0) == -8381779389105455377
  ;; run: at(28369) == -8381779389105455377
  ;; run: i64.store<<34(-6187582802885382383, 65529) traps: out of bounds memory access
  (func (export "f32.store<<34") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (f32.const 0x1.8p+0)) (f32.store offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (i32.const 48)) (local.get 1)) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<34(-6459641736645931166, 59529)
  ;; run: at(0) == -8381779391771836416
  ;; run: at(59585) == 1069547520
  ;; run: f32.store<<34(-6459641736645931166, 65477) traps: out of bounds memory access
  (func (export "f64.store<<34") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (f64.const -0x1.2p+1)) (f64.store (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 34)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<34(-2714041796628568612, 32006)
  ;; run: at(0) == -4611123068473966592
  ;; run: at(32006) == -4611123068473966592
  ;; run: f64.store<<34(-2714041796628568612, 65529) traps: out of bounds memory access
  (func (export "v128.store<<34") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 34))) (v128.const i64x2 -8381779389105455377 77)) (v128.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 34)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<34(-2545916156429858573, 5820)
  ;; run: at(8) == 77
  ;; run: at(5844) == 77
  ;; run: v128.store<<34(-2545916156429858573, 65505) traps: out of bounds memory access
)
