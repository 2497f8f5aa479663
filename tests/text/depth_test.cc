// Depth: no recursion. That work grows with the text and not faster is measured by
// bench/stress_bench.cc, the shapes T1 to T14.
#include <algorithm>
#include <string>

#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/text/script.h"
#include "gtest/gtest.h"
#include "tests/text/text_testing.h"

namespace davit::wasm {
namespace {

std::string Repeat(std::string_view text, size_t count) {
  std::string out;
  out.reserve(text.size() * count);
  for (size_t i = 0; i < count; ++i) out += text;
  return out;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr size_t kDeep = 300'000;
#else
constexpr size_t kDeep = 10'000'000;
#endif

TEST(Depth, FoldedExpressions) {
  const std::string text = "(func (result i32) " + Repeat("(i32.eqz ", kDeep) + "(i32.const 0)" +
                           Repeat(")", kDeep) + ")";
  const auto bytes = ParseWat(text);
  ASSERT_TRUE(bytes.ok()) << bytes.status().message();
  // The constant, then as many operators, and the ends of function and names of nothing.
  EXPECT_EQ(std::count(bytes->begin(), bytes->end(), 0x45), static_cast<ptrdiff_t>(kDeep));
}

TEST(Depth, BlocksOfAllKinds) {
  const size_t depth = kDeep / 10;
  for (const auto& [open, close] :
       {std::pair("(block ", ")"), std::pair("block ", "end "), std::pair("(loop $l ", ")"),
        std::pair("(if (i32.const 0) (then ", "))"), std::pair("try ", "catch_all end "),
        std::pair("(try (do ", "))"), std::pair("(try_table ", ")")}) {
    const auto bytes = ParseWat("(func " + Repeat(open, depth) + Repeat(close, depth) + ")");
    EXPECT_TRUE(bytes.ok()) << open;
  }
}

TEST(Depth, CommentsAndAnnotations) {
  const size_t depth = kDeep / 10;
  EXPECT_TRUE(ParseWat(Repeat("(;", depth) + Repeat(";)", depth)).ok());
  EXPECT_TRUE(ParseWat("(@a" + Repeat("(", depth) + Repeat(")", depth) + ")").ok());
  EXPECT_FALSE(ParseWat(Repeat("(;", depth)).ok());
  EXPECT_FALSE(ParseWat(Repeat("(", depth)).ok());
  EXPECT_FALSE(ParseWat("(func " + Repeat("(i32.eqz ", depth)).ok());
  EXPECT_FALSE(ParseWat(Repeat("(module ", depth)).ok());
  EXPECT_FALSE(script::ParseScript(Repeat("(thread $t ", depth) + Repeat(")", depth)).ok());
  EXPECT_FALSE(script::ParseScript("(assert_return (invoke \"f\") " + Repeat("(either ", depth) +
                                   Repeat(")", depth) + ")")
                   .ok());
}

}  // namespace
}  // namespace davit::wasm
