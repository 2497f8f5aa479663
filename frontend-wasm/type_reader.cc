#include "frontend-wasm/type_reader.h"

#include "support/strings.h"

namespace davit::wasm {
namespace {

struct AbstractCode {
  uint8_t code;
  HeapType::Abstract heap;
  Feature feature;
};
// WebAssembly 3.0, "Binary Format", Heap Types.
constexpr AbstractCode kAbstractCodes[] = {
    {0x70, HeapType::kFunc, Feature::kReferenceTypes},
    {0x6f, HeapType::kExtern, Feature::kReferenceTypes},
    {0x6e, HeapType::kAny, Feature::kGc},
    {0x6d, HeapType::kEq, Feature::kGc},
    {0x6c, HeapType::kI31, Feature::kGc},
    {0x6b, HeapType::kStruct, Feature::kGc},
    {0x6a, HeapType::kArray, Feature::kGc},
    {0x71, HeapType::kNone, Feature::kGc},
    {0x72, HeapType::kNoExtern, Feature::kGc},
    {0x73, HeapType::kNoFunc, Feature::kGc},
    {0x69, HeapType::kExn, Feature::kExceptions},
    {0x74, HeapType::kNoExn, Feature::kExceptions},
};
constexpr uint8_t kRefCode = 0x64;
constexpr uint8_t kRefNullCode = 0x63;
// Before a type index: the type itself and no subtype (custom descriptors).
constexpr uint8_t kExactCode = 0x62;

const AbstractCode* FindAbstract(uint8_t code) {
  for (const AbstractCode& entry : kAbstractCodes) {
    if (entry.code == code) return &entry;
  }
  return nullptr;
}

}  // namespace

std::string FeatureMessage(std::string_view what, Feature feature, const Features& features) {
  return StrCat(
      what, " needs the feature ", FeatureName(feature),
      features.IsLeftOut(feature) ? ", which cannot be compiled" : ", which is not enabled");
}

void RequireFeature(Reader& reader, const Features& features, Feature feature, uint32_t offset,
                    std::string_view what) {
  if (features.Has(feature)) return;
  reader.FailWith(absl::StatusCode::kUnimplemented, offset,
                  FeatureMessage(what, feature, features));
}

Feature FeatureOf(ValType type) {
  if (type == ValType::V128()) return Feature::kSimd;
  if (!type.is_ref()) return Feature::kMvp;
  if (type.heap().is_index()) return Feature::kFunctionReferences;
  for (const AbstractCode& entry : kAbstractCodes) {
    if (entry.heap != type.heap().abstract() || entry.feature == Feature::kReferenceTypes) continue;
    return entry.feature;
  }
  return type.nullable() ? Feature::kReferenceTypes : Feature::kFunctionReferences;
}

ValType ReadValType(Reader& reader, const Features& features, uint32_t num_types) {
  switch (reader.Peek()) {
    case 0x7f:
      reader.U8();
      return ValType::I32();
    case 0x7e:
      reader.U8();
      return ValType::I64();
    case 0x7d:
      reader.U8();
      return ValType::F32();
    case 0x7c:
      reader.U8();
      return ValType::F64();
    case 0x7b:
      RequireFeature(reader, features, Feature::kSimd, reader.offset(), "type v128");
      reader.U8();
      return ValType::V128();
    default:
      return ReadRefType(reader, features, num_types);
  }
}

ValType ReadRefType(Reader& reader, const Features& features, uint32_t num_types) {
  const uint32_t offset = reader.offset();
  const uint8_t code = reader.Peek();
  if (code == kRefCode || code == kRefNullCode) {
    reader.U8();
    RequireFeature(reader, features, Feature::kFunctionReferences, offset,
                   code == kRefCode ? "type (ref ...)" : "type (ref null ...)");
    return ReadHeapType(reader, features, num_types, code == kRefNullCode);
  }
  if (FindAbstract(code) == nullptr) {
    if (reader.at_end()) {
      reader.U8();
    } else {
      reader.Fail(StrCat("malformed value type 0x", absl::Hex(code, absl::kZeroPad2)));
    }
    return ValType();
  }
  return ReadHeapType(reader, features, num_types, true);
}

ValType ReadHeapType(Reader& reader, const Features& features, uint32_t num_types, bool nullable) {
  const uint32_t offset = reader.offset();
  if (const AbstractCode* entry = FindAbstract(reader.Peek())) {
    reader.U8();
    const ValType type = ValType::Ref(entry->heap, nullable);
    RequireFeature(reader, features, entry->feature, offset, StrCat("type ", type.ToString()));
    return type;
  }
  if (reader.Peek() == kExactCode) {
    RequireFeature(reader, features, Feature::kCustomDescriptors, offset, "an exact heap type");
  }
  const int64_t index = reader.S33();
  if (!reader.ok()) return ValType();
  if (index < 0) {
    reader.FailAt(offset, "malformed heap type");
    return ValType();
  }
  if (num_types != kAnyTypes && (index >= num_types || index > kMaxTypeIndex)) {
    reader.FailAt(offset, StrCat("unknown type ", index));
    return ValType();
  }
  const ValType type = ValType::Ref(HeapType::Index(static_cast<uint32_t>(index)), nullable);
  RequireFeature(reader, features, Feature::kFunctionReferences, offset,
                 StrCat("type ", type.ToString()));
  return type;
}

}  // namespace davit::wasm
