// Choosing registers, evicting values and bringing them back; see scan.h.
#include <algorithm>

#include "regalloc/scan.h"

namespace davit::regalloc {

void Scan::Assign(unsigned reg, uint32_t vreg) {
  occupied_ |= Bit(reg);
  touched_ |= Bit(reg);
  used_ |= Bit(reg);
  reg_value_[reg] = vreg;
  Value& value = values_[vreg];
  value.reg = static_cast<uint8_t>(reg);
  if (value.web == kNone) return;
  Value& web = values_[value.web];
  if (web.web_reg != kNoReg) return;
  web.web_reg = value.reg;
  if (web.web != kNone && values_[web.web].web_reg == kNoReg) values_[web.web].web_reg = value.reg;
}

void Scan::Release(unsigned reg) {
  occupied_ &= ~Bit(reg);
  values_[reg_value_[reg]].reg = kNoReg;
}

// A store at the definition and reloads after calls cost more than saving one more register in the
// prologue.
bool Scan::WorthCalleeSaved(const Value& value) const {
  const uint32_t def = FrequencyOf(f_->blocks[value.def_block].loop_depth);
  return def + std::min(value.call_weight, value.use_weight) > 2;
}

// One of the `free` registers, which are not none. Prefers, in this order: a register in which the
// value can stay until its segment ends; the caller's wish; the register of a later fixed use; that
// of the block parameter which it becomes; the register that it had before; a caller-saved one, a
// callee-saved one that is in use already.
unsigned Scan::Pick(const Value& value, uint64_t free, uint8_t wish) const {
  uint64_t avoid = 0;
  uint64_t avoid_at_end = 0;
  const Event* event = events_ + event_;
  const uint32_t vreg = static_cast<uint32_t>(&value - values_);
  for (int n = 0; event->pos < value.segment_end && n < kLookAhead; ++event, ++n) {
    if (event->vreg == vreg) continue;
    (event->pos + 1 < value.segment_end ? avoid : avoid_at_end) |= event->regs;
  }
  const uint64_t good = free & ~avoid;
  const uint64_t best = good & ~avoid_at_end;
  if (wish != kNoReg && (best & Bit(wish))) return wish;
  if (value.hint != kNoReg && (good & Bit(value.hint))) return value.hint;
  if (value.web != kNone) {
    const Value& web = values_[value.web];
    if (web.web_reg != kNoReg && (best & Bit(web.web_reg))) return web.web_reg;
  }
  if (value.web_reg != kNoReg && (best & Bit(value.web_reg))) return value.web_reg;
  if (value.last_reg != kNoReg && (best & Bit(value.last_reg))) return value.last_reg;

  const bool crosses_calls = value.call_weight != 0;
  uint64_t from = best;
  if (from == 0) from = good;
  if (from == 0) from = free & ~events_[event_].regs;
  if (from == 0) from = free;
  const uint64_t cheap = from & caller_saved_;
  const uint64_t saved = from & used_ & ~caller_saved_;
  if (crosses_calls) {
    if (saved != 0) return static_cast<unsigned>(std::countr_zero(saved));
    const uint64_t fresh = from & ~caller_saved_;
    if (fresh != 0 && WorthCalleeSaved(value))
      return static_cast<unsigned>(std::countr_zero(fresh));
    const uint64_t any_cheap = cheap != 0 ? cheap : free & caller_saved_;
    if (any_cheap != 0) return static_cast<unsigned>(std::countr_zero(any_cheap));
  }
  if (cheap != 0) return static_cast<unsigned>(std::countr_zero(cheap));
  if (saved != 0) return static_cast<unsigned>(std::countr_zero(saved));
  return static_cast<unsigned>(std::countr_zero(from));
}

// Whether an event takes `reg` before the value's segment ends, as far as Pick() looks.
bool Scan::IsDisturbed(const Value& value, unsigned reg) const {
  const Event* event = events_ + event_;
  for (int n = 0; event->pos < value.segment_end && n < kLookAhead; ++event, ++n) {
    if (event->regs & Bit(reg)) return true;
  }
  return false;
}

unsigned Scan::PickOrEvict(const Value& value, uint64_t allowed, uint8_t wish) {
  const uint64_t free = allowed & ~occupied_;
  if (free != 0) return Pick(value, free, wish);
  const unsigned victim = Victim(allowed);
  Evict(victim);
  return victim;
}

// The position at which the value will be wanted in a register.
Pos Scan::NextNeed(const Value& value) const {
  if (value.next_use < loop_end_) return value.next_use;
  // Not used in the rest of this iteration. If the loop's header expects it in a register, and the
  // loop has used it there, it will be loaded again before the next iteration.
  if (loop_ != kNone && value.stamp == loop_ && value.last_touch >= loop_start_) return loop_end_;
  return value.next_use;
}

unsigned Scan::Victim(uint64_t candidates) const {
  const Pos now = EarlyOf(inst_);
  unsigned best = 0;
  uint64_t best_score = 0;
  for (uint64_t m = candidates & occupied_; m != 0; m &= m - 1) {
    const unsigned reg = static_cast<unsigned>(std::countr_zero(m));
    const Value& value = values_[reg_value_[reg]];
    const Pos need = NextNeed(value);
    uint64_t score = 2 * uint64_t{need > now ? need - now : 0} + 1;
    // No store has to be added for a value that is in memory anyway or can be computed again.
    if (value.flags & (Value::kStoreAtDef | Value::kBornInSlot | Value::kRemat)) score += score / 2;
    if (score > best_score) {
      best_score = score;
      best = reg;
    }
  }
  DAVIT_DCHECK(best_score != 0);
  return best;
}

// For a value that the loop needs: evicts one that it does not need from one of `candidates`.
// Returns that register as a set, the empty set if there is none.
uint64_t Scan::FromBeyondTheLoop(const Value& value, uint64_t candidates) {
  candidates &= ClassMask(value) & occupied_;
  if (loop_ == kNone || candidates == 0 || NextNeed(value) > loop_end_) return 0;
  const unsigned victim = Victim(candidates);
  if (NextNeed(values_[reg_value_[victim]]) <= loop_end_) return 0;
  Evict(victim);
  return Bit(victim);
}

void Scan::Evict(unsigned reg) {
  const uint32_t vreg = reg_value_[reg];
  Value& value = values_[vreg];
  value.last_reg = static_cast<uint8_t>(reg);
  Release(reg);
  if (loop_ != kNone && value.stamp == loop_ && value.last_touch < loop_start_ &&
      !f_->blocks[block_].cold) {
    RemoveFromLoops(reg, vreg);
  }
}

// The loops around have not touched the value since they expected it in `reg`: they need not have.
// Undoes that in every register file since the outermost such header.
void Scan::RemoveFromLoops(unsigned reg, uint32_t vreg) {
  Value& value = values_[vreg];
  size_t depth = open_loops_.size();
  while (depth > 0 && open_loops_[depth - 1].start > value.last_touch &&
         files_->Holds(open_loops_[depth - 1].first_file, reg, vreg)) {
    --depth;
  }
  if (depth == open_loops_.size()) return;
  const uint32_t first = open_loops_[depth].first_file;
  if (loop_work_ < files_->size() - first) return;
  loop_work_ -= files_->size() - first;
  for (uint32_t file = first; file < files_->size(); ++file) {
    if (!files_->Holds(file, reg, vreg)) continue;
    files_->Remove(file, reg);
    if (files_->store_mask(file) & Bit(reg)) {
      files_->RemoveStore(file, reg);
      spills_->StoreAtDef(vreg);
    }
  }
  value.stamp = kNone;
}

// Tries to load a value that is about to be reloaded in front of the loop instead: into a register
// that no loop from there to here has touched. Adds it to every register file since.
bool Scan::HoistReload(uint32_t vreg, uint64_t free) {
  Value& value = values_[vreg];
  if (loop_ == kNone || f_->blocks[block_].cold) return false;
  uint64_t touched = touched_;
  uint64_t best_free = 0;
  size_t depth = open_loops_.size();
  while (depth > 0) {
    const OpenLoop& open = open_loops_[depth - 1];
    const Loop& loop = liveness_->loops[open.loop];
    // Only from a block that every iteration runs through; a small loop is worth the risk.
    const bool always = open.furthest <= block_ && !open.has_early_latch;
    if (value.def_pos >= open.start || (!always && block_ - loop.header > 8)) break;
    if (f_->blocks[loop.header].cold) break;
    const uint64_t candidates = free & ~touched & ~loop.clobbers;
    if (candidates == 0) break;
    best_free = candidates;
    touched |= open.touched;
    --depth;
  }
  if (best_free == 0) return false;
  const uint32_t first = open_loops_[depth].first_file;
  if (loop_work_ < files_->size() - first) return false;
  loop_work_ -= files_->size() - first;
  const unsigned reg = Pick(value, best_free);
  for (uint32_t file = first; file < files_->size(); ++file) files_->Add(file, reg, vreg);
  value.stamp = loop_;
  Assign(reg, vreg);
  return true;
}

void Scan::EmitReload(uint32_t i, uint32_t vreg, unsigned reg) {
  Value& value = values_[vreg];
  Edit edit;
  edit.where = Edit::Where::kBefore;
  edit.index = i;
  edit.wide = value.is(Value::kWide);
  edit.to = Allocation::Reg(PReg::FromIndex(reg));
  edit.vreg = VReg(vreg);
  if (value.is(Value::kRemat)) {
    edit.kind = Edit::Kind::kRemat;
    edit.remat_inst = f_->vregs[vreg].def_inst;
  } else {
    edit.kind = Edit::Kind::kMove;
    edit.from = Allocation::Slot(0);
    spills_->NeedInMemory(vreg, block_);
  }
  value.last_touch = EarlyOf(i);
  before_.push_back(edit);
}

void Scan::EmitMove(uint32_t i, uint32_t vreg, unsigned from, unsigned to) {
  Edit edit;
  edit.where = Edit::Where::kBefore;
  edit.kind = Edit::Kind::kMove;
  edit.index = i;
  edit.wide = values_[vreg].is(Value::kWide);
  edit.from = Allocation::Reg(PReg::FromIndex(from));
  edit.to = Allocation::Reg(PReg::FromIndex(to));
  edit.vreg = VReg(vreg);
  values_[vreg].last_touch = EarlyOf(i);
  before_.push_back(edit);
  used_ |= Bit(to);
}

}  // namespace davit::regalloc
