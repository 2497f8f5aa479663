// SignatureRegistry: one TypeInfo for each function type that occurs in an engine.
//
// Two function types are equal if and only if their TypeInfos are the same object; the id is what
// call_indirect compares. Types live as long as the engine: the number of different ones in a
// process is small, and a reference count would have to be right at every place that holds a
// function (its defects are known: CVE-2024-47813). Thread-safe.
//
// A type index means nothing outside of its module, so that types here, and everywhere behind a
// handle, are canonical: the index of a reference's type is the id of the engine. All defined types
// that can be compiled are functions without supertypes, which is why matching needs no table.
#ifndef DAVIT_RUNTIME_SIGNATURE_H_
#define DAVIT_RUNTIME_SIGNATURE_H_

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <span>
#include <vector>

#include "frontend-wasm/type_registry.h"
#include "frontend-wasm/types.h"

namespace davit::runtime {

struct Trampolines;

// 8-byte slots that a value takes in an argument array.
constexpr uint32_t SlotsOf(wasm::ValType type) {
  return type.kind() == wasm::ValType::Kind::kV128 ? 2 : 1;
}
uint32_t SlotsOf(std::span<const wasm::ValType> types);

// `type` of a module as a canonical type; `ids` by type index of the module.
wasm::ValType Canonical(wasm::ValType type, std::span<const wasm::CanonicalType> ids);
// Whether a value of type `sub` may stand where `super` is expected. Both canonical.
bool IsSubtype(wasm::ValType sub, wasm::ValType super);

struct TypeInfo {
  wasm::FuncType type() const { return {params, results}; }

  uint32_t id = 0;
  std::vector<wasm::ValType> params;
  std::vector<wasm::ValType> results;
  // Of an array that holds the parameters before a call and the results after it.
  uint32_t num_slots = 0;
  // Null until somebody needs them; see runtime/trampolines.h.
  mutable std::atomic<const Trampolines*> trampolines{nullptr};
};

class SignatureRegistry {
 public:
  // The ids of all types of a module, by type index.
  std::vector<wasm::CanonicalType> Intern(const wasm::TypeSection& types) {
    return registry_.Intern(types);
  }
  // Of a canonical function type whose id is known.
  const TypeInfo* Find(wasm::CanonicalType id, const wasm::FuncType& type);
  // Of a function type without type indices.
  const TypeInfo* Find(const wasm::FuncType& type) { return Find(registry_.Intern(type), type); }

 private:
  wasm::TypeRegistry registry_;
  // Guards the field below.
  std::mutex mutex_;
  // By id. Elements never move.
  std::map<uint32_t, TypeInfo> types_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_SIGNATURE_H_
