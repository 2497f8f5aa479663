#include "fuzz/gen/mach_gen.h"

#include <algorithm>

namespace davit::fuzz {

MachCase::MachCase() {
  function_.Clear();
  function_.conv = ir::CallConv::kDavit;
  function_.insts.resize(2);
  function_.inst_operands.resize(2);
  function_.source_offsets.resize(2);
  function_.blocks.resize(1);
  function_.blocks[0].end_inst = 2;
  function_.constants.resize(kConstantBytes);
}

void MachCase::Set(const isa::MachInst& inst, std::span<const Allocation> places,
                   uint16_t trap_op) {
  function_.insts[0] = inst;
  function_.insts[1].op = trap_op;
  const uint16_t count = static_cast<uint16_t>(places.size());
  function_.inst_operands[0].num_operands = count;
  function_.inst_operands[1].first_operand = count;
  function_.operands.resize(count);
  allocation_.allocations.assign(places.begin(), places.end());
}

void MachCase::SetFrame(uint32_t num_slots, uint32_t stack_slot_bytes,
                        uint32_t outgoing_arg_bytes) {
  allocation_.num_slots = num_slots;
  function_.stack_slot_bytes = stack_slot_bytes;
  function_.outgoing_arg_bytes = outgoing_arg_bytes;
}

}  // namespace davit::fuzz
