// Text of registers and machine instructions, for dumps and tests.
#ifndef DAVIT_ISA_X64_PRINT_H_
#define DAVIT_ISA_X64_PRINT_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "isa/mach_function.h"
#include "regalloc/function.h"

namespace davit::isa::x64 {

// "al", "ax", "eax", "rax" by `width` in bits; "xmm3" at any width.
std::string_view RegName(regalloc::PReg reg, int width);

// See Target::print_inst. Operands stand in the order of Intel's manual. Before allocation: `add
// v5=v3, [v1+v2*8+16]`, where rw operands are result=input and fixed registers follow a colon,
// `v7:rax`. After it, the registers; `s2` is spill slot 2.
std::string PrintInst(const MachFunction& function, uint32_t inst,
                      const regalloc::Output* allocation);

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_PRINT_H_
