// Every row of isa/x64/insts.def that has an encoding, in every register, addressing and immediate
// shape, decoded by Capstone and compared field by field with what the row says.
#include <capstone/capstone.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "isa/x64/emit.h"
#include "isa/x64/print.h"
#include "tests/isa/x64_builder.h"

namespace davit::isa::x64 {
namespace {

// An instruction as it should be decoded.
struct Expected {
  Op op;
  InstFields fields;
  std::vector<Allocation> places;
};

constexpr int32_t kDisps[] = {0, 1, -1, 127, 128, -128, -129, 0x12345678, INT32_MIN};
constexpr uint64_t kImms[] = {
    0,           1,           5,           0x7f,        0x80,
    0xff,        0x7fff,      0x8000,      0x12345678,  0x7fff'ffff,
    0x8000'0000, 0xffff'ff80, 0xffff'ff7f, 0xffff'ffff, 0x1234'5678'9abc'def0};

bool IsEncoded(const Role& role) { return role.slot != Slot::kImm && role.slot != Slot::kImplicit; }

class EncodingTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(cs_open(CS_ARCH_X86, CS_MODE_64, &handle_), CS_ERR_OK);
    cs_option(handle_, CS_OPT_DETAIL, CS_OPT_ON);
  }
  void TearDown() override { cs_close(&handle_); }

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

  void Add(Op op, AddrMode addr, int32_t disp, uint64_t imm, bool slot = false) {
    const InstInfo& info = InfoOf(op);
    InstFields fields = {.addr = addr, .disp = disp, .imm = imm};
    if (info.encoding.Has(Encoding::kCondition)) fields.cond = static_cast<Cond>(random_() % 16);
    expected_.push_back({op, fields, Places(info, addr, slot)});
  }

  void AddRow(Op op) {
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
      for (int i = 0; i < 64; ++i) Add(op, AddrMode(), 0, kImms[i % num_imms]);
    }
    if (takes_slot) {
      for (int i = 0; i < 8; ++i) Add(op, AddrMode(), 0, kImms[i % num_imms], true);
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
          Add(op, addr, disp, kImms[imm++ % num_imms]);
        }
      }
    }
  }

  // Emits all expected instructions in one function and compares what Capstone finds.
  void Check() {
    MachBuilder builder(ir::CallConv::kDavit);
    builder.Block();
    builder.allocation.num_slots = 40;
    builder.function.stack_slot_bytes = 160;
    builder.function.outgoing_arg_bytes = 160;
    builder.function.constants.resize(256);
    for (const Expected& e : expected_) builder.Inst(e.op, e.places, e.fields);
    builder.Inst(Op::kTrap);
    CompiledFunction code;
    ASSERT_TRUE(Emit(builder.function, builder.allocation, {}, code).ok());
    cs_insn* inst = cs_malloc(handle_);
    const uint8_t* p = code.bytes.data();
    size_t size = code.code_size;
    uint64_t address = 0;
    // push rbp; mov rbp, rsp; sub rsp, size.
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(cs_disasm_iter(handle_, &p, &size, &address, inst));
    ASSERT_STREQ(inst->mnemonic, "sub");
    const int64_t frame = inst->detail->x86.operands[1].imm;
    ASSERT_EQ(frame, 640);
    const int64_t constants = (code.code_size + 15) & ~15u;
    for (const Expected& e : expected_) {
      SCOPED_TRACE(InfoOf(e.op).name);
      if (InfoOf(e.op).encoding.Has(Encoding::kBreaksDependency)) {
        ASSERT_TRUE(cs_disasm_iter(handle_, &p, &size, &address, inst));
        ASSERT_STREQ(inst->mnemonic, "xorps");
        const std::string reg(RegName(e.places[0].reg(), 128));
        ASSERT_EQ(std::string(inst->op_str), reg + ", " + reg);
      }
      ASSERT_TRUE(cs_disasm_iter(handle_, &p, &size, &address, inst)) << "at " << address;
      Compare(e, *inst, constants);
      if (HasFailure()) {
        ADD_FAILURE() << inst->mnemonic << " " << inst->op_str;
        break;
      }
    }
    if (!HasFailure()) {
      ASSERT_TRUE(cs_disasm_iter(handle_, &p, &size, &address, inst));
      EXPECT_STREQ(inst->mnemonic, "ud2");
      EXPECT_EQ(size, 0u);
    }
    cs_free(inst, 1);
    expected_.clear();
  }

  std::string RegText(unsigned reg) const { return reg == 0 ? "" : cs_reg_name(handle_, reg); }

  void Compare(const Expected& e, const cs_insn& inst, int64_t constants) {
    const InstInfo& info = InfoOf(e.op);
    std::string mnemonic(info.mnemonic);
    if (info.encoding.Has(Encoding::kCondition)) mnemonic += CondName(e.fields.cond);
    const bool has_predicate = PutPredicate(mnemonic, e.fields.imm);
    // Capstone tells vcvtpd2ps and vcvttpd2dq of xmm from those of ymm by AT&T's suffix.
    std::string decoded = inst.mnemonic;
    if (decoded == mnemonic + "x") decoded.pop_back();
    EXPECT_EQ(decoded, mnemonic);
    const cs_x86& detail = inst.detail->x86;
    int at = 0;
    size_t place = 0;
    for (int i = 0; i < info.num_roles; ++i) {
      const Role& role = info.roles[i];
      const bool is_rm = role.slot == Slot::kRm || role.slot == Slot::kMem;
      // Fixed registers are implicit in Intel's syntax, but for cl.
      if (role.slot == Slot::kImplicit && role.width != 8) {
        place += role.access == Access::kUseDef ? 2 : 1;
        continue;
      }
      if (role.slot == Slot::kImm && has_predicate) continue;
      ASSERT_LT(at, detail.op_count);
      const cs_x86_op& op = detail.operands[at++];
      if (role.slot == Slot::kImm) {
        CompareImm(role, e.fields.imm, op);
      } else if (is_rm && e.fields.addr.is_memory()) {
        CompareMem(e, role, op, inst, constants, place);
        place += e.fields.addr.num_operands();
      } else if (e.places[place].is_slot()) {
        ASSERT_EQ(op.type, X86_OP_MEM);
        EXPECT_EQ(RegText(op.mem.base), "rbp");
        // 40 slots right below the frame pointer.
        EXPECT_EQ(op.mem.disp, -320 + 8 * int64_t{e.places[place].slot()});
        EXPECT_EQ(op.size * 8, role.width);
        ++place;
      } else {
        ASSERT_EQ(op.type, X86_OP_REG);
        EXPECT_EQ(RegText(op.reg), RegName(e.places[place].reg(), role.width));
        place += role.access == Access::kUseDef ? 2 : 1;
      }
    }
    EXPECT_EQ(at, detail.op_count);
  }

  // Capstone writes cmpps with a known condition by its name in the manual's table, without
  // immediate.
  static bool PutPredicate(std::string& mnemonic, uint64_t imm) {
    static constexpr const char* kNames[] = {"eq", "lt", "le", "unord", "neq", "nlt", "nle", "ord"};
    const size_t at = mnemonic.find("cmpp");
    if (at == std::string::npos || (imm & 0xff) >= std::size(kNames)) return false;
    mnemonic.insert(at + 3, kNames[imm & 0xff]);
    return true;
  }

  void CompareImm(const Role& role, uint64_t imm, const cs_x86_op& op) {
    ASSERT_EQ(op.type, X86_OP_IMM);
    const uint64_t mask = role.width == 64 ? ~uint64_t{0} : (uint64_t{1} << role.width) - 1;
    EXPECT_EQ(static_cast<uint64_t>(op.imm) & mask, imm & mask);
  }

  void CompareMem(const Expected& e, const Role& role, const cs_x86_op& op, const cs_insn& inst,
                  int64_t constants, size_t place) {
    ASSERT_EQ(op.type, X86_OP_MEM);
    if (role.width != 0) {
      EXPECT_EQ(op.size * 8, role.width);
    }
    const AddrMode addr = e.fields.addr;
    std::string base;
    int64_t disp = e.fields.disp;
    switch (addr.base()) {
      case AddrMode::kReg:
        base = RegName(e.places[place].reg(), 64);
        break;
      case AddrMode::kPinned0:
        base = "r15";
        break;
      case AddrMode::kPinned1:
        base = "r14";
        break;
      case AddrMode::kStackSlot:
        base = "rbp", disp -= 480;
        break;
      case AddrMode::kArgIn:
        base = "rbp", disp += 16;
        break;
      case AddrMode::kArgOut:
        base = "rsp";
        break;
      case AddrMode::kConstant:
        base = "rip";
        disp += constants - static_cast<int64_t>(inst.address + inst.size);
        break;
      default:
        break;
    }
    EXPECT_EQ(RegText(op.mem.base), base);
    EXPECT_EQ(op.mem.disp, disp);
    const std::string index = op.mem.index == X86_REG_RIZ ? "" : RegText(op.mem.index);
    if (addr.has_index()) {
      EXPECT_EQ(index, RegName(e.places[place + addr.num_operands() - 1].reg(), 64));
      EXPECT_EQ(op.mem.scale, 1 << addr.scale_log2());
    } else {
      EXPECT_EQ(index, "");
    }
  }

  csh handle_ = 0;
  std::mt19937 random_{1};
  std::vector<Expected> expected_;
};

TEST_F(EncodingTest, EveryRowIsDecodedAsTheTableSays) {
  for (int i = 0; i < kNumOps; ++i) {
    const Op op = static_cast<Op>(i);
    // Its distance is the linker's.
    if (InfoOf(op).is_macro() || op == Op::kCallRel32) continue;
    AddRow(op);
    Check();
    if (HasFailure()) return;
  }
}

// All pairs of registers, where the prefix has a bit of each.
TEST_F(EncodingTest, AllRegisterPairs) {
  for (Op op : {Op::kAdd32RM, Op::kCmp8RM, Op::kTest16RMR, Op::kImul64RM, Op::kMovzx8RM,
                Op::kAddsdXM, Op::kCvttsd2si64, Op::kMovqXR, Op::kLzcnt64}) {
    const InstInfo& info = InfoOf(op);
    for (unsigned pair = 0; pair < 256; ++pair) {
      std::vector<Allocation> places;
      for (int i = 0; i < info.num_roles; ++i) {
        const Role& role = info.roles[i];
        ASSERT_TRUE(IsEncoded(role));
        const PReg reg(role.cls, i == 0 ? pair & 15 : pair >> 4);
        places.push_back(InReg(reg));
        if (role.access == Access::kUseDef) places.push_back(InReg(reg));
      }
      expected_.push_back({op, {}, places});
    }
    Check();
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
