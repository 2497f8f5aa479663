// Where each function of a module lies in its text: one after the other in index order, each at a
// multiple of 16.
#ifndef DAVIT_CODEGEN_LINK_LAYOUT_H_
#define DAVIT_CODEGEN_LINK_LAYOUT_H_

#include <cstdint>
#include <span>
#include <vector>

#include "codegen/code_arena.h"

namespace davit::codegen {

struct TextLayout {
  // Start of each function, bytes from the start of the text.
  std::vector<uint32_t> offsets;
  // Bytes in all.
  uint64_t size = 0;
};

// Functions begin at `first_offset`, a multiple of 16. A size over 2^32 - 1 means that the offsets
// are wrong and the module must be refused.
TextLayout LayOutText(std::span<const FunctionCode> functions, uint32_t first_offset);

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_LINK_LAYOUT_H_
