// All parallel moves among four places: every function from them to them, every mixture of
// registers and slots, on every machine. (fuzz/moves_fuzz.cc has larger ones.)
#include <gtest/gtest.h>

#include <array>

#include "fuzz/gen/regalloc_gen.h"
#include "fuzz/oracle/parallel_move_oracle.h"

namespace davit::regalloc {
namespace {

constexpr uint32_t kPlaces = 4;

// Place i is a slot where bit i of `slots` is set, and otherwise a register.
std::array<Allocation, kPlaces> MakePlaces(RegClass cls, uint32_t slots, bool wide) {
  std::array<Allocation, kPlaces> places;
  for (uint32_t i = 0; i < kPlaces; ++i) {
    places[i] = slots >> i & 1 ? Allocation::Slot(wide ? 2 * i : i) : Allocation::Reg(PReg(cls, i));
  }
  return places;
}

// The digits of `function`, base 5, say what each place becomes: place 0 to 3, or unchanged.
ParallelMoveProblem MakeProblem(const Environment& env, RegClass cls, bool wide, uint32_t slots,
                                uint32_t function) {
  ParallelMoveProblem problem;
  problem.env = env;
  problem.num_slots = 2 * kPlaces;
  const auto places = MakePlaces(cls, slots, wide);
  for (uint32_t i = 0; i < kPlaces; ++i, function /= kPlaces + 1) {
    const uint32_t from = function % (kPlaces + 1);
    if (from == kPlaces) continue;
    problem.moves.push_back({ParallelMove::Kind::kMove, cls, wide, places[from], places[i]});
  }
  return problem;
}

void CheckAllFunctionsOfFourPlaces(Machine machine) {
  const Environment env = MakeEnvironment(machine);
  for (const RegClass cls : {RegClass::kInt, RegClass::kFloat}) {
    for (uint32_t slots = 0; slots < 1 << kPlaces; ++slots) {
      for (uint32_t function = 0; function < 5 * 5 * 5 * 5; ++function) {
        const bool wide = cls == RegClass::kFloat;
        ParallelMoveProblem problem = MakeProblem(env, cls, wide, slots, function);
        ASSERT_EQ(CheckParallelMove(problem), "");
        problem.free = env.allocatable - RegSet(0xf'0000'000full);
        ASSERT_EQ(CheckParallelMove(problem), "");
      }
    }
  }
}

TEST(ParallelMoveTest, AllFunctionsOfFourPlacesX64) {
  CheckAllFunctionsOfFourPlaces(Machine::kX64);
}
TEST(ParallelMoveTest, AllFunctionsOfFourPlacesA64) {
  CheckAllFunctionsOfFourPlaces(Machine::kA64);
}
TEST(ParallelMoveTest, AllFunctionsOfFourPlacesTiny) {
  CheckAllFunctionsOfFourPlaces(Machine::kTiny);
}
TEST(ParallelMoveTest, AllFunctionsOfFourPlacesBare) {
  CheckAllFunctionsOfFourPlaces(Machine::kBare);
}

}  // namespace
}  // namespace davit::regalloc
