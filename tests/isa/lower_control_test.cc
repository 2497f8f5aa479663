// Selection of x86-64 instructions: conditions, calls and control flow, row by row.
#include "gtest/gtest.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

constexpr SelectionCase kCondition[] = {
    {"compare and branch", 0, "(i32, i32) davit", "", R"(
v2 = icmp.i32 ult v0, v1
brif v2, block1, block2
block1:
return
block2:
return)",
     R"(
Args -> v0:rdi, v1:rsi
Cmp32RM v0, v1
Branch.b block1, block2
block1:
Ret
block2:
Ret
)"},
    {"compare of a byte in memory", 0, "(i64) davit", "", R"(
v1 = uload8.i32 trapping memory v0
v2 = iconst.i32 200
v3 = icmp.i32 slt v1, v2
trapnz v3, unreachable
v5 = uload8.i32 trapping memory v0
v6 = iconst.i32 256
v7 = icmp.i32 slt v5, v6
trapnz v7, unreachable
v9 = sload8.i32 trapping memory v0
v10 = iconst.i32 -128
v11 = icmp.i32 sgt v9, v10
trapnz v11, unreachable
return)",
     R"(
Args -> v0:rdi
Cmp8RMI [v0]!, 200
TrapIf.b unreachable
Movzx8RM v1, [v0]!
Cmp32RMI v1, 256
TrapIf.l unreachable
Cmp8RMI [v0]!, 128
TrapIf.g unreachable
Ret
)"},
    {"compare with memory on either side", 0, "(i64, i64) davit", "", R"(
v2 = load.i64 trapping memory v0
v3 = icmp.i64 sgt v2, v1
trapnz v3, unreachable
v5 = load.i64 trapping memory v0
v6 = icmp.i64 sgt v1, v5
trapnz v6, unreachable
v8 = load.i64 trapping memory v0
v9 = iconst.i64 5
v10 = icmp.i64 sgt v9, v8
trapnz v10, unreachable
return)",
     R"(
Args -> v0:rdi, v1:rsi
Cmp64MR [v0]!, v1
TrapIf.g unreachable
Cmp64RM v1, [v0]!
TrapIf.g unreachable
Cmp64RMI [v0]!, 5
TrapIf.l unreachable
Ret
)"},
    {"equal to zero of a comparison", 0, "(i32, i32) davit", "", R"(
v2 = icmp.i32 ult v0, v1
v3 = iconst.i32 0
v4 = icmp.i32 eq v2, v3
trapnz v4, unreachable
return)",
     R"(
Args -> v0:rdi, v1:rsi
Cmp32RM v0, v1
TrapIf.ae unreachable
Ret
)"},
    {"and is test", 0, "(i32, i32, i64) davit", "", R"(
v3 = band.i32 v0, v1
trapnz v3, unreachable
v5 = iconst.i32 0
v6 = iconst.i32 64
v7 = band.i32 v0, v6
v8 = icmp.i32 eq v7, v5
trapnz v8, unreachable
v10 = iconst.i64 0x80000000
v11 = band.i64 v2, v10
v12 = iconst.i64 0
v13 = icmp.i64 ne v11, v12
trapnz v13, unreachable
v15 = iconst.i64 0x800000000000
v16 = band.i64 v2, v15
v17 = icmp.i64 ne v16, v12
trapnz v17, unreachable
return)",
     R"(
Args -> v0:rdi, v1:rsi, v2:rdx
Test32RMR v0, v1
TrapIf.ne unreachable
Test8RMI v0, 64
TrapIf.e unreachable
Test32RMI v2, -2147483648
TrapIf.ne unreachable
Bt64RMI v2, 47
TrapIf.b unreachable
Ret
)"},
    {"bit tests", 0, "(i32, i32) davit", "", R"(
v2 = iconst.i32 1
v3 = ishl.i32 v2, v1
v4 = band.i32 v0, v3
trapnz v4, unreachable
v6 = ushr.i32 v0, v1
v7 = band.i32 v6, v2
trapz v7, unreachable
return)",
     R"(
Args -> v0:rdi, v1:rsi
Bt32RR v0, v1
TrapIf.b unreachable
Bt32RR v0, v1
TrapIf.ae unreachable
Ret
)"},
    {"signed order with zero after and is a test too, other orders are not", 0, "(i32, i32) davit",
     "", R"(
v2 = band.i32 v0, v1
v3 = iconst.i32 0
v4 = icmp.i32 slt v2, v3
trapnz v4, unreachable
return)",
     R"(
Args -> v0:rdi, v1:rsi
And32RM v2=v0, v1
Test32R v2
TrapIf.l unreachable
Ret
)"},
    {"repeated for two users, without absorbing the load twice", 0, "(i64, i32) -> i32 davit", "",
     R"(
v2 = load.i32 trapping memory v0
v3 = icmp.i32 eq v2, v1
trapnz v3, unreachable
v5 = select.i32 v3, v1, v2
v6 = select.i32 v3, v5, v1
return v6)",
     R"(
Args -> v0:rdi, v1:rsi
Mov32RM v2, [v0]!
Cmp32RM v2, v1
TrapIf.e unreachable
Cmp32RM v2, v1
Cmov32RM.e v3=v2, v1
Cmp32RM v2, v1
Cmov32RM.e v4=v1, v3
Ret v4:rax
)"},
    {"repeated through its inverse, without absorbing the load twice", 0, "(i64, i32) -> i32 davit",
     "", R"(
v2 = load.i32 instance v0
v3 = icmp.i32 ult v2, v1
v4 = iconst.i32 0
v5 = icmp.i32 eq v3, v4
trapnz v5, unreachable
v7 = select.i32 v5, v1, v4
return v7)",
     R"(
Args -> v0:rdi, v1:rsi
Mov32RM v2, [v0]
Cmp32RM v2, v1
TrapIf.ae unreachable
ZeroInt v3
Cmp32RM v2, v1
Cmov32RM.ae v4=v3, v1
Ret v4:rax
)"},
    {"as a value", 0, "(i64, i64) -> i32 davit", "", R"(
v2 = icmp.i64 sle v0, v1
return v2)",
     R"(
Args -> v0:rdi, v1:rsi
Cmp64RM v0, v1
Setcc32.le v2
Ret v2:rax
)"},
    {"narrow compare", 0, "(i8, i8, i16) davit", "", R"(
v3 = icmp.i8 slt v0, v1
trapnz v3, unreachable
v5 = iconst.i16 -1
v6 = icmp.i16 ugt v2, v5
trapnz v6, unreachable
return)",
     R"(
Args -> v0:rdi, v1:rsi, v2:rdx
Cmp8RM v0, v1
TrapIf.l unreachable
Cmp16RMI v2, 65535
TrapIf.a unreachable
Ret
)"},
    {"in another block is a value", 0, "(i32, i32) davit", "", R"(
v2 = icmp.i32 ult v0, v1
jump block1
block1:
trapnz v2, unreachable
return)",
     R"(
Args -> v0:rdi, v1:rsi
Cmp32RM v0, v1
Setcc32.b v2
Jump block1
block1:
Test32R v2
TrapIf.ne unreachable
Ret
)"},
    {"select from memory", 0, "(i64, i32, i32) -> i32 davit", "", R"(
v3 = load.i32 trapping memory v0
v4 = icmp.i32 ult v1, v2
v5 = select.i32 v4, v3, v1
return v5)",
     R"(
Args -> v0:rdi, v1:rsi, v2:rdx
Cmp32RM v1, v2
Cmov32RM.b v3=v1, [v0]!
Ret v3:rax
)"},
};

constexpr SelectionCase kCall[] = {
    {"C arguments and results are normalised, dirty upper halves", 0, "(i32, i64, i32) -> i32 c",
     "sig0 = (i32, i32) -> i32 c\nfn0 = helper:1 sig0", R"(
v3 = iadd_uext.i64 v1, v0
v4 = load.i32 trapping memory v3
v5 = call.i32 fn0(v4, v2)
v6 = iadd_uext.i64 v1, v5
v7 = load.i32 trapping memory v6
return v7)",
     R"(
Args -> v0:rdi, v1:rsi, v2:rdx
Mov32RM v3, v0
Mov32RM v4, v2
Mov32RM v5, [v1+v3*1]!
Call v5:rdi, v4:rsi -> v6:rax, @1:1
Mov32RM v7, v6
Mov32RM v8, [v1+v7*1]!
Ret v8:rax
)"},
    {"own convention is trusted", 0, "(i32) -> i32 davit",
     "sig0 = (i32) -> i32 davit\nfn0 = module:1 sig0", R"(
v1 = call.i32 fn0(v0)
v2 = pinned.i64 1
v3 = iadd_uext.i64 v2, v1
v4 = load.i32 trapping memory v3
return v4)",
     R"(
Args -> v0:rdi
Call v0:rdi -> v1:rax, @0:1
Mov32RM v2, [pinned1+v1*1]!
Ret v2:rax
)"},
    {"wrapped values are truncated before they leave", 0, "(i64) -> i32 davit",
     "sig0 = (i32) davit\nfn0 = module:1 sig0", R"(
v1 = ireduce.i32 v0
call fn0(v1)
return v1)",
     R"(
Args -> v0:rdi
Mov32RM v1, v0
Call v1:rdi, @0:1
Ret v1:rax
)"},
    {"stack arguments, results in registers and on the stack", 0, "(i64, i32, f64) -> i64 davit",
     "sig0 = (i64, i64, i64, i64, i64, i64, i32, i32) -> i64, i64, i64, i64, i64, i64, i32, f64 "
     "davit\nfn0 = module:1 sig0",
     R"(
v3 = iconst.i32 -1
v4 = call.i64 fn0(v0, v0, v0, v0, v0, v0, v1, v3)
v5 = proj.i64 v4, 1
v6 = proj.i32 v4, 6
v7 = proj.f64 v4, 7
v8 = uextend.i64 v6
v9 = iadd.i64 v4, v8
return v9)",
     R"(
Args -> v0:rdi, v1:rsi
Mov64MR [arg_out], v1
Mov32RI v2, 4294967295
Mov64MR [arg_out+8], v2
Call v0:rdi, v0:rsi, v0:rdx, v0:rcx, v0:r8, v0:r9 -> v3:rax, @0:1
Mov32RM v4, [arg_out+16]
Add64RM v5=v4, v3
Ret v5:rax
)"},
    {"parameters and results beyond the registers", 0,
     "(i64, i64, i64, i64, i64, i64, i32, i64) -> i64, i64, i64, i64, i64, i64, i32 davit", "", R"(
return v7, v0, v0, v0, v0, v0, v6)",
     R"(
Args -> v0:rdi
Mov32RM v1, [arg_in]
Mov64RM v2, [arg_in+8]
Mov64MR [arg_in+16], v1
Ret v2:rax, v0:rdx, v0:rcx, v0:rsi, v0:rdi, v0:r8
)"},
    {"indirect: memory operand unless it may fault", 0, "(i64) davit", "sig0 = () davit", R"(
v1 = load.i64 instance v0+8
call_indirect sig0, v1()
v3 = load.i64 trapping tables v0+8
call_indirect sig0, v3()
return)",
     R"(
Args -> v0:rdi
CallIndirect [v0+8]
Mov64RM v1, [v0+8]!
CallIndirect v1
Ret
)"},
    {"context switch", 0, "(i64, i64, i32) -> i32 c", "sig0 = (i32) -> i32 davit", R"(
v3 = call_indirect.i32 switch_context sig0, v1(v0, v2)
return v3)",
     R"(
Args -> v0:rdi, v1:rsi, v2:rdx
Mov32RM v3, v2
CallIndirectSwitch v1, v0:r10, v3:rdi -> v4:rax
Ret v4:rax
)"},
    {"C takes narrow integers extended", 0, "(i8, i16) c",
     "sig0 = (i8, i16) c\nfn0 = helper:0 sig0", R"(
call fn0(v0, v1)
return)",
     R"(
Args -> v0:rdi, v1:rsi
Movzx8RM v2, v0
Movzx16RM v3, v1
Call v2:rdi, v3:rsi, @1:0
Ret
)"},
};

constexpr SelectionCase kControl[] = {
    {"br_table of one, two and three", 0, "(i32) davit", "", R"(
br_table v0, [], block1
block1:
br_table v0, [block2], block3
block2:
br_table v0, [block3, block4, block3], block4
block3:
return
block4:
trap unreachable)",
     R"(
Args -> v0:rdi
Jump block1
block1:
Test32R v0
Branch.e block2, block3
block2:
JumpTableTarget v1, v2, v0, table0
JumpTable v1, block3, block4, block3, block4
block3:
Ret
block4:
Trap unreachable
)"},
    {"repeated edge is one edge", 0, "(i32) davit", "", R"(
br_table v0, [block1, block2, block1], block2
block1:
return
block2:
return)",
     R"(
Args -> v0:rdi
JumpTableTarget v1, v2, v0, table0
JumpTable v1, block1, block2, block1, block2
block1:
Ret
block2:
Ret
)"},
    {"dead parameters vanish from the edges", 0, "(i32, i32, i32) -> i32 davit", "", R"(
brif v0, block1(v1, v2), block1(v2, v1)
block1(v10: i32, v11: i32):
return v11)",
     R"(
Args -> v0:rdi, v1:rsi, v2:rdx
Test32R v0
Branch.ne block1(v2), block1(v1)
block1: v3
Ret v3:rax
)"},
    {"dead code", 0, "(i32, i64) davit", "", R"(
v2 = iadd.i32 v0, v0
v3 = load.i32 instance v1
v4 = load.i32 trapping memory v1
v5 = udiv.i32 v0, v2
return)",
     R"(
Args -> v0:rdi, v1:rsi
Lea32RM v2, [v0+v0*1]
Mov32RM v3, [v1]!
Test32R v2
TrapIf.e integer_divide_by_zero
ZeroInt v4
Div32 v5:rax=v0:rax, v6:rdx=v4:rdx, v2
Ret
)"},
    {"constants on edges come before the flags", 0, "(i32) -> i32 davit", "", R"(
v1 = iconst.i32 0
v2 = icmp.i32 eq v0, v1
brif v2, block1(v1), block1(v0)
block1(v10: i32):
return v10)",
     R"(
Args -> v0:rdi
ZeroInt v1
Test32R v0
Branch.e block1(v1), block1(v0)
block1: v2
Ret v2:rax
)"},
    {"jump threads constant into loop parameter", 0, "(i32) -> i32 davit", "", R"(
v1 = iconst.i32 0
jump block1(v1)
block1(v10: i32) loop to block2:
v2 = iconst.i32 1
v3 = iadd.i32 v10, v2
v4 = icmp.i32 ult v3, v0
brif v4, block1(v3), block2
block2:
return v3)",
     R"(
Args -> v0:rdi
ZeroInt v1
Jump block1(v1)
block1: v2
Add32RMI v3=v2, 1
Cmp32RM v3, v0
Branch.b block1(v3), block2
block2:
Ret v3:rax
)"},
};

TEST(LowerSelect, Condition) {
  for (const SelectionCase& c : kCondition) CheckSelection(c, Isa::kX64);
}

TEST(LowerSelect, Call) {
  for (const SelectionCase& c : kCall) CheckSelection(c, Isa::kX64);
}

TEST(LowerSelect, Control) {
  for (const SelectionCase& c : kControl) CheckSelection(c, Isa::kX64);
}

}  // namespace
}  // namespace davit::isa
