// davit wast: run the scripts of the specification's test suite.
#include <chrono>
#include <cstdio>
#include <map>
#include <memory>
#include <regex>
#include <string>
#include <vector>

#include "runtime/engine.h"
#include "support/status.h"
#include "support/strings.h"
#include "tools/commands.h"
#include "tools/compile_options.h"
#include "tools/file_io.h"
#include "tools/wast/suite.h"

namespace davit::tools {
namespace {

struct WastOptions {
  std::vector<std::string> paths;
  std::string filter;
  std::string known;
  CompileFlags flags;
  bool interpret = false;
  bool validate_only = false;
  bool list_failures = false;
};

absl::StatusOr<std::unique_ptr<const wast::Runner>> MakeRunner(const WastOptions& options) {
  runtime::EngineOptions engine_options;
  engine_options.opt_level = static_cast<codegen::OptLevel>(options.flags.opt_level);
  engine_options.cpu = options.flags.cpu;
  engine_options.check_regalloc = options.flags.check_regalloc;
  engine_options.interpret = options.interpret;
  // The modules are small and many; threads take whole scripts.
  engine_options.compile_threads = 1;
  DAVIT_ASSIGN_OR_RETURN(std::shared_ptr<runtime::Engine> engine,
                         runtime::Engine::Create(engine_options));
  return wast::Runner::Create(std::move(engine), {.validate_only = options.validate_only});
}

absl::StatusOr<std::vector<wast::ScriptFile>> ChosenFiles(const WastOptions& options) {
  const std::regex filter(options.filter);
  std::vector<wast::ScriptFile> chosen;
  for (const std::string& path : options.paths) {
    DAVIT_ASSIGN_OR_RETURN(const std::vector<wast::ScriptFile> files, wast::FindScripts(path));
    for (const wast::ScriptFile& file : files) {
      if (std::regex_search(file.name, filter)) chosen.push_back(file);
    }
  }
  if (chosen.empty()) return absl::NotFoundError("there is no script to run");
  return chosen;
}

absl::StatusOr<wast::KnownFailures> ReadKnown(const WastOptions& options) {
  if (options.known.empty()) return wast::KnownFailures();
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> text, ReadFile(options.known));
  return wast::KnownFailures::Parse({reinterpret_cast<const char*>(text.data()), text.size()});
}

// In the form of a list of known failures: what failed with its module counts there.
void PrintAsList(const wast::FileResult& result) {
  std::map<uint32_t, uint32_t> with_module;
  for (const wast::Failure& failure : result.report.failures) ++with_module[failure.module_line];
  for (const wast::Failure& failure : result.report.failures) {
    if (failure.module_line != 0) continue;
    std::printf("%s:%u %u %s\n", result.file.name.c_str(), failure.line,
                1 + with_module[failure.line], failure.message.c_str());
  }
}

// The exit status.
absl::StatusOr<int> RunSuite(const WastOptions& options) {
  DAVIT_ASSIGN_OR_RETURN(const std::vector<wast::ScriptFile> files, ChosenFiles(options));
  DAVIT_ASSIGN_OR_RETURN(const wast::KnownFailures known, ReadKnown(options));
  DAVIT_ASSIGN_OR_RETURN(const std::unique_ptr<const wast::Runner> runner, MakeRunner(options));
  const auto start = std::chrono::steady_clock::now();
  const std::vector<wast::FileResult> results =
      wast::RunFiles(*runner, known, files, options.flags.threads);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  bool ok = true;
  for (const wast::FileResult& result : results) {
    ok = ok && result.ok();
    if (options.list_failures) {
      PrintAsList(result);
    } else {
      std::fputs(wast::FailureLines(result).c_str(), stdout);
      std::printf("%s\n", wast::SummaryLine(result.file.name, {&result, 1}).c_str());
    }
  }
  if (!options.list_failures) {
    const std::string name =
        StrCat("total, ", files.size(), files.size() == 1 ? " file" : " files");
    std::printf("%s, %.1f s\n", wast::SummaryLine(name, results).c_str(), seconds.count());
  }
  return ok ? 0 : 1;
}

}  // namespace

void AddWastCommand(CLI::App& app, int& exit_status) {
  CLI::App* command = app.add_subcommand("wast", "Run scripts of the specification's test suite");
  auto options = std::make_shared<WastOptions>();
  command->add_option("FILE", options->paths, "Scripts, or directories with scripts")->required();
  command->add_option("--filter", options->filter, "Only scripts whose name matches")
      ->type_name("REGEX")
      ->check([](const std::string& text) {
        try {
          std::regex parsed(text);
        } catch (const std::regex_error&) {
          return "'" + text + "' is no regular expression";
        }
        return std::string();
      });
  command
      ->add_option("--known", options->known,
                   "A list of failures that are known: PATH:LINE COUNT REASON, a line each")
      ->type_name("LIST");
  AddCodeFlags(*command, options->flags);
  AddCpuFlag(*command, options->flags);
  command->add_option("-j", options->flags.threads, "Run N scripts at once; 0 is one for each core")
      ->type_name("N")
      ->check(CLI::Range(0, 1024))
      ->capture_default_str();
  command->add_flag("--interpret", options->interpret,
                    "Execute the IR in its interpreter instead of compiling it");
  command->add_flag("--validate-only", options->validate_only,
                    "Only check which modules are valid");
  command->add_flag("--list-failures", options->list_failures,
                    "Print only failures, in the form of --known");
  command->footer(
      "A line for each failing assertion, then a summary. The exit status is 1 if one fails that "
      "is\n"
      "not known, or one passes that is.\n\n"
      "Examples:\n  davit wast i32.wast\n  davit wast --filter '^simd_' -O0 spec-testsuite");
  command->callback([options, &exit_status] {
    const absl::StatusOr<int> status = RunSuite(*options);
    exit_status = status.ok() ? *status : ReportError("", status.status());
  });
}

}  // namespace davit::tools
