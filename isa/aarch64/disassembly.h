// Disassembly of AArch64 code.
#ifndef DAVIT_ISA_AARCH64_DISASSEMBLY_H_
#define DAVIT_ISA_AARCH64_DISASSEMBLY_H_

#include "isa/disassembly_rules.h"

namespace davit::isa::aarch64 {

extern const DisassemblyRules kAarch64Disassembly;

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_DISASSEMBLY_H_
