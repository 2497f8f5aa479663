// Texts of x86-64: the printer's, which has the operands of the allocator, and Capstone's, which
// has those of Intel's syntax.
#include <cstring>

#include "absl/strings/str_cat.h"
#include "fuzz/oracle/encode_oracle.h"
#include "fuzz/oracle/inst_text.h"
#include "isa/frame.h"
#include "isa/x64/emit.h"
#include "isa/x64/print.h"

namespace davit::fuzz {
namespace {

using namespace isa::x64;
using isa::AddrMode;

// ud2.
constexpr uint32_t kTrapBytes = 2;

// [base + index * scale + disp] and the bytes of the access in front of it.
struct MemText {
  std::string_view size;
  std::string_view base, index;
  int scale = 1;
  uint64_t disp = 0;
};

// Parts between + and -, a space on both sides or none.
bool ParseMem(std::string_view text, MemText& mem) {
  const size_t open = text.find('['), close = text.find(']');
  if (open == std::string_view::npos || close == std::string_view::npos) return false;
  mem.size = text.substr(0, text.find(" ptr"));
  std::string_view rest = text.substr(open + 1, close - open - 1);
  bool negative = false;
  while (!rest.empty()) {
    while (!rest.empty() && (rest[0] == ' ' || rest[0] == '+' || rest[0] == '-')) {
      if (rest[0] != ' ') negative = rest[0] == '-';
      rest.remove_prefix(1);
    }
    if (rest.empty()) return false;
    if (rest[0] >= '0' && rest[0] <= '9') {
      const uint64_t number = TakeNumber(rest);
      mem.disp += negative ? -number : number;
      continue;
    }
    const std::string_view reg = rest.substr(0, rest.find_first_of(" +-*"));
    rest.remove_prefix(reg.size());
    if (rest.substr(0, 1) == "*") {
      rest.remove_prefix(1);
      mem.index = reg;
      mem.scale = static_cast<int>(TakeNumber(rest));
    } else if (mem.base.empty()) {
      mem.base = reg;
    } else {
      mem.index = reg;
    }
  }
  // riz is Capstone's word for no index.
  if (mem.index == "riz") mem.index = {}, mem.scale = 1;
  return true;
}

std::string_view SizeName(int width) {
  switch (width) {
    case 8:
      return "byte";
    case 16:
      return "word";
    case 32:
      return "dword";
    case 64:
      return "qword";
    default:
      return "xmmword";
  }
}

// cmpps and its kind with a condition that has a name in the manual: VEX has 32 of them, SSE 8.
bool PutPredicate(const InstInfo& info, uint64_t imm, SmallText& mnemonic) {
  static constexpr const char* kNames[] = {
      "eq",    "lt",     "le",     "unord",    "neq",    "nlt",    "nle",    "ord",
      "eq_uq", "nge",    "ngt",    "false",    "neq_oq", "ge",     "gt",     "true",
      "eq_os", "lt_oq",  "le_oq",  "unord_s",  "neq_us", "nlt_uq", "nle_uq", "ord_s",
      "eq_us", "nge_uq", "ngt_uq", "false_os", "neq_os", "ge_oq",  "gt_oq",  "true_us"};
  const std::string_view name = info.mnemonic;
  const size_t at = name.find("cmpp");
  const bool vex = info.encoding.Has(Encoding::kVexCoded);
  if (at == std::string_view::npos || (imm & 0xff) >= (vex ? 32 : 8)) return false;
  mnemonic = name.substr(0, at + 3);
  mnemonic.Append(kNames[imm & 0xff]);
  mnemonic.Append(name.substr(at + 3));
  return true;
}

class Comparison {
 public:
  Comparison(const MachCase& c, const isa::CompiledFunction& code, const cs_insn& decoded,
             std::string_view printed)
      : c_(c),
        info_(InfoOf(static_cast<Op>(c.inst().op))),
        code_(code),
        decoded_(decoded),
        theirs_(SplitInst(decoded.mnemonic, decoded.op_str)),
        ours_(SplitInst(printed)) {}

  bool Same() {
    if (!SameMnemonic()) return false;
    for (int i = 0; i < info_.num_roles; ++i) {
      if (!SameRole(info_.roles[i])) return false;
    }
    return our_next_ == ours_.num_operands && their_next_ == theirs_.num_operands;
  }

 private:
  std::string_view Ours() {
    return our_next_ < ours_.num_operands ? ours_.operands[our_next_++].view() : "";
  }
  std::string_view Theirs() {
    return their_next_ < theirs_.num_operands ? theirs_.operands[their_next_++].view() : "";
  }

  bool SameMnemonic() {
    SmallText mnemonic = ours_.mnemonic;
    has_predicate_ = PutPredicate(info_, c_.inst().imm, mnemonic);
    if (theirs_.mnemonic == mnemonic) return true;
    // Capstone tells vcvtpd2ps and vcvttpd2dq of xmm from those of ymm by AT&T's suffix.
    mnemonic.Append('x');
    return theirs_.mnemonic == mnemonic && ours_.mnemonic.view().substr(0, 4) == "vcvt";
  }

  bool SameRole(const Role& role) {
    const std::string_view ours = Ours();
    if (role.slot == Slot::kImm) return has_predicate_ || SameImm(role, ours, Theirs());
    const bool is_rm = role.slot == Slot::kRm || role.slot == Slot::kMem;
    const size_t place = place_;
    if (is_rm && c_.inst().addr.is_memory()) {
      place_ += static_cast<size_t>(c_.inst().addr.num_operands());
      return SameMemory(role, ours, Theirs());
    }
    place_ += role.access == Access::kUseDef ? 2 : 1;
    // Fixed registers are implicit in Intel's syntax, but for cl.
    if (role.slot == Slot::kImplicit && role.width != 8) return true;
    if (c_.places()[place].is_slot()) return IsSlot(role, c_.places()[place], Theirs());
    return ours == Theirs();
  }

  bool SameImm(const Role& role, std::string_view ours, std::string_view theirs) const {
    uint64_t a = TakeNumber(ours), b = TakeNumber(theirs);
    if (!ours.empty() || !theirs.empty()) return false;
    // The place that a distance means.
    if (static_cast<Op>(c_.inst().op) == Op::kCallRel32) a += decoded_.address + decoded_.size;
    int width = role.width;
    for (const Role& other : info_.roles) {
      if (role.is_signed && other.slot != Slot::kImm && other.width > width) width = other.width;
    }
    const uint64_t mask = width >= 64 ? UINT64_MAX : (uint64_t{1} << width) - 1;
    return (a & mask) == (b & mask);
  }

  bool IsSlot(const Role& role, regalloc::Allocation slot, std::string_view theirs) const {
    isa::Frame frame;
    LayOut(frame);
    MemText mem;
    return ParseMem(theirs, mem) && mem.size == SizeName(role.width) && mem.base == "rbp" &&
           mem.index.empty() &&
           mem.disp == static_cast<uint64_t>(int64_t{frame.SpillSlot(slot.slot())});
  }

  void LayOut(isa::Frame& frame) const {
    const isa::MachFunction& function = c_.function();
    isa::LayOutFrame(0, false, c_.allocation().num_slots, function.stack_slot_bytes,
                     function.outgoing_arg_bytes, frame);
  }

  // What the printer names by a word, in registers.
  void Resolve(MemText& mem) const {
    isa::Frame frame;
    switch (c_.inst().addr.base()) {
      case AddrMode::kPinned0:
        mem.base = "r15";
        break;
      case AddrMode::kPinned1:
        mem.base = "r14";
        break;
      case AddrMode::kStackSlot:
        LayOut(frame);
        mem.base = "rbp";
        mem.disp += static_cast<uint64_t>(int64_t{frame.stack_slots});
        break;
      case AddrMode::kArgIn:
        mem.base = "rbp";
        mem.disp += isa::Frame::kArgIn;
        break;
      case AddrMode::kArgOut:
        mem.base = "rsp";
        break;
      case AddrMode::kConstant: {
        const uint64_t constants = (code_.code_size + 15) & ~uint64_t{15};
        mem.base = "rip";
        mem.disp += constants - (decoded_.address + decoded_.size);
        break;
      }
      default:
        break;
    }
  }

  bool SameMemory(const Role& role, std::string_view ours, std::string_view theirs) const {
    MemText a, b;
    if (!ParseMem(ours, a) || !ParseMem(theirs, b)) return false;
    Resolve(a);
    if (role.width != 0 && b.size != SizeName(role.width)) return false;
    // Without a base, an index that is not multiplied reads like one.
    if (b.base == a.index && b.index.empty() && a.base.empty() && a.scale == 1) {
      b.base = {}, b.index = a.index;
    }
    if (a.base.empty() && a.index.empty() && b.base.empty() && CutsAddress()) {
      return a.disp == static_cast<uint64_t>(int64_t{c_.inst().disp}) && EndsWithDisp();
    }
    // An address without base is written as 32 bits, which are all that displacements have.
    return a.base == b.base && a.index == b.index && a.scale == b.scale &&
           static_cast<uint32_t>(a.disp) == static_cast<uint32_t>(b.disp);
  }

  // Capstone 4 writes an address that is nothing but a displacement with as many bits as the
  // operand of these rows. They have no immediate, so the displacement is the last four bytes
  // (2.2.1.3).
  bool CutsAddress() const {
    const Op op = static_cast<Op>(c_.inst().op);
    return op == Op::kCmp8RM || op == Op::kCmp16RM;
  }
  bool EndsWithDisp() const {
    int32_t disp;
    std::memcpy(&disp, decoded_.bytes + decoded_.size - 4, 4);
    return disp == c_.inst().disp;
  }

  const MachCase& c_;
  const InstInfo& info_;
  const isa::CompiledFunction& code_;
  const cs_insn& decoded_;
  InstText theirs_, ours_;
  int our_next_ = 0, their_next_ = 0;
  size_t place_ = 0;
  bool has_predicate_ = false;
};

std::string Wrong(std::string_view row, std::string_view ours, const cs_insn& decoded) {
  return absl::StrCat(std::string(row), ": '", std::string(ours), "' is decoded as '",
                      decoded.mnemonic, " ", decoded.op_str, "'");
}

}  // namespace

std::string EncodeOracle::CheckX64(const MachCase& c) {
  if (!Emit(c.function(), c.allocation(), {}, code_).ok()) return "is not emitted";
  return CompareX64(c);
}

std::string EncodeOracle::CompareX64(const MachCase& c) {
  const InstInfo& info = InfoOf(static_cast<Op>(c.inst().op));
  const std::string name(info.name);
  const std::string printed = PrintInst(c.function(), 0, &c.allocation());
  uint32_t at = code_.unwind.saves_end;
  if (info.encoding.Has(Encoding::kBreaksDependency)) {
    SmallText expected(RegName(c.places()[0].reg(), 128));
    expected.Append(", ");
    expected.Append(RegName(c.places()[0].reg(), 128));
    if (!x64_.Decode(code_, at) || std::string_view(x64_.inst->mnemonic) != "xorps" ||
        !(expected == x64_.inst->op_str)) {
      return name + ": does not break the dependency";
    }
    at += x64_.inst->size;
  }
  if (!x64_.Decode(code_, at)) {
    return absl::StrCat(name, ": '", printed, "' is decoded as nothing");
  }
  if (!Comparison(c, code_, *x64_.inst, printed).Same()) return Wrong(name, printed, *x64_.inst);
  if (at + x64_.inst->size + kTrapBytes != code_.code_size) {
    return Wrong(name, printed, *x64_.inst) + ", which has another size";
  }
  return {};
}

}  // namespace davit::fuzz
