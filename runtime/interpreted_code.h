// InterpretedCode: what an interpreted module has instead of machine code, the IR of its functions.
//
// The address of an ir::Function stands for the entry point of its code. Function objects carry it
// like any other code address, the registry of code (runtime/code_registry.h) finds its module, and
// a processor that jumped there would fault, since no data is executable.
#ifndef DAVIT_RUNTIME_INTERPRETED_CODE_H_
#define DAVIT_RUNTIME_INTERPRETED_CODE_H_

#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "ir/function.h"
#include "runtime/module_compiler.h"

namespace davit::runtime {

class InterpretedCode {
 public:
  // Translates all functions, as the compiler's options say. Errors: those of the translation;
  // Internal where the options ask for verification and it fails.
  static absl::StatusOr<std::unique_ptr<const InterpretedCode>> Create(
      std::unique_ptr<ModuleCompiler> compiler);

  // The function that `entry` is the entry point of. Precondition: begin() <= entry < end().
  // Null where it is the middle of one.
  const ir::Function* FunctionAt(uintptr_t entry) const;
  // By index, imported ones not counted.
  const ir::Function& function(uint32_t index) const { return functions_[index]; }
  const ir::Signature& helper_signature(wasm::Helper helper) const;

  uintptr_t begin() const { return reinterpret_cast<uintptr_t>(functions_.data()); }
  uintptr_t end() const { return begin() + functions_.size() * sizeof(ir::Function); }

 private:
  InterpretedCode() = default;

  // Owns the signatures and declarations that the functions point to.
  std::unique_ptr<ModuleCompiler> compiler_;
  std::vector<ir::Function> functions_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_INTERPRETED_CODE_H_
