// TranslationEnv: what the translation of all functions of a module has in common.
//
// Made once per module, immutable afterwards and read by all workers. The ir::Functions point to
// its tables of signatures and callees, so that the set-up of one function does not depend on the
// size of the module. It must outlive them.
#ifndef DAVIT_FRONTEND_WASM_TRANSLATION_ENV_H_
#define DAVIT_FRONTEND_WASM_TRANSLATION_ENV_H_

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "frontend-wasm/module.h"
#include "frontend-wasm/runtime_desc.h"
#include "ir/function.h"

namespace davit::wasm {

// The IR type of a Wasm type; kVoid for those without one (the bottom type).
ir::Type IrType(ValType type);

class TranslationEnv {
 public:
  // `module` and `runtime` must outlive the result. Errors: InvalidArgument if the description does
  // not cover the module's memories, tables, globals and imports, or contradicts itself;
  // Unimplemented if the module declares what cannot be compiled (CheckCompiled). Cost: linear in
  // the module's index spaces.
  static absl::StatusOr<std::unique_ptr<const TranslationEnv>> Create(const Module& module,
                                                                      const RuntimeDesc& runtime);
  TranslationEnv(const TranslationEnv&) = delete;
  TranslationEnv& operator=(const TranslationEnv&) = delete;

  const Module& module() const { return *module_; }
  const RuntimeDesc& runtime() const { return *runtime_; }
  // Where the context is passed.
  bool context_is_pinned() const { return runtime_->conv == ir::CallConv::kDavit; }

  // One for each type of the module, then one for each Helper. With kC the context is the first
  // parameter.
  const IdMap<ir::SigRef, ir::Signature>& sigs() const { return sigs_; }
  // One for each function of the module (imports as well), then one for each Helper.
  const IdMap<ir::FuncRef, ir::FuncDecl>& funcs() const { return funcs_; }
  ir::SigRef SigOfType(uint32_t type_index) const { return ir::SigRef(type_index); }
  ir::FuncRef Function(uint32_t function_index) const { return ir::FuncRef(function_index); }
  ir::FuncRef HelperFunction(Helper helper) const {
    return ir::FuncRef(module_->num_functions() + static_cast<uint32_t>(helper));
  }
  // From the name section; may be empty.
  std::string_view FunctionName(uint32_t function_index) const { return names_[function_index]; }

 private:
  TranslationEnv(const Module& module, const RuntimeDesc& runtime);

  const Module* module_;
  const RuntimeDesc* runtime_;
  IdMap<ir::SigRef, ir::Signature> sigs_;
  IdMap<ir::FuncRef, ir::FuncDecl> funcs_;
  std::vector<std::string_view> names_;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_TRANSLATION_ENV_H_
