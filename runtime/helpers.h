// The functions of the runtime that compiled code calls, to the contract of wasm::Helper
// (frontend-wasm/runtime_desc.h).
//
// They get their instance from the context and check every operand themselves, except for indices
// that validation has proved. None unwinds: what traps says so in its result, and the code that
// called traps itself.
#ifndef DAVIT_RUNTIME_HELPERS_H_
#define DAVIT_RUNTIME_HELPERS_H_

#include <span>

namespace davit::runtime {

// By wasm::Helper.
std::span<const void* const> HelperAddresses();

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_HELPERS_H_
