// Conditions: what sets the flags for an i32 that is only asked whether it is zero, or which
// register or bit the reader can test itself.
#include <utility>

#include "isa/aarch64/immediates.h"
#include "isa/aarch64/select.h"
#include "isa/aarch64/vector.h"

namespace davit::isa::aarch64 {
using enum Cond;
using ir::IntCond;

namespace {

// A comparison that several users ask for is repeated up to so many times: as cheap as a register
// with its result and a test at each of them.
constexpr int kMaxRepeats = 2;
// Comparisons that one chain of ccmp joins.
constexpr int kMaxJoined = 4;

bool IsCompare(const ir::Inst& inst) {
  return inst.op == Opcode::kIcmp || inst.op == Opcode::kFcmp;
}

// A vbitmask is asked whether it is 0.
bool IsVectorTest(const ir::Inst& inst) {
  return inst.op == Opcode::kVanyTrue || inst.op == Opcode::kVallTrue ||
         inst.op == Opcode::kVbitmask;
}

bool IsEquality(IntCond cond) { return cond == IntCond::kEq || cond == IntCond::kNe; }

bool IsSigned(IntCond cond) {
  return cond == IntCond::kSlt || cond == IntCond::kSge || cond == IntCond::kSgt ||
         cond == IntCond::kSle;
}

// The comparison with a constant, if it has one, as its second operand.
ir::Inst Ordered(const ir::Function& func, const ir::Inst& compare) {
  ir::Inst ordered = compare;
  if (func[Value(compare.a)].op == Opcode::kIconst &&
      func[Value(compare.b)].op != Opcode::kIconst) {
    std::swap(ordered.a, ordered.b);
    ordered.aux = static_cast<uint8_t>(ir::Swapped(compare.int_cond()));
  }
  return ordered;
}

// The condition after fcmp: unordered sets C and V, so that each is one code and its inverse holds
// for unordered where it should.
Cond CondOfFloat(ir::FloatCond cond) {
  switch (cond) {
    case ir::FloatCond::kEq:
      return kEq;
    case ir::FloatCond::kNe:
      return kNe;
    case ir::FloatCond::kLt:
      return kMi;
    case ir::FloatCond::kLe:
      return kLs;
    case ir::FloatCond::kGt:
      return kGt;
    default:
      return kGe;
  }
}

// Flags, as the immediate of ccmp, for which `cond` holds.
uint32_t FlagsFor(Cond cond) {
  switch (cond) {
    case kEq:
    case kLe:
      return 4;
    case kHs:
    case kHi:
      return 2;
    case kMi:
    case kLt:
      return 8;
    default:
      return 0;
  }
}

// x <= k is x < k + 1: the neighbour of a constant that does not fit, where the order allows it. As
// an unsigned number a limit of the signed ones has a neighbour, but k cannot hold it.
bool StepConstant(IntCond& cond, int64_t& k, Type type) {
  const int unused = 64 - ir::BitsOf(type);
  const int64_t min = INT64_MIN >> unused, max = INT64_MAX >> unused;
  switch (cond) {
    case IntCond::kSlt:
    case IntCond::kSge:
      if (k == min) return false;
      cond = cond == IntCond::kSlt ? IntCond::kSle : IntCond::kSgt;
      --k;
      return true;
    case IntCond::kSle:
    case IntCond::kSgt:
      if (k == max) return false;
      cond = cond == IntCond::kSle ? IntCond::kSlt : IntCond::kSge;
      ++k;
      return true;
    case IntCond::kUlt:
    case IntCond::kUge:
      if (k == 0 || k == min) return false;
      cond = cond == IntCond::kUlt ? IntCond::kUle : IntCond::kUgt;
      --k;
      return true;
    case IntCond::kUle:
    case IntCond::kUgt:
      if (k == -1 || k == max) return false;
      cond = cond == IntCond::kUle ? IntCond::kUlt : IntCond::kUge;
      ++k;
      return true;
    default:
      return false;
  }
}

}  // namespace

Condition Selector::EmitTest(Value v) { return EmitTest(v, false); }
Condition Selector::EmitTestOf(Value icmp) { return EmitTest(icmp, true); }

// `is_root`: v itself is being lowered.
Condition Selector::EmitTest(Value v, bool is_root) {
  bool negate = false;
  for (int step = 0; step < kMaxMatchSteps; ++step) {
    const ir::Inst& def = inst(v);
    const bool sunk = CanSink(v) || (is_root && step == 0);
    if (!IsCompare(def)) {
      if (!sunk) break;
      if (IsVectorTest(def)) return EmitVectorTest(def).InvertedIf(negate);
      if (IsConjunction(v)) return Condition::Flags(EmitConjunction(v)).InvertedIf(negate);
      if (def.op != Opcode::kBand) break;
      return EmitAndTest(def).InvertedIf(negate);
    }
    if (!sunk && !(InBlock(v) && UsesOf(v) <= kMaxRepeats && !HasVReg(v))) break;
    if (def.op == Opcode::kFcmp) return Condition::Flags(EmitFcmp(def)).InvertedIf(negate);
    // Equal to zero of a condition is its inverse.
    const ir::Inst& compared = inst(Value(def.a));
    if (IsEquality(def.int_cond()) && MatchIconst(func(), Value(def.b)) == uint64_t{0} &&
        compared.type == Type::kI32 && (IsCompare(compared) || IsVectorTest(compared)) &&
        InBlock(Value(def.a))) {
      negate ^= def.int_cond() == IntCond::kEq;
      v = Value(def.a);
      continue;
    }
    return EmitIcmpTest(def).InvertedIf(negate);
  }
  return Condition::NotZero(UseLow(v), false).InvertedIf(negate);
}

Cond Selector::EmitFlags(const Condition& condition) {
  switch (condition.kind) {
    case Condition::kFlags:
      break;
    case Condition::kRegister:
      Emit(condition.wide ? Op::kCmpI64 : Op::kCmpI32, condition.reg, Imm{0});
      break;
    case Condition::kBit: {
      const bool wide = condition.bit >= 32;
      Emit(wide ? Op::kTstI64 : Op::kTstI32, condition.reg,
           Imm{*LogicalImm(uint64_t{1} << condition.bit, wide ? 64 : 32)});
      break;
    }
  }
  return condition.cond;
}

Cond Selector::EmitCompare(const ir::Inst& compare) {
  return compare.op == Opcode::kIcmp ? EmitIcmp(compare) : EmitFcmp(compare);
}

// Comparisons with 0 and its neighbours that ask for no more than a register or its sign.
Condition Selector::EmitIcmpTest(const ir::Inst& unordered) {
  const ir::Inst compare = Ordered(func(), unordered);
  const Value a(compare.a);
  const Type type = TypeOf(a);
  const std::optional<int64_t> k = MatchSigned(func(), Value(compare.b));
  if (k && IsEquality(compare.int_cond()) && IsAllSigns(inst(a), *k) && CanSink(a)) {
    const bool if_not = compare.int_cond() == IntCond::kNe;
    return EmitAllSigns(*this, inst(a)).InvertedIf(if_not);
  }
  if (!k || *k < -1 || *k > 1) return Condition::Flags(EmitIcmp(compare));
  IntCond cond = compare.int_cond();
  int64_t zero = *k;
  if (zero != 0) StepConstant(cond, zero, type);
  if (zero != 0) return Condition::Flags(EmitIcmp(compare));
  // x <= 0 and x > 0 of unsigned numbers are equality.
  if (cond == IntCond::kUle) cond = IntCond::kEq;
  if (cond == IntCond::kUgt) cond = IntCond::kNe;
  if (cond == IntCond::kSlt || cond == IntCond::kSge) {
    const unsigned sign = static_cast<unsigned>(ir::BitsOf(type)) - 1;
    return Condition::BitSet(UseInt(a), sign).InvertedIf(cond == IntCond::kSge);
  }
  if (!IsEquality(cond)) return Condition::Flags(EmitIcmp(compare));
  const bool if_zero = cond == IntCond::kEq;
  if (inst(a).op == Opcode::kBand && CanSink(a)) return EmitAndTest(inst(a)).InvertedIf(if_zero);
  return EmitNotZero(a).InvertedIf(if_zero);
}

// v != 0.
Condition Selector::EmitNotZero(Value v) {
  const int bits = ir::BitsOf(TypeOf(v));
  const VReg reg = UseInt(v);
  if (bits >= 32) return Condition::NotZero(reg, bits == 64);
  Emit(Op::kTstI32, reg, Imm{*LogicalImm((1u << bits) - 1, 32)});
  return Condition::Flags(kNe);
}

// a & b != 0.
Condition Selector::EmitAndTest(const ir::Inst& band) {
  Value a(band.a), b(band.b);
  if (inst(a).op == Opcode::kIconst) std::swap(a, b);
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(band.type));
  const bool is64 = bits == 64;
  if (const std::optional<uint64_t> mask = MatchIconst(func(), b)) {
    if (std::has_single_bit(*mask)) {
      unsigned bit = static_cast<unsigned>(std::countr_zero(*mask));
      const ir::Inst& shift = inst(a);
      if (shift.op == Opcode::kUshr && CanSink(a) && bits >= 32) {
        const std::optional<unsigned> amount = MatchAmount(Value(shift.b));
        if (amount && bit + *amount < bits) {
          bit += *amount;
          a = Value(shift.a);
        }
      }
      return Condition::BitSet(UseInt(a), bit);
    }
    if (const auto imm = LogicalImm(*mask, is64 ? 64 : 32)) {
      Emit(is64 ? Op::kTstI64 : Op::kTstI32, UseInt(a), Imm{*imm});
      return Condition::Flags(kNe);
    }
  }
  if (bits < 32) {
    const VReg left = UseLow(a);
    const VReg right = UseLow(b);
    const VReg both = NewInt();
    Emit(Op::kAnd32, both, left, right);
    Emit(Op::kTstI32, both, Imm{*LogicalImm((1u << bits) - 1, 32)});
    return Condition::Flags(kNe);
  }
  std::optional<Modified> last = MatchShifted(b, true);
  if (!last && (last = MatchShifted(a, true))) a = b;
  const VReg left = UseInt(a);
  if (!last) last = Modified{UseInt(b)};
  Emit(is64 ? Op::kTst64 : Op::kTst32, left, *last);
  return Condition::Flags(kNe);
}

Cond Selector::EmitIcmp(const ir::Inst& unordered) {
  const ir::Inst compare = Ordered(func(), unordered);
  IntCond cond = compare.int_cond();
  Value a(compare.a), b(compare.b);
  const Type type = TypeOf(a);
  if (ir::BitsOf(type) < 32) return EmitNarrowIcmp(compare);
  const bool is64 = Is64(type);
  if (const std::optional<int64_t> constant = MatchSigned(func(), b)) {
    if (EmitUpperCompare(compare)) return CondOf(cond);
    int64_t k = *constant;
    for (int attempt = 0; attempt < 2; ++attempt) {
      if (const auto imm = AddSubImm(static_cast<uint64_t>(k))) {
        Emit(is64 ? Op::kCmpI64 : Op::kCmpI32, UseInt(a), Imm{*imm});
        return CondOf(cond);
      }
      // 0 - k == -k sets the flags that a - k does, as -k is not 0.
      if (const auto imm = AddSubImm(-static_cast<uint64_t>(k))) {
        Emit(is64 ? Op::kCmnI64 : Op::kCmnI32, UseInt(a), Imm{*imm});
        return CondOf(cond);
      }
      if (!StepConstant(cond, k, type)) break;
    }
    cond = compare.int_cond();
  }
  std::optional<Modified> last = MatchShifted(b, false);
  bool extended = false;
  if (!last) {
    last = MatchExtended(b);
    extended = last.has_value();
  }
  if (!last && (last = MatchShifted(a, false))) {
    std::swap(a, b);
    cond = ir::Swapped(cond);
  }
  if (!last && (last = MatchExtended(a))) {
    extended = true;
    std::swap(a, b);
    cond = ir::Swapped(cond);
  }
  const VReg left = UseInt(a);
  if (!last) last = Modified{UseInt(b)};
  if (extended) {
    Emit(is64 ? Op::kCmpExt64 : Op::kCmpExt32, left, *last);
  } else {
    Emit(is64 ? Op::kCmp64 : Op::kCmp32, left, *last);
  }
  return CondOf(cond);
}

// Whether an i64 without its low bits equals a constant that takes instructions to make: a compare
// of what is above them (the tag of a boxed value).
bool Selector::EmitUpperCompare(const ir::Inst& compare) {
  const Value a(compare.a);
  const ir::Inst& band = inst(a);
  if (!IsEquality(compare.int_cond()) || band.op != Opcode::kBand || band.type != Type::kI64 ||
      !CanRepeat(a)) {
    return false;
  }
  const uint64_t k = inst(Value(compare.b)).constant();
  const uint64_t mask = MatchIconst(func(), Value(band.b)).value_or(0);
  const int low = std::countr_zero(mask);
  if (low == 0 || low == 64 || mask != UINT64_MAX << low || k != k >> low << low || AddSubImm(k)) {
    return false;
  }
  // From 32 bits on, what is above is a 32-bit number.
  const bool is64 = low < 32;
  const uint64_t upper = k >> low;
  const auto positive = AddSubImm(upper);
  const auto negative = is64 ? std::nullopt : AddSubImm(-upper & UINT32_MAX);
  if (!positive && !negative) return false;
  const VReg x = Use(Value(band.a));
  const VReg shifted = NewInt();
  Emit(Op::kUbfm64, shifted, x, Imm{BitfieldRight(static_cast<unsigned>(low), 64)});
  if (positive) {
    Emit(is64 ? Op::kCmpI64 : Op::kCmpI32, shifted, Imm{*positive});
  } else {
    Emit(Op::kCmnI32, shifted, Imm{*negative});
  }
  return true;
}

// i8 and i16: the bits above the width have to be those that the order expects.
Cond Selector::EmitNarrowIcmp(const ir::Inst& compare) {
  const IntCond cond = compare.int_cond();
  const Value a(compare.a), b(compare.b);
  const Type type = TypeOf(a);
  const bool sign = IsSigned(cond);
  const VReg left = UseExtended(a, sign);
  if (const std::optional<uint64_t> constant = MatchIconst(func(), b)) {
    const int64_t k = sign ? *MatchSigned(func(), b) : static_cast<int64_t>(*constant);
    if (const auto imm = AddSubImm(static_cast<uint64_t>(k))) {
      Emit(Op::kCmpI32, left, Imm{*imm});
      return CondOf(cond);
    }
  }
  const uint32_t kind = type == Type::kI8 ? (sign ? kSxtb : kUxtb) : (sign ? kSxth : kUxth);
  Emit(Op::kCmpExt32, left, Modified{UseLow(b), kind, 0});
  return CondOf(cond);
}

Cond Selector::EmitFcmp(const ir::Inst& compare) {
  Value a(compare.a), b(compare.b);
  ir::FloatCond cond = compare.float_cond();
  const bool f32 = TypeOf(a) == Type::kF32;
  // Either zero: they are equal.
  const auto is_zero = [&](Value v) {
    return inst(v).op == Opcode::kFconst &&
           (inst(v).constant() & (f32 ? INT32_MAX : INT64_MAX)) == 0;
  };
  if (is_zero(a) && !is_zero(b)) {
    std::swap(a, b);
    cond = ir::Swapped(cond);
  }
  const VReg left = Use(a);
  if (is_zero(b)) {
    Emit(f32 ? Op::kFcmpZS : Op::kFcmpZD, left);
  } else {
    const VReg right = Use(b);
    Emit(f32 ? Op::kFcmpS : Op::kFcmpD, left, right);
  }
  return CondOfFloat(cond);
}

// v is `and` or `or` of comparisons (or of such) that only it reads: both sides of a && b.
bool Selector::IsConjunction(Value v) const {
  for (int joined = 1; joined < kMaxJoined; ++joined) {
    const ir::Inst& def = inst(v);
    if ((def.op != Opcode::kBand && def.op != Opcode::kBor) || !CanSink(v)) return false;
    const Value a(def.a), b(def.b);
    const bool has_a = IsCompare(inst(a)) && CanSink(a), has_b = IsCompare(inst(b)) && CanSink(b);
    if (has_a && has_b) return true;
    if (!has_a && !has_b) return false;
    v = has_b ? a : b;
  }
  return false;
}

// The innermost comparison first; each further one is made only where the condition so far does not
// decide, else the flags are set to what it decides.
Cond Selector::EmitConjunction(Value v) {
  struct Link {
    bool is_and = false;
    Compared compared;
  };
  Link links[kMaxJoined];
  int count = 0;
  for (;;) {
    const ir::Inst& def = inst(v);
    const Value a(def.a), b(def.b);
    const bool has_b = IsCompare(inst(b)) && CanSink(b);
    links[count++] = {def.op == Opcode::kBand, UseCompared(inst(has_b ? b : a))};
    v = has_b ? a : b;
    if (IsCompare(inst(v))) break;
  }
  Cond cond = EmitCompare(inst(v));
  while (count-- > 0) {
    const Link& link = links[count];
    const Cond next = link.compared.cond;
    const Cond decided = link.is_and ? Inverse(next) : next;
    const Cond go_on = link.is_and ? cond : Inverse(cond);
    const Imm flags{FlagsFor(decided)};
    if (link.compared.b.valid()) {
      Emit(link.compared.op, link.compared.a, link.compared.b, flags, go_on);
    } else {
      Emit(link.compared.op, link.compared.a, Aux{link.compared.imm}, flags, go_on);
    }
    cond = next;
  }
  return cond;
}

// The operands of a comparison as ccmp wants them.
Selector::Compared Selector::UseCompared(const ir::Inst& unordered) {
  if (unordered.op == Opcode::kFcmp) {
    const Op op = TypeOf(Value(unordered.a)) == Type::kF32 ? Op::kFccmpS : Op::kFccmpD;
    return {op, CondOfFloat(unordered.float_cond()), Use(Value(unordered.a)),
            Use(Value(unordered.b)), 0};
  }
  const ir::Inst compare = Ordered(func(), unordered);
  const Value a(compare.a), b(compare.b);
  const IntCond cond = compare.int_cond();
  const bool is64 = Is64(TypeOf(a));
  const VReg left = UseExtended(a, IsSigned(cond));
  if (const std::optional<int64_t> k = MatchSigned(func(), b); k && ir::BitsOf(TypeOf(a)) >= 32) {
    constexpr int64_t kMax = 31;
    if (*k >= 0 && *k <= kMax) {
      return {is64 ? Op::kCcmpI64 : Op::kCcmpI32, CondOf(cond), left, VReg(),
              static_cast<uint32_t>(*k)};
    }
    if (*k < 0 && *k >= -kMax) {
      return {is64 ? Op::kCcmnI64 : Op::kCcmnI32, CondOf(cond), left, VReg(),
              static_cast<uint32_t>(-*k)};
    }
  }
  return {is64 ? Op::kCcmp64 : Op::kCcmp32, CondOf(cond), left, UseExtended(b, IsSigned(cond)), 0};
}

}  // namespace davit::isa::aarch64
