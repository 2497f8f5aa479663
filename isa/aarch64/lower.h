// Lowering: selects AArch64 instructions for an ir::Function (Target::lower).
#ifndef DAVIT_ISA_AARCH64_LOWER_H_
#define DAVIT_ISA_AARCH64_LOWER_H_

#include <cstdint>
#include <span>

#include "absl/status/status.h"
#include "ir/function.h"
#include "isa/mach_function.h"
#include "isa/target.h"

namespace davit::isa::aarch64 {

// See Target::lower.
absl::Status Lower(const ir::Function& function, std::span<const uint8_t> uses,
                   const TargetOptions& options, MachFunction& out);

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_LOWER_H_
