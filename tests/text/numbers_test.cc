// Numbers: ranges, forms, and rounding of floats where it is decided by a single bit.
#include "frontend-wasm/text/numbers.h"

#include <bit>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

#include "gtest/gtest.h"

namespace davit::wasm::text {
namespace {

uint64_t Value(const ParsedNumber& number) {
  EXPECT_EQ(number.error, NumberError::kNone);
  return number.bits;
}

TEST(Numbers, Integers) {
  EXPECT_EQ(Value(ParseInteger("0", 32)), 0u);
  EXPECT_EQ(Value(ParseInteger("+42", 32)), 42u);
  EXPECT_EQ(Value(ParseInteger("-1", 32)), 0xffff'ffffu);
  EXPECT_EQ(Value(ParseInteger("-2147483648", 32)), 0x8000'0000u);
  EXPECT_EQ(Value(ParseInteger("4294967295", 32)), 0xffff'ffffu);
  EXPECT_EQ(Value(ParseInteger("0xFfFf_fFfF", 32)), 0xffff'ffffu);
  EXPECT_EQ(Value(ParseInteger("-0x80", 8)), 0x80u);
  EXPECT_EQ(Value(ParseInteger("1_000_000", 32)), 1'000'000u);
  EXPECT_EQ(Value(ParseInteger("18446744073709551615", 64)), ~uint64_t{0});
  EXPECT_EQ(Value(ParseInteger("-0x8000000000000000", 64)), uint64_t{1} << 63);
  EXPECT_EQ(Value(ParseInteger("0000000000000000000000000000007", 32)), 7u);
  for (const char* text : {"", "-", "+", "0x", "1x", "0xg", "_1", "1_", "1__0", "0x_1", "1.", "--1",
                           "1e3", "- 1", "0x1_", "9a"}) {
    EXPECT_EQ(ParseInteger(text, 32).error, NumberError::kMalformed) << text;
  }
  EXPECT_EQ(ParseInteger("4294967296", 32).error, NumberError::kOutOfRange);
  EXPECT_EQ(ParseInteger("-2147483649", 32).error, NumberError::kOutOfRange);
  EXPECT_EQ(ParseInteger("256", 8).error, NumberError::kOutOfRange);
  EXPECT_EQ(ParseInteger("-129", 8).error, NumberError::kOutOfRange);
  EXPECT_EQ(ParseInteger("18446744073709551616", 64).error, NumberError::kOutOfRange);
  EXPECT_EQ(ParseInteger("-9223372036854775809", 64).error, NumberError::kOutOfRange);
  EXPECT_EQ(ParseUnsigned("-1", 32).error, NumberError::kMalformed);
  EXPECT_EQ(ParseUnsigned("+1", 32).error, NumberError::kMalformed);
  EXPECT_EQ(Value(ParseUnsigned("0x10", 32)), 16u);
}

struct FloatCase {
  const char* text;
  uint64_t bits;
};

TEST(Numbers, HexFloats32) {
  static constexpr FloatCase kCases[] = {
      {"0x1", 0x3f80'0000},
      {"-0x0p0", 0x8000'0000},
      {"0x1.p-1", 0x3f00'0000},
      {"0xA.8", 0x4128'0000},
      {"0x1p+127", 0x7f00'0000},
      // The largest number, and what is not yet half a unit above it.
      {"0x1.fffffep127", 0x7f7f'ffff},
      {"0x1.fffffefffffffffffffffffffffp127", 0x7f7f'ffff},
      // Ties go to even: down at ...0, up at ...2; any bit behind decides.
      {"0x1.000001p0", 0x3f80'0000},
      {"0x1.000003p0", 0x3f80'0002},
      {"0x1.0000010000000000000000000000000001p0", 0x3f80'0001},
      {"0x1.000000ffffffffffffffffffffffffp0", 0x3f80'0000},
      {"0x100000100000000000000000000000000000001p-128", 0x4b80'0001},
      // Smallest normal, largest and smallest subnormal, and half of that.
      {"0x1p-126", 0x0080'0000},
      {"0x0.fffffep-126", 0x007f'ffff},
      {"0x0.ffffffp-126", 0x0080'0000},
      {"0x1p-149", 1},
      {"0x1p-150", 0},
      {"0x1.000000000000000000000001p-150", 1},
      {"0x3p-150", 2},
      {"0x1p-1000000000000000000000", 0},
      {"0x0p+99999999999999999999", 0},
      {"0x0.000000000000000000000000000000000000000000000001p192", 0x3f80'0000},
      {"0x1_0.8_0p0_1", 0x4204'0000},
  };
  for (const FloatCase& c : kCases) {
    EXPECT_EQ(Value(ParseFloat(c.text, 32)), c.bits) << c.text;
  }
  for (const char* text : {"0x1p128", "0x1.ffffffp127", "0x1p99999999999999999999"}) {
    EXPECT_EQ(ParseFloat(text, 32).error, NumberError::kOutOfRange) << text;
  }
}

TEST(Numbers, HexFloats64) {
  static constexpr FloatCase kCases[] = {
      {"0x1.fffffffffffffp1023", 0x7fef'ffff'ffff'ffff},
      {"0x1.00000000000008p0", 0x3ff0'0000'0000'0000},
      {"0x1.00000000000018p0", 0x3ff0'0000'0000'0002},
      {"0x1.000000000000080001p0", 0x3ff0'0000'0000'0001},
      {"0x1p-1074", 1},
      {"0x1p-1075", 0},
      {"0x1.8p-1075", 1},
      {"0x0.fffffffffffff8p-1022", 0x0010'0000'0000'0000},
  };
  for (const FloatCase& c : kCases) {
    EXPECT_EQ(Value(ParseFloat(c.text, 64)), c.bits) << c.text;
  }
  EXPECT_EQ(ParseFloat("0x1.fffffffffffff8p1023", 64).error, NumberError::kOutOfRange);
}

TEST(Numbers, DecimalFloats) {
  static constexpr FloatCase kSingle[] = {
      {"0", 0},
      {"-0.0", 0x8000'0000},
      {"1.", 0x3f80'0000},
      {"1_0.2_5e0_1", 0x42cd'0000},
      // 2^24 + 1 is a tie, which a conversion by way of double would also see; the second is just
      // above one and would be rounded twice.
      {"16777217", 0x4b80'0000},
      {"16777217.000000000000001", 0x4b80'0001},
      {"3.4028234663852886e38", 0x7f7f'ffff},
      {"1.4e-45", 1},
      // Half of the smallest subnormal number, exactly and a little more.
      {"7.006492321624085354618e-46", 0},
      {"7.006492321624085354619e-46", 1},
      {"1e-99999999999999999999", 0},
      {"0e99999999999999999999", 0},
      {"0.00000000000000000000000000000000000000000000000000000001e56", 0x3f80'0000},
  };
  for (const FloatCase& c : kSingle) {
    EXPECT_EQ(Value(ParseFloat(c.text, 32)), c.bits) << c.text;
  }
  static constexpr FloatCase kDouble[] = {
      {"0.1", 0x3fb9'9999'9999'999a},
      {"9007199254740993", 0x4340'0000'0000'0000},
      {"9007199254740993.00000000000000000000000000001", 0x4340'0000'0000'0001},
      {"4.9406564584124654e-324", 1},
      {"2.4703282292062327e-324", 0},
      {"2.4703282292062328e-324", 1},
      {"1.7976931348623157e308", 0x7fef'ffff'ffff'ffff},
      {"2.2250738585072011e-308", 0x000f'ffff'ffff'ffff},
  };
  for (const FloatCase& c : kDouble) {
    EXPECT_EQ(Value(ParseFloat(c.text, 64)), c.bits) << c.text;
  }
  EXPECT_EQ(ParseFloat("3.4028236e38", 32).error, NumberError::kOutOfRange);
  EXPECT_EQ(ParseFloat("1e39", 32).error, NumberError::kOutOfRange);
  EXPECT_EQ(ParseFloat("1e99999999999999999999", 64).error, NumberError::kOutOfRange);
  EXPECT_EQ(ParseFloat("1.7976931348623159e308", 64).error, NumberError::kOutOfRange);
  for (const char* text : {".0",   "0e",    "0e+",    "1e1.", "1__0", "1_.0",     "1._0",
                           "1.0_", "1e_1",  "0x",     "0x.1", "0x1p", "0x1.0_p1", "infinity",
                           "nan:", "nan:1", "nan:0x", "1.0f", "1 ",   "+-1",      "e1"}) {
    EXPECT_EQ(ParseFloat(text, 64).error, NumberError::kMalformed) << text;
  }
}

TEST(Numbers, SpecialFloats) {
  EXPECT_EQ(Value(ParseFloat("inf", 32)), 0x7f80'0000u);
  EXPECT_EQ(Value(ParseFloat("-inf", 64)), 0xfff0'0000'0000'0000u);
  EXPECT_EQ(Value(ParseFloat("nan", 32)), 0x7fc0'0000u);
  EXPECT_EQ(Value(ParseFloat("-nan", 64)), 0xfff8'0000'0000'0000u);
  EXPECT_EQ(Value(ParseFloat("nan:0x1", 32)), 0x7f80'0001u);
  EXPECT_EQ(Value(ParseFloat("-nan:0x7f_ffff", 32)), 0xffff'ffffu);
  EXPECT_EQ(Value(ParseFloat("nan:0xfffffffffffff", 64)), 0x7fff'ffff'ffff'ffffu);
  for (const char* text : {"nan:0x0", "nan:0x800000"}) {
    EXPECT_EQ(ParseFloat(text, 32).error, NumberError::kOutOfRange) << text;
  }
  EXPECT_EQ(ParseFloat("nan:0x10000000000000", 64).error, NumberError::kOutOfRange);
}

// What printf writes exactly in hexadecimal, and with enough digits in decimal, reads back as the
// same bits: all exponents, subnormals among them.
TEST(Numbers, RandomFloatsReadBack) {
  std::mt19937_64 random(4);
  char text[64];
  for (int i = 0; i < 20'000; ++i) {
    const uint64_t bits = random();
    const double value = std::bit_cast<double>(bits);
    if (!std::isfinite(value)) continue;
    for (const char* format : {"%a", "%.17g"}) {
      std::snprintf(text, sizeof text, format, value);
      ASSERT_EQ(ParseFloat(text, 64).bits, bits) << text;
    }
    const float single = std::bit_cast<float>(static_cast<uint32_t>(bits));
    if (!std::isfinite(single)) continue;
    for (const char* format : {"%a", "%.9g"}) {
      std::snprintf(text, sizeof text, format, static_cast<double>(single));
      ASSERT_EQ(ParseFloat(text, 32).bits, static_cast<uint32_t>(bits)) << text;
    }
    // To single precision from the digits of a double: the C library rounds once, too.
    std::snprintf(text, sizeof text, "%.17g", std::ldexp(value, i % 64 - std::ilogb(value)));
    ASSERT_EQ(ParseFloat(text, 32).bits, std::bit_cast<uint32_t>(std::strtof(text, nullptr)))
        << text;
    std::snprintf(text, sizeof text, "%a", std::ldexp(value, i % 300 - 160 - std::ilogb(value)));
    const float expected = std::strtof(text, nullptr);
    if (std::isfinite(expected)) {
      ASSERT_EQ(ParseFloat(text, 32).bits, std::bit_cast<uint32_t>(expected)) << text;
    }
  }
}

}  // namespace
}  // namespace davit::wasm::text
