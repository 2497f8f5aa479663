#include "fuzz/oracle/text_tokens.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "frontend-wasm/text/parser.h"
#include "fuzz/oracle/report.h"

namespace davit::fuzz {
namespace {

// One to `max` digits, with single underscores among them.
std::string Digits(Choices& choices, bool hex, uint32_t max) {
  constexpr std::string_view kDigits = "0123456789abcdefABCDEF";
  std::string digits;
  // Long runs of few different digits are where rounding is close.
  const uint32_t base = choices.OneIn(2) ? 2 : hex ? 22 : 10;
  for (uint32_t count = 1 + choices.Below(max); count > 0; --count) {
    uint32_t digit = choices.Below(base);
    if (hex && digit == 1 && choices.OneIn(2)) digit = 8 + choices.Below(14);
    digits += kDigits[digit];
    if (count > 1 && choices.OneIn(16)) digits += '_';
  }
  return digits;
}

std::string Sign(Choices& choices) {
  const uint32_t kind = choices.Below(4);
  return kind == 0 ? "+" : kind == 1 ? "-" : "";
}

// At a limit of the type or near it, or any digits.
std::string Integer(Choices& choices, uint32_t bits) {
  const bool hex = choices.OneIn(2);
  const std::string sign = Sign(choices);
  if (!choices.OneIn(2)) {
    const uint64_t limit = (uint64_t{1} << (bits - 1 - choices.Below(2))) * 2;
    const uint64_t near = limit + choices.Below(5) - 2;
    return sign + (hex ? absl::StrCat("0x", absl::Hex(near)) : absl::StrCat(near));
  }
  return sign + (hex ? "0x" : "") + Digits(choices, hex, bits / 2);
}

std::string Float(Choices& choices) {
  const bool hex = choices.OneIn(2);
  std::string text = Sign(choices) + (hex ? "0x" : "") + Digits(choices, hex, 24);
  if (choices.OneIn(2)) {
    text += '.';
    if (!choices.OneIn(4)) text += Digits(choices, hex, 24);
  }
  if (choices.OneIn(2)) {
    text += hex ? (choices.OneIn(2) ? "p" : "P") : choices.OneIn(2) ? "e" : "E";
    text += Sign(choices) + absl::StrCat(choices.Below(choices.OneIn(4) ? 1200 : 60));
  }
  return text;
}

std::string Plain(std::string_view literal) {
  std::string plain;
  for (char c : literal) {
    if (c != '_') plain += c;
  }
  return plain;
}

std::optional<uint64_t> IntegerBits(std::string_view literal, uint32_t bits) {
  std::string plain = Plain(literal);
  const bool negative = plain[0] == '-';
  if (negative || plain[0] == '+') plain.erase(0, 1);
  const bool hex = plain.starts_with("0x");
  if (hex) plain.erase(0, 2);
  unsigned __int128 value = 0;
  for (char c : plain) {
    const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    value = value * (hex ? 16 : 10) + static_cast<unsigned>(digit);
    if (value >> 64 != 0) return std::nullopt;
  }
  const auto limit = static_cast<unsigned __int128>(1) << (negative ? bits - 1 : bits);
  if (negative ? value > limit : value >= limit) return std::nullopt;
  const auto low = static_cast<uint64_t>(value);
  return (negative ? -low : low) & ~uint64_t{0} >> (64 - bits);
}

std::optional<uint64_t> FloatBits(std::string_view literal, uint32_t bits) {
  const std::string plain = Plain(literal);
  if (bits == 32) {
    const float value = std::strtof(plain.c_str(), nullptr);
    if (std::isinf(value)) return std::nullopt;
    return std::bit_cast<uint32_t>(value);
  }
  const double value = std::strtod(plain.c_str(), nullptr);
  if (std::isinf(value)) return std::nullopt;
  return std::bit_cast<uint64_t>(value);
}

// A signed LEB128, cut to `bits`, or the bytes of a float.
uint64_t Decoded(std::span<const uint8_t> bytes, bool is_float, uint32_t bits) {
  uint64_t value = 0;
  uint32_t shift = 0;
  for (uint8_t byte : bytes) {
    value |= uint64_t{is_float ? byte : byte & 0x7fu} << shift;
    shift += is_float ? 8 : 7;
  }
  if (!is_float && shift < 64 && (bytes.back() & 0x40) != 0) value |= ~uint64_t{0} << shift;
  return value & ~uint64_t{0} >> (64 - bits);
}

}  // namespace

void CheckNumber(Choices& choices) {
  const bool is_float = choices.OneIn(2);
  const uint32_t bits = choices.OneIn(2) ? 64 : 32;
  const std::string literal = is_float ? Float(choices) : Integer(choices, bits);
  const std::optional<uint64_t> want =
      is_float ? FloatBits(literal, bits) : IntegerBits(literal, bits);
  const std::string type = absl::StrCat(is_float ? "f" : "i", bits);
  const std::string text =
      absl::StrCat("(module (global ", type, " (", type, ".const ", literal, ")))");
  const auto bytes = wasm::ParseWat(text);
  if (bytes.ok() != want.has_value()) {
    Die("a number in range is refused, or one out of range read", text);
  }
  if (!want) return;
  // Magic and version, one section of one global: its type, the operator, the number, an end.
  constexpr size_t kNumber = 8 + 2 + 1 + 2 + 1;
  const std::span<const uint8_t> number = std::span(*bytes).subspan(kNumber);
  if (Decoded(number.first(number.size() - 1), is_float, bits) != *want) {
    Die("a number is read as another", text);
  }
}

void CheckComment(Choices& choices) {
  constexpr std::string_view kParts[] = {"(;", ";)", "(", ")", ";", " ", "x", ";;", "\"", "\n"};
  std::string comment = "(;";
  for (uint32_t count = choices.Below(12); count > 0; --count) {
    comment += kParts[choices.Below(10)];
  }
  size_t depth = 0, end = 0;
  for (size_t i = 0; i + 1 < comment.size() && end == 0;) {
    const std::string_view mark = std::string_view(comment).substr(i, 2);
    if (mark == "(;") {
      ++depth;
    } else if (mark == ";)") {
      if (--depth == 0) end = i + 2;
    } else {
      ++i;
      continue;
    }
    i += 2;
  }
  // What stands behind its end is cut off, so that a comment is all there is.
  if (end != 0) comment.resize(end);
  if (wasm::ParseWat(absl::StrCat("(module ", comment, ")")).ok() != (end != 0)) {
    Die("a comment ends elsewhere", comment);
  }
}

}  // namespace davit::fuzz
