// The specification's test suite, as far as it is about text: every script can be read, and no text
// that it calls malformed is accepted.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/text/script.h"
#include "frontend-wasm/validator.h"

namespace davit::wasm {
namespace {

namespace fs = std::filesystem;
using script::Command;
using script::ModuleSource;

std::vector<fs::path> ScriptFiles() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(DAVIT_SPEC_TESTSUITE_DIR)) {
    if (entry.path().extension() == ".wast") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string ReadAll(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

class Suite : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!fs::is_directory(DAVIT_SPEC_TESTSUITE_DIR)) {
      GTEST_SKIP() << "DAVIT_SPEC_TESTSUITE_DIR names no folder";
    }
  }
};

// Whether a quoted text is refused for what it says, here or by the decoder.
bool IsRefused(const std::string& text) {
  const auto bytes = ParseWat(text);
  if (!bytes.ok()) return true;
  const auto module = DecodeModule(*bytes);
  const absl::Status status = module.ok() ? ValidateBodies(*module) : module.status();
  return !status.ok() && status.code() != absl::StatusCode::kUnimplemented;
}

TEST_F(Suite, Parses) {
  const std::vector<fs::path> files = ScriptFiles();
  EXPECT_GE(files.size(), 288u);
  size_t commands = 0, malformed = 0, quoted = 0;
  for (const fs::path& file : files) {
    const std::string text = ReadAll(file);
    const std::string name = file.string();
    const auto script = script::ParseScript(text, {.file_name = name});
    ASSERT_TRUE(script.ok()) << script.status().message();
    commands += script->commands.size();
    for (const Command& command : script->commands) {
      if (!command.module || command.module->form != ModuleSource::Form::kQuote) continue;
      const std::string& quote = command.module->text;
      if (command.kind == Command::Kind::kAssertMalformed ||
          command.kind == Command::Kind::kAssertMalformedCustom) {
        ++malformed;
        EXPECT_TRUE(IsRefused(quote)) << name << ":" << command.line << ": " << command.message;
      } else {
        ++quoted;
        const auto bytes = ParseWat(quote);
        EXPECT_TRUE(bytes.ok()) << name << ":" << command.line << ": " << bytes.status();
      }
    }
  }
  EXPECT_GT(commands, 60'000u);
  EXPECT_GT(malformed, 1'000u);
  EXPECT_GT(quoted, 3u);
}

}  // namespace
}  // namespace davit::wasm
