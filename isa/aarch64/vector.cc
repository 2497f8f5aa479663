#include "isa/aarch64/vector.h"

#include <algorithm>
#include <cstring>

#include "isa/aarch64/immediates.h"

namespace davit::isa::aarch64 {

namespace {

constexpr bool IsOnes(const V128& bits) { return (bits.low & bits.high) == UINT64_MAX; }

// The 32 bits, or 16, of which the constant consists.
std::optional<uint32_t> Repeated32(const V128& bits) {
  const uint32_t part = static_cast<uint32_t>(bits.low);
  if (bits.low != bits.high || bits.low >> 32 != part) return std::nullopt;
  return part;
}
std::optional<uint32_t> Repeated16(const V128& bits) {
  const std::optional<uint32_t> part = Repeated32(bits);
  if (!part || *part >> 16 != (*part & 0xffff)) return std::nullopt;
  return *part & 0xffff;
}

// imm8 and the number of bytes by which it has to be shifted.
struct ShiftedByte {
  uint32_t imm;
  uint32_t bytes;
};
std::optional<ShiftedByte> MatchShiftedByte(uint32_t value, uint32_t width) {
  for (uint32_t bytes = 0; bytes < width; ++bytes) {
    if ((value & ~(0xffu << 8 * bytes)) == 0) return ShiftedByte{value >> 8 * bytes, bytes};
  }
  return std::nullopt;
}
// The same with ones below the byte.
std::optional<ShiftedByte> MatchByteAboveOnes(uint32_t value) {
  for (uint32_t bytes = 1; bytes <= 2; ++bytes) {
    const uint32_t ones = (1u << 8 * bytes) - 1;
    if ((value & ones) == ones && value >> 8 * bytes <= 0xff) {
      return ShiftedByte{value >> 8 * bytes, bytes - 1};
    }
  }
  return std::nullopt;
}

// movi and mvni of words, shifted.
std::optional<ImmRow> MatchWords(const V128& bits) {
  const std::optional<uint32_t> word = Repeated32(bits);
  if (!word) return std::nullopt;
  if (const auto b = MatchShiftedByte(*word, 4)) return ImmRow{Op::kMoviS4, b->imm, b->bytes};
  if (const auto b = MatchShiftedByte(~*word, 4)) return ImmRow{Op::kMvniS4, b->imm, b->bytes};
  if (const auto b = MatchByteAboveOnes(*word)) return ImmRow{Op::kMoviMslS4, b->imm, b->bytes};
  if (const auto b = MatchByteAboveOnes(~*word)) return ImmRow{Op::kMvniMslS4, b->imm, b->bytes};
  return std::nullopt;
}

std::optional<ImmRow> MatchHalves(const V128& bits) {
  const std::optional<uint32_t> half = Repeated16(bits);
  if (!half) return std::nullopt;
  if (*half >> 8 == (*half & 0xff)) return ImmRow{Op::kMoviB16, *half & 0xff};
  if (const auto b = MatchShiftedByte(*half, 2)) return ImmRow{Op::kMoviH8, b->imm, b->bytes};
  if (const auto b = MatchShiftedByte(~*half & 0xffff, 2)) {
    return ImmRow{Op::kMvniH8, b->imm, b->bytes};
  }
  return std::nullopt;
}

std::optional<ImmRow> MatchFloats(const V128& bits) {
  if (bits.high == 0) {
    if (bits.low <= UINT32_MAX) {
      const auto imm = FloatImm32(static_cast<uint32_t>(bits.low));
      if (imm) return ImmRow{Op::kFmovIS, *imm};
    }
    const auto imm = FloatImm64(bits.low);
    return imm ? std::optional(ImmRow{Op::kFmovID, *imm}) : std::nullopt;
  }
  if (const std::optional<uint32_t> word = Repeated32(bits)) {
    const auto imm = FloatImm32(*word);
    return imm ? std::optional(ImmRow{Op::kFmovIS4, *imm}) : std::nullopt;
  }
  if (bits.low != bits.high) return std::nullopt;
  const auto imm = FloatImm64(bits.low);
  return imm ? std::optional(ImmRow{Op::kFmovID2, *imm}) : std::nullopt;
}

// A row of a logical operation with a shifted byte, of words or halves.
std::optional<ImmRow> MatchLogic(const V128& bits, Op h8, Op s4) {
  if (const std::optional<uint32_t> word = Repeated32(bits)) {
    if (const auto b = MatchShiftedByte(*word, 4)) return ImmRow{s4, b->imm, b->bytes};
  }
  if (const std::optional<uint32_t> half = Repeated16(bits)) {
    if (const auto b = MatchShiftedByte(*half, 2)) return ImmRow{h8, b->imm, b->bytes};
  }
  return std::nullopt;
}

}  // namespace

// --- Constants ---

std::optional<ImmRow> MatchVectorImm(const V128& bits) {
  if (const std::optional<ImmRow> row = MatchHalves(bits)) return row;
  if (const std::optional<ImmRow> row = MatchWords(bits)) return row;
  if (const std::optional<uint32_t> mask = ByteMaskImm(bits.low)) {
    if (bits.low == bits.high) return ImmRow{Op::kMoviD2, *mask};
    if (bits.high == 0) return ImmRow{Op::kMoviD, *mask};
  }
  return MatchFloats(bits);
}

std::optional<ImmRow> MatchOrrImm(const V128& bits) {
  return MatchLogic(bits, Op::kOrrIH8, Op::kOrrIS4);
}
std::optional<ImmRow> MatchBicImm(const V128& bits) {
  return MatchLogic(bits, Op::kBicIH8, Op::kBicIS4);
}

const V128* MatchVconst(const Selector& s, Value v) {
  const ir::Inst& def = s.inst(v);
  return def.op == Opcode::kVconst ? &s.func().vectors[def.b] : nullptr;
}
bool IsZeroVector(const Selector& s, Value v) {
  const V128* bits = MatchVconst(s, v);
  return bits != nullptr && *bits == V128();
}
bool IsOnesVector(const Selector& s, Value v) {
  const V128* bits = MatchVconst(s, v);
  return bits != nullptr && IsOnes(*bits);
}

// What is 0 above is shorter in the pool: loads clear the rest.
void EmitVectorConstant(Selector& s, VReg def, const V128& bits) {
  if (bits == V128()) {
    s.Emit(Op::kMoviZero, def);
  } else if (const std::optional<ImmRow> row = MatchVectorImm(bits)) {
    s.Emit(row->op, def, Imm{row->imm}, Aux{row->aux});
  } else {
    uint8_t bytes[16];
    std::memcpy(bytes, &bits.low, 8);
    std::memcpy(bytes + 8, &bits.high, 8);
    const size_t size = bits.high != 0 ? 16 : bits.low > UINT32_MAX ? 8 : 4;
    const Op op = size == 16 ? Op::kLdrQ : size == 8 ? Op::kLdrD : Op::kLdrS;
    s.Emit(op, def, s.ConstantMem({bytes, size}));
  }
  s.MarkRematerialisable(def);
}

VReg Selector::VectorConstant(const V128& bits) {
  const VReg def = NewVector(*this);
  EmitVectorConstant(*this, def, bits);
  return def;
}

// --- Loads and stores of a lane ---

std::optional<Mem> MatchLaneLoad(Selector& s, Value v, Lanes lanes) {
  const Opcode op = s.inst(v).op;
  switch (lanes) {
    case Lanes::kI8x16:
      if (op != Opcode::kUload8 && op != Opcode::kSload8) return std::nullopt;
      return s.MatchLoad(v, op, Type::kI32, 0);
    case Lanes::kI16x8:
      if (op != Opcode::kUload16 && op != Opcode::kSload16) return std::nullopt;
      return s.MatchLoad(v, op, Type::kI32, 1);
    default:
      return s.MatchLoad(v, Opcode::kLoad, ir::LaneType(lanes), SizeLog2(ir::LaneType(lanes)));
  }
}

bool IsBase(const Mem& mem) {
  const AddrMode::Base base = mem.mode.base();
  const bool is_register =
      base == AddrMode::kReg || base == AddrMode::kPinned0 || base == AddrMode::kPinned1;
  return is_register && !mem.mode.has_index() && mem.disp == 0;
}

void EmitLaneLoad(Selector& s, VReg def, Lanes lanes, const Mem& mem) {
  static constexpr Op kRows[] = {Op::kLdrB, Op::kLdrH, Op::kLdrS, Op::kLdrD};
  s.Emit(kRows[static_cast<int>(IntLanes(lanes))], def, mem);
}

bool LowerLaneStore(Selector& s, const ir::Inst& store, int bits) {
  static constexpr Op kStores[] = {Op::kStrB, Op::kStrH, Op::kStrS, Op::kStrD};
  static constexpr Op kLaneStores[] = {Op::kSt1B, Op::kSt1H, Op::kSt1S, Op::kSt1D};
  static constexpr Op kLanes[] = {Op::kDupLaneB, Op::kDupLaneH, Op::kDupLaneS, Op::kDupLaneD};
  const Value value(store.a);
  const ir::Inst& extract = s.inst(value);
  const bool extracts = extract.op == Opcode::kExtractLane || extract.op == Opcode::kExtractLaneS ||
                        extract.op == Opcode::kExtractLaneU;
  if (!extracts || !s.CanSink(value) || ir::LaneBits(extract.lanes()) != bits) return false;
  const int log2 = static_cast<int>(IntLanes(extract.lanes()));
  const VReg x = s.Use(Value(extract.a));
  const Mem mem = s.MatchAddr(Value(store.b), store.offset(), store.mem_flags(), log2);
  if (extract.b == 0) {
    s.Emit(kStores[log2], x, mem);
  } else if (IsBase(mem)) {
    s.Emit(kLaneStores[log2], x, mem, Imm{extract.b});
  } else {
    const VReg low = s.NewFloat();
    s.Emit(kLanes[log2], low, x, Imm{extract.b});
    s.Emit(kStores[log2], low, mem);
  }
  return true;
}

// --- Masks ---

std::optional<Lanes> MaskLanes(const Selector& s, Value v) {
  const ir::Inst* def = &s.inst(v);
  if (def->op == Opcode::kVnot) def = &s.inst(Value(def->a));
  if (def->op != Opcode::kVicmp && def->op != Opcode::kVfcmp) return std::nullopt;
  return IntLanes(def->lanes());
}

namespace {

// Both 64-bit halves hold maxima of neighbours, so that the low half is 0 if all bits are.
Condition EmitAnyBit(Selector& s, VReg x) {
  const VReg pairs = EmitVector(s, Op::kUmaxpS4, x, x);
  const VReg low = s.NewInt();
  s.Emit(Op::kFmovXD, low, pairs);
  return Condition::NotZero(low, true);
}

// The smallest lane is not 0. i64 lanes: neither is 0 if the sum of the masks of zeros is no NaN,
// which equals itself.
Condition EmitNoZeroLane(Selector& s, Lanes lanes, VReg x) {
  if (lanes == Lanes::kI64x2) {
    const VReg zeros = EmitVector(s, Op::kCmeqZD2, x);
    const VReg sum = s.NewFloat();
    s.Emit(Op::kAddpD, sum, zeros);
    s.Emit(Op::kFcmpD, sum, sum);
    return Condition::Flags(Cond::kEq);
  }
  const VReg least = s.NewFloat();
  s.Emit(RowOf(Op::kUminvB16, lanes), least, x);
  const VReg low = s.NewInt();
  s.Emit(Op::kFmovWS, low, least);
  return Condition::NotZero(low, false);
}

// All lanes of a mask are ones.
Condition EmitAllOnes(Selector& s, Lanes mask_lanes, VReg mask) {
  return EmitNoZeroLane(s, std::min(mask_lanes, Lanes::kI32x4), mask);
}

Condition EmitAnyTrue(Selector& s, Value v) {
  const std::optional<Lanes> lanes = MaskLanes(s, v);
  if (!lanes || !IsInverted(s, v)) return EmitAnyBit(s, s.Use(v));
  return EmitAllOnes(s, *lanes, UseMask(s, v).reg).InvertedIf(true);
}

Condition EmitAllTrue(Selector& s, Lanes lanes, Value v) {
  const std::optional<Lanes> mask_lanes = MaskLanes(s, v);
  if (!mask_lanes || *mask_lanes < lanes) return EmitNoZeroLane(s, lanes, s.Use(v));
  const Mask mask = UseMask(s, v);
  if (mask.inverted) return EmitAnyBit(s, mask.reg).InvertedIf(true);
  return EmitAllOnes(s, *mask_lanes, mask.reg);
}

// A lane has its sign set.
Condition EmitAnySign(Selector& s, Lanes lanes, Value v) {
  const std::optional<Lanes> mask_lanes = MaskLanes(s, v);
  if (mask_lanes && *mask_lanes >= lanes) return EmitAnyTrue(s, v);
  const VReg x = s.Use(v);
  return EmitAnyBit(s, EmitVector(s, RowOf(Op::kCmltZB16, lanes), x));
}

}  // namespace

bool IsAllSigns(const ir::Inst& bitmask, int64_t k) {
  return bitmask.op == Opcode::kVbitmask && k == (int64_t{1} << ir::LaneCount(bitmask.lanes())) - 1;
}

Condition EmitAllSigns(Selector& s, const ir::Inst& bitmask) {
  const Value v(bitmask.a);
  const Lanes lanes = bitmask.lanes();
  const std::optional<Lanes> mask_lanes = MaskLanes(s, v);
  if (mask_lanes && *mask_lanes >= lanes) return EmitAllTrue(s, lanes, v);
  const VReg x = s.Use(v);
  return EmitAllOnes(s, lanes, EmitVector(s, RowOf(Op::kCmltZB16, lanes), x));
}

Condition Selector::EmitVectorTest(const ir::Inst& test) {
  const Value v(test.a);
  if (test.op == Opcode::kVanyTrue) return EmitAnyTrue(*this, v);
  if (test.op == Opcode::kVallTrue) return EmitAllTrue(*this, test.lanes(), v);
  return EmitAnySign(*this, test.lanes(), v);
}

}  // namespace davit::isa::aarch64
