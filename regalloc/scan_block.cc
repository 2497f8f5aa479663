// Block boundaries and loops; see scan.h.
#include <algorithm>

#include "regalloc/scan.h"

namespace davit::regalloc {

void Scan::BeginBlock(uint32_t b) {
  const Block& block = f_->blocks[b];
  const BlockInfo& info = liveness_->blocks[b];
  const Pos start = EarlyOf(block.first_inst);
  inst_ = block.first_inst;
  while (events_[event_].pos < start) ++event_;
  LeaveLoops(b);

  const uint32_t base = ChooseBase(b);
  const uint32_t from = base == kNone ? kNone : f_->edges[base].from;
  if (block.num_params != 0) ArgumentRegisters(block, base);
  if (from != kNone && from + 1 == b) {
    KeepLiveIn(start);
  } else {
    LoadFile(from == kNone ? kNone : files_->out(from), start);
  }
  if (info.num_preds > 1) DropFarValuesAtJoin(b, base);
  if (block.loop_end != 0) MoveOutOfClobbers(liveness_->loops[info.loop]);
  PlaceParams(b);

  uint64_t params = 0;
  for (uint32_t k = 0; k < block.num_params; ++k) {
    const uint8_t place = param_places_[block.first_param + k];
    if (place < 64) params |= Bit(place);
  }
  if (info.num_preds > 1 || info.cold_entry || info.loop_exit || block.loop_end != 0) {
    files_->set_in(b, files_->Save(occupied_ & ~params, reg_value_));
    spills_->EnterBlock(b, files_->in(b));
  } else if (block.cold) {
    spills_->EnterBlock(b, kNone);
  }
  if (block.loop_end != 0) EnterLoop(b);
}

void Scan::EndBlock(uint32_t b) {
  const Block& block = f_->blocks[b];
  bool save = false;
  for (uint32_t e = block.first_edge; e < block.end_edge; ++e) {
    const Edge& edge = f_->edges[e];
    const BlockInfo& to = liveness_->blocks[edge.to];
    save |= edge.to != b + 1 || to.num_preds > 1 || edge.num_args != 0 ||
            f_->blocks[edge.to].loop_end != 0;
    for (uint32_t k = 0; k < edge.num_args; ++k) {
      Value& arg = values_[f_->vreg_lists[edge.first_arg + k].index()];
      arg.next_use = liveness_->arg_links[edge.first_arg + k];
      arg.last_touch = EarlyOf(block.end_inst) - 1;
    }
    NoteJump(edge.to);
  }
  if (save) files_->set_out(b, files_->Save(occupied_, reg_value_));
}

// Keeps account of which blocks of the open loops some iteration skips; only a guess depends on it.
void Scan::NoteJump(uint32_t to) {
  constexpr size_t kMaxClimb = 8;
  const size_t depth = open_loops_.size();
  for (size_t d = depth; d > 0 && depth - d < kMaxClimb; --d) {
    OpenLoop& open = open_loops_[d - 1];
    const Loop& loop = liveness_->loops[open.loop];
    if (to >= loop.end) continue;
    if (to > block_) {
      open.furthest = std::max(open.furthest, to);
    } else if (to == loop.header) {
      open.has_early_latch = true;
    }
    if (to >= loop.header) return;
  }
}

// The edge whose register file block b starts with: rather from hot code than from cold; rather
// from a block with several successors, whose edge here would need a block of its own for moves;
// rather from the block above.
uint32_t Scan::ChooseBase(uint32_t b) const {
  const BlockInfo& info = liveness_->blocks[b];
  uint32_t best = kNone;
  int best_score = -1;
  for (uint32_t k = 0; k < info.num_preds; ++k) {
    const uint32_t e = liveness_->pred_edges[info.first_pred + k];
    const uint32_t from = f_->edges[e].from;
    if (from >= b) continue;
    const Block& pred = f_->blocks[from];
    const int score = (pred.cold ? 0 : 4) + (pred.end_edge - pred.first_edge > 1 ? 2 : 0) +
                      (from + 1 == b ? 1 : 0);
    if (score > best_score) {
      best_score = score;
      best = e;
    }
  }
  return best;
}

// Notes where the arguments on the edge from the base are, before those that die on it lose their
// registers.
void Scan::ArgumentRegisters(const Block& block, uint32_t base) {
  for (uint32_t k = 0; k < block.num_params; ++k) {
    uint8_t place = kNoReg;
    if (base != kNone) {
      const Edge& edge = f_->edges[base];
      const uint32_t arg = f_->vreg_lists[edge.first_arg + k].index();
      place =
          edge.from + 1 == block_ ? values_[arg].reg : files_->Find(files_->out(edge.from), arg);
    }
    param_places_[block.first_param + k] = place;
  }
}

// Makes a saved register file the current one, without the values that are not live at `start`.
void Scan::LoadFile(uint32_t file, Pos start) {
  for (uint64_t m = occupied_; m != 0; m &= m - 1) {
    values_[reg_value_[std::countr_zero(m)]].reg = kNoReg;
  }
  occupied_ = 0;
  if (file == kNone) return;
  uint64_t occupied = 0;
  const uint32_t* entries = files_->entries(file);
  for (uint64_t m = files_->mask(file); m != 0; m &= m - 1) {
    const unsigned reg = static_cast<unsigned>(std::countr_zero(m));
    const uint32_t vreg = entries[reg];
    if (!AdvanceTo(values_[vreg], start)) continue;
    reg_value_[reg] = vreg;
    values_[vreg].reg = static_cast<uint8_t>(reg);
    occupied |= Bit(reg);
  }
  occupied_ = occupied;
  touched_ |= occupied;
}

// Moves the value on to the segment that contains `start`, a block start. False if it is not live
// there.
bool Scan::AdvanceTo(Value& value, Pos start) {
  const LiveRange* ranges = liveness_->ranges.data();
  uint32_t range = value.range;
  while (range != kNone && ranges[range].to <= start) range = ranges[range].next;
  value.range = range;
  if (range == kNone || ranges[range].from > start) return false;
  value.segment_end = ranges[range].to;
  return true;
}

// Control falls through to `start`: what is live there is what is in the middle of a segment.
void Scan::KeepLiveIn(Pos start) {
  uint64_t dead = 0;
  for (uint64_t m = occupied_; m != 0; m &= m - 1) {
    const unsigned reg = static_cast<unsigned>(std::countr_zero(m));
    Value& value = values_[reg_value_[reg]];
    if (value.segment_end > start) continue;
    value.reg = kNoReg;
    dead |= Bit(reg);
  }
  occupied_ &= ~dead;
}

// A value that another way here has in memory had better stay there unless it is used soon: keeping
// the register would cost a load on that way.
void Scan::DropFarValuesAtJoin(uint32_t b, uint32_t base) {
  constexpr Pos kSoon = 2 * 24;
  constexpr uint32_t kMaxPreds = 4;
  const BlockInfo& info = liveness_->blocks[b];
  const Pos start = EarlyOf(f_->blocks[b].first_inst);
  uint64_t everywhere = occupied_;
  for (uint32_t k = 0; k < std::min(info.num_preds, kMaxPreds); ++k) {
    const uint32_t e = liveness_->pred_edges[info.first_pred + k];
    const uint32_t from = f_->edges[e].from;
    if (e == base || from >= b || f_->blocks[from].cold) continue;
    const uint32_t file = files_->out(from);
    const uint32_t* values = files_->entries(file);
    const uint64_t mask = files_->mask(file);
    for (uint64_t m = everywhere; m != 0; m &= m - 1) {
      const unsigned reg = static_cast<unsigned>(std::countr_zero(m));
      if ((mask & Bit(reg)) != 0 && values[reg] == reg_value_[reg]) continue;
      if (files_->Find(file, reg_value_[reg]) == kNoReg) everywhere &= ~Bit(reg);
    }
  }
  for (uint64_t m = occupied_ & ~everywhere; m != 0; m &= m - 1) {
    const unsigned reg = static_cast<unsigned>(std::countr_zero(m));
    Value& value = values_[reg_value_[reg]];
    if (value.next_use != kNever && value.next_use - start <= kSoon) continue;
    value.last_reg = static_cast<uint8_t>(reg);
    Release(reg);
  }
}

// A value that the loop uses and that sits in a register which the loop destroys moves elsewhere on
// the way in.
void Scan::MoveOutOfClobbers(const Loop& loop) {
  const Pos end = EarlyOf(f_->blocks[loop.end - 1].end_inst);
  for (uint64_t m = occupied_ & loop.clobbers; m != 0; m &= m - 1) {
    const unsigned reg = static_cast<unsigned>(std::countr_zero(m));
    const uint32_t vreg = reg_value_[reg];
    Value& value = values_[vreg];
    const uint64_t free = ClassMask(value) & ~occupied_ & ~loop.clobbers;
    if (free == 0 || value.next_use >= end) continue;
    Release(reg);
    Assign(static_cast<unsigned>(std::countr_zero(free & used_ ? free & used_ : free)), vreg);
  }
}

void Scan::PlaceParams(uint32_t b) {
  const Block& block = f_->blocks[b];
  for (uint32_t k = block.first_param; k < block.first_param + block.num_params; ++k) {
    const uint32_t vreg = f_->vreg_lists[k].index();
    Value& value = values_[vreg];
    uint8_t& place = param_places_[k];
    if (value.segment_end == 0) {
      place = kParamDead;
      continue;
    }
    // The register of an argument that dies on the edge: no move.
    const uint8_t from = place;
    place = kParamInSlot;
    if (from == kNoReg || (occupied_ & Bit(from)) != 0) continue;
    if (Pick(value, ClassMask(value) & ~occupied_, from) != from) continue;
    if (block.loop_end != 0 && IsDisturbed(value, from)) continue;
    Assign(from, vreg);
    place = from;
    param_in_reg_[from] = k;
  }
  for (uint32_t k = block.first_param; k < block.first_param + block.num_params; ++k) {
    if (param_places_[k] == kParamInSlot) PlaceParam(k);
    if (param_places_[k] < 64) values_[f_->vreg_lists[k].index()].web_reg = param_places_[k];
  }
}

void Scan::PlaceParam(uint32_t k) {
  const uint32_t vreg = f_->vreg_lists[k].index();
  Value& value = values_[vreg];
  const uint64_t mask = ClassMask(value);
  if ((mask & ~occupied_) == 0) {
    const unsigned victim = Victim(mask);
    if (NextNeed(values_[reg_value_[victim]]) <= value.next_use) {
      spills_->BornInSlot(vreg);
      return;
    }
    const uint32_t other = reg_value_[victim];
    values_[other].last_reg = static_cast<uint8_t>(victim);
    Release(victim);
    // Another parameter of this block that needs its register less.
    if (values_[other].is(Value::kParam) && values_[other].def_block == block_) {
      param_places_[param_in_reg_[victim]] = kParamInSlot;
      spills_->BornInSlot(other);
    }
  }
  unsigned reg = Pick(value, mask & ~occupied_);
  if (f_->blocks[block_].loop_end != 0 && IsDisturbed(value, reg)) reg = Undisturbed(value, reg);
  Assign(reg, vreg);
  param_places_[k] = static_cast<uint8_t>(reg);
  param_in_reg_[reg] = k;
}

// For a parameter of a loop header: the register of a value that only lives through the loop, if
// that one stays the parameter's own throughout the loop; else `reg`.
unsigned Scan::Undisturbed(const Value& value, unsigned reg) {
  const Loop& loop = liveness_->loops[liveness_->blocks[block_].loop];
  const Pos end = EarlyOf(f_->blocks[loop.end - 1].end_inst);
  const uint64_t candidates = ClassMask(value) & occupied_ & ~loop.clobbers;
  if (candidates == 0) return reg;
  const unsigned victim = Victim(candidates);
  Value& other = values_[reg_value_[victim]];
  if (other.next_use < end || other.def_block == block_) return reg;
  other.last_reg = static_cast<uint8_t>(victim);
  Release(victim);
  return victim;
}

void Scan::EnterLoop(uint32_t b) {
  const uint32_t loop = liveness_->blocks[b].loop;
  open_loops_.push_back({loop, files_->in(b), EarlyOf(f_->blocks[b].first_inst),
                         EarlyOf(f_->blocks[liveness_->loops[loop].end - 1].end_inst), touched_, b,
                         false});
  touched_ = occupied_;
  StampHeader();
}

void Scan::LeaveLoops(uint32_t b) {
  bool left = false;
  while (!open_loops_.empty() && liveness_->loops[open_loops_.back().loop].end <= b) {
    const OpenLoop closed = open_loops_.back();
    open_loops_.pop_back();
    touched_ |= closed.touched;
    left = true;
  }
  if (left) StampHeader();
}

// Makes the innermost open loop the current one and marks the values that its header has in
// registers.
void Scan::StampHeader() {
  if (open_loops_.empty()) {
    loop_ = kNone;
    loop_start_ = 0;
    loop_end_ = kNever;
    return;
  }
  const OpenLoop& open = open_loops_.back();
  loop_ = open.loop;
  loop_start_ = open.start;
  loop_end_ = open.end;
  for (uint64_t m = files_->mask(open.first_file); m != 0; m &= m - 1) {
    values_[files_->Get(open.first_file, static_cast<unsigned>(std::countr_zero(m)))].stamp = loop_;
  }
}

}  // namespace davit::regalloc
