// The control-flow graph of a function, apart from its instructions.
//
// ir::Function stores edges with their terminators and its blocks already in order, which is all
// that the compiler's own passes need. This is for those who need more: the verifier, and front
// ends whose input is not structured, which build the graph from edges alone before there is a
// function. Nothing here recurses, and everything is linear.
//
// Block 0 is the entry. Blocks that it does not reach have no place in the orders.
#ifndef DAVIT_IR_CFG_H_
#define DAVIT_IR_CFG_H_

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "ir/function.h"

namespace davit::ir {

// Successors and predecessors. An edge that occurs twice (both arms of a brif, entries of a
// br_table) is there twice.
class Cfg {
 public:
  // Precondition: every block ends in a terminator whose edges and their targets exist.
  static Cfg FromFunction(const Function& func);
  // Precondition: the blocks of `edges` (from, to) are below `num_blocks`.
  static Cfg FromEdges(uint32_t num_blocks, std::span<const std::pair<Block, Block>> edges);

  uint32_t num_blocks() const { return static_cast<uint32_t>(successor_begin_.size() - 1); }
  std::span<const Block> Successors(Block b) const {
    return Slice(successors_, successor_begin_, b);
  }
  std::span<const Block> Predecessors(Block b) const {
    return Slice(predecessors_, predecessor_begin_, b);
  }

 private:
  static std::span<const Block> Slice(const std::vector<Block>& list,
                                      const std::vector<uint32_t>& begin, Block b) {
    return {list.data() + begin[b.index()], begin[b.index() + 1] - begin[b.index()]};
  }

  std::vector<uint32_t> successor_begin_;
  std::vector<uint32_t> predecessor_begin_;
  std::vector<Block> successors_;
  std::vector<Block> predecessors_;
};

// A depth-first search from the entry: the spanning tree and the two orders that it gives.
struct DepthFirstSearch {
  static constexpr uint32_t kUnreachable = 0xffff'ffff;
  explicit DepthFirstSearch(const Cfg& cfg);

  bool Reachable(Block b) const { return preorder_number[b.index()] != kUnreachable; }
  // `a` is `b` or an ancestor of it in the spanning tree. Precondition: both are reachable.
  bool IsAncestor(Block a, Block b) const {
    const uint32_t na = preorder_number[a.index()], nb = preorder_number[b.index()];
    return na <= nb && nb <= last_descendant[na];
  }

  // Reachable blocks in the order of discovery, and in reverse order of completion.
  std::vector<Block> preorder;
  std::vector<Block> reverse_postorder;
  // By block: its place in `preorder`, or kUnreachable.
  std::vector<uint32_t> preorder_number;
  // By preorder number: that of the parent (0 for the entry), and that of the last descendant,
  // itself included.
  std::vector<uint32_t> parent;
  std::vector<uint32_t> last_descendant;
};

}  // namespace davit::ir

#endif  // DAVIT_IR_CFG_H_
