// Floating-point arithmetic. Memory operands are exactly 4 or 8 bytes: the 16-byte forms (sign
// masks) take only constants from the pool and registers, never a load of the program (a narrow
// load widened this way was CVE-2026-24116).
#include "isa/x64/select.h"

namespace davit::isa::x64 {
namespace {

// SSE and AVX rows of an operation on f32 and f64.
struct FloatRows {
  Op ss, sd, vss, vsd;
};

void LowerBinary(Selector& s, Value v, const FloatRows& rows, bool commutes) {
  const Type type = s.TypeOf(v);
  Value a(s.inst(v).a), b(s.inst(v).b);
  if (commutes && !s.IsSinkableLoad(b, Opcode::kLoad, type) &&
      (s.inst(a).op == Opcode::kFconst || s.IsSinkableLoad(a, Opcode::kLoad, type))) {
    std::swap(a, b);
  }
  const VReg left = s.Use(a);
  const Rm right = s.UseFloatRm(b);
  const bool f32 = type == Type::kF32;
  if (s.Has(kAvx)) {
    s.Emit(f32 ? rows.vss : rows.vsd, s.VRegOf(v), left, right);
  } else {
    s.Emit(f32 ? rows.ss : rows.sd, s.VRegOf(v), left, right);
  }
}

// A macro row: registers only.
void LowerMinMax(Selector& s, Value v, Op f32, Op f64) {
  const VReg left = s.Use(Value(s.inst(v).a));
  const VReg right = s.Use(Value(s.inst(v).b));
  s.Emit(s.TypeOf(v) == Type::kF32 ? f32 : f64, s.VRegOf(v), left, right);
}

// def = x op mask, where the mask repeats `bits` in every lane.
void EmitMasked(Selector& s, Type type, VReg def, const FloatRows& rows, VReg x, uint64_t bits) {
  const bool f32 = type == Type::kF32;
  const Mem mask = s.SplatMem(type, bits);
  s.Emit(s.Has(kAvx) ? (f32 ? rows.vss : rows.vsd) : (f32 ? rows.ss : rows.sd), def, x, mask);
}

constexpr uint64_t SignBit(Type type) {
  return type == Type::kF32 ? uint64_t{1} << 31 : uint64_t{1} << 63;
}
constexpr uint64_t Magnitude(Type type) { return SignBit(type) - 1; }

constexpr FloatRows kAndRows = {Op::kAndpsXM, Op::kAndpdXM, Op::kVAndpsXVM, Op::kVAndpdXVM};
constexpr FloatRows kXorRows = {Op::kXorpsXM, Op::kXorpdXM, Op::kVXorpsXVM, Op::kVXorpdXVM};
constexpr FloatRows kOrRows = {Op::kOrpsXM, Op::kOrpdXM, Op::kVOrpsXVM, Op::kVOrpdXVM};

// The VEX forms of one-operand instructions take the upper part of the result from their second
// operand; the source itself, so that there is no dependency on anything else. Memory is left to
// the SSE forms.
void LowerUnary(Selector& s, Value v, const FloatRows& rows) {
  const bool f32 = s.TypeOf(v) == Type::kF32;
  const Rm x = s.UseFloatRm(Value(s.inst(v).a));
  if (s.Has(kAvx) && !x.is_memory()) {
    s.Emit(f32 ? rows.vss : rows.vsd, s.VRegOf(v), x.vreg, x.vreg);
  } else {
    s.Emit(f32 ? rows.ss : rows.sd, s.VRegOf(v), x);
  }
}

void LowerRound(Selector& s, Value v, Rounding mode) {
  const bool f32 = s.TypeOf(v) == Type::kF32;
  const Rm x = s.UseFloatRm(Value(s.inst(v).a));
  if (s.Has(kAvx) && !x.is_memory()) {
    s.Emit(f32 ? Op::kVroundssXVMI : Op::kVroundsdXVMI, s.VRegOf(v), x.vreg, x.vreg, Imm{mode});
  } else {
    s.Emit(f32 ? Op::kRoundssXMI : Op::kRoundsdXMI, s.VRegOf(v), x, Imm{mode});
  }
}

}  // namespace

template <>
void Lower<Opcode::kFadd>(Selector& s, Value v) {
  LowerBinary(s, v, {Op::kAddssXM, Op::kAddsdXM, Op::kVAddssXVM, Op::kVAddsdXVM}, true);
}

template <>
void Lower<Opcode::kFsub>(Selector& s, Value v) {
  LowerBinary(s, v, {Op::kSubssXM, Op::kSubsdXM, Op::kVSubssXVM, Op::kVSubsdXVM}, false);
}

template <>
void Lower<Opcode::kFmul>(Selector& s, Value v) {
  LowerBinary(s, v, {Op::kMulssXM, Op::kMulsdXM, Op::kVMulssXVM, Op::kVMulsdXVM}, true);
}

template <>
void Lower<Opcode::kFdiv>(Selector& s, Value v) {
  LowerBinary(s, v, {Op::kDivssXM, Op::kDivsdXM, Op::kVDivssXVM, Op::kVDivsdXVM}, false);
}

template <>
void Lower<Opcode::kFmin>(Selector& s, Value v) {
  LowerMinMax(s, v, Op::kFminF32, Op::kFminF64);
}

template <>
void Lower<Opcode::kFmax>(Selector& s, Value v) {
  LowerMinMax(s, v, Op::kFmaxF32, Op::kFmaxF64);
}

template <>
void Lower<Opcode::kFneg>(Selector& s, Value v) {
  const Type type = s.TypeOf(v);
  const VReg x = s.Use(Value(s.inst(v).a));
  EmitMasked(s, type, s.VRegOf(v), kXorRows, x, SignBit(type));
}

template <>
void Lower<Opcode::kFabs>(Selector& s, Value v) {
  const Type type = s.TypeOf(v);
  const VReg x = s.Use(Value(s.inst(v).a));
  EmitMasked(s, type, s.VRegOf(v), kAndRows, x, Magnitude(type));
}

template <>
void Lower<Opcode::kFcopysign>(Selector& s, Value v) {
  const Type type = s.TypeOf(v);
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg y = s.Use(Value(s.inst(v).b));
  const VReg magnitude = s.NewFloat();
  EmitMasked(s, type, magnitude, kAndRows, x, Magnitude(type));
  const VReg sign = s.NewFloat();
  EmitMasked(s, type, sign, kAndRows, y, SignBit(type));
  const bool f32 = type == Type::kF32;
  s.Emit(s.Has(kAvx) ? (f32 ? kOrRows.vss : kOrRows.vsd) : (f32 ? kOrRows.ss : kOrRows.sd),
         s.VRegOf(v), magnitude, sign);
}

template <>
void Lower<Opcode::kFsqrt>(Selector& s, Value v) {
  LowerUnary(s, v, {Op::kSqrtssXM, Op::kSqrtsdXM, Op::kVsqrtssXVM, Op::kVsqrtsdXVM});
}

template <>
void Lower<Opcode::kFceil>(Selector& s, Value v) {
  LowerRound(s, v, kUp);
}

template <>
void Lower<Opcode::kFfloor>(Selector& s, Value v) {
  LowerRound(s, v, kDown);
}

template <>
void Lower<Opcode::kFtrunc>(Selector& s, Value v) {
  LowerRound(s, v, kToZero);
}

template <>
void Lower<Opcode::kFnearest>(Selector& s, Value v) {
  LowerRound(s, v, kNearest);
}

}  // namespace davit::isa::x64
