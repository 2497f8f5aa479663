// What emission is on every ISA: the order of the code and the walk over it.
//
// Order: prologue, hot blocks, edge blocks, cold blocks, out-of-line parts of macro instructions,
// traps. A block that only jumps is not emitted; whoever leads to it leads to where it jumps (a
// union-find over blocks, so that chains and cycles of empty blocks cost nothing). The block of a
// critical edge with moves stands directly behind its branch if the edge is a loop's back edge,
// where a detour would cost a jump per round, else out of line.
//
// EmitterBase holds what does not depend on the ISA at all. EmitterWalk<Isa> is the walk: a
// template over the ISA's emitter, since it calls back for every instruction. Both are private to
// isa/<isa>/emit*.cc.
#ifndef DAVIT_ISA_EMITTER_BASE_H_
#define DAVIT_ISA_EMITTER_BASE_H_

#include <cstdint>
#include <span>
#include <utility>

#include "isa/compiled_function.h"
#include "isa/frame.h"
#include "isa/mach_function.h"
#include "isa/target.h"
#include "regalloc/function.h"

namespace davit::isa {

// Leaf functions of convention kDavit whose frame is at most this many bytes do not check the stack
// limit. A runtime leaves at least that much, and what signal handlers need, below the limit.
inline constexpr uint32_t kUncheckedLeafFrame = 256;

class EmitterBase {
 protected:
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

  EmitterBase(const MachFunction& function, const regalloc::Output& allocation,
              const TargetOptions& options, CompiledFunction& out);

  // Clears the result and the scratch arrays.
  void Clear();
  // Lays out the frame. ResourceExhausted if it is too large.
  absl::Status PlanFrame(int num_saved_regs, bool saves_context);
  // Whether the prologue compares the stack pointer with the limit.
  bool ChecksStack() const;
  // Splits the edits, labels the edges, orders the blocks. `jump_op`: the row that jumps to edge
  // MachInst::imm. Returns the number of blocks that lie before the edge blocks.
  uint32_t PlanOrder(uint16_t jump_op);

  uint32_t ResolveBlock(uint32_t block);
  // The edge's block if it is to stand behind the branch: it has moves and is a loop's back edge.
  EdgeBlock* InlineEdgeBlock(uint32_t edge);
  // A trap out of line, for the current instruction or another place of the source.
  Label TrapLabel(ir::TrapCode code) { return TrapLabel(code, source_offset()); }
  Label TrapLabel(ir::TrapCode code, uint32_t source_offset);
  // An out-of-line part of the current instruction; the caller binds `resume`.
  OutOfLine AddOutOfLine();

  // EditCursor::index of these positions.
  uint32_t IndexAt(uint32_t next, uint32_t end) const {
    return next < end ? allocation_.edits[next].index : EditCursor::kEnd;
  }
  void Advance(EditCursor& cursor) {
    ++cursor.next;
    cursor.index = IndexAt(cursor.next, cursor.end);
  }
  void SkipEditsTo(EditCursor& cursor, uint32_t inst) {
    while (cursor.index < inst) Advance(cursor);
  }

  // The current instruction.
  const MachInst& inst() const { return function_.insts[inst_]; }
  const Allocation* allocations() const {
    return allocation_.allocations.data() + function_.inst_operands[inst_].first_operand;
  }
  regalloc::PReg Reg(int operand) const { return allocations()[operand].reg(); }
  uint32_t source_offset() const { return function_.source_offsets[inst_]; }

  const MachFunction& function_;
  const regalloc::Output& allocation_;
  const TargetOptions& options_;
  CompiledFunction& out_;
  EmitScratch& scratch_;
  CodeBuffer& code_;

  Frame frame_;
  // Parts of allocation_.edits.
  EditCursor before_, after_, edges_;
  uint32_t inst_ = 0;
  uint32_t block_ = 0;
  // What will be bound after the current block; invalid where unknown.
  Label next_;

 private:
  void SplitEdits();
  void ForwardEmptyBlocks(uint16_t jump_op);
  void LabelEdges();
  uint32_t OrderBlocks();
};

// `Isa` derives from EmitterWalk<Isa> and has:
//   void BindCode(Label label);                         binds the label of a block or edge block
//   void EmitInst(const MachInst& inst);                the current instruction
//   void EmitEdits(std::span<const Edit> edits);        the edits of one place
//   void EmitMacroOutOfLine(const OutOfLine& part);     a part of instruction inst_
//   void EmitTrap(ir::TrapCode code, uint32_t source_offset);
//   void Jump(Label target);
template <typename Isa>
class EmitterWalk : public EmitterBase {
 protected:
  using EmitterBase::EmitterBase;

  // Everything behind the prologue.
  void EmitBody(uint32_t num_hot);
  // Jumps unless the target comes next.
  void JumpTo(Label target) {
    if (target != next_) isa().Jump(target);
  }
  // The two-way branch to the edges imm and aux. `branch(inverted, target, otherwise)` branches to
  // `target` if the instruction's condition holds, or does not where `inverted`; `otherwise` is
  // where the code behind it leads.
  template <typename Branch>
  void EmitTwoWay(Branch branch);

 private:
  Isa& isa() { return static_cast<Isa&>(*this); }
  void EmitBlocks(uint32_t first, uint32_t end);
  void EmitBlock(uint32_t block);
  void EmitEditsAt(EditCursor& cursor);
  void EmitEdgeBlock(EdgeBlock& edge_block);
  void EmitOutOfLine();
};

template <typename Isa>
void EmitterWalk<Isa>::EmitBody(uint32_t num_hot) {
  EmitBlocks(0, num_hot);
  for (EdgeBlock& edge_block : scratch_.edge_blocks) {
    if (!edge_block.emitted) EmitEdgeBlock(edge_block);
  }
  EmitBlocks(num_hot, static_cast<uint32_t>(scratch_.layout.size()));
  EmitOutOfLine();
}

template <typename Isa>
void EmitterWalk<Isa>::EmitBlocks(uint32_t first, uint32_t end) {
  const EditCursor before = before_, after = after_;
  for (uint32_t i = first; i < end; ++i) {
    next_ = i + 1 < end ? Label(scratch_.layout[i + 1]) : Label();
    EmitBlock(scratch_.layout[i]);
  }
  before_ = before;
  after_ = after;
}

template <typename Isa>
void EmitterWalk<Isa>::EmitBlock(uint32_t block) {
  isa().BindCode(Label(block));
  block_ = block;
  const regalloc::Block& range = function_.blocks[block];
  SkipEditsTo(before_, range.first_inst);
  SkipEditsTo(after_, range.first_inst);
  for (inst_ = range.first_inst; inst_ < range.end_inst; ++inst_) {
    if (inst_ == before_.index) EmitEditsAt(before_);
    isa().EmitInst(function_.insts[inst_]);
    if (inst_ == after_.index) EmitEditsAt(after_);
  }
}

template <typename Isa>
void EmitterWalk<Isa>::EmitEditsAt(EditCursor& cursor) {
  const uint32_t first = cursor.next;
  const uint32_t index = cursor.index;
  while (cursor.index == index) Advance(cursor);
  isa().EmitEdits({allocation_.edits.data() + first, cursor.next - first});
}

template <typename Isa>
void EmitterWalk<Isa>::EmitEdgeBlock(EdgeBlock& edge_block) {
  edge_block.emitted = true;
  isa().BindCode(edge_block.label);
  isa().EmitEdits({allocation_.edits.data() + edge_block.first_edit,
                   edge_block.end_edit - edge_block.first_edit});
  JumpTo(Label(ResolveBlock(function_.edges[edge_block.edge].to)));
}

template <typename Isa>
void EmitterWalk<Isa>::EmitOutOfLine() {
  // A part may add further parts and traps.
  for (size_t i = 0; i < scratch_.out_of_line.size(); ++i) {
    const OutOfLine part = scratch_.out_of_line[i];
    inst_ = part.inst;
    code_.Bind(part.entry);
    isa().EmitMacroOutOfLine(part);
  }
  for (const EmitScratch::TrapStub& stub : scratch_.trap_stubs) {
    code_.Bind(stub.label);
    isa().EmitTrap(stub.code, stub.source_offset);
  }
}

template <typename Isa>
template <typename Branch>
void EmitterWalk<Isa>::EmitTwoWay(Branch branch) {
  uint32_t then_edge = inst().imm, else_edge = inst().aux;
  const auto label = [&](uint32_t edge) { return scratch_.edge_label[edge]; };
  bool inverted = false;
  if (InlineEdgeBlock(then_edge) != nullptr ||
      (label(then_edge) == next_ && InlineEdgeBlock(else_edge) == nullptr)) {
    std::swap(then_edge, else_edge);
    inverted = true;
  }
  if (label(then_edge) == label(else_edge)) {
    JumpTo(label(else_edge));
    return;
  }
  branch(inverted, label(then_edge), label(else_edge));
  if (EdgeBlock* edge_block = InlineEdgeBlock(else_edge)) {
    EmitEdgeBlock(*edge_block);
  } else {
    JumpTo(label(else_edge));
  }
}

}  // namespace davit::isa

#endif  // DAVIT_ISA_EMITTER_BASE_H_
