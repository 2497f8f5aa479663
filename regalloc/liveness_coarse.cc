// The coarse form of liveness: one interval per value; see liveness.h.
#include <algorithm>

#include "regalloc/liveness.h"

namespace davit::regalloc {

// Control that leaves a use inside a region (a loop, or the span of an unmarked retreating edge)
// may come back to it by the region's retreating edge, so a value from before the region lives to
// the region's end. Regions must nest for "the outermost region that starts after the definition"
// to be found by binary search; overlapping ones are joined.
void Liveness::FindRegions() {
  regions_.clear();
  for (uint32_t b = 0; b < f_->blocks.size(); ++b) {
    uint32_t end = f_->blocks[b].loop_end;
    for (uint32_t k = 0; k < blocks[b].num_preds; ++k) {
      const uint32_t from = f_->edges[pred_edges[blocks[b].first_pred + k]].from;
      if (from >= b) end = std::max(end, from + 1);
    }
    if (end != 0) regions_.push_back({b, end});
  }
  region_stack_.clear();
  std::vector<Region>& open = region_stack_;  // start: index into regions_
  for (uint32_t i = 0; i < regions_.size(); ++i) {
    while (!open.empty() && regions_[open.back().start].end <= regions_[i].start) open.pop_back();
    for (size_t k = open.size(); k-- > 0 && regions_[open[k].start].end < regions_[i].end;) {
      regions_[open[k].start].end = regions_[i].end;
    }
    open.push_back({i, 0});
  }
}

void Liveness::CoarseUse(uint32_t vreg, uint32_t block, Pos to) {
  Value& value = values[vreg];
  if (value.def_block != block) {
    const auto outermost =
        std::upper_bound(region_stack_.begin(), region_stack_.end(), value.def_block,
                         [](uint32_t def, const Region& region) { return def < region.start; });
    if (outermost != region_stack_.end()) {
      to = EarlyOf(f_->blocks[outermost->end - 1].end_inst);
    }
  }
  value.end = std::max(value.end, to);
}

void Liveness::CoarseIntervals() {
  for (uint32_t b = 0; b < f_->blocks.size(); ++b) {
    const Block& block = f_->blocks[b];
    for (VReg param : f_->params_of(block)) values[param.index()].def_block = b;
    for (uint32_t i = block.first_inst; i < block.end_inst; ++i) {
      for (const Operand& op : f_->operands_of(i)) {
        if (!op.is_use()) values[op.vreg.index()].def_block = b;
      }
    }
  }
  FindRegions();
  region_stack_.clear();
  size_t next = 0;
  for (uint32_t b = 0; b < f_->blocks.size(); ++b) {
    const Block& block = f_->blocks[b];
    while (!region_stack_.empty() && region_stack_.back().end <= b) region_stack_.pop_back();
    for (; next < regions_.size() && regions_[next].start == b; ++next) {
      region_stack_.push_back(regions_[next]);
    }
    for (uint32_t i = block.first_inst; i < block.end_inst; ++i) {
      for (const Operand& op : f_->operands_of(i)) {
        if (!op.is_use()) continue;
        CoarseUse(op.vreg.index(), b, op.pos == OperandPos::kEarly ? LateOf(i) : EarlyOf(i + 1));
      }
    }
    for (uint32_t e = block.first_edge; e < block.end_edge; ++e) {
      for (VReg arg : f_->args_of(f_->edges[e])) {
        CoarseUse(arg.index(), b, EarlyOf(block.end_inst));
      }
    }
  }
}

}  // namespace davit::regalloc
