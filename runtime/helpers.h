// The functions of the runtime that compiled code calls, to the contract of wasm::Helper
// (frontend-wasm/runtime_desc.h).
//
// They get their instance from the context and check every operand themselves, except for indices
// that validation has proved. None unwinds: what traps says so in its result, and the code that
// called traps itself.
#ifndef DAVIT_RUNTIME_HELPERS_H_
#define DAVIT_RUNTIME_HELPERS_H_

#include <cstdint>
#include <span>

#include "frontend-wasm/runtime_desc.h"

namespace davit::runtime {

// By wasm::Helper.
std::span<const void* const> HelperAddresses();

// The same helper for the interpreter: takes the bits of the arguments, the context first, and
// returns those of the result, 0 where there is none. Null for Helper::kTrap, which this runtime's
// code never calls.
using HelperThunk = uint64_t (*)(std::span<const uint64_t> args);
HelperThunk HelperThunkOf(wasm::Helper helper);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_HELPERS_H_
