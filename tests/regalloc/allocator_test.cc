// One case for each thing that the allocator has to get right, with the result that a person would
// want.
#include "regalloc/allocator.h"

#include <gtest/gtest.h>

#include <string>

#include "absl/strings/str_cat.h"
#include "tests/regalloc/test_util.h"

namespace davit::regalloc {
namespace {

TEST(AllocatorTest, EmptyFunction) {
  const Allocated a = Allocate("block0:\n end");
  EXPECT_TRUE(a.output.edits.empty());
  EXPECT_EQ(a.output.num_slots, 0u);
  EXPECT_TRUE(a.output.used.empty());
}

TEST(AllocatorTest, DeadDefinitionsHaveAPlace) {
  const Allocated a = Allocate("block0:\n op def v0, def v1.f, def v2:any\n op def v3@r3\n end");
  EXPECT_NE(a.At(0, 0), "-");
  EXPECT_NE(a.At(0, 0), a.At(0, 2));
  EXPECT_EQ(a.At(1, 0), "r3");
}

TEST(AllocatorTest, OperandsAnywhereMayOutnumberTheRegisters) {
  for (const char* last : {"v4:any", "v4"}) {
    const std::string text = absl::StrCat(R"(
    block0:
      op def v4.m
      op def v0
      op def v1
      op def v2
      op def v3
      op v0:any, v1:any, v2:any, v3:any, )",
                                          last, "\n op v0, v1, v2\n end\n");
    const Allocated a = Allocate(text, Machine::kTiny);
    // Were v4 among the registers of the other operands, the checker would have refused it.
    EXPECT_EQ(a.output.allocations.size(), 13u);
  }
}

// Stores at the entry of block3 alone would leave the slots unwritten on the way through block1.
TEST(AllocatorTest, ColdBlocksAreEnteredFromOtherColdBlocks) {
  Allocate(R"(
    block0:
      op def v0
      op def v1
      op def v2
      op def v3
      end v0 -> block1, block2
    block1 cold:
      end -> block4
    block2:
      end v0 -> block3, block5
    block3 cold:
      call
      end -> block4
    block4 cold:
      op v0, v1, v2
      end v3
    block5:
      end v0
  )",
           Machine::kTiny);
}

TEST(AllocatorTest, TwoAddressInPlace) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      op def v1
      op def v2:reuse1, v0, v1
      op def v3:reuse1, v2, v1
      end v3
  )");
  EXPECT_TRUE(a.output.edits.empty()) << a.Text();
}

TEST(AllocatorTest, TwoAddressCopiesAValueThatLivesOn) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      op def v1:reuse1, v0
      op v0, v1
      end
  )");
  EXPECT_EQ(a.output.edits.size(), 1u) << a.Text();
}

TEST(AllocatorTest, MoveTakesTheRegisterOfADyingValue) {
  const Allocated a = Allocate("block0:\n op def v0\n move def v1, v0\n end v1");
  EXPECT_EQ(a.At(1, 0), a.At(1, 1));
}

TEST(AllocatorTest, HintOfALaterFixedUse) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      op def v1:reuse1, v0
      op def v2
      call v1@r7, v2@r6
      end
  )");
  EXPECT_TRUE(a.output.edits.empty()) << a.Text();
}

TEST(AllocatorTest, HintThroughABlockParameter) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      end v0 -> block1, block2
    block1:
      op def v1
      end -> block3(v1)
    block2:
      op def v2
      end -> block3(v2)
    block3(v3):
      end v3@r9
  )");
  EXPECT_TRUE(a.output.edits.empty()) << a.Text();
}

TEST(AllocatorTest, ArgumentsExchanged) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0@r7, def v1@r6
      call v0@r6, v1@r7
      end
  )");
  ASSERT_EQ(a.output.edits.size(), 1u) << a.Text();
  EXPECT_EQ(a.output.edits[0].kind, Edit::Kind::kSwap);
}

TEST(AllocatorTest, ArgumentsExchangedWithoutSwap) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0.f@f0, def v1.f@f1
      call v0@f1, v1@f0
      end
  )");
  EXPECT_EQ(a.output.edits.size(), 3u) << a.Text();
}

TEST(AllocatorTest, OneValueInSeveralPlaces) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      op v0@r7, v0@r6, v0, v0:any
      op v0
      end
  )");
  EXPECT_EQ(a.At(1, 0), "r7");
  EXPECT_EQ(a.At(1, 1), "r6");
  EXPECT_LE(a.output.edits.size(), 2u) << a.Text();
}

TEST(AllocatorTest, ShiftCountInFixedRegister) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      op def v1
      op def v2:reuse1, v0, v1@r1
      op def v3:reuse1, v2, v1@r1
      end v3
  )");
  EXPECT_TRUE(a.output.edits.empty()) << a.Text();
}

TEST(AllocatorTest, Division) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      op def v1
      op def v2@r0, def v3@r2, v0@r0, v1!
      op def v4@r0, def v5@r2, v2@r0, v1!
      end v4
  )");
  EXPECT_TRUE(a.output.edits.empty()) << a.Text();
}

TEST(AllocatorTest, ValuesAcrossCallsUseCalleeSavedRegisters) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      call
      op v0
      call
      op v0
      end
  )");
  EXPECT_TRUE(a.output.edits.empty()) << a.Text();
  EXPECT_FALSE((a.output.used - a.env.call_clobbers).empty());
}

TEST(AllocatorTest, NothingCalleeSavedWithoutCalls) {
  const Allocated a = Allocate("block0:\n op def v0\n op def v1\n op v0, v1\n end");
  EXPECT_TRUE((a.output.used - a.env.call_clobbers).empty());
}

TEST(AllocatorTest, SpilledOnceAndReloadedOnceForARowOfUses) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0.f
      call
      op v0
      op v0
      op v0
      end
  )");
  EXPECT_EQ(a.output.edits.size(), 2u) << a.Text();
  EXPECT_EQ(a.output.num_slots, 1u);
}

TEST(AllocatorTest, AnyUseReadsTheSlot) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0.f
      call
      op def v1.f
      op def v2.f:reuse1, v1, v0:any
      end v2
  )");
  EXPECT_EQ(a.output.edits.size(), 1u) << a.Text();
  EXPECT_EQ(a.At(3, 2), "s0");
}

TEST(AllocatorTest, ConstantsAreComputedAgainNotSpilled) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0.fm
      op v0
      call
      op v0
      end
  )");
  ASSERT_EQ(a.output.edits.size(), 1u) << a.Text();
  EXPECT_EQ(a.output.edits[0].kind, Edit::Kind::kRemat);
  EXPECT_EQ(a.output.num_slots, 0u);
}

TEST(AllocatorTest, SlotsAreShared) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0.f
      call
      op v0
      op def v1.f
      call
      op v1
      op def v2.w
      call
      op v2
      op def v3.w
      call
      op v3
      end
  )");
  EXPECT_LE(a.output.num_slots, 4u) << a.Text();
}

TEST(AllocatorTest, PinnedRegisterReservesNothing) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0@r14, def v1@r7
      op v0@r14, v1
      call v0@r14, v1@r7
      end
  )");
  EXPECT_TRUE(a.output.edits.empty()) << a.Text();
}

TEST(AllocatorTest, PinnedValueInAnOrdinaryRegister) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0@r14
      op v0
      op v0@r14
      end
  )");
  EXPECT_EQ(a.output.edits.size(), 1u) << a.Text();
  EXPECT_EQ(a.output.edits[0].where, Edit::Where::kAfter);
}

TEST(AllocatorTest, OrdinaryValueIntoAPinnedRegister) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      call v0@r14
      op v0
      end
  )");
  EXPECT_EQ(a.At(1, 0), "r14");
}

TEST(AllocatorTest, EdgeBlockOnlyWhereAMoveLands) {
  constexpr char kText[] = R"(
    block0:
      op def v0@r0
      op def v1@r1
      end v0 -> block1, block2(%s)
    block1:
      op def v3@r3
      end -> block2(v3)
    block2(v2):
      op %s, v2
      end
  )";
  char text[512];
  snprintf(text, sizeof text, kText, "v1", "v0");
  EXPECT_EQ(Allocate(text).output.edits.size(), 1u);
  EXPECT_EQ(Allocate(text).output.edits[0].where, Edit::Where::kBefore);
  // The argument lives on: somebody has to copy it, on the edge.
  snprintf(text, sizeof text, kText, "v1", "v1");
  const Allocated a = Allocate(text);
  EXPECT_EQ(a.EditsIn(0), 0u) << a.Text();
}

TEST(AllocatorTest, TerminatorOperandsSurviveTheEdgeMoves) {
  Allocate(R"(
    block0:
      op def v0@r0
      op def v1@r1
      end v0, v1 -> block1(v1, v0)
    block1(v2, v3) loop 2 depth 1:
      end v2, v3 -> block1(v3, v2)
  )");
}

TEST(AllocatorTest, DeadParametersCostNothing) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      end -> block1(v0, v0)
    block1(v1, v2):
      end v1
  )");
  EXPECT_TRUE(a.output.edits.empty()) << a.Text();
}

TEST(AllocatorTest, TemporariesOfTerminators) {
  Allocate(R"(
    block0:
      op def v0
      op def v1
      end temp v2, v0 -> block1(v1), block2
    block1(v3):
      end v3
    block2:
      end v0, v1
  )");
}

TEST(AllocatorTest, IrreducibleControlFlow) {
  for (const Machine machine : {Machine::kX64, Machine::kTiny, Machine::kBare}) {
    Allocate(R"(
      block0:
        op def v0
        op def v1
        op def v2
        op def v3
        end v0 -> block1(v1), block2(v2)
      block1(v4):
        call v4@r0
        op def v6:reuse1, v3
        end v6 -> block2(v6), block3
      block2(v5):
        op def v7:reuse1, v5
        call v7@r1
        end v0 -> block1(v7), block3
      block3:
        op v0, v1
        op v2, v3
        end
    )",
             machine);
  }
}

TEST(AllocatorTest, UnreachableBlocks) {
  Allocate(R"(
    block0:
      op def v0
      end v0 -> block2(v0)
    block1:
      op def v1
      end v1 -> block2(v1)
    block2(v2):
      end v2
  )");
}

TEST(AllocatorTest, Deterministic) {
  const Environment env = MakeEnvironment(Machine::kX64);
  Allocator reused(env);
  for (uint32_t seed = 1; seed < 40; ++seed) {
    GeneratorOptions options;
    options.seed = seed;
    options.size = seed * 7;
    const FunctionData f = GenerateFunction(env, options);
    Output first;
    Output second;
    Allocator(env).Run(f.View(), first);
    reused.Run(f.View(), second);
    EXPECT_EQ(Print(f.View(), first), Print(f.View(), second));
    if (seed == 20) reused.Trim();
  }
}

}  // namespace
}  // namespace davit::regalloc
