// Emission of whole functions as text: frames, edits, memory operands and terminators, decoded by
// Capstone, are compared with what the manual's forms call for.
#include <capstone/capstone.h>
#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "isa/aarch64/assembler.h"
#include "isa/aarch64/immediates.h"
#include "isa/frame.h"
#include "tests/isa/aarch64_emit_util.h"

namespace davit::isa::aarch64 {
namespace {

using Where = Edit::Where;

const AddrMode kBase(AddrMode::kReg);
const AddrMode kContext(AddrMode::kPinned0);

// One instruction a line, as Capstone writes it.
std::string Text(const CompiledFunction& function) {
  csh handle;
  DAVIT_CHECK(cs_open(CS_ARCH_ARM64, CS_MODE_ARM, &handle) == CS_ERR_OK);
  std::string text;
  cs_insn* insn = cs_malloc(handle);
  for (uint64_t at = 0; at < function.code_size;) {
    const uint8_t* bytes = function.bytes.data() + at;
    size_t size = 4;
    if (cs_disasm_iter(handle, &bytes, &size, &at, insn)) {
      text += insn->mnemonic;
      if (insn->op_str[0] != 0) text += std::string(" ") + insn->op_str;
    } else {
      uint32_t word;
      std::memcpy(&word, bytes, 4);
      text += word < 0x10000 ? "udf #" + std::to_string(word) : "?";
      at += 4;
    }
    text += "\n";
  }
  cs_free(insn, 1);
  cs_close(&handle);
  return text;
}

constexpr char kEntry[] =
    "stp x29, x30, [sp, #-0x10]!\n"
    "mov x29, sp\n";
constexpr char kLeave[] =
    "ldp x29, x30, [sp], #0x10\n"
    "ret\n";

TEST(A64EmitTest, SmallestFunction) {
  MachBuilder b;
  b.Block();
  b.Inst(Op::kRet);
  EXPECT_EQ(Text(EmitOrDie(b)), std::string(kEntry) + kLeave);
}

// Vector registers are saved because the callee may be of convention kDavit.
TEST(A64EmitTest, FrameOfACFunctionWithCalls) {
  MachBuilder b(ir::CallConv::kC);
  b.function.has_calls = true;
  b.function.outgoing_arg_bytes = 8;
  b.allocation.used = Range(X(0), X(21)) | Range(V(0), V(12));
  b.Block();
  b.Inst(Op::kCallIndirect, {X(0)});
  b.Inst(Op::kRet);
  EXPECT_EQ(Text(EmitOrDie(b)), std::string(kEntry) +
                                    "sub sp, sp, #0x70\n"
                                    "stp x20, x19, [x29, #-0x10]\n"
                                    "stur x21, [x29, #-0x18]\n"
                                    "stp d9, d8, [x29, #-0x28]\n"
                                    "stp d11, d10, [x29, #-0x38]\n"
                                    "stp d13, d12, [x29, #-0x48]\n"
                                    "stp d15, d14, [x29, #-0x58]\n"
                                    "blr x0\n"
                                    "ldp x20, x19, [x29, #-0x10]\n"
                                    "ldur x21, [x29, #-0x18]\n"
                                    "ldp d9, d8, [x29, #-0x28]\n"
                                    "ldp d11, d10, [x29, #-0x38]\n"
                                    "ldp d13, d12, [x29, #-0x48]\n"
                                    "ldp d15, d14, [x29, #-0x58]\n"
                                    "mov sp, x29\n" +
                                    kLeave);
}

TEST(A64EmitTest, StackCheck) {
  MachBuilder b(ir::CallConv::kDavit);
  b.function.stack_slot_bytes = 1024;
  b.function.source_offset = 77;
  b.Block();
  b.Inst(Op::kRet);
  const CompiledFunction small = EmitOrDie(b);
  EXPECT_EQ(Text(small), std::string(kEntry) +
                             "sub sp, sp, #0x400\n"
                             "ldr x16, [x28]\n"
                             "cmp sp, x16\n"
                             "b.lo #0x24\n"
                             "mov sp, x29\n" +
                             kLeave + "udf #" +
                             std::to_string(static_cast<int>(ir::TrapCode::kStackOverflow)) + "\n");
  ASSERT_EQ(small.traps.size(), 1u);
  EXPECT_EQ(small.traps[0].source_offset, 77u);
  EXPECT_EQ(small.traps[0].code_offset, 0x24u);
  EXPECT_EQ(small.frame_size, 1024u + 16);

  b.function.stack_slot_bytes = 0x12345670;
  EXPECT_EQ(Text(EmitOrDie(b)), std::string(kEntry) +
                                    "ldr x16, [x28]\n"
                                    "subs x16, sp, x16\n"
                                    "b.lo #0x3c\n"
                                    "movz x17, #0x5670\n"
                                    "movk x17, #0x1234, lsl #16\n"
                                    "cmp x16, x17\n"
                                    "b.lo #0x3c\n"
                                    "movn x17, #0x566f\n"
                                    "movk x17, #0xedcb, lsl #16\n"
                                    "add sp, sp, x17\n"
                                    "mov sp, x29\n" +
                                    kLeave + "udf #8\n");
}

TEST(A64EmitTest, FramesWithoutCheckAreProbed) {
  MachBuilder b(ir::CallConv::kC);
  b.function.stack_slot_bytes = 2 * 4096 + 32;
  b.Block();
  b.Inst(Op::kRet);
  EXPECT_EQ(Text(EmitOrDie(b)), std::string(kEntry) +
                                    "sub sp, sp, #1, lsl #12\n"
                                    "str xzr, [sp]\n"
                                    "sub sp, sp, #1, lsl #12\n"
                                    "str xzr, [sp]\n"
                                    "sub sp, sp, #0x20\n"
                                    "mov sp, x29\n" +
                                    kLeave);
  b.function.stack_slot_bytes = 100 * 4096;
  EXPECT_EQ(Text(EmitOrDie(b)), std::string(kEntry) +
                                    "sub x16, sp, #0x64, lsl #12\n"
                                    "sub sp, sp, #1, lsl #12\n"
                                    "str xzr, [sp]\n"
                                    "cmp sp, x16\n"
                                    "b.ne #0xc\n"
                                    "mov sp, x29\n" +
                                    kLeave);
}

// bti c is hint 34, paciasp 25, autiasp 29 (C6.2).
TEST(A64EmitTest, SignedReturnAddressAndLandingPad) {
  MachBuilder b;
  b.Block();
  b.Inst(Op::kRet);
  EXPECT_EQ(Text(EmitOrDie(b, Options(kBti))), std::string("hint #0x22\n") + kEntry + kLeave);
  EXPECT_EQ(Text(EmitOrDie(b, Options(kBti | kPac))), std::string("hint #0x19\n") + kEntry +
                                                          "ldp x29, x30, [sp], #0x10\n"
                                                          "hint #0x1d\n"
                                                          "ret\n");
}

// The text of a function between its frame's entry and exit.
std::string Body(const MachBuilder& b, const char* frame) {
  const std::string text = Text(EmitOrDie(b));
  const std::string head = std::string(kEntry) + frame;
  const std::string tail = (*frame == 0 ? "" : "mov sp, x29\n") + std::string(kLeave);
  EXPECT_TRUE(text.starts_with(head) && text.ends_with(tail)) << text;
  return text.substr(head.size(), text.size() - head.size() - tail.size());
}

TEST(A64EmitTest, Edits) {
  MachBuilder b;
  b.allocation.num_slots = 10;
  b.Block();
  b.function.symbols = {ir::Symbol{0, 3}};
  const uint32_t ret = b.Inst(Op::kRet);
  const auto move = [&](Allocation from, Allocation to, bool wide = false) {
    b.Move(Where::kBefore, ret, from, to, wide);
  };
  move(InReg(X(1)), InReg(X(2)));
  move(InReg(V(1)), InReg(V(2)));
  move(InReg(V(1)), InReg(V(2)), true);
  move(InReg(X(3)), InSlot(9));
  move(InSlot(8), InReg(X(4)));
  move(InReg(V(4)), InSlot(0));
  move(InSlot(0), InReg(V(5)), true);
  move(InReg(X(1)), InSlot(1));  // neighbours
  move(InReg(X(2)), InSlot(2));
  move(InSlot(5), InReg(X(3)));  // the higher one first
  move(InSlot(4), InReg(X(5)));
  move(InReg(V(8)), InSlot(6), true);
  move(InReg(V(9)), InSlot(8), true);
  move(InSlot(3), InReg(V(7)));  // not the same class
  move(InSlot(4), InReg(X(7)));
  move(InSlot(3), InSlot(7));
  move(InSlot(2), InSlot(4), true);
  EXPECT_EQ(Body(b, "sub sp, sp, #0x50\n"),
            "mov x2, x1\n"
            "fmov d2, d1\n"
            "mov v2.16b, v1.16b\n"
            "str x3, [sp, #0x48]\n"
            "ldr x4, [sp, #0x40]\n"
            "str d4, [sp]\n"
            "ldr q5, [sp]\n"
            "stp x1, x2, [sp, #8]\n"
            "ldp x5, x3, [sp, #0x20]\n"
            "stp q8, q9, [sp, #0x30]\n"
            "ldr d7, [sp, #0x18]\n"
            "ldr x7, [sp, #0x20]\n"
            "ldr d30, [sp, #0x18]\n"
            "str d30, [sp, #0x38]\n"
            "ldr q30, [sp, #0x10]\n"
            "str q30, [sp, #0x20]\n");
}

TEST(A64EmitTest, EditsThatAreNoPair) {
  MachBuilder b;
  b.allocation.num_slots = 10;
  b.Block();
  const uint32_t ret = b.Inst(Op::kRet);
  const auto move = [&](Allocation from, Allocation to, bool wide = false) {
    b.Move(Where::kBefore, ret, from, to, wide);
  };
  move(InReg(X(1)), InSlot(1));  // a slot between
  move(InReg(X(2)), InSlot(3));
  move(InSlot(5), InReg(X(3)));  // into one register
  move(InSlot(6), InReg(X(3)));
  move(InReg(X(1)), InSlot(1));  // a store and a load
  move(InSlot(2), InReg(X(4)));
  move(InReg(V(1)), InSlot(0), true);  // of two widths
  move(InReg(V(2)), InSlot(2));
  move(InReg(V(8)), InSlot(1), true);  // at no multiple of their size
  move(InReg(V(9)), InSlot(3), true);
  EXPECT_EQ(Body(b, "sub sp, sp, #0x50\n"),
            "str x1, [sp, #8]\n"
            "str x2, [sp, #0x18]\n"
            "ldr x3, [sp, #0x28]\n"
            "ldr x3, [sp, #0x30]\n"
            "str x1, [sp, #8]\n"
            "ldr x4, [sp, #0x10]\n"
            "str q1, [sp]\n"
            "str d2, [sp, #0x10]\n"
            "stur q8, [sp, #8]\n"
            "stur q9, [sp, #0x18]\n");
}

// In a large frame the spill area is out of the pair's reach from sp, and may be out of a load's.
TEST(A64EmitTest, EditsInALargeFrame) {
  MachBuilder b;
  b.allocation.num_slots = 4;
  b.function.stack_slot_bytes = 0x10000 - 32;
  b.Block();
  const uint32_t ret = b.Inst(Op::kRet);
  b.Move(Where::kBefore, ret, InReg(X(1)), InSlot(0));
  b.Move(Where::kBefore, ret, InReg(X(2)), InSlot(1));
  b.Move(Where::kBefore, ret, InReg(X(2)), InSlot(3));
  b.Move(Where::kBefore, ret, InSlot(2), InReg(V(2)), true);
  const std::string text = Text(EmitOrDie(b));
  EXPECT_NE(text.find("stp x1, x2, [x29, #-0x20]\n"
                      "movz x17, #0xfff8\n"
                      "str x2, [sp, x17]\n"
                      "ldr q2, [sp, #0xfff0]\n"),
            std::string::npos)
      << text;

  // 600 slots take 4,800 bytes: the lower ones are out of the pair's reach from x29 as well.
  b.allocation.num_slots = 600;
  b.allocation.edits.resize(2);
  b.function.stack_slot_bytes = 0x1000;
  const std::string lower = Text(EmitOrDie(b));
  EXPECT_NE(lower.find("str x1, [sp, #0x1000]\n"
                       "str x2, [sp, #0x1008]\n"),
            std::string::npos)
      << lower;
}

TEST(A64EmitTest, FrameBeyondTheLimit) {
  MachBuilder b;
  b.function.stack_slot_bytes = Frame::kMaxSize + 16;
  b.Block();
  b.Inst(Op::kRet);
  CompiledFunction out;
  const absl::Status status = Emit(b.function, b.allocation, Options(), out);
  EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_NE(status.message().find("stack frame is larger than"), absl::string_view::npos) << status;
}

TEST(A64EmitTest, Rematerialisation) {
  MachBuilder b;
  b.function.symbols = {ir::Symbol{0, 3}};
  b.function.constants.resize(16);
  b.Block();
  const uint32_t constant = b.Inst(Op::kMovConst, {X(0)}, {.imm = 0x1234});
  const uint32_t pinned = b.Inst(Op::kMovPinned, {X(1)}, {.imm = 1});
  const uint32_t symbol = b.Inst(Op::kLeaSymbol, {X(2)});
  const uint32_t lea =
      b.Inst(Op::kLeaMem, {X(3)}, {.addr = AddrMode(AddrMode::kPinned0), .disp = 24});
  const uint32_t zero = b.Inst(Op::kMoviZero, {V(0)});
  const uint32_t load = b.Inst(Op::kLdrD, {V(1)}, {.addr = kContext, .disp = 8});
  const uint32_t ret = b.Inst(Op::kRet);
  const auto again = [&](uint32_t inst, PReg to) {
    b.allocation.edits.push_back(
        {Where::kBefore, Edit::Kind::kRemat, false, ret, {}, InReg(to), inst, {}});
  };
  again(constant, X(10));
  again(pinned, X(11));
  again(symbol, X(12));
  again(lea, X(13));
  again(zero, V(10));
  again(load, V(11));
  EXPECT_EQ(Body(b, ""),
            "movz x0, #0x1234\n"
            "mov x1, x27\n"
            "adrp x2, #0\n"
            "add x2, x2, #0\n"
            "add x3, x28, #0x18\n"
            "movi v0.2d, #0000000000000000\n"
            "ldr d1, [x28, #8]\n"
            "movz x10, #0x1234\n"
            "mov x11, x27\n"
            "adrp x12, #0\n"
            "add x12, x12, #0\n"
            "add x13, x28, #0x18\n"
            "movi v10.2d, #0000000000000000\n"
            "ldr d11, [x28, #8]\n");
  const CompiledFunction out = EmitOrDie(b);
  ASSERT_EQ(out.relocs.size(), 4u);
  EXPECT_EQ(out.relocs[0].kind, RelocKind::kA64AdrPrelPgHi21);
  EXPECT_EQ(out.relocs[0].offset, 16u);
  EXPECT_EQ(out.relocs[1].kind, RelocKind::kA64AddAbsLo12Nc);
  EXPECT_EQ(out.relocs[1].offset, 20u);
}

TEST(A64EmitTest, MemoryOperands) {
  MachBuilder b;
  b.function.stack_slot_bytes = 64;
  b.function.outgoing_arg_bytes = 32;
  b.Block();
  const auto mem = [&](Op op, std::vector<PReg> regs, AddrMode addr, int32_t disp,
                       bool uxtw = false) {
    b.Inst(op, regs,
           {.addr = addr, .disp = disp, .cond = uxtw ? static_cast<Cond>(kIndexUxtw) : Cond::kEq});
  };
  // What instructions can hold.
  mem(Op::kLdr64, {X(1), X(2)}, kBase, 0);
  mem(Op::kLdr64, {X(1), X(2)}, kBase, 32760);
  mem(Op::kLdr32, {X(1), X(2)}, kBase, -256);
  mem(Op::kLdr8, {X(1), X(2)}, kBase, 4095);
  mem(Op::kStrQ, {V(1), X(2)}, kBase, 255);
  mem(Op::kLdr64, {X(1), X(2), X(3)}, kBase.WithIndex(0), 0);
  mem(Op::kLdr64, {X(1), X(2), X(3)}, kBase.WithIndex(3), 0, true);
  mem(Op::kLdr8, {X(1), X(3)}, AddrMode(AddrMode::kPinned1).WithIndex(0), 0, true);
  mem(Op::kStrZero32, {X(2)}, kBase, 4);
  mem(Op::kStr64, {X(1)}, AddrMode(AddrMode::kArgIn), 8);
  mem(Op::kStr64, {X(1)}, AddrMode(AddrMode::kArgOut), 8);
  mem(Op::kStr64, {X(1)}, AddrMode(AddrMode::kStackSlot), 8);
  // What they cannot.
  mem(Op::kLdr64, {X(1), X(2)}, kBase, 32768);
  mem(Op::kLdr64, {X(1), X(2)}, kBase, 257);
  mem(Op::kLdr64, {X(1), X(2)}, kBase, -257);
  mem(Op::kLdr64, {X(1), X(2)}, kBase, 0x1234560);
  mem(Op::kLdr64, {X(1), X(2), X(3)}, kBase.WithIndex(2), 0);
  mem(Op::kLdr64, {X(1), X(2), X(3)}, kBase.WithIndex(3), 16, true);
  mem(Op::kLdr32, {X(1), X(3)}, AddrMode(AddrMode::kNoBase).WithIndex(2), 64);
  mem(Op::kLdr32, {X(1)}, AddrMode(AddrMode::kNoBase), 64);
  // Their addresses.
  mem(Op::kLeaMem, {X(1), X(2)}, kBase, -5);
  mem(Op::kLeaMem, {X(1), X(2)}, kBase, 0x12345);
  mem(Op::kLeaMem, {X(1), X(2), X(3)}, kBase.WithIndex(3), 0);
  mem(Op::kLeaMem, {X(3), X(2), X(3)}, kBase.WithIndex(1), 7, true);
  mem(Op::kLeaMem, {X(1), X(3)}, AddrMode(AddrMode::kArgOut).WithIndex(3), 0);
  mem(Op::kLeaMem, {X(1)}, AddrMode(AddrMode::kStackSlot), 0);
  b.Inst(Op::kRet);
  EXPECT_EQ(Body(b, "sub sp, sp, #0x60\n"),
            "ldr x1, [x2]\n"
            "ldr x1, [x2, #0x7ff8]\n"
            "ldur w1, [x2, #-0x100]\n"
            "ldrb w1, [x2, #0xfff]\n"
            "stur q1, [x2, #0xff]\n"
            "ldr x1, [x2, x3]\n"
            "ldr x1, [x2, w3, uxtw #3]\n"
            "ldrb w1, [x27, w3, uxtw]\n"
            "str wzr, [x2, #4]\n"
            "str x1, [x29, #0x18]\n"
            "str x1, [sp, #8]\n"
            "str x1, [sp, #0x28]\n"
            "add x17, x2, #8, lsl #12\n"
            "ldr x1, [x17]\n"
            "movz x17, #0x101\n"
            "ldr x1, [x2, x17]\n"
            "movn x17, #0x100\n"
            "ldr x1, [x2, x17]\n"
            "movz x17, #0x4560\n"
            "movk x17, #0x123, lsl #16\n"
            "ldr x1, [x2, x17]\n"
            "add x17, x2, x3, lsl #2\n"
            "ldr x1, [x17]\n"
            "add x17, x2, #0x10\n"
            "add x17, x17, w3, uxtw #3\n"
            "ldr x1, [x17]\n"
            "movz x17, #0x40\n"
            "add x17, x17, x3, lsl #2\n"
            "ldr w1, [x17]\n"
            "movz x17, #0x40\n"
            "ldr w1, [x17]\n"
            "sub x1, x2, #5\n"
            "add x1, x2, #0x12, lsl #12\n"
            "add x1, x1, #0x345\n"
            "add x1, x2, x3, lsl #3\n"
            "add x17, x2, #7\n"
            "add x3, x17, w3, uxtw #1\n"
            "add x1, sp, x3, lsl #3\n"
            "add x1, sp, #0x20\n");
}

TEST(A64EmitTest, FaultingAccessHasItsTrapSite) {
  MachBuilder b;
  b.Block();
  b.Inst(Op::kLdr32, {X(0), X(1)}, {.addr = kBase.WithFault(), .source = 5});
  b.Inst(Op::kLdr32, {X(0), X(1)}, {.addr = kBase.WithFault(), .disp = 0x1234567, .source = 6});
  b.Inst(Op::kRet);
  const CompiledFunction out = EmitOrDie(b);
  ASSERT_EQ(out.traps.size(), 2u);
  EXPECT_EQ(out.traps[0].code_offset, 8u);
  // Behind the two moves that build the displacement.
  EXPECT_EQ(out.traps[1].code_offset, 20u);
  EXPECT_EQ(out.traps[1].source_offset, 6u);
  EXPECT_EQ(out.traps[1].code, ir::TrapCode::kMemoryOutOfBounds);
}

// What mov, movn, movk and orr of an immediate leave in their register; `count` instructions.
uint64_t EvaluateMoves(const CompiledFunction& out, uint32_t& count) {
  uint64_t value = 0;
  count = 0;
  for (uint32_t at = 8; at + 8 < out.code_size; at += 4, ++count) {
    uint32_t word;
    std::memcpy(&word, out.bytes.data() + at, 4);
    const bool is_64 = word >> 31;
    const uint64_t part = uint64_t{word >> 5 & 0xffff} << 16 * (word >> 21 & 3);
    const uint64_t hole = uint64_t{0xffff} << 16 * (word >> 21 & 3);
    const uint32_t opc = word >> 29 & 3;
    switch (word >> 23 & 0x3f) {
      case 0x25:  // movn, movz, movk
        value = opc == 3 ? (value & ~hole) | part : opc == 2 ? part : ~part;
        break;
      case 0x24:  // orr
        EXPECT_EQ(opc, 1u);
        EXPECT_EQ(word >> 5 & 31, 31u);
        value = LogicalImmValue(word >> 10 & 0x1fff, is_64 ? 64 : 32);
        break;
      default:
        ADD_FAILURE() << std::hex << word;
    }
    if (!is_64) value &= UINT32_MAX;
  }
  return value;
}

TEST(A64EmitTest, ConstantsInFewInstructions) {
  const struct {
    uint64_t value;
    uint32_t count;
  } kCases[] = {
      {0, 1},
      {1, 1},
      {0xffff, 1},
      {0xffff0000, 1},
      {UINT32_MAX, 1},
      {UINT64_MAX, 1},
      {0x12345678, 2},
      {0xffff1234, 1},
      {0x1234ffff, 1},
      {0xffffffff12345678, 2},
      {0x5555555555555555, 1},
      {0x00ff00ff, 1},
      {0x1234000000005678, 2},
      {0x123456789abcdef0, 4},
      {0x0000123456789abc, 3},
      {0xffff123456789abc, 3},
      {0x5555555512345555, 2},
      {0xff00ff00ff001234, 2},
      {0x7fffffff, 1},
      {0x8000000000000000, 1},
  };
  for (const auto& c : kCases) {
    MachBuilder b;
    b.Block();
    b.Inst(Op::kMovConst, {X(9)}, {.imm = c.value});
    b.Inst(Op::kRet);
    uint32_t count = 0;
    EXPECT_EQ(EvaluateMoves(EmitOrDie(b), count), c.value);
    EXPECT_EQ(count, c.count) << std::hex << c.value;
  }
  std::mt19937_64 random(1);
  for (int i = 0; i < 20'000; ++i) {
    uint64_t value = random();
    // Few random parts, the others 0 or 0xffff, or copies.
    for (int part = 0; part < 4; ++part) {
      const uint64_t hole = uint64_t{0xffff} << 16 * part;
      const unsigned kind = random() % 4;
      if (kind == 0) value &= ~hole;
      if (kind == 1) value |= hole;
      if (kind == 2) value = (value & ~hole) | (value & 0xffff) << 16 * part;
    }
    MachBuilder b;
    b.Block();
    b.Inst(Op::kMovConst, {X(9)}, {.imm = value});
    b.Inst(Op::kRet);
    uint32_t count = 0;
    ASSERT_EQ(EvaluateMoves(EmitOrDie(b), count), value);
    EXPECT_LE(count, 4u);
  }
}

TEST(A64EmitTest, CallsThatSwitchTheContext) {
  MachBuilder b(ir::CallConv::kDavit);
  b.function.has_calls = b.function.switches_context = true;
  b.Block();
  b.Inst(Op::kCallIndirectSwitch, {X(10), X(9)}, {.source = 3});
  b.Inst(Op::kRet);
  const CompiledFunction out = EmitOrDie(b);
  EXPECT_EQ(Text(out), std::string(kEntry) +
                           "sub sp, sp, #0x10\n"
                           "ldr x16, [x28]\n"
                           "cmp sp, x16\n"
                           "b.lo #0x3c\n"
                           "stur x28, [x29, #-8]\n"
                           "mov x28, x9\n"
                           "ldr x27, [x28, #8]\n"
                           "blr x10\n"
                           "ldur x28, [x29, #-8]\n"
                           "ldr x27, [x28, #8]\n"
                           "mov sp, x29\n" +
                           kLeave + "udf #" +
                           std::to_string(static_cast<int>(ir::TrapCode::kStackOverflow)) + "\n");
  ASSERT_EQ(out.calls.size(), 1u);
  EXPECT_EQ(out.calls[0].return_offset, 0x28u);
  EXPECT_EQ(out.calls[0].source_offset, 3u);
  EXPECT_TRUE(out.relocs.empty());
}

TEST(A64EmitTest, TrapsAndConditions) {
  MachBuilder b;
  b.Block();
  const uint64_t overflow = static_cast<uint64_t>(ir::TrapCode::kIntegerOverflow);
  const uint64_t zero = static_cast<uint64_t>(ir::TrapCode::kIntegerDivideByZero);
  b.Inst(Op::kTrapIfZero32, {X(1)}, {.imm = zero, .source = 1});
  b.Inst(Op::kTrapIfNotZero64, {X(2)}, {.imm = overflow, .source = 2});
  b.Inst(Op::kTrapIf, std::vector<PReg>(), {.imm = overflow, .cond = Cond::kVs, .source = 3});
  b.Inst(Op::kRet);
  const CompiledFunction out = EmitOrDie(b);
  EXPECT_EQ(Text(out), std::string(kEntry) +
                           "cbz w1, #0x1c\n"
                           "cbnz x2, #0x20\n"
                           "b.vs #0x24\n" +
                           kLeave + "udf #" + std::to_string(zero) + "\nudf #" +
                           std::to_string(overflow) + "\nudf #" + std::to_string(overflow) + "\n");
  ASSERT_EQ(out.traps.size(), 3u);
  for (uint32_t i = 0; i < 3; ++i) {
    EXPECT_EQ(out.traps[i].code_offset, 0x1c + 4 * i);
    EXPECT_EQ(out.traps[i].source_offset, i + 1);
  }
}

TEST(A64EmitTest, JumpTable) {
  MachBuilder b;
  b.Block();
  b.function.jump_tables = {{0, 3}};
  b.Inst(Op::kJumpTableTarget, {X(1), X(2)});
  for (uint32_t to : {1u, 2u, 1u}) b.function.jump_table_edges.push_back(b.Edge(to));
  b.Inst(Op::kJumpTable, {X(1)});
  for (int i = 0; i < 2; ++i) {
    b.Block();
    b.Inst(Op::kRet);
  }
  const CompiledFunction out = EmitOrDie(b);
  EXPECT_EQ(Text(out), std::string(kEntry) +
                           "movz x16, #0x2\n"
                           "cmp w2, w16\n"
                           "csel w16, w2, w16, lo\n"
                           "adr x17, #0x40\n"
                           "ldrsw x16, [x17, w16, uxtw #2]\n"
                           "add x1, x17, x16\n"
                           "br x1\n" +
                           kLeave + kLeave);
  const int32_t expected[] = {0x24 - 0x40, 0x2c - 0x40, 0x24 - 0x40};
  ASSERT_EQ(out.bytes.size(), 0x40 + sizeof expected);
  EXPECT_EQ(0, std::memcmp(out.bytes.data() + 0x40, expected, sizeof expected));
}

}  // namespace
}  // namespace davit::isa::aarch64
