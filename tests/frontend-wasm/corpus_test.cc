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
#include "support/strings.h"

namespace davit::wasm {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> CorpusModules() {
  std::vector<fs::path> paths;
  const fs::path root = DAVIT_CORPUS_DIR;
  if (root.empty()) return paths;
  for (const char* folder : {"corpus/compile", "corpus/run", "kernels/wasm", "kernels/wasm-simd"}) {
    std::error_code error;
    for (fs::recursive_directory_iterator it(root / folder, error), end; !error && it != end;
         it.increment(error)) {
      if (it->path().extension() == ".wasm") paths.push_back(it->path());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

// Modules that use what came after version 3.0: turned off, it is named.
Feature LatestFeature(const fs::path& path) {
  const std::string name = path.filename();
  const bool shares = name == "jxl-enc-mt-simd.wasm" || name == "oxc-parser.wasm";
  return shares ? Feature::kThreads : Feature::kMvp;
}

TEST(Corpus, RealModulesAreValid) {
  const std::vector<fs::path> paths = CorpusModules();
  if (paths.empty()) GTEST_SKIP() << "no modules below DAVIT_CORPUS_DIR";
  for (const fs::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    const std::vector<char> chars{std::istreambuf_iterator<char>(file), {}};
    const std::vector<uint8_t> bytes(chars.begin(), chars.end());
    const absl::Status status = ValidateModule(bytes);
    EXPECT_TRUE(status.ok()) << path << ": " << status;
    const Feature latest = LatestFeature(path);
    if (latest == Feature::kMvp) continue;
    const absl::Status refused = ValidateModule(bytes, Features::Default().Without(latest));
    EXPECT_THAT(std::string(refused.message()),
                ::testing::HasSubstr(StrCat("needs the feature ", FeatureName(latest))));
  }
}

}  // namespace
}  // namespace davit::wasm
