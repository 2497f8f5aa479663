// The input and the output of register allocation, as plain arrays.
//
// The client (isa/mach_function.h) has these arrays anyway; the allocator reads them through spans,
// so there is neither an interface class nor a copy. Invariants that the client guarantees, checked
// by Validate() in debug builds:
//
//  * Blocks are in reverse post-order and the blocks of a loop are contiguous, the header first.
//  Irreducible control
//    flow is allowed only where the client marks no loop header for it (then liveness iterates).
//  * SSA: every VReg has exactly one definition and it dominates all uses. Block parameters are
//  definitions at the start
//    of their block; edge arguments are uses at the end of the source block, after its last
//    instruction has read its operands. The entry block has no parameters: incoming arguments are
//    defs of its first instruction.
//  * The last instruction of a block is its terminator, has Inst::kTerminator, and defines nothing
//  but temporaries.
//  * A block that ends in a branch with several successors may carry arguments on every edge.
//  * Instruction `clobbers` (calls) do not contain a register that the same instruction defines
//  late with kFixed.
//  * No instruction needs more registers of a class than the environment has.
#ifndef DAVIT_REGALLOC_FUNCTION_H_
#define DAVIT_REGALLOC_FUNCTION_H_

#include <cstdint>
#include <span>
#include <vector>

#include "regalloc/operand.h"

namespace davit::regalloc {

// 8 bytes.
struct Inst {
  enum Flags : uint8_t {
    // Writes Environment::call_clobbers between early and late.
    kCall = 1 << 0,
    kTerminator = 1 << 1,
    // A copy of operand 1 (use) into operand 0 (def), both of one class; a hint to give both the
    // same register.
    kMove = 1 << 2,
  };
  uint32_t first_operand = 0;
  uint16_t num_operands = 0;
  uint8_t flags = 0;
  // Index into Function::clobber_sets of further registers that the instruction destroys; 0 is the
  // empty set.
  uint8_t clobbers = 0;

  bool is_call() const { return flags & kCall; }
};
static_assert(sizeof(Inst) == 8);

// What the allocator must know of a virtual register. 8 bytes.
struct VRegInfo {
  RegClass cls = RegClass::kInt;
  // Holds a 16-byte vector: spill slots are 16 bytes, moves are Edit::wide.
  bool wide = false;
  // The defining instruction can be executed anywhere later with the same result: it has no
  // register uses, no side effect and one def operand of constraint kReg (a constant, a read-only
  // load off a pinned register).
  bool rematerialisable = false;
  uint8_t reserved = 0;
  // The defining instruction where rematerialisable; else unused.
  uint32_t def_inst = 0;
};

// A control-flow edge. The arguments are parallel to the target's parameters.
struct Edge {
  uint32_t from = 0;
  uint32_t to = 0;
  uint32_t first_arg = 0;  // into Function::vreg_lists
  uint32_t num_args = 0;
};

struct Block {
  // Instructions [first_inst, end_inst).
  uint32_t first_inst = 0;
  uint32_t end_inst = 0;
  // Outgoing edges [first_edge, end_edge) of Function::edges: edges are grouped by source block in
  // block order.
  uint32_t first_edge = 0;
  uint32_t end_edge = 0;
  uint32_t first_param = 0;  // into Function::vreg_lists
  uint32_t num_params = 0;
  // For a loop header, the end of the loop: the loop's blocks are [this, loop_end). 0 for every
  // other block.
  uint32_t loop_end = 0;
  uint16_t loop_depth = 0;
  // Seldom executed: spill code goes here if it can.
  bool cold = false;
};

struct Function {
  std::span<const Inst> insts;
  std::span<const Operand> operands;
  std::span<const VRegInfo> vregs;
  std::span<const Block> blocks;
  std::span<const Edge> edges;
  std::span<const VReg> vreg_lists;
  std::span<const RegSet> clobber_sets;

  std::span<const Operand> operands_of(uint32_t inst) const {
    return operands.subspan(insts[inst].first_operand, insts[inst].num_operands);
  }
  std::span<const VReg> params_of(const Block& block) const {
    return vreg_lists.subspan(block.first_param, block.num_params);
  }
  std::span<const VReg> args_of(const Edge& edge) const {
    return vreg_lists.subspan(edge.first_arg, edge.num_args);
  }
};

// The machine, as far as the allocator is concerned. A constant of the target.
struct Environment {
  // Registers that may be given to virtual registers, both classes.
  RegSet allocatable;
  // Registers that a call destroys. What is allocatable and not in here is callee-saved.
  RegSet call_clobbers;
  // Per class, a register outside `allocatable` that edits may destroy at any time (cycles without
  // kSwap, slot to slot copies); an invalid PReg where there is none.
  PReg scratch[2];
  // The target can exchange two registers of the class in one instruction (Edit::kSwap).
  bool has_swap[2] = {false, false};
};

// The result. Cleared and refilled by each run, so that its memory is reused.
struct Output {
  // Parallel to Function::operands.
  std::vector<Allocation> allocations;
  std::vector<Edit> edits;
  // Size of the spill area in units of 8 bytes.
  uint32_t num_slots = 0;
  // Every register that the function writes; the client saves those that are callee-saved.
  RegSet used;

  void Clear() {
    allocations.clear();
    edits.clear();
    num_slots = 0;
    used = RegSet();
  }
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_FUNCTION_H_
