// The kinds of file tests that have a golden text.
//
//   translate   .wat -> IR of each function, at -O0 where the file says nothing
//   optimize    .wat -> the same folded and numbered (-O2)
//   lower       .wat or .ir -> machine instructions with virtual registers
//   regalloc    ... with registers and moves
//   compile     ... disassembly
//   error       .wat -> the error that compiling, linking or starting it gives
//   run         .wat; see run.cc
//
// Behind the kind come the target ("aarch64"; x64 where the file names none) and its CPU features.
// Goldens are made for that and no other feature, whatever the test runs on.
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "codegen/compiler.h"
#include "frontend-wasm/decoder.h"
#include "ir/parser.h"
#include "isa/target.h"
#include "runtime/engine.h"
#include "runtime/linker.h"
#include "runtime/module.h"
#include "runtime/module_compiler.h"
#include "runtime/store.h"
#include "support/status.h"
#include "tests/filetests/filetest.h"
#include "tests/filetests/host_module.h"

namespace davit::filetests {
namespace {

// The target and its features from the words of the first line.
absl::Status ChooseTarget(const FileTest& test, codegen::Options& options) {
  options.target = isa::FindTarget("x64");
  for (const std::string& word : test.features) {
    if (const isa::Target* target = isa::FindTarget(word)) options.target = target;
  }
  for (const std::string& word : test.features) {
    if (isa::FindTarget(word) != nullptr) continue;
    const std::optional<uint64_t> bit = options.target->feature_by_name(word);
    if (!bit) {
      return absl::InvalidArgumentError(absl::StrCat("unknown target or CPU feature ", word));
    }
    options.target_options.features |= *bit;
  }
  return absl::OkStatus();
}

absl::StatusOr<codegen::Options> OptionsFor(const FileTest& test, codegen::PassId pass,
                                            std::string* output) {
  codegen::Options options;
  DAVIT_RETURN_IF_ERROR(ChooseTarget(test, options));
  const int level = test.opt_level >= 0 ? test.opt_level : test.kind == "translate" ? 0 : 2;
  options.opt_level = static_cast<codegen::OptLevel>(level);
  options.threads = 1;
  options.verify_ir = true;
  options.check_regalloc = true;
  options.dump_after = codegen::kPassNames[static_cast<int>(pass)];
  options.dump = [output](std::string_view text) { output->append(text); };
  return options;
}

absl::StatusOr<std::string> StageOfWat(const FileTest& test, codegen::PassId pass) {
  std::string output;
  DAVIT_ASSIGN_OR_RETURN(const codegen::Options options, OptionsFor(test, pass, &output));
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> bytes, AssembleWat(test));
  DAVIT_ASSIGN_OR_RETURN(const wasm::Module module, wasm::DecodeModule(bytes));
  DAVIT_ASSIGN_OR_RETURN(
      const auto module_compiler,
      runtime::ModuleCompiler::Create(module, runtime::MemoryStrategy::kGuard, options));
  codegen::Compiler compiler(module_compiler->options());
  for (uint32_t i = 0; i < module.num_defined_functions(); ++i) {
    if (i != 0) output += "\n";
    DAVIT_RETURN_IF_ERROR(
        compiler.Compile([&](ir::Function& out) { return module_compiler->MakeIr(0, i, out); }));
  }
  return output;
}

absl::StatusOr<std::string> StageOfIr(const FileTest& test, codegen::PassId pass) {
  std::string output;
  DAVIT_ASSIGN_OR_RETURN(codegen::Options options, OptionsFor(test, pass, &output));
  // As in the contexts of Davit's own runtime, so that prologues are complete.
  options.target_options = runtime::ContextTargetOptions(options.target_options.features);
  DAVIT_ASSIGN_OR_RETURN(const std::vector<ir::ParsedFunction> functions,
                         ir::ParseFunctions(test.input));
  codegen::Compiler compiler(options);
  for (const ir::ParsedFunction& parsed : functions) {
    if (!output.empty()) output += "\n";
    DAVIT_RETURN_IF_ERROR(compiler.Compile([&](ir::Function& out) {
      out = parsed.function;
      return absl::OkStatus();
    }));
  }
  return output;
}

absl::StatusOr<std::string> ErrorOf(const FileTest& test) {
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> bytes, AssembleWat(test));
  DAVIT_ASSIGN_OR_RETURN(auto engine, runtime::Engine::Create());
  const auto module = runtime::Module::Compile(engine, bytes);
  if (!module.ok()) return absl::StrCat(module.status().message(), "\n");
  runtime::Store store(engine);
  runtime::Linker linker(engine);
  DAVIT_RETURN_IF_ERROR(DefineHostModule(linker));
  const auto instance = linker.Instantiate(store, *module);
  if (!instance.ok()) return absl::StrCat(instance.status().message(), "\n");
  return absl::FailedPreconditionError("the module compiles and links");
}

}  // namespace

absl::StatusOr<std::string> RunGolden(const FileTest& test) {
  if (test.kind == "error") return ErrorOf(test);
  std::optional<codegen::PassId> pass;
  if (test.kind == "translate" || test.kind == "optimize") pass = codegen::PassId::kTranslate;
  if (test.kind == "lower") pass = codegen::PassId::kLower;
  if (test.kind == "regalloc") pass = codegen::PassId::kRegalloc;
  if (test.kind == "compile") pass = codegen::PassId::kEmit;
  if (!pass) return absl::InvalidArgumentError(absl::StrCat("unknown kind of test: ", test.kind));
  return absl::EndsWith(test.path, ".ir") ? StageOfIr(test, *pass) : StageOfWat(test, *pass);
}

}  // namespace davit::filetests
