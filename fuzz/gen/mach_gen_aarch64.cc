// Instructions of AArch64; the macro rows of constants and addresses, too, which are sequences of
// other rows.
#include <algorithm>
#include <array>
#include <string_view>

#include "fuzz/gen/mach_gen.h"
#include "isa/aarch64/immediates.h"
#include "isa/aarch64/regs.h"

namespace davit::fuzz {
namespace {

using namespace isa::aarch64;
using isa::AddrMode;
using isa::MachInst;
using regalloc::Allocation;

constexpr int kMaxPlaces = OperandRow::kMax + 2;

constexpr bool IsMade(Op op) {
  return !InfoOf(op).is_macro() || op == Op::kMovConst || op == Op::kLeaMem;
}

constexpr auto kMade = [] {
  constexpr int kCount = [] {
    int count = 0;
    for (int i = 0; i < kNumOps; ++i) count += IsMade(static_cast<Op>(i));
    return count;
  }();
  std::array<Op, kCount> ops{};
  int at = 0;
  for (int i = 0; i < kNumOps; ++i) {
    if (IsMade(static_cast<Op>(i))) ops[at++] = static_cast<Op>(i);
  }
  return ops;
}();

bool Is32(const InstInfo& info) { return info.roles[0].shape == Shape::kW; }

// ror is a shift of logical instructions alone.
bool HasRor(std::string_view mnemonic) {
  constexpr std::string_view kLogical[] = {"and", "bic",  "orr",  "orn", "eor",
                                           "eon", "ands", "bics", "tst", "mvn"};
  return std::find(std::begin(kLogical), std::end(kLogical), mnemonic) != std::end(kLogical);
}

bool HasRole(const InstInfo& info, ImmKind kind) {
  return std::any_of(info.roles, info.roles + info.num_roles,
                     [&](const Role& role) { return role.imm == kind; });
}

// Every value below `limit`; those that matter listed.
Aarch64FieldDomain Below(uint64_t limit) {
  Aarch64FieldDomain domain;
  domain.limit = limit;
  if (limit <= 256) {
    for (uint32_t v = 0; v < limit; ++v) domain.values.push_back(v);
    return domain;
  }
  for (uint64_t v = 1; v < limit; v *= 2) {
    domain.values.push_back(static_cast<uint32_t>(v - 1));
    domain.values.push_back(static_cast<uint32_t>(v));
  }
  domain.values.push_back(static_cast<uint32_t>(limit - 1));
  domain.values.push_back(static_cast<uint32_t>(limit - 2));
  return domain;
}

// Runs of ones of every size at every place, as DecodeBitMasks (J1.1.3) has them.
Aarch64FieldDomain Logical(uint32_t width) {
  Aarch64FieldDomain domain;
  for (uint32_t size = 2; size <= width; size *= 2) {
    for (uint32_t ones = 1; ones < size; ++ones) {
      const uint32_t imms = (~(size - 1) << 1 & 0x3f) | (ones - 1);
      for (uint32_t turn = 0; turn < size; ++turn) {
        domain.values.push_back((size == 64) << 12 | turn << 6 | imms);
      }
    }
  }
  return domain;
}

Aarch64FieldDomain MovWide(uint32_t width) {
  Aarch64FieldDomain domain;
  domain.limit = uint64_t{width / 16} << 16;
  for (uint32_t hw = 0; hw < width / 16; ++hw) {
    for (const uint32_t v : Below(1 << 16).values) domain.values.push_back(hw << 16 | v);
  }
  return domain;
}

Aarch64FieldDomain Bitfield(uint32_t width) {
  Aarch64FieldDomain domain;
  for (uint32_t immr = 0; immr < width; ++immr) {
    for (uint32_t imms = 0; imms < width; ++imms) domain.values.push_back(immr << 6 | imms);
  }
  return domain;
}

}  // namespace

Aarch64FieldDomain Aarch64FieldValues(const InstInfo& info, const Role& role) {
  const uint32_t width = Is32(info) ? 32 : 64;
  const bool is_shift = HasRole(info, ImmKind::kShiftType) || info.mnemonic == "extr";
  switch (role.imm) {
    case ImmKind::kLogical32:
      return Logical(32);
    case ImmKind::kLogical64:
      return Logical(64);
    case ImmKind::kMovWide:
      return MovWide(width);
    case ImmKind::kBitfield:
      return Bitfield(width);
    case ImmKind::kShiftType:
      return Below(HasRor(info.mnemonic) ? 4 : 3);
    case ImmKind::kUnsigned:
      // Extended registers are shifted by at most 4.
      if (HasRole(info, ImmKind::kExtend)) return Below(5);
      if (is_shift) return Below(width);
      break;
    default:
      break;
  }
  return Below(uint64_t{1} << info.encoding.FieldOf(role.field).bits());
}

namespace {

// The domains of field i and j of each row, made once.
struct RowDomains {
  Aarch64FieldDomain i, j;
};
const RowDomains& DomainsOf(Op op) {
  static const std::vector<RowDomains>* const kDomains = [] {
    auto* domains = new std::vector<RowDomains>(kNumOps);
    for (int n = 0; n < kNumOps; ++n) {
      const InstInfo& info = kInstInfo[n];
      if (info.is_macro()) continue;
      for (int k = 0; k < info.num_roles; ++k) {
        const Role& role = info.roles[k];
        if (role.slot != Slot::kImm) continue;
        RowDomains& row = (*domains)[static_cast<size_t>(n)];
        (role.field == 'i' ? row.i : row.j) = Aarch64FieldValues(info, role);
      }
    }
    return domains;
  }();
  return (*kDomains)[static_cast<size_t>(op)];
}

uint32_t Draw(Choices& choices, const Aarch64FieldDomain& domain) {
  if (domain.values.empty()) return 0;
  const uint32_t count = static_cast<uint32_t>(domain.values.size());
  if (domain.limit <= count || choices.Below(2) == 0) return domain.values[choices.Below(count)];
  return choices.Bits32() % static_cast<uint32_t>(domain.limit);
}

class Maker {
 public:
  Maker(Choices& choices, MachCase& out) : choices_(choices), out_(out) {}

  void Make() {
    const Op op = kMade[choices_.Below(kMade.size())];
    const InstInfo& info = InfoOf(op);
    constexpr uint32_t kFrames[][3] = {{40, 160, 160}, {0, 0, 0}, {5000, 70'000, 5000}};
    const auto& frame = kFrames[choices_.Below(std::size(kFrames))];
    out_.SetFrame(frame[0], frame[1], frame[2]);
    MachInst inst;
    inst.op = static_cast<uint16_t>(op);
    if (op == Op::kMovConst) {
      const uint64_t value = Constant();
      inst.imm = static_cast<uint32_t>(value);
      inst.aux = static_cast<uint32_t>(value >> 32);
    } else if (!info.is_macro()) {
      inst.imm = Draw(choices_, DomainsOf(op).i);
      inst.aux = Draw(choices_, DomainsOf(op).j);
    }
    if (info.encoding.Has(Encoding::kCondition)) {
      inst.cond = static_cast<uint8_t>(choices_.Below(kNumConds));
    }
    const Role* memory = nullptr;
    for (int k = 0; k < info.num_roles; ++k) {
      const Role& role = info.roles[k];
      if (role.slot == Slot::kMem) memory = &role;
      if (role.slot == Slot::kReg) PlaceReg(role, op == Op::kLeaMem);
    }
    if (memory != nullptr) PlaceMemory(op, *memory, inst);
    if (info.mnemonic == "ldp" || info.mnemonic == "stp") SeparatePair();
    out_.Set(inst, std::span(places_, static_cast<size_t>(num_places_)),
             static_cast<uint16_t>(Op::kTrap));
  }

 private:
  void Place(PReg reg) { places_[num_places_++] = Allocation::Reg(reg); }

  // One of x0 to x15 and x19 to x28, which addresses do not use as scratch.
  PReg OrdinaryReg() {
    const uint32_t number = choices_.Below(26);
    return X(number < 16 ? number : number + 3);
  }

  void PlaceReg(const Role& role, bool ordinary) {
    const PReg reg = ordinary
                         ? OrdinaryReg()
                         : PReg(role.cls, choices_.Below(role.cls == RegClass::kInt ? 31 : 32));
    Place(reg);
    if (role.access == Access::kUseDef) Place(reg);
  }

  // Loads and stores of pairs take two different registers, and another base.
  void SeparatePair() {
    const uint32_t first = places_[0].reg().hw(), base = places_[2].reg().hw();
    const RegClass cls = places_[0].reg().cls();
    places_[1] = Allocation::Reg(PReg(cls, (first + 1) % 31));
    places_[2] = Allocation::Reg(X((first + 2 + base % 29) % 31));
  }

  // 16-bit parts that are empty, full, alike or neither; logical immediates and their neighbours.
  uint64_t Constant() {
    switch (choices_.Below(4)) {
      case 0:
        return choices_.Bits64();
      case 1: {
        uint64_t value = 0;
        const uint16_t part = static_cast<uint16_t>(choices_.Bits32());
        for (int i = 0; i < 4; ++i) {
          const uint32_t kind = choices_.Below(4);
          const uint64_t bits = kind == 0   ? 0
                                : kind == 1 ? 0xffff
                                : kind == 2 ? part
                                            : choices_.Bits32() & 0xffff;
          value |= bits << 16 * i;
        }
        return value;
      }
      case 2: {
        const auto& fields = DomainsOf(Op::kMovLogical64).i.values;
        const uint64_t value =
            LogicalImmValue(fields[choices_.Below(static_cast<uint32_t>(fields.size()))], 64);
        return value ^ (choices_.Below(2) != 0 ? uint64_t{1} << choices_.Below(64) : 0);
      }
      default:
        return uint64_t{1} << choices_.Below(64);
    }
  }

  // Around the limits of the forms (unscaled, scaled, added in two halves), then anything.
  int32_t Disp(int size_log2) {
    constexpr int32_t kEdges[] = {0,       1,          -1,        255,      256,  -256,
                                  -257,    4095,       4096,      4097,     8190, 8191,
                                  1 << 24, -(1 << 24), INT32_MAX, INT32_MIN};
    switch (choices_.Below(4)) {
      case 0:
        return kEdges[choices_.Below(std::size(kEdges))];
      case 1:
        return static_cast<int32_t>(choices_.Below(4098) << size_log2);
      case 2:
        return static_cast<int32_t>(choices_.Below(520)) - 260;
      default:
        return static_cast<int32_t>(choices_.Bits32()) >> choices_.Below(24);
    }
  }

  void PlaceMemory(Op op, const Role& role, MachInst& inst) {
    constexpr AddrMode::Base kBases[] = {
        AddrMode::kReg,       AddrMode::kReg,     AddrMode::kReg,    AddrMode::kNoBase,
        AddrMode::kPinned0,   AddrMode::kPinned1, AddrMode::kArgOut, AddrMode::kArgIn,
        AddrMode::kStackSlot, AddrMode::kConstant};
    const bool literal = op == Op::kLdr32 || op == Op::kLdr64 || op == Op::kLdrS ||
                         op == Op::kLdrD || op == Op::kLdrQ;
    AddrMode addr(kBases[choices_.Below(std::size(kBases) - !literal)]);
    if (addr.base() == AddrMode::kConstant) {
      inst.addr = addr;
      // Loads of literals count words.
      inst.disp = static_cast<int32_t>(choices_.Below(MachCase::kConstantBytes) & ~3u);
      return;
    }
    const uint32_t form = choices_.Below(8);
    if (form < 4) {
      const int scale = form == 0 ? 0 : form == 1 ? role.size_log2 & 3 : choices_.Below(4);
      addr = addr.WithIndex(scale);
      inst.cond = choices_.Below(2) != 0 ? kIndexUxtw : 0;
    }
    if (form % 2 != 0) addr = addr.WithFault();
    inst.addr = addr;
    inst.disp = form < 4 && choices_.Below(4) != 0 ? 0 : Disp(role.size_log2);
    // Where the address takes more than the access, x17 holds a part of it.
    for (int i = 0; i < num_places_; ++i) {
      if (places_[i].reg() == kAddrScratch) places_[i] = Allocation::Reg(X(15));
    }
    if (addr.base() == AddrMode::kReg) Place(OrdinaryReg());
    if (addr.has_index()) Place(OrdinaryReg());
  }

  Choices& choices_;
  MachCase& out_;
  Allocation places_[kMaxPlaces];
  int num_places_ = 0;
};

}  // namespace

void MakeAarch64Case(Choices& choices, MachCase& out) { Maker(choices, out).Make(); }

}  // namespace davit::fuzz
