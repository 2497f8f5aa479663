// MachFunction: one function in machine instructions, as flat arrays; the output of lowering, the
// input of register allocation (View()) and of emission. Nobody changes it after lowering.
//
// Lowering walks backwards, so it fills the instruction arrays from the end (see isa/lower.h) and
// turns them round once; afterwards everything is in layout order. Blocks are those of the
// ir::Function, with the same numbers.
#ifndef DAVIT_ISA_MACH_FUNCTION_H_
#define DAVIT_ISA_MACH_FUNCTION_H_

#include <cstdint>
#include <vector>

#include "ir/function.h"
#include "isa/mach_inst.h"
#include "regalloc/function.h"

namespace davit::isa {

struct JumpTable {
  // Edges in MachFunction::jump_table_edges; entry i of the table goes to the target of edge i.
  uint32_t first_edge = 0;
  uint32_t num_edges = 0;
};

// Memory of lowering (isa/lower.h), kept here so that it is reused from function to function.
// Nobody else reads it.
struct LoweringBuffers {
  // Machine instructions in groups, one for each IR instruction; forward within a group, the groups
  // backward.
  struct Group {
    uint32_t first_inst = 0;
    uint32_t first_operand = 0;
  };
  std::vector<Group> groups;
  std::vector<MachInst> insts;
  std::vector<regalloc::Inst> inst_operands;
  std::vector<uint32_t> source_offsets;
  std::vector<regalloc::Operand> operands;
  // By block: the number of groups that existed when the block was begun.
  std::vector<uint32_t> block_groups;
  // By IR value.
  std::vector<regalloc::VReg> vreg_of;
  // By IR edge: the edge of the MachFunction.
  std::vector<uint32_t> edge_of;
  // Operands of a call or return while they are collected.
  std::vector<regalloc::Operand> abi_operands;
  // By IR stack slot: its offset in the frame's stack slot area.
  std::vector<uint32_t> slot_offset;
  // Definitions that may be repeated anywhere, by number in `insts`.
  struct Remat {
    regalloc::VReg vreg;
    uint32_t group = 0;
    uint32_t inst = 0;
  };
  std::vector<Remat> remats;
};

class MachFunction {
 public:
  // Parallel arrays.
  std::vector<MachInst> insts;
  std::vector<regalloc::Inst> inst_operands;
  std::vector<uint32_t> source_offsets;

  std::vector<regalloc::Operand> operands;
  std::vector<regalloc::VRegInfo> vregs;
  std::vector<regalloc::Block> blocks;
  std::vector<regalloc::Edge> edges;
  // Block parameters and edge arguments.
  std::vector<regalloc::VReg> vreg_lists;
  // Entry 0 is the empty set.
  std::vector<regalloc::RegSet> clobber_sets;

  std::vector<ir::Symbol> symbols;
  std::vector<JumpTable> jump_tables;
  std::vector<uint32_t> jump_table_edges;
  // Constant pool: float and vector constants, aligned to their size up to 16, referred to by
  // AddrMode::kConstant.
  std::vector<uint8_t> constants;

  // Bytes of ir stack slots, of outgoing and of incoming stack arguments.
  uint32_t stack_slot_bytes = 0;
  uint32_t outgoing_arg_bytes = 0;
  uint32_t incoming_arg_bytes = 0;
  ir::CallConv conv = ir::CallConv::kDavit;
  bool has_calls = false;
  // A call changes the pinned registers (ir::kSwitchContext), so the frame keeps the function's own
  // context.
  bool switches_context = false;
  // Source offset of the function itself, for the stack overflow trap.
  uint32_t source_offset = 0;

  LoweringBuffers lowering;

  // Forgets the function, keeps the memory.
  void Clear();

  regalloc::Function View() const {
    return {inst_operands, operands, vregs, blocks, edges, vreg_lists, clobber_sets};
  }
};

}  // namespace davit::isa

#endif  // DAVIT_ISA_MACH_FUNCTION_H_
