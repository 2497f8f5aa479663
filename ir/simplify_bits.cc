// Rules for bitwise operations, shifts and rotations.
#include "ir/simplify_rules.h"

namespace davit::ir::rules {
namespace {

// `y` is ~x. With operands in order x cannot be ~y, which would be the later one.
bool IsComplement(const Matcher& m, uint32_t x, uint32_t y) {
  uint32_t operand;
  return m.Unary(y, Opcode::kBnot, &operand) && operand == x;
}

// Shift and rotate amounts count modulo the width: brings a constant amount into range and strips
// operations that change only the bits that do not count.
void SimplifyAmount(const Matcher& m, Inst& inst) {
  const uint64_t mask = static_cast<uint64_t>(BitsOf(inst.type)) - 1;
  uint32_t x;
  uint64_t c;
  if (m.Const(inst.b, &c)) {
    if (c > mask) inst.b = m.b.Iconst(inst.type, c & mask).index();
    return;
  }
  // shift(x, y & c) = shift(x, y) where c keeps all bits that count
  if (m.BinaryConst(inst.b, Opcode::kBand, &x, &c) && (c & mask) == mask) {
    inst.b = x;
    return;
  }
  // shift(x, y + c) = shift(x, y) where c is a multiple of the width
  if (m.BinaryConst(inst.b, Opcode::kIadd, &x, &c) && (c & mask) == 0) {
    inst.b = x;
  }
}

// What all shifts have in common; `*amount` and `*constant` tell a constant amount in range.
Value SimplifyShift(const Matcher& m, Inst& inst, bool* constant, uint64_t* amount) {
  SimplifyAmount(m, inst);
  *constant = m.Const(inst.b, amount);
  if (*constant && *amount == 0) return Value(inst.a);
  // 0 shifted is 0
  if (m.IsConst(inst.a, 0)) return Value(inst.a);
  return Value::None();
}

// (x << c) | (x >> (width - c)) = rotl(x, c)
Value MatchRotate(const Matcher& m, const Inst& inst, uint32_t left, uint32_t right) {
  uint32_t x, y;
  uint64_t c1, c2;
  if (!m.BinaryConst(left, Opcode::kIshl, &x, &c1) ||
      !m.BinaryConst(right, Opcode::kUshr, &y, &c2) || x != y ||
      c1 + c2 != static_cast<uint64_t>(BitsOf(inst.type)) || BitsOf(inst.type) < 32) {
    return Value::None();
  }
  return m.b.Rotl(Value(x), m.b.Iconst(inst.type, c1));
}

}  // namespace

Value Band(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  uint32_t x;
  uint64_t c1, c2;
  if (inst.a == inst.b) return Value(inst.a);
  if (!m.Const(inst.b, &c2)) {
    return IsComplement(m, inst.a, inst.b) ? b.Iconst(inst.type, 0) : Value::None();
  }
  if (c2 == 0) return Value(inst.b);
  // x & c = x where x has no other bits; = 0 where it has none of them
  const uint64_t possible = m.PossibleBits(inst.a);
  if ((possible & ~c2) == 0) return Value(inst.a);
  if ((possible & c2) == 0) return b.Iconst(inst.type, 0);
  // (x & c1) & c2 = x & (c1 & c2)
  if (m.BinaryConst(inst.a, Opcode::kBand, &x, &c1)) {
    return b.Band(Value(x), b.Iconst(inst.type, c1 & c2));
  }
  // (x | c1) & c2 = x & c2 where c1 has no bit of c2; = c2 where it has all
  if (m.BinaryConst(inst.a, Opcode::kBor, &x, &c1)) {
    if ((c1 & c2) == 0) return b.Band(Value(x), Value(inst.b));
    if ((c1 & c2) == c2) return Value(inst.b);
  }
  // sext8(x) & c = x & c where c looks at the low bits alone; so for sext16, sext32
  const Inst def = m.Def(inst.a);
  const uint64_t kept = def.op == Opcode::kSext8    ? 0xff
                        : def.op == Opcode::kSext16 ? 0xffff
                        : def.op == Opcode::kSext32 ? 0xffff'ffff
                                                    : 0;
  if (kept != 0 && (c2 & ~kept) == 0) return b.Band(Value(def.a), Value(inst.b));
  return Value::None();
}

Value Bor(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  uint32_t x;
  uint64_t c1, c2;
  if (inst.a == inst.b) return Value(inst.a);
  if (m.Const(inst.b, &c2)) {
    if (c2 == 0) return Value(inst.a);
    if (c2 == AllOnes(inst.type)) return Value(inst.b);
    // (x | c1) | c2 = x | (c1 | c2)
    if (m.BinaryConst(inst.a, Opcode::kBor, &x, &c1)) {
      return b.Bor(Value(x), b.Iconst(inst.type, c1 | c2));
    }
    return Value::None();
  }
  if (IsComplement(m, inst.a, inst.b)) return b.Iconst(inst.type, AllOnes(inst.type));
  const Value rotate = MatchRotate(m, inst, inst.a, inst.b);
  return rotate.valid() ? rotate : MatchRotate(m, inst, inst.b, inst.a);
}

Value Bxor(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  uint32_t x, y;
  uint64_t c1, c2;
  if (inst.a == inst.b) return b.Iconst(inst.type, 0);
  if (m.Const(inst.b, &c2)) {
    if (c2 == 0) return Value(inst.a);
    // x ^ -1 = ~x
    if (c2 == AllOnes(inst.type)) return b.Bnot(Value(inst.a));
    // (x ^ c1) ^ c2 = x ^ (c1 ^ c2)
    if (m.BinaryConst(inst.a, Opcode::kBxor, &x, &c1)) {
      return b.Bxor(Value(x), b.Iconst(inst.type, c1 ^ c2));
    }
    // icmp ^ 1 = the inverse icmp
    const Inst def = m.Def(inst.a);
    if (c2 == 1 && def.op == Opcode::kIcmp) {
      return b.Icmp(Inverse(def.int_cond()), Value(def.a), Value(def.b));
    }
    return Value::None();
  }
  if (IsComplement(m, inst.a, inst.b)) return b.Iconst(inst.type, AllOnes(inst.type));
  // y ^ (x ^ y) = x, y ^ (y ^ x) = x; the other way round is not in order
  if (m.Binary(inst.b, Opcode::kBxor, &x, &y)) {
    if (y == inst.a) return Value(x);
    if (x == inst.a) return Value(y);
  }
  return Value::None();
}

Value Bnot(const Matcher& m, Inst& inst) {
  uint32_t x;
  // ~~x = x
  if (m.Unary(inst.a, Opcode::kBnot, &x)) return Value(x);
  // ~(-x) = x - 1
  if (m.Unary(inst.a, Opcode::kIneg, &x)) {
    return m.b.Iadd(Value(x), m.b.Iconst(inst.type, AllOnes(inst.type)));
  }
  return Value::None();
}

Value Ishl(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  bool constant;
  uint64_t c1, c2;
  uint32_t x;
  const Value common = SimplifyShift(m, inst, &constant, &c2);
  if (common.valid() || !constant) return common;
  const int bits = BitsOf(inst.type);
  // (x << c1) << c2 = x << (c1 + c2), or 0
  if (m.BinaryConst(inst.a, Opcode::kIshl, &x, &c1)) {
    if (c1 + c2 >= static_cast<uint64_t>(bits)) return b.Iconst(inst.type, 0);
    return b.Ishl(Value(x), b.Iconst(inst.type, c1 + c2));
  }
  // (x >> c) << c = x & (-1 << c), for both right shifts
  if ((m.BinaryConst(inst.a, Opcode::kUshr, &x, &c1) ||
       m.BinaryConst(inst.a, Opcode::kSshr, &x, &c1)) &&
      c1 == c2) {
    return b.Band(Value(x), b.Iconst(inst.type, ShiftLeft(AllOnes(inst.type), c2, bits)));
  }
  // (x & c1) << c2 = x << c2 where the shift drops all that c1 clears
  if (m.BinaryConst(inst.a, Opcode::kBand, &x, &c1)) {
    const uint64_t surviving = AllOnes(inst.type) >> c2;
    if ((c1 & surviving) == surviving) return b.Ishl(Value(x), Value(inst.b));
  }
  return Value::None();
}

Value Ushr(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  bool constant;
  uint64_t c1, c2;
  uint32_t x;
  const Value common = SimplifyShift(m, inst, &constant, &c2);
  if (common.valid() || !constant) return common;
  // All bits that may be set are shifted out
  if (m.PossibleBits(inst.a) >> c2 == 0) return b.Iconst(inst.type, 0);
  // (x >> c1) >> c2 = x >> (c1 + c2); beyond the width the rule before applies
  if (m.BinaryConst(inst.a, Opcode::kUshr, &x, &c1) &&
      c1 + c2 < static_cast<uint64_t>(BitsOf(inst.type))) {
    return b.Ushr(Value(x), b.Iconst(inst.type, c1 + c2));
  }
  // (x << c) >> c = x & (-1 >> c)
  if (m.BinaryConst(inst.a, Opcode::kIshl, &x, &c1) && c1 == c2) {
    return b.Band(Value(x), b.Iconst(inst.type, AllOnes(inst.type) >> c2));
  }
  return Value::None();
}

Value Sshr(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  bool constant;
  uint64_t c1, c2;
  uint32_t x;
  const Value common = SimplifyShift(m, inst, &constant, &c2);
  if (common.valid() || !constant) return common;
  const uint64_t bits = static_cast<uint64_t>(BitsOf(inst.type));
  // (x >> c1) >> c2 = x >> min(c1 + c2, width - 1)
  if (m.BinaryConst(inst.a, Opcode::kSshr, &x, &c1)) {
    return b.Sshr(Value(x), b.Iconst(inst.type, std::min(c1 + c2, bits - 1)));
  }
  // (x << c) >> c extends the sign of the low bits
  if (m.BinaryConst(inst.a, Opcode::kIshl, &x, &c1) && c1 == c2 && bits >= 32) {
    if (bits - c1 == 8) return b.Sext8(Value(x));
    if (bits - c1 == 16) return b.Sext16(Value(x));
    if (bits - c1 == 32) return b.Sext32(Value(x));
  }
  // A number that is not negative
  if ((m.PossibleBits(inst.a) & SignBit(inst.type)) == 0) {
    return b.Ushr(Value(inst.a), Value(inst.b));
  }
  return Value::None();
}

Value Rotl(const Matcher& m, Inst& inst) {
  bool constant;
  uint64_t c1, c2;
  uint32_t x;
  const Value common = SimplifyShift(m, inst, &constant, &c2);
  if (common.valid()) return common;
  // -1 rotated is -1
  if (m.IsConst(inst.a, AllOnes(inst.type))) return Value(inst.a);
  // rotl(rotl(x, c1), c2) = rotl(x, c1 + c2)
  if (constant && m.BinaryConst(inst.a, Opcode::kRotl, &x, &c1)) {
    return m.b.Rotl(Value(x), m.b.Iconst(inst.type, c1 + c2));
  }
  return Value::None();
}

Value Rotr(const Matcher& m, Inst& inst) {
  bool constant;
  uint64_t c;
  const Value common = SimplifyShift(m, inst, &constant, &c);
  if (common.valid()) return common;
  if (m.IsConst(inst.a, AllOnes(inst.type))) return Value(inst.a);
  // rotr(x, c) = rotl(x, width - c)
  if (constant) {
    const uint64_t left = static_cast<uint64_t>(BitsOf(inst.type)) - c;
    return m.b.Rotl(Value(inst.a), m.b.Iconst(inst.type, left));
  }
  return Value::None();
}

}  // namespace davit::ir::rules
