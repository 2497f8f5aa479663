#include "runtime/table_storage.h"

#include "gtest/gtest.h"

namespace davit::runtime {
namespace {

const std::optional<uint64_t> kNoMaximum;

TEST(TableStorage, BeginsWithTheInitialValue) {
  TableStorage table(wasm::ValType::ExternRef(), 3, kNoMaximum, 42);
  EXPECT_EQ(table.size(), 3u);
  for (uint32_t i = 0; i < 3; ++i) EXPECT_EQ(table[i], 42u);
  EXPECT_EQ(table.cell().base, &table[0]);
}

TEST(TableStorage, GrowthKeepsElementsAndTellsCode) {
  TableStorage table(wasm::ValType::FuncRef(), 1, kNoMaximum, 0);
  table[0] = 7;
  ASSERT_TRUE(table.Grow(1000, 9, UINT32_MAX));
  EXPECT_EQ(table.cell().size, 1001u);
  EXPECT_EQ(table.cell().base[0], 7u);
  EXPECT_EQ(table.cell().base[1000], 9u);
}

TEST(TableStorage, GrowthStopsAtBothMaxima) {
  TableStorage table(wasm::ValType::FuncRef(), 1, 5, 0);
  EXPECT_FALSE(table.Grow(5, 0, UINT32_MAX));
  EXPECT_FALSE(table.Grow(UINT32_MAX, 0, UINT32_MAX));
  EXPECT_FALSE(table.Grow(2, 0, 2));
  EXPECT_EQ(table.size(), 1u);
  EXPECT_TRUE(table.Grow(4, 0, UINT32_MAX));
  EXPECT_TRUE(table.Grow(0, 0, UINT32_MAX));
}

TEST(TableStorage, BoundsDoNotWrap) {
  TableStorage table(wasm::ValType::FuncRef(), 10, kNoMaximum, 0);
  EXPECT_TRUE(table.InBounds(9, 1));
  EXPECT_TRUE(table.InBounds(10, 0));
  EXPECT_FALSE(table.InBounds(11, 0));
  EXPECT_FALSE(table.InBounds(0xffff'ffff, 2));
  EXPECT_FALSE(table.InBounds(2, 0xffff'ffff));
}

}  // namespace
}  // namespace davit::runtime
