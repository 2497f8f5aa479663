// The simulation agrees with the checker on what is right, and notices what is wrong.
#include <gtest/gtest.h>

#include "fuzz/oracle/regalloc_simulation.h"
#include "tests/regalloc/test_util.h"

namespace davit::regalloc {
namespace {

std::string SimulateOnce(const Allocated& a) {
  fuzz::Choices path({});
  return Simulate(a.function.View(), a.env, a.output, path, 1000);
}

constexpr const char* kLoop = R"(
    block0:
      op def v0@r0, def v1@r1
      end -> block1(v0, v1)
    block1(v2, v3) loop 2 depth 1:
      op def v4:reuse1, v2, v3
      call def v5@r0, v4@r0
      op v3
      end v5 -> block1(v3, v5), block2
    block2:
      end v3
  )";

TEST(SimulationTest, AcceptsWhatIsRight) {
  for (const Machine machine : {Machine::kX64, Machine::kA64, Machine::kTiny, Machine::kBare}) {
    EXPECT_EQ(SimulateOnce(Allocate(kLoop, machine)), "");
  }
}

TEST(SimulationTest, NoticesAMissingMove) {
  const Allocated whole = Allocate(kLoop);
  ASSERT_FALSE(whole.output.edits.empty());
  for (size_t k = 0; k < whole.output.edits.size(); ++k) {
    Allocated a = whole;
    a.output.edits.erase(a.output.edits.begin() + static_cast<ptrdiff_t>(k));
    EXPECT_NE(SimulateOnce(a), "") << Print(whole.output.edits[k]);
  }
}

TEST(SimulationTest, NoticesAClobberedValue) {
  Allocated a = Allocate("block0:\n op def v0\n call\n end v0");
  a.output.edits.clear();
  for (Allocation& place : a.output.allocations) place = Allocation::Reg(PReg(RegClass::kInt, 0));
  EXPECT_EQ(SimulateOnce(a), "instruction 2, operand 0: v0: r0 does not hold the value");
}

TEST(SimulationTest, NoticesACalleeSavedRegisterThatIsNotDeclared) {
  Allocated a = Allocate("block0:\n op def v0\n end v0");
  for (Allocation& place : a.output.allocations) place = Allocation::Reg(PReg(RegClass::kInt, 3));
  EXPECT_EQ(SimulateOnce(a), "r3 is changed though it is not among the used registers");
}

TEST(SimulationTest, NoticesAnOverwrittenLateUse) {
  Allocated a = Allocate("block0:\n op def v0@r0\n op def v1@r1, v0!\n end");
  a.output.allocations[1] = Allocation::Reg(PReg(RegClass::kInt, 0));
  EXPECT_EQ(SimulateOnce(a),
            "instruction 1, operand 1: v0: r0 does not hold the value until the end of the "
            "instruction");
}

}  // namespace
}  // namespace davit::regalloc
