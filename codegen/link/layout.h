// Where each function of a module lies in its text: one after the other in index order, each at a
// multiple of 16.
//
// Where calls of the ISA do not reach from one end of the text to the other (128 MiB on AArch64),
// the functions are cut into regions, and behind each region comes an island: one veneer, a jump
// that reaches anywhere, for each symbol that the region calls and that is not in it. A region ends
// where another function could make it larger than the reach, island included. So all calls of a
// region reach each other and the island, and what a region needs is known before any other is laid
// out: one pass, and the same bytes always. Smaller texts, which are all that anybody has seen,
// cost one comparison.
#ifndef DAVIT_CODEGEN_LINK_LAYOUT_H_
#define DAVIT_CODEGEN_LINK_LAYOUT_H_

#include <cstdint>
#include <span>
#include <vector>

#include "absl/status/statusor.h"
#include "codegen/code_arena.h"
#include "isa/link_info.h"

namespace davit::codegen {

// 16 bytes (LinkInfo::veneer) by which a region calls `symbol`.
struct Veneer {
  uint32_t offset;
  ir::Symbol symbol;
};

struct TextLayout {
  struct Region {
    uint32_t end_function;
    // The island: [this of the region before, end_veneer) of `veneers`, sorted by symbol.
    uint32_t end_veneer;
  };

  // Start of each function, bytes from the start of the text.
  std::vector<uint32_t> offsets;
  // Bytes in all.
  uint64_t size = 0;
  // Empty where all calls reach.
  std::vector<Region> regions;
  std::vector<Veneer> veneers;

  // The veneer for calls of `symbol` by function `caller`; null where it has none, because it calls
  // directly.
  const Veneer* FindVeneer(uint32_t caller, ir::Symbol symbol) const;
};

// Functions begin at `first_offset`, a multiple of 16. Symbols of space ir::kModuleFunctions with
// index i mean functions[i - num_imports]. ResourceExhausted if the text would exceed 2 GiB or
// a function is so large that its calls do not even reach an island.
absl::StatusOr<TextLayout> LayOutText(std::span<const FunctionCode> functions,
                                      uint32_t first_offset, uint32_t num_imports,
                                      const isa::LinkInfo& info);

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_LINK_LAYOUT_H_
