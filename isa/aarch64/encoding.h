// The words in which isa/aarch64/insts.def is written: operand roles and encodings, and the checks
// that make a wrong row a compile error.
//
// The words are those of the Arm Architecture Reference Manual for A-profile, section C6 and C7: an
// operand is `wd`, `xn`, `vm(B16)`; an encoding is the manual's bit string, first bit 31, in which
// fixed bits are 0 and 1 and every other letter is a field:
//
//   d n m a t   five bits: register Rd, Rn, Rm, Ra, Rt
//   i           an immediate, MachInst::imm, highest bit first; the bits need not be adjacent
//   j           a second one, MachInst::aux
//   c           the condition, MachInst::cond
//   x           what the address form decides (rows with a memory operand)
//
// Immediates are the bits of the field as they are encoded; select.h and immediates.h make them
// from values. All functions are consteval: a row costs nothing at run time but the InstInfo that
// it makes. A row that contradicts itself calls WrongRow(), which is not constexpr, so the compiler
// reports the row and the reason.
#ifndef DAVIT_ISA_AARCH64_ENCODING_H_
#define DAVIT_ISA_AARCH64_ENCODING_H_

#include <cstdint>
#include <string_view>

#include "isa/aarch64/features.h"
#include "isa/aarch64/regs.h"
#include "regalloc/function.h"

namespace davit::isa::aarch64 {

// Never defined: being called in a constant expression is the error message.
void WrongRow(const char* reason);

// What an instruction does with an operand. kUseDef makes two regalloc operands: the result and,
// after it, the input.
enum class Access : uint8_t { kUse, kLateUse, kDef, kEarlyDef, kUseDef, kNone };

// Where in the encoding an operand stands.
enum class Slot : uint8_t {
  kReg,       // the field that Role::field names
  kMem,       // a memory operand: Rn and what the address form decides
  kImplicit,  // a fixed register, not encoded
  kImm,       // field i or j; not a regalloc operand
};

// How a register is written: w0, x0, b0 .. q0, or v0 with an arrangement.
enum class Shape : uint8_t {
  kW,
  kX,
  kB,
  kH,
  kS,
  kD,
  kQ,
  kB8,
  kB16,
  kH4,
  kH8,
  kS2,
  kS4,
  kD1,
  kD2,
  // One element v0.b[i] .. v0.d[i], and the same with index j.
  kLaneB,
  kLaneH,
  kLaneS,
  kLaneD,
  kLaneJB,
  kLaneJH,
  kLaneJS,
  kLaneJD
};

// What an immediate means, for the printer and the tests.
enum class ImmKind : uint8_t {
  kNone,
  kUnsigned,
  kSigned,
  // sh:imm12, the second shifted left by 12.
  kAddSub,
  // N:immr:imms.
  kLogical32,
  kLogical64,
  // hw:imm16 of movz, movn, movk.
  kMovWide,
  // immr:imms of bfm, sbfm, ubfm.
  kBitfield,
  // lsl, lsr, asr, ror of the last register; the extension of it. Printed with the amount.
  kShiftType,
  kExtend,
  // Of extr and of the vector shifts: shift - 0, and esize - shift.
  kShiftLeft,
  kShiftRight,
  // imm8 of fmov.
  kFloat,
  // imm8 of movi: as it is, and every bit a byte.
  kByte,
  kByteMask,
  // Of imm8 before it: shifted left by 8 * j, with zeros below; by 8 * (j + 1), with ones below.
  kLslBytes,
  kMslBytes,
  // nzcv of ccmp.
  kFlags,
  // Element index: printed with its register.
  kLane,
  // Distance in words or bytes, filled in later.
  kDistance,
};

struct Role {
  Access access = Access::kNone;
  Slot slot = Slot::kReg;
  Shape shape = Shape::kX;
  // Letter of the field: d n m a t; i or j.
  char field = 0;
  RegClass cls = RegClass::kInt;
  // kImplicit: the register.
  PReg fixed;
  // kMem: log2 of the bytes accessed, which is what an index or an immediate is scaled by.
  uint8_t size_log2 = 0;
  // kMem: only [base] can be encoded.
  bool base_only = false;
  ImmKind imm = ImmKind::kNone;
};

// A field of up to two runs of bits; the low run holds the immediate's low bits.
struct Field {
  uint8_t low_shift = 0;
  uint8_t low_bits = 0;
  uint8_t high_shift = 0;
  uint8_t high_bits = 0;
  constexpr int bits() const { return low_bits + high_bits; }
  constexpr uint32_t Place(uint32_t value) const {
    const uint32_t low = value & ((uint64_t{1} << low_bits) - 1);
    const uint32_t high = (value >> low_bits) & ((uint64_t{1} << high_bits) - 1);
    return low << low_shift | high << high_shift;
  }
};

struct Encoding {
  enum Flags : uint8_t { kMacro = 1 << 0, kVariadic = 1 << 1, kCondition = 1 << 2 };
  uint32_t bits = 0;
  uint8_t flags = 0;
  // regalloc::Inst::Flags.
  uint8_t inst_flags = 0;
  Field d, n, m, a, t, i, j, c, x;

  constexpr bool Has(Flags f) const { return flags & f; }
  consteval Encoding With(Flags f) const {
    Encoding e = *this;
    e.flags |= f;
    return e;
  }
  // Operands are the client's (calls, returns): given with their registers in
  // MachFunction::operands.
  consteval Encoding Variadic() const { return With(kVariadic); }
  // A macro row that has a condition.
  consteval Encoding Cc() const { return With(kCondition); }
  consteval Encoding Terminator() const { return InstFlag(regalloc::Inst::kTerminator); }
  consteval Encoding Call() const { return InstFlag(regalloc::Inst::kCall); }
  consteval Encoding Move() const { return InstFlag(regalloc::Inst::kMove); }

  constexpr const Field& FieldOf(char letter) const {
    switch (letter) {
      case 'd':
        return d;
      case 'n':
        return n;
      case 'm':
        return m;
      case 'a':
        return a;
      case 't':
        return t;
      case 'i':
        return i;
      case 'j':
        return j;
      case 'c':
        return c;
      default:
        return x;
    }
  }

 private:
  consteval Encoding InstFlag(uint8_t f) const {
    Encoding e = *this;
    e.inst_flags |= f;
    return e;
  }
};

inline constexpr int kMaxRoles = 6;

// A row of the table.
struct InstInfo {
  std::string_view name;
  // As the manual writes it; without condition where the row has one.
  std::string_view mnemonic;
  Role roles[kMaxRoles];
  uint8_t num_roles = 0;
  Encoding encoding;
  uint64_t feature = kBaseline;

  constexpr bool is_macro() const { return encoding.Has(Encoding::kMacro); }
  constexpr bool is_variadic() const { return encoding.Has(Encoding::kVariadic); }
};

// What insts.def is written in.
namespace rows {

// Adds bit number `bit` below those that the field has.
constexpr void AddBit(Field& field, int bit) {
  const uint8_t at = static_cast<uint8_t>(bit);
  if (field.low_bits > 0 && at + 1 == field.low_shift) {
    --field.low_shift;
    ++field.low_bits;
    return;
  }
  if (field.low_bits > 0) {
    if (field.high_bits > 0) WrongRow("a field has at most two runs of bits");
    field.high_shift = field.low_shift;
    field.high_bits = field.low_bits;
  }
  field.low_shift = at;
  field.low_bits = 1;
}

// The manual's bit string; spaces are ignored.
consteval Encoding Bits(std::string_view text) {
  Encoding e;
  int bit = 31;
  for (const char letter : text) {
    if (letter == ' ') continue;
    if (bit < 0) WrongRow("more than 32 bits");
    switch (letter) {
      case '0':
        break;
      case '1':
        e.bits |= 1u << bit;
        break;
      case 'd':
        AddBit(e.d, bit);
        break;
      case 'n':
        AddBit(e.n, bit);
        break;
      case 'm':
        AddBit(e.m, bit);
        break;
      case 'a':
        AddBit(e.a, bit);
        break;
      case 't':
        AddBit(e.t, bit);
        break;
      case 'i':
        AddBit(e.i, bit);
        break;
      case 'j':
        AddBit(e.j, bit);
        break;
      case 'c':
        AddBit(e.c, bit);
        break;
      case 'x':
        AddBit(e.x, bit);
        break;
      default:
        WrongRow("unknown letter in a bit string");
    }
    --bit;
  }
  if (bit != -1) WrongRow("fewer than 32 bits");
  return e;
}

// No encoding of its own: the emitter expands it (isa/aarch64/emit_macro.cc).
consteval Encoding Macro() { return Encoding().With(Encoding::kMacro); }

// Operand kinds.
consteval Role Reg(Shape shape, char field) {
  Role role;
  role.shape = shape;
  role.field = field;
  role.cls = shape == Shape::kW || shape == Shape::kX ? RegClass::kInt : RegClass::kFloat;
  return role;
}
inline constexpr Role wd = Reg(Shape::kW, 'd'), wn = Reg(Shape::kW, 'n'), wm = Reg(Shape::kW, 'm'),
                      wa = Reg(Shape::kW, 'a'), wt = Reg(Shape::kW, 't');
inline constexpr Role xd = Reg(Shape::kX, 'd'), xn = Reg(Shape::kX, 'n'), xm = Reg(Shape::kX, 'm'),
                      xa = Reg(Shape::kX, 'a'), xt = Reg(Shape::kX, 't');
inline constexpr Role bd = Reg(Shape::kB, 'd'), bn = Reg(Shape::kB, 'n'), bt = Reg(Shape::kB, 't');
inline constexpr Role hd = Reg(Shape::kH, 'd'), hn = Reg(Shape::kH, 'n'), ht = Reg(Shape::kH, 't');
inline constexpr Role sd = Reg(Shape::kS, 'd'), sn = Reg(Shape::kS, 'n'), sm = Reg(Shape::kS, 'm'),
                      sa = Reg(Shape::kS, 'a'), st = Reg(Shape::kS, 't');
inline constexpr Role dd = Reg(Shape::kD, 'd'), dn = Reg(Shape::kD, 'n'), dm = Reg(Shape::kD, 'm'),
                      da = Reg(Shape::kD, 'a'), dt = Reg(Shape::kD, 't');
inline constexpr Role qd = Reg(Shape::kQ, 'd'), qn = Reg(Shape::kQ, 'n'), qt = Reg(Shape::kQ, 't');
// Vectors, with their arrangement: vd(B16) is Vd.16B.
inline constexpr Shape B8 = Shape::kB8, B16 = Shape::kB16, H4 = Shape::kH4, H8 = Shape::kH8,
                       S2 = Shape::kS2, S4 = Shape::kS4, D1 = Shape::kD1, D2 = Shape::kD2;
consteval Role vd(Shape shape) { return Reg(shape, 'd'); }
consteval Role vn(Shape shape) { return Reg(shape, 'n'); }
consteval Role vm(Shape shape) { return Reg(shape, 'm'); }
consteval Role vt(Shape shape) { return Reg(shape, 't'); }

// Memory, with the bytes that are accessed. An operand of base_mem has no displacement or index.
consteval Role Memory(int size_log2, bool base_only = false) {
  Role role;
  role.slot = Slot::kMem;
  role.field = 'x';
  role.size_log2 = static_cast<uint8_t>(size_log2);
  role.base_only = base_only;
  return role;
}
inline constexpr Role mem8 = Memory(0), mem16 = Memory(1), mem32 = Memory(2), mem64 = Memory(3),
                      mem128 = Memory(4);
inline constexpr Role base_mem8 = Memory(0, true), base_mem16 = Memory(1, true),
                      base_mem32 = Memory(2, true), base_mem64 = Memory(3, true);

consteval Role Implicit(PReg reg) {
  Role role;
  role.slot = Slot::kImplicit;
  role.cls = reg.cls();
  role.fixed = reg;
  return role;
}
inline constexpr Role callee_context = Implicit(kCalleeContext);

consteval Role Imm(ImmKind kind, char field = 'i') {
  Role role;
  role.slot = Slot::kImm;
  role.field = field;
  role.imm = kind;
  return role;
}
inline constexpr Role uimm = Imm(ImmKind::kUnsigned), uimm_j = Imm(ImmKind::kUnsigned, 'j');
inline constexpr Role add_imm = Imm(ImmKind::kAddSub), mov_imm = Imm(ImmKind::kMovWide);
inline constexpr Role logical32 = Imm(ImmKind::kLogical32), logical64 = Imm(ImmKind::kLogical64);
inline constexpr Role bitfield = Imm(ImmKind::kBitfield), float8 = Imm(ImmKind::kFloat);
inline constexpr Role byte8 = Imm(ImmKind::kByte), byte_mask = Imm(ImmKind::kByteMask);
inline constexpr Role lsl_bytes = Imm(ImmKind::kLslBytes, 'j'),
                      msl_bytes = Imm(ImmKind::kMslBytes, 'j');
inline constexpr Role shift_amount = Imm(ImmKind::kUnsigned);
inline constexpr Role shift_type = Imm(ImmKind::kShiftType, 'j');
inline constexpr Role extend = Imm(ImmKind::kExtend, 'j');
inline constexpr Role shift_left = Imm(ImmKind::kShiftLeft),
                      shift_right = Imm(ImmKind::kShiftRight);
inline constexpr Role flags = Imm(ImmKind::kFlags);
inline constexpr Role lane = Imm(ImmKind::kLane), lane_j = Imm(ImmKind::kLane, 'j');
inline constexpr Role distance = Imm(ImmKind::kDistance);

// Accesses.
consteval Role Accessed(Role role, Access access) {
  role.access = access;
  return role;
}
// Read.
consteval Role use(Role role) { return Accessed(role, Access::kUse); }
// Read after the first result or temporary is written; conflicts with all results.
consteval Role late(Role role) { return Accessed(role, Access::kLateUse); }
// Written after everything is read.
consteval Role def(Role role) { return Accessed(role, Access::kDef); }
// A result that is written before everything is read, or a register that the instruction destroys.
consteval Role early(Role role) { return Accessed(role, Access::kEarlyDef); }
// Read and overwritten by the result.
consteval Role rw(Role role) { return Accessed(role, Access::kUseDef); }

consteval void CheckRow(const InstInfo& info) {
  const Encoding& e = info.encoding;
  bool has_i = false, has_j = false, has_mem = false, has_form = false;
  int registers = 0;
  for (int k = 0; k < info.num_roles; ++k) {
    const Role& role = info.roles[k];
    if ((role.access == Access::kNone) != (role.slot == Slot::kImm)) {
      WrongRow("an operand needs def, use, rw, early or late; an immediate must have none");
    }
    if (k > 0 && role.slot != Slot::kImm && info.roles[k - 1].slot == Slot::kImm) {
      WrongRow("immediates come last");
    }
    if (role.slot == Slot::kMem && k + 1 < info.num_roles && info.roles[k + 1].slot != Slot::kImm) {
      WrongRow("memory is the last register operand");
    }
    has_i |= role.slot == Slot::kImm && role.field == 'i';
    has_j |= role.slot == Slot::kImm && role.field == 'j';
    has_mem |= role.slot == Slot::kMem;
    has_form |= role.slot == Slot::kMem && !role.base_only;
    if (info.is_macro() || role.slot != Slot::kReg) continue;
    ++registers;
    if (e.FieldOf(role.field).low_bits != 5) WrongRow("a register is a field of five bits");
  }
  if (info.is_macro()) return;
  if (has_i != (e.i.bits() != 0) || has_j != (e.j.bits() != 0)) {
    WrongRow("immediate operands and encoding differ");
  }
  if (has_form != (e.x.bits() != 0)) WrongRow("x stands for the address form");
  const int fields = (e.d.bits() + e.n.bits() + e.m.bits() + e.a.bits() + e.t.bits()) / 5;
  if (fields != registers + (has_mem ? e.n.bits() / 5 : 0))
    WrongRow("a register field without operand");
  if (e.c.bits() != 0 && e.c.bits() != 4) WrongRow("a condition has four bits");
}

template <typename... Roles>
consteval InstInfo Ops(Roles... roles) {
  static_assert(sizeof...(roles) <= kMaxRoles);
  InstInfo info;
  ((info.roles[info.num_roles++] = roles), ...);
  return info;
}

consteval InstInfo MakeRow(std::string_view name, std::string_view mnemonic, InstInfo info,
                           Encoding encoding, uint64_t feature) {
  info.name = name;
  info.mnemonic = mnemonic;
  info.encoding = encoding;
  if (encoding.c.bits() != 0) info.encoding.flags |= Encoding::kCondition;
  info.feature = feature;
  CheckRow(info);
  return info;
}

}  // namespace rows
}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_ENCODING_H_
