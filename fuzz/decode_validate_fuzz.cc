// Any bytes as a module: they are refused with a status, or compile under all checks, for a target
// that the size chooses.
#include <span>

#include "frontend-wasm/decoder.h"
#include "isa/target.h"
#include "runtime/module_compiler.h"
#include "support/check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit;
  const auto module = wasm::DecodeModule(std::span(data, size));
  if (!module.ok()) return 0;
  codegen::Options options;
  options.target = isa::Targets()[size / 6 % isa::Targets().size()];
  options.threads = 1;
  options.verify_ir = true;
  options.check_regalloc = true;
  options.opt_level = size % 2 == 0 ? codegen::OptLevel::kO2 : codegen::OptLevel::kO0;
  const auto strategy =
      size % 3 == 0 ? runtime::MemoryStrategy::kExplicit : runtime::MemoryStrategy::kGuard;
  const auto compiler = runtime::ModuleCompiler::Create(*module, strategy, options);
  if (!compiler.ok()) return 0;
  const auto compiled = (*compiler)->CompileAll();
  // Internal is what the verifier and the allocation checker say.
  DAVIT_CHECK(compiled.ok() || compiled.status().code() != absl::StatusCode::kInternal);
  return 0;
}
