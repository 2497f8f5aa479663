#include "runtime/activation.h"

#include <fenv.h>

#include <cstring>
#include <thread>

#include "gtest/gtest.h"
#include "tests/runtime/hand_made_code.h"

namespace davit::runtime {
namespace {

constexpr uint64_t kGiB = uint64_t{1} << 30;

TEST(Activation, ReturnsWithResults) {
  BareInstance instance;
  const uint32_t value = 0x12345678;
  std::memcpy(instance.memory().base() + 100, &value, 4);
  uint64_t slots[1] = {100};
  EXPECT_TRUE(instance.Run(LoadAtSlot(), slots));
  EXPECT_EQ(slots[0], value);
  EXPECT_EQ(CurrentActivation(), nullptr);
}

TEST(Activation, FaultInEveryPartOfTheReservationIsATrap) {
  BareInstance instance;
  const HandMadeCode code = LoadAtSlot();
  for (uint64_t index : {kWasmPageSize, kWasmPageSize - 3, 4 * kGiB - 1, 6 * kGiB, uint64_t{0} - 1,
                         uint64_t{0} - 2 * kGiB}) {
    uint64_t slots[1] = {index};
    ASSERT_FALSE(instance.Run(code, slots)) << index;
    EXPECT_EQ(instance.trap().code, ir::TrapCode::kMemoryOutOfBounds);
    // A load that begins inside faults at the first byte of the page behind.
    const uint64_t faulting = index == kWasmPageSize - 3 ? kWasmPageSize : index;
    EXPECT_EQ(instance.trap().fault_address,
              reinterpret_cast<uintptr_t>(instance.memory().base()) + faulting);
    EXPECT_EQ(instance.trap().pcs[0], code.site());
    EXPECT_EQ(slots[0], index);
    EXPECT_EQ(CurrentActivation(), nullptr);
  }
}

TEST(Activation, ExplicitTrap) {
  BareInstance instance;
  const HandMadeCode trap(snippets::Trap(), ir::TrapCode::kUnreachable);
  EXPECT_FALSE(instance.Run(trap, nullptr));
  EXPECT_EQ(instance.trap().code, ir::TrapCode::kUnreachable);
}

#if defined(__x86_64__)
TEST(Activation, DivisionTrap) {
  BareInstance instance;
  const HandMadeCode div(snippets::TrappingDivision(), ir::TrapCode::kIntegerDivideByZero);
  EXPECT_FALSE(instance.Run(div, nullptr));
  EXPECT_EQ(instance.trap().code, ir::TrapCode::kIntegerDivideByZero);
}
#endif

// The host's callee-saved registers, flags and control words are its own whatever the code
// did.
TEST(Activation, TrapRestoresTheHostsState) {
  BareInstance instance;
  const HandMadeCode code(snippets::ClobberAndTrap(), ir::TrapCode::kUnreachable);
  const int rounding = fegetround();
  volatile uint64_t before[] = {11, 22, 33, 44, 55, 66};
  uint64_t sum = 0;
  for (int i = 0; i < 6; ++i) {
    EXPECT_FALSE(instance.Run(code, nullptr));
    sum += before[i];
  }
  EXPECT_EQ(sum, 231u);
  EXPECT_EQ(fegetround(), rounding);
  volatile double tiny = 0x1p-1060;
  EXPECT_NE(tiny * 0.5, 0.0);
  char text[64], copy[64];
  std::memset(text, 'x', sizeof(text));
  std::memmove(copy, text, sizeof(text));
  EXPECT_EQ(copy[63], 'x');
}

// The chain of frame pointers gives the return addresses, the entry frame ends it.
TEST(Activation, BacktraceFollowsTheFramePointers) {
  BareInstance instance;
  const HandMadeCode code(snippets::CallAndTrap(), ir::TrapCode::kUnreachable);
  ASSERT_FALSE(instance.Run(code, nullptr));
  ASSERT_EQ(instance.trap().num_frames, 3u);
  EXPECT_EQ(instance.trap().pcs[0], code.site());
  EXPECT_EQ(instance.trap().pcs[1], code.return_address());
  // The third is in EnterCode.
  EXPECT_FALSE(FindCode(instance.trap().pcs[2]));
}

TEST(Activation, BacktraceOfDeepRecursionIsBoundedButCounted) {
  BareInstance instance;
  const HandMadeCode code(snippets::RecurseAndTrap(), ir::TrapCode::kUnreachable);
  ASSERT_FALSE(instance.Run(code, nullptr));
  EXPECT_GE(instance.trap().num_frames, 1000u);
  EXPECT_EQ(instance.trap().pcs[TrapRecord::kMaxFrames - 1], code.return_address());
}

TEST(Activation, ThreadsTrapIndependently) {
  const HandMadeCode code = LoadAtSlot();
  std::thread threads[4];
  for (std::thread& thread : threads) {
    thread = std::thread([&code] {
      BareInstance instance;
      for (uint64_t i = 0; i < 200; ++i) {
        uint64_t slots[1] = {i % 2 == 0 ? 0 : 5 * kGiB + i};
        EXPECT_EQ(instance.Run(code, slots), i % 2 == 0);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace
}  // namespace davit::runtime
