// Integer arithmetic.
//
// i8 and i16 are computed in 32 bits; where bits above the width would come down (right shifts,
// rotations) the operand is extended first. All 32-bit instructions clear the upper half of their
// result, which keeps the i32 invariant. Logic and shifts are in isa/aarch64/lower_bits.cc.
#include <bit>
#include <utility>

#include "isa/aarch64/immediates.h"
#include "isa/aarch64/select.h"

namespace davit::isa::aarch64 {

namespace {

Op ByWidth(const Selector& s, Value v, Op op32, Op op64) { return Is64(s.TypeOf(v)) ? op64 : op32; }

void LowerUnary(Selector& s, Value v, Op op32, Op op64) {
  const VReg x = s.UseInt(Value(s.inst(v).a));
  s.Emit(ByWidth(s, v, op32, op64), s.VRegOf(v), x);
}

void LowerBinary(Selector& s, Value v, Op op32, Op op64) {
  const VReg x = s.UseInt(Value(s.inst(v).a));
  const VReg y = s.UseInt(Value(s.inst(v).b));
  s.Emit(ByWidth(s, v, op32, op64), s.VRegOf(v), x, y);
}

// --- Sums ---

// v = a + k. Two instructions of 12 bits each are no worse than a constant that takes two.
bool LowerAddImm(Selector& s, Value v, Value a, int64_t k) {
  const bool is64 = Is64(s.TypeOf(v));
  const uint64_t positive = static_cast<uint64_t>(k), negative = -positive;
  const bool subtract = k < 0;
  const uint64_t magnitude = subtract ? negative : positive;
  const Op op = subtract ? (is64 ? Op::kSubI64 : Op::kSubI32) : (is64 ? Op::kAddI64 : Op::kAddI32);
  if (const auto imm = AddSubImm(magnitude)) {
    const VReg reg = s.UseInt(a);
    s.Emit(op, s.VRegOf(v), reg, Imm{*imm});
    return true;
  }
  constexpr uint64_t kTwoParts = 1 << 24;
  if (magnitude >= kTwoParts || MovWideImm(positive) || MovWideImm(~positive)) return false;
  const VReg upper = s.NewInt();
  const VReg reg = s.UseInt(a);
  s.Emit(op, upper, reg, Imm{*AddSubImm(magnitude & ~uint64_t{0xfff})});
  s.Emit(op, s.VRegOf(v), upper, Imm{static_cast<uint32_t>(magnitude & 0xfff)});
  return true;
}

// a + x * y, a - x * y.
bool LowerMultiplyAdd(Selector& s, Value v, Value a, Value product, bool subtract) {
  const ir::Inst& mul = s.inst(product);
  if (mul.op != Opcode::kImul || !s.CanSink(product)) return false;
  const Value x(mul.a), y(mul.b);
  if (s.inst(x).op == Opcode::kIconst || s.inst(y).op == Opcode::kIconst) {
    const uint64_t k = s.inst(s.inst(y).op == Opcode::kIconst ? y : x).constant();
    if (std::has_single_bit(k) || std::has_single_bit(k - 1)) return false;
  }
  const auto extended = [&s](Value e) {
    const ir::Inst& def = s.inst(e);
    return def.op == Opcode::kSextend && s.TypeOf(Value(def.a)) == Type::kI32;
  };
  const bool is64 = Is64(s.TypeOf(v));
  if (is64 && extended(x) && extended(y)) {
    const VReg left = s.UseLow(x);
    const VReg right = s.UseLow(y);
    const VReg addend = s.Use(a);
    s.Emit(subtract ? Op::kSmsubl : Op::kSmaddl, s.VRegOf(v), left, right, addend);
    return true;
  }
  const VReg left = s.UseInt(x);
  const VReg right = s.UseInt(y);
  const VReg addend = s.UseInt(a);
  if (subtract) {
    s.Emit(is64 ? Op::kMsub64 : Op::kMsub32, s.VRegOf(v), left, right, addend);
  } else {
    s.Emit(is64 ? Op::kMadd64 : Op::kMadd32, s.VRegOf(v), left, right, addend);
  }
  return true;
}

void LowerNegation(Selector& s, Value v, Value x) {
  const ir::Inst& def = s.inst(x);
  if (def.op == Opcode::kImul && s.CanSink(x)) {
    const VReg left = s.UseInt(Value(def.a));
    const VReg right = s.UseInt(Value(def.b));
    s.Emit(ByWidth(s, v, Op::kMneg32, Op::kMneg64), s.VRegOf(v), left, right);
    return;
  }
  std::optional<Modified> last = s.MatchShifted(x, false);
  if (!last) last = Modified{s.UseInt(x)};
  s.Emit(ByWidth(s, v, Op::kNeg32, Op::kNeg64), s.VRegOf(v), *last);
}

struct SumRows {
  Op reg32, reg64, ext32, ext64;
};
constexpr SumRows kAddRows = {Op::kAdd32, Op::kAdd64, Op::kAddExt32, Op::kAddExt64};
constexpr SumRows kSubRows = {Op::kSub32, Op::kSub64, Op::kSubExt32, Op::kSubExt64};

// a + b or a - b with b shifted or extended.
bool LowerModified(Selector& s, Value v, const SumRows& rows, Value a, Value b) {
  if (const auto extended = s.MatchExtended(b)) {
    const VReg reg = s.UseInt(a);
    s.Emit(ByWidth(s, v, rows.ext32, rows.ext64), s.VRegOf(v), reg, *extended);
    return true;
  }
  if (const auto shifted = s.MatchShifted(b, false)) {
    const VReg reg = s.UseInt(a);
    s.Emit(ByWidth(s, v, rows.reg32, rows.reg64), s.VRegOf(v), reg, *shifted);
    return true;
  }
  return false;
}

// --- Products ---

// Multiplication by 2^n, 2^n + 1, 1 - 2^n, and 2^n - 1 in two.
bool LowerMulConst(Selector& s, Value v, Value a, uint64_t k) {
  const Type type = s.TypeOf(v);
  const unsigned bits = Is64(type) ? 64 : 32;
  const uint64_t mask = UINT64_MAX >> (64 - ir::BitsOf(type));
  const Op add = bits == 64 ? Op::kAdd64 : Op::kAdd32;
  const Op sub = bits == 64 ? Op::kSub64 : Op::kSub32;
  const auto lsl = [](VReg x, uint64_t power) {
    return Modified{x, kLsl, static_cast<uint32_t>(std::countr_zero(power))};
  };
  const auto emit_lsl = [&](VReg def, VReg x, uint64_t power) {
    s.Emit(bits == 64 ? Op::kUbfm64 : Op::kUbfm32, def, x,
           Imm{BitfieldLsl(static_cast<unsigned>(std::countr_zero(power)), bits)});
  };
  if (std::has_single_bit(k)) {
    const VReg x = s.UseInt(a);
    emit_lsl(s.VRegOf(v), x, k);
    return true;
  }
  if (k > 1 && std::has_single_bit(k - 1)) {
    const VReg x = s.UseInt(a);
    s.Emit(add, s.VRegOf(v), x, lsl(x, k - 1));
    return true;
  }
  if (const uint64_t power = (1 - k) & mask; std::has_single_bit(power)) {
    const VReg x = s.UseInt(a);
    s.Emit(sub, s.VRegOf(v), x, lsl(x, power));
    return true;
  }
  if (const uint64_t power = (k + 1) & mask; std::has_single_bit(power)) {
    const VReg x = s.UseInt(a);
    const VReg scaled = s.NewInt();
    emit_lsl(scaled, x, power);
    s.Emit(sub, s.VRegOf(v), scaled, x);
    return true;
  }
  return false;
}

// i64 products of extended i32.
bool LowerWideMul(Selector& s, Value v, Value a, Value b) {
  const auto is_extended = [&s](Value x) {
    const ir::Inst& def = s.inst(x);
    if (def.op == Opcode::kSextend) return s.TypeOf(Value(def.a)) == Type::kI32;
    const std::optional<int64_t> k = MatchSigned(s.func(), x);
    return k && *k == static_cast<int32_t>(*k);
  };
  if (!is_extended(a) || !is_extended(b)) return false;
  const VReg left = s.UseLow(a);
  const VReg right = s.UseLow(b);
  s.Emit(Op::kSmull, s.VRegOf(v), left, right);
  return true;
}

void LowerMulHigh(Selector& s, Value v, Op long_op, Op high_op) {
  const VReg x = s.UseInt(Value(s.inst(v).a));
  const VReg y = s.UseInt(Value(s.inst(v).b));
  if (Is64(s.TypeOf(v))) {
    s.Emit(high_op, s.VRegOf(v), x, y);
    return;
  }
  const VReg product = s.NewInt();
  s.Emit(long_op, product, x, y);
  // Zeros come in from above, signed or not: the result is an i32.
  s.Emit(Op::kUbfm64, s.VRegOf(v), product, Imm{BitfieldRight(32, 64)});
}

// --- Quotients ---

// The divisor in a register, checked for zero unless it is a constant.
VReg UseDivisor(Selector& s, Value divisor) {
  const VReg reg = s.UseInt(divisor);
  if (MatchIconst(s.func(), divisor).value_or(0) == 0) {
    s.Emit(ByWidth(s, divisor, Op::kTrapIfZero32, Op::kTrapIfZero64), reg,
           Imm{static_cast<uint32_t>(ir::TrapCode::kIntegerDivideByZero)});
  }
  return reg;
}

// MIN / -1: where the divisor is -1, dividend - 1 overflows for MIN alone.
void CheckOverflow(Selector& s, Value v, VReg dividend, VReg divisor) {
  const int64_t min = INT64_MIN >> (64 - ir::BitsOf(s.TypeOf(v)));
  if (MatchSigned(s.func(), Value(s.inst(v).b)).value_or(-1) != -1 ||
      MatchSigned(s.func(), Value(s.inst(v).a)).value_or(min) != min) {
    return;
  }
  s.Emit(ByWidth(s, v, Op::kCmnI32, Op::kCmnI64), divisor, Imm{1});
  s.Emit(ByWidth(s, v, Op::kCcmpI32, Op::kCcmpI64), dividend, Aux{1}, Imm{0}, Cond::kEq);
  s.Emit(Op::kTrapIf, Cond::kVs, Imm{static_cast<uint32_t>(ir::TrapCode::kIntegerOverflow)});
}

void LowerDivision(Selector& s, Value v, bool is_signed, bool remainder) {
  const VReg dividend = s.UseInt(Value(s.inst(v).a));
  const VReg divisor = UseDivisor(s, Value(s.inst(v).b));
  if (is_signed && !remainder) CheckOverflow(s, v, dividend, divisor);
  const Op divide =
      is_signed ? ByWidth(s, v, Op::kSdiv32, Op::kSdiv64) : ByWidth(s, v, Op::kUdiv32, Op::kUdiv64);
  if (!remainder) {
    s.Emit(divide, s.VRegOf(v), dividend, divisor);
    return;
  }
  // The quotient of MIN by -1 is MIN, which makes the remainder 0.
  const VReg quotient = s.NewInt();
  s.Emit(divide, quotient, dividend, divisor);
  s.Emit(ByWidth(s, v, Op::kMsub32, Op::kMsub64), s.VRegOf(v), quotient, divisor, dividend);
}

}  // namespace

template <>
void Lower<Opcode::kIadd>(Selector& s, Value v) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  if (s.inst(a).op == Opcode::kIconst) std::swap(a, b);
  if (const std::optional<int64_t> k = MatchSigned(s.func(), b);
      k && s.inst(a).op != Opcode::kPinned && LowerAddImm(s, v, a, *k)) {
    return;
  }
  for (const bool swap : {false, true}) {
    const Value left = swap ? b : a, right = swap ? a : b;
    if (s.inst(left).op == Opcode::kPinned) {
      const Mem sum = s.PinnedSum(left, right);
      s.Emit(Op::kLeaMem, s.VRegOf(v), sum);
      return;
    }
    if (LowerMultiplyAdd(s, v, left, right, false)) return;
    if (LowerModified(s, v, kAddRows, left, right)) return;
  }
  LowerBinary(s, v, Op::kAdd32, Op::kAdd64);
}

template <>
void Lower<Opcode::kIsub>(Selector& s, Value v) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  if (MatchIconst(s.func(), a) == uint64_t{0}) return LowerNegation(s, v, b);
  if (const std::optional<int64_t> k = MatchSigned(s.func(), b)) {
    if (*k != INT64_MIN && LowerAddImm(s, v, a, -*k)) return;
  }
  if (LowerMultiplyAdd(s, v, a, b, true) || LowerModified(s, v, kSubRows, a, b)) return;
  LowerBinary(s, v, Op::kSub32, Op::kSub64);
}

template <>
void Lower<Opcode::kIneg>(Selector& s, Value v) {
  LowerNegation(s, v, Value(s.inst(v).a));
}

template <>
void Lower<Opcode::kImul>(Selector& s, Value v) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  if (s.inst(a).op == Opcode::kIconst) std::swap(a, b);
  if (const std::optional<uint64_t> k = MatchIconst(s.func(), b)) {
    if (LowerMulConst(s, v, a, *k)) return;
  }
  if (Is64(s.TypeOf(v)) && LowerWideMul(s, v, a, b)) return;
  LowerBinary(s, v, Op::kMul32, Op::kMul64);
}

template <>
void Lower<Opcode::kUmulhi>(Selector& s, Value v) {
  LowerMulHigh(s, v, Op::kUmull, Op::kUmulh);
}

template <>
void Lower<Opcode::kSmulhi>(Selector& s, Value v) {
  LowerMulHigh(s, v, Op::kSmull, Op::kSmulh);
}

template <>
void Lower<Opcode::kUdiv>(Selector& s, Value v) {
  LowerDivision(s, v, false, false);
}

template <>
void Lower<Opcode::kUrem>(Selector& s, Value v) {
  LowerDivision(s, v, false, true);
}

template <>
void Lower<Opcode::kSdiv>(Selector& s, Value v) {
  LowerDivision(s, v, true, false);
}

template <>
void Lower<Opcode::kSrem>(Selector& s, Value v) {
  LowerDivision(s, v, true, true);
}

template <>
void Lower<Opcode::kClz>(Selector& s, Value v) {
  LowerUnary(s, v, Op::kClz32, Op::kClz64);
}

template <>
void Lower<Opcode::kCtz>(Selector& s, Value v) {
  const VReg turned = s.NewInt();
  const VReg reg = s.UseInt(Value(s.inst(v).a));
  s.Emit(ByWidth(s, v, Op::kRbit32, Op::kRbit64), turned, reg);
  s.Emit(ByWidth(s, v, Op::kClz32, Op::kClz64), s.VRegOf(v), turned);
}

// There is a count of ones for the bytes of vectors alone.
template <>
void Lower<Opcode::kPopcnt>(Selector& s, Value v) {
  const VReg x = s.UseInt(Value(s.inst(v).a));
  const VReg word = s.NewFloat(), counts = s.NewFloat(), sum = s.NewFloat();
  s.Emit(ByWidth(s, v, Op::kFmovSW, Op::kFmovDX), word, x);
  s.Emit(Op::kCntB8, counts, word);
  s.Emit(Op::kAddvB8, sum, counts);
  s.Emit(Op::kFmovWS, s.VRegOf(v), sum);
}

}  // namespace davit::isa::aarch64
