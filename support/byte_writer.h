// A growing buffer of bytes with the numbers of binary formats: LEB128 in its shortest form, and
// little-endian words.
//
// Appending is the inner loop of whoever writes a module, so the buffer is three pointers, a number
// makes room once for its longest form, and growing is out of line. Nothing is initialised that is
// not written.
#ifndef DAVIT_SUPPORT_BYTE_WRITER_H_
#define DAVIT_SUPPORT_BYTE_WRITER_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>

#include "support/check.h"

namespace davit {

class ByteWriter {
 public:
  ByteWriter() = default;
  ByteWriter(ByteWriter&&) = default;
  ByteWriter& operator=(ByteWriter&&) = default;

  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const uint8_t* data() const { return data_.get(); }
  std::span<const uint8_t> span() const { return {data_.get(), size_}; }
  // The bytes [begin, end). Precondition: begin <= end <= size().
  std::span<const uint8_t> slice(size_t begin, size_t end) const {
    return {data_.get() + begin, end - begin};
  }
  // Precondition: size <= size().
  void Truncate(size_t size) {
    DAVIT_DCHECK(size <= size_);
    size_ = size;
  }
  void clear() { size_ = 0; }

  void U8(uint8_t byte) {
    Reserve(1);
    data_[size_++] = byte;
  }
  void Uleb(uint64_t value) {
    Reserve(kMaxLeb);
    while (value >= 0x80) {
      data_[size_++] = static_cast<uint8_t>(value | 0x80);
      value >>= 7;
    }
    data_[size_++] = static_cast<uint8_t>(value);
  }
  void Sleb(int64_t value) {
    Reserve(kMaxLeb);
    while (value < -64 || value > 63) {
      data_[size_++] = static_cast<uint8_t>(value | 0x80);
      value >>= 7;
    }
    data_[size_++] = static_cast<uint8_t>(value & 0x7f);
  }
  void Fixed32(uint32_t value) { Fixed(value, 4); }
  void Fixed64(uint64_t value) { Fixed(value, 8); }
  // The low `count` bytes of `value`, little-endian. Precondition: count <= 8.
  void Fixed(uint64_t value, size_t count) {
    Reserve(8);
    for (size_t i = 0; i < 8; ++i) data_[size_ + i] = static_cast<uint8_t>(value >> (8 * i));
    size_ += count;
  }
  void Bytes(std::span<const uint8_t> bytes) {
    if (bytes.empty()) return;
    Reserve(bytes.size());
    std::memcpy(data_.get() + size_, bytes.data(), bytes.size());
    size_ += bytes.size();
  }
  void Bytes(std::string_view bytes) {
    Bytes({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()});
  }
  // A length and that many bytes.
  void Name(std::string_view name) {
    Uleb(name.size());
    Bytes(name);
  }
  // Room behind the bytes, for others to write to; the first `count` of it become bytes.
  std::span<uint8_t> unused() { return {data_.get() + size_, capacity_ - size_}; }
  void Commit(size_t count) {
    DAVIT_DCHECK(count <= capacity_ - size_);
    size_ += count;
  }
  // Room for `count` more bytes; pointers into the buffer do not survive it.
  void Reserve(size_t count) {
    if (capacity_ - size_ < count) [[unlikely]]
      Grow(count);
  }

 private:
  // Bytes of the longest LEB128 of 64 bits.
  static constexpr size_t kMaxLeb = 10;

  [[gnu::noinline]] void Grow(size_t count) {
    const size_t capacity = std::max<size_t>({64, 2 * capacity_, size_ + count});
    std::unique_ptr<uint8_t[]> data(new uint8_t[capacity]);
    if (size_ != 0) std::memcpy(data.get(), data_.get(), size_);
    data_ = std::move(data);
    capacity_ = capacity;
  }

  std::unique_ptr<uint8_t[]> data_;
  size_t size_ = 0;
  size_t capacity_ = 0;
};

// Bytes of the shortest unsigned LEB128 of `value`.
constexpr size_t UlebSize(uint64_t value) {
  size_t size = 1;
  while (value >>= 7) ++size;
  return size;
}

}  // namespace davit

#endif  // DAVIT_SUPPORT_BYTE_WRITER_H_
