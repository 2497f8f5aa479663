// Single machine instructions with their registers, from bytes: any row of insts.def that has an
// encoding, with any operands that it may have.
//
// What a row may hold follows from the words it is written in (isa/<isa>/encoding.h): slots, widths
// and kinds of immediate. So a row that is added to the table is generated without a change here.
// Left out are the registers that no operand is ever assigned: number 31 on AArch64, which frames
// and addresses of the frame bring in, and rsp as an index.
#ifndef DAVIT_FUZZ_GEN_MACH_GEN_H_
#define DAVIT_FUZZ_GEN_MACH_GEN_H_

#include <cstdint>
#include <span>
#include <vector>

#include "fuzz/gen/choices.h"
#include "isa/aarch64/inst.h"
#include "isa/mach_function.h"
#include "isa/x64/inst.h"
#include "regalloc/function.h"

namespace davit::fuzz {

// A function of one instruction and a trap behind it, with its allocation. The memory is reused.
class MachCase {
 public:
  using Allocation = regalloc::Allocation;
  // Bytes of MachFunction::constants; every byte can be the displacement of AddrMode::kConstant.
  static constexpr uint32_t kConstantBytes = 256;

  MachCase();
  MachCase(const MachCase&) = delete;
  MachCase& operator=(const MachCase&) = delete;

  // `places` are the operands of `inst` in the order of the operand list; `trap_op` is kTrap of its
  // ISA.
  void Set(const isa::MachInst& inst, std::span<const Allocation> places, uint16_t trap_op);
  // Sizes of the frame: spill slots of 8 bytes, stack slots and outgoing arguments in bytes.
  void SetFrame(uint32_t num_slots, uint32_t stack_slot_bytes, uint32_t outgoing_arg_bytes);

  const isa::MachInst& inst() const { return function_.insts[0]; }
  // The operands in the order of the operand list.
  std::span<const Allocation> places() const { return allocation_.allocations; }
  const isa::MachFunction& function() const { return function_; }
  const regalloc::Output& allocation() const { return allocation_; }

 private:
  isa::MachFunction function_;
  regalloc::Output allocation_;
};

void MakeX64Case(Choices& choices, MachCase& out);
void MakeAarch64Case(Choices& choices, MachCase& out);

// What an immediate of AArch64 may be, as the bits of its field.
struct Aarch64FieldDomain {
  // Limits, powers of two and their neighbours; all values where they are few or do not fill a
  // range.
  std::vector<uint32_t> values;
  // Every value below may be, too.
  uint64_t limit = 0;
};
Aarch64FieldDomain Aarch64FieldValues(const isa::aarch64::InstInfo& info,
                                      const isa::aarch64::Role& role);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_MACH_GEN_H_
