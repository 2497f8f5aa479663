// Numbers of registers: DWARF for the Arm 64-bit Architecture, section 4.1 (x0 is 0, sp 31, v0 64).
// x16 and x17 are the registers that a linker may destroy between a call and its target (AAPCS64
// 6.1.1), and a branch through them may arrive at a `bti c`.
#include "isa/aarch64/link_info.h"

#include <elf.h>

#include "isa/dwarf.h"

namespace davit::isa::aarch64 {
namespace {

constexpr uint8_t kDwarfFp = 29;
constexpr uint8_t kDwarfLr = 30;
constexpr uint8_t kDwarfSp = 31;

constexpr uint8_t kInitialRules[] = {dwarf::kDefCfa, kDwarfSp, 0};
// stp x29, x30, [sp, #-16]!; mov x29, sp. Distances are in instructions.
constexpr uint8_t kPrologue[] = {dwarf::kAdvanceLoc | 1,
                                 dwarf::kDefCfaOffset,
                                 16,
                                 dwarf::kOffset | kDwarfFp,
                                 2,
                                 dwarf::kOffset | kDwarfLr,
                                 1,
                                 dwarf::kAdvanceLoc | 1,
                                 dwarf::kDefCfaRegister,
                                 kDwarfFp};

}  // namespace

constinit const LinkInfo kAarch64LinkInfo = {
    .elf_machine = EM_AARCH64,
    .elf_abs64 = R_AARCH64_ABS64,
    .elf_pcrel32 = R_AARCH64_PREL32,
    .fill = 0x00,  // udf #0
    .mapping_symbols = true,
    // ldr x16, #8; br x16
    .stub = {0x50, 0x00, 0x00, 0x58, 0x00, 0x02, 0x1f, 0xd6},
    .call_reach = uint64_t{128} << 20,
    // adrp x16, symbol; add x16, x16, :lo12:symbol; br x16; udf #0
    .veneer = {0x10, 0x00, 0x00, 0x90, 0x10, 0x02, 0x00, 0x91, 0x00, 0x02, 0x1f, 0xd6},
    .code_alignment = 4,
    .return_address_column = kDwarfLr,
    .initial_rules = kInitialRules,
    .prologue = kPrologue,
    .prologue_size = 8,
    .dwarf_reg = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                  16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
                  64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79,
                  80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95},
};

}  // namespace davit::isa::aarch64
