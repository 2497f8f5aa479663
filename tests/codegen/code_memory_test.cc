// Linked code: never writable and executable at once, calls that arrive, and what is known of each
// place.
#include "codegen/link/code_memory.h"

#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "fuzz/oracle/catch_fault.h"
#include "gtest/gtest.h"
#include "tests/codegen/compile_text.h"

namespace davit::codegen {
namespace {

// The permissions of the mapping that holds `address` ("r-xp"); empty where there is none. No
// mapping of the process may be writable and executable.
std::string PermissionsOf(const void* address) {
  std::ifstream maps("/proc/self/maps");
  std::string line, found;
  while (std::getline(maps, line)) {
    uint64_t begin = 0, end = 0;
    char dash = 0;
    std::string permissions;
    std::istringstream(line) >> std::hex >> begin >> dash >> end >> permissions;
    EXPECT_FALSE(permissions[1] == 'w' && permissions[2] == 'x') << line;
    const uint64_t wanted = reinterpret_cast<uint64_t>(address);
    if (begin <= wanted && wanted < end) found = permissions;
  }
  return found;
}

struct Linked {
  CompiledModule module;
  std::unique_ptr<CodeMemory> code;

  template <typename Fn>
  Fn* As(uint32_t index) const {
    return reinterpret_cast<Fn*>(reinterpret_cast<uintptr_t>(code->Entry(index)));
  }
};

Linked Link(std::string_view text, uint32_t num_imports = 0,
            const std::vector<const void*>& helpers = {}) {
  Linked linked{CompileText(text), nullptr};
  auto code = CodeMemory::Create(linked.module.functions, num_imports, helpers);
  EXPECT_TRUE(code.ok()) << code.status();
  linked.code = *std::move(code);
  return linked;
}

const void* g_return_address = nullptr;
__attribute__((noinline)) int64_t Helper(int64_t value) {
  g_return_address = __builtin_return_address(0);
  return value * 3;
}

constexpr std::string_view kProgram = R"(
function %double_of_next(i64) -> i64 c {
  sig0 = (i64) -> i64 c
  fn0 = module:6 sig0
block0(v0: i64):
  @10 v1 = iconst.i64 1
  @11 v2 = iadd.i64 v0, v1
  @12 v3 = call.i64 fn0(v2)
  @13 return v3
}
function %double(i64) -> i64 c {
block0(v0: i64):
  @20 v1 = iadd.i64 v0, v0
  @21 return v1
}
function %triple_plus_one(i64) -> i64 c {
  sig0 = (i64) -> i64 c
  fn0 = helper:1 sig0
block0(v0: i64):
  @30 v1 = call.i64 fn0(v0)
  @31 v2 = iconst.i64 1
  @32 v3 = iadd.i64 v1, v2
  @33 return v3
}
function %trap_if(i32, i32) -> i32 c {
block0(v0: i32, v1: i32):
  @40 trapnz v0, unreachable
  @41 trapnz v1, bad_signature
  @42 return v0
}
function %address_of_double() -> i64 c {
  sig0 = (i64) -> i64 c
  fn0 = module:6 sig0
block0:
  v0 = func_addr.i64 fn0
  return v0
}
)";
// The first function of the program is number 5 in its module; those before it are imports.
constexpr uint32_t kImports = 5;

TEST(CodeMemoryTest, CodeIsReadableAndExecutableOnly) {
  const Linked linked = Link(kProgram, kImports, {nullptr, reinterpret_cast<void*>(&Helper)});
  EXPECT_EQ(PermissionsOf(linked.code->base()), "r-xp");
  EXPECT_EQ(PermissionsOf(linked.code->base() + linked.code->size() - 1), "r-xp");
  // A write really faults.
  volatile uint8_t* const code = const_cast<uint8_t*>(linked.code->base());
  EXPECT_TRUE(isa::CatchFault([&] { *code = 0xc3; }).has_value());
}

TEST(CodeMemoryTest, MemoryGoesAwayWithTheObject) {
  const void* base = nullptr;
  {
    const Linked linked = Link(kProgram, kImports, {nullptr, reinterpret_cast<void*>(&Helper)});
    base = linked.code->base();
    ASSERT_EQ(PermissionsOf(base), "r-xp");
  }
  EXPECT_NE(PermissionsOf(base), "r-xp");
}

TEST(CodeMemoryTest, CallsArrive) {
  const Linked linked = Link(kProgram, kImports, {nullptr, reinterpret_cast<void*>(&Helper)});
  using Unary = int64_t(int64_t);
  EXPECT_EQ(linked.As<Unary>(0)(20), 42);
  EXPECT_EQ(linked.As<Unary>(1)(-4), -8);
  EXPECT_EQ(linked.As<Unary>(2)(7), 22);
  EXPECT_EQ(linked.As<const uint8_t*()>(4)(), linked.code->Entry(1));
}

TEST(CodeMemoryTest, FindsFunctions) {
  const Linked linked = Link(kProgram, kImports, {nullptr, reinterpret_cast<void*>(&Helper)});
  const CodeMemory& code = *linked.code;
  for (uint32_t i = 0; i < linked.module.functions.size(); ++i) {
    const uint8_t* const entry = code.Entry(i);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(entry) % isa::kFunctionAlignment, 0u);
    EXPECT_EQ(code.FindFunction(entry), i);
    const uint8_t* const end = entry + linked.module.functions[i].bytes.size();
    EXPECT_EQ(code.FindFunction(end - 1), i);
    // Behind it is the next function, or padding, which belongs to nobody.
    const bool is_next = i + 1 < linked.module.functions.size() && end == code.Entry(i + 1);
    EXPECT_EQ(code.FindFunction(end), is_next ? std::optional(i + 1) : std::nullopt);
  }
  EXPECT_EQ(code.FindFunction(code.base() + code.size() - 1), std::nullopt);
  // The stubs for helpers are no functions, and neither is what is outside.
  EXPECT_EQ(code.FindFunction(code.base()), std::nullopt);
  EXPECT_EQ(code.FindFunction(code.Entry(0) - 1), std::nullopt);
  EXPECT_EQ(code.FindFunction(code.base() - 1), std::nullopt);
  EXPECT_EQ(code.FindFunction(code.base() + code.size()), std::nullopt);
  EXPECT_EQ(code.FindFunction(nullptr), std::nullopt);
  EXPECT_TRUE(code.Contains(code.base()));
  EXPECT_TRUE(code.Contains(code.base() + code.size() - 1));
  EXPECT_FALSE(code.Contains(code.base() + code.size()));
}

TEST(CodeMemoryTest, FindsTheTrapAtAFault) {
  const Linked linked = Link(kProgram, kImports, {nullptr, reinterpret_cast<void*>(&Helper)});
  auto* const trap_if = linked.As<int32_t(int32_t, int32_t)>(3);
  EXPECT_EQ(isa::CatchFault([&] { trap_if(0, 0); }), std::nullopt);
  const struct {
    int32_t first, second;
    ir::TrapCode code;
    uint32_t source_offset;
  } kCases[] = {{1, 0, ir::TrapCode::kUnreachable, 0x40},
                {-1, -1, ir::TrapCode::kUnreachable, 0x40},
                {0, 5, ir::TrapCode::kBadSignature, 0x41}};
  for (const auto& c : kCases) {
    const std::optional<uint64_t> pc = isa::CatchFault([&] { trap_if(c.first, c.second); });
    ASSERT_TRUE(pc.has_value());
    const isa::TrapSite* const site = linked.code->FindTrap(reinterpret_cast<void*>(*pc));
    ASSERT_NE(site, nullptr);
    EXPECT_EQ(site->code, c.code);
    EXPECT_EQ(site->source_offset, c.source_offset);
    EXPECT_EQ(linked.code->FindFunction(reinterpret_cast<void*>(*pc)), 3u);
    EXPECT_EQ(linked.code->FindTrap(reinterpret_cast<void*>(*pc + 1)), nullptr);
  }
  EXPECT_EQ(linked.code->FindTrap(linked.code->Entry(0)), nullptr);
  EXPECT_EQ(linked.code->FindTrap(nullptr), nullptr);
}

TEST(CodeMemoryTest, FindsTheCallOfAReturnAddress) {
  const Linked linked = Link(kProgram, kImports, {nullptr, reinterpret_cast<void*>(&Helper)});
  g_return_address = nullptr;
  linked.As<int64_t(int64_t)>(2)(1);
  EXPECT_EQ(linked.code->FindFunction(g_return_address), 2u);
  EXPECT_EQ(linked.code->FindCall(g_return_address), 0x30u);
  EXPECT_EQ(linked.code->FindCall(static_cast<const uint8_t*>(g_return_address) - 1), std::nullopt);
  EXPECT_EQ(linked.code->FindCall(nullptr), std::nullopt);
}

TEST(CodeMemoryTest, NoFunctions) {
  const auto code = CodeMemory::Create({}, 0, {});
  ASSERT_TRUE(code.ok()) << code.status();
  EXPECT_EQ((*code)->size(), 0u);
  EXPECT_FALSE((*code)->Contains(nullptr));
  EXPECT_EQ((*code)->FindFunction(&code), std::nullopt);
}

TEST(CodeMemoryTest, RefusesMoreThanCallsReach) {
  // 300 functions of 8 MiB that share their bytes: 2.4 GiB of text, refused before any of it is
  // mapped.
  const std::vector<uint8_t> bytes(8 << 20, 0x90);
  const FunctionCode function{.bytes = bytes,
                              .relocs = {},
                              .traps = {},
                              .calls = {},
                              .code_size = 8 << 20,
                              .frame_size = 8};
  const std::vector<FunctionCode> functions(300, function);
  const auto code = CodeMemory::Create(functions, 0, {});
  EXPECT_EQ(code.status().code(), absl::StatusCode::kResourceExhausted) << code.status();
}

#if defined(__aarch64__)
// 140 MiB of text: a function at its start calls one at its end, which goes on to a helper.
TEST(CodeMemoryTest, CallsBeyondTheirReachArrive) {
  // stp x29, x30, [sp, #-16]!; mov x29, sp; bl last; ldp x29, x30, [sp], #16; ret
  const uint32_t first[] = {0xa9bf7bfd, 0x910003fd, 0x94000000, 0xa8c17bfd, 0xd65f03c0};
  // add x0, x0, #1; b helper
  const uint32_t last[] = {0x91000400, 0x14000000};
  const std::vector<uint8_t> filler(1 << 20);
  std::vector<FunctionCode> functions(142);
  const auto function = [](std::span<const uint32_t> words, const isa::Reloc& reloc) {
    return FunctionCode{
        .bytes = {reinterpret_cast<const uint8_t*>(words.data()), words.size_bytes()},
        .relocs = {&reloc, 1},
        .code_size = static_cast<uint32_t>(words.size_bytes())};
  };
  const isa::Reloc call = {8, isa::RelocKind::kA64Call26, {ir::kModuleFunctions, 141}, 0};
  const isa::Reloc jump = {4, isa::RelocKind::kA64Call26, {ir::kHelpers, 1}, 0};
  functions[0] = function(first, call);
  for (int i = 1; i < 141; ++i) functions[i].bytes = filler;
  functions[141] = function(last, jump);
  const void* const helpers[] = {nullptr, reinterpret_cast<const void*>(&Helper)};
  const auto code = CodeMemory::Create(functions, 0, helpers);
  ASSERT_TRUE(code.ok()) << code.status();
  EXPECT_GT((*code)->Entry(141) - (*code)->Entry(0), 128 << 20);
  EXPECT_EQ(reinterpret_cast<int64_t (*)(int64_t)>((*code)->Entry(0))(6), 21);
}
#endif

}  // namespace
}  // namespace davit::codegen
