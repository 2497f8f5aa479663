// Tokens of the text format.
//
// The lexer hands out one token at a time, which is a range of the text and a kind; nothing is
// copied or allocated. An opening parenthesis and the keyword behind it are one token, since nearly
// every decision of the grammar is made by such a pair; so one token of look-ahead is enough.
//
// After an error there are only kEnd tokens until the lexer is set to another place. So a parser
// need not look at every step whether all is well: it runs into the end, and whoever called it goes
// on with the next module field.
//
// Annotations are comments to the grammar. The lexer checks their form and remembers those that
// mean something here; whoever is at a place where one may stand takes it, and what nobody took was
// misplaced. Source: WebAssembly 3.0, "Lexical Format".
#ifndef DAVIT_FRONTEND_WASM_TEXT_LEXER_H_
#define DAVIT_FRONTEND_WASM_TEXT_LEXER_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "frontend-wasm/text/diagnostics.h"
#include "frontend-wasm/text/keywords.h"
#include "frontend-wasm/text/parser.h"

namespace davit::wasm::text {

// A text with zeros behind it, so that no loop over characters has to look for the end.
class Source {
 public:
  // `is_padded`: kTextPadding zeros are behind the text already; then it must outlive this, and is
  // not copied. Precondition: text.size() <= kMaxSize.
  Source(std::string_view text, bool is_padded);
  static constexpr size_t kMaxSize = 0xffff'0000;

  const char* begin() const { return begin_; }
  const char* end() const { return begin_ + size_; }
  std::string_view text() const { return {begin_, size_}; }
  std::string_view Slice(uint32_t begin, uint32_t end) const {
    return {begin_ + begin, end - begin};
  }

 private:
  std::unique_ptr<char[]> copy_;
  const char* begin_;
  size_t size_;
};

enum class TokenKind : uint8_t {
  kEnd,
  // "(", with the keyword behind it if there is one.
  kOpen,
  kClose,
  kKeyword,
  // $name or $"name".
  kId,
  // Begins with a digit or a sign, or is inf or nan; whether it is a number is for its reader.
  kNumber,
  kString,
  // What no grammar rule has.
  kReserved,
};

struct Token {
  TokenKind kind = TokenKind::kEnd;
  // kString and kId: there are escapes in it.
  bool escaped = false;
  // kKeyword and kOpen; else kUnknown.
  Keyword keyword = Keyword::kUnknown;
  uint32_t begin = 0;
  uint32_t end = 0;
  // kOpen: where the keyword begins; `end` if there is none. Else `begin`.
  uint32_t word = 0;
};

struct Annotation {
  enum class Kind : uint8_t { kCustom, kName, kBranchHint, kSection };
  Kind kind;
  // From "(@" to behind ")".
  uint32_t begin;
  uint32_t end;
  // Behind the annotation's id.
  uint32_t body;
};

class Lexer {
 public:
  // At the first token. All outlive the lexer.
  Lexer(const Source& source, Diagnostics& diagnostics, uint32_t offset = 0);

  const Source& source() const { return source_; }
  Diagnostics& diagnostics() { return diagnostics_; }
  const Token& token() const { return token_; }
  std::string_view text() const { return {begin_ + token_.begin, token_.end - token_.begin}; }
  // Of the keyword of kOpen or kKeyword.
  std::string_view word() const { return source_.Slice(token_.word, token_.end); }

  void Next();
  // Goes to a place between tokens; takes back an error and forgets annotations.
  void Reset(uint32_t offset);
  // The token is a kOpen: goes on behind its ")", and returns true. Otherwise, and where it is
  // never closed, false after an error. Looks only for parentheses, strings and comments.
  bool SkipGroup();
  // The same from a place in a group whose opening token is `open`, but in no group inside it.
  // `*end`, if not null, becomes the offset behind the group.
  bool SkipToEndOfGroup(const Token& open, uint32_t* end = nullptr);

  bool failed() const { return failed_; }
  // Reports an error and ends the text; ignored if it has ended so already.
  void Fail(uint32_t begin, uint32_t end, std::string message);
  // At the current token.
  void Fail(std::string message) { Fail(token_.begin, token_.end, std::move(message)); }
  // "unexpected X, expected `what`".
  void FailExpected(std::string_view what);
  // The current token for messages.
  std::string Describe() const;

  // Annotations that were passed and not taken, in order.
  std::vector<Annotation>& annotations() { return annotations_; }

 private:
  const char* At(uint32_t offset) const { return begin_ + offset; }
  uint32_t OffsetOf(const char* p) const { return static_cast<uint32_t>(p - begin_); }
  bool AtEnd(const char* p) const { return p >= end_; }
  // The first character that is neither space nor comment nor annotation. Null after an error.
  const char* SkipSpace(const char* p);
  const char* SkipLineComment(const char* p) const;
  const char* SkipBlockComment(const char* p);
  const char* SkipAnnotation(const char* p);
  // Behind the string at `p`; sets token_.escaped. Null after an error.
  const char* SkipString(const char* p);
  const char* SkipEscape(const char* p);
  // Behind a run of id characters and strings; `strings` says how many of the latter.
  const char* SkipReserved(const char* p, int* strings);
  void LexWord(const char* p);
  void LexWordWithString(const char* p, const char* end);
  void LexStringToken(const char* p);
  void LexOpen(const char* p);
  void LexIllegal(const char* p);
  void Finish(TokenKind kind, const char* begin, const char* end);

  const Source& source_;
  const char* const begin_;
  const char* const end_;
  Diagnostics& diagnostics_;
  const char* position_;
  Token token_;
  bool failed_ = false;
  std::vector<Annotation> annotations_;
};

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_LEXER_H_
