#include "runtime/signature.h"

#include <algorithm>

namespace davit::runtime {

uint32_t SlotsOf(std::span<const wasm::ValType> types) {
  uint32_t slots = 0;
  for (wasm::ValType type : types) slots += SlotsOf(type);
  return slots;
}

const TypeInfo* SignatureRegistry::Intern(const wasm::FuncType& type) {
  std::vector<uint32_t> key = {static_cast<uint32_t>(type.params.size())};
  for (wasm::ValType t : type.params) key.push_back(t.bits());
  for (wasm::ValType t : type.results) key.push_back(t.bits());
  const std::lock_guard lock(mutex_);
  auto [entry, is_new] = by_type_.try_emplace(std::move(key), nullptr);
  if (is_new) {
    TypeInfo& info = types_.emplace_back();
    info.id = static_cast<uint32_t>(types_.size() - 1);
    info.params.assign(type.params.begin(), type.params.end());
    info.results.assign(type.results.begin(), type.results.end());
    info.num_slots = std::max(SlotsOf(type.params), SlotsOf(type.results));
    entry->second = &info;
  }
  return entry->second;
}

}  // namespace davit::runtime
