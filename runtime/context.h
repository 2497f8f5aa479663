// The structs that compiled code and the runtime share: contexts, memories, tables and function
// objects in memory.
//
// Compiled code knows them as offsets only (runtime/instance_layout.h turns them into a
// wasm::RuntimeDesc), so all are standard-layout and their offsets are checked here. A context is
// what the context register points to while code of an instance runs. It begins with a
// ContextHeader whatever it belongs to: every function with convention kDavit compares its stack
// pointer with `stack_limit`, and every call that switches contexts loads `memory0_base`.
#ifndef DAVIT_RUNTIME_CONTEXT_H_
#define DAVIT_RUNTIME_CONTEXT_H_

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace davit::runtime {

class HostFunction;
struct InstanceState;
struct StoreState;
struct TypeInfo;

struct ContextHeader {
  // Lowest address that the stack pointer may have; 0 in the contexts of host functions, which run
  // on the reserve.
  uint64_t stack_limit = 0;
  // Address of byte 0 of memory 0 where its base is constant, else 0.
  uint8_t* memory0_base = nullptr;
  // Null in the context of a host function.
  InstanceState* instance = nullptr;
  // Canonical ids of the module's types, by type index.
  const uint32_t* type_ids = nullptr;
};
static_assert(std::is_standard_layout_v<ContextHeader> && sizeof(ContextHeader) == 32);

// The part of a linear memory that code reads.
struct MemoryCell {
  uint8_t* base = nullptr;
  // Bytes.
  uint64_t size = 0;
};

// A memory in a context.
struct MemoryField {
  const MemoryCell* cell = nullptr;
  // Copy of cell->base, for memories that never move.
  uint8_t* base = nullptr;
};

// A reference: the address of a FuncObject, or a number that only the host understands; 0 is null.
using RawRef = uint64_t;

// The part of a table that code reads.
struct TableCell {
  RawRef* base = nullptr;
  uint32_t size = 0;
};

// A function as a value. Those of an instance's own functions lie in its context.
struct FuncObject {
  // Entry point, convention kDavit.
  uint64_t code = 0;
  // A ContextHeader*: what the function runs with.
  uint64_t context = 0;
  // Equal for equal types in all modules of an engine.
  uint32_t type_id = 0;
  // Index in the module; 0 for host functions.
  uint32_t index = 0;
  const TypeInfo* type = nullptr;
};
static_assert(std::is_standard_layout_v<FuncObject> && sizeof(FuncObject) == 32);

// An imported function in a context.
struct FuncImportField {
  uint64_t code = 0;
  uint64_t context = 0;
  FuncObject* object = nullptr;
};

// The context of a host function. One for each import of one instance, so that the function knows
// who called it.
struct HostContext {
  ContextHeader header;
  // The C function that the trampoline calls: CallHostFunction in runtime/host_call.h.
  uint32_t (*entry)(HostContext* self, uint64_t* slots) = nullptr;
  const HostFunction* function = nullptr;
  StoreState* store = nullptr;
  // The instance that imports the function; null if it came into the store by another way.
  InstanceState* importer = nullptr;
  FuncObject object;
};
static_assert(offsetof(HostContext, header) == 0);

inline FuncObject* AsFuncObject(RawRef ref) { return reinterpret_cast<FuncObject*>(ref); }
inline RawRef AsRef(const FuncObject* object) { return reinterpret_cast<RawRef>(object); }
inline ContextHeader* ContextOf(const FuncObject& object) {
  return reinterpret_cast<ContextHeader*>(object.context);
}

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_CONTEXT_H_
