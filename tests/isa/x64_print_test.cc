// Text of machine functions, and of the code that becomes of them.
#include <gtest/gtest.h>

#include <string>

#include "isa/disassemble.h"
#include "isa/print.h"
#include "isa/x64/disassembly.h"
#include "isa/x64/emit.h"
#include "isa/x64/print.h"
#include "tests/isa/x64_builder.h"

namespace davit::isa::x64 {
namespace {

std::string_view RegName64(regalloc::PReg reg) { return RegName(reg, 64); }

// The target without lowering, which printing does not need.
const Target kTarget = {.name = "x64",
                        .platform = "x86_64-linux",
                        .environment = &kX64Environment,
                        .link_info = nullptr,
                        .lower = nullptr,
                        .emit = Emit,
                        .print_inst = PrintInst,
                        .reg_name = RegName64,
                        .disassembly = &kX64Disassembly,
                        .check_host = nullptr,
                        .host_features = nullptr,
                        .features_of_cpu = nullptr,
                        .cpus = "",
                        .feature_by_name = nullptr};

// A loop that sums 32-bit words: edi is the address, ecx the end.
MachBuilder SumLoop() {
  MachBuilder m(ir::CallConv::kDavit);
  m.allocation.num_slots = 1;
  m.function.has_calls = true;
  m.function.symbols = {{0, 12}};
  m.Block();
  m.Inst(Op::kArgs, {kRdi, kRsi});
  m.Inst(Op::kZeroInt, {kRax});
  m.Jump(1);
  m.Block();
  m.function.blocks[1].loop_end = 3;
  m.function.blocks[1].loop_depth = 1;
  m.Inst(
      Op::kAdd32RM, {kRax, kRax, kRdi},
      {.addr = AddrMode(AddrMode::kPinned1).WithIndex(2).WithFault(), .disp = 16, .source = 0x20});
  m.Inst(Op::kAdd64RMI, {kRdi, kRdi}, {.imm = 0xffff'ffff});
  m.Inst(Op::kCmp64RM, {InReg(kRdi), InSlot(0)});
  m.Branch(Cond::kNe, 2, 3);
  m.Block();
  m.Jump(1);
  m.Block();
  m.Inst(Op::kTest32R, {kRax});
  m.Inst(Op::kTrapIf, std::vector<PReg>(),
         {.imm = static_cast<uint64_t>(ir::TrapCode::kIntegerOverflow),
          .cond = Cond::kS,
          .source = 0x30});
  const uint32_t call = m.Inst(Op::kCall, {kRdi, kRax}, {.imm = 0, .source = 0x31});
  m.Inst(Op::kRet, {kRax});
  m.Move(Edit::Where::kBefore, call, InReg(kRax), InReg(kRdi));
  m.Move(Edit::Where::kAfter, 0, InReg(kRsi), InSlot(0));
  m.function.operands[m.function.inst_operands[call].first_operand] =
      regalloc::Operand::FixedUse(regalloc::VReg(90), kRdi);
  m.function.operands[m.function.inst_operands[call].first_operand + 1] =
      regalloc::Operand::FixedDef(regalloc::VReg(91), kRax);
  return m;
}

TEST(PrintTest, BeforeAllocation) {
  MachBuilder m;
  m.Block();
  m.Inst(Op::kAdd64RM, {kRax, kRax, kRcx, kRdx},
         {.addr = AddrMode(AddrMode::kReg).WithIndex(3), .disp = -8});
  m.Inst(Op::kShl32RMCl, {kRax, kRax, kRcx});
  m.Inst(Op::kSetcc32, {kRax}, {.cond = Cond::kAe});
  m.Inst(Op::kMov8MI, {kRax}, {.addr = AddrMode(AddrMode::kReg).WithFault(), .imm = 200});
  m.Inst(Op::kMovsdXM, {Xmm(1)}, {.addr = AddrMode(AddrMode::kConstant), .disp = 16});
  m.Inst(Op::kMov64RI, {kRax}, {.imm = 0x1'0000'0000});
  m.Inst(Op::kRet, {kRax});
  m.function.operands.back() = regalloc::Operand::FixedUse(regalloc::VReg(9), kRax);
  EXPECT_EQ(PrintMachFunction(kTarget, m.function, nullptr),
            "block0:\n"
            "    add v0=v1, [v2+v3*8-8]\n"
            "    shl v4=v5, v6:rcx\n"
            "    setae v7\n"
            "    mov [v8]!, 200\n"
            "    movsd v9, [const+16]\n"
            "    movabs v10, 4294967296\n"
            "    ret v9:rax\n");
}

TEST(PrintTest, AfterAllocation) {
  const MachBuilder m = SumLoop();
  EXPECT_EQ(PrintMachFunction(kTarget, m.function, &m.allocation),
            "block0:\n"
            "    args rdi, rsi\n"
            "    ; move s0 <- rsi\n"
            "    xor rax\n"
            "    jmp block1\n"
            "block1 loop depth 1, to block2:\n"
            "    add eax, [pinned1+rdi*4+16]!\n"
            "    add rdi, -1\n"
            "    cmp rdi, s0\n"
            "    jne block2, block3\n"
            "block2:\n"
            "    jmp block1\n"
            "block3:\n"
            "    test eax\n"
            "    trap_if_s integer_overflow\n"
            "    ; move rdi <- rax\n"
            "    call rdi -> rax, @0:12\n"
            "    ret rax\n");
}

// The loop's empty block is gone, its branch is inverted, the trap is behind the code.
TEST(PrintTest, Disassembly) {
  const MachBuilder m = SumLoop();
  CompiledFunction code;
  TargetOptions target_options;
  target_options.stack_limit_offset = 8;
  ASSERT_TRUE(Emit(m.function, m.allocation, target_options, code).ok());
  DisassembleOptions options;
  options.sources = true;
  const auto text = Disassemble(kTarget, code, options);
  ASSERT_TRUE(text.ok());
  EXPECT_EQ(*text,
            "    push rbp\n"
            "    mov rbp, rsp\n"
            "    sub rsp, 0x10\n"
            "    cmp rsp, qword ptr [r15 + 8]\n"
            "    jb L1\n"
            "    mov qword ptr [rbp - 0x10], rsi\n"
            "    xor eax, eax\n"
            "L0:\n"
            "    add eax, dword ptr [r14 + rdi*4 + 0x10]  ; trap memory_out_of_bounds at 0x20\n"
            "    add rdi, -1\n"
            "    cmp rdi, qword ptr [rbp - 0x10]\n"
            "    jne L0\n"
            "    test eax, eax\n"
            "    js L2\n"
            "    mov rdi, rax\n"
            "    call @0:12                               ; call at 0x31\n"
            "    mov rsp, rbp\n"
            "    pop rbp\n"
            "    ret\n"
            "L1:\n"
            "    ud2                                      ; trap stack_overflow at 0\n"
            "L2:\n"
            "    ud2                                      ; trap integer_overflow at 0x30\n");
}

TEST(PrintTest, DisassemblyRefusesOtherBytes) {
  CompiledFunction code;
  code.bytes = {0x90, 0x06};
  code.code_size = 2;
  EXPECT_EQ(Disassemble(kTarget, code, {}).status().code(), absl::StatusCode::kInternal);
}

}  // namespace
}  // namespace davit::isa::x64
