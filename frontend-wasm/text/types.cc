#include "frontend-wasm/text/types.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "frontend-wasm/text/annotations.h"
#include "support/strings.h"

namespace davit::wasm::text {
namespace {

bool IsBetween(Keyword word, Keyword first, Keyword last) { return word >= first && word <= last; }
bool IsNumType(Keyword word) { return IsBetween(word, Keyword::kI32, Keyword::kV128); }
bool IsRefAbbreviation(Keyword word) {
  return IsBetween(word, Keyword::kNullExnRef, Keyword::kExnRef);
}
bool IsHeapType(Keyword word) { return IsBetween(word, Keyword::kNoExn, Keyword::kExn); }
bool IsType(Keyword word) { return IsBetween(word, Keyword::kI32, Keyword::kExnRef); }

// As the only byte of a heap type; an index has bit 6 clear, since it is not negative.
bool IsAbstractCode(uint8_t byte) { return byte >= 0x40; }

TypeBytes OneByte(uint8_t byte) { return {1, {byte}}; }

void AppendByte(uint8_t byte, TypeBytes* type) { type->bytes[type->size++] = byte; }

// s33 of an index.
void AppendIndex(uint32_t index, TypeBytes* type) {
  while (index > 0x3f) {
    AppendByte(static_cast<uint8_t>(index | 0x80), type);
    index >>= 7;
  }
  AppendByte(static_cast<uint8_t>(index), type);
}

}  // namespace

TypeBytes RefType::Encode() const {
  if (nullable && heap.size == 1 && IsAbstractCode(heap.bytes[0])) return heap;
  TypeBytes type = OneByte(nullable ? kRefNullCode : kRefCode);
  for (const uint8_t byte : heap.span()) AppendByte(byte, &type);
  return type;
}

void Limits::Append(ByteWriter* out) const {
  out->U8(static_cast<uint8_t>((max ? kLimitsHasMax : 0) | (shared ? kLimitsShared : 0) |
                               (is_64 ? kLimits64 : 0) | (page_size_log2 ? kLimitsPageSize : 0)));
  out->Uleb(min);
  if (max) out->Uleb(*max);
  if (page_size_log2) out->Uleb(*page_size_log2);
}

TypeBytes Types::HeapType() {
  const Token token = in_.token();
  if (token.kind == TokenKind::kKeyword && IsHeapType(token.keyword)) {
    in_.Next();
    return OneByte(KeywordValue(token.keyword));
  }
  TypeBytes type;
  if (in_.TakeOpen(Keyword::kExact)) {
    type = OneByte(kExactCode);
    uint32_t index = in_.Index(Space::kType);
    for (; index > 0x7f; index >>= 7) AppendByte(static_cast<uint8_t>(index | 0x80), &type);
    AppendByte(static_cast<uint8_t>(index), &type);
    in_.ExpectClose();
  } else if (in_.AtIndex()) {
    AppendIndex(in_.Index(Space::kType), &type);
  } else {
    in_.lexer().FailExpected("a heap type");
  }
  return type;
}

bool Types::AtRefType() const {
  return in_.AtOpen(Keyword::kRef) ||
         (in_.At(TokenKind::kKeyword) && IsRefAbbreviation(in_.token().keyword));
}

RefType Types::Reference() {
  if (in_.TakeOpen(Keyword::kRef)) {
    RefType type;
    type.nullable = in_.TakeKeyword(Keyword::kNull);
    type.heap = HeapType();
    in_.ExpectClose();
    return type;
  }
  if (!AtRefType()) {
    in_.lexer().FailExpected("a reference type");
    return {};
  }
  const RefType type = {true, OneByte(KeywordValue(in_.token().keyword))};
  in_.Next();
  return type;
}

TypeBytes Types::ValType() {
  const Token token = in_.token();
  if (token.kind == TokenKind::kKeyword) {
    if (IsNumType(token.keyword) || IsRefAbbreviation(token.keyword)) {
      in_.Next();
      return OneByte(KeywordValue(token.keyword));
    }
    std::string message = StrCat("unknown type ", in_.lexer().Describe());
    if (const auto similar = SimilarKeyword(in_.lexer().text(), IsType)) {
      StrAppend(&message, "; did you mean '", *similar, "'?");
    }
    in_.lexer().Fail(std::move(message));
    return {};
  }
  if (in_.AtOpen(Keyword::kRef)) return Reference().Encode();
  in_.lexer().FailExpected("a value type");
  return {};
}

void Types::GlobalType(ByteWriter* out) {
  const bool is_mutable = in_.TakeOpen(Keyword::kMut);
  out->Bytes(ValType().span());
  if (is_mutable) in_.ExpectClose();
  out->U8(is_mutable ? 1 : 0);
}

bool Types::TakeAddressType() {
  if (in_.TakeKeyword(Keyword::kI64)) return true;
  in_.TakeKeyword(Keyword::kI32);
  return false;
}

void Types::Range(Limits* limits) {
  limits->min = in_.Unsigned(64, "a size");
  if (in_.At(TokenKind::kNumber)) limits->max = in_.Unsigned(64, "a maximum size");
}

void Types::MemoryFlags(Limits* limits) {
  limits->shared = in_.TakeKeyword(Keyword::kShared);
  PageSize(limits);
}

void Types::PageSize(Limits* limits) {
  if (!in_.TakeOpen(Keyword::kPageSize)) return;
  const Token token = in_.token();
  const uint64_t size = in_.Unsigned(64, "a page size");
  if (!std::has_single_bit(size)) {
    in_.lexer().Fail(token.begin, token.end, "invalid page size, expected a power of two");
    return;
  }
  limits->page_size_log2 = static_cast<uint32_t>(std::countr_zero(size));
  in_.ExpectClose();
}

void Types::BindLocal(NameId name, const Token& token, uint32_t index) {
  std::optional<std::string_view> text = TakeNameAnnotation(in_);
  if (name != kNoName) {
    NameTable::Row& row = module_.names[name];
    if (row.local_function == function) {
      in_.lexer().Fail(token.begin, token.end,
                       StrCat("duplicate local '$", module_.names.Text(name), "'"));
    }
    row.local = index;
    row.local_function = function;
    if (!text) text = module_.names.Text(name);
  }
  if (text) module_.local_names.push_back({function, index, *text});
}

void Types::Param(ParamIds ids) {
  const Token token = in_.token();
  if (ids == ParamIds::kForbid && token.kind == TokenKind::kId) {
    return in_.lexer().FailExpected("a value type");
  }
  const NameId name = in_.TakeId();
  if (ids == ParamIds::kBind) BindLocal(name, token, params_.count);
  do {
    if (name == kNoName && in_.At(TokenKind::kClose)) break;
    params_.bytes.Bytes(ValType().span());
    ++params_.count;
  } while (name == kNoName && !in_.failed());
  in_.ExpectClose();
}

bool Types::Signature(ParamIds ids) {
  params_.bytes.clear();
  params_.count = 0;
  results_.bytes.clear();
  results_.count = 0;
  bool any = false;
  while (in_.TakeOpen(Keyword::kParam)) {
    Param(ids);
    any = true;
  }
  while (in_.TakeOpen(Keyword::kResult)) {
    for (; !in_.At(TokenKind::kClose) && !in_.failed(); ++results_.count) {
      results_.bytes.Bytes(ValType().span());
    }
    in_.ExpectClose();
    any = true;
  }
  return any;
}

std::string_view Types::SignatureBytes() {
  signature_.clear();
  signature_.U8(kFuncTypeCode);
  signature_.Uleb(params_.count);
  signature_.Bytes(params_.bytes.span());
  signature_.Uleb(results_.count);
  signature_.Bytes(results_.bytes.span());
  return {reinterpret_cast<const char*>(signature_.data()), signature_.size()};
}

Types::Use Types::TypeUse(ParamIds ids) {
  const Token token = in_.token();
  if (!in_.TakeOpen(Keyword::kType)) {
    Signature(ids);
    if (in_.failed()) return {};
    return {module_.types.FindOrAdd(SignatureBytes(), params_.count), params_.count};
  }
  const uint32_t index = in_.Index(Space::kType);
  in_.ExpectClose();
  const bool has_signature = Signature(ids);
  const TypeTable::Type* type = module_.types.FindFunction(index);
  const bool is_empty = params_.count == 0 && results_.count == 0;
  if (has_signature && !is_empty &&
      (type == nullptr || module_.types.Bytes(*type) != SignatureBytes())) {
    in_.lexer().Fail(token.begin, token.end,
                     type == nullptr
                         ? StrCat("type ", index, " is no function type that is known here")
                         : StrCat("the inline function type is not that of type ", index));
  }
  return {index, type == nullptr ? 0 : type->num_params};
}

void Types::BlockType(ByteWriter* out) {
  if (!in_.AtOpen(Keyword::kType)) {
    if (!Signature(ParamIds::kForbid)) return out->U8(kEmptyBlockType);
    if (in_.failed()) return;
    if (params_.count == 0 && results_.count == 0) return out->U8(kEmptyBlockType);
    if (params_.count == 0 && results_.count == 1) return out->Bytes(results_.bytes.span());
    return out->Sleb(module_.types.FindOrAdd(SignatureBytes(), params_.count));
  }
  out->Sleb(TypeUse(ParamIds::kForbid).index);
}

void Types::FieldType(ByteWriter* out) {
  const bool is_mutable = in_.TakeOpen(Keyword::kMut);
  if (in_.AtKeyword(Keyword::kI8) || in_.AtKeyword(Keyword::kI16)) {
    out->U8(KeywordValue(in_.token().keyword));
    in_.Next();
  } else {
    out->Bytes(ValType().span());
  }
  if (is_mutable) in_.ExpectClose();
  out->U8(is_mutable ? 1 : 0);
}

void Types::StructFields(uint32_t type, ByteWriter* out) {
  List fields;
  while (in_.TakeOpen(Keyword::kField)) {
    const Token token = in_.token();
    const NameId name = in_.TakeId();
    std::optional<std::string_view> text = TakeNameAnnotation(in_);
    if (name != kNoName || text) {
      if (name != kNoName &&
          !module_.fields.emplace(uint64_t{type} << 32 | name, fields.count).second) {
        in_.lexer().Fail(token.begin, token.end,
                         StrCat("duplicate field '$", module_.names.Text(name), "'"));
      }
      if (!text) text = module_.names.Text(name);
      module_.field_names.push_back({type, fields.count, *text});
      FieldType(&fields.bytes);
      ++fields.count;
    } else {
      for (; !in_.At(TokenKind::kClose) && !in_.failed(); ++fields.count) FieldType(&fields.bytes);
    }
    in_.ExpectClose();
  }
  out->Uleb(fields.count);
  out->Bytes(fields.bytes.span());
}

void Types::CompositeType(uint32_t index, bool plain) {
  ByteWriter& out = module_.types.section;
  if (in_.TakeOpen(Keyword::kFunc)) {
    Signature(ParamIds::kIgnore);
    const TypeTable::Type type = {static_cast<uint32_t>(out.size()),
                                  static_cast<uint32_t>(SignatureBytes().size()), params_.count};
    out.Bytes(signature_.span());
    if (!in_.failed()) module_.types.SetFunction(index, type, plain);
  } else if (in_.TakeOpen(Keyword::kStruct)) {
    out.U8(kStructTypeCode);
    StructFields(index, &out);
  } else if (in_.TakeOpen(Keyword::kArray)) {
    out.U8(kArrayTypeCode);
    FieldType(&out);
  } else {
    return in_.lexer().FailExpected("'(func', '(struct' or '(array'");
  }
  in_.ExpectClose();
}

void Types::Definition(uint32_t index, bool alone) {
  ByteWriter& out = module_.types.section;
  in_.ExpectOpen(Keyword::kType);
  in_.TakeId();
  TakeNameAnnotationOf(in_, Space::kType, index);
  const bool sub = in_.TakeOpen(Keyword::kSub);
  bool plain = alone;
  if (sub) {
    const bool is_final = in_.TakeKeyword(Keyword::kFinal);
    List supers;
    for (; in_.AtIndex(); ++supers.count) supers.bytes.Uleb(in_.Index(Space::kType));
    out.U8(is_final ? kSubFinalCode : kSubCode);
    out.Uleb(supers.count);
    out.Bytes(supers.bytes.span());
    // Final without supertypes is what a type is by itself.
    plain = plain && is_final && supers.count == 0;
  }
  static constexpr std::pair<Keyword, uint8_t> kClauses[] = {
      {Keyword::kDescribes, kDescribesCode}, {Keyword::kDescriptor, kDescriptorCode}};
  for (const auto& [word, byte] : kClauses) {
    if (!in_.TakeOpen(word)) continue;
    out.U8(byte);
    out.Uleb(in_.Index(Space::kType));
    in_.ExpectClose();
    plain = false;
  }
  CompositeType(index, plain);
  if (sub) in_.ExpectClose();
  in_.ExpectClose();
}

void Types::TypeField(uint32_t index) {
  ++module_.types.num_entries;
  Definition(index, true);
}

void Types::RecField(uint32_t index) {
  ++module_.types.num_entries;
  in_.ExpectOpen(Keyword::kRec);
  ByteWriter& out = module_.types.section;
  // The count comes first, and is known only at the end; types remember where they lie.
  const Token first = in_.token();
  uint32_t count = 0;
  while (in_.AtOpen(Keyword::kType) && in_.lexer().SkipGroup()) ++count;
  if (in_.failed()) return;
  if (!in_.At(TokenKind::kClose)) return in_.lexer().FailExpected("'(type' or ')'");
  out.U8(kRecCode);
  out.Uleb(count);
  in_.lexer().Reset(first.begin);
  for (uint32_t i = 0; i < count; ++i) Definition(index + i, count == 1);
  in_.ExpectClose();
}

}  // namespace davit::wasm::text
