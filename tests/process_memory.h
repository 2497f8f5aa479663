// What the system says of this process's memory, in bytes (proc(5), statm).
#ifndef DAVIT_TESTS_PROCESS_MEMORY_H_
#define DAVIT_TESTS_PROCESS_MEMORY_H_

#include <unistd.h>

#include <cstdint>
#include <fstream>

namespace davit {

struct ProcessMemory {
  uint64_t address_space = 0;
  // Under an emulator what is the emulator's counts as well.
  uint64_t resident = 0;
};

inline ProcessMemory MemoryOfThisProcess() {
  ProcessMemory pages;
  std::ifstream("/proc/self/statm") >> pages.address_space >> pages.resident;
  const uint64_t page_size = static_cast<uint64_t>(sysconf(_SC_PAGESIZE));
  return {pages.address_space * page_size, pages.resident * page_size};
}

}  // namespace davit

#endif  // DAVIT_TESTS_PROCESS_MEMORY_H_
