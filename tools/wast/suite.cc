#include "tools/wast/suite.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <thread>

#include "frontend-wasm/text/script.h"
#include "support/strings.h"

namespace davit::wast {
namespace {

namespace fs = std::filesystem;

absl::StatusOr<std::string> ReadText(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!file.good() && !file.eof()) return absl::NotFoundError(StrCat("cannot read ", path));
  return text;
}

FileReport Unreadable(const absl::Status& status) {
  return {.run = 1, .failures = {{0, 0, std::string(status.message())}}, .listed = {}};
}

FileReport RunScriptFile(const Runner& runner, const ScriptFile& file) {
  const absl::StatusOr<std::string> text = ReadText(file.path);
  if (!text.ok()) return Unreadable(text.status());
  const absl::StatusOr<wasm::script::Script> script =
      wasm::script::ParseScript(*text, {.file_name = file.name});
  if (!script.ok()) return Unreadable(script.status());
  return runner.Run(*script);
}

}  // namespace

absl::StatusOr<std::vector<ScriptFile>> FindScripts(const std::string& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) {
    if (fs::exists(path, error)) return std::vector<ScriptFile>{{path, path}};
    return absl::NotFoundError(StrCat("there is no file ", path));
  }
  std::vector<ScriptFile> files;
  fs::recursive_directory_iterator entry(path, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    if (entry->path().extension() != ".wast") continue;
    files.push_back({entry->path().string(), entry->path().lexically_relative(path).string()});
  }
  if (error) return absl::UnknownError(StrCat("cannot read ", path, ": ", error.message()));
  std::ranges::sort(files, {}, &ScriptFile::name);
  return files;
}

FileResult RunFile(const Runner& runner, const KnownFailures& known, const ScriptFile& file) {
  FileResult result{file, RunScriptFile(runner, file), {}};
  result.list_errors = known.Apply(file.name, result.report);
  return result;
}

std::vector<FileResult> RunFiles(const Runner& runner, const KnownFailures& known,
                                 std::span<const ScriptFile> files, unsigned threads) {
  if (threads == 0) threads = std::max(1u, std::thread::hardware_concurrency());
  std::vector<FileResult> results(files.size());
  std::atomic<size_t> next{0};
  const auto work = [&] {
    for (size_t i = next++; i < files.size(); i = next++) {
      results[i] = RunFile(runner, known, files[i]);
    }
  };
  std::vector<std::thread> workers;
  for (unsigned i = 1; i < threads; ++i) workers.emplace_back(work);
  work();
  for (std::thread& worker : workers) worker.join();
  return results;
}

std::string FailureLines(const FileResult& result) {
  std::string lines;
  for (const Failure& failure : result.report.failures) {
    // A script that does not parse has its places in the message.
    const std::string place =
        failure.line == 0 ? std::string() : StrCat(result.file.name, ":", failure.line, ": ");
    StrAppend(&lines, place, failure.message, "\n");
  }
  for (const std::string& error : result.list_errors) {
    StrAppend(&lines, result.file.name, ": ", error, "\n");
  }
  return lines;
}

std::string SummaryLine(const std::string& name, std::span<const FileResult> results) {
  uint64_t run = 0, passed = 0, listed = 0, failed = 0;
  for (const FileResult& result : results) {
    run += result.report.run;
    passed += result.report.passed();
    listed += result.report.listed.size();
    failed += result.report.failures.size();
  }
  return StrCat(name, ": ", run, " run, ", passed, " passed, ", listed, " listed, ", failed,
                " failed");
}

}  // namespace davit::wast
