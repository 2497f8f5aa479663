// The command's output file: whichever write, close or rename fails, the command says so in a line,
// and neither a file nor a part of one is left.
#include <cstdio>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/faults/injection.h"
#include "tests/process/process.h"

namespace davit::faults {
namespace {

using testing::Finished;

Finished Compile(const testing::ScratchDirectory& directory, const std::string& fail) {
  std::vector<std::string> command = {"env",
                                      "LD_PRELOAD=" DAVIT_FAIL_LIBRARY,
                                      "DAVIT_FAIL=" + fail,
                                      DAVIT_TOOL,
                                      "compile",
                                      "-j1",
                                      "f.wasm",
                                      "-o",
                                      "f.o"};
  testing::ProcessOptions options;
  options.directory = directory.path();
  return testing::RunProcess(command, options);
}

// More than the command makes of each kind.
constexpr int kCalls = 12;

TEST(OutputFaults, NothingHalfWrittenIsLeft) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "a sanitizer's runtime must be the first library";
#endif
  if (!std::string(DAVIT_EMULATOR).empty()) GTEST_SKIP() << "the emulator takes no LD_PRELOAD";
  const testing::ScratchDirectory directory;
  testing::WatToWasm(directory, "f", "(module (memory 1) (func (export \"f\")))");
  for (SystemCall call : {SystemCall::kWrite, SystemCall::kClose, SystemCall::kRename}) {
    SCOPED_TRACE(NameOf(call));
    int failures = 0;
    int status = -1;
    for (int n = 1; n <= kCalls; ++n) {
      const Finished result =
          Compile(directory, std::string(NameOf(call)) + ":" + std::to_string(n));
      const std::vector<std::string> files = directory.List();
      status = result.status;
      EXPECT_EQ(result.out, "");
      if (status == 0) {
        EXPECT_EQ(files, (std::vector<std::string>{"f.o", "f.wasm"})) << "n = " << n;
        EXPECT_EQ(result.err, "");
        std::remove(directory.File("f.o").c_str());
      } else {
        ++failures;
        EXPECT_EQ(files, std::vector<std::string>{"f.wasm"}) << "n = " << n;
        EXPECT_TRUE(result.err.starts_with("davit: f.wasm: cannot write f.o: ")) << result.err;
      }
    }
    EXPECT_GE(failures, 1);
    EXPECT_EQ(status, 0) << "the command makes more calls than the test lets fail";
  }
}

}  // namespace
}  // namespace davit::faults
