// Constants' homes, and conversions between integers, floats and widths.
//
// A load extends by itself: an extension of one is that load, by another row.
#include "isa/aarch64/immediates.h"
#include "isa/aarch64/select.h"

namespace davit::isa::aarch64 {

namespace {

// By the type of the integer, then of the float.
struct FloatRows {
  Op s32, d32, s64, d64;
};
Op RowOf(const FloatRows& rows, Type integer, Type floating) {
  const bool f32 = floating == Type::kF32;
  if (Is64(integer)) return f32 ? rows.s64 : rows.d64;
  return f32 ? rows.s32 : rows.d32;
}

void LowerFromInt(Selector& s, Value v, const FloatRows& rows) {
  const Value a(s.inst(v).a);
  const VReg x = s.UseInt(a);
  s.Emit(RowOf(rows, s.TypeOf(a), s.TypeOf(v)), s.VRegOf(v), x);
}

void LowerToInt(Selector& s, Value v, const FloatRows& rows) {
  const Value a(s.inst(v).a);
  const VReg x = s.Use(a);
  s.Emit(RowOf(rows, s.TypeOf(v), s.TypeOf(a)), s.VRegOf(v), x);
}

struct LoadRow {
  Opcode load;
  Type type;
  int size_log2;
  Op op;
};

// v = the extension of `a`, which is a load by one of the rows and read by nobody else.
bool LowerExtendedLoad(Selector& s, Value v, Value a, std::span<const LoadRow> rows) {
  for (const LoadRow& row : rows) {
    const std::optional<Mem> mem = s.MatchLoad(a, row.load, row.type, row.size_log2);
    if (!mem) continue;
    s.Emit(row.op, s.VRegOf(v), *mem);
    return true;
  }
  return false;
}

bool LowerSignedLoad(Selector& s, Value v, Value a) {
  using enum Opcode;
  static constexpr LoadRow kTo32[] = {
      {kLoad, Type::kI8, 0, Op::kLdrs8To32},
      {kLoad, Type::kI16, 1, Op::kLdrs16To32},
  };
  static constexpr LoadRow kTo64[] = {
      {kLoad, Type::kI8, 0, Op::kLdrs8To64},      {kLoad, Type::kI16, 1, Op::kLdrs16To64},
      {kLoad, Type::kI32, 2, Op::kLdrs32To64},    {kSload8, Type::kI32, 0, Op::kLdrs8To64},
      {kSload16, Type::kI32, 1, Op::kLdrs16To64},
  };
  if (Is64(s.TypeOf(v))) return LowerExtendedLoad(s, v, a, kTo64);
  return LowerExtendedLoad(s, v, a, kTo32);
}

bool LowerUnsignedLoad(Selector& s, Value v, Value a) {
  static constexpr LoadRow kRows[] = {
      {Opcode::kLoad, Type::kI8, 0, Op::kLdr8},
      {Opcode::kLoad, Type::kI16, 1, Op::kLdr16},
  };
  return LowerExtendedLoad(s, v, a, kRows);
}

// A load of the one bank's bits is one into the other.
bool LowerLoadedBits(Selector& s, Value v, Value a) {
  static constexpr LoadRow kRows[] = {
      {Opcode::kLoad, Type::kI32, 2, Op::kLdrS},
      {Opcode::kLoad, Type::kI64, 3, Op::kLdrD},
      {Opcode::kLoad, Type::kF32, 2, Op::kLdr32},
      {Opcode::kLoad, Type::kF64, 3, Op::kLdr64},
  };
  return LowerExtendedLoad(s, v, a, kRows);
}

}  // namespace

template <>
void Lower<Opcode::kIconst>(Selector& s, Value v) {
  s.EmitIntConstant(s.VRegOf(v), s.inst(v).constant());
}

template <>
void Lower<Opcode::kFconst>(Selector& s, Value v) {
  s.EmitFloatConstant(s.VRegOf(v), s.TypeOf(v), s.inst(v).constant());
}

// From i32 only at the end of a long chain: else the source's register is the result's.
template <>
void Lower<Opcode::kUextend>(Selector& s, Value v) {
  const Value a(s.inst(v).a);
  if (LowerUnsignedLoad(s, v, a)) return;
  const VReg x = s.UseLow(a);
  const unsigned width = static_cast<unsigned>(ir::BitsOf(s.TypeOf(a)));
  if (width == 32) {
    s.Emit(Op::kMov32, s.VRegOf(v), x);
  } else {
    s.Emit(Op::kUbfm32, s.VRegOf(v), x, Imm{BitfieldExtract(0, width)});
  }
}

template <>
void Lower<Opcode::kSextend>(Selector& s, Value v) {
  const Value a(s.inst(v).a);
  if (LowerSignedLoad(s, v, a)) return;
  unsigned lsb = 0, width = static_cast<unsigned>(ir::BitsOf(s.TypeOf(a)));
  Value source = a;
  // Of a signed shift to the right it is a field of the shift's source.
  const ir::Inst& shift = s.inst(a);
  if (shift.op == Opcode::kSshr && width == 32 && s.CanRepeat(a)) {
    if (const std::optional<unsigned> k = s.MatchAmount(Value(shift.b))) {
      lsb = *k;
      width -= *k;
      source = Value(shift.a);
    }
  }
  const VReg x = s.UseLow(source);
  s.Emit(Is64(s.TypeOf(v)) ? Op::kSbfm64 : Op::kSbfm32, s.VRegOf(v), x,
         Imm{BitfieldExtract(lsb, width)});
}

// To i32 the upper half becomes zero; narrower types say nothing of the bits above them.
template <>
void Lower<Opcode::kIreduce>(Selector& s, Value v) {
  const Value a(s.inst(v).a);
  const ir::Inst& shift = s.inst(a);
  if ((shift.op == Opcode::kUshr || shift.op == Opcode::kSshr) && s.TypeOf(a) == Type::kI64 &&
      s.CanRepeat(a)) {
    const std::optional<unsigned> k = s.MatchAmount(Value(shift.b));
    if (k && (*k <= 32 || shift.op == Opcode::kUshr)) {
      const VReg x = s.Use(Value(shift.a));
      s.Emit(Op::kUbfm64, s.VRegOf(v), x, Imm{BitfieldExtract(*k, std::min(32u, 64 - *k))});
      return;
    }
  }
  const VReg x = s.UseLow(a);
  s.Emit(Op::kMov32, s.VRegOf(v), x);
}

template <>
void Lower<Opcode::kBitcast>(Selector& s, Value v) {
  const Value a(s.inst(v).a);
  const Type to = s.TypeOf(v), from = s.TypeOf(a);
  const bool wide = ir::BitsOf(to) == 64;
  if (ir::IsFloat(to) != ir::IsFloat(from) && LowerLoadedBits(s, v, a)) return;
  const VReg x = s.Use(a);
  Op op;
  if (ir::IsFloat(to)) {
    op = ir::IsFloat(from) ? Op::kMoveFloat : wide ? Op::kFmovDX : Op::kFmovSW;
  } else {
    op = !ir::IsFloat(from) ? Op::kMoveInt : wide ? Op::kFmovXD : Op::kFmovWS;
  }
  s.Emit(op, s.VRegOf(v), x);
}

template <>
void Lower<Opcode::kFcvtFromSint>(Selector& s, Value v) {
  LowerFromInt(s, v, {Op::kScvtf32S, Op::kScvtf32D, Op::kScvtf64S, Op::kScvtf64D});
}

template <>
void Lower<Opcode::kFcvtFromUint>(Selector& s, Value v) {
  LowerFromInt(s, v, {Op::kUcvtf32S, Op::kUcvtf32D, Op::kUcvtf64S, Op::kUcvtf64D});
}

template <>
void Lower<Opcode::kFcvtToSint>(Selector& s, Value v) {
  LowerToInt(s, v,
             {Op::kTruncF32ToS32, Op::kTruncF64ToS32, Op::kTruncF32ToS64, Op::kTruncF64ToS64});
}

template <>
void Lower<Opcode::kFcvtToUint>(Selector& s, Value v) {
  LowerToInt(s, v,
             {Op::kTruncF32ToU32, Op::kTruncF64ToU32, Op::kTruncF32ToU64, Op::kTruncF64ToU64});
}

template <>
void Lower<Opcode::kFcvtToSintSat>(Selector& s, Value v) {
  LowerToInt(s, v, {Op::kFcvtzs32S, Op::kFcvtzs32D, Op::kFcvtzs64S, Op::kFcvtzs64D});
}

template <>
void Lower<Opcode::kFcvtToUintSat>(Selector& s, Value v) {
  LowerToInt(s, v, {Op::kFcvtzu32S, Op::kFcvtzu32D, Op::kFcvtzu64S, Op::kFcvtzu64D});
}

template <>
void Lower<Opcode::kFpromote>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  s.Emit(Op::kFcvtSToD, s.VRegOf(v), x);
}

template <>
void Lower<Opcode::kFdemote>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  s.Emit(Op::kFcvtDToS, s.VRegOf(v), x);
}

}  // namespace davit::isa::aarch64
