#include "runtime/linear_memory.h"

#include <setjmp.h>
#include <signal.h>

#include <cstring>

#include "gtest/gtest.h"

namespace davit::runtime {
namespace {

constexpr uint64_t kGiB = uint64_t{1} << 30;

std::unique_ptr<LinearMemory> Make(uint64_t min, std::optional<uint64_t> max,
                                   MemoryStrategy strategy) {
  auto memory = LinearMemory::Create(min, max, strategy);
  EXPECT_TRUE(memory.ok()) << memory.status();
  return *std::move(memory);
}

sigjmp_buf g_escape;

// Whether reading the byte faults; asked of the kernel by doing it.
bool ReadFaults(const uint8_t* address) {
  struct sigaction action, old_segv, old_bus;
  std::memset(&action, 0, sizeof(action));
  action.sa_handler = [](int) { siglongjmp(g_escape, 1); };
  sigaction(SIGSEGV, &action, &old_segv);
  sigaction(SIGBUS, &action, &old_bus);
  volatile bool faulted = true;
  if (sigsetjmp(g_escape, 1) == 0) {
    [[maybe_unused]] const volatile uint8_t byte = *static_cast<const volatile uint8_t*>(address);
    faulted = false;
  }
  sigaction(SIGSEGV, &old_segv, nullptr);
  sigaction(SIGBUS, &old_bus, nullptr);
  return faulted;
}

class BothStrategies : public testing::TestWithParam<MemoryStrategy> {};

TEST_P(BothStrategies, BeginsWithZeros) {
  auto memory = Make(2, std::nullopt, GetParam());
  EXPECT_EQ(memory->size(), 131072u);
  for (uint64_t i = 0; i < memory->size(); i += 997) EXPECT_EQ(memory->base()[i], 0);
}

TEST_P(BothStrategies, GrowthKeepsContentAndAddsZeros) {
  auto memory = Make(1, 100, GetParam());
  std::memset(memory->base(), 0xab, kWasmPageSize);
  for (int i = 0; i < 40; ++i) ASSERT_TRUE(memory->Grow(1));
  EXPECT_EQ(memory->pages(), 41u);
  EXPECT_EQ(memory->cell().size, 41 * kWasmPageSize);
  EXPECT_EQ(memory->base()[0], 0xab);
  EXPECT_EQ(memory->base()[kWasmPageSize - 1], 0xab);
  for (uint64_t i = kWasmPageSize; i < memory->size(); i += 1021) EXPECT_EQ(memory->base()[i], 0);
  memory->base()[memory->size() - 1] = 7;
}

TEST_P(BothStrategies, GrowthStopsAtTheMaximum) {
  auto memory = Make(1, 3, GetParam());
  EXPECT_FALSE(memory->Grow(3));
  EXPECT_FALSE(memory->Grow(UINT64_MAX));
  EXPECT_FALSE(memory->Grow(0xffff'ffff));
  EXPECT_EQ(memory->pages(), 1u);
  EXPECT_TRUE(memory->Grow(2));
  EXPECT_TRUE(memory->Grow(0));
  EXPECT_FALSE(memory->Grow(1));
}

TEST_P(BothStrategies, EmptyMemory) {
  auto memory = Make(0, std::nullopt, GetParam());
  EXPECT_EQ(memory->size(), 0u);
  EXPECT_TRUE(ReadFaults(memory->base()));
  EXPECT_TRUE(memory->InBounds(0, 0));
  EXPECT_FALSE(memory->InBounds(0, 1));
  EXPECT_FALSE(memory->InBounds(1, 0));
  ASSERT_TRUE(memory->Grow(1));
  EXPECT_FALSE(ReadFaults(memory->base()));
}

TEST_P(BothStrategies, TheByteBehindTheEndFaults) {
  auto memory = Make(1, std::nullopt, GetParam());
  EXPECT_FALSE(ReadFaults(memory->base() + memory->size() - 1));
  EXPECT_TRUE(ReadFaults(memory->base() + memory->size()));
  ASSERT_TRUE(memory->Grow(1));
  EXPECT_FALSE(ReadFaults(memory->base() + memory->size() - 1));
  EXPECT_TRUE(ReadFaults(memory->base() + memory->size()));
}

INSTANTIATE_TEST_SUITE_P(, BothStrategies,
                         testing::Values(MemoryStrategy::kGuard, MemoryStrategy::kExplicit));

TEST(LinearMemory, BoundsDoNotWrap) {
  auto memory = Make(1, std::nullopt, MemoryStrategy::kGuard);
  EXPECT_TRUE(memory->InBounds(65535, 1));
  EXPECT_TRUE(memory->InBounds(65536, 0));
  EXPECT_FALSE(memory->InBounds(65535, 2));
  EXPECT_FALSE(memory->InBounds(UINT64_MAX, 2));
  EXPECT_FALSE(memory->InBounds(2, UINT64_MAX));
}

TEST(LinearMemory, GuardedMemoryNeverMoves) {
  auto memory = Make(0, std::nullopt, MemoryStrategy::kGuard);
  uint8_t* const base = memory->base();
  ASSERT_TRUE(memory->Grow(1000));
  ASSERT_TRUE(memory->Grow(5000));
  EXPECT_EQ(memory->base(), base);
}

// What an access can reach: index < 2^32, unchecked offset < 2^31, 16 bytes; and, if an index were
// extended with its sign, down to -2^31.
TEST(LinearMemory, EverythingThatAnAccessReachesIsReservedAndFaults) {
  auto memory = Make(1, std::nullopt, MemoryStrategy::kGuard);
  const uintptr_t base = reinterpret_cast<uintptr_t>(memory->base());
  const uint64_t last = 0xffff'ffffull + (kGuardBytes - 1) + 15;
  EXPECT_TRUE(memory->Reserves(base + last));
  EXPECT_TRUE(memory->Reserves(base - 2 * kGiB));
  EXPECT_FALSE(memory->Reserves(base - 2 * kGiB - 1));
  EXPECT_FALSE(memory->Reserves(base + 8 * kGiB));
  for (uint64_t distance : {kWasmPageSize, kGiB, 4 * kGiB - 1, 4 * kGiB, 5 * kGiB, last}) {
    EXPECT_TRUE(ReadFaults(memory->base() + distance)) << distance;
  }
  for (uint64_t distance : {uint64_t{1}, uint64_t{4096}, kGiB, 2 * kGiB}) {
    EXPECT_TRUE(ReadFaults(memory->base() - distance)) << distance;
  }
}

TEST(LinearMemory, AllOf4GiBCanBeHad) {
  auto memory = Make(0, std::nullopt, MemoryStrategy::kGuard);
  if (!memory->Grow(kMaxPages)) GTEST_SKIP() << "the system does not commit 4 GiB";
  EXPECT_EQ(memory->size(), 4 * kGiB);
  EXPECT_FALSE(memory->Grow(1));
  memory->base()[4 * kGiB - 1] = 1;
  EXPECT_TRUE(ReadFaults(memory->base() + 4 * kGiB));
}

}  // namespace
}  // namespace davit::runtime
