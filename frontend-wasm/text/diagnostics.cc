#include "frontend-wasm/text/diagnostics.h"

#include <algorithm>

#include "support/strings.h"

namespace davit::wasm::text {
namespace {

// Of a line that is shown: at most so many characters before the caret, and in all.
constexpr size_t kShownBefore = 60;
constexpr size_t kShown = 100;

bool IsContinuation(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

size_t CountCharacters(std::string_view text) {
  return text.size() - static_cast<size_t>(std::count_if(text.begin(), text.end(), IsContinuation));
}

// What a terminal shows as one column; it must not be able to do anything else.
void AppendPrintable(std::string_view text, std::string* out) {
  for (const char c : text) {
    const unsigned char byte = static_cast<unsigned char>(c);
    out->push_back(byte < 0x20 || byte == 0x7f ? ' ' : c);
  }
}

// The first `count` characters of `text`.
std::string_view FirstCharacters(std::string_view text, size_t count) {
  size_t end = 0;
  for (; end < text.size() && count > 0; --count) {
    do ++end;
    while (end < text.size() && IsContinuation(text[end]));
  }
  return text.substr(0, end);
}

}  // namespace

void Diagnostics::Error(uint32_t begin, uint32_t end, std::string message) {
  if (full()) return;
  // Two passes may meet the same error.
  for (const Entry& entry : errors_) {
    if (entry.begin == begin && entry.message == message) return;
  }
  errors_.push_back({begin, std::max(begin, end), std::move(message)});
}

std::string Diagnostics::Format(const Entry& entry) const {
  const size_t begin = std::min<size_t>(entry.begin, text_.size());
  const std::string_view before = text_.substr(0, begin);
  const size_t newline = before.rfind('\n');
  const size_t line_begin = newline == std::string_view::npos ? 0 : newline + 1;
  const size_t line_end = std::min(text_.find('\n', begin), text_.size());
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::string_view left = before.substr(line_begin);
  const size_t column = CountCharacters(left);
  std::string out =
      StrCat(file_name_, ":", line, ":", column + 1, ": error: ", entry.message, "\n  ");
  std::string_view shown_left = left;
  if (column > kShownBefore) {
    shown_left.remove_prefix(FirstCharacters(left, column - kShownBefore).size());
    out += "...";
  }
  const size_t indent = out.size() - out.rfind('\n') - 1 + CountCharacters(shown_left);
  AppendPrintable(shown_left, &out);
  const std::string_view rest = text_.substr(begin, line_end - begin);
  const std::string_view right = FirstCharacters(rest, kShown - std::min(kShownBefore, column));
  AppendPrintable(right, &out);
  if (right.size() < rest.size()) out += "...";
  while (out.back() == ' ') out.pop_back();
  out += "\n";
  out.append(indent, ' ');
  out += "^";
  const size_t marked = std::min<size_t>(entry.end - entry.begin, right.size());
  const size_t width = CountCharacters(right.substr(0, marked));
  if (width > 1) out.append(width - 1, '~');
  return out;
}

absl::Status Diagnostics::ToStatus() const {
  if (errors_.empty()) return absl::OkStatus();
  std::vector<const Entry*> sorted;
  for (const Entry& entry : errors_) sorted.push_back(&entry);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Entry* a, const Entry* b) { return a->begin < b->begin; });
  std::string out;
  for (const Entry* entry : sorted) {
    if (!out.empty()) out += "\n";
    out += Format(*entry);
  }
  return absl::InvalidArgumentError(out);
}

uint32_t LineCounter::LineOf(uint32_t offset) {
  if (offset < offset_) {
    offset_ = 0;
    line_ = 1;
  }
  line_ += static_cast<uint32_t>(std::count(text_.begin() + offset_, text_.begin() + offset, '\n'));
  offset_ = offset;
  return line_;
}

}  // namespace davit::wasm::text
