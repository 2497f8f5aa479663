#include "ir/text_cursor.h"

#include <algorithm>
#include <charconv>

#include "support/strings.h"

namespace davit::ir {
namespace {

bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsWordChar(char c) { return IsLetter(c) || IsDigit(c) || c == '_' || c == '.'; }
bool IsNameChar(char c) { return IsWordChar(c) || c == '$' || c == '-'; }
bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

}  // namespace

absl::Status TextCursor::ErrorAt(size_t position, std::string_view reason) const {
  const std::string_view before = text_.substr(0, position);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const size_t newline = before.rfind('\n');
  const size_t column = newline == before.npos ? position + 1 : position - newline;
  return absl::InvalidArgumentError(StrCat(line, ":", column, ": ", reason));
}

absl::Status TextCursor::Expected(std::string_view what) {
  const size_t position = Position();
  constexpr size_t kLongest = 24;
  if (position == text_.size()) {
    return ErrorAt(position, StrCat("expected ", what, ", found the end of the text"));
  }
  if (text_[position] == '\n' || text_[position] == ';') {
    return ErrorAt(position, StrCat("expected ", what, ", found the end of the line"));
  }
  size_t end = position;
  while (end < text_.size() && IsWordChar(text_[end])) ++end;
  end = std::min(std::max(end, position + 1), position + kLongest);
  return ErrorAt(position, StrCat("expected ", what, ", found '",
                                  text_.substr(position, end - position), "'"));
}

void TextCursor::SkipBlanks() {
  while (pos_ < text_.size() && IsBlank(text_[pos_])) ++pos_;
}

bool TextCursor::SkipToStatement() {
  while (true) {
    SkipBlanks();
    if (pos_ == text_.size()) return false;
    if (text_[pos_] == ';') {
      pos_ = std::min(text_.find('\n', pos_), text_.size());
    } else if (text_[pos_] == '\n') {
      ++pos_;
    } else {
      return true;
    }
  }
}

absl::Status TextCursor::EndStatement() {
  SkipBlanks();
  if (pos_ == text_.size() || text_[pos_] == '\n' || text_[pos_] == ';') return absl::OkStatus();
  return Expected("the end of the line");
}

bool TextCursor::Take(std::string_view punctuation) {
  SkipBlanks();
  if (text_.substr(pos_, punctuation.size()) != punctuation) return false;
  pos_ += punctuation.size();
  return true;
}

absl::Status TextCursor::Expect(std::string_view punctuation) {
  if (Take(punctuation)) return absl::OkStatus();
  return Expected(StrCat("'", punctuation, "'"));
}

std::string_view TextCursor::PeekWord() {
  SkipBlanks();
  if (pos_ == text_.size() || !IsLetter(text_[pos_])) return {};
  size_t end = pos_;
  while (end < text_.size() && IsWordChar(text_[end])) ++end;
  return text_.substr(pos_, end - pos_);
}

std::string_view TextCursor::Word() {
  const std::string_view word = PeekWord();
  pos_ += word.size();
  return word;
}

bool TextCursor::TakeWord(std::string_view word) {
  if (PeekWord() != word) return false;
  pos_ += word.size();
  return true;
}

std::string_view TextCursor::Chunk() {
  SkipBlanks();
  size_t end = pos_;
  while (end < text_.size() && !IsBlank(text_[end]) && text_[end] != ',' && text_[end] != ';' &&
         text_[end] != '\n') {
    ++end;
  }
  const std::string_view chunk = text_.substr(pos_, end - pos_);
  pos_ = end;
  return chunk;
}

absl::StatusOr<std::string> TextCursor::Name() {
  if (!Take("%")) return Expected("a name (%...)");
  std::string name;
  if (pos_ == text_.size() || text_[pos_] != '"') {
    while (pos_ < text_.size() && IsNameChar(text_[pos_])) name += text_[pos_++];
    if (name.empty()) return Expected("a name after '%'");
    return name;
  }
  const size_t start = pos_++;
  while (pos_ < text_.size() && text_[pos_] != '"' && text_[pos_] != '\n') {
    if (text_[pos_] != '\\') {
      name += text_[pos_++];
      continue;
    }
    uint8_t byte = 0;
    const char* digits = text_.data() + pos_ + 1;
    if (text_.size() - pos_ < 3 ||
        std::from_chars(digits, digits + 2, byte, 16).ptr != digits + 2) {
      return ErrorAt(pos_, "expected two hexadecimal digits after '\\'");
    }
    name += static_cast<char>(byte);
    pos_ += 3;
  }
  if (pos_ == text_.size() || text_[pos_] == '\n') return ErrorAt(start, "the name does not end");
  ++pos_;
  return name;
}

absl::StatusOr<uint32_t> TextCursor::Number(std::string_view what) {
  const size_t start = Position();
  if (start == text_.size() || !IsDigit(text_[start])) return Expected(what);
  uint32_t value = 0;
  const auto [end, error] =
      std::from_chars(text_.data() + start, text_.data() + text_.size(), value);
  if (error != std::errc()) return ErrorAt(start, StrCat(what, " does not fit into 32 bits"));
  pos_ = static_cast<size_t>(end - text_.data());
  return value;
}

absl::StatusOr<uint32_t> TextCursor::Numbered(std::string_view prefix, std::string_view what) {
  const size_t start = Position();
  const size_t digits = start + prefix.size();
  if (text_.substr(start, prefix.size()) != prefix || digits >= text_.size() ||
      !IsDigit(text_[digits])) {
    return Expected(what);
  }
  pos_ = digits;
  return Number(what);
}

absl::StatusOr<uint32_t> TextCursor::SourceOffset() {
  if (!Take("@")) return 0u;
  uint32_t value = 0;
  const auto [end, error] =
      std::from_chars(text_.data() + pos_, text_.data() + text_.size(), value, 16);
  if (error != std::errc()) return Expected("a hexadecimal position of at most 32 bits after '@'");
  pos_ = static_cast<size_t>(end - text_.data());
  return value;
}

uint32_t TextCursor::LineOf(size_t position) {
  if (position < line_position_) line_position_ = 0, line_ = 1;
  for (; line_position_ < position; ++line_position_) line_ += text_[line_position_] == '\n';
  return line_;
}

}  // namespace davit::ir
