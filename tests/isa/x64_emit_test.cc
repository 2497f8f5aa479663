// Emission of whole functions, executed: frames, edits, calls, contexts, traps.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pthread.h>
#include <sys/mman.h>

#include <cstring>
#include <memory>
#include <vector>

#include "isa/x64/emit.h"
#include "isa/x64/emitter.h"
#include "tests/isa/execute.h"
#include "tests/isa/x64_builder.h"

namespace davit::isa::x64 {
namespace {

using Where = Edit::Where;

const AddrMode kBase(AddrMode::kReg);
const AddrMode kContext(AddrMode::kPinned0);

// What the pinned registers lead to in these tests.
struct Context {
  uint64_t stack_limit = 0;
  uint64_t* pinned1 = nullptr;
  uint64_t value = 0;
};
const TargetOptions kOptions = {.stack_limit_offset = offsetof(Context, stack_limit),
                                .pinned1_offset = offsetof(Context, pinned1)};

// An emitted function in executable memory.
struct Emitted {
  explicit Emitted(const MachBuilder& builder, const TargetOptions& options = kOptions) {
    const absl::Status status = Emit(builder.function, builder.allocation, options, compiled);
    DAVIT_CHECK(status.ok());
    code.emplace(compiled);
  }
  template <typename Result, typename... Args>
  Result Call(Args... args) const {
    return code->As<Result(Args...)>()(args...);
  }
  uint64_t address() const { return reinterpret_cast<uint64_t>(code->entry()); }

  CompiledFunction compiled;
  std::optional<ExecutableCode> code;
};

// (callee, context, a, b): calls a kDavit function with a context and two arguments.
class Trampoline {
 public:
  Trampoline() {
    MachBuilder b;
    b.function.has_calls = b.function.switches_context = true;
    b.Block();
    b.Inst(Op::kMoveInt, {kRax, kRdi});
    b.Inst(Op::kMoveInt, {kR10, kRsi});
    b.Inst(Op::kMoveInt, {kRdi, kRdx});
    b.Inst(Op::kMoveInt, {kRsi, kRcx});
    b.Inst(Op::kCallIndirectSwitch, {kRax, kR10, kRdi, kRsi});
    b.Inst(Op::kRet);
    emitted_ = std::make_unique<Emitted>(b);
  }
  uint64_t Call(const Emitted& callee, Context& context, uint64_t a = 0, uint64_t b = 0) const {
    return emitted_->Call<uint64_t, uint64_t, Context*, uint64_t, uint64_t>(callee.address(),
                                                                            &context, a, b);
  }

 private:
  std::unique_ptr<Emitted> emitted_;
};

TEST(EmitTest, FaultingLoadHasItsTrapSite) {
  void* page = mmap(nullptr, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (Op op : {Op::kMov32RM, Op::kCvtsi2sd32, Op::kAdd64RMI, Op::kImul32RMI, Op::kMov8MI}) {
    MachBuilder b;
    b.Block();
    b.Inst(Op::kMov32RM, {kRax, kRdi}, {.addr = kBase.WithFault(), .source = 5});
    std::vector<PReg> regs;
    if (op == Op::kMov32RM || op == Op::kImul32RMI) regs.push_back(kRax);
    if (op == Op::kCvtsi2sd32) regs.push_back(Xmm(9));
    regs.push_back(kRsi);
    b.Inst(op, regs, {.addr = kBase.WithFault(), .disp = 16, .imm = 300, .source = 6});
    b.Inst(Op::kRet);
    const Emitted f(b);
    uint64_t good[4] = {};
    EXPECT_EQ(f.code->Trap([&] { f.Call<void, void*, void*>(good, good); }), std::nullopt);
    auto site = f.code->Trap([&] { f.Call<void, void*, void*>(page, good); });
    ASSERT_TRUE(site);
    EXPECT_EQ(site->code, ir::TrapCode::kMemoryOutOfBounds);
    EXPECT_EQ(site->source_offset, 5u);
    site = f.code->Trap([&] { f.Call<void, void*, void*>(good, page); });
    ASSERT_TRUE(site);
    EXPECT_EQ(site->code, ir::TrapCode::kMemoryOutOfBounds) << InfoOf(op).name;
    EXPECT_EQ(site->source_offset, 6u);
  }
  munmap(page, 4096);
}

TEST(EmitTest, MovesBetweenAllPlaces) {
  // A value goes through every kind of place; what it passes is overwritten by another.
  MachBuilder b;
  b.allocation.num_slots = 6;
  b.allocation.used = SetOf(kRbx, kR12);
  b.Block();
  b.Inst(Op::kArgs);
  const uint32_t ret = b.Inst(Op::kRet);
  const auto move = [&](Allocation from, Allocation to) { b.Move(Where::kBefore, ret, from, to); };
  move(InReg(kRdi), InReg(kRbx));
  move(InReg(kRsi), InReg(kRdi));
  move(InReg(kRbx), InSlot(0));
  move(InReg(kRsi), InReg(kRbx));
  move(InSlot(0), InSlot(5));
  move(InReg(kRsi), InSlot(0));
  move(InSlot(5), InReg(kR12));
  move(InReg(kR12), InReg(kRax));
  const Emitted f(b);
  EXPECT_EQ((f.Call<uint64_t, uint64_t, uint64_t>(0x123456789abcdef0, 1)), 0x123456789abcdef0u);
}

TEST(EmitTest, FloatMovesBetweenAllPlaces) {
  MachBuilder b;
  b.allocation.num_slots = 3;
  b.Block();
  b.Inst(Op::kArgs);
  const uint32_t ret = b.Inst(Op::kRet);
  const auto move = [&](Allocation from, Allocation to) { b.Move(Where::kBefore, ret, from, to); };
  move(InReg(Xmm(0)), InReg(Xmm(14)));
  move(InReg(Xmm(1)), InReg(Xmm(0)));
  move(InReg(Xmm(14)), InSlot(2));
  move(InReg(Xmm(1)), InReg(Xmm(14)));
  move(InSlot(2), InSlot(1));
  move(InReg(Xmm(1)), InSlot(2));
  move(InSlot(1), InReg(Xmm(8)));
  move(InReg(Xmm(8)), InReg(Xmm(0)));
  const Emitted f(b);
  EXPECT_EQ((f.Call<double, double, double>(1.5, 2.5)), 1.5);
}

TEST(EmitTest, WideMovesKeepSixteenBytes) {
  MachBuilder b;
  b.allocation.num_slots = 4;
  b.Block();
  b.Inst(Op::kMovupsXM, {Xmm(3), kRdi}, {.addr = kBase});
  const uint32_t store = b.Inst(Op::kMovupsMX, {kRsi, Xmm(5)}, {.addr = kBase});
  b.Inst(Op::kRet);
  b.Move(Where::kBefore, store, InReg(Xmm(3)), InSlot(2), true);
  b.Move(Where::kBefore, store, InSlot(2), InSlot(0), true);
  b.Move(Where::kBefore, store, InSlot(0), InReg(Xmm(4)), true);
  b.Move(Where::kBefore, store, InReg(Xmm(4)), InReg(Xmm(5)), true);
  const Emitted f(b);
  const uint64_t in[2] = {1, 2};
  uint64_t out[2] = {};
  f.Call<void, const void*, void*>(in, out);
  EXPECT_EQ(out[0], 1u);
  EXPECT_EQ(out[1], 2u);
}

TEST(EmitTest, Swaps) {
  MachBuilder b;
  b.Block();
  b.Inst(Op::kArgs);
  const uint32_t sub = b.Inst(Op::kSub64RM, {kRdi, kRdi, kRsi});
  b.Inst(Op::kMovqXR, {Xmm(2), kRdi});
  b.Inst(Op::kSubsdXM, {Xmm(0), Xmm(0), Xmm(1)});
  b.Inst(Op::kCvttsd2si64, {kRax, Xmm(0)});
  b.Inst(Op::kAdd64RM, {kRax, kRax, kRdi});
  b.Inst(Op::kRet);
  auto& edits = b.allocation.edits;
  edits.push_back({Where::kBefore, Edit::Kind::kSwap, false, sub, InReg(kRdi), InReg(kRsi), 0, {}});
  edits.push_back(
      {Where::kBefore, Edit::Kind::kSwap, false, sub + 2, InReg(Xmm(0)), InReg(Xmm(1)), 0, {}});
  const Emitted f(b);
  EXPECT_EQ((f.Call<int64_t, int64_t, int64_t, double, double>(3, 10, 100, 400)), 7 + 300);
}

// Rematerialised instructions do the same in another register, and leave the flags alone.
TEST(EmitTest, RematerialisationLeavesFlags) {
  MachBuilder b;
  b.function.constants = {0, 0, 0, 0, 0, 0, 0xf8, 0x3f};  // 1.5
  b.Block();
  const uint32_t zero = b.Inst(Op::kZeroInt, {kRbx});
  const uint32_t constant = b.Inst(Op::kMov32RI, {kRcx}, {.imm = 40});
  const uint32_t wide = b.Inst(Op::kMov64RI, {kRdx}, {.imm = 0x100000000});
  const uint32_t load = b.Inst(Op::kMovsdXM, {Xmm(1)}, {.addr = AddrMode(AddrMode::kConstant)});
  const uint32_t float_zero = b.Inst(Op::kZeroFloat, {Xmm(2)});
  const uint32_t ones = b.Inst(Op::kOnesVector, {Xmm(3)});
  b.Inst(Op::kCmp64RM, {kRdi, kRsi});
  const uint32_t set = b.Inst(Op::kSetcc32, {kRax}, {.cond = Cond::kE});
  b.Inst(Op::kAdd64RM, {kRax, kRax, kR8});
  b.Inst(Op::kAdd64RM, {kRax, kRax, kR9});
  b.Inst(Op::kAdd64RM, {kRax, kRax, kR10});
  b.Inst(Op::kAddsdXM, {Xmm(8), Xmm(8), Xmm(9)});
  b.Inst(Op::kAddsdXM, {Xmm(8), Xmm(8), Xmm(8)});
  b.Inst(Op::kPandXM, {Xmm(8), Xmm(8), Xmm(10)});
  b.Inst(Op::kCvttsd2si64, {kR8, Xmm(8)});
  b.Inst(Op::kAdd64RM, {kRax, kRax, kR8});
  b.Inst(Op::kRet);
  b.allocation.used = SetOf(kRbx);
  const auto again = [&](uint32_t inst, PReg to) {
    b.allocation.edits.push_back(
        {Where::kBefore, Edit::Kind::kRemat, false, set, {}, InReg(to), inst, {}});
  };
  again(zero, kR8);
  again(constant, kR9);
  again(wide, kR10);
  again(load, Xmm(8));
  again(float_zero, Xmm(9));
  again(ones, Xmm(10));
  const Emitted f(b);
  EXPECT_EQ((f.Call<uint64_t, uint64_t, uint64_t>(4, 4)), 1 + 40 + 0x100000000 + 3);
  EXPECT_EQ((f.Call<uint64_t, uint64_t, uint64_t>(4, 5)), 0 + 40 + 0x100000000 + 3);
}

TEST(EmitTest, SpilledOperandsAreMemory) {
  MachBuilder b;
  b.allocation.num_slots = 3;
  b.Block();
  b.Inst(Op::kArgs);
  b.Inst(Op::kMoveInt, {InReg(kRax), InSlot(1)});
  b.Inst(Op::kAdd64RM, {InReg(kRax), InReg(kRax), InSlot(2)});
  b.Inst(Op::kCmp64RMI, {InSlot(2)}, {.imm = 5});
  b.Inst(Op::kCmov64RM, {InReg(kRax), InReg(kRax), InSlot(1)}, {.cond = Cond::kE});
  b.Inst(Op::kRet);
  b.Move(Where::kAfter, 0, InReg(kRdi), InSlot(1));
  b.Move(Where::kAfter, 0, InReg(kRsi), InSlot(2));
  const Emitted f(b);
  EXPECT_EQ((f.Call<uint64_t, uint64_t, uint64_t>(3, 4)), 7u);
  EXPECT_EQ((f.Call<uint64_t, uint64_t, uint64_t>(3, 5)), 3u);
}

// Saved registers, spill slots, stack slots and outgoing arguments do not overlap: all are filled,
// then all are read.
TEST(EmitTest, FramePartsAreApart) {
  for (uint32_t slots : {0u, 1u, 2u, 5u}) {
    for (uint32_t stack_bytes : {0u, 8u, 24u}) {
      for (uint32_t outgoing : {0u, 8u, 16u}) {
        MachBuilder b;
        b.allocation.num_slots = slots;
        b.allocation.used = SetOf(kRbx, kR12, kR13);
        b.function.stack_slot_bytes = stack_bytes;
        b.function.outgoing_arg_bytes = outgoing;
        b.Block();
        std::vector<std::pair<AddrMode, int32_t>> places;
        for (uint32_t i = 0; i < stack_bytes; i += 8)
          places.push_back({AddrMode(AddrMode::kStackSlot), i});
        for (uint32_t i = 0; i < outgoing; i += 8)
          places.push_back({AddrMode(AddrMode::kArgOut), i});
        for (PReg reg : {kRbx, kR12, kR13}) b.Inst(Op::kMov32RI, {reg}, {.imm = 0xdead});
        uint64_t expected = 0, number = 1;
        for (auto [addr, disp] : places) {
          b.Inst(Op::kMov64MI, std::vector<PReg>(), {.addr = addr, .disp = disp, .imm = number});
          expected += number++;
        }
        for (uint32_t i = 0; i < slots; ++i) {
          const uint32_t constant = b.Inst(Op::kMov32RI, {kRax}, {.imm = number});
          b.Move(Where::kAfter, constant, InReg(kRax), InSlot(i));
          expected += number++;
        }
        b.Inst(Op::kZeroInt, {kRax});
        for (auto [addr, disp] : places) {
          b.Inst(Op::kAdd64RM, {kRax, kRax}, {.addr = addr, .disp = disp});
        }
        for (uint32_t i = 0; i < slots; ++i)
          b.Inst(Op::kAdd64RM, {InReg(kRax), InReg(kRax), InSlot(i)});
        b.Inst(Op::kRet);
        const Emitted callee(b);

        // A caller with values in the registers that the callee saves.
        MachBuilder c;
        c.allocation.used = SetOf(kRbx, kR12, kR13);
        c.function.has_calls = true;
        c.Block();
        c.Inst(Op::kMov32RI, {kRbx}, {.imm = 1000});
        c.Inst(Op::kMov32RI, {kR12}, {.imm = 20000});
        c.Inst(Op::kMov32RI, {kR13}, {.imm = 300000});
        c.Inst(Op::kCallIndirect, {kRdi});
        for (PReg reg : {kRbx, kR12, kR13}) c.Inst(Op::kAdd64RM, {kRax, kRax, reg});
        c.Inst(Op::kRet);
        const Emitted caller(c);
        EXPECT_EQ((caller.Call<uint64_t, uint64_t>(callee.address())), expected + 321000);
      }
    }
  }
}

uint64_t CallAndReturnFramePointer(const Emitted& f, uint64_t* own) {
  *own = reinterpret_cast<uint64_t>(__builtin_frame_address(0));
  // Not by f.Call, which has a frame of its own unless it is inlined.
  return reinterpret_cast<uint64_t (*)()>(f.address())();
}

// rbp leads to the caller's rbp and the return address.
TEST(EmitTest, FramePointersAreAChain) {
  MachBuilder b;
  b.function.stack_slot_bytes = 40;
  b.Block();
  b.Inst(Op::kMov64RM, {kRax}, {.addr = AddrMode(AddrMode::kArgIn), .disp = -16});
  b.Inst(Op::kRet);
  const Emitted f(b);
  uint64_t own = 0;
  const uint64_t chained = CallAndReturnFramePointer(f, &own);
  EXPECT_EQ(chained, own);
  EXPECT_EQ(f.compiled.frame_size, 48u + 16u);
}

uint64_t return_address;
uint64_t NoteReturnAddress(uint64_t a, uint64_t b) {
  return_address = reinterpret_cast<uint64_t>(__builtin_return_address(0));
  return 10 * a + b;
}

TEST(EmitTest, CallsHaveSites) {
  MachBuilder b;
  b.function.has_calls = true;
  b.function.stack_slot_bytes = 8;
  b.Block();
  b.Inst(Op::kMov64MR, {kRdx}, {.addr = AddrMode(AddrMode::kStackSlot)});
  b.Inst(Op::kCallIndirect, {kRdi, kRsi}, {.addr = AddrMode(AddrMode::kStackSlot), .source = 123});
  b.Inst(Op::kRet);
  const Emitted f(b);
  EXPECT_EQ((f.Call<uint64_t, uint64_t, uint64_t, void*>(
                3, 4, reinterpret_cast<void*>(&NoteReturnAddress))),
            34u);
  ASSERT_EQ(f.compiled.calls.size(), 1u);
  EXPECT_EQ(return_address - f.address(), f.compiled.calls[0].return_offset);
  EXPECT_EQ(f.compiled.calls[0].source_offset, 123u);
}

// Direct calls and symbol addresses, linked by hand as the linker would (psABI 4.4.1).
TEST(EmitTest, RelocationsLink) {
  for (Op op : {Op::kCall, Op::kLeaSymbol, Op::kMovSymbol}) {
    MachBuilder callee;
    callee.Block();
    callee.Inst(Op::kLea64RM, {kRax, kRdi}, {.addr = kBase, .disp = 5});
    callee.Inst(Op::kRet);
    MachBuilder b;
    b.function.has_calls = true;
    b.function.symbols = {{1, 8}, {0, 7}};
    b.Block();
    if (op == Op::kCall) {
      b.Inst(Op::kCall, {kRdi, kRax}, {.imm = 1});
    } else {
      b.Inst(op, {kR11}, {.imm = 1});
      b.Inst(Op::kCallIndirect, {kR11, kRdi, kRax});
    }
    b.Inst(Op::kRet);
    CompiledFunction first, all;
    ASSERT_TRUE(Emit(callee.function, callee.allocation, {}, first).ok());
    ASSERT_TRUE(Emit(b.function, b.allocation, {}, all).ok());
    ASSERT_EQ(all.relocs.size(), 1u);
    const Reloc reloc = all.relocs[0];
    EXPECT_EQ(reloc.symbol, (ir::Symbol{0, 7}));
    all.bytes.resize((all.bytes.size() + 15) & ~15u);
    const uint64_t target = all.bytes.size();
    all.bytes.insert(all.bytes.end(), first.bytes.begin(), first.bytes.end());
    if (op == Op::kMovSymbol) {
      EXPECT_EQ(reloc.kind, RelocKind::kAbs64);
      ExecutableCode code(all);
      mprotect(code.entry(), all.bytes.size(), PROT_READ | PROT_WRITE);
      const uint64_t address = reinterpret_cast<uint64_t>(code.entry()) + target;
      std::memcpy(static_cast<uint8_t*>(code.entry()) + reloc.offset, &address, 8);
      mprotect(code.entry(), all.bytes.size(), PROT_READ | PROT_EXEC);
      EXPECT_EQ(code.As<uint64_t(uint64_t)>()(37), 42u);
      continue;
    }
    EXPECT_EQ(reloc.kind, RelocKind::kX64CallPcRel32);
    const uint32_t distance = target - (reloc.offset + 4) + reloc.addend;
    std::memcpy(all.bytes.data() + reloc.offset, &distance, 4);
    const ExecutableCode code(all);
    EXPECT_EQ(code.As<uint64_t(uint64_t)>()(37), 42u);
  }
}

// Outgoing stack arguments of the caller are the callee's incoming ones; further results come back
// above them.
TEST(EmitTest, StackArgumentsAndResults) {
  MachBuilder g(ir::CallConv::kDavit);
  g.function.incoming_arg_bytes = 16;
  g.function.stack_slot_bytes = 32;
  g.Block();
  g.Inst(Op::kMov64RM, {kRax}, {.addr = AddrMode(AddrMode::kArgIn), .disp = 0});
  g.Inst(Op::kAdd64RMI, {kRax, kRax}, {.imm = 1});
  g.Inst(Op::kMov64MR, {kRax}, {.addr = AddrMode(AddrMode::kArgIn), .disp = 8});
  g.Inst(Op::kRet);
  const Emitted callee(g);
  MachBuilder b(ir::CallConv::kDavit);
  b.function.has_calls = true;
  b.function.outgoing_arg_bytes = 16;
  b.function.stack_slot_bytes = 16;
  b.Block();
  b.Inst(Op::kMov64MR, {kRsi}, {.addr = AddrMode(AddrMode::kArgOut), .disp = 0});
  b.Inst(Op::kCallIndirect, {kRdi});
  b.Inst(Op::kMov64RM, {kRax}, {.addr = AddrMode(AddrMode::kArgOut), .disp = 8});
  b.Inst(Op::kRet);
  const Emitted f(b);
  Context context;
  EXPECT_EQ(Trampoline().Call(f, context, callee.address(), 41), 42u);
}

TEST(EmitTest, ContextSwitchesAndComesBack) {
  // callee: r15->value * 10 + *r14
  MachBuilder g(ir::CallConv::kDavit);
  g.Block();
  g.Inst(Op::kImul64RMI, {kRax}, {.addr = kContext, .disp = offsetof(Context, value), .imm = 10});
  g.Inst(Op::kAdd64RM, {kRax, kRax}, {.addr = AddrMode(AddrMode::kPinned1)});
  g.Inst(Op::kRet);
  const Emitted callee(g);
  // f(callee, other): the callee's result with the other context * 1000 + what it computes with its
  // own.
  MachBuilder b(ir::CallConv::kDavit);
  b.function.has_calls = b.function.switches_context = true;
  b.allocation.used = SetOf(kRbx);
  b.allocation.num_slots = 1;
  b.Block();
  b.Inst(Op::kArgs);
  b.Inst(Op::kMoveInt, {kRbx, kRdi});
  b.Inst(Op::kMoveInt, {kR10, kRsi});
  b.Inst(Op::kCallIndirectSwitch, {kRbx, kR10});
  const uint32_t imul = b.Inst(Op::kImul64RMI, {kRcx, kRax}, {.imm = 1000});
  b.Move(Where::kAfter, imul, InReg(kRcx), InSlot(0));
  b.Inst(Op::kCallIndirect, {kRbx});
  b.Inst(Op::kAdd64RM, {InReg(kRax), InReg(kRax), InSlot(0)});
  b.Inst(Op::kRet);
  const Emitted f(b);
  uint64_t memory1 = 3, memory2 = 7;
  Context own = {0, &memory1, 1}, other = {0, &memory2, 2};
  EXPECT_EQ(Trampoline().Call(f, own, callee.address(), reinterpret_cast<uint64_t>(&other)),
            27u * 1000 + 13);
}

// The trampoline's caller finds r14 and r15 as they were.
TEST(EmitTest, EntryKeepsPinnedRegistersOfTheCaller) {
  MachBuilder g(ir::CallConv::kDavit);
  g.Block();
  g.Inst(Op::kMovPinned, {kRax}, {.imm = 0});
  g.Inst(Op::kRet);
  const Emitted callee(g);
  uint64_t memory = 0;
  Context context = {0, &memory, 0};
  uint64_t r14 = 0, r15 = 0, result = 0;
  const Trampoline trampoline;
  __asm__ volatile("" ::: "memory");
  register uint64_t pinned1 __asm__("r14") = 0x1414;
  register uint64_t pinned0 __asm__("r15") = 0x1515;
  __asm__ volatile("" : "+r"(pinned0), "+r"(pinned1));
  result = trampoline.Call(callee, context);
  __asm__ volatile("" : "+r"(pinned0), "+r"(pinned1));
  r14 = pinned1;
  r15 = pinned0;
  EXPECT_EQ(result, reinterpret_cast<uint64_t>(&context));
  EXPECT_EQ(r14, 0x1414u);
  EXPECT_EQ(r15, 0x1515u);
}

TEST(EmitTest, StackLimit) {
  const Trampoline trampoline;
  const uint64_t here = reinterpret_cast<uint64_t>(__builtin_frame_address(0));
  const auto trap = [&](uint32_t frame, bool has_calls, uint64_t room) -> std::optional<TrapSite> {
    MachBuilder b(ir::CallConv::kDavit);
    b.function.source_offset = 99;
    b.function.has_calls = has_calls;
    b.function.stack_slot_bytes = frame;
    b.Block();
    b.Inst(Op::kMov32RI, {kRax}, {.imm = 1});
    b.Inst(Op::kRet);
    const Emitted f(b);
    Context context = {here - room, nullptr, 0};
    return f.code->Trap([&] { EXPECT_EQ(trampoline.Call(f, context), 1u); });
  };
  EXPECT_FALSE(trap(16, true, 64 << 10));
  EXPECT_TRUE(trap(16, true, 0));
  EXPECT_FALSE(trap(1000, false, 64 << 10));
  EXPECT_TRUE(trap(1000, false, 0));
  // A leaf with a small frame does not look.
  EXPECT_FALSE(trap(kUncheckedLeafFrame, false, 0));
  EXPECT_TRUE(trap(kUncheckedLeafFrame + 16, false, 0));
  // Large frames.
  EXPECT_FALSE(trap(100 << 10, false, 256 << 10));
  EXPECT_TRUE(trap(100 << 10, false, 64 << 10));
  EXPECT_TRUE(trap(100 << 10, false, 0));
  EXPECT_TRUE(trap(1 << 29, false, 256 << 10));
  const auto site = trap(16, true, 0);
  EXPECT_EQ(site->code, ir::TrapCode::kStackOverflow);
  EXPECT_EQ(site->source_offset, 99u);
}

TEST(EmitTest, ProbedFrameIsUsable) {
  for (const uint32_t pages : {1u, 3u, 5u, 60u}) {
    MachBuilder b(ir::CallConv::kC);
    b.function.stack_slot_bytes = pages * 4096 + 48;
    b.Block();
    b.Inst(Op::kMov64MR, {kRdi}, {.addr = AddrMode(AddrMode::kStackSlot)});
    b.Inst(Op::kMov64RM, {kRax}, {.addr = AddrMode(AddrMode::kStackSlot)});
    b.Inst(Op::kRet);
    EXPECT_EQ((Emitted(b).Call<uint64_t, uint64_t>(55)), 55u);
  }
}

// On a thread whose stack has 256 KiB, then a page without access, then as much again.
void CallAboveGuardPage(const Emitted& f) {
  constexpr size_t kHalf = 256 * 1024, kPage = 4096;
  void* const stack =
      mmap(nullptr, 2 * kHalf + kPage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  DAVIT_CHECK(stack != MAP_FAILED);
  DAVIT_CHECK(mprotect(static_cast<uint8_t*>(stack) + kHalf, kPage, PROT_NONE) == 0);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  DAVIT_CHECK(pthread_attr_setstack(&attributes, stack, 2 * kHalf + kPage) == 0);
  const auto call = [](void* emitted) -> void* {
    static_cast<const Emitted*>(emitted)->Call<uint64_t, uint64_t>(55);
    return nullptr;
  };
  pthread_t thread;
  DAVIT_CHECK(pthread_create(&thread, &attributes, call, const_cast<Emitted*>(&f)) == 0);
  pthread_join(thread, nullptr);
}

// A frame of 300 KiB reaches over the guard page, to memory that is there.
TEST(EmitTest, FramesWithoutCheckAreProbed) {
  testing::FLAGS_gtest_death_test_style = "threadsafe";
  MachBuilder b(ir::CallConv::kC);
  b.function.stack_slot_bytes = 300 * 1024;
  b.Block();
  b.Inst(Op::kMov64MR, {kRdi}, {.addr = AddrMode(AddrMode::kStackSlot)});
  b.Inst(Op::kRet);
  const Emitted f(b);
  EXPECT_DEATH(CallAboveGuardPage(f), "");
}

TEST(EmitTest, TooLargeFrameIsRefused) {
  MachBuilder b;
  b.function.stack_slot_bytes = 0xffff'fff0;
  b.allocation.num_slots = 0x3fff'ffff;
  b.Block();
  b.Inst(Op::kRet);
  CompiledFunction code;
  const absl::Status status = Emit(b.function, b.allocation, {}, code);
  EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_THAT(std::string(status.message()), ::testing::HasSubstr("stack frame"));
}

}  // namespace
}  // namespace davit::isa::x64
