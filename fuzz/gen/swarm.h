// Swarm testing: every input switches families of features on and off for itself.
//
// A generator that may do everything everywhere does little of anything: what fills a stack of one
// kind, or all registers of one class, is diluted by the rest. With half of the families left out,
// those that are in meet in numbers. Source: Groce, Zhang, Eide, Chen, Regehr, "Swarm Testing",
// ISSTA 2012.
#ifndef DAVIT_FUZZ_GEN_SWARM_H_
#define DAVIT_FUZZ_GEN_SWARM_H_

#include <cstdint>

#include "fuzz/gen/choices.h"

namespace davit::fuzz {

// Family is an enum with fewer than 64 values, numbered from 0, and kCount behind them.
template <typename Family>
class Swarm {
 public:
  static constexpr uint32_t kCount = static_cast<uint32_t>(Family::kCount);
  static_assert(kCount < 64);
  static constexpr uint64_t kAll = (uint64_t{1} << kCount) - 1;

  // Where the bytes have ended, everything is on. All are on in a quarter of the inputs, each with
  // a chance of one half in the others.
  explicit Swarm(Choices& choices) : on_(kAll) {
    if (choices.exhausted() || choices.OneIn(4)) return;
    on_ = 0;
    for (uint32_t i = 0; i < kCount; i += 8) on_ |= uint64_t{choices.Byte()} << i;
    on_ &= kAll;
  }

  bool On(Family family) const { return on_ >> static_cast<uint32_t>(family) & 1; }
  // For families that something cannot do without.
  void TurnOn(Family family) { on_ |= uint64_t{1} << static_cast<uint32_t>(family); }
  void TurnOff(Family family) { on_ &= ~(uint64_t{1} << static_cast<uint32_t>(family)); }

 private:
  uint64_t on_;
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_SWARM_H_
