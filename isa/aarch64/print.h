// Text of registers and machine instructions, for dumps and tests.
#ifndef DAVIT_ISA_AARCH64_PRINT_H_
#define DAVIT_ISA_AARCH64_PRINT_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "isa/aarch64/encoding.h"
#include "isa/mach_function.h"
#include "regalloc/function.h"

namespace davit::isa::aarch64 {

// A whole register: "x3", "v3"; number 31 is "sp".
std::string_view RegName(regalloc::PReg reg);
// As an operand of this shape: "w3", "s3", "v3.16b", "v3.b" (the element's number is left out). A
// vector register as kX, where nothing says how much of it counts, is "v3".
std::string OperandName(regalloc::PReg reg, Shape shape);

// See Target::print_inst. After allocation a row that is no macro and has no pinned base is
// assembler source of the manual's syntax (tests/isa/aarch64_encoding_test.cc assembles it); `s2`
// is spill slot 2. Before it the operands are virtual registers: `add v5, v3, v4, lsl #2`, where rw
// operands are result=input and fixed registers follow a colon, `v7:x0`. A question mark marks
// memory that may fault: `ldr v2, [pinned1, v1, uxtw]?`.
std::string PrintInst(const MachFunction& function, uint32_t inst,
                      const regalloc::Output* allocation);

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_PRINT_H_
