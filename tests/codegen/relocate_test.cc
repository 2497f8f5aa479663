// Relocations: expected words are those of GNU ld for the same places and targets.
#include "codegen/link/relocate.h"

#include <cstring>

#include "gtest/gtest.h"

namespace davit::codegen {
namespace {

using isa::RelocKind;

struct Case {
  RelocKind kind;
  uint32_t before;
  uint64_t place;
  uint64_t target;
  uint32_t after;
};

uint32_t Apply(const Case& c) {
  uint8_t field[4];
  std::memcpy(field, &c.before, 4);
  EXPECT_TRUE(ApplyReloc(c.kind, field, c.place, c.target));
  uint32_t word;
  std::memcpy(&word, field, 4);
  return word;
}

constexpr uint64_t kFar = 0x7ffff123000;

constexpr Case kCases[] = {
    // bl .+8; bl .-4; the furthest either way; a branch; what the field held is gone.
    {RelocKind::kA64Call26, 0x94000000, kFar, kFar + 8, 0x94000002},
    {RelocKind::kA64Call26, 0x94000000, kFar, kFar - 4, 0x97ffffff},
    {RelocKind::kA64Call26, 0x94000000, 8, 0x8000004, 0x95ffffff},
    {RelocKind::kA64Call26, 0x94000000, kFar, kFar - (128 << 20), 0x96000000},
    {RelocKind::kA64Call26, 0x14000000, 12, uint64_t{12} - 0x8000000, 0x16000000},
    {RelocKind::kA64Call26, 0x97ffffff, kFar, kFar + 8, 0x94000002},
    // adrp x3, add x3, x3.
    {RelocKind::kA64AdrPrelPgHi21, 0x90000003, kFar, 0x7ff91468678, 0xb0c91a23},
    {RelocKind::kA64AddAbsLo12Nc, 0x91000063, kFar + 4, 0x7ff91468678, 0x9119e063},
    {RelocKind::kA64AdrPrelPgHi21, 0x90000003, kFar, 0x7ff7f133000, 0x90c00083},
    {RelocKind::kA64AddAbsLo12Nc, 0x91000063, kFar + 4, 0x7ff7f133000, 0x91000063},
    {RelocKind::kA64AdrPrelPgHi21, 0x90000003, kFar, 0x8007f113000, 0x903fff83},
    // Pages, not bytes: the last byte of a page and the first of the next are one page apart.
    {RelocKind::kA64AdrPrelPgHi21, 0x90000003, 0xffc, 0x1000, 0xb0000003},
    {RelocKind::kA64AdrPrelPgHi21, 0x90000003, 0x1000, 0x1fff, 0x90000003},
    {RelocKind::kA64AdrPrelPgHi21, 0x90000003, 0x1000, 0xfff, 0xf0ffffe3},
    {RelocKind::kX64CallPcRel32, 0, 0x1001, 0x1005, 0},
    {RelocKind::kX64CallPcRel32, 0, 0x1001, 0x1000, 0xfffffffb},
};

TEST(RelocateTest, Words) {
  for (const Case& c : kCases) {
    EXPECT_EQ(Apply(c), c.after) << std::hex << c.before << " at " << c.place << " to " << c.target;
  }
}

TEST(RelocateTest, Absolute) {
  uint8_t field[9] = {};
  field[8] = 0x5a;
  ASSERT_TRUE(ApplyReloc(RelocKind::kAbs64, field, kFar, 0x0102'0304'0506'0708));
  for (uint8_t i = 0; i < 8; ++i) EXPECT_EQ(field[i], 8 - i);
  EXPECT_EQ(field[8], 0x5a);
}

TEST(RelocateTest, OutOfReachChangesNothing) {
  const Case kOut[] = {
      {RelocKind::kA64Call26, 0x94000000, kFar, kFar + (128 << 20), 0},
      {RelocKind::kA64Call26, 0x94000000, kFar, kFar - (128 << 20) - 4, 0},
      {RelocKind::kA64Call26, 0x94000000, kFar, kFar + 2, 0},
      {RelocKind::kA64AdrPrelPgHi21, 0x90000003, kFar, kFar + (uint64_t{1} << 32), 0},
      {RelocKind::kA64AdrPrelPgHi21, 0x90000003, kFar, kFar - (uint64_t{1} << 32) - 1, 0},
      {RelocKind::kX64CallPcRel32, 0x12345678, kFar, kFar + (uint64_t{1} << 31) + 4, 0},
  };
  for (const Case& c : kOut) {
    uint8_t field[4];
    std::memcpy(field, &c.before, 4);
    EXPECT_FALSE(ApplyReloc(c.kind, field, c.place, c.target));
    EXPECT_EQ(std::memcmp(field, &c.before, 4), 0);
  }
}

}  // namespace
}  // namespace davit::codegen
