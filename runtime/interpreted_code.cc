#include "runtime/interpreted_code.h"

#include <utility>

#include "ir/verifier.h"
#include "support/status.h"

namespace davit::runtime {

absl::StatusOr<std::unique_ptr<const InterpretedCode>> InterpretedCode::Create(
    std::unique_ptr<ModuleCompiler> compiler) {
  std::unique_ptr<InterpretedCode> code(new InterpretedCode);
  code->functions_.resize(compiler->module().num_defined_functions());
  for (uint32_t i = 0; i < code->functions_.size(); ++i) {
    DAVIT_RETURN_IF_ERROR(compiler->MakeIr(0, i, code->functions_[i]));
    if (compiler->options().verify_ir) DAVIT_RETURN_IF_ERROR(ir::Verify(code->functions_[i]));
  }
  code->compiler_ = std::move(compiler);
  return std::unique_ptr<const InterpretedCode>(std::move(code));
}

const ir::Function* InterpretedCode::FunctionAt(uintptr_t entry) const {
  const uintptr_t offset = entry - begin();
  if (offset % sizeof(ir::Function) != 0) return nullptr;
  return &functions_[offset / sizeof(ir::Function)];
}

const ir::Signature& InterpretedCode::helper_signature(wasm::Helper helper) const {
  const wasm::TranslationEnv& env = compiler_->env();
  return env.sigs()[env.funcs()[env.HelperFunction(helper)].sig];
}

}  // namespace davit::runtime
