// CodeRegistry: whose machine code lies at an address; one for the process.
//
// A signal handler asks, on whatever thread and in whatever state the fault happened, so a look-up
// neither locks nor allocates: it reads an immutable sorted snapshot. Writers copy the snapshot
// under a mutex (cost linear in the number of modules, which registration is rare enough for) and
// free old ones when no reader is inside.
#ifndef DAVIT_RUNTIME_CODE_REGISTRY_H_
#define DAVIT_RUNTIME_CODE_REGISTRY_H_

#include <cstdint>
#include <optional>

#include "codegen/link/code_memory.h"
#include "ir/types.h"

namespace davit::runtime {

class Module;

// [begin, end) and what lies there.
struct CodeRange {
  uintptr_t begin = 0;
  uintptr_t end = 0;
  // Knows the trap sites in the range. Null for what no processor executes
  // (runtime/interpreted_code.h).
  const codegen::CodeMemory* code = nullptr;
  // Null for trampolines, whose frames are not the program's.
  const Module* module = nullptr;
};

// Precondition: overlaps no registered range. All that `range` refers to must outlive its
// registration.
void RegisterCode(const CodeRange& range);
// Precondition: a range that begins here is registered, and no thread executes it.
void UnregisterCode(uintptr_t begin);

// Async-signal-safe. What the result refers to stays valid while the code cannot be unregistered:
// as long as the calling thread has a frame in it.
std::optional<CodeRange> FindCode(uintptr_t pc);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_CODE_REGISTRY_H_
