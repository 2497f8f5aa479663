// MachInst: one machine instruction before registers are known, the same 16-byte record for every
// ISA.
//
// An instruction is three parallel rows: a MachInst (what it is), a regalloc::Inst (which operands
// it has) and a source offset. The row of isa/<isa>/insts.def that `op` names gives it meaning:
// which operands there are and in what order, and how it is encoded. Because the record is the same
// everywhere, block order, register allocation, frames and printing are shared code without
// templates or virtual calls.
//
// A row may have one memory operand, which on x86-64 may be a register instead. Where `addr` says
// that it is memory, it is replaced in the operand list by the base register and then the index
// register, as far as they are operands. Where it does not, it is an ordinary operand with
// constraint kAny: if the allocator leaves the value in its spill slot, the emitter encodes the
// slot as memory.
#ifndef DAVIT_ISA_MACH_INST_H_
#define DAVIT_ISA_MACH_INST_H_

#include <cstdint>

namespace davit::isa {

// The shape of a memory operand in one byte; displacement and scale complete it.
//
//    7   6   5 4   3 2 1 0
//   +---+---+-----+-------+
//   | F | X | scl | base  |     F the access may fault: it has a trap site
//   +---+---+-----+-------+     X has an index register, multiplied by 1 << scl
class AddrMode {
 public:
  enum Base : uint8_t {
    // Not memory.
    kNotMemory = 0,
    // No base: index and displacement only.
    kNoBase,
    // The base is a register operand.
    kReg,
    // The base is pinned register 0 (the context) or 1; no operand.
    kPinned0,
    kPinned1,
    // disp bytes from the start of the function's stack slots (ir stack slots).
    kStackSlot,
    // disp bytes from the first incoming stack argument.
    kArgIn,
    // disp bytes from the lowest outgoing stack argument (the stack pointer at calls).
    kArgOut,
    // disp is a byte offset into MachFunction::constants.
    kConstant,
  };
  constexpr AddrMode() = default;
  constexpr explicit AddrMode(Base base) : bits_(base) {}
  static constexpr AddrMode FromByte(uint8_t bits) {
    AddrMode mode;
    mode.bits_ = bits;
    return mode;
  }
  constexpr AddrMode WithIndex(int scale_log2) const {
    return FromByte(static_cast<uint8_t>((bits_ & 0x8f) | 0x40 | scale_log2 << 4));
  }
  constexpr AddrMode WithFault() const { return FromByte(bits_ | 0x80); }
  constexpr Base base() const { return static_cast<Base>(bits_ & 15); }
  constexpr bool is_memory() const { return base() != kNotMemory; }
  constexpr bool has_index() const { return bits_ & 0x40; }
  constexpr int scale_log2() const { return bits_ >> 4 & 3; }
  constexpr bool may_fault() const { return bits_ & 0x80; }
  // Number of register operands that stand in the operand list for this memory operand.
  constexpr int num_operands() const { return (base() == kReg) + has_index(); }
  constexpr uint8_t byte() const { return bits_; }

 private:
  uint8_t bits_ = 0;
};

struct MachInst {
  // Row of isa/<isa>/insts.def.
  uint16_t op = 0;
  // Condition code in the ISA's encoding, for rows that have one; on AArch64 how the index of a
  // memory operand is extended.
  uint8_t cond = 0;
  AddrMode addr;
  // Displacement of the memory operand, bytes; the number of the bit that a branch tests.
  int32_t disp = 0;
  // An immediate (sign as the row says), the low half of a 64-bit one, an index into
  // MachFunction::symbols for calls and symbol addresses, an edge (index into MachFunction::edges)
  // for branches, an index into MachFunction::jump_tables, an ir::TrapCode for traps.
  uint32_t imm = 0;
  // High half of a 64-bit immediate; a second immediate; the second edge of a two-way branch (taken
  // when the condition fails).
  uint32_t aux = 0;

  uint64_t imm64() const { return imm | static_cast<uint64_t>(aux) << 32; }
};
static_assert(sizeof(MachInst) == 16);

}  // namespace davit::isa

#endif  // DAVIT_ISA_MACH_INST_H_
