// The sub-commands of `davit`. Each adds itself to the command line; when it is chosen, it runs and
// leaves its exit status in `exit_status`.
#ifndef DAVIT_TOOLS_COMMANDS_H_
#define DAVIT_TOOLS_COMMANDS_H_

#include <CLI/CLI.hpp>
#include <string>

#include "absl/status/status.h"

namespace davit::tools {

void AddRunCommand(CLI::App& app, int& exit_status);
void AddCompileCommand(CLI::App& app, int& exit_status);
void AddValidateCommand(CLI::App& app, int& exit_status);
void AddDumpCommand(CLI::App& app, int& exit_status);
void AddParseCommand(CLI::App& app, int& exit_status);
void AddPrintCommand(CLI::App& app, int& exit_status);
void AddWastCommand(CLI::App& app, int& exit_status);

// Prints "davit: FILE: reason" on standard error, or what is wrong with a text, which begins with
// the file and line; returns the exit status for bad input, 1.
int ReportError(const std::string& file, const absl::Status& status);

}  // namespace davit::tools

#endif  // DAVIT_TOOLS_COMMANDS_H_
