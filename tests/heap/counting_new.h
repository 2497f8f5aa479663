// A program that links this counts what it takes from the heap: its `operator new` and `delete` are
// those of counting_new.cc.
#ifndef DAVIT_TESTS_HEAP_COUNTING_NEW_H_
#define DAVIT_TESTS_HEAP_COUNTING_NEW_H_

#include <cstddef>

namespace davit::testing {

// Calls of `operator new` so far, on all threads.
size_t NumAllocations();
// Bytes that were allocated so and not freed, as malloc_usable_size has it.
size_t LiveBytes();

}  // namespace davit::testing

#endif  // DAVIT_TESTS_HEAP_COUNTING_NEW_H_
