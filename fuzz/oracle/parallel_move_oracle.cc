#include "fuzz/oracle/parallel_move_oracle.h"

#include <algorithm>
#include <map>

#include "absl/strings/str_cat.h"
#include "fuzz/oracle/machine_cells.h"
#include "regalloc/parallel_move.h"
#include "regalloc/text.h"

namespace davit::regalloc {
namespace {

using Kind = ParallelMove::Kind;

// Where the emergency slots are, once the size of the spill area is known (regalloc/resolve.cc).
Allocation Patched(Allocation a, uint32_t num_slots) {
  if (!a.is_slot() || a.slot() < kCycleSlot) return a;
  return Allocation::Slot((num_slots + 1) / 2 * 2 + a.slot() - kCycleSlot);
}

std::vector<Edit> Sequence(const ParallelMoveProblem& problem) {
  std::vector<Edit> edits;
  MoveSequencer sequencer(problem.env);
  sequencer.Begin(Edit::Where::kBefore, 0, problem.free.bits(), &edits);
  for (uint32_t i = 0; i < problem.moves.size(); ++i) {
    const ParallelMove& move = problem.moves[i];
    const VRegInfo info = {.cls = move.cls, .wide = move.wide, .def_inst = i};
    if (move.kind == Kind::kMove) sequencer.Add(i, info, move.from, move.to);
    if (move.kind == Kind::kRemat) sequencer.AddRemat(i, info, move.to);
    if (move.kind == Kind::kReload) sequencer.AddReload(i, info, move.to);
  }
  sequencer.Finish();
  for (Edit& edit : edits) {
    // A reload names no slot: that is filled in when slots have been assigned.
    if (edit.vreg.valid() && edit.kind == Edit::Kind::kMove && edit.from.is_slot()) {
      const ParallelMove& move = problem.moves[edit.vreg.index()];
      if (move.kind == Kind::kReload) edit.from = move.from;
    }
    edit.from = Patched(edit.from, problem.num_slots);
    edit.to = Patched(edit.to, problem.num_slots);
  }
  return edits;
}

uint64_t RematId(uint32_t move) { return (uint64_t{3} << 40) + move; }

// Edits that `n` copies take at most: one between slots needs a register, which may have to be
// saved.
size_t Cost(const ParallelMove& move) { return move.to.is_slot() ? 4 : 1; }

// Each cycle is one copy more, which may go to a slot.
size_t MaxEdits(const ParallelMoveProblem& problem) {
  size_t count = 0;
  std::map<uint32_t, uint32_t> source;
  const auto key = [](Allocation a) { return a.is_reg() ? a.reg().index() : 64 + a.slot(); };
  for (const ParallelMove& move : problem.moves) {
    if (move.kind != Kind::kMove) {
      count += move.to.is_slot() ? 4 : 1;
    } else if (move.from != move.to) {
      count += move.from.is_slot() ? Cost(move) : 1;
      source[key(move.to)] = key(move.from);
    }
  }
  // From each place back to what it reads; who comes back to where he began is on a cycle.
  std::map<uint32_t, bool> counted;
  for (const auto& [start, unused] : source) {
    uint32_t at = start;
    bool any_slot = false;
    for (size_t steps = 0; steps <= source.size() && source.contains(at); ++steps) {
      any_slot |= at >= 64;
      at = source[at];
      if (at == start) break;
    }
    if (at != start || counted[start]) continue;
    count += any_slot ? 4 : 1;
    do {
      counted[at] = true;
      at = source[at];
    } while (at != start);
  }
  return count;
}

std::string Describe(const ParallelMoveProblem& problem, const std::vector<Edit>& edits) {
  std::string text = "moves:";
  for (const ParallelMove& move : problem.moves) {
    constexpr const char* kKinds[] = {"", "remat", "reload "};
    absl::StrAppend(&text, " ", Print(move.to), move.wide ? ".w = " : " = ",
                    kKinds[static_cast<int>(move.kind)],
                    move.kind == Kind::kRemat ? "" : Print(move.from), ";");
  }
  absl::StrAppend(&text, "\nedits:");
  for (const Edit& edit : edits) absl::StrAppend(&text, " ", Print(edit), ";");
  return text + "\n";
}

std::string CheckEdit(const Environment& env, const Edit& edit, const MachineCells& cells) {
  if (edit.kind != Edit::Kind::kRemat && !cells.Exists(edit.from, edit.wide)) return "no source";
  if (!cells.Exists(edit.to, edit.wide)) return "no destination";
  if (edit.from.is_slot() && edit.to.is_slot()) return "moves slot to slot";
  if (edit.from.is_reg() && edit.to.is_reg() && edit.from.reg().cls() != edit.to.reg().cls()) {
    return "moves between classes";
  }
  if (edit.kind == Edit::Kind::kSwap &&
      !(edit.from.is_reg() && edit.to.is_reg() &&
        env.has_swap[static_cast<unsigned>(edit.to.reg().cls())])) {
    return "exchanges what cannot be exchanged";
  }
  return "";
}

}  // namespace

std::string CheckParallelMove(const ParallelMoveProblem& problem) {
  const std::vector<Edit> edits = Sequence(problem);
  const uint32_t all_slots = (problem.num_slots + 1) / 2 * 2 + 4;
  const MachineCells before(all_slots, 1);
  MachineCells after = before;
  for (const Edit& edit : edits) {
    const std::string wrong = CheckEdit(problem.env, edit, after);
    if (!wrong.empty())
      return absl::StrCat(Print(edit), " ", wrong, "\n", Describe(problem, edits));
    if (edit.kind == Edit::Kind::kRemat) {
      after.Set(edit.to, CellOf(RematId(edit.remat_inst)), true);
    } else {
      after.Run(edit);
    }
  }
  const auto fail = [&](Allocation place) {
    return absl::StrCat(Print(place), " is wrong\n", Describe(problem, edits));
  };
  RegSet untouched = problem.env.allocatable - problem.free;
  std::vector<bool> slot_untouched(problem.num_slots, true);
  for (uint32_t i = 0; i < problem.moves.size(); ++i) {
    const ParallelMove& move = problem.moves[i];
    if (move.to.is_reg()) untouched.Remove(move.to.reg());
    if (move.to.is_slot()) slot_untouched[move.to.slot()] = false;
    if (move.to.is_slot() && move.wide) slot_untouched[move.to.slot() + 1] = false;
    const Cell want =
        move.kind == Kind::kRemat ? CellOf(RematId(i)) : before.Get(move.from, move.wide);
    const Cell got = after.Get(move.to, move.wide);
    if (got.low != want.low || (move.wide && got.high != want.high)) return fail(move.to);
  }
  for (; !untouched.empty(); untouched.Remove(untouched.First())) {
    const Allocation place = Allocation::Reg(untouched.First());
    const Cell want = before.Get(place, true), got = after.Get(place, true);
    const bool is_float = place.reg().cls() == RegClass::kFloat;
    if (got.low != want.low || (is_float && got.high != want.high)) return fail(place);
  }
  for (uint32_t slot = 0; slot < problem.num_slots; ++slot) {
    const Allocation place = Allocation::Slot(slot);
    if (slot_untouched[slot] && after.Get(place, false) != before.Get(place, false)) {
      return fail(place);
    }
  }
  const size_t limit = MaxEdits(problem);
  if (edits.size() <= limit) return "";
  return absl::StrCat(edits.size(), " edits, ", limit, " would do\n", Describe(problem, edits));
}

}  // namespace davit::regalloc
