// Changes to the code of one function, by whole instructions.
//
// An instruction is put in the place of another with the same operands and results, or comes with
// its own operands and without leaving a result, so that many mutants are valid and differ in what
// they mean; immediates get values at the limits of what they refer to. The others are invalid in
// one place, which the validator has to reach first.
#ifndef DAVIT_FUZZ_GEN_CODE_MUTATOR_H_
#define DAVIT_FUZZ_GEN_CODE_MUTATOR_H_

#include <span>

#include "fuzz/gen/module_parts.h"
#include "fuzz/gen/random.h"

namespace davit::fuzz {

// One change of a body. `donor` is another body, or empty.
void MutateBody(Bytes& body, std::span<const uint8_t> donor, Random& random);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_CODE_MUTATOR_H_
