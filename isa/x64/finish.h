// The last step of emission: branches get their size and distance, data is placed, records get
// final offsets.
#ifndef DAVIT_ISA_X64_FINISH_H_
#define DAVIT_ISA_X64_FINISH_H_

#include <cstdint>

#include "absl/status/status.h"
#include "isa/compiled_function.h"
#include "isa/mach_function.h"

namespace davit::isa::x64 {

// CodeBuffer::Branch::kind: a condition 0 to 15, or jmp.
inline constexpr uint8_t kJmpKind = 16;
inline constexpr uint8_t kLongJcc = 6;
inline constexpr uint8_t kLongJmp = 5;
inline constexpr uint8_t kShortBranch = 2;

// Moves scratch.code to out.bytes: branches shrunk where both ends allow it, then at a multiple of
// 16 the constants, then the jump tables, whose entries lead to `edge_label` of their edges.
// Linear. ResourceExhausted if the function is larger than kMaxCodeSize.
inline constexpr uint32_t kMaxCodeSize = 1u << 30;
absl::Status FinishCode(const MachFunction& function, EmitScratch& scratch, CompiledFunction& out);

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_FINISH_H_
