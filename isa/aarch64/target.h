// The AArch64 target.
#ifndef DAVIT_ISA_AARCH64_TARGET_H_
#define DAVIT_ISA_AARCH64_TARGET_H_

#include "isa/target.h"

namespace davit::isa::aarch64 {

extern const Target kAarch64Target;

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_TARGET_H_
