// The text of one machine instruction in parts, without allocation: the form in which texts of two
// printers are compared.
#ifndef DAVIT_FUZZ_ORACLE_INST_TEXT_H_
#define DAVIT_FUZZ_ORACLE_INST_TEXT_H_

#include <charconv>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "support/check.h"

namespace davit::fuzz {

// A short string in place.
class SmallText {
 public:
  static constexpr size_t kCapacity = 62;
  SmallText() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): stands wherever a text does.
  SmallText(std::string_view text) { Append(text); }
  // NOLINTNEXTLINE(google-explicit-constructor)
  SmallText(const char* text) { Append(text); }

  void Append(std::string_view text) {
    DAVIT_CHECK(size_ + text.size() <= kCapacity);
    std::memcpy(data_ + size_, text.data(), text.size());
    size_ = static_cast<uint8_t>(size_ + text.size());
  }
  void Append(char c) { Append(std::string_view(&c, 1)); }
  void AppendNumber(int64_t number) {
    char digits[24];
    Append(std::string_view(
        digits, static_cast<size_t>(std::to_chars(digits, digits + 24, number).ptr - digits)));
  }
  void Clear() { size_ = 0; }
  bool empty() const { return size_ == 0; }
  std::string_view view() const { return {data_, size_}; }
  // NOLINTNEXTLINE(google-explicit-constructor)
  operator std::string_view() const { return view(); }
  bool operator==(const SmallText& other) const { return view() == other.view(); }
  bool operator==(std::string_view other) const { return view() == other; }
  bool operator==(const char* other) const { return view() == other; }

 private:
  uint8_t size_ = 0;
  char data_[kCapacity];
};

// The mnemonic, and the operands between commas outside of brackets.
struct InstText {
  static constexpr int kMaxOperands = 7;
  SmallText mnemonic;
  SmallText operands[kMaxOperands];
  int num_operands = 0;

  void Add(const SmallText& operand) {
    DAVIT_CHECK(num_operands < kMaxOperands);
    operands[num_operands++] = operand;
  }
  bool operator==(const InstText& other) const;
  std::string ToString() const;
};

// `text` is a mnemonic, or a mnemonic and operands behind a space.
InstText SplitInst(std::string_view text);
// The same of Capstone's parts.
InstText SplitInst(std::string_view mnemonic, std::string_view operands);

// The number at the begin of `text`, decimal or 0x.., with a sign or none, which is removed from
// it; modulo 2^64.
uint64_t TakeNumber(std::string_view& text);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_INST_TEXT_H_
