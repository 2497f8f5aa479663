// Are sequenced moves the simultaneous assignment that was asked for?
#ifndef DAVIT_FUZZ_ORACLE_PARALLEL_MOVE_ORACLE_H_
#define DAVIT_FUZZ_ORACLE_PARALLEL_MOVE_ORACLE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "regalloc/function.h"

namespace davit::regalloc {

struct ParallelMove {
  enum class Kind : uint8_t { kMove, kRemat, kReload };
  Kind kind = Kind::kMove;
  RegClass cls = RegClass::kInt;
  bool wide = false;
  // kMove: what is copied. kReload: the value's own slot.
  Allocation from;
  Allocation to;
};

struct ParallelMoveProblem {
  Environment env;
  // Destinations differ from each other and do not overlap; a place that is read is wide in all
  // moves or in none.
  std::vector<ParallelMove> moves;
  // Registers that hold nothing before and after.
  RegSet free;
  uint32_t num_slots = 0;
};

// Sequences the moves and executes the result: every destination holds what its source held, every
// other place what it held before, the free and scratch registers excepted, and there are no more
// edits than moves and cycles need. Empty if that is so.
std::string CheckParallelMove(const ParallelMoveProblem& problem);

}  // namespace davit::regalloc

#endif  // DAVIT_FUZZ_ORACLE_PARALLEL_MOVE_ORACLE_H_
