#include "isa/emitter_base.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"

namespace davit::isa {

EmitterBase::EmitterBase(const MachFunction& function, const regalloc::Output& allocation,
                         const TargetOptions& options, CompiledFunction& out)
    : function_(function),
      allocation_(allocation),
      options_(options),
      out_(out),
      scratch_(out.scratch),
      code_(out.scratch.code) {}

void EmitterBase::Clear() {
  out_.Clear();
  code_.Clear(static_cast<uint32_t>(function_.blocks.size()));
  scratch_.out_of_line.clear();
  scratch_.trap_stubs.clear();
}

absl::Status EmitterBase::PlanFrame(int num_saved_regs, bool saves_context) {
  const bool fits = LayOutFrame(num_saved_regs, saves_context, allocation_.num_slots,
                                function_.stack_slot_bytes, function_.outgoing_arg_bytes, frame_);
  if (!fits) {
    return absl::ResourceExhaustedError(
        absl::StrCat("stack frame is larger than ", Frame::kMaxSize, " bytes"));
  }
  // Return address and frame pointer come on top.
  out_.frame_size = frame_.size + 16;
  return absl::OkStatus();
}

bool EmitterBase::ChecksStack() const {
  return function_.conv == ir::CallConv::kDavit && options_.stack_limit_offset &&
         (function_.has_calls || frame_.size > kUncheckedLeafFrame);
}

uint32_t EmitterBase::PlanOrder(uint16_t jump_op) {
  SplitEdits();
  ForwardEmptyBlocks(jump_op);
  LabelEdges();
  return OrderBlocks();
}

// The edits are sorted by place, then by index.
void EmitterBase::SplitEdits() {
  const auto& edits = allocation_.edits;
  const auto start_of = [&](Edit::Where where) {
    return static_cast<uint32_t>(
        std::partition_point(edits.begin(), edits.end(),
                             [&](const Edit& e) { return e.where < where; }) -
        edits.begin());
  };
  const uint32_t after = start_of(Edit::Where::kAfter);
  const uint32_t edge = start_of(Edit::Where::kEdge);
  const uint32_t end = static_cast<uint32_t>(edits.size());
  const auto cursor = [&](uint32_t first, uint32_t last) {
    return EditCursor{first, last, IndexAt(first, last)};
  };
  before_ = cursor(0, after);
  after_ = cursor(after, edge);
  edges_ = cursor(edge, end);
}

uint32_t EmitterBase::ResolveBlock(uint32_t block) {
  std::vector<uint32_t>& target = scratch_.block_target;
  while (target[block] != block) {
    target[block] = target[target[block]];
    block = target[block];
  }
  return block;
}

void EmitterBase::ForwardEmptyBlocks(uint16_t jump_op) {
  const uint32_t num_blocks = static_cast<uint32_t>(function_.blocks.size());
  std::vector<uint32_t>& target = scratch_.block_target;
  target.resize(num_blocks);
  for (uint32_t b = 0; b < num_blocks; ++b) target[b] = b;
  EditCursor edits = before_;
  for (uint32_t b = 1; b < num_blocks; ++b) {
    const regalloc::Block& block = function_.blocks[b];
    if (block.end_inst - block.first_inst != 1) continue;
    const MachInst& jump = function_.insts[block.first_inst];
    if (jump.op != jump_op) continue;
    SkipEditsTo(edits, block.first_inst);
    if (edits.index == block.first_inst) continue;
    const uint32_t to = ResolveBlock(function_.edges[jump.imm].to);
    if (to != b) target[b] = to;
  }
}

void EmitterBase::LabelEdges() {
  const uint32_t num_edges = static_cast<uint32_t>(function_.edges.size());
  scratch_.edge_label.resize(num_edges);
  for (uint32_t e = 0; e < num_edges; ++e) {
    scratch_.edge_label[e] = Label(ResolveBlock(function_.edges[e].to));
  }
  scratch_.edge_blocks.clear();
  for (uint32_t i = edges_.next; i < edges_.end;) {
    const uint32_t edge = allocation_.edits[i].index;
    const uint32_t first = i;
    while (i < edges_.end && allocation_.edits[i].index == edge) ++i;
    const Label label = code_.MakeLabel();
    scratch_.edge_blocks.push_back({edge, first, i, label, false});
    scratch_.edge_label[edge] = label;
  }
}

uint32_t EmitterBase::OrderBlocks() {
  scratch_.layout.clear();
  const uint32_t num_blocks = static_cast<uint32_t>(function_.blocks.size());
  uint32_t num_hot = 0;
  for (int cold = 0; cold < 2; ++cold) {
    for (uint32_t b = 0; b < num_blocks; ++b) {
      const bool is_cold = b != 0 && function_.blocks[b].cold;
      if (is_cold == cold && scratch_.block_target[b] == b) scratch_.layout.push_back(b);
    }
    if (cold == 0) num_hot = static_cast<uint32_t>(scratch_.layout.size());
  }
  return num_hot;
}

EmitterBase::EdgeBlock* EmitterBase::InlineEdgeBlock(uint32_t edge) {
  if (function_.edges[edge].to > block_) return nullptr;
  const Label label = scratch_.edge_label[edge];
  if (label.index() < function_.blocks.size()) return nullptr;
  // Labels of edge blocks were made one after the other.
  EdgeBlock& edge_block = scratch_.edge_blocks[label.index() - function_.blocks.size()];
  return edge_block.emitted ? nullptr : &edge_block;
}

Label EmitterBase::TrapLabel(ir::TrapCode code, uint32_t source_offset) {
  const Label label = code_.MakeLabel();
  scratch_.trap_stubs.push_back({label, code, source_offset});
  return label;
}

EmitterBase::OutOfLine EmitterBase::AddOutOfLine() {
  const OutOfLine part = {inst_, code_.MakeLabel(), code_.MakeLabel()};
  scratch_.out_of_line.push_back(part);
  return part;
}

}  // namespace davit::isa
