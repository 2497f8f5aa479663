// What the vector opcodes compute, on the bits of v128.
//
// A lane is computed by the scalar opcode of the same meaning (ir/semantics.h) wherever there is
// one, so that `vfmin` cannot differ from `fmin`, canonical NaNs included. vpmin and vpmax choose
// an operand and keep its bits, as do the operations that only move lanes.
//
// Source: WebAssembly Core Specification 3.0, section "Numerics", "Vector Operations".
#ifndef DAVIT_IR_SEMANTICS_VECTOR_H_
#define DAVIT_IR_SEMANTICS_VECTOR_H_

#include <cstdint>

#include "ir/function.h"
#include "ir/opcode.h"
#include "ir/types.h"

namespace davit::ir {

// Lane `i` of `bits` bits, zero-extended.
constexpr uint64_t GetLane(const V128& v, int bits, int i) {
  const int at = i * bits;
  return (at < 64 ? v.low : v.high) >> at % 64 & ~uint64_t{0} >> (64 - bits);
}
// `v` with `value`, cut to `bits` bits, in lane `i`.
constexpr V128 WithLane(V128 v, int bits, int i, uint64_t value) {
  const int at = i * bits;
  const uint64_t mask = ~uint64_t{0} >> (64 - bits);
  uint64_t& half = at < 64 ? v.low : v.high;
  half = (half & ~(mask << at % 64)) | (value & mask) << at % 64;
  return v;
}

// Computes a vector opcode other than vconst. `args` holds the operands in the order a, b, c, and
// behind them what the instruction itself holds: the number of a lane, the mask of a shuffle. A
// scalar, operand or result, is zero-extended in `low`.
V128 EvalVector(Opcode op, uint8_t aux, const V128 args[3]);

// Puts that behind the operands.
inline void AddImmediate(const Function& func, const Inst& inst, V128 args[3]) {
  switch (inst.op) {
    case Opcode::kExtractLane:
    case Opcode::kExtractLaneS:
    case Opcode::kExtractLaneU:
      args[1] = {inst.b, 0};
      break;
    case Opcode::kReplaceLane:
      args[2] = {inst.c, 0};
      break;
    case Opcode::kShuffle:
      args[2] = func.vectors[inst.c];
      break;
    default:
      break;
  }
}

}  // namespace davit::ir

#endif  // DAVIT_IR_SEMANTICS_VECTOR_H_
