;; test: run
;; An i64 shifted by 0 to 7 as an address, by itself and with an index: loads of each width.
;; The amount is that of the shift's type, whatever the access is. Written by generate_causes.py.
(module
  (memory 1)
  (func $fill (local $i i32)
    (loop $next
      (i32.store8 (local.get $i) (i32.add (i32.const 13)
        (i32.add (i32.mul (local.get $i) (i32.const 167)) (i32.shr_u (local.get $i) (i32.const 8)))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $i) (i32.const 65536)))))
  (start $fill)
  (func (export "i32.load8_s<<0") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))))
    (i32.load8_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))))))
  ;; run: i32.load8_s<<0(-2922763178079125894, -7208) == 33, -19
  ;; run: i32.load8_s<<0(1567648305532394483, 41997) traps: out of bounds memory access
  (func (export "i32.load16_s<<0") (param i64 i32) (result i32 i32)
    (i32.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))))
    (i32.load16_s offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (local.get 1))))
  ;; run: i32.load16_s<<0(-8817253119189546020, 24507) == -15588, -14303
  ;; run: i32.load16_s<<0(-8085547239214088192, -65536) traps: out of bounds memory access
  (func (export "i64.load32_s<<0") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))))
    (i64.load32_s (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))))))
  ;; run: i64.load32_s<<0(-4471107211933722719, 118867) == -533097749, 410110499
  ;; run: i64.load32_s<<0(7371907336010524022, 124275) traps: out of bounds memory access
  (func (export "i64.load<<0") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))))
    (i64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<0(6872247247568896531, 54933) == 386947899122129780, -7570752588059792379
  ;; run: i64.load<<0(-1837418169216466944, -65584) traps: out of bounds memory access
  (func (export "f32.load<<0") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))))
    (f32.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 0))))))
  ;; run: f32.load<<0(1340389572877485627, 20388) == -0x1.bc6f2p-116, -0x1.5305b6p+33
  ;; run: f32.load<<0(-5944287316653585458, 13359) traps: out of bounds memory access
  (func (export "f64.load<<0") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))))
    (f64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 0))))))
  ;; run: f64.load<<0(4055836264421672676, 46759) == -0x1.952ab045db60fp-496, -0x1.16ac31c75ce27p-126
  ;; run: f64.load<<0(7514738388994424832, -65536) traps: out of bounds memory access
  (func (export "v128.load<<0") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 0))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 0))))))))
  ;; run: v128.load<<0(7262334628571172019, -18641) == -3425235158321350047, 8077133797926328833
  ;; run: v128.load<<0(1490192229661196072, 16585) traps: out of bounds memory access
  (func (export "i32.load8_u<<1") (param i64 i32) (result i32 i32)
    (i32.load8_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))))
    (i32.load8_u offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))) (local.get 1))))
  ;; run: i32.load8_u<<1(-8808847941205731586, 20971) == 30, 101
  ;; run: i32.load8_u<<1(-6580260063523350864, 21128) traps: out of bounds memory access
  (func (export "i32.load16_u<<1") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))))
    (i32.load16_u (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))))))
  ;; run: i32.load16_u<<1(-2837120031253300446, 128578) == 1631, 26046
  ;; run: i32.load16_u<<1(3197048761788432384, 65536) traps: out of bounds memory access
  (func (export "i64.load32_u<<1") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))))
    (i64.load32_u offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load32_u<<1(7610700409497211836, 22604) == 4048200700, 1706956656
  ;; run: i64.load32_u<<1(1058972230332977096, 57397) traps: out of bounds memory access
  (func (export "i64.load<<1") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))))
    (i64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 1))))))
  ;; run: i64.load<<1(590565029766522723, 12594) == -7570752588059792379, 7331323016584002516
  ;; run: i64.load<<1(-7836854663394590720, -65536) traps: out of bounds memory access
  (func (export "f32.load<<1") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))))
    (f32.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 1))))))
  ;; run: f32.load<<1(4643889741194880174, 13968) == -0x1.5103b4p+31, 0x1.7c2eep+76
  ;; run: f32.load<<1(-7677230831596700756, 2197) traps: out of bounds memory access
  (func (export "f64.load<<1") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 1))))))
  ;; run: f64.load<<1(-947300647537981906, 29596) == 0x1.7e03992eb449dp-279, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<1(3257419764846329856, -65536) traps: out of bounds memory access
  (func (export "v128.load<<1") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))))))
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 1))))))))
  ;; run: v128.load<<1(7675801333336669719, 962) == 3157719470431933884, -7331323016584002517
  ;; run: v128.load<<1(179900537758555287, 50883) traps: out of bounds memory access
  (func (export "i64.load8_s<<2") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))))
    (i64.load8_s (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))))))
  ;; run: i64.load8_s<<2(2625487179895277888, 27986) == 50, -45
  ;; run: i64.load8_s<<2(3233294342986669393, 95556) traps: out of bounds memory access
  (func (export "i64.load16_s<<2") (param i64 i32) (result i64 i64)
    (i64.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))))
    (i64.load16_s offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load16_s<<2(5772434734785245209, -38304) == -20471, 17051
  ;; run: i64.load16_s<<2(-9175728301795164160, -65584) traps: out of bounds memory access
  (func (export "i32.load<<2") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))))
    (i32.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 2))))))
  ;; run: i32.load<<2(6611714553942121388, 21179) == 1083830859, -1863761253
  ;; run: i32.load<<2(-8442064160472157983, 15481) traps: out of bounds memory access
  (func (export "i64.load<<2") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))))
    (i64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 2))))))
  ;; run: i64.load<<2(6248816505283150163, 59698) == 4003956541025963430, 3352894985483273373
  ;; run: i64.load<<2(5960953975900487680, -65536) traps: out of bounds memory access
  (func (export "f32.load<<2") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))))
    (f32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 2))))))
  ;; run: f32.load<<2(-2698333745466824901, -8056) == -0x1.d6893ap-90, 0x1.09ba6cp-40
  ;; run: f32.load<<2(-3111718697677350963, 41161) traps: out of bounds memory access
  (func (export "f64.load<<2") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))))))
  ;; run: f64.load<<2(-590455495215537091, -17276) == 0x1.30c65be1770c9p+428, 0x1.ce53e97f049a2p-199
  ;; run: f64.load<<2(-1743280869864357888, -65536) traps: out of bounds memory access
  (func (export "v128.load<<2") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 2))) (local.get 1))))))
  ;; run: v128.load<<2(5989139143655957377, 22938) == 4025801544488853960, -4582677923730576815
  ;; run: v128.load<<2(8633021289449128093, 64869) traps: out of bounds memory access
  (func (export "i64.load8_u<<3") (param i64 i32) (result i64 i64)
    (i64.load8_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))))
    (i64.load8_u offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load8_u<<3(2160582832248850965, 44831) == 245, 101
  ;; run: i64.load8_u<<3(-2173052247590566795, 56352) traps: out of bounds memory access
  (func (export "i64.load16_u<<3") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))))
    (i64.load16_u (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 3))))))
  ;; run: i64.load16_u<<3(4454602136335944237, 44694) == 56630, 26046
  ;; run: i64.load16_u<<3(6136851857005355008, -65536) traps: out of bounds memory access
  (func (export "i64.load32_s<<3") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))))
    (i64.load32_s offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 3))))))
  ;; run: i64.load32_s<<3(-8751977131946273125, 19220) == -1627959127, 1706956656
  ;; run: i64.load32_s<<3(280549419311438998, 6973) traps: out of bounds memory access
  (func (export "i64.load<<3") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 3))))))
  ;; run: i64.load<<3(-9071350879138865483, 2640) == 3135874466969043354, 7331323016584002516
  ;; run: i64.load<<3(7322007784805900288, -65536) traps: out of bounds memory access
  (func (export "f32.load<<3") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))))
    (f32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))))))
  ;; run: f32.load<<3(4194811885788335561, 37300) == 0x1.8234e6p+82, 0x1.7c2eep+76
  ;; run: f32.load<<3(8483737464714829771, 421) traps: out of bounds memory access
  (func (export "f64.load<<3") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))))
    (f64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))) (local.get 1))))
  ;; run: f64.load<<3(-7426500908512436237, 72) == -0x1.e77d02982db34p+82, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<3(-8215128070055518208, -65536) traps: out of bounds memory access
  (func (export "v128.load<<3") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))))))
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 3))))))))
  ;; run: v128.load<<3(-8493262215581786838, 125248) == 1204534803803929249, -7331323016584002517
  ;; run: v128.load<<3(7036274917641292790, 90017) traps: out of bounds memory access
  (func (export "i32.load8_s<<4") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))))
    (i32.load8_s (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 4))))))
  ;; run: i32.load8_s<<4(-4248307799135613095, 1847) == -14, -38
  ;; run: i32.load8_s<<4(795631275560930841, 7792) traps: out of bounds memory access
  (func (export "i32.load16_s<<4") (param i64 i32) (result i32 i32)
    (i32.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))))
    (i32.load16_s offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 4))))))
  ;; run: i32.load16_s<<4(4864544356310191724, -45718) == -9677, -16873
  ;; run: i32.load16_s<<4(-2228076638329892864, -65536) traps: out of bounds memory access
  (func (export "i64.load32_u<<4") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))))
    (i64.load32_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 4))))))
  ;; run: i64.load32_u<<4(568998419499057536, 37684) == 443796517, 2582793124
  ;; run: i64.load32_u<<4(-221535638803970134, 34141) traps: out of bounds memory access
  (func (export "i64.load<<4") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))))))
  ;; run: i64.load<<4(-6141015339783159137, 22972) == 6318560596850929094, 6173880251174775748
  ;; run: i64.load<<4(5151139518690103296, -65536) traps: out of bounds memory access
  (func (export "f32.load<<4") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))))
    (f32.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (local.get 1))))
  ;; run: f32.load<<4(-5376984398040134549, -25312) == -0x1.e29546p-78, -0x1.2cdf9p-5
  ;; run: f32.load<<4(1373183675943881548, 19237) traps: out of bounds memory access
  (func (export "f64.load<<4") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))))
    (f64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))))))
  ;; run: f64.load<<4(-6236890149901300041, 104700) == -0x1.24ba4fd56af08p-608, -0x1.851aa035cb50ep-512
  ;; run: f64.load<<4(-7875981827272339456, 65536) traps: out of bounds memory access
  (func (export "v128.load<<4") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 4))) (i32.const 48)) (local.get 1))))))
  ;; run: v128.load<<4(-6933938212456888437, 16059) == 1855596359346553770, 6196006729631154150
  ;; run: v128.load<<4(3590955751696238377, 36137) traps: out of bounds memory access
  (func (export "i32.load16_u<<5") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 5))))
    (i32.load16_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 5))))))
  ;; run: i32.load16_u<<5(8769882053752653107, 22942) == 64083, 26046
  ;; run: i32.load16_u<<5(-5616829131984467968, -65536) traps: out of bounds memory access
  (func (export "i64.load<<5") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 5))))
    (i64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 5))) (local.get 1))))
  ;; run: i64.load<<5(3153068834756231312, 60896) == -5761965692602694113, 7331323016584002516
  ;; run: i64.load<<5(-4655922672700487680, -65536) traps: out of bounds memory access
  (func (export "f64.load<<5") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 5))))
    (f64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 5))) (i32.const 48)) (local.get 1))))
  ;; run: f64.load<<5(8122674836909589403, 35936) == -0x1.a63bc156ec72p-239, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<5(2107108306764957696, -65584) traps: out of bounds memory access
  (func (export "i64.load8_s<<6") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 6))))
    (i64.load8_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 6))))))
  ;; run: i64.load8_s<<6(6906825266912297889, -46324) == -75, -44
  ;; run: i64.load8_s<<6(-889591140485955412, 54528) traps: out of bounds memory access
  (func (export "i64.load32_s<<6") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 6))))
    (i64.load32_s offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 6))) (local.get 1))))
  ;; run: i64.load32_s<<6(1895734381335544473, -30820) == 1757485683, 1538526566
  ;; run: i64.load32_s<<6(-5452122968882675047, 22949) traps: out of bounds memory access
  (func (export "f32.load<<6") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 6))))
    (f32.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 6))) (i32.const 48)) (local.get 1))))
  ;; run: f32.load<<6(7875695725475005134, -35057) == 0x1.1dce8p-20, -0x1.ad5e1p+123
  ;; run: f32.load<<6(-6460084391325465884, 18117) traps: out of bounds memory access
  (func (export "v128.load<<6") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 6))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 6))))))))
  ;; run: v128.load<<6(-5052144560524754770, -8297) == -5306079652094566329, -1906091528721739914
  ;; run: v128.load<<6(533749225482092782, 50273) traps: out of bounds memory access
  (func (export "i64.load16_u<<7") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 7))))
    (i64.load16_u offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 7))) (local.get 1))))
  ;; run: i64.load16_u<<7(2758343610159071611, 16998) == 61770, 26046
  ;; run: i64.load16_u<<7(6472710359164649984, -65536) traps: out of bounds memory access
  (func (export "i64.load<<7") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 7))))
    (i64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 7))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<7(3957455085872611767, 9280) == -481134174934790296, 7331323016584002516
  ;; run: i64.load<<7(7349071051805950464, -65584) traps: out of bounds memory access
  (func (export "f64.load<<7") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 7))))
    (f64.load offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 7))))))
  ;; run: f64.load<<7(-7460905081974554337, 28776) == -0x1.65fb8116ac31cp-303, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<7(-442639136118013440, -65536) traps: out of bounds memory access
)
