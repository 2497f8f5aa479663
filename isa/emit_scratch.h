// EmitScratch: the arrays that emission needs besides its result, kept from function to function so
// that emitting allocates nothing in the steady state.
#ifndef DAVIT_ISA_EMIT_SCRATCH_H_
#define DAVIT_ISA_EMIT_SCRATCH_H_

#include <cstdint>
#include <vector>

#include "isa/code_buffer.h"

namespace davit::isa {

struct EmitScratch {
  // The block of a critical edge that has moves.
  struct EdgeBlock {
    uint32_t edge = 0;
    // Edits [first_edit, end_edit) of the allocation.
    uint32_t first_edit = 0;
    uint32_t end_edit = 0;
    Label label;
    bool emitted = false;
  };
  // The seldom executed part of instruction `inst`: entered at `entry`, continues at `resume`.
  struct OutOfLine {
    uint32_t inst = 0;
    Label entry;
    Label resume;
  };
  // An instruction that traps, to be placed behind everything else.
  struct TrapStub {
    Label label;
    ir::TrapCode code = ir::TrapCode::kUnreachable;
    uint32_t source_offset = 0;
  };

  // A branch forwards that waits for its label.
  struct PendingBranch {
    uint32_t offset = 0;
    Label target;
  };
  // A jump table whose place is decided before its labels are bound.
  struct PlacedTable {
    uint32_t table = 0;
    uint32_t offset = 0;
  };

  CodeBuffer code;
  // By block: the block that a jump to it ends in, itself if it is not empty.
  std::vector<uint32_t> block_target;
  // By edge: where it leads, an edge block or a block.
  std::vector<Label> edge_label;
  std::vector<EdgeBlock> edge_blocks;
  // Blocks in the order of emission; the first `num_hot` lie before the edge blocks.
  std::vector<uint32_t> layout;
  std::vector<OutOfLine> out_of_line;
  std::vector<TrapStub> trap_stubs;
  // x86-64. By branch: bytes saved by it and all after it, then bytes removed before it.
  std::vector<uint32_t> savings;
  // ISAs with islands (isa/aarch64/fixups.h). Branches by reach, from the shortest on.
  std::vector<PendingBranch> pending[3];
  // By 16 bytes of constants, then by jump table: offset of the last copy among the code. Empty as
  // long as there is none.
  std::vector<uint32_t> data_copies;
  std::vector<PlacedTable> placed_tables;
  // By label: whether a jump table leads there. Filled where targets must be marked.
  std::vector<uint8_t> table_targets;
};

}  // namespace davit::isa

#endif  // DAVIT_ISA_EMIT_SCRATCH_H_
