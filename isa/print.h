// Text of a MachFunction, before or after register allocation, for dumps and filetests.
//
//   block1(v4, v5) loop depth 1, to block3:
//       add v6=v4, v5
//       je block1(v6, v5), block2
//
// After allocation the registers stand in the place of the virtual ones, parameters are left out,
// and the allocator's edits stand between the instructions, behind a `;`: `; move rax <- s2`.
#ifndef DAVIT_ISA_PRINT_H_
#define DAVIT_ISA_PRINT_H_

#include <string>

#include "isa/mach_function.h"
#include "isa/target.h"
#include "regalloc/function.h"

namespace davit::isa {

// `allocation` may be null.
std::string PrintMachFunction(const Target& target, const MachFunction& function,
                              const regalloc::Output* allocation);

}  // namespace davit::isa

#endif  // DAVIT_ISA_PRINT_H_
