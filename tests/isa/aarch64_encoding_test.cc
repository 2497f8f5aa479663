// Every row of isa/aarch64/insts.def that has an encoding, against two independent opinions: the
// words are decoded by Capstone, and the printed text is assembled by GNU as into the same words.
#include <capstone/capstone.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "fuzz/oracle/aarch64_text.h"
#include "tests/isa/aarch64_row_cases.h"

namespace davit::isa::aarch64 {
namespace {

std::vector<RowCase> AllCases() {
  RowCases rows;
  std::vector<RowCase> all;
  for (int i = 0; i < kNumOps; ++i) {
    if (kInstInfo[i].is_macro()) continue;
    for (RowCase& c : rows.Make(static_cast<Op>(i))) all.push_back(std::move(c));
  }
  return all;
}

TEST(Aarch64EncodingTest, CapstoneDecodesWhatTheRowSays) {
  csh handle = 0;
  ASSERT_EQ(cs_open(CS_ARCH_ARM64, CS_MODE_LITTLE_ENDIAN, &handle), CS_ERR_OK);
  constexpr uint64_t kAddress = uint64_t{1} << 40;
  // One failure of each row is enough.
  std::optional<Op> failed;
  for (const RowCase& c : AllCases()) {
    if (failed == c.op) continue;
    cs_insn* inst = nullptr;
    const size_t count =
        cs_disasm(handle, reinterpret_cast<const uint8_t*>(&c.word), 4, kAddress, 1, &inst);
    // Not known to this version.
    if (count != 1 && c.op == Op::kUdf) continue;
    fuzz::InstText decoded;
    if (count == 1) {
      decoded = fuzz::NormalAarch64(fuzz::SplitInst(inst->mnemonic, inst->op_str));
      cs_free(inst, count);
    }
    const fuzz::InstText expected = fuzz::NormalOfPrinted(c.op, c.inst, c.text, kAddress);
    if (decoded == expected) continue;
    ADD_FAILURE() << InfoOf(c.op).name << ": '" << c.text << "' (" << expected.ToString()
                  << ") is encoded as " << std::hex << c.word << ", which is '"
                  << decoded.ToString() << "'";
    failed = c.op;
  }
  cs_close(&handle);
}

// A GNU assembler for AArch64, and the objcopy beside it; empty if there is none.
std::string FindBinutils() {
  const std::string prefix = "aarch64-linux-gnu-";
  if (std::system((prefix + "as --version > /dev/null 2>&1").c_str()) == 0) return prefix;
#if defined(__aarch64__)
  if (std::system("as --version > /dev/null 2>&1") == 0) return " ";
#endif
  return "";
}

// mov of a constant is whatever the assembler likes best.
std::string Unambiguous(const RowCase& c) {
  if (c.op != Op::kMovLogical32 && c.op != Op::kMovLogical64) return c.text;
  const size_t comma = c.text.find(',');
  const char* zero = c.op == Op::kMovLogical32 ? ", wzr" : ", xzr";
  return "orr" + c.text.substr(3, comma - 3) + zero + c.text.substr(comma);
}

TEST(Aarch64EncodingTest, GnuAsMakesTheSameWords) {
  std::string prefix = FindBinutils();
  if (prefix.empty()) GTEST_SKIP() << "no GNU assembler for AArch64";
  if (prefix == " ") prefix.clear();
  std::vector<RowCase> cases = AllCases();
  // The assembler leaves the pages of adrp to the linker.
  std::erase_if(cases, [](const RowCase& c) { return c.op == Op::kAdrp; });
  const std::string path = absl::StrCat(testing::TempDir(), "davit_aarch64_rows_", getpid());
  {
    std::ofstream source(path + ".s");
    source << ".arch armv8.6-a+fp16\n";
    for (const RowCase& c : cases) source << Unambiguous(c) << "\n";
  }
  ASSERT_EQ(std::system((prefix + "as -o " + path + ".o " + path + ".s").c_str()), 0);
  ASSERT_EQ(
      std::system((prefix + "objcopy -O binary -j .text " + path + ".o " + path + ".bin").c_str()),
      0);
  std::ifstream binary(path + ".bin", std::ios::binary);
  std::optional<Op> failed;
  for (const RowCase& c : cases) {
    uint32_t word = 0;
    ASSERT_TRUE(binary.read(reinterpret_cast<char*>(&word), 4));
    if (word == c.word || failed == c.op) continue;
    ADD_FAILURE() << InfoOf(c.op).name << ": '" << c.text << "' is encoded as " << std::hex
                  << c.word << ", by GNU as as " << word;
    failed = c.op;
  }
  for (const char* suffix : {".s", ".o", ".bin"}) std::remove((path + suffix).c_str());
}

// The functions that frames, moves and macros use make the words that MachInsts do.
TEST(Aarch64EncodingTest, WordOfRegisters) {
  int checked = 0;
  for (const RowCase& c : AllCases()) {
    const InstInfo& info = InfoOf(c.op);
    std::vector<PReg> regs;
    size_t at = 0;
    for (int k = 0; k < info.num_roles; ++k) {
      const Role& role = info.roles[k];
      if (role.slot != Slot::kReg) continue;
      regs.push_back(PReg(role.cls, c.regs[at]));
      at += role.access == Access::kUseDef ? 2 : 1;
    }
    if (EncodingOf(c.op).Has(EncodingRow::kMemory) || regs.size() > 3) continue;
    uint32_t word = Assembler::Imm(c.op, c.inst.imm) | Assembler::Aux(c.op, c.inst.aux) |
                    Assembler::CondBits(c.op, static_cast<Cond>(c.inst.cond));
    switch (regs.size()) {
      case 0:
        word |= Assembler::Word(c.op);
        break;
      case 1:
        word |= Assembler::Word(c.op, regs[0]);
        break;
      case 2:
        word |= Assembler::Word(c.op, regs[0], regs[1]);
        break;
      default:
        word |= Assembler::Word(c.op, regs[0], regs[1], regs[2]);
        break;
    }
    ASSERT_EQ(word, c.word) << c.text;
    ++checked;
  }
  EXPECT_GT(checked, 10000);
}

// Register 31, which the cases above leave out: words of the manual's and the ABI's well-known
// sequences.
TEST(Aarch64EncodingTest, Frames) {
  CodeBuffer buffer;
  buffer.Clear(0);
  Assembler assembler(buffer);
  constexpr uint32_t kMinus16 = static_cast<uint32_t>(-16 / 8) & 127;
  assembler.EmitImm(Op::kStpPre64, kMinus16, kFp, kLr, kSp);
  assembler.EmitImm(Op::kAddI64, 0, kFp, kSp);
  assembler.EmitImm(Op::kSubI64, 32, kSp, kSp);
  assembler.EmitMem(Op::kLdr64, X(16), MemOperand::At(kPinned0, 8));
  assembler.Append(Assembler::Word(Op::kCmpExt64, kSp, X(16)) |
                   Assembler::Aux(Op::kCmpExt64, kUxtx));
  assembler.EmitMem(Op::kStrQ, V(3), MemOperand::At(kSp, 16));
  assembler.EmitCond(Op::kCset32, Cond::kNe, X(0));
  assembler.EmitImm(Op::kLdpPost64, 2, kFp, kLr, kSp);
  assembler.Emit(Op::kRetReg, kLr);
  constexpr uint32_t kExpected[] = {
      0xa9bf7bfd,  // stp x29, x30, [sp, #-16]!
      0x910003fd,  // mov x29, sp
      0xd10083ff,  // sub sp, sp, #32
      0xf9400790,  // ldr x16, [x28, #8]
      0xeb3063ff,  // cmp sp, x16
      0x3d8007e3,  // str q3, [sp, #16]
      0x1a9f17e0,  // cset w0, eq
      0xa8c17bfd,  // ldp x29, x30, [sp], #16
      0xd65f03c0,  // ret
  };
  ASSERT_EQ(buffer.offset(), sizeof kExpected);
  for (size_t i = 0; i < std::size(kExpected); ++i) {
    uint32_t word;
    std::memcpy(&word, buffer.begin() + 4 * i, 4);
    EXPECT_EQ(word, kExpected[i]) << "instruction " << i;
  }
}

}  // namespace
}  // namespace davit::isa::aarch64
