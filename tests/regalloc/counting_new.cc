// Counts the program's heap allocations.
#include <atomic>
#include <cstdlib>
#include <new>

namespace davit::regalloc {
namespace {
std::atomic<size_t> num_allocations{0};
}  // namespace

size_t NumAllocations() { return num_allocations.load(); }
void CountAllocation() { ++num_allocations; }
}  // namespace davit::regalloc

void* operator new(size_t size) {
  davit::regalloc::CountAllocation();
  return std::malloc(size);
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, size_t) noexcept { std::free(p); }
