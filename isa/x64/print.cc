#include "isa/x64/print.h"

#include "absl/strings/str_cat.h"
#include "isa/x64/inst.h"

namespace davit::isa::x64 {

std::string_view CondName(Cond c) {
  constexpr std::string_view kNames[kNumConds] = {"o",  "no", "b",  "ae", "e",   "ne",
                                                  "be", "a",  "s",  "ns", "p",   "np",
                                                  "l",  "ge", "le", "g",  "feq", "fne"};
  return kNames[static_cast<int>(c)];
}

std::string_view RegName(regalloc::PReg reg, int width) {
  static constexpr std::string_view kXmm[] = {"xmm0",  "xmm1",  "xmm2",  "xmm3", "xmm4",  "xmm5",
                                              "xmm6",  "xmm7",  "xmm8",  "xmm9", "xmm10", "xmm11",
                                              "xmm12", "xmm13", "xmm14", "xmm15"};
  static constexpr std::string_view kInt[4][16] = {
      {"al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil", "r8b", "r9b", "r10b", "r11b", "r12b",
       "r13b", "r14b", "r15b"},
      {"ax", "cx", "dx", "bx", "sp", "bp", "si", "di", "r8w", "r9w", "r10w", "r11w", "r12w", "r13w",
       "r14w", "r15w"},
      {"eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi", "r8d", "r9d", "r10d", "r11d", "r12d",
       "r13d", "r14d", "r15d"},
      {"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12",
       "r13", "r14", "r15"}};
  DAVIT_DCHECK(reg.hw() < 16);
  if (reg.cls() == RegClass::kFloat) return kXmm[reg.hw()];
  return kInt[width == 8 ? 0 : width == 16 ? 1 : width == 32 ? 2 : 3][reg.hw()];
}

namespace {

class Printer {
 public:
  Printer(const MachFunction& function, uint32_t inst, const regalloc::Output* allocation)
      : function_(function),
        inst_(function.insts[inst]),
        row_(function.inst_operands[inst]),
        allocation_(allocation),
        info_(InfoOf(static_cast<Op>(inst_.op))) {}

  std::string Print() {
    text_ = std::string(info_.mnemonic);
    if (info_.encoding.Has(Encoding::kCondition)) {
      text_ += CondName(static_cast<Cond>(inst_.cond));
    }
    for (int i = 0; i < info_.num_roles; ++i) PrintRole(info_.roles[i]);
    if (info_.is_variadic()) PrintRest();
    PrintExtra();
    return std::move(text_);
  }

 private:
  void Separate() {
    text_ += first_ ? " " : ", ";
    first_ = false;
  }

  void PrintRole(const Role& role) {
    Separate();
    if (role.slot == Slot::kImm) {
      const uint64_t imm = inst_.imm64();
      const int64_t value = role.width == 64 ? static_cast<int64_t>(imm)
                            : role.is_signed ? static_cast<int32_t>(imm)
                                             : static_cast<int64_t>(inst_.imm);
      absl::StrAppend(&text_, value);
      return;
    }
    const bool is_rm = role.slot == Slot::kRm || role.slot == Slot::kMem;
    if (is_rm && inst_.addr.is_memory()) {
      PrintMemory();
      return;
    }
    const std::string first = Operand(next_++, role.width);
    text_ += first;
    if (role.access != Access::kUseDef) return;
    const std::string input = Operand(next_++, role.width);
    if (allocation_ == nullptr) absl::StrAppend(&text_, "=", input);
  }

  std::string Operand(int number, int width) const {
    const uint32_t index = row_.first_operand + number;
    const regalloc::Operand& operand = function_.operands[index];
    if (allocation_ != nullptr) {
      const regalloc::Allocation where = allocation_->allocations[index];
      if (where.is_reg()) return std::string(RegName(where.reg(), width));
      return where.is_slot() ? absl::StrCat("s", where.slot()) : "?";
    }
    std::string text = absl::StrCat("v", operand.vreg.index());
    if (operand.constraint == regalloc::Constraint::kFixed) {
      text += ":";
      text += RegName(operand.fixed_reg(), 64);
    }
    return text;
  }

  void PrintMemory() {
    const AddrMode addr = inst_.addr;
    constexpr std::string_view kBases[] = {"",      "",       "",        "pinned0", "pinned1",
                                           "stack", "arg_in", "arg_out", "const"};
    text_ += "[";
    const size_t start = text_.size();
    text_ += kBases[addr.base()];
    if (addr.base() == AddrMode::kReg) text_ += Operand(next_++, 64);
    if (addr.has_index()) {
      if (text_.size() > start) text_ += "+";
      absl::StrAppend(&text_, Operand(next_++, 64), "*", 1 << addr.scale_log2());
    }
    if (inst_.disp != 0 || text_.size() == start) {
      if (text_.size() > start && inst_.disp >= 0) text_ += "+";
      absl::StrAppend(&text_, inst_.disp);
    }
    text_ += addr.may_fault() ? "]!" : "]";
  }

  // Operands of variadic rows behind those of the row: uses, then `->` and the defs.
  void PrintRest() {
    const int end = row_.num_operands;
    for (const bool uses : {true, false}) {
      bool any = false;
      for (int i = next_; i < end; ++i) {
        if (function_.operands[row_.first_operand + i].is_use() != uses) continue;
        if (!uses && !any) {
          text_ += " ->";
          first_ = true;
        }
        any = true;
        Separate();
        text_ += Operand(i, 64);
      }
    }
  }

  void PrintEdge(uint32_t number) {
    const regalloc::Edge& edge = function_.edges[number];
    Separate();
    absl::StrAppend(&text_, "block", edge.to);
    if (edge.num_args == 0 || allocation_ != nullptr) return;
    for (uint32_t i = 0; i < edge.num_args; ++i) {
      absl::StrAppend(&text_, i == 0 ? "(" : ", ", "v",
                      function_.vreg_lists[edge.first_arg + i].index());
    }
    text_ += ")";
  }

  void PrintSymbol() {
    const ir::Symbol symbol = function_.symbols[inst_.imm];
    Separate();
    absl::StrAppend(&text_, "@", symbol.space, ":", symbol.index);
  }

  void PrintTable() {
    const JumpTable& table = function_.jump_tables[inst_.imm];
    for (uint32_t i = 0; i < table.num_edges; ++i) {
      PrintEdge(function_.jump_table_edges[table.first_edge + i]);
    }
  }

  // What `imm` and `aux` mean for macro rows.
  void PrintExtra() {
    switch (static_cast<Op>(inst_.op)) {
      case Op::kJump:
        PrintEdge(inst_.imm);
        break;
      case Op::kBranch:
        PrintEdge(inst_.imm);
        PrintEdge(inst_.aux);
        break;
      case Op::kJumpTable:
        PrintTable();
        break;
      case Op::kJumpTableTarget:
        absl::StrAppend(&text_, ", table", inst_.imm);
        break;
      case Op::kTrap:
      case Op::kTrapIf:
        text_ += " ";
        text_ += ir::TrapCodeName(static_cast<ir::TrapCode>(inst_.imm));
        break;
      case Op::kLeaSymbol:
      case Op::kMovSymbol:
      case Op::kCall:
        PrintSymbol();
        break;
      case Op::kMovPinned:
        absl::StrAppend(&text_, ", pinned", inst_.imm);
        break;
      default:
        break;
    }
  }

  const MachFunction& function_;
  const MachInst& inst_;
  const regalloc::Inst& row_;
  const regalloc::Output* allocation_;
  const InstInfo& info_;
  std::string text_;
  bool first_ = true;
  int next_ = 0;
};

}  // namespace

std::string PrintInst(const MachFunction& function, uint32_t inst,
                      const regalloc::Output* allocation) {
  return Printer(function, inst, allocation).Print();
}

}  // namespace davit::isa::x64
