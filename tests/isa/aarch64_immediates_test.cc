// Immediates against the pseudocode of the manual, bit by bit, and against everything that it
// cannot make.
#include <gtest/gtest.h>

#include <bit>
#include <cstring>
#include <random>
#include <set>
#include <unordered_map>

#include "isa/aarch64/immediates.h"

namespace davit::isa::aarch64 {
namespace {

// DecodeBitMasks (J1.1.3) for the immediate of logical instructions; nothing for reserved values.
std::optional<uint64_t> DecodeBitMasks(uint32_t n, uint32_t immr, uint32_t imms, int bits) {
  const uint32_t key = n << 6 | (~imms & 63);
  int length = -1;
  for (int i = 0; i < 7; ++i) length = key >> i & 1 ? i : length;
  if (length < 1 || (bits == 32 && n == 1)) return std::nullopt;
  const uint32_t size = 1u << length;
  const uint32_t s = imms % size, r = immr % size;
  if (s == size - 1) return std::nullopt;
  uint64_t value = 0;
  for (int bit = 0; bit < bits; ++bit) {
    // Bit `bit` of the element turned right by r is bit `bit` + r of s + 1 ones.
    if ((bit + r) % size <= s) value |= uint64_t{1} << bit;
  }
  return value;
}

// Every constant that a logical immediate can stand for, with its field.
std::unordered_map<uint64_t, uint32_t> AllLogical(int bits) {
  std::unordered_map<uint64_t, uint32_t> all;
  for (uint32_t field = 0; field < 1 << 13; ++field) {
    const auto value = DecodeBitMasks(field >> 12, field >> 6 & 63, field & 63, bits);
    if (value) all.emplace(*value, field);
  }
  return all;
}

TEST(Aarch64ImmediatesTest, LogicalValuesOfAllFields) {
  for (int bits : {32, 64}) {
    for (uint32_t field = 0; field < 1 << 13; ++field) {
      const auto value = DecodeBitMasks(field >> 12, field >> 6 & 63, field & 63, bits);
      if (value) {
        ASSERT_EQ(LogicalImmValue(field, bits), *value) << field;
      }
    }
  }
}

TEST(Aarch64ImmediatesTest, LogicalImmRoundTrip) {
  for (int bits : {32, 64}) {
    const auto all = AllLogical(bits);
    // The number of rotated runs: sizes 2 to `bits`, size times (size - 1) of each.
    EXPECT_EQ(all.size(), bits == 32 ? 1302u : 5334u);
    for (const auto& [value, unused] : all) {
      const std::optional<uint32_t> field = LogicalImm(value, bits);
      ASSERT_TRUE(field) << std::hex << value;
      EXPECT_EQ(DecodeBitMasks(*field >> 12, *field >> 6 & 63, *field & 63, bits), value);
    }
  }
}

// One or two bits beside each that can be encoded, and at random.
TEST(Aarch64ImmediatesTest, LogicalImmRefusesOthers) {
  std::mt19937_64 random(1);
  for (int bits : {32, 64}) {
    const auto all = AllLogical(bits);
    const auto check = [&](uint64_t value) {
      if (bits == 32) value &= UINT32_MAX;
      ASSERT_EQ(LogicalImm(value, bits).has_value(), all.contains(value)) << std::hex << value;
    };
    for (const auto& [value, unused] : all) {
      for (int bit = 0; bit < bits; ++bit) {
        const uint64_t other = value ^ uint64_t { 1 } << bit;
        check(other);
        check(other ^ uint64_t{1} << random() % bits);
      }
    }
    for (int i = 0; i < 1'000'000; ++i) check(random());
    for (uint64_t value = 0; value < 1 << 16; ++value) check(value);
    check(~uint64_t{0});
  }
  // The upper half does not count with 32 bits.
  EXPECT_EQ(LogicalImm(0xdead'beef'0000'00ff, 32), LogicalImm(0xff, 32));
}

TEST(Aarch64ImmediatesTest, AddSub) {
  for (uint64_t value = 0; value < 1 << 25; ++value) {
    const bool fits = value < 4096 || (value < 4096 * 4096 && value % 4096 == 0);
    const std::optional<uint32_t> field = AddSubImm(value);
    ASSERT_EQ(field.has_value(), fits) << value;
    if (field) {
      ASSERT_EQ(uint64_t{*field & 0xfff} << (*field >> 12) * 12, value);
    }
  }
  for (int bit = 24; bit < 64; ++bit) EXPECT_FALSE(AddSubImm(uint64_t{1} << bit));
  EXPECT_FALSE(AddSubImm(static_cast<uint64_t>(-1)));
}

TEST(Aarch64ImmediatesTest, MovWide) {
  for (uint32_t hw = 0; hw < 4; ++hw) {
    for (uint64_t part = 0; part < 1 << 16; ++part) {
      const uint64_t value = part << 16 * hw;
      const std::optional<uint32_t> field = MovWideImm(value);
      ASSERT_TRUE(field);
      ASSERT_EQ(uint64_t{*field & 0xffff} << 16 * (*field >> 16), value);
    }
  }
  for (int a = 0; a < 64; ++a) {
    for (int b = 0; b < a; ++b) {
      EXPECT_EQ(MovWideImm(uint64_t{1} << a | uint64_t{1} << b).has_value(), a / 16 == b / 16);
    }
  }
}

// VFPExpandImm (shared/functions/float): sign, NOT(b), b repeated, cd, efgh, zeros.
uint64_t ExpandImm(uint32_t imm8, int exponent_bits, int fraction_bits) {
  const uint64_t sign = imm8 >> 7, b = imm8 >> 6 & 1, cd = imm8 >> 4 & 3, efgh = imm8 & 15;
  uint64_t exponent = b ^ 1;
  for (int i = 0; i < exponent_bits - 3; ++i) exponent = exponent << 1 | b;
  exponent = exponent << 2 | cd;
  return (sign << exponent_bits | exponent) << fraction_bits | efgh << (fraction_bits - 4);
}

TEST(Aarch64ImmediatesTest, Floats) {
  std::set<uint64_t> doubles, floats;
  for (uint32_t imm8 = 0; imm8 < 256; ++imm8) {
    const uint64_t f64 = ExpandImm(imm8, 11, 52);
    const uint32_t f32 = static_cast<uint32_t>(ExpandImm(imm8, 8, 23));
    EXPECT_EQ(FloatImm64(f64), imm8);
    EXPECT_EQ(FloatImm32(f32), imm8);
    EXPECT_EQ(std::bit_cast<double>(f64), double{std::bit_cast<float>(f32)});
    doubles.insert(f64);
    floats.insert(f32);
  }
  for (uint64_t value : doubles) {
    for (int bit = 0; bit < 64; ++bit) {
      const uint64_t other = value ^ uint64_t { 1 } << bit;
      EXPECT_EQ(FloatImm64(other).has_value(), doubles.contains(other)) << std::hex << other;
    }
  }
  // All upper halves of a float, with an empty and a full lower one.
  for (uint32_t high = 0; high < 1 << 16; ++high) {
    EXPECT_EQ(FloatImm32(high << 16).has_value(), floats.contains(high << 16)) << std::hex << high;
    EXPECT_FALSE(FloatImm32(high << 16 | 0xffff));
    EXPECT_EQ(FloatImm64(uint64_t{high} << 48).has_value(), doubles.contains(uint64_t{high} << 48));
  }
  EXPECT_FALSE(FloatImm64(0));
  EXPECT_FALSE(FloatImm32(0));
}

TEST(Aarch64ImmediatesTest, ByteMasks) {
  for (uint32_t mask = 0; mask < 256; ++mask) {
    uint64_t value = 0;
    for (int bit = 0; bit < 64; ++bit) value |= uint64_t{mask >> bit / 8 & 1} << bit;
    EXPECT_EQ(ByteMaskImm(value), mask);
    for (int bit = 0; bit < 64; ++bit) EXPECT_FALSE(ByteMaskImm(value ^ uint64_t{1} << bit));
  }
}

// ubfm and sbfm as C6.2 describes them: with imms >= immr the bits immr to imms go to bit 0, else
// the bits 0 to imms go to bit `bits` - immr; zeros, or copies of the last bit taken, around them.
uint64_t Bitfield(uint32_t field, uint64_t source, unsigned bits, bool is_signed) {
  const unsigned immr = field >> 6, imms = field & 63;
  const unsigned from = imms >= immr ? immr : 0, to = imms >= immr ? 0 : bits - immr;
  uint64_t result = 0;
  for (unsigned bit = to; bit < bits; ++bit) {
    const unsigned taken = from + (bit - to);
    if (taken <= imms) {
      result |= (source >> taken & 1) << bit;
    } else if (is_signed) {
      result |= (source >> imms & 1) << bit;
    }
  }
  return result;
}

TEST(Aarch64ImmediatesTest, Bitfields) {
  std::mt19937_64 random(1);
  for (unsigned bits : {32u, 64u}) {
    const uint64_t all = bits == 32 ? UINT32_MAX : ~uint64_t{0};
    for (int repeat = 0; repeat < 8; ++repeat) {
      const uint64_t value = random() & all;
      const int64_t as_signed =
          bits == 32 ? int64_t{static_cast<int32_t>(value)} : static_cast<int64_t>(value);
      for (unsigned lsb = 0; lsb < bits; ++lsb) {
        EXPECT_EQ(Bitfield(BitfieldLsl(lsb, bits), value, bits, false), value << lsb & all);
        EXPECT_EQ(Bitfield(BitfieldRight(lsb, bits), value, bits, false), value >> lsb);
        EXPECT_EQ(Bitfield(BitfieldRight(lsb, bits), value, bits, true),
                  static_cast<uint64_t>(as_signed >> lsb) & all);
        for (unsigned width = 1; width <= bits - lsb; ++width) {
          const uint64_t mask = width == 64 ? ~uint64_t{0} : (uint64_t{1} << width) - 1;
          EXPECT_EQ(Bitfield(BitfieldExtract(lsb, width), value, bits, false), value >> lsb & mask);
          EXPECT_EQ(Bitfield(BitfieldInsert(lsb, width, bits), value, bits, false), (value & mask)
                                                                                        << lsb);
        }
      }
    }
  }
}

}  // namespace
}  // namespace davit::isa::aarch64
