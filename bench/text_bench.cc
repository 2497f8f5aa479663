// Speed of printing and of reading the text format, in bytes of the module.
//
//   DAVIT_CORPUS_DIR=... text_bench --benchmark_filter=ruff
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "benchmark/benchmark.h"
#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/text/printer.h"

#ifndef DAVIT_CORPUS_DIR
#define DAVIT_CORPUS_DIR ""
#endif

namespace davit::wasm {
namespace {

namespace fs = std::filesystem;

void PrintModule(benchmark::State& state, const std::vector<uint8_t>& bytes, PrintOptions options) {
  uint64_t text_bytes = 0;
  for (auto _ : state) {
    const absl::Status status =
        PrintWat(bytes, options, [&](std::string_view piece) { text_bytes += piece.size(); });
    if (!status.ok()) return state.SkipWithError(std::string(status.message()).c_str());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(bytes.size()));
  state.counters["text/s"] =
      benchmark::Counter(static_cast<double>(text_bytes), benchmark::Counter::kIsRate);
}

void ParseModule(benchmark::State& state, const std::vector<uint8_t>& bytes) {
  const auto text = PrintWat(bytes);
  if (!text.ok()) return state.SkipWithError(std::string(text.status().message()).c_str());
  for (auto _ : state) benchmark::DoNotOptimize(ParseWat(*text));
  state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(bytes.size()));
  state.counters["text/s"] = benchmark::Counter(
      static_cast<double>(text->size()) * static_cast<double>(state.iterations()),
      benchmark::Counter::kIsRate);
}

std::vector<uint8_t> ReadFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<char> chars{std::istreambuf_iterator<char>(file), {}};
  return {chars.begin(), chars.end()};
}

void RegisterAll() {
  const char* env = std::getenv("DAVIT_CORPUS_DIR");
  const fs::path folder = fs::path(env != nullptr ? env : DAVIT_CORPUS_DIR) / "corpus/compile";
  std::error_code error;
  std::vector<fs::path> paths;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (it->path().extension() == ".wasm") paths.push_back(it->path());
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    const std::string name = path.stem().string();
    benchmark::RegisterBenchmark(("Print/" + name).c_str(), [path](benchmark::State& state) {
      PrintModule(state, ReadFile(path), {});
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(("PrintFolded/" + name).c_str(), [path](benchmark::State& state) {
      PrintModule(state, ReadFile(path), {.fold = true});
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(("Parse/" + name).c_str(), [path](benchmark::State& state) {
      ParseModule(state, ReadFile(path));
    })->Unit(benchmark::kMillisecond);
  }
}

[[maybe_unused]] const bool registered = (RegisterAll(), true);

}  // namespace
}  // namespace davit::wasm
