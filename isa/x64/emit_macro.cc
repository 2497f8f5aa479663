// Macro instructions: what one ir operation takes more than one machine instruction, or a branch,
// to do.
//
// The seldom case of each goes out of line (EmitMacroOutOfLine), so that the usual one falls
// through. Registers are the row's operands, xmm15 is free. The meaning is that of ir/opcodes.def.
#include "isa/x64/emitter.h"

namespace davit::isa::x64 {
namespace {

// Facts of the float-to-integer rows.
struct Trunc {
  bool from_f64;
  bool is_signed;
  bool is_64;
  bool saturates;
};

Trunc TruncOf(Op op) {
  // The rows stand in this order: trapping, saturating; signed 32, signed 64, unsigned 32, unsigned
  // 64; f32, f64.
  const int row = static_cast<int>(op) - static_cast<int>(Op::kTruncF32ToS32);
  return {(row & 1) != 0, (row & 4) == 0, (row & 2) != 0, row >= 8};
}
static_assert(static_cast<int>(Op::kTruncSatF64ToU64) - static_cast<int>(Op::kTruncF32ToS32) == 15);
static_assert(static_cast<int>(Op::kTruncF64ToS64) - static_cast<int>(Op::kTruncF32ToS32) == 3);
static_assert(static_cast<int>(Op::kTruncF32ToU32) - static_cast<int>(Op::kTruncF32ToS32) == 4);
static_assert(static_cast<int>(Op::kTruncSatF32ToS32) - static_cast<int>(Op::kTruncF32ToS32) == 8);

// cvttss2si or cvttsd2si.
Op CvttOp(bool from_f64, bool is_64) {
  return from_f64 ? (is_64 ? Op::kCvttsd2si64 : Op::kCvttsd2si32)
                  : (is_64 ? Op::kCvttss2si64 : Op::kCvttss2si32);
}
Op UcomisOp(bool f64) { return f64 ? Op::kUcomisdXM : Op::kUcomissXM; }
Op AddOp(bool f64) { return f64 ? Op::kAddsdXM : Op::kAddssXM; }

constexpr uint64_t kMinusTwoTo63F64 = 0xc3e0'0000'0000'0000;
constexpr uint64_t kMinusTwoTo63F32 = 0xdf00'0000;

}  // namespace

void Emitter::EmitMacro() {
  switch (op()) {
    case Op::kMoveInt:
    case Op::kMoveFloat:
      EmitMove(allocations()[1], allocations()[0], false);
      break;
    case Op::kMoveVector:
      EmitMove(allocations()[1], allocations()[0], true);
      break;
    case Op::kZeroInt:
      asm_.RegReg(Op::kXor32RM, Reg(0), Reg(0));
      break;
    case Op::kZeroFloat:
      BreakDependency(Reg(0));
      break;
    case Op::kOnesVector:
      asm_.RegReg(Op::kPcmpeqdXM, Reg(0), Reg(0));
      break;
    case Op::kMovPinned:
      EmitMovPinned(Reg(0));
      break;
    case Op::kLeaSymbol:
    case Op::kMovSymbol:
      EmitSymbolAddress(Reg(0));
      break;
    case Op::kTest32R:
      asm_.RegReg(Op::kTest32RMR, Reg(0), Reg(0));
      break;
    case Op::kTest64R:
      asm_.RegReg(Op::kTest64RMR, Reg(0), Reg(0));
      break;
    case Op::kSetcc32:
      EmitSetcc();
      break;
    case Op::kSetccFloat:
      EmitSetccFloat();
      break;
    case Op::kCmovFloatNe64:
      EmitCmovFloatNe();
      break;
    case Op::kCmovXmm:
      EmitCmovXmm();
      break;
    case Op::kFminF32:
    case Op::kFminF64:
    case Op::kFmaxF32:
    case Op::kFmaxF64:
      EmitMinMax();
      break;
    case Op::kCvtU64ToF32:
    case Op::kCvtU64ToF64:
      EmitCvtU64();
      break;
    case Op::kSdivCheck32:
    case Op::kSdivCheck64:
      EmitSdivCheck();
      break;
    case Op::kSrem32:
    case Op::kSrem64:
      EmitSrem();
      break;
    case Op::kArgs:
      break;
    case Op::kJump:
      JumpTo(scratch_.edge_label[inst().imm]);
      break;
    case Op::kBranch:
      EmitBranch();
      break;
    case Op::kJumpTableTarget:
      EmitJumpTableTarget();
      break;
    case Op::kJumpTable:
      asm_.Reg(Op::kJmpRM, Reg(0));
      break;
    case Op::kRet:
      EmitEpilogue();
      break;
    case Op::kTrap:
      EmitTrap(static_cast<ir::TrapCode>(inst().imm), source_offset());
      break;
    case Op::kTrapIf:
      JumpIf(cond(), TrapLabel(static_cast<ir::TrapCode>(inst().imm)));
      break;
    case Op::kCall:
    case Op::kCallIndirect:
      EmitCall();
      break;
    case Op::kCallIndirectSwitch:
      EmitCallIndirectSwitch();
      break;
    default:
      EmitTrunc();
      break;
  }
}

void Emitter::EmitMacroOutOfLine(const OutOfLine& part) {
  switch (op()) {
    case Op::kFminF32:
    case Op::kFminF64:
    case Op::kFmaxF32:
    case Op::kFmaxF64:
      EmitMinMaxSlow(part);
      break;
    case Op::kCvtU64ToF32:
    case Op::kCvtU64ToF64:
      EmitCvtU64Slow(part);
      break;
    case Op::kSdivCheck32:
    case Op::kSdivCheck64:
      // MIN - 1 is the only difference that overflows.
      asm_.RegImm(op() == Op::kSdivCheck64 ? Op::kCmp64RMI : Op::kCmp32RMI, Reg(0), 1);
      asm_.Jcc(Cond::kO, TrapLabel(ir::TrapCode::kIntegerOverflow));
      asm_.Jmp(part.resume);
      break;
    case Op::kSrem32:
    case Op::kSrem64:
      asm_.RegReg(Op::kXor32RM, kRdx, kRdx);
      asm_.Jmp(part.resume);
      break;
    default:
      EmitTruncSlow(part);
      break;
  }
}

void Emitter::EmitMovPinned(PReg to) {
  asm_.RegReg(Op::kMov64RM, to, inst().imm == 0 ? kPinned0 : kPinned1);
}

void Emitter::EmitSymbolAddress(PReg to) {
  const ir::Symbol symbol = function_.symbols[inst().imm];
  const bool relative = op() == Op::kLeaSymbol;
  code_.Reserve(Assembler::kMaxInstBytes);
  if (relative) {
    asm_.EncodePcRel(EncodingOf(Op::kLea64RM), to.hw());
  } else {
    asm_.EncodePlain(EncodingOf(Op::kMov64RI), to.hw(), 0);
  }
  const uint32_t field_size = relative ? 4 : 8;
  const RelocKind kind = relative ? RelocKind::kX64CallPcRel32 : RelocKind::kAbs64;
  code_.relocs.push_back({code_.offset() - field_size, kind, symbol, 0});
}

void Emitter::EmitSetcc() {
  DAVIT_DCHECK(cond() < Cond::kFloatEq);
  asm_.Reg(Op::kSetccR, Reg(0), cond());
  asm_.RegReg(Op::kMovzx8RM, Reg(0), Reg(0));
}

void Emitter::EmitSetccFloat() {
  const PReg result = Reg(0), temp = Reg(1);
  const bool equal = cond() == Cond::kFloatEq;
  asm_.Reg(Op::kSetccR, temp, equal ? Cond::kNp : Cond::kP);
  asm_.Reg(Op::kSetccR, result, equal ? Cond::kE : Cond::kNe);
  asm_.RegReg(equal ? Op::kAnd32RM : Op::kOr32RM, result, temp);
  asm_.RegReg(Op::kMovzx8RM, result, result);
}

void Emitter::EmitCmovFloatNe() {
  MachInst cmov = inst();
  cmov.op = static_cast<uint16_t>(Op::kCmov64RM);
  for (Cond c : {Cond::kNe, Cond::kP}) {
    cmov.cond = static_cast<uint8_t>(c);
    EmitRow(cmov, allocations());
  }
}

void Emitter::EmitCmovXmm() {
  const Label skip = code_.MakeLabel();
  JumpIf(Inverse(cond()), skip);
  asm_.RegReg(Op::kMovapsXM, Reg(0), Reg(2));
  code_.Bind(skip);
}

// minsd and maxsd give the second source for NaN and for zeros of either sign; both set ZF in
// ucomisd.
void Emitter::EmitMinMax() {
  const bool is_f64 = op() == Op::kFminF64 || op() == Op::kFmaxF64;
  const bool is_min = op() == Op::kFminF32 || op() == Op::kFminF64;
  const OutOfLine slow = AddOutOfLine();
  asm_.RegReg(UcomisOp(is_f64), Reg(0), Reg(2));
  asm_.Jcc(Cond::kE, slow.entry);
  const Op op =
      is_min ? (is_f64 ? Op::kMinsdXM : Op::kMinssXM) : (is_f64 ? Op::kMaxsdXM : Op::kMaxssXM);
  asm_.RegReg(op, Reg(0), Reg(2));
  code_.Bind(slow.resume);
}

void Emitter::EmitMinMaxSlow(const OutOfLine& part) {
  const bool is_f64 = op() == Op::kFminF64 || op() == Op::kFmaxF64;
  const bool is_min = op() == Op::kFminF32 || op() == Op::kFminF64;
  const Label nan = code_.MakeLabel();
  asm_.Jcc(Cond::kP, nan);
  // Equal, so that they differ in the sign of zero at most: min has either's, max has both's.
  asm_.RegReg(is_min ? Op::kOrpsXM : Op::kAndpsXM, Reg(0), Reg(2));
  asm_.Jmp(part.resume);
  code_.Bind(nan);
  asm_.RegReg(AddOp(is_f64), Reg(0), Reg(2));
  asm_.Jmp(part.resume);
}

void Emitter::EmitCvtU64() {
  const Op convert = op() == Op::kCvtU64ToF64 ? Op::kCvtsi2sd64 : Op::kCvtsi2ss64;
  const OutOfLine slow = AddOutOfLine();
  asm_.RegReg(Op::kTest64RMR, Reg(3), Reg(3));
  asm_.Jcc(Cond::kS, slow.entry);
  BreakDependency(Reg(0));
  asm_.RegReg(convert, Reg(0), Reg(3));
  code_.Bind(slow.resume);
}

// 2^63 and above: half of it, the lost bit kept sticky so that rounding is right, then doubled.
void Emitter::EmitCvtU64Slow(const OutOfLine& part) {
  const bool is_f64 = op() == Op::kCvtU64ToF64;
  const PReg result = Reg(0), half = Reg(1), bit = Reg(2), source = Reg(3);
  asm_.RegReg(Op::kMov64RM, half, source);
  asm_.RegReg(Op::kMov32RM, bit, source);
  asm_.RegImm(Op::kShr64RMI, half, 1);
  asm_.RegImm(Op::kAnd32RMI, bit, 1);
  asm_.RegReg(Op::kOr64RM, half, bit);
  BreakDependency(result);
  asm_.RegReg(is_f64 ? Op::kCvtsi2sd64 : Op::kCvtsi2ss64, result, half);
  asm_.RegReg(AddOp(is_f64), result, result);
  asm_.Jmp(part.resume);
}

// The processor truncates to a signed integer and gives MIN for everything that does not fit.
void Emitter::EmitTrunc() {
  const Trunc t = TruncOf(op());
  const OutOfLine slow = AddOutOfLine();
  if (t.is_signed) {
    asm_.RegReg(CvttOp(t.from_f64, t.is_64), Reg(0), Reg(1));
    // Overflows for MIN only.
    asm_.RegImm(t.is_64 ? Op::kCmp64RMI : Op::kCmp32RMI, Reg(0), 1);
    asm_.Jcc(Cond::kO, slow.entry);
  } else if (t.is_64) {
    asm_.RegReg(CvttOp(t.from_f64, true), Reg(0), Reg(1));
    asm_.RegReg(Op::kTest64RMR, Reg(0), Reg(0));
    asm_.Jcc(Cond::kS, slow.entry);
  } else {
    // Through 64 bits, whose upper half has to be 0.
    const PReg wide = Reg(1);
    asm_.RegReg(CvttOp(t.from_f64, true), wide, Reg(2));
    asm_.RegReg(Op::kMov32RM, Reg(0), wide);
    asm_.RegImm(Op::kShr64RMI, wide, 32);
    asm_.Jcc(Cond::kNe, slow.entry);
  }
  code_.Bind(slow.resume);
}

void Emitter::EmitTruncSlow(const OutOfLine& part) {
  const Trunc t = TruncOf(op());
  if (!t.is_signed && t.is_64) {
    TruncU64Slow(part);
  } else if (t.is_signed) {
    TruncSignedSlow(part);
  } else if (t.saturates) {
    // Positive and large, or negative or NaN.
    const PReg result = Reg(0), x = Reg(2);
    BreakDependency(kFloatScratch);
    asm_.LoadConstant(result, 0);
    asm_.RegReg(UcomisOp(t.from_f64), x, kFloatScratch);
    asm_.Jcc(Cond::kBe, part.resume);
    asm_.LoadConstant(result, 0xffff'ffff);
    asm_.Jmp(part.resume);
  } else {
    TrapInvalid(Reg(2), t.from_f64);
  }
}

// Traps: NaN and out of range are different.
void Emitter::TrapInvalid(PReg x, bool is_f64) {
  TrapOnNan(x, is_f64);
  EmitTrap(ir::TrapCode::kIntegerOverflow, source_offset());
}

void Emitter::TrapOnNan(PReg x, bool is_f64) {
  asm_.RegReg(UcomisOp(is_f64), x, x);
  asm_.Jcc(Cond::kP, TrapLabel(ir::TrapCode::kBadConversionToInteger));
}

// xmm15 = the float with these bits, by way of `temp`.
void Emitter::LoadFloatScratch(PReg temp, uint64_t bits, bool is_f64) {
  asm_.LoadConstant(temp, bits);
  asm_.RegReg(is_f64 ? Op::kMovqXR : Op::kMovdXR, kFloatScratch, temp);
}

// The result is MIN: rightly, or because x is NaN or out of range.
void Emitter::TruncSignedSlow(const OutOfLine& part) {
  const Trunc t = TruncOf(op());
  const PReg result = Reg(0), x = Reg(1);
  if (t.saturates) {
    const Label nan = code_.MakeLabel();
    asm_.RegReg(UcomisOp(t.from_f64), x, x);
    asm_.Jcc(Cond::kP, nan);
    BreakDependency(kFloatScratch);
    asm_.RegReg(UcomisOp(t.from_f64), kFloatScratch, x);
    asm_.Jcc(Cond::kAe, part.resume);
    asm_.LoadConstant(result, t.is_64 ? INT64_MAX : INT32_MAX);
    asm_.Jmp(part.resume);
    code_.Bind(nan);
    asm_.LoadConstant(result, 0);
    asm_.Jmp(part.resume);
    return;
  }
  TrapOnNan(x, t.from_f64);
  // The lowest valid x is -2^63, -2^31, or, from f64 to 32 bits, anything above -2^31 - 1.
  const bool exclusive = t.from_f64 && !t.is_64;
  const uint64_t bound = exclusive    ? 0xc1e0'0000'0020'0000
                         : !t.is_64   ? 0xcf00'0000
                         : t.from_f64 ? kMinusTwoTo63F64
                                      : kMinusTwoTo63F32;
  const Label overflow = TrapLabel(ir::TrapCode::kIntegerOverflow);
  LoadFloatScratch(result, bound, t.from_f64);
  asm_.RegReg(UcomisOp(t.from_f64), x, kFloatScratch);
  asm_.Jcc(exclusive ? Cond::kBe : Cond::kB, overflow);
  BreakDependency(kFloatScratch);
  asm_.RegReg(UcomisOp(t.from_f64), kFloatScratch, x);
  asm_.Jcc(Cond::kB, overflow);
  asm_.LoadConstant(result, t.is_64 ? uint64_t{1} << 63 : uint64_t{1} << 31);
  asm_.Jmp(part.resume);
}

// The signed result is negative: x is 2^63 or more, -1 or less, or NaN. x - 2^63, converted, tells
// which.
void Emitter::TruncU64Slow(const OutOfLine& part) {
  const Trunc t = TruncOf(op());
  const PReg result = Reg(0), x = Reg(1);
  const Label zero = code_.MakeLabel(), maximum = code_.MakeLabel();
  if (t.saturates) {
    BreakDependency(kFloatScratch);
    asm_.RegReg(UcomisOp(t.from_f64), x, kFloatScratch);
    asm_.Jcc(Cond::kBe, zero);
  }
  LoadFloatScratch(result, t.from_f64 ? kMinusTwoTo63F64 : kMinusTwoTo63F32, t.from_f64);
  asm_.RegReg(AddOp(t.from_f64), kFloatScratch, x);
  asm_.RegReg(CvttOp(t.from_f64, true), result, kFloatScratch);
  asm_.RegReg(Op::kTest64RMR, result, result);
  asm_.Jcc(Cond::kS, maximum);
  asm_.RegImm(Op::kBtc64RMI, result, 63);
  asm_.Jmp(part.resume);
  code_.Bind(maximum);
  if (!t.saturates) {
    TrapInvalid(x, t.from_f64);
    return;
  }
  asm_.LoadConstant(result, UINT64_MAX);
  asm_.Jmp(part.resume);
  code_.Bind(zero);
  asm_.LoadConstant(result, 0);
  asm_.Jmp(part.resume);
}

void Emitter::EmitSdivCheck() {
  const OutOfLine slow = AddOutOfLine();
  const bool is_64 = op() == Op::kSdivCheck64;
  asm_.RegImm(is_64 ? Op::kCmp64RMI : Op::kCmp32RMI, Reg(1), static_cast<uint64_t>(-1));
  asm_.Jcc(Cond::kE, slow.entry);
  code_.Bind(slow.resume);
}

void Emitter::EmitSrem() {
  const OutOfLine slow = AddOutOfLine();
  const bool is_64 = op() == Op::kSrem64;
  const PReg divisor = Reg(3);
  asm_.RegImm(is_64 ? Op::kCmp64RMI : Op::kCmp32RMI, divisor, static_cast<uint64_t>(-1));
  asm_.Jcc(Cond::kE, slow.entry);
  code_.Reserve(Assembler::kMaxInstBytes);
  asm_.EncodePlain(EncodingOf(is_64 ? Op::kCqo : Op::kCdq), 0, 0);
  asm_.Reg(is_64 ? Op::kIdiv64 : Op::kIdiv32, divisor);
  code_.Bind(slow.resume);
}

}  // namespace davit::isa::x64
