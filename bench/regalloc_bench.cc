// Register allocation: nanoseconds per machine instruction, over generated functions and the shapes
// that have broken allocators. `ns_per_inst` must not grow with the size.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "fuzz/gen/regalloc_gen.h"
#include "regalloc/allocator.h"
#include "regalloc/checker.h"

namespace davit::regalloc {
namespace {

void Report(benchmark::State& state, size_t insts, size_t edits) {
  state.counters["insts"] = static_cast<double>(insts);
  state.counters["edits_per_inst"] = static_cast<double>(edits) / static_cast<double>(insts);
  state.counters["ns_per_inst"] = benchmark::Counter(
      static_cast<double>(insts) * 1e-9,
      benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

// Many functions of about `size` instructions of ordinary compiled code.
void BM_Generated(benchmark::State& state) {
  const Environment env = MakeEnvironment(Machine::kX64);
  std::vector<FunctionData> functions;
  size_t insts = 0;
  for (uint32_t seed = 1; insts < 20'000 && seed < 1000; ++seed) {
    functions.push_back(
        GenerateFunction(env, OrdinaryCode(seed, static_cast<uint32_t>(state.range(0)))));
    insts += functions.back().insts.size();
  }
  Allocator allocator(env);
  Output output;
  size_t edits = 0;
  for (auto _ : state) {
    edits = 0;
    for (const FunctionData& function : functions) {
      allocator.Run(function.View(), output);
      edits += output.edits.size();
    }
  }
  Report(state, insts, edits);
}
BENCHMARK(BM_Generated)->Arg(30)->Arg(300)->Arg(3000)->Arg(20'000)->Arg(200'000);

void BM_Checker(benchmark::State& state) {
  const Environment env = MakeEnvironment(Machine::kX64);
  const FunctionData function =
      GenerateFunction(env, OrdinaryCode(7, static_cast<uint32_t>(state.range(0))));
  Output output;
  Allocator(env).Run(function.View(), output);
  for (auto _ : state) benchmark::DoNotOptimize(Check(function.View(), env, output));
  Report(state, function.insts.size(), output.edits.size());
}
BENCHMARK(BM_Checker)->Arg(300)->Arg(20'000);

template <typename Shape>
void RunShape(benchmark::State& state, Shape shape) {
  const Environment env = MakeEnvironment(Machine::kX64);
  const FunctionData function = shape(env, static_cast<uint32_t>(state.range(0)));
  Allocator allocator(env);
  Output output;
  for (auto _ : state) allocator.Run(function.View(), output);
  Report(state, function.insts.size(), output.edits.size());
}

#define DAVIT_SHAPE(name, shape)                                      \
  void BM_##name(benchmark::State& state) { RunShape(state, shape); } \
  BENCHMARK(BM_##name)->Arg(500)->Arg(5000)->Arg(50'000)

DAVIT_SHAPE(S1CallChain, ShapeCallChain);
DAVIT_SHAPE(S2EmptyLoops, ShapeEmptyLoops);
DAVIT_SHAPE(S3BlockChain,
            [](const Environment& env, uint32_t n) { return ShapeBlockChain(env, n, 40); });
DAVIT_SHAPE(S7ManyParams, ShapeManyParams);
DAVIT_SHAPE(S13CheckedLoops, ShapeCheckedLoops);
DAVIT_SHAPE(S14Switch, ShapeSwitch);
DAVIT_SHAPE(S22LocalsTimesBlocks, ShapeLocalsTimesBlocks);
DAVIT_SHAPE(S23DeepLoops, ShapeDeepLoops);

}  // namespace
}  // namespace davit::regalloc

BENCHMARK_MAIN();
