// Emitter: the state of emitting one function. Private to isa/aarch64/emit*.cc:
//   emit.cc         instructions and their operands; the walk over them is isa/emitter_base.h
//   emit_frame.cc   prologue, epilogue, edits
//   emit_branch.cc  terminators, calls, traps
//   emit_macro.cc   macro instructions
#ifndef DAVIT_ISA_AARCH64_EMITTER_H_
#define DAVIT_ISA_AARCH64_EMITTER_H_

#include <cstdint>
#include <span>

#include "isa/aarch64/assembler.h"
#include "isa/aarch64/fixups.h"
#include "isa/emitter_base.h"

namespace davit::isa::aarch64 {

class Emitter : public EmitterWalk<Emitter> {
 public:
  Emitter(const MachFunction& function, const regalloc::Output& allocation,
          const TargetOptions& options, CompiledFunction& out);
  absl::Status Run();

 private:
  friend EmitterWalk<Emitter>;

  // A register that AddrMode::Base stands for, and what to add to the displacement.
  struct Base {
    uint8_t reg = 31;
    int32_t disp = 0;
  };

  // emit.cc
  void EmitInst(const MachInst& inst);
  void PlanBases();
  void EmitRow(const MachInst& inst, const Allocation* allocations);
  void EmitMemory(const EncodingRow& row, uint32_t word, const MachInst& inst,
                  const Allocation* allocations);
  void EmitFarMemory(const EncodingRow& row, uint32_t word, const MachInst& inst,
                     const Allocation* allocations);
  void EmitLiteral(uint32_t word, const MachInst& inst);
  Base BaseOf(AddrMode addr, const Allocation*& allocations) const;
  // to = base + disp, without flags. May use x17.
  void AddConstant(PReg to, PReg base, int64_t disp);
  // to = address of the memory operand, without flags. May use x17.
  void LoadAddress(PReg to, const MachInst& inst, const Allocation* allocations);
  // A load or store at any distance from `base`. May use x17.
  void EmitAccess(Op op, PReg reg, PReg base, int64_t disp);

  // emit_frame.cc
  absl::Status PlanFrame();
  void EmitPrologue();
  void EmitStackCheck();
  void SubtractFrame();
  void ProbeFrame();
  // Saves or restores the registers that the function keeps for its caller.
  void EmitSavedRegs(bool save);
  void EmitEpilogue();
  void EmitEdits(std::span<const Edit> edits);
  bool EmitPair(const Edit& first, const Edit& second);
  void EmitMove(Allocation from, Allocation to, bool wide);
  void EmitRemat(uint32_t inst, PReg to);
  // Of a spill slot, from the stack pointer.
  int32_t SlotOffset(Allocation slot) const {
    return static_cast<int32_t>(frame_.size) + frame_.SpillSlot(slot.slot());
  }

  // emit_branch.cc
  void BindCode(Label label) {
    code_.Bind(label);
    if (marks_targets_) MarkTarget(label);
  }
  void MarkTarget(Label label);
  void PlanTargets();
  // Jumps unless the target comes next; what follows is not reached.
  void Jump(Label target);
  void EmitBranch();
  void EmitTrap(ir::TrapCode code, uint32_t source_offset);
  void EmitTrapIf();
  void EmitJumpTableTarget();
  void EmitJumpTable();
  void EmitCall();
  void EmitCallIndirectSwitch();
  void CallSymbol(ir::Symbol symbol);
  void LoadPinned1();

  // emit_macro.cc
  void EmitMacro();
  void EmitMacroOutOfLine(const OutOfLine& part);
  void EmitMovPinned(PReg to);
  void EmitTbl2();
  void EmitSymbolAddress(PReg to);
  void EmitTrunc();
  void EmitTruncSlow(const OutOfLine& part);

  bool Has(uint64_t feature) const { return (options_.features & feature) != 0; }
  Op op() const { return static_cast<Op>(inst().op); }
  Cond cond() const { return static_cast<Cond>(inst().cond); }

  Fixups fixups_;
  Assembler asm_;
  Base bases_[AddrMode::kConstant];
  RegSet saved_regs_;
  // Jump table targets begin with `bti j`.
  bool marks_targets_ = false;
};

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_EMITTER_H_
