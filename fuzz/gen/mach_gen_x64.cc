// Instructions of x86-64.
#include <array>

#include "fuzz/gen/mach_gen.h"
#include "isa/x64/regs.h"

namespace davit::fuzz {
namespace {

using namespace isa::x64;
using isa::AddrMode;
using isa::MachInst;
using regalloc::Allocation;

constexpr int kMaxPlaces = OperandRow::kMax + 2;

// The rows with an encoding.
constexpr auto kEncoded = [] {
  constexpr int kCount = [] {
    int count = 0;
    for (const InstInfo& info : kInstInfo) count += !info.is_macro();
    return count;
  }();
  std::array<Op, kCount> ops{};
  int at = 0;
  for (int i = 0; i < kNumOps; ++i) {
    if (!kInstInfo[i].is_macro()) ops[at++] = static_cast<Op>(i);
  }
  return ops;
}();

// Around the limits of the short forms, then anything.
int32_t Disp(Choices& choices) {
  constexpr int32_t kEdges[] = {0,    1,   -1,   127,       128,       -128,     -129,
                                0x7f, 255, 4096, INT32_MAX, INT32_MIN, 0x1234567};
  const uint32_t pick = choices.Below(std::size(kEdges) + 3);
  if (pick < std::size(kEdges)) return kEdges[pick];
  if (pick == std::size(kEdges)) return static_cast<int8_t>(choices.Byte());
  return static_cast<int32_t>(choices.Bits32());
}

uint64_t Imm(Choices& choices) {
  constexpr uint64_t kEdges[] = {
      0,      1,      5,           0x7f,        0x80,        0xff,        0x7fff,      0x8000,
      0xff7f, 0xff80, 0x7fff'ffff, 0x8000'0000, 0xffff'ff80, 0xffff'ff7f, 0xffff'ffff, UINT64_MAX};
  const uint32_t pick = choices.Below(std::size(kEdges) + 3);
  if (pick < std::size(kEdges)) return kEdges[pick];
  return pick == std::size(kEdges) ? choices.Byte() : choices.Bits64();
}

// Whether the allocator may leave the operand in a slot; 16 bytes in memory have to be aligned for
// the legacy encodings alone.
bool MayBeSlot(const InstInfo& info, const Role& role) {
  return role.slot == Slot::kRm && role.access == Access::kUse &&
         (role.width <= 64 || info.encoding.Has(Encoding::kVexCoded));
}

AddrMode Address(Choices& choices) {
  constexpr AddrMode::Base kBases[] = {
      AddrMode::kReg,     AddrMode::kReg,       AddrMode::kNoBase,
      AddrMode::kPinned0, AddrMode::kPinned1,   AddrMode::kArgOut,
      AddrMode::kArgIn,   AddrMode::kStackSlot, AddrMode::kConstant};
  AddrMode addr(kBases[choices.Below(std::size(kBases))]);
  const uint32_t form = choices.Below(10);
  if (form < 4 && addr.base() != AddrMode::kConstant) {
    addr = addr.WithIndex(static_cast<int>(form));
  }
  return form % 2 != 0 ? addr.WithFault() : addr;
}

class Maker {
 public:
  Maker(Choices& choices, MachCase& out) : choices_(choices), out_(out) {}

  void Make() {
    const Op op = kEncoded[choices_.Below(kEncoded.size())];
    const InstInfo& info = InfoOf(op);
    // The sizes of small, of large and of no frame.
    constexpr uint32_t kFrames[][3] = {{40, 160, 160}, {40, 0, 0}, {3000, 70'000, 1000}};
    const auto& frame = kFrames[choices_.Below(std::size(kFrames))];
    out_.SetFrame(frame[0], frame[1], frame[2]);
    num_slots_ = frame[0];
    MachInst inst;
    inst.op = static_cast<uint16_t>(op);
    if (info.encoding.Has(Encoding::kCondition)) {
      inst.cond = static_cast<uint8_t>(choices_.Below(16));
    }
    for (int i = 0; i < info.num_roles; ++i) PlaceRole(info, info.roles[i], inst);
    out_.Set(inst, std::span(places_, static_cast<size_t>(num_places_)),
             static_cast<uint16_t>(Op::kTrap));
  }

 private:
  void Place(Allocation place) { places_[num_places_++] = place; }

  void PlaceRole(const InstInfo& info, const Role& role, MachInst& inst) {
    if (role.slot == Slot::kImm) {
      const uint64_t imm = Imm(choices_);
      inst.imm = static_cast<uint32_t>(imm);
      inst.aux = static_cast<uint32_t>(imm >> 32);
      return;
    }
    const bool may_be_memory =
        role.slot == Slot::kMem || (role.slot == Slot::kRm && choices_.Below(3) != 0);
    if (may_be_memory) {
      if (MayBeSlot(info, role) && choices_.OneIn(4)) {
        Place(Allocation::Slot(choices_.Below(num_slots_)));
        return;
      }
      PlaceMemory(inst);
      return;
    }
    const Allocation place = Allocation::Reg(
        role.slot == Slot::kImplicit ? role.fixed : PReg(role.cls, choices_.Below(16)));
    Place(place);
    if (role.access == Access::kUseDef) Place(place);
  }

  void PlaceMemory(MachInst& inst) {
    inst.addr = Address(choices_);
    inst.disp = inst.addr.base() == AddrMode::kConstant
                    ? static_cast<int32_t>(choices_.Below(MachCase::kConstantBytes))
                    : Disp(choices_);
    // Offsets from the frame are added to those of its parts, and stay within 32 bits.
    if (inst.addr.base() >= AddrMode::kStackSlot) inst.disp %= 1 << 20;
    if (inst.addr.base() == AddrMode::kReg) Place(Allocation::Reg(IntReg(choices_.Below(16))));
    if (!inst.addr.has_index()) return;
    // Number 4 in the index field means that there is none.
    const uint32_t index = choices_.Below(15);
    Place(Allocation::Reg(IntReg(index + (index >= kRsp.hw()))));
  }

  Choices& choices_;
  MachCase& out_;
  uint32_t num_slots_ = 0;
  Allocation places_[kMaxPlaces];
  int num_places_ = 0;
};

}  // namespace

void MakeX64Case(Choices& choices, MachCase& out) { Maker(choices, out).Make(); }

}  // namespace davit::fuzz
