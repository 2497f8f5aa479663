// The sections that declare: types, imports, exports, and the types of tables, memories and
// globals.
#include "absl/container/flat_hash_set.h"
#include "frontend-wasm/module_decoder.h"
#include "frontend-wasm/type_reader.h"
#include "support/strings.h"

namespace davit::wasm::internal {
namespace {

constexpr uint8_t kLimitsHasMax = 1;
constexpr uint8_t kLimitsShared = 2;
constexpr uint8_t kLimits64 = 4;
constexpr uint8_t kLimitsPageSize = 8;

}  // namespace

void ModuleDecoder::DecodeTypeSection() {
  const uint32_t count = section_.Count(module_.limits.types, "types");
  for (uint32_t i = 0; i < count && section_.ok(); ++i) DecodeFuncType();
}

void ModuleDecoder::DecodeFuncType() {
  const uint32_t offset = section_.offset();
  switch (const uint8_t form = section_.U8()) {
    case 0x60:
      break;
    case 0x5f:
      return Require(Feature::kGc, offset, "a struct type");
    case 0x5e:
      return Require(Feature::kGc, offset, "an array type");
    case 0x50:
    case 0x4f:
      return Require(Feature::kGc, offset, "a subtype");
    case 0x4e:
      return Require(Feature::kGc, offset, "a recursion group");
    default:
      if (section_.ok())
        section_.FailAt(offset, StrCat("malformed type 0x", absl::Hex(form, absl::kZeroPad2)));
      return;
  }
  types_scratch_.clear();
  DecodeTypeList(module_.limits.function_params, "parameters", types_scratch_);
  const size_t num_params = types_scratch_.size();
  DecodeTypeList(module_.limits.function_results, "results", types_scratch_);
  const std::span<const ValType> all(types_scratch_);
  if (all.size() - num_params > 1) {
    Require(Feature::kMultiValue, offset, "a function type with several results");
  }
  if (section_.ok()) module_.types.Add(all.first(num_params), all.subspan(num_params));
}

void ModuleDecoder::DecodeTypeList(uint32_t limit, std::string_view what,
                                   std::vector<ValType>& types) {
  const uint32_t count = section_.Count(limit, what);
  for (uint32_t i = 0; i < count && section_.ok(); ++i) {
    types.push_back(ReadValType(section_, module_.features));
  }
}

uint8_t ModuleDecoder::DecodeLimitsFlags(std::string_view what) {
  const uint32_t offset = section_.offset();
  const uint8_t flags = section_.U8();
  if (flags > (kLimitsHasMax | kLimitsShared | kLimits64 | kLimitsPageSize)) {
    section_.FailAt(offset, StrCat("malformed limits flags 0x", absl::Hex(flags, absl::kZeroPad2)));
    return 0;
  }
  if (flags & kLimitsShared) Require(Feature::kThreads, offset, StrCat("a shared ", what));
  if (flags & kLimits64) Require(Feature::kMemory64, offset, StrCat("a 64-bit ", what));
  if (flags & kLimitsPageSize) {
    Require(Feature::kCustomPageSizes, offset, StrCat("a page size of a ", what));
  }
  return section_.ok() ? flags : 0;
}

Table ModuleDecoder::DecodeTable() {
  const uint32_t offset = section_.offset();
  Table table;
  if (!module_.tables.empty()) {
    Require(Feature::kReferenceTypes, offset, "more than one table");
  }
  if (section_.Peek() == 0x40) {
    Require(Feature::kFunctionReferences, offset, "a table with an initial value");
    return table;
  }
  if (section_.Peek() == 0x70) {
    section_.U8();
    table.element = ValType::FuncRef();
  } else {
    table.element = ReadRefType(section_, module_.features);
  }
  const uint8_t flags = DecodeLimitsFlags("table");
  table.limits.min = section_.U32();
  if (flags & kLimitsHasMax) table.limits.max = section_.U32();
  if (table.limits.min > table.limits.max.value_or(UINT32_MAX)) {
    section_.FailAt(offset, "size minimum must not be greater than maximum");
  }
  return table;
}

Memory ModuleDecoder::DecodeMemory() {
  const uint32_t offset = section_.offset();
  if (!module_.memories.empty()) Require(Feature::kMultiMemory, offset, "more than one memory");
  Memory memory;
  const uint8_t flags = DecodeLimitsFlags("memory");
  memory.limits.min = section_.U32();
  if (flags & kLimitsHasMax) memory.limits.max = section_.U32();
  const uint64_t limit = module_.limits.memory_pages;
  if (memory.limits.min > limit || memory.limits.max.value_or(0) > limit) {
    section_.FailAt(offset, StrCat("memory size must be at most ", limit, " pages"));
  }
  if (memory.limits.min > memory.limits.max.value_or(limit)) {
    section_.FailAt(offset, "size minimum must not be greater than maximum");
  }
  return memory;
}

Global ModuleDecoder::DecodeGlobalType() {
  Global global;
  global.type = ReadValType(section_, module_.features);
  const uint32_t offset = section_.offset();
  const uint8_t mutability = section_.U8();
  if (mutability > 1) section_.FailAt(offset, StrCat("malformed mutability ", mutability));
  global.is_mutable = mutability == 1;
  return global;
}

void ModuleDecoder::DecodeImportSection() {
  const uint32_t count = section_.Count(module_.limits.imports, "imports");
  module_.imports.reserve(count);
  for (uint32_t i = 0; i < count && section_.ok(); ++i) DecodeImport();
  module_.num_imported_functions = module_.num_functions();
  module_.num_imported_tables = static_cast<uint32_t>(module_.tables.size());
  module_.num_imported_memories = static_cast<uint32_t>(module_.memories.size());
  module_.num_imported_globals = static_cast<uint32_t>(module_.globals.size());
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
      module_.functions.push_back(DecodeIndex(module_.types.size(), "type"));
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
      return Require(Feature::kExceptions, offset, "an imported tag");
    default:
      section_.FailAt(offset, StrCat("malformed import kind ", kind));
      return;
  }
  if (section_.ok()) module_.imports.push_back(import);
}

void ModuleDecoder::DecodeExportSection() {
  const uint32_t count = section_.Count(module_.limits.exports, "exports");
  module_.exports.reserve(count);
  absl::flat_hash_set<absl::string_view> names;
  for (uint32_t i = 0; i < count && section_.ok(); ++i) {
    Export entry;
    const uint32_t start = section_.offset();
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
        return Require(Feature::kExceptions, offset, "an exported tag");
      default:
        section_.FailAt(offset, StrCat("malformed export kind ", kind));
        return;
    }
    if (section_.ok() && !names.insert({entry.name.data(), entry.name.size()}).second) {
      section_.FailAt(start, StrCat("duplicate export name ", QuotedName(entry.name)));
    }
    if (section_.ok()) module_.exports.push_back(entry);
  }
}

}  // namespace davit::wasm::internal
