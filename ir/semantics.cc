#include "ir/semantics.h"

#include <cmath>

#include "support/check.h"

namespace davit::ir {
namespace {

// A float type as the operations below see it.
template <typename T>
struct FloatTraits;
template <>
struct FloatTraits<float> {
  using Bits = uint32_t;
  static constexpr Bits kSign = 0x8000'0000;
  static constexpr Bits kNan = kCanonicalNan32;
};
template <>
struct FloatTraits<double> {
  using Bits = uint64_t;
  static constexpr Bits kSign = 0x8000'0000'0000'0000;
  static constexpr Bits kNan = kCanonicalNan64;
};

template <typename T>
T FloatOf(uint64_t bits) {
  return std::bit_cast<T>(static_cast<typename FloatTraits<T>::Bits>(bits));
}

template <typename T>
uint64_t BitsOfFloat(T value) {
  if (std::isnan(value)) return FloatTraits<T>::kNan;
  return std::bit_cast<typename FloatTraits<T>::Bits>(value);
}

template <typename T>
uint64_t MinOrMax(T a, T b, bool min) {
  using Traits = FloatTraits<T>;
  if (std::isnan(a) || std::isnan(b)) return Traits::kNan;
  // Equal operands differ at most in the sign of zero: the minimum is negative if either is, the
  // maximum if both are.
  if (a == b) {
    const auto x = std::bit_cast<typename Traits::Bits>(a);
    const auto y = std::bit_cast<typename Traits::Bits>(b);
    return min ? x | y : x & y;
  }
  return BitsOfFloat<T>((a < b) == min ? a : b);
}

template <typename T>
uint64_t EvalFloat(Opcode op, const uint64_t args[3]) {
  using Traits = FloatTraits<T>;
  const T a = FloatOf<T>(args[0]);
  switch (op) {
    case Opcode::kFneg:
      return args[0] ^ Traits::kSign;
    case Opcode::kFabs:
      return args[0] & ~uint64_t{Traits::kSign};
    case Opcode::kFsqrt:
      return BitsOfFloat<T>(std::sqrt(a));
    case Opcode::kFceil:
      return BitsOfFloat<T>(std::ceil(a));
    case Opcode::kFfloor:
      return BitsOfFloat<T>(std::floor(a));
    case Opcode::kFtrunc:
      return BitsOfFloat<T>(std::trunc(a));
    // The library never changes the rounding mode, whose default is to nearest even.
    case Opcode::kFnearest:
      return BitsOfFloat<T>(std::nearbyint(a));
    default:
      break;
  }
  const T b = FloatOf<T>(args[1]);
  switch (op) {
    case Opcode::kFadd:
      return BitsOfFloat<T>(a + b);
    case Opcode::kFsub:
      return BitsOfFloat<T>(a - b);
    case Opcode::kFmul:
      return BitsOfFloat<T>(a * b);
    case Opcode::kFdiv:
      return BitsOfFloat<T>(a / b);
    case Opcode::kFmin:
      return MinOrMax<T>(a, b, true);
    case Opcode::kFmax:
      return MinOrMax<T>(a, b, false);
    case Opcode::kFcopysign:
      return (args[0] & ~uint64_t{Traits::kSign}) | (args[1] & Traits::kSign);
    default:
      break;
  }
  DAVIT_CHECK(!"not a floating-point opcode");
  return 0;
}

template <typename T>
bool CompareFloats(FloatCond cond, T a, T b) {
  switch (cond) {
    case FloatCond::kEq:
      return a == b;
    case FloatCond::kNe:
      return a != b;
    case FloatCond::kLt:
      return a < b;
    case FloatCond::kGt:
      return a > b;
    case FloatCond::kLe:
      return a <= b;
    case FloatCond::kGe:
      return a >= b;
  }
  return false;
}

// Truncates `x` to an integer of `bits` bits. Every f32 is an f64, so that one function serves
// both.
bool TruncateToInt(double x, bool is_signed, bool saturate, int bits, uint64_t* out,
                   TrapCode* trap) {
  if (std::isnan(x)) {
    if (saturate) {
      *out = 0;
    } else {
      *trap = TrapCode::kBadConversionToInteger;
    }
    return saturate;
  }
  // The limits are powers of two, hence exact; the upper one is exclusive.
  const double lower = is_signed ? -std::ldexp(1.0, bits - 1) : 0.0;
  const double upper = std::ldexp(1.0, is_signed ? bits - 1 : bits);
  const double truncated = std::trunc(x);
  if (truncated >= lower && truncated < upper) {
    const uint64_t value = is_signed ? static_cast<uint64_t>(static_cast<int64_t>(truncated))
                                     : static_cast<uint64_t>(truncated);
    *out = ZeroExtend(value, bits);
    return true;
  }
  if (!saturate) {
    *trap = TrapCode::kIntegerOverflow;
    return false;
  }
  const uint64_t minimum = is_signed ? uint64_t{1} << (bits - 1) : 0;
  *out = truncated < lower ? minimum : ZeroExtend(~minimum, bits);
  return true;
}

bool EvalDivision(Opcode op, int bits, uint64_t a, uint64_t b, uint64_t* out, TrapCode* trap) {
  if (b == 0) {
    *trap = TrapCode::kIntegerDivideByZero;
    return false;
  }
  const int64_t sa = SignExtend(a, bits), sb = SignExtend(b, bits);
  const bool overflows = a == uint64_t{1} << (bits - 1) && sb == -1;
  switch (op) {
    case Opcode::kUdiv:
      *out = a / b;
      return true;
    case Opcode::kUrem:
      *out = a % b;
      return true;
    case Opcode::kSdiv:
      if (overflows) {
        *trap = TrapCode::kIntegerOverflow;
        return false;
      }
      *out = ZeroExtend(static_cast<uint64_t>(sa / sb), bits);
      return true;
    default:
      *out = overflows ? 0 : ZeroExtend(static_cast<uint64_t>(sa % sb), bits);
      return true;
  }
}

uint64_t EvalInt(Opcode op, int bits, const uint64_t args[3]) {
  const uint64_t a = args[0];
  switch (op) {
    case Opcode::kIneg:
      return ZeroExtend(0 - a, bits);
    case Opcode::kBnot:
      return ZeroExtend(~a, bits);
    case Opcode::kClz:
      return CountLeadingZeros(a, bits);
    case Opcode::kCtz:
      return CountTrailingZeros(a, bits);
    case Opcode::kPopcnt:
      return static_cast<uint64_t>(std::popcount(a));
    case Opcode::kSext8:
      return ZeroExtend(static_cast<uint64_t>(SignExtend(a, 8)), bits);
    case Opcode::kSext16:
      return ZeroExtend(static_cast<uint64_t>(SignExtend(a, 16)), bits);
    case Opcode::kSext32:
      return ZeroExtend(static_cast<uint64_t>(SignExtend(a, 32)), bits);
    default:
      break;
  }
  const uint64_t b = args[1];
  switch (op) {
    case Opcode::kIadd:
      return ZeroExtend(a + b, bits);
    case Opcode::kIsub:
      return ZeroExtend(a - b, bits);
    case Opcode::kImul:
      return ZeroExtend(a * b, bits);
    case Opcode::kUmulhi:
      return MultiplyHighUnsigned(a, b, bits);
    case Opcode::kSmulhi:
      return MultiplyHighSigned(a, b, bits);
    case Opcode::kBand:
      return a & b;
    case Opcode::kBor:
      return a | b;
    case Opcode::kBxor:
      return a ^ b;
    case Opcode::kIshl:
      return ShiftLeft(a, b, bits);
    case Opcode::kUshr:
      return ShiftRightUnsigned(a, b, bits);
    case Opcode::kSshr:
      return ShiftRightSigned(a, b, bits);
    case Opcode::kRotl:
      return RotateLeft(a, b, bits);
    case Opcode::kRotr:
      return RotateRight(a, b, bits);
    default:
      break;
  }
  DAVIT_CHECK(!"not an integer opcode");
  return 0;
}

bool EvalConvert(Opcode op, Type result, Type operand, uint64_t a, uint64_t* out, TrapCode* trap) {
  const int bits = BitsOf(result);
  const auto as_double = [&] {
    return operand == Type::kF32 ? static_cast<double>(FloatOf<float>(a)) : FloatOf<double>(a);
  };
  // From the integer to the result in one step: a detour over f64 would round an f32 twice.
  const auto from_int = [&](auto value) {
    return result == Type::kF32 ? BitsOfFloat(static_cast<float>(value))
                                : BitsOfFloat(static_cast<double>(value));
  };
  switch (op) {
    case Opcode::kUextend:
    case Opcode::kIreduce:
    case Opcode::kBitcast:
      *out = ZeroExtend(a, bits);
      return true;
    case Opcode::kSextend:
      *out = ZeroExtend(static_cast<uint64_t>(SignExtend(a, BitsOf(operand))), bits);
      return true;
    case Opcode::kFcvtFromSint:
      *out = from_int(SignExtend(a, BitsOf(operand)));
      return true;
    case Opcode::kFcvtFromUint:
      *out = from_int(a);
      return true;
    case Opcode::kFcvtToSint:
      return TruncateToInt(as_double(), true, false, bits, out, trap);
    case Opcode::kFcvtToUint:
      return TruncateToInt(as_double(), false, false, bits, out, trap);
    case Opcode::kFcvtToSintSat:
      return TruncateToInt(as_double(), true, true, bits, out, trap);
    case Opcode::kFcvtToUintSat:
      return TruncateToInt(as_double(), false, true, bits, out, trap);
    case Opcode::kFpromote:
      *out = BitsOfFloat(static_cast<double>(FloatOf<float>(a)));
      return true;
    case Opcode::kFdemote:
      *out = BitsOfFloat(static_cast<float>(FloatOf<double>(a)));
      return true;
    default:
      break;
  }
  DAVIT_CHECK(!"not a conversion");
  return false;
}

}  // namespace

bool EvalPure(Opcode op, Type result, Type operand, uint8_t aux, const uint64_t args[3],
              uint64_t* out, TrapCode* trap) {
  DAVIT_DCHECK(IsEvaluable(op) && result != Type::kV128);
  switch (op) {
    case Opcode::kAlias:
      *out = args[0];
      return true;
    case Opcode::kIaddUext:
      *out = args[0] + args[1];
      return true;
    case Opcode::kSelect:
      *out = args[0] != 0 ? args[1] : args[2];
      return true;
    case Opcode::kIcmp:
      *out = CompareInts(static_cast<IntCond>(aux), args[0], args[1], BitsOf(operand));
      return true;
    case Opcode::kFcmp: {
      const auto cond = static_cast<FloatCond>(aux);
      *out = operand == Type::kF32
                 ? CompareFloats(cond, FloatOf<float>(args[0]), FloatOf<float>(args[1]))
                 : CompareFloats(cond, FloatOf<double>(args[0]), FloatOf<double>(args[1]));
      return true;
    }
    case Opcode::kUdiv:
    case Opcode::kSdiv:
    case Opcode::kUrem:
    case Opcode::kSrem:
      return EvalDivision(op, BitsOf(result), args[0], args[1], out, trap);
    default:
      break;
  }
  if (InfoOf(op).format == Format::kConvert) {
    return EvalConvert(op, result, operand, args[0], out, trap);
  }
  if (IsFloat(result)) {
    *out = result == Type::kF32 ? EvalFloat<float>(op, args) : EvalFloat<double>(op, args);
  } else {
    *out = EvalInt(op, BitsOf(result), args);
  }
  return true;
}

}  // namespace davit::ir
