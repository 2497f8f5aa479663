// Where the printer writes: a buffer that is handed on when it is full, with numbers and strings in
// the text format's form.
//
// A module of 10 MB has four million instructions, each a few short pieces. A piece costs a
// comparison and a copy of fixed size: every write first makes sure of kSlack bytes of room, and
// what is longer asks for more. The buffer stays in the cache, and a text of any size takes no more
// memory than that.
#ifndef DAVIT_FRONTEND_WASM_TEXT_TEXT_BUFFER_H_
#define DAVIT_FRONTEND_WASM_TEXT_TEXT_BUFFER_H_

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>

#include "absl/functional/function_ref.h"

namespace davit::wasm::printer {

// Takes pieces of text, which it has to copy.
using TextSink = absl::FunctionRef<void(std::string_view)>;

class TextBuffer {
 public:
  // What `sink` refers to must outlive the buffer.
  explicit TextBuffer(TextSink sink);
  // Hands on what is left. Nothing is without it.
  void Flush();

  void Char(char c) {
    Need(1);
    *pos_++ = c;
  }
  // Precondition: text.data() is not null.
  void Write(std::string_view text) {
    Need(text.size());
    std::memcpy(pos_, text.data(), text.size());
    pos_ += text.size();
  }
  // A text of at most Size bytes that lies at the front of an array of that size.
  template <size_t Size>
  void Padded(const std::array<char, Size>& text, size_t size) {
    static_assert(Size <= kSlack);
    Need(Size);
    std::memcpy(pos_, text.data(), Size);
    pos_ += size;
  }
  void U32(uint32_t value) {
    if (value < 10) [[likely]] {
      Char(static_cast<char>('0' + value));
    } else {
      U64(value);
    }
  }
  void U64(uint64_t value);
  void S64(int64_t value);
  // "0x" and at least `digits` digits.
  void Hex(uint64_t value, int digits = 1);
  // An IEEE 754 pattern as the shortest decimal that reads back to it; infinities and NaNs by name,
  // with the payload where it is not the canonical one.
  void F32(uint32_t bits);
  void F64(uint64_t bits);
  // A string literal. Printable ASCII stands for itself, all else is escaped byte by byte; with
  // `utf8`, well-formed UTF-8 beyond ASCII (but not controls) stands for itself as well.
  // Precondition for that: the text is UTF-8.
  void String(std::span<const uint8_t> bytes, bool utf8 = false);
  void String(std::string_view name) {
    String({reinterpret_cast<const uint8_t*>(name.data()), name.size()}, true);
  }
  // A line break and two blanks per level up to kMaxIndent: the text of a module stays linear in
  // its size however deep it is nested.
  void NewLine(uint32_t level) {
    Need(1 + 2 * kMaxIndent);
    *pos_++ = '\n';
    const uint32_t blanks = 2 * (level < kMaxIndent ? level : kMaxIndent);
    std::memset(pos_, ' ', 2 * kMaxIndent);
    pos_ += blanks;
  }
  static constexpr uint32_t kMaxIndent = 20;

 private:
  static constexpr size_t kSlack = 128;

  void Need(size_t n) {
    if (static_cast<size_t>(end_ - pos_) < n + kSlack) [[unlikely]]
      Grow(n + kSlack);
  }
  // Hands on all there is, and makes room for `n` bytes.
  void Grow(size_t n);

  TextSink sink_;
  std::unique_ptr<char[]> text_;
  char* pos_;
  char* end_;
};

}  // namespace davit::wasm::printer

#endif  // DAVIT_FRONTEND_WASM_TEXT_TEXT_BUFFER_H_
