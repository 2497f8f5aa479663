// Real modules below DAVIT_CORPUS_DIR: kernels and programs print what they should, and large
// modules become objects that binutils accept. Tests of what is not there are skipped.
#include <algorithm>
#include <filesystem>
#include <regex>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/host_cpu.h"
#include "tests/process/process.h"

namespace davit {
namespace {

namespace fs = std::filesystem;
using testing::Finished;
using testing::RunProcess;
using testing::ScratchDirectory;

const fs::path kRoot = DAVIT_CORPUS_DIR;

// Names of the entries of a folder, without extension; "none" where there are none, so that the
// test shows up.
std::vector<std::string> NamesIn(const char* folder) {
  std::vector<std::string> names;
  std::error_code error;
  if (!kRoot.empty()) {
    for (fs::directory_iterator it(kRoot / folder, error), end; !error && it != end;
         it.increment(error)) {
      names.push_back(it->path().stem().string());
    }
  }
  std::sort(names.begin(), names.end());
  if (names.empty()) names.push_back("none");
  return names;
}

std::string TestName(const ::testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  std::replace_if(
      name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c); }, '_');
  return name;
}

class CorpusTest : public ::testing::TestWithParam<std::string> {
 protected:
  static bool Have(const fs::path& path) {
    std::error_code error;
    return !kRoot.empty() && fs::exists(path, error);
  }
};

class KernelTest : public CorpusTest {
 protected:
  // The kernel of the parameter's name in `folder` prints its checksum with each of `options`.
  static void Check(const char* folder, const std::vector<std::string>& options) {
    const fs::path module = kRoot / folder / (GetParam() + ".wasm");
    if (!Have(module)) GTEST_SKIP() << "no kernels below DAVIT_CORPUS_DIR";
    const std::string expected =
        testing::ReadAll(kRoot / "kernels/expected" / (GetParam() + ".txt"));
    ASSERT_FALSE(expected.empty());
    for (const std::string& option : options) {
      const Finished run = RunProcess({DAVIT_TOOL, "run", option, module});
      EXPECT_EQ(run.out, expected) << option;
      EXPECT_EQ(run.err, "") << option;
      EXPECT_EQ(run.status, 0) << option;
    }
  }
};

TEST_P(KernelTest, PrintsItsChecksum) { Check("kernels/wasm", {"-O0", "-O2"}); }
TEST_P(KernelTest, PrintsItsChecksumWithSimd) {
  Check("kernels/wasm-simd", {std::string("--cpu=") + kBaselineCpu, "--cpu=native"});
}

INSTANTIATE_TEST_SUITE_P(Corpus, KernelTest, ::testing::ValuesIn(NamesIn("kernels/wasm")),
                         TestName);

using ProgramTest = CorpusTest;

// The strings between `begin` and the next `end` of a flat JSON text.
std::vector<std::string> StringsIn(const std::string& json, const std::string& begin, char end) {
  std::vector<std::string> strings;
  const size_t first = json.find(begin);
  if (first == std::string::npos) return strings;
  const std::string part = json.substr(first + begin.size(),
                                       json.find(end, first + begin.size()) - first - begin.size());
  const std::regex quoted("\"([^\"]*)\"");
  for (std::sregex_iterator it(part.begin(), part.end(), quoted), stop; it != stop; ++it) {
    strings.push_back((*it)[1]);
  }
  return strings;
}

TEST_P(ProgramTest, PrintsWhatItShould) {
  const fs::path folder = kRoot / "corpus/run" / GetParam();
  if (!Have(folder / "module.wasm")) GTEST_SKIP() << "no corpus/run below DAVIT_CORPUS_DIR";
  const std::string json = testing::ReadAll(folder / "run.json");
  std::vector<std::string> argv = {DAVIT_TOOL, "run", "--dir", ".", "module.wasm"};
  for (const std::string& arg : StringsIn(json, "\"args\":", ']')) argv.push_back(arg);
  testing::ProcessOptions options{.directory = folder, .seconds = 600};
  const std::vector<std::string> input = StringsIn(json, "\"stdin\":", '}');
  if (!input.empty()) options.stdin_file = folder / input[0];
  const Finished run = RunProcess(argv, options);
  EXPECT_EQ(run.status, 0);
  EXPECT_EQ(run.err, testing::ReadAll(folder / "stderr.expected"));
  // Too long to print.
  EXPECT_TRUE(run.out == testing::ReadAll(folder / "stdout.expected"))
      << run.out.size() << " bytes: " << run.out.substr(0, 300);
}

INSTANTIATE_TEST_SUITE_P(Corpus, ProgramTest, ::testing::ValuesIn(NamesIn("corpus/run")), TestName);

using ObjectTest = CorpusTest;

constexpr uintmax_t kSmallModule = 1'000'000;

TEST_P(ObjectTest, IsCompiledToAnObject) {
  const fs::path module = kRoot / "corpus/compile" / (GetParam() + ".wasm");
  if (!Have(module)) GTEST_SKIP() << "no " << GetParam() << " below DAVIT_CORPUS_DIR";
  const ScratchDirectory dir;
  const std::string object = dir.File("a.o");
  std::vector<std::string> argv = {DAVIT_TOOL, "compile", module, "-o", object};
  if (fs::file_size(module) < kSmallModule) argv.push_back("--check-regalloc");
  const Finished compiled = RunProcess(argv, {.seconds = 600});
  ASSERT_EQ(compiled.status, 0) << compiled.err;
  EXPECT_EQ(compiled.out + compiled.err, "");
  const Finished linked = RunProcess(
      {DAVIT_TOOLCHAIN_PREFIX "ld", "-r", object, "-o", dir.File("b.o")}, {.seconds = 600});
  EXPECT_EQ(linked.status, 0);
  EXPECT_EQ(linked.err, "");
  const Finished listed = RunProcess({DAVIT_TOOLCHAIN_PREFIX "objdump", "-d", object},
                                     {.stdout_file = "/dev/null", .seconds = 600});
  EXPECT_EQ(listed.status, 0);
  EXPECT_EQ(listed.err, "");
}

INSTANTIATE_TEST_SUITE_P(Corpus, ObjectTest,
                         ::testing::Values("ruff", "canvaskit", "tree-sitter-powershell", "rollup",
                                           "quickjs", "ghostty-vt"),
                         TestName);

// The modules that use what Davit does not compile are valid, and refused by the feature's name.
TEST(CorpusRefusalTest, MissingFeaturesAreNamed) {
  for (const char* name : {"jxl-enc-mt-simd", "oxc-parser"}) {
    const fs::path module = kRoot / "corpus/compile" / (std::string(name) + ".wasm");
    std::error_code error;
    if (kRoot.empty() || !fs::exists(module, error)) GTEST_SKIP() << "no " << name;
    EXPECT_EQ(RunProcess({DAVIT_TOOL, "validate", module}).status, 0);
    const Finished run = RunProcess({DAVIT_TOOL, "compile", "-o", "/dev/null", module});
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.err.find("needs the feature threads, which cannot be compiled"),
              std::string::npos)
        << run.err;
  }
}

}  // namespace
}  // namespace davit
