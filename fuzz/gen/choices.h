// Random choices read from a byte string, so that a fuzzer steers a generator by changing bytes.
//
// Where the bytes end every choice is 0. Generators put their simplest alternative there, and bound
// their work by budgets of their own.
#ifndef DAVIT_FUZZ_GEN_CHOICES_H_
#define DAVIT_FUZZ_GEN_CHOICES_H_

#include <cstddef>
#include <cstdint>
#include <span>

namespace davit::fuzz {

class Choices {
 public:
  // The bytes must outlive the object.
  explicit Choices(std::span<const uint8_t> bytes) : bytes_(bytes) {}

  bool exhausted() const { return next_ == bytes_.size(); }
  uint8_t Byte() { return exhausted() ? 0 : bytes_[next_++]; }
  // A number below `limit`, which is at least 1. Reads no more bytes than it needs.
  uint32_t Below(uint32_t limit) {
    if (limit <= 1) return 0;
    uint32_t value = Byte();
    if (limit > 0x100) value |= uint32_t{Byte()} << 8;
    if (limit > 0x1'0000) value |= Bits32() << 16;
    return value % limit;
  }
  // True in one of `n` cases.
  bool OneIn(uint32_t n) { return Below(n) == n - 1; }
  uint32_t Bits32() { return Byte() | Byte() << 8 | Byte() << 16 | uint32_t{Byte()} << 24; }
  uint64_t Bits64() {
    const uint64_t low = Bits32();
    return low | uint64_t{Bits32()} << 32;
  }

 private:
  std::span<const uint8_t> bytes_;
  size_t next_ = 0;
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_CHOICES_H_
