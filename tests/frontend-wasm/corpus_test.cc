// Real modules, where they are there (DAVIT_CORPUS_DIR).
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "frontend-wasm/validator.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace davit::wasm {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> CorpusModules() {
  std::vector<fs::path> paths;
  const fs::path root = DAVIT_CORPUS_DIR;
  if (root.empty()) return paths;
  for (const char* folder : {"corpus/compile", "corpus/run", "kernels/wasm"}) {
    std::error_code error;
    for (fs::recursive_directory_iterator it(root / folder, error), end; !error && it != end;
         it.increment(error)) {
      if (it->path().extension() == ".wasm") paths.push_back(it->path());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

// Modules that use what Davit does not implement: the message says so.
std::string MissingFeature(const fs::path& path) {
  if (path.filename() == "jxl-enc-mt-simd.wasm") return "needs the feature simd";
  if (path.filename() == "oxc-parser.wasm") return "needs the feature threads";
  return "";
}

TEST(Corpus, RealModulesAreValid) {
  const std::vector<fs::path> paths = CorpusModules();
  if (paths.empty()) GTEST_SKIP() << "no modules below DAVIT_CORPUS_DIR";
  for (const fs::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> chars{std::istreambuf_iterator<char>(file), {}};
    const std::vector<uint8_t> bytes(chars.begin(), chars.end());
    const absl::Status status = ValidateModule(bytes);
    const std::string missing = MissingFeature(path);
    EXPECT_EQ(status.ok(), missing.empty()) << path << ": " << status;
    EXPECT_THAT(std::string(status.message()), ::testing::HasSubstr(missing));
  }
}

}  // namespace
}  // namespace davit::wasm
