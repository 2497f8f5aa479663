// Compile time of the shapes that have broken code generators (fuzz/gen/stress_shapes.h) against
// their size.
//
// One thread, CPU time, the whole way from bytes to code. `slope` is the exponent between the last
// size and this one: log(time ratio) / log(size ratio). It must stay near 1; what is at the
// smallest sizes is mostly constant cost.
//
//   stress_bench --benchmark_filter=x64/big_switch
#include <cmath>
#include <cstdint>
#include <ctime>
#include <memory>
#include <string>
#include <vector>

#include "benchmark/benchmark.h"
#include "frontend-wasm/decoder.h"
#include "fuzz/gen/stress_shapes.h"
#include "isa/target.h"
#include "runtime/module_compiler.h"
#include "support/strings.h"

namespace davit {
namespace {

absl::StatusOr<codegen::PassTimes> CompileBytes(const std::vector<uint8_t>& bytes,
                                                const isa::Target& target) {
  const absl::StatusOr<wasm::Module> module = wasm::DecodeModule(bytes);
  if (!module.ok()) return module.status();
  codegen::Options options;
  options.target = &target;
  options.threads = 1;
  const auto compiler =
      runtime::ModuleCompiler::Create(*module, runtime::MemoryStrategy::kGuard, options);
  if (!compiler.ok()) return compiler.status();
  const absl::StatusOr<codegen::CompiledModule> compiled = (*compiler)->CompileAll();
  if (!compiled.ok()) return compiled.status();
  return compiled->times;
}

struct Point {
  double seconds = 0;
  uint32_t size = 0;
};

// Google Benchmark runs one size several times until it takes long enough; only the last time
// counts.
struct Slope {
  Point previous, current;
};

void Run(benchmark::State& state, const fuzz::StressShape& shape, const isa::Target& target,
         Slope& slope) {
  const uint32_t size = static_cast<uint32_t>(state.range(0));
  const std::vector<uint8_t> bytes = shape.make(size);
  codegen::PassTimes work;
  const std::clock_t start = std::clock();
  for (auto _ : state) {
    const absl::StatusOr<codegen::PassTimes> times = CompileBytes(bytes, target);
    if (!times.ok()) {
      state.SkipWithError(std::string(times.status().message()).c_str());
      return;
    }
    work = *times;
  }
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC /
                         static_cast<double>(state.iterations());
  if (slope.current.size != size) slope.previous = slope.current;
  slope.current = {seconds, size};
  if (slope.previous.size != 0) {
    state.counters["slope"] = std::log(seconds / slope.previous.seconds) /
                              std::log(double{1} * size / slope.previous.size);
  }
  state.counters["ns/unit"] = seconds * 1e9 / size;
  state.counters["insts+edits/unit"] = static_cast<double>(work.mach_insts + work.edits) / size;
  state.SetComplexityN(size);
}

void RegisterShape(const fuzz::StressShape& shape, const isa::Target& target) {
  auto slope = std::make_shared<Slope>();
  auto* bench = benchmark::RegisterBenchmark(
      StrCat(target.name, "/", shape.name).c_str(),
      [&shape, &target, slope](benchmark::State& state) { Run(state, shape, target, *slope); });
  bench->Unit(benchmark::kMillisecond)->MinTime(0.1)->Complexity(benchmark::oAuto);
  for (const uint32_t part : {27, 9, 3, 1}) bench->Arg(shape.full_size / part);
}

void RegisterShapes() {
  for (const isa::Target* target : isa::Targets()) {
    for (const fuzz::StressShape& shape : fuzz::StressShapes()) RegisterShape(shape, *target);
  }
}

}  // namespace
}  // namespace davit

int main(int argc, char** argv) {
  davit::RegisterShapes();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
