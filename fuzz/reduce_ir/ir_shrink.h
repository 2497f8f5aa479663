// Smaller variants of an IR function. Each is tried by the caller, who keeps what still shows the
// bug; nothing here knows what that is. What comes out need not be valid: the caller verifies it.
#ifndef DAVIT_FUZZ_REDUCE_IR_IR_SHRINK_H_
#define DAVIT_FUZZ_REDUCE_IR_IR_SHRINK_H_

#include <cstdint>

#include "ir/function.h"

namespace davit::fuzz {

// Instruction `inst` becomes the constant `bits` of its type, or, where it has no result, nothing
// that has an effect; so do the projections of a call. False if it is a parameter, a terminator or
// such a constant already.
bool ReplaceByConstant(ir::Function& func, uint32_t inst, uint64_t bits);

// Instruction `inst` becomes its operand number `which` that has its type. False if there is none.
bool ReplaceByOperand(ir::Function& func, uint32_t inst, uint32_t which);

// The terminator of the block becomes a jump along its edge number `which`, and what cannot be
// reached any more goes. False if it has less than two edges, or no such.
bool FollowEdge(ir::Function& func, ir::Block block, uint32_t which);

// The block ends in a trap. False if it does already.
bool EndInTrap(ir::Function& func, ir::Block block);

// The function does nothing but trap. False if that is so.
bool Empty(ir::Function& func);

// Removes instructions without uses and effects, unreachable blocks, and edges, callees and stack
// slots that nobody names.
void RemoveUnused(ir::Function& func);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_REDUCE_IR_IR_SHRINK_H_
