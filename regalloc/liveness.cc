#include "regalloc/liveness.h"

#include <algorithm>
#include <cstring>

#include "support/release.h"

namespace davit::regalloc {

namespace {

// An operand's kind, position and constraint as one number: all operands go by here, and one load
// is less than three.
constexpr unsigned ShapeOf(OperandKind kind, OperandPos pos, Constraint constraint) {
  return static_cast<unsigned>(kind) | static_cast<unsigned>(pos) << 1 |
         static_cast<unsigned>(constraint) << 2;
}

// All operands go by here: one load of the byte behind the virtual register instead of three bit
// fields.
unsigned ShapeOf(const Operand& op) {
  uint8_t byte;
  std::memcpy(&byte, reinterpret_cast<const char*>(&op) + sizeof(VReg), 1);
  DAVIT_DCHECK((byte & 31u) == ShapeOf(op.kind, op.pos, op.constraint));
  return byte & 31u;
}

// Shapes of operands whose instruction the scan's short path can treat: early kAny and kReg uses,
// late kAny, kReg and kReuse defs.
constexpr uint32_t kPlainShapes =
    1u << ShapeOf(OperandKind::kUse, OperandPos::kEarly, Constraint::kAny) |
    1u << ShapeOf(OperandKind::kUse, OperandPos::kEarly, Constraint::kReg) |
    1u << ShapeOf(OperandKind::kDef, OperandPos::kLate, Constraint::kAny) |
    1u << ShapeOf(OperandKind::kDef, OperandPos::kLate, Constraint::kReg) |
    1u << ShapeOf(OperandKind::kDef, OperandPos::kLate, Constraint::kReuse);

// More uses than this might want more registers of a class than there are, since the short path
// leaves operands that may be anywhere in their registers.
constexpr uint32_t kMaxPlainUses = 4;

}  // namespace

void Liveness::Compute(const Function& function, const Environment& env) {
  f_ = &function;
  env_ = &env;
  work_ = 0;
  InitValues();
  BuildCfg();
  BuildLoops();
  coarse = !reducible || !Walk<true>();
  if (coarse) {
    InitValues();
    CoarseIntervals();
    Walk<false>();
  }
  std::reverse(events.begin(), events.end());
  events.push_back({kNever, kNone, 0});
  for (uint32_t b = 0; b < blocks.size(); ++b) {
    if (blocks[b].loop != kNone) loops[blocks[b].loop].clobbers |= blocks[b].clobbers;
  }
  for (size_t i = loops.size(); i-- > 0;) {
    if (loops[i].parent != kNone) loops[loops[i].parent].clobbers |= loops[i].clobbers;
  }
}

void Liveness::InitValues() {
  const size_t n = f_->vregs.size();
  if (values.size() < n) values.resize(n);
  Value value;
  for (size_t i = 0; i < n; ++i) {
    const VRegInfo& info = f_->vregs[i];
    value.flags = static_cast<uint8_t>((info.cls == RegClass::kFloat ? Value::kFloat : 0) |
                                       (info.wide ? Value::kWide : 0) |
                                       (info.rematerialisable ? Value::kRemat : 0));
    values[i] = value;
  }
  if (links.size() < f_->operands.size()) links.resize(f_->operands.size());
  if (arg_links.size() < f_->vreg_lists.size()) arg_links.resize(f_->vreg_lists.size());
  if (simple.size() < f_->insts.size()) simple.resize(f_->insts.size());
  ranges.clear();
  events.clear();
  live_.clear();
  snapshots_.clear();
  call_weight_ = 0;
}

// Predecessor lists and the properties of blocks that follow from edges alone.
void Liveness::BuildCfg() {
  const auto& edges = f_->edges;
  blocks.assign(f_->blocks.size(), BlockInfo());
  reducible = true;
  for (const Edge& edge : edges) {
    BlockInfo& to = blocks[edge.to];
    ++to.num_preds;
    if (edge.from >= edge.to) {
      reducible &= f_->blocks[edge.to].loop_end > edge.from;
    } else if (edge.from + 1 != edge.to) {
      to.keep_snapshot = true;
    }
    if (f_->blocks[edge.to].cold && !f_->blocks[edge.from].cold) to.cold_entry = true;
  }
  uint32_t total = 0;
  for (BlockInfo& block : blocks) {
    block.first_pred = total;
    total += block.num_preds;
    block.num_preds = 0;
  }
  if (pred_edges.size() < total) pred_edges.resize(total);
  for (uint32_t e = 0; e < edges.size(); ++e) {
    BlockInfo& to = blocks[edges[e].to];
    pred_edges[to.first_pred + to.num_preds++] = e;
  }
}

void Liveness::BuildLoops() {
  loops.clear();
  uint32_t current = kNone;
  for (uint32_t b = 0; b < f_->blocks.size(); ++b) {
    while (current != kNone && loops[current].end <= b) current = loops[current].parent;
    if (f_->blocks[b].loop_end != 0) {
      loops.push_back({b, f_->blocks[b].loop_end, current, 0});
      current = static_cast<uint32_t>(loops.size() - 1);
    }
    blocks[b].loop = current;
  }
  if (loops.empty()) return;
  for (const Edge& edge : f_->edges) {
    const uint32_t loop = blocks[edge.from].loop;
    if (loop != kNone && edge.to >= loops[loop].end) blocks[edge.to].loop_exit = true;
  }
}

void Liveness::Open(Value& value, Pos to) {
  value.segment_end = to;
  value.end = std::max(value.end, to);
  value.call_weight -= call_weight_;
}

void Liveness::AddLive(uint32_t vreg, uint32_t block) {
  values[vreg].stamp = static_cast<uint32_t>(live_.size());
  values[vreg].last_touch = block;
  live_.push_back(vreg);
}

void Liveness::RemoveLive(uint32_t vreg) {
  const uint32_t index = values[vreg].stamp;
  const uint32_t moved = live_.back();
  live_[index] = moved;
  values[moved].stamp = index;
  live_.pop_back();
  values[vreg].stamp = kNone;
}

template <bool kExact>
void Liveness::Def(const Operand& op, uint32_t index, uint32_t block, Pos pos) {
  links[index] = values[op.vreg.index()].next_use;
  DefValue<kExact>(op.vreg.index(), block, pos);
}

template <bool kExact>
[[gnu::always_inline]] inline void Liveness::DefValue(uint32_t vreg, uint32_t block, Pos pos) {
  Value& value = values[vreg];
  value.def_pos = pos;
  value.def_block = block;
  if (!kExact) {
    value.segment_end = value.end;
    value.call_weight = value.end == 0 ? 0 : call_weight_ - value.call_weight;
    value.last_touch = pos;
    if (value.end > EarlyOf(f_->blocks[block].end_inst) ||
        (value.end == EarlyOf(f_->blocks[block].end_inst) && value.end != 0)) {
      value.range = static_cast<uint32_t>(ranges.size());
      ranges.push_back({0, value.end, kNone});
    }
    return;
  }
  if (value.stamp == kNone) {
    value.segment_end = 0;
  } else {
    if (value.stamp != Value::kLocal) {
      RemoveLive(vreg);
      // last_touch is the last block of the current run of live-in blocks.
      if (value.last_touch > block) {
        ranges.push_back({EarlyOf(f_->blocks[block].end_inst), value.segment_end, value.range});
        value.range = static_cast<uint32_t>(ranges.size() - 1);
      }
    }
    value.call_weight += call_weight_;
    value.stamp = kNone;
  }
  value.last_touch = pos;
}

// Returns whether the value was dead after this use.
template <bool kExact>
[[gnu::always_inline]] inline bool Liveness::Use(uint32_t vreg, Pos pos, Pos to,
                                                 uint32_t frequency) {
  Value& value = values[vreg];
  value.use_weight += frequency;
  if (!kExact) {
    const bool first_seen = value.next_use == kNever;
    if (first_seen) value.call_weight = call_weight_;
    value.next_use = pos;
    return first_seen && value.end == to;
  }
  value.next_use = pos;
  if (value.stamp != kNone) return false;
  Open(value, to);
  value.stamp = Value::kLocal;
  opened_.push_back(vreg);
  return true;
}

// A value that is overwritten in place by `to`, or copied to it, had best be where `to` wants to
// be.
void Liveness::InheritHint(Value& from, const Value& to) {
  if (from.hint == kNoReg) from.hint = to.hint;
  if (from.web == kNone) from.web = to.web;
}

template <bool kExact>
bool Liveness::Walk() {
  // Live-in lists may cost this much; a function of ordinary shape stays an order of magnitude
  // below.
  const uint64_t bound = uint64_t{work_bound_factor_} *
                         (f_->insts.size() + f_->blocks.size() + (work_bound_factor_ ? 256 : 0));
  for (uint32_t b = static_cast<uint32_t>(f_->blocks.size()); b-- > 0;) {
    const Block& block = f_->blocks[b];
    const uint32_t frequency = FrequencyOf(block.loop_depth);
    hot_ = !block.cold;
    if (kExact) {
      LiveOut(b);
      opened_.clear();
    }
    WalkEdgeArgs<kExact>(block, frequency);
    for (uint32_t i = block.end_inst; i-- > block.first_inst;) WalkInst<kExact>(i, b, frequency);
    for (VReg param : f_->params_of(block)) {
      DefValue<kExact>(param.index(), b, EarlyOf(block.first_inst));
      values[param.index()].flags |= Value::kParam;
    }
    if (kExact) {
      LiveIn(b);
      if (work_ > bound) return false;
    }
    blocks[b].calls_after = call_weight_;
  }
  return true;
}

template <bool kExact>
void Liveness::WalkEdgeArgs(const Block& block, uint32_t frequency) {
  const Pos end = EarlyOf(block.end_inst);
  for (uint32_t e = block.end_edge; e-- > block.first_edge;) {
    const Edge& edge = f_->edges[e];
    if (edge.num_args == 0) continue;
    const auto params = f_->params_of(f_->blocks[edge.to]);
    for (uint32_t k = edge.num_args; k-- > 0;) {
      const uint32_t arg = f_->vreg_lists[edge.first_arg + k].index();
      Value& value = values[arg];
      arg_links[edge.first_arg + k] = value.next_use;
      const bool last = Use<kExact>(arg, end - 1, end, frequency);
      if (last && value.web == kNone) {
        value.web = params[k].index();
        if (value.hint == kNoReg) value.hint = values[params[k].index()].hint;
      }
    }
  }
}

template <bool kExact>
void Liveness::WalkInst(uint32_t i, uint32_t block, uint32_t frequency) {
  const Inst inst = f_->insts[i];
  const uint32_t first = inst.first_operand;
  const uint32_t count = inst.num_operands;
  const Operand* operands = f_->operands.data() + first;
  uint32_t defs = 0;
  uint32_t plain = (inst.flags & Inst::kCall) == 0 && inst.clobbers == 0;
  for (uint32_t k = 0; k < count; ++k) {
    const unsigned shape = ShapeOf(operands[k]);
    plain &= kPlainShapes >> shape;
    defs += shape & 1;
  }
  plain &= defs <= 1 && count - defs <= kMaxPlainUses;
  simple[i] = static_cast<uint8_t>(plain);
  if (!plain) return ConstrainedInst<kExact>(i, block, frequency);

  // A value is not used by the instruction that defines it, so the order of the operands does not
  // matter.
  Pos* link = links.data() + first;
  uint32_t tied = kNone;
  uint32_t tied_to = kNone;
  for (uint32_t k = count; k-- > 0;) {
    const Operand op = operands[k];
    const uint32_t vreg = op.vreg.index();
    Value& value = values[vreg];
    link[k] = value.next_use;
    if (op.is_use()) {
      Use<kExact>(vreg, EarlyOf(i), LateOf(i), frequency);
      continue;
    }
    DefValue<kExact>(vreg, block, LateOf(i));
    tied_to = vreg;
    if (op.constraint == Constraint::kReuse) tied = op.detail;
    if (inst.flags & Inst::kMove) tied = 1;
  }
  if (tied == kNone) return;
  Value& value = values[operands[tied].vreg.index()];
  if (value.segment_end == LateOf(i)) InheritHint(value, values[tied_to]);
}

// Late defs, late uses, the call, early defs, early uses: backward in time.
template <bool kExact>
void Liveness::ConstrainedInst(uint32_t i, uint32_t block, uint32_t frequency) {
  const Inst& inst = f_->insts[i];
  const uint32_t first = inst.first_operand;
  const uint32_t last = first + inst.num_operands;
  uint32_t wanted = 0;
  uint32_t wanted_by = kNone;
  uint64_t early = 0;
  uint64_t late = f_->clobber_sets.empty() ? 0 : f_->clobber_sets[inst.clobbers].bits();
  if (inst.is_call()) late |= env_->call_clobbers.bits();
  for (const OperandPos pos : {OperandPos::kLate, OperandPos::kEarly}) {
    const bool is_late = pos == OperandPos::kLate;
    if (!is_late && inst.is_call() && hot_) call_weight_ += frequency;
    for (const OperandKind kind : {OperandKind::kDef, OperandKind::kUse}) {
      for (uint32_t k = last; k-- > first;) {
        const Operand& op = f_->operands[k];
        if (op.pos != pos || op.kind != kind) continue;
        Value& value = values[op.vreg.index()];
        const bool fixed = op.constraint == Constraint::kFixed;
        const bool reserves = fixed && env_->allocatable.Contains(op.fixed_reg());
        if (reserves && (!is_late || op.is_use())) {
          early |= Bit(op.detail);
          ++wanted;
          wanted_by = op.is_use() ? op.vreg.index() : kNone;
        }
        if (reserves && (is_late || !op.is_use())) late |= Bit(op.detail);
        if (kind == OperandKind::kDef) {
          Def<kExact>(op, k, block, is_late ? LateOf(i) : EarlyOf(i));
          continue;
        }
        links[k] = value.next_use;
        const bool kill =
            Use<kExact>(op.vreg.index(), is_late ? LateOf(i) : EarlyOf(i),
                        is_late ? EarlyOf(i + 1) : LateOf(i), !fixed || reserves ? frequency : 0);
        if (kill && reserves) value.hint = op.detail;
      }
    }
  }
  early &= env_->allocatable.bits();
  late &= env_->allocatable.bits();
  if (!hot_ || (early | late) == 0) return;
  if (late != 0) events.push_back({LateOf(i), kNone, late});
  if (early != 0) events.push_back({EarlyOf(i), wanted == 1 ? wanted_by : kNone, early});
  blocks[block].clobbers |= early | late;
}

// Turns the live-in list of block b + 1 into the live-out list of block b.
void Liveness::LiveOut(uint32_t b) {
  const Block& block = f_->blocks[b];
  const Pos end = EarlyOf(block.end_inst);
  bool falls_through = false;
  for (uint32_t e = block.first_edge; e < block.end_edge; ++e) {
    const uint32_t to = f_->edges[e].to;
    falls_through |= to == b + 1;
    if (to <= b || to == b + 1) continue;
    const BlockInfo& info = blocks[to];
    work_ += info.snapshot_size;
    for (uint32_t k = 0; k < info.snapshot_size; ++k) {
      const uint32_t v = snapshots_[info.snapshot + k];
      Value& value = values[v];
      if (value.stamp == kNone) {
        Open(value, end);
        AddLive(v, b);
      }
      value.slot = b;  // mark: live out of b
    }
  }
  if (falls_through) return;
  work_ += live_.size();
  for (size_t k = live_.size(); k-- > 0;) {
    const uint32_t v = live_[k];
    Value& value = values[v];
    if (value.slot == b) continue;
    ranges.push_back({end, value.segment_end, value.range});
    value.range = static_cast<uint32_t>(ranges.size() - 1);
    value.call_weight += call_weight_;
    RemoveLive(v);
  }
}

// Completes the live-in list of block b after its instructions and parameters.
void Liveness::LiveIn(uint32_t b) {
  for (uint32_t v : opened_) {
    if (values[v].stamp == Value::kLocal) AddLive(v, b);
  }
  if (f_->blocks[b].loop_end != 0) ExtendOverLoop(b);
  if (!blocks[b].keep_snapshot) return;
  work_ += live_.size();
  blocks[b].snapshot = static_cast<uint32_t>(snapshots_.size());
  blocks[b].snapshot_size = static_cast<uint32_t>(live_.size());
  snapshots_.insert(snapshots_.end(), live_.begin(), live_.end());
}

void Liveness::ExtendOverLoop(uint32_t header) {
  const uint32_t end_block = f_->blocks[header].loop_end;
  const Pos end = EarlyOf(f_->blocks[end_block - 1].end_inst);
  const uint32_t calls =
      call_weight_ - (end_block < blocks.size() ? blocks[end_block].calls_after : 0);
  work_ += live_.size();
  for (uint32_t v : live_) {
    Value& value = values[v];
    if (value.segment_end >= end) continue;
    value.call_weight += calls;
    value.segment_end = end;
    while (value.range != kNone && ranges[value.range].from <= end) {
      value.segment_end = std::max(value.segment_end, ranges[value.range].to);
      value.range = ranges[value.range].next;
    }
    value.end = std::max(value.end, value.segment_end);
  }
}

void Liveness::Trim() {
  constexpr size_t kKeep = size_t{1} << 16;
  ReleaseAbove(kKeep, values);
  ReleaseAbove(kKeep, links);
  ReleaseAbove(kKeep, arg_links);
  ReleaseAbove(kKeep, simple);
  ReleaseAbove(kKeep, ranges);
  ReleaseAbove(kKeep, events);
  ReleaseAbove(kKeep, blocks);
  ReleaseAbove(kKeep, pred_edges);
  ReleaseAbove(kKeep, loops);
  ReleaseAbove(kKeep, live_);
  ReleaseAbove(kKeep, opened_);
  ReleaseAbove(kKeep, snapshots_);
  ReleaseAbove(kKeep, regions_);
  ReleaseAbove(kKeep, region_stack_);
}

template bool Liveness::Walk<true>();
template bool Liveness::Walk<false>();

}  // namespace davit::regalloc
