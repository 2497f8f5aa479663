// Objects for AArch64, from any host: functions written by hand, judged by the GNU tools for
// AArch64 and by qemu, which runs a program that calls them.
#include <cstring>
#include <string>
#include <vector>

#include "codegen/link/elf_writer.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "isa/aarch64/link_info.h"
#include "tests/codegen/object_tools.h"

namespace davit::codegen {
namespace {

using isa::RelocKind;
using ::testing::HasSubstr;

// Imports, then the functions.
enum : uint32_t { kValue, kHost, kNumImports, kTwice = kNumImports, kAddValue, kAddressOf };
constexpr const char* kNames[] = {"value", "host", "twice_host", "add_value", "address_of_twice"};

constexpr ir::Symbol Sym(uint32_t index) { return {ir::kModuleFunctions, index}; }

struct HandMade {
  std::vector<uint32_t> words;
  std::vector<isa::Reloc> relocs;
  uint32_t code_size;

  FunctionCode Code() const {
    const auto* bytes = reinterpret_cast<const uint8_t*>(words.data());
    return {.bytes = {bytes, 4 * words.size()}, .relocs = relocs, .code_size = code_size};
  }
};

// stp x29, x30, [sp, #-16]!; mov x29, sp; bl host; add x0, x0, x0; ldp x29, x30, [sp], #16; ret
HandMade TwiceHost() {
  return {{0xa9bf7bfd, 0x910003fd, 0x94000000, 0x8b000000, 0xa8c17bfd, 0xd65f03c0},
          {{8, RelocKind::kA64Call26, Sym(kHost), 0}},
          24};
}
// ldr x9, .+16; ldr x9, [x9]; add x0, x0, x9; ret; .quad value + 8, where an `adrp` stands until it
// is linked
HandMade AddValue() {
  return {{0x58000089, 0xf9400129, 0x8b090000, 0xd65f03c0, 0x90000000, 0},
          {{16, RelocKind::kAbs64, Sym(kValue), 8}},
          16};
}
// adrp x0, twice_host; add x0, x0, :lo12:twice_host; ret
HandMade AddressOfTwice() {
  return {{0x90000000, 0x91000000, 0xd65f03c0},
          {{0, RelocKind::kA64AdrPrelPgHi21, Sym(kTwice), 0},
           {4, RelocKind::kA64AddAbsLo12Nc, Sym(kTwice), 0}},
          12};
}

std::string Name(ir::Symbol symbol) {
  return symbol.index < std::size(kNames) ? kNames[symbol.index] : "filler";
}

class ElfAArch64Test : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!tools_.Have({"readelf", "objdump", "ld", "gcc", "./"})) {
      GTEST_SKIP() << "no cross tools for AArch64";
    }
  }

  void Write(std::span<const FunctionCode> functions, const isa::LinkInfo& info) {
    ElfOptions options;
    options.link_info = &info;
    options.num_imports = kNumImports;
    options.symbol_name = Name;
    const auto object = WriteElfObject(functions, options);
    ASSERT_TRUE(object.ok()) << object.status();
    tools_.dir().Write("a.o", *object);
  }

  const ObjectTools tools_{"aarch64-linux-gnu-", "qemu-aarch64"};
};

TEST_F(ElfAArch64Test, BinutilsReadIt) {
  const HandMade made[] = {TwiceHost(), AddValue(), AddressOfTwice()};
  Write(std::vector{made[0].Code(), made[1].Code(), made[2].Code()},
        isa::aarch64::kAarch64LinkInfo);
  std::string text;
  tools_.Succeed({"readelf", "-aW", "a.o"}, &text);
  for (const char* part :
       {"AArch64", "R_AARCH64_CALL26", "R_AARCH64_ABS64", "R_AARCH64_ADR_PREL_PG_HI21",
        "R_AARCH64_ADD_ABS_LO12_NC", "R_AARCH64_PREL32", "FUNC    GLOBAL DEFAULT    1 twice_host",
        "NOTYPE  GLOBAL DEFAULT  UND host", "LOCAL  DEFAULT    1 $x", "LOCAL  DEFAULT    1 $d"}) {
    EXPECT_THAT(text, HasSubstr(part));
  }
  // The literal is no instruction to objdump, what stands behind it is.
  tools_.Succeed({"objdump", "-d", "a.o"}, &text);
  EXPECT_THAT(text, HasSubstr(".word\t0x90000000"));
  EXPECT_THAT(text, HasSubstr("adrp\tx0, 0 <twice_host>"));
  tools_.Succeed({"ld", "-r", "a.o", "-o", "b.o"});
}

constexpr const char* kMain = R"(
#include <stdio.h>
long value[2] = {100, 23};
long host(long x) { return x * 10; }
long twice_host(long);
long add_value(long);
long (*address_of_twice(void))(long);
int main(void) {
  printf("%ld %ld %ld\n", twice_host(4), add_value(1000), address_of_twice()(5));
  return 0;
}
)";

TEST_F(ElfAArch64Test, ProgramsLinkWithIt) {
  const HandMade made[] = {TwiceHost(), AddValue(), AddressOfTwice()};
  Write(std::vector{made[0].Code(), made[1].Code(), made[2].Code()},
        isa::aarch64::kAarch64LinkInfo);
  tools_.dir().Write("main.c", kMain);
  tools_.Succeed({"gcc", "-static", "-Wl,--fatal-warnings", "main.c", "a.o", "-o", "main"});
  std::string out;
  tools_.Succeed({"./main"}, &out);
  EXPECT_EQ(out, "80 1023 100\n");
}

// With a reach of 8 KiB there are three regions, and every call goes through a veneer, that of an
// undefined symbol too.
TEST_F(ElfAArch64Test, ProgramsLinkWithVeneers) {
  isa::LinkInfo info = isa::aarch64::kAarch64LinkInfo;
  info.call_reach = 8 << 10;
  HandMade filler = AddValue();
  filler.words.resize(2040);
  HandMade caller = TwiceHost();
  // Calls the last function, which does what it would do.
  caller.relocs[0].symbol = Sym(kNumImports + 3);
  const HandMade made[] = {caller, filler, AddressOfTwice(), TwiceHost()};
  std::vector<FunctionCode> functions;
  for (const HandMade& function : made) functions.push_back(function.Code());
  Write(functions, info);
  std::string text;
  tools_.Succeed({"readelf", "-rW", "a.o"}, &text);
  EXPECT_EQ(text.find("R_AARCH64_CALL26"), std::string::npos) << text;
  tools_.dir().Write("main.c", kMain);
  tools_.Succeed({"gcc", "-static", "-Wl,--fatal-warnings", "main.c", "a.o", "-o", "main"});
  std::string out;
  tools_.Succeed({"./main"}, &out);
  EXPECT_EQ(out, "160 1023 200\n");
}

}  // namespace
}  // namespace davit::codegen
