// C programs do the same compiled to WebAssembly and run by Davit as compiled natively.
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/process/process.h"

namespace davit {
namespace {

using testing::Finished;
using testing::RunProcess;
using testing::ScratchDirectory;

constexpr const char* kLevels[] = {"-O0", "-O2"};

struct Program {
  const char* name;
  const char* source;
  std::vector<std::string> args;

  friend void PrintTo(const Program& program, std::ostream* out) { *out << program.source; }
};

class CProgramTest : public ::testing::TestWithParam<Program> {
 protected:
  // Makes `native` and program.wasm; says why not where there is no compiler for WebAssembly.
  std::string Build(const char* source) {
    const std::string path = std::string(DAVIT_SOURCE_DIR) + "/" + source;
    const Finished native = RunProcess({"cc", "-O1", path, "-o", dir_.File("native"), "-lm"});
    EXPECT_EQ(native.status, 0) << native.err;
    const Finished wasm = RunProcess({"clang", "--target=wasm32-wasi", "--sysroot=/usr", "-O1",
                                      path, "-o", dir_.File("program.wasm"), "-lm"});
    return wasm.status == 0 ? "" : "no compiler for wasm32-wasi: " + wasm.err;
  }
  Finished RunNative(const std::vector<std::string>& args, const std::string& directory) {
    std::vector<std::string> argv = {dir_.File("native")};
    argv.insert(argv.end(), args.begin(), args.end());
    return RunProcess(argv, {.directory = directory});
  }
  Finished RunWasm(const std::string& level, const std::vector<std::string>& args,
                   const std::string& directory) {
    std::vector<std::string> argv = {DAVIT_TOOL, "run", level,
                                     "--dir",    ".",   dir_.File("program.wasm")};
    argv.insert(argv.end(), args.begin(), args.end());
    return RunProcess(argv, {.directory = directory});
  }
  ScratchDirectory dir_;
};

TEST_P(CProgramTest, DoesTheSameAsNatively) {
  const Program& program = GetParam();
  const std::string missing = Build(program.source);
  if (!missing.empty()) GTEST_SKIP() << missing;
  const ScratchDirectory native_dir;
  native_dir.Write("words.txt", "four words in all\n");
  const Finished want = RunNative(program.args, native_dir.path());
  ASSERT_FALSE(want.out.empty());
  for (const char* level : kLevels) {
    SCOPED_TRACE(level);
    const ScratchDirectory wasm_dir;
    wasm_dir.Write("words.txt", "four words in all\n");
    const Finished got = RunWasm(level, program.args, wasm_dir.path());
    EXPECT_EQ(got.out, want.out);
    EXPECT_EQ(got.err, want.err);
    EXPECT_EQ(got.status, want.status);
    // The files that they leave behind as well.
    ASSERT_EQ(wasm_dir.List(), native_dir.List());
    for (const std::string& name : native_dir.List()) {
      if (std::filesystem::is_directory(native_dir.File(name))) continue;
      EXPECT_EQ(testing::ReadAll(wasm_dir.File(name)), testing::ReadAll(native_dir.File(name)))
          << name;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    Programs, CProgramTest,
    ::testing::Values(Program{"Hello", "examples/c/hello.c", {"words.txt"}},
                      Program{"HelloWithoutFile", "examples/c/hello.c", {}},
                      Program{"HelloWithMissingFile", "examples/c/hello.c", {"words.txt", "none"}},
                      Program{"Mandelbrot", "examples/c/mandelbrot.c", {}},
                      Program{"Primes", "examples/c/primes.c", {}},
                      Program{"Words", "examples/c/words.c", {}},
                      Program{"Files", "tests/programs/files.c", {}}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace davit
