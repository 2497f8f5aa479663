// File tests: one input file, the expected text in its comments.
//
//   ;; test: compile -O2            what to do (first line); kinds are in kinds.cc
//   (module ...)                    the input: .wat, or .ir with `;` comments
//   ;; expect:
//   ;; function %f ...              exact output, rewritten by `./dev bless`
//
// Kinds without output (run) have their expectations between the lines of the input instead. A
// failing golden test prints the difference and how to bless; blessing is refused when the run
// itself fails.
#ifndef DAVIT_TESTS_FILETESTS_FILETEST_H_
#define DAVIT_TESTS_FILETESTS_FILETEST_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"

namespace davit::filetests {

struct FileTest {
  std::string path;
  // "translate", "compile" ...
  std::string kind;
  // -O0 to -O2; -1 where the file says nothing.
  int opt_level = -1;
  // The target and CPU features by name; goldens must not depend on the machine that the test runs
  // on.
  std::vector<std::string> features;
  // The file up to the `expect:` line.
  std::string input;
  // What follows it, comment marks removed.
  std::string expected;
  // ";;" or ";".
  std::string comment;
};

// Errors: InvalidArgument, naming file and line.
absl::StatusOr<FileTest> ReadFileTest(const std::string& path);

// The output of a golden test. Errors fail the test, blessing or not.
absl::StatusOr<std::string> RunGolden(const FileTest& test);
// Runs all `run:` lines of the file. OkStatus, or what went wrong in which line.
absl::Status RunAssertions(const FileTest& test);

// The module of the .wat input, names included, valid or not.
absl::StatusOr<std::vector<uint8_t>> AssembleWat(const FileTest& test);

// Replaces the expected part of the file.
absl::Status Bless(const FileTest& test, const std::string& output);

// `expected` against `actual`, line by line; empty if equal.
std::string Difference(const std::string& expected, const std::string& actual);

}  // namespace davit::filetests

#endif  // DAVIT_TESTS_FILETESTS_FILETEST_H_
