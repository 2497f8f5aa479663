#include "fuzz/oracle/differential.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

#include "absl/strings/str_cat.h"
#include "fuzz/oracle/execution.h"
#include "support/check.h"
#include "support/status.h"
#include "tests/host_cpu.h"

namespace davit::fuzz {
namespace {

using codegen::OptLevel;
using runtime::MemoryStrategy;

constexpr OptLevel kLevels[] = {OptLevel::kO0, OptLevel::kO1, OptLevel::kO2};
constexpr int kNumLevels = 3;
constexpr const char* kCpus[] = {kBaselineCpu, kHighestCpu};
constexpr MemoryStrategy kStrategies[] = {MemoryStrategy::kGuard, MemoryStrategy::kExplicit};

// Bits 0 to 3: interpreters; from 4 on native code, a level after the other.
constexpr uint32_t kFirstNative = 4;
constexpr uint32_t kWaysPerLevel = std::size(kCpus) * std::size(kStrategies);
static_assert(kAllWays == (1u << (kFirstNative + kNumLevels * kWaysPerLevel)) - 1);

// An engine keeps all types that it ever saw, and their trampolines.
constexpr uint32_t kMaxUses = 500;

struct Runner {
  const std::string* name;
  std::unique_ptr<Execution> execution;
  Step step;
};

std::string DescribeMemories(std::span<const uint8_t> expected, std::span<const uint8_t> actual,
                             size_t index) {
  if (expected.size() != actual.size()) {
    return absl::StrCat("memory ", index, " has ", actual.size(), " bytes, not ", expected.size());
  }
  const auto [at, other] = std::ranges::mismatch(expected, actual);
  return absl::StrCat("memory ", index, " at 0x", absl::Hex(at - expected.begin()), ": 0x",
                      absl::Hex(*other), ", not 0x", absl::Hex(*at));
}

std::string CompareStates(const Execution& expected_execution, const State& expected,
                          const State& actual) {
  const auto [at, other] = std::ranges::mismatch(expected.values, actual.values);
  if (at != expected.values.end() && other != actual.values.end()) {
    return absl::StrCat(
        DescribeStateValue(expected_execution.instance(), at - expected.values.begin()), ": 0x",
        absl::Hex(*other), ", not 0x", absl::Hex(*at));
  }
  for (size_t i = 0; i < expected.memories.size(); ++i) {
    const std::span<const uint8_t> a = expected.memories[i], b = actual.memories[i];
    if (a.size() != b.size() || (!a.empty() && std::memcmp(a.data(), b.data(), a.size()) != 0)) {
      return DescribeMemories(a, b, i);
    }
  }
  return "";
}

// Loads may change places with one another (isa/lower.h, CanSinkLoad): which of two in a row ran
// out of bounds is open.
bool SamePlace(const Step& a, const Step& b) {
  if (!a.where || !b.where) return true;
  if (a.trap == ir::TrapCode::kMemoryOutOfBounds) {
    return a.where->function_index == b.where->function_index;
  }
  return *a.where == *b.where;
}

bool SameEnd(const Step& a, const Step& b) {
  return a.results == b.results && a.trap == b.trap && a.error == b.error;
}

bool Overflows(const std::vector<Runner>& runners) {
  return std::ranges::any_of(
      runners, [](const Runner& r) { return r.step.trap == ir::TrapCode::kStackOverflow; });
}

// Compares each with the first, and the places of traps with that of the first native one.
std::string CompareStep(const std::vector<Runner>& runners) {
  const Runner& reference = runners[0];
  // A generated program has no reason to fail.
  if (!reference.step.error.empty()) return reference.step.ToString();
  const State expected = reference.execution->Observe();
  const Runner* native = nullptr;
  for (const Runner& runner : std::span(runners).subspan(1)) {
    if (!SameEnd(reference.step, runner.step)) {
      return absl::StrCat(*runner.name, " ", runner.step.ToString(), "; ", *reference.name, " ",
                          reference.step.ToString());
    }
    if (native != nullptr && !SamePlace(native->step, runner.step)) {
      return absl::StrCat(*runner.name, " ", runner.step.ToString(), "; ", *native->name, " ",
                          native->step.ToString());
    }
    if (runner.step.where) native = &runner;
    const std::string difference =
        CompareStates(*reference.execution, expected, runner.execution->Observe());
    if (!difference.empty()) {
      return absl::StrCat(*runner.name, " against ", *reference.name, ": ", difference);
    }
  }
  return "";
}

std::string Execute(const WasmProgram& program, std::vector<Runner>& runners) {
  for (Runner& runner : runners) runner.step = runner.execution->Instantiate();
  if (Overflows(runners)) return "";
  const bool instantiated = !runners[0].step.trap && runners[0].step.error.empty();
  std::string difference = CompareStep(runners);
  if (!difference.empty()) return absl::StrCat("instantiation: ", difference);
  if (!instantiated) return "";
  for (size_t i = 0; i < program.calls.size(); ++i) {
    const WasmCall& call = program.calls[i];
    // The instances have the same exports.
    if (!runners[0].execution->Has(call)) continue;
    for (Runner& runner : runners) runner.step = runner.execution->Call(call);
    if (Overflows(runners)) return "";
    difference = CompareStep(runners);
    if (!difference.empty()) {
      return absl::StrCat("call ", i, ", of f", call.func, ": ", difference);
    }
  }
  return "";
}

// Few bytes.
Ways DrawWays(Choices& choices) {
  const uint32_t drawn = choices.Below(64);
  // Another interpreter; all ways at once take six times as long as two and say little more.
  if (drawn == 63) {
    const uint32_t other = choices.Below(kFirstNative);
    return other == 0 ? kAllWays : 1 | Ways{1} << other;
  }
  const auto native = [&](uint32_t level, uint32_t variant) {
    return Ways{1} << (kFirstNative + level * kWaysPerLevel + variant % kWaysPerLevel);
  };
  // One native way, or -O0 against an optimising level, which half the time is for the same
  // processor.
  const uint32_t variant = drawn / 8;
  if (drawn % 2 == 0) return 1 | native(drawn / 2 % 3, variant);
  return 1 | native(0, variant) | native(1 + drawn / 2 % 2, variant + drawn / 4 % 2);
}

}  // namespace

DifferentialCase DrawDifferentialCase(Choices& choices) {
  const Ways ways = DrawWays(choices);
  WasmGenOptions options;
  options.import_all = choices.OneIn(4);
  // Small programs are soon executed, and some are large enough to run out of registers.
  constexpr uint32_t kSizes[] = {60, 60, 60, 60, 120, 120, 250, 800};
  options.max_function_bytes = kSizes[choices.Below(std::size(kSizes))];
  options.max_functions = 4;
  // What the reducer of modules reads.
  if (choices.OneIn(2)) {
    options.features = options.features.Without(wasm::Feature::kFunctionReferences)
                           .Without(wasm::Feature::kMultiMemory)
                           .Without(wasm::Feature::kRelaxedSimd);
  }
  return {GenerateWasm(choices, options), ways};
}

Differential::Differential() {
  runtime::EngineOptions options;
  options.compile_threads = 1;
  options.features = wasm::Features::Compiled();
  options.interpret = true;
  for (OptLevel level : {OptLevel::kO0, OptLevel::kO2}) {
    for (MemoryStrategy strategy : kStrategies) {
      options.opt_level = level;
      options.memory_strategy = strategy;
      const char* const memories = strategy == MemoryStrategy::kGuard ? "guarded" : "checked";
      ways_.push_back({absl::StrCat("interpreter, -O", static_cast<int>(level), ", ", memories),
                       options, nullptr});
    }
  }
  options.interpret = false;
  for (OptLevel level : kLevels) {
    for (const char* cpu : kCpus) {
      for (MemoryStrategy strategy : kStrategies) {
        options.opt_level = level;
        options.memory_strategy = strategy;
        options.cpu = cpu;
        const char* const memories = strategy == MemoryStrategy::kGuard ? "guarded" : "checked";
        ways_.push_back({absl::StrCat("-O", static_cast<int>(level), ", ", cpu, ", ", memories),
                         options, nullptr});
      }
    }
  }
}

const std::shared_ptr<runtime::Engine>& Differential::EngineOf(Way& way) {
  if (way.engine == nullptr || way.uses++ == kMaxUses) {
    absl::StatusOr<std::shared_ptr<runtime::Engine>> made = runtime::Engine::Create(way.options);
    DAVIT_CHECK(made.ok());
    way.engine = *std::move(made);
    way.uses = 0;
  }
  return way.engine;
}

absl::StatusOr<std::string> Differential::Compare(const WasmProgram& program, Ways ways) {
  std::vector<Runner> runners;
  absl::Status failure;
  for (Ways rest = (ways & kAllWays) | 1; rest != 0; rest &= rest - 1) {
    Way& way = ways_[std::countr_zero(rest)];
    absl::StatusOr<std::unique_ptr<Execution>> made = Execution::Create(EngineOf(way), program);
    if (rest & 1) failure = made.status();
    if (made.status() != failure) {
      return absl::StrCat("compilation: ", way.name, ": ", made.status().ToString(), "; ",
                          ways_[0].name, ": ", failure.ToString());
    }
    if (made.ok()) runners.push_back({&way.name, *std::move(made), {}});
  }
  if (!failure.ok()) return failure;
  return Execute(program, runners);
}

}  // namespace davit::fuzz
