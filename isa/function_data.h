// The data of a function behind its code: at a multiple of 16 the constants, then the jump tables,
// whose entries are 32-bit distances from the table's start.
#ifndef DAVIT_ISA_FUNCTION_DATA_H_
#define DAVIT_ISA_FUNCTION_DATA_H_

#include <cstdint>
#include <cstring>

#include "isa/code_buffer.h"
#include "isa/emit_scratch.h"
#include "isa/mach_function.h"

namespace davit::isa {

// Offsets from the start of the function.
struct DataLayout {
  uint32_t constants = 0;
  uint32_t tables = 0;
  uint32_t end = 0;

  uint32_t Table(const JumpTable& table) const { return tables + 4 * table.first_edge; }
};

inline DataLayout LayOutData(const MachFunction& function, uint32_t code_size) {
  DataLayout layout;
  layout.constants = code_size;
  if (!function.constants.empty() || !function.jump_tables.empty()) {
    layout.constants = (code_size + 15) & ~15u;
  }
  layout.tables = layout.constants + static_cast<uint32_t>(function.constants.size());
  if (!function.jump_tables.empty()) layout.tables = (layout.tables + 3) & ~3u;
  layout.end = layout.tables + static_cast<uint32_t>(4 * function.jump_table_edges.size());
  return layout;
}

// Writes the entries of `table`, which begins at offset `start`, to `to`. `final_offset` is that of
// a label.
template <typename FinalOffset>
void PutJumpTable(const MachFunction& function, const EmitScratch& scratch, const JumpTable& table,
                  uint32_t start, FinalOffset final_offset, uint8_t* to) {
  for (uint32_t i = 0; i < table.num_edges; ++i) {
    const uint32_t edge = function.jump_table_edges[table.first_edge + i];
    const uint32_t distance = final_offset(scratch.edge_label[edge]) - start;
    std::memcpy(to + 4 * i, &distance, 4);
  }
}

// All data to its place in the function's `bytes`.
template <typename FinalOffset>
void PutData(const MachFunction& function, const EmitScratch& scratch, const DataLayout& layout,
             FinalOffset final_offset, uint8_t* bytes) {
  if (!function.constants.empty()) {
    std::memcpy(bytes + layout.constants, function.constants.data(), function.constants.size());
  }
  for (const JumpTable& table : function.jump_tables) {
    const uint32_t start = layout.Table(table);
    PutJumpTable(function, scratch, table, start, final_offset, bytes + start);
  }
}

}  // namespace davit::isa

#endif  // DAVIT_ISA_FUNCTION_DATA_H_
