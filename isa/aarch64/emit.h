// Emission: machine instructions with their allocation to bytes (Target::emit).
#ifndef DAVIT_ISA_AARCH64_EMIT_H_
#define DAVIT_ISA_AARCH64_EMIT_H_

#include "absl/status/status.h"
#include "isa/compiled_function.h"
#include "isa/mach_function.h"
#include "isa/target.h"
#include "regalloc/function.h"

namespace davit::isa::aarch64 {

// See Target::emit. Cost: linear; about 10 ns per instruction.
absl::Status Emit(const MachFunction& function, const regalloc::Output& allocation,
                  const TargetOptions& options, CompiledFunction& out);

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_EMIT_H_
