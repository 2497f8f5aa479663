// Every row of isa/x64/insts.def that has an encoding, in every register, addressing and immediate
// shape: Capstone decodes what the printer says (fuzz/oracle/encode_oracle.h).
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "fuzz/gen/mach_gen.h"
#include "fuzz/oracle/encode_oracle.h"
#include "isa/x64/emit.h"
#include "tests/isa/x64_builder.h"

namespace davit::isa::x64 {
namespace {

constexpr int32_t kDisps[] = {0, 1, -1, 127, 128, -128, -129, 0x12345678, INT32_MIN};
constexpr uint64_t kImms[] = {
    0,           1,           5,           0x7f,        0x80,
    0xff,        0x7fff,      0x8000,      0x12345678,  0x7fff'ffff,
    0x8000'0000, 0xffff'ff80, 0xffff'ff7f, 0xffff'ffff, 0x1234'5678'9abc'def0};

class EncodingTest : public ::testing::Test {
 protected:
  EncodingTest() { case_.SetFrame(40, 160, 160); }

  unsigned NextReg() { return random_() % 16; }

  // Places for the operands of the row; a rw operand has the same place twice, fixed registers
  // theirs.
  std::vector<Allocation> Places(const InstInfo& info, AddrMode addr, bool slot) {
    std::vector<Allocation> places;
    for (int i = 0; i < info.num_roles; ++i) {
      const Role& role = info.roles[i];
      if (role.slot == Slot::kImm) continue;
      const bool is_rm = role.slot == Slot::kRm || role.slot == Slot::kMem;
      if (is_rm && addr.is_memory()) {
        if (addr.base() == AddrMode::kReg) places.push_back(InReg(IntReg(NextReg())));
        unsigned index = NextReg();
        while (index == 4) index = NextReg();
        if (addr.has_index()) places.push_back(InReg(IntReg(index)));
        continue;
      }
      Allocation place =
          role.slot == Slot::kImplicit ? InReg(role.fixed) : InReg(PReg(role.cls, NextReg()));
      if (is_rm && slot) place = InSlot(random_() % 40);
      places.push_back(place);
      if (role.access == Access::kUseDef) places.push_back(place);
    }
    return places;
  }

  void Check(Op op, AddrMode addr, int32_t disp, uint64_t imm, bool slot = false) {
    const InstInfo& info = InfoOf(op);
    MachInst inst;
    inst.op = static_cast<uint16_t>(op);
    inst.addr = addr;
    inst.disp = disp;
    inst.imm = static_cast<uint32_t>(imm);
    inst.aux = static_cast<uint32_t>(imm >> 32);
    if (info.encoding.Has(Encoding::kCondition)) inst.cond = random_() % 16;
    Check(inst, Places(info, addr, slot));
  }
  void Check(const MachInst& inst, const std::vector<Allocation>& places) {
    case_.Set(inst, places, static_cast<uint16_t>(Op::kTrap));
    EXPECT_EQ(oracle_.CheckX64(case_), "");
    ++checked_;
  }

  void CheckRow(Op op) {
    const InstInfo& info = InfoOf(op);
    bool has_rm = false, has_mem = false, takes_slot = false, has_imm = false;
    for (int i = 0; i < info.num_roles; ++i) {
      has_rm |= info.roles[i].slot == Slot::kRm;
      has_mem |= info.roles[i].slot == Slot::kMem;
      takes_slot |= info.roles[i].slot == Slot::kRm && info.roles[i].access == Access::kUse &&
                    (info.roles[i].width <= 64 || info.encoding.Has(Encoding::kVexCoded));
      has_imm |= info.roles[i].slot == Slot::kImm;
    }
    const size_t num_imms = has_imm ? std::size(kImms) : 1;
    if (!has_mem) {
      for (int i = 0; i < 64; ++i) Check(op, AddrMode(), 0, kImms[i % num_imms]);
    }
    if (takes_slot) {
      for (int i = 0; i < 8; ++i) Check(op, AddrMode(), 0, kImms[i % num_imms], true);
    }
    if (!has_rm && !has_mem) return;
    size_t imm = 0;
    for (AddrMode::Base base :
         {AddrMode::kNoBase, AddrMode::kReg, AddrMode::kPinned0, AddrMode::kPinned1,
          AddrMode::kStackSlot, AddrMode::kArgIn, AddrMode::kArgOut, AddrMode::kConstant}) {
      for (int32_t disp : kDisps) {
        // Offsets into the frame and the constants stay small.
        if (base >= AddrMode::kStackSlot && (disp < -129 || disp > 128)) continue;
        if (base == AddrMode::kConstant && disp < 0) continue;
        for (int repeat = 0; repeat < (base == AddrMode::kReg ? 24 : 4); ++repeat) {
          AddrMode addr(base);
          const int scale = static_cast<int>(random_() % 5);
          if (scale < 4 && base != AddrMode::kConstant) addr = addr.WithIndex(scale);
          Check(op, addr, disp, kImms[imm++ % num_imms]);
        }
      }
    }
  }

  std::mt19937 random_{1};
  fuzz::MachCase case_;
  fuzz::EncodeOracle oracle_;
  int checked_ = 0;
};

TEST_F(EncodingTest, EveryRowIsDecodedAsThePrinterSays) {
  for (int i = 0; i < kNumOps; ++i) {
    const Op op = static_cast<Op>(i);
    if (InfoOf(op).is_macro()) continue;
    CheckRow(op);
    if (HasFailure()) return;
  }
  EXPECT_GT(checked_, 40000);
}

// All pairs of registers, where the prefix has a bit of each.
TEST_F(EncodingTest, AllRegisterPairs) {
  for (Op op : {Op::kAdd32RM, Op::kCmp8RM, Op::kTest32RMR, Op::kImul64RM, Op::kMovzx8RM,
                Op::kAddsdXM, Op::kCvttsd2si64, Op::kMovqXR, Op::kLzcnt64}) {
    const InstInfo& info = InfoOf(op);
    for (unsigned pair = 0; pair < 256; ++pair) {
      std::vector<Allocation> places;
      for (int i = 0; i < info.num_roles; ++i) {
        const Role& role = info.roles[i];
        const PReg reg(role.cls, i == 0 ? pair & 15 : pair >> 4);
        places.push_back(InReg(reg));
        if (role.access == Access::kUseDef) places.push_back(InReg(reg));
      }
      MachInst inst;
      inst.op = static_cast<uint16_t>(op);
      Check(inst, places);
    }
  }
}

// The short forms are chosen: sizes by hand from the manual.
TEST_F(EncodingTest, ShortestForms) {
  const struct {
    Op op;
    std::vector<Allocation> places;
    InstFields fields;
    uint32_t size;
  } kCases[] = {
      {Op::kAdd32RMI, {InReg(kRax), InReg(kRax)}, {.imm = 127}, 3},
      {Op::kAdd32RMI, {InReg(kRax), InReg(kRax)}, {.imm = 128}, 6},
      {Op::kAdd32RMI, {InReg(kRax), InReg(kRax)}, {.imm = 0xffff'ff80}, 3},
      {Op::kAdd64RMI, {InReg(kR8), InReg(kR8)}, {.imm = 0xffff'ffff}, 4},
      {Op::kShl32RMI, {InReg(kRax), InReg(kRax)}, {.imm = 1}, 2},
      {Op::kShl32RMI, {InReg(kRax), InReg(kRax)}, {.imm = 2}, 3},
      {Op::kMov32RM, {InReg(kRax), InReg(kRcx)}, {}, 2},
      {Op::kMov32RM, {InReg(kRax), InReg(kRcx)}, {.addr = AddrMode(AddrMode::kReg)}, 2},
      {Op::kMov32RM, {InReg(kRax), InReg(kRbp)}, {.addr = AddrMode(AddrMode::kReg)}, 3},
      {Op::kMov32RM, {InReg(kRax), InReg(kR13)}, {.addr = AddrMode(AddrMode::kReg)}, 4},
      {Op::kMov32RM, {InReg(kRax), InReg(kR12)}, {.addr = AddrMode(AddrMode::kReg)}, 4},
      {Op::kMov32RM,
       {InReg(kRax), InReg(kRcx)},
       {.addr = AddrMode(AddrMode::kReg), .disp = 128},
       6},
      {Op::kCmp8RM, {InReg(kRax), InReg(kRbx)}, {}, 2},
      {Op::kCmp8RM, {InReg(kRax), InReg(kRsi)}, {}, 3},
      {Op::kAndn32, {InReg(kRax), InReg(kRcx), InReg(kRdx)}, {}, 5},
      {Op::kVAddsdXVM, {InReg(Xmm(1)), InReg(Xmm(9)), InReg(Xmm(2))}, {}, 4},
      {Op::kVAddsdXVM, {InReg(Xmm(1)), InReg(Xmm(2)), InReg(Xmm(9))}, {}, 5},
  };
  for (const auto& c : kCases) {
    MachBuilder builder;
    builder.Block();
    builder.Inst(c.op, c.places, c.fields);
    builder.Inst(Op::kTrap);
    CompiledFunction code;
    ASSERT_TRUE(Emit(builder.function, builder.allocation, {}, code).ok());
    // push rbp (1), mov rbp, rsp (3), ud2 (2).
    EXPECT_EQ(code.code_size - 6, c.size) << InfoOf(c.op).name;
  }
}

}  // namespace
}  // namespace davit::isa::x64
