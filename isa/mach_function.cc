#include "isa/mach_function.h"

namespace davit::isa {

void MachFunction::Clear() {
  insts.clear();
  inst_operands.clear();
  source_offsets.clear();
  operands.clear();
  vregs.clear();
  blocks.clear();
  edges.clear();
  vreg_lists.clear();
  clobber_sets.assign(1, regalloc::RegSet());
  symbols.clear();
  jump_tables.clear();
  jump_table_edges.clear();
  constants.clear();
  stack_slot_bytes = 0;
  outgoing_arg_bytes = 0;
  incoming_arg_bytes = 0;
  conv = ir::CallConv::kDavit;
  has_calls = false;
  switches_context = false;
  source_offset = 0;
}

}  // namespace davit::isa
