// What every rule of the grammar is made of: taking tokens, numbers, strings and indices.
//
// Each function that expects something reports an error if it is not there and then returns
// something harmless; see the lexer on why callers need not look.
#ifndef DAVIT_FRONTEND_WASM_TEXT_CURSOR_H_
#define DAVIT_FRONTEND_WASM_TEXT_CURSOR_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "frontend-wasm/text/lexer.h"
#include "frontend-wasm/text/module.h"
#include "frontend-wasm/text/numbers.h"

namespace davit::wasm::text {

class Cursor {
 public:
  Cursor(Lexer& lexer, ModuleText& module) : lexer_(lexer), module_(module) {}

  Lexer& lexer() { return lexer_; }
  ModuleText& module() { return module_; }
  const Token& token() const { return lexer_.token(); }
  bool failed() const { return lexer_.failed(); }
  void Next() { lexer_.Next(); }

  bool At(TokenKind kind) const { return token().kind == kind; }
  bool AtOpen(Keyword word) const {
    return token().keyword == word && token().kind == TokenKind::kOpen;
  }
  bool AtKeyword(Keyword word) const {
    return token().keyword == word && token().kind == TokenKind::kKeyword;
  }
  // A number or an identifier.
  bool AtIndex() const { return At(TokenKind::kNumber) || At(TokenKind::kId); }

  bool Take(TokenKind kind) { return TakeIf(At(kind)); }
  bool TakeOpen(Keyword word) { return TakeIf(AtOpen(word)); }
  bool TakeKeyword(Keyword word) { return TakeIf(AtKeyword(word)); }
  void ExpectClose() {
    if (!Take(TokenKind::kClose)) lexer_.FailExpected("')'");
  }
  void ExpectOpen(Keyword word);

  // A number of `bits` bits: unsigned; an integer with any sign; a float. `what` is what messages
  // call it.
  uint64_t Unsigned(int bits, std::string_view what);
  uint64_t Integer(int bits, std::string_view what);
  uint64_t Float(int bits, std::string_view what);
  // Appends the string at hand.
  void String(ByteWriter* out, std::string_view what);
  // A string that must be UTF-8; lives as long as the module.
  std::string_view Name(std::string_view what);

  // The identifier at hand, or kNoName if there is none.
  NameId TakeId();
  // The identifier of a token.
  NameId IdOf(const Token& token);
  // An index or identifier of `space`.
  uint32_t Index(Space space);
  // What `token` means in `space`. It need not be the current one.
  uint32_t Resolve(const Token& token, Space space);
  // u32 of a token that is a number.
  uint32_t Number(const Token& token);
  // Reports that `token` names nothing of the kind `what`, and, if it is an identifier, which of
  // those that `is_candidate` accepts was perhaps meant.
  template <typename IsCandidate>
  void FailUnknown(const Token& token, std::string_view what, IsCandidate is_candidate) {
    const std::optional<std::string_view> similar =
        module_.names.Similar(module_.names.Text(IdOf(token)), is_candidate);
    ReportUnknown(token, what, similar);
  }
  // The value of `number`, or an error about `token`.
  uint64_t Check(const ParsedNumber& number, const Token& token, std::string_view what);

 private:
  bool TakeIf(bool condition) {
    if (condition) Next();
    return condition;
  }
  void ReportUnknown(const Token& token, std::string_view what,
                     std::optional<std::string_view> similar);

  Lexer& lexer_;
  ModuleText& module_;
};

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_CURSOR_H_
