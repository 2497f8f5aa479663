// Integer lanes that become wider or narrower: extensions, products and sums of extended lanes,
// saturation.
//
// Lanes in the opcode are the result's.
#include "isa/aarch64/vector.h"

namespace davit::isa::aarch64 {
namespace {

using enum Op;

void LowerExtend(Selector& s, Value v, Op h8, bool high) {
  s.Emit(WideRowOf(h8, s.inst(v).lanes(), high), s.VRegOf(v), s.Use(Value(s.inst(v).a)));
}

void LowerExtmul(Selector& s, Value v, Op h8, bool high) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  s.Emit(WideRowOf(h8, s.inst(v).lanes(), high), s.VRegOf(v), a, b);
}

// The first operand to the low half, the second above it.
void LowerNarrow(Selector& s, Value v, Op b8) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  const Op low = RowOf(b8, s.inst(v).lanes());
  const VReg half = EmitVector(s, low, a);
  s.Emit(RowAt(low, 3), s.VRegOf(v), half, b);
}

}  // namespace

#define DAVIT_LOWER_VECTOR(Name, Function, ...)        \
  template <>                                          \
  void Lower<Opcode::k##Name>(Selector & s, Value v) { \
    Function(s, v, __VA_ARGS__);                       \
  }
DAVIT_LOWER_VECTOR(VextendLowS, LowerExtend, kSxtlH8, false)
DAVIT_LOWER_VECTOR(VextendLowU, LowerExtend, kUxtlH8, false)
DAVIT_LOWER_VECTOR(VextendHighS, LowerExtend, kSxtlH8, true)
DAVIT_LOWER_VECTOR(VextendHighU, LowerExtend, kUxtlH8, true)
DAVIT_LOWER_VECTOR(VextmulLowS, LowerExtmul, kSmullH8, false)
DAVIT_LOWER_VECTOR(VextmulLowU, LowerExtmul, kUmullH8, false)
DAVIT_LOWER_VECTOR(VextmulHighS, LowerExtmul, kSmullH8, true)
DAVIT_LOWER_VECTOR(VextmulHighU, LowerExtmul, kUmullH8, true)
DAVIT_LOWER_VECTOR(VextaddPairwiseS, LowerExtend, kSaddlpH8, false)
DAVIT_LOWER_VECTOR(VextaddPairwiseU, LowerExtend, kUaddlpH8, false)
DAVIT_LOWER_VECTOR(VnarrowS, LowerNarrow, kSqxtnB8)
DAVIT_LOWER_VECTOR(VnarrowU, LowerNarrow, kSqxtunB8)
#undef DAVIT_LOWER_VECTOR

template <>
void Lower<Opcode::kVdot>(Selector& s, Value v) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  const VReg low = EmitVector(s, kSmullS4, a, b);
  const VReg high = EmitVector(s, kSmull2S4, a, b);
  s.Emit(kAddpS4, s.VRegOf(v), low, high);
}

}  // namespace davit::isa::aarch64
