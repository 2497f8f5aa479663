// A position in IR text, and the small pieces that every line is made of.
//
// There is no token array: the grammar never looks further ahead than a word, so the parser takes
// words, numbers and punctuation straight from the text. Blanks separate, `;` begins a comment, and
// a newline ends a statement.
#ifndef DAVIT_IR_TEXT_CURSOR_H_
#define DAVIT_IR_TEXT_CURSOR_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace davit::ir {

class TextCursor {
 public:
  explicit TextCursor(std::string_view text) : text_(text) {}

  // The offset of the next character after blanks; give it to ErrorAt.
  size_t Position() {
    SkipBlanks();
    return pos_;
  }
  absl::Status ErrorAt(size_t position, std::string_view reason) const;
  // "expected X, found 'Y'" at the current position.
  absl::Status Expected(std::string_view what);

  // Skips blanks, comments and newlines. False at the end of the text.
  bool SkipToStatement();
  // The end of a statement: blanks, perhaps a comment, then a newline or the end of the text.
  absl::Status EndStatement();

  // Takes `punctuation` if it comes next.
  bool Take(std::string_view punctuation);
  absl::Status Expect(std::string_view punctuation);
  // Takes `word` if it comes next and is a whole word.
  bool TakeWord(std::string_view word);
  // A word of letters, digits, `_` and `.` that begins with a letter; empty if none comes next.
  std::string_view Word();
  // Such a word without taking it.
  std::string_view PeekWord();
  // Everything up to a blank, a comma, a comment or the end of the line.
  std::string_view Chunk();
  // `%name` or `%"name"`.
  absl::StatusOr<std::string> Name();
  // A decimal number of at most 32 bits.
  absl::StatusOr<uint32_t> Number(std::string_view what);
  // `prefix` followed directly by a decimal number: `v12`.
  absl::StatusOr<uint32_t> Numbered(std::string_view prefix, std::string_view what);
  // `@` and a hexadecimal number, or 0 if no `@` comes next.
  absl::StatusOr<uint32_t> SourceOffset();
  // The line of an offset, from 1; linear in its distance from the last one asked for.
  uint32_t LineOf(size_t position);

 private:
  void SkipBlanks();

  std::string_view text_;
  size_t pos_ = 0;
  size_t line_position_ = 0;
  uint32_t line_ = 1;
};

}  // namespace davit::ir

#endif  // DAVIT_IR_TEXT_CURSOR_H_
