#include "ir/verifier.h"

#include <algorithm>
#include <bit>
#include <string_view>
#include <vector>

#include "ir/cfg.h"
#include "ir/dominators.h"
#include "ir/instruction_checker.h"
#include "ir/printer.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::ir {
namespace {

class Verifier {
 public:
  explicit Verifier(const Function& func)
      : func_(func), num_blocks_(static_cast<uint32_t>(func.blocks.size())) {}

  absl::Status Run() {
    DAVIT_RETURN_IF_ERROR(CheckTables());
    DAVIT_RETURN_IF_ERROR(CheckBlocks());
    DAVIT_RETURN_IF_ERROR(CheckEdges());
    DAVIT_RETURN_IF_ERROR(CheckInstructions());
    DAVIT_RETURN_IF_ERROR(CheckEntry());
    DAVIT_RETURN_IF_ERROR(CheckNesting());
    const Cfg cfg = Cfg::FromFunction(func_);
    const DepthFirstSearch dfs(cfg);
    const DominatorTree dominators(cfg, dfs);
    DAVIT_RETURN_IF_ERROR(CheckOrder(cfg, dfs, dominators));
    return CheckDominance(dominators);
  }

 private:
  template <typename... Pieces>
  absl::Status Fail(const Pieces&... pieces) const {
    return absl::InvalidArgumentError(StrCat("function ", PrintName(func_.name), ": ", pieces...));
  }
  template <typename... Pieces>
  absl::Status FailAt(uint32_t block, uint32_t inst, const Pieces&... pieces) const {
    return Fail("block", block, ": v", inst, " (", PrintInst(func_, Value(inst)), "): ", pieces...);
  }

  absl::Status CheckTables() const;  // S1
  absl::Status CheckSignature(std::string_view name, const Signature& sig) const;
  absl::Status CheckBlocks() const;        // S2 S3 S4
  absl::Status CheckEdges();               // S6
  absl::Status CheckInstructions() const;  // S7 T1-T4
  absl::Status CheckEntry() const;         // S5
  absl::Status CheckNesting() const;       // O3 O4
  absl::Status CheckOrder(const Cfg&, const DepthFirstSearch&,
                          const DominatorTree&) const;                 // O1-O3
  absl::Status CheckDominance(const DominatorTree& dominators) const;  // D1

  static constexpr uint32_t kUnused = 0xffff'ffff;

  const Function& func_;
  const uint32_t num_blocks_;
  // By edge: the block that it leaves, or kUnused. Since a br_table may list an edge as often as it
  // likes, what is checked of edges is checked by way of this table.
  std::vector<uint32_t> edge_source_;
};

absl::Status Verifier::CheckSignature(std::string_view name, const Signature& sig) const {
  for (const auto* types : {&sig.params, &sig.results}) {
    if (std::find(types->begin(), types->end(), Type::kVoid) != types->end()) {
      return Fail(name, ": a signature has no void among its types");
    }
  }
  if (sig.conv == CallConv::kC && sig.results.size() > 2) {
    return Fail(name, ": a C signature has at most two results");
  }
  return absl::OkStatus();
}

absl::Status Verifier::CheckTables() const {
  const auto& sigs = func_.shared_sigs ? *func_.shared_sigs : func_.sigs;
  const auto& funcs = func_.shared_funcs ? *func_.shared_funcs : func_.funcs;
  if (func_.blocks.empty()) return Fail("it has no blocks");
  if (func_.source_offsets.size() != func_.insts.size()) {
    return Fail(func_.source_offsets.size(), " source offsets for ", func_.insts.size(),
                " instructions");
  }
  DAVIT_RETURN_IF_ERROR(CheckSignature("its signature", func_.sig));
  // Tables shared by the functions of a module are checked where they are used: they may be long.
  for (uint32_t i = 0; i < sigs.size() && !func_.shared_sigs; ++i) {
    DAVIT_RETURN_IF_ERROR(CheckSignature(StrCat("sig", i), sigs[SigRef(i)]));
  }
  for (uint32_t i = 0; i < funcs.size() && !func_.shared_funcs; ++i) {
    if (funcs[FuncRef(i)].sig.index() >= sigs.size()) {
      return Fail("fn", i, ": its signature does not exist");
    }
  }
  for (uint32_t i = 0; i < func_.stack_slots.size(); ++i) {
    const uint32_t align = func_.stack_slots[StackSlot(i)].align;
    if (!std::has_single_bit(align) || align > 16) {
      return Fail("slot", i, ": the alignment ", align, " is no power of two up to 16");
    }
  }
  return absl::OkStatus();
}

absl::Status Verifier::CheckBlocks() const {
  const auto num_insts = static_cast<uint32_t>(func_.insts.size());
  uint32_t next = 0;
  for (uint32_t b = 0; b < num_blocks_; ++b) {
    const BlockData& block = func_.blocks[Block(b)];
    if (block.first_inst != next || block.end_inst > num_insts) {
      return Fail("block", b, ": its instructions [", block.first_inst, ", ", block.end_inst,
                  ") do not continue at ", next);
    }
    if (block.end_inst <= block.first_inst) return Fail("block", b, ": it is empty");
    if (block.num_params >= block.end_inst - block.first_inst) {
      return Fail("block", b, ": it has no room for ", block.num_params,
                  " parameters and a terminator");
    }
    next = block.end_inst;
    for (uint32_t i = block.first_inst; i < block.end_inst; ++i) {
      const Inst& inst = func_.insts[i];
      if (static_cast<int>(inst.op) >= kNumOpcodes || static_cast<int>(inst.type) >= kNumTypes) {
        return Fail("block", b, ": v", i, ": its opcode or type does not exist");
      }
      const uint32_t place = i - block.first_inst;
      if (place < block.num_params) {
        if (inst.op != Opcode::kParam || inst.a != b || inst.b != place) {
          return FailAt(b, i, "it is not parameter ", place, " of its block");
        }
      } else if (inst.op == Opcode::kParam) {
        return FailAt(b, i, "a parameter behind the head of its block");
      }
      if (IsTerminator(inst.op) != (i + 1 == block.end_inst)) {
        return FailAt(b, i,
                      IsTerminator(inst.op) ? "a terminator within the block"
                                            : "the block does not end in a terminator");
      }
    }
  }
  if (next != num_insts) return Fail(num_insts - next, " instructions are in no block");
  return absl::OkStatus();
}

absl::Status Verifier::CheckEdges() {
  const auto in_pool = [&](uint32_t begin, uint32_t count) {
    return uint64_t{begin} + count <= func_.pool.size();
  };
  edge_source_.assign(func_.edges.size(), kUnused);
  uint32_t storage[2];
  for (uint32_t b = 0; b < num_blocks_; ++b) {
    const uint32_t at = func_.blocks[Block(b)].end_inst - 1;
    const Inst& inst = func_.insts[at];
    const Format format = InfoOf(inst.op).format;
    if (format == Format::kBrTable) {
      if (!in_pool(inst.b, inst.c)) return FailAt(b, at, "its edges lie outside the pool");
      if (inst.c == 0) return FailAt(b, at, "it has no default edge");
    }
    for (uint32_t e : func_.EdgesOf(inst, storage)) {
      if (e >= func_.edges.size()) return FailAt(b, at, "edge ", e, " does not exist");
      const EdgeData& edge = func_.edges[Edge(e)];
      if (edge.to.index() >= num_blocks_) {
        return FailAt(b, at, "block", edge.to.index(), " does not exist");
      }
      if (!in_pool(edge.first_arg, edge.num_args)) {
        return FailAt(b, at, "the arguments for block", edge.to.index(), " lie outside the pool");
      }
      if (edge.to == Block(0)) return FailAt(b, at, "an edge leads to the entry block");
      uint32_t& source = edge_source_[e];
      if (source != kUnused && (source != b || format != Format::kBrTable)) {
        return FailAt(b, at, "edge ", e, " is used more than once");
      }
      source = b;
    }
  }
  return absl::OkStatus();
}

absl::Status Verifier::CheckInstructions() const {
  const InstructionChecker checker(func_);
  const auto reason = [](const absl::Status& status) {
    return std::string_view(status.message().data(), status.message().size());
  };
  for (uint32_t b = 0; b < num_blocks_; ++b) {
    const BlockData& block = func_.blocks[Block(b)];
    for (uint32_t i = block.first_inst; i < block.end_inst; ++i) {
      const absl::Status status = checker.Check(block, i);
      if (!status.ok()) return FailAt(b, i, reason(status));
    }
  }
  for (uint32_t e = 0; e < func_.edges.size(); ++e) {
    if (edge_source_[e] == kUnused) continue;
    const absl::Status status = checker.CheckEdge(func_.edges[Edge(e)]);
    const uint32_t source = edge_source_[e];
    if (!status.ok())
      return FailAt(source, func_.blocks[Block(source)].end_inst - 1, reason(status));
  }
  return absl::OkStatus();
}

absl::Status Verifier::CheckEntry() const {
  const BlockData& entry = func_.blocks[Block(0)];
  if (entry.num_params != func_.sig.params.size()) {
    return Fail("block0: ", entry.num_params, " parameters, but the function has ",
                func_.sig.params.size());
  }
  for (uint32_t i = 0; i < entry.num_params; ++i) {
    if (func_.insts[i].type != func_.sig.params[i]) {
      return FailAt(0, i, "the function's parameter is of type ", TypeName(func_.sig.params[i]));
    }
  }
  return absl::OkStatus();
}

absl::Status Verifier::CheckNesting() const {
  // The ends of the loops around a block, innermost last.
  std::vector<uint32_t> ends;
  for (uint32_t b = 0; b < num_blocks_; ++b) {
    const BlockData& block = func_.blocks[Block(b)];
    while (!ends.empty() && ends.back() == b) ends.pop_back();
    if (block.loop_end != 0) {
      if (block.loop_end <= b || block.loop_end > num_blocks_) {
        return Fail("block", b, ": its loop ends at block", block.loop_end);
      }
      if (!ends.empty() && block.loop_end > ends.back()) {
        return Fail("block", b, ": its loop ends behind the loop around it");
      }
      ends.push_back(block.loop_end);
    }
    const size_t depth = std::min<size_t>(ends.size(), 0xffff);
    if (block.loop_depth != depth) {
      return Fail("block", b, ": its loop depth is ", depth, ", not ", block.loop_depth);
    }
  }
  return absl::OkStatus();
}

absl::Status Verifier::CheckOrder(const Cfg& cfg, const DepthFirstSearch& dfs,
                                  const DominatorTree& dominators) const {
  std::vector<std::pair<uint32_t, uint32_t>> loops;
  for (uint32_t b = 0; b < num_blocks_; ++b) {
    if (!dfs.Reachable(Block(b))) return Fail("block", b, ": it is unreachable");
    while (!loops.empty() && loops.back().second == b) loops.pop_back();
    const uint32_t loop_end = func_.blocks[Block(b)].loop_end;
    if (loop_end != 0) loops.emplace_back(b, loop_end);
    // The header of the innermost loop is dominated by those around it.
    if (!loops.empty() && !dominators.Dominates(Block(loops.back().first), Block(b))) {
      return Fail("block", b, ": the header of its loop, block", loops.back().first,
                  ", does not dominate it");
    }
    for (Block to : cfg.Successors(Block(b))) {
      if (to.index() > b) continue;
      if (func_.blocks[to].loop_end <= b) {
        return Fail("block", b, ": an edge leads back to block", to.index(),
                    ", which is not the header of a loop around it");
      }
    }
  }
  return absl::OkStatus();
}

absl::Status Verifier::CheckDominance(const DominatorTree& dominators) const {
  std::vector<uint32_t> block_of(func_.insts.size());
  for (uint32_t b = 0; b < num_blocks_; ++b) {
    const BlockData& block = func_.blocks[Block(b)];
    std::fill(block_of.begin() + block.first_inst, block_of.begin() + block.end_inst, b);
  }
  const auto check = [&](uint32_t value, uint32_t user) -> absl::Status {
    const uint32_t block = block_of[user];
    if (value >= user) return FailAt(block, user, "v", value, " is not defined before");
    if (block_of[value] != block && !dominators.Dominates(Block(block_of[value]), Block(block))) {
      return FailAt(block, user, "v", value, " is defined in block", block_of[value],
                    ", which does not dominate this block");
    }
    return absl::OkStatus();
  };
  absl::Status status;
  for (uint32_t i = 0; i < func_.insts.size() && status.ok(); ++i) {
    func_.ForEachOperand(func_.insts[i], [&](uint32_t value) { status.Update(check(value, i)); });
  }
  for (uint32_t e = 0; e < func_.edges.size() && status.ok(); ++e) {
    if (edge_source_[e] == kUnused) continue;
    const uint32_t terminator = func_.blocks[Block(edge_source_[e])].end_inst - 1;
    for (uint32_t value : func_.ArgsOf(func_.edges[Edge(e)])) {
      status.Update(check(value, terminator));
    }
  }
  return status;
}

}  // namespace

absl::Status Verify(const Function& func) { return Verifier(func).Run(); }

}  // namespace davit::ir
