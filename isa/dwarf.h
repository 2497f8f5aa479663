// The call frame instructions of DWARF (DWARF 5, section 7.24) that Davit writes.
#ifndef DAVIT_ISA_DWARF_H_
#define DAVIT_ISA_DWARF_H_

#include <cstdint>

namespace davit::isa::dwarf {

// The low six bits are an operand: a distance in units of the code alignment, a register.
inline constexpr uint8_t kAdvanceLoc = 0x40;
inline constexpr uint8_t kOffset = 0x80;

inline constexpr uint8_t kNop = 0x00;
inline constexpr uint8_t kAdvanceLoc1 = 0x02;
inline constexpr uint8_t kAdvanceLoc4 = 0x04;
inline constexpr uint8_t kOffsetExtended = 0x05;
inline constexpr uint8_t kDefCfa = 0x0c;
inline constexpr uint8_t kDefCfaRegister = 0x0d;
inline constexpr uint8_t kDefCfaOffset = 0x0e;
// DWARF for the Arm 64-bit Architecture, section 4.4: the return address becomes signed.
inline constexpr uint8_t kAArch64NegateRaState = 0x2d;

}  // namespace davit::isa::dwarf

#endif  // DAVIT_ISA_DWARF_H_
