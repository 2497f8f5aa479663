#include "runtime/code_registry.h"

#include <atomic>
#include <thread>

#include "gtest/gtest.h"

namespace davit::runtime {
namespace {

// Addresses that no real code has.
constexpr uintptr_t kBase = uintptr_t{1} << 60;

TEST(CodeRegistry, FindsExactlyTheRegisteredRange) {
  RegisterCode({kBase + 100, kBase + 200, nullptr, nullptr});
  RegisterCode({kBase + 50, kBase + 100, nullptr, nullptr});
  EXPECT_FALSE(FindCode(kBase + 49));
  EXPECT_EQ(FindCode(kBase + 50)->begin, kBase + 50);
  EXPECT_EQ(FindCode(kBase + 99)->begin, kBase + 50);
  EXPECT_EQ(FindCode(kBase + 100)->begin, kBase + 100);
  EXPECT_EQ(FindCode(kBase + 199)->begin, kBase + 100);
  EXPECT_FALSE(FindCode(kBase + 200));
  UnregisterCode(kBase + 100);
  EXPECT_FALSE(FindCode(kBase + 150));
  EXPECT_TRUE(FindCode(kBase + 75));
  UnregisterCode(kBase + 50);
  EXPECT_FALSE(FindCode(kBase + 75));
}

TEST(CodeRegistryDeathTest, OverlapIsADefect) {
  RegisterCode({kBase, kBase + 100, nullptr, nullptr});
  EXPECT_DEATH(RegisterCode({kBase + 99, kBase + 120, nullptr, nullptr}), "check failed");
  EXPECT_DEATH(UnregisterCode(kBase + 1), "check failed");
  UnregisterCode(kBase);
}

// Readers always see a range that stays registered, whatever writers do beside it.
TEST(CodeRegistry, ReadersRunBesideWriters) {
  RegisterCode({kBase, kBase + 10, nullptr, nullptr});
  std::atomic<bool> stop{false};
  std::atomic<int> misses{0};
  std::thread reader([&] {
    while (!stop) {
      const auto found = FindCode(kBase + 5);
      if (!found || found->end != kBase + 10) ++misses;
    }
  });
  std::thread writers[2];
  for (int w = 0; w < 2; ++w) {
    writers[w] = std::thread([w] {
      for (int i = 0; i < 300; ++i) {
        const uintptr_t begin = kBase + 1000 + static_cast<uintptr_t>(w) * 1000;
        RegisterCode({begin, begin + 10, nullptr, nullptr});
        UnregisterCode(begin);
      }
    });
  }
  for (std::thread& writer : writers) writer.join();
  stop = true;
  reader.join();
  EXPECT_EQ(misses, 0);
  UnregisterCode(kBase);
}

}  // namespace
}  // namespace davit::runtime
