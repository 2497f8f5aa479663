// Selection of AArch64 instructions: operations, addresses, conditions, calls and control flow, row
// by row. Bit fields are printed as the manual's immr and imms; `lsl #3` is ubfm #29, #28. cset is
// the csinc that it stands for, with the inverse condition.

#include <string>

#include "gtest/gtest.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

struct Case {
  const char* name;
  const char* signature;
  const char* declarations;
  const char* body;
  const char* rows;
};

void Check(const Case& c) {
  SCOPED_TRACE(c.name);
  const absl::StatusOr<std::string> rows =
      LowerToText(ParseBody(c.signature, c.body, c.declarations), 0, Isa::kAarch64);
  ASSERT_TRUE(rows.ok()) << rows.status();
  EXPECT_EQ("\n" + *rows, c.rows);
}

constexpr Case kInteger[] = {
    {"constants and immediates", "(i32, i64) -> i64 davit", "", R"(
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
    {"shifted and extended last sources", "(i32, i32, i64, i64) -> i64 davit", "", R"(
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
    {"products", "(i32, i32, i32) -> i32 davit", "", R"(
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
    {"division checks", "(i32, i32) -> i32 davit", "", R"(
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
    {"bit fields", "(i32, i32, i32) -> i32 davit", "", R"(
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
    {"inverted sources", "(i32, i32) -> i32 davit", "", R"(
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
    {"variable shifts and rotations", "(i32, i64, i32) -> i64 davit", "", R"(
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
    {"extensions of i64 operands", "(i64, i64) -> i64 davit", "", R"(
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
    {"counting and high halves", "(i32, i64) -> i64 davit", "", R"(
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
    {"narrow types extend where bits come down", "(i8, i8, i16) -> i8 davit", "", R"(
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

constexpr Case kCondition[] = {
    {"conditions of branches and traps", "(i32, i32, i64) davit", "", R"(
v3 = icmp.i32 ult v0, v1
v4 = iconst.i32 16
v5 = icmp.i32 sgt v0, v4
v6 = band.i32 v3, v5
brif v6, block1, block2
block1:
v20 = iconst.i64 0
v21 = icmp.i64 eq v2, v20
v22 = iconst.i32 -3
v23 = icmp.i32 ne v1, v22
v24 = bor.i32 v21, v23
trapnz v24, unreachable
return
block2:
v30 = iconst.i32 0
v31 = icmp.i32 slt v0, v30
brif v31, block3, block4
block3:
v40 = iconst.i32 64
v41 = band.i32 v0, v40
v42 = icmp.i32 eq v41, v30
brif v42, block5, block4
block4:
return
block5:
return)",
     R"(
Args -> v0:x0, v1:x1, v2:x2
Cmp32 v0, v1
CcmpI32 v0, #16, #4, lo
Branch.gt block1, block2
block1:
CmpI64 v2, #0
CcmnI32 v1, #3, #0, ne
TrapIf.ne unreachable
Ret
block2:
BranchBitZero v0, #31, block4, block3
block3:
BranchBitZero v0, #6, block5, block4
block4:
Ret
block5:
Ret
)"},
    {"selection", "(i32, i32, i64) -> i32 davit", "", R"(
v3 = icmp.i32 ult v0, v1
v4 = iconst.i32 0
v5 = iconst.i32 1
v6 = select.i32 v3, v4, v5
v7 = icmp.i64 ne v2, v2
v8 = select.i32 v7, v0, v4
v9 = iadd.i32 v1, v5
v10 = icmp.i32 eq v8, v6
v11 = select.i32 v10, v9, v6
v12 = icmp.i32 slt v11, v4
v13 = ineg.i32 v11
v14 = select.i32 v12, v13, v11
v15 = iconst.i32 4096
v16 = icmp.i32 sgt v14, v15
v17 = iconst.i32 4097
v18 = icmp.i32 slt v14, v17
v19 = iadd.i32 v16, v18
v20 = icmp.i32 slt v19, v4
v21 = iadd.i32 v20, v19
return v21)",
     R"(
Args -> v0:x0, v1:x1, v2:x2
Cmp32 v0, v1
Cset32 v3, hs
Cmp64 v2, v2
CselZ32 v4, v0, wzr, ne
Cmp32 v4, v3
Csinc32 v5, v3, v1, ne
TstI32 v5, #0x80000000
Csneg32 v6, v5, v5, eq
CmpI32 v6, #1, lsl #12
Cset32 v7, gt
CmpI32 v6, #1, lsl #12
Cset32 v8, le
Add32 v9, v7, v8
Ubfm32 v10, v9, #31, #31
Add32 v11, v10, v9
Ret v11:x0
)"},
    {"selection of constants and changes", "(i32, i32, i32) -> i32 davit", "", R"(
v3 = icmp.i32 eq v0, v1
v4 = iconst.i32 -1
v5 = iconst.i32 0
v6 = select.i32 v3, v4, v5
v7 = iconst.i32 5
v8 = iconst.i32 6
v9 = icmp.i32 ult v6, v2
v10 = select.i32 v9, v8, v7
v11 = bnot.i32 v10
v12 = icmp.i32 ne v10, v1
v13 = select.i32 v12, v2, v11
return v13)",
     R"(
Args -> v0:x0, v1:x1, v2:x2
Cmp32 v0, v1
Csetm32 v3, eq
MovConst v4, #5
Cmp32 v3, v2
Csinc32 v5, v4, v4, hs
Cmp32 v5, v1
Csinv32 v6, v2, v5, ne
Ret v6:x0
)"},
    {"selection of vectors", "(v128, v128, i32) -> v128 davit", "", R"(
v3 = iconst.i32 3
v4 = icmp.i32 ult v2, v3
v5 = select.v128 v4, v0, v1
return v5)",
     R"(
Args -> v0:v0, v1:v1, v2:x0
CmpI32 v2, #3
Csetm64 v3, lo
DupIntD2 v4, v3
BslB16 v5=v4, v0, v1
Ret v5:v0
)"},
    {"tests of bits and registers", "(i32, i64) -> i32 davit", "", R"(
v2 = iconst.i32 16
v3 = band.i32 v0, v2
v4 = iconst.i32 0
v5 = icmp.i32 ne v3, v4
v6 = iconst.i64 0
v7 = icmp.i64 eq v1, v6
v8 = iadd.i32 v5, v7
v9 = iconst.i32 0xff00
v10 = band.i32 v0, v9
trapz v10, unreachable
trapnz v0, unreachable
trapz v7, unreachable
return v8)",
     R"(
Args -> v0:x0, v1:x1
Ubfm32 v2, v0, #4, #4
CmpI64 v1, #0
Cset32 v3, eq
Add32 v4, v2, v3
TstI32 v0, #0xff00
TrapIf.eq unreachable
TrapIfNotZero32 v0, unreachable
TrapIfNotZero64 v1, unreachable
Ret v4:x0
)"},
    {"narrow compare", "(i8, i8, i16) davit", "", R"(
v3 = icmp.i8 slt v0, v1
trapnz v3, unreachable
v5 = iconst.i16 -1
v6 = icmp.i16 ugt v2, v5
trapnz v6, unreachable
v7 = iconst.i8 0
v8 = icmp.i8 eq v0, v7
trapnz v8, unreachable
return)",
     R"(
Args -> v0:x0, v1:x1, v2:x2
Sbfm32 v3, v0, #0, #7
CmpExt32 v3, v1, sxtb
TrapIf.lt unreachable
Ubfm32 v4, v2, #0, #15
MovConst v5, #65535
CmpExt32 v4, v5, uxth
TrapIf.hi unreachable
TstI32 v0, #0xff
TrapIf.eq unreachable
Ret
)"},
    {"loop, and equal to zero of a comparison", "(i32, i32) -> i32 davit", "", R"(
v2 = iconst.i32 0
jump block1(v2)
block1(v10: i32) loop to block2:
v3 = iconst.i32 1
v4 = iadd.i32 v10, v3
v5 = icmp.i32 ult v4, v0
brif v5, block1(v4), block2
block2:
v6 = icmp.i32 eq v4, v1
v7 = icmp.i32 eq v6, v2
trapnz v7, unreachable
return v4)",
     R"(
Args -> v0:x0, v1:x1
MovConst v2, #0
Jump block1(v2)
block1: v3
AddI32 v4, v3, #1
Cmp32 v4, v0
Branch.lo block1(v4), block2
block2:
Cmp32 v4, v1
TrapIf.ne unreachable
Ret v4:x0
)"},
    {"unsigned against the limits of signed numbers, which have no neighbour",
     "(i64, i32) -> i32 davit", "", R"(
v2 = iconst.i64 0x8000000000000000
v3 = icmp.i64 ult v0, v2
trapnz v3, unreachable
v4 = iconst.i64 0x7fffffffffffffff
v5 = icmp.i64 ugt v0, v4
trapnz v5, unreachable
v6 = iconst.i32 0x80000000
v7 = icmp.i32 uge v1, v6
trapnz v7, unreachable
v8 = iconst.i32 0x7fffffff
v9 = icmp.i32 ule v1, v8
return v9)",
     R"(
Args -> v0:x0, v1:x1
MovConst v2, #-9223372036854775808
Cmp64 v0, v2
TrapIf.lo unreachable
MovConst v3, #9223372036854775807
Cmp64 v0, v3
TrapIf.hi unreachable
MovConst v4, #2147483648
Cmp32 v1, v4
TrapIf.hs unreachable
MovConst v5, #2147483647
Cmp32 v1, v5
Cset32 v6, ls
Ret v6:x0
)"},
    {"upper part of an i64 against a constant", "(i64, i64) davit", "", R"(
v2 = iconst.i64 -4294967296
v3 = band.i64 v0, v2
v4 = iconst.i64 0xfffffff600000000
v5 = icmp.i64 eq v3, v4
trapnz v5, unreachable
v6 = band.i64 v1, v2
v7 = iconst.i64 0x600000000
v8 = icmp.i64 ne v6, v7
trapnz v8, unreachable
v9 = iconst.i64 -65536
v13 = iconst.i64 0x12348000
v14 = band.i64 v0, v9
v15 = icmp.i64 ne v14, v13
trapnz v15, unreachable
v16 = iconst.i64 0x0000345600000000
v17 = band.i64 v0, v2
v18 = icmp.i64 eq v17, v16
trapnz v18, unreachable
return)",
     R"(
Args -> v0:x0, v1:x1
Ubfm64 v2, v0, #32, #63
CmnI32 v2, #10
TrapIf.eq unreachable
Ubfm64 v3, v1, #32, #63
CmpI32 v3, #6
TrapIf.ne unreachable
AndI64 v4, v0, #0xffffffffffff0000
MovConst v5, #305430528
Cmp64 v4, v5
TrapIf.ne unreachable
AndI64 v6, v0, #0xffffffff00000000
MovConst v7, #57543971831808
Cmp64 v6, v7
TrapIf.eq unreachable
Ret
)"},
};

constexpr Case kMemory[] = {
    {"memory: base and displacement, base and index", "(i64, i32) -> i64 davit", "", R"(
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
    {"memory: scaled index, wrapped index, far field of the context", "(i64, i32) -> i64 davit", "",
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
    {"jump tables, loads that extend, float constants stored as integers",
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

constexpr Case kFloat[] = {
    {"floats", "(f64, f64, f32) -> f64 davit", "", R"(
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
    {"moves between the banks, loads and stores across", "(i64, i64) -> f64 davit", "", R"(
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

constexpr Case kCall[] = {
    {"C arguments and results are normalised, dirty upper halves", "(i32, i64, i32) -> i32 c",
     "sig0 = (i32, i32, i8) -> i32 c\nfn0 = helper:1 sig0", R"(
v3 = iadd_uext.i64 v1, v0
v4 = load.i32 trapping memory v3
v5 = ireduce.i8 v1
v6 = call.i32 fn0(v4, v2, v5)
v7 = iadd_uext.i64 v1, v6
v8 = load.i32 trapping memory v7
return v8)",
     R"(
Args -> v0:x0, v1:x1, v2:x2
Mov32 v3, v0
Mov32 v4, v2
Ldr32 v5, [v1, v3]?
Ubfm32 v6, v1, #0, #7
Call v5:x0, v4:x1, v6:x2 -> v7:x0, @1:1
Mov32 v8, v7
Ldr32 v9, [v1, v8]?
Ret v9:x0
)"},
    {"stack arguments, results in registers and on the stack", "(i64, i32, f64) -> i64 davit",
     "sig0 = (i64, i64, i64, i64, i64, i64, i64, i64, i32, i32, i32) -> i64, i64, i64, i64, i64, "
     "i64, i64, i64, i32, f64 davit\nfn0 = module:1 sig0",
     R"(
v3 = iconst.i32 -1
v5 = iconst.i32 0
v4 = call.i64 fn0(v0, v0, v0, v0, v0, v0, v0, v0, v1, v3, v5)
v6 = proj.i32 v4, 8
v7 = proj.f64 v4, 9
v8 = uextend.i64 v6
v9 = iadd.i64 v4, v8
return v9)",
     R"(
Args -> v0:x0, v1:x1
Str64 v1, [arg_out]
MovConst v2, #4294967295
Str64 v2, [arg_out, #8]
StrZero64 xzr, [arg_out, #16]
Call v0:x0, v0:x1, v0:x2, v0:x3, v0:x4, v0:x5, v0:x6, v0:x7 -> v3:x0, @0:1
Ldr32 v4, [arg_out, #24]
Add64 v5, v3, v4
Ret v5:x0
)"},
    {"context switch", "(i64, i64, i32) -> i32 c", "sig0 = (i32) -> i32 davit", R"(
v3 = call_indirect.i32 switch_context sig0, v1(v0, v2)
return v3)",
     R"(
Args -> v0:x0, v1:x1, v2:x2
Mov32 v3, v2
CallIndirectSwitch v1, v0:x9, v3:x0 -> v4:x0
Ret v4:x0
)"},
    {"parameters and results beyond the registers",
     "(i64, i64, i64, i64, i64, i64, i64, i64, i32, i64) -> i64, i64, i64, i64, i64, i64, i64, "
     "i64, i32 davit",
     "", R"(
return v9, v0, v0, v0, v0, v0, v0, v0, v8)",
     R"(
Args -> v0:x0
Ldr32 v1, [arg_in]
Ldr64 v2, [arg_in, #8]
Str64 v1, [arg_in, #16]
Ret v2:x0, v0:x1, v0:x2, v0:x3, v0:x4, v0:x5, v0:x6, v0:x7
)"},
};

TEST(Aarch64Select, Integer) {
  for (const Case& c : kInteger) Check(c);
}

TEST(Aarch64Select, Condition) {
  for (const Case& c : kCondition) Check(c);
}

TEST(Aarch64Select, Memory) {
  for (const Case& c : kMemory) Check(c);
}

TEST(Aarch64Select, Float) {
  for (const Case& c : kFloat) Check(c);
}

TEST(Aarch64Select, Call) {
  for (const Case& c : kCall) Check(c);
}

}  // namespace
}  // namespace davit::isa
