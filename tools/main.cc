// davit: runs, compiles and examines WebAssembly modules.
#include <CLI/CLI.hpp>
#include <cstdio>

#include "tools/commands.h"

namespace davit::tools {

int ReportError(const std::string& file, const absl::Status& status) {
  const std::string message(status.message());
  if (file.empty() || message.find(file) != std::string::npos) {
    std::fprintf(stderr, "davit: %s\n", message.c_str());
  } else {
    std::fprintf(stderr, "davit: %s: %s\n", file.c_str(), message.c_str());
  }
  return 1;
}

}  // namespace davit::tools

int main(int argc, char** argv) {
  CLI::App app("Compiles WebAssembly to machine code and runs it.", "davit");
  app.set_version_flag("--version", DAVIT_VERSION);
  app.require_subcommand(1);
  app.failure_message(CLI::FailureMessage::simple);
  app.footer("davit COMMAND --help shows a command's options and an example.");
  int exit_status = 0;
  davit::tools::AddRunCommand(app, exit_status);
  davit::tools::AddCompileCommand(app, exit_status);
  davit::tools::AddValidateCommand(app, exit_status);
  davit::tools::AddDumpCommand(app, exit_status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int status = app.exit(error);
    return status == 0 ? 0 : 2;
  }
  return exit_status;
}
