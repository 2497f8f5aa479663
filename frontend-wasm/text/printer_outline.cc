#include "frontend-wasm/text/printer_outline.h"

#include <array>
#include <iterator>

#include "frontend-wasm/limits.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::wasm::printer {
namespace {

constexpr uint32_t kNoLimit = 0xffff'ffff;
// Parameters are listed for every function of a type.
constexpr uint32_t kMaxTypeList = Limits{}.function_params;

// Indexed by section id.
constexpr std::string_view kSectionNames[kNumSectionIds] = {
    "custom section", "type section",   "import section",     "function section", "table section",
    "memory section", "global section", "export section",     "start section",    "element section",
    "code section",   "data section",   "data count section", "tag section"};

// Place of a section in a module, from 1; 0 for custom ones, which may stand anywhere.
constexpr auto kSectionPlaces = [] {
  std::array<uint8_t, kNumSectionIds> places{};
  for (size_t i = 0; i < std::size(kSectionOrder); ++i) {
    places[kSectionOrder[i]] = static_cast<uint8_t>(i + 1);
  }
  return places;
}();

class OutlineReader {
 public:
  explicit OutlineReader(ModuleOutline& outline) : outline_(outline) {}

  absl::Status Read() {
    DAVIT_RETURN_IF_ERROR(ReadSections());
    for (SectionRange& section : outline_.sections) {
      Reader reader = outline_.ReaderOf(section, kSectionNames[section.id]);
      ReadSection(section, reader);
      // The printer goes over the others to their ends.
      const bool is_whole = section.id == kFunctionSection || section.id == kCodeSection;
      if (is_whole && reader.ok() && !reader.at_end()) {
        reader.Fail("section size mismatch: bytes are left at the end");
      }
      DAVIT_RETURN_IF_ERROR(reader.status());
    }
    if (outline_.bodies.size() != outline_.functions.size() - outline_.num_imported_functions) {
      return FailAtEnd("function and code section have inconsistent lengths");
    }
    if (outline_.data_count.value_or(outline_.size(Space::kData)) != outline_.size(Space::kData)) {
      return FailAtEnd("data count and data section have inconsistent lengths");
    }
    outline_.sizes[static_cast<int>(Space::kFunc)] =
        static_cast<uint32_t>(outline_.functions.size());
    outline_.sizes[static_cast<int>(Space::kTag)] = static_cast<uint32_t>(outline_.tags.size());
    outline_.sizes[static_cast<int>(Space::kType)] = static_cast<uint32_t>(outline_.types.size());
    return absl::OkStatus();
  }

 private:
  absl::Status FailAtEnd(std::string_view reason) const {
    const uint32_t end = static_cast<uint32_t>(outline_.bytes.size());
    Reader reader(outline_.bytes, end, end, "module");
    reader.Fail(reason);
    return reader.status();
  }

  absl::Status ReadSections() {
    Reader reader(outline_.bytes, 0, static_cast<uint32_t>(outline_.bytes.size()), "module");
    if (reader.Fixed32() != kMagic && reader.ok()) reader.FailAt(0, "magic header not detected");
    const uint32_t version = reader.Fixed32();
    if (version != kVersion && reader.ok()) {
      reader.FailAt(4, StrCat("unknown binary version ", version));
    }
    uint8_t last_place = 0;
    while (!reader.at_end()) {
      const uint32_t start = reader.offset();
      const uint8_t id = reader.U8();
      if (id >= kNumSectionIds) {
        reader.FailAt(start, StrCat("malformed section id ", id));
        break;
      }
      const uint32_t size = reader.U32();
      const uint32_t begin = reader.offset();
      reader.Bytes(size);
      if (!reader.ok()) break;
      if (id != kCustomSection && kSectionPlaces[id] <= last_place) {
        reader.FailAt(start, StrCat("unexpected ", kSectionNames[id], ": twice or out of order"));
        break;
      }
      if (id != kCustomSection) last_place = kSectionPlaces[id];
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
        for (uint32_t n = reader.Count(kNoLimit, "tags"); n != 0 && reader.ok(); --n) {
          ReadTag(reader);
        }
        return;
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
        return ReadTag(reader);
      default:
        if (reader.ok()) reader.FailAt(start, StrCat("malformed import kind ", kind));
        return;
    }
    AddMembers(static_cast<Space>(kind), 1);
  }

  void ReadTag(Reader& reader) {
    reader.U8();
    outline_.tags.push_back(reader.U32());
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
