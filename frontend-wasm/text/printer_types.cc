#include "frontend-wasm/text/printer_types.h"

#include <algorithm>

#include "frontend-wasm/instruction_reader.h"
#include "support/strings.h"

namespace davit::wasm::printer {
namespace {

// Types of one byte; all but the packed ones are value types too. WebAssembly 3.0, "Binary
// Format", Types.
struct TypeName {
  uint8_t code;
  std::string_view name;
  // As a heap type; empty for what is none.
  std::string_view heap;
};
constexpr TypeName kTypeNames[] = {
    {0x7f, "i32", ""},
    {0x7e, "i64", ""},
    {0x7d, "f32", ""},
    {0x7c, "f64", ""},
    {0x7b, "v128", ""},
    {0x78, "i8", ""},
    {0x77, "i16", ""},
    {0x70, "funcref", "func"},
    {0x6f, "externref", "extern"},
    {0x6e, "anyref", "any"},
    {0x6d, "eqref", "eq"},
    {0x6c, "i31ref", "i31"},
    {0x6b, "structref", "struct"},
    {0x6a, "arrayref", "array"},
    {0x69, "exnref", "exn"},
    {0x71, "nullref", "none"},
    {0x72, "nullexternref", "noextern"},
    {0x73, "nullfuncref", "nofunc"},
    {0x74, "nullexnref", "noexn"},
};

// Indexed by code.
constexpr auto kTypeOfCode = [] {
  std::array<const TypeName*, 256> types{};
  for (const TypeName& type : kTypeNames) types[type.code] = &type;
  return types;
}();

// The parameters and results that are listed behind "(type 3)"; a type with more is not.
constexpr uint32_t kMaxListed = 64;

}  // namespace

void TypePrinter::Declare(Space space, uint32_t index) {
  const NameTable& table = names_.table(space);
  const std::string_view id = table.Id(index);
  if (!id.empty()) {
    out_.Char(' ');
    out_.Write(id);
  }
  out_.Write(" (;");
  out_.U32(index);
  out_.Write(";)");
  if (id.empty()) DeclareName(table, index);
}

void TypePrinter::DeclareName(const NameTable& table, uint32_t index) {
  if (table.empty()) return;
  const std::string_view id = table.Id(index);
  if (!id.empty()) {
    out_.Char(' ');
    out_.Write(id);
    return;
  }
  const std::string_view name = table.Unspoken(index);
  if (name.data() == nullptr) return;
  out_.Write(" (@name ");
  out_.String(name);
  out_.Char(')');
}

void TypePrinter::Offset(uint32_t offset) {
  out_.Write("(;");
  out_.Hex(offset);
  out_.Write(";) ");
}

void TypePrinter::HeapType(Reader& reader) {
  const uint32_t begin = reader.offset();
  const uint8_t code = reader.Peek();
  if (code == kExactCode) {
    reader.U8();
    out_.Write(" (exact");
    Ref(Space::kType, reader.U32());
    out_.Char(')');
    return;
  }
  if (kTypeOfCode[code] != nullptr && !kTypeOfCode[code]->heap.empty()) {
    reader.U8();
    out_.Char(' ');
    out_.Write(kTypeOfCode[code]->heap);
    return;
  }
  const int64_t index = reader.S33();
  if (index < 0) return reader.FailAt(begin, "malformed heap type");
  Ref(Space::kType, static_cast<uint32_t>(index));
}

void TypePrinter::RefType(Reader& reader) {
  const uint8_t code = reader.Peek();
  const bool is_ref = code == kRefCode || code == kRefNullCode ||
                      (kTypeOfCode[code] != nullptr && !kTypeOfCode[code]->heap.empty());
  if (!is_ref) return reader.Fail("malformed reference type");
  ValType(reader);
}

void TypePrinter::ValType(Reader& reader) {
  const uint32_t begin = reader.offset();
  uint8_t code = reader.U8();
  // The long form of a type that has a short one.
  if (code == kRefNullCode && kTypeOfCode[reader.Peek()] != nullptr &&
      !kTypeOfCode[reader.Peek()]->heap.empty()) {
    code = reader.U8();
  }
  if (code == kRefCode || code == kRefNullCode) {
    out_.Write(code == kRefCode ? " (ref" : " (ref null");
    HeapType(reader);
    out_.Char(')');
    return;
  }
  const TypeName* type = kTypeOfCode[code];
  if (type == nullptr || IsPackedType(code)) {
    if (reader.ok()) reader.FailAt(begin, "malformed value type");
    return;
  }
  out_.Char(' ');
  out_.Write(type->name);
}

absl::Status TypePrinter::CheckValType(Reader reader) {
  const uint32_t begin = reader.offset();
  const uint8_t code = reader.U8();
  if (code != kRefCode && code != kRefNullCode) {
    const bool is_type = kTypeOfCode[code] != nullptr && !IsPackedType(code);
    if (!is_type && reader.ok()) reader.FailAt(begin, "malformed value type");
    return reader.status();
  }
  const uint8_t heap = reader.Peek();
  const bool is_abstract = kTypeOfCode[heap] != nullptr && !kTypeOfCode[heap]->heap.empty();
  if (heap != kExactCode && !is_abstract && reader.S33() < 0) {
    reader.FailAt(begin + 1, "malformed heap type");
  }
  return reader.status();
}

void TypePrinter::FieldType(Reader& reader) {
  // The text has the mutability in front of the type.
  Reader mutability = reader;
  SkipValType(mutability);
  const uint32_t begin = mutability.offset();
  const uint8_t is_mutable = mutability.U8();
  if (is_mutable > 1) return reader.FailAt(begin, "malformed mutability");
  if (is_mutable) out_.Write(" (mut");
  const uint8_t code = reader.Peek();
  if (IsPackedType(code)) {
    reader.U8();
    out_.Char(' ');
    out_.Write(kTypeOfCode[code]->name);
  } else {
    ValType(reader);
  }
  if (is_mutable) out_.Char(')');
  reader.U8();
}

void TypePrinter::Limits(Reader& reader) {
  const uint32_t begin = reader.offset();
  const uint8_t flags = reader.U8();
  if (flags > (kLimitsHasMax | kLimitsShared | kLimits64 | kLimitsPageSize)) {
    return reader.FailAt(begin, "malformed limits flags");
  }
  if (flags & kLimits64) out_.Write(" i64");
  out_.Char(' ');
  out_.U64(reader.U64());
  if (flags & kLimitsHasMax) {
    out_.Char(' ');
    out_.U64(reader.U64());
  }
  if (flags & kLimitsShared) out_.Write(" shared");
  if (!(flags & kLimitsPageSize)) return;
  const uint32_t size_at = reader.offset();
  const uint32_t log2 = reader.U32();
  if (log2 >= 64) return reader.FailAt(size_at, "malformed page size");
  out_.Write(" (pagesize ");
  out_.U64(uint64_t{1} << log2);
  out_.Char(')');
}

void TypePrinter::TableType(Reader& reader) {
  Reader type = reader;
  SkipValType(reader);
  if (reader.Peek() & ~(kLimitsHasMax | kLimits64)) return reader.Fail("malformed limits flags");
  Limits(reader);
  RefType(type);
  if (!type.ok()) reader.FailAt(type.offset(), "malformed reference type");
}

void TypePrinter::TypeList(Reader& reader, std::string_view keyword, uint32_t count,
                           const NameTable& names) {
  bool open = false;
  for (uint32_t i = 0; i < count && reader.ok(); ++i) {
    const bool named = !names.empty() && names.Has(i);
    if (open && named) {
      out_.Char(')');
      open = false;
    }
    if (!open) {
      out_.Write(" (");
      out_.Write(keyword);
      if (named) DeclareName(names, i);
    }
    ValType(reader);
    if (named) out_.Char(')');
    open = !named;
  }
  if (open) out_.Char(')');
}

Reader TypePrinter::TypeReader(uint32_t type, uint8_t code) const {
  const uint32_t size = static_cast<uint32_t>(outline_.bytes.size());
  const uint32_t begin = type < outline_.types.size() ? outline_.types[type] : size;
  Reader reader(outline_.bytes, begin, size, "type section");
  if (reader.at_end() || reader.U8() != code) return Reader(outline_.bytes, size, size, "");
  return reader;
}

TypePrinter::Arity TypePrinter::FunctionArity(uint32_t type) const {
  Reader reader = TypeReader(type, kFuncTypeCode);
  if (reader.at_end()) return {0, 0};
  const uint32_t params = reader.U32();
  for (uint32_t i = 0; i < params; ++i) SkipValType(reader);
  return {params, reader.U32()};
}

uint32_t TypePrinter::NumFields(uint32_t type) const {
  Reader reader = TypeReader(type, kStructTypeCode);
  return reader.at_end() ? 0 : reader.U32();
}

void TypePrinter::TypeUse(uint32_t type, const NameTable& locals) {
  out_.Write(" (type");
  Ref(Space::kType, type);
  out_.Char(')');
  Reader reader = TypeReader(type, kFuncTypeCode);
  if (reader.at_end()) return;
  const uint32_t num_params = reader.U32();
  Reader results = reader;
  for (uint32_t i = 0; i < num_params; ++i) SkipValType(results);
  const uint32_t num_results = results.U32();
  if (locals.empty() && num_params + num_results > kMaxListed) return;
  TypeList(reader, "param", num_params, locals);
  TypeList(results, "result", num_results, no_names_);
}

void TypePrinter::BlockType(Reader& reader) {
  const uint8_t code = reader.Peek();
  if (code == kEmptyBlockType) {
    reader.U8();
    return;
  }
  if (code == kRefCode || code == kRefNullCode || kTypeOfCode[code] != nullptr) {
    out_.Write(" (result");
    ValType(reader);
    out_.Char(')');
    return;
  }
  const uint32_t begin = reader.offset();
  const int64_t type = reader.S33();
  if (type < 0) return reader.FailAt(begin, "malformed block type");
  TypeUse(static_cast<uint32_t>(type), no_names_);
}

void TypePrinter::TypeSection(Reader& reader) {
  for (uint32_t n = reader.U32(); n != 0 && reader.ok(); --n) {
    if (reader.Peek() != kRecCode) {
      SubType(reader, 1);
      continue;
    }
    reader.U8();
    out_.NewLine(1);
    out_.Write("(rec");
    for (uint32_t i = reader.U32(); i != 0 && reader.ok(); --i) SubType(reader, 2);
    out_.Char(')');
  }
}

void TypePrinter::SubType(Reader& reader, uint32_t level) {
  out_.NewLine(level);
  out_.Write("(type");
  Declare(Space::kType, next_type_);
  const uint8_t code = reader.Peek();
  const bool is_sub = code == kSubCode || code == kSubFinalCode;
  if (is_sub) {
    reader.U8();
    out_.Write(code == kSubCode ? " (sub" : " (sub final");
    for (uint32_t n = reader.U32(); n != 0 && reader.ok(); --n) Ref(Space::kType, reader.U32());
  }
  for (const uint8_t clause : {kDescribesCode, kDescriptorCode}) {
    if (reader.Peek() != clause) continue;
    reader.U8();
    out_.Write(clause == kDescribesCode ? " (describes" : " (descriptor");
    Ref(Space::kType, reader.U32());
    out_.Char(')');
  }
  CompositeType(reader, next_type_++);
  out_.Write(is_sub ? "))" : ")");
}

void TypePrinter::CompositeType(Reader& reader, uint32_t type) {
  switch (reader.U8()) {
    case kFuncTypeCode:
      out_.Write(" (func");
      TypeList(reader, "param", reader.U32(), no_names_);
      TypeList(reader, "result", reader.U32(), no_names_);
      break;
    case kStructTypeCode: {
      out_.Write(" (struct");
      const NameTable& fields = names_.fields(type);
      const uint32_t count = reader.U32();
      for (uint32_t i = 0; i < count && reader.ok(); ++i) {
        out_.Write(" (field");
        DeclareName(fields, i);
        FieldType(reader);
        out_.Char(')');
      }
      break;
    }
    default:
      out_.Write(" (array");
      FieldType(reader);
      break;
  }
  out_.Char(')');
}

}  // namespace davit::wasm::printer
