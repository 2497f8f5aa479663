#include "tools/compile_options.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>

#include "isa/target.h"
#include "support/strings.h"

namespace davit::tools {
namespace {

const isa::Target* FindPlatform(std::string_view name) {
  for (const isa::Target* target : isa::Targets()) {
    if (target->platform == name) return target;
  }
  return nullptr;
}

const isa::Target& TargetOf(const CompileFlags& flags) {
  return flags.target.empty() ? isa::HostTarget() : *FindPlatform(flags.target);
}

absl::StatusOr<uint64_t> FeaturesOf(const CompileFlags& flags) {
  const isa::Target& target = TargetOf(flags);
  const bool is_host = &target == &isa::HostTarget();
  if (flags.cpu.empty()) return is_host ? target.features_of_cpu("native") : 0;
  if (flags.cpu == "native" && !is_host) {
    return absl::InvalidArgumentError(StrCat("native is this machine, which is no ",
                                             target.platform, "; known are ", target.cpus));
  }
  return target.features_of_cpu(flags.cpu);
}

}  // namespace

void AddCodeFlags(CLI::App& command, CompileFlags& flags) {
  command.add_option("-O", flags.opt_level, "Optimisation level: -O0, -O1 or -O2")
      ->check(CLI::Range(0, 2))
      ->capture_default_str();
  command.add_flag("--check-regalloc", flags.check_regalloc,
                   "Prove every register allocation right while compiling");
}

void AddCpuFlag(CLI::App& command, CompileFlags& flags) {
  flags.cpu = "native";
  command
      .add_option("--cpu", flags.cpu,
                  StrCat("The processor to compile for: native (this machine) or a level of the "
                         "instruction set (",
                         isa::HostTarget().cpus, ")"))
      ->type_name("NAME")
      ->check([](const std::string& text) {
        return std::string(isa::HostTarget().features_of_cpu(text).status().message());
      })
      ->capture_default_str();
  // Unnamed in the help text, and hence in messages of a check().
  command.add_option("--target", flags.target)->group("")->each([](const std::string&) {
    throw CLI::ValidationError("--target",
                               "programs run on this machine; davit compile compiles for others");
  });
}

void AddTargetFlags(CLI::App& command, CompileFlags& flags) {
  std::string names, cpus;
  for (const isa::Target* target : isa::Targets()) {
    StrAppend(&names, names.empty() ? "" : ", ", target->platform);
    StrAppend(&cpus, cpus.empty() ? "" : "; ", target->cpus);
  }
  command
      .add_option("--target", flags.target,
                  StrCat("The machine to compile for: ", names, "; default: this one"))
      ->type_name("NAME")
      ->check([names](const std::string& text) {
        return FindPlatform(text) != nullptr
                   ? ""
                   : StrCat("unknown target '", text, "'; known are ", names);
      });
  command
      .add_option("--cpu", flags.cpu,
                  StrCat("The processor to compile for: native (this machine) or a level of the "
                         "target's instruction set (",
                         cpus,
                         "); default: native, and the lowest level where the target is not this "
                         "machine's"))
      ->type_name("NAME");
}

void CheckTargetFlags(const CompileFlags& flags) {
  const absl::Status status = FeaturesOf(flags).status();
  if (!status.ok()) throw CLI::ValidationError("--cpu", std::string(status.message()));
}

void AddCompileFlags(CLI::App& command, CompileFlags& flags) {
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
  options.target = &TargetOf(flags);
  options.target_options.features = *FeaturesOf(flags);
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
