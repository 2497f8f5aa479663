// Properties that hold for every input: allocations pass the checker, work is linear, a warm
// allocator allocates nothing.
#include <gtest/gtest.h>

#include <chrono>

#include "fuzz/oracle/coarse_allocation.h"
#include "regalloc/liveness.h"
#include "regalloc/scan.h"
#include "regalloc/spill.h"
#include "regalloc/validate.h"
#include "tests/heap/counting_new.h"
#include "tests/regalloc/test_util.h"

namespace davit::regalloc {
namespace {

constexpr Machine kMachines[] = {Machine::kX64, Machine::kA64, Machine::kTiny, Machine::kBare};

GeneratorOptions Vary(uint32_t seed) {
  GeneratorOptions options;
  options.seed = seed;
  options.size = seed % 7 == 0 ? 400 : 5 + seed % 60;
  options.reach = 4 + seed % 29;
  options.plain = seed % 3 == 0;
  options.calls = seed % 5 * 4;
  options.cold = seed % 4 * 10;
  return options;
}

TEST(PropertyTest, GeneratedFunctionsPassTheChecker) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(2);
  uint32_t seed = 1;
  for (; std::chrono::steady_clock::now() < deadline || seed < 500; ++seed) {
    const Environment env = MakeEnvironment(kMachines[seed % 4]);
    AllocateData(GenerateFunction(env, Vary(seed)), env);
    if (HasFailure()) FAIL() << "seed " << seed;
  }
}

TEST(PropertyTest, CoarseLivenessPassesTheChecker) {
  for (uint32_t seed = 1; seed < 600; ++seed) {
    const Environment env = MakeEnvironment(kMachines[seed % 4]);
    const FunctionData f = GenerateFunction(env, Vary(seed));
    ASSERT_TRUE(Validate(f.View()).ok()) << Validate(f.View());
    Output output;
    AllocateCoarsely(f.View(), env, output);
    const absl::Status status = Check(f.View(), env, output);
    ASSERT_TRUE(status.ok()) << "seed " << seed << " " << status << "\n" << Print(f.View(), output);
  }
}

// Irreducible graphs are allocated coarsely; so are the others here, every second time. There a
// value is called live in blocks that its definition does not dominate.
TEST(PropertyTest, GraphsOfAnyShapePassTheChecker) {
  for (uint32_t seed = 1; seed < 600; ++seed) {
    const Environment env = MakeEnvironment(kMachines[seed % 4]);
    GeneratorOptions options = Vary(seed);
    options.graph = true;
    const FunctionData f = GenerateFunction(env, options);
    ASSERT_TRUE(Validate(f.View()).ok()) << Validate(f.View());
    Output output;
    if (seed % 8 < 4) {
      AllocateCoarsely(f.View(), env, output);
    } else {
      Allocator(env).Run(f.View(), output);
    }
    const absl::Status status = Check(f.View(), env, output);
    ASSERT_TRUE(status.ok()) << "seed " << seed << " " << status << "\n" << Print(f.View(), output);
  }
}

TEST(PropertyTest, WarmAllocatorAllocatesNothing) {
  const Environment env = MakeEnvironment(Machine::kX64);
  std::vector<FunctionData> functions;
  for (uint32_t seed = 1; seed < 40; ++seed) functions.push_back(GenerateFunction(env, Vary(seed)));
  Allocator allocator(env);
  Output output;
  for (const FunctionData& f : functions) allocator.Run(f.View(), output);
  const size_t before = testing::NumAllocations();
  for (const FunctionData& f : functions) allocator.Run(f.View(), output);
  EXPECT_EQ(testing::NumAllocations(), before);
}

// Shapes stay right, and the number of edits stays proportional to the size.
TEST(PropertyTest, ShapesAreRightAndLinear) {
  using Shape = FunctionData (*)(const Environment&, uint32_t);
  const Shape shapes[] = {
      ShapeCallChain,
      ShapeEmptyLoops,
      [](const Environment& env, uint32_t n) { return ShapeBlockChain(env, n, 40); },
      ShapeManyParams,
      ShapeLocalsTimesBlocks,
      ShapeDeepLoops,
      ShapeCheckedLoops,
      ShapeSwitch};
  const Environment env = MakeEnvironment(Machine::kX64);
  for (const Shape shape : shapes) {
    const Allocated small = AllocateData(shape(env, 100), env);
    const Allocated large = AllocateData(shape(env, 2000), env);
    const double per_inst_small = static_cast<double>(small.output.edits.size() + 10) /
                                  static_cast<double>(small.function.insts.size());
    const double per_inst_large = static_cast<double>(large.output.edits.size()) /
                                  static_cast<double>(large.function.insts.size());
    EXPECT_LE(per_inst_large, 1.5 * per_inst_small + 0.1);
  }
}

// The steps that could exceed the size of the input: elements of live-in lists visited, register
// files saved and visited again.
TEST(PropertyTest, WorkIsLinear) {
  const Environment env = MakeEnvironment(Machine::kX64);
  const auto work = [&](const FunctionData& f) {
    Liveness liveness;
    SpillPlan spills;
    Scan scan(env);
    Output output;
    const Function function = f.View();
    liveness.Compute(function, env);
    spills.Reset(function, liveness);
    scan.Run(function, liveness, spills, output);
    return static_cast<double>(liveness.work() + scan.work() + 1000);
  };
  for (const auto shape : {ShapeLocalsTimesBlocks, ShapeManyParams, ShapeDeepLoops, ShapeEmptyLoops,
                           ShapeCheckedLoops, ShapeSwitch}) {
    EXPECT_LT(work(shape(env, 16'000)), 10 * work(shape(env, 2'000)));
  }
}

}  // namespace
}  // namespace davit::regalloc
