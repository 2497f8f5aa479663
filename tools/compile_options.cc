#include "tools/compile_options.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>

namespace davit::tools {

void AddCodeFlags(CLI::App& command, CompileFlags& flags) {
  command.add_option("-O", flags.opt_level, "Optimisation level: -O0, -O1 or -O2")
      ->check(CLI::Range(0, 2))
      ->capture_default_str();
  command.add_flag("--check-regalloc", flags.check_regalloc,
                   "Prove every register allocation right while compiling");
  command
      .add_option("--cpu", flags.cpu,
                  "The processor to compile for: native (this machine) or a level of the "
                  "instruction set (x86-64-v2, x86-64-v3)")
      ->type_name("NAME")
      ->check([](const std::string& text) {
        return std::string(isa::HostTarget().features_of_cpu(text).status().message());
      })
      ->capture_default_str();
}

void AddCompileFlags(CLI::App& command, CompileFlags& flags) {
  AddCodeFlags(command, flags);
  command.add_option("-j", flags.threads, "Compile with N threads; 0 is one for each core")
      ->type_name("N")
      ->check(CLI::Range(0, 1024))
      ->capture_default_str();
  command
      .add_flag("--time{text}", flags.time,
                "Print where the time went; --time=short for one line, --time=json for tools")
      ->check(CLI::IsMember({"text", "short", "json"}));
}

codegen::Options MakeCodegenOptions(const CompileFlags& flags) {
  codegen::Options options;
  options.target = &isa::HostTarget();
  options.target_options.features = *options.target->features_of_cpu(flags.cpu);
  options.opt_level = static_cast<codegen::OptLevel>(flags.opt_level);
  options.threads = flags.threads;
  options.check_regalloc = flags.check_regalloc;
  return options;
}

ProgressLine::ProgressLine(uint32_t total) : total_(total) {
  if (isatty(STDERR_FILENO)) thread_ = std::thread([this] { Show(); });
}

ProgressLine::~ProgressLine() {
  stop_.store(true, std::memory_order_relaxed);
  if (thread_.joinable()) thread_.join();
}

void ProgressLine::Show() {
  using Clock = std::chrono::steady_clock;
  const Clock::time_point start = Clock::now();
  bool shown = false;
  while (!stop_.load(std::memory_order_relaxed)) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    if (Clock::now() - start < std::chrono::seconds(1)) continue;
    std::fprintf(stderr, "\rcompiling: %u of %u functions", done_.load(std::memory_order_relaxed),
                 total_);
    shown = true;
  }
  if (shown) std::fprintf(stderr, "\r\033[K");
}

}  // namespace davit::tools
