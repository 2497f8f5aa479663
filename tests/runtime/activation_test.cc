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
    EXPECT_EQ(instance.trap().pcs[0], code.address() + kBody + 3);
    EXPECT_EQ(slots[0], index);
    EXPECT_EQ(CurrentActivation(), nullptr);
  }
}

TEST(Activation, ExplicitTrapAndDivisionTrap) {
  BareInstance instance;
  const HandMadeCode ud2({0x0f, 0x0b}, {{kBody, ir::TrapCode::kUnreachable, 5}});
  EXPECT_FALSE(instance.Run(ud2, nullptr));
  EXPECT_EQ(instance.trap().code, ir::TrapCode::kUnreachable);
  // xor ecx, ecx; div ecx
  const HandMadeCode div({0x31, 0xc9, 0xf7, 0xf1},
                         {{kBody + 2, ir::TrapCode::kIntegerDivideByZero, 5}});
  EXPECT_FALSE(instance.Run(div, nullptr));
  EXPECT_EQ(instance.trap().code, ir::TrapCode::kIntegerDivideByZero);
}

// The host's callee-saved registers, direction flag and control words are its own whatever the code
// did.
TEST(Activation, TrapRestoresTheHostsState) {
  BareInstance instance;
  // std; xor ebx, ebx; xor r12d, r12d; xor r13d, r13d; push 0x7f80; ldmxcsr [rsp]; ud2
  const HandMadeCode code({0xfd, 0x31, 0xdb, 0x45, 0x31, 0xe4, 0x45, 0x31, 0xed, 0x68,
                           0x80, 0x7f, 0x00, 0x00, 0x0f, 0xae, 0x14, 0x24, 0x0f, 0x0b},
                          {{kBody + 18, ir::TrapCode::kUnreachable, 0}});
  const int rounding = fegetround();
  volatile uint64_t before[] = {11, 22, 33, 44, 55, 66};
  uint64_t sum = 0;
  for (int i = 0; i < 6; ++i) {
    EXPECT_FALSE(instance.Run(code, nullptr));
    sum += before[i];
  }
  EXPECT_EQ(sum, 231u);
  EXPECT_EQ(fegetround(), rounding);
  char text[64], copy[64];
  std::memset(text, 'x', sizeof(text));
  std::memmove(copy, text, sizeof(text));
  EXPECT_EQ(copy[63], 'x');
}

// call +0; ... : the chain of frame pointers gives the return addresses, the entry frame ends it.
TEST(Activation, BacktraceFollowsTheFramePointers) {
  BareInstance instance;
  // body: call L (e8 02 00 00 00); pop rbp; ret; L: push rbp; mov rbp, rsp; ud2
  const HandMadeCode code(
      {0xe8, 0x02, 0x00, 0x00, 0x00, 0x5d, 0xc3, 0x55, 0x48, 0x89, 0xe5, 0x0f, 0x0b},
      {{kBody + 11, ir::TrapCode::kUnreachable, 0}});
  ASSERT_FALSE(instance.Run(code, nullptr));
  ASSERT_EQ(instance.trap().num_frames, 3u);
  EXPECT_EQ(instance.trap().pcs[0], code.address() + kBody + 11);
  EXPECT_EQ(instance.trap().pcs[1], code.address() + kBody + 5);
  // The third is in EnterCode.
  EXPECT_FALSE(FindCode(instance.trap().pcs[2]));
}

TEST(Activation, BacktraceOfDeepRecursionIsBoundedButCounted) {
  BareInstance instance;
  // body: mov ecx, 1000; L: push rbp; mov rbp, rsp; dec ecx; jz T; call L; T: ud2
  const HandMadeCode code({0xb9, 0xe8, 0x03, 0x00, 0x00, 0x55, 0x48, 0x89, 0xe5, 0xff,
                           0xc9, 0x74, 0x05, 0xe8, 0xf3, 0xff, 0xff, 0xff, 0x0f, 0x0b},
                          {{kBody + 18, ir::TrapCode::kUnreachable, 0}});
  ASSERT_FALSE(instance.Run(code, nullptr));
  EXPECT_GE(instance.trap().num_frames, 1000u);
  EXPECT_EQ(instance.trap().pcs[TrapRecord::kMaxFrames - 1], code.address() + kBody + 18);
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
