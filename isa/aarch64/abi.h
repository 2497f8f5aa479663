// The registers of arguments and results (AAPCS64 section 6.4 and 6.9: integers x0-x7, floats and
// vectors v0-v7; kDavit returns eight of each).
#ifndef DAVIT_ISA_AARCH64_ABI_H_
#define DAVIT_ISA_AARCH64_ABI_H_

#include "isa/aarch64/regs.h"
#include "isa/abi.h"

namespace davit::isa::aarch64 {

inline constexpr AbiRegs kAbiRegs = {
    .int_args = kIntArgs,
    .float_args = kFloatArgs,
    .int_results = kIntArgs,
    .float_results = kFloatArgs,
};

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_ABI_H_
