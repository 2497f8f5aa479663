// The only place where another reader and printer of the text format has a say: parse and print of
// every module that wabt accepts agree with wat2wasm and wasm2wat.
//
//   wasm2wat(m), read by Davit, is what wat2wasm makes of it: the reader on texts that are not the
//   printer's own.
//   Davit's text of m is m to wat2wasm, or the same as wasm2wat(m): the printer in front of an
//   independent reader, which rewrites some forms (an empty else, element expressions, block types
//   by index, named tables 0), and to which wasm2wat does not tell the memory of a memory.init.
//
// Compared are the bytes of all sections but custom ones: wat2wasm writes none but names, with
// empty name maps for functions without names of locals.
#include <algorithm>
#include <span>
#include <string>

#include "frontend-wasm/binary_format.h"
#include "frontend-wasm/reader.h"
#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/text/printer.h"
#include "gtest/gtest.h"
#include "tests/process/process.h"
#include "tests/text/modules.h"

namespace davit::wasm {
namespace {

namespace fs = std::filesystem;
using davit::testing::HaveProgram;
using davit::testing::RunProcess;
using davit::testing::ScratchDirectory;

// Without custom sections.
std::vector<uint8_t> Comparable(std::span<const uint8_t> bytes) {
  Reader reader(bytes, 0, static_cast<uint32_t>(bytes.size()), "module");
  std::vector<uint8_t> kept(bytes.begin(), bytes.begin() + 8);
  reader.Bytes(8);
  while (!reader.at_end()) {
    const uint32_t begin = reader.offset();
    const uint8_t id = reader.U8();
    reader.Bytes(reader.U32());
    if (id == kCustomSection) continue;
    kept.insert(kept.end(), bytes.begin() + begin, bytes.begin() + reader.offset());
  }
  return kept;
}

std::span<const uint8_t> AsBytes(const std::string& text) {
  return {reinterpret_cast<const uint8_t*>(text.data()), text.size()};
}

class Wabt : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!HaveProgram("wat2wasm") || !HaveProgram("wasm2wat")) GTEST_SKIP() << "no wabt";
  }

  // What wat2wasm makes of a text; empty if it does not accept it.
  std::string Wat2Wasm(std::string_view text) {
    dir_.Write("in.wat", text);
    fs::remove(dir_.File("out.wasm"));
    if (RunProcess({"wat2wasm", "--enable-all", "--no-check", dir_.File("in.wat"), "-o",
                    dir_.File("out.wasm")})
            .status != 0) {
      return {};
    }
    return testing::ReadFile(dir_.File("out.wasm"));
  }
  std::string Wasm2Wat(std::span<const uint8_t> bytes) {
    dir_.Write("in.wasm", {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (RunProcess({"wasm2wat", "--enable-all", "--no-check", dir_.File("in.wasm"), "-o",
                    dir_.File("out.wat")})
            .status != 0) {
      return {};
    }
    return testing::ReadFile(dir_.File("out.wat"));
  }

  // The texts of one module, each read by the other's reader.
  void Compare(const std::string& where, std::span<const uint8_t> bytes) {
    const std::string theirs = Wasm2Wat(bytes);
    const std::string read_by_them = theirs.empty() ? "" : Wat2Wasm(theirs);
    // Of earlier drafts: a call_ref without its type, other names of relaxed dot products.
    for (const std::string_view old : {"call_ref", "dot_i8x16_i7x16"}) {
      if (theirs.find(old) != theirs.npos) return;
    }
    if (read_by_them.empty()) return;
    ++num_modules_;
    const auto read = ParseWat(theirs);
    ASSERT_TRUE(read.ok()) << where << ": " << read.status().message();
    EXPECT_EQ(Comparable(*read) == Comparable(AsBytes(read_by_them)), true) << where;
    // Names are left out: identifiers in quotes and annotations are younger than wabt.
    const auto ours = PrintWat(Comparable(bytes));
    ASSERT_TRUE(ours.ok()) << where << ": " << ours.status();
    const std::string from_ours = Wat2Wasm(*ours);
    ASSERT_FALSE(from_ours.empty()) << where << ": wat2wasm refuses the text";
    const std::vector<uint8_t> result = Comparable(AsBytes(from_ours));
    EXPECT_TRUE(result == Comparable(bytes) || result == Comparable(AsBytes(read_by_them)))
        << where;
  }

  // A text that both read is the same module to both.
  void CompareText(const std::string& where, const std::string& text) {
    const std::string theirs = Wat2Wasm(text);
    if (theirs.empty()) return;
    ++num_modules_;
    const auto ours = ParseWat(text);
    ASSERT_TRUE(ours.ok()) << where << ": " << ours.status().message();
    const std::vector<uint8_t> expected = Comparable(AsBytes(theirs));
    if (Comparable(*ours) == expected) return;
    // Or they differ in what wat2wasm rewrites.
    const auto printed = PrintWat(Comparable(*ours));
    ASSERT_TRUE(printed.ok()) << where;
    EXPECT_EQ(Comparable(AsBytes(Wat2Wasm(*printed))) == expected, true) << where;
  }

  ScratchDirectory dir_;
  size_t num_modules_ = 0;
};

TEST_F(Wabt, FileTests) {
  const std::vector<fs::path> paths =
      testing::FilesBelow(fs::path(DAVIT_SOURCE_DIR) / "tests/filetests", ".wat");
  ASSERT_FALSE(paths.empty());
  for (const fs::path& path : paths) {
    const std::string text = testing::ReadFile(path);
    CompareText(path.string(), text);
    const auto bytes = ParseWat(text);
    if (bytes.ok()) Compare(path.string(), *bytes);
  }
  EXPECT_GT(num_modules_, paths.size());
}

TEST_F(Wabt, Corpus) {
  const std::vector<fs::path> paths = testing::CorpusModules();
  if (paths.empty()) GTEST_SKIP() << "no modules below DAVIT_CORPUS_DIR";
  // wabt takes seconds for the largest, and there is no operator in them that others do not have.
  constexpr size_t kLarge = 2 << 20;
  for (const fs::path& path : paths) {
    const std::string content = testing::ReadFile(path);
    if (content.size() < kLarge) Compare(path.string(), AsBytes(content));
  }
  EXPECT_GE(num_modules_, 15u);
}

TEST_F(Wabt, Suite) {
  const std::vector<fs::path> scripts = testing::SuiteScripts();
  if (scripts.empty()) GTEST_SKIP() << "no scripts in DAVIT_SPEC_TESTSUITE_DIR";
  for (const fs::path& script : scripts) {
    // One module of each kind of script will do: every call is four processes.
    constexpr size_t kModulesPerScript = 2;
    size_t taken = 0;
    for (const testing::SuiteModule& module : testing::ModulesOf(script)) {
      if (module.is_malformed || taken == kModulesPerScript) continue;
      ++taken;
      Compare(module.where, module.bytes);
    }
  }
  EXPECT_GT(num_modules_, 200u);
}

}  // namespace
}  // namespace davit::wasm
