// Lowering: the driver and the context that the selection code of every ISA shares.
//
// Lowering walks the blocks in reverse layout order and each block from its last instruction to its
// first. A user is therefore seen before the values that it uses, so that it can absorb them into
// its own machine instruction; what nobody has asked for in a register by the time that the walk
// reaches it is simply not selected. That one rule gives dead code elimination, fusion and sinking
// without any further bookkeeping (Cranelift calls the scheme "lowering with use states"; the idea
// is as old as maximal munch, Cattell 1978).
//
//  * vreg_of(v) is valid once some machine instruction reads v from a register. Reaching the
//  definition of a pure v
//    without it means that all users have absorbed v.
//  * The machine instructions of one IR instruction form a group and are appended in forward order;
//  Finish() lays the
//    groups out backwards, so everything ends in layout order after one copy.
//  * Edges and block parameters are numbered before the walk; both are MachFunction invariants
//  (regalloc/function.h).
//  * Only a value of the block at hand may be absorbed with its effects; see CanSink and
//  CanSinkLoad.
//
// The cost is linear in the instructions; CanSinkLoad looks at no more than kMaxSinkDistance of
// them.
#ifndef DAVIT_ISA_LOWER_H_
#define DAVIT_ISA_LOWER_H_

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "absl/status/status.h"
#include "ir/function.h"
#include "isa/mach_function.h"
#include "isa/match.h"
#include "isa/target.h"

namespace davit::isa {

constexpr regalloc::RegClass ClassOf(ir::Type type) {
  return ir::IsFloat(type) || type == ir::Type::kV128 ? regalloc::RegClass::kFloat
                                                      : regalloc::RegClass::kInt;
}

class LowerContext {
 public:
  // `out` is cleared. The arguments must outlive the context.
  LowerContext(const ir::Function& func, std::span<const uint8_t> uses,
               const TargetOptions& options, MachFunction& out);
  LowerContext(const LowerContext&) = delete;
  LowerContext& operator=(const LowerContext&) = delete;

  const ir::Function& func() const { return func_; }
  const TargetOptions& options() const { return options_; }
  MachFunction& out() { return out_; }

  const ir::Inst& inst(ir::Value v) const { return func_[v]; }
  ir::Type TypeOf(ir::Value v) const { return func_[v].type; }
  bool HasOneUse(ir::Value v) const { return uses_[v.index()] == 1; }
  bool IsDead(ir::Value v) const { return uses_[v.index()] == 0; }
  int UsesOf(ir::Value v) const { return uses_[v.index()]; }

  // --- Registers ---

  regalloc::VReg NewVReg(regalloc::RegClass cls, bool wide = false);
  // The register of v, made on the first request. Requests for a value that precedes the walk make
  // it selected.
  regalloc::VReg VRegOf(ir::Value v) {
    regalloc::VReg& vreg = buf_.vreg_of[v.index()];
    if (!vreg.valid()) vreg = NewVReg(ClassOf(TypeOf(v)), TypeOf(v) == ir::Type::kV128);
    return vreg;
  }
  bool HasVReg(ir::Value v) const { return buf_.vreg_of[v.index()].valid(); }

  // --- What may be absorbed ---

  // v is computed in the block at hand before the root and nobody else uses it: its computation may
  // move to the root.
  bool CanSink(ir::Value v) const { return HasOneUse(v) && InBlock(v) && !HasVReg(v); }
  bool InBlock(ir::Value v) const { return v.index() >= block_first_ && v.index() < root_.index(); }
  // `load` (an instruction that reads memory) may move to the root: CanSink, and nothing between
  // the two could change what it reads or make its trap visible in another order. Loads do not bar
  // one another: all their traps are alike.
  bool CanSinkLoad(ir::Value load) const;
  bool IsSinkableLoad(ir::Value v, ir::Opcode op, ir::Type type) const {
    return inst(v).op == op && TypeOf(v) == type && CanSinkLoad(v);
  }
  // v's constant shift or rotate amount, below the width.
  std::optional<unsigned> MatchAmount(ir::Value v) const { return isa::MatchAmount(func_, v); }
  // Call when a load has been absorbed: its own instruction is not selected.
  void Absorb(ir::Value load) { buf_.vreg_of[load.index()] = kAbsorbed; }

  // --- Machine instructions ---

  // Appends an instruction to the current group. The row of the ISA's table says which operands, in
  // which order.
  template <typename... Operands>
  MachInst& Emit(const MachInst& mach, const Operands&... operands) {
    BeginInst();
    (buf_.operands.push_back(operands), ...);
    return EndInst(mach);
  }
  // The same piecemeal.
  void BeginInst() { first_operand_ = static_cast<uint32_t>(buf_.operands.size()); }
  void AddOperand(const regalloc::Operand& operand) { buf_.operands.push_back(operand); }
  // Appends with `flags` of regalloc::Inst. The reference is good until the next instruction.
  MachInst& EndInst(const MachInst& mach, uint8_t flags = 0);
  // The last operand of the instruction emitted last, a use, may stay in its spill slot, if that
  // has 16 bytes.
  void AllowWideSlot() {
    regalloc::Operand& operand = buf_.operands.back();
    if (out_.vregs[operand.vreg.index()].wide) operand.constraint = regalloc::Constraint::kAny;
  }
  // The instruction emitted last stands at the source position of v; without this, at that of the
  // root.
  void SetSourceOf(ir::Value v) { buf_.source_offsets.back() = func_.source_offsets[v.index()]; }
  // The instruction emitted last defines `vreg` and may be repeated wherever the value is wanted.
  void MarkRematerialisable(regalloc::VReg vreg);
  // Offset of `bytes` (1 to 16, a power of two in number) in the constant pool; equal constants are
  // shared.
  uint32_t Constant(std::span<const uint8_t> bytes);
  uint32_t AddSymbol(ir::Symbol symbol);
  uint32_t StackSlotOffset(ir::StackSlot slot) const { return buf_.slot_offset[slot.index()]; }
  // Outgoing arguments of some call need this much stack.
  void ReserveOutgoing(uint32_t bytes) {
    if (bytes > out_.outgoing_arg_bytes) out_.outgoing_arg_bytes = bytes;
  }

  // Operands of the variadic row that is being put together.
  std::vector<regalloc::Operand>& abi_operands() { return buf_.abi_operands; }

  // --- Edges ---

  uint32_t MachEdge(ir::Edge edge) const { return buf_.edge_of[edge.index()]; }
  // Fills in the arguments of all edges of the block; use(v) gives the register of an argument and
  // may emit instructions. Must come before the terminator's machine instructions.
  template <typename Use>
  void LowerEdgeArgs(Use use) {
    const regalloc::Block& block = out_.blocks[block_.index()];
    uint32_t storage[2];
    const std::span<const uint32_t> edges = func_.EdgesOf(inst(root_), storage);
    uint32_t next = block.first_edge;
    for (const uint32_t id : edges) {
      // An edge that a br_table repeats is numbered at its first occurrence.
      if (MachEdge(ir::Edge(id)) != next) continue;
      ++next;
      const ir::EdgeData& edge = func_.edges[ir::Edge(id)];
      uint32_t arg = out_.edges[next - 1].first_arg;
      const uint32_t first_param = func_.blocks[edge.to].first_inst;
      const std::span<const uint32_t> args = func_.ArgsOf(edge);
      for (uint32_t i = 0; i < args.size(); ++i) {
        if (IsDead(ir::Value(first_param + i))) continue;
        const regalloc::VReg vreg = use(ir::Value(args[i]));
        out_.vreg_lists[arg++] = vreg;
      }
    }
  }

  // --- Errors ---

  bool failed() const { return !status_.ok(); }

  // --- For DriveLowering ---

  void BeginBlock(ir::Block block);
  void EndBlock();
  void BeginGroup(ir::Value root);
  bool Wanted(ir::Value v) const;
  // Lays the groups out. The context is of no use afterwards.
  absl::Status Finish();

 private:
  // vreg_of an absorbed load.
  static constexpr regalloc::VReg kAbsorbed{0xffff'fffe};
  static constexpr uint32_t kMaxSinkDistance = 32;

  void NumberEdges();
  void PlaceStackSlots();
  void ResolveRemats();

  const ir::Function& func_;
  const std::span<const uint8_t> uses_;
  const TargetOptions& options_;
  MachFunction& out_;
  LoweringBuffers& buf_;
  ir::Block block_;
  uint32_t block_first_ = 0;
  ir::Value root_;
  uint32_t source_offset_ = 0;
  uint32_t first_operand_ = 0;
  absl::Status status_;
};

// Runs the walk: table[op] selects the instruction that it is given; Context::LowerEntry() selects
// the first machine instructions of the function, which define the parameters that have a register.
template <typename Context>
absl::Status DriveLowering(Context& ctx, void (*const* table)(Context&, ir::Value)) {
  const ir::Function& func = ctx.func();
  if (ctx.failed()) return ctx.Finish();
  for (uint32_t b = static_cast<uint32_t>(func.blocks.size()); b-- > 0;) {
    const ir::BlockData& block = func.blocks[ir::Block(b)];
    ctx.BeginBlock(ir::Block(b));
    for (uint32_t i = block.end_inst; i-- > block.first_inst + block.num_params;) {
      const ir::Value v(i);
      if (!ctx.Wanted(v)) continue;
      ctx.BeginGroup(v);
      table[static_cast<int>(ctx.inst(v).op)](ctx, v);
    }
    if (b == 0) {
      ctx.BeginGroup(ir::Value(0));
      ctx.LowerEntry();
    }
    ctx.EndBlock();
  }
  return ctx.Finish();
}

}  // namespace davit::isa

#endif  // DAVIT_ISA_LOWER_H_
