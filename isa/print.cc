#include "isa/print.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace davit::isa {
namespace {

using regalloc::Allocation;
using regalloc::Edit;

class FunctionPrinter {
 public:
  FunctionPrinter(const Target& target, const MachFunction& function,
                  const regalloc::Output* allocation)
      : target_(target), function_(function), allocation_(allocation) {}

  std::string Print() {
    for (uint32_t b = 0; b < function_.blocks.size(); ++b) PrintBlock(b);
    return std::move(text_);
  }

 private:
  void PrintBlock(uint32_t number) {
    const regalloc::Block& block = function_.blocks[number];
    absl::StrAppend(&text_, "block", number);
    if (block.num_params != 0 && allocation_ == nullptr) {
      for (uint32_t i = 0; i < block.num_params; ++i) {
        absl::StrAppend(&text_, i == 0 ? "(" : ", ", "v",
                        function_.vreg_lists[block.first_param + i].index());
      }
      text_ += ")";
    }
    if (block.loop_end != 0) {
      absl::StrAppend(&text_, " loop depth ", block.loop_depth, ", to block", block.loop_end - 1);
    }
    absl::StrAppend(&text_, block.cold ? " cold" : "", ":\n");
    for (uint32_t i = block.first_inst; i < block.end_inst; ++i) {
      PrintEdits(Edit::Where::kBefore, i);
      absl::StrAppend(&text_, "    ", target_.print_inst(function_, i, allocation_), "\n");
      PrintEdits(Edit::Where::kAfter, i);
    }
    for (uint32_t e = block.first_edge; e < block.end_edge; ++e) PrintEdits(Edit::Where::kEdge, e);
  }

  void PrintEdits(Edit::Where where, uint32_t index) {
    if (allocation_ == nullptr) return;
    const auto& edits = allocation_->edits;
    auto edit = std::partition_point(edits.begin(), edits.end(), [&](const Edit& e) {
      return e.where < where || (e.where == where && e.index < index);
    });
    for (; edit != edits.end() && edit->where == where && edit->index == index; ++edit) {
      absl::StrAppend(&text_, "    ; ");
      if (where == Edit::Where::kEdge) {
        absl::StrAppend(&text_, "on the edge to block", function_.edges[index].to, ": ");
      }
      absl::StrAppend(&text_, EditText(*edit), "\n");
    }
  }

  std::string EditText(const Edit& edit) const {
    switch (edit.kind) {
      case Edit::Kind::kMove:
        return absl::StrCat("move ", Place(edit.to), " <- ", Place(edit.from),
                            edit.wide ? " wide" : "");
      case Edit::Kind::kSwap:
        return absl::StrCat("swap ", Place(edit.to), ", ", Place(edit.from));
      case Edit::Kind::kRemat:
        return absl::StrCat("again in ", Place(edit.to), ": ",
                            target_.print_inst(function_, edit.remat_inst, nullptr));
    }
    return "";
  }

  std::string Place(Allocation place) const {
    if (place.is_reg()) return std::string(target_.reg_name(place.reg()));
    return place.is_slot() ? absl::StrCat("s", place.slot()) : "nowhere";
  }

  const Target& target_;
  const MachFunction& function_;
  const regalloc::Output* allocation_;
  std::string text_;
};

}  // namespace

std::string PrintMachFunction(const Target& target, const MachFunction& function,
                              const regalloc::Output* allocation) {
  return FunctionPrinter(target, function, allocation).Print();
}

}  // namespace davit::isa
