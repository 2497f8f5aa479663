;; test: run
;; Loads that are narrower than the operator that uses them, at the end of memory.
;; Written by generate_effect_causes.py.
(module
  (memory 1 1)
  (data $bytes "\88\a3\be\d9\f4\0f\2a\45\60\7b\96\b1\cc\e7\02\1d\38\53\6e\89\a4\bf\da\f5\10\2b\46\61\7c\97\b2\cd")
  (func (export "reset") (memory.init $bytes (i32.const 65504) (i32.const 0) (i32.const 32)))
  ;; run: reset()
  (func (export "i32.load8_s,add") (param i32 i32) (result i32)
    (i32.add (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,add(65535, -1247373432) == -1247373483
  ;; run: i32.load8_s,add(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_s,sub") (param i32 i32) (result i32)
    (i32.sub (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,sub(65535, -1247373432) == -1247373381
  ;; run: i32.load8_s,sub(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_s,mul") (param i32 i32) (result i32)
    (i32.mul (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,mul(65535, -1247373432) == -808464408
  ;; run: i32.load8_s,mul(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_s,and") (param i32 i32) (result i32)
    (i32.and (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,and(65535, -1247373432) == -1247373432
  ;; run: i32.load8_s,and(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_s,or") (param i32 i32) (result i32)
    (i32.or (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,or(65535, -1247373432) == -51
  ;; run: i32.load8_s,or(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_s,xor") (param i32 i32) (result i32)
    (i32.xor (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,xor(65535, -1247373432) == 1247373381
  ;; run: i32.load8_s,xor(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_s,shl") (param i32 i32) (result i32)
    (i32.shl (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,shl(65535, -1247373432) == -755957760
  ;; run: i32.load8_s,shl(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_s,shr_u") (param i32 i32) (result i32)
    (i32.shr_u (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,shr_u(65535, -1247373432) == 372020
  ;; run: i32.load8_s,shr_u(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_s,eq") (param i32 i32) (result i32)
    (i32.eq (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,eq(65535, -1247373432) == 0
  ;; run: i32.load8_s,eq(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_s,lt_u") (param i32 i32) (result i32)
    (i32.lt_u (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,lt_u(65535, -1247373432) == 1
  ;; run: i32.load8_s,lt_u(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_s,lt_s") (param i32 i32) (result i32)
    (i32.lt_s (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,lt_s(65535, -1247373432) == 1
  ;; run: i32.load8_s,lt_s(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_s,gt_s") (param i32 i32) (result i32)
    (i32.gt_s (local.get 1) (i32.load8_s (local.get 0))))
  ;; run: i32.load8_s,gt_s(65535, -1247373432) == 0
  ;; run: i32.load8_s,gt_s(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,add") (param i32 i32) (result i32)
    (i32.add (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,add(65535, -1247373432) == -1247373227
  ;; run: i32.load8_u,add(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,sub") (param i32 i32) (result i32)
    (i32.sub (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,sub(65535, -1247373432) == -1247373637
  ;; run: i32.load8_u,sub(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,mul") (param i32 i32) (result i32)
    (i32.mul (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,mul(65535, -1247373432) == 1986484200
  ;; run: i32.load8_u,mul(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,and") (param i32 i32) (result i32)
    (i32.and (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,and(65535, -1247373432) == 136
  ;; run: i32.load8_u,and(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,or") (param i32 i32) (result i32)
    (i32.or (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,or(65535, -1247373432) == -1247373363
  ;; run: i32.load8_u,or(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,xor") (param i32 i32) (result i32)
    (i32.xor (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,xor(65535, -1247373432) == -1247373499
  ;; run: i32.load8_u,xor(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,shl") (param i32 i32) (result i32)
    (i32.shl (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,shl(65535, -1247373432) == -755957760
  ;; run: i32.load8_u,shl(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,shr_u") (param i32 i32) (result i32)
    (i32.shr_u (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,shr_u(65535, -1247373432) == 372020
  ;; run: i32.load8_u,shr_u(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,eq") (param i32 i32) (result i32)
    (i32.eq (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,eq(65535, -1247373432) == 0
  ;; run: i32.load8_u,eq(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,lt_u") (param i32 i32) (result i32)
    (i32.lt_u (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,lt_u(65535, -1247373432) == 0
  ;; run: i32.load8_u,lt_u(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,lt_s") (param i32 i32) (result i32)
    (i32.lt_s (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,lt_s(65535, -1247373432) == 1
  ;; run: i32.load8_u,lt_s(65536, 0) traps: out of bounds memory access
  (func (export "i32.load8_u,gt_s") (param i32 i32) (result i32)
    (i32.gt_s (local.get 1) (i32.load8_u (local.get 0))))
  ;; run: i32.load8_u,gt_s(65535, -1247373432) == 0
  ;; run: i32.load8_u,gt_s(65536, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,add") (param i32 i32) (result i32)
    (i32.add (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,add(65534, -1247373432) == -1247386310
  ;; run: i32.load16_s,add(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,sub") (param i32 i32) (result i32)
    (i32.sub (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,sub(65534, -1247373432) == -1247360554
  ;; run: i32.load16_s,sub(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,mul") (param i32 i32) (result i32)
    (i32.mul (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,mul(65534, -1247373432) == 497370256
  ;; run: i32.load16_s,mul(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,and") (param i32 i32) (result i32)
    (i32.and (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,and(65534, -1247373432) == -1247378048
  ;; run: i32.load16_s,and(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,or") (param i32 i32) (result i32)
    (i32.or (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,or(65534, -1247373432) == -8262
  ;; run: i32.load16_s,or(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,xor") (param i32 i32) (result i32)
    (i32.xor (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,xor(65534, -1247373432) == 1247369786
  ;; run: i32.load16_s,xor(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,shl") (param i32 i32) (result i32)
    (i32.shl (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,shl(65534, -1247373432) == 1579155456
  ;; run: i32.load16_s,shl(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,shr_u") (param i32 i32) (result i32)
    (i32.shr_u (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,shr_u(65534, -1247373432) == 11625
  ;; run: i32.load16_s,shr_u(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,eq") (param i32 i32) (result i32)
    (i32.eq (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,eq(65534, -1247373432) == 0
  ;; run: i32.load16_s,eq(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,lt_u") (param i32 i32) (result i32)
    (i32.lt_u (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,lt_u(65534, -1247373432) == 1
  ;; run: i32.load16_s,lt_u(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,lt_s") (param i32 i32) (result i32)
    (i32.lt_s (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,lt_s(65534, -1247373432) == 1
  ;; run: i32.load16_s,lt_s(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_s,gt_s") (param i32 i32) (result i32)
    (i32.gt_s (local.get 1) (i32.load16_s (local.get 0))))
  ;; run: i32.load16_s,gt_s(65534, -1247373432) == 0
  ;; run: i32.load16_s,gt_s(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,add") (param i32 i32) (result i32)
    (i32.add (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,add(65534, -1247373432) == -1247320774
  ;; run: i32.load16_u,add(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,sub") (param i32 i32) (result i32)
    (i32.sub (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,sub(65534, -1247373432) == -1247426090
  ;; run: i32.load16_u,sub(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,mul") (param i32 i32) (result i32)
    (i32.mul (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,mul(65534, -1247373432) == -1255324528
  ;; run: i32.load16_u,mul(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,and") (param i32 i32) (result i32)
    (i32.and (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,and(65534, -1247373432) == 34176
  ;; run: i32.load16_u,and(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,or") (param i32 i32) (result i32)
    (i32.or (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,or(65534, -1247373432) == -1247354950
  ;; run: i32.load16_u,or(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,xor") (param i32 i32) (result i32)
    (i32.xor (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,xor(65534, -1247373432) == -1247389126
  ;; run: i32.load16_u,xor(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,shl") (param i32 i32) (result i32)
    (i32.shl (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,shl(65534, -1247373432) == 1579155456
  ;; run: i32.load16_u,shl(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,shr_u") (param i32 i32) (result i32)
    (i32.shr_u (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,shr_u(65534, -1247373432) == 11625
  ;; run: i32.load16_u,shr_u(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,eq") (param i32 i32) (result i32)
    (i32.eq (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,eq(65534, -1247373432) == 0
  ;; run: i32.load16_u,eq(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,lt_u") (param i32 i32) (result i32)
    (i32.lt_u (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,lt_u(65534, -1247373432) == 0
  ;; run: i32.load16_u,lt_u(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,lt_s") (param i32 i32) (result i32)
    (i32.lt_s (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,lt_s(65534, -1247373432) == 1
  ;; run: i32.load16_u,lt_s(65535, 0) traps: out of bounds memory access
  (func (export "i32.load16_u,gt_s") (param i32 i32) (result i32)
    (i32.gt_s (local.get 1) (i32.load16_u (local.get 0))))
  ;; run: i32.load16_u,gt_s(65534, -1247373432) == 0
  ;; run: i32.load16_u,gt_s(65535, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,add") (param i32 i64) (result i64)
    (i64.add (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,add(65535, -1017017724017666168) == -1017017724017666219
  ;; run: i64.load8_s,add(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,sub") (param i32 i64) (result i64)
    (i64.sub (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,sub(65535, -1017017724017666168) == -1017017724017666117
  ;; run: i64.load8_s,sub(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,mul") (param i32 i64) (result i64)
    (i64.mul (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,mul(65535, -1017017724017666168) == -3472328296227680280
  ;; run: i64.load8_s,mul(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,and") (param i32 i64) (result i64)
    (i64.and (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,and(65535, -1017017724017666168) == -1017017724017666168
  ;; run: i64.load8_s,and(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,or") (param i32 i64) (result i64)
    (i64.or (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,or(65535, -1017017724017666168) == -51
  ;; run: i64.load8_s,or(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,xor") (param i32 i64) (result i64)
    (i64.xor (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,xor(65535, -1017017724017666168) == 1017017724017666117
  ;; run: i64.load8_s,xor(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,shl") (param i32 i64) (result i64)
    (i64.shl (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,shl(65535, -1017017724017666168) == 6519126163996082176
  ;; run: i64.load8_s,shl(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,shr_u") (param i32 i64) (result i64)
    (i64.shr_u (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,shr_u(65535, -1017017724017666168) == 2127652142296372
  ;; run: i64.load8_s,shr_u(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,eq") (param i32 i64) (result i32)
    (i64.eq (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,eq(65535, -1017017724017666168) == 0
  ;; run: i64.load8_s,eq(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,lt_u") (param i32 i64) (result i32)
    (i64.lt_u (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,lt_u(65535, -1017017724017666168) == 1
  ;; run: i64.load8_s,lt_u(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,lt_s") (param i32 i64) (result i32)
    (i64.lt_s (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,lt_s(65535, -1017017724017666168) == 1
  ;; run: i64.load8_s,lt_s(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_s,gt_s") (param i32 i64) (result i32)
    (i64.gt_s (local.get 1) (i64.load8_s (local.get 0))))
  ;; run: i64.load8_s,gt_s(65535, -1017017724017666168) == 0
  ;; run: i64.load8_s,gt_s(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,add") (param i32 i64) (result i64)
    (i64.add (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,add(65535, -1017017724017666168) == -1017017724017665963
  ;; run: i64.load8_u,add(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,sub") (param i32 i64) (result i64)
    (i64.sub (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,sub(65535, -1017017724017666168) == -1017017724017666373
  ;; run: i64.load8_u,sub(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,mul") (param i32 i64) (result i64)
    (i64.mul (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,mul(65535, -1017017724017666168) == -5574448612816496664
  ;; run: i64.load8_u,mul(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,and") (param i32 i64) (result i64)
    (i64.and (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,and(65535, -1017017724017666168) == 136
  ;; run: i64.load8_u,and(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,or") (param i32 i64) (result i64)
    (i64.or (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,or(65535, -1017017724017666168) == -1017017724017666099
  ;; run: i64.load8_u,or(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,xor") (param i32 i64) (result i64)
    (i64.xor (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,xor(65535, -1017017724017666168) == -1017017724017666235
  ;; run: i64.load8_u,xor(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,shl") (param i32 i64) (result i64)
    (i64.shl (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,shl(65535, -1017017724017666168) == 6519126163996082176
  ;; run: i64.load8_u,shl(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,shr_u") (param i32 i64) (result i64)
    (i64.shr_u (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,shr_u(65535, -1017017724017666168) == 2127652142296372
  ;; run: i64.load8_u,shr_u(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,eq") (param i32 i64) (result i32)
    (i64.eq (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,eq(65535, -1017017724017666168) == 0
  ;; run: i64.load8_u,eq(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,lt_u") (param i32 i64) (result i32)
    (i64.lt_u (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,lt_u(65535, -1017017724017666168) == 0
  ;; run: i64.load8_u,lt_u(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,lt_s") (param i32 i64) (result i32)
    (i64.lt_s (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,lt_s(65535, -1017017724017666168) == 1
  ;; run: i64.load8_u,lt_s(65536, 0) traps: out of bounds memory access
  (func (export "i64.load8_u,gt_s") (param i32 i64) (result i32)
    (i64.gt_s (local.get 1) (i64.load8_u (local.get 0))))
  ;; run: i64.load8_u,gt_s(65535, -1017017724017666168) == 0
  ;; run: i64.load8_u,gt_s(65536, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,add") (param i32 i64) (result i64)
    (i64.add (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,add(65534, -1017017724017666168) == -1017017724017679046
  ;; run: i64.load16_s,add(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,sub") (param i32 i64) (result i64)
    (i64.sub (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,sub(65534, -1017017724017666168) == -1017017724017653290
  ;; run: i64.load16_s,sub(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,mul") (param i32 i64) (result i64)
    (i64.mul (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,mul(65534, -1017017724017666168) == -34042434276735856
  ;; run: i64.load16_s,mul(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,and") (param i32 i64) (result i64)
    (i64.and (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,and(65534, -1017017724017666168) == -1017017724017670784
  ;; run: i64.load16_s,and(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,or") (param i32 i64) (result i64)
    (i64.or (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,or(65534, -1017017724017666168) == -8262
  ;; run: i64.load16_s,or(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,xor") (param i32 i64) (result i64)
    (i64.xor (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,xor(65534, -1017017724017666168) == 1017017724017662522
  ;; run: i64.load16_s,xor(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,shl") (param i32 i64) (result i64)
    (i64.shl (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,shl(65534, -1017017724017666168) == 6782421038819966976
  ;; run: i64.load16_s,shl(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,shr_u") (param i32 i64) (result i64)
    (i64.shr_u (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,shr_u(65534, -1017017724017666168) == 15480
  ;; run: i64.load16_s,shr_u(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,eq") (param i32 i64) (result i32)
    (i64.eq (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,eq(65534, -1017017724017666168) == 0
  ;; run: i64.load16_s,eq(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,lt_u") (param i32 i64) (result i32)
    (i64.lt_u (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,lt_u(65534, -1017017724017666168) == 1
  ;; run: i64.load16_s,lt_u(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,lt_s") (param i32 i64) (result i32)
    (i64.lt_s (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,lt_s(65534, -1017017724017666168) == 1
  ;; run: i64.load16_s,lt_s(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_s,gt_s") (param i32 i64) (result i32)
    (i64.gt_s (local.get 1) (i64.load16_s (local.get 0))))
  ;; run: i64.load16_s,gt_s(65534, -1017017724017666168) == 0
  ;; run: i64.load16_s,gt_s(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,add") (param i32 i64) (result i64)
    (i64.add (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,add(65534, -1017017724017666168) == -1017017724017613510
  ;; run: i64.load16_u,add(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,sub") (param i32 i64) (result i64)
    (i64.sub (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,sub(65534, -1017017724017666168) == -1017017724017718826
  ;; run: i64.load16_u,sub(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,mul") (param i32 i64) (result i64)
    (i64.mul (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,mul(65534, -1017017724017666168) == -3221265343436733296
  ;; run: i64.load16_u,mul(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,and") (param i32 i64) (result i64)
    (i64.and (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,and(65534, -1017017724017666168) == 34176
  ;; run: i64.load16_u,and(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,or") (param i32 i64) (result i64)
    (i64.or (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,or(65534, -1017017724017666168) == -1017017724017647686
  ;; run: i64.load16_u,or(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,xor") (param i32 i64) (result i64)
    (i64.xor (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,xor(65534, -1017017724017666168) == -1017017724017681862
  ;; run: i64.load16_u,xor(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,shl") (param i32 i64) (result i64)
    (i64.shl (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,shl(65534, -1017017724017666168) == 6782421038819966976
  ;; run: i64.load16_u,shl(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,shr_u") (param i32 i64) (result i64)
    (i64.shr_u (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,shr_u(65534, -1017017724017666168) == 15480
  ;; run: i64.load16_u,shr_u(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,eq") (param i32 i64) (result i32)
    (i64.eq (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,eq(65534, -1017017724017666168) == 0
  ;; run: i64.load16_u,eq(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,lt_u") (param i32 i64) (result i32)
    (i64.lt_u (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,lt_u(65534, -1017017724017666168) == 0
  ;; run: i64.load16_u,lt_u(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,lt_s") (param i32 i64) (result i32)
    (i64.lt_s (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,lt_s(65534, -1017017724017666168) == 1
  ;; run: i64.load16_u,lt_s(65535, 0) traps: out of bounds memory access
  (func (export "i64.load16_u,gt_s") (param i32 i64) (result i32)
    (i64.gt_s (local.get 1) (i64.load16_u (local.get 0))))
  ;; run: i64.load16_u,gt_s(65534, -1017017724017666168) == 0
  ;; run: i64.load16_u,gt_s(65535, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,add") (param i32 i64) (result i64)
    (i64.add (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,add(65532, -1017017724017666168) == -1017017724861599996
  ;; run: i64.load32_s,add(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,sub") (param i32 i64) (result i64)
    (i64.sub (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,sub(65532, -1017017724017666168) == -1017017723173732340
  ;; run: i64.load32_s,sub(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,mul") (param i32 i64) (result i64)
    (i64.mul (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,mul(65532, -1017017724017666168) == 242552344622046688
  ;; run: i64.load32_s,mul(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,and") (param i32 i64) (result i64)
    (i64.and (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,and(65532, -1017017724017666168) == -1017017724823234808
  ;; run: i64.load32_s,and(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,or") (param i32 i64) (result i64)
    (i64.or (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,or(65532, -1017017724017666168) == -38365188
  ;; run: i64.load32_s,or(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,xor") (param i32 i64) (result i64)
    (i64.xor (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,xor(65532, -1017017724017666168) == 1017017724784869620
  ;; run: i64.load32_s,xor(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,shl") (param i32 i64) (result i64)
    (i64.shl (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,shl(65532, -1017017724017666168) == -9223372036854775808
  ;; run: i64.load32_s,shl(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,shr_u") (param i32 i64) (result i64)
    (i64.shr_u (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,shr_u(65532, -1017017724017666168) == 15
  ;; run: i64.load32_s,shr_u(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,eq") (param i32 i64) (result i32)
    (i64.eq (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,eq(65532, -1017017724017666168) == 0
  ;; run: i64.load32_s,eq(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,lt_u") (param i32 i64) (result i32)
    (i64.lt_u (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,lt_u(65532, -1017017724017666168) == 1
  ;; run: i64.load32_s,lt_u(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,lt_s") (param i32 i64) (result i32)
    (i64.lt_s (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,lt_s(65532, -1017017724017666168) == 1
  ;; run: i64.load32_s,lt_s(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_s,gt_s") (param i32 i64) (result i32)
    (i64.gt_s (local.get 1) (i64.load32_s (local.get 0))))
  ;; run: i64.load32_s,gt_s(65532, -1017017724017666168) == 0
  ;; run: i64.load32_s,gt_s(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,add") (param i32 i64) (result i64)
    (i64.add (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,add(65532, -1017017724017666168) == -1017017720566632700
  ;; run: i64.load32_u,add(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,sub") (param i32 i64) (result i64)
    (i64.sub (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,sub(65532, -1017017724017666168) == -1017017727468699636
  ;; run: i64.load32_u,sub(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,mul") (param i32 i64) (result i64)
    (i64.mul (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,mul(65532, -1017017724017666168) == -5114875751717233184
  ;; run: i64.load32_u,mul(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,and") (param i32 i64) (result i64)
    (i64.and (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,and(65532, -1017017724017666168) == 2242025224
  ;; run: i64.load32_u,and(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,or") (param i32 i64) (result i64)
    (i64.or (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,or(65532, -1017017724017666168) == -1017017722808657924
  ;; run: i64.load32_u,or(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,xor") (param i32 i64) (result i64)
    (i64.xor (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,xor(65532, -1017017724017666168) == -1017017725050683148
  ;; run: i64.load32_u,xor(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,shl") (param i32 i64) (result i64)
    (i64.shl (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,shl(65532, -1017017724017666168) == -9223372036854775808
  ;; run: i64.load32_u,shl(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,shr_u") (param i32 i64) (result i64)
    (i64.shr_u (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,shr_u(65532, -1017017724017666168) == 15
  ;; run: i64.load32_u,shr_u(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,eq") (param i32 i64) (result i32)
    (i64.eq (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,eq(65532, -1017017724017666168) == 0
  ;; run: i64.load32_u,eq(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,lt_u") (param i32 i64) (result i32)
    (i64.lt_u (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,lt_u(65532, -1017017724017666168) == 0
  ;; run: i64.load32_u,lt_u(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,lt_s") (param i32 i64) (result i32)
    (i64.lt_s (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,lt_s(65532, -1017017724017666168) == 1
  ;; run: i64.load32_u,lt_s(65533, 0) traps: out of bounds memory access
  (func (export "i64.load32_u,gt_s") (param i32 i64) (result i32)
    (i64.gt_s (local.get 1) (i64.load32_u (local.get 0))))
  ;; run: i64.load32_u,gt_s(65532, -1017017724017666168) == 0
  ;; run: i64.load32_u,gt_s(65533, 0) traps: out of bounds memory access
)
