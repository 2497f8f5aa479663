// The kinds of file tests.
//
//   translate   .wat -> IR of each function, at -O0 where the file says nothing
//   optimize    .wat -> the same folded and numbered (-O2)
//   lower       .wat or .ir -> machine instructions with virtual registers
//   regalloc    ... with registers and moves
//   compile     ... disassembly
//   run         .wat; lines `;; run: f(1, 2) == 3`, `;; run: f(1) traps: integer divide by zero`, with or
//               without result `;; run: f()`; each at -O0, -O1, -O2, with and without the machine's CPU features
//   error       .wat -> the error that compiling it gives
#include <optional>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "codegen/compiler.h"
#include "codegen/dump.h"
#include "frontend-wasm/decoder.h"
#include "ir/parser.h"
#include "isa/x64/features.h"
#include "runtime/engine.h"
#include "runtime/func.h"
#include "runtime/instance.h"
#include "runtime/linker.h"
#include "runtime/module.h"
#include "runtime/module_compiler.h"
#include "runtime/store.h"
#include "runtime/trap.h"
#include "support/status.h"
#include "tests/filetests/filetest.h"

namespace davit::filetests {
namespace {

absl::StatusOr<uint64_t> ParseFeatures(const FileTest& test) {
  uint64_t features = 0;
  for (const std::string& name : test.features) {
    if (name == "x64") continue;
    const std::optional<uint64_t> bit = isa::x64::FeatureByName(name);
    if (!bit) return absl::InvalidArgumentError(absl::StrCat("unknown CPU feature ", name));
    features |= *bit;
  }
  return features;
}

absl::StatusOr<codegen::Options> OptionsFor(const FileTest& test, codegen::PassId pass,
                                            std::string* output) {
  codegen::Options options;
  options.target = isa::FindTarget("x64");
  DAVIT_ASSIGN_OR_RETURN(options.target_options.features, ParseFeatures(test));
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
  const auto instance = runtime::Linker(engine).Instantiate(store, *module);
  if (!instance.ok()) return absl::StrCat(instance.status().message(), "\n");
  return absl::FailedPreconditionError("the module compiles and links");
}

// One `run:` line.
struct Assertion {
  int line = 0;
  std::string function;
  std::vector<std::string> args;
  std::vector<std::string> results;
  std::string trap;
};

// Values are written as in the text format of WebAssembly, hexadecimal floats included; NaNs as `nan`.
runtime::Value ParseValue(wasm::ValType type, const std::string& text) {
  if (type == wasm::ValType::F32()) return runtime::Value::F32(std::strtof(text.c_str(), nullptr));
  if (type == wasm::ValType::F64()) return runtime::Value::F64(std::strtod(text.c_str(), nullptr));
  const uint64_t bits = text[0] == '-' ? static_cast<uint64_t>(std::strtoll(text.c_str(), nullptr, 0))
                                       : std::strtoull(text.c_str(), nullptr, 0);
  if (type == wasm::ValType::I32()) return runtime::Value::I32(static_cast<int32_t>(bits));
  return runtime::Value::I64(static_cast<int64_t>(bits));
}

absl::StatusOr<Assertion> ParseAssertion(absl::string_view text, int line) {
  Assertion assertion;
  assertion.line = line;
  const size_t open = text.find('(');
  const size_t close = text.find(')');
  if (open == absl::string_view::npos || close == absl::string_view::npos) {
    return absl::InvalidArgumentError(absl::StrCat("line ", line, ": no call in '", text, "'"));
  }
  const auto split = [](absl::string_view list) {
    std::vector<std::string> items;
    for (absl::string_view item : absl::StrSplit(list, ',', absl::SkipWhitespace())) {
      items.emplace_back(absl::StripAsciiWhitespace(item));
    }
    return items;
  };
  assertion.function = std::string(absl::StripAsciiWhitespace(text.substr(0, open)));
  assertion.args = split(text.substr(open + 1, close - open - 1));
  absl::string_view rest = absl::StripAsciiWhitespace(text.substr(close + 1));
  if (absl::ConsumePrefix(&rest, "traps: ")) {
    assertion.trap = std::string(rest);
  } else if (absl::ConsumePrefix(&rest, "==")) {
    assertion.results = split(rest);
  } else if (!rest.empty()) {
    return absl::InvalidArgumentError(absl::StrCat("line ", line, ": cannot read '", rest, "'"));
  }
  return assertion;
}

absl::Status Mismatch(const Assertion& assertion, absl::string_view found) {
  return absl::FailedPreconditionError(
      absl::StrCat("line ", assertion.line, ": ", assertion.function, "(...) ", found));
}

absl::Status CheckAssertion(const Assertion& assertion, const runtime::Instance& instance) {
  DAVIT_ASSIGN_OR_RETURN(const runtime::Func func, instance.GetFunc(assertion.function));
  const wasm::FuncType type = func.type();
  if (type.params.size() != assertion.args.size()) return Mismatch(assertion, "takes other arguments");
  std::vector<runtime::Value> args;
  for (size_t i = 0; i < assertion.args.size(); ++i) {
    args.push_back(ParseValue(type.params[i], assertion.args[i]));
  }
  const auto results = func.Call(args);
  if (!results.ok()) {
    const std::optional<runtime::Trap> trap = runtime::Trap::From(results.status());
    if (!trap) return results.status();
    return trap->message == assertion.trap ? absl::OkStatus()
                                           : Mismatch(assertion, "trapped: " + trap->message);
  }
  if (!assertion.trap.empty()) return Mismatch(assertion, "did not trap");
  if (results->size() != assertion.results.size()) return Mismatch(assertion, "has other results");
  for (size_t i = 0; i < results->size(); ++i) {
    const std::string expected = ParseValue(type.results[i], assertion.results[i]).ToString();
    const std::string actual = (*results)[i].ToString();
    if (expected != actual) return Mismatch(assertion, absl::StrCat("== ", actual, ", not ", expected));
  }
  return absl::OkStatus();
}

absl::Status RunAll(const std::vector<Assertion>& assertions, const std::vector<uint8_t>& bytes,
                    const runtime::EngineOptions& options) {
  DAVIT_ASSIGN_OR_RETURN(auto engine, runtime::Engine::Create(options));
  DAVIT_ASSIGN_OR_RETURN(auto module, runtime::Module::Compile(engine, bytes));
  runtime::Store store(engine);
  DAVIT_ASSIGN_OR_RETURN(const runtime::Instance instance,
                         runtime::Linker(engine).Instantiate(store, module));
  for (const Assertion& assertion : assertions) {
    DAVIT_RETURN_IF_ERROR(CheckAssertion(assertion, instance));
  }
  return absl::OkStatus();
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

absl::Status RunAssertions(const FileTest& test) {
  std::vector<Assertion> assertions;
  int line = 0;
  for (absl::string_view text : absl::StrSplit(test.input, '\n')) {
    ++line;
    text = absl::StripLeadingAsciiWhitespace(text);
    if (!absl::ConsumePrefix(&text, ";; run: ")) continue;
    DAVIT_ASSIGN_OR_RETURN(Assertion assertion, ParseAssertion(text, line));
    assertions.push_back(std::move(assertion));
  }
  if (assertions.empty()) return absl::InvalidArgumentError("the file has no run: line");
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> bytes, AssembleWat(test));
  for (int level = 0; level <= 2; ++level) {
    for (const bool host_features : {false, true}) {
      for (const auto strategy : {runtime::MemoryStrategy::kGuard, runtime::MemoryStrategy::kExplicit}) {
        runtime::EngineOptions options;
        options.opt_level = static_cast<codegen::OptLevel>(level);
        options.use_host_features = host_features;
        options.memory_strategy = strategy;
        options.verify_ir = true;
        options.check_regalloc = true;
        const absl::Status status = RunAll(assertions, bytes, options);
        if (!status.ok()) {
          return absl::Status(
              status.code(),
              absl::StrCat("-O", level, host_features ? " with" : " without", " CPU features, ",
                           strategy == runtime::MemoryStrategy::kGuard ? "guarded" : "checked",
                           " memory: ", status.message()));
        }
      }
    }
  }
  return absl::OkStatus();
}

}  // namespace davit::filetests
