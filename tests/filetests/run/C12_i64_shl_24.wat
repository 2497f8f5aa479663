;; test: run
;; An i64 shifted by 24 to 31 as an address, by itself and with an index: loads of each width.
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
  (func (export "i32.load8_s<<24") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))))
    (i32.load8_s offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))) (i32.const 48)) (local.get 1))))
  ;; run: i32.load8_s<<24(519963036607598848, 29593) == 13, -41
  ;; run: i32.load8_s<<24(126106789130350848, 65480) traps: out of bounds memory access
  (func (export "i32.load16_s<<24") (param i64 i32) (result i32 i32)
    (i32.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))))
    (i32.load16_s (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 24))))))
  ;; run: i32.load16_s<<24(8062164199228038656, 4337) == -19443, -1196
  ;; run: i32.load16_s<<24(-6685063548080415743, -16777216) traps: out of bounds memory access
  (func (export "i64.load32_s<<24") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))))
    (i64.load32_s offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 24))))))
  ;; run: i64.load32_s<<24(2748067538727719936, 46198) == 39564301, 544854571
  ;; run: i64.load32_s<<24(453795426397088256, 65517) traps: out of bounds memory access
  (func (export "i64.load<<24") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 24))))))
  ;; run: i64.load<<24(2302520026253228288, 2051) == -6992031209650146291, -7209051723869409014
  ;; run: i64.load<<24(4561761079646636545, -16777216) traps: out of bounds memory access
  (func (export "f32.load<<24") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))))
    (f32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))))))
  ;; run: f32.load<<24(-974777640275484928, 4076) == 0x1.b7681ap-123, 0x1.bd6e2p-117
  ;; run: f32.load<<24(-5898278314245691904, 65533) traps: out of bounds memory access
  (func (export "f64.load<<24") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))))
    (f64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))) (local.get 1))))
  ;; run: f64.load<<24(-6696708671956674816, 28674) == -0x1.750a9025bb40dp-528, 0x1.db60f68c11a73p-954
  ;; run: f64.load<<24(7959684205935874817, -16777216) traps: out of bounds memory access
  (func (export "v128.load<<24") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 24))))))))
  ;; run: v128.load<<24(1028076779777747456, 52322) == 6992031209650146290, -6390900769689005768
  ;; run: v128.load<<24(-9101548154161860608, 65521) traps: out of bounds memory access
  (func (export "i32.load16_u<<25") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 25))))
    (i32.load16_u offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 25))))))
  ;; run: i32.load16_u<<25(1486384111382155008, 65518) == 46093, 26046
  ;; run: i32.load16_u<<25(8973795049390039169, -33554432) traps: out of bounds memory access
  (func (export "i64.load<<25") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 25))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 25))))))
  ;; run: i64.load<<25(9011353560252043648, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<25(6448400555285339521, -33554432) traps: out of bounds memory access
  (func (export "f64.load<<25") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 25))))
    (f64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 25))))))
  ;; run: f64.load<<25(3162463549717957248, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<25(-609126028924375807, 33554432) traps: out of bounds memory access
  (func (export "i64.load8_s<<26") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 26))))
    (i64.load8_s offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 26))))))
  ;; run: i64.load8_s<<26(5429244425101928448, 7116) == 13, -84
  ;; run: i64.load8_s<<26(5015807318678521152, 65520) traps: out of bounds memory access
  (func (export "i32.load<<26") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 26))))
    (i32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 26))))))
  ;; run: i32.load<<26(6004963727447085952, 29802) == 39564301, -1661645145
  ;; run: i32.load<<26(6004502504112097344, 65533) traps: out of bounds memory access
  (func (export "f32.load<<26") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 26))))
    (f32.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 26))))))
  ;; run: f32.load<<26(-7332339549026346944, 10423) == 0x1.b7681ap-123, -0x1.c87b2cp-104
  ;; run: f32.load<<26(-2474585042423429888, 65533) traps: out of bounds memory access
  (func (export "v128.load<<26") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 26))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 26))))))))
  ;; run: v128.load<<26(-6519905371825946112, 37622) == 6992031209650146290, 6196006729631154150
  ;; run: v128.load<<26(6194474446051315200, 65521) traps: out of bounds memory access
  (func (export "i64.load16_u<<27") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 27))))
    (i64.load16_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 27))))))
  ;; run: i64.load16_u<<27(2841904422560647104, 65534) == 46093, 26046
  ;; run: i64.load16_u<<27(3235267525127807969, -134217728) traps: out of bounds memory access
  (func (export "i64.load<<27") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 27))))
    (i64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 27))))))
  ;; run: i64.load<<27(-8929358573614930624, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<27(-2434204715129690463, 134217728) traps: out of bounds memory access
  (func (export "f64.load<<27") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 27))))
    (f64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 27))))))
  ;; run: f64.load<<27(-6826000426621812928, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<27(-916003787742886879, -134217728) traps: out of bounds memory access
  (func (export "i32.load8_s<<28") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 28))))
    (i32.load8_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 28))))))
  ;; run: i32.load8_s<<28(2345076860592550960, 29324) == 13, -45
  ;; run: i32.load8_s<<28(5532803108298231808, 65536) traps: out of bounds memory access
  (func (export "i64.load32_u<<28") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 28))))
    (i64.load32_u (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 28))))))
  ;; run: i64.load32_u<<28(532134301106415696, 61) == 39564301, 3441852376
  ;; run: i64.load32_u<<28(-5137766151401659200, 65533) traps: out of bounds memory access
  (func (export "f32.load<<28") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 28))))
    (f32.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 28))))))
  ;; run: f32.load<<28(7115581042105568432, 40275) == 0x1.b7681ap-123, -0x1.3aed9ep+9
  ;; run: f32.load<<28(-8670896715833318512, 65533) traps: out of bounds memory access
  (func (export "v128.load<<28") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 28))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 28))))))))
  ;; run: v128.load<<28(-1743660342111646976, 56070) == 6992031209650146290, -7186642670907849171
  ;; run: v128.load<<28(6925250598674319888, 65521) traps: out of bounds memory access
  (func (export "i32.load16_u<<29") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 29))))
    (i32.load16_u (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 29))))))
  ;; run: i32.load16_u<<29(6428962793297454664, 65534) == 46093, 26046
  ;; run: i32.load16_u<<29(-980388579167827855, 536870912) traps: out of bounds memory access
  (func (export "i64.load<<29") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 29))))
    (i64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 29))))))
  ;; run: i64.load<<29(-5575147929442381664, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<29(975227659067629201, -536870912) traps: out of bounds memory access
  (func (export "f64.load<<29") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 29))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 29))))))
  ;; run: f64.load<<29(6415881021375189224, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<29(-4266665671244119367, -536870912) traps: out of bounds memory access
  (func (export "i64.load8_s<<30") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 30))))
    (i64.load8_s (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 30))))))
  ;; run: i64.load8_s<<30(-5522046341417876784, 41520) == 13, -1
  ;; run: i64.load8_s<<30(6720408089564822452, 65536) traps: out of bounds memory access
  (func (export "i64.load32_s<<30") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 30))))
    (i64.load32_s (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 30))))))
  ;; run: i64.load32_s<<30(-1921188352137077148, 40806) == 39564301, 730127670
  ;; run: i64.load32_s<<30(-719027954886632688, 65533) traps: out of bounds memory access
  (func (export "f32.load<<30") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 30))))
    (f32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 30))))))
  ;; run: f32.load<<30(9155814133855246452, 8827) == 0x1.b7681ap-123, 0x1.7426d8p+68
  ;; run: f32.load<<30(4667351886864092900, 65533) traps: out of bounds memory access
  (func (export "v128.load<<30") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 30))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 30))) (local.get 1))))))
  ;; run: v128.load<<30(-4344117287216604336, 52453) == 6992031209650146290, -8561105954831240165
  ;; run: v128.load<<30(6280510904700703096, 65497) traps: out of bounds memory access
  (func (export "i64.load8_u<<31") (param i64 i32) (result i64 i64)
    (i64.load8_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))))
    (i64.load8_u offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))) (i32.const 48)) (local.get 1))))
  ;; run: i64.load8_u<<31(-8555949088612020990, 65479) == 13, 101
  ;; run: i64.load8_u<<31(-3090058005319026048, 65480) traps: out of bounds memory access
  (func (export "i64.load16_u<<31") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))))
    (i64.load16_u (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 31))))))
  ;; run: i64.load16_u<<31(-2524948430126568064, 65534) == 46093, 26046
  ;; run: i64.load16_u<<31(2465733644754824983, -2147483648) traps: out of bounds memory access
  (func (export "i64.load32_u<<31") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))))
    (i64.load32_u offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 31))))))
  ;; run: i64.load32_u<<31(7670958167266296526, 65516) == 39564301, 1706956656
  ;; run: i64.load32_u<<31(-6852768319505555898, 65517) traps: out of bounds memory access
  (func (export "i64.load<<31") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 31))))))
  ;; run: i64.load<<31(-1010600579519132360, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<31(-2635146860825867457, -2147483648) traps: out of bounds memory access
  (func (export "f32.load<<31") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))))
    (f32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))))))
  ;; run: f32.load<<31(-6483614182045272872, 65532) == 0x1.b7681ap-123, 0x1.7c2eep+76
  ;; run: f32.load<<31(4712750088998611716, 65533) traps: out of bounds memory access
  (func (export "f64.load<<31") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))))
    (f64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))) (local.get 1))))
  ;; run: f64.load<<31(-827588065742884106, 65504) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<31(2394584344796057245, -2147483648) traps: out of bounds memory access
  (func (export "v128.load<<31") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))))))
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 31))))))))
  ;; run: v128.load<<31(2457438907000453584, 65520) == 3013039124755780538, -7331323016584002517
  ;; run: v128.load<<31(6958439843472010060, 65521) traps: out of bounds memory access
)
