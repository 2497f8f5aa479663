// Floating-point lanes: arithmetic and conversions. Comparisons are with those of integers, since
// they share what becomes of their complements.
//
// The instructions do what WebAssembly says: minimum and maximum take NaN and the sign of zero into
// account, conversions to integers saturate and give 0 for NaN, and those that narrow clear the
// upper half. There are no fused products (docs/translation.md).
#include "isa/aarch64/vector.h"

namespace davit::isa::aarch64 {
namespace {

using enum Op;

void LowerBinary(Selector& s, Value v, Op s4) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  s.Emit(FloatRowOf(s4, s.inst(v).lanes()), s.VRegOf(v), a, b);
}

void LowerUnary(Selector& s, Value v, Op s4) {
  s.Emit(FloatRowOf(s4, s.inst(v).lanes()), s.VRegOf(v), s.Use(Value(s.inst(v).a)));
}

// One row, whatever the lanes.
void LowerOne(Selector& s, Value v, Op op) { s.Emit(op, s.VRegOf(v), s.Use(Value(s.inst(v).a))); }

// Two rows, one behind the other.
void LowerTwo(Selector& s, Value v, Op first, Op second) {
  const VReg x = s.Use(Value(s.inst(v).a));
  s.Emit(second, s.VRegOf(v), EmitVector(s, first, x));
}

// b where it is the smaller (larger) one, else a.
void LowerPseudo(Selector& s, Value v, bool min) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  const Op compare = FloatRowOf(kFcmgtS4, s.inst(v).lanes());
  const VReg takes_b = EmitVector(s, compare, min ? a : b, min ? b : a);
  s.Emit(kBslB16, s.VRegOf(v), takes_b, b, a);
}

}  // namespace

#define DAVIT_LOWER_VECTOR(Name, Function, ...)        \
  template <>                                          \
  void Lower<Opcode::k##Name>(Selector & s, Value v) { \
    Function(s, v, __VA_ARGS__);                       \
  }
DAVIT_LOWER_VECTOR(Vfadd, LowerBinary, kFaddS4)
DAVIT_LOWER_VECTOR(Vfsub, LowerBinary, kFsubS4)
DAVIT_LOWER_VECTOR(Vfmul, LowerBinary, kFmulS4)
DAVIT_LOWER_VECTOR(Vfdiv, LowerBinary, kFdivS4)
DAVIT_LOWER_VECTOR(Vfmin, LowerBinary, kFminS4)
DAVIT_LOWER_VECTOR(Vfmax, LowerBinary, kFmaxS4)
DAVIT_LOWER_VECTOR(Vpmin, LowerPseudo, true)
DAVIT_LOWER_VECTOR(Vpmax, LowerPseudo, false)
DAVIT_LOWER_VECTOR(Vfneg, LowerUnary, kFnegS4)
DAVIT_LOWER_VECTOR(Vfsqrt, LowerUnary, kFsqrtS4)
DAVIT_LOWER_VECTOR(Vfceil, LowerUnary, kFrintpS4)
DAVIT_LOWER_VECTOR(Vffloor, LowerUnary, kFrintmS4)
DAVIT_LOWER_VECTOR(Vftrunc, LowerUnary, kFrintzS4)
DAVIT_LOWER_VECTOR(Vfnearest, LowerUnary, kFrintnS4)
DAVIT_LOWER_VECTOR(VfcvtFromSint, LowerOne, kScvtfS4)
DAVIT_LOWER_VECTOR(VfcvtFromUint, LowerOne, kUcvtfS4)
DAVIT_LOWER_VECTOR(VfcvtLowFromSint, LowerTwo, kSxtlD2, kScvtfD2)
DAVIT_LOWER_VECTOR(VfcvtLowFromUint, LowerTwo, kUxtlD2, kUcvtfD2)
DAVIT_LOWER_VECTOR(VfcvtToSintSat, LowerOne, kFcvtzsS4)
DAVIT_LOWER_VECTOR(VfcvtToUintSat, LowerOne, kFcvtzuS4)
DAVIT_LOWER_VECTOR(VfcvtToSintSatZero, LowerTwo, kFcvtzsD2, kSqxtnS2)
DAVIT_LOWER_VECTOR(VfcvtToUintSatZero, LowerTwo, kFcvtzuD2, kUqxtnS2)
DAVIT_LOWER_VECTOR(VfdemoteZero, LowerOne, kFcvtnS2)
DAVIT_LOWER_VECTOR(VfpromoteLow, LowerOne, kFcvtlD2)
#undef DAVIT_LOWER_VECTOR

// The magnitude of a difference is one instruction.
template <>
void Lower<Opcode::kVfabs>(Selector& s, Value v) {
  const Value x(s.inst(v).a);
  const ir::Inst& difference = s.inst(x);
  if (difference.op != Opcode::kVfsub || !s.CanSink(x) || difference.lanes() != s.inst(v).lanes()) {
    return LowerUnary(s, v, kFabsS4);
  }
  const VReg a = s.Use(Value(difference.a)), b = s.Use(Value(difference.b));
  s.Emit(FloatRowOf(kFabdS4, difference.lanes()), s.VRegOf(v), a, b);
}

}  // namespace davit::isa::aarch64
