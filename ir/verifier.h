// Checks that a function is what ir/function.h says it is.
//
// Every pass may rely on these invariants and none checks them again. The verifier runs after every
// pass in tests and fuzzing, and on IR that comes from outside. It trusts nothing: ids and pool
// ranges are checked before they are followed, so that it is safe on any bytes in the arrays.
//
// Structure
//   S1  There is at least one block; source_offsets is as long as insts; sizes of signatures, slots
//   and callees are
//       sane: no type of a signature is void, a C signature has at most two results, a callee's
//       signature exists, an alignment is a power of two up to 16.
//   S2  The blocks cover insts in order, without gap and without overlap; none is empty.
//   S3  The first num_params instructions of a block are its parameters, numbered from 0 and naming
//   their block; there
//       are no others.
//   S4  The last instruction of a block is a terminator; there are no others.
//   S5  The entry block's parameters have the types of the function's; no edge leads to the entry
//   block. S6  Edges and pool ranges exist. An edge belongs to one terminator, and to one arm of a
//   brif; only br_table may
//       list one several times. Edges that no terminator has are ignored. A br_table has at least
//       the default.
//   S7  Fields that the opcode does not use are 0 and those that it does use have a meaning
//   (conditions, trap codes,
//       memory flags, constants zero-extended), so that equal instructions have equal bits.
// Order
//   O1  Every block is reachable.
//   O2  An edge that does not lead forward leads to a loop header whose loop holds its source. So
//   irreducible control
//       flow is refused; a front end that has it must split blocks or dispatch on a variable.
//   O3  A loop ends behind its header, within the loop around it, and its header dominates all its
//   blocks. O4  loop_depth is the number of loops around a block (65535 if there are more).
// Types
//   T1  The result type is one that ir/opcodes.def allows; the result of a call is the callee's
//   first, or void. T2  Operands are values (not void) and have the types that the opcode asks for.
//   Extensions widen, reductions narrow,
//       bit casts keep the width. References are compared for equality only.
//   T3  Arguments agree in number and types: edges with parameters, calls with the signature,
//   returns with the results.
//       call_indirect has the callee's address (i64) before them, and behind it the context (i64)
//       if it switches context, which only a callee with Davit's convention can.
//   T4  Projections directly follow their call in ascending order, and name a result other than the
//   first.
// Dominance
//   D1  A value is defined before it is used, and its block dominates the user's.
#ifndef DAVIT_IR_VERIFIER_H_
#define DAVIT_IR_VERIFIER_H_

#include "absl/status/status.h"
#include "ir/function.h"

namespace davit::ir {

// Error: InvalidArgument, "function %f: block2: v17 (iadd.i32 v3, v4): reason" for the first
// violation found. The cost is O(n log n) in the size of the function.
absl::Status Verify(const Function& func);

}  // namespace davit::ir

#endif  // DAVIT_IR_VERIFIER_H_
