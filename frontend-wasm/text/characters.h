// Classes of the characters of the text format, by table. Source: WebAssembly 3.0, "Lexical
// Format", "Values".
#ifndef DAVIT_FRONTEND_WASM_TEXT_CHARACTERS_H_
#define DAVIT_FRONTEND_WASM_TEXT_CHARACTERS_H_

#include <array>
#include <cstdint>
#include <string_view>

namespace davit::wasm::text {

enum CharClass : uint8_t {
  // Letters, digits and most punctuation: what identifiers, keywords and numbers are made of.
  kIdChar = 1,
  kSpace = 2,
  // Stands in a string for itself.
  kStringChar = 4,
  // Where skipping has to look closer: parentheses, strings, comments, the end.
  kSkipStop = 8,
  // Reserved inside annotations: , ; [ ] { }
  kPunctuation = 16,
};

namespace internal {

constexpr std::array<uint8_t, 256> MakeClasses() {
  std::array<uint8_t, 256> classes{};
  for (int c = 0x20; c < 256; ++c) {
    if (c != 0x7f && c != '"' && c != '\\') classes[c] |= kStringChar;
    if (c > 0x20 && c < 0x7f) classes[c] |= kIdChar;
  }
  for (const char c : std::string_view("\"(),;[]{}")) {
    classes[static_cast<unsigned char>(c)] &= static_cast<uint8_t>(~kIdChar);
  }
  for (const char c : std::string_view(" \t\n\r")) classes[static_cast<unsigned char>(c)] |= kSpace;
  for (const char c : std::string_view(",;[]{}")) {
    classes[static_cast<unsigned char>(c)] |= kPunctuation;
  }
  for (const char c : std::string_view("()\";\0", 5)) {
    classes[static_cast<unsigned char>(c)] |= kSkipStop;
  }
  return classes;
}
inline constexpr std::array<uint8_t, 256> kClasses = MakeClasses();

constexpr std::array<uint8_t, 256> MakeHexDigits() {
  std::array<uint8_t, 256> digits{};
  for (uint8_t& digit : digits) digit = 0xff;
  for (uint8_t i = 0; i < 10; ++i) digits['0' + i] = i;
  for (uint8_t i = 0; i < 6; ++i) digits['a' + i] = digits['A' + i] = static_cast<uint8_t>(10 + i);
  return digits;
}
inline constexpr std::array<uint8_t, 256> kHexDigits = MakeHexDigits();

}  // namespace internal

inline bool IsClass(char c, CharClass mask) {
  return internal::kClasses[static_cast<unsigned char>(c)] & mask;
}
// 0 ... 15, or 0xff if `c` is no hexadecimal digit.
inline uint8_t HexDigit(char c) { return internal::kHexDigits[static_cast<unsigned char>(c)]; }

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_CHARACTERS_H_
