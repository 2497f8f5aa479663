// An allocation is right if the machine does what the function says. Second opinion on the checker
// (regalloc/checker.h), with which this shares neither idea nor code: no sets, no fixed point, one
// path at a time.
//
// The function is executed twice in step along one path: once on virtual registers, once on
// physical registers and slots with the edits in between. An instruction computes nothing; each
// definition is a new value, different from all others, so that a stale or misplaced one cannot go
// unnoticed. Every use must read the same on both sides, as long as the operand's position says
// that it must not be overwritten; what calls and clobbers destroy is filled with garbage. At the
// end the callee-saved registers that the allocation does not claim to use hold what they held at
// the beginning.
#ifndef DAVIT_FUZZ_ORACLE_REGALLOC_SIMULATION_H_
#define DAVIT_FUZZ_ORACLE_REGALLOC_SIMULATION_H_

#include <cstdint>
#include <string>

#include "fuzz/gen/choices.h"
#include "regalloc/function.h"

namespace davit::regalloc {

// Executes up to `max_steps` instructions along the path that the choices take, which goes on at
// random where they end. Empty if nothing differs.
std::string Simulate(const Function& function, const Environment& env, const Output& output,
                     fuzz::Choices& path, uint32_t max_steps);

}  // namespace davit::regalloc

#endif  // DAVIT_FUZZ_ORACLE_REGALLOC_SIMULATION_H_
