// davit print: a module as text.
#include <cstdio>
#include <memory>

#include "frontend-wasm/text/printer.h"
#include "support/status.h"
#include "tools/commands.h"
#include "tools/file_io.h"
#include "tools/module_file.h"

namespace davit::tools {
namespace {

struct PrintCommandOptions {
  std::string file;
  std::string output;
  wasm::PrintOptions print;
};

absl::Status Print(const PrintCommandOptions& options) {
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> bytes, ReadModule(options.file));
  if (options.output.empty()) {
    return wasm::PrintWat(bytes, options.print, [](std::string_view piece) {
      std::fwrite(piece.data(), 1, piece.size(), stdout);
    });
  }
  OutputFile file(options.output);
  DAVIT_RETURN_IF_ERROR(wasm::PrintWat(bytes, options.print, [&](std::string_view piece) {
    file.Write({reinterpret_cast<const uint8_t*>(piece.data()), piece.size()});
  }));
  return file.Commit();
}

}  // namespace

void AddPrintCommand(CLI::App& app, int& exit_status) {
  CLI::App* command =
      app.add_subcommand("print", "Print a module in the text format; it need not be valid");
  auto options = std::make_shared<PrintCommandOptions>();
  command->add_option("FILE", options->file, "The module, binary or text; - is standard input")
      ->required();
  command->add_option("-o", options->output, "The output file")->type_name("OUT");
  command->add_flag("--offsets", options->print.offsets,
                    "Comment every field and instruction with its position in the module");
  command->add_flag("--fold", options->print.fold,
                    "Put operators around their operands, in parentheses");
  command->footer("Example:\n  davit print program.wasm -o program.wat");
  command->callback([options, &exit_status] {
    const absl::Status status = Print(*options);
    if (!status.ok()) exit_status = ReportError(options->file, status);
  });
}

}  // namespace davit::tools
