#include "frontend-wasm/text/text_buffer.h"

#include <bit>
#include <charconv>

namespace davit::wasm::printer {
namespace {

// How a byte stands in a string literal: as itself (0), behind a backslash (that character), or as
// two hexadecimal digits (kHex).
constexpr char kHexEscape = 1;
constexpr auto kEscapes = [] {
  std::array<char, 256> escapes{};
  for (int c = 0; c < 256; ++c) escapes[c] = c < 0x20 || c >= 0x7f ? kHexEscape : 0;
  escapes['\t'] = 't';
  escapes['\n'] = 'n';
  escapes['\r'] = 'r';
  escapes['"'] = '"';
  escapes['\\'] = '\\';
  return escapes;
}();
constexpr size_t kCapacity = 1 << 16;
constexpr char kHexDigits[] = "0123456789abcdef";

// The bytes of a character beyond ASCII that should be seen as numbers: C1 controls, and those that
// change the direction of what follows or break lines.
bool IsHiddenUtf8(const uint8_t* p, size_t left) {
  if (p[0] == 0xc2 && left > 1) return p[1] < 0xa0;
  if (left < 3) return false;
  if (p[0] == 0xef) return p[1] == 0xbb && p[2] == 0xbf;
  if (p[0] != 0xe2) return false;
  if (p[1] == 0x80) return p[2] >= 0x8b && (p[2] <= 0x8f || (p[2] >= 0xa8 && p[2] <= 0xae));
  return p[1] == 0x81 && p[2] >= 0xa0 && p[2] <= 0xaf;
}

size_t Utf8Size(uint8_t lead) { return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2; }

}  // namespace

TextBuffer::TextBuffer(TextSink sink)
    : sink_(sink), text_(new char[kCapacity]), pos_(text_.get()), end_(pos_ + kCapacity) {}

void TextBuffer::Flush() {
  if (pos_ != text_.get()) sink_({text_.get(), static_cast<size_t>(pos_ - text_.get())});
  pos_ = text_.get();
}

void TextBuffer::Grow(size_t n) {
  Flush();
  if (static_cast<size_t>(end_ - pos_) >= n) return;
  text_.reset(new char[n]);
  pos_ = text_.get();
  end_ = pos_ + n;
}

void TextBuffer::U64(uint64_t value) {
  Need(0);
  pos_ = std::to_chars(pos_, pos_ + kSlack, value).ptr;
}

void TextBuffer::S64(int64_t value) {
  Need(0);
  pos_ = std::to_chars(pos_, pos_ + kSlack, value).ptr;
}

void TextBuffer::Hex(uint64_t value, int digits) {
  Need(0);
  while (digits < 16 && value >> (4 * digits) != 0) ++digits;
  *pos_++ = '0';
  *pos_++ = 'x';
  for (int i = digits - 1; i >= 0; --i) *pos_++ = kHexDigits[value >> (4 * i) & 15];
}

void TextBuffer::F32(uint32_t bits) {
  constexpr uint32_t kFraction = 0x7f'ffff;
  if ((bits & 0x7f80'0000) != 0x7f80'0000) {
    Need(0);
    pos_ = std::to_chars(pos_, pos_ + kSlack, std::bit_cast<float>(bits)).ptr;
    return;
  }
  if (bits >> 31) Char('-');
  if ((bits & kFraction) == 0) return Write("inf");
  Write("nan");
  if ((bits & kFraction) == 0x40'0000) return;
  Char(':');
  Hex(bits & kFraction);
}

void TextBuffer::F64(uint64_t bits) {
  constexpr uint64_t kFraction = 0xf'ffff'ffff'ffff;
  if ((bits & 0x7ff0'0000'0000'0000) != 0x7ff0'0000'0000'0000) {
    Need(0);
    pos_ = std::to_chars(pos_, pos_ + kSlack, std::bit_cast<double>(bits)).ptr;
    return;
  }
  if (bits >> 63) Char('-');
  if ((bits & kFraction) == 0) return Write("inf");
  Write("nan");
  if ((bits & kFraction) == 0x8'0000'0000'0000) return;
  Char(':');
  Hex(bits & kFraction);
}

void TextBuffer::String(std::span<const uint8_t> bytes, bool utf8) {
  Char('"');
  for (size_t i = 0; i < bytes.size(); ++i) {
    Need(12);
    const uint8_t byte = bytes[i];
    const char escape = kEscapes[byte];
    if (escape == 0) [[likely]] {
      *pos_++ = static_cast<char>(byte);
    } else if (escape != kHexEscape) {
      *pos_++ = '\\';
      *pos_++ = escape;
    } else {
      const bool whole = utf8 && byte >= 0x80;
      const bool hidden = !whole || IsHiddenUtf8(&bytes[i], bytes.size() - i);
      for (size_t left = whole ? Utf8Size(byte) : 1;; ++i) {
        if (hidden) {
          *pos_++ = '\\';
          *pos_++ = kHexDigits[bytes[i] >> 4];
          *pos_++ = kHexDigits[bytes[i] & 15];
        } else {
          *pos_++ = static_cast<char>(bytes[i]);
        }
        if (--left == 0) break;
      }
    }
  }
  Char('"');
}

}  // namespace davit::wasm::printer
