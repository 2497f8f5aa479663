// SignatureRegistry: one TypeInfo for each function type that occurs in an engine.
//
// Two function types are equal if and only if their TypeInfos are the same object; the id is what
// call_indirect compares. Types live as long as the engine: the number of different ones in a
// process is small, and a reference count would have to be right at every place that holds a
// function (its defects are known: CVE-2024-47813). Thread-safe.
#ifndef DAVIT_RUNTIME_SIGNATURE_H_
#define DAVIT_RUNTIME_SIGNATURE_H_

#include <atomic>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <span>
#include <vector>

#include "frontend-wasm/types.h"

namespace davit::runtime {

struct Trampolines;

// 8-byte slots that a value takes in an argument array.
constexpr uint32_t SlotsOf(wasm::ValType type) {
  return type.kind() == wasm::ValType::Kind::kV128 ? 2 : 1;
}
uint32_t SlotsOf(std::span<const wasm::ValType> types);

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
  const TypeInfo* Intern(const wasm::FuncType& type);

 private:
  // Guards the fields below.
  std::mutex mutex_;
  // Elements never move.
  std::deque<TypeInfo> types_;
  // Key: number of parameters, then the bits of all types.
  std::map<std::vector<uint32_t>, const TypeInfo*> by_type_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_SIGNATURE_H_
