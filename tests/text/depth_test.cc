// Depth and length: no recursion, and work that grows with the text and not faster.
//
// Whether work is linear is told by time, between texts of which one is eight times the other: what
// is quadratic takes 64 times as long, and the limit is far from both.
#include <algorithm>
#include <ctime>
#include <functional>
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

// Of this thread's own processor time: other programs do not count.
double Seconds(const std::string& text) {
  const auto now = [] {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
  };
  const double start = now();
  static_cast<void>(ParseWat(text));
  return now() - start;
}

// `make(n)` is a text of a size proportional to n.
void ExpectLinear(const char* what, const std::function<std::string(size_t)>& make) {
  constexpr size_t kSmall = 8'000;
  const std::string small = make(kSmall), large = make(8 * kSmall);
  double ratio = 0;
  for (int attempt = 0; attempt < 5; ++attempt) {
    double best_small = 1e9, best_large = 1e9;
    for (int i = 0; i < 3; ++i) {
      best_small = std::min(best_small, Seconds(small));
      best_large = std::min(best_large, Seconds(large));
    }
    ratio = best_large / std::max(best_small, 100e-6);
    if (ratio < 24) return;
  }
  ADD_FAILURE() << what << ": eight times the text takes " << ratio << " times as long";
}

TEST(Linear, LabelsAndNames) {
  ExpectLinear("outer labels", [](size_t n) {
    return "(func (block $outer " + Repeat("(block (br $outer) ", n) + Repeat(")", n) + "))";
  });
  ExpectLinear("hidden labels", [](size_t n) {
    return "(func " + Repeat("block $l br $l ", n) + Repeat("end $l ", n) + ")";
  });
  ExpectLinear("functions", [](size_t n) {
    std::string text;
    for (size_t i = 0; i < n; ++i) {
      const std::string name = "$function" + std::to_string(i);
      text += "(func " + name + " (param $p i32) (call " + name + " (local.get $p)))";
    }
    return text;
  });
  ExpectLinear("types", [](size_t n) {
    std::string text;
    for (size_t i = 0; i < n; ++i) {
      std::string params;
      for (size_t bit = 1; bit <= i; bit *= 2) params += (i & bit) != 0 ? " i32" : " i64";
      text += "(func (param" + params + "))";
    }
    return text;
  });
  ExpectLinear("fields", [](size_t n) {
    std::string text = "(type $s (struct";
    for (size_t i = 0; i < n; ++i) text += " (field $f" + std::to_string(i) + " i32)";
    text += ")) (func (param (ref $s))";
    for (size_t i = 0; i < n; ++i) text += " (struct.get $s $f" + std::to_string(i) + ")";
    return text + ")";
  });
}

TEST(Linear, BadTexts) {
  ExpectLinear("unknown functions", [](size_t n) { return Repeat("(func (call $x))", n); });
  ExpectLinear("suggestions", [](size_t n) {
    std::string text = Repeat("(func (call $function))", n / 8);
    for (size_t i = 0; i < n; ++i) text += "(func $functio" + std::to_string(i) + ")";
    return text;
  });
  ExpectLinear("errors in one line", [](size_t n) { return Repeat("(func x)", n); });
  ExpectLinear("bad fields", [](size_t n) { return Repeat("(x)", n); });
  ExpectLinear("strings without end", [](size_t n) { return Repeat("(data \"", n); });
  ExpectLinear("annotations nobody takes", [](size_t n) {
    return "(func " + Repeat("(param (@name \"x\") (@custom \"a\") i32)", n) + ")";
  });
  ExpectLinear("hints without end", [](size_t n) {
    return "(func " + Repeat("(@metadata.code.branch_hint \"a\") nop ", n) + ")";
  });
  ExpectLinear("custom sections", [](size_t n) { return Repeat("(@custom \"a\") (func)", n); });
  ExpectLinear("recursion groups without end",
               [](size_t n) { return "(rec " + Repeat("(type (func))", n); });
}

}  // namespace
}  // namespace davit::wasm
