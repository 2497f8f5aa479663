#include "isa/x64/select.h"

#include <bit>
#include <cstring>

namespace davit::isa::x64 {
using enum Cond;

namespace {

constexpr bool FitsInt32(int64_t value) { return value == static_cast<int32_t>(value); }

// mov r64, imm64, the only one that is worth a register of its own.
constexpr bool IsWide(uint64_t value) {
  return value > UINT32_MAX && !FitsInt32(static_cast<int64_t>(value));
}

}  // namespace

// --- Operands ---

VReg Selector::UseResolved(Value v) {
  const ir::Inst& def = inst(v);
  const bool shared = UsesOf(v) > 1;
  if (def.op == Opcode::kIconst && !(shared && IsWide(def.constant()))) {
    return IntConstant(def.constant());
  }
  if (def.op == Opcode::kFconst && !(shared && def.constant() != 0)) {
    return FloatConstant(def.type, def.constant());
  }
  if (def.op == Opcode::kVconst) {
    const ir::V128& bits = func().vectors[def.b];
    const bool is_made = bits.low == bits.high && bits.low + 1 <= 1;
    if (!shared || is_made) return VectorConstant(bits);
  }
  return VRegOf(v);
}

VReg Selector::Use(Value v) { return UseResolved(LookThrough(func(), v, false)); }
VReg Selector::UseLow(Value v) { return UseResolved(LookThrough(func(), v, true)); }

Rm Selector::UseRm(Value v) {
  if (const std::optional<Mem> mem = MatchLoad(v, Opcode::kLoad, TypeOf(v))) return Rm(*mem);
  return Rm(Use(v));
}

Rm Selector::UseFloatRm(Value v, bool loads) {
  const ir::Inst& def = inst(v);
  if (def.op == Opcode::kFconst && def.constant() != 0) {
    return Rm(ConstantMem(def.type, def.constant()));
  }
  return loads ? UseRm(v) : Rm(Use(v));
}

VReg Selector::IntConstant(uint64_t value) {
  const VReg def = NewInt();
  if (value == 0) {
    Emit(Op::kZeroInt, def);
  } else if (value <= UINT32_MAX) {
    Emit(Op::kMov32RI, def, Imm{static_cast<uint32_t>(value)});
  } else if (!IsWide(value)) {
    Emit(Op::kMov64MI, def, Imm{static_cast<uint32_t>(value)});
  } else {
    Emit(Op::kMov64RI, def, Imm64{value});
  }
  MarkRematerialisable(def);
  return def;
}

VReg Selector::FloatConstant(Type type, uint64_t bits) {
  const VReg def = NewFloat();
  if (bits == 0) {
    Emit(Op::kZeroFloat, def);
  } else {
    Emit(type == Type::kF32 ? Op::kMovssXM : Op::kMovsdXM, def, ConstantMem(type, bits));
  }
  MarkRematerialisable(def);
  return def;
}

Mem Selector::ConstantMem(Type type, uint64_t bits) {
  uint8_t bytes[8];
  std::memcpy(bytes, &bits, 8);
  Mem mem;
  mem.mode = AddrMode(AddrMode::kConstant);
  mem.disp = static_cast<int32_t>(Constant({bytes, static_cast<size_t>(ir::BytesOf(type))}));
  return mem;
}

Mem Selector::SplatMem(Type type, uint64_t bits) {
  uint8_t bytes[16];
  const size_t size = static_cast<size_t>(ir::BytesOf(type));
  for (size_t i = 0; i < 16; i += size) std::memcpy(bytes + i, &bits, size);
  Mem mem;
  mem.mode = AddrMode(AddrMode::kConstant);
  mem.disp = static_cast<int32_t>(Constant({bytes, 16}));
  return mem;
}

std::optional<Mem> Selector::MatchLoad(Value v, Opcode op, Type type) {
  if (!IsSinkableLoad(v, op, type)) return std::nullopt;
  const ir::Inst& load = inst(v);
  Absorb(v);
  Mem mem = MatchAddr(Value(load.a), load.offset(), load.mem_flags());
  mem.load = v;
  return mem;
}

// --- Address modes ---

bool Selector::AddDisp(Mem& mem, int64_t more) const {
  // Constants beyond 33 bits never fit, and leaving them out keeps the sum from overflowing.
  if (more > UINT32_MAX || more < -int64_t{UINT32_MAX} || !FitsInt32(mem.disp + more)) return false;
  mem.disp += static_cast<int32_t>(more);
  return true;
}

// `index` is an i32 that the address zero-extends. Its own arithmetic may move into the 64-bit
// address only where it is proven not to wrap at 32 bits.
bool Selector::MatchIndex32(Mem& mem, Value index) {
  if (mem.mode.has_index()) return false;
  const ir::Inst* def = &inst(index);
  if (def->op == Opcode::kIadd && CanSink(index)) {
    const std::optional<uint64_t> k = MatchIconst(func(), Value(def->b));
    if (k && AddStaysBelow32Bits(func(), Value(def->a), *k) &&
        AddDisp(mem, static_cast<int64_t>(*k))) {
      index = Value(def->a);
      def = &inst(index);
    }
  }
  unsigned scale = 0;
  if (def->op == Opcode::kIshl && CanSink(index)) {
    const std::optional<unsigned> k = MatchAmount(Value(def->b));
    if (k && *k <= 3 && ShiftStaysBelow32Bits(func(), Value(def->a), *k)) {
      scale = *k;
      index = Value(def->a);
    }
  }
  mem.index = Use(index);
  mem.mode = mem.mode.WithIndex(static_cast<int>(scale));
  return true;
}

// `index` is an i64, so that its additions and shifts wrap as the address does.
bool Selector::MatchIndex64(Mem& mem, Value index) {
  if (mem.mode.has_index()) return false;
  unsigned scale = 0;
  const ir::Inst& def = inst(index);
  if (def.op == Opcode::kUextend && TypeOf(Value(def.a)) == Type::kI32) {
    return MatchIndex32(mem, Value(def.a));
  }
  if (def.op == Opcode::kIshl && CanSink(index)) {
    const std::optional<unsigned> k = MatchAmount(Value(def.b));
    if (k && *k <= 3) {
      scale = *k;
      index = Value(def.a);
    }
  }
  mem.index = Use(index);
  mem.mode = mem.mode.WithIndex(static_cast<int>(scale));
  return true;
}

// `sum` is iadd or iadd_uext; on success `base` is what remains of it.
bool Selector::MatchSum(Mem& mem, const ir::Inst& sum, Value& base) {
  const Value a(sum.a), b(sum.b);
  if (const std::optional<int64_t> k = sum.op == Opcode::kIaddUext
                                           ? std::optional<int64_t>(MatchIconst(func(), b))
                                           : MatchSigned(func(), b)) {
    if (!AddDisp(mem, *k)) return false;
    base = a;
    return true;
  }
  if (sum.op == Opcode::kIaddUext) {
    // Off a pinned register the index alone is kept in a register, as the sum would be; else it has
    // to be sunk.
    if (inst(a).op != Opcode::kPinned && !CanSink(base)) return false;
    if (!MatchIndex32(mem, b)) return false;
    base = a;
    return true;
  }
  if (!CanSink(base)) return false;
  // Of the two, a shift is the better index, and a base that goes on (pinned, a sum) the better
  // base.
  const bool swap = inst(a).op == Opcode::kIshl || inst(b).op == Opcode::kPinned ||
                    inst(b).op == Opcode::kIaddUext;
  if (!MatchIndex64(mem, swap ? a : b)) return false;
  base = swap ? b : a;
  return true;
}

Mem Selector::MatchAddr(Value address, int32_t offset, ir::MemFlags flags) {
  Mem mem;
  mem.disp = offset;
  mem.mode = AddrMode(AddrMode::kReg);
  Value base = address;
  for (int step = 0; step < kMaxMatchSteps; ++step) {
    const ir::Inst& def = inst(base);
    if (def.op != Opcode::kIadd && def.op != Opcode::kIaddUext) break;
    if (!MatchSum(mem, def, base)) break;
  }
  const ir::Inst& def = inst(base);
  AddrMode::Base kind = AddrMode::kReg;
  if (def.op == Opcode::kPinned) {
    kind = def.b == 0 ? AddrMode::kPinned0 : AddrMode::kPinned1;
  } else if (def.op == Opcode::kStackAddr && AddDisp(mem, StackSlotOffset(ir::StackSlot(def.b)))) {
    kind = AddrMode::kStackSlot;
  } else if (def.op == Opcode::kIconst && AddDisp(mem, static_cast<int64_t>(def.constant()))) {
    kind = AddrMode::kNoBase;
  } else {
    mem.base = Use(base);
  }
  AddrMode mode(kind);
  if (mem.mode.has_index()) mode = mode.WithIndex(mem.mode.scale_log2());
  if (flags.trapping()) mode = mode.WithFault();
  mem.mode = mode;
  return mem;
}

// Two computations of an address that give the same, one or two operations deep.
bool Selector::SameAddress(Value a, Value b) const {
  if (a == b) return true;
  const ir::Inst& x = inst(a);
  const ir::Inst& y = inst(b);
  if (x.op != y.op || (x.op != Opcode::kIaddUext && x.op != Opcode::kIadd)) return false;
  const auto same = [this](uint32_t i, uint32_t j) {
    if (i == j) return true;
    const ir::Inst& p = inst(Value(i));
    return (p.op == Opcode::kPinned || p.op == Opcode::kIconst) && p == inst(Value(j));
  };
  return same(x.a, y.a) && same(x.b, y.b);
}

}  // namespace davit::isa::x64
