// Changes to modules, decided by a seed.
//
// Most know the format: whole instructions (fuzz/gen/code_mutator.h), items of sections, sections,
// functions with their bodies, LEB128 numbers; sizes are mended, so that the mutant reaches what
// decodes and validates the changed part. Some are made to bytes, whatever those are.
#ifndef DAVIT_FUZZ_GEN_WASM_MUTATOR_H_
#define DAVIT_FUZZ_GEN_WASM_MUTATOR_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace davit::fuzz {

// `module` with one to four changes. Parts of `donor`, another module, may come in.
std::vector<uint8_t> MutateModule(std::span<const uint8_t> module, uint32_t seed,
                                  std::span<const uint8_t> donor = {});

// The same for LLVMFuzzerCustomMutator: data[0, size) in a buffer of max_size bytes; returns the
// new size. Donors are modules that it was called with before.
size_t MutateModuleInPlace(uint8_t* data, size_t size, size_t max_size, uint32_t seed);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_WASM_MUTATOR_H_
