// Floating-point lanes: arithmetic, comparisons, conversions.
//
// Wasm's minimum and maximum, and the saturating conversions, say what happens to NaN and to zeros
// of different sign where the processor does something else; the sequences repair it without a
// branch.
#include <bit>

#include "isa/x64/vector.h"

namespace davit::isa::x64 {
namespace {

using enum Op;

// Immediates of cmpps.
enum Compare : uint32_t { kEq = 0, kLt = 1, kLe = 2, kUnordered = 3, kNeq = 4, kNlt = 5 };

bool IsF32(Selector& s, Value v) { return s.inst(v).lanes() == Lanes::kF32x4; }

// minps is a < b ? a : b, which with exchanged operands is vpmin.
void LowerPseudo(Selector& s, Value v, Op ps, Op pd) {
  const VReg left = s.Use(Value(s.inst(v).b));
  const Rm right = UseVectorRm(s, Value(s.inst(v).a));
  EmitPackedTo(s, IsF32(s, v) ? ps : pd, s.VRegOf(v), left, right);
}

void LowerMasked(Selector& s, Value v, Op ps, Op pd, uint64_t f32, uint64_t f64) {
  const bool single = IsF32(s, v);
  const VReg x = s.Use(Value(s.inst(v).a));
  const Mem mask = single ? s.SplatMem(Type::kF32, f32) : s.SplatMem(Type::kF64, f64);
  EmitPackedTo(s, single ? ps : pd, s.VRegOf(v), x, mask);
}

void LowerRound(Selector& s, Value v, Rounding mode) {
  const Rm x = UseVectorRm(s, Value(s.inst(v).a));
  EmitPackedTo(s, IsF32(s, v) ? kRoundpsXMI : kRoundpdXMI, s.VRegOf(v), x, Imm{mode});
}

void LowerUnary(Selector& s, Value v, Op op) {
  const Rm x = UseVectorRm(s, Value(s.inst(v).a));
  EmitPackedTo(s, op, s.VRegOf(v), x);
}

// Rows of both widths.
struct FloatRows {
  Op min, max, sub, join, differ, andn, cmp, shift;
  // Sign, exponent and quiet bit: all ones shifted to the right by so many are ones in the payload
  // below them.
  uint32_t above_payload;
};
constexpr FloatRows kF32Rows = {kMinpsXM,  kMaxpsXM,  kSubpsXM, kOrpsXM, kXorpsXM,
                                kAndnpsXM, kCmppsXMI, kPsrldXI, 10};
constexpr FloatRows kF64Rows = {kMinpdXM,  kMaxpdXM,  kSubpdXM, kOrpdXM, kXorpdXM,
                                kAndnpdXM, kCmppdXMI, kPsrlqXI, 13};

// def = x without the payload of the quiet NaNs that it has where `nan` is all ones.
void EmitCanonical(Selector& s, VReg def, const FloatRows& rows, VReg x, VReg nan) {
  const VReg payload = EmitPacked(s, rows.shift, nan, Imm{rows.above_payload});
  EmitPackedTo(s, rows.andn, def, payload, x);
}

// Either order gives its second source for NaN and for two zeros. Joined they have the sign of -0,
// and NaN where either source is.
void LowerMin(Selector& s, Value v, const FloatRows& rows) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  const VReg one = EmitPacked(s, rows.min, a, b);
  const VReg other = EmitPacked(s, rows.min, b, a);
  const VReg joined = EmitPacked(s, rows.join, other, one);
  const VReg nan = EmitPacked(s, rows.cmp, one, joined, Imm{kUnordered});
  const VReg quiet = EmitPacked(s, rows.join, joined, nan);
  EmitCanonical(s, s.VRegOf(v), rows, quiet, nan);
}

// As the minimum; but the joined sign of zeros has to go, for which subtracting where they differ
// is good: -0 - -0 is +0. The subtraction makes NaN quiet as well.
void LowerMax(Selector& s, Value v, const FloatRows& rows) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  const VReg one = EmitPacked(s, rows.max, a, b);
  const VReg other = EmitPacked(s, rows.max, b, a);
  const VReg different = EmitPacked(s, rows.differ, one, other);
  const VReg joined = EmitPacked(s, rows.join, other, different);
  const VReg quiet = EmitPacked(s, rows.sub, joined, different);
  const VReg nan = EmitPacked(s, rows.cmp, different, quiet, Imm{kUnordered});
  EmitCanonical(s, s.VRegOf(v), rows, quiet, nan);
}

// Floats that only ever are constants here, by their bits.
constexpr uint64_t kTwoTo31F32 = 0x4f00'0000;
constexpr uint64_t kTwoTo52F64 = 0x4330'0000'0000'0000;

}  // namespace

#define DAVIT_LOWER_PACKED(Name, Function, ...)        \
  template <>                                          \
  void Lower<Opcode::k##Name>(Selector & s, Value v) { \
    Function(s, v, __VA_ARGS__);                       \
  }
DAVIT_LOWER_PACKED(Vfadd, LowerPacked, IsF32(s, v) ? kAddpsXM : kAddpdXM)
DAVIT_LOWER_PACKED(Vfsub, LowerPacked, IsF32(s, v) ? kSubpsXM : kSubpdXM)
DAVIT_LOWER_PACKED(Vfmul, LowerPacked, IsF32(s, v) ? kMulpsXM : kMulpdXM)
DAVIT_LOWER_PACKED(Vfdiv, LowerPacked, IsF32(s, v) ? kDivpsXM : kDivpdXM)
DAVIT_LOWER_PACKED(Vpmin, LowerPseudo, kMinpsXM, kMinpdXM)
DAVIT_LOWER_PACKED(Vpmax, LowerPseudo, kMaxpsXM, kMaxpdXM)
DAVIT_LOWER_PACKED(Vfmin, LowerMin, IsF32(s, v) ? kF32Rows : kF64Rows)
DAVIT_LOWER_PACKED(Vfmax, LowerMax, IsF32(s, v) ? kF32Rows : kF64Rows)
DAVIT_LOWER_PACKED(Vfabs, LowerMasked, kAndpsXM, kAndpdXM, INT32_MAX, INT64_MAX)
DAVIT_LOWER_PACKED(Vfneg, LowerMasked, kXorpsXM, kXorpdXM, 1u << 31, uint64_t{1} << 63)
DAVIT_LOWER_PACKED(Vfsqrt, LowerUnary, IsF32(s, v) ? kSqrtpsXM : kSqrtpdXM)
DAVIT_LOWER_PACKED(Vfceil, LowerRound, kUp)
DAVIT_LOWER_PACKED(Vffloor, LowerRound, kDown)
DAVIT_LOWER_PACKED(Vftrunc, LowerRound, kToZero)
DAVIT_LOWER_PACKED(Vfnearest, LowerRound, kNearest)
DAVIT_LOWER_PACKED(VfcvtFromSint, LowerUnary, kCvtdq2psXM)
DAVIT_LOWER_PACKED(VfdemoteZero, LowerUnary, kCvtpd2psXM)
#undef DAVIT_LOWER_PACKED

template <>
void Lower<Opcode::kVfcmp>(Selector& s, Value v) {
  const ir::Inst& compare = s.inst(v);
  Value a(compare.a), b(compare.b);
  Compare condition = kEq;
  switch (compare.float_cond()) {
    case ir::FloatCond::kEq:
      OrderVectors(s, a, b);
      break;
    case ir::FloatCond::kNe:
      OrderVectors(s, a, b);
      condition = kNeq;
      break;
    case ir::FloatCond::kGt:
      std::swap(a, b);
      [[fallthrough]];
    case ir::FloatCond::kLt:
      condition = kLt;
      break;
    case ir::FloatCond::kGe:
      std::swap(a, b);
      [[fallthrough]];
    case ir::FloatCond::kLe:
      condition = kLe;
      break;
  }
  const VReg left = s.Use(a);
  const Rm right = UseVectorRm(s, b);
  EmitPackedTo(s, IsF32(s, v) ? kCmppsXMI : kCmppdXMI, s.VRegOf(v), left, right, Imm{condition});
}

// The halves of each lane as the low bits of 2^23 and of 2^39, exactly; the subtraction takes both
// away and is exact, so that the addition is the only one to round.
template <>
void Lower<Opcode::kVfcvtFromUint>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg high_half = EmitPacked(s, kPsrldXI, x, Imm{16});
  const Imm odd_words{0xaa};
  const VReg low = EmitPacked(s, kPblendwXMI, x, s.SplatMem(Type::kI32, 0x4b00'0000), odd_words);
  const VReg high =
      EmitPacked(s, kPblendwXMI, high_half, s.SplatMem(Type::kI32, 0x5300'0000), odd_words);
  const VReg biased = EmitPacked(s, kSubpsXM, high, s.SplatMem(Type::kI32, 0x5300'0080));
  EmitPackedTo(s, kAddpsXM, s.VRegOf(v), biased, low);
}

template <>
void Lower<Opcode::kVfcvtLowFromSint>(Selector& s, Value v) {
  const Rm x = UseLow64(s, Value(s.inst(v).a));
  s.Emit(kCvtdq2pdXM, s.VRegOf(v), x);
}

// Each lane as the low bits of 2^52.
template <>
void Lower<Opcode::kVfcvtLowFromUint>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg biased = EmitPacked(s, kPunpckldqXM, x, s.SplatMem(Type::kI32, kTwoTo52F64 >> 32));
  EmitPackedTo(s, kSubpdXM, s.VRegOf(v), biased, s.SplatMem(Type::kF64, kTwoTo52F64));
}

// NaN becomes 0 before, and MIN, which stands for too large a number, MAX after the conversion.
template <>
void Lower<Opcode::kVfcvtToSintSat>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg ordered = EmitPacked(s, kCmppsXMI, x, x, Imm{kEq});
  const VReg number = EmitPacked(s, kAndpsXM, ordered, x);
  const VReg too_large =
      EmitPacked(s, kCmppsXMI, number, s.SplatMem(Type::kF32, kTwoTo31F32), Imm{kNlt});
  const VReg converted = EmitPacked(s, kCvttps2dqXM, number);
  EmitPackedTo(s, kPxorXM, s.VRegOf(v), converted, too_large);
}

// The sum of what is below 2^31 (0x8000'0000 if there is more) and of what is above it, from 0 to
// 0x7fff'ffff.
template <>
void Lower<Opcode::kVfcvtToUintSat>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg zero = EmitZero(s);
  // The second source is the result for NaN.
  const VReg number = EmitPacked(s, kMaxpsXM, x, zero);
  const VReg limit =
      s.VectorConstant({kTwoTo31F32 << 32 | kTwoTo31F32, kTwoTo31F32 << 32 | kTwoTo31F32});
  const VReg above = EmitPacked(s, kSubpsXM, number, limit);
  const VReg too_large = EmitPacked(s, kCmppsXMI, limit, above, Imm{kLe});
  const VReg converted = EmitPacked(s, kCvttps2dqXM, above);
  const VReg saturated = EmitPacked(s, kPxorXM, converted, too_large);
  const VReg high = EmitPacked(s, kPmaxsdXM, saturated, zero);
  const VReg low = EmitPacked(s, kCvttps2dqXM, number);
  EmitPackedTo(s, kPadddXM, s.VRegOf(v), low, high);
}

// The bound is 0 where x is NaN, and is the second source, which is the result for NaN.
template <>
void Lower<Opcode::kVfcvtToSintSatZero>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg ordered = EmitPacked(s, kCmppdXMI, x, x, Imm{kEq});
  const Mem maximum = s.SplatMem(Type::kF64, std::bit_cast<uint64_t>(2147483647.0));
  const VReg bound = EmitPacked(s, kAndpdXM, ordered, maximum);
  const VReg bounded = EmitPacked(s, kMinpdXM, x, bound);
  EmitPackedTo(s, kCvttpd2dqXM, s.VRegOf(v), bounded);
}

// Bounded and rounded the number is in the low bits of its sum with 2^52.
template <>
void Lower<Opcode::kVfcvtToUintSatZero>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg zero = EmitZero(s);
  const VReg positive = EmitPacked(s, kMaxpdXM, x, zero);
  const Mem maximum = s.SplatMem(Type::kF64, std::bit_cast<uint64_t>(4294967295.0));
  const VReg bounded = EmitPacked(s, kMinpdXM, positive, maximum);
  const VReg whole = EmitPacked(s, kRoundpdXMI, bounded, Imm{kToZero});
  const VReg biased = EmitPacked(s, kAddpdXM, whole, s.SplatMem(Type::kF64, kTwoTo52F64));
  EmitPackedTo(s, kShufpsXMI, s.VRegOf(v), biased, zero, Imm{0x88});
}

template <>
void Lower<Opcode::kVfpromoteLow>(Selector& s, Value v) {
  const Rm x = UseLow64(s, Value(s.inst(v).a));
  s.Emit(kCvtps2pdXM, s.VRegOf(v), x);
}

}  // namespace davit::isa::x64
