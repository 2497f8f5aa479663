// What a shuffle becomes on AArch64: one instruction where there is one, two where two do.
#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

// v9 from v0, v1 (v128), v2 (i32) and v3 (i64); `rows` are the machine instructions between the
// first and the last.
struct Case {
  const char* name;
  const char* body;
  const char* rows;
};

void Check(const Case& c) {
  SCOPED_TRACE(c.name);
  const absl::StatusOr<std::string> rows = LowerToText(
      ParseBody("(v128, v128, i32, i64) -> v128 davit", absl::StrCat(c.body, "\nreturn v9")), 0,
      Isa::kAarch64);
  ASSERT_TRUE(rows.ok()) << rows.status();
  const size_t first = rows->find('\n'), last = rows->rfind("Ret");
  EXPECT_EQ(rows->substr(first, last - first), c.rows) << *rows;
}

constexpr Case kOneSource[] = {
    {"the operand itself",
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])",
     R"(
MoveVector v2, v0
)"},
    {"a byte to all",
     R"(v9 = shuffle.v128 v0, v1, [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5])",
     R"(
DupB16 v2, v0[5]
)"},
    {"a word to all, of the second",
     R"(v9 = shuffle.v128 v0, v1, [24, 25, 26, 27, 24, 25, 26, 27, 24, 25, 26, 27, 24, 25, 26, 27])",
     R"(
DupS4 v2, v1[2]
)"},
    {"the upper half to both",
     R"(v9 = shuffle.v128 v0, v1, [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15])",
     R"(
DupD2 v2, v0[1]
)"},
    {"rotation",
     R"(v9 = shuffle.v128 v0, v1, [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4])",
     R"(
ExtB16 v2, v0, v0, #5
)"},
    {"halves exchanged",
     R"(v9 = shuffle.v128 v0, v1, [8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7])",
     R"(
ExtB16 v2, v0, v0, #8
)"},
    {"bytes reversed in 64 bits",
     R"(v9 = shuffle.v128 v0, v1, [7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8])",
     R"(
Rev64B16 v2, v0
)"},
    {"halfwords reversed in 64 bits",
     R"(v9 = shuffle.v128 v0, v1, [6, 7, 4, 5, 2, 3, 0, 1, 14, 15, 12, 13, 10, 11, 8, 9])",
     R"(
Rev64H8 v2, v0
)"},
    {"words exchanged",
     R"(v9 = shuffle.v128 v0, v1, [4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11])",
     R"(
Rev64S4 v2, v0
)"},
    {"bytes reversed in 32 bits",
     R"(v9 = shuffle.v128 v0, v1, [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12])",
     R"(
Rev32B16 v2, v0
)"},
    {"halfwords exchanged",
     R"(v9 = shuffle.v128 v0, v1, [2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13])",
     R"(
Rev32H8 v2, v0
)"},
    {"bytes exchanged",
     R"(v9 = shuffle.v128 v0, v1, [1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14])",
     R"(
Rev16B16 v2, v0
)"},
    {"zip1 with itself",
     R"(v9 = shuffle.v128 v0, v1, [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7])",
     R"(
Zip1B16 v2, v0, v0
)"},
    {"uzp1 with itself",
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11])",
     R"(
Uzp1S4 v2, v0, v0
)"},
    {"trn2 with itself",
     R"(v9 = shuffle.v128 v0, v1, [2, 3, 2, 3, 6, 7, 6, 7, 10, 11, 10, 11, 14, 15, 14, 15])",
     R"(
Trn2H8 v2, v0, v0
)"},
    {"a lane copied",
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 4, 5, 6, 7, 12, 13, 14, 15])",
     R"(
InsS4 v2=v0[2], v0[1]
)"},
    {"bytes anyhow",
     R"(v9 = shuffle.v128 v0, v1, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])",
     R"(
LdrQ v2, [const]
TblB16 v3, {v0}, v2
)"},
};

constexpr Case kTwoSources[] = {
    {"zip1 of bytes",
     R"(v9 = shuffle.v128 v0, v1, [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23])",
     R"(
Zip1B16 v2, v0, v1
)"},
    {"zip2 of words, exchanged",
     R"(v9 = shuffle.v128 v0, v1, [24, 25, 26, 27, 8, 9, 10, 11, 28, 29, 30, 31, 12, 13, 14, 15])",
     R"(
Zip2S4 v2, v1, v0
)"},
    {"uzp1 of halfwords",
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29])",
     R"(
Uzp1H8 v2, v0, v1
)"},
    {"uzp2 of bytes, exchanged",
     R"(v9 = shuffle.v128 v0, v1, [17, 19, 21, 23, 25, 27, 29, 31, 1, 3, 5, 7, 9, 11, 13, 15])",
     R"(
Uzp2B16 v2, v1, v0
)"},
    {"trn1 of words",
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])",
     R"(
Trn1S4 v2, v0, v1
)"},
    {"trn2 of bytes",
     R"(v9 = shuffle.v128 v0, v1, [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])",
     R"(
Trn2B16 v2, v0, v1
)"},
    {"low halves",
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])",
     R"(
Zip1D2 v2, v0, v1
)"},
    {"high halves",
     R"(v9 = shuffle.v128 v0, v1, [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])",
     R"(
Zip2D2 v2, v0, v1
)"},
    {"the middle",
     R"(v9 = shuffle.v128 v0, v1, [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23])",
     R"(
ExtB16 v2, v0, v1, #8
)"},
    {"ext",
     R"(v9 = shuffle.v128 v0, v1, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])",
     R"(
ExtB16 v2, v0, v1, #3
)"},
    {"ext, exchanged",
     R"(v9 = shuffle.v128 v0, v1, [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 0, 1, 2, 3])",
     R"(
ExtB16 v2, v1, v0, #4
)"},
    {"outer halves",
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31])",
     R"(
InsD2 v2=v0[1], v1[1]
)"},
    {"a lane put in",
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 28, 29, 30, 31, 12, 13, 14, 15])",
     R"(
InsS4 v2=v0[2], v1[3]
)"},
    {"a halfword put in",
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 24, 25, 8, 9, 10, 11, 12, 13, 14, 15])",
     R"(
InsH8 v2=v0[3], v1[4]
)"},
    {"a byte put in the second",
     R"(v9 = shuffle.v128 v0, v1, [16, 17, 18, 7, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31])",
     R"(
InsB16 v2=v1[3], v0[7]
)"},
    {"zip1, then a lane",
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 28, 29, 30, 31])",
     R"(
Zip1S4 v2, v0, v1
InsS4 v3=v2[3], v1[3]
)"},
    {"uzp1, then exchanged",
     R"(v9 = shuffle.v128 v0, v1, [8, 9, 10, 11, 0, 1, 2, 3, 24, 25, 26, 27, 16, 17, 18, 19])",
     R"(
Uzp1S4 v2, v0, v1
Rev64S4 v3, v2
)"},
    {"two lanes put in",
     R"(v9 = shuffle.v128 v0, v1, [24, 25, 26, 27, 4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19])",
     R"(
InsS4 v2=v0[0], v1[2]
InsS4 v3=v2[3], v1[0]
)"},
    {"bytes that stay",
     R"(v9 = shuffle.v128 v0, v1, [16, 1, 2, 19, 4, 5, 22, 7, 8, 25, 10, 11, 28, 13, 14, 31])",
     R"(
LdrQ v2, [const]
BslB16 v3=v2, v0, v1
)"},
    {"words that stay",
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 20, 21, 22, 23, 24, 25, 26, 27, 12, 13, 14, 15])",
     R"(
LdrQ v2, [const]
BslB16 v3=v2, v0, v1
)"},
    {"anything of two",
     R"(v9 = shuffle.v128 v0, v1, [0, 16, 0, 17, 1, 18, 1, 19, 2, 20, 2, 21, 3, 22, 3, 31])",
     R"(
LdrQ v2, [const]
Tbl2 v3, {v0}, v1, v2
)"},
};

constexpr Case kZeros[] = {
    {"zero extension of bytes",
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 16, 1, 16, 2, 16, 3, 16, 4, 16, 5, 16, 6, 16, 7, 16])",
     R"(
UxtlH8 v1, v0
)"},
    {"zero extension of the high words",
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [8, 9, 10, 11, 16, 16, 16, 16, 12, 13, 14, 15, 16, 16, 16, 16])",
     R"(
Uxtl2D2 v1, v0
)"},
    {"low half",
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 1, 2, 3, 4, 5, 6, 7, 16, 16, 16, 16, 16, 16, 16, 16])",
     R"(
FmovD v1, v0
)"},
    {"words shifted to the left",
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [16, 0, 1, 2, 16, 4, 5, 6, 16, 8, 9, 10, 16, 12, 13, 14])",
     R"(
ShlIS4 v1, v0, #8
)"},
    {"halfwords shifted to the right",
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [1, 16, 3, 16, 5, 16, 7, 16, 9, 16, 11, 16, 13, 16, 15, 16])",
     R"(
UshrIH8 v1, v0, #8
)"},
    {"all shifted up",
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [16, 16, 16, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])",
     R"(
MoviZero v1, #0
ExtB16 v2, v1, v0, #13
)"},
    {"all shifted down",
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 16, 16, 16, 16, 16])",
     R"(
MoviZero v1, #0
ExtB16 v2, v0, v1, #6
)"},
    {"bytes of each word that stay",
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 16, 2, 3, 4, 16, 6, 7, 8, 16, 10, 11, 12, 16, 14, 15])",
     R"(
BicIS4 v1=v0, #255, lsl #8
)"},
    {"bytes that stay",
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 1, 16, 3, 4, 16, 6, 7, 8, 9, 10, 11, 16, 13, 14, 15])",
     R"(
LdrQ v1, [const]
BicB16 v2, v0, v1
)"},
    {"bytes and zeros anyhow",
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [3, 2, 1, 0, 16, 16, 16, 16, 7, 6, 5, 4, 16, 16, 16, 16])",
     R"(
LdrQ v1, [const]
TblB16 v2, {v0}, v1
)"},
};

constexpr Case kSwizzle[] = {
    {"numbers of bytes", R"(v9 = swizzle.v128 v0, v1)",
     R"(
TblB16 v2, {v0}, v1
)"},
    {"constant numbers, some too large",
     R"(v8 = vconst.v128 i8x16 3, 2, 1, 0, 99, 99, 16, 255, 7, 6, 5, 4, 16, 16, 16, 16
v9 = swizzle.v128 v0, v8)",
     R"(
LdrQ v1, [const]
TblB16 v2, {v0}, v1
)"},
};

TEST(Aarch64Shuffle, OneSource) {
  for (const Case& c : kOneSource) Check(c);
}

TEST(Aarch64Shuffle, TwoSources) {
  for (const Case& c : kTwoSources) Check(c);
}

TEST(Aarch64Shuffle, Zeros) {
  for (const Case& c : kZeros) Check(c);
}

TEST(Aarch64Shuffle, Swizzle) {
  for (const Case& c : kSwizzle) Check(c);
}

}  // namespace
}  // namespace davit::isa
