// Disassembly of x86-64 code.
#ifndef DAVIT_ISA_X64_DISASSEMBLY_H_
#define DAVIT_ISA_X64_DISASSEMBLY_H_

#include "isa/disassembly_rules.h"

namespace davit::isa::x64 {

extern const DisassemblyRules kX64Disassembly;

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_DISASSEMBLY_H_
