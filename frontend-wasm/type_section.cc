#include "frontend-wasm/type_section.h"

#include <string_view>

#include "support/check.h"
#include "support/strings.h"

namespace davit::wasm {
namespace {

bool IsAbstractSubtype(HeapType::Abstract sub, HeapType::Abstract super) {
  if (sub == super) return true;
  switch (sub) {
    case HeapType::kNoFunc:
      return super == HeapType::kFunc;
    case HeapType::kNoExtern:
      return super == HeapType::kExtern;
    case HeapType::kNoExn:
      return super == HeapType::kExn;
    case HeapType::kEq:
      return super == HeapType::kAny;
    case HeapType::kI31:
    case HeapType::kStruct:
    case HeapType::kArray:
      return super == HeapType::kEq || super == HeapType::kAny;
    case HeapType::kNone:
      return super == HeapType::kAny || super == HeapType::kEq || super == HeapType::kI31 ||
             super == HeapType::kStruct || super == HeapType::kArray;
    default:
      return false;
  }
}

// The abstract heap type right above all types of a kind.
constexpr HeapType::Abstract AbstractOf(CompositeKind kind) {
  switch (kind) {
    case CompositeKind::kFunc:
      return HeapType::kFunc;
    case CompositeKind::kStruct:
      return HeapType::kStruct;
    case CompositeKind::kArray:
      return HeapType::kArray;
  }
  return HeapType::kAny;
}

constexpr HeapType::Abstract BottomOf(CompositeKind kind) {
  return kind == CompositeKind::kFunc ? HeapType::kNoFunc : HeapType::kNone;
}

void AppendTypes(std::string_view keyword, std::span<const ValType> types, std::string* text) {
  if (types.empty()) return;
  StrAppend(text, " (", keyword);
  for (const ValType type : types) StrAppend(text, " ", type.ToString());
  StrAppend(text, ")");
}

}  // namespace

std::string FieldType::ToString() const {
  const std::string storage = packing == Packing::kI8    ? "i8"
                              : packing == Packing::kI16 ? "i16"
                                                         : type.ToString();
  return is_mutable ? StrCat("(mut ", storage, ")") : storage;
}

uint32_t TypeSection::AddEntry(CompositeKind kind, const SubtypeInfo& info) {
  Entry& entry = entries_.emplace_back();
  entry.kind = kind;
  entry.form = info.form;
  entry.supertype = info.supertype;
  if (info.supertype < size() - 1) entry.depth = entries_[info.supertype].depth + 1;
  if (group_is_open_) {
    ++groups_.back().size;
  } else {
    groups_.push_back({size() - 1, 1, false});
  }
  return size() - 1;
}

uint32_t TypeSection::Add(std::span<const ValType> params, std::span<const ValType> results,
                          const SubtypeInfo& info) {
  const uint32_t index = AddEntry(CompositeKind::kFunc, info);
  Entry& entry = entries_.back();
  entry.begin = static_cast<uint32_t>(values_.size());
  entry.num_params = static_cast<uint16_t>(params.size());
  entry.num_results = static_cast<uint16_t>(results.size());
  values_.insert(values_.end(), params.begin(), params.end());
  values_.insert(values_.end(), results.begin(), results.end());
  return index;
}

uint32_t TypeSection::AddStruct(std::span<const FieldType> fields, const SubtypeInfo& info) {
  const uint32_t index = AddEntry(CompositeKind::kStruct, info);
  entries_.back().fields_begin = static_cast<uint32_t>(fields_.size());
  entries_.back().num_fields = static_cast<uint16_t>(fields.size());
  for (const FieldType& field : fields) {
    fields_.push_back(field);
    entries_.back().is_defaultable &= field.defaultable();
  }
  return index;
}

uint32_t TypeSection::AddArray(const FieldType& element, const SubtypeInfo& info) {
  const uint32_t index = AddEntry(CompositeKind::kArray, info);
  entries_.back().fields_begin = static_cast<uint32_t>(fields_.size());
  entries_.back().num_fields = 1;
  entries_.back().is_defaultable = element.defaultable();
  fields_.push_back(element);
  return index;
}

void TypeSection::BeginGroup() {
  DAVIT_CHECK(!group_is_open_);
  group_is_open_ = true;
  groups_.push_back({size(), 0, true});
}

void TypeSection::EndGroup() {
  DAVIT_CHECK(group_is_open_);
  group_is_open_ = false;
}

bool TypeSection::AreEqual(uint32_t a, uint32_t b) const {
  if (a == b) return true;
  if (!canonical_.empty()) return canonical_[a] == canonical_[b];
  return SameTypes((*this)[a].params, (*this)[b].params) &&
         SameTypes((*this)[a].results, (*this)[b].results);
}

bool TypeSection::IsSubtype(uint32_t sub, uint32_t super) const {
  const uint32_t depth = entries_[super].depth;
  if (entries_[sub].depth < depth) return false;
  while (entries_[sub].depth > depth) sub = entries_[sub].supertype;
  return AreEqual(sub, super);
}

std::string TypeSection::ToString(uint32_t index) const {
  std::string text;
  switch (kind(index)) {
    case CompositeKind::kFunc:
      text = "(func";
      AppendTypes("param", (*this)[index].params, &text);
      AppendTypes("result", (*this)[index].results, &text);
      break;
    case CompositeKind::kStruct:
      text = "(struct";
      for (const FieldType& field : fields(index)) {
        StrAppend(&text, " (field ", field.ToString(), ")");
      }
      break;
    case CompositeKind::kArray:
      text = StrCat("(array ", element(index).ToString());
      break;
  }
  StrAppend(&text, ")");
  if (form(index) == SubtypeInfo::Form::kPlain) return text;
  std::string head = is_final(index) ? "(sub final " : "(sub ";
  if (supertype(index) != kNoSupertype) StrAppend(&head, supertype(index), " ");
  return StrCat(head, text, ")");
}

bool IsSubtype(HeapType sub, HeapType super, const TypeSection& types) {
  if (sub == super || sub == HeapType::kBottom) return true;
  if (!sub.is_index() && !super.is_index()) {
    return IsAbstractSubtype(sub.abstract(), super.abstract());
  }
  if (!super.is_index()) {
    return IsAbstractSubtype(AbstractOf(types.kind(sub.index())), super.abstract());
  }
  if (!sub.is_index()) return sub.abstract() == BottomOf(types.kind(super.index()));
  return types.IsSubtype(sub.index(), super.index());
}

bool IsSubtype(ValType sub, ValType super, const TypeSection& types) {
  if (sub == super || sub.is_bottom()) return true;
  if (!sub.is_ref() || !super.is_ref()) return false;
  if (sub.nullable() && !super.nullable()) return false;
  return IsSubtype(sub.heap(), super.heap(), types);
}

bool AreSubtypes(std::span<const ValType> sub, std::span<const ValType> super,
                 const TypeSection& types) {
  if (sub.size() != super.size()) return false;
  for (size_t i = 0; i < sub.size(); ++i) {
    if (sub[i] != super[i] && !IsSubtype(sub[i], super[i], types)) return false;
  }
  return true;
}

bool IsSubtype(const FieldType& sub, const FieldType& super, const TypeSection& types) {
  if (sub.packing != super.packing || sub.is_mutable != super.is_mutable) return false;
  return IsSubtype(sub.type, super.type, types) &&
         (!super.is_mutable || IsSubtype(super.type, sub.type, types));
}

HeapType TopOf(HeapType heap, const TypeSection& types) {
  for (const HeapType::Abstract top :
       {HeapType::kAny, HeapType::kFunc, HeapType::kExtern, HeapType::kExn}) {
    if (IsSubtype(heap, top, types)) return top;
  }
  DAVIT_CHECK(!"every abstract heap type has a top");
  return heap;
}

}  // namespace davit::wasm
