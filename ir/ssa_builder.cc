#include "ir/ssa_builder.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "ir/cfg.h"
#include "ir/dominators.h"
#include "ir/loops.h"
#include "support/check.h"
#include "support/status.h"

namespace davit::ir {

void SsaBuilder::Begin(Function* out, Builder::Options options) {
  out_ = out;
  scratch_.Clear();
  labels_.clear();
  variables_.clear();
  phis_.clear();
  phi_of_.clear();
  definitions_.clear();
  incomplete_.clear();
  prologue_.clear();
  label_of_block_.clear();
  std::fill(std::begin(zeros_), std::end(zeros_), Value::None());
  b_.Begin(&scratch_, options);
  const Label entry = NewLabel();
  labels_[entry].sealed = true;
  Start(entry);
  for (Type type : out->sig.params) b_.AddParam(type);
}

Label SsaBuilder::NewLabel() { return labels_.Add({}); }

Variable SsaBuilder::NewVariable(Type type) { return variables_.Add(type); }

void SsaBuilder::Start(Label label) {
  // What other blocks computed may not dominate this one.
  b_.LeaveScope(0);
  b_.ClobberAll();
  DAVIT_DCHECK(!labels_[label].block.valid());
  labels_[label].block = b_.StartBlock();
  label_of_block_.push_back(label);
  current_ = label;
}

Value SsaBuilder::Resolve(Value v) const {
  while (scratch_[v].op == Opcode::kAlias) v = Value(scratch_[v].a);
  return v;
}

void SsaBuilder::Set(Variable variable, Value value) {
  definitions_[Key(current_, variable)] = value;
}

Value SsaBuilder::Get(Variable variable) {
  const Value value = Lookup(current_, variable);
  CompletePhis();
  return Resolve(value);
}

Value SsaBuilder::ZeroOf(Type type) {
  Value& zero = zeros_[static_cast<size_t>(type)];
  if (!zero.valid()) {
    // Not numbered, as it will stand in the entry block and not here.
    const Opcode op = IsFloat(type) ? Opcode::kFconst : Opcode::kIconst;
    zero = scratch_.Append({op, type, 0, 0, 0, 0}, 0);
    prologue_.push_back(zero);
  }
  return zero;
}

Value SsaBuilder::NewPhi(Label label, Variable variable) {
  const uint32_t index = static_cast<uint32_t>(phis_.size());
  const Value value = scratch_.Append({Opcode::kParam, variables_[variable], 0, 0, 0, 0}, 0);
  phis_.push_back({label, variable, value, {}, {}});
  labels_[label].phis.push_back(index);
  phi_of_[value.index()] = index;
  if (labels_[label].sealed) incomplete_.push_back(index);
  return value;
}

Value SsaBuilder::Lookup(Label label, Variable variable) {
  passed_.clear();
  Value value;
  for (;;) {
    const auto found = definitions_.find(Key(label, variable));
    if (found != definitions_.end()) {
      value = found->second;
      break;
    }
    passed_.push_back(label);
    const LabelData& data = labels_[label];
    if (data.sealed && data.entries.size() == 1) {
      label = data.entries[0].from;
      continue;
    }
    value = data.sealed && data.entries.empty() ? ZeroOf(variables_[variable])
                                                : NewPhi(label, variable);
    break;
  }
  for (Label l : passed_) definitions_[Key(l, variable)] = value;
  return value;
}

void SsaBuilder::CompletePhis() {
  while (!incomplete_.empty()) {
    const uint32_t index = incomplete_.back();
    incomplete_.pop_back();
    const Label label = phis_[index].label;
    std::vector<Value> operands;
    for (const Entry& entry : labels_[label].entries) {
      const Value operand = Resolve(Lookup(entry.from, phis_[index].variable));
      const auto phi = phi_of_.find(operand.index());
      if (phi != phi_of_.end()) phis_[phi->second].users.push_back(index);
      operands.push_back(operand);
    }
    phis_[index].operands = std::move(operands);
    RemoveIfTrivial(index);
  }
}

void SsaBuilder::RemoveIfTrivial(uint32_t first) {
  std::vector<uint32_t> work = {first};
  while (!work.empty()) {
    Phi& phi = phis_[work.back()];
    work.pop_back();
    if (scratch_[phi.value].op == Opcode::kAlias || phi.operands.empty()) continue;
    Value only;
    bool trivial = true;
    for (Value operand : phi.operands) {
      operand = Resolve(operand);
      if (operand == phi.value || operand == only) continue;
      trivial = !only.valid();
      only = operand;
      if (!trivial) break;
    }
    if (!trivial) continue;
    // A phi of itself alone is that of a loop that nothing enters.
    if (!only.valid()) only = ZeroOf(scratch_[phi.value].type);
    scratch_[phi.value] = {Opcode::kAlias, scratch_[phi.value].type, 0, only.index(), 0, 0};
    const auto target = phi_of_.find(only.index());
    for (uint32_t user : phi.users) {
      if (target != phi_of_.end()) phis_[target->second].users.push_back(user);
      work.push_back(user);
    }
  }
}

void SsaBuilder::Seal(Label label) {
  DAVIT_DCHECK(!labels_[label].sealed);
  labels_[label].sealed = true;
  for (uint32_t phi : labels_[label].phis) incomplete_.push_back(phi);
  CompletePhis();
}

Edge SsaBuilder::Branch(Label target) {
  const Edge edge = b_.NewEdge();
  labels_[target].entries.push_back({current_, edge});
  return edge;
}

void SsaBuilder::Jump(Label target) { b_.Jump(Branch(target)); }

void SsaBuilder::Brif(Value condition, Label if_nonzero, Label if_zero) {
  const Condition simple = b_.Simplify({condition, false});
  if (simple.inverted) std::swap(if_nonzero, if_zero);
  const Edge nonzero = Branch(if_nonzero);
  b_.Brif(simple.value, nonzero, Branch(if_zero));
}

void SsaBuilder::BrTable(Value index, std::span<const Label> targets) {
  std::vector<Edge> edges;
  for (Label target : targets) edges.push_back(Branch(target));
  b_.BrTable(index, edges);
}

absl::Status SsaBuilder::CheckLabels() const {
  for (uint32_t i = 0; i < labels_.size(); ++i) {
    const LabelData& label = labels_[Label(i)];
    const bool used = label.block.valid() || !label.entries.empty();
    if (used && (!label.block.valid() || !label.sealed)) {
      return absl::FailedPreconditionError(
          absl::StrCat("label ", i, label.block.valid() ? " was not sealed" : " was not started"));
    }
  }
  return absl::OkStatus();
}

Edge SsaBuilder::CopyEdge(Edge from) {
  const Edge to = out_->edges.Add({});
  copied_edges_.push_back({from, to});
  return to;
}

void SsaBuilder::CopyTerminatorEdges(Inst& inst) {
  switch (inst.op) {
    case Opcode::kJump:
      inst.b = CopyEdge(Edge(inst.b)).index();
      break;
    case Opcode::kBrif:
      inst.b = CopyEdge(Edge(inst.b)).index();
      inst.c = CopyEdge(Edge(inst.c)).index();
      break;
    case Opcode::kBrTable: {
      const uint32_t begin = static_cast<uint32_t>(out_->pool.size());
      for (uint32_t i = 0; i < inst.c; ++i) {
        out_->pool.push_back(CopyEdge(Edge(scratch_.pool[inst.b + i])).index());
      }
      inst.b = begin;
      break;
    }
    default:
      break;
  }
}

void SsaBuilder::CopyBlock(Block from, Block to) {
  BlockData data;
  data.first_inst = static_cast<uint32_t>(out_->insts.size());
  const BlockData& source = scratch_.blocks[from];
  const auto append = [&](const Inst& inst, uint32_t old) {
    new_value_[old] = out_->Append(inst, scratch_.source_offsets[old]).index();
  };
  const auto param = [&](uint32_t old) {
    append({Opcode::kParam, scratch_.insts[old].type, 0, to.index(), data.num_params++, 0}, old);
  };
  for (uint32_t i = 0; i < source.num_params; ++i) param(source.first_inst + i);
  for (uint32_t phi : labels_[label_of_block_[from.index()]].phis) {
    if (scratch_[phis_[phi].value].op == Opcode::kParam) param(phis_[phi].value.index());
  }
  if (to.index() == 0) {
    for (Value zero : prologue_) append(scratch_[zero], zero.index());
  }
  for (uint32_t i = source.first_inst + source.num_params; i < source.end_inst; ++i) {
    Inst inst = scratch_.insts[i];
    const bool is_zero = std::find(prologue_.begin(), prologue_.end(), Value(i)) != prologue_.end();
    if (inst.op == Opcode::kParam || inst.op == Opcode::kAlias || is_zero) continue;
    const Format format = InfoOf(inst.op).format;
    if (format == Format::kCall || format == Format::kCallIndirect || format == Format::kReturn) {
      const uint32_t begin = static_cast<uint32_t>(out_->pool.size());
      for (uint32_t k = 0; k < inst.c; ++k) out_->pool.push_back(scratch_.pool[inst.b + k]);
      inst.b = begin;
    }
    out_->ForEachOperand(inst, [this](uint32_t& v) { v = new_value_[Resolve(Value(v)).index()]; });
    CopyTerminatorEdges(inst);
    append(inst, i);
  }
  data.end_inst = static_cast<uint32_t>(out_->insts.size());
  data.cold = out_->insts.back().op == Opcode::kTrap;
  out_->blocks.Add(data);
}

void SsaBuilder::FillEdgeArgs() {
  // Which entry of which label an edge is.
  std::vector<std::pair<Label, uint32_t>> place(scratch_.edges.size());
  for (uint32_t l = 0; l < labels_.size(); ++l) {
    const std::vector<Entry>& entries = labels_[Label(l)].entries;
    for (uint32_t i = 0; i < entries.size(); ++i) place[entries[i].edge.index()] = {Label(l), i};
  }
  for (const auto& [from, to] : copied_edges_) {
    const auto [label, number] = place[from.index()];
    const LabelData& target = labels_[label];
    EdgeData& edge = out_->edges[to];
    edge.to = new_block_[target.block.index()];
    edge.first_arg = static_cast<uint32_t>(out_->pool.size());
    for (uint32_t phi : target.phis) {
      if (scratch_[phis_[phi].value].op != Opcode::kParam) continue;
      out_->pool.push_back(new_value_[Resolve(phis_[phi].operands[number]).index()]);
      ++edge.num_args;
    }
  }
}

absl::Status SsaBuilder::Finish() {
  DAVIT_RETURN_IF_ERROR(CheckLabels());
  std::vector<std::pair<Block, Block>> edges;
  for (const LabelData& label : labels_) {
    for (const Entry& entry : label.entries)
      edges.push_back({labels_[entry.from].block, label.block});
  }
  const Cfg cfg = Cfg::FromEdges(static_cast<uint32_t>(scratch_.blocks.size()), edges);
  const DepthFirstSearch dfs(cfg);
  const DominatorTree dominators(cfg, dfs);
  const LoopForest forest(cfg, dfs, dominators);
  for (const Loop& loop : forest.loops()) {
    if (!loop.irreducible) continue;
    return absl::UnimplementedError(absl::StrCat("irreducible control flow around label ",
                                                 label_of_block_[loop.header.index()].index()));
  }
  const std::vector<Block> order = forest.LayoutOrder(dfs);
  new_value_.assign(scratch_.insts.size(), 0);
  new_block_.assign(scratch_.blocks.size(), Block::None());
  copied_edges_.clear();
  out_->vectors = scratch_.vectors;
  std::vector<uint32_t> loop_end(forest.loops().size(), 0);
  for (uint32_t i = 0; i < order.size(); ++i) {
    new_block_[order[i].index()] = Block(i);
    CopyBlock(order[i], Block(i));
    out_->blocks[Block(i)].loop_depth =
        static_cast<uint16_t>(std::min<uint32_t>(forest.DepthOf(order[i]), 0xffff));
    const LoopId loop = forest.LoopOf(order[i]);
    if (loop.valid()) loop_end[loop.index()] = i + 1;
  }
  FillEdgeArgs();
  // Outer loops come first: an inner loop's end is also within the outer one.
  for (uint32_t i = static_cast<uint32_t>(loop_end.size()); i-- > 0;) {
    const Loop& loop = forest.loops()[LoopId(i)];
    out_->blocks[new_block_[loop.header.index()]].loop_end = loop_end[i];
    if (!loop.parent.valid()) continue;
    uint32_t& outer = loop_end[loop.parent.index()];
    outer = std::max(outer, loop_end[i]);
  }
  return absl::OkStatus();
}

}  // namespace davit::ir
