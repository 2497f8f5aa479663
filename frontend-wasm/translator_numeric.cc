// SsaSink: numeric operators, by one table from Wasm opcode to IR opcode.
#include <array>
#include <limits>

#include "absl/status/status.h"
#include "frontend-wasm/ssa_sink.h"

namespace davit::wasm {
namespace {

using ir::FloatCond;
using ir::IntCond;
using ir::TrapCode;
using ir::Type;
using I = ir::Opcode;

struct Numeric {
  enum class Kind : uint8_t {
    kNone,
    kUnary,
    kBinary,
    kConvert,
    kCompareInts,
    kCompareFloats,
    kEqz,
    kDivide,
    kTruncate
  };
  Kind kind = Kind::kNone;
  ir::Opcode op = I::kAlias;
  // Of the result (kConvert, kTruncate) or the operands (kEqz, kDivide).
  Type type = Type::kVoid;
  uint8_t condition = 0;
};
using Kind = Numeric::Kind;

constexpr Numeric Unary(ir::Opcode op) { return {Kind::kUnary, op, Type::kVoid, 0}; }
constexpr Numeric Binary(ir::Opcode op) { return {Kind::kBinary, op, Type::kVoid, 0}; }
constexpr Numeric Divide(ir::Opcode op, Type type) { return {Kind::kDivide, op, type, 0}; }
constexpr Numeric Convert(ir::Opcode op, Type to) { return {Kind::kConvert, op, to, 0}; }
constexpr Numeric Truncate(ir::Opcode op, Type to) { return {Kind::kTruncate, op, to, 0}; }
constexpr Numeric Compare(IntCond c) {
  return {Kind::kCompareInts, I::kIcmp, Type::kI32, static_cast<uint8_t>(c)};
}
constexpr Numeric Compare(FloatCond c) {
  return {Kind::kCompareFloats, I::kFcmp, Type::kI32, static_cast<uint8_t>(c)};
}

constexpr std::array<Numeric, kNumOpcodes> MakeTable() {
  std::array<Numeric, kNumOpcodes> table = {};
  const auto set = [&](Opcode op, Numeric n) { table[static_cast<size_t>(op)] = n; };
#define DAVIT_BOTH_INTS(name, numeric) \
  set(Opcode::kI32##name, numeric);    \
  set(Opcode::kI64##name, numeric)
#define DAVIT_BOTH_FLOATS(name, numeric) \
  set(Opcode::kF32##name, numeric);      \
  set(Opcode::kF64##name, numeric)
  set(Opcode::kI32Eqz, {Kind::kEqz, I::kIcmp, Type::kI32, 0});
  set(Opcode::kI64Eqz, {Kind::kEqz, I::kIcmp, Type::kI64, 0});
  DAVIT_BOTH_INTS(Eq, Compare(IntCond::kEq));
  DAVIT_BOTH_INTS(Ne, Compare(IntCond::kNe));
  DAVIT_BOTH_INTS(LtS, Compare(IntCond::kSlt));
  DAVIT_BOTH_INTS(LtU, Compare(IntCond::kUlt));
  DAVIT_BOTH_INTS(GtS, Compare(IntCond::kSgt));
  DAVIT_BOTH_INTS(GtU, Compare(IntCond::kUgt));
  DAVIT_BOTH_INTS(LeS, Compare(IntCond::kSle));
  DAVIT_BOTH_INTS(LeU, Compare(IntCond::kUle));
  DAVIT_BOTH_INTS(GeS, Compare(IntCond::kSge));
  DAVIT_BOTH_INTS(GeU, Compare(IntCond::kUge));
  DAVIT_BOTH_FLOATS(Eq, Compare(FloatCond::kEq));
  DAVIT_BOTH_FLOATS(Ne, Compare(FloatCond::kNe));
  DAVIT_BOTH_FLOATS(Lt, Compare(FloatCond::kLt));
  DAVIT_BOTH_FLOATS(Gt, Compare(FloatCond::kGt));
  DAVIT_BOTH_FLOATS(Le, Compare(FloatCond::kLe));
  DAVIT_BOTH_FLOATS(Ge, Compare(FloatCond::kGe));
  DAVIT_BOTH_INTS(Clz, Unary(I::kClz));
  DAVIT_BOTH_INTS(Ctz, Unary(I::kCtz));
  DAVIT_BOTH_INTS(Popcnt, Unary(I::kPopcnt));
  DAVIT_BOTH_INTS(Add, Binary(I::kIadd));
  DAVIT_BOTH_INTS(Sub, Binary(I::kIsub));
  DAVIT_BOTH_INTS(Mul, Binary(I::kImul));
  DAVIT_BOTH_INTS(And, Binary(I::kBand));
  DAVIT_BOTH_INTS(Or, Binary(I::kBor));
  DAVIT_BOTH_INTS(Xor, Binary(I::kBxor));
  DAVIT_BOTH_INTS(Shl, Binary(I::kIshl));
  DAVIT_BOTH_INTS(ShrS, Binary(I::kSshr));
  DAVIT_BOTH_INTS(ShrU, Binary(I::kUshr));
  DAVIT_BOTH_INTS(Rotl, Binary(I::kRotl));
  DAVIT_BOTH_INTS(Rotr, Binary(I::kRotr));
  set(Opcode::kI32DivS, Divide(I::kSdiv, Type::kI32));
  set(Opcode::kI32DivU, Divide(I::kUdiv, Type::kI32));
  set(Opcode::kI32RemS, Divide(I::kSrem, Type::kI32));
  set(Opcode::kI32RemU, Divide(I::kUrem, Type::kI32));
  set(Opcode::kI64DivS, Divide(I::kSdiv, Type::kI64));
  set(Opcode::kI64DivU, Divide(I::kUdiv, Type::kI64));
  set(Opcode::kI64RemS, Divide(I::kSrem, Type::kI64));
  set(Opcode::kI64RemU, Divide(I::kUrem, Type::kI64));
  DAVIT_BOTH_FLOATS(Abs, Unary(I::kFabs));
  DAVIT_BOTH_FLOATS(Neg, Unary(I::kFneg));
  DAVIT_BOTH_FLOATS(Ceil, Unary(I::kFceil));
  DAVIT_BOTH_FLOATS(Floor, Unary(I::kFfloor));
  DAVIT_BOTH_FLOATS(Trunc, Unary(I::kFtrunc));
  DAVIT_BOTH_FLOATS(Nearest, Unary(I::kFnearest));
  DAVIT_BOTH_FLOATS(Sqrt, Unary(I::kFsqrt));
  DAVIT_BOTH_FLOATS(Add, Binary(I::kFadd));
  DAVIT_BOTH_FLOATS(Sub, Binary(I::kFsub));
  DAVIT_BOTH_FLOATS(Mul, Binary(I::kFmul));
  DAVIT_BOTH_FLOATS(Div, Binary(I::kFdiv));
  DAVIT_BOTH_FLOATS(Min, Binary(I::kFmin));
  DAVIT_BOTH_FLOATS(Max, Binary(I::kFmax));
  DAVIT_BOTH_FLOATS(Copysign, Binary(I::kFcopysign));
  set(Opcode::kI32WrapI64, Convert(I::kIreduce, Type::kI32));
  set(Opcode::kI64ExtendI32S, Convert(I::kSextend, Type::kI64));
  set(Opcode::kI64ExtendI32U, Convert(I::kUextend, Type::kI64));
  DAVIT_BOTH_INTS(Extend8S, Unary(I::kSext8));
  DAVIT_BOTH_INTS(Extend16S, Unary(I::kSext16));
  set(Opcode::kI64Extend32S, Unary(I::kSext32));
#define DAVIT_TRUNCATIONS(type)                                                    \
  set(Opcode::kI##type##TruncF32S, Truncate(I::kFcvtToSint, Type::kI##type));      \
  set(Opcode::kI##type##TruncF32U, Truncate(I::kFcvtToUint, Type::kI##type));      \
  set(Opcode::kI##type##TruncF64S, Truncate(I::kFcvtToSint, Type::kI##type));      \
  set(Opcode::kI##type##TruncF64U, Truncate(I::kFcvtToUint, Type::kI##type));      \
  set(Opcode::kI##type##TruncSatF32S, Convert(I::kFcvtToSintSat, Type::kI##type)); \
  set(Opcode::kI##type##TruncSatF32U, Convert(I::kFcvtToUintSat, Type::kI##type)); \
  set(Opcode::kI##type##TruncSatF64S, Convert(I::kFcvtToSintSat, Type::kI##type)); \
  set(Opcode::kI##type##TruncSatF64U, Convert(I::kFcvtToUintSat, Type::kI##type))
  DAVIT_TRUNCATIONS(32);
  DAVIT_TRUNCATIONS(64);
#undef DAVIT_TRUNCATIONS
#define DAVIT_CONVERSIONS(type)                                                  \
  set(Opcode::kF##type##ConvertI32S, Convert(I::kFcvtFromSint, Type::kF##type)); \
  set(Opcode::kF##type##ConvertI32U, Convert(I::kFcvtFromUint, Type::kF##type)); \
  set(Opcode::kF##type##ConvertI64S, Convert(I::kFcvtFromSint, Type::kF##type)); \
  set(Opcode::kF##type##ConvertI64U, Convert(I::kFcvtFromUint, Type::kF##type))
  DAVIT_CONVERSIONS(32);
  DAVIT_CONVERSIONS(64);
#undef DAVIT_CONVERSIONS
  set(Opcode::kF32DemoteF64, Convert(I::kFdemote, Type::kF32));
  set(Opcode::kF64PromoteF32, Convert(I::kFpromote, Type::kF64));
  set(Opcode::kI32ReinterpretF32, Convert(I::kBitcast, Type::kI32));
  set(Opcode::kI64ReinterpretF64, Convert(I::kBitcast, Type::kI64));
  set(Opcode::kF32ReinterpretI32, Convert(I::kBitcast, Type::kF32));
  set(Opcode::kF64ReinterpretI64, Convert(I::kBitcast, Type::kF64));
#undef DAVIT_BOTH_INTS
#undef DAVIT_BOTH_FLOATS
  return table;
}
constexpr std::array<Numeric, kNumOpcodes> kNumeric = MakeTable();

// The floats between which a truncation to an integer type is defined: low < x < high, or low <= x
// where the number before the smallest integer is no float of that type.
struct TruncationRange {
  uint64_t low;
  bool low_is_allowed;
  uint64_t high;
};

TruncationRange RangeOf(Type from, Type to, bool is_signed) {
  if (from == Type::kF32) {
    if (!is_signed) {
      // -1 and 2^32 or 2^64.
      return {0xbf80'0000, false, to == Type::kI32 ? 0x4f80'0000u : 0x5f80'0000u};
    }
    // -2^31 and 2^31, or -2^63 and 2^63.
    if (to == Type::kI32) return {0xcf00'0000, true, 0x4f00'0000};
    return {0xdf00'0000, true, 0x5f00'0000};
  }
  if (!is_signed) {
    return {0xbff0'0000'0000'0000, false,
            to == Type::kI32 ? 0x41f0'0000'0000'0000u : 0x43f0'0000'0000'0000u};
  }
  // An f64 has numbers between -2^31 - 1 and -2^31.
  if (to == Type::kI32) return {0xc1e0'0000'0020'0000, false, 0x41e0'0000'0000'0000};
  return {0xc3e0'0000'0000'0000, true, 0x43e0'0000'0000'0000};
}

}  // namespace

ir::Value SsaSink::Unary(Opcode op, Value a) {
  if (dead_) return Value();
  At();
  const Numeric& n = kNumeric[static_cast<size_t>(op)];
  switch (n.kind) {
    case Kind::kUnary:
      return b_.Unary(n.op, a);
    case Kind::kEqz:
      return b_.Icmp(IntCond::kEq, a, b_.Iconst(n.type, 0));
    case Kind::kTruncate:
      if (runtime_->trap == TrapStrategy::kCall) CheckTruncation(n.op, n.type, a);
      return b_.Convert(n.op, n.type, a);
    case Kind::kConvert:
      return b_.Convert(n.op, n.type, a);
    default:
      return VectorUnary(op, a);
  }
}

ir::Value SsaSink::Binary(Opcode op, Value a, Value b) {
  if (dead_) return Value();
  At();
  const Numeric& n = kNumeric[static_cast<size_t>(op)];
  switch (n.kind) {
    case Kind::kBinary:
      return b_.Binary(n.op, a, b);
    case Kind::kCompareInts:
      return b_.Icmp(static_cast<IntCond>(n.condition), a, b);
    case Kind::kCompareFloats:
      return b_.Fcmp(static_cast<FloatCond>(n.condition), a, b);
    case Kind::kDivide:
      if (runtime_->trap == TrapStrategy::kCall) CheckDivision(n.op, n.type, a, b);
      return b_.Binary(n.op, a, b);
    default:
      return VectorBinary(op, a, b);
  }
}

ir::Value SsaSink::Select(Value condition, Value if_true, Value if_false, ValType) {
  if (dead_) return Value();
  At();
  return b_.Select(condition, if_true, if_false);
}

void SsaSink::CheckDivision(ir::Opcode op, Type type, Value dividend, Value divisor) {
  const Value zero = b_.Iconst(type, 0);
  TrapIf({b_.Icmp(IntCond::kEq, divisor, zero), false}, TrapCode::kIntegerDivideByZero);
  if (op != I::kSdiv) return;
  const uint64_t minimum = uint64_t{1} << (BitsOf(type) - 1);
  const Value is_minus_one = b_.Icmp(IntCond::kEq, divisor, b_.Iconst(type, ~uint64_t{0}));
  const Value is_minimum = b_.Icmp(IntCond::kEq, dividend, b_.Iconst(type, minimum));
  TrapIf({b_.Band(is_minus_one, is_minimum), false}, TrapCode::kIntegerOverflow);
}

void SsaSink::CheckTruncation(ir::Opcode op, Type type, Value a) {
  const Type from = b_.TypeOf(a);
  TrapIf({b_.Fcmp(FloatCond::kNe, a, a), false}, TrapCode::kBadConversionToInteger);
  const TruncationRange range = RangeOf(from, type, op == I::kFcvtToSint);
  const Value above_low = b_.Fcmp(range.low_is_allowed ? FloatCond::kGe : FloatCond::kGt, a,
                                  b_.Fconst(from, range.low));
  const Value below_high = b_.Fcmp(FloatCond::kLt, a, b_.Fconst(from, range.high));
  TrapIf({b_.Band(above_low, below_high), true}, TrapCode::kIntegerOverflow);
}

}  // namespace davit::wasm
