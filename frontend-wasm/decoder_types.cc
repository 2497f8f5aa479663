// The sections that declare: imports and exports, and the types of tables, memories, globals and
// tags.
#include <algorithm>

#include "frontend-wasm/module_decoder.h"
#include "frontend-wasm/type_reader.h"
#include "support/strings.h"

namespace davit::wasm::internal {
namespace {

constexpr uint8_t kLimitsHasMax = 1;
constexpr uint8_t kLimitsShared = 2;
constexpr uint8_t kLimits64 = 4;
constexpr uint8_t kLimitsPageSize = 8;
// A kind of import (custom descriptors).
constexpr uint8_t kExactFunc = 0x20;

}  // namespace

ValType ModuleDecoder::DecodeValType() {
  return ReadValType(section_, module_.features, num_types_);
}

ValType ModuleDecoder::DecodeRefType() {
  return ReadRefType(section_, module_.features, num_types_);
}

bool ModuleDecoder::DecodeMutability() {
  const uint32_t offset = section_.offset();
  const uint8_t mutability = section_.U8();
  if (mutability > 1) section_.FailAt(offset, StrCat("malformed mutability ", mutability));
  return mutability == 1;
}

uint32_t ModuleDecoder::DecodeFuncTypeIndex() {
  const uint32_t offset = section_.offset();
  const uint32_t index = DecodeIndex(module_.types.size(), "type");
  if (section_.ok() && !module_.types.is_func(index)) {
    section_.FailAt(offset, StrCat("type ", index, " is not a function type"));
  }
  return section_.ok() ? index : 0;
}

uint8_t ModuleDecoder::DecodeLimits(std::string_view what, uint8_t allowed, SizeLimits* limits) {
  const uint32_t offset = section_.offset();
  const uint8_t flags = section_.U8();
  if (flags & ~allowed) {
    section_.FailAt(offset, StrCat("malformed limits flags 0x", absl::Hex(flags, absl::kZeroPad2)));
  }
  if (flags & kLimitsShared) Require(Feature::kThreads, offset, StrCat("a shared ", what));
  if (flags & kLimits64) Require(Feature::kMemory64, offset, StrCat("a 64-bit ", what));
  if (flags & kLimitsPageSize) {
    Require(Feature::kCustomPageSizes, offset, StrCat("a page size of a ", what));
  }
  // 64 bits with addresses of 32 bits too: a size that those do not reach is well-formed.
  limits->min = section_.U64();
  if (flags & kLimitsHasMax) limits->max = section_.U64();
  if (limits->min > limits->max.value_or(UINT64_MAX)) {
    section_.FailAt(offset, "size minimum must not be greater than maximum");
  }
  if ((flags & kLimitsShared) && !limits->max.has_value()) {
    section_.FailAt(offset, StrCat("a shared ", what, " must have a maximum"));
  }
  return section_.ok() ? flags : 0;
}

Table ModuleDecoder::DecodeTable() {
  const uint32_t offset = section_.offset();
  Table table;
  if (!module_.tables.empty()) {
    Require(Feature::kReferenceTypes, offset, "more than one table");
  }
  if (section_.Peek() == 0x70) {
    section_.U8();
    table.element = ValType::FuncRef();
  } else {
    table.element = DecodeRefType();
  }
  const uint8_t flags = DecodeLimits("table", kLimitsHasMax | kLimits64, &table.limits);
  table.is_64 = flags & kLimits64;
  const uint64_t limit = table.is_64 ? UINT64_MAX : UINT32_MAX;
  if (table.limits.min > limit || table.limits.max.value_or(0) > limit) {
    section_.FailAt(offset, StrCat("table size must be at most ", limit, " entries"));
  }
  return table;
}

Table ModuleDecoder::DecodeDefinedTable() {
  constexpr uint8_t kHasInit = 0x40;
  const uint32_t offset = section_.offset();
  const bool has_init = section_.Peek() == kHasInit;
  if (has_init) {
    section_.U8();
    Require(Feature::kFunctionReferences, offset, "a table with an initial value");
    const uint32_t reserved = section_.offset();
    if (section_.U8() != 0) section_.FailAt(reserved, "malformed table: zero byte expected");
  }
  Table table = DecodeTable();
  if (!section_.ok()) return table;
  if (has_init) {
    table.init = DecodeConstExpr(table.element, static_cast<uint32_t>(module_.globals.size()));
  } else if (!table.element.defaultable()) {
    section_.FailAt(offset, StrCat("type mismatch: a table of type ", table.element.ToString(),
                                   " needs an initial value"));
  }
  return table;
}

Memory ModuleDecoder::DecodeMemory() {
  constexpr uint64_t kMaxPages64 = uint64_t{1} << 48;
  const uint32_t offset = section_.offset();
  if (!module_.memories.empty()) Require(Feature::kMultiMemory, offset, "more than one memory");
  Memory memory;
  const uint8_t flags = DecodeLimits(
      "memory", kLimitsHasMax | kLimitsShared | kLimits64 | kLimitsPageSize, &memory.limits);
  memory.is_64 = flags & kLimits64;
  memory.is_shared = flags & kLimitsShared;
  const uint64_t limit = memory.is_64 ? kMaxPages64 : module_.limits.memory_pages;
  if (memory.limits.min > limit || memory.limits.max.value_or(0) > limit) {
    section_.FailAt(offset, StrCat("memory size must be at most ", limit, " pages"));
  }
  return memory;
}

Global ModuleDecoder::DecodeGlobalType() {
  Global global;
  global.type = DecodeValType();
  global.is_mutable = DecodeMutability();
  return global;
}

uint32_t ModuleDecoder::DecodeTag() {
  const uint32_t offset = section_.offset();
  Require(Feature::kExceptions, offset, "a tag");
  const uint8_t attribute = section_.U8();
  if (attribute != 0) section_.FailAt(offset, StrCat("malformed tag attribute ", attribute));
  const uint32_t type = DecodeFuncTypeIndex();
  if (section_.ok() && !module_.types[type].results.empty()) {
    section_.FailAt(offset, StrCat("non-empty tag result type: type ", type, " is ",
                                   module_.types[type].ToString()));
  }
  return type;
}

void ModuleDecoder::DecodeImportSection() {
  const uint32_t count = section_.Count(module_.limits.imports, "imports");
  module_.imports.reserve(count);
  for (uint32_t i = 0; i < count && section_.ok(); ++i) DecodeImport();
  module_.num_imported_functions = module_.num_functions();
  module_.num_imported_tables = static_cast<uint32_t>(module_.tables.size());
  module_.num_imported_memories = static_cast<uint32_t>(module_.memories.size());
  module_.num_imported_globals = static_cast<uint32_t>(module_.globals.size());
  module_.num_imported_tags = static_cast<uint32_t>(module_.tags.size());
  module_.declared_functions.resize(module_.functions.size());
}

void ModuleDecoder::DecodeImport() {
  Import import;
  import.module = section_.Name(module_.limits.string_bytes);
  import.name = section_.Name(module_.limits.string_bytes);
  const uint32_t offset = section_.offset();
  const uint8_t kind = section_.U8();
  import.kind = static_cast<ExternKind>(kind);
  switch (import.kind) {
    case ExternKind::kFunc:
      import.index = module_.num_functions();
      module_.functions.push_back(DecodeFuncTypeIndex());
      break;
    case ExternKind::kTable:
      import.index = static_cast<uint32_t>(module_.tables.size());
      module_.tables.push_back(DecodeTable());
      break;
    case ExternKind::kMemory:
      import.index = static_cast<uint32_t>(module_.memories.size());
      module_.memories.push_back(DecodeMemory());
      break;
    case ExternKind::kGlobal: {
      import.index = static_cast<uint32_t>(module_.globals.size());
      const Global global = DecodeGlobalType();
      if (global.is_mutable)
        Require(Feature::kMutableGlobals, offset, "an imported mutable global");
      module_.globals.push_back(global);
      break;
    }
    case ExternKind::kTag:
      import.index = static_cast<uint32_t>(module_.tags.size());
      module_.tags.push_back(DecodeTag());
      break;
    default:
      if (kind == kExactFunc) {
        Require(Feature::kCustomDescriptors, offset, "an import of an exact function");
      }
      section_.FailAt(offset, StrCat("malformed import kind ", kind));
      return;
  }
  if (section_.ok()) module_.imports.push_back(import);
}

void ModuleDecoder::DecodeExportSection() {
  const uint32_t count = section_.Count(module_.limits.exports, "exports");
  module_.exports.reserve(count);
  module_.export_order.Reserve(count);
  const Reader begin = section_;
  for (uint32_t i = 0; i < count && section_.ok(); ++i) {
    Export entry;
    entry.name = section_.Name(module_.limits.string_bytes);
    const uint32_t offset = section_.offset();
    const uint8_t kind = section_.U8();
    entry.kind = static_cast<ExternKind>(kind);
    switch (entry.kind) {
      case ExternKind::kFunc:
        entry.index = DecodeIndex(module_.functions.size(), "function");
        if (section_.ok()) DeclareFunction(entry.index);
        break;
      case ExternKind::kTable:
        entry.index = DecodeIndex(module_.tables.size(), "table");
        break;
      case ExternKind::kMemory:
        entry.index = DecodeIndex(module_.memories.size(), "memory");
        break;
      case ExternKind::kGlobal:
        entry.index = DecodeIndex(module_.globals.size(), "global");
        if (section_.ok() && module_.globals[entry.index].is_mutable) {
          Require(Feature::kMutableGlobals, offset, "an exported mutable global");
        }
        break;
      case ExternKind::kTag:
        entry.index = DecodeIndex(module_.tags.size(), "tag");
        break;
      default:
        section_.FailAt(offset, StrCat("malformed export kind ", kind));
        return;
    }
    if (!section_.ok()) return;
    module_.export_order.Add(i, entry.name);
    module_.exports.push_back(entry);
  }
  if (section_.ok()) CheckExportNames(begin);
}

void ModuleDecoder::CheckExportNames(Reader entries) {
  constexpr uint32_t kNone = UINT32_MAX;
  uint32_t repeated = kNone;
  module_.export_order.Sort([this](uint32_t i) { return module_.exports[i].name; },
                            [&](uint32_t i) { repeated = std::min(repeated, i); });
  if (repeated == kNone) return;
  for (uint32_t i = 0; i < repeated; ++i) {
    entries.Name(module_.limits.string_bytes);
    entries.U8();
    entries.U32();
  }
  section_.FailAt(entries.offset(),
                  StrCat("duplicate export name ", QuotedName(module_.exports[repeated].name)));
}

}  // namespace davit::wasm::internal
