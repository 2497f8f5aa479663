// A regalloc::Function that owns its arrays, and a builder for it: for tests, the text form,
// generators and benchmarks. Clients that have the arrays anyway need neither.
#ifndef DAVIT_REGALLOC_FUNCTION_DATA_H_
#define DAVIT_REGALLOC_FUNCTION_DATA_H_

#include <initializer_list>
#include <span>
#include <vector>

#include "regalloc/function.h"

namespace davit::regalloc {

// Blocks are built in order: BeginBlock, parameters, instructions, a terminator, edges.
struct FunctionData {
  std::vector<Inst> insts;
  std::vector<Operand> operands;
  std::vector<VRegInfo> vregs;
  std::vector<Block> blocks;
  std::vector<Edge> edges;
  std::vector<VReg> vreg_lists;
  std::vector<RegSet> clobber_sets = {RegSet()};

  Function View() const {
    return {insts, operands, vregs, blocks, edges, vreg_lists, clobber_sets};
  }
  VReg NewVReg(RegClass cls = RegClass::kInt, bool wide = false) {
    VRegInfo info;
    info.cls = cls;
    info.wide = wide;
    vregs.push_back(info);
    return VReg(static_cast<uint32_t>(vregs.size() - 1));
  }
  uint32_t BeginBlock(std::span<const VReg> params = {}, uint16_t loop_depth = 0,
                      bool cold = false) {
    Block block;
    block.first_inst = block.end_inst = static_cast<uint32_t>(insts.size());
    block.first_edge = block.end_edge = static_cast<uint32_t>(edges.size());
    block.first_param = static_cast<uint32_t>(vreg_lists.size());
    block.num_params = static_cast<uint32_t>(params.size());
    block.loop_depth = loop_depth;
    block.cold = cold;
    vreg_lists.insert(vreg_lists.end(), params.begin(), params.end());
    blocks.push_back(block);
    return static_cast<uint32_t>(blocks.size() - 1);
  }
  uint32_t AddInst(std::span<const Operand> ops, uint8_t flags = 0, uint8_t clobbers = 0) {
    Inst inst;
    inst.first_operand = static_cast<uint32_t>(operands.size());
    inst.num_operands = static_cast<uint16_t>(ops.size());
    inst.flags = flags;
    inst.clobbers = clobbers;
    operands.insert(operands.end(), ops.begin(), ops.end());
    const uint32_t index = static_cast<uint32_t>(insts.size());
    for (const Operand& op : ops) {
      VRegInfo& info = vregs[op.vreg.index()];
      if (!op.is_use() && info.rematerialisable) info.def_inst = index;
    }
    insts.push_back(inst);
    blocks.back().end_inst = index + 1;
    return index;
  }
  uint32_t AddInst(std::initializer_list<Operand> ops, uint8_t flags = 0, uint8_t clobbers = 0) {
    return AddInst(std::span<const Operand>(ops.begin(), ops.size()), flags, clobbers);
  }
  void AddEdge(uint32_t to, std::span<const VReg> args = {}) {
    Edge edge;
    edge.from = static_cast<uint32_t>(blocks.size() - 1);
    edge.to = to;
    edge.first_arg = static_cast<uint32_t>(vreg_lists.size());
    edge.num_args = static_cast<uint32_t>(args.size());
    vreg_lists.insert(vreg_lists.end(), args.begin(), args.end());
    edges.push_back(edge);
    blocks.back().end_edge = static_cast<uint32_t>(edges.size());
  }
  uint8_t AddClobberSet(RegSet set) {
    clobber_sets.push_back(set);
    return static_cast<uint8_t>(clobber_sets.size() - 1);
  }
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_FUNCTION_DATA_H_
