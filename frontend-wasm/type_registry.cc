#include "frontend-wasm/type_registry.h"

namespace davit::wasm {
namespace {

// First word of a type in a group's encoding: its form, as in the binary format. Function types are
// final and have no supertype unless they say otherwise.
constexpr uint32_t kFinalFuncForm = 0x60;
// A value type is one word; one with a type index is two: this tag with the nullability, then the
// id or place.
constexpr uint32_t kOuterRef = 0x8000'0000;
constexpr uint32_t kGroupRef = 0xc000'0000;

// Appends the types of one list. `ids` are those of the types before the group, which starts at
// type index ids.size().
void AppendTypes(std::span<const ValType> types, std::span<const CanonicalType> ids,
                 std::vector<uint32_t>& words) {
  for (const ValType type : types) {
    if (!type.is_ref() || !type.heap().is_index()) {
      words.push_back(type.bits());
      continue;
    }
    const uint32_t index = type.heap().index();
    const bool outer = index < ids.size();
    words.push_back((outer ? kOuterRef : kGroupRef) | (type.nullable() ? 1 : 0));
    words.push_back(outer ? ids[index].index() : index - static_cast<uint32_t>(ids.size()));
  }
}

void EncodeFuncType(const FuncType& type, std::span<const CanonicalType> ids,
                    std::vector<uint32_t>& words) {
  words.push_back(kFinalFuncForm);
  words.push_back(static_cast<uint32_t>(type.params.size()));
  words.push_back(static_cast<uint32_t>(type.results.size()));
  AppendTypes(type.params, ids, words);
  AppendTypes(type.results, ids, words);
}

}  // namespace

std::vector<CanonicalType> TypeRegistry::Intern(const TypeSection& types) {
  std::vector<CanonicalType> ids;
  ids.reserve(types.size());
  Words words;
  const absl::MutexLock lock(&mutex_);
  for (uint32_t i = 0; i < types.size(); ++i) {
    words.clear();
    EncodeFuncType(types[i], ids, words);
    ids.push_back(CanonicalType(InternGroup(words, 1)));
  }
  return ids;
}

CanonicalType TypeRegistry::Intern(const FuncType& type) {
  Words words;
  EncodeFuncType(type, {}, words);
  const absl::MutexLock lock(&mutex_);
  return CanonicalType(InternGroup(words, 1));
}

uint32_t TypeRegistry::size() const {
  const absl::MutexLock lock(&mutex_);
  return size_;
}

uint32_t TypeRegistry::InternGroup(const Words& words, uint32_t group_size) {
  const auto [it, inserted] = groups_.try_emplace(words, size_);
  if (inserted) size_ += group_size;
  return it->second;
}

}  // namespace davit::wasm
