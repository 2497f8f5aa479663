// davit parse: a module in text to its binary form.
#include <memory>
#include <string_view>

#include "frontend-wasm/text/parser.h"
#include "support/status.h"
#include "tools/commands.h"
#include "tools/file_io.h"
#include "tools/module_file.h"

namespace davit::tools {
namespace {

struct ParseFileOptions {
  std::string file;
  std::string output;
  bool no_names = false;
};

absl::Status Parse(const ParseFileOptions& options) {
  DAVIT_ASSIGN_OR_RETURN(const TextFile file, TextFile::Open(options.file));
  if (wasm::IsBinaryModule(file.bytes())) {
    return absl::InvalidArgumentError("this is no text; expected a module in the text format");
  }
  const std::string name = TextFileName(options.file);
  wasm::ParseOptions parse;
  parse.file_name = name;
  parse.names = !options.no_names;
  parse.is_padded = true;
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> module, wasm::ParseWat(file.text(), parse));
  return WriteFile(options.output, module);
}

}  // namespace

void AddParseCommand(CLI::App& app, int& exit_status) {
  CLI::App* command =
      app.add_subcommand("parse", "Turn a module in the text format into its binary form");
  auto options = std::make_shared<ParseFileOptions>();
  command->add_option("FILE", options->file, "The text; - is standard input")->required();
  command->add_option("-o", options->output, "The output file")->type_name("OUT")->required();
  command->add_flag("--no-names", options->no_names, "Do not keep identifiers in a name section");
  command->footer("Example:\n  davit parse program.wat -o program.wasm");
  command->callback([options, &exit_status] {
    const absl::Status status = Parse(*options);
    if (!status.ok()) exit_status = ReportError(options->file, status);
  });
}

}  // namespace davit::tools
