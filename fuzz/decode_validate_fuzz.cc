// Any bytes as a module: fuzz/oracle/decode_validate.h says what must hold.
#include <cstdio>

#include "fuzz/gen/wasm_mutator.h"
#include "fuzz/oracle/decode_validate.h"
#include "fuzz/oracle/wabt_reader.h"

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  if (!davit::fuzz::HaveWabt()) std::fputs("built without wabt: no second verdict\n", stderr);
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  davit::fuzz::CheckDecodeValidate({data, size});
  return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size,
                                          unsigned seed) {
  return davit::fuzz::MutateModuleInPlace(data, size, max_size, seed);
}
