#include "tests/heap/counting_new.h"

#include <malloc.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<size_t> num_allocations = 0;
std::atomic<size_t> live_bytes = 0;

void* Allocate(size_t size) noexcept {
  ++num_allocations;
  void* p = std::malloc(size == 0 ? 1 : size);
  if (p != nullptr) live_bytes += malloc_usable_size(p);
  return p;
}

void Free(void* p) noexcept {
  live_bytes -= malloc_usable_size(p);
  std::free(p);
}

}  // namespace

namespace davit::testing {

size_t NumAllocations() { return num_allocations; }
size_t LiveBytes() { return live_bytes; }

}  // namespace davit::testing

void* operator new(size_t size) {
  void* p = Allocate(size);
  if (p == nullptr) std::abort();
  return p;
}
// std::stable_sort asks so for its buffer.
void* operator new(size_t size, const std::nothrow_t&) noexcept { return Allocate(size); }
void operator delete(void* p) noexcept { Free(p); }
void operator delete(void* p, size_t) noexcept { Free(p); }
void operator delete(void* p, const std::nothrow_t&) noexcept { Free(p); }
