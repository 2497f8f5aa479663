// A generated program of IR does the same when ir::Builder has made it again.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>

#include "fuzz/oracle/ir_rebuild.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  davit::fuzz::Choices choices(std::span(data, size));
  const std::string difference = davit::codegen::CheckRebuild(choices);
  if (difference.empty()) return 0;
  std::fputs(difference.c_str(), stderr);
  std::abort();
}
