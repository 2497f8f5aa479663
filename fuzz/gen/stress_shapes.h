// Modules of the shapes that have made code generators slow, fat or crash, and modules and texts
// that invite validators and readers to it, by size.
//
// Time and memory must grow linearly with the size (n log n at worst): bench/stress_bench.cc fits
// the exponents, and tests/codegen/stress_shapes_test.cc counts instructions of small instances.
// The rows S1 to S25 are public reports against other compilers, named in the makers' comments
// (issue numbers of bytecodealliance/wasmtime unless said otherwise); docs/trust.md says which row
// is kept by what. S20, inlining as a phase of the whole module, has no shape: Davit does not
// inline. The rows V1 to V14 are validated only; T1 to T14 are texts.
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
  // Bytes to a verdict: the module need not be one that can be compiled.
  kValidate,
  // A text to bytes.
  kReadText,
  // A text with errors to what is said of them.
  kRefuseText,
};

// The stages that differ by target and need none of its code to run.
constexpr bool IsForEachTarget(StressStage stage) { return stage <= StressStage::kObject; }

struct StressShape {
  std::string_view name;
  // "S1", or two rows: "S16 S25"; "V1" where the stage is kValidate, "T1" for texts.
  std::string_view rows;
  // A valid module, or a text.
  std::vector<uint8_t> (*make)(uint32_t size);
  // The size that broke others, or the largest that the limits of WebAssembly engines allow; from
  // kValidate on a size within them that takes long enough to be measured.
  uint32_t full_size;
  StressStage stage = StressStage::kCompile;
};

std::span<const StressShape> StressShapes();

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_STRESS_SHAPES_H_
