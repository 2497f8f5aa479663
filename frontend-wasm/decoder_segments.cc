// Element and data segments.
#include "frontend-wasm/module_decoder.h"
#include "frontend-wasm/type_reader.h"
#include "support/strings.h"

namespace davit::wasm::internal {
namespace {

// Flags of an element segment (WebAssembly 3.0, "Binary Format", Element Section).
constexpr uint32_t kElementNotActive = 1;
// With kElementNotActive: declarative; else: the table is named.
constexpr uint32_t kElementExplicit = 2;
constexpr uint32_t kElementExprs = 4;

}  // namespace

void ModuleDecoder::DecodeElementSection() {
  const uint32_t count = section_.Count(module_.limits.element_segments, "element segments");
  for (uint32_t i = 0; i < count && section_.ok(); ++i) DecodeElementSegment();
}

void ModuleDecoder::DecodeElementSegment() {
  const uint32_t start = section_.offset();
  const uint32_t flags = section_.U32();
  if (flags > (kElementNotActive | kElementExplicit | kElementExprs)) {
    section_.FailAt(start, StrCat("malformed element segment kind ", flags));
    return;
  }
  if (flags != 0)
    Require(Feature::kBulkMemory, start, StrCat("an element segment of kind ", flags));
  const bool is_active = !(flags & kElementNotActive);
  ElementSegment segment;
  // Items that are indices are never null.
  segment.type = ValType::Ref(HeapType::kFunc, (flags & kElementExprs) != 0);
  segment.flags = static_cast<uint8_t>(flags);
  segment.mode = is_active                  ? ElementSegment::Mode::kActive
                 : flags & kElementExplicit ? ElementSegment::Mode::kDeclarative
                                            : ElementSegment::Mode::kPassive;
  if (is_active) {
    if (flags & kElementExplicit) {
      segment.table = DecodeIndex(module_.tables.size(), "table");
    } else if (module_.tables.empty()) {
      section_.FailAt(start, "unknown table 0");
    }
    if (!section_.ok()) return;
    segment.offset = DecodeConstExpr(module_.tables[segment.table].address_type(),
                                     static_cast<uint32_t>(module_.globals.size()));
  }
  if (flags & (kElementNotActive | kElementExplicit)) {
    const uint32_t offset = section_.offset();
    if (flags & kElementExprs) {
      segment.type = DecodeRefType();
    } else if (const uint8_t kind = section_.U8(); kind != 0) {
      section_.FailAt(offset, StrCat("malformed element kind ", kind));
    }
  }
  if (!section_.ok()) return;
  if (is_active && !IsSubtype(segment.type, module_.tables[segment.table].element, module_.types)) {
    section_.FailAt(
        start, StrCat("type mismatch: element segment of type ", segment.type.ToString(),
                      " for a table of type ", module_.tables[segment.table].element.ToString()));
  }
  segment.num_items = section_.Count(module_.limits.table_entries, "elements");
  segment.items_begin = static_cast<uint32_t>(module_.element_funcs.size());
  if (flags & kElementExprs) {
    DecodeElementExprs(segment);
  } else {
    for (uint32_t i = 0; i < segment.num_items && section_.ok(); ++i) {
      const uint32_t index = DecodeIndex(module_.functions.size(), "function");
      if (!section_.ok()) return;
      DeclareFunction(index);
      module_.element_funcs.push_back(index);
    }
  }
  if (section_.ok()) module_.elements.push_back(segment);
}

void ModuleDecoder::DecodeElementExprs(ElementSegment& segment) {
  const size_t first_op = module_.const_ops.size();
  const size_t first_expr = module_.element_exprs.size();
  bool simple = true;
  for (uint32_t i = 0; i < segment.num_items && section_.ok(); ++i) {
    const ConstExpr expr =
        DecodeConstExpr(segment.type, static_cast<uint32_t>(module_.globals.size()));
    if (!section_.ok()) return;
    const ConstOp& op = module_.const_ops[expr.begin];
    simple = simple && expr.size == 1 &&
             (op.kind == ConstOp::Kind::kRefFunc ||
              (op.kind == ConstOp::Kind::kRefNull && op.type == ValType::FuncRef()));
    module_.element_exprs.push_back(expr);
  }
  if (!section_.ok()) return;
  if (!simple) {
    segment.has_exprs = true;
    segment.items_begin = static_cast<uint32_t>(first_expr);
    return;
  }
  for (size_t i = first_op; i < module_.const_ops.size(); ++i) {
    const ConstOp& op = module_.const_ops[i];
    module_.element_funcs.push_back(
        op.kind == ConstOp::Kind::kRefNull ? kNullFunc : static_cast<uint32_t>(op.bits));
  }
  module_.const_ops.resize(first_op);
  module_.element_exprs.resize(first_expr);
}

void ModuleDecoder::DecodeDataSection() {
  const uint32_t offset = section_.offset();
  const uint32_t count = section_.Count(module_.limits.data_segments, "data segments");
  if (section_.ok() && module_.data_count.value_or(count) != count) {
    section_.FailAt(offset, StrCat("data count and data section have inconsistent lengths: ",
                                   *module_.data_count, " and ", count));
  }
  module_.data.reserve(count);
  for (uint32_t i = 0; i < count && section_.ok(); ++i) DecodeDataSegment();
}

void ModuleDecoder::DecodeDataSegment() {
  const uint32_t start = section_.offset();
  const uint32_t kind = section_.U32();
  if (kind > 2) {
    section_.FailAt(start, StrCat("malformed data segment kind ", kind));
    return;
  }
  if (kind != 0) Require(Feature::kBulkMemory, start, StrCat("a data segment of kind ", kind));
  DataSegment segment;
  segment.is_active = kind != 1;
  segment.flags = static_cast<uint8_t>(kind);
  if (segment.is_active) {
    if (kind == 2) {
      segment.memory = DecodeIndex(module_.memories.size(), "memory");
    } else if (module_.memories.empty()) {
      section_.FailAt(start, "unknown memory 0");
    }
    if (!section_.ok()) return;
    segment.offset = DecodeConstExpr(module_.memories[segment.memory].address_type(),
                                     static_cast<uint32_t>(module_.globals.size()));
  }
  const uint32_t size = section_.U32();
  segment.bytes = {section_.offset(), size};
  section_.Bytes(size);
  if (section_.ok()) module_.data.push_back(segment);
}

}  // namespace davit::wasm::internal
