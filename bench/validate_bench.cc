// Speed of decoding, validation and the skim for loops' locals on real modules, in bytes of the
// code section and in ns per operator.
//
//   DAVIT_CORPUS_DIR=... validate_bench --benchmark_filter=ruff
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "benchmark/benchmark.h"
#include "frontend-wasm/decoder.h"
#include "frontend-wasm/loop_locals.h"
#include "frontend-wasm/validator.h"

#ifndef DAVIT_CORPUS_DIR
#define DAVIT_CORPUS_DIR ""
#endif

namespace davit::wasm {
namespace {

namespace fs = std::filesystem;

struct Input {
  std::vector<uint8_t> bytes;
  Module module;
  // In all bodies.
  uint64_t num_operators = 0;
};

void Report(benchmark::State& state, const Input& input) {
  const double iterations = static_cast<double>(state.iterations());
  state.SetBytesProcessed(state.iterations() * int64_t{input.module.code_section.size});
  state.counters["s/op"] =
      benchmark::Counter(iterations * static_cast<double>(input.num_operators),
                         benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void DecodeSections(benchmark::State& state, const Input& input) {
  for (auto _ : state) benchmark::DoNotOptimize(DecodeModule(input.bytes));
  state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(input.bytes.size()));
}

void Validate(benchmark::State& state, const Input& input) {
  FuncValidator validator;
  for (auto _ : state) {
    for (uint32_t i = input.module.num_imported_functions; i < input.module.num_functions(); ++i) {
      benchmark::DoNotOptimize(validator.Validate(input.module, i));
    }
  }
  Report(state, input);
}

void SkimLoops(benchmark::State& state, const Input& input) {
  LoopLocals locals;
  for (auto _ : state) {
    for (const ByteRange& body : input.module.bodies) {
      locals.Skim(input.module.Bytes(body), input.module.limits.function_locals);
    }
  }
  Report(state, input);
}

void RegisterFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<char> chars{std::istreambuf_iterator<char>(file), {}};
  auto input = std::make_shared<Input>();
  input->bytes.assign(chars.begin(), chars.end());
  absl::StatusOr<Module> module = DecodeModule(input->bytes);
  if (!module.ok() || !ValidateBodies(*module).ok()) return;
  input->module = *std::move(module);
  LoopLocals locals;
  for (const ByteRange& body : input->module.bodies) {
    locals.Skim(input->module.Bytes(body), input->module.limits.function_locals);
    input->num_operators += locals.num_operators();
  }
  const std::string name =
      path.stem() == "module" ? path.parent_path().filename().string() : path.stem().string();
  const auto add = [&](const char* what, void (*run)(benchmark::State&, const Input&)) {
    benchmark::RegisterBenchmark((std::string(what) + "/" + name).c_str(),
                                 [=](benchmark::State& state) { run(state, *input); })
        ->Unit(benchmark::kMillisecond);
  };
  add("sections", DecodeSections);
  add("validate", Validate);
  add("skim", SkimLoops);
}

void RegisterCorpus() {
  const char* variable = std::getenv("DAVIT_CORPUS_DIR");
  const fs::path root = variable != nullptr ? variable : DAVIT_CORPUS_DIR;
  std::vector<fs::path> paths;
  for (const char* folder : {"corpus/compile", "corpus/run"}) {
    std::error_code error;
    fs::recursive_directory_iterator it(root / folder, error);
    for (const fs::recursive_directory_iterator end; !error && it != end; it.increment(error)) {
      if (it->path().extension() == ".wasm") paths.push_back(it->path());
    }
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) RegisterFile(path);
}

}  // namespace
}  // namespace davit::wasm

int main(int argc, char** argv) {
  davit::wasm::RegisterCorpus();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
