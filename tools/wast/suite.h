// Many scripts at once: finding them, running them on several threads, and the summary.
#ifndef DAVIT_TOOLS_WAST_SUITE_H_
#define DAVIT_TOOLS_WAST_SUITE_H_

#include <span>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "tools/wast/known_failures.h"
#include "tools/wast/runner.h"

namespace davit::wast {

struct ScriptFile {
  std::string path;
  // In messages and in the list of known failures.
  std::string name;
};

// All .wast files in and below a directory, named relative to it, in the order of their names; a
// file for itself, named as given. Errors: NotFound, and those of the system.
absl::StatusOr<std::vector<ScriptFile>> FindScripts(const std::string& path);

struct FileResult {
  ScriptFile file;
  FileReport report;
  // What KnownFailures::Apply says of the list.
  std::vector<std::string> list_errors;

  bool ok() const { return report.failures.empty() && list_errors.empty(); }
};

// A script that cannot be read or parsed counts as one failed assertion.
FileResult RunFile(const Runner& runner, const KnownFailures& known, const ScriptFile& file);

// On `threads` threads (0: one for each core). In the order of `files`.
std::vector<FileResult> RunFiles(const Runner& runner, const KnownFailures& known,
                                 std::span<const ScriptFile> files, unsigned threads);

// "NAME:LINE: expected X, got Y", a line each; with what is wrong of the list.
std::string FailureLines(const FileResult& result);
// "i32.wast: 460 run, 460 passed, 0 listed, 0 failed".
std::string SummaryLine(const std::string& name, std::span<const FileResult> results);

}  // namespace davit::wast

#endif  // DAVIT_TOOLS_WAST_SUITE_H_
