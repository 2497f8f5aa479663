#include "isa/aarch64/print.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "isa/aarch64/immediates.h"
#include "isa/aarch64/inst.h"

namespace davit::isa::aarch64 {

std::string_view CondName(Cond c) {
  constexpr std::string_view kNames[] = {"eq", "ne", "hs", "lo", "mi", "pl", "vs", "vc",
                                         "hi", "ls", "ge", "lt", "gt", "le", "al"};
  return kNames[static_cast<int>(c)];
}

std::string_view RegName(regalloc::PReg reg) {
  static constexpr std::string_view kInt[] = {
      "x0",  "x1",  "x2",  "x3",  "x4",  "x5",  "x6",  "x7",  "x8",  "x9",  "x10",
      "x11", "x12", "x13", "x14", "x15", "x16", "x17", "x18", "x19", "x20", "x21",
      "x22", "x23", "x24", "x25", "x26", "x27", "x28", "x29", "x30", "sp"};
  static constexpr std::string_view kVector[] = {
      "v0",  "v1",  "v2",  "v3",  "v4",  "v5",  "v6",  "v7",  "v8",  "v9",  "v10",
      "v11", "v12", "v13", "v14", "v15", "v16", "v17", "v18", "v19", "v20", "v21",
      "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31"};
  return reg.cls() == RegClass::kFloat ? kVector[reg.hw()] : kInt[reg.hw()];
}

namespace {

// What stands before and behind the number of a register.
struct ShapeText {
  const char *prefix, *suffix;
};
constexpr ShapeText kShapeTexts[] = {
    {"w", ""},    {"x", ""},    {"b", ""},     {"h", ""},    {"s", ""},    {"d", ""},
    {"q", ""},    {"v", ".8b"}, {"v", ".16b"}, {"v", ".4h"}, {"v", ".8h"}, {"v", ".2s"},
    {"v", ".4s"}, {"v", ".1d"}, {"v", ".2d"},  {"v", ".b"},  {"v", ".h"},  {"v", ".s"},
    {"v", ".d"},  {"v", ".b"},  {"v", ".h"},   {"v", ".s"},  {"v", ".d"}};
static_assert(std::size(kShapeTexts) == static_cast<size_t>(Shape::kLaneJD) + 1);

constexpr const char* kShiftNames[] = {"lsl", "lsr", "asr", "ror"};
constexpr const char* kExtendNames[] = {"uxtb", "uxth", "uxtw", "uxtx",
                                        "sxtb", "sxth", "sxtw", "sxtx"};

// The value of imm8 of fmov: exact in decimal.
double FloatValue(uint32_t imm8) {
  const int exponent = static_cast<int>((imm8 >> 4 & 7) ^ 4) - 3;
  const double magnitude =
      (16 + (imm8 & 15)) / 16.0 * (exponent >= 0 ? 1 << exponent : 1.0 / (1 << -exponent));
  return imm8 & 0x80 ? -magnitude : magnitude;
}

uint64_t ByteMaskValue(uint32_t imm8) {
  uint64_t value = 0;
  for (int i = 0; i < 8; ++i) value |= (imm8 >> i & 1) * (uint64_t{0xff} << 8 * i);
  return value;
}

int64_t SignExtend(uint32_t value, int bits) {
  return static_cast<int64_t>(uint64_t{value} << (64 - bits)) >> (64 - bits);
}

class Printer {
 public:
  Printer(const MachFunction& function, uint32_t inst, const regalloc::Output* allocation)
      : function_(function),
        inst_(function.insts[inst]),
        row_(function.inst_operands[inst]),
        allocation_(allocation),
        info_(InfoOf(static_cast<Op>(inst_.op))) {}

  std::string Print() {
    if (IsSet()) return PrintSet();
    text_ = std::string(info_.mnemonic);
    // The condition is a suffix, or the last operand.
    const bool has_cond = info_.encoding.Has(Encoding::kCondition);
    const bool suffix = absl::EndsWith(text_, ".") || absl::EndsWith(text_, "_");
    if (has_cond && suffix) text_ += CondName(static_cast<Cond>(inst_.cond));
    if (IsPair()) {
      PrintPair();
      return std::move(text_);
    }
    PrintLeadingZero();
    for (int i = 0; i < info_.num_roles; ++i) PrintRole(info_.roles[i], i);
    PrintTrailingZero();
    if (has_cond && !suffix) {
      Separate();
      text_ += CondName(static_cast<Cond>(inst_.cond));
    }
    if (info_.is_variadic()) PrintRest();
    PrintExtra();
    return std::move(text_);
  }

 private:
  template <typename... Parts>
  void Put(const Parts&... parts) {
    absl::StrAppend(&text_, parts...);
  }
  void Separate() {
    text_ += first_ ? " " : ", ";
    first_ = false;
  }

  void PrintRole(const Role& role, int number) {
    if (role.slot == Slot::kImm) {
      PrintImm(role, number);
      return;
    }
    Separate();
    if (role.slot == Slot::kMem) {
      PrintMemory();
      return;
    }
    Shape shape = role.shape;
    if (ExtendsWhole(number)) shape = Shape::kX;
    const bool in_braces = IsList(role, number);
    if (in_braces) text_ += "{";
    text_ += Operand(next_++, shape);
    if (role.access == Access::kUseDef) {
      const std::string input = Operand(next_++, shape);
      if (allocation_ == nullptr) Put("=", input);
    }
    if (in_braces) Put(Pair(next_ - 1), "}");
    if (shape >= Shape::kLaneB) Put("[", shape >= Shape::kLaneJB ? inst_.aux : inst_.imm, "]");
  }

  // Register lists are those of tbl and of the loads and stores of elements.
  bool IsList(const Role& role, int number) const {
    if (info_.mnemonic == "tbl" || info_.mnemonic == "tbx") return number == 1;
    return number == 0 && role.cls == RegClass::kFloat &&
           (info_.mnemonic.substr(0, 3) == "ld1" || info_.mnemonic.substr(0, 3) == "st1");
  }
  // The second register of a list, which follows the first.
  std::string Pair(int number) const {
    if (static_cast<Op>(inst_.op) != Op::kTblPairB16) return "";
    if (allocation_ == nullptr) return ", ..";
    const regalloc::Allocation first = allocation_->allocations[row_.first_operand + number];
    return absl::StrCat(", ", OperandName(V((first.reg().hw() + 1) % 32), Shape::kB16));
  }
  // The last register of an Ext row is x where all 64 bits of it are taken.
  bool ExtendsWhole(int number) const {
    return number + 2 < info_.num_roles && info_.roles[number + 2].imm == ImmKind::kExtend &&
           info_.roles[0].shape == Shape::kX && (inst_.aux & 3) == kUxtx;
  }

  std::string Operand(int number, Shape shape) const {
    const uint32_t index = row_.first_operand + number;
    const regalloc::Operand& operand = function_.operands[index];
    if (allocation_ != nullptr) {
      const regalloc::Allocation where = allocation_->allocations[index];
      if (where.is_reg()) return OperandName(where.reg(), shape);
      return where.is_slot() ? absl::StrCat("s", where.slot()) : "?";
    }
    std::string text = absl::StrCat("v", operand.vreg.index());
    if (operand.constraint == regalloc::Constraint::kFixed) {
      text += ":";
      text += RegName(operand.fixed_reg());
    }
    return text;
  }

  // The zero register, or the constant 0, that a row without an operand for it has: the stored
  // value, the last sources of csel and its kind, the last source of comparisons of floats and
  // vectors.
  void PrintLeadingZero() {
    if (info_.is_macro() || info_.mnemonic.substr(0, 3) != "str") return;
    if (info_.num_roles == 0 || info_.roles[0].slot != Slot::kMem) return;
    Separate();
    text_ += info_.roles[0].size_log2 == 3 ? "xzr" : "wzr";
  }
  void PrintTrailingZero() {
    if (info_.is_macro() || info_.num_roles == 0) return;
    const std::string_view name = info_.mnemonic;
    const bool is_int = info_.roles[0].cls == RegClass::kInt;
    if (is_int && name.substr(0, 2) == "cs" && info_.encoding.Has(Encoding::kCondition)) {
      for (int i = info_.num_roles; i < 3; ++i) {
        Separate();
        text_ += info_.roles[0].shape == Shape::kX ? "xzr" : "wzr";
      }
      return;
    }
    if (is_int) return;
    const int missing = name == "fcmp" ? 1 : 2;
    if (name.substr(0, 3) == "fcm" && info_.num_roles == missing) text_ += ", #0.0";
    if (name.substr(0, 2) == "cm" && info_.num_roles == missing) text_ += ", #0";
    if (name == "movi" && info_.num_roles == 1) text_ += ", #0";
  }

  void PrintImm(const Role& role, int number) {
    const bool is_second = role.field == 'j';
    const uint32_t imm = is_second ? inst_.aux : inst_.imm;
    const Field& field = info_.encoding.FieldOf(role.field);
    const auto next = number + 1 < info_.num_roles ? info_.roles[number + 1].imm : ImmKind::kNone;
    // Printed with the register, or with the kind of shift that follows.
    if (role.imm == ImmKind::kLane || next == ImmKind::kShiftType || next == ImmKind::kExtend) {
      return;
    }
    if (role.imm == ImmKind::kShiftType && inst_.imm == 0 && imm == kLsl) return;
    if (role.imm == ImmKind::kLslBytes && imm == 0) return;
    // The low bits of the distance that follows.
    if (next == ImmKind::kDistance && field.bits() == 2) return;
    Separate();
    switch (role.imm) {
      case ImmKind::kSigned:
        Put("#", SignExtend(imm, field.bits()));
        break;
      case ImmKind::kAddSub:
        Put("#", imm & 0xfff, imm >> 12 ? ", lsl #12" : "");
        break;
      case ImmKind::kLogical32:
        Put("#0x", absl::Hex(LogicalImmValue(imm, 32)));
        break;
      case ImmKind::kLogical64:
        Put("#0x", absl::Hex(LogicalImmValue(imm, 64)));
        break;
      case ImmKind::kMovWide:
        Put("#", imm & 0xffff);
        if (imm >> 16) Put(", lsl #", 16 * (imm >> 16));
        break;
      case ImmKind::kBitfield:
        Put("#", imm >> 6, ", #", imm & 63);
        break;
      case ImmKind::kShiftType:
        Put(kShiftNames[imm & 3], " #", inst_.imm);
        break;
      case ImmKind::kExtend:
        Put(kExtendNames[imm & 7]);
        if (inst_.imm != 0) Put(" #", inst_.imm);
        break;
      case ImmKind::kShiftRight:
        Put("#", (1u << field.bits()) - imm);
        break;
      case ImmKind::kFloat:
        absl::StrAppendFormat(&text_, "#%.8g", FloatValue(imm));
        break;
      case ImmKind::kByteMask:
        Put("#0x", absl::Hex(ByteMaskValue(imm)));
        break;
      case ImmKind::kLslBytes:
        Put("lsl #", 8 * imm);
        break;
      case ImmKind::kMslBytes:
        Put("msl #", 8 * (imm + 1));
        break;
      case ImmKind::kDistance:
        PrintDistance(SignExtend(imm, field.bits()));
        break;
      default:
        Put("#", info_.is_macro() ? static_cast<int64_t>(inst_.imm64()) : int64_t{imm});
        break;
    }
  }

  void PrintDistance(int64_t imm) {
    int64_t distance = 4 * imm;
    if (info_.mnemonic == "adr" || info_.mnemonic == "adrp") distance += inst_.aux;
    if (info_.mnemonic == "adrp") distance *= 4096;
    Put(".", distance < 0 ? "" : "+", distance);
  }

  void PrintMemory() {
    const AddrMode addr = inst_.addr;
    constexpr std::string_view kBases[] = {"",      "",       "",        "pinned0", "pinned1",
                                           "stack", "arg_in", "arg_out", "const"};
    text_ += "[";
    text_ += kBases[addr.base()];
    if (addr.base() == AddrMode::kReg) text_ += Operand(next_++, Shape::kX);
    if (addr.has_index()) {
      const bool uxtw = inst_.cond == kIndexUxtw;
      Put(", ", Operand(next_++, uxtw ? Shape::kW : Shape::kX));
      if (uxtw) text_ += ", uxtw";
      if (addr.scale_log2() != 0) Put(uxtw ? " #" : ", lsl #", addr.scale_log2());
    }
    if (inst_.disp != 0) Put(", #", inst_.disp);
    text_ += addr.may_fault() ? "]?" : "]";
  }

  // csinc and csinv of zeros, which are 1 and -1 where the condition does not hold.
  bool IsSet() const { return info_.num_roles == 1 && info_.mnemonic.substr(0, 3) == "csi"; }
  std::string PrintSet() {
    text_ = info_.mnemonic == "csinc" ? "cset " : "csetm ";
    Put(Operand(next_++, info_.roles[0].shape), ", ");
    text_ += CondName(Inverse(static_cast<Cond>(inst_.cond)));
    return std::move(text_);
  }

  bool IsPair() const { return info_.mnemonic == "stp" || info_.mnemonic == "ldp"; }

  // Two registers, then memory: base and a signed number of registers.
  void PrintPair() {
    for (int i = 0; i < 2; ++i) {
      Separate();
      text_ += Operand(next_++, info_.roles[i].shape);
    }
    const int size = info_.roles[0].shape == Shape::kQ ? 16 : 8;
    const int64_t disp = SignExtend(inst_.imm, info_.encoding.i.bits()) * size;
    const Op op = static_cast<Op>(inst_.op);
    Put(", [", Operand(next_++, Shape::kX));
    if (op == Op::kLdpPost64) {
      Put("], #", disp);
      return;
    }
    if (disp != 0 || op == Op::kStpPre64) Put(", #", disp);
    Put(op == Op::kStpPre64 ? "]!" : "]");
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
        text_ += Operand(i, Shape::kX);
      }
    }
  }

  void PrintEdge(uint32_t number) {
    const regalloc::Edge& edge = function_.edges[number];
    Separate();
    Put("block", edge.to);
    if (edge.num_args == 0 || allocation_ != nullptr) return;
    for (uint32_t i = 0; i < edge.num_args; ++i) {
      Put(i == 0 ? "(" : ", ", "v", function_.vreg_lists[edge.first_arg + i].index());
    }
    text_ += ")";
  }

  void PrintSymbol() {
    const ir::Symbol symbol = function_.symbols[inst_.imm];
    Separate();
    Put("@", symbol.space, ":", symbol.index);
  }

  void PrintTable() {
    const JumpTable& table = function_.jump_tables[inst_.imm];
    for (uint32_t i = 0; i < table.num_edges; ++i) {
      PrintEdge(function_.jump_table_edges[table.first_edge + i]);
    }
  }

  void PrintTrapCode() {
    text_ += " ";
    text_ += ir::TrapCodeName(static_cast<ir::TrapCode>(inst_.imm));
  }

  // What `imm`, `aux` and `disp` mean for macro rows.
  void PrintExtra() {
    switch (static_cast<Op>(inst_.op)) {
      case Op::kJump:
        PrintEdge(inst_.imm);
        break;
      case Op::kBranchBitZero:
        Put(", #", inst_.disp);
        [[fallthrough]];
      case Op::kBranch:
      case Op::kBranchZero32:
      case Op::kBranchZero64:
        PrintEdge(inst_.imm);
        PrintEdge(inst_.aux);
        break;
      case Op::kJumpTable:
        PrintTable();
        break;
      case Op::kJumpTableTarget:
        Put(", table", inst_.imm);
        break;
      case Op::kTrapIfZero32:
      case Op::kTrapIfZero64:
      case Op::kTrapIfNotZero32:
      case Op::kTrapIfNotZero64:
        text_ += ",";
        [[fallthrough]];
      case Op::kTrap:
      case Op::kTrapIf:
        PrintTrapCode();
        break;
      case Op::kLeaSymbol:
      case Op::kCall:
        PrintSymbol();
        break;
      case Op::kMovPinned:
        Put(", pinned", inst_.imm);
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

std::string OperandName(regalloc::PReg reg, Shape shape) {
  if (reg == kSp) return shape == Shape::kW ? "wsp" : "sp";
  if (reg.cls() == RegClass::kFloat && shape <= Shape::kX) return std::string(RegName(reg));
  const ShapeText& text = kShapeTexts[static_cast<int>(shape)];
  return absl::StrCat(text.prefix, reg.hw(), text.suffix);
}

std::string PrintInst(const MachFunction& function, uint32_t inst,
                      const regalloc::Output* allocation) {
  return Printer(function, inst, allocation).Print();
}

}  // namespace davit::isa::aarch64
