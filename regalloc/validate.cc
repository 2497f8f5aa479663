#include "regalloc/validate.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "support/status.h"

namespace davit::regalloc {
namespace {

class Validator {
 public:
  explicit Validator(const Function& f) : f_(f), defined_(f.vregs.size(), false) {}

  absl::Status Run() {
    uint32_t inst = 0;
    uint32_t edge = 0;
    for (uint32_t b = 0; b < f_.blocks.size(); ++b) {
      const Block& block = f_.blocks[b];
      if (block.first_inst != inst || block.end_inst <= inst || block.end_inst > f_.insts.size()) {
        return Fail(b, "instructions are not contiguous");
      }
      if (block.first_edge != edge || block.end_edge < edge || block.end_edge > f_.edges.size()) {
        return Fail(b, "edges are not grouped by block");
      }
      inst = block.end_inst;
      edge = block.end_edge;
      if (block.loop_end != 0 && (block.loop_end <= b || block.loop_end > f_.blocks.size())) {
        return Fail(b, "bad end of loop");
      }
      for (VReg v : f_.params_of(block)) DAVIT_RETURN_IF_ERROR(Define(b, v));
      if (b == 0 && block.num_params != 0) return Fail(b, "the entry has parameters");
      for (uint32_t i = block.first_inst; i < block.end_inst; ++i)
        DAVIT_RETURN_IF_ERROR(CheckInst(b, i));
      DAVIT_RETURN_IF_ERROR(CheckEdges(b));
    }
    if (inst != f_.insts.size() || edge != f_.edges.size()) {
      return absl::InvalidArgumentError("instructions or edges outside blocks");
    }
    return CheckUses();
  }

 private:
  absl::Status Fail(uint32_t block, absl::string_view what) const {
    return absl::InvalidArgumentError(absl::StrCat("block", block, ": ", what));
  }
  absl::Status Define(uint32_t block, VReg v) {
    if (!v.valid() || v.index() >= defined_.size()) return Fail(block, "no such virtual register");
    if (defined_[v.index()]) return Fail(block, absl::StrCat("v", v.index(), " is defined twice"));
    defined_[v.index()] = true;
    return absl::OkStatus();
  }
  absl::Status CheckInst(uint32_t b, uint32_t i) {
    const Inst& inst = f_.insts[i];
    const bool last = i + 1 == f_.blocks[b].end_inst;
    if (last != ((inst.flags & Inst::kTerminator) != 0)) {
      return Fail(b, "a terminator must be the last instruction");
    }
    if (inst.clobbers != 0 && inst.clobbers >= f_.clobber_sets.size())
      return Fail(b, "no such clobbers");
    const auto operands = f_.operands_of(i);
    for (const Operand& op : operands) {
      if (op.is_use()) {
        if (op.constraint == Constraint::kReuse) return Fail(b, "a use cannot reuse");
        continue;
      }
      DAVIT_RETURN_IF_ERROR(Define(b, op.vreg));
      if (last && op.pos == OperandPos::kLate) return Fail(b, "a terminator defines a value");
      if (op.constraint != Constraint::kReuse) continue;
      if (op.detail >= operands.size() || !operands[op.detail].is_use() ||
          operands[op.detail].pos != OperandPos::kEarly) {
        return Fail(b, "the reused operand is not an early use");
      }
    }
    if ((inst.flags & Inst::kMove) &&
        (operands.size() != 2 || operands[0].is_use() || !operands[1].is_use())) {
      return Fail(b, "a move has one definition and one use");
    }
    return absl::OkStatus();
  }
  absl::Status CheckEdges(uint32_t b) {
    for (uint32_t e = f_.blocks[b].first_edge; e < f_.blocks[b].end_edge; ++e) {
      const Edge& edge = f_.edges[e];
      if (edge.from != b) return Fail(b, "edge of another block");
      if (edge.to == 0 || edge.to >= f_.blocks.size()) return Fail(b, "edge to no block");
      if (edge.num_args != f_.blocks[edge.to].num_params)
        return Fail(b, "arguments do not match parameters");
    }
    return absl::OkStatus();
  }
  absl::Status CheckUses() const {
    for (const Operand& op : f_.operands) {
      if (!op.vreg.valid() || op.vreg.index() >= defined_.size() || !defined_[op.vreg.index()]) {
        return absl::InvalidArgumentError("use of an undefined virtual register");
      }
    }
    for (const Edge& edge : f_.edges) {
      for (size_t k = 0; k < edge.num_args; ++k) {
        const VReg arg = f_.args_of(edge)[k];
        const VReg param = f_.params_of(f_.blocks[edge.to])[k];
        if (!arg.valid() || arg.index() >= defined_.size() || !defined_[arg.index()]) {
          return absl::InvalidArgumentError("argument is an undefined virtual register");
        }
        const VRegInfo& a = f_.vregs[arg.index()];
        const VRegInfo& p = f_.vregs[param.index()];
        if (a.cls != p.cls || a.wide != p.wide) {
          return Fail(edge.from, "argument and parameter differ in type");
        }
      }
    }
    return absl::OkStatus();
  }

  const Function& f_;
  std::vector<bool> defined_;
};

}  // namespace

absl::Status Validate(const Function& function) { return Validator(function).Run(); }

}  // namespace davit::regalloc
