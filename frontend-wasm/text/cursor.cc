#include "frontend-wasm/text/cursor.h"

#include <algorithm>

#include "frontend-wasm/reader.h"
#include "frontend-wasm/text/strings.h"
#include "support/strings.h"

namespace davit::wasm::text {

void Cursor::ExpectOpen(Keyword word) {
  if (!TakeOpen(word)) lexer_.FailExpected(StrCat("'(", KeywordText(word), "'"));
}

uint64_t Cursor::Check(const ParsedNumber& number, const Token& token, std::string_view what) {
  if (number.error == NumberError::kNone) [[likely]]
    return number.bits;
  const std::string_view text = lexer_.source().Slice(token.begin, token.end);
  lexer_.Fail(token.begin, token.end,
              number.error == NumberError::kMalformed
                  ? StrCat("malformed number '", text, "', expected ", what)
                  : StrCat("constant '", text, "' is out of range, expected ", what));
  return 0;
}

uint64_t Cursor::Unsigned(int bits, std::string_view what) {
  if (!At(TokenKind::kNumber)) {
    lexer_.FailExpected(what);
    return 0;
  }
  const uint64_t value = Check(ParseUnsigned(lexer_.text(), bits), token(), what);
  Next();
  return value;
}

uint64_t Cursor::Integer(int bits, std::string_view what) {
  if (!At(TokenKind::kNumber)) {
    lexer_.FailExpected(what);
    return 0;
  }
  const uint64_t value = Check(ParseInteger(lexer_.text(), bits), token(), what);
  Next();
  return value;
}

uint64_t Cursor::Float(int bits, std::string_view what) {
  if (!At(TokenKind::kNumber)) {
    lexer_.FailExpected(what);
    return 0;
  }
  const uint64_t value = Check(ParseFloat(lexer_.text(), bits), token(), what);
  Next();
  return value;
}

void Cursor::String(ByteWriter* out, std::string_view what) {
  if (!At(TokenKind::kString)) return lexer_.FailExpected(what);
  if (token().escaped) {
    AppendString(lexer_.text(), out);
  } else {
    out->Bytes(lexer_.source().Slice(token().begin + 1, token().end - 1));
  }
  Next();
}

std::string_view Cursor::Name(std::string_view what) {
  if (!At(TokenKind::kString)) {
    lexer_.FailExpected(what);
    return {};
  }
  std::string_view name = lexer_.source().Slice(token().begin + 1, token().end - 1);
  if (token().escaped) {
    std::string decoded;
    AppendString(lexer_.text(), &decoded);
    name = module_.names.Store(std::move(decoded));
    if (!IsUtf8(AsBytes(name))) {
      lexer_.Fail(StrCat("malformed UTF-8 in the string, expected ", what));
    }
  }
  Next();
  return name;
}

NameId Cursor::IdOf(const Token& token) {
  const std::string_view text = lexer_.source().Slice(token.begin + 1, token.end);
  if (text.front() != '"') [[likely]]
    return module_.names.Intern(text);
  if (!token.escaped) return module_.names.Intern(text.substr(1, text.size() - 2));
  std::string decoded;
  AppendString(text, &decoded);
  return module_.names.Intern(module_.names.Store(std::move(decoded)));
}

NameId Cursor::TakeId() {
  if (!At(TokenKind::kId)) return kNoName;
  const NameId name = IdOf(token());
  Next();
  return name;
}

uint32_t Cursor::Number(const Token& token) {
  const std::string_view text = lexer_.source().Slice(token.begin, token.end);
  // Up to nine digits cannot overflow; anything else is for the general case.
  uint32_t value = 0;
  const auto is_digit = [&](char c) {
    const uint32_t digit = static_cast<uint32_t>(c - '0');
    value = 10 * value + digit;
    return digit < 10;
  };
  if (text.size() <= 9 && std::all_of(text.begin(), text.end(), is_digit)) return value;
  return static_cast<uint32_t>(Check(ParseUnsigned(text, 32), token, "a 32-bit number"));
}

uint32_t Cursor::Resolve(const Token& token, Space space) {
  if (token.kind == TokenKind::kNumber) return Number(token);
  const uint32_t index = module_.names[IdOf(token)].index[static_cast<int>(space)];
  if (index == kUnbound) {
    FailUnknown(token, SpaceName(space), [space](const NameTable::Row& row) {
      return row.index[static_cast<int>(space)] != kUnbound;
    });
    return 0;
  }
  return index;
}

uint32_t Cursor::Index(Space space) {
  if (!AtIndex()) {
    lexer_.FailExpected(StrCat("the index or identifier of a ", SpaceName(space)));
    return 0;
  }
  const uint32_t index = Resolve(token(), space);
  Next();
  return index;
}

void Cursor::ReportUnknown(const Token& token, std::string_view what,
                           std::optional<std::string_view> similar) {
  const std::string_view text = lexer_.source().Slice(token.begin, token.end);
  std::string message = StrCat("unknown ", what, " '", text, "'");
  if (similar) StrAppend(&message, "; did you mean '$", *similar, "'?");
  lexer_.Fail(token.begin, token.end, std::move(message));
}

}  // namespace davit::wasm::text
