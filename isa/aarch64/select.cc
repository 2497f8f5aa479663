#include "isa/aarch64/select.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "isa/aarch64/immediates.h"

namespace davit::isa::aarch64 {

namespace {

// Instructions that MovConst takes at most: as many as there are 16-bit parts that are not the
// filler of movz or movn.
int ConstantCost(uint64_t value) {
  if (LogicalImm(value, 64) || (value <= UINT32_MAX && LogicalImm(value, 32))) return 1;
  const int parts = value <= UINT32_MAX ? 2 : 4;
  int zeros = 0, ones = 0;
  for (int i = 0; i < parts; ++i) {
    const uint64_t part = value >> 16 * i & 0xffff;
    zeros += part == 0;
    ones += part == 0xffff;
  }
  return std::max(parts - std::max(zeros, ones), 1);
}

}  // namespace

// --- Operands ---

VReg Selector::UseResolved(Value v) {
  const ir::Inst& def = inst(v);
  if (def.op == Opcode::kIconst && !IsSharedConstant(v)) return IntConstant(def.constant());
  if (def.op == Opcode::kFconst && !IsSharedConstant(v)) {
    return FloatConstant(def.type, def.constant());
  }
  if (def.op == Opcode::kVconst && UsesOf(v) == 1) return VectorConstant(func().vectors[def.b]);
  return VRegOf(v);
}

// A constant that has one register for all its users.
bool Selector::IsSharedConstant(Value v) const {
  if (UsesOf(v) == 1) return false;
  const ir::Inst& def = inst(v);
  if (def.op == Opcode::kIconst) {
    // Two instructions are worth a register within a block.
    const int cost = ConstantCost(def.constant());
    return cost > 2 || (cost == 2 && InBlock(v));
  }
  return def.constant() != 0;
}

VReg Selector::Use(Value v) { return UseResolved(LookThrough(func(), v, false)); }
VReg Selector::UseLow(Value v) { return UseResolved(LookThrough(func(), v, true)); }

VReg Selector::UseExtended(Value v, bool sign) {
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(TypeOf(v)));
  const VReg reg = UseInt(v);
  if (bits >= 32) return reg;
  const VReg wide = NewInt();
  Emit(sign ? Op::kSbfm32 : Op::kUbfm32, wide, reg, Imm{BitfieldExtract(0, bits)});
  return wide;
}

VReg Selector::IntConstant(uint64_t value) {
  const VReg def = NewInt();
  EmitIntConstant(def, value);
  return def;
}

void Selector::EmitIntConstant(VReg def, uint64_t value) {
  Emit(Op::kMovConst, def, Imm64{value});
  MarkRematerialisable(def);
}

VReg Selector::FloatConstant(Type type, uint64_t bits) {
  const VReg def = NewFloat();
  EmitFloatConstant(def, type, bits);
  return def;
}

void Selector::EmitFloatConstant(VReg def, Type type, uint64_t bits) {
  const bool f32 = type == Type::kF32;
  const std::optional<uint32_t> imm8 =
      f32 ? FloatImm32(static_cast<uint32_t>(bits)) : FloatImm64(bits);
  if (bits == 0) {
    Emit(Op::kMoviZero, def);
  } else if (imm8) {
    Emit(f32 ? Op::kFmovIS : Op::kFmovID, def, Imm{*imm8});
  } else {
    uint8_t bytes[8];
    std::memcpy(bytes, &bits, 8);
    Emit(f32 ? Op::kLdrS : Op::kLdrD, def, ConstantMem({bytes, f32 ? 4u : 8u}));
  }
  MarkRematerialisable(def);
}

Mem Selector::ConstantMem(std::span<const uint8_t> bytes) {
  Mem mem;
  mem.mode = AddrMode(AddrMode::kConstant);
  mem.disp = static_cast<int32_t>(Constant(bytes));
  return mem;
}

std::optional<Modified> Selector::MatchShifted(Value v, bool rotates) {
  if (!CanRepeat(v)) return std::nullopt;
  const ir::Inst& def = inst(v);
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(def.type));
  ShiftType kind;
  switch (def.op) {
    case Opcode::kIshl:
      kind = kLsl;
      break;
    case Opcode::kUshr:
      kind = kLsr;
      break;
    case Opcode::kSshr:
      kind = kAsr;
      break;
    case Opcode::kRotl:
    case Opcode::kRotr:
      if (!rotates) return std::nullopt;
      kind = kRor;
      break;
    default:
      return std::nullopt;
  }
  // Bits above a narrow type's width are anything, so they must not come down.
  if (bits < 32 && kind != kLsl) return std::nullopt;
  std::optional<unsigned> amount = MatchAmount(Value(def.b));
  if (!amount) return std::nullopt;
  if (def.op == Opcode::kRotl) amount = (bits - *amount) & (bits - 1);
  return Modified{UseInt(Value(def.a)), kind, *amount};
}

std::optional<Modified> Selector::MatchExtended(Value v) {
  if (!CanRepeat(v)) return std::nullopt;
  unsigned amount = 0;
  if (inst(v).op == Opcode::kIshl) {
    const std::optional<unsigned> k = MatchAmount(Value(inst(v).b));
    if (!k || *k > 4) return std::nullopt;
    amount = *k;
    v = Value(inst(v).a);
    if (!CanRepeat(v)) return std::nullopt;
  }
  const ir::Inst& def = inst(v);
  const Value a(def.a);
  ExtendType kind;
  switch (def.op) {
    case Opcode::kSextend:
      kind = TypeOf(a) == Type::kI8 ? kSxtb : TypeOf(a) == Type::kI16 ? kSxth : kSxtw;
      break;
    case Opcode::kUextend:
      // From i32 it is free.
      if (TypeOf(a) == Type::kI32) return std::nullopt;
      kind = TypeOf(a) == Type::kI8 ? kUxtb : kUxth;
      break;
    case Opcode::kSext8:
      kind = kSxtb;
      break;
    case Opcode::kSext16:
      kind = kSxth;
      break;
    case Opcode::kSext32:
      kind = kSxtw;
      break;
    case Opcode::kBand: {
      const std::optional<uint64_t> mask = MatchIconst(func(), Value(def.b));
      if (mask == UINT8_MAX) {
        kind = kUxtb;
      } else if (mask == UINT16_MAX) {
        kind = kUxth;
      } else if (mask == UINT32_MAX && def.type == Type::kI64) {
        kind = kUxtw;
      } else {
        return std::nullopt;
      }
      break;
    }
    default:
      return std::nullopt;
  }
  return Modified{UseLow(a), kind, amount};
}

// --- Addresses ---

std::optional<Mem> Selector::MatchLoad(Value v, Opcode op, Type type, int size_log2) {
  if (!IsSinkableLoad(v, op, type)) return std::nullopt;
  const ir::Inst& load = inst(v);
  Absorb(v);
  Mem mem = MatchAddr(Value(load.a), load.offset(), load.mem_flags(), size_log2);
  mem.load = v;
  return mem;
}

// `index` is what the address adds to its base: an i64, or an i32 that it zero-extends. Of an i32 a
// shift may move into the address only where it provably does not wrap at 32 bits; and a shift only
// by what the hardware shifts by, as its own type understands the amount.
void Selector::MatchIndex(Mem& mem, Value index, int size_log2) {
  if (inst(index).op == Opcode::kUextend && TypeOf(Value(inst(index).a)) == Type::kI32) {
    index = Value(inst(index).a);
  }
  const ir::Inst& def = inst(index);
  int scale = 0;
  constexpr int kMaxScale = 3;
  if (def.op == Opcode::kIshl && CanRepeat(index) && size_log2 <= kMaxScale &&
      MatchAmount(Value(def.b)) == static_cast<unsigned>(size_log2) &&
      (def.type == Type::kI64 ||
       ShiftStaysBelow32Bits(func(), Value(def.a), static_cast<unsigned>(size_log2)))) {
    scale = size_log2;
    index = Value(def.a);
  }
  mem.mode = mem.mode.WithIndex(scale);
  const Value whole = LookThrough(func(), index, false);
  mem.uxtw = TypeOf(index) == Type::kI32 && inst(whole).op == Opcode::kIreduce && !HasVReg(whole);
  mem.index = mem.uxtw ? UseLow(whole) : Use(whole);
}

// Takes the two operands of the sum `base` as base and index.
bool Selector::MatchSum(Mem& mem, Value base, int size_log2) {
  const ir::Inst& sum = inst(base);
  if (HasVReg(base)) return false;
  Value a(sum.a), b(sum.b);
  if (sum.op == Opcode::kIadd) {
    if (!CanRepeat(base) || inst(b).op == Opcode::kIconst) return false;
    // Of the two, a shift or an extension is the better index, and a pinned register the base.
    const Opcode op = inst(a).op;
    if (op == Opcode::kIshl || op == Opcode::kUextend || inst(b).op == Opcode::kPinned) {
      std::swap(a, b);
    }
  } else if (sum.op == Opcode::kIaddUext) {
    // Off a pinned register the index alone is kept in a register, as the sum would be.
    if (inst(a).op != Opcode::kPinned && !CanRepeat(base)) return false;
    if (inst(b).op == Opcode::kIconst) return false;
  } else {
    return false;
  }
  SetBase(mem, a);
  MatchIndex(mem, b, size_log2);
  return true;
}

void Selector::SetBase(Mem& mem, Value base) {
  const ir::Inst& def = inst(base);
  if (def.op == Opcode::kPinned) {
    mem.mode = AddrMode(def.b == 0 ? AddrMode::kPinned0 : AddrMode::kPinned1);
  } else {
    mem.mode = AddrMode(AddrMode::kReg);
    mem.base = Use(base);
  }
}

// A displacement that no access can hold: its upper part is added to the base, or all of it is the
// index.
void Selector::PlaceDisp(Mem& mem, int64_t disp, int size_log2) {
  if (FitsDisp(disp, size_log2)) {
    mem.disp = static_cast<int32_t>(disp);
    return;
  }
  const int64_t low = disp & 0xfff;
  const int64_t high = disp - low;
  const uint64_t magnitude = static_cast<uint64_t>(high < 0 ? -high : high);
  if (!FitsDisp(low, size_log2) || !AddSubImm(magnitude)) {
    mem.index = IntConstant(static_cast<uint64_t>(disp));
    mem.mode = mem.mode.WithIndex(0);
    return;
  }
  Mem upper = mem;
  upper.disp = static_cast<int32_t>(high);
  const VReg base = NewInt();
  EmitLea(base, upper);
  mem.mode = AddrMode(AddrMode::kReg);
  mem.base = base;
  mem.disp = static_cast<int32_t>(low);
}

// address = base + disp with a base that is no sum with a constant, as far as that helps an access.
Value Selector::SplitConstant(Value base, int64_t& disp, int size_log2) const {
  for (int step = 0; step < kMaxMatchSteps; ++step) {
    const ir::Inst& def = inst(base);
    if (def.op != Opcode::kIadd && def.op != Opcode::kIaddUext) return base;
    const std::optional<int64_t> k = def.op == Opcode::kIaddUext
                                         ? std::optional<int64_t>(MatchIconst(func(), Value(def.b)))
                                         : MatchSigned(func(), Value(def.b));
    // Constants beyond 33 bits never fit, and leaving them out keeps the sum from overflowing.
    if (!k || *k > UINT32_MAX || *k < -int64_t{UINT32_MAX}) return base;
    const int64_t sum = disp + *k;
    const bool fits = FitsDisp(sum, size_log2);
    if (fits && HasVReg(base) && FitsDisp(disp, size_log2)) return base;
    const bool fixed = inst(Value(def.a)).op == Opcode::kPinned;
    if (!fits && !(fixed && sum == static_cast<int32_t>(sum))) return base;
    disp = sum;
    base = Value(def.a);
  }
  return base;
}

Mem Selector::MatchAddr(Value address, int32_t offset, ir::MemFlags flags, int size_log2) {
  Mem mem;
  int64_t disp = offset;
  const Value base = SplitConstant(address, disp, size_log2);
  const ir::Inst& def = inst(base);
  if (def.op == Opcode::kStackAddr) {
    const int64_t at = disp + StackSlotOffset(ir::StackSlot(def.b));
    if (at == static_cast<int32_t>(at)) {
      mem.mode = AddrMode(AddrMode::kStackSlot);
      mem.disp = static_cast<int32_t>(at);
      if (flags.trapping()) mem.mode = mem.mode.WithFault();
      return mem;
    }
  }
  if (disp != 0 || !MatchSum(mem, base, size_log2)) {
    SetBase(mem, base);
    PlaceDisp(mem, disp, size_log2);
  }
  if (flags.trapping()) mem.mode = mem.mode.WithFault();
  return mem;
}

Mem Selector::PinnedSum(Value pinned, Value index) {
  Mem mem;
  SetBase(mem, pinned);
  const std::optional<int64_t> k = MatchSigned(func(), index);
  if (k && *k >= 0 && *k <= INT32_MAX) {
    mem.disp = static_cast<int32_t>(*k);
  } else {
    MatchIndex(mem, index, 0);
  }
  return mem;
}

void Selector::EmitLea(VReg def, const Mem& mem) {
  if (mem.mode.base() == AddrMode::kReg && !mem.mode.has_index()) {
    const uint64_t disp = static_cast<uint64_t>(int64_t{mem.disp});
    if (const auto imm = AddSubImm(disp)) {
      Emit(Op::kAddI64, def, mem.base, Imm{*imm});
    } else {
      const auto negative = AddSubImm(-disp);
      DAVIT_CHECK(negative);
      Emit(Op::kSubI64, def, mem.base, Imm{*negative});
    }
    return;
  }
  Emit(Op::kLeaMem, def, mem);
}

}  // namespace davit::isa::aarch64
