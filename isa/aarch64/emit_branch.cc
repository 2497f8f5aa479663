// Terminators, traps and calls.
#include "isa/aarch64/emitter.h"
#include "isa/aarch64/immediates.h"

namespace davit::isa::aarch64 {

void Assembler::MakeRoom(uint32_t n) {
  if (fixups_ != nullptr) fixups_->Prepare(n);
  buffer_.Reserve(n);
}

void Assembler::Jmp(Label target) { Branch(Word(Op::kB), Reach::k26, target); }

void Emitter::Jump(Label target) {
  asm_.Jmp(target);
  fixups_.AfterTransfer();
}

// The labels that jump tables lead to, which must begin with a landing pad.
void Emitter::PlanTargets() {
  marks_targets_ = Has(kBti) && !function_.jump_tables.empty();
  if (!marks_targets_) return;
  scratch_.table_targets.assign(code_.labels.size(), 0);
  for (const uint32_t edge : function_.jump_table_edges) {
    scratch_.table_targets[scratch_.edge_label[edge].index()] = 1;
  }
}

void Emitter::MarkTarget(Label label) {
  constexpr uint32_t kBtiJ = 36;
  if (scratch_.table_targets[label.index()]) asm_.EmitImm(Op::kHint, kBtiJ);
}

void Emitter::EmitBranch() {
  const Op kind = op();
  EmitTwoWay([&](bool inverted, Label target, Label) {
    switch (kind) {
      case Op::kBranch:
        asm_.BCond(inverted ? Inverse(cond()) : cond(), target);
        break;
      case Op::kBranchZero32:
        asm_.Branch(Assembler::Word(inverted ? Op::kCbnz32 : Op::kCbz32, Reg(0)), Reach::k19,
                    target);
        break;
      case Op::kBranchZero64:
        asm_.Branch(Assembler::Word(inverted ? Op::kCbnz64 : Op::kCbz64, Reg(0)), Reach::k19,
                    target);
        break;
      default: {
        const Op tbz = inverted ? Op::kTbnz : Op::kTbz;
        const uint32_t bit = Assembler::Aux(tbz, static_cast<uint32_t>(inst().disp));
        asm_.Branch(Assembler::Word(tbz, Reg(0)) | bit, Reach::k14, target);
        break;
      }
    }
  });
}

void Emitter::EmitTrap(ir::TrapCode code, uint32_t source_offset) {
  asm_.Fit(Assembler::kInstBytes);
  code_.AddTrap(code, source_offset);
  asm_.Put(Assembler::Word(Op::kUdf) | Assembler::Imm(Op::kUdf, static_cast<uint32_t>(code)));
  fixups_.AfterTransfer();
}

void Emitter::EmitTrapIf() {
  const Label trap = TrapLabel(static_cast<ir::TrapCode>(inst().imm));
  const auto compare = [&](Op branch) {
    asm_.Branch(Assembler::Word(branch, Reg(0)), Reach::k19, trap);
  };
  switch (op()) {
    case Op::kTrapIfZero32:
      compare(Op::kCbz32);
      break;
    case Op::kTrapIfZero64:
      compare(Op::kCbz64);
      break;
    case Op::kTrapIfNotZero32:
      compare(Op::kCbnz32);
      break;
    case Op::kTrapIfNotZero64:
      compare(Op::kCbnz64);
      break;
    default:
      asm_.BCond(cond(), trap);
      break;
  }
}

void Emitter::EmitJumpTableTarget() {
  const PReg target = Reg(0), index = Reg(1), last = kIntScratch, table = kAddrScratch;
  asm_.LoadConstant(last, function_.jump_tables[inst().imm].num_edges - 1);
  asm_.EmitImms(Op::kCmp32, 0, kLsl, index, last);
  asm_.EmitCond(Op::kCsel32, Cond::kLo, last, index, last);
  asm_.Fit(Assembler::kInstBytes);
  fixups_.Data(Assembler::Word(Op::kAdr, table), CodeBuffer::DataRef::Kind::kJumpTable, inst().imm);
  MemOperand entry = MemOperand::At(table, 0);
  entry.index = static_cast<uint8_t>(last.hw());
  entry.scaled = entry.uxtw = true;
  asm_.EmitMem(Op::kLdrs32To64, last, entry);
  asm_.EmitImms(Op::kAdd64, 0, kLsl, target, table, last);
}

void Emitter::EmitJumpTable() {
  asm_.Emit(Op::kBr, Reg(0));
  fixups_.AfterTransfer();
}

void Emitter::CallSymbol(ir::Symbol symbol) {
  asm_.Fit(Assembler::kInstBytes);
  code_.relocs.push_back({code_.offset(), RelocKind::kA64Call26, symbol, 0});
  asm_.Put(Assembler::Word(Op::kBl));
}

void Emitter::EmitCall() {
  if (op() == Op::kCall) {
    CallSymbol(function_.symbols[inst().imm]);
  } else {
    asm_.Emit(Op::kBlr, Reg(0));
  }
  code_.AddCall(source_offset());
}

void Emitter::LoadPinned1() {
  if (options_.pinned1_offset) {
    EmitAccess(Op::kLdr64, kPinned1, kPinned0, *options_.pinned1_offset);
  }
}

void Emitter::EmitCallIndirectSwitch() {
  asm_.Emit(Op::kMov64, kPinned0, kCalleeContext);
  LoadPinned1();
  asm_.Emit(Op::kBlr, Reg(0));
  code_.AddCall(source_offset());
  if (function_.conv == ir::CallConv::kC) return;
  EmitAccess(Op::kLdr64, kPinned0, kFp, frame_.context);
  LoadPinned1();
}

}  // namespace davit::isa::aarch64
