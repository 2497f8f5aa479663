// Numbers of registers: System V psABI, figure 3.36 (rdx is 1, rcx 2, rsi 4, rdi 5, rbp 6, rsp 7;
// the return address is column 16).
#include "isa/x64/link_info.h"

#include <elf.h>

#include "isa/dwarf.h"

namespace davit::isa::x64 {
namespace {

constexpr uint8_t kDwarfRbp = 6;
constexpr uint8_t kDwarfRsp = 7;
constexpr uint8_t kReturnAddress = 16;

constexpr uint8_t kInitialRules[] = {dwarf::kDefCfa, kDwarfRsp, 8, dwarf::kOffset | kReturnAddress,
                                     1};
// push rbp; mov rbp, rsp
constexpr uint8_t kPrologue[] = {
    dwarf::kAdvanceLoc | 1, dwarf::kDefCfaOffset,   16,       dwarf::kOffset | kDwarfRbp, 2,
    dwarf::kAdvanceLoc | 3, dwarf::kDefCfaRegister, kDwarfRbp};

}  // namespace

constinit const LinkInfo kX64LinkInfo = {
    .elf_machine = EM_X86_64,
    .elf_abs64 = R_X86_64_64,
    .elf_pcrel32 = R_X86_64_PC32,
    .fill = 0xcc,  // int3
    .mapping_symbols = false,
    // jmp [rip + 2]; ud2
    .stub = {0xff, 0x25, 0x02, 0x00, 0x00, 0x00, 0x0f, 0x0b},
    .call_reach = uint64_t{1} << 31,
    .veneer = {},
    .code_alignment = 1,
    .return_address_column = kReturnAddress,
    .initial_rules = kInitialRules,
    .prologue = kPrologue,
    .prologue_size = 4,
    .dwarf_reg = {0, 2, 1, 3, 7, 6, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15},
};

}  // namespace davit::isa::x64
