// Selection of AArch64 instructions: operations and accesses, row by row. Bit fields are printed as
// the manual's immr and imms; `lsl #3` is ubfm #29, #28. cset is the csinc that it stands for, with
// the inverse condition.
#include "gtest/gtest.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

constexpr SelectionCase kInteger[] = {
    {"constants and immediates", 0, "(i32, i64) -> i64 davit", "", R"(
v2 = iconst.i32 -5
v3 = iadd.i32 v0, v2
v4 = iconst.i64 0xffffffff
v5 = band.i64 v1, v4
v6 = uextend.i64 v3
v7 = isub.i64 v5, v6
v8 = iconst.i64 0x123456789a
v9 = bxor.i64 v7, v8
v10 = iconst.i64 74565
v11 = iadd.i64 v9, v10
return v11)",
     R"(
Args -> v0:x0, v1:x1
SubI32 v2, v0, #5
Mov32 v3, v1
Sub64 v4, v3, v2
MovConst v5, #78187493530
Eor64 v6, v4, v5
AddI64 v7, v6, #18, lsl #12
AddI64 v8, v7, #837
Ret v8:x0
)"},
    {"shifted and extended last sources", 0, "(i32, i32, i64, i64) -> i64 davit", "", R"(
v4 = iconst.i32 3
v5 = ishl.i32 v1, v4
v6 = iadd.i32 v0, v5
v7 = sshr.i32 v1, v4
v8 = isub.i32 v6, v7
v9 = ushr.i32 v1, v4
v10 = band.i32 v8, v9
v11 = rotl.i32 v1, v4
v12 = bxor.i32 v10, v11
v13 = sextend.i64 v12
v14 = iadd.i64 v2, v13
v15 = sext32.i64 v3
v16 = isub.i64 v14, v15
return v16)",
     R"(
Args -> v0:x0, v1:x1, v2:x2, v3:x3
Add32 v4, v0, v1, lsl #3
Sub32 v5, v4, v1, asr #3
And32 v6, v5, v1, lsr #3
Eor32 v7, v6, v1, ror #29
AddExt64 v8, v2, v7, sxtw
SubExt64 v9, v8, v3, sxtw
Ret v9:x0
)"},
    {"products", 0, "(i32, i32, i32) -> i32 davit", "", R"(
v3 = imul.i32 v0, v1
v4 = iadd.i32 v3, v2
v5 = imul.i32 v4, v1
v6 = isub.i32 v2, v5
v7 = iconst.i32 9
v8 = imul.i32 v6, v7
v9 = iconst.i32 8
v10 = imul.i32 v8, v9
v11 = iconst.i32 100
v12 = imul.i32 v10, v11
v13 = iconst.i32 7
v14 = imul.i32 v12, v13
v15 = imul.i32 v14, v0
v16 = ineg.i32 v15
return v16)",
     R"(
Args -> v0:x0, v1:x1, v2:x2
Madd32 v3, v0, v1, v2
Msub32 v4, v3, v1, v2
Add32 v5, v4, v4, lsl #3
Ubfm32 v6, v5, #29, #28
MovConst v7, #100
Mul32 v8, v6, v7
Ubfm32 v9, v8, #29, #28
Sub32 v10, v9, v8
Mneg32 v11, v10, v0
Ret v11:x0
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
Args -> v0:x0, v1:x1
TrapIfZero32 v1, integer_divide_by_zero
CmnI32 v1, #1
CcmpI32 v0, #1, #0, eq
TrapIf.vs integer_overflow
Sdiv32 v2, v0, v1
MovConst v3, #10
Sdiv32 v4, v2, v3
TrapIfZero32 v1, integer_divide_by_zero
Udiv32 v5, v4, v1
Msub32 v6, v5, v1, v4
TrapIfZero32 v1, integer_divide_by_zero
Sdiv32 v7, v6, v1
Msub32 v8, v7, v1, v6
MovConst v9, #4294967295
CmnI32 v9, #1
CcmpI32 v8, #1, #0, eq
TrapIf.vs integer_overflow
Sdiv32 v10, v8, v9
MovConst v11, #10
Sdiv32 v12, v10, v11
Msub32 v13, v12, v11, v10
Ret v13:x0
)"},
    {"bit fields", 0, "(i32, i32, i32) -> i32 davit", "", R"(
v3 = iconst.i32 4
v4 = ushr.i32 v0, v3
v5 = iconst.i32 255
v6 = band.i32 v4, v5
v7 = iconst.i32 15
v8 = band.i32 v1, v7
v9 = ishl.i32 v8, v3
v10 = iconst.i32 -241
v11 = band.i32 v6, v10
v12 = bor.i32 v11, v9
v13 = iconst.i32 -256
v14 = band.i32 v12, v13
v15 = iconst.i32 24
v16 = ushr.i32 v2, v15
v17 = bor.i32 v14, v16
v18 = iconst.i32 8
v19 = ishl.i32 v17, v15
v20 = ushr.i32 v0, v18
v21 = bor.i32 v19, v20
v22 = ishl.i32 v21, v15
v23 = sshr.i32 v22, v15
return v23)",
     R"(
Args -> v0:x0, v1:x1, v2:x2
Ubfm32 v3, v0, #4, #11
Bfm32 v4=v3, v1, #28, #3
Bfm32 v5=v4, v2, #24, #31
Extr32 v6, v5, v0, #8
Sbfm32 v7, v6, #0, #7
Ret v7:x0
)"},
    {"inverted sources", 0, "(i32, i32) -> i32 davit", "", R"(
v2 = bnot.i32 v1
v3 = band.i32 v0, v2
v4 = iconst.i32 -1
v5 = bxor.i32 v1, v4
v6 = bor.i32 v3, v5
v7 = iconst.i32 7
v8 = ushr.i32 v1, v7
v9 = bnot.i32 v8
v10 = bxor.i32 v6, v9
v11 = iconst.i32 0x0ff0
v12 = band.i32 v10, v11
v13 = iconst.i32 0x1234
v14 = bor.i32 v12, v13
v15 = bnot.i32 v14
return v15)",
     R"(
Args -> v0:x0, v1:x1
Bic32 v2, v0, v1
Orn32 v3, v2, v1
Eon32 v4, v3, v1, lsr #7
AndI32 v5, v4, #0xff0
MovConst v6, #4660
Orr32 v7, v5, v6
Mvn32 v8, v7
Ret v8:x0
)"},
    {"variable shifts and rotations", 0, "(i32, i64, i32) -> i64 davit", "", R"(
v3 = iconst.i32 31
v4 = band.i32 v2, v3
v5 = ishl.i32 v0, v4
v6 = iconst.i32 35
v7 = sshr.i32 v5, v6
v8 = uextend.i64 v7
v9 = rotr.i64 v1, v8
v10 = rotl.i64 v9, v8
v11 = sextend.i64 v7
v12 = iconst.i64 4
v13 = ishl.i64 v11, v12
v14 = bxor.i64 v10, v13
return v14)",
     R"(
Args -> v0:x0, v1:x1, v2:x2
Lslv32 v3, v0, v2
Sbfm32 v4, v3, #3, #31
Rorv64 v5, v1, v4
Neg32 v6, v4
Rorv64 v7, v5, v6
Sbfm64 v8, v3, #3, #31
Eor64 v9, v7, v8, lsl #4
Ret v9:x0
)"},
    {"extensions of i64 operands", 0, "(i64, i64) -> i64 davit", "", R"(
v2 = iconst.i64 255
v3 = band.i64 v1, v2
v4 = iadd.i64 v0, v3
v5 = sext16.i64 v1
v6 = iconst.i64 2
v7 = ishl.i64 v5, v6
v8 = isub.i64 v4, v7
v9 = icmp.i64 ult v8, v3
v10 = uextend.i64 v9
return v10)",
     R"(
Args -> v0:x0, v1:x1
AddExt64 v2, v0, v1, uxtb
SubExt64 v3, v2, v1, sxth #2
CmpExt64 v3, v1, uxtb
Cset32 v4, lo
Ret v4:x0
)"},
    {"counting and high halves", 0, "(i32, i64) -> i64 davit", "", R"(
v2 = popcnt.i32 v0
v3 = ctz.i64 v1
v4 = uextend.i64 v2
v5 = iadd.i64 v3, v4
v6 = iconst.i64 32
v7 = ushr.i64 v5, v6
v8 = ireduce.i32 v7
v9 = iconst.i64 8
v10 = ushr.i64 v5, v9
v11 = ireduce.i32 v10
v12 = umulhi.i32 v8, v11
v13 = sextend.i64 v12
v14 = sextend.i64 v0
v15 = imul.i64 v13, v14
return v15)",
     R"(
Args -> v0:x0, v1:x1
FmovSW v2, v0
CntB8 v3, v2
AddvB8 v4, v3
FmovWS v5, v4
Rbit64 v6, v1
Clz64 v7, v6
Add64 v8, v7, v5
Ubfm64 v9, v8, #32, #63
Ubfm64 v10, v8, #8, #63
Umull v11, v9, v10
Ubfm64 v12, v11, #32, #63
Smull v13, v12, v0
Ret v13:x0
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
Args -> v0:x0, v1:x1, v2:x2
Add32 v3, v0, v1
Ubfm32 v4, v3, #0, #7
AndI32 v5, v1, #0x7
Lsrv32 v6, v4, v5
Sbfm32 v7, v6, #3, #7
Ubfm32 v8, v7, #0, #7
Orr32 v9, v8, v8, lsl #8
Orr32 v10, v9, v9, lsl #16
Extr32 v11, v10, v10, #5
Ubfm32 v12, v2, #0, #15
Eor32 v13, v11, v12
Ret v13:x0
)"},
};

constexpr SelectionCase kMemory[] = {
    {"memory: base and displacement, base and index", 0, "(i64, i32) -> i64 davit", "", R"(
v2 = pinned.i64 1
v3 = iadd_uext.i64 v2, v1
v4 = load.i32 trapping memory v3
v5 = load.i32 trapping memory v3+8
v6 = load.i64 trapping memory v3+24
v7 = iadd.i32 v4, v5
v8 = sextend.i64 v7
v9 = iadd.i64 v6, v8
store trapping memory v9, v3+70000
v10 = iconst.i32 0
store8 trapping memory v10, v3-1
store trapping memory v10, v3+3
v11 = iconst.i32 1059244
v12 = iadd_uext.i64 v2, v11
v13 = load.i64 trapping memory v12
v14 = load.i32 trapping memory v12+4
v15 = sextend.i64 v14
v16 = iadd.i64 v13, v15
return v16)",
     R"(
Args -> v0:x1
LeaMem v1, [pinned1, v0]
Ldr32 v2, [v1]?
Ldr32 v3, [v1, #8]?
Ldr64 v4, [v1, #24]?
Add32 v5, v2, v3
AddExt64 v6, v4, v5, sxtw
AddI64 v7, v1, #17, lsl #12
Str64 v6, [v7, #368]?
StrZero8 wzr, [v1, #-1]?
StrZero32 wzr, [v1, #3]?
MovConst v8, #1059244
Ldr64 v9, [pinned1, v8]?
LeaMem v10, [pinned1, #1056768]
Ldr32 v11, [v10, #2480]?
AddExt64 v12, v9, v11, sxtw
Ret v12:x0
)"},
    {"memory: scaled index, wrapped index, far field of the context", 0, "(i64, i32) -> i64 davit",
     "",
     R"(
v2 = pinned.i64 0
v3 = load.i64 readonly instance v2+64
v4 = uextend.i64 v1
v5 = iconst.i64 3
v6 = ishl.i64 v4, v5
v7 = iadd.i64 v3, v6
v8 = load.i64 tables v7
v9 = ireduce.i32 v0
v10 = iadd_uext.i64 v3, v9
v11 = uload8.i32 trapping memory v10
v12 = uextend.i64 v11
v13 = iadd.i64 v8, v12
store instance v13, v2+40000
return v13)",
     R"(
Args -> v0:x0, v1:x1
Ldr64 v2, [pinned0, #64]
Ldr64 v3, [v2, v1, lsl #3]
Ldr8 v4, [v2, v0, uxtw]?
Add64 v5, v3, v4
LeaMem v6, [pinned0, #36864]
Str64 v5, [v6, #3136]
Ret v5:x0
)"},
    {"jump tables, loads that extend, float constants stored as integers", 0,
     "(i32, i64, i32) -> i32 davit", "", R"(
br_table v0, [block1, block2], block3
block1:
br_table v0, [block2], block3
block2:
v5 = sload8.i32 trapping memory v1
v6 = sextend.i64 v5
v7 = load.i32 trapping memory v1+4
v8 = bitcast.f32 v7
store trapping memory v8, v1
v9 = fconst.f32 0.1
store trapping memory v9, v1+4
v10 = ireduce.i32 v6
return v10
block3:
return v2)",
     R"(
Args -> v0:x0, v1:x1, v2:x2
JumpTableTarget v3, v0, table0
JumpTable v3, block1, block2, block3
block1:
BranchZero32 v0, block2, block3
block2:
Ldrs8To32 v4, [v1]?
Ldr32 v5, [v1, #4]?
Str32 v5, [v1]?
MovConst v6, #1036831949
Str32 v6, [v1, #4]?
Mov32 v7, v4
Ret v7:x0
block3:
Ret v2:x0
)"},
};

constexpr SelectionCase kFloat[] = {
    {"floats", 0, "(f64, f64, f32) -> f64 davit", "", R"(
v3 = fcopysign.f64 v0, v1
v4 = fconst.f64 1.5
v5 = fmul.f64 v3, v4
v6 = fneg.f64 v5
v7 = fconst.f64 0.1
v8 = fadd.f64 v6, v7
v9 = fconst.f64 0
v10 = fcmp.f64 lt v8, v9
v11 = select.f64 v10, v8, v1
v12 = fpromote.f64 v2
v13 = fmax.f64 v11, v12
return v13)",
     R"(
Args -> v0:v0, v1:v1, v2:v2
UshrID2 v3, v1, #63
SliID2 v4=v0, v3, #63
FmovID v5, #1.5
FnmulD v6, v4, v5
LdrD v7, [const]
FaddD v8, v6, v7
FcmpZD v8, #0.0
FcselD v9, v8, v1, mi
FcvtSToD v10, v2
FmaxD v11, v9, v10
Ret v11:v0
)"},
    {"moves between the banks, loads and stores across", 0, "(i64, i64) -> f64 davit", "", R"(
v2 = load.i64 trapping memory v0
v3 = bitcast.f64 v2
v4 = bitcast.i64 v3
v5 = load.f64 trapping memory v0+8
v6 = bitcast.i64 v5
store trapping memory v6, v1
v7 = fcvt_from_uint.f64 v4
v8 = fcvt_to_sint.i32 v7
v9 = fcvt_to_uint_sat.i64 v7
v10 = sextend.i64 v8
v11 = iadd.i64 v9, v10
v12 = bitcast.f64 v11
return v12)",
     R"(
Args -> v0:x0, v1:x1
LdrD v2, [v0]?
FmovXD v3, v2
LdrD v4, [v0, #8]?
StrD v4, [v1]?
Ucvtf64D v5, v3
TruncF64ToS32 v6, v5
Fcvtzu64D v7, v5
AddExt64 v8, v7, v6, sxtw
FmovDX v9, v8
Ret v9:v0
)"},
};

TEST(Aarch64Select, Integer) {
  for (const SelectionCase& c : kInteger) CheckSelection(c, Isa::kAarch64);
}

TEST(Aarch64Select, Memory) {
  for (const SelectionCase& c : kMemory) CheckSelection(c, Isa::kAarch64);
}

TEST(Aarch64Select, Float) {
  for (const SelectionCase& c : kFloat) CheckSelection(c, Isa::kAarch64);
}

}  // namespace
}  // namespace davit::isa
