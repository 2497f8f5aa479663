// Selection of x86-64's packed instructions: what is folded, and what is not.
#include "gtest/gtest.h"
#include "isa/x64/features.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

constexpr uint64_t kSse = 0;
constexpr uint64_t kVex = x64::kAvx | x64::kAvx2;

constexpr VectorCase kMemory[] = {
    {"a v128 load of a commutative operation", kSse, R"(v4 = load.v128 trapping memory v3+8
v9 = viadd.i32x4 v4, v0)",
     R"(
MovupsXM v2, [v1+8]!
PadddXM v3=v2, v0
)"},
    {"a v128 load of a commutative operation", kVex, R"(v4 = load.v128 trapping memory v3+8
v9 = viadd.i32x4 v4, v0)",
     R"(
VPadddXVM v2, v0, [v1+8]!
)"},
    {"a v128 load on the right", kSse, R"(v4 = load.v128 trapping memory v3+8
v9 = vfsub.f32x4 v0, v4)",
     R"(
MovupsXM v2, [v1+8]!
SubpsXM v3=v0, v2
)"},
    {"a v128 load on the right", kVex, R"(v4 = load.v128 trapping memory v3+8
v9 = vfsub.f32x4 v0, v4)",
     R"(
VSubpsXVM v2, v0, [v1+8]!
)"},
    {"a v128 load on the left only", kVex, R"(v4 = load.v128 trapping memory v3+8
v9 = vfsub.f32x4 v4, v0)",
     R"(
MovupsXM v2, [v1+8]!
VSubpsXVM v3, v2, v0
)"},
    {"an aligned load", kSse, R"(v4 = load.v128 trapping aligned memory v3+8
v9 = viadd.i32x4 v4, v0)",
     R"(
PadddXM v2=v0, [v1+8]!
)"},
    {"a load that lives on", kVex, R"(v4 = load.v128 trapping memory v3+8
v5 = viadd.i32x4 v4, v0
v9 = vxor.v128 v5, v4)",
     R"(
MovupsXM v2, [v1+8]!
VPadddXVM v3, v0, v2
VPxorXVM v4, v3, v2
)"},
    {"a store between", kVex, R"(v4 = load.v128 trapping memory v3+8
store trapping memory v0, v3
v9 = viadd.i32x4 v0, v4)",
     R"(
MovupsXM v2, [v1+8]!
MovupsMX [v1]!, v0
VPadddXVM v3, v2, v0
)"},
    {"splat of a byte in memory", kSse, R"(v4 = uload8.i32 trapping memory v3
v9 = splat.i8x16 v4)",
     R"(
Movzx8RM v1, [v0]!
MovdXR v2, v1
ZeroFloat v3
PshufbXM v4=v2, v3
)"},
    {"splat of a byte in memory", kVex, R"(v4 = uload8.i32 trapping memory v3
v9 = splat.i8x16 v4)",
     R"(
VpbroadcastbXM v1, [v0]!
)"},
    {"splat of bytes from a wider load", kVex, R"(v4 = load.i32 trapping memory v3
v9 = splat.i8x16 v4)",
     R"(
Mov32RM v1, [v0]!
MovdXR v2, v1
VpbroadcastbXM v3, v2
)"},
    {"splat of i32", kSse, R"(v4 = load.i32 trapping memory v3
v9 = splat.i32x4 v4)",
     R"(
MovdXR v1, [v0]!
PshufdXMI v2, v1, 0
)"},
    {"splat of i32", kVex, R"(v4 = load.i32 trapping memory v3
v9 = splat.i32x4 v4)",
     R"(
VbroadcastssXM v1, [v0]!
)"},
    {"splat of f64", kSse, R"(v4 = load.f64 trapping memory v3
v9 = splat.f64x2 v4)",
     R"(
MovddupXM v1, [v0]!
)"},
    {"load of 32 bits and zeros", kSse, R"(v4 = load.i32 trapping memory v3
v9 = scalar_to_vector.i32x4 v4)",
     R"(
MovdXR v1, [v0]!
)"},
    {"load of 64 bits and zeros", kSse, R"(v4 = load.i64 trapping memory v3
v9 = scalar_to_vector.i64x2 v4)",
     R"(
MovqXM v1, [v0]!
)"},
    {"load that extends", kSse, R"(v4 = load.i64 trapping memory v3
v5 = scalar_to_vector.i64x2 v4
v9 = vextend_low_s.i32x4 v5)",
     R"(
PmovsxwdXM v1, [v0]!
)"},
    {"32 bits are not 64", kSse, R"(v4 = load.i32 trapping memory v3
v5 = scalar_to_vector.i32x4 v4
v9 = vextend_low_s.i32x4 v5)",
     R"(
MovdXR v1, [v0]!
PmovsxwdXM v2, v1
)"},
    {"nor 128", kSse, R"(v4 = load.v128 trapping memory v3+8
v9 = vextend_low_s.i32x4 v4)",
     R"(
MovupsXM v1, [v0+8]!
PmovsxwdXM v2, v1
)"},
    {"two extensions", kSse, R"(v4 = vextend_low_u.i16x8 v0
v9 = vextend_low_u.i32x4 v4)",
     R"(
PmovzxbdXM v1, v0
)"},
    {"lane of a byte from memory", kSse, R"(v4 = uload8.i32 trapping memory v3
v9 = replace_lane.i8x16 v0, v4, 5)",
     R"(
PinsrbXMI v2=v0, [v1]!, 5
)"},
    {"lane of a byte from memory", kVex, R"(v4 = uload8.i32 trapping memory v3
v9 = replace_lane.i8x16 v0, v4, 5)",
     R"(
VPinsrbXMI v2, v0, [v1]!, 5
)"},
    {"lane of f32 from memory", kSse, R"(v4 = load.f32 trapping memory v3
v9 = replace_lane.f32x4 v0, v4, 2)",
     R"(
InsertpsXMI v2=v0, [v1]!, 32
)"},
    {"lane of i64 from memory", kSse, R"(v4 = load.i64 trapping memory v3
v9 = replace_lane.i64x2 v0, v4, 1)",
     R"(
MovhpsXM v2=v0, [v1]!
)"},
    {"lanes to memory", kSse, R"(v4 = extract_lane_u.i8x16 v0, 5
store8 trapping memory v4, v3
v5 = extract_lane.f32x4 v0, 0
store trapping memory v5, v3+4
v6 = extract_lane.i64x2 v0, 1
store trapping memory v6, v3+8
v9 = vnot.v128 v0)",
     R"(
PextrbMXI [v1]!, v0, 5
MovssMX [v1+4]!, v0
MovhpsMX [v1+8]!, v0
OnesVector v2
PxorXM v3=v2, v0
)"},
    {"a constant from the pool", kSse, R"(v4 = vconst.v128 i32x4 1, 2, 3, 4
v9 = viadd.i32x4 v4, v0)",
     R"(
PadddXM v1=v0, [const]
)"},
    {"a constant from the pool", kVex, R"(v4 = vconst.v128 i32x4 1, 2, 3, 4
v9 = viadd.i32x4 v4, v0)",
     R"(
VPadddXVM v1, v0, [const]
)"},
};

constexpr VectorCase kMasks[] = {
    {"greater or equal", kSse, R"(v9 = vicmp.i8x16 sge v0, v1)",
     R"(
PmaxsbXM v2=v1, v0
PcmpeqbXM v3=v2, v0
)"},
    {"not equal", kSse, R"(v9 = vicmp.i16x8 ne v0, v1)",
     R"(
PcmpeqwXM v2=v0, v1
OnesVector v3
PxorXM v4=v3, v2
)"},
    {"complement taken up by and", kSse, R"(v4 = vicmp.i32x4 ne v0, v1
v9 = vand.v128 v4, v0)",
     R"(
PcmpeqdXM v2=v1, v0
PandnXM v3=v2, v0
)"},
    {"complement taken up by its users' choice", kSse, R"(v4 = vicmp.i32x4 ne v0, v1
v9 = vbitselect.v128 v0, v1, v4)",
     R"(
PcmpeqdXM v2=v0, v1
PblendvbXM v3=v0, v1, v2:xmm0
)"},
    {"complement taken up by its users' choice", kVex, R"(v4 = vicmp.i32x4 ne v0, v1
v9 = vbitselect.v128 v0, v1, v4)",
     R"(
VPcmpeqdXVM v2, v0, v1
VpblendvbXVMX v3, v0, v1, v2
)"},
    {"bits of any mask", kVex, R"(v4 = viadd.i32x4 v0, v1
v9 = vbitselect.v128 v0, v1, v4)",
     R"(
VPadddXVM v2, v0, v1
VPandXVM v3, v2, v0
VPandnXVM v4, v2, v1
VPorXVM v5, v3, v4
)"},
    {"any, selecting", kSse, R"(v4 = vany_true.i32 v0
v9 = select.v128 v4, v0, v1)",
     R"(
PtestXM v0, v0
CmovXmm.ne v2=v1, v0
)"},
    {"any of both", kSse, R"(v4 = vand.v128 v0, v1
v5 = vany_true.i32 v4
v9 = select.v128 v5, v0, v1)",
     R"(
PtestXM v0, v1
CmovXmm.ne v2=v1, v0
)"},
    {"all lanes equal", kSse, R"(v4 = vicmp.i32x4 eq v0, v1
v5 = vall_true.i32x4 v4
v9 = select.v128 v5, v0, v1)",
     R"(
PcmpeqdXM v2=v0, v1
OnesVector v3
PtestXM v2, v3
CmovXmm.b v4=v1, v0
)"},
    {"all lanes unequal", kSse, R"(v4 = vicmp.i32x4 ne v0, v1
v5 = vall_true.i32x4 v4
v9 = select.v128 v5, v0, v1)",
     R"(
PcmpeqdXM v2=v0, v1
PtestXM v2, v2
CmovXmm.e v3=v1, v0
)"},
    {"all lanes, not", kSse, R"(v4 = vall_true.i16x8 v0
v5 = iconst.i32 0
v6 = icmp.i32 eq v4, v5
v9 = select.v128 v6, v0, v1)",
     R"(
ZeroFloat v2
PcmpeqwXM v3=v2, v0
PtestXM v3, v3
CmovXmm.ne v4=v1, v0
)"},
};

constexpr VectorCase kOperations[] = {
    {"shift of bytes", kSse, R"(v4 = iconst.i32 3
v9 = vushr.i8x16 v0, v4)",
     R"(
PsrlwXI v1=v0, 3
PandXM v2=v1, [const]
)"},
    {"arithmetic shift of bytes", kVex, R"(v4 = iconst.i32 3
v9 = vsshr.i8x16 v0, v4)",
     R"(
VPsrlwVXI v1, v0, 3
VPandXVM v2, v1, [const]
VPxorXVM v3, v2, [const+16]
VPsubbXVM v4, v3, [const+16]
)"},
    {"doubled bytes", kVex, R"(v4 = iconst.i32 9
v9 = vishl.i8x16 v0, v4)",
     R"(
VPaddbXVM v1, v0, v0
)"},
    {"arithmetic shift of i64 below 32", kVex, R"(v4 = iconst.i32 20
v9 = vsshr.i64x2 v0, v4)",
     R"(
VPsradVXI v1, v0, 20
VPsrlqVXI v2, v0, 20
VPblendwXVMI v3, v2, v1, 204
)"},
    {"by 32", kVex, R"(v4 = iconst.i32 32
v9 = vsshr.i64x2 v0, v4)",
     R"(
VPsradVXI v1, v0, 31
VPshufdXMI v2, v0, 245
VPblendwXVMI v3, v2, v1, 204
)"},
    {"above 32", kVex, R"(v4 = iconst.i32 40
v9 = vsshr.i64x2 v0, v4)",
     R"(
VPsrlqVXI v1, v0, 40
VPxorXVM v2, v1, [const]
VPsubqXVM v3, v2, [const]
)"},
    {"by 63", kVex, R"(v4 = iconst.i32 63
v9 = vsshr.i64x2 v0, v4)",
     R"(
VPshufdXMI v1, v0, 245
VPsradVXI v2, v1, 31
)"},
    {"variable shift of words", kVex, R"(v9 = vishl.i16x8 v0, v2)",
     R"(
And32RMI v2=v1, 15
MovdXR v3, v2
VPsllwXVM v4, v0, v3
)"},
    {"masked already", kVex, R"(v4 = iconst.i32 15
v5 = band.i32 v2, v4
v9 = vishl.i16x8 v0, v5)",
     R"(
And32RMI v2=v1, 15
MovdXR v3, v2
VPsllwXVM v4, v0, v3
)"},
    {"product of i64", kVex, R"(v9 = vimul.i64x2 v0, v1)",
     R"(
VPsrlqVXI v2, v0, 32
VPmuludqXVM v3, v2, v1
VPsrlqVXI v4, v1, 32
VPmuludqXVM v5, v4, v0
VPaddqXVM v6, v3, v5
VPsllqVXI v7, v6, 32
VPmuludqXVM v8, v0, v1
VPaddqXVM v9, v8, v7
)"},
    {"minimum of floats", kVex, R"(v9 = vfmin.f32x4 v0, v1)",
     R"(
VMinpsXVM v2, v0, v1
VMinpsXVM v3, v1, v0
VOrpsXVM v4, v3, v2
VCmppsXVMI v5, v2, v4, 3
VOrpsXVM v6, v4, v5
VPsrldVXI v7, v5, 10
VAndnpsXVM v8, v7, v6
)"},
    {"maximum of floats", kVex, R"(v9 = vfmax.f64x2 v0, v1)",
     R"(
VMaxpdXVM v2, v0, v1
VMaxpdXVM v3, v1, v0
VXorpdXVM v4, v2, v3
VOrpdXVM v5, v3, v4
VSubpdXVM v6, v5, v4
VCmppdXVMI v7, v4, v6, 3
VPsrlqVXI v8, v7, 13
VAndnpdXVM v9, v8, v6
)"},
    {"pseudo-minimum", kSse, R"(v9 = vpmin.f32x4 v0, v1)",
     R"(
MinpsXM v2=v1, v0
)"},
    {"unsigned to float", kVex, R"(v9 = vfcvt_from_uint.f32x4 v0)",
     R"(
VPsrldVXI v1, v0, 16
VPblendwXVMI v2, v0, [const], 170
VPblendwXVMI v3, v1, [const+16], 170
VSubpsXVM v4, v3, [const+32]
VAddpsXVM v5, v4, v2
)"},
    {"float to unsigned", kVex, R"(v9 = vfcvt_to_uint_sat.i32x4 v0)",
     R"(
ZeroFloat v1
VMaxpsXVM v2, v0, v1
MovapsXM v3, [const]
VSubpsXVM v4, v2, v3
VCmppsXVMI v5, v3, v4, 2
VCvttps2dqXM v6, v4
VPxorXVM v7, v6, v5
VPmaxsdXVM v8, v7, v1
VCvttps2dqXM v9, v2
VPadddXVM v10, v9, v8
)"},
    {"pairwise sums", kSse, R"(v4 = vextadd_pairwise_s.i16x8 v0
v9 = vextadd_pairwise_u.i32x4 v4)",
     R"(
MovapsXM v1, [const+48]
PmaddubswXM v2=v1, v0
PxorXM v3=v2, [const]
PmaddwdXM v4=v3, [const+16]
PadddXM v5=v4, [const+32]
)"},
    {"widening product", kSse, R"(v9 = vextmul_high_u.i64x2 v0, v1)",
     R"(
PshufdXMI v2, v0, 250
PshufdXMI v3, v1, 250
PmuludqXM v4=v2, v3
)"},
    {"population count", kVex, R"(v9 = vpopcnt.i8x16 v0)",
     R"(
MovapsXM v1, [const+16]
VPandXVM v2, v0, [const]
VPsrlwVXI v3, v0, 4
VPandXVM v4, v3, [const]
VPshufbXVM v5, v1, v2
VPshufbXVM v6, v1, v4
VPaddbXVM v7, v5, v6
)"},
    {"rounding product", kVex, R"(v9 = vq15mulr_sat.i16x8 v0, v1)",
     R"(
VPmulhrswXVM v2, v0, v1
VPcmpeqwXVM v3, v2, [const]
VPxorXVM v4, v3, v2
)"},
    {"numbers of bytes", kSse, R"(v9 = swizzle.v128 v0, v1)",
     R"(
PaddusbXM v2=v1, [const]
PshufbXM v3=v0, v2
)"},
};

TEST(LowerVector, Memory) {
  for (const VectorCase& c : kMemory) CheckVectorSelection(c, Isa::kX64);
}

TEST(LowerVector, Masks) {
  for (const VectorCase& c : kMasks) CheckVectorSelection(c, Isa::kX64);
}

TEST(LowerVector, Operations) {
  for (const VectorCase& c : kOperations) CheckVectorSelection(c, Isa::kX64);
}

}  // namespace
}  // namespace davit::isa
