// Rules for extensions, truncations and bit casts.
#include "ir/simplify_rules.h"

namespace davit::ir::rules {
namespace {

bool IsLowBitsOperation(Opcode op) {
  switch (op) {
    case Opcode::kIadd:
    case Opcode::kIsub:
    case Opcode::kImul:
    case Opcode::kBand:
    case Opcode::kBor:
    case Opcode::kBxor:
      return true;
    default:
      return false;
  }
}

// The bits that a sign extension within one type starts from.
int SextBits(Opcode op) {
  switch (op) {
    case Opcode::kSext8:
    case Opcode::kSload8:
      return 8;
    case Opcode::kSext16:
    case Opcode::kSload16:
      return 16;
    case Opcode::kSext32:
    case Opcode::kSload32:
      return 32;
    default:
      return 0;
  }
}

// The low bits of `value` at type `narrow`, if they exist already or are constant.
Value LowBits(const Matcher& m, uint32_t value, Type narrow) {
  const Inst def = m.Def(value);
  if (def.op == Opcode::kIconst) return m.b.Iconst(narrow, def.constant());
  if ((def.op == Opcode::kUextend || def.op == Opcode::kSextend) && m.TypeOf(def.a) == narrow) {
    return Value(def.a);
  }
  return Value::None();
}

}  // namespace

Value Uextend(const Matcher& m, Inst& inst) {
  uint32_t x;
  // zext(zext x) = zext x
  if (m.Unary(inst.a, Opcode::kUextend, &x)) return m.b.Uextend(inst.type, Value(x));
  // zext(trunc x) = x where x has no upper bits
  if (m.Unary(inst.a, Opcode::kIreduce, &x) && m.TypeOf(x) == inst.type &&
      (m.PossibleBits(x) & ~AllOnes(m.TypeOf(inst.a))) == 0) {
    return Value(x);
  }
  return Value::None();
}

Value Sextend(const Matcher& m, Inst& inst) {
  uint32_t x;
  // sext(sext x) = sext x
  if (m.Unary(inst.a, Opcode::kSextend, &x)) return m.b.Sextend(inst.type, Value(x));
  // sext(trunc x) = sext32 x, sext16 x, sext8 x
  if (m.Unary(inst.a, Opcode::kIreduce, &x) && m.TypeOf(x) == inst.type) {
    const int bits = BitsOf(m.TypeOf(inst.a));
    return bits == 8    ? m.b.Sext8(Value(x))
           : bits == 16 ? m.b.Sext16(Value(x))
                        : m.b.Sext32(Value(x));
  }
  // sext x = zext x where x is not negative
  if ((m.PossibleBits(inst.a) & SignBit(m.TypeOf(inst.a))) == 0) {
    return m.b.Uextend(inst.type, Value(inst.a));
  }
  return Value::None();
}

Value Ireduce(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  const Inst def = m.Def(inst.a);
  const int bits = BitsOf(inst.type);
  uint64_t c;
  switch (def.op) {
    case Opcode::kUextend:
    case Opcode::kSextend: {
      // trunc(ext x) is x, an extension or a truncation of it
      const Type from = m.TypeOf(def.a);
      if (from == inst.type) return Value(def.a);
      // No conversion leads from one narrow type to another.
      if (BitsOf(from) < 32 && bits < 32) return Value::None();
      if (BitsOf(from) > bits) return b.Ireduce(inst.type, Value(def.a));
      return b.Convert(def.op, inst.type, Value(def.a));
    }
    case Opcode::kIreduce:
      return b.Ireduce(inst.type, Value(def.a));
    case Opcode::kSext8:
    case Opcode::kSext16:
    case Opcode::kSext32:
      // trunc(sextN x) = trunc x where no more than N bits stay
      if (bits <= SextBits(def.op)) return b.Ireduce(inst.type, Value(def.a));
      return Value::None();
    case Opcode::kBand:
      // trunc(x & c) = trunc x where c keeps the low bits
      if (m.Const(def.b, &c) && ZeroExtend(c, bits) == AllOnes(inst.type)) {
        return b.Ireduce(inst.type, Value(def.a));
      }
      break;
    default:
      break;
  }
  // trunc(op(ext x, ext y)) = op(x, y), where op's low bits depend on low bits alone
  if (IsLowBitsOperation(def.op)) {
    const Value x = LowBits(m, def.a, inst.type);
    if (!x.valid()) return Value::None();
    const Value y = LowBits(m, def.b, inst.type);
    if (y.valid()) return b.Binary(def.op, x, y);
  }
  return Value::None();
}

Value SextInType(const Matcher& m, Inst& inst) {
  Builder& b = m.b;
  const Inst def = m.Def(inst.a);
  const int bits = SextBits(inst.op);
  uint64_t c;
  // Extended from as few bits already
  const int inner = SextBits(def.op);
  if (inner != 0 && inner <= bits) return Value(inst.a);
  // Only the low bits count
  if (inner > bits && def.op != Opcode::kSload16 && def.op != Opcode::kSload32) {
    return b.Unary(inst.op, Value(def.a));
  }
  if (def.op == Opcode::kBand && m.Const(def.b, &c) &&
      ZeroExtend(c, bits) == ZeroExtend(~uint64_t{0}, bits)) {
    return b.Unary(inst.op, Value(def.a));
  }
  // sext32(ext x) of a 32-bit x extends its sign
  if (inst.op == Opcode::kSext32 && (def.op == Opcode::kUextend || def.op == Opcode::kSextend) &&
      m.TypeOf(def.a) == Type::kI32) {
    return b.Sextend(Type::kI64, Value(def.a));
  }
  // A number that fits and is not negative
  if (m.PossibleBits(inst.a) >> (bits - 1) == 0) return Value(inst.a);
  return Value::None();
}

Value Bitcast(const Matcher& m, Inst& inst) {
  if (m.TypeOf(inst.a) == inst.type) return Value(inst.a);
  uint32_t x;
  if (m.Unary(inst.a, Opcode::kBitcast, &x)) return m.b.Bitcast(inst.type, Value(x));
  return Value::None();
}

}  // namespace davit::ir::rules
