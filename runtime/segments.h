// Bulk operations on memories and tables, bounds checked in 64 bits: for the helpers of compiled
// code and for active segments at instantiation. Each changes everything or, out of bounds, nothing
// (as bulk memory 1.0 says).
#ifndef DAVIT_RUNTIME_SEGMENTS_H_
#define DAVIT_RUNTIME_SEGMENTS_H_

#include <array>
#include <cstdint>

#include "frontend-wasm/const_expr.h"
#include "runtime/store_state.h"

namespace davit::runtime {

// The value of a constant expression in an instance whose imports are bound, as in argument slots;
// only vectors use the second.
using RawValue = std::array<uint64_t, 2>;
RawValue Evaluate(const InstanceState& instance, const wasm::ConstExpr& expr);

// `length` items from `source` on of an element or data segment, which may have been dropped. False
// where out of bounds. Cost: linear in `length`.
bool InitTable(InstanceState& instance, uint32_t table, uint32_t segment, uint32_t destination,
               uint32_t source, uint32_t length);
bool InitMemory(InstanceState& instance, uint32_t memory, uint32_t segment, uint32_t destination,
                uint32_t source, uint32_t length);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_SEGMENTS_H_
