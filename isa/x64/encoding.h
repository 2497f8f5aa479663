// The words in which isa/x64/insts.def is written: operand roles and encodings, and the checks that
// make a wrong row a compile error.
//
// The words are those of the Intel Software Developer's Manual, volume 2, section 3.1.1: an operand
// is `r32`, `rm64`, `xmm_m64`; an encoding `REX.W + 03 /r` is Rex(0x03).W().R(), `REX.W + 81 /0 id`
// is Rex(0x81).W().Digit(0).Id(), `VEX.LZ.F2.0F38.W1 F7 /r` is Vex(0xF2, 0x0F, 0x38, 0xF7).W().R().
// All functions are consteval: a row costs nothing at run time but the InstInfo that it makes. A
// row that contradicts itself calls WrongRow(), which is not constexpr, so the compiler reports the
// row and the reason.
#ifndef DAVIT_ISA_X64_ENCODING_H_
#define DAVIT_ISA_X64_ENCODING_H_

#include <cstdint>
#include <string_view>

#include "isa/x64/features.h"
#include "isa/x64/regs.h"
#include "regalloc/function.h"

namespace davit::isa::x64 {

// Never defined: being called in a constant expression is the error message.
void WrongRow(const char* reason);

// What an instruction does with an operand. kUseDef makes two regalloc operands: the result and,
// after it, the input.
enum class Access : uint8_t { kUse, kLateUse, kDef, kEarlyDef, kUseDef, kNone };

// Where in the encoding an operand stands.
enum class Slot : uint8_t {
  kReg,       // ModRM.reg
  kRm,        // ModRM.rm, register or memory
  kMem,       // ModRM.rm, memory only
  kRmReg,     // ModRM.rm, register only
  kVex,       // VEX.vvvv
  kIs4,       // bits 4 to 7 of the immediate byte
  kOpcode,    // low bits of the opcode
  kImplicit,  // a fixed register, not encoded
  kImm,       // an immediate, MachInst::imm; not a regalloc operand
};

struct Role {
  Access access = Access::kNone;
  Slot slot = Slot::kReg;
  // Bits. For immediates their size in the longest encoding. 0 for the memory operand of lea.
  uint8_t width = 0;
  RegClass cls = RegClass::kInt;
  // kImplicit: the register.
  PReg fixed;
  // kImm: printed as signed.
  bool is_signed = false;
};

struct Encoding {
  enum Flags : uint16_t {
    kHasModRmReg = 1 << 0,  // /r
    kHasDigit = 1 << 1,     // /0 to /7
    kRexW = 1 << 2,
    kVexCoded = 1 << 3,
    kOpcodeReg = 1 << 4,   // +rd
    kCondition = 1 << 5,   // +cc
    kShortImm = 1 << 6,    // `short_opcode` with imm8 where the immediate fits
    kShiftByOne = 1 << 7,  // `short_opcode` without immediate where it is 1
    kBreaksDependency = 1 << 8,
    kMacro = 1 << 9,
    kVariadic = 1 << 10,
    kWidthFree = 1 << 11,
    kHasIs4 = 1 << 12,  // /is4
  };
  uint16_t flags = 0;
  // 66, F2, F3 or 0.
  uint8_t prefix = 0;
  // Opcode map: 0, 1 (0F), 2 (0F 38), 3 (0F 3A).
  uint8_t map = 0;
  uint8_t opcode = 0;
  uint8_t digit = 0;
  // 0, 1, 2, 4 or 8 bytes.
  uint8_t imm_bytes = 0;
  uint8_t short_opcode = 0;
  // regalloc::Inst::Flags.
  uint8_t inst_flags = 0;

  constexpr bool Has(Flags f) const { return flags & f; }
  consteval Encoding With(Flags f) const {
    Encoding e = *this;
    e.flags |= f;
    return e;
  }
  // REX.W or VEX.W1.
  consteval Encoding W() const { return With(kRexW); }
  // /r
  consteval Encoding R() const { return With(kHasModRmReg); }
  // /0 to /7
  consteval Encoding Digit(int n) const {
    Encoding e = With(kHasDigit);
    e.digit = static_cast<uint8_t>(n);
    return e;
  }
  // +rd
  consteval Encoding Rd() const { return With(kOpcodeReg); }
  // The condition, MachInst::cond, is added to the opcode.
  consteval Encoding Cc() const { return With(kCondition); }
  consteval Encoding Ib() const { return Immediate(1); }
  consteval Encoding Iw() const { return Immediate(2); }
  consteval Encoding Id() const { return Immediate(4); }
  consteval Encoding Io() const { return Immediate(8); }
  // /is4
  consteval Encoding Is4() const { return Immediate(1).With(kHasIs4); }
  // With opcode `op` and a sign-extended imm8 instead, where the immediate allows it.
  consteval Encoding OrIb(int op) const { return Short(kShortImm, op); }
  // With opcode `op` and no immediate instead, where it is 1.
  consteval Encoding OrOne(int op) const { return Short(kShiftByOne, op); }
  // The instruction leaves the upper part of its xmm result as it was and so would wait for it:
  // preceded by xorps of the result, which has to differ from all inputs.
  consteval Encoding BreakDependency() const { return With(kBreaksDependency); }
  // Operand width does not follow from REX.W (push, call, scalar conversions and the like).
  consteval Encoding AnyWidth() const { return With(kWidthFree); }
  // Operands are the client's (calls, returns): given with their registers in
  // MachFunction::operands.
  consteval Encoding Variadic() const { return With(kVariadic); }
  consteval Encoding Terminator() const { return InstFlag(regalloc::Inst::kTerminator); }
  consteval Encoding Call() const { return InstFlag(regalloc::Inst::kCall); }
  consteval Encoding Move() const { return InstFlag(regalloc::Inst::kMove); }

 private:
  consteval Encoding Immediate(int bytes) const {
    if (imm_bytes != 0) WrongRow("two immediates");
    Encoding e = *this;
    e.imm_bytes = static_cast<uint8_t>(bytes);
    return e;
  }
  consteval Encoding Short(Flags f, int op) const {
    Encoding e = With(f);
    e.short_opcode = static_cast<uint8_t>(op);
    return e;
  }
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
  // As the manual writes it; without condition where the encoding has Cc().
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

constexpr Encoding ParseBytes(const int* bytes, int n, uint16_t flags) {
  int i = 0;
  Encoding e;
  e.flags = flags;
  if (n > 1 && (bytes[0] == 0x66 || bytes[0] == 0xF2 || bytes[0] == 0xF3)) {
    e.prefix = static_cast<uint8_t>(bytes[i++]);
  }
  if (i + 1 < n && bytes[i] == 0x0F) {
    ++i;
    e.map = 1;
    if (i + 1 < n && (bytes[i] == 0x38 || bytes[i] == 0x3A)) e.map = bytes[i++] == 0x38 ? 2 : 3;
  }
  if (i + 1 != n) WrongRow("bytes after the opcode");
  if (bytes[i] < 0 || bytes[i] > 255) WrongRow("an opcode is a byte");
  e.opcode = static_cast<uint8_t>(bytes[i]);
  if (flags != 0 && e.map == 0) WrongRow("VEX needs an opcode map");
  return e;
}

// Prefix, escape and opcode bytes, in the order of the manual.
template <typename... Bytes>
consteval Encoding Rex(Bytes... list) {
  const int bytes[] = {list...};
  return ParseBytes(bytes, sizeof...(list), 0);
}
template <typename... Bytes>
consteval Encoding Vex(Bytes... list) {
  const int bytes[] = {list...};
  return ParseBytes(bytes, sizeof...(list), Encoding::kVexCoded);
}

// No encoding of its own: the emitter expands it (isa/x64/emit_macro.cc).
consteval Encoding Macro() { return Encoding().With(Encoding::kMacro); }

// Operand kinds.
consteval Role Kind(Slot slot, int width, RegClass cls = RegClass::kInt) {
  return {Access::kNone, slot, static_cast<uint8_t>(width), cls, PReg(), false};
}
inline constexpr Role r8 = Kind(Slot::kReg, 8), r16 = Kind(Slot::kReg, 16);
inline constexpr Role r32 = Kind(Slot::kReg, 32), r64 = Kind(Slot::kReg, 64);
inline constexpr Role rm8 = Kind(Slot::kRm, 8), rm16 = Kind(Slot::kRm, 16);
inline constexpr Role rm32 = Kind(Slot::kRm, 32), rm64 = Kind(Slot::kRm, 64);
inline constexpr Role m8 = Kind(Slot::kMem, 8), m16 = Kind(Slot::kMem, 16);
inline constexpr Role m32 = Kind(Slot::kMem, 32), m64 = Kind(Slot::kMem, 64);
inline constexpr Role m128 = Kind(Slot::kMem, 128), m = Kind(Slot::kMem, 0);
inline constexpr Role rr32 = Kind(Slot::kRmReg, 32), rr64 = Kind(Slot::kRmReg, 64);
inline constexpr Role v32 = Kind(Slot::kVex, 32), v64 = Kind(Slot::kVex, 64);
inline constexpr Role o32 = Kind(Slot::kOpcode, 32), o64 = Kind(Slot::kOpcode, 64);
inline constexpr Role xmm = Kind(Slot::kReg, 128, RegClass::kFloat);
inline constexpr Role vxmm = Kind(Slot::kVex, 128, RegClass::kFloat);
inline constexpr Role rxmm = Kind(Slot::kRmReg, 128, RegClass::kFloat);
inline constexpr Role is4 = Kind(Slot::kIs4, 128, RegClass::kFloat);
inline constexpr Role xmm_m8 = Kind(Slot::kRm, 8, RegClass::kFloat);
inline constexpr Role xmm_m16 = Kind(Slot::kRm, 16, RegClass::kFloat);
inline constexpr Role xmm_m32 = Kind(Slot::kRm, 32, RegClass::kFloat);
inline constexpr Role xmm_m64 = Kind(Slot::kRm, 64, RegClass::kFloat);
inline constexpr Role xmm_m128 = Kind(Slot::kRm, 128, RegClass::kFloat);

consteval Role Implicit(PReg reg, int width) {
  return {Access::kNone, Slot::kImplicit, static_cast<uint8_t>(width), reg.cls(), reg, false};
}
inline constexpr Role cl = Implicit(kRcx, 8);
inline constexpr Role eax = Implicit(kRax, 32), rax = Implicit(kRax, 64);
inline constexpr Role edx = Implicit(kRdx, 32), rdx = Implicit(kRdx, 64);
inline constexpr Role xmm0 = Implicit(Xmm(0), 128);
inline constexpr Role callee_context = Implicit(kCalleeContext, 64);

consteval Role Imm(int width, bool is_signed) {
  return {Access::kNone,  Slot::kImm, static_cast<uint8_t>(width),
          RegClass::kInt, PReg(),     is_signed};
}
inline constexpr Role imm8 = Imm(8, false), imm16 = Imm(16, false), imm32 = Imm(32, false);
inline constexpr Role simm32 = Imm(32, true), imm64 = Imm(64, false);

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

consteval void CheckOperands(const InstInfo& info) {
  const Encoding& e = info.encoding;
  int reg = 0, rm = 0, vex = 0, opcode = 0, imm = 0, is4 = 0;
  for (int i = 0; i < info.num_roles; ++i) {
    const Role& role = info.roles[i];
    if ((role.access == Access::kNone) != (role.slot == Slot::kImm)) {
      WrongRow("an operand needs def, use, rw, early or late; an immediate must have none");
    }
    reg += role.slot == Slot::kReg;
    rm += role.slot == Slot::kRm || role.slot == Slot::kMem || role.slot == Slot::kRmReg;
    vex += role.slot == Slot::kVex;
    is4 += role.slot == Slot::kIs4;
    opcode += role.slot == Slot::kOpcode;
    if (role.slot == Slot::kImm) {
      ++imm;
      if (role.width != e.imm_bytes * 8) WrongRow("immediate operand and encoding differ in size");
    }
    if (i > 0 && role.slot != Slot::kImm && info.roles[i - 1].slot == Slot::kImm) {
      WrongRow("immediates come last");
    }
  }
  if (rm > 1) WrongRow("two register-or-memory operands");
  if (info.is_macro()) return;
  if (imm + is4 != (e.imm_bytes != 0)) WrongRow("immediate operand and encoding differ");
  if (is4 != e.Has(Encoding::kHasIs4)) WrongRow("/is4 means exactly one register in the immediate");
  if (reg != e.Has(Encoding::kHasModRmReg)) WrongRow("/r means exactly one register in ModRM.reg");
  if (opcode != e.Has(Encoding::kOpcodeReg))
    WrongRow("+rd means exactly one register in the opcode");
  if (rm != (e.Has(Encoding::kHasModRmReg) || e.Has(Encoding::kHasDigit))) {
    WrongRow("/r and /digit mean exactly one register-or-memory operand");
  }
  if (vex > 1 || (vex && !e.Has(Encoding::kVexCoded))) WrongRow("vvvv is a part of VEX");
}

consteval void CheckEncoding(const InstInfo& info) {
  const Encoding& e = info.encoding;
  if (info.is_macro()) return;
  if (e.Has(Encoding::kHasModRmReg) && e.Has(Encoding::kHasDigit)) WrongRow("/r and /digit");
  if (e.Has(Encoding::kVexCoded) && info.feature == kBaseline) WrongRow("VEX needs a feature");
  if (e.Has(Encoding::kCondition) && (e.opcode & 15)) WrongRow("cc is added to the opcode");
  if (e.Has(Encoding::kShortImm) && e.imm_bytes < 2) WrongRow("OrIb needs a longer immediate");
  if (e.Has(Encoding::kShiftByOne) && e.imm_bytes != 1) WrongRow("OrOne needs ib");
  if (e.Has(Encoding::kWidthFree)) return;
  bool any_int = false, any16 = false, any64 = false;
  for (int i = 0; i < info.num_roles; ++i) {
    const Role& role = info.roles[i];
    if (role.cls != RegClass::kInt || role.slot == Slot::kImm || role.slot == Slot::kImplicit)
      continue;
    any_int = true;
    any16 |= role.width == 16;
    any64 |= role.width == 64;
  }
  if (any_int && any64 != e.Has(Encoding::kRexW)) WrongRow("W means 64 bits");
  if (any_int && e.map == 0 && any16 != (e.prefix == 0x66)) WrongRow("66 means 16 bits");
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
  info.feature = feature;
  CheckOperands(info);
  CheckEncoding(info);
  return info;
}

}  // namespace rows
}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_ENCODING_H_
