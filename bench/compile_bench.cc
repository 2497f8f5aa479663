// Speed of validation, translation and whole compilation of real modules, in ns per operator and
// bytes of the code section per second. One thread: what a core does.
//
//   DAVIT_CORPUS_DIR=... compile_bench --benchmark_filter=compile/
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
#include "isa/target.h"
#include "runtime/module_compiler.h"

namespace davit {
namespace {

namespace fs = std::filesystem;

struct Input {
  std::vector<uint8_t> bytes;
  wasm::Module module;
  // In all bodies.
  uint64_t num_operators = 0;
  std::unique_ptr<runtime::ModuleCompiler> compiler;
};

void Report(benchmark::State& state, const Input& input) {
  state.SetBytesProcessed(state.iterations() * int64_t{input.module.code_section.size});
  const double operators =
      static_cast<double>(state.iterations()) * static_cast<double>(input.num_operators);
  state.counters["time/op"] =
      benchmark::Counter(operators, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void Validate(benchmark::State& state, Input& input) {
  wasm::FuncValidator validator;
  for (auto _ : state) {
    for (uint32_t i = input.module.num_imported_functions; i < input.module.num_functions(); ++i) {
      const bool valid = validator.Validate(input.module, i).ok();
      benchmark::DoNotOptimize(valid);
    }
  }
  Report(state, input);
}

void Translate(benchmark::State& state, Input& input) {
  ir::Function function;
  for (auto _ : state) {
    for (uint32_t i = 0; i < input.module.num_defined_functions(); ++i) {
      function.Clear();
      if (!input.compiler->MakeIr(0, i, function).ok()) return state.SkipWithError("refused");
    }
  }
  Report(state, input);
}

void Compile(benchmark::State& state, Input& input) {
  for (auto _ : state) {
    const auto compiled = input.compiler->CompileAll();
    if (!compiled.ok()) {
      return state.SkipWithError(std::string(compiled.status().message()).c_str());
    }
  }
  Report(state, input);
}

void RegisterFile(const fs::path& path, const std::string& name) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<char> chars{std::istreambuf_iterator<char>(file), {}};
  auto input = std::make_shared<Input>();
  input->bytes.assign(chars.begin(), chars.end());
  absl::StatusOr<wasm::Module> module = wasm::DecodeModule(input->bytes);
  if (!module.ok() || !wasm::ValidateBodies(*module).ok()) return;
  input->module = *std::move(module);
  wasm::LoopLocals locals;
  for (const wasm::ByteRange& body : input->module.bodies) {
    locals.Skim(input->module.Bytes(body), input->module.limits.function_locals);
    input->num_operators += locals.num_operators();
  }
  codegen::Options options;
  options.target = &isa::HostTarget();
  options.target_options.features = options.target->host_features();
  options.threads = 1;
  auto compiler =
      runtime::ModuleCompiler::Create(input->module, runtime::MemoryStrategy::kGuard, options);
  if (!compiler.ok()) return;
  input->compiler = *std::move(compiler);
  const auto add = [&](const char* what, void (*run)(benchmark::State&, Input&)) {
    benchmark::RegisterBenchmark((std::string(what) + "/" + name).c_str(),
                                 [=](benchmark::State& state) { run(state, *input); })
        ->Unit(benchmark::kMillisecond);
  };
  add("validate", Validate);
  add("translate", Translate);
  add("compile", Compile);
}

void RegisterCorpus() {
  const char* const variable = std::getenv("DAVIT_CORPUS_DIR");
  const fs::path root = variable != nullptr ? variable : DAVIT_CORPUS_DIR;
  std::vector<fs::path> paths;
  for (const char* folder : {"corpus/compile", "corpus/run", "kernels/wasm"}) {
    std::error_code error;
    fs::recursive_directory_iterator it(root / folder, error);
    for (const fs::recursive_directory_iterator end; !error && it != end; it.increment(error)) {
      if (it->path().extension() == ".wasm") paths.push_back(it->path());
    }
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    RegisterFile(path, path.stem() == "module" ? path.parent_path().filename().string()
                                               : path.stem().string());
  }
  if (!paths.empty()) return;
  // A line by the name of what is missing, and not silence.
  benchmark::RegisterBenchmark("compile", [](benchmark::State& state) {
    state.SkipWithError("no modules: set DAVIT_CORPUS_DIR");
  });
}

}  // namespace
}  // namespace davit

int main(int argc, char** argv) {
  davit::RegisterCorpus();
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
