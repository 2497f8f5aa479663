#include "frontend-wasm/text/numbers.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <string>
#include <type_traits>

#include "frontend-wasm/text/characters.h"

namespace davit::wasm::text {
namespace {

constexpr ParsedNumber kMalformed = {NumberError::kMalformed, 0};
constexpr ParsedNumber kOutOfRange = {NumberError::kOutOfRange, 0};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// Takes a sign; true if it is a minus.
bool TakeSign(std::string_view* text) {
  if (text->empty() || (text->front() != '-' && text->front() != '+')) return false;
  const bool negative = text->front() == '-';
  text->remove_prefix(1);
  return negative;
}

bool TakeHexPrefix(std::string_view* text) {
  if (!text->starts_with("0x")) return false;
  text->remove_prefix(2);
  return true;
}

// A digit sequence with single underscores between digits.
ParsedNumber ParseMagnitude(std::string_view text, bool hex) {
  const uint64_t base = hex ? 16 : 10;
  uint64_t value = 0;
  bool overflow = false, digit_before = false;
  for (const char c : text) {
    if (c == '_' && digit_before) {
      digit_before = false;
      continue;
    }
    const uint8_t digit = HexDigit(c);
    if (digit >= base) return kMalformed;
    digit_before = true;
    overflow |= __builtin_mul_overflow(value, base, &value);
    overflow |= __builtin_add_overflow(value, uint64_t{digit}, &value);
  }
  if (!digit_before) return kMalformed;
  return overflow ? kOutOfRange : ParsedNumber{NumberError::kNone, value};
}

constexpr uint64_t MaxOf(int bits) { return ~uint64_t{0} >> (64 - bits); }

// The layout of a float of N bits.
struct Format {
  int bits;
  int mantissa;
  uint64_t sign() const { return uint64_t{1} << (bits - 1); }
  uint64_t infinity() const { return MaxOf(bits - 1) & ~MaxOf(mantissa); }
  int bias() const { return (1 << (bits - 2 - mantissa)) - 1; }
};
constexpr Format kF32 = {32, 23};
constexpr Format kF64 = {64, 52};

// Moves `text` over digits with single underscores between them; calls `use` with each digit's
// value. False if there is none, or an underscore where none may be.
template <typename Use>
bool TakeDigits(std::string_view* text, uint8_t base, Use use) {
  bool digit_before = false;
  size_t i = 0;
  for (; i < text->size(); ++i) {
    const char c = (*text)[i];
    if (c == '_' && digit_before) {
      digit_before = false;
      continue;
    }
    const uint8_t digit = HexDigit(c);
    if (digit >= base) break;
    digit_before = true;
    use(digit);
  }
  text->remove_prefix(i);
  return digit_before;
}

// The rest of a number behind its exponent letter: a sign and decimal digits, and no more.
// Exponents too large for any format stay too large.
bool TakeExponent(std::string_view text, int64_t* exponent) {
  constexpr int64_t kHuge = int64_t{1} << 40;
  const bool negative = TakeSign(&text);
  int64_t value = 0;
  if (!TakeDigits(&text, 10, [&](uint8_t d) { value = std::min(value * 10 + d, kHuge); }) ||
      !text.empty()) {
    return false;
  }
  *exponent = negative ? -value : value;
  return true;
}

// mantissa * 2^exponent, rounded to nearest, ties to even. `sticky` says that there are more bits
// behind those of a mantissa whose top bit is set.
ParsedNumber RoundBinary(const Format& format, uint64_t mantissa, int64_t exponent, bool sticky) {
  if (mantissa == 0) return {};
  const int shift_up = std::countl_zero(mantissa);
  mantissa <<= shift_up;
  exponent -= shift_up;
  // The value is 1.xxx * 2^top, and its top bit is bit 63.
  const int64_t top = exponent + 63;
  int64_t biased = top + format.bias();
  if (biased >= 2 * format.bias() + 1) return kOutOfRange;
  // Bits to drop: all but the format's, and more below the smallest normal number.
  int64_t drop = 63 - format.mantissa;
  if (biased < 1) {
    drop += 1 - biased;
    biased = 0;
  }
  if (drop > 64) return {};
  const uint64_t kept = drop == 64 ? 0 : mantissa >> drop;
  const uint64_t half = uint64_t{1} << (drop - 1);
  const uint64_t rest = drop == 64 ? mantissa : mantissa & (2 * half - 1);
  const bool up = rest > half || (rest == half && (sticky || (kept & 1) != 0));
  // The implicit bit adds one to the exponent field; so does a carry out of the mantissa.
  const uint64_t field = biased == 0 ? 0 : static_cast<uint64_t>(biased - 1);
  const uint64_t bits = (field << format.mantissa) + kept + (up ? 1 : 0);
  return bits >= format.infinity() ? kOutOfRange : ParsedNumber{NumberError::kNone, bits};
}

// Behind "0x".
ParsedNumber ParseHexFloat(std::string_view text, const Format& format) {
  uint64_t mantissa = 0;
  bool sticky = false;
  // Weight of the mantissa's last bit.
  int64_t exponent = 0;
  const auto use = [&](uint8_t digit, int64_t weight) {
    if (mantissa >> 60 == 0) {
      mantissa = mantissa << 4 | digit;
      exponent -= weight;
    } else {
      sticky |= digit != 0;
      exponent += 4 - weight;
    }
  };
  if (!TakeDigits(&text, 16, [&](uint8_t digit) { use(digit, 0); })) return kMalformed;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (!text.empty() && HexDigit(text.front()) != 0xff &&
        !TakeDigits(&text, 16, [&](uint8_t digit) { use(digit, 4); })) {
      return kMalformed;
    }
  }
  int64_t power = 0;
  if (!text.empty()) {
    if ((text.front() | 0x20) != 'p' || !TakeExponent(text.substr(1), &power)) return kMalformed;
  }
  return RoundBinary(format, mantissa, exponent + power, sticky);
}

// Whether `text` is a decimal float of the text format. Sets *exponent to the decimal exponent of
// the first digit that is not zero, so that a result out of range can be told to be too large or
// too small.
bool IsDecimalFloat(std::string_view text, int64_t* exponent) {
  int64_t leading = -1, fraction_zeros = 0;
  bool nonzero = false;
  if (!TakeDigits(&text, 10, [&](uint8_t digit) {
        nonzero |= digit != 0;
        leading += nonzero;
      })) {
    return false;
  }
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (!text.empty() && IsDigit(text.front()) && !TakeDigits(&text, 10, [&](uint8_t digit) {
          nonzero |= digit != 0;
          fraction_zeros += !nonzero;
        })) {
      return false;
    }
  }
  int64_t power = 0;
  if (!text.empty()) {
    if ((text.front() | 0x20) != 'e' || !TakeExponent(text.substr(1), &power)) return false;
  }
  *exponent = !nonzero ? 0 : power + (leading >= 0 ? leading : -1 - fraction_zeros);
  return true;
}

template <typename T>
ParsedNumber ConvertDecimal(std::string_view text, int64_t exponent) {
  T value = 0;
  const std::from_chars_result result =
      std::from_chars(text.data(), text.data() + text.size(), value);
  if (result.ec == std::errc::result_out_of_range) {
    if (exponent > 0) return kOutOfRange;
    value = 0;
  }
  if (std::isinf(value)) return kOutOfRange;
  using Bits = std::conditional_t<sizeof(T) == 4, uint32_t, uint64_t>;
  return {NumberError::kNone, std::bit_cast<Bits>(value)};
}

ParsedNumber ParseDecimalFloat(std::string_view text, const Format& format) {
  int64_t exponent = 0;
  if (!IsDecimalFloat(text, &exponent)) return kMalformed;
  std::string plain;
  if (text.find('_') != std::string_view::npos) {
    std::copy_if(text.begin(), text.end(), std::back_inserter(plain),
                 [](char c) { return c != '_'; });
    text = plain;
  }
  return format.bits == 32 ? ConvertDecimal<float>(text, exponent)
                           : ConvertDecimal<double>(text, exponent);
}

// Behind "nan".
ParsedNumber ParseNan(std::string_view text, const Format& format) {
  uint64_t payload = uint64_t{1} << (format.mantissa - 1);
  if (!text.empty()) {
    if (!text.starts_with(":0x")) return kMalformed;
    const ParsedNumber number = ParseMagnitude(text.substr(3), true);
    if (number.error != NumberError::kNone) return number;
    payload = number.bits;
    if (payload == 0 || payload > MaxOf(format.mantissa)) return kOutOfRange;
  }
  return {NumberError::kNone, format.infinity() | payload};
}

}  // namespace

ParsedNumber ParseUnsigned(std::string_view text, int bits) {
  const bool hex = TakeHexPrefix(&text);
  const ParsedNumber number = ParseMagnitude(text, hex);
  return number.error == NumberError::kNone && number.bits > MaxOf(bits) ? kOutOfRange : number;
}

ParsedNumber ParseInteger(std::string_view text, int bits) {
  if (text.size() - 1 < 2 && IsDigit(text.front()) && IsDigit(text.back())) {
    const auto digit = [](char c) { return static_cast<uint64_t>(c - '0'); };
    return {NumberError::kNone,
            text.size() == 1 ? digit(text[0]) : 10 * digit(text[0]) + digit(text[1])};
  }
  const bool negative = TakeSign(&text);
  const bool hex = TakeHexPrefix(&text);
  ParsedNumber number = ParseMagnitude(text, hex);
  if (number.error != NumberError::kNone) return number;
  if (number.bits > (negative ? uint64_t{1} << (bits - 1) : MaxOf(bits))) return kOutOfRange;
  if (negative) number.bits = (0 - number.bits) & MaxOf(bits);
  return number;
}

ParsedNumber ParseFloat(std::string_view text, int bits) {
  const Format& format = bits == 32 ? kF32 : kF64;
  const bool negative = TakeSign(&text);
  ParsedNumber number;
  if (text == "inf") {
    number.bits = format.infinity();
  } else if (text.starts_with("nan")) {
    number = ParseNan(text.substr(3), format);
  } else if (TakeHexPrefix(&text)) {
    number = ParseHexFloat(text, format);
  } else {
    number = ParseDecimalFloat(text, format);
  }
  if (negative) number.bits |= format.sign();
  return number;
}

}  // namespace davit::wasm::text
