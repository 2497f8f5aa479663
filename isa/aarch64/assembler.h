// Assembler: encodes rows of insts.def with physical registers.
//
// A row becomes, at compile time, one EncodingRow: the fixed bits and where operands and immediates
// go. Encoding is an or of shifted fields and one 4-byte store. The load and store rows differ in
// nothing but size and kind; the bits that the address form decides are the same for all of them
// (C4.1.88, "Loads and stores").
#ifndef DAVIT_ISA_AARCH64_ASSEMBLER_H_
#define DAVIT_ISA_AARCH64_ASSEMBLER_H_

#include <array>
#include <cstdint>
#include <cstring>

#include "isa/aarch64/fixups.h"
#include "isa/aarch64/immediates.h"
#include "isa/aarch64/inst.h"
#include "isa/code_buffer.h"

namespace davit::isa::aarch64 {

struct EncodingRow {
  static constexpr int kMaxRegs = 5;
  enum Flags : uint8_t {
    kMacro = 1 << 0,
    kMemory = 1 << 1,
    // [base] alone.
    kBaseOnly = 1 << 2,
    // Neither of these, no immediate, no condition.
    kSimple = 1 << 3,
    // An immediate in two runs of bits.
    kSplitImm = 1 << 4,
  };
  uint32_t bits = 0;
  uint8_t flags = 0;
  // Encoded operands, which come first in the operand list; those of a rw operand share a shift.
  uint8_t num_regs = 0;
  uint8_t shift[kMaxRegs] = {};
  uint8_t size_log2 = 0;
  Field imm, aux, cond;

  constexpr bool Has(Flags f) const { return flags & f; }
};

namespace internal {

consteval EncodingRow MakeEncodingRow(const InstInfo& info) {
  EncodingRow row;
  if (info.is_macro()) {
    row.flags = EncodingRow::kMacro;
    return row;
  }
  const Encoding& e = info.encoding;
  row.bits = e.bits;
  row.imm = e.i;
  row.aux = e.j;
  row.cond = e.c;
  for (int k = 0; k < info.num_roles; ++k) {
    const Role& role = info.roles[k];
    if (role.slot == Slot::kMem) {
      row.flags |= EncodingRow::kMemory | (role.base_only ? EncodingRow::kBaseOnly : 0);
      row.size_log2 = role.size_log2;
    } else if (role.slot == Slot::kReg) {
      const uint8_t shift = e.FieldOf(role.field).low_shift;
      row.shift[row.num_regs++] = shift;
      if (role.access == Access::kUseDef) row.shift[row.num_regs++] = shift;
    } else if (role.slot == Slot::kImplicit) {
      WrongRow("only macro rows have implicit operands");
    }
  }
  if (e.i.high_bits != 0 || e.j.high_bits != 0) row.flags |= EncodingRow::kSplitImm;
  if (row.flags == 0 && e.i.bits() == 0 && e.j.bits() == 0 && e.c.bits() == 0) {
    row.flags = EncodingRow::kSimple;
  }
  return row;
}

consteval std::array<EncodingRow, kNumOps> MakeEncodingRows() {
  std::array<EncodingRow, kNumOps> table;
  for (int i = 0; i < kNumOps; ++i) table[i] = MakeEncodingRow(kInstInfo[i]);
  return table;
}

}  // namespace internal

inline constexpr std::array<EncodingRow, kNumOps> kEncodingRows = internal::MakeEncodingRows();
constexpr const EncodingRow& EncodingOf(Op op) { return kEncodingRows[static_cast<int>(op)]; }

// A memory operand with hardware registers. Which form it takes follows from what it has.
struct MemOperand {
  static constexpr uint8_t kNoReg = 0xff;
  uint8_t base = 31;
  uint8_t index = kNoReg;
  // The index counts in units of the bytes accessed; it is the low 32 bits, zero-extended.
  bool scaled = false;
  bool uxtw = false;
  int32_t disp = 0;

  static MemOperand At(PReg base, int32_t disp) {
    MemOperand mem;
    mem.base = static_cast<uint8_t>(base.hw());
    mem.disp = disp;
    return mem;
  }
};

// The bits of the address form of a load or store: bits 25 and 24, and 21 to 5. The operand fits.
constexpr uint32_t AddressBits(const MemOperand& mem, int size_log2) {
  const uint32_t base = static_cast<uint32_t>(mem.base) << 5;
  if (mem.index != MemOperand::kNoReg) {
    const uint32_t option = mem.uxtw ? kUxtw : kUxtx;
    return base | 1u << 21 | static_cast<uint32_t>(mem.index) << 16 | option << 13 |
           static_cast<uint32_t>(mem.scaled) << 12 | 2u << 10;
  }
  if (FitsScaled(mem.disp, size_log2)) {
    return base | 1u << 24 | static_cast<uint32_t>(mem.disp >> size_log2) << 10;
  }
  return base | (static_cast<uint32_t>(mem.disp) & 0x1ff) << 12;
}

class Assembler {
 public:
  static constexpr uint32_t kInstBytes = 4;

  // With `fixups` for what needs branches, constants and jump tables.
  explicit Assembler(CodeBuffer& buffer, Fixups* fixups = nullptr)
      : buffer_(buffer), fixups_(fixups) {}
  CodeBuffer& buffer() { return buffer_; }

  // Makes room for `n` bytes, between which no island stands.
  void Fit(uint32_t n) {
    if (!buffer_.Fits(n)) MakeRoom(n);
  }

  // Appends a word; the caller has reserved room.
  void Put(uint32_t word) {
    uint8_t* p = buffer_.cursor();
    std::memcpy(p, &word, 4);
    buffer_.set_cursor(p + 4);
  }
  // The same with room made.
  void Append(uint32_t word) {
    Fit(kInstBytes);
    Put(word);
  }

  // The word of a row with registers in the order of its operands, rw named once.
  template <typename... Regs>
  static uint32_t Word(Op op, Regs... regs) {
    const EncodingRow& row = EncodingOf(op);
    uint32_t word = row.bits;
    int at = 0;
    ((word |= static_cast<uint32_t>(regs.hw()) << NextShift(row, at)), ...);
    DAVIT_DCHECK(at == row.num_regs);
    return word;
  }
  // The word of `inst`, which is no macro, but for the address of its memory operand. reg_of(k) is
  // the hardware number of encoded operand k, in the order of the operand list.
  template <typename RegOf>
  static uint32_t RowWord(const EncodingRow& row, const MachInst& inst, RegOf reg_of) {
    uint32_t word = row.bits;
    for (unsigned k = 0; k < row.num_regs; ++k) word |= reg_of(k) << row.shift[k];
    // A memory operand uses MachInst::cond for its index.
    if (row.Has(EncodingRow::kMemory)) {
      return row.Has(EncodingRow::kBaseOnly) ? word | row.imm.Place(inst.imm) : word;
    }
    if (row.Has(EncodingRow::kSimple)) return word;
    word |= static_cast<uint32_t>(inst.cond) << row.cond.low_shift;
    if (row.Has(EncodingRow::kSplitImm)) {
      return word | row.imm.Place(inst.imm) | row.aux.Place(inst.aux);
    }
    DAVIT_DCHECK(row.imm.Place(inst.imm) == inst.imm << row.imm.low_shift &&
                 row.aux.Place(inst.aux) == inst.aux << row.aux.low_shift);
    return word | inst.imm << row.imm.low_shift | inst.aux << row.aux.low_shift;
  }
  // What the memory operand adds to that, where it fits.
  static uint32_t MemoryBits(const EncodingRow& row, const MemOperand& mem) {
    return row.Has(EncodingRow::kBaseOnly) ? static_cast<uint32_t>(mem.base) << 5
                                           : AddressBits(mem, row.size_log2);
  }
  static uint32_t Imm(Op op, uint32_t imm) { return EncodingOf(op).imm.Place(imm); }
  static uint32_t Aux(Op op, uint32_t aux) { return EncodingOf(op).aux.Place(aux); }
  static uint32_t CondBits(Op op, Cond cond) {
    return EncodingOf(op).cond.Place(static_cast<uint32_t>(cond));
  }

  // For macro instructions, moves and the frame; each reserves for itself.
  template <typename... Regs>
  void Emit(Op op, Regs... regs) {
    Append(Word(op, regs...));
  }
  template <typename... Regs>
  void EmitImm(Op op, uint32_t imm, Regs... regs) {
    Append(Word(op, regs...) | Imm(op, imm));
  }
  template <typename... Regs>
  void EmitCond(Op op, Cond cond, Regs... regs) {
    Append(Word(op, regs...) | CondBits(op, cond));
  }
  // With both immediates.
  template <typename... Regs>
  void EmitImms(Op op, uint32_t imm, uint32_t aux, Regs... regs) {
    Append(Word(op, regs...) | Imm(op, imm) | Aux(op, aux));
  }
  // A load or store whose operand fits.
  void EmitMem(Op op, PReg reg, const MemOperand& mem) {
    const EncodingRow& row = EncodingOf(op);
    Append(row.bits | static_cast<uint32_t>(reg.hw()) << row.shift[0] |
           AddressBits(mem, row.size_log2));
  }

  // mov of a constant that leaves the flags, in the shortest form.
  void LoadConstant(PReg reg, uint64_t value);

  // Branches; the last of any kind, as a word without distance.
  void Jmp(Label target);
  void BCond(Cond cond, Label target) {
    Branch(Word(Op::kBCond) | CondBits(Op::kBCond, cond), Reach::k19, target);
  }
  void Branch(uint32_t word, Reach reach, Label target) {
    Fit(Fixups::kMaxBranchBytes);
    fixups_->Branch(word, reach, target);
  }

 private:
  void MakeRoom(uint32_t n);
  static uint32_t NextShift(const EncodingRow& row, int& at) {
    const uint32_t shift = row.shift[at++];
    if (at < row.num_regs && row.shift[at] == shift) ++at;
    return shift;
  }

  CodeBuffer& buffer_;
  Fixups* fixups_;
};

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_ASSEMBLER_H_
