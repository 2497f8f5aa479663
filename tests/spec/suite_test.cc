// The specification's test suite, each folder in each mode.
//
// What cannot pass yet is in known_failures.txt. `Valid` has no such list for the root of the
// suite: which modules are valid is known of all of WebAssembly 3.0.
#include "tools/wast/suite.h"

#include <cctype>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <tuple>
#include <vector>

#include "gtest/gtest.h"
#include "runtime/engine.h"
#include "tests/host_cpu.h"

namespace davit::wast {
namespace {

struct Mode {
  const char* name;
  codegen::OptLevel opt_level;
  const char* cpu;
  enum class Run : uint8_t { kNative, kInterpreted, kValidateOnly } run = Run::kNative;
  runtime::MemoryStrategy memory = runtime::MemoryStrategy::kGuard;
};

constexpr codegen::OptLevel kO0 = codegen::OptLevel::kO0;
constexpr codegen::OptLevel kO1 = codegen::OptLevel::kO1;
constexpr codegen::OptLevel kO2 = codegen::OptLevel::kO2;
constexpr Mode kModes[] = {
    {"Valid", kO0, "native", Mode::Run::kValidateOnly},
    {"O0Baseline", kO0, kBaselineCpu},
    {"O1Baseline", kO1, kBaselineCpu},
    {"O2Baseline", kO2, kBaselineCpu},
    {"O0Highest", kO0, kHighestCpu},
    {"O1Highest", kO1, kHighestCpu},
    {"O2Highest", kO2, kHighestCpu},
    {"O2Checked", kO2, "native", Mode::Run::kNative, runtime::MemoryStrategy::kExplicit},
    {"InterpretedO0", kO0, "native", Mode::Run::kInterpreted},
    {"InterpretedO2", kO2, "native", Mode::Run::kInterpreted},
};

void PrintTo(const Mode& mode, std::ostream* out) { *out << mode.name; }

std::string FolderOf(const ScriptFile& file) {
  const size_t slash = file.name.rfind('/');
  return slash == std::string::npos ? std::string() : file.name.substr(0, slash);
}

// Empty without the suite.
std::map<std::string, std::vector<ScriptFile>> ScriptsByFolder() {
  std::map<std::string, std::vector<ScriptFile>> folders;
  const absl::StatusOr<std::vector<ScriptFile>> files = FindScripts(DAVIT_SPEC_TESTSUITE_DIR);
  if (!files.ok()) return folders;
  for (const ScriptFile& file : *files) folders[FolderOf(file)].push_back(file);
  return folders;
}

// The root is the empty name.
std::vector<std::string> Folders() {
  std::vector<std::string> names;
  for (const auto& [name, files] : ScriptsByFolder()) names.push_back(name);
  if (names.empty()) names.emplace_back();
  return names;
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

absl::StatusOr<std::shared_ptr<runtime::Engine>> MakeEngine(const Mode& mode) {
  runtime::EngineOptions options;
  options.opt_level = mode.opt_level;
  options.cpu = mode.cpu;
  options.interpret = mode.run == Mode::Run::kInterpreted;
  options.memory_strategy = mode.memory;
  options.compile_threads = 1;
  options.verify_ir = true;
  options.check_regalloc = true;
  return runtime::Engine::Create(options);
}

class Suite : public testing::TestWithParam<std::tuple<Mode, std::string>> {};

TEST_P(Suite, Passes) {
  const auto& [mode, folder] = GetParam();
  const std::vector<ScriptFile> files = ScriptsByFolder()[folder];
  if (files.empty()) {
    GTEST_SKIP() << "no scripts in DAVIT_SPEC_TESTSUITE_DIR (" << DAVIT_SPEC_TESTSUITE_DIR << ")";
  }
  absl::StatusOr<std::shared_ptr<runtime::Engine>> engine = MakeEngine(mode);
  if (absl::IsUnimplemented(engine.status())) GTEST_SKIP() << engine.status();
  ASSERT_TRUE(engine.ok()) << engine.status();
  const bool validate_only = mode.run == Mode::Run::kValidateOnly;
  const auto runner = Runner::Create(*std::move(engine), {.validate_only = validate_only});
  ASSERT_TRUE(runner.ok()) << runner.status();
  const KnownFailures none;
  const std::vector<FileResult> results =
      RunFiles(**runner, validate_only && folder.empty() ? none : Known(), files, 0);
  for (const FileResult& result : results) {
    // The list is of what fails when it is run: more of it is valid.
    EXPECT_TRUE(validate_only ? result.report.failures.empty() : result.ok())
        << FailureLines(result);
    EXPECT_TRUE(validate_only || result.report.run > 0) << result.file.name;
  }
  std::printf("%s\n", SummaryLine(folder.empty() ? "root" : folder, results).c_str());
}

std::string TestName(const testing::TestParamInfo<Suite::ParamType>& info) {
  const std::string& folder = std::get<1>(info.param);
  std::string name =
      std::string(std::get<0>(info.param).name) + "_" + (folder.empty() ? "root" : folder);
  for (char& c : name) {
    if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(Spec, Suite,
                         testing::Combine(testing::ValuesIn(kModes), testing::ValuesIn(Folders())),
                         TestName);

}  // namespace
}  // namespace davit::wast
