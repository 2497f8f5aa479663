// Integer lanes that become wider: extensions, and products and sums of extended lanes.
//
// Lanes in the opcode are the result's, so the operand's lanes are half as wide.
#include <array>

#include "isa/x64/vector.h"

namespace davit::isa::x64 {
namespace {

using enum Op;

// By the result's lanes: i16x8, i32x4, i64x2.
using WideRows = std::array<Op, 3>;

constexpr WideRows kExtendS = {kPmovsxbwXM, kPmovsxwdXM, kPmovsxdqXM};
constexpr WideRows kExtendU = {kPmovzxbwXM, kPmovzxwdXM, kPmovzxdqXM};
constexpr WideRows kUnpackHigh = {kPunpckhbwXM, kPunpckhwdXM, kPunpckhdqXM};

Op RowOf(const WideRows& rows, Lanes lanes) { return rows[static_cast<int>(lanes) - 1]; }

// Two extensions in one: by eight bits' source lanes to i32 and i64, and by i16 to i64.
Op RowOfTwoSteps(Lanes from, bool is_signed, Lanes to) {
  if (from != Lanes::kI16x8 && from != Lanes::kI32x4) return kArgs;
  if (static_cast<int>(to) != static_cast<int>(from) + 1) return kArgs;
  if (from == Lanes::kI16x8) return is_signed ? kPmovsxbdXM : kPmovzxbdXM;
  return is_signed ? kPmovsxwqXM : kPmovzxwqXM;
}

void LowerExtendLow(Selector& s, Value v, bool is_signed) {
  const Lanes lanes = s.inst(v).lanes();
  const Value x(s.inst(v).a);
  const ir::Inst& inner = s.inst(x);
  const VReg def = s.VRegOf(v);
  if (inner.op == s.inst(v).op && s.CanSink(x)) {
    const Op op = RowOfTwoSteps(inner.lanes(), is_signed, lanes);
    if (op != kArgs) {
      const VReg narrow = s.Use(Value(inner.a));
      s.Emit(op, def, narrow);
      return;
    }
  }
  const Rm low = UseLow64(s, x);
  s.Emit(RowOf(is_signed ? kExtendS : kExtendU, lanes), def, low);
}

void EmitExtendHigh(Selector& s, VReg def, VReg x, Lanes lanes, bool is_signed) {
  if (is_signed) {
    const VReg low = EmitPacked(s, kPshufdXMI, x, Imm{0xee});
    s.Emit(RowOf(kExtendS, lanes), def, low);
  } else {
    const VReg zero = EmitZero(s);
    EmitPackedTo(s, RowOf(kUnpackHigh, lanes), def, x, zero);
  }
}

VReg EmitExtended(Selector& s, VReg x, Lanes lanes, bool is_signed, bool high) {
  const VReg def = NewVector(s);
  if (high) {
    EmitExtendHigh(s, def, x, lanes, is_signed);
  } else {
    s.Emit(RowOf(is_signed ? kExtendS : kExtendU, lanes), def, x);
  }
  return def;
}

void LowerExtmul(Selector& s, Value v, bool is_signed, bool high) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  const VReg x = s.Use(a), y = s.Use(b);
  const VReg def = s.VRegOf(v);
  const Lanes lanes = s.inst(v).lanes();
  if (lanes == Lanes::kI16x8) {
    const VReg left = EmitExtended(s, x, lanes, is_signed, high);
    const VReg right = a == b ? left : EmitExtended(s, y, lanes, is_signed, high);
    EmitPackedTo(s, kPmullwXM, def, left, right);
  } else if (lanes == Lanes::kI32x4) {
    const VReg low_halves = EmitPacked(s, kPmullwXM, x, y);
    const VReg high_halves = EmitPacked(s, is_signed ? kPmulhwXM : kPmulhuwXM, x, y);
    EmitPackedTo(s, high ? kPunpckhwdXM : kPunpcklwdXM, def, low_halves, high_halves);
  } else {
    // Into the even lanes, which is where they are multiplied.
    const Imm even{high ? 0xfau : 0x50u};
    const VReg left = EmitPacked(s, kPshufdXMI, x, even);
    const VReg right = a == b ? left : EmitPacked(s, kPshufdXMI, y, even);
    EmitPackedTo(s, is_signed ? kPmuldqXM : kPmuludqXM, def, left, right);
  }
}

}  // namespace

template <>
void Lower<Opcode::kVextendLowS>(Selector& s, Value v) {
  LowerExtendLow(s, v, true);
}

template <>
void Lower<Opcode::kVextendLowU>(Selector& s, Value v) {
  LowerExtendLow(s, v, false);
}

template <>
void Lower<Opcode::kVextendHighS>(Selector& s, Value v) {
  EmitExtendHigh(s, s.VRegOf(v), s.Use(Value(s.inst(v).a)), s.inst(v).lanes(), true);
}

template <>
void Lower<Opcode::kVextendHighU>(Selector& s, Value v) {
  EmitExtendHigh(s, s.VRegOf(v), s.Use(Value(s.inst(v).a)), s.inst(v).lanes(), false);
}

template <>
void Lower<Opcode::kVextmulLowS>(Selector& s, Value v) {
  LowerExtmul(s, v, true, false);
}

template <>
void Lower<Opcode::kVextmulLowU>(Selector& s, Value v) {
  LowerExtmul(s, v, false, false);
}

template <>
void Lower<Opcode::kVextmulHighS>(Selector& s, Value v) {
  LowerExtmul(s, v, true, true);
}

template <>
void Lower<Opcode::kVextmulHighU>(Selector& s, Value v) {
  LowerExtmul(s, v, false, true);
}

// Sums of products with 1. pmaddubsw takes its first source as unsigned.
template <>
void Lower<Opcode::kVextaddPairwiseS>(Selector& s, Value v) {
  const Value x(s.inst(v).a);
  const VReg def = s.VRegOf(v);
  if (s.inst(v).lanes() == Lanes::kI16x8) {
    const VReg ones = s.VectorConstant({0x0101'0101'0101'0101, 0x0101'0101'0101'0101});
    EmitPackedTo(s, kPmaddubswXM, def, ones, UseVectorRm(s, x));
  } else {
    const VReg words = s.Use(x);
    EmitPackedTo(s, kPmaddwdXM, def, words, s.SplatMem(Type::kI16, 1));
  }
}

template <>
void Lower<Opcode::kVextaddPairwiseU>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg def = s.VRegOf(v);
  if (s.inst(v).lanes() == Lanes::kI16x8) {
    EmitPackedTo(s, kPmaddubswXM, def, x, s.SplatMem(Type::kI8, 1));
    return;
  }
  // As signed words less 2^15, of which there are two in each sum.
  const VReg biased = EmitPacked(s, kPxorXM, x, s.SplatMem(Type::kI16, 0x8000));
  const VReg sums = EmitPacked(s, kPmaddwdXM, biased, s.SplatMem(Type::kI16, 1));
  EmitPackedTo(s, kPadddXM, def, sums, s.SplatMem(Type::kI32, 0x1'0000));
}

}  // namespace davit::isa::x64
