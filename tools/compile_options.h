// The options that commands which compile share, and the progress line of a long
// compilation.
#ifndef DAVIT_TOOLS_COMPILE_OPTIONS_H_
#define DAVIT_TOOLS_COMPILE_OPTIONS_H_

#include <CLI/CLI.hpp>
#include <atomic>
#include <cstdint>
#include <string>
#include <thread>

#include "codegen/options.h"

namespace davit::tools {

struct CompileFlags {
  int opt_level = 2;
  unsigned threads = 0;
  bool check_regalloc = false;
  // isa::Target::platform; empty is this machine's.
  std::string target;
  // A name that isa::Target::features_of_cpu knows; empty is "native", and the target's lowest
  // level where that is not this machine's.
  std::string cpu;
  // Empty, "text", "short" or "json".
  std::string time;
};

// -O and --check-regalloc.
void AddCodeFlags(CLI::App& command, CompileFlags& flags);
// --cpu, of commands that run what they compile. They have no --target and say so.
void AddCpuFlag(CLI::App& command, CompileFlags& flags);
// --target and --cpu. CheckTargetFlags() throws where they do not go together.
void AddTargetFlags(CLI::App& command, CompileFlags& flags);
void CheckTargetFlags(const CompileFlags& flags);
// -j and --time.
void AddCompileFlags(CLI::App& command, CompileFlags& flags);

// Of flags that have been checked.
codegen::Options MakeCodegenOptions(const CompileFlags& flags);

// While it lives, shows on standard error how many of `total` functions `done` counts, from the
// second second on and only on a terminal.
class ProgressLine {
 public:
  explicit ProgressLine(uint32_t total);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  std::atomic<uint32_t>* done() { return &done_; }

 private:
  void Show();

  const uint32_t total_;
  std::atomic<uint32_t> done_{0};
  std::atomic<bool> stop_{false};
  std::thread thread_;
};

}  // namespace davit::tools

#endif  // DAVIT_TOOLS_COMPILE_OPTIONS_H_
