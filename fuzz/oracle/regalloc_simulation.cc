#include "fuzz/oracle/regalloc_simulation.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "fuzz/oracle/machine_cells.h"
#include "regalloc/text.h"

namespace davit::regalloc {
namespace {

// Numbers of values: those of definitions count up from here, that of a rematerialisable one is its
// instruction's.
constexpr uint64_t kFirstDefinition = uint64_t{1} << 40;
constexpr uint64_t kFirstConstant = uint64_t{2} << 40;
constexpr uint64_t kMachineSalt = 3;

class Simulation {
 public:
  Simulation(const Function& function, const Environment& env, const Output& output)
      : f_(function),
        env_(env),
        out_(output),
        values_(function.vregs.size()),
        start_(output.num_slots, kMachineSalt),
        cells_(start_) {}

  std::string Run(fuzz::Choices& path, uint32_t max_steps) {
    if (out_.allocations.size() != f_.operands.size()) return "allocations are missing";
    uint32_t b = 0;
    for (uint32_t steps = 0; steps < max_steps && error_.empty();) {
      const Block& block = f_.blocks[b];
      for (uint32_t i = block.first_inst; i < block.end_inst && error_.empty(); ++i) RunInst(i);
      steps += block.end_inst - block.first_inst;
      const uint32_t count = block.end_edge - block.first_edge;
      if (count == 0) break;
      const uint32_t choice =
          path.exhausted() ? static_cast<uint32_t>(Mix(steps) % count) : path.Below(count);
      RunEdge(block.first_edge + choice);
      b = f_.edges[block.first_edge + choice].to;
    }
    CheckCalleeSaved();
    return error_;
  }

 private:
  // What is read and written by operand k.
  Cell Read(uint32_t k) const { return values_[f_.operands[k].vreg.index()]; }
  bool IsWide(uint32_t k) const { return f_.vregs[f_.operands[k].vreg.index()].wide; }

  void CheckUses(uint32_t i, OperandPos pos, const char* when) {
    const Inst& inst = f_.insts[i];
    for (uint32_t k = inst.first_operand; k < inst.first_operand + inst.num_operands; ++k) {
      const Operand& op = f_.operands[k];
      if (!op.is_use() || op.pos != pos) continue;
      const Allocation a = out_.allocations[k];
      const bool wide = IsWide(k);
      if (!cells_.Exists(a, wide)) return Fail(i, k, "is nowhere");
      const Cell want = Read(k), got = cells_.Get(a, wide);
      if (got.low != want.low || (wide && got.high != want.high)) return Fail(i, k, when);
    }
  }

  void Define(uint32_t i, OperandPos pos) {
    const Inst& inst = f_.insts[i];
    for (uint32_t k = inst.first_operand; k < inst.first_operand + inst.num_operands; ++k) {
      const Operand& op = f_.operands[k];
      if (op.is_use() || op.pos != pos) continue;
      const bool constant = f_.vregs[op.vreg.index()].rematerialisable;
      const Cell value = CellOf(constant ? kFirstConstant + i : kFirstDefinition + definitions_++);
      const Allocation a = out_.allocations[k];
      if (!cells_.Exists(a, IsWide(k))) return Fail(i, k, "is nowhere");
      values_[op.vreg.index()] = value;
      cells_.Set(a, value, IsWide(k));
    }
  }

  void RunInst(uint32_t i) {
    const Inst& inst = f_.insts[i];
    RunEdits(Edit::Where::kBefore, i);
    const char* const early = "does not hold the value";
    const char* const late = "does not hold the value until the end of the instruction";
    CheckUses(i, OperandPos::kEarly, early);
    Define(i, OperandPos::kEarly);
    // An early definition may be written before the last early use is read.
    if (std::any_of(
            f_.operands.begin() + inst.first_operand,
            f_.operands.begin() + inst.first_operand + inst.num_operands,
            [](const Operand& op) { return !op.is_use() && op.pos == OperandPos::kEarly; })) {
      CheckUses(i, OperandPos::kEarly, "is overwritten by an early definition");
    }
    if (inst.is_call()) cells_.Clobber(env_.call_clobbers);
    if (inst.clobbers != 0) cells_.Clobber(f_.clobber_sets[inst.clobbers]);
    CheckUses(i, OperandPos::kLate, late);
    Define(i, OperandPos::kLate);
    CheckUses(i, OperandPos::kLate, late);
    if (!(inst.flags & Inst::kTerminator)) RunEdits(Edit::Where::kAfter, i);
  }

  void RunEdge(uint32_t e) {
    RunEdits(Edit::Where::kEdge, e);
    const Edge& edge = f_.edges[e];
    const auto args = f_.args_of(edge);
    const auto params = f_.params_of(f_.blocks[edge.to]);
    std::vector<Cell> passed;
    for (VReg arg : args) passed.push_back(values_[arg.index()]);
    for (size_t k = 0; k < params.size(); ++k) values_[params[k].index()] = passed[k];
  }

  void RunEdits(Edit::Where where, uint32_t index) {
    auto edit = std::lower_bound(
        out_.edits.begin(), out_.edits.end(), std::pair(where, index),
        [](const Edit& a, const auto& b) { return std::pair(a.where, a.index) < b; });
    for (; edit != out_.edits.end() && edit->where == where && edit->index == index; ++edit) {
      const bool remat = edit->kind == Edit::Kind::kRemat;
      const bool exists =
          cells_.Exists(edit->to, edit->wide) && (remat || cells_.Exists(edit->from, edit->wide));
      if (!exists) {
        if (error_.empty()) error_ = absl::StrCat("nowhere: ", Print(*edit));
      } else if (remat) {
        cells_.Set(edit->to, CellOf(kFirstConstant + edit->remat_inst), edit->wide);
      } else {
        cells_.Run(*edit);
      }
    }
  }

  void CheckCalleeSaved() {
    for (RegSet left = env_.allocatable - env_.call_clobbers - out_.used; !left.empty();
         left.Remove(left.First())) {
      const Allocation place = Allocation::Reg(left.First());
      if (!error_.empty() || cells_.Get(place, false).low == start_.Get(place, false).low) continue;
      error_ = absl::StrCat(Print(place), " is changed though it is not among the used registers");
    }
  }

  void Fail(uint32_t i, uint32_t k, const char* what) {
    if (!error_.empty()) return;
    error_ = absl::StrCat("instruction ", i, ", operand ", k - f_.insts[i].first_operand, ": v",
                          f_.operands[k].vreg.index(), ": ", Print(out_.allocations[k]), " ", what);
  }

  const Function& f_;
  const Environment& env_;
  const Output& out_;
  std::vector<Cell> values_;
  const MachineCells start_;
  MachineCells cells_;
  uint64_t definitions_ = 0;
  std::string error_;
};

}  // namespace

std::string Simulate(const Function& function, const Environment& env, const Output& output,
                     fuzz::Choices& path, uint32_t max_steps) {
  return Simulation(function, env, output).Run(path, max_steps);
}

}  // namespace davit::regalloc
