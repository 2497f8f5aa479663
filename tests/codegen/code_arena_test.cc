// What an arena holds stays where it is and as it was, whatever is added later.
#include "codegen/code_arena.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace davit::codegen {
namespace {

bool IsFilledWith(const FunctionCode& code, size_t size, uint8_t byte) {
  return code.bytes.size() == size && code.relocs.size() == 1 && code.relocs[0].offset == byte &&
         std::ranges::all_of(code.bytes, [byte](uint8_t b) { return b == byte; });
}

TEST(CodeArena, KeepsFunctionsOfAllSizes) {
  // Around the sizes of chunks, in an order in which small ones follow large ones.
  std::vector<size_t> sizes;
  for (size_t power = size_t{1} << 21; power >= 16; power /= 2) {
    sizes.insert(sizes.end(), {power, 1, power - 9, power + 1});
  }
  const std::vector<size_t> ascending(sizes.rbegin(), sizes.rend());
  sizes.insert(sizes.begin(), ascending.begin(), ascending.end());
  CodeArena arena;
  std::vector<FunctionCode> kept;
  isa::CompiledFunction function;
  for (size_t i = 0; i < sizes.size(); ++i) {
    function.Clear();
    function.bytes.assign(sizes[i], static_cast<uint8_t>(i));
    function.relocs.emplace_back().offset = static_cast<uint8_t>(i);
    kept.push_back(arena.Add(function));
  }
  for (size_t i = 0; i < sizes.size(); ++i) {
    EXPECT_TRUE(IsFilledWith(kept[i], sizes[i], static_cast<uint8_t>(i))) << i;
    EXPECT_EQ(reinterpret_cast<uintptr_t>(kept[i].bytes.data()) % 8, 0u);
  }
}

}  // namespace
}  // namespace davit::codegen
