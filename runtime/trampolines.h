// Trampolines: the two functions per signature that carry values between C++ and compiled code.
//
// Both are made as IR and compiled like everything else, so that no assembly knows Davit's calling
// convention and a new target needs nothing here.
//
//   host to wasm (convention C):      void(ContextHeader* context, const void* code, uint64_t*
//   slots)
//     loads the arguments from `slots`, calls `code` with `context`, stores the results to `slots`.
//   wasm to host (convention Davit):  the signature itself
//     stores its arguments to slots in its frame, calls HostContext::entry(context, slots), traps
//     with code kHost if that returns other than 0, loads the results.
//
// A value takes one 8-byte slot, a vector two. The upper half of a slot with 32 bits is not
// defined.
#ifndef DAVIT_RUNTIME_TRAMPOLINES_H_
#define DAVIT_RUNTIME_TRAMPOLINES_H_

#include <memory>

#include "absl/status/statusor.h"
#include "codegen/link/code_memory.h"
#include "ir/function.h"
#include "runtime/activation.h"
#include "runtime/signature.h"

namespace davit::codegen {
class Compiler;
}

namespace davit::runtime {

// Registered as code while it lives.
struct Trampolines {
  Trampolines() = default;
  ~Trampolines();
  Trampolines(const Trampolines&) = delete;
  Trampolines& operator=(const Trampolines&) = delete;

  std::unique_ptr<codegen::CodeMemory> code;
  EntryTrampoline host_to_wasm = nullptr;
  const void* wasm_to_host = nullptr;
};

// Precondition for both: `out` is empty.
void BuildHostToWasm(const wasm::FuncType& type, ir::Function& out);
void BuildWasmToHost(const wasm::FuncType& type, ir::Function& out);

// Errors: those of the compiler, and ResourceExhausted where the system gives no memory.
absl::StatusOr<std::unique_ptr<Trampolines>> CompileTrampolines(const wasm::FuncType& type,
                                                                codegen::Compiler& compiler);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_TRAMPOLINES_H_
