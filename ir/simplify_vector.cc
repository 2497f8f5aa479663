// Rules for vectors. Only what keeps every bit; floating point is folded, and otherwise left alone
// but for the operations that look at the sign alone.
//
// Canonical form: a constant operand of a commutative operation or comparison is the right one; a
// shift's constant amount is below the width; x & ~y is vandnot, x & ~constant is vand; the first
// byte of a shuffle is one of its first operand, and a shuffle that uses one operand names it
// twice.
#include <utility>

#include "ir/semantics_vector.h"
#include "ir/simplify_rules.h"

namespace davit::ir::rules {
namespace {

constexpr V128 kZero = {0, 0};
constexpr V128 kOnes = {~uint64_t{0}, ~uint64_t{0}};
constexpr V128 kIdentity = {0x0706'0504'0302'0100, 0x0f0e'0d0c'0b0a'0908};
// Bit 4 of a shuffle's numbers, which names the operand.
constexpr V128 kSecond = {0x1010'1010'1010'1010, 0x1010'1010'1010'1010};

bool IsVector(const Matcher& m, uint32_t value, const V128& expected) {
  V128 actual;
  return m.Vector(value, &actual) && actual == expected;
}

// The value of an operation whose operands are all constant; none if one is not.
Value FoldVector(const Matcher& m, const Inst& inst) {
  V128 args[3] = {};
  int count = 0;
  bool constant = true;
  m.b.function().ForEachOperand(inst, [&](uint32_t operand) {
    V128& arg = args[count++];
    constant &= m.Vector(operand, &arg) || m.Const(operand, &arg.low);
  });
  if (!constant) return Value::None();
  AddImmediate(m.b.function(), inst, args);
  const V128 result = EvalVector(inst.op, inst.aux, args);
  return inst.type == Type::kV128 ? m.b.Vconst(result) : m.b.Const(inst.type, result.low);
}

Value Vand(const Matcher& m, const Inst& inst) {
  uint32_t x;
  if (inst.a == inst.b) return Value(inst.a);
  if (IsVector(m, inst.b, kZero)) return Value(inst.b);
  if (IsVector(m, inst.b, kOnes)) return Value(inst.a);
  if (m.Unary(inst.b, Opcode::kVnot, &x)) return m.b.Vandnot(Value(inst.a), Value(x));
  if (m.Unary(inst.a, Opcode::kVnot, &x)) return m.b.Vandnot(Value(inst.b), Value(x));
  return Value::None();
}

Value Vandnot(const Matcher& m, const Inst& inst) {
  uint32_t x;
  V128 c;
  if (inst.a == inst.b) return m.b.Vconst(kZero);
  if (m.Vector(inst.b, &c)) {
    return m.b.Vand(Value(inst.a), m.b.Vconst({~c.low, ~c.high}));
  }
  if (IsVector(m, inst.a, kZero)) return Value(inst.a);
  if (IsVector(m, inst.a, kOnes)) return m.b.Vnot(Value(inst.b));
  if (m.Unary(inst.b, Opcode::kVnot, &x)) return m.b.Vand(Value(inst.a), Value(x));
  return Value::None();
}

Value Vor(const Matcher& m, const Inst& inst) {
  if (inst.a == inst.b) return Value(inst.a);
  if (IsVector(m, inst.b, kZero)) return Value(inst.a);
  if (IsVector(m, inst.b, kOnes)) return Value(inst.b);
  return Value::None();
}

Value Vxor(const Matcher& m, const Inst& inst) {
  if (inst.a == inst.b) return m.b.Vconst(kZero);
  if (IsVector(m, inst.b, kZero)) return Value(inst.a);
  // x ^ -1 = ~x
  if (IsVector(m, inst.b, kOnes)) return m.b.Vnot(Value(inst.a));
  return Value::None();
}

Value Vbitselect(const Matcher& m, const Inst& inst) {
  uint32_t x;
  const Value a(inst.a), b(inst.b), mask(inst.c);
  if (a == b) return a;
  if (IsVector(m, inst.c, kZero)) return b;
  if (IsVector(m, inst.c, kOnes)) return a;
  if (m.Unary(inst.c, Opcode::kVnot, &x)) return m.b.Vbitselect(b, a, Value(x));
  if (IsVector(m, inst.a, kZero)) return m.b.Vandnot(b, mask);
  if (IsVector(m, inst.b, kZero)) return m.b.Vand(a, mask);
  return Value::None();
}

Value Shift(const Matcher& m, Inst& inst) {
  const uint64_t mask = static_cast<uint64_t>(LaneBits(inst.lanes())) - 1;
  uint32_t x;
  uint64_t c;
  if (IsVector(m, inst.a, kZero)) return Value(inst.a);
  if (m.Const(inst.b, &c)) {
    if ((c & mask) == 0) return Value(inst.a);
    inst.b = m.b.Iconst(Type::kI32, c & mask).index();
  } else if (m.BinaryConst(inst.b, Opcode::kBand, &x, &c) && (c & mask) == mask) {
    // shift(x, y & c) = shift(x, y) where c keeps all bits that count
    inst.b = x;
  }
  return Value::None();
}

// Whether all lanes of `v` are equal; *lane is one of them then.
bool IsSplat(const V128& v, Lanes lanes, uint64_t* lane) {
  const int bits = LaneBits(lanes);
  *lane = GetLane(v, bits, 0);
  for (int i = 1; i < LaneCount(lanes); ++i) {
    if (GetLane(v, bits, i) != *lane) return false;
  }
  return true;
}

Value Vimul(const Matcher& m, const Inst& inst) {
  V128 c;
  uint64_t lane;
  if (!m.Vector(inst.b, &c) || !IsSplat(c, inst.lanes(), &lane)) return Value::None();
  if (lane == 0) return Value(inst.b);
  if (lane == 1) return Value(inst.a);
  // x * 2^k = x << k
  if (!IsPowerOfTwo(lane)) return Value::None();
  return m.b.Vishl(inst.lanes(), Value(inst.a), m.b.Iconst(Type::kI32, Log2(lane)));
}

// Operations of which an operand may be neutral, or that do nothing to equal ones.
Value Arithmetic(const Matcher& m, const Inst& inst) {
  const bool equal = inst.a == inst.b;
  switch (inst.op) {
    case Opcode::kViadd:
    case Opcode::kViaddSatS:
    case Opcode::kViaddSatU:
      return IsVector(m, inst.b, kZero) ? Value(inst.a) : Value::None();
    case Opcode::kVisub:
    case Opcode::kVisubSatS:
    case Opcode::kVisubSatU:
      if (equal) return m.b.Vconst(kZero);
      return IsVector(m, inst.b, kZero) ? Value(inst.a) : Value::None();
    case Opcode::kVimul:
      return Vimul(m, inst);
    case Opcode::kVicmp:
      if (!equal) return Value::None();
      return m.b.Vconst(CompareInts(inst.int_cond(), 0, 0, 64) ? kOnes : kZero);
    default:
      // Minimum, maximum, average.
      return equal ? Value(inst.a) : Value::None();
  }
}

Value Unary(const Matcher& m, Inst& inst) {
  uint32_t x;
  switch (inst.op) {
    case Opcode::kVnot:
    case Opcode::kVineg:
    case Opcode::kVfneg:
      // Done twice they do nothing; of the latter two, in the same lanes.
      if (m.Unary(inst.a, inst.op, &x) && m.Def(inst.a).aux == inst.aux) return Value(x);
      return Value::None();
    default:
      // vfabs looks through vfneg and vfabs.
      if ((m.Unary(inst.a, Opcode::kVfneg, &x) || m.Unary(inst.a, Opcode::kVfabs, &x)) &&
          m.Def(inst.a).aux == inst.aux) {
        inst.a = x;
      }
      return Value::None();
  }
}

// A scalar that was cut to a lane, as extract_lane, _s or _u would give it back.
Value AsExtracted(const Matcher& m, Opcode extract, Lanes lanes, Value scalar) {
  if (extract == Opcode::kExtractLane) return scalar;
  if (extract == Opcode::kExtractLaneU) {
    return m.b.Band(scalar, m.b.Iconst(Type::kI32, AllOnes(LaneType(lanes))));
  }
  return lanes == Lanes::kI8x16 ? m.b.Sext8(scalar) : m.b.Sext16(scalar);
}

Value ExtractLane(const Matcher& m, Inst& inst) {
  const Inst def = m.Def(inst.a);
  const Lanes lanes = inst.lanes();
  const bool same_lanes = !InfoOf(def.op).lanes.empty() && def.lanes() == lanes;
  if (!same_lanes) return Value::None();
  switch (def.op) {
    case Opcode::kSplat:
      return AsExtracted(m, inst.op, lanes, Value(def.a));
    case Opcode::kScalarToVector:
      return inst.b == 0 ? Value(def.a) : m.b.Const(inst.type, 0);
    case Opcode::kReplaceLane:
      if (def.c == inst.b) return AsExtracted(m, inst.op, lanes, Value(def.b));
      inst.a = def.a;
      return Value::None();
    default:
      return Value::None();
  }
}

Value ReplaceLane(const Matcher& m, Inst& inst) {
  const Inst vector = m.Def(inst.a), scalar = m.Def(inst.b);
  // The lane was replaced before.
  if (vector.op == Opcode::kReplaceLane && vector.aux == inst.aux && vector.c == inst.c) {
    inst.a = vector.a;
  }
  // The lane that it has.
  if (InfoOf(scalar.op).format == Format::kExtractLane && scalar.aux == inst.aux &&
      scalar.a == inst.a && scalar.b == inst.c) {
    return Value(inst.a);
  }
  return Value::None();
}

// A lane in all places is a shuffle of bytes.
Value Splat(const Matcher& m, const Inst& inst) {
  const Inst def = m.Def(inst.a);
  const int bits = LaneBits(inst.lanes());
  if (InfoOf(def.op).format != Format::kExtractLane || LaneBits(def.lanes()) != bits) {
    return Value::None();
  }
  V128 mask;
  const auto bytes = static_cast<uint32_t>(bits) / 8;
  for (uint32_t i = 0; i < 16; ++i) {
    mask = WithLane(mask, 8, static_cast<int>(i), def.b * bytes + i % bytes);
  }
  return m.b.Shuffle(Value(def.a), Value(def.a), mask);
}

Value Shuffle(const Matcher& m, const Inst& inst) {
  const V128 mask = m.b.function().vectors[inst.c];
  const V128 second = {mask.low & kSecond.low, mask.high & kSecond.high};
  const V128 one_operand = {mask.low & ~kSecond.low, mask.high & ~kSecond.high};
  const Value a(inst.a), b(inst.b);
  if (a == b) {
    if (one_operand == kIdentity) return a;
    return second == kZero ? Value::None() : m.b.Shuffle(a, a, one_operand);
  }
  if (second == kZero) return m.b.Shuffle(a, a, mask);
  if (second == kSecond) return m.b.Shuffle(b, b, one_operand);
  if (GetLane(mask, 8, 0) < 16) return Value::None();
  return m.b.Shuffle(b, a, {mask.low ^ kSecond.low, mask.high ^ kSecond.high});
}

Value Swizzle(const Matcher& m, const Inst& inst) {
  V128 c;
  if (IsVector(m, inst.a, kZero)) return Value(inst.a);
  if (!m.Vector(inst.b, &c)) return Value::None();
  if (((c.low | c.high) & 0xf0f0'f0f0'f0f0'f0f0) != 0) return Value::None();
  return m.b.Shuffle(Value(inst.a), Value(inst.a), c);
}

}  // namespace

Value Vector(const Matcher& m, Inst& inst) {
  const Value folded = FoldVector(m, inst);
  if (folded.valid()) return folded;
  const OpcodeInfo& info = InfoOf(inst.op);
  const bool compares = info.format == Format::kVecIntCmp || info.format == Format::kVecFloatCmp;
  V128 c;
  if (info.commutes || compares) OrderOperands(inst, m.Vector(inst.a, &c), m.Vector(inst.b, &c));
  switch (inst.op) {
    case Opcode::kVand:
      return Vand(m, inst);
    case Opcode::kVandnot:
      return Vandnot(m, inst);
    case Opcode::kVor:
      return Vor(m, inst);
    case Opcode::kVxor:
      return Vxor(m, inst);
    case Opcode::kVbitselect:
      return Vbitselect(m, inst);
    case Opcode::kVishl:
    case Opcode::kVsshr:
    case Opcode::kVushr:
      return Shift(m, inst);
    case Opcode::kViadd:
    case Opcode::kViaddSatS:
    case Opcode::kViaddSatU:
    case Opcode::kVisub:
    case Opcode::kVisubSatS:
    case Opcode::kVisubSatU:
    case Opcode::kVimul:
    case Opcode::kViminS:
    case Opcode::kViminU:
    case Opcode::kVimaxS:
    case Opcode::kVimaxU:
    case Opcode::kVavgrU:
    case Opcode::kVpmin:
    case Opcode::kVpmax:
    case Opcode::kVicmp:
      return Arithmetic(m, inst);
    case Opcode::kVnot:
    case Opcode::kVineg:
    case Opcode::kVfneg:
    case Opcode::kVfabs:
      return Unary(m, inst);
    case Opcode::kExtractLane:
    case Opcode::kExtractLaneS:
    case Opcode::kExtractLaneU:
      return ExtractLane(m, inst);
    case Opcode::kReplaceLane:
      return ReplaceLane(m, inst);
    case Opcode::kSplat:
      return Splat(m, inst);
    case Opcode::kShuffle:
      return Shuffle(m, inst);
    case Opcode::kSwizzle:
      return Swizzle(m, inst);
    default:
      return Value::None();
  }
}

}  // namespace davit::ir::rules
