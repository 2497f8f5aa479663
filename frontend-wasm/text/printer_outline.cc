#include "frontend-wasm/text/printer_outline.h"

#include "frontend-wasm/instruction_reader.h"
#include "frontend-wasm/limits.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::wasm::printer {
namespace {

constexpr uint32_t kNoLimit = 0xffff'ffff;
// Parameters are listed for every function of a type.
constexpr uint32_t kMaxTypeList = Limits{}.function_params;

struct SectionInfo {
  std::string_view name;
  // Place in the order that the format demands.
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

class OutlineReader {
 public:
  explicit OutlineReader(ModuleOutline& outline) : outline_(outline) {}

  absl::Status Read() {
    DAVIT_RETURN_IF_ERROR(ReadSections());
    for (SectionRange& section : outline_.sections) {
      Reader reader = outline_.ReaderOf(section, kSections[section.id].name);
      ReadSection(section, reader);
      DAVIT_RETURN_IF_ERROR(reader.status());
    }
    if (outline_.bodies.size() != outline_.functions.size() - outline_.num_imported_functions) {
      return absl::InvalidArgumentError("function and code section have inconsistent lengths");
    }
    if (outline_.data_count.value_or(outline_.size(Space::kData)) != outline_.size(Space::kData)) {
      return absl::InvalidArgumentError("data count and data section have inconsistent lengths");
    }
    outline_.sizes[static_cast<int>(Space::kFunc)] =
        static_cast<uint32_t>(outline_.functions.size());
    outline_.sizes[static_cast<int>(Space::kType)] = static_cast<uint32_t>(outline_.types.size());
    return absl::OkStatus();
  }

 private:
  absl::Status ReadSections() {
    Reader reader(outline_.bytes, 0, static_cast<uint32_t>(outline_.bytes.size()), "module");
    constexpr uint32_t kMagic = 0x6d736100;
    if (reader.Fixed32() != kMagic && reader.ok()) reader.FailAt(0, "magic header not detected");
    const uint32_t version = reader.Fixed32();
    if (version != 1 && reader.ok()) {
      reader.FailAt(4, StrCat("unknown binary version ", version));
    }
    uint8_t last_order = 0;
    while (!reader.at_end()) {
      const uint32_t start = reader.offset();
      const uint8_t id = reader.U8();
      if (id >= std::size(kSections)) {
        reader.FailAt(start, StrCat("malformed section id ", id));
        break;
      }
      const uint32_t size = reader.U32();
      const uint32_t begin = reader.offset();
      reader.Bytes(size);
      if (!reader.ok()) break;
      const SectionInfo& info = kSections[id];
      if (id != kCustomSection && info.order <= last_order) {
        reader.FailAt(start, StrCat("unexpected ", info.name, ": twice or out of order"));
        break;
      }
      if (id != kCustomSection) last_order = info.order;
      outline_.sections.push_back({id, begin, begin + size});
    }
    return reader.status();
  }

  void ReadSection(SectionRange& section, Reader& reader) {
    switch (section.id) {
      case kCustomSection:
        section.name = reader.Name(kNoLimit);
        section.begin = reader.offset();
        return;
      case kTypeSection:
        for (uint32_t n = reader.Count(kNoLimit, "types"); n != 0 && reader.ok(); --n) {
          ReadRecType(reader);
        }
        return;
      case kImportSection:
        for (uint32_t n = reader.Count(kNoLimit, "imports"); n != 0 && reader.ok(); --n) {
          ReadImport(reader);
        }
        outline_.num_imported_functions = static_cast<uint32_t>(outline_.functions.size());
        return;
      case kFunctionSection:
        for (uint32_t n = reader.Count(kNoLimit, "functions"); n != 0 && reader.ok(); --n) {
          outline_.functions.push_back(reader.U32());
        }
        return;
      case kCodeSection:
        return ReadBodies(reader);
      case kDataCountSection:
        outline_.data_count = reader.U32();
        return;
      case kDataSection:
        return AddMembers(Space::kData, reader.Count(kNoLimit, "data segments"));
      case kTableSection:
        return AddMembers(Space::kTable, reader.Count(kNoLimit, "tables"));
      case kMemorySection:
        return AddMembers(Space::kMemory, reader.Count(kNoLimit, "memories"));
      case kGlobalSection:
        return AddMembers(Space::kGlobal, reader.Count(kNoLimit, "globals"));
      case kTagSection:
        return AddMembers(Space::kTag, reader.Count(kNoLimit, "tags"));
      case kElementSection:
        return AddMembers(Space::kElem, reader.Count(kNoLimit, "element segments"));
      default:
        return;
    }
  }

  void AddMembers(Space space, uint32_t n) { outline_.sizes[static_cast<int>(space)] += n; }

  void ReadBodies(Reader& reader) {
    for (uint32_t n = reader.Count(kNoLimit, "function bodies"); n != 0 && reader.ok(); --n) {
      const uint32_t size = reader.U32();
      const uint32_t begin = reader.offset();
      reader.Bytes(size);
      if (reader.ok()) outline_.bodies.emplace_back(begin, begin + size);
    }
  }

  void ReadRecType(Reader& reader) {
    if (reader.Peek() != kRecCode) return ReadSubType(reader);
    reader.U8();
    for (uint32_t n = reader.Count(kNoLimit, "types"); n != 0 && reader.ok(); --n) {
      ReadSubType(reader);
    }
  }

  void ReadSubType(Reader& reader) {
    if (reader.Peek() == kSubCode || reader.Peek() == kSubFinalCode) {
      reader.U8();
      for (uint32_t n = reader.Count(kNoLimit, "supertypes"); n != 0 && reader.ok(); --n) {
        reader.U32();
      }
    }
    for (const uint8_t code : {kDescribesCode, kDescriptorCode}) {
      if (reader.Peek() != code) continue;
      reader.U8();
      reader.U32();
    }
    const uint32_t start = reader.offset();
    outline_.types.push_back(start);
    switch (reader.U8()) {
      case kFuncTypeCode:
        for (int list = 0; list < 2; ++list) {
          for (uint32_t n = reader.Count(kMaxTypeList, "types"); n != 0 && reader.ok(); --n) {
            SkipValType(reader);
          }
        }
        return;
      case kStructTypeCode:
        for (uint32_t n = reader.Count(kNoLimit, "fields"); n != 0 && reader.ok(); --n) {
          SkipValType(reader);
          reader.U8();
        }
        return;
      case kArrayTypeCode:
        SkipValType(reader);
        reader.U8();
        return;
      default:
        if (reader.ok()) reader.FailAt(start, "malformed definition type");
        return;
    }
  }

  void ReadImport(Reader& reader) {
    reader.Name(kNoLimit);
    reader.Name(kNoLimit);
    const uint32_t start = reader.offset();
    const uint8_t kind = reader.U8();
    if (kind == kExactFuncImport || kind == static_cast<uint8_t>(Space::kFunc)) {
      outline_.functions.push_back(reader.U32());
      return;
    }
    switch (static_cast<Space>(kind)) {
      case Space::kTable:
        SkipValType(reader);
        SkipLimits(reader);
        break;
      case Space::kMemory:
        SkipLimits(reader);
        break;
      case Space::kGlobal:
        SkipValType(reader);
        reader.U8();
        break;
      case Space::kTag:
        reader.U8();
        reader.U32();
        break;
      default:
        if (reader.ok()) reader.FailAt(start, StrCat("malformed import kind ", kind));
        return;
    }
    AddMembers(static_cast<Space>(kind), 1);
  }

  static void SkipLimits(Reader& reader) {
    const uint8_t flags = reader.U8();
    reader.U64();
    if (flags & kLimitsHasMax) reader.U64();
    if (flags & kLimitsPageSize) reader.U32();
  }

  ModuleOutline& outline_;
};

}  // namespace

absl::StatusOr<ModuleOutline> ReadOutline(std::span<const uint8_t> bytes) {
  if (bytes.size() > 0xffff'ffff) return absl::ResourceExhaustedError("module of 4 GiB or more");
  ModuleOutline outline;
  outline.bytes = bytes;
  DAVIT_RETURN_IF_ERROR(OutlineReader(outline).Read());
  return outline;
}

void SkipValType(Reader& reader) {
  const uint8_t code = reader.U8();
  if (code != kRefCode && code != kRefNullCode) return;
  if (reader.Peek() == kExactCode) {
    reader.U8();
    reader.U32();
  } else {
    reader.S33();
  }
}

}  // namespace davit::wasm::printer
