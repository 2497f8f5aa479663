// Reads a module's binary format into a Module: everything but the code of function bodies is
// decoded and validated here.
//
// Source: WebAssembly 3.0, "Binary Format" and "Validation". The sections are read in one pass over
// the bytes; a function body is only noted, and is the business of FuncDecoder.
#ifndef DAVIT_FRONTEND_WASM_DECODER_H_
#define DAVIT_FRONTEND_WASM_DECODER_H_

#include <cstdint>
#include <memory>
#include <span>

#include "absl/status/statusor.h"
#include "frontend-wasm/features.h"
#include "frontend-wasm/limits.h"
#include "frontend-wasm/module.h"

namespace davit::wasm {

// `bytes` must outlive the Module, unless `owner` holds them. Errors: InvalidArgument (malformed or
// not valid), Unimplemented (needs a feature that is not enabled, or `features` has one that Davit
// lacks), ResourceExhausted (a limit is exceeded); the message is one line with section, offset and
// reason. Cost: linear.
absl::StatusOr<Module> DecodeModule(std::span<const uint8_t> bytes,
                                    const Features& features = Features::Default(),
                                    const Limits& limits = Limits(),
                                    std::shared_ptr<const void> owner = nullptr);

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_DECODER_H_
