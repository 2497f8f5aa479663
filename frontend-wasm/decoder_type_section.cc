// The type section: recursion groups of function, structure and array types.
//
// A group is read as a whole, as its types may refer to each other; then it gets its canonical
// numbers, as what is a subtype depends on them; then its declarations of supertypes are checked.
#include "frontend-wasm/module_decoder.h"
#include "frontend-wasm/type_reader.h"
#include "support/strings.h"

namespace davit::wasm::internal {
namespace {

// WebAssembly 3.0, "Binary Format", Types.
constexpr uint8_t kRecCode = 0x4e;
constexpr uint8_t kSubCode = 0x50;
constexpr uint8_t kSubFinalCode = 0x4f;
constexpr uint8_t kFuncCode = 0x60;
constexpr uint8_t kStructCode = 0x5f;
constexpr uint8_t kArrayCode = 0x5e;
constexpr uint8_t kI8Code = 0x78;
constexpr uint8_t kI16Code = 0x77;
// Custom descriptors.
constexpr uint8_t kDescribesCode = 0x4c;
constexpr uint8_t kDescriptorCode = 0x4d;

}  // namespace

void ModuleDecoder::DecodeTypeSection() {
  const uint32_t count = section_.Count(module_.limits.types, "types");
  for (uint32_t i = 0; i < count && section_.ok(); ++i) {
    if (section_.Peek() == kRecCode) {
      DecodeRecGroup();
    } else {
      DecodeGroupOf(1);
    }
  }
}

void ModuleDecoder::DecodeRecGroup() {
  const uint32_t offset = section_.offset();
  section_.U8();
  Require(Feature::kGc, offset, "a recursion group");
  const uint32_t size = section_.Count(module_.limits.types, "types of a recursion group");
  if (!section_.ok()) return;
  module_.types.BeginGroup();
  DecodeGroupOf(size);
  module_.types.EndGroup();
}

void ModuleDecoder::DecodeGroupOf(uint32_t size) {
  TypeSection& types = module_.types;
  const uint32_t start = section_.offset();
  const uint32_t begin = types.size();
  if (size > module_.limits.types - begin) {
    section_.FailWith(absl::StatusCode::kResourceExhausted, start,
                      StrCat("types exceed the limit of ", module_.limits.types));
    return;
  }
  num_types_ = begin + size;
  subtype_offsets_.clear();
  for (uint32_t i = 0; i < size && section_.ok(); ++i) DecodeSubtype();
  if (!section_.ok() || size == 0) return;
  const bool is_plain = size == 1 && types.is_func(begin) && !has_type_refs_ &&
                        types.form(begin) == SubtypeInfo::Form::kPlain &&
                        !types.groups().back().is_explicit;
  if (is_plain && canonical_types_.empty()) return;
  Canonicalise();
  for (const auto& [index, offset] : subtype_offsets_) CheckSupertype(index, offset);
}

// The first group that is not a plain function type brings all before it.
void ModuleDecoder::Canonicalise() {
  TypeSection& types = module_.types;
  for (; num_canonical_groups_ < types.groups().size(); ++num_canonical_groups_) {
    const RecGroup& group = types.groups()[num_canonical_groups_];
    const CanonicalType first = interner_.Intern(types, group, canonical_types_);
    for (uint32_t i = 0; i < group.size; ++i) {
      canonical_types_.push_back(CanonicalType(first.index() + i));
      types.AddCanonical(first.index() + i);
    }
  }
}

void ModuleDecoder::DecodeSubtype() {
  const uint32_t offset = section_.offset();
  SubtypeInfo info;
  const uint8_t code = section_.Peek();
  if (code == kSubCode || code == kSubFinalCode) {
    section_.U8();
    Require(Feature::kGc, offset, "a subtype");
    info.form = code == kSubCode ? SubtypeInfo::Form::kSub : SubtypeInfo::Form::kSubFinal;
    const uint32_t count = section_.Count(module_.limits.types, "supertypes");
    if (section_.ok() && count > 1) {
      section_.FailAt(offset, StrCat("a type has ", count, " supertypes, at most one is allowed"));
    }
    if (count == 1) {
      info.supertype = DecodeIndex(module_.types.size(), "type");
      subtype_offsets_.emplace_back(module_.types.size(), offset);
    }
  }
  if (section_.ok()) DecodeCompositeType(info);
}

void ModuleDecoder::DecodeCompositeType(const SubtypeInfo& info) {
  const uint32_t offset = section_.offset();
  switch (const uint8_t code = section_.U8()) {
    case kFuncCode:
      return DecodeFuncType(offset, info);
    case kStructCode:
      return DecodeStructType(offset, info);
    case kArrayCode: {
      Require(Feature::kGc, offset, "an array type");
      const FieldType element = DecodeFieldType();
      if (section_.ok()) module_.types.AddArray(element, info);
      return;
    }
    case kDescribesCode:
    case kDescriptorCode:
      Require(Feature::kCustomDescriptors, offset, "a type with a descriptor");
      [[fallthrough]];
    default:
      if (section_.ok()) {
        section_.FailAt(offset, StrCat("malformed type 0x", absl::Hex(code, absl::kZeroPad2)));
      }
  }
}

void ModuleDecoder::DecodeFuncType(uint32_t offset, const SubtypeInfo& info) {
  types_scratch_.clear();
  DecodeTypeList(module_.limits.function_params, "parameters", types_scratch_);
  const size_t num_params = types_scratch_.size();
  DecodeTypeList(module_.limits.function_results, "results", types_scratch_);
  const std::span<const ValType> all(types_scratch_);
  if (all.size() - num_params > 1) {
    Require(Feature::kMultiValue, offset, "a function type with several results");
  }
  if (section_.ok()) module_.types.Add(all.first(num_params), all.subspan(num_params), info);
}

void ModuleDecoder::DecodeTypeList(uint32_t limit, std::string_view what,
                                   std::vector<ValType>& types) {
  const uint32_t count = section_.Count(limit, what);
  for (uint32_t i = 0; i < count && section_.ok(); ++i) {
    types.push_back(DecodeValType());
    has_type_refs_ |= types.back().is_ref() && types.back().heap().is_index();
  }
}

void ModuleDecoder::DecodeStructType(uint32_t offset, const SubtypeInfo& info) {
  Require(Feature::kGc, offset, "a struct type");
  const uint32_t count = section_.Count(module_.limits.struct_fields, "fields");
  fields_scratch_.clear();
  for (uint32_t i = 0; i < count && section_.ok(); ++i) {
    fields_scratch_.push_back(DecodeFieldType());
  }
  if (section_.ok()) module_.types.AddStruct(fields_scratch_, info);
}

FieldType ModuleDecoder::DecodeFieldType() {
  FieldType field;
  const uint8_t code = section_.Peek();
  if (code == kI8Code || code == kI16Code) {
    section_.U8();
    field.type = ValType::I32();
    field.packing = code == kI8Code ? FieldType::Packing::kI8 : FieldType::Packing::kI16;
  } else {
    field.type = DecodeValType();
  }
  field.is_mutable = DecodeMutability();
  return field;
}

void ModuleDecoder::CheckSupertype(uint32_t index, uint32_t offset) {
  const TypeSection& types = module_.types;
  const uint32_t super = types.supertype(index);
  const auto fail = [&](std::string_view why) {
    section_.FailAt(offset,
                    StrCat("type ", index, " cannot be a subtype of type ", super, ": ", why));
  };
  if (types.is_final(super)) return fail("that is final");
  if (types.depth(index) > kMaxSubtypeDepth) {
    section_.FailWith(absl::StatusCode::kResourceExhausted, offset,
                      StrCat("type ", index, " has more than ", kMaxSubtypeDepth, " supertypes"));
    return;
  }
  if (types.kind(index) != types.kind(super)) return fail("they are of different kinds");
  if (types.is_func(index)) {
    if (!AreSubtypes(types[super].params, types[index].params, types) ||
        !AreSubtypes(types[index].results, types[super].results, types)) {
      fail("parameters or results do not match");
    }
    return;
  }
  const std::span<const FieldType> fields = types.fields(index);
  const std::span<const FieldType> super_fields = types.fields(super);
  if (fields.size() < super_fields.size()) return fail("it has fewer fields");
  for (size_t i = 0; i < super_fields.size(); ++i) {
    if (!IsSubtype(fields[i], super_fields[i], types)) {
      return fail(StrCat("field ", i, " is ", fields[i].ToString(), ", that of the supertype ",
                         super_fields[i].ToString()));
    }
  }
}

}  // namespace davit::wasm::internal
