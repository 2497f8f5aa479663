// Pieces of machine code written by hand; hand_made_<isa>.h has the same ones for each ISA.
#ifndef DAVIT_TESTS_RUNTIME_HAND_MADE_SNIPPET_H_
#define DAVIT_TESTS_RUNTIME_HAND_MADE_SNIPPET_H_

#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <vector>

namespace davit::runtime {

struct Snippet {
  std::vector<uint8_t> bytes;
  // Offset of the instruction that traps.
  uint32_t site = 0;
  // Where the snippet's call returns to.
  uint32_t return_offset = 0;
};

inline std::vector<uint8_t> Words(std::initializer_list<uint32_t> words) {
  std::vector<uint8_t> bytes(4 * words.size());
  std::memcpy(bytes.data(), words.begin(), bytes.size());
  return bytes;
}

}  // namespace davit::runtime

#endif  // DAVIT_TESTS_RUNTIME_HAND_MADE_SNIPPET_H_
