// Rules for floating point: only those that give the same bits for every operand.
//
// What looks harmless is mostly wrong: x + 0 changes -0, x * 1 and x - 0 must quieten a signalling
// NaN, x == x is false for NaN, min and max of equal operands quieten too, 0 - x is not -x for x =
// 0.
#include "ir/simplify_rules.h"

namespace davit::ir::rules {
namespace {

struct FloatLayout {
  int mantissa_bits;
  uint64_t exponent_mask;
  uint64_t bias;
};
FloatLayout LayoutOf(Type type) {
  return type == Type::kF32 ? FloatLayout{23, 0xff, 127} : FloatLayout{52, 0x7ff, 1023};
}

// 1 / c as a bit pattern, if both are normal powers of two.
bool ExactReciprocal(Type type, uint64_t c, uint64_t* reciprocal) {
  const FloatLayout layout = LayoutOf(type);
  if ((c & ((uint64_t{1} << layout.mantissa_bits) - 1)) != 0) return false;
  const uint64_t exponent = c >> layout.mantissa_bits & layout.exponent_mask;
  if (exponent == 0 || exponent >= 2 * layout.bias) return false;
  *reciprocal = (c & SignBit(type)) | (2 * layout.bias - exponent) << layout.mantissa_bits;
  return true;
}

}  // namespace

Value Fmul(const Matcher& m, Inst& inst) {
  uint64_t c;
  // x * 2 = x + x
  const FloatLayout layout = LayoutOf(inst.type);
  if (m.Const(inst.b, &c) && c == (layout.bias + 1) << layout.mantissa_bits) {
    return m.b.Fadd(Value(inst.a), Value(inst.a));
  }
  return Value::None();
}

Value Fdiv(const Matcher& m, Inst& inst) {
  uint64_t c, reciprocal;
  // x / 2^k = x * 2^-k: the exact results are the same number, so are the rounded ones
  if (m.Const(inst.b, &c) && ExactReciprocal(inst.type, c, &reciprocal)) {
    return m.b.Fmul(Value(inst.a), m.b.Fconst(inst.type, reciprocal));
  }
  return Value::None();
}

Value Fneg(const Matcher& m, Inst& inst) {
  uint32_t x;
  return m.Unary(inst.a, Opcode::kFneg, &x) ? Value(x) : Value::None();
}

Value Fabs(const Matcher& m, Inst& inst) {
  const Inst def = m.Def(inst.a);
  if (def.op == Opcode::kFabs) return Value(inst.a);
  // The sign does not matter
  if (def.op == Opcode::kFneg || def.op == Opcode::kFcopysign) return m.b.Fabs(Value(def.a));
  return Value::None();
}

Value Fcopysign(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  uint64_t sign;
  if (inst.a == inst.b) return Value(inst.a);
  if (m.Const(inst.b, &sign)) {
    const Value magnitude = b.Fabs(Value(inst.a));
    return (sign & SignBit(inst.type)) != 0 ? b.Fneg(magnitude) : magnitude;
  }
  // The first operand's sign does not matter
  const Inst def = m.Def(inst.a);
  if (def.op == Opcode::kFneg || def.op == Opcode::kFabs || def.op == Opcode::kFcopysign) {
    return b.Fcopysign(Value(def.a), Value(inst.b));
  }
  return Value::None();
}

Value RoundToIntegral(const Matcher& m, Inst& inst) {
  switch (m.Def(inst.a).op) {
    case Opcode::kFceil:
    case Opcode::kFfloor:
    case Opcode::kFtrunc:
    case Opcode::kFnearest:
      // Rounded already, and quiet if NaN
      return Value(inst.a);
    default:
      return Value::None();
  }
}

Value FcvtFromInt(const Matcher& m, Inst& inst) {
  const Inst def = m.Def(inst.a);
  // The 64-bit extension of a 32-bit number is the same number
  if (def.type == Type::kI64 && (def.op == Opcode::kUextend || def.op == Opcode::kSextend) &&
      m.TypeOf(def.a) == Type::kI32) {
    if (def.op == Opcode::kUextend) return m.b.FcvtFromUint(inst.type, Value(def.a));
    if (inst.op == Opcode::kFcvtFromSint) return m.b.FcvtFromSint(inst.type, Value(def.a));
  }
  return Value::None();
}

}  // namespace davit::ir::rules
