// MachBuilder: small machine functions with registers already assigned, for tests of emission. A
// template over the ISA's enums; x64_builder.h and aarch64_builder.h name the instances.
#ifndef DAVIT_TESTS_ISA_MACH_BUILDER_H_
#define DAVIT_TESTS_ISA_MACH_BUILDER_H_

#include <cstdint>
#include <vector>

#include "isa/mach_function.h"
#include "regalloc/function.h"

namespace davit::isa {

using regalloc::Allocation;
using regalloc::Edit;

inline Allocation InReg(regalloc::PReg reg) { return Allocation::Reg(reg); }
inline Allocation InSlot(uint32_t slot) { return Allocation::Slot(slot); }

template <typename Cond>
struct InstFields {
  AddrMode addr = AddrMode();
  int32_t disp = 0;
  uint64_t imm = 0;
  Cond cond = Cond();
  uint32_t source = 0;
};

template <typename Op, typename Cond>
class BasicMachBuilder {
 public:
  using PReg = regalloc::PReg;
  using Fields = InstFields<Cond>;

  explicit BasicMachBuilder(ir::CallConv conv = ir::CallConv::kC) {
    function.Clear();
    function.conv = conv;
  }

  // Begins the next block.
  uint32_t Block(bool cold = false) {
    const uint32_t first = static_cast<uint32_t>(function.insts.size());
    regalloc::Block block;
    block.first_inst = block.end_inst = first;
    block.cold = cold;
    block.first_edge = block.end_edge = static_cast<uint32_t>(function.edges.size());
    function.blocks.push_back(block);
    return static_cast<uint32_t>(function.blocks.size() - 1);
  }

  // An edge of the current block.
  uint32_t Edge(uint32_t to) {
    regalloc::Edge edge;
    edge.from = static_cast<uint32_t>(function.blocks.size() - 1);
    edge.to = to;
    function.edges.push_back(edge);
    function.blocks.back().end_edge = static_cast<uint32_t>(function.edges.size());
    return static_cast<uint32_t>(function.edges.size() - 1);
  }

  // The next instruction, with one allocation for each of its operands.
  uint32_t Inst(Op op, std::vector<Allocation> places, Fields fields = {}) {
    MachInst inst;
    inst.op = static_cast<uint16_t>(op);
    inst.cond = static_cast<uint8_t>(fields.cond);
    inst.addr = fields.addr;
    inst.disp = fields.disp;
    inst.imm = static_cast<uint32_t>(fields.imm);
    inst.aux = static_cast<uint32_t>(fields.imm >> 32);
    regalloc::Inst row;
    row.first_operand = static_cast<uint32_t>(function.operands.size());
    row.num_operands = static_cast<uint16_t>(places.size());
    row.flags = OperandsOf(op).inst_flags;
    std::vector<regalloc::VReg> vregs;
    for (size_t i = 0; i < places.size(); ++i) vregs.push_back(regalloc::VReg(next_vreg_++));
    function.operands.resize(function.operands.size() + places.size());
    if (!InfoOf(op).is_variadic()) {
      MakeOperands(op, fields.addr, vregs.data(), function.operands.data() + row.first_operand);
    }
    allocation.allocations.insert(allocation.allocations.end(), places.begin(), places.end());
    function.insts.push_back(inst);
    function.inst_operands.push_back(row);
    function.source_offsets.push_back(fields.source);
    function.blocks.back().end_inst = static_cast<uint32_t>(function.insts.size());
    return static_cast<uint32_t>(function.insts.size() - 1);
  }

  uint32_t Inst(Op op, std::vector<PReg> regs, Fields fields = {}) {
    std::vector<Allocation> places;
    for (PReg reg : regs) places.push_back(Allocation::Reg(reg));
    return Inst(op, places, fields);
  }
  uint32_t Inst(Op op) { return Inst(op, std::vector<Allocation>()); }

  void Jump(uint32_t to) { Inst(Op::kJump, std::vector<Allocation>(), {.imm = Edge(to)}); }
  void Branch(Cond cond, uint32_t then_block, uint32_t else_block) {
    const uint64_t then_edge = Edge(then_block), else_edge = Edge(else_block);
    Inst(Op::kBranch, std::vector<Allocation>(),
         {.imm = then_edge | else_edge << 32, .cond = cond});
  }

  // Edits come in the order (where, index).
  void Move(Edit::Where where, uint32_t index, Allocation from, Allocation to, bool wide = false) {
    allocation.edits.push_back({where, Edit::Kind::kMove, wide, index, from, to, 0, {}});
  }

  MachFunction function;
  regalloc::Output allocation;

 private:
  uint32_t next_vreg_ = 0;
};

}  // namespace davit::isa

#endif  // DAVIT_TESTS_ISA_MACH_BUILDER_H_
