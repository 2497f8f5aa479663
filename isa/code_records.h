// What a function's bytes are accompanied by: relocations, trap sites, call sites.
#ifndef DAVIT_ISA_CODE_RECORDS_H_
#define DAVIT_ISA_CODE_RECORDS_H_

#include <cstdint>

#include "ir/function.h"
#include "ir/types.h"

namespace davit::isa {

enum class RelocKind : uint8_t {
  // x86-64: 32-bit distance from the end of the 4-byte field to the symbol, plus addend
  // (R_X86_64_PLT32, addend - 4).
  kX64CallPcRel32,
  // The symbol's 64-bit absolute address plus addend.
  kAbs64,
  // AArch64: the field is the 4-byte instruction at `offset`, S is the symbol plus addend, P the
  // field's address.
  // `bl` or `b`: (S - P) / 4 in bits 0 to 25, signed (R_AARCH64_CALL26). Out of +-128 MiB it goes
  // through a veneer, which may change x16 and x17.
  kA64Call26,
  // `adrp`: the distance of the 4 KiB pages of S and P, in pages, +-2^20
  // (R_AARCH64_ADR_PREL_PG_HI21).
  kA64AdrPrelPgHi21,
  // `add` immediate: S modulo 4096 in bits 10 to 21 (R_AARCH64_ADD_ABS_LO12_NC).
  kA64AddAbsLo12Nc,
};

struct Reloc {
  // Of the field, from the start of the function.
  uint32_t offset = 0;
  RelocKind kind = RelocKind::kX64CallPcRel32;
  ir::Symbol symbol;
  int64_t addend = 0;
};

// An instruction that may fault, or is executed in order to fault.
struct TrapSite {
  // Of the first byte of the instruction, from the start of the function. Sites are sorted by it.
  uint32_t code_offset = 0;
  ir::TrapCode code = ir::TrapCode::kUnreachable;
  uint32_t source_offset = 0;
};

// A call: where it returns to, and where in the source it stands. Sorted by offset.
struct CallSite {
  uint32_t return_offset = 0;
  uint32_t source_offset = 0;
};

}  // namespace davit::isa

#endif  // DAVIT_ISA_CODE_RECORDS_H_
