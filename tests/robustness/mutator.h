// Damage to a module, decided by a seed.
#ifndef DAVIT_TESTS_ROBUSTNESS_MUTATOR_H_
#define DAVIT_TESTS_ROBUSTNESS_MUTATOR_H_

#include <cstdint>
#include <vector>

namespace davit::testing {

// `module` with one to four changes: bytes flipped, set, inserted, deleted, copied elsewhere,
// exchanged for telling ones (limits of LEB128 numbers, opcodes with prefixes), the end cut off,
// two sections swapped, one dropped or doubled.
std::vector<uint8_t> Mutate(const std::vector<uint8_t>& module, uint32_t seed);

}  // namespace davit::testing

#endif  // DAVIT_TESTS_ROBUSTNESS_MUTATOR_H_
