// Compiling a function allocates nothing once a compiler has seen functions as large, and what a
// huge one took is given back (S18).
#include <algorithm>
#include <memory>
#include <vector>

#include "codegen/compiler.h"
#include "frontend-wasm/decoder.h"
#include "fuzz/gen/generated_ir.h"
#include "fuzz/gen/stress_shapes.h"
#include "gtest/gtest.h"
#include "runtime/module_compiler.h"
#include "tests/heap/counting_new.h"
#include "tests/process/process.h"

namespace davit::codegen {
namespace {

TEST(AllocationTest, CompilingIrAllocatesNothing) {
  const std::vector<ir::Function> functions = GenerateFunctions(100, 200);
  const Options options = HostOptions();
  Compiler compiler(options);
  size_t allocated = 0;
  for (int round = 0; round < 2; ++round) {
    const size_t before = testing::NumAllocations();
    for (const ir::Function& function : functions) {
      const absl::Status status = compiler.Compile([&](ir::Function& out) {
        CopyFunction(function, out);
        return absl::OkStatus();
      });
      ASSERT_TRUE(status.ok()) << status;
    }
    allocated = testing::NumAllocations() - before;
    if (round == 0) {
      EXPECT_GT(allocated, 0u);
    }
  }
  EXPECT_EQ(allocated, 0u);
}

// A program with the C library: hundreds of functions as a producer makes them.
TEST(AllocationTest, CompilingWasmAllocatesNothing) {
  const testing::ScratchDirectory scratch;
  const std::string file = scratch.File("words.wasm");
  // Linked without -O, with which clang would call wasm-opt where that is installed.
  const std::string object = scratch.File("words.o");
  testing::Finished made =
      testing::RunProcess({"clang", "--target=wasm32-wasi", "--sysroot=/usr", "-O2", "-c",
                           DAVIT_SOURCE_DIR "/examples/c/words.c", "-o", object});
  if (made.status == 0) {
    made = testing::RunProcess(
        {"clang", "--target=wasm32-wasi", "--sysroot=/usr", object, "-o", file});
  }
  if (made.status != 0) GTEST_SKIP() << "no compiler for wasm32-wasi: " << made.err;
  const std::string content = testing::ReadAll(file);
  const std::vector<uint8_t> bytes(content.begin(), content.end());
  const absl::StatusOr<wasm::Module> module = wasm::DecodeModule(bytes);
  ASSERT_TRUE(module.ok()) << module.status();
  ASSERT_GT(module->num_defined_functions(), 30u);
  for (const auto strategy :
       {runtime::MemoryStrategy::kGuard, runtime::MemoryStrategy::kExplicit}) {
    const auto front_end = runtime::ModuleCompiler::Create(*module, strategy, HostOptions());
    ASSERT_TRUE(front_end.ok()) << front_end.status();
    Compiler compiler((*front_end)->options());
    size_t allocated = 0;
    for (int round = 0; round < 2; ++round) {
      const size_t before = testing::NumAllocations();
      for (uint32_t i = 0; i < module->num_defined_functions(); ++i) {
        const absl::Status status =
            compiler.Compile([&](ir::Function& out) { return (*front_end)->MakeIr(0, i, out); });
        ASSERT_TRUE(status.ok()) << status;
      }
      allocated = testing::NumAllocations() - before;
      if (round == 0) {
        EXPECT_GT(allocated, 0u);
      }
    }
    EXPECT_EQ(allocated, 0u);
  }
}

// A compiler and a front end that are kept hold no more after a huge function and a small one than
// after the small one alone.
TEST(AllocationTest, S18_MemoryOfAHugeFunctionIsGivenBack) {
  constexpr size_t kHuge = 32 << 20, kLittle = 1 << 20;
  const auto shapes = fuzz::StressShapes();
  const auto shape = std::find_if(shapes.begin(), shapes.end(),
                                  [](const auto& s) { return s.name == "large_before_small"; });
  ASSERT_NE(shape, shapes.end());
  const std::vector<uint8_t> bytes = shape->make(300'000);
  const absl::StatusOr<wasm::Module> module = wasm::DecodeModule(bytes);
  ASSERT_TRUE(module.ok()) << module.status();
  const auto front_end =
      runtime::ModuleCompiler::Create(*module, runtime::MemoryStrategy::kGuard, HostOptions());
  ASSERT_TRUE(front_end.ok()) << front_end.status();
  Compiler compiler((*front_end)->options());
  const auto live_after = [&](uint32_t function) {
    const absl::Status status =
        compiler.Compile([&](ir::Function& out) { return (*front_end)->MakeIr(0, function, out); });
    EXPECT_TRUE(status.ok()) << status;
    return testing::LiveBytes();
  };
  const size_t small = live_after(1);
  EXPECT_GT(live_after(0), small + kHuge);
  EXPECT_LT(live_after(1), small + kLittle);
}

}  // namespace
}  // namespace davit::codegen
