// What a shuffle becomes on x86-64.
#include "gtest/gtest.h"
#include "isa/x64/features.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

constexpr uint64_t kSse = 0;
constexpr uint64_t kVex = x64::kAvx | x64::kAvx2;

constexpr VectorCase kShuffle[] = {
    {"the operand itself", kSse,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])",
     R"(
MoveVector v2, v0
)"},
    {"one operand of two", kSse,
     R"(v9 = shuffle.v128 v0, v1, [28, 29, 30, 31, 24, 25, 26, 27, 20, 21, 22, 23, 16, 17, 18, 19])",
     R"(
PshufdXMI v2, v1, 27
)"},
    {"pshufd", kSse,
     R"(v9 = shuffle.v128 v0, v1, [4, 5, 6, 7, 4, 5, 6, 7, 12, 13, 14, 15, 8, 9, 10, 11])",
     R"(
PshufdXMI v2, v0, 181
)"},
    {"pshuflw", kSse,
     R"(v9 = shuffle.v128 v0, v1, [6, 7, 4, 5, 2, 3, 0, 1, 8, 9, 10, 11, 12, 13, 14, 15])",
     R"(
PshuflwXMI v2, v0, 27
)"},
    {"pshufhw", kSse,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 14, 15, 14, 15, 8, 9, 10, 11])",
     R"(
PshufhwXMI v2, v0, 79
)"},
    {"broadcast of a byte", kSse,
     R"(v9 = shuffle.v128 v0, v1, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])",
     R"(
PshufbXM v2=v0, [const]
)"},
    {"broadcast of a byte", kVex,
     R"(v9 = shuffle.v128 v0, v1, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])",
     R"(
VpbroadcastbXM v2, v0
)"},
    {"rotation", kSse,
     R"(v9 = shuffle.v128 v0, v1, [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4])",
     R"(
PalignrXMI v2=v0, v0, 5
)"},
    {"unpack with itself", kSse,
     R"(v9 = shuffle.v128 v0, v1, [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7])",
     R"(
PunpcklbwXM v2=v0, v0
)"},
    {"bytes of one operand", kSse,
     R"(v9 = shuffle.v128 v0, v1, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])",
     R"(
PshufbXM v2=v0, [const]
)"},
    {"bytes of one operand", kVex,
     R"(v9 = shuffle.v128 v0, v1, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])",
     R"(
VPshufbXVM v2, v0, [const]
)"},
    {"blend of words", kSse,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 18, 19, 4, 5, 22, 23, 24, 25, 10, 11, 12, 13, 30, 31])",
     R"(
PblendwXMI v2=v0, v1, 154
)"},
    {"blend of double words", kSse,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 20, 21, 22, 23, 24, 25, 26, 27, 12, 13, 14, 15])",
     R"(
PblendwXMI v2=v0, v1, 60
)"},
    {"blend of double words", kVex,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 20, 21, 22, 23, 24, 25, 26, 27, 12, 13, 14, 15])",
     R"(
VpblenddXVMI v2, v0, v1, 6
)"},
    {"punpcklbw", kSse,
     R"(v9 = shuffle.v128 v0, v1, [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23])",
     R"(
PunpcklbwXM v2=v0, v1
)"},
    {"punpckhdq, exchanged", kSse,
     R"(v9 = shuffle.v128 v0, v1, [24, 25, 26, 27, 8, 9, 10, 11, 28, 29, 30, 31, 12, 13, 14, 15])",
     R"(
PunpckhdqXM v2=v1, v0
)"},
    {"palignr", kSse,
     R"(v9 = shuffle.v128 v0, v1, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])",
     R"(
PalignrXMI v2=v1, v0, 3
)"},
    {"palignr, exchanged", kSse,
     R"(v9 = shuffle.v128 v0, v1, [20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 0, 1, 2, 3])",
     R"(
PalignrXMI v2=v0, v1, 4
)"},
    {"shufps", kSse,
     R"(v9 = shuffle.v128 v0, v1, [8, 9, 10, 11, 0, 1, 2, 3, 28, 29, 30, 31, 20, 21, 22, 23])",
     R"(
ShufpsXMI v2=v0, v1, 114
)"},
    {"insertps", kSse,
     R"(v9 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 28, 29, 30, 31, 12, 13, 14, 15])",
     R"(
InsertpsXRI v2=v0, v1, 224
)"},
    {"blend, then shuffle", kSse,
     R"(v9 = shuffle.v128 v0, v1, [2, 3, 0, 1, 20, 21, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])",
     R"(
PblendwXMI v2=v0, v1, 4
PshuflwXMI v3, v2, 225
)"},
    {"two pshufb", kSse,
     R"(v9 = shuffle.v128 v0, v1, [0, 16, 0, 17, 1, 18, 1, 19, 2, 20, 2, 21, 3, 22, 3, 31])",
     R"(
PshufbXM v2=v0, [const]
PshufbXM v3=v1, [const+16]
PorXM v4=v2, v3
)"},
    {"two pshufb", kVex,
     R"(v9 = shuffle.v128 v0, v1, [0, 16, 0, 17, 1, 18, 1, 19, 2, 20, 2, 21, 3, 22, 3, 31])",
     R"(
VPshufbXVM v2, v0, [const]
VPshufbXVM v3, v1, [const+16]
VPorXVM v4, v2, v3
)"},
    {"zero extension", kSse, R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 16, 1, 16, 2, 16, 3, 16, 4, 16, 5, 16, 6, 16, 7, 16])",
     R"(
PmovzxbwXM v1, v0
)"},
    {"zero extension of words by two steps", kSse, R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 1, 16, 16, 16, 16, 16, 16, 2, 3, 16, 16, 16, 16, 16, 16])",
     R"(
PmovzxwqXM v1, v0
)"},
    {"low half", kSse, R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 1, 2, 3, 4, 5, 6, 7, 16, 16, 16, 16, 16, 16, 16, 16])",
     R"(
MovqXM v1, v0
)"},
    {"pslldq", kSse, R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [16, 16, 16, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])",
     R"(
PslldqXI v1=v0, 3
)"},
    {"psrldq of the second", kSse, R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v8, v1, [22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 0, 0, 0, 0, 0, 0])",
     R"(
PsrldqXI v1=v0, 6
)"},
    {"bytes that stay", kSse, R"(v8 = vconst.v128 0x00
v9 = shuffle.v128 v0, v8, [0, 1, 16, 3, 4, 16, 6, 7, 8, 9, 10, 11, 16, 13, 14, 15])",
     R"(
PandXM v1=v0, [const]
)"},
};

TEST(LowerShuffle, Shuffle) {
  for (const VectorCase& c : kShuffle) CheckVectorSelection(c, Isa::kX64);
}

}  // namespace
}  // namespace davit::isa
