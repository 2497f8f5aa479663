// What hot loops must look like.
#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "tests/regalloc/test_util.h"

namespace davit::regalloc {
namespace {

std::string Define(int first, int count) {
  std::string text;
  for (int v = first; v < first + count; ++v) absl::StrAppend(&text, "  op def v", v, "\n");
  return text;
}

std::string Use(int first, int count) {
  std::string text;
  for (int v = first; v < first + count; ++v) absl::StrAppend(&text, "  op v", v, "\n");
  return text;
}

// block0 -> block1 (the loop: `body`) -> block2. The counter is v90 = v91 + ...
std::string Loop(const std::string& before, const std::string& body, const std::string& after) {
  return absl::StrCat("block0:\n", before, "  op def v89\n  end -> block1(v89)\n",
                      "block1(v90) loop 2 depth 1:\n", body,
                      "  op def v91:reuse1, v90\n  end v91 -> block1(v91), block2\nblock2:\n",
                      after, "  end\n");
}

TEST(QualityTest, LoopThatFitsHasNoEdits) {
  const Allocated a = Allocate(Loop(Define(0, 10), Use(0, 10), Use(0, 10)));
  EXPECT_EQ(a.output.edits.size(), 0u) << a.Text();
}

TEST(QualityTest, ValuesThatOnlyLiveThroughMakeRoom) {
  // Twelve live through, ten used inside, thirteen registers.
  const Allocated a = Allocate(Loop(Define(0, 22), Use(12, 10), Use(0, 22)));
  EXPECT_EQ(a.EditsIn(1), 0u) << a.Text();
}

TEST(QualityTest, CallBeforeTheLoopReloadsBeforeTheLoop) {
  const Allocated a = Allocate(Loop(absl::StrCat(Define(0, 8), "  call\n"), Use(0, 8), ""));
  EXPECT_EQ(a.EditsIn(1), 0u) << a.Text();
}

TEST(QualityTest, NestedLoops) {
  const std::string text = absl::StrCat(R"(
    block0:
)",
                                        Define(0, 6), R"(
      call
      op def v20
      end -> block1(v20)
    block1(v21) loop 4 depth 1:
      op def v22
      op v3
      end -> block2(v22)
    block2(v23) loop 3 depth 2:
      op v0, v1, v2
      op def v24:reuse1, v23, v21
      end v24 -> block2(v24), block3
    block3 depth 1:
      op def v25:reuse1, v21
      end v25 -> block1(v25), block4
    block4:
)",
                                        Use(0, 6), "  end\n");
  const Allocated a = Allocate(text);
  EXPECT_EQ(a.EditsIn(1, 4), 0u) << a.Text();
}

TEST(QualityTest, LoopCarriedValuesStayPut) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      op def v1
      op def v2
      end -> block1(v0, v1, v2)
    block1(v3, v4, v5) loop 2 depth 1:
      op def v6:reuse1, v3, v4
      op def v7:reuse1, v4, v6
      op def v8:reuse1, v5, v7
      end v8 -> block1(v6, v7, v8), block2
    block2:
      end v6
  )");
  EXPECT_EQ(a.output.edits.size(), 0u) << a.Text();
}

TEST(QualityTest, ColdCallCostsTheHotPathNothing) {
  const Allocated a = Allocate(absl::StrCat("block0:\n", Define(0, 11), R"(
      op def v20
      end -> block1(v20)
    block1(v21) loop 4 depth 1:
      op v0, v1, v2, v3, v4, v5
      end v21 -> block2, block3
    block2 depth 1 cold:
      call v0@r7
      end -> block3
    block3 depth 1:
      op v6, v7, v8, v9, v10
      op def v22:reuse1, v21
      end v22 -> block1(v22), block4
    block4:
      end v22
  )"));
  EXPECT_EQ(a.EditsIn(0), 0u) << a.Text();
  EXPECT_EQ(a.EditsIn(1), 0u) << a.Text();
  EXPECT_EQ(a.EditsIn(3), 0u) << a.Text();
}

TEST(QualityTest, StoreAfterTheLoopNotInIt) {
  // The loop's result is spilled around a call after the loop.
  const Allocated a = Allocate(R"(
    block0:
      op def v0.f
      end -> block1(v0)
    block1(v1.f) loop 2 depth 1:
      op def v2.f:reuse1, v1
      end v2 -> block1(v2), block2
    block2:
      call
      op v2
      end
  )");
  EXPECT_EQ(a.EditsIn(1), 0u) << a.Text();
  EXPECT_EQ(a.output.edits.size(), 2u) << a.Text();
}

TEST(QualityTest, DivisionInALoop) {
  const Allocated a = Allocate(Loop(Define(0, 3), R"(
      move def v40, v0
      op def v41@r0, def v42@r2, v40@r0, v1!
      op v41, v2
  )",
                                    Use(0, 3)));
  EXPECT_LE(a.EditsIn(1), 1u) << a.Text();
}

TEST(QualityTest, FixedRegistersInALoopDisplaceWhatOnlyLivesThrough) {
  // With r0 and r2 taken by the loop, its values belong into registers of values that it does not
  // use.
  const Allocated a = Allocate(Loop(Define(0, 14), R"(
      op def v40, v90
      op def v41@r0, def v42@r2, v40@r0
      op v41, v0, v1
      op def v43, v90
      op def v44@r0, def v45@r2, v43@r0
      op v44, v2
  )",
                                    Use(0, 14)));
  EXPECT_EQ(a.EditsIn(1), 0u) << a.Text();
}

TEST(QualityTest, HighPressureEvictsTheFurthest) {
  // Twenty values used once round the loop with thirteen registers: at least 20 + 1 - 13 must be
  // loaded.
  const Allocated a = Allocate(Loop(Define(0, 20), Use(0, 20), ""));
  EXPECT_LE(a.EditsIn(1), 10u) << a.Text();
}

}  // namespace
}  // namespace davit::regalloc
