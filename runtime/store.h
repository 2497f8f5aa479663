// Store: owns the instances, memories, tables and globals of one guest (or of several that trust
// each other).
//
// Everything in a store lives until the store dies; Func, Memory, Table, Global and Instance are
// small handles that may be copied freely and must not be used afterwards. A store belongs to one
// thread at a time. Things of different stores never mix: handing a Func of one to another is an
// error, not a crash.
//
//   Store store(engine, {.memory_bytes = 64 << 20});
#ifndef DAVIT_RUNTIME_STORE_H_
#define DAVIT_RUNTIME_STORE_H_

#include <cstdint>
#include <memory>
#include <optional>

#include "runtime/engine.h"

namespace davit::runtime {

// What the guests of a store may have altogether. Growth beyond fails as the language says
// (memory.grow gives -1); an instantiation that needs more fails with ResourceExhausted.
struct StoreLimits {
  uint32_t instances = 10'000;
  uint32_t memories = 10'000;
  uint32_t tables = 10'000;
  // Of all memories together.
  uint64_t memory_bytes = UINT64_MAX;
  // Of one table.
  uint64_t table_elements = 10'000'000;
};

class Store {
 public:
  explicit Store(std::shared_ptr<Engine> engine, const StoreLimits& limits = {});
  // Precondition: no code of the store is running.
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  Engine& engine() const;
  const StoreLimits& limits() const;

  // A pointer for the embedder's own use; host functions reach it through Caller.
  void set_data(void* data);
  void* data() const;

  // For threads that run on a stack which the system does not know (fibers): the lowest address
  // that WebAssembly code may use. Applies to calls from outside, from the next one on; nothing:
  // what the system says of the thread.
  void set_stack_limit(std::optional<uintptr_t> lowest_address);

  // For the runtime itself.
  StoreState* state() const { return state_.get(); }

 private:
  std::unique_ptr<StoreState> state_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_STORE_H_
