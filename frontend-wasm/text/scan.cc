// The first pass over the fields of a module.
#include "frontend-wasm/text/annotations.h"
#include "frontend-wasm/text/fields.h"
#include "support/strings.h"

namespace davit::wasm::text {
namespace {

bool IsField(Keyword word) {
  switch (word) {
    case Keyword::kType:
    case Keyword::kRec:
    case Keyword::kImport:
    case Keyword::kFunc:
    case Keyword::kTable:
    case Keyword::kMemory:
    case Keyword::kGlobal:
    case Keyword::kTag:
    case Keyword::kExport:
    case Keyword::kStart:
    case Keyword::kElem:
    case Keyword::kData:
      return true;
    default:
      return false;
  }
}

// The index space of what a keyword defines.
std::optional<Space> SpaceOf(Keyword word) {
  switch (word) {
    case Keyword::kType:
      return Space::kType;
    case Keyword::kFunc:
      return Space::kFunc;
    case Keyword::kTable:
      return Space::kTable;
    case Keyword::kMemory:
      return Space::kMemory;
    case Keyword::kGlobal:
      return Space::kGlobal;
    case Keyword::kTag:
      return Space::kTag;
    case Keyword::kElem:
      return Space::kElem;
    case Keyword::kData:
      return Space::kData;
    default:
      return std::nullopt;
  }
}

}  // namespace

bool Fields::Scan() {
  Lexer& lexer = in_.lexer();
  uint32_t end_of_last = 0;
  while (true) {
    TakeModuleAnnotations(in_, end_of_last, fields_.empty());
    if (!in_.At(TokenKind::kOpen)) break;
    const Token open = in_.token();
    ScanField();
    if (lexer.failed()) {
      // Whatever is wrong, the field ends somewhere, unless it was that which is wrong.
      if (lexer.diagnostics().full()) return false;
      lexer.Reset(open.begin);
      // Types behind an error in their group have not been counted, so there is no room for them.
      if (!fields_.empty() && fields_.back().begin == open.begin &&
          fields_.back().keyword == Keyword::kRec) {
        fields_.pop_back();
      }
    }
    // Where the field ends is needed and not where the next token begins.
    if (!lexer.SkipToEndOfGroup(open, &end_of_last)) return false;
    if (!fields_.empty() && fields_.back().begin == open.begin) fields_.back().end = end_of_last;
  }
  end_ = in_.token().begin;
  module_.types.Reserve(module_.counts[static_cast<int>(Space::kType)]);
  return !lexer.failed();
}

void Fields::ScanField() {
  const Token open = in_.token();
  if (!IsField(open.keyword)) return FailField();
  const std::optional<Space> space = SpaceOf(open.keyword);
  fields_.push_back(
      {open.begin, open.end, open.keyword, space ? module_.counts[static_cast<int>(*space)] : 0});
  if (open.keyword == Keyword::kRec) {
    fields_.back().index = module_.counts[static_cast<int>(Space::kType)];
    return ScanRecursionGroup();
  }
  in_.Next();
  if (open.keyword == Keyword::kImport) return ScanImport();
  if (!space) return;
  Define(*space);
  if (open.keyword == Keyword::kTable && HasGroup(Keyword::kElem)) {
    ++module_.counts[static_cast<int>(Space::kElem)];
  } else if (open.keyword == Keyword::kMemory && HasGroup(Keyword::kData)) {
    ++module_.counts[static_cast<int>(Space::kData)];
  }
}

void Fields::FailField() {
  Lexer& lexer = in_.lexer();
  const std::string_view word = lexer.word();
  std::string message = StrCat("unexpected ", lexer.Describe(), ", expected a module field");
  if (const auto similar = SimilarKeyword(word, IsField); similar && !word.empty()) {
    StrAppend(&message, "; did you mean '", *similar, "'?");
  }
  lexer.Fail(std::move(message));
}

void Fields::ScanRecursionGroup() {
  in_.Next();
  while (in_.AtOpen(Keyword::kType)) {
    const Token open = in_.token();
    in_.Next();
    Define(Space::kType);
    if (!in_.lexer().SkipToEndOfGroup(open)) return;
  }
}

void Fields::ScanImport() {
  for (int i = 0; i < 2; ++i) {
    if (!in_.Take(TokenKind::kString)) return in_.lexer().FailExpected("the name of an import");
  }
  const std::optional<Space> space =
      in_.At(TokenKind::kOpen) ? SpaceOf(in_.token().keyword) : std::nullopt;
  if (!space || *space == Space::kType || *space == Space::kElem || *space == Space::kData) {
    return in_.lexer().FailExpected("'(func', '(table', '(memory', '(global' or '(tag'");
  }
  const Token open = in_.token();
  in_.Next();
  fields_.back().index = module_.counts[static_cast<int>(*space)];
  Define(*space);
  in_.lexer().SkipToEndOfGroup(open);
}

void Fields::Define(Space space) {
  const uint32_t index = module_.counts[static_cast<int>(space)]++;
  if (!in_.At(TokenKind::kId)) return;
  const NameId name = in_.IdOf(in_.token());
  uint32_t& bound = module_.names[name].index[static_cast<int>(space)];
  if (bound != kUnbound) {
    return in_.lexer().Fail(StrCat("duplicate ", SpaceName(space), " '", in_.lexer().text(), "'"));
  }
  bound = index;
  module_.space_names[static_cast<int>(space)].push_back({0, index, module_.names.Text(name)});
  in_.Next();
}

bool Fields::HasGroup(Keyword word) {
  while (!in_.At(TokenKind::kClose) && !in_.failed() && !in_.At(TokenKind::kEnd)) {
    if (in_.AtOpen(word)) return true;
    if (in_.At(TokenKind::kOpen)) {
      in_.lexer().SkipGroup();
    } else {
      in_.Next();
    }
  }
  return false;
}

}  // namespace davit::wasm::text
