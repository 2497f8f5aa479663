// Registers every file below this folder as a test case.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/filetests/filetest.h"

namespace davit::filetests {
namespace {

namespace fs = std::filesystem;

class FileTestCase : public testing::Test {
 public:
  explicit FileTestCase(std::string path) : path_(std::move(path)) {}

  void TestBody() override {
    const absl::StatusOr<FileTest> test = ReadFileTest(path_);
    ASSERT_TRUE(test.ok()) << test.status();
    if (test->kind == "run") {
      const absl::Status status = RunAssertions(*test);
      EXPECT_TRUE(status.ok()) << path_ << ": " << status.message();
      return;
    }
    const absl::StatusOr<std::string> output = RunGolden(*test);
    ASSERT_TRUE(output.ok()) << path_ << ": " << output.status().message();
    const std::string difference = Difference(test->expected, *output);
    if (difference.empty()) return;
    if (std::getenv("DAVIT_BLESS") != nullptr) {
      const absl::Status status = Bless(*test, *output);
      ASSERT_TRUE(status.ok()) << status.message();
      return;
    }
    FAIL() << path_ << "\n"
           << difference
           << "If the new text is right: ./dev bless, and read the difference before committing.";
  }

 private:
  std::string path_;
};

void RegisterAll() {
  const fs::path root = fs::path(DAVIT_SOURCE_DIR) / "tests/filetests";
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    const fs::path& path = entry.path();
    if (path.extension() == ".wat" || path.extension() == ".ir") files.push_back(path);
  }
  std::sort(files.begin(), files.end());
  for (const fs::path& path : files) {
    const std::string suite = path.parent_path().lexically_relative(root).string();
    testing::RegisterTest(suite.c_str(), path.stem().c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [path]() -> testing::Test* { return new FileTestCase(path.string()); });
  }
}

}  // namespace
}  // namespace davit::filetests

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  davit::filetests::RegisterAll();
  return RUN_ALL_TESTS();
}
