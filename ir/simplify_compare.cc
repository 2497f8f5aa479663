// Rules for integer comparisons and select.
#include <utility>

#include "ir/simplify_rules.h"

namespace davit::ir::rules {
namespace {

bool IsSigned(IntCond c) { return c >= IntCond::kSlt && c <= IntCond::kSle; }
// The unsigned condition that agrees with `c` on numbers that are not negative.
IntCond UnsignedOf(IntCond c) {
  return IsSigned(c) ? static_cast<IntCond>(static_cast<int>(c) + 4) : c;
}
static_assert(static_cast<int>(IntCond::kUlt) == static_cast<int>(IntCond::kSlt) + 4);
bool IsEquality(IntCond c) { return c == IntCond::kEq || c == IntCond::kNe; }
// `cond` holds of equal operands.
bool HoldsForEqual(IntCond cond) { return CompareInts(cond, 0, 0, 64); }

Value Bool(Builder& b, bool value) { return b.Iconst(Type::kI32, value); }

// Comparisons with a limit of the type, which are constant or (in)equalities.
Value CompareWithLimit(Builder& b, const Inst& inst, Type type, uint64_t c) {
  const Value x(inst.a), y(inst.b);
  const uint64_t smallest = SignBit(type), largest = smallest - 1;
  switch (inst.int_cond()) {
    case IntCond::kUlt:
      if (c == 0) return Bool(b, false);
      if (c == 1) return b.Icmp(IntCond::kEq, x, b.Iconst(type, 0));
      break;
    case IntCond::kUge:
      if (c == 0) return Bool(b, true);
      if (c == 1) return b.Icmp(IntCond::kNe, x, b.Iconst(type, 0));
      break;
    case IntCond::kUgt:
      if (c == AllOnes(type)) return Bool(b, false);
      if (c == 0) return b.Icmp(IntCond::kNe, x, y);
      break;
    case IntCond::kUle:
      if (c == AllOnes(type)) return Bool(b, true);
      if (c == 0) return b.Icmp(IntCond::kEq, x, y);
      break;
    case IntCond::kSlt:
      if (c == smallest) return Bool(b, false);
      break;
    case IntCond::kSge:
      if (c == smallest) return Bool(b, true);
      break;
    case IntCond::kSgt:
      if (c == largest) return Bool(b, false);
      break;
    case IntCond::kSle:
      if (c == largest) return Bool(b, true);
      break;
    default:
      break;
  }
  return Value::None();
}

// x == c and x != c where x is itself an operation.
Value EqualityWithConst(const Matcher& m, const Inst& inst, Type type, uint64_t c) {
  Builder& b = m.b;
  const IntCond cond = inst.int_cond();
  const Inst def = m.Def(inst.a);
  uint64_t c1;
  // A comparison compared with 0 or 1
  if (c <= 1 && (def.op == Opcode::kIcmp || def.op == Opcode::kFcmp)) {
    const bool same = (cond == IntCond::kNe) == (c == 0);
    if (same) return Value(inst.a);
    if (def.op == Opcode::kIcmp) {
      return b.Icmp(Inverse(def.int_cond()), Value(def.a), Value(def.b));
    }
    if (def.float_cond() == FloatCond::kEq) {
      return b.Fcmp(FloatCond::kNe, Value(def.a), Value(def.b));
    }
    if (def.float_cond() == FloatCond::kNe) {
      return b.Fcmp(FloatCond::kEq, Value(def.a), Value(def.b));
    }
    return Value::None();
  }
  // x - y == 0 is x == y, and so for xor; -x == 0 is x == 0
  if (c == 0 && (def.op == Opcode::kIsub || def.op == Opcode::kBxor)) {
    return b.Icmp(cond, Value(def.a), Value(def.b));
  }
  if (def.op == Opcode::kIneg) return b.Icmp(cond, Value(def.a), b.Iconst(type, 0 - c));
  // x + c1 == c is x == c - c1; x ^ c1 == c is x == c ^ c1
  if (def.op == Opcode::kIadd && m.Const(def.b, &c1)) {
    return b.Icmp(cond, Value(def.a), b.Iconst(type, c - c1));
  }
  if (def.op == Opcode::kBxor && m.Const(def.b, &c1)) {
    return b.Icmp(cond, Value(def.a), b.Iconst(type, c ^ c1));
  }
  return Value::None();
}

// Comparisons whose left side was extended go back to the narrow type.
Value CompareExtended(const Matcher& m, const Inst& inst) {
  Builder& b = m.b;
  const Inst left = m.Def(inst.a);
  if (left.op != Opcode::kUextend && left.op != Opcode::kSextend) return Value::None();
  const Type narrow = m.TypeOf(left.a);
  const bool is_unsigned = left.op == Opcode::kUextend;
  // Sign extension keeps every order, zero extension maps all orders to the unsigned one.
  const IntCond cond = is_unsigned ? UnsignedOf(inst.int_cond()) : inst.int_cond();
  uint64_t c;
  if (m.Const(inst.b, &c)) {
    const uint64_t low = ZeroExtend(c, BitsOf(narrow));
    const uint64_t again = is_unsigned
                               ? low
                               : ZeroExtend(static_cast<uint64_t>(SignExtend(low, BitsOf(narrow))),
                                            BitsOf(m.TypeOf(inst.a)));
    if (again == c) return b.Icmp(cond, Value(left.a), b.Iconst(narrow, low));
    // A constant that no extension gives
    if (IsEquality(cond)) return Bool(b, cond == IntCond::kNe);
    return Value::None();
  }
  const Inst right = m.Def(inst.b);
  if (right.op == left.op && m.TypeOf(right.a) == narrow) {
    return b.Icmp(cond, Value(left.a), Value(right.a));
  }
  return Value::None();
}

}  // namespace

Value Icmp(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  const IntCond cond = inst.int_cond();
  if (inst.a == inst.b) return Bool(b, HoldsForEqual(cond));
  const Type type = m.TypeOf(inst.a);
  if (!IsInt(type)) return Value::None();
  uint64_t c;
  if (m.Const(inst.b, &c)) {
    const Value limit = CompareWithLimit(b, inst, type, c);
    if (limit.valid()) return limit;
    if (IsEquality(cond)) {
      const Value equality = EqualityWithConst(m, inst, type, c);
      if (equality.valid()) return equality;
    }
    // Known bits: x <= possible. Signed orders agree with unsigned ones where both sides are not
    // negative.
    const uint64_t possible = m.PossibleBits(inst.a);
    if (possible < c && (!IsSigned(cond) || ((possible | c) & SignBit(type)) == 0)) {
      return Bool(b, CompareInts(UnsignedOf(cond), possible, c, BitsOf(type)));
    }
  }
  return CompareExtended(m, inst);
}

Value Select(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  uint64_t condition, x, y;
  if (inst.b == inst.c) return Value(inst.b);
  const Condition simple = b.Simplify({Value(inst.a), false});
  inst.a = simple.value.index();
  if (simple.inverted) std::swap(inst.b, inst.c);
  if (m.Const(inst.a, &condition)) return Value(condition != 0 ? inst.b : inst.c);
  // A choice between 1 and 0 is the condition itself
  if (IsInt(inst.type) && BitsOf(inst.type) >= 32 && m.Const(inst.b, &x) && m.Const(inst.c, &y) &&
      x + y == 1 && x <= 1) {
    const Value flag =
        b.Icmp(x == 1 ? IntCond::kNe : IntCond::kEq, Value(inst.a), b.Iconst(Type::kI32, 0));
    return inst.type == Type::kI64 ? b.Uextend(Type::kI64, flag) : flag;
  }
  // c ? (c ? x : y) : z = c ? x : z, and so for the other arm
  const Inst first = m.Def(inst.b), second = m.Def(inst.c);
  if (first.op == Opcode::kSelect && first.a == inst.a) {
    return b.Select(Value(inst.a), Value(first.b), Value(inst.c));
  }
  if (second.op == Opcode::kSelect && second.a == inst.a) {
    return b.Select(Value(inst.a), Value(inst.b), Value(second.c));
  }
  return Value::None();
}

}  // namespace davit::ir::rules
