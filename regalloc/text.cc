#include "regalloc/text.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace davit::regalloc {
namespace {

std::string Name(PReg reg) {
  return absl::StrCat(reg.cls() == RegClass::kInt ? "r" : "f", reg.hw());
}

std::string Name(VReg v) { return v.valid() ? absl::StrCat("v", v.index()) : "-"; }

class Printer {
 public:
  Printer(const Function& f, const Output* output) : f_(f), output_(output) {}

  std::string Run() {
    for (uint32_t b = 0; b < f_.blocks.size(); ++b) PrintBlock(b);
    return std::move(text_);
  }

 private:
  std::string WithType(VReg v) const {
    const VRegInfo& info = f_.vregs[v.index()];
    std::string type;
    if (info.cls == RegClass::kFloat && !info.wide) type += 'f';
    if (info.wide) type += 'w';
    if (info.rematerialisable) type += 'm';
    return type.empty() ? Name(v) : absl::StrCat(Name(v), ".", type);
  }

  std::string OperandText(uint32_t k) const {
    const Operand& op = f_.operands[k];
    std::string text;
    const bool late = op.pos == OperandPos::kLate;
    if (!op.is_use()) text = late ? "def " : "temp ";
    absl::StrAppend(&text, op.is_use() ? Name(op.vreg) : WithType(op.vreg));
    switch (op.constraint) {
      case Constraint::kAny:
        text += ":any";
        break;
      case Constraint::kReg:
        break;
      case Constraint::kStack:
        text += ":stack";
        break;
      case Constraint::kFixed:
        absl::StrAppend(&text, "@", Name(op.fixed_reg()));
        break;
      case Constraint::kReuse:
        absl::StrAppend(&text, ":reuse", int{op.detail});
        break;
    }
    if (op.is_use() && late) text += '!';
    if (output_ != nullptr) absl::StrAppend(&text, " [", Print(output_->allocations[k]), "]");
    return text;
  }

  void PrintEdits(Edit::Where where, uint32_t index) {
    if (output_ == nullptr) return;
    const auto before = [&](const Edit& edit, const std::pair<Edit::Where, uint32_t>& key) {
      return std::pair(edit.where, edit.index) < key;
    };
    auto it = std::lower_bound(output_->edits.begin(), output_->edits.end(),
                               std::pair(where, index), before);
    for (; it != output_->edits.end() && it->where == where && it->index == index; ++it) {
      absl::StrAppend(&text_, "  | ", Print(*it), "\n");
    }
  }

  void PrintBlock(uint32_t b) {
    const Block& block = f_.blocks[b];
    absl::StrAppend(&text_, "block", b);
    if (block.num_params != 0) {
      absl::StrAppend(
          &text_, "(",
          absl::StrJoin(f_.params_of(block), ", ",
                        [&](std::string* out, VReg v) { absl::StrAppend(out, WithType(v)); }),
          ")");
    }
    if (block.loop_end != 0) absl::StrAppend(&text_, " loop ", block.loop_end);
    if (block.loop_depth != 0) absl::StrAppend(&text_, " depth ", block.loop_depth);
    if (block.cold) text_ += " cold";
    text_ += ":\n";
    for (uint32_t i = block.first_inst; i < block.end_inst; ++i) {
      PrintEdits(Edit::Where::kBefore, i);
      PrintInst(i, block);
      PrintEdits(Edit::Where::kAfter, i);
    }
    for (uint32_t e = block.first_edge; e < block.end_edge; ++e) {
      const size_t size = text_.size();
      PrintEdits(Edit::Where::kEdge, e);
      if (text_.size() != size)
        text_.insert(size, absl::StrCat("  on the edge to block", f_.edges[e].to, ":\n"));
    }
  }

  void PrintInst(uint32_t i, const Block& block) {
    const Inst& inst = f_.insts[i];
    const bool end = inst.flags & Inst::kTerminator;
    text_ += end                        ? "  end"
             : inst.is_call()           ? "  call"
             : inst.flags & Inst::kMove ? "  move"
                                        : "  op";
    for (uint32_t k = 0; k < inst.num_operands; ++k) {
      absl::StrAppend(&text_, k == 0 ? " " : ", ", OperandText(inst.first_operand + k));
    }
    if (inst.clobbers != 0) {
      text_ += " clobbers";
      for (RegSet set = f_.clobber_sets[inst.clobbers]; !set.empty(); set.Remove(set.First())) {
        absl::StrAppend(&text_, " ", Name(set.First()));
      }
    }
    for (uint32_t e = block.first_edge; end && e < block.end_edge; ++e) {
      absl::StrAppend(&text_, e == block.first_edge ? " -> " : ", ", "block", f_.edges[e].to);
      if (f_.edges[e].num_args == 0) continue;
      absl::StrAppend(
          &text_, "(",
          absl::StrJoin(f_.args_of(f_.edges[e]), ", ",
                        [](std::string* out, VReg v) { absl::StrAppend(out, Name(v)); }),
          ")");
    }
    text_ += "\n";
  }

  const Function& f_;
  const Output* output_;
  std::string text_;
};

}  // namespace

std::string Print(Allocation a) {
  if (a.is_reg()) return Name(a.reg());
  return a.is_slot() ? absl::StrCat("s", a.slot()) : "-";
}

std::string Print(const Edit& edit) {
  const char* wide = edit.wide ? " wide" : "";
  const std::string value = edit.vreg.valid() ? absl::StrCat(" (", Name(edit.vreg), ")") : "";
  switch (edit.kind) {
    case Edit::Kind::kMove:
      return absl::StrCat(Print(edit.to), " = ", Print(edit.from), wide, value);
    case Edit::Kind::kSwap:
      return absl::StrCat("swap ", Print(edit.to), ", ", Print(edit.from), wide, value);
    case Edit::Kind::kRemat:
      return absl::StrCat(Print(edit.to), " = remat", wide, value);
  }
  return "";
}

std::string Print(const Function& function) { return Printer(function, nullptr).Run(); }

std::string Print(const Function& function, const Output& output) {
  return Printer(function, &output).Run();
}

}  // namespace davit::regalloc
