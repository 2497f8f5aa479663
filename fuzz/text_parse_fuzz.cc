// Any bytes as a text, and tokens made of them: fuzz/oracle/text_format.h and text_tokens.h say
// what must hold.
#include "fuzz/gen/choices.h"
#include "fuzz/gen/text_mutator.h"
#include "fuzz/oracle/text_format.h"
#include "fuzz/oracle/text_tokens.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  davit::fuzz::CheckText({reinterpret_cast<const char*>(data), size});
  // The end of an input is what differs from most others.
  const size_t tail = size < 96 ? size : 96;
  davit::fuzz::Choices choices(std::span(data + size - tail, tail));
  davit::fuzz::CheckNumber(choices);
  davit::fuzz::CheckComment(choices);
  return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size,
                                          unsigned seed) {
  return davit::fuzz::MutateTextInPlace(data, size, max_size, seed);
}
