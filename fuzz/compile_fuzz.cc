// Any valid module, compiled with any options for any target, passes fuzz/oracle/compile_oracle.h.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "fuzz/gen/wasm_gen.h"
#include "fuzz/oracle/compile_oracle.h"
#include "isa/aarch64/features.h"
#include "isa/x64/features.h"

namespace davit::fuzz {
namespace {

uint64_t AnyFeatures(Choices& choices, const isa::Target& target) {
  const uint8_t bits = choices.Byte();
  if (target.name != "x64") return bits & (isa::aarch64::kHintFeatures | isa::aarch64::kLevelV82);
  // No processor has later vectors without the earlier ones.
  uint64_t features = bits & isa::x64::kLevelV3;
  if (!(features & isa::x64::kAvx)) features &= ~uint64_t{isa::x64::kAvx2 | isa::x64::kFma};
  return features;
}

// Reads 4 bytes (see wasm_gen_print -skip).
CompileConfig AnyConfig(Choices& choices, bool* import_all) {
  CompileConfig config;
  const uint8_t bits = choices.Byte();
  config.target = isa::Targets()[choices.Byte() % isa::Targets().size()];
  config.features = AnyFeatures(choices, *config.target);
  config.opt_level = static_cast<codegen::OptLevel>(bits % 3);
  config.memory =
      bits & 0x40 ? runtime::MemoryStrategy::kGuard : runtime::MemoryStrategy::kExplicit;
  *import_all = bits & 0x80;
  config.threads = 1 + choices.Byte() % 3;
  return config;
}

}  // namespace
}  // namespace davit::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit::fuzz;
  static CompileOracle oracle;
  Choices choices(std::span(data, size));
  WasmGenOptions options;
  const CompileConfig config = AnyConfig(choices, &options.import_all);
  const WasmProgram program = GenerateWasm(choices, options);
  const absl::Status status = oracle.Check(program.bytes, config);
  if (status.ok()) return 0;
  std::fprintf(stderr, "%s, level %d, features %#llx: %s\n",
               std::string(config.target->name).c_str(), static_cast<int>(config.opt_level),
               static_cast<unsigned long long>(config.features), status.ToString().c_str());
  std::abort();
}
