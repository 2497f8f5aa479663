// Assembler: encodes rows of insts.def with physical registers.
//
// A row becomes, at compile time, one 16-byte EncodingRow: the opcode bytes as one word, the
// prefix, and where in the operand list the fields of ModRM and VEX come from. Encoding is then
// straight-line code: prefixes, opcode, ModRM and SIB are put together in one word, optional bytes
// by shifts, and stored at once, then 4 bytes of displacement and 8 of immediate, of which the
// cursor passes those that are wanted. Formats: Intel SDM volume 2, sections 2.1 (ModRM,
// SIB), 2.2.1 (REX), 2.3.5 (VEX).
#ifndef DAVIT_ISA_X64_ASSEMBLER_H_
#define DAVIT_ISA_X64_ASSEMBLER_H_

#include <array>
#include <cstdint>
#include <cstring>

#include "isa/code_buffer.h"
#include "isa/x64/inst.h"

namespace davit::isa::x64 {

struct EncodingRow {
  static constexpr uint8_t kNone = 0xff;
  static constexpr uint8_t kBehindRm = 0x80;
  enum Flags : uint8_t {
    kVexCoded = 1 << 0,
    kShortImm = 1 << 1,
    kShiftByOne = 1 << 2,
    kBreaksDependency = 1 << 3,
    // ModRM.reg, ModRM.rm are byte registers: 4 to 7 need a REX prefix.
    kByteReg = 1 << 4,
    kByteRm = 1 << 5,
    kMacro = 1 << 6,
    // None of the above, a register in ModRM.reg, no immediate, no condition: the way of most
    // instructions, encoded by a shorter path.
    kSimple = 1 << 7,
  };
  // Escape bytes and opcode, the first in the low byte; VEX: the opcode.
  uint32_t opcode = 0;
  uint8_t opcode_size = 0;
  // Legacy prefix or 0; VEX: pp.
  uint8_t prefix = 0;
  // REX.W as bit 3; VEX: with mmmmm in bits 4 and 5.
  uint8_t rex = 0;
  uint8_t flags = 0;
  uint8_t digit = 0;
  uint8_t imm_bytes = 0;
  uint8_t short_opcode = 0;
  // Places in the operand list in register form, kNone where there is none; kBehindRm is set in
  // those that move where rm is memory.
  uint8_t reg_at = kNone;
  uint8_t rm_at = kNone;
  uint8_t vex_at = kNone;
  uint8_t rm_operands = 0;
  // The register in the immediate.
  uint8_t is4_at = kNone;

  constexpr bool Has(Flags f) const { return flags & f; }
};
static_assert(sizeof(EncodingRow) == 16);

namespace internal {

consteval EncodingRow MakeEncodingRow(const InstInfo& info, const OperandRow& operands) {
  const Encoding& e = info.encoding;
  EncodingRow row;
  if (info.is_macro()) {
    row.flags = EncodingRow::kMacro;
    return row;
  }
  row.digit = e.digit;
  row.imm_bytes = e.imm_bytes;
  row.short_opcode = e.short_opcode;
  row.rex = e.Has(Encoding::kRexW) ? 8 : 0;
  row.flags = static_cast<uint8_t>(
      (e.Has(Encoding::kVexCoded) ? EncodingRow::kVexCoded : 0) |
      (e.Has(Encoding::kShortImm) ? EncodingRow::kShortImm : 0) |
      (e.Has(Encoding::kShiftByOne) ? EncodingRow::kShiftByOne : 0) |
      (e.Has(Encoding::kBreaksDependency) ? EncodingRow::kBreaksDependency : 0));
  if (e.Has(Encoding::kVexCoded)) {
    row.opcode = e.opcode;
    row.opcode_size = 1;
    row.prefix = e.prefix == 0x66 ? 1 : e.prefix == 0xF3 ? 2 : e.prefix == 0xF2 ? 3 : 0;
    row.rex |= e.map << 4;
  } else {
    constexpr uint32_t kEscapes[] = {0, 0x0f, 0x380f, 0x3a0f};
    const int escape_size = e.map == 0 ? 0 : e.map == 1 ? 1 : 2;
    row.opcode = kEscapes[e.map] | static_cast<uint32_t>(e.opcode) << 8 * escape_size;
    row.opcode_size = static_cast<uint8_t>(escape_size + 1);
    row.prefix = e.prefix;
  }
  int at = 0;
  uint8_t behind = 0;
  for (int i = 0; i < info.num_roles; ++i) {
    const Role& role = info.roles[i];
    if (role.slot == Slot::kImm) continue;
    const bool byte = role.cls == RegClass::kInt && role.width == 8;
    if (role.slot == Slot::kReg || role.slot == Slot::kOpcode) {
      row.reg_at = static_cast<uint8_t>(at | behind);
      if (byte) row.flags |= EncodingRow::kByteReg;
    } else if (role.slot == Slot::kVex) {
      row.vex_at = static_cast<uint8_t>(at | behind);
    } else if (role.slot == Slot::kIs4) {
      row.is4_at = static_cast<uint8_t>(at | behind);
    } else if (role.slot != Slot::kImplicit) {
      row.rm_at = static_cast<uint8_t>(at);
      behind = EncodingRow::kBehindRm;
      if (byte) row.flags |= EncodingRow::kByteRm;
    }
    if (role.slot != Slot::kMem) at += role.access == Access::kUseDef ? 2 : 1;
  }
  row.rm_operands = operands.rm_operands;
  if (row.flags == 0 && e.Has(Encoding::kHasModRmReg) && row.imm_bytes == 0 &&
      !e.Has(Encoding::kCondition)) {
    row.flags = EncodingRow::kSimple;
  }
  return row;
}

consteval std::array<EncodingRow, kNumOps> MakeEncodingRows() {
  std::array<EncodingRow, kNumOps> table;
  for (int i = 0; i < kNumOps; ++i) table[i] = MakeEncodingRow(kInstInfo[i], kOperandRows[i]);
  return table;
}

}  // namespace internal

inline constexpr std::array<EncodingRow, kNumOps> kEncodingRows = internal::MakeEncodingRows();
constexpr const EncodingRow& EncodingOf(Op op) { return kEncodingRows[static_cast<int>(op)]; }

// A memory operand with hardware registers.
struct MemOperand {
  static constexpr uint8_t kNoReg = 0xff;
  uint8_t base = kNoReg;
  uint8_t index = kNoReg;
  uint8_t scale_log2 = 0;
  // Relative to the next instruction; `target` says to what.
  bool is_data = false;
  CodeBuffer::DataRef::Kind data_kind = CodeBuffer::DataRef::Kind::kConstant;
  int32_t disp = 0;
  uint32_t target = 0;

  static MemOperand At(PReg base, int32_t disp) {
    MemOperand mem;
    mem.base = static_cast<uint8_t>(base.hw());
    mem.disp = disp;
    return mem;
  }
  static MemOperand At(PReg base, PReg index, int scale_log2, int32_t disp) {
    MemOperand mem = At(base, disp);
    mem.index = static_cast<uint8_t>(index.hw());
    mem.scale_log2 = static_cast<uint8_t>(scale_log2);
    return mem;
  }
  static MemOperand Data(CodeBuffer::DataRef::Kind kind, uint32_t target) {
    MemOperand mem;
    mem.is_data = true;
    mem.data_kind = kind;
    mem.target = target;
    return mem;
  }
};

class Assembler {
 public:
  static constexpr uint32_t kMaxInstBytes = 15;

  explicit Assembler(CodeBuffer& buffer) : buffer_(buffer) {}
  CodeBuffer& buffer() { return buffer_; }

  // The general forms, with kSimple for rows that have that flag: `reg` is ModRM.reg (or the row's
  // digit, see RegField), `vex` VEX.vvvv. The caller has reserved kMaxInstBytes.
  template <bool kSimple = false>
  void EncodeReg(const EncodingRow& row, unsigned reg, unsigned vex, unsigned rm, uint64_t imm,
                 unsigned cond);
  template <bool kSimple = false>
  void EncodeMem(const EncodingRow& row, unsigned reg, unsigned vex, const MemOperand& mem,
                 uint64_t imm, unsigned cond);
  // Rows without ModRM: the register in the opcode, or none.
  void EncodePlain(const EncodingRow& row, unsigned reg, uint64_t imm);
  // With a memory operand relative to the next instruction, whose 4 bytes of distance, 0 here, come
  // last.
  void EncodePcRel(const EncodingRow& row, unsigned reg);

  // For macro instructions, moves and the frame; each reserves for itself. `reg` is the operand in
  // ModRM.reg, `rm` that in ModRM.rm; the row decides which is written.
  void RegReg(Op op, PReg reg, PReg rm) {
    Fit();
    EncodeReg(EncodingOf(op), reg.hw(), 0, rm.hw(), 0, 0);
  }
  void RegMem(Op op, PReg reg, const MemOperand& mem) {
    Fit();
    EncodeMem(EncodingOf(op), reg.hw(), 0, mem, 0, 0);
  }
  void RegImm(Op op, PReg rm, uint64_t imm) {
    Fit();
    EncodeReg(EncodingOf(op), EncodingOf(op).digit, 0, rm.hw(), imm, 0);
  }
  // One operand, in ModRM.rm.
  void Reg(Op op, PReg rm, Cond cond = Cond::kO) {
    Fit();
    EncodeReg(EncodingOf(op), EncodingOf(op).digit, 0, rm.hw(), 0, static_cast<unsigned>(cond));
  }
  void MemOnly(Op op, const MemOperand& mem) {
    Fit();
    EncodeMem(EncodingOf(op), EncodingOf(op).digit, 0, mem, 0, 0);
  }
  void RegRegCond(Op op, Cond cond, PReg reg, PReg rm) {
    Fit();
    EncodeReg(EncodingOf(op), reg.hw(), 0, rm.hw(), 0, static_cast<unsigned>(cond));
  }
  // mov of a constant that leaves the flags, in the shortest form.
  void LoadConstant(PReg reg, uint64_t value);

  // Branches, in the long form until FinishCode. Not kFloatEq and kFloatNe, see Emitter::JumpIf.
  void Jcc(Cond cond, Label target);
  void Jmp(Label target);

 private:
  void Fit() { buffer_.Reserve(kMaxInstBytes); }
  // Opcode and size of the immediate once the short forms are decided.
  struct Choice {
    uint32_t opcode;
    uint32_t imm_bytes;
  };
  static Choice Choose(const EncodingRow& row, uint64_t imm, unsigned cond);
  // Prefixes, opcode, then the bytes of `tail` (ModRM and SIB, the first in the low byte). `rxb`:
  // REX bits R, X, B.
  template <bool kSimple = false>
  static uint8_t* PutOpcode(uint8_t* p, const EncodingRow& row, uint32_t opcode, unsigned rxb,
                            bool force_rex, unsigned vex, uint64_t tail, unsigned tail_size);
  static uint8_t* PutVex(uint8_t* p, const EncodingRow& row, uint32_t opcode, unsigned rxb,
                         unsigned vex, uint64_t tail, unsigned tail_size);

  CodeBuffer& buffer_;
};

inline Assembler::Choice Assembler::Choose(const EncodingRow& row, uint64_t imm, unsigned cond) {
  Choice choice = {row.opcode, row.imm_bytes};
  if (row.flags & (EncodingRow::kShortImm | EncodingRow::kShiftByOne)) {
    // The short opcode stands in one-byte maps only, so that it replaces the whole word.
    if (row.Has(EncodingRow::kShiftByOne)) {
      if (imm == 1) choice = {row.short_opcode, 0};
    } else {
      const int64_t value =
          row.imm_bytes == 2 ? static_cast<int16_t>(imm) : static_cast<int32_t>(imm);
      if (value == static_cast<int8_t>(value)) choice = {row.short_opcode, 1};
    }
  }
  choice.opcode += cond << 8 * (row.opcode_size - 1);
  return choice;
}

template <bool kSimple>
inline uint8_t* Assembler::PutOpcode(uint8_t* p, const EncodingRow& row, uint32_t opcode,
                                     unsigned rxb, bool force_rex, unsigned vex, uint64_t tail,
                                     unsigned tail_size) {
  if (!kSimple && row.Has(EncodingRow::kVexCoded))
    return PutVex(p, row, opcode, rxb, vex, tail, tail_size);
  // At most 66 REX 0F 38 op ModRM SIB: seven bytes, one word.
  uint64_t word = opcode | tail << 8 * row.opcode_size;
  const unsigned rex = row.rex | rxb;
  const unsigned has_rex = (rex != 0) | force_rex;
  word = word << 8 * has_rex | (-has_rex & (0x40 | rex));
  const unsigned has_prefix = row.prefix != 0;
  word = word << 8 * has_prefix | row.prefix;
  std::memcpy(p, &word, 8);
  return p + row.opcode_size + tail_size + has_rex + has_prefix;
}

inline uint8_t* Assembler::PutVex(uint8_t* p, const EncodingRow& row, uint32_t opcode, unsigned rxb,
                                  unsigned vex, uint64_t tail, unsigned tail_size) {
  const unsigned map = row.rex >> 4;
  const unsigned w = row.rex & 8;
  const unsigned fields = (~vex & 15) << 3 | row.prefix;
  if (map == 1 && w == 0 && (rxb & 3) == 0) {
    p[0] = 0xC5;
    p[1] = static_cast<uint8_t>((rxb & 4 ? 0 : 0x80) | fields);
    p += 2;
  } else {
    p[0] = 0xC4;
    p[1] = static_cast<uint8_t>((~rxb & 7) << 5 | map);
    p[2] = static_cast<uint8_t>(w << 4 | fields);
    p += 3;
  }
  *p++ = static_cast<uint8_t>(opcode);
  std::memcpy(p, &tail, 8);
  return p + tail_size;
}

template <bool kSimple>
inline void Assembler::EncodeReg(const EncodingRow& row, unsigned reg, unsigned vex, unsigned rm,
                                 uint64_t imm, unsigned cond) {
  const Choice choice = kSimple ? Choice{row.opcode, 0} : Choose(row, imm, cond);
  const bool force_rex = !kSimple && ((row.Has(EncodingRow::kByteReg) && reg >= 4) ||
                                      (row.Has(EncodingRow::kByteRm) && rm >= 4));
  const unsigned mod_rm = 0xC0 | (reg & 7) << 3 | (rm & 7);
  uint8_t* p = PutOpcode<kSimple>(buffer_.cursor(), row, choice.opcode, reg >> 3 << 2 | rm >> 3,
                                  force_rex, vex, mod_rm, 1);
  if (!kSimple) std::memcpy(p, &imm, 8);
  buffer_.set_cursor(p + choice.imm_bytes);
}

template <bool kSimple>
inline void Assembler::EncodeMem(const EncodingRow& row, unsigned reg, unsigned vex,
                                 const MemOperand& mem, uint64_t imm, unsigned cond) {
  const Choice choice = kSimple ? Choice{row.opcode, 0} : Choose(row, imm, cond);
  const bool force_rex = !kSimple && row.Has(EncodingRow::kByteReg) && reg >= 4;
  const bool has_base = mem.base != MemOperand::kNoReg;
  const bool has_index = mem.index != MemOperand::kNoReg;
  // 4 in the index field means no index; 5 in the base field with mod 0 means no base.
  const unsigned base = has_base ? mem.base : 5;
  const unsigned index = has_index ? mem.index : 4;
  const unsigned rxb = reg >> 3 << 2 | index >> 3 << 1 | base >> 3;
  const unsigned field = (reg & 7) << 3;
  if (mem.is_data) {
    // mod 0, base 5, no SIB: relative to the next instruction.
    uint8_t* p =
        PutOpcode<kSimple>(buffer_.cursor(), row, choice.opcode, rxb, force_rex, vex, field | 5, 1);
    const uint32_t at = static_cast<uint32_t>(p - buffer_.begin());
    buffer_.data_refs.push_back(
        {at, mem.data_kind, static_cast<uint8_t>(choice.imm_bytes), mem.target});
    std::memcpy(p + 4, &imm, 8);
    buffer_.set_cursor(p + 4 + choice.imm_bytes);
    return;
  }
  // No base: mod 0 and 32 bits of displacement. Base 5 (rbp, r13) cannot go without displacement.
  const bool disp8 = mem.disp == static_cast<int8_t>(mem.disp);
  const bool no_disp = mem.disp == 0 && (base & 7) != 5;
  const unsigned mod = !has_base || no_disp ? 0 : disp8 ? 1 : 2;
  const unsigned has_sib = has_index || !has_base || (base & 7) == 4;
  const unsigned low = base & 7;
  const unsigned sib = static_cast<unsigned>(mem.scale_log2) << 6 | (index & 7) << 3 | low;
  const unsigned tail = mod << 6 | field | (has_sib ? 4 : low) | sib << 8;
  uint8_t* p = PutOpcode<kSimple>(buffer_.cursor(), row, choice.opcode, rxb, force_rex, vex,
                                  tail & (has_sib ? 0xffff : 0xff), 1 + has_sib);
  std::memcpy(p, &mem.disp, 4);
  p += !has_base || mod == 2 ? 4 : mod;
  if (!kSimple) std::memcpy(p, &imm, 8);
  buffer_.set_cursor(p + choice.imm_bytes);
}

inline void Assembler::EncodePlain(const EncodingRow& row, unsigned reg, uint64_t imm) {
  const uint32_t opcode = row.opcode + ((reg & 7) << 8 * (row.opcode_size - 1));
  uint8_t* p = PutOpcode(buffer_.cursor(), row, opcode, reg >> 3, false, 0, 0, 0);
  std::memcpy(p, &imm, 8);
  buffer_.set_cursor(p + row.imm_bytes);
}

inline void Assembler::EncodePcRel(const EncodingRow& row, unsigned reg) {
  uint8_t* p =
      PutOpcode(buffer_.cursor(), row, row.opcode, reg >> 3 << 2, false, 0, (reg & 7) << 3 | 5, 1);
  std::memset(p, 0, 4);
  buffer_.set_cursor(p + 4);
}

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_ASSEMBLER_H_
