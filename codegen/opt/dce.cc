#include "codegen/opt/dce.h"

namespace davit::codegen {
namespace {

using ir::Effects;
using ir::Format;
using ir::Inst;
using ir::Opcode;

constexpr uint32_t kNone = 0xffff'ffff;
// The edge is in no list yet, as opposed to the last of one.
constexpr uint32_t kNotCollected = 0xffff'fffe;

bool HasEffect(const Inst& inst) {
  switch (ir::InfoOf(inst.op).effects) {
    case Effects::kPure:
    case Effects::kPinned:
      return false;
    case Effects::kReads:
      return inst.mem_flags().trapping();
    default:
      return true;
  }
}

}  // namespace

void UseCounter::CollectIncomingEdges(const ir::Function& function) {
  first_incoming_.assign(function.blocks.size(), kNone);
  next_incoming_.assign(function.edges.size(), kNotCollected);
  uint32_t storage[2];
  for (const ir::BlockData& block : function.blocks) {
    const Inst& terminator = function.insts[block.end_inst - 1];
    for (uint32_t e : function.EdgesOf(terminator, storage)) {
      if (next_incoming_[e] != kNotCollected) continue;
      const ir::EdgeData& edge = function.edges[ir::Edge(e)];
      next_incoming_[e] = first_incoming_[edge.to.index()];
      first_incoming_[edge.to.index()] = e;
    }
  }
}

// Counts a use of `operand`, which replaces an alias by what it stands for. Values at or behind
// `position` have been passed already, so that a new one among them must be taken up again.
inline void UseCounter::Use(uint32_t& operand, uint32_t position) {
  while (function_->insts[operand].op == Opcode::kAlias) operand = function_->insts[operand].a;
  uint8_t& count = (*uses_)[operand];
  if (count == 0 && operand >= position && !HasEffect(function_->insts[operand])) {
    pending_.push_back(operand);
  }
  if (count != 255) ++count;
}

void UseCounter::MarkParam(uint32_t inst, uint32_t position) {
  const Inst& param = function_->insts[inst];
  for (uint32_t e = first_incoming_[param.a]; e != kNone; e = next_incoming_[e]) {
    const ir::EdgeData& edge = function_->edges[ir::Edge(e)];
    Use(function_->pool[edge.first_arg + param.b], position);
  }
}

void UseCounter::MarkOperands(uint32_t inst, uint32_t position) {
  Inst& data = function_->insts[inst];
  if (data.op == Opcode::kParam) {
    MarkParam(inst, position);
  } else {
    function_->ForEachOperand(data, [&](uint32_t& operand) { Use(operand, position); });
  }
}

void UseCounter::Run(ir::Function& function, std::vector<uint8_t>& uses) {
  function_ = &function;
  uses_ = &uses;
  uses.assign(function.insts.size(), 0);
  pending_.clear();
  CollectIncomingEdges(function);
  for (uint32_t i = static_cast<uint32_t>(function.insts.size()); i-- > 0;) {
    const Inst& inst = function.insts[i];
    if (inst.op == Opcode::kAlias || (uses[i] == 0 && !HasEffect(inst))) continue;
    MarkOperands(i, i);
    while (!pending_.empty()) {
      const uint32_t behind = pending_.back();
      pending_.pop_back();
      MarkOperands(behind, i);
    }
  }
}

}  // namespace davit::codegen
