// Text of AArch64 machine functions, and of the code that becomes of them.
#include <gtest/gtest.h>

#include <cstring>
#include <string>

#include "isa/aarch64/print.h"
#include "isa/aarch64/target.h"
#include "isa/disassemble.h"
#include "isa/print.h"
#include "tests/isa/aarch64_builder.h"

namespace davit::isa::aarch64 {
namespace {

TEST(Aarch64PrintTest, BeforeAllocation) {
  MachBuilder m;
  m.Block();
  m.Inst(Op::kAdd64, {X(0), X(1), X(2)}, {.imm = 3 | uint64_t{kLsr} << 32});
  m.Inst(Op::kAddExt64, {X(0), X(1), X(2)}, {.imm = 2 | uint64_t{kSxtw} << 32});
  m.Inst(Op::kAndI32, {X(0), X(1)}, {.imm = 7});
  m.Inst(Op::kMovk64, {X(0), X(0)}, {.imm = 2 << 16 | 77});
  m.Inst(Op::kCset32, {X(0)}, {.cond = Cond::kHs});
  m.Inst(Op::kLdr32, {X(0), X(1), X(2)},
         {.addr = AddrMode(AddrMode::kReg).WithIndex(2).WithFault()});
  m.Inst(Op::kStrZero64, {X(0)}, {.addr = AddrMode(AddrMode::kReg), .disp = 16});
  m.Inst(Op::kLdrQ, {V(0)}, {.addr = AddrMode(AddrMode::kConstant), .disp = 32});
  m.Inst(Op::kFmovID, {V(0)}, {.imm = 0x70});
  m.Inst(Op::kMovConst, {X(0)}, {.imm = 0x1'0000'0000});
  m.Inst(Op::kMovConst, {X(0)}, {.imm = ~uint64_t{1}});
  m.Inst(Op::kRet, {X(0)});
  m.function.operands.back() = regalloc::Operand::FixedUse(regalloc::VReg(9), X(0));
  EXPECT_EQ(PrintMachFunction(kAarch64Target, m.function, nullptr),
            "block0:\n"
            "    add v0, v1, v2, lsr #3\n"
            "    add v3, v4, v5, sxtw #2\n"
            "    and v6, v7, #0xff\n"
            "    movk v8=v9, #77, lsl #32\n"
            "    cset v10, lo\n"
            "    ldr v11, [v12, v13, lsl #2]?\n"
            "    str xzr, [v14, #16]\n"
            "    ldr v15, [const, #32]\n"
            "    fmov v16, #1\n"
            "    mov v17, #4294967296\n"
            "    mov v18, #-2\n"
            "    ret v9:x0\n");
}

// A loop over 32-bit words: x0 is the address, x1 the end.
TEST(Aarch64PrintTest, AfterAllocation) {
  MachBuilder m(ir::CallConv::kDavit);
  m.allocation.num_slots = 1;
  m.function.has_calls = true;
  m.function.symbols = {{0, 12}};
  m.Block();
  m.Inst(Op::kArgs, {X(0), X(1)});
  m.Jump(1);
  m.Block();
  m.function.blocks[1].loop_end = 2;
  m.function.blocks[1].loop_depth = 1;
  MachBuilder::Fields load = {.addr = AddrMode(AddrMode::kPinned1).WithIndex(0).WithFault(),
                              .source = 0x20};
  load.cond = static_cast<Cond>(kIndexUxtw);
  m.Inst(Op::kLdr32, {X(3), X(0)}, load);
  m.Inst(Op::kAddI64, {X(0), X(0)}, {.imm = 4});
  m.Inst(Op::kCmp64, {X(0), X(1)});
  m.Branch(Cond::kNe, 1, 2);
  m.Block();
  m.Inst(Op::kTrapIf, std::vector<PReg>(),
         {.imm = static_cast<uint64_t>(ir::TrapCode::kIntegerOverflow), .cond = Cond::kVs});
  m.Inst(Op::kTrapIfZero32, {X(3)},
         {.imm = static_cast<uint64_t>(ir::TrapCode::kIntegerDivideByZero)});
  const uint32_t call = m.Inst(Op::kCall, {X(0), V(1)}, {.imm = 0});
  m.Inst(Op::kRet, {X(0)});
  m.Move(Edit::Where::kBefore, call, InSlot(0), InReg(V(2)));
  m.function.operands[m.function.inst_operands[call].first_operand] =
      regalloc::Operand::FixedUse(regalloc::VReg(90), X(0));
  m.function.operands[m.function.inst_operands[call].first_operand + 1] =
      regalloc::Operand::FixedDef(regalloc::VReg(91), V(1));
  EXPECT_EQ(PrintMachFunction(kAarch64Target, m.function, &m.allocation),
            "block0:\n"
            "    args x0, x1\n"
            "    b block1\n"
            "block1 loop depth 1, to block1:\n"
            "    ldr w3, [pinned1, w0, uxtw]?\n"
            "    add x0, x0, #4\n"
            "    cmp x0, x1\n"
            "    b.ne block1, block2\n"
            "block2:\n"
            "    trap_if_vs integer_overflow\n"
            "    trap_if_zero w3, integer_divide_by_zero\n"
            "    ; move v2 <- s0\n"
            "    bl x0 -> v1, @0:12\n"
            "    ret x0\n");
}

// Labels for branches of every kind, offsets for data behind the code, symbols, traps; words from
// GNU as.
TEST(Aarch64PrintTest, Disassembly) {
  constexpr uint32_t kWords[] = {
      0xb4000120,  //  0 cbz x0, 36
      0x37180080,  //  4 tbnz w0, #3, 20
      0x54000061,  //  8 b.ne 20
      0x94000000,  // 12 bl
      0x17fffffc,  // 16 b 0
      0x10000161,  // 20 adr x1, 64
      0x9c000160,  // 24 ldr q0, 68 (in the data)
      0x90000000,  // 28 adrp x0
      0x91000000,  // 32 add x0, x0, #0
      0x00000003,  // 36 udf #3
      0xffffffff,  // 40 no instruction
      0xd65f03c0,  // 44 ret
  };
  CompiledFunction code;
  code.bytes.resize(80);
  std::memcpy(code.bytes.data(), kWords, sizeof kWords);
  std::memset(code.bytes.data() + 48, 0x11, 32);
  code.code_size = sizeof kWords;
  code.relocs = {{12, RelocKind::kA64Call26, {0, 7}, 0},
                 {28, RelocKind::kA64AdrPrelPgHi21, {0, 8}, 0},
                 {32, RelocKind::kA64AddAbsLo12Nc, {0, 8}, 0}};
  code.traps = {{36, ir::TrapCode::kUnreachable, 0x50}};
  code.calls = {{16, 0x42}};
  DisassembleOptions options;
  options.sources = true;
  const auto text = Disassemble(kAarch64Target, code, options);
  ASSERT_TRUE(text.ok()) << text.status();
  EXPECT_EQ(*text,
            "L0:\n"
            "    cbz x0, L2\n"
            "    tbnz w0, #3, L1\n"
            "    b.ne L1\n"
            "    bl @0:7                                  ; call at 0x42\n"
            "    b L0\n"
            "L1:\n"
            "    adr x1, #0x40\n"
            "    ldr q0, #0x44\n"
            "    adrp x0, @0:8\n"
            "    add x0, x0, @0:8\n"
            "L2:\n"
            "    udf #3                                   ; trap unreachable at 0x50\n"
            "    .word 0xffffffff\n"
            "    ret\n"
            "    .data 0x30: 11111111\n"
            "    .data 0x34: 11111111\n"
            "    .data 0x38: 11111111\n"
            "    .data 0x3c: 11111111\n"
            "    .data 0x40: 11111111\n"
            "    .data 0x44: 11111111\n"
            "    .data 0x48: 11111111\n"
            "    .data 0x4c: 11111111\n");
}

TEST(Aarch64PrintTest, RegisterNames) {
  EXPECT_EQ(OperandName(X(3), Shape::kW), "w3");
  EXPECT_EQ(OperandName(V(31), Shape::kQ), "q31");
  EXPECT_EQ(OperandName(V(4), Shape::kH8), "v4.8h");
  EXPECT_EQ(OperandName(kSp, Shape::kX), "sp");
  EXPECT_EQ(kAarch64Target.reg_name(V(9)), "v9");
  EXPECT_EQ(kAarch64Target.reg_name(kLr), "x30");
}

}  // namespace
}  // namespace davit::isa::aarch64
