// The checker must refuse what is wrong. Each case breaks a right allocation by hand in one way.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "regalloc/value.h"
#include "tests/regalloc/test_util.h"

namespace davit::regalloc {
namespace {

PReg Int(unsigned hw) { return PReg(RegClass::kInt, hw); }
Allocation R(unsigned hw) { return Allocation::Reg(Int(hw)); }
Allocation F(unsigned hw) { return Allocation::Reg(PReg(RegClass::kFloat, hw)); }

void ExpectRefused(Allocated a, const std::function<void(Output&)>& break_it, const char* reason) {
  break_it(a.output);
  const absl::Status status = Check(a.function.View(), a.env, a.output);
  EXPECT_FALSE(status.ok()) << a.Text();
  EXPECT_NE(std::string(status.message()).find(reason), std::string::npos) << status;
}

Edit MoveBefore(uint32_t inst, Allocation from, Allocation to, VReg v = VReg()) {
  Edit edit;
  edit.where = Edit::Where::kBefore;
  edit.kind = Edit::Kind::kMove;
  edit.index = inst;
  edit.from = from;
  edit.to = to;
  edit.vreg = v;
  return edit;
}

Allocated Straight() {
  return Allocate(R"(
    block0:
      op def v0
      op def v1
      op def v2, v0, v1
      op v2, v1
      end
  )");
}

TEST(CheckerTest, WrongValue) {
  ExpectRefused(
      Straight(), [](Output& o) { std::swap(o.allocations[3], o.allocations[4]); },
      "does not hold the value");
}

TEST(CheckerTest, OverwrittenValue) {
  const Allocated a = Straight();
  ExpectRefused(
      a, [](Output& o) { o.allocations[2] = o.allocations[4]; }, "does not hold the value");
}

TEST(CheckerTest, NoLocation) {
  ExpectRefused(
      Straight(), [](Output& o) { o.allocations[0] = Allocation(); }, "does not exist");
  ExpectRefused(
      Straight(), [](Output& o) { o.allocations[0] = Allocation::Slot(3); }, "does not exist");
  ExpectRefused(
      Straight(), [](Output& o) { o.allocations.pop_back(); }, "parallel");
}

TEST(CheckerTest, RegisterOutsideTheSet) {
  ExpectRefused(
      Straight(), [](Output& o) { o.allocations[0] = R(4); }, "not allocatable");
  ExpectRefused(
      Straight(), [](Output& o) { o.allocations[0] = F(0); }, "wrong class");
  ExpectRefused(
      Straight(), [](Output& o) { o.used = RegSet(); }, "used set");
}

TEST(CheckerTest, RegisterWanted) {
  ExpectRefused(
      Straight(),
      [](Output& o) {
        o.num_slots = 1;
        o.allocations[0] = Allocation::Slot(0);
      },
      "must be in a register");
}

TEST(CheckerTest, SharedLocation) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      op temp v1, v0
      op def v2, v0!
      op def v3, def v4, v2
      op v0, v2, v3, v4
      end
  )");
  const auto at = [&](uint32_t inst, uint32_t k) {
    return a.function.insts[inst].first_operand + k;
  };
  ExpectRefused(
      a, [&](Output& o) { o.allocations[at(1, 0)] = o.allocations[at(1, 1)]; },
      "shares its location");
  ExpectRefused(
      a, [&](Output& o) { o.allocations[at(2, 0)] = o.allocations[at(2, 1)]; },
      "shares its location");
  ExpectRefused(
      a, [&](Output& o) { o.allocations[at(3, 0)] = o.allocations[at(3, 1)]; },
      "shares its location");
}

TEST(CheckerTest, Ties) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      op def v1:reuse1, v0
      end v1
  )");
  ExpectRefused(
      a,
      [](Output& o) {
        o.used.Add(Int(11));
        o.allocations[1] = o.allocations[3] = R(11);
      },
      "not in the register of the use");
}

TEST(CheckerTest, FixedAndStack) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0@r7
      op v0@r7
      op v0:stack
      end
  )");
  ExpectRefused(
      a, [](Output& o) { o.allocations[1] = R(6); }, "not in the fixed register");
  ExpectRefused(
      a, [](Output& o) { o.allocations[2] = R(7); }, "must be in a slot");
  ExpectRefused(
      a, [](Output& o) { o.edits.clear(); }, "does not hold the value");
}

TEST(CheckerTest, Clobbers) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      call
      op v0
      op v0 clobbers r3 r12
      op v0:any
      end
  )");
  // The value moved to a register that the call destroys, and back too late.
  ExpectRefused(
      a,
      [](Output& o) {
        o.edits.clear();
        for (Allocation& where : o.allocations) where = R(2);
        o.used.Add(Int(2));
      },
      "does not hold the value");
  ExpectRefused(
      a,
      [](Output& o) {
        o.edits.clear();
        for (Allocation& where : o.allocations) where = R(3);
        o.used.Add(Int(3));
      },
      "does not hold the value");
}

TEST(CheckerTest, LateUseInClobberedRegister) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      call v0:any!
      end
  )");
  ExpectRefused(
      a,
      [](Output& o) {
        o.edits.clear();
        o.allocations[0] = o.allocations[1] = R(1);
        o.used.Add(Int(1));
      },
      "late use in a clobbered register");
}

TEST(CheckerTest, EditRules) {
  const Allocated a = Straight();
  const auto with = [&](Edit edit, const char* reason) {
    ExpectRefused(
        a,
        [&](Output& o) {
          o.num_slots = 4;
          o.used = o.used | RegSet(edit.to == F(1) ? Bit(33) : 0);
          o.edits.push_back(edit);
        },
        reason);
  };
  with(MoveBefore(2, Allocation::Slot(0), Allocation::Slot(1)), "slot to slot");
  with(MoveBefore(2, R(0), R(4)), "not the allocator's");
  with(MoveBefore(2, R(0), Allocation::Slot(9)), "does not exist");
  with(MoveBefore(2, a.output.allocations[0], R(12)), "used set");
  with(MoveBefore(2, a.output.allocations[0], F(1)), "between register classes");
  with(MoveBefore(77, R(0), Allocation::Slot(1)), "no such instruction");
  with(MoveBefore(2, a.output.allocations[0], Allocation::Slot(1), VReg(1)),
       "source does not hold");
  Edit after = MoveBefore(4, R(0), Allocation::Slot(1));
  after.where = Edit::Where::kAfter;
  with(after, "after a terminator");
  Edit remat = MoveBefore(2, Allocation(), R(0), VReg(0));
  remat.kind = Edit::Kind::kRemat;
  with(remat, "cannot be rematerialised");
  remat.to = Allocation::Slot(1);
  with(remat, "bad rematerialisation");
  remat.to = R(0);
  remat.vreg = VReg(77);
  with(remat, "bad rematerialisation");
  Edit swap = MoveBefore(2, F(0), F(1));
  swap.kind = Edit::Kind::kSwap;
  ExpectRefused(
      a,
      [&](Output& o) {
        o.used.Add(F(1).reg());
        o.edits.push_back(swap);
      },
      "cannot swap");
  swap = MoveBefore(2, R(0), Allocation::Slot(1));
  swap.kind = Edit::Kind::kSwap;
  with(swap, "swaps a slot");
  swap = MoveBefore(2, R(4), R(0));
  swap.kind = Edit::Kind::kSwap;
  with(swap, "swaps a register that is not the allocator's");
  ExpectRefused(
      a,
      [&](Output& o) {
        o.num_slots = 4;
        o.edits = {MoveBefore(3, o.allocations[0], Allocation::Slot(1)),
                   MoveBefore(2, o.allocations[0], Allocation::Slot(1))};
      },
      "not sorted");
}

TEST(CheckerTest, EditsOnEdges) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      end v0 -> block1, block2
    block1:
      end -> block2
    block2:
      op v0
      end
  )");
  const auto on_edge = [&](uint32_t edge, const char* reason) {
    Edit edit = MoveBefore(edge, a.output.allocations[0], Allocation::Slot(0));
    edit.where = Edit::Where::kEdge;
    ExpectRefused(
        a,
        [&](Output& o) {
          o.num_slots = 1;
          o.edits = {edit};
        },
        reason);
  };
  on_edge(77, "no such edge");
  // From block1, which could hold it before its terminator.
  on_edge(2, "the edge is not critical");
}

// What a function clobbers or writes has to be in the set that its prologue saves.
TEST(CheckerTest, UsedSet) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      op v0 clobbers r12
      end
  )");
  ExpectRefused(
      a, [](Output& o) { o.used.Remove(Int(12)); }, "clobbered register missing from the used set");
  ExpectRefused(
      a, [](Output& o) { o.used.Remove(o.allocations[0].reg()); },
      "register missing from the used set");
}

TEST(CheckerTest, SlotsOfTwoWidthsOverlap) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0.w:any, def v1:any
      end
  )");
  const auto in_slots = [&](uint32_t wide, uint32_t narrow) {
    return [=](Output& o) {
      o.num_slots = 6;
      o.allocations[0] = Allocation::Slot(wide);
      o.allocations[1] = Allocation::Slot(narrow);
    };
  };
  ExpectRefused(a, in_slots(2, 2), "shares its location");
  ExpectRefused(a, in_slots(2, 3), "shares its location");
  for (uint32_t narrow : {1, 4}) {
    Output apart = a.output;
    in_slots(2, narrow)(apart);
    const absl::Status status = Check(a.function.View(), a.env, apart);
    EXPECT_TRUE(status.ok()) << status;
  }
}

TEST(CheckerTest, WideValuesNeedWideMovesAndSlots) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0.w
      call
      op v0
      end
  )");
  ASSERT_FALSE(a.output.edits.empty());
  ExpectRefused(
      a,
      [](Output& o) {
        for (Edit& e : o.edits) e.wide = false;
      },
      "does not hold");
  ExpectRefused(
      a,
      [](Output& o) {
        o.num_slots += 2;
        for (Edit& e : o.edits) {
          if (e.to.is_slot()) e.to = Allocation::Slot(1);
          if (e.from.is_slot()) e.from = Allocation::Slot(1);
        }
      },
      "does not exist");
}

Allocated LoopWithPermutation() {
  return Allocate(R"(
    block0:
      op def v0
      op def v1
      end -> block1(v0, v1)
    block1(v2, v3) loop 2 depth 1:
      op v2, v3
      end v2 -> block1(v3, v2), block2
    block2:
      op v2, v3
      end
  )");
}

TEST(CheckerTest, EveryEditOfAPermutationCounts) {
  const Allocated a = LoopWithPermutation();
  ASSERT_FALSE(a.output.edits.empty());
  for (size_t k = 0; k < a.output.edits.size(); ++k) {
    ExpectRefused(
        a, [&](Output& o) { o.edits.erase(o.edits.begin() + static_cast<ptrdiff_t>(k)); }, "hold");
  }
}

// The parameter of an earlier iteration must not be taken for that of this one.
TEST(CheckerTest, StaleParameter) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      end -> block1(v0)
    block1(v1) loop 2 depth 1:
      op def v2, v1
      op v1:stack, v2
      end v2 -> block1(v2), block2
    block2:
      op v1
      end
  )");
  // Without the store in the loop the slot keeps the first iteration's value; with it in front of
  // the loop only, too.
  ExpectRefused(
      a,
      [](Output& o) {
        std::erase_if(o.edits, [](const Edit& e) { return e.to.is_slot(); });
        o.edits.insert(o.edits.begin(),
                       MoveBefore(1, o.allocations[0], Allocation::Slot(0), VReg(0)));
      },
      "does not hold");
}

TEST(CheckerTest, OneSideOfAJoin) {
  const Allocated a = Allocate(R"(
    block0:
      op def v0
      op def v3
      end v0 -> block1, block2
    block1:
      call
      end -> block3
    block2:
      end -> block3
    block3:
      op v0
      end
  )");
  const auto in_register = [](Output& o) {
    o.edits.clear();
    for (Allocation& where : o.allocations) where = R(1);
    o.allocations[1] = R(2);
    o.used = RegSet(~uint64_t{0});
  };
  ExpectRefused(a, in_register, "does not hold the value");
}

TEST(CheckerTest, MutationsOfGeneratedAllocationsAreMostlyRefused) {
  // Moving one operand elsewhere or dropping one edit is nearly always an error; a checker that is
  // too lenient would accept a good part of these.
  size_t refused = 0;
  size_t total = 0;
  for (uint32_t seed = 1; seed <= 60; ++seed) {
    const Environment env = MakeEnvironment(Machine::kTiny);
    GeneratorOptions options;
    options.seed = seed;
    const Allocated a = AllocateData(GenerateFunction(env, options), env);
    for (size_t k = seed % 5; k < a.output.edits.size(); k += 5) {
      Output broken = a.output;
      broken.edits.erase(broken.edits.begin() + static_cast<ptrdiff_t>(k));
      ++total;
      refused += !Check(a.function.View(), env, broken).ok();
    }
    for (size_t k = seed % 3; k < a.function.operands.size(); k += 3) {
      Output broken = a.output;
      Allocation& where = broken.allocations[k];
      if (!where.is_reg() || where.reg().hw() > 3) continue;
      where = Allocation::Reg(PReg(where.reg().cls(), (where.reg().hw() + 1) % 4));
      broken.used = RegSet(~uint64_t{0});
      const Operand& op = a.function.operands[k];
      if (!op.is_use() && op.constraint != Constraint::kFixed) continue;
      ++total;
      refused += !Check(a.function.View(), env, broken).ok();
    }
  }
  EXPECT_GT(total, 1000u);
  EXPECT_GT(refused, total * 93 / 100) << refused << " of " << total;
}

}  // namespace
}  // namespace davit::regalloc
