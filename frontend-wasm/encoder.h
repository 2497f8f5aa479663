// From a Module to the binary format.
//
// The counterpart of DecodeModule, for programs that build or edit modules. What a Module says is
// written in the shortest way; where the format has several ways of the same length class and the
// module remembers which it was decoded from (element and data segments, recursion groups,
// subtypes, empty sections), in that way. A decoded module is thus given back byte by byte, unless
// it had LEB128s longer than needed, or reference types that have a short form in the long one.
//
// Function bodies, data and the contents of custom sections are ranges of `module.bytes` and are
// copied from there. A program that adds to them appends to those bytes first.
#ifndef DAVIT_FRONTEND_WASM_ENCODER_H_
#define DAVIT_FRONTEND_WASM_ENCODER_H_

#include <cstdint>
#include <vector>

#include "frontend-wasm/module.h"

namespace davit::wasm {

// Preconditions: all ranges, slices and indices of the module are within what they refer to.
std::vector<uint8_t> EncodeModule(const Module& module);

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_ENCODER_H_
