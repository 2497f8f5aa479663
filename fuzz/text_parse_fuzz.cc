// Any bytes as a text: fuzz/oracle/text_format.h says what must hold.
#include "fuzz/gen/text_mutator.h"
#include "fuzz/oracle/text_format.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  davit::fuzz::CheckText({reinterpret_cast<const char*>(data), size});
  return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size,
                                          unsigned seed) {
  return davit::fuzz::MutateTextInPlace(data, size, max_size, seed);
}
