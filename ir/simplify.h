// Simplification of one instruction before it is made.
//
// A rule rewrites an operation into a cheaper one of the same value on every input for which the
// original does not trap; a rule for a trapping operation applies only where that cannot trap.
// Rules look at most two definitions deep and build their result through the same builder, so
// results are simplified and numbered too. They are plain C++, grouped by the root's opcode:
//   simplify.cc          dispatch, constant folding, canonical order of operands
//   simplify_arith.cc    iadd isub ineg imul umulhi smulhi iadd_uext
//   simplify_divide.cc   udiv sdiv urem srem by constants
//   simplify_bits.cc     band bor bxor bnot, shifts and rotates
//   simplify_compare.cc  icmp select
//   simplify_convert.cc  uextend sextend ireduce sext8 sext16 sext32 bitcast
//   simplify_vector.cc   vectors
//   simplify_float.cc    floating point, only what keeps every bit including NaNs and the sign of
//   zero
//
// Canonical form, on which the rules rely: a constant operand of a commutative operation or
// comparison is the right one; x - c is x + (-c); x * 2^k is x << k; rotr by a constant is rotl.
#ifndef DAVIT_IR_SIMPLIFY_H_
#define DAVIT_IR_SIMPLIFY_H_

#include "ir/function.h"

namespace davit::ir {

class Builder;

// The value of `inst`, made of existing or new instructions; or none, and then `inst` may have been
// brought into canonical form and is to be appended. Only for vector opcodes and those that
// ir::IsEvaluable knows; other opcodes: none.
Value SimplifyInst(Builder& builder, Inst& inst);

}  // namespace davit::ir

#endif  // DAVIT_IR_SIMPLIFY_H_
