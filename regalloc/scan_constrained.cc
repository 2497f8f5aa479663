// Instructions with fixed registers, temporaries, late uses, stack operands or clobbers; see
// scan.h.
//
// Every operand is given a register at the early point, at the late point or at both, the most
// constrained first, as if the instruction were alone. Then the values that live on look for a home
// that survives it: where they were, a copy made for an operand, a free register, or memory. All
// that has to be moved in front of the instruction is one parallel move from the register file
// before it. Late results come last, in whatever is free by then.
#include <algorithm>

#include "regalloc/scan.h"

namespace davit::regalloc {

void Scan::ConstrainedInst(uint32_t i) {
  const Inst& inst = f_->insts[i];
  const uint32_t first = inst.first_operand;
  const uint32_t last = first + inst.num_operands;
  const Operand* operands = f_->operands.data();
  assigned_.clear();
  pinned_uses_.clear();
  CollectFixed(i);
  PlaceUses(i, operands, first, last);
  AdvanceUses(i);
  KeepSurvivors(i);
  EmitMoves(i);
  AdoptOperands(i);
  for (uint32_t k = first; k < last; ++k) {
    if (!operands[k].is_use()) LateDef(k, operands[k]);
  }
  FinishInst(i);
  touched_ |= early_ | late_ | clobbered_;
}

// Reserves the registers that are not for the allocator to choose.
void Scan::CollectFixed(uint32_t i) {
  const Inst& inst = f_->insts[i];
  clobbered_ = f_->clobber_sets.empty() ? 0 : f_->clobber_sets[inst.clobbers].bits();
  used_ |= clobbered_;
  if (inst.is_call()) clobbered_ |= env_.call_clobbers.bits();
  clobbered_ &= allocatable_;
  early_ = late_ = own_early_ = own_late_ = operand_regs_ = 0;
  for (const Operand& op : f_->operands_of(i)) {
    const uint8_t reg = op.is_use() ? values_[op.vreg.index()].reg : kNoReg;
    if (reg != kNoReg) operand_regs_ |= Bit(reg);
    if (op.constraint != Constraint::kFixed) continue;
    if (!op.is_use()) used_ |= Bit(op.detail);
    if ((allocatable_ & Bit(op.detail)) == 0) continue;
    if (op.is_use() || op.pos == OperandPos::kEarly) early_ |= Bit(op.detail);
    if (!op.is_use() || op.pos == OperandPos::kLate) late_ |= Bit(op.detail);
  }
}

void Scan::PlaceUses(uint32_t i, const Operand* operands, uint32_t first, uint32_t last) {
  for (uint32_t k = first; k < last; ++k) {
    const Operand& op = operands[k];
    if (op.is_use() && op.constraint == Constraint::kFixed) FixedUse(k, op);
  }
  for (uint32_t k = first; k < last; ++k) {
    const Operand& op = operands[k];
    if (op.is_use() && op.pos == OperandPos::kLate && op.constraint == Constraint::kReg) {
      RegisterUse(k, op.vreg.index(), true);
    }
  }
  uint64_t reused = 0;
  for (uint32_t k = first; k < last; ++k) {
    const Operand& op = operands[k];
    if (op.is_use()) continue;
    if (op.pos == OperandPos::kEarly && op.constraint != Constraint::kFixed) EarlyDef(k, op);
    if (op.constraint == Constraint::kReuse) {
      ReuseUse(i, first + op.detail, k);
      reused |= uint64_t{1} << (op.detail & 63);
    }
  }
  const auto is_reused = [&](uint32_t k) {
    return k - first < 64 && ((reused >> (k - first)) & 1);
  };
  for (uint32_t k = first; k < last; ++k) {
    const Operand& op = operands[k];
    if (op.is_use() && op.pos == OperandPos::kEarly && op.constraint == Constraint::kReg &&
        !is_reused(k)) {
      RegisterUse(k, op.vreg.index(), false);
    }
  }
  for (uint32_t k = first; k < last; ++k) {
    const Operand& op = operands[k];
    if (!op.is_use()) continue;
    if (op.constraint == Constraint::kStack) PlaceInSlot(k, op.vreg.index());
    if (op.constraint == Constraint::kAny && !is_reused(k)) {
      AnyUse(k, op.vreg.index(), op.pos == OperandPos::kLate);
    }
  }
}

void Scan::FixedUse(uint32_t k, const Operand& op) {
  const uint32_t vreg = op.vreg.index();
  if (allocatable_ & Bit(op.detail)) return Place(k, vreg, op.detail, op.pos == OperandPos::kLate);
  output_->allocations[k] = Allocation::Reg(op.fixed_reg());
  if (values_[vreg].pinned == op.detail) return;
  used_ |= Bit(op.detail);
  pinned_uses_.push_back({vreg, op.detail, false});
}

// Records that the operand reads `vreg` in `reg`. The move that brings it there is emitted with all
// the others.
void Scan::Place(uint32_t k, uint32_t vreg, unsigned reg, bool late) {
  output_->allocations[k] = Allocation::Reg(PReg::FromIndex(reg));
  early_ |= Bit(reg);
  if (late) late_ |= Bit(reg);
  if (values_[vreg].reg == reg) {
    own_early_ |= Bit(reg);
    if (late) own_late_ |= Bit(reg);
  }
  assigned_.push_back({vreg, static_cast<uint8_t>(reg), late});
}

void Scan::PlaceInSlot(uint32_t k, uint32_t vreg) {
  output_->allocations[k] = Allocation::Slot(0);
  slot_operands_.push_back({k, vreg});
  spills_->NeedInMemory(vreg, block_);
}

const Scan::Assigned* Scan::FindAssigned(uint32_t vreg, bool late) const {
  for (const Assigned& a : assigned_) {
    if (a.vreg == vreg && (a.late || !late)) return &a;
  }
  return nullptr;
}

// A register for an operand out of `allowed`, which excludes all registers that the instruction
// needs otherwise. One that holds another operand's old value will do: that value is moved.
unsigned Scan::Choose(const Value& value, uint64_t allowed, uint8_t wish) {
  if (value.reg != kNoReg && (allowed & Bit(value.reg))) return value.reg;
  const uint64_t free = allowed & ~occupied_;
  if (free != 0) return Pick(value, free, wish);
  const uint64_t bystanders = allowed & ~operand_regs_;
  if (bystanders == 0) return static_cast<unsigned>(std::countr_zero(allowed));
  const unsigned victim = Victim(bystanders);
  Evict(victim);
  return victim;
}

void Scan::RegisterUse(uint32_t k, uint32_t vreg, bool late, uint8_t wish) {
  if (const Assigned* shared = FindAssigned(vreg, late)) {
    output_->allocations[k] = Allocation::Reg(PReg::FromIndex(shared->reg));
    return;
  }
  const Value& value = values_[vreg];
  uint64_t allowed = ClassMask(value) & ~early_;
  if (late) allowed &= ~late_ & ~clobbered_;
  DAVIT_CHECK(allowed != 0);
  // What lives on had better be read where it can stay.
  const uint64_t lasting = allowed & ~late_ & ~clobbered_;
  if (value.reg == kNoReg && (lasting & ~occupied_) != 0 && SurvivesInst(value, inst_))
    allowed = lasting;
  Place(k, vreg, Choose(value, allowed, wish), late);
}

void Scan::AnyUse(uint32_t k, uint32_t vreg, bool late) {
  const Value& value = values_[vreg];
  if (const Assigned* shared = FindAssigned(vreg, late)) {
    output_->allocations[k] = Allocation::Reg(PReg::FromIndex(shared->reg));
    return;
  }
  const uint64_t taken = early_ | (late ? late_ | clobbered_ : 0);
  if (value.reg != kNoReg && (taken & Bit(value.reg)) == 0) return Place(k, vreg, value.reg, late);
  if (!value.is(Value::kRemat) || (ClassMask(value) & ~taken) == 0) return PlaceInSlot(k, vreg);
  RegisterUse(k, vreg, late);
}

void Scan::EarlyDef(uint32_t k, const Operand& op) {
  const uint32_t vreg = op.vreg.index();
  Value& value = values_[vreg];
  if (op.constraint == Constraint::kStack) return;
  uint64_t allowed = ClassMask(value) & ~early_ & ~late_;
  // A temporary may be destroyed by the instruction itself; a result may not.
  if (value.segment_end != 0 || (allowed & ~clobbered_ & ~occupied_) != 0) allowed &= ~clobbered_;
  DAVIT_CHECK(allowed != 0);
  const unsigned reg = Choose(value, allowed);
  output_->allocations[k] = Allocation::Reg(PReg::FromIndex(reg));
  early_ |= Bit(reg);
  late_ |= Bit(reg);
}

// The use that the late def `def` overwrites: in a register that is free at the late point, too,
// and from which the value need not survive.
void Scan::ReuseUse(uint32_t i, uint32_t use, uint32_t def) {
  const uint32_t vreg = f_->operands[use].vreg.index();
  const Value& result = values_[f_->operands[def].vreg.index()];
  Value& value = values_[vreg];
  uint64_t allowed = ClassMask(value) & ~early_ & ~late_;
  DAVIT_CHECK(allowed != 0);
  const bool survives = SurvivesInst(value, i) || FindAssigned(vreg, false) != nullptr;
  unsigned reg;
  if (survives && value.reg != kNoReg && (allowed & ~Bit(value.reg)) != 0) {
    const uint64_t others = allowed & ~Bit(value.reg);
    const uint64_t free = others & ~occupied_;
    reg = free != 0 ? Pick(result, free) : Choose(result, others);
  } else {
    reg = Choose(value, allowed);
  }
  // The use is early, but nothing else may be in the register at the late point.
  Place(use, vreg, reg, false);
  late_ |= Bit(reg);
  output_->allocations[def] = Allocation::Reg(PReg::FromIndex(reg));
}

void Scan::AdvanceUses(uint32_t i) {
  const uint32_t first = f_->insts[i].first_operand;
  for (uint32_t k = first; k < first + f_->insts[i].num_operands; ++k) {
    if (!f_->operands[k].is_use()) continue;
    Value& value = values_[f_->operands[k].vreg.index()];
    // Another operand of this instruction is not the next use.
    if (liveness_->links[k] > LateOf(i)) value.next_use = liveness_->links[k];
    value.last_touch = EarlyOf(i);
  }
}

// Occupied registers whose value cannot stay: something else is there at one of the instruction's
// points.
uint64_t Scan::TakenFromOwners() const {
  return occupied_ & ((early_ & ~own_early_) | ((late_ | clobbered_) & ~own_late_));
}

// Finds a home for every value that lives on and is in a register which it cannot keep.
void Scan::KeepSurvivors(uint32_t i) {
  for (uint64_t m = TakenFromOwners(); m != 0; m &= m - 1) {
    const unsigned reg = static_cast<unsigned>(std::countr_zero(m));
    const uint32_t vreg = reg_value_[reg];
    if (SurvivesInst(values_[vreg], i)) FindHome(vreg, reg);
  }
}

// The register that `reg`'s value will be in after the instruction; memory if there is none.
void Scan::FindHome(uint32_t vreg, unsigned reg) {
  Value& value = values_[vreg];
  const uint64_t lost = late_ | clobbered_;
  for (const Assigned& a : assigned_) {
    if (a.vreg == vreg && (a.late || (lost & Bit(a.reg)) == 0)) return;
  }
  uint64_t free = ClassMask(value) & ~occupied_ & ~early_ & ~lost;
  if (!WorthCalleeSaved(value)) free &= used_ | caller_saved_;
  if (free == 0) free = FromBeyondTheLoop(value, ~(early_ | lost | operand_regs_));
  if (free != 0) {
    const unsigned home = Pick(value, free);
    early_ |= Bit(home);
    late_ |= Bit(home);
    assigned_.push_back({vreg, static_cast<uint8_t>(home), true});
    value.last_touch = EarlyOf(inst_);
    return;
  }
  // An operand is still read from the register, and leaves it when the moves have been made.
  if ((operand_regs_ & Bit(reg)) == 0) Evict(reg);
}

void Scan::EmitMoves(uint32_t i) {
  bool any = false;
  for (const Assigned& a : assigned_) any |= values_[a.vreg].reg != a.reg;
  if (!any && pinned_uses_.empty()) return;
  sequencer_.Begin(Edit::Where::kBefore, i, allocatable_ & ~occupied_ & ~early_ & ~late_, &before_);
  const auto add = [&](const Assigned& a) {
    const Value& value = values_[a.vreg];
    const VRegInfo& info = f_->vregs[a.vreg];
    const Allocation to = Allocation::Reg(PReg::FromIndex(a.reg));
    if (value.reg != kNoReg) {
      sequencer_.Add(a.vreg, info, Allocation::Reg(PReg::FromIndex(value.reg)), to);
    } else if (value.pinned != kNoReg && value.use_weight == 0) {
      sequencer_.Add(a.vreg, info, Allocation::Reg(PReg::FromIndex(value.pinned)), to);
    } else if (value.is(Value::kRemat)) {
      sequencer_.AddRemat(a.vreg, info, to);
    } else {
      spills_->NeedInMemory(a.vreg, block_);
      sequencer_.AddReload(a.vreg, info, to);
    }
    used_ |= Bit(a.reg);
  };
  for (const Assigned& a : assigned_) add(a);
  for (const Assigned& a : pinned_uses_) add(a);
  sequencer_.Finish();
  const uint64_t temps = sequencer_.TakeUsed();
  used_ |= temps;
  touched_ |= temps;
}

// The register file after the early point: dead values are gone, survivors are in their homes.
void Scan::AdoptOperands(uint32_t i) {
  const uint64_t lost = late_ | clobbered_;
  const uint64_t taken = TakenFromOwners();
  for (uint64_t m = occupied_ & (taken | operand_regs_); m != 0; m &= m - 1) {
    const unsigned reg = static_cast<unsigned>(std::countr_zero(m));
    Value& value = values_[reg_value_[reg]];
    if ((taken & Bit(reg)) == 0 && SurvivesInst(value, i)) continue;
    value.last_reg = static_cast<uint8_t>(reg);
    Release(reg);
  }
  for (const Assigned& a : assigned_) {
    Value& value = values_[a.vreg];
    if (value.reg != kNoReg || !SurvivesInst(value, i)) continue;
    if (!a.late && (lost & Bit(a.reg)) != 0) continue;
    Assign(a.reg, a.vreg);
  }
}

void Scan::LateDef(uint32_t k, const Operand& op) {
  const uint32_t vreg = op.vreg.index();
  Value& value = values_[vreg];
  value.next_use = liveness_->links[k];
  if (op.constraint == Constraint::kStack) {
    output_->allocations[k] = Allocation::Slot(0);
    slot_operands_.push_back({k, vreg});
    return spills_->BornInSlot(vreg);
  }
  if (op.constraint == Constraint::kFixed && (allocatable_ & Bit(op.detail)) == 0) {
    output_->allocations[k] = Allocation::Reg(op.fixed_reg());
    value.pinned = op.detail;
    return;
  }
  unsigned reg;
  if (op.constraint == Constraint::kFixed) {
    reg = op.detail;
    output_->allocations[k] = Allocation::Reg(op.fixed_reg());
  } else if (op.pos == OperandPos::kEarly || op.constraint == Constraint::kReuse) {
    reg = output_->allocations[k].reg().index();
  } else {
    const uint64_t allowed = ClassMask(value) & ~late_;
    DAVIT_CHECK(allowed != 0);
    const uint64_t free = allowed & ~occupied_;
    reg = free != 0 ? Pick(value, free) : Victim(allowed);
    if (free == 0) Evict(reg);
    output_->allocations[k] = Allocation::Reg(PReg::FromIndex(reg));
    late_ |= Bit(reg);
  }
  DAVIT_DCHECK((occupied_ & Bit(reg)) == 0);
  Assign(reg, vreg);
}

// Values that end with the instruction leave their registers, and results out of pinned registers
// get one.
void Scan::FinishInst(uint32_t i) {
  const Inst& inst = f_->insts[i];
  for (uint32_t k = inst.first_operand; k < inst.first_operand + inst.num_operands; ++k) {
    const uint32_t vreg = f_->operands[k].vreg.index();
    Value& value = values_[vreg];
    const bool ends = value.segment_end <= EarlyOf(i + 1) && !(inst.flags & Inst::kTerminator);
    const bool dead = f_->operands[k].is_use() ? ends : value.segment_end == 0;
    if (dead && value.reg != kNoReg) Release(value.reg);
  }
  for (uint32_t k = inst.first_operand; k < inst.first_operand + inst.num_operands; ++k) {
    const Operand& op = f_->operands[k];
    const uint32_t vreg = op.vreg.index();
    Value& value = values_[vreg];
    if (op.is_use() || op.constraint != Constraint::kFixed || value.pinned != op.detail) continue;
    if (value.segment_end == 0 || value.use_weight == 0) continue;
    const uint64_t free = ClassMask(value) & ~late_ & ~occupied_;
    if (free == 0) {
      spills_->StoreAtDef(vreg);
      continue;
    }
    const unsigned reg = Pick(value, free);
    Edit edit;
    edit.where = Edit::Where::kAfter;
    edit.kind = Edit::Kind::kMove;
    edit.wide = value.is(Value::kWide);
    edit.index = i;
    edit.from = Allocation::Reg(op.fixed_reg());
    edit.to = Allocation::Reg(PReg::FromIndex(reg));
    edit.vreg = op.vreg;
    after_.push_back(edit);
    Assign(reg, vreg);
  }
}

}  // namespace davit::regalloc
