// Damage to a text, decided by a seed.
#ifndef DAVIT_FUZZ_GEN_TEXT_MUTATOR_H_
#define DAVIT_FUZZ_GEN_TEXT_MUTATOR_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace davit::fuzz {

// `text` with one to four changes. Most are made to tokens: one dropped, doubled, swapped with
// another, or exchanged for one that means something elsewhere; a group (...) dropped, doubled or
// moved. Some are made to bytes, and some cut the text off.
// Tokens and groups of `donor`, another text, may come in.
std::string MutateText(std::string_view text, uint32_t seed, std::string_view donor = {});

// The same for LLVMFuzzerCustomMutator: data[0, size) in a buffer of max_size bytes; returns the
// new size. Donors are texts that it was called with before.
size_t MutateTextInPlace(uint8_t* data, size_t size, size_t max_size, uint32_t seed);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_TEXT_MUTATOR_H_
