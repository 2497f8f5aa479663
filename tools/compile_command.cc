// davit compile: a module to an object file, or the text of one of the stages.
#include <chrono>
#include <cstdio>
#include <memory>
#include <optional>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "codegen/compiler.h"
#include "codegen/dump.h"
#include "codegen/link/elf_writer.h"
#include "frontend-wasm/decoder.h"
#include "frontend-wasm/loop_locals.h"
#include "runtime/module_compiler.h"
#include "support/status.h"
#include "tools/commands.h"
#include "tools/compile_options.h"
#include "tools/file_io.h"
#include "tools/module_file.h"
#include "tools/time_table.h"

namespace davit::tools {
namespace {

using Clock = std::chrono::steady_clock;

uint64_t NanosecondsSince(Clock::time_point start) {
  return static_cast<uint64_t>(
      std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - start).count());
}

struct CompileOptions {
  std::string file;
  std::string output;
  std::string emit = "obj";
  std::string function;
  std::string dump_after;
  CompileFlags flags;
};

// The pass after which --emit shows the function; nothing for an object.
std::optional<codegen::PassId> PassToShow(const CompileOptions& options) {
  if (!options.dump_after.empty()) {
    for (int i = 0; i < codegen::kNumPasses; ++i) {
      if (codegen::kPassNames[i] == options.dump_after) return static_cast<codegen::PassId>(i);
    }
  }
  if (options.emit == "ir") return codegen::PassId::kTranslate;
  if (options.emit == "mach") return codegen::PassId::kRegalloc;
  if (options.emit == "asm") return codegen::PassId::kEmit;
  return std::nullopt;
}

// What each function is called: its name, that of an export of it, or function_N.
std::vector<std::string> FunctionNames(const wasm::Module& module) {
  const std::vector<std::string_view> given = wasm::AllFunctionNames(module);
  std::vector<std::string> names(given.begin(), given.end());
  for (const wasm::Export& item : module.exports) {
    if (item.kind == wasm::ExternKind::kFunc && names[item.index].empty()) {
      names[item.index] = item.name;
    }
  }
  for (size_t i = 0; i < names.size(); ++i) {
    if (names[i].empty()) names[i] = absl::StrCat("function_", i);
  }
  return names;
}

// The function that --func names, by number or by name; counted with imports.
absl::StatusOr<uint32_t> FindFunction(const wasm::Module& module, const std::string& text) {
  uint32_t index = 0;
  if (absl::SimpleAtoi(text, &index)) {
    if (index < module.num_functions() && !module.is_imported_function(index)) return index;
    return absl::NotFoundError(absl::StrCat("the module defines the functions ",
                                            module.num_imported_functions, " to ",
                                            int64_t{module.num_functions()} - 1, ", not ", index));
  }
  const std::vector<std::string_view> names = wasm::AllFunctionNames(module);
  for (uint32_t i = module.num_imported_functions; i < names.size(); ++i) {
    if (names[i] == text) return i;
  }
  for (const wasm::Export& item : module.exports) {
    if (item.kind == wasm::ExternKind::kFunc && item.name == text &&
        !module.is_imported_function(item.index)) {
      return item.index;
    }
  }
  return absl::NotFoundError(absl::StrCat("the module has no function called \"", text, "\""));
}

// The text of every function, or of one, after `pass`.
absl::StatusOr<std::string> StageText(const wasm::Module& module, const CompileOptions& options,
                                      codegen::PassId pass) {
  uint32_t begin = 0;
  uint32_t end = module.num_defined_functions();
  if (!options.function.empty()) {
    DAVIT_ASSIGN_OR_RETURN(const uint32_t index, FindFunction(module, options.function));
    begin = index - module.num_imported_functions;
    end = begin + 1;
  }
  std::string text;
  codegen::Options codegen_options = MakeCodegenOptions(options.flags);
  codegen_options.threads = 1;
  codegen_options.dump_after = codegen::kPassNames[static_cast<int>(pass)];
  codegen_options.dump = [&text](std::string_view dump) { text.append(dump).append("\n"); };
  DAVIT_ASSIGN_OR_RETURN(
      const auto module_compiler,
      runtime::ModuleCompiler::Create(module, runtime::MemoryStrategy::kGuard, codegen_options));
  codegen::Compiler compiler(module_compiler->options());
  const std::vector<std::string> names = FunctionNames(module);
  for (uint32_t i = begin; i < end; ++i) {
    DAVIT_RETURN_IF_ERROR(compiler.Compile([&](ir::Function& out) {
      absl::Status status = module_compiler->MakeIr(0, i, out);
      out.name = names[module.num_imported_functions + i];
      return status;
    }));
  }
  return text;
}

std::string SymbolName(const std::vector<std::string>& names, ir::Symbol symbol) {
  if (symbol.space == ir::kHelpers) {
    return runtime::HelperSymbolName(static_cast<wasm::Helper>(symbol.index));
  }
  return names[symbol.index];
}

uint64_t CountOperators(const wasm::Module& module) {
  wasm::LoopLocals skim;
  uint64_t count = 0;
  for (const wasm::ByteRange& body : module.bodies) {
    skim.Skim(module.Bytes(body), 0);
    count += skim.num_operators();
  }
  return count;
}

absl::Status CompileToObject(const wasm::Module& module, const CompileOptions& options,
                             Clock::time_point start, CompileStatistics& statistics) {
  codegen::Options codegen_options = MakeCodegenOptions(options.flags);
  codegen_options.time_passes = options.flags.time == "text" || options.flags.time == "json";
  DAVIT_ASSIGN_OR_RETURN(
      const auto compiler,
      runtime::ModuleCompiler::Create(module, runtime::MemoryStrategy::kGuard, codegen_options));
  absl::StatusOr<codegen::CompiledModule> compiled;
  {
    ProgressLine progress(module.num_defined_functions());
    compiled = compiler->CompileAll(progress.done());
  }
  DAVIT_RETURN_IF_ERROR(compiled.status());
  const Clock::time_point link_start = Clock::now();
  const std::vector<std::string> names = FunctionNames(module);
  codegen::ElfOptions elf_options;
  elf_options.link_info = codegen_options.target->link_info;
  elf_options.num_imports = module.num_imported_functions;
  elf_options.symbol_name = [&names](ir::Symbol symbol) { return SymbolName(names, symbol); };
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> object,
                         codegen::WriteElfObject(compiled->functions, elf_options));
  statistics.link_ns = NanosecondsSince(link_start);
  statistics.total_ns = NanosecondsSince(start);
  statistics.passes = compiled->times;
  for (const codegen::FunctionCode& function : compiled->functions) {
    statistics.machine_code += function.bytes.size();
  }
  statistics.threads = codegen::NumWorkers(codegen_options);
  return WriteFile(options.output, object);
}

absl::Status Compile(const CompileOptions& options) {
  const std::optional<codegen::PassId> pass = PassToShow(options);
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> bytes, ReadModule(options.file));
  const Clock::time_point start = Clock::now();
  DAVIT_ASSIGN_OR_RETURN(const wasm::Module module, wasm::DecodeModule(bytes));
  if (pass) {
    DAVIT_ASSIGN_OR_RETURN(const std::string text, StageText(module, options, *pass));
    if (!options.output.empty()) {
      return WriteFile(options.output,
                       {reinterpret_cast<const uint8_t*>(text.data()), text.size()});
    }
    std::fwrite(text.data(), 1, text.size(), stdout);
    return absl::OkStatus();
  }
  CompileStatistics statistics;
  statistics.decode_ns = NanosecondsSince(start);
  DAVIT_RETURN_IF_ERROR(CompileToObject(module, options, start, statistics));
  if (!options.flags.time.empty()) {
    statistics.functions = module.num_defined_functions();
    statistics.code_section = module.code_section.size;
    statistics.operators = CountOperators(module);
    std::fputs(FormatTimes(options.flags.time, statistics).c_str(), stdout);
  }
  return absl::OkStatus();
}

// Throws where options are right each but not together.
void CheckCombination(const CompileOptions& options) {
  CheckTargetFlags(options.flags);
  if (PassToShow(options)) return;
  if (options.output.empty()) {
    throw CLI::ParseError("an object file needs a name: -o OUT.o", CLI::ExitCodes::RequiredError);
  }
  if (!options.function.empty()) {
    throw CLI::ParseError("an object holds all functions; --func needs --emit=ir, mach or asm",
                          CLI::ExitCodes::ExcludesError);
  }
}

}  // namespace

void AddCompileCommand(CLI::App& app, int& exit_status) {
  CLI::App* command =
      app.add_subcommand("compile", "Compile a module to an ELF object, or show a stage as text");
  auto options = std::make_shared<CompileOptions>();
  command->add_option("FILE", options->file, "The module, binary or text; - is standard input")
      ->required();
  command->add_option("-o", options->output, "The output file")->type_name("OUT");
  command
      ->add_option("--emit", options->emit,
                   "ir (the IR), mach (machine instructions with registers), asm (disassembly) or "
                   "obj (ELF object)")
      ->check(CLI::IsMember({"ir", "mach", "asm", "obj"}))
      ->capture_default_str();
  command->add_option("--func", options->function, "With ir, mach or asm: only this function")
      ->type_name("N|NAME");
  command
      ->add_option("--dump-after", options->dump_after,
                   "Show the functions as this pass leaves them")
      ->type_name("PASS")
      ->check(CLI::IsMember(std::vector<std::string>(std::begin(codegen::kPassNames),
                                                     std::end(codegen::kPassNames))));
  AddCodeFlags(*command, options->flags);
  AddTargetFlags(*command, options->flags);
  AddCompileFlags(*command, options->flags);
  command->footer(
      "Examples:\n  davit compile program.wasm -o program.o --time\n"
      "  davit compile program.wasm --emit=asm --func main\n"
      "  davit compile program.wasm -o program.o --target=aarch64-linux --cpu=armv8.2");
  command->callback([options, &exit_status] {
    CheckCombination(*options);
    const absl::Status status = Compile(*options);
    if (!status.ok()) exit_status = ReportError(options->file, status);
  });
}

}  // namespace davit::tools
