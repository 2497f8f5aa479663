// Validation of function bodies without translating them.
#ifndef DAVIT_FRONTEND_WASM_VALIDATOR_H_
#define DAVIT_FRONTEND_WASM_VALIDATOR_H_

#include <cstdint>
#include <memory>
#include <span>

#include "absl/status/status.h"
#include "frontend-wasm/features.h"
#include "frontend-wasm/limits.h"
#include "frontend-wasm/module.h"

namespace davit::wasm {

// The reusable state of validation: one per thread.
class FuncValidator {
 public:
  FuncValidator();
  ~FuncValidator();
  FuncValidator(FuncValidator&&) noexcept;
  FuncValidator& operator=(FuncValidator&&) noexcept;

  // Precondition: !module.is_imported_function(function_index). Errors: as FuncDecoder::Decode.
  absl::Status Validate(const Module& module, uint32_t function_index);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

absl::Status ValidateFunction(const Module& module, uint32_t function_index,
                              FuncValidator& validator);

// All bodies of a decoded module, one after the other. The error is that of the first body that has
// one.
absl::Status ValidateBodies(const Module& module);

// Decodes the module and validates all of it. Errors: as DecodeModule and FuncDecoder::Decode.
absl::Status ValidateModule(std::span<const uint8_t> bytes,
                            const Features& features = Features::Default(),
                            const Limits& limits = Limits());

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_VALIDATOR_H_
