;; test: run
;; An i32 shifted by 24 to 31 as an address, by itself and with an index: loads of each width.
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
  (func (export "i32.load8_s<<24") (param i32 i32) (result i32 i32)
    (i32.load8_s (i32.shl (local.get 0) (i32.const 24)))
    (i32.load8_s (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 24)))))
  ;; run: i32.load8_s<<24(2018568704, 40134) == 13, -45
  ;; run: i32.load8_s<<24(2054055168, 65536) traps: out of bounds memory access
  (func (export "i32.load16_s<<24") (param i32 i32) (result i32 i32)
    (i32.load16_s (i32.shl (local.get 0) (i32.const 24)))
    (i32.load16_s offset=24 (i32.add (i32.shl (local.get 0) (i32.const 24)) (local.get 1))))
  ;; run: i32.load16_s<<24(1875775232, 28858) == -19443, 8827
  ;; run: i32.load16_s<<24(-369704447, -16777216) traps: out of bounds memory access
  (func (export "i64.load32_s<<24") (param i32 i32) (result i64 i64)
    (i64.load32_s (i32.shl (local.get 0) (i32.const 24)))
    (i64.load32_s (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 24)))))
  ;; run: i64.load32_s<<24(-1350734848, 6706) == 39564301, -1173132091
  ;; run: i64.load32_s<<24(-1044043776, 65533) traps: out of bounds memory access
  (func (export "i64.load<<24") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 24)))
    (i64.load offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 24)) (i32.const 48)) (local.get 1))))
  ;; run: i64.load<<24(-248965376, 23720) == -6992031209650146291, 1906091528721739913
  ;; run: i64.load<<24(-44036351, -16777264) traps: out of bounds memory access
  (func (export "f32.load<<24") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 24)))
    (f32.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 24)))))
  ;; run: f32.load<<24(1368371456, 24798) == 0x1.b7681ap-123, 0x1.1bcc7ep-22
  ;; run: f32.load<<24(-686345216, 65533) traps: out of bounds memory access
  (func (export "f64.load<<24") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 24)))
    (f64.load offset=24 (i32.add (i32.shl (local.get 0) (i32.const 24)) (local.get 1))))
  ;; run: f64.load<<24(-1976695808, 60041) == -0x1.750a9025bb40dp-528, -0x1.8419af34ca5fep-769
  ;; run: f64.load<<24(702540545, -16777216) traps: out of bounds memory access
  (func (export "v128.load<<24") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 24)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 24)))))))
  ;; run: v128.load<<24(1454432768, 11338) == 6992031209650146290, -1182689800340973184
  ;; run: v128.load<<24(2017537792, 65521) traps: out of bounds memory access
  (func (export "i32.load16_u<<25") (param i32 i32) (result i32 i32)
    (i32.load16_u (i32.shl (local.get 0) (i32.const 25)))
    (i32.load16_u (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 25)))))
  ;; run: i32.load16_u<<25(-28403712, 65534) == 46093, 26046
  ;; run: i32.load16_u<<25(-916165503, 33554432) traps: out of bounds memory access
  (func (export "i64.load<<25") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 25)))
    (i64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 25)))))
  ;; run: i64.load<<25(-3547008, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<25(-1955454079, -33554432) traps: out of bounds memory access
  (func (export "f64.load<<25") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 25)))
    (f64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 25)))))
  ;; run: f64.load<<25(-652351616, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<25(61669761, 33554432) traps: out of bounds memory access
  (func (export "i64.load8_s<<26") (param i32 i32) (result i64 i64)
    (i64.load8_s (i32.shl (local.get 0) (i32.const 26)))
    (i64.load8_s (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 26)))))
  ;; run: i64.load8_s<<26(1876906048, 35218) == 13, -44
  ;; run: i64.load8_s<<26(-1584253952, 65536) traps: out of bounds memory access
  (func (export "i32.load<<26") (param i32 i32) (result i32 i32)
    (i32.load (i32.shl (local.get 0) (i32.const 26)))
    (i32.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 26)))))
  ;; run: i32.load<<26(-749326464, 16398) == 39564301, 1690113647
  ;; run: i32.load<<26(1422469376, 65533) traps: out of bounds memory access
  (func (export "f32.load<<26") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 26)))
    (f32.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 26)))))
  ;; run: f32.load<<26(-1028467200, 20371) == 0x1.b7681ap-123, 0x1.1fd082p-18
  ;; run: f32.load<<26(-1602536960, 65533) traps: out of bounds memory access
  (func (export "v128.load<<26") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 26)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 26)))))))
  ;; run: v128.load<<26(-319237696, 55126) == 6992031209650146290, 8077133797926328833
  ;; run: v128.load<<26(-1889863616, 65521) traps: out of bounds memory access
  (func (export "i64.load16_u<<27") (param i32 i32) (result i64 i64)
    (i64.load16_u (i32.shl (local.get 0) (i32.const 27)))
    (i64.load16_u (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 27)))))
  ;; run: i64.load16_u<<27(1674484192, 65534) == 46093, 26046
  ;; run: i64.load16_u<<27(-550016863, -134217728) traps: out of bounds memory access
  (func (export "i64.load<<27") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 27)))
    (i64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 27)))))
  ;; run: i64.load<<27(-1330487744, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<27(-1415964703, 134217728) traps: out of bounds memory access
  (func (export "f64.load<<27") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 27)))
    (f64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 27)))))
  ;; run: f64.load<<27(-1994189600, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<27(-466427647, -134217728) traps: out of bounds memory access
  (func (export "i32.load8_s<<28") (param i32 i32) (result i32 i32)
    (i32.load8_s (i32.shl (local.get 0) (i32.const 28)))
    (i32.load8_s (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 28)))))
  ;; run: i32.load8_s<<28(1924355952, 17891) == 13, 103
  ;; run: i32.load8_s<<28(616850608, 65536) traps: out of bounds memory access
  (func (export "i64.load32_u<<28") (param i32 i32) (result i64 i64)
    (i64.load32_u (i32.shl (local.get 0) (i32.const 28)))
    (i64.load32_u (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 28)))))
  ;; run: i64.load32_u<<28(-1614989680, 34472) == 39564301, 544854571
  ;; run: i64.load32_u<<28(107426288, 65533) traps: out of bounds memory access
  (func (export "f32.load<<28") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 28)))
    (f32.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 28)))))
  ;; run: f32.load<<28(-1774019440, 46901) == 0x1.b7681ap-123, 0x1.4bfcaep+26
  ;; run: f32.load<<28(1863643296, 65533) traps: out of bounds memory access
  (func (export "v128.load<<28") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 28)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 28)))))))
  ;; run: v128.load<<28(1694417456, 20091) == 6992031209650146290, -2991194121292890009
  ;; run: v128.load<<28(1053962400, 65521) traps: out of bounds memory access
  (func (export "i32.load16_u<<29") (param i32 i32) (result i32 i32)
    (i32.load16_u (i32.shl (local.get 0) (i32.const 29)))
    (i32.load16_u (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 29)))))
  ;; run: i32.load16_u<<29(524997952, 65534) == 46093, 26046
  ;; run: i32.load16_u<<29(-1126979655, 536870912) traps: out of bounds memory access
  (func (export "i64.load<<29") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 29)))
    (i64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 29)))))
  ;; run: i64.load<<29(910742656, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<29(-1316742103, -536870912) traps: out of bounds memory access
  (func (export "f64.load<<29") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 29)))
    (f64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 29)))))
  ;; run: f64.load<<29(-2086962472, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<29(314018937, 536870912) traps: out of bounds memory access
  (func (export "i64.load8_s<<30") (param i32 i32) (result i64 i64)
    (i64.load8_s (i32.shl (local.get 0) (i32.const 30)))
    (i64.load8_s (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 30)))))
  ;; run: i64.load8_s<<30(-1852124800, 54458) == 13, 55
  ;; run: i64.load8_s<<30(-806947180, 65536) traps: out of bounds memory access
  (func (export "i64.load32_s<<30") (param i32 i32) (result i64 i64)
    (i64.load32_s (i32.shl (local.get 0) (i32.const 30)))
    (i64.load32_s (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 30)))))
  ;; run: i64.load32_s<<30(-1571986232, 20139) == 39564301, -583626776
  ;; run: i64.load32_s<<30(2093062720, 65533) traps: out of bounds memory access
  (func (export "f32.load<<30") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 30)))
    (f32.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 30)))))
  ;; run: f32.load<<30(208884680, 36156) == 0x1.b7681ap-123, -0x1.18cb7cp-25
  ;; run: f32.load<<30(987272940, 65533) traps: out of bounds memory access
  (func (export "v128.load<<30") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 30)))))
    (i64x2.extract_lane 0 (v128.not (v128.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 30)))))))
  ;; run: v128.load<<30(-1784841804, 61143) == 6992031209650146290, 3664100680298470595
  ;; run: v128.load<<30(-376666860, 65521) traps: out of bounds memory access
  (func (export "i64.load8_u<<31") (param i32 i32) (result i64 i64)
    (i64.load8_u (i32.shl (local.get 0) (i32.const 31)))
    (i64.load8_u offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.const 48)) (local.get 1))))
  ;; run: i64.load8_u<<31(-776107666, 65479) == 13, 101
  ;; run: i64.load8_u<<31(-585860134, 65480) traps: out of bounds memory access
  (func (export "i64.load16_u<<31") (param i32 i32) (result i64 i64)
    (i64.load16_u (i32.shl (local.get 0) (i32.const 31)))
    (i64.load16_u (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 31)))))
  ;; run: i64.load16_u<<31(-1142043974, 65534) == 46093, 26046
  ;; run: i64.load16_u<<31(1620505813, -2147483648) traps: out of bounds memory access
  (func (export "i64.load32_u<<31") (param i32 i32) (result i64 i64)
    (i64.load32_u (i32.shl (local.get 0) (i32.const 31)))
    (i64.load32_u offset=24 (i32.add (i32.shl (local.get 0) (i32.const 31)) (local.get 1))))
  ;; run: i64.load32_u<<31(-2015761090, 65508) == 39564301, 1706956656
  ;; run: i64.load32_u<<31(443754042, 65509) traps: out of bounds memory access
  (func (export "i64.load<<31") (param i32 i32) (result i64 i64)
    (i64.load (i32.shl (local.get 0) (i32.const 31)))
    (i64.load (i32.sub (local.get 1) (i32.shl (local.get 0) (i32.const 31)))))
  ;; run: i64.load<<31(-2055385366, 65528) == -6992031209650146291, 7331323016584002516
  ;; run: i64.load<<31(289729579, -2147483648) traps: out of bounds memory access
  (func (export "f32.load<<31") (param i32 i32) (result f32 f32)
    (f32.load (i32.shl (local.get 0) (i32.const 31)))
    (f32.load offset=8 (i32.add (i32.add (i32.shl (local.get 0) (i32.const 31)) (i32.const 48)) (local.get 1))))
  ;; run: f32.load<<31(932724784, 65476) == 0x1.b7681ap-123, 0x1.7c2eep+76
  ;; run: f32.load<<31(1008171072, 65477) traps: out of bounds memory access
  (func (export "f64.load<<31") (param i32 i32) (result f64 f64)
    (f64.load (i32.shl (local.get 0) (i32.const 31)))
    (f64.load (i32.add (local.get 1) (i32.shl (local.get 0) (i32.const 31)))))
  ;; run: f64.load<<31(-1393553744, 65528) == -0x1.750a9025bb40dp-528, 0x1.e1770c9227bd4p+604
  ;; run: f64.load<<31(-1380756897, -2147483648) traps: out of bounds memory access
  (func (export "v128.load<<31") (param i32 i32) (result i64 i64)
    (i64x2.extract_lane 1 (v128.not (v128.load (i32.shl (local.get 0) (i32.const 31)))))
    (i64x2.extract_lane 1 (v128.not (v128.load offset=24 (i32.add (i32.shl (local.get 0) (i32.const 31)) (local.get 1))))))
  ;; run: v128.load<<31(-550121550, 65496) == 3013039124755780538, -7331323016584002517
  ;; run: v128.load<<31(184730060, 65497) traps: out of bounds memory access
)
