#include "frontend-wasm/decoder.h"

#include <string>

#include "frontend-wasm/module_decoder.h"
#include "frontend-wasm/type_reader.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::wasm {
namespace internal {
namespace {

constexpr uint32_t kMagic = 0x6d736100;
constexpr uint32_t kVersion = 1;
// The version and layer fields of a component.
constexpr uint32_t kComponentVersion = 0x0001'000d;

struct SectionInfo {
  std::string_view name;
  // Place in the order that the format demands; 0 for custom sections, which may stand anywhere.
  uint8_t order;
};
// Indexed by section id.
constexpr SectionInfo kSections[] = {
    {"custom section", 0},      {"type section", 1},   {"import section", 2},
    {"function section", 3},    {"table section", 4},  {"memory section", 5},
    {"global section", 7},      {"export section", 8}, {"start section", 9},
    {"element section", 10},    {"code section", 12},  {"data section", 13},
    {"data count section", 11}, {"tag section", 6},
};
constexpr uint8_t kNumSectionIds = 14;
constexpr uint8_t kTagSection = 13;

}  // namespace

ModuleDecoder::ModuleDecoder(Module& module)
    : module_(module), section_(module.bytes, 0, 0, "module") {}

absl::Status ModuleDecoder::Decode() {
  Reader reader(module_.bytes, 0, static_cast<uint32_t>(module_.bytes.size()), "module");
  if (reader.Fixed32() != kMagic && reader.ok()) reader.FailAt(0, "magic header not detected");
  const uint32_t version = reader.Fixed32();
  if (reader.ok() && version != kVersion) {
    reader.FailAt(4, version == kComponentVersion ? std::string("this is a component, not a module")
                                                  : StrCat("unknown binary version ", version));
  }
  uint8_t last_order = 0;
  while (!reader.at_end()) {
    const uint32_t start = reader.offset();
    const uint8_t id = reader.U8();
    if (id >= kNumSectionIds) {
      reader.FailAt(start, StrCat("malformed section id ", id));
      break;
    }
    const SectionInfo& info = kSections[id];
    const uint32_t size = reader.U32();
    if (reader.ok() && size > reader.remaining()) {
      reader.Fail(StrCat("unexpected end: ", info.name, " of ", size, " bytes where ",
                         reader.remaining(), " are left"));
    }
    if (!reader.ok()) break;
    if (info.order != 0 && info.order <= last_order) {
      reader.FailAt(start, StrCat("unexpected ", info.name, ": twice or out of order"));
      break;
    }
    if (info.order != 0) {
      last_order = info.order;
      module_.sections |= uint32_t{1} << id;
    }
    section_ = Reader(module_.bytes, reader.offset(), reader.offset() + size, info.name);
    DecodeSection(id);
    if (info.order != 0) last_section_ = id;
    if (section_.ok() && !section_.at_end()) {
      section_.Fail("section size mismatch: bytes are left at the end");
    }
    DAVIT_RETURN_IF_ERROR(section_.status());
    reader.Bytes(size);
  }
  if (reader.ok() && num_bodies_ != module_.num_defined_functions()) {
    reader.Fail("function and code section have inconsistent lengths");
  }
  if (reader.ok() && module_.data_count.value_or(module_.data.size()) != module_.data.size()) {
    reader.Fail("data count and data section have inconsistent lengths");
  }
  return reader.status();
}

void ModuleDecoder::DecodeSection(uint8_t id) {
  switch (id) {
    case 0:
      return DecodeCustomSection();
    case 1:
      return DecodeTypeSection();
    case 2:
      return DecodeImportSection();
    case 3:
      return DecodeFunctionSection();
    case 4:
      return DecodeTableSection();
    case 5:
      return DecodeMemorySection();
    case 6:
      return DecodeGlobalSection();
    case 7:
      return DecodeExportSection();
    case 8:
      return DecodeStartSection();
    case 9:
      return DecodeElementSection();
    case 10:
      return DecodeCodeSection();
    case 11:
      return DecodeDataSection();
    case 12:
      return DecodeDataCountSection();
    case kTagSection:
      return DecodeTagSection();
    default:
      return;
  }
}

void ModuleDecoder::Require(Feature feature, uint32_t offset, std::string_view what) {
  RequireFeature(section_, module_.features, feature, offset, what);
}

uint32_t ModuleDecoder::DecodeIndex(size_t size, std::string_view what) {
  const uint32_t offset = section_.offset();
  const uint32_t index = section_.U32();
  if (section_.ok() && index >= size) {
    section_.FailAt(offset, StrCat("unknown ", what, " ", index));
  }
  return section_.ok() ? index : 0;
}

void ModuleDecoder::DecodeCustomSection() {
  const std::string_view name = section_.Name(module_.limits.string_bytes);
  const ByteRange content{section_.offset(), static_cast<uint32_t>(section_.remaining())};
  section_.Bytes(content.size);
  if (section_.ok()) module_.custom_sections.push_back({name, content, last_section_});
}

void ModuleDecoder::DecodeFunctionSection() {
  const uint32_t count = section_.Count(module_.limits.functions, "functions");
  if (module_.functions.size() + count > module_.limits.functions) {
    section_.FailWith(absl::StatusCode::kResourceExhausted, section_.offset(),
                      StrCat("functions exceed the limit of ", module_.limits.functions));
  }
  module_.functions.reserve(module_.functions.size() + count);
  for (uint32_t i = 0; i < count && section_.ok(); ++i) {
    module_.functions.push_back(DecodeFuncTypeIndex());
  }
  module_.declared_functions.resize(module_.functions.size());
}

void ModuleDecoder::DecodeTableSection() {
  const uint32_t count = section_.Count(module_.limits.tables, "tables");
  for (uint32_t i = 0; i < count && section_.ok(); ++i)
    module_.tables.push_back(DecodeDefinedTable());
}

void ModuleDecoder::DecodeMemorySection() {
  const uint32_t count = section_.Count(module_.limits.memories, "memories");
  for (uint32_t i = 0; i < count && section_.ok(); ++i) module_.memories.push_back(DecodeMemory());
}

void ModuleDecoder::DecodeTagSection() {
  Require(Feature::kExceptions, section_.offset(), "the tag section");
  const uint32_t count = section_.Count(module_.limits.tags, "tags");
  for (uint32_t i = 0; i < count && section_.ok(); ++i) module_.tags.push_back(DecodeTag());
}

void ModuleDecoder::DecodeGlobalSection() {
  const uint32_t count = section_.Count(module_.limits.globals, "globals");
  for (uint32_t i = 0; i < count && section_.ok(); ++i) {
    Global global = DecodeGlobalType();
    global.init = DecodeConstExpr(global.type, static_cast<uint32_t>(module_.globals.size()));
    module_.globals.push_back(global);
  }
}

void ModuleDecoder::DecodeStartSection() {
  const uint32_t offset = section_.offset();
  const uint32_t index = DecodeIndex(module_.functions.size(), "function");
  if (!section_.ok()) return;
  const FuncType type = module_.function_type(index);
  if (!type.params.empty() || !type.results.empty()) {
    section_.FailAt(offset, StrCat("start function ", index, " has type ", type.ToString(),
                                   ", must be [] -> []"));
  }
  module_.start = index;
}

void ModuleDecoder::DecodeDataCountSection() {
  Require(Feature::kBulkMemory, section_.offset(), "the data count section");
  const uint32_t offset = section_.offset();
  const uint32_t count = section_.U32();
  if (count > module_.limits.data_segments) {
    section_.FailWith(
        absl::StatusCode::kResourceExhausted, offset,
        StrCat(count, " data segments exceed the limit of ", module_.limits.data_segments));
  }
  module_.data_count = count;
}

void ModuleDecoder::DecodeCodeSection() {
  module_.code_section = {section_.offset(), static_cast<uint32_t>(section_.remaining())};
  const uint32_t start = section_.offset();
  num_bodies_ = section_.Count(module_.limits.functions, "function bodies");
  if (section_.ok() && num_bodies_ != module_.num_defined_functions()) {
    section_.FailAt(
        start, StrCat("function and code section have inconsistent lengths: ",
                      module_.num_defined_functions(), " functions, ", num_bodies_, " bodies"));
    return;
  }
  module_.bodies.reserve(num_bodies_);
  for (uint32_t i = 0; i < num_bodies_ && section_.ok(); ++i) {
    const uint32_t offset = section_.offset();
    const uint32_t size = section_.U32();
    if (size > module_.limits.function_bytes) {
      section_.FailWith(
          absl::StatusCode::kResourceExhausted, offset,
          StrCat("body of function ", module_.num_imported_functions + i, " of ", size,
                 " bytes exceeds the limit of ", module_.limits.function_bytes));
      return;
    }
    module_.bodies.push_back({section_.offset(), size});
    section_.Bytes(size);
  }
}

}  // namespace internal

absl::StatusOr<Module> DecodeModule(std::span<const uint8_t> bytes, const Features& features,
                                    const Limits& limits, std::shared_ptr<const void> owner) {
  for (int i = 0; i < kNumFeatures; ++i) {
    const Feature feature = static_cast<Feature>(i);
    if (features.Has(feature) && !Features::Validated().Has(feature)) {
      return absl::UnimplementedError(
          StrCat("the feature ", FeatureName(feature), " is not implemented"));
    }
  }
  if (bytes.size() > limits.module_bytes) {
    return absl::ResourceExhaustedError(
        StrCat("module of ", bytes.size(), " bytes exceeds the limit of ", limits.module_bytes));
  }
  Module module;
  module.bytes = bytes;
  module.owner = std::move(owner);
  module.features = features;
  module.limits = limits;
  DAVIT_RETURN_IF_ERROR(internal::ModuleDecoder(module).Decode());
  return module;
}

}  // namespace davit::wasm
