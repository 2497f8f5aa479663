// SsaSink: what happens at the end of a loop, and at the end of the function because of it.
#include <algorithm>
#include <numeric>

#include "frontend-wasm/ssa_sink.h"

namespace davit::wasm {

ir::Value SsaSink::Resolve(Value v) const {
  const ir::Function& function = b_.function();
  while (function[v].op == ir::Opcode::kAlias) v = Value(function[v].a);
  return v;
}

void SsaSink::CloseLoop(const Control& control, std::span<Value> results) {
  SetLoopExtent(control);
  if (!FindAliases(control)) return;
  alias_blocks_.push_back(control.header);
  DropAliasArgs(control);
  if (dead_) return;
  // So that a join further out sees which values are the same.
  for (Value& result : results) result = Resolve(result);
  for (uint32_t local : control.assigned) {
    const Value value = locals_.Get(local), resolved = Resolve(value);
    if (resolved != value) locals_.Set(local, resolved);
  }
}

void SsaSink::SetLoopExtent(const Control& control) {
  const OpenLoop loop = open_loops_.back();
  open_loops_.pop_back();
  const bool leads_out = loop.outermost < control.loop_index;
  uint32_t end = 0;
  if (loop.end != 0) {
    end = std::max(loop.end, loop.inner_end);
    b_.function().blocks[control.header].loop_end = end;
  }
  if (!leads_out) return;
  // Blocks of this loop can reach a header further out, and so belong to that loop as well.
  OpenLoop& outer = open_loops_.back();
  outer.inner_end = std::max({outer.inner_end, end, loop.inner_end});
  outer.outermost = std::min(outer.outermost, loop.outermost);
}

bool SsaSink::FindAliases(const Control& control) {
  ir::Function& function = b_.function();
  const ir::BlockData& header = function.blocks[control.header];
  bool found = false;
  for (uint32_t i = 0; i < header.num_params; ++i) {
    const Value param(header.first_inst + i);
    Value only;
    bool same = true;
    for (uint32_t p = control.first_pending; p != kNone && same; p = pending_[p].next) {
      const ir::EdgeData& edge = function.edges[pending_[p].edge];
      const Value arg = Resolve(Value(function.pool[edge.first_arg + i]));
      if (arg == param || arg == only) continue;
      same = !only.valid();
      only = arg;
    }
    if (!same) continue;
    function[param] = {ir::Opcode::kAlias, function[param].type, 0, only.index(), 0, 0};
    found = true;
  }
  return found;
}

void SsaSink::DropAliasArgs(const Control& control) {
  ir::Function& function = b_.function();
  const ir::BlockData& header = function.blocks[control.header];
  for (uint32_t p = control.first_pending; p != kNone; p = pending_[p].next) {
    ir::EdgeData& edge = function.edges[pending_[p].edge];
    uint32_t* const args = function.pool.data() + edge.first_arg;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < header.num_params; ++i) {
      if (function.insts[header.first_inst + i].op != ir::Opcode::kAlias) args[kept++] = args[i];
    }
    edge.num_args = kept;
  }
}

void SsaSink::ReorderParams(ir::Block block) {
  ir::Function& function = b_.function();
  ir::BlockData& data = function.blocks[block];
  values_.clear();
  uint32_t kept = 0;
  aliases_.clear();
  for (uint32_t i = data.first_inst; i < data.first_inst + data.num_params; ++i) {
    ir::Inst inst = function.insts[i];
    if (inst.op == ir::Opcode::kAlias) {
      // Its value is from before the loop and has its final number already.
      renamed_[i] = renamed_[inst.a];
      aliases_.push_back(inst);
    } else {
      inst.b = kept;
      renamed_[i] = data.first_inst + kept;
      function.insts[data.first_inst + kept++] = inst;
    }
  }
  std::copy(aliases_.begin(), aliases_.end(), function.insts.begin() + data.first_inst + kept);
  data.num_params = kept;
}

void SsaSink::ReplaceAliases() {
  ir::Function& function = b_.function();
  renamed_.resize(function.insts.size());
  std::iota(renamed_.begin(), renamed_.end(), 0);
  std::sort(alias_blocks_.begin(), alias_blocks_.end());
  for (ir::Block block : alias_blocks_) ReorderParams(block);
  for (ir::Inst& inst : function.insts) {
    function.ForEachOperand(inst, [this](uint32_t& value) { value = renamed_[value]; });
  }
  for (const ir::EdgeData& edge : function.edges) {
    for (uint32_t i = 0; i < edge.num_args; ++i) {
      uint32_t& value = function.pool[edge.first_arg + i];
      value = renamed_[value];
    }
  }
}

void SsaSink::SetLoopDepths() {
  ir::Function& function = b_.function();
  indices_.clear();
  for (uint32_t i = 0; i < function.blocks.size(); ++i) {
    ir::BlockData& block = function.blocks[ir::Block(i)];
    while (!indices_.empty() && indices_.back() <= i) indices_.pop_back();
    if (block.loop_end != 0) indices_.push_back(block.loop_end);
    block.loop_depth = static_cast<uint16_t>(std::min<size_t>(indices_.size(), 0xffff));
  }
}

}  // namespace davit::wasm
