// Selection of AArch64 instructions: conditions and calls, row by row. Bit fields and cset are
// printed as in aarch64_select_test.cc.
#include "gtest/gtest.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

constexpr SelectionCase kCondition[] = {
    {"conditions of branches and traps", 0, "(i32, i32, i64) davit", "", R"(
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
    {"selection", 0, "(i32, i32, i64) -> i32 davit", "", R"(
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
    {"selection of constants and changes", 0, "(i32, i32, i32) -> i32 davit", "", R"(
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
    {"selection of vectors", 0, "(v128, v128, i32) -> v128 davit", "", R"(
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
    {"tests of bits and registers", 0, "(i32, i64) -> i32 davit", "", R"(
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
    {"narrow compare", 0, "(i8, i8, i16) davit", "", R"(
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
    {"loop, and equal to zero of a comparison", 0, "(i32, i32) -> i32 davit", "", R"(
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
    {"unsigned against the limits of signed numbers, which have no neighbour", 0,
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
    {"upper part of an i64 against a constant", 0, "(i64, i64) davit", "", R"(
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

constexpr SelectionCase kCall[] = {
    {"C arguments and results are normalised, dirty upper halves", 0, "(i32, i64, i32) -> i32 c",
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
    {"stack arguments, results in registers and on the stack", 0, "(i64, i32, f64) -> i64 davit",
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
    {"context switch", 0, "(i64, i64, i32) -> i32 c", "sig0 = (i32) -> i32 davit", R"(
v3 = call_indirect.i32 switch_context sig0, v1(v0, v2)
return v3)",
     R"(
Args -> v0:x0, v1:x1, v2:x2
Mov32 v3, v2
CallIndirectSwitch v1, v0:x9, v3:x0 -> v4:x0
Ret v4:x0
)"},
    {"parameters and results beyond the registers", 0,
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

TEST(Aarch64Select, Condition) {
  for (const SelectionCase& c : kCondition) CheckSelection(c, Isa::kAarch64);
}

TEST(Aarch64Select, Call) {
  for (const SelectionCase& c : kCall) CheckSelection(c, Isa::kAarch64);
}

}  // namespace
}  // namespace davit::isa
