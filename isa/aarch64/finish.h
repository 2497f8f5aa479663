// The last step of emission: what waits for its target is filled in, data is placed, records are
// copied.
#ifndef DAVIT_ISA_AARCH64_FINISH_H_
#define DAVIT_ISA_AARCH64_FINISH_H_

#include <cstdint>

#include "absl/status/status.h"
#include "isa/aarch64/fixups.h"
#include "isa/compiled_function.h"
#include "isa/mach_function.h"

namespace davit::isa::aarch64 {

// The reach of `b` and `bl`.
inline constexpr uint32_t kMaxCodeSize = 1u << 27;

// Moves scratch.code to out.bytes: at a multiple of 16 the constants, then the jump tables, whose
// entries lead to `edge_label` of their edges, unless islands have them. Linear. ResourceExhausted
// if the function is larger than kMaxCodeSize.
absl::Status FinishCode(const MachFunction& function, Fixups& fixups, EmitScratch& scratch,
                        CompiledFunction& out);

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_FINISH_H_
