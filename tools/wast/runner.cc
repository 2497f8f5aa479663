#include "tools/wast/runner.h"

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "absl/status/status.h"
#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/text/printer.h"
#include "frontend-wasm/validator.h"
#include "runtime/imports.h"
#include "runtime/instance.h"
#include "runtime/store.h"
#include "runtime/trap.h"
#include "support/status.h"
#include "support/strings.h"
#include "tools/wast/match.h"
#include "tools/wast/spectest.h"

namespace davit::wast {
namespace {

namespace script = wasm::script;
using Kind = script::Command::Kind;
using ModulePtr = std::shared_ptr<const runtime::Module>;

// A module or instance that the script has a name for, or the line of the command that did not make
// it.
template <typename T>
struct Named {
  std::optional<T> value;
  uint32_t failed_line = 0;
};

// One line however long the message is: what follows a line break is context.
std::string FirstLine(const absl::Status& status) {
  const std::string message(status.message());
  return message.substr(0, message.find('\n'));
}

std::string DescribeOutcome(const absl::Status& status) {
  if (status.ok()) return "success";
  const std::optional<runtime::Trap> trap = runtime::Trap::From(status);
  if (trap) return StrCat("trap: ", trap->message);
  return StrCat("error: ", FirstLine(status));
}

// The suite's messages are prefixes of an implementation's, but for those that go on with an index
// ("uninitialized element 2"); a trap code whose message serves two of them has both.
bool IsTrap(const absl::Status& status, std::string_view expected) {
  const std::optional<runtime::Trap> trap = runtime::Trap::From(status);
  if (!trap) return false;
  const std::string& message = trap->message;
  if (trap->code == ir::TrapCode::kNullReference) {
    // The suite says what kind of reference it is.
    return expected.starts_with("null ") && expected.ends_with(" reference");
  }
  return message.find(expected) != std::string::npos ||
         expected.substr(0, message.size()) == message;
}

// The bytes of a module, whatever its form.
absl::StatusOr<std::vector<uint8_t>> Encode(const script::ModuleSource& source) {
  if (source.form == script::ModuleSource::Form::kQuote) return wasm::ParseWat(source.text);
  return source.bytes;
}

class Execution {
 public:
  Execution(const std::shared_ptr<runtime::Engine>& engine, const RunnerOptions& options)
      : engine_(engine), options_(options), store_(engine) {}

  absl::Status DefineSpectest(const ModulePtr& spectest) {
    DAVIT_ASSIGN_OR_RETURN(const runtime::Instance instance, InstantiateSpectest(store_, spectest));
    registered_["spectest"].value = instance;
    return absl::OkStatus();
  }

  void Run(const script::Command& command);
  FileReport Finish() && { return std::move(report_); }

 private:
  using Results = absl::StatusOr<std::vector<runtime::Value>>;

  void Execute(const script::Command& command);
  void Module(const script::Command& command);
  void ModuleDefinition(const script::Command& command);
  void ModuleInstance(const script::Command& command);
  void Register(const script::Command& command);
  void Action(const script::Command& command);
  void AssertReturn(const script::Command& command);
  void AssertTrap(const script::Command& command);
  void AssertRefused(const script::Command& command, bool malformed);
  void AssertUnlinkable(const script::Command& command);
  void Validity(const script::Command& command);

  absl::Status Validate(std::span<const uint8_t> bytes) const {
    return wasm::ValidateModule(bytes, engine_->options().features);
  }
  absl::StatusOr<ModulePtr> Compile(const script::ModuleSource& source) const;
  // Errors of those below: their own, and FailedPrecondition where they need a module that failed,
  // after noting its line in cause_.
  absl::StatusOr<runtime::Instance> Instantiate(ModulePtr module);
  absl::StatusOr<runtime::Instance> Instantiate(const script::ModuleSource& source);
  absl::StatusOr<runtime::Instance> FindInstance(const std::string& name);
  Results Act(const script::Action& action);
  // The error where a named thing is not there.
  absl::Status Missing(uint32_t failed_line, const std::string& otherwise);

  void Bind(const std::string& name, absl::StatusOr<runtime::Instance> instance);
  void Expect(bool ok, const std::string& expected, const std::string& got);

  const std::shared_ptr<runtime::Engine>& engine_;
  const RunnerOptions& options_;
  runtime::Store store_;
  Named<runtime::Instance> current_;
  std::map<std::string, Named<runtime::Instance>> instances_;
  Named<ModulePtr> last_definition_;
  std::map<std::string, Named<ModulePtr>> definitions_;
  std::map<std::string, Named<runtime::Instance>> registered_;
  FileReport report_;
  // Of the command that runs: its line, and that of the module whose failure it met.
  uint32_t line_ = 0;
  uint32_t cause_ = 0;
};

void Execution::Expect(bool ok, const std::string& expected, const std::string& got) {
  ++report_.run;
  if (ok) return;
  report_.failures.push_back({line_, cause_, StrCat("expected ", expected, ", got ", got)});
}

// Validated apart from its translation: the two passes must agree.
absl::StatusOr<ModulePtr> Execution::Compile(const script::ModuleSource& source) const {
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> bytes, Encode(source));
  DAVIT_RETURN_IF_ERROR(Validate(bytes));
  return runtime::Module::Compile(engine_, bytes);
}

absl::StatusOr<runtime::Instance> Execution::Instantiate(const script::ModuleSource& source) {
  DAVIT_ASSIGN_OR_RETURN(ModulePtr module, Compile(source));
  return Instantiate(std::move(module));
}

absl::StatusOr<runtime::Instance> Execution::Instantiate(ModulePtr module) {
  std::vector<runtime::Extern> imports;
  for (const wasm::Import& import : module->wasm().imports) {
    const auto from = registered_.find(std::string(import.module));
    if (from != registered_.end() && !from->second.value) {
      return Missing(from->second.failed_line, "there is no instance");
    }
    std::optional<runtime::Extern> found;
    if (from != registered_.end()) found = from->second.value->GetExport(import.name);
    if (!found) return runtime::UnknownImportError(module->wasm(), import);
    imports.push_back(*found);
  }
  return runtime::Instance::Instantiate(store_, std::move(module), imports);
}

absl::StatusOr<runtime::Instance> Execution::FindInstance(const std::string& name) {
  const Named<runtime::Instance>* named = &current_;
  if (!name.empty()) {
    const auto found = instances_.find(name);
    if (found == instances_.end()) {
      return absl::NotFoundError(StrCat("there is no instance ", name));
    }
    named = &found->second;
  }
  if (named->value) return *named->value;
  return Missing(named->failed_line, "there is no instance");
}

absl::Status Execution::Missing(uint32_t failed_line, const std::string& otherwise) {
  if (failed_line == 0) return absl::NotFoundError(otherwise);
  cause_ = failed_line;
  return absl::FailedPreconditionError(StrCat("the module in line ", failed_line, " failed"));
}

// A failed module binds its names all the same, to the line of what made it fail.
void Execution::Bind(const std::string& name, absl::StatusOr<runtime::Instance> instance) {
  Named<runtime::Instance> named;
  if (instance.ok()) {
    named.value = *instance;
  } else {
    named.failed_line = cause_ != 0 ? cause_ : line_;
  }
  current_ = named;
  if (!name.empty()) instances_[name] = named;
  Expect(instance.ok(), "an instance", DescribeOutcome(instance.status()));
}

void Execution::Module(const script::Command& command) {
  Bind(command.name, Instantiate(*command.module));
}

void Execution::ModuleDefinition(const script::Command& command) {
  const absl::StatusOr<ModulePtr> module = Compile(*command.module);
  Named<ModulePtr> named;
  if (module.ok()) {
    named.value = *module;
  } else {
    named.failed_line = line_;
  }
  last_definition_ = named;
  if (!command.name.empty()) definitions_[command.name] = named;
  Expect(module.ok(), "a module", DescribeOutcome(module.status()));
}

void Execution::ModuleInstance(const script::Command& command) {
  const Named<ModulePtr>& named =
      command.definition.empty() ? last_definition_ : definitions_[command.definition];
  if (named.value) return Bind(command.name, Instantiate(*named.value));
  Bind(command.name, Missing(named.failed_line, "there is no such definition"));
}

void Execution::Register(const script::Command& command) {
  const absl::StatusOr<runtime::Instance> instance = FindInstance(command.name);
  Named<runtime::Instance>& entry = registered_[command.as];
  entry = {};
  if (instance.ok()) {
    entry.value = *instance;
  } else {
    entry.failed_line = cause_;
  }
}

Execution::Results Execution::Act(const script::Action& action) {
  DAVIT_ASSIGN_OR_RETURN(const runtime::Instance instance, FindInstance(action.module));
  if (action.kind == script::Action::Kind::kGet) {
    DAVIT_ASSIGN_OR_RETURN(const runtime::Global global, instance.GetGlobal(action.name));
    return std::vector<runtime::Value>{global.Get()};
  }
  DAVIT_ASSIGN_OR_RETURN(const runtime::Func func, instance.GetFunc(action.name));
  std::vector<runtime::Value> args;
  for (const script::Value& arg : action.args) {
    DAVIT_ASSIGN_OR_RETURN(args.emplace_back(), ToValue(arg));
  }
  return func.Call(args);
}

void Execution::Action(const script::Command& command) {
  const absl::Status status = Act(*command.action).status();
  Expect(status.ok(), "a return", DescribeOutcome(status));
}

void Execution::AssertReturn(const script::Command& command) {
  const Results results = Act(*command.action);
  if (!results.ok()) {
    return Expect(false, Describe(command.expected), DescribeOutcome(results.status()));
  }
  Expect(AllMatch(command.expected, *results), Describe(command.expected),
         Describe(*results, command.expected));
}

// Of an action, or of a module when it is instantiated.
void Execution::AssertTrap(const script::Command& command) {
  const absl::Status status =
      command.module ? Instantiate(*command.module).status() : Act(*command.action).status();
  Expect(IsTrap(status, command.message), StrCat("trap: ", command.message),
         DescribeOutcome(status));
}

// What is malformed has no text: the printer follows the grammar of the binary format and nothing
// else. To be refused for want of a feature is no verdict on a module's validity.
void Execution::AssertRefused(const script::Command& command, bool malformed) {
  const std::string expected = StrCat(malformed ? "malformed: " : "invalid: ", command.message);
  const absl::StatusOr<std::vector<uint8_t>> bytes = Encode(*command.module);
  if (!bytes.ok()) return Expect(malformed, expected, DescribeOutcome(bytes.status()));
  const absl::Status status = Validate(*bytes);
  if (status.ok()) return Expect(false, expected, DescribeOutcome(status));
  const absl::Status form = wasm::PrintWat(*bytes, {}, [](std::string_view) {});
  const bool is_malformed = absl::IsInvalidArgument(form);
  Expect(malformed ? is_malformed : !is_malformed && !absl::IsUnimplemented(status), expected,
         StrCat(is_malformed ? "malformed: " : "well-formed; ", DescribeOutcome(status)));
}

void Execution::AssertUnlinkable(const script::Command& command) {
  const absl::Status status = Instantiate(*command.module).status();
  Expect(FirstLine(status).starts_with(command.message), StrCat("unlinkable: ", command.message),
         DescribeOutcome(status));
}

void Execution::Validity(const script::Command& command) {
  const absl::StatusOr<std::vector<uint8_t>> bytes = Encode(*command.module);
  const absl::Status status = bytes.ok() ? Validate(*bytes) : bytes.status();
  Expect(status.ok(), "a valid module", DescribeOutcome(status));
}

void Execution::Execute(const script::Command& command) {
  switch (command.kind) {
    case Kind::kModule:
      return Module(command);
    case Kind::kModuleDefinition:
      return ModuleDefinition(command);
    case Kind::kModuleInstance:
      return ModuleInstance(command);
    case Kind::kRegister:
      return Register(command);
    case Kind::kAction:
      return Action(command);
    case Kind::kAssertReturn:
      return AssertReturn(command);
    case Kind::kAssertTrap:
    case Kind::kAssertExhaustion:
      return AssertTrap(command);
    case Kind::kAssertUnlinkable:
      return AssertUnlinkable(command);
    case Kind::kAssertMalformed:
    case Kind::kAssertMalformedCustom:
      return AssertRefused(command, /*malformed=*/true);
    case Kind::kAssertInvalid:
    case Kind::kAssertInvalidCustom:
      return AssertRefused(command, /*malformed=*/false);
    case Kind::kAssertException:
      return Expect(false, "an exception", DescribeOutcome(Act(*command.action).status()));
    case Kind::kThread:
    case Kind::kWait:
      return Expect(false, "a thread", "error: the runner has no threads");
  }
}

void Execution::Run(const script::Command& command) {
  line_ = command.line;
  cause_ = 0;
  if (!options_.validate_only) return Execute(command);
  switch (command.kind) {
    case Kind::kAssertMalformed:
    case Kind::kAssertMalformedCustom:
    case Kind::kAssertInvalid:
    case Kind::kAssertInvalidCustom:
      return Execute(command);
    default:
      // Modules that trap or do not link are valid too.
      if (command.module) Validity(command);
  }
}

}  // namespace

absl::StatusOr<std::unique_ptr<const Runner>> Runner::Create(
    std::shared_ptr<runtime::Engine> engine, const RunnerOptions& options) {
  std::unique_ptr<Runner> runner(new Runner(std::move(engine), options));
  DAVIT_ASSIGN_OR_RETURN(runner->spectest_, CompileSpectest(runner->engine_));
  return std::unique_ptr<const Runner>(std::move(runner));
}

FileReport Runner::Run(const script::Script& script) const {
  Execution execution(engine_, options_);
  if (absl::Status status = execution.DefineSpectest(spectest_); !status.ok()) {
    return FileReport{.run = 1, .failures = {{0, 0, FirstLine(status)}}, .listed = {}};
  }
  for (const script::Command& command : script.commands) execution.Run(command);
  return std::move(execution).Finish();
}

}  // namespace davit::wast
