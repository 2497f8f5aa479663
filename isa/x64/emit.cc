// Emission: MachFunction and allocation to bytes (Target::emit).
//
// Order of the code: prologue, hot blocks, edge blocks, cold blocks, out-of-line parts of macro
// instructions, traps. A block that only jumps is not emitted; whoever leads to it leads to where
// it jumps (a union-find over blocks, so that chains and cycles of empty blocks cost nothing). The
// block of a critical edge with moves stands directly behind its branch if the edge is a loop's
// back edge, where a detour would cost a jump per round, else out of line.
#include "isa/x64/emit.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "isa/x64/emitter.h"
#include "isa/x64/finish.h"

namespace davit::isa::x64 {

Emitter::Emitter(const MachFunction& function, const regalloc::Output& allocation,
                 const TargetOptions& options, CompiledFunction& out)
    : function_(function),
      allocation_(allocation),
      options_(options),
      out_(out),
      scratch_(out.scratch),
      code_(out.scratch.code),
      asm_(out.scratch.code) {}

absl::Status Emitter::Run() {
  out_.Clear();
  const uint32_t num_blocks = static_cast<uint32_t>(function_.blocks.size());
  code_.Clear(num_blocks);
  scratch_.out_of_line.clear();
  scratch_.trap_stubs.clear();
  if (!PlanFrame()) {
    return absl::ResourceExhaustedError(
        absl::StrCat("stack frame is larger than ", Frame::kMaxSize, " bytes"));
  }
  PlanBases();
  SplitEdits();
  ForwardEmptyBlocks();
  LabelEdges();
  OrderBlocks();

  EmitPrologue();
  const auto is_hot = [&](uint32_t b) { return b == 0 || !function_.blocks[b].cold; };
  const uint32_t num_hot = static_cast<uint32_t>(
      std::partition_point(scratch_.layout.begin(), scratch_.layout.end(), is_hot) -
      scratch_.layout.begin());
  EmitBlocks(0, num_hot);
  for (EdgeBlock& edge_block : scratch_.edge_blocks) {
    if (!edge_block.emitted) EmitEdgeBlock(edge_block);
  }
  EmitBlocks(num_hot, static_cast<uint32_t>(scratch_.layout.size()));
  EmitOutOfLine();
  return FinishCode(function_, scratch_, out_);
}

// The edits are sorted by place, then by index.
void Emitter::SplitEdits() {
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
    return EditCursor{first, last, first < last ? edits[first].index : EditCursor::kEnd};
  };
  before_ = cursor(0, after);
  after_ = cursor(after, edge);
  edges_ = cursor(edge, end);
}

void Emitter::Advance(EditCursor& cursor) {
  ++cursor.next;
  cursor.index = cursor.next < cursor.end ? allocation_.edits[cursor.next].index : EditCursor::kEnd;
}

void Emitter::SkipEditsTo(EditCursor& cursor, uint32_t inst) {
  while (cursor.index < inst) Advance(cursor);
}

uint32_t Emitter::ResolveBlock(uint32_t block) {
  std::vector<uint32_t>& target = scratch_.block_target;
  while (target[block] != block) {
    target[block] = target[target[block]];
    block = target[block];
  }
  return block;
}

void Emitter::ForwardEmptyBlocks() {
  const uint32_t num_blocks = static_cast<uint32_t>(function_.blocks.size());
  std::vector<uint32_t>& target = scratch_.block_target;
  target.resize(num_blocks);
  for (uint32_t b = 0; b < num_blocks; ++b) target[b] = b;
  EditCursor edits = before_;
  for (uint32_t b = 1; b < num_blocks; ++b) {
    const regalloc::Block& block = function_.blocks[b];
    if (block.end_inst - block.first_inst != 1) continue;
    const MachInst& jump = function_.insts[block.first_inst];
    if (jump.op != static_cast<uint16_t>(Op::kJump)) continue;
    SkipEditsTo(edits, block.first_inst);
    if (edits.index == block.first_inst) continue;
    const uint32_t to = ResolveBlock(function_.edges[jump.imm].to);
    if (to != b) target[b] = to;
  }
}

void Emitter::LabelEdges() {
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

void Emitter::OrderBlocks() {
  scratch_.layout.clear();
  const uint32_t num_blocks = static_cast<uint32_t>(function_.blocks.size());
  for (int cold = 0; cold < 2; ++cold) {
    for (uint32_t b = 0; b < num_blocks; ++b) {
      const bool is_cold = b != 0 && function_.blocks[b].cold;
      if (is_cold == cold && scratch_.block_target[b] == b) scratch_.layout.push_back(b);
    }
  }
}

void Emitter::EmitBlocks(uint32_t first, uint32_t end) {
  const EditCursor before = before_, after = after_;
  for (uint32_t i = first; i < end; ++i) {
    next_ = i + 1 < end ? Label(scratch_.layout[i + 1]) : Label();
    EmitBlock(scratch_.layout[i]);
  }
  before_ = before;
  after_ = after;
}

void Emitter::EmitBlock(uint32_t block) {
  code_.Bind(Label(block));
  block_ = block;
  const regalloc::Block& range = function_.blocks[block];
  SkipEditsTo(before_, range.first_inst);
  SkipEditsTo(after_, range.first_inst);
  for (inst_ = range.first_inst; inst_ < range.end_inst; ++inst_) {
    if (inst_ == before_.index) EmitEdits(before_);
    const MachInst& inst = function_.insts[inst_];
    if (EncodingOf(static_cast<Op>(inst.op)).Has(EncodingRow::kMacro)) {
      EmitMacro();
    } else {
      EmitRow(inst, allocations());
    }
    if (inst_ == after_.index) EmitEdits(after_);
  }
}

void Emitter::EmitEdits(EditCursor& cursor) {
  const auto& edits = allocation_.edits;
  const uint32_t index = cursor.index;
  while (cursor.index == index) {
    EmitEdit(edits[cursor.next]);
    Advance(cursor);
  }
}

void Emitter::EmitEdgeBlock(EdgeBlock& edge_block) {
  edge_block.emitted = true;
  code_.Bind(edge_block.label);
  for (uint32_t i = edge_block.first_edit; i < edge_block.end_edit; ++i) {
    EmitEdit(allocation_.edits[i]);
  }
  JumpTo(Label(ResolveBlock(function_.edges[edge_block.edge].to)));
}

void Emitter::EmitOutOfLine() {
  // A part may add further parts and traps.
  for (size_t i = 0; i < scratch_.out_of_line.size(); ++i) {
    const OutOfLine part = scratch_.out_of_line[i];
    inst_ = part.inst;
    code_.Bind(part.entry);
    EmitMacroOutOfLine(part);
  }
  for (const EmitScratch::TrapStub& stub : scratch_.trap_stubs) {
    code_.Bind(stub.label);
    EmitTrap(stub.code, stub.source_offset);
  }
}

// The bases that are registers of the frame or of the convention.
void Emitter::PlanBases() {
  bases_[AddrMode::kNoBase] = {Mem::kNoReg, 0};
  bases_[AddrMode::kPinned0] = {static_cast<uint8_t>(kPinned0.hw()), 0};
  bases_[AddrMode::kPinned1] = {static_cast<uint8_t>(kPinned1.hw()), 0};
  bases_[AddrMode::kStackSlot] = {static_cast<uint8_t>(kRbp.hw()), frame_.stack_slots};
  bases_[AddrMode::kArgIn] = {static_cast<uint8_t>(kRbp.hw()), Frame::kArgIn};
  bases_[AddrMode::kArgOut] = {static_cast<uint8_t>(kRsp.hw()), 0};
}

inline Mem Emitter::Resolve(const MachInst& inst, const Allocation* allocations) const {
  const AddrMode::Base base = inst.addr.base();
  if (base == AddrMode::kConstant) {
    return Mem::Data(CodeBuffer::DataRef::Kind::kConstant, static_cast<uint32_t>(inst.disp));
  }
  Mem mem;
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
  Mem mem;
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
