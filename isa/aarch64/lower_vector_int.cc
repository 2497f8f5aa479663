// Integer lanes: arithmetic, shifts, comparisons.
//
// Sums take in what makes their second operand: products (mla, mls), shifts to the right (usra,
// ssra), extensions and products of extensions (uaddw, umlal), sums of neighbours (uadalp). All of
// it is exact: arithmetic modulo 2^width does not mind the order.
#include "isa/aarch64/immediates.h"
#include "isa/aarch64/vector.h"

namespace davit::isa::aarch64 {
namespace {

using ir::IntCond;
using enum Op;

uint32_t WidthMask(Lanes lanes) { return static_cast<uint32_t>(ir::LaneBits(lanes)) - 1; }

void LowerBinary(Selector& s, Value v, Op b16) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  s.Emit(RowOf(b16, s.inst(v).lanes()), s.VRegOf(v), a, b);
}

void LowerUnary(Selector& s, Value v, Op b16) {
  s.Emit(RowOf(b16, s.inst(v).lanes()), s.VRegOf(v), s.Use(Value(s.inst(v).a)));
}

// --- Sums and differences ---

// The group, of `lanes`, that adds `term` (or subtracts it) to its first operand.
struct TermRow {
  Op op = kArgs;
  // The sources besides the sum; the second may be missing.
  uint32_t a = 0, b = 0;
  bool two = false;
  // The sum is read and written over; otherwise it is a source of its own.
  bool accumulates = true;
  uint32_t imm = 0;
};

TermRow WideTerm(const ir::Inst& term, Op sum_u, Op sum_s, bool is_signed, bool high) {
  TermRow row;
  row.op = WideRowOf(is_signed ? sum_s : sum_u, term.lanes(), high);
  row.a = term.a;
  row.b = term.b;
  row.two = sum_u == kUmlalH8 || sum_u == kUmlslH8;
  row.accumulates = row.two || sum_u == kUadalpH8;
  return row;
}

// A shift to the right by a constant, added.
TermRow ShiftTerm(const Selector& s, const ir::Inst& term, Op b16) {
  const std::optional<uint64_t> k = MatchIconst(s.func(), Value(term.b));
  TermRow row;
  if (!k) return row;
  const uint32_t amount = static_cast<uint32_t>(*k) & WidthMask(term.lanes());
  if (amount == 0) return row;
  row.op = RowOf(b16, term.lanes());
  row.a = term.a;
  row.imm = WidthMask(term.lanes()) + 1 - amount;
  return row;
}

TermRow MatchTerm(const Selector& s, Lanes lanes, Value v, bool subtract) {
  const ir::Inst& term = s.inst(v);
  if (!s.CanSink(v) || term.lanes() != lanes) return TermRow();
  const Op wide_u = subtract ? kUsubwH8 : kUaddwH8, wide_s = subtract ? kSsubwH8 : kSaddwH8;
  const Op product_u = subtract ? kUmlslH8 : kUmlalH8, product_s = subtract ? kSmlslH8 : kSmlalH8;
  switch (term.op) {
    case Opcode::kVimul:
      if (lanes == Lanes::kI64x2) return TermRow();
      return {RowOf(subtract ? kMlsB16 : kMlaB16, lanes), term.a, term.b, true, true, 0};
    case Opcode::kVextendLowU:
      return WideTerm(term, wide_u, wide_s, false, false);
    case Opcode::kVextendLowS:
      return WideTerm(term, wide_u, wide_s, true, false);
    case Opcode::kVextendHighU:
      return WideTerm(term, wide_u, wide_s, false, true);
    case Opcode::kVextendHighS:
      return WideTerm(term, wide_u, wide_s, true, true);
    case Opcode::kVextmulLowU:
      return WideTerm(term, product_u, product_s, false, false);
    case Opcode::kVextmulLowS:
      return WideTerm(term, product_u, product_s, true, false);
    case Opcode::kVextmulHighU:
      return WideTerm(term, product_u, product_s, false, true);
    case Opcode::kVextmulHighS:
      return WideTerm(term, product_u, product_s, true, true);
    case Opcode::kVextaddPairwiseU:
      return subtract ? TermRow() : WideTerm(term, kUadalpH8, kSadalpH8, false, false);
    case Opcode::kVextaddPairwiseS:
      return subtract ? TermRow() : WideTerm(term, kUadalpH8, kSadalpH8, true, false);
    case Opcode::kVushr:
      return subtract ? TermRow() : ShiftTerm(s, term, kUsraIB16);
    case Opcode::kVsshr:
      return subtract ? TermRow() : ShiftTerm(s, term, kSsraIB16);
    default:
      return TermRow();
  }
}

// v = sum + (or -) term.
bool LowerTerm(Selector& s, Value v, Value sum, Value term, bool subtract) {
  const TermRow row = MatchTerm(s, s.inst(v).lanes(), term, subtract);
  if (row.op == kArgs) return false;
  const VReg x = s.Use(sum);
  const VReg a = s.Use(Value(row.a));
  if (row.two) {
    const VReg b = s.Use(Value(row.b));
    s.Emit(row.op, s.VRegOf(v), x, a, b);
  } else {
    s.Emit(row.op, s.VRegOf(v), x, a, Imm{row.imm});
  }
  return true;
}

// Both operands are extensions of the same kind.
bool LowerExtendedBoth(Selector& s, Value v, Op of_u, Op of_s) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  const ir::Inst &x = s.inst(a), &y = s.inst(b);
  if (a == b || x.op != y.op || !s.CanSink(a) || !s.CanSink(b)) return false;
  const bool low = x.op == Opcode::kVextendLowU || x.op == Opcode::kVextendLowS;
  const bool high = x.op == Opcode::kVextendHighU || x.op == Opcode::kVextendHighS;
  if ((!low && !high) || x.lanes() != y.lanes() || x.lanes() != s.inst(v).lanes()) return false;
  const bool is_signed = x.op == Opcode::kVextendLowS || x.op == Opcode::kVextendHighS;
  const VReg left = s.Use(Value(x.a)), right = s.Use(Value(y.a));
  s.Emit(WideRowOf(is_signed ? of_s : of_u, x.lanes(), high), s.VRegOf(v), left, right);
  return true;
}

// max(a, b) - min(a, b) is the distance, which is exact modulo 2^width.
bool LowerDistance(Selector& s, Value v) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  const ir::Inst &x = s.inst(a), &y = s.inst(b);
  const Lanes lanes = s.inst(v).lanes();
  const bool is_signed = x.op == Opcode::kVimaxS && y.op == Opcode::kViminS;
  if (!is_signed && (x.op != Opcode::kVimaxU || y.op != Opcode::kViminU)) return false;
  const bool same = (x.a == y.a && x.b == y.b) || (x.a == y.b && x.b == y.a);
  if (!same || x.lanes() != lanes || y.lanes() != lanes || !s.CanSink(a) || !s.CanSink(b)) {
    return false;
  }
  const VReg left = s.Use(Value(x.a)), right = s.Use(Value(x.b));
  s.Emit(RowOf(is_signed ? kSabdB16 : kUabdB16, lanes), s.VRegOf(v), left, right);
  return true;
}

// --- Products ---

// Low half of the product of i64 lanes: low * low + ((high * low + low * high) << 32).
void LowerMul64(Selector& s, Value v) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  const VReg exchanged = EmitVector(s, kRev64S4, b);
  const VReg products = EmitVector(s, kMulS4, exchanged, a);
  const VReg cross = EmitVector(s, kUaddlpD2, products);
  const VReg high = EmitVector(s, kShlID2, cross, Imm{32});
  const VReg a_low = EmitVector(s, kXtnS2, a);
  const VReg b_low = EmitVector(s, kXtnS2, b);
  s.Emit(kUmlalD2, s.VRegOf(v), high, a_low, b_low);
}

// --- Shifts ---

enum class Shift { kLeft, kRightU, kRightS };

void EmitShiftConst(Selector& s, VReg def, Lanes lanes, Shift shift, VReg x, uint32_t k) {
  if (k == 0) {
    s.Emit(kMoveVector, def, x);
  } else if (shift == Shift::kLeft) {
    s.Emit(RowOf(kShlIB16, lanes), def, x, Imm{k});
  } else {
    s.Emit(RowOf(shift == Shift::kRightU ? kUshrIB16 : kSshrIB16, lanes), def, x,
           Imm{WidthMask(lanes) + 1 - k});
  }
}

// The amount modulo the lanes' width in a general register.
VReg UseShiftAmount(Selector& s, Value amount, Lanes lanes) {
  const uint32_t modulus = WidthMask(lanes);
  if (MaxUnsigned(s.func(), amount) <= modulus) return s.Use(amount);
  const VReg masked = s.NewInt();
  s.Emit(kAndI32, masked, s.UseLow(amount), Imm{*LogicalImm(modulus, 32)});
  return masked;
}

// ushl and sshl take the signed low byte of each lane as amount, to the right where negative.
void LowerShift(Selector& s, Value v, Shift shift) {
  const Lanes lanes = s.inst(v).lanes();
  const Value amount(s.inst(v).b);
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg def = s.VRegOf(v);
  if (const std::optional<uint64_t> k = MatchIconst(s.func(), amount)) {
    return EmitShiftConst(s, def, lanes, shift, x, static_cast<uint32_t>(*k) & WidthMask(lanes));
  }
  VReg k = UseShiftAmount(s, amount, lanes);
  if (shift != Shift::kLeft) {
    const VReg negative = s.NewInt();
    s.Emit(kNeg32, negative, k);
    k = negative;
  }
  const VReg amounts = EmitVector(s, kDupIntB16, k);
  s.Emit(RowOf(shift == Shift::kRightS ? kSshlB16 : kUshlB16, lanes), def, x, amounts);
}

// A shift by a constant, for LowerShiftedOr.
std::optional<uint32_t> MatchShift(const Selector& s, Value v, Opcode op) {
  const ir::Inst& shift = s.inst(v);
  if (shift.op != op || !s.CanSink(v)) return std::nullopt;
  const std::optional<uint64_t> k = MatchIconst(s.func(), Value(shift.b));
  if (!k) return std::nullopt;
  return static_cast<uint32_t>(*k) & WidthMask(shift.lanes());
}

// Lanes rotated by half their width: the halves exchanged.
std::optional<Op> HalfRotationOf(Lanes lanes, uint32_t k) {
  static constexpr Op kRows[] = {kArgs, kRev16B16, kRev32H8, kRev64S4};
  if (lanes == Lanes::kI8x16 || 2 * k != WidthMask(lanes) + 1) return std::nullopt;
  return kRows[static_cast<int>(lanes)];
}

// --- Comparisons ---

// A row that compares: of both operands, or of the first with 0.
struct CompareRow {
  Op op;
  Value a, b;
  bool with_zero = false;
  // It gives the complement.
  bool inverted = false;
};

// Equality with 0; bits in common are what cmtst asks for.
CompareRow EqualZeroRow(const Selector& s, const ir::Inst& compare, bool equal) {
  const Value x(compare.a);
  const ir::Inst& def = s.inst(x);
  const Lanes lanes = compare.lanes();
  if (def.op == Opcode::kVand && s.CanSink(x)) {
    return {RowOf(kCmtstB16, lanes), Value(def.a), Value(def.b), false, equal};
  }
  if (equal) return {RowOf(kCmeqZB16, lanes), x, x, true, false};
  return {RowOf(kCmtstB16, lanes), x, x, false, false};
}

CompareRow CompareRowOf(const Selector& s, const ir::Inst& compare) {
  const Value a(compare.a), b(compare.b);
  const Lanes lanes = compare.lanes();
  const IntCond cond = compare.int_cond();
  const auto zero = [&](Op op) { return CompareRow{RowOf(op, lanes), a, a, true, false}; };
  const auto two = [&](Op op) { return CompareRow{RowOf(op, lanes), a, b, false, false}; };
  const auto swapped = [&](Op op) { return CompareRow{RowOf(op, lanes), b, a, false, false}; };
  const bool is_zero = IsZeroVector(s, b), is_ones = IsOnesVector(s, b);
  switch (cond) {
    case IntCond::kEq:
    case IntCond::kNe: {
      const bool equal = cond == IntCond::kEq;
      if (is_zero) return EqualZeroRow(s, compare, equal);
      return {RowOf(kCmeqB16, lanes), a, b, false, !equal};
    }
    case IntCond::kSgt:
      return is_zero ? zero(kCmgtZB16) : is_ones ? zero(kCmgeZB16) : two(kCmgtB16);
    case IntCond::kSge:
      return is_zero ? zero(kCmgeZB16) : two(kCmgeB16);
    case IntCond::kSlt:
      return is_zero ? zero(kCmltZB16) : swapped(kCmgtB16);
    case IntCond::kSle:
      return is_zero ? zero(kCmleZB16) : is_ones ? zero(kCmltZB16) : swapped(kCmgeB16);
    case IntCond::kUgt:
      return two(kCmhiB16);
    case IntCond::kUge:
      return two(kCmhsB16);
    case IntCond::kUlt:
      return swapped(kCmhiB16);
    case IntCond::kUle:
      return swapped(kCmhsB16);
  }
  DAVIT_CHECK(!"no condition");
  return two(kCmeqB16);
}

CompareRow FloatCompareRowOf(const Selector& s, const ir::Inst& compare) {
  const Value a(compare.a), b(compare.b);
  const Lanes lanes = compare.lanes();
  // -0 is as good as 0.
  const V128* bits = MatchVconst(s, b);
  const uint64_t sign = lanes == Lanes::kF32x4 ? 0x8000'0000'8000'0000 : uint64_t{1} << 63;
  const bool is_zero = bits != nullptr && ((bits->low | bits->high) & ~sign) == 0;
  const auto row = [&](Op zero, Op two, bool swap) {
    if (is_zero) return CompareRow{FloatRowOf(zero, lanes), a, a, true, false};
    return CompareRow{FloatRowOf(two, lanes), swap ? b : a, swap ? a : b, false, false};
  };
  switch (compare.float_cond()) {
    case ir::FloatCond::kNe: {
      CompareRow equal = row(kFcmeqZS4, kFcmeqS4, false);
      equal.inverted = true;
      return equal;
    }
    case ir::FloatCond::kGt:
      return row(kFcmgtZS4, kFcmgtS4, false);
    case ir::FloatCond::kGe:
      return row(kFcmgeZS4, kFcmgeS4, false);
    case ir::FloatCond::kLt:
      return row(kFcmltZS4, kFcmgtS4, true);
    case ir::FloatCond::kLe:
      return row(kFcmleZS4, kFcmgeS4, true);
    default:
      return row(kFcmeqZS4, kFcmeqS4, false);
  }
}

CompareRow AnyCompareRowOf(const Selector& s, const ir::Inst& compare) {
  return compare.op == Opcode::kVicmp ? CompareRowOf(s, compare) : FloatCompareRowOf(s, compare);
}

// def = the comparison, or its complement where the row is inverted.
void EmitCompare(Selector& s, VReg def, const CompareRow& row) {
  const VReg a = s.Use(row.a);
  if (row.with_zero) {
    s.Emit(row.op, def, a);
  } else {
    const VReg b = row.b == row.a ? a : s.Use(row.b);
    s.Emit(row.op, def, a, b);
  }
}

void LowerCompare(Selector& s, Value v) {
  const CompareRow row = AnyCompareRowOf(s, s.inst(v));
  if (!row.inverted) return EmitCompare(s, s.VRegOf(v), row);
  const VReg complement = NewVector(s);
  EmitCompare(s, complement, row);
  s.Emit(kNotB16, s.VRegOf(v), complement);
}

}  // namespace

bool IsInverted(const Selector& s, Value v) {
  const ir::Inst& def = s.inst(v);
  if (!s.CanSink(v)) return false;
  if (def.op == Opcode::kVnot) return true;
  const bool compare = def.op == Opcode::kVicmp || def.op == Opcode::kVfcmp;
  return compare && AnyCompareRowOf(s, def).inverted;
}

Mask UseMask(Selector& s, Value v) {
  if (!IsInverted(s, v)) return {s.Use(v), false};
  const ir::Inst& def = s.inst(v);
  if (def.op == Opcode::kVnot) return {s.Use(Value(def.a)), true};
  const VReg complement = NewVector(s);
  EmitCompare(s, complement, AnyCompareRowOf(s, def));
  return {complement, true};
}

// The bits that the shift to the left keeps free are those that sri writes.
bool LowerShiftedOr(Selector& s, Value v) {
  for (const bool swap : {false, true}) {
    const Value left(swap ? s.inst(v).b : s.inst(v).a), right(swap ? s.inst(v).a : s.inst(v).b);
    const std::optional<uint32_t> l = MatchShift(s, left, Opcode::kVishl);
    const std::optional<uint32_t> r = MatchShift(s, right, Opcode::kVushr);
    if (!l || !r || s.inst(left).lanes() != s.inst(right).lanes()) continue;
    const Lanes lanes = s.inst(left).lanes();
    if (*l + *r != WidthMask(lanes) + 1) continue;
    const Value a(s.inst(left).a), b(s.inst(right).a);
    const VReg def = s.VRegOf(v);
    if (const auto row = HalfRotationOf(lanes, *l); row && a == b) {
      s.Emit(*row, def, s.Use(a));
      return true;
    }
    const VReg x = s.Use(a), y = s.Use(b);
    const VReg shifted = EmitVector(s, RowOf(kShlIB16, lanes), x, Imm{*l});
    s.Emit(RowOf(kSriIB16, lanes), def, shifted, y, Imm{WidthMask(lanes) + 1 - *r});
    return true;
  }
  return false;
}

template <>
void Lower<Opcode::kVicmp>(Selector& s, Value v) {
  LowerCompare(s, v);
}

template <>
void Lower<Opcode::kVfcmp>(Selector& s, Value v) {
  LowerCompare(s, v);
}

template <>
void Lower<Opcode::kViadd>(Selector& s, Value v) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  if (LowerExtendedBoth(s, v, kUaddlH8, kSaddlH8)) return;
  if (LowerTerm(s, v, a, b, false) || LowerTerm(s, v, b, a, false)) return;
  LowerBinary(s, v, kAddB16);
}

template <>
void Lower<Opcode::kVisub>(Selector& s, Value v) {
  if (LowerExtendedBoth(s, v, kUsublH8, kSsublH8) || LowerDistance(s, v)) return;
  if (LowerTerm(s, v, Value(s.inst(v).a), Value(s.inst(v).b), true)) return;
  LowerBinary(s, v, kSubB16);
}

template <>
void Lower<Opcode::kVimul>(Selector& s, Value v) {
  if (s.inst(v).lanes() == Lanes::kI64x2) return LowerMul64(s, v);
  LowerBinary(s, v, kMulB16);
}

// The operations that are one instruction at each of their lanes.
#define DAVIT_LOWER_VECTOR(Name, Function, b16)        \
  template <>                                          \
  void Lower<Opcode::k##Name>(Selector & s, Value v) { \
    Function(s, v, b16);                               \
  }
DAVIT_LOWER_VECTOR(ViaddSatS, LowerBinary, kSqaddB16)
DAVIT_LOWER_VECTOR(ViaddSatU, LowerBinary, kUqaddB16)
DAVIT_LOWER_VECTOR(VisubSatS, LowerBinary, kSqsubB16)
DAVIT_LOWER_VECTOR(VisubSatU, LowerBinary, kUqsubB16)
DAVIT_LOWER_VECTOR(ViminS, LowerBinary, kSminB16)
DAVIT_LOWER_VECTOR(ViminU, LowerBinary, kUminB16)
DAVIT_LOWER_VECTOR(VimaxS, LowerBinary, kSmaxB16)
DAVIT_LOWER_VECTOR(VimaxU, LowerBinary, kUmaxB16)
DAVIT_LOWER_VECTOR(VavgrU, LowerBinary, kUrhaddB16)
DAVIT_LOWER_VECTOR(Vineg, LowerUnary, kNegB16)
DAVIT_LOWER_VECTOR(Viabs, LowerUnary, kAbsB16)
DAVIT_LOWER_VECTOR(Vpopcnt, LowerUnary, kCntB16)
DAVIT_LOWER_VECTOR(Vishl, LowerShift, Shift::kLeft)
DAVIT_LOWER_VECTOR(Vushr, LowerShift, Shift::kRightU)
DAVIT_LOWER_VECTOR(Vsshr, LowerShift, Shift::kRightS)
#undef DAVIT_LOWER_VECTOR

template <>
void Lower<Opcode::kVq15mulrSat>(Selector& s, Value v) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  s.Emit(kSqrdmulhH8, s.VRegOf(v), a, b);
}

}  // namespace davit::isa::aarch64
