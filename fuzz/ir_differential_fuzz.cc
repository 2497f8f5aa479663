// A generated program of IR gives the same by interpretation and as native code; it survives the
// text form; the other targets compile it, too.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "fuzz/oracle/ir_case.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit;
  static codegen::Differential differential;
  fuzz::Choices choices(std::span(data, size));
  const std::string difference =
      codegen::CheckIrCase(differential, codegen::GenerateIrCase(choices, differential));
  if (difference.empty()) return 0;
  std::fputs(difference.c_str(), stderr);
  std::abort();
}
