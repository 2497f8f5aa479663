// A WASI guest with random trees, paths and calls stays in its directories; in half of the inputs
// while two threads rename and link beneath it.
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "fuzz/oracle/wasi_paths.h"

namespace {

int LowestFreeDescriptor() {
  const int fd = dup(STDERR_FILENO);
  close(fd);
  return fd;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const davit::fuzz::WasiScratch scratch;
  const int before = LowestFreeDescriptor();
  davit::fuzz::WasiPathsCase(scratch, std::span(data, size)).Run();
  if (LowestFreeDescriptor() == before) return 0;
  std::fputs("wasi_paths: a file is still open\n", stderr);
  std::abort();
}
