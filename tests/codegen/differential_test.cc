// Generated programs executed twice: by the interpreter of the IR and as native code. Results, traps and memory agree.
//
// DAVIT_DIFFERENTIAL_SECONDS makes it go on with further seeds for that long.
#include <sys/mman.h>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "codegen/link/code_memory.h"
#include "codegen/parallel.h"
#include "fuzz/gen/ir_gen.h"
#include "gtest/gtest.h"
#include "ir/interpreter.h"
#include "ir/printer.h"
#include "tests/codegen/generated_ir.h"
#include "tests/isa/catch_fault.h"
#include "tests/isa/trampoline.h"

namespace davit::codegen {
namespace {

constexpr uint32_t kMemoryBytes = 1 << 16;

struct RunResult {
  std::optional<ir::TrapCode> trap;
  std::vector<ir::ValueBits> results;
  std::vector<uint8_t> memory;
};

std::string Describe(const RunResult& run) {
  if (run.trap) return absl::StrCat("trap ", std::string(ir::TrapCodeName(*run.trap)));
  std::string text = "results";
  for (const ir::ValueBits& v : run.results) {
    absl::StrAppend(&text, " 0x", absl::Hex(v.high), ":", absl::Hex(v.low, absl::kZeroPad16));
  }
  return text;
}

std::vector<uint8_t> InitialMemory() {
  std::vector<uint8_t> memory(kMemoryBytes);
  for (size_t i = 0; i < memory.size(); ++i) memory[i] = static_cast<uint8_t>(i * 37);
  return memory;
}

// The program's memory, with nothing behind it as far as its addresses reach.
class GuardedMemory {
 public:
  GuardedMemory() {
    base_ = mmap(nullptr, kReserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    DAVIT_CHECK(base_ != MAP_FAILED);
    DAVIT_CHECK(mprotect(base_, kMemoryBytes, PROT_READ | PROT_WRITE) == 0);
  }
  ~GuardedMemory() { munmap(base_, kReserved); }
  uint8_t* data() const { return static_cast<uint8_t*>(base_); }

 private:
  static constexpr size_t kReserved = size_t{8} << 30;
  void* base_;
};

RunResult Interpret(const std::vector<ir::Function>& functions,
                    const std::vector<ir::ValueBits>& args, uint64_t address) {
  RunResult run;
  run.memory = InitialMemory();
  ir::World world;
  for (uint32_t i = 0; i < functions.size(); ++i) {
    world.AddFunction({ir::kModuleFunctions, i}, &functions[i]);
  }
  world.memory = {{.address = address, .data = run.memory.data(), .size = run.memory.size()}};
  world.pinned[0] = address;
  const auto outcome = ir::Interpret(world, {ir::kModuleFunctions, 0}, args);
  EXPECT_TRUE(outcome.ok()) << outcome.status();
  if (!outcome.ok()) return run;
  run.trap = outcome->trap;
  if (!run.trap) run.results = outcome->results;
  return run;
}

absl::StatusOr<std::unique_ptr<CodeMemory>> CompileAll(const std::vector<ir::Function>& functions,
                                                       uint64_t features) {
  const uint32_t count = static_cast<uint32_t>(functions.size());
  const ir::Function trampoline =
      isa::MakeTrampoline(functions[0].sig, 0, sizeof(ir::ValueBits));
  Options options = HostOptions();
  options.target_options.features = features;
  options.verify_ir = true;
  options.check_regalloc = true;
  const auto module = CompileModule(
      std::vector<uint32_t>(count + 1, 1),
      [&](unsigned, uint32_t index, ir::Function& out) {
        CopyFunction(index < count ? functions[index] : trampoline, out);
        return absl::OkStatus();
      },
      options);
  if (!module.ok()) return module.status();
  return CodeMemory::Create(module->functions, 0, {});
}

RunResult RunNative(const CodeMemory& code, const ir::Signature& sig, uint32_t trampoline,
                    std::vector<ir::ValueBits> args, uint8_t* memory) {
  RunResult run;
  const std::vector<uint8_t> initial = InitialMemory();
  std::memcpy(memory, initial.data(), initial.size());
  // Bits above the width of an argument are rubbish, as far as the callee may know.
  for (size_t i = 0; i < args.size(); ++i) {
    const int bits = ir::BitsOf(sig.params[i]);
    if (bits < 64) args[i].low |= 0xdead'beef'cafe'f00dull << bits;
  }
  std::vector<ir::ValueBits> results(sig.results.size());
  auto* const call =
      reinterpret_cast<void (*)(const void*, ir::ValueBits*, ir::ValueBits*)>(code.Entry(trampoline));
  const std::optional<uint64_t> fault =
      isa::CatchFault([&] { call(memory, args.data(), results.data()); });
  if (fault) {
    const isa::TrapSite* const site = code.FindTrap(reinterpret_cast<const void*>(*fault));
    EXPECT_NE(site, nullptr) << "a fault at an instruction that is no trap site";
    run.trap = site != nullptr ? site->code : ir::TrapCode::kHost;
  } else {
    run.results = std::move(results);
  }
  run.memory.assign(memory, memory + kMemoryBytes);
  return run;
}

struct Totals {
  int returned = 0;
  int trapped = 0;
};

void CheckSeed(uint32_t seed, uint64_t features, const GuardedMemory& memory, Totals* totals) {
  SCOPED_TRACE(absl::StrCat("seed ", seed, ", features 0x", absl::Hex(features)));
  fuzz::IrGenOptions gen;
  gen.max_insts = 20 + seed % 17 * 40;
  gen.max_depth = 1 + seed % 6;
  gen.memory_size = kMemoryBytes;
  gen.traps = seed % 3 != 0;
  gen.vectors = seed % 4 == 0;
  gen.max_cost = 20'000;
  const std::vector<uint8_t> bytes = RandomBytes(seed, 500 + seed % 13 * 600);
  fuzz::Choices choices(bytes);
  const std::vector<ir::Function> functions = fuzz::GenerateIr(choices, gen);
  const auto code = CompileAll(functions, features);
  ASSERT_TRUE(code.ok()) << code.status();
  const std::vector<uint8_t> more = RandomBytes(~seed, 1000);
  fuzz::Choices argument_choices(more);
  for (int call = 0; call < 3; ++call) {
    const std::vector<ir::ValueBits> args =
        fuzz::GenerateArguments(argument_choices, functions[0].sig);
    const RunResult want =
        Interpret(functions, args, reinterpret_cast<uint64_t>(memory.data()));
    const RunResult got = RunNative(**code, functions[0].sig,
                                    static_cast<uint32_t>(functions.size()), args, memory.data());
    std::string program;
    const bool same = want.trap == got.trap && want.results == got.results &&
                      want.memory == got.memory;
    if (!same) {
      for (const ir::Function& function : functions) program += ir::Print(function);
    }
    ASSERT_TRUE(same) << "want " << Describe(want) << "\n got " << Describe(got)
                      << (want.memory == got.memory ? "" : "\nmemory differs") << "\n" << program;
    ++(want.trap ? totals->trapped : totals->returned);
  }
}

void CheckSeeds(uint32_t first, uint32_t count, uint64_t features) {
  const GuardedMemory memory;
  Totals totals;
  uint32_t seed = first;
  for (; seed < first + count; ++seed) {
    CheckSeed(seed, features, memory, &totals);
    if (::testing::Test::HasFailure()) return;
  }
  // Neither way of ending is rare.
  EXPECT_GT(totals.returned, static_cast<int>(count));
  EXPECT_GT(totals.trapped, static_cast<int>(count) / 10);
  const char* const seconds = std::getenv("DAVIT_DIFFERENTIAL_SECONDS");
  if (seconds == nullptr) return;
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::atoi(seconds));
  for (; std::chrono::steady_clock::now() < end; ++seed) {
    CheckSeed(seed, features, memory, &totals);
    if (::testing::Test::HasFailure()) return;
  }
  std::printf("%u programs, %d runs returned, %d trapped\n", seed - first, totals.returned,
              totals.trapped);
}

TEST(DifferentialTest, Baseline) { CheckSeeds(1, 400, 0); }
TEST(DifferentialTest, HostFeatures) {
  CheckSeeds(1'000'001, 400, isa::HostTarget().host_features());
}

}  // namespace
}  // namespace davit::codegen
