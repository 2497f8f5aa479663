// Proof, after the fact, that an allocation is right.
#ifndef DAVIT_REGALLOC_CHECKER_H_
#define DAVIT_REGALLOC_CHECKER_H_

#include "absl/status/status.h"
#include "regalloc/function.h"

namespace davit::regalloc {

// Checks that every use reads the value of its virtual register, every constraint is met, no
// clobbered or out-of-set register holds a live value, and every edit is legal. Independent of the
// allocator: it reads only the arguments. Returns Internal with instruction, operand and reason for
// the first violation.
absl::Status Check(const Function& function, const Environment& env, const Output& output);

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_CHECKER_H_
