// Emitter: the state of emitting one function. Private to isa/x64/emit*.cc:
//   emit.cc         order of blocks, edges, the loop over instructions, operands
//   emit_frame.cc   prologue, epilogue, edits
//   emit_branch.cc  terminators, calls, traps
//   emit_macro.cc   macro instructions
#ifndef DAVIT_ISA_X64_EMITTER_H_
#define DAVIT_ISA_X64_EMITTER_H_

#include <cstdint>

#include "isa/compiled_function.h"
#include "isa/frame.h"
#include "isa/mach_function.h"
#include "isa/target.h"
#include "isa/x64/assembler.h"
#include "regalloc/function.h"

namespace davit::isa::x64 {

// Leaf functions of convention kDavit whose frame is at most this many bytes do not check the stack
// limit. A runtime leaves at least that much, and what signal handlers need, below the limit.
inline constexpr uint32_t kUncheckedLeafFrame = 256;

class Emitter {
 public:
  Emitter(const MachFunction& function, const regalloc::Output& allocation,
          const TargetOptions& options, CompiledFunction& out);
  absl::Status Run();

 private:
  using Allocation = regalloc::Allocation;
  using Edit = regalloc::Edit;
  using EdgeBlock = EmitScratch::EdgeBlock;
  using OutOfLine = EmitScratch::OutOfLine;

  // A position in one of the three sorted parts of the edits, which moves forwards only.
  struct EditCursor {
    static constexpr uint32_t kEnd = 0xffff'ffff;
    uint32_t next = 0;
    uint32_t end = 0;
    // Edit::index of the next edit, kEnd behind the last.
    uint32_t index = kEnd;
  };
  // A register that AddrMode::Base stands for, and what to add to the displacement.
  struct Base {
    uint8_t reg = Mem::kNoReg;
    int32_t disp = 0;
  };

  // emit.cc
  void SplitEdits();
  void ForwardEmptyBlocks();
  uint32_t ResolveBlock(uint32_t block);
  void LabelEdges();
  void OrderBlocks();
  void EmitBlocks(uint32_t first, uint32_t end);
  void EmitBlock(uint32_t block);
  void EmitEdgeBlock(EdgeBlock& edge_block);
  void EmitOutOfLine();
  void Advance(EditCursor& cursor);
  void SkipEditsTo(EditCursor& cursor, uint32_t inst);
  void EmitEdits(EditCursor& cursor);
  void PlanBases();
  void EmitRow(const MachInst& inst, const Allocation* allocations);
  template <bool kSimple>
  void EncodeRow(const EncodingRow& row, const MachInst& inst, const Allocation* allocations);
  Mem Resolve(const MachInst& inst, const Allocation* allocations) const;
  Mem SlotMem(Allocation slot) const { return Mem::At(kRbp, frame_.SpillSlot(slot.slot())); }

  // emit_frame.cc
  bool PlanFrame();
  void EmitPrologue();
  void EmitStackCheck();
  void EmitEpilogue();
  void EmitEdit(const Edit& edit);
  void EmitMove(Allocation from, Allocation to, bool wide);
  void EmitSwap(PReg a, PReg b);
  void EmitRemat(uint32_t inst, PReg to);

  // emit_branch.cc
  // Jumps on any condition, kFloatEq and kFloatNe included.
  void JumpIf(Cond cond, Label target);
  // Jumps unless the target comes next.
  void JumpTo(Label target);
  void EmitBranch();
  EdgeBlock* InlineEdgeBlock(uint32_t edge);
  // A trap out of line for the current instruction.
  Label TrapLabel(ir::TrapCode code);
  void EmitTrap(ir::TrapCode code, uint32_t source_offset);
  void EmitJumpTableTarget();
  void EmitCall();
  void EmitCallSwitch();
  void CallSymbol(ir::Symbol symbol);
  void LoadPinned1();

  // emit_macro.cc
  void EmitMacro();
  void EmitMacroOutOfLine(const OutOfLine& part);
  OutOfLine AddOutOfLine();
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

  // The current instruction.
  const MachInst& inst() const { return function_.insts[inst_]; }
  Op op() const { return static_cast<Op>(inst().op); }
  Cond cond() const { return static_cast<Cond>(inst().cond); }
  const Allocation* allocations() const {
    return allocation_.allocations.data() + function_.inst_operands[inst_].first_operand;
  }
  PReg Reg(int operand) const { return allocations()[operand].reg(); }
  uint32_t source_offset() const { return function_.source_offsets[inst_]; }

  const MachFunction& function_;
  const regalloc::Output& allocation_;
  const TargetOptions& options_;
  CompiledFunction& out_;
  EmitScratch& scratch_;
  CodeBuffer& code_;
  Assembler asm_;

  Frame frame_;
  Base bases_[AddrMode::kConstant];
  RegSet saved_regs_;
  // Parts of allocation_.edits.
  EditCursor before_, after_, edges_;
  uint32_t inst_ = 0;
  uint32_t block_ = 0;
  // What will be bound after the current block; invalid where unknown.
  Label next_;
};

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_EMITTER_H_
