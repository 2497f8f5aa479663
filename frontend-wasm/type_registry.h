// Canonical type ids: types of different modules that are equal get the same number.
//
// A call through a table, a link of an import and a cast compare types of two modules. They do so
// by comparing ids, which an engine's TypeRegistry gives out. Equality is that of WebAssembly 3.0,
// "Type Equivalence": two types are equal if their recursion groups are equal as a whole and they
// have the same place in them. A group is encoded as a string of words, in which a reference into
// the group itself is the place and one outwards is the id of what it refers to; equal groups have
// equal strings. A type outside of an explicit group is a group of one.
#ifndef DAVIT_FRONTEND_WASM_TYPE_REGISTRY_H_
#define DAVIT_FRONTEND_WASM_TYPE_REGISTRY_H_

#include <cstdint>
#include <span>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/container/flat_hash_map.h"
#include "absl/synchronization/mutex.h"
#include "frontend-wasm/module.h"
#include "support/id.h"

namespace davit::wasm {

struct CanonicalTypeTag;
using CanonicalType = Id<CanonicalTypeTag>;

// Thread-safe. Ids are dense from 0, and live as long as the registry.
class TypeRegistry {
 public:
  TypeRegistry() = default;
  TypeRegistry(const TypeRegistry&) = delete;
  TypeRegistry& operator=(const TypeRegistry&) = delete;

  // The ids of a module's types, by type index. Cost: linear in the types' parameters and results.
  std::vector<CanonicalType> Intern(const TypeSection& types);
  // The id of a function type without type indices, for host functions.
  CanonicalType Intern(const FuncType& type);
  // How many ids there are.
  uint32_t size() const;

 private:
  using Words = std::vector<uint32_t>;

  // The id of the first type of the group that `words` encode, which has `group_size` types.
  uint32_t InternGroup(const Words& words, uint32_t group_size)
      ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  mutable absl::Mutex mutex_;
  absl::flat_hash_map<Words, uint32_t> groups_ ABSL_GUARDED_BY(mutex_);
  uint32_t size_ ABSL_GUARDED_BY(mutex_) = 0;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_TYPE_REGISTRY_H_
