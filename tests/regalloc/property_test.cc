// Properties that hold for every input: allocations pass the checker, work is linear, a warm
// allocator allocates nothing, parallel moves do what they say.
#include <gtest/gtest.h>

#include <chrono>
#include <map>

#include "regalloc/liveness.h"
#include "regalloc/parallel_move.h"
#include "regalloc/resolve.h"
#include "regalloc/scan.h"
#include "regalloc/spill.h"
#include "regalloc/validate.h"
#include "tests/regalloc/test_util.h"

namespace davit::regalloc {

// counting_new.cc
size_t NumAllocations();

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
    Liveness liveness;
    liveness.set_work_bound_factor(0);
    SpillPlan spills;
    Scan scan(env);
    Resolver resolver(env);
    Output output;
    const Function function = f.View();
    liveness.Compute(function, env);
    spills.Reset(function, liveness);
    scan.Run(function, liveness, spills, output);
    resolver.FindMoves(function, liveness, scan, spills);
    resolver.EmitEdits(spills.AssignSlots(), output);
    const absl::Status status = Check(function, env, output);
    ASSERT_TRUE(status.ok()) << "seed " << seed << " " << status << "\n" << Print(function, output);
  }
}

TEST(PropertyTest, WarmAllocatorAllocatesNothing) {
  const Environment env = MakeEnvironment(Machine::kX64);
  std::vector<FunctionData> functions;
  for (uint32_t seed = 1; seed < 40; ++seed) functions.push_back(GenerateFunction(env, Vary(seed)));
  Allocator allocator(env);
  Output output;
  for (const FunctionData& f : functions) allocator.Run(f.View(), output);
  const size_t before = NumAllocations();
  for (const FunctionData& f : functions) allocator.Run(f.View(), output);
  EXPECT_EQ(NumAllocations(), before);
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

// Executes edits on numbered contents.
class Contents {
 public:
  int Get(Allocation a) { return Cell(a); }
  void Set(Allocation a, int value) { Cell(a) = value; }
  void Run(const Edit& edit) {
    if (edit.kind == Edit::Kind::kSwap) return std::swap(Cell(edit.from), Cell(edit.to));
    EXPECT_FALSE(edit.from.is_slot() && edit.to.is_slot());
    Cell(edit.to) = Cell(edit.from);
  }

 private:
  int& Cell(Allocation a) { return cells_[a.is_reg() ? a.reg().index() : 64 + a.slot()]; }
  std::map<uint32_t, int> cells_;
};

TEST(PropertyTest, ParallelMoves) {
  uint64_t random = 88172645463325252ull;
  const auto next = [&](uint32_t bound) {
    random ^= random << 13;
    random ^= random >> 7;
    random ^= random << 17;
    return static_cast<uint32_t>((random >> 20) % bound);
  };
  for (int round = 0; round < 20'000; ++round) {
    const Environment env = MakeEnvironment(kMachines[round % 4]);
    std::vector<Allocation> places;
    for (RegSet regs = env.allocatable.OfClass(RegClass::kInt); !regs.empty();
         regs.Remove(regs.First())) {
      places.push_back(Allocation::Reg(regs.First()));
    }
    for (uint32_t s = 0; s < 4; ++s) places.push_back(Allocation::Slot(s));
    MoveSequencer sequencer(env);
    std::vector<Edit> edits;
    Contents before;
    for (size_t k = 0; k < places.size(); ++k) before.Set(places[k], static_cast<int>(k));
    Contents after = before;
    uint64_t free = 0;
    sequencer.Begin(Edit::Where::kBefore, 0, free, &edits);
    std::vector<std::pair<Allocation, int>> expected;
    for (const Allocation to : places) {
      const Allocation from = places[next(static_cast<uint32_t>(places.size()))];
      if (next(4) == 0) {
        expected.push_back({to, before.Get(to)});
        continue;  // not a destination, so it must keep its value
      }
      sequencer.Add(0, VRegInfo(), from, to);
      expected.push_back({to, before.Get(from)});
    }
    sequencer.Finish();
    for (const Edit& edit : edits) after.Run(edit);
    for (const auto& [place, value] : expected)
      ASSERT_EQ(after.Get(place), value) << "round " << round;
    ASSERT_LE(edits.size(), 5 * places.size());
  }
}

}  // namespace
}  // namespace davit::regalloc
