// The second pass over the fields of a module, segments apart.
#include "frontend-wasm/text/fields.h"

#include <utility>

#include "frontend-wasm/text/annotations.h"
#include "support/strings.h"

namespace davit::wasm::text {
namespace {

// Codes of kinds in imports and exports.
uint8_t KindOf(Space space) {
  switch (space) {
    case Space::kFunc:
      return 0;
    case Space::kTable:
      return 1;
    case Space::kMemory:
      return 2;
    case Space::kGlobal:
      return 3;
    default:
      return 4;
  }
}

}  // namespace

void Fields::Read() {
  Lexer& lexer = in_.lexer();
  for (const bool types : {true, false}) {
    for (const Field& field : fields_) {
      const bool is_type = field.keyword == Keyword::kType || field.keyword == Keyword::kRec;
      if (is_type != types) continue;
      lexer.Reset(field.begin);
      ReadField(field);
      if (!lexer.failed()) CheckAllTaken(in_, field.end);
      if (lexer.diagnostics().full()) return;
    }
  }
  lexer.Reset(end_);
}

void Fields::ReadField(const Field& field) {
  switch (field.keyword) {
    case Keyword::kType:
      return types_.TypeField(field.index);
    case Keyword::kRec:
      return types_.RecField(field.index);
    default:
      break;
  }
  const Token open = in_.token();
  in_.Next();
  switch (field.keyword) {
    case Keyword::kImport:
      if (!module_.first_definition.empty()) {
        return in_.lexer().Fail(open.begin, open.end,
                                StrCat("an import behind the first ", module_.first_definition));
      }
      Import(field.index);
      break;
    case Keyword::kFunc:
      Function(field.index);
      break;
    case Keyword::kTable:
      Table(field.index);
      break;
    case Keyword::kMemory:
      Memory(field.index);
      break;
    case Keyword::kGlobal:
      Global(field.index);
      break;
    case Keyword::kTag:
      Tag(field.index);
      break;
    case Keyword::kExport:
      Export();
      break;
    case Keyword::kStart:
      Start(open);
      break;
    case Keyword::kElem:
      Element(field.index);
      break;
    default:
      Data(field.index);
      break;
  }
  in_.ExpectClose();
}

void Fields::ImportNames() {
  ++module_.imports.count;
  module_.imports.bytes.Name(in_.Name("the name of a module"));
  module_.imports.bytes.Name(in_.Name("the name of an import"));
}

bool Fields::Head(Space space, uint32_t index) {
  in_.TakeId();
  TakeNameAnnotationOf(in_, space, index);
  while (in_.TakeOpen(Keyword::kExport)) {
    AppendExport(in_.Name("the name of an export"), space, index);
    in_.ExpectClose();
  }
  const Token token = in_.token();
  if (!in_.TakeOpen(Keyword::kImport)) {
    if (module_.first_definition.empty()) module_.first_definition = SpaceName(space);
    return false;
  }
  if (!module_.first_definition.empty()) {
    in_.lexer().Fail(token.begin, token.end,
                     StrCat("an import behind the first ", module_.first_definition));
  }
  ImportNames();
  in_.ExpectClose();
  return true;
}

void Fields::AppendExport(std::string_view name, Space space, uint32_t index) {
  ++module_.exports.count;
  module_.exports.bytes.Name(name);
  module_.exports.bytes.U8(KindOf(space));
  module_.exports.bytes.Uleb(index);
}

void Fields::Import(uint32_t index) {
  ImportNames();
  const Keyword kind = in_.token().keyword;
  in_.Next();
  in_.TakeId();
  switch (kind) {
    case Keyword::kFunc:
      TakeNameAnnotationOf(in_, Space::kFunc, index);
      FunctionImport(index);
      break;
    case Keyword::kTable:
      TakeNameAnnotationOf(in_, Space::kTable, index);
      TableImport();
      break;
    case Keyword::kMemory:
      TakeNameAnnotationOf(in_, Space::kMemory, index);
      MemoryImport();
      break;
    case Keyword::kGlobal:
      TakeNameAnnotationOf(in_, Space::kGlobal, index);
      GlobalImport();
      break;
    default:
      TakeNameAnnotationOf(in_, Space::kTag, index);
      TagImport();
      break;
  }
  in_.ExpectClose();
}

void Fields::FunctionImport(uint32_t index) {
  const bool exact = in_.TakeOpen(Keyword::kExact);
  types_.function = index;
  module_.imports.bytes.U8(exact ? kExactFuncImport : KindOf(Space::kFunc));
  module_.imports.bytes.Uleb(types_.TypeUse(ParamIds::kBind).index);
  if (exact) in_.ExpectClose();
}

void Fields::TableImport() {
  Limits limits;
  limits.is_64 = types_.TakeAddressType();
  types_.Range(&limits);
  module_.imports.bytes.U8(KindOf(Space::kTable));
  module_.imports.bytes.Bytes(types_.Reference().Encode().span());
  limits.Append(&module_.imports.bytes);
}

void Fields::MemoryImport() {
  Limits limits;
  limits.is_64 = types_.TakeAddressType();
  types_.Range(&limits);
  types_.MemoryFlags(&limits);
  module_.imports.bytes.U8(KindOf(Space::kMemory));
  limits.Append(&module_.imports.bytes);
}

void Fields::GlobalImport() {
  module_.imports.bytes.U8(KindOf(Space::kGlobal));
  types_.GlobalType(&module_.imports.bytes);
}

void Fields::TagImport() {
  module_.imports.bytes.U8(KindOf(Space::kTag));
  module_.imports.bytes.U8(0);
  module_.imports.bytes.Uleb(types_.TypeUse(ParamIds::kIgnore).index);
}

void Fields::Function(uint32_t index) {
  if (Head(Space::kFunc, index)) return FunctionImport(index);
  types_.function = index;
  const Types::Use type = types_.TypeUse(ParamIds::kBind);
  ++module_.functions.count;
  module_.functions.bytes.Uleb(type.index);
  const size_t begin = module_.bodies.size();
  Locals(type.num_params);
  instructions_.Body(index, begin, &module_.bodies);
  module_.body_ends.push_back(static_cast<uint32_t>(module_.bodies.size()));
}

void Fields::Locals(uint32_t index) {
  locals_.clear();
  while (in_.TakeOpen(Keyword::kLocal)) {
    const Token token = in_.token();
    const NameId name = in_.TakeId();
    types_.BindLocal(name, token, index);
    do {
      if (name == kNoName && in_.At(TokenKind::kClose)) break;
      const TypeBytes type = types_.ValType();
      ++index;
      if (locals_.empty() || locals_.back().type != type) locals_.push_back({0, type});
      ++locals_.back().count;
    } while (name == kNoName && !in_.failed());
    in_.ExpectClose();
  }
  module_.bodies.Uleb(locals_.size());
  for (const LocalGroup& group : locals_) {
    module_.bodies.Uleb(group.count);
    module_.bodies.Bytes(group.type.span());
  }
}

void Fields::Table(uint32_t index) {
  if (Head(Space::kTable, index)) return TableImport();
  ++module_.tables.count;
  ByteWriter& out = module_.tables.bytes;
  Limits limits;
  limits.is_64 = types_.TakeAddressType();
  if (types_.AtRefType()) return InlineElements(index, limits.is_64, types_.Reference());
  types_.Range(&limits);
  const RefType type = types_.Reference();
  const bool has_init = !in_.At(TokenKind::kClose);
  if (has_init) {
    out.U8(kTableInitCode);
    out.U8(0);
  }
  out.Bytes(type.Encode().span());
  limits.Append(&out);
  if (has_init) instructions_.Expression(&out);
}

void Fields::Memory(uint32_t index) {
  if (Head(Space::kMemory, index)) return MemoryImport();
  ++module_.memories.count;
  Limits limits;
  limits.is_64 = types_.TakeAddressType();
  if (in_.AtOpen(Keyword::kPageSize) || in_.AtOpen(Keyword::kData)) {
    return InlineData(index, limits);
  }
  types_.Range(&limits);
  types_.MemoryFlags(&limits);
  limits.Append(&module_.memories.bytes);
}

void Fields::Global(uint32_t index) {
  if (Head(Space::kGlobal, index)) return GlobalImport();
  ++module_.globals.count;
  types_.GlobalType(&module_.globals.bytes);
  instructions_.Expression(&module_.globals.bytes);
}

void Fields::Tag(uint32_t index) {
  if (Head(Space::kTag, index)) return TagImport();
  ++module_.tags.count;
  module_.tags.bytes.U8(0);
  module_.tags.bytes.Uleb(types_.TypeUse(ParamIds::kIgnore).index);
}

void Fields::Export() {
  const std::string_view name = in_.Name("the name of an export");
  static constexpr std::pair<Keyword, Space> kKinds[] = {{Keyword::kFunc, Space::kFunc},
                                                         {Keyword::kTable, Space::kTable},
                                                         {Keyword::kMemory, Space::kMemory},
                                                         {Keyword::kGlobal, Space::kGlobal},
                                                         {Keyword::kTag, Space::kTag}};
  for (const auto& [word, space] : kKinds) {
    if (!in_.TakeOpen(word)) continue;
    AppendExport(name, space, in_.Index(space));
    return in_.ExpectClose();
  }
  in_.lexer().FailExpected("'(func', '(table', '(memory', '(global' or '(tag'");
}

void Fields::Start(const Token& open) {
  if (module_.start) {
    return in_.lexer().Fail(open.begin, open.end, "a second start field, expected at most one");
  }
  module_.start = in_.Index(Space::kFunc);
}

}  // namespace davit::wasm::text
