// Programs of embedder calls, each result checked against a model; in some inputs two of them on
// two threads, sharing engines and modules. What a case made is gone when it ends: hundreds of
// thousands of cases in one process would notice.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <thread>

#include "fuzz/oracle/host_api_session.h"
#include "tests/process_memory.h"

namespace {

using davit::fuzz::HostApiSession;
using davit::fuzz::HostApiWorld;

// More than all modules and trampolines of the world take, and all memories that are kept for
// later.
constexpr uint64_t kMaxCode = 2 << 20;
constexpr uint64_t kMaxKeptSpace = uint64_t{66} * ((uint64_t{8} << 30) + 65536);

// Bytes of code that belong to no file; none of them may be writable.
uint64_t CodeBytes() {
  std::ifstream maps("/proc/self/maps");
  uint64_t bytes = 0;
  for (std::string line; std::getline(maps, line);) {
    unsigned long long begin = 0, end = 0, inode = 0;
    char permissions[8] = {};
    const int fields =
        std::sscanf(line.c_str(), "%llx-%llx %7s %*s %*s %llu", &begin, &end, permissions, &inode);
    if (fields != 4 || inode != 0 || permissions[2] != 'x') continue;
    bytes += end - begin;
    if (permissions[1] == 'w') {
      std::fputs("host_api: code can be written\n", stderr);
      std::abort();
    }
  }
  return bytes;
}

// Looks now and then: it takes longer than a case.
void CheckNothingIsLeft() {
  static const uint64_t base = davit::MemoryOfThisProcess().address_space;
  static uint64_t cases = 0;
  if (cases++ % 256 != 0) return;
  if (davit::MemoryOfThisProcess().address_space > base + kMaxKeptSpace) {
    std::fputs("host_api: memories are not given back\n", stderr);
    std::abort();
  }
  if (CodeBytes() > kMaxCode) {
    std::fputs("host_api: code is not given back\n", stderr);
    std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static HostApiWorld& world = *new HostApiWorld;
  if (size == 0) return 0;
  const std::span<const uint8_t> bytes(data + 1, size - 1);
  const size_t half = bytes.size() / 2;
  if (data[0] % 8 != 7) {
    HostApiSession(world, bytes).Run();
  } else {
    std::thread other([&] { HostApiSession(world, bytes.first(half)).Run(); });
    HostApiSession(world, bytes.subspan(half)).Run();
    other.join();
  }
  CheckNothingIsLeft();
  return 0;
}
