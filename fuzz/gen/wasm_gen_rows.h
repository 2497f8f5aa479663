// The operators with a fixed signature, sorted for picking one at random.
//
// A row of frontend-wasm/opcodes.def says all that is needed to generate it. What the table does
// not say is derived from the operator's name, such that a new one errs on the safe side: its NaNs
// are made canonical and its lane indices are in range.
#ifndef DAVIT_FUZZ_GEN_WASM_GEN_ROWS_H_
#define DAVIT_FUZZ_GEN_WASM_GEN_ROWS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "frontend-wasm/features.h"
#include "frontend-wasm/opcode.h"
#include "fuzz/gen/choices.h"
#include "fuzz/gen/swarm.h"

namespace davit::fuzz {

// What an input switches on or off. The first ones are of rows, the others of code.
enum class WasmFamily : uint8_t {
  kI32,
  kI64,
  kF32,
  kF64,
  kConvert,
  kScalarMemory,
  kV128,
  kI8x16,
  kI16x8,
  kI32x4,
  kI64x2,
  kF32x4,
  kF64x2,
  kVectorMemory,
  kRelaxed,
  // Rows whose name begins like none of the others.
  kOther,
  kCalls,
  kHostCalls,
  kIndirectCalls,
  kReferences,
  kTables,
  kBulkMemory,
  kMemorySize,
  kGlobals,
  kSelect,
  kBlocks,
  kLoops,
  kIfs,
  kBranches,
  kBrTables,
  // Parameters of blocks, and more than one result.
  kMultiValue,
  kMultiMemory,
  // Functions with dozens of parameters and results.
  kManyParams,
  // Hundreds of locals.
  kManyLocals,
  // Values stay on the operand stack.
  kDeepStack,
  // Dozens of values that all live at once, across a call perhaps.
  kPressure,
  // Integer operations on constants that have to do with each other.
  kChains,
  // Addresses, divisors and floats that mostly trap.
  kTraps,
  kDeadCode,
  kCount,
};
using WasmSwarm = Swarm<WasmFamily>;

// How the lanes of a result that is or contains floats are made canonical.
enum class NanLanes : uint8_t { kNone, kF32, kF64, kF32x4, kF64x2 };

struct WasmRow {
  wasm::Opcode op;
  WasmFamily family;
  NanLanes nan_lanes;
};

// Lanes of the shape that the operator's name begins with, or that its access has in a vector.
uint32_t LaneCount(wasm::Opcode op);

// The rows that one module may use.
class WasmRows {
 public:
  WasmRows(const wasm::Features& features, const WasmSwarm& swarm, bool has_memory);

  // A row with a result of this kind, or none for kBottom; null if there is none. First the family
  // is chosen, then the row, so that the large families do not smother the small ones.
  const WasmRow* Pick(Choices& choices, wasm::ValType::Kind result) const;

 private:
  using Group = std::span<const WasmRow>;

  static constexpr int kNumKinds = 6;
  wasm::Features features_;
  std::vector<Group> groups_[kNumKinds];
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_WASM_GEN_ROWS_H_
