// The tools that read objects of a machine, link them and run the programs, in a directory of their
// own.
#ifndef DAVIT_TESTS_CODEGEN_OBJECT_TOOLS_H_
#define DAVIT_TESTS_CODEGEN_OBJECT_TOOLS_H_

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/process/process.h"

namespace davit::codegen {

class ObjectTools {
 public:
  // Tools are called `prefix` + name, programs through `emulator`; "" is as they are.
  ObjectTools(std::string prefix, std::string emulator)
      : prefix_(std::move(prefix)), emulator_(std::move(emulator)) {}
  // Those of the machine that the tests are built for.
  ObjectTools() : ObjectTools(DAVIT_TOOLCHAIN_PREFIX, DAVIT_EMULATOR) {}

  // Whether all of `names` are there; "./" is the emulator.
  bool Have(const std::vector<std::string>& names) const {
    return std::all_of(names.begin(), names.end(), [this](const std::string& name) {
      const std::string program = Command({name})[0];
      return program == "./" || testing::HaveProgram(program);
    });
  }

  // Runs a tool, or a program of this directory ("./name").
  testing::Finished Run(const std::vector<std::string>& argv) const {
    return testing::RunProcess(Command(argv), {.directory = dir_.path()});
  }

  // The same, which must end well and silently.
  void Succeed(const std::vector<std::string>& argv, std::string* out = nullptr) const {
    const testing::Finished result = Run(argv);
    EXPECT_EQ(result.status, 0) << ::testing::PrintToString(argv) << "\n" << result.out;
    EXPECT_EQ(result.err, "") << ::testing::PrintToString(argv);
    if (out != nullptr) *out = result.out;
  }

  const testing::ScratchDirectory& dir() const { return dir_; }

 private:
  std::vector<std::string> Command(std::vector<std::string> argv) const {
    static constexpr const char* kTools[] = {"readelf", "objdump", "objcopy", "nm",
                                             "ld",      "gcc",     "g++"};
    if (std::find(std::begin(kTools), std::end(kTools), argv[0]) != std::end(kTools)) {
      argv[0] = prefix_ + argv[0];
    } else if (!emulator_.empty() && argv[0].starts_with("./")) {
      argv.insert(argv.begin(), emulator_);
    }
    return argv;
  }

  std::string prefix_;
  std::string emulator_;
  testing::ScratchDirectory dir_;
};

}  // namespace davit::codegen

#endif  // DAVIT_TESTS_CODEGEN_OBJECT_TOOLS_H_
