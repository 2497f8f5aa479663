// Words of AArch64: texts, fields, and what the sequences for addresses and constants compute.
#include <cstring>
#include <optional>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "fuzz/oracle/aarch64_machine.h"
#include "fuzz/oracle/aarch64_text.h"
#include "fuzz/oracle/encode_oracle.h"
#include "isa/aarch64/emit.h"
#include "isa/aarch64/print.h"
#include "isa/aarch64/regs.h"
#include "isa/frame.h"

namespace davit::fuzz {
namespace {

using namespace isa::aarch64;
using isa::AddrMode;
using isa::MachInst;

// udf.
constexpr uint32_t kTrapBytes = 4;
// A constant takes at most four words.
constexpr uint32_t kMaxConstantWords = 4;

// Values that no two sums of are alike, and whose sign is seen in 64 and in 32 bits; the frame
// pointer stands where the frame has it.
void Start(const isa::Frame& frame, Aarch64Machine& machine) {
  for (uint32_t i = 0; i < 31; ++i) {
    const uint64_t value = (i + 1) * 0x9e37'79b9'7f4a'7c15 ^ uint64_t { i } << 40;
    machine.set_reg(i, value | uint64_t{1} << 63 | uint64_t{1} << 31);
  }
  machine.set_reg(Aarch64Machine::kSp, 0x7fff'1234'5670);
  machine.set_reg(kFp.hw(), machine.reg(Aarch64Machine::kSp) + frame.size);
}

// The memory operand of `c`; sums wrap at 2^64.
uint64_t AddressOf(const MachCase& c, const isa::Frame& frame, size_t first_place,
                   const Aarch64Machine& machine) {
  const MachInst& inst = c.inst();
  uint64_t address = static_cast<uint64_t>(int64_t{inst.disp});
  size_t at = first_place;
  switch (inst.addr.base()) {
    case AddrMode::kReg:
      address += machine.reg(c.places()[at++].reg().hw());
      break;
    case AddrMode::kPinned0:
      address += machine.reg(28);
      break;
    case AddrMode::kPinned1:
      address += machine.reg(27);
      break;
    case AddrMode::kArgIn:
      address += machine.reg(29) + isa::Frame::kArgIn;
      break;
    case AddrMode::kArgOut:
      address += machine.reg(Aarch64Machine::kSp);
      break;
    case AddrMode::kStackSlot:
      address += machine.reg(29) + static_cast<uint64_t>(int64_t{frame.stack_slots});
      break;
    default:
      break;
  }
  if (inst.addr.has_index()) {
    uint64_t index = machine.reg(c.places()[at].reg().hw());
    if (inst.cond == kIndexUxtw) index = static_cast<uint32_t>(index);
    address += index << inst.addr.scale_log2();
  }
  return address;
}

// Whether one instruction can hold the address: a register and 12 bits times the size, or 9 signed
// bits, or another register shifted by nothing or by the size (C1.3.3).
bool FitsOne(const MachInst& inst, const Role& memory, int64_t base_disp) {
  const int64_t disp = inst.disp + base_disp;
  if (inst.addr.base() == AddrMode::kNoBase) return false;
  if (memory.base_only) return disp == 0 && !inst.addr.has_index();
  if (inst.addr.has_index()) {
    const int scale = inst.addr.scale_log2();
    return disp == 0 && (scale == 0 || scale == memory.size_log2);
  }
  const int64_t size = int64_t{1} << memory.size_log2;
  return (disp >= -256 && disp < 256) || (disp >= 0 && disp % size == 0 && disp / size < 4096);
}

// A number behind `text`'s last blank or #.
uint64_t LastNumber(std::string_view text) {
  const size_t at = text.rfind('#');
  if (at == std::string_view::npos) return 0;
  text.remove_prefix(at + 1);
  return TakeNumber(text);
}

uint32_t RegNumber(std::string_view name) {
  if (name == "sp") return Aarch64Machine::kSp;
  name.remove_prefix(1);
  return static_cast<uint32_t>(TakeNumber(name));
}

// The address that [x1], [x1, #2], [x1, x2], [x1, x2, lsl #3] or [x1, w2, uxtw #3] means; nothing
// for other extensions.
std::optional<uint64_t> AddressInText(std::string_view operand, const Aarch64Machine& machine) {
  const std::string_view inside = operand.substr(1, operand.find(']') - 1);
  const size_t comma = inside.find(',');
  uint64_t address = machine.reg(RegNumber(inside.substr(0, comma)));
  if (comma == std::string_view::npos) return address;
  const std::string_view rest = inside.substr(comma + 2);
  if (rest[0] == '#') return address + LastNumber(rest);
  const std::string_view name = rest.substr(0, rest.find(','));
  const std::string_view extend = rest.substr(name.size()).substr(0, 6);
  if (extend != (name[0] == 'w' ? ", uxtw" : ", lsl ") && !(name[0] == 'x' && extend.empty())) {
    return std::nullopt;
  }
  uint64_t index = machine.reg(RegNumber(name));
  if (name[0] == 'w') index = static_cast<uint32_t>(index);
  return address + (index << LastNumber(rest));
}

uint32_t Extract(uint32_t word, const Field& field) {
  const uint32_t low = word >> field.low_shift & ((1u << field.low_bits) - 1);
  const uint32_t high = word >> field.high_shift & ((1u << field.high_bits) - 1);
  return low | high << field.low_bits;
}

// Whether the fields of the row's bit string hold the operands, and its fixed bits stand.
bool FieldsHold(const InstInfo& info, const MachCase& c, uint32_t word) {
  const Encoding& e = info.encoding;
  uint32_t fixed = ~uint32_t{0};
  for (const Field* f : {&e.d, &e.n, &e.m, &e.a, &e.t, &e.i, &e.j, &e.c, &e.x}) {
    fixed &= ~f->Place(~uint32_t{0});
  }
  if ((word & fixed) != e.bits) return false;
  size_t place = 0;
  for (int k = 0; k < info.num_roles; ++k) {
    const Role& role = info.roles[k];
    const uint32_t held = Extract(word, e.FieldOf(role.field));
    if (role.slot == Slot::kImm) {
      if (held != (role.field == 'i' ? c.inst().imm : c.inst().aux)) return false;
    } else if (role.slot == Slot::kReg) {
      if (held != c.places()[place].reg().hw()) return false;
      place += role.access == Access::kUseDef ? 2 : 1;
    }
  }
  return !info.encoding.Has(Encoding::kCondition) || Extract(word, e.c) == c.inst().cond;
}

// The texts, but for the memory operands, which mean the same.
bool SameButMemory(const InstText& a, const InstText& b) {
  if (!(a.mnemonic == b.mnemonic) || a.num_operands != b.num_operands) return false;
  for (int i = 0; i < a.num_operands; ++i) {
    const bool memory = a.operands[i].view()[0] == '[' && b.operands[i].view()[0] == '[';
    if (!memory && !(a.operands[i] == b.operands[i])) return false;
  }
  return true;
}

// The mark of an access that may fault.
void DropMark(InstText& text) {
  for (int i = 0; i < text.num_operands; ++i) {
    const std::string_view operand = text.operands[i].view();
    if (operand[0] == '[' && operand.back() == '?') {
      const SmallText whole = text.operands[i];
      text.operands[i] = whole.view().substr(0, whole.view().size() - 1);
    }
  }
}

class Comparison {
 public:
  Comparison(const MachCase& c, const isa::CompiledFunction& code)
      : c_(c), op_(static_cast<Op>(c.inst().op)), info_(InfoOf(op_)), code_(code) {
    const isa::MachFunction& function = c.function();
    isa::LayOutFrame(0, false, c.allocation().num_slots, function.stack_slot_bytes,
                     function.outgoing_arg_bytes, frame_);
    Start(frame_, machine_);
    first_ = code.unwind.saves_end;
    end_ = code.code_size - kTrapBytes;
    for (int k = 0; k < info_.num_roles; ++k) {
      if (info_.roles[k].slot == Slot::kMem) memory_ = &info_.roles[k];
    }
  }

  // The instruction that Capstone is to decode: the last one.
  uint32_t last() const { return end_ - 4; }
  uint32_t LastWord() const { return WordAt(last()); }

  std::string_view CheckConstant() {
    if (end_ - first_ > 4 * kMaxConstantWords) return "takes too many words";
    if (!Run(end_)) return "is made by other instructions than expected";
    const uint32_t to = c_.places()[0].reg().hw();
    if (machine_.reg(to) != c_.inst().imm64()) return "makes another constant";
    return OthersAreKept(to);
  }

  std::string_view CheckAddress() {
    const uint64_t address = AddressOf(c_, frame_, 1, machine_);
    if (!Run(end_)) return "is made by other instructions than expected";
    const uint32_t to = c_.places()[0].reg().hw();
    if (machine_.reg(to) != address) return "makes another address";
    return OthersAreKept(to);
  }

  std::string_view CheckRow(const cs_insn& decoded, std::string_view printed) {
    InstText ours = NormalOfPrinted(op_, c_.inst(), printed, decoded.address);
    DropMark(ours);
    theirs_ = NormalAarch64(SplitInst(decoded.mnemonic, decoded.op_str));
    if (memory_ != nullptr) return CheckMemory(ours, decoded);
    if (end_ - first_ != 4) return "is not one word";
    if (!FieldsHold(info_, c_, LastWord())) return "has a field that holds something else";
    return ours == theirs_ ? "" : "has another text";
  }

  std::string_view CheckFields() const {
    return end_ - first_ == 4 && FieldsHold(info_, c_, LastWord()) ? "" : "has wrong fields";
  }

 private:
  uint32_t WordAt(uint32_t offset) const {
    uint32_t word;
    std::memcpy(&word, code_.bytes.data() + offset, 4);
    return word;
  }

  bool Run(uint32_t end) {
    for (uint32_t at = first_; at < end; at += 4) {
      if (!machine_.Step(WordAt(at))) return false;
    }
    return true;
  }

  // Sequences may destroy x16 and x17.
  std::string_view OthersAreKept(uint32_t to) const {
    Aarch64Machine start;
    Start(frame_, start);
    for (uint32_t i = 0; i < 32; ++i) {
      if (i == to || i == 16 || i == 17) continue;
      if (machine_.reg(i) != start.reg(i)) return "destroys another register";
    }
    return "";
  }

  std::string_view CheckMemory(const InstText& ours, const cs_insn& decoded) {
    const AddrMode addr = c_.inst().addr;
    if (addr.base() == AddrMode::kConstant) return CheckLiteral(ours, decoded);
    int64_t base_disp = 0;
    if (addr.base() == AddrMode::kArgIn) base_disp = isa::Frame::kArgIn;
    if (addr.base() == AddrMode::kStackSlot) base_disp = frame_.stack_slots + int64_t{frame_.size};
    const size_t first_place = c_.places().size() - static_cast<size_t>(addr.num_operands());
    const uint64_t address = AddressOf(c_, frame_, first_place, machine_);
    const bool fits = FitsOne(c_.inst(), *memory_, base_disp);
    if (fits != (end_ - first_ == 4)) return fits ? "is not one word" : "is one word";
    if (!Run(last())) return "has an address made by other instructions than expected";
    if (!SameButMemory(ours, theirs_)) return "has another text";
    const std::string_view operand = theirs_.operands[theirs_.num_operands - 1].view();
    if (operand[0] != '[') return "has no memory operand";
    if (AddressInText(operand, machine_) != address) return "has another address";
    if (fits && addr.base() == AddrMode::kReg && !(ours == theirs_)) return "has another text";
    return OthersAreKept(Aarch64Machine::kSp + 1);
  }

  // ldr of a literal, which stands behind the code.
  std::string_view CheckLiteral(const InstText& ours, const cs_insn& decoded) {
    if (end_ - first_ != 4) return "is not one word";
    const uint64_t constants = (code_.code_size + 15) & ~uint64_t{15};
    const uint64_t place = constants + static_cast<uint64_t>(int64_t{c_.inst().disp});
    const bool same = theirs_.mnemonic == "ldr" && theirs_.num_operands == 2 &&
                      theirs_.operands[0] == ours.operands[0] &&
                      LastNumber(theirs_.operands[1]) == place && decoded.size == 4;
    return same ? "" : "loads another literal";
  }

  const MachCase& c_;
  const Op op_;
  const InstInfo& info_;
  const isa::CompiledFunction& code_;
  const Role* memory_ = nullptr;
  isa::Frame frame_;
  Aarch64Machine machine_;
  uint32_t first_ = 0, end_ = 0;
  InstText theirs_;
};

}  // namespace

std::string EncodeOracle::CheckAarch64(const MachCase& c) {
  if (!Emit(c.function(), c.allocation(), {}, code_).ok()) return "is not emitted";
  return CompareAarch64(c);
}

std::string EncodeOracle::CompareAarch64(const MachCase& c) {
  const Op op = static_cast<Op>(c.inst().op);
  const std::string name(InfoOf(op).name);
  Comparison comparison(c, code_);
  std::string_view wrong;
  std::string printed, decoded = "nothing";
  if (op == Op::kMovConst) {
    wrong = comparison.CheckConstant();
  } else if (op == Op::kLeaMem) {
    wrong = comparison.CheckAddress();
  } else if (op == Op::kUdf) {
    // Known to Capstone from version 5 on.
    wrong = comparison.CheckFields();
  } else if (!aarch64_.Decode(code_, comparison.last())) {
    wrong = "is no instruction";
  } else {
    printed = PrintInst(c.function(), 0, &c.allocation());
    wrong = comparison.CheckRow(*aarch64_.inst, printed);
  }
  if (wrong.empty()) return {};
  if (printed.empty()) printed = PrintInst(c.function(), 0, &c.allocation());
  return absl::StrFormat("%s: '%s' %s: the last of its words, %08x, is '%s %s'", name, printed,
                         std::string(wrong), comparison.LastWord(), aarch64_.inst->mnemonic,
                         aarch64_.inst->op_str);
}

}  // namespace davit::fuzz
