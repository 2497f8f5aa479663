// Selection of x86-64 instructions: operations, row by row.
#include "gtest/gtest.h"
#include "isa/x64/features.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

constexpr SelectionCase kInteger[] = {
    {"constants", 0, "(i32, i64) -> i64 davit", "", R"(
v2 = iconst.i32 -5
v3 = iadd.i32 v0, v2
v4 = iconst.i64 0xffffffff
v5 = band.i64 v1, v4
v6 = uextend.i64 v3
v7 = isub.i64 v5, v6
v8 = iconst.i64 0x123456789a
v9 = bxor.i64 v7, v8
return v9)",
     R"(
Args -> v0:rdi, v1:rsi
Add32RMI v2=v0, -5
Mov32RM v3, v1
Sub64RM v4=v3, v2
Mov64RI v5, 78187493530
Xor64RM v6=v4, v5
Ret v6:rax
)"},
    {"lea where both live on, and with a shift", 0, "(i32, i32) -> i32 davit", "", R"(
v2 = iadd.i32 v0, v1
v3 = iconst.i32 3
v4 = ishl.i32 v1, v3
v5 = iadd.i32 v0, v4
v6 = imul.i32 v2, v5
v7 = iconst.i32 9
v8 = imul.i32 v6, v7
v9 = iconst.i32 8
v10 = imul.i32 v8, v9
v11 = iconst.i32 100
v12 = imul.i32 v10, v11
return v12)",
     R"(
Args -> v0:rdi, v1:rsi
Lea32RM v2, [v0+v1*1]
Lea32RM v3, [v0+v1*8]
Imul32RM v4=v2, v3
Lea32RM v5, [v4+v4*8]
Shl32RMI v6=v5, 3
Imul32RMI v7, v6, 100
Ret v7:rax
)"},
    {"shifts", 0, "(i32, i64, i32) -> i64 davit", "", R"(
v3 = iconst.i32 31
v4 = band.i32 v2, v3
v5 = ishl.i32 v0, v4
v6 = iconst.i32 35
v7 = sshr.i32 v5, v6
v8 = uextend.i64 v7
v9 = rotr.i64 v1, v8
return v9)",
     R"(
Args -> v0:rdi, v1:rsi, v2:rdx
Shl32RMCl v3=v0, v2:rcx
Sar32RMI v4=v3, 3
Ror64RMCl v5=v1, v4:rcx
Ret v5:rax
)"},
    {"shifts with BMI2", x64::kBmi2, "(i32, i64, i32) -> i64 davit", "", R"(
v3 = iconst.i32 7
v4 = band.i32 v2, v3
v5 = ishl.i32 v0, v4
v6 = sextend.i64 v5
v7 = ushr.i64 v1, v6
v8 = iconst.i64 9
v9 = rotl.i64 v7, v8
return v9)",
     R"(
Args -> v0:rdi, v1:rsi, v2:rdx
And32RMI v3=v2, 7
Shlx32 v4, v0, v3
Shrx64 v5, v1, v4
Rorx64 v6, v5, 55
Ret v6:rax
)"},
    {"counting bits with features", x64::kLzcnt | x64::kBmi1, "(i32, i64) -> i32 davit", "", R"(
v2 = clz.i32 v0
v3 = ctz.i64 v1
v4 = ireduce.i32 v3
v5 = iadd.i32 v2, v4
return v5)",
     R"(
Args -> v0:rdi, v1:rsi
Lzcnt32 v2, v0
Tzcnt64 v3, v1
Add32RM v4=v2, v3
Ret v4:rax
)"},
    {"counting bits without", 0, "(i32, i64) -> i32 davit", "", R"(
v2 = clz.i32 v0
v3 = ctz.i64 v1
v4 = ireduce.i32 v3
v5 = iadd.i32 v2, v4
return v5)",
     R"(
Args -> v0:rdi, v1:rsi
Mov32RI v2, 63
Bsr32 v3=v2, v0
Xor32RMI v4=v3, 31
Mov32RI v5, 64
Bsf64 v6=v5, v1
Add32RM v7=v4, v6
Ret v7:rax
)"},
    {"andn and blsr", x64::kBmi1, "(i32, i64) -> i64 davit", "", R"(
v2 = bnot.i32 v0
v3 = ireduce.i32 v1
v4 = band.i32 v3, v2
v5 = iconst.i64 -1
v6 = iadd.i64 v1, v5
v7 = band.i64 v1, v6
v8 = uextend.i64 v4
v9 = bxor.i64 v7, v8
return v9)",
     R"(
Args -> v0:rdi, v1:rsi
Mov32RM v2, v1
Andn32 v3, v0, v2
Blsr64 v4, v1
Xor64RM v5=v4, v3
Ret v5:rax
)"},
    {"division checks", 0, "(i32, i32) -> i32 davit", "", R"(
v2 = sdiv.i32 v0, v1
v3 = iconst.i32 10
v4 = sdiv.i32 v2, v3
v5 = urem.i32 v4, v1
v6 = srem.i32 v5, v1
v7 = iconst.i32 -1
v8 = sdiv.i32 v6, v7
v9 = srem.i32 v8, v3
return v9)",
     R"(
Args -> v0:rdi, v1:rsi
Test32R v1
TrapIf.e integer_divide_by_zero
SdivCheck32 v0, v1
Cdq v2:rdx, v0:rax
Idiv32 v3:rax=v0:rax, v4:rdx=v2:rdx, v1
Mov32RI v5, 10
Cdq v6:rdx, v3:rax
Idiv32 v7:rax=v3:rax, v8:rdx=v6:rdx, v5
Test32R v1
TrapIf.e integer_divide_by_zero
ZeroInt v9
Div32 v10:rax=v7:rax, v11:rdx=v9:rdx, v1
Test32R v1
TrapIf.e integer_divide_by_zero
Srem32 v12:rdx, v13:rax=v11:rax, v1
Mov32RI v14, 4294967295
SdivCheck32 v12, v14
Cdq v15:rdx, v12:rax
Idiv32 v16:rax=v12:rax, v17:rdx=v15:rdx, v14
Mov32RI v18, 10
Cdq v19:rdx, v16:rax
Idiv32 v20:rax=v16:rax, v21:rdx=v19:rdx, v18
Ret v21:rax
)"},
    {"high half of a product", 0, "(i64, i32, i32) -> i32 davit", "", R"(
v3 = load.i32 trapping memory v0
v4 = umulhi.i32 v3, v1
v5 = smulhi.i32 v4, v2
return v5)",
     R"(
Args -> v0:rdi, v1:rsi, v2:rdx
Mul32 v3:rax=v1:rax, v4:rdx, [v0]!
Smul32 v5:rax=v4:rax, v6:rdx, v2
Ret v6:rax
)"},
    {"unsigned to float takes the register as 64 bits", 0, "(i32, i64) -> f64 davit", "", R"(
v2 = fcvt_from_uint.f64 v0
v3 = fcvt_from_uint.f64 v1
v4 = fadd.f64 v2, v3
v5 = fcvt_from_sint.f64 v0
v6 = fadd.f64 v4, v5
return v6)",
     R"(
Args -> v0:rdi, v1:rsi
Cvtsi2sd64 v2, v0
CvtU64ToF64 v3, v4, v5, v1
AddsdXM v6=v2, v3
Cvtsi2sd32 v7, v0
AddsdXM v8=v6, v7
Ret v8:xmm0
)"},
    {"narrow types extend where bits come down", 0, "(i8, i8, i16) -> i8 davit", "", R"(
v3 = iadd.i8 v0, v1
v4 = ushr.i8 v3, v1
v5 = iconst.i8 3
v6 = sshr.i8 v4, v5
v7 = rotl.i8 v6, v5
v8 = uextend.i32 v2
v9 = ireduce.i8 v8
v10 = bxor.i8 v7, v9
return v10)",
     R"(
Args -> v0:rdi, v1:rsi, v2:rdx
Add32RM v3=v0, v1
Movzx8RM v4, v3
And32RMI v5=v1, 7
Shr32RMCl v6=v4, v5:rcx
Movsx8To32RM v7, v6
Sar32RMI v8=v7, 3
Movzx8RM v9, v8
Imul32RMI v10, v9, 16843009
Rol32RMI v11=v10, 3
Movzx16RM v12, v2
Xor32RM v13=v11, v12
Ret v13:rax
)"},
};

constexpr SelectionCase kFloat[] = {
    {"load of the exact width", 0, "(i64, f32, f64) -> f64 davit", "", R"(
v3 = load.f32 trapping memory v0
v4 = fmul.f32 v1, v3
v5 = fpromote.f64 v4
v6 = load.f64 trapping memory v0+8
v7 = fsub.f64 v5, v6
return v7)",
     R"(
Args -> v0:rdi, v1:xmm0
MulssXM v2=v1, [v0]!
Cvtss2sdXM v3, v2
SubsdXM v4=v3, [v0+8]!
Ret v4:xmm0
)"},
    {"no load into a 16-byte operand", 0, "(i64) -> f64 davit", "", R"(
v1 = load.f64 trapping memory v0
v2 = fneg.f64 v1
v3 = load.f64 trapping memory v0+8
v4 = fcopysign.f64 v2, v3
return v4)",
     R"(
Args -> v0:rdi
MovsdXM v1, [v0]!
XorpdXM v2=v1, [const+16]
MovsdXM v3, [v0+8]!
AndpdXM v4=v2, [const]
AndpdXM v5=v3, [const+16]
OrpdXM v6=v4, v5
Ret v6:xmm0
)"},
    {"AVX has three operands", x64::kAvx, "(f64, f64) -> f64 davit", "", R"(
v2 = fadd.f64 v0, v1
v3 = fabs.f64 v2
v4 = fsqrt.f64 v3
return v4)",
     R"(
Args -> v0:xmm0, v1:xmm1
VAddsdXVM v2, v0, v1
VAndpdXVM v3, v2, [const]
VsqrtsdXVM v4, v3, v3
Ret v4:xmm0
)"},
    {"constants are memory operands, zero is not", 0, "(f64) -> f64 davit", "", R"(
v1 = fconst.f64 1.5
v2 = fadd.f64 v0, v1
v3 = fconst.f64 0
v4 = fmax.f64 v2, v3
return v4)",
     R"(
Args -> v0:xmm0
AddsdXM v1=v0, [const]
ZeroFloat v2
FmaxF64 v3=v1, v2
Ret v3:xmm0
)"},
    {"comparison with load", 0, "(i64, f32) -> i32 davit", "", R"(
v2 = load.f32 trapping memory v0
v3 = fcmp.f32 gt v1, v2
return v3)",
     R"(
Args -> v0:rdi, v1:xmm0
UcomissXM v1, [v0]!
Setcc32.a v2
Ret v2:rax
)"},
    {"less is greater the other way round", 0, "(f64, f64) -> i32 davit", "", R"(
v2 = fcmp.f64 le v0, v1
return v2)",
     R"(
Args -> v0:xmm0, v1:xmm1
UcomisdXM v1, v0
Setcc32.ae v2
Ret v2:rax
)"},
    {"equality takes two flags", 0, "(f64, f64, i32, i32) -> i32 davit", "", R"(
v4 = fcmp.f64 eq v0, v1
v5 = select.i32 v4, v2, v3
return v5)",
     R"(
Args -> v0:xmm0, v1:xmm1, v2:rdi, v3:rsi
UcomisdXM v0, v1
CmovFloatNe64 v4=v2, v3
Ret v4:rax
)"},
    {"inverse of less holds for unordered", 0, "(f64, f64) davit", "", R"(
v2 = fcmp.f64 lt v0, v1
trapz v2, unreachable
return)",
     R"(
Args -> v0:xmm0, v1:xmm1
UcomisdXM v1, v0
TrapIf.be unreachable
Ret
)"},
};

TEST(LowerSelect, Integer) {
  for (const SelectionCase& c : kInteger) CheckSelection(c, Isa::kX64);
}

TEST(LowerSelect, Float) {
  for (const SelectionCase& c : kFloat) CheckSelection(c, Isa::kX64);
}

}  // namespace
}  // namespace davit::isa
