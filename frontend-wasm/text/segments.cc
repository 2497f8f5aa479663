// Element and data segments, inline ones included.
#include "frontend-wasm/text/annotations.h"
#include "frontend-wasm/text/fields.h"

namespace davit::wasm::text {
namespace {

constexpr uint8_t kFuncRefByte = HeapTypeCode(HeapType::kFunc);

// `funcref`, which a segment of expressions need not say.
bool IsFuncRef(const RefType& type) {
  return type.nullable && type.heap.size == 1 && type.heap.bytes[0] == kFuncRefByte;
}
// Function indices may stand for references of this type.
bool IsAnyFunction(const RefType& type) {
  return type.heap.size == 1 && type.heap.bytes[0] == kFuncRefByte;
}

// A constant zero of the address type, as an expression.
void AppendZero(bool is_64, ByteWriter* out) {
  out->U8(is_64 ? 0x42 : 0x41);
  out->U8(0);
  out->U8(0x0b);
}

}  // namespace

bool Fields::Offset(ByteWriter* out) {
  if (in_.TakeOpen(Keyword::kOffset)) {
    instructions_.Expression(out);
    in_.ExpectClose();
    return true;
  }
  if (!instructions_.AtFolded()) return false;
  instructions_.FoldedExpression(out);
  return true;
}

void Fields::ItemExpressions(Items* items) {
  for (; !in_.At(TokenKind::kClose) && !in_.failed(); ++items->count) {
    if (in_.TakeOpen(Keyword::kItem)) {
      instructions_.Expression(&items->bytes);
      in_.ExpectClose();
    } else if (instructions_.AtFolded()) {
      instructions_.FoldedExpression(&items->bytes);
    } else {
      in_.lexer().FailExpected("'(item', a folded instruction or ')'");
    }
  }
}

void Fields::ItemIndices(Items* items) {
  items->are_functions = true;
  for (; in_.AtIndex(); ++items->count) items->bytes.Uleb(in_.Index(Space::kFunc));
}

void Fields::ElementList(bool bare, Items* items) {
  if (in_.TakeKeyword(Keyword::kFunc)) return ItemIndices(items);
  if (types_.AtRefType()) {
    items->type = types_.Reference();
    return ItemExpressions(items);
  }
  if (bare && (in_.AtIndex() || in_.At(TokenKind::kClose))) return ItemIndices(items);
  in_.lexer().FailExpected("'func' or a reference type");
}

void Fields::AppendSegment(bool is_active, bool is_declared, std::optional<uint32_t> table,
                           const ByteWriter& offset, const Items& items) {
  ++module_.elements.count;
  ByteWriter& out = module_.elements.bytes;
  // Bit 0: not active; bit 1: declared, or with a table and a type; bit 2: expressions. A table
  // that the text names is named in the bytes too.
  const bool short_form = is_active && !table && (items.are_functions || IsFuncRef(items.type));
  const int flags = (is_active ? 0 : kElementNotActive) |
                    (is_declared || (is_active && !short_form) ? kElementExplicit : 0) |
                    (items.are_functions ? 0 : kElementExprs);
  out.U8(static_cast<uint8_t>(flags));
  if (is_active) {
    if (!short_form) out.Uleb(table.value_or(0));
    out.Bytes(offset.span());
  }
  if (!short_form) {
    if (items.are_functions) {
      out.U8(0);
    } else {
      out.Bytes(items.type.Encode().span());
    }
  }
  out.Uleb(items.count);
  out.Bytes(items.bytes.span());
}

void Fields::Element(uint32_t index) {
  in_.TakeId();
  TakeNameAnnotationOf(in_, Space::kElem, index);
  Items items;
  ByteWriter offset;
  if (in_.TakeKeyword(Keyword::kDeclare)) {
    ElementList(false, &items);
    return AppendSegment(false, true, std::nullopt, offset, items);
  }
  std::optional<uint32_t> table;
  bool bare = true;
  if (in_.TakeOpen(Keyword::kTable)) {
    table = in_.Index(Space::kTable);
    in_.ExpectClose();
    bare = false;
  } else if (in_.AtIndex()) {
    // The form of the first version: (elem 0 (i32.const 1) $f).
    table = in_.Index(Space::kTable);
  }
  const bool is_active = Offset(&offset);
  if (table && !is_active) return in_.lexer().FailExpected("'(offset' or an instruction");
  ElementList(is_active && bare, &items);
  AppendSegment(is_active, false, table, offset, items);
}

void Fields::InlineElements(uint32_t table, bool is_64, const RefType& type) {
  in_.ExpectOpen(Keyword::kElem);
  Items items;
  items.type = type;
  if (!in_.AtIndex()) {
    ItemExpressions(&items);
  } else if (IsAnyFunction(type)) {
    ItemIndices(&items);
  } else {
    for (; in_.AtIndex(); ++items.count) {
      items.bytes.U8(0xd2);
      items.bytes.Uleb(in_.Index(Space::kFunc));
      items.bytes.U8(0x0b);
    }
  }
  in_.ExpectClose();
  Limits limits;
  limits.is_64 = is_64;
  limits.min = items.count;
  limits.max = items.count;
  module_.tables.bytes.Bytes(type.Encode().span());
  limits.Append(&module_.tables.bytes);
  ByteWriter offset;
  AppendZero(is_64, &offset);
  AppendSegment(true, false, table == 0 ? std::nullopt : std::optional(table), offset, items);
}

void Fields::Data(uint32_t index) {
  in_.TakeId();
  TakeNameAnnotationOf(in_, Space::kData, index);
  std::optional<uint32_t> memory;
  if (in_.TakeOpen(Keyword::kMemory)) {
    memory = in_.Index(Space::kMemory);
    in_.ExpectClose();
  } else if (in_.AtIndex()) {
    // The form of the first version: (data 0 (i32.const 1) "...").
    memory = in_.Index(Space::kMemory);
  }
  ++module_.data.count;
  ByteWriter& out = module_.data.bytes;
  ByteWriter offset;
  const bool is_active = Offset(&offset);
  if (memory && !is_active) return in_.lexer().FailExpected("'(offset' or an instruction");
  // A memory that the text names is named in the bytes too.
  out.U8(!is_active ? 1 : !memory ? 0 : 2);
  if (memory) out.Uleb(*memory);
  out.Bytes(offset.span());
  AppendStrings(&out);
}

void Fields::AppendStrings(ByteWriter* out) {
  strings_.clear();
  while (in_.At(TokenKind::kString)) in_.String(&strings_, "a string");
  out->Uleb(strings_.size());
  out->Bytes(strings_.span());
}

void Fields::InlineData(uint32_t memory, Limits limits) {
  types_.PageSize(&limits);
  in_.ExpectOpen(Keyword::kData);
  ++module_.data.count;
  ByteWriter& out = module_.data.bytes;
  out.U8(memory == 0 ? kDataActive : kDataExplicit);
  if (memory != 0) out.Uleb(memory);
  AppendZero(limits.is_64, &out);
  AppendStrings(&out);
  in_.ExpectClose();
  constexpr uint32_t kDefaultPageSizeLog2 = 16;
  const uint32_t log2 = limits.page_size_log2.value_or(kDefaultPageSizeLog2);
  const uint64_t size = strings_.size();
  limits.min = (size >> log2) + ((size & ((uint64_t{1} << log2) - 1)) != 0 ? 1 : 0);
  limits.max = limits.min;
  limits.Append(&module_.memories.bytes);
}

}  // namespace davit::wasm::text
