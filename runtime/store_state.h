// StoreState and InstanceState: what is behind the public handles. For the runtime itself, not for
// embedders.
#ifndef DAVIT_RUNTIME_STORE_STATE_H_
#define DAVIT_RUNTIME_STORE_STATE_H_

#include <cstdint>
#include <cstdlib>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "frontend-wasm/module.h"
#include "runtime/activation.h"
#include "runtime/context.h"
#include "runtime/engine.h"
#include "runtime/interpretation.h"
#include "runtime/linear_memory.h"
#include "runtime/module.h"
#include "runtime/store.h"
#include "runtime/table_storage.h"

namespace davit::runtime {

class HostFunction;

// A global as its importers see it. `value` is 16 bytes.
struct GlobalCell {
  uint64_t* value = nullptr;
  wasm::ValType type;
  bool is_mutable = false;
};

// A tag: what kind an exception is of. Two are the same only if they are the same object.
struct TagState {
  explicit TagState(const TypeInfo* type) : type(type) {}
  const TypeInfo* type;
};

// A global that the host made.
struct alignas(16) HostGlobal {
  uint64_t value[2] = {};
};

struct InstanceState {
  ContextHeader* header() const { return reinterpret_cast<ContextHeader*>(context.get()); }
  template <typename T>
  T* Field(uint32_t offset) const {
    return reinterpret_cast<T*>(context.get() + offset);
  }
  // Function objects, globals by index of the module, imported ones included.
  FuncObject* FunctionAt(uint32_t index) const;
  GlobalCell GlobalAt(uint32_t index) const;

  StoreState* store = nullptr;
  std::shared_ptr<const Module> module;
  // Layout as module->layout() says.
  struct Free {
    void operator()(char* p) const { std::free(p); }
  };
  std::unique_ptr<char, Free> context;
  // Owned by the store; imported ones first.
  std::vector<LinearMemory*> memories;
  std::vector<TableStorage*> tables;
  std::vector<const TagState*> tags;
  // One for each imported host function; addresses are in the context.
  std::deque<HostContext> host_contexts;
  // By segment: behaves as if it had no content.
  std::vector<bool> dropped_data;
  std::vector<bool> dropped_elements;
};

struct StoreState {
  StoreState(std::shared_ptr<Engine> engine, const StoreLimits& limits)
      : engine(std::move(engine)), limits(limits) {}

  // Calls `function` with the arguments in `slots` (TypeInfo::num_slots of them) and leaves the
  // results there. Errors: a trap (Trap::From), or what keeps the call from being made.
  absl::Status Invoke(const FuncObject& function, uint64_t* slots);

  // New objects within the limits. Errors: ResourceExhausted.
  absl::StatusOr<LinearMemory*> NewMemory(const wasm::SizeLimits& limits);
  absl::StatusOr<TableStorage*> NewTable(const wasm::Table& type, RawRef init);
  absl::StatusOr<InstanceState*> NewInstance(std::shared_ptr<const Module> module);
  // False beyond the limits of the store, the type or the system.
  bool GrowMemory(LinearMemory& memory, uint64_t delta);
  bool GrowTable(TableStorage& table, uint32_t delta, RawRef init);
  // Fills `out`, whose address becomes part of the function object. Errors: those of compiling
  // trampolines.
  absl::Status BindHostFunction(std::shared_ptr<const HostFunction> function,
                                InstanceState* importer, HostContext& out);

  // Whether `address` is in the reservation of a memory of the instance that `context` belongs to.
  // False if `context` is no context of this store. Async-signal-safe; linear in the number of
  // instances.
  bool ReservesFor(const ContextHeader* context, uintptr_t address) const;

  std::shared_ptr<Engine> engine;
  StoreLimits limits;
  void* data = nullptr;
  std::optional<uintptr_t> explicit_stack_limit;

  std::vector<std::unique_ptr<InstanceState>> instances;
  std::vector<std::unique_ptr<LinearMemory>> memories;
  std::vector<std::unique_ptr<TableStorage>> tables;
  std::deque<HostGlobal> globals;
  std::deque<TagState> tags;
  // Of functions that are not some instance's import.
  std::deque<HostContext> host_contexts;
  absl::flat_hash_set<std::shared_ptr<const HostFunction>> host_functions;
  // Sum over `memories`.
  uint64_t memory_bytes = 0;

  // Calls from the host that have not returned.
  uint32_t depth = 0;
  // In the headers of all instances.
  uint64_t stack_limit = 0;
  TrapRecord trap;
  // What a host function returned that made its caller trap; ok otherwise.
  absl::Status host_error;

  // Null unless the engine interprets.
  std::unique_ptr<Interpretation> interpretation;

 private:
  absl::Status InvokeInterpreted(const FuncObject& function, uint64_t* slots);
  absl::Status UpdateStackLimit();
  absl::Status TakeTrap();
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_STORE_STATE_H_
