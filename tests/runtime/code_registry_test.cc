#include "runtime/code_registry.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <map>
#include <random>
#include <string>
#include <thread>
#include <vector>

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
  EXPECT_DEATH(RegisterCode({kBase + 200, kBase + 200, nullptr, nullptr}), "check failed");
  UnregisterCode(kBase);
  EXPECT_DEATH(UnregisterCode(kBase), "check failed");
}

// Wherever the neighbours of a new range are in the tree, it is compared with them.
TEST(CodeRegistryDeathTest, OverlapIsSeenAmongMany) {
  for (uintptr_t i = 0; i < 64; ++i) {
    RegisterCode({kBase + 100 * i, kBase + 100 * i + 50, nullptr, nullptr});
  }
  for (uintptr_t i = 0; i < 64; i += 9) {
    const uintptr_t begin = kBase + 100 * i;
    EXPECT_DEATH(RegisterCode({begin - 1, begin + 1, nullptr, nullptr}), "check failed") << i;
    EXPECT_DEATH(RegisterCode({begin, begin + 1, nullptr, nullptr}), "check failed") << i;
    EXPECT_DEATH(RegisterCode({begin + 49, begin + 60, nullptr, nullptr}), "check failed") << i;
    EXPECT_DEATH(RegisterCode({begin - 20, begin + 80, nullptr, nullptr}), "check failed") << i;
  }
  for (uintptr_t i = 0; i < 64; ++i) UnregisterCode(kBase + 100 * i);
}

// Ranges of all sizes come and go; a map knows what is there.
TEST(CodeRegistry, IsTheSetThatAMapHas) {
  std::mt19937_64 random(1);
  std::map<uintptr_t, uintptr_t> model;  // From begin to end.
  const auto find = [&](uintptr_t pc) {
    auto at = model.upper_bound(pc);
    if (at == model.begin() || pc >= std::prev(at)->second) return CodeRange{};
    return CodeRange{std::prev(at)->first, std::prev(at)->second, nullptr, nullptr};
  };
  for (int step = 0; step < 20'000; ++step) {
    // For a while the set grows, then it shrinks.
    const bool grows = random() % 8 < (step / 2500 % 2 == 0 ? 6u : 2u);
    const uintptr_t begin = kBase + random() % 20'000;
    if (grows) {
      const auto next = model.lower_bound(begin);
      if ((next == model.end() || next->first > begin) && find(begin).end == 0) {
        const uintptr_t room =
            next == model.end() ? 100 : std::min<uintptr_t>(next->first - begin, 100);
        const uintptr_t end = begin + 1 + random() % room;
        RegisterCode({begin, end, nullptr, nullptr});
        model[begin] = end;
      }
    } else if (const auto at = model.lower_bound(begin); at != model.end()) {
      UnregisterCode(at->first);
      model.erase(at);
    }
    for (uintptr_t pc : {begin, kBase + random() % 20'200}) {
      const CodeRange expected = find(pc);
      const auto found = FindCode(pc);
      ASSERT_EQ(found.has_value(), expected.end != 0) << step;
      if (!found) continue;
      ASSERT_EQ(found->begin, expected.begin) << step;
      ASSERT_EQ(found->end, expected.end) << step;
    }
  }
  for (const auto& [begin, end] : model) UnregisterCode(begin);
}

using Order = void (*)(std::vector<uintptr_t>&);
constexpr Order kForward = [](std::vector<uintptr_t>&) {};
constexpr Order kBackward = [](std::vector<uintptr_t>& begins) {
  std::reverse(begins.begin(), begins.end());
};
constexpr Order kShuffled = [](std::vector<uintptr_t>& begins) {
  std::shuffle(begins.begin(), begins.end(), std::mt19937(1));
};

struct Orders {
  const char* name;
  Order come;
  Order go;
};

// Registers ranges a page apart in one order, and drops them in another.
void ComeAndGo(uintptr_t n, const Orders& orders) {
  std::vector<uintptr_t> begins;
  for (uintptr_t i = 0; i < n; ++i) begins.push_back(kBase + 4096 * i);
  std::vector<uintptr_t> come = begins, go = begins;
  orders.come(come);
  orders.go(go);
  for (uintptr_t begin : come) RegisterCode({begin, begin + 4096, nullptr, nullptr});
  for (uintptr_t begin : go) ASSERT_EQ(FindCode(begin + 4095)->begin, begin);
  for (uintptr_t begin : go) {
    UnregisterCode(begin);
    ASSERT_FALSE(FindCode(begin));
  }
}

class CodeRegistryOrders : public ::testing::TestWithParam<Orders> {};

// What that costs is measured by the shape many_modules_load of bench/stress_bench.cc.
TEST_P(CodeRegistryOrders, S17_ManyComeAndGo) { ComeAndGo(10'000, GetParam()); }

INSTANTIATE_TEST_SUITE_P(, CodeRegistryOrders,
                         ::testing::Values(Orders{"Forward", kForward, kForward},
                                           Orders{"Backward", kForward, kBackward},
                                           Orders{"Shuffled", kForward, kShuffled},
                                           Orders{"ShuffledBoth", kShuffled, kShuffled}),
                         [](const auto& info) { return std::string(info.param.name); });

// Readers always see a range that stays registered, and none but what was registered, whatever
// writers do beside it.
TEST(CodeRegistry, ReadersRunBesideWriters) {
  constexpr uintptr_t kSlots = 64;
  const auto slot = [](uintptr_t i) { return kBase + 100 * i; };
  // Every eighth slot stays, so that all paths of the tree change beneath the readers.
  for (uintptr_t i = 0; i < kSlots; i += 8) RegisterCode({slot(i), slot(i) + 10, nullptr, nullptr});
  std::atomic<bool> stop{false};
  std::atomic<int> errors{0};
  std::thread readers[2];
  for (std::thread& reader : readers) {
    reader = std::thread([&] {
      for (uintptr_t i = 0; !stop; i = (i + 1) % kSlots) {
        const auto found = FindCode(slot(i) + 5);
        if (found ? found->begin != slot(i) || found->end != slot(i) + 10 : i % 8 == 0) ++errors;
      }
    });
  }
  std::thread writers[2];
  for (uintptr_t w = 0; w < 2; ++w) {
    writers[w] = std::thread([&, w] {
      for (int round = 0; round < 50; ++round) {
        for (uintptr_t i = 0; i < kSlots; ++i) {
          if (i % 8 != 0 && i % 2 == w) RegisterCode({slot(i), slot(i) + 10, nullptr, nullptr});
        }
        for (uintptr_t i = 0; i < kSlots; ++i) {
          if (i % 8 != 0 && i % 2 == w) UnregisterCode(slot(i));
        }
      }
    });
  }
  for (std::thread& writer : writers) writer.join();
  stop = true;
  for (std::thread& reader : readers) reader.join();
  EXPECT_EQ(errors, 0);
  for (uintptr_t i = 0; i < kSlots; i += 8) UnregisterCode(slot(i));
}

}  // namespace
}  // namespace davit::runtime
