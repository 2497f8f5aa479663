// Random parallel moves: permutations with long and short cycles, fan-outs, both classes at once,
// vectors, few or many registers, with and without scratch registers and exchanges.
#ifndef DAVIT_FUZZ_GEN_MOVE_GEN_H_
#define DAVIT_FUZZ_GEN_MOVE_GEN_H_

#include "fuzz/gen/choices.h"
#include "fuzz/oracle/parallel_move_oracle.h"

namespace davit::fuzz {

regalloc::ParallelMoveProblem GenerateMoves(Choices& choices);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_MOVE_GEN_H_
