// Emitter: the state of emitting one function. Private to isa/x64/emit*.cc:
//   emit.cc         instructions and their operands; the walk over them is isa/emitter_base.h
//   emit_frame.cc   prologue, epilogue, edits
//   emit_branch.cc  terminators, calls, traps
//   emit_macro.cc   macro instructions
#ifndef DAVIT_ISA_X64_EMITTER_H_
#define DAVIT_ISA_X64_EMITTER_H_

#include <cstdint>
#include <span>

#include "isa/emitter_base.h"
#include "isa/x64/assembler.h"

namespace davit::isa::x64 {

class Emitter : public EmitterWalk<Emitter> {
 public:
  Emitter(const MachFunction& function, const regalloc::Output& allocation,
          const TargetOptions& options, CompiledFunction& out);
  absl::Status Run();

 private:
  friend EmitterWalk<Emitter>;

  // A register that AddrMode::Base stands for, and what to add to the displacement.
  struct Base {
    uint8_t reg = MemOperand::kNoReg;
    int32_t disp = 0;
  };

  void BindCode(Label label) { code_.Bind(label); }

  // emit.cc
  void EmitInst(const MachInst& inst);
  void PlanBases();
  void EmitRow(const MachInst& inst, const Allocation* allocations);
  template <bool kSimple>
  void EncodeRow(const EncodingRow& row, const MachInst& inst, const Allocation* allocations);
  MemOperand Resolve(const MachInst& inst, const Allocation* allocations) const;
  MemOperand SlotMem(Allocation slot) const {
    return MemOperand::At(kRbp, frame_.SpillSlot(slot.slot()));
  }

  // emit_frame.cc
  absl::Status PlanFrame();
  void EmitPrologue();
  void EmitStackCheck();
  void ProbeFrame();
  void EmitEpilogue();
  void EmitEdits(std::span<const Edit> edits);
  void EmitMove(Allocation from, Allocation to, bool wide);
  void EmitSwap(PReg a, PReg b);
  void EmitRemat(uint32_t inst, PReg to);

  // emit_branch.cc
  // Jumps on any condition, kFloatEq and kFloatNe included.
  void JumpIf(Cond cond, Label target);
  void Jump(Label target) { asm_.Jmp(target); }
  void EmitBranch();
  void EmitTrap(ir::TrapCode code, uint32_t source_offset);
  void EmitJumpTableTarget();
  void EmitCall();
  void EmitCallIndirectSwitch();
  void CallSymbol(ir::Symbol symbol);
  void LoadPinned1();

  // emit_macro.cc
  void EmitMacro();
  void EmitMacroOutOfLine(const OutOfLine& part);
  void EmitMovPinned(PReg to);
  void EmitSymbolAddress(PReg to);
  void EmitSetcc();
  void EmitSetccFloat();
  void EmitCmovFloatNe();
  void EmitCmovXmm();
  void EmitMinMax();
  void EmitMinMaxSlow(const OutOfLine& part);
  void EmitCvtU64();
  void EmitCvtU64Slow(const OutOfLine& part);
  void EmitTrunc();
  void EmitTruncSlow(const OutOfLine& part);
  void TruncSignedSlow(const OutOfLine& part);
  void TruncU64Slow(const OutOfLine& part);
  void TrapOnNan(PReg x, bool is_f64);
  void TrapInvalid(PReg x, bool is_f64);
  void LoadFloatScratch(PReg temp, uint64_t bits, bool is_f64);
  void EmitSdivCheck();
  void EmitSrem();
  void BreakDependency(PReg xmm) { asm_.RegReg(Op::kXorpsXM, xmm, xmm); }

  Op op() const { return static_cast<Op>(inst().op); }
  Cond cond() const { return static_cast<Cond>(inst().cond); }

  Assembler asm_;
  Base bases_[AddrMode::kConstant];
  RegSet saved_regs_;
};

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_EMITTER_H_
