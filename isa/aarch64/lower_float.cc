// Floating-point arithmetic. Products are never joined with sums: fmadd rounds once where the
// program asks for two roundings. fmin and fmax are Wasm's (FPMax, shared/functions: NaN if either
// is, and -0 < +0).
#include "isa/aarch64/select.h"

namespace davit::isa::aarch64 {

namespace {

Op ByType(const Selector& s, Value v, Op f32, Op f64) {
  return s.TypeOf(v) == Type::kF32 ? f32 : f64;
}

void LowerBinary(Selector& s, Value v, Op f32, Op f64) {
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg y = s.Use(Value(s.inst(v).b));
  s.Emit(ByType(s, v, f32, f64), s.VRegOf(v), x, y);
}

void LowerUnary(Selector& s, Value v, Op f32, Op f64) {
  const VReg x = s.Use(Value(s.inst(v).a));
  s.Emit(ByType(s, v, f32, f64), s.VRegOf(v), x);
}

}  // namespace

template <>
void Lower<Opcode::kFadd>(Selector& s, Value v) {
  LowerBinary(s, v, Op::kFaddS, Op::kFaddD);
}

template <>
void Lower<Opcode::kFsub>(Selector& s, Value v) {
  LowerBinary(s, v, Op::kFsubS, Op::kFsubD);
}

template <>
void Lower<Opcode::kFmul>(Selector& s, Value v) {
  LowerBinary(s, v, Op::kFmulS, Op::kFmulD);
}

template <>
void Lower<Opcode::kFdiv>(Selector& s, Value v) {
  LowerBinary(s, v, Op::kFdivS, Op::kFdivD);
}

template <>
void Lower<Opcode::kFmin>(Selector& s, Value v) {
  LowerBinary(s, v, Op::kFminS, Op::kFminD);
}

template <>
void Lower<Opcode::kFmax>(Selector& s, Value v) {
  LowerBinary(s, v, Op::kFmaxS, Op::kFmaxD);
}

// Of a product the sign is free, NaN's too: which NaN that is, is open.
template <>
void Lower<Opcode::kFneg>(Selector& s, Value v) {
  const Value a(s.inst(v).a);
  const ir::Inst& mul = s.inst(a);
  if (mul.op != Opcode::kFmul || !s.CanSink(a)) return LowerUnary(s, v, Op::kFnegS, Op::kFnegD);
  const VReg x = s.Use(Value(mul.a));
  const VReg y = s.Use(Value(mul.b));
  s.Emit(ByType(s, v, Op::kFnmulS, Op::kFnmulD), s.VRegOf(v), x, y);
}

template <>
void Lower<Opcode::kFabs>(Selector& s, Value v) {
  LowerUnary(s, v, Op::kFabsS, Op::kFabsD);
}

// The sign comes down to bit 0 and is shifted back into x, which keeps the bits below it.
template <>
void Lower<Opcode::kFcopysign>(Selector& s, Value v) {
  const bool f32 = s.TypeOf(v) == Type::kF32;
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg y = s.Use(Value(s.inst(v).b));
  const VReg sign = s.NewFloat();
  // ushr by width - 1 and sli by width - 1, as the fields encode them.
  s.Emit(f32 ? Op::kUshrIS4 : Op::kUshrID2, sign, y, Imm{1});
  s.Emit(f32 ? Op::kSliIS4 : Op::kSliID2, s.VRegOf(v), x, sign, Imm{f32 ? 31u : 63u});
}

template <>
void Lower<Opcode::kFsqrt>(Selector& s, Value v) {
  LowerUnary(s, v, Op::kFsqrtS, Op::kFsqrtD);
}

template <>
void Lower<Opcode::kFceil>(Selector& s, Value v) {
  LowerUnary(s, v, Op::kFrintpS, Op::kFrintpD);
}

template <>
void Lower<Opcode::kFfloor>(Selector& s, Value v) {
  LowerUnary(s, v, Op::kFrintmS, Op::kFrintmD);
}

template <>
void Lower<Opcode::kFtrunc>(Selector& s, Value v) {
  LowerUnary(s, v, Op::kFrintzS, Op::kFrintzD);
}

template <>
void Lower<Opcode::kFnearest>(Selector& s, Value v) {
  LowerUnary(s, v, Op::kFrintnS, Op::kFrintnD);
}

}  // namespace davit::isa::aarch64
