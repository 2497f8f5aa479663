// Integer logic, shifts, rotations, extensions.
//
// One bit field instruction does two of shift, mask and extension: what is asked of `Field` is what
// the two leave of the source, and where.
#include <bit>
#include <utility>

#include "isa/aarch64/immediates.h"
#include "isa/aarch64/select.h"

namespace davit::isa::aarch64 {

namespace {

Op ByWidth(const Selector& s, Value v, Op op32, Op op64) { return Is64(s.TypeOf(v)) ? op64 : op32; }

// The number of ones of a mask 2^n - 1; nothing for others and 0.
std::optional<unsigned> LowOnes(uint64_t mask) {
  if (mask == 0 || (mask & (mask + 1)) != 0) return std::nullopt;
  return static_cast<unsigned>(std::countr_one(mask));
}

// v = bits lsb to lsb + width - 1 of x, extended.
void EmitExtract(Selector& s, Value v, VReg x, unsigned lsb, unsigned width, bool sign) {
  const Op op =
      sign ? ByWidth(s, v, Op::kSbfm32, Op::kSbfm64) : ByWidth(s, v, Op::kUbfm32, Op::kUbfm64);
  s.Emit(op, s.VRegOf(v), x, Imm{BitfieldExtract(lsb, width)});
}

// v = the low `width` bits of x, extended and shifted left by lsb.
void EmitInsert(Selector& s, Value v, VReg x, unsigned lsb, unsigned width, bool sign) {
  const unsigned bits = Is64(s.TypeOf(v)) ? 64 : 32;
  const Op op =
      sign ? ByWidth(s, v, Op::kSbfm32, Op::kSbfm64) : ByWidth(s, v, Op::kUbfm32, Op::kUbfm64);
  s.Emit(op, s.VRegOf(v), x, Imm{BitfieldInsert(lsb, std::min(width, bits - lsb), bits)});
}

// An operand that is shifted by a constant and computed only for this.
struct ConstantShift {
  Value x;
  unsigned amount;
};
std::optional<ConstantShift> MatchShift(const Selector& s, Value v, Opcode op) {
  const ir::Inst& def = s.inst(v);
  if (def.op != op || !s.CanRepeat(v)) return std::nullopt;
  const std::optional<unsigned> amount = s.MatchAmount(Value(def.b));
  if (!amount) return std::nullopt;
  return ConstantShift{Value(def.a), *amount};
}

// --- Extensions within a type ---

struct Extension {
  Value x;
  unsigned width = 0;
  bool sign = false;
};
// v is x extended from its low `width` bits, which any register with them serves for.
std::optional<Extension> MatchExtension(const Selector& s, Value v) {
  if (!s.CanRepeat(v)) return std::nullopt;
  const ir::Inst& def = s.inst(v);
  const Value a(def.a);
  switch (def.op) {
    case Opcode::kSext8:
      return Extension{a, 8, true};
    case Opcode::kSext16:
      return Extension{a, 16, true};
    case Opcode::kSext32:
      return Extension{a, 32, true};
    case Opcode::kSextend:
    case Opcode::kUextend:
      return Extension{a, static_cast<unsigned>(ir::BitsOf(s.TypeOf(a))),
                       def.op == Opcode::kSextend};
    case Opcode::kBand: {
      const std::optional<uint64_t> mask = MatchIconst(s.func(), Value(def.b));
      if (!mask) return std::nullopt;
      const std::optional<unsigned> width = LowOnes(*mask);
      if (!width) return std::nullopt;
      return Extension{a, *width, false};
    }
    default:
      return std::nullopt;
  }
}

VReg UseBits(Selector& s, Value x, unsigned width) { return width <= 32 ? s.UseLow(x) : s.Use(x); }

// --- Shifts ---

void LowerShlConst(Selector& s, Value v, Value a, unsigned k) {
  const unsigned bits = Is64(s.TypeOf(v)) ? 64 : 32;
  if (const auto extension = MatchExtension(s, a)) {
    EmitInsert(s, v, UseBits(s, extension->x, extension->width), k, extension->width,
               extension->sign);
    return;
  }
  EmitInsert(s, v, s.UseInt(a), k, bits - k, false);
}

// A right shift of an i32 or i64.
void LowerShrConst(Selector& s, Value v, Value a, unsigned k, bool sign) {
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(s.TypeOf(v)));
  if (const auto left = MatchShift(s, a, Opcode::kIshl)) {
    const VReg x = s.UseInt(left->x);
    if (k >= left->amount) {
      EmitExtract(s, v, x, k - left->amount, bits - k, sign);
    } else {
      EmitInsert(s, v, x, left->amount - k, bits - left->amount, sign);
    }
    return;
  }
  // A sign extension shifted as a signed number; a zero extension as either.
  if (const auto extension = MatchExtension(s, a);
      extension && extension->width > k && extension->width < bits && (!extension->sign || sign)) {
    EmitExtract(s, v, UseBits(s, extension->x, extension->width), k, extension->width - k,
                extension->sign);
    return;
  }
  // Of a mask that ends with a run of ones above the amount the rest is that run.
  const ir::Inst& def = s.inst(a);
  if (def.op == Opcode::kBand && !sign && s.CanRepeat(a)) {
    const std::optional<uint64_t> mask = MatchIconst(s.func(), Value(def.b));
    if (const auto width = mask ? LowOnes(*mask >> k) : std::nullopt) {
      EmitExtract(s, v, s.UseInt(Value(def.a)), k, *width, false);
      return;
    }
  }
  EmitExtract(s, v, s.UseInt(a), k, bits - k, sign);
}

// The amount in a register, as an amount modulo the width. A mask that the instruction applies
// anyway is left out.
VReg UseAmount(Selector& s, Value amount) {
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(s.TypeOf(amount)));
  const ir::Inst& def = s.inst(amount);
  if (bits < 32) {
    const VReg masked = s.NewInt();
    const VReg reg = s.UseLow(amount);
    s.Emit(Op::kAndI32, masked, reg, Imm{*LogicalImm(bits - 1, 32)});
    return masked;
  }
  if (def.op == Opcode::kBand) {
    const std::optional<uint64_t> mask = MatchIconst(s.func(), Value(def.b));
    if (mask && (*mask & (bits - 1)) == bits - 1) return s.UseLow(Value(def.a));
  }
  return s.UseLow(amount);
}

void LowerShrVariable(Selector& s, Value v, Op op32, Op op64, bool sign) {
  const VReg x = s.UseExtended(Value(s.inst(v).a), sign);
  const VReg amount = UseAmount(s, Value(s.inst(v).b));
  s.Emit(ByWidth(s, v, op32, op64), s.VRegOf(v), x, amount);
}

void LowerShr(Selector& s, Value v, Op op32, Op op64, bool sign) {
  const Value a(s.inst(v).a);
  const std::optional<unsigned> k = s.MatchAmount(Value(s.inst(v).b));
  if (!k) return LowerShrVariable(s, v, op32, op64, sign);
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(s.TypeOf(v)));
  if (bits >= 32) return LowerShrConst(s, v, a, *k, sign);
  EmitExtract(s, v, s.UseLow(a), *k, bits - *k, sign);
}

// --- Rotations ---

// An i8 or i16 rotates like the 32-bit word that repeats it.
VReg EmitRepeated(Selector& s, Value a) {
  VReg word = s.UseExtended(a, false);
  for (uint32_t width = static_cast<uint32_t>(ir::BitsOf(s.TypeOf(a))); width < 32; width *= 2) {
    const VReg wider = s.NewInt();
    s.Emit(Op::kOrr32, wider, word, Modified{word, kLsl, width});
    word = wider;
  }
  return word;
}

void LowerRotate(Selector& s, Value v, bool left) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(s.TypeOf(v)));
  const VReg x = bits < 32 ? EmitRepeated(s, a) : s.UseInt(a);
  if (const std::optional<unsigned> k = s.MatchAmount(b)) {
    const unsigned right = left ? (bits - *k) & (bits - 1) : *k;
    s.Emit(ByWidth(s, v, Op::kExtr32, Op::kExtr64), s.VRegOf(v), x, x, Imm{right});
    return;
  }
  // The amount counts modulo the width of the register, which the width of the type divides.
  VReg amount = s.UseLow(b);
  if (left) {
    const VReg negated = s.NewInt();
    s.Emit(Op::kNeg32, negated, amount);
    amount = negated;
  }
  s.Emit(ByWidth(s, v, Op::kRorv32, Op::kRorv64), s.VRegOf(v), x, amount);
}

// --- Logic ---

struct LogicRows {
  Op reg32, reg64, imm32, imm64;
  // With the last source inverted.
  Op not32, not64;
};
constexpr LogicRows kAndRows = {Op::kAnd32,  Op::kAnd64, Op::kAndI32,
                                Op::kAndI64, Op::kBic32, Op::kBic64};
constexpr LogicRows kOrRows = {Op::kOrr32,  Op::kOrr64, Op::kOrrI32,
                               Op::kOrrI64, Op::kOrn32, Op::kOrn64};
constexpr LogicRows kXorRows = {Op::kEor32,  Op::kEor64, Op::kEorI32,
                                Op::kEorI64, Op::kEon32, Op::kEon64};

// The operand of an inversion that may be repeated.
std::optional<Value> MatchNot(const Selector& s, Value v) {
  if (!s.CanRepeat(v)) return std::nullopt;
  const ir::Inst& def = s.inst(v);
  if (def.op == Opcode::kBnot) return Value(def.a);
  if (def.op == Opcode::kBxor && MatchSigned(s.func(), Value(def.b)) == -1) return Value(def.a);
  return std::nullopt;
}

void LowerLogic(Selector& s, Value v, const LogicRows& rows) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  if (s.inst(a).op == Opcode::kIconst) std::swap(a, b);
  const bool is64 = Is64(s.TypeOf(v));
  if (const std::optional<uint64_t> k = MatchIconst(s.func(), b)) {
    if (const auto imm = LogicalImm(*k, is64 ? 64 : 32)) {
      const VReg reg = s.UseInt(a);
      s.Emit(is64 ? rows.imm64 : rows.imm32, s.VRegOf(v), reg, Imm{*imm});
      return;
    }
  }
  for (const bool swap : {false, true}) {
    const Value left = swap ? b : a, right = swap ? a : b;
    const std::optional<Value> inverted = MatchNot(s, right);
    if (!inverted) continue;
    std::optional<Modified> last = s.MatchShifted(*inverted, true);
    if (!last) last = Modified{s.UseInt(*inverted)};
    const VReg reg = s.UseInt(left);
    s.Emit(is64 ? rows.not64 : rows.not32, s.VRegOf(v), reg, *last);
    return;
  }
  std::optional<Modified> last = s.MatchShifted(b, true);
  if (!last && (last = s.MatchShifted(a, true))) a = b;
  const VReg left = s.UseInt(a);
  if (!last) last = Modified{s.UseInt(b)};
  s.Emit(is64 ? rows.reg64 : rows.reg32, s.VRegOf(v), left, *last);
}

// Shift and mask in one.
bool LowerMaskedShift(Selector& s, Value v, Value a, uint64_t mask) {
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(s.TypeOf(v)));
  if (bits < 32) return false;
  if (const auto width = LowOnes(mask)) {
    for (const Opcode op : {Opcode::kUshr, Opcode::kSshr}) {
      const auto shift = MatchShift(s, a, op);
      if (!shift) continue;
      // Copies of the sign are no bits of the field.
      if (op == Opcode::kSshr && shift->amount + *width > bits) return false;
      EmitExtract(s, v, s.UseInt(shift->x), shift->amount, std::min(*width, bits - shift->amount),
                  false);
      return true;
    }
  }
  if (const auto shift = MatchShift(s, a, Opcode::kIshl)) {
    if (const auto width = LowOnes(mask >> shift->amount)) {
      EmitInsert(s, v, s.UseInt(shift->x), shift->amount, *width, false);
      return true;
    }
  }
  return false;
}

// (a << k) | (b >> bits - k): extr, for amounts that are not 0.
bool LowerFunnelShift(Selector& s, Value v, Value a, Value b) {
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(s.TypeOf(v)));
  if (bits < 32) return false;
  const auto left = MatchShift(s, a, Opcode::kIshl);
  const auto right = MatchShift(s, b, Opcode::kUshr);
  if (!left || !right || right->amount == 0 || left->amount + right->amount != bits) return false;
  const VReg high = s.UseInt(left->x);
  const VReg low = s.UseInt(right->x);
  s.Emit(ByWidth(s, v, Op::kExtr32, Op::kExtr64), s.VRegOf(v), high, low, Imm{right->amount});
  return true;
}

// Bits that `or` puts into the place that a mask has cleared in a: what they are of which value.
struct Inserted {
  Value x;
  // Immediate of bfm.
  uint32_t imm = 0;
};
std::optional<Inserted> MatchInserted(const Selector& s, Value b, unsigned lsb, unsigned width,
                                      unsigned bits) {
  if (!s.CanSink(b)) return std::nullopt;
  const ir::Inst& def = s.inst(b);
  if (def.op != Opcode::kBand && def.op != Opcode::kIshl && def.op != Opcode::kUshr) {
    return std::nullopt;
  }
  const std::optional<uint64_t> k = MatchIconst(s.func(), Value(def.b));
  if (!k) return std::nullopt;
  const Value x(def.a);
  const uint64_t ones = UINT64_MAX >> (64 - width);
  const unsigned amount = static_cast<unsigned>(*k) & (bits - 1);
  const uint32_t insert = BitfieldInsert(lsb, width, bits);
  if (def.op == Opcode::kUshr) {
    if (lsb != 0 || amount + width != bits) return std::nullopt;
    return Inserted{x, BitfieldExtract(amount, width)};
  }
  if (def.op == Opcode::kIshl) {
    if (amount != lsb) return std::nullopt;
    // The field reaches to the top, or x has no more bits, or a mask says so.
    if (lsb + width == bits || MaxUnsigned(s.func(), x) <= ones) {
      const ir::Inst& mask = s.inst(x);
      const bool masked =
          mask.op == Opcode::kBand && s.CanSink(x) && MatchIconst(s.func(), Value(mask.b)) == ones;
      return Inserted{masked ? Value(mask.a) : x, insert};
    }
    return std::nullopt;
  }
  if (*k != ones << lsb) return std::nullopt;
  if (lsb == 0) return Inserted{x, insert};
  const auto shift = MatchShift(s, x, Opcode::kIshl);
  if (!shift || shift->amount != lsb) return std::nullopt;
  return Inserted{shift->x, insert};
}

// (a & ~field) | b, with the bits of b nowhere but in the field: bfi and bfxil.
bool LowerBitfieldInsert(Selector& s, Value v, Value a, Value b) {
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(s.TypeOf(v)));
  const ir::Inst& kept = s.inst(a);
  if (bits < 32 || kept.op != Opcode::kBand || !s.CanSink(a)) return false;
  const std::optional<uint64_t> mask = MatchIconst(s.func(), Value(kept.b));
  if (!mask) return false;
  const uint64_t field = ~*mask & UINT64_MAX >> (64 - bits);
  if (field == 0) return false;
  const unsigned lsb = static_cast<unsigned>(std::countr_zero(field));
  const std::optional<unsigned> width = LowOnes(field >> lsb);
  if (!width) return false;
  const auto inserted = MatchInserted(s, b, lsb, *width, bits);
  if (!inserted) return false;
  const VReg old = s.UseInt(Value(kept.a));
  const VReg x = s.UseInt(inserted->x);
  s.Emit(ByWidth(s, v, Op::kBfm32, Op::kBfm64), s.VRegOf(v), old, x, Imm{inserted->imm});
  return true;
}

void LowerNot(Selector& s, Value v, Value a) {
  std::optional<Modified> last = s.MatchShifted(a, true);
  if (!last) last = Modified{s.UseInt(a)};
  s.Emit(ByWidth(s, v, Op::kMvn32, Op::kMvn64), s.VRegOf(v), *last);
}

// Extension from the low `width` bits within one type, of a shifted value at once.
void LowerSext(Selector& s, Value v, unsigned width) {
  const Value a(s.inst(v).a);
  for (const Opcode op : {Opcode::kUshr, Opcode::kSshr}) {
    const auto shift = MatchShift(s, a, op);
    if (!shift) continue;
    if (shift->amount + width > static_cast<unsigned>(ir::BitsOf(s.TypeOf(v)))) break;
    return EmitExtract(s, v, s.UseInt(shift->x), shift->amount, width, true);
  }
  EmitExtract(s, v, s.UseLow(a), 0, width, true);
}

}  // namespace

template <>
void Lower<Opcode::kBand>(Selector& s, Value v) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  if (s.inst(a).op == Opcode::kIconst) std::swap(a, b);
  if (const std::optional<uint64_t> mask = MatchIconst(s.func(), b)) {
    if (LowerMaskedShift(s, v, a, *mask)) return;
    // The 32-bit form clears the upper half, as the mask does.
    if (*mask == UINT32_MAX && Is64(s.TypeOf(v))) {
      const VReg reg = s.UseLow(a);
      s.Emit(Op::kMov32, s.VRegOf(v), reg);
      return;
    }
    if (const auto imm = LogicalImm(*mask, 32); imm && *mask <= UINT32_MAX) {
      const VReg reg = s.UseLow(a);
      s.Emit(Op::kAndI32, s.VRegOf(v), reg, Imm{*imm});
      return;
    }
  }
  LowerLogic(s, v, kAndRows);
}

template <>
void Lower<Opcode::kBor>(Selector& s, Value v) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  for (const bool swap : {false, true}) {
    const Value left = swap ? b : a, right = swap ? a : b;
    if (LowerFunnelShift(s, v, left, right) || LowerBitfieldInsert(s, v, left, right)) return;
  }
  LowerLogic(s, v, kOrRows);
}

template <>
void Lower<Opcode::kBxor>(Selector& s, Value v) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  if (MatchSigned(s.func(), b) == -1) return LowerNot(s, v, a);
  LowerLogic(s, v, kXorRows);
}

template <>
void Lower<Opcode::kBnot>(Selector& s, Value v) {
  LowerNot(s, v, Value(s.inst(v).a));
}

template <>
void Lower<Opcode::kIshl>(Selector& s, Value v) {
  const Value a(s.inst(v).a);
  if (const std::optional<unsigned> k = s.MatchAmount(Value(s.inst(v).b))) {
    LowerShlConst(s, v, a, *k);
    return;
  }
  const VReg x = s.UseInt(a);
  const VReg amount = UseAmount(s, Value(s.inst(v).b));
  s.Emit(ByWidth(s, v, Op::kLslv32, Op::kLslv64), s.VRegOf(v), x, amount);
}

template <>
void Lower<Opcode::kUshr>(Selector& s, Value v) {
  LowerShr(s, v, Op::kLsrv32, Op::kLsrv64, false);
}

template <>
void Lower<Opcode::kSshr>(Selector& s, Value v) {
  LowerShr(s, v, Op::kAsrv32, Op::kAsrv64, true);
}

template <>
void Lower<Opcode::kRotl>(Selector& s, Value v) {
  LowerRotate(s, v, true);
}

template <>
void Lower<Opcode::kRotr>(Selector& s, Value v) {
  LowerRotate(s, v, false);
}

template <>
void Lower<Opcode::kSext8>(Selector& s, Value v) {
  LowerSext(s, v, 8);
}

template <>
void Lower<Opcode::kSext16>(Selector& s, Value v) {
  LowerSext(s, v, 16);
}

template <>
void Lower<Opcode::kSext32>(Selector& s, Value v) {
  LowerSext(s, v, 32);
}

}  // namespace davit::isa::aarch64
