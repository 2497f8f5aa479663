// Integer lanes: arithmetic, shifts, comparisons.
//
// What SSE does not have is put together from what it has; the sequences are the shortest known. i8
// lanes shift as i16 lanes and a mask; i64 lanes have neither an arithmetic shift nor a product.
#include <array>

#include "isa/x64/vector.h"

namespace davit::isa::x64 {

namespace {

using ir::IntCond;
using enum Op;

// The SSE rows of an operation by lanes i8x16, i16x8, i32x4, i64x2.
using Rows = std::array<Op, 4>;
// The enumerator of no packed row, where an operation does not have the lanes.
constexpr Op kNone = Op::kArgs;

constexpr Rows kSub = {kPsubbXM, kPsubwXM, kPsubdXM, kPsubqXM};
constexpr Rows kEqual = {kPcmpeqbXM, kPcmpeqwXM, kPcmpeqdXM, kPcmpeqqXM};
constexpr Rows kGreater = {kPcmpgtbXM, kPcmpgtwXM, kPcmpgtdXM, kPcmpgtqXM};
constexpr Rows kMinS = {kPminsbXM, kPminswXM, kPminsdXM, kNone};
constexpr Rows kMinU = {kPminubXM, kPminuwXM, kPminudXM, kNone};
constexpr Rows kMaxS = {kPmaxsbXM, kPmaxswXM, kPmaxsdXM, kNone};
constexpr Rows kMaxU = {kPmaxubXM, kPmaxuwXM, kPmaxudXM, kNone};

Op RowOf(const Rows& rows, Lanes lanes) { return rows[static_cast<int>(lanes)]; }

void LowerRows(Selector& s, Value v, const Rows& rows) {
  LowerPacked(s, v, RowOf(rows, s.inst(v).lanes()));
}

// The sign of each i64 lane in all its bits.
void EmitSign64(Selector& s, VReg def, VReg x) {
  const VReg high = EmitPacked(s, kPshufdXMI, x, Imm{0xf5});
  EmitPackedTo(s, kPsradXI, def, high, Imm{31});
}

// --- Products ---

// Low half of the product of i64 lanes: low * low + ((high * low + low * high) << 32).
void LowerMul64(Selector& s, Value v) {
  const VReg a = s.Use(Value(s.inst(v).a)), b = s.Use(Value(s.inst(v).b));
  const VReg a_high = EmitPacked(s, kPsrlqXI, a, Imm{32});
  const VReg cross1 = EmitPacked(s, kPmuludqXM, a_high, b);
  const VReg b_high = EmitPacked(s, kPsrlqXI, b, Imm{32});
  const VReg cross2 = EmitPacked(s, kPmuludqXM, b_high, a);
  const VReg cross = EmitPacked(s, kPaddqXM, cross1, cross2);
  const VReg high = EmitPacked(s, kPsllqXI, cross, Imm{32});
  const VReg low = EmitPacked(s, kPmuludqXM, a, b);
  EmitPackedTo(s, kPaddqXM, s.VRegOf(v), low, high);
}

// --- Shifts ---

enum class Shift { kLeft, kRightU, kRightS };

struct ShiftRows {
  Op by_vector, by_imm;
};

// i16x8, i32x4, i64x2; no arithmetic shift of i64 lanes.
ShiftRows ShiftRowsOf(Shift shift, Lanes lanes) {
  static constexpr ShiftRows kRows[3][3] = {
      {{kPsllwXM, kPsllwXI}, {kPslldXM, kPslldXI}, {kPsllqXM, kPsllqXI}},
      {{kPsrlwXM, kPsrlwXI}, {kPsrldXM, kPsrldXI}, {kPsrlqXM, kPsrlqXI}},
      {{kPsrawXM, kPsrawXI}, {kPsradXM, kPsradXI}, {kNone, kNone}}};
  return kRows[static_cast<int>(shift)][static_cast<int>(lanes) - 1];
}

// Bytes by a constant of 1 to 7: as words, then without the bits of the neighbour.
void EmitShiftBytes(Selector& s, VReg def, Shift shift, VReg x, uint32_t k) {
  if (shift == Shift::kLeft) {
    if (k == 1) return EmitPackedTo(s, kPaddbXM, def, x, x);
    const VReg words = EmitPacked(s, kPsllwXI, x, Imm{k});
    return EmitPackedTo(s, kPandXM, def, words, s.SplatMem(Type::kI8, 0xff << k & 0xff));
  }
  if (shift == Shift::kRightS && k == 7) {
    const VReg zero = EmitZero(s);
    return EmitPackedTo(s, kPcmpgtbXM, def, zero, x);
  }
  const VReg words = EmitPacked(s, kPsrlwXI, x, Imm{k});
  const Mem mask = s.SplatMem(Type::kI8, 0xffu >> k);
  if (shift == Shift::kRightU) return EmitPackedTo(s, kPandXM, def, words, mask);
  // Sign extension from bit 7 - k.
  const Mem sign = s.SplatMem(Type::kI8, 0x80u >> k);
  const VReg bytes = EmitPacked(s, kPandXM, words, mask);
  const VReg flipped = EmitPacked(s, kPxorXM, bytes, sign);
  EmitPackedTo(s, kPsubbXM, def, flipped, sign);
}

// i64 lanes by a constant of 1 to 63, arithmetically.
void EmitSar64(Selector& s, VReg def, VReg x, uint32_t k) {
  if (k == 63) return EmitSign64(s, def, x);
  if (k <= 32) {
    // The upper halves from a shift of i32 lanes. By 32 the lower halves are the old upper ones.
    const VReg high = EmitPacked(s, kPsradXI, x, Imm{k == 32 ? 31 : k});
    const VReg low =
        k == 32 ? EmitPacked(s, kPshufdXMI, x, Imm{0xf5}) : EmitPacked(s, kPsrlqXI, x, Imm{k});
    return EmitPackedTo(s, kPblendwXMI, def, low, high, Imm{0xcc});
  }
  // Sign extension from bit 63 - k.
  const Mem sign = s.SplatMem(Type::kI64, uint64_t{1} << (63 - k));
  const VReg shifted = EmitPacked(s, kPsrlqXI, x, Imm{k});
  const VReg flipped = EmitPacked(s, kPxorXM, shifted, sign);
  EmitPackedTo(s, kPsubqXM, def, flipped, sign);
}

void LowerShiftConst(Selector& s, Value v, Shift shift, uint32_t k) {
  const Lanes lanes = s.inst(v).lanes();
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg def = s.VRegOf(v);
  if (k == 0) {
    s.Emit(kMoveVector, def, x);
  } else if (lanes == Lanes::kI8x16) {
    EmitShiftBytes(s, def, shift, x, k);
  } else if (lanes == Lanes::kI64x2 && shift == Shift::kRightS) {
    EmitSar64(s, def, x, k);
  } else {
    EmitPackedTo(s, ShiftRowsOf(shift, lanes).by_imm, def, x, Imm{k});
  }
}

// The amount modulo the lanes' width in a general register.
VReg UseShiftAmount(Selector& s, Value amount, Lanes lanes) {
  const uint32_t modulus = static_cast<uint32_t>(ir::LaneBits(lanes)) - 1;
  if (MaxUnsigned(s.func(), amount) <= modulus) return s.Use(amount);
  const VReg masked = s.NewInt();
  const VReg x = s.UseLow(amount);
  s.Emit(kAnd32RMI, masked, x, Imm{modulus});
  return masked;
}

VReg EmitToVector(Selector& s, VReg amount) {
  const VReg def = NewVector(s);
  s.Emit(kMovdXR, def, amount);
  return def;
}

// Bytes by a variable amount. The mask 0xff >> k of all bytes keeps out the neighbour's bits,
// before a shift to the left and after one to the right.
void EmitShiftBytes(Selector& s, VReg def, Shift shift, VReg x, VReg amount) {
  const VReg k = EmitToVector(s, amount);
  const VReg ones = EmitOnes(s);
  const VReg low_byte = EmitPacked(s, kPsrlwXM, ones, k);
  const VReg mask_words = EmitPacked(s, kPsrlwXI, low_byte, Imm{8});
  const VReg mask = EmitPacked(s, kPackuswbXM, mask_words, mask_words);
  if (shift == Shift::kLeft) {
    const VReg kept = EmitPacked(s, kPandXM, mask, x);
    EmitPackedTo(s, kPsllwXM, def, kept, k);
  } else {
    const VReg words = EmitPacked(s, kPsrlwXM, x, k);
    EmitPackedTo(s, kPandXM, def, words, mask);
  }
}

// As words whose upper bytes are the bytes.
void EmitSarBytes(Selector& s, VReg def, VReg x, VReg amount) {
  const VReg by_words = s.NewInt();
  s.Emit(kAdd32RMI, by_words, amount, Imm{8});
  const VReg k = EmitToVector(s, by_words);
  const VReg low = EmitPacked(s, kPunpcklbwXM, x, x);
  const VReg high = EmitPacked(s, kPunpckhbwXM, x, x);
  const VReg low_words = EmitPacked(s, kPsrawXM, low, k);
  const VReg high_words = EmitPacked(s, kPsrawXM, high, k);
  EmitPackedTo(s, kPacksswbXM, def, low_words, high_words);
}

// Sign extension from the bit to which bit 63 went.
void EmitSar64(Selector& s, VReg def, VReg x, VReg amount) {
  const VReg k = EmitToVector(s, amount);
  const VReg top = s.VectorConstant({uint64_t{1} << 63, uint64_t{1} << 63});
  const VReg sign = EmitPacked(s, kPsrlqXM, top, k);
  const VReg shifted = EmitPacked(s, kPsrlqXM, x, k);
  const VReg flipped = EmitPacked(s, kPxorXM, shifted, sign);
  EmitPackedTo(s, kPsubqXM, def, flipped, sign);
}

void LowerShift(Selector& s, Value v, Shift shift) {
  const Lanes lanes = s.inst(v).lanes();
  const Value amount(s.inst(v).b);
  if (const std::optional<uint64_t> k = MatchIconst(s.func(), amount)) {
    const uint32_t modulus = static_cast<uint32_t>(ir::LaneBits(lanes)) - 1;
    return LowerShiftConst(s, v, shift, static_cast<uint32_t>(*k) & modulus);
  }
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg masked = UseShiftAmount(s, amount, lanes);
  const VReg def = s.VRegOf(v);
  if (lanes == Lanes::kI8x16) {
    shift == Shift::kRightS ? EmitSarBytes(s, def, x, masked)
                            : EmitShiftBytes(s, def, shift, x, masked);
  } else if (lanes == Lanes::kI64x2 && shift == Shift::kRightS) {
    EmitSar64(s, def, x, masked);
  } else {
    const VReg k = EmitToVector(s, masked);
    EmitPackedTo(s, ShiftRowsOf(shift, lanes).by_vector, def, x, k);
  }
}

// --- Comparisons ---

// The machine has eq and signed gt; ge and le are "is the larger one", the others complements.
bool ComparesInverted(const ir::Inst& compare) {
  switch (compare.int_cond()) {
    case IntCond::kNe:
    case IntCond::kUlt:
    case IntCond::kUgt:
      return true;
    case IntCond::kSge:
    case IntCond::kSle:
      return compare.lanes() == Lanes::kI64x2;
    default:
      return false;
  }
}

// def = a is the result of `rows` (minimum or maximum) of a and b.
void EmitIsExtreme(Selector& s, VReg def, const Rows& rows, Lanes lanes, Value a, Value b) {
  const VReg x = s.Use(a);
  const Rm y = UseVectorRm(s, b);
  // a is wanted again, so that b is the better one to be written over.
  const VReg extreme = y.is_memory() ? EmitPacked(s, RowOf(rows, lanes), x, y)
                                     : EmitPacked(s, RowOf(rows, lanes), y.vreg, x);
  EmitPackedTo(s, RowOf(kEqual, lanes), def, extreme, x);
}

void EmitDirect(Selector& s, VReg def, Op op, Value a, Value b) {
  const VReg left = s.Use(a);
  const Rm right = UseVectorRm(s, b);
  EmitPackedTo(s, op, def, left, right);
}

// def = the comparison, or its complement where ComparesInverted.
void EmitCompare(Selector& s, VReg def, const ir::Inst& compare) {
  Value a(compare.a), b(compare.b);
  const Lanes lanes = compare.lanes();
  const bool wide = lanes == Lanes::kI64x2;
  switch (compare.int_cond()) {
    case IntCond::kEq:
    case IntCond::kNe:
      OrderVectors(s, a, b);
      return EmitDirect(s, def, RowOf(kEqual, lanes), a, b);
    case IntCond::kSgt:
      return EmitDirect(s, def, RowOf(kGreater, lanes), a, b);
    case IntCond::kSlt:
      return EmitDirect(s, def, RowOf(kGreater, lanes), b, a);
    case IntCond::kSge:
      if (wide) return EmitDirect(s, def, kPcmpgtqXM, b, a);
      return EmitIsExtreme(s, def, kMaxS, lanes, a, b);
    case IntCond::kSle:
      if (wide) return EmitDirect(s, def, kPcmpgtqXM, a, b);
      return EmitIsExtreme(s, def, kMinS, lanes, a, b);
    case IntCond::kUlt:
    case IntCond::kUge:
      return EmitIsExtreme(s, def, kMaxU, lanes, a, b);
    case IntCond::kUgt:
    case IntCond::kUle:
      return EmitIsExtreme(s, def, kMinU, lanes, a, b);
  }
}

}  // namespace

bool IsInverted(const Selector& s, Value v) {
  const ir::Inst& def = s.inst(v);
  if (!s.CanSink(v)) return false;
  return def.op == Opcode::kVnot || (def.op == Opcode::kVicmp && ComparesInverted(def));
}

Mask UseMask(Selector& s, Value v) {
  if (!IsInverted(s, v)) return {s.Use(v), false};
  const ir::Inst& def = s.inst(v);
  if (def.op == Opcode::kVnot) return {s.Use(Value(def.a)), true};
  const VReg complement = NewVector(s);
  EmitCompare(s, complement, def);
  return {complement, true};
}

template <>
void Lower<Opcode::kVicmp>(Selector& s, Value v) {
  const ir::Inst& compare = s.inst(v);
  if (!ComparesInverted(compare)) return EmitCompare(s, s.VRegOf(v), compare);
  const VReg complement = NewVector(s);
  EmitCompare(s, complement, compare);
  EmitNot(s, s.VRegOf(v), complement);
}

// The operations that are one instruction at each of their lanes.
#define DAVIT_LOWER_PACKED(Name, ...)                  \
  template <>                                          \
  void Lower<Opcode::k##Name>(Selector & s, Value v) { \
    LowerRows(s, v, Rows{__VA_ARGS__});                \
  }
DAVIT_LOWER_PACKED(Viadd, kPaddbXM, kPaddwXM, kPadddXM, kPaddqXM)
DAVIT_LOWER_PACKED(Visub, kSub)
DAVIT_LOWER_PACKED(ViaddSatS, kPaddsbXM, kPaddswXM, kNone, kNone)
DAVIT_LOWER_PACKED(ViaddSatU, kPaddusbXM, kPadduswXM, kNone, kNone)
DAVIT_LOWER_PACKED(VisubSatS, kPsubsbXM, kPsubswXM, kNone, kNone)
DAVIT_LOWER_PACKED(VisubSatU, kPsubusbXM, kPsubuswXM, kNone, kNone)
DAVIT_LOWER_PACKED(ViminS, kMinS)
DAVIT_LOWER_PACKED(ViminU, kMinU)
DAVIT_LOWER_PACKED(VimaxS, kMaxS)
DAVIT_LOWER_PACKED(VimaxU, kMaxU)
DAVIT_LOWER_PACKED(VavgrU, kPavgbXM, kPavgwXM, kNone, kNone)
DAVIT_LOWER_PACKED(Vdot, kNone, kNone, kPmaddwdXM, kNone)
DAVIT_LOWER_PACKED(VnarrowS, kPacksswbXM, kPackssdwXM, kNone, kNone)
DAVIT_LOWER_PACKED(VnarrowU, kPackuswbXM, kPackusdwXM, kNone, kNone)
#undef DAVIT_LOWER_PACKED

template <>
void Lower<Opcode::kVimul>(Selector& s, Value v) {
  if (s.inst(v).lanes() == Lanes::kI64x2) return LowerMul64(s, v);
  LowerRows(s, v, Rows{kNone, kPmullwXM, kPmulldXM, kNone});
}

template <>
void Lower<Opcode::kVineg>(Selector& s, Value v) {
  const VReg zero = EmitZero(s);
  const Rm x = UseVectorRm(s, Value(s.inst(v).a));
  EmitPackedTo(s, RowOf(kSub, s.inst(v).lanes()), s.VRegOf(v), zero, x);
}

template <>
void Lower<Opcode::kViabs>(Selector& s, Value v) {
  const Lanes lanes = s.inst(v).lanes();
  const VReg def = s.VRegOf(v);
  if (lanes != Lanes::kI64x2) {
    const Rm x = UseVectorRm(s, Value(s.inst(v).a));
    return EmitPackedTo(s, RowOf({kPabsbXM, kPabswXM, kPabsdXM, kNone}, lanes), def, x);
  }
  const VReg x = s.Use(Value(s.inst(v).a));
  const VReg sign = NewVector(s);
  EmitSign64(s, sign, x);
  const VReg flipped = EmitPacked(s, kPxorXM, x, sign);
  EmitPackedTo(s, kPsubqXM, def, flipped, sign);
}

// The counts of both halves of each byte, looked up.
template <>
void Lower<Opcode::kVpopcnt>(Selector& s, Value v) {
  const VReg x = s.Use(Value(s.inst(v).a));
  const Mem low_half = s.SplatMem(Type::kI8, 0x0f);
  const VReg counts = s.VectorConstant({0x0302'0201'0201'0100, 0x0403'0302'0302'0201});
  const VReg low = EmitPacked(s, kPandXM, x, low_half);
  const VReg shifted = EmitPacked(s, kPsrlwXI, x, Imm{4});
  const VReg high = EmitPacked(s, kPandXM, shifted, low_half);
  const VReg low_count = EmitPacked(s, kPshufbXM, counts, low);
  const VReg high_count = EmitPacked(s, kPshufbXM, counts, high);
  EmitPackedTo(s, kPaddbXM, s.VRegOf(v), low_count, high_count);
}

// The product of the minimum with itself is the only one that does not fit; pmulhrsw gives 0x8000
// for it.
template <>
void Lower<Opcode::kVq15mulrSat>(Selector& s, Value v) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  OrderVectors(s, a, b);
  const VReg left = s.Use(a);
  const Rm right = UseVectorRm(s, b);
  const VReg product = EmitPacked(s, kPmulhrswXM, left, right);
  const VReg overflow = EmitPacked(s, kPcmpeqwXM, product, s.SplatMem(Type::kI16, 0x8000));
  EmitPackedTo(s, kPxorXM, s.VRegOf(v), overflow, product);
}

template <>
void Lower<Opcode::kVishl>(Selector& s, Value v) {
  LowerShift(s, v, Shift::kLeft);
}

template <>
void Lower<Opcode::kVushr>(Selector& s, Value v) {
  LowerShift(s, v, Shift::kRightU);
}

template <>
void Lower<Opcode::kVsshr>(Selector& s, Value v) {
  LowerShift(s, v, Shift::kRightS);
}

}  // namespace davit::isa::x64
