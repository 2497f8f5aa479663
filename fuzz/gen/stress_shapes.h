// Modules of the shapes that have made code generators slow, fat or crash, by size.
//
// Compile time and memory must grow linearly with the size (n log n at worst):
// bench/stress_bench.cc plots them, and tests/codegen/stress_shapes_test.cc counts instructions of
// small instances. One shape for each way of going wrong, as reported against other compilers
// (issue numbers of bytecodealliance/wasmtime unless said otherwise).
#ifndef DAVIT_FUZZ_GEN_STRESS_SHAPES_H_
#define DAVIT_FUZZ_GEN_STRESS_SHAPES_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace davit::fuzz {

struct StressShape {
  std::string_view name;
  // A valid module.
  std::vector<uint8_t> (*make)(uint32_t size);
  // The size that broke others, or the largest that the limits of WebAssembly engines allow.
  uint32_t full_size;
};

std::span<const StressShape> StressShapes();

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_STRESS_SHAPES_H_
