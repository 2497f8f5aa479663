// What a shuffle becomes on AArch64: one instruction where there is one, two where two do.
#include "gtest/gtest.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

constexpr VectorCase kOneSource[] = {
    {"the operand itself", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])",
     R"(
MoveVector v2, v0
)"},
    {"a byte to all", 0,
     R"(v9 = shuffle.v128 v0, v1, [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5])",
     R"(
DupB16 v2, v0[5]
)"},
    {"a word to all, of the second", 0,
     R"(v9 = shuffle.v128 v0, v1, [24, 25, 26, 27, 24, 25, 26, 27, 24, 25, 26, 27, 24, 25, 26, 27])",
     R"(
DupS4 v2, v1[2]
)"},
    {"the upper half to both", 0,
     R"(v9 = shuffle.v128 v0, v1, [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15])",
     R"(
DupD2 v2, v0[1]
)"},
    {"rotation", 0,
     R"(v9 = shuffle.v128 v0, v1, [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4])",
     R"(
ExtB16 v2, v0, v0, #5
)"},
    {"halves exchanged", 0,
     R"(v9 = shuffle.v128 v0, v1, [8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7])",
     R"(
ExtB16 v2, v0, v0, #8
)"},
    {"bytes reversed in 64 bits", 0,
     R"(v9 = shuffle.v128 v0, v1, [7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8])",
     R"(
Rev64B16 v2, v0
)"},
    {"halfwords reversed in 64 bits", 0,
     R"(v9 = shuffle.v128 v0, v1, [6, 7, 4, 5, 2, 3, 0, 1, 14, 15, 12, 13, 10, 11, 8, 9])",
     R"(
Rev64H8 v2, v0
)"},
    {"words exchanged", 0,
     R"(v9 = shuffle.v128 v0, v1, [4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11])",
     R"(
Rev64S4 v2, v0
)"},
    {"bytes reversed in 32 bits", 0,
     R"(v9 = shuffle.v128 v0, v1, [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12])",
     R"(
Rev32B16 v2, v0
)"},
    {"halfwords exchanged", 0,
     R"(v9 = shuffle.v128 v0, v1, [2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13])",
     R"(
Rev32H8 v2, v0
)"},
    {"bytes exchanged", 0,
     R"(v9 = shuffle.v128 v0, v1, [1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14])",
     R"(
Rev16B16 v2, v0
)"},
    {"zip1 with itself", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7])",
     R"(
Zip1B16 v2, v0, v0
)"},
    {"uzp1 with itself", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11])",
     R"(
Uzp1S4 v2, v0, v0
)"},
    {"trn2 with itself", 0,
     R"(v9 = shuffle.v128 v0, v1, [2, 3, 2, 3, 6, 7, 6, 7, 10, 11, 10, 11, 14, 15, 14, 15])",
     R"(
Trn2H8 v2, v0, v0
)"},
    {"a lane copied", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 4, 5, 6, 7, 12, 13, 14, 15])",
     R"(
InsS4 v2=v0[2], v0[1]
)"},
    {"bytes anyhow", 0,
     R"(v9 = shuffle.v128 v0, v1, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])",
     R"(
LdrQ v2, [const]
TblB16 v3, {v0}, v2
)"},
};

constexpr VectorCase kTwoSources[] = {
    {"zip1 of bytes", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23])",
     R"(
Zip1B16 v2, v0, v1
)"},
    {"zip2 of words, exchanged", 0,
     R"(v9 = shuffle.v128 v0, v1, [24, 25, 26, 27, 8, 9, 10, 11, 28, 29, 30, 31, 12, 13, 14, 15])",
     R"(
Zip2S4 v2, v1, v0
)"},
    {"uzp1 of halfwords", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29])",
     R"(
Uzp1H8 v2, v0, v1
)"},
    {"uzp2 of bytes, exchanged", 0,
     R"(v9 = shuffle.v128 v0, v1, [17, 19, 21, 23, 25, 27, 29, 31, 1, 3, 5, 7, 9, 11, 13, 15])",
     R"(
Uzp2B16 v2, v1, v0
)"},
    {"trn1 of words", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])",
     R"(
Trn1S4 v2, v0, v1
)"},
    {"trn2 of bytes", 0,
     R"(v9 = shuffle.v128 v0, v1, [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])",
     R"(
Trn2B16 v2, v0, v1
)"},
    {"low halves", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])",
     R"(
Zip1D2 v2, v0, v1
)"},
    {"high halves", 0,
     R"(v9 = shuffle.v128 v0, v1, [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])",
     R"(
Zip2D2 v2, v0, v1
)"},
    {"the middle", 0,
     R"(v9 = shuffle.v128 v0, v1, [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23])",
     R"(
ExtB16 v2, v0, v1, #8
)"},
    {"ext", 0,
     R"(v9 = shuffle.v128 v0, v1, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])",
     R"(
ExtB16 v2, v0, v1, #3
)"},
    {"ext, exchanged", 0,
     R"(v9 = shuffle.v128 v0, v1, [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 0, 1, 2, 3])",
     R"(
ExtB16 v2, v1, v0, #4
)"},
    {"outer halves", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31])",
     R"(
InsD2 v2=v0[1], v1[1]
)"},
    {"a lane put in", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 28, 29, 30, 31, 12, 13, 14, 15])",
     R"(
InsS4 v2=v0[2], v1[3]
)"},
    {"a halfword put in", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 24, 25, 8, 9, 10, 11, 12, 13, 14, 15])",
     R"(
InsH8 v2=v0[3], v1[4]
)"},
    {"a byte put in the second", 0,
     R"(v9 = shuffle.v128 v0, v1, [16, 17, 18, 7, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31])",
     R"(
InsB16 v2=v1[3], v0[7]
)"},
    {"zip1, then a lane", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 28, 29, 30, 31])",
     R"(
Zip1S4 v2, v0, v1
InsS4 v3=v2[3], v1[3]
)"},
    {"uzp1, then exchanged", 0,
     R"(v9 = shuffle.v128 v0, v1, [8, 9, 10, 11, 0, 1, 2, 3, 24, 25, 26, 27, 16, 17, 18, 19])",
     R"(
Uzp1S4 v2, v0, v1
Rev64S4 v3, v2
)"},
    {"two lanes put in", 0,
     R"(v9 = shuffle.v128 v0, v1, [24, 25, 26, 27, 4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19])",
     R"(
InsS4 v2=v0[0], v1[2]
InsS4 v3=v2[3], v1[0]
)"},
    {"bytes that stay", 0,
     R"(v9 = shuffle.v128 v0, v1, [16, 1, 2, 19, 4, 5, 22, 7, 8, 25, 10, 11, 28, 13, 14, 31])",
     R"(
LdrQ v2, [const]
BslB16 v3=v2, v0, v1
)"},
    {"words that stay", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 20, 21, 22, 23, 24, 25, 26, 27, 12, 13, 14, 15])",
     R"(
LdrQ v2, [const]
BslB16 v3=v2, v0, v1
)"},
    {"anything of two", 0,
     R"(v9 = shuffle.v128 v0, v1, [0, 16, 0, 17, 1, 18, 1, 19, 2, 20, 2, 21, 3, 22, 3, 31])",
     R"(
LdrQ v2, [const]
Tbl2 v3, {v0}, v1, v2
)"},
};

constexpr VectorCase kZeros[] = {
    {"zero extension of bytes", 0,
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 16, 1, 16, 2, 16, 3, 16, 4, 16, 5, 16, 6, 16, 7, 16])",
     R"(
UxtlH8 v1, v0
)"},
    {"zero extension of the high words", 0,
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [8, 9, 10, 11, 16, 16, 16, 16, 12, 13, 14, 15, 16, 16, 16, 16])",
     R"(
Uxtl2D2 v1, v0
)"},
    {"low half", 0,
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 1, 2, 3, 4, 5, 6, 7, 16, 16, 16, 16, 16, 16, 16, 16])",
     R"(
FmovD v1, v0
)"},
    {"words shifted to the left", 0,
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [16, 0, 1, 2, 16, 4, 5, 6, 16, 8, 9, 10, 16, 12, 13, 14])",
     R"(
ShlIS4 v1, v0, #8
)"},
    {"halfwords shifted to the right", 0,
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [1, 16, 3, 16, 5, 16, 7, 16, 9, 16, 11, 16, 13, 16, 15, 16])",
     R"(
UshrIH8 v1, v0, #8
)"},
    {"all shifted up", 0,
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [16, 16, 16, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])",
     R"(
MoviZero v1, #0
ExtB16 v2, v1, v0, #13
)"},
    {"all shifted down", 0,
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 16, 16, 16, 16, 16])",
     R"(
MoviZero v1, #0
ExtB16 v2, v0, v1, #6
)"},
    {"bytes of each word that stay", 0,
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 16, 2, 3, 4, 16, 6, 7, 8, 16, 10, 11, 12, 16, 14, 15])",
     R"(
BicIS4 v1=v0, #255, lsl #8
)"},
    {"bytes that stay", 0,
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 1, 16, 3, 4, 16, 6, 7, 8, 9, 10, 11, 16, 13, 14, 15])",
     R"(
LdrQ v1, [const]
BicB16 v2, v0, v1
)"},
    {"bytes and zeros anyhow", 0,
     R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [3, 2, 1, 0, 16, 16, 16, 16, 7, 6, 5, 4, 16, 16, 16, 16])",
     R"(
LdrQ v1, [const]
TblB16 v2, {v0}, v1
)"},
};

constexpr VectorCase kSwizzle[] = {
    {"numbers of bytes", 0, R"(v9 = swizzle.v128 v0, v1)",
     R"(
TblB16 v2, {v0}, v1
)"},
    {"constant numbers, some too large", 0,
     R"(v8 = vconst.v128 i8x16 3, 2, 1, 0, 99, 99, 16, 255, 7, 6, 5, 4, 16, 16, 16, 16
v9 = swizzle.v128 v0, v8)",
     R"(
LdrQ v1, [const]
TblB16 v2, {v0}, v1
)"},
};

TEST(Aarch64Shuffle, OneSource) {
  for (const VectorCase& c : kOneSource) CheckVectorSelection(c, Isa::kAarch64);
}

TEST(Aarch64Shuffle, TwoSources) {
  for (const VectorCase& c : kTwoSources) CheckVectorSelection(c, Isa::kAarch64);
}

TEST(Aarch64Shuffle, Zeros) {
  for (const VectorCase& c : kZeros) CheckVectorSelection(c, Isa::kAarch64);
}

TEST(Aarch64Shuffle, Swizzle) {
  for (const VectorCase& c : kSwizzle) CheckVectorSelection(c, Isa::kAarch64);
}

}  // namespace
}  // namespace davit::isa
