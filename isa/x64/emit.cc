// Emission: MachFunction and allocation to bytes (Target::emit).
#include "isa/x64/emit.h"

#include "isa/x64/emitter.h"
#include "isa/x64/finish.h"

namespace davit::isa::x64 {

Emitter::Emitter(const MachFunction& function, const regalloc::Output& allocation,
                 const TargetOptions& options, CompiledFunction& out)
    : EmitterWalk(function, allocation, options, out), asm_(out.scratch.code) {}

absl::Status Emitter::Run() {
  Clear();
  if (absl::Status status = PlanFrame(); !status.ok()) return status;
  PlanBases();
  const uint32_t num_hot = PlanOrder(static_cast<uint16_t>(Op::kJump));
  EmitPrologue();
  EmitBody(num_hot);
  return FinishCode(function_, scratch_, out_);
}

inline void Emitter::EmitInst(const MachInst& inst) {
  if (EncodingOf(static_cast<Op>(inst.op)).Has(EncodingRow::kMacro)) {
    EmitMacro();
  } else {
    EmitRow(inst, allocations());
  }
}

// The bases that are registers of the frame or of the convention.
void Emitter::PlanBases() {
  bases_[AddrMode::kNoBase] = {MemOperand::kNoReg, 0};
  bases_[AddrMode::kPinned0] = {static_cast<uint8_t>(kPinned0.hw()), 0};
  bases_[AddrMode::kPinned1] = {static_cast<uint8_t>(kPinned1.hw()), 0};
  bases_[AddrMode::kStackSlot] = {static_cast<uint8_t>(kRbp.hw()), frame_.stack_slots};
  bases_[AddrMode::kArgIn] = {static_cast<uint8_t>(kRbp.hw()), Frame::kArgIn};
  bases_[AddrMode::kArgOut] = {static_cast<uint8_t>(kRsp.hw()), 0};
}

inline MemOperand Emitter::Resolve(const MachInst& inst, const Allocation* allocations) const {
  const AddrMode::Base base = inst.addr.base();
  if (base == AddrMode::kConstant) {
    return MemOperand::Data(CodeBuffer::DataRef::Kind::kConstant, static_cast<uint32_t>(inst.disp));
  }
  MemOperand mem;
  if (base == AddrMode::kReg) {
    mem.base = static_cast<uint8_t>((allocations++)->reg().hw());
    mem.disp = inst.disp;
  } else {
    mem.base = bases_[base].reg;
    mem.disp = inst.disp + bases_[base].disp;
  }
  if (inst.addr.has_index()) {
    mem.index = static_cast<uint8_t>(allocations->reg().hw());
    mem.scale_log2 = static_cast<uint8_t>(inst.addr.scale_log2());
  }
  return mem;
}

void Emitter::EmitRow(const MachInst& inst, const Allocation* allocations) {
  const EncodingRow& row = EncodingOf(static_cast<Op>(inst.op));
  code_.Reserve(2 * Assembler::kMaxInstBytes);
  if (row.Has(EncodingRow::kSimple)) {
    EncodeRow<true>(row, inst, allocations);
  } else if (row.rm_at != EncodingRow::kNone) {
    EncodeRow<false>(row, inst, allocations);
  } else {
    const unsigned reg = row.reg_at == EncodingRow::kNone ? 0 : allocations[row.reg_at].reg().hw();
    asm_.EncodePlain(row, reg, inst.imm64());
  }
}

// A row with a register-or-memory operand.
template <bool kSimple>
inline void Emitter::EncodeRow(const EncodingRow& row, const MachInst& inst,
                               const Allocation* allocations) {
  const bool is_memory = inst.addr.is_memory();
  const int moved = is_memory ? inst.addr.num_operands() - row.rm_operands : 0;
  const auto field = [&](uint8_t at) -> unsigned {
    const int behind = at & EncodingRow::kBehindRm ? moved : 0;
    return allocations[(at & ~EncodingRow::kBehindRm) + behind].reg().hw();
  };
  const bool has_reg = kSimple || row.reg_at != EncodingRow::kNone;
  const unsigned reg = has_reg ? field(row.reg_at) : row.digit;
  const unsigned vex = !kSimple && row.vex_at != EncodingRow::kNone ? field(row.vex_at) : 0;
  const uint64_t imm =
      kSimple || row.is4_at == EncodingRow::kNone ? inst.imm64() : field(row.is4_at) << 4;
  if (!kSimple && row.Has(EncodingRow::kBreaksDependency)) BreakDependency(Xmm(reg));
  MemOperand mem;
  if (is_memory) {
    if (inst.addr.may_fault()) code_.AddTrap(ir::TrapCode::kMemoryOutOfBounds, source_offset());
    mem = Resolve(inst, allocations + row.rm_at);
  } else {
    const Allocation rm = allocations[row.rm_at];
    if (rm.is_reg()) {
      asm_.EncodeReg<kSimple>(row, reg, vex, rm.reg().hw(), imm, inst.cond);
      return;
    }
    mem = SlotMem(rm);
  }
  asm_.EncodeMem<kSimple>(row, reg, vex, mem, imm, inst.cond);
}

absl::Status Emit(const MachFunction& function, const regalloc::Output& allocation,
                  const TargetOptions& options, CompiledFunction& out) {
  return Emitter(function, allocation, options, out).Run();
}

}  // namespace davit::isa::x64
