// docs/trust.md names files and tests as what keeps a promise, docs/findings.md as what keeps a
// finding from coming back; all of them exist. In the first every shape is named, and every row of
// causes and shapes has its line.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "fuzz/gen/stress_shapes.h"
#include "gtest/gtest.h"

namespace davit {
namespace {

namespace fs = std::filesystem;

const fs::path& Root() {
  static const auto& root = *new fs::path(DAVIT_SOURCE_DIR);
  return root;
}

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

// What stands between single backticks.
std::set<std::string> Quoted(const std::string& text) {
  std::set<std::string> quoted;
  const std::regex pattern("`([^`\n]+)`");
  for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it) {
    quoted.insert((*it)[1]);
  }
  return quoted;
}

// Suite.Case of every test in the tree.
std::set<std::string> Tests() {
  std::set<std::string> tests;
  const std::regex pattern("\\b(?:TEST|TEST_F|TEST_P|TYPED_TEST)\\((\\w+),\\s*(\\w+)\\)");
  for (const auto& entry : fs::recursive_directory_iterator(Root() / "tests")) {
    if (entry.path().extension() != ".cc") continue;
    const std::string text = ReadFile(entry.path());
    for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it) {
      tests.insert((*it)[1].str() + "." + (*it)[2].str());
    }
  }
  return tests;
}

// Whether there is a file or folder of this name, in which a last `*` stands for anything.
bool PathExists(const std::string& path) {
  if (path.back() != '*') return fs::exists(Root() / path);
  const fs::path prefix = Root() / path.substr(0, path.size() - 1);
  if (!fs::is_directory(prefix.parent_path())) return false;
  for (const auto& entry : fs::directory_iterator(prefix.parent_path())) {
    if (entry.path().filename().string().starts_with(prefix.filename().string())) return true;
  }
  return false;
}

bool IsPath(const std::string& name) {
  static const auto& pattern =
      *new std::regex("[\\w.-]+(/[\\w.-]*)+\\*?|\\w+\\.(json|md|txt|py|sh)");
  return std::regex_match(name, pattern);
}
bool IsTest(const std::string& name) {
  static const auto& pattern = *new std::regex("[A-Z]\\w+\\.[A-Z]\\w+");
  return std::regex_match(name, pattern);
}

// How many files and tests the page names.
int CheckWhatIsNamed(const fs::path& page, const std::set<std::string>& tests) {
  int checked = 0;
  for (const std::string& name : Quoted(ReadFile(Root() / page))) {
    if (name.ends_with("/") || IsPath(name)) {
      // Rooms of the build are not of the sources.
      if (name == "run/") continue;
      EXPECT_TRUE(PathExists(name)) << "no file " << name;
      ++checked;
    } else if (IsTest(name)) {
      EXPECT_TRUE(tests.contains(name)) << "no test " << name;
      ++checked;
    }
  }
  return checked;
}

TEST(Trust, WhatThePagesNameExists) {
  const std::set<std::string> tests = Tests();
  ASSERT_GT(tests.size(), 500u);
  EXPECT_GT(CheckWhatIsNamed("docs/trust.md", tests), 100);
  EXPECT_GT(CheckWhatIsNamed("docs/findings.md", tests), 30);
}

TEST(Trust, EveryShapeIsNamed) {
  const std::set<std::string> quoted = Quoted(ReadFile(Root() / "docs/trust.md"));
  for (const fuzz::StressShape& shape : fuzz::StressShapes()) {
    EXPECT_TRUE(quoted.contains(std::string(shape.name))) << shape.name;
  }
}

// The lists of causes and of shapes leave some numbers out.
TEST(Trust, EveryRowHasItsLine) {
  const std::string page = ReadFile(Root() / "docs/trust.md");
  for (int row = 1; row <= 26; ++row) {
    if (row == 4 || row == 18) continue;
    const std::regex line("\n\\|( C\\d+)* C" + std::to_string(row) + "( C\\d+)* \\| [^\n]*`");
    EXPECT_TRUE(std::regex_search(page, line)) << "C" << row;
  }
  for (int row = 1; row <= 25; ++row) {
    if (row == 21) continue;
    EXPECT_NE(page.find("\n| S" + std::to_string(row) + " | "), page.npos) << "S" << row;
  }
  for (int row = 1; row <= 14; ++row) {
    EXPECT_NE(page.find("\n| V" + std::to_string(row) + " | "), page.npos) << "V" << row;
    EXPECT_NE(page.find("\n| T" + std::to_string(row) + " | "), page.npos) << "T" << row;
  }
}

TEST(Trust, TheCheckTellsNamesApart) {
  EXPECT_TRUE(IsPath("tests/filetests/run/C6_*"));
  EXPECT_TRUE(IsPath("CMakePresets.json"));
  EXPECT_FALSE(IsPath("call_chain"));
  EXPECT_TRUE(IsTest("Limits.OfTheStore"));
  EXPECT_FALSE(IsTest("StoreLimits::memory_bytes"));
  EXPECT_FALSE(PathExists("tests/filetests/run/C4_*"));
  EXPECT_FALSE(PathExists("docs/no_such_page.md"));
}

}  // namespace
}  // namespace davit
