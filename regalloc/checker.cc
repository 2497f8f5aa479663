// Why this proves an allocation right.
//
// The checker executes the allocated function on abstract values: a location (register or slot
// unit) holds the set of virtual registers whose value it is known to hold. A definition sets its
// location to {v}; a move copies a set; a clobber empties one. On an edge, the target's parameters
// are first removed from all sets, for they are about to be defined anew, and then every location
// that holds argument i also holds parameter i. Where edges meet, sets are intersected. The result
// is the greatest fixed point, so a set never claims more than holds on every path. A use is right
// if its location's set contains its virtual register.
//
// An ordinary definition in a loop need not remove older copies of the same virtual register: every
// cycle through the definition contains a block that is reachable from the entry without passing
// it, and there the meet has already removed the register from all sets.
//
// Cost: a block is visited again only when the state at its start shrinks, in reverse post-order,
// and states share structure (checker_state.h), so the time is near linear for allocations that are
// right. Nothing here is shared with the allocator: no liveness, no dominators, no loop structure.
#include "regalloc/checker.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "regalloc/checker_state.h"
#include "support/status.h"

namespace davit::regalloc {
namespace {

using Root = CheckerStates::Root;
using Set = CheckerStates::Set;

constexpr uint32_t kUnvisited = 0xffff'ffff;

std::string Name(Allocation a) {
  if (a.is_reg()) {
    return absl::StrCat(a.reg().cls() == RegClass::kInt ? "r" : "f", a.reg().hw());
  }
  if (a.is_slot()) return absl::StrCat("s", a.slot());
  return "nowhere";
}

class Checker {
 public:
  Checker(const Function& function, const Environment& env, const Output& output)
      : f_(function), env_(env), out_(output), states_(64 + output.num_slots) {}

  absl::Status Run() {
    DAVIT_RETURN_IF_ERROR(CheckEditOrder());
    DAVIT_RETURN_IF_ERROR(CheckLocations());
    DAVIT_RETURN_IF_ERROR(CheckTies());
    IndexEdits();
    CollectHolders();
    DAVIT_RETURN_IF_ERROR(Propagate());
    return absl::OkStatus();
  }

 private:
  absl::Status Fail(uint32_t inst, const std::string& what) const {
    return absl::InternalError(absl::StrCat("instruction ", inst, ": ", what));
  }
  absl::Status FailEdit(const Edit& edit, const std::string& what) const {
    static constexpr const char* kWhere[] = {"before instruction ", "after instruction ",
                                             "on edge "};
    return absl::InternalError(absl::StrCat("edit ", kWhere[static_cast<int>(edit.where)],
                                            edit.index, " (", Name(edit.from), " to ",
                                            Name(edit.to), "): ", what));
  }
  absl::Status FailOperand(uint32_t inst, uint32_t k, const std::string& what) const {
    const Operand& op = f_.operands[k];
    return Fail(inst,
                absl::StrCat("operand ", k - f_.insts[inst].first_operand, " (v", op.vreg.index(),
                             " in ", Name(out_.allocations[k]), "): ", what));
  }

  static uint32_t LocationOf(Allocation a) { return a.is_reg() ? a.reg().index() : 64 + a.slot(); }
  bool Exists(Allocation a, bool wide) const {
    if (!a.is_slot()) return a.is_reg();
    return a.slot() + (wide ? 1 : 0) < out_.num_slots && !(wide && a.slot() % 2 != 0);
  }
  bool MayWrite(PReg reg) const {
    return env_.allocatable.Contains(reg) || env_.scratch[static_cast<unsigned>(reg.cls())] == reg;
  }

  // A register outside the allocatable set is written for the sake of a fixed use right after the
  // edit.
  bool FeedsPinnedUse(const Edit& edit) const {
    if (edit.where != Edit::Where::kBefore) return false;
    for (const Operand& op : f_.operands_of(edit.index)) {
      if (op.is_use() && op.constraint == Constraint::kFixed && op.fixed_reg() == edit.to.reg()) {
        return true;
      }
    }
    return false;
  }

  absl::Status CheckEditOrder();
  absl::Status CheckEdit(const Edit& edit) const;
  absl::Status CheckEditPlace(const Edit& edit) const;
  absl::Status CheckLocations() const;
  absl::Status CheckOperand(uint32_t inst, uint32_t k) const;
  absl::Status CheckTies() const;
  absl::Status CheckConflicts(uint32_t inst) const;
  void IndexEdits();
  void CollectHolders();
  void AddHolder(VReg v, Allocation a);
  absl::Status Propagate();
  absl::Status RunBlock(uint32_t b);
  absl::Status RunInst(uint32_t inst, Root& state);
  absl::Status RunEdits(Edit::Where where, uint32_t index, Root& state);
  absl::Status RunEdit(const Edit& edit, Root& state);
  absl::Status RunEdge(uint32_t e, Root state);
  void Write(Root& state, Allocation to, Set set, bool wide);
  void Clobber(Root& state, RegSet regs);

  const Function& f_;
  const Environment& env_;
  const Output& out_;
  CheckerStates states_;
  std::vector<Root> in_;             // per block
  std::vector<uint32_t> only_pred_;  // per block: its only incoming edge, else kUnvisited
  uint32_t block_ = 0;
  std::vector<bool> pending_;
  std::vector<uint32_t> worklist_;  // heap, lowest block on top
  // Parallel to instructions, plus one: the first edit there.
  std::vector<uint32_t> first_before_;
  std::vector<uint32_t> first_after_;
  std::vector<uint32_t> first_on_edge_;
  // For every block parameter and every edge argument: locations that may hold it at some time.
  std::vector<uint32_t> holder_list_of_;  // per vreg
  std::vector<std::vector<uint32_t>> holders_;
  std::vector<std::pair<uint32_t, Set>> gains_;
};

absl::Status Checker::CheckEditOrder() {
  if (out_.allocations.size() != f_.operands.size()) {
    return absl::InternalError("allocations are not parallel to operands");
  }
  const Edit* last = nullptr;
  for (const Edit& edit : out_.edits) {
    if (last != nullptr &&
        (edit.where < last->where || (edit.where == last->where && edit.index < last->index))) {
      return FailEdit(edit, "edits are not sorted");
    }
    last = &edit;
    DAVIT_RETURN_IF_ERROR(CheckEditPlace(edit));
    DAVIT_RETURN_IF_ERROR(CheckEdit(edit));
  }
  return absl::OkStatus();
}

absl::Status Checker::CheckEditPlace(const Edit& edit) const {
  if (edit.where != Edit::Where::kEdge) {
    if (edit.index >= f_.insts.size()) return FailEdit(edit, "no such instruction");
    if (edit.where == Edit::Where::kAfter && (f_.insts[edit.index].flags & Inst::kTerminator)) {
      return FailEdit(edit, "after a terminator");
    }
    return absl::OkStatus();
  }
  if (edit.index >= f_.edges.size()) return FailEdit(edit, "no such edge");
  const Block& from = f_.blocks[f_.edges[edit.index].from];
  if (from.end_edge - from.first_edge < 2 && f_.insts[from.end_inst - 1].num_operands == 0) {
    return FailEdit(edit, "the edge is not critical");
  }
  return absl::OkStatus();
}

absl::Status Checker::CheckEdit(const Edit& edit) const {
  const bool remat = edit.kind == Edit::Kind::kRemat;
  if ((!remat && !Exists(edit.from, edit.wide)) || !Exists(edit.to, edit.wide)) {
    return FailEdit(edit, "location does not exist");
  }
  if (edit.to.is_reg()) {
    const PReg to = edit.to.reg();
    if (!MayWrite(to) && !FeedsPinnedUse(edit)) {
      return FailEdit(edit, "writes a register that is not the allocator's");
    }
    if (!out_.used.Contains(to)) return FailEdit(edit, "register missing from the used set");
    if (edit.from.is_reg() && edit.from.reg().cls() != to.cls()) {
      return FailEdit(edit, "moves between register classes");
    }
  }
  if (edit.from.is_slot() && edit.to.is_slot()) return FailEdit(edit, "moves slot to slot");
  if (edit.kind == Edit::Kind::kSwap) {
    if (!edit.from.is_reg() || !edit.to.is_reg()) return FailEdit(edit, "swaps a slot");
    if (!env_.has_swap[static_cast<unsigned>(edit.to.reg().cls())]) {
      return FailEdit(edit, "the target cannot swap");
    }
    if (!MayWrite(edit.from.reg()))
      return FailEdit(edit, "swaps a register that is not the allocator's");
  }
  if (remat) {
    if (!edit.to.is_reg() || !edit.vreg.valid() || edit.vreg.index() >= f_.vregs.size()) {
      return FailEdit(edit, "bad rematerialisation");
    }
    const VRegInfo& info = f_.vregs[edit.vreg.index()];
    if (!info.rematerialisable || info.def_inst != edit.remat_inst) {
      return FailEdit(edit, "the value cannot be rematerialised by this instruction");
    }
  }
  return absl::OkStatus();
}

absl::Status Checker::CheckLocations() const {
  for (uint32_t i = 0; i < f_.insts.size(); ++i) {
    const Inst& inst = f_.insts[i];
    for (uint32_t k = inst.first_operand; k < inst.first_operand + inst.num_operands; ++k) {
      DAVIT_RETURN_IF_ERROR(CheckOperand(i, k));
    }
    if (inst.clobbers != 0) {
      const RegSet saved = f_.clobber_sets[inst.clobbers] & env_.allocatable;
      if (!(saved - env_.call_clobbers - out_.used).empty()) {
        return Fail(i, "clobbered register missing from the used set");
      }
    }
  }
  return absl::OkStatus();
}

absl::Status Checker::CheckOperand(uint32_t inst, uint32_t k) const {
  const Operand& op = f_.operands[k];
  const Allocation a = out_.allocations[k];
  const VRegInfo& info = f_.vregs[op.vreg.index()];
  if (!Exists(a, info.wide)) return FailOperand(inst, k, "location does not exist");
  if (op.constraint == Constraint::kFixed) {
    if (!a.is_reg() || a.reg() != op.fixed_reg())
      return FailOperand(inst, k, "not in the fixed register");
  } else if (a.is_reg()) {
    if (op.constraint == Constraint::kStack) return FailOperand(inst, k, "must be in a slot");
    if (!env_.allocatable.Contains(a.reg()))
      return FailOperand(inst, k, "register is not allocatable");
    if (a.reg().cls() != info.cls) return FailOperand(inst, k, "register of the wrong class");
  } else if (op.constraint == Constraint::kReg || op.constraint == Constraint::kReuse) {
    return FailOperand(inst, k, "must be in a register");
  }
  if (!op.is_use() && a.is_reg() && !out_.used.Contains(a.reg())) {
    return FailOperand(inst, k, "register missing from the used set");
  }
  return absl::OkStatus();
}

absl::Status Checker::CheckTies() const {
  for (uint32_t i = 0; i < f_.insts.size(); ++i) {
    const Inst& inst = f_.insts[i];
    for (uint32_t k = inst.first_operand; k < inst.first_operand + inst.num_operands; ++k) {
      const Operand& op = f_.operands[k];
      if (op.constraint != Constraint::kReuse) continue;
      if (out_.allocations[k] != out_.allocations[inst.first_operand + op.detail]) {
        return FailOperand(i, k, "not in the register of the use that it overwrites");
      }
    }
    DAVIT_RETURN_IF_ERROR(CheckConflicts(i));
  }
  return absl::OkStatus();
}

// No two operands of an instruction that are live at one of its points with different values share
// a location.
absl::Status Checker::CheckConflicts(uint32_t i) const {
  const Inst& inst = f_.insts[i];
  const uint32_t first = inst.first_operand;
  const uint32_t last = first + inst.num_operands;
  RegSet clobbered = inst.clobbers == 0 ? RegSet() : f_.clobber_sets[inst.clobbers];
  if (inst.is_call()) clobbered = clobbered | env_.call_clobbers;
  for (uint32_t d = first; d < last; ++d) {
    const Operand& def = f_.operands[d];
    const Allocation a = out_.allocations[d];
    if (def.is_use()) {
      if (def.pos == OperandPos::kLate && a.is_reg() && clobbered.Contains(a.reg())) {
        return FailOperand(i, d, "late use in a clobbered register");
      }
      continue;
    }
    const bool wide = f_.vregs[def.vreg.index()].wide;
    for (uint32_t k = first; k < last; ++k) {
      const Operand& op = f_.operands[k];
      if (k == d) continue;
      const bool op_wide = f_.vregs[op.vreg.index()].wide;
      const Allocation b = out_.allocations[k];
      bool overlap = a == b;
      if (a.is_slot() && b.is_slot()) {
        overlap = a.slot() < b.slot() + (op_wide ? 2 : 1) && b.slot() < a.slot() + (wide ? 2 : 1);
      }
      if (!overlap) continue;
      const bool early_def = def.pos == OperandPos::kEarly;
      if (!op.is_use() || early_def || op.pos == OperandPos::kLate) {
        return FailOperand(i, d, absl::StrCat("shares its location with operand ", k - first));
      }
    }
  }
  return absl::OkStatus();
}

void Checker::IndexEdits() {
  first_before_.assign(f_.insts.size() + 1, 0);
  first_after_.assign(f_.insts.size() + 1, 0);
  first_on_edge_.assign(f_.edges.size() + 1, 0);
  const auto index = [&](Edit::Where where, std::vector<uint32_t>& first) {
    uint32_t e = 0;
    while (e < out_.edits.size() && out_.edits[e].where < where) ++e;
    for (uint32_t i = 0; i < first.size(); ++i) {
      while (e < out_.edits.size() && out_.edits[e].where == where && out_.edits[e].index < i) ++e;
      first[i] = e;
    }
  };
  index(Edit::Where::kBefore, first_before_);
  index(Edit::Where::kAfter, first_after_);
  index(Edit::Where::kEdge, first_on_edge_);
}

void Checker::AddHolder(VReg v, Allocation a) {
  if (!v.valid() || v.index() >= f_.vregs.size()) return;
  const uint32_t list = holder_list_of_[v.index()];
  if (list == kUnvisited) return;
  std::vector<uint32_t>& holders = holders_[list];
  const uint32_t location = LocationOf(a);
  // Short lists: a value is in few places, which follow one another.
  for (size_t i = holders.size(); i-- > 0;) {
    if (holders[i] == location) return;
  }
  holders.push_back(location);
}

// Removing a parameter from all sets, and finding the sets that hold an argument, must not search
// all locations. A set can contain v only where a definition, an edit or an edge put it; these are
// the candidates, whatever the path.
void Checker::CollectHolders() {
  holder_list_of_.assign(f_.vregs.size(), kUnvisited);
  const auto want = [&](VReg v) {
    uint32_t& list = holder_list_of_[v.index()];
    if (list != kUnvisited) return;
    list = static_cast<uint32_t>(holders_.size());
    holders_.emplace_back();
  };
  for (const Block& block : f_.blocks) {
    for (VReg v : f_.params_of(block)) want(v);
  }
  for (const Edge& edge : f_.edges) {
    for (VReg v : f_.args_of(edge)) want(v);
  }
  for (size_t k = 0; k < f_.operands.size(); ++k) {
    if (!f_.operands[k].is_use()) AddHolder(f_.operands[k].vreg, out_.allocations[k]);
  }
}

void Checker::Write(Root& state, Allocation to, Set set, bool wide) {
  const uint32_t location = LocationOf(to);
  if (to.is_slot()) {
    const auto is_narrow = [&](uint32_t v) { return !f_.vregs[v].wide; };
    if (wide) state = states_.Put(state, location + 1, CheckerStates::kEmpty);
    if (to.slot() % 2 != 0) {
      // The upper half of a wide value.
      state = states_.Put(state, location - 1,
                          states_.Filter(states_.Get(state, location - 1), is_narrow));
    }
  }
  if (!wide) set = states_.Filter(set, [&](uint32_t v) { return !f_.vregs[v].wide; });
  state = states_.Put(state, location, set);
}

void Checker::Clobber(Root& state, RegSet regs) {
  for (uint64_t m = regs.bits(); m != 0; m &= m - 1) {
    state = states_.Put(state, static_cast<uint32_t>(std::countr_zero(m)), CheckerStates::kEmpty);
  }
}

absl::Status Checker::RunEdit(const Edit& edit, Root& state) {
  if (edit.kind == Edit::Kind::kRemat) {
    AddHolder(edit.vreg, edit.to);
    Set set = CheckerStates::Single(edit.vreg.index());
    // At the start of a block with one predecessor, parameters are already defined and equal to
    // their arguments.
    const Block& block = f_.blocks[block_];
    if (only_pred_[block_] != kUnvisited && edit.where == Edit::Where::kBefore &&
        edit.index == block.first_inst) {
      const auto args = f_.args_of(f_.edges[only_pred_[block_]]);
      for (size_t k = 0; k < args.size(); ++k) {
        if (args[k] != edit.vreg) continue;
        const VReg param = f_.params_of(block)[k];
        set = states_.With(set, param.index());
        AddHolder(param, edit.to);
      }
    }
    Write(state, edit.to, set, true);
    return absl::OkStatus();
  }
  const Set moved = states_.Get(state, LocationOf(edit.from));
  if (edit.vreg.valid() && !states_.Contains(moved, edit.vreg.index())) {
    return FailEdit(edit, absl::StrCat("source does not hold v", edit.vreg.index()));
  }
  const auto note = [&](Set set, Allocation to) {
    states_.ForEach(set, [&](uint32_t v) { AddHolder(VReg(v), to); });
  };
  note(moved, edit.to);
  if (edit.kind == Edit::Kind::kSwap) {
    const Set back = states_.Get(state, LocationOf(edit.to));
    note(back, edit.from);
    Write(state, edit.from, back, true);
    Write(state, edit.to, moved, true);
    return absl::OkStatus();
  }
  Write(state, edit.to, moved, edit.wide);
  return absl::OkStatus();
}

absl::Status Checker::RunEdits(Edit::Where where, uint32_t index, Root& state) {
  const std::vector<uint32_t>& first = where == Edit::Where::kBefore  ? first_before_
                                       : where == Edit::Where::kAfter ? first_after_
                                                                      : first_on_edge_;
  for (uint32_t e = first[index]; e < first[index + 1]; ++e) {
    DAVIT_RETURN_IF_ERROR(RunEdit(out_.edits[e], state));
  }
  return absl::OkStatus();
}

absl::Status Checker::RunInst(uint32_t i, Root& state) {
  const Inst& inst = f_.insts[i];
  const uint32_t last = inst.first_operand + inst.num_operands;
  DAVIT_RETURN_IF_ERROR(RunEdits(Edit::Where::kBefore, i, state));
  for (uint32_t k = inst.first_operand; k < last; ++k) {
    const Operand& op = f_.operands[k];
    if (!op.is_use()) continue;
    if (!states_.Contains(states_.Get(state, LocationOf(out_.allocations[k])), op.vreg.index())) {
      return FailOperand(i, k, "location does not hold the value");
    }
  }
  for (const OperandPos pos : {OperandPos::kEarly, OperandPos::kLate}) {
    for (uint32_t k = inst.first_operand; k < last; ++k) {
      const Operand& op = f_.operands[k];
      if (op.is_use() || op.pos != pos) continue;
      Write(state, out_.allocations[k], CheckerStates::Single(op.vreg.index()),
            f_.vregs[op.vreg.index()].wide || out_.allocations[k].is_reg());
    }
    if (pos == OperandPos::kLate) break;
    if (inst.is_call()) Clobber(state, env_.call_clobbers);
    if (inst.clobbers != 0) Clobber(state, f_.clobber_sets[inst.clobbers]);
  }
  if (inst.flags & Inst::kTerminator) return absl::OkStatus();
  return RunEdits(Edit::Where::kAfter, i, state);
}

absl::Status Checker::RunEdge(uint32_t e, Root state) {
  const Edge& edge = f_.edges[e];
  DAVIT_RETURN_IF_ERROR(RunEdits(Edit::Where::kEdge, e, state));
  const auto params = f_.params_of(f_.blocks[edge.to]);
  const auto args = f_.args_of(edge);
  gains_.clear();
  for (size_t k = 0; k < params.size(); ++k) {
    // By index: a list may grow when one value is both argument and parameter.
    const uint32_t list = holder_list_of_[args[k].index()];
    for (size_t h = 0; h < holders_[list].size(); ++h) {
      const uint32_t location = holders_[list][h];
      if (states_.Contains(states_.Get(state, location), args[k].index())) {
        gains_.push_back({location, params[k].index()});
      }
    }
  }
  for (VReg param : params) {
    for (uint32_t location : holders_[holder_list_of_[param.index()]]) {
      const Set set = states_.Get(state, location);
      state = states_.Put(state, location, states_.Without(set, param.index()));
    }
  }
  for (const auto& [location, param] : gains_) {
    state = states_.Put(state, location, states_.With(states_.Get(state, location), param));
    AddHolder(VReg(param), location < 64 ? Allocation::Reg(PReg::FromIndex(location))
                                         : Allocation::Slot(location - 64));
  }
  Root& in = in_[edge.to];
  const Root merged = in == kUnvisited ? state : states_.Intersect(in, state);
  states_.Freeze();
  if (merged == in) return absl::OkStatus();
  in = merged;
  if (!pending_[edge.to]) {
    pending_[edge.to] = true;
    worklist_.push_back(edge.to);
    std::push_heap(worklist_.begin(), worklist_.end(), std::greater<uint32_t>());
  }
  return absl::OkStatus();
}

absl::Status Checker::RunBlock(uint32_t b) {
  const Block& block = f_.blocks[b];
  block_ = b;
  Root state = in_[b];
  for (uint32_t i = block.first_inst; i < block.end_inst; ++i) {
    DAVIT_RETURN_IF_ERROR(RunInst(i, state));
  }
  states_.Freeze();
  for (uint32_t e = block.first_edge; e < block.end_edge; ++e) {
    DAVIT_RETURN_IF_ERROR(RunEdge(e, state));
  }
  return absl::OkStatus();
}

absl::Status Checker::Propagate() {
  if (f_.blocks.empty()) return absl::OkStatus();
  in_.assign(f_.blocks.size(), kUnvisited);
  only_pred_.assign(f_.blocks.size(), kUnvisited);
  std::vector<bool> has_pred(f_.blocks.size(), false);
  for (uint32_t e = 0; e < f_.edges.size(); ++e) {
    const uint32_t to = f_.edges[e].to;
    only_pred_[to] = has_pred[to] ? kUnvisited : e;
    has_pred[to] = true;
  }
  pending_.assign(f_.blocks.size(), false);
  in_[0] = 0;
  worklist_.push_back(0);
  while (!worklist_.empty()) {
    std::pop_heap(worklist_.begin(), worklist_.end(), std::greater<uint32_t>());
    const uint32_t b = worklist_.back();
    worklist_.pop_back();
    pending_[b] = false;
    DAVIT_RETURN_IF_ERROR(RunBlock(b));
  }
  return absl::OkStatus();
}

}  // namespace

absl::Status Check(const Function& function, const Environment& env, const Output& output) {
  return Checker(function, env, output).Run();
}

}  // namespace davit::regalloc
