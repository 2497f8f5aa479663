// Terminators, traps and calls.
#include "isa/x64/emitter.h"
#include "isa/x64/finish.h"

namespace davit::isa::x64 {

void Assembler::Jcc(Cond cond, Label target) {
  DAVIT_DCHECK(cond < Cond::kFloatEq);
  Fit();
  // The distance is filled in by FinishCode.
  buffer_.AddBranch(target, static_cast<uint8_t>(cond), kLongJcc);
  buffer_.set_cursor(buffer_.cursor() + kLongJcc);
}

void Assembler::Jmp(Label target) {
  Fit();
  buffer_.AddBranch(target, kJmpKind, kLongJmp);
  buffer_.set_cursor(buffer_.cursor() + kLongJmp);
}

void Assembler::LoadConstant(PReg reg, uint64_t value) {
  Fit();
  if (value <= 0xffff'ffff) {
    EncodePlain(EncodingOf(Op::kMov32RI), reg.hw(), value);
  } else if (static_cast<int64_t>(value) == static_cast<int32_t>(value)) {
    RegImm(Op::kMov64MI, reg, value);
  } else {
    EncodePlain(EncodingOf(Op::kMov64RI), reg.hw(), value);
  }
}

void Emitter::JumpIf(Cond cond, Label target) {
  if (cond == Cond::kFloatNe) {
    asm_.Jcc(Cond::kNe, target);
    asm_.Jcc(Cond::kP, target);
  } else if (cond == Cond::kFloatEq) {
    const Label unordered = code_.MakeLabel();
    asm_.Jcc(Cond::kP, unordered);
    asm_.Jcc(Cond::kE, target);
    code_.Bind(unordered);
  } else {
    asm_.Jcc(cond, target);
  }
}

void Emitter::EmitBranch() {
  EmitTwoWay([&](bool inverted, Label target, Label otherwise) {
    const Cond taken = inverted ? Inverse(cond()) : cond();
    if (taken == Cond::kFloatEq && otherwise != next_) {
      // Not equal jumps away in two branches, which saves the label behind them.
      asm_.Jcc(Cond::kP, otherwise);
      asm_.Jcc(Cond::kE, target);
    } else {
      JumpIf(taken, target);
    }
  });
}

void Emitter::EmitTrap(ir::TrapCode code, uint32_t source_offset) {
  code_.Reserve(Assembler::kMaxInstBytes);
  code_.AddTrap(code, source_offset);
  asm_.EncodePlain(EncodingOf(Op::kUd2), 0, 0);
}

void Emitter::EmitJumpTableTarget() {
  const PReg target = Reg(0), table = Reg(1), index = Reg(2);
  const uint32_t last = function_.jump_tables[inst().imm].num_edges - 1;
  asm_.LoadConstant(target, last);
  asm_.RegReg(Op::kCmp32RM, index, target);
  asm_.RegRegCond(Op::kCmov32RM, Cond::kB, target, index);
  asm_.RegMem(Op::kLea64RM, table,
              MemOperand::Data(CodeBuffer::DataRef::Kind::kJumpTable, inst().imm));
  asm_.RegMem(Op::kMovsxdRM, target, MemOperand::At(table, target, 2, 0));
  asm_.RegReg(Op::kAdd64RM, target, table);
}

void Emitter::CallSymbol(ir::Symbol symbol) {
  code_.Reserve(Assembler::kMaxInstBytes);
  const uint32_t field = code_.offset() + 1;
  asm_.EncodePlain(EncodingOf(Op::kCallRel32), 0, 0);
  code_.relocs.push_back({field, RelocKind::kX64CallPcRel32, symbol, 0});
}

void Emitter::EmitCall() {
  if (op() == Op::kCall) {
    CallSymbol(function_.symbols[inst().imm]);
  } else {
    MachInst call = inst();
    call.op = static_cast<uint16_t>(Op::kCallRM);
    EmitRow(call, allocations());
  }
  code_.AddCall(source_offset());
}

void Emitter::LoadPinned1() {
  if (options_.pinned1_offset) {
    asm_.RegMem(Op::kMov64RM, kPinned1, MemOperand::At(kPinned0, *options_.pinned1_offset));
  }
}

void Emitter::EmitCallIndirectSwitch() {
  asm_.RegReg(Op::kMov64RM, kPinned0, kCalleeContext);
  LoadPinned1();
  asm_.Reg(Op::kCallRM, Reg(0));
  code_.AddCall(source_offset());
  if (function_.conv == ir::CallConv::kC) return;
  asm_.RegMem(Op::kMov64RM, kPinned0, MemOperand::At(kRbp, frame_.context));
  LoadPinned1();
}

}  // namespace davit::isa::x64
