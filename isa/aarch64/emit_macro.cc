// Macro instructions: what one ir operation takes more than one machine instruction, or a branch,
// to do.
//
// The seldom case of each goes out of line (EmitMacroOutOfLine), so that the usual one falls
// through. Registers are the row's operands; x16, x17, v30 and v31 are free. The meaning is that of
// ir/opcodes.def.
#include <algorithm>

#include "isa/aarch64/emitter.h"
#include "isa/aarch64/immediates.h"

namespace davit::isa::aarch64 {
namespace {

// Facts of the float-to-integer rows.
struct Trunc {
  bool from_f64;
  bool is_64;
  bool is_signed;
};

Trunc TruncOf(Op op) {
  // The rows stand in this order: signed 32, signed 64, unsigned 32, unsigned 64; f32, f64.
  const int row = static_cast<int>(op) - static_cast<int>(Op::kTruncF32ToS32);
  return {(row & 1) != 0, (row & 2) != 0, (row & 4) == 0};
}
static_assert(static_cast<int>(Op::kTruncF64ToS64) - static_cast<int>(Op::kTruncF32ToS32) == 3);
static_assert(static_cast<int>(Op::kTruncF32ToU32) - static_cast<int>(Op::kTruncF32ToS32) == 4);
static_assert(static_cast<int>(Op::kTruncF64ToU64) - static_cast<int>(Op::kTruncF32ToS32) == 7);

Op FcmpOp(bool f64) { return f64 ? Op::kFcmpD : Op::kFcmpS; }

// nzcv of ccmp, ccmn and fccmp.
constexpr uint32_t kSetV = 1, kSetZ = 4;

constexpr uint64_t kMinusTwoTo63F64 = 0xc3e0'0000'0000'0000;
constexpr uint64_t kMinusTwoTo63F32 = 0xdf00'0000;

// Number of 16-bit parts of `value` that are not `part`.
int CountParts(uint64_t value, uint64_t part) {
  int count = 0;
  for (int shift = 0; shift < 64; shift += 16) count += (value >> shift & 0xffff) != part;
  return count;
}

uint32_t MovkField(uint64_t value, uint32_t hw) {
  return hw << 16 | static_cast<uint32_t>(value >> 16 * hw & 0xffff);
}

// A logical immediate that differs from `value` in the 16 bits `hw` alone.
bool NearLogical(uint64_t value, uint32_t& hw, uint32_t& field) {
  for (hw = 0; hw < 4; ++hw) {
    for (uint32_t other = 1; other < 4; ++other) {
      const uint64_t part = value >> 16 * ((hw + other) & 3) & 0xffff;
      const uint64_t near = (value & ~(uint64_t{0xffff} << 16 * hw)) | part << 16 * hw;
      if (const auto logical = LogicalImm(near, 64)) {
        field = *logical;
        return true;
      }
    }
  }
  return false;
}

}  // namespace

void Assembler::LoadConstant(PReg reg, uint64_t value) {
  if (const auto imm = MovWideImm(value)) return EmitImm(Op::kMovz64, *imm, reg);
  if (const auto imm = MovWideImm(~value)) return EmitImm(Op::kMovn64, *imm, reg);
  if (value <= UINT32_MAX) {
    if (const auto imm = MovWideImm(~value & UINT32_MAX)) return EmitImm(Op::kMovn32, *imm, reg);
    if (const auto imm = LogicalImm(value, 32)) return EmitImm(Op::kMovLogical32, *imm, reg);
  } else if (const auto imm = LogicalImm(value, 64)) {
    return EmitImm(Op::kMovLogical64, *imm, reg);
  }
  const int zeros_first = CountParts(value, 0), ones_first = CountParts(value, 0xffff);
  const uint64_t filler = ones_first < zeros_first ? 0xffff : 0;
  uint32_t hw = 0, field = 0;
  if (std::min(zeros_first, ones_first) > 2 && NearLogical(value, hw, field)) {
    EmitImm(Op::kMovLogical64, field, reg);
    EmitImm(Op::kMovk64, MovkField(value, hw), reg);
    return;
  }
  bool first = true;
  for (uint32_t part = 0; part < 4; ++part) {
    if ((value >> 16 * part & 0xffff) == filler) continue;
    if (!first) {
      EmitImm(Op::kMovk64, MovkField(value, part), reg);
    } else if (filler == 0) {
      EmitImm(Op::kMovz64, MovkField(value, part), reg);
    } else {
      EmitImm(Op::kMovn64, MovkField(~value, part), reg);
    }
    first = false;
  }
}

void Emitter::EmitMacro() {
  switch (op()) {
    case Op::kMoveInt:
    case Op::kMoveFloat:
      EmitMove(allocations()[1], allocations()[0], false);
      break;
    case Op::kMoveVector:
      EmitMove(allocations()[1], allocations()[0], true);
      break;
    case Op::kMovConst:
      asm_.LoadConstant(Reg(0), inst().imm64());
      break;
    case Op::kMovPinned:
      EmitMovPinned(Reg(0));
      break;
    case Op::kTbl2:
      EmitTbl2();
      break;
    case Op::kLeaSymbol:
      EmitSymbolAddress(Reg(0));
      break;
    case Op::kLeaMem:
      LoadAddress(Reg(0), inst(), allocations() + 1);
      break;
    case Op::kArgs:
      break;
    case Op::kJump:
      JumpTo(scratch_.edge_label[inst().imm]);
      break;
    case Op::kBranch:
    case Op::kBranchZero32:
    case Op::kBranchZero64:
    case Op::kBranchBitZero:
      EmitBranch();
      break;
    case Op::kJumpTableTarget:
      EmitJumpTableTarget();
      break;
    case Op::kJumpTable:
      EmitJumpTable();
      break;
    case Op::kRet:
      EmitEpilogue();
      break;
    case Op::kTrap:
      EmitTrap(static_cast<ir::TrapCode>(inst().imm), source_offset());
      break;
    case Op::kTrapIf:
    case Op::kTrapIfZero32:
    case Op::kTrapIfZero64:
    case Op::kTrapIfNotZero32:
    case Op::kTrapIfNotZero64:
      EmitTrapIf();
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

void Emitter::EmitMacroOutOfLine(const OutOfLine& part) { EmitTruncSlow(part); }

void Emitter::EmitMovPinned(PReg to) {
  asm_.Emit(Op::kMov64, to, inst().imm == 0 ? kPinned0 : kPinned1);
}

// Sources that happen to be neighbours need not be moved.
void Emitter::EmitTbl2() {
  PReg first = Reg(1);
  const PReg second = Reg(2);
  if (second.hw() != first.hw() + 1) {
    asm_.Emit(Op::kOrrB16, kSlotScratch, first, first);
    asm_.Emit(Op::kOrrB16, kFloatScratch, second, second);
    first = kSlotScratch;
  }
  asm_.Emit(Op::kTblPairB16, Reg(0), first, Reg(3));
}

void Emitter::EmitSymbolAddress(PReg to) {
  const ir::Symbol symbol = function_.symbols[inst().imm];
  asm_.Fit(2 * Assembler::kInstBytes);
  code_.relocs.push_back({code_.offset(), RelocKind::kA64AdrPrelPgHi21, symbol, 0});
  asm_.Put(Assembler::Word(Op::kAdrp, to));
  code_.relocs.push_back({code_.offset(), RelocKind::kA64AddAbsLo12Nc, symbol, 0});
  asm_.Put(Assembler::Word(Op::kAddI64, to, to));
}

// The processor truncates, saturates and gives 0 for NaN. What tells these cases from good ones:
//
//   i32   the 64-bit result is no 32-bit integer, or x is NaN
//   s64   the result is MIN or MAX, or x is NaN; MIN may be right
//   u64   the result is MAX, or x is not above -1
//
// A conditional comparison joins the conditions, so that there is one branch.
void Emitter::EmitTrunc() {
  const Trunc t = TruncOf(op());
  const PReg result = Reg(0), x = Reg(1);
  const Op fccmp = t.from_f64 ? Op::kFccmpD : Op::kFccmpS;
  const OutOfLine slow = AddOutOfLine();
  // Unordered sets V.
  const auto or_nan = [&](Cond good) {
    asm_.Append(Assembler::Word(fccmp, x, x) | Assembler::Imm(fccmp, kSetV) |
                Assembler::CondBits(fccmp, good));
    asm_.BCond(Cond::kVs, slow.entry);
  };
  if (!t.is_64) {
    asm_.Emit(t.from_f64 ? Op::kFcvtzs64D : Op::kFcvtzs64S, result, x);
    asm_.EmitImms(Op::kCmpExt64, 0, t.is_signed ? kSxtw : kUxtw, result, result);
    or_nan(Cond::kEq);
    // The upper half of an unsigned one is 0.
    if (t.is_signed) asm_.Emit(Op::kMov32, result, result);
  } else if (t.is_signed) {
    asm_.Emit(t.from_f64 ? Op::kFcvtzs64D : Op::kFcvtzs64S, result, x);
    // MIN - 1 overflows, and MAX + 1.
    asm_.EmitImm(Op::kCmpI64, 1, result);
    asm_.Append(Assembler::Word(Op::kCcmnI64, result) | Assembler::Imm(Op::kCcmnI64, kSetV) |
                Assembler::Aux(Op::kCcmnI64, 1) | Assembler::CondBits(Op::kCcmnI64, Cond::kVc));
    or_nan(Cond::kVc);
  } else {
    const uint32_t minus_one =
        t.from_f64 ? *FloatImm64(0xbff0'0000'0000'0000) : *FloatImm32(0xbf80'0000);
    asm_.EmitImm(t.from_f64 ? Op::kFmovID : Op::kFmovIS, minus_one, kFloatScratch);
    asm_.Emit(FcmpOp(t.from_f64), x, kFloatScratch);
    asm_.Emit(t.from_f64 ? Op::kFcvtzu64D : Op::kFcvtzu64S, result, x);
    asm_.Append(Assembler::Word(Op::kCcmnI64, result) | Assembler::Imm(Op::kCcmnI64, kSetZ) |
                Assembler::Aux(Op::kCcmnI64, 1) | Assembler::CondBits(Op::kCcmnI64, Cond::kGt));
    asm_.BCond(Cond::kEq, slow.entry);
  }
  code_.Bind(slow.resume);
}

// Traps, but for -2^63. NaN and out of range are different.
void Emitter::EmitTruncSlow(const OutOfLine& part) {
  const Trunc t = TruncOf(op());
  const PReg x = Reg(1);
  asm_.Emit(FcmpOp(t.from_f64), x, x);
  asm_.BCond(Cond::kVs, TrapLabel(ir::TrapCode::kBadConversionToInteger));
  if (t.is_64 && t.is_signed) {
    asm_.LoadConstant(kIntScratch, t.from_f64 ? kMinusTwoTo63F64 : kMinusTwoTo63F32);
    asm_.Emit(t.from_f64 ? Op::kFmovDX : Op::kFmovSW, kFloatScratch, kIntScratch);
    asm_.Emit(FcmpOp(t.from_f64), x, kFloatScratch);
    asm_.BCond(Cond::kEq, part.resume);
  }
  EmitTrap(ir::TrapCode::kIntegerOverflow, source_offset());
}

}  // namespace davit::isa::aarch64
