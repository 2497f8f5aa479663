// LinkInfo: what the linker and the writer of objects must know of an ISA, as constants. How a
// relocation is applied follows from its kind alone (codegen/link/relocate.h).
#ifndef DAVIT_ISA_LINK_INFO_H_
#define DAVIT_ISA_LINK_INFO_H_

#include <cstdint>
#include <span>

namespace davit::isa {

struct LinkInfo {
  // e_machine of ELF.
  uint16_t elf_machine;
  // ELF's relocation types for an absolute address of 64 bits and for a distance of 32 bits from
  // the field's own address.
  uint32_t elf_abs64;
  uint32_t elf_pcrel32;
  // The byte that fills gaps between functions, so that whoever gets there traps.
  uint8_t fill;
  // ELF symbols `$x` and `$d` say what is code and what is data.
  bool mapping_symbols;

  // A jump to the address in the 8 bytes behind it. The 16 bytes are a stub.
  uint8_t stub[8];
  // How far a call reaches in either direction, bytes.
  uint64_t call_reach;
  // A jump to a symbol of the same text, which is at most 2 GiB: relocations kA64AdrPrelPgHi21 and
  // kA64AddAbsLo12Nc at bytes 0 and 4. For calls of a symbol out of reach; only where call_reach is
  // below 2 GiB.
  uint8_t veneer[16];

  // DWARF call frame information (DWARF 5, section 6.4), data alignment -8.
  uint8_t code_alignment;
  uint8_t return_address_column;
  // Instructions of the table's head, which hold where a function begins, and those of the prologue
  // behind UnwindInfo::entry_size, the last of which is at prologue_size.
  std::span<const uint8_t> initial_rules;
  std::span<const uint8_t> prologue;
  uint8_t prologue_size;
  // DWARF number of each register, by PReg::index().
  uint8_t dwarf_reg[64];
};

}  // namespace davit::isa

#endif  // DAVIT_ISA_LINK_INFO_H_
