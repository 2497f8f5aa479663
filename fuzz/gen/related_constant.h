// Constants for chains of integer operations, (((x + 3) << 5) & 224) for example. What a rule that
// looks at several definitions compares is their relation to each other, to the width of the type
// and to powers of two, which independent constants hardly ever have.
#ifndef DAVIT_FUZZ_GEN_RELATED_CONSTANT_H_
#define DAVIT_FUZZ_GEN_RELATED_CONSTANT_H_

#include <cstdint>

#include "fuzz/gen/choices.h"

namespace davit::fuzz {

// `bits` is the width, to which the result is cut; `previous` the constant before, `other` one of
// the caller's.
inline uint64_t RelatedConstant(Choices& choices, uint32_t bits, uint64_t previous,
                                uint64_t other) {
  const uint64_t power = uint64_t{1} << choices.Below(bits);
  const auto any = [&]() -> uint64_t {
    switch (choices.Below(10)) {
      case 0:
        return bits << choices.Below(3);
      case 1:
        return choices.Below(2 * bits);
      case 2:
        return bits - previous;
      case 3:
        return ~previous;
      case 4:
        return previous;
      case 5:
        return power;
      case 6:
        return power - 1;
      case 7:
        return ~power + choices.Below(2);
      case 8:
        return choices.Byte();
      default:
        return other;
    }
  };
  return any() & ~uint64_t{0} >> (64 - bits);
}

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_RELATED_CONSTANT_H_
