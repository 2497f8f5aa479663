#include "frontend-wasm/text/lexer.h"

#include <cstring>

#include "frontend-wasm/reader.h"
#include "frontend-wasm/text/characters.h"
#include "frontend-wasm/text/runs.h"
#include "frontend-wasm/text/strings.h"
#include "support/check.h"
#include "support/strings.h"

namespace davit::wasm::text {
namespace {

bool IsNumberWord(std::string_view word) {
  return word == "inf" || word == "nan" || word.starts_with("nan:");
}

}  // namespace

Source::Source(std::string_view text, bool is_padded) : begin_(text.data()), size_(text.size()) {
  DAVIT_CHECK(text.size() <= kMaxSize);
  if (is_padded) return;
  copy_.reset(new char[size_ + kTextPadding]);
  if (!text.empty()) std::memcpy(copy_.get(), text.data(), size_);
  std::memset(copy_.get() + size_, 0, kTextPadding);
  begin_ = copy_.get();
}

Lexer::Lexer(const Source& source, Diagnostics& diagnostics, uint32_t offset)
    : source_(source),
      begin_(source.begin()),
      end_(source.end()),
      diagnostics_(diagnostics),
      position_(source.begin() + offset) {
  Next();
}

void Lexer::Reset(uint32_t offset) {
  failed_ = false;
  annotations_.clear();
  position_ = At(offset);
  Next();
}

void Lexer::Fail(uint32_t begin, uint32_t end, std::string message) {
  if (!failed_) diagnostics_.Error(begin, end, std::move(message));
  failed_ = true;
  position_ = end_;
  token_.kind = TokenKind::kEnd;
  token_.keyword = Keyword::kUnknown;
}

std::string Lexer::Describe() const {
  constexpr uint32_t kLongest = 40;
  switch (token_.kind) {
    case TokenKind::kEnd:
      return "the end of the text";
    case TokenKind::kOpen:
      return token_.word == token_.end ? "'('" : StrCat("'(", word(), "'");
    case TokenKind::kString:
      return "a string";
    default:
      break;
  }
  if (token_.end - token_.begin <= kLongest) return StrCat("'", text(), "'");
  uint32_t end = token_.begin + kLongest;
  while ((static_cast<unsigned char>(*At(end)) & 0xc0) == 0x80) --end;
  return StrCat("'", source_.Slice(token_.begin, end), "...'");
}

void Lexer::FailExpected(std::string_view what) {
  Fail(StrCat("unexpected ", Describe(), ", expected ", what));
}

inline void Lexer::Finish(TokenKind kind, const char* begin, const char* end) {
  token_.kind = kind;
  token_.begin = token_.word = OffsetOf(begin);
  token_.end = OffsetOf(end);
  position_ = end;
}

// A word with a string in it: a quoted identifier, or reserved.
void Lexer::LexWordWithString(const char* p, const char* end) {
  int strings = 0;
  token_.escaped = false;
  const bool quoted_id = *p == '$' && end == p + 1;
  end = SkipReserved(end, &strings);
  if (end == nullptr) return;
  if (!quoted_id || strings > 1 || end[-1] != '"') return Finish(TokenKind::kReserved, p, end);
  Finish(TokenKind::kId, p, end);
  if (end - p == 3) return Fail("empty identifier '$\"\"', expected a name in it");
  std::string name;
  if (token_.escaped) AppendString(text().substr(1), &name);
  if (!IsUtf8(AsBytes(name))) Fail(StrCat("malformed UTF-8 in the identifier ", text()));
}

[[gnu::always_inline]] inline void Lexer::LexWord(const char* p) {
  const char* end = SkipIdChars(p);
  if (*end == '"') [[unlikely]]
    return LexWordWithString(p, end);
  if (*p >= 'a' && *p <= 'z') {
    Finish(TokenKind::kKeyword, p, end);
    token_.keyword = FindKeyword(text());
    if (token_.keyword == Keyword::kUnknown && IsNumberWord(text())) {
      token_.kind = TokenKind::kNumber;
    }
    return;
  }
  if (*p == '$') {
    token_.escaped = false;
    Finish(TokenKind::kId, p, end);
    if (end - p == 1) Fail("empty identifier '$', expected a name behind it");
    return;
  }
  const bool number = (*p >= '0' && *p <= '9') || *p == '+' || *p == '-';
  Finish(number ? TokenKind::kNumber : TokenKind::kReserved, p, end);
}

void Lexer::Next() {
  const char* p = position_;
  token_.keyword = Keyword::kUnknown;
  // One blank, mostly.
  p += *p == ' ';
  if (IsClass(*p, kIdChar)) return LexWord(p);
  p = SkipSpace(p);
  if (p == nullptr) return;
  switch (*p) {
    case '(':
      return LexOpen(p);
    case ')':
      return Finish(TokenKind::kClose, p, p + 1);
    case '"':
      return LexStringToken(p);
    default:
      if (IsClass(*p, kIdChar)) [[likely]]
        return LexWord(p);
      if (AtEnd(p)) return Finish(TokenKind::kEnd, p, p);
      return LexIllegal(p);
  }
}

void Lexer::LexIllegal(const char* p) {
  const char* end = p + 1;
  while ((static_cast<unsigned char>(*end) & 0xc0) == 0x80) ++end;
  const unsigned char byte = static_cast<unsigned char>(*p);
  const uint32_t begin = OffsetOf(p);
  if (byte > 0x20 && byte != 0x7f) {
    Fail(begin, OffsetOf(end),
         StrCat("illegal character '", source_.Slice(begin, OffsetOf(end)), "', expected a token"));
  } else {
    Fail(begin, begin + 1,
         StrCat("illegal character 0x", absl::Hex(byte, absl::kZeroPad2), ", expected a token"));
  }
}

void Lexer::LexOpen(const char* p) {
  const char* word = p + 1;
  if (*word < 'a' || *word > 'z') {
    word = SkipSpace(word);
    if (word == nullptr) return;
  }
  Finish(TokenKind::kOpen, p, p + 1);
  position_ = word;
  token_.word = token_.end;
  if (*word < 'a' || *word > 'z') return;
  const char* end = SkipIdChars(word);
  if (*end == '"') return;
  token_.word = OffsetOf(word);
  token_.end = OffsetOf(end);
  token_.keyword = FindKeyword(source_.Slice(token_.word, token_.end));
  position_ = end;
}

void Lexer::LexStringToken(const char* p) {
  token_.escaped = false;
  const char* end = SkipString(p);
  if (end == nullptr) return;
  if (IsClass(*end, kIdChar) || *end == '"') {
    int strings = 0;
    end = SkipReserved(end, &strings);
    if (end != nullptr) Finish(TokenKind::kReserved, p, end);
    return;
  }
  Finish(TokenKind::kString, p, end);
}

const char* Lexer::SkipReserved(const char* p, int* strings) {
  while (true) {
    p = SkipIdChars(p);
    if (*p != '"') return p;
    p = SkipString(p);
    if (p == nullptr) return nullptr;
    ++*strings;
  }
}

const char* Lexer::SkipString(const char* p) {
  const char* const begin = p++;
  while (true) {
    p = SkipStringChars(p);
    if (*p == '"') return p + 1;
    if (*p != '\\') {
      Fail(OffsetOf(begin), OffsetOf(p),
           AtEnd(p) || *p == '\n' || *p == '\r'
               ? "the string does not end, expected '\"'"
               : "illegal character in the string, expected an escape");
      return nullptr;
    }
    token_.escaped = true;
    p = SkipEscape(p);
    if (p == nullptr) return nullptr;
  }
}

const char* Lexer::SkipEscape(const char* p) {
  const char* const end = EndOfEscape(p);
  if (end == nullptr) {
    const uint32_t length = IsClass(p[1], kStringChar) ? 2 : 1;
    Fail(OffsetOf(p), OffsetOf(p) + length,
         StrCat("unknown escape '", source_.Slice(OffsetOf(p), OffsetOf(p) + length),
                "', expected one of \\t \\n \\r \\\" \\' \\\\ \\hh \\u{h...}"));
  }
  return end;
}

const char* Lexer::SkipSpace(const char* p) {
  while (true) {
    p = SkipSpaces(p);
    if (*p == ';') {
      if (p[1] != ';') return p;
      p = SkipLineComment(p);
    } else if (*p == '(' && p[1] == ';') {
      p = SkipBlockComment(p);
    } else if (*p == '(' && p[1] == '@') {
      p = SkipAnnotation(p);
    } else {
      return p;
    }
    if (p == nullptr) return nullptr;
  }
}

const char* Lexer::SkipLineComment(const char* p) const {
  // A zero may stand in a comment, so the end is told by position.
  while (!AtEnd(p) && *p != '\n' && *p != '\r') ++p;
  return p;
}

const char* Lexer::SkipBlockComment(const char* p) {
  const char* const begin = p;
  size_t depth = 0;
  do {
    if (*p == '(' && p[1] == ';') {
      ++depth;
      p += 2;
    } else if (*p == ';' && p[1] == ')') {
      --depth;
      p += 2;
    } else if (AtEnd(p)) {
      Fail(OffsetOf(begin), OffsetOf(begin) + 2, "the comment does not end, expected ';)'");
      return nullptr;
    } else {
      ++p;
    }
  } while (depth != 0);
  return p;
}

const char* Lexer::SkipAnnotation(const char* p) {
  const char* const begin = p;
  const char* const id = p + 2;
  const bool quoted = *id == '"';
  const char* const id_end = quoted ? SkipString(id) : SkipIdChars(id);
  if (id_end == nullptr) return nullptr;
  std::string name;
  if (quoted) {
    AppendString({id, static_cast<size_t>(id_end - id)}, &name);
  } else {
    name.assign(id, id_end);
  }
  if (name.empty() || !IsUtf8(AsBytes(name))) {
    Fail(OffsetOf(begin), OffsetOf(id_end),
         name.empty() ? "empty annotation id, expected a name behind '(@'"
                      : "malformed UTF-8 in the annotation id");
    return nullptr;
  }
  size_t depth = 1;
  p = id_end;
  while (depth != 0) {
    // Annotations inside are groups like others.
    if (*p == ';' && p[1] == ';') {
      p = SkipLineComment(p);
    } else if (*p == '(' && p[1] == ';') {
      p = SkipBlockComment(p);
    } else if (*p == '"') {
      p = SkipString(p);
    } else if (AtEnd(p)) {
      Fail(OffsetOf(begin), OffsetOf(id_end), "the annotation does not end, expected ')'");
      return nullptr;
    } else if (IsClass(*p, static_cast<CharClass>(kIdChar | kSpace | kPunctuation)) || *p == '(' ||
               *p == ')') {
      depth += *p == '(';
      depth -= *p == ')';
      ++p;
    } else {
      LexIllegal(p);
      return nullptr;
    }
    if (p == nullptr) return nullptr;
  }
  static constexpr std::string_view kKnown[] = {"custom", "name", "metadata.code.branch_hint",
                                                "davit.section"};
  for (uint8_t i = 0; i < std::size(kKnown); ++i) {
    if (name != kKnown[i]) continue;
    annotations_.push_back(
        {static_cast<Annotation::Kind>(i), OffsetOf(begin), OffsetOf(p), OffsetOf(id_end)});
  }
  return p;
}

bool Lexer::SkipGroup() {
  if (token_.kind != TokenKind::kOpen) {
    FailExpected("'('");
    return false;
  }
  return SkipToEndOfGroup(Token(token_));
}

bool Lexer::SkipToEndOfGroup(const Token& open, uint32_t* end) {
  // The current token is inside and not yet counted, unless it is the opening one.
  size_t depth = 1;
  const char* p = At(token_.begin == open.begin ? open.end : token_.begin);
  while (!failed_) {
    p = SkipParens(p, &depth);
    if (*p == '(' && p[1] == ';') {
      p = SkipBlockComment(p);
    } else if (*p == ';' && p[1] == ';') {
      p = SkipLineComment(p);
    } else if (*p == '"') {
      p = SkipString(p);
    } else if (AtEnd(p)) {
      Fail(open.begin, open.end, "the parenthesis is never closed, expected ')'");
    } else {
      depth += *p == '(';
      depth -= *p == ')';
      ++p;
      if (depth == 0) break;
    }
  }
  if (failed_) return false;
  position_ = p;
  if (end != nullptr) *end = OffsetOf(p);
  Next();
  return !failed_;
}

}  // namespace davit::wasm::text
