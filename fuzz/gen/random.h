// Random choices from a seed, for mutators: a fuzzer that changes the seed wants another change,
// not a similar one (fuzz/gen/choices.h is for what it is to steer).
//
// The state is one word, so that a change of an input costs no set-up. Source: Steele, Lea, Flood,
// "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
#ifndef DAVIT_FUZZ_GEN_RANDOM_H_
#define DAVIT_FUZZ_GEN_RANDOM_H_

#include <cstddef>
#include <cstdint>

namespace davit::fuzz {

class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed) {}

  uint64_t Bits() {
    state_ += 0x9e37'79b9'7f4a'7c15;
    uint64_t z = state_;
    z = (z ^ z >> 30) * 0xbf58'476d'1ce4'e5b9;
    z = (z ^ z >> 27) * 0x94d0'49bb'1331'11eb;
    return z ^ z >> 31;
  }
  // A number below `limit`; 0 if that is 0.
  uint32_t Below(size_t limit) { return limit == 0 ? 0 : static_cast<uint32_t>(Bits() % limit); }
  bool OneIn(uint32_t n) { return Below(n) == 0; }
  uint8_t Byte() { return static_cast<uint8_t>(Bits()); }

 private:
  uint64_t state_;
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_RANDOM_H_
