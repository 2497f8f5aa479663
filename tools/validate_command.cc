// davit validate: is the module valid?
#include <chrono>
#include <cstdio>
#include <memory>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/validator.h"
#include "support/status.h"
#include "tools/commands.h"
#include "tools/module_file.h"

namespace davit::tools {
namespace {

struct ValidateOptions {
  std::string file;
  std::string time;
};

absl::Status Validate(const ValidateOptions& options) {
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> bytes, ReadModule(options.file));
  const auto start = std::chrono::steady_clock::now();
  DAVIT_ASSIGN_OR_RETURN(const wasm::Module module, wasm::DecodeModule(bytes));
  DAVIT_RETURN_IF_ERROR(wasm::ValidateBodies(module));
  const auto elapsed = std::chrono::duration_cast<std::chrono::nanoseconds>(
      std::chrono::steady_clock::now() - start);
  if (options.time == "json") {
    std::printf("{\"validate_ns\": %lld, \"code_bytes\": %u, \"functions\": %u}\n",
                static_cast<long long>(elapsed.count()), module.code_section.size,
                module.num_defined_functions());
  } else if (!options.time.empty()) {
    std::printf("%u functions, %u bytes of code: %.2f ms, %.1f MB/s\n",
                module.num_defined_functions(), module.code_section.size, elapsed.count() / 1e6,
                module.code_section.size * 1e3 / static_cast<double>(elapsed.count()));
  }
  return absl::OkStatus();
}

}  // namespace

void AddValidateCommand(CLI::App& app, int& exit_status) {
  CLI::App* command = app.add_subcommand(
      "validate", "Check that a module is valid; prints nothing and exits with 0 if it is");
  auto options = std::make_shared<ValidateOptions>();
  command->add_option("FILE", options->file, "The module, binary or text; - is standard input")
      ->required();
  command->add_flag("--time{text}", options->time,
                    "Print the time that it took; --time=json for tools");
  command->footer("Example:\n  davit validate program.wasm");
  command->callback([options, &exit_status] {
    const absl::Status status = Validate(*options);
    if (!status.ok()) exit_status = ReportError(options->file, status);
  });
}

}  // namespace davit::tools
