// Translator: one WebAssembly function body to one ir::Function, decoded, validated, folded and
// value-numbered in a single pass. docs/translation.md tells how.
//
// A Translator keeps its memory from function to function; use one for each thread. In the steady
// state a function costs no allocation.
#ifndef DAVIT_FRONTEND_WASM_TRANSLATOR_H_
#define DAVIT_FRONTEND_WASM_TRANSLATOR_H_

#include <cstdint>
#include <memory>

#include "absl/status/status.h"
#include "frontend-wasm/translation_env.h"
#include "ir/function.h"

namespace davit::wasm {

struct TranslateOptions {
  // Fold constants and apply the simplification rules.
  bool fold = true;
  // Reuse equal values, loads and checks.
  bool number = true;
};

class Translator {
 public:
  Translator();
  ~Translator();
  Translator(Translator&&) noexcept;
  Translator& operator=(Translator&&) noexcept;

  // Replaces the contents of `out`, whose sigs and funcs are then those of `env`. Precondition:
  // `function_index` is that of a defined function. Errors: InvalidArgument if the body is not
  // valid; Unimplemented, naming it, for what is valid but not supported; `out` is worthless then.
  // Cost: linear in the body and in the arguments of joins that are needed.
  absl::Status Translate(const TranslationEnv& env, uint32_t function_index,
                         const TranslateOptions& options, ir::Function& out);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_TRANSLATOR_H_
