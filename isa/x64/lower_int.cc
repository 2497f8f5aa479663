// Integer arithmetic.
//
// i8 and i16 are computed in 32 bits; where bits above the width would come down (right shifts,
// rotations) the operand is extended first. All 32-bit instructions clear the upper half of their
// result, which keeps the i32 invariant.
#include <bit>
#include <utility>

#include "isa/x64/select.h"

namespace davit::isa::x64 {
using enum Cond;

namespace {

// The forms of a two-address operation.
struct AluRows {
  Op rm32, rm64, imm32, imm64;
};

VReg UseInt(Selector& s, Value v) { return Is64(s.TypeOf(v)) ? s.Use(v) : s.UseLow(v); }

// Two operands in registers or memory; `a` is overwritten.
void EmitAlu(Selector& s, Value v, const AluRows& rows, Value a, Value b) {
  const Type type = s.TypeOf(v);
  const VReg left = UseInt(s, a);
  const bool memory = ir::BitsOf(type) >= 32 && s.IsSinkableLoad(b, Opcode::kLoad, type);
  const Rm right = memory ? s.UseRm(b) : Rm(UseInt(s, b));
  s.Emit(Is64(type) ? rows.rm64 : rows.rm32, s.VRegOf(v), left, right);
}

void EmitAluImm(Selector& s, Value v, const AluRows& rows, Value a, int32_t imm) {
  const VReg left = UseInt(s, a);
  s.Emit(Is64(s.TypeOf(v)) ? rows.imm64 : rows.imm32, s.VRegOf(v), left,
         Imm{static_cast<uint32_t>(imm)});
}

// Puts the operand that is better as the second there: a constant, else a load, else the one that
// lives on.
void OrderCommutative(Selector& s, Type type, Value& a, Value& b) {
  if (s.inst(b).op == Opcode::kIconst || s.IsSinkableLoad(b, Opcode::kLoad, type)) return;
  if (s.inst(a).op == Opcode::kIconst || s.IsSinkableLoad(a, Opcode::kLoad, type) ||
      (s.UsesOf(a) > 1 && s.HasOneUse(b))) {
    std::swap(a, b);
  }
}

void LowerAlu(Selector& s, Value v, const AluRows& rows, bool commutes) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  if (commutes) OrderCommutative(s, s.TypeOf(v), a, b);
  if (const std::optional<int32_t> imm = MatchImm32(s.func(), b)) {
    EmitAluImm(s, v, rows, a, *imm);
  } else {
    EmitAlu(s, v, rows, a, b);
  }
}

constexpr AluRows kAdd = {Op::kAdd32RM, Op::kAdd64RM, Op::kAdd32RMI, Op::kAdd64RMI};
constexpr AluRows kSub = {Op::kSub32RM, Op::kSub64RM, Op::kSub32RMI, Op::kSub64RMI};
constexpr AluRows kAnd = {Op::kAnd32RM, Op::kAnd64RM, Op::kAnd32RMI, Op::kAnd64RMI};
constexpr AluRows kOr = {Op::kOr32RM, Op::kOr64RM, Op::kOr32RMI, Op::kOr64RMI};
constexpr AluRows kXor = {Op::kXor32RM, Op::kXor64RM, Op::kXor32RMI, Op::kXor64RMI};

// lea base + (index << scale) + disp, at the type's width: lea of 32 bits truncates the sum, so
// that it is exact whatever the upper halves of its inputs hold. The index may be invalid.
void EmitLea(Selector& s, Value v, VReg base, VReg index, int scale, int32_t disp) {
  Mem mem;
  mem.mode = AddrMode(AddrMode::kReg);
  if (index.valid()) mem.mode = mem.mode.WithIndex(scale);
  mem.base = base;
  mem.index = index;
  mem.disp = disp;
  s.Emit(Is64(s.TypeOf(v)) ? Op::kLea64RM : Op::kLea32RM, s.VRegOf(v), mem);
}

// a + (x << 1..3) as lea.
bool LowerAddShift(Selector& s, Value v, Value a, Value b) {
  const ir::Inst& shift = s.inst(b);
  if (shift.op != Opcode::kIshl || !s.CanSink(b)) return false;
  const std::optional<unsigned> k = s.MatchAmount(Value(shift.b));
  if (!k || *k == 0 || *k > 3) return false;
  const VReg base = UseInt(s, a);
  const VReg index = UseInt(s, Value(shift.a));
  EmitLea(s, v, base, index, static_cast<int>(*k), 0);
  return true;
}

// Multiplication by 3, 5, 9 (lea), by a power of two (shl).
bool LowerMulConst(Selector& s, Value v, Value a, uint64_t k) {
  if (k == 3 || k == 5 || k == 9) {
    const VReg x = UseInt(s, a);
    EmitLea(s, v, x, x, std::countr_zero(k - 1), 0);
    return true;
  }
  if (!std::has_single_bit(k)) return false;
  const VReg x = UseInt(s, a);
  s.Emit(Is64(s.TypeOf(v)) ? Op::kShl64RMI : Op::kShl32RMI, s.VRegOf(v), x,
         Imm{static_cast<uint32_t>(std::countr_zero(k))});
  return true;
}

// v's value with zeros (or copies of the sign) above its width; i32 and i64 as they are.
VReg UseExtended(Selector& s, Value v, bool sign) {
  const Type type = s.TypeOf(v);
  const VReg reg = UseInt(s, v);
  if (ir::BitsOf(type) >= 32) return reg;
  const VReg wide = s.NewInt();
  if (type == Type::kI8) {
    s.Emit(sign ? Op::kMovsx8To32RM : Op::kMovzx8RM, wide, reg);
  } else {
    s.Emit(sign ? Op::kMovsx16To32RM : Op::kMovzx16RM, wide, reg);
  }
  return wide;
}

struct ShiftRows {
  Op imm32, imm64, cl32, cl64;
  // Three-operand forms of BMI2; the enumerator of no row for rotations.
  Op x32 = Op::kArgs, x64 = Op::kArgs;
};

// The amount in a register, as an amount modulo the width. A mask that the instruction applies
// anyway is left out.
VReg UseAmount(Selector& s, Value amount) {
  const int bits = ir::BitsOf(s.TypeOf(amount));
  if (bits < 32) {
    const VReg masked = s.NewInt();
    const VReg reg = s.UseLow(amount);
    s.Emit(Op::kAnd32RMI, masked, reg, Imm{static_cast<uint32_t>(bits - 1)});
    return masked;
  }
  const ir::Inst& def = s.inst(amount);
  if (def.op == Opcode::kBand) {
    const std::optional<uint64_t> mask = MatchIconst(s.func(), Value(def.b));
    const uint64_t needed = static_cast<uint64_t>(bits - 1);
    if (mask && (*mask & needed) == needed) return s.UseLow(Value(def.a));
  }
  return s.UseLow(amount);
}

void LowerShift(Selector& s, Value v, const ShiftRows& rows, bool extend, bool sign) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  const bool is64 = Is64(s.TypeOf(v));
  const VReg x = extend ? UseExtended(s, a, sign) : UseInt(s, a);
  const VReg def = s.VRegOf(v);
  if (const std::optional<unsigned> k = s.MatchAmount(b)) {
    s.Emit(is64 ? rows.imm64 : rows.imm32, def, x, Imm{*k});
    return;
  }
  const VReg amount = UseAmount(s, b);
  if (rows.x32 != Op::kArgs && s.Has(kBmi2)) {
    s.Emit(is64 ? rows.x64 : rows.x32, def, x, amount);
  } else {
    s.Emit(is64 ? rows.cl64 : rows.cl32, def, x, amount);
  }
}

// An i8 or i16 rotates like the 32-bit word that repeats it.
void LowerNarrowRotate(Selector& s, Value v, const ShiftRows& rows) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  const VReg narrow = UseExtended(s, a, false);
  const VReg word = s.NewInt();
  s.Emit(Op::kImul32RMI, word, narrow, Imm{s.TypeOf(v) == Type::kI8 ? 0x0101'0101u : 0x0001'0001u});
  if (const std::optional<unsigned> k = s.MatchAmount(b)) {
    s.Emit(rows.imm32, s.VRegOf(v), word, Imm{*k});
  } else {
    const VReg amount = s.UseLow(b);
    s.Emit(rows.cl32, s.VRegOf(v), word, amount);
  }
}

void LowerRotate(Selector& s, Value v, const ShiftRows& rows, bool left) {
  const Type type = s.TypeOf(v);
  if (ir::BitsOf(type) < 32) return LowerNarrowRotate(s, v, rows);
  const std::optional<unsigned> k = s.MatchAmount(Value(s.inst(v).b));
  if (!k || !s.Has(kBmi2)) return LowerShift(s, v, rows, false, false);
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(type));
  const VReg x = UseInt(s, Value(s.inst(v).a));
  s.Emit(Is64(type) ? Op::kRorx64 : Op::kRorx32, s.VRegOf(v), x,
         Imm{left ? (bits - *k) & (bits - 1) : *k});
}

constexpr ShiftRows kShl = {Op::kShl32RMI,  Op::kShl64RMI, Op::kShl32RMCl,
                            Op::kShl64RMCl, Op::kShlx32,   Op::kShlx64};
constexpr ShiftRows kShr = {Op::kShr32RMI,  Op::kShr64RMI, Op::kShr32RMCl,
                            Op::kShr64RMCl, Op::kShrx32,   Op::kShrx64};
constexpr ShiftRows kSar = {Op::kSar32RMI,  Op::kSar64RMI, Op::kSar32RMCl,
                            Op::kSar64RMCl, Op::kSarx32,   Op::kSarx64};
constexpr ShiftRows kRol = {Op::kRol32RMI, Op::kRol64RMI, Op::kRol32RMCl, Op::kRol64RMCl};
constexpr ShiftRows kRor = {Op::kRor32RMI, Op::kRor64RMI, Op::kRor32RMCl, Op::kRor64RMCl};

void LowerMulHigh(Selector& s, Value v, Op op32, Op op64) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  OrderCommutative(s, s.TypeOf(v), a, b);
  const VReg left = UseInt(s, a);
  const Rm right = s.UseRm(b);
  const VReg low = s.NewInt();
  s.Emit(Is64(s.TypeOf(v)) ? op64 : op32, low, left, s.VRegOf(v), right);
}

// The divisor in a register, checked for zero unless it is a constant.
VReg UseDivisor(Selector& s, Value divisor) {
  const bool is64 = Is64(s.TypeOf(divisor));
  const VReg reg = UseInt(s, divisor);
  const std::optional<uint64_t> k = MatchIconst(s.func(), divisor);
  if (!k || *k == 0) {
    s.Emit(is64 ? Op::kTest64R : Op::kTest32R, reg);
    s.Emit(Op::kTrapIf, kE, Imm{static_cast<uint32_t>(ir::TrapCode::kIntegerDivideByZero)});
  }
  return reg;
}

void LowerUnsignedDivision(Selector& s, Value v, bool remainder) {
  const bool is64 = Is64(s.TypeOf(v));
  const VReg dividend = UseInt(s, Value(s.inst(v).a));
  const VReg divisor = UseDivisor(s, Value(s.inst(v).b));
  const VReg high = s.NewInt();
  s.Emit(Op::kZeroInt, high);
  const VReg other = s.NewInt();
  const VReg def = s.VRegOf(v);
  s.Emit(is64 ? Op::kDiv64 : Op::kDiv32, remainder ? other : def, dividend, remainder ? def : other,
         high, divisor);
}

bool MayBeMinusOne(Selector& s, Value divisor) {
  return MatchSigned(s.func(), divisor).value_or(-1) == -1;
}

void LowerSignedDivision(Selector& s, Value v, bool remainder) {
  const bool is64 = Is64(s.TypeOf(v));
  const Value b(s.inst(v).b);
  const VReg dividend = UseInt(s, Value(s.inst(v).a));
  const VReg divisor = UseDivisor(s, b);
  const VReg def = s.VRegOf(v);
  const VReg other = s.NewInt();
  if (MayBeMinusOne(s, b)) {
    if (remainder) {
      s.Emit(is64 ? Op::kSrem64 : Op::kSrem32, def, other, dividend, divisor);
      return;
    }
    s.Emit(is64 ? Op::kSdivCheck64 : Op::kSdivCheck32, dividend, divisor);
  }
  const VReg high = s.NewInt();
  s.Emit(is64 ? Op::kCqo : Op::kCdq, high, dividend);
  s.Emit(is64 ? Op::kIdiv64 : Op::kIdiv32, remainder ? other : def, dividend,
         remainder ? def : other, high, divisor);
}

// Count zeros with bsr or bsf, which keep their destination where the source is 0: it starts as
// what the result has to be then, `inverted` by the xor that turns bsr's bit number into a count.
void LowerBitScan(Selector& s, Value v, Op op, uint32_t if_zero, uint32_t inverted) {
  const Rm x = s.UseRm(Value(s.inst(v).a));
  const VReg start = s.IntConstant(if_zero ^ inverted);
  const VReg bit = inverted ? s.NewInt() : s.VRegOf(v);
  s.Emit(op, bit, start, x);
  if (inverted) s.Emit(Op::kXor32RMI, s.VRegOf(v), bit, Imm{inverted});
}

void LowerUnaryRm(Selector& s, Value v, Op op32, Op op64) {
  const Rm x = s.UseRm(Value(s.inst(v).a));
  s.Emit(Is64(s.TypeOf(v)) ? op64 : op32, s.VRegOf(v), x);
}

void LowerUnary(Selector& s, Value v, Op op32, Op op64) {
  const VReg x = UseInt(s, Value(s.inst(v).a));
  s.Emit(Is64(s.TypeOf(v)) ? op64 : op32, s.VRegOf(v), x);
}

// and with a mask that is a zero extension.
bool LowerAndExtension(Selector& s, Value v, Value a, uint64_t mask) {
  Op op;
  if (mask == UINT8_MAX) {
    op = Op::kMovzx8RM;
  } else if (mask == UINT16_MAX) {
    op = Op::kMovzx16RM;
  } else if (mask == UINT32_MAX && s.TypeOf(v) == Type::kI64) {
    op = Op::kMov32RM;
  } else {
    return false;
  }
  const VReg x = s.UseLow(a);
  s.Emit(op, s.VRegOf(v), x);
  return true;
}

// andn and blsr.
bool LowerAndBmi1(Selector& s, Value v, Value a, Value b) {
  const Type type = s.TypeOf(v);
  const ir::Inst& left = s.inst(a);
  if (left.op == Opcode::kBnot && s.CanSink(a)) {
    const VReg inverted = UseInt(s, Value(left.a));
    const Rm other = ir::BitsOf(type) >= 32 ? s.UseRm(b) : Rm(UseInt(s, b));
    s.Emit(Is64(type) ? Op::kAndn64 : Op::kAndn32, s.VRegOf(v), inverted, other);
    return true;
  }
  if (left.op == Opcode::kIadd && s.CanSink(a) && Value(left.a) == b &&
      MatchSigned(s.func(), Value(left.b)) == -1) {
    const VReg x = UseInt(s, b);
    s.Emit(Is64(type) ? Op::kBlsr64 : Op::kBlsr32, s.VRegOf(v), x);
    return true;
  }
  return false;
}

}  // namespace

template <>
void Lower<Opcode::kIadd>(Selector& s, Value v) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  const Type type = s.TypeOf(v);
  OrderCommutative(s, type, a, b);
  if (const std::optional<int32_t> k = MatchImm32(s.func(), b)) {
    // lea leaves a source that lives on in its register.
    if (s.HasOneUse(a)) return EmitAluImm(s, v, kAdd, a, *k);
    const VReg base = UseInt(s, a);
    return EmitLea(s, v, base, VReg(), 0, *k);
  }
  if (LowerAddShift(s, v, a, b) || LowerAddShift(s, v, b, a)) return;
  const bool both_live_on = s.UsesOf(a) > 1 && s.UsesOf(b) > 1;
  if (!both_live_on) return EmitAlu(s, v, kAdd, a, b);
  const VReg base = UseInt(s, a);
  const VReg index = UseInt(s, b);
  EmitLea(s, v, base, index, 0, 0);
}

template <>
void Lower<Opcode::kIsub>(Selector& s, Value v) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  const std::optional<int32_t> k = MatchImm32(s.func(), b);
  if (k && *k != INT32_MIN && !s.HasOneUse(a)) {
    const VReg base = UseInt(s, a);
    return EmitLea(s, v, base, VReg(), 0, -*k);
  }
  if (MatchIconst(s.func(), a) == uint64_t{0}) {
    const VReg x = UseInt(s, b);
    s.Emit(Is64(s.TypeOf(v)) ? Op::kNeg64 : Op::kNeg32, s.VRegOf(v), x);
    return;
  }
  LowerAlu(s, v, kSub, false);
}

template <>
void Lower<Opcode::kImul>(Selector& s, Value v) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  const Type type = s.TypeOf(v);
  OrderCommutative(s, type, a, b);
  if (const std::optional<uint64_t> k = MatchIconst(s.func(), b)) {
    if (LowerMulConst(s, v, a, *k)) return;
    if (const std::optional<int32_t> imm = MatchImm32(s.func(), b)) {
      const Rm x = ir::BitsOf(type) >= 32 ? s.UseRm(a) : Rm(UseInt(s, a));
      s.Emit(Is64(type) ? Op::kImul64RMI : Op::kImul32RMI, s.VRegOf(v), x,
             Imm{static_cast<uint32_t>(*imm)});
      return;
    }
  }
  EmitAlu(s, v, {Op::kImul32RM, Op::kImul64RM, Op::kArgs, Op::kArgs}, a, b);
}

template <>
void Lower<Opcode::kBand>(Selector& s, Value v) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  OrderCommutative(s, s.TypeOf(v), a, b);
  if (const std::optional<uint64_t> mask = MatchIconst(s.func(), b)) {
    if (LowerAndExtension(s, v, a, *mask)) return;
    if (*mask <= UINT32_MAX) {
      // The 32-bit form clears the upper half, as the mask does.
      const VReg x = s.UseLow(a);
      s.Emit(Op::kAnd32RMI, s.VRegOf(v), x, Imm{static_cast<uint32_t>(*mask)});
      return;
    }
  } else if (s.Has(kBmi1) && (LowerAndBmi1(s, v, a, b) || LowerAndBmi1(s, v, b, a))) {
    return;
  }
  LowerAlu(s, v, kAnd, true);
}

template <>
void Lower<Opcode::kBor>(Selector& s, Value v) {
  LowerAlu(s, v, kOr, true);
}

template <>
void Lower<Opcode::kBxor>(Selector& s, Value v) {
  if (MatchSigned(s.func(), Value(s.inst(v).b)) == -1)
    return LowerUnary(s, v, Op::kNot32, Op::kNot64);
  LowerAlu(s, v, kXor, true);
}

template <>
void Lower<Opcode::kBnot>(Selector& s, Value v) {
  LowerUnary(s, v, Op::kNot32, Op::kNot64);
}

template <>
void Lower<Opcode::kIneg>(Selector& s, Value v) {
  LowerUnary(s, v, Op::kNeg32, Op::kNeg64);
}

template <>
void Lower<Opcode::kIshl>(Selector& s, Value v) {
  LowerShift(s, v, kShl, false, false);
}

template <>
void Lower<Opcode::kUshr>(Selector& s, Value v) {
  LowerShift(s, v, kShr, true, false);
}

template <>
void Lower<Opcode::kSshr>(Selector& s, Value v) {
  LowerShift(s, v, kSar, true, true);
}

template <>
void Lower<Opcode::kRotl>(Selector& s, Value v) {
  LowerRotate(s, v, kRol, true);
}

template <>
void Lower<Opcode::kRotr>(Selector& s, Value v) {
  LowerRotate(s, v, kRor, false);
}

template <>
void Lower<Opcode::kUmulhi>(Selector& s, Value v) {
  LowerMulHigh(s, v, Op::kMul32, Op::kMul64);
}

template <>
void Lower<Opcode::kSmulhi>(Selector& s, Value v) {
  LowerMulHigh(s, v, Op::kSmul32, Op::kSmul64);
}

template <>
void Lower<Opcode::kUdiv>(Selector& s, Value v) {
  LowerUnsignedDivision(s, v, false);
}

template <>
void Lower<Opcode::kUrem>(Selector& s, Value v) {
  LowerUnsignedDivision(s, v, true);
}

template <>
void Lower<Opcode::kSdiv>(Selector& s, Value v) {
  LowerSignedDivision(s, v, false);
}

template <>
void Lower<Opcode::kSrem>(Selector& s, Value v) {
  LowerSignedDivision(s, v, true);
}

template <>
void Lower<Opcode::kClz>(Selector& s, Value v) {
  if (s.Has(kLzcnt)) return LowerUnaryRm(s, v, Op::kLzcnt32, Op::kLzcnt64);
  if (Is64(s.TypeOf(v))) return LowerBitScan(s, v, Op::kBsr64, 64, 63);
  LowerBitScan(s, v, Op::kBsr32, 32, 31);
}

template <>
void Lower<Opcode::kCtz>(Selector& s, Value v) {
  if (s.Has(kBmi1)) return LowerUnaryRm(s, v, Op::kTzcnt32, Op::kTzcnt64);
  if (Is64(s.TypeOf(v))) return LowerBitScan(s, v, Op::kBsf64, 64, 0);
  LowerBitScan(s, v, Op::kBsf32, 32, 0);
}

template <>
void Lower<Opcode::kPopcnt>(Selector& s, Value v) {
  LowerUnaryRm(s, v, Op::kPopcnt32, Op::kPopcnt64);
}

}  // namespace davit::isa::x64
