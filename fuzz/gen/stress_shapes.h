// Modules of the shapes that have made code generators slow, fat or crash, by size.
//
// Time and memory must grow linearly with the size (n log n at worst): bench/stress_bench.cc fits
// the exponents, and tests/codegen/stress_shapes_test.cc counts instructions of small instances.
// The rows S1 to S25 are public reports against other compilers, named in the makers' comments
// (issue numbers of bytecodealliance/wasmtime unless said otherwise); docs/trust.md says which row
// is kept by what. S20, inlining as a phase of the whole module, has no shape: Davit does not
// inline.
#ifndef DAVIT_FUZZ_GEN_STRESS_SHAPES_H_
#define DAVIT_FUZZ_GEN_STRESS_SHAPES_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace davit::fuzz {

// What is done with the module, and grows with the size.
enum class StressStage : uint8_t {
  // Bytes to code.
  kCompile,
  // Code to an object with unwind tables.
  kObject,
  // Code to executable memory that is registered for traps, and all of that given up.
  kLoad,
  // The same, `size` times at once.
  kLoadCopies,
  // A module that is loaded to an instance, and that given up.
  kInstantiate,
};

// The stages that need no code of this machine.
constexpr bool IsForAnyTarget(StressStage stage) { return stage <= StressStage::kObject; }

struct StressShape {
  std::string_view name;
  // "S1", or two rows: "S16 S25".
  std::string_view rows;
  // A valid module.
  std::vector<uint8_t> (*make)(uint32_t size);
  // The size that broke others, or the largest that the limits of WebAssembly engines allow.
  uint32_t full_size;
  StressStage stage = StressStage::kCompile;
};

std::span<const StressShape> StressShapes();

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_STRESS_SHAPES_H_
