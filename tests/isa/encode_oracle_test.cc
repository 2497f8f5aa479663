// The oracle of encodings must notice wrong bytes: each bit of many instructions is turned.
#include "fuzz/oracle/encode_oracle.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

#include "fuzz/oracle/aarch64_machine.h"

namespace davit::fuzz {
namespace {

constexpr int kCases = 20'000;

// Bits turned, and those of them that the oracle lets pass.
struct Turned {
  int all = 0;
  int passed = 0;
};

template <typename Make, typename Check, typename Compare>
Turned TurnBits(EncodeOracle& oracle, uint32_t trap_bytes, Make make, Check check,
                Compare compare) {
  std::mt19937_64 random(1);
  std::vector<uint8_t> bytes(64);
  MachCase c;
  Turned turned;
  for (int i = 0; i < kCases; ++i) {
    for (uint8_t& byte : bytes) byte = static_cast<uint8_t>(random());
    Choices choices(bytes);
    make(choices, c);
    EXPECT_EQ(check(c), "");
    isa::CompiledFunction& code = oracle.code();
    const uint32_t first = code.unwind.saves_end, end = code.code_size - trap_bytes;
    const uint32_t bit = static_cast<uint32_t>(random() % (8 * (end - first)));
    code.bytes[first + bit / 8] ^= static_cast<uint8_t>(1u << bit % 8);
    ++turned.all;
    turned.passed += compare(c).empty();
  }
  return turned;
}

// A few words of sequences have a second form: 0 shifted by 16, a w register, a rotation of a short
// period, a displacement of 0 unscaled.
TEST(EncodeOracle, NoticesTurnedBitsOfAarch64) {
  EncodeOracle oracle;
  const Turned turned = TurnBits(
      oracle, 4, MakeAarch64Case, [&](const MachCase& c) { return oracle.CheckAarch64(c); },
      [&](const MachCase& c) { return oracle.CompareAarch64(c); });
  EXPECT_LT(turned.passed, turned.all / 1000);
}

// Some bits mean nothing: W where the manual has WIG, L of scalars, the scale of no index, R, X and
// B of fields that are not used, the order of two equal registers.
TEST(EncodeOracle, NoticesTurnedBitsOfX64) {
  EncodeOracle oracle;
  const Turned turned = TurnBits(
      oracle, 2, MakeX64Case, [&](const MachCase& c) { return oracle.CheckX64(c); },
      [&](const MachCase& c) { return oracle.CompareX64(c); });
  EXPECT_LT(turned.passed, turned.all / 25);
}

// Words assembled by hand from the manual's diagrams.
TEST(Aarch64Machine, CarriesOutSequences) {
  Aarch64Machine machine;
  constexpr uint32_t kMovz = 0xd2824680;     // movz x0, #0x1234
  constexpr uint32_t kMovk = 0xf2b579a0;     // movk x0, #0xabcd, lsl #16
  constexpr uint32_t kMovn = 0x92800001;     // movn x1, #0
  constexpr uint32_t kMovn32 = 0x12800002;   // movn w2, #0
  constexpr uint32_t kOrr = 0xb200f3e3;      // orr x3, xzr, #0x5555555555555555
  constexpr uint32_t kAdd = 0x91400464;      // add x4, x3, #1, lsl #12
  constexpr uint32_t kSub = 0xd1000485;      // sub x5, x4, #1
  constexpr uint32_t kAddLsl = 0x8b000ca6;   // add x6, x5, x0, lsl #3
  constexpr uint32_t kAddUxtw = 0x8b2148c7;  // add x7, x6, w1, uxtw #2
  for (const uint32_t word : {kMovz, kMovk, kMovn, kMovn32, kOrr, kAdd, kSub, kAddLsl, kAddUxtw}) {
    ASSERT_TRUE(machine.Step(word)) << std::hex << word;
  }
  EXPECT_EQ(machine.reg(0), 0xabcd'1234u);
  EXPECT_EQ(machine.reg(1), UINT64_MAX);
  EXPECT_EQ(machine.reg(2), UINT32_MAX);
  EXPECT_EQ(machine.reg(3), 0x5555'5555'5555'5555u);
  EXPECT_EQ(machine.reg(4), 0x5555'5555'5555'6555u);
  EXPECT_EQ(machine.reg(5), 0x5555'5555'5555'6554u);
  EXPECT_EQ(machine.reg(6), machine.reg(5) + 8 * machine.reg(0));
  EXPECT_EQ(machine.reg(7), machine.reg(6) + 4 * uint64_t{UINT32_MAX});
  // Flags, and a load.
  EXPECT_FALSE(machine.Step(0xb1000400));
  EXPECT_FALSE(machine.Step(0xf9400000));
}

}  // namespace
}  // namespace davit::fuzz
