// Damage to a text, decided by a seed.
#ifndef DAVIT_TESTS_ROBUSTNESS_TEXT_MUTATOR_H_
#define DAVIT_TESTS_ROBUSTNESS_TEXT_MUTATOR_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace davit::testing {

// `text` with one to four changes. Most are made to tokens: one dropped, doubled, swapped with
// another, or exchanged for one that means something elsewhere; a group (...) dropped, doubled or
// moved. Some are made to bytes, and some cut the text off.
std::string MutateText(std::string_view text, uint32_t seed);

}  // namespace davit::testing

#endif  // DAVIT_TESTS_ROBUSTNESS_TEXT_MUTATOR_H_
