// Dead code: one backward pass over the function that finds what lives and how often each value is
// used.
//
// An instruction lives if it has an effect (stores, calls, traps, terminators) or if a live
// instruction uses it. A block parameter lives if it is used, and only then do the arguments that
// its edges pass for it. Optimistic marking matters for parameters: producers reuse Wasm locals, so
// loop headers carry many values round the loop that nobody reads.
//
// Nothing is removed here. Lowering skips what has no uses, and knows from a count of 1 that a
// value may be folded into its only user. Aliases are resolved on the way, so that no live operand
// names one afterwards.
#ifndef DAVIT_CODEGEN_OPT_DCE_H_
#define DAVIT_CODEGEN_OPT_DCE_H_

#include <cstdint>
#include <vector>

#include "ir/function.h"

namespace davit::codegen {

// Keeps its memory from function to function.
class UseCounter {
 public:
  // Fills `uses` with the number of uses of each value by live instructions and edges, saturating
  // at 255. Linear in the number of instructions, operands and edge arguments.
  void Run(ir::Function& function, std::vector<uint8_t>& uses);

 private:
  void CollectIncomingEdges(const ir::Function& function);
  void Use(uint32_t& operand, uint32_t position);
  void MarkOperands(uint32_t inst, uint32_t position);
  void MarkParam(uint32_t inst, uint32_t position);

  ir::Function* function_ = nullptr;
  std::vector<uint8_t>* uses_ = nullptr;
  // Incoming edges of each block as a linked list through the edge numbers.
  std::vector<uint32_t> first_incoming_;
  std::vector<uint32_t> next_incoming_;
  // Live instructions behind the pass's position whose operands are still to be marked.
  std::vector<uint32_t> pending_;
};

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_OPT_DCE_H_
