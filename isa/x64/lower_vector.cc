// Vectors as a whole, and lanes to and from scalars.
//
// A load of one lane is a scalar load in the IR; pinsrb and its like, movd and the broadcasts read
// exactly the lane's width, so that they may absorb it. Never does one of them absorb a load of
// another width.
#include "isa/x64/vector.h"

namespace davit::isa::x64 {
namespace {

// def = ~inverted & b.
void EmitAndNot(Selector& s, VReg def, VReg inverted, const Rm& b) {
  EmitPackedTo(s, Op::kPandnXM, def, inverted, b);
}

// The load of a narrow lane that an instruction reading `bits` may absorb.
std::optional<Mem> MatchNarrowLoad(Selector& s, Value v, int bits) {
  const Opcode op = s.inst(v).op;
  const bool narrow = bits == 8 ? op == Opcode::kUload8 || op == Opcode::kSload8
                                : op == Opcode::kUload16 || op == Opcode::kSload16;
  return narrow ? s.MatchLoad(v, op, Type::kI32) : std::nullopt;
}

// --- splat ---

VReg EmitMovd(Selector& s, Value v) {
  const VReg def = NewVector(s);
  const Rm x = Rm(s.UseLow(v));
  s.Emit(Op::kMovdXR, def, x);
  return def;
}

void SplatI8(Selector& s, VReg def, Value x) {
  if (s.Has(kAvx2)) {
    const std::optional<Mem> mem = MatchNarrowLoad(s, x, 8);
    const Rm source = mem ? Rm(*mem) : Rm(EmitMovd(s, x));
    s.Emit(Op::kVpbroadcastbXM, def, source);
    return;
  }
  const VReg low = EmitMovd(s, x);
  const VReg zero = EmitZero(s);
  EmitPackedTo(s, Op::kPshufbXM, def, low, zero);
}

void SplatI16(Selector& s, VReg def, Value x) {
  if (s.Has(kAvx2)) {
    const std::optional<Mem> mem = MatchNarrowLoad(s, x, 16);
    const Rm source = mem ? Rm(*mem) : Rm(EmitMovd(s, x));
    s.Emit(Op::kVpbroadcastwXM, def, source);
    return;
  }
  const VReg low = EmitMovd(s, x);
  const VReg words = EmitPacked(s, Op::kPshuflwXMI, low, Imm{0});
  EmitPackedTo(s, Op::kPshufdXMI, def, words, Imm{0});
}

void SplatI32(Selector& s, VReg def, Value x) {
  if (s.Has(kAvx)) {
    if (const std::optional<Mem> mem = s.MatchLoad(x, Opcode::kLoad, Type::kI32)) {
      s.Emit(Op::kVbroadcastssXM, def, *mem);
      return;
    }
  }
  const VReg low = NewVector(s);
  const Rm source = s.UseRm(x);
  s.Emit(Op::kMovdXR, low, source);
  EmitPackedTo(s, Op::kPshufdXMI, def, low, Imm{0});
}

void SplatI64(Selector& s, VReg def, Value x) {
  if (const std::optional<Mem> mem = s.MatchLoad(x, Opcode::kLoad, Type::kI64)) {
    s.Emit(Op::kMovddupXM, def, *mem);
    return;
  }
  const VReg low = NewVector(s);
  const VReg source = s.Use(x);
  s.Emit(Op::kMovqXR, low, source);
  EmitPackedTo(s, Op::kPshufdXMI, def, low, Imm{0x44});
}

void SplatF32(Selector& s, VReg def, Value x) {
  if (s.Has(kAvx)) {
    if (const std::optional<Mem> mem = s.MatchLoad(x, Opcode::kLoad, Type::kF32)) {
      s.Emit(Op::kVbroadcastssXM, def, *mem);
      return;
    }
  }
  const VReg low = s.Use(x);
  if (s.Has(kAvx2)) {
    s.Emit(Op::kVbroadcastssXX, def, low);
  } else {
    EmitPackedTo(s, Op::kShufpsXMI, def, low, low, Imm{0});
  }
}

// --- extract_lane ---

// A float in lane 0 is where a scalar would be.
void ExtractFloat(Selector& s, VReg def, Lanes lanes, VReg x, uint32_t lane) {
  if (lane == 0) {
    s.Emit(Op::kMoveFloat, def, x);
  } else if (lanes == Lanes::kF64x2) {
    EmitPackedTo(s, Op::kPshufdXMI, def, x, Imm{0xee});
  } else if (s.Has(kAvx)) {
    s.Emit(Op::kVpermilpsXMI, def, x, Imm{lane});
  } else {
    s.Emit(Op::kPshufdXMI, def, x, Imm{lane});
  }
}

// Zero-extended.
void ExtractInt(Selector& s, VReg def, Lanes lanes, VReg x, uint32_t lane) {
  switch (lanes) {
    case Lanes::kI8x16:
      s.Emit(Op::kPextrbRXI, def, x, Imm{lane});
      break;
    case Lanes::kI16x8:
      s.Emit(Op::kPextrwRXI, def, x, Imm{lane});
      break;
    case Lanes::kI32x4:
      lane == 0 ? s.Emit(Op::kMovdRX, def, x) : s.Emit(Op::kPextrdRXI, def, x, Imm{lane});
      break;
    default:
      lane == 0 ? s.Emit(Op::kMovqRX, def, x) : s.Emit(Op::kPextrqRXI, def, x, Imm{lane});
      break;
  }
}

// --- replace_lane ---

void ReplaceNarrow(Selector& s, VReg def, Value a, Value scalar, int bits, uint32_t lane) {
  const VReg x = s.Use(a);
  if (const std::optional<Mem> mem = MatchNarrowLoad(s, scalar, bits)) {
    EmitPackedTo(s, bits == 8 ? Op::kPinsrbXMI : Op::kPinsrwXMI, def, x, *mem, Imm{lane});
    return;
  }
  const VReg value = s.UseLow(scalar);
  EmitPackedTo(s, bits == 8 ? Op::kPinsrbXRI : Op::kPinsrwXRI, def, x, value, Imm{lane});
}

void ReplaceF32(Selector& s, VReg def, Value a, Value scalar, uint32_t lane) {
  const VReg x = s.Use(a);
  if (const std::optional<Mem> mem = s.MatchLoad(scalar, Opcode::kLoad, Type::kF32)) {
    EmitPackedTo(s, Op::kInsertpsXMI, def, x, *mem, Imm{lane << 4});
    return;
  }
  const VReg value = s.Use(scalar);
  if (lane == 0) {
    EmitPackedTo(s, Op::kBlendpsXMI, def, x, value, Imm{1});
  } else {
    EmitPackedTo(s, Op::kInsertpsXRI, def, x, value, Imm{lane << 4});
  }
}

void ReplaceF64(Selector& s, VReg def, Value a, Value scalar, uint32_t lane) {
  const VReg x = s.Use(a);
  if (const std::optional<Mem> mem = s.MatchLoad(scalar, Opcode::kLoad, Type::kF64)) {
    EmitPackedTo(s, lane == 0 ? Op::kMovlpsXM : Op::kMovhpsXM, def, x, *mem);
    return;
  }
  const VReg value = s.Use(scalar);
  if (lane == 0) {
    EmitPackedTo(s, Op::kBlendpsXMI, def, x, value, Imm{3});
  } else {
    EmitPackedTo(s, Op::kUnpcklpdXM, def, x, value);
  }
}

void ReplaceI64(Selector& s, VReg def, Value a, Value scalar, uint32_t lane) {
  const VReg x = s.Use(a);
  if (const std::optional<Mem> mem = s.MatchLoad(scalar, Opcode::kLoad, Type::kI64)) {
    EmitPackedTo(s, lane == 0 ? Op::kMovlpsXM : Op::kMovhpsXM, def, x, *mem);
    return;
  }
  const VReg value = s.Use(scalar);
  EmitPackedTo(s, Op::kPinsrqXMI, def, x, value, Imm{lane});
}

}  // namespace

template <>
void Lower<Opcode::kVconst>(Selector& s, Value v) {
  const VReg def = s.VRegOf(v);
  s.Emit(Op::kMovapsXM, def, VectorMem(s, s.func().vectors[s.inst(v).b]));
  s.MarkRematerialisable(def);
}

template <>
void Lower<Opcode::kVand>(Selector& s, Value v) {
  for (const bool swap : {false, true}) {
    const Value a(swap ? s.inst(v).b : s.inst(v).a), b(swap ? s.inst(v).a : s.inst(v).b);
    if (!IsInverted(s, a)) continue;
    const Mask mask = UseMask(s, a);
    return EmitAndNot(s, s.VRegOf(v), mask.reg, UseVectorRm(s, b));
  }
  LowerPacked(s, v, Op::kPandXM);
}

template <>
void Lower<Opcode::kVor>(Selector& s, Value v) {
  LowerPacked(s, v, Op::kPorXM);
}

template <>
void Lower<Opcode::kVxor>(Selector& s, Value v) {
  LowerPacked(s, v, Op::kPxorXM);
}

template <>
void Lower<Opcode::kVnot>(Selector& s, Value v) {
  const Mask mask = UseMask(s, Value(s.inst(v).a));
  if (mask.inverted) {
    s.Emit(Op::kMoveVector, s.VRegOf(v), mask.reg);
  } else {
    EmitNot(s, s.VRegOf(v), mask.reg);
  }
}

template <>
void Lower<Opcode::kVandnot>(Selector& s, Value v) {
  const Mask mask = UseMask(s, Value(s.inst(v).b));
  const Rm a = UseVectorRm(s, Value(s.inst(v).a));
  if (mask.inverted) {
    EmitPackedTo(s, Op::kPandXM, s.VRegOf(v), mask.reg, a);
  } else {
    EmitAndNot(s, s.VRegOf(v), mask.reg, a);
  }
}

// pblendvb chooses by the sign bits of bytes, so the mask has to be one of whole bytes.
template <>
void Lower<Opcode::kVbitselect>(Selector& s, Value v) {
  const ir::Inst& select = s.inst(v);
  const bool bytes = IsByteMask(s, Value(select.c));
  const Mask mask = UseMask(s, Value(select.c));
  const Value if_set(mask.inverted ? select.b : select.a);
  const Value if_clear(mask.inverted ? select.a : select.b);
  const VReg clear = s.Use(if_clear);
  const Rm set = UseVectorRm(s, if_set);
  const VReg def = s.VRegOf(v);
  if (bytes) {
    s.Emit(s.Has(kAvx) ? Op::kVpblendvbXVMX : Op::kPblendvbXM, def, clear, set, mask.reg);
    return;
  }
  const VReg left = EmitPacked(s, Op::kPandXM, mask.reg, set);
  const VReg right = EmitPacked(s, Op::kPandnXM, mask.reg, clear);
  EmitPackedTo(s, Op::kPorXM, def, left, right);
}

template <>
void Lower<Opcode::kVanyTrue>(Selector& s, Value v) {
  const Cond cond = EmitVectorTest(s, s.inst(v));
  s.EmitSetcc(s.VRegOf(v), cond);
}

template <>
void Lower<Opcode::kVallTrue>(Selector& s, Value v) {
  const Cond cond = EmitVectorTest(s, s.inst(v));
  s.EmitSetcc(s.VRegOf(v), cond);
}

template <>
void Lower<Opcode::kVbitmask>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg def = s.VRegOf(v);
  switch (s.inst(v).lanes()) {
    case Lanes::kI8x16:
      s.Emit(Op::kPmovmskbRX, def, x);
      break;
    case Lanes::kI16x8: {
      // Saturation keeps the sign. The upper eight bits are the same again.
      const VReg bytes = EmitPacked(s, Op::kPacksswbXM, x, x);
      const VReg twice = s.NewInt();
      s.Emit(Op::kPmovmskbRX, twice, bytes);
      s.Emit(Op::kMovzx8RM, def, twice);
      break;
    }
    case Lanes::kI32x4:
      s.Emit(Op::kMovmskpsRX, def, x);
      break;
    default:
      s.Emit(Op::kMovmskpdRX, def, x);
      break;
  }
}

template <>
void Lower<Opcode::kSplat>(Selector& s, Value v) {
  const Value x(s.inst(v).a);
  const VReg def = s.VRegOf(v);
  switch (s.inst(v).lanes()) {
    case Lanes::kI8x16:
      return SplatI8(s, def, x);
    case Lanes::kI16x8:
      return SplatI16(s, def, x);
    case Lanes::kI32x4:
      return SplatI32(s, def, x);
    case Lanes::kI64x2:
      return SplatI64(s, def, x);
    case Lanes::kF32x4:
      return SplatF32(s, def, x);
    case Lanes::kF64x2: {
      const Rm source = s.UseFloatRm(x);
      s.Emit(Op::kMovddupXM, def, source);
      return;
    }
  }
}

template <>
void Lower<Opcode::kScalarToVector>(Selector& s, Value v) {
  const Value x(s.inst(v).a);
  const VReg def = s.VRegOf(v);
  const Rm source = s.UseRm(x);
  switch (s.inst(v).lanes()) {
    case Lanes::kI32x4:
      s.Emit(Op::kMovdXR, def, source);
      break;
    case Lanes::kI64x2:
      source.is_memory() ? s.Emit(Op::kMovqXM, def, source) : s.Emit(Op::kMovqXR, def, source);
      break;
    case Lanes::kF64x2:
      s.Emit(Op::kMovqXM, def, source);
      break;
    default:
      if (source.is_memory()) {
        s.Emit(Op::kMovssXM, def, source.mem);
      } else {
        // Lane 0 onto itself, zeros elsewhere.
        EmitPackedTo(s, Op::kInsertpsXRI, def, source.vreg, source.vreg, Imm{0x0e});
      }
      break;
  }
}

template <>
void Lower<Opcode::kExtractLane>(Selector& s, Value v) {
  const ir::Inst& extract = s.inst(v);
  const VReg x = s.Use(Value(extract.a));
  const VReg def = s.VRegOf(v);
  if (ir::IsFloat(extract.lanes())) {
    ExtractFloat(s, def, extract.lanes(), x, extract.b);
  } else {
    ExtractInt(s, def, extract.lanes(), x, extract.b);
  }
}

template <>
void Lower<Opcode::kExtractLaneU>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  ExtractInt(s, s.VRegOf(v), s.inst(v).lanes(), x, s.inst(v).b);
}

template <>
void Lower<Opcode::kExtractLaneS>(Selector& s, Value v) {
  const bool bytes = s.inst(v).lanes() == Lanes::kI8x16;
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg lane = s.NewInt();
  ExtractInt(s, lane, s.inst(v).lanes(), x, s.inst(v).b);
  s.Emit(bytes ? Op::kMovsx8To32RM : Op::kMovsx16To32RM, s.VRegOf(v), lane);
}

template <>
void Lower<Opcode::kReplaceLane>(Selector& s, Value v) {
  const ir::Inst& replace = s.inst(v);
  const Value a(replace.a), scalar(replace.b);
  const VReg def = s.VRegOf(v);
  switch (replace.lanes()) {
    case Lanes::kI8x16:
      return ReplaceNarrow(s, def, a, scalar, 8, replace.c);
    case Lanes::kI16x8:
      return ReplaceNarrow(s, def, a, scalar, 16, replace.c);
    case Lanes::kI32x4: {
      const VReg x = s.Use(a);
      const Rm value = s.UseRm(scalar);
      return EmitPackedTo(s, Op::kPinsrdXMI, def, x, value, Imm{replace.c});
    }
    case Lanes::kI64x2:
      return ReplaceI64(s, def, a, scalar, replace.c);
    case Lanes::kF32x4:
      return ReplaceF32(s, def, a, scalar, replace.c);
    case Lanes::kF64x2:
      return ReplaceF64(s, def, a, scalar, replace.c);
  }
}

}  // namespace davit::isa::x64
