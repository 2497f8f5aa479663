// Emitted functions executed, where the host is AArch64: conversions that trap, frames, contexts,
// memory operands, branches.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "tests/isa/aarch64_emit_util.h"
#include "tests/isa/execute.h"

namespace davit::isa::aarch64 {
namespace {

using Where = Edit::Where;

#if defined(__aarch64__)
constexpr bool kNative = true;
#else
constexpr bool kNative = false;
#endif

const AddrMode kBase(AddrMode::kReg);
const AddrMode kContext(AddrMode::kPinned0);

// An emitted function in executable memory.
struct Emitted {
  explicit Emitted(const MachBuilder& builder, const TargetOptions& options = Options())
      : compiled(EmitOrDie(builder, options)) {
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

class A64RunTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!kNative) GTEST_SKIP() << "not an AArch64 host";
  }
};

// The bounds of a conversion: the lowest and the highest float that is good.
template <typename F, typename I>
void CheckTrunc(Op op) {
  MachBuilder b;
  b.Block();
  b.Inst(op, {X(0), V(0)}, {.source = 9});
  b.Inst(Op::kRet);
  const Emitted f(b);
  constexpr int kBits = std::numeric_limits<I>::digits;
  const F above = std::ldexp(F{1}, kBits);
  const F below = std::is_signed_v<I> ? -above : F{-1};
  const F inf = std::numeric_limits<F>::infinity();
  const F tiny = std::numeric_limits<F>::denorm_min();
  std::vector<F> values = {0,
                           F(-0.0),
                           F(0.5),
                           F(-0.5),
                           F(0.99),
                           F(-0.99),
                           1,
                           -1,
                           F(1.5),
                           F(-1.5),
                           tiny,
                           -tiny,
                           above,
                           below,
                           inf,
                           -inf,
                           std::nextafter(above, F{0}),
                           std::nextafter(above, inf),
                           std::nextafter(below, F{0}),
                           std::nextafter(below, -inf),
                           below - F(0.5),
                           below - 1,
                           F(123456789),
                           F(-7.25),
                           F(2147483647.0),
                           F(4294967295.0),
                           std::numeric_limits<F>::quiet_NaN()};
  for (const F x : values) {
    uint64_t result = 0;
    const auto trap = f.code->Trap([&] { result = f.Call<uint64_t, F>(x); });
    const F whole = std::trunc(x);
    if (std::isnan(x)) {
      ASSERT_TRUE(trap) << InfoOf(op).name;
      EXPECT_EQ(trap->code, ir::TrapCode::kBadConversionToInteger);
      EXPECT_EQ(trap->source_offset, 9u);
    } else if (whole >= above || (std::is_signed_v<I> ? whole < below : whole <= below)) {
      ASSERT_TRUE(trap) << InfoOf(op).name << " " << x;
      EXPECT_EQ(trap->code, ir::TrapCode::kIntegerOverflow) << x;
    } else {
      EXPECT_FALSE(trap) << InfoOf(op).name << " " << x;
      EXPECT_EQ(result, static_cast<std::make_unsigned_t<I>>(static_cast<I>(whole)))
          << InfoOf(op).name << " " << x;
    }
  }
}

TEST_F(A64RunTest, TrappingConversions) {
  CheckTrunc<float, int32_t>(Op::kTruncF32ToS32);
  CheckTrunc<double, int32_t>(Op::kTruncF64ToS32);
  CheckTrunc<float, int64_t>(Op::kTruncF32ToS64);
  CheckTrunc<double, int64_t>(Op::kTruncF64ToS64);
  CheckTrunc<float, uint32_t>(Op::kTruncF32ToU32);
  CheckTrunc<double, uint32_t>(Op::kTruncF64ToU32);
  CheckTrunc<float, uint64_t>(Op::kTruncF32ToU64);
  CheckTrunc<double, uint64_t>(Op::kTruncF64ToU64);
}

// Saved registers, spill slots, stack slots and outgoing arguments do not overlap: all are filled,
// then all are read. Large frames, too.
TEST_F(A64RunTest, FramePartsAreApart) {
  const RegSet saved = Range(X(19), X(26)) | Range(V(8), V(15));
  for (uint32_t slots : {0u, 1u, 5u}) {
    for (uint32_t stack_bytes : {0u, 24u, 70'000u}) {
      for (uint32_t outgoing : {0u, 8u, 16u}) {
        MachBuilder b;
        b.allocation.num_slots = slots;
        b.allocation.used = saved;
        b.function.stack_slot_bytes = stack_bytes;
        b.function.outgoing_arg_bytes = outgoing;
        b.Block();
        std::vector<std::pair<AddrMode, int32_t>> places;
        for (uint32_t i = 0; i + 8 <= stack_bytes; i += stack_bytes > 1000 ? 4000 : 8) {
          places.push_back({AddrMode(AddrMode::kStackSlot), i});
        }
        for (uint32_t i = 0; i < outgoing; i += 8) {
          places.push_back({AddrMode(AddrMode::kArgOut), i});
        }
        for (unsigned r = 19; r <= 26; ++r) b.Inst(Op::kMovConst, {X(r)}, {.imm = 0xdead});
        for (unsigned r = 8; r <= 15; ++r) b.Inst(Op::kMoviZero, {V(r)});
        uint64_t expected = 0, number = 1;
        for (auto [addr, disp] : places) {
          b.Inst(Op::kMovConst, {X(1)}, {.imm = number});
          b.Inst(Op::kStr64, {X(1)}, {.addr = addr, .disp = disp});
          expected += number++;
        }
        for (uint32_t i = 0; i < slots; ++i) {
          const uint32_t constant = b.Inst(Op::kMovConst, {X(1)}, {.imm = number});
          b.Move(Where::kAfter, constant, InReg(X(1)), InSlot(i));
          expected += number++;
        }
        b.Inst(Op::kMovConst, {X(0)});
        for (auto [addr, disp] : places) {
          b.Inst(Op::kLdr64, {X(1)}, {.addr = addr, .disp = disp});
          b.Inst(Op::kAdd64, {X(0), X(0), X(1)});
        }
        for (uint32_t i = 0; i < slots; ++i) {
          b.Inst(Op::kMoveInt, {InReg(X(1)), InSlot(i)});
          b.Inst(Op::kAdd64, {X(0), X(0), X(1)});
        }
        b.Inst(Op::kRet);
        const Emitted callee(b);

        // A caller with values in the registers that the callee saves.
        MachBuilder c;
        c.allocation.used = saved;
        c.function.has_calls = true;
        c.Block();
        uint64_t factor = 1;
        for (unsigned r = 19; r <= 26; ++r, factor *= 10) {
          c.Inst(Op::kMovConst, {X(r)}, {.imm = factor * 1'000'000});
          c.Inst(Op::kFmovDX, {V(r - 11), X(r)});
          expected += 2 * factor * 1'000'000;
        }
        c.Inst(Op::kCallIndirect, {X(0)});
        for (unsigned r = 19; r <= 26; ++r) {
          c.Inst(Op::kAdd64, {X(0), X(0), X(r)});
          c.Inst(Op::kFmovXD, {X(1), V(r - 11)});
          c.Inst(Op::kAdd64, {X(0), X(0), X(1)});
        }
        c.Inst(Op::kRet);
        const Emitted caller(c);
        EXPECT_EQ((caller.Call<uint64_t, uint64_t>(callee.address())), expected);
      }
    }
  }
}

// (callee, context, a, b): calls a kDavit function with a context and two arguments.
MachBuilder Trampoline() {
  MachBuilder b;
  b.function.has_calls = b.function.switches_context = true;
  b.Block();
  b.Inst(Op::kMoveInt, {X(10), X(0)});
  b.Inst(Op::kMoveInt, {X(9), X(1)});
  b.Inst(Op::kMoveInt, {X(0), X(2)});
  b.Inst(Op::kMoveInt, {X(1), X(3)});
  b.Inst(Op::kCallIndirectSwitch, {X(10), X(9), X(0), X(1)});
  b.Inst(Op::kRet);
  return b;
}

// The callee sees its context and its pinned register 1, and checks the stack against its limit.
TEST_F(A64RunTest, ContextsAndStackLimit) {
  const Emitted trampoline(Trampoline());
  for (const uint32_t frame : {1024u, 70'000u, 200u << 20}) {
    MachBuilder b(ir::CallConv::kDavit);
    b.function.stack_slot_bytes = frame;
    b.function.source_offset = 8;
    b.Block();
    b.Inst(Op::kLdr64, {X(2)}, {.addr = kContext, .disp = offsetof(Context, value)});
    b.Inst(Op::kLdr64, {X(3)}, {.addr = AddrMode(AddrMode::kPinned1), .disp = 8});
    b.Inst(Op::kAdd64, {X(0), X(0), X(2)});
    b.Inst(Op::kAdd64, {X(0), X(0), X(3)});
    b.Inst(Op::kSub64, {X(0), X(0), X(1)});
    b.Inst(Op::kRet);
    const Emitted callee(b);
    uint64_t words[] = {0, 500};
    Context context = {0, words, 30};
    const auto call = [&] {
      return trampoline.Call<uint64_t, uint64_t, Context*, uint64_t, uint64_t>(callee.address(),
                                                                               &context, 7, 1);
    };
    const uint64_t here = reinterpret_cast<uint64_t>(__builtin_frame_address(0));
    context.stack_limit = here - frame - 4096;
    EXPECT_EQ(call(), 536u);
    for (const uint64_t limit : {here - frame, here, uint64_t{1} << 48}) {
      context.stack_limit = limit;
      const auto trap = callee.code->Trap([&] { call(); });
      ASSERT_TRUE(trap) << frame;
      EXPECT_EQ(trap->code, ir::TrapCode::kStackOverflow);
      EXPECT_EQ(trap->source_offset, 8u);
    }
  }
}

TEST_F(A64RunTest, ProbedFrameIsUsable) {
  for (const uint32_t pages : {1u, 3u, 5u, 60u}) {
    MachBuilder b;
    b.function.stack_slot_bytes = pages * 4096 + 48;
    b.Block();
    b.Inst(Op::kStr64, {X(0)}, {.addr = AddrMode(AddrMode::kStackSlot)});
    b.Inst(Op::kLdr64, {X(1)}, {.addr = AddrMode(AddrMode::kStackSlot)});
    b.Inst(Op::kMoveInt, {X(0), X(1)});
    b.Inst(Op::kRet);
    EXPECT_EQ((Emitted(b).Call<uint64_t, uint64_t>(55)), 55u);
  }
}

// Every form of a memory operand reads what is there.
TEST_F(A64RunTest, MemoryOperandsReach) {
  std::vector<uint64_t> memory(1 << 16);
  for (size_t i = 0; i < memory.size(); ++i) memory[i] = i;
  const uint64_t middle = memory.size() / 2;
  for (const int32_t words : {0, 1, -1, 31, 32, -32, -33, 4095, 4096, 20'000, -20'000}) {
    for (const int scale : {-1, 0, 1, 3}) {
      for (const bool uxtw : {false, true}) {
        const uint64_t index = scale < 0 ? 0 : uint64_t{40} >> scale;
        MachBuilder b;
        b.Block();
        const AddrMode addr = scale < 0 ? kBase : kBase.WithIndex(scale);
        std::vector<PReg> regs = {X(0), X(1)};
        if (scale >= 0) regs.push_back(X(2));
        b.Inst(Op::kLdr64, regs,
               {.addr = addr,
                .disp = 8 * words,
                .cond = uxtw ? static_cast<Cond>(kIndexUxtw) : Cond::kEq});
        b.Inst(Op::kRet);
        const uint64_t dirt = uxtw ? uint64_t{0xabcd} << 32 : 0;
        const uint64_t bytes = scale < 0 ? 0 : index << scale;
        const uint64_t got = Emitted(b).Call<uint64_t, uint64_t, const uint64_t*, uint64_t>(
            0, &memory[middle], index | dirt);
        EXPECT_EQ(got, middle + static_cast<uint64_t>(int64_t{words}) + bytes / 8);
      }
    }
  }
}

// A loop over a jump table of 4 ways, each of which adds to the sum, far apart from one another.
TEST_F(A64RunTest, FarBranches) {
  for (const uint32_t filler : {10u, 9'000u, 280'000u}) {
    MachBuilder b;
    b.Block();
    b.Inst(Op::kMovConst, {X(1)});
    b.Jump(1);
    // x0 counts down; odd: 2, even: 3.
    b.Block();
    const uint64_t done = b.Edge(4), on = b.Edge(2);
    b.Inst(Op::kBranchZero64, {X(0)}, {.imm = done | on << 32});
    b.Block();
    const uint64_t even = b.Edge(3), odd = b.Edge(5);
    b.Inst(Op::kBranchBitZero, {X(0)}, {.imm = even | odd << 32});
    const auto add = [&](uint32_t amount) {
      b.Block();
      for (uint32_t i = 0; i < filler; ++i) b.Inst(Op::kHint);
      b.Inst(Op::kAddI64, {X(1), X(1)}, {.imm = amount});
      b.Inst(Op::kSubI64, {X(0), X(0)}, {.imm = 1});
      b.Jump(1);
    };
    add(1);
    b.Block();
    b.Inst(Op::kMoveInt, {X(0), X(1)});
    b.Inst(Op::kRet);
    add(100);
    EXPECT_EQ((Emitted(b).Call<uint64_t, uint64_t>(10)), 505u) << filler;
  }
}

}  // namespace
}  // namespace davit::isa::aarch64
