#include "support/check.h"

#include <cstdio>
#include <cstdlib>

namespace davit::internal {

void CheckFailed(const char* file, int line, const char* condition) {
  std::fprintf(stderr, "davit: internal error: %s:%d: check failed: %s\n", file, line, condition);
  std::abort();
}

}  // namespace davit::internal
