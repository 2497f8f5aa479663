// print -> parse gives the same bytes: for every module of the specification's test suite and of
// the corpus, flat and folded.
//
// A module whose encoding the text cannot say is listed here with the reason. It must come back as
// the same module: its text, read, has that very text again, and those bytes.
#include <map>
#include <span>
#include <string>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/encoder.h"
#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/text/printer.h"
#include "gtest/gtest.h"
#include "tests/text/modules.h"

namespace davit::wasm {
namespace {

namespace fs = std::filesystem;
using testing::CorpusModules;
using testing::ModulesOf;
using testing::SuiteModule;
using testing::SuiteScripts;

constexpr std::string_view kPaddedNumbers = "LEB128s longer than needed";
constexpr std::string_view kEmptyLocals = "a group of no locals";
constexpr std::string_view kNamedMemoryZero = "memory 0 is named by a memory argument";

struct Difference {
  int modules;
  std::string_view reason;
};
// By script of the suite: how many of its modules come back with other bytes.
const std::map<std::string, Difference> kSuiteDifferences = {
    {"align.wast", {1, kNamedMemoryZero}},
    {"binary-leb128.wast", {33, kPaddedNumbers}},
    {"binary.wast", {1, kEmptyLocals}},
    {"binary0.wast", {3, kPaddedNumbers}},
    {"float_literals.wast", {1, kPaddedNumbers}},
    {"proposals/custom-descriptors/binary.wast", {1, kEmptyLocals}},
    {"proposals/custom-page-sizes/binary.wast", {1, kEmptyLocals}},
    {"proposals/wide-arithmetic/wide-arithmetic.wast", {1, kPaddedNumbers}},
};
const std::map<std::string, std::string_view> kCorpusDifferences = {
    {"corpus/compile/ghostty-vt.wasm", kPaddedNumbers},
    {"corpus/run/esbuild/module.wasm", kPaddedNumbers},
};

// Whether the module comes back with the same bytes; fails the test where not even the module does.
bool ComesBack(const std::string& where, std::span<const uint8_t> bytes, bool fold) {
  const PrintOptions options{.fold = fold};
  const auto text = PrintWat(bytes, options);
  EXPECT_TRUE(text.ok()) << where << ": " << text.status();
  if (!text.ok()) return true;
  const auto again = ParseWat(*text);
  EXPECT_TRUE(again.ok()) << where << ": " << again.status().message();
  if (!again.ok()) return true;
  if (std::equal(again->begin(), again->end(), bytes.begin(), bytes.end())) return true;
  const auto second_text = PrintWat(*again, options);
  EXPECT_TRUE(second_text.ok()) << where << ": " << second_text.status();
  EXPECT_EQ(*second_text == *text, true) << where << ": not the same module";
  const auto second = ParseWat(*second_text);
  EXPECT_TRUE(second.ok() && *second == *again) << where;
  return false;
}

TEST(RoundTrip, Suite) {
  const std::vector<fs::path> scripts = SuiteScripts();
  if (scripts.empty()) GTEST_SKIP() << "no scripts in DAVIT_SPEC_TESTSUITE_DIR";
  size_t num_modules = 0;
  for (const fs::path& script : scripts) {
    int differences = 0;
    for (const SuiteModule& module : ModulesOf(script)) {
      if (module.is_malformed && !PrintWat(module.bytes).ok()) continue;
      ++num_modules;
      const bool same = ComesBack(module.where, module.bytes, false);
      EXPECT_EQ(ComesBack(module.where, module.bytes, true), same) << module.where;
      differences += !same;
    }
    const auto listed =
        kSuiteDifferences.find(fs::relative(script, DAVIT_SPEC_TESTSUITE_DIR).string());
    EXPECT_EQ(differences, listed == kSuiteDifferences.end() ? 0 : listed->second.modules)
        << script;
  }
  EXPECT_GT(num_modules, 5'000u);
}

TEST(RoundTrip, Corpus) {
  const std::vector<fs::path> paths = CorpusModules();
  if (paths.empty()) GTEST_SKIP() << "no modules below DAVIT_CORPUS_DIR";
  for (const fs::path& path : paths) {
    const std::string content = testing::ReadFile(path);
    const std::span bytes(reinterpret_cast<const uint8_t*>(content.data()), content.size());
    const bool same = ComesBack(path.string(), bytes, false);
    EXPECT_EQ(same, !kCorpusDifferences.contains(fs::relative(path, DAVIT_CORPUS_DIR).string()))
        << path;
    // Two layouts of the largest module tell no more than one.
    constexpr size_t kLarge = 8 << 20;
    if (content.size() >= kLarge) continue;
    EXPECT_EQ(ComesBack(path.string(), bytes, true), same) << path;
  }
}

// Module -> bytes: all that is encoded in the shortest way is given back.
TEST(RoundTrip, Encoder) {
  const std::vector<fs::path> scripts = SuiteScripts();
  if (scripts.empty()) GTEST_SKIP() << "no scripts in DAVIT_SPEC_TESTSUITE_DIR";
  size_t num_modules = 0;
  for (const fs::path& script : scripts) {
    const std::string name = fs::relative(script, DAVIT_SPEC_TESTSUITE_DIR).string();
    for (const SuiteModule& module : ModulesOf(script)) {
      const auto decoded = DecodeModule(module.bytes);
      if (!decoded.ok()) continue;
      ++num_modules;
      const std::vector<uint8_t> encoded = EncodeModule(*decoded);
      // Bodies are copied, so that padded numbers matter only outside of them.
      const auto listed = kSuiteDifferences.find(name);
      if (listed != kSuiteDifferences.end() && listed->second.reason == kPaddedNumbers) {
        const auto again = DecodeModule(encoded);
        ASSERT_TRUE(again.ok()) << module.where << ": " << again.status();
        EXPECT_EQ(EncodeModule(*again) == encoded, true) << module.where;
      } else {
        EXPECT_EQ(encoded == module.bytes, true) << module.where;
      }
    }
  }
  EXPECT_GT(num_modules, 1'000u);
}

TEST(RoundTrip, EncoderOnCorpus) {
  const std::vector<fs::path> paths = CorpusModules();
  if (paths.empty()) GTEST_SKIP() << "no modules below DAVIT_CORPUS_DIR";
  for (const fs::path& path : paths) {
    const std::string content = testing::ReadFile(path);
    const std::span bytes(reinterpret_cast<const uint8_t*>(content.data()), content.size());
    const auto module = DecodeModule(bytes);
    if (absl::IsUnimplemented(module.status())) continue;
    ASSERT_TRUE(module.ok()) << path << ": " << module.status();
    const std::vector<uint8_t> encoded = EncodeModule(*module);
    const bool same = std::equal(encoded.begin(), encoded.end(), bytes.begin(), bytes.end());
    // Its sections have padded sizes; bodies, which are copied, may be padded as they like.
    EXPECT_EQ(same, fs::relative(path, DAVIT_CORPUS_DIR) != "corpus/run/esbuild/module.wasm")
        << path;
  }
}

}  // namespace
}  // namespace davit::wasm
