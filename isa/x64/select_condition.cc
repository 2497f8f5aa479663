// Conditions: what sets the flags for an i32 that is only asked whether it is zero.
#include <bit>

#include "isa/x64/select.h"
#include "isa/x64/vector.h"

namespace davit::isa::x64 {
using enum Cond;

namespace {

// A comparison of registers that several users ask for is repeated up to so many times: cheaper
// than setcc, movzx and a test at each of them.
constexpr int kMaxRepeats = 3;

bool IsCompare(const ir::Inst& inst) {
  return inst.op == Opcode::kIcmp || inst.op == Opcode::kFcmp;
}

bool IsVectorTest(const ir::Inst& inst) {
  return inst.op == Opcode::kVanyTrue || inst.op == Opcode::kVallTrue;
}

bool IsEquality(const ir::Inst& compare) {
  return compare.int_cond() == ir::IntCond::kEq || compare.int_cond() == ir::IntCond::kNe;
}

// The condition that is the same for operands below half of the range.
ir::IntCond Unsigned(ir::IntCond cond) {
  switch (cond) {
    case ir::IntCond::kSlt:
      return ir::IntCond::kUlt;
    case ir::IntCond::kSge:
      return ir::IntCond::kUge;
    case ir::IntCond::kSgt:
      return ir::IntCond::kUgt;
    case ir::IntCond::kSle:
      return ir::IntCond::kUle;
    default:
      return cond;
  }
}

}  // namespace

Cond Selector::EmitCondition(Value v) {
  bool negate = false;
  // Whether everything from the root down to v is computed here only.
  bool alone = true;
  for (int step = 0; step < kMaxMatchSteps; ++step) {
    const ir::Inst& def = inst(v);
    const bool sunk = alone && CanSink(v);
    if (!IsCompare(def)) {
      if (!sunk || (def.op != Opcode::kBand && !IsVectorTest(def))) break;
      const Cond cond = def.op == Opcode::kBand ? EmitTest(def, true) : EmitVectorTest(*this, def);
      return negate ? Inverse(cond) : cond;
    }
    if (!sunk && !(InBlock(v) && UsesOf(v) <= kMaxRepeats)) break;
    alone = sunk;
    // Equal to zero of a comparison is its inverse.
    const bool of_zero = def.op == Opcode::kIcmp && IsEquality(def) &&
                         MatchIconst(func(), Value(def.b)) == uint64_t{0};
    const ir::Inst& compared = inst(Value(def.a));
    if (of_zero && compared.type == Type::kI32 && (IsCompare(compared) || IsVectorTest(compared)) &&
        InBlock(Value(def.a))) {
      negate ^= def.int_cond() == ir::IntCond::kEq;
      v = Value(def.a);
      continue;
    }
    const Cond cond = def.op == Opcode::kIcmp ? EmitIcmp(def, alone) : EmitFcmp(def, alone);
    return negate ? Inverse(cond) : cond;
  }
  const VReg reg = UseLow(v);
  Emit(Op::kTest32R, reg);
  return negate ? kE : kNe;
}

Cond Selector::EmitIcmp(const ir::Inst& compare, bool loads) {
  ir::IntCond cond = compare.int_cond();
  Value a(compare.a), b(compare.b);
  if (inst(a).op == Opcode::kIconst && inst(b).op != Opcode::kIconst) {
    std::swap(a, b);
    cond = ir::Swapped(cond);
  }
  ir::Inst ordered = compare;
  ordered.a = a.index();
  ordered.b = b.index();
  ordered.aux = static_cast<uint8_t>(cond);
  const Type type = TypeOf(a);
  if (loads) {
    if (const std::optional<Cond> byte = EmitCmpByte(ordered, cond, a, b)) return *byte;
  }
  const std::optional<int32_t> imm = MatchImm32(func(), b);
  if (imm == 0 && ir::BitsOf(type) >= 32) return EmitCmpZero(ordered, loads);
  if (imm) {
    EmitCmpImm(type, a, *imm, loads);
  } else {
    EmitCmpRegs(type, a, b, loads);
  }
  return CondOf(cond);
}

// x ? 0: test gives the flags that cmp with 0 would.
Cond Selector::EmitCmpZero(const ir::Inst& compare, bool loads) {
  const Value a(compare.a);
  const Type type = TypeOf(a);
  if (IsEquality(compare) && inst(a).op == Opcode::kBand && loads && CanSink(a)) {
    const Cond not_zero = EmitTest(inst(a), true);
    return compare.int_cond() == ir::IntCond::kNe ? not_zero : Inverse(not_zero);
  }
  if (loads && IsSinkableLoad(a, Opcode::kLoad, type)) {
    EmitCmpImm(type, a, 0, true);
  } else {
    const VReg reg = Is64(type) ? Use(a) : UseLow(a);
    Emit(Is64(type) ? Op::kTest64R : Op::kTest32R, reg);
  }
  return CondOf(compare.int_cond());
}

// A zero- or sign-extended byte in memory against a constant that the byte can have: cmp m8, imm8.
std::optional<Cond> Selector::EmitCmpByte(const ir::Inst& compare, ir::IntCond cond, Value a,
                                          Value b) {
  const std::optional<int64_t> k = MatchSigned(func(), b);
  const Opcode op = inst(a).op;
  if (!k || (op != Opcode::kUload8 && op != Opcode::kSload8)) return std::nullopt;
  if (op == Opcode::kUload8) {
    if (*k < 0 || *k > UINT8_MAX) return std::nullopt;
    cond = Unsigned(cond);
  } else {
    // Unsigned order of sign-extended bytes is that of the bytes, so both orders carry over.
    if (*k < INT8_MIN || *k > INT8_MAX) return std::nullopt;
  }
  const std::optional<Mem> mem = MatchLoad(a, op, TypeOf(Value(compare.a)));
  if (!mem) return std::nullopt;
  Emit(Op::kCmp8RMI, *mem, Imm{static_cast<uint8_t>(*k)});
  return CondOf(cond);
}

void Selector::EmitCmpImm(Type type, Value a, int32_t imm, bool loads) {
  const bool narrow = ir::BitsOf(type) < 32;
  const Op op = type == Type::kI8    ? Op::kCmp8RMI
                : type == Type::kI16 ? Op::kCmp16RMI
                : Is64(type)         ? Op::kCmp64RMI
                                     : Op::kCmp32RMI;
  const uint32_t mask = narrow ? (1u << ir::BitsOf(type)) - 1 : UINT32_MAX;
  const Imm field{static_cast<uint32_t>(imm) & mask};
  if (loads && IsSinkableLoad(a, Opcode::kLoad, type)) {
    const Mem mem = *MatchLoad(a, Opcode::kLoad, type);
    Emit(op, mem, field);
  } else {
    const VReg reg = Is64(type) ? Use(a) : UseLow(a);
    Emit(op, reg, field);
  }
}

void Selector::EmitCmpRegs(Type type, Value a, Value b, bool loads) {
  struct Row {
    Op rm, mr;
  };
  const Row row = type == Type::kI8    ? Row{Op::kCmp8RM, Op::kCmp8MR}
                  : type == Type::kI16 ? Row{Op::kCmp16RM, Op::kCmp16MR}
                  : Is64(type)         ? Row{Op::kCmp64RM, Op::kCmp64MR}
                                       : Row{Op::kCmp32RM, Op::kCmp32MR};
  const auto use = [&](Value v) { return Is64(type) ? Use(v) : UseLow(v); };
  if (loads && !IsSinkableLoad(b, Opcode::kLoad, type)) {
    if (const std::optional<Mem> mem = MatchLoad(a, Opcode::kLoad, type)) {
      const VReg right = use(b);
      Emit(row.mr, *mem, right);
      return;
    }
  }
  const VReg left = use(a);
  std::optional<Mem> mem;
  if (loads) mem = MatchLoad(b, Opcode::kLoad, type);
  const Rm right = mem ? Rm(*mem) : Rm(use(b));
  Emit(row.rm, left, right);
}

// Whether a & b, of 32 or 64 bits, is 0; the condition returned holds where it is not.
Cond Selector::EmitTest(const ir::Inst& band, bool loads) {
  if (const std::optional<Cond> bit = EmitBitTest(band)) return *bit;
  Value a(band.a), b(band.b);
  const Type type = band.type;
  if (inst(a).op == Opcode::kIconst) std::swap(a, b);
  const bool load_a = loads && IsSinkableLoad(a, Opcode::kLoad, type);
  if (const std::optional<uint64_t> mask = MatchIconst(func(), b)) {
    const std::optional<int32_t> imm = MatchImm32(func(), b);
    if (load_a && imm) {
      const Mem mem = *MatchLoad(a, Opcode::kLoad, type);
      Emit(Is64(type) ? Op::kTest64RMI : Op::kTest32RMI, mem, Imm{static_cast<uint32_t>(*imm)});
      return kNe;
    }
    // Only zero or not is asked, so the low part that the mask covers is enough.
    if (*mask <= UINT32_MAX) {
      const VReg reg = UseLow(a);
      Emit(*mask <= UINT8_MAX ? Op::kTest8RMI : Op::kTest32RMI, reg,
           Imm{static_cast<uint32_t>(*mask)});
      return kNe;
    }
    if (imm) {
      const VReg reg = Use(a);
      Emit(Op::kTest64RMI, reg, Imm{static_cast<uint32_t>(*imm)});
      return kNe;
    }
  }
  const Op op = Is64(type) ? Op::kTest64RMR : Op::kTest32RMR;
  if (!load_a && loads && IsSinkableLoad(b, Opcode::kLoad, type)) std::swap(a, b);
  const VReg right = Is64(type) ? Use(b) : UseLow(b);
  std::optional<Mem> mem;
  if (loads) mem = MatchLoad(a, Opcode::kLoad, type);
  const Rm left = mem ? Rm(*mem) : Rm(Is64(type) ? Use(a) : UseLow(a));
  Emit(op, left, right);
  return kNe;
}

// One bit of a register: x & 1 << n, x >> n & 1, or a constant that no immediate can hold.
std::optional<Cond> Selector::EmitBitTest(const ir::Inst& band) {
  const Type type = band.type;
  const auto emit = [&](Value x, Value n) {
    const VReg word = Is64(type) ? Use(x) : UseLow(x);
    const VReg bit = UseLow(n);
    Emit(Is64(type) ? Op::kBt64RR : Op::kBt32RR, word, bit);
    return kB;
  };
  for (const bool swap : {false, true}) {
    const Value x(swap ? band.b : band.a), y(swap ? band.a : band.b);
    const ir::Inst& def = inst(y);
    if (def.op == Opcode::kIshl && CanSink(y) && MatchIconst(func(), Value(def.a)) == uint64_t{1} &&
        !MatchIconst(func(), Value(def.b))) {
      return emit(x, Value(def.b));
    }
    if (def.op == Opcode::kUshr && CanSink(y) && MatchIconst(func(), x) == uint64_t{1} &&
        !MatchIconst(func(), Value(def.b))) {
      return emit(Value(def.a), Value(def.b));
    }
    if (def.op == Opcode::kIconst && std::has_single_bit(def.constant()) &&
        def.constant() > UINT32_MAX) {
      const VReg word = Use(x);
      Emit(Op::kBt64RMI, word, Imm{static_cast<uint32_t>(std::countr_zero(def.constant()))});
      return kB;
    }
  }
  return std::nullopt;
}

Cond Selector::EmitFcmp(const ir::Inst& compare, bool loads) {
  Value a(compare.a), b(compare.b);
  Cond cond = kFloatEq;
  switch (compare.float_cond()) {
    case ir::FloatCond::kEq:
      break;
    case ir::FloatCond::kNe:
      cond = kFloatNe;
      break;
    // Unordered sets CF and ZF, so "less" is asked the other way round.
    case ir::FloatCond::kLt:
      std::swap(a, b);
      cond = kA;
      break;
    case ir::FloatCond::kLe:
      std::swap(a, b);
      cond = kAe;
      break;
    case ir::FloatCond::kGt:
      cond = kA;
      break;
    case ir::FloatCond::kGe:
      cond = kAe;
      break;
  }
  const VReg left = Use(a);
  const Rm right = UseFloatRm(b, loads);
  Emit(TypeOf(a) == Type::kF32 ? Op::kUcomissXM : Op::kUcomisdXM, left, right);
  return cond;
}

void Selector::EmitSetcc(VReg def, Cond cond) {
  if (cond == kFloatEq || cond == kFloatNe) {
    const VReg temp = NewInt();
    Emit(Op::kSetccFloat, def, temp, cond);
  } else {
    Emit(Op::kSetcc32, def, cond);
  }
}

}  // namespace davit::isa::x64
