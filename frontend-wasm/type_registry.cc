#include "frontend-wasm/type_registry.h"

namespace davit::wasm {
namespace {

// First word of a type in a group's encoding: its kind and what it says of subtypes. A plain type
// and a final subtype without supertype are the same.
constexpr uint32_t kNotFinal = 0x100;
constexpr uint32_t kHasSupertype = 0x200;
// A value type is one word; one with a type index is two: this tag with the nullability, then the
// id or place.
constexpr uint32_t kOuterRef = 0x8000'0000;
constexpr uint32_t kGroupRef = 0xc000'0000;

class GroupEncoder {
 public:
  // `begin` is the first type of the group, `ids` those of the types before it.
  GroupEncoder(uint32_t begin, std::span<const CanonicalType> ids, std::vector<uint32_t>& words)
      : begin_(begin), ids_(ids), words_(words) {}

  void Func(const FuncType& type) {
    words_.push_back(static_cast<uint32_t>(type.params.size()));
    words_.push_back(static_cast<uint32_t>(type.results.size()));
    for (const ValType param : type.params) Value(param);
    for (const ValType result : type.results) Value(result);
  }
  void Type(const TypeSection& types, uint32_t index) {
    const uint32_t supertype = types.supertype(index);
    words_.push_back(static_cast<uint32_t>(types.kind(index)) |
                     (types.is_final(index) ? 0 : kNotFinal) |
                     (supertype == kNoSupertype ? 0 : kHasSupertype));
    if (supertype != kNoSupertype) Index(supertype, 0);
    if (types.is_func(index)) return Func(types[index]);
    words_.push_back(static_cast<uint32_t>(types.fields(index).size()));
    for (const FieldType& field : types.fields(index)) {
      words_.push_back(static_cast<uint32_t>(field.packing) << 1 | field.is_mutable);
      Value(field.type);
    }
  }

 private:
  void Index(uint32_t index, uint32_t tag) {
    const bool outer = index < begin_;
    words_.push_back((outer ? kOuterRef : kGroupRef) | tag);
    words_.push_back(outer ? ids_[index].index() : index - begin_);
  }
  void Value(ValType type) {
    if (!type.is_ref() || !type.heap().is_index()) {
      words_.push_back(type.bits());
    } else {
      Index(type.heap().index(), type.nullable());
    }
  }

  uint32_t begin_;
  std::span<const CanonicalType> ids_;
  std::vector<uint32_t>& words_;
};

}  // namespace

CanonicalType TypeInterner::Intern(const TypeSection& types, const RecGroup& group,
                                   std::span<const CanonicalType> ids) {
  words_.clear();
  GroupEncoder encoder(group.begin, ids, words_);
  for (uint32_t i = 0; i < group.size; ++i) encoder.Type(types, group.begin + i);
  return InternWords(group.size);
}

CanonicalType TypeInterner::Intern(const FuncType& type) {
  words_.assign(1, static_cast<uint32_t>(CompositeKind::kFunc));
  GroupEncoder(0, {}, words_).Func(type);
  return InternWords(1);
}

CanonicalType TypeInterner::InternWords(uint32_t group_size) {
  const auto [it, inserted] = groups_.try_emplace(words_, size_);
  if (inserted) size_ += group_size;
  return CanonicalType(it->second);
}

std::vector<CanonicalType> TypeRegistry::Intern(const TypeSection& types) {
  std::vector<CanonicalType> ids;
  ids.reserve(types.size());
  const std::lock_guard lock(mutex_);
  for (const RecGroup& group : types.groups()) {
    const CanonicalType first = interner_.Intern(types, group, ids);
    for (uint32_t i = 0; i < group.size; ++i) ids.push_back(CanonicalType(first.index() + i));
  }
  return ids;
}

CanonicalType TypeRegistry::Intern(const FuncType& type) {
  const std::lock_guard lock(mutex_);
  return interner_.Intern(type);
}

uint32_t TypeRegistry::size() const {
  const std::lock_guard lock(mutex_);
  return interner_.size();
}

}  // namespace davit::wasm
