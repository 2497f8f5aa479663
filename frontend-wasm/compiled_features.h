// What is valid but cannot be compiled: refused before any code is made, by the name of its
// feature.
//
// Here is the part of a module outside of function bodies; within them the decoder refuses what its
// sink does not take (Sink::kFeatures in frontend-wasm/sink.h).
#ifndef DAVIT_FRONTEND_WASM_COMPILED_FEATURES_H_
#define DAVIT_FRONTEND_WASM_COMPILED_FEATURES_H_

#include "absl/status/status.h"
#include "frontend-wasm/features.h"
#include "frontend-wasm/module.h"

namespace davit::wasm {

// Errors: Unimplemented, if a declaration of the module needs a feature that is not in `compiled`;
// the message says which declaration and which feature. Cost: linear in the declarations.
absl::Status CheckCompiled(const Module& module, const Features& compiled = Features::Compiled());

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_COMPILED_FEATURES_H_
