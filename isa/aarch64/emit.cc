// Emission: MachFunction and allocation to bytes (Target::emit).
#include "isa/aarch64/emit.h"

#include "isa/aarch64/emitter.h"
#include "isa/aarch64/finish.h"
#include "isa/aarch64/immediates.h"

namespace davit::isa::aarch64 {
namespace {

// The load of a constant that has AddrMode::kConstant.
Op LiteralOf(Op op) {
  switch (op) {
    case Op::kLdr32:
      return Op::kLdrLit32;
    case Op::kLdr64:
      return Op::kLdrLit64;
    case Op::kLdrS:
      return Op::kLdrLitS;
    case Op::kLdrD:
      return Op::kLdrLitD;
    default:
      DAVIT_CHECK(op == Op::kLdrQ);
      return Op::kLdrLitQ;
  }
}

}  // namespace

Emitter::Emitter(const MachFunction& function, const regalloc::Output& allocation,
                 const TargetOptions& options, CompiledFunction& out)
    : EmitterWalk(function, allocation, options, out),
      fixups_(function, out.scratch),
      asm_(out.scratch.code, &fixups_) {}

absl::Status Emitter::Run() {
  Clear();
  if (absl::Status status = PlanFrame(); !status.ok()) return status;
  PlanBases();
  const uint32_t num_hot = PlanOrder(static_cast<uint16_t>(Op::kJump));
  PlanTargets();
  EmitPrologue();
  EmitBody(num_hot);
  return FinishCode(function_, fixups_, scratch_, out_);
}

// The bases that are registers of the frame or of the convention.
void Emitter::PlanBases() {
  const auto base = [](PReg reg, int32_t disp) {
    return Base{static_cast<uint8_t>(reg.hw()), disp};
  };
  bases_[AddrMode::kPinned0] = base(kPinned0, 0);
  bases_[AddrMode::kPinned1] = base(kPinned1, 0);
  bases_[AddrMode::kStackSlot] = base(kSp, static_cast<int32_t>(frame_.size) + frame_.stack_slots);
  bases_[AddrMode::kArgIn] = base(kFp, Frame::kArgIn);
  bases_[AddrMode::kArgOut] = base(kSp, 0);
}

inline void Emitter::EmitInst(const MachInst& inst) {
  if (EncodingOf(static_cast<Op>(inst.op)).Has(EncodingRow::kMacro)) {
    EmitMacro();
  } else {
    EmitRow(inst, allocations());
  }
}

void Emitter::EmitRow(const MachInst& inst, const Allocation* allocations) {
  const EncodingRow& row = EncodingOf(static_cast<Op>(inst.op));
  const uint32_t word = Assembler::RowWord(
      row, inst, [&](unsigned k) { return static_cast<uint32_t>(allocations[k].reg().hw()); });
  if (row.Has(EncodingRow::kMemory)) {
    EmitMemory(row, word, inst, allocations + row.num_regs);
  } else {
    asm_.Append(word);
  }
}

// The base of a memory operand; `allocations` moves past its register.
inline Emitter::Base Emitter::BaseOf(AddrMode addr, const Allocation*& allocations) const {
  if (addr.base() != AddrMode::kReg) return bases_[addr.base()];
  return {static_cast<uint8_t>((allocations++)->reg().hw()), 0};
}

inline void Emitter::EmitMemory(const EncodingRow& row, uint32_t word, const MachInst& inst,
                                const Allocation* allocations) {
  const AddrMode addr = inst.addr;
  DAVIT_DCHECK(addr.is_memory());
  if (addr.base() == AddrMode::kConstant) {
    EmitLiteral(word, inst);
    return;
  }
  const Allocation* rest = allocations;
  const Base base = BaseOf(addr, rest);
  MemOperand mem;
  mem.base = base.reg;
  const int64_t disp = int64_t{inst.disp} + base.disp;
  mem.disp = static_cast<int32_t>(disp);
  bool fits = addr.base() != AddrMode::kNoBase;
  if (addr.has_index()) {
    mem.index = static_cast<uint8_t>(rest->reg().hw());
    mem.uxtw = inst.cond == kIndexUxtw;
    mem.scaled = addr.scale_log2() != 0;
    fits = fits && disp == 0 && (!mem.scaled || addr.scale_log2() == row.size_log2);
  } else {
    fits = fits && FitsDisp(disp, row.size_log2);
  }
  if (row.Has(EncodingRow::kBaseOnly)) {
    fits = fits && disp == 0 && !addr.has_index();
  }
  if (!fits) {
    EmitFarMemory(row, word, inst, allocations);
    return;
  }
  asm_.Fit(Assembler::kInstBytes);
  if (addr.may_fault()) code_.AddTrap(ir::TrapCode::kMemoryOutOfBounds, source_offset());
  asm_.Put(word | Assembler::MemoryBits(row, mem));
}

// The address, or what of it does not fit, in x17.
void Emitter::EmitFarMemory(const EncodingRow& row, uint32_t word, const MachInst& inst,
                            const Allocation* allocations) {
  MemOperand mem = MemOperand::At(kAddrScratch, 0);
  const Allocation* rest = allocations;
  const Base base = BaseOf(inst.addr, rest);
  const int64_t disp = int64_t{inst.disp} + base.disp;
  const bool base_only = row.Has(EncodingRow::kBaseOnly);
  if (inst.addr.has_index() || base_only || inst.addr.base() == AddrMode::kNoBase) {
    LoadAddress(kAddrScratch, inst, allocations);
  } else if (const int64_t low = disp & 0xfff;
             disp >= 0 && disp < 1 << 24 && FitsScaled(low, row.size_log2)) {
    AddConstant(kAddrScratch, X(base.reg), disp - low);
    mem.disp = static_cast<int32_t>(low);
  } else {
    asm_.LoadConstant(kAddrScratch, static_cast<uint64_t>(disp));
    mem.base = base.reg;
    mem.index = static_cast<uint8_t>(kAddrScratch.hw());
  }
  asm_.Fit(Assembler::kInstBytes);
  if (inst.addr.may_fault()) code_.AddTrap(ir::TrapCode::kMemoryOutOfBounds, source_offset());
  asm_.Put(word | Assembler::MemoryBits(row, mem));
}

void Emitter::EmitLiteral(uint32_t word, const MachInst& inst) {
  const EncodingRow& row = EncodingOf(static_cast<Op>(inst.op));
  const uint32_t literal = EncodingOf(LiteralOf(static_cast<Op>(inst.op))).bits;
  asm_.Fit(Assembler::kInstBytes);
  // The register is in the same field.
  fixups_.Data(literal | (word & (31u << row.shift[0])), CodeBuffer::DataRef::Kind::kConstant,
               static_cast<uint32_t>(inst.disp));
}

void Emitter::AddConstant(PReg to, PReg base, int64_t disp) {
  const bool negative = disp < 0;
  const uint64_t distance = negative ? -static_cast<uint64_t>(disp) : static_cast<uint64_t>(disp);
  const Op op = negative ? Op::kSubI64 : Op::kAddI64;
  if (distance < 1 << 24) {
    const uint32_t low = distance & 0xfff, high = static_cast<uint32_t>(distance >> 12);
    if (high != 0) asm_.EmitImm(op, 1 << 12 | high, to, base);
    // Also the copy of a stack pointer.
    if (low != 0 || high == 0) asm_.EmitImm(op, low, to, high != 0 ? to : base);
    return;
  }
  DAVIT_DCHECK(base != kAddrScratch);
  asm_.LoadConstant(kAddrScratch, static_cast<uint64_t>(disp));
  asm_.EmitImms(Op::kAddExt64, 0, kUxtx, to, base, kAddrScratch);
}

void Emitter::LoadAddress(PReg to, const MachInst& inst, const Allocation* allocations) {
  const Base base = BaseOf(inst.addr, allocations);
  const int64_t disp = int64_t{inst.disp} + base.disp;
  const bool has_base = inst.addr.base() != AddrMode::kNoBase;
  if (!inst.addr.has_index()) {
    if (has_base) {
      AddConstant(to, X(base.reg), disp);
    } else {
      asm_.LoadConstant(to, static_cast<uint64_t>(disp));
    }
    return;
  }
  PReg sum = X(base.reg);
  if (!has_base) {
    sum = kAddrScratch;
    asm_.LoadConstant(sum, static_cast<uint64_t>(disp));
  } else if (disp != 0) {
    // `to` may be the index.
    sum = kAddrScratch;
    AddConstant(sum, X(base.reg), disp);
  }
  const uint32_t shift = static_cast<uint32_t>(inst.addr.scale_log2());
  const PReg index = allocations->reg();
  if (inst.cond == kIndexUxtw || sum == kSp) {
    asm_.EmitImms(Op::kAddExt64, shift, inst.cond == kIndexUxtw ? kUxtw : kUxtx, to, sum, index);
  } else {
    asm_.EmitImms(Op::kAdd64, shift, kLsl, to, sum, index);
  }
}

void Emitter::EmitAccess(Op op, PReg reg, PReg base, int64_t disp) {
  const int size_log2 = EncodingOf(op).size_log2;
  if (FitsDisp(disp, size_log2)) {
    asm_.EmitMem(op, reg, MemOperand::At(base, static_cast<int32_t>(disp)));
    return;
  }
  asm_.LoadConstant(kAddrScratch, static_cast<uint64_t>(disp));
  MemOperand mem = MemOperand::At(base, 0);
  mem.index = static_cast<uint8_t>(kAddrScratch.hw());
  asm_.EmitMem(op, reg, mem);
}

absl::Status Emit(const MachFunction& function, const regalloc::Output& allocation,
                  const TargetOptions& options, CompiledFunction& out) {
  return Emitter(function, allocation, options, out).Run();
}

}  // namespace davit::isa::aarch64
