#include "support/name_order.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

#include "gtest/gtest.h"

namespace davit {
namespace {

std::vector<uint32_t> Repeated(const std::vector<std::string>& names, NameOrder& order) {
  for (uint32_t i = 0; i < names.size(); ++i) order.Add(i, names[i]);
  std::vector<uint32_t> repeated;
  order.Sort([&](uint32_t i) { return std::string_view(names[i]); },
             [&](uint32_t i) { repeated.push_back(i); });
  std::sort(repeated.begin(), repeated.end());
  return repeated;
}

// Random names, of which many are there more than once; both ways of sorting.
TEST(NameOrder, SaysWhatAHashTableSays) {
  for (const uint32_t size : {0u, 1u, 2u, 100u, 511u, 512u, 20'000u}) {
    std::mt19937 random(size);
    std::vector<std::string> names;
    for (uint32_t i = 0; i < size; ++i) names.push_back(std::to_string(random() % (2 * size)));
    std::unordered_map<std::string, uint32_t> first;
    std::vector<uint32_t> expected;
    for (uint32_t i = 0; i < size; ++i) {
      if (!first.try_emplace(names[i], i).second) expected.push_back(i);
    }
    NameOrder order;
    EXPECT_EQ(Repeated(names, order), expected) << size;
    for (uint32_t k = 0; k < 2 * size + 1; ++k) {
      const std::string name = std::to_string(k);
      const auto found = first.find(name);
      const std::optional<uint32_t> index =
          order.Find(name, [&](uint32_t i) { return std::string_view(names[i]); });
      EXPECT_EQ(index, found == first.end() ? std::nullopt : std::optional(found->second));
    }
  }
}

// 300,000 names have some ten pairs of equal hashes of 32 bits.
TEST(NameOrder, EqualHashesAreNoEqualNames) {
  std::vector<std::string> names;
  for (uint32_t i = 0; i < 300'000; ++i) names.push_back(std::to_string(i));
  NameOrder order;
  EXPECT_TRUE(Repeated(names, order).empty());
  for (uint32_t i = 0; i < names.size(); ++i) {
    ASSERT_EQ(order.Find(names[i], [&](uint32_t k) { return std::string_view(names[k]); }), i);
  }
}

}  // namespace
}  // namespace davit
