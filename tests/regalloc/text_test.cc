#include <gtest/gtest.h>

#include "tests/regalloc/test_util.h"

namespace davit::regalloc {
namespace {

constexpr char kExample[] = R"(block0:
  op def v0@r7, def v1.f@f0
  op def v2:reuse1, v0, v1:any
  move def v3, v2
  call def v4@r0, v3@r7!, v2:stack
  op temp v5, v4 clobbers r1 f3
  op def v7.m
  op def v8.w, v7
  end v4 -> block1(v0), block2
block1(v6) loop 2 depth 1:
  end -> block1(v6)
block2 cold:
  end
)";

TEST(TextTest, RoundTrip) {
  const absl::StatusOr<FunctionData> f = Parse(kExample);
  ASSERT_TRUE(f.ok()) << f.status();
  EXPECT_EQ(Print(f->View()), kExample);
}

TEST(TextTest, GeneratedFunctionsRoundTrip) {
  const Environment env = MakeEnvironment(Machine::kX64);
  for (uint32_t seed = 1; seed < 100; ++seed) {
    GeneratorOptions options;
    options.seed = seed;
    const std::string text = Print(GenerateFunction(env, options).View());
    const absl::StatusOr<FunctionData> f = Parse(text);
    ASSERT_TRUE(f.ok()) << f.status() << "\n" << text;
    EXPECT_EQ(Print(f->View()), text);
  }
}

TEST(TextTest, PrintsEditsWhereTheyHappen) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0@r7
      call v0@r6
      end
  )");
  EXPECT_EQ(a.Text(), R"(block0:
  op def v0@r7 [r7]
  | r6 = r7 (v0)
  call v0@r6 [r6]
  end
)");
}

TEST(TextTest, RefusesWhatIsNotAFunction) {
  const std::pair<const char*, const char*> kBad[] = {
      {"op def v0", "outside a block"},
      {"block1:\n end", "in order"},
      {"block0:\n op def v0", "terminator"},
      {"block0:\n jump", "expected op"},
      {"block0:\n end v0", "undefined"},
      {"block0:\n op def v0\n op def v0\n end", "defined twice"},
      {"block0:\n op def v0@r32\n end", "expected a register"},
      {"block0:\n end -> block3", "edge to no block"},
      {"block0:\n op def v0\n end -> block1(v0)\nblock1:\n end", "arguments do not match"},
      {"block0:\n op def v0\n end -> block1(v0)\nblock1(v1.f):\n end", "differ in type"},
      {"block0:\n op def v1:reuse7\n end", "not an early use"},
      {"block0:\n op def v0.q\n end", "unknown type"},
      {"block0: x\n end", "unexpected text"},
      {"block\n", "expected a block"},
      {"block0:\n op def v0\n end -> x", "expected a block"},
      {"block0:\n op def x\n end", "expected a virtual register"},
      {"block0:\n op def v99999999\n end", "expected a virtual register"},
      {"block0:\n op def v99999999999\n end", "expected a virtual register"},
      {"block0:\n op def v0@x\n end", "expected a register"},
      {"block0(v0:\n end", "expected ')'"},
      {"block0:\n op def v0\n end -> block1(v0\nblock1(v1):\n end", "expected ')'"},
      {"block0 loop:\n end", "expected a block number"},
      {"block0 depth:\n end", "expected a depth"},
      {"block0\n end", "expected ':'"},
      {"block0:\n op def v0:reuse\n end", "expected an operand number"},
      {"block0:\n op def v0:reuse256\n end", "expected an operand number"},
  };
  for (const auto& [text, reason] : kBad) {
    const absl::Status status = Parse(text).status();
    EXPECT_FALSE(status.ok()) << text;
    EXPECT_NE(std::string(status.message()).find(reason), std::string::npos) << text << "\n"
                                                                             << status;
  }
}

}  // namespace
}  // namespace davit::regalloc
