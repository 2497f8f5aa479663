// davit run: compile a program and run it.
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "runtime/engine.h"
#include "runtime/func.h"
#include "runtime/instance.h"
#include "runtime/linker.h"
#include "runtime/module.h"
#include "runtime/store.h"
#include "runtime/trap.h"
#include "runtime/wasi/context.h"
#include "runtime/wasi_link.h"
#include "support/status.h"
#include "tools/commands.h"
#include "tools/compile_options.h"
#include "tools/module_file.h"

namespace davit::tools {
namespace {

// What a shell reports for a program that SIGABRT ended.
constexpr int kTrapExitStatus = 134;

struct RunOptions {
  std::string file;
  std::vector<std::string> args;
  std::vector<std::string> dirs;
  std::vector<std::string> environment;
  std::string invoke;
  uint64_t max_memory = 0;
  CompileFlags flags;
};

using Clock = std::chrono::steady_clock;

uint64_t NanosecondsBetween(Clock::time_point begin, Clock::time_point end) {
  return static_cast<uint64_t>(
      std::chrono::duration_cast<std::chrono::nanoseconds>(end - begin).count());
}

// "HOST" or "HOST::GUEST".
wasi::Preopen ParseDir(const std::string& text) {
  const size_t separator = text.find("::");
  if (separator == std::string::npos) return {text, text, false};
  return {text.substr(0, separator), text.substr(separator + 2), false};
}

absl::StatusOr<std::unique_ptr<wasi::Context>> MakeWasi(const RunOptions& options) {
  wasi::Options wasi;
  wasi.args.push_back(std::filesystem::path(options.file).filename().string());
  wasi.args.insert(wasi.args.end(), options.args.begin(), options.args.end());
  for (const std::string& dir : options.dirs) wasi.preopens.push_back(ParseDir(dir));
  wasi.environ = options.environment;
  return wasi::Context::Create(std::move(wasi));
}

absl::StatusOr<runtime::Value> ParseValue(wasm::ValType type, const std::string& text) {
  if (type == wasm::ValType::I32()) {
    int64_t value = 0;
    if (absl::SimpleAtoi(text, &value) && value >= INT32_MIN && value <= int64_t{UINT32_MAX}) {
      return runtime::Value::I32(static_cast<int32_t>(value));
    }
  } else if (type == wasm::ValType::I64()) {
    int64_t value = 0;
    uint64_t unsigned_value = 0;
    if (absl::SimpleAtoi(text, &value)) return runtime::Value::I64(value);
    if (absl::SimpleAtoi(text, &unsigned_value)) {
      return runtime::Value::I64(static_cast<int64_t>(unsigned_value));
    }
  } else if (type == wasm::ValType::F32()) {
    float value = 0;
    if (absl::SimpleAtof(text, &value)) return runtime::Value::F32(value);
  } else if (type == wasm::ValType::F64()) {
    double value = 0;
    if (absl::SimpleAtod(text, &value)) return runtime::Value::F64(value);
  } else {
    return absl::UnimplementedError(
        absl::StrCat("an argument of type ", type.ToString(), " cannot be given in text"));
  }
  return absl::InvalidArgumentError(absl::StrCat("'", text, "' is no ", type.ToString()));
}

absl::Status InvokeFunction(const RunOptions& options, const runtime::Instance& instance) {
  DAVIT_ASSIGN_OR_RETURN(const runtime::Func func, instance.GetFunc(options.invoke));
  const wasm::FuncType type = func.type();
  if (type.params.size() != options.args.size()) {
    return absl::InvalidArgumentError(absl::StrCat("\"", options.invoke, "\" takes ",
                                                   type.params.size(), " arguments, not ",
                                                   options.args.size()));
  }
  std::vector<runtime::Value> args;
  for (size_t i = 0; i < options.args.size(); ++i) {
    DAVIT_ASSIGN_OR_RETURN(runtime::Value value, ParseValue(type.params[i], options.args[i]));
    args.push_back(std::move(value));
  }
  DAVIT_ASSIGN_OR_RETURN(const std::vector<runtime::Value> results, func.Call(args));
  for (const runtime::Value& result : results) std::printf("%s\n", result.ToString().c_str());
  return absl::OkStatus();
}

void PrintTimes(const RunOptions& options, uint64_t compile_ns, uint64_t run_ns) {
  std::fflush(stdout);
  if (options.flags.time == "json") {
    std::fprintf(stderr, "{\"compile_ns\": %llu, \"run_ns\": %llu}\n",
                 static_cast<unsigned long long>(compile_ns),
                 static_cast<unsigned long long>(run_ns));
  } else {
    std::fprintf(stderr, "compiled in %.1f ms, ran for %.1f ms\n",
                 static_cast<double>(compile_ns) / 1e6, static_cast<double>(run_ns) / 1e6);
  }
}

absl::StatusOr<std::shared_ptr<runtime::Engine>> MakeEngine(const RunOptions& options) {
  runtime::EngineOptions engine_options;
  engine_options.opt_level = static_cast<codegen::OptLevel>(options.flags.opt_level);
  engine_options.compile_threads = options.flags.threads;
  engine_options.cpu = options.flags.cpu;
  engine_options.check_regalloc = options.flags.check_regalloc;
  return runtime::Engine::Create(engine_options);
}

absl::Status Run(const RunOptions& options) {
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> bytes, ReadModule(options.file));
  DAVIT_ASSIGN_OR_RETURN(const std::shared_ptr<runtime::Engine> engine, MakeEngine(options));
  const Clock::time_point start = Clock::now();
  DAVIT_ASSIGN_OR_RETURN(const std::shared_ptr<const runtime::Module> module,
                         runtime::Module::Compile(engine, bytes));
  const Clock::time_point compiled = Clock::now();
  DAVIT_ASSIGN_OR_RETURN(const std::unique_ptr<wasi::Context> wasi, MakeWasi(options));
  runtime::StoreLimits limits;
  if (options.max_memory != 0) limits.memory_bytes = options.max_memory;
  runtime::Store store(engine, limits);
  runtime::Linker linker(engine);
  DAVIT_RETURN_IF_ERROR(runtime::DefineWasi(linker, *wasi));
  DAVIT_ASSIGN_OR_RETURN(const runtime::Instance instance, linker.Instantiate(store, module));
  absl::Status status;
  if (!options.invoke.empty()) {
    status = InvokeFunction(options, instance);
  } else {
    const absl::StatusOr<runtime::Func> main = instance.GetFunc("_start");
    if (!main.ok()) {
      return absl::NotFoundError(
          "the module exports no function \"_start\"; --invoke NAME calls another one");
    }
    status = main->Call({}).status();
  }
  if (!options.flags.time.empty()) {
    PrintTimes(options, NanosecondsBetween(start, compiled),
               NanosecondsBetween(compiled, Clock::now()));
  }
  return status;
}

int ExitStatusOf(const RunOptions& options, const absl::Status& status) {
  if (status.ok()) return 0;
  std::fflush(stdout);
  const std::optional<runtime::Trap> trap = runtime::Trap::From(status);
  if (!trap) return ReportError(options.file, status);
  if (trap->exit_status) return *trap->exit_status & 0xff;
  std::fprintf(stderr, "davit: %s: trap: %s\n", options.file.c_str(), trap->ToString().c_str());
  return kTrapExitStatus;
}

}  // namespace

void AddRunCommand(CLI::App& app, int& exit_status) {
  CLI::App* command = app.add_subcommand("run", "Compile a program and run it");
  auto options = std::make_shared<RunOptions>();
  command->add_option("--dir", options->dirs, "Let the program use a directory, as GUEST if given")
      ->type_name("HOST[::GUEST]")
      ->allow_extra_args(false);
  command->add_option("--env", options->environment, "Set an environment variable")
      ->type_name("K=V")
      ->allow_extra_args(false)
      ->check([](const std::string& text) {
        return text.find('=') == std::string::npos ? "'" + text + "' is not of the form K=V" : "";
      });
  command
      ->add_option("--invoke", options->invoke,
                   "Call this exported function with ARGS and print its results, instead of _start")
      ->type_name("NAME");
  command->add_option("--max-memory", options->max_memory, "Limit of all memories together, bytes")
      ->type_name("BYTES");
  AddCodeFlags(*command, options->flags);
  AddCpuFlag(*command, options->flags);
  AddCompileFlags(*command, options->flags);
  // All behind the first word that is no option belongs to the program, whatever it looks like.
  command->prefix_command();
  command->footer(
      "davit run [OPTIONS] FILE [ARGS...]\n"
      "The exit status is the program's; 134 after a trap, 1 if it cannot run.\n\n"
      "Examples:\n  davit run --dir . program.wasm input.txt\n"
      "  davit run --invoke add module.wasm 2 3");
  command->callback([command, options, &exit_status] {
    std::vector<std::string> rest = command->remaining();
    if (rest.empty()) throw CLI::RequiredError("FILE");
    if (rest.front().size() > 1 && rest.front()[0] == '-') {
      throw CLI::ParseError("unknown option " + rest.front(), CLI::ExitCodes::ExtrasError);
    }
    options->file = rest.front();
    options->args.assign(rest.begin() + 1, rest.end());
    exit_status = ExitStatusOf(*options, Run(*options));
  });
}

}  // namespace davit::tools
