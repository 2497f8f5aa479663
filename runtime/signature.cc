#include "runtime/signature.h"

#include <algorithm>

namespace davit::runtime {

using wasm::HeapType;
using wasm::ValType;

uint32_t SlotsOf(std::span<const ValType> types) {
  uint32_t slots = 0;
  for (ValType type : types) slots += SlotsOf(type);
  return slots;
}

ValType Canonical(ValType type, std::span<const wasm::CanonicalType> ids) {
  if (!type.is_ref() || !type.heap().is_index()) return type;
  return ValType::Ref(HeapType::Index(ids[type.heap().index()].index()), type.nullable());
}

bool IsSubtype(ValType sub, ValType super) {
  if (sub == super) return true;
  if (!sub.is_ref() || !super.is_ref() || (sub.nullable() && !super.nullable())) return false;
  if (sub.heap() == super.heap()) return true;
  return sub.heap().is_index() && super.heap() == HeapType(HeapType::kFunc);
}

const TypeInfo* SignatureRegistry::Find(wasm::CanonicalType id, const wasm::FuncType& type) {
  const std::lock_guard lock(mutex_);
  const auto [entry, is_new] = types_.try_emplace(id.index());
  TypeInfo& info = entry->second;
  if (is_new) {
    info.id = id.index();
    info.params.assign(type.params.begin(), type.params.end());
    info.results.assign(type.results.begin(), type.results.end());
    info.num_slots = std::max(SlotsOf(type.params), SlotsOf(type.results));
  }
  return &info;
}

}  // namespace davit::runtime
