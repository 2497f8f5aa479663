// Any bytes as a module that is printed and read again: fuzz/oracle/text_format.h says what must
// hold.
#include "fuzz/gen/wasm_mutator.h"
#include "fuzz/oracle/text_format.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  davit::fuzz::CheckPrinted({data, size});
  return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size,
                                          unsigned seed) {
  return davit::fuzz::MutateModuleInPlace(data, size, max_size, seed);
}
