// Kind `run`: a .wat whose exports are called. Between its lines:
//
//   ;; run: f(1, -0x1p-149) == 3, nan     the results, as many as the function has
//   ;; run: f(1) traps: integer divide by zero
//   ;; run: f() fails: the host function failed   an error that a host function returned
//   ;; run: f()                           no results
//
// All lines run one after another in one instance, so that later ones see what earlier ones stored;
// and that at -O0, -O1 and -O2, with the machine's CPU features and without, with guarded and with
// checked memory. Values are those of the text format: `nan` as a result is any quiet NaN (the
// specification leaves sign and payload open), `nan:0x7fa00000` all bits of one. References:
// `null`, `extern:7`, and as a result `func` for any function.
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <optional>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "runtime/engine.h"
#include "runtime/func.h"
#include "runtime/instance.h"
#include "runtime/linker.h"
#include "runtime/module.h"
#include "runtime/store.h"
#include "runtime/trap.h"
#include "support/status.h"
#include "tests/filetests/filetest.h"
#include "tests/filetests/host_module.h"
#include "tests/host_cpu.h"

namespace davit::filetests {
namespace {

using runtime::Value;
using wasm::ValType;

struct Assertion {
  int line = 0;
  // As in the file.
  std::string call;
  std::string function;
  std::vector<std::string> args;
  std::vector<std::string> results;
  std::string trap;
  std::string error;
};

absl::StatusOr<uint64_t> ParseInteger(const std::string& text, int bits) {
  char* end;
  errno = 0;
  const bool negative = text[0] == '-';
  const uint64_t value = std::strtoull(text.c_str() + negative, &end, 0);
  const uint64_t limit = negative ? uint64_t{1} << (bits - 1) : ~uint64_t{0} >> (64 - bits);
  if (errno != 0 || *end != '\0' || value > limit) {
    return absl::InvalidArgumentError(absl::StrCat("'", text, "' is no i", bits));
  }
  return negative ? -value : value;
}

absl::StatusOr<Value> ParseFloat(ValType type, const std::string& text) {
  const bool is_f32 = type == ValType::F32();
  if (absl::StartsWith(text, "nan:")) {
    DAVIT_ASSIGN_OR_RETURN(const uint64_t bits, ParseInteger(text.substr(4), is_f32 ? 32 : 64));
    return Value::FromSlots(type, &bits, nullptr);
  }
  char* end;
  const Value value = is_f32 ? Value::F32(std::strtof(text.c_str(), &end))
                             : Value::F64(std::strtod(text.c_str(), &end));
  if (*end != '\0') return absl::InvalidArgumentError(absl::StrCat("'", text, "' is no float"));
  return value;
}

absl::StatusOr<Value> ParseValue(ValType type, const std::string& text) {
  if (type == ValType::F32() || type == ValType::F64()) return ParseFloat(type, text);
  if (type.is_ref()) {
    if (text == "null") return Value::Default(type);
    if (absl::StartsWith(text, "extern:")) {
      DAVIT_ASSIGN_OR_RETURN(const uint64_t value, ParseInteger(text.substr(7), 64));
      return Value::Extern({value});
    }
    return absl::InvalidArgumentError(absl::StrCat("'", text, "' is no reference"));
  }
  if (type == ValType::I32()) {
    DAVIT_ASSIGN_OR_RETURN(const uint64_t bits, ParseInteger(text, 32));
    return Value::I32(static_cast<int32_t>(bits));
  }
  DAVIT_ASSIGN_OR_RETURN(const uint64_t bits, ParseInteger(text, 64));
  return Value::I64(static_cast<int64_t>(bits));
}

absl::StatusOr<bool> Matches(const Value& actual, const std::string& expected) {
  constexpr uint64_t kQuiet32 = 0x7fc0'0000, kQuiet64 = 0x7ff8'0000'0000'0000;
  uint64_t slots[2];
  actual.ToSlots(slots);
  if (expected == "nan" && actual.type() == ValType::F32())
    return (slots[0] & kQuiet32) == kQuiet32;
  if (expected == "nan" && actual.type() == ValType::F64())
    return (slots[0] & kQuiet64) == kQuiet64;
  if (expected == "func") return actual.type() == ValType::FuncRef() && !actual.is_null();
  DAVIT_ASSIGN_OR_RETURN(const Value value, ParseValue(actual.type(), expected));
  uint64_t expected_slots[2];
  value.ToSlots(expected_slots);
  return slots[0] == expected_slots[0];
}

absl::StatusOr<Assertion> ParseAssertion(absl::string_view text) {
  const auto error = [&](absl::string_view what) {
    return absl::InvalidArgumentError(absl::StrCat(what, " in '", text, "'"));
  };
  const auto split = [](absl::string_view list) {
    std::vector<std::string> items;
    for (absl::string_view item : absl::StrSplit(list, ',', absl::SkipWhitespace())) {
      items.emplace_back(absl::StripAsciiWhitespace(item));
    }
    return items;
  };
  Assertion assertion;
  const size_t open = text.find('(');
  const size_t close = text.find(')');
  if (open == text.npos || close == text.npos || close < open) return error("no call");
  assertion.call = std::string(text.substr(0, close + 1));
  assertion.function = std::string(absl::StripAsciiWhitespace(text.substr(0, open)));
  assertion.args = split(text.substr(open + 1, close - open - 1));
  absl::string_view rest = absl::StripAsciiWhitespace(text.substr(close + 1));
  if (absl::ConsumePrefix(&rest, "traps: ")) {
    assertion.trap = std::string(rest);
  } else if (absl::ConsumePrefix(&rest, "fails: ")) {
    assertion.error = std::string(rest);
  } else if (absl::ConsumePrefix(&rest, "==")) {
    assertion.results = split(rest);
  } else if (!rest.empty()) {
    return error("neither '==' nor 'traps:' nor 'fails:'");
  }
  return assertion;
}

// What the call did, as it would be written in the file.
std::string Describe(const absl::StatusOr<std::vector<Value>>& results) {
  if (!results.ok()) return absl::StrCat("gives '", results.status().message(), "'");
  std::string text = "== ";
  for (const Value& value : *results) {
    absl::StrAppend(&text, text.size() > 3 ? ", " : "", value.ToString());
  }
  return text;
}

absl::StatusOr<bool> AsExpected(const Assertion& assertion,
                                const absl::StatusOr<std::vector<Value>>& results) {
  if (!results.ok()) {
    const std::optional<runtime::Trap> trap = runtime::Trap::From(results.status());
    if (!assertion.error.empty()) return results.status().message() == assertion.error;
    return trap && !assertion.trap.empty() && trap->message == assertion.trap;
  }
  if (!assertion.trap.empty() || !assertion.error.empty()) return false;
  if (results->size() != assertion.results.size()) return false;
  for (size_t i = 0; i < results->size(); ++i) {
    DAVIT_ASSIGN_OR_RETURN(const bool matches, Matches((*results)[i], assertion.results[i]));
    if (!matches) return false;
  }
  return true;
}

absl::Status Check(const Assertion& assertion, const runtime::Instance& instance) {
  DAVIT_ASSIGN_OR_RETURN(const runtime::Func func, instance.GetFunc(assertion.function));
  const wasm::FuncType type = func.type();
  if (type.params.size() != assertion.args.size()) {
    return absl::InvalidArgumentError(absl::StrCat("takes ", type.params.size(), " arguments"));
  }
  std::vector<Value> args;
  for (size_t i = 0; i < assertion.args.size(); ++i) {
    DAVIT_ASSIGN_OR_RETURN(const Value value, ParseValue(type.params[i], assertion.args[i]));
    args.push_back(value);
  }
  const absl::StatusOr<std::vector<Value>> results = func.Call(args);
  DAVIT_ASSIGN_OR_RETURN(const bool as_expected, AsExpected(assertion, results));
  return as_expected ? absl::OkStatus() : absl::FailedPreconditionError(Describe(results));
}

// All failures of one configuration, one a line.
absl::StatusOr<std::string> RunAll(const std::vector<Assertion>& assertions,
                                   const std::vector<uint8_t>& bytes,
                                   const runtime::EngineOptions& options) {
  DAVIT_ASSIGN_OR_RETURN(auto engine, runtime::Engine::Create(options));
  DAVIT_ASSIGN_OR_RETURN(auto module, runtime::Module::Compile(engine, bytes));
  runtime::Store store(engine);
  runtime::Linker linker(engine);
  DAVIT_RETURN_IF_ERROR(DefineHostModule(linker));
  DAVIT_ASSIGN_OR_RETURN(const runtime::Instance instance, linker.Instantiate(store, module));
  std::string failures;
  for (const Assertion& assertion : assertions) {
    const absl::Status status = Check(assertion, instance);
    if (status.ok()) continue;
    absl::StrAppend(&failures, "\n  line ", assertion.line, ": ", assertion.call, " ",
                    absl::string_view(status.message()));
  }
  return failures;
}

}  // namespace

absl::Status RunAssertions(const FileTest& test) {
  std::vector<Assertion> assertions;
  int line = 0;
  for (absl::string_view text : absl::StrSplit(test.input, '\n')) {
    ++line;
    text = absl::StripLeadingAsciiWhitespace(text);
    if (!absl::ConsumePrefix(&text, ";; run: ")) continue;
    absl::StatusOr<Assertion> assertion = ParseAssertion(text);
    if (!assertion.ok()) {
      return absl::InvalidArgumentError(
          absl::StrCat("line ", line, ": ", absl::string_view(assertion.status().message())));
    }
    assertion->line = line;
    assertions.push_back(*std::move(assertion));
  }
  if (assertions.empty()) return absl::InvalidArgumentError("the file has no run: line");
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> bytes, AssembleWat(test));
  for (int level = 0; level <= 2; ++level) {
    for (const std::string cpu : {kBaselineCpu, "native"}) {
      for (const auto strategy :
           {runtime::MemoryStrategy::kGuard, runtime::MemoryStrategy::kExplicit}) {
        runtime::EngineOptions options;
        options.opt_level = static_cast<codegen::OptLevel>(level);
        options.compile_threads = 1;
        options.cpu = cpu;
        options.memory_strategy = strategy;
        options.verify_ir = true;
        options.check_regalloc = true;
        absl::StatusOr<std::string> failures = RunAll(assertions, bytes, options);
        const std::string text =
            failures.ok() ? *failures : std::string(failures.status().message());
        if (text.empty()) continue;
        return absl::FailedPreconditionError(
            absl::StrCat("-O", level, " for ", cpu, ", ",
                         strategy == runtime::MemoryStrategy::kGuard ? "guarded" : "checked",
                         " memory: ", text));
      }
    }
  }
  return absl::OkStatus();
}

}  // namespace davit::filetests
