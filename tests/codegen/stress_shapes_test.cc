// Small instances of the shapes in fuzz/gen/stress_shapes.h: they compile, their allocation is
// proven right, and what is produced grows no faster than they do. (Time is measured by
// bench/stress_bench.cc.)
#include "fuzz/gen/stress_shapes.h"

#include <algorithm>
#include <string>
#include <vector>

#include "frontend-wasm/decoder.h"
#include "fuzz/gen/generated_ir.h"
#include "gtest/gtest.h"
#include "runtime/module_compiler.h"
#include "support/status.h"

namespace davit::codegen {
namespace {

// Machine instructions and moves of the allocator.
absl::StatusOr<uint64_t> Work(const fuzz::StressShape& shape, uint32_t size, OptLevel level) {
  const std::vector<uint8_t> bytes = shape.make(size);
  DAVIT_ASSIGN_OR_RETURN(const wasm::Module module, wasm::DecodeModule(bytes));
  Options options = HostOptions();
  options.opt_level = level;
  options.verify_ir = true;
  options.check_regalloc = true;
  DAVIT_ASSIGN_OR_RETURN(
      const auto compiler,
      runtime::ModuleCompiler::Create(module, runtime::MemoryStrategy::kGuard, options));
  DAVIT_ASSIGN_OR_RETURN(const CompiledModule compiled, compiler->CompileAll());
  return compiled.times.mach_insts + compiled.times.edits;
}

class StressShapesTest : public ::testing::TestWithParam<fuzz::StressShape> {};

TEST_P(StressShapesTest, GrowsLinearly) {
  for (const OptLevel level : {OptLevel::kO0, OptLevel::kO2}) {
    const uint32_t size = std::min(GetParam().full_size / 100, 3'000u);
    const auto small = Work(GetParam(), size, level);
    ASSERT_TRUE(small.ok()) << small.status();
    const auto large = Work(GetParam(), 4 * size, level);
    ASSERT_TRUE(large.ok()) << large.status();
    EXPECT_LT(static_cast<double>(*large), 4.4 * static_cast<double>(*small));
  }
}

TEST_P(StressShapesTest, SmallestSizes) {
  for (const uint32_t size : {1u, 2u, 3u, 17u}) {
    const auto work = Work(GetParam(), size, OptLevel::kO2);
    EXPECT_TRUE(work.ok()) << "size " << size << ": " << work.status();
  }
}

INSTANTIATE_TEST_SUITE_P(Shapes, StressShapesTest,
                         ::testing::ValuesIn(fuzz::StressShapes().begin(),
                                             fuzz::StressShapes().end()),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace davit::codegen
