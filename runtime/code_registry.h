// CodeRegistry: whose machine code lies at an address; one for the process.
//
// A signal handler asks, on whatever thread and in whatever state the fault happened, so a look-up
// neither locks nor allocates. It reads a search tree whose nodes never change once they are
// published: whoever has loaded the root has the whole set of one moment. A writer, one at a time
// under a mutex, makes new nodes for the path that it changes, shares all others with the tree
// before, and publishes the new root.
//
// The tree is a treap (Seidel and Aragon, Randomized Search Trees, Algorithmica 16, 1996): ordered
// by `begin` from left to right, and by a mixed `begin` from the root down. No two priorities are
// equal, so the set alone determines the tree, in whatever order it came about, and paths are
// O(log n) long unless the addresses were chosen to mix badly. So is what each function costs with
// n ranges registered.
//
// Memory: a node that was copied or removed is in no later tree. It is freed by the first writer
// that, after it has published its root, sees no reader inside. Counter and root are sequentially
// consistent, so a reader that this writer does not see either has left, and read nothing since, or
// enters after the root was published, and loads that root or a later one.
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

// Precondition: not empty, and overlaps no registered range. All that `range` refers to must
// outlive its registration.
void RegisterCode(const CodeRange& range);
// Precondition: a range that begins here is registered, and no thread executes it.
void UnregisterCode(uintptr_t begin);

// Async-signal-safe. What the result refers to stays valid while the code cannot be unregistered:
// as long as the calling thread has a frame in it.
std::optional<CodeRange> FindCode(uintptr_t pc);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_CODE_REGISTRY_H_
