// Canonical type ids: types that are equal get the same number, whichever module they are of.
//
// A call through a table, a link of an import and a cast compare types of two modules. They do so
// by comparing ids, which an engine's TypeRegistry gives out; within one module a TypeInterner does
// the same without a lock. Equality is that of WebAssembly 3.0, "Type Equivalence": two types are
// equal if their recursion groups are equal as a whole and they have the same place in them. A
// group is encoded as a string of words, in which a reference into the group itself is the place
// and one outwards is the id of what it refers to; equal groups have equal strings. A type outside
// of an explicit group is a group of one.
#ifndef DAVIT_FRONTEND_WASM_TYPE_REGISTRY_H_
#define DAVIT_FRONTEND_WASM_TYPE_REGISTRY_H_

#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "frontend-wasm/type_section.h"
#include "support/id.h"

namespace davit::wasm {

struct CanonicalTypeTag;
using CanonicalType = Id<CanonicalTypeTag>;

// Ids are dense from 0; those of a group's types are consecutive.
class TypeInterner {
 public:
  // The id of the first type of a group. `ids` are those of the types before the group, by type
  // index. Cost: linear in the group's parameters, results and fields.
  CanonicalType Intern(const TypeSection& types, const RecGroup& group,
                       std::span<const CanonicalType> ids);
  // The id of a function type without type indices.
  CanonicalType Intern(const FuncType& type);
  uint32_t size() const { return size_; }

 private:
  using Words = std::vector<uint32_t>;

  // The id of the first type of the group that words_ encode, which has `group_size` types.
  CanonicalType InternWords(uint32_t group_size);

  Words words_;
  absl::flat_hash_map<Words, uint32_t> groups_;
  uint32_t size_ = 0;
};

// Thread-safe. Ids live as long as the registry.
class TypeRegistry {
 public:
  TypeRegistry() = default;
  TypeRegistry(const TypeRegistry&) = delete;
  TypeRegistry& operator=(const TypeRegistry&) = delete;

  // The ids of a module's types, by type index. Cost: linear in the types' parameters, results and
  // fields.
  std::vector<CanonicalType> Intern(const TypeSection& types);
  // The id of a function type without type indices, for host functions.
  CanonicalType Intern(const FuncType& type);
  // How many ids there are.
  uint32_t size() const;

 private:
  mutable std::mutex mutex_;
  // Guarded by mutex_.
  TypeInterner interner_;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_TYPE_REGISTRY_H_
