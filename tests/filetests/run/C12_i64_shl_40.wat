;; test: run
;; An i64 shifted by 40 to 47 as an address, by itself and with an index: loads of each width.
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
  (func (export "i32.load8_s<<40") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))))
    (i32.load8_s offset=16 (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_u (i32.wrap_i64 (local.get 0))) (i64.const 40))))))
  ;; run: i32.load8_s<<40(-5640392965683821834, 33446) == 13, 73
  ;; run: i32.load8_s<<40(-1893663628518490104, 65520) traps: out of bounds memory access
  (func (export "i32.load16_s<<40") (param i64 i32) (result i32 i32)
    (i32.load16_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))))
    (i32.load16_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 40))))))
  ;; run: i32.load16_s<<40(554834620459750002, 2949) == -19443, -32037
  ;; run: i32.load16_s<<40(6358987784938186482, 65535) traps: out of bounds memory access
  (func (export "i64.load32_u<<40") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))))
    (i64.load32_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))))))
  ;; run: i64.load32_u<<40(9091395742579239100, 42687) == 39564301, 1100673868
  ;; run: i64.load32_u<<40(-7412869143402117232, 65533) traps: out of bounds memory access
  (func (export "i64.load<<40") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))))
    (i64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (local.get 1))))
  ;; run: i64.load<<40(-8811235146590176950, 65436) == -6992031209650146291, 676308590474436472
  ;; run: i64.load<<40(-4969449016539903400, 65505) traps: out of bounds memory access
  (func (export "f32.load<<40") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))))
    (f32.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))))))
  ;; run: f32.load<<40(567377149790971019, 25092) == 0x1.b7681ap-123, 0x1.66c82cp-127
  ;; run: f32.load<<40(8105710854499272778, 65533) traps: out of bounds memory access
  (func (export "f64.load<<40") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))))
    (f64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))) (i32.const 48)) (local.get 1))))
  ;; run: f64.load<<40(-3440594124784393236, 35647) == -0x1.750a9025bb40dp-528, -0x1.37cd52e87e039p+163
  ;; run: f64.load<<40(7238829508964874985, 65473) traps: out of bounds memory access
  (func (export "v128.load<<40") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 40))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 40))))))))
  ;; run: v128.load<<40(-5869158005006301456, 60841) == 6992031209650146290, 3881121198812700614
  ;; run: v128.load<<40(2409435360802675538, 65521) traps: out of bounds memory access
  (func (export "i32.load16_u<<41") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 41))))
    (i32.load16_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 41))))))
  ;; run: i32.load16_u<<41(-8347360034467394391, 65534) == 46093, 26046
  ;; run: i32.load16_u<<41(-6922397410271442354, 65535) traps: out of bounds memory access
  (func (export "i64.load<<41") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 41))))
    (i64.load (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 41))))))
  ;; run: i64.load<<41(-9005797794775881656, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<41(2404694381308821089, 65529) traps: out of bounds memory access
  (func (export "f64.load<<41") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 41))))
    (f64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 41))))))
  ;; run: f64.load<<41(6832489272231424851, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<41(3980914509419491080, 65529) traps: out of bounds memory access
  (func (export "i64.load8_s<<42") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 42))))
    (i64.load8_s (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 42))))))
  ;; run: i64.load8_s<<42(4122465940207280244, 17101) == 13, 10
  ;; run: i64.load8_s<<42(-7240031876552013746, 65536) traps: out of bounds memory access
  (func (export "i64.load32_s<<42") (param i64 i32) (result i64 i64)
    (i64.load32_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 42))))
    (i64.load32_s (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 42))))))
  ;; run: i64.load32_s<<42(922846992799345655, 10341) == 39564301, 224837400
  ;; run: i64.load32_s<<42(-8748831903149911077, 65533) traps: out of bounds memory access
  (func (export "f32.load<<42") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 42))))
    (f32.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 42))))))
  ;; run: f32.load<<42(-281155335573851601, 4530) == 0x1.b7681ap-123, 0x1.15c678p-28
  ;; run: f32.load<<42(399701104288342724, 65533) traps: out of bounds memory access
  (func (export "v128.load<<42") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 42))))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 42))))))))
  ;; run: v128.load<<42(-6091544394794844612, 27049) == 6992031209650146290, -5089059133580336310
  ;; run: v128.load<<42(-7560256711894523928, 65521) traps: out of bounds memory access
  (func (export "i64.load16_u<<43") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 43))))
    (i64.load16_u (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 43))))))
  ;; run: i64.load16_u<<43(-618998890502963761, 65534) == 46093, 26046
  ;; run: i64.load16_u<<43(-3142550642911646872, 65535) traps: out of bounds memory access
  (func (export "i64.load<<43") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 43))))
    (i64.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 43))))))
  ;; run: i64.load<<43(-5142787942159230687, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<43(-8718410710655148058, 65529) traps: out of bounds memory access
  (func (export "f64.load<<43") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 43))))
    (f64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 43))))))
  ;; run: f64.load<<43(-8947771267032583595, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<43(1349732195336315010, 65529) traps: out of bounds memory access
  (func (export "i32.load8_s<<44") (param i64 i32) (result i32 i32)
    (i32.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 44))))
    (i32.load8_s (i32.sub (local.get 1) (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 44))))))
  ;; run: i32.load8_s<<44(-8182754188786426616, 40534) == 13, -59
  ;; run: i32.load8_s<<44(3100079500871448355, 65536) traps: out of bounds memory access
  (func (export "i32.load<<44") (param i64 i32) (result i32 i32)
    (i32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 44))))
    (i32.load (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 44))))))
  ;; run: i32.load<<44(948001156232104927, 59823) == 39564301, 342738463
  ;; run: i32.load<<44(-4128324499803363040, 65533) traps: out of bounds memory access
  (func (export "f32.load<<44") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 44))))
    (f32.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 44))))))
  ;; run: f32.load<<44(-48969297734043872, 49999) == 0x1.b7681ap-123, 0x1.4e00b2p+30
  ;; run: f32.load<<44(-5379777574238547978, 65533) traps: out of bounds memory access
  (func (export "v128.load<<44") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 44))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 44))) (local.get 1))))))
  ;; run: v128.load<<44(-8594303207549594181, 34838) == 6992031209650146290, -2918853948454813336
  ;; run: v128.load<<44(5458273150106711676, 65497) traps: out of bounds memory access
  (func (export "i32.load16_u<<45") (param i64 i32) (result i32 i32)
    (i32.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 45))))
    (i32.load16_u (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 45))))))
  ;; run: i32.load16_u<<45(6582183556081735641, 65534) == 46093, 26046
  ;; run: i32.load16_u<<45(1822518350264419517, 65535) traps: out of bounds memory access
  (func (export "i64.load<<45") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 45))))
    (i64.load (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 45))))))
  ;; run: i64.load<<45(5722521406329656013, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<45(4798766697097416012, 65529) traps: out of bounds memory access
  (func (export "f64.load<<45") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 45))))
    (f64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 45))) (local.get 1))))
  ;; run: f64.load<<45(952056281798402602, 65504) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<45(-1947996460389133545, 65505) traps: out of bounds memory access
  (func (export "i64.load8_s<<46") (param i64 i32) (result i64 i64)
    (i64.load8_s (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 46))))
    (i64.load8_s (i32.wrap_i64 (i64.add (i64.extend_i32_u (local.get 1)) (i64.shl (local.get 0) (i64.const 46))))))
  ;; run: i64.load8_s<<46(6288049917868428533, 14867) == 13, -84
  ;; run: i64.load8_s<<46(5490110964307744597, 65536) traps: out of bounds memory access
  (func (export "i64.load32_u<<46") (param i64 i32) (result i64 i64)
    (i64.load32_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 46))))
    (i64.load32_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 46))))))
  ;; run: i64.load32_u<<46(-6520589933260174528, 5775) == 39564301, 1639584620
  ;; run: i64.load32_u<<46(-6466537467303607899, 65533) traps: out of bounds memory access
  (func (export "f32.load<<46") (param i64 i32) (result f32 f32)
    (f32.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 46))))
    (f32.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 46))) (local.get 1))))
  ;; run: f32.load<<46(-8177813775025832472, 6608) == 0x1.b7681ap-123, 0x1.984afcp+104
  ;; run: f32.load<<46(9120747545074663084, 65509) traps: out of bounds memory access
  (func (export "v128.load<<46") (param i64 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 46))))))
    (i64x2.extract_lane 0 (v128.not (v128.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 46))) (i32.const 48)) (local.get 1))))))
  ;; run: v128.load<<46(142691634392106827, 56733) == 6992031209650146290, -7982384572126692574
  ;; run: v128.load<<46(8644071638332308713, 65465) traps: out of bounds memory access
  (func (export "i64.load16_u<<47") (param i64 i32) (result i64 i64)
    (i64.load16_u (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 47))))
    (i64.load16_u (i32.add (local.get 1) (i32.wrap_i64 (i64.shl (i64.extend_i32_s (i32.wrap_i64 (local.get 0))) (i64.const 47))))))
  ;; run: i64.load16_u<<47(692159752963419462, 65534) == 46093, 26046
  ;; run: i64.load16_u<<47(-9174943239480909131, 65535) traps: out of bounds memory access
  (func (export "i64.load<<47") (param i64 i32) (result i64 i64)
    (i64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 47))))
    (i64.load offset=24 (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 47))) (local.get 1))))
  ;; run: i64.load<<47(52581369019484773, 65504) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<47(-8281452796595780664, 65505) traps: out of bounds memory access
  (func (export "f64.load<<47") (param i64 i32) (result f64 f64)
    (f64.load (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 47))))
    (f64.load offset=8 (i32.add (i32.add (i32.wrap_i64 (i64.shl (local.get 0) (i64.const 47))) (i32.const 48)) (local.get 1))))
  ;; run: f64.load<<47(3568272868665896885, 65472) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<47(-7883354728846489094, 65473) traps: out of bounds memory access
)
