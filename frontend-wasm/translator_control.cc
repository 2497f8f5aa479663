// SsaSink: structured control to blocks and edges.
#include <algorithm>

#include "frontend-wasm/ssa_sink.h"
#include "support/check.h"

namespace davit::wasm {

using ir::Condition;
using ir::Edge;

void SsaSink::OpenFrame(Control& control, bool is_function) {
  control.dead = dead_;
  if (dead_) return;
  control.is_function = is_function;
}

void SsaSink::StartBlock(Edge only_edge) {
  const ir::Block block = b_.StartBlock();
  only_edge_ = only_edge;
  if (only_edge.valid()) b_.SetTarget(only_edge, block);
}

Edge SsaSink::LeaveBlock() {
  if (only_edge_.valid() && b_.AtBlockStart()) {
    const Edge edge = only_edge_;
    b_.DropEmptyBlock();
    b_.SetTarget(edge, ir::Block::None());
    only_edge_ = Edge::None();
    return edge;
  }
  const Edge edge = b_.NewEdge();
  b_.Jump(edge);
  return edge;
}

void SsaSink::AddPending(Control& control, Edge edge, std::span<const Value> values) {
  const uint32_t index = static_cast<uint32_t>(pending_.size());
  pending_.push_back({edge, locals_.Mark(), static_cast<uint32_t>(pending_values_.size()), kNone});
  pending_values_.insert(pending_values_.end(), values.begin(), values.end());
  if (control.last_pending == kNone) {
    control.first_pending = index;
  } else {
    pending_[control.last_pending].next = index;
  }
  control.last_pending = index;
  ++control.num_pending;
  if (control.is_loop) return;
  control.scope_first = std::min(control.scope_first, b_.next_inst());
  control.effects.JoinWith(b_.effects());
}

void SsaSink::EnterLoop(Control& control, Edge edge, std::span<const Value> values) {
  values_.assign(values.begin(), values.end());
  for (uint32_t local : control.assigned) values_.push_back(locals_.Get(local));
  b_.SetArgs(edge, values_);
  b_.SetTarget(edge, control.header);
  AddPending(control, edge, {});
}

void SsaSink::BranchTo(Control& control, Edge edge, std::span<const Value> values) {
  if (!control.is_loop) {
    AddPending(control, edge, values);
    return;
  }
  EnterLoop(control, edge, values);
  OpenLoop& loop = open_loops_[control.loop_index];
  loop.end = static_cast<uint32_t>(b_.function().blocks.size());
  open_loops_.back().outermost = std::min(open_loops_.back().outermost, control.loop_index);
}

void SsaSink::EmitBrif(Condition condition, Edge if_true, Edge if_false) {
  if (condition.inverted) std::swap(if_true, if_false);
  b_.Brif(condition.value, if_true, if_false);
}

bool SsaSink::IsConstant(const Condition& condition, bool* taken) const {
  uint64_t bits;
  if (!b_.options().fold || !b_.IsConst(condition.value, &bits)) return false;
  *taken = (bits != 0) != condition.inverted;
  return true;
}

void SsaSink::Block(Control& control, const FrameInfo&, std::span<Value>) { OpenFrame(control); }

std::span<const uint32_t> SsaSink::AssignedLocals() {
  const uint32_t loop = loop_locals_.LoopAt(state_->offset() - state_->body().offset, next_loop_);
  next_loop_ = loop + 1;
  return loop_locals_.AssignedIn(loop);
}

void SsaSink::Loop(Control& control, const FrameInfo&, std::span<Value> params) {
  OpenFrame(control);
  if (dead_) return;
  At();
  control.is_loop = true;
  control.loop_index = static_cast<uint32_t>(open_loops_.size());
  control.assigned = AssignedLocals();
  open_loops_.push_back({});
  // The jump stays even where its block is empty: splits before the loop have a place then.
  const Edge entry = b_.NewEdge();
  b_.Jump(entry);
  control.header = ir::Block(static_cast<uint32_t>(b_.function().blocks.size()));
  EnterLoop(control, entry, params);
  StartBlock(Edge::None());
  b_.ClobberAll();
  for (Value& param : params) param = b_.AddParam(b_.TypeOf(param));
  for (uint32_t local : control.assigned) {
    locals_.Set(local, b_.AddParam(b_.TypeOf(locals_.Get(local))));
  }
}

void SsaSink::If(Control& control, const FrameInfo&, Value condition, std::span<Value>) {
  OpenFrame(control);
  if (dead_) return;
  At();
  const Condition simple = b_.Simplify({condition, false});
  bool taken;
  if (IsConstant(simple, &taken)) {
    control.else_is_dead = taken;
    control.then_is_dead = !taken;
    dead_ = !taken;
    return;
  }
  const Edge then_edge = b_.NewEdge();
  control.else_edge = b_.NewEdge();
  EmitBrif(simple, then_edge, control.else_edge);
  control.scope_first = b_.next_inst();
  control.else_effects = b_.effects();
  control.else_locals = locals_.Mark();
  StartBlock(then_edge);
}

void SsaSink::Else(Control& control, const FrameInfo&, bool falls_through,
                   std::span<const Value> then_results, bool, std::span<Value>) {
  if (control.dead) return;
  if (falls_through && !dead_) {
    At();
    BranchTo(control, LeaveBlock(), then_results);
  }
  dead_ = control.else_is_dead;
  if (dead_ || control.then_is_dead) return;
  locals_.Restore(control.else_locals);
  b_.LeaveScope(control.scope_first);
  b_.set_effects(control.else_effects);
  StartBlock(control.else_edge);
}

void SsaSink::End(Control& control, const FrameInfo&, bool falls_through,
                  std::span<Value> results) {
  if (control.dead) return;
  falls_through = falls_through && !dead_;
  dead_ = !falls_through;
  if (control.is_loop) {
    CloseLoop(control, results);
    return;
  }
  if (control.num_pending == 0) return;
  At();
  if (falls_through) AddPending(control, LeaveBlock(), results);
  dead_ = false;
  if (control.num_pending == 1) {
    JoinSingle(pending_[control.first_pending], results);
  } else {
    JoinMany(control, results);
  }
  b_.LeaveScope(control.scope_first);
  b_.set_effects(control.effects);
}

void SsaSink::JoinSingle(const PendingEdge& pending, std::span<Value> results) {
  locals_.Restore(pending.position);
  for (size_t i = 0; i < results.size(); ++i) results[i] = pending_values_[pending.first_value + i];
  // A branch made after the jump counts the jump's number as one before it; it must not be given
  // again.
  const bool is_latest = &pending == &pending_.back();
  const ir::Inst& last = b_.function().insts.back();
  if (is_latest && last.op == ir::Opcode::kJump && last.b == pending.edge.index()) {
    b_.ReopenBlock();
    only_edge_ = Edge::None();
    return;
  }
  StartBlock(pending.edge);
}

void SsaSink::SplitResults(const Control& control, std::span<Value> results) {
  indices_.clear();
  for (uint32_t i = 0; i < results.size(); ++i) {
    const PendingEdge& first = pending_[control.first_pending];
    const Value value = Resolve(pending_values_[first.first_value + i]);
    results[i] = value;
    for (uint32_t p = first.next; p != kNone; p = pending_[p].next) {
      if (Resolve(pending_values_[pending_[p].first_value + i]) != value) {
        indices_.push_back(i);
        break;
      }
    }
  }
}

void SsaSink::JoinMany(const Control& control, std::span<Value> results) {
  // No local lives on behind the function's end.
  const bool merge_locals = !control.is_function;
  positions_.clear();
  for (uint32_t p = control.first_pending; p != kNone; p = pending_[p].next) {
    positions_.push_back(pending_[p].position);
  }
  std::span<const uint32_t> differing;
  if (merge_locals) {
    locals_.BeginJoin(positions_);
    differing = locals_.differing();
  }
  SplitResults(control, results);
  StartBlock(Edge::None());
  ir::Function& function = b_.function();
  const uint32_t num_params = static_cast<uint32_t>(indices_.size() + differing.size());
  const uint32_t first_arg = static_cast<uint32_t>(function.pool.size());
  function.pool.resize(first_arg + num_params * control.num_pending);
  uint32_t arg = first_arg;
  for (uint32_t p = control.first_pending; p != kNone; p = pending_[p].next, arg += num_params) {
    function.edges[pending_[p].edge] = {b_.current_block(), arg, num_params};
    for (size_t i = 0; i < indices_.size(); ++i) {
      function.pool[arg + i] = pending_values_[pending_[p].first_value + indices_[i]].index();
    }
  }
  for (uint32_t index : indices_) results[index] = b_.AddParam(b_.TypeOf(results[index]));
  if (!merge_locals) return;
  locals_.WriteArgs(positions_, function.pool.data() + first_arg + indices_.size(), num_params);
  values_.clear();
  for (uint32_t local : differing) values_.push_back(b_.AddParam(b_.TypeOf(locals_.Get(local))));
  locals_.EndJoin(values_);
}

void SsaSink::Br(Control& control, std::span<const Value> values) {
  if (dead_) return;
  At();
  BranchTo(control, LeaveBlock(), values);
  dead_ = true;
}

void SsaSink::BrIf(Control& control, Value condition, std::span<const Value> values) {
  if (dead_) return;
  const Condition simple = b_.Simplify({condition, false});
  bool taken;
  if (IsConstant(simple, &taken)) {
    if (taken) Br(control, values);
    return;
  }
  At();
  const Edge taken_edge = b_.NewEdge();
  const Edge next_edge = b_.NewEdge();
  BranchTo(control, taken_edge, values);
  EmitBrif(simple, taken_edge, next_edge);
  StartBlock(next_edge);
}

void SsaSink::BrTable(Value index, const BranchTargets<Control>& targets,
                      std::span<const Value> values) {
  if (dead_) return;
  const size_t last = targets.size() - 1;
  uint64_t constant;
  if (b_.options().fold && b_.IsConst(index, &constant)) {
    Br(targets[std::min<uint64_t>(constant, last)], values);
    return;
  }
  At();
  ++num_br_tables_;
  edges_.clear();
  bool one_target = true;
  for (size_t i = 0; i <= last; ++i) one_target &= targets.depth(i) == targets.depth(last);
  if (one_target) {
    Br(targets[last], values);
    return;
  }
  for (size_t i = 0; i <= last; ++i) {
    Control& control = targets[i];
    if (control.br_table != num_br_tables_) {
      control.br_table = num_br_tables_;
      control.br_table_edge = b_.NewEdge();
      BranchTo(control, control.br_table_edge, values);
    }
    edges_.push_back(control.br_table_edge);
  }
  if (edges_.size() == 2) {
    EmitBrif(b_.Simplify({index, false}), edges_[1], edges_[0]);
  } else {
    b_.BrTable(index, edges_);
  }
  dead_ = true;
}

void SsaSink::Return(std::span<const Value> values) {
  if (dead_) return;
  At();
  b_.Return(values);
  dead_ = true;
}

void SsaSink::Unreachable() {
  if (dead_) return;
  At();
  TrapNow(ir::TrapCode::kUnreachable);
}

}  // namespace davit::wasm
