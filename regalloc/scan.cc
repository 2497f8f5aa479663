#include "regalloc/scan.h"

#include <algorithm>

#include "support/release.h"

namespace davit::regalloc {

Scan::Scan(const Environment& env)
    : env_(env),
      allocatable_(env.allocatable.bits()),
      caller_saved_((env.allocatable & env.call_clobbers).bits()),
      sequencer_(env) {
  class_mask_[0] = env.allocatable.OfClass(RegClass::kInt).bits();
  class_mask_[1] = env.allocatable.OfClass(RegClass::kFloat).bits();
}

void Scan::Reset(const Function& function, Liveness& liveness, SpillPlan& spills, Output& output) {
  f_ = &function;
  liveness_ = &liveness;
  values_ = liveness.values.data();
  events_ = liveness.events.data();
  spills_ = &spills;
  output_ = &output;
  occupied_ = touched_ = used_ = 0;
  event_ = 0;
  loop_ = kNone;
  loop_start_ = 0;
  loop_end_ = kNever;
  // Corrections to saved register files may visit each file this many times on average.
  loop_work_ = loop_bound_ = 16 * function.blocks.size() + 256;
  files_ = &spills.files();
  files_->Init(allocatable_);
  files_->Clear(static_cast<uint32_t>(function.blocks.size()));
  open_loops_.clear();
  if (param_places_.size() < function.vreg_lists.size()) {
    param_places_.resize(function.vreg_lists.size());
  }
  before_.clear();
  after_.clear();
  slot_operands_.clear();
  output.allocations.resize(function.operands.size());
}

void Scan::Run(const Function& function, Liveness& liveness, SpillPlan& spills, Output& output) {
  Reset(function, liveness, spills, output);
  for (uint32_t b = 0; b < function.blocks.size(); ++b) {
    block_ = b;
    BeginBlock(b);
    const Block& block = function.blocks[b];
    for (uint32_t i = block.first_inst; i < block.end_inst; ++i) {
      inst_ = i;
      while (events_[event_].pos < EarlyOf(i)) ++event_;
      if (liveness.simple[i]) {
        SimpleInst(i);
      } else {
        ConstrainedInst(i);
      }
    }
    EndBlock(b);
  }
  used_ |= sequencer_.TakeUsed();
  used_emergency_slots_ = sequencer_.TakeUsedEmergencySlots();
}

// Early uses in any register, one late def in any register or in that of a use.
void Scan::SimpleInst(uint32_t i) {
  const Inst inst = f_->insts[i];
  const uint32_t first = inst.first_operand;
  const uint32_t count = inst.num_operands;
  const Operand* operands = f_->operands.data() + first;
  const Pos* links = liveness_->links.data() + first;
  Allocation* allocations = output_->allocations.data() + first;
  Value* values = values_;
  uint64_t pinned = 0;
  uint64_t dying = 0;
  bool missing = false;
  uint32_t def = kNone;
  for (uint32_t k = 0; k < count; ++k) {
    if (!operands[k].is_use()) {
      def = k;
      continue;
    }
    Value& value = values[operands[k].vreg.index()];
    value.next_use = links[k];
    value.last_touch = EarlyOf(i);
    if (value.reg == kNoReg) {
      missing = true;
      continue;
    }
    pinned |= Bit(value.reg);
    if (value.segment_end <= LateOf(i)) dying |= Bit(value.reg);
    allocations[k] = Allocation::Reg(PReg::FromIndex(value.reg));
  }
  const bool reuse = def != kNone && operands[def].constraint == Constraint::kReuse;
  const uint32_t reused = reuse ? operands[def].detail : kNone;
  if (missing) pinned = ReloadMissing(i, reused, pinned, &dying);
  uint8_t target = kNoReg;
  if (reuse) {
    target = static_cast<uint8_t>(allocations[reused].reg().index());
    // The overwritten operand's value lives on: the instruction works on a copy.
    if ((dying & Bit(target)) == 0) {
      target = static_cast<uint8_t>(CopyForReuse(i, operands[reused].vreg.index(),
                                                 values[operands[def].vreg.index()], pinned));
      allocations[reused] = Allocation::Reg(PReg::FromIndex(target));
    }
  }
  for (uint64_t m = dying; m != 0; m &= m - 1) {
    values[reg_value_[std::countr_zero(m)]].reg = kNoReg;
  }
  occupied_ &= ~dying;
  if (def == kNone) return;
  if (reuse) {
    const uint32_t vreg = operands[def].vreg.index();
    allocations[def] = Allocation::Reg(PReg::FromIndex(target));
    values[vreg].next_use = links[def];
    return DefInRegister(vreg, target);
  }
  uint8_t wish = kNoReg;
  if ((inst.flags & Inst::kMove) && dying != 0)
    wish = static_cast<uint8_t>(std::countr_zero(dying));
  SimpleDef(operands[def], first + def, wish);
}

void Scan::SimpleDef(const Operand& op, uint32_t k, uint8_t move_hint) {
  const uint32_t vreg = op.vreg.index();
  Value& value = values_[vreg];
  value.next_use = liveness_->links[k];
  const uint64_t free = ClassMask(value) & ~occupied_;
  if (free == 0 && op.constraint == Constraint::kAny && value.segment_end != 0) {
    const unsigned victim = Victim(ClassMask(value));
    if (NextNeed(values_[reg_value_[victim]]) <= value.next_use) {
      spills_->BornInSlot(vreg);
      slot_operands_.push_back({k, vreg});
      return;
    }
  }
  const unsigned reg = PickOrEvict(value, ClassMask(value), move_hint);
  output_->allocations[k] = Allocation::Reg(PReg::FromIndex(reg));
  DefInRegister(vreg, reg);
}

void Scan::DefInRegister(uint32_t vreg, unsigned reg) {
  Assign(reg, vreg);
  if (values_[vreg].segment_end == 0) Release(reg);
}

// Gives the instruction a register that holds a copy of `vreg`, which keeps another. Which of the
// two is the old one depends on where the result wants to be.
unsigned Scan::CopyForReuse(uint32_t i, uint32_t vreg, const Value& def, uint64_t pinned) {
  Value& value = values_[vreg];
  const unsigned old = value.reg;
  const uint64_t mask = ClassMask(value);
  uint64_t free = mask & ~occupied_ & ~pinned;
  if (free == 0) {
    const unsigned victim = Victim(mask & (~pinned | Bit(old)));
    if (victim == old) {
      Evict(old);
      return old;
    }
    Evict(victim);
    free = Bit(victim);
  }
  const Value* web = def.web == kNone ? nullptr : &values_[def.web];
  const bool def_wants_old = def.hint == old || (web != nullptr && web->web_reg == old);
  if (def_wants_old) {
    const unsigned copy = Pick(value, free);
    EmitMove(i, vreg, old, copy);
    Release(old);
    Assign(copy, vreg);
    return old;
  }
  const unsigned copy = Pick(def, free);
  EmitMove(i, vreg, old, copy);
  touched_ |= Bit(copy);
  return copy;
}

// Brings the operands that are in memory into registers, or lets them be read there. Returns the
// registers that hold operands, and adds to `dying` those whose values end here.
uint64_t Scan::ReloadMissing(uint32_t i, uint32_t reused, uint64_t pinned, uint64_t* dying) {
  const Inst& inst = f_->insts[i];
  for (uint32_t k = 0; k < inst.num_operands; ++k) {
    const Operand& op = f_->operands[inst.first_operand + k];
    const uint32_t vreg = op.vreg.index();
    Value& value = values_[vreg];
    if (!op.is_use()) continue;
    if (value.reg == kNoReg) {
      if (op.constraint == Constraint::kAny && k != reused && !value.is(Value::kRemat)) {
        PlaceInSlot(inst.first_operand + k, vreg);
        continue;
      }
      const uint64_t allowed = ClassMask(value) & ~pinned;
      if (!HoistReload(vreg, allowed & ~occupied_)) {
        const unsigned reg = PickOrEvict(value, allowed);
        EmitReload(i, vreg, reg);
        Assign(reg, vreg);
      }
      pinned |= Bit(value.reg);
      if (value.segment_end <= LateOf(i)) *dying |= Bit(value.reg);
    }
    output_->allocations[inst.first_operand + k] = Allocation::Reg(PReg::FromIndex(value.reg));
  }
  return pinned;
}

void Scan::Trim() {
  constexpr size_t kKeep = size_t{1} << 14;
  ReleaseAbove(kKeep, param_places_);
  ReleaseAbove(kKeep, before_);
  ReleaseAbove(kKeep, after_);
  ReleaseAbove(kKeep, slot_operands_);
  sequencer_.Trim();
}

}  // namespace davit::regalloc
