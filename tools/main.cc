// davit: runs, compiles and examines WebAssembly modules.
#include <CLI/CLI.hpp>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>

#include "tools/commands.h"
#include "tools/module_file.h"

namespace davit::tools {

int ReportError(const std::string& file, const absl::Status& status) {
  const std::string message(status.message());
  if (message.starts_with(TextFileName(file) + ":")) {
    std::fprintf(stderr, "%s\n", message.c_str());
  } else if (file.empty() || message.find(file) != std::string::npos) {
    std::fprintf(stderr, "davit: %s\n", message.c_str());
  } else {
    std::fprintf(stderr, "davit: %s: %s\n", file.c_str(), message.c_str());
  }
  return 1;
}

namespace {

// One line for every bad command line.
std::string UsageMessage(const CLI::App* app, const CLI::Error& error) {
  std::string command = "davit";
  for (const CLI::App* chosen : app->get_subcommands()) command += " " + chosen->get_name();
  return std::string("davit: ") + error.what() + "; see " + command + " --help\n";
}

bool IsCommand(const CLI::App& app, const std::string& name) {
  const auto has_name = [&](const CLI::App* command) { return command->get_name() == name; };
  return !app.get_subcommands(has_name).empty();
}

// What was printed may still be in the buffer, and a full disk shows only now.
int FlushOutput(int exit_status) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exit_status;
  std::fprintf(stderr, "davit: cannot write standard output: %s\n", std::strerror(errno));
  return exit_status == 0 ? 1 : exit_status;
}

}  // namespace
}  // namespace davit::tools

int main(int argc, char** argv) {
  CLI::App app("Compiles WebAssembly to machine code and runs it.", "davit");
  app.set_version_flag("--version", DAVIT_VERSION);
  app.require_subcommand(1);
  app.failure_message(davit::tools::UsageMessage);
  app.footer("davit COMMAND --help shows a command's options and an example.");
  int exit_status = 0;
  davit::tools::AddRunCommand(app, exit_status);
  davit::tools::AddCompileCommand(app, exit_status);
  davit::tools::AddValidateCommand(app, exit_status);
  davit::tools::AddDumpCommand(app, exit_status);
  davit::tools::AddParseCommand(app, exit_status);
  davit::tools::AddPrintCommand(app, exit_status);
  davit::tools::AddWastCommand(app, exit_status);
  try {
    if (argc > 1 && argv[1][0] != '-' && !davit::tools::IsCommand(app, argv[1])) {
      throw CLI::ParseError(std::string("there is no command '") + argv[1] + "'",
                            CLI::ExitCodes::ExtrasError);
    }
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int status = app.exit(error);
    return status == 0 ? 0 : 2;
  }
  return davit::tools::FlushOutput(exit_status);
}
