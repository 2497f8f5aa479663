// The switch of planted defects: which one this process has. It is in no product source; the copy
// of the sources that plant.py makes includes it where a defect is planted, so that one build holds
// all of them.
#ifndef DAVIT_FUZZ_DEFECTS_PLANTED_H_
#define DAVIT_FUZZ_DEFECTS_PLANTED_H_

#include <cstdint>
#include <cstdlib>
#include <type_traits>

namespace davit::planted {

// FNV-1a. plant.py refuses two names of one value, and 0, which is none.
constexpr uint32_t Hash(const char* name) {
  uint32_t hash = 0x811c'9dc5;
  for (; *name != '\0'; ++name) hash = (hash ^ static_cast<uint8_t>(*name)) * 0x0100'0193;
  return hash;
}

// A name whose hash the compiler computes.
struct Name {
  uint32_t hash;
  // NOLINTNEXTLINE(google-explicit-constructor): written as a string
  consteval Name(const char* name) : hash(Hash(name)) {}
};

inline uint32_t Selected() {
  const char* const name = std::getenv("DAVIT_DEFECT");
  return name == nullptr || *name == '\0' ? 0 : Hash(name);
}
inline const uint32_t selected = Selected();

// Whether this process has the defect. What is computed while compiling never has one.
constexpr bool On(Name defect) { return !std::is_constant_evaluated() && defect.hash == selected; }

}  // namespace davit::planted

#endif  // DAVIT_FUZZ_DEFECTS_PLANTED_H_
