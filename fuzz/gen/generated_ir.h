// Functions to compile, from the random generator, and options to compile them with.
#ifndef DAVIT_FUZZ_GEN_GENERATED_IR_H_
#define DAVIT_FUZZ_GEN_GENERATED_IR_H_

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

#include "codegen/options.h"
#include "fuzz/gen/ir_gen.h"
#include "ir/function.h"

namespace davit::codegen {

inline std::vector<uint8_t> RandomBytes(uint32_t seed, size_t size) {
  std::mt19937 random(seed);
  std::vector<uint8_t> bytes(size);
  for (uint8_t& byte : bytes) byte = static_cast<uint8_t>(random());
  return bytes;
}

// At least `count` functions, from a few instructions to a few thousand.
inline std::vector<ir::Function> GenerateFunctions(uint32_t first_seed, uint32_t count) {
  std::vector<ir::Function> functions;
  for (uint32_t seed = first_seed; functions.size() < count; ++seed) {
    fuzz::IrGenOptions options;
    options.vectors = seed % 2 == 0;
    options.max_insts = seed % 16 == 0 ? 3000 : 10 + seed * 37 % 500;
    const std::vector<uint8_t> bytes = RandomBytes(seed, options.max_insts * 20);
    fuzz::Choices choices(bytes);
    for (ir::Function& function : fuzz::GenerateIr(choices, options)) {
      functions.push_back(std::move(function));
    }
  }
  return functions;
}

// Copies within the memory that `out` has from before.
inline void CopyFunction(const ir::Function& from, ir::Function& out) {
  out.sig = from.sig;
  out.insts = from.insts;
  out.source_offsets = from.source_offsets;
  out.blocks = from.blocks;
  out.edges = from.edges;
  out.pool = from.pool;
  out.vectors = from.vectors;
  out.stack_slots = from.stack_slots;
  out.shared_sigs = from.shared_sigs != nullptr ? from.shared_sigs : &from.sigs;
  out.shared_funcs = from.shared_funcs != nullptr ? from.shared_funcs : &from.funcs;
}

// For this machine, without a stack limit and a second pinned register.
inline Options HostOptions() {
  Options options;
  options.target = &isa::HostTarget();
  options.target_options.features = options.target->host_features();
  options.threads = 1;
  return options;
}

}  // namespace davit::codegen

#endif  // DAVIT_FUZZ_GEN_GENERATED_IR_H_
