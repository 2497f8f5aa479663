// The x86-64 target.
#ifndef DAVIT_ISA_X64_TARGET_H_
#define DAVIT_ISA_X64_TARGET_H_

#include "isa/target.h"

namespace davit::isa::x64 {

extern const Target kX64Target;

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_TARGET_H_
