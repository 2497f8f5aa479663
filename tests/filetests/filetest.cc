#include "tests/filetests/filetest.h"

#include <fstream>
#include <iterator>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "frontend-wasm/text/parser.h"

namespace davit::filetests {
namespace {

std::string ReadAll(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::string ExpectLine(const FileTest& test) { return absl::StrCat(test.comment, " expect:"); }

}  // namespace

absl::StatusOr<FileTest> ReadFileTest(const std::string& path) {
  FileTest test;
  test.path = path;
  test.comment = absl::EndsWith(path, ".ir") ? ";" : ";;";
  const std::string text = ReadAll(path);
  const std::vector<std::string> lines = absl::StrSplit(text, '\n');
  absl::string_view first = lines[0];
  if (!absl::ConsumePrefix(&first, absl::StrCat(test.comment, " test: "))) {
    return absl::InvalidArgumentError(
        absl::StrCat(path, ":1: the first line must be '", test.comment, " test: KIND'"));
  }
  const std::vector<std::string> words = absl::StrSplit(first, ' ', absl::SkipEmpty());
  for (const std::string& word : words) {
    if (absl::StartsWith(word, "-O")) {
      test.opt_level = word[2] - '0';
    } else if (test.kind.empty()) {
      test.kind = word;
    } else {
      test.features.push_back(word);
    }
  }
  const std::string expect_line = ExpectLine(test);
  bool expecting = false;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!expecting && lines[i] == expect_line) {
      expecting = true;
    } else if (!expecting) {
      if (i + 1 < lines.size() || !lines[i].empty()) absl::StrAppend(&test.input, lines[i], "\n");
    } else if (!lines[i].empty()) {
      absl::string_view line = lines[i];
      if (!absl::ConsumePrefix(&line, test.comment)) {
        return absl::InvalidArgumentError(
            absl::StrCat(path, ":", i + 1, ": input after the expected output"));
      }
      absl::ConsumePrefix(&line, " ");
      absl::StrAppend(&test.expected, line, "\n");
    }
  }
  return test;
}

absl::StatusOr<std::vector<uint8_t>> AssembleWat(const FileTest& test) {
  return wasm::ParseWat(test.input, {.file_name = test.path});
}

absl::Status Bless(const FileTest& test, const std::string& output) {
  std::string text = absl::StrCat(test.input, ExpectLine(test), "\n");
  for (absl::string_view line : absl::StrSplit(absl::StripSuffix(output, "\n"), '\n')) {
    absl::StrAppend(&text, test.comment, line.empty() ? "" : " ", line, "\n");
  }
  std::ofstream file(test.path, std::ios::binary | std::ios::trunc);
  file << text;
  file.close();
  return file ? absl::OkStatus() : absl::UnavailableError(absl::StrCat("cannot write ", test.path));
}

std::string Difference(const std::string& expected, const std::string& actual) {
  const std::vector<std::string> a = absl::StrSplit(absl::StripSuffix(expected, "\n"), '\n');
  const std::vector<std::string> b = absl::StrSplit(absl::StripSuffix(actual, "\n"), '\n');
  if (a == b) return "";
  size_t begin = 0;
  while (begin < a.size() && begin < b.size() && a[begin] == b[begin]) ++begin;
  size_t end = 0;
  while (end < a.size() - begin && end < b.size() - begin &&
         a[a.size() - 1 - end] == b[b.size() - 1 - end]) {
    ++end;
  }
  std::string out = absl::StrCat("@@ line ", begin + 1, " of the expected text\n");
  for (size_t i = begin; i < a.size() - end; ++i) absl::StrAppend(&out, "-", a[i], "\n");
  for (size_t i = begin; i < b.size() - end; ++i) absl::StrAppend(&out, "+", b[i], "\n");
  return out;
}

}  // namespace davit::filetests
