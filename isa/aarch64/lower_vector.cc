// Vectors as a whole, and lanes to and from scalars.
#include <algorithm>

#include "isa/aarch64/immediates.h"
#include "isa/aarch64/vector.h"

namespace davit::isa::aarch64 {
namespace {

using enum Op;

// def = a op b by `op`; where one of the two comes as its complement, by `complement`, which
// inverts its last source.
void LowerLogic(Selector& s, Value v, Op op, Op complement) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  if (IsInverted(s, a)) std::swap(a, b);
  const VReg left = s.Use(a);
  const Mask right = UseMask(s, b);
  s.Emit(right.inverted ? complement : op, s.VRegOf(v), left, right.reg);
}

// def = the operand a changed by a row with an immediate, if there is one for the constant b.
bool LowerLogicImm(Selector& s, Value v, const std::optional<ImmRow>& row) {
  if (!row) return false;
  const VReg x = s.Use(Value(s.inst(v).a));
  s.Emit(row->op, s.VRegOf(v), x, Imm{row->imm}, Aux{row->aux});
  return true;
}

V128 Not(const V128& bits) { return {~bits.low, ~bits.high}; }

// --- Masks to scalars ---

// x with its sign in all bits of each lane.
VReg UseSigns(Selector& s, Value v, Lanes lanes, bool& inverted) {
  inverted = false;
  const std::optional<Lanes> mask_lanes = MaskLanes(s, v);
  if (mask_lanes && *mask_lanes >= lanes) {
    const Mask mask = UseMask(s, v);
    inverted = mask.inverted;
    return mask.reg;
  }
  const VReg x = s.Use(v);
  return EmitVector(s, RowOf(kCmltZB16, lanes), x);
}

// Each lane's bit in the lane; the sum of all lanes has all bits. Of bytes the two halves are
// joined to halfwords first.
void LowerBitmask(Selector& s, VReg def, Value v, Lanes lanes) {
  static constexpr V128 kBits[] = {{0x8040'2010'0804'0201, 0x8040'2010'0804'0201},
                                   {0x0008'0004'0002'0001, 0x0080'0040'0020'0010},
                                   {0x0000'0002'0000'0001, 0x0000'0008'0000'0004}};
  bool inverted;
  const VReg signs = UseSigns(s, v, lanes, inverted);
  const VReg of_lane = s.VectorConstant(kBits[static_cast<int>(lanes)]);
  VReg bits = EmitVector(s, inverted ? kBicB16 : kAndB16, of_lane, signs);
  if (lanes == Lanes::kI8x16) {
    const VReg high = EmitVector(s, kExtB16, bits, bits, Imm{8});
    bits = EmitVector(s, kZip1B16, bits, high);
    lanes = Lanes::kI16x8;
  }
  const VReg sum = s.NewFloat();
  s.Emit(RowOf(kAddvB16, lanes), sum, bits);
  s.Emit(kFmovWS, def, sum);
}

// Bit 63 of the low half is put below bit 63 of the high one.
void LowerBitmask64(Selector& s, VReg def, Value v) {
  const VReg x = s.Use(v);
  const VReg low = s.NewInt(), high = s.NewInt(), top = s.NewInt();
  s.Emit(kUmovD2, high, x, Imm{1});
  s.Emit(kUbfm64, top, high, Imm{BitfieldRight(62, 64)});
  s.Emit(kFmovXD, low, x);
  s.Emit(kBfm64, def, top, low, Imm{BitfieldExtract(63, 1)});
}

// 0 or 1. All lanes of a mask reduced are 0 or ones, of which one bit is left.
void LowerVectorTest(Selector& s, Value v) {
  const ir::Inst& test = s.inst(v);
  const Value x(test.a);
  const bool all = test.op == Opcode::kVallTrue;
  const std::optional<Lanes> lanes = MaskLanes(s, x);
  const VReg def = s.VRegOf(v);
  if (lanes && (!all || *lanes >= test.lanes()) && !IsInverted(s, x)) {
    const VReg mask = s.Use(x);
    const VReg across = s.NewFloat(), low = s.NewInt();
    s.Emit(RowOf(all ? kUminvB16 : kUmaxvB16, std::min(*lanes, Lanes::kI32x4)), across, mask);
    s.Emit(kFmovWS, low, across);
    s.Emit(kAndI32, def, low, Imm{*LogicalImm(1, 32)});
    return;
  }
  const Condition condition = s.EmitVectorTest(test);
  s.EmitSet(def, s.EmitFlags(condition));
}

// --- Lanes ---

// def = lane `lane` of x, zero-extended.
void EmitExtract(Selector& s, VReg def, Lanes lanes, VReg x, uint32_t lane) {
  if (lane == 0 && lanes >= Lanes::kI32x4) {
    s.Emit(lanes == Lanes::kI32x4 ? kFmovWS : kFmovXD, def, x);
  } else {
    s.Emit(RowOf(kUmovB16, lanes), def, x, Imm{lane});
  }
}

// A scalar that is a lane of a vector, of the same kind.
const ir::Inst* MatchExtract(const Selector& s, Value scalar, Lanes lanes) {
  const ir::Inst& extract = s.inst(scalar);
  const bool extracts = extract.op == Opcode::kExtractLane || extract.op == Opcode::kExtractLaneS ||
                        extract.op == Opcode::kExtractLaneU;
  return extracts && s.CanSink(scalar) && extract.lanes() == lanes ? &extract : nullptr;
}

void EmitInsert(Selector& s, VReg def, Lanes lanes, VReg x, uint32_t lane, VReg from,
                uint32_t from_lane) {
  s.Emit(RowOf(kInsB16, IntLanes(lanes)), def, x, from, Imm{lane}, Aux{from_lane});
}

}  // namespace

template <>
void Lower<Opcode::kVconst>(Selector& s, Value v) {
  EmitVectorConstant(s, s.VRegOf(v), s.func().vectors[s.inst(v).b]);
}

// A constant whose complement is an immediate of bic need not be made.
template <>
void Lower<Opcode::kVand>(Selector& s, Value v) {
  const V128* bits = MatchVconst(s, Value(s.inst(v).b));
  if (bits != nullptr && LowerLogicImm(s, v, MatchBicImm(Not(*bits)))) return;
  LowerLogic(s, v, kAndB16, kBicB16);
}

template <>
void Lower<Opcode::kVor>(Selector& s, Value v) {
  const V128* bits = MatchVconst(s, Value(s.inst(v).b));
  if (bits != nullptr && LowerLogicImm(s, v, MatchOrrImm(*bits))) return;
  if (LowerShiftedOr(s, v)) return;
  LowerLogic(s, v, kOrrB16, kOrnB16);
}

template <>
void Lower<Opcode::kVxor>(Selector& s, Value v) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  s.Emit(kEorB16, s.VRegOf(v), a, b);
}

template <>
void Lower<Opcode::kVnot>(Selector& s, Value v) {
  const Value x(s.inst(v).a);
  const ir::Inst& def = s.inst(x);
  if (def.op == Opcode::kVandnot && s.CanSink(x)) {
    const VReg a = s.Use(Value(def.a)), b = s.Use(Value(def.b));
    s.Emit(kOrnB16, s.VRegOf(v), b, a);
  } else if (IsInverted(s, x)) {
    s.Emit(kMoveVector, s.VRegOf(v), UseMask(s, x).reg);
  } else {
    s.Emit(kNotB16, s.VRegOf(v), s.Use(x));
  }
}

template <>
void Lower<Opcode::kVandnot>(Selector& s, Value v) {
  const VReg a = s.Use(Value(s.inst(v).a));
  const Mask b = UseMask(s, Value(s.inst(v).b));
  s.Emit(b.inverted ? kAndB16 : kBicB16, s.VRegOf(v), a, b.reg);
}

// Any of the three operands may be the one that is written over: the one that nobody else wants.
template <>
void Lower<Opcode::kVbitselect>(Selector& s, Value v) {
  const ir::Inst& select = s.inst(v);
  const Mask mask = UseMask(s, Value(select.c));
  const Value if_set(mask.inverted ? select.b : select.a);
  const Value if_clear(mask.inverted ? select.a : select.b);
  const VReg set = s.Use(if_set), clear = s.Use(if_clear);
  const VReg def = s.VRegOf(v);
  const auto ends_here = [&s](Value x) { return s.HasOneUse(x) && s.InBlock(x); };
  if (mask.inverted || ends_here(Value(select.c))) {
    s.Emit(kBslB16, def, mask.reg, set, clear);
  } else if (ends_here(if_clear)) {
    s.Emit(kBitB16, def, clear, set, mask.reg);
  } else if (ends_here(if_set)) {
    s.Emit(kBifB16, def, set, clear, mask.reg);
  } else {
    s.Emit(kBslB16, def, mask.reg, set, clear);
  }
}

template <>
void Lower<Opcode::kVanyTrue>(Selector& s, Value v) {
  LowerVectorTest(s, v);
}

template <>
void Lower<Opcode::kVallTrue>(Selector& s, Value v) {
  LowerVectorTest(s, v);
}

template <>
void Lower<Opcode::kVbitmask>(Selector& s, Value v) {
  const Value x(s.inst(v).a);
  const Lanes lanes = s.inst(v).lanes();
  lanes == Lanes::kI64x2 ? LowerBitmask64(s, s.VRegOf(v), x)
                         : LowerBitmask(s, s.VRegOf(v), x, lanes);
}

template <>
void Lower<Opcode::kSplat>(Selector& s, Value v) {
  const Value x(s.inst(v).a);
  const Lanes lanes = s.inst(v).lanes();
  const VReg def = s.VRegOf(v);
  if (const std::optional<Mem> mem = MatchLaneLoad(s, x, lanes)) {
    if (IsBase(*mem)) {
      s.Emit(RowOf(kLd1rB16, IntLanes(lanes)), def, *mem);
      return;
    }
    const VReg low = s.NewFloat();
    EmitLaneLoad(s, low, lanes, *mem);
    s.Emit(RowOf(kDupB16, IntLanes(lanes)), def, low, Imm{0});
  } else if (ir::IsFloat(lanes)) {
    s.Emit(RowOf(kDupB16, IntLanes(lanes)), def, s.Use(x), Imm{0});
  } else {
    s.Emit(RowOf(kDupIntB16, lanes), def, s.UseInt(x));
  }
}

template <>
void Lower<Opcode::kScalarToVector>(Selector& s, Value v) {
  const Value x(s.inst(v).a);
  const Lanes lanes = s.inst(v).lanes();
  const VReg def = s.VRegOf(v);
  if (const std::optional<Mem> mem = MatchLaneLoad(s, x, lanes)) {
    return EmitLaneLoad(s, def, lanes, *mem);
  }
  static constexpr Op kRows[] = {kFmovSW, kFmovDX, kFmovS, kFmovD};
  s.Emit(kRows[static_cast<int>(lanes) - static_cast<int>(Lanes::kI32x4)], def, s.UseInt(x));
}

// A float in lane 0 is where a scalar would be.
template <>
void Lower<Opcode::kExtractLane>(Selector& s, Value v) {
  const ir::Inst& extract = s.inst(v);
  const Lanes lanes = extract.lanes();
  const VReg x = s.Use(Value(extract.a));
  const VReg def = s.VRegOf(v);
  if (!ir::IsFloat(lanes)) return EmitExtract(s, def, lanes, x, extract.b);
  if (extract.b == 0) {
    s.Emit(kMoveFloat, def, x);
  } else {
    s.Emit(lanes == Lanes::kF32x4 ? kDupLaneS : kDupLaneD, def, x, Imm{extract.b});
  }
}

template <>
void Lower<Opcode::kExtractLaneU>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  EmitExtract(s, s.VRegOf(v), s.inst(v).lanes(), x, s.inst(v).b);
}

template <>
void Lower<Opcode::kExtractLaneS>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  s.Emit(RowOf(kSmovB16, s.inst(v).lanes()), s.VRegOf(v), x, Imm{s.inst(v).b});
}

template <>
void Lower<Opcode::kReplaceLane>(Selector& s, Value v) {
  const ir::Inst& replace = s.inst(v);
  const Lanes lanes = replace.lanes();
  const Value scalar(replace.b);
  const VReg x = s.Use(Value(replace.a));
  const VReg def = s.VRegOf(v);
  if (const ir::Inst* extract = MatchExtract(s, scalar, lanes)) {
    return EmitInsert(s, def, lanes, x, replace.c, s.Use(Value(extract->a)), extract->b);
  }
  if (const std::optional<Mem> mem = MatchLaneLoad(s, scalar, lanes)) {
    static constexpr Op kRows[] = {kLd1B, kLd1H, kLd1S, kLd1D};
    if (IsBase(*mem)) {
      s.Emit(kRows[static_cast<int>(IntLanes(lanes))], def, x, *mem, Imm{replace.c});
      return;
    }
    const VReg low = s.NewFloat();
    EmitLaneLoad(s, low, lanes, *mem);
    return EmitInsert(s, def, lanes, x, replace.c, low, 0);
  }
  if (ir::IsFloat(lanes)) return EmitInsert(s, def, lanes, x, replace.c, s.Use(scalar), 0);
  s.Emit(RowOf(kInsIntB16, lanes), def, x, s.UseInt(scalar), Imm{replace.c});
}

}  // namespace davit::isa::aarch64
