// Selection of Advanced SIMD instructions: constants, what is folded, and what is not.
#include "gtest/gtest.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

constexpr VectorCase kConstants[] = {
    {"zero", 0,
     R"(v4 = vconst.v128 0x00
v9 = viadd.i8x16 v0, v4)",
     R"(
MoviZero v1, #0
AddB16 v2, v0, v1
)"},
    {"ones", 0,
     R"(v4 = vconst.v128 i64x2 -1, -1
v9 = viadd.i8x16 v0, v4)",
     R"(
MoviB16 v1, #255
AddB16 v2, v0, v1
)"},
    {"bytes", 0,
     R"(v4 = vconst.v128 i8x16 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7
v9 = viadd.i8x16 v0, v4)",
     R"(
MoviB16 v1, #7
AddB16 v2, v0, v1
)"},
    {"halfwords", 0,
     R"(v4 = vconst.v128 i16x8 0x200, 0x200, 0x200, 0x200, 0x200, 0x200, 0x200, 0x200
v9 = viadd.i16x8 v0, v4)",
     R"(
MoviH8 v1, #2, lsl #8
AddH8 v2, v0, v1
)"},
    {"halfwords, inverted", 0,
     R"(v4 = vconst.v128 i16x8 -3, -3, -3, -3, -3, -3, -3, -3
v9 = viadd.i16x8 v0, v4)",
     R"(
MvniH8 v1, #2
AddH8 v2, v0, v1
)"},
    {"words", 0,
     R"(v4 = vconst.v128 i32x4 0x120000, 0x120000, 0x120000, 0x120000
v9 = viadd.i32x4 v0, v4)",
     R"(
MoviS4 v1, #18, lsl #16
AddS4 v2, v0, v1
)"},
    {"words, inverted", 0,
     R"(v4 = vconst.v128 i32x4 0xffff12ff, 0xffff12ff, 0xffff12ff, 0xffff12ff
v9 = vxor.v128 v0, v4)",
     R"(
MvniS4 v1, #237, lsl #8
EorB16 v2, v0, v1
)"},
    {"words above ones", 0,
     R"(v4 = vconst.v128 i32x4 0x34ffff, 0x34ffff, 0x34ffff, 0x34ffff
v9 = vxor.v128 v0, v4)",
     R"(
MoviMslS4 v1, #52, msl #16
EorB16 v2, v0, v1
)"},
    {"words above zeros and ones", 0,
     R"(v4 = vconst.v128 i32x4 0xffff5600, 0xffff5600, 0xffff5600, 0xffff5600
v9 = vxor.v128 v0, v4)",
     R"(
MvniMslS4 v1, #169, msl #8
EorB16 v2, v0, v1
)"},
    {"bytes of ones", 0,
     R"(v4 = vconst.v128 i64x2 0xff0000ff000000ff, 0xff0000ff000000ff
v9 = vxor.v128 v0, v4)",
     R"(
MoviD2 v1, #0xff0000ff000000ff
EorB16 v2, v0, v1
)"},
    {"bytes of ones in the low half", 0,
     R"(v4 = vconst.v128 i64x2 0xff0000ff000000ff, 0
v9 = vxor.v128 v0, v4)",
     R"(
MoviD v1, #0xff0000ff000000ff
EorB16 v2, v0, v1
)"},
    {"f32 lanes", 0,
     R"(v4 = vconst.v128 f32x4 1.5, 1.5, 1.5, 1.5
v9 = vfadd.f32x4 v0, v4)",
     R"(
FmovIS4 v1, #1.5
FaddS4 v2, v0, v1
)"},
    {"f64 lanes", 0,
     R"(v4 = vconst.v128 f64x2 -2, -2
v9 = vfadd.f64x2 v0, v4)",
     R"(
FmovID2 v1, #-2
FaddD2 v2, v0, v1
)"},
    {"the low 32 bits", 0,
     R"(v4 = vconst.v128 i32x4 5, 0, 0, 0
v9 = viadd.i32x4 v0, v4)",
     R"(
LdrS v1, [const]
AddS4 v2, v0, v1
)"},
    {"the low 64 bits", 0,
     R"(v4 = vconst.v128 i32x4 5, 6, 0, 0
v9 = viadd.i32x4 v0, v4)",
     R"(
LdrD v1, [const]
AddS4 v2, v0, v1
)"},
    {"anything", 0,
     R"(v4 = vconst.v128 i32x4 1, 2, 3, 4
v9 = viadd.i32x4 v0, v4)",
     R"(
LdrQ v1, [const]
AddS4 v2, v0, v1
)"},
    {"bits set", 0,
     R"(v4 = vconst.v128 i16x8 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100
v9 = vor.v128 v0, v4)",
     R"(
OrrIH8 v1=v0, #1, lsl #8
)"},
    {"bits cleared", 0,
     R"(v4 = vconst.v128 i32x4 0xffffff00, 0xffffff00, 0xffffff00, 0xffffff00
v9 = vand.v128 v0, v4)",
     R"(
BicIS4 v1=v0, #255
)"},
};

constexpr VectorCase kMemory[] = {
    {"splat of a byte in memory", 0,
     R"(v4 = uload8.i32 trapping memory v3
v9 = splat.i8x16 v4)",
     R"(
Ld1rB16 {v1}, [v0]?
)"},
    {"splat of a byte from a wider load", 0,
     R"(v4 = load.i32 trapping memory v3
v9 = splat.i8x16 v4)",
     R"(
Ldr32 v1, [v0]?
DupIntB16 v2, v1
)"},
    {"ld1r takes a base alone", 0,
     R"(v4 = load.f64 trapping memory v3+8
v9 = splat.f64x2 v4)",
     R"(
LdrD v1, [v0, #8]?
DupD2 v2, v1[0]
)"},
    {"load of 32 bits and zeros", 0,
     R"(v4 = load.i32 trapping memory v3
v9 = scalar_to_vector.i32x4 v4)",
     R"(
LdrS v1, [v0]?
)"},
    {"load that extends", 0,
     R"(v4 = load.i64 trapping memory v3
v5 = scalar_to_vector.i64x2 v4
v9 = vextend_low_s.i32x4 v5)",
     R"(
LdrD v1, [v0]?
SxtlS4 v2, v1
)"},
    {"lane of a byte from memory", 0,
     R"(v4 = uload8.i32 trapping memory v3
v9 = replace_lane.i8x16 v0, v4, 5)",
     R"(
Ld1B {v2=v0}[5], [v1]?
)"},
    {"ld1 takes a base alone", 0,
     R"(v4 = load.f32 trapping memory v3+4
v9 = replace_lane.f32x4 v0, v4, 2)",
     R"(
LdrS v2, [v1, #4]?
InsS4 v3=v0[2], v2[0]
)"},
    {"lanes to memory", 0,
     R"(v4 = extract_lane_u.i8x16 v0, 5
store8 trapping memory v4, v3
v5 = extract_lane.f32x4 v0, 0
store trapping memory v5, v3+4
v6 = extract_lane.i64x2 v0, 1
store trapping memory v6, v3+8
v9 = vnot.v128 v0)",
     R"(
St1B {v0}[5], [v1]?
StrS v0, [v1, #4]?
DupLaneD v2, v0[1]
StrD v2, [v1, #8]?
NotB16 v3, v0
)"},
    {"a lane of another width", 0,
     R"(v4 = extract_lane.i32x4 v0, 1
store8 trapping memory v4, v3
v9 = vnot.v128 v0)",
     R"(
UmovS4 v2, v0[1]
Str8 v2, [v1]?
NotB16 v3, v0
)"},
    {"a lane from a lane", 0,
     R"(v4 = extract_lane.f32x4 v0, 3
v9 = replace_lane.f32x4 v1, v4, 2)",
     R"(
InsS4 v2=v1[2], v0[3]
)"},
};

constexpr VectorCase kMasks[] = {
    {"not equal, taken up by and", 0,
     R"(v4 = vicmp.i16x8 ne v0, v1
v9 = vand.v128 v0, v4)",
     R"(
CmeqH8 v2, v0, v1
BicB16 v3, v0, v2
)"},
    {"not, taken up by or", 0,
     R"(v4 = vnot.v128 v1
v9 = vor.v128 v0, v4)",
     R"(
OrnB16 v2, v0, v1
)"},
    {"not of andnot", 0,
     R"(v4 = vandnot.v128 v0, v1
v9 = vnot.v128 v4)",
     R"(
OrnB16 v2, v1, v0
)"},
    {"not equal, as a value", 0, R"(v9 = vicmp.i64x2 ne v0, v1)",
     R"(
CmeqD2 v2, v0, v1
NotB16 v3, v2
)"},
    {"not equal, choosing", 0,
     R"(v4 = vicmp.i32x4 ne v0, v1
v9 = vbitselect.v128 v0, v1, v4)",
     R"(
CmeqS4 v2, v0, v1
BslB16 v3=v2, v1, v0
)"},
    {"a mask that lives on", 0,
     R"(v4 = vicmp.i32x4 sgt v0, v1
v5 = viadd.i32x4 v0, v1
v6 = vbitselect.v128 v0, v5, v4
v9 = viadd.i32x4 v6, v4)",
     R"(
CmgtS4 v2, v0, v1
AddS4 v3, v0, v1
BitB16 v4=v3, v0, v2
AddS4 v5, v4, v2
)"},
    {"bits in common", 0,
     R"(v4 = vand.v128 v0, v1
v5 = vconst.v128 0x00
v9 = vicmp.i8x16 ne v4, v5)",
     R"(
CmtstB16 v2, v0, v1
)"},
    {"not 0", 0,
     R"(v4 = vconst.v128 0x00
v9 = vicmp.i8x16 ne v0, v4)",
     R"(
CmtstB16 v1, v0, v0
)"},
    {"unsigned order", 0, R"(v9 = vicmp.i8x16 ult v0, v1)",
     R"(
CmhiB16 v2, v1, v0
)"},
    {"greater than -1", 0,
     R"(v4 = vconst.v128 i32x4 -1, -1, -1, -1
v9 = vicmp.i32x4 sgt v0, v4)",
     R"(
CmgeZS4 v1, v0, #0
)"},
    {"less than -0", 0,
     R"(v4 = vconst.v128 f64x2 -0, -0
v9 = vfcmp.f64x2 lt v0, v4)",
     R"(
FcmltZD2 v1, v0, #0.0
)"},
    {"any, selecting", 0,
     R"(v4 = vany_true.i32 v0
v9 = select.v128 v4, v0, v1)",
     R"(
UmaxpS4 v2, v0, v0
FmovXD v3, v2
CmpI64 v3, #0
Csetm64 v4, ne
DupIntD2 v5, v4
BslB16 v6=v5, v0, v1
)"},
};

constexpr VectorCase kOperations[] = {
    {"difference with a product", 0,
     R"(v4 = vimul.i16x8 v0, v1
v9 = visub.i16x8 v0, v4)",
     R"(
MlsH8 v2=v0, v0, v1
)"},
    {"sum with a product of extensions", 0,
     R"(v4 = vextmul_low_s.i32x4 v0, v1
v9 = viadd.i32x4 v4, v0)",
     R"(
SmlalS4 v2=v0, v0, v1
)"},
    {"sum with sums of pairs", 0,
     R"(v4 = vextadd_pairwise_s.i32x4 v0
v9 = viadd.i32x4 v4, v1)",
     R"(
SadalpS4 v2=v1, v0
)"},
    {"sum of extensions", 0,
     R"(v4 = vextend_low_u.i32x4 v0
v5 = vextend_low_u.i32x4 v1
v9 = viadd.i32x4 v4, v5)",
     R"(
UaddlS4 v2, v0, v1
)"},
    {"difference with an extension", 0,
     R"(v4 = vextend_high_s.i32x4 v0
v9 = visub.i32x4 v1, v4)",
     R"(
Ssubw2S4 v2, v1, v0
)"},
    {"an extension less something", 0,
     R"(v4 = vextend_high_s.i32x4 v0
v9 = visub.i32x4 v4, v1)",
     R"(
Sxtl2S4 v2, v0
SubS4 v3, v2, v1
)"},
    {"sum with a shift", 0,
     R"(v4 = iconst.i32 3
v5 = vushr.i16x8 v0, v4
v9 = viadd.i16x8 v5, v1)",
     R"(
UsraIH8 v2=v1, v0, #3
)"},
    {"distance", 0,
     R"(v4 = vimax_u.i8x16 v0, v1
v5 = vimin_u.i8x16 v0, v1
v9 = visub.i8x16 v4, v5)",
     R"(
UabdB16 v2, v0, v1
)"},
    {"magnitude of a difference", 0,
     R"(v4 = vfsub.f32x4 v0, v1
v9 = vfabs.f32x4 v4)",
     R"(
FabdS4 v2, v0, v1
)"},
    {"rotation", 0,
     R"(v4 = iconst.i32 12
v5 = iconst.i32 20
v6 = vishl.i32x4 v0, v4
v7 = vushr.i32x4 v0, v5
v9 = vor.v128 v6, v7)",
     R"(
ShlIS4 v1, v0, #12
SriIS4 v2=v1, v0, #20
)"},
    {"rotation by half", 0,
     R"(v4 = iconst.i32 16
v6 = vishl.i32x4 v0, v4
v7 = vushr.i32x4 v0, v4
v9 = vor.v128 v6, v7)",
     R"(
Rev32H8 v1, v0
)"},
    {"shifts that leave a gap", 0,
     R"(v4 = iconst.i32 12
v5 = iconst.i32 21
v6 = vishl.i32x4 v0, v4
v7 = vushr.i32x4 v0, v5
v9 = vor.v128 v6, v7)",
     R"(
ShlIS4 v1, v0, #12
UshrIS4 v2, v0, #21
OrrB16 v3, v1, v2
)"},
    {"constant shift modulo the width", 0,
     R"(v4 = iconst.i32 9
v9 = vishl.i8x16 v0, v4)",
     R"(
ShlIB16 v1, v0, #1
)"},
    {"variable shift", 0, R"(v9 = vsshr.i64x2 v0, v2)",
     R"(
AndI32 v2, v1, #0x3f
Neg32 v3, v2
DupIntB16 v4, v3
SshlD2 v5, v0, v4
)"},
    {"variable shift, masked already", 0,
     R"(v4 = iconst.i32 15
v5 = band.i32 v2, v4
v9 = vishl.i16x8 v0, v5)",
     R"(
AndI32 v2, v1, #0xf
DupIntB16 v3, v2
UshlH8 v4, v0, v3
)"},
    {"product of i64", 0, R"(v9 = vimul.i64x2 v0, v1)",
     R"(
Rev64S4 v2, v1
MulS4 v3, v2, v0
UaddlpD2 v4, v3
ShlID2 v5, v4, #32
XtnS2 v6, v0
XtnS2 v7, v1
UmlalD2 v8=v5, v6, v7
)"},
    {"dot product", 0, R"(v9 = vdot.i32x4 v0, v1)",
     R"(
SmullS4 v2, v0, v1
Smull2S4 v3, v0, v1
AddpS4 v4, v2, v3
)"},
    {"narrowing", 0, R"(v9 = vnarrow_u.i8x16 v0, v1)",
     R"(
SqxtunB8 v2, v0
Sqxtun2B16 v3=v2, v1
)"},
    {"pseudo-minimum", 0, R"(v9 = vpmin.f32x4 v0, v1)",
     R"(
FcmgtS4 v2, v0, v1
BslB16 v3=v2, v1, v0
)"},
    {"pseudo-maximum", 0, R"(v9 = vpmax.f64x2 v0, v1)",
     R"(
FcmgtD2 v2, v1, v0
BslB16 v3=v2, v1, v0
)"},
    {"f64 to unsigned", 0, R"(v9 = vfcvt_to_uint_sat_zero.i32x4 v0)",
     R"(
FcvtzuD2 v1, v0
UqxtnS2 v2, v1
)"},
    {"signed to f64", 0, R"(v9 = vfcvt_low_from_sint.f64x2 v0)",
     R"(
SxtlD2 v1, v0
ScvtfD2 v2, v1
)"},
    {"no fused product of floats", 0,
     R"(v4 = vfmul.f32x4 v0, v1
v9 = vfadd.f32x4 v4, v0)",
     R"(
FmulS4 v2, v0, v1
FaddS4 v3, v2, v0
)"},
};

constexpr VectorCase kScalars[] = {
    {"any", 0, R"(v9 = vany_true.i32 v0)",
     R"(
UmaxpS4 v1, v0, v0
FmovXD v2, v1
CmpI64 v2, #0
Cset32 v3, ne
)"},
    {"any of a mask", 0,
     R"(v4 = vicmp.i8x16 eq v0, v1
v9 = vany_true.i32 v4)",
     R"(
CmeqB16 v2, v0, v1
UmaxvB16 v3, v2
FmovWS v4, v3
AndI32 v5, v4, #0x1
)"},
    {"all", 0, R"(v9 = vall_true.i16x8 v0)",
     R"(
UminvH8 v1, v0
FmovWS v2, v1
CmpI32 v2, #0
Cset32 v3, ne
)"},
    {"all of i64", 0, R"(v9 = vall_true.i64x2 v0)",
     R"(
CmeqZD2 v1, v0, #0
AddpD v2, v1
FcmpD v2, v2
Cset32 v3, eq
)"},
    {"all of a complement", 0,
     R"(v4 = vicmp.i32x4 ne v0, v1
v9 = vall_true.i32x4 v4)",
     R"(
CmeqS4 v2, v0, v1
UmaxpS4 v3, v2, v2
FmovXD v4, v3
CmpI64 v4, #0
Cset32 v5, eq
)"},
    {"signs of bytes", 0, R"(v9 = vbitmask.i8x16 v0)",
     R"(
CmltZB16 v1, v0, #0
LdrQ v2, [const]
AndB16 v3, v2, v1
ExtB16 v4, v3, v3, #8
Zip1B16 v5, v3, v4
AddvH8 v6, v5
FmovWS v7, v6
)"},
    {"signs of a mask's complement", 0,
     R"(v4 = vicmp.i16x8 ne v0, v1
v9 = vbitmask.i16x8 v4)",
     R"(
CmeqH8 v2, v0, v1
LdrQ v3, [const]
BicB16 v4, v3, v2
AddvH8 v5, v4
FmovWS v6, v5
)"},
    {"signs of i64", 0, R"(v9 = vbitmask.i64x2 v0)",
     R"(
UmovD2 v1, v0[1]
Ubfm64 v2, v1, #62, #63
FmovXD v3, v0
Bfm64 v4=v2, v3, #63, #63
)"},
    {"a sign, selecting", 0,
     R"(v4 = vbitmask.i8x16 v0
v5 = iconst.i32 0
v6 = icmp.i32 eq v4, v5
v9 = select.i32 v6, v2, v5)",
     R"(
CmltZB16 v2, v0, #0
UmaxpS4 v3, v2, v2
FmovXD v4, v3
CmpI64 v4, #0
CselZ32 v5, v1, wzr, eq
)"},
    {"all signs of a mask, selecting", 0,
     R"(v4 = vicmp.i8x16 eq v0, v1
v5 = vbitmask.i8x16 v4
v6 = iconst.i32 0xffff
v7 = icmp.i32 ne v5, v6
v9 = select.i32 v7, v2, v6)",
     R"(
CmeqB16 v3, v0, v1
MovConst v4, #65535
UminvB16 v5, v3
FmovWS v6, v5
CmpI32 v6, #0
Csel32 v7, v2, v4, eq
)"},
    {"lanes", 0,
     R"(v4 = extract_lane_s.i8x16 v0, 3
v5 = extract_lane_u.i16x8 v0, 2
v6 = extract_lane.i32x4 v0, 0
v7 = extract_lane.i32x4 v0, 3
v10 = iadd.i32 v4, v5
v11 = iadd.i32 v6, v7
v9 = isub.i32 v10, v11)",
     R"(
SmovB16 v1, v0[3]
UmovH8 v2, v0[2]
FmovWS v3, v0
UmovS4 v4, v0[3]
Add32 v5, v1, v2
Add32 v6, v3, v4
Sub32 v7, v5, v6
)"},
};

TEST(Aarch64Vector, Constants) {
  for (const VectorCase& c : kConstants) CheckVectorSelection(c, Isa::kAarch64);
}

TEST(Aarch64Vector, Memory) {
  for (const VectorCase& c : kMemory) CheckVectorSelection(c, Isa::kAarch64);
}

TEST(Aarch64Vector, Masks) {
  for (const VectorCase& c : kMasks) CheckVectorSelection(c, Isa::kAarch64);
}

TEST(Aarch64Vector, Operations) {
  for (const VectorCase& c : kOperations) CheckVectorSelection(c, Isa::kAarch64);
}

TEST(Aarch64Vector, Scalars) {
  for (const VectorCase& c : kScalars) CheckVectorSelection(c, Isa::kAarch64, "i32");
}

}  // namespace
}  // namespace davit::isa
