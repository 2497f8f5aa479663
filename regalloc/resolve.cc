#include "regalloc/resolve.h"

#include <algorithm>

#include "support/release.h"

namespace davit::regalloc {

void Resolver::FindMoves(const Function& function, const Liveness& liveness, const Scan& scan,
                         SpillPlan& spills) {
  f_ = &function;
  liveness_ = &liveness;
  scan_ = &scan;
  spills_ = &spills;
  differs_.assign(function.edges.size(), 0);
  for (uint32_t e = 0; e < function.edges.size(); ++e) differs_[e] = EdgeDiffers(e);
}

// The registers in which file `in` has a value that file `out` does not have there.
uint64_t Resolver::Difference(uint32_t in, uint32_t out) const {
  if (in == kNone) return 0;
  const RegisterFiles& files = scan_->files();
  const uint32_t* expected = files.entries(in);
  const uint32_t* found = files.entries(out);
  uint64_t difference = files.mask(in) & ~files.mask(out);
  for (uint64_t m = files.mask(in) & files.mask(out); m != 0; m &= m - 1) {
    const unsigned reg = static_cast<unsigned>(std::countr_zero(m));
    difference |= uint64_t{expected[reg] != found[reg]} << reg;
  }
  return difference;
}

bool Resolver::EdgeDiffers(uint32_t e) {
  const Edge& edge = f_->edges[e];
  const RegisterFiles& files = scan_->files();
  const uint32_t in = files.in(edge.to);
  const uint32_t out = files.out(edge.from);
  if (out == kNone) return false;
  bool differs = false;
  const auto read = [&](uint32_t vreg) {
    const Value& value = liveness_->values[vreg];
    if (value.is(Value::kRemat) || files.Find(out, vreg) != kNoReg) return;
    spills_->NeedInMemory(vreg, edge.from);
  };
  for (uint64_t m = Difference(in, out); m != 0; m &= m - 1) {
    differs = true;
    read(files.Get(in, static_cast<unsigned>(std::countr_zero(m))));
  }
  const uint32_t first_param = f_->blocks[edge.to].first_param;
  for (uint32_t k = 0; k < edge.num_args; ++k) {
    const uint8_t place = scan_->param_places()[first_param + k];
    if (place == kParamDead) continue;
    const uint32_t arg = f_->vreg_lists[edge.first_arg + k].index();
    if (place < 64 && files.Holds(out, place, arg)) continue;
    differs = true;
    read(arg);
  }
  return differs;
}

Resolver::Place Resolver::PlaceOf(const Edge& edge) const {
  const Block& from = f_->blocks[edge.from];
  if (from.end_edge - from.first_edge == 1 && f_->insts[from.end_inst - 1].num_operands == 0) {
    return Place::kSource;
  }
  return liveness_->blocks[edge.to].num_preds == 1 ? Place::kTarget : Place::kEdge;
}

void Resolver::AddMove(uint32_t vreg, uint32_t out_file, Allocation to) {
  const VRegInfo& info = f_->vregs[vreg];
  const Value& value = liveness_->values[vreg];
  const uint8_t reg = scan_->files().Find(out_file, vreg);
  if (reg != kNoReg) {
    sequencer_.Add(vreg, info, Allocation::Reg(PReg::FromIndex(reg)), to);
  } else if (value.is(Value::kRemat)) {
    sequencer_.AddRemat(vreg, info, to);
  } else {
    sequencer_.Add(vreg, info, Allocation::Slot(value.slot), to);
  }
}

void Resolver::AddEdgeMoves(uint32_t e) {
  const Edge& edge = f_->edges[e];
  const RegisterFiles& files = scan_->files();
  const uint32_t in = files.in(edge.to);
  const uint32_t out = files.out(edge.from);
  for (uint64_t m = Difference(in, out); m != 0; m &= m - 1) {
    const unsigned reg = static_cast<unsigned>(std::countr_zero(m));
    AddMove(files.Get(in, reg), out, Allocation::Reg(PReg::FromIndex(reg)));
  }
  const Block& to = f_->blocks[edge.to];
  for (uint32_t k = 0; k < edge.num_args; ++k) {
    const uint8_t place = scan_->param_places()[to.first_param + k];
    if (place == kParamDead) continue;
    const uint32_t param = f_->vreg_lists[to.first_param + k].index();
    const Allocation target = place < 64 ? Allocation::Reg(PReg::FromIndex(place))
                                         : Allocation::Slot(liveness_->values[param].slot);
    AddMove(f_->vreg_lists[edge.first_arg + k].index(), out, target);
  }
}

void Resolver::EmitEdge(uint32_t e, Edit::Where where, uint32_t index, std::vector<Edit>* out) {
  const Edge& edge = f_->edges[e];
  const RegisterFiles& files = scan_->files();
  const uint32_t in = files.in(edge.to);
  uint64_t busy = files.mask(files.out(edge.from)) | (in == kNone ? 0 : files.mask(in));
  const Block& to = f_->blocks[edge.to];
  for (uint32_t k = 0; k < to.num_params; ++k) {
    const uint8_t place = scan_->param_places()[to.first_param + k];
    if (place < 64) busy |= Bit(place);
  }
  sequencer_.Begin(where, index, env_.allocatable.bits() & ~busy, out);
  AddEdgeMoves(e);
  sequencer_.Finish();
}

void Resolver::EmitEdits(uint32_t num_slots, Output& output) {
  output_ = &output;
  after_.clear();
  on_edges_.clear();
  next_scan_edit_ = 0;
  for (uint32_t b = 0; b < f_->blocks.size(); ++b) {
    BlockStart(b);
    CopyScanEdits(f_->blocks[b].end_inst);
    BlockEnd(b);
  }
  StoresAfterDefs();
  output.edits.insert(output.edits.end(), after_.begin(), after_.end());
  output.edits.insert(output.edits.end(), on_edges_.begin(), on_edges_.end());
  PatchSlotOperands();
  output.num_slots = num_slots;
  if (scan_->used_emergency_slots() || sequencer_.TakeUsedEmergencySlots())
    PatchEmergencySlots(num_slots);
  if (liveness_->coarse) ForgetNames();
  output.used = output.used | RegSet(scan_->used() | sequencer_.TakeUsed());
}

void Resolver::BlockStart(uint32_t b) {
  const Block& block = f_->blocks[b];
  const BlockInfo& info = liveness_->blocks[b];
  if (info.num_preds == 1) {
    const uint32_t e = liveness_->pred_edges[info.first_pred];
    if (differs_[e] && PlaceOf(f_->edges[e]) == Place::kTarget) {
      EmitEdge(e, Edit::Where::kBefore, block.first_inst, &output_->edits);
    }
  }
  for (uint32_t k = 0; k < block.num_params; ++k) {
    const uint32_t param = f_->vreg_lists[block.first_param + k].index();
    const uint8_t place = scan_->param_places()[block.first_param + k];
    if (place >= 64 || !liveness_->values[param].is(Value::kStoreAtDef)) continue;
    EmitStore(Edit::Where::kBefore, block.first_inst, param, PReg::FromIndex(place),
              &output_->edits);
  }
  const RegisterFiles& files = scan_->files();
  const uint32_t in = files.in(b);
  if (in == kNone) return;
  for (uint64_t m = files.store_mask(in); m != 0; m &= m - 1) {
    const unsigned reg = static_cast<unsigned>(std::countr_zero(m));
    const uint32_t vreg = files.Get(in, reg);
    if (liveness_->values[vreg].in_memory()) continue;
    EmitStore(Edit::Where::kBefore, block.first_inst, vreg, PReg::FromIndex(reg), &output_->edits);
  }
}

void Resolver::BlockEnd(uint32_t b) {
  const Block& block = f_->blocks[b];
  for (uint32_t e = block.first_edge; e < block.end_edge; ++e) {
    if (!differs_[e]) continue;
    switch (PlaceOf(f_->edges[e])) {
      case Place::kSource:
        EmitEdge(e, Edit::Where::kBefore, block.end_inst - 1, &output_->edits);
        break;
      case Place::kEdge:
        EmitEdge(e, Edit::Where::kEdge, e, &on_edges_);
        break;
      case Place::kTarget:
      case Place::kNowhere:
        break;
    }
  }
}

void Resolver::CopyScanEdits(uint32_t end_inst) {
  const std::vector<Edit>& edits = scan_->before();
  const size_t first = next_scan_edit_;
  size_t last = first;
  while (last < edits.size() && edits[last].index < end_inst) ++last;
  if (last == first) return;
  next_scan_edit_ = last;
  const size_t copied = output_->edits.size();
  output_->edits.insert(output_->edits.end(), edits.begin() + static_cast<ptrdiff_t>(first),
                        edits.begin() + static_cast<ptrdiff_t>(last));
  for (size_t k = copied; k < output_->edits.size(); ++k) {
    Edit& edit = output_->edits[k];
    if (edit.from.is_slot() && edit.from.slot() < kCycleSlot) {
      edit.from = Allocation::Slot(liveness_->values[edit.vreg.index()].slot);
    }
  }
}

// Both the spilled values and the scan's edits are in instruction order.
void Resolver::StoresAfterDefs() {
  const std::vector<Edit>& edits = scan_->after();
  size_t next = 0;
  for (uint64_t key : spills_->spilled()) {
    const uint32_t vreg = SpillPlan::VRegOf(key);
    const Value& value = liveness_->values[vreg];
    if (!value.is(Value::kStoreAtDef) || value.is(Value::kBornInSlot) || value.is(Value::kParam)) {
      continue;
    }
    const uint32_t inst = InstOf(value.def_pos);
    while (next < edits.size() && edits[next].index <= inst) after_.push_back(edits[next++]);
    EmitStore(Edit::Where::kAfter, inst, vreg, DefRegister(inst, vreg), &after_);
  }
  after_.insert(after_.end(), edits.begin() + static_cast<ptrdiff_t>(next), edits.end());
}

PReg Resolver::DefRegister(uint32_t inst, uint32_t vreg) const {
  const Inst& row = f_->insts[inst];
  for (uint32_t k = row.first_operand; k < row.first_operand + row.num_operands; ++k) {
    if (!f_->operands[k].is_use() && f_->operands[k].vreg.index() == vreg) {
      return output_->allocations[k].reg();
    }
  }
  DAVIT_CHECK(!"an instruction defines what it is said to define");
  return PReg();
}

void Resolver::EmitStore(Edit::Where where, uint32_t index, uint32_t vreg, PReg from,
                         std::vector<Edit>* out) {
  Edit edit;
  edit.where = where;
  edit.kind = Edit::Kind::kMove;
  edit.wide = liveness_->values[vreg].is(Value::kWide);
  edit.index = index;
  edit.from = Allocation::Reg(from);
  edit.to = Allocation::Slot(liveness_->values[vreg].slot);
  edit.vreg = VReg(vreg);
  out->push_back(edit);
}

void Resolver::PatchSlotOperands() {
  for (const Scan::SlotOperand& op : scan_->slot_operands()) {
    output_->allocations[op.operand] = Allocation::Slot(liveness_->values[op.vreg].slot);
  }
}

void Resolver::PatchEmergencySlots(uint32_t num_slots) {
  const uint32_t base = (num_slots + 1) & ~1u;
  const auto patch = [&](Allocation& a) {
    if (!a.is_slot() || a.slot() < kCycleSlot) return;
    const uint32_t slot = base + (a.slot() - kCycleSlot);
    output_->num_slots = std::max(output_->num_slots, slot + 2);
    a = Allocation::Slot(slot);
  };
  for (Edit& edit : output_->edits) {
    patch(edit.from);
    patch(edit.to);
  }
}

// A value that is only coarsely live need not be defined on every way here. Moves that keep it are
// useless then, for nobody reads it, but right; so they must not claim that it is there.
void Resolver::ForgetNames() {
  for (Edit& edit : output_->edits) {
    if (edit.kind != Edit::Kind::kRemat) edit.vreg = VReg();
  }
}

void Resolver::Trim() {
  constexpr size_t kKeep = size_t{1} << 14;
  ReleaseAbove(kKeep, differs_);
  ReleaseAbove(kKeep, after_);
  ReleaseAbove(kKeep, on_edges_);
  sequencer_.Trim();
}

}  // namespace davit::regalloc
