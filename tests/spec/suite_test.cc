// The specification's test suite, each script in each mode.
//
// What cannot pass yet is in known_failures.txt. `Valid` has no such list for the root of the
// suite: which modules are valid is known of all of WebAssembly 3.0.
#include "tools/wast/suite.h"

#include <cctype>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "isa/target.h"
#include "runtime/engine.h"

namespace davit::wast {
namespace {

enum class Cpu : uint8_t { kBaseline, kHost };

struct Mode {
  const char* name;
  codegen::OptLevel opt_level;
  Cpu cpu;
  bool interpret;
  bool validate_only;
};

constexpr codegen::OptLevel kO0 = codegen::OptLevel::kO0;
constexpr codegen::OptLevel kO1 = codegen::OptLevel::kO1;
constexpr codegen::OptLevel kO2 = codegen::OptLevel::kO2;
constexpr Mode kModes[] = {
    {"Valid", kO0, Cpu::kBaseline, false, true},
    {"O0", kO0, Cpu::kHost, false, false},
    {"O1", kO1, Cpu::kHost, false, false},
    {"O2", kO2, Cpu::kHost, false, false},
    {"O0Baseline", kO0, Cpu::kBaseline, false, false},
    {"O2Baseline", kO2, Cpu::kBaseline, false, false},
    {"Interpreted", kO0, Cpu::kBaseline, true, false},
    {"InterpretedO2", kO2, Cpu::kBaseline, true, false},
};

std::vector<ScriptFile> Scripts() {
  const absl::StatusOr<std::vector<ScriptFile>> files = FindScripts(DAVIT_SPEC_TESTSUITE_DIR);
  if (files.ok() && !files->empty()) return *files;
  return {{"", "missing"}};
}

const KnownFailures& Known() {
  static const auto& known = *new KnownFailures([] {
    std::ifstream file(DAVIT_SOURCE_DIR "/tests/spec/known_failures.txt");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    absl::StatusOr<KnownFailures> parsed = KnownFailures::Parse(text);
    EXPECT_TRUE(parsed.ok()) << parsed.status();
    return parsed.ok() ? *std::move(parsed) : KnownFailures();
  }());
  return known;
}

std::unique_ptr<const Runner> MakeRunner(const Mode& mode) {
  runtime::EngineOptions options;
  options.opt_level = mode.opt_level;
  options.use_host_features = mode.cpu == Cpu::kHost;
  options.interpret = mode.interpret;
  options.compile_threads = 1;
  options.verify_ir = true;
  absl::StatusOr<std::shared_ptr<runtime::Engine>> engine = runtime::Engine::Create(options);
  EXPECT_TRUE(engine.ok()) << engine.status();
  auto runner = Runner::Create(*std::move(engine), {.validate_only = mode.validate_only});
  EXPECT_TRUE(runner.ok()) << runner.status();
  return *std::move(runner);
}

class Suite : public testing::TestWithParam<std::tuple<Mode, ScriptFile>> {};

TEST_P(Suite, Passes) {
  const auto& [mode, file] = GetParam();
  if (file.path.empty()) {
    GTEST_SKIP() << "no scripts in DAVIT_SPEC_TESTSUITE_DIR (" << DAVIT_SPEC_TESTSUITE_DIR << ")";
  }
  const std::unique_ptr<const Runner> runner = MakeRunner(mode);
  const bool in_root = file.name.find('/') == std::string::npos;
  const FileResult result =
      RunFile(*runner, mode.validate_only && in_root ? KnownFailures() : Known(), file);
  EXPECT_TRUE(result.ok()) << FailureLines(result);
  EXPECT_TRUE(mode.validate_only || result.report.run > 0);
}

std::string TestName(const testing::TestParamInfo<Suite::ParamType>& info) {
  std::string name = std::string(std::get<0>(info.param).name) + "_" + std::get<1>(info.param).name;
  for (char& c : name) {
    if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(Spec, Suite,
                         testing::Combine(testing::ValuesIn(kModes), testing::ValuesIn(Scripts())),
                         TestName);

}  // namespace
}  // namespace davit::wast
