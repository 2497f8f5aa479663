// What disassembly must know of an instruction set beyond what Capstone tells.
#ifndef DAVIT_ISA_DISASSEMBLY_RULES_H_
#define DAVIT_ISA_DISASSEMBLY_RULES_H_

#include <capstone/capstone.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace davit::isa {

struct DisassemblyRules {
  cs_arch arch;
  cs_mode mode;
  // The offset that the last operand of `inst` means, where that is a place of the function: of
  // direct branches, not of calls.
  std::optional<uint64_t> (*place)(csh handle, const cs_insn& inst);
  // Instructions have this size; 0 if they have several.
  uint32_t inst_size;
  // Text for the instruction at the begin of `bytes`, which Capstone does not know; empty if it is
  // none. Only where inst_size is not 0.
  std::string (*unknown)(std::span<const uint8_t> bytes);
};

}  // namespace davit::isa

#endif  // DAVIT_ISA_DISASSEMBLY_RULES_H_
