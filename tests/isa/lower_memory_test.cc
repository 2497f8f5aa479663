// What is absorbed into memory operands of x86-64, and, beside each case, the nearest one that must
// not be: two users, a store between, another width, another block, an index that may wrap. `!`
// marks an access that may fault.
#include "gtest/gtest.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

constexpr SelectionCase kLoad[] = {
    {"absorbed by its only user", 0, "(i32, i32) -> i32 davit", "", R"(
v2 = pinned.i64 1
v3 = iadd_uext.i64 v2, v0
v4 = load.i32 trapping memory v3+8
v5 = isub.i32 v1, v4
return v5)",
     R"(
Args -> v0:rdi, v1:rsi
Sub32RM v2=v1, [pinned1+v0*1+8]!
Ret v2:rax
)"},
    {"not with two users", 0, "(i32, i32) -> i32 davit", "", R"(
v2 = pinned.i64 1
v3 = iadd_uext.i64 v2, v0
v4 = load.i32 trapping memory v3+8
v5 = isub.i32 v1, v4
v6 = isub.i32 v5, v4
return v6)",
     R"(
Args -> v0:rdi, v1:rsi
Mov32RM v2, [pinned1+v0*1+8]!
Sub32RM v3=v1, v2
Sub32RM v4=v3, v2
Ret v4:rax
)"},
    {"not past a store", 0, "(i32, i32) -> i32 davit", "", R"(
v2 = pinned.i64 1
v3 = iadd_uext.i64 v2, v0
v4 = load.i32 trapping memory v3+8
store trapping memory v1, v3
v5 = isub.i32 v1, v4
return v5)",
     R"(
Args -> v0:rdi, v1:rsi
Mov32RM v2, [pinned1+v0*1+8]!
Mov32MR [pinned1+v0*1]!, v1
Sub32RM v3=v1, v2
Ret v3:rax
)"},
    {"not past a call", 0, "(i32, i32) -> i32 davit", "sig0 = () davit\nfn0 = module:3 sig0", R"(
v2 = pinned.i64 1
v3 = iadd_uext.i64 v2, v0
v4 = load.i32 trapping memory v3+8
call fn0()
v5 = isub.i32 v1, v4
return v5)",
     R"(
Args -> v0:rdi, v1:rsi
Mov32RM v2, [pinned1+v0*1+8]!
Call @0:3
Sub32RM v3=v1, v2
Ret v3:rax
)"},
    {"one that may trap not past another trap", 0, "(i32, i32) -> i32 davit", "", R"(
v2 = pinned.i64 1
v3 = iadd_uext.i64 v2, v0
v4 = load.i32 trapping memory v3+8
trapnz v1, unreachable
v5 = isub.i32 v1, v4
return v5)",
     R"(
Args -> v0:rdi, v1:rsi
Mov32RM v2, [pinned1+v0*1+8]!
Test32R v1
TrapIf.ne unreachable
Sub32RM v3=v1, v2
Ret v3:rax
)"},
    {"past a trap if it cannot fault, past a load always", 0, "(i64, i32) -> i32 davit", "", R"(
v2 = load.i32 instance v0+8
trapnz v1, unreachable
v3 = load.i32 trapping memory v0+4
v4 = isub.i32 v1, v2
v5 = isub.i32 v4, v3
return v5)",
     R"(
Args -> v0:rdi, v1:rsi
Test32R v1
TrapIf.ne unreachable
Sub32RM v2=v1, [v0+8]
Sub32RM v3=v2, [v0+4]!
Ret v3:rax
)"},
    {"read-only past everything", 0, "(i64, i32) -> i32 davit", "", R"(
v2 = load.i32 readonly instance v0+8
store trapping memory v1, v0
v4 = isub.i32 v1, v2
return v4)",
     R"(
Args -> v0:rdi, v1:rsi
Mov32MR [v0]!, v1
Sub32RM v2=v1, [v0+8]
Ret v2:rax
)"},
    {"not into another block", 0, "(i64, i32) -> i32 davit", "", R"(
v2 = load.i32 trapping memory v0
jump block1
block1:
v4 = isub.i32 v1, v2
return v4)",
     R"(
Args -> v0:rdi, v1:rsi
Mov32RM v2, [v0]!
Jump block1
block1:
Sub32RM v3=v1, v2
Ret v3:rax
)"},
    {"commutes to the memory side", 0, "(i64, i64) -> i64 davit", "", R"(
v2 = load.i64 trapping memory v0
v3 = band.i64 v2, v1
return v3)",
     R"(
Args -> v0:rdi, v1:rsi
And64RM v2=v1, [v0]!
Ret v2:rax
)"},
    {"narrow loads extend by themselves and are not absorbed", 0, "(i64, i32) -> i32 davit", "", R"(
v2 = uload8.i32 trapping memory v0
v3 = iadd.i32 v1, v2
v4 = sload16.i32 trapping memory v0
v5 = bxor.i32 v3, v4
return v5)",
     R"(
Args -> v0:rdi, v1:rsi
Movzx8RM v2, [v0]!
Add32RM v3=v1, v2
Movsx16To32RM v4, [v0]!
Xor32RM v5=v3, v4
Ret v5:rax
)"},
    {"extension absorbs a load of its source width only", 0, "(i64) -> i64 davit", "", R"(
v1 = load.i32 trapping memory v0
v2 = sextend.i64 v1
v3 = load.i64 trapping memory v0
v4 = sext32.i64 v3
v5 = bxor.i64 v2, v4
return v5)",
     R"(
Args -> v0:rdi
MovsxdRM v1, [v0]!
Mov64RM v2, [v0]!
MovsxdRM v3, v2
Xor64RM v4=v1, v3
Ret v4:rax
)"},
    {"reduction of a wider load is not narrowed", 0, "(i64, i32) -> i32 davit", "", R"(
v2 = load.i64 trapping memory v0
v3 = ireduce.i32 v2
v4 = iadd.i32 v1, v3
return v4)",
     R"(
Args -> v0:rdi, v1:rsi
Mov64RM v2, [v0]!
Add32RM v3=v1, v2
Ret v3:rax
)"},
    {"fault is at the load", 0, "(i64, i32) -> i32 davit", "", R"(
@11 v2 = load.i32 trapping memory v0
@22 v3 = iadd.i32 v1, v2
@33 return v3)",
     R"(
Args -> v0:rdi, v1:rsi
Add32RM v2=v1, [v0]!
Ret v2:rax
)"},
};

constexpr SelectionCase kStore[] = {
    {"immediates at each width", 0, "(i64) davit", "", R"(
v1 = iconst.i32 -2
store trapping memory v1, v0
store8 trapping memory v1, v0+4
store16 trapping memory v1, v0+6
v5 = iconst.i64 -2
store trapping memory v5, v0+8
v7 = iconst.i64 0x123456789
store trapping memory v7, v0+16
v9 = fconst.f32 1
store trapping memory v9, v0+24
return)",
     R"(
Args -> v0:rdi
Mov32MI [v0]!, 4294967294
Mov8MI [v0+4]!, 254
Mov16MI [v0+6]!, 65534
Mov64MI [v0+8]!, -2
Mov64RI v1, 4886718345
Mov64MR [v0+16]!, v1
Mov32MI [v0+24]!, 1065353216
Ret
)"},
    {"operation on memory", 0, "(i32, i32) davit", "", R"(
v2 = pinned.i64 1
v3 = iadd_uext.i64 v2, v0
v4 = load.i32 trapping memory v3+4
v5 = isub.i32 v4, v1
store trapping memory v5, v3+4
v7 = load.i32 trapping memory v3+8
v8 = bxor.i32 v1, v7
store trapping memory v8, v3+8
return)",
     R"(
Args -> v0:rdi, v1:rsi
Sub32MR [pinned1+v0*1+4]!, v1
Xor32MR [pinned1+v0*1+8]!, v1
Ret
)"},
    {"operation on memory with a narrow width", 0, "(i64, i32) davit", "", R"(
v2 = sload8.i32 trapping memory v0
v3 = iconst.i32 300
v4 = iadd.i32 v2, v3
store8 trapping memory v4, v0
v6 = uload16.i32 trapping memory v0
v7 = bor.i32 v6, v1
store16 trapping memory v7, v0
return)",
     R"(
Args -> v0:rdi, v1:rsi
Add8RMI [v0]!, 44
Or16MR [v0]!, v1
Ret
)"},
    {"not: other offset, other width, subtracted from, another user", 0, "(i64, i32) -> i32 davit",
     "", R"(
v2 = load.i32 trapping memory v0
v3 = iadd.i32 v2, v1
store trapping memory v3, v0+4
v5 = uload8.i32 trapping memory v0
v6 = iadd.i32 v5, v1
store16 trapping memory v6, v0
v8 = load.i32 trapping memory v0
v9 = isub.i32 v1, v8
store trapping memory v9, v0
v11 = load.i32 trapping memory v0
v12 = iadd.i32 v11, v1
store trapping memory v12, v0
return v12)",
     R"(
Args -> v0:rdi, v1:rsi
Add32RM v2=v1, [v0]!
Mov32MR [v0+4]!, v2
Movzx8RM v3, [v0]!
Add32RM v4=v3, v1
Mov16MR [v0]!, v4
Sub32RM v5=v1, [v0]!
Mov32MR [v0]!, v5
Add32RM v6=v1, [v0]!
Mov32MR [v0]!, v6
Ret v6:rax
)"},
    {"not past another store", 0, "(i64, i32) davit", "", R"(
v2 = load.i32 trapping memory v0
v3 = iadd.i32 v2, v1
store trapping memory v1, v0+64
store trapping memory v3, v0
return)",
     R"(
Args -> v0:rdi, v1:rsi
Add32RM v2=v1, [v0]!
Mov32MR [v0+64]!, v1
Mov32MR [v0]!, v2
Ret
)"},
};

constexpr SelectionCase kAddress[] = {
    {"base, scaled index and displacement", 0, "(i64, i64) -> i64 davit", "", R"(
v2 = iconst.i64 3
v3 = ishl.i64 v1, v2
v4 = iadd.i64 v0, v3
v5 = iconst.i64 -16
v6 = iadd.i64 v4, v5
v7 = load.i64 trapping memory v6+4
return v7)",
     R"(
Args -> v0:rdi, v1:rsi
Mov64RM v2, [v0+v1*8-12]!
Ret v2:rax
)"},
    {"scale of 4 bits and more is no scale", 0, "(i64, i64) -> i64 davit", "", R"(
v2 = iconst.i64 4
v3 = ishl.i64 v1, v2
v4 = iadd.i64 v0, v3
v7 = load.i64 trapping memory v4
return v7)",
     R"(
Args -> v0:rdi, v1:rsi
Shl64RMI v2=v1, 4
Mov64RM v3, [v0+v2*1]!
Ret v3:rax
)"},
    {"amounts count modulo the width", 0, "(i64, i64) -> i64 davit", "", R"(
v2 = iconst.i64 66
v3 = ishl.i64 v1, v2
v4 = iadd.i64 v0, v3
v7 = load.i64 trapping memory v4
return v7)",
     R"(
Args -> v0:rdi, v1:rsi
Mov64RM v2, [v0+v1*4]!
Ret v2:rax
)"},
    {"constant index", 0, "() -> i32 davit", "", R"(
v0 = pinned.i64 1
v1 = iconst.i32 0x7fffff00
v2 = iadd_uext.i64 v0, v1
v3 = load.i32 trapping memory v2+255
v4 = iconst.i32 -1
v5 = iadd_uext.i64 v0, v4
v6 = load.i32 trapping memory v5
v7 = iadd.i32 v3, v6
return v7)",
     R"(
Args
Mov32RM v0, [pinned1+2147483647]!
Mov32RI v1, 4294967295
Lea64RM v2, [pinned1+v1*1]
Add32RM v3=v0, [v2]!
Ret v3:rax
)"},
    {"32-bit add may wrap and stays", 0, "(i32) -> i32 davit", "", R"(
v1 = pinned.i64 1
v2 = iconst.i32 16
v3 = iadd.i32 v0, v2
v4 = iadd_uext.i64 v1, v3
v5 = load.i32 trapping memory v4
return v5)",
     R"(
Args -> v0:rdi
Add32RMI v1=v0, 16
Mov32RM v2, [pinned1+v1*1]!
Ret v2:rax
)"},
    {"32-bit add that cannot wrap", 0, "(i32) -> i32 davit", "", R"(
v1 = pinned.i64 1
v2 = iconst.i32 1
v3 = ushr.i32 v0, v2
v4 = iconst.i32 0x7fffffff
v5 = iadd.i32 v3, v4
v6 = iadd_uext.i64 v1, v5
v7 = load.i32 trapping memory v6
return v7)",
     R"(
Args -> v0:rdi
Shr32RMI v1=v0, 1
Mov32RM v2, [pinned1+v1*1+2147483647]!
Ret v2:rax
)"},
    {"32-bit add that can wrap by one", 0, "(i32) -> i32 davit", "", R"(
v1 = pinned.i64 1
v2 = iconst.i32 1
v3 = ushr.i32 v0, v2
v4 = iconst.i32 0x80000001
v5 = iadd.i32 v3, v4
v6 = iadd_uext.i64 v1, v5
v7 = load.i32 trapping memory v6
return v7)",
     R"(
Args -> v0:rdi
Shr32RMI v1=v0, 1
Add32RMI v2=v1, -2147483647
Mov32RM v3, [pinned1+v2*1]!
Ret v3:rax
)"},
    {"32-bit shift may wrap and stays", 0, "(i32) -> i32 davit", "", R"(
v1 = pinned.i64 1
v2 = iconst.i32 2
v3 = ishl.i32 v0, v2
v4 = iadd_uext.i64 v1, v3
v5 = load.i32 trapping memory v4
return v5)",
     R"(
Args -> v0:rdi
Shl32RMI v1=v0, 2
Mov32RM v2, [pinned1+v1*1]!
Ret v2:rax
)"},
    {"32-bit shift at the limit", 0, "(i32, i32) -> i32 davit", "", R"(
v2 = pinned.i64 1
v3 = iconst.i32 0x3fffffff
v4 = iconst.i32 0x40000000
v5 = iconst.i32 2
v6 = band.i32 v0, v3
v7 = ishl.i32 v6, v5
v8 = iadd_uext.i64 v2, v7
v9 = load.i32 trapping memory v8
v10 = band.i32 v1, v4
v11 = ishl.i32 v10, v5
v12 = iadd_uext.i64 v2, v11
v13 = load.i32 trapping memory v12
v14 = isub.i32 v9, v13
return v14)",
     R"(
Args -> v0:rdi, v1:rsi
And32RMI v2=v0, 1073741823
Mov32RM v3, [pinned1+v2*4]!
And32RMI v4=v1, 1073741824
Shl32RMI v5=v4, 2
Sub32RM v6=v3, [pinned1+v5*1]!
Ret v6:rax
)"},
    {"other 32-bit arithmetic stays", 0, "(i32, i32) -> i32 davit", "", R"(
v2 = pinned.i64 1
v3 = imul.i32 v0, v1
v4 = iadd_uext.i64 v2, v3
v5 = uload8.i32 trapping memory v4
v6 = iadd.i32 v0, v5
v7 = iadd_uext.i64 v2, v6
v8 = uload8.i32 trapping memory v7
v9 = uextend.i64 v8
v10 = iadd.i64 v2, v9
v11 = uload8.i32 trapping memory v10
return v11)",
     R"(
Args -> v0:rdi, v1:rsi
Imul32RM v2=v1, v0
Movzx8RM v3, [pinned1+v2*1]!
Add32RM v4=v3, v0
Movzx8RM v5, [pinned1+v4*1]!
Movzx8RM v6, [pinned1+v5*1]!
Ret v6:rax
)"},
    {"wrapped i64 is truncated first", 0, "(i64) -> i32 davit", "", R"(
v1 = pinned.i64 1
v2 = ireduce.i32 v0
v3 = iadd_uext.i64 v1, v2
v4 = uload8.i32 trapping memory v3
return v4)",
     R"(
Args -> v0:rdi
Mov32RM v1, v0
Movzx8RM v2, [pinned1+v1*1]!
Ret v2:rax
)"},
    {"wrapped i64 below 2^32 is not", 0, "(i64) -> i32 davit", "", R"(
v1 = pinned.i64 1
v2 = iconst.i64 32
v3 = ushr.i64 v0, v2
v4 = ireduce.i32 v3
v5 = iadd_uext.i64 v1, v4
v6 = uload8.i32 trapping memory v5
return v6)",
     R"(
Args -> v0:rdi
Shr64RMI v1=v0, 32
Movzx8RM v2, [pinned1+v1*1]!
Ret v2:rax
)"},
    {"wrapped i64 below 2^33 is", 0, "(i64) -> i32 davit", "", R"(
v1 = pinned.i64 1
v2 = iconst.i64 31
v3 = ushr.i64 v0, v2
v4 = ireduce.i32 v3
v5 = iadd_uext.i64 v1, v4
v6 = uload8.i32 trapping memory v5
return v6)",
     R"(
Args -> v0:rdi
Shr64RMI v1=v0, 31
Mov32RM v2, v1
Movzx8RM v3, [pinned1+v2*1]!
Ret v3:rax
)"},
    {"displacement that overflows stays outside", 0, "(i64) -> i32 davit", "", R"(
v1 = iconst.i64 0x7fffffff
v2 = iadd.i64 v0, v1
v3 = uload8.i32 trapping memory v2+1
return v3)",
     R"(
Args -> v0:rdi
Add64RMI v1=v0, 2147483647
Movzx8RM v2, [v1+1]!
Ret v2:rax
)"},
    {"stack slots and fields of the context", 0, "(i32) -> i64 davit",
     "slot0 = 24 align 8\nslot1 = 16 align 16", R"(
v1 = stack_addr.i64 slot1
store stack v0, v1+4
v3 = pinned.i64 0
v4 = load.i64 instance v3+16
return v4)",
     R"(
Args -> v0:rdi
Mov32MR [stack+36], v0
Mov64RM v1, [pinned0+16]
Ret v1:rax
)"},
};

TEST(LowerMemory, Load) {
  for (const SelectionCase& c : kLoad) CheckSelection(c, Isa::kX64);
}

TEST(LowerMemory, Store) {
  for (const SelectionCase& c : kStore) CheckSelection(c, Isa::kX64);
}

TEST(LowerMemory, Address) {
  for (const SelectionCase& c : kAddress) CheckSelection(c, Isa::kX64);
}

}  // namespace
}  // namespace davit::isa
