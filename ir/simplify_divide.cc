// Division and remainder by constants: shifts for powers of two, multiplication by a reciprocal for
// the rest.
//
// Sources: T. Granlund, P. L. Montgomery, "Division by Invariant Integers using Multiplication"
// (PLDI 1994) for the unsigned reciprocal; H. S. Warren, "Hacker's Delight", chapter 10, for the
// signed one. A divisor of 0 always traps and -1 traps on the minimum: both are left alone.
#include <utility>

#include "ir/simplify_rules.h"
#include "support/check.h"

namespace davit::ir::rules {
namespace {

using Wide = unsigned __int128;

// x / d, d neither 0 nor a power of two.
Value DivideUnsigned(Builder& b, Type type, Value x, uint64_t d) {
  const int bits = BitsOf(type);
  const auto reciprocal = [bits](uint64_t divisor, int shift) -> Wide {
    return (static_cast<Wide>(1) << (bits + shift)) / divisor + 1;
  };
  // floor((2^(bits+s) / d) + 1) * x >> (bits+s) is exact for all x < 2^n where d - 2^(bits+s) mod d
  // <= 2^(bits+s-n).
  const auto exact = [bits](uint64_t divisor, int shift, int n) {
    // 2^(bits+shift) itself may need bit 128 - 1 at most, as shift < bits <= 64.
    const Wide power = static_cast<Wide>(1) << (bits + shift);
    const Wide error = divisor - power % divisor;
    return error <= static_cast<Wide>(1) << (bits + shift - n);
  };
  const auto shifted_high = [&](Value value, uint64_t multiplier, int shift) {
    const Value high = b.Umulhi(value, b.Iconst(type, multiplier));
    return b.Ushr(high, b.Iconst(type, static_cast<uint64_t>(shift)));
  };
  const int ceil_log = 64 - std::countl_zero(d - 1);
  // As 2^shift < d, the reciprocal has no more than `bits` bits.
  for (int shift = 0; shift < ceil_log; ++shift) {
    const Wide multiplier = reciprocal(d, shift);
    DAVIT_DCHECK(multiplier >> bits == 0);
    if (exact(d, shift, bits)) return shifted_high(x, static_cast<uint64_t>(multiplier), shift);
  }
  // An even divisor: halve both first; then x has fewer bits and a shorter reciprocal is exact, at
  // the latest where 2^(shift + zeros) >= odd, which is before 2^shift >= odd.
  const int zeros = std::countr_zero(d);
  if (zeros > 0) {
    const uint64_t odd = d >> zeros;
    const Value half = b.Ushr(x, b.Iconst(type, static_cast<uint64_t>(zeros)));
    for (int shift = 0;; ++shift) {
      const Wide multiplier = reciprocal(odd, shift);
      DAVIT_DCHECK(multiplier >> bits == 0);
      if (exact(odd, shift, bits - zeros)) {
        return shifted_high(half, static_cast<uint64_t>(multiplier), shift);
      }
    }
  }
  // The reciprocal has bits + 1 bits, 2^bits + m: (umulhi(x, m) + x) >> ceil_log without losing the
  // carry.
  const Wide power = static_cast<Wide>(1) << bits;
  const uint64_t excess = (ceil_log == 64 ? 0 : uint64_t{1} << ceil_log) - d;
  const uint64_t m = static_cast<uint64_t>(power * excess / d + 1);
  const Value high = b.Umulhi(x, b.Iconst(type, m));
  const Value half = b.Ushr(b.Isub(x, high), b.Iconst(type, 1));
  return b.Ushr(b.Iadd(half, high), b.Iconst(type, static_cast<uint64_t>(ceil_log - 1)));
}

// The multiplier and shift for x / d, |d| >= 3 and no power of two.
std::pair<int64_t, int> SignedReciprocal(int64_t d, int bits) {
  const uint64_t two_n1 = uint64_t{1} << (bits - 1);
  const uint64_t magnitude = d < 0 ? 0 - static_cast<uint64_t>(d) : static_cast<uint64_t>(d);
  const uint64_t t = two_n1 + (d < 0 ? 1 : 0);
  // The largest |x| for which x mod d = d - 1.
  const uint64_t limit = t - 1 - t % magnitude;
  // The smallest p >= bits with 2^p > limit * (d - 2^p mod d).
  int p = bits;
  for (;; ++p) {
    const Wide power = static_cast<Wide>(1) << p;
    const Wide delta = magnitude - power % magnitude;
    if (power > limit * delta) {
      const Wide m = (power + delta) / magnitude;
      const int64_t multiplier = SignExtend(static_cast<uint64_t>(m), bits);
      return {d < 0 ? SignExtend(0 - static_cast<uint64_t>(multiplier), bits) : multiplier,
              p - bits};
    }
  }
}

// x / d, |d| >= 3 and no power of two.
Value DivideSigned(Builder& b, Type type, Value x, int64_t d) {
  const int bits = BitsOf(type);
  const auto [multiplier, shift] = SignedReciprocal(d, bits);
  Value q = b.Smulhi(x, b.Iconst(type, static_cast<uint64_t>(multiplier)));
  if (d > 0 && multiplier < 0) q = b.Iadd(q, x);
  if (d < 0 && multiplier > 0) q = b.Isub(q, x);
  q = b.Sshr(q, b.Iconst(type, static_cast<uint64_t>(shift)));
  // Round towards zero: add one where the quotient is negative.
  return b.Iadd(q, b.Ushr(q, b.Iconst(type, static_cast<uint64_t>(bits - 1))));
}

// x plus 2^k - 1 where x is negative, so that an arithmetic shift by k rounds towards zero; k >= 1.
Value BiasNegative(Builder& b, Type type, Value x, uint32_t k) {
  const uint64_t bits = static_cast<uint64_t>(BitsOf(type));
  const Value sign = k == 1 ? x : b.Sshr(x, b.Iconst(type, k - 1));
  return b.Iadd(x, b.Ushr(sign, b.Iconst(type, bits - k)));
}

// The divisor as a number, if it is a constant that can never trap: neither 0 nor -1.
bool SignedDivisor(const Matcher& m, const Inst& inst, int64_t* d) {
  uint64_t bits;
  if (!m.Const(inst.b, &bits)) return false;
  *d = SignExtend(bits, BitsOf(inst.type));
  return *d != 0 && *d != -1;
}

uint64_t Magnitude(int64_t d) {
  return d < 0 ? 0 - static_cast<uint64_t>(d) : static_cast<uint64_t>(d);
}

}  // namespace

Value Udiv(const Matcher& m, Inst& inst) {
  uint64_t d;
  if (!m.Const(inst.b, &d) || d == 0) return Value::None();
  const Value x(inst.a);
  if (IsPowerOfTwo(d)) return m.b.Ushr(x, m.b.Iconst(inst.type, Log2(d)));
  return DivideUnsigned(m.b, inst.type, x, d);
}

Value Urem(const Matcher& m, Inst& inst) {
  uint64_t d;
  if (!m.Const(inst.b, &d) || d == 0) return Value::None();
  Builder& b = m.b;
  const Value x(inst.a);
  if (IsPowerOfTwo(d)) return b.Band(x, b.Iconst(inst.type, d - 1));
  const Value q = DivideUnsigned(b, inst.type, x, d);
  return b.Isub(x, b.Imul(q, b.Iconst(inst.type, d)));
}

Value Sdiv(const Matcher& m, Inst& inst) {
  int64_t d;
  if (!SignedDivisor(m, inst, &d)) return Value::None();
  Builder& b = m.b;
  const Value x(inst.a);
  if (d == 1) return x;
  const uint64_t magnitude = Magnitude(d);
  if (!IsPowerOfTwo(magnitude)) return DivideSigned(b, inst.type, x, d);
  const uint32_t k = Log2(magnitude);
  const Value q = b.Sshr(BiasNegative(b, inst.type, x, k), b.Iconst(inst.type, k));
  return d < 0 ? b.Ineg(q) : q;
}

Value Srem(const Matcher& m, Inst& inst) {
  uint64_t bits;
  if (!m.Const(inst.b, &bits) || bits == 0) return Value::None();
  Builder& b = m.b;
  const Value x(inst.a);
  const int64_t d = SignExtend(bits, BitsOf(inst.type));
  // The sign of the divisor has no influence.
  const uint64_t magnitude = Magnitude(d);
  if (magnitude == 1) return b.Iconst(inst.type, 0);
  if (IsPowerOfTwo(magnitude)) {
    const Value biased = BiasNegative(b, inst.type, x, Log2(magnitude));
    return b.Isub(x, b.Band(biased, b.Iconst(inst.type, 0 - magnitude)));
  }
  const Value q = DivideSigned(b, inst.type, x, static_cast<int64_t>(magnitude));
  return b.Isub(x, b.Imul(q, b.Iconst(inst.type, magnitude)));
}

}  // namespace davit::ir::rules
