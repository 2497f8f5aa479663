// A set of parallel moves, put into an order, is the simultaneous assignment.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "fuzz/gen/move_gen.h"
#include "fuzz/oracle/parallel_move_oracle.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit;
  fuzz::Choices choices(std::span(data, size));
  const std::string wrong = regalloc::CheckParallelMove(fuzz::GenerateMoves(choices));
  if (wrong.empty()) return 0;
  std::fputs(wrong.c_str(), stderr);
  std::abort();
}
