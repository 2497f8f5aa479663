// Reads every #include of the tree and fails on an edge between rooms that docs/design.md does not
// allow.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace davit {
namespace {

namespace fs = std::filesystem;

// Room -> rooms it may include besides itself.
const std::map<std::string, std::set<std::string>>& AllowedEdges() {
  static const auto* const kEdges = new std::map<std::string, std::set<std::string>>{
      {"support", {}},
      {"ir", {"support"}},
      {"regalloc", {"support"}},
      {"frontend-wasm", {"ir", "support"}},
      {"isa", {"regalloc", "ir", "support"}},
      {"codegen", {"isa", "regalloc", "ir", "support"}},
      {"runtime", {"codegen", "frontend-wasm", "ir", "isa", "support"}},
  };
  return *kEdges;
}

struct Include {
  std::string file;
  int line;
  std::string path;
  bool angled;
};

std::string FirstComponent(const std::string& path) { return path.substr(0, path.find('/')); }

// `text` line by line, `file` for messages.
std::vector<Include> IncludesIn(const std::string& file, std::istream& text) {
  std::vector<Include> includes;
  std::string line;
  for (int number = 1; std::getline(text, line); ++number) {
    const size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line.compare(hash, 8, "#include") != 0) continue;
    const size_t open = line.find_first_of("\"<", hash);
    if (open == std::string::npos) continue;
    const bool angled = line[open] == '<';
    const size_t close = line.find(angled ? '>' : '"', open + 1);
    includes.push_back({file, number, line.substr(open + 1, close - open - 1), angled});
  }
  return includes;
}

// What is wrong with one include, or an empty string.
std::string Violation(const Include& include) {
  const std::string from = FirstComponent(include.file);
  const std::string to = FirstComponent(include.path);
  if (to == "tbb" && include.file != "codegen/parallel.cc")
    return "only codegen/parallel.cc uses TBB";
  const auto allowed = AllowedEdges().find(from);
  if (allowed == AllowedEdges().end() || include.angled) return "";
  if (!AllowedEdges().contains(to)) {
    return to == "absl" ? "" : "includes are written from the repository root";
  }
  if (to != from && !allowed->second.contains(to)) return from + " may not include " + to;
  const auto isa_of = [](const std::string& path) {
    return path.starts_with("isa/x64/") ? 1 : path.starts_with("isa/aarch64/") ? 2 : 0;
  };
  if (isa_of(include.file) * isa_of(include.path) == 2) return "one ISA may not include another";
  if (from == "codegen" && isa_of(include.path) != 0)
    return "codegen knows ISAs by isa/target.h only";
  return "";
}

std::vector<fs::path> SourceFiles(const fs::path& root) {
  std::vector<fs::path> files;
  for (const auto& [room, unused] : AllowedEdges()) {
    for (const auto& entry : fs::recursive_directory_iterator(root / room)) {
      const std::string extension = entry.path().extension().string();
      if (extension == ".h" || extension == ".cc" || extension == ".def") {
        files.push_back(entry.path());
      }
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

TEST(Layering, EveryIncludeIsAnAllowedEdge) {
  const fs::path root = DAVIT_SOURCE_DIR;
  const std::vector<fs::path> files = SourceFiles(root);
  ASSERT_GT(files.size(), 20u);
  for (const fs::path& path : files) {
    std::ifstream text(path);
    for (const Include& include : IncludesIn(path.lexically_relative(root).string(), text)) {
      EXPECT_EQ(Violation(include), "")
          << include.file << ":" << include.line << ": #include " << include.path;
    }
  }
}

TEST(Layering, NoHeaderPathIsTheTailOfAnother) {
  const fs::path root = DAVIT_SOURCE_DIR;
  std::vector<std::string> headers;
  for (const fs::path& path : SourceFiles(root)) {
    if (path.extension() == ".h") headers.push_back("/" + path.lexically_relative(root).string());
  }
  for (const std::string& a : headers) {
    for (const std::string& b : headers) {
      EXPECT_FALSE(a != b && a.ends_with(b)) << a << " ends with " << b;
    }
  }
}

// Two types of one name are one type to the linker, which keeps one of their constructors,
// whichever it meets first. No compiler sees it where no source includes both headers.
TEST(Layering, NoTwoHeadersDefineTheSameType) {
  const fs::path root = DAVIT_SOURCE_DIR;
  const std::regex definition("^(struct|class) (\\w+)( final)?( :.*)? \\{.*");
  std::map<std::string, std::string> defined_in;
  for (const fs::path& path : SourceFiles(root)) {
    if (path.extension() != ".h") continue;
    const fs::path file = path.lexically_relative(root);
    std::ifstream text(path);
    std::string line, space;
    while (std::getline(text, line)) {
      if (line.starts_with("namespace davit")) space = line.substr(10, line.find(' ', 10) - 10);
      std::smatch match;
      if (!std::regex_match(line, match, definition)) continue;
      const std::string name = space + "::" + match[2].str();
      const auto [at, is_new] = defined_in.emplace(name, file.string());
      EXPECT_TRUE(is_new) << name << " is defined in " << at->second << " and " << file;
    }
  }
  EXPECT_GT(defined_in.size(), 100u);
}

TEST(Layering, TheCheckItselfRefusesForbiddenEdges) {
  const auto violation = [](std::string file, std::string path, bool angled = false) {
    return Violation({std::move(file), 1, std::move(path), angled});
  };
  EXPECT_EQ(violation("ir/function.h", "support/id.h"), "");
  EXPECT_EQ(violation("ir/function.h", "absl/strings/str_cat.h"), "");
  EXPECT_EQ(violation("codegen/parallel.cc", "tbb/task_group.h", true), "");
  EXPECT_EQ(violation("codegen/compiler.cc", "tbb/task_group.h", true),
            "only codegen/parallel.cc uses TBB");
  EXPECT_EQ(violation("regalloc/checker.h", "ir/function.h"), "regalloc may not include ir");
  EXPECT_EQ(violation("codegen/compiler.h", "frontend-wasm/module.h"),
            "codegen may not include frontend-wasm");
  EXPECT_EQ(violation("isa/x64/emit.cc", "isa/aarch64/regs.h"), "one ISA may not include another");
  EXPECT_EQ(violation("ir/function.cc", "function.h"),
            "includes are written from the repository root");
}

}  // namespace
}  // namespace davit
