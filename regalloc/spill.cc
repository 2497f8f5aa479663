#include "regalloc/spill.h"

#include <algorithm>

#include "support/release.h"

namespace davit::regalloc {

void SpillPlan::Reset(const Function& function, Liveness& liveness) {
  f_ = &function;
  liveness_ = &liveness;
  loop_exits_known_ = true;
  runs_.clear();
  run_of_.assign(function.blocks.size(), kNone);
  exits_.assign(liveness.loops.size(), Entries());
  spilled_.clear();
}

void SpillPlan::AddSpilled(uint32_t vreg) {
  Value& value = liveness_->values[vreg];
  if (value.is(Value::kHasSlot)) return;
  value.flags |= Value::kHasSlot;
  value.slot = kNone;
  spilled_.push_back(uint64_t{value.def_pos} << 32 | vreg);
}

void SpillPlan::BornInSlot(uint32_t vreg) {
  AddSpilled(vreg);
  liveness_->values[vreg].flags |= Value::kBornInSlot;
}

void SpillPlan::StoreAtDef(uint32_t vreg) {
  AddSpilled(vreg);
  liveness_->values[vreg].flags |= Value::kStoreAtDef;
}

void SpillPlan::NeedInMemory(uint32_t vreg, uint32_t block) {
  if (liveness_->values[vreg].in_memory()) return;
  AddSpilled(vreg);
  if (liveness_->reducible && (StoreOnColdEntry(vreg, block) || StoreOnLoopExit(vreg, block)))
    return;
  liveness_->values[vreg].flags |= Value::kStoreAtDef;
}

void SpillPlan::EnterBlock(uint32_t block, uint32_t file) {
  const BlockInfo& info = liveness_->blocks[block];
  if (f_->blocks[block].cold) {
    const bool continues = block > 0 && f_->blocks[block - 1].cold;
    if (!continues) runs_.push_back({block, Entries()});
    const uint32_t run = run_of_[block] = static_cast<uint32_t>(runs_.size() - 1);
    bool enters = info.cold_entry;
    for (uint32_t k = 0; k < info.num_preds && !enters; ++k) {
      const uint32_t from = f_->edges[liveness_->pred_edges[info.first_pred + k]].from;
      // Another run of cold blocks is outside, too.
      enters = from < block && run_of_[from] != run;
    }
    if (enters) AddEntry(runs_[run].entries, file);
  }
  if (info.loop_exit) AddLoopExits(block, file);
}

void SpillPlan::AddEntry(Entries& entries, uint32_t file) {
  // Unknown.
  if (file == kNone) entries.count = kMaxEntries;
  for (uint32_t i = 0; i < std::min(entries.count, kMaxEntries); ++i) {
    if (entries.files[i] == file) return;
  }
  if (entries.count < kMaxEntries) entries.files[entries.count] = file;
  ++entries.count;
}

void SpillPlan::AddLoopExits(uint32_t block, uint32_t file) {
  const BlockInfo& info = liveness_->blocks[block];
  constexpr int kMaxClimb = 16;
  for (uint32_t k = 0; k < info.num_preds; ++k) {
    const uint32_t from = f_->edges[liveness_->pred_edges[info.first_pred + k]].from;
    uint32_t loop = liveness_->blocks[from].loop;
    int climbed = 0;
    for (; loop != kNone && block >= liveness_->loops[loop].end;
         loop = liveness_->loops[loop].parent) {
      if (++climbed > kMaxClimb) {
        loop_exits_known_ = false;
        return;
      }
      AddEntry(exits_[loop], file);
    }
  }
}

bool SpillPlan::StoreAtEntries(uint32_t vreg, const Entries& entries) {
  if (entries.count == 0 || entries.count > kMaxEntries) return false;
  uint8_t regs[kMaxEntries];
  for (uint32_t i = 0; i < entries.count; ++i) {
    regs[i] = files_.Find(entries.files[i], vreg);
    if (regs[i] == kNoReg) return false;
  }
  for (uint32_t i = 0; i < entries.count; ++i) files_.AddStore(entries.files[i], regs[i]);
  return true;
}

bool SpillPlan::StoreOnColdEntry(uint32_t vreg, uint32_t block) {
  const uint32_t run = run_of_[block];
  if (run == kNone || f_->blocks[liveness_->values[vreg].def_block].cold) return false;
  // A loop inside the run could bring control here from an entry that the scan has not come to yet.
  const uint32_t loop = liveness_->blocks[block].loop;
  if (loop != kNone && liveness_->loops[loop].header >= runs_[run].first_block) return false;
  return StoreAtEntries(vreg, runs_[run].entries);
}

bool SpillPlan::StoreOnLoopExit(uint32_t vreg, uint32_t block) {
  const uint32_t def_block = liveness_->values[vreg].def_block;
  if (!loop_exits_known_ || f_->blocks[def_block].loop_depth <= f_->blocks[block].loop_depth) {
    return false;
  }
  const auto& loops = liveness_->loops;
  uint32_t left = kNone;
  uint32_t loop = liveness_->blocks[def_block].loop;
  for (int climbed = 0; loop != kNone && block >= loops[loop].end; loop = loops[loop].parent) {
    if (++climbed > 16) break;
    left = loop;
  }
  return left != kNone && StoreAtEntries(vreg, exits_[left]);
}

bool SpillPlan::FreeSlots::Contains(uint32_t slot) const {
  return slot / 64 < words.size() && ((words[slot / 64] >> (slot % 64)) & 1) != 0;
}

void SpillPlan::FreeSlots::Add(uint32_t slot) {
  if (slot / 64 >= words.size()) words.resize(2 * (slot / 64 + 1), 0);
  words[slot / 64] |= uint64_t{1} << (slot % 64);
  first = std::min(first, slot / 64);
}

uint32_t SpillPlan::FreeSlots::Take() {
  for (; first < words.size(); ++first) {
    if (words[first] == 0) continue;
    const uint32_t slot = first * 64 + static_cast<uint32_t>(std::countr_zero(words[first]));
    Remove(slot);
    return slot;
  }
  return kNone;
}

uint32_t SpillPlan::FindSlot(bool wide) {
  const uint32_t reused = free_[wide].Take();
  if (reused != kNone) return reused;
  if (wide && num_slots_ % 2 != 0) free_[0].Add(num_slots_++);
  const uint32_t slot = num_slots_;
  num_slots_ += wide ? 2 : 1;
  return slot;
}

void SpillPlan::Expire(Pos start) {
  const auto later = [](const Active& a, const Active& b) { return a.end > b.end; };
  while (!active_.empty() && active_.front().end <= start) {
    const Value& value = liveness_->values[active_.front().vreg];
    free_[value.is(Value::kWide)].Add(value.slot);
    std::pop_heap(active_.begin(), active_.end(), later);
    active_.pop_back();
  }
}

uint32_t SpillPlan::AssignSlots() {
  const auto later = [](const Active& a, const Active& b) { return a.end > b.end; };
  num_slots_ = 0;
  for (FreeSlots& free : free_) {
    free.first = 0;
    std::fill(free.words.begin(), free.words.end(), 0);
  }
  active_.clear();
  std::sort(spilled_.begin(), spilled_.end());
  Value* values = liveness_->values.data();
  for (uint64_t key : spilled_) {
    const uint32_t vreg = VRegOf(key);
    Value& value = values[vreg];
    const bool wide = value.is(Value::kWide);
    Expire(value.def_pos);
    uint32_t wish = value.wished_slot;
    if (wish == kNone && value.web != kNone) {
      const Value& web = values[value.web];
      wish = web.is(Value::kHasSlot) && web.slot != kNone ? web.slot : web.wished_slot;
    }
    const bool granted = wish != kNone && free_[wide].Contains(wish);
    if (granted) free_[wide].Remove(wish);
    value.slot = granted ? wish : FindSlot(wide);
    if (value.web != kNone) values[value.web].wished_slot = value.slot;
    active_.push_back({std::max(value.end, (value.def_pos | 1) + 1), vreg});
    std::push_heap(active_.begin(), active_.end(), later);
  }
  return num_slots_;
}

void SpillPlan::Trim() {
  files_.Trim();
  constexpr size_t kKeep = size_t{1} << 14;
  ReleaseAbove(kKeep, run_of_);
  ReleaseAbove(kKeep, exits_);
  ReleaseAbove(kKeep, spilled_);
  ReleaseAbove(kKeep, active_);
  for (FreeSlots& free : free_) Release(free.words);
}

}  // namespace davit::regalloc
