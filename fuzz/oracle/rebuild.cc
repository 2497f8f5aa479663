#include "fuzz/oracle/rebuild.h"

#include <span>
#include <vector>

#include "ir/cfg.h"
#include "ir/dominators.h"
#include "support/check.h"

namespace davit::ir {
namespace {

class Rebuilder {
 public:
  Rebuilder(const Function& from, Function& to, Builder::Options options)
      : from_(from),
        to_(to),
        cfg_(Cfg::FromFunction(from)),
        dominators_(cfg_, DepthFirstSearch(cfg_)),
        values_(from.insts.size()),
        effects_(from.blocks.size()) {
    builder_.Begin(&to, options);
  }

  void Run() {
    for (const EdgeData& edge : from_.edges) builder_.NewEdge(edge.to);
    for (uint32_t i = 0; i < from_.blocks.size(); ++i) Rebuild(Block(i));
  }

 private:
  void Rebuild(Block block) {
    builder_.StartBlock();
    Enter(block);
    const BlockData& old = from_.blocks[block];
    for (uint32_t i = old.first_inst; i + 1 < old.end_inst; ++i) {
      builder_.set_source_offset(from_.source_offsets[i]);
      values_[i] = Rebuild(from_.insts[i]);
    }
    effects_[block.index()] = builder_.effects();
    End(from_.insts[old.end_inst - 1]);
    BlockData& data = to_.blocks[block];
    data.loop_end = old.loop_end;
    data.loop_depth = old.loop_depth;
    data.cold = old.cold;
  }

  // What dominates stays numbered; what may have been written on a way here is not.
  void Enter(Block block) {
    if (block.index() == 0) return;
    const Block dominator = dominators_.ImmediateDominator(block);
    DAVIT_CHECK(dominator.valid() && dominator.index() < block.index());
    builder_.LeaveScope(to_.blocks[dominator].end_inst);
    EffectState effects;
    for (Block predecessor : cfg_.Predecessors(block)) {
      if (predecessor.index() >= block.index()) {
        effects.Write(MemFlags::kAny, builder_.next_inst());
      } else {
        effects.JoinWith(effects_[predecessor.index()]);
      }
    }
    builder_.set_effects(effects);
  }

  Value Rebuild(Inst inst) {
    switch (InfoOf(inst.op).format) {
      case Format::kParam:
        return builder_.AddParam(inst.type);
      case Format::kConst:
        return builder_.Const(inst.type, inst.constant());
      case Format::kIndex:
        return Index(inst);
      case Format::kVecConst:
        return builder_.Vconst(from_.vectors[inst.b]);
      case Format::kProj:
        return builder_.Proj(values_[inst.a], inst.b, inst.type);
      case Format::kCall:
        return builder_.Call(FuncRef(inst.a), inst.type, Values(inst.b, inst.c));
      case Format::kCallIndirect:
        return builder_.CallIndirect(SigRef(inst.a), inst.type, inst.aux, Values(inst.b, inst.c));
      case Format::kShuffle:
        return builder_.Shuffle(values_[inst.a], values_[inst.b], from_.vectors[inst.c]);
      default:
        break;
    }
    to_.ForEachOperand(inst, [&](uint32_t& value) { value = values_[value].index(); });
    return Operation(inst);
  }

  Value Index(const Inst& inst) {
    if (inst.op == Opcode::kPinned) return builder_.Pinned(inst.b);
    if (inst.op == Opcode::kFuncAddr) return builder_.FuncAddr(FuncRef(inst.b));
    DAVIT_CHECK(inst.op == Opcode::kStackAddr);
    return builder_.StackAddr(StackSlot(inst.b));
  }

  // One whose operands are all in its fields, and of the new function.
  Value Operation(const Inst& inst) {
    switch (InfoOf(inst.op).format) {
      case Format::kLoad:
        return builder_.Load(inst.op, inst.type, inst.mem_flags(), Value(inst.a), inst.offset());
      case Format::kStore:
        builder_.Store(inst.op, inst.mem_flags(), Value(inst.a), Value(inst.b), inst.offset());
        return Value::None();
      case Format::kTrapIf:
        if (inst.op == Opcode::kTrapz) {
          builder_.Trapz(Value(inst.a), inst.trap_code());
        } else {
          builder_.Trapnz(Value(inst.a), inst.trap_code());
        }
        return Value::None();
      default:
        return builder_.Operation(inst);
    }
  }

  void End(const Inst& inst) {
    uint32_t storage[2];
    for (uint32_t e : from_.EdgesOf(inst, storage)) {
      const EdgeData& edge = from_.edges[Edge(e)];
      builder_.SetArgs(Edge(e), Values(edge.first_arg, edge.num_args));
    }
    switch (inst.op) {
      case Opcode::kJump:
        return builder_.Jump(Edge(inst.b));
      case Opcode::kBrif:
        return Branch(inst);
      case Opcode::kBrTable: {
        std::vector<Edge> edges;
        for (uint32_t e : from_.PoolSlice(inst.b, inst.c)) edges.push_back(Edge(e));
        return builder_.BrTable(values_[inst.a], edges);
      }
      case Opcode::kReturn:
        return builder_.Return(Values(inst.b, inst.c));
      default:
        DAVIT_CHECK(inst.op == Opcode::kTrap);
        return builder_.Trap(inst.trap_code());
    }
  }

  void Branch(const Inst& inst) {
    const Condition condition = builder_.Simplify({values_[inst.a]});
    const Edge if_nonzero(inst.b), if_zero(inst.c);
    builder_.Brif(condition.value, condition.inverted ? if_zero : if_nonzero,
                  condition.inverted ? if_nonzero : if_zero);
  }

  // The list is valid until the next call.
  std::span<const Value> Values(uint32_t begin, uint32_t count) {
    list_.clear();
    for (uint32_t value : from_.PoolSlice(begin, count)) list_.push_back(values_[value]);
    return list_;
  }

  const Function& from_;
  Function& to_;
  const Cfg cfg_;
  const DominatorTree dominators_;
  Builder builder_;
  // By the original's instruction.
  std::vector<Value> values_;
  // At the end of each block.
  std::vector<EffectState> effects_;
  std::vector<Value> list_;
};

}  // namespace

Function Rebuild(const Function& from, Builder::Options options) {
  Function to;
  to.name = from.name;
  to.sig = from.sig;
  to.sigs = from.sigs;
  to.funcs = from.funcs;
  to.shared_sigs = from.shared_sigs;
  to.shared_funcs = from.shared_funcs;
  to.stack_slots = from.stack_slots;
  Rebuilder(from, to, options).Run();
  return to;
}

}  // namespace davit::ir
