// A generated module does the same by interpretation and as native code of every kind.
#include <cstdio>
#include <cstdlib>

#include "fuzz/gen/wasm_gen.h"
#include "fuzz/oracle/differential.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit;
  static fuzz::Differential& differential = *new fuzz::Differential;
  fuzz::Choices choices(std::span(data, size));
  const fuzz::DifferentialCase drawn = fuzz::DrawDifferentialCase(choices);
  const auto difference = differential.Compare(drawn.program, drawn.ways);
  if (difference.ok() && difference->empty()) return 0;
  const std::string text = difference.ok() ? *difference : difference.status().ToString();
  std::fprintf(stderr, "%s\n", text.c_str());
  std::abort();
}
