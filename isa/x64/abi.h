// The registers of arguments and results (System V psABI 3.2.3: integers rdi rsi rdx rcx r8 r9,
// floats xmm0-7; results rax rdx, xmm0 xmm1, with kDavit six integers and eight floats).
#ifndef DAVIT_ISA_X64_ABI_H_
#define DAVIT_ISA_X64_ABI_H_

#include "isa/abi.h"
#include "isa/x64/regs.h"

namespace davit::isa::x64 {

inline constexpr AbiRegs kAbiRegs = {
    .int_args = kIntArgs,
    .float_args = kFloatArgs,
    .int_results = kIntResults,
    .float_results = kFloatResults,
};

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_ABI_H_
