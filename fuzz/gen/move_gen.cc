#include "fuzz/gen/move_gen.h"

#include <algorithm>
#include <vector>

#include "fuzz/gen/regalloc_gen.h"

namespace davit::fuzz {
namespace {

using regalloc::Allocation;
using regalloc::ParallelMove;
using regalloc::ParallelMoveProblem;
using regalloc::PReg;
using regalloc::RegClass;
using regalloc::RegSet;
using Kind = ParallelMove::Kind;

// A place and the width of what it holds before the moves.
struct Place {
  Allocation at;
  bool wide;
};

class Generator {
 public:
  explicit Generator(Choices& choices) : choices_(choices) {}

  ParallelMoveProblem Run() {
    problem_.env = regalloc::MakeEnvironment(static_cast<regalloc::Machine>(choices_.Below(4)));
    for (int cls = 0; cls < 2; ++cls) {
      if (choices_.OneIn(3)) problem_.env.scratch[cls] = PReg();
      if (choices_.OneIn(3)) problem_.env.has_swap[cls] = !problem_.env.has_swap[cls];
    }
    RegSet busy;
    for (const RegClass cls : {RegClass::kInt, RegClass::kFloat}) {
      const std::vector<Place> places = MakePlaces(cls);
      for (const Place& place : places) {
        if (place.at.is_reg()) busy.Add(place.at.reg());
      }
      if (!places.empty()) MakeMoves(cls, places);
    }
    if (choices_.OneIn(2)) {
      const uint64_t mask = choices_.Bits64();
      problem_.free = RegSet(mask) & (problem_.env.allocatable - busy);
    }
    return std::move(problem_);
  }

 private:
  Allocation NewSlot(bool wide) {
    uint32_t& next = problem_.num_slots;
    if (wide) next = (next + 1) / 2 * 2;
    const Allocation slot = Allocation::Slot(next);
    next += wide ? 2 : 1;
    return slot;
  }

  std::vector<Place> MakePlaces(RegClass cls) {
    std::vector<Place> places;
    const bool vectors = cls == RegClass::kFloat && choices_.OneIn(2);
    uint32_t registers = choices_.Below(choices_.OneIn(4) ? 32 : 6);
    for (RegSet left = problem_.env.allocatable.OfClass(cls); registers > 0 && !left.empty();
         --registers) {
      const PReg reg = left.First();
      left.Remove(reg);
      places.push_back({Allocation::Reg(reg), vectors && choices_.OneIn(2)});
    }
    for (uint32_t slots = choices_.OneIn(2) ? choices_.Below(6) : 0; slots > 0; --slots) {
      const bool wide = vectors && choices_.OneIn(2);
      places.push_back({NewSlot(wide), wide});
    }
    return places;
  }

  void MakeMoves(RegClass cls, const std::vector<Place>& places) {
    const auto count = static_cast<uint32_t>(places.size());
    // A permutation of one cycle or several, or any function; late writes where there is no move.
    const bool permute = choices_.OneIn(2);
    const uint32_t stride = choices_.Below(count);
    const uint32_t skips = 1 + choices_.Below(8);
    const bool late = choices_.OneIn(3);
    for (uint32_t i = 0; i < count; ++i) {
      const Place& to = places[i];
      const Place& from = places[(permute ? i + stride : choices_.Below(count)) % count];
      if (late && choices_.OneIn(4)) {
        AddLate(cls, to);
      } else if (!choices_.OneIn(skips + 1) && (!to.at.is_slot() || to.wide == from.wide)) {
        problem_.moves.push_back({Kind::kMove, cls, from.wide, from.at, to.at});
      }
    }
  }

  void AddLate(RegClass cls, const Place& to) {
    if (choices_.OneIn(2)) {
      problem_.moves.push_back({Kind::kRemat, cls, to.wide, Allocation(), to.at});
    } else {
      problem_.moves.push_back({Kind::kReload, cls, to.wide, NewSlot(to.wide), to.at});
    }
  }

  Choices& choices_;
  ParallelMoveProblem problem_;
};

}  // namespace

ParallelMoveProblem GenerateMoves(Choices& choices) { return Generator(choices).Run(); }

}  // namespace davit::fuzz
