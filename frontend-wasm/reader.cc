#include "frontend-wasm/reader.h"

#include <cstring>

#include "absl/strings/escaping.h"
#include "support/strings.h"

namespace davit::wasm {

std::string_view LebErrorMessage(LebError error) {
  switch (error) {
    case LebError::kTruncated:
      return "unexpected end";
    case LebError::kTooLong:
      return "integer representation too long";
    case LebError::kTooLarge:
      return "integer too large";
  }
  return "";
}

namespace internal {

LebResult ReadLebSlow(const uint8_t* p, const uint8_t* end, int bits, bool is_signed) {
  const auto fail = [](LebError error) { return LebResult{static_cast<uint64_t>(error), nullptr}; };
  uint64_t value = 0;
  int shift = 0;
  for (;; shift += 7) {
    if (p == end) return fail(LebError::kTruncated);
    const uint8_t byte = *p++;
    value |= uint64_t{byte & 0x7fu} << shift;
    if (shift + 7 < bits) {
      if (byte & 0x80) continue;
      shift += 7;
      break;
    }
    // The last byte that the width allows: `used` of its bits belong to the value, the others
    // repeat the sign.
    if (byte & 0x80) return fail(LebError::kTooLong);
    const int used = bits - shift;
    const uint8_t unused = static_cast<uint8_t>(0x7f & ~((1u << used) - 1));
    const bool negative = is_signed && (byte >> (used - 1) & 1);
    if ((byte & unused) != (negative ? unused : 0)) return fail(LebError::kTooLarge);
    shift = bits;
    break;
  }
  if (is_signed && shift < 64) {
    value = static_cast<uint64_t>(static_cast<int64_t>(value << (64 - shift)) >> (64 - shift));
  }
  return {value, p};
}

}  // namespace internal

namespace {

// Behind as many blocks of 32 bytes as are all ASCII.
const uint8_t* SkipAscii(const uint8_t* p, const uint8_t* end) {
  while (end - p >= 32) {
    uint64_t words[4];
    std::memcpy(words, p, 32);
    if (((words[0] | words[1] | words[2] | words[3]) & 0x8080'8080'8080'8080) != 0) break;
    p += 32;
  }
  return p;
}

}  // namespace

size_t ValidUtf8Prefix(std::span<const uint8_t> bytes) {
  const uint8_t* const begin = bytes.data();
  const uint8_t* const end = begin + bytes.size();
  const uint8_t* p = begin;
  while (p != end) {
    p = SkipAscii(p, end);
    if (p == end) break;
    const uint8_t* const character = p;
    const uint8_t lead = *p++;
    if (lead < 0x80) continue;
    // Number of continuation bytes, and the range of the first (Unicode 15, table 3-7).
    int count = 0;
    uint8_t low = 0x80;
    uint8_t high = 0xbf;
    if (lead >= 0xc2 && lead <= 0xdf) {
      count = 1;
    } else if (lead >= 0xe0 && lead <= 0xef) {
      count = 2;
      if (lead == 0xe0) low = 0xa0;
      if (lead == 0xed) high = 0x9f;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      count = 3;
      if (lead == 0xf0) low = 0x90;
      if (lead == 0xf4) high = 0x8f;
    } else {
      return static_cast<size_t>(character - begin);
    }
    for (; count > 0; --count) {
      if (p == end || *p < low || *p > high) return static_cast<size_t>(character - begin);
      ++p;
      low = 0x80;
      high = 0xbf;
    }
  }
  return bytes.size();
}

std::string QuotedName(std::string_view name) {
  constexpr size_t kMaxShown = 100;
  const bool cut = name.size() > kMaxShown;
  const absl::string_view shown(name.data(), cut ? kMaxShown : name.size());
  return StrCat("\"", absl::Utf8SafeCEscape(shown), cut ? "...\"" : "\"");
}

std::span<const uint8_t> Reader::Bytes(uint32_t size) {
  if (size > remaining()) {
    FailTruncated();
    return {};
  }
  const std::span<const uint8_t> bytes(pos_, size);
  pos_ += size;
  return bytes;
}

std::string_view Reader::Name(uint32_t max_bytes) {
  const uint32_t start = offset();
  const uint32_t size = U32();
  if (size > max_bytes) {
    FailWith(absl::StatusCode::kResourceExhausted, start,
             StrCat("name of ", size, " bytes exceeds the limit of ", max_bytes));
    return {};
  }
  const std::span<const uint8_t> bytes = Bytes(size);
  if (!IsUtf8(bytes)) {
    FailAt(start, "malformed UTF-8 encoding");
    return {};
  }
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

uint32_t Reader::Count(uint32_t limit, std::string_view what) {
  const uint32_t start = offset();
  const uint32_t count = U32();
  if (count > limit) {
    FailWith(absl::StatusCode::kResourceExhausted, start,
             StrCat(count, " ", what, " exceed the limit of ", limit));
    return 0;
  }
  if (count > remaining()) {
    FailAt(start, StrCat("unexpected end: ", count, " ", what, " do not fit the ", remaining(),
                         " bytes that are left"));
    return 0;
  }
  return count;
}

void Reader::FailWith(absl::StatusCode code, uint32_t offset, std::string_view reason) {
  if (ok()) {
    status_ =
        absl::Status(code, StrCat(context_, " at offset 0x", absl::Hex(offset), ": ", reason));
  }
  pos_ = end_;
}

void Reader::FailTruncated() { Fail(LebErrorMessage(LebError::kTruncated)); }

void Reader::FailLeb(LebError error) { Fail(LebErrorMessage(error)); }

}  // namespace davit::wasm
