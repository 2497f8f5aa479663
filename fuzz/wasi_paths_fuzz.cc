// A WASI guest with random trees, paths and calls stays in its directories; in half of the inputs
// while two threads rename and link beneath it.
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "fuzz/oracle/wasi_paths.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const davit::fuzz::WasiScratch scratch;
  static const int lowest_free = [] {
    const int fd = dup(STDERR_FILENO);
    close(fd);
    return fd;
  }();
  davit::fuzz::WasiPathsCase(scratch, std::span(data, size)).Run();
  const int fd = dup(STDERR_FILENO);
  close(fd);
  if (fd == lowest_free) return 0;
  std::fputs("wasi_paths: a file is still open\n", stderr);
  std::abort();
}
