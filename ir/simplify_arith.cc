// Rules for addition, subtraction, negation and multiplication.
#include "ir/simplify_rules.h"

namespace davit::ir::rules {

Value Iadd(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  uint32_t x, y;
  uint64_t c1, c2;
  if (m.Const(inst.b, &c2)) {
    if (c2 == 0) return Value(inst.a);
    // (x + c1) + c2 = x + (c1 + c2)
    if (m.BinaryConst(inst.a, Opcode::kIadd, &x, &c1)) {
      return b.Iadd(Value(x), b.Iconst(inst.type, c1 + c2));
    }
    // (c1 - x) + c2 = (c1 + c2) - x
    if (m.Binary(inst.a, Opcode::kIsub, &x, &y) && m.Const(x, &c1)) {
      return b.Isub(b.Iconst(inst.type, c1 + c2), Value(y));
    }
    return Value::None();
  }
  // x + (-y) = x - y, either way round
  if (m.Unary(inst.b, Opcode::kIneg, &y)) return b.Isub(Value(inst.a), Value(y));
  if (m.Unary(inst.a, Opcode::kIneg, &y)) return b.Isub(Value(inst.b), Value(y));
  // y + (x - y) = x; the other way round is not in order
  if (m.Binary(inst.b, Opcode::kIsub, &x, &y) && y == inst.a) return Value(x);
  // x + x = x << 1
  if (inst.a == inst.b && BitsOf(inst.type) >= 32) {
    return b.Ishl(Value(inst.a), b.Iconst(inst.type, 1));
  }
  return Value::None();
}

Value Isub(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  uint32_t x, y;
  uint64_t c1, c2;
  if (inst.a == inst.b) return b.Iconst(inst.type, 0);
  // x - c = x + (-c)
  if (m.Const(inst.b, &c2)) return b.Iadd(Value(inst.a), b.Iconst(inst.type, 0 - c2));
  // x - (-y) = x + y
  if (m.Unary(inst.b, Opcode::kIneg, &y)) return b.Iadd(Value(inst.a), Value(y));
  if (m.Const(inst.a, &c1)) {
    // 0 - x = -x
    if (c1 == 0) return b.Ineg(Value(inst.b));
    // c1 - (x + c2) = (c1 - c2) - x
    if (m.BinaryConst(inst.b, Opcode::kIadd, &x, &c2)) {
      return b.Isub(b.Iconst(inst.type, c1 - c2), Value(x));
    }
    // c1 - (c2 - x) = x + (c1 - c2)
    if (m.Binary(inst.b, Opcode::kIsub, &x, &y) && m.Const(x, &c2)) {
      return b.Iadd(Value(y), b.Iconst(inst.type, c1 - c2));
    }
    return Value::None();
  }
  // (x + y) - y = x, (x + y) - x = y; y may be constant in the second
  if (m.Binary(inst.a, Opcode::kIadd, &x, &y)) {
    if (y == inst.b) return Value(x);
    if (x == inst.b) return Value(y);
  }
  // x - (x + y) = -y, y - (x + y) = -x
  if (m.Binary(inst.b, Opcode::kIadd, &x, &y)) {
    if (x == inst.a) return b.Ineg(Value(y));
    if (y == inst.a) return b.Ineg(Value(x));
  }
  return Value::None();
}

Value Ineg(const Matcher& m, Inst& inst) {
  uint32_t x, y;
  // -(-x) = x
  if (m.Unary(inst.a, Opcode::kIneg, &x)) return Value(x);
  // -(x - y) = y - x
  if (m.Binary(inst.a, Opcode::kIsub, &x, &y)) return m.b.Isub(Value(y), Value(x));
  return Value::None();
}

Value Imul(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  uint32_t x;
  uint64_t c1, c2;
  if (!m.Const(inst.b, &c2)) return Value::None();
  if (c2 == 0) return b.Iconst(inst.type, 0);
  if (c2 == 1) return Value(inst.a);
  if (c2 == AllOnes(inst.type)) return b.Ineg(Value(inst.a));
  // x * 2^k = x << k
  if (IsPowerOfTwo(c2)) return b.Ishl(Value(inst.a), b.Iconst(inst.type, Log2(c2)));
  // (x * c1) * c2 = x * (c1 * c2)
  if (m.BinaryConst(inst.a, Opcode::kImul, &x, &c1)) {
    return b.Imul(Value(x), b.Iconst(inst.type, c1 * c2));
  }
  // (x << c1) * c2 = x * (c2 << c1)
  if (m.BinaryConst(inst.a, Opcode::kIshl, &x, &c1)) {
    const uint64_t product = ShiftLeft(c2, c1, BitsOf(inst.type));
    return b.Imul(Value(x), b.Iconst(inst.type, product));
  }
  // (-x) * c = x * (-c)
  if (m.Unary(inst.a, Opcode::kIneg, &x)) {
    return b.Imul(Value(x), b.Iconst(inst.type, 0 - c2));
  }
  return Value::None();
}

Value MulHigh(const Matcher& m, Inst& inst) {
  uint64_t c;
  if (!m.Const(inst.b, &c)) return Value::None();
  if (c == 0) return m.b.Iconst(inst.type, 0);
  if (inst.op == Opcode::kSmulhi) {
    // The high half of a sign-extended x is its sign.
    if (c == 1) {
      return m.b.Sshr(Value(inst.a), m.b.Iconst(inst.type, BitsOf(inst.type) - 1));
    }
    return Value::None();
  }
  if (c == 1) return m.b.Iconst(inst.type, 0);
  // umulhi(x, 2^k) = x >> (width - k)
  if (IsPowerOfTwo(c)) {
    return m.b.Ushr(Value(inst.a), m.b.Iconst(inst.type, BitsOf(inst.type) - Log2(c)));
  }
  return Value::None();
}

Value IaddUext(const Matcher& m, Inst& inst) {
  uint64_t c;
  // a + zero_extend(constant) is a 64-bit addition
  if (m.Const(inst.b, &c)) return m.b.Iadd(Value(inst.a), m.b.Iconst(Type::kI64, c));
  return Value::None();
}

}  // namespace davit::ir::rules
