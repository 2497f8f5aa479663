#include "fuzz/oracle/decode_validate.h"

#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "absl/status/statusor.h"
#include "frontend-wasm/decoder.h"
#include "frontend-wasm/encoder.h"
#include "frontend-wasm/validator.h"
#include "fuzz/gen/random.h"
#include "fuzz/oracle/report.h"
#include "fuzz/oracle/wabt_reader.h"
#include "isa/target.h"
#include "runtime/module_compiler.h"

namespace davit::fuzz {
namespace {

using wasm::Features;
using wasm::Module;

constexpr uint32_t kCompiledOneIn = 256;
constexpr uint32_t kThreadsOneIn = 256;
constexpr uint32_t kEncodedOneIn = 4;

void CheckRefusal(const absl::Status& status) {
  const absl::StatusCode code = status.code();
  const std::string_view message(status.message().data(), status.message().size());
  if (code != absl::StatusCode::kInvalidArgument && code != absl::StatusCode::kUnimplemented &&
      code != absl::StatusCode::kResourceExhausted) {
    Die("a module is refused for a reason of ours", Verdict(status));
  }
  if (message.find("at offset 0x") == std::string_view::npos ||
      message.find('\n') != std::string_view::npos) {
    Die("a refusal is not one line with a position", message);
  }
}

// The verdict on each body, the last one first, by two validators in turn.
std::vector<absl::Status> ValidateBackwards(const Module& module) {
  thread_local wasm::FuncValidator validators[2];
  std::vector<absl::Status> statuses(module.num_defined_functions());
  for (uint32_t i = module.num_defined_functions(); i-- > 0;) {
    statuses[i] = validators[i % 2].Validate(module, module.num_imported_functions + i);
  }
  return statuses;
}

void CheckOrder(const std::vector<absl::Status>& bodies, const absl::Status& whole) {
  absl::Status first;
  for (const absl::Status& status : bodies) {
    if (first.ok()) first = status;
  }
  if (first != whole)
    Die("bodies in another order get another verdict", Verdict(whole), Verdict(first));
}

void CheckThreads(const Module& module, const std::vector<absl::Status>& bodies) {
  std::vector<absl::Status> statuses[2];
  std::thread other([&] { statuses[1] = ValidateBackwards(module); });
  statuses[0] = ValidateBackwards(module);
  other.join();
  for (const auto& again : statuses) {
    for (size_t i = 0; i < bodies.size(); ++i) {
      if (again[i] != bodies[i])
        Die("two threads get two verdicts", Verdict(bodies[i]), Verdict(again[i]));
    }
  }
}

absl::Status Validate(std::span<const uint8_t> bytes, Features features) {
  return wasm::ValidateModule(bytes, features);
}

// Fewer features, and the second reader, which knows fewer.
void CheckFewerFeatures(std::span<const uint8_t> bytes, const absl::Status& verdict,
                        Random& random) {
  Features features = FeaturesOfBoth(random.OneIn(2));
  const bool second = !random.OneIn(4);
  if (!second) {
    features = Features();
    const uint64_t bits = random.Bits() | (random.OneIn(2) ? random.Bits() : 0);
    for (int i = 0; i < wasm::kNumFeatures; ++i) {
      const wasm::Feature feature = static_cast<wasm::Feature>(i);
      if (Features::Validated().Has(feature) && (bits >> i & 1) != 0)
        features = features.With(feature);
    }
  }
  const absl::Status fewer = Validate(bytes, features);
  if (!fewer.ok()) CheckRefusal(fewer);
  if (fewer.ok() && !verdict.ok())
    Die("valid with fewer features, invalid with more", Verdict(verdict));
  if (!second || bytes.size() > kMaxWabtBytes) return;
  const auto other = ReadWithWabt(bytes, features);
  if (!other || other->valid == fewer.ok() || !ExcuseFor(bytes, fewer, *other).empty()) return;
  Die("two readers, two verdicts; Davit's, wabt's:", Verdict(fewer),
      other->valid ? "valid" : other->message);
}

// Translates every body at one level. `bodies` are the validator's verdicts.
void CheckTranslator(const Module& module, const std::vector<absl::Status>& bodies,
                     codegen::OptLevel level) {
  static auto& out = *new ir::Function;
  codegen::Options options;
  options.target = isa::Targets()[0];
  options.threads = 1;
  options.opt_level = level;
  const auto compiler =
      runtime::ModuleCompiler::Create(module, runtime::MemoryStrategy::kGuard, options);
  if (!compiler.ok()) {
    if (absl::IsUnimplemented(compiler.status()) || absl::IsResourceExhausted(compiler.status()))
      return;
    Die("a decoded module cannot be compiled", Verdict(compiler.status()));
  }
  for (uint32_t i = 0; i < bodies.size(); ++i) {
    const absl::Status status = (*compiler)->MakeIr(0, i, out);
    if (status == bodies[i] || absl::IsUnimplemented(status)) continue;
    // What the translator lacks stands before what is wrong.
    Die("validator and translator disagree", Verdict(bodies[i]), Verdict(status));
  }
}

void CheckCompiler(const Module& module, Random& random) {
  codegen::Options options;
  options.target = isa::Targets()[random.Below(isa::Targets().size())];
  options.threads = 1;
  options.verify_ir = true;
  options.check_regalloc = true;
  options.opt_level = random.OneIn(2) ? codegen::OptLevel::kO2 : codegen::OptLevel::kO0;
  const auto strategy =
      random.OneIn(3) ? runtime::MemoryStrategy::kExplicit : runtime::MemoryStrategy::kGuard;
  const auto compiler = runtime::ModuleCompiler::Create(module, strategy, options);
  if (!compiler.ok()) return;
  const auto compiled = (*compiler)->CompileAll();
  // Internal is what the verifier and the allocation checker say.
  if (absl::IsInternal(compiled.status()))
    Die("the compiler fails its checks", Verdict(compiled.status()));
}

void CheckEncoder(const Module& module) {
  const std::vector<uint8_t> bytes = wasm::EncodeModule(module);
  const auto again = wasm::DecodeModule(bytes);
  if (!again.ok()) Die("an encoded module cannot be decoded", Verdict(again.status()));
  if (wasm::EncodeModule(*again) != bytes) Die("encoding a decoded module changes it", "");
}

void ReadNames(const Module& module) {
  if (module.custom_sections.empty()) return;
  static_cast<void>(wasm::ModuleName(module));
  static_cast<void>(wasm::AllFunctionNames(module));
  static_cast<void>(wasm::FunctionName(module, 0));
  static_cast<void>(wasm::LocalNames(module, 0));
}

}  // namespace

void CheckDecodeValidate(std::span<const uint8_t> bytes) {
  absl::StatusOr<Module> module = absl::UnknownError("");
  absl::Status verdict;
  {
    const TimeLimit limit(bytes.size());
    module = wasm::DecodeModule(bytes);
    verdict = module.ok() ? wasm::ValidateBodies(*module) : module.status();
  }
  if (!verdict.ok()) CheckRefusal(verdict);
  Random random(HashOf(bytes));
  CheckFewerFeatures(bytes, verdict, random);
  if (!module.ok()) return;
  ReadNames(*module);
  const std::vector<absl::Status> bodies = ValidateBackwards(*module);
  CheckOrder(bodies, verdict);
  if (random.OneIn(kThreadsOneIn)) CheckThreads(*module, bodies);
  if (random.OneIn(kEncodedOneIn)) CheckEncoder(*module);
  // Where the validator found something, the translator is asked less often.
  const codegen::OptLevel level = random.OneIn(2) ? codegen::OptLevel::kO2 : codegen::OptLevel::kO0;
  if (verdict.ok() || random.OneIn(4)) CheckTranslator(*module, bodies, level);
  if (random.OneIn(kCompiledOneIn)) CheckCompiler(*module, random);
}

}  // namespace davit::fuzz
