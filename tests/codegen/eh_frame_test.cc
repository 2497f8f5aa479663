// .eh_frame as readelf reads it, for functions of both ISAs that are only prologues.
#include "codegen/link/eh_frame.h"

#include <string>
#include <vector>

#include "codegen/link/elf_writer.h"
#include "gtest/gtest.h"
#include "isa/aarch64/link_info.h"
#include "isa/x64/link_info.h"
#include "tests/codegen/object_tools.h"

namespace davit::codegen {
namespace {

// The entries of `functions`, a line for each instruction of DWARF that is no padding, without the
// sections and the head's fields.
std::string Frames(const isa::LinkInfo& info, std::span<const FunctionCode> functions) {
  ElfOptions options;
  options.link_info = &info;
  options.symbol_name = [](ir::Symbol) { return std::string("f"); };
  const auto object = WriteElfObject(functions, options);
  EXPECT_TRUE(object.ok()) << object.status();
  const ObjectTools tools;
  tools.dir().Write("a.o", *object);
  std::string text;
  tools.Succeed({"readelf", "--debug-dump=frames", "a.o"}, &text);
  std::string entries;
  for (size_t begin = 0, end; begin < text.size(); begin = end + 1) {
    end = std::min(text.find('\n', begin), text.size());
    const std::string line = text.substr(begin, end - begin);
    const size_t fde = line.find("FDE");
    if (fde != std::string::npos) entries += line.substr(fde) + "\n";
    if (line.find("CIE") != std::string::npos) entries += "CIE\n";
    const size_t op = line.find("DW_CFA_");
    if (op != std::string::npos && line.find("DW_CFA_nop") == std::string::npos) {
      entries += line.substr(op) + "\n";
    }
  }
  return entries;
}

class EhFrameTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!ObjectTools().Have({"readelf"})) GTEST_SKIP() << "no readelf";
  }
};

constexpr uint8_t kCode[64] = {};

TEST_F(EhFrameTest, X64) {
  // Registers 3, 12 and 15, saved up to byte 23; a function with data behind its code; one whose
  // saves are further away than a byte says.
  const FunctionCode functions[] = {
      {.bytes = {kCode, 40},
       .code_size = 40,
       .unwind = {.saved_regs = 1 << 3 | 1 << 12 | 1 << 15, .saves_end = 23}},
      {.bytes = {kCode, 64}, .code_size = 20},
      {.bytes = {kCode, 64},
       .code_size = 64,
       .unwind = {.saved_regs = 1 << 13, .saves_end = 4 + 300}}};
  EXPECT_EQ(Frames(isa::x64::kX64LinkInfo, functions),
            R"(CIE
DW_CFA_def_cfa: r7 (rsp) ofs 8
DW_CFA_offset: r16 (rip) at cfa-8
FDE cie=00000000 pc=0000000000000000..0000000000000028
DW_CFA_advance_loc: 1 to 0000000000000001
DW_CFA_def_cfa_offset: 16
DW_CFA_offset: r6 (rbp) at cfa-16
DW_CFA_advance_loc: 3 to 0000000000000004
DW_CFA_def_cfa_register: r6 (rbp)
DW_CFA_advance_loc: 19 to 0000000000000017
DW_CFA_offset: r3 (rbx) at cfa-24
DW_CFA_offset: r12 (r12) at cfa-32
DW_CFA_offset: r15 (r15) at cfa-40
FDE cie=00000000 pc=0000000000000030..0000000000000044
DW_CFA_advance_loc: 1 to 0000000000000031
DW_CFA_def_cfa_offset: 16
DW_CFA_offset: r6 (rbp) at cfa-16
DW_CFA_advance_loc: 3 to 0000000000000034
DW_CFA_def_cfa_register: r6 (rbp)
FDE cie=00000000 pc=0000000000000070..00000000000000b0
DW_CFA_advance_loc: 1 to 0000000000000071
DW_CFA_def_cfa_offset: 16
DW_CFA_offset: r6 (rbp) at cfa-16
DW_CFA_advance_loc: 3 to 0000000000000074
DW_CFA_def_cfa_register: r6 (rbp)
DW_CFA_advance_loc4: 300 to 00000000000001a0
DW_CFA_offset: r13 (r13) at cfa-24
)");
}

TEST_F(EhFrameTest, AArch64) {
  // x19 and x28, d8 and d15; a function that begins with `paciasp`.
  const FunctionCode functions[] = {
      {.bytes = {kCode, 64},
       .code_size = 64,
       .unwind = {.saved_regs =
                      1 << 19 | 1 << 28 | uint64_t{1} << (32 + 8) | uint64_t{1} << (32 + 15),
                  .saves_end = 8 + 4 * 70}},
      {.bytes = {kCode, 64},
       .code_size = 64,
       .unwind = {.entry_size = 4, .signs_return_address = true}}};
  const std::string frames = Frames(isa::aarch64::kAarch64LinkInfo, functions);
  EXPECT_EQ(frames, R"(CIE
DW_CFA_def_cfa: r31 (sp) ofs 0
FDE cie=00000000 pc=0000000000000000..0000000000000040
DW_CFA_advance_loc: 4 to 0000000000000004
DW_CFA_def_cfa_offset: 16
DW_CFA_offset: r29 (x29) at cfa-16
DW_CFA_offset: r30 (x30) at cfa-8
DW_CFA_advance_loc: 4 to 0000000000000008
DW_CFA_def_cfa_register: r29 (x29)
DW_CFA_advance_loc1: 280 to 0000000000000120
DW_CFA_offset: r19 (x19) at cfa-24
DW_CFA_offset: r28 (x28) at cfa-32
DW_CFA_offset_extended: r72 (v8) at cfa-40
DW_CFA_offset_extended: r79 (v15) at cfa-48
FDE cie=00000000 pc=0000000000000040..0000000000000080
DW_CFA_advance_loc: 4 to 0000000000000044
DW_CFA_AARCH64_negate_ra_state
DW_CFA_advance_loc: 4 to 0000000000000048
DW_CFA_def_cfa_offset: 16
DW_CFA_offset: r29 (x29) at cfa-16
DW_CFA_offset: r30 (x30) at cfa-8
DW_CFA_advance_loc: 4 to 000000000000004c
DW_CFA_def_cfa_register: r29 (x29)
)");
}

}  // namespace
}  // namespace davit::codegen
