;; test: run
;; A shifted i64 as the address of a store of each width, then as part of one; what lies there afterwards.
;; Written by generate_causes.py.
(module
  (memory 1)
  (func (export "at") (param i32) (result i64) (i64.load (local.get 0)))
  (func (export "i32.store8<<0") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (i32.const -1951535091)) (i32.store8 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0)))) (i32.const -1951535091)))
  ;; run: i32.store8<<0(-3420351468786392731, -8113)
  ;; run: at(24933) == 13
  ;; run: at(16820) == 13
  ;; run: i32.store8<<0(-3420351468786392731, 40603) traps: out of bounds memory access
  (func (export "i32.store16<<0") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (i32.const -1951535091)) (i32.store16 offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store16<<0(5096486026830970551, 911)
  ;; run: at(32439) == 61453
  ;; run: at(33374) == 61453
  ;; run: i32.store16<<0(5096486026830970551, 33072) traps: out of bounds memory access
  (func (export "i64.store32<<0") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (i64.const -8381779389105455377)) (i64.store32 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0)))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<0(5561180438623460128, 66173)
  ;; run: at(39712) == 3735928559
  ;; run: at(26461) == 3735928559
  ;; run: i64.store32<<0(5561180438623460128, 105245) traps: out of bounds memory access
  (func (export "i64.store<<0") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (i64.const -8381779389105455377)) (i64.store offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store<<0(6149359455143252039, -15151)
  ;; run: at(53319) == -8381779389105455377
  ;; run: at(38224) == -8381779389105455377
  ;; run: i64.store<<0(6149359455143252039, 12154) traps: out of bounds memory access
  (func (export "f32.store<<0") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (f32.const 0x1.8p+0)) (f32.store (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 0)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<0(7162972806446069495, -6544)
  ;; run: at(14071) == 1069547520
  ;; run: at(7527) == 1069547520
  ;; run: f32.store<<0(7162972806446069495, 51462) traps: out of bounds memory access
  (func (export "f64.store<<0") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (f64.const -0x1.2p+1)) (f64.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 0)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<0(-6551648683614497493, -16115)
  ;; run: at(38187) == -4611123068473966592
  ;; run: at(22088) == -4611123068473966592
  ;; run: f64.store<<0(-6551648683614497493, 27326) traps: out of bounds memory access
  (func (export "v128.store<<0") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 0)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<0(-8416133826924755371, -6625)
  ;; run: at(18013) == 77
  ;; run: at(11388) == 77
  ;; run: v128.store<<0(-8416133826924755371, 47516) traps: out of bounds memory access
  (func (export "i64.store8<<1") (param i64 i32)
    (i64.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))) (i64.const -8381779389105455377)) (i64.store8 offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store8<<1(2031005917343929228, -24480)
  ;; run: at(42776) == 239
  ;; run: at(18320) == 239
  ;; run: i64.store8<<1(2031005917343929228, 22736) traps: out of bounds memory access
  (func (export "i64.store16<<1") (param i64 i32)
    (i64.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))) (i64.const -8381779389105455377)) (i64.store16 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1)))) (i64.const -8381779389105455377)))
  ;; run: i64.store16<<1(-5250451838364276799, 26580)
  ;; run: at(20354) == 48879
  ;; run: at(6226) == 48879
  ;; run: i64.store16<<1(-5250451838364276799, 85889) traps: out of bounds memory access
  (func (export "i32.store<<1") (param i64 i32)
    (i32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))) (i32.const -1951535091)) (i32.store offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))) (i32.const 48)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store<<1(1237478703311644105, -906)
  ;; run: at(52114) == 2343432205
  ;; run: at(51264) == 2343432205
  ;; run: i32.store<<1(1237478703311644105, 13363) traps: out of bounds memory access
  (func (export "i64.store<<1") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))) (i64.const -8381779389105455377)) (i64.store (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 1)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<1(8316823847202464297, 19291)
  ;; run: at(17490) == -8381779389105455377
  ;; run: at(36781) == -8381779389105455377
  ;; run: i64.store<<1(8316823847202464297, 48039) traps: out of bounds memory access
  (func (export "f32.store<<1") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))) (f32.const 0x1.8p+0)) (f32.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 1)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<1(-9189315119450930383, 1431)
  ;; run: at(34402) == 1069547520
  ;; run: at(35849) == 1069547520
  ;; run: f32.store<<1(-9189315119450930383, 31115) traps: out of bounds memory access
  (func (export "f64.store<<1") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))) (f64.const -0x1.2p+1)) (f64.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 1)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<1(-228395324882795117, 15165)
  ;; run: at(35622) == -4611123068473966592
  ;; run: at(50787) == -4611123068473966592
  ;; run: f64.store<<1(-228395324882795117, 29907) traps: out of bounds memory access
  (func (export "v128.store<<1") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<1(7276976004579475886, 11868)
  ;; run: at(33636) == 77
  ;; run: at(45504) == 77
  ;; run: v128.store<<1(7276976004579475886, 31893) traps: out of bounds memory access
  (func (export "i32.store8<<2") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (i32.const -1951535091)) (i32.store8 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2)))) (i32.const -1951535091)))
  ;; run: i32.store8<<2(5258824869591659690, 100856)
  ;; run: at(53928) == 13
  ;; run: at(46928) == 13
  ;; run: i32.store8<<2(5258824869591659690, 119464) traps: out of bounds memory access
  (func (export "i32.store16<<2") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (i32.const -1951535091)) (i32.store16 offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (i32.const 48)) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store16<<2(4780469624971999348, 1073)
  ;; run: at(57808) == 61453
  ;; run: at(58937) == 61453
  ;; run: i32.store16<<2(4780469624971999348, 7671) traps: out of bounds memory access
  (func (export "i64.store32<<2") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (i64.const -8381779389105455377)) (i64.store32 (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 2)))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<2(-6059388007780186754, 56502)
  ;; run: at(5624) == 3735928559
  ;; run: at(62126) == 3735928559
  ;; run: i64.store32<<2(-6059388007780186754, 59909) traps: out of bounds memory access
  (func (export "i64.store<<2") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (i64.const -8381779389105455377)) (i64.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 2)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<2(-5719075018877429378, -10146)
  ;; run: at(26104) == -8381779389105455377
  ;; run: at(15974) == -8381779389105455377
  ;; run: i64.store<<2(-5719075018877429378, 39409) traps: out of bounds memory access
  (func (export "f32.store<<2") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (f32.const 0x1.8p+0)) (f32.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 2)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<2(-2033011924769170617, -1971)
  ;; run: at(27932) == 1069547520
  ;; run: at(25961) == 1069547520
  ;; run: f32.store<<2(-2033011924769170617, 37601) traps: out of bounds memory access
  (func (export "f64.store<<2") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (f64.const -0x1.2p+1)) (f64.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<2(-5888398912980507966, 22572)
  ;; run: at(35592) == -4611123068473966592
  ;; run: at(58164) == -4611123068473966592
  ;; run: f64.store<<2(-5888398912980507966, 29937) traps: out of bounds memory access
  (func (export "v128.store<<2") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (v128.const i64x2 -8381779389105455377 77)) (v128.store offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (local.get 1)) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<2(4503968110868444941, -27172)
  ;; run: at(56380) == 77
  ;; run: at(29232) == 77
  ;; run: v128.store<<2(4503968110868444941, 9125) traps: out of bounds memory access
  (func (export "i64.store8<<3") (param i64 i32)
    (i64.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (i64.const -8381779389105455377)) (i64.store8 offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store8<<3(9192444388062530736, 38910)
  ;; run: at(25984) == 239
  ;; run: at(64950) == 239
  ;; run: i64.store8<<3(9192444388062530736, 39496) traps: out of bounds memory access
  (func (export "i64.store16<<3") (param i64 i32)
    (i64.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (i64.const -8381779389105455377)) (i64.store16 (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 3)))) (i64.const -8381779389105455377)))
  ;; run: i64.store16<<3(-5251188695838490268, 44127)
  ;; run: at(2848) == 48879
  ;; run: at(46975) == 48879
  ;; run: i64.store16<<3(-5251188695838490268, 62687) traps: out of bounds memory access
  (func (export "i32.store<<3") (param i64 i32)
    (i32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (i32.const -1951535091)) (i32.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 3)))) (i32.const -1951535091)))
  ;; run: i32.store<<3(-9095701406676937956, 25693)
  ;; run: at(39136) == 2343432205
  ;; run: at(64845) == 2343432205
  ;; run: i32.store<<3(-9095701406676937956, 26381) traps: out of bounds memory access
  (func (export "i64.store<<3") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (i64.const -8381779389105455377)) (i64.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 3)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<3(-5264701456983783159, 24023)
  ;; run: at(18504) == -8381779389105455377
  ;; run: at(42527) == -8381779389105455377
  ;; run: i64.store<<3(-5264701456983783159, 47025) traps: out of bounds memory access
  (func (export "f32.store<<3") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (f32.const 0x1.8p+0)) (f32.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<3(964815531150410032, 9024)
  ;; run: at(2432) == 1069547520
  ;; run: at(11456) == 1069547520
  ;; run: f32.store<<3(964815531150410032, 63101) traps: out of bounds memory access
  (func (export "f64.store<<3") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (f64.const -0x1.2p+1)) (f64.store offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (local.get 1)) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<3(-1801474966063934043, -3045)
  ;; run: at(44328) == -4611123068473966592
  ;; run: at(41307) == -4611123068473966592
  ;; run: f64.store<<3(-1801474966063934043, 21177) traps: out of bounds memory access
  (func (export "v128.store<<3") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<3(-2205322426923871875, 72590)
  ;; run: at(35824) == 77
  ;; run: at(36782) == 77
  ;; run: v128.store<<3(-2205322426923871875, 101337) traps: out of bounds memory access
  (func (export "i32.store8<<4") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (i32.const -1951535091)) (i32.store8 (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 4)))) (i32.const -1951535091)))
  ;; run: i32.store8<<4(-9135941917345840630, 29835)
  ;; run: at(8352) == 13
  ;; run: at(38187) == -4611123068473966579
  ;; run: i32.store8<<4(-9135941917345840630, 57184) traps: out of bounds memory access
  (func (export "i32.store16<<4") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (i32.const -1951535091)) (i32.store16 offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 4)))) (i32.const -1951535091)))
  ;; run: i32.store16<<4(-4156213566065604590, 13711)
  ;; run: at(33056) == 61453
  ;; run: at(46783) == 61453
  ;; run: i32.store16<<4(-4156213566065604590, 32463) traps: out of bounds memory access
  (func (export "i64.store32<<4") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (i64.const -8381779389105455377)) (i64.store32 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 4)))) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<4(-2639119090412680057, -44738)
  ;; run: at(51312) == 3735928559
  ;; run: at(6574) == 3735928559
  ;; run: i64.store32<<4(-2639119090412680057, 14221) traps: out of bounds memory access
  (func (export "i64.store<<4") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (i64.const -8381779389105455377)) (i64.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<4(3471490861622103038, -40833)
  ;; run: at(49120) == -8381779389105455377
  ;; run: at(8287) == -8381779389105455377
  ;; run: i64.store<<4(3471490861622103038, 16409) traps: out of bounds memory access
  (func (export "f32.store<<4") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (f32.const 0x1.8p+0)) (f32.store offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (local.get 1)) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<4(-2315706499319461961, -22307)
  ;; run: at(31600) == 1069547520
  ;; run: at(9317) == 1069547520
  ;; run: f32.store<<4(-2315706499319461961, 33909) traps: out of bounds memory access
  (func (export "f64.store<<4") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (f64.const -0x1.2p+1)) (f64.store (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<4(-3899697607995291508, 94923)
  ;; run: at(35008) == -4611123068473966592
  ;; run: at(59915) == -4611123068473966592
  ;; run: f64.store<<4(-3899697607995291508, 100537) traps: out of bounds memory access
  (func (export "v128.store<<4") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (v128.const i64x2 -8381779389105455377 77)) (v128.store offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (i32.const 48)) (local.get 1)) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<4(-2116132669514314557, -21958)
  ;; run: at(52280) == 77
  ;; run: at(30378) == 77
  ;; run: v128.store<<4(-2116132669514314557, 13193) traps: out of bounds memory access
  (func (export "i32.store8<<8") (param i64 i32)
    (i32.store8 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (i32.const -1951535091)) (i32.store8 offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (local.get 1)) (i32.const -1951535091)))
  ;; run: i32.store8<<8(-7107322156106645252, -5529)
  ;; run: at(64512) == 13
  ;; run: at(59007) == 13
  ;; run: i32.store8<<8(-7107322156106645252, 1000) traps: out of bounds memory access
  (func (export "i32.store16<<8") (param i64 i32)
    (i32.store16 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (i32.const -1951535091)) (i32.store16 (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8)))) (i32.const -1951535091)))
  ;; run: i32.store16<<8(-3387184002602368894, 97947)
  ;; run: at(33280) == 61453
  ;; run: at(64667) == 61453
  ;; run: i32.store16<<8(-3387184002602368894, 98815) traps: out of bounds memory access
  (func (export "i64.store32<<8") (param i64 i32)
    (i64.store32 (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (i64.const -8381779389105455377)) (i64.store32 offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (i32.const 48)) (local.get 1)) (i64.const -8381779389105455377)))
  ;; run: i64.store32<<8(3584275455361941516, 58777)
  ;; run: at(3072) == 3735928559
  ;; run: at(61905) == 3735928559
  ;; run: i64.store32<<8(3584275455361941516, 62405) traps: out of bounds memory access
  (func (export "i64.store<<8") (param i64 i32)
    (i64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (i64.const -8381779389105455377)) (i64.store (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 8)))) (i64.const -8381779389105455377)))
  ;; run: i64.store<<8(1497439007418613795, -4324)
  ;; run: at(8960) == -8381779389105455377
  ;; run: at(4636) == -8381779389105455377
  ;; run: i64.store<<8(1497439007418613795, 56569) traps: out of bounds memory access
  (func (export "f32.store<<8") (param i64 i32)
    (f32.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (f32.const 0x1.8p+0)) (f32.store offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 8)))) (f32.const 0x1.8p+0)))
  ;; run: f32.store<<8(5963292691692257360, 4870)
  ;; run: at(20480) == 1069547520
  ;; run: at(25366) == 1069547520
  ;; run: f32.store<<8(5963292691692257360, 45037) traps: out of bounds memory access
  (func (export "f64.store<<8") (param i64 i32)
    (f64.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (f64.const -0x1.2p+1)) (f64.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 8)))) (f64.const -0x1.2p+1)))
  ;; run: f64.store<<8(8913093941084029055, 6123)
  ;; run: at(32512) == -4611123068473966592
  ;; run: at(38635) == -4611123068473966592
  ;; run: f64.store<<8(8913093941084029055, 33017) traps: out of bounds memory access
  (func (export "v128.store<<8") (param i64 i32)
    (v128.store (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8))) (v128.const i64x2 -8381779389105455377 77)) (v128.store (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 8)))) (v128.const i64x2 -8381779389105455377 77)))
  ;; run: v128.store<<8(-6359610594684829464, -35916)
  ;; run: at(59400) == 77
  ;; run: at(23484) == 77
  ;; run: v128.store<<8(-6359610594684829464, 6129) traps: out of bounds memory access
)
