// Constants' homes, and conversions between integers, floats and widths.
#include "isa/x64/select.h"

namespace davit::isa::x64 {
namespace {

// def = extension of v from its i8 or i16; `load` is absorbed where v is a plain load of that
// width.
void EmitExtend(Selector& s, VReg def, Value v, Op from8, Op from16) {
  const Rm x = s.IsSinkableLoad(v, Opcode::kLoad, s.TypeOf(v)) ? s.UseRm(v) : Rm(s.UseLow(v));
  s.Emit(s.TypeOf(v) == Type::kI8 ? from8 : from16, def, x);
}

// Extension from the low bits within one type; the operand's width is more than the instruction
// reads, so that no load of it may be absorbed.
void LowerSext(Selector& s, Value v, Op op32, Op op64) {
  const VReg x = s.UseLow(Value(s.inst(v).a));
  s.Emit(s.TypeOf(v) == Type::kI64 ? op64 : op32, s.VRegOf(v), x);
}

// Rows of a float-to-integer conversion.
struct TruncRows {
  Op f32_to_32, f64_to_32, f32_to_64, f64_to_64;
};

// Unsigned ones to i32 have a temporary.
void LowerTrunc(Selector& s, Value v, const TruncRows& rows, bool is_unsigned) {
  const bool to64 = s.TypeOf(v) == Type::kI64;
  const Value a(s.inst(v).a);
  const bool f32 = s.TypeOf(a) == Type::kF32;
  const Op op =
      to64 ? (f32 ? rows.f32_to_64 : rows.f64_to_64) : (f32 ? rows.f32_to_32 : rows.f64_to_32);
  const VReg x = s.Use(a);
  if (is_unsigned && !to64) {
    const VReg temp = s.NewInt();
    s.Emit(op, s.VRegOf(v), temp, x);
  } else {
    s.Emit(op, s.VRegOf(v), x);
  }
}

void LowerFloatToFloat(Selector& s, Value v, Op sse, Op avx) {
  const Rm x = s.UseFloatRm(Value(s.inst(v).a));
  if (s.Has(kAvx) && !x.is_memory()) {
    s.Emit(avx, s.VRegOf(v), x.vreg, x.vreg);
  } else {
    s.Emit(sse, s.VRegOf(v), x);
  }
}

}  // namespace

// Only those that take ten bytes have a register of their own.
template <>
void Lower<Opcode::kIconst>(Selector& s, Value v) {
  const VReg def = s.VRegOf(v);
  s.Emit(Op::kMov64RI, def, Imm64{s.inst(v).constant()});
  s.MarkRematerialisable(def);
}

template <>
void Lower<Opcode::kFconst>(Selector& s, Value v) {
  const Type type = s.TypeOf(v);
  const VReg def = s.VRegOf(v);
  const Mem mem = s.ConstantMem(type, s.inst(v).constant());
  s.Emit(type == Type::kF32 ? Op::kMovssXM : Op::kMovsdXM, def, mem);
  s.MarkRematerialisable(def);
}

// Only reached for i8 and i16, and at the end of a long chain: from i32 the source's register is
// the result's.
template <>
void Lower<Opcode::kUextend>(Selector& s, Value v) {
  const Value a(s.inst(v).a);
  if (s.TypeOf(a) != Type::kI32)
    return EmitExtend(s, s.VRegOf(v), a, Op::kMovzx8RM, Op::kMovzx16RM);
  const VReg x = s.UseLow(a);
  s.Emit(Op::kMov32RM, s.VRegOf(v), x);
}

template <>
void Lower<Opcode::kSextend>(Selector& s, Value v) {
  const Value a(s.inst(v).a);
  const bool to64 = s.TypeOf(v) == Type::kI64;
  if (s.TypeOf(a) != Type::kI32) {
    return EmitExtend(s, s.VRegOf(v), a, to64 ? Op::kMovsx8To64RM : Op::kMovsx8To32RM,
                      to64 ? Op::kMovsx16To64RM : Op::kMovsx16To32RM);
  }
  const Rm x = s.IsSinkableLoad(a, Opcode::kLoad, Type::kI32) ? s.UseRm(a) : Rm(s.UseLow(a));
  s.Emit(Op::kMovsxdRM, s.VRegOf(v), x);
}

// To i32, `mov r32, r32` makes the upper half zero; narrower types say nothing of the bits above
// them.
template <>
void Lower<Opcode::kIreduce>(Selector& s, Value v) {
  const VReg x = s.UseLow(Value(s.inst(v).a));
  s.Emit(Op::kMov32RM, s.VRegOf(v), x);
}

template <>
void Lower<Opcode::kSext8>(Selector& s, Value v) {
  LowerSext(s, v, Op::kMovsx8To32RM, Op::kMovsx8To64RM);
}

template <>
void Lower<Opcode::kSext16>(Selector& s, Value v) {
  LowerSext(s, v, Op::kMovsx16To32RM, Op::kMovsx16To64RM);
}

template <>
void Lower<Opcode::kSext32>(Selector& s, Value v) {
  LowerSext(s, v, Op::kMovsxdRM, Op::kMovsxdRM);
}

template <>
void Lower<Opcode::kBitcast>(Selector& s, Value v) {
  const Value a(s.inst(v).a);
  const Type to = s.TypeOf(v), from = s.TypeOf(a);
  const bool wide = ir::BitsOf(to) == 64;
  const VReg def = s.VRegOf(v);
  if (ir::IsFloat(to) == ir::IsFloat(from)) {
    const VReg x = s.Use(a);
    s.Emit(ir::IsFloat(to) ? Op::kMoveFloat : Op::kMoveInt, def, x);
  } else if (ir::IsFloat(to)) {
    const Rm x = s.UseRm(a);
    s.Emit(wide ? Op::kMovqXR : Op::kMovdXR, def, x);
  } else {
    const VReg x = s.Use(a);
    s.Emit(wide ? Op::kMovqRX : Op::kMovdRX, def, x);
  }
}

template <>
void Lower<Opcode::kFcvtFromSint>(Selector& s, Value v) {
  const Value a(s.inst(v).a);
  const bool from64 = s.TypeOf(a) == Type::kI64;
  const Rm x = s.UseRm(a);
  const Op op = s.TypeOf(v) == Type::kF32 ? (from64 ? Op::kCvtsi2ss64 : Op::kCvtsi2ss32)
                                          : (from64 ? Op::kCvtsi2sd64 : Op::kCvtsi2sd32);
  s.Emit(op, s.VRegOf(v), x);
}

template <>
void Lower<Opcode::kFcvtFromUint>(Selector& s, Value v) {
  const Value a(s.inst(v).a);
  const bool f32 = s.TypeOf(v) == Type::kF32;
  const VReg x = s.Use(a);
  if (s.TypeOf(a) == Type::kI32) {
    // The register's upper half is zero, so as 64 bits it is the same number, and not negative.
    s.Emit(f32 ? Op::kCvtsi2ss64 : Op::kCvtsi2sd64, s.VRegOf(v), x);
    return;
  }
  const VReg temp1 = s.NewInt();
  const VReg temp2 = s.NewInt();
  s.Emit(f32 ? Op::kCvtU64ToF32 : Op::kCvtU64ToF64, s.VRegOf(v), temp1, temp2, x);
}

template <>
void Lower<Opcode::kFcvtToSint>(Selector& s, Value v) {
  LowerTrunc(s, v, {Op::kTruncF32ToS32, Op::kTruncF64ToS32, Op::kTruncF32ToS64, Op::kTruncF64ToS64},
             false);
}

template <>
void Lower<Opcode::kFcvtToUint>(Selector& s, Value v) {
  LowerTrunc(s, v, {Op::kTruncF32ToU32, Op::kTruncF64ToU32, Op::kTruncF32ToU64, Op::kTruncF64ToU64},
             true);
}

template <>
void Lower<Opcode::kFcvtToSintSat>(Selector& s, Value v) {
  LowerTrunc(
      s, v,
      {Op::kTruncSatF32ToS32, Op::kTruncSatF64ToS32, Op::kTruncSatF32ToS64, Op::kTruncSatF64ToS64},
      false);
}

template <>
void Lower<Opcode::kFcvtToUintSat>(Selector& s, Value v) {
  LowerTrunc(
      s, v,
      {Op::kTruncSatF32ToU32, Op::kTruncSatF64ToU32, Op::kTruncSatF32ToU64, Op::kTruncSatF64ToU64},
      true);
}

template <>
void Lower<Opcode::kFpromote>(Selector& s, Value v) {
  LowerFloatToFloat(s, v, Op::kCvtss2sdXM, Op::kVcvtss2sdXVM);
}

template <>
void Lower<Opcode::kFdemote>(Selector& s, Value v) {
  LowerFloatToFloat(s, v, Op::kCvtsd2ssXM, Op::kVcvtsd2ssXVM);
}

}  // namespace davit::isa::x64
