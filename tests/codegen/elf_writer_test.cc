// Objects, judged by those who read them: readelf, objdump, ld and programs linked with them.
#include "codegen/link/elf_writer.h"

#include <cstring>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/codegen/compile_text.h"
#include "tests/codegen/object_tools.h"
#include "tests/process/process.h"

namespace davit::codegen {
namespace {

using ::testing::ContainsRegex;
using testing::Finished;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::ScratchDirectory;

// Callers number the functions from 2 on: 0 and 1 are imports.
constexpr std::string_view kProgram = R"(
function %sum_of_squares(i64, i64) -> i64 c {
  sig0 = (i64) -> i64 c
  fn0 = module:3 sig0
block0(v0: i64, v1: i64):
  @10 v2 = call.i64 fn0(v0)
  @11 v3 = call.i64 fn0(v1)
  v4 = iadd.i64 v2, v3
  return v4
}
function %square(i64) -> i64 c {
block0(v0: i64):
  v1 = imul.i64 v0, v0
  return v1
}
function %call_all(i64) -> i64 c {
  sig0 = (i64) -> i64 c
  fn0 = module:1 sig0
  fn1 = helper:4 sig0
block0(v0: i64):
  @20 v1 = call.i64 fn0(v0)
  @21 v2 = call.i64 fn1(v1)
  @22 v3 = call.i64 fn1(v2)
  return v3
}
function %switch(i32) -> f64 c {
block0(v0: i32):
  br_table v0, [block1, block2, block3, block4], block5

block1:
  v1 = fconst.f64 1.5
  return v1

block2:
  v2 = fconst.f64 2.25
  return v2

block3:
  v3 = fconst.f64 -3.125
  return v3

block4:
  v4 = fconst.f64 1e300
  return v4

block5:
  @30 trap unreachable
}
)";

std::string NameIn(const std::map<uint32_t, std::string>& names, ir::Symbol symbol) {
  if (symbol.space == ir::kHelpers) return absl::StrCat("helper_", symbol.index);
  return names.at(symbol.index);
}

std::vector<uint8_t> WriteObject(const CompiledModule& module, uint32_t num_imports,
                                 const std::map<uint32_t, std::string>& names) {
  ElfOptions options;
  options.link_info = isa::HostTarget().link_info;
  options.num_imports = num_imports;
  options.symbol_name = [&](ir::Symbol symbol) { return NameIn(names, symbol); };
  auto object = WriteElfObject(module.functions, options);
  EXPECT_TRUE(object.ok()) << object.status();
  return *std::move(object);
}

std::vector<uint8_t> WriteObject(const std::map<uint32_t, std::string>& names) {
  return WriteObject(CompileText(kProgram), 2, names);
}

const std::map<uint32_t, std::string>& Names() {
  static const auto& names = *new std::map<uint32_t, std::string>{
      {0, "unused_import"}, {1, "host_add"}, {2, "sum_of_squares"},
      {3, "square"},        {4, "call_all"}, {5, "choose"}};
  return names;
}

// What readelf calls the host and its calls.
#if defined(__x86_64__)
constexpr const char* kMachine = "X86-64";
constexpr const char* kCallReloc = "R_X86_64_PLT32";
#else
constexpr const char* kMachine = "AArch64";
constexpr const char* kCallReloc = "R_AARCH64_CALL26";
#endif

class ElfWriterTest : public ::testing::Test {
 protected:
  Finished Run(const std::vector<std::string>& argv) { return tools_.Run(argv); }
  void Succeed(const std::vector<std::string>& argv, std::string* out = nullptr) {
    tools_.Succeed(argv, out);
  }
  const ObjectTools tools_;
  const ScratchDirectory& dir_ = tools_.dir();
};

TEST_F(ElfWriterTest, BinutilsReadIt) {
  dir_.Write("a.o", WriteObject(Names()));
  std::string text;
  Succeed({"readelf", "-aW", "a.o"}, &text);
  EXPECT_THAT(text, Not(HasSubstr("Warning")));
  for (const char* part :
       {"REL (Relocatable file)", kMachine, ".rela.text", ".davit.traps", ".davit.calls",
        ".note.GNU-stack", kCallReloc, "FUNC    GLOBAL DEFAULT    1 sum_of_squares",
        "NOTYPE  GLOBAL DEFAULT  UND host_add", "NOTYPE  GLOBAL DEFAULT  UND helper_4"}) {
    EXPECT_THAT(text, HasSubstr(part));
  }
  // Only what is called is undefined, and only once.
  EXPECT_THAT(text, Not(HasSubstr("unused_import")));
  EXPECT_EQ(text.find("UND helper_4"), text.rfind("UND helper_4"));

  Succeed({"objdump", "-dr", "a.o"}, &text);
  EXPECT_THAT(text, HasSubstr("<sum_of_squares>:"));
  EXPECT_THAT(text, HasSubstr("square"));
  EXPECT_THAT(text, HasSubstr("mul"));
  Succeed({"ld", "-r", "a.o", "-o", "b.o"});
  Succeed({"readelf", "-aW", "b.o"}, &text);
  EXPECT_THAT(text, HasSubstr("sum_of_squares"));
}

TEST_F(ElfWriterTest, ProgramsLinkWithIt) {
  dir_.Write("a.o", WriteObject(Names()));
  dir_.Write("main.c", R"(
#include <stdio.h>
long sum_of_squares(long, long);
long call_all(long);
double choose(int);
long host_add(long x) { return x + 100; }
long helper_4(long x) { return x * 2; }
int main(void) {
  printf("%ld %ld\n", sum_of_squares(3, -4), call_all(1));
  for (int i = 0; i < 4; ++i) printf("%g\n", choose(i));
  return 0;
}
)");
  // As position-independent executable and not.
  for (const char* kind : {"-pie", "-no-pie"}) {
    const std::string compile = kind == std::string("-pie") ? "-fPIE" : "-fno-pie";
    Succeed({"gcc", "-O1", compile, kind, "-Wl,--fatal-warnings", "main.c", "a.o", "-o", "main"});
    std::string out;
    Succeed({"./main"}, &out);
    EXPECT_EQ(out, "25 404\n1.5\n2.25\n-3.125\n1e+300\n") << kind;
  }
}

// An exception crosses compiled code if .eh_frame is right: the frames are found, and the catching
// function has its variables.
TEST_F(ElfWriterTest, ExceptionsPassThrough) {
  const CompiledModule module = CompileText(R"(
function %keeps(i64) -> i64 c {
  sig0 = (i64) -> i64 c
  fn0 = module:0 sig0
block0(v0: i64):
  v1 = iadd.i64 v0, v0
  v2 = iadd.i64 v1, v1
  v3 = iadd.i64 v2, v2
  v4 = iadd.i64 v3, v3
  v5 = iadd.i64 v4, v4
  v6 = call.i64 fn0(v0)
  v7 = iadd.i64 v6, v1
  v8 = iadd.i64 v7, v2
  v9 = iadd.i64 v8, v3
  v10 = iadd.i64 v9, v4
  v11 = iadd.i64 v10, v5
  return v11
}
)");
  ASSERT_EQ(module.functions.size(), 1u);
  dir_.Write("a.o", WriteObject(module, 1, {{0, "host"}, {1, "keeps"}}));
  dir_.Write("main.cc", R"(
#include <execinfo.h>
#include <cstdio>
extern "C" long keeps(long);
const void* expected;
bool found;
extern "C" long host(long x) {
  void* frames[8];
  found = backtrace(frames, 8) > 3 && frames[3] == expected;
  if (x == 3) throw x;
  return x;
}
[[gnu::noinline]] long Caller(long a, long b, long c, long d, long e) {
  expected = __builtin_return_address(0);
  for (long i = 1; i < 5; ++i) {
    try {
      a = a * 3 + i, b = b * 5 + a, c = c * 7 + b, d = d * 11 + c, e = e * 13 + d;
      e += keeps(i);
    } catch (long caught) {
      e += 1000 * caught;
    }
  }
  return a ^ b << 1 ^ c << 2 ^ d << 3 ^ e << 4;
}
int main() {
  const long result = Caller(1, 2, 3, 4, 5);
  long a = 1, b = 2, c = 3, d = 4, e = 5;
  for (long i = 1; i < 5; ++i) {
    a = a * 3 + i, b = b * 5 + a, c = c * 7 + b, d = d * 11 + c, e = e * 13 + d;
    e += i == 3 ? 3000 : 63 * i;
  }
  std::printf("%d %d\n", found, result == (a ^ b << 1 ^ c << 2 ^ d << 3 ^ e << 4));
}
)");
  Succeed({"g++", "-O2", "-Wl,--fatal-warnings", "main.cc", "a.o", "-o", "main"});
  std::string out;
  Succeed({"./main"}, &out);
  EXPECT_EQ(out, "1 1\n");
}

TEST_F(ElfWriterTest, DefinedFunctionsWithEqualNames) {
  std::map<uint32_t, std::string> names = Names();
  names[2] = names[3] = names[4] = "same";
  // Nobody else's until 4 wants it.
  names[5] = "same.4";
  dir_.Write("a.o", WriteObject(names));
  Succeed({"ld", "-r", "a.o", "-o", "b.o"});
  std::string text;
  Succeed({"nm", "--defined-only", "--no-sort", "a.o"}, &text);
  EXPECT_THAT(text, ContainsRegex(" T same\n.* T same.3\n.* T same.4.4\n.* T same.4\n"));
}

// An undefined symbol must be found outside, whatever the module calls its own functions.
TEST_F(ElfWriterTest, DefinedFunctionsDoNotCaptureUndefinedSymbols) {
  std::map<uint32_t, std::string> names = Names();
  names[2] = "helper_4";
  names[3] = "host_add";
  dir_.Write("a.o", WriteObject(names));
  std::string text;
  Succeed({"nm", "a.o"}, &text);
  EXPECT_THAT(text, HasSubstr(" U helper_4\n"));
  EXPECT_THAT(text, HasSubstr(" U host_add\n"));
  EXPECT_THAT(text, HasSubstr(" T helper_4.2\n"));
  EXPECT_THAT(text, HasSubstr(" T host_add.3\n"));
  Succeed({"ld", "-r", "a.o", "-o", "b.o"});
}

// Names come from the module and may hold any character.
TEST_F(ElfWriterTest, OddNames) {
  std::map<uint32_t, std::string> names = Names();
  names[2] = std::string("a\0b", 3);
  names[3] = std::string("a\0c", 3);
  names[4] = "core::fmt::<impl \xc3\xa4>\n";
  names[5] = "";
  dir_.Write("a.o", WriteObject(names));
  Succeed({"readelf", "-aW", "a.o"});
  Succeed({"objdump", "-d", "a.o"});
  Succeed({"ld", "-r", "a.o", "-o", "b.o"});
}

TEST_F(ElfWriterTest, SitesAreInTheirSections) {
  const CompiledModule module = CompileText(kProgram);
  dir_.Write("a.o", WriteObject(Names()));
  Succeed({"objcopy", "-O", "binary", "--only-section=.davit.traps",
           "--set-section-flags=.davit.traps=alloc", "a.o", "traps"});
  Succeed({"objcopy", "-O", "binary", "--only-section=.davit.calls",
           "--set-section-flags=.davit.calls=alloc", "a.o", "calls"});
  const auto words_of = [&](const char* name) {
    const std::string bytes = testing::ReadAll(dir_.File(name));
    std::vector<uint32_t> words(bytes.size() / 4);
    std::memcpy(words.data(), bytes.data(), words.size() * 4);
    return words;
  };
  const std::vector<uint32_t> traps = words_of("traps");
  ASSERT_EQ(traps.size(), 3u);
  EXPECT_EQ(traps[1], 0x30u);
  EXPECT_EQ(traps[2], static_cast<uint32_t>(ir::TrapCode::kUnreachable));
  const std::vector<uint32_t> calls = words_of("calls");
  ASSERT_EQ(calls.size(), 10u);
  const uint32_t kSources[] = {0x10, 0x11, 0x20, 0x21, 0x22};
  for (size_t i = 0; i < 5; ++i) {
    EXPECT_EQ(calls[2 * i + 1], kSources[i]);
    if (i == 0) continue;
    EXPECT_GT(calls[2 * i], calls[2 * i - 2]);
  }
}

TEST_F(ElfWriterTest, NoFunctions) {
  ElfOptions options;
  options.link_info = isa::HostTarget().link_info;
  options.symbol_name = [](ir::Symbol) { return std::string("none"); };
  const auto object = WriteElfObject({}, options);
  ASSERT_TRUE(object.ok()) << object.status();
  dir_.Write("a.o", *object);
  Succeed({"readelf", "-aW", "a.o"});
  Succeed({"ld", "-r", "a.o", "-o", "b.o"});
}

}  // namespace
}  // namespace davit::codegen
