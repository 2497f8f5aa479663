// Reading the binary format: LEB128 numbers, and a bounded reader whose first error sticks.
//
// The numbers come in two layers. The free functions work on pointers that live in registers (a
// decoder's hot loop): unsigned numbers of one and two bytes and signed ones of one byte are
// inline, the rest is a call. Reader wraps them for sections, types and names, where what counts is
// that the code reads like the grammar: after an error every read gives zero or nothing, and the
// error is looked at once, at the end.
//
// Nothing is read outside of the given range; no slack behind it is assumed. Source:
// WebAssembly 3.0, "Binary Format", Values.
#ifndef DAVIT_FRONTEND_WASM_READER_H_
#define DAVIT_FRONTEND_WASM_READER_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "absl/status/status.h"

namespace davit::wasm {

// A number and what follows it. If there is an error, `next` is null and `value` says which: see
// LebErrorMessage.
struct LebResult {
  uint64_t value;
  const uint8_t* next;
};
enum class LebError : uint64_t { kTruncated, kTooLong, kTooLarge };
std::string_view LebErrorMessage(LebError error);

namespace internal {
// The general case. `bits` is the width N of uN or sN; the value of a signed number is
// sign-extended to 64 bits.
LebResult ReadLebSlow(const uint8_t* p, const uint8_t* end, int bits, bool is_signed);

inline LebResult ReadUnsignedLeb(const uint8_t* p, const uint8_t* end, int bits) {
  if (end - p >= 2) [[likely]] {
    if (p[0] < 0x80) [[likely]]
      return {p[0], p + 1};
    if (p[1] < 0x80) return {(p[0] & 0x7fu) | uint64_t{p[1]} << 7, p + 2};
  }
  return ReadLebSlow(p, end, bits, false);
}
inline LebResult ReadSignedLeb(const uint8_t* p, const uint8_t* end, int bits) {
  if (p != end && *p < 0x80) [[likely]] {
    return {static_cast<uint64_t>(static_cast<int64_t>(uint64_t{*p} << 57) >> 57), p + 1};
  }
  return ReadLebSlow(p, end, bits, true);
}
}  // namespace internal

inline LebResult ReadU32(const uint8_t* p, const uint8_t* end) {
  return internal::ReadUnsignedLeb(p, end, 32);
}
inline LebResult ReadU64(const uint8_t* p, const uint8_t* end) {
  return internal::ReadUnsignedLeb(p, end, 64);
}
inline LebResult ReadS32(const uint8_t* p, const uint8_t* end) {
  return internal::ReadSignedLeb(p, end, 32);
}
inline LebResult ReadS33(const uint8_t* p, const uint8_t* end) {
  return internal::ReadSignedLeb(p, end, 33);
}
inline LebResult ReadS64(const uint8_t* p, const uint8_t* end) {
  return internal::ReadSignedLeb(p, end, 64);
}

// Little-endian, any alignment. Precondition: enough bytes.
template <typename T>
inline T ReadFixed(const uint8_t* p) {
  T value = 0;
  for (size_t i = 0; i < sizeof(T); ++i) value |= static_cast<T>(T{p[i]} << (8 * i));
  return value;
}

// How many bytes from the first on are well-formed UTF-8 as the Unicode standard has it: no
// overlong forms, no surrogates, at most U+10FFFF. Fast where the bytes are ASCII.
size_t ValidUtf8Prefix(std::span<const uint8_t> bytes);
inline bool IsUtf8(std::span<const uint8_t> bytes) {
  return ValidUtf8Prefix(bytes) == bytes.size();
}

// A name as messages show it: quoted, control characters escaped, cut where it is long.
std::string QuotedName(std::string_view name);

class Reader {
 public:
  // Reads module[begin, end). Offsets count from the start of `module`. `context` begins the
  // messages ("type section").
  Reader(std::span<const uint8_t> module, uint32_t begin, uint32_t end, std::string_view context)
      : base_(module.data()),
        pos_(module.data() + begin),
        end_(module.data() + end),
        context_(context) {}

  bool ok() const { return status_.ok(); }
  const absl::Status& status() const { return status_; }
  bool at_end() const { return pos_ == end_; }
  size_t remaining() const { return static_cast<size_t>(end_ - pos_); }
  // Position in the module.
  uint32_t offset() const { return static_cast<uint32_t>(pos_ - base_); }
  const uint8_t* position() const { return pos_; }
  std::string_view context() const { return context_; }
  void set_context(std::string_view context) { context_ = context; }

  uint8_t U8() {
    if (pos_ == end_) [[unlikely]] {
      FailTruncated();
      return 0;
    }
    return *pos_++;
  }
  // The next byte, which stays; 0 at the end.
  uint8_t Peek() const { return pos_ == end_ ? 0 : *pos_; }
  uint32_t U32() { return static_cast<uint32_t>(Take(ReadU32(pos_, end_))); }
  uint64_t U64() { return Take(ReadU64(pos_, end_)); }
  int32_t S32() { return static_cast<int32_t>(Take(ReadS32(pos_, end_))); }
  int64_t S33() { return static_cast<int64_t>(Take(ReadS33(pos_, end_))); }
  int64_t S64() { return static_cast<int64_t>(Take(ReadS64(pos_, end_))); }
  uint32_t Fixed32() { return Fixed<uint32_t>(); }
  uint64_t Fixed64() { return Fixed<uint64_t>(); }
  // The next `size` bytes.
  std::span<const uint8_t> Bytes(uint32_t size);
  // A length and that many bytes of UTF-8, at most `max_bytes`.
  std::string_view Name(uint32_t max_bytes);
  // The length of a vector whose elements have at least one byte each; above `limit` it is an error
  // that names `what`.
  uint32_t Count(uint32_t limit, std::string_view what);

  // The first error sticks; the reader is at its end then.
  void Fail(std::string_view reason) { FailAt(offset(), reason); }
  void FailAt(uint32_t offset, std::string_view reason) {
    FailWith(absl::StatusCode::kInvalidArgument, offset, reason);
  }
  void FailWith(absl::StatusCode code, uint32_t offset, std::string_view reason);

 private:
  uint64_t Take(LebResult result) {
    if (result.next == nullptr) [[unlikely]] {
      FailLeb(static_cast<LebError>(result.value));
      return 0;
    }
    pos_ = result.next;
    return result.value;
  }
  template <typename T>
  T Fixed() {
    if (remaining() < sizeof(T)) {
      FailTruncated();
      return 0;
    }
    const T value = ReadFixed<T>(pos_);
    pos_ += sizeof(T);
    return value;
  }
  void FailTruncated();
  void FailLeb(LebError error);

  const uint8_t* base_;
  const uint8_t* pos_;
  const uint8_t* end_;
  std::string_view context_;
  absl::Status status_;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_READER_H_
